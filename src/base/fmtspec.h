/*
 * The format specification mini-language: reads a spec and checks it for what is to be formatted. The layout is the
 * object layer's (obj/format.c).
 *
 * Source: PEP 3101, PEP 378, PEP 515, PEP 682; Python 3.14 Library Reference, Format Specification
 * Mini-Language. Tests: tests/unit/test_fmtspec.c, tests/types/str/format*.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_FMTSPEC_H
#define HR_BASE_FMTSPEC_H

#include "base/bits.h"

/* Characters are 0 where the spec does not say. A caller may also fill one in itself ('%' formatting). */
struct hr_fmtspec {
    char fill[4];       /* one code point as UTF-8; " " when not given, "0" for a leading '0' */
    uint8_t fill_bytes; /* 1..4 */
    char align;         /* '<' '>' '^' '='; the kind's default when not given, never 0 after a parse */
    char sign;          /* '+' '-' ' ' */
    char group;         /* ',' '_': thousands of the integer part */
    char frac_group;    /* ',' '_': thousands of the fraction */
    char no_neg0;       /* 'z' */
    char alt;           /* '#' */
    uint8_t kind;       /* enum hr_fmtspec_kind */
    uint32_t type;      /* code point of the presentation type; not given: 's' for str, 'd' for int, else 0 */
    int32_t width;      /* code points; -1 not given */
    int32_t precision;  /* -1 not given; of an int the fewest digits */
};

/* What a spec is for. */
enum hr_fmtspec_kind { HR_FMTSPEC_STR, HR_FMTSPEC_INT, HR_FMTSPEC_FLOAT, HR_FMTSPEC_COMPLEX };

enum hr_fmtspec_error {
    HR_FMTSPEC_OK,
    HR_FMTSPEC_INVALID,     /* no spec, or one whose parts do not go with the type */
    HR_FMTSPEC_UNKNOWN_TYPE /* spec->type is no type of this kind */
};

/* Text that is read from p on. */
struct hr_fmtspec_input {
    const char *p, *end;
    uint32_t seen; /* HR_FMTSPEC_SEEN() of the characters taken */
};
#define HR_FMTSPEC_SEEN(c) (1u << ((c)&31))

/* Takes the next character if it is one of `set`, else gives 0. */
HR_INTERNAL char hr_fmtspec_take(struct hr_fmtspec_input *in, const char *set);
/* Takes a decimal number: -1 when there are no digits, -2 when it is 2^28 or more. */
HR_INTERNAL int32_t hr_fmtspec_number(struct hr_fmtspec_input *in);

/* Reads the spec text[0..len) (UTF-8) into *spec, with the defaults of the kind, and checks it. An int with one of the
 * types e E f F g G % becomes HR_FMTSPEC_FLOAT in spec->kind. Width and precision are below 2^28. The text is not kept. */
HR_INTERNAL enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                                   enum hr_fmtspec_kind kind);

#endif
