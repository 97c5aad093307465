/* SPDX-License-Identifier: MIT
 *
 * Allocation for the interpreter, its roots, and what the collector does to its weak things. See state.h.
 * Tests: tests/memory, tests/capi/embed.c.
 */
#include "obj/state.h"

#include <hirune/port.h>

#include "obj/exception.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "obj/weak.h"

/* The running instruction can be abandoned and started again: nothing but the loop is on the C stack, and it has not been tried already. */
static bool may_retry(struct hr_vm *vm) {
    return vm->depth == 1 && !vm->retried && vm->heap.wants_compact && hr_state_restartable(vm);
}

HR_NORETURN void hr_state_no_memory(struct hr_vm *vm, size_t bytes) {
    if (may_retry(vm)) {
        vm->retried = 2;
        vm->pending.waits |= HR_PENDING_RETRIED;
        vm->wanted_bytes = bytes;
        longjmp(vm->catcher->jump, HR_JUMP_RETRY);
    }
    vm->retried = 0;
    hr_error_raise_memory(vm, bytes);
}

static void *allocate(struct hr_vm *vm, unsigned type, unsigned flags, size_t words) {
    HR_COVER(types, type < HR_T_USER ? type : HR_T_object);
    if (HR_UNLIKELY(vm->heap_locked)) hr_error_raise_locked(vm);
    const bool too_many = words > SIZE_MAX / sizeof(hr_word) / 2;
    void *p = hr_heap_alloc(&vm->heap, type, flags,
                            words + (HR_HEAP_LARGE && !too_many && words >= HR_HEAP_EXTENDED_WORDS));
    if (HR_UNLIKELY(!p)) hr_state_no_memory(vm, too_many ? SIZE_MAX : words * sizeof(hr_word));
    if (HR_UNLIKELY(vm->heap.wants_compact)) vm->pending.waits |= HR_PENDING_COMPACT;
    return p;
}

void *hr_state_alloc(struct hr_vm *vm, unsigned type, unsigned flags, size_t words) {
    HR_COVER(types, type < HR_T_USER ? type : HR_T_object);
    if (HR_QUICK && HR_LIKELY(words <= HR_HEAP_SMALL_WORDS && !flags && !vm->heap_locked)) {
        void *p = hr_heap_alloc_inline(&vm->heap, type, 0, words);
        if (HR_LIKELY(p != NULL)) return p;
    }
    if (HR_HEAP_LARGE && words >= HR_HEAP_EXTENDED_WORDS)
        hr_state_no_memory(vm, words > SIZE_MAX / sizeof(hr_word) ? SIZE_MAX : words * sizeof(hr_word));
    return allocate(vm, type, flags, words);
}

void *hr_state_alloc_raw(struct hr_vm *vm, unsigned type, unsigned flags, size_t bytes) {
    if (HR_QUICK && HR_LIKELY(bytes < HR_HEAP_SMALL_WORDS * sizeof(hr_word) && !vm->heap_locked)) {
        void *p = hr_heap_alloc_inline(&vm->heap, type, flags | HR_HEAP_RAW, hr_state_raw_words(bytes));
        if (HR_LIKELY(p != NULL)) return p;
    }
    if (bytes > SIZE_MAX / 4) hr_state_no_memory(vm, bytes);
    return allocate(vm, type, flags | HR_HEAP_RAW, hr_state_raw_words(bytes));
}

hr_value hr_state_new_three(struct hr_vm *vm, unsigned type, hr_value a, hr_value b, hr_value c) {
    hr_value *v = hr_state_alloc(vm, type, 0, 4);
    v[1] = a;
    v[2] = b;
    v[3] = c;
    return hr_value_from_object(v);
}

void hr_state_enlarge(struct hr_vm *vm, void *owner, size_t words) {
    hr_value *field = (hr_value *)owner + 1;
    hr_word *old = (hr_word *)*field, *from = hr_heap_contents(old), *made;
    size_t head = (size_t)(from - old), present = hr_value_object_words(*field) - head;
    unsigned type = hr_value_object_type(*field), flags = (unsigned)*old & (HR_HEADER_RAW | HR_HEADER_FLAG);
    bool ours = hr_heap_contains(&vm->heap, old);
    if (ours && !vm->heap_locked && hr_heap_try_grow(&vm->heap, old, head + words)) return;
    if (flags & HR_HEADER_RAW)
        made = hr_state_alloc_raw(vm, type, flags, words * sizeof(hr_word));
    else
        made = hr_state_alloc(vm, type, flags, 1 + words);
    memcpy(hr_heap_contents(made), from, present * sizeof(hr_word));
    hr_heap_store_slot(&vm->heap, owner, field, hr_value_from_object(made));
    if (ours && type != HR_T_store) hr_heap_free(&vm->heap, old);
}

void hr_state_walk_roots(void *ctx, struct hr_heap *heap, hr_heap_visitor *visit) {
    struct hr_vm *vm = ctx;
    hr_weak_walk_roots(vm, heap, visit); /* its table is found through a root: before that is rewritten */
    for (hr_value *p = &vm->exception; p <= &vm->symbols; p++)
        visit(heap, p);
}

void hr_state_flush_cache(struct hr_vm *vm) {
    for (size_t i = 0; i < HR_CACHE_ENTRIES; i++)
        vm->cache[i].name = HR_UNDEF;
}

/* The limit comes down before the flag is looked at: a signal in between raises both, so none is lost. */
void hr_state_check(struct hr_vm *vm) {
    char here;
    atomic_store_explicit(&vm->stack_limit, vm->stack_floor, memory_order_relaxed);
    if (atomic_load_explicit(&vm->pending.interrupt, memory_order_relaxed)) hr_state_interrupt(vm);
    if (&here < vm->stack_floor) hr_error_raise(vm, HR_E_maximum_recursion_depth);
}

void hr_state_interrupt(struct hr_vm *vm) {
    atomic_store_explicit(&vm->stack_limit, vm->stack_floor, memory_order_relaxed);
    atomic_store_explicit(&vm->pending.interrupt, false, memory_order_relaxed);
    hr_port_poll(); /* it may have told the port too */
    hr_error_raise(vm, HR_E_keyboard_interrupt);
}

/* ---- weak things ------------------------------------------------------------------------------------------------------ */

void hr_state_walk_weak(void *ctx, struct hr_heap *heap, hr_heap_visitor *visit) {
    struct hr_vm *vm = ctx;
    hr_symbol_walk(vm, heap, visit);
    hr_weak_walk(vm, heap, visit);
    hr_type_walk_weak(vm, heap, visit);
}

void hr_state_after_mark(void *ctx, struct hr_heap *heap) {
    struct hr_vm *vm = ctx;
    hr_state_flush_cache(vm);
    if (vm->memory_error != HR_UNDEF && !hr_heap_is_marked(heap, (void *)vm->memory_error)) {
        hr_exception_clear(vm, vm->memory_error);
        hr_heap_mark_from(heap, vm->memory_error);
    }
    hr_weak_after_mark(vm, heap);
    hr_type_after_mark(vm, heap);
}

bool hr_state_on_dead(void *ctx, struct hr_heap *heap, void *obj, enum hr_heap_death death) {
    struct hr_vm *vm = ctx;
    hr_value v = hr_value_from_object(obj);
    if (hr_value_object_type(v) == HR_T_str) {
        if (death == HR_DEATH_FINAL) hr_symbol_forget(vm, v);
        return false;
    }
    return hr_weak_on_dead(vm, heap, v, death);
}
