/* SPDX-License-Identifier: MIT
 *
 * Rare operations behind the opcode INTR: patterns, except*, asynchronous iteration, type parameters, templates. See intrinsic.h.
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
    hr_value subject = args[0], cls = args[1];
    size_t npos = (size_t)hr_int_get(vm, args[2]);
    size_t nkw = hr_value_object_words(args[3]) - 1;
    if (!hr_type_is_class(cls)) hr_error_raise(vm, HR_E_called_match_pattern);
    if (!hr_class_isinstance(vm, subject, cls)) return HR_NONE;
    hr_value values = hr_tuple_new(vm, npos + nkw, NULL);
    hr_value names = HR_UNDEF;
    if (npos) {
        names = hr_attr_find(vm, cls, HR_SYM(__match_args__));
        size_t count = names == HR_UNDEF ? 0 : 1;
        if (names == HR_UNDEF && matches_itself(cls)) {
            if (npos > 1) hr_error_raise(vm, HR_E_accepts_1_positional_sub_pattern, hr_type_name(cls), npos);
            HR_STORE(vm, (struct hr_tuple *)values, items[0], subject);
        } else {
            if (names != HR_UNDEF && !hr_value_is(names, HR_T_tuple))
                hr_error_raise(vm, HR_E_match_args_must_be_a_tuple_got, hr_type_name(cls), names);
            if (names != HR_UNDEF) count = hr_value_object_words(names) - 1;
            if (npos > count)
                hr_error_raise(vm, HR_E_accepts_positional_sub_patterns, hr_type_name(cls), count, npos);
            for (size_t i = 0; i < npos; i++) {
                hr_value name = ((struct hr_tuple *)names)->items[i];
                if (!hr_str_is(vm, name)) hr_error_raise(vm, HR_E_match_args_elements_must_be_strings);
                hr_value v = hr_attr_find(vm, subject, name);
                if (v == HR_UNDEF) return HR_NONE;
                HR_STORE(vm, (struct hr_tuple *)values, items[i], v);
            }
        }
    }
    for (size_t i = 0; i < nkw; i++) {
        hr_value name = ((struct hr_tuple *)args[3])->items[i];
        if (names != HR_UNDEF)
            for (size_t j = 0; j < npos; j++)
                if (hr_op_equal(vm, ((struct hr_tuple *)names)->items[j], name))
                    hr_error_raise(vm, HR_E_got_multiple_sub, hr_type_name(cls), name);
        hr_value v = hr_attr_find(vm, subject, name);
        if (v == HR_UNDEF) return HR_NONE;
        HR_STORE(vm, (struct hr_tuple *)values, items[npos + i], v);
    }
    return values;
}

/* ---- except* (PEP 654) ---------------------------------------------------------------------------------------------------------- */

static bool is_group(struct hr_vm *vm, hr_value v) {
    return hr_exception_is(vm, v, HR_T_BaseExceptionGroup);
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

/* Does the condition of split() and subgroup() hold: a class, a tuple of classes, or a function. */
static bool condition_holds(struct hr_vm *vm, hr_value e, hr_value condition) {
    if (hr_type_is_class(condition) || hr_value_is(condition, HR_T_tuple))
        return hr_unwind_matches(vm, e, condition);
    return hr_op_truth(vm, hr_call(vm, condition, 1, &e));
}

void hr_intrinsic_split(struct hr_vm *vm, hr_value e, hr_value condition, hr_value *match, hr_value *rest) {
    *match = HR_NONE;
    if (rest) *rest = HR_NONE;
    hr_vm_stack_check(vm);
    if (condition_holds(vm, e, condition)) {
        *match = e;
        return;
    }
    if (!is_group(vm, e)) {
        if (rest) *rest = e;
        return;
    }
    hr_value parts = hr_attr_get(vm, e, HR_SYM(exceptions));
    hr_value matched = hr_list_new(vm, 0, NULL), others = hr_list_new(vm, 0, NULL);
    size_t n = hr_value_object_words(parts) - 1;
    for (size_t i = 0; i < n; i++) {
        hr_value m, r = HR_NONE;
        hr_intrinsic_split(vm, ((struct hr_tuple *)parts)->items[i], condition, &m, rest ? &r : NULL);
        if (m != HR_NONE) hr_list_append(vm, matched, m);
        if (r != HR_NONE) hr_list_append(vm, others, r);
    }
    if (hr_op_len(vm, matched)) *match = derive(vm, e, matched);
    if (rest && hr_op_len(vm, others)) *rest = derive(vm, e, others);
}

hr_value hr_intrinsic_excstar_begin(struct hr_vm *vm, hr_value *args) {
    if (is_group(vm, args[0])) return args[0];
    hr_value list = hr_list_new(vm, 1, args);
    hr_value made[2] = {HR_SYM(empty), list};
    hr_value cls = hr_type_builtin(hr_exception_is(vm, args[0], HR_T_Exception) ? HR_T_ExceptionGroup
                                                                                : HR_T_BaseExceptionGroup);
    return hr_exception_make(vm, cls, hr_tuple_new(vm, 2, made));
}

/* TypeError for a class that except* may not name. */
static void check_star_class(struct hr_vm *vm, hr_value cls) {
    if (hr_value_is(cls, HR_T_tuple)) {
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
    if (args[0] != HR_NONE) hr_intrinsic_split(vm, args[0], args[1], &pair[0], &pair[1]);
    return hr_tuple_new(vm, 2, pair);
}

/* Was e taken over unchanged from the original group (same links and traceback): then it is merged back into it. */
static bool comes_from(hr_value e, hr_value original) {
    return ((struct hr_exception *)e)->trace == ((struct hr_exception *)original)->trace &&
           ((struct hr_exception *)e)->offset == ((struct hr_exception *)original)->offset;
}

static void collect_leaves(struct hr_vm *vm, hr_value e, hr_value list) {
    if (e == HR_NONE) return;
    if (!is_group(vm, e)) {
        hr_list_append(vm, list, e);
        return;
    }
    hr_value parts = hr_attr_get(vm, e, HR_SYM(exceptions));
    for (size_t i = 0, n = hr_value_object_words(parts) - 1; i < n; i++)
        collect_leaves(vm, ((struct hr_tuple *)parts)->items[i], list);
}

static hr_value run_is_leaf(struct hr_vm *vm, hr_value e, hr_value leaves) {
    size_t n;
    hr_value *items;
    hr_tuple_items(vm, leaves, &n, &items);
    for (size_t i = 0; i < n; i++)
        if (items[i] == e) return HR_TRUE;
    return HR_FALSE;
}

/* The part of group e whose leaves are in the list, with e's structure; None if there is none. */
static hr_value project(struct hr_vm *vm, hr_value e, hr_value leaves) {
    hr_vm_stack_check(vm);
    if (!is_group(vm, e)) return run_is_leaf(vm, e, leaves) == HR_TRUE ? e : HR_NONE;
    hr_value parts = hr_attr_get(vm, e, HR_SYM(exceptions));
    hr_value kept = hr_list_new(vm, 0, NULL);
    size_t n = hr_value_object_words(parts) - 1, whole = 0;
    for (size_t i = 0; i < n; i++) {
        hr_value part = ((struct hr_tuple *)parts)->items[i];
        hr_value p = project(vm, part, leaves);
        whole += p == part;
        if (p != HR_NONE) hr_list_append(vm, kept, p);
    }
    if (whole == n) return e;
    return hr_op_len(vm, kept) ? derive(vm, e, kept) : HR_NONE;
}

hr_value hr_intrinsic_excstar_end(struct hr_vm *vm, hr_value *args) {
    hr_value original = args[0];
    size_t n;
    hr_value *items;
    hr_tuple_items(vm, args[1], &n, &items);
    if (n == 0) return args[2] == HR_NONE ? HR_NONE : is_group(vm, original) ? args[2] : original;
    hr_value raised = hr_list_new(vm, 0, NULL), leaves = hr_list_new(vm, 0, NULL);
    for (size_t i = 0; hr_tuple_items(vm, args[1], &n, &items) && i < n; i++) {
        if (is_group(vm, items[i]) && is_group(vm, original) && comes_from(items[i], original))
            collect_leaves(vm, items[i], leaves);
        else
            hr_list_append(vm, raised, items[i]);
    }
    if (args[2] != HR_NONE) {
        if (is_group(vm, original))
            collect_leaves(vm, args[2], leaves);
        else
            hr_list_append(vm, raised, original);
    }
    hr_value again = hr_op_len(vm, leaves) ? project(vm, original, leaves) : HR_NONE;
    if (hr_op_len(vm, raised) == 0) return again;
    if (again != HR_NONE) hr_list_append(vm, raised, again);
    if (hr_op_len(vm, raised) == 1) return hr_op_getitem(vm, raised, hr_value_small(0));
    hr_value made[2] = {HR_SYM(empty), raised};
    hr_value cls = hr_type_builtin(HR_T_ExceptionGroup);
    for (size_t i = 0; hr_tuple_items(vm, raised, &n, &items) && i < n; i++)
        if (!hr_exception_is(vm, items[i], HR_T_Exception)) cls = hr_type_builtin(HR_T_BaseExceptionGroup);
    return hr_exception_make(vm, cls, hr_tuple_new(vm, 2, made));
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
