/* SPDX-License-Identifier: MIT
 *
 * Sliding compaction by the mark bitmap: no forwarding words, no second heap (Kermany & Petrank 2006, "The
 * Compressor"; pinned blocks after Bartlett 1988).
 *
 * A unit is the objects that begin in one block; it moves as a whole with its holes squeezed out, or, pinned,
 * stays. off[block] becomes the granule where the unit's first object goes; an object's new place is that
 * plus the number of marked granules between the first one and it. Units keep their order and none moves past
 * a pinned one, so sliding down no destination lies above its source.
 * Tests: tests/unit/test_heap.c.
 */
#include <string.h>

#include "mem/inside.h"

/* The objects that begin in one block. */
struct unit {
    size_t first, end; /* granules: of the first object; after the last */
    uint32_t starts;   /* the block's start bits */
    uint32_t marks;    /* the block's mark bits from the first object on */
    size_t granules;   /* size without holes */
};

/* False if no object begins in the block. */
static bool get_unit(const struct hr_heap *h, size_t block, struct unit *u) {
    const uint32_t starts = h->starts[block];
    if (starts == 0) {
        return false;
    }
    const size_t next = (block + 1) * 32;
    u->starts = starts;
    u->first = block * 32 + hr_bits_ctz(starts);
    u->end = hr_inside_end(h, next - 1 - hr_bits_clz32(starts));
    u->marks = h->marks[block] & (0 - (starts & (0 - starts)));
    u->granules = hr_bits_popcount(u->marks) + (u->end > next ? u->end - next : 0);
    return true;
}

/* Fills off[] for sliding down. Returns false if nothing would move. */
static bool assign(struct hr_heap *h) {
    const size_t blocks = hr_inside_blocks(h);
    size_t to = 0;
    bool moves = false;
    for (size_t block = 0; block < blocks; block++) {
        struct unit u;
        if (!get_unit(h, block, &u)) {
            continue;
        }
        if (hr_inside_off(h, block) & HR_OFF_PIN) {
            hr_inside_set_off(h, block, HR_OFF_PINNED);
            to = u.end;
            continue;
        }
        hr_inside_set_off(h, block, (uint32_t)to);
        to += u.granules;
        moves |= to != u.end;
    }
    return moves;
}

/* ---- references --------------------------------------------------------------------------------------- */

/* Calls nothing, so that its variables stay in registers. */
static void update_cells(const struct hr_heap *h, hr_cell *slot, const hr_cell *end) {
    const hr_word base = (hr_word)h->base, bytes = h->granules * HR_HEAP_GRANULE;
    for (; slot < end; slot++) {
        const hr_word at = *slot - base, block = at / (32 * HR_HEAP_GRANULE);
        if ((*slot & 7) != 0 || at >= bytes || hr_inside_is_pinned(h, block)) {
            continue;
        }
        const uint32_t starts = h->starts[block], bit = (uint32_t)1 << (at / HR_HEAP_GRANULE % 32);
        if (starts & bit) {
            const uint32_t between = bit - (starts & (0 - starts)); /* from the first object up to this one */
            *slot = base + (hr_inside_off(h, block) + hr_bits_popcount_here(h->marks[block] & between)) *
                               HR_HEAP_GRANULE;
        }
    }
}

static void update_slot(struct hr_heap *h, hr_value *slot) {
    update_cells(h, (hr_cell *)slot, (hr_cell *)slot + 1);
}

static void update_all(struct hr_heap *h) {
    if (h->weak != NULL) {
        hr_cell *entries = hr_heap_contents(h->weak);
        update_cells(h, entries, entries + h->weak_count);
    }
    /* weak slots first: the owner finds them through roots, which must not have been rewritten yet */
    if (h->hooks->walk_weak != NULL) {
        h->hooks->walk_weak(h->ctx, h, update_slot);
    }
    h->hooks->walk_roots(h->ctx, h, update_slot);
    update_slot(h, (hr_value *)&h->vm_stack);
    update_slot(h, (hr_value *)&h->weak);
    const size_t blocks = hr_inside_blocks(h);
    for (size_t block = 0; block < blocks; block++) {
        for (uint32_t bits = h->starts[block]; bits != 0; bits &= bits - 1) {
            hr_cell *obj = hr_inside_at(h, block * 32 + hr_bits_ctz(bits));
            if (!(obj[0] & HR_HEAP_RAW)) {
                update_cells(h, hr_heap_contents(obj), obj + hr_heap_size_words(obj));
            }
        }
    }
}

/* ---- moving ------------------------------------------------------------------------------------------- */

/* Moves the unit's objects one after the other. */
static void move_unit(struct hr_heap *h, size_t block, const struct unit *u) {
    size_t to = hr_inside_off(h, block);
    h->starts[block] = 0;
    hr_heap_fill_bits(h->marks, u->first, u->end, HR_CLEAR);
    hr_heap_fill_bits(h->marks, to, to + u->granules, HR_SET);
    for (uint32_t bits = u->starts; bits != 0; bits &= bits - 1) {
        const size_t from = block * 32 + hr_bits_ctz(bits), end = hr_inside_end(h, from);
        /* Upwards, a granule at a time: most objects are small, and none moves up onto itself. */
        hr_cell *source = hr_inside_at(h, from), *target = hr_inside_at(h, to);
        for (const hr_cell *after = hr_inside_at(h, end); source < after; source += 2, target += 2) {
            target[0] = source[0];
            target[1] = source[1];
        }
        h->starts[to / 32] |= (uint32_t)1 << (to % 32);
        if (h->sites != NULL) {
            h->sites[to] = h->sites[from];
        }
        to += end - from;
    }
}

static void move_all(struct hr_heap *h) {
    h->collecting = true;
    update_all(h);
    const size_t blocks = hr_inside_blocks(h);
    for (size_t block = 0; block < blocks; block++) {
        struct unit u;
        if (get_unit(h, block, &u) && !hr_inside_is_pinned(h, block)) {
            move_unit(h, block, &u);
        }
    }
    hr_heap_restart(h, hr_heap_used(h));
    h->move_count++;
    h->collecting = false;
    if (h->hooks->after_move != NULL) {
        h->hooks->after_move(h->ctx, h);
    }
}

/* All there is, is old; what is pinned counts as changed. */
static void finish(struct hr_heap *h) {
    for (size_t block = 0; block < hr_inside_blocks(h); block++) {
        if (!hr_inside_is_pinned(h, block)) {
            hr_inside_set_off(h, block, 0);
        }
    }
    hr_collect_drop(h);
}

void hr_compact_slide(struct hr_heap *h) {
    if (assign(h)) {
        move_all(h);
    }
    finish(h);
}

void hr_compact_run(struct hr_heap *h, enum hr_gc_mode mode) {
    hr_heap_collect(h, mode);
    hr_compact_slide(h);
    if (mode == HR_GC_EXACT) {
        h->wants_compact = false;
    }
}

#if HR_DEBUG
/* Free granules of blocks where no object begins are places whose mark bits nobody counts yet. */
void hr_compact_scatter(struct hr_heap *h) {
    const size_t blocks = hr_inside_blocks(h);
    bool moves = false;
    size_t at = 0, run = 0;
    for (size_t block = 0; block < blocks; block++) {
        struct unit u;
        if (!get_unit(h, block, &u)) {
            hr_inside_set_off(h, block, HR_OFF_PINNED); /* objects that arrive here do not move on */
            continue;
        }
        if (hr_inside_off(h, block) & HR_OFF_PIN) {
            hr_inside_set_off(h, block, HR_OFF_PINNED);
            continue;
        }
        for (; at < h->granules && run < u.granules; at++) {
            run = h->starts[at / 32] == 0 && !hr_inside_test(h->marks, at) ? run + 1 : 0;
        }
        if (run < u.granules) {
            hr_inside_set_off(h, block, HR_OFF_PINNED);
            continue;
        }
        hr_inside_set_off(h, block, (uint32_t)(at - run));
        hr_heap_fill_bits(h->marks, at - run, at - run + u.granules, HR_SET);
        run -= u.granules;
        moves = true;
    }
    if (moves) {
        move_all(h);
    }
    finish(h);
}
#endif
