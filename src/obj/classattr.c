/* SPDX-License-Identifier: MIT
 *
 * Attributes of classes, the rows of `type`, isinstance and issubclass. See class.h.
 * Tests: tests/lang/class, tests/types/type.
 */
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/objecttype.h"
#include "obj/state.h"
#include "obj/symbol.h"
#include "obj/table.h"

static struct hr_class *class_of(hr_value v) {
    return (struct hr_class *)v;
}

/* ---- reading and writing --------------------------------------------------------------------------------------- */

/* The metaclass's attribute of that name. type itself has only ROM members. */
static hr_value meta_lookup(struct hr_vm *vm, hr_value cls, hr_value name) {
    return hr_type_lookup(vm, hr_type_of(vm, cls), name);
}

hr_value hr_class_attr(struct hr_vm *vm, hr_value cls, hr_value name, hr_value x) {
    struct hr_class *c = class_of(cls);
    if (x == HR_LOAD) {
        hr_value attr = hr_type_lookup(vm, cls, name);
        return attr == HR_UNDEF ? HR_UNDEF : hr_attr_bind(vm, attr, HR_UNDEF, cls, name, x);
    }
    if (!hr_value_is(cls, HR_T_class)) {
        hr_error_raise(vm, HR_E_cannot_set_attribute_of_immutable, name, hr_type_name(cls));
    }
    if (x != HR_UNDEF) {
        HR_CHANGE(vm, c, table, hr_table_put(vm, c->table, name, x));
    } else if (hr_table_delete(vm, c->table, name) == HR_UNDEF) {
        return HR_UNDEF;
    }
    vm->class_version++;
    hr_class_changed(vm, cls, name);
    return HR_NONE;
}

hr_value hr_op_class_getitem(struct hr_vm *vm, hr_value cls, hr_value key) {
    hr_value of_meta = meta_lookup(vm, cls, HR_SYM(__getitem__)), argv[2] = {cls, key};
    if (of_meta != HR_UNDEF) {
        return hr_call(vm, of_meta, 2, argv);
    }
    hr_value f = hr_type_lookup(vm, cls, HR_SYM(__class_getitem__));
    if (f != HR_UNDEF) {
        return hr_call(vm, hr_attr_bind(vm, f, HR_UNDEF, cls, HR_UNDEF, HR_LOAD), 1, &key);
    }
    switch (hr_type_number(hr_type_base_native(cls))) {
    case HR_T_list:
    case HR_T_tuple:
    case HR_T_dict:
    case HR_T_set:
    case HR_T_frozenset:
    case HR_T_deque:
    case HR_T_OrderedDict:
    case HR_T_type: return cls; /* list[int] in an annotation or alias */
    default: return HR_UNDEF;
    }
}

bool hr_class_is_object_init(hr_value init) {
    return hr_value_is(init, HR_T_native) && hr_member_fn(hr_member_of(init)) == hr_object_init;
}

/* ---- unions (int | str) -------------------------------------------------------------------------------------------- */

/* A union is {header, dict whose keys are two or more classes or None}. */
static void add_members(struct hr_vm *vm, hr_value dict, hr_value v) {
    if (hr_value_is(v, HR_T_union)) {
        hr_dict_update(vm, dict, hr_object_get(v, 0));
    } else {
        hr_dict_set(vm, dict, v, HR_NONE);
    }
}

static bool is_union_part(hr_value v) {
    return hr_type_is_class(v) || v == HR_NONE || hr_value_is(v, HR_T_union);
}

/* Slot binary of type and union. */
hr_value hr_class_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_EQ && hr_value_is(a, HR_T_union) && hr_value_is(b, HR_T_union)) {
        return hr_value_bool(hr_op_equal(vm, hr_object_get(a, 0), hr_object_get(b, 0)));
    }
    if (op != HR_BINARY_OR || !is_union_part(a) || !is_union_part(b)) {
        return HR_NOTIMPL;
    }
    hr_value dict = hr_dict_new(vm, 2), v = hr_object_new(vm, HR_T_union, 1);
    hr_object_set(vm, v, 0, dict);
    add_members(vm, dict, a);
    add_members(vm, dict, b);
    return hr_dict_len(vm, dict) == 1 ? a : v;
}

void hr_class_union_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_value cls, none;
    const char *separator = "";
    for (size_t pos = 0; hr_dict_next(w->vm, hr_object_get(self, 0), &pos, &cls, &none); separator = " | ") {
        hr_writer_format(w, "%s%q", separator, cls == HR_NONE ? HR_SYM(None) : hr_type_name(cls));
    }
}

/* __args__ */
hr_value hr_class_union_args(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_tuple_from_iterable(vm, hr_object_get(argv[0], 0));
}

/* ---- isinstance and issubclass ----------------------------------------------------------------------------------- */

typedef bool test_fn(struct hr_vm *vm, hr_value v, hr_value cls);

static bool derives(struct hr_vm *vm, hr_value v, hr_value cls) {
    return hr_type_derives(vm, v, cls);
}
static bool is_instance(struct hr_vm *vm, hr_value v, hr_value cls) {
    return hr_type_derives(vm, hr_type_of(vm, v), cls);
}

/* Tests v against a class or the classes of nested tuples; a metaclass may have its own test, called `symbol`. */
static bool test(struct hr_vm *vm, hr_value v, hr_value classes, hr_value symbol, test_fn *fn) {
    size_t count;
    hr_value *items;
    if (hr_value_is(classes, HR_T_union)) {
        hr_value cls, none;
        for (size_t pos = 0; hr_dict_next(vm, hr_object_get(classes, 0), &pos, &cls, &none);) {
            if (cls == HR_NONE ? v == HR_NONE : test(vm, v, cls, symbol, fn)) {
                return true;
            }
        }
        return false;
    }
    if (hr_value_is(classes, HR_T_tuple) && hr_tuple_items(vm, classes, &count, &items)) {
        hr_vm_stack_check(vm);
        bool found = false;
        for (size_t i = 0; i < count && !found; i++) {
            found = test(vm, v, items[i], symbol, fn);
        }
        return found;
    }
    hr_value meta = hr_type_of(vm, classes);
    if (hr_value_is(meta, HR_T_class)) {
        hr_value f = hr_type_lookup(vm, meta, symbol);
        if (f != HR_UNDEF && !hr_value_is(f, HR_T_native)) {
            hr_value argv[2] = {classes, v};
            return hr_op_truth(vm, hr_call(vm, f, 2, argv));
        }
    }
    if (!hr_type_is_class(classes)) {
        hr_error_raise(vm, HR_E_arg_2_must_be, fn == derives ? "issubclass" : "isinstance");
    }
    return fn(vm, v, classes);
}

bool hr_class_isinstance(struct hr_vm *vm, hr_value v, hr_value classes) {
    return test(vm, v, classes, HR_SYM(__instancecheck__), is_instance);
}

bool hr_class_issubclass(struct hr_vm *vm, hr_value cls, hr_value classes) {
    if (!hr_type_is_class(cls)) {
        hr_error_raise(vm, HR_E_issubclass_arg_1);
    }
    return test(vm, cls, classes, HR_SYM(__subclasscheck__), derives);
}

hr_value hr_class_instancecheck(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(is_instance(vm, argv[1], argv[0]));
}

hr_value hr_class_subclasscheck(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(hr_type_is_class(argv[1]) && derives(vm, argv[1], argv[0]));
}

/* ---- rows of type ---------------------------------------------------------------------------------------------------- */

/* type(v) or type(name, bases, namespace, **keywords). With a metaclass in argv[0] only the latter. */
hr_value hr_class_type_new(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2 && argv[0] == hr_type_builtin(HR_T_type)) {
        return hr_type_of(vm, argv[1]);
    }
    if (argc != 4) {
        hr_error_raise(vm, HR_E_type_takes_1_or_3_arguments);
    }
    return hr_class_new(vm, argv[0], argv[1], argv[2], argv[3], argv[argc]);
}

hr_value hr_class_type_init(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_NONE;
}

hr_value hr_class_prepare(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_dict_new(vm, 4);
}

/* The mro as a new list. */
static hr_value order_of(struct hr_vm *vm, hr_value cls) {
    struct hr_type_walk walk = {.next = cls};
    hr_value list = hr_list_new(vm, 0, NULL), c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        hr_list_append(vm, list, c);
    }
    return list;
}

hr_value hr_class_mro(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return order_of(vm, argv[0]);
}

static bool has_base(hr_value cls, hr_value base) {
    hr_value bases = class_of(cls)->bases;
    if (!hr_value_is(bases, HR_T_tuple)) {
        return bases == base;
    }
    for (size_t i = 0; i < hr_value_object_words(bases) - 1; i++) {
        if (((struct hr_tuple *)bases)->items[i] == base) {
            return true;
        }
    }
    return false;
}

hr_value hr_class_subclasses(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value list = hr_list_new(vm, 0, NULL), cls;
    unsigned at = 0;
    while ((cls = hr_type_next_class(vm, &at)) != HR_UNDEF) {
        if (has_base(cls, argv[0])) {
            hr_list_append(vm, list, cls);
        }
    }
    return list;
}

static hr_value bases_of(struct hr_vm *vm, hr_value cls) {
    hr_value base;
    if (hr_value_is(cls, HR_T_type)) {
        unsigned id = hr_type_row(cls)->base;
        base = hr_type_builtin(id);
        return hr_tuple_new(vm, id == HR_T_undef ? 0 : 1, &base);
    }
    base = class_of(cls)->bases;
    return hr_value_is(base, HR_T_tuple) ? base : hr_tuple_new(vm, 1, &base);
}

/* The base whose layout it has. */
static hr_value base_of(struct hr_vm *vm, hr_value cls) {
    hr_value bases = bases_of(vm, cls), *items;
    size_t n = 0;
    hr_tuple_items(vm, bases, &n, &items);
    for (size_t i = 0; i < n; i++) {
        if (i + 1 == n || hr_type_base_native(items[i]) == hr_type_base_native(cls)) {
            return items[i];
        }
    }
    return HR_NONE;
}

/* Slot subscr of mappingproxy. */
hr_value hr_class_proxy_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    if (x != HR_LOAD) {
        hr_error_raise(vm, HR_E_mappingproxy_object_does);
    }
    return hr_dict_subscr(vm, self, key, x);
}

static hr_value proxy(hr_value dict) {
    struct hr_dict *d = (struct hr_dict *)dict;
    d->header ^= (hr_word)(HR_T_dict ^ HR_T_mappingproxy) << HR_HEADER_TYPE_SHIFT;
    return dict;
}

/* A copy of the attributes that the class itself has. */
static hr_value own_dict(struct hr_vm *vm, hr_value cls) {
    hr_value dict = hr_dict_new(vm, 0), key, value;
    if (hr_value_is(cls, HR_T_type)) {
        const struct hr_type *type = hr_type_row(cls);
        for (; type != hr_rom_types; type = hr_type_rom(type->rows)) {
            for (unsigned i = type->members; i < type[1].members; i++) {
                hr_value name = hr_member_name(&hr_rom_members[i]);
                hr_dict_set(vm, dict, name, hr_type_lookup_own(vm, cls, name));
            }
        }
        return dict;
    }
    for (size_t pos = 0; hr_table_next(class_of(cls)->table, &pos, &key, &value);) {
        hr_dict_set(vm, dict, key, value);
    }
    return dict;
}

/* The annotations of a class body: a function until they are asked for (PEP 649), which reads the names of the body in its
 * namespace. */
static hr_value annotations(struct hr_vm *vm, hr_value cls) {
    hr_value v = hr_value_is(cls, HR_T_class)
                     ? hr_table_get(vm, class_of(cls)->table, HR_SYM(__annotations__))
                     : HR_UNDEF;
    if (v == HR_UNDEF) return hr_dict_new(vm, 0);
    if (hr_value_is(v, HR_T_function)) {
        hr_value namespace = own_dict(vm, cls);
        v = hr_call(vm, v, 1, &namespace);
        HR_CHANGE(vm, class_of(cls), table,
                  hr_table_put(vm, class_of(cls)->table, HR_SYM(__annotations__), v));
    }
    return v;
}

/* __name__, __qualname__, __module__, __doc__: in the table or implied. */
static hr_value text_field(struct hr_vm *vm, hr_value cls, hr_value name) {
    if (hr_value_is(cls, HR_T_class) && name != HR_SYM(__name__)) {
        hr_value v = hr_table_get(vm, class_of(cls)->table, name);
        if (v != HR_UNDEF) {
            return v;
        }
    }
    if (name == HR_SYM(__doc__)) {
        return HR_NONE;
    }
    if (name == HR_SYM(__module__)) {
        return hr_value_is(cls, HR_T_class) ? HR_SYM(__main__) : HR_SYM(builtins);
    }
    return hr_type_name(cls);
}

static void set_field(struct hr_vm *vm, hr_value cls, hr_value name, hr_value value) {
    if (!hr_value_is(cls, HR_T_class) || value == HR_UNDEF) {
        hr_error_raise(vm, HR_E_cannot_set_attribute_of_type, name, hr_type_name(cls));
    }
    struct hr_class *c = class_of(cls);
    if (name == HR_SYM(__name__)) {
        HR_CHANGE(vm, c, name, hr_symbol_of(vm, value));
    } else {
        HR_CHANGE(vm, c, table, hr_table_put(vm, c->table, name, value));
    }
}

/* All computed attributes of classes. */
hr_value hr_class_field(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value name = hr_member_called(argv), cls = argv[0];
    if (argc == 2) {
        set_field(vm, cls, name, argv[1]);
        return HR_NONE;
    }
    if (name == HR_SYM(__bases__)) {
        return bases_of(vm, cls);
    }
    if (name == HR_SYM(__base__)) {
        return base_of(vm, cls);
    }
    if (name == HR_SYM(__mro__)) {
        return hr_tuple_from_iterable(vm, order_of(vm, cls));
    }
    if (name == HR_SYM(__dict__)) {
        return proxy(own_dict(vm, cls));
    }
    if (name == HR_SYM(__annotations__)) {
        return annotations(vm, cls);
    }
    return text_field(vm, cls, name);
}

void hr_class_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_writer_format(w, "<class '%q'>", hr_type_name(self));
}
