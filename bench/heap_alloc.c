/* heap_alloc.c - what allocation and collection cost: instructions on the emulated Xtensa board, time on a
 * PC.
 *
 * Owns: the cases. bench/heap_alloc.py builds it for Xtensa, counts the instructions between bench_begin and
 * bench_end, and prints them by operation; on a PC the program itself prints nanoseconds. The heap has 110
 * KB. The live set is light (nothing) or heavy (54 KB of linked 24-byte objects, with 32-byte holes between
 * them, which the first collection closes).
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "mem/heap.h"

#if defined(__XTENSA__) || defined(__xtensa__)
extern char __heap_start[];
#    define heap_memory __heap_start
int hr_semihost_write(int fd, const void *data, size_t n);
/* The board calls it for Ctrl-C. */
void hr_board_interrupted(void);
void hr_board_interrupted(void) {
}
static void write_text(const char *text, int n) {
    hr_semihost_write(1, text, (size_t)n);
}
static unsigned long now_ns(void) {
    return 0;
}
#else
#    include <time.h>
static char heap_memory[112640] __attribute__((aligned(16)));
static void write_text(const char *text, int n) {
    fwrite(text, 1, (size_t)n, stdout);
}
/* Wraps on 32-bit; the longest case takes milliseconds. */
static unsigned long now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (unsigned long)t.tv_sec * 1000000000ul + (unsigned long)t.tv_nsec;
}
#endif
enum { HEAP_BYTES = 112640, ALLOCATIONS = 20000 };

static struct hr_heap heap;
static hr_value root;
static unsigned long started;
static unsigned moves;
/* Not const: ports/xtensa/hirune.ld places .bss over the stack where .data is empty. */
static volatile unsigned moves_wanted = 2;

void bench_begin(void);
void bench_end(const char *name, unsigned size, unsigned operations);
int main(void);

HR_NOINLINE void bench_begin(void) {
    started = now_ns();
}
HR_NOINLINE void bench_end(const char *name, unsigned size, unsigned operations) {
    const unsigned long ns = now_ns() - started;
    char line[100];
    write_text(line, snprintf(line, sizeof line, "%s|%u|%u|%u|%lu\n", name, size, operations,
                              (unsigned)heap.collect_count, ns));
}

static void walk_roots(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    (void)ctx;
    visit(h, &root);
}
static void after_move(void *ctx, struct hr_heap *h) {
    (void)ctx, (void)h;
    moves++;
}
static const struct hr_heap_hooks hooks = {.walk_roots = walk_roots, .after_move = after_move};

static void start(void) {
    root = HR_NONE;
    hr_heap_init(&heap, heap_memory, HEAP_BYTES, &hooks, NULL);
}

/* A chain from root of `count` objects of `words`, each followed by a dead one of `gap` words (0: none). */
static void make_chain(unsigned count, unsigned words, unsigned gap) {
    for (unsigned i = 0; i < count; i++) {
        hr_cell *obj = hr_heap_alloc(&heap, 1, 0, words);
        if (obj == NULL) {
            break;
        }
        obj[1] = (hr_word)root;
        root = (hr_value)obj;
        if (gap != 0) {
            hr_heap_alloc(&heap, 1, HR_HEAP_RAW, gap);
        }
    }
}

/* Every free word of the chain's objects refers to its first one. */
static void fill_with_references(unsigned words) {
    for (hr_cell *obj = (hr_cell *)root; obj[1] != (hr_word)HR_NONE; obj = (hr_cell *)obj[1]) {
        for (unsigned i = 2; i < words; i++) {
            obj[i] = (hr_word)root;
        }
    }
}

static void live_set(bool heavy) {
    start();
    if (heavy) {
        make_chain(54 * 1024 / 6 / sizeof(hr_word), 6, 8);
    }
    hr_heap_collect(&heap, HR_GC_EXACT);
    heap.collect_count = 0;
}

static HR_NOINLINE void short_lived(unsigned words, unsigned flags) {
    heap.stack_base = __builtin_frame_address(0);
    for (unsigned i = 0; i < ALLOCATIONS; i++) {
        hr_heap_alloc(&heap, 1, flags, words);
    }
}
static HR_NOINLINE void short_lived_inline(unsigned words) {
    heap.stack_base = __builtin_frame_address(0);
    for (unsigned i = 0; i < ALLOCATIONS; i++) {
        hr_heap_alloc_inline(&heap, 1, 0, words);
    }
}
static HR_NOINLINE void mixed(void) {
    heap.stack_base = __builtin_frame_address(0);
    uint32_t random = 1;
    for (unsigned i = 0; i < ALLOCATIONS; i++) {
        random = random * 1664525 + 1013904223;
        hr_heap_alloc(&heap, 1, 0, 2 + (random >> 29) * 2);
    }
}
static HR_NOINLINE void large(unsigned words) {
    heap.stack_base = __builtin_frame_address(0);
    for (unsigned i = 0; i < 2000; i++) {
        hr_heap_alloc(&heap, 1, HR_HEAP_RAW | HR_HEAP_UNFILLED, words);
    }
}
static HR_NOINLINE void free_at_once(unsigned words) {
    for (unsigned i = 0; i < ALLOCATIONS; i++) {
        hr_heap_free(&heap, hr_heap_alloc(&heap, 1, HR_HEAP_RAW | HR_HEAP_UNFILLED, words));
    }
}

/* Objects of 8 to 64 bytes that die at once. */
static void short_lives(bool heavy) {
    for (unsigned bytes = 8; bytes <= 64; bytes += 8) {
        const unsigned words = bytes / 4; /* the size it has on 32-bit */
        live_set(heavy);
        bench_begin();
        short_lived(words, 0);
        bench_end(heavy ? "values, heavy" : "values, light", bytes, ALLOCATIONS);
        if (heavy) { /* the holes are closed by now */
            bench_begin();
            short_lived(words, 0);
            bench_end("values, heavy, later", bytes, ALLOCATIONS);
        }
        live_set(heavy);
        bench_begin();
        short_lived(words, HR_HEAP_RAW | HR_HEAP_UNFILLED);
        bench_end(heavy ? "unfilled, heavy" : "unfilled, light", bytes, ALLOCATIONS);
        live_set(heavy);
        bench_begin();
        short_lived_inline(words);
        bench_end(heavy ? "inline, heavy" : "inline, light", bytes, ALLOCATIONS);
    }
}

static void other_sizes(bool heavy) {
    live_set(heavy);
    bench_begin();
    mixed();
    bench_end(heavy ? "mixed 8-64, heavy" : "mixed 8-64, light", 36, ALLOCATIONS);
    live_set(heavy);
    bench_begin();
    large(150);
    bench_end(heavy ? "large, heavy" : "large, light", 600, 2000);
    live_set(heavy);
    bench_begin();
    hr_heap_collect(&heap, HR_GC_EXACT);
    bench_end(heavy ? "collect, heavy" : "collect, light", 0, 1);
}

/* Mark and compact together. */
static void compactions(void) {
    live_set(true);
    bench_begin();
    hr_heap_compact(&heap, HR_GC_EXACT);
    bench_end("collect and compact, heavy", 0, 1);
    for (unsigned words = 2; words <= 16; words *= 2) {
        start();
        make_chain(54 * 1024 / words / sizeof(hr_word), words, words);
        bench_begin();
        hr_heap_compact(&heap, HR_GC_EXACT);
        bench_end("collect and compact, half live", words * (unsigned)sizeof(hr_word), 1);
    }
    start();
    make_chain(54 * 1024 / 16 / sizeof(hr_word), 16, 16);
    fill_with_references(16);
    bench_begin();
    hr_heap_compact(&heap, HR_GC_EXACT);
    bench_end("the same, full of references", 64, 1);
}

static void full_heaps(void) {
    start();
    make_chain(100000, 4, 0);
    bench_begin();
    hr_heap_collect(&heap, HR_GC_EXACT);
    bench_end("collect, full of 16-byte objects", 0, 1);
    /* All of it moves: the bottom granule goes. */
    start();
    hr_heap_alloc(&heap, 1, HR_HEAP_RAW, 2);
    make_chain(100000, 4, 0);
    bench_begin();
    hr_heap_compact(&heap, HR_GC_EXACT);
    bench_end("collect and compact, full", 0, 1);
}

int main(void) {
    for (int heavy = 0; heavy < 2; heavy++) {
        short_lives(heavy);
        other_sizes(heavy);
    }
    live_set(false);
    bench_begin();
    free_at_once(8);
    bench_end("alloc and free", 32, ALLOCATIONS);
    compactions();
    full_heaps();
    return moves >= moves_wanted ? 0 : 1;
}
