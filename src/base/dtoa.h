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

enum hr_dtoa_flags {
    HR_DTOA_ALT = 1,    /* '#': always a point, and 'g' keeps its trailing zeros */
    HR_DTOA_DOT0 = 2,   /* at least one digit after the point unless there is an exponent; see 'r', 'g' */
    HR_DTOA_UPPER = 4,  /* "E", "INF", "NAN" */
    HR_DTOA_NO_NEG0 = 8 /* 'z': what rounds to zero has no sign (PEP 682) */
};

/* Room that 'r' needs at most, without a terminator: "-1.2345678901234567e-308". */
#define HR_DTOA_REPR_BYTES 25

/*
 * Upper bound on the bytes hr_dtoa_format() writes for x. `precision` below 2^28.
 */
HR_INTERNAL size_t hr_dtoa_format_bytes(hr_float x, char type, int precision);

/*
 * Writes x and returns the bytes written; no terminator. `type`:
 *   'e' 'f' 'g'  as C's printf, `precision` 0 or more (for 'g' 0 means 1); exponents have two digits or more.
 *                In single precision zeros follow the digits of 'r': "%.9f" of 0.1 is 0.100000000;
 *   'r'          shortest digits that read back as x, `precision` ignored; with an exponent when the decimal
 *                exponent is below -4 or at least 16, for both widths.
 * repr() and str() are type 'r' with HR_DTOA_DOT0. format(x, ".5") without type is 'g' with HR_DTOA_DOT0,
 * which then also has an exponent from 10^(precision-1) on, as in CPython. '%' is 'f' of x * 100 and is the
 * caller's. Negative numbers, -0.0 and negative infinity start with '-'; "inf" and "nan" (no sign) else.
 */
HR_INTERNAL size_t hr_dtoa_format(char *out, hr_float x, char type, int precision, unsigned flags);

/* repr(x): hr_dtoa_format(out, x, 'r', 0, HR_DTOA_DOT0). */
static inline size_t hr_dtoa_repr(char out[HR_DTOA_REPR_BYTES], hr_float x) {
    return hr_dtoa_format(out, x, 'r', 0, HR_DTOA_DOT0);
}

/*
 * Reads the longest prefix of text[0..len) that is a decimal number, [+-] digits [. digits] [e [+-] digits]
 * with a digit before or after the point, into *x: the nearest float, ties to even, infinity or signed zero
 * past the range, any number of digits. Single underscores between two digits are skipped (PEP 515).
 * Returns the bytes read, 0 when there is no number (*x untouched). No space, "inf" or "nan".
 */
HR_INTERNAL size_t hr_dtoa_parse(const char *text, size_t len, hr_float *x);

#endif
