/* fault.c - the last words of a crashed image: one line over the UART, then exit code 70.
 *
 * Owns: the text of the report. Invariant: runs on a fresh stack, needs no RAM besides it.
 * Tests: ports/xtensa/selftest.c (argument "fault").
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"

/* EXCCAUSE values (Xtensa ISA reference manual, table 4-64) this core and emulator can raise: code, name. */
static const char cause_names[] = "\0illegal instruction\0"
                                  "\1syscall\0"
                                  "\2instruction fetch error\0"
                                  "\3load or store error\0"
                                  "\x09unaligned access\0"
                                  "\x0e"
                                  "jump to unmapped address\0"
                                  "\x0f"
                                  "access to unmapped address\0"
                                  "\xff";

static void write_text(const char *text) {
    size_t n = 0;
    while (text[n]) {
        n++;
    }
    hr_port_write(1, text, n);
}

static void write_field(const char *label, unsigned value) {
    char digits[8];
    for (int i = 8; i-- > 0; value >>= 4) {
        digits[i] = "0123456789abcdef"[value & 15];
    }
    write_text(label);
    hr_port_write(1, digits, 8);
}

void hr_fault_report(unsigned cause, unsigned pc, unsigned address, unsigned sp, unsigned ret) {
    const char *name = cause_names;
    while ((unsigned char)*name != cause && (unsigned char)*name != 0xff) {
        do {
            name++;
        } while (*name);
        name++;
    }
    write_text("\r\nFAULT ");
    write_text((unsigned char)*name == 0xff ? "exception" : name + 1);
    write_field(" cause=", cause);
    write_field(" pc=", pc);
    write_field(" addr=", address);
    write_field(" sp=", sp);
    write_field(" a0=", ret);
    write_text("\r\n");
    hr_port_exit(70);
}
