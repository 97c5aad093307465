/* SPDX-License-Identifier: MIT
 *
 * collections.deque. Tests: tests/modules/collections.
 */
#ifndef HR_OBJ_DEQUE_H
#define HR_OBJ_DEQUE_H

#include "obj/op.h"
#include "obj/state.h"

/* FLAG: appending to a full deque raises IndexError instead of dropping an item at the other end. */
struct hr_deque {
    hr_word header;
    hr_value array;  /* struct hr_array: a ring; its count is the deque's */
    hr_value head;   /* small int: where the first item is */
    hr_value maxlen; /* small int, or HR_NONE */
};

/* Moves the items within the ring so that the array is that of a list. GC: none. */
void hr_deque_straighten(hr_value deque);

/* IndexError if the deque has maxlen items. */
void hr_deque_check_full(struct hr_vm *vm, hr_value deque);

/* ---- rows and slots ------------------------------------------------------------------------------------ */

hr_value hr_deque_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
hr_value hr_deque_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);
hr_value hr_deque_make(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_append(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_appendleft(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_extend(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_extendleft(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_pop(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_popleft(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_copy(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_deque_rotate(struct hr_vm *vm, int argc, hr_value *argv);

#endif
