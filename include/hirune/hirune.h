/* SPDX-License-Identifier: MIT
 *
 * Embedding: an interpreter in a block of memory, run code in it, close it. Example: tests/capi/embed.c.
 *
 *     static char memory[64 * 1024];
 *     struct hr_vm *vm = hr_vm_open(memory, sizeof memory, 15 * 1024);
 *     int code = hr_vm_run_text(vm, "print(6 * 7)", "<embedded>");
 *     hr_vm_close(vm);
 *
 * No other memory is used, and nothing is shared between interpreters: each may be used by one thread at a time.
 * Tests: tests/capi.
 */
#ifndef HIRUNE_HIRUNE_H
#define HIRUNE_HIRUNE_H

#include <hirune/native.h>

/* The bytes of the block that the interpreter's own state takes (caches included); the rest is heap. GC: none. */
size_t hr_vm_state_bytes(void);

/* Makes an interpreter in memory[0, bytes), which stays the caller's and must outlive it. c_stack_bytes: how much C stack it may use below the
 * caller's frame. The caller's frame must stay active (values are looked for from there down), or be followed by
 * hr_vm_set_stack. NULL if the block is too small (least: about hr_vm_state_bytes() + 2 KB). */
struct hr_vm *hr_vm_open(void *memory, size_t bytes, size_t c_stack_bytes);
/* Sets the C stack's bounds again: top is the address of a local of the outermost frame that may hold values. */
void hr_vm_set_stack(struct hr_vm *vm, const void *top, size_t c_stack_bytes);
/* Runs finalisers (__del__) of what is left. The memory can be used again afterwards. */
void hr_vm_close(struct hr_vm *vm);

/* How a run ended. */
enum hr_vm_outcome {
    HR_VM_OK,        /* to the end */
    HR_VM_EXCEPTION, /* an exception; it has been printed to standard error */
    HR_VM_EXIT       /* SystemExit: see hr_vm_exit_code */
};
/* Runs text (kept by the caller until it returns) as __main__; name is what tracebacks call it. */
enum hr_vm_outcome hr_vm_run_text(struct hr_vm *vm, const char *text, const char *name);
/* Runs the file at a path of the port as __main__; OSError if it cannot be read. */
enum hr_vm_outcome hr_vm_run_file(struct hr_vm *vm, const char *path);
/* Runs a module as __main__ (python -m). */
enum hr_vm_outcome hr_vm_run_module(struct hr_vm *vm, const char *name);
/* The interactive prompt on the port's console, until Ctrl-D: with history, line editing, raw mode (Ctrl-A). Returns when the session
 * ends: HR_VM_OK for Ctrl-D (soft reset), HR_VM_EXIT. *friendly: does it begin with the friendly prompt, then, did it end there. */
enum hr_vm_outcome hr_vm_run_repl(struct hr_vm *vm, bool *friendly);
/* What a process should exit with after HR_VM_EXIT (the argument of SystemExit, 0..255) or HR_VM_EXCEPTION (1; 130 after
 * KeyboardInterrupt). GC: none. */
int hr_vm_exit_code(struct hr_vm *vm);
/* Asks for KeyboardInterrupt at the next safepoint. May be called from a signal or interrupt handler. */
void hr_vm_interrupt(struct hr_vm *vm);
/* Evaluates an expression of text in __main__; the value, or HR_UNDEF after an exception, which is in *error (may be NULL). */
hr_value hr_vm_evaluate(struct hr_vm *vm, const char *text, hr_value *error);
/* __main__'s globals. GC: none. */
hr_value hr_vm_globals(struct hr_vm *vm);
/* sys.argv and sys.path. */
void hr_vm_set_argv(struct hr_vm *vm, int argc, char **argv);
void hr_vm_add_path(struct hr_vm *vm, const char *path);
/* A pointer of the embedder's, kept for it. */
void hr_vm_set_user(struct hr_vm *vm, void *user);
void *hr_vm_user(struct hr_vm *vm);

/* Replaces sys.path[0]. */
void hr_vm_set_path0(struct hr_vm *vm, const char *path);
/* optimize: as -O (1: no assert, 3: no line numbers). stress: every n-th allocation collects and moves, 0: none; needs a debug build,
 * ignored otherwise.
 * compile_only: programs are compiled and not run. */
void hr_vm_set_options(struct hr_vm *vm, int optimize, unsigned stress, bool compile_only);
/* From now on the interpreter may do so many steps, which are calls and jumps back; each that it tries after these raises
 * SystemExit("step limit"), so that every program ends, whatever it catches. 0: none. GC: none. */
void hr_vm_set_steps(struct hr_vm *vm, uint32_t most);
/* Compiles the file to an image, which is written to another file (docs/IMAGE.md). Only where HR_IMAGES is set. */
enum hr_vm_outcome hr_vm_compile_file(struct hr_vm *vm, const char *path, const char *to);
/* Runs what comes from the console until its end as __main__. */
enum hr_vm_outcome hr_vm_run_stdin(struct hr_vm *vm);
/* The version of Hirune. */
#define HR_VERSION "0.1.0"
const char *hr_vm_version(void);

#endif
