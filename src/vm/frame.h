/* SPDX-License-Identifier: MIT
 *
 * Frames on the VM stack: push, pop, growth, and the safepoint.
 *
 * Layout: obj/state.h. Invariant: every word of the stack is a legal value; between sp and cp nothing is live.
 * Tests: tests/limits, tests/lang/func.
 */
#ifndef HR_VM_FRAME_H
#define HR_VM_FRAME_H

#include "obj/state.h"

enum {
    HR_FRAME_ENTRY_FLAG = 1 << 4, /* in the control word: the loop returns to C after this frame */
    HR_FRAME_STAGE_SHIFT = 5,     /* two bits: which candidate of an operator is running */
    HR_FRAME_CLOSING = 1 << 5,    /* of a generator: GeneratorExit was thrown into the one that drives it */
    HR_FRAME_DRAINED = 1 << 6,    /* of a generator: a built-in function takes it whole (vm/drain.h) */
    HR_FRAME_DELTA_SHIFT = 7,
    HR_FRAME_SLACK =
        24 /* registers always free above sp: a native function's padded arguments, a window shifted up */
};

static inline struct hr_function *hr_frame_function(const hr_value *fp) {
    return (struct hr_function *)fp[-1];
}
static inline struct hr_code *hr_frame_code(const hr_value *fp) {
    return (struct hr_code *)hr_frame_function(fp)->code;
}
static inline struct hr_code_raw *hr_frame_raw(const hr_value *fp) {
    return (struct hr_code_raw *)hr_frame_code(fp)->raw;
}
/* Number of default values in a function object; its cells follow them. */
static inline size_t hr_function_defaults(const struct hr_function *f) {
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)f->code)->raw;
    return raw->defaults + ((raw->flags & HR_CODE_KWDEFAULTS) ? raw->kwonly : 0u);
}
/* True for the frame below all: no function runs in it. */
static inline bool hr_frame_is_bottom(const hr_value *fp) {
    return fp[-1] == HR_UNDEF;
}

/* True for the frame of a generator that a built-in function takes whole. */
static inline bool hr_frame_is_drained(const struct hr_vm *vm) {
    return !hr_frame_is_bottom(vm->fp) &&
           (hr_value_small_get(vm->cp[1]) & (HR_FRAME_DRAINED | ((1 << HR_FRAME_MODE_BITS) - 1))) ==
               (HR_FRAME_DRAINED | HR_FRAME_GENERATOR);
}

/* Gives back what the VM stack has too much, but for `keep` words. Nothing above the running frame's registers may be in use. GC: none. */
void hr_frame_trim(struct hr_vm *vm, size_t keep);
/* Bytes that hr_frame_trim(vm, 0) would give back: they count as free memory, since that comes before any MemoryError. GC: none. */
size_t hr_frame_spare(struct hr_vm *vm);

/* Makes the VM stack and its bottom frame. MemoryError cannot be raised yet: false if there is no room. */
bool hr_frame_init(struct hr_vm *vm);

/* Ensures that `words` registers (and the slack) are free above sp. Pointers into the stack must be taken again from vm
 * after it, or corrected by the returned distance in bytes (0 if it did not move). RecursionError or MemoryError.
 * GC: may collect. */
ptrdiff_t hr_frame_reserve_slow(struct hr_vm *vm, size_t words);
/* Under stress the stack moves whenever it could. */
static inline bool hr_frame_stressed(const struct hr_vm *vm) {
#if HR_DEBUG
    return vm->heap.stress && !vm->heap.auto_off; /* what is measured under gc.disable() stays as it is */
#else
    (void)vm;
    return false;
#endif
}
static inline ptrdiff_t hr_frame_reserve(struct hr_vm *vm, size_t words) {
    return vm->sp + words + HR_FRAME_SLACK + 4 <= vm->cp && !hr_frame_stressed(vm)
               ? 0
               : hr_frame_reserve_slow(vm, words);
}

/* hr_frame_push and hr_frame_pop, inline for the hottest places (HR_QUICK). */
static inline void hr_frame_push_inline(struct hr_vm *vm, hr_value *base, unsigned mode) {
    const struct hr_code_raw *raw = hr_frame_raw(base);
    vm->cp -= 2;
    vm->cp[0] =
        hr_frame_is_bottom(vm->fp) ? HR_SMALL(0) : hr_value_small(vm->ip - hr_frame_raw(vm->fp)->code);
    vm->cp[1] = hr_value_small(((base - vm->fp) << HR_FRAME_DELTA_SHIFT) | (hr_sword)mode);
    vm->fp = base;
    vm->sp = base + raw->registers;
    vm->ip = raw->code;
}
static inline unsigned hr_frame_pop_inline(struct hr_vm *vm) {
    hr_sword info = hr_value_small_get(vm->cp[1]);
    hr_sword offset = hr_value_small_get(vm->cp[0]);
    vm->cp += 2;
    vm->fp -= info >> HR_FRAME_DELTA_SHIFT;
    if (hr_frame_is_bottom(vm->fp)) {
        vm->sp = vm->fp;
        vm->ip = NULL;
    } else {
        const struct hr_code_raw *raw = hr_frame_raw(vm->fp);
        vm->sp = vm->fp + raw->registers;
        vm->ip = raw->code + offset;
    }
    return (unsigned)(info & ((1 << HR_FRAME_DELTA_SHIFT) - 1));
}

/* Enters the function in base[-1], whose locals are laid out from base on; there is room for its registers and the slack. mode: enum
 * hr_frame_mode and flags. vm->ip must be the calling instruction. GC: none. */
void hr_frame_push(struct hr_vm *vm, hr_value *base, unsigned mode);

/* Leaves the running frame; fp, sp, ip are then the caller's. Returns the mode and flags it was pushed with. GC: none. */
unsigned hr_frame_pop(struct hr_vm *vm);

/* The hooks of the collector. */
extern const struct hr_heap_hooks hr_frame_heap_hooks;

/* Runs what is pending, between two instructions, with no C frame that holds references when vm->depth is 1.
 * live: the first register that is not live. Pointers into the heap must be reloaded from vm. May raise, may run Python. */
void hr_frame_safepoint(struct hr_vm *vm, hr_value *live);

/* The same after the CALL* at vm->ip, whose native function gave value: what waited for exactness (vm->at_safepoint) replaces that. It is given to the
 * instruction's register; vm->ip is then the next one. */
void hr_frame_safepoint_call(struct hr_vm *vm, hr_value value);

#endif
