/* SPDX-License-Identifier: MIT
 *
 * The vocabulary of the bytecode loop: dispatch, and the shapes that several opcodes share. For src/vm/loop.c only; the names used here (ip, R,
 * K, vm, a, b, value, number, n, labels) are its locals.
 *
 * HR_COMPUTED_GOTO: the large form, every opcode with a dispatch of its own. Without it, the small form: opcodes that differ by an operator share
 * one body, what a board does not do often has no body at all, and all end in one switch over the kinds of opcodes (defs/opcodes.def).
 * Tests: tests/lang, and everything else; the preset `boxed` runs the small form.
 */
#ifndef HR_VM_LOOPOPS_H
#define HR_VM_LOOPOPS_H

/* clang-format off */
/* ALSO: an opcode that shares the body in the small form. SHAPE: that of the running opcode. SHARED and AGAIN: a body that
 * several opcodes run, there and for the later ones. */
#if HR_COMPUTED_GOTO
#    define CASE(op)       L_##op:
#    define ALSO(op)       L_##op:
#    define SHAPE()        shapes[*ip]
#    define DISPATCH()     do { HR_COVER(opcodes, *ip); goto *table[*ip]; } while (0)
#    define TRACING(on)    (table = (on) ? traced : labels)
#    define SECOND         (R + ip[2])
#    define SHARED(name)
#    define AGAIN(name)
#else
#    define CASE(op)       case HR_KIND_##op:
#    define ALSO(op)
#    define SHAPE()        hr_opcode_shape(*ip)
#    define DISPATCH()     do { HR_COVER(opcodes, *ip); goto dispatch; } while (0)
#    define TRACING(on)    (tracing = (on) ? 256 : 0)
#    define SECOND         second
#    define SHARED(name)   name:
#    define AGAIN(name)    goto name;
#endif

#define NEXT(n)                                                                                              \
    do {                                                                                                     \
        ip += (n);                                                                                           \
        DISPATCH();                                                                                          \
    } while (0)
#define U16(at) ((unsigned)((at)[0] | (at)[1] << 8))
#define JUMP(at)                                                                                             \
    do {                                                                                                     \
        ip += (int16_t)U16(at);                                                                              \
        DISPATCH();                                                                                          \
    } while (0)
#define WORD(v) ((hr_sword)(hr_word)(v))
/* Gives v to the register w of an instruction of n bytes. */
#define SET(v, n)                                                                                            \
    do {                                                                                                     \
        R[ip[1]] = (v);                                                                                      \
        NEXT(n);                                                                                             \
    } while (0)
/* UnboundLocalError if the register is unbound. */
#define BOUND(v)                                                                                             \
    do {                                                                                                     \
        if ((v) == HR_UNDEF) goto unbound;                                                                   \
    } while (0)
/* The frame that is on top now. */
#define LOAD_FRAME()                                                                                         \
    do {                                                                                                     \
        R = vm->fp;                                                                                          \
        ip = vm->ip;                                                                                         \
        K = hr_frame_code(R)->constants;                                                                     \
    } while (0)

/* HR_SMALL(n) as a sum, in which compilers find the 1 that arithmetic subtracts again. */
#define SMALL_SUM(n) ((hr_value)(((hr_word)(hr_sword)(n) << 1) + 1))
/* The operands of a three-register or register-immediate instruction. */
#define OPERANDS()                                                                                           \
    do {                                                                                                     \
        a = *SECOND;                                                                                         \
        b = R[ip[3]];                                                                                        \
    } while (0)
#define IMMEDIATE()                                                                                          \
    do {                                                                                                     \
        a = *SECOND;                                                                                         \
        b = SMALL_SUM((int8_t)ip[3]);                                                                         \
    } while (0)
#define JUMP_OPERANDS()                                                                                      \
    do {                                                                                                     \
        a = R[ip[1]];                                                                                        \
        b = *SECOND;                                                                                         \
    } while (0)
#define JUMP_IMMEDIATE()                                                                                     \
    do {                                                                                                     \
        a = R[ip[1]];                                                                                        \
        b = SMALL_SUM((int8_t)ip[2]);                                                                         \
    } while (0)

/* Two small ints: n = ..., unless it overflows. */
#define INTEGERS(overflows, result)                                                                          \
    if (hr_value_are_small(a, b) && !(overflows)) SET((hr_value)(result), 4)
/* An operator in its four forms. */
#define ARITHMETIC(name, overflows, result, sign)                                                            \
    CASE(name) ALSO(I##name)                                                                                 \
        OPERANDS();                                                                                          \
    SHARED(any_##name)                                                                                       \
        INTEGERS(overflows, result);                                                                         \
        FLOATS(sign);                                                                                        \
    CASE(name##I) ALSO(I##name##I)                                                                           \
        IMMEDIATE();                                                                                         \
        AGAIN(any_##name)                                                                                    \
        INTEGERS(overflows, result);                                                                         \
        goto slow;

#if HR_COMPUTED_GOTO
/* Both tagged floats: the arithmetic at once. */
#    define FLOATS(sign)                                                                                     \
        do {                                                                                                 \
            if (hr_value_is_tagged_float(a) && hr_value_is_tagged_float(b)) {                                \
                number = hr_value_tagged_float_get(a) sign hr_value_tagged_float_get(b);                     \
                goto float_result;                                                                           \
            }                                                                                                \
        } while (0);                                                                                         \
        goto slow
/* True or false for two small ints or two tagged floats; else the general path at `joint`. */
#    define TEST(sign, joint)                                                                               \
        do {                                                                                                 \
            if (hr_value_are_small(a, b))                                                                    \
                n = WORD(a) sign WORD(b);                                                                    \
            else if (hr_value_is_tagged_float(a) && hr_value_is_tagged_float(b))                             \
                n = hr_value_tagged_float_get(a) sign hr_value_tagged_float_get(b);                          \
            else                                                                                             \
                goto joint;                                                                                  \
        } while (0)
#    define COMPARE(name, sense, sign)                                                                       \
    CASE(name)                                                                                               \
        OPERANDS();                                                                                          \
        TEST(sign, slow);                                                                                          \
        SET(hr_value_bool(n), 4);
#    define COMPARE_JUMP(name, sense, sign)                                                                  \
    CASE(name)                                                                                               \
        JUMP_OPERANDS();                                                                                     \
        TEST(sign, slow_effect);                                                                                          \
        if (n == sense) goto jump3;                                                                          \
        NEXT(5);
#    define COMPARE_JUMP_I(name, sense, sign)                                                                \
    CASE(name)                                                                                               \
        JUMP_IMMEDIATE();                                                                                    \
        if (hr_value_is_small(a))                                                                            \
            n = WORD(a) sign WORD(b);                                                                        \
        else if (hr_value_is_tagged_float(a))                                                                \
            n = hr_value_tagged_float_get(a) sign(hr_float)(int8_t)ip[2];                                    \
        else                                                                                                 \
            goto slow_effect;                                                                                \
        if (n == sense) goto jump3;                                                                          \
        NEXT(5);
#define COMPARE_ALL(macro, prefix, suffix, sense)                                                            \
    macro(prefix##LT##suffix, sense, <) macro(prefix##LE##suffix, sense, <=)                                 \
    macro(prefix##GT##suffix, sense, >) macro(prefix##GE##suffix, sense, >=)                                 \
    macro(prefix##EQ##suffix, sense, ==) macro(prefix##NE##suffix, sense, !=)
#else
#    define FLOATS(sign) goto slow
#endif
/* clang-format on */

#endif
