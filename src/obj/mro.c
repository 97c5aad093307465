/* SPDX-License-Identifier: MIT
 *
 * The C3 linearization of several bases; see class.h. Single inheritance never comes here.
 * Tests: tests/lang/class.
 */
#include "obj/class.h"
#include "obj/state.h"

enum { BASES_MOST = 16 };

struct merge {
    struct hr_type_walk walks[BASES_MOST]; /* what is left of the mro of each base */
    hr_value heads[BASES_MOST];
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
        if (m->heads[i] != HR_UNDEF && in_rest(m->walks[i], cls)) {
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
        if (m->heads[i] != HR_UNDEF && is_good(m, m->heads[i])) {
            return m->heads[i];
        }
    }
    return HR_UNDEF;
}

/* Writes the order to out unless that is NULL; returns its length, 0 if there is none. */
static size_t linearize(const hr_value *bases, size_t count, struct hr_vm *vm, hr_value out) {
    struct merge m = {.bases = bases, .count = count};
    size_t n = 0, left = count;
    for (size_t i = 0; i < count; i++) {
        m.walks[i].next = bases[i];
        m.walks[i].order = NULL;
        m.walks[i].at = 0;
        m.heads[i] = hr_type_walk_next(&m.walks[i]);
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
            if (m.heads[i] == cls) {
                m.heads[i] = hr_type_walk_next(&m.walks[i]);
                left -= m.heads[i] == HR_UNDEF;
            }
        }
        if (m.next_base < count && bases[m.next_base] == cls) {
            m.next_base++;
        }
    }
    return n;
}

hr_value hr_mro_merge(struct hr_vm *vm, const hr_value *bases, size_t count) {
    if (count > BASES_MOST) {
        hr_error_raise(vm, HR_T_TypeError, "more than %d bases", (int)BASES_MOST);
    }
    size_t n = linearize(bases, count, vm, HR_UNDEF);
    if (n == 0) {
        hr_error_raise(vm, HR_T_TypeError,
                       "Cannot create a consistent method resolution order (MRO) for bases");
    }
    hr_value order = hr_tuple_new(vm, n, NULL);
    linearize(bases, count, vm, order);
    return order;
}
