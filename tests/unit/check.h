/*
 * What the C unit tests share: counted checks, a random number generator, a result line.
 *
 * A test is one program of one file; it prints "<name>: <n> checks" and returns 0, or the failed checks
 * and 1.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_TESTS_UNIT_CHECK_H
#define HR_TESTS_UNIT_CHECK_H

#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t check_count;
static uint64_t check_failures;
static uint64_t check_state = UINT64_C(0x9E3779B97F4A7C15);

/* Counts a check; says where when `ok` is false, twenty times at most. */
static inline bool check_at(bool ok, const char *what, int line) {
    check_count++;
    if (!ok && check_failures++ < 20) {
        printf("line %d: %s\n", line, what);
    }
    return ok;
}

/* Counts a check and, where it fails, prints a message with the values that matter. */
#define CHECK(cond) check_at((cond), #cond, __LINE__)
#define CHECK_MSG(cond, ...)                                                                                 \
    (check_at((cond), #cond, __LINE__) || (printf("    " __VA_ARGS__), puts(""), false))

/* xorshift64*: the same sequence on every host, so a failure can be repeated. */
static inline uint64_t check_random(void) {
    check_state ^= check_state >> 12;
    check_state ^= check_state << 25;
    check_state ^= check_state >> 27;
    return check_state * UINT64_C(0x2545F4914F6CDD1D);
}

/* 0 .. limit-1. */
static inline uint32_t check_below(uint32_t limit) {
    return (uint32_t)((check_random() >> 32) * limit >> 32);
}

static inline int check_done(const char *name) {
    printf("%s: %" PRIu64 " checks, %" PRIu64 " failed\n", name, check_count, check_failures);
    return check_failures != 0;
}

#endif
