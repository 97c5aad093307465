/* SPDX-License-Identifier: MIT
 *
 * Work that waits for a safepoint. See pending.c. Tests: tests/modules/micropython, tests/modules/gc.
 */
#ifndef HR_VM_PENDING_H
#define HR_VM_PENDING_H

#include "obj/state.h"

/* True if the native function with these arguments was called by the loop itself and no C frame below holds references: then it may leave its
 * work to hr_pending_at_safepoint, where a collection is exact. GC: none. */
bool hr_pending_is_exact(struct hr_vm *vm, const hr_value *argv);
/* fn runs when the running native function has returned to the loop; its result replaces that of the function. fn may use
 * HR_GC_EXACT. GC: none. */
void hr_pending_at_safepoint(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm));
/* micropython.schedule(): false if the queue is full. GC: may collect (the first time). */
bool hr_pending_schedule(struct hr_vm *vm, hr_value function, hr_value arg);
/* Puts the call that is to be started again back as the instruction found it. GC: none. */
void hr_pending_restore(struct hr_vm *vm);
/* Prints an exception with its traceback, or str(value) and a newline, to standard error. May run Python. */
void hr_pending_print(struct hr_vm *vm, hr_value exception);
void hr_pending_print_value(struct hr_vm *vm, hr_value value);
/* Says so when one of these raised. GC: none. */
void hr_pending_print_failed(void);
/* hr_pending_print that does not raise. */
void hr_pending_report(struct hr_vm *vm, hr_value exception);

#endif
