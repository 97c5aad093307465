/* SPDX-License-Identifier: MIT
 *
 * User classes: making them. See class.h; their attributes are in classattr.c.
 * Tests: tests/lang/class.
 */
#include "obj/class.h"

#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/descriptor.h"
#include "obj/float.h"
#include "obj/instance.h"
#include "obj/list.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/table.h"

static struct hr_class *class_of(hr_value v) {
    return (struct hr_class *)v;
}

/* ---- bases --------------------------------------------------------------------------------------------------- */

/* The most derived of meta and the metaclasses of the bases. */
static hr_value winner(struct hr_vm *vm, hr_value meta, const hr_value *bases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        hr_value other = hr_type_of(vm, bases[i]);
        if (hr_type_derives(vm, meta, other)) {
            continue;
        }
        if (!hr_type_derives(vm, other, meta)) {
            hr_error_raise(vm, HR_E_metaclass_conflict);
        }
        meta = other;
    }
    return meta;
}

static HR_NORETURN void layout_conflict(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_multiple_bases_have_instance);
}

/* The built-in type whose layout instances have: that of the bases which need one must agree. */
static const struct hr_type *native_base(struct hr_vm *vm, const hr_value *bases, size_t count) {
    const struct hr_type *native = hr_type_rom(HR_T_object);
    for (size_t i = 0; i < count; i++) {
        if (!hr_type_is_class(bases[i])) {
            hr_error_raise(vm, HR_E_a_base_must_be_a_class, bases[i]);
        }
        if (hr_value_is(bases[i], HR_T_type) && !(hr_type_row(bases[i])->flags & HR_TYPE_BASETYPE)) {
            hr_error_raise(vm, HR_E_type_is_not_an_acceptable, hr_type_name(bases[i]));
        }
        const struct hr_type *other = hr_type_base_native(bases[i]);
        hr_value a = hr_type_builtin(hr_type_number(native)), b = hr_type_builtin(hr_type_number(other));
        if (hr_type_derives(vm, b, a)) {
            native = other;
        } else if (!hr_type_derives(vm, a, b) && !(hr_type_is_exception(a) && hr_type_is_exception(b))) {
            layout_conflict(vm);
        }
    }
    return native;
}

static unsigned layout_flags(const struct hr_type *native) {
    unsigned id = hr_type_number(native);
    if (id == HR_T_object) {
        return 0;
    }
    if (id == HR_T_type) {
        return HR_CLASS_META;
    }
    return hr_type_is_exception(hr_type_builtin(id)) ? HR_CLASS_EXCEPTION : HR_CLASS_NATIVE;
}

/* ---- the namespace ---------------------------------------------------------------------------------------------- */

/* What need not be stored: the name as __qualname__, __main__ as __module__ (the getters of type know). The
 * __qualname__ of a class made in a function is given up: 8 bytes for each such class. */
static bool is_implied(hr_value key, hr_value value, hr_value name) {
    if (key == HR_SYM(__qualname__)) {
        return value == name ||
               (hr_value_is(value, HR_T_str) && memchr(hr_str_text(value), '<', hr_str_len(value)));
    }
    return key == HR_SYM(__module__) && value == HR_SYM(__main__);
}

/* These functions do not get the instance, though no decorator says so. */
static hr_value wrapped(struct hr_vm *vm, hr_value name, hr_value value) {
    bool new = name == HR_SYM(__new__);
    if (!hr_value_is(value, HR_T_function) ||
        (!new &&name != HR_SYM(__init_subclass__) && name != HR_SYM(__class_getitem__))) {
        return value;
    }
    hr_value argv[2] = {hr_type_builtin(new ? HR_T_staticmethod : HR_T_classmethod), value};
    return hr_descriptor_wrap(vm, 2, argv);
}

static hr_value copy_namespace(struct hr_vm *vm, hr_value namespace, hr_value name) {
    size_t count = 0;
    hr_value key, value;
    for (size_t pos = 0; hr_dict_next(vm, namespace, &pos, &key, &value);) {
        count += !is_implied(key, value, name);
    }
    /* a class that says what is equal, but not how to hash it, is not hashable (data model, __hash__) */
    bool unhashable = hr_dict_get(vm, namespace, HR_SYM(__eq__)) != HR_UNDEF &&
                      hr_dict_get(vm, namespace, HR_SYM(__hash__)) == HR_UNDEF;
    hr_value table = hr_table_new(vm, count + unhashable);
    for (size_t pos = 0; hr_dict_next(vm, namespace, &pos, &key, &value);) {
        if (!is_implied(key, value, name)) {
            if (!hr_str_is(vm, key)) {
                hr_error_raise(vm, HR_E_attribute_name_must_be_str, key);
            }
            key = hr_symbol_of(vm, key);
            table = hr_table_put(vm, table, key, wrapped(vm, key, value));
        }
    }
    return unhashable ? hr_table_put(vm, table, HR_SYM(__hash__), HR_NONE) : table;
}

/* __slots__: a str or an iterable of them. Their attributes get places in the layout; no others are allowed if no base
 * allows others: true. */
static bool take_slots(struct hr_vm *vm, hr_value cls, bool open) {
    hr_value slots = hr_table_get(vm, class_of(cls)->table, HR_SYM(__slots__));
    if (slots == HR_UNDEF) {
        return false;
    }
    hr_value list = hr_str_is(vm, slots) ? hr_tuple_new(vm, 1, &slots) : hr_tuple_from_iterable(vm, slots);
    size_t count;
    hr_value *items;
    hr_tuple_items(vm, list, &count, &items);
    for (size_t i = 0; i < count; i++) {
        size_t n;
        if (!hr_str_is(vm, items[i]) || (unsigned)(hr_str_get(vm, items[i], &n)[0] - '0') < 10) {
            hr_error_raise(vm, HR_E_slots_must_be_identifiers);
        }
        hr_value name = hr_symbol_private(vm, class_of(cls)->name, hr_symbol_of(vm, items[i]));
        if (hr_table_get(vm, class_of(cls)->table, name) != HR_UNDEF) {
            hr_error_raise(vm, HR_E_in_slots_conflicts_with_class, name);
        }
        open |= name == HR_SYM(__dict__); /* and has a slot that the dict can go to */
        hr_instance_add_name(vm, cls, name);
    }
    return !open;
}

static const hr_value *names_of(hr_value cls) {
    return ((struct hr_tuple *)class_of(cls)->layout)->items;
}

/* The layout begins as a copy of the longest among the bases. True if a base allows instances attributes of any name. */
static bool inherit_layout(struct hr_vm *vm, hr_value cls, const hr_value *bases, size_t count) {
    hr_value best = HR_UNDEF, slotted = HR_UNDEF;
    size_t most = 0, declared = 0;
    bool open = false;
    for (size_t i = 0; i < count; i++) {
        size_t n = hr_value_is(bases[i], HR_T_class) ? hr_class_slot_count(bases[i]) : 0;
        if (n > most) {
            most = n;
            best = bases[i];
        }
        if (!n || !(hr_type_flags(bases[i]) & HR_CLASS_SLOTTED)) {
            open |= hr_value_is(bases[i], HR_T_class) && !(hr_type_flags(bases[i]) & HR_CLASS_SLOTTED);
            continue;
        }
        if (declared &&
            memcmp(names_of(slotted), names_of(bases[i]), (n < declared ? n : declared) * sizeof best) != 0) {
            layout_conflict(vm);
        }
        if (n > declared) {
            declared = n;
            slotted = bases[i];
        }
    }
    if (most) {
        HR_STORE(vm, class_of(cls), layout, hr_tuple_new(vm, most, names_of(best)));
    }
    return open;
}

/* ---- making a class ------------------------------------------------------------------------------------------------ */

/* The flags that depend on which special methods the class and its bases have: set_flags adds them to those of the layout. */
static const struct {
    uint16_t symbol, flag;
} hooks[] = {{HR_SYM___getattribute__, HR_CLASS_GETATTRIBUTE},
             {HR_SYM___getattr__, HR_CLASS_GETATTR},
             {HR_SYM___setattr__, HR_CLASS_SETATTR},
             {HR_SYM___delattr__, HR_CLASS_SETATTR},
             {HR_SYM___del__, HR_CLASS_DEL}};

static void set_flags(struct hr_vm *vm, hr_value cls, unsigned flags) {
    for (size_t i = 0; i < HR_ARRAY_COUNT(hooks); i++) {
        hr_value v = hr_type_lookup(vm, cls, hr_symbol_rom(hooks[i].symbol));
        if (v != HR_UNDEF && !hr_value_is(v, HR_T_native)) {
            flags |= hooks[i].flag;
        }
    }
    hr_sword id = (hr_sword)hr_type_class_index(cls) | (hr_sword)flags << HR_CLASS_FLAG_SHIFT;
    HR_STORE(vm, class_of(cls), id, hr_value_small(id));
}

void hr_class_changed(struct hr_vm *vm, hr_value changed, hr_value name) {
    unsigned at = 0;
    hr_value cls;
    hr_attr_forget(vm, name);
    for (size_t i = 0; i < HR_ARRAY_COUNT(hooks); i++) {
        if (hr_symbol_rom(hooks[i].symbol) == name) {
            hr_state_flush_cache(vm);
            while ((cls = hr_type_next_class(vm, &at)) != HR_UNDEF) {
                if (hr_type_derives(vm, cls, changed)) {
                    set_flags(vm, cls, hr_type_flags(cls) & (HR_CLASS_GETATTRIBUTE - 1));
                }
            }
        }
    }
}

/* __set_name__ of what the namespace holds. */
static void call_set_names(struct hr_vm *vm, hr_value cls, hr_value namespace) {
    hr_value name, value;
    for (size_t pos = 0; hr_dict_next(vm, namespace, &pos, &name, &value);) {
        hr_value argv[2] = {cls, name};
        hr_call_special_run(vm, value, HR_SYM(__set_name__), 2, argv);
    }
}

static void call_init_subclass(struct hr_vm *vm, hr_value cls, hr_value keywords) {
    hr_value f = hr_type_lookup_after(vm, cls, cls, HR_SYM(__init_subclass__));
    if (f == HR_UNDEF) {
        return;
    }
    if (hr_value_is(f, HR_T_native) && (keywords == HR_UNDEF || hr_dict_len(vm, keywords) == 0)) {
        return; /* object.__init_subclass__ */
    }
    hr_class_call_with_dict(vm, hr_attr_bind(vm, f, HR_UNDEF, cls, HR_UNDEF, HR_LOAD), 0, NULL, keywords);
}

hr_value hr_class_new(struct hr_vm *vm, hr_value meta, hr_value name, hr_value bases, hr_value namespace,
                      hr_value keywords) {
    size_t count;
    hr_value *items, object = hr_type_builtin(HR_T_object);
    if (!hr_str_is(vm, name) || !hr_type_is(vm, bases, HR_T_tuple) ||
        !hr_tuple_items(vm, bases, &count, &items) || !hr_type_is(vm, namespace, HR_T_dict)) {
        hr_error_raise(vm, HR_E_type_needs_a_str);
    }
    if (count == 0) {
        items = &object;
        count = 1;
    }
    const struct hr_type *native = native_base(vm, items, count);
    hr_value best = winner(vm, meta, items, count);
    if (best != meta && meta == hr_type_builtin(HR_T_type)) {
        hr_value args[3] = {name, bases, namespace}; /* type(name, bases, namespace) with other metaclasses */
        return hr_class_call_with_dict(vm, best, 3, args, keywords);
    }
    meta = best;
    hr_value order = count == 1 ? HR_UNDEF : hr_mro_merge(vm, items, count);
    struct hr_class *c = hr_state_alloc(vm, HR_T_class, 0, sizeof *c / sizeof(hr_word));
    hr_value cls = hr_value_from_object(c);
    c->table = hr_value_from_object(&hr_rom_empty_table);
    HR_STORE(vm, c, name, hr_symbol_of(vm, name));
    HR_STORE(vm, c, bases, count == 1 ? items[0] : bases);
    HR_STORE(vm, c, mro, order);
    HR_STORE(vm, c, meta, meta == hr_type_builtin(HR_T_type) ? HR_UNDEF : meta);
    HR_STORE(vm, c, table, copy_namespace(vm, namespace, c->name));
    hr_type_register(vm, cls);
    unsigned flags = layout_flags(native);
    bool open = inherit_layout(vm, cls, items, count) || (flags & (HR_CLASS_META | HR_CLASS_EXCEPTION));
    set_flags(vm, cls, take_slots(vm, cls, open) ? flags | HR_CLASS_SLOTTED : flags);
    call_set_names(vm, cls, namespace);
    call_init_subclass(vm, cls, keywords);
    return cls;
}

/* ---- the class statement ---------------------------------------------------------------------------------------------- */

/* Gives the attributes that a method stores in its first argument a place in the layout, so that the first instance already
 * has the right size. */
static void plan_method(struct hr_vm *vm, hr_value cls, const struct hr_code *code) {
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    const uint8_t *ip = raw->code, *end = ip + raw->code_bytes;
    for (; raw->positional > 0 && ip < end; ip += hr_opcode_length(*ip)) {
        if ((*ip == HR_OP_STATTR || *ip == HR_OP_STATTRX) && ip[1] == 0) {
            unsigned k = *ip == HR_OP_STATTR ? ip[3] : ip[3] | ip[4] << 8;
            hr_instance_add_name(vm, cls, code->constants[k]);
        }
    }
}

static void plan_layout(struct hr_vm *vm, hr_value cls) {
    hr_value name, value;
    if (hr_type_flags(cls) & (HR_CLASS_META | HR_CLASS_SLOTTED)) {
        return;
    }
    for (size_t pos = 0; hr_table_next(class_of(cls)->table, &pos, &name, &value);) {
        if (hr_value_is(value, HR_T_function)) {
            plan_method(vm, cls, (const struct hr_code *)((const struct hr_function *)value)->code);
        }
    }
}

/* The bases, of which each that is no class may say which ones it stands for (PEP 560): List[int] of typing does. */
static hr_value resolve_bases(struct hr_vm *vm, hr_value bases) {
#if HR_IMAGES
    hr_value list = HR_UNDEF, *items;
    size_t count;
    for (size_t i = 0; hr_tuple_items(vm, bases, &count, &items) && i < count; i++) {
        hr_value f = HR_UNDEF;
        if (!hr_type_is_class(items[i])) {
            f = hr_attr_find(vm, items[i], hr_symbol_intern(vm, "__mro_entries__", 15));
            if (list == HR_UNDEF) list = hr_list_new(vm, i, items);
        }
        if (f != HR_UNDEF) {
            hr_list_extend(vm, list, hr_call(vm, f, 1, &bases));
        } else if (list != HR_UNDEF) {
            hr_list_append(vm, list, items[i]);
        }
    }
    return list == HR_UNDEF ? bases : hr_tuple_from_iterable(vm, list);
#else
    (void)vm;
    return bases;
#endif
}

hr_value hr_class_build(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value body = argv[0], name = argv[1], keywords = argv[argc], meta = HR_UNDEF;
    if (!hr_value_is(body, HR_T_function)) {
        hr_error_raise(vm, HR_E_build_class_not_a_function);
    }
    hr_value bases = resolve_bases(vm, hr_tuple_new(vm, (size_t)argc - 2, argv + 2));
    size_t count;
    hr_value *items;
    hr_tuple_items(vm, bases, &count, &items);
    if (keywords != HR_UNDEF) {
        meta = hr_dict_pop(vm, keywords, HR_SYM(metaclass));
    }
    if (meta == HR_UNDEF) {
        meta = hr_type_builtin(HR_T_type);
    }
    if (hr_type_is_class(meta)) {
        meta = winner(vm, meta, items, count);
    }
    hr_value args[3] = {name, bases}, f = hr_attr_find(vm, meta, HR_SYM(__prepare__));
    args[2] = f == HR_UNDEF ? hr_dict_new(vm, 4) : hr_class_call_with_dict(vm, f, 2, args, keywords);
    hr_value cell = hr_call(vm, body, 1, &args[2]);
    hr_value cls = hr_class_call_with_dict(vm, meta, 3, args, keywords);
    if (hr_value_is(cls, HR_T_class)) {
        plan_layout(vm, cls);
    }
    if (hr_value_is(cell, HR_T_cell)) {
        HR_CHANGE(vm, (struct hr_cellbox *)cell, value, cls);
    }
    return cls;
}
