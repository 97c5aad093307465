/*
 * The bits of an hr_float (IEEE 754 binary32 or binary64): take apart, put together with correct rounding.
 *
 * Invariant: no floating-point arithmetic and no libm, so the result is the same with soft floats, x87 and
 * any rounding mode. Tests: tests/unit/test_ieee.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_IEEE_H
#define HR_BASE_IEEE_H

#include "base/bits.h"

/* hr_ieee_raw: the bit pattern, and also a significand with at least 8 spare bits. */
#if HR_FLOAT_BITS == 64
typedef uint64_t hr_ieee_raw;
#    define HR_IEEE_MANT_BITS 53      /* significand bits, the hidden one included */
#    define HR_IEEE_EXP_MIN   (-1074) /* a subnormal is m * 2^HR_IEEE_EXP_MIN */
#    define HR_IEEE_EXP_MAX   971     /* the largest float is (2^53 - 1) * 2^971 */
#else
typedef uint32_t hr_ieee_raw;
#    define HR_IEEE_MANT_BITS 24
#    define HR_IEEE_EXP_MIN   (-149)
#    define HR_IEEE_EXP_MAX   104
#endif
#define HR_IEEE_HIDDEN   ((hr_ieee_raw)1 << (HR_IEEE_MANT_BITS - 1))
#define HR_IEEE_EXP_ONES (((hr_ieee_raw)1 << (HR_FLOAT_BITS - HR_IEEE_MANT_BITS)) - 1)

/* Bit pattern of x and back. */
static inline hr_ieee_raw hr_ieee_bits(hr_float x) {
    union {
        hr_float value;
        hr_ieee_raw raw;
    } u = {x};
    return u.raw;
}
static inline hr_float hr_ieee_float(hr_ieee_raw raw) {
    union {
        hr_ieee_raw raw;
        hr_float value;
    } u = {raw};
    return u.value;
}

static inline bool hr_ieee_is_negative(hr_float x) {
    return hr_ieee_bits(x) >> (HR_FLOAT_BITS - 1) != 0;
}
/* Neither infinite nor nan. */
static inline bool hr_ieee_is_finite(hr_float x) {
    return (hr_ieee_bits(x) >> (HR_IEEE_MANT_BITS - 1) & HR_IEEE_EXP_ONES) != HR_IEEE_EXP_ONES;
}
static inline bool hr_ieee_is_nan(hr_float x) {
    return (hr_ieee_raw)(hr_ieee_bits(x) << 1) > (hr_ieee_raw)(HR_IEEE_EXP_ONES << HR_IEEE_MANT_BITS);
}

/* A signed number that has the order of the floats, zeros being equal; x is no nan. */
#if HR_FLOAT_BITS == 64
typedef int64_t hr_ieee_rank_t;
#else
typedef int32_t hr_ieee_rank_t;
#endif
static inline hr_ieee_rank_t hr_ieee_rank(hr_float x) {
    hr_ieee_raw raw = hr_ieee_bits(x), sign = (hr_ieee_raw)1 << (HR_FLOAT_BITS - 1);
    return raw & sign ? (hr_ieee_rank_t)(sign - raw) : (hr_ieee_rank_t)raw;
}

static inline bool hr_ieee_is_zero(hr_float x) {
    return (hr_ieee_raw)(hr_ieee_bits(x) << 1) == 0;
}
/* x < y and x <= y: with words where a comparison of floats is a call of 30 instructions. */
static inline bool hr_ieee_is_less(hr_float x, hr_float y) {
#if HR_FLOAT_BITS == 32 && defined __SOFTFP__
    return hr_ieee_rank(x) < hr_ieee_rank(y) && !hr_ieee_is_nan(x) && !hr_ieee_is_nan(y);
#else
    return x < y;
#endif
}
static inline bool hr_ieee_is_most(hr_float x, hr_float y) {
#if HR_FLOAT_BITS == 32 && defined __SOFTFP__
    return hr_ieee_rank(x) <= hr_ieee_rank(y) && !hr_ieee_is_nan(x) && !hr_ieee_is_nan(y);
#else
    return x <= y;
#endif
}

/* |x| = m * 2^*exp with m returned, m < 2^HR_IEEE_MANT_BITS; x finite. m has its hidden bit unless subnormal.
 */
static inline hr_ieee_raw hr_ieee_split(hr_float x, int32_t *exp) {
    hr_ieee_raw raw = hr_ieee_bits(x);
    hr_ieee_raw mant = raw & (HR_IEEE_HIDDEN - 1);
    int32_t biased = (int32_t)(raw >> (HR_IEEE_MANT_BITS - 1) & HR_IEEE_EXP_ONES);
    *exp = HR_IEEE_EXP_MIN + biased - (biased != 0);
    return biased != 0 ? mant | HR_IEEE_HIDDEN : mant;
}

/*
 * (m + s) * 2^exp rounded to the nearest float, ties to even; s is 0, or with `sticky` something strictly
 * between 0 and 1. m is any value when sticky is false; with sticky it has at least HR_IEEE_MANT_BITS + 2
 * significant bits or is the full 32 or 64. Infinity on overflow, 0 on underflow. exp within +-2^30.
 */
HR_INTERNAL hr_float hr_ieee_compose(hr_ieee_raw m, int32_t exp, bool sticky);

/* +infinity, and the quiet nan that Hirune makes. */
static inline hr_float hr_ieee_infinity(void) {
    return hr_ieee_float((hr_ieee_raw)(HR_IEEE_EXP_ONES << (HR_IEEE_MANT_BITS - 1)));
}
static inline hr_float hr_ieee_nan(void) {
    return hr_ieee_float((hr_ieee_raw)((HR_IEEE_EXP_ONES << 1 | 1) << (HR_IEEE_MANT_BITS - 2)));
}

#endif
