/* SPDX-License-Identifier: MIT
 *
 * The bytecode loop: fast paths here, all else in slow.c, call.c, unwind.c, generator.c.
 *
 * Local copies of the running frame's state: ip (opcode byte of the running instruction), R (registers), K (constants).
 * vm->ip is stored before anything that may raise, collect or push a frame; R is taken again from vm->fp after anything
 * that may run Python or grow the stack. Code and constants cannot move under the loop, because ip and K pin them, except at
 * a safepoint, after which the frame is loaded again.
 * Size: one function holds all opcodes, since dispatch jumps between their labels; what is not a fast path is elsewhere.
 * Tests: everything under tests/.
 */
#include "vm/loop.h"

#include "gen/opcodes.h"
#include "obj/builtin.h"
#include "obj/dict.h"
#include "obj/list.h"
#include "obj/op.h"
#include "obj/range.h"
#include "obj/set.h"
#include "obj/tuple.h"
#include "obj/writer.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/import.h"
#include "vm/intrinsic.h"
#include "vm/slow.h"
#include "vm/unwind.h"

#include "vm/loopops.h"

/* An instance with attributes beyond its slots (obj/instance.h): what the cache says of its type may not hold for it. */
static inline bool is_overgrown(hr_value v, unsigned type) {
    return type >= HR_T_USER && hr_value_has_flag(v, HR_HEADER_FLAG);
}

/* False for stores of 1 MB and more on 32-bit, whose size word comes before `used`. */
static inline bool is_short(const struct hr_store *store) {
    return HR_WORD_BITS == 64 || store->header >> HR_HEADER_SIZE_SHIFT;
}

/* Enters a Python function whose call needs no argument shuffling: false if it does. The arguments are at args[0 .. n-1]. */
static inline bool enter_simple(struct hr_vm *vm, const uint8_t *ip, hr_value *args, unsigned n) {
    const struct hr_function *f = (const struct hr_function *)args[-1];
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)f->code)->raw;
    if (raw->positional != n || raw->kwonly || (raw->flags & ~(HR_CODE_BYNAME | HR_CODE_KWDEFAULTS)))
        return false;
    if (args + raw->registers + HR_FRAME_SLACK + 4 > vm->cp || hr_frame_stressed(vm)) return false;
    for (hr_value *p = args + n, *end = args + raw->locals; p < end; p++)
        *p = HR_UNDEF;
    vm->cp -= 2;
    vm->cp[0] = hr_value_small(ip - hr_frame_raw(vm->fp)->code);
    vm->cp[1] = hr_value_small((args - vm->fp) << HR_FRAME_DELTA_SHIFT);
    vm->fp = args;
    vm->sp = args + raw->registers;
    vm->ip = raw->code;
    return true;
}

static hr_value run(struct hr_vm *vm);

hr_value hr_loop_start(struct hr_vm *vm, hr_value (*start)(struct hr_vm *vm, void *arg), void *arg) {
    struct hr_catch catcher = {.outer = vm->catcher};
    vm->catcher = &catcher;
    vm->depth++;
    int jumped = setjmp(catcher.jump);
    hr_value result = HR_UNDEF; /* from here on: it is no variable that a jump could clobber */
    if (jumped == HR_JUMP_RETRY) {
        vm->sp = vm->fp + hr_frame_raw(vm->fp)->registers;
        hr_heap_compact(&vm->heap, HR_GC_EXACT);
    } else if (jumped) {
        hr_print_unwind(vm);
        if (hr_unwind_run(vm) == HR_UNWIND_LEAVE) {
            vm->catcher = catcher.outer;
            vm->depth--;
            longjmp(vm->catcher->jump, HR_JUMP_RAISE);
        }
    } else {
        hr_vm_stack_check(
            vm); /* here, since the entry frame is there already and must be left by this catcher */
        if (start) result = start(vm, arg);
    }
    if (jumped || result == HR_UNDEF) result = run(vm);
    vm->catcher = catcher.outer;
    vm->depth--;
    vm->retry_allowed = false; /* Python code has run: what called it cannot be taken back */
    return result;
}

hr_value hr_loop_run(struct hr_vm *vm) {
    return hr_loop_start(vm, NULL, NULL);
}

static hr_value run(struct hr_vm *vm) {
#if HR_COMPUTED_GOTO
#    define HR_OPCODE_LABEL(name) &&L_##name,
    static const void *const labels[256] = {HR_OPCODES(HR_OPCODE_LABEL)};
#endif
    const uint8_t *ip;
    hr_value *R;
    const hr_value *K;
    hr_value a, b, value;
    hr_float number;
    hr_sword n;
    unsigned mode;

entered: /* a frame was pushed or found */
    R = vm->fp;
    ip = vm->ip;
    K = hr_frame_code(R)->constants;
    if (HR_UNLIKELY(vm->pending)) {
        hr_frame_safepoint(vm, vm->sp);
        R = vm->fp;
        ip = vm->ip;
        K = hr_frame_code(R)->constants;
    }
#if HR_COMPUTED_GOTO
    DISPATCH();
#else
dispatch:
    switch (*ip) {
#endif

    CASE(NOP)
    NEXT(1);
    CASE(MOVE)
    SET(R[ip[2]], 3);
    CASE(MOVEL)
    a = R[ip[2]];
    BOUND(a);
    SET(a, 3);
    CASE(LOADI)
    SET(HR_SMALL((int8_t)ip[2]), 3);
    CASE(LOADI2)
    SET(HR_SMALL((int16_t)U16(ip + 2)), 4);
    CASE(LOADIMM)
    SET(HR_IMMEDIATE(ip[2]), 3);
    CASE(LOADK)
    SET(K[ip[2]], 3);
    CASE(LOADKX)
    SET(K[U16(ip + 2)], 4);
    CASE(CHECK)
    BOUND(R[ip[1]]);
    NEXT(2);
    CASE(DELLOCAL)
    BOUND(R[ip[1]]);
    SET(HR_UNDEF, 2);

    /* ---- globals */
    CASE(LDGLOB)
    a = ((struct hr_table *)((struct hr_dict *)hr_frame_function(R)->globals)->table)
            ->pairs[2 * U16(ip + 2) + 1];
    if (HR_UNLIKELY(a == HR_UNDEF)) RESULT(hr_slow_load_global(vm, U16(ip + 2)));
    SET(a, 4);
    CASE(STGLOB)
    a = R[ip[1]];
    BOUND(a);
    {
        struct hr_table *t = (struct hr_table *)((struct hr_dict *)hr_frame_function(R)->globals)->table;
        HR_STORE(vm, t, pairs[2 * U16(ip + 2) + 1], a);
    }
    NEXT(4);
    CASE(DELGLOB) {
        struct hr_table *t = (struct hr_table *)((struct hr_dict *)hr_frame_function(R)->globals)->table;
        n = 2 * (hr_sword)U16(ip + 1);
        vm->ip = ip;
        if (t->pairs[n + 1] == HR_UNDEF)
            hr_error_raise(vm, HR_T_NameError, "name '%q' isn't defined", t->pairs[n]);
        HR_STORE(vm, t, pairs[n + 1], HR_UNDEF);
    }
    NEXT(3);
    CASE(LDBUILTIN)
    if (HR_LIKELY(vm->builtins == HR_UNDEF) &&
        !hr_dict_shadows((const struct hr_dict *)hr_frame_function(R)->globals)) {
        SET(hr_builtin_member(ip[2]), 3);
    }
    RESULT(hr_slow_load_builtin(vm, ip[2]));
    CASE(LDGNAME)
    RESULT(hr_slow_load_name(vm, K[U16(ip + 2)], false));
    CASE(STGNAME)
    BOUND(R[ip[1]]);
    SLOW(hr_slow_store_name(vm, K[U16(ip + 2)], R[ip[1]], false), 4);
    CASE(DELGNAME)
    SLOW(hr_slow_store_name(vm, K[U16(ip + 1)], HR_UNDEF, false), 3);
    CASE(LDNAME)
    RESULT(hr_slow_load_name(vm, K[U16(ip + 2)], true));
    CASE(STNAME)
    BOUND(R[ip[1]]);
    SLOW(hr_slow_store_name(vm, K[U16(ip + 2)], R[ip[1]], true), 4);
    CASE(DELNAME)
    SLOW(hr_slow_store_name(vm, K[U16(ip + 1)], HR_UNDEF, true), 3);
    CASE(LDNAMEFREE)
    vm->ip = ip;
    value = hr_slow_namespace_get(vm, K[U16(ip + 3)]);
    R = vm->fp;
    if (value == HR_UNDEF) {
        const struct hr_function *f = hr_frame_function(R);
        value = ((struct hr_cellbox *)f->rest[hr_function_defaults(f) + ip[2]])->value;
        if (value == HR_UNDEF) goto unbound_free;
    }
    SET(value, 5);

    /* ---- cells */
    CASE(MKCELL)
    vm->ip = ip;
    a = R[ip[2]];
    value = hr_value_from_object(hr_state_alloc(vm, HR_T_cell, 0, 2));
    HR_STORE(vm, (struct hr_cellbox *)value, value, a);
    SET(value, 3);
    CASE(LDCELL)
    a = ((struct hr_cellbox *)R[ip[2]])->value;
    BOUND(a);
    SET(a, 3);
    CASE(STCELL)
    a = R[ip[1]];
    BOUND(a);
    HR_STORE(vm, (struct hr_cellbox *)R[ip[2]], value, a);
    NEXT(3);
    CASE(DELCELL)
    if (((struct hr_cellbox *)R[ip[1]])->value == HR_UNDEF) goto unbound;
    HR_STORE(vm, (struct hr_cellbox *)R[ip[1]], value, HR_UNDEF);
    NEXT(2);
    CASE(LDFREE)
    a = hr_frame_function(R)->rest[hr_function_defaults(hr_frame_function(R)) + ip[2]];
    a = ((struct hr_cellbox *)a)->value;
    if (a == HR_UNDEF) goto unbound_free;
    SET(a, 3);
    CASE(STFREE)
    b = R[ip[1]];
    BOUND(b);
    a = hr_frame_function(R)->rest[hr_function_defaults(hr_frame_function(R)) + ip[2]];
    HR_STORE(vm, (struct hr_cellbox *)a, value, b);
    NEXT(3);
    CASE(DELFREE)
    a = hr_frame_function(R)->rest[hr_function_defaults(hr_frame_function(R)) + ip[1]];
    if (((struct hr_cellbox *)a)->value == HR_UNDEF) goto unbound_free;
    HR_STORE(vm, (struct hr_cellbox *)a, value, HR_UNDEF);
    NEXT(2);
    CASE(LDFREEREF)
    SET(hr_frame_function(R)->rest[hr_function_defaults(hr_frame_function(R)) + ip[2]], 3);
    CASE(MKFAR)
    RESULT(hr_value_from_object(hr_state_alloc(vm, HR_T_tuple, 0, 1 + U16(ip + 2))));
    CASE(LDFAR)
    a = ((struct hr_tuple *)R[ip[2]])->items[U16(ip + 3)];
    BOUND(a);
    SET(a, 5);
    CASE(STFAR)
    a = R[ip[1]];
    BOUND(a);
    HR_STORE(vm, (struct hr_tuple *)R[ip[2]], items[U16(ip + 3)], a);
    NEXT(5);
    CASE(DELFAR)
    if (((struct hr_tuple *)R[ip[1]])->items[U16(ip + 2)] == HR_UNDEF) goto unbound;
    HR_STORE(vm, (struct hr_tuple *)R[ip[1]], items[U16(ip + 2)], HR_UNDEF);
    NEXT(4);

    /* ---- calls */
    CASE(MKFUNC)
    RESULT(hr_slow_make_function(vm, K[U16(ip + 3)], R + ip[2]));
    CASE(CALL) {
        hr_value *window = R + ip[2];
        a = window[0];
        if (hr_value_is_object(a)) {
            unsigned type = hr_value_object_type(a);
            if (type == HR_T_function) {
                if (enter_simple(vm, ip, window + 1, ip[3])) goto entered;
            } else if (type == HR_T_native) {
                const struct hr_member *m = (const struct hr_member *)a;
                /* STATIC: not a method, whose receiver would have to be checked */
                if ((m->spec & (0x1fff | HR_SPEC_CTOR)) == (HR_SPEC_STATIC | ip[3] * 0x11u) && ip[3] < 15) {
                    vm->ip = ip;
                    vm->retry_allowed = true;
                    value = m->u.fn(vm, ip[3], window + 1);
                    goto result_native;
                }
            }
        }
        vm->ip = ip;
        vm->retry_allowed = true;
        value = hr_call_start(vm, window, ip[3], HR_UNDEF);
        goto result_native;
    }
    CASE(CALLM) {
        hr_value *window = R + ip[2];
        unsigned argc = ip[3];
        a = window[0];
        if (a != HR_UNDEF) {
            unsigned type = hr_value_object_type(a);
            argc++;
            if (type == HR_T_function) {
                if (enter_simple(vm, ip, window + 1, argc)) goto entered;
            } else if (type == HR_T_native) {
                const struct hr_member *m = (const struct hr_member *)a;
                if ((m->spec & (0xfff | HR_SPEC_CTOR)) == argc * 0x11u && argc < 15 &&
                    hr_value_type(window[1]) < HR_T_USER) {
                    vm->ip = ip;
                    vm->retry_allowed = true;
                    value = m->u.fn(vm, (int)argc, window + 1);
                    goto result_native;
                }
            }
        } else {
            window++;
            if (hr_value_is(window[0], HR_T_function) && enter_simple(vm, ip, window + 1, argc)) goto entered;
        }
        vm->ip = ip;
        vm->retry_allowed = true;
        value = hr_call_start(vm, window, argc, HR_UNDEF);
        goto result_native;
    }
    CASE(CALLKW)
    vm->ip = ip;
    value = hr_call_start(vm, R + ip[2], ip[3], K[ip[4]]);
    goto result_native;
    CASE(CALLMKW)
    vm->ip = ip;
    if (R[ip[2]] != HR_UNDEF)
        value = hr_call_start(vm, R + ip[2], ip[3] + 1u, K[ip[4]]);
    else
        value = hr_call_start(vm, R + ip[2] + 1, ip[3], K[ip[4]]);
    goto result_native;
    CASE(CALLX)
    vm->ip = ip;
    value = hr_call_start_spread(vm, R + ip[2], ip[3] & 1);
    goto result_native;
    CASE(RET)
    value = R[ip[1]];
    BOUND(value);
    goto returned;
    CASE(RETNONE)
    value = HR_NONE;
    goto returned;
    CASE(YIELD)
    value = R[ip[2]];
    BOUND(value);
    goto yielded;
    CASE(AGYIELD)
    BOUND(R[ip[2]]);
    vm->ip = ip;
    value = hr_generator_wrap(vm, R[ip[2]]);
    goto yielded;
    CASE(DELEGATE)
    vm->ip = ip;
    value = hr_slow_delegate(vm, ip[2]);
    R = vm->fp;
    if (value == HR_PUSHED) goto entered;
    if (value == HR_UNDEF) {
        R[ip[1]] = vm->delegated;
        vm->delegated = HR_UNDEF;
        NEXT(3);
    }
    goto yielded;
    CASE(GETYF)
    RESULT(hr_generator_delegate_iter(vm, R[ip[2]]));
    CASE(GETAWAIT)
    RESULT(hr_generator_await(vm, R[ip[2]]));

    /* ---- arithmetic */
    CASE(ADD)
    CASE(IADD)
    OPERANDS();
    if (hr_value_are_small(a, b)) {
        if (hr_bits_add_overflow(WORD(a), WORD(b) - 1, &n)) goto slow_binary;
        SET((hr_value)n, 4);
    }
    FLOATS(+);
    goto slow_binary;
    CASE(SUB)
    CASE(ISUB)
    OPERANDS();
    if (hr_value_are_small(a, b)) {
        if (hr_bits_sub_overflow(WORD(a), WORD(b) - 1, &n)) goto slow_binary;
        SET((hr_value)n, 4);
    }
    FLOATS(-);
    goto slow_binary;
    CASE(MUL)
    CASE(IMUL)
    OPERANDS();
    if (hr_value_are_small(a, b)) {
        if (hr_bits_mul_overflow(WORD(a) - 1, WORD(b) >> 1, &n)) goto slow_binary;
        SET((hr_value)(n + 1), 4);
    }
    FLOATS(*);
    goto slow_binary;
    CASE(TRUEDIV)
    CASE(ITRUEDIV)
    OPERANDS();
    if (hr_value_is_tagged_float(b)) { /* never zero: that one is a ROM object */
        FLOATS(/);
    }
    goto slow_binary;
    CASE(FLOORDIV)
    CASE(IFLOORDIV)
    OPERANDS();
    goto int_floordiv;
    CASE(FLOORDIVI)
    CASE(IFLOORDIVI)
    IMMEDIATE();
int_floordiv:
    if (hr_value_are_small(a, b) && WORD(b) > 1) { /* positive divisor: cannot overflow */
        hr_sword x = WORD(a) >> 1, y = WORD(b) >> 1;
        n = x / y;
        n -= (x % y) < 0;
        SET(hr_value_small(n), 4);
    }
    goto slow_binary;
    CASE(MOD)
    CASE(IMOD)
    OPERANDS();
    goto int_mod;
    CASE(MODI)
    CASE(IMODI)
    IMMEDIATE();
int_mod:
    if (hr_value_are_small(a, b) && WORD(b) > 1) {
        hr_sword y = WORD(b) >> 1;
        n = (WORD(a) >> 1) % y;
        SET(hr_value_small(n < 0 ? n + y : n), 4);
    }
    goto slow_binary;
    CASE(AND)
    CASE(IAND)
    OPERANDS();
    if (!hr_value_are_small(a, b)) goto slow_binary;
    SET((hr_value)((hr_word)a & (hr_word)b), 4);
    CASE(OR)
    CASE(IOR)
    OPERANDS();
    if (!hr_value_are_small(a, b)) goto slow_binary;
    SET((hr_value)((hr_word)a | (hr_word)b), 4);
    CASE(XOR)
    CASE(IXOR)
    OPERANDS();
    if (!hr_value_are_small(a, b)) goto slow_binary;
    SET((hr_value)(((hr_word)a ^ (hr_word)b) | 1), 4);
    CASE(SHL)
    CASE(ISHL)
    OPERANDS();
    goto int_shl;
    CASE(SHLI)
    CASE(ISHLI)
    IMMEDIATE();
int_shl:
    if (hr_value_are_small(a, b) && (hr_word)b < 2 * (HR_WORD_BITS - 1)) {
        unsigned k = (unsigned)((hr_word)b >> 1);
        hr_sword x = WORD(a) - 1;
        n = (hr_sword)((hr_word)x << k);
        if ((n >> k) == x) {
            SET((hr_value)(n + 1), 4);
        }
    }
    goto slow_binary;
    CASE(SHR)
    CASE(ISHR)
    OPERANDS();
    goto int_shr;
    CASE(SHRI)
    CASE(ISHRI)
    IMMEDIATE();
int_shr:
    if (hr_value_are_small(a, b) && (hr_word)b < 2 * (HR_WORD_BITS - 1)) {
        SET((hr_value)((WORD(a) >> ((hr_word)b >> 1)) | 1), 4);
    }
    goto slow_binary;
    CASE(ADDI)
    CASE(IADDI)
    a = R[ip[2]];
    if (hr_value_is_small(a) && !hr_bits_add_overflow(WORD(a), 2 * (int8_t)ip[3], &n)) {
        SET((hr_value)n, 4);
    }
    goto slow_binary;
    CASE(SUBI)
    CASE(ISUBI)
    a = R[ip[2]];
    if (hr_value_is_small(a) && !hr_bits_sub_overflow(WORD(a), 2 * (int8_t)ip[3], &n)) {
        SET((hr_value)n, 4);
    }
    goto slow_binary;
    CASE(MULI)
    CASE(IMULI)
    a = R[ip[2]];
    if (hr_value_is_small(a) && !hr_bits_mul_overflow(WORD(a) - 1, (int8_t)ip[3], &n)) {
        SET((hr_value)(n + 1), 4);
    }
    goto slow_binary;
    CASE(ANDI)
    CASE(IANDI)
    a = R[ip[2]];
    if (!hr_value_is_small(a)) goto slow_binary;
    SET((hr_value)(WORD(a) & WORD(HR_SMALL((int8_t)ip[3]))), 4);
    CASE(POW)
    CASE(IPOW)
    CASE(MATMUL)
    CASE(IMATMUL)
    goto slow_binary;
    CASE(NEG)
    a = R[ip[2]];
    if (hr_value_is_small(a) && a != HR_SMALL(HR_SMALL_MIN)) {
        SET((hr_value)(2 - WORD(a)), 3);
    }
    if (hr_value_is_tagged_float(a)) {
        number = -hr_value_tagged_float_get(a);
        ip--; /* one byte shorter than the others that go there */
        R[ip[2]] = hr_value_tagged_float(number);
        NEXT(4);
    }
    RESULT(hr_slow_unary(vm, HR_UNARY_NEG, a));
    CASE(POS)
    RESULT(hr_slow_unary(vm, HR_UNARY_POS, R[ip[2]]));
    CASE(INV)
    a = R[ip[2]];
    if (hr_value_is_small(a)) {
        SET((hr_value)(~WORD(a) | 1), 3);
    }
    RESULT(hr_slow_unary(vm, HR_UNARY_INVERT, a));
    CASE(NOT)
    a = R[ip[2]];
    if (hr_value_is_bool(a)) {
        SET(a == HR_TRUE ? HR_FALSE : HR_TRUE, 3);
    }
    BOUND(a);
    RESULT(hr_value_bool(!hr_op_truth(vm, a)));

    /* ---- comparison */
    COMPARE(LT, <)
    COMPARE(LE, <=)
    COMPARE(GT, >)
    COMPARE(GE, >=)
    COMPARE(EQ, ==)
    COMPARE(NE, !=)
    CASE(IS)
    a = R[ip[2]], b = R[ip[3]];
    if (a == HR_UNDEF || b == HR_UNDEF) goto unbound;
    SET(hr_value_bool(a == b), 4);
    CASE(ISNOT)
    a = R[ip[2]], b = R[ip[3]];
    if (a == HR_UNDEF || b == HR_UNDEF) goto unbound;
    SET(hr_value_bool(a != b), 4);
    CASE(IN)
    RESULT(hr_slow_contains(vm, R[ip[3]], R[ip[2]], false));
    CASE(NOTIN)
    RESULT(hr_slow_contains(vm, R[ip[3]], R[ip[2]], true));

    /* ---- jumps */
    CASE(JMP)
    JUMP(ip + 1);
    CASE(LOOP)
    if (HR_UNLIKELY(vm->pending)) {
        vm->ip = ip + (int16_t)U16(ip + 1);
        goto entered;
    }
    JUMP(ip + 1);
    CASE(JT)
    a = R[ip[1]];
    if (a == HR_TRUE) goto jump2;
    if (a == HR_FALSE || a == HR_NONE) NEXT(4);
    if (hr_value_is_small(a)) {
        if (a != HR_SMALL(0)) goto jump2;
        NEXT(4);
    }
    BOUND(a);
    vm->ip = ip;
    n = hr_op_truth(vm, a);
    R = vm->fp;
    if (n) goto jump2;
    NEXT(4);
    CASE(JF)
    a = R[ip[1]];
    if (a == HR_TRUE) NEXT(4);
    if (a == HR_FALSE || a == HR_NONE) goto jump2;
    if (hr_value_is_small(a)) {
        if (a == HR_SMALL(0)) goto jump2;
        NEXT(4);
    }
    BOUND(a);
    vm->ip = ip;
    n = hr_op_truth(vm, a);
    R = vm->fp;
    if (!n) goto jump2;
    NEXT(4);
    CASE(JNONE)
    a = R[ip[1]];
    if (a == HR_NONE) goto jump2;
    BOUND(a);
    NEXT(4);
    CASE(JNOTNONE)
    a = R[ip[1]];
    if (a == HR_NONE) NEXT(4);
    BOUND(a);
    goto jump2;
    COMPARE_ALL(COMPARE_JUMP, J, , 1)
    COMPARE_ALL(COMPARE_JUMP, JN, , 0)
    COMPARE_ALL(COMPARE_JUMP_I, J, I, 1)
    COMPARE_ALL(COMPARE_JUMP_I, JN, I, 0)
    /* a conditional jump may go backwards, so it is a safepoint too */
jump2:
    if (HR_UNLIKELY(vm->pending)) {
        vm->ip = ip + (int16_t)U16(ip + 2);
        goto entered;
    }
    JUMP(ip + 2);
jump3:
    if (HR_UNLIKELY(vm->pending)) {
        vm->ip = ip + (int16_t)U16(ip + 3);
        goto entered;
    }
    JUMP(ip + 3);

    /* ---- attributes and items */
    CASE(LDATTR)
    a = R[ip[2]];
    b = K[ip[3]];
load_attr:
    if (hr_value_is_object(a)) {
        unsigned type = hr_value_object_type(a);
        const struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(b, type)];
        if (e->name == b && e->type == type && !is_overgrown(a, type)) {
            if (e->kind == HR_CACHE_SLOT) {
                n = WORD(e->value) >> 1;
                if ((size_t)n + 1 < hr_value_object_words(a)) {
                    value = ((struct hr_instance *)a)->slots[n];
                    if (value != HR_UNDEF) {
                        R[ip[1]] = value;
                        NEXT(hr_opcode_length[*ip]);
                    }
                }
            } else if (e->kind == HR_CACHE_STATIC) {
                R[ip[1]] = e->value;
                NEXT(hr_opcode_length[*ip]);
            }
        }
    }
    RESULT(hr_slow_load_attr(vm, a, b));
    CASE(LDATTRX)
    a = R[ip[2]];
    b = K[U16(ip + 3)];
    goto load_attr;
    CASE(STATTR)
    a = R[ip[1]];
    b = K[ip[3]];
store_attr:
    value = R[ip[2]];
    if (hr_value_is_object(a) && value != HR_UNDEF) {
        unsigned type = hr_value_object_type(a);
        const struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(b, type)];
        if (e->name == b && e->type == type && e->flags && !is_overgrown(a, type)) {
            n = WORD(e->value) >> 1;
            if ((size_t)n + 1 < hr_value_object_words(a)) {
                HR_STORE(vm, (struct hr_instance *)a, slots[n], value);
                NEXT(hr_opcode_length[*ip]);
            }
        }
    }
    vm->ip = ip;
    value = hr_slow_store_attr(vm, a, b, value);
    goto discarded;
    CASE(STATTRX)
    a = R[ip[1]];
    b = K[U16(ip + 3)];
    goto store_attr;
    CASE(DELATTR)
    vm->ip = ip;
    value = hr_slow_delete_attr(vm, R[ip[1]], K[U16(ip + 2)]);
    goto discarded;
    CASE(LDMETH)
    a = R[ip[2]];
    b = K[ip[3]];
load_method:
    if (hr_value_is_object(a)) {
        unsigned type = hr_value_object_type(a);
        const struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(b, type)];
        if (e->name == b && e->type == type && e->kind == HR_CACHE_METHOD && !is_overgrown(a, type)) {
            R[ip[1]] = e->value;
            R[ip[1] + 1] = a;
            NEXT(hr_opcode_length[*ip]);
        }
    }
    vm->ip = ip;
    hr_slow_load_method(vm, a, b, ip[1]);
    R = vm->fp;
    NEXT(hr_opcode_length[*ip]);
    CASE(LDMETHX)
    a = R[ip[2]];
    b = K[U16(ip + 3)];
    goto load_method;
    CASE(LDSPECIAL)
    SLOW(hr_slow_load_special(vm, R[ip[2]], K[ip[3]], ip[1]), 4);
    CASE(LDSUB)
    OPERANDS();
    goto subscr;
    CASE(LDSUBI)
    IMMEDIATE();
subscr:
    if (hr_value_is_object(a) && hr_value_is_small(b)) {
        unsigned type = hr_value_object_type(a);
        n = WORD(b) >> 1;
        if (type == HR_T_list) {
            const struct hr_array *array = (const struct hr_array *)((struct hr_list *)a)->array;
            hr_sword count = hr_value_small_get(array->count);
            if (n < 0) n += count;
            if ((hr_word)n < (hr_word)count) {
                SET(array->items[n], 4);
            }
        } else if (type == HR_T_tuple) {
            hr_sword count = (hr_sword)hr_value_object_words(a) - 1;
            if (n < 0) n += count;
            if ((hr_word)n < (hr_word)count) {
                SET(((struct hr_tuple *)a)->items[n], 4);
            }
        } else if (type == HR_T_bytearray) {
            const struct hr_store *store = (const struct hr_store *)((struct hr_bytearray *)a)->store;
            if (n < 0) n += (hr_sword)store->used;
            if ((hr_word)n < store->used && is_short(store)) SET(HR_SMALL(store->bytes[n]), 4);
        }
    }
    RESULT(hr_slow_subscr(vm, a, b, HR_LOAD));
    CASE(LDSLICE)
    RESULT(hr_slow_slice(vm, R[ip[2]], R + ip[3]));
    CASE(STSUB)
    a = R[ip[1]];
    b = R[ip[2]];
    value = R[ip[3]];
    BOUND(value);
    if (hr_value_is(a, HR_T_list) && hr_value_is_small(b)) {
        struct hr_array *array = (struct hr_array *)((struct hr_list *)a)->array;
        hr_sword count = hr_value_small_get(array->count);
        n = WORD(b) >> 1;
        if (n < 0) n += count;
        if ((hr_word)n < (hr_word)count) {
            HR_STORE(vm, array, items[n], value);
            NEXT(4);
        }
    }
    if (hr_value_is(a, HR_T_bytearray) && hr_value_are_small(b, value)) {
        struct hr_store *store = (struct hr_store *)((struct hr_bytearray *)a)->store;
        n = WORD(b) >> 1;
        if (n < 0) n += (hr_sword)store->used;
        if ((hr_word)n < store->used && is_short(store)) {
            store->bytes[n] = (uint8_t)(WORD(value) >> 1);
            NEXT(4);
        }
    }
    vm->ip = ip;
    value = hr_slow_subscr(vm, a, b, value);
    goto discarded;
    CASE(DELSUB)
    vm->ip = ip;
    value = hr_slow_subscr(vm, R[ip[1]], R[ip[2]], HR_UNDEF);
    goto discarded;
    CASE(SLICE)
    RESULT(hr_slice_new(vm, R[ip[2]], R[ip[2] + 1], R[ip[2] + 2]));

    /* ---- iteration */
    CASE(GETITER)
    BOUND(R[ip[2]]);
    RESULT(hr_op_iter(vm, R[ip[2]]));
    CASE(FORPREP)
    a = R[ip[2]];
    BOUND(a);
    SLOW(hr_slow_for_prepare(vm, a, ip[1]), 3);
    CASE(FORITER) {
        hr_value *it = R + ip[2];
        a = it[0];
        if (hr_value_is_small(a)) { /* a range: next, stop, step */
            if (WORD(it[2]) > 0 ? WORD(a) < WORD(it[1]) : WORD(a) > WORD(it[1])) {
                it[0] = (hr_value)(WORD(a) + WORD(it[2]) - 1);
                SET(a, 5);
            }
            goto loop_done;
        }
        if (hr_value_is_small(it[1])) { /* a list or tuple, and the next index */
            n = WORD(it[1]) >> 1;
            if (hr_value_object_type(a) == HR_T_list) {
                const struct hr_array *array = (const struct hr_array *)((struct hr_list *)a)->array;
                if (n >= hr_value_small_get(array->count)) goto loop_done;
                value = array->items[n];
            } else {
                if ((size_t)n + 1 >= hr_value_object_words(a)) goto loop_done;
                value = ((struct hr_tuple *)a)->items[n];
            }
            it[1] = (hr_value)(WORD(it[1]) + 2);
            SET(value, 5);
        }
        vm->ip = ip;
        value = hr_slow_for_next(vm, a);
        goto for_result;
    }

    /* ---- displays */
    CASE(LIST)
    RESULT(hr_list_new(vm, ip[3], R + ip[2]));
    CASE(TUPLE)
    RESULT(hr_tuple_new(vm, ip[3], R + ip[2]));
    CASE(SET)
    RESULT(hr_set_from_items(vm, ip[3], R + ip[2]));
    CASE(MAP)
    RESULT(hr_dict_from_pairs(vm, ip[3], R + ip[2]));
    CASE(LISTAPPEND)
    BOUND(R[ip[2]]);
    SLOW(hr_list_append(vm, R[ip[1]], R[ip[2]]), 3);
    CASE(LISTEXTEND)
    BOUND(R[ip[2]]);
    SLOW(hr_list_extend(vm, R[ip[1]], R[ip[2]]), 3);
    CASE(SETADD)
    BOUND(R[ip[2]]);
    SLOW(hr_set_add(vm, R[ip[1]], R[ip[2]]), 3);
    CASE(SETUPDATE)
    BOUND(R[ip[2]]);
    SLOW(hr_set_update(vm, R[ip[1]], R[ip[2]]), 3);
    CASE(MAPADD)
    if (R[ip[2]] == HR_UNDEF || R[ip[3]] == HR_UNDEF) goto unbound;
    SLOW(hr_dict_set(vm, R[ip[1]], R[ip[2]], R[ip[3]]), 4);
    CASE(MAPUPDATE)
    BOUND(R[ip[2]]);
    SLOW(hr_dict_merge(vm, R[ip[1]], R[ip[2]], false), 3);
    CASE(MAPMERGE)
    BOUND(R[ip[2]]);
    SLOW(hr_dict_merge(vm, R[ip[1]], R[ip[2]], true), 3);
    CASE(LISTTUPLE)
    RESULT(hr_tuple_from_iterable(vm, R[ip[2]]));
    CASE(UNPACK)
    a = R[ip[3]];
    if (hr_value_is(a, HR_T_tuple) && hr_value_object_words(a) == ip[2] + 1u) {
        hr_value *to = R + ip[1];
        const hr_value *from = ((struct hr_tuple *)a)->items;
        for (unsigned i = 0; i < ip[2]; i++)
            to[i] = from[i];
        NEXT(4);
    }
    BOUND(a);
    SLOW(hr_slow_unpack(vm, ip[1], ip[2], -1, a), 4);
    CASE(UNPACKX)
    BOUND(R[ip[4]]);
    SLOW(hr_slow_unpack(vm, ip[1], ip[2], ip[3], R[ip[4]]), 5);
    CASE(FORMAT)
    RESULT(hr_slow_format(vm, R[ip[2]], ip[3], ip[3] & 4 ? R[ip[2] + 1] : HR_UNDEF));
    CASE(BUILDSTR)
    RESULT(hr_slow_join(vm, R + ip[2], ip[3]));

    /* ---- exceptions */
    CASE(RAISE)
    BOUND(R[ip[1]]);
    vm->ip = ip;
    hr_error_throw(vm, R[ip[1]]);
    CASE(RAISEFROM)
    if (R[ip[1]] == HR_UNDEF || R[ip[2]] == HR_UNDEF) goto unbound;
    vm->ip = ip;
    hr_unwind_raise_from(vm, R[ip[1]], R[ip[2]]);
    CASE(RERAISE)
    vm->ip = ip;
    hr_unwind_reraise(vm);
    CASE(POPEXC)
    vm->exception = R[ip[1] + 1];
    SET(R[ip[1] + 1] = HR_UNDEF, 2);
    CASE(UNSETEXC)
    vm->exception = R[ip[1] + 1];
    NEXT(2);
    CASE(RESETEXC)
    R[ip[1] + 1] = vm->exception;
    vm->exception = R[ip[2]];
    NEXT(3);
    CASE(JNEXC)
    BOUND(R[ip[2]]);
    vm->ip = ip;
    n = hr_unwind_matches(vm, R[ip[1]], R[ip[2]]);
    R = vm->fp;
    if (!n) JUMP(ip + 3);
    NEXT(5);
    CASE(EXCINFO)
    a = R[ip[2]];
    R[ip[1]] = hr_type_of(vm, a);
    R[ip[1] + 1] = a;
    R[ip[1] + 2] = HR_NONE; /* as in MicroPython */
    NEXT(3);
    CASE(CALLFIN)
    R[ip[1]] = hr_value_small(ip + 4 - hr_frame_raw(R)->code);
    JUMP(ip + 2);
    CASE(ENDFIN)
    a = R[ip[1]];
    if (hr_value_is_small(a)) {
        ip = hr_frame_raw(R)->code + hr_value_small_get(a);
        DISPATCH();
    }
    vm->exception = R[ip[1] + 1];
    vm->ip = ip;
    hr_unwind_again(vm, a);

    /* ---- statements */
    CASE(IMPORT)
    RESULT(hr_import_statement(vm, K[U16(ip + 3)], R[ip[2]], ip[5]));
    CASE(IMPORTFROM)
    RESULT(hr_import_from(vm, R[ip[2]], K[U16(ip + 3)]));
    CASE(IMPORTSTAR)
    SLOW(hr_import_star(vm, R[ip[1]]), 2);
    CASE(MATCHSEQ)
    BOUND(R[ip[2]]);
    RESULT(hr_value_bool(hr_intrinsic_is_sequence(vm, R[ip[2]])));
    CASE(MATCHMAP)
    BOUND(R[ip[2]]);
    RESULT(hr_value_bool(hr_intrinsic_is_mapping(vm, R[ip[2]])));
    CASE(LOCALS)
    RESULT(hr_slow_locals(vm, K[U16(ip + 2)]));
    CASE(INTR)
    RESULT(hr_intrinsic_table[ip[3]](vm, R + ip[2]));

#if !HR_COMPUTED_GOTO
}
#endif

/* ---- joints ---- */
slow_binary : /* operands decoded again from the instruction */
              vm->ip = ip;
value = hr_slow_binary_at(vm);
if (value == HR_PUSHED) goto entered;
R = vm->fp;
SET(value, 4);
float_result : value = hr_value_tagged_float(number);
if (HR_LIKELY(hr_value_is_tagged_float(value))) {
    SET(value, 4);
}
RESULT(hr_float_from(vm, number));
slow_compare_jump : vm->ip = ip;
value = hr_slow_compare_at(vm);
if (value == HR_PUSHED) goto entered;
R = vm->fp;
if (value == HR_TRUE) goto jump3;
NEXT(5);
result_native : /* of a call: exact collections wait for this point */
                if (HR_UNLIKELY(vm->pending) && value != HR_PUSHED) {
    vm->ip = ip;
    value = hr_frame_safepoint_call(vm, value, vm->fp + ip[2]);
    R = vm->fp;
    ip = vm->ip;
    K = hr_frame_code(R)->constants;
}
result : if (value == HR_PUSHED) goto entered;
R = vm->fp;
R[ip[1]] = value;
NEXT(hr_opcode_length[*ip]);
discarded : if (value == HR_PUSHED) goto entered;
R = vm->fp;
NEXT(hr_opcode_length[*ip]);
for_result : if (value == HR_PUSHED) goto entered;
R = vm->fp;
if (value != HR_UNDEF) {
    SET(value, 5);
}
loop_done : R[ip[2]] = R[ip[2] + 1] = R[ip[2] + 2] = HR_UNDEF;
JUMP(ip + 3);

returned : mode = (unsigned)hr_value_small_get(vm->cp[1]) & ((1u << HR_FRAME_DELTA_SHIFT) - 1);
if (HR_LIKELY(mode == HR_FRAME_NORMAL)) {
    hr_frame_pop(vm);
    goto deliver;
}
vm->ip = ip;
value = hr_slow_return(vm, value);
if (value == HR_PUSHED) goto entered;
if (mode & HR_FRAME_ENTRY_FLAG) return value;
if (value == HR_STOP) { /* a generator finished in a for loop or yield from */
    R = vm->fp;
    ip = vm->ip;
    K = hr_frame_code(R)->constants;
    DISPATCH();
}
goto deliver;
yielded : vm->ip = ip;
mode = hr_generator_suspend(vm);
if (mode & HR_FRAME_ENTRY_FLAG) return value;
if (*vm->ip == HR_OP_DELEGATE) { /* the caller passes it on */
    R = vm->fp;
    ip = vm->ip;
    K = hr_frame_code(R)->constants;
    goto yielded;
}
deliver : /* the result of a popped frame goes to the instruction that pushed it */
          R = vm->fp;
ip = vm->ip;
K = hr_frame_code(R)->constants;
R[ip[1]] = value;
NEXT(hr_opcode_length[*ip]);
unbound : vm->ip = ip;
hr_slow_unbound(vm);
unbound_free : vm->ip = ip;
hr_slow_unbound_free(vm);
}
