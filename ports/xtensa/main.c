/* main.c - the interpreter on the board: runs the host file that is its first argument, or the prompt.
 *
 * Owns: the interpreter's memory. Its state is static, so that it counts as RAM, and the heap follows it (hirune.ld). The
 * arguments lie on the C stack while the program runs. Exit codes are those of ports/unix. Tests: tests/run on the board by
 * tools/run_tests.py --board xtensa.
 *
 * SPDX-License-Identifier: MIT
 */
#include <string.h>

#include <hirune/hirune.h>
#include <hirune/port.h>

#include "board.h"
#include "obj/state.h"
#include "semihost.h"

/* nobits: takes no room in the image. The # hides what the compiler adds. */
struct hr_vm hr_main_vm __attribute__((section(".bss_state,\"aw\",@nobits#"), aligned(8)));

void hr_board_interrupted(void) {
    hr_vm_interrupt(&hr_main_vm);
}

/* "32K", "20000": bytes; 0 if it is no number. */
static size_t parse_size(const char *text) {
    size_t n = 0;
    while (*text >= '0' && *text <= '9') {
        n = n * 10 + (size_t)(*text++ - '0');
    }
    switch (*text | 0x20) {
    case 'w': text++; break; /* words of 4 bytes are MicroPython's unit: nothing to multiply */
    default: break;
    }
    if ((*text | 0x20) == 'k') {
        n *= 1024;
        text++;
    }
    return *text ? 0 : n;
}

/* The program and how to run it. */
struct task {
    size_t heap;
    int optimize, first; /* index of the argument that names the program, argc if there is none */
    char kind;           /* 'c' text, 'm' module, 'f' file, 0 prompt */
};

static bool parse(int argc, char **argv, struct task *t) {
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        const char *a = argv[i];
        if (a[1] == 'O') {
            t->optimize = a[2] >= '0' && a[2] <= '9' ? a[2] - '0' : (int)strlen(a + 1);
        } else if ((a[1] == 'c' || a[1] == 'm') && !a[2] && i + 1 < argc) {
            t->kind = a[1];
            i++;
            break;
        } else if (strcmp(a, "-X") == 0 && i + 1 < argc) {
            a = argv[++i];
            if (strncmp(a, "heapsize=", 9) == 0) {
                size_t n = parse_size(a + 9);
                if (n == 0) {
                    return false;
                }
                if (n < t->heap) {
                    t->heap = n;
                }
            }
        } else {
            return false;
        }
    }
    t->first = i;
    if (!t->kind && i < argc) {
        t->kind = 'f';
    }
    return true;
}

/* The directory of the program, or nothing: modules are looked for there. */
static void set_path(struct hr_vm *vm, char *file) {
    char *slash = strrchr(file, '/');
    if (slash) {
        *slash = 0;
        hr_vm_add_path(vm, slash == file ? "/" : file);
        *slash = '/';
    } else {
        hr_vm_add_path(vm, "");
    }
}

static enum hr_vm_outcome run(struct hr_vm *vm, const struct task *t, int argc, char **argv) {
    char *program = argv[t->first];
    char *empty[] = {(char *)""};
    switch (t->kind) {
    case 'f':
        set_path(vm, program);
        hr_vm_set_argv(vm, argc - t->first, argv + t->first);
        return hr_vm_run_file(vm, program);
    case 'c':
        hr_vm_add_path(vm, "");
        hr_vm_set_argv(vm, argc - t->first + 1, argv + t->first - 1);
        return hr_vm_run_text(vm, program, "<stdin>");
    case 'm':
        hr_vm_add_path(vm, "");
        hr_vm_set_argv(vm, argc - t->first, argv + t->first);
        return hr_vm_run_module(vm, program);
    default:
        hr_vm_add_path(vm, "");
        hr_vm_set_argv(vm, 1, empty);
        return hr_vm_run_repl(vm, true);
    }
}

/* Apart from main, so that the values in its frame lie below the address that hr_vm_set_stack gets. */
static __attribute__((noinline)) int start(int argc, char **argv) {
    struct task t = {.heap = (size_t)(__heap_end - __heap_start)};
    if (!parse(argc, argv, &t)) {
        static const char text[] = "usage: [-O] [-X heapsize=N[K]] [-c CODE | -m MODULE | FILE] [ARGS]\n";
        hr_port_write(2, text, sizeof text - 1);
        return 1;
    }
    char top;
    size_t stack = (size_t)(&top - __stack_limit);
    struct hr_vm *vm = hr_vm_open(&hr_main_vm, sizeof hr_main_vm + t.heap, stack);
    if (!vm) {
        static const char text[] = "the heap is too small\n";
        hr_port_write(2, text, sizeof text - 1);
        return 1;
    }
    hr_vm_set_stack(vm, &top, stack);
    hr_vm_set_options(vm, t.optimize, false, false);
    enum hr_vm_outcome outcome = run(vm, &t, argc, argv);
    hr_vm_close(vm);
    return outcome == HR_VM_OK ? 0 : hr_vm_exit_code(vm);
}

int main(void) {
    int bytes = hr_semihost_args_bytes();
    uint32_t arguments[(unsigned)bytes / sizeof(uint32_t) + 1];
    int argc = hr_semihost_args(arguments, sizeof arguments);
    hr_board_start();
    return argc < 0 ? 2 : start(argc, (char **)arguments);
}
