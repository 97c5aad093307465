/* SPDX-License-Identifier: MIT
 *
 * Searching, splitting, stripping, joining: methods of str, bytes and bytearray. See strmethods.h.
 *
 * All work on byte offsets; code points are counted only where an index goes in or out of a str that is not ASCII.
 * Tests: tests/types/str, tests/types/bytes.
 */
#include "obj/strmethods.h"

#include "base/uchar.h"
#include "gen/slots.h"
#include "obj/list.h"
#include "obj/range.h"
#include "obj/type.h"

/* ---- common ------------------------------------------------------------------------------------------------------ */

struct hr_run hr_strmethods_arg(struct hr_vm *vm, unsigned kind, hr_value v) {
    struct hr_buffer buf;
    if (kind == HR_T_str) {
        v = hr_str_check(vm, v);
        return (struct hr_run){hr_str_text(v), hr_str_len(v)};
    }
    hr_buffer_want(vm, v, &buf);
    struct hr_run run = {(const char *)buf.data, buf.bytes};
    return run;
}

/* Takes the bytes of self anew, after Python code may have run. GC: none. */
static void reload(struct hr_method_call *call) {
    struct hr_buffer buf;
    if (HR_QUICK && call->kind == HR_T_str) {
        call->run = (struct hr_run){hr_str_text(call->self), hr_str_len(call->self)};
        return;
    }
    hr_buffer_get(call->vm, call->self, &buf, HR_BUFFER_READ);
    call->run.p = (const char *)buf.data;
    call->run.n = buf.bytes;
}

void hr_strmethods_set(struct hr_method_call *call, struct hr_vm *vm, hr_value self, hr_value arg, int how) {
    call->vm = vm;
    call->self = self;
    call->kind = hr_type_id(self);
    call->ascii = call->kind != HR_T_str || hr_str_is_ascii(self);
    call->arg.n = 0;
    call->arg.p = NULL;
    if (arg != HR_UNDEF && (arg != HR_NONE || how != HR_METHOD_ARG_OR_NONE)) {
        if (how == HR_METHOD_ARG_OR_INT && call->kind != HR_T_str && hr_int_is(hr_type_native(vm, arg))) {
            call->byte = (char)hr_bytes_item(vm, arg);
            call->arg.p = &call->byte;
            call->arg.n = 1;
        } else {
            call->arg = hr_strmethods_arg(vm, call->kind, arg);
        }
    }
    reload(call);
}

void hr_strmethods_begin(struct hr_method_call *call, struct hr_vm *vm, hr_value *argv, int arg) {
    hr_strmethods_set(call, vm, argv[0], arg == HR_METHOD_NO_ARG ? HR_UNDEF : argv[1], arg);
    call->name = hr_str_text(hr_call_name(argv[-1]));
}

size_t hr_strmethods_search(const struct hr_method_call *call, bool last) {
    size_t n = call->run.n, m = call->arg.n;
    const char *text = call->run.p, *needle = call->arg.p;
    if (m > n) return SIZE_MAX;
    if (m == 0) return last ? n : 0;
    const char *end = text + (n - m) + 1, *p = last ? end : text;
    for (;;) {
        hr_vm_stack_check(call->vm); /* the worst case is the product of the lengths */
        if (last) {
            if (p-- == text) return SIZE_MAX;
            if (*p != *needle) continue;
        } else {
            if (p == end || (p = memchr(p, *needle, (size_t)(end - p))) == NULL) return SIZE_MAX;
        }
        if (memcmp(p, needle, m) == 0) return (size_t)(p - text);
        if (!last) p++;
    }
}

/* A new object of the kind of self, from bytes of it. */
static hr_value part_of(const struct hr_method_call *call, const char *p, size_t n) {
    if (HR_QUICK && call->kind == HR_T_str) return hr_str_from_part(call->vm, p, n, call->ascii);
    return hr_bytes_make(call->vm, call->kind, p, n);
}

hr_value hr_strmethods_part(const struct hr_method_call *call, size_t from, size_t to) {
    if (to - from == call->run.n && call->kind != HR_T_bytearray) return call->self;
    return part_of(call, call->run.p + from, to - from);
}

hr_sword hr_strmethods_int(struct hr_vm *vm, hr_value v, hr_sword absent) {
    if (v == HR_UNDEF || v == HR_NONE) return absent;
    return hr_slice_clip(vm, v);
}

uint32_t hr_strmethods_take(unsigned kind, const char **p) {
    uint32_t cp = (unsigned char)**p;
    *p += kind == HR_T_str ? hr_utf8_decode(*p, &cp) : 1;
    return cp;
}

unsigned hr_strmethods_classes(unsigned kind, uint32_t cp) {
    /* letters of bytes are the ASCII ones; 28 to 31 are white space in str only */
    if (kind != HR_T_str && (cp >= 128 || cp - 28 < 4)) return 0;
    return hr_uchar_classes(cp);
}

size_t hr_strmethods_chars(unsigned kind, struct hr_run run) {
    return kind == HR_T_str ? hr_utf8_count(run.p, run.n) : run.n;
}

/* Cuts the first `n` bytes off the run. */
static void advance(struct hr_method_call *call, size_t n) {
    call->run.p += n;
    call->run.n -= n;
}

/* ---- finding ------------------------------------------------------------------------------------------------------ */

/* Narrows call->run to the range of argv[2] and argv[3]; its first byte in *skip. False: start is past the end. */
static bool range_of(struct hr_method_call *call, hr_value *argv, size_t *skip) {
    hr_sword start = hr_strmethods_int(call->vm, argv[2], 0),
             end = hr_strmethods_int(call->vm, argv[3], HR_SMALL_MAX);
    reload(call);
    size_t n = call->run.n, from, to;
    hr_sword chars = (hr_sword)(call->ascii ? n : hr_utf8_count(call->run.p, n));
    if (start < 0 && (start += chars) < 0) start = 0;
    if (end < 0 && (end += chars) < 0) end = 0;
    if (end > chars) end = chars;
    if (start > end) return false;
    from = (size_t)start;
    to = (size_t)end;
    if (!call->ascii) {
        from = hr_utf8_offset(call->run.p, n, from);
        to = hr_utf8_offset(call->run.p, n, to);
    }
    call->run.n = to;
    advance(call, from);
    *skip = from;
    return true;
}

hr_value hr_strmethods_find(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    size_t skip, at = SIZE_MAX;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG_OR_INT);
    bool last = call.name[0] == 'r';
    if (range_of(&call, argv, &skip)) at = hr_strmethods_search(&call, last);
    if (at != SIZE_MAX) {
        at += skip;
        return hr_value_small((hr_sword)(call.ascii ? at : hr_utf8_count(call.run.p - skip, at)));
    }
    if (call.name[last] == 'i') hr_error_raise(vm, HR_E_substring_not_found);
    return HR_SMALL(-1);
}

hr_value hr_strmethods_count(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    size_t at, count = 0;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG_OR_INT);
    if (!range_of(&call, argv, &at)) return HR_SMALL(0);
    if (call.arg.n == 0) count = hr_strmethods_chars(call.kind, call.run) + 1;
    for (; call.arg.n && (at = hr_strmethods_search(&call, false)) != SIZE_MAX; count++)
        advance(&call, at + call.arg.n);
    return hr_value_small((hr_sword)count);
}

static bool affix(const struct hr_method_call *call, struct hr_run part, bool end) {
    if (part.n > call->run.n) return false;
    return memcmp(call->run.p + (end ? call->run.n - part.n : 0), part.p, part.n) == 0;
}

hr_value hr_strmethods_startswith(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    size_t skip, n = 1;
    hr_value *items = &argv[1], choices = hr_type_native(vm, argv[1]);
    if (hr_value_is(choices, HR_T_tuple)) hr_tuple_items(vm, choices, &n, &items);
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_NO_ARG);
    bool inside = range_of(&call, argv, &skip);
    for (size_t i = 0; i < n; i++) {
        struct hr_run part = hr_strmethods_arg(vm, call.kind, items[i]);
        if (inside && affix(&call, part, call.name[0] == 'e')) return HR_TRUE;
    }
    return HR_FALSE;
}

/* removeprefix, removesuffix */
hr_value hr_strmethods_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG);
    bool end = call.name[6] == 's';
    size_t n = affix(&call, call.arg, end) ? call.arg.n : 0;
    return hr_strmethods_part(&call, end ? 0 : n, end ? call.run.n - n : call.run.n);
}

hr_value hr_strmethods_replace(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    struct hr_writer w;
    size_t at, n, most = (size_t)hr_strmethods_int(vm, argv[3], -1); /* negative: no limit */
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG);
    struct hr_run by = hr_strmethods_arg(vm, call.kind, argv[2]);
    hr_writer_begin(&w, vm);
    for (n = call.run.n; most && (at = hr_strmethods_search(&call, false)) != SIZE_MAX; most--) {
        if (w.used == 0) hr_writer_room(&w, n);
        hr_writer_add(&w, call.run.p, at);
        hr_writer_add(&w, by.p, by.n);
        advance(&call, at + call.arg.n);
        if (call.arg.n) continue;
        if (call.run.n == 0) break; /* nothing is found between all characters and at both ends */
        const char *p = call.run.p;
        hr_strmethods_take(call.kind, &p);
        hr_writer_add(&w, call.run.p, (size_t)(p - call.run.p));
        advance(&call, (size_t)(p - call.run.p));
    }
    if (w.target == HR_UNDEF) return hr_strmethods_part(&call, 0, n);
    hr_writer_add(&w, call.run.p, call.run.n);
    return hr_bytes_finish(&w, call.kind);
}

/* ---- stripping and splitting ----------------------------------------------------------------------------------------- */

/* Is the character p[0..size) one of call->arg, or white space if there is no argument? */
static bool is_member(const struct hr_method_call *call, const char *p, size_t size) {
    if (!call->arg.p)
        return (hr_strmethods_classes(call->kind, hr_strmethods_take(call->kind, &p)) & HR_UCHAR_SPACE) != 0;
    struct hr_method_call set = *call;
    set.run = call->arg;
    set.arg.p = p;
    set.arg.n = size;
    return hr_strmethods_search(&set, false) != SIZE_MAX;
}

/* cut() where white space is told from the byte: on hosts, in a tenth of the instructions. */
static size_t cut_space(struct hr_method_call *call, bool right, bool members) {
    size_t n = call->run.n, left = n;
    const char *p = call->run.p;
    const unsigned more = call->kind == HR_T_str ? 4 : 0; /* 28 to 31 too */
    for (; left; left--) {
        hr_vm_poll(call->vm);
        unsigned c = (unsigned char)p[right ? left - 1 : n - left];
        if ((c <= ' ' && (c == ' ' || c - 9 < 5 || c - 28 < more)) != members) break;
    }
    call->run.n = left;
    if (!right) call->run.p += n - left;
    return n - left;
}

/* Cuts members (or what is none) off one end of the run; their bytes. */
static size_t cut(struct hr_method_call *call, bool right, bool members) {
    size_t old = call->run.n;
    if (HR_QUICK && call->ascii && !call->arg.p) return cut_space(call, right, members);
    while (call->run.n) {
        const char *p = call->run.p, *end = p + call->run.n;
        if (right) {
            for (p = end - 1; call->kind == HR_T_str && hr_utf8_is_cont(*p);)
                p--;
        } else {
            end = p;
            hr_strmethods_take(call->kind, &end);
        }
        size_t size = (size_t)(end - p);
        if (is_member(call, p, size) != members) break;
        call->run.n -= size;
        if (!right) call->run.p += size;
    }
    return old - call->run.n;
}

hr_value hr_strmethods_strip(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG_OR_NONE);
    size_t n = call.run.n, from = 0, to;
    if (call.name[0] != 'r') from = cut(&call, false, true);
    to = n - (call.name[0] != 'l' ? cut(&call, true, true) : 0);
    reload(&call);
    return hr_strmethods_part(&call, from, to);
}

static void add_part(const struct hr_method_call *call, hr_value list, const char *from, size_t n) {
    hr_list_append(call->vm, list, part_of(call, from, n));
}

hr_value hr_strmethods_split(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    size_t n, most = (size_t)hr_strmethods_int(vm, argv[2], -1); /* negative: no limit */
    hr_value list = hr_list_new(vm, 0, NULL);
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG_OR_NONE);
    bool right = call.name[0] == 'r', space = !call.arg.p;
    if (!space && call.arg.n == 0) hr_error_raise(vm, HR_E_empty_separator);
    for (;; most--) {
        if (space) cut(&call, right, true);
        if (space && call.run.n == 0) break;
        const char *p = call.run.p;
        n = call.run.n;
        if (most && space) {
            n = cut(&call, right, false);
            if (right) p = call.run.p + call.run.n;
        } else {
            size_t at = most ? hr_strmethods_search(&call, right) : SIZE_MAX;
            if (at == SIZE_MAX) {
                add_part(&call, list, p, n);
                break;
            }
            if (right) {
                p += at + call.arg.n;
                n -= at + call.arg.n;
                call.run.n = at;
            } else {
                n = at;
                advance(&call, at + call.arg.n);
            }
        }
        add_part(&call, list, p, n);
    }
    if (right) hr_itemrows_reverse(vm, 1, &list);
    return list;
}

hr_value hr_strmethods_splitlines(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    bool keep = argv[1] != HR_UNDEF && hr_op_truth(vm, argv[1]);
    hr_value list = hr_list_new(vm, 0, NULL);
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_NO_ARG);
    for (const char *p = call.run.p, *end = p + call.run.n; p < end;) {
        const char *start = p, *stop = end;
        while (p < end) {
            const char *here = p;
            uint32_t cp = hr_strmethods_take(call.kind, &p);
            if (cp != '\n' && cp != '\r' &&
                !(call.kind == HR_T_str && (cp - 11 < 2 || cp - 28 < 3 || cp == 0x85 || (cp | 1) == 0x2029)))
                continue;
            if (cp == '\r' && p < end && *p == '\n') p++;
            stop = keep ? p : here;
            break;
        }
        add_part(&call, list, start, (size_t)(stop - start));
    }
    return list;
}

hr_value hr_strmethods_partition(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_ARG);
    bool right = call.name[0] == 'r';
    if (call.arg.n == 0) hr_error_raise(vm, HR_E_empty_separator);
    size_t at = hr_strmethods_search(&call, right);
    if (at == SIZE_MAX) {
        at = right ? 0 : call.run.n;
        call.arg.n = 0;
    }
    hr_value parts[3];
    parts[0] = hr_strmethods_part(&call, 0, at);
    parts[1] = part_of(&call, call.run.p + at, call.arg.n);
    parts[2] = hr_strmethods_part(&call, at + call.arg.n, call.run.n);
    return hr_tuple_new(vm, 3, parts);
}

/* ---- joining ----------------------------------------------------------------------------------------------------------- */

hr_value hr_strmethods_join(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    struct hr_writer w;
    size_t n, size = 0;
    char *out = NULL;
    hr_value *items, sequence = argv[1];
    if (!hr_tuple_items(vm, sequence, &n, &items)) {
        sequence = hr_list_from_iterable(vm, sequence);
        hr_tuple_items(vm, sequence, &n, &items);
    }
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_NO_ARG);
    if (n == 1 && hr_value_is(items[0], call.kind) && call.kind != HR_T_bytearray) return items[0];
    hr_writer_begin(&w, vm);
    /* first the size, then the bytes */
    for (;;) {
        for (size_t i = 0; i < n; i++) {
            if (HR_QUICK) hr_vm_poll(vm);
            struct hr_run run = hr_strmethods_arg(vm, call.kind, items[i]);
            size_t gap = i ? call.run.n : 0;
            if (out) {
                memcpy(out, call.run.p, gap);
                memcpy(out + gap, run.p, run.n);
                out += gap + run.n;
            } else if (hr_bits_size_add_overflow(size, run.n + gap, &size)) {
                hr_state_no_memory(vm, SIZE_MAX);
            }
        }
        if (out) break;
        out = hr_writer_room(&w, size);
    }
    w.used = size;
    return hr_bytes_finish(&w, call.kind);
}
