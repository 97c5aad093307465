/* board.c - the lx60 board: the port contract (include/hirune/port.h) on a UART, a cycle counter and the host's files.
 *
 * Owns: the 16550 UART, CCOUNT/CCOMPARE0; the type-ahead buffer and the clock's high word.
 * Ctrl-D from the host ends the standard input of a program for good; with a raw console (the prompt) it is a byte like
 * others. Host files come through the emulator; what that cannot do fails with ENOSYS.
 * Bytes are taken by an interrupt, so that Ctrl-C is seen whatever runs; while the type-ahead buffer is full it is masked, and the UART holds
 * the rest. Invariant: only the interrupt writes input.tail, only the program input.head. Tests: ports/xtensa/selftest.c, run by tools/run_xtensa.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"
#include "semihost.h"

enum { CYCLES_PER_US = 40, TYPE_AHEAD = 64 /* power of two, at most 128 */ };
enum { CYCLES_MAX_SLEEP = 1 << 30 };
enum { IRQ_UART = 1 << 0, IRQ_TIMER = 1 << 6 };
enum { NO_SUCH_FUNCTION = -38 };
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

const char hr_port_platform[] = "xtensa", hr_port_machine[] = "lx106";

static struct {
    bool alone; /* nobody reads the host's standard error */
    char last;  /* byte that was sent */
} output;

void hr_board_alone(void) {
    output.alone = true;
}

static void send(char c) {
    while (!(uart_get(UART_LSR) & LSR_THR_EMPTY)) {
    }
    uart_set(UART_DATA, (unsigned char)c);
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

static void enable_interrupts(unsigned mask) {
    __asm__ volatile("wsr %0, intenable\n\trsync" : : "a"(mask) : "memory");
}

void hr_board_start(void) {
    uart_set(UART_IER, 1);
    enable_interrupts(IRQ_UART);
}

void hr_port_set_interrupt_char(int c) {
    input.interrupt_char = (int16_t)(c - 3);
}

void hr_port_console_raw(bool raw) {
    input.raw = raw;
}

/* Any interrupt: takes bytes, and ends wait_event's WAITI. */
void hr_board_interrupt(void) {
    unsigned mask = IRQ_UART;
    while (uart_get(UART_LSR) & LSR_DATA_READY) {
        uint8_t tail = input.tail;
        if ((uint8_t)(tail - input.head) >= TYPE_AHEAD) {
            mask = 0;
            break;
        }
        unsigned c = uart_get(UART_DATA);
        if ((int)c == input.interrupt_char + 3) {
            input.interrupted = true;
            hr_board_interrupted();
        } else {
            input.bytes[tail % TYPE_AHEAD] = (unsigned char)c;
            input.tail = (uint8_t)(tail + 1);
        }
    }
    enable_interrupts(mask);
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

/* Wait until the deadline (cycles; UINT64_MAX none). True if an interrupt is there, or a byte and that is enough. The window between
 * looking and sleeping is closed by raising INTLEVEL; WAITI lowers it. */
static bool wait_until(uint64_t deadline, bool byte) {
    for (;;) {
        uint64_t now = cycles_now();
        __asm__ volatile("rsil a15, 1" : : : "a15", "memory");
        bool done = input.interrupted || (byte && input.head != input.tail);
        if (done || now >= deadline) {
            __asm__ volatile("rsil a15, 0" : : : "a15", "memory");
            return done;
        }
        uint64_t left = deadline - now;
        uint32_t cycles = left > CYCLES_MAX_SLEEP ? CYCLES_MAX_SLEEP : (uint32_t)left;
        /* writing CCOMPARE0 clears a pending timer interrupt; a value already passed would fire only after a wrap */
        uint32_t at = hr_board_cycles() + (cycles < 400 ? 400 : cycles);
        __asm__ volatile("wsr %0, ccompare0\n\tesync" : : "a"(at));
        /* type-ahead that is full leaves nothing but the timer to wait for */
        enable_interrupts((uint8_t)(input.tail - input.head) < TYPE_AHEAD ? IRQ_UART | IRQ_TIMER : IRQ_TIMER);
        __asm__ volatile("waiti 0" : : : "memory");
    }
}

int hr_port_read_char(int timeout_ms) {
    uint64_t deadline = UINT64_MAX;
    if (timeout_ms >= 0) {
        deadline = cycles_now() +
                   (uint32_t)timeout_ms * (1000u * CYCLES_PER_US); /* 107 s at most: nobody asks for more */
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
    enable_interrupts(IRQ_UART);
    if (c == 4 && !input.raw) {
        input.ended = true;
        return -1;
    }
    return c;
}

/* Ends early when interrupted: hr_port_poll() tells of it. */
void hr_port_sleep_us(uint64_t us) {
    wait_until(us >> 56 ? UINT64_MAX : cycles_now() + us * CYCLES_PER_US, false);
}

/* ---- files: the host's; descriptors 0 and 1 are the console ---- */

int hr_port_open(const char *path, int flags) {
    return hr_semihost_open(path, flags - 1);
}

ptrdiff_t hr_port_file_read(int fd, void *data, size_t n) {
    char *p = data;
    if (fd != 0) {
        return hr_semihost_read(fd, data, n);
    }
    /* at least one byte, then what is there */
    for (int c; n > 0 && (c = hr_port_read_char(p == (char *)data ? -1 : 0)) != -1 && c != -3; n--) {
        if (c == -2) {
            return -4; /* EINTR */
        }
        *p++ = (char)c;
    }
    return p - (char *)data;
}

ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n) {
    if (fd > 2) {
        return hr_semihost_write(fd, data, n);
    }
    hr_port_write(fd, data, n);
    return (ptrdiff_t)n;
}

int64_t hr_port_file_seek(int fd, int64_t offset, int whence) {
    return fd <= 2 ? -29 /* ESPIPE */ : hr_semihost_seek(fd, (int)offset, whence);
}

int hr_port_file_sync(int fd) {
    (void)fd;
    return 0;
}

int hr_port_file_close(int fd) {
    return hr_semihost_close(fd);
}

/* The kind and the size are all that opening can tell. */
int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    enum { HOST_DIRECTORY = 0200000 };
    int mode = 0x41ed;
    int fd = hr_semihost_open(path, HOST_DIRECTORY);
    if (fd < 0) {
        fd = hr_semihost_open(path, 0);
        if (fd < 0) {
            return fd;
        }
        mode = 0x81a4;
        fields[HR_PORT_SIZE] = hr_semihost_seek(fd, 0, 2);
    }
    fields[HR_PORT_MODE] = mode;
    fields[HR_PORT_LINKS] = 1;
    return hr_semihost_close(fd);
}

int hr_port_path(enum hr_port_path_op op, const char *a, const char *b) {
    (void)op, (void)a, (void)b;
    return NO_SUCH_FUNCTION;
}

int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path, (void)fields;
    return NO_SUCH_FUNCTION;
}

int hr_port_getcwd(char *buf, size_t n) {
    (void)buf, (void)n;
    return NO_SUCH_FUNCTION;
}

int hr_port_dir_open(const char *path) {
    (void)path;
    return NO_SUCH_FUNCTION;
}

int hr_port_dir_next(int handle, const char **name, uint32_t *type, uint64_t *ino) {
    (void)handle, (void)name, (void)type, (void)ino;
    return 0;
}

void hr_port_dir_close(int handle) {
    (void)handle;
}

/* ---- the rest ---- */

int hr_port_random(void *data, size_t n) {
    int fd = hr_semihost_open("/dev/urandom", 0);
    if (fd < 0) {
        return fd;
    }
    int got = hr_semihost_read(fd, data, n);
    hr_semihost_close(fd);
    return got < 0 ? got : 0;
}

const char *hr_port_getenv(const char *name) {
    (void)name;
    return NULL;
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
    hr_port_write(1, digits, sizeof digits - 1);
}
#endif

void hr_port_exit(int code) {
#ifdef HR_STACK_PAINT
    report_stack();
#endif
    hr_semihost_exit(code);
}
