/*
 * Big-number vectors: conversion from and to text and floats.
 *
 * Invariant: text is read and written in chunks of as many digits as one limb holds. 10,000 decimal digits on a
 * 64-bit PC: see tests/unit/test_limb.c, which prints the times.
 * Tests: tests/unit/test_limb.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include <string.h>

#include "base/ieee.h"
#include "base/limb.h"
#include "base/uchar.h"

/* ---- text ---- */

/* hr_limb_to_text() where a digit is a few bits: linear. On hosts; numbers that long are rare on boards. */
static size_t bits_to_text(char *end, const hr_limb *a, size_t n, unsigned radix, unsigned letters,
                           const atomic_bool *stop) {
    const unsigned width = hr_bits_length(radix) - 1;
    const size_t bits = hr_limb_bit_length(a, n);
    char *p = end;
    for (size_t at = 0; at < bits || p == end; at += width) {
        size_t i = at / HR_LIMB_BITS;
        unsigned shift = at % HR_LIMB_BITS;
        if (shift == 0 && hr_limb_stopped(stop)) {
            break;
        }
        hr_limb digit = a[i] >> shift;
        if (shift + width > HR_LIMB_BITS && i + 1 < n) {
            digit |= a[i + 1] << (HR_LIMB_BITS - shift);
        }
        digit &= radix - 1;
        *--p = (char)(digit + (digit < 10 ? '0' : letters));
    }
    return (size_t)(end - p);
}

size_t hr_limb_to_text(char *out, size_t room, hr_limb *a, size_t n, unsigned radix, bool upper,
                       const atomic_bool *stop) {
    char *end = out + room, *p = end;
    const unsigned letters = (upper ? 'A' : 'a') - 10u;
    hr_limb power = radix;
    int digits = 1;
    if (HR_LIMB_BITS == 64 && n > 1 && (radix & (radix - 1)) == 0) {
        return bits_to_text(end, a, n, radix, letters, stop);
    }
    for (; n > 1 && power <= ~(hr_limb)0 / radix; power *= radix) {
        digits++;
    }
    for (;;) {
        n = hr_limb_normalize(a, n);
        /* With two limbs or more the quotient is not 0: the last chunk is the one that is not full. */
        bool last = n <= 1 || hr_limb_stopped(stop);
        hr_limb rest = n != 0 ? a[0] : 0;
        if (!last) {
            hr_limb_divmod(a, n, &power, 1, stop);
            rest = a[0];
            memmove(a, a + 1, n * sizeof *a);
        }
        for (int i = last ? 1 : digits; i > 0 || rest != 0; i--) {
            unsigned digit = (unsigned)(rest % radix);
            rest /= radix;
            *--p = (char)(digit + (digit < 10 ? '0' : letters));
        }
        if (last) {
            HR_ASSERT(p >= out);
            return (size_t)(end - p);
        }
    }
}

bool hr_limb_text_check(const char *text, size_t len, unsigned radix) {
    bool after_digit = false;
    for (size_t i = 0; i < len; i++) {
        if (hr_uchar_digit(text[i]) < radix) {
            after_digit = true;
        } else if (text[i] == '_' && after_digit) {
            after_digit = false;
        } else {
            return false;
        }
    }
    return after_digit;
}

size_t hr_limb_from_text(hr_limb *r, const char *text, size_t len, unsigned radix, const atomic_bool *stop) {
    const hr_limb limit = ~(hr_limb)0 / radix;
    hr_limb power = 1, chunk = 0;
    size_t n = 0;
    for (size_t i = 0; i <= len && !hr_limb_stopped(stop); i++) {
        if (i == len || power > limit) {
            hr_limb carry = hr_limb_mul1(r, r, n, power, chunk);
            if (carry != 0) {
                r[n++] = carry;
            }
            power = 1;
            chunk = 0;
        }
        unsigned digit = i < len ? hr_uchar_digit(text[i]) : radix;
        if (digit < radix) {
            power *= radix;
            chunk = chunk * radix + digit;
        }
    }
    return n;
}

/* ---- floats ---- */

/* (a + s) * 2^exp, s between 0 and 1 when sticky (a then has HR_IEEE_MANT_BITS + 2 bits or more). */
static hr_float scaled_float(const hr_limb *a, size_t n, int32_t exp, bool sticky) {
    size_t bits = hr_limb_bit_length(a, n);
    size_t drop = bits > HR_FLOAT_BITS ? bits - HR_FLOAT_BITS : 0;
    hr_limb top[HR_FLOAT_BITS / HR_LIMB_BITS + 2];
    if (drop > 1u << 24) {
        return hr_ieee_infinity();
    }
    bool lost;
    size_t count = hr_limb_shr(top, a, hr_limb_normalize(a, n), drop, &lost);
    hr_ieee_raw m = 0;
    for (size_t i = count; i-- != 0;) {
        m = (hr_ieee_raw)((hr_dlimb)m << HR_LIMB_BITS | top[i]);
    }
    return hr_ieee_compose(m, exp + (int32_t)drop, sticky || lost);
}

hr_float hr_limb_to_float(const hr_limb *a, size_t n) {
    return scaled_float(a, n, 0, false);
}

hr_float hr_limb_ratio(hr_limb *a, size_t an, hr_limb *b, size_t bn, int32_t exp2, const atomic_bool *stop) {
    size_t a_bits = hr_limb_bit_length(a, an);
    if (a_bits == 0) {
        return 0;
    }
    /* The quotient gets two bits more than the significand; whatever it loses is sticky. */
    size_t want = hr_limb_bit_length(b, bn) + HR_IEEE_MANT_BITS + 2;
    an = hr_limb_normalize(a, an);
    if (a_bits < want) {
        an = hr_limb_shl(a, a, an, want - a_bits);
        exp2 -= (int32_t)(want - a_bits);
    }
    hr_limb_divmod(a, an, b, bn, stop);
    return scaled_float(a + bn, an + 1 - bn, exp2, hr_limb_normalize(a, bn) != 0);
}

size_t hr_limb_from_float(hr_limb *r, hr_float x) {
    int32_t exp;
    hr_ieee_raw m = hr_ieee_split(x, &exp);
    if (exp <= 0) {
        m = exp > -HR_FLOAT_BITS ? m >> -exp : 0;
        exp = 0;
    }
    size_t n = 0;
    for (; m != 0; m = (hr_ieee_raw)((hr_dlimb)m >> HR_LIMB_BITS)) {
        r[n++] = (hr_limb)m;
    }
    return hr_limb_shl(r, r, n, (size_t)exp);
}
