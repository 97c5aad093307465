/*
 * Putting a float together from significand and exponent.
 *
 * Tests: tests/unit/test_ieee.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/ieee.h"

static int32_t leading_zeros(hr_ieee_raw m) {
#if HR_FLOAT_BITS == 64
    return __builtin_clzll(m);
#else
    return __builtin_clz(m);
#endif
}

hr_float hr_ieee_compose(hr_ieee_raw m, int32_t exp, bool sticky) {
    if (m == 0) {
        return 0;
    }
    int32_t drop = HR_FLOAT_BITS - leading_zeros(m) - HR_IEEE_MANT_BITS;
    if (exp + drop < HR_IEEE_EXP_MIN) {
        drop = HR_IEEE_EXP_MIN - exp;
    }
    if (drop > HR_FLOAT_BITS) {
        return 0;
    }
    if (drop > 0) {
        const hr_ieee_raw half = (hr_ieee_raw)1 << (HR_FLOAT_BITS - 1);
        hr_ieee_raw rest = m << (HR_FLOAT_BITS - drop);
        m = m >> (drop - 1) >> 1;
        m += rest > half || (rest == half && (sticky || (m & 1) != 0));
    } else {
        m <<= -drop;
    }
    exp += drop;
    if (exp > HR_IEEE_EXP_MAX) {
        return hr_ieee_infinity();
    }
    /* The hidden bit adds the one that tells a normal exponent; so does a carry out of rounding. */
    return hr_ieee_float(((hr_ieee_raw)(exp - HR_IEEE_EXP_MIN) << (HR_IEEE_MANT_BITS - 1)) + m);
}
