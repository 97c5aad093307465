/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: json, texts of any kind as a whole and from streams, and back. The checks are in jsontext.py.
 */
#include "support/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    hr_program_run("jsontext.py", data, n);
    return 0;
}
