/* SPDX-License-Identifier: MIT
 *
 * list: storage, items, methods. What it shares with tuple is in tuple.c, sort() in sort.c.
 *
 * A list is two objects: {header, array} and the array {header, count, items...} that is replaced, or
 * grows where it stands, when it is full. An empty list shares an array in ROM. Words behind the count are
 * HR_UNDEF. Room: displays and copies are exact; growing by one adds two and a quarter, of long ones an eighth; a list that has
 * become half empty gives back. Tests: tests/types/list.
 */
#include "obj/list.h"

#include "obj/deque.h"
#include "obj/iter.h"
#include "obj/range.h"
#include "obj/sort.h"
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

static void check_words(struct hr_vm *vm, size_t room) {
    if (room > MOST)
        hr_state_no_memory(vm, room > SIZE_MAX / sizeof(hr_word) ? SIZE_MAX : room * sizeof(hr_word));
}

static struct hr_array *new_array(struct hr_vm *vm, size_t room) {
    if (room == 0) return (struct hr_array *)&hr_rom_empty_array;
    check_words(vm, room);
    struct hr_array *a = hr_state_alloc(vm, HR_T_array, 0, 2 + room);
    set_count(a, 0);
    return a;
}

hr_value hr_list_new_room(struct hr_vm *vm, size_t n, size_t room) {
    struct hr_array *a = new_array(vm, room);
    struct hr_list *list = hr_state_alloc(vm, HR_T_list, 0, 2);
    if (n) set_count(a, n);
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

static void free_array(struct hr_vm *vm, struct hr_array *a) {
    if (hr_heap_contains(&vm->heap, a)) hr_heap_free(&vm->heap, a);
}

void hr_list_reserve(struct hr_vm *vm, hr_value list, size_t room) {
    struct hr_array *old = hr_list_array(list);
    if (room <= room_of(old)) return;
    check_words(vm, room);
    if (hr_heap_contains(&vm->heap, old) && hr_heap_try_grow(&vm->heap, old, 2 + room)) return;
    struct hr_array *a = new_array(vm, room);
    size_t n = hr_list_count(list);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, a, items[i], old->items[i]);
    set_count(a, n);
    HR_STORE(vm, (struct hr_list *)list, array, hr_value_from_object(a));
    free_array(vm, old);
}

/* Room for n items in all, and some more if the array has to be replaced. */
static void make_room(struct hr_vm *vm, hr_value list, size_t n) {
    size_t count = hr_list_count(list), more = generous(count);
    if (more > MOST) more = MOST;
    if (n > room_of(hr_list_array(list))) hr_list_reserve(vm, list, n > more ? n : more);
}

static void clear(struct hr_vm *vm, hr_value list) {
    struct hr_array *a = hr_list_array(list);
    HR_STORE(vm, (struct hr_list *)list, array, hr_value_from_object(&hr_rom_empty_array));
    free_array(vm, a);
}

/* Gives back room after items were taken away. */
static void shrink(struct hr_vm *vm, hr_value list) {
    struct hr_array *a = hr_list_array(list);
    size_t n = hr_list_count(list), room = room_of(a);
    if (n == 0) {
        clear(vm, list);
    } else if (room > 8 && n < room / 2) {
        hr_heap_shrink(&vm->heap, a, 2 + generous(n));
    }
}

void hr_list_append(struct hr_vm *vm, hr_value list, hr_value item) {
    list = as_list(vm, list);
    struct hr_array *a = hr_list_array(list);
    size_t n = (size_t)hr_value_small_get(a->count);
    if (HR_UNLIKELY(n >= room_of(a))) {
        make_room(vm, list, n + 1);
        a = hr_list_array(list);
    }
    HR_STORE(vm, a, items[n], item);
    set_count(a, n + 1);
}

void hr_list_splice(struct hr_vm *vm, hr_value list, size_t at, size_t removed, size_t added) {
    bool deque = hr_value_is(list, HR_T_deque); /* whose room stays */
    if (deque) hr_deque_straighten(list);
    size_t n = hr_list_count(list), left = n - removed;
    if (added > removed) make_room(vm, list, left + added);
    struct hr_array *a = hr_list_array(list);
    hr_value *items = a->items;
    if (added > removed) {
        for (size_t i = n; i-- > at + removed;)
            HR_STORE(vm, a, items[i + added - removed], items[i]);
    } else if (added < removed) {
        for (size_t i = at + removed; i < n; i++)
            HR_STORE(vm, a, items[i + added - removed], items[i]);
        for (size_t i = left + added; i < n; i++)
            items[i] = HR_UNDEF;
    }
    for (size_t i = at; i < at + added; i++)
        items[i] = HR_NONE;
    if (added == removed) return;
    set_count(a, left + added);
    if (added < removed && !deque) shrink(vm, list);
}

/* ---- from iterables ------------------------------------------------------------------------------------ */

/* Adds n items; the source may be this list's own array. */
static void extend_array(struct hr_vm *vm, hr_value list, hr_value source) {
    size_t n = hr_list_count(list), m;
    hr_value *items;
    hr_tuple_items(vm, source, &m, &items);
    if (m == 0) return;
    make_room(vm, list, n + m);
    hr_tuple_items(vm, source, &m, &items);
    struct hr_array *a = hr_list_array(list);
    for (size_t i = 0; i < m; i++)
        HR_STORE(vm, a, items[n + i], items[i]);
    set_count(a, n + m);
}

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
        extend_array(vm, list, iterable);
        return;
    }
    hr_value it = hr_op_iter(vm, iterable), item;
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

/* ---- slots --------------------------------------------------------------------------------------------- */

hr_value hr_list_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_IADD) {
        hr_list_extend(vm, a, b);
        return a;
    }
    bool in_place = op == HR_BINARY_IMUL;
    hr_value r = hr_tuple_operate(vm, in_place ? HR_BINARY_MUL : op, HR_T_list, a, b);
    if (!in_place || r == HR_NOTIMPL) return r;
    clear(vm, a);
    HR_STORE(vm, (struct hr_list *)a, array, ((struct hr_list *)r)->array);
    hr_heap_free(&vm->heap, (void *)r);
    return a;
}

/* Removes `count` items from `start`, every step-th. */
static void delete_slice(struct hr_vm *vm, hr_value list, hr_sword start, hr_sword step, size_t count) {
    if (step == 1) {
        hr_list_splice(vm, list, (size_t)start, count, 0);
        return;
    }
    if (count == 0) return;
    if (step < 0) {
        start += step * (hr_sword)(count - 1);
        step = -step;
    }
    struct hr_array *a = hr_list_array(list);
    size_t n = hr_list_count(list), to = (size_t)start, next = to;
    for (size_t i = to; i < n; i++) {
        if (i == next && count) {
            count--;
            next += (size_t)step;
        } else {
            HR_STORE(vm, a, items[to], a->items[i]);
            to++;
        }
    }
    hr_list_splice(vm, list, to, n - to, 0);
}

static void store_slice(struct hr_vm *vm, hr_value list, hr_value slice, hr_value source) {
    hr_sword start, step;
    size_t n, count, m;
    hr_value *items;
    if (!hr_tuple_items(vm, source, &m, &items) || items == hr_list_array(list)->items)
        source = hr_list_from_iterable(vm, source);
    n = hr_list_count(list);
    count = hr_op_slice(vm, slice, n, &start, &step);
    hr_tuple_items(vm, source, &m, &items);
    if (step == 1)
        hr_list_splice(vm, list, (size_t)start, count, m);
    else if (count != m)
        hr_error_raise(vm, HR_E_attempt_to_assign_sequence, m, count);
    struct hr_array *a = hr_list_array(list);
    for (size_t i = 0; i < m; i++, start += step)
        HR_STORE(vm, a, items[start], items[i]);
}

hr_value hr_list_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    if (x == HR_LOAD) return hr_tuple_load(vm, self, key);
    bool slice = hr_value_is(key, HR_T_slice);
    if (slice) key = hr_slice_settle(vm, key);
    size_t n = hr_list_count(self);
    if (!slice) {
        size_t i = hr_op_index(vm, key, n, "list");
        if (i >= hr_list_count(self)) hr_error_raise(vm, HR_E_list_index_out_of_range);
        if (x == HR_UNDEF)
            hr_list_splice(vm, self, i, 1, 0);
        else
            HR_STORE(vm, hr_list_array(self), items[i], x);
    } else if (x == HR_UNDEF) {
        hr_sword start, step;
        size_t count = hr_op_slice(vm, key, n, &start, &step);
        delete_slice(vm, self, start, step, count);
    } else {
        store_slice(vm, self, key, x);
    }
    return HR_NONE;
}

/* ---- methods ------------------------------------------------------------------------------------------- */

hr_value hr_list_make(struct hr_vm *vm, int argc, hr_value *argv) {
    return argc < 2 ? hr_list_new(vm, 0, NULL) : hr_list_from_iterable(vm, argv[1]);
}

hr_value hr_list_init(struct hr_vm *vm, int argc, hr_value *argv) {
    clear(vm, argv[0]);
    if (argc > 1) hr_list_extend(vm, argv[0], argv[1]);
    return HR_NONE;
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

hr_value hr_list_insert(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value list = argv[0];
    size_t at, unused;
    (void)argc;
    hr_tuple_bounds(vm, argv[1], HR_UNDEF, hr_list_count(list), &at, &unused);
    if (at > hr_list_count(list)) at = hr_list_count(list);
    hr_list_splice(vm, list, at, 0, 1);
    HR_STORE(vm, hr_list_array(list), items[at], argv[2]);
    return HR_NONE;
}

hr_value hr_list_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value list = argv[0];
    size_t n = hr_list_count(list);
    if (n == 0) hr_error_raise(vm, HR_E_pop_from_empty_list);
    size_t i = argc > 1 ? hr_op_index(vm, argv[1], n, "pop") : n - 1;
    if (i >= hr_list_count(list)) hr_error_raise(vm, HR_E_pop_index_out_of_range);
    hr_value item = hr_list_array(list)->items[i];
    hr_list_splice(vm, list, i, 1, 0);
    return item;
}

hr_value hr_list_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value list = argv[0], i = hr_tuple_find(vm, argc, argv);
    if ((size_t)hr_value_small_get(i) < hr_list_count(list))
        hr_list_splice(vm, list, (size_t)hr_value_small_get(i), 1, 0);
    return HR_NONE;
}

hr_value hr_list_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    clear(vm, argv[0]);
    return HR_NONE;
}

hr_value hr_list_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_list_new(vm, hr_list_count(argv[0]), hr_list_array(argv[0])->items);
}

void hr_list_turn(struct hr_array *a, size_t low, size_t high) {
    while (low + 1 < high) {
        hr_value x = a->items[low], y = a->items[--high];
        hr_heap_store_slot(NULL, a, &a->items[low++], y);
        hr_heap_store_slot(NULL, a, &a->items[high], x);
    }
}

hr_value hr_list_reverse(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    hr_list_turn(hr_list_array(argv[0]), 0, hr_list_count(argv[0]));
    return HR_NONE;
}

/* __reversed__ */
hr_value hr_list_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_iter_new(vm, HR_T_list_reverseiterator, argv[0],
                       hr_value_small((hr_sword)hr_list_count(argv[0])));
}
