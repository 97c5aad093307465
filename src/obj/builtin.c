/* SPDX-License-Identifier: MIT
 *
 * Look-up in the module builtins. See builtin.h.
 * Tests: tests/types/builtins.
 */
#include "obj/builtin.h"

int hr_builtin_index(hr_value symbol) {
    const struct hr_member *m = hr_type_find_member(hr_rom_modules[HR_MODULE_builtins].members,
                                                    hr_rom_modules[HR_MODULE_builtins + 1].members, symbol);
    return m ? (int)(m - hr_builtin_row(0)) : -1;
}
