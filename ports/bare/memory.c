/* memory.c - memcpy, memmove, memset, memcmp, strlen, strcmp for this board, in place of the C library's.
 *
 * Owns: these six symbols. Together 470 bytes instead of 1,030, and memmove, which the collector and every list
 * insertion lean on, moves words (2.8 instructions each) where the library's moves bytes (6 each). Compiled with
 * -fno-builtin -fno-tree-loop-distribute-patterns, or the loops would become calls of themselves.
 * Invariants: words only where both addresses are aligned alike, since an unaligned access faults; memcpy is memmove,
 * so overlapping operands are safe everywhere.
 * Tests: tests/unit/test_board_memory.c; it renames the functions with MEMORY_NAME.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stddef.h>
#include <stdint.h>

#ifndef MEMORY_NAME
#    define MEMORY_NAME(name) name
#endif

/* The compiler calls these without a declaration. */
#pragma GCC diagnostic ignored "-Wmissing-prototypes"

typedef uint32_t __attribute__((may_alias)) word;

static void copy_up(unsigned char *to, const unsigned char *from, size_t n) {
    if ((((uintptr_t)to ^ (uintptr_t)from) & 3) == 0) {
        for (; ((uintptr_t)to & 3) && n; n--) {
            *to++ = *from++;
        }
        for (; n >= 16; n -= 16, to += 16, from += 16) {
            word *t = (word *)(void *)to;
            const word *f = (const word *)(const void *)from;
            word a = f[0], b = f[1], c = f[2], d = f[3];
            t[0] = a;
            t[1] = b;
            t[2] = c;
            t[3] = d;
        }
        for (; n >= 4; n -= 4, to += 4, from += 4) {
            *(word *)(void *)to = *(const word *)(const void *)from;
        }
    }
    for (unsigned char *end = to + n; to != end;) {
        *to++ = *from++;
    }
}

static void copy_down(unsigned char *to, const unsigned char *from, size_t n) {
    to += n;
    from += n;
    if ((((uintptr_t)to ^ (uintptr_t)from) & 3) == 0) {
        for (; ((uintptr_t)to & 3) && n; n--) {
            *--to = *--from;
        }
        for (; n >= 4; n -= 4) {
            to -= 4;
            from -= 4;
            *(word *)(void *)to = *(const word *)(const void *)from;
        }
    }
    for (unsigned char *end = to - n; to != end;) {
        *--to = *--from;
    }
}

void *MEMORY_NAME(memmove)(void *to, const void *from, size_t n) {
    if ((uintptr_t)to - (uintptr_t)from >= n) {
        copy_up(to, from, n);
    } else {
        copy_down(to, from, n);
    }
    return to;
}

#ifdef __XTENSA__
void *memcpy(void *to, const void *from, size_t n) __attribute__((alias("memmove")));
#else
void *MEMORY_NAME(memcpy)(void *to, const void *from, size_t n) {
    return MEMORY_NAME(memmove)(to, from, n);
}
#endif

void *MEMORY_NAME(memset)(void *to, int byte, size_t n) {
    unsigned char *p = to;
    word fill = (unsigned char)byte * 0x01010101u;
    for (; ((uintptr_t)p & 3) && n; n--) {
        *p++ = (unsigned char)byte;
    }
    for (; n >= 16; n -= 16, p += 16) {
        word *w = (word *)(void *)p;
        w[0] = w[1] = w[2] = w[3] = fill;
    }
    for (unsigned char *end = p + n; p != end;) {
        *p++ = (unsigned char)byte;
    }
    return to;
}

int MEMORY_NAME(memcmp)(const void *left, const void *right, size_t n) {
    const unsigned char *a = left, *b = right;
    if ((((uintptr_t)a | (uintptr_t)b) & 3) == 0) {
        for (; n >= 4 && *(const word *)(const void *)a == *(const word *)(const void *)b; n -= 4) {
            a += 4;
            b += 4;
        }
    }
    for (; n; n--, a++, b++) {
        if (*a != *b) {
            return *a - *b;
        }
    }
    return 0;
}

size_t MEMORY_NAME(strlen)(const char *text) {
    const char *p = text;
    while (*p) {
        p++;
    }
    return (size_t)(p - text);
}

int MEMORY_NAME(strcmp)(const char *left, const char *right) {
    const unsigned char *a = (const unsigned char *)left, *b = (const unsigned char *)right;
    while (*a && *a == *b) {
        a++;
        b++;
    }
    return *a - *b;
}
