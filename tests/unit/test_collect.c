/*
 * Tests what a collection in src/mem asks of the interpreter and tells it: the VM stack, weak entries, finalisers, pins,
 * policies, sites, held objects; allocation failure, and that the verifier finds broken heaps.
 *
 * SPDX-License-Identifier: MIT
 */
#include "heap_fixture.h"

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
    hr_heap_free(h, (void *)root(0)[2]); /* WEAK: ignored */
    CHECK_SOUND(h);
    vm.roots[0] = HR_NONE;
    hr_heap_collect(h, HR_GC_EXACT);
    CHECK(hr_heap_weak_count(h) == 0 && h->weak == NULL && hr_heap_used(h) == 0);
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
    return check_done("test_collect");
}
