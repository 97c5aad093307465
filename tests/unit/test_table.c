/* SPDX-License-Identifier: MIT
 *
 * sizes in bytes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "obj/builtin.h"
#include "obj/bytes.h"
#include "obj/deque.h"
#include "obj/dict.h"
#include "obj/list.h"
#include "obj/set.h"
#include "obj/sort.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include <hirune/hirune.h>

#include "check.h"

enum { KEYS = 300 };

static char memory[4 << 20];
static struct hr_vm *vm;

static hr_value small(intptr_t n) {
    return hr_value_small(n);
}

/* Key number i: its kind is i % 6. Those compared by identity are made once and kept in `pool`. */
static hr_value make_key(hr_value pool, unsigned i) {
    char text[16];
    hr_value pair[2];
    switch (i % 6) {
    case 0: return small((intptr_t)i * 7 - 300);
    case 1: snprintf(text, sizeof text, "key%u", i); return hr_str_from_cstr(vm, text);
    case 2: snprintf(text, sizeof text, "name%u", i); return hr_symbol_intern(vm, text, strlen(text));
    case 3: return hr_list_array(pool)->items[i];
    case 4:
        pair[0] = small((intptr_t)i);
        pair[1] = hr_list_array(pool)->items[i - 1];
        return hr_tuple_new(vm, 2, pair);
    default: return hr_float_from(vm, (hr_float)i + (hr_float)0.5);
    }
}

static hr_value make_pool(void) {
    hr_value pool = hr_list_new(vm, KEYS, NULL);
    for (unsigned i = 0; i < KEYS; i++) {
        hr_value v = hr_value_from_object(hr_state_alloc(vm, HR_T_cell, 0, 2));
        hr_heap_store_slot(&vm->heap, hr_list_array(pool), &hr_list_array(pool)->items[i], v);
    }
    return pool;
}

/* Makes objects move: leaves garbage below what lives, then compacts around what the C stack refers to. */
static void shake(void) {
    for (int i = 0; i < 20; i++)
        hr_tuple_new(vm, check_below(9) + 1, NULL);
    hr_heap_compact(&vm->heap, HR_GC_CONSERVATIVE);
}

struct model {
    bool there[KEYS];
    int value[KEYS];
    unsigned order[KEYS], count;
};

static void model_remove(struct model *m, unsigned key) {
    unsigned k = 0;
    while (m->order[k] != key)
        k++;
    memmove(m->order + k, m->order + k + 1, (m->count - k - 1) * sizeof m->order[0]);
    m->count--;
    m->there[key] = false;
}

static void model_set(struct model *m, unsigned key, int value) {
    if (!m->there[key]) m->order[m->count++] = key;
    m->there[key] = true;
    m->value[key] = value;
}

static void compare_all(hr_value dict, hr_value pool, const struct model *m) {
    size_t pos = 0;
    hr_value key, value;
    unsigned n = 0;
    CHECK(hr_dict_len(vm, dict) == m->count);
    while (hr_dict_next(vm, dict, &pos, &key, &value)) {
        if (!CHECK(n < m->count)) return;
        CHECK(value == small(m->value[m->order[n]]));
        CHECK(hr_op_equal(vm, key, make_key(pool, m->order[n])));
        n++;
    }
    CHECK(n == m->count);
    for (unsigned i = 0; i < KEYS; i++) {
        hr_value v = hr_dict_get(vm, dict, make_key(pool, i));
        CHECK(v == (m->there[i] ? small(m->value[i]) : HR_UNDEF));
    }
}

static void test_dict(unsigned keys, unsigned steps) {
    struct model m = {.count = 0};
    hr_value pool = make_pool(), dict = hr_dict_new(vm, 0);
    for (unsigned step = 0; step < steps; step++) {
        unsigned i = check_below(keys), what = check_below(100);
        hr_value key = make_key(pool, i);
        if (what < 55) {
            hr_dict_set(vm, dict, key, small((int)step));
            model_set(&m, i, (int)step);
        } else if (what < 95) {
            hr_value old = hr_dict_pop(vm, dict, key);
            CHECK(old == (m.there[i] ? small(m.value[i]) : HR_UNDEF));
            if (m.there[i]) model_remove(&m, i);
        } else if (what == 95) {
            shake();
        } else if (what == 96) {
            dict = hr_dict_copy(vm, dict);
        } else if (what == 97 && check_below(8) == 0) {
            hr_dict_clear(vm, dict);
            memset(&m, 0, sizeof m);
        } else if (what == 98) {
            compare_all(dict, pool, &m);
        }
    }
    compare_all(dict, pool, &m);
}

static void test_set(unsigned keys, unsigned steps) {
    bool there[KEYS] = {false};
    unsigned count = 0;
    hr_value pool = make_pool(), set = hr_set_from_items(vm, 0, NULL);
    for (unsigned step = 0; step < steps; step++) {
        unsigned i = check_below(keys), what = check_below(100);
        hr_value key = make_key(pool, i);
        if (what < 50) {
            hr_set_add(vm, set, key);
            count += !there[i];
            there[i] = true;
        } else if (what < 90) {
            CHECK(hr_set_discard(vm, set, key) == there[i]);
            count -= there[i];
            there[i] = false;
        } else if (what < 92) {
            shake();
        } else {
            CHECK(hr_set_has(vm, set, key) == there[i]);
        }
        CHECK(hr_op_len(vm, set) == count);
    }
}

/* A dict used as a queue and as a stack: entries are renumbered, stale places of the index are cleared. */
static void test_queue(void) {
    hr_value dict = hr_dict_new(vm, 0), key, value;
    size_t most = 0;
    for (int i = 0; i < 20000; i++) {
        hr_dict_set(vm, dict, small(i), small(i));
        if (i >= 50) CHECK(hr_dict_pop(vm, dict, small(i - 50)) == small(i - 50));
        size_t words = hr_value_object_words(((struct hr_dict *)dict)->table);
        if (words > most) most = words;
    }
    CHECK(hr_dict_len(vm, dict) == 50 && most < 400);
    for (int i = 0; i < 20000; i++) {
        hr_dict_set(vm, dict, small(-i - 1), small(i));
        CHECK(hr_dict_pop(vm, dict, small(-i - 1)) == small(i));
    }
    CHECK(hr_dict_len(vm, dict) == 50);
    size_t pos = 0;
    CHECK(hr_dict_next(vm, dict, &pos, &key, &value) && key == small(19950));
}

static size_t bytes_of(hr_value v) {
    return hr_heap_contains(&vm->heap, v) ? hr_heap_round_bytes(hr_value_object_words(v)) : 0;
}
static size_t table_bytes(hr_value v) {
    hr_value table = ((struct hr_dict *)v)->table;
    size_t n = bytes_of(v) + bytes_of(table);
    if (hr_value_has_flag(table, HR_HEADER_FLAG))
        n += bytes_of(((hr_value *)table)[hr_value_object_words(table) - 1]);
    return n;
}

/* The table of sizes in docs/MEMORY.md. */
static void test_sizes(void) {
    hr_value items[40];
    for (int i = 0; i < 40; i++)
        items[i] = small(i);
    size_t unit = sizeof(hr_word) / 4;
    CHECK(table_bytes(hr_dict_from_pairs(vm, 5, items)) == 56 * unit);
    CHECK(table_bytes(hr_dict_from_pairs(vm, 20, items)) <= 232 * unit);
    CHECK(table_bytes(hr_set_from_items(vm, 5, items)) == 40 * unit);
    hr_value list = hr_list_new(vm, 0, NULL);
    CHECK(bytes_of(list) + bytes_of(((struct hr_list *)list)->array) == 8 * unit);
    for (int i = 0; i < 10; i++)
        hr_list_append(vm, list, small(i));
    CHECK(bytes_of(list) + bytes_of(((struct hr_list *)list)->array) <= 64 * unit);
    list = hr_list_new(vm, 10, items);
    CHECK(bytes_of(list) + bytes_of(((struct hr_list *)list)->array) == 56 * unit);
    CHECK(bytes_of(hr_tuple_new(vm, 3, items)) == 16 * unit && bytes_of(hr_tuple_new(vm, 0, NULL)) == 0);
}

static hr_value name(const char *text) {
    return hr_symbol_intern(vm, text, strlen(text));
}

static void test_symbols(void) {
    hr_value table = hr_table_new(vm, 0);
    char text[16];
    for (int i = 0; i < 200; i++) {
        snprintf(text, sizeof text, "sym%d", i);
        table = hr_table_put(vm, table, name(text), small(i));
        if (i % 3 == 2) CHECK(hr_table_delete(vm, table, name(text)) == small(i));
    }
    CHECK(hr_table_len(table) == 134 && hr_table_delete(vm, table, name("absent")) == HR_UNDEF);
    for (int i = 0; i < 200; i++) {
        snprintf(text, sizeof text, "sym%d", i);
        CHECK(hr_table_get(vm, table, name(text)) == (i % 3 == 2 ? HR_UNDEF : small(i)));
    }
}

/* Slots of a module: numbers stay, reserved pairs are invisible, names of builtins are noticed. */
static void test_slots(void) {
    hr_value dict = hr_dict_new(vm, 0), key, value;
    char text[16];
    unsigned slot[60];
    hr_dict_set(vm, dict, name("before"), small(1));
    for (unsigned i = 0; i < 60; i++) {
        snprintf(text, sizeof text, "global%u", i);
        slot[i] = hr_table_slot(vm, dict, name(text));
        CHECK(slot[i] == i + 1 && hr_table_slot(vm, dict, name(text)) == slot[i]);
    }
    CHECK(hr_dict_len(vm, dict) == 1 && !hr_dict_shadows((struct hr_dict *)dict));
    for (unsigned i = 0; i < 60; i += 2) {
        snprintf(text, sizeof text, "global%u", i);
        hr_dict_set(vm, dict, hr_str_from_cstr(vm, text), small((int)i));
        CHECK(((struct hr_table *)((struct hr_dict *)dict)->table)->pairs[2 * slot[i] + 1] == small((int)i));
    }
    CHECK(hr_dict_len(vm, dict) == 31);
    CHECK(hr_dict_pop(vm, dict, name("global4")) == small(4) && hr_dict_len(vm, dict) == 30);
    CHECK(hr_dict_pop(vm, dict, name("global4")) == HR_UNDEF);
    CHECK(hr_table_slot(vm, dict, name("global4")) == slot[4]);
    size_t pos = 0;
    int n = 0;
    while (hr_dict_next(vm, dict, &pos, &key, &value))
        n += value != HR_UNDEF;
    CHECK(n == 30 && hr_dict_len(vm, hr_dict_copy(vm, dict)) == 30);
    hr_dict_clear(vm, dict);
    CHECK(hr_dict_len(vm, dict) == 0 && hr_table_slot(vm, dict, name("global7")) == slot[7]);
    hr_table_slot(vm, dict, HR_SYM(len));
    CHECK(hr_dict_shadows((struct hr_dict *)dict));
    hr_value other = hr_dict_new(vm, 0);
    hr_dict_set(vm, other, HR_SYM(print), small(1));
    CHECK(!hr_dict_shadows((struct hr_dict *)other));
    hr_table_slot(vm, other, name("x"));
    CHECK(hr_dict_shadows((struct hr_dict *)other));
    CHECK(hr_builtin_index(HR_SYM(len)) == HR_B_len && hr_builtin_index(name("no_builtin")) == -1);
    CHECK(hr_builtin_name(HR_B_len) == HR_SYM(len));
}

static void test_list(void) {
    int model[400], count = 0;
    hr_value list = hr_list_new(vm, 0, NULL);
    struct hr_view view;
    for (int step = 0; step < 20000; step++) {
        unsigned what = check_below(10), limit = step % 2000 < 1000 ? 7 : 3;
        if (what < limit && count < 300) {
            size_t at = check_below((uint32_t)count + 1), n = what == 0 ? check_below(5) : 1;
            hr_items_view(vm, list, &view);
            hr_items_splice(vm, list, &view, at, 0, n);
            memmove(model + at + n, model + at, ((size_t)count - at) * sizeof model[0]);
            for (size_t i = at; i < at + n; i++) {
                model[i] = step + (int)i;
                hr_list_array(list)->items[i] = small(model[i]);
            }
            count += (int)n;
        } else if (count) {
            size_t at = check_below((uint32_t)count),
                   n = 1 + check_below((uint32_t)(count - (int)at < 4 ? count - (int)at : 4));
            hr_items_view(vm, list, &view);
            hr_items_splice(vm, list, &view, at, n, 0);
            memmove(model + at, model + at + n, ((size_t)count - at - n) * sizeof model[0]);
            count -= (int)n;
        }
        CHECK(hr_list_count(list) == (size_t)count);
        if (step % 97 == 0)
            for (int i = 0; i < count; i++)
                CHECK(hr_list_array(list)->items[i] == small(model[i]));
    }
}

static void check_sorted(hr_value list, size_t n, bool reverse) {
    for (size_t i = 1; i < n; i++) {
        hr_value *a = hr_tuple_array(hr_list_array(list)->items[i - 1]),
                 *b = hr_tuple_array(hr_list_array(list)->items[i]);
        hr_sword x = hr_value_small_get(a[0]), y = hr_value_small_get(b[0]);
        CHECK(reverse ? x >= y : x <= y);
        if (x == y) CHECK(hr_value_small_get(a[1]) < hr_value_small_get(b[1]));
    }
}

/* Stable: items are tuples (key, serial) compared by key, which a dict's method gets. */
static void test_sort(void) {
    for (unsigned n = 0; n < 400; n += 1 + n / 3) {
        for (int shape = 0; shape < 6; shape++) {
            hr_value list = hr_list_new(vm, n, NULL), first = hr_dict_new(vm, n);
            for (unsigned i = 0; i < n; i++) {
                hr_value pair[2] = {small(shape == 0   ? (int)i
                                          : shape == 1 ? -(int)i
                                                       : (int)check_below(shape < 4 ? 10 : 1000)),
                                    small((int)i)};
                hr_list_array(list)->items[i] = hr_tuple_new(vm, 2, pair);
                hr_dict_set(vm, first, hr_list_array(list)->items[i], pair[0]);
            }
            bool reverse = shape % 2;
            hr_sort_list(vm, list, hr_attr_get(vm, first, HR_SYM(get)), reverse);
            CHECK(hr_list_count(list) == n);
            check_sorted(list, n, reverse);
        }
    }
}

static void test_deque(void) {
    hr_value argv[6] = {HR_UNDEF, HR_UNDEF, small(7), HR_UNDEF};
    hr_value d = hr_deque_make(vm, 3, argv);
    int model[8], count = 0;
    for (int step = 0; step < 5000; step++) {
        unsigned what = check_below(4);
        hr_value x = small(step);
        if (what == 0) {
            hr_call_method(vm, d, HR_SYM(append), 1, &x);
            if (count == 7) memmove(model, model + 1, (size_t)--count * sizeof model[0]);
            model[count++] = step;
        } else if (what == 1) {
            hr_call_method(vm, d, HR_SYM(appendleft), 1, &x);
            if (count == 7) count--;
            memmove(model + 1, model, (size_t)count++ * sizeof model[0]);
            model[0] = step;
        } else if (count && what == 2) {
            CHECK(hr_call_method(vm, d, HR_SYM(pop), 0, NULL) == small(model[--count]));
        } else if (count) {
            CHECK(hr_call_method(vm, d, HR_SYM(popleft), 0, NULL) == small(model[0]));
            memmove(model, model + 1, (size_t)--count * sizeof model[0]);
        }
        for (int i = 0; i < count; i++)
            CHECK(hr_deque_subscr(vm, d, small(i), HR_LOAD) == small(model[i]));
    }
}

int main(void) {
    vm = hr_vm_open(memory, sizeof memory, 60000);
    hr_vm_set_stack(vm, __builtin_frame_address(0), 60000);
    test_sizes();
    test_symbols();
    test_slots();
    for (unsigned keys = 4; keys <= KEYS; keys = keys * 3 / 2 + 1)
        test_dict(keys, 4000);
    test_set(8, 3000);
    test_set(KEYS, 6000);
    test_queue();
    test_list();
    test_sort();
    test_deque();
#if HR_DEBUG
    /* collect, move and verify at every allocation */
    vm = hr_vm_open(memory, 100000, 60000);
    hr_vm_set_stack(vm, __builtin_frame_address(0), 60000);
    hr_vm_set_options(vm, 0, 1, false);
    test_symbols();
    test_slots();
    test_dict(12, 300);
    test_dict(60, 600);
    test_set(40, 400);
    CHECK(vm->heap.stress_count > 1000);
    hr_vm_set_options(vm, 0, 0, false);
#endif
    return check_done("test_table");
}
