/* SPDX-License-Identifier: MIT
 *
 * What the files of src/mem share and nobody else sees: granule arithmetic, bitmaps, off[], the phases of a
 * collection.
 * Tests: tests/unit/test_heap.c.
 */
#ifndef HR_MEM_INSIDE_H
#define HR_MEM_INSIDE_H

#include "mem/heap.h"

/* ---- granules ----------------------------------------------------------------------------------------- */

static inline size_t hr_inside_granule(const struct hr_heap *h, const void *p) {
    return (size_t)((const char *)p - h->base) / HR_HEAP_GRANULE;
}
static inline hr_cell *hr_inside_at(const struct hr_heap *h, size_t granule) {
    return (hr_cell *)(void *)(h->base + granule * HR_HEAP_GRANULE);
}
static inline size_t hr_inside_granules_of(size_t words) {
    return (words + 1) / 2;
}
static inline size_t hr_inside_blocks(const struct hr_heap *h) {
    return (h->granules + 31) / 32;
}
/* True if the word is a pointer into the heap, by tag and range; 0 is not. */
static inline bool hr_inside_is_pointer(const struct hr_heap *h, hr_word w) {
    return (w & 7) == 0 && w - (hr_word)h->base < h->granules * HR_HEAP_GRANULE;
}
/* Granule after the object that begins at g. */
static inline size_t hr_inside_end(const struct hr_heap *h, size_t g) {
    return g + hr_inside_granules_of(hr_heap_size_words(hr_inside_at(h, g)));
}

/* ---- bitmaps: starts and marks ------------------------------------------------------------------------ */

enum { HR_CLEAR = 0, HR_SET = 1 };

static inline bool hr_inside_test(const uint32_t *map, size_t i) {
    return (map[i / 32] >> (i % 32)) & 1;
}
/* Sets or clears the bits [from, end). */
void hr_heap_fill_bits(uint32_t *map, size_t from, size_t end, int bit);
/* One more than the last such bit in [floor, end); floor if there is none. */
size_t hr_heap_find_bit_down(const uint32_t *map, size_t floor, size_t end, int bit);

/* ---- off[] -------------------------------------------------------------------------------------------- */

#define HR_OFF_OVERFLOW 1u /* objects of the block are marked but not scanned; hr_heap_touch sets it */
#define HR_OFF_PIN      2u /* an object of the block must not move: the C stack refers to it, or FIXED */
#define HR_OFF_OLD      4u /* the last collection left something in the block */
#define HR_OFF_PINNED   0xffffffffu /* while compacting; else a granule. All flags, after it */

static inline uint32_t hr_inside_off(const struct hr_heap *h, size_t block) {
    return HR_HEAP_LARGE && h->wide ? ((const uint32_t *)h->off)[block] : ((const uint16_t *)h->off)[block];
}
static inline bool hr_inside_is_pinned(const struct hr_heap *h, size_t block) {
    return hr_inside_off(h, block) == (HR_HEAP_LARGE && h->wide ? HR_OFF_PINNED : (uint16_t)HR_OFF_PINNED);
}
static inline void hr_inside_set_off(struct hr_heap *h, size_t block, uint32_t off) {
    if (HR_HEAP_LARGE && h->wide) {
        ((uint32_t *)h->off)[block] = off;
    } else {
        ((uint16_t *)h->off)[block] = (uint16_t)off;
    }
}

/* ---- policy ------------------------------------------------------------------------------------------- */

/* Whether the last collection left free memory in pieces so small that finding one takes as long as ten allocations
 * from a large one: below 16 granules on average. */
static inline bool hr_inside_is_scattered(const struct hr_heap *h) {
    return h->holes * 16 > h->granules - h->live;
}

/* ---- phases ------------------------------------------------------------------------------------------- */

/* Gives the rest of the current hole back, so that marks alone tells what is free. */
void hr_heap_retire(struct hr_heap *h);
/* No hole; so many bytes used; searches begin anew. */
void hr_heap_restart(struct hr_heap *h, size_t used_bytes);

/* What is not marked ceases to be; what is, is old. Counts live and holes. */
void hr_collect_drop(struct hr_heap *h);

/* Slides everything down that the hr_heap_collect just before found live and not pinned. Nothing may have
 * been allocated since. */
void hr_compact_slide(struct hr_heap *h);

#if HR_DEBUG
/* Fills all free granules with HR_HEAP_POISON. */
void hr_verify_poison(struct hr_heap *h);
/* As hr_compact_slide, but moves every unit to any free place that is large enough. */
void hr_compact_scatter(struct hr_heap *h);
/* One stress step: collect, scatter or every eighth time slide, poison, verify; stops the program on a fault.
 * A large request is better served by a heap that was not scattered. */
void hr_verify_stress(struct hr_heap *h, bool large);
#endif

#endif
