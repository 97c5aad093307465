/* SPDX-License-Identifier: MIT
 *
 * Iterators over sequences, and reversed, enumerate, zip, map, filter, iter(callable, sentinel).
 * Those of range are in range.h. Tests: tests/types/iterator.
 */
#ifndef HR_OBJ_ITER_H
#define HR_OBJ_ITER_H

#include "obj/op.h"
#include "obj/state.h"

/* struct hr_iter is in include/hirune/native.h: a source, and how far it is. container_iterator, reversed, iterator; enumerate
 * (source: an iterator; index: any int); callable_iterator (index: the sentinel); map and filter (source: function, index:
 * iterator).
 *
 * source: HR_UNDEF when it is done. index: the next item; of a str its byte; of dicts and sets the next entry; backwards one
 * more than it. how, of a container: small int: HR_ITER_* and, from bit HR_ITER_COUNT on, the length that a dict, set or deque
 * has to keep. */
enum { HR_ITER_BACKWARDS = 1, HR_ITER_VALUES = 2, HR_ITER_ITEMS = 4, HR_ITER_COUNT = 3 };

/* Begins an iteration over a container of a built-in type in *it, an object that need not be in the heap. False: v is
 * something else. GC: none. */
bool hr_iter_begin(hr_value v, struct hr_iter *it);
/* The next item, HR_UNDEF at the end; a change of the length is not minded. GC: may collect. */
hr_value hr_iter_step(struct hr_vm *vm, struct hr_iter *it);
/* Of a dict whose keys are gone through: the value of the key that was last given. GC: none. */
hr_value hr_iter_value(const struct hr_iter *it);
/* An iterator over v[0], v[1], ... up to IndexError (or StopIteration). GC: may collect. */
hr_value hr_iter_sequence(struct hr_vm *vm, hr_value v);
/* iter(callable, sentinel). */
hr_value hr_iter_callable(struct hr_vm *vm, hr_value callable, hr_value sentinel);

#endif
