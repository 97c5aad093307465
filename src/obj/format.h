/* SPDX-License-Identifier: MIT
 *
 * Formatting by a specification: format(), str.format(), f-strings (hr_op_format in obj/op.h); and what % shares with
 * them. Tests: tests/types/str/format*, tests/types/str/percent*, tests/types/float/format*, tests/unit/test_fmtspec.c.
 */
#ifndef HR_OBJ_FORMAT_H
#define HR_OBJ_FORMAT_H

#include "base/fmtspec.h"
#include <hirune/native.h>

/* Nothing said: the spec of repr(). */
extern const struct hr_fmtspec hr_format_plain;

/* Writes UTF-8 text (bytes: any bytes), cut to the precision and padded. */
void hr_format_text(struct hr_writer *w, const char *text, size_t n, const struct hr_fmtspec *spec,
                    bool bytes);

/* Writes an int as a character (bytes: a byte). OverflowError. May run Python. */
void hr_format_char(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec, bool bytes);

/* A number in digits, ready to be laid out. Places count from 0 for the digit before the point; where there is no digit
 * a 0 is written. */
struct hr_format_number {
    const char *digits;
    const char *tail;      /* after all digits; NULL: nothing */
    int32_t count;         /* of digits */
    int32_t first;         /* place of digits[0] */
    int32_t before, after; /* places before and after the point */
    int32_t exp;
    char exp_letter; /* before exp; 0: none is written */
    char group;      /* size of the groups that spec->group separates */
    char prefix;     /* after a '0' before all digits; 0: none */
    bool negative, point;
};
/* Writes the number as spec says: padding, sign, prefix, digits in groups. With fill '0' and align '=' the zeros are
 * grouped too, which may exceed the width by one, as in CPython. GC: none. */
void hr_format_number(struct hr_writer *w, const struct hr_fmtspec *spec, const struct hr_format_number *t);

#endif
