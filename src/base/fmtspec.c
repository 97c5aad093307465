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

/* Kinds as bits, and the separators that a type takes. */
enum {
    STR = 1 << HR_FMTSPEC_STR,
    INT = 1 << HR_FMTSPEC_INT,
    FLOAT = 1 << HR_FMTSPEC_FLOAT,
    COMPLEX = 1 << HR_FMTSPEC_COMPLEX,
    UNDERSCORE = 16,
    COMMA = 32,
    GROUPS = UNDERSCORE | COMMA
};
/* The types, and where each may stand; last: none. */
static const char types[] = "sbcdoxXneEfFgG%";
static const uint8_t uses[sizeof types] = {
    STR,
    INT | UNDERSCORE,
    INT,
    INT | GROUPS,
    INT | UNDERSCORE,
    INT | UNDERSCORE,
    INT | UNDERSCORE,
    INT | FLOAT | COMPLEX,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | COMPLEX | GROUPS,
    FLOAT | GROUPS,
    FLOAT | COMPLEX | GROUPS,
};

/* The options that a kind does not take, as HR_FMTSPEC_SEEN(). */
#define SEEN HR_FMTSPEC_SEEN
enum { SIGN = SEEN('+') | SEEN('-') | SEEN(' ') };
static const uint32_t refused[] = {SIGN | SEEN('z') | SEEN('#') | SEEN('='), SEEN('z') | SEEN('.'), 0,
                                   SEEN('=')};

char hr_fmtspec_take(struct hr_fmtspec_input *in, const char *set) {
    char c = in->p == in->end ? 0 : *in->p;
    while (*set != 0 && *set != c) {
        set++;
    }
    if (*set != 0) {
        in->seen |= SEEN(c);
        in->p++;
    }
    return *set;
}

int32_t hr_fmtspec_number(struct hr_fmtspec_input *in) {
    int32_t value = -1;
    for (unsigned digit; in->p < in->end && (digit = (unsigned char)*in->p - '0') < 10; in->p++) {
        value = (value < 0 ? 0 : value) * 10 + (int32_t)digit;
        if (value >= 1 << 28) {
            return -2;
        }
    }
    return value;
}

enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                       enum hr_fmtspec_kind kind) {
    static const char aligns[] = "<>=^", groups[] = ",_", default_types[] = {'s', 'd', 0, 0};
    size_t lead = len != 0 ? hr_utf8_lead_bytes(*text) : 0;
    struct hr_fmtspec_input in = {text + lead, text + len, 0};
    memset(spec, 0, sizeof *spec);
    spec->fill[0] = ' ';
    spec->fill_bytes = 1;
    spec->align = hr_fmtspec_take(&in, aligns);
    bool filled = spec->align != 0;
    if (filled) {
        memcpy(spec->fill, text, lead);
        spec->fill_bytes = (uint8_t)lead;
    } else {
        in.p = text;
        spec->align = hr_fmtspec_take(&in, aligns);
    }
    spec->sign = hr_fmtspec_take(&in, "+- ");
    spec->no_neg0 = hr_fmtspec_take(&in, "z");
    spec->alt = hr_fmtspec_take(&in, "#");
    char align = kind == HR_FMTSPEC_STR ? '<' : '>';
    if (!filled && hr_fmtspec_take(&in, "0")) {
        spec->fill[0] = '0';
        if (kind != HR_FMTSPEC_STR) {
            align = '=';
        }
    }
    if (spec->align == 0) {
        spec->align = align;
    }
    spec->width = hr_fmtspec_number(&in);
    spec->group = hr_fmtspec_take(&in, groups);
    spec->precision = -1;
    if (hr_fmtspec_take(&in, ".")) {
        spec->precision = hr_fmtspec_number(&in);
        spec->frac_group = hr_fmtspec_take(&in, groups);
        if (spec->precision < 0 && spec->frac_group == 0) {
            return HR_FMTSPEC_INVALID;
        }
    }
    spec->type = (unsigned char)default_types[kind];
    if (in.p < in.end) {
        in.p += hr_utf8_decode(in.p, &spec->type);
    }
    if (in.p < in.end || spec->width < -1 || spec->precision < -1) {
        return HR_FMTSPEC_INVALID;
    }
    const char *type = spec->type < 128 ? strchr(types, (int)spec->type) : NULL;
    unsigned use = type != NULL ? uses[type - types] : 0;
    if (kind == HR_FMTSPEC_INT && (use & (INT | FLOAT)) == FLOAT) {
        kind = HR_FMTSPEC_FLOAT;
    }
    spec->kind = (uint8_t)kind;
    if ((use >> kind & 1) == 0) {
        return HR_FMTSPEC_UNKNOWN_TYPE;
    }
    uint32_t wrong = refused[kind];
    if (spec->type == 'c') {
        wrong |= SIGN | SEEN('#');
    }
    if ((use & COMMA) == 0) {
        wrong |= SEEN(',');
    }
    if ((use & UNDERSCORE) == 0) {
        wrong |= SEEN('_');
    }
    bool zero = kind == HR_FMTSPEC_COMPLEX && spec->fill[0] == '0';
    return zero || (in.seen & wrong) != 0 ? HR_FMTSPEC_INVALID : HR_FMTSPEC_OK;
}
