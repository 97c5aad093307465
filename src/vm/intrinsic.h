/* SPDX-License-Identifier: MIT
 *
 * Rare operations behind the opcode INTR: one function for each row of defs/intrinsics.def, declared in gen/opcodes.h.
 * Tests: tests/lang/match, tests/lang/exc, tests/lang/annot, tests/lang/async.
 */
#ifndef HR_VM_INTRINSIC_H
#define HR_VM_INTRINSIC_H

#include "obj/state.h"

/* Do sequence, or mapping, patterns accept v (PEP 634)? GC: none. */
hr_value hr_intrinsic_is_kind(struct hr_vm *vm, hr_value v, bool sequence);

/* ExceptionGroup.split(): pair[0] the part of e whose exceptions fulfil the condition (a class, a tuple of classes, a function, or a list of the
 * exceptions themselves), pair[1] the rest, if it is wanted; None for an empty part. May run Python. */
void hr_intrinsic_split(struct hr_vm *vm, hr_value e, hr_value condition, hr_value *pair, bool rest);

#endif
