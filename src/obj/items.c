/* SPDX-License-Identifier: MIT
 *
 * The slots of bytes, bytearray, array and memoryview: all are rows of items of one size in memory. See bytes.h.
 *
 * What may run Python (an index, an item, an iterable to be stored) comes before the memory is looked at.
 * Tests: tests/types/bytes, bytearray, memoryview; tests/modules/array.
 */
#include "obj/bytes.h"
#include "obj/iter.h"
#include "obj/percent.h"
#include "obj/strmethods.h"
#include "obj/type.h"

static hr_value item_at(struct hr_vm *vm, const struct hr_view *view, size_t i) {
    return hr_buffer_item_get(vm, view->code, view->data + (hr_sword)i * view->step);
}

/* Bytearrays and arrays can change their length. */
static bool can_grow(hr_value self) {
    return hr_value_is(self, HR_T_bytearray) || hr_value_is(self, HR_T_arrayobj);
}

hr_value hr_items_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    struct hr_view view;
    hr_buffer_items(vm, self, &view);
    if (op == HR_UNARY_BOOL) return hr_value_bool(view.count != 0);
    if (op == HR_UNARY_LEN) return hr_value_small((hr_sword)view.count);
    if (op != HR_UNARY_HASH) return HR_UNDEF;
    if (can_grow(self)) return HR_NOTIMPL;
    if (!view.readonly) hr_error_raise(vm, HR_E_memory_is_not_read_only);
    return hr_value_small((hr_sword)hr_str_hash(hr_items_tobytes(vm, 1, &self)));
}

/* tobytes of array and memoryview */
hr_value hr_items_tobytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_view view;
    if (hr_value_is(argv[0], HR_T_bytes)) return argv[0];
    hr_buffer_items(vm, argv[0], &view);
    hr_value b = hr_bytes_from(vm, NULL, view.count * view.size);
    char *out = (char *)hr_str_text(b);
    for (; view.count--; out += view.size, view.data += view.step)
        memcpy(out, view.data, view.size);
    return b;
}

/* ---- search and comparison ------------------------------------------------------------------------------------------ */

/* The first item from i on that equals v; SIZE_MAX if there is none. May run Python. */
static size_t find_item(struct hr_vm *vm, hr_value self, hr_value v, size_t i) {
    struct hr_view view;
    for (;; i++) {
        hr_buffer_items(vm, self, &view); /* again: equality may run Python */
        if (i >= view.count) return SIZE_MAX;
        if (hr_op_equal(vm, item_at(vm, &view, i), v)) return i;
    }
}

/* index, count, remove of array; remove of bytearray */
hr_value hr_items_index(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    char which = *hr_str_text(hr_call_name(argv[-1]));
    if (hr_value_is(argv[0], HR_T_bytearray)) hr_bytes_item(vm, argv[1]);
    size_t count = 0, i = 0;
    for (; (i = find_item(vm, argv[0], argv[1], i)) != SIZE_MAX; i++, count++) {
        if (which == 'i') return hr_value_small((hr_sword)i);
        if (which == 'r') {
            hr_value args[2] = {argv[0], hr_value_small((hr_sword)i)};
            hr_bytearray_pop(vm, 2, args);
            return HR_NONE;
        }
    }
    if (which != 'c') hr_error_raise(vm, HR_E_value_not_found);
    return hr_value_small((hr_sword)count);
}

static hr_value compare(struct hr_vm *vm, enum hr_binary_op op, const struct hr_view *a,
                        const struct hr_view *b) {
    size_t least = a->count < b->count ? a->count : b->count;
    if (a->code == 'B' && b->code == 'B' && a->step == 1 && b->step == 1) {
        int order = memcmp(a->data, b->data, least);
        if (order) return hr_bytes_order(op, order);
        least = 0;
    }
    for (size_t i = 0; i < least; i++) {
        hr_value x = item_at(vm, a, i), y = item_at(vm, b, i);
        if (hr_op_equal(vm, x, y)) continue;
        if (op == HR_BINARY_EQ || op == HR_BINARY_NE) return hr_value_bool(op == HR_BINARY_NE);
        return hr_op_binary(vm, op, x, y);
    }
    return hr_bytes_order(op, (a->count > b->count) - (a->count < b->count));
}

static hr_value contains(struct hr_vm *vm, hr_value self, hr_value item) {
    struct hr_method_call call;
    if (hr_value_is(self, HR_T_memoryview)) return HR_NOTIMPL;
    if (hr_value_is(self, HR_T_arrayobj)) return hr_value_bool(find_item(vm, self, item, 0) != SIZE_MAX);
    hr_strmethods_set(&call, vm, self, item, HR_METHOD_ARG_OR_INT);
    return hr_value_bool(hr_strmethods_search(&call, false) != SIZE_MAX);
}

/* ---- operators --------------------------------------------------------------------------------------------------------- */

static hr_value add(struct hr_vm *vm, hr_value self, const struct hr_view *a, const struct hr_view *b) {
    size_t n = a->count * a->size, m = b->count * b->size;
    if (m == 0 && hr_value_is(self, HR_T_bytes)) return self;
    hr_value v;
    char *out = hr_bytes_alloc(vm, self, false, n + m, &v);
    memcpy(out, a->data, n);
    memcpy(out + n, b->data, m);
    return v;
}

hr_value hr_items_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value left, hr_value right) {
    struct hr_view a, b;
    hr_value self = hr_type_native(vm, left), other = hr_type_native(vm, right);
    unsigned kind = hr_type_id(self);
    bool ordering = op >= HR_BINARY_LT && op <= HR_BINARY_NE, view = kind == HR_T_memoryview;
    if (op == HR_BINARY_MUL) return hr_bytes_repeat(vm, left, right);
    if (op == HR_BINARY_IADD && can_grow(self)) return hr_bytearray_add(vm, self, right, true);
    if (op == HR_BINARY_IMUL && can_grow(self)) {
        hr_value v = hr_bytes_repeat(vm, self, right);
        if (v != HR_NOTIMPL)
            HR_STORE(vm, (struct hr_bytearray *)self, store, ((struct hr_bytearray *)v)->store);
        return v == HR_NOTIMPL ? v : self;
    }
    if (hr_value_is(self, HR_T_str) || !hr_buffer_view(vm, self, &a)) return HR_NOTIMPL;
    if (op == HR_BINARY_IN) return contains(vm, self, right);
    if (op == HR_BINARY_MOD && (kind == HR_T_bytes || kind == HR_T_bytearray))
        return hr_percent_format(vm, self, right);
    if (hr_value_is(other, HR_T_str) || !hr_buffer_view(vm, other, &b)) return HR_NOTIMPL;
    bool one_array = (kind == HR_T_arrayobj) != hr_value_is(other, HR_T_arrayobj);
    if (ordering) {
        /* an array equals only arrays, and views; views have no order */
        if (view || hr_value_is(other, HR_T_memoryview) ? op < HR_BINARY_EQ && view : one_array)
            return HR_NOTIMPL;
        return compare(vm, op, &a, &b);
    }
    bool fits =
        !view && b.step == (hr_sword)b.size && (kind != HR_T_arrayobj || (!one_array && a.code == b.code));
    return op == HR_BINARY_ADD && fits ? add(vm, self, &a, &b) : HR_NOTIMPL;
}

/* ---- subscripts --------------------------------------------------------------------------------------------------------- */

hr_value hr_items_pick(struct hr_vm *vm, hr_value v, size_t start, hr_sword step, size_t count) {
    struct hr_view view;
    hr_value made;
    hr_buffer_items(vm, v, &view);
    if (count == view.count && step == 1 && !can_grow(v)) return v;
    char *out = hr_bytes_alloc(vm, v, true, count * view.size, &made);
    if (step == 1 && count) memcpy(out, view.data + start * view.size, count * view.size);
    for (size_t i = 0; step != 1 && i < count; i++)
        memcpy(out + i * view.size, view.data + (start + i * (size_t)step) * view.size, view.size);
    return hr_bytes_unique(made);
}

/* del self[start:...:step] */
static void delete_steps(struct hr_vm *vm, hr_value self, const struct hr_view *view, hr_sword start,
                         hr_sword step, size_t count) {
    if (count == 0) return;
    if (step < 0) {
        start += (hr_sword)(count - 1) * step;
        step = -step;
    }
    size_t to = (size_t)start, next = to, size = view->size;
    for (size_t i = to; i < view->count; i++) {
        if (i == next && count) {
            next += (size_t)step;
            count--;
        } else {
            memmove(view->data + to++ * size, view->data + i * size, size);
        }
    }
    hr_buffer_resize(vm, self, to * size, false);
}

/* Stores the items of *from, or deletes if there are none. */
static void store_slice(struct hr_vm *vm, hr_value self, const struct hr_view *view, struct hr_buffer *from,
                        hr_sword start, hr_sword step, size_t count) {
    size_t size = view->size, n = count * size;
    uint8_t *at = view->data + start * view->step;
    bool plain = step == 1 && view->step == (hr_sword)size;
    if (plain && n == from->bytes) {
        if (n) memmove(at, from->data, n);
        return;
    }
    bool apart = from->data >= view->data + view->count * size || view->data >= from->data + from->bytes;
    if (from->bytes && (!apart || view->step != (hr_sword)size)) {
        hr_value copy = hr_bytes_from(vm, from->data, from->bytes); /* it may be of itself */
        hr_buffer_try(vm, copy, from, HR_BUFFER_READ);
    }
    if (can_grow(self) && (plain || from->bytes == 0)) {
        if (plain)
            at = hr_buffer_splice(vm, self, (size_t)start * size, n, from->bytes);
        else
            delete_steps(vm, self, view, start, step, count);
        if (from->bytes) memcpy(at, from->data, from->bytes);
        return;
    }
    if (n != from->bytes) hr_error_raise(vm, HR_E_lengths_differ);
    for (size_t i = 0; i < count; i++)
        memcpy(at + (hr_sword)i * step * view->step, from->data + i * size, size);
}

hr_value hr_items_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct hr_view view;
    struct hr_buffer from = {.bytes = 0};
    uint8_t item[8];
    bool load = x == HR_LOAD, is_view = hr_value_is(self, HR_T_memoryview),
         slice = hr_value_is(key, HR_T_slice);
    hr_buffer_items(vm, self, &view);
    if (!load && !can_grow(self)) {
        if (!is_view || x == HR_UNDEF) return HR_UNDEF;
        if (view.readonly) hr_error_raise(vm, HR_E_memory_is_read_only);
    }
    if (!load && x != HR_UNDEF) {
        if (!slice)
            hr_buffer_item_set(vm, view.code, item, x);
        else
            hr_bytearray_source(vm, self, x, is_view, &from);
        hr_buffer_items(vm, self, &view);
    }
    if (slice) {
        hr_sword start, step;
        size_t length = view.count, count = hr_op_slice(vm, key, length, &start, &step);
        hr_buffer_items(vm, self, &view);
        if (view.count != length) hr_error_raise(vm, HR_E_changed_size, self);
        if (!load)
            store_slice(vm, self, &view, &from, start, step, count);
        else
            return is_view ? hr_memoryview_slice(vm, self, start, step, count)
                           : hr_items_pick(vm, self, (size_t)start, step, count);
        return HR_NONE;
    }
    size_t i = hr_op_index(vm, key, view.count, hr_str_text(hr_type_name(hr_type_of(vm, self))));
    hr_buffer_items(vm, self, &view);
    if (i >= view.count) hr_error_raise(vm, HR_E_index_out_of_range);
    if (load) return item_at(vm, &view, i);
    if (x == HR_UNDEF)
        hr_buffer_splice(vm, self, i * view.size, view.size, 0);
    else
        memcpy(view.data + (hr_sword)i * view.step, item, view.size);
    return HR_NONE;
}

/* ---- iterators: the source and, as a small int, the byte (str) or the item that comes next ------------------------------- */

hr_value hr_items_iter(struct hr_vm *vm, hr_value self) {
    struct hr_view view;
    hr_buffer_items(vm, self, &view);
    return hr_iter_new(vm, hr_iter_type(hr_type_id(self)), self, HR_SMALL(0));
}

hr_value hr_items_next(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = (struct hr_iter *)self;
    if (it->source == HR_UNDEF) return HR_UNDEF;
    struct hr_view view;
    hr_buffer_items(vm, it->source, &view);
    size_t at = (size_t)hr_value_small_get(it->index), size = 1;
    if (at >= view.count) {
        HR_STORE(vm, it, source, HR_UNDEF);
        return HR_UNDEF;
    }
    hr_value item;
    if (hr_value_is(it->source, HR_T_str)) {
        const char *text = (const char *)view.data + at;
        size = hr_utf8_lead_bytes(*text);
        item = hr_str_from(vm, text, size);
    } else {
        item = item_at(vm, &view, at);
    }
    HR_STORE(vm, it, index, hr_value_small((hr_sword)(at + size)));
    return item;
}
