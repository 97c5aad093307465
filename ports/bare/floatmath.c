/* floatmath.c - the C library's functions of single floats, for a core without a floating-point unit.
 *
 * Owns: the functions of math.h listed at the end. picolibc's take 20 KB here, since each polynomial is a row of calls; these take
 * a quarter of it. Numbers in between are `struct wide`, sign, exponent and 32 bits, whose four operations are shorter and quicker than
 * those of softfloat.c (no rounding, no special values); polynomials are in fixed point, evaluated by one loop. Infinity is a
 * number with a vast exponent and needs few special cases: exp(vast) is vast, 1 / vast is nothing.
 * Error in units of the last place, measured: 0.56 for most functions, 1.2 where exp, sinh, cosh are near overflow, 1.7 for pow there,
 * 1.5 for erfc, 0.9 for gamma; lgamma is good to 1e-7 absolute near its zeros. fmod, sqrt and the parts of a number are exact.
 * Tables: tools/make_floatmath.py. Tests: tests/unit/test_floatmath.c (with FLOAT_NAME, on a 32-bit PC).
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/ieee.h"

#ifndef FLOAT_NAME
#    define FLOAT_NAME(name) name
#endif

/* The C library's names, which the compiler knows. */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"

/* ---- numbers with 32 significant bits ---- */

/* m / 2^31 * 2^(x >> 1), negative if x is odd. m has its top bit set, or is 0 and x very low; `undefined` is a result outside a domain. */
struct wide {
    uint32_t m;
    int32_t x;
};

#define UNIT 0x80000000u
enum {
    VAST = 1 << 16, /* exponent of infinity; half of it is taken for it as well */
    NOTHING = -(1 << 20)
};

static const struct wide one = {UNIT, 0}, minus_one = {UNIT, 1}, half = {UNIT, -1 * 2},
                         ln_2 = {0xb17217f8, -1 * 2}, half_pi = {0xc90fdaa2, 0}, log2_e = {0xb8aa3b29, 0};

static const struct wide undefined = {0, VAST * 2};

static struct wide normalise(uint32_t m, int32_t exponent, unsigned negative) {
    if (m == 0) exponent = NOTHING;
    int k = m ? __builtin_clz(m) : 0;
    return (struct wide){m << k, (exponent - k) * 2 + (int32_t)negative};
}

static struct wide from_float(float f) {
    int32_t e;
    uint32_t m = hr_ieee_split(f, &e);
    return normalise(m, hr_ieee_is_finite(f) ? e + 31 : VAST, hr_ieee_is_negative(f));
}

static float to_float(struct wide a) {
    if (a.m == 0 && a.x > 0) return hr_ieee_nan();
    float f = hr_ieee_compose(a.m, (a.x >> 1) - 31, false);
    return a.x & 1 ? -f : f;
}

/* n / 2^bits and back, truncated; what comes back must be below 2^31. */
static struct wide from_fixed(int32_t n, int bits) {
    unsigned negative = n < 0;
    return normalise(negative ? 0u - (uint32_t)n : (uint32_t)n, 31 - bits, negative);
}

static int32_t to_fixed(struct wide a, int bits) {
    int shift = 31 - bits - (a.x >> 1);
    int32_t n = shift > 31 ? 0 : (int32_t)(a.m >> shift);
    return a.x & 1 ? -n : n;
}

static bool is_negative(struct wide a) {
    return a.m != 0 && (a.x & 1) != 0;
}

static struct wide negated(struct wide a) {
    a.x ^= 1;
    return a;
}

/* a > b, neither negative. */
static bool is_more(struct wide a, struct wide b) {
    return a.m != 0 && (a.x == b.x ? a.m > b.m : a.x > b.x);
}

/* This compiler multiplies 64 by 64 bits for a product of words, if it is not told. */
#ifdef __XTENSA__
uint64_t __umulsidi3(uint32_t a, uint32_t b);
#    define MULTIPLY(a, b) __umulsidi3(a, b)
#else
#    define MULTIPLY(a, b) ((uint64_t)(a) * (b))
#endif

/* A core that divides words: a quotient and a root take 50 instructions with that, bit by bit 300. */
#ifndef __XTENSA__
#    define DIVIDES
#endif

static struct wide mul(struct wide a, struct wide b) {
    uint64_t product = MULTIPLY(a.m, b.m);
    uint32_t m = (uint32_t)(product >> 32), low = (uint32_t)product;
    int32_t e = (a.x >> 1) + (b.x >> 1);
    if (m & UNIT) {
        e++;
    } else {
        m += m + (low >> 31);
        low <<= 1;
    }
    m += low >> 31 & (m + 1 != 0);
    return (struct wide){m, e * 2 + ((a.x ^ b.x) & 1)};
}

static struct wide add(struct wide a, struct wide b) {
    int shift = (a.x >> 1) - (b.x >> 1);
    if (shift < 0) {
        struct wide t = a;
        a = b;
        b = t;
        shift = -shift;
    }
    if (shift > 31) return a;
    b.m >>= shift;
    if ((a.x ^ b.x) & 1) {
        if (a.m < b.m) return normalise(b.m - a.m, a.x >> 1, ~a.x & 1);
        return normalise(a.m - b.m, a.x >> 1, a.x & 1);
    }
    b.m += a.m;
    if (b.m < a.m) { /* a carry */
        b.m = b.m >> 1 | UNIT;
        a.x += 2;
    }
    return (struct wide){b.m, a.x};
}

static struct wide sub(struct wide a, struct wide b) {
    return add(a, negated(b));
}

#ifdef DIVIDES
/* high * 2^32 / d, high < d, d has its top bit set: two digits of 16 bits (Knuth's algorithm D). */
static uint32_t quotient(uint32_t high, uint32_t d) {
    uint32_t q = 0, upper = d >> 16, lower = d & 0xffff;
    for (int i = 0; i < 2; i++) {
        uint32_t digit = high / upper, rest = high % upper;
        while (rest < 0x10000 && digit * lower > rest << 16) { /* digit: up to 2^16, so no product is lost */
            digit--;
            rest += upper;
        }
        high = (high << 16) - digit * d;
        q = (q << 16) + digit;
    }
    return q;
}

/* By 0: vast. */
static struct wide divide(struct wide a, struct wide b) {
    int32_t e = (a.x >> 1) - (b.x >> 1);
    if (a.m == 0) return a;
    if (b.m == 0) b.m = UNIT;
    uint32_t rest = a.m, q;
    if (rest >= b.m) {
        q = UNIT | quotient(rest - b.m, b.m) >> 1;
    } else {
        q = quotient(rest, b.m);
        e--;
    }
    return (struct wide){q, e * 2 + ((a.x ^ b.x) & 1)};
}

/* 30 bits of the root, the last one set if that is not all of it: enough to round to 24. By Newton's method the upper 16, a guess of 5 bits becoming
 * one that is less than one too large; the other 14 are a quotient, at most one too large (Zimmermann, Karatsuba square root). */
static struct wide root(struct wide a) {
    int32_t e = a.x >> 1;
    uint32_t m = e & 1 ? a.m : a.m >> 1;
    if (m == 0) return (struct wide){0, (e >> 1) * 2 + (a.x & 1)};
    uint32_t s = (m >> 17) + (m >> 19) + 23500;
    s = (s + m / s) >> 1;
    s = (s + m / s) >> 1;
    if (s * s - 1 >= m) s--;
    uint32_t rest = (m - s * s) << 13, q = rest / s;
    int32_t left = (int32_t)(((rest - q * s) << 15) - q * q);
    q += s << 14;
    if (left < 0) q--;
    return (struct wide){q << 2 | (left != 0), (e >> 1) * 2 + (a.x & 1)};
}
#else
/* By 0: vast. */
static struct wide divide(struct wide a, struct wide b) {
    uint32_t rest = a.m, q = 0, carry = 0;
    int32_t e = (a.x >> 1) - (b.x >> 1) + 32;
    if (rest == 0) return a;
    do {
        q <<= 1;
        if (carry || rest >= b.m) {
            rest -= b.m;
            q |= 1;
        }
        carry = rest >> 31;
        rest <<= 1;
        e--;
    } while (!(q & UNIT));
    return (struct wide){q, e * 2 + ((a.x ^ b.x) & 1)};
}

/* 30 bits of the root, the last one set if that is not all of it: enough to round to 24. */
static struct wide root(struct wide a) {
    uint32_t m = a.m, r = 0, rest = 0;
    int32_t e = a.x >> 1;
    if (!(e & 1)) m >>= 1;
    for (int i = 30; i > 0; i--) {
        rest = rest << 2 | m >> 30;
        m <<= 2;
        r <<= 1;
        if (rest > r << 1) {
            rest -= (r << 1) + 1;
            r++;
        }
    }
    return (struct wide){r << 2 | (rest != 0), (e >> 1) * 2 + (a.x & 1)};
}
#endif

/* The polynomial with n terms, highest first, at x, which has 32 fraction bits. */
static int32_t horner(const int32_t *terms, int n, int32_t x) {
    int32_t sum = *terms;
    while (--n > 0) {
        int32_t high = (int32_t)(MULTIPLY((uint32_t)sum, (uint32_t)x) >> 32);
        if (sum < 0) high -= x;
        if (x < 0) high -= sum;
        sum = *++terms + high;
    }
    return sum;
}

/* x * P(z), the last steps of most functions. */
static struct wide times_horner(struct wide x, const int32_t *terms, int n, int32_t z, int bits) {
    return mul(x, from_fixed(horner(terms, n, z), bits));
}

/* ---- powers and logarithms ---- */

/* 2^t, or 2^t - 1 to the last bit. */
static struct wide exp2_of(struct wide t, bool less_one) {
    /* (2^f - 1) / f, |f| <= 0.5, within 3.2e-10 */
    static const int32_t terms[] = {2102442,   10625025,   45813566,  165236955,
                                    476776665, 1031765001, 1488522236};
    if (t.x >= 13 * 2) t = (struct wide){UNIT, 13 * 2 + (t.x & 1)};
    int32_t n = (to_fixed(t, 17) + (1 << 16)) >> 17;
    struct wide f = add(t, from_fixed(-n, 0));
    f = times_horner(f, terms, 7, to_fixed(f, 31), 31);
    if (less_one && n == 0) return f;
    f = add(f, one);
    f.x += n * 2;
    return less_one ? add(f, minus_one) : f;
}

/* The binary logarithm of v, not negative; y is v - 1, with more bits of it than v has. */
static struct wide log2_of(struct wide v, struct wide y) {
    /* log2((1 + u) / (1 - u)) / u in u * u, |u| < 0.1716, within 2.1e-10 */
    static const int32_t terms[] = {182918384, 221015670, 309819380, 516360657, 1549082005};
    int32_t e = v.x >> 1;
    if (v.m == 0) return (struct wide){UNIT, VAST * 2 + 1};
    if (e > VAST / 2) return v;
    e += v.m > 0xb504f334; /* root of 2 */
    if (e) {
        v.x -= e * 2;
        y = add(v, minus_one);
    }
    y = divide(y, add(v, one));
    return add(times_horner(y, terms, 5, to_fixed(mul(y, y), 32), 29), from_fixed(e, 0));
}

static struct wide ln(struct wide v) {
    return mul(log2_of(v, add(v, minus_one)), ln_2);
}
static struct wide ln_1_plus(struct wide y) {
    return mul(log2_of(add(y, one), y), ln_2);
}
static struct wide exp_of(struct wide x, bool less_one) {
    return exp2_of(mul(x, log2_e), less_one);
}

/* ---- angles ---- */

/* The sine of n + f quarter turns, |f| <= 0.5. */
static struct wide quarter_sine(struct wide f, unsigned n) {
    static const int32_t sine[] = {169873, -5026471, 85569259, -693598667, 1686629713}; /* within 6.8e-11 */
    static const int32_t cosine[] = {970263, -22398329, 272375233, -1324675869,
                                     1073741824}; /* within 9.4e-11 */
    int32_t z = to_fixed(mul(f, f), 32);
    f = n & 1 ? times_horner(one, cosine, 5, z, 30) : times_horner(f, sine, 5, z, 30);
    f.x ^= n >> 1 & 1;
    return f;
}

/* x, positive and below 2^128, in quarter turns: a whole number modulo 4 is returned, the rest between -0.5 and 0.5 goes to *f.
 * Multiplies by those 96 bits of 2 / pi that matter. */
static unsigned quarters(struct wide x, struct wide *f) {
    static const uint32_t two_by_pi[] = {0,          0,          0xa2f9836e, 0x4e441529,
                                         0xfc2757d1, 0xf534ddc0, 0xdb629599, 0x3c439041};
    int at = (x.x >> 1) + 31;
    if (at < 30) {
        *f = mul(x, (struct wide){two_by_pi[2], -1 * 2});
        return 0;
    }
    const uint32_t *word = two_by_pi + (at >> 5) + 3;
    uint64_t sum = 0;
    uint32_t low = 0;
    for (int i = 3; i > 0; i--, word--) {
        low = (uint32_t)sum;
        sum = MULTIPLY(x.m, word[-1] << (at & 31) | word[0] >> 1 >> (~at & 31)) + (sum >> 32);
    }
    uint32_t high = (uint32_t)sum; /* high and low: 2 bits before the binary point, 62 after it */
    unsigned n = (high + 0x20000000) >> 30;
    high = high << 2 | low >> 30;
    low <<= 2;
    unsigned negative = high >> 31;
    if (negative) {
        high = ~high;
        low = ~low;
    }
    int k = high ? __builtin_clz(high) : 31;
    *f = normalise(high << k | low >> 1 >> (31 - k), -1 - k, negative);
    return n;
}

/* The angle of the point x, y >= 0. */
static struct wide angle_of(struct wide y, struct wide x) {
    /* atan(u) / u in u * u, u <= root of 2 - 1, within 6e-11 */
    static const int32_t terms[] = {50544766,  -90797680,  118546350, -153347392,
                                    214747118, -357913928, 1073741824};
    static const struct wide eighth = {0xd413ccd0, -2 * 2};
    bool behind = x.x & 1, steep;
    x.x &= ~1;
    steep = is_more(y, x);
    if (steep) {
        struct wide t = x;
        x = y;
        y = t;
    }
    bool wide_angle = is_more(y, mul(x, eighth));
    struct wide u = wide_angle ? divide(sub(y, x), add(y, x)) : divide(y, x);
    u = times_horner(u, terms, 7, to_fixed(mul(u, u), 32), 30);
    if (wide_angle) u = add(u, (struct wide){half_pi.m, -1 * 2});
    if (steep) u = sub(half_pi, u);
    if (behind) u = sub((struct wide){half_pi.m, 1 * 2}, u);
    return u;
}

/* ---- error function and gamma ---- */

/* Positive x: erf(x) below 1.5, by the series of e^(x * x) erf(x), else erfc(x), by a continued fraction. */
static struct wide error_function(struct wide x, bool near) {
    struct wide square = mul(x, x), sum = x, gauss = exp_of(negated(square), false);
    if (!near) {
        for (int k = 32; k > 0; k--)
            sum = add(x, divide(from_fixed(k, 1), sum));
        return divide(gauss, mul(sum, (struct wide){0xe2dfc48e, 0})); /* root of pi */
    }
    struct wide term = x;
    square.x += 2;
    for (int k = 3; term.x > sum.x - 32 * 2 && term.m; k += 2) {
        term = divide(mul(term, square), from_fixed(k, 0));
        sum = add(sum, term);
    }
    return mul(mul(sum, gauss), (struct wide){0x906eba82, 0}); /* 2 / root of pi */
}

/* ln(gamma(x) * *factor) for x > 0, by Stirling's series at 8 or above. With `gamma`, x comes down to 9 too, so that the
 * logarithm, whose error becomes relative, is small. */
static struct wide stirling(struct wide x, struct wide *factor, bool gamma) {
    static const int32_t terms[] = {-1278264, 1704353, -5965233,
                                    178956971}; /* 1/12, -1/360, 1/1260, -1/1680 */
    static const struct wide nine = {0x90000000, 3 * 2}, half_ln_2_pi = {0xeb3f8e43, -1 * 2};
    *factor = one;
    while (x.x < 3 * 2) {
        *factor = mul(*factor, x);
        x = add(x, one);
    }
    while (gamma && is_more(x, nine) && x.x < 6 * 2) {
        x = add(x, minus_one);
        *factor = divide(*factor, x);
    }
    struct wide r = divide(one, x), s = times_horner(r, terms, 4, to_fixed(mul(r, r), 32), 31);
    s = add(add(s, half_ln_2_pi), negated(x));
    return add(mul(sub(x, half), ln(x)), s);
}

/* gamma(x), or ln(abs(gamma(x))). */
static struct wide gamma_of(struct wide x, bool logarithm) {
    struct wide factor, sine = one;
    if (x.m == 0 || (x.x >> 1) > VAST / 2) { /* 1 / 0 with the sign of 0, inf, and -inf */
        if (logarithm) return (struct wide){UNIT, VAST * 2};
        return x.m && (x.x & 1) ? undefined : (struct wide){UNIT, VAST * 2 + (x.x & 1)};
    }
    bool below = x.x & 1;
    if (below) { /* gamma(x) * gamma(1 - x) * sin(pi * x) = pi */
        x.x &= ~1;
        struct wide t = x;
        t.x += 2;
        int32_t n = t.x >= 25 * 2 ? 0 : (to_fixed(t, 1) + 1) >> 1;
        sine = quarter_sine(t.x >= 25 * 2 ? (struct wide){0, NOTHING * 2} : add(t, from_fixed(-n, 0)),
                            (unsigned)n);
        if (sine.m == 0) return logarithm ? (struct wide){UNIT, VAST * 2} : undefined;
        sine = mul(negated(sine), (struct wide){0xa2f9836e, -2 * 2}); /* sin(pi * x) / pi */
        x = add(x, one);
    }
    struct wide l = stirling(x, &factor, !logarithm);
    if (logarithm) {
        l = sub(l, ln(factor));
        sine.x &= ~1;
        return below ? negated(add(l, ln(sine))) : l;
    }
    l = exp_of(l, false);
    return below ? divide(factor, mul(l, sine)) : divide(l, factor);
}

/* ---- functions of one argument ---- */

/* The odd ones first: of these the sign of the argument is that of the result. */
enum function {
    SIN,
    TAN,
    ASIN,
    ATAN,
    SINH,
    TANH,
    ASINH,
    ATANH,
    ERF,
    COS,
    ACOS,
    COSH,
    ACOSH,
    EXP,
    EXPM1,
    LOG,
    LOG2,
    LOG10,
    SQRT,
    ERFC,
    GAMMA,
    LGAMMA
};

static struct wide hyperbolic(struct wide x, enum function op) {
    if (op == TANH) x.x += 2;
    struct wide t = exp_of(x, true), e = add(t, one);
    if (op == TANH) return t.x > VAST ? one : divide(t, add(e, one));
    t = op == SINH ? add(t, divide(t, e)) : add(e, divide(one, e));
    t.x -= 2;
    return t;
}

/* acosh(x), asinh(x), atanh(x) */
static struct wide area(struct wide x, enum function op) {
    struct wide y;
    if (op == ACOSH) {
        y = add(x, minus_one);
        if (is_negative(y)) return undefined;
        y = add(y, root(mul(y, add(x, one))));
    } else if (op == ASINH) {
        y = mul(x, x);
        y = add(x, divide(y, add(root(add(y, one)), one)));
    } else {
        y = sub(one, x);
        if (is_negative(y)) return undefined;
        y = divide(x, y);
        y.x += 2;
    }
    y = ln_1_plus(y);
    if (op == ATANH) y.x -= 2;
    return y;
}

/* sin(x), cos(x), tan(x) for x >= 0 */
static struct wide circular(struct wide x, enum function op) {
    struct wide f;
    if (x.x > 127 * 2) return undefined;
    unsigned n = quarters(x, &f) + (op == COS);
    struct wide r = quarter_sine(f, n);
    return op == TAN ? divide(r, quarter_sine(f, n + 1)) : r;
}

/* asin(x) for x >= 0, acos(x) */
static struct wide arc(struct wide x, enum function op) {
    struct wide size = {x.m, x.x & ~1}, other = sub(one, size);
    if (is_negative(other)) return undefined;
    other = root(mul(other, add(size, one)));
    return op == ASIN ? angle_of(x, other) : angle_of(other, x);
}

static struct wide logarithm(struct wide x, enum function op) {
    if (is_negative(x)) return undefined;
    x.x &= ~1;
    x = log2_of(x, add(x, minus_one));
    return op == LOG2 ? x : mul(x, op == LOG ? ln_2 : (struct wide){0x9a209a85, -2 * 2});
}

/* erf(x) for x >= 0, erfc(x) */
static struct wide error(struct wide x, enum function op) {
    static const struct wide one_and_half = {0xc0000000, 0};
    bool negative = x.x & 1, near;
    x.x &= ~1;
    near = is_more(one_and_half, x);
    x = error_function(x, near);
    if ((op == ERF) != near) x = sub(one, x);
    return negative ? sub((struct wide){UNIT, 2}, x) : x;
}

static float apply(float f, enum function op) {
    struct wide x = from_float(f);
    int32_t sign = op < COS ? x.x & 1 : 0;
    if (hr_ieee_is_nan(f)) return f;
    if (op <= COS || op == COSH) x.x &= ~1;
    switch (op) {
    case SIN:
    case COS:
    case TAN: x = circular(x, op); break;
    case ASIN:
    case ACOS: x = arc(x, op); break;
    case ATAN: x = angle_of(x, one); break;
    case COSH:
    case SINH:
    case TANH: x = hyperbolic(x, op); break;
    case ACOSH:
    case ASINH:
    case ATANH: x = area(x, op); break;
    case EXP:
    case EXPM1: x = exp_of(x, op == EXPM1); break;
    case SQRT: x = is_negative(x) ? undefined : root(x); break;
    case LOG:
    case LOG2:
    case LOG10: x = logarithm(x, op); break;
    case ERF:
    case ERFC: x = error(x, op); break;
    default:
        if (op == LGAMMA && (f == 1 || f == 2)) return 0;
        x = gamma_of(x, op == LGAMMA);
        break;
    }
    x.x ^= sign;
    return to_float(x);
}

#define FUNCTION(name, op)                                                                                   \
    float FLOAT_NAME(name)(float x) {                                                                        \
        return apply(x, op);                                                                                 \
    }
FUNCTION(sinf, SIN)
FUNCTION(tanf, TAN)
FUNCTION(asinf, ASIN)
FUNCTION(atanf, ATAN)
FUNCTION(sinhf, SINH)
FUNCTION(tanhf, TANH)
FUNCTION(asinhf, ASINH)
FUNCTION(atanhf, ATANH)
FUNCTION(erff, ERF)
FUNCTION(cosf, COS)
FUNCTION(acosf, ACOS)
FUNCTION(coshf, COSH)
FUNCTION(acoshf, ACOSH)
FUNCTION(expf, EXP)
FUNCTION(expm1f, EXPM1)
FUNCTION(logf, LOG)
FUNCTION(log2f, LOG2)
FUNCTION(log10f, LOG10)
FUNCTION(sqrtf, SQRT)
FUNCTION(erfcf, ERFC)
FUNCTION(tgammaf, GAMMA)
FUNCTION(lgammaf, LGAMMA)

/* ---- functions of two arguments ---- */

static bool is_vast(float x) {
    return hr_ieee_bits(x) << 1 == 0xff000000;
}

float FLOAT_NAME(powf)(float x, float y) {
    struct wide a = from_float(x), b = from_float(y), r;
    int e = b.x >> 1;
    bool whole = e > 23 || b.m == 0 || (e >= 0 && b.m << e << 1 == 0),
         odd = whole && e >= 0 && e <= 23 && b.m >> (31 - e) & 1;
    if (hr_ieee_bits(x) == 0x3f800000 || b.m == 0) return 1;
    if (hr_ieee_is_nan(x)) return x;
    if (hr_ieee_is_nan(y)) return y;
    unsigned negative = a.x & 1;
    a.x &= ~1;
    if (negative && !whole && a.m && !is_vast(x)) return hr_ieee_nan();
    r = exp2_of(mul(b, log2_of(a, add(a, minus_one))), false);
    r.x ^= negative & odd;
    return to_float(r);
}

float FLOAT_NAME(atan2f)(float y, float x) {
    struct wide a = from_float(y), r;
    unsigned sign = a.x & 1;
    if (hr_ieee_is_nan(x)) return x;
    if (hr_ieee_is_nan(y)) return y;
    a.x ^= sign;
    r = angle_of(a, from_float(x));
    r.x ^= sign;
    return to_float(r);
}

float FLOAT_NAME(hypotf)(float x, float y) {
    struct wide a = from_float(x), b = from_float(y);
    if (is_vast(x) || is_vast(y)) return hr_ieee_infinity();
    if (hr_ieee_is_nan(x)) return x;
    if (hr_ieee_is_nan(y)) return y;
    return to_float(root(add(mul(a, a), mul(b, b))));
}

float FLOAT_NAME(fmodf)(float x, float y) {
    int32_t ex, ey;
    uint32_t rest = hr_ieee_split(x, &ex), b = hr_ieee_split(y, &ey);
    if (b == 0 || hr_ieee_is_nan(y) || !hr_ieee_is_finite(x)) return hr_ieee_nan();
    if (ex < ey || is_vast(y)) return x;
    rest %= b;
    for (; ex > ey && rest; ex--) {
        rest <<= 1;
        if (rest >= b) rest -= b;
    }
    float r = hr_ieee_compose(rest, ey, false);
    return hr_ieee_is_negative(x) ? -r : r;
}

/* ---- parts of a number ---- */

float FLOAT_NAME(rintf)(float x) {
    float r, shifter = __builtin_copysignf(8388608, x);
    if ((hr_ieee_bits(x) & 0x7fffffff) >= 0x4b000000) return x;
    r = x + shifter;
    r -= shifter;
    return __builtin_copysignf(r, x);
}

float FLOAT_NAME(floorf)(float x) {
    uint32_t raw = hr_ieee_bits(x), negative = raw >> 31, e = raw >> 23 & 255;
    if (e > 149) return x; /* whole, or no number */
    if (e < 127) return negative && raw << 1 ? -1.0f : __builtin_copysignf(0, x);
    uint32_t fraction = 0x7fffff >> (e - 127);
    if (negative) raw += fraction;
    return hr_ieee_float(raw & ~fraction);
}

float FLOAT_NAME(ceilf)(float x) {
    return -FLOAT_NAME(floorf)(-x);
}

float FLOAT_NAME(modff)(float x, float *whole) {
    *whole = __builtin_copysignf(FLOAT_NAME(floorf)(__builtin_fabsf(x)), x);
    return __builtin_copysignf(is_vast(x) ? 0 : x - *whole, x);
}

float FLOAT_NAME(frexpf)(float x, int *exponent) {
    struct wide a = from_float(x);
    *exponent = 0;
    if (a.m == 0 || !hr_ieee_is_finite(x)) return x;
    *exponent = (a.x >> 1) + 1;
    a.x = (a.x & 1) - 2;
    return to_float(a);
}

float FLOAT_NAME(ldexpf)(float x, int n) {
    struct wide a = from_float(x);
    if (!hr_ieee_is_finite(x)) return x;
    a.x += n * 2;
    return to_float(a);
}
