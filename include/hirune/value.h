/* SPDX-License-Identifier: MIT
 *
 * The value word and the constants that every user of Hirune sees.
 *
 * A value is one machine word: a small int, a self-tagged float, an immediate, or a pointer to an object in
 * the heap or in ROM. Only src/obj/value.h looks inside. Values are compared with == for identity.
 * Tests: tests/capi, tests/unit/test_rom.c.
 */
#ifndef HIRUNE_VALUE_H
#define HIRUNE_VALUE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Width of a Python float: 32 (single) or 64 (double). Single on 32-bit targets unless chosen otherwise. */
#ifndef HR_FLOAT_BITS
#    if UINTPTR_MAX > 0xffffffffu
#        define HR_FLOAT_BITS 64
#    else
#        define HR_FLOAT_BITS 32
#    endif
#endif

#if HR_FLOAT_BITS == 64
typedef double hr_float;
#else
typedef float hr_float;
#endif

/* One machine word; see above. Incomplete on purpose, so that it cannot be mixed with integers. */
typedef struct hr_opaque *hr_value;

/* One interpreter. Everything that changes lives in it or in its heap. */
struct hr_vm;

/* Immediates: the number n at the place of a granule's number in a pointer. The first are the constants below, after
 * them come the strs, types and functions in ROM (<hirune/rom_ids.h>). UNDEF marks an unset variable, an absent argument, the
 * end of an iteration; it is never visible to Python code. */
#define HR_IMMEDIATE_SHIFT (UINTPTR_MAX > 0xffffffffu ? 4 : 3)
#define HR_IMMEDIATE(n)    ((hr_value)(uintptr_t)(((uintptr_t)(n) << HR_IMMEDIATE_SHIFT) | 4))
#define HR_UNDEF           HR_IMMEDIATE(0)
#define HR_NONE            HR_IMMEDIATE(1)
#define HR_FALSE           HR_IMMEDIATE(2)
#define HR_TRUE            HR_IMMEDIATE(3)
#define HR_ELLIPSIS        HR_IMMEDIATE(4)
#define HR_NOTIMPL         HR_IMMEDIATE(5)

static inline hr_value hr_value_bool(bool b) {
    return b ? HR_TRUE : HR_FALSE;
}

#if defined(__GNUC__)
#    define HR_NORETURN __attribute__((noreturn))
#else
#    define HR_NORETURN _Noreturn
#endif

#endif
