/* SPDX-License-Identifier: MIT
 *
 * sys.settrace: call, line, return and exception events, and frame objects. Tests: tests/modules/sys/settrace*.py.
 */
#ifndef HR_VM_TRACE_H
#define HR_VM_TRACE_H

#include "obj/op.h"
#include "obj/state.h"

/* The loop is about to run the instruction at vm->ip: reports what that means. False: nothing is traced any more. May run Python. */
bool hr_trace_step(struct hr_vm *vm);
/* The exception vm->raised has come to the running frame, which has a handler for it or is left now. May run Python. */
void hr_trace_exception(struct hr_vm *vm, bool handled);

#endif
