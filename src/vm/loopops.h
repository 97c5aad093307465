/* SPDX-License-Identifier: MIT
 *
 * The vocabulary of the bytecode loop: dispatch, and the shapes that several opcodes share. For src/vm/loop.c only; the names used here (ip, R,
 * vm, a, b, value, number, labels) are its locals. Tests: everything under tests/.
 */
#ifndef HR_VM_LOOPOPS_H
#define HR_VM_LOOPOPS_H

#if !defined(HR_COMPUTED_GOTO)
#    define HR_COMPUTED_GOTO 1
#endif

/* clang-format off: labels and gotos as statements of their own */
#if HR_COMPUTED_GOTO
#    define CASE(op)   L_##op:
#    define DISPATCH() goto *labels[*ip]
#else
#    define CASE(op)   case HR_OP_##op:
#    define DISPATCH() goto dispatch
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
/* Hands the value to the register w, or goes on in the frame that was pushed. */
#define RESULT(expression)                                                                                   \
    do {                                                                                                     \
        vm->ip = ip;                                                                                         \
        value = (expression);                                                                                \
        goto result;                                                                                         \
    } while (0)
/* A statement that may raise or run Python but gives no result, of an instruction of n bytes. */
#define SLOW(statement, n)                                                                                   \
    do {                                                                                                     \
        vm->ip = ip;                                                                                         \
        statement;                                                                                           \
        R = vm->fp;                                                                                          \
        NEXT(n);                                                                                             \
    } while (0)

/* The operands of a three-register or register-immediate instruction. */
#define OPERANDS()                                                                                           \
    do {                                                                                                     \
        a = R[ip[2]];                                                                                        \
        b = R[ip[3]];                                                                                        \
    } while (0)
#define IMMEDIATE()                                                                                          \
    do {                                                                                                     \
        a = R[ip[2]];                                                                                        \
        b = HR_SMALL((int8_t)ip[3]);                                                                         \
    } while (0)
/* Both tagged floats: the arithmetic at once. */
#define FLOATS(sign)                                                                                         \
    do {                                                                                                     \
        if (hr_value_is_tagged_float(a) && hr_value_is_tagged_float(b)) {                                    \
            number = hr_value_tagged_float_get(a) sign hr_value_tagged_float_get(b);                         \
            goto float_result;                                                                               \
        }                                                                                                    \
    } while (0)
/* True or false for two small ints or two tagged floats; else goes to `otherwise`. */
#define TEST(result, sign, otherwise)                                                                        \
    do {                                                                                                     \
        if (hr_value_are_small(a, b))                                                                        \
            result = WORD(a) sign WORD(b);                                                                   \
        else if (hr_value_is_tagged_float(a) && hr_value_is_tagged_float(b))                                 \
            result = hr_value_tagged_float_get(a) sign hr_value_tagged_float_get(b);                         \
        else                                                                                                 \
            goto otherwise;                                                                                  \
    } while (0)
#define COMPARE(name, sign)                                                                                  \
    CASE(name) OPERANDS();                                                                                   \
    TEST(n, sign, slow_binary);                                                                              \
    SET(hr_value_bool(n), 4);
#define COMPARE_JUMP(name, sense, sign)                                                                      \
    CASE(name) a = R[ip[1]];                                                                                 \
    b = R[ip[2]];                                                                                            \
    TEST(n, sign, slow_compare_jump);                                                                        \
    if (n == sense) goto jump3;                                                                              \
    NEXT(5);
#define COMPARE_JUMP_I(name, sense, sign)                                                                    \
    CASE(name) a = R[ip[1]];                                                                                 \
    b = HR_SMALL((int8_t)ip[2]);                                                                             \
    if (!hr_value_is_small(a)) goto slow_compare_jump;                                                       \
    if ((WORD(a) sign WORD(b)) == sense) goto jump3;                                                         \
    NEXT(5);
#define COMPARE_ALL(macro, prefix, suffix, sense)                                                            \
    macro(prefix##LT##suffix, sense, <) macro(prefix##LE##suffix, sense, <=)                                 \
        macro(prefix##GT##suffix, sense, >) macro(prefix##GE##suffix, sense, >=)                             \
            macro(prefix##EQ##suffix, sense, ==) macro(prefix##NE##suffix, sense, !=)
/* clang-format on */

#endif
