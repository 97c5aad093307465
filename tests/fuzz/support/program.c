/* SPDX-License-Identifier: MIT
 *
 * Targets whose checks are written in Python. See fuzz.h.
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "vm/pending.h"

/* PATIENCE: seconds; the steps end a loop, so that no busy machine decides what is a finding */
enum { SIZES = 4, INPUTS = 400, STEPS = 200000, PATIENCE = 20, DISTURBED = 192, RARELY = 4 << 2 };

struct input {
    const uint8_t *data;
    size_t n;
};

static char *read_program(const char *name) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", FUZZ_FOLDER, name);
    FILE *f = fopen(path, "rb");
    if (!f || fseek(f, 0, SEEK_END) != 0) hr_fuzz_fail("%s cannot be read", path);
    long n = ftell(f);
    char *text = calloc(1, (size_t)n + 1);
    rewind(f);
    if (!text || fread(text, 1, (size_t)n, f) != (size_t)n) hr_fuzz_fail("%s cannot be read", path);
    fclose(f);
    return text;
}

static void load(struct hr_vm *vm, void *arg) {
    if (hr_vm_run_text(vm, arg, "<fuzz>") != HR_VM_OK) hr_fuzz_fail("the program does not begin");
}

static hr_value call(struct hr_vm *vm, void *arg) {
    const struct input *input = arg;
    hr_value data = hr_bytes_from(vm, input->data, input->n);
    return hr_call(vm, hr_dict_get(vm, hr_vm_globals(vm), hr_symbol_intern(vm, "run", 3)), 1, &data);
}

static hr_value print_exception(struct hr_vm *vm, void *arg) {
    hr_pending_print(vm, *(hr_value *)arg);
    return HR_NONE;
}

static void run(struct hr_vm *vm, void *arg) {
    hr_value v, unused;
    const struct input *input = arg;
    const unsigned last = input->n ? input->data[input->n - 1] : 0;
    hr_vm_set_steps(vm, STEPS);
    if (last >= DISTURBED) hr_fuzz_disturb(vm, RARELY | (last >> 2 & 15));
    /* in a full heap a stack that cannot grow is taken for a deep one, when some hundred arguments are on it */
    const bool good = hr_call_protected(vm, call, arg, &v) || hr_exception_is(vm, v, HR_T_MemoryError) ||
                      hr_exception_is(vm, v, HR_T_RecursionError);
    hr_fuzz_disturb(vm, 0);
    if (good) return;
    hr_vm_set_steps(vm, STEPS);
    hr_call_protected(vm, print_exception, &v, &unused);
    hr_fuzz_fail("the program did not end well");
}

void hr_program_run(const char *name, const uint8_t *data, size_t n) {
    static const unsigned short kilobytes[SIZES] = {128, 48, 64, 96};
    static struct hr_vm *vms[SIZES];
    static unsigned inputs[SIZES];
    static char *text; /* one target runs one program */
    const unsigned i = n ? data[n - 1] % SIZES : 0;
    if (!text) {
        text = read_program(name);
        hr_fuzz_set_patience(PATIENCE);
    }
    hr_port_set_console(data, 0);
    if (!vms[i]) {
        vms[i] = hr_fuzz_open((size_t)kilobytes[i] * 1024);
        hr_fuzz_use(vms[i], load, text);
    }
    struct input input = {data, n};
    hr_fuzz_use(vms[i], run, &input);
    if (++inputs[i] == INPUTS) {
        hr_fuzz_close(vms[i]);
        vms[i] = NULL;
        inputs[i] = 0;
    }
}
