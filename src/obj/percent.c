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
#include "obj/float.h"
#include "obj/format.h"
#include "obj/int.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include "obj/type.h"

struct percent {
    struct hr_writer w;
    struct hr_fmtspec_input in; /* the format */
    hr_value all;               /* what follows the % sign */
    hr_value keyed;             /* the value of the last %(key) */
    const hr_value *args;
    size_t count, next;
    bool bytes; /* the format is not a str */
};

static hr_value next_arg(struct percent *f) {
    if (f->next >= f->count) hr_error_raise(f->w.vm, HR_E_not_enough_arguments);
    return f->args[f->next++];
}

/* The next character of a conversion. */
static char take(struct percent *f) {
    if (f->in.p >= f->in.end) hr_error_raise(f->w.vm, HR_E_incomplete_format);
    return *f->in.p++;
}

/* %(key): its value becomes the only argument. */
static void take_key(struct percent *f) {
    const char *start = f->in.p;
    for (int level = 1; level != 0;) {
        char c = take(f);
        level += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    size_t n = (size_t)(f->in.p - 1 - start);
    hr_value key = f->bytes ? hr_bytes_from(f->w.vm, start, n) : hr_symbol_intern(f->w.vm, start, n);
    f->keyed = hr_op_getitem(f->w.vm, f->all, key);
    f->args = &f->keyed;
    f->count = 1;
    f->next = 0;
}

/* Width or precision: digits or '*'; -1 if there is neither. */
static int32_t take_number(struct percent *f) {
    if (hr_fmtspec_take(&f->in, "*")) {
        enum { MOST = 1 << 28 };
        hr_value v = next_arg(f);
        if (!hr_int_is(v)) hr_error_raise(f->w.vm, HR_E_star_wants_int);
        hr_sword n = hr_int_get(f->w.vm, v);
        if ((hr_word)n + MOST > 2 * MOST) hr_error_raise(f->w.vm, HR_E_number_overflow);
        return (int32_t)n;
    }
    int32_t n = hr_fmtspec_number(&f->in);
    if (n < -1) hr_error_raise(f->w.vm, HR_E_number_too_big);
    return n;
}

/* Flags, width, precision, length letters; then the conversion is next. */
static void take_spec(struct percent *f, struct hr_fmtspec *spec) {
    memset(spec, 0, sizeof *spec);
    spec->fill[0] = ' ';
    spec->fill_bytes = 1;
    spec->align = '>';
    for (char flag; (flag = hr_fmtspec_take(&f->in, "-+ #0")) != 0;) {
        if (flag == '-') spec->align = '<';
        if (flag == '#') spec->alt = flag;
        if (flag == '0') spec->fill[0] = flag;
        if (flag == '+' || (flag == ' ' && !spec->sign)) spec->sign = flag;
    }
    spec->width = take_number(f);
    if (spec->width < -1) {
        spec->align = '<';
        spec->width = -spec->width;
    }
    spec->precision = -1;
    if (hr_fmtspec_take(&f->in, ".")) {
        spec->precision = take_number(f);
        if (spec->precision < 0) spec->precision = 0;
    }
    while (hr_fmtspec_take(&f->in, "hlL")) {
    }
}

/* %s, %b, %r, %a, %c */
static void put_text(struct percent *f, struct hr_fmtspec *spec, hr_value v) {
    struct hr_vm *vm = f->w.vm;
    struct hr_buffer buf;
    hr_value native = hr_type_native(vm, v);
    char code = (char)spec->type;
    spec->fill[0] = ' ';
    if (code == 'c') {
        spec->precision = -1;
        if (!(f->bytes ? hr_buffer_like(vm, v, &buf) : hr_value_is(native, HR_T_str))) {
            hr_format_char(&f->w, v, spec, f->bytes);
            return;
        }
        if ((f->bytes ? buf.bytes : hr_str_count(native)) != 1)
            hr_error_raise(vm, HR_E_c_requires_int_or_char);
    }
    if (code == 'a' || (code == 'r' && f->bytes))
        v = hr_str_ascii(vm, v);
    else if (code == 'r')
        v = hr_op_repr(vm, v);
    else if (!f->bytes)
        v = hr_op_str(vm, v);
    else if (!hr_buffer_like(vm, v, &buf)) {
        hr_value method = hr_attr_find(vm, v, HR_SYM(__bytes__));
        v = method == HR_UNDEF ? hr_op_str(vm, v) : hr_call(vm, method, 0, NULL);
    }
    hr_buffer_get(vm, v, &buf, HR_BUFFER_READ);
    hr_format_text(&f->w, (const char *)buf.data, buf.bytes, spec, f->bytes);
}

/* One conversion, after its '%'. */
static void convert(struct percent *f) {
    static const char codes[] = "sracdiuoxXeEfFgG";
    enum { TEXTS = 4, DECIMALS = 7, INTS = 10 };
    struct hr_vm *vm = f->w.vm;
    struct hr_fmtspec spec;
    if (hr_fmtspec_take(&f->in, "%")) {
        hr_writer_char(&f->w, '%');
        return;
    }
    if (hr_fmtspec_take(&f->in, "(")) take_key(f);
    take_spec(f, &spec);
    char code = take(f);
    hr_value v = next_arg(f);
    if (code == 'b' && f->bytes) code = 's';
    const char *known = code ? strchr(codes, code) : NULL;
    if (!known) hr_error_raise(vm, HR_E_unsupported_format_character, (unsigned char)code);
    spec.type = (unsigned char)code;
    if (known < codes + TEXTS) {
        put_text(f, &spec, v);
        return;
    }
    if (spec.fill[0] == '0') {
        if (spec.align == '<')
            spec.fill[0] = ' ';
        else
            spec.align = '=';
    }
    if (known < codes + INTS) {
        hr_value native = hr_type_native(vm, v);
        if (!hr_int_is(native))
            native = hr_type_native(
                vm, hr_op_unary(vm, known < codes + DECIMALS ? HR_UNARY_INT : HR_UNARY_INDEX, v));
        hr_int_print(&f->w, native, &spec);
    } else {
        hr_float_print(&f->w, hr_float_get(vm, v), &spec, false);
    }
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
    hr_value text = self; /* or a copy: what is formatted may change a bytearray */
    if (hr_value_is(self, HR_T_bytearray))
        text = hr_bytes_convert(vm, HR_T_bytes, (const hr_value[2]){self, HR_UNDEF});
    hr_buffer_get(vm, text, &buf, HR_BUFFER_READ);
    struct percent f = {.args = &args, .count = 1, .all = args};
    f.bytes = !hr_value_is(self, HR_T_str);
    f.in.p = (const char *)buf.data;
    f.in.end = f.in.p + buf.bytes;
    if (hr_tuple_is(tuple)) {
        f.args = ((struct hr_tuple *)tuple)->items;
        f.count = hr_value_object_words(tuple) - 1;
    }
    hr_writer_begin(&f.w, vm);
    while (f.in.p < f.in.end) {
        const char *start = f.in.p;
        f.in.p = memchr(start, '%', (size_t)(f.in.end - start));
        if (!f.in.p) f.in.p = f.in.end;
        hr_writer_add(&f.w, start, (size_t)(f.in.p - start));
        if (f.in.p++ < f.in.end) convert(&f);
    }
    if (f.next < f.count && !is_mapping(vm, args)) hr_error_raise(vm, HR_E_format_string_did_not_convert_all);
    return hr_bytes_finish(&f.w, hr_type_id(self));
}
