/*
 * Format specifications: parser and checks.
 *
 * Tests: tests/unit/test_fmtspec.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/fmtspec.h"

#include <string.h>

#include "base/utf8.h"

struct input {
    const char *p, *end;
};

static bool one_of(uint32_t c, const char *set) {
    return c - 1 < 127 && strchr(set, (int)c) != NULL;
}

/* The next character if it is one of `set`, else 0. */
static char take(struct input *in, const char *set) {
    return in->p < in->end && one_of((unsigned char)*in->p, set) ? *in->p++ : 0;
}

/* A number: -1 when there are no digits, -2 when it is too large. */
static int32_t take_number(struct input *in) {
    int32_t value = -1;
    for (char c; (c = take(in, "0123456789")) != 0;) {
        value = (value < 0 ? 0 : value) * 10 + (c - '0');
        if (value >= 1 << 28 || value < 0) {
            in->end = in->p; /* nothing behind it counts */
            return -2;
        }
    }
    return value;
}

enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                       enum hr_fmtspec_kind *kind) {
    static const char aligns[] = "<>=^", groups[] = ",_", with_group[] = "boxXdeEfFgG%",
                      types[][9] = {"s", "bcdoxXn", "eEfFgGn%", "eEfFgGn"};
    struct input in = {text, text + len};
    bool is_str = *kind == HR_FMTSPEC_STR, is_int = *kind == HR_FMTSPEC_INT, point;
    size_t lead = len != 0 ? hr_utf8_lead_bytes(*text) : 0;
    bool filled = len > lead && one_of((unsigned char)text[lead], aligns);
    memset(spec, 0, sizeof *spec);
    spec->fill[0] = ' ';
    spec->fill_bytes = 1;
    if (filled) {
        memcpy(spec->fill, text, lead);
        spec->fill_bytes = (uint8_t)lead;
        in.p += lead;
    }
    spec->align = take(&in, aligns);
    spec->sign = take(&in, "+- ");
    spec->no_neg0 = take(&in, "z") != 0;
    spec->alt = take(&in, "#") != 0;
    if (!filled && take(&in, "0")) {
        spec->fill[0] = '0';
        if (spec->align == 0 && !is_str) {
            spec->align = '=';
        }
    }
    if (spec->align == 0) {
        spec->align = is_str ? '<' : '>';
    }
    spec->width = take_number(&in);
    spec->group = take(&in, groups);
    spec->precision = -1;
    point = take(&in, ".") != 0;
    if (point) {
        spec->precision = take_number(&in);
        spec->frac_group = take(&in, groups);
    }
    uint32_t type = is_str ? 's' : is_int ? 'd' : 0;
    if (in.p < in.end) {
        in.p += hr_utf8_decode(in.p, &type);
    }
    spec->type = type;
    if (in.p < in.end || spec->width < -1 || (point && spec->precision < 0 && spec->frac_group == 0) ||
        spec->precision < -1) {
        return HR_FMTSPEC_INVALID;
    }
    if (is_int && one_of(type, with_group + 5)) {
        *kind = HR_FMTSPEC_FLOAT;
        is_int = false;
    }
    if (type != 0 && !one_of(type, types[*kind])) {
        return HR_FMTSPEC_UNKNOWN_TYPE;
    }
    bool bad = (type != 0 && spec->group != 0 && !one_of(type, with_group + (spec->group == ',' ? 4 : 0))) ||
               (type != 0 && spec->frac_group != 0 && !one_of(type, with_group + 5));
    bool no_options = (spec->sign | spec->alt) == 0;
    if (is_str) {
        bad |= !no_options || spec->no_neg0 || spec->align == '=';
    } else if (is_int) {
        bad |= spec->precision >= 0 || spec->no_neg0 || (type == 'c' && !no_options);
    } else if (*kind == HR_FMTSPEC_COMPLEX) {
        bad |= spec->fill[0] == '0' || spec->align == '=';
    }
    return bad ? HR_FMTSPEC_INVALID : HR_FMTSPEC_OK;
}
