/* SPDX-License-Identifier: MIT
 *
 * Slow paths of the loop: operators, attributes, items. See slow.h. Names, iteration and displays are in slow_more.c.
 * Tests: tests/lang/ops, tests/lang/dunder.
 */
#include "vm/slow.h"

#include "gen/opcodes.h"
#include "obj/attr.h"
#include "obj/instance.h"
#include "obj/range.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/quick.h"
#include "vm/viper.h"

/* ---- operators --------------------------------------------------------------------------------------------------- */

/* True if v is an instance of a user class: its operators may be Python methods. */
static bool is_user(hr_value v) {
    return hr_value_is_object(v) && hr_value_object_type(v) >= HR_T_USER;
}

static bool is_inplace(enum hr_binary_op op) {
    return op >= HR_BINARY_INPLACE && op < HR_BINARY_LT;
}

/* a OP b as the built-in type that a is or holds has it. HR_NOTIMPL. */
static hr_value native_left(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_value x = hr_type_native(vm, a); /* the other operand stays as it is */
    hr_binary_fn *fn = hr_type_binary(hr_value_type(x));
    return fn ? fn(vm, op, x, b) : HR_NOTIMPL;
}

/* The same, then as b's type has it. */
static hr_value native_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_value v = native_left(vm, op, a, b);
    if (v != HR_NOTIMPL || is_inplace(op) || op == HR_BINARY_IN) return v;
    hr_value y = hr_type_native(vm, b);
    unsigned type = hr_value_type(y);
    hr_binary_fn *fn = type < HR_T_USER ? hr_type_binary(type) : NULL;
    return fn ? fn(vm, op, a, y) : v;
}

/* What is left when no method answered. */
static hr_value fall_back(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    unsigned type = hr_value_type(a);
    hr_value v = HR_NOTIMPL;
    if (HR_QUICK && type < HR_T_USER &&
        type == hr_value_type(b)) { /* its slot alone is asked: half of the way */
        hr_binary_fn *fn = hr_type_binary(type);
        if (is_inplace(op) && (type == HR_T_str || type == HR_T_int))
            op = (enum hr_binary_op)(op - HR_BINARY_INPLACE);
        if (fn) v = fn(vm, op, a, b);
        if (v != HR_NOTIMPL) return v;
    }
    v = native_binary(vm, op, a, b);
    if (v == HR_NOTIMPL && is_inplace(op))
        v = native_binary(vm, (enum hr_binary_op)(op - HR_BINARY_INPLACE), a, b);
    /* what changed the native value in an instance gives back the instance */
    if (v != HR_NOTIMPL) return is_inplace(op) && v == hr_type_native(vm, a) ? a : v;
    if (op == HR_BINARY_EQ || op == HR_BINARY_NE) return hr_value_bool((a == b) == (op == HR_BINARY_EQ));
    if (op == HR_BINARY_IN) hr_error_raise(vm, HR_E_object_is_not_iterable, a);
    hr_error_raise(vm, HR_E_unsupported_types_for, hr_op_sign(op), is_inplace(op) ? "=" : "", a, b);
}

/* Is b's class derived from a's, with a reflected method of its own? Then that comes first (data model, 3.3.8; for comparisons
 * deriving is enough). */
static bool has_priority(struct hr_vm *vm, hr_value a, hr_value b, hr_value symbol, bool compare) {
    if (!hr_type_is_user(b) || hr_value_type(a) == hr_value_type(b)) return false;
    hr_value ta = hr_type_of(vm, a), tb = hr_type_of(vm, b);
    return hr_type_derives(vm, tb, ta) &&
           (compare || hr_type_lookup(vm, tb, symbol) != hr_type_lookup(vm, ta, symbol));
}

/* Does the built-in implementation of a's type come before the reflected method of b's class: always but for + and * of sequences (which
 * CPython tries last). */
static bool is_before_reflected(struct hr_vm *vm, enum hr_binary_op op, hr_value a) {
    if (op != HR_BINARY_ADD && op != HR_BINARY_MUL) return true;
    hr_value x = hr_type_native(vm, a);
    unsigned type = hr_value_type(x);
    return hr_int_is(x) || type == HR_T_float || type == HR_T_complex;
}

/* True if v != x is object.__ne__, which inverts v == x. */
static bool inverts(struct hr_vm *vm, hr_value v) {
    return hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__ne__)) ==
           hr_type_lookup_own(vm, hr_type_builtin(HR_T_object), HR_SYM(__ne__));
}

/* a OP b from candidate `stage` on: 0 the in-place method of a, 1 and 2 the method of a and the reflected one of b, or the other way round if
 * b's has priority; then what is built in. push: a method in Python is entered, HR_PUSHED. */
static HR_NOINLINE hr_value walk(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b,
                                 unsigned stage, bool push) {
    bool inplace = is_inplace(op), compare = op >= HR_BINARY_LT && op <= HR_BINARY_NE;
    bool native = stage < 2; /* a's class has no method written in Python */
    enum hr_binary_op plain = inplace ? (enum hr_binary_op)(op - HR_BINARY_INPLACE) : op;
    bool swapped = has_priority(vm, a, b, hr_op_symbol(plain, true), compare);
    for (stage += !inplace && !stage; stage < 3; stage++) {
        bool of_b = stage && (stage == 1) == swapped;
        hr_value args[2] = {of_b ? b : a, of_b ? a : b}, f = HR_UNDEF, v;
        if (!of_b || compare || hr_value_type(a) != hr_value_type(b))
            f = hr_call_special(vm, args[0], hr_op_symbol(stage ? plain : op, of_b));
        if (stage == 1 && (swapped || f != HR_UNDEF)) native = false;
        if (stage == 2 && native && f != HR_UNDEF && is_before_reflected(vm, plain, a)) {
            v = native_left(vm, plain, a, b);
            if (v != HR_NOTIMPL) return v;
        }
        bool inverted = f == HR_UNDEF && op == HR_BINARY_NE && inverts(vm, args[0]);
        if (inverted) f = hr_call_special(vm, args[0], HR_SYM(__eq__));
        if (f == HR_UNDEF) continue;
        bool bound = !hr_value_is(f, HR_T_function);
        v = push && !inverted ? hr_call_start_method(vm, f, HR_FRAME_BINARY | stage << HR_FRAME_STAGE_SHIFT,
                                                     2 - bound, args + bound)
                              : hr_call(vm, f, 2 - bound, args + bound);
        if (v != HR_NOTIMPL) return inverted ? hr_value_bool(!hr_op_truth(vm, v)) : v;
    }
    return fall_back(vm, op, a, b);
}

/* a OP b from candidate `stage` on; built-in types have none. */
static hr_value dispatch(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b, unsigned stage,
                         bool push) {
    return hr_type_is_user(a) || hr_type_is_user(b) ? walk(vm, op, a, b, stage, push)
                                                    : fall_back(vm, op, a, b);
}

/* Operator of each opcode that has one, from HR_OP_ADD on, with how it reads its operands. */
enum { IMMEDIATE = 64, JUMPS = 128 };
#define ARITHMETIC(name)                                                                                     \
    [HR_OP_##name - HR_OP_ADD] = HR_BINARY_##name,                                                           \
                    [HR_OP_I##name - HR_OP_ADD] = HR_BINARY_INPLACE + HR_BINARY_##name
#define ARITHMETIC_I(name)                                                                                   \
    [HR_OP_##name##I - HR_OP_ADD] = HR_BINARY_##name | IMMEDIATE,                                            \
                       [HR_OP_I##name##I - HR_OP_ADD] = (HR_BINARY_INPLACE + HR_BINARY_##name) | IMMEDIATE
#define COMPARISON(name)                                                                                     \
    [HR_OP_##name - HR_OP_ADD] = HR_BINARY_##name, [HR_OP_J##name - HR_OP_ADD] = HR_BINARY_##name | JUMPS,   \
                    [HR_OP_JN##name - HR_OP_ADD] = HR_BINARY_##name | JUMPS,                                 \
                    [HR_OP_J##name##I - HR_OP_ADD] = HR_BINARY_##name | JUMPS | IMMEDIATE,                   \
                    [HR_OP_JN##name##I - HR_OP_ADD] = HR_BINARY_##name | JUMPS | IMMEDIATE
static const uint8_t operators[] = {
    ARITHMETIC(ADD),   ARITHMETIC(SUB),        ARITHMETIC(MUL),    ARITHMETIC(TRUEDIV), ARITHMETIC(FLOORDIV),
    ARITHMETIC(MOD),   ARITHMETIC(POW),        ARITHMETIC(MATMUL), ARITHMETIC(AND),     ARITHMETIC(OR),
    ARITHMETIC(XOR),   ARITHMETIC(SHL),        ARITHMETIC(SHR),    ARITHMETIC_I(ADD),   ARITHMETIC_I(SUB),
    ARITHMETIC_I(MUL), ARITHMETIC_I(FLOORDIV), ARITHMETIC_I(MOD),  ARITHMETIC_I(AND),   ARITHMETIC_I(SHL),
    ARITHMETIC_I(SHR), COMPARISON(LT),         COMPARISON(LE),     COMPARISON(GT),      COMPARISON(GE),
    COMPARISON(EQ),    COMPARISON(NE),
};

/* The running instruction works on machine ints of a viper function: its result is cut to a word. */
static hr_value cut(struct hr_vm *vm, hr_value v) {
    return v != HR_PUSHED && vm->ip[hr_opcode_length(*vm->ip)] == HR_OP_NOP ? hr_viper_cut(vm, v) : v;
}

/* The operator of the instruction at vm->ip, from candidate `stage` on. */
static hr_value binary_from(struct hr_vm *vm, unsigned stage) {
    const uint8_t *ip = vm->ip;
    unsigned operator= operators[*ip - HR_OP_ADD];
    enum hr_binary_op op = (enum hr_binary_op)(operator& 63);
    if (!(operator& JUMPS)) ip++;
    hr_value a = vm->fp[ip[1]], b = operator& IMMEDIATE ? HR_SMALL((int8_t)ip[2]) : vm->fp[ip[2]];
    hr_value v = HR_QUICK && !stage ? hr_quick_binary(vm, op, a, b) : HR_NOTIMPL;
    a = v != HR_NOTIMPL ? v : dispatch(vm, op, a, b, stage, true);
    return op < HR_BINARY_LT ? cut(vm, a) : a;
}

hr_value hr_slow_binary(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    (void)ip;
    (void)R;
    return binary_from(vm, 0);
}

/* The comparison at vm->ip is decided: if it is a jump, the next instruction is. */
static hr_value decided(struct hr_vm *vm, hr_value result) {
    unsigned op = *vm->ip;
    if (result == HR_PUSHED || op < HR_OP_JLT || op > HR_OP_JNNEI) return result;
    return hr_slow_branch(vm, hr_op_truth(vm, result) != ((op - HR_OP_JLT) / 6 & 1));
}

hr_value hr_slow_compare_jump(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return decided(vm, hr_slow_binary(vm, ip, R));
}

hr_value hr_slow_binary_continue(struct hr_vm *vm, hr_value result, unsigned stage) {
    return decided(vm, result == HR_NOTIMPL ? binary_from(vm, stage + 1) : result);
}

/* Calls the method `symbol` of args[0], if its class has one written in Python, in the given mode: HR_PUSHED, or its result. HR_UNDEF: there is
 * none. */
static hr_value push_special(struct hr_vm *vm, hr_value symbol, unsigned mode, int argc,
                             const hr_value *args) {
    if (HR_QUICK && !hr_type_is_user(args[0])) return HR_UNDEF; /* what most calls come to */
    hr_value f = hr_call_special(vm, args[0], symbol);
    return hr_value_is(f, HR_T_function) ? hr_call_start_method(vm, f, mode, argc, args) : HR_UNDEF;
}

hr_value hr_slow_unary(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    static const uint16_t symbols[] = {HR_SYM___neg__, HR_SYM___pos__, HR_SYM___invert__};
    enum hr_unary_op op = (enum hr_unary_op)(*ip - HR_OP_NEG);
    hr_value operand = R[ip[2]],
             v = push_special(vm, hr_symbol_rom(symbols[op]), HR_FRAME_NORMAL, 1, &operand);
    return v != HR_UNDEF ? v : cut(vm, hr_op_unary(vm, op, operand));
}

hr_value hr_slow_not(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_value_bool(!hr_op_truth(vm, R[ip[2]]));
}

hr_value hr_slow_contains(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    bool negate = *ip == HR_OP_NOTIN;
    hr_value args[2] = {R[ip[3]], R[ip[2]]};
    hr_value v = push_special(vm, HR_SYM(__contains__), negate ? HR_FRAME_NOTBOOL : HR_FRAME_BOOL, 2, args);
    return v != HR_UNDEF ? v : hr_value_bool(hr_op_contains(vm, args[0], args[1]) != negate);
}

/* ---- attributes ------------------------------------------------------------------------------------------------------ */

/* The name that the instruction's last operand, of one or two bytes from ip[3] on, says. */
static hr_value name_at(const uint8_t *ip, const hr_value *R) {
    unsigned i = ip[3];
    if (hr_opcode_length(*ip) > 4) i |= (unsigned)ip[4] << 8;
    return hr_frame_code(R)->constants[i];
}

/* The attribute written in Python that reads: __getattribute__, a property's getter, __getattr__ can each be a pushed frame. */
hr_value hr_slow_load_attr(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value object = R[ip[2]], name = name_at(ip, R);
    /* Of a class of no metaclass of its own, the short way: as for `late` in obj/attr.c. Half the time, where the 50 bytes do not count. */
    if (HR_QUICK && hr_value_is(object, HR_T_class) && !hr_type_is_user(object) &&
        *hr_str_text(name) != '_') {
        hr_value attr = hr_type_lookup(vm, object, name);
        if (attr != HR_UNDEF) return hr_attr_bind(vm, attr, HR_UNDEF, object, name, HR_LOAD);
    }
    if (is_user(object) && !hr_value_has_flag(object, HR_HEADER_FLAG)) {
        const struct hr_cache_entry *e = hr_attr_entry(vm, object, name);
        if (e->kind == HR_CACHE_PROPERTY && hr_value_is(e->value, HR_T_function))
            return hr_call_start_method(vm, e->value, HR_FRAME_NORMAL, 1, &object);
    }
    return hr_attr_get(vm, object, name);
}

/* Gives CALLM its window: function and self; or HR_UNDEF and a callable. */
static hr_value set_window(struct hr_vm *vm, hr_value function, hr_value self) {
    hr_value *window = vm->fp + vm->ip[1];
    window[0] = function;
    return window[1] = self;
}

/* The same for any callable: a bound method is taken apart again, none stays in the window. */
static hr_value set_callable(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is(v, HR_T_method)) return set_window(vm, HR_UNDEF, v);
    return set_window(vm, ((struct hr_method *)v)->function, ((struct hr_method *)v)->self);
}

hr_value hr_slow_load_method(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value object = R[ip[2]], name = name_at(ip, R);
    unsigned type = hr_value_type(object);
    bool user = type >= HR_T_USER;
    if (user ? !hr_value_has_flag(object, HR_HEADER_FLAG) : hr_attr_is_plain(type)) {
        const struct hr_cache_entry *e = hr_attr_entry(vm, object, name);
        if (e->kind == HR_CACHE_METHOD) return set_window(vm, e->value, object);
    }
    hr_value function = hr_attr_class_method(vm, object, name);
    return function != HR_UNDEF ? set_window(vm, function, object)
                                : set_callable(vm, hr_attr_get(vm, object, name));
}

hr_value hr_slow_load_special(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value object = R[ip[2]], name = name_at(ip, R);
    hr_value type = hr_type_of(vm, object), f = hr_type_lookup(vm, type, name);
    if (f == HR_UNDEF)
        hr_error_raise(vm, HR_E_object_does_not_support_protocol, object,
                       name == HR_SYM(__aenter__) || name == HR_SYM(__aexit__)
                           ? "the asynchronous context manager"
                           : "the context manager",
                       name);
    if (hr_value_is(f, HR_T_function) || (hr_value_is(f, HR_T_native) && !(hr_member_spec(hr_member_of(f)) &
                                                                           (HR_SPEC_STATIC | HR_SPEC_CLASS))))
        return set_window(vm, f, object);
    return set_callable(vm, hr_attr_bind(vm, f, object, type, name, HR_LOAD));
}

hr_value hr_slow_store_attr(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value args[3] = {R[ip[1]], name_at(ip, R), R[ip[2]]};
    hr_value v = push_special(vm, HR_SYM(__setattr__), HR_FRAME_DISCARD, 3, args);
    if (v == HR_UNDEF) hr_attr_set(vm, args[0], args[1], args[2]);
    return v;
}

hr_value hr_slow_delete_attr(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_attr_set(vm, R[ip[1]], hr_slow_constant(R, ip + 2), HR_UNDEF);
    return HR_NONE;
}

/* ---- items ------------------------------------------------------------------------------------------------------------ */

/* v[key], v[key] = x, del v[key]: x is HR_LOAD, the value, HR_UNDEF. */
static hr_value subscr(struct hr_vm *vm, hr_value v, hr_value key, hr_value x) {
    hr_value args[3] = {v, key, x};
    unsigned type = hr_value_type(v);
    hr_subscr_fn *fn = type < HR_T_USER ? hr_type_subscr(type) : NULL;
    hr_value r = fn ? fn(vm, v, key, x) : HR_UNDEF;
    if (r != HR_UNDEF) return r;
    r = push_special(vm, hr_op_item_symbol(x), x == HR_LOAD ? HR_FRAME_NORMAL : HR_FRAME_DISCARD,
                     x == HR_LOAD || x == HR_UNDEF ? 2 : 3, args);
    return r != HR_UNDEF ? r : hr_op_subscr(vm, v, key, x);
}

hr_value hr_slow_subscr(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    switch (*ip) {
    case HR_OP_STSUB: return subscr(vm, R[ip[1]], R[ip[2]], R[ip[3]]);
    case HR_OP_DELSUB: return subscr(vm, R[ip[1]], R[ip[2]], HR_UNDEF);
    default: break;
    }
    hr_value v = R[ip[2]], key = *ip == HR_OP_LDSUB ? R[ip[3]] : HR_SMALL((int8_t)ip[3]);
    hr_value item = HR_QUICK ? hr_quick_item(v, key) : HR_NOTIMPL;
    return item != HR_NOTIMPL ? item : subscr(vm, v, key, HR_LOAD);
}

/* A built-in sequence: its slots look at a slice and forget it. */
static bool is_sequence(hr_value v) {
    unsigned type = hr_value_type(v);
    return type == HR_T_list || type == HR_T_tuple || type == HR_T_str || type == HR_T_bytes ||
           type == HR_T_bytearray || type == HR_T_memoryview || type == HR_T_arrayobj;
}

/* v[bounds] with a slice that no object is made for. */
static hr_value subscr_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds, hr_value x) {
    _Alignas(2 * sizeof(hr_word)) struct hr_slice slice = {HR_HEADER(HR_T_slice, 0, 4), bounds[0], bounds[1],
                                                           bounds[2]};
    return hr_op_subscr(vm, v, hr_value_from_object(&slice), x);
}

hr_value hr_slow_slice(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value v = R[ip[2]], *bounds = R + ip[3];
    hr_value quick = HR_QUICK ? hr_quick_slice(vm, v, bounds) : HR_NOTIMPL;
    if (quick != HR_NOTIMPL) return quick;
    if (is_sequence(v)) return subscr_slice(vm, v, bounds, HR_LOAD);
    return subscr(vm, v, hr_slice_new(vm, bounds[0], bounds[1], bounds[2]), HR_LOAD);
}

/* If the next instruction only uses it to store into or delete from a built-in sequence, that is done too. */
hr_value hr_slow_make_slice(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    const uint8_t *next = ip + 3;
    hr_value *bounds = R + ip[2];
    bool store = *next == HR_OP_STSUB;
    if ((!store && *next != HR_OP_DELSUB) || next[2] != ip[1] || ip[1] < hr_frame_raw(R)->locals ||
        !is_sequence(R[next[1]]) || (store && R[next[3]] == HR_UNDEF))
        return hr_slice_new(vm, bounds[0], bounds[1], bounds[2]);
    if (!HR_QUICK || !store || hr_quick_store_slice(vm, R[next[1]], bounds, R[next[3]]) == HR_NOTIMPL)
        subscr_slice(vm, R[next[1]], bounds, store ? R[next[3]] : HR_UNDEF);
    vm->ip = next;
    return hr_slow_branch(vm, false);
}

/* ---- from C: the same, run at once ---------------------------------------------------------------------------------------- */

hr_value hr_slow_binary_run(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    return dispatch(vm, op, a, b, 0, false);
}
