/* SPDX-License-Identifier: MIT
 *
 * The allocation-failure sweep: runs each program with its n-th allocation failing, for n = 1, 1 + STRIDE, ... until it
 * has fewer allocations than that, or MOST is reached.
 *
 *     oom_sweep STRIDE MOST PROGRAM...
 *
 * Whatever a program then prints or raises, afterwards the heap must verify, the interpreter must run another program, and
 * the heap verify again. A fault ends the sweep with the program and n. Prints a line for each program that fails, and
 * `N passed, N failed, N skipped` at the end. make sweep runs it over all programs.
 */
#include "mem/heap.h"
#include "obj/state.h"
#include <hirune/hirune.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MEMORY_BYTES = 512 * 1024, STACK_BYTES = 512 * 1024, SECONDS = 20 };

/* Programs, by part of their name, for which the sweep says nothing. */
static const char *const skipped[] = {
    "emergency_buffer", /* stops with the heap locked when it is cut short */
    "heap_lock",        /* likewise */
    "memory_error",     /* keeps all memory: no other program can run after it */
    "_input",           /* waits for the console */
    "stdin",            /* likewise */
    "sleep",            /* waits */
    "kbd_intr",         /* turns Ctrl-C off */
};

static const char after[] = "import gc\n"
                            "gc.collect()\n"
                            "assert sum([i for i in range(10)]) == 45\n";

static const char *program;
static unsigned failing; /* number of the allocation that fails */
static int terminal,
    home; /* descriptors: where reports go; the folder that names of programs are relative to */

static void fault(int sig) {
    char text[400];
    int n =
        snprintf(text, sizeof text, "FAIL %s: signal %d with allocation %u failing\n", program, sig, failing);
    if (write(terminal, text, (size_t)n) < 0) _exit(2);
    _exit(1);
}

static bool is_skipped(void) {
    for (size_t i = 0; i < sizeof skipped / sizeof *skipped; i++)
        if (strstr(program, skipped[i])) return true;
    return false;
}

/* What is wrong with the interpreter after its run; NULL if nothing is. *reached: the allocation was made. */
static const char *run(void *memory, bool *reached) {
    struct hr_vm *vm = hr_vm_open(memory, MEMORY_BYTES, STACK_BYTES);
    if (!vm) return "no interpreter";
    char top, folder[400];
    hr_vm_set_stack(vm, &top, STACK_BYTES);
    snprintf(folder, sizeof folder, "%s", program);
    char *slash = strrchr(folder, '/');
    *(slash ? slash : folder) = 0;
    hr_vm_add_path(vm, folder);
    vm->heap.fail_at = failing;
    hr_heap_policy_changed(&vm->heap);
    hr_vm_run_file(vm, program);
    if (fchdir(home) != 0) return "the folder is gone"; /* a program that was cut short may have left it */
    *reached = vm->heap.fail_at == 0;
    vm->heap.fail_at = 0;
    const void *where;
    const char *wrong = hr_heap_verify(&vm->heap, &where);
    if (!wrong && hr_vm_run_text(vm, after, "<after>") != HR_VM_OK) wrong = "no other program runs";
    if (!wrong) wrong = hr_heap_verify(&vm->heap, &where);
    hr_vm_close(vm);
    return wrong;
}

int main(int argc, char **argv) {
    unsigned stride = argc > 3 ? (unsigned)atoi(argv[1]) : 0, most = stride ? (unsigned)atoi(argv[2]) : 0;
    void *memory = malloc(MEMORY_BYTES);
    int nowhere = open("/dev/null", O_WRONLY), empty = open("/dev/null", O_RDONLY);
    terminal = dup(1);
    home = open(".", O_RDONLY);
    if (home < 0) return 2;
    if (!stride || !memory || nowhere < 0 || terminal < 0) return 2;
    dup2(empty, 0);
    dup2(nowhere, 1);
    dup2(nowhere, 2);
    static const int faults[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM};
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        signal(faults[i], fault);
    unsigned passed = 0, failed = 0, left_out = 0;
    for (int i = 3; i < argc; i++) {
        program = argv[i];
        if (is_skipped()) {
            left_out++;
            continue;
        }
        const char *wrong = access(program, R_OK) == 0 ? NULL : "cannot be read";
        bool reached = true;
        if (wrong) dprintf(terminal, "FAIL %s: %s\n", program, wrong);
        for (failing = 1; reached && !wrong && failing <= most; failing += stride) {
            alarm(SECONDS);
            wrong = run(memory, &reached);
            if (wrong) dprintf(terminal, "FAIL %s: %s with allocation %u failing\n", program, wrong, failing);
        }
        alarm(0);
        passed += !wrong;
        failed += wrong != NULL;
    }
    dprintf(terminal, "%u passed, %u failed, %u skipped\n", passed, failed, left_out);
    return failed != 0;
}
