/* SPDX-License-Identifier: MIT
 *
 * namedtuple(): makes a class that derives from the built-in type `namedtuple`, itself derived from tuple.
 *
 * The class holds _fields, _field_defaults and a property for each field; those of the first fields lie in
 * ROM and are shared. The methods of the built-in type get the instance itself, to know its class. Tests:
 * tests/modules/collections.
 */
#include "obj/namedtuple.h"

#include "gen/slots.h"
#include "obj/class.h"
#include "obj/descriptor.h"
#include "obj/dict.h"
#include "obj/instance.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include "obj/type.h"

/* ---- access to fields ---------------------------------------------------------------------------------- */

#define GETTER(n)                                                                                            \
    { HR_HEADER(HR_T_tuplegetter, HR_HEADER_RAW, 2), n }
#define PROPERTY(n)                                                                                          \
    { HR_HEADER(HR_T_property, 0, 4), (hr_value)&rom_getters[n], HR_NONE, HR_NONE }

static const struct hr_tuplegetter rom_getters[] HR_ROM_ALIGNED = {
    GETTER(0), GETTER(1), GETTER(2), GETTER(3), GETTER(4), GETTER(5), GETTER(6), GETTER(7)};
static const struct hr_property rom_properties[] HR_ROM_ALIGNED = {
    PROPERTY(0), PROPERTY(1), PROPERTY(2), PROPERTY(3), PROPERTY(4), PROPERTY(5), PROPERTY(6), PROPERTY(7)};

static hr_value property_of(struct hr_vm *vm, size_t i) {
    if (i < HR_ARRAY_COUNT(rom_properties)) return hr_value_from_object(&rom_properties[i]);
    struct hr_tuplegetter *g = hr_state_alloc_raw(vm, HR_T_tuplegetter, 0, sizeof(hr_word));
    g->index = i;
    return hr_state_new_three(vm, HR_T_property, hr_value_from_object(g), HR_NONE, HR_NONE);
}

hr_value hr_namedtuple_get(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t i = ((const struct hr_tuplegetter *)argv[-1])->index, n;
    hr_value *items;
    if (argc != 1 || !hr_tuple_items(vm, argv[0], &n, &items) || i >= n)
        hr_error_raise(vm, HR_E_field_of_a_namedtuple_expected);
    return items[i];
}

/* ---- the class ----------------------------------------------------------------------------------------- */

/* The names in a str, separated by commas or white space. */
static hr_value split(struct hr_vm *vm, hr_value s) {
    hr_value args[2] = {hr_symbol_of_char(','), hr_symbol_of_char(' ')};
    return hr_call_method(vm, hr_call_method(vm, s, HR_SYM(replace), 2, args), HR_SYM(split), 0, NULL);
}

/* The field names as a tuple of symbols. ValueError unless they are different identifiers. Keywords pass, since
 * they only have to be asked for with getattr(). */
static hr_value take_fields(struct hr_vm *vm, hr_value names) {
    size_t n;
    hr_value *items,
        list = hr_str_is(vm, names) ? split(vm, hr_type_native(vm, names)) : hr_list_from_iterable(vm, names);
    hr_tuple_items(vm, list, &n, &items);
    for (size_t i = 0; i < n; i++) {
        hr_value name = hr_symbol_of(vm, hr_str_check(vm, items[i]));
        bool good =
            *hr_str_text(name) != '_' && hr_call_method(vm, name, HR_SYM(isidentifier), 0, NULL) == HR_TRUE;
        for (size_t k = 0; k < i; k++)
            good = good && items[k] != name;
        if (!good) hr_error_raise(vm, HR_E_unsuitable_field_name, name);
        HR_STORE(vm, hr_list_array(list), items[i], name);
    }
    return hr_tuple_new(vm, n, items);
}

static hr_value take_defaults(struct hr_vm *vm, hr_value fields, hr_value defaults) {
    hr_value dict = hr_dict_new(vm, 0), *items;
    size_t n = hr_tuple_count(fields), m;
    if (defaults == HR_UNDEF || defaults == HR_NONE) return dict;
    defaults = hr_tuple_from_iterable(vm, defaults);
    hr_tuple_items(vm, defaults, &m, &items);
    if (m > n) hr_error_raise(vm, HR_E_got_more_default);
    for (size_t i = 0; i < m; i++)
        hr_dict_set(vm, dict, hr_tuple_array(fields)[n - m + i], items[i]);
    return dict;
}

/* namedtuple(typename, field_names, *, defaults=) */
hr_value hr_namedtuple_class(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value base = hr_type_builtin(HR_T_namedtuple);
    (void)argc;
    hr_value name = hr_str_check(vm, argv[0]);
    hr_value fields = take_fields(vm, argv[1]);
    size_t n = hr_tuple_count(fields);
    hr_value namespace = hr_dict_new(vm, n + 4);
    hr_dict_set(vm, namespace, HR_SYM(__slots__), hr_tuple_new(vm, 0, NULL));
    hr_dict_set(vm, namespace, HR_SYM(_fields), fields);
    hr_dict_set(vm, namespace, HR_SYM(__match_args__), fields);
    hr_dict_set(vm, namespace, HR_SYM(_field_defaults), take_defaults(vm, fields, argv[2]));
    for (size_t i = 0; i < n; i++)
        hr_dict_set(vm, namespace, hr_tuple_array(fields)[i], property_of(vm, i));
    return hr_class_new(vm, hr_type_builtin(HR_T_type), name, hr_tuple_new(vm, 1, &base), namespace,
                        HR_UNDEF);
}

/* ---- instances ----------------------------------------------------------------------------------------- */

/* Python code may have set another tuple. */
static hr_value fields_of(struct hr_vm *vm, hr_value cls) {
    hr_value fields = hr_type_lookup(vm, cls, HR_SYM(_fields));
    if (!hr_value_is(fields, HR_T_tuple)) hr_error_raise(vm, HR_E_namedtuple_class_expected);
    return fields;
}

/* The tuple for a class from n items, then keywords (a dict that is emptied, or HR_UNDEF), then what else has the names: a
 * dict of defaults or (_replace) a tuple. */
static hr_value fill(struct hr_vm *vm, hr_value cls, size_t n, const hr_value *items, hr_value keywords,
                     hr_value rest) {
    hr_value fields = fields_of(vm, cls);
    size_t count = hr_tuple_count(fields);
    if (n > count) hr_error_raise(vm, HR_E_takes_n_positional_arguments, hr_type_name(cls), count, n);
    hr_value v = hr_tuple_new(vm, count, NULL);
    for (size_t i = 0; i < count; i++) {
        hr_value name = hr_tuple_array(fields)[i], item = i < n ? items[i] : HR_UNDEF;
        if (item == HR_UNDEF && keywords != HR_UNDEF) item = hr_dict_pop(vm, keywords, name);
        if (item == HR_UNDEF && hr_value_is(rest, HR_T_tuple) && i < hr_tuple_count(rest))
            item = hr_tuple_array(rest)[i];
        if (item == HR_UNDEF && hr_value_is(rest, HR_T_dict)) item = hr_dict_get(vm, rest, name);
        if (item == HR_UNDEF) hr_error_raise(vm, HR_E_missing_argument, hr_type_name(cls), name);
        HR_STORE(vm, (struct hr_tuple *)v, items[i], item);
    }
    if (keywords != HR_UNDEF && hr_dict_len(vm, keywords))
        hr_error_raise(vm, HR_E_got_an_unexpected_or_repeated, hr_type_name(cls));
    return v;
}

/* An instance of the class, not by way of its __new__. */
static hr_value wrap(struct hr_vm *vm, hr_value cls, hr_value tuple) {
    struct hr_instance *v = (struct hr_instance *)hr_instance_new(vm, cls);
    HR_STORE(vm, v, slots[0], tuple);
    return hr_value_from_object(v);
}

/* __new__(cls, *args, **kw): the tuple. */
hr_value hr_namedtuple_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value defaults = hr_type_lookup(vm, argv[0], HR_SYM(_field_defaults));
    return fill(vm, argv[0], (size_t)argc - 1, argv + 1, argv[argc], defaults);
}

/* _make(iterable) */
hr_value hr_namedtuple_from(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value items = hr_tuple_from_iterable(vm, argv[1]);
    (void)argc;
    return wrap(vm, argv[0],
                fill(vm, argv[0], hr_tuple_count(items), hr_tuple_array(items), HR_UNDEF, HR_UNDEF));
}

/* _replace(**kw) */
hr_value hr_namedtuple_replace(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = hr_type_of(vm, argv[0]);
    (void)argc;
    return wrap(vm, cls, fill(vm, cls, 0, NULL, argv[1], hr_type_native(vm, argv[0])));
}

/* _asdict() */
hr_value hr_namedtuple_asdict(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value items = hr_type_native(vm, argv[0]), dict = hr_dict_new(vm, hr_tuple_count(items));
    hr_value args[] = {HR_UNDEF, fields_of(vm, hr_type_of(vm, argv[0])), items, HR_UNDEF};
    hr_dict_update(vm, dict, hr_iter_make_zip(vm, 3, args));
    return dict;
}
