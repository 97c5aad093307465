/*
 * Numbers and the text of string literals.
 * Source: Python 3.14 Language Reference 2.5 to 2.7.
 * Tests: tests/lang/literals.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/dtoa.h"
#include "base/uchar.h"
#include "base/utf8.h"
#include "compile/compiler.h"
#include "obj/int.h"

hr_value hr_literal_number(struct hr_compiler *c) {
    struct hr_lex_state *s = &c->lx.s;
    struct hr_vm *vm = c->vm;
    hr_value holder = HR_UNDEF;
    uint32_t n = s->end - s->at.pos;
    const char *text = hr_lex_text(&c->lx, s->at.pos, n, &holder);
    bool imaginary = (text[n - 1] | 32) == 'j', real = imaginary;
    unsigned base = n > 1 && text[0] == '0' ? (unsigned char)text[1] | 32 : 0;
    bool prefixed = base == 'x' || base == 'o' || base == 'b';
    for (uint32_t i = 0; i < n && !prefixed; i++) {
        real |= text[i] == '.' || (text[i] | 32) == 'e';
    }
    if (!real || prefixed) {
        hr_value v = hr_int_parse(vm, text, n, 0);
        if (v == HR_UNDEF) {
            hr_compile_error(c, text[0] == '0' && !prefixed ? HR_E_leading_zeros_in_number
                                                            : HR_E_invalid_number);
        }
        return v;
    }
    hr_float x;
    n -= imaginary;
    if (hr_dtoa_parse(text, n, 10, &x) != n) {
        hr_compile_error(c, HR_E_invalid_number);
    }
    return imaginary ? hr_complex_from(vm, 0, x) : hr_float_from(vm, x);
}

/* ---- text ------------------------------------------------------------------------------------------------- */

void hr_literal_text(struct hr_compiler *c, struct hr_text *t) {
    t->vm = c->vm;
    t->used = 0;
    t->spilled = false;
    t->discard = c->dry;
}

void hr_literal_add(struct hr_text *t, const char *text, size_t n) {
    if (t->discard) {
        return;
    }
    if (t->used + n > sizeof t->buf) {
        if (!t->spilled) hr_writer_begin(&t->w, t->vm);
        t->spilled = true;
        hr_writer_add(&t->w, t->buf, t->used);
        t->used = 0;
    }
    if (n > sizeof t->buf) {
        hr_writer_add(&t->w, text, n);
        return;
    }
    memcpy(t->buf + t->used, text, n);
    t->used += (unsigned)n;
}

static bool like_a_name(const char *text, unsigned n) {
    for (unsigned i = 0; i < n; i++) {
        if ((text[i] & 0x80) || !hr_uchar_is((uint32_t)text[i], HR_UCHAR_IDENT)) return false;
    }
    return true;
}

hr_value hr_literal_end(struct hr_compiler *c, struct hr_text *t, bool bytes) {
    struct hr_vm *vm = c->vm;
    hr_value v;
    if (t->discard) return hr_symbol_intern(vm, "", 0);
    if (!t->spilled) {
        unsigned n = t->used;
        if (!bytes && hr_utf8_check(t->buf, n, false) != n) hr_compile_error(c, HR_E_source_is_not_utf_8);
        v = bytes                               ? hr_bytes_from(vm, t->buf, n)
            : n <= 20 && like_a_name(t->buf, n) ? hr_symbol_intern(vm, t->buf, n)
                                                : hr_str_from(vm, t->buf, n);
    } else {
        hr_writer_add(&t->w, t->buf, t->used);
        v = hr_writer_end_bytes(&t->w);
        if (!bytes) {
            struct hr_buffer b;
            hr_buffer_get(vm, v, &b, HR_BUFFER_READ);
            if (hr_utf8_check((const char *)b.data, b.bytes, false) != b.bytes)
                hr_compile_error(c, HR_E_source_is_not_utf_8);
            v = hr_str_from(vm, (const char *)b.data, b.bytes);
        }
    }
    hr_literal_text(c, t);
    return v;
}

static void add_code_point(struct hr_text *t, uint32_t cp) {
    char utf8[4];
    hr_literal_add(t, utf8, hr_utf8_encode(utf8, cp));
}

/* Up to `most` digits of an escape sequence; at least `least`. */
static uint32_t escape_digits(struct hr_compiler *c, unsigned base, unsigned least, unsigned most) {
    uint32_t n = 0;
    unsigned i;
    for (i = 0; i < most; i++) {
        int b = hr_lex_peek(&c->lx, 0);
        if (b < 0 || hr_uchar_digit((char)b) >= base) break;
        n = n * base + hr_uchar_digit((char)b);
        hr_lex_skip(&c->lx);
    }
    if (i < least) hr_compile_error(c, HR_E_bad_escape_sequence);
    return n;
}

/* After a backslash. */
static void escape(struct hr_compiler *c, struct hr_text *t, unsigned prefix) {
    static const char simple[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
    struct hr_lexer *lx = &c->lx;
    int b = hr_lex_peek(lx, 0);
    uint32_t cp;
    if (b == '\n' || b == '\r') {
        hr_lex_skip(lx);
        return;
    }
    for (const char *s = simple; *s; s += 2) {
        if (*s != b) continue;
        hr_literal_add(t, s + 1, 1);
        hr_lex_skip(lx);
        return;
    }
    if (b >= '0' && b <= '7') {
        cp = escape_digits(c, 8, 1, 3);
    } else if (b == 'x') {
        hr_lex_skip(lx);
        cp = escape_digits(c, 16, 2, 2);
    } else if ((b == 'u' || b == 'U') && !(prefix & HR_STR_BYTES)) {
        unsigned n = b == 'u' ? 4 : 8;
        hr_lex_skip(lx);
        cp = escape_digits(c, 16, n, n);
        if (cp > HR_UTF8_MAX_CP) hr_compile_error(c, HR_E_bad_escape_sequence);
    } else if (b == 'N' && !(prefix & HR_STR_BYTES)) {
        hr_compile_error(c, HR_E_bad_escape_sequence);
    } else { /* an unknown escape stays as it is */
        hr_literal_add(t, "\\", 1);
        return;
    }
    if (prefix & HR_STR_BYTES) {
        char byte = (char)cp;
        hr_literal_add(t, &byte, 1);
    } else {
        add_code_point(t, cp);
    }
}

void hr_literal_char(struct hr_compiler *c, struct hr_text *t, unsigned prefix) {
    struct hr_lexer *lx = &c->lx;
    int b = hr_lex_peek(lx, 0);
    if (b == 0) hr_compile_error(c, HR_E_source_contains_null_bytes);
    if (b >= 128 && (prefix & HR_STR_BYTES)) hr_compile_error(c, HR_E_bytes_literal_with_non_ascii);
    hr_lex_skip(lx);
    if (b == '\\' && !(prefix & HR_STR_RAW)) {
        escape(c, t, prefix);
        return;
    }
    char byte = b == '\r' ? '\n' : (char)b;
    hr_literal_add(t, &byte, 1);
    if (b != '\\') return;
    /* raw: a quote or line end after a backslash does not end the string */
    b = hr_lex_peek(lx, 0);
    if (b != '\\' && b != '\'' && b != '"' && b != '\n' && b != '\r') return;
    byte = b == '\r' ? '\n' : (char)b;
    hr_literal_add(t, &byte, 1);
    hr_lex_skip(lx);
}
