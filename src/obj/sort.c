/* SPDX-License-Identifier: MIT
 *
 * A stable merge sort: two halves that are in order together are not merged, so that what is in order already costs one
 * comparison an item. At most n log2 n comparisons.
 *
 * The items are taken out of the list while it is sorted, so that Python code cannot reach them. A merge
 * copies the left half, which is never the larger, to a store and leaves a gap in the items; if a comparison raises, what is left
 * in the store goes into the gap, so that nothing is lost. Recursion: log2 of the length. Tests:
 * tests/types/list.
 */
#include "obj/sort.h"

#include "gen/slots.h"
#include "obj/list.h"
#include "obj/str.h"
#include "obj/type.h"

/* So few are sorted by inserting one after the other: on hosts, in two thirds of the instructions; a board merges them, and
 * has no code for it. */
enum { INSERTED = HR_QUICK ? 8 : 1 };

struct sorter {
    hr_value list, key;
    bool reverse;
    bool small, text;       /* on hosts: all keys are small ints; all are strs */
    struct hr_array *items; /* what is sorted */
    struct hr_array *keys;  /* of the items, or items */
    struct hr_array *store, *key_store;
    size_t gap, stored, left; /* store[stored .. stored + left) belongs into items[gap ..] */
};

static inline bool less(struct hr_vm *vm, struct sorter *s, hr_value a, hr_value b) {
    if (s->reverse) {
        hr_value c = a;
        a = b;
        b = c;
    }
    if (HR_QUICK && s->small) return (hr_sword)a < (hr_sword)b;
    hr_vm_stack_check(vm);
    if (HR_QUICK && s->text) return hr_str_compare(a, b) < 0;
    if (hr_value_are_small(a, b)) return (hr_sword)a < (hr_sword)b;
    if (hr_value_is(a, HR_T_str) && hr_value_is(b, HR_T_str)) return hr_str_compare(a, b) < 0;
    return hr_op_less(vm, a, b);
}

/* to[i] = from[k], items and keys alike. */
static void move(struct hr_vm *vm, struct sorter *s, bool to_store, size_t i, bool from_store, size_t k) {
    struct hr_array *to = to_store ? s->store : s->items, *from = from_store ? s->store : s->items;
    HR_STORE(vm, to, items[i], from->items[k]);
    if (s->keys == s->items) return;
    to = to_store ? s->key_store : s->keys;
    from = from_store ? s->key_store : s->keys;
    HR_STORE(vm, to, items[i], from->items[k]);
}

static void close_gap(struct hr_vm *vm, struct sorter *s) {
    for (; s->left; s->left--)
        move(vm, s, false, s->gap++, true, s->stored++);
}

/* Merges [low, middle) and [middle, high), the first being no larger: it goes to the store. */
static void merge(struct hr_vm *vm, struct sorter *s, size_t low, size_t middle, size_t high) {
    const hr_value *keys = s->keys->items, *stored = s->key_store->items;
    for (size_t i = low; i < middle; i++)
        move(vm, s, true, i - low, false, i);
    s->gap = low;
    s->stored = 0;
    s->left = middle - low;
    size_t right = middle;
    while (s->left && right < high) {
        if (less(vm, s, keys[right], stored[s->stored])) {
            move(vm, s, false, s->gap++, false, right++);
        } else {
            move(vm, s, false, s->gap++, true, s->stored++);
            s->left--;
        }
    }
    close_gap(vm, s);
}

/* Takes item i down to where it belongs among [low, i), which are in order: after those that it is not less than. */
static void insert(struct hr_vm *vm, struct sorter *s, size_t low, size_t i) {
    hr_value *keys = s->keys->items, *items = s->items->items, key = keys[i], item = items[i];
    size_t high = i - 1;
    if (!less(vm, s, key, keys[high])) return;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (less(vm, s, key, keys[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    memmove(items + low + 1, items + low, (i - low) * sizeof *items);
    items[low] = item;
    if (keys == items) return;
    memmove(keys + low + 1, keys + low, (i - low) * sizeof *keys);
    keys[low] = key;
}

static void sort(struct hr_vm *vm, struct sorter *s, size_t low, size_t high) {
    hr_vm_stack_check(vm); /* for Ctrl-C, where keys are compared without it */
    if (high - low <= INSERTED) {
        for (size_t i = low + 1; INSERTED > 1 && i < high; i++)
            insert(vm, s, low, i);
        return;
    }
    size_t middle = low + (high - low) / 2;
    sort(vm, s, low, middle);
    sort(vm, s, middle, high);
    if (!less(vm, s, s->keys->items[middle], s->keys->items[middle - 1])) return;
    merge(vm, s, low, middle, high);
}

/* Room for n values. No list refers to it: it is freed as soon as it is not needed. */
static struct hr_array *new_array(struct hr_vm *vm, size_t n) {
    struct hr_array *a = hr_state_alloc(vm, HR_T_array, 0, 2 + n);
    a->count = hr_value_small((hr_sword)n);
    return a;
}

/* Finds out whether all keys are of a kind that is compared at once. */
static void look(struct sorter *s, size_t n) {
    s->small = s->text = true;
    for (size_t i = 0; i < n; i++) {
        hr_value key = s->keys->items[i];
        s->small &= hr_value_is_small(key);
        s->text &= hr_value_is(key, HR_T_str);
    }
}

static hr_value run(struct hr_vm *vm, void *arg) {
    struct sorter *s = arg;
    size_t n = (size_t)hr_value_small_get(s->items->count);
    if (s->key != HR_NONE) {
        struct hr_array *a = new_array(vm, n);
        for (size_t i = 0; i < n; i++)
            HR_STORE(vm, a, items[i], hr_call(vm, s->key, 1, &s->items->items[i]));
        s->keys = a;
    }
    if (HR_QUICK) look(s, n);
    if (INSERTED > 1 && n <= INSERTED) {
        sort(vm, s, 0, n);
        return HR_NONE;
    }
    size_t room = n / 2;
    s->store = new_array(vm, room);
    s->key_store = s->keys == s->items ? s->store : new_array(vm, room);
    sort(vm, s, 0, n);
    return HR_NONE;
}

void hr_sort_list(struct hr_vm *vm, hr_value list, hr_value key, bool reverse) {
    list = hr_type_native(vm, list);
    struct hr_list *l = (struct hr_list *)list;
    struct hr_array *items = hr_list_array(list);
    if (hr_list_count(list) < 2 && key == HR_NONE) return;
    struct sorter s = {.list = list, .key = key, .reverse = reverse, .items = items, .keys = items};
    HR_STORE(vm, l, array, hr_value_from_object(&hr_rom_empty_array));
    hr_value result;
    bool done = hr_call_protected(vm, run, &s, &result);
    close_gap(vm, &s);
    bool changed = l->array != hr_value_from_object(&hr_rom_empty_array);
    HR_STORE(vm, l, array, hr_value_from_object(items));
    if (s.keys != items) {
        hr_heap_free(&vm->heap, s.keys);
        hr_heap_free(&vm->heap, s.key_store);
    }
    hr_heap_free(&vm->heap, s.store);
    if (!done) hr_error_throw(vm, result);
    if (changed) hr_error_raise(vm, HR_E_list_modified_during_sort);
}

hr_value hr_sort_method(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value key = argv[argc], reverse = argv[argc + 1];
    hr_sort_list(vm, argv[0], key == HR_UNDEF ? HR_NONE : key,
                 reverse != HR_UNDEF && hr_op_truth(vm, reverse));
    return HR_NONE;
}
