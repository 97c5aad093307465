/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: numbers from text and to text. Here the digits of floats beside the C library's printf and strtod, which round correctly;
 * the laws of int arithmetic and of reading and printing are in number.py.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/dtoa.h"
#include "support/fuzz.h"

enum { TEXT_BYTES = 64 };

static bool same(hr_float a, hr_float b) {
    return memcmp(&a, &b, sizeof a) == 0;
}

static hr_float from_text(const char *text, char **end) {
#if HR_FLOAT_BITS == 64
    return strtod(text, end);
#else
    return strtof(text, end);
#endif
}

/* Text of digits, points, exponents: the longest part that is a number, and its value. */
static void check_parse(const uint8_t *data, size_t n) {
    static const char alphabet[] = "0123456789.e-+9450";
    char text[TEXT_BYTES], *end;
    hr_float x = 0;
    if (n >= TEXT_BYTES) n = TEXT_BYTES - 1;
    for (size_t i = 0; i < n; i++)
        text[i] = alphabet[data[i] % (sizeof alphabet - 1)];
    text[n] = 0;
    if (text[0] == '-' || text[0] == '+') return; /* the sign is its caller's */
    const hr_float expected = from_text(text, &end);
    const size_t used = hr_dtoa_parse(text, n, 10, &x);
    if (used != (size_t)(end - text)) hr_fuzz_fail("%s: %zu bytes of it are a number", text, used);
    if (used && !same(x, expected)) hr_fuzz_fail("%s gives %a", text, (double)x);
}

/* The digits as a number's text. */
static void to_text(const struct hr_dtoa_decimal *d, char *text, size_t n) {
    snprintf(text, n, "%.*se%d", (int)d->count, d->digits, (int)d->exp - (int)d->count + 1);
}

static unsigned digits_of(const char *text) {
    unsigned n = 0, zeros = 0;
    for (; *text && *text != 'e'; text++)
        if (*text == '0')
            zeros += n != 0;
        else if (*text != '.') {
            n += zeros + 1;
            zeros = 0;
        }
    return n;
}

/* The shortest digits read back as x, no fewer would, and a given number of digits are those of printf. */
static void check_digits(hr_float x, int wanted) {
    struct hr_dtoa_decimal d;
    char text[900], expected[900];
    if (!(x - x == 0) || x == 0) return; /* inf and nan have none */
    hr_dtoa_digits(&d, x, HR_DTOA_SHORTEST, false);
    to_text(&d, text, sizeof text);
    const hr_float magnitude = x < 0 ? -x : x;
    if (!same(from_text(text, NULL), magnitude)) hr_fuzz_fail("%a has digits %s", (double)x, text);
    const unsigned shortest = d.count;
    for (int p = 1; p < (int)shortest; p++) {
        snprintf(expected, sizeof expected, "%.*e", p - 1, (double)magnitude);
        if (same(from_text(expected, NULL), magnitude))
            hr_fuzz_fail("%a: %s is shorter than %s", (double)x, expected, text);
    }
    if (HR_FLOAT_BITS == 32) return; /* zeros follow there */
    hr_dtoa_digits(&d, x, wanted + 1, false);
    to_text(&d, text, sizeof text);
    snprintf(expected, sizeof expected, "%.*e", wanted, (double)magnitude);
    if (from_text(text, NULL) != from_text(expected, NULL) || digits_of(expected) != d.count)
        hr_fuzz_fail("%a to %d digits: %s, not %s", (double)x, wanted + 1, text, expected);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    hr_port_set_console(data, 0);
    if (n > 1) {
        hr_float x = 0;
        memcpy(&x, data + 1, n - 1 < sizeof x ? n - 1 : sizeof x);
        check_digits(x, data[0] % 40);
        check_parse(data + 1, n - 1);
    }
    hr_program_run("number.py", data, n);
    return 0;
}
