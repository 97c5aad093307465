/* SPDX-License-Identifier: MIT
 *
 * What Python code sees of a traceback: exception.__traceback__, an object that shares the exception's entries (struct hr_exception.trace).
 * Rows: defs/types/exceptions.def. Tests: tests/types/exception.
 */
#include "gen/slots.h"

#include "obj/exception.h"
#include "obj/state.h"

struct traceback {
    hr_word header;
    hr_value trace, offset; /* as in struct hr_exception */
    hr_value at;            /* small int: the entry, 0 the innermost */
};

/* None if there is no memory for it: __exit__ is called all the same. */
static hr_value make(struct hr_vm *vm, hr_value trace, hr_value offset, size_t at) {
    struct traceback *t =
        vm->heap_locked ? NULL : hr_heap_alloc(&vm->heap, HR_T_traceback, 0, sizeof *t / sizeof(hr_word));
    if (!t) return HR_NONE;
    HR_STORE(vm, t, trace, trace);
    HR_STORE(vm, t, offset, offset);
    HR_STORE(vm, t, at, hr_value_small((hr_sword)at));
    return hr_value_from_object(t);
}

static void set(struct hr_vm *vm, hr_value exception, hr_value traceback) {
    struct hr_exception *e = (struct hr_exception *)exception;
    const struct traceback *t = (const struct traceback *)traceback;
    bool none = traceback == HR_NONE;
    if (!none && !hr_value_is(traceback, HR_T_traceback))
        hr_error_raise(vm, HR_E_traceback_must_be_a_traceback);
    HR_CHANGE(vm, e, trace, none ? HR_UNDEF : t->trace);
    HR_STORE(vm, e, offset, none ? HR_UNDEF : t->offset);
}

hr_value hr_exctrace_get(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2) set(vm, argv[0], argv[1]);
    const struct hr_exception *e = (const struct hr_exception *)argv[0];
    size_t n = hr_exception_trace_count(argv[0]);
    return n ? make(vm, e->trace, e->offset, n - 1) : HR_NONE;
}

/* BaseException.with_traceback(tb) */
hr_value hr_exctrace_with(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    set(vm, argv[0], argv[1]);
    return argv[0];
}

/* The pair (code, offset) of its entry. */
static const hr_value *entry(hr_value v) {
    const struct traceback *t = (const struct traceback *)v;
    return hr_value_is(t->trace, HR_T_code)
               ? &t->trace
               : &((struct hr_array *)t->trace)->items[2 * hr_value_small_get(t->at)];
}

hr_value hr_exctrace_lineno(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    const hr_value *pair = entry(argv[0]);
    return hr_value_small((hr_sword)hr_exception_line(pair[0], (unsigned)hr_value_small_get(pair[1])));
}

/* tb_code: what tb_frame.f_code is elsewhere; there is no frame any more. */
hr_value hr_exctrace_code(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return entry(argv[0])[0];
}

hr_value hr_exctrace_frame(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}

/* An exception makes a new object each time it is asked: those of the same entry are equal. */
hr_value hr_exctrace_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    (void)vm;
    if ((op != HR_BINARY_EQ && op != HR_BINARY_NE) || hr_value_type(a) != hr_value_type(b)) return HR_NOTIMPL;
    const struct traceback *s = (const struct traceback *)a, *t = (const struct traceback *)b;
    bool same = s->trace == t->trace && s->offset == t->offset && s->at == t->at;
    return hr_value_bool(same == (op == HR_BINARY_EQ));
}

/* tb_next: one level further in. */
hr_value hr_exctrace_next(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const struct traceback *t = (const struct traceback *)argv[0];
    hr_sword at = hr_value_small_get(t->at);
    return at ? make(vm, t->trace, t->offset, (size_t)at - 1) : HR_NONE;
}
