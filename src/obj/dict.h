/* SPDX-License-Identifier: MIT
 *
 * dict, its views, OrderedDict. More in include/hirune/native.h. Where a dict is wanted an
 * OrderedDict or an instance of a class derived from dict will do. Tests: tests/types/dict.
 */
#ifndef HR_OBJ_DICT_H
#define HR_OBJ_DICT_H

#include "obj/op.h"
#include "obj/table.h"

/* A dict of n pairs at pairs[0 .. 2n-1], exact in size; the last of equal keys wins. TypeError for an
 * unhashable key. May run Python. */
hr_value hr_dict_from_pairs(struct hr_vm *vm, size_t n, const hr_value *pairs);
/* As dict.update(other): a mapping (it has keys()) or an iterable of pairs. May run Python. */
void hr_dict_update(struct hr_vm *vm, hr_value dict, hr_value other);
/* What follows ** in a display, or (call_keywords) in a call: a mapping, else TypeError; in a call also
 * for a key that is there already or is not a str. May run Python. */
void hr_dict_merge(struct hr_vm *vm, hr_value dict, hr_value mapping, bool call_keywords);
/* The value of a symbol in an exact dict, HR_UNDEF if absent. Runs Python only if the dict has keys with
 * an __eq__ of their own. */
hr_value hr_dict_get_symbol(struct hr_vm *vm, hr_value dict, hr_value symbol);
/* v[key] for an instance of a class derived from dict, by its __missing__ if the key is absent. KeyError. May run Python. */
hr_value hr_dict_load(struct hr_vm *vm, hr_value v, hr_value key);
/* A new dict (of type HR_T_dict or HR_T_OrderedDict, as dict) with the same pairs. GC: may collect. */
hr_value hr_dict_copy(struct hr_vm *vm, hr_value dict);
void hr_dict_clear(struct hr_vm *vm, hr_value dict);
/* True for dict, OrderedDict and derived classes. GC: none. */
bool hr_dict_is(struct hr_vm *vm, hr_value v);

/* The dict that it is or holds. TypeError if that is errno.errorcode, which lies in ROM: for all that changes or flags a dict. GC: none. */
struct hr_dict *hr_dict_changeable(struct hr_vm *vm, hr_value dict);

/* dictview.c */
struct hr_dictview {
    hr_word header;
    hr_value dict;
};
/* item in a view of keys or items. May run Python. */
bool hr_dictview_has(struct hr_vm *vm, hr_value view, hr_value item);

#endif
