/*
 * Format specifications: parser, checks, padding and grouping.
 *
 * Tests: tests/unit/test_fmtspec.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/fmtspec.h"

#include <string.h>

#include "base/utf8.h"

/* ---- parsing ---- */

static bool one_of(uint32_t c, const char *set) {
    return c != 0 && c < 128 && strchr(set, (int)c) != NULL;
}

/* Digits at *p as a number: -1 when there are none, -2 above 2^31 - 1. */
static int32_t parse_number(const char **p, const char *end) {
    int32_t value = -1;
    for (; *p < end && (unsigned char)(**p - '0') < 10; ++*p) {
        int32_t digit = **p - '0';
        if (value == -2 || value > INT32_MAX / 10 || (value == INT32_MAX / 10 && digit > INT32_MAX % 10)) {
            value = -2;
        } else {
            value = (value < 0 ? 0 : value) * 10 + digit;
        }
    }
    return value;
}

/* One separator to *group; false when the other one follows it. */
static bool parse_group(char *group, const char **p, const char *end) {
    *group = 0;
    if (*p < end && one_of((unsigned char)**p, ",_")) {
        *group = *(*p)++;
        return !(*p < end && **p != *group && one_of((unsigned char)**p, ",_"));
    }
    return true;
}

/* [[fill]align][sign][z][#][0]; returns the end. */
static const char *parse_options(struct hr_fmtspec *spec, const char *p, const char *end, bool is_str) {
    static const char aligns[] = "<>=^";
    size_t len = (size_t)(end - p);
    unsigned fill_bytes = len != 0 ? hr_utf8_lead_bytes(*p) : 0;
    bool filled = len > fill_bytes && one_of((unsigned char)p[fill_bytes], aligns);
    if (filled) {
        memcpy(spec->fill, p, fill_bytes);
        p += fill_bytes;
    } else {
        spec->fill[0] = ' ';
        fill_bytes = 1;
    }
    spec->fill_bytes = (uint8_t)fill_bytes;
    if (p < end && one_of((unsigned char)*p, aligns)) {
        spec->align = *p++;
    }
    if (p < end && one_of((unsigned char)*p, "+- ")) {
        spec->sign = *p++;
    }
    spec->no_neg0 = p < end && *p == 'z';
    p += spec->no_neg0;
    spec->alt = p < end && *p == '#';
    p += spec->alt;
    if (p < end && *p == '0' && !filled) {
        spec->fill[0] = '0';
        if (spec->align == 0 && !is_str) {
            spec->align = '=';
        }
        p++;
    }
    if (spec->align == 0) {
        spec->align = is_str ? '<' : '>';
    }
    return p;
}

/* Digits and a separator after the point, or before it; *number is -1 without digits. */
static enum hr_fmtspec_error parse_part(int32_t *number, char *group, const char **p, const char *end) {
    *number = parse_number(p, end);
    return *number == -2                ? HR_FMTSPEC_MANY_DIGITS
           : parse_group(group, p, end) ? HR_FMTSPEC_OK
                                        : HR_FMTSPEC_BOTH_GROUPS;
}

enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                       enum hr_fmtspec_kind kind) {
    const char *end = text + len;
    memset(spec, 0, sizeof *spec);
    const char *p = parse_options(spec, text, end, kind == HR_FMTSPEC_STR);
    spec->precision = -1;
    enum hr_fmtspec_error error = parse_part(&spec->width, &spec->group, &p, end);
    if (error == HR_FMTSPEC_OK && p < end && *p == '.') {
        p++;
        error = parse_part(&spec->precision, &spec->frac_group, &p, end);
        if (error == HR_FMTSPEC_OK && spec->precision < 0 && spec->frac_group == 0) {
            error = HR_FMTSPEC_NO_PRECISION;
        }
    }
    if (error != HR_FMTSPEC_OK) {
        return error;
    }
    spec->type = kind == HR_FMTSPEC_STR ? 's' : kind == HR_FMTSPEC_INT ? 'd' : 0;
    if (p < end) {
        p += hr_utf8_decode(p, &spec->type);
        if (p < end) {
            return HR_FMTSPEC_INVALID;
        }
    }
    if (spec->type != 0 && spec->group != 0 &&
        !one_of(spec->type, spec->group == '_' ? "boxXdeEfFgG%" : "deEfFgG%")) {
        return HR_FMTSPEC_GROUP_TYPE;
    }
    if (spec->type != 0 && spec->frac_group != 0 && !one_of(spec->type, "eEfFgG%")) {
        spec->group = spec->frac_group;
        return HR_FMTSPEC_GROUP_TYPE;
    }
    return HR_FMTSPEC_OK;
}

/* ---- checks ---- */

enum hr_fmtspec_error hr_fmtspec_check(const struct hr_fmtspec *spec, enum hr_fmtspec_kind kind) {
    static const char float_types[] = "eEfFgGn%";
    if (kind == HR_FMTSPEC_STR) {
        return spec->type != 's'    ? HR_FMTSPEC_UNKNOWN_TYPE
               : spec->sign == ' '  ? HR_FMTSPEC_STR_SPACE
               : spec->sign != 0    ? HR_FMTSPEC_STR_SIGN
               : spec->no_neg0      ? HR_FMTSPEC_STR_NO_NEG0
               : spec->alt          ? HR_FMTSPEC_STR_ALT
               : spec->align == '=' ? HR_FMTSPEC_STR_ALIGN
                                    : HR_FMTSPEC_OK;
    }
    if (kind == HR_FMTSPEC_INT && one_of(spec->type, "bcdoxXn")) {
        return spec->precision >= 0                   ? HR_FMTSPEC_INT_PRECISION
               : spec->no_neg0                        ? HR_FMTSPEC_INT_NO_NEG0
               : spec->type == 'c' && spec->sign != 0 ? HR_FMTSPEC_CHAR_SIGN
               : spec->type == 'c' && spec->alt       ? HR_FMTSPEC_CHAR_ALT
                                                      : HR_FMTSPEC_OK;
    }
    if (spec->type != 0 &&
        (!one_of(spec->type, float_types) || (kind == HR_FMTSPEC_COMPLEX && spec->type == '%'))) {
        return HR_FMTSPEC_UNKNOWN_TYPE;
    }
    if (kind == HR_FMTSPEC_COMPLEX) {
        return spec->fill[0] == '0' ? HR_FMTSPEC_COMPLEX_ZERO
               : spec->align == '=' ? HR_FMTSPEC_COMPLEX_ALIGN
                                    : HR_FMTSPEC_OK;
    }
    return HR_FMTSPEC_OK;
}

const char *hr_fmtspec_message(enum hr_fmtspec_error error) {
    /* In the order of the enumeration; a string of strings saves a table of pointers. */
    static const char messages[] = "Invalid format specifier '%s' for object of type '%s'\0"
                                   "Too many decimal digits in format string\0"
                                   "Format specifier missing precision\0"
                                   "Cannot specify both ',' and '_'.\0"
                                   "Cannot specify '%c' with '%c'.\0"
                                   "Unknown format code '%c' for object of type '%s'\0"
                                   "Sign not allowed in string format specifier\0"
                                   "Space not allowed in string format specifier\0"
                                   "Negative zero coercion (z) not allowed in string format specifier\0"
                                   "Alternate form (#) not allowed in string format specifier\0"
                                   "'=' alignment not allowed in string format specifier\0"
                                   "Precision not allowed in integer format specifier\0"
                                   "Negative zero coercion (z) not allowed in integer format specifier\0"
                                   "Sign not allowed with integer format specifier 'c'\0"
                                   "Alternate form (#) not allowed with integer format specifier 'c'\0"
                                   "Zero padding is not allowed in complex format specifier\0"
                                   "'=' alignment flag is not allowed in complex format specifier";
    const char *p = messages;
    for (int i = HR_FMTSPEC_INVALID; i < (int)error; i++) {
        p += strlen(p) + 1;
    }
    return p;
}

/* ---- layout ---- */

struct sink {
    hr_fmtspec_write *write;
    void *ctx;
};

static void put(const struct sink *sink, const char *bytes, size_t len) {
    if (len != 0) {
        sink->write(sink->ctx, bytes, len);
    }
}

/* `count` times the code point at fill. */
static void put_fill(const struct sink *sink, const char *fill, unsigned fill_bytes, size_t count) {
    char some[32];
    size_t fit = sizeof some / fill_bytes;
    if (fit > count) {
        fit = count;
    }
    for (size_t i = 0; i < fit * fill_bytes; i++) {
        some[i] = fill[i % fill_bytes];
    }
    while (count != 0) {
        size_t now = count < fit ? count : fit;
        put(sink, some, now * fill_bytes);
        count -= now;
    }
}

/* Padding that `align` puts before the text; the rest goes after it. */
static size_t left_share(char align, size_t pad) {
    return align == '<' ? 0 : align == '^' ? pad / 2 : pad;
}

/* Digits with `zeros` in front, a separator after every `size` counted from the right, or from the left. */
static void put_groups(const struct sink *sink, const char *digits, size_t count, size_t zeros, char group,
                       unsigned size, bool from_left) {
    if (group == 0) {
        put_fill(sink, "0", 1, zeros);
        put(sink, digits, count);
        return;
    }
    size_t total = zeros + count, first = from_left ? 0 : total % size;
    for (size_t i = 0; i < total; i++) {
        if (i != 0 && i % size == first) {
            put(sink, &group, 1);
        }
        put(sink, i < zeros ? "0" : digits + (i - zeros), 1);
    }
}

void hr_fmtspec_split(struct hr_fmtspec_number *number, const char *text, size_t len) {
    const char *p = text, *end = text + len;
    memset(number, 0, sizeof *number);
    if (p < end && *p == '-') {
        number->sign = *p++;
    }
    number->digits = p;
    while (p < end && (unsigned char)(*p - '0') < 10) {
        p++;
    }
    number->digits_bytes = (size_t)(p - number->digits);
    number->rest = p;
    number->rest_bytes = (size_t)(end - p);
}

size_t hr_fmtspec_put_number(const struct hr_fmtspec *spec, const struct hr_fmtspec_number *number,
                             hr_fmtspec_write *write, void *ctx) {
    struct sink sink = {write, ctx};
    char sign = number->sign != 0 ? number->sign : spec->sign == '-' ? 0 : spec->sign;
    const char *prefix = number->prefix != NULL ? number->prefix : "";
    size_t prefix_bytes = strlen(prefix), digits = number->digits_bytes, fraction = 0;
    const char *rest = number->rest;
    size_t rest_bytes = number->rest_bytes;
    if (spec->frac_group != 0 && rest_bytes != 0 && *rest == '.') {
        while (1 + fraction < rest_bytes && (unsigned char)(rest[1 + fraction] - '0') < 10) {
            fraction++;
        }
    }
    size_t around = (sign != 0) + prefix_bytes + hr_utf8_count(rest, rest_bytes) +
                    (fraction != 0 ? (fraction - 1) / 3 : 0);
    size_t width = spec->width > 0 ? (size_t)spec->width : 0, zeros = 0;
    unsigned size = one_of(spec->type, "boxX") ? 4 : 3;
    if (spec->align == '=' && spec->fill[0] == '0' && digits != 0 && width > around) {
        /* The fewest digits that with their separators fill the width; a separator does not come first. */
        size_t want = width - around;
        if (spec->group != 0) {
            want -= want / (size + 1) - (want % (size + 1) == 0);
        }
        zeros = want > digits ? want - digits : 0;
    }
    size_t total = around + zeros + digits;
    if (spec->group != 0 && zeros + digits != 0) {
        total += (zeros + digits - 1) / size;
    }
    size_t pad = width > total ? width - total : 0, left = left_share(spec->align, pad);
    if (spec->align != '=') {
        put_fill(&sink, spec->fill, spec->fill_bytes, left);
    }
    put(&sink, &sign, sign != 0);
    put(&sink, prefix, prefix_bytes);
    if (spec->align == '=') {
        put_fill(&sink, spec->fill, spec->fill_bytes, left);
    }
    put_groups(&sink, number->digits, digits, zeros, spec->group, size, false);
    if (fraction != 0) {
        put(&sink, rest, 1);
        put_groups(&sink, rest + 1, fraction, 0, spec->frac_group, 3, true);
        rest += 1 + fraction;
        rest_bytes -= 1 + fraction;
    }
    put(&sink, rest, rest_bytes);
    put_fill(&sink, spec->fill, spec->fill_bytes, pad - left);
    return total + pad;
}

size_t hr_fmtspec_put_text(const struct hr_fmtspec *spec, const char *text, size_t len, size_t count,
                           hr_fmtspec_write *write, void *ctx) {
    struct sink sink = {write, ctx};
    size_t width = spec->width > 0 ? (size_t)spec->width : 0;
    size_t pad = width > count ? width - count : 0, left = left_share(spec->align, pad);
    put_fill(&sink, spec->fill, spec->fill_bytes, left);
    put(&sink, text, len);
    put_fill(&sink, spec->fill, spec->fill_bytes, pad - left);
    return count + pad;
}
