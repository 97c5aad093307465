/* SPDX-License-Identifier: MIT
 *
 * What the fuzz targets share: an interpreter for one input, on a port that touches nothing (port.c), and reports.
 *
 * A target is a file tests/fuzz/NAME.c with LLVMFuzzerTestOneInput; its options come from the first bytes of the input, so that
 * the rest of a file in a corpus can be read. docs/TESTING.md tells how to run them.
 */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "obj/state.h"
#include <hirune/hirune.h>

/* libFuzzer's entry points. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed);
size_t LLVMFuzzerMutate(uint8_t *data, size_t n, size_t most);

/* An interpreter with a heap of so many bytes; NULL if that is too small. Closed by hr_fuzz_close, which verifies the heap that is left. */
struct hr_vm *hr_fuzz_open(size_t heap_bytes);
void hr_fuzz_close(struct hr_vm *vm);
/* Runs fn(vm, arg) in a C frame that holds no reference and outside of any Python code, verifies the heap, collects, verifies. fn raises
 * nothing. After a second of processor time, and every second from then on, the interpreter is interrupted as by Ctrl-C. */
void hr_fuzz_use(struct hr_vm *vm, void (*fn)(struct hr_vm *vm, void *arg), void *arg);
/* Other than a second, for all that follows. */
void hr_fuzz_set_patience(long seconds);
/* How often that happened. */
unsigned hr_fuzz_interrupts(void);
/* All three; nothing if the heap is too small. */
void hr_fuzz_run(size_t heap_bytes, void (*fn)(struct hr_vm *vm, void *arg), void *arg);

/* Until it is called with 0: every n-th allocation collects and moves, or fails, as the low bits of `kind` say, or both, or neither; n comes from
 * the next three bits. The larger n, the further a program gets. */
enum { HR_FUZZ_STRESS = 1, HR_FUZZ_FAIL = 2 };
void hr_fuzz_disturb(struct hr_vm *vm, unsigned kind);

/* A finding: prints the message and what the interpreter wrote last, and aborts. */
HR_NORETURN void hr_fuzz_fail(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Heap sizes that inputs choose from: from what just opens to what holds any program of a few KB. */
size_t hr_fuzz_heap_bytes(unsigned choice);

/* Bytes as they come, 0 when they are used up. */
struct hr_fuzz_bytes {
    const uint8_t *next, *end;
};
static inline unsigned hr_fuzz_take(struct hr_fuzz_bytes *b) {
    return b->next < b->end ? *b->next++ : 0;
}
/* The low n bytes of a number, little endian. */
uint64_t hr_fuzz_take_number(struct hr_fuzz_bytes *b, unsigned n);

/* ---- the port (port.c) ----------------------------------------------------------------------------------------------------- */

/* What the console will deliver to the program; then it ends. The bytes are the caller's. */
void hr_port_set_console(const uint8_t *data, size_t n);
/* What was written to standard output and error since hr_port_set_console, the last 4 KB of it. */
const char *hr_port_written(size_t *n);

/* ---- program.c ------------------------------------------------------------------------------------------------------------- */

/* Calls run(data) of a Python program in tests/fuzz, say "number.py", with the input as bytes, in one of some interpreters that are kept open
 * for some hundred inputs; they differ in the size of their heaps, and the input's last byte chooses; a quarter of all is disturbed. It must return, or raise
 * MemoryError or, for want of room for its arguments, RecursionError. The same program prints the same under CPython: tests/fuzz/differ.py. */
void hr_program_run(const char *name, const uint8_t *data, size_t n);

/* ---- replay.c ---------------------------------------------------------------------------------------------------------------- */

/* Changes bytes as libFuzzer does, or in a replay, where that would depend on addresses, in a way of our own. The new length. */
size_t hr_fuzz_mutate_bytes(uint8_t *data, size_t n, size_t most);

/* ---- tokens.c ---------------------------------------------------------------------------------------------------------------- */

/* Changes Python text by whole tokens and lines, or as libFuzzer does; the first byte, a target's options, is changed seldom. The new
 * length. */
size_t hr_tokens_mutate(uint8_t *data, size_t n, size_t most, unsigned seed);

#endif
