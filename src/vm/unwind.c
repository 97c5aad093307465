/* SPDX-License-Identifier: MIT
 *
 * Raising: from the throw to the handler. See unwind.h.
 * Tests: tests/lang/exc.
 */
#include "vm/unwind.h"

#include "gen/opcodes.h"
#include "obj/exception.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/drain.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/slow.h"
#include "vm/trace.h"

static const uint8_t *find_handler(const struct hr_code_raw *raw, unsigned offset) {
    const uint8_t *h = raw->code + raw->code_bytes;
    for (unsigned i = 0; i < raw->handlers; i++, h += HR_CODE_HANDLER_BYTES) {
        unsigned start = h[0] | (unsigned)h[1] << 8, end = h[2] | (unsigned)h[3] << 8;
        if (offset >= start && offset < end) return h;
    }
    return NULL;
}

HR_NOINLINE enum hr_unwind_result hr_unwind_run(struct hr_vm *vm) {
    for (;;) {
        if (HR_QUICK && hr_frame_is_drained(vm) && hr_drain_is_taking(vm)) hr_generator_suspend(vm);
        if (!hr_frame_is_bottom(vm->fp)) {
            const struct hr_code_raw *raw = hr_frame_raw(vm->fp);
            unsigned offset = (unsigned)(vm->ip - raw->code);
            vm->sp = vm->fp + raw->registers;
            if (vm->again)
                vm->again = false; /* raised again by ENDFIN: this frame is in the traceback already */
            else
                hr_exception_add_trace(vm, vm->raised, hr_value_from_object(hr_frame_code(vm->fp)), offset);
            raw = hr_frame_raw(vm->fp);
            const uint8_t *h = find_handler(raw, offset);
            if (HR_UNLIKELY(vm->trace != HR_UNDEF)) hr_trace_exception(vm, h != NULL);
            if (h) {
                hr_value *R = vm->fp + h[6];
                R[0] = vm->raised;
                R[1] = vm->exception;
                for (hr_value *dead = R + 2; dead < vm->sp; dead++)
                    *dead = HR_UNDEF; /* temporaries of what was given up: nothing is to live on in them */
                vm->exception = vm->raised;
                vm->raised = HR_UNDEF;
                vm->ip = raw->code + (h[4] | (unsigned)h[5] << 8);
                return HR_UNWIND_HANDLED;
            }
        }
        unsigned mode = (unsigned)hr_value_small_get(vm->cp[1]) & ((1u << HR_FRAME_DELTA_SHIFT) - 1);
        bool chained = HR_QUICK && (mode & 15u) == HR_FRAME_CHAINED;
        hr_value inner = vm->fp[-2], root = vm->fp[-3]; /* of a chained one */
        if (chained || (mode & 15u) == HR_FRAME_GENERATOR) {
            hr_generator_finish(vm);
            vm->raised = hr_generator_stop_error(vm, vm->raised);
        }
        hr_frame_pop(vm);
        if (chained) {
            hr_generator_go_on(vm, inner, root, mode);
            continue;
        }
        if (mode & HR_FRAME_ENTRY_FLAG) return HR_UNWIND_LEAVE;
        if (mode == (HR_FRAME_GENERATOR | HR_FRAME_CLOSING) &&
            hr_exception_is(vm, vm->raised, HR_T_GeneratorExit))
            vm->raised = hr_generator_close_error(vm);
        if ((mode & 15u) == HR_FRAME_NEXT && hr_slow_iteration_stops(vm, vm->raised)) {
            vm->raised = HR_UNDEF;
            return HR_UNWIND_HANDLED;
        }
    }
}

hr_value hr_unwind_prepare(struct hr_vm *vm, hr_value value) {
    if (hr_type_is_class(value) && hr_type_is_exception(value)) value = hr_call(vm, value, 0, NULL);
    if (!hr_exception_check(vm, value)) hr_error_raise(vm, HR_E_exceptions_must_derive);
    return value;
}

/* The way into the unwinder. */
HR_NORETURN static void jump(struct hr_vm *vm, hr_value exception) {
    vm->raised = exception;
    longjmp(vm->catcher->jump, HR_JUMP_RAISE);
}

HR_NORETURN void hr_error_throw(struct hr_vm *vm, hr_value value) {
    hr_value exception = hr_unwind_prepare(vm, value);
    hr_exception_set_context(vm, exception, vm->exception);
    jump(vm, exception);
}

HR_NORETURN void hr_unwind_raise_from(struct hr_vm *vm, hr_value value, hr_value cause) {
    hr_value exception = hr_unwind_prepare(vm, value);
    if (cause != HR_NONE) cause = hr_unwind_prepare(vm, cause);
    hr_exception_set_cause(vm, exception, cause);
    hr_error_throw(vm, exception);
}

HR_NORETURN void hr_unwind_reraise(struct hr_vm *vm) {
    if (vm->exception == HR_UNDEF) hr_error_raise(vm, HR_E_no_active_exception_to_reraise);
    vm->again = true; /* as in CPython, this frame adds no traceback entry */
    jump(vm, vm->exception);
}

HR_NORETURN void hr_unwind_again(struct hr_vm *vm, hr_value exception) {
    vm->again = true;
    jump(vm, exception);
}

bool hr_unwind_matches(struct hr_vm *vm, hr_value exception, hr_value type) {
    if (hr_value_is(type, HR_T_tuple)) {
        hr_vm_stack_check(vm);
        size_t n = hr_value_object_words(type) - 1;
        for (size_t i = 0; i < n; i++)
            if (hr_unwind_matches(vm, exception, ((struct hr_tuple *)type)->items[i])) return true;
        return false;
    }
    if (!hr_type_is_class(type) || !hr_type_is_exception(type))
        hr_error_raise(vm, HR_E_catching_no_exception_except_star);
    return hr_type_derives(vm, hr_type_of(vm, exception), type);
}
