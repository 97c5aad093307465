/* SPDX-License-Identifier: MIT
 *
 * The slots of the sequences whose items lie in memory one behind the other: list and tuple (values, as items of code O), bytes,
 * bytearray, array and memoryview; much of deque. Their methods are in itemrows.c. See bytes.h.
 *
 * What may run Python (an index, an item, an iterable to be stored) comes before the memory is looked at; where equality
 * may run it, the memory is looked at again.
 * Tests: tests/types/list, tuple, bytes, bytearray, memoryview; tests/modules/array, collections.
 */
#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/deque.h"
#include "obj/list.h"
#include "obj/percent.h"
#include "obj/range.h"
#include "obj/strmethods.h"
#include "obj/table.h"
#include "obj/tuple.h"
#include "obj/type.h"

_Static_assert(HR_T_tuple == HR_T_list + 1, "order of types");

/* HR_T_list, HR_T_tuple (and what derives from it), HR_T_deque: sequences of values; 0 for all else. */
static unsigned values_type(hr_value v) {
    unsigned type = hr_value_type(v);
    if (type == HR_T_list || type == HR_T_deque) return type;
    return type - HR_T_tuple <= HR_T_LAST_tuple - HR_T_tuple ? HR_T_tuple : 0;
}

bool hr_items_can_grow(hr_value v) {
    unsigned type = hr_value_type(v);
    return type == HR_T_list || type == HR_T_deque || type == HR_T_bytearray || type == HR_T_arrayobj;
}

void hr_items_view(struct hr_vm *vm, hr_value v, struct hr_view *view) {
    unsigned type = hr_value_type(v);
    if (type - HR_T_list > HR_T_LAST_tuple - HR_T_list && type != HR_T_deque) {
        hr_buffer_items(vm, v, view);
        return;
    }
    hr_value *items;
    view->owner = v;
    view->count = hr_tuple_items_of(v, &items);
    view->data = (uint8_t *)items;
    view->size = sizeof(hr_value);
    view->step = sizeof(hr_value);
    view->code = 'O';
}

uint8_t *hr_items_splice(struct hr_vm *vm, hr_value v, const struct hr_view *view, size_t at, size_t removed,
                         size_t added) {
    size_t size = view->size, count = view->count - removed, tail = (count - at) * size;
    uint8_t *data = view->data;
    if (added != removed) hr_buffer_check_grows(vm, v);
    if (added < removed) memmove(data + (at + added) * size, data + (at + removed) * size, tail);
    count += added;
    if (values_type(v))
        data = (uint8_t *)hr_list_resize(vm, v, count);
    else
        data = hr_buffer_resize(vm, v, count * size, true);
    if (added > removed) memmove(data + (at + added) * size, data + (at + removed) * size, tail);
    return data + at * size;
}

hr_value hr_items_at(struct hr_vm *vm, const struct hr_view *view, size_t i) {
    const uint8_t *at = view->data + (hr_sword)i * view->step;
    return view->code == 'O' ? *(const hr_value *)(const void *)at : hr_buffer_item_get(vm, view->code, at);
}

/* The first two loops: a call of memmove for every byte of 64 MB is longer than Ctrl-C may wait. */
void hr_items_copy(uint8_t *to, hr_sword to_step, const uint8_t *from, hr_sword from_step, size_t size,
                   size_t n) {
    if (to_step == (hr_sword)size && from_step == to_step) {
        size *= n;
        n = n != 0;
    }
    for (; HR_QUICK && size == 1 && n; n--, to += to_step, from += from_step)
        *to = *from;
    for (; HR_QUICK && size == 2 && n; n--, to += to_step, from += from_step)
        memmove(to, from, 2);
    for (; n; n--, to += to_step, from += from_step)
        memmove(to, from, size);
}

hr_value hr_items_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    struct hr_view view;
    if (HR_QUICK && hr_value_is(self, HR_T_list))
        view.count = hr_list_count(self);
    else
        hr_items_view(vm, self, &view);
    if (op == HR_UNARY_BOOL) return hr_value_bool(view.count != 0);
    if (op == HR_UNARY_LEN) return hr_value_small((hr_sword)view.count);
    if (op != HR_UNARY_HASH) return HR_UNDEF;
    if (hr_items_can_grow(self)) return HR_NOTIMPL;
    if (view.code == 'O') return hr_value_small(hr_table_hash(vm, self, NULL));
    if (!view.readonly) hr_error_raise(vm, HR_E_memory_is_not_read_only);
    return hr_value_small((hr_sword)hr_str_hash(hr_itemrows_tobytes(vm, 1, &self)));
}

/* ---- search and comparison ------------------------------------------------------------------------------------------ */

size_t hr_items_find(struct hr_vm *vm, hr_value self, hr_value v, size_t i, size_t stop) {
    struct hr_view view;
    hr_items_view(vm, self, &view);
    for (; i < stop && i < view.count; i++) {
        hr_vm_poll(vm);
        if (HR_QUICK && view.code == 'O' && hr_value_is_small(v)) { /* past what nobody has to be asked for */
            const hr_value *items = (const hr_value *)(const void *)view.data;
            size_t n = stop < view.count ? stop : view.count;
            while (i < n && items[i] != v && hr_value_is_small(items[i]))
                i++;
            if (i == n) break;
        }
        hr_value item = hr_items_at(vm, &view, i);
        if (item == v) return i;
        if (hr_value_are_small(item, v)) continue;
        if (hr_op_equal(vm, item, v)) return i;
        hr_items_view(vm, self, &view);
    }
    return SIZE_MAX;
}

static bool compare(struct hr_vm *vm, enum hr_binary_op op, hr_value left, hr_value right) {
    struct hr_view a, b;
    bool equality = op == HR_BINARY_EQ || op == HR_BINARY_NE;
    size_t i = 0;
    hr_vm_stack_check(vm);
    for (;; i++) {
        hr_items_view(vm, left, &a);
        hr_items_view(vm, right, &b);
        size_t least = a.count < b.count ? a.count : b.count;
        if (equality && a.count != b.count) return op == HR_BINARY_NE;
        if (a.code == 'B' && b.code == 'B' && a.step == 1 && b.step == 1) {
            int order = memcmp(a.data, b.data, least);
            if (order) return hr_bytes_order(op, order) == HR_TRUE;
            i = least;
        }
        hr_value x = HR_UNDEF, y = HR_UNDEF;
        for (; x == y && i < least; i++) {
            if (HR_QUICK) hr_vm_poll(vm);
            x = hr_items_at(vm, &a, i);
            y = hr_items_at(vm, &b, i);
        }
        if (x == y) return hr_bytes_order(op, (a.count > b.count) - (a.count < b.count)) == HR_TRUE;
        i--;
        if (!hr_op_equal(vm, x, y)) return equality ? op == HR_BINARY_NE : hr_op_compare(vm, op, x, y);
    }
}

/* compare() for two lists or two tuples, on hosts: what no method has to be asked for is decided here, twice as fast. */
static bool compare_values(struct hr_vm *vm, enum hr_binary_op op, hr_value left, hr_value right) {
    bool equality = op == HR_BINARY_EQ || op == HR_BINARY_NE;
    hr_vm_stack_check(vm);
    for (size_t i = 0;; i++) {
        hr_value *a, *b;
        size_t n = hr_tuple_items_of(left, &a), m = hr_tuple_items_of(right, &b), least = n < m ? n : m;
        if (equality && n != m) return op == HR_BINARY_NE;
        while (i < least && a[i] == b[i])
            i++;
        if (i >= least) return hr_bytes_order(op, (n > m) - (n < m)) == HR_TRUE;
        hr_value x = a[i], y = b[i];
        if (hr_value_are_small(x, y))
            return hr_bytes_order(op, (hr_sword)x < (hr_sword)y ? -1 : 1) == HR_TRUE;
        if (hr_value_is(x, HR_T_str) && hr_value_is(y, HR_T_str)) {
            int order = hr_str_compare(x, y);
            if (order) return hr_bytes_order(op, order) == HR_TRUE;
        } else if (!hr_op_equal(vm, x, y)) {
            return equality ? op == HR_BINARY_NE : hr_op_compare(vm, op, x, y);
        }
    }
}

/* ---- operators --------------------------------------------------------------------------------------------------------- */

static bool is_bytes(unsigned kind) {
    return kind == HR_T_bytes || kind == HR_T_bytearray;
}

static bool contains(struct hr_vm *vm, hr_value self, hr_value item) {
    struct hr_method_call call;
    if (!is_bytes(hr_value_type(self))) return hr_items_find(vm, self, item, 0, SIZE_MAX) != SIZE_MAX;
    hr_strmethods_set(&call, vm, self, item, HR_METHOD_ARG_OR_INT);
    return hr_strmethods_search(&call, false) != SIZE_MAX;
}

void hr_items_take(struct hr_vm *vm, hr_value self, hr_value made) {
    hr_word *to = (hr_word *)self, *from = (hr_word *)made;
    *to = (*to & ~(hr_word)HR_HEADER_FLAG) | (*from & HR_HEADER_FLAG);
    memcpy(to + 1, from + 1, (hr_value_object_words(made) - 1) * sizeof(hr_word));
    hr_heap_touch(&vm->heap, (void *)self);
    hr_heap_free(&vm->heap, (void *)made);
}

/* += and *= of what can grow. */
static hr_value operate_in_place(struct hr_vm *vm, enum hr_binary_op op, hr_value self, hr_value other) {
    if (op == HR_BINARY_IADD) {
        if (!hr_value_is(self, HR_T_list)) return hr_bytearray_add(vm, self, other, true);
        hr_list_extend(vm, self, other);
        return self;
    }
    hr_value v = hr_bytes_repeat(vm, self, other);
    if (v == HR_NOTIMPL) return v;
    hr_items_take(vm, self, v);
    return self;
}

static hr_value add(struct hr_vm *vm, const struct hr_view *a, const struct hr_view *b) {
    hr_value v;
    size_t n = a->count * a->size;
    if (b->count == 0 && hr_value_is(a->owner, HR_T_bytes)) return a->owner;
    uint8_t *out = (uint8_t *)hr_bytes_alloc(vm, a->owner, false, n + b->count * b->size, &v);
    memcpy(out, a->data, n);
    hr_items_copy(out + n, (hr_sword)b->size, b->data, b->step, b->size, b->count);
    return v;
}

/* False if v has no items, or is a str. */
static bool view_of(struct hr_vm *vm, hr_value v, struct hr_view *view) {
    if (!values_type(v)) return !hr_value_is(v, HR_T_str) && hr_buffer_view(vm, v, view);
    hr_items_view(vm, v, view);
    return true;
}

hr_value hr_items_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value left, hr_value right) {
    struct hr_view a, b;
    hr_value self = hr_type_native(vm, left), other = hr_type_native(vm, right);
    unsigned kind = hr_value_type(self), values = values_type(self);
    bool ordering = op >= HR_BINARY_LT && op <= HR_BINARY_NE, view = kind == HR_T_memoryview;
    if (HR_QUICK && ordering && values && values == values_type(other))
        return hr_value_bool(compare_values(vm, op, self, other));
    if (HR_QUICK && op == HR_BINARY_IN && values)
        return hr_value_bool(hr_items_find(vm, self, right, 0, SIZE_MAX) != SIZE_MAX);
    if (op == HR_BINARY_MUL) return hr_bytes_repeat(vm, left, right);
    if (hr_items_can_grow(self) && (op == HR_BINARY_IADD || op == HR_BINARY_IMUL))
        return operate_in_place(vm, op, self, right);
    if (!view_of(vm, self, &a)) return HR_NOTIMPL;
    if (op == HR_BINARY_IN) return hr_value_bool(contains(vm, self, right));
    if (op == HR_BINARY_MOD && is_bytes(kind)) return hr_percent_format(vm, self, right);
    if (values_type(other) != values || !view_of(vm, other, &b)) return HR_NOTIMPL;
    /* an array equals only arrays, and views; views have no order and no sum */
    bool arrays = (kind == HR_T_arrayobj) != hr_value_is(other, HR_T_arrayobj);
    if (ordering) {
        if (view || hr_value_is(other, HR_T_memoryview) ? op < HR_BINARY_EQ && view : arrays)
            return HR_NOTIMPL;
        return hr_value_bool(compare(vm, op, self, other));
    }
    if (op != HR_BINARY_ADD || view || (kind == HR_T_arrayobj && (arrays || a.code != b.code)))
        return HR_NOTIMPL;
    return add(vm, &a, &b);
}

/* ---- subscripts --------------------------------------------------------------------------------------------------------- */

hr_value hr_items_pick(struct hr_vm *vm, hr_value v, size_t start, hr_sword step, size_t count) {
    struct hr_view view;
    hr_value made;
    hr_items_view(vm, v, &view);
    if (count == view.count && step == 1 && !hr_items_can_grow(v)) return v;
    uint8_t *out = (uint8_t *)hr_bytes_alloc(vm, v, true, count * view.size, &made);
    hr_sword size = (hr_sword)view.size;
    hr_items_copy(out, size, view.data + (hr_sword)start * size, step * size, view.size, count);
    return hr_bytes_unique(made);
}

/* del self[start:...:step] */
static void delete_steps(struct hr_vm *vm, hr_value self, const struct hr_view *view, hr_sword start,
                         hr_sword step, size_t count) {
    size_t size = view->size, left = view->count - count;
    hr_buffer_check_grows(vm, self);
    if (step < 0) {
        start += (hr_sword)(count - 1) * step;
        step = -step;
    }
    uint8_t *to = view->data + (size_t)start * size, *from = to, *end = view->data + view->count * size;
    for (size_t k = count; k; k--) {
        from += size;
        size_t kept = k == 1 ? (size_t)(end - from) : (size_t)(step - 1) * size;
        if (HR_QUICK && kept == 1)
            *to = *from;
        else
            memmove(to, from, kept);
        to += kept;
        from += kept;
    }
    hr_items_splice(vm, self, view, left, count, 0);
}

/* Stores n items in the place of `count` ones. They are deleted if there is no data, or none to store but in a list. */
static void store(struct hr_vm *vm, hr_value self, const struct hr_view *view, struct hr_buffer *from,
                  size_t n, hr_sword start, hr_sword step, size_t count) {
    hr_sword size = (hr_sword)view->size, by = step * view->step;
    uint8_t *at = view->data + start * view->step;
    if (n != count || by != size) {
        bool grows = !hr_value_is(self, HR_T_memoryview);
        if (from->owner == view->owner) /* of itself */
            from->data = (uint8_t *)hr_bytes_data(hr_bytes_from(vm, from->data, from->bytes));
        if (grows && step == 1) {
            at = hr_items_splice(vm, self, view, (size_t)start, count, n);
        } else if (n != count) {
            if (!grows || n || (from->data && hr_value_is(self, HR_T_list)))
                hr_error_raise(vm, HR_E_attempt_to_assign_sequence, n, count);
            delete_steps(vm, self, view, start, step, count);
            return;
        }
    }
    hr_items_copy(at, by, from->data, size, view->size, n);
}

/* What is to be stored in a slice: as many items of this size. */
static size_t take_source(struct hr_vm *vm, hr_value self, size_t size, hr_value v, struct hr_buffer *from) {
    size_t n;
    hr_value *items;
    if (!hr_value_is(self, HR_T_list)) {
        hr_bytearray_source(vm, self, v, hr_value_is(self, HR_T_memoryview), from);
        return from->bytes / size;
    }
    if (!hr_tuple_items(vm, v, &n, &items) || items == hr_list_array(self)->items)
        v = hr_list_from_iterable(vm, v);
    hr_tuple_items(vm, v, &n, &items);
    from->owner = v;
    from->data = (uint8_t *)items;
    return n;
}

/* hr_items_subscr() of a bytearray's byte, if nobody has to be asked; else HR_NOTIMPL. */
static hr_value byte_at(hr_value self, hr_value key, hr_value x) {
    if (!hr_value_is(self, HR_T_bytearray) || !hr_value_is_small(key) ||
        !(x == HR_LOAD || hr_value_is_small(x)))
        return HR_NOTIMPL;
    size_t n = hr_buffer_used(self), i = (size_t)hr_value_small_get(key);
    if ((hr_sword)i < 0) i += n;
    if (i >= n) return HR_NOTIMPL;
    uint8_t *at = hr_buffer_data(self) + i;
    if (x == HR_LOAD) return hr_value_small(*at);
    *at = (uint8_t)hr_value_small_get(x);
    return HR_NONE;
}

hr_value hr_items_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct hr_view view;
    struct hr_buffer from;
    union hr_item item;
    bool is_view = hr_value_is(self, HR_T_memoryview), slice = hr_value_is(key, HR_T_slice);
    hr_sword start, step = 1;
    size_t count = 1, n = 0;
    from.data = NULL;
    from.owner = HR_UNDEF;
    if (HR_QUICK) {
        hr_value quick = byte_at(self, key, x);
        if (quick != HR_NOTIMPL) return quick;
    }
    if (slice) key = hr_slice_settle(vm, key);
    hr_items_view(vm, self, &view);
    if (x != HR_LOAD && !hr_items_can_grow(self)) {
        if (!is_view || x == HR_UNDEF) return HR_UNDEF;
        if (view.readonly) hr_error_raise(vm, HR_E_memory_is_read_only);
    }
    if (x != HR_LOAD && x != HR_UNDEF) {
        if (slice) {
            n = take_source(vm, self, view.size, x, &from);
        } else {
            hr_buffer_item_set(vm, view.code, item.bytes, x);
            from.data = item.bytes;
            n = 1;
        }
    }
    if (slice) {
        if (x != HR_LOAD) hr_items_view(vm, self, &view);
        count = hr_slice_bounds(vm, key, view.count, &start, &step);
        if (x == HR_LOAD)
            return is_view ? hr_memoryview_slice(vm, self, &view, start, step, count)
                           : hr_items_pick(vm, self, (size_t)start, step, count);
    } else {
        hr_value name = hr_type_name(hr_type_of(vm, self));
        start = (hr_sword)hr_op_index(vm, key, view.count, name);
        hr_items_view(vm, self, &view);
        if ((size_t)start >= view.count) hr_error_raise(vm, HR_E_s_index_out_of_range, name);
        if (x == HR_LOAD) return hr_items_at(vm, &view, (size_t)start);
    }
    /* the store, or array, is the first field of all that can be changed, and the owner of a view is not looked into */
    hr_heap_touch(&vm->heap, (void *)((struct hr_bytearray *)self)->store);
    store(vm, self, &view, &from, n, start, step, count);
    return HR_NONE;
}
