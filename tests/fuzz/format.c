/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: format(), str.format(), % and f-strings with specifications of any kind over values of every type. The checks are in
 * format.py.
 */
#include "support/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    hr_program_run("format.py", data, n);
    return 0;
}
