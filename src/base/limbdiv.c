/*
 * Big-number vectors: division.
 *
 * Invariant: every division of two limbs by one goes through a reciprocal that is computed once per call, since
 * neither __udivti3 nor the boards' __udivdi3 is cheap (a lx106 has no divide instruction at all).
 * Tests: tests/unit/test_limb.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/limb.h"

/* floor((B^2 - 1) / d) - B for d with its top bit set (Moller and Granlund, definition 1). */
static hr_limb reciprocal(hr_limb d) {
    return (hr_limb)(((hr_dlimb)~d << HR_LIMB_BITS | ~(hr_limb)0) / d);
}

struct quotient {
    hr_limb q, rest;
};

/* u1 B + u0 by d, u1 < d, v the reciprocal of d (their algorithm 4). */
static struct quotient divide_2by1(hr_limb u1, hr_limb u0, hr_limb d, hr_limb v) {
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
    return (struct quotient){q1, rest};
}

/* Knuth's algorithm D; the quotient digit takes the place of the dividend limb that it clears. */
void hr_limb_divmod(hr_limb *a, size_t an, hr_limb *b, size_t bn, const atomic_bool *stop) {
    HR_ASSERT(bn != 0 && an >= bn && b[bn - 1] != 0);
    unsigned shift = hr_bits_clz(b[bn - 1]);
    hr_limb_mul1(b, b, bn, (hr_limb)1 << shift, 0);
    a[an] = hr_limb_mul1(a, a, an, (hr_limb)1 << shift, 0);
    hr_limb d1 = b[bn - 1], d0 = bn > 1 ? b[bn - 2] : 0, v = reciprocal(d1);
    for (hr_limb *u = a + an - bn;; u--) {
        hr_limb q = ~(hr_limb)0, rest = u[bn - 1] + d1;
        bool exact = u[bn] == d1 && rest < d1;
        if (u[bn] < d1) {
            struct quotient by = divide_2by1(u[bn], u[bn - 1], d1, v);
            q = by.q;
            rest = by.rest;
        }
        if (bn == 1) {
            u[0] = rest;
        } else {
            /* With the second divisor limb q is right, or one too large with probability 2 / B. */
            while (!exact && (hr_dlimb)q * d0 > ((hr_dlimb)rest << HR_LIMB_BITS | u[bn - 2])) {
                q--;
                rest += d1;
                exact = rest < d1;
            }
            if (HR_UNLIKELY(hr_limb_submul1(u, b, bn, q) > u[bn])) {
                q--;
                hr_limb_add(u, u, bn, b, bn);
            }
        }
        u[bn] = q;
        if (u == a || hr_limb_stopped(stop)) {
            break;
        }
    }
    hr_limb_shr(a, a, bn, shift, NULL);
    hr_limb_shr(b, b, bn, shift, NULL);
}
