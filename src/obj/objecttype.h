/* SPDX-License-Identifier: MIT
 *
 * Rows of `object`, see object.c. All may run Python.
 * Tests: tests/types/object.
 */
#ifndef HR_OBJ_OBJECTTYPE_H
#define HR_OBJ_OBJECTTYPE_H

#include "obj/type.h"

/* The repr of an object that has no other: <T object at 0x1234>. GC: as the writer. */
void hr_object_write(struct hr_writer *w, hr_value v);
/* " at 0x1234>" */
void hr_object_write_address(struct hr_writer *w, hr_value v);

hr_value hr_object_make(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_init(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_repr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_str(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_format(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_eq(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_ne(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_hash(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_attr(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_init_subclass(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_class(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_dict(struct hr_vm *vm, int argc, hr_value *argv);
hr_value hr_object_dir(struct hr_vm *vm, int argc, hr_value *argv);

#endif
