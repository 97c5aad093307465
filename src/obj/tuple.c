/* SPDX-License-Identifier: MIT
 *
 * tuple, and what list and deque have in common with it: comparison, search, concatenation, repetition, printing.
 *
 * Comparing, searching and printing may run Python code that changes a list: items are taken from it again
 * at each step. Tests: tests/types/tuple, tests/types/list.
 */
#include "obj/tuple.h"

#include "obj/bytes.h"
#include "obj/deque.h"
#include "obj/int.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/range.h"
#include "obj/table.h"
#include "obj/type.h"

size_t hr_tuple_items_of(hr_value v, hr_value **items) {
    if (hr_tuple_is(v)) {
        *items = hr_tuple_array(v);
        return hr_tuple_count(v);
    }
    if (hr_value_is(v, HR_T_deque)) hr_deque_straighten(v);
    struct hr_array *a = hr_list_array(v);
    *items = a->items;
    return (size_t)hr_value_small_get(a->count);
}
static bool item_at(hr_value v, size_t i, hr_value *item) {
    hr_value *items;
    if (i >= hr_tuple_items_of(v, &items)) return false;
    *item = items[i];
    return true;
}

/* A tuple of n items HR_UNDEF, to be filled at once. */
static hr_value new_tuple(struct hr_vm *vm, size_t n) {
    if (n == 0) return hr_value_from_object(&hr_rom_empty_tuple);
    if (n >= HR_HEAP_EXTENDED_WORDS - 1) hr_state_no_memory(vm, n);
    return hr_value_from_object(hr_state_alloc(vm, HR_T_tuple, 0, 1 + n));
}

hr_value hr_tuple_new(struct hr_vm *vm, size_t n, const hr_value *items) {
    hr_value v = new_tuple(vm, n);
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

/* ---- operators ----------------------------------------------------------------------------------------- */

/* An exact list or tuple of n items, to be filled. */
static hr_value make(struct hr_vm *vm, unsigned type, size_t n, hr_value **items) {
    hr_value v = type == HR_T_list ? hr_list_new_room(vm, n, n) : new_tuple(vm, n);
    hr_tuple_items_of(v, items);
    return v;
}

static void copy(struct hr_vm *vm, hr_value owner, hr_value *to, const hr_value *from, size_t n) {
    void *object = hr_value_is(owner, HR_T_list) ? (void *)hr_list_array(owner) : (void *)owner;
    for (size_t i = 0; i < n; i++)
        hr_heap_store_slot(&vm->heap, object, to + i, from[i]);
}

static bool contains(struct hr_vm *vm, hr_value v, hr_value wanted) {
    hr_value item;
    for (size_t i = 0; item_at(v, i, &item); i++)
        if (hr_op_equal(vm, item, wanted)) return true;
    return false;
}

static bool compare(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_value x, y, *unused;
    size_t i = 0;
    bool equality = op == HR_BINARY_EQ || op == HR_BINARY_NE;
    hr_vm_stack_check(vm);
    if (equality && hr_tuple_items_of(a, &unused) != hr_tuple_items_of(b, &unused)) return op == HR_BINARY_NE;
    for (; item_at(a, i, &x) && item_at(b, i, &y); i++) {
        if (hr_op_equal(vm, x, y)) continue;
        return equality ? op == HR_BINARY_NE : hr_op_compare(vm, op, x, y);
    }
    size_t n = hr_tuple_items_of(a, &unused), m = hr_tuple_items_of(b, &unused);
    return hr_bytes_order(op, (n > m) - (n < m)) == HR_TRUE;
}

static hr_value concatenate(struct hr_vm *vm, hr_value a, hr_value b) {
    hr_value *x, *y, *to;
    size_t n = hr_tuple_items_of(a, &x), m = hr_tuple_items_of(b, &y);
    hr_value r = make(vm, hr_value_type(a), n + m, &to);
    copy(vm, r, to, x, n);
    copy(vm, r, to + n, y, m);
    return r;
}

static hr_value repeat(struct hr_vm *vm, hr_value v, size_t times) {
    hr_value *from, *to;
    size_t n = hr_tuple_items_of(v, &from), total;
    if (times == 1 && hr_value_is(v, HR_T_tuple)) return v;
    if (hr_bits_size_mul_overflow(n, times, &total)) hr_state_no_memory(vm, SIZE_MAX);
    hr_value r = make(vm, hr_value_type(v), total, &to);
    for (size_t i = 0; i < total; i += n)
        copy(vm, r, to + i, from, n);
    return r;
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

hr_value hr_tuple_operate(struct hr_vm *vm, enum hr_binary_op op, unsigned type, hr_value a, hr_value b) {
    size_t times;
    if (op == HR_BINARY_IN) return hr_value_bool(contains(vm, a, b));
    hr_value x = hr_type_native(vm, a), y = hr_type_native(vm, b);
    bool tuple = type == HR_T_tuple, is_x = tuple ? hr_tuple_is(x) : hr_value_is(x, type);
    bool is_y = tuple ? hr_tuple_is(y) : hr_value_is(y, type);
    if (op == HR_BINARY_MUL) {
        if (is_x && hr_tuple_times(vm, b, &times)) return repeat(vm, x, times);
        if (is_y && hr_tuple_times(vm, a, &times)) return repeat(vm, y, times);
        return HR_NOTIMPL;
    }
    if (!is_x || !is_y) return HR_NOTIMPL;
    if (op == HR_BINARY_ADD) return concatenate(vm, x, y);
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) return hr_value_bool(compare(vm, op, x, y));
    return HR_NOTIMPL;
}

hr_value hr_tuple_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    return hr_tuple_operate(vm, op, HR_T_tuple, a, b);
}

hr_value hr_tuple_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    hr_value *unused;
    size_t n = hr_tuple_items_of(self, &unused);
    if (op == HR_UNARY_LEN) return hr_value_small((hr_sword)n);
    if (op == HR_UNARY_BOOL) return hr_value_bool(n != 0);
    if (op != HR_UNARY_HASH) return HR_UNDEF;
    return hr_tuple_is(self) ? hr_value_small(hr_table_hash(vm, self, NULL)) : HR_NOTIMPL;
}

/* ---- items --------------------------------------------------------------------------------------------- */

hr_value hr_tuple_load(struct hr_vm *vm, hr_value self, hr_value key) {
    hr_value *items, *to;
    bool slice = hr_value_is(key, HR_T_slice);
    if (slice) key = hr_slice_settle(vm, key);
    size_t n = hr_tuple_items_of(self, &items);
    if (!slice) {
        size_t i = hr_op_index(vm, key, n, hr_value_is(self, HR_T_list) ? "list" : "tuple");
        if (i < hr_tuple_items_of(self, &items)) return items[i];
        hr_error_raise(vm, HR_E_list_index_out_of_range);
    }
    hr_sword start, step;
    size_t count = hr_op_slice(vm, key, n, &start, &step);
    if (count == n && step == 1 && hr_value_is(self, HR_T_tuple)) return self;
    hr_value r = make(vm, hr_value_type(self), count, &to);
    if (step == 1)
        copy(vm, r, to, items + start, count);
    else
        for (size_t i = 0; i < count; i++, start += step)
            copy(vm, r, to + i, items + start, 1);
    return r;
}

hr_value hr_tuple_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    return x == HR_LOAD ? hr_tuple_load(vm, self, key) : HR_UNDEF;
}

/* ---- methods ------------------------------------------------------------------------------------------- */

hr_value hr_tuple_make(struct hr_vm *vm, int argc, hr_value *argv) {
    return argc < 2 ? hr_tuple_new(vm, 0, NULL) : hr_tuple_from_iterable(vm, argv[1]);
}

void hr_tuple_bounds(struct hr_vm *vm, hr_value first, hr_value last, size_t n, size_t *start, size_t *stop) {
    *start = first == HR_UNDEF ? 0 : (size_t)hr_slice_within(vm, first, n, 0, (hr_sword)n);
    *stop = last == HR_UNDEF ? SIZE_MAX : (size_t)hr_slice_within(vm, last, n, 0, (hr_sword)n);
}

hr_value hr_tuple_find(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0], wanted = argv[1], item, *unused;
    size_t i, stop;
    hr_tuple_bounds(vm, argc > 2 ? argv[2] : HR_UNDEF, argc > 3 ? argv[3] : HR_UNDEF,
                    hr_tuple_items_of(self, &unused), &i, &stop);
    for (; i < stop && item_at(self, i, &item); i++)
        if (hr_op_equal(vm, item, wanted)) return hr_value_small((hr_sword)i);
    hr_error_raise(vm, HR_E_object_not_in_sequence);
}

hr_value hr_tuple_count_of(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0], wanted = argv[1], item;
    hr_sword n = 0;
    (void)argc;
    for (size_t i = 0; item_at(self, i, &item); i++)
        n += hr_op_equal(vm, item, wanted);
    return hr_value_small(n);
}

hr_value hr_tuple_iter(struct hr_vm *vm, hr_value self) {
    return hr_iter_new(vm, hr_value_is(self, HR_T_list) ? HR_T_list_iterator : HR_T_tuple_iterator, self,
                       HR_SMALL(0));
}
