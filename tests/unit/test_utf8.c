/*
 * Tests src/base/utf8.h against definitions written out the long way: every code point, every pair of bytes,
 * random bytes at every alignment.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/utf8.h"

#include "check.h"

/* Unicode's definition: smallest form that fits, up to 0x10FFFF. Returns bytes, or 0. */
static int plain_decode(const unsigned char *p, size_t len, bool strict, uint32_t *cp) {
    static const uint32_t least[5] = {0, 0, 0x80, 0x800, 0x10000};
    int n = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : p[0] >> 3 == 30 ? 4 : 0;
    if (n == 0 || (size_t)n > len) {
        return 0;
    }
    uint32_t value = n == 1 ? p[0] : p[0] & (0x7Fu >> n);
    for (int i = 1; i < n; i++) {
        if (p[i] >> 6 != 2) {
            return 0;
        }
        value = value << 6 | (p[i] & 63u);
    }
    if (value < least[n] || value > 0x10FFFF || (strict && value >= 0xD800 && value < 0xE000)) {
        return 0;
    }
    *cp = value;
    return n;
}

static void test_every_code_point(void) {
    for (uint32_t cp = 0; cp <= HR_UTF8_MAX_CP; cp++) {
        char text[4];
        uint32_t back = ~cp, plain = ~cp;
        unsigned n = hr_utf8_encode(text, cp);
        bool surrogate = cp >= 0xD800 && cp < 0xE000;
        bool ok = n == hr_utf8_encoded_bytes(cp) && n == hr_utf8_lead_bytes(text[0]) &&
                  hr_utf8_decode(text, &back) == n && back == cp &&
                  plain_decode((unsigned char *)text, n, false, &plain) == (int)n && plain == cp &&
                  hr_utf8_decode_checked(text, n, false, &back) == (int)n && back == cp &&
                  hr_utf8_decode_checked(text, n, true, &back) == (surrogate ? -1 : (int)n);
        CHECK_MSG(ok, "code point %" PRIX32, cp);
    }
}

/* The maximal subpart: the longest prefix that some valid sequence starts with, at least one byte. */
static int plain_subpart(const unsigned char *p, size_t len, bool strict) {
    int best = 1;
    for (int n = 2; n <= 3 && (size_t)n <= len; n++) {
        unsigned char trial[4] = {p[0], p[1], n > 2 ? p[2] : 0x80, 0x80};
        bool starts = false;
        uint32_t cp;
        for (unsigned third = 0x80; third <= 0xBF && !starts; third++) {
            if (n == 2) {
                trial[2] = (unsigned char)third;
            }
            starts = plain_decode(trial, 3, strict, &cp) == 3 || plain_decode(trial, 4, strict, &cp) == 4;
        }
        if (starts) {
            best = n;
        }
    }
    return best;
}

static void check_bytes(const unsigned char *p, size_t len, bool strict) {
    uint32_t cp = 0, plain = 0;
    int n = plain_decode(p, len, strict, &plain);
    int got = hr_utf8_decode_checked((const char *)p, len, strict, &cp);
    if (n > 0) {
        CHECK_MSG(got == n && cp == plain, "%02X %02X", p[0], p[1]);
    } else {
        CHECK_MSG(got == -plain_subpart(p, len, strict) && cp == p[0], "%02X %02X %02X: %d", p[0], p[1], p[2],
                  got);
    }
}

static void test_ill_formed(void) {
    static const unsigned char tails[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF};
    for (unsigned first = 0x80; first < 256; first++) {
        for (unsigned second = 0; second < 256; second++) {
            unsigned char p[4] = {(unsigned char)first, (unsigned char)second, 0x80, 0x80};
            for (size_t t = 0; t < sizeof tails; t++) {
                p[2 + (t & 1)] = tails[t];
                for (size_t len = 1; len <= 4; len++) {
                    check_bytes(p, len, true);
                    check_bytes(p, len, false);
                }
            }
        }
    }
}

/* Random text of `count` code points, at most 4 * count bytes. */
static size_t make_text(char *text, size_t count) {
    static const uint32_t limits[] = {0x80, 0x80, 0x800, 0x10000, 0x110000};
    size_t len = 0;
    uint32_t limit = limits[check_below(5)];
    while (count-- != 0) {
        len += hr_utf8_encode(text + len, check_below(check_below(4) == 0 ? limit : 0x80));
    }
    return len;
}

static void test_scans(void) {
    char buffer[8 + 4 * 70];
    for (int round = 0; round < 20000; round++) {
        char *text = buffer + check_below(8);
        size_t count = check_below(70);
        size_t len = make_text(text, count);
        CHECK(hr_utf8_count(text, len) == count);
        CHECK(hr_utf8_is_ascii(text, len) == (len == count));
        CHECK(hr_utf8_check(text, len, false) == len);
        size_t at = 0;
        for (size_t i = 0; i < count; i++) {
            CHECK(hr_utf8_offset(text, len, i) == at);
            at += hr_utf8_lead_bytes(text[at]);
        }
        CHECK(hr_utf8_offset(text, len, count) == len);
        CHECK(hr_utf8_offset(text, len, count + 1 + check_below(100)) == len);
        CHECK(hr_utf8_offset(text, len, SIZE_MAX) == len);
        if (len != 0) {
            size_t bad = check_below((uint32_t)len);
            text[bad] = (char)0xFF;
            size_t got = hr_utf8_check(text, len, false);
            uint32_t cp;
            CHECK(got <= bad && bad - got < 4 &&
                  plain_decode((unsigned char *)text + got, len - got, false, &cp) == 0);
            CHECK(!hr_utf8_is_ascii(text, len));
        }
    }
    CHECK(hr_utf8_check("a\xED\xA0\x80", 4, true) == 1);
    CHECK(hr_utf8_check("a\xED\xA0\x80", 4, false) == 4);
    CHECK(hr_utf8_check("abc\xC3", 4, false) == 3);
    CHECK(hr_utf8_count("", 0) == 0 && hr_utf8_is_ascii("", 0) && hr_utf8_offset("", 0, 5) == 0);
}

int main(void) {
    test_every_code_point();
    test_ill_formed();
    test_scans();
    return check_done("test_utf8");
}
