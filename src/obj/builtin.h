/* SPDX-License-Identifier: MIT
 *
 * The names of the module builtins, by number (HR_B_x, the operand of LDBUILTIN). Tests:
 * tests/unit/test_table.c.
 */
#ifndef HR_OBJ_BUILTIN_H
#define HR_OBJ_BUILTIN_H

#include "gen/rom.h"
#include "obj/type.h"

static inline const struct hr_member *hr_builtin_row(unsigned index) {
    return &hr_rom_members[hr_rom_modules[HR_MODULE_builtins].members + index];
}
/* The value of a builtin: the function itself, or the constant. index < HR_B_COUNT. GC: none. */
static inline hr_value hr_builtin_member(unsigned index) {
    return hr_member_value(hr_builtin_row(index));
}
static inline hr_value hr_builtin_name(unsigned index) {
    return hr_member_name(hr_builtin_row(index));
}
/* The number of the builtin called so (any symbol), -1 if there is none. GC: none. */
int hr_builtin_index(hr_value symbol);

#endif
