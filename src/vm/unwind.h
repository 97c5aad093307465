/* SPDX-License-Identifier: MIT
 *
 * Raising: from the throw to the handler. Tests: tests/lang/exc.
 */
#ifndef HR_VM_UNWIND_H
#define HR_VM_UNWIND_H

#include "obj/state.h"

enum hr_unwind_result {
    HR_UNWIND_HANDLED, /* vm->ip is where to go on in vm->fp */
    HR_UNWIND_LEAVE,   /* the entry frame was left: the exception, in vm->raised, goes to the next catcher */
};

/* Finds the handler of vm->raised, popping frames (down to the nearest entry frame) and adding to the traceback.
 * GC: may collect (the traceback; if there is no memory for it, it ends early). */
enum hr_unwind_result hr_unwind_run(struct hr_vm *vm);

/* Makes an exception object of what `raise value` was given (class or instance), sets its context. TypeError if it is neither. */
hr_value hr_unwind_prepare(struct hr_vm *vm, hr_value value);

/* raise value from cause. */
HR_NORETURN void hr_unwind_raise_from(struct hr_vm *vm, hr_value value, hr_value cause);
/* A bare raise. */
HR_NORETURN void hr_unwind_reraise(struct hr_vm *vm);
/* Goes on with an exception that this frame had caught: no new traceback entry for it. */
HR_NORETURN void hr_unwind_again(struct hr_vm *vm, hr_value exception);
/* Does the exception match the class, or one of the tuple (of tuples)? TypeError for anything else. */
bool hr_unwind_matches(struct hr_vm *vm, hr_value exception, hr_value type);

#endif
