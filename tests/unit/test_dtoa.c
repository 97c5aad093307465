/*
 * Tests src/base/dtoa.h against the C library's printf and strtod (strtof), which round correctly: random bit
 * patterns, subnormals, powers of two, decimals half-way between floats, and CPython's layouts.
 *
 * Arguments: "times <n>" takes n times as many random numbers; "every <n>" sends every n-th 32-bit float there
 * and back and nothing else (1: all of them, half an hour; the plain test does every 1024th).
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/dtoa.h"

#include <math.h>
#include <time.h>

#include "check.h"

#if HR_FLOAT_BITS == 64
#    define READ(text, end) strtod(text, end)
#    define MAX_DIGITS      17
#else
#    define READ(text, end) strtof(text, end)
#    define MAX_DIGITS      9
#endif

static bool same(hr_float a, hr_float b) {
    return hr_ieee_bits(a) == hr_ieee_bits(b);
}

static hr_float parse(const char *text) {
    hr_float x = 12345;
    CHECK_MSG(hr_dtoa_parse(text, strlen(text), &x) == strlen(text), "%s", text);
    return x;
}

/* Compares hr_dtoa_parse() with the C library. */
static void check_parse(const char *text) {
    hr_float got = parse(text), expect = READ(text, NULL);
    CHECK_MSG(same(got, expect), "%.60s: %a not %a", text, (double)got, (double)expect);
}

/* True when the integer `digits` scaled by 10^exp10 reads back as x. */
static bool reads_back(uint64_t digits, int exp10, hr_float x) {
    char text[40];
    snprintf(text, sizeof text, "%" PRIu64 "e%d", digits, exp10);
    return same(READ(text, NULL), x);
}

/* repr(x) reads back, has no more digits than needed, and the nearest of those. x is finite, positive. */
static void check_shortest(hr_float x) {
    char text[HR_DTOA_REPR_BYTES + 1], plain[40];
    size_t len = hr_dtoa_repr(text, x);
    CHECK(len <= HR_DTOA_REPR_BYTES && len <= hr_dtoa_format_bytes(x, 'r', 0));
    text[len] = '\0';
    CHECK_MSG(same(READ(text, NULL), x), "%s", text);
    CHECK_MSG(same(parse(text), x), "%s", text);
    if (x == 0) {
        return;
    }
    /* Digits and exponent of what was written. */
    uint64_t digits = 0;
    int exp10 = 0, count = 0, zeros = 0;
    bool point = false;
    const char *p = text;
    for (; *p != '\0' && *p != 'e'; p++) {
        if (*p == '.') {
            point = true;
        } else {
            exp10 -= point;
            if (*p == '0') {
                zeros++;
            } else {
                for (; zeros != 0; zeros--) {
                    digits *= 10;
                    count += digits != 0;
                }
                digits = digits * 10 + (uint64_t)(*p - '0');
                count++;
            }
        }
    }
    exp10 += zeros;
    if (*p == 'e') {
        exp10 += atoi(p + 1);
    }
    CHECK_MSG(count <= MAX_DIGITS, "%s has %d digits", text, count);
    CHECK_MSG(digits % 10 != 0 && reads_back(digits, exp10, x), "%s", text);
    for (int step = -1; count > 1 && step <= 1; step++) {
        CHECK_MSG(!reads_back(digits / 10 + (uint64_t)(step + 1), exp10 + 1, x), "%s is not the shortest",
                  text);
        if (step == 0) {
            step = 1;
        }
    }
    /* The correctly rounded text of that many digits, if it reads back, is the nearest. */
    snprintf(plain, sizeof plain, "%.*e", count - 1, (double)x);
    if (same(READ(plain, NULL), x)) {
        uint64_t nearest = 0;
        for (const char *q = plain; *q != 'e'; q++) {
            nearest = *q == '.' ? nearest : nearest * 10 + (uint64_t)(*q - '0');
        }
        CHECK_MSG(nearest == digits, "%s, but nearer is %s", text, plain);
    }
}

#if HR_FLOAT_BITS == 32
/* Single precision: where the digits of repr() suffice, these with zeros behind, in the style; else `plain` stays. */
static void pad_repr(char *plain, hr_float x, char type, int precision, bool alt, bool upper) {
    char text[HR_DTOA_REPR_BYTES + 1], digits[20];
    text[hr_dtoa_format(text, x, 'r', 0, 0)] = 0; /* the nearest of the shortest: check_shortest() */
    if (!hr_ieee_is_finite(x) || x == 0) {
        return;
    }
    int exp = 0, point = 0;
    size_t count = 0;
    bool fraction = false;
    for (const char *p = text; *p && *p != 'e'; p++) {
        fraction |= *p == '.';
        if (*p >= '0' && *p <= '9') {
            point += !fraction && (count != 0 || *p != '0');
            point -= fraction && count == 0 && *p == '0';
            if (count != 0 || *p != '0') {
                digits[count++ % sizeof digits] = *p;
            }
        }
    }
    exp = point - 1 + (strchr(text, 'e') ? atoi(strchr(text, 'e') + 1) : 0);
    while (count > 1 && digits[count - 1] == '0') {
        count--;
    }
    int most = type == 'g' ? (precision != 0 ? precision : 1) : precision + 1;
    if (count > sizeof digits || (int)count > most + (type == 'f' ? exp : 0)) {
        return;
    }
    bool fixed = type == 'f' || (type == 'g' && exp >= -4 && exp < most);
    int places = type == 'g' ? most - 1 - (fixed ? exp : 0) : precision;
    if (type == 'g' && !alt) {
        places = (int)count - 1 - (fixed ? exp : 0);
    }
    char *out = plain;
    if (x < 0) {
        *out++ = '-';
    }
    int first = fixed ? (exp < 0 ? exp : 0) : 0, last = (fixed ? exp : 0) + (places > 0 ? places : 0);
    for (int i = first; i <= last; i++) {
        *out++ = i >= 0 && i < (int)count ? digits[i] : '0';
        if (i == (fixed ? exp : 0) && (i < last || alt)) {
            *out++ = '.';
        }
    }
    out += fixed ? 0 : sprintf(out, "%c%c%02d", upper ? 'E' : 'e', exp < 0 ? '-' : '+', exp < 0 ? -exp : exp);
    *out = 0;
}
#endif

/* hr_dtoa_format() against printf of the same style. */
static void check_printf(hr_float x, char type, int precision, bool alt, bool upper) {
    static char text[1200], plain[1200];
    char style = type, format[8];
    int places = precision;
    if (type == 'g' && alt) {
        /* By the standard's definition through %e and %f: glibc 2.36 loses a zero of "%#.2g" of 99.5. */
        places = precision != 0 ? precision - 1 : 0;
        snprintf(plain, sizeof plain, "%.*e", places, (double)x);
        int exp = atoi(strchr(plain, 'e') + 1);
        style = exp >= -4 && exp <= places ? 'f' : 'e';
        places -= style == 'f' ? exp : 0;
    }
    snprintf(format, sizeof format, alt ? "%%#.*%c" : "%%.*%c", upper ? style - 32 : style);
    snprintf(plain, sizeof plain, format, places, (double)x);
#if HR_FLOAT_BITS == 32
    pad_repr(plain, x, type, precision, alt, upper);
#endif
    size_t room = hr_dtoa_format_bytes(x, type, precision);
    CHECK(room < sizeof text);
    text[room] = '\x7F';
    size_t len =
        hr_dtoa_format(text, x, type, precision, (alt ? HR_DTOA_ALT : 0u) | (upper ? HR_DTOA_UPPER : 0u));
    CHECK_MSG(len <= room && text[room] == '\x7F', "%.80s takes %zu, not %zu", plain, len, room);
    CHECK_MSG(len == strlen(plain) && memcmp(text, plain, len) == 0, "%.*s is %.80s",
              len < 80 ? (int)len : 80, text, plain);
}

/* A finite float: any bits, a subnormal, a power of two or a neighbour, or a decimal of few digits. */
static hr_float random_float(void) {
    hr_float x = 0;
    unsigned kind = check_below(8);
    if (kind == 0) {
        x = hr_ieee_float((hr_ieee_raw)check_random() & (HR_IEEE_HIDDEN - 1));
    } else if (kind == 1) {
        hr_ieee_raw exp = (hr_ieee_raw)check_random() % HR_IEEE_EXP_ONES;
        x = hr_ieee_float((exp << (HR_IEEE_MANT_BITS - 1)) + check_below(5) - 2);
    } else if (kind == 2) {
        x = (hr_float)((double)check_below(1000000) / pow(10, check_below(8)));
    } else if (kind == 3) {
        x = (hr_float)(check_random() >> check_below(63));
    }
    while (!hr_ieee_is_finite(x) || x == 0 || kind > 3) {
        x = hr_ieee_float((hr_ieee_raw)check_random());
        kind = 0;
    }
    return x < 0 ? -x : x;
}

static void test_round_trips(int count) {
    for (int i = 0; i < count; i++) {
        check_shortest(random_float());
    }
    for (int exp = 1; exp < (int)HR_IEEE_EXP_ONES; exp++) {
        for (int step = -2; step <= 2; step++) {
            hr_float x = hr_ieee_float(((hr_ieee_raw)exp << (HR_IEEE_MANT_BITS - 1)) + (hr_ieee_raw)step);
            if (hr_ieee_is_finite(x)) {
                check_shortest(x);
            }
        }
    }
    for (int exp = HR_FLOAT_BITS == 64 ? -330 : -50; exp < (HR_FLOAT_BITS == 64 ? 309 : 39); exp++) {
        for (int digit = 1; digit < 10; digit++) {
            char text[40];
            snprintf(text, sizeof text, "%de%d", digit, exp);
            check_parse(text);
            if (hr_ieee_is_finite(parse(text))) {
                check_shortest(parse(text));
            }
        }
    }
}

static void test_printf(int count) {
    static const char types[] = {'e', 'f', 'g'};
    for (int i = 0; i < count; i++) {
        hr_float x = random_float();
        if (check_below(8) == 0) {
            /* Ties: few bits after the point. */
            x = (hr_float)check_below(100000) / (hr_float)(1 << check_below(10));
        }
        x = check_below(4) == 0 ? -x : x;
        int precision = (int)check_below(i % 50 == 0 ? 351 : 20);
        check_printf(x, types[check_below(3)], precision, check_below(2), check_below(2));
    }
    static const hr_float special[] = {0,
                                       1,
                                       (hr_float)0.5,
                                       (hr_float)0.05,
                                       (hr_float)1.5,
                                       (hr_float)2.5,
                                       9.5f,
                                       99.5f,
                                       999.5f,
                                       (hr_float)0.95,
                                       10,
                                       100,
                                       1e10,
                                       1e22f,
                                       (hr_float)1e-4,
                                       (hr_float)1e-5,
                                       99999,
                                       999999,
                                       1e15f,
                                       1e16f,
                                       0.25f,
                                       0.125f,
                                       0.0625f,
                                       5e-5f};
    for (size_t i = 0; i < sizeof special / sizeof special[0]; i++) {
        for (int precision = 0; precision < 20; precision++) {
            for (int variant = 0; variant < 12; variant++) {
                check_printf(special[i], types[variant % 3], precision, variant / 3 & 1, variant / 6);
                check_printf(-special[i], types[variant % 3], precision, variant / 3 & 1, variant / 6);
            }
        }
    }
    hr_float huge = hr_ieee_float((hr_ieee_raw)(HR_IEEE_EXP_ONES << (HR_IEEE_MANT_BITS - 1)) - 1);
    hr_float tiny = hr_ieee_float(1), subnormal = hr_ieee_float(HR_IEEE_HIDDEN - 1);
    for (int precision = 0; precision <= 800; precision += precision < 20 ? 1 : 60) {
        for (int t = 0; t < 3; t++) {
            check_printf(huge, types[t], precision, false, false);
            check_printf(tiny, types[t], precision, false, false);
            check_printf(-subnormal, types[t], precision, true, true);
        }
    }
}

static void test_parse(int count) {
    static char text[3000];
    for (int i = 0; i < count; i++) {
        /* Random digits and exponent. */
        int len = 0, digits = 1 + (int)check_below(i % 10 == 0 ? 60 : 22), point = (int)check_below(22);
        for (int d = 0; d < digits; d++) {
            if (d == point) {
                text[len++] = '.';
            }
            text[len++] = (char)('0' + check_below(10));
        }
        text[len] = '\0';
        if (check_below(3) != 0) {
            int range = HR_FLOAT_BITS == 64 ? 345 : 60;
            range = check_below(2) ? range : 25;
            snprintf(text + len, 20, "%c%s%d", check_below(2) ? 'e' : 'E', check_below(2) ? "-" : "",
                     (int)check_below((uint32_t)range));
        }
        check_parse(text);
    }
    for (int i = 0; i < count / 100; i++) {
        /* The exact decimal half-way between two floats, then a digit more, a digit less, or many digits. */
        hr_float x = random_float();
        int32_t exp;
        hr_ieee_raw m = hr_ieee_split(x, &exp);
#if HR_FLOAT_BITS == 64
        if (exp > 960) {
            continue;
        }
        /* (2 m + 1) 2^(exp-1) = m 2^exp + 2^(exp-1), added as decimals. */
        static char half[1500], whole[1500];
        snprintf(whole, sizeof whole, "%.1080f", ldexp((double)m, exp));
        if (exp - 1 < HR_IEEE_EXP_MIN) {
            /* 2^-1075 is no double: 5^1075 from the decimals of 2^-1074, halved. */
            snprintf(half, sizeof half, "%.1080f", ldexp(1, exp));
            int rest = 0;
            for (char *p = half; *p != '\0'; p++) {
                if (*p != '.') {
                    int digit = rest * 10 + *p - '0';
                    *p = (char)('0' + digit / 2);
                    rest = digit % 2;
                }
            }
        } else {
            snprintf(half, sizeof half, "%.1080f", ldexp(1, exp - 1));
        }
        /* Right-aligned sum; whole is not the shorter one. */
        int at = (int)strlen(whole) - 1, carry = 0;
        for (int h = (int)strlen(half) - 1; at >= 0; at--, h--) {
            if (whole[at] != '.') {
                carry += whole[at] - '0' + (h >= 0 ? half[h] - '0' : 0);
                whole[at] = (char)('0' + carry % 10);
                carry /= 10;
            }
        }
        snprintf(text, sizeof text, "%s%s", carry ? "1" : "", whole);
#else
        snprintf(text, sizeof text, "%.160f", ldexp((double)m * 2 + 1, exp - 1));
#endif
        check_parse(text);
        size_t len = strlen(text);
        memset(text + len, '0', 900);
        text[len + 900] = '1';
        text[len + 901] = '\0';
        check_parse(text);
        text[len] = '\0';
        while (len > 0 && text[len - 1] == '0') {
            text[--len] = '\0';
        }
        if (len > 0 && text[len - 1] != '.') {
            text[len - 1]--;
            strcpy(text + len, "99999");
            check_parse(text);
        }
    }
}

/* What the grammar accepts, and how much of it. */
static void test_grammar(void) {
    static const struct {
        const char *text;
        size_t used;
        double value;
    } cases[] = {{"", 0, 0},         {".", 0, 0},          {"e5", 0, 0},           {"-", 0, 0},
                 {"+.", 0, 0},       {"_1", 0, 0},         {"._1", 0, 0},          {"1", 1, 1},
                 {"1.", 2, 1},       {".5", 2, 0.5},       {"-.5e1x", 5, -5},      {"+1e", 2, 1},
                 {"1e+", 1, 1},      {"1e+_1", 1, 1},      {"1e1_0", 5, 1e10},     {"1_0", 3, 10},
                 {"1__0", 1, 1},     {"1_", 1, 1},         {"1_.5", 1, 1},         {"1._5", 2, 1},
                 {"1.5_0e1", 7, 15}, {"1.5.5", 3, 1.5},    {"0x10", 1, 0},         {"1 ", 1, 1},
                 {"--1", 0, 0},      {"00001.50", 8, 1.5}, {"1e5e5", 3, 1e5},      {"1e2_", 3, 100},
                 {"1-2", 1, 1},      {"0.000_1", 7, 1e-4}, {"1E2", 3, 100},        {"1_0.0_1", 7, 10.01},
                 {"inf", 0, 0},      {"5e-1", 4, 0.5},     {"1000_000_0", 10, 1e7}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        hr_float x = 77;
        /* An exact copy, so that the sanitizer sees a read past the end. */
        size_t len = strlen(cases[i].text);
        char *copy = malloc(len + 1);
        memcpy(copy, cases[i].text, len);
        char *tight = realloc(copy, len != 0 ? len : 1);
        size_t used = hr_dtoa_parse(tight, len, &x);
        CHECK_MSG(used == cases[i].used, "%s: %zu", cases[i].text, used);
        CHECK_MSG(same(x, used != 0 ? (hr_float)cases[i].value : 77), "%s: %g", cases[i].text, (double)x);
        free(tight);
    }
    CHECK(same(parse("-0.0"), -(hr_float)0) && same(parse("-1e-999999999999999999999"), -(hr_float)0));
    CHECK(parse("1e999999999999999999999999") == hr_ieee_infinity());
    CHECK(parse("-1e400") == -hr_ieee_infinity() && same(parse("0e999999999999"), 0));
    CHECK(same(parse("0.0e-99999999999"), 0));
    static char text[5000];
    memset(text, '0', sizeof text);
    text[1] = '.';
    strcpy(text + 4000, "123e3999");
    check_parse(text);
    strcpy(text + 4000, "123e3975");
    check_parse(text);
    memset(text, '0', sizeof text);
    text[0] = '7';
    strcpy(text + 4500, "e-4500");
    check_parse(text);
    memset(text, '9', sizeof text);
    strcpy(text + 4500, ".e-4490");
    check_parse(text);
    strcpy(text + 4500, "e-4990");
    check_parse(text);
}

static void check_text(hr_float x, char type, int precision, unsigned flags, const char *expect) {
    char text[100];
    size_t len = hr_dtoa_format(text, x, type, precision, flags);
    CHECK_MSG(len == strlen(expect) && memcmp(text, expect, len) == 0, "%.*s, not %s", (int)len, text,
              expect);
    CHECK(len <= hr_dtoa_format_bytes(x, type, precision));
}

/* CPython's layouts: repr(), '' with a precision (DOT0), 'z'. */
static void test_layout(void) {
    static const struct {
        double x;
        const char *repr;
    } cases[] = {
        {0, "0.0"},
        {1, "1.0"},
        {-1.5, "-1.5"},
        {100, "100.0"},
        {1e15, "1000000000000000.0"},
        {1e16, "1e+16"},
        {1e-4, "0.0001"},
        {1e-5, "1e-05"},
        {1.5e-5, "1.5e-05"},
        {1.25e20, "1.25e+20"},
        {0.1, "0.1"},
        {123456, "123456.0"},
        {1e22, "1e+22"},
#if HR_FLOAT_BITS == 64
        {1e23, "1e+23"},
        {9007199254740992, "9007199254740992.0"},
        {123456789012345680, "1.2345678901234568e+17"},
        {0.30000000000000004, "0.30000000000000004"},
        {5e-324, "5e-324"},
        {1.7976931348623157e308, "1.7976931348623157e+308"},
        {2.2250738585072014e-308, "2.2250738585072014e-308"},
        {9.5367431640625e-07, "9.5367431640625e-07"},
        {5.684341886080802e-14, "5.684341886080802e-14"},
        {-1.2345678901234567e-300, "-1.2345678901234568e-300"},
        {-0.00012345678901234567, "-0.00012345678901234567"},
#else
        {16777216, "16777216.0"},
        {3.4028234663852886e38, "3.4028235e+38"},
        {1.401298464324817e-45, "1e-45"},
        {0.3333333432674408, "0.33333334"},
        {1.1754943508222875e-38, "1.1754944e-38"},
        {9.99999987e14, "1000000000000000.0"},
        {123456.789, "123456.79"},
#endif
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        check_text((hr_float)cases[i].x, 'r', 0, HR_DTOA_DOT0, cases[i].repr);
    }
    hr_float inf = hr_ieee_infinity(), nan = hr_ieee_nan();
    check_text(-(hr_float)0, 'r', 0, HR_DTOA_DOT0, "-0.0");
    check_text(inf, 'r', 0, HR_DTOA_DOT0, "inf");
    check_text(-inf, 'f', 3, 0, "-inf");
    check_text(-inf, 'f', 3, HR_DTOA_UPPER | HR_DTOA_ALT, "-INF");
    check_text(nan, 'e', 3, 0, "nan");
    check_text(-nan, 'g', 3, HR_DTOA_UPPER, "NAN");
    check_text(42, 'r', 0, 0, "42");
    check_text((hr_float)1e15, 'r', 0, HR_DTOA_ALT, "1000000000000000.");
    check_text((hr_float)1e300, 'r', 0, HR_DTOA_UPPER, HR_FLOAT_BITS == 64 ? "1E+300" : "INF");
    /* format(x, ".n") without a type. */
    check_text(1, 'g', 2, HR_DTOA_DOT0, "1.0");
    check_text(100, 'g', 2, HR_DTOA_DOT0, "1e+02");
    check_text(1, 'g', 0, HR_DTOA_DOT0, "1e+00");
    check_text((hr_float)0.0001, 'g', 2, HR_DTOA_DOT0, "0.0001");
    check_text(1234567, 'g', 8, HR_DTOA_DOT0, "1234567.0");
    check_text(12345678, 'g', 8, HR_DTOA_DOT0, "1.2345678e+07");
    check_text((hr_float)1e15, 'g', 3, HR_DTOA_DOT0, "1e+15");
    check_text((hr_float)1.5, 'g', 3, HR_DTOA_DOT0 | HR_DTOA_ALT, "1.50");
    /* 'z': the sign of what rounds to zero. */
    check_text((hr_float)-0.001, 'f', 2, HR_DTOA_NO_NEG0, "0.00");
    check_text((hr_float)-0.001, 'f', 2, 0, "-0.00");
    check_text((hr_float)-0.009, 'f', 2, HR_DTOA_NO_NEG0, "-0.01");
    check_text(-(hr_float)0, 'e', 2, HR_DTOA_NO_NEG0, "0.00e+00");
    check_text(-(hr_float)0, 'r', 0, HR_DTOA_NO_NEG0 | HR_DTOA_DOT0, "0.0");
    check_text(-(hr_float)0.5, 'f', 0, HR_DTOA_NO_NEG0, "0");
    check_text(-(hr_float)1.5, 'f', 0, HR_DTOA_NO_NEG0, "-2");
}

/* Every step-th 32-bit float there and back. */
static void test_every_float(uint64_t start, uint64_t step) {
#if HR_FLOAT_BITS == 32
    for (uint64_t raw = start; raw < UINT64_C(1) << 32; raw += step) {
        hr_float x = hr_ieee_float((uint32_t)raw), back = 0;
        if (!hr_ieee_is_finite(x)) {
            continue;
        }
        char text[HR_DTOA_REPR_BYTES + 1];
        size_t len = hr_dtoa_repr(text, x);
        if (hr_dtoa_parse(text, len, &back) != len || !same(back, x)) {
            CHECK_MSG(false, "%.*s from %08" PRIX64, (int)len, text, raw);
        }
        check_count++;
    }
#else
    (void)start;
    (void)step;
#endif
}

static void report_speed(void) {
    enum { COUNT = 20000 };
    static char texts[COUNT][HR_DTOA_REPR_BYTES + 1];
    static hr_float values[COUNT];
    static const char *const names[] = {"short decimals", "uniform in 0..1", "any bits"};
    for (int kind = 0; kind < 3; kind++) {
        for (int i = 0; i < COUNT; i++) {
            values[i] = kind == 0   ? (hr_float)check_below(100000) / 100
                        : kind == 1 ? (hr_float)((double)check_random() / 18446744073709551616.0)
                                    : random_float();
        }
        clock_t start = clock();
        for (int i = 0; i < COUNT; i++) {
            texts[i][hr_dtoa_repr(texts[i], values[i])] = '\0';
        }
        clock_t middle = clock();
        for (int i = 0; i < COUNT; i++) {
            hr_float x;
            hr_dtoa_parse(texts[i], strlen(texts[i]), &x);
            CHECK(same(x, values[i]));
        }
        clock_t end = clock();
        printf("%s: repr %.0f ns, parse %.0f ns\n", names[kind],
               (double)(middle - start) * 1e9 / COUNT / CLOCKS_PER_SEC,
               (double)(end - middle) * 1e9 / COUNT / CLOCKS_PER_SEC);
    }
}

int main(int argc, char **argv) {
    int number = argc > 2 ? atoi(argv[2]) : 1;
    if (argc > 2 && strcmp(argv[1], "every") == 0) {
        test_every_float(0, (uint64_t)number);
        return check_done("test_dtoa every");
    }
    test_grammar();
    test_layout();
    test_round_trips(200000 * number);
    test_printf(200000 * number);
    test_parse(300000 * number);
    test_every_float(check_below(1024), 1024);
    report_speed();
    return check_done("test_dtoa");
}
