/* setjmp.h - the C library's for a core without float registers: its own jmp_buf has room for them, 52 bytes in each of the loops and
 * protected calls that lie on the C stack in one another. The functions are in start.c. Tests: any, by tools/run_tests.py --board arm.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_ARM_SETJMP_H
#define HR_ARM_SETJMP_H

typedef unsigned jmp_buf[10]; /* r4 to r11, sp, lr: what a function keeps (AAPCS 6.1.1) */

__attribute__((returns_twice)) int setjmp(jmp_buf place);
_Noreturn void longjmp(jmp_buf place, int value);

#endif
