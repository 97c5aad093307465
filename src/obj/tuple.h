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

/* A tuple of n items HR_UNDEF, to be filled at once. GC: may collect. */
hr_value hr_tuple_new_unfilled(struct hr_vm *vm, size_t n);

/* The count of a repetition: from any integer, negative ones give 0. False if v is none. May run Python. */
bool hr_tuple_times(struct hr_vm *vm, hr_value v, size_t *times);

#endif
