/* SPDX-License-Identifier: MIT
 *
 * Short ways of what programs do most, between the loop's own and the general paths: for hosts, which have room for them (64-bit). Each answers
 * HR_NOTIMPL, with nothing changed, where the general path has to be asked.
 * Tests: tests/lang, tests/types.
 */
#ifndef HR_VM_QUICK_H
#define HR_VM_QUICK_H

#include "obj/op.h"
#include "obj/state.h"

/* a OP b, in place or not, of floats, complex numbers and small ints, where an int comes out only of ints that came in; str == str.
 * ZeroDivisionError is left to the general path. GC: may collect. */
hr_value hr_quick_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);

/* len(v) of a list, tuple, dict or set, or a str of ASCII; -1. GC: none. */
hr_sword hr_quick_len(hr_value v);

/* v[key] of bytes or a str of ASCII by a small int. GC: none. */
hr_value hr_quick_item(hr_value v, hr_value key);
/* v[bounds[0]:bounds[1]:bounds[2]] of a list or tuple, all forwards or back to the first one. GC: may collect. */
hr_value hr_quick_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds);
/* v[bounds[0]:bounds[1]] = x of two lists, where the length stays as it is. GC: none. */
hr_value hr_quick_store_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds, hr_value x);

/* FORITER at vm->ip: the next item of the dict, set, view, bytes, str, enumerate, zip or iterator in the window; HR_UNDEF at the end; HR_PUSHED if it was a pair, taken apart
 * as the UNPACK behind it wants. May run Python. */
hr_value hr_quick_next(struct hr_vm *vm, hr_value *window);

/* CALL at vm->ip of the class in window[0]: an instance, or HR_PUSHED after entering its __init__. GC: may collect. */
hr_value hr_quick_construct(struct hr_vm *vm, hr_value *window, unsigned npos);

/* CALL at vm->ip of the built-in type in window[0], by position: its value, or HR_UNDEF, with nothing changed, where the general path has to be asked (NotImplemented is a value here). May
 * run Python. */
hr_value hr_quick_convert(struct hr_vm *vm, hr_value *window, unsigned npos);
/* The same of the bound method in window[0]; HR_PUSHED after entering a Python function. */
hr_value hr_quick_method(struct hr_vm *vm, hr_value *window, unsigned npos);

#endif
