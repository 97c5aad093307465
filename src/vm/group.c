/* SPDX-License-Identifier: MIT
 *
 * ExceptionGroup and BaseExceptionGroup (PEP 654): construction, split, subgroup, derive. The work of splitting is in intrinsic.c.
 * Rows: defs/types/exceptions.def. Tests: tests/types/exception/groups.py, tests/lang/exc.
 */
#include "gen/slots.h"

#include "obj/exception.h"
#include "obj/type.h"
#include "vm/intrinsic.h"

/* BaseExceptionGroup.__new__(cls, message, exceptions): an ExceptionGroup if all are Exceptions. */
hr_value hr_group_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = argv[0], exception = hr_type_builtin(HR_T_Exception);
    if (argc != 3) hr_error_raise(vm, HR_E_takes_a_message_and_a_sequence, hr_type_name(cls));
    if (!hr_str_is(vm, argv[1])) hr_error_raise(vm, HR_E_the_message_must_be_a_str, argv[1]);
    if (!hr_str_is(vm, argv[2]) && hr_intrinsic_is_kind(vm, argv[2], true) != HR_TRUE)
        hr_error_raise(vm, HR_E_second_argument_exceptions_must_be_a_sequence);
    hr_value list = hr_list_from_iterable(vm, argv[2]), *items;
    size_t n;
    bool all = true;
    hr_tuple_items(vm, list, &n, &items);
    if (n == 0) hr_error_raise(vm, HR_E_second_argument_exceptions_must_be_a_non_empty);
    for (size_t i = 0; i < n; i++) {
        if (!hr_exception_check(vm, items[i])) hr_error_raise(vm, HR_E_item_of_second_argument_exceptions, i);
        all &= hr_exception_is(vm, items[i], HR_T_Exception);
    }
    if (!all && hr_type_derives(vm, cls, exception))
        hr_error_raise(vm, HR_E_cannot_nest_baseexceptions, hr_type_name(cls));
    if (all && cls == hr_type_builtin(HR_T_BaseExceptionGroup)) cls = hr_type_builtin(HR_T_ExceptionGroup);
    hr_value args[2] = {argv[1], hr_value_is(argv[2], HR_T_tuple) ? argv[2] : list};
    return hr_exception_make(vm, cls, hr_tuple_new(vm, 2, args));
}

static void check_condition(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is(v, HR_T_tuple) && hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__call__)) == HR_UNDEF &&
        !hr_type_is_class(v))
        hr_error_raise(vm, HR_E_expected_a_function_exception);
}

/* split(condition): the matching part and the rest, each a group or None. */
hr_value hr_group_split(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value pair[2];
    check_condition(vm, argv[1]);
    hr_intrinsic_split(vm, argv[0], argv[1], pair, true);
    return hr_tuple_new(vm, 2, pair);
}

/* subgroup(condition) */
hr_value hr_group_subgroup(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value pair[2];
    check_condition(vm, argv[1]);
    hr_intrinsic_split(vm, argv[0], argv[1], pair, false);
    return pair[0];
}

/* derive(exceptions): a plain group with the same message; user classes override it. */
hr_value hr_group_derive(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value args[3] = {hr_type_builtin(HR_T_BaseExceptionGroup), hr_exception_value(vm, argv[0]), argv[1]};
    return hr_group_construct(vm, 3, args);
}
