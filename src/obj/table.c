/* SPDX-License-Identifier: MIT
 *
 * Ordered tables. See table.h for the layout.
 *
 * Invariants: FLAG set <=> the last word is a struct hr_index with room for as many entries as the table;
 * used - deleted <= capacity; in a table whose index is valid each entry in use is in the index (deleted ones
 * may be); all entries at and behind `used` are HR_UNDEF.
 *
 * Keys may have an __eq__ or __hash__ in Python, which can change the very table that is being searched,
 * or make objects move. So: after such a call a search begins again unless table, index and the entry
 * compared are as they were; and an index is valid only while its epoch is 0 (no key is hashed by address)
 * or that of the heap. Tests: tests/unit/test_table.c, tests/types/dict, tests/types/set.
 */
#include "obj/table.h"

#include "obj/builtin.h"
#include "obj/dict.h"
#include "obj/op.h"
#include "obj/set.h"
#include "obj/str.h"
#include "obj/tuple.h"

/* RAW. A place is 0 or an entry number + 1, in as many bits as the greatest needs; a word goes on where the one before
 * ends, the lowest bits first. A place once taken stays so until the index is filled anew, so that a number may
 * stand in it twice, one of them stale: the comparison of keys tells. */
struct hr_index {
    hr_word header;
    hr_word epoch;  /* 0; EPOCH_NOW when it was filled, if keys are hashed by address; odd: not valid */
    hr_word filled; /* places taken */
    hr_word first;  /* all entries before this one are deleted */
    hr_word room;   /* entries that it has places for; they tell how many places there are, and how wide */
    hr_word words[1];
};

enum { ABSENT = -1, UNSURE = -2, DIFFERENT = 0, SAME = 1 };

#define EPOCH_BROKEN ((hr_word)1)

/* Entries of the largest table; no small heap has room for so many. */
#define MOST                                                                                                 \
    (!HR_HEAP_LARGE       ? SIZE_MAX                                                                         \
     : HR_WORD_BITS == 64 ? ((size_t)1 << HR_TABLE_USED_BITS) - 1                                            \
                          : HR_HEAP_EXTENDED_WORDS / 2 - 2)

static hr_word epoch_now(struct hr_vm *vm) {
    return (hr_word)vm->heap.move_count << 2 | 2;
}

/* ---- the words of a table ------------------------------------------------------------------------------ */

static void set_used(struct hr_table *t, size_t used, size_t deleted) {
    hr_word sign = (hr_word)t->used >> (HR_WORD_BITS - 1) << (HR_WORD_BITS - 1);
    t->used =
        hr_value_from_word(1 | (hr_word)used << 1 | (hr_word)deleted << (1 + HR_TABLE_USED_BITS) | sign);
}
static bool has_index(const struct hr_table *t) {
    return hr_value_has_flag(hr_value_from_object(t), HR_HEADER_FLAG);
}
static size_t words_of(const struct hr_table *t) {
    return hr_value_object_words(hr_value_from_object(t));
}
static size_t capacity(const struct hr_table *t, unsigned stride) {
    return (words_of(t) - 2 - has_index(t)) / stride;
}
static hr_value *index_slot(struct hr_table *t) {
    return (hr_value *)t + words_of(t) - 1;
}
static struct hr_index *index_of(struct hr_table *t) {
    return has_index(t) ? (struct hr_index *)*index_slot(t) : NULL;
}
static bool is_slotted(const struct hr_dict *owner) {
    return hr_value_has_flag(hr_value_from_object(owner), HR_HEADER_FLAG);
}

/* ---- the index ----------------------------------------------------------------------------------------- */

static size_t places_for(size_t room) {
    return room + room / 4 + 1;
}
/* Bits of a place: as few as will do, but for small tables of hosts, which are quicker with whole bytes. */
static inline bool has_bytes(size_t room) {
    return HR_WORD_BITS == 64 && room < 256 && !HR_BIG_ENDIAN;
}
static unsigned width_for(size_t room) {
    return has_bytes(room) ? 8 : hr_bits_length(room);
}
static size_t index_words(size_t room) {
    return places_for(room) * width_for(room) / HR_WORD_BITS + 1;
}
static bool is_crowded(const struct hr_index *x) {
    size_t places = places_for(x->room);
    return x->filled >= places - places / 8;
}
static void index_clear(struct hr_index *x, hr_word epoch) {
    memset(x->words, 0, index_words(x->room) * sizeof(hr_word));
    x->epoch = epoch;
    x->filled = x->first = 0;
}
/* A valid one, without entries. */
static struct hr_index *new_index(struct hr_vm *vm, size_t room) {
    struct hr_index *x = hr_state_alloc_raw(vm, HR_T_store, 0, (4 + index_words(room)) * sizeof(hr_word));
    x->room = room;
    return x;
}

static bool is_valid(struct hr_vm *vm, struct hr_index *x) {
    hr_word epoch = x->epoch;
    return epoch == 0 || epoch == epoch_now(vm);
}

struct probe {
    hr_word *words;
    size_t bit, end; /* where to look next; where the places end */
    unsigned width;  /* bits of a place */
};

static uint32_t fold(hr_sword hash) {
    uint32_t h = (uint32_t)hash;
    if (HR_WORD_BITS == 64) h ^= (uint32_t)((uint64_t)hash >> 32);
    return (h & 0x3fffffffu) * 0x9E3779B1u;
}

/* Fibonacci hashing: the high bits of the product depend on all bits of the hash. */
static inline struct probe probe_begin(struct hr_index *x, hr_sword hash) {
    uint32_t h = fold(hash);
    size_t places = places_for(x->room), at;
    if (HR_WORD_BITS == 64 || places >> 16)
        at = (size_t)((uint64_t)h * places >> 32);
    else
        at = (h >> 16) * places >> 16;
    unsigned width = width_for(x->room);
    return (struct probe){x->words, at * width, places * width, width};
}
/* The number of the next entry, ABSENT at a free place; p->bit is behind it. */
static inline ptrdiff_t probe_next(struct probe *p) {
    size_t bit = p->bit, next = bit + p->width;
    unsigned shift = bit % HR_WORD_BITS, rest = HR_WORD_BITS - shift;
    const hr_word *w = p->words + bit / HR_WORD_BITS;
    hr_word n = *w >> shift;
    if (rest < p->width) n |= w[1] << rest;
    p->bit = next == p->end ? 0 : next;
    return (ptrdiff_t)(n & (((hr_word)1 << p->width) - 1)) - 1;
}
static void index_add(struct hr_index *x, hr_sword hash, size_t entry) {
    struct probe p = probe_begin(x, hash);
    size_t bit;
    do
        bit = p.bit;
    while (probe_next(&p) != ABSENT);
    unsigned shift = bit % HR_WORD_BITS, rest = HR_WORD_BITS - shift;
    hr_word *w = p.words + bit / HR_WORD_BITS;
    *w |= (hr_word)(entry + 1) << shift;
    if (rest < p.width) w[1] |= (hr_word)(entry + 1) >> rest;
    x->filled++;
}

/* ---- hashes -------------------------------------------------------------------------------------------- */

static hr_sword hash_identity(struct hr_vm *vm, hr_value v, bool *by_address) {
    if (!by_address) return hr_op_hash_identity(vm, v);
    if (hr_value_is_object(v) && !hr_value_has_flag(v, HR_HEADER_FIXED) && hr_heap_contains(&vm->heap, v))
        *by_address = true;
    return hr_table_hash_address(v);
}

/* Strs and small ints: their hashes and, mostly, comparisons need nobody to be asked. */
static bool is_quick(hr_value key) {
    return hr_value_is_small(key) || hr_value_is(key, HR_T_str);
}
static hr_sword hash_quick(hr_value key) {
    return hr_value_is_small(key) ? hr_value_small_get(key) : (hr_sword)hr_str_hash(key);
}

static uint32_t mix(uint32_t h, hr_sword item) {
    uint32_t x = fold(item);
    return (hr_bits_rotl32(h, 5) ^ x ^ x >> 15) * 0x85EBCA77u;
}

/* tuple and frozenset. A tuple of a key that is hashed by address and one whose hash runs Python, which
 * may move the first, is hashed again with the first fixed. */
static hr_sword hash_items(struct hr_vm *vm, hr_value v, bool *by_address) {
    bool mine = false, set = hr_value_is(v, HR_T_frozenset);
    uint32_t moves = vm->heap.move_count, h = 0x1234567;
    size_t pos = 0;
    hr_vm_stack_check(vm);
    for (;;) {
        hr_value item = HR_UNDEF;
        if (set)
            item = hr_set_next(v, &pos);
        else if (pos < hr_value_object_words(v) - 1)
            item = ((struct hr_tuple *)v)->items[pos++];
        if (item == HR_UNDEF) break;
        if (HR_QUICK) hr_vm_poll(vm);
        hr_sword hash = HR_QUICK && is_quick(item) ? hash_quick(item)
                                                   : hr_table_hash(vm, item, by_address ? &mine : NULL);
        h = set ? h + mix(0, hash) : mix(h, hash);
    }
    if (mine && moves != vm->heap.move_count) return hash_items(vm, v, NULL);
    if (mine) *by_address = true;
    return (hr_sword)((h ^ h >> 15) & 0x3fffffffu);
}

hr_sword hr_table_hash(struct hr_vm *vm, hr_value v, bool *by_address) {
    hr_value native = v;
    unsigned type = hr_value_type(v);
    if (type == HR_T_int && hr_value_is_small(v)) return hr_value_small_get(v);
    if (type >= HR_T_USER) {
        hr_value f = hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__hash__));
        if (f != HR_UNDEF && !hr_value_is(f, HR_T_native)) return hr_op_hash(vm, v);
        native = hr_type_native(vm, v);
        if (native == v) return hash_identity(vm, v, by_address);
        type = hr_value_type(native);
    }
    if (type == HR_T_str) return (hr_sword)hr_str_hash(native);
    if (hr_tuple_is(native) || type == HR_T_frozenset) return hash_items(vm, native, by_address);
    hr_unary_fn *fn = hr_type_unary(type);
    hr_value r = fn ? fn(vm, HR_UNARY_HASH, native) : HR_UNDEF;
    if (r == HR_NOTIMPL) hr_error_raise(vm, HR_E_unhashable_type, v);
    return r == HR_UNDEF ? hash_identity(vm, v, by_address) : hr_value_small_get(r);
}

/* ---- look-up without Python ---------------------------------------------------------------------------- */

/* Are all words but the first the same? From the last one on, which tells the length and the end of the text. */
static inline bool are_same_words(const hr_word *a, const hr_word *b, hr_word words) {
    while (words > 1 && a[words - 1] == b[words - 1])
        words--;
    return words == 1;
}

/* Equal strs in the heap have as many words. */
static inline bool is_same_text(hr_value a, hr_value b) {
    if (!hr_value_is_object(a) || !hr_value_is_object(b)) return hr_str_equal(a, b);
    hr_word words = hr_value_header(a) >> HR_HEADER_SIZE_SHIFT;
    if (hr_value_header(b) >> HR_HEADER_SIZE_SHIFT != words) return false;
    return words ? are_same_words((const hr_word *)a, (const hr_word *)b, words) : hr_str_equal(a, b);
}

/* Compares a key that is a str or a small int with a stored one. UNSURE: the latter has to be asked. */
static inline int compare_quick(hr_value key, hr_value stored) {
    if (key == stored) return SAME;
    bool text = hr_value_is(stored, HR_T_str);
    if (hr_value_is_small(key))
        return text || hr_value_is_small(stored) || stored == HR_UNDEF || stored == HR_NONE ? DIFFERENT
                                                                                            : UNSURE;
    if (!text) return hr_value_type(stored) >= HR_T_USER ? UNSURE : DIFFERENT;
    if (hr_symbol_is(key) && hr_symbol_is(stored)) return DIFFERENT;
    return is_same_text(key, stored) ? SAME : DIFFERENT;
}

/* The same for two tuples. Under HR_QUICK: keys that are pairs of strs or small ints then are found in half the time. */
static int compare_tuples(hr_value key, hr_value stored) {
    const hr_value *a = hr_tuple_array(key), *b = hr_tuple_array(stored);
    size_t n = hr_tuple_count(key);
    int r = hr_tuple_count(stored) == n ? SAME : DIFFERENT;
    for (size_t i = 0; r == SAME && i < n; i++)
        if (a[i] != b[i]) r = is_quick(a[i]) ? compare_quick(a[i], b[i]) : UNSURE;
    return r;
}

/* find_quick() in an index, for a str in the heap: under HR_QUICK. Equal ones have equal headers. */
HR_NOINLINE static ptrdiff_t find_text(struct hr_table *t, unsigned stride, hr_value key, hr_sword hash) {
    const hr_word *k = (const hr_word *)key;
    hr_word words = *k >> HR_HEADER_SIZE_SHIFT;
    struct hr_index *x = index_of(t);
    const uint8_t *bytes = has_bytes(x->room) ? (const uint8_t *)x->words : NULL;
    struct probe p = probe_begin(x, hash);
    size_t at = p.bit / 8, end = p.end / 8, i;
    while ((i = bytes ? bytes[at] : (size_t)(probe_next(&p) + 1)) != 0) {
        if (++at == end) at = 0;
        hr_value stored = t->pairs[--i * stride];
        if (stored == key) return (ptrdiff_t)i;
        if (!hr_value_is_object(stored)) {
            if (hr_value_is_symbol(stored) && hr_str_equal(key, stored)) return (ptrdiff_t)i;
            continue;
        }
        const hr_word *s = (const hr_word *)stored;
        if ((*s ^ *k) >> HR_HEADER_TYPE_SHIFT) {
            if (hr_value_object_type(stored) >= HR_T_USER) return UNSURE;
        } else if (are_same_words(s, k, words)) {
            return (ptrdiff_t)i;
        }
    }
    return ABSENT;
}

/* Finds an exact str or a small int. UNSURE: a stored key has to be asked, or the index is not valid; else *hash is the key's if there is one. */
static ptrdiff_t find_quick(struct hr_vm *vm, struct hr_table *t, unsigned stride, hr_value key,
                            hr_sword *hash) {
    size_t n = hr_table_used(t);
    ptrdiff_t i;
    int r = DIFFERENT;
    if (!has_index(t)) {
        const hr_value *entry = t->pairs;
        for (i = 0; i < (ptrdiff_t)n; i++, entry += stride)
            if (*entry == key) return i;
        entry = t->pairs;
        bool symbol = HR_QUICK && hr_value_is_symbol(key); /* it is no other one; most keys are some */
        for (i = 0; i < (ptrdiff_t)n && r == DIFFERENT; i++, entry += stride)
            if (!symbol || !hr_value_is_symbol(*entry)) r = compare_quick(key, *entry);
        return r == DIFFERENT ? ABSENT : r == SAME ? i - 1 : UNSURE;
    }
    struct hr_index *x = index_of(t);
    if (!is_valid(vm, x)) return UNSURE;
    *hash = hash_quick(key);
    if (HR_QUICK && hr_value_is_object(key) && hr_value_header(key) >> HR_HEADER_SIZE_SHIFT)
        return find_text(t, stride, key, *hash);
    struct probe p = probe_begin(x, *hash);
    while ((i = probe_next(&p)) != ABSENT) {
        r = compare_quick(key, t->pairs[(size_t)i * stride]);
        if (r != DIFFERENT) return r == SAME ? i : UNSURE;
    }
    return ABSENT;
}

/* ---- look-up of any key -------------------------------------------------------------------------------- */

struct search {
    struct hr_dict *owner;
    unsigned stride;
    hr_value key;
    hr_sword hash;
    bool by_address;
    bool hashed;
    uint32_t moves; /* the heap's when the hash was taken */
};

enum { AGAIN = -2, POLL_EVERY = 1 << 14 };

static void take_hash(struct hr_vm *vm, struct search *s) {
    s->by_address = false;
    s->hashed = true;
    s->moves = vm->heap.move_count;
    s->hash = hr_table_hash(vm, s->key, &s->by_address);
}
static bool hash_holds(struct hr_vm *vm, const struct search *s) {
    return !s->by_address || s->moves == vm->heap.move_count;
}

/* Fills an index in place. Python code that runs meanwhile may have filled it, or changed the table: the
 * caller looks again. A mark of our own in the epoch tells whether somebody else has been here. */
static void fill_index(struct hr_vm *vm, struct search *s) {
    struct hr_table *t = hr_table_of(s->owner);
    struct hr_index *x = index_of(t);
    hr_word mark = (hr_word)&mark | EPOCH_BROKEN;
    for (int attempt = 0;; attempt++) {
        uint32_t moves = vm->heap.move_count;
        size_t n = hr_table_used(t);
        bool by_address = false;
        index_clear(x, mark);
        for (size_t i = 0; i < n; i++) {
            hr_value key = t->pairs[i * s->stride];
            if (HR_QUICK && i % POLL_EVERY == POLL_EVERY - 1) hr_vm_poll(vm);
            if (key == HR_UNDEF) continue;
            if (is_quick(key)) {
                index_add(x, hash_quick(key), i);
                continue;
            }
            /* the third time in pin mode: it cannot be spoilt by a move */
            hr_sword hash = hr_table_hash(vm, key, attempt < 2 ? &by_address : NULL);
            bool mine = hr_table_of(s->owner) == t && index_of(t) == x && x->epoch == mark;
            if (!mine || hr_table_used(t) != n) {
                if (mine) x->epoch = EPOCH_BROKEN;
                return;
            }
            if (t->pairs[i * s->stride] == key) index_add(x, hash, i);
        }
        if (!by_address || moves == vm->heap.move_count) {
            x->epoch = by_address ? epoch_now(vm) : 0;
            return;
        }
    }
}

/* Compares with entry i. SAME, DIFFERENT, or AGAIN if the table is not as it was. */
static int compare(struct hr_vm *vm, struct search *s, struct hr_table *t, size_t i) {
    hr_value key = s->key, stored = t->pairs[i * s->stride];
    if (key == stored) return SAME;
    int r = is_quick(key)      ? compare_quick(key, stored)
            : is_quick(stored) ? compare_quick(stored, key)
                               : UNSURE;
    if (HR_QUICK && hr_value_is(key, HR_T_tuple) && hr_value_is(stored, HR_T_tuple))
        r = compare_tuples(key, stored);
    if (r != UNSURE) return r;
    hr_value used = t->used;
    struct hr_index *x = index_of(t);
    hr_word filled = x ? x->filled : 0, epoch = x ? x->epoch : 0;
    bool unused, same = true;
    /* Keys of different types with different hashes are not compared: an __eq__ need not expect anything. */
    if (hr_value_type(key) != hr_value_type(stored)) same = hr_table_hash(vm, stored, &unused) == s->hash;
    same = same && hr_op_equal(vm, stored, key);
    if (hr_table_of(s->owner) != t || t->used != used || t->pairs[i * s->stride] != stored) return AGAIN;
    if (x && (index_of(t) != x || x->filled != filled || x->epoch != epoch)) return AGAIN;
    return same ? SAME : DIFFERENT;
}

static ptrdiff_t find_linear(struct hr_vm *vm, struct search *s, struct hr_table *t) {
    for (size_t i = 0; i < hr_table_used(t); i++) {
        int r = compare(vm, s, t, i);
        if (r != DIFFERENT) return r == SAME ? (ptrdiff_t)i : AGAIN;
    }
    return ABSENT;
}

static ptrdiff_t find_indexed(struct hr_vm *vm, struct search *s, struct hr_table *t) {
    struct probe p = probe_begin(index_of(t), s->hash);
    ptrdiff_t i;
    while ((i = probe_next(&p)) != ABSENT) {
        int r = compare(vm, s, t, (size_t)i);
        if (r != DIFFERENT) return r == SAME ? i : AGAIN;
        if (!is_valid(vm, index_of(t))) return AGAIN;
    }
    return ABSENT;
}

HR_NOINLINE static ptrdiff_t find(struct hr_vm *vm, struct search *s) {
    /* Once for an insertion, although it may search again: a __hash__ that clears the table would make that go on for ever. */
    if (!s->hashed || !hash_holds(vm, s)) take_hash(vm, s);
    /* Each round but the first needs Python code that moves objects or changes the table; a linear search
     * minds only the latter. */
    for (int round = 0;; round++) {
        struct hr_table *t = hr_table_of(s->owner);
        ptrdiff_t i;
        if (!has_index(t) || round > 4) {
            i = find_linear(vm, s, t);
        } else {
            if (!hash_holds(vm, s)) take_hash(vm, s);
            t = hr_table_of(s->owner);
            if (has_index(t) && !is_valid(vm, index_of(t))) {
                fill_index(vm, s);
                continue;
            }
            i = has_index(t) && hash_holds(vm, s) ? find_indexed(vm, s, t) : AGAIN;
        }
        if (i != AGAIN) return i;
    }
}

ptrdiff_t hr_table_find(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, hr_value key) {
    struct search s = {owner, stride, key, 0, false, false, 0};
    if (is_quick(key)) {
        ptrdiff_t i = find_quick(vm, hr_table_of(owner), stride, key, &s.hash);
        if (i != UNSURE) return i;
    }
    return find(vm, &s);
}

/* ---- growth -------------------------------------------------------------------------------------------- */

/* A new table with room for n entries, the index valid. */
static struct hr_table *new_table(struct hr_vm *vm, unsigned stride, size_t n) {
    if (n == 0) return (struct hr_table *)&hr_rom_empty_table;
    struct hr_index *x = n > HR_TABLE_LINEAR ? new_index(vm, n) : NULL;
    struct hr_table *t = hr_state_alloc(vm, HR_T_table, x ? HR_HEADER_FLAG : 0, 2 + n * stride + (x != NULL));
    t->used = HR_SMALL(0);
    if (x) *index_slot(t) = hr_value_from_object(x);
    return t;
}

static void free_object(struct hr_vm *vm, void *p) {
    if (hr_heap_contains(&vm->heap, p)) hr_heap_free(&vm->heap, p);
}

static bool is_there(const hr_value *entry, unsigned stride) {
    return entry[0] != HR_UNDEF && entry[stride - 1] != HR_UNDEF;
}

/* Puts the entries that are there at the front of a table, which may be that where they are; their number. */
static size_t gather(struct hr_table *to, struct hr_table *from, unsigned stride) {
    hr_value *next = to->pairs, *entry = from->pairs, *end = entry + hr_table_used(from) * stride;
    for (; entry < end; entry += stride) {
        if (!is_there(entry, stride)) continue;
        for (unsigned k = 0; k < stride; k++)
            *next++ = entry[k];
    }
    return (size_t)(next - to->pairs) / stride;
}

/* Moves entries down over the deleted ones. The index, if any, is not valid then. */
static void squeeze(struct hr_table *t, unsigned stride) {
    size_t n = hr_table_used(t), to = gather(t, t, stride);
    for (size_t i = to * stride; i < n * stride; i++)
        t->pairs[i] = HR_UNDEF;
    set_used(t, to, 0);
    struct hr_index *x = index_of(t);
    if (x) index_clear(x, EPOCH_BROKEN);
}

/* Room for one more entry, the index included. */
static bool has_room(struct hr_table *t, unsigned stride) {
    size_t used = hr_table_used(t);
    if (used >= capacity(t, stride)) return false;
    return !has_index(t) || !is_crowded(index_of(t));
}

/* Gives the table of the owner room for n entries. A larger index has room for half as many more. */
static void enlarge(struct hr_vm *vm, struct search *s, size_t n) {
    struct hr_table *t = hr_table_of(s->owner);
    struct hr_index *old = index_of(t), *x = old;
    size_t words = words_of(t);
    if (old ? old->room < n : n > (is_quick(s->key) ? HR_TABLE_LINEAR : HR_TABLE_LINEAR / 2)) {
        x = new_index(vm, n + n / 2);
        x->epoch = EPOCH_BROKEN;
    }
    hr_state_enlarge(vm, s->owner, 1 + n * s->stride + (x != NULL));
    if (!x) return;
    t = hr_table_of(s->owner);
    if (old) ((hr_value *)t)[words - 1] = HR_UNDEF;
    t->header |= HR_HEADER_FLAG;
    hr_heap_store_slot(&vm->heap, t, index_slot(t), hr_value_from_object(x));
    if (old != x) free_object(vm, old);
}

HR_NOINLINE static void make_room(struct hr_vm *vm, struct search *s) {
    struct hr_table *t = hr_table_of(s->owner);
    size_t used = hr_table_used(t), deleted = hr_table_deleted(t);
    if (used < capacity(t, s->stride)) {
        index_of(t)->epoch = EPOCH_BROKEN; /* too many stale places */
    } else if (((used >= MOST && deleted) || deleted > used / 4) && !is_slotted(s->owner)) {
        squeeze(t, s->stride);
    } else {
        size_t n = used + used / (used < 128 ? 8 : 16) + 2,
               limit = used < HR_TABLE_LINEAR ? HR_TABLE_LINEAR : MOST;
        if (HR_HEAP_LARGE && used >= MOST) hr_state_no_memory(vm, SIZE_MAX);
        enlarge(vm, s, n < limit ? n : limit);
    }
    t = hr_table_of(s->owner);
    if (has_index(t) && !is_valid(vm, index_of(t))) fill_index(vm, s);
}

/* ---- insertion and removal ----------------------------------------------------------------------------- */

/* Adds a key that is not there; there is room. */
static size_t append(struct hr_vm *vm, struct search *s) {
    struct hr_table *t = hr_table_of(s->owner);
    struct hr_index *x = index_of(t);
    size_t i = hr_table_used(t);
    HR_STORE(vm, t, pairs[i * s->stride], s->key);
    set_used(t, i + 1, hr_table_deleted(t));
    if (x) {
        if (is_valid(vm, x) && hash_holds(vm, s)) {
            index_add(x, s->hash, i);
            if (s->by_address) x->epoch = epoch_now(vm);
        } else {
            x->epoch = EPOCH_BROKEN;
        }
    }
    if (is_slotted(s->owner) && hr_value_is(s->key, HR_T_str) && hr_builtin_index(s->key) >= 0)
        t->used = hr_value_from_word((hr_word)t->used | (hr_word)1 << (HR_WORD_BITS - 1));
    return i;
}

size_t hr_table_insert(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, hr_value key, bool *added) {
    bool quick = is_quick(key);
    struct search s = {owner, stride, key, 0, false, false, 0};
    for (;;) {
        ptrdiff_t i = quick ? find_quick(vm, hr_table_of(owner), stride, key, &s.hash) : UNSURE;
        if (i == UNSURE) i = find(vm, &s);
        *added = i < 0;
        if (i >= 0 || has_room(hr_table_of(owner), stride)) {
            hr_heap_touch(&vm->heap, hr_table_of(owner)); /* for what the caller will store there too */
            return i >= 0 ? (size_t)i : append(vm, &s);
        }
        make_room(vm, &s);
    }
}

void hr_table_remove(struct hr_dict *owner, unsigned stride, size_t i) {
    struct hr_table *t = hr_table_of(owner);
    if (stride == HR_TABLE_PAIRS) t->pairs[2 * i + 1] = HR_UNDEF;
    if (is_slotted(owner)) return;
    t->pairs[stride * i] = HR_UNDEF;
    size_t used = hr_table_used(t), deleted = hr_table_deleted(t) + 1;
    struct hr_index *x = index_of(t);
    while (used && t->pairs[stride * (used - 1)] == HR_UNDEF)
        used--, deleted--;
    if (used == 0 && x) {
        index_clear(x, 0);
    } else if (x && x->first == i) {
        while (i < used && t->pairs[stride * i] == HR_UNDEF)
            i++;
        x->first = i;
    }
    set_used(t, used, deleted);
    if (deleted == ((size_t)1 << HR_TABLE_DELETED_BITS) - 1) squeeze(t, stride);
}

void hr_table_clear(struct hr_vm *vm, struct hr_dict *owner) {
    struct hr_table *t = hr_table_of(owner);
    if (is_slotted(owner)) {
        for (size_t i = 0; i < hr_table_used(t); i++)
            t->pairs[2 * i + 1] = HR_UNDEF;
        return;
    }
    HR_STORE(vm, owner, table, hr_value_from_object(&hr_rom_empty_table));
    free_object(vm, index_of(t));
    free_object(vm, t);
}

void hr_table_reserve(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, size_t n) {
    struct hr_table *t = hr_table_of(owner);
    if (hr_table_used(t) || capacity(t, stride) >= n) return;
    HR_STORE(vm, owner, table, hr_value_from_object(new_table(vm, stride, n)));
}

/* ---- steps and copies --------------------------------------------------------------------------------------------- */

static ptrdiff_t step(struct hr_table *t, unsigned stride, size_t *pos) {
    size_t n = hr_table_used(t), i = *pos;
    struct hr_index *x = i ? NULL : index_of(t);
    if (x) i = x->first;
    while (i < n && !is_there(t->pairs + i * stride, stride))
        i++;
    *pos = i + 1;
    if (i < n) return (ptrdiff_t)i;
    *pos = n;
    return ABSENT;
}

hr_value hr_table_copy(struct hr_vm *vm, const struct hr_dict *owner, unsigned stride) {
    struct hr_table *to = new_table(vm, stride, hr_table_count(owner));
    size_t at = gather(to, hr_table_of(owner), stride);
    if (at) set_used(to, at, 0);
    if (has_index(to)) index_of(to)->epoch = EPOCH_BROKEN;
    return hr_value_from_object(to);
}

ptrdiff_t hr_table_step(const struct hr_dict *owner, unsigned stride, size_t *pos) {
    return step(hr_table_of(owner), stride, pos);
}

ptrdiff_t hr_table_step_back(const struct hr_dict *owner, unsigned stride, size_t *pos) {
    struct hr_table *t = hr_table_of(owner);
    size_t n = hr_table_used(t), i = *pos < n ? *pos : n;
    while (i && !is_there(t->pairs + (i - 1) * stride, stride))
        i--;
    *pos = i ? i - 1 : 0;
    return i ? (ptrdiff_t)i - 1 : ABSENT;
}

size_t hr_table_count(const struct hr_dict *owner) {
    const struct hr_table *t = hr_table_of(owner);
    return is_slotted(owner) ? hr_table_len(owner->table) : hr_table_used(t) - hr_table_deleted(t);
}

bool hr_table_next(hr_value table, size_t *pos, hr_value *key, hr_value *value) {
    ptrdiff_t i = step((struct hr_table *)table, HR_TABLE_PAIRS, pos);
    if (i < 0) return false;
    *key = ((struct hr_table *)table)->pairs[2 * i];
    *value = ((struct hr_table *)table)->pairs[2 * i + 1];
    return true;
}

size_t hr_table_len(hr_value table) {
    size_t pos = 0, n = 0;
    while (step((struct hr_table *)table, HR_TABLE_PAIRS, &pos) >= 0)
        n++;
    return n;
}

/* ---- pairs --------------------------------------------------------------------------------------------- */

hr_value hr_table_load(struct hr_vm *vm, struct hr_dict *owner, hr_value key) {
    ptrdiff_t i = hr_table_find(vm, owner, HR_TABLE_PAIRS, key);
    return i < 0 ? HR_UNDEF : hr_table_of(owner)->pairs[2 * i + 1];
}

void hr_table_store(struct hr_vm *vm, struct hr_dict *owner, hr_value key, hr_value value) {
    bool unused;
    size_t i = hr_table_insert(vm, owner, HR_TABLE_PAIRS, key, &unused);
    HR_STORE(vm, hr_table_of(owner), pairs[2 * i + 1], value);
}

hr_value hr_table_take(struct hr_vm *vm, struct hr_dict *owner, hr_value key) {
    ptrdiff_t i = hr_table_find(vm, owner, HR_TABLE_PAIRS, key);
    if (i < 0) return HR_UNDEF;
    hr_value old = hr_table_of(owner)->pairs[2 * i + 1];
    hr_table_remove(owner, HR_TABLE_PAIRS, (size_t)i);
    return old;
}

/* ---- tables of symbols --------------------------------------------------------------------------------- */

hr_value hr_table_new(struct hr_vm *vm, size_t n) {
    return hr_value_from_object(new_table(vm, HR_TABLE_PAIRS, n));
}

/* An owner that is no object: on the stack, never stored. */
static struct hr_dict owner_of(hr_value table) {
    return (struct hr_dict){HR_HEADER(HR_T_class, 0, 2), table};
}

hr_value hr_table_get(struct hr_vm *vm, hr_value table, hr_value symbol) {
    struct hr_dict owner = owner_of(table);
    return hr_table_load(vm, &owner, symbol);
}

hr_value hr_table_put(struct hr_vm *vm, hr_value table, hr_value symbol, hr_value value) {
    struct hr_dict owner = owner_of(table);
    hr_table_store(vm, &owner, symbol, value);
    return owner.table;
}

hr_value hr_table_delete(struct hr_vm *vm, hr_value table, hr_value symbol) {
    struct hr_dict owner = owner_of(table);
    return hr_table_take(vm, &owner, symbol);
}

/* ---- slots --------------------------------------------------------------------------------------------- */

unsigned hr_table_slot(struct hr_vm *vm, hr_value dict, hr_value symbol) {
    struct hr_dict *owner = (struct hr_dict *)dict;
    if (!hr_value_has_flag(dict, HR_HEADER_FLAG)) {
        struct hr_table *t = hr_table_of(hr_dict_changeable(vm, dict));
        owner->header |= HR_HEADER_FLAG;
        for (size_t i = 0; i < hr_table_used(t); i++) {
            hr_value key = t->pairs[2 * i];
            if (hr_value_is(key, HR_T_str) && hr_builtin_index(key) >= 0)
                t->used = hr_value_from_word((hr_word)t->used | (hr_word)1 << (HR_WORD_BITS - 1));
        }
    }
    bool added;
    return (unsigned)hr_table_insert(vm, owner, HR_TABLE_PAIRS, symbol, &added);
}
