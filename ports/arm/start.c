/* start.c - reset, exception vectors and fault entry of the Cortex-M3.
 *
 * Owns: the vector table (first thing in flash) and the C run-time set-up. The console's and the alarm's interrupts run
 * hr_board_interrupt (board.c) on the stack of what they interrupt, whose limit leaves room for it.
 * Source: ARMv7-M Architecture Reference Manual, B1.5. Tests: tools/run_tests.py --board arm.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdint.h>

#include "board.h"

int main(void);
void hr_start_reset(void);
void hr_start_fault(void);
_Noreturn void hr_start_report(const uint32_t *frame);

extern uint32_t __data_load[], __data_start[], __data_end[], __bss_start[], __bss_end[];

void hr_start_reset(void) {
    const uint32_t *from = __data_load;
    for (uint32_t *to = __data_start; to < __data_end;) {
        *to++ = *from++;
    }
    for (uint32_t *to = __bss_start; to < __bss_end;) {
        *to++ = 0;
    }
    hr_port_exit(main());
}

/* The frame that the exception pushed: r0-r3, r12, lr, pc, psr. CFSR's bits say why, BFAR at which address. */
void hr_start_report(const uint32_t *frame) {
    const volatile uint32_t *cfsr = (const volatile uint32_t *)0xe000ed28u, *bfar = cfsr + 4;
    unsigned values[5] = {*cfsr, 0, *bfar, (unsigned)(uintptr_t)frame, 0};
    if ((const char *)frame >= __stack_limit) { /* else there was no room to push it */
        values[1] = frame[6];
        values[4] = frame[5];
    }
    hr_fault_report(values);
}

/* On a fresh stack: the old one may be what broke. */
__attribute__((naked)) void hr_start_fault(void) {
    __asm__ volatile("mrs r0, msp\n\tldr r1, =__stack_top\n\tmsr msp, r1\n\tb hr_start_report");
}

_Static_assert(sizeof(jmp_buf) == 10 * 4, "the C library's <setjmp.h> instead of libc/setjmp.h");

/* libc/setjmp.h. The value is never 0 (1 to 2). */
__attribute__((naked)) int setjmp(jmp_buf place) {
    (void)place;
    __asm__ volatile("mov ip, sp\n\tstmia r0, {r4-r11, ip, lr}\n\tmovs r0, #0\n\tbx lr");
}

__attribute__((naked)) void longjmp(jmp_buf place, int value) {
    (void)place, (void)value;
    __asm__ volatile("ldmia r0, {r4-r11, ip, lr}\n\tmov sp, ip\n\tmov r0, r1\n\tbx lr");
}

enum { EXCEPTIONS = 16, IRQ_UART = 0, IRQ_ALARM = 9, VECTORS = EXCEPTIONS + IRQ_ALARM + 1 };

__attribute__((section(".vectors"), used)) static void (*const vectors[VECTORS])(void) = {
    [0] = (void (*)(void))__stack_top,
    [1] = hr_start_reset,
    [2 ... EXCEPTIONS - 1] = hr_start_fault,
    [EXCEPTIONS + IRQ_UART] = hr_board_interrupt,
    [EXCEPTIONS + IRQ_UART + 1 ... EXCEPTIONS + IRQ_ALARM - 1] = hr_start_fault,
    [EXCEPTIONS + IRQ_ALARM] = hr_board_interrupt,
};
