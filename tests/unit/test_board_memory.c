/* test_board_memory.c - ports/bare/memory.c against this machine's memmove, memset, memcmp, strlen, strcmp: every
 * alignment of both operands, every length to 67, overlapping by every distance to 40 in both directions.
 *
 * Owns: two arenas compared byte for byte after each call, so that a write out of bounds shows. Self-contained.
 *
 * SPDX-License-Identifier: MIT
 */
#define MEMORY_NAME(name) board_##name
#include "../../ports/bare/memory.c"

#include <stdio.h>
#include <string.h>

enum { ARENA = 256, LONGEST = 67 };

static _Alignas(8) unsigned char ours[ARENA], theirs[ARENA];
static unsigned long checks, failures;

static void fill(void) {
    for (int i = 0; i < ARENA; i++) {
        ours[i] = theirs[i] = (unsigned char)(i * 7 + 1);
    }
}

static void check(int holds, const char *name, int to, int from, int n) {
    checks++;
    if (!holds && failures++ < 10) {
        printf("%s to %d from %d length %d\n", name, to, from, n);
    }
}

static int sign(int v) {
    return (v > 0) - (v < 0);
}

static void test_moves(int to, int n) {
    for (int from = to - 40; from <= to + 40; from++) {
        fill();
        memmove(theirs + to, theirs + from, (size_t)n);
        int same = board_memmove(ours + to, ours + from, (size_t)n) == ours + to;
        check(same && memcmp(ours, theirs, ARENA) == 0, "memmove", to, from, n);
    }
    fill();
    memcpy(theirs + to, theirs + to + 80, (size_t)n);
    board_memcpy(ours + to, ours + to + 80, (size_t)n);
    check(memcmp(ours, theirs, ARENA) == 0, "memcpy", to, to + 80, n);
    memset(theirs + to, 0x1a5, (size_t)n);
    check(board_memset(ours + to, 0x1a5, (size_t)n) == ours + to && memcmp(ours, theirs, ARENA) == 0,
          "memset", to, 0, n);
}

static void test_compares(int to, int n) {
    for (int from = 120; from < 124; from++) {
        for (int differ = 0; differ <= n; differ++) {
            memset(ours, 'a', ARENA);
            ours[to + differ] = (unsigned char)(differ & 1 ? 0xff : 1);
            int want = memcmp(ours + to, ours + from, (size_t)n);
            check(sign(board_memcmp(ours + to, ours + from, (size_t)n)) == sign(want), "memcmp", to, from, n);
            ours[to + n] = ours[from + n] = 0;
            want = strcmp((char *)ours + to, (char *)ours + from);
            check(board_strlen((char *)ours + to) == strlen((char *)ours + to), "strlen", to, from, n);
            int got = board_strcmp((char *)ours + to, (char *)ours + from);
            check(sign(got) == sign(want), "strcmp", to, from, n);
        }
    }
}

int main(void) {
    for (int to = 40; to < 48; to++) {
        for (int n = 0; n <= LONGEST; n++) {
            test_moves(to, n);
            test_compares(to, n);
        }
    }
    printf("board memory: %lu checks, %lu failed\n", checks, failures);
    return failures != 0;
}
