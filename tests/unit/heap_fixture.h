/*
 * heap_fixture.h - a heap, its roots and hooks, for test_heap.c and test_collect.c.
 *
 * Each test begins with start(), which makes a heap of so many bytes and clears what the hooks noted.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HIRUNE_TESTS_HEAP_FIXTURE_H
#define HIRUNE_TESTS_HEAP_FIXTURE_H

#include "check.h"
#include "mem/heap.h"

enum { ROOTS = 8, DEAD_MAX = 64 };
/* The largest heap that a build without HR_HEAP_LARGE takes, or some more. */
#define BIG ((size_t)(HR_HEAP_LARGE ? 2048 : HR_WORD_BITS * 16) << 10)

/* What the hooks work on; each test starts with a fresh one. */
static struct vm {
    hr_value roots[ROOTS];
    hr_value weak_slot;                      /* visited by walk_weak */
    hr_word save[DEAD_MAX];                  /* marks (word 1) of objects to be saved when they die */
    hr_word first[DEAD_MAX], last[DEAD_MAX]; /* marks of objects reported dead, by round */
    unsigned saves, firsts, lasts, moves, before, after;
    bool alloc_in_hook, alloc_result;
    unsigned site;
} vm;
static struct hr_heap heap;
static void *memory;

static void walk_roots(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    struct vm *v = ctx;
    for (int i = 0; i < ROOTS; i++) {
        visit(h, &v->roots[i]);
    }
}
static void walk_weak(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    visit(h, &((struct vm *)ctx)->weak_slot);
}
static void before_mark(void *ctx, struct hr_heap *h) {
    struct vm *v = ctx;
    v->before++;
    if (v->alloc_in_hook) {
        v->alloc_result = hr_heap_alloc(h, 0, HR_HEAP_RAW, 64) != NULL;
    }
}
static void after_mark(void *ctx, struct hr_heap *h) {
    (void)h;
    ((struct vm *)ctx)->after++;
}
static bool on_dead(void *ctx, struct hr_heap *h, void *obj, enum hr_heap_death death) {
    struct vm *v = ctx;
    hr_word mark = ((hr_cell *)obj)[1];
    if (death == HR_DEATH_FINAL) {
        v->last[v->lasts++] = mark;
        if (v->weak_slot == (hr_value)obj) {
            v->weak_slot = HR_NONE;
        }
        return false;
    }
    v->first[v->firsts++] = mark;
    for (unsigned i = 0; i < v->saves; i++) {
        if (v->save[i] == mark) {
            v->save[i] = 0;
            hr_heap_mark_from(h, (hr_value)obj);
            return true;
        }
    }
    return false;
}
static void after_move(void *ctx, struct hr_heap *h) {
    (void)h;
    ((struct vm *)ctx)->moves++;
}

static unsigned site(void *ctx) {
    return ((struct vm *)ctx)->site;
}

static const struct hr_heap_hooks hooks = {walk_roots, walk_weak,  before_mark, after_mark,
                                           on_dead,    after_move, site};

static inline struct hr_heap *start(size_t bytes) {
    free(memory);
    memory = malloc(bytes);
    memset(memory, 0x5a, bytes);
    memset(&vm, 0, sizeof vm);
    CHECK(hr_heap_init(&heap, memory, bytes, &hooks, &vm));
    return &heap;
}

static void check_sound(struct hr_heap *h, int line) {
#if HR_DEBUG
    const void *where;
    const char *fault = hr_heap_verify(h, &where);
    if (!check_at(fault == NULL, "heap verifies", line)) {
        printf("    %s at %p\n", fault, where);
    }
#else
    (void)h;
    (void)line;
#endif
}
#define CHECK_SOUND(h) check_sound(h, __LINE__)

static inline hr_cell *values(struct hr_heap *h, size_t words, hr_word mark) {
    hr_cell *obj = hr_heap_alloc(h, 7, 0, words);
    if (obj != NULL) {
        obj[1] = mark << 1 | 1;
    }
    return obj;
}
static inline hr_cell *raw(struct hr_heap *h, size_t words) {
    return hr_heap_alloc(h, 9, HR_HEAP_RAW, words);
}
static inline hr_cell *root(int i) {
    return (hr_cell *)vm.roots[i];
}

static inline size_t chain_length(hr_value from) {
    size_t n = 0;
    for (hr_cell *p = (hr_cell *)from; (hr_word)p != (hr_word)HR_NONE; p = (hr_cell *)p[2]) {
        n++;
    }
    return n;
}

/* A chain over several blocks, all of it old, that root 0 refers to. */
static inline struct hr_heap *start_old(size_t bytes) {
    struct hr_heap *h = start(bytes);
    vm.roots[0] = HR_NONE;
    for (hr_word i = 0; i < 100; i++) {
        hr_cell *obj = values(h, 4, i);
        obj[2] = (hr_word)vm.roots[0];
        vm.roots[0] = (hr_value)obj;
    }
    hr_heap_collect(h, HR_GC_EXACT);
    return h;
}

/* Chains n objects of random sizes from root 0, dropping every second one: half the heap is free, in small
 * holes, once the garbage is collected. */
static inline void half_free(struct hr_heap *h) {
    for (hr_word i = 0;; i++) {
        const size_t words = 3 + check_below(10);
        if (hr_heap_free_bytes(h) < 64 * sizeof(hr_word)) {
            break;
        }
        hr_cell *obj = values(h, words, i);
        if (obj != NULL && i % 2) {
            obj[2] = vm.roots[0] == 0 ? (hr_word)HR_NONE : (hr_word)vm.roots[0];
            vm.roots[0] = (hr_value)obj;
        }
    }
}

#endif
