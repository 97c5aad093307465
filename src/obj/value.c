/* SPDX-License-Identifier: MIT
 *
 * The callable copies of the inline functions of value.h (C11 6.7.4): without them each file would have its own.
 * Tests: those of obj/value.h: tests/unit/test_rom.c, tests/types/float.
 */
#define HR_VALUE_INLINE extern inline
#include "obj/value.h"
