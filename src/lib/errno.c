/* SPDX-License-Identifier: MIT
 *
 * errno: the numbers are those of Linux on every machine, as MicroPython's boards have them. Rows: defs/modules/errno.def. Tests: tests/modules/errno.
 */
#include <hirune/native.h>
#include <hirune/rows.h>

/* MicroPython's list. */
static const struct {
    uint16_t symbol;
    uint8_t number;
} names[] = {
    {HR_SYM_EPERM, 1},          {HR_SYM_ENOENT, 2},         {HR_SYM_EIO, 5},
    {HR_SYM_EBADF, 9},          {HR_SYM_EAGAIN, 11},        {HR_SYM_ENOMEM, 12},
    {HR_SYM_EACCES, 13},        {HR_SYM_EEXIST, 17},        {HR_SYM_ENODEV, 19},
    {HR_SYM_EISDIR, 21},        {HR_SYM_EINVAL, 22},        {HR_SYM_EOPNOTSUPP, 95},
    {HR_SYM_EADDRINUSE, 98},    {HR_SYM_ECONNABORTED, 103}, {HR_SYM_ECONNRESET, 104},
    {HR_SYM_ENOBUFS, 105},      {HR_SYM_ENOTCONN, 107},     {HR_SYM_ETIMEDOUT, 110},
    {HR_SYM_ECONNREFUSED, 111}, {HR_SYM_EHOSTUNREACH, 113}, {HR_SYM_EALREADY, 114},
    {HR_SYM_EINPROGRESS, 115},
};
enum { COUNT = sizeof names / sizeof names[0] };

hr_value hr_errno_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x);

/* The computed attributes of the module: each name is a row, its number is found here. */
hr_value hr_errno_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    (void)self;
    (void)x;
    for (unsigned i = 0; i < COUNT; i++) {
        if (hr_symbol_rom(names[i].symbol) == name) {
            return hr_int_from(vm, names[i].number);
        }
    }
    if (name != HR_SYM(errorcode)) {
        return HR_UNDEF;
    }
    hr_value dict = hr_dict_new(vm, COUNT);
    for (unsigned i = 0; i < COUNT; i++) {
        hr_dict_set(vm, dict, hr_int_from(vm, names[i].number), hr_symbol_rom(names[i].symbol));
    }
    return dict;
}

hr_value hr_errno_name(intptr_t number) {
    for (unsigned i = 0; i < COUNT; i++) {
        if (names[i].number == number) {
            return hr_symbol_rom(names[i].symbol);
        }
    }
    return HR_UNDEF;
}
