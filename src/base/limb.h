/*
 * Unsigned big numbers: vectors of limbs, a limb being one machine word.
 *
 * A number is (pointer, count), least significant limb first. Unless a function says "normalised" (top limb
 * not 0, zero has count 0), leading zero limbs are allowed in and may come out. The caller owns all memory,
 * results and scratch; nothing here allocates, fails or keeps a pointer. Sizes are in limbs, in limbs only.
 * "r may be a" means exactly equal pointers; otherwise r must not overlap an operand. Operands marked
 * "changed" must be writable: copy what lies in flash or in a shared object.
 * What takes more than linear time looks at *stop now and then: once that is true it returns early, with a result that means
 * nothing, but within its room. &hr_limb_never for short numbers.
 * Signs are the caller's, except for the two's complement views (bitwise operations, bytes).
 * Source: Knuth, TAOCP 2, 4.3.1 (A, S, M, D) and 4.3.3 (Karatsuba); Moller and Granlund, "Improved division
 * by invariant integers" (2011). Tests: tests/unit/test_limb.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_LIMB_H
#define HR_BASE_LIMB_H

#include <stdatomic.h>

#include "base/bits.h"

typedef hr_word hr_limb;
#if HR_WORD_BITS == 64
__extension__ typedef unsigned __int128 hr_dlimb;
#else
typedef uint64_t hr_dlimb;
#endif
#define HR_LIMB_BITS  HR_WORD_BITS
#define HR_LIMB_BYTES HR_WORD_BYTES

extern HR_INTERNAL const atomic_bool hr_limb_never;

static inline bool hr_limb_stopped(const atomic_bool *stop) {
    return atomic_load_explicit(stop, memory_order_relaxed);
}

/* Limbs that hold `bits` bits. */
static inline size_t hr_limb_of_bits(size_t bits) {
    return bits / HR_LIMB_BITS + (bits % HR_LIMB_BITS != 0);
}

/* ---- size, comparison ---- */

/* Count without leading zero limbs; 0 for zero. */
HR_INTERNAL size_t hr_limb_normalize(const hr_limb *a, size_t n);

/* -1, 0 or 1 as a < b, a == b, a > b. */
HR_INTERNAL int hr_limb_compare(const hr_limb *a, size_t an, const hr_limb *b, size_t bn);

/* Bit length (0 for zero), set bits, and trailing zero bits (a is not zero). */
HR_INTERNAL size_t hr_limb_bit_length(const hr_limb *a, size_t n);
HR_INTERNAL size_t hr_limb_popcount(const hr_limb *a, size_t n);
HR_INTERNAL size_t hr_limb_ctz(const hr_limb *a, size_t n);

/* ---- addition, subtraction ---- */

/* r[0..an) = a + b, an >= bn; returns the carry, 0 or 1. r may be a or b. */
HR_INTERNAL hr_limb hr_limb_add(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn);

/* r[0..an) = a - b mod B^an, an >= bn; returns the borrow, 0 or 1 (1 when a < b). r may be a or b. */
HR_INTERNAL hr_limb hr_limb_sub(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn);

/* a += c in place; returns the carry, 0 or 1 (c when n is 0). */
HR_INTERNAL hr_limb hr_limb_increment(hr_limb *a, size_t n, hr_limb c);

/* ---- multiplication ---- */

/* r[0..n) = a * m + c; returns the high limb. r may be a. */
HR_INTERNAL hr_limb hr_limb_mul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m, hr_limb c);

/* r[0..n) += a * m; returns the carry limb. r may be a. */
HR_INTERNAL hr_limb hr_limb_addmul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m);

/* r[0..n) -= a * m; returns the borrow limb. r may be a. */
HR_INTERNAL hr_limb hr_limb_submul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m);

/*
 * a *= 5^k in place; returns the new count. a has room for the product: 7/3 k bits more.
 */
HR_INTERNAL size_t hr_limb_mul_pow5(hr_limb *a, size_t n, uint32_t k);

/* Operands of fewer limbs than this are multiplied the school way, the others by Karatsuba's, which costs 416 bytes on
 * Xtensa and makes a product of 2,048 bits there 1.5 times as fast, one of 16,384 bits 3.4 times. */
enum { HR_LIMB_KARATSUBA = 32 };

/* Scratch limbs hr_limb_mul() wants: 0 for short operands. */
static inline size_t hr_limb_mul_scratch(size_t an, size_t bn) {
    size_t n = an < bn ? an : bn;
    return n < HR_LIMB_KARATSUBA ? 0 : 4 * n + 2 * HR_LIMB_BITS;
}

/* r[0..an+bn) = a * b; a may be b. r overlaps neither operand. C recursion: log2 of the shorter count. */
HR_INTERNAL void hr_limb_mul(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn,
                             hr_limb *scratch, const atomic_bool *stop);

/* ---- division ---- */

/*
 * Divides a by b, in place. Before: a has an limbs and room for one more (a[an] need not be set); an >= bn
 * >= 1; b's top limb is not 0. After: a[0..bn) is the remainder, a[bn..an+1) the quotient of an + 1 - bn
 * limbs. b is changed meanwhile and restored, so it must be writable.
 */
HR_INTERNAL void hr_limb_divmod(hr_limb *a, size_t an, hr_limb *b, size_t bn, const atomic_bool *stop);

/* ---- shifts ---- */

/*
 * r = a << bits; returns the normalised count. r has room for n + bits / HR_LIMB_BITS + 1 limbs; r may be a,
 * or overlap it from above.
 */
HR_INTERNAL size_t hr_limb_shl(hr_limb *r, const hr_limb *a, size_t n, size_t bits);

/*
 * r = a >> bits; returns the normalised count, at most n - bits / HR_LIMB_BITS. *lost, when not NULL, tells
 * whether a 1 fell out (Python's shift of a negative number then adds one). r may be a, or overlap from
 * below.
 */
HR_INTERNAL size_t hr_limb_shr(hr_limb *r, const hr_limb *a, size_t n, size_t bits, bool *lost);

/* ---- two's complement views ---- */

enum hr_limb_op { HR_LIMB_AND, HR_LIMB_OR, HR_LIMB_XOR, HR_LIMB_ADD };

/*
 * r = a op b, a sum too, on infinite two's complement, operands and result as magnitude and sign; returns whether it is
 * negative. r has max(an, bn) + 1 limbs; r may be a or b.
 */
HR_INTERNAL bool hr_limb_combine(hr_limb *r, enum hr_limb_op op, const hr_limb *a, size_t an, bool a_negative,
                                 const hr_limb *b, size_t bn, bool b_negative);

enum hr_limb_bytes_flags { HR_LIMB_BIG_ENDIAN = 1, HR_LIMB_SIGNED = 2 };

/*
 * Writes the number modulo 256^len to out[0..len), little-endian unless flagged; a negative one as two's
 * complement. Returns false when the value does not fit `len` bytes: unsigned (so negative never fits), or
 * signed when flagged. out may be unaligned.
 */
HR_INTERNAL bool hr_limb_to_bytes(uint8_t *out, size_t len, const hr_limb *a, size_t n, bool negative,
                                  unsigned flags);

/* Limbs that hr_limb_from_bytes() wants. */
static inline size_t hr_limb_bytes_limbs(size_t len) {
    return len / HR_LIMB_BYTES + (len % HR_LIMB_BYTES != 0);
}

/* The number in bytes[0..len): magnitude to r, normalised count returned; *negative set (false unless
 * signed). */
HR_INTERNAL size_t hr_limb_from_bytes(hr_limb *r, bool *negative, const uint8_t *bytes, size_t len,
                                      unsigned flags);

/* ---- text ---- */

/* Upper bound on the digits of an n-limb number in `radix` 2..36; at least 1. */
static inline size_t hr_limb_text_bytes(size_t n, unsigned radix) {
    return n * HR_LIMB_BITS / (hr_bits_length(radix) - 1) + 1;
}

/*
 * Writes the digits of a, without leading zeros ("0" for zero), right-aligned so that the last one is
 * out[room - 1]; returns their number. `room` is at least hr_limb_text_bytes() or the exact length. a is
 * destroyed, the limb behind it too if n > 1, which may be where the text begins. Letters are lower case unless `upper`. O(n^2).
 */
HR_INTERNAL size_t hr_limb_to_text(char *out, size_t room, hr_limb *a, size_t n, unsigned radix, bool upper,
                                   const atomic_bool *stop);

/* Upper bound on the limbs of a number of `digits` digits in `radix` 2..36. */
static inline size_t hr_limb_text_limbs(size_t digits, unsigned radix) {
    return hr_limb_of_bits(digits * hr_bits_length(radix - 1));
}

/* True when text is one or more digits of `radix`, single underscores allowed between two digits (PEP 515).
 */
HR_INTERNAL bool hr_limb_text_check(const char *text, size_t len, unsigned radix);

/*
 * Reads text that hr_limb_text_check() accepts ('_' and '.' are skipped); returns the normalised count. r has
 * room for hr_limb_text_limbs(len, radix). O(len^2).
 */
HR_INTERNAL size_t hr_limb_from_text(hr_limb *r, const char *text, size_t len, unsigned radix,
                                     const atomic_bool *stop);

/* ---- floats ---- */

/* Limbs of the largest finite float, and one for the work. */
#define HR_LIMB_FLOAT_LIMBS ((HR_FLOAT_BITS == 64 ? 1024 : 128) / HR_LIMB_BITS + 1)

/* Nearest float, ties to even; infinity when it overflows. */
HR_INTERNAL hr_float hr_limb_to_float(const hr_limb *a, size_t n);

/*
 * a / b * 2^exp2 as the nearest float, ties to even, infinity or 0 past the range: the true division of ints
 * and the text conversion. Both are destroyed. b is normalised, not zero; a has room for
 * hr_limb_ratio_limbs(an, bn) limbs. exp2 within +-2^28.
 */
static inline size_t hr_limb_ratio_limbs(size_t an, size_t bn) {
    return (an > bn ? an : bn) + 64 / HR_LIMB_BITS + 2;
}
HR_INTERNAL hr_float hr_limb_ratio(hr_limb *a, size_t an, hr_limb *b, size_t bn, int32_t exp2,
                                   const atomic_bool *stop);

/*
 * r = trunc(|x|), x finite; returns the normalised count. r has room for HR_LIMB_FLOAT_LIMBS.
 */
HR_INTERNAL size_t hr_limb_from_float(hr_limb *r, hr_float x);

#endif
