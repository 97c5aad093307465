/* board.c - the lx60 board: a 16550 UART, the cycle counter CCOUNT and its alarm CCOMPARE0.
 *
 * Owns: these devices and INTENABLE. Tests: ports/xtensa/selftest.c, run by tools/run_board.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"

enum { IRQ_UART = 1 << 0, IRQ_TIMER = 1 << 6 };
enum { UART_DATA, UART_IER, UART_LSR = 5 };
enum { LSR_DATA_READY = 0x01, LSR_THR_EMPTY = 0x20 };

const char hr_port_platform[] = "xtensa", hr_port_machine[] = "lx106";

static uint32_t *uart_reg(unsigned reg) {
    return (uint32_t *)(0x9d050020u + 4 * reg);
}

/* The image is built without MEMW at volatile accesses; device registers get theirs here. */
static unsigned uart_get(unsigned reg) {
    unsigned value;
    __asm__ volatile("memw\n\tl32i %0, %1, 0" : "=a"(value) : "a"(uart_reg(reg)) : "memory");
    return value & 0xff;
}

static void uart_set(unsigned reg, unsigned value) {
    __asm__ volatile("s32i %0, %1, 0\n\tmemw" : : "a"(value), "a"(uart_reg(reg)) : "memory");
}

void hr_board_put(unsigned char c) {
    while (!(uart_get(UART_LSR) & LSR_THR_EMPTY)) {
    }
    uart_set(UART_DATA, c);
}

static void enable_interrupts(unsigned mask) {
    __asm__ volatile("wsr %0, intenable\n\trsync" : : "a"(mask) : "memory");
}

void hr_board_start(void) {
    uart_set(UART_IER, 1);
    enable_interrupts(IRQ_UART);
}

void hr_board_listen(void) {
    enable_interrupts(IRQ_UART);
}

/* Any interrupt: takes bytes, and ends hr_board_wait's WAITI. */
void hr_board_interrupt(void) {
    unsigned mask = IRQ_UART;
    while (uart_get(UART_LSR) & LSR_DATA_READY) {
        if (hr_console_full()) {
            mask = 0;
            break;
        }
        hr_console_take((unsigned char)uart_get(UART_DATA));
    }
    enable_interrupts(mask);
}

uint32_t hr_board_cycles(void) {
    uint32_t count;
    __asm__ volatile("rsr %0, ccount" : "=a"(count));
    return count;
}

void hr_board_lock(void) {
    __asm__ volatile("rsil a15, 1" : : : "a15", "memory");
}

void hr_board_unlock(void) {
    __asm__ volatile("rsil a15, 0" : : : "a15", "memory");
}

void hr_board_wait(uint32_t cycles) {
    /* Writing CCOMPARE0 clears a pending timer interrupt; a value already passed would fire only after a wrap. */
    uint32_t at = hr_board_cycles() + (cycles < 400 ? 400 : cycles);
    __asm__ volatile("wsr %0, ccompare0\n\tesync" : : "a"(at));
    /* type-ahead that is full leaves nothing but the timer to wait for */
    enable_interrupts(hr_console_full() ? IRQ_TIMER : IRQ_UART | IRQ_TIMER);
    __asm__ volatile("waiti 0" : : : "memory"); /* lowers INTLEVEL */
}
