/* SPDX-License-Identifier: MIT
 *
 * slice objects. Tests: tests/types/slice.
 */
#include "gen/slots.h"
#include "obj/int.h"
#include "obj/range.h"
#include "obj/table.h"
#include "obj/tuple.h"
#include "obj/type.h"

hr_value hr_slice_new(struct hr_vm *vm, hr_value start, hr_value stop, hr_value step) {
    return hr_state_new_three(vm, HR_T_slice, start, stop, step);
}

/* slice(stop), slice(start, stop, step=) */
hr_value hr_slice_make(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2) return hr_slice_new(vm, HR_NONE, argv[1], HR_NONE);
    return hr_slice_new(vm, argv[1], argv[2], argc > 3 ? argv[3] : HR_NONE);
}

hr_value hr_slice_settle(struct hr_vm *vm, hr_value slice) {
    const hr_value *given = &((const struct hr_slice *)slice)->start;
    hr_value parts[3];
    bool same = true;
    for (int i = 0; i < 3; i++) {
        parts[i] = given[i] == HR_NONE ? HR_NONE : hr_range_int(vm, given[i]);
        if (parts[i] != given[i]) same = false;
    }
    return same ? slice : hr_slice_new(vm, parts[0], parts[1], parts[2]);
}

hr_sword hr_slice_clip(struct hr_vm *vm, hr_value v) {
    v = hr_range_int(vm, v);
    if (!hr_value_is_small(v)) return hr_int_is_negative(v) ? -HR_SMALL_MAX : HR_SMALL_MAX;
    hr_sword n = hr_value_small_get(v);
    return n < -HR_SMALL_MAX ? -HR_SMALL_MAX : n;
}

hr_sword hr_slice_within(struct hr_vm *vm, hr_value v, size_t length, hr_sword low, hr_sword high) {
    hr_sword n = hr_value_is_small(v) ? hr_value_small_get(v) : hr_slice_clip(vm, v);
    if (n < 0) n += (hr_sword)length;
    return n < low ? low : n > high ? high : n;
}

size_t hr_slice_bounds(struct hr_vm *vm, hr_value slice, size_t size, hr_sword *start, hr_sword *step) {
    hr_value bounds[3];
    const struct hr_slice *s = (const struct hr_slice *)slice;
    if (HR_QUICK && s->step == HR_NONE) { /* the same of words */
        const hr_sword n = (hr_sword)size;
        const hr_sword stop = s->stop == HR_NONE ? n : hr_slice_within(vm, s->stop, size, 0, n);
        *start = s->start == HR_NONE ? 0 : hr_slice_within(vm, s->start, size, 0, n);
        *step = 1;
        return stop > *start ? (size_t)(stop - *start) : 0;
    }
    hr_range_indices(vm, slice, hr_value_small((hr_sword)size), bounds);
    hr_sword from = hr_value_small_get(bounds[0]), to = hr_value_small_get(bounds[1]),
             by = hr_slice_clip(vm, bounds[2]), most = size < 2 ? 2 : (hr_sword)size;
    if (by > most) by = most;
    if (by < -most) by = -most;
    *start = from;
    *step = by;
    hr_sword distance = by < 0 ? from - to : to - from;
    return distance > 0 ? (size_t)((distance - 1) / (by < 0 ? -by : by) + 1) : 0;
}

/* indices(length) */
hr_value hr_slice_indices(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value bounds[3], n = hr_range_int(vm, argv[1]);
    (void)argc;
    if (hr_op_compare(vm, HR_BINARY_LT, n, HR_SMALL(0)))
        hr_error_raise(vm, HR_E_length_should_not_be_negative);
    hr_range_indices(vm, argv[0], n, bounds);
    return hr_tuple_new(vm, 3, bounds);
}

/* The three values as a tuple, for comparison and printing. */
static hr_value as_tuple(struct hr_vm *vm, hr_value slice) {
    return hr_tuple_new(vm, 3, &((struct hr_slice *)slice)->start);
}

hr_value hr_slice_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (!hr_value_is(a, HR_T_slice) || !hr_value_is(b, HR_T_slice) || op < HR_BINARY_LT || op > HR_BINARY_NE)
        return HR_NOTIMPL;
    return hr_value_bool(hr_op_compare(vm, op, as_tuple(vm, a), as_tuple(vm, b)));
}

hr_value hr_slice_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    if (op != HR_UNARY_HASH) return HR_UNDEF;
    return hr_value_small(hr_table_hash(vm, as_tuple(vm, self), NULL));
}

void hr_slice_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_writer_puts(w, "slice");
    hr_op_print(w, as_tuple(w->vm, self), HR_REPR);
}
