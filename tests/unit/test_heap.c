/*
 * Tests src/mem piece by piece: layout, exact used, compaction, deep and wide graphs, FIXED, growing, the VM
 * stack, weak entries, pins, policies, extended sizes, allocation failure, and that the verifier finds broken
 * heaps. The random test is test_heap_random.c.
 *
 * SPDX-License-Identifier: MIT
 */
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

static struct hr_heap *start(size_t bytes) {
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

static hr_cell *values(struct hr_heap *h, size_t words, hr_word mark) {
    hr_cell *obj = hr_heap_alloc(h, 7, 0, words);
    if (obj != NULL) {
        obj[1] = mark << 1 | 1;
    }
    return obj;
}
static hr_cell *raw(struct hr_heap *h, size_t words) {
    return hr_heap_alloc(h, 9, HR_HEAP_RAW, words);
}
static hr_cell *root(int i) {
    return (hr_cell *)vm.roots[i];
}

static size_t chain_length(hr_value from) {
    size_t n = 0;
    for (hr_cell *p = (hr_cell *)from; (hr_word)p != (hr_word)HR_NONE; p = (hr_cell *)p[2]) {
        n++;
    }
    return n;
}

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

/* A chain over several blocks, all of it old, that root 0 refers to. */
static struct hr_heap *start_old(size_t bytes) {
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

/* Chains n objects of random sizes from root 0, dropping every second one: half the heap is free, in small
 * holes, once the garbage is collected. */
static void half_free(struct hr_heap *h) {
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

/* ---- the VM stack ------------------------------------------------------------------------------------- */

static void test_vm_stack(void) {
    struct hr_heap *h = start(16384);
    values(h, 20, 0);
    hr_cell *stack = hr_heap_alloc(h, 5, 0, 30);
    h->vm_stack = stack;
    for (int i = 1; i < 30; i++) {
        stack[i] = (hr_word)values(h, 2, (hr_word)i);
    }
    h->live_low = 6, h->live_high = 25;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK_SOUND(h);
    CHECK(h->vm_stack != stack && (char *)h->vm_stack == h->base);
    CHECK(hr_heap_used(h) == (30 + (5 + 5) * 2) * sizeof(hr_word));
    stack = h->vm_stack;
    for (hr_word i = 1; i < 30; i++) {
        const bool live = i < 6 || i >= 25;
        CHECK(live ? ((hr_cell *)stack[i])[1] == (i << 1 | 1) : stack[i] == (hr_word)HR_UNDEF);
    }
    /* Pushed and popped again: it is dead, whatever it holds. */
    stack[6] = stack[7] = stack[24] = (hr_word)values(h, 2, 0);
    CHECK_SOUND(h);
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(stack[6] == (hr_word)HR_UNDEF && stack[7] == (hr_word)HR_UNDEF && stack[24] == (hr_word)HR_UNDEF);
    CHECK(hr_heap_used(h) == (30 + (5 + 5) * 2) * sizeof(hr_word));
    /* Full to the last word. */
    h->live_low = h->live_high = 15;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == (30 + (5 + 5) * 2) * sizeof(hr_word));
    CHECK_SOUND(h);
}

/* ---- weak entries ------------------------------------------------------------------------------------- */

static void test_weak(void) {
    struct hr_heap *h = start(16384);
    values(h, 30, 0);
    for (int i = 0; i < 40; i++) {
        hr_cell *obj = values(h, 4, (hr_word)i + 100);
        CHECK(hr_heap_weak_add(h, obj) && hr_heap_weak_add(h, obj) && (*obj & HR_HEAP_WEAK));
        if (i % 4 == 0) {
            obj[2] = vm.roots[0] == 0 ? (hr_word)HR_NONE : (hr_word)vm.roots[0];
            vm.roots[0] = (hr_value)obj;
        }
    }
    CHECK(hr_heap_weak_count(h) == 40);
    CHECK_SOUND(h);
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(hr_heap_weak_count(h) == 10 && vm.firsts == 30 && vm.lasts == 30 && vm.after == 1 &&
          vm.before == 1);
    CHECK(chain_length(vm.roots[0]) == 10);
    CHECK_SOUND(h);
    for (size_t i = 0; i < 10; i++) {
        CHECK((((hr_cell *)hr_heap_weak_at(h, i))[1] >> 1) % 4 == 0);
    }
    hr_heap_weak_remove(h, root(0));
    CHECK(hr_heap_weak_count(h) == 9 && !(*root(0) & HR_HEAP_WEAK));
    hr_heap_free(h, (void *)root(0)[2]); /* WEAK: ignored */
    CHECK_SOUND(h);
    vm.roots[0] = HR_NONE;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_weak_count(h) == 0 && h->weak == NULL && hr_heap_used(h) == 0);
    hr_heap_weak_remove(h, memory);
}

/* a saves itself and, through it, b: b is not reported gone, nor is its slot cleared. c dies. */
static void test_rescue(void) {
    struct hr_heap *h = start(16384);
    values(h, 30, 0);
    hr_cell *b = values(h, 4, 2), *a = values(h, 4, 1), *c = values(h, 4, 3);
    a[2] = (hr_word)b;
    hr_heap_weak_add(h, b);
    hr_heap_weak_add(h, a);
    hr_heap_weak_add(h, c);
    vm.weak_slot = (hr_value)b;
    vm.save[vm.saves++] = 1 << 1 | 1;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(vm.firsts == 3 && vm.lasts == 1 && vm.last[0] == 7);
    CHECK(hr_heap_weak_count(h) == 1 && hr_heap_weak_at(h, 0) == b && vm.weak_slot == (hr_value)b);
    CHECK(!(*a & HR_HEAP_WEAK) && (*b & HR_HEAP_WEAK));
    CHECK_SOUND(h);
    vm.roots[0] = (hr_value)b;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(vm.weak_slot == vm.roots[0] && root(0) != b && hr_heap_weak_at(h, 0) == root(0));
    CHECK_SOUND(h);
    vm.roots[0] = HR_NONE;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(vm.weak_slot == HR_NONE && vm.lasts == 2 && hr_heap_used(h) == 0);
}

/* ---- pins --------------------------------------------------------------------------------------------- */

/* Each of these addresses alone must keep the object and hold it in place. */
static HR_NOINLINE void test_pins(void) {
    for (int what = 0; what < 5; what++) {
        struct hr_heap *h = start(32768);
        h->stack_base = __builtin_frame_address(0);
        for (int i = 0; i < 100; i++) {
            values(h, 6, 0);
        }
        hr_cell *obj = values(h, 40, 1234);
        obj[39] = (hr_word)values(h, 2, 55);
        half_free(h);
        const size_t length = chain_length(vm.roots[0]);
        const hr_word address = (hr_word)obj;
        const hr_word offsets[] = {0, 1, 17, 40 * sizeof(hr_word) - 1, 40 * sizeof(hr_word)};
        hr_word volatile kept = address + offsets[what];
        /* Only `kept` refers to it from here on; the complement is not an address. */
        hr_word volatile hidden = ~address;
        obj = NULL;
        hr_heap_compact(h, HR_GC_CONSERVATIVE);
        CHECK_SOUND(h);
        const hr_cell *again = (const hr_cell *)~hidden;
        CHECK(again[0] >> HR_HEAP_FORMAT_SIZE_SHIFT == 40 && again[1] == (1234 << 1 | 1));
        CHECK(((const hr_cell *)again[39])[1] == (55 << 1 | 1) && chain_length(vm.roots[0]) == length);
        CHECK(vm.moves == 1 && kept != 0);
        kept = 0;
    }
}

/* Collections in the middle of what a builtin does: its locals survive, in registers or not. */
static HR_NOINLINE void test_locals(void) {
    struct hr_heap *h = start(32768);
    h->stack_base = __builtin_frame_address(0);
    hr_cell *chain[4] = {NULL, NULL, NULL, NULL};
    for (int i = 0; i < 20000; i++) {
        hr_cell *obj = values(h, 2 + check_below(30), (hr_word)i);
        CHECK(obj != NULL);
        if (i % 97 == 0) {
            memmove(chain + 1, chain, 3 * sizeof chain[0]);
            chain[0] = obj;
        }
        if (i > 400) {
            CHECK((hr_word)i - (chain[3][1] >> 1) <= 4 * 97);
        }
    }
    CHECK(h->collect_count > 30);
    CHECK_SOUND(h);
}

/* ---- policies ----------------------------------------------------------------------------------------- */

static void make_garbage(struct hr_heap *h, size_t bytes) {
    for (size_t done = 0; done < bytes; done += 2 * HR_HEAP_GRANULE) {
        hr_heap_alloc_inline(h, 1, 0, 4);
    }
}

static HR_NOINLINE void test_policy(void) {
    struct hr_heap *h = start(64 << 10);
    h->stack_base = __builtin_frame_address(0);
    const size_t total = hr_heap_total(h);
    make_garbage(h, total / 2);
    CHECK(h->collect_count == 0);
    make_garbage(h, total);
    CHECK(h->collect_count == 1);
    hr_heap_collect(h, HR_GC_EXACT);
    h->threshold = 4096;
    hr_heap_policy_changed(h);
    const uint32_t before = h->collect_count;
    make_garbage(h, 40 * 4096);
    CHECK_MSG(h->collect_count - before >= 39 && h->collect_count - before <= 41, "%" PRIu32,
              h->collect_count - before);
    /* Without automatic collections, only the end of memory brings one. */
    hr_heap_collect(h, HR_GC_EXACT);
    h->auto_off = true;
    hr_heap_policy_changed(h);
    const uint32_t off = h->collect_count;
    make_garbage(h, total / 8 * 7);
    CHECK(h->collect_count == off);
    make_garbage(h, total / 4);
    CHECK(h->collect_count == off + 1);
    /* No stack to scan: the owner must collect. */
    h = start(8192);
    make_garbage(h, 65536);
    CHECK(hr_heap_alloc(h, 0, 0, 2) == NULL && h->wants_compact && h->collect_count == 0);
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(hr_heap_used(h) == 0 && !h->wants_compact);
    /* Hooks get no memory. */
    vm.alloc_in_hook = vm.alloc_result = true;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(!vm.alloc_result && hr_heap_used(h) == 0);
}

/* What was said at the allocation stays with an object that moves, large or small. */
static void test_sites(void) {
    static uint16_t table[16384 / HR_HEAP_GRANULE];
    struct hr_heap *h = start(16384);
    memset(table, 0, sizeof table);
    values(h, 4, 0);
    h->sites = table;
    hr_heap_policy_changed(h);
    for (unsigned i = 0; i < 4; i++) {
        vm.site = 100 + i;
        values(h, 6, 0); /* garbage below each */
        vm.roots[i] = (hr_value)values(h, i == 3 ? 70 : 4 + 2 * i, i);
    }
    for (unsigned round = 0; round < 2; round++) {
        for (unsigned i = 0; i < 4; i++) {
            CHECK(h->sites[(size_t)((char *)vm.roots[i] - h->base) / HR_HEAP_GRANULE] == 100 + i);
        }
        hr_heap_compact(h, HR_GC_EXACT);
        CHECK((char *)vm.roots[0] == h->base);
        CHECK_SOUND(h);
    }
    h->sites = NULL;
    hr_heap_policy_changed(h);
    CHECK(h->limit == h->hole_end);
}

static hr_cell *held;
static size_t held_count[2], held_live[2];

static void walk_held(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    hr_collect_hold(h, held);
    held_count[0] = hr_collect_count(h, false);
    held_live[0] = hr_collect_count(h, true);
    hr_collect_mark_contents(h, held);
    held_count[1] = hr_collect_count(h, false);
    held_live[1] = hr_collect_count(h, true);
    walk_roots(ctx, h, visit);
}

/* An object held is kept alone; its contents when they are asked for; then it is an object like any other. */
static void test_hold(void) {
    struct hr_heap *h = start(16384);
    held = values(h, 4, 1);
    for (int i = 0; i < 3; i++) {
        hr_cell *next = values(h, 4, 0);
        next[2] = held[2];
        held[2] = (hr_word)next;
    }
    vm.roots[0] = (hr_value)values(h, 6, 0);
    struct hr_heap_hooks census = hooks;
    census.walk_roots = walk_held;
    h->hooks = &census;
    hr_heap_collect(h, HR_GC_EXACT);
    h->hooks = &hooks;
    CHECK(held_count[0] == 1 && held_live[0] == 2);
    CHECK(held_count[1] == 4 && held_live[1] == 8);
    CHECK(hr_collect_count(h, false) == 5 && h->live == 11);
    CHECK(hr_heap_used(h) == 11 * HR_HEAP_GRANULE);
    CHECK_SOUND(h);
}

#if HR_DEBUG
static HR_NOINLINE void test_debug(void) {
    struct hr_heap *h = start(16384);
    h->stack_base = __builtin_frame_address(0);
    h->fail_at = 3;
    hr_heap_policy_changed(h);
    CHECK(raw(h, 2) != NULL && raw(h, 2) != NULL && raw(h, 2) == NULL && raw(h, 2) != NULL &&
          h->fail_at == 0);
    /* Stress moves what is not pinned, every time, and poisons what dies. */
    h = start(32768);
    h->stack_base = __builtin_frame_address(0);
    enum { CHAIN = 150 };
    static hr_word places[CHAIN]; /* outside the scanned stack, and complemented all the same */
    for (hr_word i = 0; i < CHAIN; i++) {
        hr_cell *obj = values(h, 4 + i % 5, i);
        obj[2] = vm.roots[0] == 0 ? (hr_word)HR_NONE : (hr_word)vm.roots[0];
        vm.roots[0] = (hr_value)obj;
    }
    hr_heap_compact(h, HR_GC_EXACT);
    h->stress = true;
    hr_heap_policy_changed(h);
    size_t stayed = 0;
    for (int i = 0; i < 20; i++) {
        size_t n = 0;
        for (hr_cell *p = root(0); (hr_word)p != (hr_word)HR_NONE; p = (hr_cell *)p[2]) {
            places[n++] = ~(hr_word)p;
        }
        raw(h, 2);
        n = 0;
        for (hr_cell *p = root(0); (hr_word)p != (hr_word)HR_NONE; p = (hr_cell *)p[2]) {
            stayed += (hr_word)p == ~places[n++];
        }
        CHECK(n == CHAIN);
    }
    CHECK_MSG(stayed < 20 * CHAIN / 2, "%zu", stayed);
    const hr_word volatile last = ~(hr_word)vm.roots[0];
    vm.roots[0] = HR_NONE;
    hr_heap_compact(h, HR_GC_EXACT);
    CHECK(*(hr_cell *)~last == HR_HEAP_POISON);
}

/* Each fault alone must be found. */
static void test_verifier(void) {
    for (int fault = 0; fault < 15; fault++) {
        struct hr_heap *h = start(16384);
        hr_cell *a = values(h, 6, 1), *b = raw(h, 4), *c = values(h, 70, 2);
        vm.roots[0] = (hr_value)a;
        hr_heap_weak_add(h, c);
        const size_t g = (size_t)((char *)b - h->base) / HR_HEAP_GRANULE;
        CHECK_SOUND(h);
        switch (fault) {
        case 0: a[3] = (hr_word)(b + 2); break;
        case 1: a[5] = HR_HEAP_POISON; break;
        case 2: b[0] += (hr_word)4 << HR_HEAP_FORMAT_SIZE_SHIFT; break;
        case 3: h->starts[0] &= ~((uint32_t)1 << g); break;
        case 4: h->starts[0] |= (uint32_t)1 << (g + 1); break;
        case 5: h->used_bias += HR_HEAP_GRANULE; break;
        case 6: vm.roots[3] = (hr_value)(a + 2); break;
        case 7: *b |= HR_HEAP_WEAK; break;
        case 8: *c &= ~(hr_word)HR_HEAP_WEAK; break;
        case 9: ((hr_cell *)hr_heap_contents(h->weak))[0] = (hr_word)b; break;
        case 10: vm.weak_slot = (hr_value)(a + 2); break;
        case 11:
            b[0] = HR_HEAP_RAW;
            b[1] = 0;
            break;
        case 13: /* a young object in an old one, without the barrier */
            h = start_old(16384);
            for (int i = 0; i < 200; i++) {
                b = values(h, 2, 0);
            }
            CHECK_SOUND(h);
            /* the last of the chain, in a block that is full of old objects */
            for (a = root(0); (hr_word)a[2] != (hr_word)HR_NONE; a = (hr_cell *)a[2]) {
            }
            a[3] = (hr_word)b;
            break;
        case 12: h->marks[0] &= ~((uint32_t)1 << g); break;
        default: h->vm_stack = b + 2; break;
        }
        CHECK_MSG(hr_heap_verify(h, NULL) != NULL, "fault %d not found", fault);
    }
}
#endif

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
    test_fixed();
    test_graphs();
    test_resize();
    test_reuse(12);
    test_reuse(60);
    test_vm_stack();
    test_weak();
    test_rescue();
    test_pins();
    test_locals();
    test_policy();
    test_sites();
    test_hold();
#if HR_DEBUG
    test_debug();
    test_verifier();
#endif
    free(memory);
    return check_done("test_heap");
}
