/* SPDX-License-Identifier: MIT
 *
 * list: its storage, making, append and extend. What it shares with other sequences is in items.c and itemrows.c, sort() in
 * sort.c.
 *
 * A list is two objects: {header, array} and the array {header, count, items...} that is replaced, or
 * grows where it stands, when it is full. An empty list shares an array in ROM. Words behind the count are
 * HR_UNDEF. Room: displays and copies are exact; growing by one adds two and a quarter, of long ones an eighth; a list that has
 * become half empty gives back. Tests: tests/types/list.
 */
#include "obj/list.h"

#include "gen/slots.h"
#include "obj/iter.h"
#include "obj/tuple.h"
#include "obj/type.h"

static hr_value as_list(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is(v, HR_T_list)) v = hr_type_native(vm, v);
    HR_ASSERT(hr_value_is(v, HR_T_list));
    return v;
}

/* Items of the longest list. */
#define MOST (HR_HEAP_EXTENDED_WORDS - 3)

static size_t room_of(const struct hr_array *a) {
    return hr_value_object_words(hr_value_from_object(a)) - 2;
}
/* Room to be made for n items when the list may go on growing. */
static size_t generous(size_t n) {
    return (n + n / (n < 64 ? 4 : 8) + 2) & ~(size_t)1;
}
static void set_count(struct hr_array *a, size_t n) {
    a->count = hr_value_small((hr_sword)n);
}

hr_value hr_list_new_room(struct hr_vm *vm, size_t n, size_t room) {
    struct hr_array *a = (struct hr_array *)&hr_rom_empty_array;
    if (room) {
        a = hr_state_alloc(vm, HR_T_array, 0, 2 + room);
        set_count(a, n);
    }
    struct hr_list *list = hr_state_alloc(vm, HR_T_list, 0, 2);
    HR_STORE(vm, list, array, hr_value_from_object(a));
    return hr_value_from_object(list);
}

hr_value hr_list_new(struct hr_vm *vm, size_t n, const hr_value *items) {
    hr_value list = hr_list_new_room(vm, n, n);
    struct hr_array *a = hr_list_array(list);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, a, items[i], items ? items[i] : HR_NONE);
    return list;
}

void hr_list_reserve(struct hr_vm *vm, hr_value list, size_t room) {
    if (room > room_of(hr_list_array(list))) hr_state_enlarge(vm, (void *)list, 1 + room);
}

/* Gives back room after items were taken away. */
static void shrink(struct hr_vm *vm, hr_value list) {
    struct hr_array *a = hr_list_array(list);
    size_t n = hr_list_count(list), room = room_of(a);
    if (n == 0) {
        HR_STORE(vm, (struct hr_list *)list, array, hr_value_from_object(&hr_rom_empty_array));
        hr_heap_free(&vm->heap, a);
    } else if (room > 8 && n < room / 2) {
        hr_heap_shrink(&vm->heap, a, 2 + generous(n));
    }
}

hr_value *hr_list_resize(struct hr_vm *vm, hr_value list, size_t n) {
    size_t count = hr_list_count(list), more = generous(count);
    if (HR_HEAP_LARGE && more > MOST) more = MOST;
    if (n > room_of(hr_list_array(list))) hr_list_reserve(vm, list, n > more ? n : more);
    struct hr_array *a = hr_list_array(list);
    for (size_t i = n; i < count; i++)
        a->items[i] = HR_UNDEF;
    if (n != count) set_count(a, n);
    if (n < count && hr_value_is(list, HR_T_list)) shrink(vm, list); /* the room of a deque stays */
    a = hr_list_array(list);
    hr_heap_touch(&vm->heap, a); /* for what the caller will store there */
    return a->items;
}

void hr_list_append(struct hr_vm *vm, hr_value list, hr_value item) {
    list = as_list(vm, list);
    struct hr_array *a = hr_list_array(list);
    size_t n = (size_t)hr_value_small_get(a->count);
    if (HR_UNLIKELY(n >= room_of(a))) {
        hr_list_resize(vm, list, n + 1);
        a = hr_list_array(list);
    }
    HR_CHANGE(vm, a, items[n], item);
    set_count(a, n + 1);
}

/* ---- from iterables ------------------------------------------------------------------------------------ */

/* The length of a built-in container, known without running Python; 0 for others. */
static size_t length_hint(struct hr_vm *vm, hr_value v) {
    unsigned type = hr_value_type(v);
    hr_unary_fn *unary = hr_type_unary(type);
    if (!unary) return 0;
    hr_value n = unary(vm, HR_UNARY_LEN, v);
    return n != HR_UNDEF && n != HR_NOTIMPL && hr_value_is_small(n) ? (size_t)hr_value_small_get(n) : 0;
}

void hr_list_extend(struct hr_vm *vm, hr_value list, hr_value iterable) {
    list = as_list(vm, list);
    unsigned type = hr_value_type(iterable);
    if (type == HR_T_list || type == HR_T_tuple) {
        size_t n = hr_list_count(list), m;
        hr_value *items;
        hr_tuple_items(vm, iterable, &m, &items);
        hr_value *to = hr_list_resize(vm, list, n + m) + n;
        hr_tuple_items(vm, iterable, &n, &items); /* again: it may be the list itself */
        memcpy(to, items, m * sizeof *to);
        return;
    }
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, iterable, &room), item;
    size_t hint = length_hint(vm, iterable);
    if (hint && hint < SIZE_MAX / 4 / sizeof(hr_word)) hr_list_reserve(vm, list, hr_list_count(list) + hint);
    while ((item = hr_op_next(vm, it)) != HR_UNDEF)
        hr_list_append(vm, list, item);
}

hr_value hr_list_from_iterable(struct hr_vm *vm, hr_value iterable) {
    hr_value list = hr_list_new(vm, 0, NULL);
    hr_list_extend(vm, list, iterable);
    return list;
}

/* ---- methods ------------------------------------------------------------------------------------------- */

hr_value hr_list_make(struct hr_vm *vm, int argc, hr_value *argv) {
    return argc < 2 ? hr_list_new(vm, 0, NULL) : hr_list_from_iterable(vm, argv[1]);
}

hr_value hr_list_do_append(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_list_append(vm, argv[0], argv[1]);
    return HR_NONE;
}

hr_value hr_list_do_extend(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_list_extend(vm, argv[0], argv[1]);
    return HR_NONE;
}
