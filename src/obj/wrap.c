/* SPDX-License-Identifier: MIT
 *
 * The special methods of built-in types as functions: list.__len__, super().__add__ ... One row each in the pseudo-type
 * `wrapper` (defs/types/core.def) serves all types; it calls the slot of the native value in its first argument.
 * Tests: tests/lang/subclass, tests/types/int/subclass.py.
 */
#include "gen/slots.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/state.h"

/* The op of the row that is being called. */
static unsigned op_of(const hr_value *argv) {
    const struct hr_member *m = hr_member_of(argv[-1]);
    return hr_rom_wrapper_ops[m - &hr_rom_members[hr_type_rom(HR_T_wrapper)->members]];
}

static HR_NORETURN void no_such(struct hr_vm *vm, const hr_value *argv) {
    hr_error_raise(vm, HR_E_does_not_apply_to_a_object, hr_member_called(argv), argv[0]);
}

/* A slot for the first argument, which becomes a native value; an error if it is absent. */
static hr_slot_fn *want_slot(struct hr_vm *vm, hr_value *argv, enum hr_slot slot) {
    hr_slot_fn *fn = hr_type_slot(hr_type_serving(vm, argv), slot);
    if (!fn) {
        no_such(vm, argv);
    }
    return fn;
}

hr_value hr_wrap_unary(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_unary_fn *fn = (hr_unary_fn *)want_slot(vm, argv, HR_SLOT_UNARY);
    hr_value v = fn(vm, (enum hr_unary_op)op_of(argv), argv[0]);
    if (v == HR_UNDEF) {
        no_such(vm, argv);
    }
    return v;
}

hr_value hr_wrap_binary(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_binary_fn *fn = (hr_binary_fn *)want_slot(vm, argv, HR_SLOT_BINARY);
    enum hr_binary_op op = (enum hr_binary_op)op_of(argv);
    hr_value v = fn(vm, op, argv[0], argv[1]);
    if (v == HR_NOTIMPL && op == HR_BINARY_NE) {
        v = fn(vm, HR_BINARY_EQ, argv[0], argv[1]);
        v = v == HR_NOTIMPL ? v : hr_value_bool(v == HR_FALSE);
    }
    return v;
}

hr_value hr_wrap_reflected(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_binary_fn *fn = (hr_binary_fn *)want_slot(vm, argv, HR_SLOT_BINARY);
    return fn(vm, (enum hr_binary_op)op_of(argv), argv[1], argv[0]);
}

/* The result is the first argument itself, not the native value in it, if that was changed in place. */
hr_value hr_wrap_inplace(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0], v = hr_wrap_binary(vm, argc, argv);
    return v == argv[0] ? self : v;
}

static hr_value subscr(struct hr_vm *vm, hr_value *argv, hr_value x) {
    hr_subscr_fn *fn = (hr_subscr_fn *)want_slot(vm, argv, HR_SLOT_SUBSCR);
    return fn(vm, argv[0], argv[1], x);
}
hr_value hr_wrap_getitem(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (hr_type_is_user(argv[0]) && hr_dict_is(vm, argv[0])) return hr_dict_load(vm, argv[0], argv[1]);
    return subscr(vm, argv, HR_LOAD);
}
hr_value hr_wrap_setitem(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return subscr(vm, argv, argv[2]);
}
hr_value hr_wrap_delitem(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return subscr(vm, argv, HR_UNDEF);
}

hr_value hr_wrap_iter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value self = argv[0];
    hr_iter_fn *fn = hr_type_iter(hr_type_serving(vm, argv));
    if (!fn) {
        want_slot(vm, argv, HR_SLOT_NEXT);
        return self;
    }
    hr_value v = fn(vm, argv[0]);
    return v == argv[0] ? self : v;
}

hr_value hr_wrap_next(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_next_fn *fn = (hr_next_fn *)want_slot(vm, argv, HR_SLOT_NEXT);
    hr_value v = fn(vm, argv[0]);
    if (v == HR_UNDEF) {
        hr_error_raise(vm, HR_E_stop_iteration);
    }
    return v;
}

static hr_value print(struct hr_vm *vm, hr_value *argv, int mode) {
    hr_value self = argv[0];
    hr_repr_fn *fn = (hr_repr_fn *)want_slot(vm, argv, HR_SLOT_REPR);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    fn(&w, hr_type_is_exception(hr_type_of(vm, self)) ? self : argv[0], mode);
    return hr_writer_end_str(&w);
}
hr_value hr_wrap_repr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return print(vm, argv, HR_REPR);
}
hr_value hr_wrap_str(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return print(vm, argv, HR_STR);
}

/* Of the native value: the object's class may have a __call__ in Python, which is what is calling. */
hr_value hr_wrap_call(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_type_serving(vm, argv);
    return hr_class_call_with_dict(vm, argv[0], argc - 1, argv + 1, argv[argc]);
}
