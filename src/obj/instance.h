/* SPDX-License-Identifier: MIT
 *
 * Instances of user classes.
 *
 *   struct hr_instance   slots: [native value if the class derives from list, int, ...] attributes in the order of the
 *                        class's layout; exceptions have the fields of struct hr_exception first
 *   FLAG                 the last slot is a dict with all attributes that the other slots do not hold: the class has outgrown
 *                        the instance, or somebody asked for __dict__ (then it holds them all). Exceptions keep that dict
 *                        beside their args instead; their FLAG means something else
 *
 * The layout (hr_class.layout) is a struct hr_tuple of names; each has a slot in a new instance. It
 * only grows, so that indices stay valid; each class has its own. Slot numbers count hr_instance.slots, the native
 * value and the fields of an exception included.
 * Tests: tests/lang/class, tests/lang/subclass, tests/types/type/instance_dict.py, tests/memory/instances_shared_layout.py.
 */
#ifndef HR_OBJ_INSTANCE_H
#define HR_OBJ_INSTANCE_H

#include "obj/type.h"

/* Slots before the first attribute in an instance of a user class. GC: none. */
unsigned hr_instance_offset(hr_value cls);

/* A new instance of a class with no attributes and no native value; of object; or of an exception type, whose fields are
 * HR_UNDEF. GC: may collect. */
hr_value hr_instance_new(struct hr_vm *vm, hr_value cls);

/* The call of a user class in window[0], whose __new__ is a built-in one, without that of __init__: npos positional arguments follow, then
 * those of names (a tuple or HR_UNDEF). Arguments that a built-in type takes in __init__ are used here if the class has no __init__ of its
 * own. May run Python. */
hr_value hr_instance_create(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names);
/* The __new__ of a built-in type; TypeError if it cannot be called. */
const struct hr_member *hr_instance_ctor(struct hr_vm *vm, const struct hr_type *type);
/* Runs the constructor of a built-in type, argv[0] being the class wanted: wraps the value if that is a user class. */
hr_value hr_instance_run_ctor(struct hr_vm *vm, const struct hr_member *ctor, int argc, hr_value *argv);
/* TypeError if n > 0 arguments are given to a class that takes none. */
void hr_instance_check_no_args(struct hr_vm *vm, hr_value cls, size_t n);

/* What v, an instance of cls, has itself called name (a symbol): x as in a subscr slot; HR_UNDEF if absent, or if it has __slots__ without that
 * name, or no attributes of its own. May run Python (odd keys in __dict__). */
hr_value hr_instance_attr(struct hr_vm *vm, hr_value v, hr_value cls, hr_value name, hr_value x);
/* The dict that holds the attributes from now on; HR_UNDEF if the class has __slots__. GC: may collect. */
hr_value hr_instance_dict(struct hr_vm *vm, hr_value v);
/* v.__dict__ = dict, which is used itself. TypeError if it is no dict, AttributeError if the class has __slots__. */
void hr_instance_set_dict(struct hr_vm *vm, hr_value v, hr_value dict);
/* v.__class__ = cls: only between user classes of the same layout (TypeError). */
void hr_instance_set_class(struct hr_vm *vm, hr_value v, hr_value cls);
/* Calls visit with each attribute that v has of its own. visit must not change v. */
void hr_instance_each(struct hr_vm *vm, hr_value v,
                      void (*visit)(struct hr_vm *vm, void *arg, hr_value name, hr_value value), void *arg);

/* Index of a name in a layout (a struct hr_tuple or HR_UNDEF), -1 if absent. GC: none. */
int hr_instance_find(hr_value layout, hr_value name);
/* The index of a name in the layout of a user class, which gets it if need be. GC: may collect. */
size_t hr_instance_add_name(struct hr_vm *vm, hr_value cls, hr_value name);

#endif
