/* SPDX-License-Identifier: MIT
 *
 * The methods that list, deque, bytearray and array share, and those of tuple and memoryview: an item is a value (code O) or
 * what a type code says. See items.c and bytes.h.
 *
 * Whatever may run Python (conversion of an item or an index, equality) comes before the memory is looked at.
 * Tests: tests/types/list, tuple, bytearray; tests/modules/array, collections.
 */
#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/deque.h"
#include "obj/list.h"
#include "obj/range.h"
#include "obj/type.h"

/* tobytes of array and memoryview */
hr_value hr_itemrows_tobytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    if (hr_value_is(argv[0], HR_T_bytes)) return argv[0];
    hr_buffer_items(vm, argv[0], &view);
    hr_value b = hr_bytes_from(vm, NULL, view.count * view.size);
    hr_items_copy((uint8_t *)hr_bytes_data(b), (hr_sword)view.size, view.data, view.step, view.size,
                  view.count);
    return b;
}

/* Where an argument of index or insert points to, within the items; *view is that of self then. */
static size_t place(struct hr_vm *vm, hr_value self, hr_value index, struct hr_view *view) {
    hr_value i = hr_value_small(hr_slice_clip(vm, index));
    hr_items_view(vm, self, view);
    return (size_t)hr_slice_within(vm, i, view->count, 0, (hr_sword)view->count);
}

/* index(item, start=, stop=), count(item), remove(item) */
hr_value hr_itemrows_search(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    hr_value self = argv[0];
    char which = *hr_str_text(hr_member_called(argv));
    size_t i = argc > 2 ? place(vm, self, argv[2], &view) : 0,
           stop = argc > 3 ? place(vm, self, argv[3], &view) : SIZE_MAX, count = 0;
    if (hr_value_is(self, HR_T_bytearray)) hr_bytes_item(vm, argv[1]);
    for (; (i = hr_items_find(vm, self, argv[1], i, stop)) != SIZE_MAX; i++, count++) {
        if (which == 'i') return hr_value_small((hr_sword)i);
        if (which == 'r') {
            hr_items_view(vm, self, &view);
            if (i < view.count) hr_items_splice(vm, self, &view, i, 1, 0);
            return HR_NONE;
        }
    }
    if (which != 'c') hr_error_raise(vm, HR_E_object_not_in_sequence);
    return hr_value_small((hr_sword)count);
}

/* insert(index, item); append(item), of all but list and deque */
hr_value hr_itemrows_insert(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    union hr_item item;
    hr_value self = argv[0];
    if (HR_QUICK && argc == 2 && hr_value_is(self, HR_T_bytearray) && hr_value_is_small(argv[1])) {
        size_t n = hr_buffer_used(self);
        hr_buffer_resize(vm, self, n + 1, true)[n] = (uint8_t)hr_value_small_get(argv[1]);
        return HR_NONE;
    }
    hr_items_view(vm, self, &view);
    hr_buffer_item_set(vm, view.code, item.bytes, argv[argc - 1]);
    size_t at = place(vm, self, argc > 2 ? argv[1] : HR_SMALL(HR_SMALL_MAX), &view);
    if (hr_value_is(self, HR_T_deque)) hr_deque_check_full(vm, self);
    memcpy(hr_items_splice(vm, self, &view, at, 0, 1), item.bytes, view.size);
    return HR_NONE;
}

/* pop(index=-1) */
hr_value hr_itemrows_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    hr_value self = argv[0];
    hr_items_view(vm, self, &view);
    if (view.count == 0) hr_error_raise(vm, HR_E_pop_from_empty, self);
    size_t i = view.count - 1;
    if (argc > 1) {
        i = hr_op_index(vm, argv[1], view.count, HR_SYM(pop));
        hr_items_view(vm, self, &view);
        if (i >= view.count) hr_error_raise(vm, HR_E_pop_index_out_of_range);
    }
    hr_value v = hr_items_at(vm, &view, i);
    hr_items_splice(vm, self, &view, i, 1, 0);
    return v;
}

hr_value hr_itemrows_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    (void)argc;
    hr_items_view(vm, argv[0], &view);
    hr_items_splice(vm, argv[0], &view, 0, view.count, 0);
    return HR_NONE;
}

hr_value hr_itemrows_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    (void)argc;
    hr_items_view(vm, argv[0], &view);
    return hr_items_pick(vm, argv[0], 0, 1, view.count);
}

/* Inlined where the size is known, so that 64 MB of bytes do not keep Ctrl-C waiting. */
static inline void turn(uint8_t *low, uint8_t *high, size_t size) {
    union hr_item item;
    while ((size_t)(high - low) >= 2 * size) {
        high -= size;
        memcpy(item.bytes, low, size);
        memcpy(low, high, size);
        memcpy(high, item.bytes, size);
        low += size;
    }
}

void hr_items_turn(uint8_t *low, uint8_t *high, size_t size) {
    if (HR_QUICK && size == 1)
        turn(low, high, 1);
    else if (HR_QUICK && size == 2)
        turn(low, high, 2);
    else
        turn(low, high, size);
}

hr_value hr_itemrows_reverse(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_view view;
    (void)argc;
    hr_items_view(vm, argv[0], &view);
    hr_items_turn(view.data, view.data + view.count * view.size, view.size);
    return HR_NONE;
}

/* __init__: what the constructor of the type makes has the new contents. */
hr_value hr_itemrows_init(struct hr_vm *vm, int argc, hr_value *argv) {
    const struct hr_member *ctor = hr_type_ctor(hr_type_rom(hr_value_type(argv[0])));
    hr_items_take(vm, argv[0], hr_member_fn(ctor)(vm, argc, argv));
    return HR_NONE;
}
