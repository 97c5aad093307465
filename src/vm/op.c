/* SPDX-License-Identifier: MIT
 *
 * The protocols on any value, for C code: operators, truth, length, hash, items, iteration. See obj/op.h.
 *
 * Order for each: the method of a user class, if its class (or a user class it derives from) defines one; else the slot of the built-in
 * type that the value is or holds. Printing and formatting are in print.c.
 * Tests: tests/lang/ops, tests/lang/dunder.
 */
#include "obj/op.h"

#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/int.h"
#include "obj/iter.h"
#include "obj/range.h"
#include "obj/table.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/quick.h"
#include "vm/slow.h"

/* ---- names of operators ------------------------------------------------------------------------------------------------- */

struct operator_name {
    uint16_t plain, reflected, inplace;
    char sign[4];
};

static const struct operator_name operators[] = {
    {HR_SYM___add__, HR_SYM___radd__, HR_SYM___iadd__, "+"},
    {HR_SYM___sub__, HR_SYM___rsub__, HR_SYM___isub__, "-"},
    {HR_SYM___mul__, HR_SYM___rmul__, HR_SYM___imul__, "*"},
    {HR_SYM___truediv__, HR_SYM___rtruediv__, HR_SYM___itruediv__, "/"},
    {HR_SYM___floordiv__, HR_SYM___rfloordiv__, HR_SYM___ifloordiv__, "//"},
    {HR_SYM___mod__, HR_SYM___rmod__, HR_SYM___imod__, "%"},
    {HR_SYM___pow__, HR_SYM___rpow__, HR_SYM___ipow__, "**"},
    {HR_SYM___matmul__, HR_SYM___rmatmul__, HR_SYM___imatmul__, "@"},
    {HR_SYM___and__, HR_SYM___rand__, HR_SYM___iand__, "&"},
    {HR_SYM___or__, HR_SYM___ror__, HR_SYM___ior__, "|"},
    {HR_SYM___xor__, HR_SYM___rxor__, HR_SYM___ixor__, "^"},
    {HR_SYM___lshift__, HR_SYM___rlshift__, HR_SYM___ilshift__, "<<"},
    {HR_SYM___rshift__, HR_SYM___rrshift__, HR_SYM___irshift__, ">>"},
    {HR_SYM___lt__, HR_SYM___gt__, 0, "<"},
    {HR_SYM___le__, HR_SYM___ge__, 0, "<="},
    {HR_SYM___gt__, HR_SYM___lt__, 0, ">"},
    {HR_SYM___ge__, HR_SYM___le__, 0, ">="},
    {HR_SYM___eq__, HR_SYM___eq__, 0, "=="},
    {HR_SYM___ne__, HR_SYM___ne__, 0, "!="},
    {HR_SYM___contains__, 0, 0, "in"},
    {HR_SYM___divmod__, HR_SYM___rdivmod__, 0, ""},
};

static const struct operator_name *row_of(enum hr_binary_op op) {
    return &operators[op < HR_BINARY_INPLACE ? op : op - HR_BINARY_INPLACE];
}

hr_value hr_op_symbol(enum hr_binary_op op, bool reflected) {
    const struct operator_name *row = row_of(op);
    bool inplace = op >= HR_BINARY_INPLACE && op < HR_BINARY_LT;
    return hr_symbol_rom(inplace ? row->inplace : reflected ? row->reflected : row->plain);
}

const char *hr_op_sign(enum hr_binary_op op) {
    return op == HR_BINARY_DIVMOD ? "divmod()" : row_of(op)->sign;
}

/* ---- operators ---------------------------------------------------------------------------------------------------------------- */

hr_value hr_op_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    return hr_slow_binary_run(vm, op, a, b);
}

hr_value hr_op_multiply(struct hr_vm *vm, hr_value a, hr_value b) {
    return hr_op_binary(vm, HR_BINARY_MUL, a, b);
}

hr_value hr_op_shift_right(struct hr_vm *vm, hr_value a, hr_value b) {
    return hr_op_binary(vm, HR_BINARY_SHR, a, b);
}

bool hr_op_compare(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_vm_stack_check(vm); /* for the loops that compare, too */
    return hr_op_truth(vm, hr_op_binary(vm, op, a, b));
}

/* A comparison of two values of one built-in type, whose slot alone is asked: under HR_QUICK it saves half of the way,
 * for 60 bytes. HR_NOTIMPL: go it. */
static hr_value same_type_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    unsigned type = hr_value_type(a);
    if (!HR_QUICK || type >= HR_T_USER || hr_value_type(b) != type) return HR_NOTIMPL;
    hr_binary_fn *fn = hr_type_binary(type);
    return fn ? fn(vm, op, a, b) : HR_NOTIMPL;
}

bool hr_op_equal(struct hr_vm *vm, hr_value a, hr_value b) {
    if (a == b) return true;
    if (hr_value_are_small(a, b)) return false;
    hr_value r = same_type_binary(vm, HR_BINARY_EQ, a, b);
    return r != HR_NOTIMPL ? r == HR_TRUE : hr_op_compare(vm, HR_BINARY_EQ, a, b);
}

bool hr_op_less(struct hr_vm *vm, hr_value a, hr_value b) {
    if (hr_value_are_small(a, b)) return (hr_sword)a < (hr_sword)b;
    hr_value r = same_type_binary(vm, HR_BINARY_LT, a, b);
    return r != HR_NOTIMPL ? r == HR_TRUE : hr_op_compare(vm, HR_BINARY_LT, a, b);
}

/* The unary slot of the built-in type that v is or holds; HR_UNDEF if it has none or says no. */
static hr_value native_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value v) {
    hr_value native = hr_type_native(vm, v);
    unsigned type = hr_value_type(native);
    hr_unary_fn *fn = hr_type_unary(type);
    return fn ? fn(vm, op, native) : HR_UNDEF;
}

static const uint16_t symbols[] = {HR_SYM___neg__,   HR_SYM___pos__,     HR_SYM___invert__, HR_SYM___abs__,
                                   HR_SYM___bool__,  HR_SYM___len__,     HR_SYM___hash__,   HR_SYM___int__,
                                   HR_SYM___float__, HR_SYM___complex__, HR_SYM___index__};

/* The answer of the method of a user class, else of the slot; HR_UNDEF if there is neither. */
static hr_value answer(struct hr_vm *vm, enum hr_unary_op op, hr_value v) {
    hr_value r = HR_UNDEF;
    if (!HR_QUICK || hr_type_is_user(v)) r = hr_call_special_run(vm, v, hr_symbol_rom(symbols[op]), 0, NULL);
    return r != HR_UNDEF ? r : native_unary(vm, op, v);
}

hr_value hr_op_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value v) {
    hr_value r = answer(vm, op, v);
    if (r == HR_UNDEF && op == HR_UNARY_INT) return hr_op_unary(vm, HR_UNARY_INDEX, v);
    if (r == HR_UNDEF) hr_error_raise(vm, HR_E_unsupported_type_for, hr_symbol_rom(symbols[op]), v);
    if ((op == HR_UNARY_INDEX || op == HR_UNARY_INT) && !hr_int_is(r))
        hr_error_raise(vm, HR_E_index_should_return_an_int, r);
    return r;
}

bool hr_op_truth(struct hr_vm *vm, hr_value v) {
    if (v == HR_TRUE) return true;
    if (v == HR_FALSE || v == HR_NONE) return false;
    if (hr_value_is_small(v)) return v != HR_SMALL(0);
    if (hr_value_is_tagged_float(v)) return true; /* zero is a ROM object */
    hr_sword quick = HR_QUICK ? hr_quick_len(v) : -1;
    if (quick >= 0) return quick != 0;
    hr_value r = HR_UNDEF;
    if (hr_type_is_user(v)) {
        r = hr_call_special_run(vm, v, HR_SYM(__bool__), 0, NULL);
        if (r == HR_UNDEF && hr_call_special(vm, v, HR_SYM(__len__)) != HR_UNDEF)
            return hr_op_length(vm, v) != HR_SMALL(0);
    }
    if (r == HR_UNDEF) r = native_unary(vm, HR_UNARY_BOOL, v);
    if (r != HR_UNDEF && !hr_value_is_bool(r)) hr_error_raise(vm, HR_E_bool_should_return, r);
    return r != HR_FALSE;
}

hr_value hr_op_length(struct hr_vm *vm, hr_value v) {
    hr_sword quick = HR_QUICK ? hr_quick_len(v) : -1;
    if (quick >= 0) return hr_value_small(quick);
    hr_value r = answer(vm, HR_UNARY_LEN, v);
    if (r == HR_UNDEF) hr_error_raise(vm, HR_E_object_of_type_has_no_len, v);
    int64_t n = hr_int_get_i64(vm, r);
    if (n < 0) hr_error_raise(vm, HR_E_len_should_return_0);
    return hr_int_from_i64(vm, n);
}

size_t hr_op_len(struct hr_vm *vm, hr_value v) {
    hr_sword quick = HR_QUICK ? hr_quick_len(v) : -1;
    return (size_t)(quick >= 0 ? quick : hr_int_get(vm, hr_op_length(vm, v)));
}

intptr_t hr_op_hash_identity(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_object(v)) hr_heap_fix(&vm->heap, (void *)v);
    return hr_table_hash_address(v);
}

hr_sword hr_op_hash(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_small(v)) return hr_value_small_get(v);
    hr_value r = answer(vm, HR_UNARY_HASH, v);
    if (r == HR_UNDEF) return hr_op_hash_identity(vm, v);
    if (hr_value_is_small(r)) return hr_value_small_get(r);
    if (r == HR_NOTIMPL) hr_error_raise(vm, HR_E_unhashable_type, v);
    r = hr_type_native(vm, r);
    if (!hr_int_is(r)) hr_error_raise(vm, HR_E_hash_method_should_return);
    return (hr_sword)hr_int_get_wrapped(vm, r);
}

/* ---- items ------------------------------------------------------------------------------------------------------------------------ */

hr_value hr_op_item_symbol(hr_value x) {
    return x == HR_LOAD ? HR_SYM(__getitem__) : x == HR_UNDEF ? HR_SYM(__delitem__) : HR_SYM(__setitem__);
}

hr_value hr_op_subscr(struct hr_vm *vm, hr_value v, hr_value key, hr_value x) {
    hr_value symbol = hr_op_item_symbol(x), args[2] = {key, x};
    hr_value r = HR_UNDEF;
    if (!HR_QUICK || hr_type_is_user(v))
        r = hr_call_special_run(vm, v, symbol, 1 + (symbol == HR_SYM(__setitem__)), args);
    if (r != HR_UNDEF) return r;
    hr_value native = hr_type_native(vm, v);
    unsigned type = hr_value_type(native);
    hr_subscr_fn *fn = hr_type_subscr(type);
    if (fn) {
        if (x == HR_LOAD && native != v && hr_dict_is(vm, native)) return hr_dict_load(vm, v, key);
        r = fn(vm, native, key, x);
    } else if (x == HR_LOAD && hr_type_is_class(v)) {
        r = hr_op_class_getitem(vm, v, key);
    }
    if (r == HR_UNDEF) hr_error_raise(vm, HR_E_object_is_not_subscriptable_no, v, symbol);
    return r;
}

hr_value hr_op_getitem(struct hr_vm *vm, hr_value v, hr_value key) {
    return hr_op_subscr(vm, v, key, HR_LOAD);
}

void hr_op_setitem(struct hr_vm *vm, hr_value v, hr_value key, hr_value value) {
    hr_op_subscr(vm, v, key, value);
}

struct item_call {
    hr_value v, key;
};

static hr_value run_getitem(struct hr_vm *vm, void *arg) {
    struct item_call *c = arg;
    return hr_op_subscr(vm, c->v, c->key, HR_LOAD);
}

hr_value hr_op_find_item(struct hr_vm *vm, hr_value v, hr_value key, unsigned error) {
    struct item_call c = {v, key};
    hr_value r;
    if (hr_call_protected(vm, run_getitem, &c, &r)) return r;
    if (!hr_exception_is(vm, r, error) && !hr_exception_is(vm, r, HR_T_StopIteration)) hr_error_throw(vm, r);
    return HR_UNDEF;
}

size_t hr_op_index(struct hr_vm *vm, hr_value v, size_t length, hr_value what) {
    if (!hr_int_is(v)) {
        hr_value r = answer(vm, HR_UNARY_INDEX, v);
        if (r == HR_UNDEF || !hr_int_is(r)) hr_error_raise(vm, HR_E_indices_must_be_integers, what, v);
        v = r;
    }
    v = hr_type_native(vm, v);
    if (v == HR_TRUE || v == HR_FALSE) v = HR_SMALL(v == HR_TRUE);
    if (length == SIZE_MAX) return (size_t)hr_int_get(vm, v);
    if (hr_value_is_small(v)) {
        hr_sword n = hr_value_small_get(v);
        if (n < 0) n += (hr_sword)length;
        if ((size_t)n < length) return (size_t)n;
    }
    hr_error_raise(vm, HR_E_s_index_out_of_range, what);
}

size_t hr_op_slice(struct hr_vm *vm, hr_value slice, size_t length, hr_sword *start, hr_sword *step) {
    return hr_slice_bounds(vm, slice, length, start, step);
}

bool hr_op_contains(struct hr_vm *vm, hr_value container, hr_value item) {
    hr_value r = HR_UNDEF;
    if (!HR_QUICK || hr_type_is_user(container))
        r = hr_call_special_run(vm, container, HR_SYM(__contains__), 1, &item);
    if (r != HR_UNDEF) return hr_op_truth(vm, r);
    hr_value native = hr_type_native(vm, container);
    unsigned type = hr_value_type(native);
    hr_binary_fn *fn = hr_type_binary(type);
    r = fn ? fn(vm, HR_BINARY_IN, native, item) : HR_NOTIMPL;
    if (r != HR_NOTIMPL) return r == HR_TRUE;
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, container, &room);
    for (hr_value x; (x = hr_op_next(vm, it)) != HR_UNDEF;)
        if (hr_op_equal(vm, x, item)) return true;
    return false;
}

/* ---- iteration -------------------------------------------------------------------------------------------------------------------- */

hr_value hr_op_iter(struct hr_vm *vm, hr_value v) {
    hr_value it = HR_UNDEF;
    if (!HR_QUICK || hr_type_is_user(v)) it = hr_call_special_run(vm, v, HR_SYM(__iter__), 0, NULL);
    if (it != HR_UNDEF) {
        if (!hr_op_is_iterator(vm, it)) hr_error_raise(vm, HR_E_iter_returned_non_iterator, it);
        return it;
    }
    hr_value native = v;
    unsigned type = hr_type_serving(vm, &native);
    hr_iter_fn *iter = hr_type_iter(type);
    if (iter) return iter(vm, native);
    if (hr_type_next(type)) return native;
    if (hr_type_is_user(v) && hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__getitem__)) != HR_UNDEF)
        return hr_iter_sequence(vm, v);
    hr_error_raise(vm, HR_E_object_is_not_iterable, v);
}

bool hr_op_is_iterator(struct hr_vm *vm, hr_value v) {
    hr_value native = v;
    if (hr_type_next(hr_type_serving(vm, &native))) return true;
    return hr_type_is_user(v) && hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__next__)) != HR_UNDEF;
}

static hr_value run_next(struct hr_vm *vm, void *arg) {
    return hr_call_special_run(vm, *(hr_value *)arg, HR_SYM(__next__), 0, NULL);
}

hr_value hr_op_next(struct hr_vm *vm, hr_value it) {
    if ((!HR_QUICK || hr_type_is_user(it)) && hr_call_special(vm, it, HR_SYM(__next__)) != HR_UNDEF)
        return hr_call_expecting(vm, HR_T_StopIteration, run_next, &it);
    hr_value native = it;
    hr_next_fn *next = hr_type_next(hr_type_serving(vm, &native));
    if (!next) hr_error_raise(vm, HR_E_object_is_not_an_iterator, it);
    hr_vm_stack_check(vm); /* an iterator may ask another one, and so on */
    return next(vm, native);
}
