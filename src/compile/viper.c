/*
 * Viper functions: machine ints and pointers, checked when they are compiled.
 *
 * Their code is ordinary bytecode. While it is emitted, the type of what each register holds is followed, in the order of the
 * instructions, and a local keeps the type that it is given first; what does not fit is a ViperTypeError. At run time
 *   int    is a Python int in the range of a machine word
 *   uint   is a Python int that stands for itself modulo 2 ** bits of a word: negative or not. It is made positive
 *          (VIPER_OBJECT) in place before it is compared, shifted right or seen by anything else
 *   ptr..  is an object of the type `ptr` (src/vm/viper.c) whose items are loaded and stored without sign
 * An arithmetic instruction on ints is followed by a NOP: its slow path cuts the result to a word (hr_slow_binary_at).
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
    return hr_type_symbol('?');
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

static void objects(struct hr_compiler *c, unsigned first, unsigned n) {
    for (unsigned r = first; r < first + n; r++)
        to_object(c, r);
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

/* The operator of an instruction, -1 if it is none. *immediate: the right operand is a constant. */
static int operator_of(unsigned op, bool *immediate) {
    static const uint8_t constant[] = {HR_BINARY_ADD, HR_BINARY_SUB, HR_BINARY_MUL, HR_BINARY_FLOORDIV,
                                       HR_BINARY_MOD, HR_BINARY_AND, HR_BINARY_SHL, HR_BINARY_SHR};
    *immediate = false;
    if (op >= HR_OP_ADD && op <= HR_OP_ISHR) return (int)(op - HR_OP_ADD) % HR_BINARY_INPLACE;
    if (op >= HR_OP_LT && op <= HR_OP_NE) return (int)(HR_BINARY_LT + op - HR_OP_LT);
    if (op >= HR_OP_JLT && op <= HR_OP_JNNE) return (int)(HR_BINARY_LT + (op - HR_OP_JLT) % 6);
    *immediate = true;
    if (op >= HR_OP_ADDI && op <= HR_OP_ISHRI) return constant[(op - HR_OP_ADDI) % 8];
    if (op >= HR_OP_JLTI && op <= HR_OP_JNNEI) return (int)(HR_BINARY_LT + (op - HR_OP_JLTI) % 6);
    return -1;
}

/* An instruction with an operator; its operands begin with byte `at`. Returns the type of the result. */
static unsigned check_operator(struct hr_compiler *c, int op, bool immediate, const uint8_t *bytes,
                               bool *cut) {
    unsigned a = operand(c, bytes[0]), b = immediate ? INT : operand(c, bytes[1]);
    unsigned type = binary(c, (unsigned)op, a, b);
    *cut = type == INT || type == UINT;
    bool unsigned_matters = op >= HR_BINARY_LT || op == HR_BINARY_SHR;
    if (a == UINT && unsigned_matters) convert(c, bytes[0], HR_INTR_VIPER_OBJECT);
    if (b == UINT && unsigned_matters) convert(c, bytes[1], HR_INTR_VIPER_OBJECT);
    return type;
}

static unsigned check_unary(struct hr_compiler *c, unsigned op, unsigned r, bool *cut) {
    unsigned type = operand(c, r);
    if (is_pointer(type)) fail(c, HR_E_cannot_do_unary_op_of, type, 0);
    if (op == HR_OP_NOT) {
        if (type == INT || type == UINT) fail(c, HR_E_not_not_implemented, 0, 0);
        return BOOL;
    }
    *cut = type == INT || type == UINT;
    return type == BOOL ? INT : type;
}

/* ---- items ---------------------------------------------------------------------------------------------------------- */

/* R[base][index]; the result. */
static unsigned check_load(struct hr_compiler *c, unsigned base, int index) {
    unsigned type = operand(c, base);
    if (is_number(type) || type == PTR) fail(c, HR_E_cannot_load_from, type, 0);
    if (index >= 0) {
        unsigned by = types_of(c)->of[index];
        if (is_pointer(type) && !is_number(by) && by != UNSET) fail(c, HR_E_cannot_load_with_index, by, 0);
        if (by == UINT) convert(c, (unsigned)index, HR_INTR_VIPER_OBJECT);
    }
    return is_pointer(type) ? INT : OBJECT;
}

static void check_store(struct hr_compiler *c, unsigned base, unsigned index, unsigned value) {
    unsigned type = operand(c, base), by = types_of(c)->of[index], stored = operand(c, value);
    if (is_number(type) || type == PTR) fail(c, HR_E_cannot_store_to, type, 0);
    if (by == UINT) convert(c, index, HR_INTR_VIPER_OBJECT);
    if (!is_pointer(type)) {
        to_object(c, value);
        return;
    }
    if (!is_number(stored)) fail(c, HR_E_cannot_store, stored, 0);
    if (!is_number(operand(c, index))) fail(c, HR_E_cannot_store_with_index, by, 0);
}

/* ---- returning ------------------------------------------------------------------------------------------------------- */

static void check_return(struct hr_compiler *c, unsigned r) {
    unsigned wanted = types_of(c)->result, type = operand(c, r);
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
    unsigned wanted = types_of(c)->result;
    return wanted != OBJECT && (op == HR_OP_RETNONE || (op == HR_OP_RET && types_of(c)->of[r] == NONE));
}

/* ---- instructions -------------------------------------------------------------------------------------------------------- */

/* Number of registers that a window is read to, for the instructions that make objects of what is in it. */
static unsigned window_size(struct hr_compiler *c, unsigned op, const uint8_t *bytes) {
    const struct hr_code *code = (const struct hr_code *)c->unit->code;
    switch (op) {
    case HR_OP_CALL: return bytes[2] + 1u;
    case HR_OP_CALLM: return bytes[2] + 2u;
    case HR_OP_CALLKW:
    case HR_OP_CALLMKW:
        return bytes[2] + (op == HR_OP_CALLKW ? 1u : 2u) +
               (unsigned)hr_value_object_words(code->constants[bytes[3]]) - 1;
    case HR_OP_CALLX: return 2u + bytes[2];
    case HR_OP_LIST:
    case HR_OP_TUPLE:
    case HR_OP_SET: return bytes[2];
    case HR_OP_MAP: return 2u * bytes[2];
    case HR_OP_FORMAT: return bytes[2] & 4 ? 2 : 1;
    case HR_OP_LDSLICE: return 3;
    case HR_OP_SLICE: return 3;
    default: return 0;
    }
}

/* All that has no rule of its own: registers that are read must be objects; those written are. */
static void check_others(struct hr_compiler *c, unsigned op, const uint8_t *bytes) {
    const char *letters = hr_opcode_operands[op];
    for (unsigned i = 0, at = 0; letters[i]; i++) {
        unsigned r = at < 4 ? bytes[at] : 0; /* registers are among the first four bytes */
        if (letters[i] == 'r' || letters[i] == 't') {
            operand(c, r);
            to_object(c, r);
        } else if (letters[i] == 'b') {
            objects(c, r, window_size(c, op, bytes));
            if (op == HR_OP_UNPACK || op == HR_OP_UNPACKX || op == HR_OP_LDMETH || op == HR_OP_LDMETHX ||
                op == HR_OP_LDSPECIAL || op == HR_OP_EXCINFO)
                memset(&types_of(c)->of[r], OBJECT,
                       op == HR_OP_UNPACK    ? bytes[1]
                       : op == HR_OP_UNPACKX ? bytes[1] + bytes[2] + 1u
                                             : 3u);
        }
        at += letters[i] == 'K' || letters[i] == 'I' || letters[i] == 'U' || letters[i] == 'j' ? 2 : 1;
    }
}

/* Checks the instruction, emitting what must come before it. Returns the type of its result. */
static unsigned check(struct hr_compiler *c, unsigned op, const uint8_t *bytes, bool *cut) {
    struct types *t = types_of(c);
    bool immediate;
    int binary_op = operator_of(op, &immediate);
    if (binary_op >= 0)
        return check_operator(c, binary_op, immediate, bytes + (hr_opcode_operands[op][0] == 'w'), cut);
    switch (op) {
    case HR_OP_LOADI:
    case HR_OP_LOADI2: return INT;
    case HR_OP_LOADIMM: return bytes[1] == 1 ? NONE : bytes[1] == 2 || bytes[1] == 3 ? BOOL : OBJECT;
    case HR_OP_LOADK:
    case HR_OP_LOADKX: {
        unsigned k = op == HR_OP_LOADK ? bytes[1] : bytes[1] | (unsigned)bytes[2] << 8;
        hr_value v = ((const struct hr_code *)c->unit->code)->constants[k];
        /* an int that is too large for a word is an object */
        return hr_int_is(v) &&
                       hr_op_equal(c->vm, hr_int_from(c->vm, (hr_sword)(hr_word)hr_int_get_wrapped(c->vm, v)),
                                   v)
                   ? INT
                   : OBJECT;
    }
    case HR_OP_MOVE:
    case HR_OP_MOVEL: return operand(c, bytes[1]);
    case HR_OP_CHECK:
    case HR_OP_JNONE:
    case HR_OP_JNOTNONE: operand(c, bytes[0]); return UNSET;
    case HR_OP_JT:
    case HR_OP_JF:
        if (is_pointer(operand(c, bytes[0])))
            hr_error_raise(c->vm, HR_E_cannot_implicitly_convert, type_names[t->of[bytes[0]]]);
        return UNSET;
    case HR_OP_NEG:
    case HR_OP_POS:
    case HR_OP_INV:
    case HR_OP_NOT: return check_unary(c, op, bytes[1], cut);
    case HR_OP_IN:
    case HR_OP_NOTIN:
        if (is_number(operand(c, bytes[1])) && is_number(operand(c, bytes[2])))
            hr_error_raise(c->vm, HR_E_binary_op_not_implemented, "");
        break;
    case HR_OP_LDSUB: return check_load(c, bytes[1], bytes[2]);
    case HR_OP_LDSUBI: return check_load(c, bytes[1], -1);
    case HR_OP_STSUB: check_store(c, bytes[0], bytes[1], bytes[2]); return UNSET;
    case HR_OP_MKCELL: return t->of[bytes[1]];
    case HR_OP_LDCELL: return t->of[bytes[1]] == UNSET ? OBJECT : t->of[bytes[1]];
    case HR_OP_STCELL: {
        unsigned type = operand(c, bytes[0]);
        if (t->of[bytes[1]] == UNSET) t->of[bytes[1]] = (uint8_t)type;
        to_object(c, bytes[0]); /* inner functions see it */
        return UNSET;
    }
    case HR_OP_DELCELL:
    case HR_OP_DELLOCAL:
    case HR_OP_ENDFIN:
    case HR_OP_CALLFIN: return UNSET;
    case HR_OP_JNEXC: t->of[bytes[0]] = OBJECT; return UNSET;
    case HR_OP_EXCINFO: t->of[bytes[1]] = OBJECT; break;
    case HR_OP_LDBUILTIN: return bytes[1] == HR_B_range ? RANGE_TYPE : OBJECT;
    case HR_OP_LDGNAME:
        return ((const struct hr_code *)c->unit->code)->constants[bytes[1] | bytes[2] << 8] ==
                       hr_builtin_name(HR_B_range)
                   ? RANGE_TYPE
                   : OBJECT;
    case HR_OP_CALL: {
        unsigned type = t->of[bytes[1]] == RANGE_TYPE ? RANGE : OBJECT;
        check_others(c, op, bytes);
        return type;
    }
    case HR_OP_FORPREP:
        to_object(c, bytes[1]);
        t->of[bytes[0]] = operand(c, bytes[1]) == RANGE ? RANGE : OBJECT;
        return UNSET;
    case HR_OP_FORITER: return t->of[bytes[1]] == RANGE ? INT : OBJECT;
    case HR_OP_RET: check_return(c, bytes[0]); return UNSET;
    case HR_OP_RAISE:
        if (operand(c, bytes[0]) != OBJECT) fail(c, HR_E_must_raise_an_object, 0, 0);
        return UNSET;
    case HR_OP_RAISEFROM:
    case HR_OP_RERAISE: hr_error_raise(c->vm, HR_E_native_raise);
    case HR_OP_YIELD:
    case HR_OP_AGYIELD:
    case HR_OP_DELEGATE:
    case HR_OP_GETYF:
    case HR_OP_GETAWAIT: hr_error_raise(c->vm, HR_E_native_yield);
    default: break;
    }
    check_others(c, op, bytes);
    return OBJECT;
}

unsigned hr_viper_emit(struct hr_compiler *c, unsigned op, uint32_t operands) {
    uint8_t bytes[4] = {(uint8_t)operands, (uint8_t)(operands >> 8), (uint8_t)(operands >> 16),
                        (uint8_t)(operands >> 24)};
    bool cut = false, open = c->viper_open;
    c->viper_open = false;
    c->viper_busy = true;
    if (returns_zero(c, op, bytes[0])) {
        unsigned top = c->top, r = hr_emit_temp(c);
        hr_emit(c, HR_OP_LOADI, op_ab(r, 0));
        if (types_of(c)->result == BOOL) convert(c, r, HR_INTR_VIPER_BOOL);
        c->top = top;
        op = HR_OP_RET;
        operands = r;
    } else {
        c->viper_type = (uint8_t)check(c, op, bytes, &cut);
    }
    unsigned pc = hr_emit(c, op, operands);
    if (cut) hr_emit(c, HR_OP_NOP, 0);
    if (hr_opcode_operands[op][0] == 'w' && !open && !(op == HR_OP_LOADIMM && bytes[1] == 0))
        hr_viper_set(c, bytes[0], c->viper_type);
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
        int entry = hr_scope_find(c, u, ((const struct hr_code *)u->code)->constants[r]);
        if (entry >= 0 && (hr_scope_flags(c, (unsigned)entry) & HR_NAME_CELL)) {
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
