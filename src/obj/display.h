/* SPDX-License-Identifier: MIT
 *
 * The repr slot of list, tuple, set, dict and their like. Tests: tests/types/list, tests/types/dict, tests/modules/collections.
 */
#ifndef HR_OBJ_DISPLAY_H
#define HR_OBJ_DISPLAY_H

#include "obj/op.h"

void hr_display_repr(struct hr_writer *w, hr_value self, int mode);

#endif
