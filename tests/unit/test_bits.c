/*
 * Tests src/base/bits.h: counting, rotation, alignment, checked arithmetic, the string hash.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/bits.h"

#include "check.h"

static void test_counting(void) {
    for (unsigned i = 0; i < HR_WORD_BITS; i++) {
        hr_word bit = (hr_word)1 << i;
        CHECK(hr_bits_clz(bit) == HR_WORD_BITS - 1 - i);
        CHECK(hr_bits_clz(bit | 1) == HR_WORD_BITS - 1 - i);
        CHECK(hr_bits_ctz(bit) == i);
        CHECK(hr_bits_ctz(bit | (hr_word)1 << (HR_WORD_BITS - 1)) == i);
        CHECK(hr_bits_length(bit) == i + 1);
        CHECK(hr_bits_popcount(bit - 1) == i);
        CHECK(hr_bits_is_pow2(bit));
        CHECK(hr_bits_is_pow2(bit | 1) == (i == 0));
        CHECK(hr_bits_rotl(1, i) == bit);
        CHECK(hr_bits_rotr(bit, i) == 1);
    }
    CHECK(hr_bits_length(0) == 0);
    CHECK(hr_bits_popcount(~(hr_word)0) == HR_WORD_BITS);
    CHECK(!hr_bits_is_pow2(0));
    for (int i = 0; i < 10000; i++) {
        hr_word x = (hr_word)check_random() & (hr_word)check_random();
        unsigned n = check_below(HR_WORD_BITS);
        CHECK(hr_bits_popcount(x) == (unsigned)__builtin_popcountll(x));
        CHECK(hr_bits_rotr(hr_bits_rotl(x, n), n) == x);
        CHECK(hr_bits_rotl32((uint32_t)x, n & 31) ==
              (uint32_t)(((uint64_t)(uint32_t)x << (n & 31)) | ((uint64_t)(uint32_t)x << (n & 31)) >> 32));
    }
    CHECK(hr_bits_clz32(1) == 31 && hr_bits_clz32(0xFFFFFFFF) == 0);
}

static void test_alignment(void) {
    CHECK(hr_bits_align_up(0, 8) == 0);
    CHECK(hr_bits_align_up(1, 8) == 8);
    CHECK(hr_bits_align_up(8, 8) == 8);
    CHECK(hr_bits_align_down(15, 8) == 8);
    CHECK(hr_bits_align_down(7, 8) == 0);
    CHECK(hr_bits_is_aligned((void *)16, 16));
    CHECK(!hr_bits_is_aligned((void *)24, 16));
}

static void test_overflow(void) {
    hr_sword r;
    CHECK(!hr_bits_add_overflow(INTPTR_MAX, 0, &r) && r == INTPTR_MAX);
    CHECK(hr_bits_add_overflow(INTPTR_MAX, 1, &r) && r == INTPTR_MIN);
    CHECK(hr_bits_sub_overflow(INTPTR_MIN, 1, &r) && r == INTPTR_MAX);
    CHECK(!hr_bits_sub_overflow(-1, INTPTR_MIN, &r) && r == INTPTR_MAX);
    CHECK(hr_bits_mul_overflow(INTPTR_MIN, -1, &r));
    CHECK(!hr_bits_mul_overflow(INTPTR_MIN, 1, &r) && r == INTPTR_MIN);
    size_t s;
    CHECK(hr_bits_size_add_overflow(SIZE_MAX, 1, &s));
    CHECK(!hr_bits_size_mul_overflow(SIZE_MAX / 2, 2, &s) && s == SIZE_MAX - 1);
    CHECK(hr_bits_size_mul_overflow(SIZE_MAX / 2 + 1, 2, &s));
}

/* The definition in bits.h, written without the tricks. */
static uint32_t plain_hash(const unsigned char *p, size_t len) {
    uint32_t h = (uint32_t)len;
    for (size_t i = 0; i < len; i += 4) {
        uint32_t group = 0;
        for (size_t j = 0; j < 4 && i + j < len; j++) {
            group |= (uint32_t)p[i + j] << (8 * j);
        }
        h = (((h << 5) | (h >> 27)) ^ group) * 0x9E3779B1u;
    }
    h ^= h >> 15;
    h *= 0x85EBCA77u;
    return h ^ (h >> 13);
}

static void test_hash(void) {
    /* Stored in flash images: these numbers may never change. */
    CHECK(hr_bits_hash("", 0) == 0);
    CHECK_MSG(hr_bits_hash("a", 1) == 0x2F063C6C, "%08" PRIX32, hr_bits_hash("a", 1));
    CHECK_MSG(hr_bits_hash("__init__", 8) == 0x00796AE2, "%08" PRIX32, hr_bits_hash("__init__", 8));
    CHECK(hr_bits_hash("a", 1) != hr_bits_hash("a\0", 2));
    _Alignas(8) unsigned char buffer[64];
    for (int round = 0; round < 1000; round++) {
        for (size_t i = 0; i < sizeof buffer; i++) {
            buffer[i] = (unsigned char)check_random();
        }
        size_t start = check_below(8), len = check_below(50);
        CHECK(hr_bits_hash(buffer + start, len) == plain_hash(buffer + start, len));
        CHECK(hr_bits_hash_words(buffer + start / 4 * 4, len) == plain_hash(buffer + start / 4 * 4, len));
    }
    /* Names that differ in one place spread over a table of 1024 about as chance would have it. */
    unsigned filled = 0;
    uint8_t slots[1024] = {0};
    for (int i = 0; i < 1024; i++) {
        char name[16];
        int n = snprintf(name, sizeof name, "name_%d", i);
        uint8_t *slot = &slots[hr_bits_hash(name, (size_t)n) % 1024];
        filled += *slot == 0;
        *slot = 1;
    }
    CHECK_MSG(filled > 600, "%u of 1024 slots used; 647 expected of a random function", filled);
}

int main(void) {
    test_counting();
    test_alignment();
    test_overflow();
    test_hash();
    return check_done("test_bits");
}
