/* SPDX-License-Identifier: MIT
 *
 * What the bytecode of viper functions needs at run time: see src/compile/viper.c. Tests: tests/modules/micropython/viper_*.py.
 */
#ifndef HR_VM_VIPER_H
#define HR_VM_VIPER_H

#include "obj/op.h"

/* An int reduced to a signed machine word. GC: may collect. */
hr_value hr_viper_cut(struct hr_vm *vm, hr_value v);

/* Slots of the type ptr. */
hr_value hr_viper_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);

#endif
