/* SPDX-License-Identifier: MIT
 *
 * The bytecode loop: fast paths here, all else in slow.c, call.c, unwind.c, generator.c.
 *
 * Local copies of the running frame's state: ip (opcode byte of the running instruction), R (registers), K (constants).
 * vm->ip is stored before anything that may raise, collect or push a frame; R is taken again from vm->fp after anything
 * that may run Python or grow the stack. Code and constants cannot move under the loop, because ip and K pin them, except at
 * a safepoint, after which the frame is loaded again.
 * Size: one function holds all opcodes, since dispatch jumps between their labels; what is not a fast path is elsewhere.
 * Tests: tests/lang, and everything else.
 */
#include "vm/loop.h"

#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/builtin.h"
#include "obj/dict.h"
#include "obj/list.h"
#include "obj/op.h"
#include "obj/range.h"
#include "obj/tuple.h"
#include "obj/writer.h"
#include "vm/call.h"
#include "vm/drain.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/pending.h"
#include "vm/quick.h"
#include "vm/slow.h"
#include "vm/trace.h"
#include "vm/unwind.h"

#include "vm/loopfast.h"
#include "vm/loopops.h"

static hr_value run(struct hr_vm *vm); /* apart from what calls setjmp, whose variables all lie in memory */

hr_value hr_loop_start(struct hr_vm *vm, hr_value (*start)(struct hr_vm *vm, void *arg), void *arg) {
    struct hr_catch catcher;
    catcher.outer = vm->catcher;
    catcher.printing = vm->printing;
    vm->catcher = &catcher;
    vm->depth++;
    int jumped = setjmp(catcher.jump);
    hr_value result = HR_UNDEF; /* from here on: it is no variable that a jump could clobber */
    if (jumped) vm->printing = catcher.printing;
    if (jumped == HR_JUMP_RETRY) {
        hr_pending_restore(vm); /* now: the last argument may lie above the registers */
        vm->sp = vm->fp + hr_frame_raw(vm->fp)->registers;
        hr_frame_trim(vm, 0);
        hr_heap_compact(&vm->heap, HR_GC_EXACT);
    } else if (jumped) {
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
    vm->retry_allowed = HR_RETRY_NOT; /* Python code has run: what called it cannot be taken back */
    return result;
}

hr_value hr_loop_run(struct hr_vm *vm) {
    return hr_loop_start(vm, NULL, NULL);
}

/* clang-format off */
static HR_NOINLINE hr_value run(struct hr_vm *vm) {
#if HR_COMPUTED_GOTO
#define HR_OPCODE_LABEL(name, function, joint, shape)  &&L_##name,
#define HR_OPCODE_JOINT(name, function, joint, shape)  &&joint,
#define HR_OPCODE_TRACED(name, function, joint, shape) &&trace,
#define HR_OPCODE_SLOW(name, function, joint, shape)   function,
#define HR_OPCODE_SHAPE(name, function, joint, shape)  shape,
    static const void *const labels[256] = {HR_OPCODES(HR_OPCODE_LABEL, HR_OPCODE_JOINT)};
    static const void *const traced[256] = {HR_OPCODES(HR_OPCODE_TRACED, HR_OPCODE_TRACED)};
    static hr_slow_fn *const functions[256] = {HR_OPCODES(HR_OPCODE_SLOW, HR_OPCODE_SLOW)};
    static const uint8_t shapes[256] = {HR_OPCODES(HR_OPCODE_SHAPE, HR_OPCODE_SHAPE)};
    const void *const *table = labels;
    hr_float number;
#else
    unsigned tracing = 0;
    hr_value *second;
#endif
    const uint8_t *ip;
    hr_value *R, *window;
    const hr_value *K;
    hr_value a, b, value;
    uint8_t *byte;
    hr_sword n;
    unsigned count;
#if HR_COMPUTED_GOTO
    __asm__("" : "+r"(vm)); /* with HR_ONE_VM: kept in a register, not loaded as a constant where it is used; 0.5 % on Arm */
#endif

entered: /* a frame was pushed or found, or vm->ip says where to go on */
    LOAD_FRAME();
pushed:
    if (HR_UNLIKELY(vm->pending.any)) {
        hr_frame_safepoint(vm, vm->sp);
        LOAD_FRAME();
        TRACING(vm->pending.waits & HR_PENDING_TRACE);
    }
#if HR_COMPUTED_GOTO
    DISPATCH();
#else
dispatch:
    second = R + ip[2]; /* the operand that most instructions have: here once */
    count = hr_opcode_kind[*ip] | tracing;
execute:
    switch (count) {
#endif

    CASE(NOP)
        NEXT(1);
    CASE(MOVE)
        SET(*SECOND, 3);
    CASE(MOVEL)
        a = *SECOND;
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
        a = globals_table(R)->pairs[2 * U16(ip + 2) + 1];
        if (HR_UNLIKELY(a == HR_UNDEF)) goto slow;
        SET(a, 4);
    CASE(STGLOB) {
        struct hr_table *t = globals_table(R);
        a = R[ip[1]];
        BOUND(a);
        HR_CHANGE(vm, t, pairs[2 * U16(ip + 2) + 1], a);
        NEXT(4);
    }
    CASE(LDBUILTIN)
        if (HR_LIKELY(vm->builtins == HR_UNDEF) && !hr_dict_shadows((const struct hr_dict *)hr_frame_function(R)->globals))
            SET(hr_builtin_member(ip[2]), 3);
        goto slow;

    /* ---- cells */
    CASE(LDCELL)
        a = ((struct hr_cellbox *)*SECOND)->value;
        BOUND(a);
        SET(a, 3);
    CASE(STCELL)
        a = R[ip[1]];
        BOUND(a);
        HR_CHANGE(vm, (struct hr_cellbox *)*SECOND, value, a);
        NEXT(3);
    CASE(LDFREE)
        a = ((struct hr_cellbox *)*free_variable(R, ip[2]))->value;
        if (a == HR_UNDEF) goto unbound_free;
        SET(a, 3);
    CASE(STFREE)
        b = R[ip[1]];
        BOUND(b);
        HR_CHANGE(vm, (struct hr_cellbox *)*free_variable(R, ip[2]), value, b);
        NEXT(3);
    CASE(LDFREEREF)
        SET(*free_variable(R, ip[2]), 3);

    /* ---- calls */
    CASE(CALLM)
        window = SECOND;
        count = ip[3];
        n = 0;
        if (window[0] == HR_UNDEF) {
            window++;
        } else {
            count++;
            n = hr_value_type(window[1]) < HR_T_USER; /* the receiver is what the method is for */
        }
        goto call;
    CASE(CALL)
        window = SECOND;
        count = ip[3];
        n = 0;
call:
        a = window[0];
        if (hr_value_is(a, HR_T_function)) {
            const struct hr_code *code = enter_simple(vm, ip, R, K, window + 1, count);
            if (code) {
                R = window + 1;
                K = code->constants;
                ip = vm->ip;
                goto pushed;
            }
        } else if (hr_value_is(a, HR_T_native)) {
            const struct hr_member *m = hr_member_native(a);
            unsigned spec = hr_member_spec(m);
#if HR_COMPUTED_GOTO
            if (HR_QUICK && HR_UNLIKELY(hr_value_is(window[count], HR_T_generator))) goto drain;
            unsigned most = HR_SPEC_MAX(spec);
            if (!(spec & (0xf00 | HR_SPEC_CTOR)) && count < most && count >= HR_SPEC_MIN(spec) && most != HR_SPEC_VARARGS &&
                (n || (spec & HR_SPEC_STATIC))) { /* arguments are left out: their places are free, if not always registers */
                hr_value *end = window + 1 + most;
                for (hr_value *p = end; p > window + 1 + count;)
                    *--p = HR_UNDEF;
                if (vm->sp < end) vm->sp = end;
                vm->ip = ip;
                vm->retry_allowed = HR_RETRY_AS_IS;
                value = hr_member_fn(m)(vm, (int)count, window + 1);
                vm->sp = vm->fp + hr_frame_raw(vm->fp)->registers;
                goto called;
            }
#endif
            if ((spec & (0xff0 | HR_SPEC_CTOR)) == count << 4 && count < 15 && (n || (spec & HR_SPEC_STATIC))) {
                vm->ip = ip;
                vm->retry_allowed = HR_RETRY_AS_IS;
                value = hr_member_fn(m)(vm, (int)count, window + 1);
                goto called;
            }
#if HR_COMPUTED_GOTO
        } else if (hr_value_is(a, HR_T_class)) {
            vm->ip = ip;
            vm->retry_allowed = HR_RETRY_AS_IS;
            value = hr_quick_construct(vm, window, count);
            if (value == HR_PUSHED) goto entered;
            if (value != HR_NOTIMPL) goto called;
        } else if (HR_QUICK && hr_value_is(a, HR_T_method)) {
            vm->ip = ip;
            value = hr_quick_method(vm, window, count);
            if (value == HR_PUSHED) goto entered;
            if (value != HR_UNDEF) goto called;
        } else if (HR_QUICK && hr_value_is(a, HR_T_type)) {
            vm->ip = ip;
            if (!hr_value_is(window[count], HR_T_generator)) {
                value = hr_quick_convert(vm, window, count);
                if (value != HR_UNDEF) goto called;
            } else {
drain:
                vm->ip = ip;
                value = hr_drain_start(vm, window, count);
                if (value == HR_PUSHED) goto entered;
            }
#endif
        }
        vm->ip = ip;
        vm->retry_allowed = HR_RETRY_AS_IS;
        value = hr_call_start(vm, window, count, HR_UNDEF);
        goto called;
    CASE(RET)
        value = R[ip[1]];
        BOUND(value);
        goto returned;
    CASE(RETNONE)
        value = HR_NONE;
        goto returned;
    CASE(YIELD) ALSO(AGYIELD)
        value = *SECOND;
        BOUND(value);
        vm->ip = ip;
        if (*ip == HR_OP_AGYIELD) value = hr_slow_make_cell(vm, ip, R);
        goto yielded;
    CASE(DELEGATE)
        vm->ip = ip;
        value = hr_slow_delegate(vm, ip[2]);
        if (value != HR_UNDEF) {
            if (value == HR_PUSHED) goto entered;
            goto yielded;
        }
        value = vm->delegated;
        vm->delegated = HR_UNDEF;
        goto result;

    /* ---- arithmetic */
    ARITHMETIC(ADD, hr_bits_add_overflow(WORD(a), WORD(b) - 1, &n), n, +)
    ARITHMETIC(SUB, hr_bits_sub_overflow(WORD(a), WORD(b) - 1, &n), n, -)
#if HR_COMPUTED_GOTO
    ARITHMETIC(MUL, hr_bits_mul_overflow(WORD(a) - 1, WORD(b) >> 1, &n), n + 1, *)
    CASE(TRUEDIV) CASE(ITRUEDIV)
        OPERANDS(); /* a tagged float is never zero: that one is a ROM object */
        FLOATS(/);
    CASE(FLOORDIV) CASE(IFLOORDIV)
        OPERANDS();
        goto int_floordiv;
    CASE(FLOORDIVI) CASE(IFLOORDIVI)
        IMMEDIATE();
int_floordiv:
        if (hr_value_are_small(a, b) && WORD(b) > 1) { /* positive divisor: cannot overflow */
            hr_sword x = WORD(a) >> 1, y = WORD(b) >> 1;
            n = x / y;
            n -= (x % y) < 0;
            SET(hr_value_small(n), 4);
        }
        goto slow;
    CASE(MOD) CASE(IMOD)
        OPERANDS();
        goto int_mod;
    CASE(MODI) CASE(IMODI)
        IMMEDIATE();
int_mod:
        if (hr_value_are_small(a, b) && WORD(b) > 1) {
            hr_sword y = WORD(b) >> 1;
            n = (WORD(a) >> 1) % y;
            SET(hr_value_small(n < 0 ? n + y : n), 4);
        }
        goto slow;
    CASE(ANDI) CASE(IANDI)
        IMMEDIATE();
        goto int_and;
    CASE(AND) CASE(IAND)
        OPERANDS();
int_and:
        INTEGERS(false, WORD(a) & WORD(b));
        goto slow;
    CASE(OR) CASE(IOR)
        OPERANDS();
        INTEGERS(false, WORD(a) | WORD(b));
        goto slow;
    CASE(XOR) CASE(IXOR)
        OPERANDS();
        INTEGERS(false, (WORD(a) ^ WORD(b)) | 1);
        goto slow;
    CASE(SHL) CASE(ISHL)
        OPERANDS();
        goto int_shl;
    CASE(SHLI) CASE(ISHLI)
        IMMEDIATE();
int_shl:
        if (hr_value_are_small(a, b) && (hr_word)b < 2 * (HR_WORD_BITS - 1)) {
            hr_sword x = WORD(a) - 1;
            n = (hr_sword)((hr_word)x << ((hr_word)b >> 1));
            if ((n >> ((hr_word)b >> 1)) == x) SET((hr_value)(n + 1), 4);
        }
        goto slow;
    CASE(SHR) CASE(ISHR)
        OPERANDS();
        goto int_shr;
    CASE(SHRI) CASE(ISHRI)
        IMMEDIATE();
int_shr:
        if (hr_value_are_small(a, b) && (hr_word)b < 2 * (HR_WORD_BITS - 1)) SET((hr_value)((WORD(a) >> ((hr_word)b >> 1)) | 1), 4);
        goto slow;
    CASE(NEG)
        a = *SECOND;
        if (hr_value_is_small(a) && a != HR_SMALL(HR_SMALL_MIN)) SET((hr_value)(2 - WORD(a)), 3);
        if (hr_value_is_tagged_float(a)) SET(hr_value_tagged_float(-hr_value_tagged_float_get(a)), 3);
        goto slow;
    CASE(INV)
        a = *SECOND;
        if (hr_value_is_small(a)) SET((hr_value)(~WORD(a) | 1), 3);
        goto slow;
    CASE(NOT)
        a = *SECOND;
        if (hr_value_is_bool(a)) SET(a == HR_TRUE ? HR_FALSE : HR_TRUE, 3);
        goto slow;
#endif

    /* ---- comparison */
#if HR_COMPUTED_GOTO
    COMPARE_ALL(COMPARE, , , 1)
    COMPARE_ALL(COMPARE_JUMP, J, , 1)
    COMPARE_ALL(COMPARE_JUMP, JN, , 0)
    COMPARE_ALL(COMPARE_JUMP_I, J, I, 1)
    COMPARE_ALL(COMPARE_JUMP_I, JN, I, 0)
#else
    CASE(LT)
        OPERANDS();
        goto compare;
    CASE(JLT)
        JUMP_OPERANDS();
        goto compare;
    CASE(JLTI)
        JUMP_IMMEDIATE();
compare: { /* `accepts`: one bit each for less, equal, greater; the highest for a jump that is taken when the condition is false */
        static const uint8_t accepts[] = {1, 3, 4, 6, 2, 5, 1, 3, 4, 6, 2, 5, 0x81, 0x83, 0x84, 0x86, 0x82, 0x85,
                                          1, 3, 4, 6, 2, 5, 0x81, 0x83, 0x84, 0x86, 0x82, 0x85};
        if (!hr_value_are_small(a, b)) goto slow;
        count = accepts[*ip - HR_OP_LT];
        n = (count & (WORD(a) < WORD(b) ? 1 : a == b ? 2 : 4)) != 0;
        if (*ip <= HR_OP_NE) SET(hr_value_bool(n), 4);
        if (n != (hr_sword)(count >> 7)) goto jump3;
        NEXT(5);
    }
#endif
    CASE(IS) ALSO(ISNOT)
        OPERANDS();
        BOUND(a);
        BOUND(b);
        SET(hr_value_bool((a == b) == (*ip == HR_OP_IS)), 4);

    /* ---- jumps; a conditional one may go backwards, so it is a safepoint too */
    CASE(LOOP)
        if (HR_UNLIKELY(vm->pending.any)) {
            vm->ip = ip + (int16_t)U16(ip + 1);
            goto entered;
        }
        JUMP(ip + 1);
    CASE(JMP)
        JUMP(ip + 1);
    CASE(JMPFAR)
        ip = hr_frame_raw(R)->code + U16(ip + 1);
        vm->ip = ip;
        if (HR_UNLIKELY(vm->pending.any)) goto entered;
        NEXT(0);
    CASE(JT)
        a = R[ip[1]];
        if (a == HR_TRUE) goto jump2;
        if (a == HR_FALSE) NEXT(4);
        goto truth;
    CASE(JF)
        a = R[ip[1]];
        if (a == HR_FALSE) goto jump2;
        if (a == HR_TRUE) NEXT(4);
truth:
        if (a == HR_NONE || hr_value_is_small(a)) {
            n = a != HR_SMALL(0) && a != HR_NONE;
        } else {
            BOUND(a);
            vm->ip = ip;
            n = hr_op_truth(vm, a);
            R = vm->fp;
        }
        if (n == (*ip == HR_OP_JT)) goto jump2;
        NEXT(4);
    CASE(JNONE) ALSO(JNOTNONE)
        a = R[ip[1]];
        BOUND(a);
        if ((a == HR_NONE) != (*ip == HR_OP_JNONE)) NEXT(4);
jump2:
        if (HR_UNLIKELY(vm->pending.any)) {
            vm->ip = ip + (int16_t)U16(ip + 2);
            goto entered;
        }
        JUMP(ip + 2);
jump3:
        if (HR_UNLIKELY(vm->pending.any)) {
            vm->ip = ip + (int16_t)U16(ip + 3);
            goto entered;
        }
        JUMP(ip + 3);

    /* ---- attributes and items */
    CASE(LDATTR)
        a = *SECOND;
        if (hr_value_is_object(a)) {
            hr_word header = hr_value_header(a);
            const struct hr_cache_entry *e = cached(vm, header, K[ip[3]]);
            if (e && e->kind == HR_CACHE_SLOT) {
                n = WORD(e->value) >> 1;
                if ((size_t)n + 1 < header >> HR_HEADER_SIZE_SHIFT) {
                    value = ((struct hr_instance *)a)->slots[n];
                    if (value != HR_UNDEF) SET(value, 4);
                }
            } else if (e && e->kind == HR_CACHE_STATIC) {
                SET(e->value, 4);
            }
        }
        goto slow;
    CASE(STATTR)
        a = R[ip[1]];
        value = *SECOND;
        if (hr_value_is_object(a) && value != HR_UNDEF) {
            hr_word header = hr_value_header(a);
            const struct hr_cache_entry *e = cached(vm, header, K[ip[3]]);
            if (e && e->flags) {
                n = WORD(e->value) >> 1;
                if ((size_t)n + 1 < header >> HR_HEADER_SIZE_SHIFT) {
                    HR_CHANGE(vm, (struct hr_instance *)a, slots[n], value);
                    NEXT(4);
                }
            }
        }
        goto slow_effect;
    CASE(LDMETH)
        a = *SECOND;
        if (hr_value_is_object(a) || hr_value_is_symbol(a)) {
            const struct hr_cache_entry *e = cached(vm, hr_value_is_object(a) ? hr_value_header(a) : HR_HEADER(HR_T_str, 0, 0), K[ip[3]]);
            if (e && e->kind == HR_CACHE_METHOD) {
                R[ip[1] + 1] = a;
                SET(e->value, 4);
            }
        }
        goto slow_effect;
    CASE(LDSUB)
        OPERANDS();
        goto subscr;
    CASE(LDSUBI)
        IMMEDIATE();
subscr:
        window = element(a, b, true);
        if (window) SET(*window, 4);
        byte = byte_at(a, b);
        if (byte) SET(HR_SMALL(*byte), 4);
#if HR_COMPUTED_GOTO
        if (hr_value_is(a, HR_T_dict) && b != HR_UNDEF) {
            vm->ip = ip;
            value = hr_dict_subscr(vm, a, b, HR_LOAD);
            R = vm->fp;
            SET(value, 4);
        }
#endif
        goto slow;
    CASE(STSUB)
        a = R[ip[1]];
        b = *SECOND;
        value = R[ip[3]];
        if (value != HR_UNDEF) {
            window = element(a, b, false);
            if (window) {
                hr_heap_store_slot(&vm->heap, (void *)((struct hr_list *)a)->array, window, value);
                NEXT(4);
            }
            byte = hr_value_is_small(value) ? byte_at(a, b) : NULL;
            if (byte) {
                *byte = (uint8_t)(WORD(value) >> 1);
                NEXT(4);
            }
#if HR_COMPUTED_GOTO
            if (hr_value_is(a, HR_T_dict) && b != HR_UNDEF) {
                vm->ip = ip;
                hr_dict_subscr(vm, a, b, value);
                R = vm->fp;
                NEXT(4);
            }
#endif
        }
        goto slow_effect;

    /* ---- iteration */
    CASE(FORITER)
        window = SECOND;
        a = window[0];
        if (hr_value_is_small(a)) { /* a range: next, stop, step */
            if (WORD(window[2]) > 0 ? WORD(a) >= WORD(window[1]) : WORD(a) <= WORD(window[1])) goto loop_done;
            window[0] = (hr_value)(WORD(a) + WORD(window[2]) - 1);
            SET(a, 5);
        }
        if (!hr_value_is_small(window[1])) goto next_item;
        n = WORD(window[1]) >> 1; /* a list or tuple, and the next index */
        if (hr_value_is(a, HR_T_list)) {
            const struct hr_array *array = (const struct hr_array *)((struct hr_list *)a)->array;
            if (n >= hr_value_small_get(array->count)) goto loop_done;
            value = array->items[n];
        } else if (hr_value_is(a, HR_T_tuple)) {
            if ((size_t)n + 1 >= hr_value_object_words(a)) goto loop_done;
            value = ((struct hr_tuple *)a)->items[n];
        } else {
next_item: /* no register is read that could be unbound */
            vm->ip = ip;
            value = hr_slow_for_next(vm, ip, R);
            goto result;
        }
        window[1] = (hr_value)(WORD(window[1]) + 2);
        SET(value, 5);
loop_done:
        window[0] = window[1] = window[2] = HR_UNDEF;
        JUMP(ip + 3);
#if HR_COMPUTED_GOTO
    CASE(UNPACK)
        a = R[ip[3]];
        if (!hr_value_is(a, HR_T_tuple) || hr_value_object_words(a) != ip[2] + 1u) goto slow_effect;
        window = R + ip[1];
        for (count = 0; count < ip[2]; count++)
            window[count] = ((struct hr_tuple *)a)->items[count];
        NEXT(4);
#endif
#if HR_COMPUTED_GOTO
    CASE(LISTAPPEND) {
        struct hr_array *array = (struct hr_array *)((struct hr_list *)R[ip[1]])->array;
        value = *SECOND;
        n = hr_value_small_get(array->count);
        if (value == HR_UNDEF || (size_t)n + 2 >= hr_value_object_words((hr_value)array)) goto slow_effect;
        HR_CHANGE(vm, array, items[n], value);
        array->count = hr_value_small(n + 1);
        NEXT(3);
    }
#endif
    CASE(HANDLING)
        NEXT(3);

    /* ---- joints */
#if HR_COMPUTED_GOTO
float_result:
    value = hr_value_tagged_float(number);
    if (HR_LIKELY(hr_value_is_tagged_float(value))) SET(value, 4);
    vm->ip = ip;
    value = hr_float_from(vm, number);
    goto result;
#else
    default:
        if (count < 256) break;
        goto trace;
    }
#endif
#if HR_COMPUTED_GOTO
slow: /* the general path */
    vm->ip = ip;
    if (HR_UNLIKELY(reads_unbound(ip, R, SHAPE()))) goto unbound;
    value = functions[*ip](vm, ip, R);
result:
    if (value == HR_PUSHED) goto entered;
    R = vm->fp;
#else
slow:
slow_effect:
    vm->ip = ip;
    if (reads_unbound(ip, R, SHAPE())) goto unbound;
    value = hr_opcode_slow[hr_opcode_kind[*ip] - HR_OPCODE_FIRST_SLOW](vm, ip, R);
result:
    if (value == HR_PUSHED) goto entered;
    R = vm->fp;
    if (!(SHAPE() & HR_SHAPE_RESULT)) goto next;
#endif
set:
    R[ip[1]] = value;
next:
    NEXT(SHAPE() & 7);
#if HR_COMPUTED_GOTO
slow_effect: /* the same for its effect only */
    vm->ip = ip;
    if (HR_UNLIKELY(reads_unbound(ip, R, SHAPE()))) goto unbound;
    if (functions[*ip](vm, ip, R) == HR_PUSHED) goto entered;
    R = vm->fp;
    goto next;
#endif
called: /* a native function has returned: exact collections wait for this point */
    if (HR_LIKELY(!vm->pending.any) || value == HR_PUSHED) {
#if HR_COMPUTED_GOTO
        if (HR_LIKELY(value != HR_PUSHED)) {
            R = vm->fp;
            SET(value, HR_OP_LENGTH_CALL);
        }
        goto entered;
#else
        goto result;
#endif
    }
    hr_frame_safepoint_call(vm, value);
    LOAD_FRAME();
    TRACING(vm->pending.waits & HR_PENDING_TRACE);
    DISPATCH();
trace: /* every instruction comes here first while sys.settrace is active */
    vm->ip = ip;
    n = hr_trace_step(vm);
    LOAD_FRAME();
    TRACING(n);
#if HR_COMPUTED_GOTO
    goto *labels[*ip];
#else
    count = hr_opcode_kind[*ip];
    goto execute;
#endif

returned:
    n = hr_value_small_get(vm->cp[1]);
    count = (unsigned)n & ((1u << HR_FRAME_DELTA_SHIFT) - 1);
#if HR_COMPUTED_GOTO
    if (HR_LIKELY(count == HR_FRAME_NORMAL || (count == HR_FRAME_INIT && value == HR_NONE))) {
        if (count) value = R[-2];
        ip = leave(vm, R, n >> HR_FRAME_DELTA_SHIFT);
        R = vm->fp;
        K = hr_frame_code(R)->constants;
        goto set;
    }
#else
    if (count == HR_FRAME_NORMAL) {
        hr_frame_pop(vm);
        goto deliver;
    }
#endif
    vm->ip = ip;
    value = hr_slow_return(vm, value);
    if (value == HR_PUSHED) goto entered;
    if (count & HR_FRAME_ENTRY_FLAG) return value;
    goto deliver;
yielded:
#if HR_COMPUTED_GOTO
    if (HR_QUICK && HR_UNLIKELY(hr_frame_is_drained(vm))) {
        value = hr_drain_take(vm, value);
        if (value == HR_PUSHED) goto entered;
        goto deliver;
    }
#endif
    count = hr_generator_suspend(vm);
    if (count & HR_FRAME_ENTRY_FLAG) return value;
    if (*vm->ip == HR_OP_DELEGATE) goto yielded; /* the caller passes it on */
deliver: /* the result of a popped frame goes to the instruction that pushed it */
    LOAD_FRAME();
    goto set;
unbound:
    vm->ip = ip;
    hr_slow_unbound(vm);
unbound_free:
    vm->ip = ip;
    hr_slow_unbound_free(vm);
}
