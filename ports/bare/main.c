/* main.c - the interpreter on the board: runs the host file that is its first argument, or the prompt.
 *
 * Owns: the interpreter's memory. Its state is static, so that it counts as RAM, and the heap follows it (hirune.ld). The
 * arguments lie on the C stack while the program runs. Exit codes are those of ports/unix. Tests: any, on the boards:
 * tools/run_tests.py --board xtensa.
 *
 * SPDX-License-Identifier: MIT
 */
#include <string.h>

#include <hirune/hirune.h>
#include <hirune/port.h>

#include "board.h"
#include "obj/frozen.h"
#include "obj/state.h"
#include "semihost.h"

/* nobits: takes no room in the image. The assembler's comment sign hides what the compiler adds. */
#ifdef __arm__
#    define STATE_SECTION ".bss_state,\"aw\",%nobits@"
#else
#    define STATE_SECTION ".bss_state,\"aw\",@nobits#"
#endif
struct hr_vm hr_main_vm __attribute__((section(STATE_SECTION), aligned(8)));

void hr_board_interrupted(void) {
    hr_vm_interrupt(&hr_main_vm);
}

/* The value of heapsize=N[K], at most `most`; another option changes nothing. */
static size_t heap_option(const char *text, size_t most) {
    size_t n = 0;
    for (const char *name = "heapsize="; *name; name++, text++) {
        if (*text != *name) {
            return most;
        }
    }
    for (; *text >= '0' && *text <= '9'; text++) {
        n = n * 10 + (size_t)(*text - '0');
    }
    if (*text) {
        n *= 1024;
    }
    return n < most ? n : most;
}

/* The directory of the program, or the current one: modules are looked for there. */
static void set_path(struct hr_vm *vm, char *file) {
    char *slash = file;
    for (char *p = file; *p; p++) {
        if (*p == '/') {
            slash = p;
        }
    }
    char kept = *slash;
    *slash = 0;
    hr_vm_add_path(vm, file);
    *slash = kept;
}

/* What one start is to do. */
struct start {
    bool friendly; /* the prompt to begin with */
    bool
        again; /* -X reset: after the prompt's end it starts anew, as without a host that waits for the program's end */
};

/* Runs [-X OPTION]... [FILE [ARGUMENT]...]: the exit code. */
static int run(struct start *s, int argc, char **argv) {
    size_t heap = (size_t)(__heap_end - __heap_start);
    while (argc > 2 && strcmp(argv[1], "-X") == 0) {
        if (strcmp(argv[2], "reset") == 0) {
            s->again = true;
            hr_console_alone();
        }
        heap = heap_option(argv[2], heap);
        argc -= 2;
        argv += 2;
    }
    size_t stack = (size_t)(__stack_top - __stack_limit);
    struct hr_vm *vm = hr_vm_open(&hr_main_vm, sizeof hr_main_vm + heap, stack);
    if (!vm) {
        static const char text[] = "the heap is too small\n";
        hr_port_write(2, text, sizeof text - 1);
        return 1;
    }
    hr_vm_set_stack(vm, __stack_top, stack);
    char none[] = "";
    if (argc > 1) {
        argc--;
        argv++;
    } else {
        *argv = none;
    }
    set_path(vm, *argv);
#if HR_IMAGES
    if (hr_frozen_count) {
        hr_vm_add_path(vm, ".frozen");
    }
#endif
    hr_vm_set_argv(vm, argc, argv);
    enum hr_vm_outcome outcome = **argv ? hr_vm_run_file(vm, *argv) : hr_vm_run_repl(vm, &s->friendly);
    hr_vm_close(vm);
    return outcome == HR_VM_OK ? 0 : hr_vm_exit_code(vm);
}

int main(void) {
    uint32_t arguments[(unsigned)hr_semihost_args_bytes() / sizeof(uint32_t) + 1];
    int argc = hr_semihost_args(arguments);
    hr_board_start();
    struct start start = {.friendly = true};
    int code;
    while (code = run(&start, argc, (char **)arguments), start.again) {
        static const char text[] = "MPY: soft reboot\r\n";
        hr_port_write(1, text, sizeof text - 1);
    }
    return code;
}
