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

#endif
