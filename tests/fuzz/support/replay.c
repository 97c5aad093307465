/* SPDX-License-Identifier: MIT
 *
 * The same inputs each time, on every machine: `fuzz-NAME --replay N FILE...` runs the files in the order given, then N changed ones, and
 * prints how many ran, how many of them the timer interrupted, and a sum over all that was written. libFuzzer itself cannot do that: what
 * it tries next depends on addresses, on the order of a folder, and with a time limit on the machine's speed. Invariant: what is run
 * depends on the files' contents and N alone. tests/fuzz/check.sh is the user.
 *
 * An input that ends in a finding is left in the current folder as `finding`.
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <sanitizer/common_interface_defs.h>

#include "fuzz.h"

enum { MOST_BYTES = 1500, MOST_CHANGES = 4, HANG_SECONDS = 300, PATIENCE = 20 };

/* Not every target has one of its own. */
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed) __attribute__((weak));
int LLVMFuzzerInitialize(int *argc, char ***argv);

static bool replaying;
static uint8_t input[MOST_BYTES];
static size_t input_bytes;
static uint32_t random_state = 1, sum = 2166136261u;

static uint32_t below(size_t n) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return n ? (uint32_t)(random_state % n) : 0;
}

/* ---- changes ------------------------------------------------------------------------------------------------------------------ */

/* Bytes that mean something to a decoder more often than any would. */
static uint8_t some_byte(void) {
    static const uint8_t limits[] = {0,   1,   127, 128, 254,  255, '\n', ' ',
                                     '0', '(', ')', '"', '\\', '{', '}',  ':'};
    return below(3) ? limits[below(sizeof limits)] : (uint8_t)below(256);
}

static size_t mutate_bytes_once(uint8_t *data, size_t n, size_t most) {
    const size_t at = below(n + 1), other = below(n + 1);
    size_t count = 1 + below(below(4) ? 3 : 30);
    switch (below(5)) {
    case 0: /* one out */
        if (at + count > n) count = n - at;
        memmove(data + at, data + at + count, n - at - count);
        return n - count;
    case 1: /* one in */
        if (n == most) return n;
        memmove(data + at + 1, data + at, n - at);
        data[at] = some_byte();
        return n + 1;
    case 2: /* a part over another */
        if (count > n - at) count = n - at;
        if (count > n - other) count = n - other;
        memmove(data + at, data + other, count);
        return n;
    case 3:
        if (at < n) data[at] ^= (uint8_t)(1u << below(8));
        return n;
    default:
        if (at < n) data[at] = some_byte();
        return n;
    }
}

size_t hr_fuzz_mutate_bytes(uint8_t *data, size_t n, size_t most) {
    return replaying ? mutate_bytes_once(data, n, most) : LLVMFuzzerMutate(data, n, most);
}

static void change_input(void) {
    for (uint32_t i = 1 + below(MOST_CHANGES); i > 0; i--) {
        if (LLVMFuzzerCustomMutator) {
            input_bytes = LLVMFuzzerCustomMutator(input, input_bytes, sizeof input, below(UINT32_MAX));
        } else {
            input_bytes = mutate_bytes_once(input, input_bytes, sizeof input);
        }
    }
}

/* ---- running -------------------------------------------------------------------------------------------------------------------- */

static void keep_input(void) {
    FILE *f = fopen("finding", "wb");
    if (!f) return;
    fwrite(input, 1, input_bytes, f);
    fclose(f);
}

static void on_signal(int sig) {
    keep_input();
    if (sig == SIGALRM) fprintf(stderr, "FINDING: no end within %d seconds\n", HANG_SECONDS);
    _exit(1);
}

static void run(void) {
    size_t n;
    uint8_t *copy = malloc(input_bytes); /* of its own size, for the sanitizer */
    if (!copy) return;
    memcpy(copy, input, input_bytes);
    alarm(HANG_SECONDS);
    LLVMFuzzerTestOneInput(copy, input_bytes);
    free(copy);
    const char *text = hr_port_written(&n);
    for (size_t i = 0; i < n; i++)
        sum = (sum ^ (uint8_t)text[i]) * 16777619u;
}

static void read_input(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f) hr_fuzz_fail("%s cannot be read", path);
    input_bytes = fread(input, 1, sizeof input, f);
    fclose(f);
}

static void replay(unsigned changed, unsigned files, char **paths) {
    for (unsigned i = 0; i < files; i++) {
        read_input(paths[i]);
        run();
    }
    for (unsigned i = 0; i < changed && files; i++) {
        read_input(paths[below(files)]);
        change_input();
        run();
    }
    printf("%u inputs, %u interrupted, sum %08x\n", files + (files ? changed : 0), hr_fuzz_interrupts(),
           (unsigned)sum);
}

/* libFuzzer calls this first. */
int LLVMFuzzerInitialize(int *argc, char ***argv) {
    if (*argc < 3 || strcmp((*argv)[1], "--replay") != 0) return 0;
    replaying = true;
    signal(SIGABRT, on_signal);
    signal(SIGALRM, on_signal);
    __sanitizer_set_death_callback(keep_input);
    hr_fuzz_set_patience(PATIENCE);
    replay((unsigned)strtoul((*argv)[2], NULL, 10), (unsigned)*argc - 3, *argv + 3);
    exit(0);
}
