/*
 * Viper functions: machine ints and pointers, checked when they are compiled.
 *
 * Their code is ordinary bytecode. While it is emitted, the type of what each register holds is followed, in the order of the
 * instructions, and a local keeps the type that it is given first; what does not fit is a ViperTypeError. At run time
 *   int    is a Python int in the range of a machine word
 *   uint   is a Python int that stands for itself modulo 2 ** bits of a word: negative or not. It is made positive
 *          (VIPER_OBJECT) in place before it is compared, shifted right or seen by anything else
 *   ptr..  is an object of the type `ptr` (src/vm/viper.c) whose items are loaded and stored without sign
 * An arithmetic instruction on ints is followed by a NOP: its slow path cuts the result to a word (cut, in src/vm/slow.c).
 *
 * Source: MicroPython's documents (reference/speed_python.rst) and the results of its tests.
 * Tests: tests/modules/micropython/viper_*.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/builtin.h"
#include "obj/str.h"

enum {
    UNSET, /* a local that has not been assigned yet */
    OBJECT,
    NONE, /* the constant */
    BOOL,
    INT,
    UINT,
    PTR,
    PTR8,
    PTR16,
    PTR32,
    RANGE,      /* a call of range() */
    RANGE_TYPE, /* range itself */
    TYPES
};

static const char type_names[TYPES][8] = {"unset", "object", "None",  "bool",  "int",   "uint",
                                          "ptr",   "ptr8",   "ptr16", "ptr32", "range", "range"};

/* What is known about a unit: a store in the heap. */
struct types {
    uint8_t result; /* of the function */
    uint8_t of[256];
};

static struct types *types_of(struct hr_compiler *c) {
    return (struct types *)(void *)((hr_word *)(void *)c->unit->viper + 1);
}

void hr_viper_begin(struct hr_compiler *c, struct hr_unit *u) {
    u->viper = hr_value_from_object(hr_state_alloc_raw(c->vm, HR_T_store, 0, sizeof(struct types)));
    types_of(c)->result = OBJECT;
}

static bool is_pointer(unsigned type) {
    return type >= PTR && type <= PTR32;
}
static bool is_number(unsigned type) {
    return type >= BOOL && type <= UINT;
}

/* ViperTypeError with the names of two types. */
HR_NORETURN static void fail(struct hr_compiler *c, enum hr_error error, unsigned a, unsigned b) {
    hr_error_raise(c->vm, error, type_names[a], type_names[b]);
}

/* ---- names of types --------------------------------------------------------------------------------------------- */

/* The type called so, UNSET if it is none. */
static unsigned type_named(hr_value name) {
    for (unsigned i = OBJECT; i <= PTR32; i++) {
        if (i != NONE && hr_str_is_cstr(name, type_names[i])) return i;
    }
    return UNSET;
}

/* The name of the local in register r, for messages. */
static hr_value local_name(struct hr_compiler *c, unsigned r) {
    struct hr_unit *u = c->unit;
    for (unsigned i = u->base; i < u->base + 2 * u->count; i += 2) {
        uint32_t flags = hr_scope_flags(c, i);
        if (!(flags & (HR_NAME_FREE | HR_NAME_GLOBAL | HR_NAME_FAR)) && (flags & HR_NAME_PLACE) == r)
            return hr_emit_stack(c)[i];
    }
    return hr_symbol_of_char('?');
}

/* ---- registers -------------------------------------------------------------------------------------------------- */

/* R[r] = rare operation on R[r]. */
static void convert(struct hr_compiler *c, unsigned r, unsigned intrinsic) {
    hr_emit(c, HR_OP_INTR, op_abc(r, r, intrinsic));
}

/* R[r] is to be seen as a Python object. */
static void to_object(struct hr_compiler *c, unsigned r) {
    unsigned type = types_of(c)->of[r];
    if (type == UINT) convert(c, r, HR_INTR_VIPER_OBJECT);
    if (is_pointer(type)) hr_error_raise(c->vm, HR_E_conversion_to_object);
}

/* The type of an operand. */
static unsigned operand(struct hr_compiler *c, unsigned r) {
    unsigned type = types_of(c)->of[r];
    if (type != UNSET) return type;
    if (r < c->unit->locals) hr_error_raise(c->vm, HR_E_local_used_before_type_known, local_name(c, r));
    return OBJECT;
}

/* Something of this type is stored in R[r]. */
void hr_viper_set(struct hr_compiler *c, unsigned r, unsigned type) {
    if (c->unit->viper == HR_UNDEF || c->dry) return;
    uint8_t *of = &types_of(c)->of[r];
    if (r >= c->unit->locals || *of == UNSET || *of == type) {
        *of = (uint8_t)(type == NONE && r < c->unit->locals ? OBJECT : type);
    } else if (*of != OBJECT) {
        hr_error_raise(c->vm, HR_E_local_has_type_but_source_is, local_name(c, r), type_names[*of],
                       type_names[type]);
    } else if (type == UINT) {
        bool busy = c->viper_busy;
        c->viper_busy = true;
        convert(c, r, HR_INTR_VIPER_OBJECT);
        c->viper_busy = busy;
    }
}

/* ---- operators -------------------------------------------------------------------------------------------------- */

/* The type of the result of an arithmetic or comparing operator (enum hr_binary_op, not in place). */
static unsigned binary(struct hr_compiler *c, unsigned op, unsigned a, unsigned b) {
    bool numbers = is_number(a) && is_number(b);
    if (!numbers) {
        if (a <= NONE && b <= NONE) return OBJECT;
        if (is_pointer(a) && a == b && op >= HR_BINARY_LT) return BOOL;
        fail(c, HR_E_cannot_do_binary_op_between, a, b);
    }
    if (op >= HR_BINARY_LT) {
        if ((a == UINT) != (b == UINT)) fail(c, HR_E_comparison_of_int_and_uint, 0, 0);
        return BOOL;
    }
    if (op == HR_BINARY_TRUEDIV || op == HR_BINARY_POW || op == HR_BINARY_MATMUL)
        hr_error_raise(c->vm, HR_E_binary_op_not_implemented, hr_op_sign((enum hr_binary_op)op));
    if ((op == HR_BINARY_FLOORDIV || op == HR_BINARY_MOD) && (a == UINT || b == UINT))
        fail(c, HR_E_div_mod_not_implemented_for_uint, 0, 0);
    return a == UINT ? UINT : INT;
}

/* The type of the result of an instruction with an operator (op) on R[ra] and R[rb] or, immediate, a constant; CUT is added if it must
 * be cut to a word. */
enum { CUT = 16 };

static unsigned check_operator(struct hr_compiler *c, unsigned op, unsigned ra, unsigned rb, bool immediate) {
    unsigned a = operand(c, ra), b = immediate ? INT : operand(c, rb);
    unsigned type = binary(c, op, a, b);
    if (op >= HR_BINARY_LT || op == HR_BINARY_SHR) { /* these are not the same for signed ints */
        if (a == UINT) convert(c, ra, HR_INTR_VIPER_OBJECT);
        if (b == UINT) convert(c, rb, HR_INTR_VIPER_OBJECT);
    }
    return type == INT || type == UINT ? type | CUT : type;
}

/* ---- returning ------------------------------------------------------------------------------------------------------- */

static void check_return(struct hr_compiler *c, unsigned r, unsigned type) {
    unsigned wanted = types_of(c)->result;
    if (wanted == OBJECT) {
        to_object(c, r);
    } else if (type != wanted && !(is_pointer(wanted) && is_pointer(type)) &&
               !(wanted == INT && type == BOOL)) {
        fail(c, HR_E_return_expected_but_got, wanted, type);
    } else if (wanted == UINT) {
        convert(c, r, HR_INTR_VIPER_OBJECT);
    } else if (wanted != BOOL &&
               (wanted != INT || type == BOOL)) { /* the address of a pointer, the number of a bool */
        convert(c, r, HR_INTR_VIPER_INT);
    }
}

/* `return None` where a number is expected gives 0. */
static bool returns_zero(struct hr_compiler *c, unsigned op, unsigned r) {
    return types_of(c)->result != OBJECT &&
           (op == HR_OP_RETNONE || (op == HR_OP_RET && types_of(c)->of[r] == NONE));
}

/* ---- instructions -------------------------------------------------------------------------------------------------------- */

/* Number of registers that a window is read to, for the instructions that make objects of what is in it; n: their last operand. */
static unsigned window_size(unsigned op, unsigned n) {
    if (op >= HR_OP_CALL && op <= HR_OP_CALLX) return n + 1 + (op != HR_OP_CALL && op != HR_OP_CALLKW);
    if (op >= HR_OP_LIST && op <= HR_OP_MAP) return n << (op == HR_OP_MAP);
    if (op == HR_OP_FORMAT) return 1 + (n >> 2 & 1);
    return op == HR_OP_LDSLICE || op == HR_OP_SLICE ? 3 : 0;
}

/* All registers that are read must be objects. */
static void check_objects(struct hr_compiler *c, unsigned op, uint32_t operands) {
    const char *letter = hr_opcode_operands(op);
    unsigned n = window_size(op, operands >> 16 & 255);
    if (op == HR_OP_CALLKW || op == HR_OP_CALLMKW)
        n += (unsigned)hr_value_object_words(
                 ((const struct hr_code *)c->unit->code)->constants[operands >> 24]) -
             1;
    for (; *letter && *letter != 'K' && *letter != 'j';
         letter++, operands >>= 8) { /* no register is behind those */
        unsigned r = operands & 255;
        if (*letter == 'r' || *letter == 't') {
            operand(c, r);
            to_object(c, r);
        } else if (*letter == 'b') {
            for (unsigned end = r + n; r < end; r++)
                to_object(c, r);
        }
    }
}

/* What an instruction does with types. Those that are in no row read objects and deliver one. */
enum rule {
    OBJECTS,
    NOTHING,
    NUMBER,
    IMMEDIATE,
    CONSTANT,
    BUILTIN,
    GLOBAL,
    MAKE_CELL,
    LOAD_CELL,
    CALLS,
    FILLS,
    EXCEPTION,
    LOOP,
    ITEM,
    RAISES,
    SUSPENDS,
    ARITHMETIC,
    ARITHMETIC_IMMEDIATE,
    COMPARES,
    /* the first operand's type must be known */
    FIRST,
    TRUTH,
    UNARY,
    CONTAINS,
    LOADS,
    STORES,
    STORE_CELL,
    RETURNS,
    THROWS
};
static const struct {
    uint8_t first, last, rule;
} rules[] = {{HR_OP_MOVE, HR_OP_MOVEL, FIRST},
             {HR_OP_LOADI, HR_OP_LOADI2, NUMBER},
             {HR_OP_LOADIMM, HR_OP_LOADIMM, IMMEDIATE},
             {HR_OP_LOADK, HR_OP_LOADKX, CONSTANT},
             {HR_OP_CHECK, HR_OP_CHECK, FIRST},
             {HR_OP_DELLOCAL, HR_OP_DELLOCAL, NOTHING},
             {HR_OP_LDBUILTIN, HR_OP_LDBUILTIN, BUILTIN},
             {HR_OP_LDGNAME, HR_OP_LDGNAME, GLOBAL},
             {HR_OP_MKCELL, HR_OP_MKCELL, MAKE_CELL},
             {HR_OP_LDCELL, HR_OP_LDCELL, LOAD_CELL},
             {HR_OP_STCELL, HR_OP_STCELL, STORE_CELL},
             {HR_OP_DELCELL, HR_OP_DELCELL, NOTHING},
             {HR_OP_CALL, HR_OP_CALL, CALLS},
             {HR_OP_RET, HR_OP_RET, RETURNS},
             {HR_OP_YIELD, HR_OP_GETAWAIT, SUSPENDS},
             {HR_OP_ADD, HR_OP_ISHR, ARITHMETIC},
             {HR_OP_ADDI, HR_OP_ISHRI, ARITHMETIC_IMMEDIATE},
             {HR_OP_NEG, HR_OP_NOT, UNARY},
             {HR_OP_IN, HR_OP_NOTIN, CONTAINS},
             {HR_OP_JT, HR_OP_JF, TRUTH},
             {HR_OP_JNONE, HR_OP_JNOTNONE, FIRST},
             {HR_OP_LT, HR_OP_NE, COMPARES},
             {HR_OP_JLT, HR_OP_JNNE, COMPARES},
             {HR_OP_JLTI, HR_OP_JNNEI, COMPARES},
             {HR_OP_LDMETH, HR_OP_LDSPECIAL, FILLS},
             {HR_OP_LDSUB, HR_OP_LDSUBI, LOADS},
             {HR_OP_STSUB, HR_OP_STSUB, STORES},
             {HR_OP_FORPREP, HR_OP_FORPREP, LOOP},
             {HR_OP_FORITER, HR_OP_FORITER, ITEM},
             {HR_OP_UNPACK, HR_OP_UNPACKX, FILLS},
             {HR_OP_RAISE, HR_OP_RAISE, THROWS},
             {HR_OP_RAISEFROM, HR_OP_RERAISE, RAISES},
             {HR_OP_JNEXC, HR_OP_JNEXC, EXCEPTION},
             {HR_OP_EXCINFO, HR_OP_EXCINFO, FILLS},
             {HR_OP_CALLFIN, HR_OP_ENDFIN, NOTHING}};

/* The row of rules that holds for an opcode; OBJECTS without one. *index: how many opcodes after the row's first. */
static unsigned rule_of(unsigned op, unsigned *index) {
    for (unsigned i = 0; i < HR_ARRAY_COUNT(rules); i++) {
        if (op < rules[i].first || op > rules[i].last) continue;
        *index = op - rules[i].first;
        return rules[i].rule;
    }
    *index = 0;
    return OBJECTS;
}

/* The type of a constant: an int that is too large for a word is an object. */
static unsigned type_of_constant(struct hr_compiler *c, hr_value v) {
    if (!hr_int_is(v)) return OBJECT;
    hr_value cut = hr_int_from(c->vm, (hr_sword)(hr_word)hr_int_get_wrapped(c->vm, v));
    return hr_op_equal(c->vm, cut, v) ? INT : OBJECT;
}

static unsigned check_unary(struct hr_compiler *c, unsigned op, unsigned type) {
    if (is_pointer(type)) fail(c, HR_E_cannot_do_unary_op_of, type, 0);
    if (op == HR_OP_NOT) {
        if (type == INT || type == UINT) fail(c, HR_E_not_not_implemented, 0, 0);
        return BOOL;
    }
    return type == INT || type == UINT ? type | CUT : type == BOOL ? INT : type;
}

/* An item of an object of this type is loaded, R[index] being which, if there is such a register. */
static unsigned check_load(struct hr_compiler *c, unsigned type, bool immediate, unsigned index) {
    if (is_number(type) || type == PTR) fail(c, HR_E_cannot_load_from, type, 0);
    if (!immediate) {
        unsigned by = types_of(c)->of[index];
        if (is_pointer(type) && !is_number(by) && by != UNSET) fail(c, HR_E_cannot_load_with_index, by, 0);
        if (by == UINT) convert(c, index, HR_INTR_VIPER_OBJECT);
    }
    return is_pointer(type) ? INT : OBJECT;
}

/* R[r] is stored as item R[index] of an object of this type. */
static void check_store(struct hr_compiler *c, unsigned type, unsigned index, unsigned r) {
    unsigned by = types_of(c)->of[index], stored = operand(c, r);
    if (is_number(type) || type == PTR) fail(c, HR_E_cannot_store_to, type, 0);
    if (by == UINT) convert(c, index, HR_INTR_VIPER_OBJECT);
    if (!is_pointer(type))
        to_object(c, r);
    else if (!is_number(stored))
        fail(c, HR_E_cannot_store, stored, 0);
    else if (!is_number(operand(c, index)))
        fail(c, HR_E_cannot_store_with_index, by, 0);
}

/* Instructions that leave objects in several registers: R[a] and those behind it. */
static void check_fill(struct hr_compiler *c, unsigned op, uint32_t operands) {
    unsigned a = operands & 255, b = operands >> 8 & 255, count = 3;
    if (op == HR_OP_EXCINFO) types_of(c)->of[b] = OBJECT;
    check_objects(c, op, operands);
    if (op == HR_OP_UNPACK) count = b;
    if (op == HR_OP_UNPACKX) count = b + (operands >> 16 & 255) + 1;
    memset(types_of(c)->of + a, OBJECT, count);
}

/* Checks the instruction, emitting what must come before it. Returns the type of its result, perhaps with CUT. */
static unsigned check(struct hr_compiler *c, unsigned op, uint32_t operands) {
    static const uint8_t immediate_op[] = {HR_BINARY_ADD, HR_BINARY_SUB, HR_BINARY_MUL, HR_BINARY_FLOORDIV,
                                           HR_BINARY_MOD, HR_BINARY_AND, HR_BINARY_SHL, HR_BINARY_SHR};
    const char *letters = hr_opcode_operands(op);
    const hr_value *constants = ((const struct hr_code *)c->unit->code)->constants;
    uint8_t *of = types_of(c)->of;
    uint32_t source = letters[0] == 'w' ? operands >> 8 : operands; /* what is read */
    unsigned a = source & 255, b = source >> 8 & 255, index, rule = rule_of(op, &index);
    bool immediate = strchr(letters, 'i') != NULL;
    unsigned type = rule >= FIRST ? operand(c, a) : of[a];
    switch (rule) {
    case FIRST:
    case MAKE_CELL: return type;
    case NUMBER: return INT;
    case IMMEDIATE: return a == 1 ? NONE : a == 2 || a == 3 ? BOOL : OBJECT;
    case CONSTANT: return type_of_constant(c, constants[op == HR_OP_LOADK ? a : source & 0xffff]);
    case BUILTIN: return a == HR_B_range ? RANGE_TYPE : OBJECT;
    case GLOBAL: return constants[source & 0xffff] == hr_builtin_name(HR_B_range) ? RANGE_TYPE : OBJECT;
    case LOAD_CELL: return type == UNSET ? OBJECT : type;
    case STORE_CELL:
        if (of[b] == UNSET) of[b] = (uint8_t)type;
        to_object(c, a); /* inner functions see it */
        break;
    case ARITHMETIC: return check_operator(c, index % HR_BINARY_INPLACE, a, b, false);
    case ARITHMETIC_IMMEDIATE: return check_operator(c, immediate_op[index % 8], a, b, true);
    case COMPARES: return check_operator(c, HR_BINARY_LT + index % 6, a, b, immediate);
    case TRUTH:
        if (is_pointer(type)) hr_error_raise(c->vm, HR_E_cannot_implicitly_convert, type_names[type]);
        break;
    case UNARY: return check_unary(c, op, type);
    case LOADS: return check_load(c, type, immediate, b);
    case STORES: check_store(c, type, b, source >> 16); break;
    case EXCEPTION: of[a] = OBJECT; break;
    case LOOP:
        to_object(c, b);
        of[a] = operand(c, b) == RANGE ? RANGE : OBJECT;
        break;
    case ITEM: return type == RANGE ? INT : OBJECT;
    case RETURNS: check_return(c, a, type); break;
    case THROWS:
        if (type != OBJECT) fail(c, HR_E_must_raise_an_object, 0, 0);
        break;
    case RAISES: hr_error_raise(c->vm, HR_E_native_raise);
    case SUSPENDS: hr_error_raise(c->vm, HR_E_native_yield);
    case FILLS: check_fill(c, op, operands); break;
    case CONTAINS:
        if (is_number(type) && is_number(operand(c, b)))
            hr_error_raise(c->vm, HR_E_binary_op_not_implemented, "");
        HR_FALLTHROUGH;
    default:
        check_objects(c, op, operands);
        if (rule == CALLS && type == RANGE_TYPE) return RANGE;
        break;
    case NOTHING: break;
    }
    return OBJECT;
}

unsigned hr_viper_emit(struct hr_compiler *c, unsigned op, uint32_t operands) {
    bool open = c->viper_open;
    unsigned type = 0, w = operands & 255;
    c->viper_open = false;
    c->viper_busy = true;
    if (returns_zero(c, op, w)) {
        unsigned top = c->top, r = hr_emit_temp(c);
        hr_emit(c, HR_OP_LOADI, op_ab(r, 0));
        if (types_of(c)->result == BOOL) convert(c, r, HR_INTR_VIPER_BOOL);
        c->top = top;
        op = HR_OP_RET;
        operands = r;
    } else {
        type = check(c, op, operands);
        c->viper_type = type & (CUT - 1);
    }
    unsigned pc = hr_emit(c, op, operands);
    if (type & CUT) hr_emit(c, HR_OP_NOP, 0);
    if (hr_opcode_operands(op)[0] == 'w' && !open && !(op == HR_OP_LOADIMM && operands >> 8 == 0))
        hr_viper_set(c, w, c->viper_type);
    c->viper_busy = false;
    return pc;
}

/* ---- conversions ----------------------------------------------------------------------------------------------------------- */

/* R[r], of type `from`, becomes one of type `to`. */
static void cast(struct hr_compiler *c, unsigned r, unsigned from, unsigned to) {
    c->viper_busy = true;
    switch (to) {
    case INT:
    case UINT:
        if (from != INT && from != UINT) convert(c, r, HR_INTR_VIPER_INT);
        break;
    case BOOL:
        if (from != BOOL) convert(c, r, HR_INTR_VIPER_BOOL);
        break;
    case OBJECT: to_object(c, r); break;
    default: convert(c, r, HR_INTR_VIPER_PTR + to - PTR);
    }
    c->viper_busy = false;
}

bool hr_viper_cast(struct hr_compiler *c, struct hr_expr *e, hr_value name) {
    unsigned to = type_named(name);
    if (c->unit->viper == HR_UNDEF || to == UNSET || tok(c) == HR_TOK_RPAR) return false;
    struct hr_expr arg;
    hr_value_release(c, e);
    hr_expr_test(c, &arg);
    if ((arg.kind == HR_X_BUILTIN || arg.kind == HR_X_GNAME || arg.kind == HR_X_GLOBAL) &&
        type_named(arg.value) != UNSET)
        hr_error_raise(c->vm, HR_E_casting);
    unsigned r = hr_value_to_temp(c, &arg);
    if (tok(c) != HR_TOK_RPAR) hr_compile_error(c, HR_E_invalid_syntax);
    if (!c->dry) {
        cast(c, r, operand(c, r), to);
        types_of(c)->of[r] = (uint8_t)to;
    }
    *e = arg;
    return true;
}

void hr_viper_annotation(struct hr_compiler *c, int r) {
    if (tok(c) != HR_TOK_NAME) hr_compile_error(c, HR_E_annotation_must_be_an_identifier);
    hr_value name = hr_compile_name(c);
    unsigned t = tok(c), type = type_named(name);
    if (t != HR_TOK_COMMA && t != HR_TOK_RPAR && t != HR_TOK_ASSIGN && t != HR_TOK_COLON)
        hr_compile_error(c, HR_E_annotation_must_be_an_identifier);
    if (type == UNSET) hr_error_raise(c->vm, HR_E_unknown_type, name);
    if (r < 0)
        types_of(c)->result = (uint8_t)type;
    else
        types_of(c)->of[r] = (uint8_t)type;
}

void hr_viper_parameters(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    unsigned n =
        (unsigned)u->positional + u->kwonly + !!(u->flags & HR_CODE_VARARGS) + !!(u->flags & HR_CODE_VARKW);
    for (unsigned r = 0; r < n; r++) {
        uint8_t *type = &types_of(c)->of[r];
        if (*type == UNSET) *type = OBJECT;
        if (*type == OBJECT) continue;
        if (hr_scope_lookup(c, ((const struct hr_code *)u->code)->constants[r]) & HR_NAME_CELL) {
            unsigned top = c->top, temp = hr_emit_temp(c);
            c->viper_busy = true;
            hr_emit(c, HR_OP_LDCELL, op_ab(temp, r));
            cast(c, temp, OBJECT, *type);
            c->viper_busy = true;
            if (*type == UINT) convert(c, temp, HR_INTR_VIPER_OBJECT);
            hr_emit(c, HR_OP_STCELL, op_ab(temp, r));
            c->viper_busy = false;
            c->top = top;
        } else {
            cast(c, r, OBJECT, *type);
        }
    }
}
