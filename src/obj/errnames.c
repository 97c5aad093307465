/* SPDX-License-Identifier: MIT
 *
 * The names of error numbers: errno.errorcode, a dict in ROM, which the attributes of errno are read from too. The numbers are those of Linux on
 * every machine, as MicroPython's boards have them, and so is the list. Tests: tests/modules/errno.
 */
#include <hirune/native.h>

#include "obj/object.h"
#include "obj/type.h"

/* clang-format off */
#define NAMES(row) \
    row(EPERM, 1) row(ENOENT, 2) row(EIO, 5) row(EBADF, 9) row(EAGAIN, 11) row(ENOMEM, 12) \
    row(EACCES, 13) row(EEXIST, 17) row(ENODEV, 19) row(EISDIR, 21) row(EINVAL, 22) row(EOPNOTSUPP, 95) \
    row(EADDRINUSE, 98) row(ECONNABORTED, 103) row(ECONNRESET, 104) row(ENOBUFS, 105) row(ENOTCONN, 107) row(ETIMEDOUT, 110) \
    row(ECONNREFUSED, 111) row(EHOSTUNREACH, 113) row(EALREADY, 114) row(EINPROGRESS, 115)
/* clang-format on */
#define PAIR(name, number) HR_SMALL(number), HR_IMMEDIATE(HR_SYM_##name),
#define ONE(name, number)  +1
enum { COUNT = 0 NAMES(ONE) };

static const struct {
    hr_word header;
    hr_value used;
    hr_value pairs[2 * COUNT];
} table HR_ROM_ALIGNED = {HR_HEADER(HR_T_table, 0, 2 + 2 * COUNT), HR_SMALL(COUNT), {NAMES(PAIR)}};

static const struct hr_dict names HR_ROM_ALIGNED = {HR_HEADER(HR_T_dict, 0, 2), (hr_value)(uintptr_t)&table};

hr_value hr_errno_names(void) {
    return hr_value_from_object(&names);
}

hr_value hr_errno_name(intptr_t number) {
    for (const hr_value *pair = table.pairs; pair < table.pairs + 2 * COUNT; pair += 2)
        if (pair[0] == hr_value_small(number)) return pair[1];
    return HR_UNDEF;
}
