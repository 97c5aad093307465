/*
 * Tests src/base/fmtspec.h: a small format() built on it, as the object layer does, against CPython's answers in
 * fmtspec_cases.h; separators in the fraction (3.14) and the limits by hand.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/fmtspec.h"

#include "base/dtoa.h"
#include "base/limb.h"
#include "base/utf8.h"
#include "check.h"
#include "fmtspec_cases.h"

static char output[4096];
static size_t output_bytes;

static void collect(void *ctx, const char *bytes, size_t len) {
    CHECK(ctx == output && len != 0);
    if (output_bytes + len < sizeof output) {
        memcpy(output + output_bytes, bytes, len);
        output_bytes += len;
    }
}

static void put_float(const struct hr_fmtspec *spec, hr_float x) {
    static char text[1000];
    struct hr_fmtspec_number number;
    char type = spec->type == 'n' || (spec->type == 0 && spec->precision >= 0) ? 'g'
                : spec->type == 0                                              ? 'r'
                : spec->type == '%'                                            ? 'f'
                                                                               : (char)(spec->type | 32);
    unsigned flags = (spec->alt ? HR_DTOA_ALT : 0u) | (spec->type == 0 ? HR_DTOA_DOT0 : 0u) |
                     (spec->no_neg0 ? HR_DTOA_NO_NEG0 : 0u) |
                     (spec->type >= 'A' && spec->type <= 'Z' ? HR_DTOA_UPPER : 0u);
    int precision = spec->precision < 0 ? 6 : spec->precision;
    size_t len = hr_dtoa_format(text, spec->type == '%' ? x * 100 : x, type, precision, flags);
    if (spec->type == '%') {
        text[len++] = '%';
    }
    hr_fmtspec_split(&number, text, len);
    size_t written = hr_fmtspec_put_number(spec, &number, collect, output);
    CHECK(written == hr_utf8_count(output, output_bytes));
}

static void put_int(const struct hr_fmtspec *spec, long value) {
    char text[80];
    struct hr_fmtspec_number number = {0};
    hr_limb magnitude = (hr_limb)(value < 0 ? -value : value);
    unsigned radix = spec->type == 'b' ? 2 : spec->type == 'o' ? 8 : (spec->type | 32) == 'x' ? 16 : 10;
    char prefix[3] = {'0', (char)spec->type, 0};
    if (spec->type == 'c') {
        number.rest = text;
        number.rest_bytes = hr_utf8_encode(text, (uint32_t)value);
    } else {
        size_t len = hr_limb_to_text(text, sizeof text, &magnitude, 1, radix, spec->type == 'X');
        number.sign = value < 0 ? '-' : 0;
        number.prefix = spec->alt && radix != 10 ? prefix : NULL;
        number.digits = text + sizeof text - len;
        number.digits_bytes = len;
    }
    size_t written = hr_fmtspec_put_number(spec, &number, collect, output);
    CHECK(written == hr_utf8_count(output, output_bytes));
}

static void put_error(enum hr_fmtspec_error error, const struct hr_fmtspec *spec, const char *text,
                      enum hr_fmtspec_kind kind) {
    static const char *const names[] = {"str", "int", "float", "complex"};
    char code[16];
    /* The templates keep the order of their arguments, so that printf can stand in for the object layer. */
    const char *message = hr_fmtspec_message(error);
    if (error == HR_FMTSPEC_GROUP_TYPE) {
        output_bytes = (size_t)snprintf(output, sizeof output, message, spec->group, (int)spec->type);
    } else if (error == HR_FMTSPEC_UNKNOWN_TYPE && (spec->type <= 32 || spec->type >= 128)) {
        snprintf(code, sizeof code, "\\x%x", (unsigned)spec->type);
        output_bytes = (size_t)snprintf(
            output, sizeof output, "Unknown format code '%s' for object of type '%s'", code, names[kind]);
    } else if (error == HR_FMTSPEC_UNKNOWN_TYPE) {
        output_bytes = (size_t)snprintf(output, sizeof output, message, (int)spec->type, names[kind]);
    } else {
        output_bytes = (size_t)snprintf(output, sizeof output, message, text, names[kind]);
    }
}

/* format(value, text) to `output`; the message, after '!', on error. */
static enum hr_fmtspec_error run(enum hr_fmtspec_kind kind, const char *value, const char *text) {
    struct hr_fmtspec spec;
    /* An exact copy, so that the sanitizer sees a read past the end. */
    size_t len = strlen(text);
    char *tight = malloc(len != 0 ? len : 1);
    memcpy(tight, text, len);
    output_bytes = 0;
    enum hr_fmtspec_error error = hr_fmtspec_parse(&spec, tight, len, kind);
    free(tight);
    if (error == HR_FMTSPEC_OK) {
        error = hr_fmtspec_check(&spec, kind);
    }
    if (error != HR_FMTSPEC_OK) {
        put_error(error, &spec, text, kind);
    } else if (kind == HR_FMTSPEC_STR) {
        size_t bytes = strlen(value), count = hr_utf8_count(value, bytes);
        if (spec.precision >= 0 && (size_t)spec.precision < count) {
            count = (size_t)spec.precision;
            bytes = hr_utf8_offset(value, bytes, count);
        }
        size_t written = hr_fmtspec_put_text(&spec, value, bytes, count, collect, output);
        CHECK(written == hr_utf8_count(output, output_bytes));
    } else if (kind == HR_FMTSPEC_INT && strchr("bcdoxXn", (int)spec.type) != NULL) {
        put_int(&spec, atol(value));
    } else {
        put_float(&spec, (hr_float)atof(value));
    }
    output[output_bytes] = '\0';
    return error;
}

static void check_case(enum hr_fmtspec_kind kind, const char *value, const char *spec, const char *result) {
    bool failed = run(kind, value, spec) != HR_FMTSPEC_OK;
    CHECK_MSG(failed == (result[0] == '!') && strcmp(output, result + failed) == 0,
              "format(%s, '%s') is %s, not %s", value, spec, output, result);
}

static void test_fraction_groups(void) {
    /* From the 3.14 documentation and its tests' descriptions. */
    check_case(HR_FMTSPEC_FLOAT, "1234.5", "._f", "1234.500_000");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", ".,f", "1234.500,000");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", ",._f", "1,234.500_000");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", ".4_f", "1234.500_0");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", ".3_f", "1234.500");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", ".0_f", "1234");
    check_case(HR_FMTSPEC_FLOAT, "0.0009765625", ".10,e", "9.765,625,000,0e-04");
    check_case(HR_FMTSPEC_FLOAT, "0.0009765625", "_.10_f", "0.000_976_562_5");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", "020,._f", "0,000,001,234.500_000");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", "16._f", "    1234.500_000");
    check_case(HR_FMTSPEC_FLOAT, "1234.5", "._%", "123450.000_000%");
    check_case(HR_FMTSPEC_FLOAT, "inf", "8._f", "     inf");
    check_case(HR_FMTSPEC_FLOAT, "1.5", ".,_f", "!Cannot specify both ',' and '_'.");
    check_case(HR_FMTSPEC_FLOAT, "1.5", "._,f", "!Cannot specify both ',' and '_'.");
    check_case(HR_FMTSPEC_FLOAT, "1.5", "._n", "!Cannot specify '_' with 'n'.");
    check_case(HR_FMTSPEC_INT, "5", "._d", "!Cannot specify '_' with 'd'.");
    check_case(HR_FMTSPEC_STR, "abc", ".1_", "!Cannot specify '_' with 's'.");
}

static void test_limits(void) {
    struct hr_fmtspec spec;
    CHECK(hr_fmtspec_parse(&spec, "2147483647", 10, HR_FMTSPEC_INT) == HR_FMTSPEC_OK &&
          spec.width == INT32_MAX);
    CHECK(hr_fmtspec_parse(&spec, "2147483648", 10, HR_FMTSPEC_INT) == HR_FMTSPEC_MANY_DIGITS);
    CHECK(hr_fmtspec_parse(&spec, ".9999999999f", 12, HR_FMTSPEC_FLOAT) == HR_FMTSPEC_MANY_DIGITS);
    CHECK(hr_fmtspec_parse(&spec, ".2147483647f", 12, HR_FMTSPEC_FLOAT) == HR_FMTSPEC_OK &&
          spec.precision == INT32_MAX && spec.width == -1 && spec.type == 'f');
    CHECK(hr_fmtspec_parse(&spec, "", 0, HR_FMTSPEC_STR) == HR_FMTSPEC_OK && spec.align == '<' &&
          spec.type == 's' && spec.fill[0] == ' ' && spec.fill_bytes == 1 && spec.width == -1 &&
          spec.precision == -1);
}

static void test_wide(void) {
    /* Widths beyond the fill buffer, wide fill characters, both sides. */
    for (int width = 0; width < 200; width++) {
        char spec[20];
        snprintf(spec, sizeof spec, "\360\237\230\200^%d", width);
        run(HR_FMTSPEC_STR, "ab", spec);
        size_t pad = width > 2 ? (size_t)width - 2 : 0;
        CHECK(output_bytes == 4 * pad + 2 && memcmp(output + 4 * (pad / 2), "ab", 2) == 0);
        CHECK(hr_utf8_check(output, output_bytes, true) == output_bytes);
        snprintf(spec, sizeof spec, "0%d,", width);
        run(HR_FMTSPEC_INT, "-7", spec);
        size_t want = width < 2 ? 2 : (size_t)width + (width % 4 == 1);
        CHECK_MSG(output_bytes == want, "width %d: %s", width, output);
        bool ok = output[0] == '-' && output[output_bytes - 1] == '7';
        for (size_t i = 1; i < output_bytes - 1; i++) {
            ok &= output[i] == ((output_bytes - i) % 4 == 0 ? ',' : '0');
        }
        CHECK_MSG(ok, "%s", output);
    }
}

static void test_complex(void) {
    struct hr_fmtspec spec;
    static const struct {
        const char *spec;
        enum hr_fmtspec_error error;
    } rows[] = {{"", HR_FMTSPEC_OK},
                {"20.2f", HR_FMTSPEC_OK},
                {"05", HR_FMTSPEC_COMPLEX_ZERO},
                {"=5", HR_FMTSPEC_COMPLEX_ALIGN},
                {"%", HR_FMTSPEC_UNKNOWN_TYPE},
                {"d", HR_FMTSPEC_UNKNOWN_TYPE}};
    for (size_t i = 0; i < HR_ARRAY_COUNT(rows); i++) {
        enum hr_fmtspec_error error =
            hr_fmtspec_parse(&spec, rows[i].spec, strlen(rows[i].spec), HR_FMTSPEC_COMPLEX);
        CHECK(error == HR_FMTSPEC_OK && hr_fmtspec_check(&spec, HR_FMTSPEC_COMPLEX) == rows[i].error);
    }
    CHECK(strcmp(hr_fmtspec_message(HR_FMTSPEC_COMPLEX_ALIGN),
                 "'=' alignment flag is not allowed in complex format specifier") == 0);
}

int main(void) {
    for (size_t i = 0; i < HR_ARRAY_COUNT(cases); i++) {
        check_case(cases[i].kind, cases[i].value, cases[i].spec, cases[i].result);
    }
    test_fraction_groups();
    test_limits();
    test_wide();
    test_complex();
    return check_done("test_fmtspec");
}
