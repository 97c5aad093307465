/* board.h - what the bare-metal ports ask of a board, and what they offer it: memory bounds from the linker script, a byte
 * device, a cycle counter with an alarm, the fault report. The port contract itself is include/hirune/port.h.
 *
 * HR_BOARD_MHZ (the build's) is the counter's cycles in a microsecond. GC effect of every function: none.
 * Tests: ports/xtensa/selftest.c, tools/run_board.py.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BARE_BOARD_H
#define HR_BARE_BOARD_H

#include <hirune/port.h>

extern char __stack_limit[], __stack_top[], __heap_start[], __heap_end[];

/* ---- the board's: ports/xtensa/board.c, ports/arm/board.c ---- */

/* Lets the console's bytes interrupt what runs; to be called once, first. */
void hr_board_start(void);
/* Writes a byte to the console; waits until the device takes it. */
void hr_board_put(unsigned char c);
/* Bytes may interrupt again: there is room in the type-ahead buffer. */
void hr_board_listen(void);
/* The counter; wraps at 2^32. */
uint32_t hr_board_cycles(void);
/* No interrupt until unlocked. */
void hr_board_lock(void);
void hr_board_unlock(void);
/* Called locked: sleeps until an interrupt or for about so many cycles (up to 2^30), and unlocks. An interrupt that came
 * while locked ends it at once. */
void hr_board_wait(uint32_t cycles);
/* Called by the interrupt vector. */
void hr_board_interrupt(void);

/* ---- offered to the board ---- */

/* console.c: the type-ahead buffer is full; takes a byte (in an interrupt, when it is not full). */
bool hr_console_full(void);
void hr_console_take(unsigned char c);
/* Nobody is there but who is at the console: what is written to standard error (2) goes there too from now on. */
void hr_console_alone(void);
/* The image's own: called in an interrupt when the interrupt character has come. */
void hr_board_interrupted(void);

/* fault.c: called by the exception vectors with cause, pc, address, sp and return address: reports and exits 70. */
_Noreturn void hr_fault_report(const unsigned *values);

#endif
