/* test_floatmath.c - ports/bare/floatmath.c against this machine's double functions: the error of each function in units of the
 * last place over random arguments of every size, and its results at infinities, NaN, zeros, poles and the ends of its domain.
 *
 * For builds with single floats (the preset m32); passes at once in others, where base/ieee.h is that of doubles. Argument: the number of
 * random arguments of each function (default 20,000). Prints the greatest error of each.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#if HR_FLOAT_BITS != 32
int main(void) {
    printf("floats are not single\n");
    return 0;
}
#else

#    define FLOAT_NAME(name) our_##name
#    include "../../ports/bare/floatmath.c"

static uint64_t random_state = 88172645463325252u;
static int failures;

static uint32_t random32(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state * 0x2545f4914f6cdd1du >> 32);
}

static float from_bits(uint32_t u) {
    float f;
    memcpy(&f, &u, sizeof f);
    return f;
}

/* A third of them of any size, the others of those where functions do not overflow or vanish. */
static float random_float(void) {
    uint32_t u = random32(), kind = random32() % 3;
    if (kind == 0) return from_bits(u);
    return from_bits((u & 0x807fffff) | (kind == 1 ? 112 + (u >> 24 & 15) : 120 + (u >> 24 & 15)) << 23);
}

/* Distance of two floats of like kind in units of the last place of the second; 1e9 if one is NaN, infinite or of the
 * other sign and the other is not. */
static double error_of(float got, double want) {
    float near = (float)want;
    if (isnan(got) || isnan(want)) return isnan(got) && isnan(want) ? 0 : 1e9;
    if (isinf(got) && isinf(near)) return (got > 0) == (near > 0) ? 0 : 1e9;
    if (!!signbit(got) != !!signbit(near)) return 1e9;
    if (isinf(got)) return fabs(want) > 3.4028234e38 ? 1 : 1e9;
    int exponent;
    frexp(want, &exponent);
    double unit = ldexp(1, exponent < -125 ? -149 : exponent - 24);
    return fabs((double)got - want) / unit;
}

struct unary {
    const char *name;
    float (*ours)(float);
    double (*exact)(double);
    double most; /* error */
};

static const struct unary unaries[] = {
    {"sin", our_sinf, sin, 0.6},       {"cos", our_cosf, cos, 0.6},       {"tan", our_tanf, tan, 0.6},
    {"asin", our_asinf, asin, 0.6},    {"acos", our_acosf, acos, 0.6},    {"atan", our_atanf, atan, 0.6},
    {"sinh", our_sinhf, sinh, 1.3},    {"cosh", our_coshf, cosh, 1.3},    {"tanh", our_tanhf, tanh, 0.6},
    {"asinh", our_asinhf, asinh, 0.6}, {"acosh", our_acoshf, acosh, 0.6}, {"atanh", our_atanhf, atanh, 0.6},
    {"exp", our_expf, exp, 1.3},       {"expm1", our_expm1f, expm1, 1.3}, {"log", our_logf, log, 0.6},
    {"log2", our_log2f, log2, 0.6},    {"log10", our_log10f, log10, 0.6}, {"sqrt", our_sqrtf, sqrt, 0.5},
    {"erf", our_erff, erf, 0.7},       {"erfc", our_erfcf, erfc, 2},      {"gamma", our_tgammaf, tgamma, 1},
    {"rint", our_rintf, rint, 0},      {"floor", our_floorf, floor, 0},   {"ceil", our_ceilf, ceil, 0},
};

static const float special[] = {0,
                                -0.0f,
                                1,
                                -1,
                                2,
                                -2,
                                0.5f,
                                -0.5f,
                                1.5f,
                                2.5f,
                                -2.5f,
                                3,
                                4,
                                10,
                                1e10f,
                                1e-10f,
                                1e-45f,
                                -1e-45f,
                                3.4028235e38f,
                                -3.4028235e38f,
                                1e20f,
                                -1e20f,
                                8388607,
                                8388609,
                                100,
                                -100,
                                1000,
                                0.75f,
                                -0.999999f,
                                0.9999999f,
                                INFINITY,
                                -INFINITY,
                                NAN,
                                1.5707964f,
                                3.1415927f,
                                16777216,
                                88.72284f,
                                88.72283f,
                                -103.97f,
                                34.5f};
enum { SPECIAL = sizeof special / sizeof special[0] };

static void check(const char *name, float x, float y, float got, double want, double most, double *worst) {
    double error = error_of(got, want);
    if (error > *worst) *worst = error;
    if (error > most && failures++ < 20)
        printf("%s(%.9g, %.9g) = %.9g, not %.12g: %.2f units\n", name, x, y, got, want, error);
}

static void test_unary(const struct unary *f, long rounds) {
    double worst = 0;
    for (long i = 0; i < rounds + SPECIAL; i++) {
        float x = i < SPECIAL ? special[i] : random_float();
        check(f->name, x, 0, f->ours(x), f->exact(x), f->most, &worst);
    }
    printf("%s %.3f  ", f->name, worst);
}

/* Its zeros at 1, 2 and between the poles below -2 are the price of a short function. */
static void test_lgamma(long rounds) {
    double worst = 0;
    for (long i = 0; i < rounds + SPECIAL; i++) {
        float x = i < SPECIAL ? special[i] : random_float(), got = our_lgammaf(x);
        double want = lgamma(x);
        if (fabs((double)got - want) < 1e-7) continue;
        check("lgamma", x, 0, got, want, 2, &worst);
    }
    printf("lgamma %.3f  ", worst);
}

struct binary {
    const char *name;
    float (*ours)(float, float);
    double (*exact)(double, double);
    double most;
};

static const struct binary binaries[] = {{"pow", our_powf, pow, 2},
                                         {"atan2", our_atan2f, atan2, 0.6},
                                         {"hypot", our_hypotf, hypot, 0.6},
                                         {"fmod", our_fmodf, fmod, 0}};

static void test_binary(const struct binary *f, long rounds) {
    double worst = 0;
    for (long i = 0; i < rounds + SPECIAL * SPECIAL; i++) {
        float x = i < SPECIAL * SPECIAL ? special[i % SPECIAL] : random_float();
        float y = i < SPECIAL * SPECIAL ? special[i / SPECIAL] : random_float();
        check(f->name, x, y, f->ours(x, y), f->exact(x, y), f->most, &worst);
    }
    printf("%s %.3f  ", f->name, worst);
}

/* What is exact must come out exactly: powers and logarithms of whole numbers. */
static void test_exact(void) {
    double worst = 0;
    for (int b = 2; b < 20; b++) {
        double power = 1;
        for (int e = 0; power < 16777216; e++, power *= b)
            check("pow", (float)b, (float)e, our_powf((float)b, (float)e), power, 0, &worst);
    }
    for (int e = -149; e < 128; e++)
        check("log2", ldexpf(1, e), 0, our_log2f(ldexpf(1, e)), e, 0, &worst);
    for (int e = 0; e < 11; e++)
        check("log10", powf(10, (float)e), 0, our_log10f((float)pow(10, e)), e, 0, &worst);
    double product = 1;
    for (int n = 1; n < 11; product *= n++)
        check("gamma", (float)n, 0, our_tgammaf((float)n), product, 0, &worst);
}

static void test_parts(long rounds) {
    double worst = 0;
    for (long i = 0; i < rounds + SPECIAL; i++) {
        float x = i < SPECIAL ? special[i] : random_float(), whole;
        double whole_exact;
        int e, e_exact, n = (int)(random32() % 400) - 200;
        double part = frexp(x, &e_exact), fraction = modf(x, &whole_exact);
        check("frexp", x, 0, our_frexpf(x, &e), part, 0, &worst);
        check("frexp", x, 1, (float)e, isfinite(x) ? e_exact : 0, 0, &worst);
        check("modf", x, 0, our_modff(x, &whole), fraction, 0, &worst);
        check("modf", x, 1, whole, whole_exact, 0, &worst);
        check("ldexp", x, (float)n, our_ldexpf(x, n), ldexp(x, n), 0.5, &worst);
    }
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? atol(argv[1]) : 20000;
    for (size_t i = 0; i < sizeof unaries / sizeof unaries[0]; i++)
        test_unary(&unaries[i], rounds);
    for (size_t i = 0; i < sizeof binaries / sizeof binaries[0]; i++)
        test_binary(&binaries[i], rounds);
    test_lgamma(rounds);
    test_exact();
    test_parts(rounds);
    printf("\n%d failures\n", failures);
    return failures != 0;
}
#endif
