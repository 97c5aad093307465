/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: arbitrary keys at the prompt: line editing, history, completion, paste mode, raw and raw-paste modes.
 *
 * Input: a byte of options (bits 0-2 heap size, 3 begins in raw mode, 4-7 what hr_fuzz_disturb does), then the keys.
 */
#include "support/fuzz.h"

enum { STEPS = 20000, STRESS_STEPS = 1000 };

static void run(struct hr_vm *vm, void *arg) {
    const unsigned *options = arg;
    const unsigned disturb = (*options >> 4 & 3) | (*options & 0xc0) >> 3;
    hr_fuzz_disturb(vm, disturb);
    hr_vm_set_steps(vm, disturb & HR_FUZZ_STRESS ? STRESS_STEPS : STEPS);
    bool friendly = !(*options & 8);
    /* Ctrl-D ends a session; the next one finds the same interpreter, in the mode that this one left. */
    for (int i = 0; i < 3; i++)
        hr_vm_run_repl(vm, &friendly);
    hr_fuzz_disturb(vm, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n == 0) return 0;
    unsigned options = data[0];
    hr_port_set_console(data + 1, n - 1);
    hr_fuzz_run(hr_fuzz_heap_bytes(options & 7), run, &options);
    return 0;
}
