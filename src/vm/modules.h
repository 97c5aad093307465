/* SPDX-License-Identifier: MIT
 *
 * Slots of the types and modules whose rows are in defs/modules and whose code is in src/vm/mod*.c; natives are declared in hirune/rows.h.
 * Tests: tests/modules.
 */
#ifndef HR_VM_MODULES_H
#define HR_VM_MODULES_H

#include "obj/op.h"

void hr_modsys_implementation_repr(struct hr_writer *w, hr_value self, int mode);
hr_value hr_modsys_attr(struct hr_vm *vm, hr_value module, hr_value name, hr_value x);

/* The text of sys.ps1 or sys.ps2 (by symbol); valid until that is set again. GC: none. */
const char *hr_modsys_prompt(struct hr_vm *vm, hr_value name);

/* The stream that print(file=file) writes to: what a program has put into sys.stdout if file is None or HR_UNDEF, HR_UNDEF for the console. GC:
 * none. */
hr_value hr_modsys_stdout(struct hr_vm *vm, hr_value file);

hr_value hr_modweakref_call(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_typing_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);
void hr_typing_repr(struct hr_writer *w, hr_value self, int mode);
hr_value hr_template_iter(struct hr_vm *vm, hr_value self);
hr_value hr_template_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
void hr_template_repr(struct hr_writer *w, hr_value self, int mode);
void hr_template_repr_interpolation(struct hr_writer *w, hr_value self, int mode);

#endif
