/* SPDX-License-Identifier: MIT
 *
 * range: bounds of any size; small ones take short cuts. Its iterator has the same layout: the next value,
 * stop, step. Tests: tests/types/range.
 */
#include "obj/range.h"

#include "obj/int.h"
#include "obj/table.h"
#include "obj/tuple.h"
#include "obj/type.h"

static struct hr_range *as_range(hr_value v) {
    return (struct hr_range *)v;
}
static bool is_small(const struct hr_range *r) {
    return hr_value_are_small(r->start, r->stop) && hr_value_is_small(r->step);
}

static hr_value make(struct hr_vm *vm, unsigned type, hr_value start, hr_value stop, hr_value step) {
    struct hr_range *r = hr_state_alloc(vm, type, 0, 4);
    HR_STORE(vm, r, start, start);
    HR_STORE(vm, r, stop, stop);
    HR_STORE(vm, r, step, step);
    return hr_value_from_object(r);
}

hr_value hr_range_new(struct hr_vm *vm, hr_value start, hr_value stop, hr_value step) {
    return make(vm, HR_T_range, start, stop, step);
}

/* An exact int from an integer of any kind. */
static hr_value as_int(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_small(v)) return v;
    v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    return v == HR_TRUE || v == HR_FALSE ? HR_SMALL(v == HR_TRUE) : hr_type_native(vm, v);
}

/* range(stop), range(start, stop, step=) */
hr_value hr_range_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value start = HR_SMALL(0), stop, step = HR_SMALL(1);
    if (argc == 2) {
        stop = as_int(vm, argv[1]);
    } else {
        start = as_int(vm, argv[1]);
        stop = as_int(vm, argv[2]);
        if (argc > 3) step = as_int(vm, argv[3]);
    }
    if (step == HR_SMALL(0)) hr_error_raise(vm, HR_T_ValueError, "range() arg 3 must not be zero");
    return hr_range_new(vm, start, stop, step);
}

/* ---- arithmetic ---------------------------------------------------------------------------------------- */

static hr_value add(struct hr_vm *vm, hr_value a, hr_value b) {
    hr_sword n;
    if (hr_value_are_small(a, b) && !hr_bits_add_overflow((hr_sword)a, (hr_sword)b - 1, &n))
        return (hr_value)n;
    return hr_op_binary(vm, HR_BINARY_ADD, a, b);
}
static hr_value subtract(struct hr_vm *vm, hr_value a, hr_value b) {
    return hr_op_binary(vm, HR_BINARY_SUB, a, b);
}

static bool is_descending(const struct hr_range *r) {
    return hr_value_is_small(r->step) ? (hr_sword)r->step < 0 : hr_int_is_negative(r->step);
}

/* The number of items, an int. */
static hr_value length(struct hr_vm *vm, const struct hr_range *r) {
    bool down = is_descending(r);
    if (is_small(r)) {
        hr_sword start = hr_value_small_get(r->start), stop = hr_value_small_get(r->stop),
                 step = hr_value_small_get(r->step);
        hr_sword span = down ? start - stop : stop - start;
        return span <= 0 ? HR_SMALL(0) : hr_int_from(vm, (span - 1) / (down ? -step : step) + 1);
    }
    if (!hr_op_compare(vm, down ? HR_BINARY_GT : HR_BINARY_LT, r->start, r->stop)) return HR_SMALL(0);
    hr_value span = subtract(vm, subtract(vm, r->stop, r->start), HR_SMALL(down ? -1 : 1));
    return add(vm, hr_op_binary(vm, HR_BINARY_FLOORDIV, span, r->step), HR_SMALL(1));
}

static hr_value item(struct hr_vm *vm, const struct hr_range *r, hr_value i) {
    return add(vm, r->start, hr_op_binary(vm, HR_BINARY_MUL, i, r->step));
}

/* Is the value before stop? */
static bool is_before(struct hr_vm *vm, const struct hr_range *r, hr_value v) {
    bool down = is_descending(r);
    if (hr_value_are_small(v, r->stop))
        return down ? (hr_sword)v > (hr_sword)r->stop : (hr_sword)v < (hr_sword)r->stop;
    return hr_op_compare(vm, down ? HR_BINARY_GT : HR_BINARY_LT, v, r->stop);
}

/* The index of an int, HR_UNDEF if it is not in the range. */
static hr_value index_of(struct hr_vm *vm, const struct hr_range *r, hr_value v) {
    v = as_int(vm, v);
    if (!is_before(vm, r, v)) return HR_UNDEF;
    hr_value distance = subtract(vm, v, r->start);
    bool negative = hr_value_is_small(distance) ? (hr_sword)distance < 0 : hr_int_is_negative(distance);
    if (distance != HR_SMALL(0) && negative != is_descending(r)) return HR_UNDEF;
    if (hr_op_binary(vm, HR_BINARY_MOD, distance, r->step) != HR_SMALL(0)) return HR_UNDEF;
    return hr_op_binary(vm, HR_BINARY_FLOORDIV, distance, r->step);
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
    if (op == HR_UNARY_BOOL) return hr_value_bool(n != HR_SMALL(0));
    if (!hr_value_is_small(n)) hr_error_raise(vm, HR_T_OverflowError, "range has too many items");
    return n;
}

hr_value hr_range_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_IN) /* others are compared one by one */
        return hr_int_is(b) ? hr_value_bool(index_of(vm, as_range(a), b) != HR_UNDEF) : HR_NOTIMPL;
    if ((op != HR_BINARY_EQ && op != HR_BINARY_NE) || !hr_value_is(a, HR_T_range) ||
        !hr_value_is(b, HR_T_range))
        return HR_NOTIMPL;
    hr_value x = essence(vm, a);
    return hr_value_bool(hr_op_equal(vm, x, essence(vm, b)) == (op == HR_BINARY_EQ));
}

static bool is_negative(struct hr_vm *vm, hr_value v) {
    return hr_op_compare(vm, HR_BINARY_LT, v, HR_SMALL(0));
}

/* A bound of a slice of a range with n items, between low and high. */
static hr_value bound(struct hr_vm *vm, hr_value v, hr_value absent, hr_value n, hr_value low,
                      hr_value high) {
    if (v == HR_NONE) return absent;
    v = as_int(vm, v);
    if (is_negative(vm, v)) v = add(vm, v, n);
    if (hr_op_compare(vm, HR_BINARY_LT, v, low)) return low;
    return hr_op_compare(vm, HR_BINARY_LT, high, v) ? high : v;
}

static hr_value slice(struct hr_vm *vm, const struct hr_range *r, hr_value n, const struct hr_slice *s) {
    hr_value step = s->step == HR_NONE ? HR_SMALL(1) : as_int(vm, s->step);
    if (step == HR_SMALL(0)) hr_error_raise(vm, HR_T_ValueError, "slice step can't be zero");
    bool down = is_negative(vm, step);
    hr_value low = HR_SMALL(down ? -1 : 0), high = down ? add(vm, n, HR_SMALL(-1)) : n;
    hr_value start = item(vm, r, bound(vm, s->start, down ? high : low, n, low, high));
    hr_value stop = item(vm, r, bound(vm, s->stop, down ? low : high, n, low, high));
    return hr_range_new(vm, start, stop, hr_op_binary(vm, HR_BINARY_MUL, r->step, step));
}

hr_value hr_range_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    const struct hr_range *r = as_range(self);
    if (x != HR_LOAD) return HR_UNDEF;
    hr_value n = length(vm, r);
    if (hr_value_is(key, HR_T_slice)) return slice(vm, r, n, (const struct hr_slice *)key);
    hr_value i = as_int(vm, key);
    if (is_negative(vm, i)) i = add(vm, i, n);
    if (is_negative(vm, i) || !hr_op_compare(vm, HR_BINARY_LT, i, n))
        hr_error_raise(vm, HR_T_IndexError, "range index out of range");
    return item(vm, r, i);
}

hr_value hr_range_iter(struct hr_vm *vm, hr_value self) {
    const struct hr_range *r = as_range(self);
    return make(vm, HR_T_range_iterator, r->start, r->stop, r->step);
}

hr_value hr_range_next(struct hr_vm *vm, hr_value self) {
    struct hr_range *r = as_range(self);
    hr_value v = r->start;
    hr_state_check_interrupt(vm);
    if (!is_before(vm, r, v)) return HR_UNDEF;
    HR_STORE(vm, r, start, add(vm, v, r->step));
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
    hr_value self = argv[0], wanted = argv[1], i, v;
    (void)argc;
    if (hr_int_is(wanted)) {
        i = index_of(vm, as_range(self), wanted);
        if (i != HR_UNDEF) return i;
    } else {
        hr_value it = hr_range_iter(vm, self);
        for (i = HR_SMALL(0); (v = hr_range_next(vm, it)) != HR_UNDEF; i = add(vm, i, HR_SMALL(1)))
            if (hr_op_equal(vm, v, wanted)) return i;
    }
    hr_error_raise(vm, HR_T_ValueError, "object not in sequence");
}
hr_value hr_range_count(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return HR_SMALL(hr_op_contains(vm, argv[0], argv[1]));
}
hr_value hr_range_start(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    return as_range(argv[0])->start;
}
hr_value hr_range_stop(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    return as_range(argv[0])->stop;
}
hr_value hr_range_step(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    return as_range(argv[0])->step;
}

/* __reversed__ */
hr_value hr_range_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    const struct hr_range *r = as_range(argv[0]);
    (void)argc;
    hr_value last = item(vm, r, subtract(vm, length(vm, r), HR_SMALL(1)));
    return make(vm, HR_T_range_iterator, last, subtract(vm, r->start, r->step),
                subtract(vm, HR_SMALL(0), r->step));
}
