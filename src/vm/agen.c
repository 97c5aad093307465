/* SPDX-License-Identifier: MIT
 *
 * Asynchronous generators (PEP 525): __anext__, asend, athrow, aclose give awaitables that drive the generator.
 *
 * What the generator yields to its consumer comes wrapped in a cell (opcode AGYIELD), which no Python code ever sees; what it awaits comes bare
 * and is passed on to the event loop. Tests: tests/lang/async.
 */
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/error.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/generator.h"
#include "vm/unwind.h"

/* async_generator_asend: the awaitable. */
struct agen_step {
    hr_word header;
    hr_value generator;
    hr_value value; /* to send, or the exception to throw */
    hr_value mode;  /* small int: MODE_* */
};
enum { MODE_SEND, MODE_THROW, MODE_CLOSE, MODE_RUNNING, MODE_CLOSING, MODE_AWAITED, MODE_DONE };

static hr_value step_new(struct hr_vm *vm, hr_value generator, hr_value value, int mode) {
    struct agen_step *s = hr_state_alloc(vm, HR_T_async_generator_asend, 0, 4);
    HR_STORE(vm, s, generator, generator);
    HR_STORE(vm, s, value, value);
    HR_STORE(vm, s, mode, hr_value_small(mode));
    return hr_value_from_object(s);
}

hr_value hr_agen_anext(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return step_new(vm, argv[0], HR_NONE, MODE_SEND);
}

hr_value hr_agen_asend(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return step_new(vm, argv[0], argv[1], MODE_SEND);
}

hr_value hr_agen_athrow(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value e = argc > 2 && argv[2] != HR_NONE ? argv[2] : argv[1];
    return step_new(vm, argv[0], hr_unwind_prepare(vm, e), MODE_THROW);
}

hr_value hr_agen_aclose(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return step_new(vm, argv[0], HR_NONE, MODE_CLOSE);
}

/* await generator(): as in MicroPython, where yield in a coroutine hands a value to the event loop, and return gives what await does. */
hr_value hr_agen_await(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return step_new(vm, argv[0], HR_NONE, MODE_AWAITED);
}

HR_NORETURN static void finish(struct hr_vm *vm, struct agen_step *s, unsigned type, hr_value arg) {
    HR_STORE(vm, s, mode, HR_SMALL(MODE_DONE));
    if (arg == HR_UNDEF) hr_error_throw(vm, hr_type_builtin(type));
    hr_error_throw(vm, hr_exception_make(vm, hr_type_builtin(type), hr_tuple_new(vm, 1, &arg)));
}

struct drive_call {
    hr_value generator, value, result;
    bool raise;
};

static hr_value run_drive(struct hr_vm *vm, void *arg) {
    struct drive_call *c = arg;
    return c->raise ? hr_generator_throw(vm, c->generator, c->value, &c->result)
                    : hr_generator_next(vm, c->generator, c->value, &c->result);
}

/* One step: what the event loop is to see, or raises StopIteration(value) when the generator yielded to its consumer. */
static hr_value drive(struct hr_vm *vm, struct agen_step *s, hr_value sent, bool raise) {
    hr_sword mode = hr_value_small_get(s->mode);
    if (mode == MODE_DONE) hr_error_raise(vm, HR_E_cannot_reuse_already_awaited);
    struct drive_call c = {s->generator, sent, HR_NONE, raise};
    bool closing = mode == MODE_CLOSE || mode == MODE_CLOSING;
    if (!raise && mode < MODE_RUNNING) { /* the first step */
        c.value = s->value;
        c.raise = mode != MODE_SEND;
        hr_value state = ((struct hr_generator *)s->generator)->ip;
        if ((c.raise && state == HR_NONE) || (closing && state == HR_SMALL(-1))) { /* nobody is there */
            HR_STORE(vm, (struct hr_generator *)s->generator, ip, HR_NONE);
            finish(vm, s, HR_T_StopIteration, HR_UNDEF);
        }
        if (closing) c.value = hr_error_new(vm, HR_E_generator_exit);
        HR_STORE(vm, s, mode, hr_value_small(closing ? MODE_CLOSING : MODE_RUNNING));
    }
    hr_value v;
    if (!hr_call_protected(vm, run_drive, &c, &v)) {
        if (closing) HR_STORE(vm, s, mode, HR_SMALL(MODE_DONE));
        if (closing &&
            (hr_exception_is(vm, v, HR_T_GeneratorExit) || hr_exception_is(vm, v, HR_T_StopAsyncIteration)))
            finish(vm, s, HR_T_StopIteration, HR_UNDEF);
        hr_error_throw(vm, v);
    }
    bool item = hr_value_is(v, HR_T_cell);
    const bool awaited = mode == MODE_AWAITED;
    if (v == HR_UNDEF)
        finish(vm, s, closing || awaited ? HR_T_StopIteration : HR_T_StopAsyncIteration,
               awaited ? c.result : HR_UNDEF);
    if (item && closing) hr_error_raise(vm, HR_E_async_generator_ignored);
    if (!item) return v;
    v = ((struct hr_cellbox *)v)->value;
    if (!awaited) finish(vm, s, HR_T_StopIteration, v);
    return v;
}

hr_value hr_agen_step_send(struct hr_vm *vm, int argc, hr_value *argv) {
    return drive(vm, (struct agen_step *)argv[0], argc > 1 ? argv[1] : HR_NONE, false);
}

hr_value hr_agen_step_throw(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value e = argc > 2 && argv[2] != HR_NONE ? argv[2] : argv[1];
    struct agen_step *s = (struct agen_step *)argv[0];
    if (hr_value_small_get(s->mode) < MODE_RUNNING) {
        HR_STORE(vm, s, mode, HR_SMALL(MODE_DONE));
        hr_error_throw(vm, e);
    }
    return drive(vm, s, hr_unwind_prepare(vm, e), true);
}

hr_value hr_agen_step_close(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    HR_STORE(vm, (struct agen_step *)argv[0], mode, HR_SMALL(MODE_DONE));
    return HR_NONE;
}
