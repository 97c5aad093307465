/* SPDX-License-Identifier: MIT
 *
 * Generators, coroutines and asynchronous generators. See generator.h.
 *
 * A suspended frame is {function, ip, registers}. Its ip is a small int (offset of the yielding instruction; -1 before the start),
 * HR_UNDEF while it runs, HR_NONE when finished; a tuple of that offset and an exception after pend_throw(). While it runs, the frame has the
 * generator at R[-2], and the object's copies of the registers are HR_UNDEF, so that they keep nothing alive.
 *
 * Chains, on hosts: of generators each suspended in `yield from` the next, only the last gets a frame when the first is resumed (HR_FRAME_CHAINED). The
 * others stay as they are until it is finished or raises: then the one before it goes on. Eight levels of delegation cost little more than one.
 * That they run too is told by the frame, which knows the first: what must not happen to a running generator asks for it (is_running).
 * Tests: tests/lang/gen, tests/lang/async.
 */
#include "vm/generator.h"

#include <hirune/native.h>

#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/error.h"
#include "obj/exception.h"
#include "obj/objecttype.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/loop.h"
#include "vm/slow.h"
#include "vm/unwind.h"

static struct hr_generator *object_of(hr_value v) {
    return (struct hr_generator *)v;
}
static const struct hr_code_raw *raw_of(const struct hr_generator *g) {
    return (const struct hr_code_raw *)((const struct hr_code *)((const struct hr_function *)g->function)
                                            ->code)
        ->raw;
}

hr_value hr_generator_new(struct hr_vm *vm, hr_value *base) {
    const struct hr_code_raw *raw = hr_frame_raw(base);
    unsigned kind = raw->flags & (HR_CODE_GENERATOR | HR_CODE_COROUTINE);
    unsigned type = kind == HR_CODE_GENERATOR   ? HR_T_generator
                    : kind == HR_CODE_COROUTINE ? HR_T_coroutine
                                                : HR_T_async_generator;
    hr_value *sp = vm->sp;
    if (vm->sp < base + raw->locals) vm->sp = base + raw->locals;
    struct hr_generator *g = hr_state_alloc(vm, type, 0, 3u + raw->registers);
    vm->sp = sp;
    HR_STORE(vm, g, function, base[-1]);
    HR_STORE(vm, g, ip, HR_SMALL(-1));
    for (unsigned i = 0; i < raw->locals; i++)
        HR_STORE(vm, g, registers[i], base[i]);
    return hr_value_from_object(g);
}

/* The running frame's generator is suspended in handlers, or goes on: what it handles is current only while it runs. */
static void swap_handled(struct hr_vm *vm, bool suspends) {
    const uint8_t *next = vm->ip + HR_OP_LENGTH_YIELD; /* DELEGATE and AGYIELD are as long */
    if (*next != HR_OP_HANDLING) return;
    hr_value *before = &vm->fp[next[1] + 1], *ours = &vm->fp[next[2]], current = vm->exception;
    vm->exception = suspends ? *before : *ours;
    *(suspends ? ours : before) = current;
}

static bool is_driven(hr_value v) {
    return hr_value_is(v, HR_T_generator) || hr_value_is(v, HR_T_coroutine);
}

/* The generator that a suspended one delegates to, with no handler around that; HR_UNDEF. */
static hr_value delegate_of(const struct hr_generator *g) {
    if (!hr_value_is_small(g->ip) || g->ip == HR_SMALL(-1)) return HR_UNDEF;
    const uint8_t *at = raw_of(g)->code + hr_value_small_get(g->ip);
    if (*at != HR_OP_DELEGATE || at[HR_OP_LENGTH_DELEGATE] == HR_OP_HANDLING) return HR_UNDEF;
    hr_value next = g->registers[at[2]];
    return is_driven(next) ? next : HR_UNDEF;
}

/* Is it one of a chain whose last runs? */
static bool is_in_running_chain(const struct hr_vm *vm, hr_value generator) {
    if (delegate_of(object_of(generator)) == HR_UNDEF) return false;
    const hr_value *cp = vm->cp;
    for (const hr_value *fp = vm->fp; !hr_frame_is_bottom(fp); cp += 2) {
        hr_sword info = hr_value_small_get(cp[1]);
        if ((info & ((1 << HR_FRAME_MODE_BITS) - 1)) == HR_FRAME_CHAINED)
            for (hr_value g = fp[-3]; g != fp[-2]; g = delegate_of(object_of(g)))
                if (g == generator) return true;
        fp -= info >> HR_FRAME_DELTA_SHIFT;
    }
    return false;
}

static bool is_running(const struct hr_vm *vm, hr_value generator) {
    return object_of(generator)->ip == HR_UNDEF || (HR_QUICK && is_in_running_chain(vm, generator));
}

/* False if the generator is finished. ValueError if it runs. */
static bool check(struct hr_vm *vm, hr_value generator) {
    if (is_running(vm, generator)) hr_error_raise(vm, HR_E_already_executing, generator);
    return object_of(generator)->ip != HR_NONE;
}

/* The last generator of the chain that begins with this one which can be resumed. ValueError if this one runs; if only one to which it delegates does,
 * the error is raised in it. */
static hr_value last_of_chain(struct hr_vm *vm, hr_value generator) {
    hr_value last = generator, next;
    while (HR_QUICK && (next = delegate_of(object_of(last))) != HR_UNDEF) {
        hr_value ip = object_of(next)->ip;
        if (ip == HR_UNDEF) {
            check(vm, generator);
            return generator;
        }
        if (!hr_value_is_small(ip) || ip == HR_SMALL(-1)) break;
        last = next;
    }
    return last;
}

/* Pushes the frame of a suspended generator. mode: HR_FRAME_GENERATOR or _CHAINED, with flags. */
static void push(struct hr_vm *vm, hr_value generator, unsigned mode) {
    struct hr_generator *g = object_of(generator);
    unsigned n = raw_of(g)->registers;
    hr_frame_reserve(vm, n + 2u); /* the window's two words, and the frame */
    hr_value *base = vm->sp + 2;
    base[-2] = generator;
    base[-1] = g->function;
    for (unsigned i = 0; i < n; i++) {
        base[i] = g->registers[i];
        HR_STORE(vm, g, registers[i], HR_UNDEF);
    }
    hr_sword at = hr_value_small_get(g->ip);
    HR_STORE(vm, g, ip, HR_UNDEF);
    if (HR_QUICK)
        hr_frame_push_inline(vm, base, mode);
    else
        hr_frame_push(vm, base, mode);
    if (at < 0) return;
    vm->ip += at;
    swap_handled(vm, false);
}

/* Pushes that of one to which `root` delegates, or root's own. flags: without the mode. */
static void push_chained(struct hr_vm *vm, hr_value generator, hr_value root, unsigned flags) {
    if (generator == root) {
        push(vm, generator, flags | HR_FRAME_GENERATOR);
    } else {
        *vm->sp++ = root; /* there is always that much room */
        push(vm, generator, flags | HR_FRAME_CHAINED);
    }
}

void hr_generator_go_on(struct hr_vm *vm, hr_value inner, hr_value root, unsigned mode) {
    hr_value g = root, next;
    while ((next = delegate_of(object_of(g))) != inner) {
        if (next == HR_UNDEF) hr_error_raise(vm, HR_E_already_executing, root); /* thrown into meanwhile */
        g = next;
    }
    push_chained(vm, g, root, mode & HR_FRAME_ENTRY_FLAG);
}

/* What pend_throw() left to be raised in the generator, which forgets it; else `exception`. */
static hr_value take_pended(struct hr_vm *vm, hr_value generator, hr_value exception) {
    struct hr_generator *g = object_of(generator);
    if (!hr_value_is_object(g->ip)) return exception;
    const struct hr_tuple *pended = (const struct hr_tuple *)g->ip;
    HR_STORE(vm, g, ip, pended->items[0]); /* a small int */
    return pended->items[1];
}

/* What resuming one that is not merely suspended gives. */
HR_NOINLINE static hr_value resume_other(struct hr_vm *vm, hr_value generator) {
    hr_value v = HR_UNDEF, result = HR_NONE;
    if (hr_value_is_object(object_of(generator)->ip))
        v = hr_generator_throw(vm, generator, HR_NONE, &result);
    else
        check(vm, generator);
    vm->delegated = result;
    return v;
}

hr_value hr_generator_resume(struct hr_vm *vm, hr_value generator, hr_value sent, unsigned entry) {
    const hr_value ip = object_of(generator)->ip;
    if (HR_UNLIKELY(!hr_value_is_small(ip))) return resume_other(vm, generator);
    if (ip == HR_SMALL(-1)) {
        if (sent != HR_NONE) hr_error_raise(vm, HR_E_cannot_send_non_none, generator);
        push(vm, generator, entry | HR_FRAME_GENERATOR);
        return HR_PUSHED;
    }
    hr_value last = generator;
    if (!(entry & HR_FRAME_DRAINED) && !vm->pending.any) last = last_of_chain(vm, generator);
    push_chained(vm, last, generator, entry);
    hr_generator_deliver(vm, sent);
    return HR_PUSHED;
}

unsigned hr_generator_suspend(struct hr_vm *vm) {
    struct hr_generator *g = object_of(vm->fp[-2]);
    const struct hr_code_raw *raw = raw_of(g);
    swap_handled(vm, true);
    hr_heap_touch(&vm->heap, g);
    const hr_value *R = vm->fp;
    for (unsigned i = 0, n = raw->registers; i < n; i++)
        HR_STORE(vm, g, registers[i], R[i]); /* few words: no call for them */
    HR_STORE(vm, g, ip, hr_value_small(vm->ip - raw->code));
    unsigned mode = HR_QUICK ? hr_frame_pop_inline(vm) : hr_frame_pop(vm);
    if (mode & HR_FRAME_CLOSING) hr_error_raise(vm, HR_E_generator_ignored_generatorexit);
    return mode;
}

hr_value hr_generator_close_error(struct hr_vm *vm) {
    return vm->fp[vm->ip[2] + 1];
}

void hr_generator_finish(struct hr_vm *vm) {
    struct hr_generator *g = object_of(vm->fp[-2]);
    HR_STORE(vm, g, ip, HR_NONE);
}

hr_value hr_generator_stop_error(struct hr_vm *vm, hr_value exception) {
    hr_value type = hr_type_of(vm, exception);
    enum hr_error error = HR_ERROR_COUNT;
    if (hr_type_derives(vm, type, hr_type_builtin(HR_T_StopIteration)))
        error = HR_E_generator_raised_stopiteration;
    else if (hr_type_derives(vm, type, hr_type_builtin(HR_T_StopAsyncIteration)) &&
             hr_value_is(vm->fp[-2], HR_T_async_generator))
        error = HR_E_async_generator_raised_stopasynciteration;
    if (error == HR_ERROR_COUNT) return exception;
    hr_value e = hr_error_new(vm, error);
    hr_exception_set_cause(vm, e, exception);
    hr_exception_set_context(vm, e, exception);
    return e;
}

/* The generator that C ran has given v: the stack is `sp` words again as it was; if it is finished, its result is taken. */
static hr_value left(struct hr_vm *vm, size_t sp, hr_value v, hr_value *result) {
    vm->sp = (hr_value *)vm->heap.vm_stack + sp;
    if (v == HR_UNDEF && result) { /* else whoever wants it finds it there */
        *result = vm->delegated;
        vm->delegated = HR_UNDEF;
    }
    return v;
}

hr_value hr_generator_next(struct hr_vm *vm, hr_value generator, hr_value sent, hr_value *result) {
    if (result) *result = HR_NONE;
    hr_vm_stack_check(vm);
    size_t sp = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    hr_value v = hr_generator_resume(vm, generator, sent, HR_FRAME_ENTRY_FLAG);
    return left(vm, sp, v == HR_PUSHED ? hr_loop_run(vm) : v, result);
}

hr_value hr_generator_next_of(struct hr_vm *vm, hr_value iterator, hr_value *result) {
    vm->delegated = HR_NONE;
    hr_value v = hr_op_next(vm, iterator);
    *result = vm->delegated;
    vm->delegated = HR_UNDEF;
    return v;
}

/* ---- throw and close ----------------------------------------------------------------------------------------------------- */

struct throw_call {
    hr_value target, exception;
};

static hr_value run_throw(struct hr_vm *vm, void *arg) {
    struct throw_call *c = arg;
    return hr_call_method(vm, c->target, HR_SYM(throw), 1, &c->exception);
}

static hr_value run_close(struct hr_vm *vm, void *arg) {
    struct throw_call *c = arg;
    hr_value close = hr_attr_find(vm, c->target, HR_SYM(close));
    return close == HR_UNDEF ? HR_NONE : hr_call(vm, close, 0, NULL);
}

/* Is the exception, or class of one, GeneratorExit? */
static bool is_exit(struct hr_vm *vm, hr_value exception) {
    hr_value cls = hr_type_is_class(exception) ? exception : hr_type_of(vm, exception);
    return hr_type_derives(vm, cls, hr_type_builtin(HR_T_GeneratorExit));
}

/* The running frame's generator is suspended at a DELEGATE whose iterator is no generator: lets that have the exception first. True if it took
 * it: then *value is what it yielded (*done: its result); else *exception is what to raise in the frame. */
static bool throw_to_iterator(struct hr_vm *vm, hr_value target, hr_value *exception, hr_value *value,
                              bool *done) {
    struct throw_call c = {target, *exception};
    *done = false;
    if (is_exit(vm, *exception)) {
        if (!hr_call_protected(vm, run_close, &c, value)) *exception = *value;
        return false;
    }
    if (hr_attr_find(vm, target, HR_SYM(throw)) == HR_UNDEF) return false;
    if (hr_call_protected(vm, run_throw, &c, value)) return true;
    *exception = *value;
    *done = hr_exception_is(vm, *exception, HR_T_StopIteration);
    if (*done) *value = hr_exception_value(vm, *exception);
    return *done;
}

/* The frame of a suspended generator is on top: pushes those of the generators that it drives by `yield from`, so that the exception begins
 * in the innermost. True if an iterator there took it. No recursion in C: chains may be long. */
static bool push_delegates(struct hr_vm *vm, hr_value *exception, hr_value *value, bool *done) {
    bool closing = is_exit(vm, *exception);
    if (closing) *exception = hr_unwind_prepare(vm, *exception);
    while (*vm->ip == HR_OP_DELEGATE) {
        unsigned window = vm->ip[2];
        hr_value target = vm->fp[window];
        unsigned type = hr_value_type(target);
        if (type != HR_T_generator && type != HR_T_coroutine)
            return throw_to_iterator(vm, target, exception, value, done);
        if (is_running(vm, target)) {
            *exception = hr_error_new(vm, HR_E_already_executing, target);
            break;
        }
        *exception = take_pended(vm, target, *exception);
        hr_value state = object_of(target)->ip;
        if (state == HR_NONE || state == HR_SMALL(-1)) {
            HR_STORE(vm, object_of(target), ip, HR_NONE);
            break;
        }
        if (closing)
            vm->fp[window + 1] = *exception; /* to be raised here whatever the delegate makes of it */
        push(vm, target, HR_FRAME_GENERATOR | (closing ? HR_FRAME_CLOSING : 0));
    }
    return false;
}

static hr_value start_throw(struct hr_vm *vm, void *arg) {
    hr_value exception = ((struct throw_call *)arg)->exception, value;
    bool done = false;
    if (!push_delegates(vm, &exception, &value, &done)) hr_error_throw(vm, hr_unwind_prepare(vm, exception));
    if (!done) {
        while (!(hr_generator_suspend(vm) & HR_FRAME_ENTRY_FLAG))
            continue;
        return value;
    }
    vm->fp[vm->ip[1]] = value; /* of yield from */
    vm->ip += 3;
    return HR_UNDEF;
}

hr_value hr_generator_throw(struct hr_vm *vm, hr_value generator, hr_value exception, hr_value *result) {
    struct hr_generator *g = object_of(generator);
    *result = HR_NONE;
    exception = take_pended(vm, generator, exception);
    if (!check(vm, generator)) hr_error_throw(vm, hr_unwind_prepare(vm, exception));
    if (g->ip == HR_SMALL(-1)) {
        exception = hr_unwind_prepare(vm, exception);
        HR_STORE(vm, g, ip, HR_NONE);
        hr_error_throw(vm, exception);
    }
    struct throw_call c = {generator, exception};
    size_t sp = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    push(vm, generator, HR_FRAME_ENTRY_FLAG | HR_FRAME_GENERATOR);
    return left(vm, sp, hr_loop_start(vm, start_throw, &c), result);
}

struct close_call {
    hr_value generator, exception, result;
};

static hr_value run_generator_exit(struct hr_vm *vm, void *arg) {
    struct close_call *c = arg;
    hr_value v = hr_generator_throw(vm, c->generator, c->exception, &c->result);
    if (v != HR_UNDEF) hr_error_raise(vm, HR_E_generator_ignored_generatorexit);
    return c->result;
}

hr_value hr_generator_close(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_generator *g = object_of(argv[0]);
    if (!check(vm, argv[0])) return HR_NONE;
    if (g->ip == HR_SMALL(-1)) {
        HR_STORE(vm, g, ip, HR_NONE);
        return HR_NONE;
    }
    struct close_call c = {argv[0], hr_error_new(vm, HR_E_generator_exit), HR_NONE};
    hr_value v;
    if (hr_call_protected(vm, run_generator_exit, &c, &v)) return v;
    if (!hr_exception_is(vm, v, HR_T_GeneratorExit) && !hr_exception_is(vm, v, HR_T_StopIteration))
        hr_error_throw(vm, v);
    return HR_NONE;
}

/* ---- methods ---------------------------------------------------------------------------------------------------------------- */

hr_value hr_generator_slot_next(struct hr_vm *vm, hr_value self) {
    return hr_generator_next(vm, self, HR_NONE, NULL);
}

hr_value hr_generator_slot_iter(struct hr_vm *vm, hr_value self) {
    (void)vm;
    return self;
}

HR_NORETURN void hr_generator_stop(struct hr_vm *vm, hr_value result) {
    hr_value type = hr_type_builtin(HR_T_StopIteration);
    hr_error_throw(vm, result == HR_NONE ? type : hr_call(vm, type, 1, &result));
}

hr_value hr_generator_answer(struct hr_vm *vm, const hr_value *argv, hr_value sent, hr_value *result) {
    hr_value generator = argv[0];
    if (hr_frame_is_bottom(vm->fp) || argv < vm->fp || argv >= vm->fp + hr_frame_raw(vm->fp)->registers)
        return hr_generator_next(vm, generator, sent, result);
    hr_value v = hr_generator_resume(vm, generator, sent, 0);
    *result = vm->delegated;
    if (v == HR_UNDEF) vm->delegated = HR_UNDEF;
    return v;
}

hr_value hr_generator_send(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value result, v = hr_generator_answer(vm, argv, argc > 1 ? argv[1] : HR_NONE, &result);
    if (v == HR_UNDEF) hr_generator_stop(vm, result);
    return v;
}

/* The exception, or class of one, that throw(type_or_value, value=, traceback=) stands for; it has not been looked at yet, as an iterator
 * that the generator drives gets it as it is. */
static hr_value thrown(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value e = argv[1];
    if (argc > 2 && argv[2] != HR_NONE) {
        if (hr_exception_check(vm, argv[2])) return argv[2];
        if (hr_type_is_class(e)) return hr_call(vm, e, 1, &argv[2]);
    }
    return e;
}

hr_value hr_generator_throw_method(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value result;
    hr_value v = hr_generator_throw(vm, argv[0], thrown(vm, argc, argv), &result);
    if (v == HR_UNDEF) hr_generator_stop(vm, result);
    return v;
}

/* pend_throw(exception): it is raised in the generator when that is resumed; None: nothing is. Gives what was to be raised until now. */
hr_value hr_generator_pend_throw(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value before = take_pended(vm, argv[0], HR_NONE);
    if (check(vm, argv[0]) && argv[1] != HR_NONE) {
        struct hr_generator *g = object_of(argv[0]);
        const hr_value items[] = {g->ip, argv[1]};
        hr_value pended = hr_tuple_new(vm, 2, items);
        HR_CHANGE(vm, g, ip, pended);
    }
    return before;
}

/* gi_running, cr_running, ag_running. */
hr_value hr_generator_running(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_bool(is_running(vm, argv[0]));
}

/* ---- delegation ---------------------------------------------------------------------------------------------------------------- */

static hr_value run_send(struct hr_vm *vm, void *arg) {
    hr_value *call = arg; /* the iterator, what it is sent */
    return hr_call_method(vm, call[0], HR_SYM(send), 1, &call[1]);
}

hr_value hr_generator_step(struct hr_vm *vm, hr_value iterator, hr_value sent, hr_value *result) {
    unsigned type = hr_value_type(iterator);
    *result = HR_NONE;
    if (type == HR_T_generator || type == HR_T_coroutine)
        return hr_generator_next(vm, iterator, sent, result);
    if (sent == HR_NONE && (type >= HR_T_USER || hr_type_next(type)))
        return hr_generator_next_of(vm, iterator, result);
    hr_value call[2] = {iterator, sent}, v = hr_call_expecting(vm, HR_T_StopIteration, run_send, call);
    if (v == HR_UNDEF) {
        *result = vm->delegated;
        vm->delegated = HR_UNDEF;
    }
    return v;
}

hr_value hr_generator_delegate_iter(struct hr_vm *vm, hr_value v) {
    unsigned type = hr_value_type(v);
    return type == HR_T_generator || type == HR_T_coroutine ? v : hr_op_iter(vm, v);
}

hr_value hr_generator_await(struct hr_vm *vm, hr_value v) {
    unsigned type = hr_value_type(v);
    /* a generator is awaitable as in MicroPython, whose coroutines are generators */
    if (type == HR_T_generator || type == HR_T_coroutine || type == HR_T_async_generator_asend ||
        type == HR_T_anext_awaitable)
        return v;
    if (type == HR_T_async_generator) return hr_agen_await(vm, 1, &v);
    hr_value it = hr_call_special_run(vm, v, HR_SYM(__await__), 0, NULL);
    if (it == HR_UNDEF) {
        /* so is an iterator; no bound method is made to find that out, so that awaiting one allocates nothing */
        if (!hr_op_is_iterator(vm, v)) hr_error_raise(vm, HR_E_object_cannot_be_used, v);
        it = hr_op_iter(vm, v);
    }
    return hr_generator_delegate_iter(vm, it);
}

hr_value hr_generator_await_method(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}

void hr_generator_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    const struct hr_function *f = (const struct hr_function *)((const struct hr_generator *)self)->function;
    hr_error_write(w, HR_E_text_generator, self, ((const struct hr_code *)f->code)->name);
    hr_object_write_address(w, self);
}
