/* SPDX-License-Identifier: MIT
 *
 * The rows of `object`, and the objects of native types of include/hirune/native.h.
 * Tests: tests/types/object, tests/lang/class, tests/capi.
 */
#include "obj/objecttype.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/function.h"
#include "obj/instance.h"
#include "obj/module.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/symbol.h"

/* ---- native objects ------------------------------------------------------------------------------------------------ */

hr_value hr_object_new(struct hr_vm *vm, unsigned type_id, size_t n_values) {
    return hr_value_from_object(hr_state_alloc(vm, type_id, 0, 1 + n_values));
}

hr_value hr_object_new_raw(struct hr_vm *vm, unsigned type_id, size_t bytes) {
    return hr_value_from_object(hr_state_alloc_raw(vm, type_id, 0, bytes));
}

hr_value hr_object_get(hr_value object, size_t i) {
    return ((struct hr_tuple *)object)->items[i];
}

void hr_object_set(struct hr_vm *vm, hr_value object, size_t i, hr_value value) {
    HR_CHANGE(vm, (struct hr_tuple *)object, items[i], value);
}

void *hr_object_raw(hr_value object) {
    return hr_heap_contents((void *)object);
}

hr_value hr_object_check(struct hr_vm *vm, hr_value v, unsigned type_id) {
    v = hr_type_native(vm, v);
    if (!hr_type_is(vm, v, type_id)) {
        hr_error_raise(vm, HR_E_object_needed, hr_type_name(hr_type_builtin(type_id)), v);
    }
    return v;
}

/* ---- rows of object -------------------------------------------------------------------------------------------------- */

static bool is_overridden(struct hr_vm *vm, hr_value cls, unsigned symbol) {
    hr_value f = hr_type_lookup(vm, cls, hr_symbol_rom(symbol));
    return f != HR_UNDEF && !hr_value_is(f, HR_T_native);
}

/* object.__new__(cls, ...): takes arguments only for an __init__ that the class has. */
hr_value hr_object_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = argv[0];
    if ((argc > 1 || argv[argc] != HR_UNDEF) &&
        (is_overridden(vm, cls, HR_SYM___new__) || !is_overridden(vm, cls, HR_SYM___init__))) {
        hr_error_raise(vm, HR_E_takes_no_arguments, hr_type_name(cls));
    }
    return hr_instance_new(vm, cls);
}

/* object.__init__(self, ...). For an instance of a class derived from a built-in type without an __init__ of its own the
 * value is made anew from the arguments. */
hr_value hr_object_init(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0], cls = hr_type_of(vm, self);
    bool given = argc > 1 || argv[argc] != HR_UNDEF;
    if (!hr_value_is(cls, HR_T_class)) {
        return HR_NONE;
    }
    const struct hr_type *native = hr_type_base_native(cls);
    if ((hr_type_flags(cls) & HR_CLASS_NATIVE) && !(native->flags & HR_TYPE_NEWARGS)) {
        hr_value keywords = argv[argc];
        argv[0] = hr_type_builtin(hr_type_number(native));
        hr_value value = hr_class_call_with_dict(vm, argv[0], argc - 1, argv + 1, keywords);
        HR_CHANGE(vm, (struct hr_instance *)self, slots[0], value);
    } else if (given &&
               (is_overridden(vm, cls, HR_SYM___init__) || !is_overridden(vm, cls, HR_SYM___new__))) {
        hr_error_raise(vm, HR_E_object_init_takes_exactly);
    }
    return HR_NONE;
}

hr_value hr_object_repr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_object_write(&w, argv[0]);
    return hr_writer_end_str(&w);
}

void hr_object_write_address(struct hr_writer *w, hr_value v) {
    hr_writer_puts(w, " at 0x");
    hr_writer_number(w, (hr_word)v, 16, 1);
    hr_writer_puts(w, ">");
}

void hr_object_write(struct hr_writer *w, hr_value v) {
    if (hr_value_type(v) < HR_T_USER) { /* of a built-in type that has no repr of its own */
        hr_writer_format(w, "<%t>", v);
        return;
    }
    hr_writer_format(w, "<%t object", v);
    hr_object_write_address(w, v);
}

hr_value hr_object_str(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_repr(vm, argv[0]);
}

hr_value hr_object_format(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    hr_str_get(vm, argv[1], &n);
    if (n) {
        hr_error_raise(vm, HR_E_unsupported_format_string_passed, argv[0]);
    }
    return hr_op_str(vm, argv[0]);
}

hr_value hr_object_eq(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0] == argv[1] ? HR_TRUE : HR_NOTIMPL;
}

/* object.__ne__ is the opposite of whatever __eq__ is. */
hr_value hr_object_ne(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value v = hr_call_method(vm, argv[0], HR_SYM(__eq__), 1, argv + 1);
    return v == HR_NOTIMPL ? v : hr_value_bool(!hr_op_truth(vm, v));
}

hr_value hr_object_hash(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, hr_op_hash_identity(vm, argv[0]));
}

/* object.__getattribute__(self, name), __setattr__(self, name, value), __delattr__(self, name) */
hr_value hr_object_attr(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value x = argc == 3 ? argv[2] : hr_member_called(argv) == HR_SYM(__delattr__) ? HR_UNDEF : HR_LOAD;
    return hr_attr_generic(vm, argv[0], argv[1], x);
}

hr_value hr_object_init_subclass(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_NONE;
}

hr_value hr_object_class(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 1) {
        return hr_type_of(vm, argv[0]);
    }
    hr_instance_set_class(vm, argv[0], argv[1]);
    return HR_NONE;
}

hr_value hr_object_dict(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2) {
        hr_instance_set_dict(vm, argv[0], argv[1]);
        return HR_NONE;
    }
    switch (hr_value_type(argv[0])) {
    case HR_T_module: return hr_module_dict(vm, argv[0]);
    case HR_T_function: return hr_function_dict(vm, argv[0], true);
    default: return hr_instance_dict(vm, argv[0]);
    }
}

/* ---- dir() ------------------------------------------------------------------------------------------------------------- */

static void add_key(struct hr_vm *vm, void *arg, hr_value name, hr_value value) {
    (void)value;
    hr_dict_set(vm, arg, name, HR_NONE);
}

/* Adds what has a __dict__ of its own. */
static void add_dict(struct hr_vm *vm, hr_value names, hr_value v) {
    hr_dict_update(vm, names, hr_attr_get(vm, v, HR_SYM(__dict__)));
}

static void add_class(struct hr_vm *vm, hr_value names, hr_value cls) {
    struct hr_type_walk walk = {.next = cls};
    hr_value c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        add_dict(vm, names, c);
    }
}

hr_value hr_object_dir(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value v = argv[0], names = hr_dict_new(vm, 16);
    if (hr_value_is(v, HR_T_module)) {
        add_dict(vm, names, v);
    } else if (hr_type_is_class(v)) {
        add_class(vm, names, v);
    } else {
        if (hr_value_type(v) >= HR_T_USER) {
            hr_instance_each(vm, v, add_key, names);
        }
        add_class(vm, names, hr_type_of(vm, v));
    }
    return hr_list_from_iterable(vm, names);
}

/* NoneType(), type(...)(), type(NotImplemented)() */
hr_value hr_object_singleton(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    if (argv[0] == hr_type_builtin(HR_T_NoneType)) return HR_NONE;
    return argv[0] == hr_type_builtin(HR_T_ellipsis) ? HR_ELLIPSIS : HR_NOTIMPL;
}
