/* SPDX-License-Identifier: MIT
 *
 * What the bytecode of viper functions needs at run time: see src/compile/viper.c. Tests: tests/modules/micropython/viper_*.py.
 */
#ifndef HR_VM_VIPER_H
#define HR_VM_VIPER_H

#include "obj/op.h"

/* An int reduced to a signed machine word. GC: may collect. */
hr_value hr_viper_cut(struct hr_vm *vm, hr_value v);

#endif
