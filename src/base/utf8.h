/*
 * UTF-8: check, count, decode, encode, find the n-th code point.
 *
 * Text inside Hirune is UTF-8 in which lone surrogates may occur (three bytes each), as chr(0xD800) makes
 * them; "valid" means that. Only `strict` checks reject surrogates. Overlong forms and code points above
 * 0x10FFFF are never valid. Lengths and offsets are in bytes, counts and indices in code points.
 * Nothing here fails on bad bytes by reading outside [text, text + len).
 * Source: Unicode 15 chapter 3, table 3-7 and "maximal subpart". Tests: tests/unit/test_utf8.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_UTF8_H
#define HR_BASE_UTF8_H

#include "base/bits.h"

#define HR_UTF8_MAX_BYTES 4
#define HR_UTF8_MAX_CP    0x10FFFFu

/* True for a byte that continues a sequence (10xxxxxx). */
static inline bool hr_utf8_is_cont(char c) {
    return ((unsigned char)c & 0xC0) == 0x80;
}

/* Bytes of the sequence that starts with `lead`, the first byte of a valid sequence: 1..4. */
static inline unsigned hr_utf8_lead_bytes(char lead) {
    unsigned char c = (unsigned char)lead;
    return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

/* True when all `len` bytes are below 0x80. A word at a time. */
HR_INTERNAL bool hr_utf8_is_ascii(const char *text, size_t len);

/* Code points in valid text of `len` bytes (on other bytes: those that are not continuations). */
HR_INTERNAL size_t hr_utf8_count(const char *text, size_t len);

/*
 * Byte offset of code point number `index` of valid text; `len` when the text has `index` code points or
 * fewer. O(len), four bytes or eight a step.
 */
HR_INTERNAL size_t hr_utf8_offset(const char *text, size_t len, size_t index);

/*
 * Decodes the code point at `text`, which is valid there, into *cp; returns its bytes, 1..4.
 */
HR_INTERNAL unsigned hr_utf8_decode(const char *text, uint32_t *cp);

/*
 * Decodes unchecked bytes: returns the bytes of the code point at `text` (1..4) and sets *cp, or returns
 * minus the bytes (1..3) of the maximal ill-formed subpart, which decoders replace by one U+FFFD; *cp is
 * then that first byte. `len` is at least 1. `strict` rejects surrogates (one byte each of three).
 */
HR_INTERNAL int hr_utf8_decode_checked(const char *text, size_t len, bool strict, uint32_t *cp);

/* Offset of the first invalid byte, `len` when all is valid. */
HR_INTERNAL size_t hr_utf8_check(const char *text, size_t len, bool strict);

/* Bytes that encode `cp` (0..0x10FFFF): 1..4. */
static inline unsigned hr_utf8_encoded_bytes(uint32_t cp) {
    return cp < 0x80 ? 1 : cp < 0x800 ? 2 : cp < 0x10000 ? 3 : 4;
}

/* Writes `cp` (0..0x10FFFF, surrogates too) to `out`, which has room for 4 bytes; returns the bytes: 1..4. */
HR_INTERNAL unsigned hr_utf8_encode(char *out, uint32_t cp);

#endif
