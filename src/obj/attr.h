/* SPDX-License-Identifier: MIT
 *
 * Attributes of any value (data model 3.3.2): hr_attr_get, _find and _set (HR_UNDEF deletes) are in include/hirune/native.h, the rest here.
 *
 * Names may be any str; they are made symbols first. Tests: tests/lang/class, tests/lang/subclass, tests/types/type.
 */
#ifndef HR_OBJ_ATTR_H
#define HR_OBJ_ATTR_H

#include "obj/type.h"

/* What the cache says of an attribute of an object: kind HR_CACHE_NONE if there is no entry. For instances of user classes whose FLAG is clear, and
 * for built-in types that are plain. It holds until the class or a base of it changes (all that changes calls hr_attr_forget). Valid until the
 * next call of anything. GC: none. */
const struct hr_cache_entry *hr_attr_entry(struct hr_vm *vm, hr_value object, hr_value name);
/* The function of a class method that the class v has under that name, to be called with v as its first argument; HR_UNDEF: it is something
 * else, or v is no class. No bound method is made. GC: none. */
hr_value hr_attr_class_method(struct hr_vm *vm, hr_value v, hr_value name);
/* True if all attributes of values of this built-in type are its class's: not of classes, modules, super objects and types
 * with an attr slot. GC: none. */
bool hr_attr_is_plain(unsigned type_id);

/* A step of the descriptor protocol: what the class attribute `attr`, called name, gives when it is reached through v, an instance of cls, or
 * through cls itself (v HR_UNDEF). x HR_LOAD: HR_UNDEF if it is absent after all (a getset member may say so); else x is
 * stored, or deleted (HR_UNDEF), and the result is HR_UNDEF if it is no data descriptor. May run Python. */
hr_value hr_attr_bind(struct hr_vm *vm, hr_value attr, hr_value v, hr_value cls, hr_value name, hr_value x);

/* object.__getattribute__ (x HR_LOAD), __setattr__, __delattr__ (HR_UNDEF): AttributeError if absent. May run Python. */
hr_value hr_attr_generic(struct hr_vm *vm, hr_value v, hr_value name, hr_value x);
/* What a dict of attributes, or HR_UNDEF, has called name: x as in a subscr slot; HR_UNDEF if absent. May run Python (odd keys). */
hr_value hr_attr_in_dict(struct hr_vm *vm, hr_value dict, hr_value name, hr_value x);
/* AttributeError for v.name. */
HR_NORETURN void hr_attr_missing(struct hr_vm *vm, hr_value v, hr_value name);
/* Forgets what is cached about attributes of this name. GC: none. */
void hr_attr_forget(struct hr_vm *vm, hr_value name);

#endif
