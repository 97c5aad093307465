/* board.h - what the Xtensa board offers beyond the port contract: memory bounds from the linker script, raw
 * time, the fault report. The port contract itself is include/hirune/port.h.
 *
 * Owns: nothing; declarations for board.c and fault.c. GC effect of every function: none.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_XTENSA_BOARD_H
#define HR_XTENSA_BOARD_H

#include <hirune/port.h>

/* ---- memory ---- */

extern char __stack_limit[], __stack_top[], __heap_start[], __heap_end[];

/* CPU cycles, 40 MHz, wraps every 107 s. */
uint32_t hr_board_cycles(void);

/* Lets the console's bytes interrupt what runs; to be called once, first. */
void hr_board_start(void);
/* Nobody is there but who is at the console: what is written to standard error (2) goes there too from now on. */
void hr_board_alone(void);
/* Called by the interrupt vector. */
void hr_board_interrupt(void);
/* The image's own: called in an interrupt when the interrupt character has come. */
void hr_board_interrupted(void);

/* Called by the exception vectors with cause, pc, address, sp and return address: report and exit 70. */
_Noreturn void hr_fault_report(const unsigned *values);

#endif
