/* SPDX-License-Identifier: MIT
 *
 * Writing to standard output from C. Tests: tests/types/builtins/print.py.
 */
#ifndef HR_VM_CONSOLE_H
#define HR_VM_CONSOLE_H

#include "obj/state.h"
#include "obj/writer.h"

/* A writer to standard output with a small buffer, so that a line is one write of the port. Lies on the C stack. */
struct hr_console {
    struct hr_writer w; /* write here */
    unsigned n;
    char text[96];
};
/* GC: none. */
void hr_console_begin(struct hr_console *c, struct hr_vm *vm);
/* Writes out what is in the buffer: at the end, and before anything that may run Python. GC: none. */
void hr_console_flush(struct hr_console *c);

#endif
