/*
 * Floats to decimal digits, by exact arithmetic.
 *
 * Invariant: the value is r / s * 10^exp throughout, r and s big numbers on the stack; s has ROOM_BITS of room
 * above it, so that r times 10^CHUNK fits. Reading text is in dtoaparse.c.
 * Tests: tests/unit/test_dtoa.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/dtoa.h"

#include <float.h>
#include <string.h>

#include "base/limb.h"

/* Short numbers by floating-point arithmetic, where it rounds as it should and size does not matter more. */
#ifdef __OPTIMIZE_SIZE__
#    define QUICK 0
#else
#    define QUICK (FLT_EVAL_METHOD == 0)
#endif

/* Digits that every normal float can have: decimals that long are all different floats. */
#if HR_FLOAT_BITS == 64
#    define CHUNK        15
#    define CHUNK_POWER  10000000 /* squared, 10^(CHUNK - 1) */
#    define CHUNK_FACTOR 2
#else
#    define CHUNK        6
#    define CHUNK_POWER  100000
#    define CHUNK_FACTOR 1
#endif
/* The longest of r and s is the significand times 5^308 (5^38), doubled twice; then 10^CHUNK of room. */
#define ROOM_BITS   (HR_FLOAT_BITS == 64 ? 51 : 21)
#define DIGIT_BITS  ((HR_FLOAT_BITS == 64 ? 776 : 120) + ROOM_BITS)
#define DIGIT_LIMBS (DIGIT_BITS / HR_LIMB_BITS + 3)

struct digits {
    hr_limb r[DIGIT_LIMBS], s[DIGIT_LIMBS];
    hr_limb m[DIGIT_LIMBS]; /* half the distance to the next float above, in the same scale */
    hr_limb t[DIGIT_LIMBS];
    size_t n; /* limbs in use, of each */
    int32_t exp;
    bool narrow; /* a power of two: the next float below is half as far */
    bool even;   /* ties round to this float, so the ends of the interval belong to it */
    bool normal; /* the significand has all its bits */
};

static int compare(const struct digits *g, const hr_limb *a, const hr_limb *b) {
    return hr_limb_compare(a, g->n, b, g->n);
}

static void times(struct digits *g, hr_limb factor) {
    hr_limb_mul1(g->r, g->r, g->n, factor, 0);
    hr_limb_mul1(g->m, g->m, g->n, factor, 0);
}

/* Sets g for |x|, not 0: exp is floor(log10 x), so that r / s is in 1 .. 10. */
static void start_digits(struct digits *g, hr_float x) {
    int32_t exp2;
    hr_ieee_raw f = hr_ieee_split(x, &exp2);
    memset(g, 0, sizeof *g);
    g->even = (f & 1) == 0;
    g->normal = f >= HR_IEEE_HIDDEN;
    g->narrow = f == HR_IEEE_HIDDEN && exp2 > HR_IEEE_EXP_MIN;
    g->r[0] = (hr_limb)f;
#if HR_FLOAT_BITS > HR_LIMB_BITS
    g->r[1] = (hr_limb)(f >> HR_LIMB_BITS);
#endif
    g->s[0] = 1;
    g->m[0] = 1;
    int32_t log2 = exp2 + (int32_t)hr_limb_bit_length(g->r, 2) - 1;
    /* floor(log2 * log10(2)) + 1, right for |log2| < 1080; one too many for half of the numbers. */
    g->exp = (log2 * 78913 >> 18) + 1;
    size_t rn = 2, sn = 1, mn = 1;
    if (g->exp > 0) {
        sn = hr_limb_mul_pow5(g->s, sn, (uint32_t)g->exp);
    } else {
        rn = hr_limb_mul_pow5(g->r, rn, (uint32_t)-g->exp);
        mn = hr_limb_mul_pow5(g->m, mn, (uint32_t)-g->exp);
    }
    int32_t up = exp2 - g->exp;
    /* Doubled, because m is half an ulp; doubled again when the ulp below is half of that. */
    int32_t twice = g->narrow ? 2 : 1;
    hr_limb_shl(g->m, g->m, mn, (size_t)((up > 0 ? up : 0) + twice - 1));
    hr_limb_shl(g->r, g->r, rn, (size_t)((up > 0 ? up : 0) + twice));
    sn = hr_limb_shl(g->s, g->s, sn, (size_t)((up < 0 ? -up : 0) + twice));
    g->n = hr_limb_of_bits(hr_limb_bit_length(g->s, sn) + ROOM_BITS);
    HR_ASSERT(g->n < DIGIT_LIMBS);
    if (compare(g, g->r, g->s) < 0) {
        g->exp--;
        times(g, 10);
    }
}

/* Takes the integer part out of r / s: 0..9. */
static unsigned take_digit(struct digits *g) {
    unsigned digit = 0;
    while (compare(g, g->r, g->s) >= 0) {
        hr_limb_sub(g->r, g->r, g->n, g->s, g->n);
        digit++;
    }
    return digit;
}

/* Whether r is within m of s, with the interval's end: x rounded up to the next digit reads back as x. */
static bool reaches_up(struct digits *g) {
    hr_limb_sub(g->t, g->s, g->n, g->r, g->n);
    return compare(g, g->t, g->m) < g->even;
}

/* Whether r is within m of 0 (m / 2 when narrow): x cut off here reads back as x. */
static bool reaches_down(struct digits *g) {
    hr_limb_shl(g->t, g->r, g->n, g->narrow);
    return compare(g, g->t, g->m) < g->even;
}

#ifndef __OPTIMIZE_SIZE__
/* CHUNK digits at once, by one division. */
static void take_chunk(struct digits *g, char *out) {
    for (int i = 0; i < CHUNK_FACTOR; i++) {
        times(g, CHUNK_POWER);
    }
    size_t sn = hr_limb_normalize(g->s, g->n);
    hr_limb_divmod(g->r, g->n, g->s, sn, &hr_limb_never);
    hr_ieee_raw quotient = (hr_ieee_raw)g->r[sn];
#    if HR_FLOAT_BITS > HR_LIMB_BITS
    quotient |= (hr_ieee_raw)g->r[sn + 1] << HR_LIMB_BITS;
#    endif
    memset(g->r + sn, 0, (g->n + 1 - sn) * sizeof(hr_limb));
    for (size_t i = CHUNK; i-- != 0; quotient /= 10) {
        out[i] = (char)('0' + quotient % 10);
    }
}
#endif

/* As hr_dtoa_digits(), always by exact arithmetic; x is not 0, and there may be zeros behind. */
static void generate(struct hr_dtoa_decimal *d, hr_float x, int32_t wanted, bool fixed) {
    struct digits g;
    start_digits(&g, x);
    if (fixed) {
        wanted += g.exp + 1;
    }
    d->exp = g.exp;
    if (wanted < 0) {
        return;
    }
    if (wanted == 0) {
        /* Only the carry can make a digit, one place above. */
        hr_limb_mul1(g.s, g.s, g.n, 10, 0);
    }
    bool shortest = wanted == HR_DTOA_SHORTEST, down = true, up = true;
    uint32_t count = 0;
#ifndef __OPTIMIZE_SIZE__
    if (shortest && g.normal) {
        /* What fewer digits can say, these say with zeros: the interval is a tenth of their step or less. */
        take_chunk(&g, d->digits);
        count = CHUNK;
    }
#endif
    while (shortest || (count < (uint32_t)wanted && hr_limb_normalize(g.r, g.n) != 0)) {
        if (shortest && count != 0) {
            down = reaches_down(&g);
            up = reaches_up(&g);
            if (down || up) {
                break;
            }
        }
        if (count != 0) {
            times(&g, 10);
        }
        d->digits[count++] = (char)('0' + take_digit(&g));
    }
    hr_limb_sub(g.t, g.s, g.n, g.r, g.n);
    int half = compare(&g, g.r, g.t);
    if (!down || (up && (half > 0 || (half == 0 && count != 0 && (d->digits[count - 1] & 1) != 0)))) {
        while (count != 0 && d->digits[count - 1] == '9') {
            count--;
        }
        if (count == 0) {
            d->digits[count++] = '0';
            d->exp++;
        }
        d->digits[count - 1]++;
    }
    d->count = count;
}

#if QUICK
/* Digits of integers and short decimals: scaling is tried that often. */
#    define QUICK_SCALES (HR_FLOAT_BITS == 64 ? 6 : 3)
/* 10^15 (10^6): decimals of that many digits are all different floats, so the one found is the shortest. */
#    define QUICK_LIMIT (HR_FLOAT_BITS == 64 ? (hr_float)1e15 : (hr_float)1e6)

/* The shortest digits of numbers like 42.0 and 21.5; false for the others. */
static bool quick(struct hr_dtoa_decimal *d, hr_float x) {
    hr_float power = 1;
    for (int scale = 0; scale <= QUICK_SCALES; scale++, power *= 10) {
        hr_float scaled = x * power;
        if (scaled >= QUICK_LIMIT) {
            break;
        }
        hr_ieee_raw whole = (hr_ieee_raw)scaled;
        /* Both are exact, so the quotient is the float nearest to that decimal. */
        if (whole != 0 && (hr_float)whole == scaled && scaled / power == x) {
            uint32_t count = 0;
            for (hr_ieee_raw rest = whole; rest != 0; rest /= 10) {
                count++;
            }
            for (size_t i = count; i-- != 0; whole /= 10) {
                d->digits[i] = (char)('0' + whole % 10);
            }
            d->exp = (int32_t)count - 1 - scale;
            d->count = count;
            return true;
        }
    }
    return false;
}
#endif

#if QUICK && HR_FLOAT_BITS == 64 && HR_WORD_BITS == 64
/* Up to 15 places after the point of what then has up to 17 digits, by one shift of a product of 103 bits; false for the
 * others. */
static bool quick_fixed(struct hr_dtoa_decimal *d, hr_float x, int32_t places) {
    static const uint64_t powers[] = {1,
                                      10,
                                      100,
                                      1000,
                                      10000,
                                      100000,
                                      1000000,
                                      10000000,
                                      100000000,
                                      1000000000,
                                      10000000000,
                                      100000000000,
                                      1000000000000,
                                      10000000000000,
                                      100000000000000,
                                      1000000000000000};
    int32_t exp2;
    hr_ieee_raw m = hr_ieee_split(x, &exp2);
    if (places < 0 || places > 15 || exp2 >= 0 || exp2 <= -128) {
        return false;
    }
    unsigned shift = (unsigned)-exp2;
    hr_dlimb scaled = (hr_dlimb)m * powers[places], whole = scaled >> shift, rest = scaled - (whole << shift),
             half = (hr_dlimb)1 << (shift - 1);
    whole += rest > half || (rest == half && (whole & 1) != 0);
    if (whole >= 100000000000000000) {
        return false;
    }
    char text[20], *end = text + sizeof text, *p = end;
    for (uint64_t n = (uint64_t)whole; n != 0; n /= 10) {
        *--p = (char)('0' + n % 10);
    }
    d->count = (uint32_t)(end - p);
    d->exp = (int32_t)d->count - 1 - places;
    memcpy(d->digits, p, d->count);
    return true;
}
#endif

void hr_dtoa_digits(struct hr_dtoa_decimal *d, hr_float x, int32_t wanted, bool fixed) {
    d->count = 0;
#if QUICK && HR_FLOAT_BITS == 64 && HR_WORD_BITS == 64
    if (fixed && wanted != HR_DTOA_SHORTEST && quick_fixed(d, x, wanted)) {
        x = 0;
    }
#endif
    if (x != 0) {
        if (HR_FLOAT_BITS == 32 || wanted == HR_DTOA_SHORTEST) {
#if QUICK
            if (!quick(d, x < 0 ? -x : x))
#endif
                generate(d, x, HR_DTOA_SHORTEST, false);
        }
        if (d->count == 0 || (int32_t)d->count > wanted + (fixed ? d->exp + 1 : 0)) {
            d->count = 0;
            generate(d, x, wanted, fixed);
        }
    }
    while (d->count != 0 && d->digits[d->count - 1] == '0') {
        d->count--;
    }
    if (d->count == 0) {
        d->exp = 0;
    }
}
