/* SPDX-License-Identifier: MIT
 *
 * Slots of the types and modules whose rows are in defs/modules and whose code is in src/vm/mod*.c; natives are declared in hirune/rows.h.
 * Tests: tests/modules.
 */
#ifndef HR_VM_MODULES_H
#define HR_VM_MODULES_H

#include "obj/op.h"

/* The text of sys.ps1 or sys.ps2 (by symbol); valid until that is set again. GC: none. */
const char *hr_modsys_prompt(struct hr_vm *vm, hr_value name);

/* The stream that print(file=file) writes to: what a program has put into sys.stdout if file is None or HR_UNDEF, HR_UNDEF for the console. GC:
 * none. */
hr_value hr_modsys_stdout(struct hr_vm *vm, hr_value file);

#endif
