/* SPDX-License-Identifier: MIT
 *
 * The module gc. Rows: defs/modules/gc.def. Tests: tests/modules/gc, tests/memory.
 */
#include "gen/slots.h"

#include "obj/int.h"
#include "obj/type.h"
#include "vm/frame.h"
#include "vm/pending.h"

/* Free memory counts as scattered when its largest piece is less than this share of it: then collect() compacts. */
enum { PIECE_NUM = 3, PIECE_DEN = 4 };

static hr_value collect(struct hr_vm *vm, enum hr_gc_mode mode) {
    struct hr_heap *h = &vm->heap;
    size_t before = hr_heap_used(h);
    hr_heap_collect(h, mode);
    hr_type_trim(vm);
    size_t freed = before - hr_heap_used(h);
    if (hr_heap_largest(h) < hr_heap_free_bytes(h) / PIECE_DEN * PIECE_NUM) hr_heap_compact(h, mode);
    return hr_value_small((hr_sword)(freed / HR_HEAP_GRANULE));
}

static hr_value collect_exactly(struct hr_vm *vm) {
    return collect(vm, HR_GC_EXACT);
}

/* collect(): the number of granules that were freed. Called by the loop itself, it waits until no C frame holds a reference. */
hr_value hr_modgc_collect(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (!hr_pending_is_exact(vm, argv)) return collect(vm, HR_GC_CONSERVATIVE);
    hr_pending_at_safepoint(vm, collect_exactly);
    return HR_NONE;
}

/* disable(), enable() */
hr_value hr_modgc_set(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    vm->heap.auto_off = hr_call_name(argv[-1]) == HR_SYM(disable);
    hr_heap_policy_changed(&vm->heap);
    return HR_NONE;
}

hr_value hr_modgc_isenabled(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_value_bool(!vm->heap.auto_off);
}

hr_value hr_modgc_mem_alloc(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_value_small((hr_sword)(hr_heap_used(&vm->heap) - hr_frame_spare(vm)));
}

hr_value hr_modgc_mem_free(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_value_small((hr_sword)(hr_heap_free_bytes(&vm->heap) + hr_frame_spare(vm)));
}

/* threshold(): bytes allocated between collections, -1 if only a full heap is collected. threshold(n) sets it. */
hr_value hr_modgc_threshold(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_heap *h = &vm->heap;
    const intptr_t granule = HR_HEAP_GRANULE;
    if (argc == 0) return hr_value_small(h->threshold ? (hr_sword)h->threshold / granule * granule : -1);
    intptr_t n = hr_int_get(vm, argv[0]);
    h->threshold = n < 0 ? 0 : n < granule ? 1 : (size_t)n;
    hr_heap_policy_changed(h);
    return HR_NONE;
}
