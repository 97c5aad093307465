/* SPDX-License-Identifier: MIT
 *
 * The slow paths of the loop's opcodes: what does not fit the fast case. Each returns a value, or HR_PUSHED after pushing a
 * frame whose result the loop receives later; vm->ip is the running instruction. All may collect, may run Python, may raise.
 */
#ifndef HR_VM_SLOW_H
#define HR_VM_SLOW_H

#include "obj/op.h"
#include "obj/state.h"

/* a OP b; operands may be HR_UNDEF (unbound local). */
hr_value hr_slow_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
hr_value hr_slow_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value v);
/* Attribute access, filling the cache. */
hr_value hr_slow_load_attr(struct hr_vm *vm, hr_value object, hr_value name);
/* Fills window[0], window[1] for CALLM. */
void hr_slow_load_method(struct hr_vm *vm, hr_value object, hr_value name, size_t window);
void hr_slow_load_special(struct hr_vm *vm, hr_value object, hr_value name, size_t window);
/* HR_NONE or HR_PUSHED. */
hr_value hr_slow_store_attr(struct hr_vm *vm, hr_value object, hr_value name, hr_value value);
hr_value hr_slow_delete_attr(struct hr_vm *vm, hr_value object, hr_value name);
hr_value hr_slow_subscr(struct hr_vm *vm, hr_value v, hr_value key, hr_value x);
hr_value hr_slow_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds);
/* SLICE; if the next instruction only uses it to store into or delete from a built-in sequence, does that too: HR_PUSHED. */
hr_value hr_slow_make_slice(struct hr_vm *vm);
hr_value hr_slow_contains(struct hr_vm *vm, hr_value container, hr_value item, bool negate);
/* Prepares registers window[0..2] for FORITER. */
void hr_slow_for_prepare(struct hr_vm *vm, hr_value iterable, size_t window);
/* The same for range(start, stop, step), in w[0..2]: false if that must be a range object. GC: none. */
bool hr_slow_for_range(hr_value *w, hr_value start, hr_value stop, hr_value step);
/* The next item for FORITER with these registers; HR_UNDEF at the end; HR_PUSHED. */
hr_value hr_slow_for_next(struct hr_vm *vm, hr_value *window);
hr_value hr_slow_load_global(struct hr_vm *vm, unsigned slot);
hr_value hr_slow_load_builtin(struct hr_vm *vm, unsigned index);
hr_value hr_slow_load_name(struct hr_vm *vm, hr_value name, bool in_namespace);
void hr_slow_store_name(struct hr_vm *vm, hr_value name, hr_value value, bool in_namespace);
void hr_slow_delete_global(struct hr_vm *vm, unsigned slot);
hr_value hr_slow_make_cell(struct hr_vm *vm, hr_value contents);
/* The rarer opcodes for cells, free and far variables. */
void hr_slow_variable(struct hr_vm *vm);
/* window[0..2] = what __exit__ gets. */
void hr_slow_exception_info(struct hr_vm *vm, hr_value *window, hr_value exception);
void hr_slow_unpack(struct hr_vm *vm, size_t window, unsigned before, int after, hr_value v);
/* FORMAT of the value in window[0]. */
hr_value hr_slow_format(struct hr_vm *vm, const hr_value *window, unsigned how);
/* The opcodes that put value, which may be unbound, into the list, set or dict they are building. */
void hr_slow_extend(struct hr_vm *vm, hr_value target, hr_value value);
hr_value hr_slow_make_function(struct hr_vm *vm, hr_value code, const hr_value *window);
hr_value hr_slow_locals(struct hr_vm *vm, hr_value places);
/* One step of DELEGATE: R[window] is the iterator, R[window + 1] what to send. A value it yields; HR_UNDEF when it is done: then its result is in
 * vm->delegated; HR_PUSHED. */
hr_value hr_slow_delegate(struct hr_vm *vm, size_t window);
HR_NORETURN void hr_slow_unbound(struct hr_vm *vm);
HR_NORETURN void hr_slow_unbound_free(struct hr_vm *vm);

/* The running instruction's operator (any arithmetic or comparing opcode). */
hr_value hr_slow_binary_at(struct hr_vm *vm);
/* A comparing jump: True if it is to be taken; HR_PUSHED. */
hr_value hr_slow_compare_at(struct hr_vm *vm);
/* A method answered for candidate `stage` of the instruction at vm->ip: its result, HR_PUSHED (NotImplemented: next candidate), or HR_STOP
 * after a comparing jump: vm->ip is where to go on. */
hr_value hr_slow_binary_continue(struct hr_vm *vm, hr_value result, unsigned stage);
/* The running frame, pushed in a special mode, returns value: pops it. Its result for the instruction at vm->ip; HR_STOP: there is none, go on at
 * vm->ip; HR_UNDEF: a generator finished under C, its result in vm->delegated. */
hr_value hr_slow_return(struct hr_vm *vm, hr_value value);
/* If exception is StopIteration: ends the for loop or yield from at vm->ip. */
bool hr_slow_iteration_stops(struct hr_vm *vm, hr_value exception);
/* The name in the class body's namespace R[0], HR_UNDEF if it is not there. */
hr_value hr_slow_namespace_get(struct hr_vm *vm, hr_value name);

/* a OP b to the end (hr_op_binary). */
hr_value hr_slow_binary_run(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);

#endif
