/* SPDX-License-Identifier: MIT
 *
 * Safepoints: what waits for a moment between two instructions. Interrupts, scheduled functions, finalisers, exact collections.
 * Tests: tests/modules/micropython (schedule, kbd_intr), tests/modules/gc, tests/command/interrupt*.py.
 */
#include <hirune/port.h>

#include "gen/opcodes.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/type.h"
#include "obj/weak.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/pending.h"
#include "vm/slow.h"

/* ---- memory errors ---------------------------------------------------------------------------------------------------- */

HR_NORETURN void hr_error_raise_memory(struct hr_vm *vm, size_t bytes) {
    if (vm->lock_put_off) {
        vm->heap_locked = vm->lock_put_off;
        vm->lock_put_off = 0;
    }
    size_t spare = hr_frame_spare(vm), stack = hr_heap_size_words(vm->heap.vm_stack) * sizeof(hr_word);
    vm->wanted_bytes = bytes;
    vm->free_bytes = hr_heap_free_bytes(&vm->heap) + spare;
    vm->largest_bytes = hr_heap_largest(&vm->heap);
    hr_exception_clear(vm, vm->memory_error);
    /* what the handler lets go of must not be kept by chance, as a conservative collection may */
    if (bytes) vm->pending.waits |= HR_PENDING_COMPACT;
    /* when the frames take an eighth of the heap or more, it is their number that is the error; room that they have left counts where it
     * would have been enough, but could not be given back in the middle of an instruction */
    bool deep = bytes && (bytes < spare ? stack : stack - spare) > hr_heap_total(&vm->heap) / 8;
    hr_word type = deep ? HR_T_RecursionError : HR_T_MemoryError, *header = (hr_word *)vm->memory_error;
    *header = (*header & ~HR_HEADER((1u << HR_HEADER_TYPE_BITS) - 1, 0, 0)) | HR_HEADER(type, 0, 0);
    hr_error_throw(vm, vm->memory_error);
}

HR_NORETURN void hr_error_raise_locked(struct hr_vm *vm) {
    hr_error_raise_memory(vm, 0);
}

/* What takes items from v takes others the next time. */
static bool is_iterator(struct hr_vm *vm, hr_value v) {
    return hr_type_next(hr_value_type(hr_type_native(vm, v)));
}

/* The constructor of dict is `once` since the items of its argument may be iterators; not those of a mapping. */
static bool is_call_restartable(struct hr_vm *vm) {
    const hr_value *window = hr_call_window(vm), f = *window;
    if (hr_value_is(f, HR_T_function)) return true; /* only pushing the frame can have failed */
    if (!hr_value_is(f, HR_T_native)) return false;
    unsigned spec = hr_member_spec(hr_member_of(f)), n = vm->ip[3];
    if ((spec & HR_SPEC_ONCE) && !(spec & HR_SPEC_CTOR)) return false;
    if (*vm->ip == HR_OP_CALLM && vm->fp[vm->ip[2]] != HR_UNDEF) n++; /* the receiver */
    for (window += vm->retry_allowed; n > 0; n--, window++) {
        if (is_iterator(vm, *window)) return false;
        if ((spec & HR_SPEC_ONCE) && !(hr_type_rom(hr_type_id(*window))->flags & HR_TYPE_MAPPING))
            return false;
    }
    return true;
}

/* += of what grows item by item: what was added stays. Of a list or tuple all is added at once. */
static bool is_growing(hr_value left, hr_value right) {
    unsigned type = hr_value_type(left);
    return type >= HR_T_USER || type == HR_T_deque ||
           (type == HR_T_list && !hr_value_is(right, HR_T_list) && !hr_value_is(right, HR_T_tuple));
}

/* The opcodes that may have had an effect (taken items from an iterator, run a module) when an allocation in them fails. */
bool hr_state_restartable(struct hr_vm *vm) {
    const uint8_t *ip = vm->ip;
    if (!ip) return false; /* no code has run yet */
    switch (*ip) {
    case HR_OP_FORITER:
    case HR_OP_UNPACK:
    case HR_OP_UNPACKX:
    case HR_OP_LISTEXTEND:
    case HR_OP_SETUPDATE:
    case HR_OP_MAPUPDATE:
    case HR_OP_MAPMERGE:
    case HR_OP_DELEGATE:
    case HR_OP_IMPORT:
    case HR_OP_IMPORTSTAR:
    case HR_OP_INTR:
    case HR_OP_CALLX:
    case HR_OP_CALLKW:
    case HR_OP_CALLMKW: return false;
    case HR_OP_SLICE:
        return ip[3] != HR_OP_STSUB || !is_iterator(vm, vm->fp[ip[6]]); /* both are done at once */
    case HR_OP_IADD:
        if (is_growing(vm->fp[ip[2]], vm->fp[ip[3]])) return false;
        /* fall through */
    case HR_OP_IOR:
    case HR_OP_IN:
    case HR_OP_NOTIN:
    case HR_OP_STSUB: return !is_iterator(vm, vm->fp[ip[3]]);
    case HR_OP_CALL:
    case HR_OP_CALLM: return vm->retry_allowed != HR_RETRY_NOT && is_call_restartable(vm);
    default: return true;
    }
}

void hr_pending_restore(struct hr_vm *vm) {
    if ((*vm->ip == HR_OP_CALL || *vm->ip == HR_OP_CALLM) && vm->retry_allowed == HR_RETRY_SHIFTED) {
        hr_value *window = hr_call_window(vm);
        memmove(window, window + 1, (vm->ip[3] + 1u) * sizeof *window);
    }
}

/* ---- scheduled functions ----------------------------------------------------------------------------------------------- */

bool hr_pending_schedule(struct hr_vm *vm, hr_value function, hr_value arg) {
    enum { MOST = 8 }; /* MicroPython's queue depth is 4 to 8 by port */
    if (vm->scheduled == HR_UNDEF) {
        struct hr_array *ring = hr_state_alloc(vm, HR_T_array, 0, 2 + 2 * MOST);
        HR_STORE(vm, ring, count, HR_SMALL(0));
        vm->scheduled = hr_value_from_object(ring);
    }
    struct hr_array *ring = (struct hr_array *)vm->scheduled;
    hr_sword n = hr_value_small_get(ring->count);
    if (n >= MOST) return false;
    hr_heap_touch(&vm->heap, ring);
    HR_STORE(vm, ring, items[2 * n], function);
    HR_STORE(vm, ring, items[2 * n + 1], arg);
    HR_STORE(vm, ring, count, hr_value_small(n + 1));
    vm->pending.waits |= HR_PENDING_SCHEDULE;
    return true;
}

/* Runs what was scheduled up to now; an exception from it is printed, as nobody can catch it. */
static void run_scheduled(struct hr_vm *vm) {
    struct hr_array *ring = (struct hr_array *)vm->scheduled;
    for (hr_sword n = hr_value_small_get(ring->count); n > 0; n--) {
        ring = (struct hr_array *)vm->scheduled;
        hr_sword count = hr_value_small_get(ring->count);
        hr_value function = ring->items[0], v = ring->items[1];
        for (hr_sword i = 0; i < 2 * (count - 1); i++)
            HR_STORE(vm, ring, items[i], ring->items[i + 2]);
        HR_STORE(vm, ring, items[2 * count - 2], HR_UNDEF);
        HR_STORE(vm, ring, items[2 * count - 1], HR_UNDEF);
        HR_STORE(vm, ring, count, hr_value_small(count - 1));
        if (!hr_call_caught(vm, function, 1, &v, &v)) hr_state_report(vm, v);
    }
    if (((struct hr_array *)vm->scheduled)->count != HR_SMALL(0)) vm->pending.waits |= HR_PENDING_SCHEDULE;
}

/* ---- safepoints ----------------------------------------------------------------------------------------------------------- */

/* Did this wait? It does no more. */
static bool take(struct hr_vm *vm, unsigned flag) {
    unsigned waits = vm->pending.waits;
    vm->pending.waits = (uint16_t)(waits & ~flag);
    return waits & flag;
}

/* What waits, but for compaction. scheduled: functions of micropython.schedule() may run, which is not so between the calls of a straight line of
 * code, as in MicroPython. */
static void handle(struct hr_vm *vm, bool scheduled) {
    hr_vm_stack_check(vm);
    if (vm->handling_pending) return; /* a callback's own safepoints do not start others */
    if (take(vm, HR_PENDING_FINALIZE)) {
        vm->handling_pending = true;
        hr_weak_run_finalizers(vm);
        vm->handling_pending = false;
    }
    if (!scheduled) return;
    if (take(vm, HR_PENDING_KBD_INTR)) {
        hr_error_raise(vm, HR_E_keyboard_interrupt);
    }
    if (take(vm, HR_PENDING_SCHEDULE)) {
        vm->handling_pending = true;
        run_scheduled(vm);
        vm->handling_pending = false;
    }
}

static void safepoint(struct hr_vm *vm, hr_value *live, bool scheduled) {
    if (take(vm, HR_PENDING_COMPACT)) {
        if (vm->depth == 1) {
            vm->sp = live;
            hr_heap_compact(&vm->heap, HR_GC_EXACT);
        }
    }
    if (!hr_frame_is_bottom(vm->fp)) vm->sp = vm->fp + hr_frame_raw(vm->fp)->registers;
    if (vm->retried && --vm->retried == 0) take(vm, HR_PENDING_RETRIED);
    if (vm->pending.waits & HR_PENDING_STEPS) {
        if (vm->steps == 0) hr_error_raise(vm, HR_E_step_limit);
        vm->steps--;
    }
    handle(vm, scheduled);
}

HR_NOINLINE void hr_frame_safepoint(struct hr_vm *vm, hr_value *live) {
    safepoint(vm, live, true);
}

void hr_pending_poll(struct hr_vm *vm) {
    if (hr_port_poll()) hr_state_set_interrupt(vm);
    handle(vm, true);
}

HR_NOINLINE void hr_frame_safepoint_call(struct hr_vm *vm, hr_value value) {
    size_t at =
        vm->ip[2]; /* the window is dead: its first register keeps the result while Python code runs */
    if (take(vm, HR_PENDING_COLLECT)) {
        vm->sp = vm->fp + at;
        vm->delegated = HR_UNDEF; /* nobody has asked for it */
        /* what is kept is enough for the calls of an ordinary program: under heap_lock() too */
        hr_frame_trim(vm, hr_heap_total(&vm->heap) / sizeof(hr_word) / 32);
        value = vm->at_safepoint(vm);
    }
    vm->fp[at] = value;
    safepoint(vm, vm->fp + at + 1, false);
    vm->fp[vm->ip[1]] = vm->fp[at];
    hr_slow_branch(vm, false);
}

bool hr_pending_is_exact(struct hr_vm *vm, const hr_value *argv) {
    return vm->depth == 1 && !hr_frame_is_bottom(vm->fp) &&
           argv < vm->fp + hr_frame_raw(vm->fp)->registers + 1;
}

void hr_pending_at_safepoint(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm)) {
    vm->at_safepoint = fn;
    vm->pending.waits |= HR_PENDING_COLLECT;
}

/* ---- to standard error --------------------------------------------------------------------------------------------------------- */

static void write_stderr(struct hr_writer *w, const char *data, size_t n) {
    (void)w;
    hr_port_write(2, data, n);
}

void hr_pending_print(struct hr_vm *vm, hr_value exception) {
    struct hr_writer w = {.vm = vm, .write = write_stderr, .target = HR_UNDEF};
    hr_exception_print(&w, exception);
}

void hr_pending_print_value(struct hr_vm *vm, hr_value value) {
    struct hr_writer w = {.vm = vm, .write = write_stderr, .target = HR_UNDEF};
    hr_writer_str(&w, value);
    hr_writer_add(&w, "\n", 1);
}

static hr_value run_print(struct hr_vm *vm, void *arg) {
    hr_pending_print(vm, *(hr_value *)arg);
    return HR_NONE;
}

void hr_pending_print_failed(void) {
    static const char text[] = "<exception str() failed>\n";
    hr_port_write(2, text, sizeof text - 1);
}

void hr_pending_report(struct hr_vm *vm, hr_value exception) {
    hr_value unused;
    if (!hr_call_protected(vm, run_print, &exception, &unused)) hr_pending_print_failed();
}

void hr_state_report(struct hr_vm *vm, hr_value exception) {
    if (hr_exception_is(vm, exception, HR_T_KeyboardInterrupt))
        vm->pending.waits |= HR_PENDING_KBD_INTR; /* it was meant for the program, whatever it has met */
    else
        hr_pending_report(vm, exception);
}
