/*
 * Big-number vectors: division, greatest common divisor, square root.
 *
 * Invariant: every division of two limbs by one goes through a reciprocal that is computed once per call, since
 * neither __udivti3 nor the boards' __udivdi3 is cheap (a lx106 has no divide instruction at all).
 * Tests: tests/unit/test_limb.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include <string.h>

#include "base/limb.h"

/* floor((B^2 - 1) / d) - B for d with its top bit set (Moller and Granlund, definition 1). */
static hr_limb reciprocal(hr_limb d) {
    return (hr_limb)(((hr_dlimb)~d << HR_LIMB_BITS | ~(hr_limb)0) / d);
}

/* Quotient of u1 B + u0 by d, u1 < d, v the reciprocal of d; the remainder to *r (their algorithm 4). */
static hr_limb divide_2by1(hr_limb u1, hr_limb u0, hr_limb d, hr_limb v, hr_limb *r) {
    hr_dlimb q = (hr_dlimb)v * u1 + ((hr_dlimb)u1 << HR_LIMB_BITS | u0);
    hr_limb q1 = (hr_limb)(q >> HR_LIMB_BITS) + 1;
    hr_limb rest = u0 - q1 * d;
    if (rest > (hr_limb)q) {
        q1--;
        rest += d;
    }
    if (HR_UNLIKELY(rest >= d)) {
        q1++;
        rest -= d;
    }
    *r = rest;
    return q1;
}

hr_limb hr_limb_div1(hr_limb *q, const hr_limb *a, size_t n, hr_limb d) {
    unsigned shift = hr_bits_clz(d);
    d <<= shift;
    hr_limb v = reciprocal(d), rest = 0, next = 0;
    /* The dividend is shifted on the way, one limb behind. */
    for (size_t i = n; i-- != 0;) {
        hr_limb x = a[i];
        hr_limb digit = divide_2by1(rest, next | x >> 1 >> (HR_LIMB_BITS - 1 - shift), d, v, &rest);
        if (q != NULL && i + 1 < n) {
            q[i + 1] = digit;
        }
        next = x << shift;
    }
    if (n != 0) {
        hr_limb digit = divide_2by1(rest, next, d, v, &rest);
        if (q != NULL) {
            q[0] = digit;
        }
    }
    return rest >> shift;
}

/* Knuth's algorithm D; the quotient digit takes the place of the dividend limb that it clears. */
void hr_limb_divmod(hr_limb *a, size_t an, hr_limb *b, size_t bn) {
    HR_ASSERT(bn != 0 && an >= bn && b[bn - 1] != 0);
    unsigned shift = hr_bits_clz(b[bn - 1]);
    hr_limb_mul1(b, b, bn, (hr_limb)1 << shift, 0);
    a[an] = hr_limb_mul1(a, a, an, (hr_limb)1 << shift, 0);
    hr_limb d1 = b[bn - 1], d0 = bn > 1 ? b[bn - 2] : 0, v = reciprocal(d1);
    for (hr_limb *u = a + an - bn;; u--) {
        hr_limb q = ~(hr_limb)0, rest = u[bn - 1] + d1;
        bool exact = u[bn] == d1 && rest < d1;
        if (u[bn] < d1) {
            q = divide_2by1(u[bn], u[bn - 1], d1, v, &rest);
        }
        /* With the second divisor limb q is right, or one too large with probability 2 / B. */
        while (!exact && bn > 1 && (hr_dlimb)q * d0 > ((hr_dlimb)rest << HR_LIMB_BITS | u[bn - 2])) {
            q--;
            rest += d1;
            exact = rest < d1;
        }
        if (HR_UNLIKELY(hr_limb_submul1(u, b, bn, q) > u[bn])) {
            q--;
            hr_limb_add(u, u, bn, b, bn);
        }
        u[bn] = q;
        if (u == a) {
            break;
        }
    }
    hr_limb_shr(a, a, bn, shift, NULL);
    hr_limb_shr(b, b, bn, shift, NULL);
}

size_t hr_limb_mod(hr_limb *a, size_t an, hr_limb *b, size_t bn) {
    an = hr_limb_normalize(a, an);
    if (an < bn) {
        return an;
    }
    hr_limb_divmod(a, an, b, bn);
    return hr_limb_normalize(a, bn);
}

hr_limb hr_limb_gcd1(hr_limb a, hr_limb b) {
    while (b != 0) {
        hr_limb rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

size_t hr_limb_gcd(hr_limb *a, size_t an, hr_limb *b, size_t bn) {
    hr_limb *result = a;
    an = hr_limb_normalize(a, an);
    bn = hr_limb_normalize(b, bn);
    while (bn != 0) {
        size_t rest = hr_limb_mod(a, an, b, bn);
        hr_limb *p = a;
        a = b;
        b = p;
        an = bn;
        bn = rest;
    }
    memmove(result, a, an * sizeof *a);
    return an;
}

size_t hr_limb_isqrt(hr_limb *r, const hr_limb *a, size_t n, hr_limb *scratch) {
    if (n == 0) {
        return 0;
    }
    /* Newton's iteration from above falls until it reaches the floor. */
    size_t half = (hr_limb_bit_length(a, n) + 1) / 2;
    size_t rn = half / HR_LIMB_BITS + 1;
    memset(r, 0, rn * sizeof *r);
    r[rn - 1] = (hr_limb)1 << (half % HR_LIMB_BITS);
    for (;;) {
        memcpy(scratch, a, n * sizeof *a);
        size_t qn = 0;
        hr_limb *q = scratch + rn;
        if (rn <= n) {
            hr_limb_divmod(scratch, n, r, rn);
            qn = hr_limb_normalize(q, n + 1 - rn);
        }
        if (hr_limb_compare(q, qn, r, rn) >= 0) {
            return rn;
        }
        hr_limb carry = hr_limb_add(r, r, rn, q, qn);
        hr_limb_shr(r, r, rn, 1, NULL);
        r[rn - 1] |= carry << (HR_LIMB_BITS - 1);
        rn = hr_limb_normalize(r, rn);
    }
}
