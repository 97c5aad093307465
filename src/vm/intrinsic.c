/* SPDX-License-Identifier: MIT
 *
 * Rare operations behind the opcode INTR: patterns, except*, asynchronous iteration, type parameters, templates. See intrinsic.h.
 * Tests: tests/lang/match, tests/lang/exc, tests/lang/annot, tests/lang/async.
 */
#include "vm/intrinsic.h"

#include "gen/opcodes.h"
#include "obj/attr.h"
#include "obj/builtin.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/unwind.h"

/* ---- the prompt ---------------------------------------------------------------------------------------------------------- */

hr_value hr_intrinsic_print_expr(struct hr_vm *vm, hr_value *args) {
    if (args[0] == HR_NONE) return HR_NONE;
    if (vm->builtins == HR_UNDEF) vm->builtins = hr_dict_new(vm, 1);
    hr_dict_set(vm, vm->builtins, hr_symbol_of_char('_'), args[0]);
    hr_value text = hr_op_repr(vm, args[0]);
    hr_value argv[1] = {text};
    return hr_call(vm, hr_builtin_member(HR_B_print), 1, argv);
}

/* ---- patterns (PEP 634) ------------------------------------------------------------------------------------------------------ */

hr_value hr_intrinsic_is_kind(struct hr_vm *vm, hr_value v, bool sequence) {
    unsigned flags = hr_type_base_native(hr_type_of(vm, v))->flags;
    return hr_value_bool(flags & (sequence ? HR_TYPE_SEQUENCE : HR_TYPE_MAPPING));
}

hr_value hr_intrinsic_match_len(struct hr_vm *vm, hr_value *args) {
    return hr_int_from(vm, (intptr_t)hr_op_len(vm, args[0]));
}

hr_value hr_intrinsic_match_keys(struct hr_vm *vm, hr_value *args) {
    size_t n = hr_value_object_words(args[1]) - 1;
    hr_value values = hr_tuple_new(vm, n, NULL);
    hr_value get = hr_value_is(args[0], HR_T_dict) ? HR_UNDEF : hr_attr_get(vm, args[0], HR_SYM(get));
    hr_value missing = n ? hr_list_new(vm, 0, NULL) : HR_NONE; /* a value that get() cannot find */
    for (size_t i = 0; i < n; i++) {
        hr_value call[2] = {((struct hr_tuple *)args[1])->items[i], missing};
        for (size_t j = 0; j < i; j++)
            if (hr_op_equal(vm, ((struct hr_tuple *)args[1])->items[j], call[0]))
                hr_error_raise(vm, HR_E_mapping_pattern_checks, call[0]);
        hr_value v = get == HR_UNDEF ? hr_dict_get(vm, args[0], call[0]) : hr_call(vm, get, 2, call);
        if (v == HR_UNDEF || v == missing) return HR_NONE;
        HR_STORE(vm, (struct hr_tuple *)values, items[i], v);
    }
    return values;
}

hr_value hr_intrinsic_match_rest(struct hr_vm *vm, hr_value *args) {
    hr_value rest = hr_dict_new(vm, 0);
    hr_dict_update(vm, rest, args[0]);
    size_t n = hr_value_object_words(args[1]) - 1;
    for (size_t i = 0; i < n; i++)
        hr_dict_pop(vm, rest, ((struct hr_tuple *)args[1])->items[i]);
    return rest;
}

/* Types whose one positional sub-pattern matches the whole subject. */
static bool matches_itself(hr_value cls) {
    static const uint8_t types[] = {HR_T_bool,  HR_T_bytearray, HR_T_bytes, HR_T_dict,
                                    HR_T_float, HR_T_frozenset, HR_T_int,   HR_T_list,
                                    HR_T_set,   HR_T_str,       HR_T_tuple};
    unsigned id = hr_type_number(hr_type_base_native(cls));
    for (size_t i = 0; i < sizeof types; i++)
        if (types[i] == id) return true;
    return false;
}

hr_value hr_intrinsic_match_class(struct hr_vm *vm, hr_value *args) {
    hr_value subject = args[0], cls = args[1], names = HR_UNDEF;
    size_t npos = (size_t)hr_int_get(vm, args[2]), count = 0;
    size_t n = npos + hr_value_object_words(args[3]) - 1;
    if (!hr_type_is_class(cls)) hr_error_raise(vm, HR_E_called_match_pattern);
    if (!hr_class_isinstance(vm, subject, cls)) return HR_NONE;
    hr_value values = hr_tuple_new(vm, n, NULL);
    if (npos) {
        names = hr_attr_find(vm, cls, HR_SYM(__match_args__));
        if (names == HR_UNDEF)
            count = matches_itself(cls);
        else if (hr_value_is(names, HR_T_tuple))
            count = hr_value_object_words(names) - 1;
        else
            hr_error_raise(vm, HR_E_match_args_must_be_a_tuple_got, hr_type_name(cls), names);
    }
    if (npos > count)
        hr_error_raise(vm, HR_E_accepts_positional_sub_patterns, hr_type_name(cls), count,
                       count == 1 ? "" : "s", npos);
    for (size_t i = 0; i < n; i++) {
        hr_value v = subject;
        if (i >= npos || names != HR_UNDEF) {
            bool keyword = i >= npos;
            hr_value name = ((struct hr_tuple *)(keyword ? args[3] : names))->items[keyword ? i - npos : i];
            if (!hr_str_is(vm, name)) hr_error_raise(vm, HR_E_match_args_elements_must_be_strings);
            for (size_t j = 0; keyword && names != HR_UNDEF && j < npos; j++)
                if (hr_op_equal(vm, ((struct hr_tuple *)names)->items[j], name))
                    hr_error_raise(vm, HR_E_got_multiple_sub, hr_type_name(cls), name);
            v = hr_attr_find(vm, subject, name);
            if (v == HR_UNDEF) return HR_NONE;
        }
        HR_STORE(vm, (struct hr_tuple *)values, items[i], v);
    }
    return values;
}

/* ---- except* (PEP 654) ---------------------------------------------------------------------------------------------------------- */

static bool is_group(struct hr_vm *vm, hr_value v) {
    return hr_exception_is(vm, v, HR_T_BaseExceptionGroup);
}

/* The tuple of a group's exceptions; a class derived from it may say something else. */
static struct hr_tuple *parts_of(struct hr_vm *vm, hr_value group, size_t *n) {
    hr_vm_stack_check(vm);
    hr_value parts = hr_attr_get(vm, group, HR_SYM(exceptions));
    if (!hr_value_is(parts, HR_T_tuple))
        hr_error_raise(vm, HR_E_second_argument_exceptions_must_be_a_sequence);
    *n = hr_value_object_words(parts) - 1;
    return (struct hr_tuple *)parts;
}

/* A group like `original` (its derive()) with these exceptions, and its links and traceback. */
static hr_value derive(struct hr_vm *vm, hr_value original, hr_value list) {
    hr_value group = hr_call_method(vm, original, HR_SYM(derive), 1, &list);
    if (!hr_exception_check(vm, group) || !is_group(vm, group)) hr_error_raise(vm, HR_E_derive_must_return);
    struct hr_exception *to = (struct hr_exception *)group;
    const struct hr_exception *from = (const struct hr_exception *)original;
    hr_heap_touch(&vm->heap, to);
    HR_STORE(vm, to, cause, from->cause);
    HR_STORE(vm, to, context, from->context);
    HR_STORE(vm, to, trace, from->trace);
    HR_STORE(vm, to, offset, from->offset);
    hr_value notes = hr_attr_find(vm, original, HR_SYM(__notes__));
    if (notes != HR_UNDEF) hr_attr_set(vm, group, HR_SYM(__notes__), hr_list_from_iterable(vm, notes));
    return group;
}

/* Does the condition of split() and subgroup() hold: a class, a tuple of classes, or a function; or is e one of the objects in a list. */
static bool condition_holds(struct hr_vm *vm, hr_value e, hr_value condition) {
    if (hr_value_is(condition, HR_T_list)) {
        size_t n;
        hr_value *items;
        for (hr_tuple_items(vm, condition, &n, &items); n--; items++)
            if (*items == e) return true;
        return false;
    }
    if (hr_type_is_class(condition) || hr_value_is(condition, HR_T_tuple))
        return hr_unwind_matches(vm, e, condition);
    return hr_op_truth(vm, hr_call(vm, condition, 1, &e));
}

void hr_intrinsic_split(struct hr_vm *vm, hr_value e, hr_value condition, hr_value *pair, bool rest) {
    size_t n;
    pair[0] = pair[1] = HR_NONE;
    bool holds = condition_holds(vm, e, condition);
    if (holds || !is_group(vm, e)) {
        if (holds || rest) pair[!holds] = e;
        return;
    }
    const struct hr_tuple *parts = parts_of(vm, e, &n);
    hr_value lists[2] = {hr_list_new(vm, 0, NULL), hr_list_new(vm, 0, NULL)}, of_part[2];
    for (size_t i = 0; i < n; i++) {
        hr_intrinsic_split(vm, parts->items[i], condition, of_part, rest);
        for (unsigned k = 0; k < 2; k++)
            if (of_part[k] != HR_NONE) hr_list_append(vm, lists[k], of_part[k]);
    }
    for (unsigned k = 0; k < 2; k++)
        if (hr_op_len(vm, lists[k])) pair[k] = derive(vm, e, lists[k]);
}

/* The group without a message of the exceptions in a list. */
static hr_value group_of(struct hr_vm *vm, hr_value list) {
    hr_value made[2] = {HR_SYM(empty), list};
    return hr_call(vm, hr_type_builtin(HR_T_BaseExceptionGroup), 2, made);
}

hr_value hr_intrinsic_excstar_begin(struct hr_vm *vm, hr_value *args) {
    return is_group(vm, args[0]) ? args[0] : group_of(vm, hr_list_new(vm, 1, args));
}

/* TypeError for a class that except* may not name. */
static void check_star_class(struct hr_vm *vm, hr_value cls) {
    if (hr_value_is(cls, HR_T_tuple)) {
        hr_vm_stack_check(vm);
        for (size_t i = 0, n = hr_value_object_words(cls) - 1; i < n; i++)
            check_star_class(vm, ((struct hr_tuple *)cls)->items[i]);
        return;
    }
    if (!hr_type_is_class(cls) || !hr_type_is_exception(cls)) hr_error_raise(vm, HR_E_catching_no_exception);
    if (hr_type_derives(vm, cls, hr_type_builtin(HR_T_BaseExceptionGroup)))
        hr_error_raise(vm, HR_E_catching_exceptiongroup_with_except);
}

hr_value hr_intrinsic_excstar_split(struct hr_vm *vm, hr_value *args) {
    hr_value pair[2] = {HR_NONE, HR_NONE};
    check_star_class(vm, args[1]);
    if (args[0] != HR_NONE) hr_intrinsic_split(vm, args[0], args[1], pair, true);
    return hr_tuple_new(vm, 2, pair);
}

/* Was e taken over unchanged from the original group (same links and traceback): then it is merged back into it. */
static bool comes_from(hr_value e, hr_value original) {
    return ((struct hr_exception *)e)->trace == ((struct hr_exception *)original)->trace &&
           ((struct hr_exception *)e)->offset == ((struct hr_exception *)original)->offset;
}

static void collect_leaves(struct hr_vm *vm, hr_value e, hr_value list) {
    size_t n;
    if (e == HR_NONE) return;
    if (!is_group(vm, e)) {
        hr_list_append(vm, list, e);
        return;
    }
    const struct hr_tuple *parts = parts_of(vm, e, &n);
    for (size_t i = 0; i < n; i++)
        collect_leaves(vm, parts->items[i], list);
}

/* e, an exception or None, which the verifier of images cannot know. */
static hr_value to_raise(struct hr_vm *vm, hr_value e) {
    return HR_IMAGES && e != HR_NONE ? hr_unwind_prepare(vm, e) : e;
}

hr_value hr_intrinsic_excstar_end(struct hr_vm *vm, hr_value *args) {
    hr_value original = args[0], rest = args[2], *items;
    bool group = is_group(vm, original);
    size_t n;
    hr_tuple_items(vm, args[1], &n, &items);
    if (rest != HR_NONE && !group) rest = original;
    if (n == 0) return to_raise(vm, rest);
    hr_value raised = hr_list_new(vm, 0, NULL), leaves = hr_list_new(vm, 0, NULL), again[2];
    for (size_t i = 0; hr_tuple_items(vm, args[1], &n, &items) && i < n; i++) {
        if (group && is_group(vm, items[i]) && comes_from(items[i], original))
            collect_leaves(vm, items[i], leaves);
        else
            hr_list_append(vm, raised, items[i]);
    }
    if (group) collect_leaves(vm, rest, leaves); /* else a clause took it: there is no rest */
    hr_intrinsic_split(vm, original, leaves, again, false);
    if (again[0] != HR_NONE) hr_list_append(vm, raised, again[0]);
    n = hr_op_len(vm, raised);
    return n == 0   ? HR_NONE
           : n == 1 ? to_raise(vm, hr_op_getitem(vm, raised, HR_SMALL(0)))
                    : group_of(vm, raised);
}

/* ---- asynchronous iteration ---------------------------------------------------------------------------------------------------------- */

hr_value hr_intrinsic_get_aiter(struct hr_vm *vm, hr_value *args) {
    hr_value f = hr_attr_find(vm, args[0], HR_SYM(__aiter__));
    if (f == HR_UNDEF) hr_error_raise(vm, HR_E_async_for_requires_an_object, args[0]);
    return hr_call(vm, f, 0, NULL);
}

hr_value hr_intrinsic_get_anext(struct hr_vm *vm, hr_value *args) {
    hr_value f = hr_attr_find(vm, args[0], HR_SYM(__anext__));
    if (f == HR_UNDEF) hr_error_raise(vm, HR_E_async_for_requires_an_iterator, args[0]);
    return hr_generator_await(vm, hr_call(vm, f, 0, NULL));
}

/* ---- assert ------------------------------------------------------------------------------------------------------------------------------ */

hr_value hr_intrinsic_assert(struct hr_vm *vm, hr_value *args) {
    hr_value cls = hr_type_builtin(HR_T_AssertionError);
    return args[0] == HR_UNDEF ? hr_exception_make(vm, cls, hr_tuple_new(vm, 0, NULL))
                               : hr_exception_make(vm, cls, hr_tuple_new(vm, 1, args));
}
