/* SPDX-License-Identifier: MIT
 *
 * format() and str.format(). See format.h.
 *
 * The digits of a number are made in a writer of their own, whose buffer is given back at once.
 * Source: Python 3.14 Library Reference, Format String Syntax; PEP 3101.
 */
#include "obj/format.h"

#include "base/dtoa.h"
#include "base/uchar.h"
#include "obj/bytes.h"
#include "obj/complex.h"
#include "obj/float.h"
#include "obj/int.h"
#include "obj/symbol.h"
#include "obj/type.h"

/* What hr_fmtspec_* write with. */
static void put(void *ctx, const char *bytes, size_t n) {
    hr_writer_add(ctx, bytes, n);
}

HR_NORETURN static void bad_spec(struct hr_vm *vm, enum hr_fmtspec_error error, const struct hr_fmtspec *spec,
                                 const char *text, size_t n, hr_value v) {
    const char *message = hr_fmtspec_message(error), *type = hr_str_text(hr_type_name(hr_type_of(vm, v)));
    if (error == HR_FMTSPEC_INVALID) {
        hr_value s = hr_str_from(vm, text, n);
        hr_error_raise(vm, HR_T_ValueError, message, hr_str_text(s), type);
    }
    if (error == HR_FMTSPEC_UNKNOWN_TYPE) hr_error_raise(vm, HR_T_ValueError, message, (int)spec->type, type);
    hr_error_raise(vm, HR_T_ValueError, message, spec->group, (int)spec->type);
}

/* ---- numbers and text ------------------------------------------------------------------------------------------------ */

void hr_format_int(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec, size_t digits) {
    unsigned base = 10;
    const char *prefix = NULL;
    switch (spec->type) {
    case 'b': base = 2, prefix = "0b"; break;
    case 'o': base = 8, prefix = "0o"; break;
    case 'x': base = 16, prefix = "0x"; break;
    case 'X': base = 16, prefix = "0X"; break;
    default: break;
    }
    struct hr_writer text;
    struct hr_fmtspec_number number = {.prefix = spec->alt ? prefix : NULL};
    hr_writer_begin(&text, w->vm);
    if (hr_value_is_bool(v)) v = HR_SMALL(v == HR_TRUE);
    hr_int_print(&text, v, base, spec->type == 'X');
    bool negative = *hr_writer_text(&text) == '-';
    size_t n = text.used - negative, zeros = digits > n ? digits - n : 0;
    char *p = hr_writer_room(&text, zeros) - n;
    memmove(p + zeros, p, n);
    memset(p, '0', zeros);
    number.sign = negative ? '-' : 0;
    number.digits = p;
    number.digits_bytes = n + zeros;
    hr_fmtspec_put_number(spec, &number, put, w);
    hr_writer_discard(&text);
}

/* Digits of f by the type and precision of spec. shortest: what no type means. */
static void float_digits(struct hr_writer *text, hr_float f, const struct hr_fmtspec *spec, unsigned flags) {
    char code = (char)spec->type;
    int precision = spec->precision < 0 ? 6 : (int)spec->precision;
    if (code == 0) {
        code = spec->precision < 0 ? 'r' : 'g';
    } else {
        flags = 0;
        if (code == 'n') code = 'g';
        if (code >= 'A' && code <= 'Z') {
            code = (char)(code + 32);
            flags = HR_DTOA_UPPER;
        }
    }
    if (spec->alt) flags |= HR_DTOA_ALT;
    if (spec->no_neg0) flags |= HR_DTOA_NO_NEG0;
    if (code == '%')
        hr_float_print(text, f * 100, 'f', precision, flags);
    else
        hr_float_print(text, f, code, precision, flags);
    if (code == '%') hr_writer_char(text, '%');
}

static void put_float(struct hr_writer *w, hr_float f, const struct hr_fmtspec *spec, unsigned flags) {
    struct hr_writer text;
    struct hr_fmtspec_number number;
    hr_writer_begin(&text, w->vm);
    float_digits(&text, f, spec, flags);
    hr_fmtspec_split(&number, hr_writer_text(&text), text.used);
    hr_fmtspec_put_number(spec, &number, put, w);
    hr_writer_discard(&text);
}

void hr_format_float(struct hr_writer *w, hr_float f, const struct hr_fmtspec *spec) {
    put_float(w, f, spec, HR_DTOA_DOT0);
}

static void format_complex(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec) {
    hr_float re, im;
    struct hr_writer text;
    struct hr_fmtspec part = *spec; /* without padding */
    hr_complex_get(w->vm, v, &re, &im);
    bool both = spec->type != 0 || hr_ieee_bits(re) != 0, brackets = both && spec->type == 0;
    part.width = -1;
    hr_writer_begin(&text, w->vm);
    if (brackets) hr_writer_char(&text, '(');
    if (both) {
        put_float(&text, re, &part, 0);
        part.sign = '+';
    }
    put_float(&text, im, &part, 0);
    hr_writer_puts(&text, brackets ? "j)" : "j");
    hr_fmtspec_put_text(spec, hr_writer_text(&text), text.used, text.used, put, w);
    hr_writer_discard(&text);
}

void hr_format_text(struct hr_writer *w, const char *text, size_t n, const struct hr_fmtspec *spec,
                    bool bytes) {
    size_t count;
    if (spec->precision >= 0) {
        size_t most = (size_t)spec->precision;
        n = bytes ? (n < most ? n : most) : hr_utf8_offset(text, n, most);
    }
    count = bytes ? n : hr_utf8_count(text, n);
    hr_fmtspec_put_text(spec, text, n, count, put, w);
}

/* ---- by type ------------------------------------------------------------------------------------------------------------ */

/* v is no instance of a user class, or its own __format__ is not to be asked. */
static void format_native(struct hr_writer *w, hr_value v, const char *text, size_t n) {
    struct hr_vm *vm = w->vm;
    hr_value native = hr_type_native(vm, v);
    struct hr_fmtspec spec;
    enum hr_fmtspec_kind kind = HR_FMTSPEC_STR;
    if (n == 0) {
        hr_op_print(w, v, HR_STR);
        return;
    }
    if (hr_int_is(native))
        kind = HR_FMTSPEC_INT;
    else if (hr_value_is_float(native))
        kind = HR_FMTSPEC_FLOAT;
    else if (hr_value_is(native, HR_T_complex))
        kind = HR_FMTSPEC_COMPLEX;
    else if (!hr_value_is(native, HR_T_str))
        hr_error_raise(vm, HR_T_TypeError, "unsupported format string passed to %t.__format__", v);
    enum hr_fmtspec_error error = hr_fmtspec_parse(&spec, text, n, kind);
    if (kind == HR_FMTSPEC_INT && spec.type && spec.type < 128 && strchr("eEfFgG%", (int)spec.type))
        kind = HR_FMTSPEC_FLOAT;
    if (!error) error = hr_fmtspec_check(&spec, kind);
    if (error) bad_spec(vm, error, &spec, text, n, v);
    if (kind == HR_FMTSPEC_INT && spec.type == 'c') {
        hr_sword cp = hr_int_get(vm, native);
        if ((hr_word)cp > HR_UTF8_MAX_CP) hr_error_raise(vm, HR_T_OverflowError, "%%c arg not in range");
        native = hr_str_from_code_point(vm, (uint32_t)cp);
        kind = HR_FMTSPEC_STR;
    }
    if (kind == HR_FMTSPEC_INT)
        hr_format_int(w, native, &spec, 0);
    else if (kind == HR_FMTSPEC_FLOAT)
        hr_format_float(w, hr_float_get(vm, native), &spec);
    else if (kind == HR_FMTSPEC_COMPLEX)
        format_complex(w, native, &spec);
    else
        hr_format_text(w, hr_str_text(native), hr_str_len(native), &spec, false);
}

void hr_format_write(struct hr_writer *w, hr_value v, const char *spec, size_t n) {
    if (hr_value_type(v) >= HR_T_USER) {
        hr_value arg = hr_str_from(w->vm, spec, n);
        hr_value text = hr_call_special_run(w->vm, v, HR_SYM(__format__), 1, &arg);
        if (text != HR_UNDEF) {
            if (!hr_str_is(w->vm, text))
                hr_error_raise(w->vm, HR_T_TypeError, "__format__ must return a str, not %t", text);
            hr_writer_str(w, hr_type_native(w->vm, text));
            return;
        }
    }
    format_native(w, v, spec, n);
}

hr_value hr_op_format(struct hr_vm *vm, hr_value v, hr_value spec) {
    size_t n = 0;
    const char *text = "";
    if (spec != HR_UNDEF) text = hr_str_get(vm, spec, &n);
    if (n == 0 && hr_value_type(v) < HR_T_USER) return hr_op_str(vm, v);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_format_write(&w, v, text, n);
    return hr_writer_end_str(&w);
}

hr_value hr_format_dunder(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    const char *text = hr_str_get(vm, argv[1], &n);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    format_native(&w, argv[0], text, n);
    return hr_writer_end_str(&w);
}

/* ---- str.format ---------------------------------------------------------------------------------------------------------- */

struct formatter {
    struct hr_vm *vm;
    const hr_value *args;
    size_t count;     /* of args */
    hr_value mapping; /* HR_UNDEF: no keywords */
    hr_sword next;    /* number of the next {}; -1: fields are numbered by hand */
};

/* The number that text[0..n) is; SIZE_MAX if it is none. */
static size_t number_of(struct hr_vm *vm, const char *text, size_t n) {
    size_t number = 0;
    for (size_t i = 0; i < n; i++) {
        if (hr_uchar_digit(text[i]) > 9) return SIZE_MAX;
        if (i > 8) hr_error_raise(vm, HR_T_ValueError, "Too many decimal digits in format string");
        number = number * 10 + hr_uchar_digit(text[i]);
    }
    return n ? number : SIZE_MAX;
}

/* What the field name text[0..n) stands for before any '.' or '['. */
static hr_value argument(struct formatter *f, const char *text, size_t n) {
    size_t number = number_of(f->vm, text, n);
    if (n && number == SIZE_MAX) {
        hr_value key = hr_symbol_find_rom(text, n);
        if (key == HR_UNDEF) key = hr_str_from(f->vm, text, n);
        if (f->mapping == HR_UNDEF) hr_error_raise_key(f->vm, key);
        return hr_op_getitem(f->vm, f->mapping, key);
    }
    if (n ? f->next > 0 : f->next < 0)
        hr_error_raise(f->vm, HR_T_ValueError, "can't switch between automatic and manual field numbering");
    if (n == 0)
        number = (size_t)f->next++;
    else
        f->next = -1;
    if (!f->args) hr_error_raise(f->vm, HR_T_ValueError, "Format string contains positional fields");
    if (number >= f->count)
        hr_error_raise(f->vm, HR_T_IndexError, "Replacement index %z out of range", number);
    return f->args[number];
}

/* The value of a whole field name: argument, then attributes and items. */
static hr_value field(struct formatter *f, const char *p, const char *end) {
    struct hr_vm *vm = f->vm;
    hr_value v = HR_UNDEF;
    for (char kind = 0;;) {
        const char *start = p;
        while (p < end && (kind == '[' ? *p != ']' : *p != '.' && *p != '['))
            p++;
        size_t n = (size_t)(p - start);
        if (!kind) {
            v = argument(f, start, n);
        } else if (n == 0 || (kind == '[' && p++ == end)) {
            hr_error_raise(vm, HR_T_ValueError, "Empty attribute in format string");
        } else if (kind == '.') {
            v = hr_attr_get(vm, v, hr_symbol_intern(vm, start, n));
        } else {
            size_t number = number_of(vm, start, n);
            v = hr_op_getitem(
                vm, v, number == SIZE_MAX ? hr_str_from(vm, start, n) : hr_value_small((hr_sword)number));
        }
        if (p >= end) return v;
        kind = *p++;
        if (kind != '.' && kind != '[')
            hr_error_raise(vm, HR_T_ValueError, "Only '.' or '[' may follow ']' in format field specifier");
    }
}

static void format_text(struct formatter *f, struct hr_writer *w, const char *p, const char *end, int depth);

/* A replacement field: p is after its '{'. Returns where it ends, after the '}'. */
static const char *format_field(struct formatter *f, struct hr_writer *w, const char *p, const char *end,
                                int depth) {
    struct hr_vm *vm = f->vm;
    const char *name = p, *name_end, *spec;
    char conversion = 's';
    bool item = false, nested = false;
    for (; p < end && (item || (*p != '!' && *p != ':' && *p != '}' && *p != '{')); p++)
        item = *p == '[' || (item && *p != ']');
    name_end = p;
    if (end - p > 2 && *p == '!') {
        conversion = p[1];
        p += 2;
    }
    bool has_spec = p < end && *p == ':';
    p += has_spec;
    spec = p;
    for (int level = 1; p < end; p++) {
        if (*p == '{') level++, nested = true;
        if (*p == '}' && --level == 0) break;
        if (!has_spec) {
            p = end;
            break;
        }
    }
    if (p >= end) hr_error_raise(vm, HR_T_ValueError, "expected '}' before end of string");
    hr_value v = field(f, name, name_end);
    if (conversion == 'r')
        v = hr_op_repr(vm, v);
    else if (conversion == 'a')
        v = hr_str_ascii(vm, v);
    else if (conversion != 's')
        hr_error_raise(vm, HR_T_ValueError, "Unknown conversion specifier '%c'", conversion);
    else if (*name_end == '!')
        v = hr_op_str(vm, v);
    if (!nested) {
        hr_format_write(w, v, spec, (size_t)(p - spec));
        return p + 1;
    }
    if (depth == 0) hr_error_raise(vm, HR_T_ValueError, "Max string recursion exceeded");
    struct hr_writer text;
    hr_writer_begin(&text, vm);
    format_text(f, &text, spec, p, depth - 1);
    hr_format_write(w, v, hr_writer_text(&text), text.used);
    hr_writer_discard(&text);
    return p + 1;
}

static void format_text(struct formatter *f, struct hr_writer *w, const char *p, const char *end, int depth) {
    while (p < end) {
        const char *start = p;
        while (p < end && *p != '{' && *p != '}')
            p++;
        bool doubled = p + 1 < end && p[1] == *p;
        hr_writer_add(w, start, (size_t)(p - start) + doubled);
        if (p == end) return;
        if (doubled)
            p += 2;
        else if (*p == '}')
            hr_error_raise(f->vm, HR_T_ValueError, "Single '}' encountered in format string");
        else
            p = format_field(f, w, p + 1, end, depth);
    }
}

static hr_value run(struct formatter *f, hr_value self) {
    struct hr_writer w;
    hr_writer_begin(&w, f->vm);
    const char *text = hr_str_text(self);
    format_text(f, &w, text, text + hr_str_len(self), 1);
    return hr_writer_end_str(&w);
}

hr_value hr_format_method(struct hr_vm *vm, int argc, hr_value *argv) {
    struct formatter f = {vm, argv + 1, (size_t)argc - 1, argv[argc], 0};
    return run(&f, argv[0]);
}

hr_value hr_format_map(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct formatter f = {vm, NULL, 0, argv[1], 0};
    return run(&f, argv[0]);
}
