/*
 * What the files of the compiler share: the unit (one function under compilation), descriptors of expressions,
 * and who provides what. Not seen outside src/compile.
 *
 * How a function is compiled: scope.c reads its tokens once and leaves a table of its names on the value stack;
 * then statements and expressions are compiled in one pass, going back in the source where the order of the text
 * is not the order of execution (assignment targets, comprehensions, conditional expressions).
 *
 * Registers: locals first, then temporaries as a stack whose next free one is c->top. A temporary is written
 * as soon as it is allocated; temporaries are freed in the order of the stack.
 *
 * Everything here may raise SyntaxError, MemoryError or what reading the source raises, and may collect, unless it
 * says otherwise. Values in C locals and in these structs (all on the C stack) are found by the collector.
 * Tests: tests/lang, tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_COMPILE_COMPILER_H
#define HR_COMPILE_COMPILER_H

#include <setjmp.h>

#include <hirune/native.h>

#include "compile/lex.h"
#include "gen/opcodes.h"

enum {
    HR_MAX_REGISTERS = 250,
    HR_MAX_NEAR = 176,    /* locals in registers; those after them in a far array */
    HR_MAX_ITEMS = 32,    /* elements of a display in one window, arguments of a call */
    HR_MAX_CODE = 0xfff0, /* bytes of code in one function */
    HR_NO_JUMP = 0xffff   /* an empty jump list */
};

struct hr_compiler;

/* ---- names: entries of a scope table -------------------------------------------------------------------- */

/* An entry is two values on the value stack: the symbol, and a small int of a place (register, free index, far
 * index: low 10 bits) and these flags. */
enum {
    HR_NAME_PLACE = 0x3ff,
    HR_NAME_BOUND = 0x400,        /* assigned here */
    HR_NAME_USED = 0x800,         /* read here */
    HR_NAME_INNER = 0x1000,       /* read or assigned by an inner function */
    HR_NAME_WALRUS = 0x8000,      /* a target of := */
    HR_NAME_OUT_WALRUS = 0x10000, /* the same, from within a comprehension: bound in the enclosing function */
    HR_NAME_GLOBAL = 0x20000,
    HR_NAME_NONLOCAL = 0x40000,
    HR_NAME_DELETED = 0x80000, /* del or except ... as: may be unbound later */
    HR_NAME_PARAM = 0x100000,
    HR_NAME_KWONLY = 0x200000,     /* with PARAM */
    HR_NAME_STAR = 0x400000,       /* with PARAM: *args; with KWONLY: **kwargs */
    HR_NAME_CELL = 0x800000,       /* final: the register holds a cell */
    HR_NAME_FREE = 0x1000000,      /* final: place is the index of the free variable */
    HR_NAME_FAR = 0x2000000,       /* final: place is an index in the far array */
    HR_NAME_KNOWN = 0x4000000,     /* bound for certain from here on */
    HR_NAME_DECLARED = 0x10000000, /* its global or nonlocal statement has been passed; KNOWN: it was used */
    HR_NAME_LATE = 0x8000000       /* comprehension variable that has no register yet */
};

/* Names of an inlined comprehension or of type parameters: a slice of the value stack, searched before the unit's. */
struct hr_inlined {
    struct hr_inlined *outer;
    struct hr_unit *unit;
    unsigned base, count; /* entries */
    bool comprehension;   /* else type parameters */
};

/* Kinds of units; and of scopes of a scan, of which two more have no unit. */
enum hr_unit_kind {
    HR_UNIT_MODULE,
    HR_UNIT_FUNCTION,
    HR_UNIT_LAMBDA,
    HR_UNIT_CLASS,
    HR_SCAN_COMPREHENSION, /* inlined */
    HR_SCAN_PARAMS,        /* type parameters */
    HR_UNIT_GENEXPR
};

/* ---- blocks: what break, continue and return must leave -------------------------------------------------- */

enum hr_block_kind {
    HR_BLOCK_LOOP,
    HR_BLOCK_TRY, /* body of try with except clauses: nothing to be done, but its handlers do not apply to what leaving runs */
    HR_BLOCK_FINALLY, /* body of try ... finally: leaving runs the finally body */
    HR_BLOCK_WITH,    /* body of with: leaving calls __exit__ */
    HR_BLOCK_HANDLER, /* except clauses: leaving restores the exception handled before */
    HR_BLOCK_NAME,    /* body of except ... as name: leaving unbinds the name */
    HR_BLOCK_ENDING,  /* finally body: as HANDLER */
    HR_BLOCK_STAR     /* except* clause: cannot be left */
};
/* The code from `start` on is a region of the exception table. Where the block is left early, the region is interrupted: its first part
 * is entered at once with its depth as target and HR_BLOCK_OPEN as register, put right when the block ends. */
enum { HR_BLOCK_OPEN = 255 };
struct hr_block {
    struct hr_block *outer;
    uint8_t kind;
    uint8_t reg;         /* first register of its window */
    uint8_t depth;       /* blocks around it */
    bool is_async;       /* with */
    bool saves_result;   /* finally: some return passes its value in R[reg + 2] */
    uint16_t start, end; /* end: set by hr_flow_pop */
    uint16_t breaks;     /* loop: jump list to its end. finally: list of CALLFIN */
    uint16_t continues;  /* loop: jump list to where continue goes */
    hr_value name;       /* HR_BLOCK_NAME */
};

/* How much of a unit's code there is; hr_emit_restore goes back to it and gives up what was emitted since. */
struct hr_snapshot {
    uint16_t code_bytes, line_bytes, handler_bytes, constant_count;
    uint32_t last_line, last_pc; /* of the line table */
    uint16_t dead_from;          /* if this is the end of the code, what follows cannot be reached */
    uint8_t top, registers;      /* set by hr_emit_snapshot only */
};

/* ---- one function (module, class body ...) under compilation ---------------------------------------------- */

struct hr_unit {
    /* given by who makes it */
    hr_value name;
    void (*body)(struct hr_compiler *c,
                 struct hr_unit *u); /* compiles what is in it; called twice: see scope.c */
    uint32_t first_line;
    uint8_t kind; /* enum hr_unit_kind */
    bool is_async;
    bool far; /* its jumps are JMPFAR */
    /* set by hr_emit_begin */
    struct hr_unit *outer;
    struct hr_block *block;
    hr_value raw;         /* struct hr_code_raw, growing: header fields and code */
    hr_value lines;       /* HR_T_store: line table, growing */
    hr_value handlers;    /* HR_T_store: exception table, growing; HR_UNDEF: none yet */
    hr_value code;        /* struct hr_code, growing with its constants */
    hr_value extra;       /* class: tuple, growing: names of attributes of self, see scope.c; else HR_UNDEF */
    hr_value notes;       /* class: tuple, growing: annotated names and where their annotations are */
    hr_value viper;       /* viper function: the types of its registers, a store; HR_UNDEF for others */
    hr_value mangle;      /* symbol of the innermost class, HR_UNDEF outside */
    unsigned base, count; /* the scope table: entries on the value stack */
    struct hr_snapshot out;
    unsigned extra_count, note_count;
    /* as in struct hr_code_raw */
    uint8_t flags, registers, locals, positional, posonly, kwonly, defaults, free;
    uint8_t outer_top; /* c->top of the unit around */
    uint8_t far_reg;
    bool wants_class_cell;
    bool too_far;          /* a jump did not reach its target: the unit is compiled again */
    bool awaits;           /* generator expression: there is an await or async for in it */
    uint8_t in_iterable;   /* > 0: in the iterable of a comprehension, where := is forbidden */
    bool lazy;             /* a bound, default or type alias: no yield, await, := */
    uint8_t nest;          /* statements around this one in the function: 0 means straight line */
    uint8_t handler_depth; /* except clauses and finally bodies around */
    uint8_t handler_reg;   /* window of the outermost of them */
};

/* A conditional expression known from an earlier try: see expr.c. */
struct hr_memo {
    uint32_t key;        /* its offset in the source + 1; 0: free */
    struct hr_mark mark; /* of its `if` */
};
enum { HR_MEMOS = 16 };

/* A scope of the scan: see scope.c. */
struct hr_scan {
    struct hr_scan *outer;
    unsigned base, depth;
    uint8_t kind; /* enum hr_unit_kind */
    bool record;  /* plain uses are wanted */
};

struct hr_compiler {
    struct hr_vm *vm;
    struct hr_unit *unit;
    hr_place at;          /* of what is emitted */
    unsigned top;         /* the next free register of the unit */
    unsigned dry;         /* nothing is emitted: in a scan, an annotation, code that cannot be reached */
    struct hr_scan *scan; /* dry: the innermost scope whose names are noted, NULL: they are not */
    struct hr_inlined *inlined;
    hr_value
        stack; /* HR_T_tuple, growing: the value stack; entries of scope tables, items of constant displays */
    unsigned stack_used;
    struct hr_compile_request *request;
    hr_value notes; /* HR_T_tuple, growing: of the scan */
    unsigned note_used;
    hr_value mangle;    /* while scanning or compiling: the innermost class */
    bool check;         /* nothing is kept */
    bool native;        /* @micropython.native or the like is before the def: `def f(*)` passes, as there */
    bool viper;         /* it is @micropython.viper */
    bool viper_busy;    /* what is emitted has been checked: see viper.c */
    bool viper_open;    /* the next instruction's w is still open */
    uint8_t viper_type; /* of the result of the last instruction */
    bool by_name;       /* globals have no slots */
    bool in_const;      /* in the argument of const() */
    uint8_t
        field_depth; /* brackets at which := is no operator: directly in a replacement field of an f-string */
    uint8_t memo_next;
    uint8_t again; /* first operands of conditional expressions that are being compiled for the second time */
    unsigned captures; /* see match.c */
    unsigned entry;    /* that hr_scope_lookup found */
    /* column query: the code object asked for is the one being compiled when query_unit is its unit */
    struct hr_unit *query_unit;
    jmp_buf *query_stop; /* it ends here */
    struct hr_lexer lx;  /* lx.s.kind is the current token */
    struct hr_memo memos[HR_MEMOS];
};

/* ---- compile.c ---------------------------------------------------------------------------------------------- */

/* Raises a SyntaxError (a row of defs/errors.def without arguments) at the current token, or the lexer's error if that is the token. */
HR_NORETURN void hr_compile_error(struct hr_compiler *c, enum hr_error error);
/* The same at another place. */
HR_NORETURN void hr_compile_error_at(struct hr_compiler *c, const struct hr_mark *at, enum hr_error error);

/* Tokens. */
static inline unsigned tok(const struct hr_compiler *c) {
    return c->lx.s.kind;
}
static inline void next(struct hr_compiler *c) {
    hr_lex_next(&c->lx);
}
static inline bool is(const struct hr_compiler *c, unsigned classes) {
    return (c->lx.s.classes & classes) != 0;
}
/* The start of the current token. */
void hr_compile_mark(const struct hr_compiler *c, struct hr_mark *m);
static inline void mark(const struct hr_compiler *c, struct hr_mark *m) {
    hr_compile_mark(c, m);
}
static inline void seek(struct hr_compiler *c, const struct hr_mark *m) {
    hr_lex_seek(&c->lx, m);
}
static inline hr_place place(const struct hr_compiler *c) {
    return c->lx.s.at.place;
}
/* If the current token is kind: moves on, true. */
bool hr_compile_accept(struct hr_compiler *c, unsigned kind);
/* The current token must be kind. */
void hr_compile_need(struct hr_compiler *c, unsigned kind);
/* Moves over a token that must be kind. */
void hr_compile_expect(struct hr_compiler *c, unsigned kind);
/* The symbol of the name token, with a private name mangled. */
hr_value hr_compile_symbol(struct hr_compiler *c);
/* Moves over a NAME and returns its symbol. */
hr_value hr_compile_name(struct hr_compiler *c);
/* ---- ahead.c: reading ahead ------------------------------------------------------------------------------- */

/* Moves on to the next token of one of the classes, which may be the current one; brackets are passed as wholes, and it ends at a
 * token of HR_CLASS_STOP in any case. Returns the token. */
unsigned hr_ahead_find(struct hr_compiler *c, unsigned classes);
/* Moves over an open bracket's contents: the token after its closing one is then current. */
void hr_ahead_skip_bracket(struct hr_compiler *c);
/* The classes of the token behind the bracket at hand, which stays the current token. */
unsigned hr_ahead_behind(struct hr_compiler *c);
/* The token behind the one at hand, which stays. */
HR_NOINLINE unsigned hr_ahead_next(struct hr_compiler *c);
/* Is that an '=' or ':=' (kind)? */
bool hr_ahead_follows(struct hr_compiler *c, unsigned kind);
/* Soft keywords: is this NAME, first of a statement, `match` or `type` as such? */
bool hr_ahead_is_match(struct hr_compiler *c);
bool hr_ahead_is_type(struct hr_compiler *c);
/* Is the bracket just opened (current token: the first in it) a comprehension? */
bool hr_ahead_is_comprehension(struct hr_compiler *c);

/* ---- emit.c: code, constants, registers, jumps --------------------------------------------------------------- */

static inline uint32_t op_ab(unsigned a, unsigned b) {
    return (a & 255) | (b & 255) << 8;
}
static inline uint32_t op_abc(unsigned a, unsigned b, unsigned d) {
    return (a & 255) | (b & 255) << 8 | (d & 255) << 16;
}
static inline uint32_t op_ak(unsigned a, unsigned k) {
    return (a & 255) | (k & 0xffff) << 8;
}
static inline uint32_t op_abk(unsigned a, unsigned b, unsigned k) {
    return (a & 255) | (b & 255) << 8 | (uint32_t)(k & 0xffff) << 16;
}

/* Fills the rest of a unit and makes it the current one. Its table must be set afterwards. */
void hr_emit_begin(struct hr_compiler *c, struct hr_unit *u);
/* Ends the current unit: its code object (HR_UNDEF in check mode); the outer unit is current again. */
hr_value hr_emit_end(struct hr_compiler *c);
/* After hr_emit_end: must the unit be compiled again, with far jumps? */
bool hr_emit_again(struct hr_compiler *c, struct hr_unit *u);
/* One instruction with its operand bytes, the first in the low byte; returns its offset. */
unsigned hr_emit(struct hr_compiler *c, unsigned op, uint32_t operands);
/* The same, operands one by one: bytes a, b, d; a 16-bit number k after none, one or two bytes. */
unsigned hr_emit2(struct hr_compiler *c, unsigned op, unsigned a, unsigned b);
unsigned hr_emit3(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, unsigned d);
unsigned hr_emit_k(struct hr_compiler *c, unsigned op, unsigned a, unsigned k);
unsigned hr_emit_bk(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, unsigned k);
/* Its fifth operand byte. */
void hr_emit_byte(struct hr_compiler *c, unsigned byte);
static inline uint8_t *hr_emit_code(struct hr_unit *u) {
    return ((struct hr_code_raw *)u->raw)->code;
}
void hr_emit_snapshot(struct hr_compiler *c, struct hr_snapshot *s);
void hr_emit_restore(struct hr_compiler *c, const struct hr_snapshot *s);

/* The same value of the same type, -0.0 and 0.0 apart? GC: none. */
bool hr_emit_same(hr_value a, hr_value b);
/* The index of a constant, added if it is new. */
unsigned hr_emit_constant(struct hr_compiler *c, hr_value v);
/* Adds a constant behind all others, found or not. */
void hr_emit_last_constant(struct hr_compiler *c, hr_value v);
/* R[w] = constant, by the shortest instruction. */
void hr_emit_load(struct hr_compiler *c, unsigned w, hr_value v);
/* An instruction with a one-byte constant, or its X form. before, w: operands before the constant. */
void hr_emit_named(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, hr_value name);

/* The next temporary. */
unsigned hr_emit_temp(struct hr_compiler *c);
/* n temporaries in a row; the first. */
unsigned hr_emit_temps(struct hr_compiler *c, unsigned n);

/* A jump (its last operand is the distance) added to a list, HR_NO_JUMP if it is the first. */
void hr_emit_jump(struct hr_compiler *c, unsigned op, uint32_t operands, uint16_t *list);
void hr_emit_jump2(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, uint16_t *list);
/* Adds the jumps of list `later`, which come after all of `list`, to that. GC: none. */
void hr_emit_join(struct hr_compiler *c, uint16_t *list, uint16_t later);
/* Lets the jumps of a list go to an offset. */
void hr_emit_patch(struct hr_compiler *c, uint16_t list, unsigned target);
/* Lets them come here. */
void hr_emit_patch_here(struct hr_compiler *c, uint16_t list);
/* A jump to a known, earlier offset (LOOP). */
void hr_emit_loop(struct hr_compiler *c, unsigned target);
/* The offset of what comes next, to be jumped to. */
unsigned hr_emit_label(struct hr_compiler *c);
/* True if the place being emitted cannot be reached: a jump, return or raise is before it and no label here. */
static inline bool hr_emit_unreachable(const struct hr_compiler *c) {
    return c->unit->out.dead_from == c->unit->out.code_bytes;
}
/* An entry of the exception table for code [start, end). Inner regions first. Nothing if the region is empty. */
void hr_emit_handler(struct hr_compiler *c, unsigned start, unsigned end, unsigned target, unsigned reg);
/* Gives the entries of the open block of this depth their target and register. */
void hr_emit_settle_handlers(struct hr_compiler *c, unsigned open, unsigned target, unsigned reg);

/* Value stack. */
void hr_emit_push(struct hr_compiler *c, hr_value v);
static inline hr_value *hr_emit_stack(struct hr_compiler *c) {
    return ((struct hr_tuple *)c->stack)->items;
}
static inline void hr_emit_set(struct hr_compiler *c, unsigned index, hr_value v) {
    HR_STORE(c->vm, (struct hr_tuple *)c->stack, items[index], v);
}
/* A tuple of the values from index on, which are dropped from the stack. */
hr_value hr_emit_tuple(struct hr_compiler *c, unsigned from);
/* Appends to a growing tuple. */
void hr_emit_append(struct hr_compiler *c, hr_value *tuple, unsigned *count, hr_value v);

/* ---- scope.c ------------------------------------------------------------------------------------------------ */

typedef void hr_scope_body(struct hr_compiler *c, void *arg);

/* Compiles a unit whose given fields are set, from the current token on: dry for its names, then for good (or only dry, in a
 * scan). Its code object; the table of u lies behind the end of the value stack until something is pushed. */
hr_value hr_scope_unit(struct hr_compiler *c, struct hr_unit *u);
/* Runs the body of an inlined comprehension or of what type parameters are for, dry and then for good, with the names bound in it
 * as variables of their own. */
void hr_scope_inlined(struct hr_compiler *c, bool comprehension, hr_scope_body *body, void *arg);
/* Between them nothing is emitted and no name is noted. */
struct hr_scan *hr_scope_mute(struct hr_compiler *c);
void hr_scope_unmute(struct hr_compiler *c, struct hr_scan *scan);
/* Notes of a dry compile: a name is read, bound, bound by :=, declared (HR_NAME_GLOBAL or NONLOCAL). */
void hr_scope_use(struct hr_compiler *c, hr_value name);
void hr_scope_bind(struct hr_compiler *c, hr_value name, uint32_t flags);
void hr_scope_walrus(struct hr_compiler *c, hr_value name);
void hr_scope_declare(struct hr_compiler *c, hr_value name, uint32_t bit);
/* The flags of a name in the current unit's table or its inlined names, not 0; its entry (index of the symbol on the value stack) is
 * then c->entry. 0: there is none. GC: none. */
uint32_t hr_scope_lookup(struct hr_compiler *c, hr_value name);
/* Where an inner function of the current unit gets the cell of a name from; GC: none. */
enum hr_cell_source { HR_CELL_NONE, HR_CELL_REGISTER, HR_CELL_FREE };
enum hr_cell_source hr_scope_cell(struct hr_compiler *c, hr_value name, unsigned *place);
static inline uint32_t hr_scope_flags(struct hr_compiler *c, unsigned entry) {
    return (uint32_t)hr_value_small_get(hr_emit_stack(c)[entry + 1]);
}
static inline void hr_scope_set(struct hr_compiler *c, unsigned entry, uint32_t flags) {
    hr_emit_set(c, entry + 1, hr_value_small((hr_sword)flags));
}

/* ---- name.c: loading, storing and deleting names --------------------------------------------------------------- */

enum hr_expr_kind {
    HR_X_CONST, /* value */
    HR_X_LOCAL, /* R[r], a local that may be unbound */
    HR_X_TEMP,  /* R[r], r == base */
    /* those with k alone */
    HR_X_FREE,    /* free variable k */
    HR_X_GLOBAL,  /* slot k */
    HR_X_GNAME,   /* global named K[k] */
    HR_X_NAME,    /* class body: K[k] in the namespace */
    HR_X_BUILTIN, /* member k of builtins */
    /* those with r */
    HR_X_CELL,     /* contents of the cell in R[r] */
    HR_X_FAR,      /* variable k of the far array R[r] */
    HR_X_NAMEFREE, /* class body: K[k] in the namespace, else free variable r */
    HR_X_ATTR,     /* R[r].value (a symbol) */
    HR_X_SUB,      /* R[r][R[k]] */
    HR_X_SUBI,     /* R[r][(int8_t)k] */
    HR_X_SLICE,    /* R[r][R[k] : R[k + 1] : R[k + 2]] */
    HR_X_ITEMS,    /* a tuple display: k items in R[r ..], r == base */
    HR_X_RELOC,    /* the result of the instruction at k, whose w is still open */
    HR_X_CMP,      /* comparison op of R[r] and R[k] */
    HR_X_CMPI,     /* of R[r] and (int8_t)k */
    HR_X_VOID      /* nothing: code that cannot be reached */
};

/* An expression compiled but for the instruction that delivers its value. Its temporaries are registers from base on. */
struct hr_expr {
    hr_value value;
    uint16_t yes, no; /* condition: jumps taken when it is already known to be true or false */
    uint16_t k;
    uint8_t kind; /* enum hr_expr_kind */
    uint8_t r;
    uint8_t base;       /* c->top before it */
    uint8_t op;         /* CMP: enum hr_compare */
    bool negate;        /* condition: the value means the opposite */
    bool parens;        /* was written in parentheses */
    uint8_t viper_type; /* RELOC in a viper function */
};

enum hr_compare {
    HR_CMP_LT,
    HR_CMP_LE,
    HR_CMP_GT,
    HR_CMP_GE,
    HR_CMP_EQ,
    HR_CMP_NE,
    HR_CMP_IS,
    HR_CMP_ISNOT,
    HR_CMP_IN,
    HR_CMP_NOTIN
};

/* What a name means here, for reading. */
void hr_name_find(struct hr_compiler *c, hr_value name, struct hr_expr *e, bool store);
/* Emits name = R[r]; may release nothing. */
void hr_name_store(struct hr_compiler *c, hr_value name, unsigned r);
void hr_name_delete(struct hr_compiler *c, hr_value name);
/* Stores the value of e to a name, computing it in place if the name is a local; releases e. */
void hr_name_assign(struct hr_compiler *c, hr_value name, struct hr_expr *e);
/* Stores R[r] to what lvalue e describes. */
void hr_name_store_to(struct hr_compiler *c, const struct hr_expr *e, unsigned r);
/* Deletes what lvalue e, no name, describes. */
void hr_name_delete_from(struct hr_compiler *c, const struct hr_expr *e);
/* R[r] = the value of e, whose kind is one of FREE .. ITEMS but ATTR. */
void hr_name_load(struct hr_compiler *c, const struct hr_expr *e, unsigned r);
/* Could it be assigned to? */
bool hr_name_is_lvalue(const struct hr_expr *e);
/* After `name` was bound for certain. */
void hr_name_known(struct hr_compiler *c, hr_value name);
/* A constant defined by const(), or HR_UNDEF. */
hr_value hr_name_constant(struct hr_compiler *c, hr_value name);

/* ---- value.c: descriptors to registers --------------------------------------------------------------------------- */

void hr_value_init(struct hr_compiler *c, struct hr_expr *e, unsigned kind);
void hr_value_const(struct hr_compiler *c, struct hr_expr *e, hr_value v);
/* The next temporary, allocated; its register. */
unsigned hr_value_temp(struct hr_compiler *c, struct hr_expr *e);
/* The result of what left it in the temporary r; those after it are free. */
void hr_value_in(struct hr_compiler *c, struct hr_expr *e, unsigned r);
/* The same for a result that an instruction with the operands a and b after w delivers. */
void hr_value_made(struct hr_compiler *c, struct hr_expr *e, unsigned base, unsigned op, unsigned a,
                   unsigned b);
/* An instruction whose result e is; its first operand must be 0. */
void hr_value_reloc(struct hr_compiler *c, struct hr_expr *e, unsigned op, uint32_t operands);
/* The same for the operands a and b after w. */
void hr_value_result(struct hr_compiler *c, struct hr_expr *e, unsigned op, unsigned a, unsigned b);
/* Into register r (a local, or a temporary that is already allocated below base). */
void hr_value_to(struct hr_compiler *c, struct hr_expr *e, unsigned r);
/* Into the next temporary, which is register e->base. */
unsigned hr_value_to_temp(struct hr_compiler *c, struct hr_expr *e);
/* Into any register: a local stays where it is. */
unsigned hr_value_to_any(struct hr_compiler *c, struct hr_expr *e);
/* The same for what the next instruction alone needs: its temporaries are free. */
unsigned hr_value_use(struct hr_compiler *c, struct hr_expr *e);
/* Only for its side effects (and NameError). */
void hr_value_drop(struct hr_compiler *c, struct hr_expr *e);
/* Its temporaries are free. */
static inline void hr_value_release(struct hr_compiler *c, const struct hr_expr *e) {
    c->top = e->base;
}
/* Jumps (added to the list) when the truth of e is `sense`; releases e. The jumps of e's own lists of the other sense come here. */
void hr_value_jump(struct hr_compiler *c, struct hr_expr *e, bool sense, uint16_t *list);
/* Has it a known truth value? 1 true, 0 false, -1 unknown. */
int hr_value_truth(struct hr_compiler *c, const struct hr_expr *e);
/* e = e OP right, folding constants; op: enum hr_token of the operator (augmented ones too). */
void hr_value_binary(struct hr_compiler *c, struct hr_expr *e, unsigned op, struct hr_expr *right);
/* e = OP e for '-', '+', '~'. */
void hr_value_unary(struct hr_compiler *c, struct hr_expr *e, unsigned op);

/* ---- viper.c -------------------------------------------------------------------------------------------------------- */

/* Makes the unit that has just begun a viper function. */
void hr_viper_begin(struct hr_compiler *c, struct hr_unit *u);
/* The annotation at hand is that of parameter r, or of the result (-1); SyntaxError, ViperTypeError. */
void hr_viper_annotation(struct hr_compiler *c, int r);
/* After all annotations: converts the arguments. */
void hr_viper_parameters(struct hr_compiler *c);
/* hr_emit in a viper function: checks types, converts operands. */
unsigned hr_viper_emit(struct hr_compiler *c, unsigned op, uint32_t operands);
/* A result of this type has been placed in R[r]. Nothing in other functions. */
void hr_viper_set(struct hr_compiler *c, unsigned r, unsigned type);
/* int(x), ptr8(x), ... in a viper function: true if it is one; the token after '(' is current, then the one at ')'. */
bool hr_viper_cast(struct hr_compiler *c, struct hr_expr *e, hr_value name);

/* ---- expr.c -------------------------------------------------------------------------------------------------------- */

/* Precedences, loosest first. */
enum {
    HR_PREC_TEST, /* conditional expression, lambda */
    HR_PREC_OR,
    HR_PREC_AND,
    HR_PREC_NOT,
    HR_PREC_COMPARE,
    HR_PREC_BAR,
    HR_PREC_CARET,
    HR_PREC_AMP,
    HR_PREC_SHIFT,
    HR_PREC_SUM,
    HR_PREC_TERM,
    HR_PREC_UNARY,
    HR_PREC_POWER,
    HR_PREC_PRIMARY
};

/* One expression. condition: only its truth will be used. */
void hr_expr(struct hr_compiler *c, struct hr_expr *e, unsigned precedence, bool condition);
static inline void hr_expr_test(struct hr_compiler *c, struct hr_expr *e) {
    hr_expr(c, e, HR_PREC_TEST, false);
}
/* One expression into the next temporary. */
unsigned hr_expr_temp(struct hr_compiler *c);
/* With := allowed. */
void hr_expr_named(struct hr_compiler *c, struct hr_expr *e, bool condition);
/* star_expressions: a tuple without parentheses, or one expression. */
void hr_expr_list(struct hr_compiler *c, struct hr_expr *e);
/* Elements may be assignment expressions. */
void hr_expr_named_list(struct hr_compiler *c, struct hr_expr *e);
/* hr_expr_list or `yield ...`. */
void hr_expr_list_or_yield(struct hr_compiler *c, struct hr_expr *e);
/* Compiles a condition: jumps to the list when it is false (sense false) or true. */
void hr_expr_condition(struct hr_compiler *c, bool sense, uint16_t *list);
/* Reads an expression (star: `*` may precede it) for its syntax only: an annotation. */
void hr_expr_skip(struct hr_compiler *c, bool star);
/* A primary: an atom and its trailers; what follows `@`, `del`, `class A(` ... */
void hr_expr_primary(struct hr_compiler *c, struct hr_expr *e, bool condition);
/* e becomes its attribute, the current name, which stays. */
void hr_expr_attribute(struct hr_compiler *c, struct hr_expr *e);
/* R[w] = await R[window]; the iterator is made in R[window], R[window + 1] is used. */
void hr_expr_await(struct hr_compiler *c, struct hr_expr *e);
/* Suspends: op w operand in the brackets that yields in exception handlers need. */
void hr_expr_suspend(struct hr_compiler *c, struct hr_expr *e, unsigned op, unsigned r);

/* ---- call.c: arguments, subscripts, displays ------------------------------------------------------------------------ */

/* A call of e, from '(' on; at: its place. Of a class statement, which may have no parentheses, `given` positional arguments are in the window
 * behind e->base already; type_params: register of a tuple of type parameters, or -1. */
void hr_call_expr(struct hr_compiler *c, struct hr_expr *e, hr_place at, unsigned given, int type_params);
/* '[' is the current token; e the object. */
void hr_call_subscript(struct hr_compiler *c, struct hr_expr *e);
/* What is built of elements, and how; a tuple of unknown length by way of a list. */
enum hr_display_kind {
    HR_DISPLAY_LIST,
    HR_DISPLAY_SET,
    HR_DISPLAY_DICT,
    HR_DISPLAY_TUPLE,
    HR_DISPLAY_GENERATOR = HR_DISPLAY_TUPLE /* of a comprehension */
};
extern const struct hr_display { uint8_t make, add, extend; /* opcodes */ } hr_call_displays[];
/* Atoms '(' '[' '{'. as_tuple: a constant list may be a tuple. */
void hr_call_paren(struct hr_compiler *c, struct hr_expr *e, bool condition);
void hr_call_display(struct hr_compiler *c, struct hr_expr *e, bool as_tuple);
/* Elements of a tuple, of which the first is in e and the current token is ',' (or it is starred: first false). named: := is allowed in
 * them. */
void hr_call_tuple(struct hr_compiler *c, struct hr_expr *e, bool first, bool named);

/* ---- comp.c ------------------------------------------------------------------------------------------------------------ */

/* A comprehension of enum hr_display_kind; the current token is the first of the element. Leaves the closing bracket as the current token. */
void hr_comp(struct hr_compiler *c, struct hr_expr *e, unsigned kind);

/* ---- func.c -------------------------------------------------------------------------------------------------------------- */

/* def, class, async def, with their decorators. */
void hr_func_definition(struct hr_compiler *c);
void hr_func_lambda(struct hr_compiler *c, struct hr_expr *e);
/* At the end of a class body: __annotations__ = a function that makes them (PEP 649). Dry: the annotation at hand. */
void hr_func_annotations(struct hr_compiler *c);
/* type X = ... */
void hr_func_type_alias(struct hr_compiler *c);
/* MKFUNC of a code object: its defaults are in the window R[b ..] already; cells are added. Result in e. */
void hr_func_make(struct hr_compiler *c, struct hr_expr *e, unsigned b, hr_value code,
                  const struct hr_unit *u);

/* ---- stmt.c, flow.c, try.c, match.c, assign.c -------------------------------------------------------------------------- */

/* One statement: a whole compound one, or a line of simple ones with its end. */
void hr_stmt(struct hr_compiler *c);
/* The ':' of a header and what follows it, to its end. */
void hr_stmt_suite(struct hr_compiler *c);
/* The end of a header's line and the indentation behind it. */
void hr_stmt_indent(struct hr_compiler *c);
void hr_flow_if(struct hr_compiler *c);
HR_NOINLINE void hr_flow_while(struct hr_compiler *c);
void hr_flow_for(struct hr_compiler *c);
/* break, continue */
void hr_flow_break(struct hr_compiler *c);
/* Moves over `async` before a `for` or `with`: is it there? */
bool hr_flow_async(struct hr_compiler *c);
void hr_flow_return(struct hr_compiler *c);
/* Loops over iterators, of statements and comprehensions. */
struct hr_loop {
    bool is_async;
    uint16_t done; /* jumps taken when there are no more items */
    unsigned reg;  /* the iterator's window */
    unsigned top;  /* where a turn begins */
    unsigned end;  /* async: up to here an exception may end the loop */
    struct hr_mark targets;
};
/* Passes the targets at hand and `in`. */
void hr_flow_targets(struct hr_compiler *c, struct hr_loop *l);
/* Makes the iterator of R[r]; made: it is one. */
void hr_flow_iterate(struct hr_compiler *c, struct hr_loop *l, unsigned r, bool made);
/* A turn begins: the next item goes to the targets. in_place: to the register of a local variable at once. */
void hr_flow_item(struct hr_compiler *c, struct hr_loop *l, bool in_place);
/* A turn ends, where the jumps of `again` go too. */
void hr_flow_again(struct hr_compiler *c, struct hr_loop *l, uint16_t again);
void hr_try(struct hr_compiler *c);
void hr_try_with(struct hr_compiler *c);
/* Emits what leaving the blocks from the innermost one up to `until` (not included) takes: finally bodies, __exit__. result: register of a value
 * being returned, or -1; returns its register afterwards. The caller emits jump_bytes of code that leave. */
int hr_try_leave(struct hr_compiler *c, struct hr_block *until, int result, unsigned jump_bytes);
HR_NOINLINE void hr_match(struct hr_compiler *c);
/* Opens and closes a block of the current unit. */
void hr_flow_push(struct hr_compiler *c, struct hr_block *b, unsigned kind, unsigned reg);
void hr_flow_pop(struct hr_compiler *c);
/* Stores R[r] to the target list at the current token, up to the token that ends it. R[r] stays. */
void hr_assign_targets(struct hr_compiler *c, unsigned r);
/* One target (of `as`, or an element) takes R[r], or is deleted. */
enum { HR_ASSIGN_DELETE = -1 };
void hr_assign_target(struct hr_compiler *c, int r);
/* An expression statement or assignment. */
void hr_assign(struct hr_compiler *c);
void hr_assign_delete(struct hr_compiler *c);
/* The shape of a list of targets or patterns, from the current token on, which stays. */
struct hr_shape {
    unsigned n; /* elements */
    int star;   /* which of them is starred, -1: none */
    bool comma; /* is there one? */
};
struct hr_shape hr_assign_shape(struct hr_compiler *c);
/* R[window] .. = the n items of R[r], that of `star`, unless it is negative, a list; the window, just allocated. */
unsigned hr_assign_unpack(struct hr_compiler *c, unsigned n, int star, unsigned r);

/* ---- literal.c, fstring.c ----------------------------------------------------------------------------------------------------- */

/* The value of the number token, which stays the current one. */
hr_value hr_literal_number(struct hr_compiler *c);

/* Texts of string literals: writers, which stay empty in a dry compile. */
void hr_literal_add(struct hr_compiler *c, struct hr_writer *w, const char *text, size_t n);
/* The text as a str (a symbol if it is short and looks like a name) or bytes; the writer is empty again. */
hr_value hr_literal_end(struct hr_compiler *c, struct hr_writer *w, bool bytes);
/* One character or escape sequence of a string's body, at the place. */
void hr_literal_char(struct hr_compiler *c, struct hr_writer *w, unsigned prefix);
/* Adjacent string literals from the current token on, f- and t-strings among them: a constant, or code. */
void hr_fstring(struct hr_compiler *c, struct hr_expr *e);

#endif
