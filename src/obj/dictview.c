/* SPDX-License-Identifier: MIT
 *
 * The views of a dict (keys, values, items) and the iterators over it, forwards and backwards.
 *
 * The types of views, of iterators and of backward iterators stand in the same order in
 * defs/types/containers.def: keys, values, items. Tests: tests/types/dict.
 */
#include "obj/dict.h"
#include "obj/iter.h"
#include "obj/set.h"
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
        hr_error_raise(vm, HR_T_RuntimeError, "%s changed size during iteration",
                       stride == PAIRS ? "dictionary" : "Set");
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

static hr_value make(struct hr_vm *vm, unsigned kind, hr_value dict) {
    struct hr_dictview *v = hr_state_alloc(vm, HR_T_dict_keys + kind, 0, 2);
    HR_STORE(vm, v, dict, dict);
    return hr_value_from_object(v);
}

hr_value hr_dictview_keys(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return make(vm, KEYS, argv[0]);
}
hr_value hr_dictview_values(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return make(vm, VALUES, argv[0]);
}
hr_value hr_dictview_items(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return make(vm, ITEMS, argv[0]);
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

hr_value hr_dictview_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    if (op == HR_UNARY_HASH && kind_of(self) == VALUES) return HR_UNDEF;
    return hr_dict_unary(vm, op, hr_value_from_object(dict_of(self)));
}

static bool contains(struct hr_vm *vm, hr_value view, hr_value item) {
    struct hr_dict *d = dict_of(view);
    size_t n;
    hr_value *pair;
    if (kind_of(view) == KEYS) return hr_dict_get(vm, hr_value_from_object(d), item) != HR_UNDEF;
    if (!hr_tuple_items(vm, item, &n, &pair) || n != 2) return false;
    hr_value value = pair[1], found = hr_dict_get(vm, hr_value_from_object(d), pair[0]);
    return found != HR_UNDEF && hr_op_equal(vm, found, value);
}

hr_value hr_dictview_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_value view = hr_value_is(a, HR_T_dict_values) ? a : b;
    if (hr_value_is(view, HR_T_dict_values)) return HR_NOTIMPL;
    if (op == HR_BINARY_IN) return hr_value_bool(contains(vm, a, b));
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) {
        if (!hr_set_is_like(vm, a) || !hr_set_is_like(vm, b)) return HR_NOTIMPL;
        return hr_value_bool(hr_set_compare(vm, op, a, b));
    }
    if (op == HR_BINARY_AND || op == HR_BINARY_OR || op == HR_BINARY_XOR || op == HR_BINARY_SUB)
        return hr_set_combine(vm, op, HR_T_set, a, b);
    return HR_NOTIMPL;
}

hr_value hr_dictview_isdisjoint(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(hr_set_are_disjoint(vm, argv[0], argv[1]));
}
