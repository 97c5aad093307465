/*
 * Tests src/base/ieee.h against the C library's ldexp and the compiler's conversions, which round correctly.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/ieee.h"

#include <math.h>

#include "check.h"

/* The nearest hr_float to m * 2^exp, m exact in a double. */
static hr_float scale(double m, int exp) {
#if HR_FLOAT_BITS == 64
    return ldexp(m, exp);
#else
    /* m has at most 53 bits, so the double is exact in the whole range of float and rounds once. */
    return (float)ldexp(m, exp < -600 ? -600 : exp);
#endif
}

static void test_bits(void) {
    for (int round = 0; round < 100000; round++) {
        hr_float x = hr_ieee_float((hr_ieee_raw)check_random());
        CHECK(hr_ieee_is_finite(x) == (isfinite(x) != 0) && hr_ieee_is_nan(x) == (isnan(x) != 0));
        CHECK(hr_ieee_is_negative(x) == (signbit(x) != 0));
        if (isfinite(x)) {
            int32_t exp;
            hr_ieee_raw m = hr_ieee_split(x, &exp);
            CHECK(scale((double)m, exp) == (hr_float)fabs((double)x));
            CHECK(hr_ieee_compose(m, exp, false) == (hr_float)fabs((double)x));
        }
    }
    CHECK(isinf(hr_ieee_infinity()) && hr_ieee_infinity() > 0 && !hr_ieee_is_nan(hr_ieee_infinity()));
    CHECK(isnan(hr_ieee_nan()) && !hr_ieee_is_negative(hr_ieee_nan()) && hr_ieee_is_nan(hr_ieee_nan()));
    CHECK(hr_ieee_is_nan(-hr_ieee_nan()) && !hr_ieee_is_finite(-hr_ieee_infinity()));
    CHECK(hr_ieee_is_finite(hr_ieee_float(1)) && !hr_ieee_is_nan(0));
}

static void test_compose(void) {
    const int range = HR_FLOAT_BITS == 64 ? 1200 : 260;
    for (int round = 0; round < 400000; round++) {
        hr_ieee_raw m = (hr_ieee_raw)check_random() >> check_below(HR_FLOAT_BITS);
        if (round % 4 == 0) {
            /* Few significant bits, so that ties happen in subnormals. */
            m &= (hr_ieee_raw)-1 << check_below(HR_FLOAT_BITS);
        }
        int32_t exp = (int32_t)check_below((uint32_t)(2 * range)) - range;
        if ((uint64_t)m >> 53 == 0) {
            hr_float expect = scale((double)m, exp), got = hr_ieee_compose(m, exp, false);
            CHECK_MSG(got == expect, "%g %g m %" PRIx64 " exp %d", (double)got, (double)expect, (uint64_t)m,
                      exp);
        }
        CHECK(hr_ieee_compose(m, 0, false) == (hr_float)m);
        /* Sticky is one more bit, where there is room to write it. */
        hr_ieee_raw full = (m | (hr_ieee_raw)1 << (HR_FLOAT_BITS - 1)) >> 2;
        hr_float with = hr_ieee_compose(full, exp, true);
        CHECK(with == hr_ieee_compose((hr_ieee_raw)(full << 1 | 1), exp - 1, false));
        full &= (hr_ieee_raw)-1 << (HR_FLOAT_BITS - HR_IEEE_MANT_BITS - 3);
        with = hr_ieee_compose(full, exp, true);
        CHECK(with == hr_ieee_compose((hr_ieee_raw)(full << 1 | 1), exp - 1, false));
    }
    const hr_ieee_raw all = (hr_ieee_raw)-1;
    CHECK(isinf(hr_ieee_compose(all, 1 << 30, false)) && hr_ieee_compose(all, -(1 << 30), true) == 0);
    CHECK(hr_ieee_compose(0, 1 << 30, false) == 0);
    /* Half of the smallest subnormal is a tie with zero; anything more is not. */
    CHECK(hr_ieee_compose(1, HR_IEEE_EXP_MIN - 1, false) == 0);
    CHECK(hr_ieee_compose(3, HR_IEEE_EXP_MIN - 2, false) == hr_ieee_float(1));
    CHECK(hr_ieee_compose((all >> 1) + 1, HR_IEEE_EXP_MIN - HR_FLOAT_BITS, false) == 0);
    CHECK(hr_ieee_compose((all >> 1) + 1, HR_IEEE_EXP_MIN - HR_FLOAT_BITS, true) == hr_ieee_float(1));
    CHECK(hr_ieee_compose(all, HR_IEEE_EXP_MIN - HR_FLOAT_BITS - 1, true) == 0);
    CHECK(hr_ieee_compose(all, HR_IEEE_EXP_MIN - HR_FLOAT_BITS, true) == hr_ieee_float(1));
}

int main(void) {
    test_bits();
    test_compose();
    return check_done("test_ieee");
}
