/* softfloat.c - the arithmetic that the lx106 compiler's libgcc.a leaves to a mask ROM: single and double
 * precision add, subtract, multiply, divide and conversions, and integer division.
 *
 * Owns: the routines listed at the end of each section, under the names the compiler calls. The ones libgcc.a
 * does have but makes large (64-bit conversions by way of double arithmetic, __udivmoddi4's 1.2 KB) are
 * replaced as well, and so are the comparisons of single floats (290 bytes); those of doubles and 64-bit shifts stay
 * libgcc's (assembly). Invariants: IEEE 754
 * binary32 and binary64, round to nearest even, subnormals kept, no flags, any NaN operand gives a quiet NaN;
 * float to integer truncates and saturates, NaN gives 0; x / 0 gives all ones, x % 0 gives x. Single
 * precision never calls double precision, so an image without doubles links none of it.
 * Tests: tests/unit/test_softfloat.c compares every routine with the host's hardware; it renames them with
 * SOFT_NAME.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>

#ifndef SOFT_NAME
#    define SOFT_NAME(name) name
#endif

/* The compiler calls these without a declaration. */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"

/* ---- 32-bit integers ---- */

struct quotient {
    uint32_t q, r;
};

/* Two words come back in registers. A bit of the quotient costs 4 or 6 instructions. */
static struct quotient divide_u32(uint32_t n, uint32_t d) {
    uint32_t q = 0, lowest = d;
    if (d == 0) {
        q = UINT32_MAX;
    } else if (n >= d) {
        d <<= __builtin_clz(d) - __builtin_clz(n);
        do {
            q += q;
            if (n >= d) {
                n -= d;
                q++;
            }
            d >>= 1;
        } while (d >= lowest);
    }
    return (struct quotient){q, n};
}

static uint32_t magnitude(int32_t v) {
    return v < 0 ? 0u - (uint32_t)v : (uint32_t)v;
}

uint32_t SOFT_NAME(__udivsi3)(uint32_t n, uint32_t d) {
    return divide_u32(n, d).q;
}

uint32_t SOFT_NAME(__umodsi3)(uint32_t n, uint32_t d) {
    return divide_u32(n, d).r;
}

int32_t SOFT_NAME(__divsi3)(int32_t n, int32_t d) {
    uint32_t q = divide_u32(magnitude(n), magnitude(d)).q;
    return (int32_t)((n ^ d) < 0 ? 0u - q : q);
}

int32_t SOFT_NAME(__modsi3)(int32_t n, int32_t d) {
    uint32_t r = divide_u32(magnitude(n), magnitude(d)).r;
    return (int32_t)(n < 0 ? 0u - r : r);
}

/* ---- 64-bit integers ---- */

static uint64_t join(uint32_t high, uint32_t low) {
    return (uint64_t)high << 32 | low;
}

static uint32_t high_word(uint64_t v) {
    return (uint32_t)(v >> 32);
}

/* The core multiplies 16 x 16 or keeps the low 32 bits, nothing wider. */
uint64_t SOFT_NAME(__umulsidi3)(uint32_t a, uint32_t b) {
    uint32_t al = a & 0xffff, ah = a >> 16, bl = b & 0xffff, bh = b >> 16;
    uint32_t cross = ah * bl, low = al * bl;
    uint32_t mid = (low >> 16) + (cross & 0xffff) + al * bh; /* fits: 0xfffe + 0xffff + 0xfffe0001 at most */
    return join(ah * bh + (cross >> 16) + (mid >> 16), mid << 16 | (low & 0xffff));
}

/* What this compiler calls even for 32 x 32 -> 64 bits. */
uint64_t SOFT_NAME(__muldi3)(uint64_t a, uint64_t b) {
    uint64_t low = SOFT_NAME(__umulsidi3)((uint32_t)a, (uint32_t)b);
    return join(high_word(low) + high_word(a) * (uint32_t)b + (uint32_t)a * high_word(b), (uint32_t)low);
}

static int leading_zeros(uint64_t v) {
    return high_word(v) ? __builtin_clz(high_word(v)) : 32 + __builtin_clz((uint32_t)v);
}

static uint64_t divide_u64(uint64_t n, uint64_t d, uint64_t *rest) {
    uint64_t q = 0;
    if (high_word(n) == 0 && high_word(d) == 0 && d != 0) {
        struct quotient small = divide_u32((uint32_t)n, (uint32_t)d);
        *rest = small.r;
        return small.q;
    }
    if (d == 0) {
        q = UINT64_MAX;
    } else if (n >= d) {
        int k = leading_zeros(d) - leading_zeros(n);
        d <<= k;
        do {
            q <<= 1;
            if (n >= d) {
                n -= d;
                q |= 1;
            }
            d >>= 1;
        } while (--k >= 0);
    }
    *rest = n;
    return q;
}

static uint64_t magnitude64(int64_t v) {
    return v < 0 ? 0u - (uint64_t)v : (uint64_t)v;
}

uint64_t SOFT_NAME(__udivdi3)(uint64_t n, uint64_t d) {
    uint64_t r;
    return divide_u64(n, d, &r);
}

uint64_t SOFT_NAME(__umoddi3)(uint64_t n, uint64_t d) {
    uint64_t r;
    divide_u64(n, d, &r);
    return r;
}

int64_t SOFT_NAME(__divdi3)(int64_t n, int64_t d) {
    uint64_t r, q = divide_u64(magnitude64(n), magnitude64(d), &r);
    return (int64_t)((n ^ d) < 0 ? 0u - q : q);
}

int64_t SOFT_NAME(__moddi3)(int64_t n, int64_t d) {
    uint64_t r;
    divide_u64(magnitude64(n), magnitude64(d), &r);
    return (int64_t)(n < 0 ? 0u - r : r);
}

/* ---- single precision ---- */

union single {
    float f;
    uint32_t u;
};

static uint32_t bits32(float f) {
    return (union single){.f = f}.u;
}

static float single(uint32_t u) {
    return (union single){.u = u}.f;
}

#define SIGN32 0x80000000u
#define INF32  0x7f800000u
#define NAN32  0x7fc00000u

static uint32_t sticky64(uint64_t m) {
    return high_word(m) | ((uint32_t)m != 0);
}

/* Normalise, round and assemble: the value is m * 2^(e - 127 - 31), bit 0 of m sticky. */
static float pack32(uint32_t sign, int e, uint32_t m) {
    if (m == 0) {
        return single(sign);
    }
    int k = __builtin_clz(m);
    m <<= k;
    e -= k;
    if ((unsigned)e - 1 >= 254) {
        if (e > 0) {
            return single(sign | INF32);
        }
        int n = 1 - e;
        m = n > 31 ? 1 : m >> n | (m << (32 - n) != 0); /* what falls off matters only as not zero */
        e = 1;
    }
    uint32_t kept = m >> 8;
    kept += ((m & 0xff) + (kept & 1) + 0x7f) >> 8;
    return single(sign + ((uint32_t)(e - 1) << 23) +
                  kept); /* the unit bit, or a carry, adds 1 to the exponent */
}

/* Biased exponent of a finite number; *m gets the fraction, its unit at bit 31 unless the number is subnormal. */
static int unpack32(uint32_t a, uint32_t *m) {
    int e = (int)(a >> 23 & 0xff);
    *m = a << 8;
    if (e == 0) {
        return 1;
    }
    *m |= SIGN32;
    return e;
}

/* Fraction with its unit at bit 30. */
static inline __attribute__((always_inline)) int unpack_low32(uint32_t a, uint32_t *m) {
    int e = (int)(a >> 23 & 0xff);
    *m = a << 9 >> 2;
    if (e == 0) {
        return 1;
    }
    *m |= SIGN32 >> 1;
    return e;
}

static inline __attribute__((always_inline)) float add32(uint32_t a, uint32_t b) {
    uint32_t ma, mb;
    if (a << 1 < b << 1) {
        uint32_t t = a;
        a = b;
        b = t;
    }
    if (a << 1 >= INF32 << 1) {
        int invalid = a << 1 > INF32 << 1 || (a ^ b) == SIGN32;
        return single(invalid ? NAN32 : a);
    }
    int ea = unpack_low32(a, &ma), d = ea - unpack_low32(b, &mb);
    if (d > 31) {
        return single(a); /* b is below a quarter of a's last bit */
    }
    if (d > 0) {
        mb = mb >> d | (mb << (32 - d) != 0);
    }
    if ((a ^ b) & SIGN32) {
        ma -= mb;
        if (ma == 0) {
            return 0;
        }
    } else {
        ma += mb;
    }
    return pack32(a & SIGN32, ea + 1, ma);
}

/* Bring the unit of a subnormal (not zero) up to bit 23; returns its exponent. */
static int normalise32(uint32_t *a) {
    int k = __builtin_clz(*a) - 8;
    *a <<= k;
    return 1 - k;
}

static inline __attribute__((always_inline)) float multiply32(uint32_t a, uint32_t b) {
    uint32_t sign = (a ^ b) & SIGN32;
    int ea = (int)(a >> 23 & 0xff), eb = (int)(b >> 23 & 0xff);
    if ((unsigned)ea - 1 >= 254 || (unsigned)eb - 1 >= 254) {
        a &= ~SIGN32;
        b &= ~SIGN32;
        if (a < b) {
            uint32_t t = a;
            a = b;
            b = t;
        }
        if (a >= INF32) {
            return single(a > INF32 || b == 0 ? NAN32 : sign | INF32);
        }
        ea = (int)(a >> 23);
        if (b == 0 || ea == 0) { /* the product of two subnormals is far below half of the smallest */
            return single(sign);
        }
        eb = normalise32(&b);
    }
    a = (a << 8 | SIGN32) >> 8;
    b = (b << 8 | SIGN32) >> 8;
    uint32_t low = (a & 0xffff) * (b & 0xffff), ah = a >> 16, bh = b >> 16;
    uint32_t m = (ah * bh << 16) + ah * (b & 0xffff) + (a & 0xffff) * bh +
                 (low >> 16); /* product >> 16, unit at 30 or 31 */
    return pack32(sign, ea + eb - 126, m | (low << 16 != 0));
}

static inline __attribute__((always_inline)) float divide32(uint32_t a, uint32_t b) {
    uint32_t sign = (a ^ b) & SIGN32, q = 0;
    int ea = (int)(a >> 23 & 0xff), eb = (int)(b >> 23 & 0xff);
    if ((unsigned)ea - 1 >= 254 || (unsigned)eb - 1 >= 254) {
        a &= ~SIGN32;
        b &= ~SIGN32;
        if (a > INF32 || b > INF32 || (a == b && (a == 0 || a == INF32))) {
            return single(NAN32);
        }
        if (a == INF32 || b == 0) {
            return single(sign | INF32);
        }
        if (a == 0 || b == INF32) {
            return single(sign);
        }
        if (ea == 0) {
            ea = normalise32(&a);
        }
        if (eb == 0) {
            eb = normalise32(&b);
        }
    }
    a = (a << 8 | SIGN32) >> 8;
    b = (b << 8 | SIGN32) >> 8;
    /* 24 bits, one more if a < b, a rounding bit, and one to spare; the rest makes the sticky bit */
    for (int i = 27; i > 0; i--) {
        q += q;
        if (a >= b) {
            a -= b;
            q++;
        }
        a += a;
    }
    return pack32(sign, ea - eb + 127 + 5, q | (a != 0));
}

float SOFT_NAME(__addsf3)(float a, float b) {
    return add32(bits32(a), bits32(b));
}

#ifdef __XTENSA__
/* Flip b's sign and go on in __addsf3: 11 bytes instead of a frame and a call. In the same section, so that the jump
 * reaches. */
__asm__(".section .text.__addsf3,\"ax\"\n.align 4\n.global __subsf3\n.type __subsf3,@function\n"
        "__subsf3: movi a4, 1\n slli a4, a4, 31\n xor a3, a3, a4\n j __addsf3\n.size __subsf3, "
        ".-__subsf3\n.previous");
#else
float SOFT_NAME(__subsf3)(float a, float b) {
    return SOFT_NAME(__addsf3)(a, single(bits32(b) ^ SIGN32));
}
#endif

float SOFT_NAME(__mulsf3)(float a, float b) {
    return multiply32(bits32(a), bits32(b));
}

float SOFT_NAME(__divsf3)(float a, float b) {
    return divide32(bits32(a), bits32(b));
}

float SOFT_NAME(__floatunsisf)(uint32_t v) {
    return pack32(0, 127 + 31, v);
}

float SOFT_NAME(__floatsisf)(int32_t v) {
    return pack32((uint32_t)v & SIGN32, 127 + 31, magnitude(v));
}

static float from_u64(uint32_t sign, uint64_t v) {
    int k;
    if (v == 0) {
        return 0;
    }
    k = leading_zeros(v);
    return pack32(sign, 127 + 63 - k, sticky64(v << k));
}

float SOFT_NAME(__floatundisf)(uint64_t v) {
    return from_u64(0, v);
}

float SOFT_NAME(__floatdisf)(int64_t v) {
    return from_u64(high_word((uint64_t)v) & SIGN32, magnitude64(v));
}

/* Magnitude of a float as an integer of at most `limit`; 0 for NaN. */
static uint32_t to_word32(uint32_t a, uint32_t limit) {
    uint32_t m;
    int e = unpack32(a, &m) - 127;
    if (e < 0 || a << 1 > INF32 << 1) {
        return 0;
    }
    if (e > 31 || (m >>= 31 - e) > limit) {
        return limit;
    }
    return m;
}

uint32_t SOFT_NAME(__fixunssfsi)(float f) {
    uint32_t a = bits32(f);
    return a & SIGN32 ? 0 : to_word32(a, UINT32_MAX);
}

int32_t SOFT_NAME(__fixsfsi)(float f) {
    uint32_t a = bits32(f), negative = a >> 31, v = to_word32(a, INT32_MAX + negative);
    return (int32_t)(negative ? 0u - v : v);
}

/* m * 2^(e - 63) truncated to an integer of at most `limit`; the unit of m is at bit 63. */
static uint64_t to_integer(int e, uint64_t m, uint64_t limit) {
    if (e < 0) {
        return 0;
    }
    if (e > 63 || (m >>= 63 - e) > limit) {
        return limit;
    }
    return m;
}

static uint64_t to_word64(uint32_t a, uint64_t limit) {
    uint32_t m;
    int e = unpack32(a, &m) - 127;
    return a << 1 > INF32 << 1 ? 0 : to_integer(e, join(m, 0), limit);
}

uint64_t SOFT_NAME(__fixunssfdi)(float f) {
    uint32_t a = bits32(f);
    return a & SIGN32 ? 0 : to_word64(a, UINT64_MAX);
}

int64_t SOFT_NAME(__fixsfdi)(float f) {
    uint32_t a = bits32(f), negative = a >> 31;
    uint64_t v = to_word64(a, INT64_MAX + (uint64_t)negative);
    return (int64_t)(negative ? 0u - v : v);
}

/* An integer that orders as the number does; both zeros are 0. */
static int32_t order32(uint32_t a) {
    return (int32_t)a < 0 ? (int32_t)(0x80000000u - a) : (int32_t)a;
}

/* Below, at or above 0 as a is below, equal to or above b; with a NaN above, so that ==, < and <= are false. */
int SOFT_NAME(__lesf2)(float left, float right) {
    uint32_t a = bits32(left), b = bits32(right);
    if (a + a > 0xff000000u || b + b > 0xff000000u) {
        return 1;
    }
    int32_t x = order32(a), y = order32(b);
    return x < y ? -1 : x != y;
}

/* With a NaN below, so that > and >= are false. */
int SOFT_NAME(__gesf2)(float a, float b) {
    return -SOFT_NAME(__lesf2)(b, a);
}

int SOFT_NAME(__unordsf2)(float a, float b) {
    return SOFT_NAME(__lesf2)(a, b) > 0 && SOFT_NAME(__lesf2)(b, a) > 0;
}

#ifdef __XTENSA__
int __eqsf2(float a, float b) __attribute__((alias("__lesf2")));
int __nesf2(float a, float b) __attribute__((alias("__lesf2")));
int __ltsf2(float a, float b) __attribute__((alias("__lesf2")));
int __gtsf2(float a, float b) __attribute__((alias("__gesf2")));
#endif

/* ---- double precision: the same algorithms on 64-bit words ---- */

union real {
    double f;
    uint64_t u;
};

static uint64_t bits64(double f) {
    return (union real){.f = f}.u;
}

static double real(uint64_t u) {
    return (union real){.u = u}.f;
}

#define SIGN64 0x8000000000000000u
#define INF64  0x7ff0000000000000u
#define NAN64  0x7ff8000000000000u

static uint64_t shift_sticky64(uint64_t m, int n) {
    if (n > 63) {
        return m != 0;
    }
    return m >> n | ((m & (((uint64_t)1 << n) - 1)) != 0);
}

/* The value is m * 2^(e - 1023 - 63), bit 0 of m sticky. */
static double pack64(uint64_t sign, int e, uint64_t m) {
    uint64_t kept;
    uint32_t lost;
    if (m == 0) {
        return real(sign);
    }
    int k = leading_zeros(m);
    m <<= k;
    e -= k;
    if (e >= 2047) {
        return real(sign | INF64);
    }
    if (e < 1) {
        m = shift_sticky64(m, 1 - e);
        e = 1;
    }
    kept = m >> 11;
    lost = m & 0x7ff;
    kept += (lost + (kept & 1)) > 0x400;
    return real(sign + ((uint64_t)(uint32_t)(e - 1) << 52) + kept);
}

static int unpack64(uint64_t a, uint64_t *m) {
    int e = (int)(high_word(a) >> 20 & 0x7ff);
    *m = a << 11;
    if (e == 0) {
        return 1;
    }
    *m |= SIGN64;
    return e;
}

static int unpack_normal64(uint64_t a, uint64_t *m) {
    int e = unpack64(a, m), k = leading_zeros(*m);
    *m <<= k;
    return e - k;
}

static double add64(uint64_t a, uint64_t b) {
    uint64_t ma, mb;
    if ((a & ~SIGN64) < (b & ~SIGN64)) {
        uint64_t t = a;
        a = b;
        b = t;
    }
    if ((a & ~SIGN64) >= INF64) {
        int invalid = (a & ~SIGN64) > INF64 || (a ^ b) == SIGN64;
        return real(invalid ? NAN64 : a);
    }
    int ea = unpack64(a, &ma), eb = unpack64(b, &mb);
    ma >>= 1;
    mb = shift_sticky64(mb >> 1, ea - eb);
    ma = (a ^ b) & SIGN64 ? ma - mb : ma + mb;
    return pack64(ma ? a & SIGN64 : a & b & SIGN64, ea + 1, ma);
}

/* High 64 bits of the product, lower ones made sticky. */
static uint64_t multiply_high(uint64_t a, uint64_t b) {
    uint64_t low = SOFT_NAME(__umulsidi3)((uint32_t)a, (uint32_t)b);
    uint64_t mid = SOFT_NAME(__umulsidi3)((uint32_t)a, high_word(b)) +
                   high_word(low); /* cannot overflow: (2^32 - 1)^2 + 2^32 - 1 */
    uint64_t mid2 = SOFT_NAME(__umulsidi3)(high_word(a), (uint32_t)b) + (uint32_t)mid;
    uint64_t high = SOFT_NAME(__umulsidi3)(high_word(a), high_word(b)) + high_word(mid) + high_word(mid2);
    return high | (((uint32_t)low | (uint32_t)mid2) != 0);
}

static double multiply64(uint64_t a, uint64_t b) {
    uint64_t sign = (a ^ b) & SIGN64, ma, mb;
    a &= ~SIGN64;
    b &= ~SIGN64;
    if (a < b) {
        uint64_t t = a;
        a = b;
        b = t;
    }
    if (a >= INF64) {
        return real(a > INF64 || b == 0 ? NAN64 : sign | INF64);
    }
    if (b == 0) {
        return real(sign);
    }
    int e = unpack_normal64(a, &ma) + unpack_normal64(b, &mb);
    return pack64(sign, e - 1022, multiply_high(ma, mb));
}

static double divide64(uint64_t a, uint64_t b) {
    uint64_t sign = (a ^ b) & SIGN64, ma, mb, q = 0;
    a &= ~SIGN64;
    b &= ~SIGN64;
    if (a > INF64 || b > INF64 || (a == b && (a == 0 || a == INF64))) {
        return real(NAN64);
    }
    if (a == INF64 || b == 0) {
        return real(sign | INF64);
    }
    if (a == 0 || b == INF64) {
        return real(sign);
    }
    int e = unpack_normal64(a, &ma) - unpack_normal64(b, &mb);
    ma >>= 1;
    mb >>= 1;
    for (int i = 0; i < 56; i++) {
        q <<= 1;
        if (ma >= mb) {
            ma -= mb;
            q |= 1;
        }
        ma <<= 1;
    }
    return pack64(sign, e + 1023 + 8, q | (ma != 0));
}

double SOFT_NAME(__adddf3)(double a, double b) {
    return add64(bits64(a), bits64(b));
}

double SOFT_NAME(__subdf3)(double a, double b) {
    return add64(bits64(a), bits64(b) ^ SIGN64);
}

double SOFT_NAME(__muldf3)(double a, double b) {
    return multiply64(bits64(a), bits64(b));
}

double SOFT_NAME(__divdf3)(double a, double b) {
    return divide64(bits64(a), bits64(b));
}

double SOFT_NAME(__floatundidf)(uint64_t v) {
    return pack64(0, 1023 + 63, v);
}

double SOFT_NAME(__floatdidf)(int64_t v) {
    return pack64((uint64_t)v & SIGN64, 1023 + 63, magnitude64(v));
}

double SOFT_NAME(__floatunsidf)(uint32_t v) {
    return pack64(0, 1023 + 31, join(v, 0));
}

double SOFT_NAME(__floatsidf)(int32_t v) {
    return pack64((uint64_t)(int64_t)v & SIGN64, 1023 + 31, join(magnitude(v), 0));
}

static uint64_t truncate64(uint64_t a, uint64_t limit) {
    uint64_t m;
    int e = unpack64(a, &m) - 1023;
    return (a & ~SIGN64) > INF64 ? 0 : to_integer(e, m, limit);
}

static uint64_t to_unsigned64(uint64_t a, uint64_t limit) {
    return a & SIGN64 ? 0 : truncate64(a, limit);
}

static uint64_t to_signed64(uint64_t a, uint64_t limit) {
    int negative = (a & SIGN64) != 0;
    uint64_t v = truncate64(a, limit + (uint64_t)negative);
    return negative ? 0u - v : v;
}

uint32_t SOFT_NAME(__fixunsdfsi)(double a) {
    return (uint32_t)to_unsigned64(bits64(a), UINT32_MAX);
}

int32_t SOFT_NAME(__fixdfsi)(double a) {
    return (int32_t)to_signed64(bits64(a), INT32_MAX);
}

uint64_t SOFT_NAME(__fixunsdfdi)(double a) {
    return to_unsigned64(bits64(a), UINT64_MAX);
}

int64_t SOFT_NAME(__fixdfdi)(double a) {
    return (int64_t)to_signed64(bits64(a), INT64_MAX);
}

/* Exact, so that there is nothing to round. */
double SOFT_NAME(__extendsfdf2)(float f) {
    uint32_t a = bits32(f), sign = a & SIGN32, m;
    int e = unpack32(a, &m) - 127 + 1023;
    if (a << 1 > INF32 << 1) {
        return real(NAN64);
    }
    if (m == 0) {
        return real(join(sign, 0));
    }
    if (a << 1 == INF32 << 1) {
        e = 2047;
    }
    int k = __builtin_clz(m);
    m <<= k;
    return real(join(sign + ((uint32_t)(e - k - 1) << 20) + (m >> 11), m << 21));
}

float SOFT_NAME(__truncdfsf2)(double f) {
    uint64_t a = bits64(f), m;
    uint32_t sign = high_word(a) & SIGN32;
    if ((a & ~SIGN64) >= INF64) {
        return single((a & ~SIGN64) > INF64 ? NAN32 : sign | INF32);
    }
    int e = unpack64(a, &m);
    return pack32(sign, e - 1023 + 127, sticky64(m));
}
