/*
 * Descriptors of expressions turned into registers and jumps; arithmetic, with the folding of constants.
 *
 * Invariants: a descriptor's temporaries are the registers from e->base on, and nothing else is above them; a
 * value made from it goes to register e->base. Between making a HR_X_RELOC descriptor and placing it nothing is
 * emitted.
 * Tests: tests/lang/ops, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/op.h"
#include "obj/str.h"

void hr_value_init(struct hr_compiler *c, struct hr_expr *e, unsigned kind) {
    memset(e, 0, sizeof *e);
    e->value = HR_UNDEF;
    e->yes = e->no = HR_NO_JUMP;
    e->kind = (uint8_t)kind;
    e->base = c->top;
}

void hr_value_const(struct hr_compiler *c, struct hr_expr *e, hr_value v) {
    hr_value_init(c, e, HR_X_CONST);
    e->value = v;
}

unsigned hr_value_temp(struct hr_compiler *c, struct hr_expr *e) {
    hr_value_init(c, e, HR_X_TEMP);
    return e->r = hr_emit_temp(c);
}

void hr_value_in(struct hr_compiler *c, struct hr_expr *e, unsigned r) {
    c->top = r;
    hr_value_temp(c, e);
}

void hr_value_reloc(struct hr_compiler *c, struct hr_expr *e, unsigned op, uint32_t operands) {
    c->viper_open = true;
    e->k = hr_emit(c, op, operands);
    c->viper_open = false;
    e->viper_type = c->viper_type;
    e->kind = HR_X_RELOC;
    c->top = e->base;
    if (e->base >= c->unit->registers) { /* its value will be placed there at least */
        hr_emit_temp(c);
        c->top = e->base;
    }
}

void hr_value_result(struct hr_compiler *c, struct hr_expr *e, unsigned op, unsigned a, unsigned b) {
    hr_value_reloc(c, e, op, op_abc(0, a, b));
}

void hr_value_made(struct hr_compiler *c, struct hr_expr *e, unsigned base, unsigned op, unsigned a,
                   unsigned b) {
    c->top = base;
    hr_value_init(c, e, HR_X_VOID);
    hr_value_result(c, e, op, a, b);
}

/* ---- to registers --------------------------------------------------------------------------------------- */

static void move(struct hr_compiler *c, unsigned to, unsigned from, bool local) {
    if (to != from) hr_emit2(c, local ? HR_OP_MOVEL : HR_OP_MOVE, to, from);
}

/* Is register r a local that could be unbound? */
static bool may_be_unbound(struct hr_compiler *c, const struct hr_expr *e) {
    if (e->value == HR_UNDEF) return e->r < c->unit->locals;
    return !(hr_scope_lookup(c, e->value) & HR_NAME_KNOWN);
}

/* The right operand of a comparison with an immediate, in a register. */
static unsigned immediate(struct hr_compiler *c, const struct hr_expr *e) {
    unsigned t = hr_emit_temp(c);
    if (e->op >= HR_CMP_IS)
        hr_emit_load(c, t, HR_NONE);
    else
        hr_emit2(c, HR_OP_LOADI, t, e->k);
    return t;
}

void hr_value_to(struct hr_compiler *c, struct hr_expr *e, unsigned r) {
    struct hr_unit *u = c->unit;
    switch (e->kind) {
    case HR_X_CONST: hr_emit_load(c, r, e->value); break;
    case HR_X_LOCAL:
        if (r != e->r)
            move(c, r, e->r, may_be_unbound(c, e));
        else if (may_be_unbound(c, e))
            hr_emit(c, HR_OP_CHECK, r);
        break;
    case HR_X_TEMP: move(c, r, e->r, false); break;
    case HR_X_ATTR: hr_emit_named(c, HR_OP_LDATTR, r, e->r, e->value); break;
    case HR_X_RELOC:
        if (!c->dry) hr_emit_code(u)[e->k + 1] = (uint8_t)r;
        hr_viper_set(c, r, e->viper_type);
        break;
    case HR_X_CMP:
    case HR_X_CMPI: {
        unsigned right = e->kind == HR_X_CMP ? e->k : immediate(c, e);
        hr_emit3(c, e->op >= HR_CMP_IS ? HR_OP_IS + e->op - HR_CMP_IS : HR_OP_LT + e->op, r, e->r, right);
        break;
    }
    case HR_X_VOID: break;
    default: hr_name_load(c, e, r);
    }
    if (e->negate) hr_emit2(c, HR_OP_NOT, r, r);
    e->negate = false;
    c->top = e->base;
    e->kind = r == e->base ? HR_X_TEMP : HR_X_LOCAL;
    e->value = HR_UNDEF;
    e->r = r;
}

unsigned hr_value_to_temp(struct hr_compiler *c, struct hr_expr *e) {
    if (e->kind != HR_X_TEMP || e->negate) {
        if (e->base >= HR_MAX_REGISTERS) hr_emit_temp(c); /* raises */
        hr_value_to(c, e, e->base);
    }
    c->top = e->base;
    return hr_emit_temp(c);
}

unsigned hr_value_to_any(struct hr_compiler *c, struct hr_expr *e) {
    return e->kind == HR_X_LOCAL && !e->negate ? e->r : hr_value_to_temp(c, e);
}

unsigned hr_value_use(struct hr_compiler *c, struct hr_expr *e) {
    unsigned r = hr_value_to_any(c, e);
    hr_value_release(c, e);
    return r;
}

void hr_value_drop(struct hr_compiler *c, struct hr_expr *e) {
    if (e->kind == HR_X_LOCAL) {
        if (may_be_unbound(c, e)) hr_emit(c, HR_OP_CHECK, e->r);
    } else if (e->kind != HR_X_CONST) {
        hr_value_to_temp(c, e);
    }
    hr_value_release(c, e);
}

/* ---- conditions ----------------------------------------------------------------------------------------- */

int hr_value_truth(struct hr_compiler *c, const struct hr_expr *e) {
    if (e->kind == HR_X_ITEMS)
        return e->k > 0 && e->yes == HR_NO_JUMP && e->no == HR_NO_JUMP ? !e->negate : -1;
    if (e->kind != HR_X_CONST) return -1;
    return hr_op_truth(c->vm, e->value) != e->negate;
}

void hr_value_jump(struct hr_compiler *c, struct hr_expr *e, bool sense, uint16_t *list) {
    int truth = hr_value_truth(c, e);
    bool plain = sense != e->negate;
    hr_emit_join(c, list, sense ? e->yes : e->no);
    if (truth >= 0) {
        if (truth == (int)sense) hr_emit_jump(c, HR_OP_JMP, 0, list);
    } else if (e->kind == HR_X_CMP && e->op < HR_CMP_IS) {
        hr_emit_jump2(c, (plain ? HR_OP_JLT : HR_OP_JNLT) + e->op, e->r, e->k, list);
    } else if (e->kind == HR_X_CMPI && e->op < HR_CMP_IS) {
        hr_emit_jump2(c, (plain ? HR_OP_JLTI : HR_OP_JNLTI) + e->op, e->r, e->k, list);
    } else if (e->kind == HR_X_CMPI) {
        hr_emit_jump(c, plain == (e->op == HR_CMP_IS) ? HR_OP_JNONE : HR_OP_JNOTNONE, e->r, list);
    } else {
        e->negate = false;
        unsigned r = hr_value_to_any(c, e);
        hr_emit_jump(c, plain ? HR_OP_JT : HR_OP_JF, r, list);
    }
    hr_emit_patch_here(c, sense ? e->no : e->yes);
    hr_value_release(c, e);
}

/* ---- arithmetic ----------------------------------------------------------------------------------------- */

struct fold {
    hr_value a, b;
    unsigned op;
};

static hr_value fold_call(struct hr_vm *vm, void *arg) {
    struct fold *f = arg;
    if (f->b == HR_UNDEF) return hr_op_unary(vm, (enum hr_unary_op)f->op, f->a);
    return hr_op_binary(vm, (enum hr_binary_op)f->op, f->a, f->b);
}

static bool is_number(hr_value v) {
    return !hr_value_is_bool(v) && (hr_int_is(v) || hr_value_is_float(v) || hr_value_is(v, HR_T_complex));
}

/* Bits of an int constant; of another, those of its words. */
static size_t extent(hr_value v) {
    if (hr_value_is_object(v)) return (hr_value_object_words(v) - 1) * 32;
    hr_sword n = hr_value_small_get(v);
    return hr_bits_length((hr_word)(n < 0 ? -n : n));
}

/* Is the result small enough to be kept as a constant? Errors of the operation are left to run time. */
static bool worth_folding(unsigned op, hr_value a, hr_value b) {
    enum { MOST = 2048 };
    bool numbers = is_number(a), product = !numbers && op == HR_BINARY_MUL;
    if (!numbers) {
        if (op != HR_BINARY_ADD && op != HR_BINARY_MUL) return false;
        if (!hr_value_is(a, HR_T_str) && !hr_value_is(a, HR_T_bytes) && !hr_value_is(a, HR_T_tuple))
            return false;
    }
    if (is_number(b) != (numbers || product)) return false;
    if (!product && op != HR_BINARY_SHL && (op != HR_BINARY_POW || !hr_int_is(a) || !hr_int_is(b)))
        return true;
    /* what grows faster than the text */
    return hr_value_is_small(b) &&
           (hr_value_small_get(b) < 0 || extent(a) * (size_t)hr_value_small_get(b) <= MOST);
}

static bool fold(struct hr_compiler *c, struct hr_expr *e, unsigned op, hr_value b) {
    struct fold f = {e->value, b, op};
    hr_value result;
    if (!hr_call_protected(c->vm, fold_call, &f, &result)) return false;
    e->value = result;
    return true;
}

/* The opcode with a small immediate for ADD .., 0: none. */
static const uint8_t immediate_op[] = {HR_OP_ADDI, HR_OP_SUBI, HR_OP_MULI, 0, HR_OP_FLOORDIVI, HR_OP_MODI, 0,
                                       0,          HR_OP_ANDI, 0,          0, HR_OP_SHLI,      HR_OP_SHRI};

void hr_value_binary(struct hr_compiler *c, struct hr_expr *e, unsigned op, struct hr_expr *right) {
    unsigned n = op - HR_TOK_PLUS, plain = n % 13;
    if (e->kind == HR_X_CONST && right->kind == HR_X_CONST && n == plain &&
        worth_folding(n, e->value, right->value) && fold(c, e, n, right->value)) {
        return;
    }
    unsigned a = e->r, b;
    if (right->kind == HR_X_CONST && hr_value_is_small(right->value) && immediate_op[plain] &&
        hr_value_small_get(right->value) == (int8_t)hr_value_small_get(right->value)) {
        if (e->kind == HR_X_CONST) a = hr_value_to_temp(c, e);
        unsigned opcode = immediate_op[plain] + (n == plain ? 0 : HR_OP_IADDI - HR_OP_ADDI);
        hr_value_result(c, e, opcode, a, (unsigned)hr_value_small_get(right->value));
        return;
    }
    b = hr_value_to_any(c, right);
    if (e->kind == HR_X_CONST) { /* loaded last: it has no effects */
        a = hr_emit_temp(c);
        hr_emit_load(c, a, e->value);
    }
    hr_value_result(c, e, HR_OP_ADD + n, a, b);
}

void hr_value_unary(struct hr_compiler *c, struct hr_expr *e, unsigned op) {
    unsigned n = op == HR_TOK_MINUS ? HR_UNARY_NEG : op == HR_TOK_PLUS ? HR_UNARY_POS : HR_UNARY_INVERT;
    if (e->kind == HR_X_CONST && is_number(e->value) && fold(c, e, n, HR_UNDEF)) return;
    hr_value_result(c, e, HR_OP_NEG + n, hr_value_to_any(c, e), 0);
}
