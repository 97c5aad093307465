/* selftest.c - the board alone, without an interpreter: console, time, files, float routines, faults.
 *
 * Owns: the image hirune-xtensa-selftest.elf. Its first argument picks a test (see the table at the end);
 * each prints what it measured and the exit code is 0 if all held. Driven and judged by selftest.py.
 * Tests: it is one; run by ports/xtensa/selftest.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"
#include "semihost.h"

#include <math.h>
#include <setjmp.h>
#include <string.h>

static int failed;

static void say(const char *text) {
    hr_port_write(1, text, strlen(text));
}

static void say_number(const char *label, uint32_t value) {
    char digits[12], *p = digits + sizeof digits;
    *--p = 0;
    *--p = '\n';
    do {
        *--p = (char)('0' + value % 10);
    } while (value /= 10);
    say(label);
    say(" ");
    say(p);
}

static void expect(const char *name, int holds) {
    if (!holds) {
        say("FAILED ");
        say(name);
        say("\n");
        failed = 1;
    }
}

/* ---- floats: results worked out on paper or by the host, operands hidden from the compiler ---- */

static uint32_t bits(float f) {
    uint32_t u;
    memcpy(&u, &f, sizeof u);
    return u;
}

static volatile float one = 1, three = 3, tiny = 0x1p-149f, huge = 0x1.fffffep127f;
static volatile int32_t minus_seven = -7, two = 2;
static volatile double real_one = 1, real_three = 3;

static int test_float(int argc, char **argv) {
    (void)argc, (void)argv;
    expect("1/3", bits(one / three) == 0x3eaaaaab);
    expect("1/3*3", bits(one / three * three) == 0x3f800000);
    expect("subnormal", bits(tiny + tiny) == 2 && bits(tiny / 2) == 0);
    expect("overflow", bits(huge + huge) == 0x7f800000 && bits(huge - huge) == 0);
    expect("compare", one < three && !(three < one) && one == one && -one != one);
    expect("nan", isnan(huge * 2 - huge * 2));
    expect("int",
           (int32_t)(three * 1e9f) == INT32_MAX && (int32_t)-2.75f == -2 && (float)minus_seven == -7.0f);
    expect("int64", (int64_t)(three * 1e9f) == 3000000000 && (float)((int64_t)two << 40) == 0x1p41f);
    expect("double",
           real_one / real_three == 0x1.5555555555555p-2 && (float)(real_one / real_three) == 0x1.555556p-2f);
    expect("divide", minus_seven / two == -3 && minus_seven % two == -1);
    expect("divide64", ((int64_t)minus_seven << 40) / ((int64_t)two << 33) == -448);
    expect("sqrtf", bits(sqrtf(three)) == 0x3fddb3d7);
    expect("sinf", bits(sinf(one)) - 0x3f576aa3 <= 2); /* within one unit in the last place */
    return failed;
}

uint32_t hr_floatsum_compute(uint32_t rounds);

static int test_floatsum(int argc, char **argv) {
    (void)argc, (void)argv;
    say_number("sum", hr_floatsum_compute(100000));
    return 0;
}

/* ---- files ---- */

static int test_file(int argc, char **argv) {
    char buffer[64];
    int fd = argc > 2 ? hr_semihost_open(argv[2], HR_SEMIHOST_READ) : -1, n, sum = 0, total = 0;
    if (fd < 0) {
        say_number("errno", (uint32_t)-fd);
        return 1;
    }
    while ((n = hr_semihost_read(fd, buffer, sizeof buffer)) > 0) {
        hr_port_write(1, buffer, (size_t)n);
        total += n;
    }
    expect("end", hr_semihost_seek(fd, 0, 2) == total && hr_semihost_seek(fd, 0, 0) == 0);
    expect("again", hr_semihost_read(fd, buffer, 1) == (total > 0));
    expect("close", hr_semihost_close(fd) == 0 && hr_semihost_read(fd, buffer, 1) < 0);
    if (argc > 3) {
        fd = hr_semihost_open(argv[3], HR_SEMIHOST_WRITE);
        expect("write", hr_semihost_write(fd, "from the board\n", 15) == 15);
        sum = hr_semihost_close(fd);
    }
    return failed | sum;
}

/* ---- time ---- */

static int test_time(int argc, char **argv) {
    (void)argc, (void)argv;
    uint64_t start = hr_port_ticks_us(), last = start;
    for (int i = 0; i < 1000; i++) {
        uint64_t now = hr_port_ticks_us();
        expect("monotonic", now >= last);
        last = now;
    }
    start = hr_port_ticks_us();
    hr_port_sleep_us(50000);
    expect("no interrupt", !hr_port_poll());
    last = hr_port_ticks_us() - start;
    say_number("slept us", (uint32_t)last);
    expect("sleep", last >= 50000 && last < 250000);
    start = hr_port_ticks_us();
    expect("no byte", hr_port_read_char(20) == -3);
    last = hr_port_ticks_us() - start;
    say_number("waited us", (uint32_t)last);
    expect("wait", last >= 20000 && last < 220000);
    return failed;
}

/* ---- console ---- */

static int test_echo(int argc, char **argv) {
    int c;
    (void)argc, (void)argv;
    hr_port_console_raw(true);
    while ((c = hr_port_read_char(-1)) != 4) {
        char byte = (char)c;
        if (c == -2) {
            say("<interrupt>");
        } else {
            hr_port_write(1, &byte, 1);
        }
    }
    return 7;
}

/* Computes until Ctrl-C, with a byte typed before it; then Ctrl-C as a plain byte. */
static int test_interrupt(int argc, char **argv) {
    uint32_t rounds = 0;
    (void)argc, (void)argv;
    say("computing\n");
    while (!hr_port_poll()) {
        rounds++;
    }
    expect("rounds", rounds > 0);
    expect("kept byte", hr_port_read_char(0) == 'x');
    say("interrupted\n");
    hr_port_sleep_us(10000000);
    expect("sleep", hr_port_poll());
    say("woken\n");
    expect("read", hr_port_read_char(10000) == -2);
    hr_port_set_interrupt_char(-1);
    say("plain\n");
    expect("plain 3", hr_port_read_char(10000) == 3 && hr_port_poll() == 0);
    return failed;
}

/* ---- jumps, faults ---- */

static jmp_buf handler;

static void raise_at(int depth) {
    volatile char frame[32];
    frame[0] = (char)depth;
    if (frame[0] == 0) {
        longjmp(handler, 5);
    }
    if (depth > 0) {
        raise_at(depth - 1);
    }
    frame[1] = frame[0];
}

static int test_jump(int argc, char **argv) {
    volatile int kept = 17;
    (void)argv;
    int code = setjmp(handler);
    if (code == 0) {
        kept += argc;
        raise_at(20);
    }
    expect("longjmp", code == 5 && kept == 17 + argc);
    return failed;
}

static int endless(volatile int *above) {
    volatile int here = *above + 1;
    return here ? endless(&here) + here : 0;
}

static int test_fault(int argc, char **argv) {
    char kind = argc > 2 ? argv[2][0] : 'u';
    volatile int zero = 0;
    if (kind == 'u') {
        return *(volatile int *)((uintptr_t)__heap_start + 1 + (uintptr_t)zero) | 1;
    }
    if (kind == 'n') {
        return *(volatile int *)(uintptr_t)zero;
    }
    if (kind == 'r') {
        *(volatile int *)(0x60000000 + 136 * 1024 + zero) = 1; /* just past RAM */
        return 1;
    }
    if (kind == 'j') {
        ((void (*)(void))(uintptr_t)(0x10000000 + zero))();
    }
    if (kind == 'i') {
        __asm__ volatile("ill");
    }
    return endless(&zero); /* C stack overflow */
}

/* ---- instruction count ---- */

/* 301 instructions from mark to mark: the counter's load and 100 rounds of 3. */
void hr_selftest_mark_start(void);
void hr_selftest_mark_end(void);
__asm__(".section .text.marks,\"ax\"\n"
        ".global hr_selftest_mark_start\n.global hr_selftest_mark_end\n.align 4\n"
        "hr_selftest_mark_start: movi a2, 100\n"
        "1: addi a2, a2, -1\n nop\n bnez a2, 1b\n"
        "hr_selftest_mark_end: ret\n.previous");

static int test_count(int argc, char **argv) {
    (void)argc, (void)argv;
    hr_selftest_mark_start();
    return 0;
}

/* ---- */

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
} tests[] = {
    {"float", test_float}, {"floatsum", test_floatsum}, {"file", test_file},
    {"time", test_time},   {"echo", test_echo},         {"interrupt", test_interrupt},
    {"jump", test_jump},   {"fault", test_fault},       {"count", test_count},
};

void hr_board_interrupted(void) {
}

int main(void) {
    static uint32_t arguments[128];
    hr_board_start();
    char **argv = (char **)arguments;
    int argc = hr_semihost_args_bytes() > (int)sizeof arguments ? -1 : hr_semihost_args(arguments);
    say("hello\n");
    for (unsigned i = 0; argc > 1 && i < sizeof tests / sizeof *tests; i++) {
        if (strcmp(tests[i].name, argv[1]) == 0) {
            int code = tests[i].run(argc, argv);
            say(code ? "not ok\n" : "ok\n");
            return code;
        }
    }
    say_number("stack bytes", (uint32_t)(__stack_top - __stack_limit));
    say_number("heap bytes", (uint32_t)(__heap_end - __heap_start));
    return argc < 0 ? 2 : 0;
}
