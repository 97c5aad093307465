/* SPDX-License-Identifier: MIT
 *
 * array.array: what it does not share with bytearray (bytearray.c) and memoryview (items.c). See bytes.h.
 *
 * Besides CPython's type codes: P and S (addresses, as ints) and O (objects), as MicroPython has them.
 * Tests: tests/modules/array.
 */
#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/iter.h"
#include "obj/type.h"

static char code_of(hr_value self) {
    return (char)hr_value_small_get(((struct hr_arrayobj *)self)->typecode);
}
/* array(typecode, initializer=()) */
hr_value hr_arrayobj_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    const char *code = hr_str_get(vm, argv[1], &n);
    unsigned size = n == 1 && *code != 'c' ? hr_buffer_item_size(*code) : 0;
    if (!size) hr_error_raise(vm, HR_E_bad_typecode);
    hr_value self = hr_buffer_new(vm, HR_T_arrayobj, *code, 0), args[2] = {self, argv[2]};
    if (argv[2] == HR_UNDEF) return self;
    unsigned type = hr_value_type(hr_type_native(vm, argv[2]));
    if (type == HR_T_bytes || type == HR_T_bytearray)
        hr_arrayobj_frombytes(vm, 2, args);
    else if (type == HR_T_arrayobj && code_of(hr_type_native(vm, argv[2])) != *code)
        args[1] = hr_iter_container(vm, hr_type_native(vm, argv[2]));
    if (type != HR_T_bytes && type != HR_T_bytearray) hr_bytearray_extend(vm, 2, args);
    return self;
}

hr_value hr_arrayobj_tolist(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_list_from_iterable(vm, argv[0]);
}

hr_value hr_arrayobj_frombytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_buffer buf;
    hr_buffer_want(vm, argv[1], &buf);
    char code = code_of(argv[0]);
    if (code == 'O' || buf.bytes % hr_buffer_item_size(code))
        hr_error_raise(vm, HR_E_bytes_length_not_a_multiple);
    size_t used = hr_buffer_used(argv[0]);
    memcpy(hr_buffer_resize(vm, argv[0], used + buf.bytes, true) + used, buf.data, buf.bytes);
    return HR_NONE;
}

hr_value hr_arrayobj_byteswap(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    size_t size = hr_buffer_item_size(code_of(argv[0])), used = hr_buffer_used(argv[0]);
    uint8_t *data = hr_buffer_data(argv[0]);
    if (code_of(argv[0]) == 'O') size = 1;
    for (uint8_t *end = data + used; data < end; data += size)
        for (uint8_t *low = data, *high = data + size - 1; low < high; low++, high--) {
            uint8_t byte = *low;
            *low = *high;
            *high = byte;
        }
    return HR_NONE;
}
