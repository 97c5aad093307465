/* SPDX-License-Identifier: MIT
 *
 * dict and OrderedDict: their operations and methods. The store is table.c, views and iterators are
 * dictview.c.
 *
 * An OrderedDict is a dict with another type number; dicts keep order anyway. It compares with its like in
 * order, and can move an entry to either end. Tests: tests/types/dict.
 */
#include "obj/dict.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/tuple.h"
#include "obj/type.h"

#define PAIRS HR_TABLE_PAIRS

static bool is_dict_type(unsigned type) {
    return type >= HR_T_dict && type <= HR_T_LAST_dict;
}

/* The dict that v is or holds. */
static struct hr_dict *as_dict(struct hr_vm *vm, hr_value v) {
    if (!is_dict_type(hr_value_type(v))) v = hr_type_native(vm, v);
    HR_ASSERT(is_dict_type(hr_value_type(v)));
    return (struct hr_dict *)v;
}

struct hr_dict *hr_dict_changeable(struct hr_vm *vm, hr_value dict) {
    struct hr_dict *d = as_dict(vm, dict);
    if (HR_UNLIKELY(!hr_heap_contains(&vm->heap, d)))
        hr_error_raise(vm, HR_E_object_does_not_support_item, dict);
    return d;
}

/* The same, quick for what most dicts are. */
static inline struct hr_dict *changeable(struct hr_vm *vm, hr_value v) {
    if (HR_QUICK && HR_LIKELY(is_dict_type(hr_value_type(v)) && hr_heap_contains(&vm->heap, v)))
        return (struct hr_dict *)v;
    return hr_dict_changeable(vm, v);
}

bool hr_dict_is(struct hr_vm *vm, hr_value v) {
    return is_dict_type(hr_value_type(hr_type_native(vm, v)));
}

static struct hr_dict *make(struct hr_vm *vm, unsigned type, size_t capacity) {
    struct hr_dict *d = hr_state_alloc(vm, type, 0, 2);
    d->table = hr_value_from_object(&hr_rom_empty_table);
    if (capacity) hr_table_reserve(vm, d, PAIRS, capacity);
    return d;
}

hr_value hr_dict_new(struct hr_vm *vm, size_t capacity) {
    return hr_value_from_object(make(vm, HR_T_dict, capacity));
}

void hr_dict_set(struct hr_vm *vm, hr_value dict, hr_value key, hr_value value) {
    hr_table_store(vm, changeable(vm, dict), key, value);
}

hr_value hr_dict_from_pairs(struct hr_vm *vm, size_t n, const hr_value *pairs) {
    hr_value d = hr_dict_new(vm, n);
    for (unsigned i = 0; i < n; i++)
        hr_dict_set(vm, d, pairs[2 * i], pairs[2 * i + 1]);
    return d;
}

hr_value hr_dict_get(struct hr_vm *vm, hr_value dict, hr_value key) {
    return hr_table_load(vm, as_dict(vm, dict), key);
}

hr_value hr_dict_get_symbol(struct hr_vm *vm, hr_value dict, hr_value symbol) {
    return hr_dict_get(vm, dict, symbol);
}

hr_value hr_dict_pop(struct hr_vm *vm, hr_value dict, hr_value key) {
    return hr_table_take(vm, changeable(vm, dict), key);
}

size_t hr_dict_len(struct hr_vm *vm, hr_value dict) {
    return hr_table_count(as_dict(vm, dict));
}

bool hr_dict_next(struct hr_vm *vm, hr_value dict, size_t *pos, hr_value *key, hr_value *value) {
    return hr_table_next(as_dict(vm, dict)->table, pos, key, value);
}

hr_value hr_dict_copy(struct hr_vm *vm, hr_value dict) {
    struct hr_dict *from = as_dict(vm, dict);
    struct hr_dict *d = make(vm, hr_value_type(hr_value_from_object(from)), 0);
    HR_STORE(vm, d, table, hr_table_copy(vm, from, PAIRS));
    return hr_value_from_object(d);
}

void hr_dict_clear(struct hr_vm *vm, hr_value dict) {
    hr_table_clear(vm, hr_dict_changeable(vm, dict));
}

/* ---- update -------------------------------------------------------------------------------------------- */

/* The key and value of pair number k of an iterable of pairs. */
static hr_value *split(struct hr_vm *vm, hr_value pair, size_t k) {
    size_t n;
    hr_value *items;
    if (!hr_tuple_items(vm, pair, &n, &items))
        hr_tuple_items(vm, hr_list_from_iterable(vm, pair), &n, &items);
    if (n != 2) hr_error_raise(vm, HR_E_dict_update_sequence, k, n);
    return items;
}

enum { UPDATE, DISPLAY, CALL };

/* Adds what a mapping has, or (UPDATE) an iterable of pairs. */
static void merge(struct hr_vm *vm, hr_value dict, hr_value other, int how) {
    struct hr_dict *d = as_dict(vm, dict);
    struct hr_iter room;
    hr_value native = hr_type_native(vm, other), keys = HR_UNDEF, it = HR_UNDEF, key, value;
    bool is_dict = is_dict_type(hr_value_type(native));
    if (is_dict) {
        struct hr_dict *from = (struct hr_dict *)native;
        if (from == d) return;
        if (how != CALL && hr_table_used(hr_table_of(d)) == 0 &&
            !hr_value_has_flag(hr_value_from_object(d), HR_HEADER_FLAG)) {
            HR_CHANGE(vm, d, table, hr_table_copy(vm, from, PAIRS));
            return;
        }
        hr_iter_begin(native, &room);
    } else {
        keys = hr_attr_find(vm, other, HR_SYM(keys));
        if (keys == HR_UNDEF && how != UPDATE)
            hr_error_raise(vm, HR_E_argument_after_star_star_must_be, other);
        it = hr_op_iter(vm, keys == HR_UNDEF ? other : hr_call(vm, keys, 0, NULL));
    }
    for (size_t k = 0; (key = is_dict ? hr_iter_step(vm, &room) : hr_op_next(vm, it)) != HR_UNDEF; k++) {
        if (HR_QUICK) hr_vm_poll(vm);
        if (is_dict) {
            value = hr_iter_value(&room);
        } else if (keys != HR_UNDEF) {
            value = hr_op_getitem(vm, other, key);
        } else {
            const hr_value *items = split(vm, key, k);
            key = items[0];
            value = items[1];
        }
        if (how == CALL) {
            if (!hr_str_is(vm, key)) hr_error_raise(vm, HR_E_keywords_must_be_strings);
            if (hr_dict_get(vm, dict, key) != HR_UNDEF)
                hr_error_raise(vm, HR_E_got_multiple_values, hr_type_native(vm, key));
        }
        hr_dict_set(vm, dict, key, value);
    }
}

void hr_dict_merge(struct hr_vm *vm, hr_value dict, hr_value mapping, bool call_keywords) {
    merge(vm, dict, mapping, call_keywords ? CALL : DISPLAY);
}

void hr_dict_update(struct hr_vm *vm, hr_value dict, hr_value other) {
    merge(vm, dict, other, UPDATE);
}

/* ---- slots --------------------------------------------------------------------------------------------- */

static bool equal(struct hr_vm *vm, hr_value a, hr_value b) {
    bool in_order = hr_value_is(a, HR_T_OrderedDict) && hr_value_is(b, HR_T_OrderedDict);
    struct hr_iter it;
    hr_value key;
    hr_vm_stack_check(vm);
    if (hr_dict_len(vm, a) != hr_dict_len(vm, b)) return false;
    if (in_order && !hr_op_equal(vm, hr_list_from_iterable(vm, a), hr_list_from_iterable(vm, b)))
        return false;
    hr_iter_begin(a, &it);
    while ((key = hr_iter_step(vm, &it)) != HR_UNDEF) {
        if (HR_QUICK) hr_vm_poll(vm);
        hr_value value = hr_iter_value(&it), other = hr_dict_get(vm, b, key);
        if (other == HR_UNDEF || !hr_op_equal(vm, value, other)) return false;
    }
    return true;
}

hr_value hr_dict_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op == HR_BINARY_IN)
        return hr_value_bool(hr_dict_get(vm, a, b) != HR_UNDEF); /* not if it is reserved */
    if (op == HR_BINARY_IOR) {
        hr_dict_update(vm, a, b);
        return a;
    }
    hr_value x = hr_type_native(vm, a), y = hr_type_native(vm, b);
    if (!is_dict_type(hr_value_type(x)) || !is_dict_type(hr_value_type(y))) return HR_NOTIMPL;
    if (op == HR_BINARY_EQ || op == HR_BINARY_NE)
        return hr_value_bool(equal(vm, x, y) == (op == HR_BINARY_EQ));
    if (op != HR_BINARY_OR) return HR_NOTIMPL;
    struct hr_dict *r = make(vm, hr_value_is(y, HR_T_OrderedDict) ? HR_T_OrderedDict : hr_value_type(x), 0);
    hr_dict_update(vm, hr_value_from_object(r), x);
    hr_dict_update(vm, hr_value_from_object(r), y);
    return hr_value_from_object(r);
}

hr_value hr_dict_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    hr_value r = HR_NONE;
    if (x == HR_LOAD)
        r = hr_dict_get(vm, self, key);
    else if (x == HR_UNDEF)
        r = hr_dict_pop(vm, self, key);
    else
        hr_dict_set(vm, self, key, x);
    if (r == HR_UNDEF) hr_error_raise_key(vm, key);
    return x == HR_LOAD ? r : HR_NONE;
}

hr_value hr_dict_load(struct hr_vm *vm, hr_value v, hr_value key) {
    hr_value r = hr_dict_get(vm, v, key);
    if (r != HR_UNDEF) return r;
    if (hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__missing__)) == HR_UNDEF) hr_error_raise_key(vm, key);
    return hr_call_method(vm, v, HR_SYM(__missing__), 1, &key);
}

/* ---- methods ------------------------------------------------------------------------------------------- */

/* __init__ and update: (self, other=, **kw) */
hr_value hr_dict_do_update(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    for (int i = 1; i < 3; i++)
        if (argv[i] != HR_UNDEF) hr_dict_update(vm, argv[0], argv[i]);
    return HR_NONE;
}

/* dict(other=, **kw), kw being a new dict. */
hr_value hr_dict_make(struct hr_vm *vm, int argc, hr_value *argv) {
    unsigned type = hr_type_number(hr_type_base_native(argv[0]));
    if (type == HR_T_dict && argv[1] == HR_UNDEF && argv[2] != HR_UNDEF) return argv[2];
    hr_value args[3] = {hr_value_from_object(make(vm, type, 0)), argv[1], argv[2]};
    hr_dict_do_update(vm, argc, args);
    return args[0];
}

hr_value hr_dict_fromkeys(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = argv[0], it = hr_op_iter(vm, argv[1]), value = argc > 2 ? argv[2] : HR_NONE, key;
    hr_value r = hr_call(vm, cls, 0, NULL);
    while ((key = hr_op_next(vm, it)) != HR_UNDEF)
        hr_op_setitem(vm, r, key, value);
    return r;
}

hr_value hr_dict_do_get(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value r = hr_dict_get(vm, argv[0], argv[1]);
    return r != HR_UNDEF ? r : argc > 2 ? argv[2] : HR_NONE;
}

hr_value hr_dict_do_setdefault(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_dict *d = hr_dict_changeable(vm, argv[0]);
    hr_value value = argc > 2 ? argv[2] : HR_NONE;
    bool added;
    size_t i = hr_table_insert(vm, d, PAIRS, argv[1], &added);
    struct hr_table *t = hr_table_of(d);
    if (t->pairs[2 * i + 1] != HR_UNDEF) return t->pairs[2 * i + 1];
    HR_STORE(vm, t, pairs[2 * i + 1], value);
    return value;
}

hr_value hr_dict_do_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value key = argv[1], r = hr_dict_pop(vm, argv[0], key);
    if (r != HR_UNDEF) return r;
    if (argc < 3) hr_error_raise_key(vm, key);
    return argv[2];
}

/* popitem(last=) */
hr_value hr_dict_do_popitem(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_dict *d = hr_dict_changeable(vm, argv[0]);
    bool last = argc < 2 || argv[1] == HR_UNDEF || hr_op_truth(vm, argv[1]);
    size_t pos = last ? SIZE_MAX : 0;
    ptrdiff_t i = last ? hr_table_step_back(d, PAIRS, &pos) : hr_table_step(d, PAIRS, &pos);
    if (i < 0) hr_error_raise(vm, HR_E_popitem_dictionary_is_empty);
    hr_value pair = hr_tuple_new(vm, 2, hr_table_of(d)->pairs + 2 * i);
    hr_table_remove(d, PAIRS, (size_t)i);
    return pair;
}

hr_value hr_dict_do_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_dict_clear(vm, argv[0]);
    return HR_NONE;
}

hr_value hr_dict_do_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_dict_copy(vm, argv[0]);
}

/* OrderedDict.move_to_end(key, last=True). To the front it comes in an empty dict that then gets the others back. */
hr_value hr_dict_move_to_end(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0], others = HR_UNDEF;
    struct hr_dict *d = (struct hr_dict *)self;
    bool last = argc < 3 || argv[2] == HR_UNDEF || hr_op_truth(vm, argv[2]);
    ptrdiff_t i = hr_table_find(vm, d, PAIRS, argv[1]);
    if (i < 0) hr_error_raise_key(vm, argv[1]);
    hr_value key = hr_table_of(d)->pairs[2 * i], value = hr_table_of(d)->pairs[2 * i + 1];
    hr_table_remove(d, PAIRS, (size_t)i);
    if (!last) {
        others = hr_dict_copy(vm, self);
        hr_dict_clear(vm, self);
    }
    hr_dict_set(vm, self, key, value);
    if (!last) hr_dict_update(vm, self, others);
    return HR_NONE;
}
