/* SPDX-License-Identifier: MIT
 *
 * The heap: objects, side tables, allocation, collection, compaction, and what its owner must provide.
 *
 * An object is one header word followed by words that are all values or all raw (HR_HEAP_RAW). The collector
 * reads the size and RAW only, never the type. Granule: two words (8 bytes on 32-bit, 16 on 64-bit); an
 * object begins at a granule and occupies whole ones. Block: 32 granules. Side tables, carved from the memory
 * given to hr_heap_init:
 *
 *   starts  one bit a granule: an object begins here
 *
 *   marks   one bit a granule: not free. Each collection rebuilds it with the granules of the live objects;
 *           then what is allocated adds its own, so that a clear bit is a free granule at any time. The
 *           current hole [cur, hole_end) has all its bits set.
 *
 *   off     16 bits a block (32 in heaps over HR_HEAP_NARROW_GRANULES): between collections, whether the block
 *           is old and whether it was changed since; while marking, overflow and pin flags; while compacting,
 *           the new place of the first object that begins in the block, or pinned
 *
 * Generations, as sticky mark bits (Demers et al. 1990), by blocks: what survives a collection is old, and with it
 * all that begins in a block of which it has a part. A collection of the young takes the old ones for live; of these
 * it looks only into blocks that were changed (hr_heap_store) or allocated in, or whose objects the C stack referred
 * to at the last collection. So C code need not tell what it stores into objects that it has made itself.
 *
 * Rules for C code that holds objects: (R1) no heap pointer in statics or malloc memory unless walk_roots
 * visits it; (R2) memory handed to hardware is FIXED; (R3) every word of a non-RAW object is a value; (R4) no
 * disguised pointers; C locals need nothing: they are found by scanning the C stack, interior pointers
 * included, and pin their object.
 *
 * Used by one thread at a time. No function here runs Python. Nothing in the heap is global: everything hangs
 * on struct hr_heap.
 * Tests: tests/unit/test_heap*.c, bench/heap_alloc.c.
 */
#ifndef HR_MEM_HEAP_H
#define HR_MEM_HEAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bits.h"
#include <hirune/value.h>

/* ---- format ------------------------------------------------------------------------------------------- */

/* A word of the heap; may alias whatever the owner of the object stores there. */
typedef hr_word __attribute__((may_alias)) hr_cell;

enum {
    HR_HEAP_GRANULE = 2 * (int)sizeof(hr_word), /* bytes */
    HR_HEAP_BLOCK_GRANULES = 32,
    HR_HEAP_SMALL_WORDS = 32,          /* up to here bottom-up, above top-down */
    HR_HEAP_CHUNK_GRANULES = 8 * 32,   /* the most that one hole takes at once */
    HR_HEAP_NARROW_GRANULES = 0x10000, /* below: off[] has 16-bit entries */
    HR_HEAP_FORMAT_TYPE_SHIFT = 4,
    HR_HEAP_FORMAT_SIZE_SHIFT = HR_WORD_BITS == 64 ? 20 : 14
};

/* Header bits, and the flags of hr_heap_alloc. */
#define HR_HEAP_RAW      1u  /* the words after the header are not values */
#define HR_HEAP_FIXED    2u  /* never moves; as an allocation flag: taken from the top of the heap */
#define HR_HEAP_WEAK     4u  /* is on the weak list; set by hr_heap_weak_add only */
#define HR_HEAP_FLAG     8u  /* the type's own */
#define HR_HEAP_UNFILLED 16u /* allocation flag, not stored: leave a RAW object's words as they are */

/* What freed memory is filled with under stress: an immediate that no value uses. */
#define HR_HEAP_POISON ((hr_word)(UINTPTR_MAX / 255u * 0xddu) - 1u)

/* Sizes from here on do not fit the header: size field 0, the size in the next word, contents after that. */
#define HR_HEAP_EXTENDED_WORDS ((size_t)1 << (HR_WORD_BITS == 64 ? 43 : 18))

/* 0: no heap over 512 KB (1 MB on 64-bit); then no object has an extended size and off[] is always narrow.
 * Saves 280 bytes of heap.c alone on Xtensa. Must agree in all files. */

/* Pairs of the mark stack: (next slot, end). 4 already work (tests do that); 48 take 384 bytes on 32-bit. */
#ifndef HR_HEAP_MARK_STACK
#    define HR_HEAP_MARK_STACK 48
#endif

/* ---- what the owner provides -------------------------------------------------------------------------- */

struct hr_heap;

/* Reads and, on compaction, rewrites one slot that may hold a heap object. Any value may be in it, and 0. */
typedef void hr_heap_visitor(struct hr_heap *h, hr_value *slot);

enum hr_gc_mode {
    HR_GC_CONSERVATIVE, /* scan the C stack: what it refers to lives and stays in place */
    HR_GC_EXACT,        /* the caller guarantees that no C frame holds a reference: nothing is pinned */
    HR_GC_YOUNG         /* as CONSERVATIVE, and whatever is old lives; nothing may be compacted then */
};

/* The second argument of on_dead. */
enum hr_heap_death {
    HR_DEATH_FIRST, /* unreachable, but may be saved by hr_heap_mark_from: a finaliser is to be run. Another
                     * object that is saved may still reach this one */
    HR_DEATH_FINAL  /* gone after this call; its contents may still be read */
};

/* All functions are called with the ctx given to hr_heap_init. None may allocate, free or collect; walk_roots
 * is required, the others may be NULL. */
struct hr_heap_hooks {
    /* Calls visit on each root slot; the same set, whatever visit does: it marks, updates and verifies. */
    void (*walk_roots)(void *ctx, struct hr_heap *h, hr_heap_visitor *visit);
    /* Calls visit on each slot that refers to an object without keeping it alive (weakref targets, the intern
     * table), before roots are rewritten and objects move. Either every such object is on the weak list, so that on_dead clears
     * the slot in time, or after_mark does. */
    void (*walk_weak)(void *ctx, struct hr_heap *h, hr_heap_visitor *visit);
    /* The owner publishes what it keeps in registers: live_low, live_high, roots. */
    void (*before_mark)(void *ctx, struct hr_heap *h);
    /* Everything reachable is marked; hr_heap_is_marked and hr_heap_mark_from may be used. Before the weak
     * list. */
    void (*after_mark)(void *ctx, struct hr_heap *h);
    /* An object of the weak list is dead. First round FIRST for every dead entry: returns true if it was
     * saved, then it leaves the list and loses its WEAK bit. Second round FINAL for those still dead: the
     * result is ignored. */
    bool (*on_dead)(void *ctx, struct hr_heap *h, void *obj, enum hr_heap_death death);
    /* Objects have moved: flush caches keyed by address, count the epoch, reload bases. */
    void (*after_move)(void *ctx, struct hr_heap *h);
    /* Only while hr_heap.sites is set: a number for whoever is allocating now. */
    unsigned (*site)(void *ctx);
};

/* ---- the heap ----------------------------------------------------------------------------------------- */

/* Fields are private unless said otherwise. 32-bit: below 700 bytes, mark stack included. */
struct hr_heap {
    /* The hole that small objects are taken from. */
    char *cur;   /* next object */
    char *limit; /* the fast path may allocate up to here; below cur it sends every request the slow way */
    char *base;  /* granule 0 */
    uint32_t *starts;
    uint32_t *marks;
    void *off;       /* uint16_t or uint32_t [blocks] */
    size_t granules; /* the heap's size */
    char *hole_end;
    hr_word used_bias; /* used bytes = used_bias + cur, modulo 2^word */
    size_t scan;       /* granule: small holes are sought from here upwards */
    size_t scan_large; /* granule: large holes are sought from here downwards */
    size_t
        holes; /* runs of free granules that the last collection left, as far as they begin in a block with live objects */
    size_t live;        /* granules that the last collection left */
    size_t empty;       /* free granules in blocks where nothing lives, which it left */
    size_t full_free;   /* granules that the last one left which was not of the young alone */
    size_t peak_bytes;  /* highest used seen, but for the current hole */
    size_t reclaimed;   /* bytes given back by free and shrink since the scan last started at the bottom */
    size_t freed_bytes; /* all that was ever given back or collected; wraps */
    size_t gc_start;    /* used bytes after the last collection */
    size_t flagged_low, flagged_high; /* blocks flagged by mark-stack overflow lie in [low, high) */

    const struct hr_heap_hooks *hooks;
    void *ctx;
    /* Public: the highest address of the C stack that can hold references, word-aligned; the stack grows
     * down. NULL: no stack can be scanned; then hr_heap_alloc never collects, the owner does at safepoints. */
    const void *stack_base;

    /* Public: the VM stack, a value object of which only words [1, live_low) and [live_high, size) are live;
     * NULL: none. Follows the object when it moves. A collection fills the dead middle with HR_UNDEF. Indices in words
     * from the header. */
    void *vm_stack;
    size_t live_low, live_high;

    /* Public: NULL, or one entry for each granule, in memory that stays where it is: what hooks->site said when the
     * object that begins there was allocated; it moves with the object. Then every allocation goes the slow way. */
    uint16_t *sites;

    /* Public: statistics and policy. */
    size_t threshold; /* collect after so many bytes since the last one; 0: when the holes are exhausted */
    uint32_t collect_count; /* collections since init, wraps */
    uint32_t move_count;    /* compactions since init, wraps: the epoch of address-keyed tables */
    bool auto_off;          /* gc.disable(): collect only when out of memory */
    bool wants_compact; /* a request failed or was met only by compacting around pins: the owner should call
                         * hr_heap_compact(HR_GC_EXACT) at its next safepoint, which clears it */
    /* private */
    bool collecting;
    bool wide;           /* off[] has 32-bit entries */
    bool guarded;        /* a policy holds limit back */
    bool partial;        /* the last collection was of the young alone */
    uint8_t wait, pause; /* collections until holes may be closed; and the next time */
#if HR_DEBUG
    uint32_t stress;       /* public: n > 0: every n-th allocation collects, moves, poisons and verifies */
    uint32_t stress_wait;  /* allocations since the last that did */
    uint32_t stress_count; /* those that did */
    uint32_t fail_at;      /* public: n > 0: the n-th allocation from now returns NULL (then fail_again) */
    uint32_t fail_again;   /* public: what fail_at becomes then; 0: off */
    const char *fault_message; /* found by the running hr_heap_verify */
    const void *fault_at;
#endif
    void *weak; /* RAW object: the weak list */
    size_t weak_count;
    unsigned mark_limit; /* pairs in use of mark_stack; tests lower it */
    struct {
        const hr_cell *slot, *end;
    } mark_stack[HR_HEAP_MARK_STACK];
};

/* Makes an empty heap in memory[0, bytes), which stays the caller's and must outlive it; any alignment. Keeps
 * hooks and ctx (borrowed). stack_base and vm_stack are NULL, no threshold. Side tables take 3.9 % on 32-bit
 * (4.5 % over 512 KB), 2.3 % on 64-bit. Returns false if bytes is below 512 or beyond what
 * off[] can hold. */
bool hr_heap_init(struct hr_heap *h, void *memory, size_t bytes, const struct hr_heap_hooks *hooks,
                  void *ctx);

/* To be called after threshold, auto_off, sites, stress or fail_at was changed: the fast path heeds them then. */
void hr_heap_policy_changed(struct hr_heap *h);

/* ---- objects ------------------------------------------------------------------------------------------ */

/* True if p points into the heap (object or not). */
static inline bool hr_heap_contains(const struct hr_heap *h, const void *p) {
    return (hr_word)p - (hr_word)h->base < h->granules * HR_HEAP_GRANULE;
}

/* True if an object of the heap begins at p, alive or not collected yet. GC: none. */
bool hr_heap_is_object(const struct hr_heap *h, const void *p);

/* The object of the heap in which the byte at p lies, alive or not collected yet; NULL. GC: none. */
void *hr_heap_find(const struct hr_heap *h, const void *p);

/* Size in words with the header, of any object in heap or ROM. */
static inline size_t hr_heap_size_words(const void *obj) {
    size_t n = (size_t)(*(const hr_cell *)obj >> HR_HEAP_FORMAT_SIZE_SHIFT);
    return n || !HR_HEAP_LARGE ? n : (size_t)((const hr_cell *)obj)[1];
}

/* The first word after header and, from HR_HEAP_EXTENDED_WORDS on, the size word. */
static inline void *hr_heap_contents(void *obj) {
    const bool plain = !HR_HEAP_LARGE || (*(const hr_cell *)obj >> HR_HEAP_FORMAT_SIZE_SHIFT) != 0;
    return (hr_cell *)obj + (plain ? 1 : 2);
}

/* Bytes an object of so many words occupies. */
static inline size_t hr_heap_round_bytes(size_t words) {
    return ((words + 1) & ~(size_t)1) * sizeof(hr_word);
}

/* The write barrier: to be called whenever an object of the heap got a reference that it did not have, before the
 * next allocation. Not needed for the VM stack until another takes its place, nor for an object that the calling C
 * function has made or that it has held since before the last collection. Anything may be at obj. GC: none. */
static inline void hr_heap_touch(struct hr_heap *h, const void *obj);

/* In files compiled for size the barrier is not spared what is no object. */
#ifdef __OPTIMIZE_SIZE__
#    define HR_HEAP_TOUCH_ALWAYS 1
#else
#    define HR_HEAP_TOUCH_ALWAYS 0
#endif

/* The only way to store a value into a heap object, by the slot's address, which lies in obj. Where there is room for it,
 * what cannot be an object goes without the barrier. GC: none. */
static inline void hr_heap_store_slot(struct hr_heap *h, void *obj, hr_value *slot, hr_value value) {
    *(hr_cell *)slot = (hr_word)value;
    if (HR_HEAP_TOUCH_ALWAYS || ((hr_word)value & 7) == 0) {
        hr_heap_touch(h, obj);
    }
}
/* The same; slot_index counts words from the header, so the first is 1. */
static inline void hr_heap_store(struct hr_heap *h, void *obj, size_t slot_index, hr_value value) {
    hr_heap_store_slot(h, obj, (hr_value *)obj + slot_index, value);
}

/* ---- allocation --------------------------------------------------------------------------------------- */

/* Makes an object of so many words, the header included (from HR_HEAP_EXTENDED_WORDS on, the size word too).
 * type: type index; flags: HR_HEAP_RAW, _FIXED, _FLAG, and _UNFILLED with RAW. Values are filled with
 * HR_UNDEF, raw words with 0. The object lives as long as it is reachable. Returns NULL if it does not fit
 * after a collection and a compaction around what the C stack pins; wants_compact is then set if it may fit
 * without pins. GC: may collect, may move everything that no C frame refers to. */
void *hr_heap_alloc(struct hr_heap *h, unsigned type, unsigned flags, size_t words);
/* The same, for what does not fit the current hole. */
void *hr_heap_alloc_slow(struct hr_heap *h, unsigned type, unsigned flags, size_t words);

/* As hr_heap_alloc, with the frequent case inline: for the few hottest places, on 64-bit. */
static inline void *hr_heap_alloc_inline(struct hr_heap *h, unsigned type, unsigned flags, size_t words);

/* Makes obj larger where it stands, if the granules after it are free; new words are filled as hr_heap_alloc
 * does (RAW: zero). Returns false and changes nothing if they are not, or if the size would need the extended
 * form that obj does not have. new_words >= the present size. GC: none. */
bool hr_heap_try_grow(struct hr_heap *h, void *obj, size_t new_words);

/* Makes obj smaller where it stands (1 <= new_words <= the present size); the granules freed count as free at
 * once. GC: none. */
void hr_heap_shrink(struct hr_heap *h, void *obj, size_t new_words);

/* Gives back an object that nothing refers to any more. Ignored for NULL and for WEAK objects. GC: none. */
void hr_heap_free(struct hr_heap *h, void *obj);

/* Makes obj stay at its address for the rest of its life (FIXED). No effect on objects outside the heap. GC:
 * none. */
void hr_heap_fix(struct hr_heap *h, void *obj);

/* ---- collection --------------------------------------------------------------------------------------- */

/* Frees what is unreachable (YOUNG: and not old). Nothing moves. GC: collects. */
void hr_collect_run(struct hr_heap *h, enum hr_gc_mode mode);
static inline void hr_heap_collect(struct hr_heap *h, enum hr_gc_mode mode) {
    hr_collect_run(h, mode);
}

/* Collects, then slides all objects to the bottom; FIXED ones and those the C stack refers to (CONSERVATIVE)
 * stay, and with them whatever begins in the same block. EXACT without FIXED objects leaves one used and one
 * free run. GC: collects and moves. */
void hr_compact_run(struct hr_heap *h, enum hr_gc_mode mode);
static inline void hr_heap_compact(struct hr_heap *h, enum hr_gc_mode mode) {
    hr_compact_run(h, mode);
}

/* During after_mark and on_dead only: is the object reached so far? True for objects outside the heap. */
static inline bool hr_heap_is_marked(const struct hr_heap *h, const void *obj) {
    const size_t g = (size_t)((hr_word)obj - (hr_word)h->base) / HR_HEAP_GRANULE;
    return !hr_heap_contains(h, obj) || (h->marks[g / 32] >> (g % 32) & 1);
}
/* During after_mark and on_dead only: keeps value and all it refers to. Any value. */
void hr_collect_mark_from(struct hr_heap *h, hr_value value);
static inline void hr_heap_mark_from(struct hr_heap *h, hr_value value) {
    hr_collect_mark_from(h, value);
}

/* For walk_roots, while marking: keeps obj without what it refers to; obj is in the heap and not marked yet. */
void hr_collect_hold(struct hr_heap *h, void *obj);
/* For walk_roots, while marking: keeps all that obj refers to. */
void hr_collect_mark_contents(struct hr_heap *h, void *obj);
/* During walk_roots, after_mark and on_dead only: the number of objects marked so far, or of their granules. */
size_t hr_collect_count(const struct hr_heap *h, bool granules);

/* ---- weak list ---------------------------------------------------------------------------------------- */

/* Puts obj on the weak list, setting its WEAK bit; nothing if it is there already. Returns false if there is
 * no memory for the list. GC: may collect, may move. */
bool hr_heap_weak_add(struct hr_heap *h, void *obj);
/* Iteration: entries 0 to count - 1, in no particular order; adding and collections change them. */
static inline size_t hr_heap_weak_count(const struct hr_heap *h) {
    return h->weak_count;
}
static inline void *hr_heap_weak_at(const struct hr_heap *h, size_t i) {
    return (void *)((hr_cell *)hr_heap_contents(h->weak))[i];
}

/* ---- measuring ---------------------------------------------------------------------------------------- */

/* Bytes of all objects, live or not yet collected, rounded to granules. Exact at any time. */
static inline size_t hr_heap_used(const struct hr_heap *h) {
    return (size_t)(h->used_bias + (hr_word)h->cur);
}
/* Bytes that objects can take in all. */
static inline size_t hr_heap_total(const struct hr_heap *h) {
    return h->granules * HR_HEAP_GRANULE;
}
static inline size_t hr_heap_free_bytes(const struct hr_heap *h) {
    return hr_heap_total(h) - hr_heap_used(h);
}
/* Highest hr_heap_used since init. */
static inline size_t hr_heap_peak(const struct hr_heap *h) {
    size_t used = hr_heap_used(h);
    return used > h->peak_bytes ? used : h->peak_bytes;
}
/* Bytes ever allocated; wraps. */
static inline size_t hr_heap_allocated(const struct hr_heap *h) {
    return hr_heap_used(h) + h->freed_bytes;
}
/* Largest request in bytes that fits without collecting. Walks the mark bitmap. */
size_t hr_heap_largest(struct hr_heap *h);

/* For micropython.mem_info(), in granules. Walks the heap. GC: none. */
struct hr_heap_counts {
    size_t one_blocks, two_blocks; /* objects of one and of two granules */
    size_t max_block, max_free;    /* the largest object, the largest hole */
};
void hr_heap_count(struct hr_heap *h, struct hr_heap_counts *counts);

/* Calls visit on every object in the order of addresses, live or not yet collected; their bytes add up to
 * hr_heap_used. Stops when visit returns false. visit must not allocate, free or collect. GC: none. */
typedef bool hr_heap_walker(void *ctx, void *obj, size_t bytes);
void hr_heap_walk(const struct hr_heap *h, hr_heap_walker *visit, void *ctx);

#if HR_DEBUG
/* Checks the side tables, every header, every value word, roots, weak list, the used count, and that no old object
 * refers to a young one without hr_heap_touch. Returns NULL,
 * or what is wrong (a constant); *where (may be NULL) is then the address concerned. GC: none. */
const char *hr_verify_run(struct hr_heap *h, const void **where);
static inline const char *hr_heap_verify(struct hr_heap *h, const void **where) {
    return hr_verify_run(h, where);
}
#endif

/* ---- the write barrier -------------------------------------------------------------------------------- */

static inline void hr_heap_touch_here(struct hr_heap *h, const void *obj) {
    const size_t at = (size_t)((const char *)obj - h->base), block = at / (32 * HR_HEAP_GRANULE);
    if (at < h->granules * HR_HEAP_GRANULE) {
        if (HR_HEAP_LARGE && h->wide) {
            ((uint32_t *)h->off)[block] |= 1;
        } else {
            ((uint16_t *)h->off)[block] |= 1;
        }
    }
}

/* 32-bit: a call, for the size of the code. */
void hr_heap_touch_call(struct hr_heap *h, const void *obj);
static inline void hr_heap_touch(struct hr_heap *h, const void *obj) {
    if (HR_QUICK) {
        hr_heap_touch_here(h, obj);
    } else {
        hr_heap_touch_call(h, obj);
    }
}

/* ---- inline allocation -------------------------------------------------------------------------------- */

/* Takes a small object from the current hole, sets its start bit and fills it; else as hr_heap_alloc. */
static inline void *hr_heap_alloc_inline(struct hr_heap *h, unsigned type, unsigned flags, size_t words) {
    hr_cell *obj = (hr_cell *)(void *)h->cur;
    const hr_word end = (hr_word)obj + hr_heap_round_bytes(words);
    if (HR_UNLIKELY(words > HR_HEAP_SMALL_WORDS || (flags & HR_HEAP_FIXED) || end > (hr_word)h->limit)) {
        return hr_heap_alloc_slow(h, type, flags, words);
    }
    h->cur = (char *)end;
    const size_t g = (size_t)((char *)obj - h->base) / HR_HEAP_GRANULE;
    h->starts[g / 32] |= (uint32_t)1 << (g % 32);
    obj[0] = ((hr_word)words << HR_HEAP_FORMAT_SIZE_SHIFT) | ((hr_word)type << HR_HEAP_FORMAT_TYPE_SHIFT) |
             (flags & 15u);
    if (!(flags & HR_HEAP_UNFILLED)) {
        /* By pairs, up to the end of the last granule. */
        const hr_word fill = (flags & HR_HEAP_RAW) ? 0 : (hr_word)HR_UNDEF;
        obj[1] = fill;
        for (hr_cell *p = obj + 2; p < (hr_cell *)end; p += 2) {
            p[0] = fill;
            p[1] = fill;
        }
    }
    return obj;
}

#endif
