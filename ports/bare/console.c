/* console.c - the port contract's console and clock (include/hirune/port.h) on a byte device and a cycle counter.
 *
 * Owns: the type-ahead buffer and the clock's high word.
 * Ctrl-D from the host ends the standard input of a program for good; with a raw console (the prompt) it is a byte like
 * others. Bytes are taken by an interrupt, so that Ctrl-C is seen whatever runs; while the type-ahead buffer is full
 * the board masks it, and the device holds the rest.
 * Invariant: only the interrupt writes input.tail, only the program input.head.
 * Tests: ports/xtensa/selftest.c, tests/prompt on the board.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"
#include "semihost.h"

enum { TYPE_AHEAD = 64 /* power of two, at most 128 */ };
enum { CYCLES_MAX_SLEEP = 1 << 30 };

static struct {
    bool alone; /* nobody reads the host's standard error */
    char last;  /* byte that was sent */
} output;

void hr_console_alone(void) {
    output.alone = true;
}

static void send(char c) {
    hr_board_put((unsigned char)c);
    output.last = c;
}

void hr_port_write(int fd, const char *text, size_t n) {
    if (fd == 2 && !output.alone) { /* the host's own standard error, apart from the console */
        hr_semihost_write(2, text, n);
        return;
    }
    while (n--) {
        if (*text == '\n' && output.last != '\r') {
            send('\r'); /* as MicroPython's boards, and what a terminal wants */
        }
        send(*text++);
    }
}

static volatile struct {
    int16_t interrupt_char; /* stored minus 3, so that zeroed memory means Ctrl-C */
    bool interrupted, raw, ended;
    uint8_t head, tail; /* tail - head bytes are waiting */
    unsigned char bytes[TYPE_AHEAD];
} input;

void hr_port_set_interrupt_char(int c) {
    input.interrupt_char = (int16_t)(c - 3);
}

void hr_port_console_raw(bool raw) {
    input.raw = raw;
}

bool hr_console_full(void) {
    return (uint8_t)(input.tail - input.head) >= TYPE_AHEAD;
}

void hr_console_take(unsigned char c) {
    if (c == input.interrupt_char + 3) {
        input.interrupted = true;
        hr_board_interrupted();
    } else {
        uint8_t tail = input.tail;
        input.bytes[tail % TYPE_AHEAD] = c;
        input.tail = (uint8_t)(tail + 1);
    }
}

/* ---- time ---- */

static uint64_t cycles_total;

static uint64_t cycles_now(void) {
    uint32_t step = hr_board_cycles() - (uint32_t)cycles_total;
    cycles_total += step;
    return cycles_total;
}

uint64_t hr_port_ticks_us(void) {
    return cycles_now() / HR_BOARD_MHZ;
}

int64_t hr_port_time_ns(void) {
    return (int64_t)hr_port_ticks_us() * 1000;
}

int32_t hr_port_utc_offset(int64_t seconds) {
    (void)seconds;
    return HR_PORT_NO_ZONE;
}

bool hr_port_poll(void) {
    cycles_now();
    bool hit = input.interrupted;
    input.interrupted = false;
    return hit;
}

/* Wait until the deadline (cycles; UINT64_MAX none). True if an interrupt is there, or a byte and that is enough. */
static bool wait_until(uint64_t deadline, bool byte) {
    for (;;) {
        uint64_t now = cycles_now();
        hr_board_lock();
        bool done = input.interrupted || (byte && input.head != input.tail);
        if (done || now >= deadline) {
            hr_board_unlock();
            return done;
        }
        uint64_t left = deadline - now;
        hr_board_wait(left > CYCLES_MAX_SLEEP ? CYCLES_MAX_SLEEP : (uint32_t)left);
    }
}

int hr_port_read_char(int timeout_ms) {
    uint64_t deadline = UINT64_MAX;
    if (timeout_ms >= 0) {
        /* 32 bits hold 107 s at 40 MHz: nobody asks for more */
        deadline = cycles_now() + (uint32_t)timeout_ms * (1000u * HR_BOARD_MHZ);
    }
    if (input.ended && !input.raw) {
        return -1;
    }
    if (!wait_until(deadline, true)) {
        return -3;
    }
    if (hr_port_poll()) {
        return -2;
    }
    int c = input.bytes[input.head % TYPE_AHEAD];
    input.head++;
    hr_board_listen();
    if (c == 4 && !input.raw) {
        input.ended = true;
        return -1;
    }
    return c;
}

/* Of input, whether there is any; the rest never blocks. */
int hr_port_files_wait(struct hr_port_ready *files, size_t n, int timeout_ms) {
    enum { IN = 1, OUT = 4 };
    uint64_t now = cycles_now(), deadline = timeout_ms < 0 ? UINT64_MAX : now;
    if (timeout_ms > 0) deadline = now + (uint32_t)timeout_ms * (1000u * HR_BOARD_MHZ);
    for (;;) {
        int ready = 0, byte = 0;
        for (size_t i = 0; i < n; i++) {
            int able = files[i].fd != 0 ? IN | OUT : input.head != input.tail ? IN : 0;
            files[i].found = (int16_t)(files[i].wanted & able);
            ready += files[i].found != 0;
            byte |= files[i].fd == 0 && files[i].wanted & IN;
        }
        if (ready || !wait_until(deadline, byte)) return ready;
        if (input.interrupted) return 0; /* hr_port_poll() tells of it */
    }
}

/* Ends early when interrupted: hr_port_poll() tells of it. */
void hr_port_sleep_us(uint64_t us) {
    wait_until(us >> 56 ? UINT64_MAX : cycles_now() + us * HR_BOARD_MHZ, false);
}
