/* SPDX-License-Identifier: MIT
 *
 * Iterators over sequences, and reversed, enumerate, zip, map, filter, iter(callable, sentinel).
 * Those of dict are in dict.h, of set in set.h, of range in range.h. Tests: tests/types/iterators.
 */
#ifndef HR_OBJ_ITER_H
#define HR_OBJ_ITER_H

#include "obj/op.h"
#include "obj/state.h"

/* A source and the next index: list_iterator, tuple_iterator, list_reverseiterator, reversed, iterator;
 * enumerate (source: an iterator; index: any int); callable_iterator (index: the sentinel); map and filter
 * (source: function, index: iterator). */
struct hr_iter {
    hr_word header;
    hr_value source; /* HR_UNDEF when it is done */
    hr_value index;
};

/* The type of the iterators over a container of this exact type that remember no more than a position (struct hr_iter or hr_dictiter), or 0.
 * GC: none. */
unsigned hr_iter_type(unsigned container);
/* A new iterator object of one of these types. GC: may collect. */
hr_value hr_iter_new(struct hr_vm *vm, unsigned type, hr_value source, hr_value index);
/* An iterator over v[0], v[1], ... up to IndexError (or StopIteration). GC: may collect. */
hr_value hr_iter_sequence(struct hr_vm *vm, hr_value v);
/* iter(callable, sentinel). */
hr_value hr_iter_callable(struct hr_vm *vm, hr_value callable, hr_value sentinel);
/* reversed(v). TypeError. May run Python. */
hr_value hr_iter_reversed(struct hr_vm *vm, hr_value v);

/* ---- rows and slots ------------------------------------------------------------------------------------ */

hr_value hr_iter_next_item(struct hr_vm *vm, hr_value self);     /* list, tuple, reversed list */
hr_value hr_iter_next_sequence(struct hr_vm *vm, hr_value self); /* iterator, reversed */
hr_value hr_iter_next_callable(struct hr_vm *vm, hr_value self);
hr_value hr_iter_next_enumerate(struct hr_vm *vm, hr_value self);
hr_value hr_iter_next_zip(struct hr_vm *vm, hr_value self);
hr_value hr_iter_next_map(struct hr_vm *vm, hr_value self);
hr_value hr_iter_next_filter(struct hr_vm *vm, hr_value self);
hr_value hr_iter_make_reversed(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_iter_make_enumerate(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_iter_make_zip(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_iter_make_map(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_iter_make_filter(struct hr_vm *vm, int argc, hr_value *argv);

#endif
