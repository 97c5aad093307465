/* SPDX-License-Identifier: MIT
 *
 * math: functions of floats, on the C library's. Rows: defs/modules/math.def. Tests: tests/modules/math.
 *
 * The C function for a row is chosen by the row's name, through tables: 40 wrappers would cost 3 KB of flash. Errors as in CPython: ValueError
 * where a finite argument gives nan or a pole, OverflowError where it gives inf.
 */
#include <math.h>
#include <string.h>

#include <hirune/native.h>
#include <hirune/rows.h>

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

typedef hr_float unary_fn(hr_float);

static hr_float degrees(hr_float x) {
    return x * (hr_float)(180 / 3.14159265358979323846);
}
static hr_float radians(hr_float x) {
    return x * (hr_float)(3.14159265358979323846 / 180);
}

/* Functions of one argument, and in the same order their code. Of the first POLES infinity from a finite one is a ValueError. */
enum { POLES = 3 };
static const uint16_t unary_names[] = {
    HR_SYM_atanh, HR_SYM_gamma, HR_SYM_lgamma, HR_SYM_sqrt, HR_SYM_exp,     HR_SYM_expm1,
    HR_SYM_log2,  HR_SYM_log10, HR_SYM_cosh,   HR_SYM_sinh, HR_SYM_tanh,    HR_SYM_acosh,
    HR_SYM_asinh, HR_SYM_cos,   HR_SYM_sin,    HR_SYM_tan,  HR_SYM_acos,    HR_SYM_asin,
    HR_SYM_atan,  HR_SYM_fabs,  HR_SYM_erf,    HR_SYM_erfc, HR_SYM_degrees, HR_SYM_radians,
};
static unary_fn *const unary_functions[] = {
    F(atanh), F(tgamma), F(lgamma), F(sqrt),  F(exp),   F(expm1), F(log2), F(log10),
    F(cosh),  F(sinh),   F(tanh),   F(acosh), F(asinh), F(cos),   F(sin),  F(tan),
    F(acos),  F(asin),   F(atan),   F(fabs),  F(erf),   F(erfc),  degrees, radians,
};

HR_NORETURN static void domain(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_math_domain_error);
}
HR_NORETURN static void range(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_math_range_error);
}

/* By the bits: each comparison of floats is a call on a core without them. */
enum kind { FINITE, INFINITE, NOT_A_NUMBER };
static enum kind kind_of(hr_float x) {
#if HR_FLOAT_BITS == 64
    uint64_t bits;
    const uint64_t infinity = UINT64_C(0x7FF) << 53;
#else
    uint32_t bits;
    const uint32_t infinity = UINT32_C(0xFF) << 24;
#endif
    memcpy(&bits, &x, sizeof bits);
    bits <<= 1; /* without the sign */
    return bits < infinity ? FINITE : bits == infinity ? INFINITE : NOT_A_NUMBER;
}

/* r, the result of a function of x and y (0 if it has one argument). pole: infinity is no overflow. */
static hr_value checked(struct hr_vm *vm, hr_float r, hr_float x, hr_float y, bool pole) {
    enum kind kind = kind_of(r), from = kind_of(x), other = kind_of(y);
    if (from < other) from = other;
    if (kind == NOT_A_NUMBER ? from != kind : pole && kind == INFINITE && from == FINITE) domain(vm);
    if (kind == INFINITE && from == FINITE) range(vm);
    return hr_float_from(vm, r);
}

/* The name of the row that is being called. */
static hr_value row_name(hr_value *argv) {
    return hr_call_name(argv[-1]);
}

/* The logarithm `fn` of an int of any size, or a float. */
static hr_float log_of(struct hr_vm *vm, hr_value v, unary_fn *fn) {
    hr_float more = 0;
    if (hr_int_is(v) &&
        hr_int_from(vm, (intptr_t)hr_int_get_wrapped(vm, v)) != v) { /* too large for a small int */
        intptr_t bits = hr_int_get(vm, hr_call_method(vm, v, HR_SYM(bit_length), 0, NULL)) - 64;
        if (bits > 0) { /* that of its top bits and that of a power of two */
            v = hr_op_shift_right(vm, v, hr_int_from(vm, bits));
            more = (hr_float)bits * fn(2);
        }
    }
    hr_float x = hr_float_get(vm, v);
    if (x <= 0) {
        domain(vm);
    }
    return fn(x) + more;
}

hr_value hr_math_unary(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = row_name(argv);
    size_t i = 0;
    while (hr_symbol_rom(unary_names[i]) != name) {
        i++;
    }
    unary_fn *fn = unary_functions[i];
    if (name == HR_SYM(log2) || name == HR_SYM(log10)) {
        return hr_float_from(vm, log_of(vm, argv[0], fn));
    }
    hr_float x = hr_float_get(vm, argv[0]);
    bool pole = i < POLES && (x <= 0 || i == 0); /* gamma and lgamma overflow above it */
    return checked(vm, fn(x), x, 0, pole);
}

hr_value hr_math_binary(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = row_name(argv);
    hr_float x = hr_float_get(vm, argv[0]), y = hr_float_get(vm, argv[1]), r;
    if (name == HR_SYM(copysign)) return hr_float_from(vm, F(copysign)(x, y));
    bool pole = name == HR_SYM(pow) && x == 0 && y < 0;
    if (name == HR_SYM(pow))
        r = F(pow)(x, y);
    else if (name == HR_SYM(atan2))
        r = F(atan2)(x, y);
    else
        r = F(fmod)(x, y);
    return checked(vm, r, x, y, pole);
}

hr_value hr_math_log(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_float r = log_of(vm, argv[0], F(log));
    if (argc < 2) {
        return hr_float_from(vm, r);
    }
    hr_float base = log_of(vm, argv[1], F(log));
    if (base == 0) {
        hr_error_raise(vm, HR_E_divide_by_zero);
    }
    return hr_float_from(vm, r / base);
}

/* floor, ceil, trunc: an int, by the argument's own method if it has one. */
hr_value hr_math_whole(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = row_name(argv);
    if (!hr_float_is(argv[0])) {
        hr_value method = name == HR_SYM(floor)  ? HR_SYM(__floor__)
                          : name == HR_SYM(ceil) ? HR_SYM(__ceil__)
                                                 : HR_SYM(__trunc__);
        hr_value f = hr_attr_find(vm, argv[0], method);
        if (f != HR_UNDEF) {
            return hr_call(vm, f, 0, NULL);
        }
    }
    hr_float x = hr_float_get(vm, argv[0]);
    if (kind_of(x) == FINITE) {
        x = name == HR_SYM(floor) ? F(floor)(x) : name == HR_SYM(ceil) ? F(ceil)(x) : x;
    }
    return hr_int_from_float(vm, x);
}

hr_value hr_math_test(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = row_name(argv);
    enum kind asked = name == HR_SYM(isfinite) ? FINITE : name == HR_SYM(isinf) ? INFINITE : NOT_A_NUMBER;
    return hr_value_bool(kind_of(hr_float_get(vm, argv[0])) == asked);
}

hr_value hr_math_frexp(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    int exponent = 0;
    hr_float f = F(frexp)(hr_float_get(vm, argv[0]), &exponent);
    hr_value pair[2] = {hr_float_from(vm, f), hr_int_from(vm, exponent)};
    return hr_tuple_new(vm, 2, pair);
}

hr_value hr_math_ldexp(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float x = hr_float_get(vm, argv[0]);
    intptr_t e = hr_int_get(vm, argv[1]);
    return checked(vm, F(ldexp)(x, e > 100000 ? 100000 : e < -100000 ? -100000 : (int)e), x, 0, false);
}

hr_value hr_math_modf(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float whole, part = F(modf)(hr_float_get(vm, argv[0]), &whole);
    hr_value pair[2];
    pair[0] = hr_float_from(vm, part);
    pair[1] = hr_float_from(vm, whole);
    return hr_tuple_new(vm, 2, pair);
}

/* isclose(a, b, *, rel_tol=1e-9, abs_tol=0) */
hr_value hr_math_isclose(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float a = hr_float_get(vm, argv[0]), b = hr_float_get(vm, argv[1]);
    hr_float rel = argv[2] == HR_UNDEF ? (hr_float)1e-9 : hr_float_get(vm, argv[2]);
    hr_float abs = argv[3] == HR_UNDEF ? 0 : hr_float_get(vm, argv[3]);
    if (rel < 0 || abs < 0) {
        hr_error_raise(vm, HR_E_tolerances_must_be_non_negative);
    }
    if (a == b) {
        return HR_TRUE;
    }
    hr_float d = F(fabs)(a - b), larger = F(fabs)(a), other = F(fabs)(b);
    if (other > larger) {
        larger = other;
    }
    return hr_value_bool(kind_of(d) == FINITE && (d <= rel * larger || d <= abs));
}

/* The product low * ... * high, halved recursively so that factors of like size meet. */
static hr_value product(struct hr_vm *vm, intptr_t low, intptr_t high) {
    if (low >= high) {
        return hr_int_from(vm, low > high ? 1 : low);
    }
    intptr_t middle = low + (high - low) / 2;
    hr_value a = product(vm, low, middle);
    return hr_op_multiply(vm, a, product(vm, middle + 1, high));
}

hr_value hr_math_factorial(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (hr_op_less(vm, argv[0], hr_int_from(vm, 0))) {
        hr_error_raise(vm, HR_E_negative_factorial);
    }
    return product(vm, 1, hr_int_get(vm, argv[0]));
}
