/* SPDX-License-Identifier: MIT
 *
 * Generators that a built-in function takes whole: list(g), set(g), tuple(g), sum(g), any(g), all(g), sorted(g), str.join(g). For hosts (64-bit).
 * Tests: tests/lang/gen.
 */
#ifndef HR_VM_DRAIN_H
#define HR_VM_DRAIN_H

#include "obj/state.h"

/* The call at vm->ip is of window[0] with `count` arguments, the last of them a generator. If it only takes the items of that: pushes its frame, with
 * HR_FRAME_DRAINED; HR_PUSHED. HR_NOTIMPL: nothing is done. GC: may collect. */
hr_value hr_drain_start(struct hr_vm *vm, hr_value *window, unsigned count);
/* The frame on top, so flagged, yields value: HR_PUSHED if it is to go on; else it is suspended, and that is the call's result. May run Python. */
hr_value hr_drain_take(struct hr_vm *vm, hr_value value);
/* It is finished: pops it. The result of the call, or HR_PUSHED: that is made again, with a list. GC: none. */
hr_value hr_drain_finish(struct hr_vm *vm);
/* Is what is raised in the frame on top, so flagged, raised by what was done with an item, and not by the generator? GC: none. */
bool hr_drain_is_taking(const struct hr_vm *vm);

#endif
