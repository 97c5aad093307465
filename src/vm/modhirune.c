/* SPDX-License-Identifier: MIT
 *
 * The module hirune: what this interpreter is, and the calls that are its own. Rows: defs/modules/hirune.def. Tests: tests/modules/hirune.
 */
#include <hirune/hirune.h>
#include <hirune/rows.h>

#include "obj/list.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/pending.h"

hr_value hr_modhirune_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_member_called(argv);
    if (name == HR_SYM(word_bits)) return hr_value_small(HR_WORD_BITS);
    if (name == HR_SYM(float_bits)) return hr_value_small(HR_FLOAT_BITS);
    if (name == HR_SYM(version)) return hr_str_from_cstr(vm, hr_vm_version());
    return hr_str_from_cstr(vm, HR_DEBUG ? "debug" : "release");
}

/* ---- the census of the heap ------------------------------------------------------------------------------------------------- */

/* Types by number; those past the last share it, which only hosts with a thousand classes have. */
enum { CENSUS_TYPES = 1024, CENSUS_WORDS = CENSUS_TYPES / 32 };

struct census {
    uint32_t present[CENSUS_WORDS];
    hr_value list; /* HR_UNDEF: only `present` is wanted */
};

static unsigned type_of(const void *obj) {
    unsigned id = hr_value_object_type(hr_value_from_object(obj));
    return id < CENSUS_TYPES ? id : CENSUS_TYPES - 1;
}

static void note(struct census *c, unsigned id) {
    c->present[id / 32] |= (uint32_t)1 << (id % 32);
}

/* How many types before this one are present. */
static unsigned rank(const struct census *c, unsigned id) {
    unsigned n = 0;
    for (unsigned i = 0; i < id / 32; i++)
        n += (unsigned)__builtin_popcount(c->present[i]);
    return n + (unsigned)__builtin_popcount(c->present[id / 32] & (((uint32_t)1 << (id % 32)) - 1));
}

static bool note_object(void *ctx, void *obj, size_t bytes) {
    (void)bytes;
    note(ctx, type_of(obj));
    return true;
}

static bool count_object(void *ctx, void *obj, size_t bytes) {
    const struct census *c = ctx;
    struct hr_tuple *row = (struct hr_tuple *)hr_list_array(c->list)->items[rank(c, type_of(obj))];
    row->items[1] = hr_value_small(hr_value_small_get(row->items[1]) + 1);
    row->items[2] = hr_value_small(hr_value_small_get(row->items[2]) + (hr_sword)bytes);
    return true;
}

/* The result is made first and counted with the rest: the sum of its bytes is what is in use when it is returned. */
static hr_value take_census(struct hr_vm *vm) {
    struct census c = {.list = HR_UNDEF};
    note(&c, HR_T_list);
    note(&c, HR_T_array);
    note(&c, HR_T_tuple);
    hr_heap_walk(&vm->heap, note_object, &c);
    unsigned n = rank(&c, CENSUS_TYPES - 1) + (c.present[CENSUS_WORDS - 1] >> 31);
    c.list = hr_list_new(vm, n, NULL);
    for (unsigned id = 0, at = 0; id < CENSUS_TYPES; id++) {
        if (!(c.present[id / 32] >> (id % 32) & 1)) continue;
        hr_value row[3] = {hr_type_name(hr_type_class(vm, id)), HR_SMALL(0), HR_SMALL(0)};
        hr_value tuple = hr_tuple_new(vm, 3, row);
        HR_STORE(vm, hr_list_array(c.list), items[at], tuple);
        at++;
    }
    /* a collection meanwhile can only have made objects fewer */
    hr_heap_walk(&vm->heap, count_object, &c);
    return c.list;
}

/* heap(): a list of (type, objects, bytes) of all that is in the heap, collected or not. The bytes add up to gc.mem_alloc() */
hr_value hr_modhirune_heap(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (!hr_pending_is_exact(vm, argv)) return take_census(vm);
    hr_pending_at_safepoint(vm, take_census);
    return HR_NONE;
}

/* ---- debug builds ------------------------------------------------------------------------------------------------------------------ */

/* stress(on): collects and moves at every allocation. */
hr_value hr_modhirune_stress(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
#if HR_DEBUG
    vm->heap.stress = hr_op_truth(vm, argv[0]);
    hr_heap_policy_changed(&vm->heap);
    return HR_NONE;
#else
    (void)argv;
    hr_error_raise(vm, HR_T_NotImplementedError, "not a debug build");
#endif
}

/* verify(): what is wrong with the heap, None if nothing. */
hr_value hr_modhirune_verify(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
#if HR_DEBUG
    const char *fault = hr_heap_verify(&vm->heap, NULL);
    return fault ? hr_str_from_cstr(vm, fault) : HR_NONE;
#else
    hr_error_raise(vm, HR_T_NotImplementedError, "not a debug build");
#endif
}
