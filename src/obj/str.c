/* SPDX-License-Identifier: MIT
 *
 * str objects: making, comparing, indexing, slicing; the slots of the type. See str.h.
 *
 * Text that may be searched, split and so on is handled in strmethods.c for str and bytes alike.
 * Tests: tests/types/str, tests/unit/test_text.c.
 */
#define HR_STR_FUNCTIONS
#include "obj/str.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/codec.h"
#include "obj/percent.h"
#include "obj/strmethods.h"
#include "obj/type.h"

/* ---- making --------------------------------------------------------------------------------------------------- */

char *hr_str_alloc(struct hr_vm *vm, unsigned type, unsigned flags, size_t n, hr_value *object) {
    size_t room = n - n % sizeof(hr_word) + sizeof(hr_word);
    void *p = hr_state_alloc_raw(vm, type, flags | HR_HEAP_UNFILLED, room);
    char *text = hr_heap_contents(p);
    *object = hr_value_from_object(p);
    if (HR_QUICK) { /* the last word; the caller's text comes over what is not padding */
        hr_word last = 0;
        ((char *)&last)[sizeof last - 1] = (char)(room - 1 - n);
        memcpy(text + room - sizeof last, &last, sizeof last);
    } else {
        hr_str_seal(text, n, room);
    }
    return text;
}

static hr_value make(struct hr_vm *vm, const char *text, size_t n, bool ascii) {
    hr_value s;
    if (n == 0) return HR_SYM(empty);
    if (n == 1 && (unsigned char)text[0] < 128) return hr_symbol_of_char((unsigned char)text[0]);
    memcpy(hr_str_alloc(vm, HR_T_str, ascii ? HR_HEADER_FLAG : 0, n, &s), text, n);
    return s;
}

hr_value hr_str_from(struct hr_vm *vm, const char *text, size_t n) {
    return make(vm, text, n, hr_utf8_is_ascii(text, n));
}

hr_value hr_str_from_part(struct hr_vm *vm, const char *text, size_t n, bool ascii) {
    return make(vm, text, n, ascii || hr_utf8_is_ascii(text, n));
}

hr_value hr_str_from_cstr(struct hr_vm *vm, const char *text) {
    return hr_str_from(vm, text, strlen(text));
}

hr_value hr_str_from_checked(struct hr_vm *vm, const char *text, size_t n) {
    if (hr_utf8_check(text, n, true) != n) return hr_codec_decode(vm, text, n, HR_UNDEF, HR_UNDEF);
    return hr_str_from(vm, text, n);
}

hr_value hr_str_from_code_point(struct hr_vm *vm, uint32_t cp) {
    char text[HR_UTF8_MAX_BYTES];
    if (HR_QUICK && cp < 128) return hr_symbol_of_char((unsigned char)cp);
    return hr_str_from(vm, text, hr_utf8_encode(text, cp));
}

hr_value hr_str_concat(struct hr_vm *vm, size_t n, const hr_value *parts) {
    size_t size = 0, filled = 0;
    bool ascii = true;
    for (unsigned i = 0; i < n; i++) {
        size_t len = hr_str_len(parts[i]);
        if (!len) continue;
        filled = filled ? n : i + 1; /* the number of the only part that is not empty */
        size += len;
        ascii = ascii && hr_str_is_ascii(parts[i]);
    }
    if (size == 0) return HR_SYM(empty);
    if (filled && size == hr_str_len(parts[filled - 1])) return parts[filled - 1];
    hr_value s;
    char *out = hr_str_alloc(vm, HR_T_str, ascii ? HR_HEADER_FLAG : 0, size, &s);
    for (unsigned i = 0; i < n; i++) {
        size_t len = hr_str_len(parts[i]);
        memcpy(out, hr_str_text(parts[i]), len);
        out += len;
    }
    return s;
}

/* ---- asking ----------------------------------------------------------------------------------------------------- */

bool hr_str_is(struct hr_vm *vm, hr_value v) {
    return hr_value_is(hr_type_native(vm, v), HR_T_str);
}

hr_value hr_str_check(struct hr_vm *vm, hr_value v) {
    hr_value s = hr_type_native(vm, v);
    if (!hr_value_is(s, HR_T_str)) hr_error_raise(vm, HR_E_cannot_convert_object, v);
    return s;
}

const char *hr_str_get(struct hr_vm *vm, hr_value v, size_t *n) {
    v = hr_str_check(vm, v);
    if (n == NULL && !hr_value_is_object(v) && v != HR_SYM(empty)) { /* names in ROM lie in one another */
        size_t bytes = hr_str_len(v);
        hr_value copy;
        return memcpy(hr_str_alloc(vm, HR_T_str, HR_HEADER_FLAG, bytes, &copy), hr_str_text(v), bytes);
    }
    if (n) *n = hr_str_len(v);
    return hr_str_text(v);
}

size_t hr_str_count(hr_value s) {
    size_t n = hr_str_len(s);
    return hr_str_is_ascii(s) ? n : hr_utf8_count(hr_str_text(s), n);
}

int hr_str_compare(hr_value a, hr_value b) {
    size_t na = hr_str_len(a), nb = hr_str_len(b);
    int d = memcmp(hr_str_text(a), hr_str_text(b), na < nb ? na : nb);
    return d ? d : (na > nb) - (na < nb);
}

bool hr_str_equal(hr_value a, hr_value b) {
    if (a == b) return true;
    if (!hr_value_is_object(a) && !hr_value_is_object(b)) return false;
    size_t n = hr_str_len(a);
    return n == hr_str_len(b) && memcmp(hr_str_text(a), hr_str_text(b), n) == 0;
}

bool hr_str_is_cstr(hr_value s, const char *text) {
    size_t n = strlen(text);
    return n == hr_str_len(s) && memcmp(hr_str_text(s), text, n) == 0;
}

uint32_t hr_str_ord(struct hr_vm *vm, hr_value v) {
    hr_value s = hr_type_native(vm, v);
    struct hr_buffer buf;
    uint32_t cp;
    if (HR_QUICK && hr_value_is_symbol(s) && hr_str_len(s) == 1) return (unsigned char)*hr_str_text(s);
    hr_buffer_get(vm, s, &buf, HR_BUFFER_READ);
    if (hr_value_is(s, HR_T_str) ? hr_str_count(s) != 1 : buf.bytes != 1)
        hr_error_raise(vm, HR_E_ord_expects_a_character);
    cp = buf.data[0];
    if (hr_value_is(s, HR_T_str)) hr_utf8_decode((const char *)buf.data, &cp);
    return cp;
}

/* ---- indexing ------------------------------------------------------------------------------------------------------ */

/* The part of a str from code point `start`, `count` of them, each `step` after the last; all within the str. */
static hr_value part_of(struct hr_vm *vm, hr_value s, size_t start, hr_sword step, size_t count) {
    const char *text = hr_str_text(s);
    size_t n = hr_str_len(s);
    if (count == 0) return HR_SYM(empty);
    if (hr_str_is_ascii(s)) {
        if (step != 1 && count > 1) return hr_items_pick(vm, s, start, step, count);
        return count == n ? s : hr_str_from_part(vm, text + start, count, true);
    }
    size_t from = hr_utf8_offset(text, n, start);
    if (step == 1) {
        size_t size = hr_utf8_offset(text + from, n - from, count);
        return size == n ? s : hr_str_from(vm, text + from, size);
    }
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (const char *p = text + from;; start += (size_t)step) {
        hr_writer_add(&w, p, hr_utf8_lead_bytes(*p));
        if (--count == 0) return hr_writer_end_str(&w);
        if (HR_QUICK) hr_vm_poll(vm);
        if (step > 0) {
            p += hr_utf8_offset(p, n - (size_t)(p - text), (size_t)step);
        } else {
            for (hr_sword i = step; i < 0; i++)
                while (hr_utf8_is_cont(*--p)) {
                }
        }
    }
}

hr_value hr_str_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    if (x != HR_LOAD) return HR_UNDEF;
    size_t length = hr_str_count(self), start;
    if (hr_value_is(key, HR_T_slice)) {
        hr_sword from, step;
        size_t count = hr_op_slice(vm, key, length, &from, &step);
        return part_of(vm, self, (size_t)from, step, count);
    }
    start = hr_op_index(vm, key, length, HR_SYM(string));
    if (hr_str_is_ascii(self)) return hr_symbol_of_char((unsigned char)hr_str_text(self)[start]);
    return part_of(vm, self, start, 1, 1);
}

uint32_t hr_str_next(const char **p) {
    uint32_t cp;
    *p += hr_utf8_decode(*p, &cp);
    return cp;
}

/* ---- operators -------------------------------------------------------------------------------------------------------- */

hr_value hr_str_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    (void)vm;
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(hr_str_len(self) != 0);
    case HR_UNARY_LEN: return hr_value_small((hr_sword)hr_str_count(self));
    case HR_UNARY_HASH: return hr_value_small((hr_sword)hr_str_hash(self));
    default: return HR_UNDEF;
    }
}

hr_value hr_str_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_MOD) return hr_value_is(a, HR_T_str) ? hr_percent_format(vm, a, b) : HR_NOTIMPL;
    if (op == HR_BINARY_MUL) return hr_bytes_repeat(vm, a, b);
    hr_value s = a, t = b;
    if (!HR_QUICK || !hr_value_is(s, HR_T_str)) s = hr_type_native(vm, a);
    if (!HR_QUICK || !hr_value_is(t, HR_T_str)) t = hr_type_native(vm, b);
    if (!hr_value_is(s, HR_T_str) || !hr_value_is(t, HR_T_str)) {
        if (op == HR_BINARY_IN) hr_str_check(vm, b);
        return HR_NOTIMPL;
    }
    if (op == HR_BINARY_ADD) {
        hr_value parts[2] = {s, t};
        return hr_str_concat(vm, 2, parts);
    }
    if (op == HR_BINARY_IN) {
        struct hr_method_call call; /* the search looks at these only */
        call.vm = vm;
        call.run = (struct hr_run){hr_str_text(s), hr_str_len(s)};
        call.arg = (struct hr_run){hr_str_text(t), hr_str_len(t)};
        return hr_value_bool(hr_strmethods_search(&call, false) != SIZE_MAX);
    }
    if (op == HR_BINARY_EQ || op == HR_BINARY_NE)
        return hr_value_bool(hr_str_equal(s, t) == (op == HR_BINARY_EQ));
    if (op < HR_BINARY_LT || op > HR_BINARY_NE) return HR_NOTIMPL;
    return hr_bytes_order(op, hr_str_compare(s, t));
}

/* str(object='', encoding, errors) */
hr_value hr_str_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (argv[1] == HR_UNDEF) return HR_SYM(empty);
    if (argv[2] == HR_UNDEF && argv[3] == HR_UNDEF) {
        hr_value s = hr_op_str(vm, argv[1]);
        return hr_type_native(vm, s);
    }
    if (hr_str_is(vm, argv[1])) hr_error_raise(vm, HR_E_cannot_decode_a_str);
    struct hr_buffer buf;
    hr_buffer_get(vm, argv[1], &buf, HR_BUFFER_READ);
    return hr_codec_decode(vm, (const char *)buf.data, buf.bytes, argv[2], argv[3]);
}

void hr_str_repr(struct hr_writer *w, hr_value self, int mode) {
    const char *text = hr_str_text(self);
    if (mode == HR_STR)
        hr_writer_add(w, text, hr_str_len(self));
    else
        hr_writer_quoted(w, text, hr_str_len(self), false, false);
}
