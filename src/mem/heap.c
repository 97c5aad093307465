/* SPDX-License-Identifier: MIT
 *
 * Layout of the heap's memory, allocation, growing, shrinking, freeing, and measuring.
 *
 * Invariants between calls: a granule is free if and only if its mark bit is clear or it lies in the current
 * hole [cur, hole_end), all of whose mark bits are set; a start bit is set for each object and nowhere else;
 * used_bias + cur is the sum of the sizes of all objects.
 * Tests: tests/unit/test_heap.c, bench/heap_alloc.c.
 */
#include <string.h>

#include "mem/inside.h"

/* ---- bitmaps ------------------------------------------------------------------------------------------ */

void hr_heap_fill_bits(uint32_t *map, size_t from, size_t end, int bit) {
    while (from < end) {
        size_t word = from / 32;
        uint32_t mask = ~(uint32_t)0 << (from % 32);
        from = (word + 1) * 32;
        if (from > end) {
            mask &= ~(uint32_t)0 >> (from - end);
        }
        map[word] = bit ? map[word] | mask : map[word] & ~mask;
    }
}

/* First bit in [from, end) that is set or clear as asked; end if there is none. */
static size_t find_bit(const uint32_t *map, size_t from, size_t end, int bit) {
    if (from >= end) {
        return end;
    }
    const uint32_t flip = bit ? 0 : ~(uint32_t)0;
    size_t word = from / 32;
    uint32_t bits = (map[word] ^ flip) & (~(uint32_t)0 << (from % 32));
    while (bits == 0) {
        if (++word * 32 >= end) {
            return end;
        }
        bits = map[word] ^ flip;
    }
    size_t found = word * 32 + hr_bits_ctz(bits);
    return found < end ? found : end;
}

size_t hr_heap_find_bit_down(const uint32_t *map, size_t floor, size_t end, int bit) {
    if (end <= floor) {
        return floor;
    }
    const uint32_t flip = bit ? 0 : ~(uint32_t)0;
    size_t word = (end - 1) / 32;
    uint32_t bits = (map[word] ^ flip) & (~(uint32_t)0 >> (31 - (end - 1) % 32));
    while (bits == 0) {
        if (word * 32 <= floor) {
            return floor;
        }
        bits = map[--word] ^ flip;
    }
    const size_t found = word * 32 + 32 - hr_bits_clz32(bits);
    return found > floor ? found : floor;
}

/* ---- the write barrier -------------------------------------------------------------------------------- */

void hr_heap_touch_call(struct hr_heap *h, const void *obj) {
    hr_heap_touch_here(h, obj);
}

/* ---- layout ------------------------------------------------------------------------------------------- */

bool hr_heap_init(struct hr_heap *h, void *memory, size_t bytes, const struct hr_heap_hooks *hooks,
                  void *ctx) {
    memset(h, 0, sizeof *h);
    char *start = (char *)hr_bits_align_up((hr_word)memory, sizeof(uint32_t));
    size_t lost = (size_t)(start - (char *)memory);
    if (bytes < 512 || bytes / HR_HEAP_GRANULE > UINT32_MAX / 2) {
        return false;
    }
    bytes -= lost;
    size_t table = 2 * sizeof(uint32_t) + sizeof(uint16_t);
    size_t block = HR_HEAP_BLOCK_GRANULES * HR_HEAP_GRANULE + table;
    if (bytes / block >= HR_HEAP_NARROW_GRANULES / HR_HEAP_BLOCK_GRANULES) {
        if (!HR_HEAP_LARGE) {
            return false;
        }
        h->wide = true;
        table += 2;
        block += 2;
    }
    const size_t blocks = (bytes + block - 1) / block;
    h->starts = (uint32_t *)(void *)start;
    h->marks = h->starts + blocks;
    h->off = h->marks + blocks;
    memset(start, 0, blocks * table);
    h->base = (char *)hr_bits_align_up((hr_word)start + blocks * table, HR_HEAP_GRANULE);
    h->granules = (size_t)(start + bytes - h->base) / HR_HEAP_GRANULE;
    h->hooks = hooks;
    h->ctx = ctx;
    h->mark_limit = HR_HEAP_MARK_STACK;
    hr_heap_restart(h, 0);
    return true;
}

/* ---- the current hole --------------------------------------------------------------------------------- */

/* Up to where the fast path may allocate, if not up to the end of the hole. */
static HR_NOINLINE char *guarded_limit(const struct hr_heap *h) {
#if HR_DEBUG
    if (h->stress || h->fail_at != 0) {
        return NULL;
    }
#endif
    if (h->sites != NULL) {
        return NULL;
    }
    /* Where used - gc_start reaches the threshold; behind cur, every request goes the slow way. */
    const size_t since = hr_heap_used(h) - h->gc_start;
    if ((hr_sword)(h->threshold - since) < h->hole_end - h->cur) {
        return (char *)((hr_word)h->cur + h->threshold - since);
    }
    return h->hole_end;
}

static void set_limit(struct hr_heap *h) {
    h->limit = h->guarded ? guarded_limit(h) : h->hole_end;
}

void hr_heap_policy_changed(struct hr_heap *h) {
    h->guarded = (h->threshold != 0 && !h->auto_off) || h->sites != NULL;
#if HR_DEBUG
    h->guarded |= h->stress || h->fail_at != 0;
#endif
    set_limit(h);
}

static void set_hole(struct hr_heap *h, char *start, char *end) {
    h->used_bias += (hr_word)h->cur - (hr_word)start;
    h->cur = start;
    h->hole_end = end;
    set_limit(h);
}

void hr_heap_retire(struct hr_heap *h) {
    if (h->cur < h->hole_end) {
        h->scan = hr_inside_granule(h, h->cur);
        hr_heap_fill_bits(h->marks, h->scan, hr_inside_granule(h, h->hole_end), HR_CLEAR);
        h->hole_end = h->cur;
        h->limit = NULL;
    }
}

void hr_heap_restart(struct hr_heap *h, size_t used_bytes) {
    h->used_bias = used_bytes - (hr_word)h->cur;
    h->scan = 0;
    h->scan_large = h->granules;
    h->reclaimed = 0;
    set_hole(h, h->base, h->base);
}

/* ---- taking free granules ----------------------------------------------------------------------------- */

/* Makes the next hole of at least n granules above the scan the current one. Most holes end in the word of the
 * bitmap where they begin: adding the lowest bit of a run of ones leaves what is above the run, and a one behind it. */
static bool next_hole(struct hr_heap *h, size_t n) {
    hr_heap_retire(h);
    uint32_t *marks = h->marks;
    const size_t granules = h->granules;
    size_t start = h->scan;
    uint32_t bits = ~(uint32_t)0 << (start % 32);
    for (size_t word = start / 32; word * 32 < granules; word++, bits = ~(uint32_t)0) {
        bits &= ~marks[word];
        while (bits != 0) {
            const uint32_t low = bits & (0 - bits), above = bits + low;
            size_t end;
            start = word * 32 + hr_bits_ctz(low);
            if (above != 0) {
                end = word * 32 + hr_bits_ctz(above);
            } else {
                const size_t limit = start + HR_HEAP_CHUNK_GRANULES;
                end = find_bit(marks, word * 32 + 32, limit < granules ? limit : granules, HR_SET);
            }
            if ((ptrdiff_t)(end - start) >= (ptrdiff_t)n) { /* behind the heap's end: below 0 */
                if (above != 0) {
                    marks[word] |= (above & (0 - above)) - low;
                } else {
                    hr_heap_fill_bits(marks, start, end, HR_SET);
                }
                h->scan = end;
                for (size_t block = start / 32; block * 32 < end; block++) {
                    if (hr_inside_off(h, block) != 0) { /* old */
                        hr_inside_set_off(h, block, HR_OFF_OLD | HR_OFF_OVERFLOW);
                    }
                }
                set_hole(h, (char *)hr_inside_at(h, start), (char *)hr_inside_at(h, end));
                return true;
            }
            bits &= above;
        }
    }
    h->scan = granules;
    return false;
}

/* Top-down from where the last one was taken, then once more from the top; FIXED from the top at once. */
static hr_cell *take_large(struct hr_heap *h, size_t n, bool fixed) {
    size_t end = fixed ? h->granules : h->scan_large;
    for (bool again = false;; again = true) {
        while ((end = hr_heap_find_bit_down(h->marks, 0, end, HR_CLEAR)) >= n) {
            const size_t start = end - n;
            end = hr_heap_find_bit_down(h->marks, start, end, HR_SET);
            if (end == start) {
                hr_heap_fill_bits(h->marks, start, start + n, HR_SET);
                h->used_bias += n * HR_HEAP_GRANULE;
                h->scan_large = start;
                hr_heap_touch(h, hr_inside_at(h, start));
                return hr_inside_at(h, start);
            }
        }
        if (again) {
            return NULL;
        }
        hr_heap_retire(h);
        end = h->granules;
    }
}

/* Bottom-up in the current hole or the next one that is large enough. When none is left, what was given back
 * behind the scan is worth a second pass if it is much; else a collection finds it. */
static hr_cell *take_small(struct hr_heap *h, size_t n) {
    while ((size_t)(h->hole_end - h->cur) < n * HR_HEAP_GRANULE && !next_hole(h, n)) {
        if (h->reclaimed <= hr_heap_total(h) / 8) {
            return NULL;
        }
        h->reclaimed = 0;
        h->scan = 0;
    }
    hr_cell *obj = (hr_cell *)(void *)h->cur;
    h->cur += n * HR_HEAP_GRANULE;
    return obj;
}

static hr_cell *take(struct hr_heap *h, unsigned flags, size_t words) {
    const size_t n = hr_inside_granules_of(words);
    const bool fixed = (flags & HR_HEAP_FIXED) != 0;
    hr_cell *obj = words > HR_HEAP_SMALL_WORDS || fixed ? take_large(h, n, fixed) : take_small(h, n);
    if (obj != NULL) {
        const size_t g = hr_inside_granule(h, obj);
        h->starts[g / 32] |= (uint32_t)1 << (g % 32);
    }
    return obj;
}

/* After a collection: slides when the free memory is scattered. A program that makes such holes again and again has them closed at every 16th
 * collection only. True if it slid. */
static bool close_holes(struct hr_heap *h) {
    enum { PAUSE_MOST = 15 }; /* collections */
    if (!hr_inside_is_scattered(h)) {
        h->pause = 0;
    } else if (h->wait != 0) {
        h->wait--;
    } else {
        hr_compact_slide(h);
        h->wait = h->pause;
        h->pause = (uint8_t)(h->pause * 2 + 1) & PAUSE_MOST;
        return true;
    }
    return false;
}

/* The collection that happens by itself: of the young, unless that gives back less than half of what the last full
 * one left free. Not if a quarter of the free memory was in blocks with old objects, since what is made there counts as
 * old; nor below a sixteenth of the heap, where the old are marked as fast as kept. True if it slid. */
static bool collect_some(struct hr_heap *h, size_t words) {
    if (h->live > h->granules / 16 && h->empty >= (h->granules - h->live) / 4 * 3) {
        hr_heap_collect(h, HR_GC_YOUNG);
        if ((h->granules - h->live) * 2 >= h->full_free) {
            return false;
        }
    }
    hr_heap_collect(h, HR_GC_CONSERVATIVE);
    return words <= HR_HEAP_SMALL_WORDS && close_holes(h);
}

/* Whatever the fast path could not do: takes a hole, else collects and takes, else compacts and takes. */
static hr_cell *take_or_collect(struct hr_heap *h, unsigned flags, size_t words) {
    if (words > h->granules * 2 || h->collecting) {
        return NULL;
    }
#if HR_DEBUG
    if (h->fail_at != 0 && --h->fail_at == 0) {
        h->fail_at = h->fail_again;
        return NULL;
    }
    if (h->stress && h->stack_base != NULL && ++h->stress_wait >= h->stress) {
        h->stress_wait = 0;
        hr_verify_stress(h, words > HR_HEAP_SMALL_WORDS);
    }
#endif
    const size_t bytes = hr_heap_round_bytes(words);
    /* Signed: explicit frees may have taken used below what the last collection left. */
    const bool due = h->threshold != 0 && !h->auto_off && h->stack_base != NULL &&
                     (hr_sword)(hr_heap_used(h) + bytes - h->gc_start) > (hr_sword)h->threshold;
    bool slid = false;
    for (int step = due;; step++) {
        if (step == 1) {
            if (h->stack_base == NULL) {
                h->wants_compact = true;
                return NULL;
            }
            slid = collect_some(h, words);
        } else if (step == 2 && h->partial) {
            hr_heap_collect(h, HR_GC_CONSERVATIVE);
            step = 1;
        } else if (step == 2) {
            /* at a safepoint nothing is kept by what C frames seem to refer to: it may fit there */
            h->wants_compact |= bytes <= hr_heap_total(h);
            if (hr_heap_free_bytes(h) < bytes) {
                return NULL;
            }
            if (!slid) { /* once for a collection */
                hr_compact_slide(h);
            }
        }
        hr_cell *obj = take(h, flags, words);
        if (obj != NULL || step == 2) {
            return obj;
        }
    }
}

/* From slot `from` on: HR_UNDEF, or 0 if RAW. */
static HR_NOINLINE void fill(hr_cell *obj, size_t from, size_t words) {
    const hr_word value = (obj[0] & HR_HEAP_RAW) ? 0 : (hr_word)HR_UNDEF;
    for (hr_cell *p = obj + from, *end = obj + words; p < end; p++) {
        *p = value;
    }
}

/* Apart, so that the frequent case needs no stack frame. */
HR_NOINLINE void *hr_heap_alloc_slow(struct hr_heap *h, unsigned type, unsigned flags, size_t words) {
    /* Most often the hole is used up and no policy holds the limit back. */
    if (words <= HR_HEAP_SMALL_WORDS && !(flags & HR_HEAP_FIXED) && h->limit == h->hole_end &&
        next_hole(h, hr_inside_granules_of(words))) {
        return hr_heap_alloc(h, type, flags, words);
    }
    hr_cell *obj = take_or_collect(h, flags, words);
    if (obj != NULL) {
        const bool extended = HR_HEAP_LARGE && words >= HR_HEAP_EXTENDED_WORDS;
        obj[0] = ((extended ? 0 : (hr_word)words) << HR_HEAP_FORMAT_SIZE_SHIFT) |
                 ((hr_word)type << HR_HEAP_FORMAT_TYPE_SHIFT) | (flags & 15u);
        if (extended) {
            obj[1] = words;
        }
        if (!(flags & HR_HEAP_UNFILLED)) {
            fill(obj, extended ? 2 : 1, words);
        }
        if (h->sites != NULL) {
            h->sites[hr_inside_granule(h, obj)] = (uint16_t)h->hooks->site(h->ctx);
        }
    }
    return obj;
}

void *hr_heap_alloc(struct hr_heap *h, unsigned type, unsigned flags, size_t words) {
    return hr_heap_alloc_inline(h, type, flags, words);
}

/* ---- changing the size -------------------------------------------------------------------------------- */

static void set_size(hr_cell *obj, size_t words) {
    const hr_word field = obj[0] >> HR_HEAP_FORMAT_SIZE_SHIFT;
    if (HR_HEAP_LARGE && field == 0) {
        obj[1] = words;
    } else {
        obj[0] ^= (field ^ (hr_word)words) << HR_HEAP_FORMAT_SIZE_SHIFT;
    }
}

bool hr_heap_try_grow(struct hr_heap *h, void *obj, size_t new_words) {
    hr_cell *cells = obj;
    const size_t old_words = hr_heap_size_words(obj);
    size_t g = hr_inside_granule(h, obj);
    if (new_words > h->granules * 2 || (HR_HEAP_LARGE && new_words >= HR_HEAP_EXTENDED_WORDS &&
                                        cells[0] >> HR_HEAP_FORMAT_SIZE_SHIFT != 0)) {
        return false;
    }
    const size_t end = g + hr_inside_granules_of(old_words), new_end = g + hr_inside_granules_of(new_words);
    if (new_end > end) {
        if (new_end > h->granules) {
            return false;
        }
        if (h->cur == (char *)hr_inside_at(h, end)) {
            hr_heap_retire(h);
        }
        if (find_bit(h->marks, end, new_end, HR_SET) != new_end) {
            return false;
        }
        hr_heap_fill_bits(h->marks, end, new_end, HR_SET);
        h->used_bias += (new_end - end) * HR_HEAP_GRANULE;
    }
    set_size(cells, new_words);
    fill(cells, old_words, new_words);
    return true;
}

/* Granules [from, end), the last ones of an object or all of it, become free. */
static void give_back(struct hr_heap *h, size_t from, size_t end) {
    h->peak_bytes = hr_heap_peak(h);
    h->freed_bytes += (end - from) * HR_HEAP_GRANULE;
#if HR_DEBUG
    if (h->stress) {
        for (hr_cell *p = hr_inside_at(h, from); p < hr_inside_at(h, end); p++) {
            *p = HR_HEAP_POISON;
        }
    }
#endif
    if (h->cur == (char *)hr_inside_at(h, end)) {
        h->cur = (char *)hr_inside_at(h, from);
        return;
    }
    hr_heap_fill_bits(h->marks, from, end, HR_CLEAR);
    h->used_bias -= (end - from) * HR_HEAP_GRANULE;
    h->reclaimed += (end - from) * HR_HEAP_GRANULE;
    /* What lies next to where a scan stands is found again without a second pass. */
    if (h->scan_large == from) {
        h->scan_large = end;
    }
    if (from <= h->scan && h->scan <= end) {
        h->scan = from;
    }
}

void hr_heap_shrink(struct hr_heap *h, void *obj, size_t new_words) {
    size_t g = hr_inside_granule(h, obj);
    size_t end = hr_inside_end(h, g), new_end = g + hr_inside_granules_of(new_words);
    HR_ASSERT(new_words >= 1 && new_end <= end);
    set_size(obj, new_words);
    if (new_end < end) {
        give_back(h, new_end, end);
    }
}

bool hr_heap_is_object(const struct hr_heap *h, const void *p) {
    return (hr_word)p % HR_HEAP_GRANULE == 0 && hr_heap_contains(h, p) &&
           hr_inside_test(h->starts, hr_inside_granule(h, p));
}

void *hr_heap_find(const struct hr_heap *h, const void *p) {
    if (!hr_heap_contains(h, p)) {
        return NULL;
    }
    const size_t at = hr_inside_granule(h, p), after = hr_heap_find_bit_down(h->starts, 0, at + 1, HR_SET);
    return after && at < hr_inside_end(h, after - 1) ? hr_inside_at(h, after - 1) : NULL;
}

void hr_heap_free(struct hr_heap *h, void *obj) {
    if (obj == NULL || (*(hr_cell *)obj & HR_HEAP_WEAK)) {
        return;
    }
    size_t g = hr_inside_granule(h, obj);
    HR_ASSERT(hr_heap_contains(h, obj) && hr_inside_test(h->starts, g));
    h->starts[g / 32] &= ~((uint32_t)1 << (g % 32));
    give_back(h, g, hr_inside_end(h, g));
}

void hr_heap_fix(struct hr_heap *h, void *obj) {
    if (hr_heap_contains(h, obj)) {
        *(hr_cell *)obj |= HR_HEAP_FIXED;
    }
}

/* ---- the weak list ------------------------------------------------------------------------------------ */

bool hr_heap_weak_add(struct hr_heap *h, void *obj) {
    if (*(hr_cell *)obj & HR_HEAP_WEAK) {
        return true;
    }
    if (h->weak == NULL || h->weak_count + 2 >= hr_heap_size_words(h->weak)) {
        void *list = hr_heap_alloc(h, 0, HR_HEAP_RAW, h->weak_count + h->weak_count / 2 + 8);
        if (list == NULL) {
            return false;
        }
        if (h->weak != NULL) { /* even now: the allocation may have emptied it */
            memcpy(hr_heap_contents(list), hr_heap_contents(h->weak), h->weak_count * sizeof(hr_word));
            hr_heap_free(h, h->weak);
        }
        h->weak = list;
    }
    ((hr_cell *)hr_heap_contents(h->weak))[h->weak_count++] = (hr_word)obj;
    *(hr_cell *)obj |= HR_HEAP_WEAK;
    return true;
}

/* ---- measuring ---------------------------------------------------------------------------------------- */

size_t hr_heap_largest(struct hr_heap *h) {
    size_t best = 0;
    hr_heap_retire(h);
    for (size_t start, end = 0; (start = find_bit(h->marks, end, h->granules, HR_CLEAR)) < h->granules;) {
        end = find_bit(h->marks, start, h->granules, HR_SET);
        if (end - start > best) {
            best = end - start;
        }
    }
    return best * HR_HEAP_GRANULE;
}

void hr_heap_walk(const struct hr_heap *h, hr_heap_walker *visit, void *ctx) {
    for (size_t g = 0; (g = find_bit(h->starts, g, h->granules, HR_SET)) < h->granules;) {
        size_t end = hr_inside_end(h, g);
        if (!visit(ctx, hr_inside_at(h, g), (end - g) * HR_HEAP_GRANULE)) {
            return;
        }
        g = end;
    }
}

static bool count_object(void *ctx, void *obj, size_t bytes) {
    (void)obj;
    struct hr_heap_counts *counts = ctx;
    const size_t n = bytes / HR_HEAP_GRANULE;
    counts->one_blocks += n == 1;
    counts->two_blocks += n == 2;
    if (n > counts->max_block) {
        counts->max_block = n;
    }
    return true;
}

void hr_heap_count(struct hr_heap *h, struct hr_heap_counts *counts) {
    counts->one_blocks = counts->two_blocks = counts->max_block = 0;
    counts->max_free = hr_heap_largest(h) / HR_HEAP_GRANULE;
    hr_heap_walk(h, count_object, counts);
}
