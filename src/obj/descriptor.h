/* SPDX-License-Identifier: MIT
 *
 * property, staticmethod, classmethod and super objects. Their rows are in defs/types/core.def.
 * Tests: tests/lang/class, tests/lang/subclass, tests/types/type.
 */
#ifndef HR_OBJ_DESCRIPTOR_H
#define HR_OBJ_DESCRIPTOR_H

#include "obj/object.h"

struct hr_property {
    hr_word header;
    hr_value get, set, del; /* HR_NONE where there is none */
};

/* staticmethod and classmethod. */
struct hr_wrapped {
    hr_word header;
    hr_value function;
};

/* super(type, self): attributes are sought in the mro of cls after type. self is an instance of cls, or cls itself. */
struct hr_super {
    hr_word header;
    hr_value type;
    hr_value self;
    hr_value cls;
};

/* The attribute `name` (a symbol) that a super object finds; HR_UNDEF if there is none, or x is not HR_LOAD. May run Python. */
hr_value hr_descriptor_super_attr(struct hr_vm *vm, hr_value super, hr_value name, hr_value x);

#endif
