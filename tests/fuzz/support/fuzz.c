/* SPDX-License-Identifier: MIT
 *
 * An interpreter for one input of a fuzz target. See fuzz.h.
 */
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>

#include "fuzz.h"
#include "mem/heap.h"

enum { STACK_BYTES = 1024 * 1024 };

/* ASan's fake stack would hide locals from the collector; leaks are none of ours: there is no malloc but hr_fuzz_run's. */
const char *__asan_default_options(void);
__attribute__((visibility("default"))) const char *__asan_default_options(void) {
    return "detect_stack_use_after_return=0:detect_leaks=0";
}
const char *__ubsan_default_options(void);
__attribute__((visibility("default"))) const char *__ubsan_default_options(void) {
    return "print_stacktrace=1";
}

static struct hr_vm *running; /* for the signal handler */
static long patience = 1;     /* seconds until the interrupt */
static unsigned interrupts;

static void interrupt(int sig) {
    (void)sig;
    interrupts++;
    if (running) hr_vm_interrupt(running);
}

void hr_fuzz_set_patience(long seconds) {
    patience = seconds;
}

unsigned hr_fuzz_interrupts(void) {
    return interrupts;
}

static void set_timer(long seconds) {
    const struct itimerval t = {{seconds, 0}, {seconds, 0}};
    if (seconds) signal(SIGVTALRM, interrupt);
    setitimer(ITIMER_VIRTUAL, &t, NULL);
}

HR_NORETURN void hr_fuzz_fail(const char *fmt, ...) {
    va_list args;
    size_t n;
    const char *written = hr_port_written(&n);
    fprintf(stderr, "FINDING: ");
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fprintf(stderr, "\n");
    if (n) fprintf(stderr, "written:\n%.*s\n", (int)n, written);
    abort();
}

static void verify(struct hr_vm *vm, const char *when) {
    const void *where = NULL;
    const char *wrong = hr_heap_verify(&vm->heap, &where);
    if (wrong) hr_fuzz_fail("heap %s: %s at %p", when, wrong, where);
}

struct hr_vm *hr_fuzz_open(size_t heap_bytes) {
    const size_t bytes = heap_bytes + hr_vm_state_bytes();
    void *memory = malloc(bytes);
    struct hr_vm *vm = memory ? hr_vm_open(memory, bytes, STACK_BYTES) : NULL;
    if (vm) {
        hr_vm_set_user(vm, memory);
    } else {
        free(memory);
    }
    return vm;
}

void hr_fuzz_use(struct hr_vm *vm, void (*fn)(struct hr_vm *vm, void *arg), void *arg) {
    char top;
    hr_vm_set_stack(vm, &top, STACK_BYTES);
    running = vm;
    set_timer(patience);
    fn(vm, arg);
    verify(vm, "afterwards");
    hr_heap_collect(&vm->heap, HR_GC_CONSERVATIVE);
    verify(vm, "after a collection");
    set_timer(0);
    running = NULL;
}

void hr_fuzz_disturb(struct hr_vm *vm, unsigned kind) {
    static const unsigned short stress[] = {1, 2, 3, 7, 19, 50, 130, 400},
                                fail[] = {5, 12, 31, 77, 200, 550, 1500, 4000};
    const unsigned n = kind >> 2 & 7;
    hr_vm_set_options(vm, vm->optimize, kind & HR_FUZZ_STRESS ? stress[n] : 0, false);
    vm->heap.fail_at = vm->heap.fail_again = kind & HR_FUZZ_FAIL ? fail[n] : 0;
    hr_heap_policy_changed(&vm->heap);
}

static void close_vm(struct hr_vm *vm, void *arg) {
    (void)arg;
    hr_vm_close(vm);
}

void hr_fuzz_close(struct hr_vm *vm) {
    hr_fuzz_use(vm, close_vm, NULL);
    free(hr_vm_user(vm));
}

void hr_fuzz_run(size_t heap_bytes, void (*fn)(struct hr_vm *vm, void *arg), void *arg) {
    struct hr_vm *vm = hr_fuzz_open(heap_bytes);
    if (!vm) return;
    hr_fuzz_use(vm, fn, arg);
    hr_fuzz_close(vm);
}

size_t hr_fuzz_heap_bytes(unsigned choice) {
    static const unsigned short kilobytes[] = {64, 6, 10, 16, 24, 40, 160, 512};
    return (size_t)kilobytes[choice % (sizeof kilobytes / sizeof *kilobytes)] * 1024;
}

uint64_t hr_fuzz_take_number(struct hr_fuzz_bytes *b, unsigned n) {
    uint64_t number = 0;
    for (unsigned i = 0; i < n; i++)
        number |= (uint64_t)hr_fuzz_take(b) << 8 * i;
    return number;
}
