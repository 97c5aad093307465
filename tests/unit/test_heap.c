/*
 * Tests src/mem piece by piece: layout, exact used, generations, compaction, deep and wide graphs, FIXED, growing,
 * reuse of holes. What a collection asks of the interpreter is test_collect.c, the random test test_heap_random.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "heap_fixture.h"

/* ---- layout, header, contents ------------------------------------------------------------------------- */

static void test_layout(void) {
    CHECK(sizeof(hr_word) == 8 || sizeof(struct hr_heap) - (HR_DEBUG ? 16 : 0) < 700);
    for (size_t bytes = 4096; bytes <= BIG; bytes += bytes / 3) {
        struct hr_heap *h = start(bytes);
        size_t tables = bytes - hr_heap_total(h);
        const size_t percent = h->wide ? 46 : 40;
        const size_t granules = hr_heap_total(h) / HR_HEAP_GRANULE;
        CHECK(h->wide ? granules > HR_HEAP_NARROW_GRANULES - 1000 : granules < HR_HEAP_NARROW_GRANULES);
        CHECK_MSG(tables * 1000 <= bytes * percent + 64 * 1000, "%zu of %zu", tables, bytes);
        CHECK(hr_heap_used(h) == 0 && hr_heap_free_bytes(h) == hr_heap_total(h));
        CHECK(hr_heap_largest(h) == hr_heap_total(h));
        CHECK_SOUND(h);
    }
    CHECK(!hr_heap_init(&heap, memory, 100, &hooks, &vm));
    CHECK(HR_HEAP_LARGE || !hr_heap_init(&heap, memory, 2 * BIG, &hooks, &vm));
}

static void test_header(void) {
    struct hr_heap *h = start(16384);
    const unsigned types = HR_WORD_BITS == 64 ? 65535 : 1023;
    hr_cell *a = hr_heap_alloc(h, types, HR_HEAP_FLAG, 5);
    CHECK(*a == ((hr_word)5 << HR_HEAP_FORMAT_SIZE_SHIFT | (hr_word)types << 4 | HR_HEAP_FLAG));
    for (int i = 1; i < 5; i++) {
        CHECK(a[i] == (hr_word)HR_UNDEF);
    }
    hr_cell *b = hr_heap_alloc_inline(h, 3, HR_HEAP_RAW, 4);
    CHECK(*b == ((hr_word)4 << HR_HEAP_FORMAT_SIZE_SHIFT | 3 << 4 | HR_HEAP_RAW));
    CHECK(b[1] == 0 && b[2] == 0 && b[3] == 0 && b == a + 6);
    hr_cell *c = hr_heap_alloc(h, 0, 0, 1);
    CHECK(c == b + 4 && hr_heap_size_words(c) == 1);
    CHECK(hr_heap_used(h) == 6 * sizeof(hr_word) * 2);
    CHECK((hr_word)a % HR_HEAP_GRANULE == 0);
    CHECK(hr_heap_contains(h, a) && !hr_heap_contains(h, &heap));
    CHECK(hr_heap_alloc(h, 0, 0, SIZE_MAX) == NULL && hr_heap_alloc(h, 0, 0, SIZE_MAX / 8) == NULL);
    CHECK_SOUND(h);
}

static void test_extended(void) {
    if (HR_WORD_BITS == 64 || !HR_HEAP_LARGE) {
        return;
    }
    struct hr_heap *h = start(8u << 20);
    const size_t words = HR_HEAP_EXTENDED_WORDS + 10;
    vm.roots[0] = (hr_value)values(h, 2, 3);
    hr_cell *big = hr_heap_alloc(h, 7, 0, words);
    CHECK(*big >> HR_HEAP_FORMAT_SIZE_SHIFT == 0 && hr_heap_size_words(big) == words);
    hr_cell *contents = hr_heap_contents(big);
    CHECK(contents == big + 2 && contents[0] == (hr_word)HR_UNDEF && big[words - 1] == (hr_word)HR_UNDEF);
    contents[0] = (hr_word)values(h, 2, 1);
    big[words - 1] = (hr_word)values(h, 2, 2);
    vm.roots[1] = (hr_value)big;
    CHECK(hr_heap_used(h) == hr_heap_round_bytes(words) + 3 * HR_HEAP_GRANULE);
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK_SOUND(h);
    big = root(1);
    CHECK(hr_heap_used(h) == hr_heap_round_bytes(words) + 3 * HR_HEAP_GRANULE &&
          hr_heap_size_words(big) == words);
    CHECK(((hr_cell *)big[2])[1] == 3 && ((hr_cell *)big[words - 1])[1] == 5);
    /* Shrunk, it keeps its form; a plain object cannot grow into it. */
    hr_heap_shrink(h, big, 1000);
    CHECK(hr_heap_size_words(big) == 1000 && hr_heap_contents(big) == big + 2);
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == 1000 * sizeof(hr_word) + 2 * HR_HEAP_GRANULE);
    CHECK(hr_heap_try_grow(h, big, words + 1));
    vm.roots[2] = (hr_value)raw(h, 1000);
    CHECK(!hr_heap_try_grow(h, root(2), words) && hr_heap_try_grow(h, root(2), 1000));
    CHECK_SOUND(h);
}

/* Whatever the size, up to the last granule: the tables may have room for more blocks than there are. */
static void test_sizes(void) {
    for (size_t bytes = 600; bytes < 8192; bytes += bytes / 150) {
        struct hr_heap *h = start(bytes);
        for (int i = 0; i < 3; i++) {
            for (hr_cell *obj; (obj = values(h, 2, 1)) != NULL;) {
                vm.roots[0] = (hr_value)obj;
            }
            CHECK(hr_heap_used(h) == hr_heap_total(h));
            hr_heap_collect(h, HR_GC_EXACT);
            CHECK_SOUND(h);
            CHECK(hr_heap_used(h) == HR_HEAP_GRANULE);
            hr_heap_collect(h, HR_GC_YOUNG);
            CHECK(hr_heap_used(h) == HR_HEAP_GRANULE);
        }
    }
}

/* ---- generations -------------------------------------------------------------------------------------- */

static void test_young(void) {
    struct hr_heap *h = start_old(32768);
    const size_t old = hr_heap_used(h);
    /* Young garbage goes, also what begins in a young block and ends in none; old garbage stays until a full one. */
    hr_cell *first = raw(h, 10), *large = raw(h, 300);
    for (int i = 0; i < 200; i++) {
        values(h, 6, 0);
    }
    vm.roots[1] = (hr_value)values(h, 8, 1);
    hr_heap_collect(h, HR_GC_YOUNG);
    CHECK_SOUND(h);
    CHECK(h->partial && first != NULL && large != NULL);
    CHECK_MSG(hr_heap_used(h) <= old + 32 * HR_HEAP_GRANULE, "%zu, old %zu", hr_heap_used(h), old);
    CHECK(root(1)[1] == 3 && chain_length(vm.roots[0]) == 100);
    vm.roots[0] = HR_NONE;
    hr_heap_collect(h, HR_GC_YOUNG);
    CHECK(hr_heap_used(h) >= old);
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(!h->partial && hr_heap_used(h) == 4 * HR_HEAP_GRANULE);
    /* What an old object got lives, in the same block or another, and what that refers to. */
    h = start_old(32768);
    for (int i = 0; i < 500; i++) {
        values(h, 4, 0);
    }
    hr_cell *a = values(h, 4, 77), *b = values(h, 4, 78);
    a[2] = (hr_word)b;
    hr_heap_store(h, root(0), 3, (hr_value)a);
    CHECK_SOUND(h);
    hr_heap_collect(h, HR_GC_YOUNG);
    CHECK_SOUND(h);
    CHECK((hr_cell *)root(0)[3] == a && a[1] == (77 << 1 | 1) && (hr_cell *)a[2] == b &&
          b[1] == (78 << 1 | 1));
    /* Now they are old themselves. */
    for (int i = 0; i < 500; i++) {
        values(h, 4, 0);
    }
    hr_cell *c = values(h, 4, 79);
    hr_heap_store_slot(h, b, (hr_value *)&b[3], (hr_value)c);
    for (int i = 0; i < 3; i++) {
        hr_heap_collect(h, HR_GC_YOUNG);
        CHECK((hr_cell *)b[3] == c && c[1] == (79 << 1 | 1) && chain_length(vm.roots[0]) == 100);
    }
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK_SOUND(h);
    CHECK(hr_heap_used(h) == 103 * 2 * HR_HEAP_GRANULE);
    /* The VM stack is looked into whatever it is. */
    hr_cell *stack = hr_heap_alloc(h, 5, 0, 10);
    h->vm_stack = stack;
    h->live_low = 3, h->live_high = 10;
    hr_heap_collect(h, HR_GC_EXACT);
    for (int i = 0; i < 500; i++) {
        values(h, 4, 0);
    }
    stack[2] = (hr_word)values(h, 4, 80);
    hr_heap_collect(h, HR_GC_YOUNG);
    CHECK(((hr_cell *)stack[2])[1] == (80 << 1 | 1));
    CHECK_SOUND(h);
}

/* An object larger than a block: its end is in a block where it does not begin, young or old. */
static void test_young_tails(void) {
    for (size_t words = 60; words < 140; words += 2) {
        struct hr_heap *h = start_old(32768);
        hr_cell *keep = raw(h, words), *drop = raw(h, words);
        vm.roots[1] = (hr_value)keep;
        CHECK(drop != NULL);
        hr_heap_collect(h, HR_GC_EXACT);
        const size_t used = hr_heap_used(h);
        for (int i = 0; i < 40; i++) {
            raw(h, words - 6);
            vm.roots[2] = (hr_value)raw(h, words);
        }
        hr_heap_collect(h, HR_GC_YOUNG);
        CHECK_SOUND(h);
        CHECK(root(1) == keep && hr_heap_size_words(keep) == words);
        vm.roots[2] = HR_NONE;
        hr_heap_collect(h, HR_GC_EXACT);
        CHECK_SOUND(h);
        CHECK(hr_heap_used(h) == used);
    }
}

/* ---- exact used --------------------------------------------------------------------------------------- */

static void test_used(void) {
    struct hr_heap *h = start(32768);
    size_t expected = 0;
    for (size_t words = 1; words <= 60; words++) {
        hr_cell *obj = values(h, words + 1, words);
        expected += hr_heap_round_bytes(words + 1);
        CHECK(hr_heap_used(h) == expected);
        if (words % 2) {
            obj[1] = (hr_word)vm.roots[0] == 0 ? 3 : (hr_word)vm.roots[0];
            vm.roots[0] = (hr_value)obj;
        }
    }
    hr_heap_collect(h, HR_GC_EXACT);
    size_t live = 0;
    for (size_t words = 1; words <= 60; words += 2) {
        live += hr_heap_round_bytes(words + 1);
    }
    CHECK(hr_heap_used(h) == live && hr_heap_peak(h) == expected);
    vm.roots[0] = HR_NONE;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == 0 && hr_heap_largest(h) == hr_heap_total(h) && hr_heap_peak(h) == expected);
    struct hr_heap_counts info;
    values(h, 2, 0), values(h, 2, 0), values(h, 4, 0), raw(h, 40);
    hr_heap_count(h, &info);
    CHECK(info.one_blocks == 2 && info.two_blocks == 1 && info.max_block == 20);
    CHECK(hr_heap_used(h) == 24 * HR_HEAP_GRANULE &&
          info.max_free * HR_HEAP_GRANULE == hr_heap_free_bytes(h));
    /* An object that is not reachable any more is gone exactly, were it only one granule. */
    vm.roots[1] = (hr_value)values(h, 2, 0);
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == HR_HEAP_GRANULE);
}

/* ---- compaction --------------------------------------------------------------------------------------- */

static void test_compact(void) {
    for (size_t bytes = 8192; bytes <= BIG; bytes *= 2) {
        struct hr_heap *h = start(bytes);
        half_free(h);
        hr_heap_collect(h, HR_GC_EXACT);
        const size_t n = chain_length(vm.roots[0]), used = hr_heap_used(h);
        CHECK(hr_heap_largest(h) < hr_heap_free_bytes(h) / 4);
        hr_heap_compact(h, HR_GC_EXACT);
        CHECK_SOUND(h);
        CHECK(vm.moves == 1 && h->move_count == 1 && hr_heap_used(h) == used);
        CHECK(hr_heap_largest(h) == hr_heap_free_bytes(h));
        CHECK(chain_length(vm.roots[0]) == n);
        hr_heap_compact(h, HR_GC_EXACT); /* nothing left to move */
        CHECK(vm.moves == 1 && hr_heap_used(h) == used);
        void *all = raw(h, hr_heap_free_bytes(h) / sizeof(hr_word));
        CHECK(all != NULL && hr_heap_free_bytes(h) == 0);
        CHECK(raw(h, 1) == NULL && h->wants_compact);
    }
}

/* The same without help: the allocation itself collects and compacts. */
static HR_NOINLINE void test_alloc_compacts(void) {
    struct hr_heap *h = start(110 << 10);
    h->stack_base = __builtin_frame_address(0);
    half_free(h);
    hr_heap_collect(h, HR_GC_EXACT);
    const size_t n = chain_length(vm.roots[0]);
    CHECK(hr_heap_largest(h) < 2000);
    void *large = raw(h, hr_heap_free_bytes(h) / sizeof(hr_word) / 2);
    CHECK(large != NULL && vm.moves == 1);
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(!h->wants_compact && hr_heap_largest(h) == hr_heap_free_bytes(h) && chain_length(vm.roots[0]) == n);
    /* What cannot fit at all does not ask for a compaction. */
    CHECK(raw(h, hr_heap_total(h) / sizeof(hr_word) + 2) == NULL && !h->wants_compact);
    CHECK_SOUND(h);
}

/* A program that leaves holes again and again has them closed at the first collections, then at every 16th only. */
static HR_NOINLINE void test_pauses(void) {
    struct hr_heap *h = start(16384);
    enum { ROUNDS = 200 };
    unsigned slides = 0;
    h->stack_base = __builtin_frame_address(0);
    for (unsigned round = 0; round < ROUNDS; round++) {
        vm.roots[0] = 0;
        hr_heap_collect(h, HR_GC_EXACT);
        half_free(h);
        const unsigned before = vm.moves;
        const size_t count = h->collect_count;
        while (h->collect_count == count) {
            raw(h, 3);
        }
        slides += vm.moves - before;
    }
    h->stack_base = NULL;
    CHECK_MSG(slides >= ROUNDS / 16 && slides <= ROUNDS / 16 + 6, "%u slides", slides);
    CHECK_SOUND(h);
}

static void test_fixed(void) {
    struct hr_heap *h = start(32768);
    values(h, 8, 0);
    vm.roots[0] = (hr_value)values(h, 4, 1);
    vm.roots[1] = (hr_value)hr_heap_alloc(h, 0, HR_HEAP_FIXED | HR_HEAP_RAW, 10);
    values(h, 40, 0);
    vm.roots[2] = (hr_value)values(h, 4, 2);
    hr_cell *at = root(1), *second;
    CHECK((char *)(at + 10) == h->base + hr_heap_total(h));
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(root(1) == at && (char *)root(0) == h->base && root(2) == root(0) + 4);
    CHECK(hr_heap_largest(h) == hr_heap_free_bytes(h));
    for (int i = 0; i < 200; i++) {
        values(h, 12, 0);
    }
    vm.roots[3] = (hr_value)(second = values(h, 6, 3));
    hr_heap_fix(h, second);
    vm.roots[4] = (hr_value)values(h, 6, 4);
    for (int i = 0; i < 40; i++) { /* blocks of their own behind it */
        hr_cell *obj = values(h, 4, 0);
        obj[2] = vm.roots[5] == 0 ? (hr_word)HR_NONE : (hr_word)vm.roots[5];
        vm.roots[5] = (hr_value)obj;
    }
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(root(3) == second && second[1] == 7 && root(1) == at && root(4)[1] == 9);
    CHECK_SOUND(h);
    /* Only what lies below the fixed one has a hole to fill. */
    vm.roots[0] = HR_NONE;
    const uint32_t epoch = h->move_count;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK((char *)root(2) == h->base && root(3) == second && h->move_count == epoch + 1);
    CHECK_SOUND(h);
    vm.roots[0] = (hr_value)values(h, 4, 1);
    vm.roots[3] = vm.roots[1] = vm.roots[5] = HR_NONE;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == (4 + 4 + 6) * sizeof(hr_word) && hr_heap_largest(h) == hr_heap_free_bytes(h));
}

/* ---- graphs ------------------------------------------------------------------------------------------- */

static HR_NOINLINE size_t collect_size(struct hr_heap *h) {
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK_SOUND(h);
    return hr_heap_used(h);
}

/* A list linked by word `link` of `words`; the other word refers to an object of its own. */
static void test_deep_list(unsigned link, unsigned mark_limit, bool backwards) {
    struct hr_heap *h = start(BIG);
    h->mark_limit = mark_limit;
    const unsigned n = 10000;
    hr_cell *last = NULL;
    for (unsigned i = 0; i < n; i++) {
        hr_cell *node = values(h, 4, 0), *item = values(h, 3, i);
        node[5 - link] = (hr_word)item; /* words 2 and 3: link and item */
        if (!backwards || last == NULL) {
            node[link] = last == NULL ? (hr_word)HR_NONE : (hr_word)last;
            vm.roots[0] = (hr_value)node;
        } else {
            node[link] = (hr_word)HR_NONE;
            last[link] = (hr_word)node;
        }
        last = node;
    }
    CHECK(collect_size(h) == n * (4 + 4) * sizeof(hr_word));
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK_SOUND(h);
    CHECK(hr_heap_used(h) == n * (4 + 4) * sizeof(hr_word));
}

static void test_graphs(void) {
    for (unsigned limit = 4; limit <= HR_HEAP_MARK_STACK; limit += HR_HEAP_MARK_STACK - 4) {
        test_deep_list(2, limit, false);
        test_deep_list(3, limit, false);
        test_deep_list(2, limit, true);
        test_deep_list(3, limit, true);
        /* Wide and deep: tables of tables, and a cycle back to the root. */
        struct hr_heap *h = start(BIG);
        h->mark_limit = limit;
        hr_cell *top = values(h, 102, 0);
        vm.roots[0] = (hr_value)top;
        for (int i = 2; i < 102; i++) {
            hr_cell *middle = values(h, 22, 0);
            top[i] = (hr_word)middle;
            for (int j = 2; j < 22; j++) {
                hr_cell *leaf = values(h, 4, 0);
                middle[j] = (hr_word)leaf;
                leaf[2] = (hr_word)top;
                leaf[3] = (hr_word)raw(h, 3);
            }
        }
        CHECK(collect_size(h) == (102 + 100 * (22 + 20 * 8)) * sizeof(hr_word));
        /* A random graph. */
        h = start(BIG);
        h->mark_limit = limit;
        hr_cell *table = values(h, 2002, 0);
        vm.roots[0] = (hr_value)table;
        for (int i = 2; i < 2002; i++) {
            table[i] = (hr_word)values(h, 6, 0);
        }
        for (int i = 2; i < 2002; i++) {
            for (int j = 2; j < 6; j++) {
                ((hr_cell *)table[i])[j] = table[2 + check_below(2000)];
            }
        }
        vm.roots[1] = (hr_value)table[500];
        CHECK(collect_size(h) == (2002 + 2000 * 6) * sizeof(hr_word));
        vm.roots[0] = HR_NONE;
        size_t reached = collect_size(h);
        CHECK(reached > 1500 * 6 * sizeof(hr_word) && reached < 2000 * 6 * sizeof(hr_word));
    }
}

/* ---- growing, shrinking, freeing ---------------------------------------------------------------------- */

static void test_resize(void) {
    struct hr_heap *h = start(16384);
    hr_cell *a = values(h, 4, 1);
    vm.roots[0] = (hr_value)a;
    CHECK(hr_heap_try_grow(h, a, 5) && a[4] == (hr_word)HR_UNDEF && hr_heap_used(h) == 6 * sizeof(hr_word));
    CHECK(hr_heap_try_grow(h, a, 6) && a[5] == (hr_word)HR_UNDEF && hr_heap_used(h) == 6 * sizeof(hr_word));
    hr_cell *b = raw(h, 4);
    CHECK(b == a + 6 && !hr_heap_try_grow(h, a, 7) && hr_heap_size_words(a) == 6);
    b[1] = b[2] = b[3] = 5;
    hr_heap_shrink(h, b, 2);
    CHECK(hr_heap_used(h) == 8 * sizeof(hr_word));
    CHECK(hr_heap_try_grow(h, b, 4) && b[1] == 5 && b[2] == 0 && b[3] == 0);
    /* Growing as a list does, with nothing behind it, copies never. */
    for (size_t words = 4; words < 1000; words += words / 4) {
        CHECK(hr_heap_try_grow(h, b, words));
    }
    CHECK(!hr_heap_try_grow(h, b, 100000) && !hr_heap_try_grow(h, b, SIZE_MAX));
    hr_heap_free(h, b);
    CHECK(hr_heap_used(h) == 6 * sizeof(hr_word) && raw(h, 3) == b);
    CHECK_SOUND(h);
    const size_t peak = hr_heap_used(h) + hr_heap_round_bytes(500);
    hr_heap_free(h, raw(h, 500));
    CHECK(hr_heap_peak(h) >= peak && hr_heap_used(h) < peak);
    /* A stale reference to what was freed does no harm. */
    h = start(16384);
    vm.roots[0] = (hr_value)(a = raw(h, 4));
    values(h, 4, 0);
    hr_heap_free(h, a);
    a[0] = ~(hr_word)0;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == 0);
}

/* Freed memory in the middle serves later requests, small and large, without a collection. */
static HR_NOINLINE void test_reuse(size_t words) {
    enum { COUNT = 100 };
    hr_cell *many[COUNT];
    struct hr_heap *h = start(COUNT * (words * sizeof(hr_word) + 12));
    h->stack_base = __builtin_frame_address(0);
    for (int i = 0; i < COUNT; i++) {
        many[i] = raw(h, words);
        CHECK(many[i] != NULL);
    }
    while (hr_heap_largest(h) >= words * sizeof(hr_word)) {
        raw(h, words);
    }
    for (int i = 0; i < COUNT; i += 2) {
        hr_heap_free(h, many[i]);
    }
    for (int i = 0; i < COUNT; i += 2) {
        CHECK(raw(h, words) != NULL);
    }
    CHECK(h->collect_count == 0);
    CHECK_SOUND(h);
}

int main(void) {
    test_layout();
    test_header();
    test_extended();
    test_sizes();
    test_young();
    test_young_tails();
    test_used();
    test_compact();
    test_alloc_compacts();
    test_pauses();
    test_fixed();
    test_graphs();
    test_resize();
    test_reuse(12);
    test_reuse(60);
    free(memory);
    return check_done("test_heap");
}
