/* SPDX-License-Identifier: MIT
 *
 * The bytecode loop. Opcodes: defs/opcodes.def. Tests: tests/lang, and everything else.
 */
#ifndef HR_VM_LOOP_H
#define HR_VM_LOOP_H

#include "obj/state.h"

/* Runs the frame on top (pushed with HR_FRAME_ENTRY_FLAG) until it returns, yields or raises. Returns the result. Exceptions go to the
 * catcher of the caller by longjmp. C stack: about 300 bytes on 32-bit. */
hr_value hr_loop_run(struct hr_vm *vm);

/* As hr_loop_run, but start(vm, arg) runs first, with what it raises going to the frame on top. It returns HR_UNDEF to go on, or the value to
 * return, when it has left that frame itself. */
hr_value hr_loop_start(struct hr_vm *vm, hr_value (*start)(struct hr_vm *vm, void *arg), void *arg);

#endif
