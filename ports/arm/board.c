/* board.c - the mps2-an385 board: a CMSDK UART, a CMSDK timer that counts and one that wakes.
 *
 * Owns: these devices and the interrupt controller. Timers count down at 25 MHz. Source: Arm Cortex-M System Design Kit
 * Technical Reference Manual, chapter 4 (timer, UART); AN385. Tests: tools/run_tests.py --board arm.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"

enum { STATE_TX_FULL = 1, STATE_RX_FULL = 2 };
enum { CTRL_TX = 1, CTRL_RX = 2, CTRL_RX_INTERRUPT = 8, INTERRUPT_RX = 2 };
enum { TIMER_ENABLE = 1, TIMER_INTERRUPT = 8 };
enum { IRQ_UART = 1 << 0, IRQ_ALARM = 1 << 9 };

struct uart {
    uint32_t data, state, ctrl, interrupt, bauddiv;
};
struct timer {
    uint32_t ctrl, value, reload, interrupt;
};
#define TIMER        ((volatile struct timer *)0x40000000u)
#define ALARM        ((volatile struct timer *)0x40001000u)
#define UART         ((volatile struct uart *)0x40004000u)
#define NVIC_ENABLE  ((volatile uint32_t *)0xe000e100u)
#define NVIC_DISABLE ((volatile uint32_t *)0xe000e180u)

const char hr_port_platform[] = "arm", hr_port_machine[] = "cortex-m3";

void hr_board_put(unsigned char c) {
    while (UART->state & STATE_TX_FULL) {
    }
    UART->data = c;
}

void hr_board_start(void) {
    TIMER->reload = UINT32_MAX;
    TIMER->value = UINT32_MAX;
    TIMER->ctrl = TIMER_ENABLE;
    UART->bauddiv = 16;
    UART->ctrl = CTRL_TX | CTRL_RX | CTRL_RX_INTERRUPT;
    *NVIC_ENABLE = IRQ_UART | IRQ_ALARM;
}

void hr_board_listen(void) {
    *NVIC_ENABLE = IRQ_UART;
}

/* Any interrupt: takes bytes, and ends hr_board_wait's WFI. */
void hr_board_interrupt(void) {
    ALARM->ctrl = 0;
    ALARM->interrupt = 1;
    UART->interrupt = INTERRUPT_RX;
    while (UART->state & STATE_RX_FULL) {
        if (hr_console_full()) {
            *NVIC_DISABLE = IRQ_UART;
            return;
        }
        hr_console_take((unsigned char)UART->data);
    }
}

uint32_t hr_board_cycles(void) {
    return UINT32_MAX - TIMER->value;
}

void hr_board_lock(void) {
    __asm__ volatile("cpsid i" : : : "memory");
}

void hr_board_unlock(void) {
    __asm__ volatile("cpsie i" : : : "memory");
}

/* A pending interrupt ends WFI even while masked (ARMv7-M, B1.5.19). */
void hr_board_wait(uint32_t cycles) {
    ALARM->reload = 0;
    ALARM->value = cycles;
    ALARM->ctrl = TIMER_ENABLE | TIMER_INTERRUPT;
    __asm__ volatile("wfi" : : : "memory");
    hr_board_unlock();
}
