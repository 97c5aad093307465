/* SPDX-License-Identifier: MIT
 *
 * complex: arithmetic, text, methods. See complex.h.
 */
#include "obj/complex.h"

#include <math.h>

#include "base/dtoa.h"
#include "obj/float.h"
#include "obj/int.h"
#include "obj/type.h"
#include <hirune/rows.h>

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

struct parts {
    hr_float re, im;
};

hr_value hr_complex_from(struct hr_vm *vm, hr_float re, hr_float im) {
    struct hr_complex *c = hr_state_alloc_raw(vm, HR_T_complex, 0, 2 * sizeof(hr_float));
    memcpy(c->parts, &re, sizeof re);
    memcpy((char *)c->parts + sizeof re, &im, sizeof im);
    return hr_value_from_object(c);
}

void hr_complex_parts(hr_value v, hr_float *re, hr_float *im) {
    const struct hr_complex *c = (const struct hr_complex *)v;
    memcpy(re, c->parts, sizeof *re);
    memcpy(im, (const char *)c->parts + sizeof *re, sizeof *im);
}

void hr_complex_get(struct hr_vm *vm, hr_value v, hr_float *re, hr_float *im) {
    hr_value n = hr_type_native(vm, v);
    *im = 0;
    if (hr_value_is(n, HR_T_complex)) {
        hr_complex_parts(n, re, im);
        return;
    }
    if (n == v && hr_value_type(v) >= HR_T_USER) {
        hr_value r = hr_call_special_run(vm, v, HR_SYM(__complex__), 0, NULL);
        if (r != HR_UNDEF) {
            if (!hr_value_is(r, HR_T_complex)) {
                hr_error_raise(vm, HR_T_TypeError, "__complex__ returned non-complex (type %t)", r);
            }
            hr_complex_parts(r, re, im);
            return;
        }
    }
    *re = hr_float_get(vm, v);
}

/* ---- arithmetic ------------------------------------------------------------------------------------------------------ */

static struct parts multiply(struct parts a, struct parts b) {
    return (struct parts){a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re};
}

/* Smith's method, as CPython's _Py_c_quot. */
static struct parts quotient(struct parts a, struct parts b) {
    if (F(fabs)(b.re) >= F(fabs)(b.im)) {
        hr_float ratio = b.im / b.re, d = b.re + b.im * ratio;
        return (struct parts){(a.re + a.im * ratio) / d, (a.im - a.re * ratio) / d};
    }
    hr_float ratio = b.re / b.im, d = b.re * ratio + b.im;
    return (struct parts){(a.re * ratio + a.im) / d, (a.im * ratio - a.re) / d};
}

static struct parts integer_power(struct parts a, unsigned n) {
    struct parts r = {1, 0};
    for (; n; n >>= 1) {
        if (n & 1) {
            r = multiply(r, a);
        }
        a = multiply(a, a);
    }
    return r;
}

static struct parts power(struct hr_vm *vm, struct parts a, struct parts b) {
    if (b.re == 0 && b.im == 0) {
        return (struct parts){1, 0};
    }
    if (a.re == 0 && a.im == 0) {
        if (b.im != 0 || b.re < 0) {
            hr_error_raise(vm, HR_T_ZeroDivisionError, "0.0 to a complex power");
        }
        return (struct parts){0, 0};
    }
    if (b.im == 0 && b.re == F(floor)(b.re) && F(fabs)(b.re) <= 100) {
        int n = (int)b.re;
        struct parts r = integer_power(a, (unsigned)(n < 0 ? -n : n));
        return n < 0 ? quotient((struct parts){1, 0}, r) : r;
    }
    hr_float length = F(hypot)(a.re, a.im), angle = F(atan2)(a.im, a.re);
    hr_float r = F(pow)(length, b.re), phase = angle * b.re;
    if (b.im != 0) {
        r /= F(exp)(angle * b.im);
        phase += b.im * F(log)(length);
    }
    return (struct parts){r * F(cos)(phase), r * F(sin)(phase)};
}

hr_value hr_complex_power(struct hr_vm *vm, hr_float ar, hr_float ai, hr_float br, hr_float bi) {
    struct parts r = power(vm, (struct parts){ar, ai}, (struct parts){br, bi});
    if ((isinf(r.re) || isinf(r.im)) && isfinite(ar) && isfinite(ai) && isfinite(br) && isfinite(bi)) {
        hr_error_raise(vm, HR_T_OverflowError, "complex exponentiation");
    }
    return hr_complex_from(vm, r.re, r.im);
}

/* A number as parts; false if v is none. */
static bool number(struct hr_vm *vm, hr_value v, struct parts *p) {
    v = hr_type_native(vm, v);
    if (hr_value_is(v, HR_T_complex)) {
        hr_complex_parts(v, &p->re, &p->im);
        return true;
    }
    p->im = 0;
    if (hr_value_is_float(v)) {
        p->re = hr_value_float_get(v);
    } else if (hr_int_is(v)) {
        p->re = hr_int_to_float(vm, v);
    } else {
        return false;
    }
    return true;
}

hr_value hr_complex_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct parts x, y, r;
    if (!number(vm, a, &x) || !number(vm, b, &y)) {
        return HR_NOTIMPL;
    }
    switch (op) {
    case HR_BINARY_ADD: r = (struct parts){x.re + y.re, x.im + y.im}; break;
    case HR_BINARY_SUB: r = (struct parts){x.re - y.re, x.im - y.im}; break;
    case HR_BINARY_MUL: r = multiply(x, y); break;
    case HR_BINARY_TRUEDIV:
        if (y.re == 0 && y.im == 0) {
            hr_error_raise(vm, HR_T_ZeroDivisionError, "complex divide by zero");
        }
        r = quotient(x, y);
        break;
    case HR_BINARY_POW: return hr_complex_power(vm, x.re, x.im, y.re, y.im);
    case HR_BINARY_EQ: return hr_value_bool(x.re == y.re && x.im == y.im);
    case HR_BINARY_NE: return hr_value_bool(x.re != y.re || x.im != y.im);
    default: return HR_NOTIMPL;
    }
    return hr_complex_from(vm, r.re, r.im);
}

hr_value hr_complex_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    struct parts x;
    hr_complex_parts(self, &x.re, &x.im);
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(x.re != 0 || x.im != 0);
    case HR_UNARY_NEG: return hr_complex_from(vm, -x.re, -x.im);
    case HR_UNARY_POS:
    case HR_UNARY_COMPLEX: return self;
    case HR_UNARY_ABS: return hr_float_checked(vm, F(hypot)(x.re, x.im));
    case HR_UNARY_HASH: {
        hr_word h = (hr_word)hr_float_hash(x.re) +
                    (HR_WORD_BITS == 64 ? 1000003u : 1003u) * (hr_word)hr_float_hash(x.im);
        return hr_value_small((hr_sword)(h << 2) >> 2);
    }
    default: return HR_UNDEF;
    }
}

/* ---- text ------------------------------------------------------------------------------------------------------------------ */

void hr_complex_repr(struct hr_writer *w, hr_value self, int mode) {
    struct parts x;
    (void)mode;
    hr_complex_parts(self, &x.re, &x.im);
    bool both = x.re != 0 || signbit(x.re);
    if (both) {
        hr_writer_add(w, "(", 1);
        hr_float_print(w, x.re, 'r', 0, 0);
        if (!signbit(x.im) || isnan(x.im)) {
            hr_writer_add(w, "+", 1);
        }
    }
    hr_float_print(w, x.im, 'r', 0, 0);
    hr_writer_puts(w, both ? "j)" : "j");
}

/* The complex number that the whole text is: a, bj, a+bj, with or without parentheses. */
static bool parse(const char *text, size_t n, struct parts *p) {
    while (n && (*text == ' ' || (*text >= 9 && *text <= 13))) {
        text++;
        n--;
    }
    while (n && (text[n - 1] == ' ' || (text[n - 1] >= 9 && text[n - 1] <= 13))) {
        n--;
    }
    if (n >= 2 && *text == '(' && text[n - 1] == ')') {
        return parse(text + 1, n - 2, p);
    }
    p->re = p->im = 0;
    if (n == 0) {
        return false;
    }
    bool imaginary = (text[n - 1] | 0x20) == 'j';
    if (!imaginary) {
        return hr_float_parse(text, n, &p->re);
    }
    n--;
    /* the sign that separates the parts: the last one that is neither first nor after an exponent's e */
    size_t at = n;
    while (at > 0 &&
           !((text[at - 1] == '+' || text[at - 1] == '-') && (at < 2 || (text[at - 2] | 0x20) != 'e'))) {
        at--;
    }
    size_t start = at ? at - 1 : 0;
    if (start > 0 && !hr_float_parse(text, start, &p->re)) {
        return false;
    }
    if (start == n || (n - start == 1 && (text[start] == '+' || text[start] == '-'))) {
        p->im = start < n && text[start] == '-' ? -1 : 1;
        return true;
    }
    return hr_float_parse(text + start, n - start, &p->im);
}

/* ---- complex(...) and methods ------------------------------------------------------------------------------------------------- */

/* complex(real=0, imag=0): argv[0] is the class. */
hr_value hr_complex_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct parts x = {0, 0}, y = {0, 0};
    size_t n;
    if (argv[1] != HR_UNDEF && hr_str_is(vm, argv[1])) {
        if (argv[2] != HR_UNDEF) {
            hr_error_raise(vm, HR_T_TypeError, "complex() can't take second arg if first is a string");
        }
        const char *text = hr_str_get(vm, argv[1], &n);
        if (!parse(text, n, &x)) {
            hr_error_raise(vm, HR_T_ValueError, "complex() arg is a malformed string");
        }
        return hr_complex_from(vm, x.re, x.im);
    }
    if (argv[1] != HR_UNDEF) {
        if (argv[2] == HR_UNDEF && hr_value_is(argv[1], HR_T_complex)) {
            return argv[1];
        }
        hr_complex_get(vm, argv[1], &x.re, &x.im);
    }
    if (argv[2] != HR_UNDEF) {
        if (hr_str_is(vm, argv[2])) {
            hr_error_raise(vm, HR_T_TypeError, "complex() second arg can't be a string");
        }
        hr_complex_get(vm, argv[2], &y.re, &y.im);
        x.re -= y.im;
        x.im = x.im != 0 ? x.im + y.re : y.re; /* keeps the sign of -0.0 */
    }
    return hr_complex_from(vm, x.re, x.im);
}

hr_value hr_complex_real(struct hr_vm *vm, int argc, hr_value *argv) {
    struct parts x;
    (void)argc;
    hr_complex_parts(argv[0], &x.re, &x.im);
    return hr_float_from(vm, x.re);
}
hr_value hr_complex_imag(struct hr_vm *vm, int argc, hr_value *argv) {
    struct parts x;
    (void)argc;
    hr_complex_parts(argv[0], &x.re, &x.im);
    return hr_float_from(vm, x.im);
}
hr_value hr_complex_conjugate(struct hr_vm *vm, int argc, hr_value *argv) {
    struct parts x;
    (void)argc;
    hr_complex_parts(argv[0], &x.re, &x.im);
    return hr_complex_from(vm, x.re, -x.im);
}
