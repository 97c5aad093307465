/* SPDX-License-Identifier: MIT
 *
 * Generators, coroutines and asynchronous generators: frames that are copied off the VM stack and back.
 * Tests: tests/lang/gen, tests/lang/async.
 */
#ifndef HR_VM_GENERATOR_H
#define HR_VM_GENERATOR_H

#include "gen/opcodes.h"
#include "obj/op.h"
#include "obj/state.h"

/* A new generator (or coroutine, by the code's flags) for the function in base[-1] with its arguments laid out from base on. */
hr_value hr_generator_new(struct hr_vm *vm, hr_value *base);

/* Resumes a generator by pushing its frame: `sent` becomes the value of its yield; entry: HR_FRAME_ENTRY_FLAG or 0. HR_PUSHED; HR_UNDEF if it is
 * finished, vm->delegated is its result then; if what pend_throw() left was thrown into it, what it yielded. ValueError if it is running, TypeError
 * for a value sent to a new one. May run Python. */
hr_value hr_generator_resume(struct hr_vm *vm, hr_value generator, hr_value sent, unsigned entry);

/* Gives the running frame, a generator's at its YIELD or DELEGATE, what was sent to it. GC: none. */
static inline void hr_generator_deliver(struct hr_vm *vm, hr_value sent) {
    const uint8_t *ip = vm->ip;
    if (*ip == HR_OP_DELEGATE) {
        vm->fp[ip[2] + 1] = sent;
    } else {
        vm->fp[ip[1]] = sent;
        vm->ip = ip + HR_OP_LENGTH_YIELD;
    }
}

/* The frame of the generator `inner`, in mode HR_FRAME_CHAINED, was left for good (mode: with its flags): pushes that of the one in the chain from
 * `root` on that delegates to it. May collect. */
void hr_generator_go_on(struct hr_vm *vm, hr_value inner, hr_value root, unsigned mode);

/* The running frame is a generator's that yields: saves it and pops it. Returns the mode it was pushed with. */
unsigned hr_generator_suspend(struct hr_vm *vm);

/* A frame pushed with HR_FRAME_CLOSING was left: what its caller, at a DELEGATE, is to raise. GC: none. */
hr_value hr_generator_close_error(struct hr_vm *vm);

/* Marks the generator of the running frame as finished (before the frame is popped). GC: none. */
void hr_generator_finish(struct hr_vm *vm);

/* next(generator) from C: the value, or HR_UNDEF when finished; then *result (may be NULL) is the return value. May run Python. */
hr_value hr_generator_next(struct hr_vm *vm, hr_value generator, hr_value sent, hr_value *result);

/* The same for a function of a row whose first argument, argv[0], is the generator. Where an instruction of the running frame calls it, its
 * arguments being registers of that, no C stands in between: the frame of the generator is pushed, HR_PUSHED, and what it yields is the result of the
 * instruction (so a collection that a task asks for is exact). May run Python. */
hr_value hr_generator_answer(struct hr_vm *vm, const hr_value *argv, hr_value sent, hr_value *result);

/* Raises StopIteration with what a generator returned. */
HR_NORETURN void hr_generator_stop(struct hr_vm *vm, hr_value result);

/* next(iterator) from C: the value, or HR_UNDEF at the end; then *result is the value of the StopIteration that ended it, be it of a user class
 * or a generator that the iterator is made on. May run Python. */
hr_value hr_generator_next_of(struct hr_vm *vm, hr_value iterator, hr_value *result);

/* Raises an exception, or class of one, inside the generator. The value it yields, or HR_UNDEF when it finished: *result is its result. May run Python. */
hr_value hr_generator_throw(struct hr_vm *vm, hr_value generator, hr_value exception, hr_value *result);

/* One step of any iterator that `yield from` drives: send(sent), or next() if sent is None. HR_UNDEF when it is finished. */
hr_value hr_generator_step(struct hr_vm *vm, hr_value iterator, hr_value sent, hr_value *result);

/* What a StopIteration that leaves the running generator's frame turns into (PEP 479); other exceptions stay. */
hr_value hr_generator_stop_error(struct hr_vm *vm, hr_value exception);

/* Opcodes GETYF, GETAWAIT. */
hr_value hr_generator_delegate_iter(struct hr_vm *vm, hr_value v);
hr_value hr_generator_await(struct hr_vm *vm, hr_value v);

#endif
