/* SPDX-License-Identifier: MIT
 *
 * The allocation-failure sweep: runs each program with its n-th allocation failing, for n = 1, 1 + STRIDE, ... until it
 * has fewer allocations than that, or MOST is reached.
 *
 *     oom_sweep [-j JOBS] [-s STRIDE] [-m MOST] PROGRAM...
 *     oom_sweep [-j JOBS] -w PROGRAM...
 *
 * Whatever a program then prints or raises, afterwards the heap must verify, the interpreter must run another program, and
 * the heap verify again. A fault ends the sweep of the program, with its name and n.
 *
 * -w, the whole of what is asked of the programs in tests/oom/programs: every n; the result is the normal one or a
 * MemoryError; then the same program runs in the same interpreter with its normal result; and when its globals are dropped, as many
 * bytes are in use as without a failure. Prints `NAME ALLOCATIONS BYTES` for each, BYTES being the least heap in which it has its normal
 * result, and a line `not covered: KIND NAME` for each opcode, type, built-in function and module that none of them used.
 *
 * Each program has a process of its own. Prints a line for each that fails, and `N passed, N failed, N skipped` at the end.
 */
#include "gen/opcodes.h"
#include "gen/rom.h"
#include "mem/heap.h"
#include "obj/dict.h"
#include "obj/state.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "vm/frame.h"
#include <hirune/hirune.h>

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    LOOSE_BYTES = 512 * 1024,
    WHOLE_BYTES = 192 * 1024,
    LEAST_BYTES = 1024, /* of heap, for -w: where the search begins */
    STEP_BYTES = 64,    /* and how exact it is */
    STACK_BYTES = 512 * 1024,
    SECONDS = 20, /* for a run */
    OUTPUT_BYTES = 32 * 1024,
};

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

struct text {
    char bytes[OUTPUT_BYTES];
    size_t n;
};

static const char *program;
static unsigned failing; /* number of the allocation that fails */
static unsigned stride = 1, most = UINT32_MAX;
static bool whole, varies;
static int terminal, home,
    captured; /* descriptors: where reports go; the folder that names of programs are relative to;
                                      * what programs print */
static hr_word
    memory[LOOSE_BYTES / sizeof(hr_word) + 1000]; /* always at the same address; with room for the state */
static struct text normal, output;                /* what the program prints; what it printed now */

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

/* ---- one run ----------------------------------------------------------------------------------------------------------------- */

static struct hr_vm *open_vm(size_t bytes, const char *top) {
    struct hr_vm *vm = hr_vm_open(memory, bytes, STACK_BYTES);
    if (!vm) return NULL;
    char folder[400];
    hr_vm_set_stack(vm, top, STACK_BYTES);
    snprintf(folder, sizeof folder, "%s", program);
    char *slash = strrchr(folder, '/');
    *(slash ? slash : folder) = 0;
    hr_vm_add_path(vm, folder);
    if (strstr(program, "/pylib_"))
        hr_vm_add_path(vm, ".frozen"); /* the others import what is written in C */
    return vm;
}

/* Runs the program; what it prints is in `output`. *left: what is left of fail_at then. */
static enum hr_vm_outcome run_program(struct hr_vm *vm, uint32_t fail_at, uint32_t *left) {
    if (ftruncate(captured, 0) != 0 || lseek(captured, 0, SEEK_SET) != 0) _exit(2);
    alarm(SECONDS);
    vm->heap.fail_at = fail_at;
    hr_heap_policy_changed(&vm->heap);
    enum hr_vm_outcome outcome = hr_vm_run_file(vm, program);
    *left = vm->heap.fail_at;
    vm->heap.fail_at = 0;
    hr_heap_policy_changed(&vm->heap);
    ptrdiff_t n = pread(captured, output.bytes, sizeof output.bytes - 1, 0);
    output.n = n < 0 ? 0 : (size_t)n;
    output.bytes[output.n] = 0;
    return outcome;
}

/* Whatever a program prints or raises: the heap is sound, and another program runs. */
static const char *check_loosely(bool *reached) {
    char top;
    uint32_t left;
    struct hr_vm *vm = open_vm(LOOSE_BYTES, &top);
    if (!vm) return "no interpreter";
    run_program(vm, failing, &left);
    if (fchdir(home) != 0) return "the folder is gone"; /* a program that was cut short may have left it */
    *reached = left == 0;
    const void *where;
    const char *wrong = hr_heap_verify(&vm->heap, &where);
    if (!wrong && hr_vm_run_text(vm, after, "<after>") != HR_VM_OK) wrong = "no other program runs";
    if (!wrong) wrong = hr_heap_verify(&vm->heap, &where);
    hr_vm_close(vm);
    return wrong;
}

/* ---- the whole of it ---------------------------------------------------------------------------------------------------------- */

static bool is_normal(enum hr_vm_outcome outcome) {
    return outcome != HR_VM_EXCEPTION &&
           (varies || (output.n == normal.n && memcmp(output.bytes, normal.bytes, normal.n) == 0));
}

/* A program whose first line is `# output varies` prints addresses or sizes. */
static bool does_vary(void) {
    char line[20] = "";
    int fd = open(program, O_RDONLY);
    bool yes = fd >= 0 && read(fd, line, 15) == 15 && strcmp(line, "# output varies") == 0;
    close(fd);
    return yes;
}

/* Forgets the program: its globals, the modules it imported, what it left with the interpreter. */
static hr_value drop(struct hr_vm *vm, void *unused) {
    (void)unused;
    hr_value module = hr_dict_get(vm, vm->modules, HR_SYM(__main__));
    hr_dict_clear(vm, vm->modules);
    hr_dict_set(vm, vm->modules, HR_SYM(__main__), module);
    hr_dict_clear(vm, vm->main);
    hr_dict_set(vm, vm->main, HR_SYM(__name__), HR_SYM(__main__));
    vm->builtins = vm->scheduled = vm->trace = vm->trace_frame = vm->exception = vm->raised = HR_UNDEF;
    for (size_t i = 0; i < HR_STATE_COUNT; i++)
        vm->state[i] = HR_UNDEF;
    return HR_NONE;
}

static size_t bytes_of(const void *obj) {
    return obj ? hr_heap_round_bytes(hr_heap_size_words(obj)) : 0;
}
static size_t bytes_of_root(hr_value v) {
    return v == HR_UNDEF ? 0 : bytes_of((const void *)v);
}

/* Bytes in use. Of the tables whose room depends on when they grew only what is in them counts. */
static size_t in_use(struct hr_vm *vm) {
    struct hr_heap *h = &vm->heap;
    return hr_heap_used(h) - hr_frame_spare(vm) - bytes_of(h->weak) - bytes_of_root(vm->symbols) -
           bytes_of_root(vm->types) - bytes_of_root(vm->weak) +
           (h->weak_count + vm->symbol_count) * sizeof(hr_word);
}

/* Drops the program, runs another, and says how many bytes are then in use. */
static const char *settle(struct hr_vm *vm, size_t *used) {
    const void *where;
    hr_value v;
    const char *wrong = hr_heap_verify(&vm->heap, &where);
    if (wrong) return wrong;
    if (!hr_call_protected(vm, drop, NULL, &v)) return "its globals cannot be dropped";
    if (hr_vm_run_text(vm, after, "<after>") != HR_VM_OK) return "no other program runs";
    if (!hr_call_protected(vm, drop, NULL, &v)) return "its globals cannot be dropped";
    hr_heap_compact(&vm->heap, HR_GC_EXACT);
    *used = in_use(vm);
    return hr_heap_verify(&vm->heap, &where);
}

/* Runs the program with allocation `failing` failing and then once more with none; the bytes left in use after each. */
static const char *run_twice(size_t used[2], uint32_t *left) {
    char top;
    uint32_t unused;
    struct hr_vm *vm = open_vm(hr_vm_state_bytes() + WHOLE_BYTES, &top);
    if (!vm) return "no interpreter";
    enum hr_vm_outcome outcome = run_program(vm, failing, left);
    const bool first = !normal.n;
    if (first) memcpy(&normal, &output, sizeof normal);
    if (fchdir(home) != 0) return "the folder is gone"; /* a program that was cut short may have left it */
    if (!is_normal(outcome) && (first || !strstr(output.bytes, "MemoryError")))
        return "neither its result nor a MemoryError";
    const char *wrong = settle(vm, &used[0]);
    if (wrong) return wrong;
    if (!is_normal(run_program(vm, 0, &unused))) return "another result afterwards";
    wrong = settle(vm, &used[1]);
    hr_vm_close(vm);
    return wrong;
}

static bool fits(size_t heap_bytes) {
    char top;
    uint32_t left;
    struct hr_vm *vm = open_vm(hr_vm_state_bytes() + heap_bytes, &top);
    if (!vm) return false;
    bool ok = is_normal(run_program(vm, 0, &left));
    hr_vm_close(vm);
    return ok;
}

/* The least heap in which the program has its normal result. */
static size_t least_heap(void) {
    size_t low = LEAST_BYTES - STEP_BYTES, high = WHOLE_BYTES;
    while (high - low > STEP_BYTES) {
        size_t middle = low + (high - low) / 2 / STEP_BYTES * STEP_BYTES;
        *(fits(middle) ? &high : &low) = middle;
    }
    return high;
}

static const char *check_whole(char *report, size_t size) {
    static char text[200];
    size_t expected[2], used[2];
    uint32_t left;
    failing = UINT32_MAX;
    varies = does_vary();
    const char *wrong = run_twice(expected, &left);
    if (!wrong)
        wrong = run_twice(expected, &left); /* now without the files that an earlier sweep may have left */
    if (wrong) return wrong;
    hr_coverage = NULL; /* with no failure: what an abandoned run begins is not covered */
    const uint32_t allocations = UINT32_MAX - left;
    for (failing = 0; !wrong && failing < allocations;) {
        failing++;
        wrong = run_twice(used, &left);
        if (!wrong && left != 0) wrong = "runs do not allocate the same";
        if (!wrong && (used[0] > expected[0] || used[1] != expected[1])) {
            snprintf(text, sizeof text, "%zu and %zu bytes are left in use instead of %zu and %zu", used[0],
                     used[1], expected[0], expected[1]);
            wrong = text;
        }
    }
    const char *slash = strrchr(program, '/');
    if (!wrong) snprintf(report, size, "%s %u %zu\n", slash ? slash + 1 : program, allocations, least_heap());
    return wrong;
}

/* ---- all programs ------------------------------------------------------------------------------------------------------------- */

/* In a process of its own. */
static int sweep(void) {
    char report[200] = "";
    const char *wrong = access(program, R_OK) == 0 ? NULL : "cannot be read";
    if (!wrong && whole) {
        wrong = check_whole(report, sizeof report);
    } else {
        bool reached = true;
        for (failing = 1; reached && failing <= most; failing += stride)
            if ((wrong = check_loosely(&reached)) != NULL) break;
    }
    if (wrong) dprintf(terminal, "FAIL %s: %s with allocation %u failing\n", program, wrong, failing);
    if (wrong && whole) dprintf(terminal, "%s", output.bytes);
    if (*report) dprintf(terminal, "%s", report);
    return wrong != NULL;
}

static void begin_sweep(void) {
    char name[] = "/tmp/oom_sweep.XXXXXX";
    static const int faults[] = {SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGALRM};
    captured = mkstemp(name);
    int empty = open("/dev/null", O_RDONLY);
    if (captured < 0 || unlink(name) != 0 || empty < 0) _exit(2);
    dup2(empty, 0);
    dup2(captured, 1);
    dup2(captured, 2);
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++)
        signal(faults[i], fault);
}

static void report_missing(const char *kind, unsigned owner_id, hr_value name) {
    hr_value owner = hr_symbol_rom(owner_id);
    printf("not covered: %s %.*s", kind, (int)hr_symbol_rom_len(owner), hr_symbol_rom_text(owner));
    if (name != HR_UNDEF) printf(".%.*s", (int)hr_symbol_rom_len(name), hr_symbol_rom_text(name));
    printf("\n");
}

/* Those of a type or module: functions and computed attributes; constants are no work. */
static void report_members(unsigned owner_id, unsigned first, unsigned end) {
    for (unsigned i = first; i < end; i++) {
        const struct hr_member *m = &hr_rom_members[i];
        hr_value v = hr_member_value(m);
        if (!hr_coverage->members[i] && (hr_value_is(v, HR_T_native) || hr_value_is(v, HR_T_getset)))
            report_missing("member", owner_id, hr_member_name(m));
    }
}

/* Types that no value is of: rows that others share, bases that cannot be called, and the VM stack, which is made before anything runs. */
static bool has_no_values(unsigned type) {
    static const uint8_t types[] = {HR_T_undef,      HR_T_stack,    HR_T_wrapper,
                                    HR_T_namedtuple, HR_T_set_rows, HR_T_text_rows,
                                    HR_T_bytes_rows, HR_T_Generic,  HR_T_stream};
    return memchr(types, (int)type, sizeof types) != NULL;
}

static void report_coverage(void) {
    for (unsigned i = 0; i < HR_OPCODE_COUNT; i++)
        if (!hr_coverage->opcodes[i]) printf("not covered: opcode %s\n", hr_opcode_names[i]);
    for (unsigned i = 0; i < HR_ROM_TYPE_COUNT; i++) {
        const struct hr_type *type = &hr_rom_types[i];
        if (!hr_coverage->types[i] && !has_no_values(i)) report_missing("type", type->name_id, HR_UNDEF);
        report_members(type->name_id, type->members, type[1].members);
    }
    for (unsigned i = 0; i < HR_ROM_MODULE_COUNT; i++) {
        const struct hr_rom_module *module = &hr_rom_modules[i];
        if (!hr_coverage->modules[i]) report_missing("module", module->name_id, HR_UNDEF);
        report_members(module->name_id, module->members, module[1].members);
    }
}

int main(int argc, char **argv) {
    unsigned jobs = 1, running = 0, passed = 0, failed = 0, left_out = 0;
    int option, status;
    while ((option = getopt(argc, argv, "j:s:m:w")) >= 0) {
        if (option == 'j') jobs = (unsigned)atoi(optarg);
        if (option == 's') stride = (unsigned)atoi(optarg);
        if (option == 'm') most = (unsigned)atoi(optarg);
        if (option == 'w') whole = true;
        if (option == '?') return 2;
    }
    terminal = dup(1);
    home = open(".", O_RDONLY);
    hr_coverage = mmap(NULL, sizeof *hr_coverage, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (!jobs || !stride || terminal < 0 || home < 0 || hr_coverage == MAP_FAILED) return 2;
    for (int i = optind; i < argc || running;) {
        if (i < argc && running < jobs) {
            program = argv[i++];
            if (!whole && is_skipped()) {
                left_out++;
            } else if (fork() == 0) {
                begin_sweep();
                _exit(sweep());
            } else {
                running++;
            }
        } else {
            if (wait(&status) < 0) return 2;
            running--;
            *(status == 0 ? &passed : &failed) += 1;
        }
    }
    if (whole) report_coverage();
    printf("%u passed, %u failed, %u skipped\n", passed, failed, left_out);
    return failed != 0;
}
