/*
 * Text to floats: exact, by one division of big numbers, with a fast path for short decimal numbers.
 *
 * Invariant: the point between two floats has at most 768 significant digits (113 in single precision), so
 * digits past KEPT matter only as "something more follows": with that the last one kept is made odd, which leaves it
 * below or above the point where it was.
 * Source: Clinger, "How to read floating point numbers accurately" (1990); the limit on digits: Hanson,
 * "Number parsing and the incorrect rounding of long decimals". Tests: tests/unit/test_dtoa.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include <float.h>
#include <string.h>

#include "base/dtoa.h"
#include "base/limb.h"
#include "base/uchar.h"

/* Short numbers by floating-point arithmetic, where it rounds as it should and size does not matter more. */
#ifdef __OPTIMIZE_SIZE__
#    define QUICK 0
#else
#    define QUICK (FLT_EVAL_METHOD == 0)
#endif

#if HR_FLOAT_BITS == 64
#    define KEPT         769
#    define SHORT_DIGITS 15     /* integers of that many digits are exact */
#    define SHORT_POWER  22     /* and so are powers of ten */
#    define MAX_EXP      309    /* 10^MAX_EXP overflows */
#    define MIN_EXP      (-323) /* 10^(MIN_EXP - 1) is less than half of the smallest float */
#else
#    define KEPT         114
#    define SHORT_DIGITS 7
#    define SHORT_POWER  10
#    define MAX_EXP      39
#    define MIN_EXP      (-45)
#endif
/* A hexadecimal digit is 4 bits; 7 bits hold 5^3. */
#define DIGIT_LIMBS ((KEPT + 1) * 4 / HR_LIMB_BITS + 2)
#define POWER_LIMBS ((KEPT + 1 - MIN_EXP) * 7 / 3 / HR_LIMB_BITS + 2)
#define RATIO_LIMBS ((DIGIT_LIMBS > POWER_LIMBS ? DIGIT_LIMBS : POWER_LIMBS) + 64 / HR_LIMB_BITS + 2)

/* A number as text: the kept digits and what they are worth. */
struct scan {
    const char *first,
        *last; /* from the first digit that is not 0 to the last kept, '.' and '_' among them */
    unsigned radix;
    hr_sword count; /* digits kept */
    hr_sword place; /* of the last digit kept, 0 before the point */
    hr_sword exp;   /* the one that is written */
    bool more;      /* a digit that is not 0 was dropped */
};

static bool is_digit(const char *p, const char *end, unsigned radix) {
    return p < end && hr_uchar_digit(*p) < radix;
}

/* A single underscore between digits; `p` is not the first character. */
static bool is_underscore(const char *p, const char *end, unsigned radix) {
    return *p == '_' && radix == 10 && is_digit(p - 1, end, 10) && is_digit(p + 1, end, 10);
}

/* Reads digits and point; returns the end, NULL when there is no digit. */
static const char *scan_digits(struct scan *scan, const char *p, const char *end) {
    const char *start = p;
    bool any = false, point = false;
    for (; p < end; p++) {
        if (is_digit(p, end, scan->radix)) {
            any = true;
            if (scan->count == 0) {
                scan->first = p;
            }
            if (scan->count < KEPT) {
                scan->count += scan->count != 0 || *p != '0';
                scan->last = p + 1;
                scan->place -= point;
            } else {
                scan->place += !point;
                scan->more |= *p != '0';
#if QUICK
                /* the rest quickly: 64 MB of digits before Ctrl-C has waited long */
                for (; p + 1 < end && (unsigned char)(p[1] - '0') < 10; p++) {
                    scan->place += !point;
                    scan->more |= p[1] != '0';
                }
#endif
            }
        } else if (*p == '.' && !point) {
            point = true;
        } else if (p == start || !is_underscore(p, end, scan->radix)) {
            break;
        }
    }
    return any ? p : NULL;
}

/* Reads the exponent at p, if there is one; returns the end. */
static const char *scan_exponent(struct scan *scan, const char *p, const char *end) {
    if (p == end || (*p | 32) != (scan->radix == 10 ? 'e' : 'p')) {
        return p;
    }
    const char *q = p + 1;
    bool negative = q < end && *q == '-';
    q += negative || (q < end && *q == '+');
    if (!is_digit(q, end, 10)) {
        return p;
    }
    hr_sword exp = 0;
    for (; is_digit(q, end, 10) || (q < end && is_underscore(q, end, scan->radix)); q++) {
        if (*q != '_' && exp < INTPTR_MAX / 32) {
            exp = exp * 10 + (*q - '0');
        }
    }
    scan->exp = negative ? -exp : exp;
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
    hr_sword exp10 = scan->place + scan->exp;
    if (scan->radix != 10 || scan->count > SHORT_DIGITS || exp10 > SHORT_POWER || exp10 < -SHORT_POWER) {
        return false;
    }
    hr_ieee_raw head = 0;
    for (const char *p = scan->first; p < scan->last; p++) {
        if (is_digit(p, scan->last, 10)) {
            head = head * 10 + (hr_ieee_raw)(*p - '0');
        }
    }
    *x = exp10 < 0 ? (hr_float)head / powers[-exp10] : (hr_float)head * powers[exp10];
    return true;
}
#endif

static hr_float exact(const struct scan *scan) {
    hr_limb a[RATIO_LIMBS], b[POWER_LIMBS];
    bool decimal = scan->radix == 10;
    hr_sword exp2 = (decimal ? scan->place : scan->place * 4) + scan->exp, exp10 = decimal ? exp2 : 0;
    hr_sword top = (decimal ? exp2 : exp2 >> 2) + scan->count;
    if (scan->count == 0 || top < MIN_EXP) {
        return 0;
    }
    if (top > MAX_EXP) {
        return hr_ieee_infinity();
    }
    size_t an = hr_limb_from_text(a, scan->first, (size_t)(scan->last - scan->first), scan->radix,
                                  &hr_limb_never),
           bn = 1;
    a[0] |= scan->more;
    /* 10^n is 5^n 2^n, and the power of two goes to the exponent of the result. */
    b[0] = 1;
    if (exp10 < 0) {
        bn = hr_limb_mul_pow5(b, 1, (uint32_t)-exp10);
    } else {
        an = hr_limb_mul_pow5(a, an, (uint32_t)exp10);
    }
    HR_ASSERT(hr_limb_ratio_limbs(an, bn) <= RATIO_LIMBS && bn <= POWER_LIMBS);
    return hr_limb_ratio(a, an, b, bn, (int32_t)exp2, &hr_limb_never);
}

hr_float hr_dtoa_value(const struct hr_dtoa_decimal *d) {
    struct scan scan = {
        d->digits, d->digits + d->count, 10, (hr_sword)d->count, d->exp + 1 - (hr_sword)d->count, 0, false};
    return exact(&scan);
}

size_t hr_dtoa_parse(const char *text, size_t len, unsigned radix, hr_float *x) {
    struct scan scan = {.radix = radix};
    const char *p = scan_digits(&scan, text, text + len);
    if (p == NULL) {
        return 0;
    }
    p = scan_exponent(&scan, p, text + len);
#if QUICK
    if (!quick(&scan, x))
#endif
    {
        *x = exact(&scan);
    }
    return (size_t)(p - text);
}
