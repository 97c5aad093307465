/* board.h - what the Xtensa board offers beyond the port contract: memory bounds from the linker script, raw
 * time, the fault report. The port contract itself is include/hirune/port.h.
 *
 * Owns: nothing; declarations for board.c and fault.c. GC effect of every function: none.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_XTENSA_BOARD_H
#define HR_XTENSA_BOARD_H

#include <stddef.h>
#include <stdint.h>

/* ---- port contract: include/hirune/port.h once it exists, this until then ---- */

#if __has_include(<hirune/port.h>)
#    include <hirune/port.h>
#else

/* Send n bytes to the console, waiting for the UART. Errors: none. */
void hr_port_write(const char *text, size_t n);

/* Next console byte 0..255, or -1 after timeout_ms (0: do not wait, negative: wait for ever). While it waits
 * the CPU sleeps. The interrupt character is an ordinary byte here if it is disabled (see
 * hr_port_set_interrupt_char); otherwise -2 is returned once for it. */
int hr_port_read_char(int timeout_ms);

/* Microseconds since start, monotonic, 64 bit; exact as long as this or hr_port_poll runs every 107 s. */
uint64_t hr_port_ticks_us(void);

/* Look at the console without blocking; true once for each interrupt character that came in. Other bytes are
 * kept for hr_port_read_char (64 of them; beyond that they stay with the sender). */
int hr_port_poll(void);

/* Which byte hr_port_poll and hr_port_read_char treat as interrupt: 0..255, -1 none. 3 (Ctrl-C) at start. */
void hr_port_set_interrupt_char(int c);

/* End the program with this exit code 0..255. Does not return. */
_Noreturn void hr_port_exit(int code);

/* Sleep for us microseconds or until hr_port_poll would be true. Returns what hr_port_poll returned. */
int hr_port_sleep_us(uint64_t us);

#endif

/* ---- memory ---- */

extern char __stack_limit[], __stack_top[], __heap_start[], __heap_end[];

/* CPU cycles, 40 MHz, wraps every 107 s. */
uint32_t hr_board_cycles(void);

/* Called by the exception vectors: report and exit 70. */
_Noreturn void hr_fault_report(unsigned cause, unsigned pc, unsigned address, unsigned sp, unsigned ret);

#endif
