/* SPDX-License-Identifier: MIT
 *
 * Attribute access on any value. See attr.h.
 *
 * Python code is run "quietly" where a failing look-up must not raise: an AttributeError of a getter or of __getattr__
 * then counts as "no such attribute".
 */
#include "obj/attr.h"

#include "obj/class.h"
#include "obj/descriptor.h"
#include "obj/exception.h"
#include "obj/instance.h"
#include "obj/module.h"
#include "obj/state.h"
#include "obj/symbol.h"

/* ---- calls that may fail with AttributeError --------------------------------------------------------------------- */

struct call {
    hr_value f;
    int argc;
    const hr_value *argv;
};

static hr_value run_call(struct hr_vm *vm, void *arg) {
    const struct call *c = arg;
    return hr_call(vm, c->f, c->argc, c->argv);
}

hr_value hr_attr_call(struct hr_vm *vm, bool quiet, hr_value f, int argc, const hr_value *argv) {
    if (!quiet) {
        return hr_call(vm, f, argc, argv);
    }
    struct call c = {f, argc, argv};
    hr_value result;
    if (hr_call_protected(vm, run_call, &c, &result)) {
        return result;
    }
    if (!hr_type_is(vm, result, HR_T_AttributeError)) {
        hr_error_throw(vm, result);
    }
    return HR_UNDEF;
}

HR_NORETURN void hr_attr_missing(struct hr_vm *vm, hr_value v, hr_value name) {
    if (hr_type_is_class(v)) {
        hr_error_raise(vm, HR_E_type_has_no_attribute, hr_type_name(v), name);
    }
    hr_error_raise(vm, HR_E_object_has_no_attribute, v, name);
}

void hr_attr_forget(struct hr_vm *vm, hr_value name) {
    hr_value cls;
    unsigned at = 0;
    while ((cls = hr_type_next_class(vm, &at)) != HR_UNDEF) { /* others than classes do not change */
        struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, hr_type_class_index(cls))];
        if (e->name == name) {
            e->name = HR_UNDEF;
        }
    }
}

/* ---- binding -------------------------------------------------------------------------------------------------------- */

hr_value hr_attr_method(struct hr_vm *vm, hr_value function, hr_value self) {
    struct hr_method *m = hr_state_alloc(vm, HR_T_method, 0, sizeof *m / sizeof(hr_word));
    HR_STORE(vm, m, function, function);
    HR_STORE(vm, m, self, self);
    return hr_value_from_object(m);
}

/* What a class attribute is when it is reached through an instance. */
enum binding {
    BIND_SELF,  /* a function: gets the instance */
    BIND_CLASS, /* gets the class */
    BIND_NOT,   /* the value itself */
    BIND_INNER, /* staticmethod: the function in it */
    BIND_PROPERTY,
    BIND_GETSET, /* a computed attribute of a built-in type */
    BIND_USER    /* an object of a user class with __get__, __set__ or __delete__ */
};

static bool has_special(struct hr_vm *vm, hr_value v, unsigned symbol) {
    return hr_type_lookup(vm, hr_type_of(vm, v), hr_type_symbol(symbol)) != HR_UNDEF;
}

static enum binding binding_of(struct hr_vm *vm, hr_value attr, hr_value name) {
    if (!hr_value_is_object(attr)) {
        return BIND_NOT;
    }
    unsigned type = hr_value_object_type(attr);
    switch (type) {
    case HR_T_function:
        if (name == HR_SYM(__new__)) {
            return BIND_NOT;
        }
        return name == HR_SYM(__init_subclass__) || name == HR_SYM(__class_getitem__) ? BIND_CLASS
                                                                                      : BIND_SELF;
    case HR_T_native: {
        unsigned spec = hr_member_spec((const struct hr_member *)attr);
        return spec & HR_SPEC_STATIC ? BIND_NOT : spec & HR_SPEC_CLASS ? BIND_CLASS : BIND_SELF;
    }
    case HR_T_classmethod: return BIND_CLASS;
    case HR_T_staticmethod: return BIND_INNER;
    case HR_T_property: return BIND_PROPERTY;
    case HR_T_getset: return BIND_GETSET;
    default: break;
    }
    if (type >= HR_T_USER &&
        (has_special(vm, attr, HR_SYM___get__) || has_special(vm, attr, HR_SYM___set__) ||
         has_special(vm, attr, HR_SYM___delete__))) {
        return BIND_USER;
    }
    return BIND_NOT;
}

static bool is_data(struct hr_vm *vm, hr_value attr, enum binding binding) {
    return binding == BIND_PROPERTY || binding == BIND_GETSET ||
           (binding == BIND_USER &&
            (has_special(vm, attr, HR_SYM___set__) || has_special(vm, attr, HR_SYM___delete__)));
}

bool hr_attr_is_data(struct hr_vm *vm, hr_value attr) {
    return is_data(vm, attr, binding_of(vm, attr, HR_UNDEF));
}

static hr_value inner(hr_value wrapped) {
    return ((struct hr_wrapped *)wrapped)->function;
}

static hr_value class_method(struct hr_vm *vm, hr_value attr, hr_value cls) {
    return hr_attr_method(vm, hr_value_is(attr, HR_T_classmethod) ? inner(attr) : attr, cls);
}

/* attr.__get__(v or None, cls); the attribute itself if it has no __get__. */
static hr_value user_get(struct hr_vm *vm, bool quiet, hr_value attr, hr_value v, hr_value cls) {
    hr_value get = hr_type_lookup(vm, hr_type_of(vm, attr), HR_SYM(__get__));
    if (get == HR_UNDEF) {
        return attr;
    }
    hr_value argv[3] = {attr, v, cls};
    return hr_attr_call(vm, quiet, get, 3, argv);
}

/* Runs the C function of a computed attribute; x: HR_LOAD, a value or HR_UNDEF to delete. */
static hr_value run_getset(struct hr_vm *vm, hr_value attr, hr_value v, hr_value x) {
    const struct hr_member *m = (const struct hr_member *)attr;
    if (x != HR_LOAD && !(hr_member_spec(m) & HR_SPEC_SETTER)) {
        hr_error_raise(vm, HR_E_attribute_of_object_is_read_only, hr_member_name(m), v);
    }
    hr_value argv[3] = {attr, hr_type_receiver(vm, m, v), x};
    return m->u.fn(vm, x == HR_LOAD ? 1 : 2, argv + 1);
}

static hr_value bind(struct hr_vm *vm, bool quiet, hr_value attr, enum binding binding, hr_value v,
                     hr_value cls) {
    switch (binding) {
    case BIND_SELF: return hr_attr_method(vm, attr, v);
    case BIND_CLASS: return class_method(vm, attr, cls);
    case BIND_INNER: return inner(attr);
    case BIND_GETSET: return run_getset(vm, attr, v, HR_LOAD);
    case BIND_USER: return user_get(vm, quiet, attr, v, cls);
    case BIND_PROPERTY: {
        hr_value get = ((struct hr_property *)attr)->get;
        if (get == HR_NONE && quiet) {
            return HR_UNDEF;
        }
        if (get == HR_NONE) {
            hr_error_raise(vm, HR_E_property_has_no_getter, v);
        }
        return hr_attr_call(vm, quiet, get, 1, &v);
    }
    default: return attr;
    }
}

hr_value hr_attr_bind(struct hr_vm *vm, hr_value attr, hr_value v, hr_value cls, hr_value name) {
    return bind(vm, false, attr, binding_of(vm, attr, name), v, cls);
}

hr_value hr_attr_bind_class(struct hr_vm *vm, bool quiet, hr_value attr, hr_value cls, hr_value name) {
    switch (binding_of(vm, attr, name)) {
    case BIND_CLASS: return class_method(vm, attr, cls);
    case BIND_INNER: return inner(attr);
    case BIND_USER: return user_get(vm, quiet, attr, HR_NONE, cls);
    default: return attr;
    }
}

hr_value hr_attr_bind_special(struct hr_vm *vm, hr_value v, hr_value attr, bool *bound) {
    enum binding binding = binding_of(vm, attr, HR_UNDEF);
    *bound = binding != BIND_SELF;
    return binding == BIND_SELF ? attr : bind(vm, false, attr, binding, v, hr_type_of(vm, v));
}

/* ---- instances ---------------------------------------------------------------------------------------------------------- */

bool hr_attr_is_plain(unsigned type_id) {
    return type_id < HR_T_USER && type_id != HR_T_type && type_id != HR_T_class && type_id != HR_T_module &&
           type_id != HR_T_super && !hr_type_attr(type_id);
}

void hr_attr_resolve(struct hr_vm *vm, hr_value cls, hr_value name, struct hr_attr_place *place) {
    bool user = hr_value_is(cls, HR_T_class);
    unsigned flags = user ? hr_type_class_flags(cls) : 0;
    place->kind = HR_ATTR_OTHER;
    place->plain_store = false;
    place->value = HR_UNDEF;
    if (flags & (HR_CLASS_GETATTRIBUTE | HR_CLASS_META)) {
        return;
    }
    hr_value attr = hr_type_lookup(vm, cls, name);
    enum binding binding = attr == HR_UNDEF ? BIND_NOT : binding_of(vm, attr, name);
    int slot = user ? hr_instance_find(((struct hr_class *)cls)->layout, name) : -1;
    if (slot >= 0 && binding != BIND_USER && !is_data(vm, attr, binding)) {
        place->kind = HR_ATTR_SLOT;
        place->slot = hr_instance_offset(cls) + (size_t)slot;
        place->plain_store = !(flags & (HR_CLASS_SETATTR | HR_CLASS_EXCEPTION));
        return;
    }
    if (attr == HR_UNDEF) {
        return;
    }
    place->value = attr;
    if (binding == BIND_SELF) {
        place->kind = HR_ATTR_METHOD;
    } else if (binding == BIND_NOT) {
        place->kind = HR_ATTR_VALUE;
    } else if (binding == BIND_INNER) {
        place->kind = HR_ATTR_VALUE;
        place->value = inner(attr);
    } else if (binding == BIND_PROPERTY && ((struct hr_property *)attr)->get != HR_NONE &&
               hr_type_lookup(vm, cls, HR_SYM(__getattr__)) == HR_UNDEF) {
        place->kind = HR_ATTR_PROPERTY;
        place->value = ((struct hr_property *)attr)->get;
    }
}

const struct hr_cache_entry *hr_attr_entry(struct hr_vm *vm, hr_value object, hr_value name) {
    static const uint8_t kinds[] = {[HR_ATTR_SLOT] = HR_CACHE_SLOT,
                                    [HR_ATTR_METHOD] = HR_CACHE_METHOD,
                                    [HR_ATTR_VALUE] = HR_CACHE_STATIC,
                                    [HR_ATTR_PROPERTY] = HR_CACHE_PROPERTY,
                                    [HR_ATTR_OTHER] = HR_CACHE_NONE};
    unsigned type = hr_value_type(object);
    struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, type)];
    if (e->name == name && e->type == type) {
        return e;
    }
    struct hr_attr_place place;
    hr_attr_resolve(vm, hr_type_of(vm, object), name, &place);
    e->name = place.kind == HR_ATTR_OTHER ? HR_UNDEF : name;
    e->type = (uint16_t)type;
    e->kind = kinds[place.kind];
    e->flags = place.kind == HR_ATTR_SLOT && place.plain_store;
    e->value = place.kind == HR_ATTR_SLOT ? hr_value_small((hr_sword)place.slot) : place.value;
    return e;
}

/* The place of an attribute in a slot of the instance, or NULL. */
static hr_value *cached_slot(struct hr_vm *vm, hr_value v, hr_value name, bool store) {
    if (hr_value_has_flag(v, HR_HEADER_FLAG)) {
        return NULL;
    }
    const struct hr_cache_entry *e = hr_attr_entry(vm, v, name);
    size_t n = (size_t)hr_value_small_get(e->value);
    if (e->kind != HR_CACHE_SLOT || (store && !e->flags) || n + 1 >= hr_value_object_words(v)) {
        return NULL;
    }
    return &((struct hr_instance *)v)->slots[n];
}

/* The attr slot for instances of a class, or NULL. */
static hr_attr_fn *attr_hook(hr_value cls) {
    const struct hr_type *type = (const struct hr_type *)cls;
    return hr_type_attr((hr_value_is(cls, HR_T_type) ? type : hr_type_base_native(cls))->id);
}

/* object.__getattribute__ */
static hr_value generic_get(struct hr_vm *vm, hr_value v, hr_value cls, hr_value name, bool quiet) {
    bool user = hr_value_is(cls, HR_T_class);
    hr_value attr = hr_type_lookup(vm, cls, name);
    enum binding binding = attr == HR_UNDEF ? BIND_NOT : binding_of(vm, attr, name);
    if (binding == BIND_USER || binding == BIND_PROPERTY) {
        quiet = quiet || (user && hr_type_lookup(vm, cls, HR_SYM(__getattr__)) != HR_UNDEF);
    }
    bool precedes =
        is_data(vm, attr, binding) && (binding != BIND_USER || has_special(vm, attr, HR_SYM___get__));
    if (user && !precedes) {
        hr_value own = hr_instance_get(vm, v, cls, name);
        if (own != HR_UNDEF) {
            return own;
        }
    }
    if (attr != HR_UNDEF) {
        return bind(vm, quiet, attr, binding, v, cls);
    }
    hr_attr_fn *hook = attr_hook(cls);
    return hook ? hook(vm, hr_type_native(vm, v), name, HR_LOAD) : HR_UNDEF;
}

static hr_value instance_get(struct hr_vm *vm, hr_value v, hr_value name, bool quiet) {
    hr_value cls = hr_type_of(vm, v), hook = HR_UNDEF, result;
    if (hr_type_class_flags(cls) & HR_CLASS_GETATTRIBUTE) {
        hook = hr_type_lookup(vm, cls, HR_SYM(__getattr__));
        hr_value argv[2] = {v, name};
        result = hr_attr_call(vm, quiet || hook != HR_UNDEF,
                              hr_type_lookup(vm, cls, HR_SYM(__getattribute__)), 2, argv);
    } else {
        result = generic_get(vm, v, cls, name, quiet);
    }
    if (result != HR_UNDEF) {
        return result;
    }
    hook = hr_type_lookup(vm, cls, HR_SYM(__getattr__));
    if (hook == HR_UNDEF) {
        return HR_UNDEF;
    }
    hr_value argv[2] = {v, name};
    bool bound;
    hook = hr_attr_bind_special(vm, v, hook, &bound);
    return hr_attr_call(vm, quiet, hook, bound ? 1 : 2, argv + bound);
}

hr_value hr_attr_get_generic(struct hr_vm *vm, hr_value v, hr_value name) {
    name = hr_symbol_of(vm, name);
    return hr_type_is_class(v) ? hr_class_get(vm, v, name, false, true)
                               : generic_get(vm, v, hr_type_of(vm, v), name, false);
}

/* ---- reading ---------------------------------------------------------------------------------------------------------------- */

static hr_value builtin_get(struct hr_vm *vm, unsigned type, hr_value v, hr_value name) {
    hr_attr_fn *hook = hr_type_attr(type);
    if (hook) {
        hr_value value = hook(vm, v, name, HR_LOAD);
        if (value != HR_UNDEF) {
            return value;
        }
    }
    hr_value cls = hr_type_builtin(type), attr = hr_type_lookup(vm, cls, name);
    return attr == HR_UNDEF ? HR_UNDEF : bind(vm, false, attr, binding_of(vm, attr, name), v, cls);
}

static hr_value get(struct hr_vm *vm, hr_value v, hr_value name, bool quiet) {
    name = hr_symbol_of(vm, name);
    hr_vm_stack_check(vm);
    unsigned type = hr_value_type(v);
    if (type >= HR_T_USER) {
        const hr_value *slot = cached_slot(vm, v, name, false);
        return slot && *slot != HR_UNDEF ? *slot : instance_get(vm, v, name, quiet);
    }
    switch (type) {
    case HR_T_type:
    case HR_T_class: return hr_class_get(vm, v, name, quiet, false);
    case HR_T_module: return hr_module_get(vm, v, name, quiet);
    case HR_T_super: return hr_descriptor_super_get(vm, v, name, quiet);
    default: return builtin_get(vm, type, v, name);
    }
}

hr_value hr_attr_find(struct hr_vm *vm, hr_value v, hr_value name) {
    return get(vm, v, name, true);
}

hr_value hr_attr_get(struct hr_vm *vm, hr_value v, hr_value name) {
    hr_value value = get(vm, v, name, false);
    if (value == HR_UNDEF) {
        if (hr_value_is(v, HR_T_module)) {
            hr_error_raise(vm, HR_E_module_has_no_attribute, hr_module_name(vm, v), name);
        }
        hr_attr_missing(vm, v, name);
    }
    return value;
}

/* ---- writing ---------------------------------------------------------------------------------------------------------------- */

bool hr_attr_set_data(struct hr_vm *vm, hr_value attr, hr_value v, hr_value name, hr_value x) {
    enum binding binding = attr == HR_UNDEF ? BIND_NOT : binding_of(vm, attr, name);
    hr_value argv[3] = {v, x, HR_UNDEF};
    if (binding == BIND_GETSET) {
        run_getset(vm, attr, v, x);
        return true;
    }
    if (binding == BIND_PROPERTY) {
        hr_value f = x == HR_UNDEF ? ((struct hr_property *)attr)->del : ((struct hr_property *)attr)->set;
        if (f == HR_NONE) {
            hr_error_raise(vm, HR_E_property_has_no, name, v, x == HR_UNDEF ? "deleter" : "setter");
        }
        hr_call(vm, f, x == HR_UNDEF ? 1 : 2, argv);
        return true;
    }
    if (binding != BIND_USER || !is_data(vm, attr, binding)) {
        return false;
    }
    hr_value f =
        hr_type_lookup(vm, hr_type_of(vm, attr), x == HR_UNDEF ? HR_SYM(__delete__) : HR_SYM(__set__));
    if (f == HR_UNDEF) {
        hr_error_raise(vm, HR_E_attribute_of_object_is_read_only, name, v);
    }
    argv[0] = attr;
    argv[1] = v;
    argv[2] = x;
    hr_call(vm, f, x == HR_UNDEF ? 2 : 3, argv);
    return true;
}

void hr_attr_set_generic(struct hr_vm *vm, hr_value v, hr_value name, hr_value value) {
    name = hr_symbol_of(vm, name);
    if (hr_type_is_class(v)) {
        hr_class_set(vm, v, name, value);
        return;
    }
    hr_value cls = hr_type_of(vm, v);
    bool user = hr_value_is(cls, HR_T_class);
    if (hr_attr_set_data(vm, hr_type_lookup(vm, cls, name), v, name, value)) {
        return;
    }
    hr_attr_fn *hook = attr_hook(cls);
    if (hook && hook(vm, hr_type_native(vm, v), name, value) != HR_UNDEF) {
        return;
    }
    if (user && value != HR_UNDEF) {
        hr_instance_set(vm, v, cls, name, value);
    } else if (!user || !hr_instance_delete(vm, v, cls, name)) {
        hr_attr_missing(vm, v, name);
    }
}

static void set(struct hr_vm *vm, hr_value v, hr_value name, hr_value value) {
    hr_vm_stack_check(vm);
    name = hr_symbol_of(vm, name);
    if (value != HR_UNDEF && hr_value_type(v) >= HR_T_USER) {
        hr_value *slot = cached_slot(vm, v, name, true);
        if (slot) {
            hr_heap_store_slot(&vm->heap, (void *)v, slot, value);
            return;
        }
    }
    hr_value cls = hr_type_of(vm, v);
    if (hr_value_is(cls, HR_T_class) && (hr_type_class_flags(cls) & HR_CLASS_SETATTR)) {
        hr_value f = hr_type_lookup(vm, cls, value == HR_UNDEF ? HR_SYM(__delattr__) : HR_SYM(__setattr__));
        hr_value argv[3] = {v, name, value};
        hr_call(vm, f, value == HR_UNDEF ? 2 : 3, argv);
    } else if (hr_value_is(v, HR_T_module)) {
        hr_module_set(vm, v, name, value);
    } else {
        hr_attr_set_generic(vm, v, name, value);
    }
}

void hr_attr_set(struct hr_vm *vm, hr_value v, hr_value name, hr_value value) {
    set(vm, v, name, value);
}

void hr_attr_delete(struct hr_vm *vm, hr_value v, hr_value name) {
    set(vm, v, name, HR_UNDEF);
}
