/* SPDX-License-Identifier: MIT
 *
 * Attribute access on any value. See attr.h.
 *
 * Loading, storing and deleting are one path with x as in a subscr slot: HR_LOAD, the value to store, or HR_UNDEF to delete. What it gives
 * is the value, or HR_NONE for a store; HR_UNDEF if there is no such attribute.
 * Tests: tests/lang/class, tests/lang/ops/attr_*.py.
 */
#include "obj/attr.h"

#include "obj/class.h"
#include "obj/descriptor.h"
#include "obj/exception.h"
#include "obj/float.h"
#include "obj/function.h"
#include "obj/instance.h"
#include "obj/module.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/symbol.h"

struct access {
    hr_value v;       /* HR_UNDEF: the class itself was asked */
    hr_value name, x; /* one after the other: the arguments of __setattr__ */
    hr_value cls;
};

HR_NORETURN void hr_attr_missing(struct hr_vm *vm, hr_value v, hr_value name) {
    if (hr_type_is_class(v)) {
        hr_error_raise(vm, HR_E_type_has_no_attribute, hr_type_name(v), name);
    }
    if (hr_value_is(v, HR_T_module)) {
        hr_error_raise(vm, HR_E_module_has_no_attribute, hr_module_name(vm, v), name);
    }
    hr_error_raise(vm, HR_E_object_has_no_attribute, v, name);
}

void hr_attr_forget(struct hr_vm *vm, hr_value name) {
    hr_value cls;
    unsigned at = 0;
    while ((cls = hr_type_next_class(vm, &at)) != HR_UNDEF) { /* others than classes do not change */
        struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, hr_type_class_index(cls) * 2u)];
        if (e->name == name) {
            e->name = HR_UNDEF;
        }
    }
}

hr_value hr_attr_in_dict(struct hr_vm *vm, hr_value dict, hr_value name, hr_value x) {
    if (dict == HR_UNDEF || x == HR_UNDEF) {
        return dict == HR_UNDEF ? dict : hr_dict_pop(vm, dict, name);
    }
    if (x == HR_LOAD) {
        return hr_dict_get(vm, dict, name);
    }
    hr_dict_set(vm, dict, name, x);
    return HR_NONE;
}

/* ---- descriptors ---------------------------------------------------------------------------------------------------- */

/* A bound method. */
static hr_value bind(struct hr_vm *vm, hr_value function, hr_value self) {
    struct hr_method *m = hr_state_alloc(vm, HR_T_method, 0, sizeof *m / sizeof(hr_word));
    HR_STORE(vm, m, function, function);
    HR_STORE(vm, m, self, self);
    return hr_value_from_object(m);
}

/* What a class attribute is when it is reached through an instance. */
enum binding {
    BIND_NOT,   /* the value itself */
    BIND_INNER, /* staticmethod: the function in it */
    BIND_SELF,  /* a function: gets the instance */
    BIND_CLASS, /* gets the class */
    BIND_USER,  /* an object of a user class with __get__, or one of __set__ and __delete__ */
    /* these come before what the instance itself has */
    BIND_DATA, /* an object of a user class with __get__, and one of the others */
    BIND_PROPERTY,
    BIND_GETSET /* a computed attribute of a built-in type */
};

static bool has_special(struct hr_vm *vm, hr_value v, unsigned symbol) {
    return hr_type_lookup(vm, hr_type_of(vm, v), hr_symbol_rom(symbol)) != HR_UNDEF;
}

static enum binding binding_of(struct hr_vm *vm, hr_value attr) {
    unsigned type = hr_value_type(attr);
    switch (type) {
    case HR_T_function: return BIND_SELF;
    case HR_T_native: {
        unsigned spec = hr_member_spec(hr_member_of(attr));
        return spec & HR_SPEC_STATIC ? BIND_NOT : spec & HR_SPEC_CLASS ? BIND_CLASS : BIND_SELF;
    }
    case HR_T_classmethod: return BIND_CLASS;
    case HR_T_staticmethod: return BIND_INNER;
    case HR_T_property: return BIND_PROPERTY;
    case HR_T_super: return BIND_USER;
    case HR_T_getset: return BIND_GETSET;
    default: break;
    }
    if (type < HR_T_USER) {
        return BIND_NOT;
    }
    bool gets = has_special(vm, attr, HR_SYM___get__);
    bool sets = has_special(vm, attr, HR_SYM___set__) || has_special(vm, attr, HR_SYM___delete__);
    return gets && sets ? BIND_DATA : gets || sets ? BIND_USER : BIND_NOT;
}

static hr_value inner(hr_value wrapped) {
    return ((struct hr_wrapped *)wrapped)->function;
}

static hr_value class_function(hr_value attr) {
    return hr_value_is(attr, HR_T_classmethod) ? inner(attr) : attr;
}

static HR_NORETURN void read_only(struct hr_vm *vm, const struct access *a) {
    hr_error_raise(vm, HR_E_attribute_of_object_is_read_only, a->name, a->v);
}

/* The descriptor protocol: what class attribute attr makes of the access. HR_UNDEF for a store: it is no data descriptor; for a load: absent
 * after all (a getset member may say so). */
static hr_value step(struct hr_vm *vm, const struct access *a, hr_value attr, enum binding binding) {
    static const uint16_t symbols[] = {HR_SYM___get__, HR_SYM___set__, HR_SYM___delete__};
    bool load = a->x == HR_LOAD, delete = a->x == HR_UNDEF;
    unsigned what = load ? 0 : delete ? 2 : 1;
    hr_value f, argv[3] = {attr, a->v, a->x};
    if (binding == BIND_CLASS) {
        return bind(vm, class_function(attr), a->cls);
    }
    if (binding == BIND_INNER) {
        return inner(attr);
    }
    if (binding == BIND_USER || binding == BIND_DATA) {
        hr_value type = hr_type_of(vm, attr);
        f = hr_type_lookup(vm, type, hr_symbol_rom(symbols[what]));
        if (f == HR_UNDEF && load) {
            return attr;
        }
        if (f == HR_UNDEF) {
            if (hr_type_lookup(vm, type, hr_symbol_rom(symbols[what ^ 3])) == HR_UNDEF) {
                return HR_UNDEF;
            }
            read_only(vm, a);
        }
        if (load) {
            argv[1] = a->v == HR_UNDEF ? HR_NONE : a->v;
            argv[2] = a->cls;
        }
        f = hr_call(vm, f, delete ? 2 : 3, argv);
    } else if (binding == BIND_NOT || a->v == HR_UNDEF) {
        return attr;
    } else if (binding == BIND_SELF) {
        return bind(vm, attr, a->v);
    } else if (binding == BIND_PROPERTY) {
        static const char names[][8] = {"getter", "setter", "deleter"};
        f = (&((struct hr_property *)attr)->get)[what];
        if (f == HR_NONE) {
            hr_error_raise(vm, HR_E_property_has_no, a->name, a->v, names[what]);
        }
        f = hr_call(vm, f, what == 1 ? 2 : 1, argv + 1);
    } else {
        const struct hr_member *m = hr_member_of(attr);
        if (!load && !(hr_member_spec(m) & HR_SPEC_SETTER)) {
            read_only(vm, a);
        }
        argv[1] = hr_type_receiver_slow(vm, m, a->v);
        size_t field = (size_t)hr_member_fn(m);
        if (field < HR_MEMBER_FIELDS) {
            f = ((hr_value *)argv[1])[field];
            return f == HR_UNDEF ? HR_NONE : f;
        }
        f = hr_member_fn(m)(vm, load ? 1 : 2, argv + 1);
    }
    return load ? f : HR_NONE;
}

hr_value hr_attr_bind(struct hr_vm *vm, hr_value attr, hr_value v, hr_value cls, hr_value name, hr_value x) {
    const struct access a = {v, name, x, cls};
    return step(vm, &a, attr, binding_of(vm, attr));
}

/* ---- the cache --------------------------------------------------------------------------------------------------------- */

bool hr_attr_is_plain(unsigned type_id) {
    return type_id < HR_T_USER && !(type_id >= HR_T_type && type_id <= HR_T_super) && !hr_type_attr(type_id);
}

const struct hr_cache_entry *hr_attr_entry(struct hr_vm *vm, hr_value object, hr_value name) {
    static const uint8_t kinds[] = {[BIND_NOT] = HR_CACHE_STATIC,
                                    [BIND_INNER] = HR_CACHE_STATIC,
                                    [BIND_SELF] = HR_CACHE_METHOD,
                                    [BIND_PROPERTY] = HR_CACHE_PROPERTY,
                                    [BIND_GETSET] = HR_CACHE_NONE};
    unsigned type = hr_value_type(object);
    unsigned key =
        hr_state_cache_key(hr_value_is_object(object) ? hr_value_header(object) : HR_HEADER(type, 0, 0));
    struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, key)];
    if (e->name == name && e->key == key) {
        return e;
    }
    hr_value cls = hr_type_of(vm, object), attr = hr_type_lookup(vm, cls, name);
    enum binding binding = binding_of(vm, attr);
    unsigned kind = attr == HR_UNDEF ? HR_CACHE_NONE : kinds[binding], flags = 0;
    if (binding == BIND_INNER) {
        attr = inner(attr);
    } else if (binding == BIND_PROPERTY) {
        attr = ((struct hr_property *)attr)->get;
    }
    if (type >= HR_T_USER) {
        unsigned hooks = hr_type_flags(cls);
        int slot = hr_instance_find(((struct hr_class *)cls)->layout, name);
        if (slot >= 0 && binding < BIND_USER) {
            kind = HR_CACHE_SLOT;
            attr = hr_value_small((hr_sword)hr_instance_offset(cls) + slot);
            flags = !(hooks & (HR_CLASS_SETATTR | HR_CLASS_EXCEPTION));
        }
        if ((hooks & HR_CLASS_GETATTRIBUTE) ||
            (kind == HR_CACHE_PROPERTY && (attr == HR_NONE || (hooks & HR_CLASS_GETATTR)))) {
            kind = HR_CACHE_NONE;
        }
    }
    e->name = kind == HR_CACHE_NONE ? HR_UNDEF : name;
    e->key = (hr_cache_key)key;
    e->kind = (uint8_t)kind;
    e->flags = (uint8_t)flags;
    e->value = attr;
    return e;
}

/* What the cache knows of an instance; HR_UNDEF: ask the general way. */
static hr_value from_cache(struct hr_vm *vm, const struct access *a) {
    if (hr_value_type(a->v) < HR_T_USER || hr_value_has_flag(a->v, HR_HEADER_FLAG)) {
        return HR_UNDEF;
    }
    const struct hr_cache_entry *e = hr_attr_entry(vm, a->v, a->name);
    if (e->kind == HR_CACHE_STATIC && a->x == HR_LOAD) {
        return e->value;
    }
    size_t n = (size_t)hr_value_small_get(e->value);
    if (e->kind != HR_CACHE_SLOT || n + 1 >= hr_value_object_words(a->v)) {
        return HR_UNDEF;
    }
    hr_value *slot = &((struct hr_instance *)a->v)->slots[n];
    if (a->x == HR_LOAD) {
        return *slot;
    }
    if (!e->flags || a->x == HR_UNDEF) {
        return HR_UNDEF;
    }
    hr_heap_store_slot(&vm->heap, (void *)a->v, slot, a->x);
    return HR_NONE;
}

/* ---- the general way ------------------------------------------------------------------------------------------------------ */

/* What v has itself, beside its class. */
static hr_value own(struct hr_vm *vm, const struct access *a) {
    switch (hr_value_type(a->v)) {
    case HR_T_type:
    case HR_T_class: return hr_class_attr(vm, a->v, a->name, a->x);
    case HR_T_module: return hr_module_attr(vm, a->v, a->name, a->x);
    case HR_T_function: return hr_function_attr(vm, a->v, a->name, a->x);
    case HR_T_super: return hr_descriptor_super_attr(vm, a->v, a->name, a->x);
#if HR_WITH_uctypes
    case HR_T_uctypes_struct: return hr_uctypes_attr(vm, a->v, a->name, a->x);
#endif
    default: return hr_instance_attr(vm, a->v, a->cls, a->name, a->x);
    }
}

/* No data descriptor that a class or module has from its type has a name without underscore. */
static bool is_late(hr_value cls, hr_value name) {
    return hr_value_is(cls, HR_T_type) && *hr_str_text(name) != '_';
}

/* object.__getattribute__, __setattr__, __delattr__ */
static hr_value generic(struct hr_vm *vm, const struct access *a) {
    bool late = a->x == HR_LOAD && is_late(a->cls, a->name);
    hr_value attr = late ? HR_UNDEF : hr_type_lookup(vm, a->cls, a->name), v = a->v, result;
    enum binding binding = binding_of(vm, attr);
    if (binding >= BIND_DATA || (binding == BIND_USER && a->x != HR_LOAD)) {
        result = step(vm, a, attr, binding);
        if (result != HR_UNDEF || binding >= BIND_DATA) {
            return result;
        }
    }
    result = own(vm, a);
    if (result != HR_UNDEF || a->x != HR_LOAD) {
        return result;
    }
    if (late) {
        attr = hr_type_lookup(vm, a->cls, a->name);
        binding = binding_of(vm, attr);
    }
    if (attr != HR_UNDEF) {
        return step(vm, a, attr, binding);
    }
    hr_attr_fn *hook = hr_type_attr(hr_type_serving(vm, &v));
    return hook ? hook(vm, v, a->name, HR_LOAD) : HR_UNDEF;
}

hr_value hr_attr_generic(struct hr_vm *vm, hr_value v, hr_value name, hr_value x) {
    const struct access a = {v, hr_symbol_of(vm, name), x, hr_type_of(vm, v)};
    hr_value result = generic(vm, &a);
    if (result == HR_UNDEF) {
        hr_attr_missing(vm, v, name);
    }
    return result;
}

static hr_value without_getattr(struct hr_vm *vm, void *arg) {
    const struct access *a = arg;
    static const uint16_t symbols[] = {HR_SYM___getattribute__, HR_SYM___setattr__, HR_SYM___delattr__};
    unsigned what = a->x == HR_LOAD ? 0 : a->x == HR_UNDEF ? 2 : 1;
    hr_value result = HR_UNDEF;
    if (hr_type_flags(a->cls) & (what ? HR_CLASS_SETATTR : HR_CLASS_GETATTRIBUTE)) {
        result = hr_call_special_run(vm, a->v, hr_symbol_rom(symbols[what]), what == 1 ? 2 : 1, &a->name);
    }
    return result == HR_UNDEF ? generic(vm, a) : result;
}

hr_value hr_attr_class_method(struct hr_vm *vm, hr_value v, hr_value name) {
    const unsigned type = hr_value_type(v);
    if ((type != HR_T_type && type != HR_T_class) || !is_late(hr_type_of(vm, v), name)) {
        return HR_UNDEF;
    }
    hr_value attr = hr_type_lookup(vm, v, name);
    return binding_of(vm, attr) == BIND_CLASS ? class_function(attr) : HR_UNDEF;
}

static hr_value full(struct hr_vm *vm, void *arg) {
    struct access *a = arg;
    hr_vm_stack_check(vm);
    if (hr_value_is(a->cls, HR_T_type)) {
        return generic(vm, a); /* there are no hooks */
    }
    if (a->x != HR_LOAD || !(hr_type_flags(a->cls) & HR_CLASS_GETATTR)) {
        return without_getattr(vm, a);
    }
    hr_value result = hr_call_expecting(vm, HR_T_AttributeError, without_getattr, a);
    return result == HR_UNDEF ? hr_call_special_run(vm, a->v, HR_SYM(__getattr__), 1, &a->name) : result;
}

/* The slot of v that the cache knows for `name`, which may be any value, since entries have symbols only; NULL if none. */
static inline hr_value *cached_slot(struct hr_vm *vm, hr_value v, hr_value name, bool load) {
    if (!hr_value_is_object(v)) {
        return NULL;
    }
    hr_word header = hr_value_header(v);
    unsigned key = hr_state_cache_key(header);
    const struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, key)];
    if (e->name != name || e->key != key || !(load ? e->kind == HR_CACHE_SLOT : e->flags)) {
        return NULL;
    }
    size_t n = (size_t)hr_value_small_get(e->value);
    return n + 1 < header >> HR_HEADER_SIZE_SHIFT ? &((struct hr_instance *)v)->slots[n] : NULL;
}

static hr_value attr(struct hr_vm *vm, hr_value v, hr_value name, hr_value x, bool quiet) {
    if (HR_QUICK && x != HR_UNDEF) {
        hr_value *slot = cached_slot(vm, v, name, x == HR_LOAD);
        if (slot && x != HR_LOAD) {
            hr_heap_store_slot(&vm->heap, (void *)v, slot, x);
            return HR_NONE;
        }
        if (slot && *slot != HR_UNDEF) {
            return *slot;
        }
    }
    struct access a = {v, hr_symbol_of(vm, name), x, hr_type_of(vm, v)};
    hr_value result = from_cache(vm, &a);
    if (result == HR_UNDEF) {
        result = quiet && !hr_attr_is_plain(hr_value_type(v))
                     ? hr_call_expecting(vm, HR_T_AttributeError, full, &a)
                     : full(vm, &a);
    }
    if (result == HR_UNDEF && !quiet) {
        hr_attr_missing(vm, v, name);
    }
    return result;
}

hr_value hr_attr_find(struct hr_vm *vm, hr_value v, hr_value name) {
    return attr(vm, v, name, HR_LOAD, true);
}

hr_value hr_attr_get(struct hr_vm *vm, hr_value v, hr_value name) {
    return attr(vm, v, name, HR_LOAD, false);
}

void hr_attr_set(struct hr_vm *vm, hr_value v, hr_value name, hr_value value) {
    attr(vm, v, name, value, false);
}
