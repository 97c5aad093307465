/*
 * Tests src/base/dtoa.h against the C library's printf and strtod (strtof), which round correctly: random bit
 * patterns, subnormals, powers of two, decimals half-way between floats. How the digits are laid out is tested in
 * tests/types/float.
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

/* With the sign, which is the caller's. */
static hr_float parse(const char *text) {
    hr_float x = 12345;
    bool negative = *text == '-';
    text += negative;
    CHECK_MSG(hr_dtoa_parse(text, strlen(text), 10, &x) == strlen(text), "%s", text);
    return negative ? -x : x;
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

/* The digits of repr(x) as a number. */
static size_t shortest_text(char *text, hr_float x) {
    struct hr_dtoa_decimal d;
    hr_dtoa_digits(&d, x, HR_DTOA_SHORTEST, false);
    return (size_t)sprintf(text, "%.*se%d", d.count != 0 ? (int)d.count : 1, d.count != 0 ? d.digits : "0",
                           d.exp + 1 - (int)d.count);
}

/* The shortest digits read back, no fewer do, and they are the nearest of those. x is finite, positive. */
static void check_shortest(hr_float x) {
    char text[40], plain[40];
    shortest_text(text, x);
    CHECK_MSG(same(READ(text, NULL), x), "%s", text);
    CHECK_MSG(same(parse(text), x), "%s", text);
    if (x == 0) {
        return;
    }
    uint64_t digits = strtoull(text, NULL, 10);
    int exp10 = atoi(strchr(text, 'e') + 1), count = (int)(strchr(text, 'e') - text);
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

/* hr_dtoa_digits() against printf: `precision` places after the point (style f) or after the first digit (e). */
static void check_printf(hr_float x, char style, int precision) {
    static char plain[1200];
    char format[8], expect[800];
    snprintf(format, sizeof format, "%%.*%c", style);
    snprintf(plain, sizeof plain, format, precision, (double)x);
    /* printf's digits without zeros at either end, and the place of the first one */
    size_t count = 0, zeros = 0;
    int exp = -1;
    bool point = false;
    const char *p = plain + (*plain == '-');
    for (; *p && *p != 'e'; p++) {
        point |= *p == '.';
        if (*p == '.' || (*p == '0' && count == 0)) {
            exp -= point && *p == '0';
        } else {
            exp += !point;
            for (; *p != '0' && zeros != 0; zeros--) {
                expect[count++] = '0';
            }
            if (*p == '0') {
                zeros++;
            } else {
                expect[count++] = *p;
            }
        }
    }
    exp = count == 0 ? 0 : *p == 'e' ? atoi(p + 1) : exp;
    struct hr_dtoa_decimal d;
#if HR_FLOAT_BITS == 32
    /* Where the digits of repr() suffice, it is these with zeros behind. */
    hr_dtoa_digits(&d, x, HR_DTOA_SHORTEST, false);
    if ((int)d.count <= precision + 1 + (style == 'f' ? d.exp : 0)) {
        count = d.count;
        exp = d.exp;
        memcpy(expect, d.digits, count);
    }
#endif
    hr_dtoa_digits(&d, x, precision + (style == 'e'), style == 'f');
    CHECK_MSG(d.count == count && memcmp(d.digits, expect, count) == 0 && d.exp == exp,
              "%.*se%d (%u digits), not %.*se%d: %.80s", d.count < 80 ? (int)d.count : 80, d.digits, d.exp,
              (unsigned)d.count, count < 80 ? (int)count : 80, expect, exp, plain);
    hr_float back = hr_dtoa_value(&d);
    CHECK_MSG(same(back, READ(plain + (*plain == '-'), NULL)) || HR_FLOAT_BITS == 32, "%a of %.80s",
              (double)back, plain);
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
    static const char styles[] = {'e', 'f'};
    for (int i = 0; i < count; i++) {
        hr_float x = random_float();
        if (check_below(8) == 0) {
            /* Ties: few bits after the point. */
            x = (hr_float)check_below(100000) / (hr_float)(1 << check_below(10));
        }
        x = check_below(4) == 0 ? -x : x;
        int precision = (int)check_below(i % 50 == 0 ? 351 : 20);
        check_printf(x, styles[check_below(2)], precision);
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
            for (int t = 0; t < 2; t++) {
                check_printf(special[i], styles[t], precision);
                check_printf(-special[i], styles[t], precision);
            }
        }
    }
    hr_float huge = hr_ieee_float((hr_ieee_raw)(HR_IEEE_EXP_ONES << (HR_IEEE_MANT_BITS - 1)) - 1);
    hr_float tiny = hr_ieee_float(1), subnormal = hr_ieee_float(HR_IEEE_HIDDEN - 1);
    for (int precision = 0; precision <= 800; precision += precision < 20 ? 1 : 60) {
        for (int t = 0; t < 2; t++) {
            check_printf(huge, styles[t], precision);
            check_printf(tiny, styles[t], precision);
            check_printf(-subnormal, styles[t], precision);
        }
    }
}

/* Places before the point, as for round(x, -n). */
static void test_places(void) {
    static const struct {
        double x;
        int32_t places;
        double value;
    } rows[] = {{1234.5, -2, 1200}, {1250, -2, 1200},  {1350, -2, 1400}, {999, -2, 1000}, {50, -2, 0},
                {50.5, -2, 100},    {49.75, -2, 0},    {51, -2, 100},    {5, -1, 0},      {15, -1, 20},
                {99999, -6, 0},     {600000, -6, 1e6}, {1e15, -3, 1e15}, {0, -1, 0}};
    for (size_t i = 0; i < HR_ARRAY_COUNT(rows); i++) {
        struct hr_dtoa_decimal d;
        hr_dtoa_digits(&d, (hr_float)rows[i].x, rows[i].places, true);
        CHECK_MSG(hr_dtoa_value(&d) == (hr_float)rows[i].value, "round(%g, %d)", rows[i].x, rows[i].places);
    }
}

/* The exact decimal half-way between m 2^exp and the next float. */
static void write_half(char *text, size_t size, hr_ieee_raw m, int32_t exp) {
#if HR_FLOAT_BITS == 64
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
    snprintf(text, size, "%s%s", carry ? "1" : "", whole);
#else
    snprintf(text, size, "%.160f", ldexp((double)m * 2 + 1, exp - 1));
#endif
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
        if (HR_FLOAT_BITS == 64 && exp > 960) {
            continue;
        }
        write_half(text, sizeof text, m, exp);
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
                 {"1.", 2, 1},       {".5", 2, 0.5},       {".5e1x", 4, 5},        {"1e", 1, 1},
                 {"1e+", 1, 1},      {"1e+_1", 1, 1},      {"1e1_0", 5, 1e10},     {"1_0", 3, 10},
                 {"1__0", 1, 1},     {"1_", 1, 1},         {"1_.5", 1, 1},         {"1._5", 2, 1},
                 {"1.5_0e1", 7, 15}, {"1.5.5", 3, 1.5},    {"0x10", 1, 0},         {"1 ", 1, 1},
                 {"-1", 0, 0},       {"00001.50", 8, 1.5}, {"1e5e5", 3, 1e5},      {"1e2_", 3, 100},
                 {"1-2", 1, 1},      {"0.000_1", 7, 1e-4}, {"1E2", 3, 100},        {"1_0.0_1", 7, 10.01},
                 {"inf", 0, 0},      {"5e-1", 4, 0.5},     {"1000_000_0", 10, 1e7}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        hr_float x = 77;
        /* An exact copy, so that the sanitizer sees a read past the end. */
        size_t len = strlen(cases[i].text);
        char *copy = malloc(len + 1);
        memcpy(copy, cases[i].text, len);
        char *tight = realloc(copy, len != 0 ? len : 1);
        size_t used = hr_dtoa_parse(tight, len, 10, &x);
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

/* Hexadecimal numbers against the C library's. */
static void test_hexadecimal(int count) {
    for (int i = 0; i < count; i++) {
        char text[200];
        int len = 2, digits = 1 + (int)check_below(i % 10 == 0 ? 140 : 18), point = (int)check_below(20);
        memcpy(text, "0x", 2);
        for (int d = 0; d < digits; d++) {
            if (d == point) {
                text[len++] = '.';
            }
            text[len++] = "0123456789abcdefABCDEF"[check_below(check_below(2) ? 22 : 2)];
        }
        text[len] = '\0';
        if (check_below(4) != 0) {
            int range = check_below(2) ? 1200 : 160;
            snprintf(text + len, 20, "%c%s%d", check_below(2) ? 'p' : 'P', check_below(2) ? "-" : "",
                     (int)check_below((uint32_t)range));
        }
        hr_float x = 12345, expect = READ(text, NULL);
        size_t used = hr_dtoa_parse(text + 2, strlen(text + 2), 16, &x);
        CHECK_MSG(used == strlen(text + 2) && same(x, expect), "%s: %a not %a", text, (double)x,
                  (double)expect);
    }
    hr_float x = 77;
    CHECK(hr_dtoa_parse("1_0", 3, 16, &x) == 1 && x == 1);
    CHECK(hr_dtoa_parse("", 0, 16, &x) == 0 && hr_dtoa_parse(".p1", 3, 16, &x) == 0 && x == 1);
    CHECK(hr_dtoa_parse("1p99999999999999", 16, 16, &x) == 16 && x == hr_ieee_infinity());
    CHECK(hr_dtoa_parse("1p-99999999999999", 17, 16, &x) == 17 && same(x, 0));
}

/* Every step-th 32-bit float there and back. */
static void test_every_float(uint64_t start, uint64_t step) {
#if HR_FLOAT_BITS == 32
    for (uint64_t raw = start; raw < UINT64_C(1) << 32; raw += step) {
        hr_float x = hr_ieee_float((uint32_t)raw), back = 0;
        if (!hr_ieee_is_finite(x)) {
            continue;
        }
        char text[40];
        size_t len = shortest_text(text, x < 0 ? -x : x);
        if (hr_dtoa_parse(text, len, 10, &back) != len || !same(back, x < 0 ? -x : x)) {
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
    static char texts[COUNT][40];
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
            struct hr_dtoa_decimal d;
            hr_dtoa_digits(&d, values[i], HR_DTOA_SHORTEST, false);
        }
        clock_t middle = clock();
        for (int i = 0; i < COUNT; i++) {
            shortest_text(texts[i], values[i]);
        }
        clock_t texted = clock();
        for (int i = 0; i < COUNT; i++) {
            hr_float x;
            hr_dtoa_parse(texts[i], strlen(texts[i]), 10, &x);
            CHECK(same(x, values[i]));
        }
        clock_t end = clock();
        printf("%s: digits %.0f ns, parse %.0f ns\n", names[kind],
               (double)(middle - start) * 1e9 / COUNT / CLOCKS_PER_SEC,
               (double)(end - texted) * 1e9 / COUNT / CLOCKS_PER_SEC);
    }
}

int main(int argc, char **argv) {
    int number = argc > 2 ? atoi(argv[2]) : 1;
    if (argc > 2 && strcmp(argv[1], "every") == 0) {
        test_every_float(0, (uint64_t)number);
        return check_done("test_dtoa every");
    }
    test_grammar();
    test_hexadecimal(100000 * number);
    test_round_trips(200000 * number);
    test_printf(200000 * number);
    test_places();
    test_parse(300000 * number);
    test_every_float(check_below(1024), 1024);
    report_speed();
    return check_done("test_dtoa");
}
