/* SPDX-License-Identifier: MIT
 *
 * errno: the numbers are this machine's. Rows: defs/modules/errno.def. Tests: tests/modules/errno.
 */
#include <errno.h>

#include <hirune/native.h>
#include <hirune/rows.h>

/* MicroPython's list. */
static const struct {
    uint16_t symbol;
    uint8_t number;
} names[] = {
    {HR_SYM_EPERM, EPERM},           {HR_SYM_ENOENT, ENOENT},         {HR_SYM_EIO, EIO},
    {HR_SYM_EBADF, EBADF},           {HR_SYM_EAGAIN, EAGAIN},         {HR_SYM_ENOMEM, ENOMEM},
    {HR_SYM_EACCES, EACCES},         {HR_SYM_EEXIST, EEXIST},         {HR_SYM_ENODEV, ENODEV},
    {HR_SYM_EISDIR, EISDIR},         {HR_SYM_EINVAL, EINVAL},         {HR_SYM_EOPNOTSUPP, EOPNOTSUPP},
    {HR_SYM_EADDRINUSE, EADDRINUSE}, {HR_SYM_ECONNABORTED, ECONNABORTED}, {HR_SYM_ECONNRESET, ECONNRESET},
    {HR_SYM_ENOBUFS, ENOBUFS},       {HR_SYM_ENOTCONN, ENOTCONN},     {HR_SYM_ETIMEDOUT, ETIMEDOUT},
    {HR_SYM_ECONNREFUSED, ECONNREFUSED}, {HR_SYM_EHOSTUNREACH, EHOSTUNREACH}, {HR_SYM_EALREADY, EALREADY},
    {HR_SYM_EINPROGRESS, EINPROGRESS},
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
