/*
 * UTF-8 conversion and counting.
 *
 * Invariant: word reads are aligned, so this runs on targets that trap on others.
 * Tests: tests/unit/test_utf8.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/utf8.h"

#include <string.h>

#define ONES (~(hr_word)0 / 255)

static hr_word load_word(const char *p) {
    hr_word word;
    memcpy(&word, __builtin_assume_aligned(p, HR_WORD_BYTES), HR_WORD_BYTES);
    return word;
}

/* Bytes of the run of ASCII at the start of text. */
static size_t ascii_run(const char *text, size_t len) {
    const char *p = text, *end = text + len;
    while (p != end && (unsigned char)*p < 0x80) {
        p++;
        if (hr_bits_is_aligned(p, HR_WORD_BYTES)) {
            while ((size_t)(end - p) >= HR_WORD_BYTES && (load_word(p) & ONES * 0x80) == 0) {
                p += HR_WORD_BYTES;
            }
        }
    }
    return (size_t)(p - text);
}

bool hr_utf8_is_ascii(const char *text, size_t len) {
    return ascii_run(text, len) == len;
}

/* Skips *index code points, or all there are, counting *index down; returns the bytes skipped. */
static size_t skip(const char *text, size_t len, size_t *index) {
    const char *p = text, *end = text + len;
    size_t left = *index;
    while (p != end) {
        if (hr_bits_is_aligned(p, HR_WORD_BYTES)) {
            while ((size_t)(end - p) >= HR_WORD_BYTES && left >= HR_WORD_BYTES) {
                hr_word word = load_word(p);
                hr_word cont = word >> 7 & ~word >> 6 & ONES;
                left -= HR_WORD_BYTES - (size_t)(cont * ONES >> (HR_WORD_BITS - 8));
                p += HR_WORD_BYTES;
            }
            if (p == end) {
                break;
            }
        }
        if (!hr_utf8_is_cont(*p)) {
            if (left == 0) {
                break;
            }
            left--;
        }
        p++;
    }
    *index = left;
    return (size_t)(p - text);
}

size_t hr_utf8_offset(const char *text, size_t len, size_t index) {
    return skip(text, len, &index);
}

size_t hr_utf8_count(const char *text, size_t len) {
    size_t left = SIZE_MAX;
    skip(text, len, &left);
    return SIZE_MAX - left;
}

unsigned hr_utf8_decode(const char *text, uint32_t *cp) {
    unsigned bytes = hr_utf8_lead_bytes(text[0]);
    uint32_t value = (unsigned char)text[0];
    if (bytes > 1) {
        value &= 0x7Fu >> bytes;
        for (unsigned i = 1; i < bytes; i++) {
            value = value << 6 | (text[i] & 0x3F);
        }
    }
    *cp = value;
    return bytes;
}

int hr_utf8_decode_checked(const char *text, size_t len, bool strict, uint32_t *cp) {
    unsigned char lead = (unsigned char)text[0];
    *cp = lead;
    if (lead < 0x80) {
        return 1;
    }
    if (lead < 0xC2 || lead > 0xF4) {
        return -1;
    }
    unsigned bytes = hr_utf8_lead_bytes(text[0]);
    /* The second byte's range is narrower after these leads (Unicode table 3-7). */
    unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    unsigned high = lead == 0xED && strict ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (unsigned i = 1; i < bytes; i++) {
        if (i >= len || (unsigned char)text[i] < low || (unsigned char)text[i] > high) {
            return -(int)i;
        }
        low = 0x80;
        high = 0xBF;
    }
    return (int)hr_utf8_decode(text, cp);
}

size_t hr_utf8_check(const char *text, size_t len, bool strict) {
    size_t at = 0;
    for (;;) {
        at += ascii_run(text + at, len - at);
        if (at == len) {
            return at;
        }
        uint32_t cp;
        int bytes = hr_utf8_decode_checked(text + at, len - at, strict, &cp);
        if (bytes < 0) {
            return at;
        }
        at += (size_t)bytes;
    }
}

unsigned hr_utf8_encode(char *out, uint32_t cp) {
    unsigned bytes = hr_utf8_encoded_bytes(cp);
    if (bytes == 1) {
        out[0] = (char)cp;
        return 1;
    }
    for (unsigned i = bytes; --i != 0;) {
        out[i] = (char)(0x80 | (cp & 0x3F));
        cp >>= 6;
    }
    out[0] = (char)(0xF00u >> bytes | cp);
    return bytes;
}
