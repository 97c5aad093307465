/* SPDX-License-Identifier: MIT
 *
 * complex: arithmetic, text, methods. See complex.h.
 * Tests: tests/types/complex.
 */
#include "obj/complex.h"

#include "gen/slots.h"
#include <math.h>

#include "base/ieee.h"
#include "obj/float.h"
#include "obj/format.h"
#include "obj/int.h"
#include "obj/str.h"
#include "obj/type.h"

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

struct parts {
    hr_float re, im;
};

static hr_value make(struct hr_vm *vm, const struct parts *p) {
    struct hr_complex *c = hr_state_alloc_raw(vm, HR_T_complex, 0, sizeof *p);
    memcpy(c->parts, p, sizeof *p);
    return hr_value_from_object(c);
}

hr_value hr_complex_from(struct hr_vm *vm, hr_float re, hr_float im) {
    struct parts p = {re, im};
    return make(vm, &p);
}

/* The parts of a native number; false if v is none. */
static bool number(struct hr_vm *vm, hr_value v, struct parts *p) {
    v = hr_type_native(vm, v);
    p->im = 0;
    if (hr_value_is(v, HR_T_complex))
        memcpy(p, ((const struct hr_complex *)v)->parts, sizeof *p);
    else if (hr_value_is_float(v) || hr_int_is(v))
        p->re = hr_float_get(vm, v);
    else
        return false;
    return true;
}

static void convert(struct hr_vm *vm, hr_value v, struct parts *p) {
    if (number(vm, v, p)) return;
    hr_value r = hr_call_special_run(vm, v, HR_SYM(__complex__), 0, NULL);
    if (r == HR_UNDEF) {
        p->re = hr_float_get(vm, v);
    } else {
        if (!hr_value_is(r, HR_T_complex)) hr_error_raise(vm, HR_E_cannot_convert_to_complex, r);
        number(vm, r, p);
    }
}

void hr_complex_get(struct hr_vm *vm, hr_value v, hr_float *re, hr_float *im) {
    struct parts p;
    convert(vm, v, &p);
    *re = p.re;
    *im = p.im;
}

/* ---- arithmetic ------------------------------------------------------------------------------------------------------ */

/* a *= b */
static void multiply(struct parts *a, const struct parts *b) {
    hr_float re = a->re * b->re - a->im * b->im;
    a->im = a->re * b->im + a->im * b->re;
    a->re = re;
}

/* a /= b by Smith's method, as CPython's _Py_c_quot: in swapped roles if the imaginary part of b is the larger one. */
static void divide(struct parts *a, const struct parts *b) {
    bool swap = F(fabs)(b->re) < F(fabs)(b->im);
    hr_float large = swap ? b->im : b->re, less = swap ? b->re : b->im, ratio = less / large;
    hr_float d = large + less * ratio, x = swap ? a->im : a->re, y = swap ? a->re : a->im;
    a->re = (x + y * ratio) / d;
    a->im = (swap ? x * ratio - y : y - x * ratio) / d;
}

/* a **= b */
static void power(struct hr_vm *vm, struct parts *a, const struct parts *b) {
    struct parts base = *a, r = {1, 0};
    if (a->re == 0 && a->im == 0 && (b->re != 0 || b->im != 0)) {
        if (b->im != 0 || b->re < 0) hr_error_raise(vm, HR_E_zero_to_a_complex_power);
        a->re = a->im = 0; /* without signs */
        return;
    }
    if (b->im == 0 && b->re == F(floor)(b->re) && F(fabs)(b->re) <= 100) {
        int n = (int)b->re;
        for (unsigned e = (unsigned)(n < 0 ? -n : n); e; e >>= 1) {
            if (e & 1) multiply(&r, &base);
            multiply(&base, &base);
        }
        a->re = 1;
        a->im = 0;
        if (n < 0)
            divide(a, &r);
        else
            *a = r;
        return;
    }
    hr_float length = F(hypot)(a->re, a->im), angle = F(atan2)(a->im, a->re);
    hr_float phase = angle * b->re;
    length = F(pow)(length, b->re);
    if (b->im != 0) {
        phase += b->im * F(log)(F(hypot)(a->re, a->im));
        length /= F(exp)(angle * b->im);
    }
    a->re = length * F(cos)(phase);
    a->im = length * F(sin)(phase);
}

static bool is_finite(const struct parts *p) {
    return hr_ieee_is_finite(p->re) && hr_ieee_is_finite(p->im);
}

static hr_value checked_power(struct hr_vm *vm, struct parts *a, const struct parts *b) {
    bool finite = is_finite(a) && is_finite(b);
    power(vm, a, b);
    if (finite && !is_finite(a)) hr_error_raise(vm, HR_E_result_too_large);
    return make(vm, a);
}

hr_value hr_complex_power(struct hr_vm *vm, hr_float a, hr_float b) {
    struct parts x = {a, 0}, y = {b, 0};
    return checked_power(vm, &x, &y);
}

hr_value hr_complex_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct parts x, y;
    if (!number(vm, a, &x) || !number(vm, b, &y)) return HR_NOTIMPL;
    bool equal = x.re == y.re && x.im == y.im;
    switch (op) {
    case HR_BINARY_SUB:
        y.re = -y.re;
        y.im = -y.im;
        HR_FALLTHROUGH;
    case HR_BINARY_ADD:
        x.re += y.re;
        x.im += y.im;
        break;
    case HR_BINARY_MUL: multiply(&x, &y); break;
    case HR_BINARY_TRUEDIV:
        if (y.re == 0 && y.im == 0) hr_error_raise(vm, HR_E_divide_by_zero);
        divide(&x, &y);
        break;
    case HR_BINARY_POW: return checked_power(vm, &x, &y);
    case HR_BINARY_EQ: return hr_value_bool(equal);
    case HR_BINARY_NE: return hr_value_bool(!equal);
    default: return HR_NOTIMPL;
    }
    return make(vm, &x);
}

hr_value hr_complex_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    struct parts x;
    hr_word h;
    hr_float length;
    number(vm, self, &x);
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(x.re != 0 || x.im != 0);
    case HR_UNARY_NEG: return hr_complex_from(vm, -x.re, -x.im);
    case HR_UNARY_POS:
    case HR_UNARY_COMPLEX: return self;
    case HR_UNARY_ABS:
        length = F(hypot)(x.re, x.im);
        return is_finite(&x) ? hr_float_checked(vm, length) : hr_float_from(vm, length);
    case HR_UNARY_HASH:
        h = (hr_word)hr_float_hash(x.re) +
            (HR_WORD_BITS == 64 ? 1000003u : 1003u) * (hr_word)hr_float_hash(x.im);
        return hr_value_small((hr_sword)(h << 2) >> 2);
    default: return HR_UNDEF;
    }
}

/* ---- text ------------------------------------------------------------------------------------------------------------------ */

void hr_complex_print(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec) {
    struct parts x;
    struct hr_fmtspec part = *spec;
    number(w->vm, v, &x);
    bool both = spec->type != 0 || hr_ieee_bits(x.re) != 0, brackets = both && spec->type == 0;
    hr_writer_add(w, "(", brackets);
    if (both) {
        hr_float_print(w, x.re, &part, true);
        part.sign = '+';
    }
    hr_float_print(w, x.im, &part, true);
    hr_writer_add(w, "j)", 1 + brackets);
}

void hr_complex_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_complex_print(w, self, &hr_format_plain);
}

/* The complex number that the whole text is: a, bj, a+bj, with or without parentheses. */
static bool parse(const char *text, size_t n, struct parts *p) {
    for (bool inside = false;; inside = true) {
        hr_int_trim(&text, &n);
        if (inside || n < 2 || *text != '(' || text[n - 1] != ')') break;
        text++;
        n -= 2;
    }
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)text[i] <= ' ') return false; /* the parts would let it pass around them */
    p->re = p->im = 0;
    if (n == 0 || (text[n - 1] | 0x20) != 'j') return hr_float_parse(text, n, 10, &p->re);
    /* the sign that separates the parts: the last one that is neither first nor after an exponent's e */
    size_t at = --n;
    while (at > 0 && !((text[at] == '+' || text[at] == '-') && (text[at - 1] | 0x20) != 'e'))
        at--;
    if (at > 0 && !hr_float_parse(text, at, 10, &p->re)) return false;
    text += at;
    n -= at;
    if (n == 0 || (n == 1 && (*text == '+' || *text == '-'))) {
        p->im = n && *text == '-' ? -1 : 1;
        return true;
    }
    return hr_float_parse(text, n, 10, &p->im);
}

/* ---- complex(...) and methods ------------------------------------------------------------------------------------------------- */

/* complex(real=0, imag=0): argv[0] is the class. */
hr_value hr_complex_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct parts x = {0, 0}, y;
    hr_value re = argv[1], im = argv[2];
    if (re != HR_UNDEF && hr_str_is(vm, re)) {
        size_t n;
        const char *text = hr_str_get(vm, re, &n);
        if (im != HR_UNDEF) hr_error_raise(vm, HR_E_cannot_convert_to_complex, re);
        if (!parse(text, n, &x)) hr_error_raise(vm, HR_E_complex_arg_is_malformed);
        return make(vm, &x);
    }
    if (im == HR_UNDEF && hr_value_is(re, HR_T_complex)) return re;
    if (re != HR_UNDEF) convert(vm, re, &x);
    if (im != HR_UNDEF) {
        bool both = hr_value_is(hr_type_native(vm, re), HR_T_complex);
        convert(vm, im, &y);
        x.re -= y.im;
        x.im = both ? x.im + y.re : y.re; /* keeps the sign of -0.0 */
    }
    return make(vm, &x);
}

/* real, imag, conjugate() */
hr_value hr_complex_part(struct hr_vm *vm, int argc, hr_value *argv) {
    struct parts x;
    (void)argc;
    char which = *hr_str_text(hr_call_name(argv[-1]));
    number(vm, argv[0], &x);
    if (which == 'c') return hr_complex_from(vm, x.re, -x.im);
    return hr_float_from(vm, which == 'r' ? x.re : x.im);
}
