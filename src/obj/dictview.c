/* SPDX-License-Identifier: MIT
 *
 * The views of a dict (keys, values, items) and the iterators over it, forwards and backwards. The operators of views are
 * those of sets (set.c).
 *
 * The types of views, of iterators and of backward iterators stand in the same order in
 * defs/types/containers.def: keys, values, items. Tests: tests/types/dict.
 */
#include "obj/dict.h"
#include "obj/iter.h"
#include "obj/type.h"

#define PAIRS HR_TABLE_PAIRS

enum { KEYS, VALUES, ITEMS };

_Static_assert(HR_T_dict_items - HR_T_dict_keys == ITEMS, "order of view types");
_Static_assert(HR_T_dict_itemiterator - HR_T_dict_keyiterator == ITEMS, "order of iterator types");
_Static_assert(HR_T_dict_reverseitemiterator - HR_T_dict_reversekeyiterator == ITEMS,
               "order of iterator types");

static struct hr_dict *dict_of(hr_value view) {
    return (struct hr_dict *)((struct hr_dictview *)view)->dict;
}
static unsigned kind_of(hr_value view) {
    return hr_value_object_type(view) - HR_T_dict_keys;
}

/* ---- iterators ----------------------------------------------------------------------------------------- */

static hr_value iterate(struct hr_vm *vm, unsigned type, hr_value dict) {
    struct hr_dictiter *it = hr_state_alloc(vm, type, 0, 4);
    struct hr_dict *d = (struct hr_dict *)dict;
    HR_STORE(vm, it, dict, dict);
    it->pos = HR_SMALL(0);
    if (type >= HR_T_dict_reversekeyiterator)
        it->pos = hr_value_small((hr_sword)hr_table_used(hr_table_of(d)));
    it->count = hr_value_small((hr_sword)hr_table_count(d));
    return hr_value_from_object(it);
}

/* Of dicts, what stands for one, and sets. */
hr_value hr_dict_iter(struct hr_vm *vm, hr_value self) {
    unsigned type = hr_iter_type(hr_value_object_type(self));
    return iterate(vm, type ? type : HR_T_dict_keyiterator, self);
}

hr_value hr_dictview_next(struct hr_vm *vm, hr_value self) {
    struct hr_dictiter *it = (struct hr_dictiter *)self;
    unsigned type = hr_value_object_type(self);
    unsigned stride = type == HR_T_set_iterator ? HR_TABLE_KEYS : PAIRS;
    bool backwards = type >= HR_T_dict_reversekeyiterator;
    if (it->dict == HR_UNDEF) return HR_UNDEF;
    struct hr_dict *d = (struct hr_dict *)it->dict;
    if ((hr_sword)hr_table_count(d) != hr_value_small_get(it->count)) {
        it->count = HR_SMALL(-1);
        hr_error_raise(vm, HR_E_changed_size_during_iteration, stride == PAIRS ? "dictionary" : "Set");
    }
    size_t pos = (size_t)hr_value_small_get(it->pos);
    ptrdiff_t i = backwards ? hr_table_step_back(d, PAIRS, &pos) : hr_table_step(d, stride, &pos);
    if (i < 0) {
        it->dict = HR_UNDEF;
        return HR_UNDEF;
    }
    const hr_value *entry = hr_table_of(d)->pairs + (size_t)i * stride;
    if (backwards) type -= HR_T_dict_reversekeyiterator - HR_T_dict_keyiterator;
    hr_value v =
        type == HR_T_dict_itemiterator ? hr_tuple_new(vm, 2, entry) : entry[type == HR_T_dict_valueiterator];
    it->pos = hr_value_small((hr_sword)pos); /* after the allocation: the instruction may be started again */
    return v;
}

/* ---- views --------------------------------------------------------------------------------------------- */

/* keys, values, items */
hr_value hr_dictview_new(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value name = hr_call_name(argv[-1]);
    unsigned kind = name == HR_SYM(keys) ? KEYS : name == HR_SYM(values) ? VALUES : ITEMS;
    struct hr_dictview *v = hr_state_alloc(vm, HR_T_dict_keys + kind, 0, 2);
    (void)argc;
    HR_STORE(vm, v, dict, argv[0]);
    return hr_value_from_object(v);
}

hr_value hr_dictview_iter(struct hr_vm *vm, hr_value self) {
    return iterate(vm, hr_iter_type(hr_value_object_type(self)), hr_value_from_object(dict_of(self)));
}

/* __reversed__ of dicts and views. */
hr_value hr_dictview_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0];
    unsigned type = hr_value_type(self);
    (void)argc;
    if (type == HR_T_dict || type == HR_T_OrderedDict) return iterate(vm, HR_T_dict_reversekeyiterator, self);
    return iterate(vm, HR_T_dict_reversekeyiterator + kind_of(self), hr_value_from_object(dict_of(self)));
}

/* len, truth and hash of dicts, sets and views. */
hr_value hr_dictview_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    unsigned type = hr_value_object_type(self);
    bool view = type >= HR_T_dict_keys && type <= HR_T_dict_items;
    size_t n = hr_table_count(view ? dict_of(self) : (struct hr_dict *)self);
    if (op == HR_UNARY_LEN) return hr_value_small((hr_sword)n);
    if (op == HR_UNARY_BOOL) return hr_value_bool(n != 0);
    if (op != HR_UNARY_HASH || type == HR_T_dict_values) return HR_UNDEF;
    return type == HR_T_frozenset ? hr_value_small(hr_table_hash(vm, self, NULL)) : HR_NOTIMPL;
}

bool hr_dictview_has(struct hr_vm *vm, hr_value view, hr_value item) {
    struct hr_dict *d = dict_of(view);
    size_t n;
    hr_value *pair;
    if (kind_of(view) == KEYS) return hr_dict_get(vm, hr_value_from_object(d), item) != HR_UNDEF;
    if (!hr_tuple_items(vm, item, &n, &pair) || n != 2) return false;
    hr_value value = pair[1], found = hr_dict_get(vm, hr_value_from_object(d), pair[0]);
    return found != HR_UNDEF && hr_op_equal(vm, found, value);
}
