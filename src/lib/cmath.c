/* SPDX-License-Identifier: MIT
 *
 * cmath: functions of complex numbers, on the C library's real ones. Rows: defs/modules/cmath.def. Tests: tests/modules/cmath.
 */
#include <math.h>

#include <hirune/native.h>
#include <hirune/rows.h>

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

struct complex {
    hr_float re, im;
};

static struct complex square_root(struct complex z) {
    /* of the greater part first, so that nothing cancels */
    hr_float t = F(sqrt)((F(fabs)(z.re) + F(hypot)(z.re, z.im)) / 2);
    if (t == 0) return (struct complex){0, z.im};
    if (z.re >= 0) return (struct complex){t, z.im / (2 * t)};
    return (struct complex){F(fabs)(z.im) / (2 * t), F(copysign)(t, z.im)};
}

static struct complex logarithm(struct hr_vm *vm, struct complex z) {
    if (z.re == 0 && z.im == 0) hr_error_raise(vm, HR_E_math_domain_error);
    return (struct complex){F(log)(F(hypot)(z.re, z.im)), F(atan2)(z.im, z.re)};
}

/* exp, log, log10, sqrt, sin, cos (z) */
hr_value hr_cmath_map(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct complex z, r;
    hr_value name = hr_call_name(argv[-1]);
    hr_complex_get(vm, argv[0], &z.re, &z.im);
    if (name == HR_SYM(sqrt)) {
        r = square_root(z);
    } else if (name == HR_SYM(exp)) {
        hr_float scale = F(exp)(z.re);
        r = (struct complex){scale * F(cos)(z.im), scale * F(sin)(z.im)};
    } else if (name == HR_SYM(sin) || name == HR_SYM(cos)) {
        hr_float s = F(sin)(z.re), c = F(cos)(z.re), sh = F(sinh)(z.im), ch = F(cosh)(z.im);
        r = name == HR_SYM(sin) ? (struct complex){s * ch, c * sh} : (struct complex){c * ch, -s * sh};
    } else {
        r = logarithm(vm, z);
        if (name == HR_SYM(log10)) {
            const hr_float factor = (hr_float)0.43429448190325182765;
            r = (struct complex){r.re * factor, r.im * factor};
        }
    }
    return hr_complex_from(vm, r.re, r.im);
}

/* phase(z), polar(z) */
hr_value hr_cmath_polar(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct complex z;
    hr_complex_get(vm, argv[0], &z.re, &z.im);
    hr_value phase = hr_float_from(vm, F(atan2)(z.im, z.re));
    if (hr_call_name(argv[-1]) == HR_SYM(phase)) return phase;
    hr_value pair[2] = {hr_float_from(vm, F(hypot)(z.re, z.im)), phase};
    return hr_tuple_new(vm, 2, pair);
}

hr_value hr_cmath_rect(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float r = hr_float_get(vm, argv[0]), phi = hr_float_get(vm, argv[1]);
    return hr_complex_from(vm, r * F(cos)(phi), r * F(sin)(phi));
}
