/*
 * Text to floats: exact, by one division of big numbers, with a fast path for short numbers.
 *
 * Invariant: the point between two floats has at most 767 significant digits (112 in single precision), so
 * digits past KEPT matter only as "something more follows" and are replaced by one digit 1.
 * Source: Clinger, "How to read floating point numbers accurately" (1990); the limit on digits: Hanson,
 * "Number parsing and the incorrect rounding of long decimals". Tests: tests/unit/test_dtoa.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include <float.h>
#include <string.h>

#include "base/dtoa.h"
#include "base/limb.h"

/* Short numbers by floating-point arithmetic, where it rounds as it should and size does not matter more. */
#ifdef __OPTIMIZE_SIZE__
#    define QUICK 0
#else
#    define QUICK (FLT_EVAL_METHOD == 0)
#endif

#if HR_FLOAT_BITS == 64
#    define KEPT         768
#    define SHORT_DIGITS 15     /* integers of that many digits are exact */
#    define SHORT_POWER  22     /* and so are powers of ten */
#    define MAX_EXP      309    /* 10^MAX_EXP overflows */
#    define MIN_EXP      (-323) /* 10^(MIN_EXP - 1) is less than half of the smallest float */
#else
#    define KEPT         113
#    define SHORT_DIGITS 7
#    define SHORT_POWER  10
#    define MAX_EXP      39
#    define MIN_EXP      (-45)
#endif
/* 93 bits hold 27 digits; 7 bits hold 5^3. */
#define DIGIT_LIMBS ((KEPT + 1) * 10 / 3 / HR_LIMB_BITS + 2)
#define POWER_LIMBS ((KEPT + 1 - MIN_EXP) * 7 / 3 / HR_LIMB_BITS + 2)
#define RATIO_LIMBS ((DIGIT_LIMBS > POWER_LIMBS ? DIGIT_LIMBS : POWER_LIMBS) + 64 / HR_LIMB_BITS + 2)

/* A number as text: the kept digits and what they are worth. */
struct scan {
    const char *first,
        *last;        /* from the first digit that is not 0 to the last kept, '.' and '_' among them */
    size_t count;     /* digits kept */
    hr_ieee_raw head; /* the first SHORT_DIGITS of them */
    hr_sword exp10;   /* of the last digit kept */
    bool more;        /* a digit that is not 0 was dropped */
};

static bool is_digit(const char *p, const char *end) {
    return p < end && (unsigned char)(*p - '0') < 10;
}

/* A single underscore between digits; `p` is not the first character. */
static bool is_underscore(const char *p, const char *end) {
    return *p == '_' && is_digit(p - 1, end) && is_digit(p + 1, end);
}

/* Reads digits and point; returns the end, NULL when there is no digit. */
static const char *scan_digits(struct scan *scan, const char *p, const char *end) {
    const char *start = p;
    bool any = false, point = false;
    memset(scan, 0, sizeof *scan);
    for (; p < end; p++) {
        if (is_digit(p, end)) {
            unsigned digit = (unsigned)(*p - '0');
            any = true;
            if (scan->count == 0) {
                scan->first = p;
            }
            if (scan->count < KEPT) {
                if (scan->count < SHORT_DIGITS) {
                    scan->head = scan->head * 10 + digit;
                }
                scan->count += scan->count != 0 || digit != 0;
                scan->last = p + 1;
                scan->exp10 -= point;
            } else {
                scan->exp10 += !point;
                scan->more |= digit != 0;
            }
        } else if (*p == '.' && !point) {
            point = true;
        } else if (p == start || !is_underscore(p, end)) {
            break;
        }
    }
    return any ? p : NULL;
}

/* Adds the exponent at p, if there is one; returns the end. */
static const char *scan_exponent(hr_sword *exp10, const char *p, const char *end) {
    if (p == end || (*p | 32) != 'e') {
        return p;
    }
    const char *q = p + 1;
    bool negative = q < end && *q == '-';
    q += negative || (q < end && *q == '+');
    if (!is_digit(q, end)) {
        return p;
    }
    hr_sword exp = 0;
    for (; q < end; q++) {
        if (is_digit(q, end)) {
            if (exp < INTPTR_MAX / 32) {
                exp = exp * 10 + (*q - '0');
            }
        } else if (!is_underscore(q, end)) {
            break;
        }
    }
    *exp10 += negative ? -exp : exp;
    return q;
}

#if QUICK
/* True when one multiplication or division of exact numbers gives the result. */
static bool quick(const struct scan *scan, hr_float *x) {
    static const hr_float powers[] = {
        (hr_float)1e0,
        (hr_float)1e1,
        (hr_float)1e2,
        (hr_float)1e3,
        (hr_float)1e4,
        (hr_float)1e5,
        (hr_float)1e6,
        (hr_float)1e7,
        (hr_float)1e8,
        (hr_float)1e9,
        (hr_float)1e10,
#    if HR_FLOAT_BITS == 64
        1e11,
        1e12,
        1e13,
        1e14,
        1e15,
        1e16,
        1e17,
        1e18,
        1e19,
        1e20,
        1e21,
        1e22,
#    endif
    };
    if (scan->count > SHORT_DIGITS || scan->exp10 > SHORT_POWER || scan->exp10 < -SHORT_POWER) {
        return false;
    }
    hr_float head = (hr_float)scan->head;
    *x = scan->exp10 < 0 ? head / powers[-scan->exp10] : head * powers[scan->exp10];
    return true;
}
#endif

static hr_float exact(const struct scan *scan) {
    hr_sword top = scan->exp10 + (hr_sword)scan->count;
    if (scan->count == 0 || top < MIN_EXP) {
        return 0;
    }
    if (top > MAX_EXP) {
        return hr_ieee_infinity();
    }
    hr_limb a[RATIO_LIMBS], b[POWER_LIMBS];
    size_t an = hr_limb_from_text(a, scan->first, (size_t)(scan->last - scan->first), 10), bn = 1;
    int32_t exp10 = (int32_t)scan->exp10;
    if (scan->more) {
        hr_limb carry = hr_limb_mul1(a, a, an, 10, 1);
        a[an] = carry;
        an += carry != 0;
        exp10--;
    }
    /* 10^n is 5^n 2^n, and the power of two goes to the exponent of the result. */
    b[0] = 1;
    if (exp10 < 0) {
        bn = hr_limb_mul_pow5(b, 1, (uint32_t)-exp10);
    } else {
        an = hr_limb_mul_pow5(a, an, (uint32_t)exp10);
    }
    HR_ASSERT(hr_limb_ratio_limbs(an, bn) <= RATIO_LIMBS && bn <= POWER_LIMBS);
    return hr_limb_ratio(a, an, b, bn, exp10);
}

size_t hr_dtoa_parse(const char *text, size_t len, hr_float *x) {
    const char *p = text, *end = text + len;
    bool negative = len != 0 && *p == '-';
    p += negative || (len != 0 && *p == '+');
    struct scan scan;
    p = scan_digits(&scan, p, end);
    if (p == NULL) {
        return 0;
    }
    p = scan_exponent(&scan.exp10, p, end);
#if QUICK
    if (!quick(&scan, x))
#endif
    {
        *x = exact(&scan);
    }
    if (negative) {
        *x = -*x;
    }
    return (size_t)(p - text);
}
