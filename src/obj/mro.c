/* SPDX-License-Identifier: MIT
 *
 * The C3 linearization of several bases; see class.h. Single inheritance never comes here.
 * Tests: tests/lang/class.
 */
#include "obj/class.h"
#include "obj/state.h"

struct sequence {
    struct hr_type_walk walk; /* what is left of the mro of a base */
    hr_value head;
};

struct merge {
    struct sequence *
        of; /* of each base; in a RAW object, whose references the collector does not see: no allocation meanwhile */
    const hr_value *bases;
    size_t count, next_base; /* the bases themselves are the last sequence */
};

static bool in_rest(struct hr_type_walk walk, hr_value cls) {
    hr_value c;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        if (c == cls) {
            return true;
        }
    }
    return false;
}

/* A class can be next if it is in no sequence behind the head. */
static bool is_good(const struct merge *m, hr_value cls) {
    for (size_t i = 0; i < m->count; i++) {
        if (m->of[i].head != HR_UNDEF && in_rest(m->of[i].walk, cls)) {
            return false;
        }
    }
    for (size_t i = m->next_base + 1; i < m->count; i++) {
        if (m->bases[i] == cls) {
            return false;
        }
    }
    return true;
}

static hr_value pick(const struct merge *m) {
    for (size_t i = 0; i < m->count; i++) {
        if (m->of[i].head != HR_UNDEF && is_good(m, m->of[i].head)) {
            return m->of[i].head;
        }
    }
    return HR_UNDEF;
}

/* Writes the order to out unless that is HR_UNDEF; returns its length, 0 if there is none. */
static size_t linearize(const hr_value *bases, size_t count, struct hr_vm *vm, struct sequence *of,
                        hr_value out) {
    struct merge m = {.of = of, .bases = bases, .count = count};
    size_t n = 0, left = count;
    for (size_t i = 0; i < count; i++) {
        of[i].walk = (struct hr_type_walk){.next = bases[i]};
        of[i].head = hr_type_walk_next(&of[i].walk);
    }
    while (left > 0) {
        hr_value cls = pick(&m);
        if (cls == HR_UNDEF) {
            return 0;
        }
        if (out != HR_UNDEF) {
            HR_STORE(vm, (struct hr_tuple *)out, items[n], cls);
        }
        n++;
        for (size_t i = 0; i < count; i++) {
            if (of[i].head == cls) {
                of[i].head = hr_type_walk_next(&of[i].walk);
                left -= of[i].head == HR_UNDEF;
            }
        }
        if (m.next_base < count && bases[m.next_base] == cls) {
            m.next_base++;
        }
    }
    return n;
}

hr_value hr_mro_merge(struct hr_vm *vm, const hr_value *bases, size_t count) {
    hr_word *raw = hr_state_alloc_raw(vm, HR_T_store, 0, count * sizeof(struct sequence));
    size_t n = linearize(bases, count, vm, (struct sequence *)(raw + 1), HR_UNDEF);
    if (n == 0) {
        hr_error_raise(vm, HR_E_cannot_create_a_consistent);
    }
    hr_value order = hr_tuple_new(vm, n, NULL);
    linearize(bases, count, vm, (struct sequence *)(raw + 1), order);
    hr_heap_free(&vm->heap, raw);
    return order;
}
