/*
 * Tests src/mem against a model: random operations on heaps of 4 KB to 1 MB, 600,000 each unless argv[1] says
 * otherwise (argv[2]: the only heap size; argv[3]: seed).
 *
 * The model is a graph of the same objects outside the heap. Every object begins with its number as a small
 * int. From time to time the heap is compared with the model word by word, and, after an exact collection,
 * the used count with what the model says must be left. In between, what the C stack refers to (interior
 * addresses in `ambiguous`, locals of the operations) must neither move nor change.
 *
 * SPDX-License-Identifier: MIT
 */
#include "check.h"
#include "mem/heap.h"

enum { ROOTS_MAX = 1500, AMBIGUOUS = 6, RESCUED = 8, STACK_MAX = 400 };

/* One object of the model. words == 0: the number is free. Content words as in the heap, but a reference is
 * the object's number times 8. */
struct model {
    size_t words;
    hr_cell *at;      /* where the running comparison met it */
    hr_word fixed_at; /* FIXED: the complement of its address */
    bool raw, fixed, weak, dead, finaliser;
    hr_word *content;
};

static struct vm {
    struct hr_heap heap;
    hr_value roots[ROOTS_MAX], rescued[RESCUED];
    size_t root_ids[ROOTS_MAX], rescued_ids[RESCUED];
    hr_word stack_model[STACK_MAX]; /* the VM stack's live words, by index from its header */
    size_t stack_words;
    uint32_t root_count;
    struct model *models;
    size_t capacity, free_hint;
    size_t *worklist;
    unsigned moves, deaths, rescues, failures, grown, shrunk, restarts;
} vm;

static hr_word ambiguous_ids[AMBIGUOUS];
static hr_word *ambiguous_at; /* [AMBIGUOUS], in a frame that the collector scans */

/* ---- hooks -------------------------------------------------------------------------------------------- */

static void walk_roots(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    struct vm *v = ctx;
    for (uint32_t i = 0; i < v->root_count; i++) {
        visit(h, &v->roots[i]);
    }
    for (int i = 0; i < RESCUED; i++) {
        visit(h, &v->rescued[i]);
    }
}

static bool on_dead(void *ctx, struct hr_heap *h, void *obj, enum hr_heap_death death) {
    struct vm *v = ctx;
    size_t id = ((hr_cell *)obj)[1] >> 1;
    struct model *m = &v->models[id];
    CHECK(id < v->capacity && m->words != 0 && m->weak && !m->dead);
    CHECK(!hr_heap_is_marked(h, obj));
    if (death == HR_DEATH_FINAL) {
        m->dead = true;
        m->weak = false;
        v->deaths++;
        return false;
    }
    for (int i = 0; m->finaliser && i < RESCUED; i++) {
        if (v->rescued_ids[i] == 0) {
            v->rescued_ids[i] = id;
            v->rescued[i] = (hr_value)obj;
            hr_heap_mark_from(h, (hr_value)obj);
            m->finaliser = m->weak = false;
            v->rescues++;
            return true;
        }
    }
    return false;
}

static void after_move(void *ctx, struct hr_heap *h) {
    (void)h;
    ((struct vm *)ctx)->moves++;
}

static const struct hr_heap_hooks hooks = {
    .walk_roots = walk_roots, .on_dead = on_dead, .after_move = after_move};

/* ---- the model ---------------------------------------------------------------------------------------- */

static size_t new_id(void) {
    for (;; vm.free_hint = 1) {
        for (size_t i = vm.free_hint; i < vm.capacity; i++) {
            if (vm.models[i].words == 0) {
                vm.free_hint = i + 1;
                return i;
            }
        }
        if (vm.free_hint == 1) {
            puts("too many objects in the model");
            exit(1);
        }
    }
}

static void drop_model(size_t id) {
    free(vm.models[id].content);
    memset(&vm.models[id], 0, sizeof vm.models[id]);
}

static bool is_reference(hr_word w) {
    return w != 0 && (w & 7) == 0;
}

/* Compares a slot with the model's word; a reference met for the first time is queued. */
static size_t compare_slot(hr_word actual, hr_word expected, size_t queued) {
    if (!is_reference(expected)) {
        CHECK_MSG(actual == expected, "%zx instead of %zx", (size_t)actual, (size_t)expected);
        return queued;
    }
    struct model *m = &vm.models[expected / 8];
    if (!CHECK(hr_heap_contains(&vm.heap, (void *)actual))) {
        return queued;
    }
    CHECK_MSG(m->words != 0 && !m->dead, "object %zu should not be dead", (size_t)expected / 8);
    if (m->at == NULL) {
        m->at = (hr_cell *)actual;
        vm.worklist[queued++] = expected / 8;
    }
    CHECK(m->at == (hr_cell *)actual);
    return queued;
}

static size_t compare_object(size_t id, size_t queued) {
    const struct model *m = &vm.models[id];
    const hr_cell *p = m->at;
    CHECK(hr_heap_size_words(p) == m->words);
    CHECK(((*p & HR_HEAP_RAW) != 0) == m->raw);
    CHECK(((*p & HR_HEAP_WEAK) != 0) == m->weak);
    CHECK(((*p & HR_HEAP_FIXED) != 0) == m->fixed);
    CHECK(*p >> HR_HEAP_FORMAT_TYPE_SHIFT
                    << (HR_WORD_BITS - HR_HEAP_FORMAT_SIZE_SHIFT + HR_HEAP_FORMAT_TYPE_SHIFT) ==
          (hr_word)(id & 1023) << (HR_WORD_BITS - HR_HEAP_FORMAT_SIZE_SHIFT + HR_HEAP_FORMAT_TYPE_SHIFT));
    CHECK(!m->fixed || m->fixed_at == ~(hr_word)p);
    CHECK_MSG(p[1] == (id << 1 | 1), "%zx", (size_t)p[1]);
    for (size_t i = 2; i < m->words; i++) {
        if (m->raw) {
            CHECK(p[i] == m->content[i]);
        } else {
            queued = compare_slot(p[i], m->content[i], queued);
        }
    }
    return queued;
}

static size_t compare_stack(size_t queued) {
    const struct hr_heap *h = &vm.heap;
    const hr_cell *stack = h->vm_stack;
    for (size_t i = 1; i < vm.stack_words; i++) {
        if (i < h->live_low || i >= h->live_high) {
            queued = compare_slot(stack[i], vm.stack_model[i], queued);
        }
    }
    return queued;
}

/* Compares all that is reachable, with the ambiguous references or without. Returns the bytes it takes. */
static size_t compare_all(bool with_ambiguous) {
    for (size_t i = 0; i < vm.capacity; i++) {
        vm.models[i].at = NULL;
    }
    size_t queued = 0;
    for (uint32_t i = 0; i < vm.root_count; i++) {
        queued = compare_slot((hr_word)vm.roots[i], vm.root_ids[i] ? vm.root_ids[i] * 8 : (hr_word)HR_NONE,
                              queued);
    }
    for (int i = 0; i < RESCUED; i++) {
        queued = compare_slot((hr_word)vm.rescued[i], vm.rescued_ids[i] ? vm.rescued_ids[i] * 8 : 0, queued);
    }
    queued = compare_stack(queued);
    for (int i = 0; with_ambiguous && i < AMBIGUOUS; i++) {
        if (ambiguous_ids[i] != 0) {
            /* The object must still be where the address says: no later than it, and reaching up to it. */
            const struct model *m = &vm.models[ambiguous_ids[i]];
            hr_word back = ambiguous_at[AMBIGUOUS + i];
            CHECK(m->words != 0 && !m->dead);
            queued = compare_slot(ambiguous_at[i] - back, ambiguous_ids[i] * 8, queued);
        }
    }
    size_t bytes = hr_heap_round_bytes(vm.stack_words);
    for (size_t next = 0; next < queued; next++) {
        size_t id = vm.worklist[next];
        queued = compare_object(id, queued);
        bytes += hr_heap_round_bytes(vm.models[id].words);
    }
    return bytes;
}

struct walk {
    size_t bytes, largest, ones, twos;
    const char *end;
};

static bool walk_object(void *ctx, void *obj, size_t bytes) {
    struct walk *w = ctx;
    CHECK((const char *)obj >= w->end);
    CHECK(bytes == hr_heap_round_bytes(hr_heap_size_words(obj)));
    w->end = (const char *)obj + bytes;
    w->bytes += bytes;
    w->ones += bytes == HR_HEAP_GRANULE;
    w->twos += bytes == 2 * HR_HEAP_GRANULE;
    if (bytes > w->largest) {
        w->largest = bytes;
    }
    return true;
}

static void check_measures(void) {
    struct hr_heap *h = &vm.heap;
    struct walk w = {0, 0, 0, 0, NULL};
    hr_heap_walk(h, walk_object, &w);
    CHECK_MSG(w.bytes == hr_heap_used(h), "%zu walked, %zu used", w.bytes, hr_heap_used(h));
    struct hr_heap_counts counts;
    hr_heap_count(h, &counts);
    CHECK(counts.max_block * HR_HEAP_GRANULE == w.largest && counts.one_blocks == w.ones &&
          counts.two_blocks == w.twos);
    CHECK(hr_heap_largest(h) == counts.max_free * HR_HEAP_GRANULE &&
          hr_heap_largest(h) <= hr_heap_free_bytes(h));
    CHECK(hr_heap_peak(h) >= hr_heap_used(h) && hr_heap_peak(h) <= hr_heap_total(h));
#if HR_DEBUG
    const void *where;
    const char *fault = hr_heap_verify(h, &where);
    CHECK_MSG(fault == NULL, "%s at %p", fault, where);
#endif
}

/* No reference from C from here on: what an exact collection leaves must be what the model can reach. */
static void synchronise(void) {
    struct hr_heap *h = &vm.heap;
    compare_all(true);
    check_measures();
    for (int i = 0; i < AMBIGUOUS; i++) {
        ambiguous_ids[i] = ambiguous_at[i] = 0;
    }
    const bool compact = check_below(2);
    if (compact) {
        hr_heap_compact(h, HR_GC_EXACT);
    } else {
        hr_heap_collect(h, HR_GC_EXACT);
    }
    size_t bytes = compare_all(false), weak = 0;
    bool fixed = false;
    for (size_t id = 1; id < vm.capacity; id++) {
        struct model *m = &vm.models[id];
        if (m->words != 0 && m->at == NULL) {
            CHECK(!m->weak);
            drop_model(id);
        }
        fixed |= m->fixed;
        weak += m->weak;
    }
    vm.free_hint = 1;
    CHECK(hr_heap_weak_count(h) == weak);
    if (h->weak != NULL) {
        bytes += hr_heap_round_bytes(hr_heap_size_words(h->weak));
    }
    CHECK_MSG(hr_heap_used(h) == bytes, "used %zu, should be %zu", hr_heap_used(h), bytes);
    check_measures();
    if (compact && !fixed) {
        CHECK_MSG(hr_heap_largest(h) == hr_heap_free_bytes(h), "%zu %zu", hr_heap_largest(h),
                  hr_heap_free_bytes(h));
    }
}

/* ---- operations --------------------------------------------------------------------------------------- */

static size_t id_of(const hr_cell *obj) {
    return obj[1] >> 1;
}

/* A random reachable object; NULL if the root tried is empty. */
static hr_cell *pick(void) {
    hr_cell *obj = (hr_cell *)vm.roots[check_below(vm.root_count)];
    if ((hr_word)obj == (hr_word)HR_NONE) {
        return NULL;
    }
    for (unsigned depth = check_below(6); depth > 0; depth--) {
        size_t words = hr_heap_size_words(obj);
        if ((*obj & HR_HEAP_RAW) || words < 3) {
            break;
        }
        hr_word w = obj[2 + check_below((uint32_t)words - 2)];
        if (is_reference(w)) {
            obj = (hr_cell *)w;
        }
    }
    return obj;
}

static void lose_roots(void) {
    for (uint32_t i = 0; i < vm.root_count; i++) {
        if (check_below(2)) {
            vm.roots[i] = HR_NONE;
            vm.root_ids[i] = 0;
        }
    }
    memset(vm.rescued, 0, sizeof vm.rescued);
    memset(vm.rescued_ids, 0, sizeof vm.rescued_ids);
}

/* Out of memory: must not be so if the request fits after an exact compaction. */
static void out_of_memory(size_t words) {
    struct hr_heap *h = &vm.heap;
    vm.failures++;
    const bool wanted = h->wants_compact;
    synchronise();
    hr_heap_compact(h, HR_GC_EXACT);
    if (hr_heap_largest(h) >= hr_heap_round_bytes(words)) {
        CHECK(wanted || hr_heap_free_bytes(h) >= hr_heap_round_bytes(words));
        void *p = hr_heap_alloc(h, 0, HR_HEAP_RAW, words);
        CHECK(p != NULL);
        hr_heap_free(h, p);
        vm.restarts++;
    }
    lose_roots();
}

static hr_cell *make(size_t words, unsigned flags) {
    struct hr_heap *h = &vm.heap;
    size_t id = new_id();
    hr_cell *obj = hr_heap_alloc_inline(h, id & 1023, flags, words);
    if (obj == NULL) {
        out_of_memory(words);
        return NULL;
    }
    struct model *m = &vm.models[id];
    m->words = words;
    m->raw = (flags & HR_HEAP_RAW) != 0;
    m->fixed = (flags & HR_HEAP_FIXED) != 0;
    m->fixed_at = ~(hr_word)obj;
    m->finaliser = id % 3 == 0;
    m->content = calloc(words, sizeof(hr_word));
    const hr_word filled = m->raw ? 0 : (hr_word)HR_UNDEF;
    obj[1] = id << 1 | 1;
    for (size_t i = 2; i < words; i++) {
        if (!(flags & HR_HEAP_UNFILLED)) {
            CHECK(obj[i] == filled);
        }
        m->content[i] = filled;
        if (m->raw) {
            obj[i] = m->content[i] = (hr_word)check_random();
        }
    }
    return obj;
}

static void keep(hr_cell *obj) {
    hr_cell *owner = pick();
    if (owner != NULL && !(*owner & HR_HEAP_RAW) && hr_heap_size_words(owner) > 2 && check_below(3) != 0) {
        size_t slot = 2 + check_below((uint32_t)hr_heap_size_words(owner) - 2);
        hr_heap_store(&vm.heap, owner, slot, (hr_value)obj);
        vm.models[id_of(owner)].content[slot] = id_of(obj) * 8;
        return;
    }
    unsigned i = check_below(vm.root_count);
    vm.roots[i] = (hr_value)obj;
    vm.root_ids[i] = id_of(obj);
}

static size_t random_words(void) {
    switch (check_below(40)) {
    case 0: return 2 + check_below((uint32_t)(hr_heap_total(&vm.heap) / sizeof(hr_word) / 8));
    case 1:
    case 2: return 2 + check_below(100);
    default: return 2 + check_below(12);
    }
}

static void op_make(void) {
    static const unsigned flags[] = {0, 0, 0, HR_HEAP_RAW, HR_HEAP_RAW | HR_HEAP_UNFILLED};
    unsigned flag = flags[check_below(5)];
    if (check_below(300) == 0) {
        flag |= HR_HEAP_FIXED;
    }
    hr_cell *obj = make(random_words(), flag);
    if (obj != NULL) {
        keep(obj);
    }
}

/* Objects that only this frame refers to, across allocations that may collect and move. */
static void op_locals(void) {
    hr_cell *a = make(2 + check_below(6), 0);
    hr_cell *b = a == NULL ? NULL : make(random_words(), HR_HEAP_RAW);
    hr_cell *c = b == NULL ? NULL : make(2 + check_below(30), 0);
    if (c == NULL) {
        return;
    }
    CHECK(a != b && b != c && vm.models[id_of(a)].words == hr_heap_size_words(a));
    CHECK(vm.models[id_of(b)].words == hr_heap_size_words(b) && (*b & HR_HEAP_RAW));
    keep(c);
    keep(b);
    keep(a);
}

/* Known-dead temporaries, in either order; used must fall by exactly their size. */
static void op_temporaries(void) {
    struct hr_heap *h = &vm.heap;
    void *a = hr_heap_alloc(h, 1, HR_HEAP_RAW, 1 + check_below(80));
    void *b = a == NULL ? NULL : hr_heap_alloc(h, 1, 0, 1 + check_below(80));
    if (b == NULL) {
        hr_heap_free(h, a);
        return;
    }
    size_t before = hr_heap_used(h), bytes = hr_heap_round_bytes(hr_heap_size_words(a));
    bytes += hr_heap_round_bytes(hr_heap_size_words(b));
    if (check_below(2)) {
        hr_heap_free(h, b);
        hr_heap_free(h, a);
    } else {
        hr_heap_free(h, a);
        hr_heap_free(h, b);
    }
    CHECK(hr_heap_used(h) == before - bytes);
}

static void op_store(void) {
    hr_cell *owner = pick(), *value = pick();
    if (owner == NULL || (*owner & HR_HEAP_RAW) || hr_heap_size_words(owner) < 3) {
        return;
    }
    size_t slot = 2 + check_below((uint32_t)hr_heap_size_words(owner) - 2);
    hr_word number = (hr_word)check_random() | 1;
    hr_heap_store_slot(&vm.heap, owner, (hr_value *)&owner[slot],
                       value != NULL ? (hr_value)value : (hr_value)number);
    vm.models[id_of(owner)].content[slot] = value != NULL ? id_of(value) * 8 : number;
}

static void op_clear(void) {
    if (check_below(2)) {
        unsigned i = check_below(vm.root_count);
        vm.roots[i] = HR_NONE;
        vm.root_ids[i] = 0;
        return;
    }
    hr_cell *owner = pick();
    if (owner != NULL && !(*owner & HR_HEAP_RAW)) {
        for (size_t i = 2; i < hr_heap_size_words(owner); i++) {
            hr_heap_store(&vm.heap, owner, i, HR_NONE);
            vm.models[id_of(owner)].content[i] = (hr_word)HR_NONE;
        }
    }
}

static void op_ambiguous(void) {
    unsigned i = check_below(AMBIGUOUS);
    hr_cell *obj = pick();
    ambiguous_ids[i] = ambiguous_at[i] = 0;
    if (obj != NULL && check_below(3) != 0) {
        /* Any byte of it, or the one just behind. */
        hr_word back = check_below((uint32_t)hr_heap_round_bytes(hr_heap_size_words(obj)) + 1);
        ambiguous_ids[i] = id_of(obj);
        ambiguous_at[i] = (hr_word)obj + back;
        ambiguous_at[AMBIGUOUS + i] = back;
    }
}

static void op_resize(void) {
    struct hr_heap *h = &vm.heap;
    hr_cell *obj = pick();
    if (obj == NULL || hr_heap_size_words(obj) < 2) {
        return;
    }
    struct model *m = &vm.models[id_of(obj)];
    const size_t old = m->words, used = hr_heap_used(h);
    for (int i = 0; i < AMBIGUOUS; i++) {
        if (ambiguous_ids[i] == id_of(obj)) {
            ambiguous_ids[i] = ambiguous_at[i] = 0; /* it might come to point behind the object */
        }
    }
    if (check_below(2)) {
        const size_t words = old + check_below(20);
        if (!hr_heap_try_grow(h, obj, words)) {
            CHECK(hr_heap_used(h) == used && hr_heap_size_words(obj) == old);
            return;
        }
        vm.grown++;
        m->content = realloc(m->content, words * sizeof(hr_word));
        m->words = words;
        for (size_t i = old; i < words; i++) {
            m->content[i] = m->raw ? 0 : (hr_word)HR_UNDEF;
            CHECK(obj[i] == m->content[i]);
        }
    } else {
        m->words = 2 + check_below((uint32_t)old - 1);
        hr_heap_shrink(h, obj, m->words);
        vm.shrunk++;
    }
    CHECK(hr_heap_used(h) == used + hr_heap_round_bytes(m->words) - hr_heap_round_bytes(old));
}

static void op_weak(void) {
    hr_cell *obj = pick();
    if (obj == NULL) {
        return;
    }
    struct model *m = &vm.models[id_of(obj)];
    if (hr_heap_weak_add(&vm.heap, obj)) {
        m->weak = true;
    }
}

static void op_stack(void) {
    struct hr_heap *h = &vm.heap;
    hr_cell *stack = h->vm_stack;
    if (h->live_high - h->live_low < 2) { /* full: grow by copying, or empty it */
        size_t words = vm.stack_words + 20;
        hr_cell *larger = words > STACK_MAX ? NULL : hr_heap_alloc(h, 5, 0, words);
        if (larger == NULL) {
            h->live_low = h->live_low > 4 ? 1 + check_below(4) : h->live_low;
            h->live_high = vm.stack_words - h->live_high > 4 ? vm.stack_words - check_below(4) : h->live_high;
            return;
        }
        stack = h->vm_stack;
        size_t top = vm.stack_words - h->live_high;
        memcpy(larger + 1, stack + 1, (h->live_low - 1) * sizeof(hr_word));
        memcpy(larger + words - top, stack + h->live_high, top * sizeof(hr_word));
        memmove(vm.stack_model + words - top, vm.stack_model + h->live_high, top * sizeof(hr_word));
        hr_heap_touch(h, stack);
        h->vm_stack = larger;
        vm.stack_words = words;
        h->live_high = words - top;
        return;
    }
    for (unsigned n = check_below(12); n > 0 && h->live_high - h->live_low >= 2; n--) {
        hr_cell *value = pick();
        size_t at;
        switch (check_below(4)) {
        case 0: h->live_low -= h->live_low > 1; continue;
        case 1: h->live_high += h->live_high < vm.stack_words; continue;
        case 2: at = h->live_low++; break;
        default: at = --h->live_high; break;
        }
        /* A pushed word that is popped again stays there as a stale reference. */
        stack[at] = value != NULL ? (hr_word)value : 77;
        vm.stack_model[at] = value != NULL ? id_of(value) * 8 : 77;
    }
}

static void op_collect(void) {
    struct hr_heap *h = &vm.heap;
    switch (check_below(8)) {
    case 0:
    case 1: hr_heap_compact(h, HR_GC_CONSERVATIVE); break;
    case 2: hr_heap_collect(h, HR_GC_CONSERVATIVE); break;
    case 3: h->mark_limit = check_below(2) ? 4 : HR_HEAP_MARK_STACK; break;
    case 4: h->threshold = check_below(2) ? 0 : hr_heap_total(h) / 16; break;
    case 5: h->auto_off = check_below(2); break;
    case 6: hr_heap_weak_count(h) > 0 ? (void)CHECK(hr_heap_weak_at(h, 0) != NULL) : (void)0; break;
    default: {
        hr_cell *obj = pick();
        if (obj != NULL && check_below(4) == 0) {
            hr_heap_fix(h, obj);
            vm.models[id_of(obj)].fixed = true;
            vm.models[id_of(obj)].fixed_at = ~(hr_word)obj;
        }
    }
    }
    hr_heap_policy_changed(h);
}

/* ---- the run ------------------------------------------------------------------------------------------ */

static HR_NOINLINE void operate(void) {
    switch (check_below(64)) {
    case 0: op_collect(); break;
    case 1:
    case 2: op_resize(); break;
    case 3: op_weak(); break;
    case 4:
    case 5: op_ambiguous(); break;
    case 6:
    case 7:
    case 8: op_temporaries(); break;
    case 9:
    case 10: op_locals(); break;
    case 11:
    case 12:
    case 13: op_stack(); break;
    case 14:
    case 15:
    case 16:
    case 17: op_clear(); break;
    default: check_below(3) ? op_make() : op_store(); break;
    }
}

static HR_NOINLINE void run(size_t bytes, unsigned operations, unsigned stress) {
    hr_word ambiguous[2 * AMBIGUOUS] = {0};
    unsigned char *memory = malloc(bytes);
    struct hr_heap *h = &vm.heap;
    memset(&vm, 0, sizeof vm);
    vm.capacity = bytes / 8 + 4000;
    vm.models = calloc(vm.capacity, sizeof *vm.models);
    vm.worklist = calloc(vm.capacity, sizeof *vm.worklist);
    vm.free_hint = 1;
    ambiguous_at = ambiguous;
    memset(ambiguous_ids, 0, sizeof ambiguous_ids);
    memset(memory, 0xa5, bytes);
    /* Odd alignment: the tables and granules must not depend on it. */
    size_t skew = check_below(4);
    CHECK(hr_heap_init(h, memory + skew, bytes - skew, &hooks, &vm));
    h->stack_base = __builtin_frame_address(0);
    vm.root_count = 24 + (uint32_t)(bytes / 900);
    for (uint32_t i = 0; i < vm.root_count; i++) {
        vm.roots[i] = HR_NONE;
    }
    vm.stack_words = 30;
    h->vm_stack = hr_heap_alloc(h, 5, 0, vm.stack_words);
    h->live_low = 1;
    h->live_high = vm.stack_words;
#if HR_DEBUG
    h->stress = stress;
    hr_heap_policy_changed(h);
#else
    (void)stress;
#endif
    const unsigned interval = 200 + (unsigned)(bytes / 200);
    for (unsigned i = 1; i <= operations && check_failures == 0; i++) {
        operate();
        if (i % interval == 0) {
            synchronise();
            if (hr_heap_used(h) > hr_heap_total(h) / 8 * (2 + check_below(7))) {
                lose_roots();
            }
        }
    }
    synchronise();
    printf("%zu bytes%s: %" PRIu32
           " collections, %u compactions, %u failures (%u met by restart), %u deaths, %u rescues, %u grown, "
           "%u shrunk, used %zu\n",
           bytes, stress ? " under stress" : "", h->collect_count, vm.moves, vm.failures, vm.restarts,
           vm.deaths, vm.rescues, vm.grown, vm.shrunk, hr_heap_used(h));
    for (size_t i = 0; i < vm.capacity; i++) {
        free(vm.models[i].content);
    }
    free(vm.models);
    free(vm.worklist);
    free(memory);
}

int main(int argc, char **argv) {
    static const size_t sizes[] = {4 << 10, 8 << 10, 16 << 10, 110 << 10, 400 << 10, 1 << 20};
    const unsigned operations = argc > 1 ? (unsigned)atol(argv[1]) : 600000;
    if (argc > 3) {
        check_state ^= (uint64_t)atol(argv[3]);
    }
    if (argc > 2) {
        run((size_t)atol(argv[2]), operations, 0);
        return check_done("test_heap_random");
    }
    for (size_t i = 0; i < HR_ARRAY_COUNT(sizes) - !HR_HEAP_LARGE && check_failures == 0; i++) {
        run(sizes[i], operations, 0);
    }
    for (size_t i = 0; i < 3 && check_failures == 0; i++) {
        run(sizes[i], operations / 100, 1);
    }
    return check_done("test_heap_random");
}
