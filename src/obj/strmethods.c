/* SPDX-License-Identifier: MIT
 *
 * Searching, splitting, stripping, joining: methods of str, bytes and bytearray. See strmethods.h.
 *
 * All work on byte offsets; code points are counted only where an index goes in or out of a str that is not ASCII.
 */
#include "obj/strmethods.h"

#include "base/uchar.h"
#include "obj/list.h"
#include "obj/type.h"

/* ---- common ------------------------------------------------------------------------------------------------------ */

size_t hr_strmethods_search(const char *text, size_t n, const char *needle, size_t m, bool last) {
    if (m > n) return SIZE_MAX;
    if (m == 0) return last ? n : 0;
    const char *end = text + (n - m) + 1;
    if (last) {
        while (end-- > text)
            if (*end == *needle && memcmp(end, needle, m) == 0) return (size_t)(end - text);
        return SIZE_MAX;
    }
    for (const char *p = text; (p = memchr(p, *needle, (size_t)(end - p))) != NULL;) {
        if (memcmp(p, needle, m) == 0) return (size_t)(p - text);
        if (++p >= end) break;
    }
    return SIZE_MAX;
}

unsigned hr_strmethods_self(struct hr_vm *vm, hr_value self, struct hr_run *run) {
    struct hr_buffer buf;
    hr_buffer_get(vm, self, &buf, HR_BUFFER_READ);
    run->p = (const char *)buf.data;
    run->n = buf.bytes;
    return hr_value_type(buf.owner);
}

struct hr_run hr_strmethods_arg(struct hr_vm *vm, unsigned kind, hr_value v) {
    struct hr_run run;
    if (kind == HR_T_str) {
        run.p = hr_str_get(vm, v, &run.n);
    } else {
        struct hr_buffer buf;
        hr_buffer_want(vm, v, &buf);
        run.p = (const char *)buf.data;
        run.n = buf.bytes;
    }
    return run;
}

struct hr_run hr_strmethods_needle(struct hr_vm *vm, unsigned kind, hr_value v, char *byte) {
    if (kind == HR_T_str || !hr_int_is(hr_type_native(vm, v))) return hr_strmethods_arg(vm, kind, v);
    *byte = (char)hr_bytes_item(vm, v);
    struct hr_run run = {byte, 1};
    return run;
}

hr_value hr_strmethods_part(struct hr_vm *vm, hr_value self, size_t from, size_t to) {
    struct hr_run run;
    unsigned kind = hr_strmethods_self(vm, self, &run);
    if (to - from == run.n && kind != HR_T_bytearray) return self;
    return hr_bytes_make(vm, kind, run.p + from, to - from);
}

hr_sword hr_strmethods_int(struct hr_vm *vm, hr_value v, hr_sword absent) {
    if (v == HR_UNDEF || v == HR_NONE) return absent;
    return hr_value_is_small(v) ? hr_value_small_get(v) : (hr_sword)hr_op_index(vm, v, SIZE_MAX, "string");
}

bool hr_strmethods_is_space(unsigned kind, const char *p) {
    unsigned char c = (unsigned char)*p;
    if (kind != HR_T_str) return c == ' ' || c - 9u < 5;
    uint32_t cp;
    hr_utf8_decode(p, &cp);
    return hr_uchar_is(cp, HR_UCHAR_SPACE);
}

/* Where the character before p begins. */
static const char *back(unsigned kind, const char *p) {
    --p;
    while (kind == HR_T_str && hr_utf8_is_cont(*p))
        p--;
    return p;
}

static size_t count_chars(hr_value self, const char *p, size_t n) {
    return hr_value_is(self, HR_T_str) && !hr_str_is_ascii(self) ? hr_utf8_count(p, n) : n;
}

/* The range that start and end give, as bytes of self, in *run; self's bytes before it in *skip. False: start is past
 * the end. */
static bool range_of(struct hr_vm *vm, hr_value *argv, struct hr_run *run, size_t *skip) {
    hr_sword start = hr_strmethods_int(vm, argv[2], 0), end = hr_strmethods_int(vm, argv[3], HR_SMALL_MAX);
    hr_strmethods_self(vm, argv[0], run);
    hr_sword chars = (hr_sword)count_chars(argv[0], run->p, run->n);
    if (start < 0 && (start += chars) < 0) start = 0;
    if (end < 0 && (end += chars) < 0) end = 0;
    if (end > chars) end = chars;
    *skip = 0;
    if (start > end) return false;
    size_t from = (size_t)start, to = (size_t)end;
    if ((size_t)chars != run->n) {
        from = hr_utf8_offset(run->p, run->n, from);
        to = hr_utf8_offset(run->p, run->n, to);
    }
    run->p += from;
    run->n = to - from;
    *skip = from;
    return true;
}

/* ---- finding ------------------------------------------------------------------------------------------------------ */

hr_value hr_strmethods_find(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const char *name = hr_strmethods_name(argv);
    bool last = name[0] == 'r', index = name[last] == 'i';
    char byte;
    size_t skip, at = SIZE_MAX;
    struct hr_run run, needle = hr_strmethods_needle(vm, hr_value_type(argv[0]), argv[1], &byte);
    if (range_of(vm, argv, &run, &skip)) at = hr_strmethods_search(run.p, run.n, needle.p, needle.n, last);
    if (at != SIZE_MAX) return hr_value_small((hr_sword)count_chars(argv[0], run.p - skip, skip + at));
    if (index) hr_error_raise(vm, HR_T_ValueError, "substring not found");
    return HR_SMALL(-1);
}

hr_value hr_strmethods_count(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    char byte;
    size_t skip, at, count = 0;
    struct hr_run run, needle = hr_strmethods_needle(vm, hr_value_type(argv[0]), argv[1], &byte);
    if (!range_of(vm, argv, &run, &skip)) return HR_SMALL(0);
    if (needle.n == 0) return hr_value_small((hr_sword)count_chars(argv[0], run.p, run.n) + 1);
    while ((at = hr_strmethods_search(run.p, run.n, needle.p, needle.n, false)) != SIZE_MAX) {
        run.p += at + needle.n;
        run.n -= at + needle.n;
        count++;
    }
    return hr_value_small((hr_sword)count);
}

static bool affix(struct hr_run run, struct hr_run part, bool end) {
    return part.n <= run.n && memcmp(run.p + (end ? run.n - part.n : 0), part.p, part.n) == 0;
}

hr_value hr_strmethods_startswith(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    bool end = hr_strmethods_name(argv)[0] == 'e';
    size_t skip, n = 1;
    hr_value *items = &argv[1], choices = hr_type_native(vm, argv[1]);
    if (hr_value_is(choices, HR_T_tuple)) hr_tuple_items(vm, choices, &n, &items);
    struct hr_run run;
    bool inside = range_of(vm, argv, &run, &skip);
    for (size_t i = 0; i < n; i++) {
        struct hr_run part = hr_strmethods_arg(vm, hr_value_type(argv[0]), items[i]);
        if (inside && affix(run, part, end)) return HR_TRUE;
    }
    return HR_FALSE;
}

hr_value hr_strmethods_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    bool end = hr_strmethods_name(argv)[6] == 's';
    struct hr_run run, part = hr_strmethods_arg(vm, hr_value_type(argv[0]), argv[1]);
    hr_strmethods_self(vm, argv[0], &run);
    if (!affix(run, part, end)) part.n = 0;
    return hr_strmethods_part(vm, argv[0], end ? 0 : part.n, end ? run.n - part.n : run.n);
}

/* ---- replacing ----------------------------------------------------------------------------------------------------- */

/* Text with `by` put before each of its first `count` characters and, if there are not so many, at its end. */
static void interleave(unsigned kind, struct hr_run text, struct hr_run by, size_t count, char *out) {
    const char *p = text.p, *end = text.p + text.n;
    for (; count && p < end; count--) {
        size_t size = hr_strmethods_step(kind, p);
        memcpy(out, by.p, by.n);
        memcpy(out + by.n, p, size);
        out += by.n + size;
        p += size;
    }
    memcpy(out, p, (size_t)(end - p));
    if (count) memcpy(out + (end - p), by.p, by.n);
}

hr_value hr_strmethods_replace(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    unsigned kind = hr_value_type(argv[0]);
    size_t most = (size_t)hr_strmethods_int(vm, argv[3], -1), count = 0, at;
    struct hr_run run, old = hr_strmethods_arg(vm, kind, argv[1]), by = hr_strmethods_arg(vm, kind, argv[2]);
    hr_strmethods_self(vm, argv[0], &run);
    if (old.n == 0) {
        count = count_chars(argv[0], run.p, run.n) + 1;
        if (count > most) count = most;
    } else {
        struct hr_run rest = run;
        while (count < most && (at = hr_strmethods_search(rest.p, rest.n, old.p, old.n, false)) != SIZE_MAX) {
            rest.p += at + old.n;
            rest.n -= at + old.n;
            count++;
        }
    }
    if (count == 0) return hr_strmethods_part(vm, argv[0], 0, run.n);
    size_t size;
    if (hr_bits_size_mul_overflow(count, by.n, &size) ||
        hr_bits_size_add_overflow(size, run.n - count * old.n, &size))
        hr_state_no_memory(vm, SIZE_MAX);
    bool flag = kind == HR_T_str && hr_str_is_ascii(argv[0]) && hr_utf8_is_ascii(by.p, by.n);
    hr_value v;
    char *out = hr_bytes_alloc(vm, kind, flag, size, &v);
    if (old.n == 0) {
        interleave(kind, run, by, count, out);
        return hr_bytes_unique(v);
    }
    while (count--) {
        at = hr_strmethods_search(run.p, run.n, old.p, old.n, false);
        memcpy(out, run.p, at);
        memcpy(out + at, by.p, by.n);
        out += at + by.n;
        run.p += at + old.n;
        run.n -= at + old.n;
    }
    memcpy(out, run.p, run.n);
    return hr_bytes_unique(v);
}

/* ---- splitting ------------------------------------------------------------------------------------------------------ */

static void add_part(struct hr_vm *vm, unsigned kind, hr_value list, const char *from, const char *to) {
    hr_list_append(vm, list, hr_bytes_make(vm, kind, from, (size_t)(to - from)));
}

/* At white space, from the left. */
static void split_space(struct hr_vm *vm, unsigned kind, hr_value list, struct hr_run run, size_t most) {
    const char *p = run.p, *end = run.p + run.n;
    for (;; most--) {
        while (p < end && hr_strmethods_is_space(kind, p))
            p += hr_strmethods_step(kind, p);
        if (p >= end) return;
        const char *start = p;
        if (most == 0) p = end;
        while (p < end && !hr_strmethods_is_space(kind, p))
            p += hr_strmethods_step(kind, p);
        add_part(vm, kind, list, start, p);
    }
}

/* From the right; the parts come last first. */
static void rsplit_space(struct hr_vm *vm, unsigned kind, hr_value list, struct hr_run run, size_t most) {
    const char *p = run.p + run.n;
    for (;; most--) {
        while (p > run.p && hr_strmethods_is_space(kind, back(kind, p)))
            p = back(kind, p);
        if (p <= run.p) return;
        const char *end = p;
        if (most == 0) p = run.p;
        while (p > run.p && !hr_strmethods_is_space(kind, back(kind, p)))
            p = back(kind, p);
        add_part(vm, kind, list, p, end);
    }
}

/* At a separator, from either side. */
static void split_at(struct hr_vm *vm, unsigned kind, hr_value list, struct hr_run run, struct hr_run sep,
                     size_t most, bool right) {
    for (;; most--) {
        size_t at = most ? hr_strmethods_search(run.p, run.n, sep.p, sep.n, right) : SIZE_MAX;
        if (at == SIZE_MAX) break;
        if (right) {
            add_part(vm, kind, list, run.p + at + sep.n, run.p + run.n);
            run.n = at;
        } else {
            add_part(vm, kind, list, run.p, run.p + at);
            run.p += at + sep.n;
            run.n -= at + sep.n;
        }
    }
    add_part(vm, kind, list, run.p, run.p + run.n);
}

hr_value hr_strmethods_split(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    unsigned kind = hr_value_type(argv[0]);
    bool right = hr_strmethods_name(argv)[0] == 'r';
    size_t most = (size_t)hr_strmethods_int(vm, argv[2], -1); /* negative: no limit */
    hr_value list = hr_list_new(vm, 0, NULL);
    struct hr_run run, sep = {NULL, 0};
    bool space = argv[1] == HR_UNDEF || argv[1] == HR_NONE;
    if (!space) {
        sep = hr_strmethods_arg(vm, kind, argv[1]);
        if (sep.n == 0) hr_error_raise(vm, HR_T_ValueError, "empty separator");
    }
    hr_strmethods_self(vm, argv[0], &run);
    if (!space)
        split_at(vm, kind, list, run, sep, most, right);
    else
        (right ? rsplit_space : split_space)(vm, kind, list, run, most);
    if (right) hr_list_reverse(vm, 1, &list);
    return list;
}

/* Bytes of the line end at p, 0 if there is none. */
static size_t line_end(unsigned kind, const char *p, const char *end) {
    unsigned char c = (unsigned char)*p;
    if (c == '\r') return p + 1 < end && p[1] == '\n' ? 2 : 1;
    if (c == '\n') return 1;
    if (kind != HR_T_str) return 0;
    if (c == 11 || c == 12 || (c >= 0x1C && c <= 0x1E)) return 1;
    if (c == 0xC2) return (unsigned char)p[1] == 0x85 ? 2 : 0;
    return memcmp(p, "\xE2\x80", 2) == 0 && ((unsigned char)p[2] | 1) == 0xA9 ? 3 : 0;
}

hr_value hr_strmethods_splitlines(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    bool keep = argv[1] != HR_UNDEF && hr_op_truth(vm, argv[1]);
    struct hr_run run;
    unsigned kind = hr_strmethods_self(vm, argv[0], &run);
    hr_value list = hr_list_new(vm, 0, NULL);
    for (const char *p = run.p, *end = run.p + run.n, *start = p; start < end; start = p) {
        size_t eol = 0;
        while (p < end && (eol = line_end(kind, p, end)) == 0)
            p++;
        const char *stop = keep ? p + eol : p;
        p += eol;
        add_part(vm, kind, list, start, stop);
    }
    return list;
}

hr_value hr_strmethods_partition(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    bool right = hr_strmethods_name(argv)[0] == 'r';
    unsigned kind = hr_value_type(argv[0]);
    struct hr_run run, sep = hr_strmethods_arg(vm, kind, argv[1]);
    if (sep.n == 0) hr_error_raise(vm, HR_T_ValueError, "empty separator");
    hr_strmethods_self(vm, argv[0], &run);
    size_t at = hr_strmethods_search(run.p, run.n, sep.p, sep.n, right), end;
    if (at == SIZE_MAX) {
        at = right ? 0 : run.n;
        sep.n = 0;
    }
    end = at + sep.n;
    hr_value parts[3];
    parts[0] = hr_strmethods_part(vm, argv[0], 0, at);
    parts[1] = sep.n ? hr_strmethods_part(vm, argv[0], at, end) : hr_bytes_make(vm, kind, "", 0);
    parts[2] = hr_strmethods_part(vm, argv[0], end, run.n);
    return hr_tuple_new(vm, 3, parts);
}

hr_value hr_strmethods_strip(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    char side = hr_strmethods_name(argv)[0];
    struct hr_run run, set = {NULL, 0};
    unsigned kind = hr_value_type(argv[0]);
    bool space = argv[1] == HR_UNDEF || argv[1] == HR_NONE;
    if (!space) set = hr_strmethods_arg(vm, kind, argv[1]);
    hr_strmethods_self(vm, argv[0], &run);
    const char *p = run.p, *end = run.p + run.n;
    while (side != 'r' && p < end) {
        size_t size = hr_strmethods_step(kind, p);
        if (space ? !hr_strmethods_is_space(kind, p)
                  : hr_strmethods_search(set.p, set.n, p, size, false) == SIZE_MAX)
            break;
        p += size;
    }
    while (side != 'l' && p < end) {
        const char *q = back(kind, end);
        if (space ? !hr_strmethods_is_space(kind, q)
                  : hr_strmethods_search(set.p, set.n, q, (size_t)(end - q), false) == SIZE_MAX)
            break;
        end = q;
    }
    return hr_strmethods_part(vm, argv[0], (size_t)(p - run.p), (size_t)(end - run.p));
}

/* ---- joining ----------------------------------------------------------------------------------------------------------- */

/* Item i as bytes; *flag loses its bit if it is not ASCII. */
static struct hr_run join_item(struct hr_vm *vm, unsigned kind, hr_value *items, size_t i, unsigned *flag) {
    hr_value v = hr_type_native(vm, items[i]);
    struct hr_run run;
    if (kind == HR_T_str) {
        if (!hr_value_is(v, HR_T_str))
            hr_error_raise(vm, HR_T_TypeError, "sequence item %z: expected str instance, %t found", i,
                           items[i]);
        *flag &= hr_str_is_ascii(v);
        run.p = hr_str_text(v);
        run.n = hr_str_len(v);
        return run;
    }
    return hr_strmethods_arg(vm, kind, v);
}

hr_value hr_strmethods_join(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    unsigned kind = hr_value_type(argv[0]), flag = 1;
    size_t n, size = 0;
    hr_value *items, sequence = argv[1], v;
    if (!hr_tuple_items(vm, sequence, &n, &items)) {
        sequence = hr_list_from_iterable(vm, sequence);
        hr_tuple_items(vm, sequence, &n, &items);
    }
    struct hr_run sep;
    hr_strmethods_self(vm, argv[0], &sep);
    if (kind == HR_T_str) flag = hr_str_is_ascii(argv[0]);
    for (size_t i = 0; i < n; i++)
        if (hr_bits_size_add_overflow(size, join_item(vm, kind, items, i, &flag).n + (i ? sep.n : 0), &size))
            hr_state_no_memory(vm, SIZE_MAX);
    if (n == 1 && hr_value_is(items[0], kind) && kind != HR_T_bytearray) return items[0];
    char *out = hr_bytes_alloc(vm, kind, flag, size, &v);
    for (size_t i = 0; i < n; i++) {
        if (i) {
            memcpy(out, sep.p, sep.n);
            out += sep.n;
        }
        struct hr_run run = join_item(vm, kind, items, i, &flag);
        memcpy(out, run.p, run.n);
        out += run.n;
    }
    return hr_bytes_unique(v);
}
