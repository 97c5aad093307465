/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: sequences of operations on bytearray, memoryview, array, struct, deque and list, with bounds and steps of any size,
 * resized while views of them exist. The checks are in buffers.py.
 */
#include "support/fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    hr_program_run("buffers.py", data, n);
    return 0;
}
