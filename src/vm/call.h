/* SPDX-License-Identifier: MIT
 *
 * Calls: argument binding, calls from the loop (which push frames) and from C (which run a nested loop).
 * Tests: tests/lang/func, tests/lang/class, tests/lang/hostile.
 */
#ifndef HR_VM_CALL_H
#define HR_VM_CALL_H

#include "obj/op.h"
#include "obj/state.h"

/* Calls window[0] with npos positional arguments from window[1] and, if names is a tuple, one keyword argument for each of
 * its names after them. window lies in the VM stack, with HR_FRAME_SLACK free registers after it. Returns the result, or HR_PUSHED after
 * entering a frame with mode HR_FRAME_NORMAL (or HR_FRAME_INIT). vm->ip must be the calling instruction. May run Python. */
hr_value hr_call_start(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names);
/* The same in another frame mode (enum hr_frame_mode, HR_FRAME_ENTRY_FLAG). */
hr_value hr_call_start_mode(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names, unsigned mode);

/* The same with the arguments in a list or tuple and a dict (or HR_UNDEF): window[0] = callable, [1], [2]. */
hr_value hr_call_start_spread(struct hr_vm *vm, hr_value *window, bool keywords);

/* Calls a method found by hr_call_special (or any function) with up to 3 arguments from the running instruction by pushing a frame in
 * the given mode if it is a Python function (HR_PUSHED), else directly. */
hr_value hr_call_start_method(struct hr_vm *vm, hr_value function, unsigned mode, int argc,
                              const hr_value *argv);

/* What a special method (__add__, ...) of v's type is to be called by: a Python function, which gets v first, or anything else (a staticmethod, what
 * a descriptor gave, None), which does not. HR_UNDEF if there is none. User classes only: HR_UNDEF for exact built-in types.
 * GC: may collect; may run Python. */
hr_value hr_call_special(struct hr_vm *vm, hr_value v, hr_value symbol);

/* Calls v's special method from C. HR_UNDEF if there is none. */
hr_value hr_call_special_run(struct hr_vm *vm, hr_value v, hr_value symbol, int argc, const hr_value *argv);

/* Calls a ROM member with the arguments at argv[0..], argv[-1] = the member. Checks and lays out arguments. */
hr_value hr_call_native(struct hr_vm *vm, const struct hr_member *member, unsigned npos, hr_value *argv,
                        hr_value names);

/* As hr_call_start_mode. */
typedef hr_value hr_call_starter(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names,
                                 unsigned mode);
/* f(*argv, **keywords) from C by `start`, keywords a dict or HR_UNDEF. */
hr_value hr_call_dict(struct hr_vm *vm, hr_call_starter *start, hr_value f, int argc, const hr_value *argv,
                      hr_value keywords);
/* Where the running CALL or CALLM has what it calls; the arguments follow. GC: none. */
static inline hr_value *hr_call_window(const struct hr_vm *vm) {
    hr_value *window = vm->fp + vm->ip[2];
    return window + (*window == HR_UNDEF);
}
/* Is it that? The running instruction may be any. GC: none. */
static inline bool hr_call_is_window(const struct hr_vm *vm, const hr_value *window) {
    const hr_value *first = vm->fp + vm->ip[2];
    return window == first || (window == first + 1 && *first == HR_UNDEF);
}
/* Makes a window of `given` arguments that of function(self, *arguments): it is not what the instruction made any more. GC: none. */
void hr_call_insert(struct hr_vm *vm, hr_value *window, unsigned given, hr_value function, hr_value self);

/* Calls f with keywords from C: names is a tuple or HR_UNDEF; argv holds argc positional and then the keyword values. */
hr_value hr_call_keywords(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv, hr_value names);

#endif
