/* SPDX-License-Identifier: MIT
 *
 * deque: a ring of items in a struct hr_array. Places without an item are HR_UNDEF.
 *
 * With maxlen the ring has all its room from the start: no later append allocates, so that interrupt
 * handlers may. What is rare (comparison, search, printing) goes through a list with the same items.
 * Tests: tests/modules/collections.
 */
#include "obj/deque.h"

#include "obj/iter.h"
#include "obj/list.h"
#include "obj/tuple.h"
#include "obj/type.h"

/* Its iterator; of a deque that changed its length it ends with an error. */
struct deque_iterator {
    hr_word header;
    hr_value deque, index, count;
};

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
static hr_value item(struct hr_deque *d, size_t i) {
    return *place(d, i);
}
static void store(struct hr_vm *vm, struct hr_deque *d, size_t i, hr_value v) {
    hr_heap_store_slot(&vm->heap, ring(d), place(d, i), v);
}
static void set_count(struct hr_deque *d, size_t n) {
    ring(d)->count = hr_value_small((hr_sword)n);
}

static void set_ring(struct hr_vm *vm, struct hr_deque *d, size_t room) {
    hr_value list = hr_list_new_room(vm, 0, room);
    struct hr_array *a = hr_list_array(list), *old = ring(d);
    size_t n = d->array == HR_UNDEF ? 0 : count_of(d);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, a, items[i], item(d, i));
    if (n) a->count = hr_value_small((hr_sword)n);
    HR_STORE(vm, d, array, hr_value_from_object(a));
    d->head = HR_SMALL(0);
    hr_heap_free(&vm->heap, (void *)list);
    if (hr_heap_contains(&vm->heap, old)) hr_heap_free(&vm->heap, old);
}

/* ---- the ends ------------------------------------------------------------------------------------------ */

static hr_value pop(struct hr_vm *vm, struct hr_deque *d, bool left) {
    size_t n = count_of(d);
    if (n == 0) hr_error_raise(vm, HR_T_IndexError, "empty");
    hr_value *at = place(d, left ? 0 : n - 1), v = *at;
    *at = HR_UNDEF;
    if (left) d->head = hr_value_small(place(d, 1 % room_of(d)) - ring(d)->items);
    set_count(d, n - 1);
    return v;
}

static void push(struct hr_vm *vm, struct hr_deque *d, bool left, hr_value v) {
    if (d->maxlen != HR_NONE && count_of(d) >= (size_t)hr_value_small_get(d->maxlen)) {
        if (hr_value_has_flag(hr_value_from_object(d), HR_HEADER_FLAG))
            hr_error_raise(vm, HR_T_IndexError, "full");
        if (d->maxlen == HR_SMALL(0)) return;
        pop(vm, d, !left);
    }
    size_t n = count_of(d);
    if (n == room_of(d)) set_ring(vm, d, n + n / 2 + 4);
    if (left) d->head = hr_value_small(place(d, room_of(d) - 1) - ring(d)->items);
    store(vm, d, left ? 0 : n, v);
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

static hr_value new_deque(struct hr_vm *vm, hr_value maxlen, unsigned flag) {
    struct hr_deque *d = hr_state_alloc(vm, HR_T_deque, flag, 4);
    d->maxlen = maxlen;
    d->head = HR_SMALL(0);
    set_ring(vm, d, maxlen == HR_NONE ? 0 : (size_t)hr_value_small_get(maxlen));
    return hr_value_from_object(d);
}

/* deque(iterable=, maxlen=, flags=) */
hr_value hr_deque_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value iterable = argv[1], maxlen = argv[2], flags = argv[3];
    unsigned flag = flags != HR_UNDEF && hr_op_truth(vm, flags) ? HR_HEADER_FLAG : 0;
    (void)argc;
    if (maxlen == HR_UNDEF || maxlen == HR_NONE) {
        maxlen = HR_NONE;
    } else {
        hr_sword n = hr_int_get(vm, maxlen);
        if (n < 0 || n > HR_SMALL_MAX) hr_error_raise(vm, HR_T_ValueError, "maxlen must be non-negative");
        maxlen = hr_value_small(n);
    }
    hr_value v = new_deque(vm, maxlen, 0);
    if (iterable != HR_UNDEF) extend(vm, as_deque(v), false, iterable);
    as_deque(v)->header |= flag;
    return v;
}

/* Fills an existing deque; the result of the constructor is its new contents. */
hr_value hr_deque_init(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_deque *d = as_deque(argv[0]), *from = as_deque(hr_deque_make(vm, argc, argv));
    HR_STORE(vm, d, array, from->array);
    HR_STORE(vm, d, head, from->head);
    HR_STORE(vm, d, maxlen, from->maxlen);
    d->header = (d->header & ~(hr_word)HR_HEADER_FLAG) | (from->header & HR_HEADER_FLAG);
    return HR_NONE;
}

static hr_value to_list(struct hr_vm *vm, hr_value v) {
    struct hr_deque *d = as_deque(v);
    size_t n = count_of(d);
    hr_value list = hr_list_new(vm, n, NULL);
    struct hr_array *a = hr_list_array(list);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, a, items[i], item(d, i));
    return list;
}

static hr_value copy(struct hr_vm *vm, hr_value v) {
    struct hr_deque *d = as_deque(v);
    hr_value r = new_deque(vm, d->maxlen, 0);
    extend(vm, as_deque(r), false, to_list(vm, v));
    as_deque(r)->header |= d->header & HR_HEADER_FLAG;
    return r;
}

/* ---- slots --------------------------------------------------------------------------------------------- */

hr_value hr_deque_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    size_t n = count_of(as_deque(self));
    (void)vm;
    if (op == HR_UNARY_LEN) return hr_value_small((hr_sword)n);
    if (op == HR_UNARY_BOOL) return hr_value_bool(n != 0);
    return op == HR_UNARY_HASH ? HR_NOTIMPL : HR_UNDEF;
}

hr_value hr_deque_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_IN) return hr_value_bool(hr_op_contains(vm, to_list(vm, a), b));
    if (op == HR_BINARY_IADD) {
        extend(vm, as_deque(a), false, b);
        return a;
    }
    hr_value x = hr_type_native(vm, a), y = hr_type_native(vm, b);
    if (!hr_value_is(x, HR_T_deque) || !hr_value_is(y, HR_T_deque) || op < HR_BINARY_LT || op > HR_BINARY_NE)
        return HR_NOTIMPL;
    return hr_value_bool(hr_op_compare(vm, op, to_list(vm, x), to_list(vm, y)));
}

static void delete_item(struct hr_vm *vm, struct hr_deque *d, size_t i) {
    for (; i + 1 < count_of(d); i++)
        store(vm, d, i, item(d, i + 1));
    pop(vm, d, false);
}

hr_value hr_deque_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct hr_deque *d = as_deque(self);
    size_t i = hr_op_index(vm, key, count_of(d), "deque");
    if (i >= count_of(d)) hr_error_raise(vm, HR_T_IndexError, "deque index out of range");
    if (x == HR_LOAD) return item(d, i);
    if (x == HR_UNDEF)
        delete_item(vm, d, i);
    else
        store(vm, d, i, x);
    return HR_NONE;
}

hr_value hr_deque_iter(struct hr_vm *vm, hr_value self) {
    struct deque_iterator *it = hr_state_alloc(vm, HR_T_deque_iterator, 0, 4);
    HR_STORE(vm, it, deque, self);
    it->index = HR_SMALL(0);
    it->count = ring(as_deque(self))->count;
    return hr_value_from_object(it);
}

hr_value hr_deque_next(struct hr_vm *vm, hr_value self) {
    struct deque_iterator *it = (struct deque_iterator *)self;
    size_t i = (size_t)hr_value_small_get(it->index);
    if (it->deque == HR_UNDEF) return HR_UNDEF;
    struct hr_deque *d = as_deque(it->deque);
    if (ring(d)->count != it->count) hr_error_raise(vm, HR_T_RuntimeError, "deque mutated during iteration");
    if (i >= count_of(d)) {
        it->deque = HR_UNDEF;
        return HR_UNDEF;
    }
    it->index = hr_value_small((hr_sword)i + 1);
    return item(d, i);
}

void hr_deque_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    if (hr_op_print_enter(w, self)) {
        hr_writer_puts(w, "[...]");
        return;
    }
    hr_writer_puts(w, "deque(");
    hr_op_print(w, to_list(w->vm, self), HR_REPR);
    if (as_deque(self)->maxlen != HR_NONE) hr_writer_format(w, ", maxlen=%r", as_deque(self)->maxlen);
    hr_writer_puts(w, ")");
    hr_op_print_leave(w, self);
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
hr_value hr_deque_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    while (count_of(as_deque(argv[0])))
        pop(vm, as_deque(argv[0]), false);
    return HR_NONE;
}
hr_value hr_deque_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return copy(vm, argv[0]);
}

/* list.index and list.count of the items. */
hr_value hr_deque_count(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value args[2] = {to_list(vm, argv[0]), argv[1]};
    return hr_tuple_count_of(vm, argc, args);
}
static hr_value find(struct hr_vm *vm, int argc, const hr_value *argv) {
    hr_value args[4] = {to_list(vm, argv[0])};
    for (int i = 1; i < argc; i++)
        args[i] = argv[i];
    return hr_tuple_find(vm, argc, args);
}
hr_value hr_deque_index(struct hr_vm *vm, int argc, hr_value *argv) {
    return find(vm, argc, argv);
}
hr_value hr_deque_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t i = (size_t)hr_value_small_get(find(vm, argc, argv));
    if (i >= count_of(as_deque(argv[0])))
        hr_error_raise(vm, HR_T_IndexError, "deque mutated during remove()");
    delete_item(vm, as_deque(argv[0]), i);
    return HR_NONE;
}

hr_value hr_deque_insert(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_deque *d = as_deque(argv[0]);
    size_t at, unused;
    (void)argc;
    hr_tuple_bounds(vm, argv[1], HR_UNDEF, count_of(d), &at, &unused);
    if (d->maxlen != HR_NONE && count_of(d) >= (size_t)hr_value_small_get(d->maxlen))
        hr_error_raise(vm, HR_T_IndexError, "full");
    push(vm, d, false, argv[2]);
    for (size_t i = count_of(d) - 1; i > at; i--)
        store(vm, d, i, item(d, i - 1));
    store(vm, d, at, argv[2]);
    return HR_NONE;
}

hr_value hr_deque_reverse(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_deque *d = as_deque(argv[0]);
    (void)argc;
    for (size_t i = 0, k = count_of(d); i + 1 < k; i++) {
        hr_value x = item(d, i), y = item(d, --k);
        store(vm, d, i, y);
        store(vm, d, k, x);
    }
    return HR_NONE;
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

/* __reversed__ */
hr_value hr_deque_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_deque *d = as_deque(argv[0]);
    (void)argc;
    return hr_iter_new(vm, HR_T_reversed, argv[0], ring(d)->count);
}
hr_value hr_deque_maxlen(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    return as_deque(argv[0])->maxlen;
}
