/*
 * Words, bit counting, alignment, checked arithmetic, assertions, marks for the compiler, the string hash.
 *
 * Invariants: nothing here has state; hr_bits_hash() gives the same number on every target and for ever,
 * because images in flash and the host generators store it.
 * Tests: tests/unit/test_bits.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_BITS_H
#define HR_BASE_BITS_H

#include "base/config.h"

/* One machine word, unsigned and signed. */
typedef uintptr_t hr_word;
typedef intptr_t hr_sword;

#define HR_WORD_BYTES (HR_WORD_BITS / 8)

/* Hidden inside a shared library. */
#if defined(__GNUC__)
#    define HR_INTERNAL       __attribute__((visibility("hidden")))
#    define HR_NORETURN       __attribute__((noreturn))
#    define HR_NOINLINE       __attribute__((noinline))
#    define HR_INLINE         inline __attribute__((always_inline))
#    define HR_MUST_CHECK     __attribute__((warn_unused_result))
#    define HR_FALLTHROUGH    __attribute__((fallthrough))
#    define HR_LIKELY(cond)   __builtin_expect(!!(cond), 1)
#    define HR_UNLIKELY(cond) __builtin_expect(!!(cond), 0)
#else
#    error "gcc or clang is needed: overflow builtins, label addresses"
#endif

#define HR_ARRAY_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* Stops the program where `cond` is false; nothing at all when HR_DEBUG is 0. `cond` has no side effects. */
#if HR_DEBUG
#    define HR_ASSERT(cond) ((cond) ? (void)0 : hr_bits_assert_failed(__FILE__, __LINE__))
#else
#    define HR_ASSERT(cond) ((void)sizeof(cond))
#endif

/* Called by HR_ASSERT. The default (weak) traps; a port may define one that prints and then stops. */
HR_INTERNAL HR_NORETURN void hr_bits_assert_failed(const char *file, int line);

/* Leading zero bits of a word or of 32 bits. `x` is not 0. */
static inline unsigned hr_bits_clz(hr_word x) {
    return (unsigned)(HR_WORD_BITS == 32 ? __builtin_clz((unsigned)x)
                                         : __builtin_clzll((unsigned long long)x));
}
static inline unsigned hr_bits_clz32(uint32_t x) {
    return (unsigned)__builtin_clz(x);
}

/* Trailing zero bits of a word. `x` is not 0. */
static inline unsigned hr_bits_ctz(hr_word x) {
    return (unsigned)(HR_WORD_BITS == 32 ? __builtin_ctz((unsigned)x)
                                         : __builtin_ctzll((unsigned long long)x));
}

/* Number of the highest set bit plus one; 0 for 0. */
static inline unsigned hr_bits_length(hr_word x) {
    return x == 0 ? 0 : HR_WORD_BITS - hr_bits_clz(x);
}

/* Set bits of a word; _here: always inline, for loops that call nothing. No libgcc call: its table is 256 bytes of flash. */
static HR_INLINE unsigned hr_bits_popcount_here(hr_word x) {
    const hr_word ones = ~(hr_word)0;
    x -= (x >> 1) & (ones / 3);
    x = (x & (ones / 15 * 3)) + ((x >> 2) & (ones / 15 * 3));
    x = (x + (x >> 4)) & (ones / 255 * 15);
    return (unsigned)((x * (ones / 255)) >> (HR_WORD_BITS - 8));
}
static inline unsigned hr_bits_popcount(hr_word x) {
    return hr_bits_popcount_here(x);
}

/* Rotations by 0 .. bits-1. */
static inline hr_word hr_bits_rotl(hr_word x, unsigned n) {
    return (x << n) | (x >> (-n & (HR_WORD_BITS - 1)));
}
static inline hr_word hr_bits_rotr(hr_word x, unsigned n) {
    return (x >> n) | (x << (-n & (HR_WORD_BITS - 1)));
}
static inline uint32_t hr_bits_rotl32(uint32_t x, unsigned n) {
    return (x << n) | (x >> (-n & 31));
}

/* `x` rounded down or up to a multiple of `unit`, a power of two. Rounding up may wrap to 0. */
static inline hr_word hr_bits_align_down(hr_word x, hr_word unit) {
    return x & ~(unit - 1);
}
static inline hr_word hr_bits_align_up(hr_word x, hr_word unit) {
    return (x + unit - 1) & ~(unit - 1);
}
static inline bool hr_bits_is_aligned(const void *p, size_t unit) {
    return ((uintptr_t)p & (unit - 1)) == 0;
}
/* 0 is not a power of two. */
static inline bool hr_bits_is_pow2(hr_word x) {
    return x != 0 && (x & (x - 1)) == 0;
}

/* Checked arithmetic: true when the exact result does not fit; *result then holds the wrapped one. */
static inline bool hr_bits_add_overflow(hr_sword a, hr_sword b, hr_sword *result) {
    return __builtin_add_overflow(a, b, result);
}
static inline bool hr_bits_sub_overflow(hr_sword a, hr_sword b, hr_sword *result) {
    return __builtin_sub_overflow(a, b, result);
}
static inline bool hr_bits_mul_overflow(hr_sword a, hr_sword b, hr_sword *result) {
    return __builtin_mul_overflow(a, b, result);
}
/* The same for sizes. */
static inline bool hr_bits_size_add_overflow(size_t a, size_t b, size_t *result) {
    return __builtin_add_overflow(a, b, result);
}
static inline bool hr_bits_size_mul_overflow(size_t a, size_t b, size_t *result) {
    return __builtin_mul_overflow(a, b, result);
}

/*
 * Hash of `len` bytes at `data`, any alignment. Same result on every target:
 *   h = len mod 2^32; for each group of 4 bytes, the last one padded with zero bytes,
 *     h = (rotl32(h, 5) ^ group as a little-endian number) * 0x9E3779B1;
 *   h ^= h >> 15; h *= 0x85EBCA77; h ^= h >> 13.
 * Good in its low bits. Not meant to resist chosen input.
 */
HR_INTERNAL uint32_t hr_bits_hash(const void *data, size_t len);
/* The same number, for data aligned to four bytes that can be read up to the next multiple of four: the text of objects. */
HR_INTERNAL uint32_t hr_bits_hash_words(const void *data, size_t len);

#endif
