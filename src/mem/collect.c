/* SPDX-License-Identifier: MIT
 *
 * Marking: roots, C stack, weak list, and what follows from the mark bits. There is no sweep: starts &= marks.
 *
 * Depth-first without recursion. The mark stack holds the unfinished rest of an object, not its children, so a wide
 * object takes one entry and a list linked by its last pointer none. When the stack is full, the child is marked and
 * its block flagged in off[]; flagged blocks, and they alone, are scanned again (a full 4 MB heap: 62 M instructions
 * instead of 852 M with full rescans, measured on Cortex-M3 by the prototype).
 * Tests: tests/unit/test_heap.c.
 */
#include <string.h>

#include "mem/inside.h"

/* ---- tracing ------------------------------------------------------------------------------------------ */

/* Marks the object at obj, an address in the heap that may be stale. Returns its size in words if it is to be
 * scanned, 0 if it is RAW, marked already, or no object. */
static size_t mark_object(struct hr_heap *h, hr_cell *obj) {
    const size_t g = hr_inside_granule(h, obj);
    const uint32_t bit = (uint32_t)1 << (g % 32);
    if ((h->marks[g / 32] & bit) || !(h->starts[g / 32] & bit)) {
        return 0;
    }
    const size_t words = hr_heap_size_words(obj), n = hr_inside_granules_of(words);
    h->live += n;
    if (g % 32 + n <= 32) {
        h->marks[g / 32] |= (bit << (n - 1) << 1) - bit;
    } else {
        hr_heap_fill_bits(h->marks, g, g + n, HR_SET);
    }
    if (obj[0] & HR_HEAP_FIXED) {
        hr_inside_set_off(h, g / 32, hr_inside_off(h, g / 32) | HR_OFF_PIN);
    }
    return (obj[0] & HR_HEAP_RAW) ? 0 : words;
}

/* The first slot in [slot, end) that refers to an object not marked; end if there is none. */
static const hr_cell *next_unmarked(const struct hr_heap *h, const hr_cell *slot, const hr_cell *end) {
    const hr_word base = (hr_word)h->base, bytes = h->granules * HR_HEAP_GRANULE;
    for (; slot < end; slot++) {
        const hr_word w = *slot;
        if ((w & 7) == 0 && w - base < bytes) {
            const size_t g = (w - base) / HR_HEAP_GRANULE;
            if (!hr_inside_test(h->marks, g)) {
                break;
            }
        }
    }
    return slot;
}

static void flag_block(struct hr_heap *h, size_t block) {
    hr_inside_set_off(h, block, hr_inside_off(h, block) | HR_OFF_OVERFLOW);
    if (block < h->flagged_low) {
        h->flagged_low = block;
    }
    if (block >= h->flagged_high) {
        h->flagged_high = block + 1;
    }
}

/* Marks everything reachable from the slots, but for what lies behind flagged blocks. */
static void trace(struct hr_heap *h, const hr_cell *slot, const hr_cell *end) {
    const hr_cell *base = (const hr_cell *)(void *)h->base;
    for (;;) {
        slot = next_unmarked(h, slot, end);
        while (slot < end) {
            hr_cell *child = (hr_cell *)*slot;
            const size_t words = mark_object(h, child);
            slot = next_unmarked(h, slot + 1, end);
            if (words == 0) {
                continue;
            }
            if (slot < end) {
                if (h->mark_top == h->mark_limit) {
                    flag_block(h, hr_inside_granule(h, child) / 32);
                    continue;
                }
                h->mark_stack[h->mark_top].slot = (uint32_t)(slot - base);
                h->mark_stack[h->mark_top++].end = (uint32_t)(end - base);
            }
            end = child + words;
            slot = next_unmarked(h, hr_heap_contents(child), end);
        }
        if (h->mark_top == 0) {
            return;
        }
        h->mark_top--;
        slot = base + h->mark_stack[h->mark_top].slot;
        end = base + h->mark_stack[h->mark_top].end;
    }
}

/* Marks the object at this address and all it refers to. */
static void mark_address(struct hr_heap *h, hr_cell *obj) {
    const size_t words = mark_object(h, obj);
    if (words != 0) {
        trace(h, hr_heap_contents(obj), obj + words);
    }
}

/* Scans the marked objects of flagged blocks until none is flagged. */
static void trace_flagged(struct hr_heap *h) {
    while (h->flagged_low < h->flagged_high) {
        const size_t low = h->flagged_low, high = h->flagged_high;
        h->flagged_low = SIZE_MAX;
        h->flagged_high = 0;
        for (size_t block = low; block < high; block++) {
            const uint32_t off = hr_inside_off(h, block);
            if (!(off & HR_OFF_OVERFLOW)) {
                continue;
            }
            hr_inside_set_off(h, block, off & ~HR_OFF_OVERFLOW);
            for (uint32_t bits = h->starts[block] & h->marks[block]; bits != 0; bits &= bits - 1) {
                hr_cell *obj = hr_inside_at(h, block * 32 + hr_bits_ctz(bits));
                if (!(obj[0] & HR_HEAP_RAW)) {
                    trace(h, hr_heap_contents(obj), obj + hr_heap_size_words(obj));
                }
            }
        }
    }
}

static void mark_slot(struct hr_heap *h, hr_value *slot) {
    const hr_word w = *(hr_cell *)slot;
    if (hr_inside_is_pointer(h, w)) {
        mark_address(h, (hr_cell *)w);
    }
}

bool hr_heap_is_marked(const struct hr_heap *h, const void *obj) {
    return !hr_heap_contains(h, obj) || hr_inside_test(h->marks, hr_inside_granule(h, obj));
}

void hr_heap_mark_from(struct hr_heap *h, hr_value value) {
    mark_slot(h, &value);
    trace_flagged(h);
}

/* ---- the C stack -------------------------------------------------------------------------------------- */

/* Keeps and pins the object that contains the byte at this address, if there is one. */
static void mark_inside(struct hr_heap *h, hr_word address) {
    if (!hr_heap_contains(h, (const void *)address)) {
        return;
    }
    const size_t at = hr_inside_granule(h, (const void *)address);
    size_t g = hr_heap_find_bit_down(h->starts, at + 1, HR_SET);
    if (g-- != 0 && at < hr_inside_end(h, g)) {
        hr_inside_set_off(h, g / 32, hr_inside_off(h, g / 32) | HR_OFF_PIN);
        mark_address(h, hr_inside_at(h, g));
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

/* Its own frame, so that the caller's callee-saved registers lie in memory that scan_stack reads. glibc's setjmp
 * would encrypt one of them. */
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

bool hr_heap_weak_add(struct hr_heap *h, void *obj) {
    if (*(hr_cell *)obj & HR_HEAP_WEAK) {
        return true;
    }
    const size_t words = h->weak == NULL ? 0 : hr_heap_size_words(h->weak);
    if (h->weak_count + 2 >= words) {
        const size_t wanted = h->weak_count + h->weak_count / 2 + 8;
        if (h->weak == NULL || !hr_heap_try_grow(h, h->weak, wanted)) {
            void *list = hr_heap_alloc(h, 0, HR_HEAP_RAW, wanted);
            if (list == NULL) {
                return false;
            }
            if (h->weak != NULL) {
                memcpy(hr_heap_contents(list), hr_heap_contents(h->weak), h->weak_count * sizeof(hr_word));
                hr_heap_free(h, h->weak);
            }
            h->weak = list;
        }
    }
    ((hr_cell *)hr_heap_contents(h->weak))[h->weak_count++] = (hr_word)obj;
    *(hr_cell *)obj |= HR_HEAP_WEAK;
    return true;
}

void hr_heap_weak_remove(struct hr_heap *h, void *obj) {
    for (size_t i = 0; i < h->weak_count; i++) {
        if (hr_heap_weak_at(h, i) == obj) {
            hr_cell *entries = hr_heap_contents(h->weak);
            entries[i] = entries[--h->weak_count];
            *(hr_cell *)obj &= ~(hr_word)HR_HEAP_WEAK;
            return;
        }
    }
}

/* Keeps the list no larger than what it holds calls for. */
static void trim_weak(struct hr_heap *h) {
    if (h->weak_count == 0) {
        hr_heap_free(h, h->weak);
        h->weak = NULL;
    } else if (hr_heap_size_words(h->weak) > 2 * h->weak_count + 8) {
        hr_heap_shrink(h, h->weak, h->weak_count + 2);
    }
}

/* ---- the collection ----------------------------------------------------------------------------------- */

/* The dead middle of the VM stack refers to nothing; then it is an object like any other. */
static void clear_dead_registers(struct hr_heap *h) {
    hr_cell *stack = h->vm_stack;
    const bool all = h->dirty_low >= h->dirty_high;
    const size_t low_end = all ? h->live_high : h->dirty_low;
    for (size_t i = h->live_low; i < low_end; i++) {
        stack[i] = (hr_word)HR_UNDEF;
    }
    for (size_t i = all ? h->live_high : h->dirty_high; i < h->live_high; i++) {
        stack[i] = (hr_word)HR_UNDEF;
    }
    h->dirty_low = h->live_low;
    h->dirty_high = h->live_high;
}

static void mark_all(struct hr_heap *h, enum hr_gc_mode mode) {
    const struct hr_heap_hooks *hooks = h->hooks;
    if (h->vm_stack != NULL) {
        clear_dead_registers(h);
        mark_address(h, h->vm_stack);
    }
    if (h->weak != NULL) {
        mark_address(h, h->weak);
    }
    hooks->walk_roots(h->ctx, h, mark_slot);
    if (mode == HR_GC_CONSERVATIVE && h->stack_base != NULL) {
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

void hr_heap_collect(struct hr_heap *h, enum hr_gc_mode mode) {
    const size_t blocks = hr_inside_blocks(h);
    h->collecting = true;
    if (h->hooks->before_mark != NULL) {
        h->hooks->before_mark(h->ctx, h);
    }
    h->peak_bytes = hr_heap_peak(h);
    memset(h->marks, 0, blocks * sizeof(uint32_t));
    memset(h->off, 0, blocks * (h->wide ? sizeof(uint32_t) : sizeof(uint16_t)));
    h->live = 0;
    h->mark_top = 0;
    h->flagged_low = SIZE_MAX;
    h->flagged_high = 0;
    mark_all(h, mode);
    for (size_t block = 0; block < blocks; block++) {
        h->starts[block] &= h->marks[block];
    }
    h->collect_count++;
    h->gc_start = h->live * HR_HEAP_GRANULE;
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

void hr_heap_compact(struct hr_heap *h, enum hr_gc_mode mode) {
    hr_heap_collect(h, mode);
    hr_compact_slide(h);
    if (mode == HR_GC_EXACT) {
        h->wants_compact = false;
    }
}
