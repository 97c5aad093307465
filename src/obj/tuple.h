/* SPDX-License-Identifier: MIT
 *
 * tuple, and what it shares with list. More in include/hirune/native.h. Tests: tests/types/tuple,
 * tests/types/list.
 */
#ifndef HR_OBJ_TUPLE_H
#define HR_OBJ_TUPLE_H

#include "obj/object.h"
#include "obj/op.h"
#include "obj/state.h"

/* True for tuples and values of built-in types derived from tuple (os.uname()), which look the same. GC: none. */
static inline bool hr_tuple_is(hr_value v) {
    unsigned type = hr_value_type(v);
    return type >= HR_T_tuple && type <= HR_T_LAST_tuple;
}
/* Items of an exact tuple. GC: none. */
static inline size_t hr_tuple_count(hr_value tuple) {
    return hr_value_object_words(tuple) - 1;
}
static inline hr_value *hr_tuple_array(hr_value tuple) {
    return ((struct hr_tuple *)tuple)->items;
}

/* The items of an exact list, tuple or deque; they stay there until it changes. GC: none. */
size_t hr_tuple_items_of(hr_value v, hr_value **items);

hr_value hr_tuple_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
hr_value hr_tuple_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);
hr_value hr_tuple_make(struct hr_vm *vm, int argc, hr_value *argv);

/* Slots and rows of list, tuple and deque. */
hr_value hr_tuple_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
hr_value hr_tuple_iter(struct hr_vm *vm, hr_value self);
hr_value hr_tuple_find(struct hr_vm *vm, int argc, hr_value *argv); /* index(item, start=, stop=) */
hr_value hr_tuple_count_of(struct hr_vm *vm, int argc, hr_value *argv);
/* Comparisons, `in`, + and * of a list or tuple (type) with its like: HR_NOTIMPL for other pairs. Of a deque the
 * comparisons and `in` only. */
hr_value hr_tuple_operate(struct hr_vm *vm, enum hr_binary_op op, unsigned type, hr_value a, hr_value b);
/* v[key], key being an index or a slice. */
hr_value hr_tuple_load(struct hr_vm *vm, hr_value self, hr_value key);
/* The count of a repetition: from any integer, negative ones give 0. False if v is none. May run Python. */
bool hr_tuple_times(struct hr_vm *vm, hr_value v, size_t *times);
/* The bounds [*start, *stop) of index(item, start, stop) for a sequence of n; absent ones are HR_UNDEF, *stop is
 * SIZE_MAX then: the sequence may grow.
 * May run Python. */
void hr_tuple_bounds(struct hr_vm *vm, hr_value first, hr_value last, size_t n, size_t *start, size_t *stop);

#endif
