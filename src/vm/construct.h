/* SPDX-License-Identifier: MIT
 *
 * Calls of classes. Tests: tests/lang/class, tests/lang/subclass.
 */
#ifndef HR_VM_CONSTRUCT_H
#define HR_VM_CONSTRUCT_H

#include "obj/state.h"

/* As hr_call_start for a class in window[0]: makes the instance with __new__ and pushes __init__ (HR_FRAME_INIT) if that is a Python function. */
hr_value hr_construct_start(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names, unsigned mode);

#endif
