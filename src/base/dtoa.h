/*
 * Floats to text and back, correctly rounded in both directions, for either width of hr_float.
 *
 * Invariants: exact arithmetic on a fixed stack buffer (double: under 1.2 KB, float: under 200 bytes), no
 * locale, no libm, no allocation. parse(repr(x)) == x for every finite x, and no shorter text does that; of
 * the shortest ones it is the nearest to x.
 * Source: Steele and White / Dybvig's free-format algorithm; Clinger, "How to read floating point numbers
 * accurately"; Python 3.14 Library Reference, printf-style formatting and Format Specification Mini-Language.
 * Tests: tests/unit/test_dtoa.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_DTOA_H
#define HR_BASE_DTOA_H

#include "base/ieee.h"

/* |x| as digits[0] . digits[1] ... * 10^exp, without zeros behind the last digit; 0 has no digits and exp 0. A double
 * that is half-way between two others has 767 digits; of a float no more are made than read back. */
struct hr_dtoa_decimal {
    int32_t exp;
    uint32_t count;
    char digits[HR_FLOAT_BITS == 64 ? 772 : 12];
};

/* For `wanted`: the shortest digits that read back as x. */
#define HR_DTOA_SHORTEST INT32_MAX

/*
 * Sets *d for a finite x, its sign left out, rounded half to even to `wanted` digits, or to `wanted` places after the
 * point (before it when negative) if `fixed`. In single precision zeros follow the digits that read back: as many as
 * are wanted of 0.1 are 1000000000.
 */
HR_INTERNAL void hr_dtoa_digits(struct hr_dtoa_decimal *d, hr_float x, int32_t wanted, bool fixed);

/* The float nearest to the decimal, ties to even; infinity or 0 past the range. */
HR_INTERNAL hr_float hr_dtoa_value(const struct hr_dtoa_decimal *d);

/*
 * Reads the longest prefix of text[0..len) that is a number, digits [. digits] [e [+-] digits] with a digit before or
 * after the point, into *x: the nearest float, ties to even, infinity or 0 past the range, any number of digits. radix
 * 10: single underscores between two digits are skipped (PEP 515); 16: the exponent is one of two, after a p. Returns
 * the bytes read, 0 when there is no number (*x untouched). No space, sign, "inf" or "nan".
 */
HR_INTERNAL size_t hr_dtoa_parse(const char *text, size_t len, unsigned radix, hr_float *x);

#endif
