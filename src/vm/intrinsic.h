/* SPDX-License-Identifier: MIT
 *
 * Rare operations behind the opcode INTR: one function for each row of defs/intrinsics.def, declared in gen/opcodes.h.
 * Tests: tests/lang/match, tests/lang/exceptions, tests/lang/types.
 */
#ifndef HR_VM_INTRINSIC_H
#define HR_VM_INTRINSIC_H

#include "obj/state.h"

/* Do sequence, or mapping, patterns accept v (PEP 634)? GC: none. */
hr_value hr_intrinsic_is_kind(struct hr_vm *vm, hr_value v, bool sequence);

/* ExceptionGroup.split(): the part of e whose exceptions fulfil the condition (class, tuple of classes or function), and the rest (NULL: not
 * wanted); None for an empty part. May run Python. */
void hr_intrinsic_split(struct hr_vm *vm, hr_value e, hr_value condition, hr_value *match, hr_value *rest);

#endif
