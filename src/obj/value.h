/* SPDX-License-Identifier: MIT
 *
 * The representation of values: the only place that knows the tag bits. See docs/MEMORY.md.
 *
 *   xx1  small int (31 or 63 bits)                     000  pointer to a heap or ROM object
 *   x10  self-tagged float (f32 / f64 by word size)    100  immediate
 *
 * A float is tagged by adding to the exponent and rotating its top bits into the tag (arXiv 2411.16544); the map
 * is a bijection on words, so that a float whose tag comes out wrong is boxed and nothing is ever lost.
 * HR_BOXED_FLOATS=1 is the second representation (every float boxed); so is a float wider than the word.
 * Tests: tests/unit/test_rom.c, tests/types/int, tests/types/float.
 */
#ifndef HR_OBJ_VALUE_H
#define HR_OBJ_VALUE_H

#include <string.h>

#include "base/bits.h"
#include <hirune/rom_ids.h>
#include <hirune/value.h>

#ifndef HR_BOXED_FLOATS
#    define HR_BOXED_FLOATS (HR_FLOAT_BITS != HR_WORD_BITS)
#endif

/* For functions that shall not have a copy in every file: where the compiler does not inline them, it calls those of
 * value.c. */
#ifndef HR_VALUE_INLINE
#    if HR_QUICK
#        define HR_VALUE_INLINE static inline
#    else
#        define HR_VALUE_INLINE inline
#    endif
#endif

_Static_assert(sizeof(hr_value) == sizeof(hr_word), "a value is one word");

static inline hr_word hr_value_word(hr_value v) {
    return (hr_word)v;
}
static inline hr_value hr_value_from_word(hr_word w) {
    return (hr_value)w;
}

/* ---- small ints ------------------------------------------------------------------------------------------ */

#define HR_SMALL_MAX ((hr_sword)(((hr_word)1 << (HR_WORD_BITS - 2)) - 1))
#define HR_SMALL_MIN (-HR_SMALL_MAX - 1)
/* As a constant initializer. */
#define HR_SMALL(n) ((hr_value)(((hr_word)(hr_sword)(n) << 1) | 1))

HR_VALUE_INLINE bool hr_value_is_small(hr_value v) {
    return ((hr_word)v & 1) != 0;
}
static inline bool hr_value_are_small(hr_value a, hr_value b) {
    return ((hr_word)a & (hr_word)b & 1) != 0;
}
/* n must lie within HR_SMALL_MIN..HR_SMALL_MAX. */
static inline hr_value hr_value_small(hr_sword n) {
    return (hr_value)(((hr_word)n << 1) | 1);
}
static inline hr_sword hr_value_small_get(hr_value v) {
    return (hr_sword)(hr_word)v >> 1;
}
static inline bool hr_value_fits_small(hr_sword n) {
    return n >= HR_SMALL_MIN && n <= HR_SMALL_MAX;
}

/* ---- immediates and pointers ------------------------------------------------------------------------------ */

HR_VALUE_INLINE bool hr_value_is_immediate(hr_value v) {
    return ((hr_word)v & 7) == 4;
}
/* Its number, which is that of HR_IMMEDIATE. */
HR_VALUE_INLINE unsigned hr_value_immediate(hr_value v) {
    return (unsigned)((hr_word)v >> HR_IMMEDIATE_SHIFT);
}
/* HR_FALSE and HR_TRUE differ in one bit. */
static inline bool hr_value_is_bool(hr_value v) {
    return ((hr_word)v | (hr_word)1 << HR_IMMEDIATE_SHIFT) == (hr_word)HR_TRUE;
}
/* A pointer to an object with a header. v must not be 0. */
HR_VALUE_INLINE bool hr_value_is_object(hr_value v) {
    return ((hr_word)v & 7) == 0;
}
static inline hr_value hr_value_from_object(const void *p) {
    return (hr_value)(uintptr_t)p;
}

/* ---- object headers (written by src/mem/heap.h) ------------------------------------------------------------ */

#define HR_HEADER_RAW        1u
#define HR_HEADER_FIXED      2u
#define HR_HEADER_WEAK       4u
#define HR_HEADER_FLAG       8u
#define HR_HEADER_TYPE_SHIFT 4
#if HR_WORD_BITS == 64
#    define HR_HEADER_TYPE_BITS 16
#else
#    define HR_HEADER_TYPE_BITS 10
#endif
#define HR_HEADER_SIZE_SHIFT (HR_HEADER_TYPE_SHIFT + HR_HEADER_TYPE_BITS)
/* A constant header, for ROM objects. */
#define HR_HEADER(type, flags, words)                                                                        \
    (((hr_word)(words) << HR_HEADER_SIZE_SHIFT) | ((hr_word)(type) << HR_HEADER_TYPE_SHIFT) | (flags))

HR_VALUE_INLINE hr_word hr_value_header(hr_value v) {
    return *(const hr_word *)v;
}
HR_VALUE_INLINE unsigned hr_value_object_type(hr_value v) {
    return (unsigned)(hr_value_header(v) >> HR_HEADER_TYPE_SHIFT) & ((1u << HR_HEADER_TYPE_BITS) - 1);
}
static inline bool hr_value_has_flag(hr_value v, hr_word flag) {
    return (hr_value_header(v) & flag) != 0;
}
/* Size in words with the header. */
static inline size_t hr_value_object_words(hr_value v) {
    size_t n = (size_t)(hr_value_header(v) >> HR_HEADER_SIZE_SHIFT);
    return n ? n : (size_t)((const hr_word *)v)[1];
}
/* ---- floats ------------------------------------------------------------------------------------------------ */

/* Boxed float: {header, the bits}. Read with memcpy: a double lies at 4 modulo 8 on 32-bit. */
struct hr_box_float {
    hr_word header;
    hr_word bits[HR_FLOAT_BITS / HR_WORD_BITS ? HR_FLOAT_BITS / HR_WORD_BITS : 1];
};

#if !HR_BOXED_FLOATS
/* Exponent bias of the tag window: f32 2^-31..2^33, f64 2^-255..2^257. */
#    if HR_FLOAT_BITS == 32
#        define HR_FLOAT_BIAS 0x10000000u
#    else
#        define HR_FLOAT_BIAS 0x1000000000000000u
#    endif

HR_VALUE_INLINE bool hr_value_is_tagged_float(hr_value v) {
    return ((hr_word)v & 3) == 2;
}
static inline hr_float hr_value_tagged_float_get(hr_value v) {
    hr_word w = (hr_word)v;
    w = (w >> 3) | (w << (HR_WORD_BITS - 3));
    w -= HR_FLOAT_BIAS;
    hr_float f;
    memcpy(&f, &w, sizeof f);
    return f;
}
/* The tagged value of f, or one whose tag is wrong (check with hr_value_is_tagged_float). */
static inline hr_value hr_value_tagged_float(hr_float f) {
    hr_word w;
    memcpy(&w, &f, sizeof w);
    w += HR_FLOAT_BIAS;
    return (hr_value)((w << 3) | (w >> (HR_WORD_BITS - 3)));
}
#else
HR_VALUE_INLINE bool hr_value_is_tagged_float(hr_value v) {
    (void)v;
    return false;
}
static inline hr_float hr_value_tagged_float_get(hr_value v) {
    (void)v;
    return 0;
}
static inline hr_value hr_value_tagged_float(hr_float f) {
    (void)f;
    return HR_UNDEF;
}
#endif

/* ---- the exact type of any value ---------------------------------------------------------------------------- */

HR_VALUE_INLINE unsigned hr_value_type(hr_value v) {
    if (hr_value_is_small(v)) return HR_T_int;
    if (hr_value_is_object(v)) return hr_value_object_type(v);
    if (hr_value_is_tagged_float(v)) return HR_T_float;
    static const unsigned char of_immediate[HR_SYMBOL_FIRST] = {
        HR_T_undef, HR_T_NoneType, HR_T_bool, HR_T_bool, HR_T_ellipsis, HR_T_NotImplementedType};
    unsigned n = hr_value_immediate(v);
    if (n >= HR_NATIVE_FIRST) return n < HR_GETSET_FIRST ? HR_T_native : HR_T_getset;
    if (n >= HR_SYMBOL_FIRST) return n < HR_TYPE_FIRST ? HR_T_str : HR_T_type;
    return of_immediate[n];
}

/* True if v is an immediate with a number from first on, below end. */
HR_VALUE_INLINE bool hr_value_is_numbered(hr_value v, unsigned first, unsigned end) {
    return hr_value_is_immediate(v) && (hr_word)v - (hr_word)HR_IMMEDIATE(first) < (hr_word)(end - first)
                                                                                       << HR_IMMEDIATE_SHIFT;
}
/* A str in ROM. */
HR_VALUE_INLINE bool hr_value_is_symbol(hr_value v) {
    return hr_value_is_numbered(v, HR_SYMBOL_FIRST, HR_TYPE_FIRST);
}
/* True if v is an object of exactly this type, in the heap or in ROM. */
HR_VALUE_INLINE bool hr_value_is(hr_value v, unsigned type) {
    if (hr_value_is_object(v)) return hr_value_object_type(v) == type;
#if !HR_QUICK /* nobody asks so for one of the first */
    return hr_value_is_immediate(v) && hr_value_type(v) == type;
#endif
    switch (type) {
    case HR_T_str: return hr_value_is_symbol(v);
    case HR_T_type: return hr_value_is_numbered(v, HR_TYPE_FIRST, HR_NATIVE_FIRST);
    case HR_T_native: return hr_value_is_numbered(v, HR_NATIVE_FIRST, HR_GETSET_FIRST);
    case HR_T_getset: return hr_value_is_numbered(v, HR_GETSET_FIRST, HR_IMMEDIATE_END);
    default: return false;
    }
}

static inline bool hr_value_is_float(hr_value v) {
    return hr_value_is_tagged_float(v) || hr_value_is(v, HR_T_float);
}
/* v must be a float. */
static inline hr_float hr_value_float_get(hr_value v) {
    if (hr_value_is_tagged_float(v)) return hr_value_tagged_float_get(v);
    hr_float f;
    memcpy(&f, ((const struct hr_box_float *)v)->bits, sizeof f);
    return f;
}

#endif
