/*
 * Character classes and simple case mapping, for str methods, the lexer's identifiers and repr().
 *
 * ASCII and Latin-1 are exact. Above that, within a kilobyte of tables:
 *  - case: exact for Latin Extended-A, Greek (0370-03FF without 03D2-03D4), Cyrillic (0400-052F), Armenian,
 *    Latin Extended Additional (1E00-1EFF without the oddities of 1E9x), full-width Latin; elsewhere a code
 *    point has no case. Mappings are one to one: no "SS" for U+00DF, no title case of its own, no locale.
 *  - alpha and identifiers: every code point from 0xAA on that is not in a block (or a listed part of one) of
 *    punctuation, symbols, spaces, surrogates or private use. Combining marks, digits of other scripts and
 *    unassigned code points therefore count as letters, and identifiers are not NFKC-normalised.
 *  - digits are ASCII only ('\u0663'.isdigit() is False).
 *  - space is exact. Printable is "not control, format, separator, surrogate, private use" by block.
 * Source: Unicode 15.1 UnicodeData.txt; Python 3.14 Library Reference, str methods; Language Reference 2.3.
 * Tests: tests/unit/test_uchar.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_UCHAR_H
#define HR_BASE_UCHAR_H

#include "base/bits.h"

/* Class bits of a code point. */
enum hr_uchar_class {
    HR_UCHAR_SPACE = 1,      /* str.isspace */
    HR_UCHAR_DIGIT = 2,      /* 0-9 */
    HR_UCHAR_UPPER = 4,      /* has a lower-case partner, is upper case */
    HR_UCHAR_LOWER = 8,      /* lower case, with or without an upper-case partner */
    HR_UCHAR_ALPHA = 16,     /* str.isalpha */
    HR_UCHAR_XDIGIT = 32,    /* 0-9 a-f A-F */
    HR_UCHAR_IDENT = 64,     /* may continue an identifier; starts one unless HR_UCHAR_DIGIT */
    HR_UCHAR_PRINTABLE = 128 /* str.isprintable: repr() does not escape it */
};

/* Class bits of each ASCII character. */
HR_INTERNAL extern const uint8_t hr_uchar_ascii[128];

/* Class bits of a code point 0x80..0x10FFFF. Use hr_uchar_classes(). */
HR_INTERNAL unsigned hr_uchar_wide_classes(uint32_t cp);

/* Class bits of code point `cp` (0..0x10FFFF). */
static inline unsigned hr_uchar_classes(uint32_t cp) {
    return cp < 128 ? hr_uchar_ascii[cp] : hr_uchar_wide_classes(cp);
}
static inline bool hr_uchar_is(uint32_t cp, unsigned classes) {
    return (hr_uchar_classes(cp) & classes) != 0;
}
/* True when `cp` may start an identifier (PEP 3131, approximated above). '_' may. */
static inline bool hr_uchar_is_ident_start(uint32_t cp) {
    return (hr_uchar_classes(cp) & (HR_UCHAR_IDENT | HR_UCHAR_DIGIT)) == HR_UCHAR_IDENT;
}

/* The one-character lower and upper case of `cp`; `cp` itself where there is none. */
HR_INTERNAL uint32_t hr_uchar_lower(uint32_t cp);
HR_INTERNAL uint32_t hr_uchar_upper(uint32_t cp);

/* Value of an alphanumeric ASCII character as a digit: 0..35; 255 for any other byte. */
static inline unsigned hr_uchar_digit(char c) {
    unsigned u = (unsigned char)c;
    return u - '0' < 10 ? u - '0' : (u | 32) - 'a' < 26 ? (u | 32) - 'a' + 10 : 255;
}

#endif
