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

#endif
