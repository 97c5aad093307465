/* SPDX-License-Identifier: MIT
 *
 * errno: the numbers are those of Linux on every machine, as MicroPython's boards have them. Rows: defs/modules/errno.def. Tests: tests/modules/errno.
 */
#include <hirune/native.h>
#include <hirune/rows.h>

/* MicroPython's list. */
/* clang-format off */
#define NAMES(row) \
    row(EPERM, 1) row(ENOENT, 2) row(EIO, 5) row(EBADF, 9) row(EAGAIN, 11) row(ENOMEM, 12) \
    row(EACCES, 13) row(EEXIST, 17) row(ENODEV, 19) row(EISDIR, 21) row(EINVAL, 22) row(EOPNOTSUPP, 95) \
    row(EADDRINUSE, 98) row(ECONNABORTED, 103) row(ECONNRESET, 104) row(ENOBUFS, 105) row(ENOTCONN, 107) row(ETIMEDOUT, 110) \
    row(ECONNREFUSED, 111) row(EHOSTUNREACH, 113) row(EALREADY, 114) row(EINPROGRESS, 115)
/* clang-format on */
#define SYMBOL(name, number) HR_SYM_##name,
#define NUMBER(name, number) number,
static const uint16_t symbols[] = {NAMES(SYMBOL)};
static const uint8_t numbers[] = {NAMES(NUMBER)};
enum { COUNT = sizeof numbers };

/* The computed attributes of the module: each name is a row, its number is found here. */
hr_value hr_errno_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    (void)self;
    (void)x;
    for (unsigned i = 0; i < COUNT; i++) {
        if (hr_symbol_rom(symbols[i]) == name) {
            return hr_int_from(vm, numbers[i]);
        }
    }
    if (name != HR_SYM(errorcode)) {
        return HR_UNDEF;
    }
    hr_value dict = hr_dict_new(vm, COUNT);
    for (unsigned i = 0; i < COUNT; i++) {
        hr_dict_set(vm, dict, hr_int_from(vm, numbers[i]), hr_symbol_rom(symbols[i]));
    }
    return dict;
}

hr_value hr_errno_name(intptr_t number) {
    for (unsigned i = 0; i < COUNT; i++) {
        if (numbers[i] == number) {
            return hr_symbol_rom(symbols[i]);
        }
    }
    return HR_UNDEF;
}
