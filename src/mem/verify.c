/* SPDX-License-Identifier: MIT
 *
 * Debug builds only: the heap verifier, and stress: at every allocation collect, move, poison what is free,
 * verify. Every fourth time the young are collected instead, and nothing moves.
 *
 * Tests: tests/unit/test_heap.c, which also breaks heaps on purpose.
 */
#include "mem/inside.h"

#if HR_DEBUG

static void fault(struct hr_heap *h, const char *message, const void *at) {
    if (h->fault_message == NULL) {
        h->fault_message = message;
        h->fault_at = at;
    }
}

/* ---- the side tables ---------------------------------------------------------------------------------- */

/* Sizes, overlap, marks, the used count. Returns whether every header can be trusted. */
static void check_tables(struct hr_heap *h) {
    const size_t cur = hr_inside_granule(h, h->cur), hole_end = hr_inside_granule(h, h->hole_end);
    size_t used = 0, end = 0;
    for (size_t g = 0; g < h->granules; g++) {
        if (g >= cur && g < hole_end) {
            if (hr_inside_test(h->starts, g)) {
                fault(h, "object in the current hole", hr_inside_at(h, g));
            }
            if (!hr_inside_test(h->marks, g)) {
                fault(h, "current hole not marked", hr_inside_at(h, g));
            }
            continue;
        }
        if (hr_inside_test(h->starts, g)) {
            const size_t words = hr_heap_size_words(hr_inside_at(h, g));
            if (g < end) {
                fault(h, "objects overlap", hr_inside_at(h, g));
            }
            if (words == 0 || words > (h->granules - g) * 2) {
                fault(h, "impossible size", hr_inside_at(h, g));
                return;
            }
            end = hr_inside_end(h, g);
            used += end - g;
            if (g < cur && end > cur && cur < hole_end) {
                fault(h, "object reaches into the current hole", hr_inside_at(h, g));
            }
        }
        if (hr_inside_test(h->marks, g) != (g < end)) {
            fault(h, g < end ? "granule of an object not marked" : "free granule marked", hr_inside_at(h, g));
        }
    }
    for (size_t g = h->granules; g < hr_inside_blocks(h) * 32; g++) {
        if (hr_inside_test(h->starts, g) || hr_inside_test(h->marks, g)) {
            fault(h, "bits set behind the heap", NULL);
        }
    }
    if (used * HR_HEAP_GRANULE != hr_heap_used(h)) {
        fault(h, "used count wrong", NULL);
    }
}

/* ---- values ------------------------------------------------------------------------------------------- */

static void check_word(struct hr_heap *h, const hr_cell *slot) {
    const hr_word w = *slot;
    if (w == HR_HEAP_POISON) {
        fault(h, "poison in a value", slot);
    } else if (hr_inside_is_pointer(h, w)) {
        if (w % HR_HEAP_GRANULE != (hr_word)h->base % HR_HEAP_GRANULE ||
            !hr_inside_test(h->starts, hr_inside_granule(h, (const void *)w))) {
            fault(h, "pointer to no object", slot);
        }
    }
}

static void check_slot(struct hr_heap *h, hr_value *slot) {
    check_word(h, (const hr_cell *)slot);
}

/* Whether the next collection of the young would see what this object refers to only if it is old. */
static bool is_clean(const struct hr_heap *h, const void *obj) {
    return obj != h->vm_stack && hr_inside_off(h, hr_inside_granule(h, obj) / 32) == HR_OFF_OLD;
}
static bool is_young(const struct hr_heap *h, hr_word w) {
    return hr_inside_is_pointer(h, w) &&
           !(hr_inside_off(h, hr_inside_granule(h, (const void *)w) / 32) & HR_OFF_OLD);
}

struct check {
    struct hr_heap *h;
    size_t weak_objects;
};

static bool check_object(void *ctx, void *obj, size_t bytes) {
    (void)bytes;
    struct check *check = ctx;
    struct hr_heap *h = check->h;
    const hr_cell *cells = obj;
    check->weak_objects += (cells[0] & HR_HEAP_WEAK) != 0;
    if (cells[0] & HR_HEAP_RAW) {
        return true;
    }
    const size_t words = hr_heap_size_words(obj);
    for (size_t i = (size_t)((const hr_cell *)hr_heap_contents(obj) - cells); i < words; i++) {
        if (obj == h->vm_stack && i >= h->live_low && i < h->live_high) {
            i = h->live_high;
            if (i >= words) {
                break;
            }
        }
        check_word(h, &cells[i]);
        if (is_young(h, cells[i]) && is_clean(h, obj)) {
            fault(h, "hr_heap_touch was forgotten", &cells[i]);
        }
    }
    return h->fault_message == NULL;
}

static void check_weak_list(struct hr_heap *h, size_t weak_objects) {
    if (weak_objects != h->weak_count) {
        fault(h, "weak list and WEAK bits disagree", h->weak);
        return;
    }
    for (size_t i = 0; i < h->weak_count; i++) {
        const hr_cell *obj = hr_heap_weak_at(h, i);
        if (!hr_heap_contains(h, obj) || !hr_inside_test(h->starts, hr_inside_granule(h, obj)) ||
            !(obj[0] & HR_HEAP_WEAK)) {
            fault(h, "weak list entry is no WEAK object", obj);
        }
    }
}

const char *hr_verify_run(struct hr_heap *h, const void **where) {
    struct check check = {h, 0};
    h->fault_message = NULL;
    h->fault_at = NULL;
    check_tables(h);
    if (h->fault_message == NULL) {
        hr_heap_walk(h, check_object, &check);
    }
    if (h->fault_message == NULL) {
        check_word(h, (const hr_cell *)&h->vm_stack);
        check_word(h, (const hr_cell *)&h->weak);
        h->hooks->walk_roots(h->ctx, h, check_slot);
        if (h->hooks->walk_weak != NULL) {
            h->hooks->walk_weak(h->ctx, h, check_slot);
        }
    }
    if (h->fault_message == NULL) {
        check_weak_list(h, check.weak_objects);
    }
    if (where != NULL) {
        *where = h->fault_at;
    }
    return h->fault_message;
}

/* ---- stress ------------------------------------------------------------------------------------------- */

void hr_verify_poison(struct hr_heap *h) {
    hr_heap_retire(h);
    for (size_t g = 0; g < h->granules; g++) {
        if (!hr_inside_test(h->marks, g)) {
            hr_inside_at(h, g)[0] = HR_HEAP_POISON;
            hr_inside_at(h, g)[1] = HR_HEAP_POISON;
        }
    }
}

static void verify_or_stop(struct hr_heap *h) {
    const void *where;
    const char *fault = hr_heap_verify(h, &where);
    if (fault != NULL) {
        hr_bits_assert_failed(fault, __LINE__);
    }
}

void hr_verify_stress(struct hr_heap *h, bool large) {
    verify_or_stop(h);
    const unsigned step = h->stress_count++ % 8;
    hr_heap_collect(h, step % 4 == 1 ? HR_GC_YOUNG : HR_GC_CONSERVATIVE);
    /* Scattering a heap that is nearly full could make a request fail that fits. */
    if (h->partial) {
    } else if (step == 7 || large || hr_heap_free_bytes(h) < hr_heap_total(h) / 4) {
        hr_compact_slide(h);
    } else {
        hr_compact_scatter(h);
    }
    hr_verify_poison(h);
    verify_or_stop(h);
    /* What is made next shall not lie in a block with old objects: what refers to it there need not be touched. */
    while (h->scan < h->granules && h->marks[h->scan / 32] != 0) {
        h->scan += 32;
    }
}

#else
/* ISO C wants a declaration in every file. */
typedef int hr_verify_is_for_debug_builds;
#endif
