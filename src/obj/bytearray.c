/* SPDX-License-Identifier: MIT
 *
 * bytearray; and what changes the items of an array.array, which works the same way on larger items. See bytes.h.
 *
 * Whatever may run Python (conversion of an item, iteration) comes before the memory is looked at.
 * Tests: tests/types/bytearray, tests/types/array.
 */
#include "obj/bytes.h"
#include "obj/range.h"
#include "obj/type.h"

/* The type code of a bytearray or array. */
static char code_of(hr_value self) {
    if (hr_value_is(self, HR_T_bytearray)) return 'B';
    return (char)hr_value_small_get(((struct hr_arrayobj *)self)->typecode);
}
static size_t size_of(hr_value self) {
    return hr_buffer_item_size(code_of(self));
}
static size_t count_of(hr_value self) {
    return hr_buffer_used(self) / size_of(self);
}

/* v as an item, at item. */
static void convert(struct hr_vm *vm, hr_value self, uint8_t item[8], hr_value v) {
    hr_buffer_item_set(vm, code_of(self), item, v);
}

static hr_value item_at(struct hr_vm *vm, hr_value self, size_t i) {
    return hr_buffer_item_get(vm, code_of(self), hr_buffer_data(self) + i * size_of(self));
}

/* ---- making ---------------------------------------------------------------------------------------------------------- */

hr_value hr_bytearray_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytes_convert(vm, HR_T_bytearray, argv + 1);
}

hr_value hr_bytearray_init(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_bytearray *made = (struct hr_bytearray *)hr_bytearray_new(vm, argc, argv);
    HR_STORE(vm, (struct hr_bytearray *)argv[0], store, made->store);
    return HR_NONE;
}

hr_value hr_bytearray_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytearray_from(vm, hr_buffer_data(argv[0]), hr_buffer_used(argv[0]));
}

/* ---- items ------------------------------------------------------------------------------------------------------------- */

hr_value hr_bytearray_append(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint8_t item[8];
    size_t size = size_of(argv[0]);
    convert(vm, argv[0], item, argv[1]);
    size_t used = hr_buffer_used(argv[0]);
    memcpy(hr_buffer_resize(vm, argv[0], used + size, true) + used, item, size);
    return HR_NONE;
}

/* An index of pop and insert: clipped as in list.insert, or checked. */
static size_t place(struct hr_vm *vm, hr_value self, hr_value index, bool clip) {
    hr_sword i = index == HR_UNDEF ? -1 : hr_slice_clip(vm, index);
    hr_sword n = (hr_sword)count_of(self);
    if (i < 0) i += n;
    if (clip) return (size_t)(i < 0 ? 0 : i > n ? n : i);
    if ((size_t)i >= (size_t)n) hr_error_raise(vm, n ? HR_E_pop_index_out_of_range : HR_E_pop_from_empty);
    return (size_t)i;
}

hr_value hr_bytearray_insert(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint8_t item[8];
    size_t size = size_of(argv[0]);
    convert(vm, argv[0], item, argv[2]);
    size_t at = place(vm, argv[0], argv[1], true) * size;
    memcpy(hr_buffer_splice(vm, argv[0], at, 0, size), item, size);
    return HR_NONE;
}

hr_value hr_bytearray_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t i = place(vm, argv[0], argv[1], false), size = size_of(argv[0]);
    hr_value v = item_at(vm, argv[0], i);
    hr_buffer_splice(vm, argv[0], i * size, size, 0);
    return v;
}

hr_value hr_bytearray_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_buffer_resize(vm, argv[0], 0, false);
    return HR_NONE;
}

hr_value hr_bytearray_reverse(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    size_t size = size_of(argv[0]), n = hr_buffer_used(argv[0]);
    uint8_t *low = hr_buffer_data(argv[0]), *high = low + n, item[8];
    while ((size_t)(high - low) >= 2 * size) {
        high -= size;
        memcpy(item, low, size);
        memcpy(low, high, size);
        memcpy(high, item, size);
        low += size;
    }
    return HR_NONE;
}

void hr_bytearray_source(struct hr_vm *vm, hr_value self, hr_value v, bool strict, struct hr_buffer *buf) {
    struct hr_view view;
    hr_buffer_items(vm, self, &view);
    bool array = hr_value_is(self, HR_T_arrayobj), like = hr_buffer_like(vm, v, buf);
    bool from_array = like && hr_value_is(buf->owner, HR_T_arrayobj);
    if (hr_value_is(self, HR_T_memoryview)) {
        if (!like) hr_buffer_want(vm, v, buf);
        if (hr_buffer_item_size(buf->typecode) != view.size) hr_error_raise(vm, HR_E_lengths_differ);
        return;
    }
    if (like && (!array || (from_array && buf->typecode == view.code))) return;
    if (array && (strict || from_array)) hr_error_raise(vm, HR_E_array_of_the_same_type);
    if (strict) hr_buffer_want(vm, v, buf);
    hr_value list = hr_buffer_new(vm, hr_type_id(self), view.code, 0);
    hr_value it = hr_op_iter(vm, v), argv[2] = {list, HR_UNDEF};
    while ((argv[1] = hr_op_next(vm, it)) != HR_UNDEF)
        hr_bytearray_append(vm, 2, argv);
    hr_buffer_try(vm, list, buf, HR_BUFFER_READ);
}

hr_value hr_bytearray_add(struct hr_vm *vm, hr_value self, hr_value v, bool strict) {
    struct hr_buffer buf;
    hr_bytearray_source(vm, self, v, strict, &buf);
    size_t used = hr_buffer_used(self);
    /* the source may be self: its old memory stays as it is when it moves */
    memcpy(hr_buffer_resize(vm, self, used + buf.bytes, true) + used, buf.data, buf.bytes);
    return self;
}

hr_value hr_bytearray_extend(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_bytearray_add(vm, argv[0], argv[1], false);
    return HR_NONE;
}
