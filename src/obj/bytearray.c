/* SPDX-License-Identifier: MIT
 *
 * bytearray; and what is added to an array.array, which works the same way on larger items. See bytes.h.
 *
 * Whatever may run Python (conversion of an item, iteration) comes before the memory is looked at.
 * Tests: tests/types/bytearray, tests/modules/array.
 */
#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/type.h"

/* ---- making ---------------------------------------------------------------------------------------------------------- */

hr_value hr_bytearray_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytes_convert(vm, HR_T_bytearray, argv + 1);
}

/* ---- items ------------------------------------------------------------------------------------------------------------- */

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
        hr_itemrows_insert(vm, 2, argv);
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
