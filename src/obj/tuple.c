/* SPDX-License-Identifier: MIT
 *
 * tuple: making, and the items of tuples, lists and deques. Its slots and rows are in items.c and itemrows.c. Tests:
 * tests/types/tuple.
 */
#include "obj/tuple.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/deque.h"
#include "obj/int.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/range.h"
#include "obj/table.h"
#include "obj/type.h"

size_t hr_tuple_items_of(hr_value v, hr_value **items) {
    HR_ASSERT(hr_value_is_object(v));
    if (hr_value_object_type(v) - HR_T_tuple <= HR_T_LAST_tuple - HR_T_tuple) {
        *items = hr_tuple_array(v);
        return hr_tuple_count(v);
    }
    if (hr_value_is(v, HR_T_deque)) hr_deque_straighten(v);
    struct hr_array *a = hr_list_array(v);
    *items = a->items;
    return (size_t)hr_value_small_get(a->count);
}

hr_value hr_tuple_new_unfilled(struct hr_vm *vm, size_t n) {
    if (n == 0) return hr_value_from_object(&hr_rom_empty_tuple);
    if (n >= HR_HEAP_EXTENDED_WORDS - 1) hr_state_no_memory(vm, n);
    return hr_value_from_object(hr_state_alloc(vm, HR_T_tuple, 0, 1 + n));
}

hr_value hr_tuple_new(struct hr_vm *vm, size_t n, const hr_value *items) {
    hr_value v = hr_tuple_new_unfilled(vm, n);
    struct hr_tuple *t = (struct hr_tuple *)v;
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, t, items[i], items ? items[i] : HR_NONE);
    return v;
}

static bool has_items(hr_value v) {
    return hr_value_is(v, HR_T_list) || hr_tuple_is(v);
}

bool hr_tuple_items(struct hr_vm *vm, hr_value v, size_t *n, hr_value **items) {
    if (!has_items(v)) {
        v = hr_type_native(vm, v);
        if (!has_items(v)) return false;
    }
    *n = hr_tuple_items_of(v, items);
    return true;
}

hr_value hr_tuple_from_iterable(struct hr_vm *vm, hr_value iterable) {
    size_t n;
    hr_value *items, native = hr_type_native(vm, iterable), list = HR_UNDEF;
    if (hr_value_is(iterable, HR_T_tuple)) return iterable;
    if (native != iterable || !hr_value_is(iterable, HR_T_list))
        native = list = hr_list_from_iterable(vm, iterable);
    n = hr_tuple_items_of(native, &items);
    hr_value t = hr_tuple_new(vm, n, items);
    if (list != HR_UNDEF) {
        if (n) hr_heap_free(&vm->heap, hr_list_array(list));
        hr_heap_free(&vm->heap, (void *)list);
    }
    return t;
}

bool hr_tuple_times(struct hr_vm *vm, hr_value v, size_t *times) {
    if (!hr_int_is(v)) {
        if (hr_value_type(v) < HR_T_USER ||
            hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__index__)) == HR_UNDEF)
            return false;
        v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    }
    hr_sword n = hr_int_get(vm, v);
    *times = n < 0 ? 0 : (size_t)n;
    return true;
}

hr_value hr_tuple_make(struct hr_vm *vm, int argc, hr_value *argv) {
    return argc < 2 ? hr_tuple_new(vm, 0, NULL) : hr_tuple_from_iterable(vm, argv[1]);
}
