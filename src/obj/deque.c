/* SPDX-License-Identifier: MIT
 *
 * deque: a list whose array is used as a ring. Places without an item are HR_UNDEF.
 *
 * With maxlen the ring has all its room from the start: no later append allocates, so that interrupt
 * handlers may. The ends and single items are found in the ring; for all else it is turned until its first item is
 * the first of the array (hr_deque_straighten), and the functions of list do the work. Tests:
 * tests/modules/collections.
 */
#include "obj/deque.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/tuple.h"
#include "obj/type.h"

_Static_assert(offsetof(struct hr_deque, array) == offsetof(struct hr_list, array), "a deque is a list");

static struct hr_deque *as_deque(hr_value v) {
    return (struct hr_deque *)v;
}
static struct hr_array *ring(const struct hr_deque *d) {
    return (struct hr_array *)d->array;
}
static size_t count_of(const struct hr_deque *d) {
    return (size_t)hr_value_small_get(ring(d)->count);
}
static size_t room_of(const struct hr_deque *d) {
    return hr_value_object_words(d->array) - 2;
}
/* The word of item i, which is within the room. */
static hr_value *place(struct hr_deque *d, size_t i) {
    size_t at = (size_t)hr_value_small_get(d->head) + i;
    return &ring(d)->items[at >= room_of(d) ? at - room_of(d) : at];
}
static void set_count(struct hr_deque *d, size_t n) {
    ring(d)->count = hr_value_small((hr_sword)n);
}
static bool is_full(const struct hr_deque *d) {
    return d->maxlen != HR_NONE && count_of(d) >= (size_t)hr_value_small_get(d->maxlen);
}

void hr_deque_check_full(struct hr_vm *vm, hr_value v) {
    if (is_full(as_deque(v))) hr_error_raise(vm, HR_E_ring_full);
}

void hr_deque_straighten(hr_value v) {
    struct hr_deque *d = as_deque(v);
    struct hr_array *a = ring(d);
    size_t head = (size_t)hr_value_small_get(d->head), room = room_of(d);
    if (head == 0) return;
    uint8_t *low = (uint8_t *)a->items, *middle = (uint8_t *)(a->items + head),
            *high = (uint8_t *)(a->items + room);
    hr_items_turn(low, middle, sizeof(hr_value));
    hr_items_turn(middle, high, sizeof(hr_value));
    hr_items_turn(low, high, sizeof(hr_value));
    d->head = HR_SMALL(0);
}

/* ---- the ends ------------------------------------------------------------------------------------------ */

static hr_value pop(struct hr_vm *vm, struct hr_deque *d, bool left) {
    size_t n = count_of(d);
    if (n == 0) hr_error_raise(vm, HR_E_ring_empty);
    hr_value *at = place(d, left ? 0 : n - 1), v = *at;
    *at = HR_UNDEF;
    if (left) d->head = hr_value_small(place(d, 1 % room_of(d)) - ring(d)->items);
    set_count(d, n - 1);
    return v;
}

static void push(struct hr_vm *vm, struct hr_deque *d, bool left, hr_value v) {
    if (is_full(d)) {
        if (hr_value_has_flag(hr_value_from_object(d), HR_HEADER_FLAG)) hr_error_raise(vm, HR_E_ring_full);
        if (d->maxlen == HR_SMALL(0)) return;
        pop(vm, d, !left);
    }
    size_t n = count_of(d);
    if (n == room_of(d)) {
        hr_deque_straighten(hr_value_from_object(d));
        hr_list_reserve(vm, hr_value_from_object(d), n + n / 2 + 4);
    }
    if (left) d->head = hr_value_small(place(d, room_of(d) - 1) - ring(d)->items);
    hr_heap_store_slot(&vm->heap, ring(d), place(d, left ? 0 : n), v);
    set_count(d, n + 1);
}

static void extend(struct hr_vm *vm, struct hr_deque *d, bool left, hr_value iterable) {
    hr_value native = hr_type_native(vm, iterable), v;
    if (native == hr_value_from_object(d)) iterable = hr_list_from_iterable(vm, native);
    hr_value it = hr_op_iter(vm, iterable);
    while ((v = hr_op_next(vm, it)) != HR_UNDEF)
        push(vm, d, left, v);
}

/* ---- making -------------------------------------------------------------------------------------------- */

/* A deque of the items of an iterable (HR_UNDEF: none); flag: HR_HEADER_FLAG or 0. */
static hr_value make(struct hr_vm *vm, hr_value iterable, hr_value maxlen, unsigned flag) {
    struct hr_deque *d = hr_state_alloc(vm, HR_T_deque, 0, 4);
    d->array = hr_value_from_object(&hr_rom_empty_array);
    d->head = HR_SMALL(0);
    d->maxlen = maxlen;
    if (maxlen != HR_NONE) hr_list_reserve(vm, hr_value_from_object(d), (size_t)hr_value_small_get(maxlen));
    if (iterable != HR_UNDEF) extend(vm, d, false, iterable);
    d->header |= flag;
    return hr_value_from_object(d);
}

/* deque(iterable=, maxlen=, flags=) */
hr_value hr_deque_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value maxlen = argv[2], flags = argv[3];
    (void)argc;
    if (maxlen == HR_UNDEF || maxlen == HR_NONE) {
        maxlen = HR_NONE;
    } else {
        hr_sword n = hr_int_get(vm, maxlen);
        if (n < 0 || n > HR_SMALL_MAX) hr_error_raise(vm, HR_E_maxlen_must_be_non_negative);
        maxlen = hr_value_small(n);
    }
    return make(vm, argv[1], maxlen, flags != HR_UNDEF && hr_op_truth(vm, flags) ? HR_HEADER_FLAG : 0);
}

static hr_value copy(struct hr_vm *vm, hr_value v) {
    return make(vm, v, as_deque(v)->maxlen, (unsigned)as_deque(v)->header & HR_HEADER_FLAG);
}

/* ---- slots --------------------------------------------------------------------------------------------- */

hr_value hr_deque_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    size_t times;
    hr_value x = hr_type_native(vm, a), y = hr_type_native(vm, b), r;
    if (op == HR_BINARY_IADD) {
        extend(vm, as_deque(a), false, b);
        return a;
    }
    if (op == HR_BINARY_ADD && hr_value_is(x, HR_T_deque) && hr_value_is(y, HR_T_deque)) {
        r = copy(vm, x);
        extend(vm, as_deque(r), false, y);
        return r;
    }
    if (op != HR_BINARY_MUL) return hr_items_binary(vm, op, a, b);
    if (!hr_value_is(x, HR_T_deque)) {
        r = x;
        x = y;
        y = r;
    }
    if (!hr_tuple_times(vm, y, &times)) return HR_NOTIMPL;
    for (r = make(vm, HR_UNDEF, as_deque(x)->maxlen, 0); times; times--)
        extend(vm, as_deque(r), false, x);
    return r;
}

hr_value hr_deque_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct hr_deque *d = as_deque(self);
    size_t i = hr_op_index(vm, key, count_of(d), HR_SYM(deque));
    if (i >= count_of(d)) hr_error_raise(vm, HR_E_deque_index_out_of_range);
    return x == HR_LOAD ? *place(d, i) : hr_items_subscr(vm, self, hr_value_small((hr_sword)i), x);
}

/* ---- methods ------------------------------------------------------------------------------------------- */

hr_value hr_deque_append(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    push(vm, as_deque(argv[0]), false, argv[1]);
    return HR_NONE;
}
hr_value hr_deque_appendleft(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    push(vm, as_deque(argv[0]), true, argv[1]);
    return HR_NONE;
}
hr_value hr_deque_extend(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    extend(vm, as_deque(argv[0]), false, argv[1]);
    return HR_NONE;
}
hr_value hr_deque_extendleft(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    extend(vm, as_deque(argv[0]), true, argv[1]);
    return HR_NONE;
}
hr_value hr_deque_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return pop(vm, as_deque(argv[0]), false);
}
hr_value hr_deque_popleft(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return pop(vm, as_deque(argv[0]), true);
}
hr_value hr_deque_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return copy(vm, argv[0]);
}

/* rotate(n=1) */
hr_value hr_deque_rotate(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_deque *d = as_deque(argv[0]);
    hr_sword n = argc > 1 ? hr_int_get(vm, argv[1]) : 1;
    bool left = n < 0;
    size_t count = count_of(d);
    if (count == 0) return HR_NONE;
    for (size_t k = (left ? -(size_t)n : (size_t)n) % count; k; k--) {
        hr_value v = pop(vm, d, left);
        push(vm, d, !left, v);
    }
    return HR_NONE;
}
