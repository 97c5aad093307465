/* SPDX-License-Identifier: MIT
 *
 * Builtins about types and attributes: isinstance, issubclass, getattr, setattr, delattr, hasattr, callable.
 * Tests: tests/types/builtins, tests/types/type.
 */
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/state.h"

hr_value hr_builtin_isinstance(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(hr_class_isinstance(vm, argv[0], argv[1]));
}

hr_value hr_builtin_issubclass(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(hr_class_issubclass(vm, argv[0], argv[1]));
}

hr_value hr_builtin_getattr(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2) {
        return hr_attr_get(vm, argv[0], argv[1]);
    }
    hr_value v = hr_attr_find(vm, argv[0], argv[1]);
    return v == HR_UNDEF ? argv[2] : v;
}

hr_value hr_builtin_hasattr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(hr_attr_find(vm, argv[0], argv[1]) != HR_UNDEF);
}

/* setattr(v, name, value), delattr(v, name) */
hr_value hr_builtin_setattr(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_attr_set(vm, argv[0], argv[1], argc == 3 ? argv[2] : HR_UNDEF);
    return HR_NONE;
}

hr_value hr_builtin_callable(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value cls = hr_type_of(vm, argv[0]);
    return hr_value_bool(hr_type_is_class(argv[0]) || hr_type_lookup(vm, cls, HR_SYM(__call__)) != HR_UNDEF);
}
