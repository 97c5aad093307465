/* semihost.c - the emulator's simcall services: host files, arguments, exit.
 *
 * Owns: the simcall instruction. Invariant: no state of its own; descriptors are the host's.
 * Tests: ports/xtensa/selftest.c, run by tools/run_board.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "semihost.h"

#include <stdint.h>

enum {
    CALL_EXIT = 1,
    CALL_READ = 3,
    CALL_WRITE = 4,
    CALL_OPEN = 5,
    CALL_CLOSE = 6,
    CALL_LSEEK = 19,
    CALL_ARGC = 1000,
    CALL_ARGV_SIZE = 1001,
    CALL_ARGV = 1002
};

static int simcall(int number, uintptr_t a, uintptr_t b, uintptr_t c) {
    register int a2 __asm__("a2") = number;
    register uintptr_t a3 __asm__("a3") = a;
    register uintptr_t a4 __asm__("a4") = b;
    register uintptr_t a5 __asm__("a5") = c;
    __asm__ volatile("simcall" : "+r"(a2), "+r"(a3) : "r"(a4), "r"(a5) : "memory");
    return a2 < 0 ? -(int)a3 : a2;
}

void hr_semihost_exit(int code) {
    for (;;) {
        simcall(CALL_EXIT, (uintptr_t)code, 0, 0);
    }
}

int hr_semihost_open(const char *path, int flags) {
    return simcall(CALL_OPEN, (uintptr_t)path, (uintptr_t)flags, 0666);
}

int hr_semihost_read(int fd, void *buffer, size_t n) {
    return simcall(CALL_READ, (uintptr_t)fd, (uintptr_t)buffer, n);
}

int hr_semihost_write(int fd, const void *data, size_t n) {
    return simcall(CALL_WRITE, (uintptr_t)fd, (uintptr_t)data, n);
}

int hr_semihost_seek(int fd, int offset, int whence) {
    return simcall(CALL_LSEEK, (uintptr_t)fd, (uintptr_t)offset, (uintptr_t)whence);
}

int hr_semihost_close(int fd) {
    return simcall(CALL_CLOSE, (uintptr_t)fd, 0, 0);
}

int hr_semihost_args_bytes(void) {
    return simcall(CALL_ARGV_SIZE, 0, 0, 0);
}

int hr_semihost_args(void *buffer) {
    simcall(CALL_ARGV, (uintptr_t)buffer, 0, 0);
    return simcall(CALL_ARGC, 0, 0, 0);
}
