/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: a program of arbitrary text runs, in a heap of a few KB and for some thousand steps. It may end in any way, but end, with
 * a heap that verifies.
 *
 * Input: a byte of options (bits 0-2 heap size, 3-7 what hr_fuzz_disturb does), then the text, up to a NUL. How far the text is optimised, its
 * first byte says.
 */
#include <stdlib.h>

#include "support/fuzz.h"

enum { STEPS = 20000, STRESS_STEPS = 1000 };

struct program {
    char *text;
    unsigned options;
};

static void run(struct hr_vm *vm, void *arg) {
    const struct program *p = arg;
    const unsigned disturb = p->options >> 3;
    hr_vm_set_options(vm, p->text[0] & 3, 0, false);
    hr_fuzz_disturb(vm, disturb);
    hr_vm_set_steps(vm, disturb & HR_FUZZ_STRESS ? STRESS_STEPS : STEPS);
    hr_vm_run_text(vm, p->text, "<fuzz>");
    hr_fuzz_disturb(vm, 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const uint8_t typed[] = "line 1\nline 2\n\x03\x04";
    if (n == 0) return 0;
    struct program p = {malloc(n), data[0]};
    if (!p.text) return 0;
    memcpy(p.text, data + 1, n - 1);
    p.text[n - 1] = 0;
    hr_port_set_console(typed, sizeof typed - 1);
    hr_fuzz_run(hr_fuzz_heap_bytes(p.options & 7), run, &p);
    free(p.text);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed) {
    return hr_tokens_mutate(data, n, most, seed);
}
