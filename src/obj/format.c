/* SPDX-License-Identifier: MIT
 *
 * format() and str.format(). See format.h.
 *
 * Source: Python 3.14 Library Reference, Format String Syntax; PEP 3101.
 * Tests: tests/types/str/format*.
 */
#include "obj/format.h"

#include "base/uchar.h"
#include "gen/slots.h"
#include "obj/complex.h"
#include "obj/float.h"
#include "obj/int.h"
#include "obj/range.h"
#include "obj/strmethods.h"
#include "obj/symbol.h"
#include "obj/type.h"

/* ---- layout -------------------------------------------------------------------------------------------------------- */

/* Padding that `align` puts before the text; the rest goes after it. */
static size_t left_share(char align, size_t pad) {
    return align == '<' ? 0 : align == '^' ? pad / 2 : pad;
}

static void fill(struct hr_writer *w, const struct hr_fmtspec *spec, size_t count) {
    hr_writer_fill(w, spec->fill, spec->fill_bytes, count);
}

const struct hr_fmtspec hr_format_plain = {.align = '>', .sign = '-', .width = -1, .precision = -1};

void hr_format_number(struct hr_writer *w, const struct hr_fmtspec *spec, const struct hr_format_number *t) {
    char sign = t->negative ? '-' : spec->sign == '-' ? 0 : spec->sign;
    int32_t size = t->group, before = t->before, exp = t->exp < 0 ? -t->exp : t->exp;
    int32_t around = (sign != 0) + t->point + t->after;
    if (t->prefix) around += 2;
    if (t->tail) around += (int32_t)strlen(t->tail);
    if (t->exp_letter) around += exp > 99 ? 5 : 4;
    if (spec->frac_group && t->after) around += (t->after - 1) / size;
    if (spec->group && before) {
        if (spec->align == '=' && spec->fill[0] == '0') {
            /* the fewest digits that with their separators fill the width; a separator does not come first */
            int32_t want = spec->width - around;
            want -= (want - 1) / (size + 1);
            if (want > before) before = want;
        }
        around += (before - 1) / size;
    }
    int32_t pad = spec->width - around - before;
    size_t padding = pad > 0 ? (size_t)pad : 0, left = left_share(spec->align, padding);
    if (spec->align != '=') fill(w, spec, left);
    hr_writer_add(w, &sign, sign != 0);
    if (t->prefix) {
        hr_writer_char(w, '0');
        hr_writer_char(w, (unsigned char)t->prefix);
    }
    if (spec->align == '=') fill(w, spec, left);
    char text[32];
    size_t n = 0;
    for (int32_t place = before - 1;; place--) {
        if (n > sizeof text - 3) {
            hr_writer_add(w, text, n);
            n = 0;
        }
        if (place == -1 && t->point) text[n++] = '.';
        if (place < -t->after) break;
        uint32_t at = (uint32_t)(t->first - place);
        text[n++] = at < (uint32_t)t->count ? t->digits[at] : '0';
        char group = place < 0 ? spec->frac_group : spec->group;
        if (group && place && place + t->after && place % size == 0) text[n++] = group;
    }
    hr_writer_add(w, text, n);
    if (t->exp_letter) {
        hr_writer_char(w, (unsigned char)t->exp_letter);
        hr_writer_char(w, t->exp < 0 ? '-' : '+');
        hr_writer_number(w, (hr_word)exp, 10, 2);
    }
    if (t->tail) hr_writer_puts(w, t->tail);
    fill(w, spec, padding - left);
}

/* ---- text ---------------------------------------------------------------------------------------------------------- */

static void format_complex(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec) {
    struct hr_writer text;
    struct hr_fmtspec part = *spec;
    hr_writer_begin(&text, w->vm);
    part.width = -1;
    hr_complex_print(&text, v, &part);
    part.width = spec->width;
    part.precision = -1;
    hr_format_text(w, hr_writer_text(&text), text.used, &part, true);
    hr_writer_discard(&text);
}

void hr_format_text(struct hr_writer *w, const char *text, size_t n, const struct hr_fmtspec *spec,
                    bool bytes) {
    unsigned kind = bytes ? HR_T_bytes : HR_T_str;
    struct hr_run run = {text, n};
    if (spec->precision >= 0) {
        size_t most = (size_t)spec->precision;
        run.n = bytes ? (n < most ? n : most) : hr_utf8_offset(text, n, most);
    }
    size_t count = hr_strmethods_chars(kind, run);
    size_t pad = spec->width > (hr_sword)count ? (size_t)spec->width - count : 0,
           left = left_share(spec->align, pad);
    fill(w, spec, left);
    hr_writer_add(w, text, run.n);
    fill(w, spec, pad - left);
}

void hr_format_char(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec, bool bytes) {
    char text[HR_UTF8_MAX_BYTES];
    hr_sword cp = hr_slice_clip(w->vm, v);
    if ((hr_word)cp > (bytes ? 255 : HR_UTF8_MAX_CP)) hr_error_raise(w->vm, HR_E_c_arg_not_in_range);
    text[0] = (char)cp;
    hr_format_text(w, text, bytes ? 1 : hr_utf8_encode(text, (uint32_t)cp), spec, bytes);
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
        hr_error_raise(vm, HR_E_unsupported_format_string_for, v);
    enum hr_fmtspec_error error = hr_fmtspec_parse(&spec, text, n, kind);
    if (error)
        hr_error_raise(vm,
                       error == HR_FMTSPEC_INVALID ? HR_E_invalid_format_specifier : HR_E_unknown_format_code,
                       (int)spec.type, v);
    if (spec.type == 'c')
        hr_format_char(w, native, &spec, false);
    else if (spec.kind == HR_FMTSPEC_INT)
        hr_int_print(w, native, &spec);
    else if (spec.kind == HR_FMTSPEC_FLOAT)
        hr_float_print(w, hr_float_get(vm, native), &spec, false);
    else if (spec.kind == HR_FMTSPEC_COMPLEX)
        format_complex(w, native, &spec);
    else
        hr_format_text(w, hr_str_text(native), hr_str_len(native), &spec, false);
}

/* Writes format(v, spec); spec is text of n bytes. May run Python. */
static void write_formatted(struct hr_writer *w, hr_value v, const char *spec, size_t n) {
    struct hr_vm *vm = w->vm;
    if (hr_type_id(v) >= HR_T_USER) {
        hr_value arg = hr_str_from(vm, spec, n),
                 text = hr_call_special_run(vm, v, HR_SYM(__format__), 1, &arg);
        if (text != HR_UNDEF) {
            if (!hr_str_is(vm, text)) hr_error_raise(vm, HR_E_format_must_return_a_str, text);
            hr_writer_str(w, hr_type_native(vm, text));
            return;
        }
    }
    format_native(w, v, spec, n);
}

hr_value hr_op_format(struct hr_vm *vm, hr_value v, hr_value spec) {
    size_t n = 0;
    const char *text = "";
    if (spec != HR_UNDEF) text = hr_str_get(vm, spec, &n);
    if (n == 0 && hr_type_id(v) < HR_T_USER) return hr_op_str(vm, v);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    write_formatted(&w, v, text, n);
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

HR_NORETURN static void bad_format(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_bad_format_string);
}

/* The first character of `stops`, the lowest of which comes first, from p on, or the end. */
static const char *until(const char *p, const char *end, const char *stops) {
    for (; p < end; p++)
        for (const char *stop = stops; *stop && *p >= *stops; stop++)
            if (*p == *stop) return p;
    return p;
}

/* The number that text[0..n) is: -1 if it is none, -2 if it is no index of anything. */
static int32_t number_of(const char *text, size_t n) {
    struct hr_fmtspec_input in = {text, text + n, 0};
    int32_t number = hr_fmtspec_number(&in);
    return number < 0 || in.p == in.end ? number : -1;
}

/* What the field name text[0..n) stands for before any '.' or '['. */
static hr_value argument(struct formatter *f, const char *text, size_t n) {
    hr_sword number = number_of(text, n);
    if (n && number == -1) {
        hr_value key = hr_str_from(f->vm, text, n);
        if (f->mapping == HR_UNDEF) hr_error_raise_key(f->vm, key);
        return hr_op_getitem(f->vm, f->mapping, key);
    }
    if (!f->args || (n ? f->next > 0 : f->next < 0)) bad_format(f->vm);
    if (n == 0)
        number = f->next++;
    else
        f->next = -1;
    if ((size_t)number >= f->count) hr_error_raise(f->vm, HR_E_tuple_index_out_of_range);
    return f->args[number];
}

static void format_text(struct formatter *f, struct hr_writer *w, const char *p, const char *end, int depth);

/* The value of a whole field name: argument, then attributes and items. */
static hr_value field(struct formatter *f, const char *p, const char *end) {
    struct hr_vm *vm = f->vm;
    const char *start = p;
    p = until(p, end, ".[");
    hr_value v = argument(f, start, (size_t)(p - start));
    while (p < end) {
        bool item = *p == '[';
        if (!item && *p != '.') bad_format(vm);
        start = ++p;
        p = until(p, end, item ? "]" : ".[");
        size_t n = (size_t)(p - start);
        if (n == 0 || (item && p++ == end)) bad_format(vm);
        if (item) {
            int32_t number = number_of(start, n);
            v = hr_op_getitem(vm, v, number < 0 ? hr_str_from(vm, start, n) : hr_value_small(number));
        } else {
            v = hr_attr_get(vm, v, hr_symbol_intern(vm, start, n));
        }
    }
    return v;
}

/* A replacement field: p is after its '{'. Returns where it ends, after the '}'. There is always a character at `end`. */
static const char *format_field(struct formatter *f, struct hr_writer *w, const char *p, const char *end,
                                int depth) {
    struct hr_vm *vm = f->vm;
    const char *name = p, *name_end, *spec;
    bool nested = false;
    while (*(p = until(p, end, "!:[{}")) == '[' && p < end)
        p = until(p, end, "]");
    name_end = p;
    if (p < end && *p == '!') p += 2;
    spec = p;
    if (p < end && *p == ':') {
        spec = ++p;
        for (int level = 1; (p = until(p, end, "{}")) < end; p++) {
            if (*p == '{') level++, nested = true;
            if (*p == '}' && --level == 0) break;
        }
    }
    if (p >= end || *p != '}') bad_format(vm);
    hr_value v = field(f, name, name_end);
    if (*name_end == '!') {
        char code = name_end[1];
        if (code != 'r' && code != 'a' && code != 's') bad_format(vm);
        v = code == 'r' ? hr_op_repr(vm, v) : code == 'a' ? hr_str_ascii(vm, v) : hr_op_str(vm, v);
    }
    if (!nested) {
        write_formatted(w, v, spec, (size_t)(p - spec));
        return p + 1;
    }
    if (depth == 0) bad_format(vm);
    struct hr_writer text;
    hr_writer_begin(&text, vm);
    format_text(f, &text, spec, p, depth - 1);
    write_formatted(w, v, hr_writer_text(&text), text.used);
    hr_writer_discard(&text);
    return p + 1;
}

static void format_text(struct formatter *f, struct hr_writer *w, const char *p, const char *end, int depth) {
    while (p < end) {
        const char *start = p;
        p = until(p, end, "{}");
        bool doubled = p + 1 < end && p[1] == *p;
        hr_writer_add(w, start, (size_t)(p - start) + doubled);
        if (p == end) return;
        if (doubled)
            p += 2;
        else if (*p == '}')
            bad_format(f->vm);
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
