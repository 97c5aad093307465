/* SPDX-License-Identifier: MIT
 *
 * The % operator of str, bytes and bytearray.
 * Tests: tests/types/str/percent*.
 */
#ifndef HR_OBJ_PERCENT_H
#define HR_OBJ_PERCENT_H

#include <hirune/native.h>

/* format % args, as an object of format's type. TypeError, ValueError, KeyError as CPython. May run Python. */
hr_value hr_percent_format(struct hr_vm *vm, hr_value format, hr_value args);

#endif
