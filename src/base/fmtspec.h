/*
 * The format specification mini-language: parse a spec, check it for a type, lay out padded and grouped text.
 *
 * Invariants: knows no objects; output goes in pieces through the caller's function, which may leave by
 * longjmp (nothing here needs cleaning up). Messages are CPython's.
 * Source: PEP 3101, PEP 378, PEP 515, PEP 682; Python 3.14 Library Reference, Format Specification
 * Mini-Language. Tests: tests/unit/test_fmtspec.c.
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
    bool no_neg0;       /* 'z' */
    bool alt;           /* '#' */
    uint32_t type;      /* code point of the presentation type; not given: 's' for str, 'd' for int, else 0 */
    int32_t width;      /* code points; -1 not given */
    int32_t precision;  /* -1 not given */
};

/* What a spec is for. */
enum hr_fmtspec_kind { HR_FMTSPEC_STR, HR_FMTSPEC_INT, HR_FMTSPEC_FLOAT, HR_FMTSPEC_COMPLEX };

enum hr_fmtspec_error {
    HR_FMTSPEC_OK,
    HR_FMTSPEC_INVALID,      /* leftover text */
    HR_FMTSPEC_MANY_DIGITS,  /* width or precision above 2^31 - 1 */
    HR_FMTSPEC_NO_PRECISION, /* '.' without digits or separator */
    HR_FMTSPEC_BOTH_GROUPS,  /* ',' and '_' */
    HR_FMTSPEC_GROUP_TYPE,   /* ',' or '_' with a type that has no groups */
    HR_FMTSPEC_UNKNOWN_TYPE, /* type not of this kind */
    HR_FMTSPEC_STR_SIGN,
    HR_FMTSPEC_STR_SPACE,
    HR_FMTSPEC_STR_NO_NEG0,
    HR_FMTSPEC_STR_ALT,
    HR_FMTSPEC_STR_ALIGN, /* '=' */
    HR_FMTSPEC_INT_PRECISION,
    HR_FMTSPEC_INT_NO_NEG0,
    HR_FMTSPEC_CHAR_SIGN,    /* sign with 'c' */
    HR_FMTSPEC_CHAR_ALT,     /* '#' with 'c' */
    HR_FMTSPEC_COMPLEX_ZERO, /* zero padding of a complex */
    HR_FMTSPEC_COMPLEX_ALIGN /* '=' for a complex */
};

/*
 * Reads the spec text[0..len) (UTF-8) into *spec, with the defaults of `kind`, and checks what holds for
 * every type. The text is not kept.
 */
HR_INTERNAL enum hr_fmtspec_error hr_fmtspec_parse(struct hr_fmtspec *spec, const char *text, size_t len,
                                                   enum hr_fmtspec_kind kind);

/*
 * Checks a parsed spec against what will be formatted, in CPython's order of complaints. An int with one of
 * the types e E f F g G % is to be converted to float and checked as HR_FMTSPEC_FLOAT.
 */
HR_INTERNAL enum hr_fmtspec_error hr_fmtspec_check(const struct hr_fmtspec *spec, enum hr_fmtspec_kind kind);

/*
 * CPython's message for an error (static, not HR_FMTSPEC_OK). Some are templates:
 *   HR_FMTSPEC_GROUP_TYPE    "Cannot specify '%c' with '%c'."  (spec->group, spec->type)
 *   HR_FMTSPEC_INVALID       "Invalid format specifier '%s' for object of type '%s'"  (the spec's text, the type)
 *   HR_FMTSPEC_UNKNOWN_TYPE  "Unknown format code '%c' for object of type '%s'"  (spec->type, the type)
 */
HR_INTERNAL const char *hr_fmtspec_message(enum hr_fmtspec_error error);

/* Receives output in order; `bytes` is valid during the call only. May not return (longjmp). */
typedef void hr_fmtspec_write(void *ctx, const char *bytes, size_t len);

/* A formatted number before padding; each part may be empty. No text is kept. */
struct hr_fmtspec_number {
    char sign;           /* '-', or 0 for zero and above; '+' and ' ' come from the spec */
    const char *prefix;  /* "0x" and the like, NUL-terminated, or NULL */
    const char *digits;  /* integer digits, of the right case; empty for inf and nan */
    size_t digits_bytes; /* bytes at digits */
    const char *rest;  /* what follows: ".25", "e+10", "%", "inf"; UTF-8, so the character of type 'c' too */
    size_t rest_bytes; /* bytes at rest */
};

/*
 * Splits the text of hr_dtoa_format() into a number: sign, digits, rest. The parts point into text.
 */
HR_INTERNAL void hr_fmtspec_split(struct hr_fmtspec_number *number, const char *text, size_t len);

/*
 * Writes a number: padding, sign, prefix, grouped digits (by 4 for types b o x X, else by 3), the rest with
 * its fraction grouped. With fill '0' and align '=' the zeros are grouped too, which may exceed the width by
 * one, as in CPython. Returns the code points written.
 */
HR_INTERNAL size_t hr_fmtspec_put_number(const struct hr_fmtspec *spec,
                                         const struct hr_fmtspec_number *number, hr_fmtspec_write *write,
                                         void *ctx);

/*
 * Writes text of `len` bytes and `count` code points, padded to the width. '=' pads on the left. The caller
 * has cut the text to the precision. Returns the code points written.
 */
HR_INTERNAL size_t hr_fmtspec_put_text(const struct hr_fmtspec *spec, const char *text, size_t len,
                                       size_t count, hr_fmtspec_write *write, void *ctx);

#endif
