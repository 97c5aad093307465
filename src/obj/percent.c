/* SPDX-License-Identifier: MIT
 *
 * The % operator of str, bytes and bytearray. See percent.h.
 *
 * Source: Python 3.14 Library Reference, printf-style formatting; PEP 461. Tests: tests/types/str/percent*,
 * tests/types/bytes/percent*.
 */
#include "obj/percent.h"

#include "obj/attr.h"
#include "obj/bytes.h"
#include "obj/format.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include "obj/type.h"

/* Of width and precision. */
enum { NUMBER_MOST = 1 << 28 };

struct percent {
    struct hr_vm *vm;
    struct hr_writer w;
    const char *p, *end; /* the format */
    hr_value all;        /* what follows the % sign */
    hr_value keyed;      /* the value of the last %(key) */
    const hr_value *args;
    size_t count, next;
    bool bytes; /* the format is not a str */
};

static hr_value next_arg(struct percent *f) {
    if (f->next >= f->count) hr_error_raise(f->vm, HR_E_not_enough_arguments);
    return f->args[f->next++];
}

/* The next character of a conversion. */
static char peek(struct percent *f) {
    if (f->p >= f->end) hr_error_raise(f->vm, HR_E_incomplete_format);
    return *f->p;
}

/* %(key): its value becomes the only argument. */
static void take_key(struct percent *f) {
    const char *start = ++f->p;
    for (int level = 1;; f->p++) {
        if (f->p >= f->end) hr_error_raise(f->vm, HR_E_incomplete_format);
        if (*f->p == '(') level++;
        if (*f->p == ')' && --level == 0) break;
    }
    hr_value key = hr_bytes_make(f->vm, f->bytes ? HR_T_bytes : HR_T_str, start, (size_t)(f->p++ - start));
    f->keyed = hr_op_getitem(f->vm, f->all, key);
    f->args = &f->keyed;
    f->count = 1;
    f->next = 0;
}

/* Width or precision: digits or '*'; -1 if there is neither. */
static int32_t take_number(struct percent *f) {
    if (peek(f) == '*') {
        hr_value v = next_arg(f);
        f->p++;
        if (!hr_int_is(v)) hr_error_raise(f->vm, HR_E_star_wants_int);
        hr_sword n = hr_int_get(f->vm, v);
        if ((hr_word)n + NUMBER_MOST > 2 * NUMBER_MOST) hr_error_raise(f->vm, HR_E_number_overflow);
        return (int32_t)n;
    }
    int32_t n = -1;
    for (; (unsigned)(peek(f) - '0') < 10; f->p++) {
        if (n > NUMBER_MOST / 10) hr_error_raise(f->vm, HR_E_number_too_big);
        n = (n < 0 ? 0 : n) * 10 + (*f->p - '0');
    }
    return n;
}

/* Flags, width, precision, length letters; then p is at the conversion. True if numbers are padded with zeros. */
static bool take_spec(struct percent *f, struct hr_fmtspec *spec) {
    static const char flags[] = "-+ #0";
    unsigned seen = 0;
    for (const char *flag; (flag = strchr(flags, peek(f))) != NULL && *flag; f->p++)
        seen |= 1u << (flag - flags);
    memset(spec, 0, sizeof *spec);
    spec->sign = seen & 2 ? '+' : seen & 4 ? ' ' : '-';
    spec->alt = (seen & 8) != 0;
    spec->width = take_number(f);
    if (spec->width < -1) {
        seen |= 1;
        spec->width = -spec->width;
    }
    spec->precision = -1;
    if (peek(f) == '.') {
        f->p++;
        int32_t n = take_number(f);
        spec->precision = n < 0 ? 0 : n;
    }
    while (peek(f) == 'l' || *f->p == 'h' || *f->p == 'L')
        f->p++;
    spec->align = seen & 1 ? '<' : '>';
    spec->fill[0] = ' ';
    spec->fill_bytes = 1;
    return (seen & 17) == 16;
}

static void put_int(struct percent *f, struct hr_fmtspec *spec, hr_value v) {
    struct hr_vm *vm = f->vm;
    hr_value native = hr_type_native(vm, v);
    bool decimal = spec->type == 'd';
    if (!hr_int_is(native)) native = hr_op_unary(vm, decimal ? HR_UNARY_INT : HR_UNARY_INDEX, v);
    hr_format_int(&f->w, hr_type_native(vm, native), spec, spec->precision < 0 ? 0 : (size_t)spec->precision);
}

/* %s, %b, %r, %a, %c */
static void put_text(struct percent *f, struct hr_fmtspec *spec, hr_value v) {
    struct hr_vm *vm = f->vm;
    struct hr_buffer buf;
    hr_value native = hr_type_native(vm, v);
    char code = (char)spec->type;
    if (code == 'c') {
        spec->precision = -1;
        if (f->bytes ? hr_buffer_like(vm, v, &buf) : hr_value_is(native, HR_T_str)) {
            if ((f->bytes ? buf.bytes : hr_str_count(native)) != 1)
                hr_error_raise(vm, HR_E_c_requires_int_or_char);
        } else {
            uint32_t cp = hr_format_code_point(vm, v, f->bytes ? 255 : HR_UTF8_MAX_CP);
            char byte = (char)cp;
            v = f->bytes ? hr_bytes_from(vm, &byte, 1) : hr_str_from_code_point(vm, cp);
        }
        code = 's';
    }
    if (!f->bytes || code != 's') {
        v = code == 's'               ? hr_op_str(vm, v)
            : f->bytes || code == 'a' ? hr_str_ascii(vm, v)
                                      : hr_op_repr(vm, v);
        hr_buffer_get(vm, v, &buf, HR_BUFFER_READ);
    } else if (!hr_buffer_like(vm, v, &buf)) {
        hr_value method = hr_attr_find(vm, v, HR_SYM(__bytes__));
        hr_buffer_want(vm, method == HR_UNDEF ? v : hr_call(vm, method, 0, NULL), &buf);
    }
    hr_format_text(&f->w, (const char *)buf.data, buf.bytes, spec, f->bytes);
}

/* One conversion: p is after its '%'. */
static void convert(struct percent *f) {
    struct hr_fmtspec spec;
    if (peek(f) == '%') {
        hr_writer_add(&f->w, f->p++, 1);
        return;
    }
    if (*f->p == '(') take_key(f);
    bool zero = take_spec(f, &spec);
    char code = *f->p++;
    hr_value v = next_arg(f);
    if (code == 'i' || code == 'u') code = 'd';
    if (code == 'b' && f->bytes) code = 's';
    static const char codes[] = "sracdoxXeEfFgG";
    const char *known = code ? strchr(codes, code) : NULL;
    if (!known) hr_error_raise(f->vm, HR_E_unsupported_format_character, (unsigned char)code);
    spec.type = (unsigned char)code;
    if (known < codes + 4) {
        put_text(f, &spec, v);
        return;
    }
    if (zero) {
        spec.fill[0] = '0';
        spec.align = '=';
    }
    if (known < codes + 8)
        put_int(f, &spec, v);
    else
        hr_format_float(&f->w, hr_float_get(f->vm, v), &spec);
}

/* Can v be asked for keys? */
static bool is_mapping(struct hr_vm *vm, hr_value v) {
    hr_value native = hr_type_native(vm, v);
    unsigned type = hr_type_id(native);
    return type != HR_T_str && type != HR_T_bytes && !hr_tuple_is(native) &&
           hr_attr_find(vm, v, HR_SYM(__getitem__)) != HR_UNDEF;
}

hr_value hr_percent_format(struct hr_vm *vm, hr_value format, hr_value args) {
    hr_value self = hr_type_native(vm, format), tuple = hr_type_native(vm, args);
    struct hr_buffer buf;
    hr_buffer_get(vm, self, &buf, HR_BUFFER_READ);
    struct percent f = {.vm = vm, .args = &args, .count = 1, .all = args};
    f.bytes = !hr_value_is(self, HR_T_str);
    f.p = (const char *)buf.data;
    f.end = f.p + buf.bytes;
    if (hr_tuple_is(tuple)) {
        f.args = ((struct hr_tuple *)tuple)->items;
        f.count = hr_value_object_words(tuple) - 1;
    }
    hr_writer_begin(&f.w, vm);
    while (f.p < f.end) {
        const char *percent = memchr(f.p, '%', (size_t)(f.end - f.p));
        if (!percent) percent = f.end;
        hr_writer_add(&f.w, f.p, (size_t)(percent - f.p));
        f.p = percent;
        if (f.p++ < f.end) convert(&f);
    }
    if (f.next < f.count && !is_mapping(vm, args)) hr_error_raise(vm, HR_E_format_string_did_not_convert_all);
    return hr_bytes_finish(&f.w, hr_type_id(self));
}
