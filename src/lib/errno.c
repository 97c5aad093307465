/* SPDX-License-Identifier: MIT
 *
 * errno: its attributes are the values of its errorcode (src/obj/errnames.c). Rows: defs/modules/errno.def. Tests: tests/modules/errno.
 */
#include <hirune/native.h>
#include <hirune/rows.h>

/* The computed attributes of the module: each name is a row, its number is found here. */
hr_value hr_errno_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    const hr_value names = hr_errno_names();
    size_t at = 0;
    hr_value number, known;
    (void)self;
    (void)x;
    if (name == HR_SYM(errorcode)) {
        return names;
    }
    while (hr_dict_next(vm, names, &at, &number, &known)) {
        if (known == name) {
            return number;
        }
    }
    return HR_UNDEF;
}
