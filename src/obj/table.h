/* SPDX-License-Identifier: MIT
 *
 * Ordered tables: the store of dict, set and frozenset, and the attribute tables of classes.
 *
 * struct hr_table (obj/object.h) holds entries in the order of insertion: key and value (stride 2), or a key
 * alone (sets, stride 1). Up to HR_TABLE_LINEAR entries (half of that, if other keys than strs and small ints are
 * added) there is nothing else and a look-up compares with each of them; tables with more have FLAG set, and their
 * last word is a RAW index: an open-addressed table of entry numbers + 1, of as many bits as they need, 0 where free. Its
 * first word tells whether it is valid: see epoch in table.c. A deleted entry has the key HR_UNDEF and stays in the index; entries are renumbered when
 * the table has no room, but never those of a slotted dict.
 *
 * Capacity: 131070 entries on 32-bit (all objects stay below 1 MB; MemoryError beyond).
 *
 * Slotted dict: the globals of a module (FLAG of struct hr_dict, set by hr_table_slot). Compiled code refers
 * to its pairs by number. A pair is reserved, with value HR_UNDEF, when code that names it is compiled; to
 * Python code it is not there until a value is stored.
 *
 * Tests: tests/unit/test_table.c, tests/types/dict, tests/types/set.
 */
#ifndef HR_OBJ_TABLE_H
#define HR_OBJ_TABLE_H

#include "obj/object.h"
#include "obj/state.h"

enum {
    HR_TABLE_LINEAR = 16, /* entries of a table without index */
    HR_TABLE_USED_BITS = HR_WORD_BITS == 64 ? 31 : 18,
    HR_TABLE_DELETED_BITS = HR_WORD_BITS == 64 ? 31 : 12,
    HR_TABLE_PAIRS = 2, /* strides */
    HR_TABLE_KEYS = 1
};

/* The word `used`, a small int, from its lowest bit: entries in use, deleted ones included; deleted ones;
 * negative: the dict is slotted and some key of it is the name of a builtin. */
static inline size_t hr_table_used(const struct hr_table *t) {
    return ((hr_word)t->used >> 1) & (((hr_word)1 << HR_TABLE_USED_BITS) - 1);
}
static inline size_t hr_table_deleted(const struct hr_table *t) {
    return ((hr_word)t->used >> (1 + HR_TABLE_USED_BITS)) & (((hr_word)1 << HR_TABLE_DELETED_BITS) - 1);
}
/* True if a global of the module may hide a builtin: LDBUILTIN has to look. One load and a test beyond the
 * dict. */
static inline bool hr_dict_shadows(const struct hr_dict *dict) {
    return (hr_sword)((const struct hr_table *)dict->table)->used < 0;
}

/* ---- tables whose keys are all symbols: classes -------------------------------------------------------- */

/* A new table with room for n pairs; n = 0 gives the empty ROM table. GC: may collect. */
hr_value hr_table_new(struct hr_vm *vm, size_t n);
/* The value of a symbol, or HR_UNDEF. GC: none. */
hr_value hr_table_get(struct hr_vm *vm, hr_value table, hr_value symbol);
/* Adds or replaces; returns the table to be used from now on: it is replaced when it is full. GC: may
 * collect. */
HR_MUST_CHECK hr_value hr_table_put(struct hr_vm *vm, hr_value table, hr_value symbol, hr_value value);
/* The value removed, or HR_UNDEF. GC: none. */
hr_value hr_table_delete(struct hr_vm *vm, hr_value table, hr_value symbol);
/* Steps through the pairs: *pos starts at 0; false at the end. Deleted and reserved ones are passed over.
 * GC: none. */
bool hr_table_next(hr_value table, size_t *pos, hr_value *key, hr_value *value);
/* Number of pairs that hr_table_next gives. GC: none. */
size_t hr_table_len(hr_value table);

/* ---- numbered slots of a module's globals -------------------------------------------------------------- */

/* The number of the pair of a symbol in a dict (exact), which becomes slotted: pairs[2 * number + 1] of
 * its table holds the value or HR_UNDEF. The number stays right for the life of the dict; the table may be
 * replaced by any later insertion. GC: may collect. */
unsigned hr_table_slot(struct hr_vm *vm, hr_value dict, hr_value symbol);

/* ---- tables of any keys, for dict.c and set.c ---------------------------------------------------------- */

/* The functions below take the dict or set that owns the table (struct hr_dict stands for both: the table
 * is the first field), because Python code may replace the table while keys are compared. */

/* Hash of any key as tables use it. Equal keys have equal hashes; it is a function of hr_op_hash but for
 * objects compared by identity. by_address NULL: an object compared by identity is made FIXED, so that the
 * hash holds for ever. Else it is not, *by_address is set, and the hash holds until objects move.
 * TypeError if unhashable. May run Python. */
hr_sword hr_table_hash(struct hr_vm *vm, hr_value key, bool *by_address);
/* The hash of an object by its address. hr_op_hash_identity has to give the same. */
static inline hr_sword hr_table_hash_address(hr_value v) {
    return (hr_sword)((hr_word)v >> 3);
}

/* The number of the entry of a key, or -1. TypeError if unhashable. May run Python, unless the key is a
 * str or small int and so are all keys of the table. */
ptrdiff_t hr_table_find(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, hr_value key);
/* Finds the entry of a key or adds one, with value HR_UNDEF if the stride is 2; *added tells which. May
 * run Python, may collect. */
size_t hr_table_insert(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, hr_value key, bool *added);
/* Of pairs: the value of a key, HR_UNDEF if it is absent; adding or replacing it; taking it out. May run Python. */
hr_value hr_table_load(struct hr_vm *vm, struct hr_dict *owner, hr_value key);
void hr_table_store(struct hr_vm *vm, struct hr_dict *owner, hr_value key, hr_value value);
hr_value hr_table_take(struct hr_vm *vm, struct hr_dict *owner, hr_value key);
/* Deletes entry i, which must be there. GC: none. */
void hr_table_remove(struct hr_dict *owner, unsigned stride, size_t i);
/* Deletes all. GC: none. */
void hr_table_clear(struct hr_vm *vm, struct hr_dict *owner);
/* Makes room for n entries in all, exactly if the table is empty. GC: may collect. */
void hr_table_reserve(struct hr_vm *vm, struct hr_dict *owner, unsigned stride, size_t n);
/* A copy of the table without deleted and reserved entries, exact in size. No key is compared. GC: may
 * collect. */
hr_value hr_table_copy(struct hr_vm *vm, const struct hr_dict *owner, unsigned stride);
/* Number of entries that Python sees. O(1) unless the dict is slotted. GC: none. */
size_t hr_table_count(const struct hr_dict *owner);
/* The next entry from *pos on that is there, or -1; *pos is set behind it. GC: none. */
ptrdiff_t hr_table_step(const struct hr_dict *owner, unsigned stride, size_t *pos);
/* The last entry before *pos that is there, or -1; *pos is set to it. */
ptrdiff_t hr_table_step_back(const struct hr_dict *owner, unsigned stride, size_t *pos);

static inline struct hr_table *hr_table_of(const struct hr_dict *owner) {
    return (struct hr_table *)owner->table;
}

#endif
