/* fault.c - the last words of a crashed image: one line over the UART, then exit code 70.
 *
 * Owns: the text of the report. Causes are EXCCAUSE's (Xtensa ISA reference manual, table 4-64): 0 illegal instruction, 2 and 3
 * error of the bus, 9 unaligned access, 0e jump to an unmapped address, 0f access to one; start.S adds the vector's. Invariant: runs on a
 * fresh stack, needs no RAM besides it. Tests: ports/xtensa/selftest.c (argument "fault").
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"

void hr_fault_report(const unsigned *values) {
    for (const char *p = "\r\nFAULT cause= pc= addr= sp= a0=\r\n"; *p; p++) {
        hr_port_write(1, p, 1);
        if (*p == '=') {
            unsigned value = *values++;
            for (int i = 0; i < 8; i++, value <<= 4) {
                hr_port_write(1, &"0123456789abcdef"[value >> 28], 1);
            }
        }
    }
    hr_port_exit(70);
}
