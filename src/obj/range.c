/* SPDX-License-Identifier: MIT
 *
 * range: bounds of any size; small ones take short cuts. Its iterator has the same layout: the next value,
 * stop, step. Tests: tests/types/range.
 */
#include "obj/range.h"

#include "gen/slots.h"
#include "obj/int.h"
#include "obj/table.h"
#include "obj/tuple.h"
#include "obj/type.h"

static struct hr_range *as_range(hr_value v) {
    return (struct hr_range *)v;
}

/* start, stop, step are ints of any size, step is not 0. GC: may collect. */
static hr_value make(struct hr_vm *vm, hr_value start, hr_value stop, hr_value step) {
    return hr_state_new_three(vm, HR_T_range, start, stop, step);
}

hr_value hr_range_int(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_small(v)) return v;
    v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    return v == HR_TRUE || v == HR_FALSE ? HR_SMALL(v == HR_TRUE) : hr_type_native(vm, v);
}

/* range(stop), range(start, stop, step=) */
hr_value hr_range_make(struct hr_vm *vm, int argc, hr_value *argv) {
    bool alone = argc == 2;
    hr_value start = alone ? HR_SMALL(0) : hr_range_int(vm, argv[1]),
             stop = hr_range_int(vm, argv[2 - alone]),
             step = argc > 3 ? hr_range_int(vm, argv[3]) : HR_SMALL(1);
    if (step == HR_SMALL(0)) hr_error_raise(vm, HR_E_range_arg_3_must_not_be_zero);
    return make(vm, start, stop, step);
}

/* ---- arithmetic ---------------------------------------------------------------------------------------- */

hr_value hr_range_add(struct hr_vm *vm, hr_value a, hr_value b) {
    if (!hr_value_are_small(a, b)) return hr_op_binary(vm, HR_BINARY_ADD, a, b);
    return hr_int_from(vm, hr_value_small_get(a) + hr_value_small_get(b));
}
static hr_value subtract(struct hr_vm *vm, hr_value a, hr_value b) {
    if (HR_QUICK && hr_value_are_small(a, b))
        return hr_int_from(vm, hr_value_small_get(a) - hr_value_small_get(b));
    return hr_op_binary(vm, HR_BINARY_SUB, a, b);
}

static bool is_less(struct hr_vm *vm, hr_value a, hr_value b) {
    return hr_value_are_small(a, b) ? (hr_sword)a < (hr_sword)b : hr_op_compare(vm, HR_BINARY_LT, a, b);
}

/* The number of items, an int: the distance over step, rounded up. */
static hr_value length(struct hr_vm *vm, const struct hr_range *r) {
    hr_value back = subtract(vm, r->start, r->stop);
    if (r->step != HR_SMALL(1)) back = hr_op_binary(vm, HR_BINARY_FLOORDIV, back, r->step);
    return hr_int_is_negative(back) ? subtract(vm, HR_SMALL(0), back) : HR_SMALL(0);
}

static hr_value item(struct hr_vm *vm, const struct hr_range *r, hr_value i) {
    return hr_range_add(vm, r->start,
                        r->step == HR_SMALL(1) ? i : hr_op_binary(vm, HR_BINARY_MUL, i, r->step));
}

/* The index of a value, HR_UNDEF if it is not in the range; one that is no int is compared with each item. */
static hr_value find(struct hr_vm *vm, hr_value self, hr_value wanted) {
    const struct hr_range *r = as_range(self);
    hr_value i = HR_SMALL(0), v, it;
    if (hr_int_is(wanted)) {
        v = subtract(vm, wanted, r->start);
        if (hr_op_binary(vm, HR_BINARY_MOD, v, r->step) != HR_SMALL(0)) return HR_UNDEF;
        i = hr_op_binary(vm, HR_BINARY_FLOORDIV, v, r->step);
        return hr_int_is_negative(i) || !is_less(vm, i, length(vm, r)) ? HR_UNDEF : i;
    }
    it = hr_range_iter(vm, self);
    for (; (v = hr_range_next(vm, it)) != HR_UNDEF; i = hr_range_add(vm, i, HR_SMALL(1)))
        if (hr_op_equal(vm, v, wanted)) return i;
    return HR_UNDEF;
}

/* ---- slots --------------------------------------------------------------------------------------------- */

/* What equal ranges have in common: length, start if there are items, step if there are several. */
static hr_value essence(struct hr_vm *vm, hr_value v) {
    const struct hr_range *r = as_range(v);
    hr_value n = length(vm, r);
    hr_value items[3] = {n, n == HR_SMALL(0) ? HR_NONE : r->start,
                         n == HR_SMALL(0) || n == HR_SMALL(1) ? HR_NONE : r->step};
    return hr_tuple_new(vm, 3, items);
}

hr_value hr_range_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    if (op == HR_UNARY_HASH) return hr_value_small(hr_table_hash(vm, essence(vm, self), NULL));
    if (op != HR_UNARY_LEN && op != HR_UNARY_BOOL) return HR_UNDEF;
    hr_value n = length(vm, as_range(self));
    return op == HR_UNARY_LEN ? n : hr_value_bool(n != HR_SMALL(0));
}

hr_value hr_range_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_IN) return hr_value_bool(find(vm, a, b) != HR_UNDEF);
    if ((op != HR_BINARY_EQ && op != HR_BINARY_NE) || !hr_value_is(a, HR_T_range) ||
        !hr_value_is(b, HR_T_range))
        return HR_NOTIMPL;
    hr_value x = essence(vm, a);
    return hr_value_bool(hr_op_equal(vm, x, essence(vm, b)) == (op == HR_BINARY_EQ));
}

/* A bound of a slice for a sequence of n items, between low and high. */
static hr_value bound(struct hr_vm *vm, hr_value v, hr_value n, hr_value low, hr_value high) {
    v = hr_range_int(vm, v);
    if (hr_int_is_negative(v)) v = hr_range_add(vm, v, n);
    return is_less(vm, v, low) ? low : is_less(vm, high, v) ? high : v;
}

void hr_range_indices(struct hr_vm *vm, hr_value slice, hr_value n, hr_value bounds[3]) {
    const struct hr_slice *s = (const struct hr_slice *)slice;
    bounds[2] = s->step == HR_NONE ? HR_SMALL(1) : hr_range_int(vm, s->step);
    if (bounds[2] == HR_SMALL(0)) hr_error_raise(vm, HR_E_slice_step_cannot_be_zero);
    bool down = hr_int_is_negative(bounds[2]);
    hr_value low = HR_SMALL(-down), high = down ? hr_range_add(vm, n, HR_SMALL(-1)) : n;
    bounds[0] = s->start == HR_NONE ? down ? high : low : bound(vm, s->start, n, low, high);
    bounds[1] = s->stop == HR_NONE ? down ? low : high : bound(vm, s->stop, n, low, high);
}

hr_value hr_range_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    const struct hr_range *r = as_range(self);
    if (x != HR_LOAD) return HR_UNDEF;
    hr_value n = length(vm, r), bounds[3];
    if (hr_value_is(key, HR_T_slice)) {
        hr_range_indices(vm, key, n, bounds);
        hr_value stop = item(vm, r, bounds[1]);
        return make(vm, item(vm, r, bounds[0]), stop, hr_op_binary(vm, HR_BINARY_MUL, r->step, bounds[2]));
    }
    hr_value i = hr_range_int(vm, key);
    if (hr_int_is_negative(i)) i = hr_range_add(vm, i, n);
    if (hr_int_is_negative(i) || !is_less(vm, i, n)) hr_error_raise(vm, HR_E_range_index_out_of_range);
    return item(vm, r, i);
}

hr_value hr_range_iter(struct hr_vm *vm, hr_value self) {
    const struct hr_range *r = as_range(self);
    return hr_state_new_three(vm, HR_T_range_iterator, r->start, r->stop, r->step);
}

hr_value hr_range_next(struct hr_vm *vm, hr_value self) {
    struct hr_range *r = as_range(self);
    hr_value v = r->start;
    if (hr_int_is_negative(r->step) ? !is_less(vm, r->stop, v) : !is_less(vm, v, r->stop)) return HR_UNDEF;
    HR_CHANGE(vm, r, start, hr_range_add(vm, v, r->step));
    return v;
}

void hr_range_repr(struct hr_writer *w, hr_value self, int mode) {
    const struct hr_range *r = as_range(self);
    (void)mode;
    hr_writer_format(w, "range(%r, %r", r->start, r->stop);
    if (r->step != HR_SMALL(1)) hr_writer_format(w, ", %r", r->step);
    hr_writer_puts(w, ")");
}

/* ---- rows ---------------------------------------------------------------------------------------------- */

hr_value hr_range_index(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value i = find(vm, argv[0], argv[1]);
    (void)argc;
    if (i == HR_UNDEF) hr_error_raise(vm, HR_E_object_not_in_sequence);
    return i;
}
hr_value hr_range_count(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return HR_SMALL(find(vm, argv[0], argv[1]) != HR_UNDEF);
}

/* __reversed__ */
hr_value hr_range_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    const struct hr_range *r = as_range(argv[0]);
    (void)argc;
    hr_value last = item(vm, r, hr_range_add(vm, length(vm, r), HR_SMALL(-1)));
    return hr_state_new_three(vm, HR_T_range_iterator, last, subtract(vm, r->start, r->step),
                              subtract(vm, HR_SMALL(0), r->step));
}
