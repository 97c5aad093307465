/* SPDX-License-Identifier: MIT
 *
 * The general paths of the opcodes: what the loop does not do itself. vm->ip is the running instruction. All may collect, may run Python, may
 * raise, unless they say otherwise.
 * Tests: tests/lang.
 */
#ifndef HR_VM_SLOW_H
#define HR_VM_SLOW_H

#include "obj/op.h"
#include "obj/state.h"

/* The general paths of the opcodes are declared in gen/opcodes.h, hr_slow_fn, named in defs/opcodes.def. Each returns the value for R[w] (what it
 * returns for an opcode without w is of no interest), or HR_PUSHED: the loop goes on at vm->ip in the frame on top, be that a frame which was
 * pushed and whose result the loop receives later, or the same frame at another instruction. A register that is read may be unbound. */

/* range(start, stop, step) in w[0..2] for FORITER: false if that must be a range object. GC: none. */
bool hr_slow_for_range(hr_value *w, hr_value start, hr_value stop, hr_value step);
/* One step of DELEGATE: R[window] is the iterator, R[window + 1] what to send. A value it yields; HR_UNDEF when it is done: then its result is in
 * vm->delegated; HR_PUSHED. */
hr_value hr_slow_delegate(struct hr_vm *vm, size_t window);
HR_NORETURN void hr_slow_unbound(struct hr_vm *vm);
HR_NORETURN void hr_slow_unbound_free(struct hr_vm *vm);

/* The running frame, pushed in a special mode, returns value: pops it. Its result for the instruction at vm->ip; HR_PUSHED: go on at vm->ip;
 * HR_UNDEF: a generator finished under C, its result in vm->delegated. */
hr_value hr_slow_return(struct hr_vm *vm, hr_value value);
/* A method answered for candidate `stage` of the operator at vm->ip: its result, or HR_PUSHED. */
hr_value hr_slow_binary_continue(struct hr_vm *vm, hr_value result, unsigned stage);
/* If exception is StopIteration: ends the for loop or yield from at vm->ip. */
bool hr_slow_iteration_stops(struct hr_vm *vm, hr_value exception);

/* Goes on after the instruction at vm->ip, or at the place that its last operand says. HR_PUSHED. GC: none. */
hr_value hr_slow_branch(struct hr_vm *vm, bool jump);

/* The constant whose number is in the two bytes at `at`, of the function whose registers are at R. GC: none. */
hr_value hr_slow_constant(const hr_value *R, const uint8_t *at);

/* a OP b to the end (hr_op_binary). */
hr_value hr_slow_binary_run(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);

#endif
