/* SPDX-License-Identifier: MIT
 *
 * Attributes of any value (data model 3.3.2): hr_attr_get, _find and _set are in include/hirune/native.h, the rest here.
 *
 * Names may be any str; they are made symbols first. Tests: tests/lang/class, tests/lang/subclass, tests/types/type.
 */
#ifndef HR_OBJ_ATTR_H
#define HR_OBJ_ATTR_H

#include "obj/type.h"

enum hr_attr_kind {
    HR_ATTR_SLOT, /* slots[slot] of an instance whose FLAG is clear; HR_UNDEF or out of its bounds: ask hr_attr_get */
    HR_ATTR_METHOD,   /* value is a function or ROM member that gets the instance as its first argument */
    HR_ATTR_VALUE,    /* value is the attribute */
    HR_ATTR_PROPERTY, /* value is the property's getter, to be called with the instance */
    HR_ATTR_OTHER     /* ask hr_attr_get */
};

/* Where attribute `name` of the instances of a class is. It holds until the class or a base of it changes (all that changes
 * calls hr_attr_forget) and, for instances of user classes, only while their FLAG is clear: an instance with FLAG may have an
 * attribute of its own of any name. */
struct hr_attr_place {
    enum hr_attr_kind kind;
    bool plain_store; /* SLOT: may be stored into directly (no data descriptor, no __setattr__) */
    size_t slot;      /* index into hr_instance.slots */
    hr_value value;
};

/* name must be a symbol. GC: none. */
void hr_attr_resolve(struct hr_vm *vm, hr_value cls, hr_value name, struct hr_attr_place *place);
/* The same through the cache, for an object whose attributes hr_attr_resolve can tell about: kind HR_CACHE_NONE if there is no entry. Valid until
 * the next call of anything. GC: none. */
const struct hr_cache_entry *hr_attr_entry(struct hr_vm *vm, hr_value object, hr_value name);
/* True if hr_attr_resolve may be asked about attributes of values of this built-in type: not of classes, modules, super
 * objects and types with an attr slot. GC: none. */
bool hr_attr_is_plain(unsigned type_id);

/* What the class attribute `attr`, called name, gives when it is reached through v, an instance of cls. HR_UNDEF: absent
 * after all (a getset member may say so). May run Python. */
hr_value hr_attr_bind(struct hr_vm *vm, hr_value attr, hr_value v, hr_value cls, hr_value name);
/* The same when it is reached through the class cls itself. */
hr_value hr_attr_bind_class(struct hr_vm *vm, bool quiet, hr_value attr, hr_value cls, hr_value name);
/* For special methods: what has to be called. *bound false: with v as the first argument; true: without. May run Python. */
hr_value hr_attr_bind_special(struct hr_vm *vm, hr_value v, hr_value attr, bool *bound);
/* True if a class attribute takes precedence over an instance's own attribute (it has __set__ or __delete__). GC: none. */
bool hr_attr_is_data(struct hr_vm *vm, hr_value attr);

/* Stores x (HR_UNDEF: deletes) through the class attribute attr, called name, if that is a data descriptor; false if it
 * is none. May run Python. */
bool hr_attr_set_data(struct hr_vm *vm, hr_value attr, hr_value v, hr_value name, hr_value x);

/* del v.name */
void hr_attr_delete(struct hr_vm *vm, hr_value v, hr_value name);
/* As hr_attr_get without __getattribute__ and __getattr__ (object.__getattribute__): HR_UNDEF if absent. v is an instance. */
hr_value hr_attr_get_generic(struct hr_vm *vm, hr_value v, hr_value name);
/* object.__setattr__, __delattr__ (value HR_UNDEF). v is an instance. */
void hr_attr_set_generic(struct hr_vm *vm, hr_value v, hr_value name, hr_value value);
/* Calls f; quiet: an AttributeError is caught and gives HR_UNDEF. */
hr_value hr_attr_call(struct hr_vm *vm, bool quiet, hr_value f, int argc, const hr_value *argv);
/* AttributeError for v.name. */
HR_NORETURN void hr_attr_missing(struct hr_vm *vm, hr_value v, hr_value name);
/* Forgets what is cached about attributes of this name. GC: none. */
void hr_attr_forget(struct hr_vm *vm, hr_value name);

/* A bound method. */
hr_value hr_attr_method(struct hr_vm *vm, hr_value function, hr_value self);

#endif
