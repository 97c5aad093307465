/* SPDX-License-Identifier: MIT
 *
 * Machine ints and pointers of viper functions. See src/compile/viper.c.
 *
 * A pointer keeps the object that it was made from and asks it for its memory at each access, so that it is checked against its bounds and stays
 * right when the memory moves. An address as an int comes from int(ptr), which fixes the memory; only memory of the heap can be reached by
 * one. Tests: tests/modules/micropython/viper_*.py.
 */
#include "vm/viper.h"

#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/exception.h"
#include "obj/state.h"
#include "obj/type.h"

struct viper_ptr {
    hr_word header;
    hr_value target; /* bytes-like object, or an address */
    hr_value bytes;  /* small int: size of an item */
};

hr_value hr_viper_cut(struct hr_vm *vm, hr_value v) {
    return hr_value_is_small(v) ? v : hr_int_from(vm, (hr_sword)(hr_word)hr_int_get_wrapped(vm, v));
}

/* The memory of the object that v's bytes lie in, made to stay. */
static hr_value address_of(struct hr_vm *vm, hr_value target) {
    return hr_int_is(target) ? target : hr_int_from_u(vm, hr_buffer_address(vm, target));
}

hr_value hr_intrinsic_viper_int(struct hr_vm *vm, hr_value *args) {
    hr_value v = args[0];
    if (hr_value_is(v, HR_T_ptr)) v = address_of(vm, ((const struct viper_ptr *)v)->target);
    v = hr_type_native(vm, v);
    if (hr_value_is_bool(v)) return HR_SMALL(v == HR_TRUE);
    if (!hr_int_is(v)) hr_error_raise(vm, HR_E_cannot_convert_to_int, v);
    return hr_viper_cut(vm, v);
}

hr_value hr_intrinsic_viper_object(struct hr_vm *vm, hr_value *args) {
    if (hr_value_is_small(args[0]) && hr_value_small_get(args[0]) >= 0) return args[0];
    return hr_int_from_u(vm, (hr_word)hr_int_get_wrapped(vm, args[0]));
}

hr_value hr_intrinsic_viper_bool(struct hr_vm *vm, hr_value *args) {
    return hr_value_bool(hr_op_truth(vm, args[0]));
}

/* ---- pointers -------------------------------------------------------------------------------------------------------------- */

static hr_value make_pointer(struct hr_vm *vm, hr_value target, int bytes) {
    struct hr_buffer b;
    if (hr_value_is(target, HR_T_ptr)) target = ((const struct viper_ptr *)target)->target;
    if (!hr_int_is(target)) hr_buffer_get(vm, target, &b, HR_BUFFER_READ);
    struct viper_ptr *p = hr_state_alloc(vm, HR_T_ptr, 0, sizeof *p / sizeof(hr_word));
    HR_STORE(vm, p, target, target);
    HR_STORE(vm, p, bytes, hr_value_small(bytes));
    return hr_value_from_object(p);
}

hr_value hr_intrinsic_viper_ptr(struct hr_vm *vm, hr_value *args) {
    return make_pointer(vm, args[0], 1);
}
hr_value hr_intrinsic_viper_ptr8(struct hr_vm *vm, hr_value *args) {
    return make_pointer(vm, args[0], 1);
}
hr_value hr_intrinsic_viper_ptr16(struct hr_vm *vm, hr_value *args) {
    return make_pointer(vm, args[0], 2);
}
hr_value hr_intrinsic_viper_ptr32(struct hr_vm *vm, hr_value *args) {
    return make_pointer(vm, args[0], 4);
}

/* Where item i of the pointer is. */
static uint8_t *item_at(struct hr_vm *vm, const struct viper_ptr *p, hr_sword i, bool write) {
    hr_sword size = hr_value_small_get(p->bytes);
    if (hr_int_is(p->target)) {
        uint8_t *at = (uint8_t *)((uintptr_t)hr_int_get_wrapped(vm, p->target) + (hr_word)i * (hr_word)size);
        if (!hr_heap_contains(&vm->heap, at) || !hr_heap_contains(&vm->heap, at + size - 1))
            hr_error_raise(vm, HR_E_address_outside_of_the_heap);
        return at;
    }
    struct hr_buffer b;
    hr_buffer_get(vm, p->target, &b, write);
    if (i < 0 || (size_t)i >= b.bytes / (size_t)size) hr_error_raise(vm, HR_E_ptr_index_out_of_range);
    return b.data + i * size;
}

hr_value hr_viper_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    const struct viper_ptr *p = (const struct viper_ptr *)self;
    hr_sword size = hr_value_small_get(p->bytes);
    uint8_t *at = item_at(vm, p, hr_int_get(vm, key), x != HR_LOAD);
    uint16_t half;
    uint32_t word;
    if (x != HR_LOAD) {
        word = (uint32_t)hr_int_get_wrapped(vm, x);
        half = (uint16_t)word;
        memcpy(at, size == 2 ? (void *)&half : (void *)&word, (size_t)size);
        if (size == 1) *at = (uint8_t)word;
        return HR_NONE;
    }
    if (size == 1) return hr_value_small(*at);
    if (size == 2) {
        memcpy(&half, at, 2);
        return hr_value_small(half);
    }
    memcpy(&word, at, 4);
    return hr_int_from(vm, (hr_sword)(hr_word)word);
}
