/* board.c - the lx60 board: UART console, time, sleeping.
 *
 * Owns: the 16550 UART, CCOUNT/CCOMPARE0; the type-ahead buffer and the clock's high word.
 * Invariant: nothing here runs asynchronously; interrupts are enabled only inside wait_event and only end its
 * WAITI. Tests: ports/xtensa/selftest.c, run by tools/run_xtensa.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"
#include "semihost.h"

enum { CYCLES_PER_US = 40, TYPE_AHEAD = 64 /* power of two, at most 128 */ };
enum { CYCLES_MAX_SLEEP = 1 << 30 };
enum { IRQ_UART = 1 << 0, IRQ_TIMER = 1 << 6 };
enum { UART_DATA, UART_IER, UART_LSR = 5 };
enum { LSR_DATA_READY = 0x01, LSR_THR_EMPTY = 0x20 };

/* ---- UART ---- */

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

void hr_port_write(const char *text, size_t n) {
    while (n--) {
        while (!(uart_get(UART_LSR) & LSR_THR_EMPTY)) {
        }
        uart_set(UART_DATA, (unsigned char)*text++);
    }
}

static struct {
    int16_t interrupt_char; /* stored minus 3, so that zeroed memory means Ctrl-C */
    uint8_t interrupted;
    uint8_t head, tail; /* tail - head bytes are waiting */
    unsigned char bytes[TYPE_AHEAD];
} input;

void hr_port_set_interrupt_char(int c) {
    input.interrupt_char = (int16_t)(c - 3);
}

static void take_input(void) {
    while ((uint8_t)(input.tail - input.head) < TYPE_AHEAD && (uart_get(UART_LSR) & LSR_DATA_READY)) {
        unsigned c = uart_get(UART_DATA);
        if ((int)c == input.interrupt_char + 3) {
            input.interrupted = 1;
        } else {
            input.bytes[input.tail++ % TYPE_AHEAD] = (unsigned char)c;
        }
    }
}

/* ---- time ---- */

static uint64_t cycles_total;

uint32_t hr_board_cycles(void) {
    uint32_t count;
    __asm__ volatile("rsr %0, ccount" : "=a"(count));
    return count;
}

static uint64_t cycles_now(void) {
    uint32_t step = hr_board_cycles() - (uint32_t)cycles_total;
    cycles_total += step;
    return cycles_total;
}

uint64_t hr_port_ticks_us(void) {
    return cycles_now() / CYCLES_PER_US;
}

int hr_port_poll(void) {
    int hit;
    cycles_now();
    take_input();
    hit = input.interrupted;
    input.interrupted = 0;
    return hit;
}

/* Sleep until a byte arrives or that many cycles (at least 400, below 2^31) have passed; may end early. The
 * window between looking and sleeping is closed by raising INTLEVEL; WAITI lowers it. */
static void wait_event(uint32_t cycles) {
    unsigned mask = IRQ_UART | IRQ_TIMER;
    uart_set(UART_IER, 1);
    __asm__ volatile("rsil a15, 1" : : : "a15", "memory");
    /* writing CCOMPARE0 clears a pending timer interrupt; a value already passed would fire only after a wrap
     */
    uint32_t at = hr_board_cycles() + (cycles < 400 ? 400 : cycles);
    __asm__ volatile("wsr %0, ccompare0\n\tesync" : : "a"(at));
    __asm__ volatile("wsr %0, intenable\n\trsync\n\twaiti 0" : : "a"(mask) : "memory");
    __asm__ volatile("wsr %0, intenable\n\trsync" : : "a"(0) : "memory");
    uart_set(UART_IER, 0);
}

/* Wait for input until the deadline (cycles; UINT64_MAX none). True if a byte or an interrupt is there. */
static int wait_input(uint64_t deadline) {
    for (;;) {
        uint64_t now = cycles_now(), left;
        take_input();
        if (input.interrupted || input.head != input.tail) {
            return 1;
        }
        if (now >= deadline) {
            return 0;
        }
        left = deadline - now;
        wait_event(left > CYCLES_MAX_SLEEP ? CYCLES_MAX_SLEEP : (uint32_t)left);
    }
}

int hr_port_read_char(int timeout_ms) {
    uint64_t deadline = UINT64_MAX;
    if (timeout_ms >= 0) {
        deadline = cycles_now() + (uint64_t)(uint32_t)timeout_ms * (1000u * CYCLES_PER_US);
    }
    if (!wait_input(deadline)) {
        return -1;
    }
    if (hr_port_poll()) {
        return -2;
    }
    return input.bytes[input.head++ % TYPE_AHEAD];
}

int hr_port_sleep_us(uint64_t us) {
    uint64_t deadline = cycles_now() + us * CYCLES_PER_US;
    for (;;) {
        uint64_t now = cycles_now();
        if (hr_port_poll()) {
            return 1;
        }
        if (now >= deadline) {
            return 0;
        }
        uint64_t left = deadline - now;
        wait_event(left > CYCLES_MAX_SLEEP ? CYCLES_MAX_SLEEP : (uint32_t)left);
    }
}

#ifdef HR_STACK_PAINT
/* Debug build: start.S has filled the stack with this word. */
static void report_stack(void) {
    const uint32_t *word = (const uint32_t *)__stack_limit;
    char digits[] = "stack used      0\n";
    while (*word == 0x5aa5c33c) {
        word++;
    }
    unsigned used = (unsigned)(__stack_top - (const char *)word);
    for (char *p = digits + sizeof digits - 3; used; used /= 10) {
        *p-- = (char)('0' + used % 10);
    }
    hr_port_write(digits, sizeof digits - 1);
}
#endif

void hr_port_exit(int code) {
#ifdef HR_STACK_PAINT
    report_stack();
#endif
    hr_semihost_exit(code);
}
