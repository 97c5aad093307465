/*
 * Build configuration: word size, float width, byte order, debugging. Every other header sits on this one.
 *
 * Invariant: each HR_ switch is defined as a number after this file, so that -Wundef finds a misspelt one.
 * Tests: all of tests/unit, in each preset of CMakePresets.json.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BASE_CONFIG_H
#define HR_BASE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Bits of a machine word, and of hr_word. */
#if UINTPTR_MAX == 0xFFFFFFFFu
#    define HR_WORD_BITS 32
#elif UINTPTR_MAX == 0xFFFFFFFFFFFFFFFFu
#    define HR_WORD_BITS 64
#else
#    error "a word of 32 or 64 bits is needed"
#endif

/* Bits of a Python float: 32 or 64. */
#ifndef HR_FLOAT_BITS
#    define HR_FLOAT_BITS HR_WORD_BITS
#endif
#if HR_FLOAT_BITS == 32
typedef float hr_float;
#elif HR_FLOAT_BITS == 64
typedef double hr_float;
#else
#    error "HR_FLOAT_BITS is 32 or 64"
#endif

/* 1: assertions, heap verifier, GC stress, src/debug. */
#ifndef HR_DEBUG
#    define HR_DEBUG 0
#endif
/* The options of cmake/hirune.cmake, which says what they are, for a build without it. */
#ifndef HR_IMAGES
#    define HR_IMAGES 1
#endif
#ifndef HR_QUICK
#    define HR_QUICK 1
#endif
/* 1: the rows of built-in members hold what they say; 0: numbers in three bytes, for 10 KB less of flash. */
#ifndef HR_MEMBERS_WIDE
#    define HR_MEMBERS_WIDE (HR_WORD_BITS == 64 || HR_QUICK)
#endif
#ifndef HR_COMPUTED_GOTO
#    define HR_COMPUTED_GOTO 1
#endif
#ifndef HR_HEAP_LARGE
#    define HR_HEAP_LARGE 1
#endif

#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#    define HR_BIG_ENDIAN 1
#else
#    define HR_BIG_ENDIAN 0
#endif

#endif
