/* SPDX-License-Identifier: MIT
 *
 * list. More in include/hirune/native.h. Where a list is wanted an instance of a class derived from list will
 * do.
 *
 * Capacity: 262141 items on 32-bit (the array stays below 1 MB; MemoryError beyond). Tests:
 * tests/types/list.
 */
#ifndef HR_OBJ_LIST_H
#define HR_OBJ_LIST_H

#include "obj/object.h"
#include "obj/op.h"
#include "obj/state.h"

static inline struct hr_array *hr_list_array(hr_value list) {
    return (struct hr_array *)((struct hr_list *)list)->array;
}
/* Items of an exact list. GC: none. */
static inline size_t hr_list_count(hr_value list) {
    return (size_t)hr_value_small_get(hr_list_array(list)->count);
}

/* Can an item be appended to an exact list without allocating? GC: none. */
static inline bool hr_list_has_room(hr_value list) {
    return hr_list_count(list) + 2 < hr_value_object_words(hr_value_from_object(hr_list_array(list)));
}

/* A list of n items HR_UNDEF, to be filled before Python code sees it, whose array has room for `room` >=
 * n. GC: may collect. */
hr_value hr_list_new_room(struct hr_vm *vm, size_t n, size_t room);
/* list.extend(iterable). May run Python. */
void hr_list_extend(struct hr_vm *vm, hr_value list, hr_value iterable);
/* Makes room for `room` items in all. The array is replaced or grows in place; its count is not changed.
 * GC: may collect. */
void hr_list_reserve(struct hr_vm *vm, hr_value list, size_t room);
/* Makes a list or deque n items long; new ones are HR_UNDEF and to be filled at once. Returns the items. GC: may collect. */
hr_value *hr_list_resize(struct hr_vm *vm, hr_value list, size_t n);

#endif
