/* SPDX-License-Identifier: MIT
 *
 * array.array. What it has in common with bytearray is in bytearray.c. See bytes.h.
 *
 * Besides CPython's type codes: P and S (addresses, as ints) and O (objects), as MicroPython has them.
 * Tests: tests/types/array.
 */
#include "obj/bytes.h"
#include "obj/iter.h"
#include "obj/type.h"

static char code_of(hr_value self) {
    return (char)hr_value_small_get(((struct hr_arrayobj *)self)->typecode);
}
static size_t count_of(hr_value self) {
    return hr_buffer_used(self) / hr_buffer_item_size(code_of(self));
}
static hr_value item_at(struct hr_vm *vm, hr_value self, size_t i) {
    char code = code_of(self);
    return hr_buffer_item_get(vm, code, hr_buffer_data(self) + i * hr_buffer_item_size(code));
}

/* array(typecode, initializer=()) */
hr_value hr_arrayobj_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    const char *code = hr_str_get(vm, argv[1], &n);
    unsigned size = n == 1 && *code != 'c' ? hr_buffer_item_size(*code) : 0;
    if (!size) hr_error_raise(vm, HR_T_ValueError, "bad typecode");
    hr_value self = hr_buffer_new(vm, HR_T_arrayobj, *code, 0), args[2] = {self, argv[2]};
    if (argv[2] == HR_UNDEF) return self;
    unsigned type = hr_value_type(hr_type_native(vm, argv[2]));
    if (type == HR_T_bytes || type == HR_T_bytearray)
        hr_arrayobj_frombytes(vm, 2, args);
    else if (type == HR_T_arrayobj && code_of(hr_type_native(vm, argv[2])) != *code)
        args[1] = hr_bytes_iter(vm, hr_type_native(vm, argv[2]));
    if (type != HR_T_bytes && type != HR_T_bytearray) hr_bytearray_extend(vm, 2, args);
    return self;
}

/* typecode, itemsize */
hr_value hr_arrayobj_get(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    char code = code_of(argv[0]);
    if (((const struct hr_member *)argv[-1])->name == HR_SYM(itemsize))
        return hr_value_small((hr_sword)hr_buffer_item_size(code));
    return hr_type_symbol((unsigned)code);
}

/* index, count */
hr_value hr_arrayobj_index(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    bool counting = ((const struct hr_member *)argv[-1])->name == HR_SYM(count);
    hr_sword count = 0;
    for (size_t i = 0; i < count_of(argv[0]); i++) {
        if (!hr_op_equal(vm, item_at(vm, argv[0], i), argv[1])) continue;
        if (!counting) return hr_value_small((hr_sword)i);
        count++;
    }
    if (!counting) hr_error_raise(vm, HR_T_ValueError, "value not found");
    return hr_value_small(count);
}

hr_value hr_arrayobj_tobytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytes_from(vm, hr_buffer_data(argv[0]), hr_buffer_used(argv[0]));
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
        hr_error_raise(vm, HR_T_ValueError, "bytes length not a multiple of item size");
    size_t used = hr_buffer_used(argv[0]);
    memcpy(hr_buffer_resize(vm, argv[0], used + buf.bytes, true) + used, buf.data, buf.bytes);
    return HR_NONE;
}

hr_value hr_arrayobj_byteswap(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    size_t size = hr_buffer_item_size(code_of(argv[0])), used = hr_buffer_used(argv[0]);
    uint8_t *data = hr_buffer_data(argv[0]);
    if (code_of(argv[0]) == 'O') size = 1;
    for (size_t at = 0; at < used; at += size)
        for (size_t i = 0; i < size / 2; i++) {
            uint8_t byte = data[at + i];
            data[at + i] = data[at + size - 1 - i];
            data[at + size - 1 - i] = byte;
        }
    return HR_NONE;
}

void hr_arrayobj_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_writer_format(w, "array('%c'", code_of(self));
    if (hr_op_print_enter(w, self)) {
        hr_writer_puts(w, ", [...])");
        return;
    }
    for (size_t i = 0; i < count_of(self); i++) {
        hr_writer_puts(w, i ? ", " : ", [");
        hr_writer_repr(w, item_at(w->vm, self, i));
    }
    hr_op_print_leave(w, self);
    hr_writer_puts(w, hr_buffer_used(self) ? "])" : ")");
}

/* ---- operators ------------------------------------------------------------------------------------------------------------ */

/* Item by item, so that arrays of different kinds compare by value. */
static hr_value compare(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    size_t i;
    for (i = 0; i < count_of(a) && i < count_of(b); i++) {
        hr_value x = item_at(vm, a, i), y = item_at(vm, b, i);
        if (hr_op_equal(vm, x, y)) continue;
        if (op == HR_BINARY_EQ || op == HR_BINARY_NE) return hr_value_bool(op == HR_BINARY_NE);
        return hr_op_binary(vm, op, x, y);
    }
    size_t na = count_of(a), nb = count_of(b);
    return hr_bytes_order(op, (na > nb) - (na < nb));
}

hr_value hr_arrayobj_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_value self = hr_type_native(vm, a), other = hr_type_native(vm, b);
    if (op == HR_BINARY_IN) {
        for (size_t i = 0; i < count_of(self); i++)
            if (hr_op_equal(vm, item_at(vm, self, i), b)) return HR_TRUE;
        return HR_FALSE;
    }
    bool both = hr_value_is(self, HR_T_arrayobj) && hr_value_is(other, HR_T_arrayobj);
    if (!both || op == HR_BINARY_IADD) return hr_bytearray_binary(vm, op, a, b);
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) return compare(vm, op, self, other);
    if (op != HR_BINARY_ADD || code_of(self) != code_of(other)) return HR_NOTIMPL;
    size_t n = hr_buffer_used(self), m = hr_buffer_used(other);
    hr_value v = hr_buffer_new(vm, HR_T_arrayobj, code_of(self), n + m);
    memcpy(hr_buffer_data(v), hr_buffer_data(self), n);
    memcpy(hr_buffer_data(v) + n, hr_buffer_data(other), m);
    return v;
}
