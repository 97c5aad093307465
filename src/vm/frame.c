/* SPDX-License-Identifier: MIT
 *
 * Frames on the VM stack; see frame.h. Also what the collector asks of the interpreter, since the stack is its main
 * root.
 * Tests: tests/lang/func, tests/limits/recursion_*.py, tests/unit/test_collect.c.
 */
#include "vm/frame.h"

#include <hirune/native.h>

#include "vm/census.h"

/* The stack's size is a multiple of this, so that `used` does not depend on what small programs called before. */
enum { UNIT_WORDS = 64 };

static size_t whole_units(size_t words) {
    return (words + UNIT_WORDS - 1) / UNIT_WORDS * UNIT_WORDS;
}

static hr_value *stack_begin(struct hr_vm *vm) {
    return (hr_value *)hr_heap_contents(vm->heap.vm_stack);
}
static hr_value *stack_end(struct hr_vm *vm) {
    return (hr_value *)vm->heap.vm_stack + hr_heap_size_words(vm->heap.vm_stack);
}

bool hr_frame_init(struct hr_vm *vm) {
    void *stack = hr_heap_alloc(&vm->heap, HR_T_stack, 0, UNIT_WORDS);
    if (!stack) return false;
    vm->heap.vm_stack = stack;
    vm->fp = stack_begin(vm) + 1;
    vm->fp[-1] = HR_UNDEF;
    vm->sp = vm->fp;
    vm->cp = stack_end(vm);
    vm->ip = NULL;
    return true;
}

/* Moves the control records to the new end of a stack that became larger, and rebases the pointers. */
static void relocate(struct hr_vm *vm, hr_value *old_begin, hr_value *old_end) {
    hr_value *begin = stack_begin(vm), *end = stack_end(vm);
    size_t controls = (size_t)(old_end - vm->cp);
    memmove(end - controls, begin + (vm->cp - old_begin), controls * sizeof(hr_value));
    vm->fp = begin + (vm->fp - old_begin);
    vm->sp = begin + (vm->sp - old_begin);
    vm->cp = end - controls;
    for (hr_value *p = vm->sp; p < vm->cp; p++)
        *p = HR_UNDEF;
}

HR_NORETURN static void too_deep(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_maximum_recursion_depth);
}

ptrdiff_t hr_frame_reserve_slow(struct hr_vm *vm, size_t words) {
    hr_value *old_begin = stack_begin(vm), *old_end = stack_end(vm);
    size_t old_words = hr_heap_size_words(vm->heap.vm_stack);
    size_t least = whole_units(old_words + (size_t)(vm->sp + words + HR_FRAME_SLACK + 4 - vm->cp));
    size_t most = least + whole_units(old_words / 2);
    /* Half of the heap is for the objects that a runaway recursion makes, and for what handles its error. 110 KB of heap on
     * 32-bit: 1,700 frames of eight words. */
    size_t limit = hr_heap_total(&vm->heap) / sizeof(hr_value) / 2;
    const bool stressed = hr_frame_stressed(vm),
               fits = stressed && vm->sp + words + HR_FRAME_SLACK + 4 <= vm->cp;
    if (fits) least = most = old_words;
    if (least > limit) too_deep(vm);
    /* by an eighth at least: a recursion in a full heap compacts it a few times, not every few frames */
    if (!fits && old_words > limit / 8 && least < old_words + old_words / 8)
        least = whole_units(old_words + old_words / 8);
    if (least > limit) least = limit;
    if (most > limit) most = limit;
    if (!stressed && (hr_heap_try_grow(&vm->heap, vm->heap.vm_stack, most) ||
                      hr_heap_try_grow(&vm->heap, vm->heap.vm_stack, least))) {
        relocate(vm, old_begin, old_end);
        return 0;
    }
    void *stack = hr_heap_alloc(&vm->heap, HR_T_stack, 0, most);
    if (!stack) stack = hr_heap_alloc(&vm->heap, HR_T_stack, 0, least);
    if (!stack && fits) return 0;
    if (!stack)
        hr_state_no_memory(vm, least * sizeof(hr_word)); /* which compacts with nothing pinned, if it can */
    old_begin = stack_begin(vm);                         /* it may have moved meanwhile */
    old_end = stack_end(vm);
    memcpy(hr_heap_contents(stack), old_begin, (size_t)((char *)old_end - (char *)old_begin));
    hr_heap_touch(&vm->heap,
                  vm->heap.vm_stack); /* an object like any other now; callers may hold arguments in it */
    vm->heap.vm_stack = stack;
    ptrdiff_t moved = (char *)hr_heap_contents(stack) - (char *)old_begin;
    relocate(vm, old_begin, old_end);
    return moved;
}

/* Words of the stack that the running frame and those below it need. */
static size_t needed(struct hr_vm *vm) {
    const hr_value *top = vm->fp + (hr_frame_is_bottom(vm->fp) ? 0 : hr_frame_raw(vm->fp)->registers);
    return whole_units((size_t)(top - (hr_value *)vm->heap.vm_stack) + HR_FRAME_SLACK + 4 +
                       (size_t)(stack_end(vm) - vm->cp));
}

size_t hr_frame_spare(struct hr_vm *vm) {
    size_t words = needed(vm), have = hr_heap_size_words(vm->heap.vm_stack);
    return have > words ? (have - words) * sizeof(hr_word) : 0;
}

void hr_frame_trim(struct hr_vm *vm, size_t keep) {
    hr_value *stack = vm->heap.vm_stack, *end = stack_end(vm);
    size_t controls = (size_t)(end - vm->cp), words = needed(vm) + whole_units(keep);
    if (words >= hr_heap_size_words(stack)) return;
    memmove(stack + words - controls, vm->cp, controls * sizeof *stack);
    vm->cp = stack + words - controls;
    hr_heap_shrink(&vm->heap, stack, words);
}

void hr_frame_push(struct hr_vm *vm, hr_value *base, unsigned mode) {
    hr_frame_push_inline(vm, base, mode);
}

unsigned hr_frame_pop(struct hr_vm *vm) {
    return hr_frame_pop_inline(vm);
}

/* ---- the collector's hooks ------------------------------------------------------------------------------------- */

static void before_mark(void *ctx, struct hr_heap *heap) {
    struct hr_vm *vm = ctx;
    if (!heap->vm_stack) return;
    const hr_value *stack = heap->vm_stack;
    heap->live_low = (size_t)(vm->sp - stack);
    heap->live_high = (size_t)(vm->cp - stack);
    vm->moved_from = stack;
    vm->moved_code = hr_frame_is_bottom(vm->fp) ? 0 : (size_t)(vm->ip - hr_frame_raw(vm->fp)->code);
}

static void after_move(void *ctx, struct hr_heap *heap) {
    struct hr_vm *vm = ctx;
    hr_state_flush_cache(vm);
    if (!heap->vm_stack) return;
    hr_value *stack = heap->vm_stack;
    vm->fp = stack + (vm->fp - vm->moved_from);
    vm->sp = stack + (vm->sp - vm->moved_from);
    vm->cp = stack + (vm->cp - vm->moved_from);
    if (!hr_frame_is_bottom(vm->fp)) vm->ip = hr_frame_raw(vm->fp)->code + vm->moved_code;
}

const struct hr_heap_hooks hr_frame_heap_hooks = {.walk_roots = hr_state_walk_roots,
                                                  .walk_weak = hr_state_walk_weak,
                                                  .before_mark = before_mark,
                                                  .after_mark = hr_state_after_mark,
                                                  .on_dead = hr_state_on_dead,
                                                  .after_move = after_move,
                                                  .site = hr_census_site};
