/* SPDX-License-Identifier: MIT
 *
 * Iterators over sequences, and the iterators that take others: enumerate, zip, map, filter, reversed,
 * iter(f, sentinel).
 *
 * An iterator over a sequence that has ended stays so: its source is HR_UNDEF then; those that take other iterators ask
 * them again. State is stored after what may raise or run out of memory, so that a call can be repeated. zip and map: the
 * iterators are value words, for map after the function; FLAG: strict=True. Tests: tests/types/iterator.
 */
#include "obj/iter.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/int.h"
#include "obj/list.h"
#include "obj/range.h"
#include "obj/tuple.h"
#include "obj/type.h"

/* A copy in the heap. */
static hr_value keep(struct hr_vm *vm, const struct hr_iter *it) {
    return hr_state_new_three(vm, HR_T_container_iterator, it->source, it->index, it->how);
}

/* A new iterator object of one of these types. GC: may collect. */
static hr_value make(struct hr_vm *vm, unsigned type, hr_value source, hr_value index) {
    return hr_state_new_three(vm, type, source, index, HR_UNDEF);
}

static struct hr_iter *as_iter(hr_value v) {
    return (struct hr_iter *)v;
}

static hr_value end(hr_value self) {
    as_iter(self)->source = HR_UNDEF;
    return HR_UNDEF;
}

/* ---- containers ---------------------------------------------------------------------------------------- */

_Static_assert(HR_T_dict < HR_T_set && HR_T_frozenset == HR_T_set + 1 && HR_T_LAST_dict < HR_T_set,
               "order of types");

static bool is_table(unsigned type) {
    return type - HR_T_dict <= HR_T_frozenset - HR_T_dict;
}
/* The length that a container of this type has to keep, or 0. */
static hr_sword length_of(unsigned type, hr_value v) {
    if (is_table(type)) return (hr_sword)hr_table_count((struct hr_dict *)v);
    return type == HR_T_deque ? (hr_sword)hr_list_count(v) : 0;
}

bool hr_iter_begin(hr_value v, struct hr_iter *it) {
    unsigned type = hr_value_type(v);
    hr_sword how = 0;
    if (hr_type_iter(type) != hr_iter_container) return false;
    if (type >= HR_T_dict_keys && type <= HR_T_dict_items) {
        how = (hr_sword)(type - HR_T_dict_keys) * HR_ITER_VALUES;
        v = ((struct hr_dictview *)v)->dict;
    }
    it->header = HR_HEADER(HR_T_container_iterator, 0, 4);
    it->source = v;
    it->index = HR_SMALL(0);
    it->how = hr_value_small(length_of(hr_value_type(v), v) << HR_ITER_COUNT | how);
    return true;
}

hr_value hr_iter_local(struct hr_vm *vm, hr_value v, struct hr_iter *room) {
    return hr_iter_begin(v, room) ? hr_value_from_object(room) : hr_op_iter(vm, v);
}

/* of what hr_iter_begin takes */
hr_value hr_iter_container(struct hr_vm *vm, hr_value self) {
    struct hr_iter it;
    hr_iter_begin(self, &it);
    return keep(vm, &it);
}

/* __reversed__ of list, deque, dict, views of dicts */
hr_value hr_iter_backwards(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_iter it;
    (void)argc;
    hr_iter_begin(argv[0], &it);
    it.how = hr_value_small(hr_value_small_get(it.how) | HR_ITER_BACKWARDS);
    it.index = hr_value_small((hr_sword)(is_table(hr_value_type(it.source))
                                             ? hr_table_used(hr_table_of((struct hr_dict *)it.source))
                                             : hr_list_count(it.source)));
    return keep(vm, &it);
}

static hr_value next_entry(struct hr_vm *vm, struct hr_iter *it) {
    hr_sword how = hr_value_small_get(it->how);
    struct hr_dict *d = (struct hr_dict *)it->source;
    unsigned stride = hr_value_type(it->source) >= HR_T_set ? HR_TABLE_KEYS : HR_TABLE_PAIRS;
    size_t pos = (size_t)hr_value_small_get(it->index);
    ptrdiff_t i = how & HR_ITER_BACKWARDS ? hr_table_step_back(d, HR_TABLE_PAIRS, &pos)
                                          : hr_table_step(d, stride, &pos);
    if (i < 0) return HR_UNDEF;
    const hr_value *entry = hr_table_of(d)->pairs + (size_t)i * stride;
    hr_value v = how & HR_ITER_ITEMS ? hr_tuple_new(vm, 2, entry) : entry[(how & HR_ITER_VALUES) != 0];
    it->index =
        hr_value_small((hr_sword)pos); /* after the allocation: the instruction may be started again */
    return v;
}

/* The next item of a list or tuple, byte of bytes or bytearray, ASCII character of a str: on hosts, where it is taken at
 * once. HR_UNDEF for anything else, and at the end. */
static hr_value next_quick(struct hr_iter *it) {
    hr_value source = it->source, item = HR_UNDEF;
    size_t at = (size_t)hr_value_small_get(it->index);
    if (HR_WORD_BITS == 32 || it->how != HR_SMALL(0)) return HR_UNDEF;
    switch (hr_value_type(source)) {
    case HR_T_list:
        if (at < hr_list_count(source)) item = hr_list_array(source)->items[at];
        break;
    case HR_T_tuple:
        if (at < hr_tuple_count(source)) item = hr_tuple_array(source)[at];
        break;
    case HR_T_bytearray:
        if (at < hr_buffer_used(source)) item = hr_value_small(hr_buffer_data(source)[at]);
        break;
    case HR_T_bytes:
        if (at < hr_str_len(source)) item = hr_value_small((unsigned char)hr_str_text(source)[at]);
        break;
    case HR_T_str:
        if (at < hr_str_len(source) && (unsigned char)hr_str_text(source)[at] < 128)
            item = hr_symbol_of_char((unsigned char)hr_str_text(source)[at]);
        break;
    default: break;
    }
    if (item != HR_UNDEF) it->index = hr_value_small((hr_sword)at + 1);
    return item;
}

static hr_value next_item(struct hr_vm *vm, struct hr_iter *it) {
    hr_sword how = hr_value_small_get(it->how);
    struct hr_view view;
    size_t at = (size_t)hr_value_small_get(it->index), size = 1;
    hr_items_view(vm, it->source, &view);
    if (how & HR_ITER_BACKWARDS) at--;
    if (at >= view.count) return HR_UNDEF;
    hr_value item;
    if (hr_value_is(it->source, HR_T_str)) {
        const char *text = (const char *)view.data + at;
        size = hr_utf8_lead_bytes(*text);
        item = hr_str_from(vm, text, size);
    } else {
        item = hr_items_at(vm, &view, at);
    }
    it->index = hr_value_small((hr_sword)(how & HR_ITER_BACKWARDS ? at : at + size));
    return item;
}

hr_value hr_iter_step(struct hr_vm *vm, struct hr_iter *it) {
    hr_value v = next_quick(it);
    if (v != HR_UNDEF) return v;
    return is_table(hr_value_type(it->source)) ? next_entry(vm, it) : next_item(vm, it);
}

hr_value hr_iter_value(const struct hr_iter *it) {
    return hr_table_of((struct hr_dict *)it->source)->pairs[2 * hr_value_small_get(it->index) - 1];
}

hr_value hr_iter_next_container(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = as_iter(self);
    hr_value source = it->source;
    if (source == HR_UNDEF) return HR_UNDEF;
    hr_value v = next_quick(it);
    if (v != HR_UNDEF) return v;
    unsigned type = hr_value_type(source);
    if (length_of(type, source) != hr_value_small_get(it->how) >> HR_ITER_COUNT) {
        it->how = HR_SMALL(-1); /* an error ever after */
        hr_error_raise(vm, HR_E_changed_size_during_iteration,
                       type == HR_T_deque ? "deque"
                       : type >= HR_T_set ? "Set"
                                          : "dictionary");
    }
    v = hr_iter_step(vm, it);
    return v == HR_UNDEF ? end(self) : v;
}

/* ---- sequences ----------------------------------------------------------------------------------------- */

hr_value hr_iter_next_sequence(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = as_iter(self);
    bool backwards = hr_value_is(self, HR_T_reversed);
    if (it->source == HR_UNDEF || (backwards && it->index == HR_SMALL(0))) return end(self);
    hr_sword i = hr_value_small_get(it->index) - backwards;
    hr_value source = it->source;
    it->source = HR_UNDEF; /* it has ended if that raises */
    hr_value r = hr_op_find_item(vm, source, hr_value_small(i), HR_T_IndexError);
    if (r == HR_UNDEF) return HR_UNDEF;
    HR_CHANGE(vm, it, source, source);
    it->index = hr_value_small(i + !backwards);
    return r;
}

hr_value hr_iter_sequence(struct hr_vm *vm, hr_value v) {
    return make(vm, HR_T_iterator, v, HR_SMALL(0));
}

/* reversed(v). TypeError. May run Python. */
static hr_value reversed_of(struct hr_vm *vm, hr_value v) {
    hr_value cls = hr_type_of(vm, v), f = hr_type_lookup(vm, cls, HR_SYM(__reversed__));
    if (f != HR_UNDEF && f != HR_NONE) return hr_call_method(vm, v, HR_SYM(__reversed__), 0, NULL);
    if (f == HR_NONE || hr_type_lookup(vm, cls, HR_SYM(__getitem__)) == HR_UNDEF)
        hr_error_raise(vm, HR_E_object_is_not_reversible, v);
    return make(vm, HR_T_reversed, v, hr_value_small((hr_sword)hr_op_len(vm, v)));
}

hr_value hr_iter_make_reversed(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return reversed_of(vm, argv[1]);
}

/* ---- calls --------------------------------------------------------------------------------------------- */

/* Calls a function; HR_UNDEF if it raises StopIteration, which ends the iterator that called. Of the
 * built-in functions only next() does that: the others are called without the cost of catching. */
static hr_value call(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv) {
    if (hr_value_is(f, HR_T_native) && hr_member_name(hr_member_of(f)) != HR_SYM(next))
        return hr_call(vm, f, argc, argv);
    hr_value r;
    if (hr_call_caught(vm, f, argc, argv, &r)) return r;
    if (!hr_exception_is(vm, r, HR_T_StopIteration)) hr_error_throw(vm, r);
    vm->delegated = hr_exception_value(vm, r); /* for yield from */
    return HR_UNDEF;
}

/* ---- iter(callable, sentinel) -------------------------------------------------------------------------- */

hr_value hr_iter_callable(struct hr_vm *vm, hr_value callable, hr_value sentinel) {
    if (hr_builtin_callable(vm, 1, &callable) == HR_FALSE)
        hr_error_raise(vm, HR_E_object_is_not_callable, callable);
    return make(vm, HR_T_callable_iterator, callable, sentinel);
}

hr_value hr_iter_next_callable(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = as_iter(self);
    if (it->source == HR_UNDEF) return HR_UNDEF;
    hr_value v = call(vm, it->source, 0, NULL);
    return v == HR_UNDEF || hr_op_equal(vm, v, it->index) ? end(self) : v;
}

/* ---- enumerate ----------------------------------------------------------------------------------------- */

/* enumerate(iterable, start=) */
hr_value hr_iter_make_enumerate(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value start = HR_SMALL(0);
    (void)argc;
    if (argv[2] != HR_UNDEF) start = hr_range_int(vm, argv[2]);
    return make(vm, HR_T_enumerate, hr_op_iter(vm, argv[1]), start);
}

hr_value hr_iter_next_enumerate(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = as_iter(self);
    hr_value pair = hr_tuple_new(vm, 2, NULL);
    hr_value item = hr_op_next(vm, it->source);
    if (item == HR_UNDEF) return HR_UNDEF;
    struct hr_tuple *t = (struct hr_tuple *)pair;
    HR_STORE(vm, t, items[0], it->index);
    HR_STORE(vm, t, items[1], item);
    HR_CHANGE(vm, it, index, hr_range_add(vm, it->index, HR_SMALL(1)));
    return pair;
}

/* ---- zip, map, filter ---------------------------------------------------------------------------------- */

static hr_value *words_of(hr_value self, size_t *n) {
    *n = hr_value_object_words(self) - 1;
    return &as_iter(self)->source;
}

/* The next items of the iterators from word `first` on as a tuple, HR_UNDEF at the end. */
static hr_value gather(struct hr_vm *vm, hr_value self, size_t first) {
    size_t n;
    hr_value *its = words_of(self, &n);
    bool strict = hr_value_has_flag(self, HR_HEADER_FLAG);
    if (n == first) return HR_UNDEF;
    hr_value tuple = hr_tuple_new(vm, n - first, NULL);
    struct hr_tuple *t = (struct hr_tuple *)tuple;
    for (size_t i = first; i < n; i++) {
        hr_value item = hr_op_next(vm, its[i]);
        if (item != HR_UNDEF) {
            HR_STORE(vm, t, items[i - first], item);
            continue;
        }
        const char *name = hr_value_is(self, HR_T_zip) ? "zip" : "map";
        if (strict && i > first) hr_error_raise(vm, HR_E_argument_is_shorter_than, name, i - first + 1);
        for (size_t k = i + 1; strict && k < n; k++)
            if (hr_op_next(vm, its[k]) != HR_UNDEF)
                hr_error_raise(vm, HR_E_argument_is_longer_than, name, k - first + 1);
        return HR_UNDEF;
    }
    return tuple;
}

/* An object of a type with the function, if any, and an iterator over each of n values. */
static hr_value collect(struct hr_vm *vm, unsigned type, hr_value function, int n, hr_value *values,
                        hr_value strict) {
    unsigned flag = strict != HR_UNDEF && hr_op_truth(vm, strict) ? HR_HEADER_FLAG : 0;
    size_t first = function != HR_UNDEF;
    hr_value self = hr_value_from_object(hr_state_alloc(vm, type, flag, 1 + first + (size_t)n));
    if (first) HR_STORE(vm, (struct hr_tuple *)self, items[0], function);
    for (int i = 0; i < n; i++)
        HR_STORE(vm, (struct hr_tuple *)self, items[first + (size_t)i], hr_op_iter(vm, values[i]));
    return self;
}

/* zip(*iterables, strict=) */
hr_value hr_iter_make_zip(struct hr_vm *vm, int argc, hr_value *argv) {
    return collect(vm, HR_T_zip, HR_UNDEF, argc - 1, argv + 1, argv[argc]);
}
hr_value hr_iter_next_zip(struct hr_vm *vm, hr_value self) {
    return gather(vm, self, 0);
}

/* map(function, iterable, *iterables, strict=) */
hr_value hr_iter_make_map(struct hr_vm *vm, int argc, hr_value *argv) {
    return collect(vm, HR_T_map, argv[1], argc - 2, argv + 2, argv[argc]);
}
hr_value hr_iter_next_map(struct hr_vm *vm, hr_value self) {
    size_t n;
    hr_value *words = words_of(self, &n);
    if (n == 2) {
        hr_value item = hr_op_next(vm, words[1]);
        return item == HR_UNDEF ? HR_UNDEF : call(vm, words[0], 1, &item);
    }
    hr_value args = gather(vm, self, 1);
    if (args == HR_UNDEF) return HR_UNDEF;
    return call(vm, words[0], (int)(n - 1), hr_tuple_array(args));
}

/* filter(function or None, iterable) */
hr_value hr_iter_make_filter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return make(vm, HR_T_filter, argv[1], hr_op_iter(vm, argv[2]));
}
hr_value hr_iter_next_filter(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = as_iter(self);
    hr_value item;
    while ((item = hr_op_next(vm, it->index)) != HR_UNDEF) {
        hr_value r = it->source == HR_NONE ? item : call(vm, it->source, 1, &item);
        if (r == HR_UNDEF) break;
        if (hr_op_truth(vm, r)) return item;
    }
    return HR_UNDEF;
}
