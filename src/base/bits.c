/*
 * What of bits.h is not inline: the string hash and the default end of a failed assertion.
 *
 * Tests: tests/unit/test_bits.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/bits.h"

#include <string.h>

__attribute__((weak)) void hr_bits_assert_failed(const char *file, int line) {
    (void)file;
    (void)line;
    __builtin_trap();
}

static uint32_t load_le32(const unsigned char *p, bool aligned) {
#if !HR_BIG_ENDIAN
    /* Byte loads from flash trap into an emulation on the ESP8266, and cost four times as much elsewhere. */
    if (aligned) {
        uint32_t word;
        memcpy(&word, __builtin_assume_aligned(p, 4), 4);
        return word;
    }
#endif
    (void)aligned;
    return p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

static uint32_t mix(uint32_t h, uint32_t group) {
    return (hr_bits_rotl32(h, 5) ^ group) * UINT32_C(0x9E3779B1);
}

static inline uint32_t finish(uint32_t h) {
    h ^= h >> 15;
    h *= UINT32_C(0x85EBCA77);
    return h ^ h >> 13;
}

uint32_t hr_bits_hash(const void *data, size_t len) {
    const unsigned char *p = data;
    uint32_t h = (uint32_t)len;
    bool aligned = hr_bits_is_aligned(p, 4);
    for (; len >= 4; p += 4, len -= 4) {
        h = mix(h, load_le32(p, aligned));
    }
    if (len != 0) {
        uint32_t group = 0;
        while (len-- != 0) {
            group = group << 8 | p[len];
        }
        h = mix(h, group);
    }
    return finish(h);
}

uint32_t hr_bits_hash_words(const void *data, size_t len) {
    const uint32_t *p = __builtin_assume_aligned(data, 4);
    uint32_t h = (uint32_t)len;
    for (; len >= 4; len -= 4) {
        h = mix(h, load_le32((const unsigned char *)p++, true));
    }
    if (len != 0) {
        h = mix(h, load_le32((const unsigned char *)p, true) & (((uint32_t)1 << 8 * len) - 1));
    }
    return finish(h);
}
