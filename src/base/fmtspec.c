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

char hr_fmtspec_take(struct hr_fmtspec_input *in, const char *set) {
    return in->p < in->end && *in->p && strchr(set, *in->p) ? *in->p++ : 0;
}

int32_t hr_fmtspec_number(struct hr_fmtspec_input *in) {
    int32_t value = -1;
    for (char c; (c = hr_fmtspec_take(in, "0123456789")) != 0;) {
        value = (value < 0 ? 0 : value) * 10 + (c - '0');
        if (value >= 1 << 28) {
            return -2;
        }
    }
    return value;
}

enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                       enum hr_fmtspec_kind *kind) {
    static const char aligns[] = "<>=^", groups[] = ",_";
    size_t lead = len != 0 ? hr_utf8_lead_bytes(*text) : 0;
    struct hr_fmtspec_input in = {text + lead, text + len};
    bool is_str = *kind == HR_FMTSPEC_STR, is_int = *kind == HR_FMTSPEC_INT;
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
    if (!filled && hr_fmtspec_take(&in, "0")) {
        spec->fill[0] = '0';
        if (spec->align == 0 && !is_str) {
            spec->align = '=';
        }
    }
    if (spec->align == 0) {
        spec->align = is_str ? '<' : '>';
    }
    spec->width = hr_fmtspec_number(&in);
    spec->group = hr_fmtspec_take(&in, groups);
    spec->precision = -1;
    bool bad = false;
    if (hr_fmtspec_take(&in, ".")) {
        spec->precision = hr_fmtspec_number(&in);
        spec->frac_group = hr_fmtspec_take(&in, groups);
        bad = spec->precision < 0 && (spec->precision < -1 || spec->frac_group == 0);
    }
    spec->type = is_str ? 's' : is_int ? 'd' : 0;
    if (in.p < in.end) {
        in.p += hr_utf8_decode(in.p, &spec->type);
    }
    if (bad || in.p < in.end || spec->width < -1) {
        return HR_FMTSPEC_INVALID;
    }
    const char *type = spec->type < 128 ? strchr(types, (int)spec->type) : NULL;
    unsigned use = type != NULL ? uses[type - types] : 0;
    if (is_int && (use & (INT | FLOAT)) == FLOAT) {
        *kind = HR_FMTSPEC_FLOAT;
        is_int = false;
    }
    if ((use >> *kind & 1) == 0) {
        return HR_FMTSPEC_UNKNOWN_TYPE;
    }
    unsigned wanted = spec->group == ',' ? COMMA : spec->group != 0 ? UNDERSCORE : 0;
    if (spec->frac_group != 0) {
        wanted |= FLOAT | COMMA;
    }
    bad = (wanted & ~use) != 0;
    if (is_str || spec->type == 'c') {
        bad |= (spec->sign | spec->alt) != 0;
    }
    if (is_str || is_int) {
        bad |= spec->no_neg0 != 0;
    }
    if (is_str || *kind == HR_FMTSPEC_COMPLEX) {
        bad |= spec->align == '=';
    }
    if (is_int) {
        bad |= spec->precision >= 0;
    }
    if (*kind == HR_FMTSPEC_COMPLEX) {
        bad |= spec->fill[0] == '0';
    }
    return bad ? HR_FMTSPEC_INVALID : HR_FMTSPEC_OK;
}
