/* SPDX-License-Identifier: MIT
 *
 * Builtin functions over the operators and protocols: numbers, text, iteration. Those that run source are in modexec.c, help() in
 * help.c. Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include "gen/slots.h"

#include "obj/exception.h"
#include "obj/int.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/sort.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/generator.h"

/* ---- numbers ------------------------------------------------------------------------------------------------------------ */

hr_value hr_modbuiltins_abs(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_unary(vm, HR_UNARY_ABS, argv[0]);
}

hr_value hr_modbuiltins_divmod(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_binary(vm, HR_BINARY_DIVMOD, argv[0], argv[1]);
}

/* The inverse of a modulo m by the extended algorithm of Euclid; ValueError if there is none. */
static hr_value invert(struct hr_vm *vm, hr_value a, hr_value m) {
    hr_value r0 = m, r1 = hr_op_binary(vm, HR_BINARY_MOD, a, m), t0 = HR_SMALL(0), t1 = HR_SMALL(1);
    while (r1 != HR_SMALL(0)) {
        hr_value q = hr_op_binary(vm, HR_BINARY_FLOORDIV, r0, r1);
        hr_value r = hr_op_binary(vm, HR_BINARY_SUB, r0, hr_op_binary(vm, HR_BINARY_MUL, q, r1));
        hr_value t = hr_op_binary(vm, HR_BINARY_SUB, t0, hr_op_binary(vm, HR_BINARY_MUL, q, t1));
        r0 = r1;
        r1 = r;
        t0 = t1;
        t1 = t;
    }
    if (r0 == HR_SMALL(-1)) return hr_op_unary(vm, HR_UNARY_NEG, t0);
    if (r0 != HR_SMALL(1)) hr_error_raise(vm, HR_E_base_is_not_invertible);
    return t0;
}

/* pow(base, exp, mod=None) */
hr_value hr_modbuiltins_pow(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value base = argv[0], exponent = argv[1], mod = argc > 2 ? argv[2] : HR_NONE;
    if (mod == HR_NONE) return hr_op_binary(vm, HR_BINARY_POW, base, exponent);
    hr_value r = hr_call_special_run(vm, base, HR_SYM(__pow__), 2, argv + 1);
    if (r != HR_UNDEF && r != HR_NOTIMPL) return r;
    hr_value a = hr_type_native(vm, base), b = hr_type_native(vm, exponent), m = hr_type_native(vm, mod);
    if (!hr_int_is(a) || !hr_int_is(b) || !hr_int_is(m)) hr_error_raise(vm, HR_E_pow_with_3_arguments);
    if (!hr_op_truth(vm, m)) hr_error_raise(vm, HR_E_pow_modulus_0);
    if (hr_int_is_negative(b)) {
        a = invert(vm, a, m);
        b = hr_op_unary(vm, HR_UNARY_NEG, b);
    }
    return hr_int_power(vm, a, b, m);
}

/* round(number, ndigits=None) */
hr_value hr_modbuiltins_round(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = hr_type_of(vm, argv[0]);
    if (hr_type_lookup(vm, cls, HR_SYM(__round__)) == HR_UNDEF)
        hr_error_raise(vm, HR_E_type_does_not_define, argv[0]);
    return hr_call_method(vm, argv[0], HR_SYM(__round__), argc > 1 && argv[1] != HR_NONE, argv + 1);
}

/* sum(iterable, start=0) */
hr_value hr_modbuiltins_sum(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value total = argc > 1 ? argv[1] : HR_SMALL(0);
    hr_value native = hr_type_native(vm, total);
    if (hr_value_is(native, HR_T_str) || hr_value_is(native, HR_T_bytes) ||
        hr_value_is(native, HR_T_bytearray))
        hr_error_raise(vm, HR_E_cannot_sum_use, total);
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, argv[0], &room);
    for (hr_value v; (v = hr_op_next(vm, it)) != HR_UNDEF;) {
        hr_sword n;
        if (hr_value_are_small(total, v) && !hr_bits_add_overflow((hr_sword)total - 1, (hr_sword)v, &n))
            total = hr_value_from_word((hr_word)n);
        else
            total = hr_op_binary(vm, HR_BINARY_ADD, total, v);
    }
    return total;
}

/* An int in a base with its prefix: format(v, "#x"). */
static hr_value prefixed(struct hr_vm *vm, hr_value v, const char *spec) {
    v = hr_type_native(vm, v);
    if (!hr_int_is(v)) v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    if (hr_value_is_bool(v)) v = HR_SMALL(v == HR_TRUE);
    return hr_op_format(vm, v, hr_str_from(vm, spec, 2));
}

hr_value hr_modbuiltins_bin(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return prefixed(vm, argv[0], "#b");
}

hr_value hr_modbuiltins_hex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return prefixed(vm, argv[0], "#x");
}

hr_value hr_modbuiltins_oct(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return prefixed(vm, argv[0], "#o");
}

/* ---- text ------------------------------------------------------------------------------------------------------------------ */

hr_value hr_modbuiltins_ascii(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_str_ascii(vm, argv[0]);
}

hr_value hr_modbuiltins_chr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    intptr_t n = hr_int_get(vm, argv[0]);
    if (n < 0 || n > 0x10ffff) hr_error_raise(vm, HR_E_chr_arg_not_in_range_0x110000);
    return hr_str_from_code_point(vm, (uint32_t)n);
}

hr_value hr_modbuiltins_ord(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_value_small((hr_sword)hr_str_ord(vm, argv[0]));
}

/* format(v, spec="") */
hr_value hr_modbuiltins_format(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_op_format(vm, argv[0], argc > 1 ? argv[1] : HR_UNDEF);
}

/* ---- identity ---------------------------------------------------------------------------------------------------------------- */

/* The address, which stays the object's for the rest of its life. */
hr_value hr_modbuiltins_id(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (hr_value_is_object(argv[0])) hr_heap_fix(&vm->heap, (void *)argv[0]);
    return hr_int_from_u(vm, (uintptr_t)argv[0]);
}

/* ---- iteration ------------------------------------------------------------------------------------------------------------------ */

/* iter(v), iter(callable, sentinel) */
hr_value hr_modbuiltins_iter(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 1) return hr_op_iter(vm, argv[0]);
    return hr_iter_callable(vm, argv[0], argv[1]);
}

/* next(iterator, default) */
hr_value hr_modbuiltins_next(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value v, result = HR_NONE;
    if (hr_value_is(argv[0], HR_T_generator)) {
        /* with a default the end is no exception, and it is C that takes it */
        v = argc == 1 ? hr_generator_answer(vm, argv, HR_NONE, &result)
                      : hr_generator_next(vm, argv[0], HR_NONE, &result);
    } else {
        /* a StopIteration of a user class is let through as it is */
        v = argc == 1 ? hr_call_special_run(vm, argv[0], HR_SYM(__next__), 0, NULL) : HR_UNDEF;
        if (v != HR_UNDEF) return v;
        if (!hr_op_is_iterator(vm, argv[0])) hr_error_raise(vm, HR_E_object_is_not_an_iterator, argv[0]);
        v = hr_generator_next_of(vm, argv[0], &result);
    }
    if (v != HR_UNDEF) return v;
    if (argc > 1) return argv[1];
    hr_generator_stop(vm, result);
}

/* sorted(iterable, *, key=None, reverse=False) */
hr_value hr_modbuiltins_sorted(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value list = hr_list_from_iterable(vm, argv[0]);
    hr_sort_list(vm, list, argv[1] == HR_UNDEF ? HR_NONE : argv[1],
                 argv[2] != HR_UNDEF && hr_op_truth(vm, argv[2]));
    return list;
}

/* ---- asynchronous iteration -------------------------------------------------------------------------------------------------------- */

hr_value hr_modbuiltins_aiter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value f = hr_type_lookup(vm, hr_type_of(vm, argv[0]), HR_SYM(__aiter__));
    if (f == HR_UNDEF) hr_error_raise(vm, HR_E_object_is_not_an_async_iterable, argv[0]);
    return hr_call_method(vm, argv[0], HR_SYM(__aiter__), 0, NULL);
}

/* What anext(iterator, default) gives: StopAsyncIteration of the awaited iterator becomes the result default. */
struct anext_awaitable {
    hr_word header;
    hr_value awaited; /* HR_UNDEF: __anext__ has not been awaited yet; then `iterator` is what it gave */
    hr_value iterator;
    hr_value fallback;
};

hr_value hr_modbuiltins_anext(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value f = hr_type_lookup(vm, hr_type_of(vm, argv[0]), HR_SYM(__anext__));
    if (f == HR_UNDEF) hr_error_raise(vm, HR_E_object_is_not_an_async_iterator, argv[0]);
    hr_value step = hr_call_method(vm, argv[0], HR_SYM(__anext__), 0, NULL);
    if (argc == 1) return step;
    struct anext_awaitable *a = hr_state_alloc(vm, HR_T_anext_awaitable, 0, 4);
    HR_STORE(vm, a, iterator, step);
    HR_STORE(vm, a, fallback, argv[1]);
    return hr_value_from_object(a);
}

struct anext_call {
    struct anext_awaitable *a;
    hr_value value, result;
    bool raise;
};

static hr_value run_anext(struct hr_vm *vm, void *arg) {
    struct anext_call *c = arg;
    if (c->a->awaited == HR_UNDEF) {
        hr_value it = hr_generator_await(vm, c->a->iterator);
        HR_CHANGE(vm, c->a, awaited, it);
    }
    if (!c->raise) return hr_generator_step(vm, c->a->awaited, c->value, &c->result);
    return hr_call_method(vm, c->a->awaited, HR_SYM(throw), 1, &c->value);
}

static hr_value step_anext(struct hr_vm *vm, hr_value self, hr_value value, bool raise) {
    struct anext_call c = {(struct anext_awaitable *)self, value, HR_NONE, raise};
    hr_value v;
    if (!hr_call_protected(vm, run_anext, &c, &v)) {
        if (!hr_exception_is(vm, v, HR_T_StopAsyncIteration)) hr_error_throw(vm, v);
        hr_generator_stop(vm, c.a->fallback);
    }
    if (v == HR_UNDEF) hr_generator_stop(vm, c.result);
    return v;
}

hr_value hr_modbuiltins_anext_send(struct hr_vm *vm, int argc, hr_value *argv) {
    return step_anext(vm, argv[0], argc > 1 ? argv[1] : HR_NONE, false);
}

hr_value hr_modbuiltins_anext_throw(struct hr_vm *vm, int argc, hr_value *argv) {
    return step_anext(vm, argv[0], argc > 2 && argv[2] != HR_NONE ? argv[2] : argv[1], true);
}

hr_value hr_modbuiltins_anext_close(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct anext_awaitable *a = (struct anext_awaitable *)argv[0];
    if (a->awaited != HR_UNDEF) hr_call_method(vm, a->awaited, HR_SYM(close), 0, NULL);
    return HR_NONE;
}
