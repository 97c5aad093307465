/* test_softfloat.c - compares every routine of ports/xtensa/softfloat.c with this machine's own arithmetic.
 *
 * Owns: the random operands (half of them pushed to the edges: subnormals, powers of two, infinities, NaN,
 * nearly cancelling pairs). Self-contained: cc -O2 test_softfloat.c && ./a.out [rounds, 1,000,000 unless
 * given] [seed]. Each round makes 37 checks; exit code 1 and the first ten differences if any check fails.
 * NaN results compare equal to any NaN; out-of-range conversions, undefined in C, are compared with
 * saturation.
 *
 * SPDX-License-Identifier: MIT
 */
#define SOFT_NAME(name) soft##name
#include "../../ports/xtensa/softfloat.c"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

static uint64_t random_state = 88172645463325252u;
static unsigned long long checks, failures;

static uint64_t random64(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state * 0x2545f4914f6cdd1du;
}

static uint64_t random_bits(void) { /* every magnitude equally likely */
    return random64() >> (random64() & 63);
}

static uint64_t random_double(void) {
    uint64_t u = random64();
    switch (random64() % 8) {
    case 0: /* subnormal */ return u & ~INF64;
    case 1: /* near one */ return (u & ~INF64) | (1000 + random64() % 48) << 52;
    case 2: /* infinity, NaN */ return (random64() & 1 ? u & SIGN64 : u) | INF64;
    case 3: /* few fraction bits */ return u & ~(0xfffffffffffffu >> (random64() % 52));
    case 4: /* smallest exponents */ return (u & ~INF64) | (random64() % 3) << 52;
    case 5: /* largest */ return (u & ~INF64) | (2044 + random64() % 3) << 52;
    default: return u;
    }
}

static uint32_t random_single(void) {
    uint32_t u = (uint32_t)(random64() >> 32), r = (uint32_t)random64();
    switch (random64() % 8) {
    case 0: return u & ~INF32;
    case 1: return (u & ~INF32) | (110 + r % 40) << 23;
    case 2: return (r & 1 ? u & SIGN32 : u) | INF32;
    case 3: return u & ~(0x7fffffu >> (r % 23));
    case 4: return (u & ~INF32) | (r % 3) << 23;
    case 5: return (u & ~INF32) | (252 + r % 3) << 23;
    default: return u;
    }
}

static void report(const char *name, uint64_t a, uint64_t b, uint64_t got, uint64_t want) {
    if (failures++ < 10) {
        printf("%s(%#llx, %#llx): got %#llx, want %#llx\n", name, (unsigned long long)a,
               (unsigned long long)b, (unsigned long long)got, (unsigned long long)want);
    }
}

static void check(const char *name, uint64_t a, uint64_t b, uint64_t got, uint64_t want) {
    checks++;
    if (got != want) {
        report(name, a, b, got, want);
    }
}

static void check_single(const char *name, uint64_t a, uint64_t b, float got, float want) {
    checks++;
    if (bits32(got) != bits32(want) && !(isnan(got) && isnan(want))) {
        report(name, a, b, bits32(got), bits32(want));
    }
}

static void check_double(const char *name, uint64_t a, uint64_t b, double got, double want) {
    checks++;
    if (bits64(got) != bits64(want) && !(isnan(got) && isnan(want))) {
        report(name, a, b, bits64(got), bits64(want));
    }
}

/* Reference conversions: the hardware's inside the range, saturation outside. */
static int64_t reference_signed(double a, int64_t low, int64_t high) {
    if (isnan(a)) {
        return 0;
    }
    if (a >= 0x1p63 || (a > 0 && (int64_t)a > high)) {
        return high;
    }
    return a < -0x1p63 || (int64_t)a < low ? low : (int64_t)a;
}

static uint64_t reference_unsigned(double a, uint64_t high) {
    if (!(a > 0)) {
        return 0;
    }
    return a >= 0x1p64 || (uint64_t)a > high ? high : (uint64_t)a;
}

static void test_singles(void) {
    uint32_t a = random_single(), b = random_single();
    if (random64() % 16 == 0) {
        b = a ^ (random64() & 3) ^ ((uint32_t)random64() & SIGN32);
    }
    float x = single(a), y = single(b);
    check_single("addsf3", a, b, soft__addsf3(x, y), x + y);
    check_single("subsf3", a, b, soft__subsf3(x, y), x - y);
    check_single("mulsf3", a, b, soft__mulsf3(x, y), x * y);
    check_single("divsf3", a, b, soft__divsf3(x, y), x / y);
    check_double("extendsfdf2", a, 0, soft__extendsfdf2(x), (double)x);
    check("fixsfsi", a, 0, (uint64_t)soft__fixsfsi(x), (uint64_t)reference_signed(x, INT32_MIN, INT32_MAX));
    int unordered = x != x || y != y;
    check("lesf2", a, b, (uint64_t)soft__lesf2(x, y), (uint64_t)(unordered ? 1 : x < y ? -1 : x > y));
    check("unordsf2", a, b, (uint64_t)soft__unordsf2(x, y), (uint64_t)unordered);
    check("gesf2", a, b, (uint64_t)soft__gesf2(x, y), (uint64_t)(unordered ? -1 : x < y ? -1 : x > y));
    check("fixunssfsi", a, 0, soft__fixunssfsi(x), reference_unsigned(x, UINT32_MAX));
    check("fixsfdi", a, 0, (uint64_t)soft__fixsfdi(x), (uint64_t)reference_signed(x, INT64_MIN, INT64_MAX));
    check("fixunssfdi", a, 0, soft__fixunssfdi(x), reference_unsigned(x, UINT64_MAX));
}

static void test_doubles(void) {
    uint64_t a = random_double(), b = random_double();
    if (random64() % 16 == 0) {
        b = a ^ (random64() & 3) ^ (random64() & SIGN64);
    }
    double x = real(a), y = real(b);
    check_double("adddf3", a, b, soft__adddf3(x, y), x + y);
    check_double("subdf3", a, b, soft__subdf3(x, y), x - y);
    check_double("muldf3", a, b, soft__muldf3(x, y), x * y);
    check_double("divdf3", a, b, soft__divdf3(x, y), x / y);
    check_single("truncdfsf2", a, 0, soft__truncdfsf2(x), (float)x);
    uint32_t f = random_single(); /* truncation at single precision's edges, ties included */
    x = single(f) * (1 + (double)(int)(random64() % 5 - 2) * 0x1p-25);
    check_single("truncdfsf2", bits64(x), 0, soft__truncdfsf2(x), (float)x);
    x = (double)random_bits() * (random64() & 1 ? 0x1p-20 : -0x1p-20) * (random64() & 1 ? 0x1p20 : 1);
    a = bits64(x);
    check("fixdfsi", a, 0, (uint64_t)soft__fixdfsi(x), (uint64_t)reference_signed(x, INT32_MIN, INT32_MAX));
    check("fixunsdfsi", a, 0, soft__fixunsdfsi(x), reference_unsigned(x, UINT32_MAX));
    check("fixdfdi", a, 0, (uint64_t)soft__fixdfdi(x), (uint64_t)reference_signed(x, INT64_MIN, INT64_MAX));
    check("fixunsdfdi", a, 0, soft__fixunsdfdi(x), reference_unsigned(x, UINT64_MAX));
}

static void test_integers_to_float(void) {
    uint64_t v = random_bits();
    if (random64() & 1) {
        v = 0u - v;
    }
    uint32_t w = (uint32_t)v;
    check_single("floatunsisf", w, 0, soft__floatunsisf(w), (float)w);
    check_single("floatsisf", w, 0, soft__floatsisf((int32_t)w), (float)(int32_t)w);
    check_single("floatundisf", v, 0, soft__floatundisf(v), (float)v);
    check_single("floatdisf", v, 0, soft__floatdisf((int64_t)v), (float)(int64_t)v);
    check_double("floatunsidf", w, 0, soft__floatunsidf(w), (double)w);
    check_double("floatsidf", w, 0, soft__floatsidf((int32_t)w), (double)(int32_t)w);
    check_double("floatundidf", v, 0, soft__floatundidf(v), (double)v);
    check_double("floatdidf", v, 0, soft__floatdidf((int64_t)v), (double)(int64_t)v);
}

static void test_integers(void) {
    uint64_t a = random_bits(), b = random_bits();
    if (random64() % 4 == 0) {
        a = 0u - a;
    }
    if (random64() % 4 == 0) {
        b = 0u - b;
    }
    uint32_t c = (uint32_t)a, d = (uint32_t)b;
    check("umulsidi3", c, d, soft__umulsidi3(c, d), (uint64_t)c * d);
    check("muldi3", a, b, soft__muldi3(a, b), a * b);
    check("udivdi3", a, b, soft__udivdi3(a, b), b ? a / b : UINT64_MAX);
    check("umoddi3", a, b, soft__umoddi3(a, b), b ? a % b : a);
    check("udivsi3", c, d, soft__udivsi3(c, d), d ? c / d : UINT32_MAX);
    check("umodsi3", c, d, soft__umodsi3(c, d), d ? c % d : c);
    if (b != 0 && !(a == SIGN64 && b == UINT64_MAX)) {
        check("divdi3", a, b, (uint64_t)soft__divdi3((int64_t)a, (int64_t)b),
              (uint64_t)((int64_t)a / (int64_t)b));
        check("moddi3", a, b, (uint64_t)soft__moddi3((int64_t)a, (int64_t)b),
              (uint64_t)((int64_t)a % (int64_t)b));
    }
    if (d != 0 && !(c == SIGN32 && d == UINT32_MAX)) {
        check("divsi3", c, d, (uint32_t)soft__divsi3((int32_t)c, (int32_t)d),
              (uint32_t)((int32_t)c / (int32_t)d));
        check("modsi3", c, d, (uint32_t)soft__modsi3((int32_t)c, (int32_t)d),
              (uint32_t)((int32_t)c % (int32_t)d));
    }
}

int main(int argc, char **argv) {
    unsigned long rounds = argc > 1 ? strtoul(argv[1], NULL, 0) : 1000000;
    if (argc > 2) {
        random_state ^= strtoull(argv[2], NULL, 0) * 0x9e3779b97f4a7c15u;
    }
    for (unsigned long i = 0; i < rounds; i++) {
        test_singles();
        test_doubles();
        test_integers_to_float();
        test_integers();
    }
    printf("softfloat: %llu checks, %llu failed\n", checks, failures);
    return failures != 0;
}
