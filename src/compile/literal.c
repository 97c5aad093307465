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
#include "obj/writer.h"

hr_value hr_literal_number(struct hr_compiler *c) {
    struct hr_lex_state *s = &c->lx.s;
    struct hr_vm *vm = c->vm;
    hr_value holder = HR_UNDEF;
    uint32_t n = s->end - s->at.pos;
    const char *text = hr_lex_text(&c->lx, s->at.pos, n, &holder);
    hr_value v = hr_int_parse(vm, text, n, 0);
    if (v != HR_UNDEF) return v;
    bool imaginary = (text[n - 1] | 32) == 'j', real = imaginary;
    hr_float x;
    n -= imaginary;
    if (hr_dtoa_parse(text, n, 10, &x) != n) hr_compile_error(c, HR_E_invalid_number);
    for (uint32_t i = 0; i < n; i++)
        real |= text[i] == '.' || (text[i] | 32) == 'e';
    if (!real) hr_compile_error(c, HR_E_leading_zeros_in_number);
    return imaginary ? hr_complex_from(vm, 0, x) : hr_float_from(vm, x);
}

/* ---- text ------------------------------------------------------------------------------------------------- */

/* Dry, nothing is kept. */
void hr_literal_add(struct hr_compiler *c, struct hr_writer *w, const char *text, size_t n) {
    if (!c->dry) hr_writer_add(w, text, n);
}

static void add_byte(struct hr_compiler *c, struct hr_writer *w, int byte) {
    char b = (char)byte;
    hr_literal_add(c, w, &b, 1);
}

static bool like_a_name(const char *text, size_t n) {
    for (size_t i = 0; i < n; i++) {
        if ((text[i] & 0x80) || !hr_uchar_is((uint32_t)text[i], HR_UCHAR_IDENT)) return false;
    }
    return n <= 20;
}

hr_value hr_literal_end(struct hr_compiler *c, struct hr_writer *w, bool bytes) {
    const char *text = hr_writer_text(w);
    size_t n = w->used;
    hr_value v;
    if (bytes) {
        v = hr_writer_end_bytes(w);
    } else if (hr_utf8_check(text, n, false) != n) {
        hr_compile_error(c, HR_E_source_is_not_utf_8);
    } else if (like_a_name(text, n)) {
        v = hr_symbol_intern(c->vm, text, n);
        hr_writer_discard(w);
    } else {
        v = hr_writer_end_str(w);
    }
    w->used = 0;
    return v;
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
static void escape(struct hr_compiler *c, struct hr_writer *w, unsigned prefix) {
    static const char simple[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v", hex[] = "xuUN";
    struct hr_lexer *lx = &c->lx;
    int b = hr_lex_peek(lx, 0);
    char utf8[4];
    uint32_t cp;
    if (b == '\n' || b == '\r') {
        hr_lex_skip(lx);
        return;
    }
    for (const char *s = simple; *s; s += 2) {
        if (*s != b) continue;
        hr_literal_add(c, w, s + 1, 1);
        hr_lex_skip(lx);
        return;
    }
    if (b >= '0' && b <= '7') {
        cp = escape_digits(c, 8, 1, 3);
    } else {
        const char *kind = b > 0 ? strchr(hex, b) : NULL;
        if (kind == NULL || (b != 'x' && (prefix & HR_STR_BYTES))) { /* an unknown escape stays as it is */
            hr_literal_add(c, w, "\\", 1);
            return;
        }
        unsigned n = 2u << (kind - hex);
        if (b == 'N') hr_compile_error(c, HR_E_unicode_name_escapes);
        hr_lex_skip(lx);
        cp = escape_digits(c, 16, n, n);
        if (cp > HR_UTF8_MAX_CP) hr_compile_error(c, HR_E_bad_escape_sequence);
    }
    if (prefix & HR_STR_BYTES)
        add_byte(c, w, (int)cp);
    else
        hr_literal_add(c, w, utf8, hr_utf8_encode(utf8, cp));
}

void hr_literal_char(struct hr_compiler *c, struct hr_writer *w, unsigned prefix) {
    struct hr_lexer *lx = &c->lx;
    int b = hr_lex_peek(lx, 0);
    if (b == 0) hr_compile_error(c, HR_E_source_contains_null_bytes);
    if (b >= 128 && (prefix & HR_STR_BYTES)) hr_compile_error(c, HR_E_bytes_literal_with_non_ascii);
    hr_lex_skip(lx);
    if (b == '\\' && !(prefix & HR_STR_RAW)) {
        escape(c, w, prefix);
        return;
    }
    add_byte(c, w, b == '\r' ? '\n' : b);
    if (b != '\\') return;
    /* raw: a quote or line end after a backslash does not end the string */
    b = hr_lex_peek(lx, 0);
    if (b <= 0 || strchr("\\'\"\n\r", b) == NULL) return;
    add_byte(c, w, b == '\r' ? '\n' : b);
    hr_lex_skip(lx);
}
