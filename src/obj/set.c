/* SPDX-License-Identifier: MIT
 *
 * set and frozenset, and the algebra that the views of dicts share. The store is table.c with single keys,
 * so sets keep the order of insertion. Tests: tests/types/set.
 */
#include "obj/set.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/dict.h"
#include "obj/type.h"

#define KEYS HR_TABLE_KEYS

static bool is_set_type(unsigned type) {
    return type == HR_T_set || type == HR_T_frozenset;
}

static struct hr_dict *as_set(struct hr_vm *vm, hr_value v) {
    if (!is_set_type(hr_value_type(v))) v = hr_type_native(vm, v);
    HR_ASSERT(is_set_type(hr_value_type(v)));
    return (struct hr_dict *)v;
}

/* True for set, frozenset and derived classes. GC: none. */
static bool is_set(struct hr_vm *vm, hr_value v) {
    return is_set_type(hr_value_type(hr_type_native(vm, v)));
}

static bool is_view(hr_value v) {
    return hr_value_is(v, HR_T_dict_keys) || hr_value_is(v, HR_T_dict_items);
}
/* What the operators of sets and views take. */
static bool is_set_like(struct hr_vm *vm, hr_value v) {
    return is_set(vm, v) || is_view(v);
}

static hr_value make(struct hr_vm *vm, unsigned type) {
    struct hr_dict *s = hr_state_alloc(vm, type, 0, 2);
    s->table = hr_value_from_object(&hr_rom_empty_table);
    return hr_value_from_object(s);
}

static void add(struct hr_vm *vm, struct hr_dict *s, hr_value item) {
    bool unused;
    hr_table_insert(vm, s, KEYS, item, &unused);
}

hr_value hr_set_from_items(struct hr_vm *vm, size_t n, const hr_value *items) {
    hr_value s = make(vm, HR_T_set);
    hr_table_reserve(vm, (struct hr_dict *)s, KEYS, n);
    for (unsigned i = 0; i < n; i++)
        add(vm, (struct hr_dict *)s, items[i]);
    return s;
}

void hr_set_add(struct hr_vm *vm, hr_value set, hr_value v) {
    add(vm, as_set(vm, set), v);
}

hr_value hr_set_next(hr_value set, size_t *pos) {
    ptrdiff_t i = hr_table_step((struct hr_dict *)set, KEYS, pos);
    return i < 0 ? HR_UNDEF : hr_table_of((struct hr_dict *)set)->pairs[i];
}

static hr_value hash_of(struct hr_vm *vm, hr_value cls) {
    return hr_type_lookup(vm, cls, HR_SYM(__hash__));
}

/* The entry of an item, -1 if absent. A set, unhashable itself, is sought as the equal frozenset. */
static ptrdiff_t find(struct hr_vm *vm, struct hr_dict *s, hr_value item) {
    hr_value native = hr_type_native(vm, item);
    if (hr_value_is(native, HR_T_set) &&
        (item == native || hash_of(vm, hr_type_of(vm, item)) == hash_of(vm, hr_type_builtin(HR_T_set)))) {
        item = make(vm, HR_T_frozenset);
        HR_STORE(vm, (struct hr_set *)item, table, ((struct hr_set *)native)->table);
    }
    return hr_table_find(vm, s, KEYS, item);
}

bool hr_set_has(struct hr_vm *vm, hr_value set, hr_value item) {
    return find(vm, as_set(vm, set), item) >= 0;
}

bool hr_set_discard(struct hr_vm *vm, hr_value set, hr_value item) {
    struct hr_dict *s = as_set(vm, set);
    ptrdiff_t i = find(vm, s, item);
    if (i >= 0) hr_table_remove(s, KEYS, (size_t)i);
    return i >= 0;
}

void hr_set_update(struct hr_vm *vm, hr_value set, hr_value iterable) {
    struct hr_dict *s = as_set(vm, set);
    hr_value native = hr_type_native(vm, iterable), item;
    if (is_set_type(hr_value_type(native)) && hr_table_used(hr_table_of(s)) == 0) {
        HR_CHANGE(vm, s, table, hr_table_copy(vm, (struct hr_dict *)native, KEYS));
        return;
    }
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, iterable, &room);
    while ((item = hr_op_next(vm, it)) != HR_UNDEF)
        add(vm, s, item);
}

/* A set or frozenset (type) of the items of an iterable (HR_UNDEF: empty). May run Python. */
static hr_value from_iterable(struct hr_vm *vm, unsigned type, hr_value iterable) {
    hr_value s = make(vm, type);
    if (iterable != HR_UNDEF) hr_set_update(vm, s, iterable);
    return s;
}

/* v if it can be asked for items at once, else a set of its items. */
static hr_value set_like(struct hr_vm *vm, hr_value v) {
    return is_set_like(vm, v) ? v : from_iterable(vm, HR_T_set, v);
}

/* ---- algebra ------------------------------------------------------------------------------------------- */

/* Adds to r the items of a that are (wanted) or are not in b. */
static void filter(struct hr_vm *vm, struct hr_dict *r, hr_value a, hr_value b, bool wanted) {
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, a, &room), item;
    while ((item = hr_op_next(vm, it)) != HR_UNDEF)
        if (hr_op_contains(vm, b, item) == wanted) add(vm, r, item);
}

/* The set that a op b gives (HR_BINARY_AND, OR, XOR, SUB) as a new one of `type`; both are iterables, a at least is
 * set-like unless op is OR or SUB. */
static hr_value combine(struct hr_vm *vm, enum hr_binary_op op, unsigned type, hr_value a, hr_value b) {
    hr_value r = make(vm, type);
    struct hr_dict *s = (struct hr_dict *)r;
    if (op == HR_BINARY_OR) {
        hr_set_update(vm, r, a);
        hr_set_update(vm, r, b);
        return r;
    }
    b = set_like(vm, b);
    if (op == HR_BINARY_XOR) {
        a = set_like(vm, a);
        filter(vm, s, b, a, false);
    }
    filter(vm, s, a, b, op == HR_BINARY_AND);
    return r;
}

/* Is every item of an iterable in a container (wanted), or none? */
static bool are_all(struct hr_vm *vm, hr_value iterable, hr_value container, bool wanted) {
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, iterable, &room), item;
    while ((item = hr_op_next(vm, it)) != HR_UNDEF)
        if (hr_op_contains(vm, container, item) != wanted) return false;
    return true;
}

/* A comparison of two set-like values: the lengths may tell, else every item of one has to be in the other. */
static bool compare(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    bool differ = op == HR_BINARY_NE, swap = op == HR_BINARY_GT || op == HR_BINARY_GE;
    size_t n = hr_op_len(vm, a), m = hr_op_len(vm, b);
    hr_vm_stack_check(vm);
    if (hr_bytes_order(differ ? HR_BINARY_EQ : op, (n > m) - (n < m)) == HR_FALSE) return differ;
    return are_all(vm, swap ? b : a, swap ? a : b, true) != differ;
}

/* Gives s the items of r, which nobody else has. */
static void take_over(struct hr_vm *vm, struct hr_dict *s, hr_value r) {
    hr_value table = ((struct hr_set *)r)->table;
    ((struct hr_set *)r)->table = hr_value_from_object(&hr_rom_empty_table);
    hr_table_clear(vm, s);
    HR_CHANGE(vm, s, table, table);
}

static void combine_in_place(struct hr_vm *vm, enum hr_binary_op op, hr_value set, hr_value other) {
    struct hr_dict *s = as_set(vm, set);
    if (op == HR_BINARY_OR) {
        hr_set_update(vm, set, other);
    } else if (op == HR_BINARY_SUB && hr_type_native(vm, other) != hr_value_from_object(s)) {
        hr_value it = hr_op_iter(vm, other), item;
        while ((item = hr_op_next(vm, it)) != HR_UNDEF)
            hr_set_discard(vm, set, item);
    } else {
        take_over(vm, s, combine(vm, op, HR_T_set, set, other));
    }
}

/* ---- slots --------------------------------------------------------------------------------------------- */

hr_value hr_set_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    bool view = is_view(a) || is_view(b), in_place = op >= HR_BINARY_INPLACE && op < HR_BINARY_LT;
    if (op == HR_BINARY_IN)
        return hr_value_bool(is_view(a) ? hr_dictview_has(vm, a, b) : hr_set_has(vm, a, b));
    bool alike = is_set_like(vm, a) && is_set_like(vm, b);
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE)
        return alike ? hr_value_bool(compare(vm, op, a, b)) : HR_NOTIMPL;
    if (in_place) op -= HR_BINARY_INPLACE;
    /* a view takes any iterable; in place sets take sets only */
    if ((in_place ? view || !alike : !view && !alike) ||
        (op != HR_BINARY_SUB && (op < HR_BINARY_AND || op > HR_BINARY_XOR)))
        return HR_NOTIMPL;
    if (in_place) {
        if (!hr_value_is(a, HR_T_set)) return HR_NOTIMPL;
        combine_in_place(vm, op, a, b);
        return a;
    }
    bool frozen = !view && hr_value_is(hr_type_native(vm, a), HR_T_frozenset);
    return combine(vm, op, frozen ? HR_T_frozenset : HR_T_set, a, b);
}

/* ---- methods ------------------------------------------------------------------------------------------- */

/* set(iterable=), frozenset(iterable=) */
hr_value hr_set_make(struct hr_vm *vm, int argc, hr_value *argv) {
    unsigned type = hr_type_number(hr_type_base_native(argv[0]));
    if (argc > 1 && type == HR_T_frozenset && hr_value_is(argv[1], HR_T_frozenset)) return argv[1];
    return from_iterable(vm, type, argc > 1 ? argv[1] : HR_UNDEF);
}

hr_value hr_set_init(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_table_clear(vm, (struct hr_dict *)argv[0]);
    if (argc > 1) hr_set_update(vm, argv[0], argv[1]);
    return HR_NONE;
}

hr_value hr_set_do_add(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    add(vm, (struct hr_dict *)argv[0], argv[1]);
    return HR_NONE;
}

hr_value hr_set_do_discard(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_set_discard(vm, argv[0], argv[1]);
    return HR_NONE;
}

hr_value hr_set_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (!hr_set_discard(vm, argv[0], argv[1])) hr_error_raise_key(vm, argv[1]);
    return HR_NONE;
}

hr_value hr_set_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_dict *s = (struct hr_dict *)argv[0];
    size_t pos = 0;
    ptrdiff_t i = hr_table_step(s, KEYS, &pos);
    (void)argc;
    if (i < 0) hr_error_raise(vm, HR_E_pop_from_an_empty_set);
    hr_value item = hr_table_of(s)->pairs[i];
    hr_table_remove(s, KEYS, (size_t)i);
    return item;
}

hr_value hr_set_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_table_clear(vm, (struct hr_dict *)argv[0]);
    return HR_NONE;
}

hr_value hr_set_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_is(argv[0], HR_T_frozenset) ? argv[0] : from_iterable(vm, HR_T_set, argv[0]);
}

/* op over self and each of *others, in place or into a new set. */
static hr_value fold(struct hr_vm *vm, enum hr_binary_op op, bool in_place, int argc, hr_value *argv) {
    hr_value r = argv[0];
    unsigned type = hr_value_type(r);
    if (!in_place && argc < 2) return from_iterable(vm, type, r);
    for (int i = 1; i < argc; i++) {
        if (in_place)
            combine_in_place(vm, op, r, argv[i]);
        else
            r = combine(vm, op, type, r, argv[i]);
    }
    return in_place ? HR_NONE : r;
}

/* union, intersection, ... and their _update forms: which one is asked for is told by the name of the row. */
hr_value hr_set_algebra(struct hr_vm *vm, int argc, hr_value *argv) {
    static const struct {
        uint16_t name, update;
        uint8_t op;
    } methods[] = {{HR_SYM_union, HR_SYM_update, HR_BINARY_OR},
                   {HR_SYM_intersection, HR_SYM_intersection_update, HR_BINARY_AND},
                   {HR_SYM_difference, HR_SYM_difference_update, HR_BINARY_SUB},
                   {HR_SYM_symmetric_difference, HR_SYM_symmetric_difference_update, HR_BINARY_XOR}};
    hr_value name = hr_member_called(argv);
    size_t i = 0;
    while (hr_symbol_rom(methods[i].name) != name && hr_symbol_rom(methods[i].update) != name)
        i++;
    return fold(vm, methods[i].op, hr_symbol_rom(methods[i].update) == name, argc, argv);
}

/* issubset, issuperset, isdisjoint; the last of views too. */
hr_value hr_set_relate(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value name = hr_member_called(argv), self = argv[0], other = argv[1];
    (void)argc;
    if (name == HR_SYM(issubset)) return hr_value_bool(are_all(vm, self, set_like(vm, other), true));
    return hr_value_bool(are_all(vm, other, self, name == HR_SYM(issuperset)));
}
