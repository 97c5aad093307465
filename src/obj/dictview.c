/* SPDX-License-Identifier: MIT
 *
 * The views of a dict (keys, values, items). Their operators are those of sets (set.c), their iterators those of all
 * containers (iter.c), which take the order of the types from here too. Tests: tests/types/dict.
 */
#include "gen/slots.h"
#include "obj/dict.h"
#include "obj/iter.h"
#include "obj/type.h"

enum { KEYS, VALUES, ITEMS };

_Static_assert(HR_T_dict_items - HR_T_dict_keys == ITEMS, "order of view types");

static struct hr_dict *dict_of(hr_value view) {
    return (struct hr_dict *)((struct hr_dictview *)view)->dict;
}
static unsigned kind_of(hr_value view) {
    return hr_value_object_type(view) - HR_T_dict_keys;
}

/* ---- views --------------------------------------------------------------------------------------------- */

/* keys, values, items */
hr_value hr_dictview_new(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value name = hr_member_called(argv);
    unsigned kind = name == HR_SYM(keys) ? KEYS : name == HR_SYM(values) ? VALUES : ITEMS;
    struct hr_dictview *v = hr_state_alloc(vm, HR_T_dict_keys + kind, 0, 2);
    (void)argc;
    HR_STORE(vm, v, dict, argv[0]);
    return hr_value_from_object(v);
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
