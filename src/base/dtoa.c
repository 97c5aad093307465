/*
 * Floats to text: digits by exact arithmetic, then one layout for repr() and the printf styles.
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
    if (g->narrow) {
        hr_limb_add(g->t, g->r, g->n, g->r, g->n);
        return compare(g, g->t, g->m) < g->even;
    }
    return compare(g, g->r, g->m) < g->even;
}

/* Adds one to the last of `count` digits; returns false when all were 9, which leaves 1 and zeros. */
static bool increment(char *out, size_t count) {
    while (count != 0) {
        if (out[--count]++ != '9') {
            return true;
        }
        out[count] = '0';
    }
    out[0] = '1';
    return false;
}

#ifndef __OPTIMIZE_SIZE__
/* CHUNK digits at once, by one division. */
static void take_chunk(struct digits *g, char *out) {
    for (int i = 0; i < CHUNK_FACTOR; i++) {
        times(g, CHUNK_POWER);
    }
    size_t sn = hr_limb_normalize(g->s, g->n);
    hr_limb_divmod(g->r, g->n, g->s, sn);
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

/* The shortest digits of |x|, not 0, perhaps with zeros behind; returns their number and sets *exp. */
static size_t shortest(char *out, hr_float x, int32_t *exp) {
    struct digits g;
    start_digits(&g, x);
    *exp = g.exp;
    size_t count = 0;
#ifndef __OPTIMIZE_SIZE__
    if (g.normal) {
        /* What fewer digits can say, these say with zeros: the interval is a tenth of their step or less. */
        take_chunk(&g, out);
        count = CHUNK;
    }
#endif
    for (;;) {
        if (count == 0) {
            out[count++] = (char)('0' + take_digit(&g));
        }
        bool down = reaches_down(&g), up = reaches_up(&g);
        if (down || up) {
            int half = compare(&g, g.r, g.t);
            if (!down || (up && (half > 0 || (half == 0 && (out[count - 1] & 1) != 0)))) {
                *exp += !increment(out, count);
            }
            return count;
        }
        times(&g, 10);
        out[count++] = (char)('0' + take_digit(&g));
    }
}

/*
 * |x|, not 0, rounded to `wanted` digits, or to `wanted` digits after the point when `fixed`. Returns the digits
 * written (fewer when the rest are zeros, none when x rounds to 0) and sets *exp.
 */
static size_t rounded(char *out, hr_float x, int32_t wanted, bool fixed, int32_t *exp) {
    struct digits g;
    start_digits(&g, x);
    if (fixed) {
        wanted += g.exp + 1;
    }
    *exp = g.exp;
    if (wanted < 0) {
        return 0;
    }
    size_t count = 0;
    if (wanted == 0) {
        /* Only the carry can make a digit, one place above. */
        hr_limb_mul1(g.s, g.s, g.n, 10, 0);
    }
    while (count < (size_t)wanted && hr_limb_normalize(g.r, g.n) != 0) {
        if (count != 0) {
            times(&g, 10);
        }
        out[count++] = (char)('0' + take_digit(&g));
    }
    hr_limb_sub(g.t, g.s, g.n, g.r, g.n);
    int half = compare(&g, g.r, g.t);
    if (half > 0 || (half == 0 && count != 0 && (out[count - 1] & 1) != 0)) {
        if (!increment(out, count)) {
            *exp += 1;
            count += count == 0;
        }
    }
    return count;
}

#if QUICK
/* Digits of integers and short decimals: scaling is tried that often. */
#    define QUICK_SCALES (HR_FLOAT_BITS == 64 ? 6 : 3)
/* 10^15 (10^6): decimals of that many digits are all different floats, so the one found is the shortest. */
#    define QUICK_LIMIT (HR_FLOAT_BITS == 64 ? (hr_float)1e15 : (hr_float)1e6)

/* As shortest(), for numbers like 42.0 and 21.5; returns 0 for the others. */
static size_t quick(char *out, hr_float x, int32_t *exp) {
    hr_float power = 1;
    for (int scale = 0; scale <= QUICK_SCALES; scale++, power *= 10) {
        hr_float scaled = x * power;
        if (scaled >= QUICK_LIMIT) {
            break;
        }
        hr_ieee_raw whole = (hr_ieee_raw)scaled;
        /* Both are exact, so the quotient is the float nearest to that decimal. */
        if (whole != 0 && (hr_float)whole == scaled && scaled / power == x) {
            size_t count = 0;
            for (hr_ieee_raw rest = whole; rest != 0; rest /= 10) {
                count++;
            }
            for (size_t i = count; i-- != 0; whole /= 10) {
                out[i] = (char)('0' + whole % 10);
            }
            *exp = (int32_t)count - 1 - scale;
            return count;
        }
    }
    return 0;
}
#endif

/* ---- layout ---- */

/* Writes e+05 and the like; returns the end. */
static char *put_exponent(char *p, int32_t exp, bool upper) {
    unsigned size = (unsigned)(exp < 0 ? -exp : exp);
    *p++ = upper ? 'E' : 'e';
    *p++ = exp < 0 ? '-' : '+';
    if (size >= 100) {
        *p++ = (char)('0' + size / 100);
        size %= 100;
    }
    *p++ = (char)('0' + size / 10);
    *p++ = (char)('0' + size % 10);
    return p;
}

/* Puts point and zeros among `count` digits at p whose first one stands for 10^exp; returns the end. */
static char *put_point(char *p, size_t count, int32_t exp, size_t after, bool point) {
    if (exp < 0) {
        size_t zeros = (size_t)-exp;
        memmove(p + zeros, p, count);
        memset(p, '0', zeros);
        count += zeros;
        exp = 0;
    }
    size_t before = (size_t)exp + 1;
    if (count < before + after) {
        memset(p + count, '0', before + after - count);
    }
    if (after != 0 || point) {
        memmove(p + before + 1, p + before, after);
        p[before++] = '.';
    }
    return p + before + after;
}

static size_t put_special(char *p, hr_float x, bool upper) {
    static const char names[4][3] = {{'i', 'n', 'f'}, {'I', 'N', 'F'}, {'n', 'a', 'n'}, {'N', 'A', 'N'}};
    memcpy(p, names[(hr_ieee_is_nan(x) ? 2 : 0) + upper], 3);
    return 3;
}

size_t hr_dtoa_format(char *out, hr_float x, char type, int precision, unsigned flags) {
    char *p = out;
    bool upper = (flags & HR_DTOA_UPPER) != 0, alt = (flags & HR_DTOA_ALT) != 0;
    if (hr_ieee_is_negative(x) && !hr_ieee_is_nan(x)) {
        *p++ = '-';
        x = -x;
    }
    if (!hr_ieee_is_finite(x)) {
        return (size_t)(p - out) + put_special(p, x, upper);
    }
    int32_t wanted = type == 'e' ? precision + 1 : type == 'g' && precision == 0 ? 1 : precision;
    size_t count = 0;
    int32_t exp = 0;
    if (x != 0) {
        if (HR_FLOAT_BITS == 32 || type == 'r') {
#if QUICK
            count = quick(p, x, &exp);
#endif
            if (count == 0) {
                count = shortest(p, x, &exp);
            }
        }
        /* Single precision has zeros behind the digits of repr(), where more of them are asked for. */
        if (type != 'r' && (count == 0 || (int32_t)count > wanted + (type == 'f' ? exp + 1 : 0))) {
            count = rounded(p, x, wanted, type == 'f', &exp);
        }
    }
    if (count == 0) {
        exp = 0;
        if (flags & HR_DTOA_NO_NEG0) {
            p = out;
        }
    }
    bool exponent = type == 'e';
    if (type == 'r' || type == 'g') {
        int32_t limit = type == 'r' ? 16 : wanted - ((flags & HR_DTOA_DOT0) != 0);
        exponent = exp < -4 || exp >= limit;
        if (type == 'r' || !alt) {
            while (count != 0 && p[count - 1] == '0') {
                count--;
            }
            wanted = count != 0 ? (int32_t)count : 1;
        }
    }
    int32_t after = type == 'f' ? precision : wanted - 1 - (exponent ? 0 : exp);
    if (after < 0) {
        after = 0;
    }
    if (after == 0 && !exponent && (flags & HR_DTOA_DOT0)) {
        after = 1;
    }
    p = put_point(p, count, exponent ? 0 : exp, (size_t)after, alt);
    if (exponent) {
        p = put_exponent(p, exp, upper);
    }
    return (size_t)(p - out);
}

size_t hr_dtoa_format_bytes(hr_float x, char type, int precision) {
    int32_t exp2 = 0, before = 0;
    if (type == 'r' || !hr_ieee_is_finite(x)) {
        return HR_DTOA_REPR_BYTES;
    }
    hr_ieee_split(x, &exp2);
    if (type == 'f' && exp2 + HR_IEEE_MANT_BITS > 0) {
        before = (exp2 + HR_IEEE_MANT_BITS) / 3;
    }
    /* Sign, a digit of rounding, the point, an exponent or the zeros of 0.0001. */
    return (size_t)precision + (size_t)before + 10;
}
