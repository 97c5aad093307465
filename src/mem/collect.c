/* SPDX-License-Identifier: MIT
 *
 * Marking: roots, C stack, weak list, and what follows from the mark bits. No sweep: starts &= marks.
 *
 * Depth-first without recursion. The mark stack holds the unfinished rest of an object, not its children, so
 * a wide object takes one entry and a list linked by its last pointer none. When the stack is full, the child
 * is marked and its block flagged in off[]; flagged blocks, and they alone, are scanned again (a full 4 MB
 * heap: 62 M instructions instead of 852 M with full rescans, measured on Cortex-M3 by the prototype).
 * Tests: tests/unit/test_heap.c, tests/unit/test_heap_random.c.
 */
#include <string.h>

#include "mem/inside.h"

/* ---- tracing ------------------------------------------------------------------------------------------ */

static HR_INLINE void add_flag(struct hr_heap *h, size_t block, uint32_t flag) {
    hr_inside_set_off(h, block, hr_inside_off(h, block) | flag);
}

static HR_INLINE void flag_block(struct hr_heap *h, size_t block) {
    add_flag(h, block, HR_OFF_OVERFLOW);
    if (block < h->flagged_low) {
        h->flagged_low = block;
    }
    if (block >= h->flagged_high) {
        h->flagged_high = block + 1;
    }
}

/* Sets n mark bits from bit `from` of the word on. */
static inline void mark_span(uint32_t *marks, size_t from, size_t n) {
    uint32_t mask = ~(uint32_t)0 << from;
    for (n += from; n > 32; n -= 32) {
        *marks++ |= mask;
        mask = ~(uint32_t)0;
        for (; HR_HEAP_LARGE && n > 6 * 32; n -= 4 * 32, marks += 4) {
            marks[0] = marks[1] = marks[2] = marks[3] = mask;
        }
    }
    *marks |= mask & ~(uint32_t)0 >> (32 - n);
}

/* Marks everything reachable from the slots, but for what lies behind flagged blocks. One loop looks for the
 * next slot that refers to an unmarked object; an object just marked waits in `child` until it is known
 * whether its parent has such a slot left: only then the parent takes an entry of the mark stack. It calls nothing, so
 * that its variables stay in registers. */
static void trace(struct hr_heap *h, const hr_cell *slot, const hr_cell *end) {
    const hr_word base = (hr_word)h->base, bytes = h->granules * HR_HEAP_GRANULE;
    unsigned top = 0;
    hr_cell *child = NULL;
    for (;;) {
        for (; slot < end; slot++) {
            const hr_word at = *slot - base, block = at / (32 * HR_HEAP_GRANULE),
                          bit = at / HR_HEAP_GRANULE % 32;
            if ((*slot & 7) != 0 || at >= bytes || !((h->starts[block] & ~h->marks[block]) >> bit & 1)) {
                continue; /* no bit in starts: it is stale */
            }
            if (child != NULL) {
                if (top < h->mark_limit) {
                    h->mark_stack[top].slot = slot;
                    h->mark_stack[top++].end = end;
                    break;
                }
                flag_block(h, hr_inside_granule(h, child) / 32);
                child = NULL;
            }
            hr_cell *obj = (hr_cell *)(base + at);
            const hr_word header = *obj;
            mark_span(&h->marks[block], bit, hr_inside_granules_of(hr_heap_size_words(obj)));
            if (HR_UNLIKELY(header & HR_HEAP_FIXED)) {
                add_flag(h, block, HR_OFF_PIN);
            }
            if (!(header & HR_HEAP_RAW)) {
                child = obj;
            }
        }
        if (child != NULL) {
            slot = hr_heap_contents(child);
            end = child + hr_heap_size_words(child);
            child = NULL;
        } else if (top != 0) {
            top--;
            slot = h->mark_stack[top].slot;
            end = h->mark_stack[top].end;
        } else {
            return;
        }
    }
}

static void trace_contents(struct hr_heap *h, hr_cell *obj) {
    trace(h, hr_heap_contents(obj), obj + hr_heap_size_words(obj));
}

/* Scans the marked objects of flagged blocks until none is flagged. */
static void trace_flagged(struct hr_heap *h) {
    while (h->flagged_low < h->flagged_high) {
        const size_t low = h->flagged_low, high = h->flagged_high;
        h->flagged_low = SIZE_MAX;
        h->flagged_high = 0;
        for (size_t block = low; block < high; block++) {
            const unsigned flags = hr_inside_off(h, block);
            if (!(flags & HR_OFF_OVERFLOW)) {
                continue;
            }
            hr_inside_set_off(h, block, flags & ~HR_OFF_OVERFLOW);
            for (uint32_t bits = h->starts[block] & h->marks[block]; bits != 0; bits &= bits - 1) {
                hr_cell *obj = hr_inside_at(h, block * 32 + hr_bits_ctz(bits));
                if (!(obj[0] & HR_HEAP_RAW)) {
                    trace_contents(h, obj);
                }
            }
        }
    }
}

static void mark_slot(struct hr_heap *h, hr_value *slot) {
    const hr_cell *cell = (const hr_cell *)slot;
    trace(h, cell, cell + 1);
}

void hr_collect_mark_from(struct hr_heap *h, hr_value value) {
    mark_slot(h, &value);
    trace_flagged(h);
}

void hr_collect_mark_contents(struct hr_heap *h, void *obj) {
    trace_contents(h, obj);
    trace_flagged(h);
}

void hr_collect_hold(struct hr_heap *h, void *obj) {
    hr_cell *header = obj; /* of what is RAW nothing is looked at */
    const hr_value value = (hr_value)obj;
    *header ^= HR_HEAP_RAW;
    trace(h, (const hr_cell *)&value, (const hr_cell *)&value + 1);
    *header ^= HR_HEAP_RAW;
}

size_t hr_collect_count(const struct hr_heap *h, bool granules) {
    size_t n = 0;
    for (size_t block = 0; block < hr_inside_blocks(h); block++) {
        n += hr_bits_popcount((granules ? ~(uint32_t)0 : h->starts[block]) & h->marks[block]);
    }
    return n;
}

/* ---- the C stack -------------------------------------------------------------------------------------- */

/* Keeps and pins the object that contains the byte at this address, if there is one. */
static void mark_inside(struct hr_heap *h, hr_word address) {
    if (!hr_heap_contains(h, (const void *)address)) {
        return;
    }
    const size_t at = hr_inside_granule(h, (const void *)address);
    size_t g = hr_heap_find_bit_down(h->starts, 0, at + 1, HR_SET);
    if (g-- != 0 && at < hr_inside_end(h, g)) {
        hr_value obj = (hr_value)hr_inside_at(h, g);
        add_flag(h, g / 32, HR_OFF_PIN);
        mark_slot(h, &obj);
    }
}

/* Not instrumented: the words between the locals are read too. */
static HR_NOINLINE __attribute__((no_sanitize("address"))) void scan_stack(struct hr_heap *h) {
    const hr_cell *p = (const hr_cell *)__builtin_frame_address(0);
    for (; p < (const hr_cell *)h->stack_base; p++) {
        const hr_word w = *p;
        /* A loop that runs downwards may keep only the address just behind the object. */
        mark_inside(h, w);
        if (w % HR_HEAP_GRANULE == 0) {
            mark_inside(h, w - 1);
        }
    }
}

/* Its own frame, so that the caller's callee-saved registers lie in memory that scan_stack reads. glibc's
 * setjmp would encrypt one of them. */
static HR_NOINLINE void spill_and_scan(struct hr_heap *h) {
    __builtin_unwind_init();
    scan_stack(h);
    __asm__ volatile("" ::: "memory"); /* no tail call: the frame must outlive the scan */
}

/* ---- the weak list ------------------------------------------------------------------------------------ */

/* One round over the list; drops what died or was saved. */
static void process_weak(struct hr_heap *h, enum hr_heap_death round) {
    hr_cell *entries = hr_heap_contents(h->weak);
    size_t kept = 0;
    for (size_t i = 0; i < h->weak_count; i++) {
        hr_cell *obj = (hr_cell *)entries[i];
        bool keep = true;
        if (!hr_heap_is_marked(h, obj)) {
            const bool saved = h->hooks->on_dead != NULL && h->hooks->on_dead(h->ctx, h, obj, round);
            keep = !saved && round == HR_DEATH_FIRST;
            if (!keep) {
                obj[0] &= ~(hr_word)HR_HEAP_WEAK;
            }
        }
        entries[kept] = (hr_word)obj;
        kept += keep;
    }
    h->weak_count = kept;
}

/* Keeps the list no larger than what it holds calls for. */
static void trim_weak(struct hr_heap *h) {
    if (h->weak_count == 0) {
        hr_heap_free(h, h->weak);
        h->weak = NULL;
    } else if (hr_heap_size_words(h->weak) > h->weak_count + h->weak_count / 8 + 6) {
        hr_heap_shrink(h, h->weak, h->weak_count + 2);
    }
}

/* ---- the collection ----------------------------------------------------------------------------------- */

/* The dead middle of the VM stack refers to nothing; then it is an object like any other. */
static void clear_dead_registers(struct hr_heap *h) {
    hr_cell *stack = h->vm_stack;
    for (hr_cell *p = stack + h->live_low; p < stack + h->live_high; p++) {
        *p = (hr_word)HR_UNDEF;
    }
}

/* Leaves the marks of the old alone, and of their tails in young blocks, and flags the blocks that may refer to the
 * young. An object belongs to the block where it begins: what lies before a block's first start goes with the last
 * granule before. */
static HR_NOINLINE void keep_old(struct hr_heap *h) {
    hr_heap_retire(h);
    uint32_t *starts = h->starts, kept = 0;
    const size_t blocks = hr_inside_blocks(h), to_marks = (size_t)(h->marks - h->starts);
    for (size_t block = 0; block < blocks; block++, starts++) {
        const unsigned flags = hr_inside_off(h, block);
        const bool follows = kept >> 31;
        kept = starts[to_marks];
        if (flags & HR_OFF_OLD) {
            if (!follows) {
                kept &= 0 - (*starts & (0 - *starts));
            }
            if (flags != HR_OFF_OLD) {
                hr_inside_set_off(h, block, HR_OFF_OLD);
                flag_block(h, block);
            }
        } else {
            kept &= follows ? (*starts & (0 - *starts)) - 1 : 0;
        }
        starts[to_marks] = kept;
    }
    if (h->vm_stack != NULL && hr_heap_is_marked(h, h->vm_stack)) {
        flag_block(h, hr_inside_granule(h, h->vm_stack) / 32);
    }
}

static void mark_all(struct hr_heap *h, enum hr_gc_mode mode) {
    const struct hr_heap_hooks *hooks = h->hooks;
    if (h->vm_stack != NULL) {
        clear_dead_registers(h);
    }
    hooks->walk_roots(h->ctx, h, mark_slot); /* first: a census counts what only the VM stack holds last */
    mark_slot(h, (hr_value *)&h->vm_stack);
    mark_slot(h, (hr_value *)&h->weak);
    if (mode != HR_GC_EXACT && h->stack_base != NULL) {
        spill_and_scan(h);
    }
    trace_flagged(h);
    if (hooks->after_mark != NULL) {
        hooks->after_mark(h->ctx, h);
    }
    if (h->weak != NULL) {
        process_weak(h, HR_DEATH_FIRST);
        process_weak(h, HR_DEATH_FINAL);
    }
}

/* How many blocks from this one on, in which nothing begins, the object before fills. */
static HR_NOINLINE size_t blocks_within(const struct hr_heap *h, size_t block) {
    const size_t start = hr_heap_find_bit_down(h->starts, 0, block * 32, HR_SET) - 1;
    return hr_inside_end(h, start) / 32 - block;
}

/* A function of its own, as keep_old: with all its variables in registers, what a collection costs for each block is
 * halved. */
HR_NOINLINE void hr_collect_drop(struct hr_heap *h) {
    uint32_t *starts = h->starts;
    size_t holes = 0, live = 0, empty = 0;
    const size_t blocks = hr_inside_blocks(h), to_marks = (size_t)(h->marks - h->starts);
    for (size_t block = 0; block < blocks; block++, starts++) {
        const uint32_t marks = starts[to_marks];
        unsigned flags = 0;
        if (marks != 0) {
            flags = hr_inside_off(h, block);
            live += 32;
            if (~marks != 0) {
                live -= hr_bits_popcount(~marks);
                holes += hr_bits_popcount((marks << 1) & ~marks);
            } else if (HR_HEAP_LARGE &&
                       *starts == 0) { /* the blocks within a large object are left out: see keep_old */
                const size_t more = blocks_within(h, block) - 1;
                live += 32 * more;
                block += more;
                starts += more;
                continue;
            } else if (flags == HR_OFF_OLD) {
                continue;
            }
            flags = (flags & HR_OFF_PIN) | HR_OFF_OLD;
        } else {
            empty += 32;
        }
        *starts &= marks;
        hr_inside_set_off(h, block, flags);
    }
    h->live = live;
    h->holes = holes;
    h->empty = empty;
}

void hr_collect_run(struct hr_heap *h, enum hr_gc_mode mode) {
    h->collecting = true;
    if (h->hooks->before_mark != NULL) {
        h->hooks->before_mark(h->ctx, h);
    }
    h->peak_bytes = hr_heap_peak(h);
    const size_t used = hr_heap_used(h);
    h->flagged_low = SIZE_MAX;
    h->flagged_high = 0;
    h->partial = mode == HR_GC_YOUNG;
    if (h->partial) {
        keep_old(h);
    } else {
        /* Up to the end of off[], which lies behind marks. */
        const char *end = (char *)h->off + hr_inside_blocks(h) * (HR_HEAP_LARGE && h->wide ? 4 : 2);
        memset(h->marks, 0, (size_t)(end - (char *)h->marks));
    }
    mark_all(h, mode);
    hr_collect_drop(h);
    if (!h->partial) {
        h->full_free = h->granules - h->live;
    }
    h->collect_count++;
    h->gc_start = h->live * HR_HEAP_GRANULE;
    h->freed_bytes += used - h->gc_start;
    hr_heap_restart(h, h->gc_start);
    if (h->weak != NULL) {
        trim_weak(h);
    }
    h->collecting = false;
#if HR_DEBUG
    if (h->stress) {
        hr_verify_poison(h);
    }
#endif
}
