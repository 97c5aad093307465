/* SPDX-License-Identifier: MIT
 *
 * User classes: making them, their attributes (data model 3.3.3).
 * Tests: tests/lang/class, tests/lang/subclass, tests/types/type.
 */
#ifndef HR_OBJ_CLASS_H
#define HR_OBJ_CLASS_H

#include "obj/type.h"

/* type.__new__(meta, name, bases, namespace, **keywords): namespace is a dict that is copied, keywords a dict or HR_UNDEF (for
 * __init_subclass__). TypeError for unsuitable bases. May run Python. */
hr_value hr_class_new(struct hr_vm *vm, hr_value meta, hr_value name, hr_value bases, hr_value namespace,
                      hr_value keywords);

/* What a class (user or built-in) and its bases have themselves, called name (a symbol): x as in a subscr slot; HR_UNDEF if absent.
 * TypeError when a built-in type is to be changed. May run Python. */
hr_value hr_class_attr(struct hr_vm *vm, hr_value cls, hr_value name, hr_value x);

/* Slots for attributes that a new instance of a user class gets, besides what its built-in base needs. GC: none. */
size_t hr_class_slot_count(hr_value cls);

/* True if an __init__ that hr_type_lookup found is that of object. GC: none. */
bool hr_class_is_object_init(hr_value init);

/* isinstance(v, classes), issubclass(cls, classes): classes is a class or a tuple, nested at will. May run Python
 * (__instancecheck__, __subclasscheck__). */
bool hr_class_isinstance(struct hr_vm *vm, hr_value v, hr_value classes);
bool hr_class_issubclass(struct hr_vm *vm, hr_value cls, hr_value classes);

/* The linearization of count bases (C3, https://www.python.org/download/releases/2.3/mro/) without the class itself, as a new
 * tuple. TypeError if there is none. GC: may collect. */
hr_value hr_mro_merge(struct hr_vm *vm, const hr_value *bases, size_t count);

/* Works out again what is remembered about the attribute `name` in cls and all that derive from it. GC: none. */
void hr_class_changed(struct hr_vm *vm, hr_value cls, hr_value name);

/* f(*argv, **keywords), keywords a dict or HR_UNDEF (src/vm/call.c). May run Python. */
hr_value hr_class_call_with_dict(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv,
                                 hr_value keywords);

/* Calls with keywords (src/vm/call.c): argc positional values at argv, then one for each of names, a tuple or HR_UNDEF. */
hr_value hr_call_keywords(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv, hr_value names);

#endif
