/* SPDX-License-Identifier: MIT
 *
 * The verifier of images: what the loop and the functions behind it rely on, shown for a code object before it may run. See image.h.
 *
 * Two passes. The first looks at each instruction alone: that instructions follow each other from the first byte to the last, and that every
 * operand is what its letter in defs/opcodes.def says (checks_operand), so that jumps and handlers go to instructions. The second runs the code
 * with kinds in place of values: it keeps, at each place that is jumped to, the kinds of value that each register may hold there, until nothing
 * changes any more (Kildall, POPL 1973; as the JVM's verifier). What must hold of registers is in step() and the functions above it.
 *
 * Kinds that stand for more than one value, and so have a number (the high half of a state), are:
 *   METHOD and SELF: what LDMETH leaves in two registers; CALLM trusts that the method is one for the receiver. The number is where the LDMETH
 *     is. When it is run again, what is left of the last time is no pair any more, so that two of one number always belong together.
 *   RETURN: what CALLFIN leaves for the ENDFIN of the body that it jumps to, whose offset is the number.
 *   INNER: what no program may see: a loop's three registers (numbered from LOOP_FIRST on; only FORPREP makes them, all three at once) and the
 *     array of MKFAR (where that is).
 * Exact at joins but for finally bodies, whose end goes on behind every CALLFIN of the body.
 * Tests: tests/image, tests/unit/test_image.c, tests/fuzz/image.c; that nothing is refused which the compiler makes: tools/run_tests.py
 * --precompiled.
 */
#include "vm/image.h"

#if HR_IMAGES

#    include "gen/opcodes.h"
#    include "obj/str.h"
#    include "obj/symbol.h"
#    include "obj/tuple.h"

typedef uint32_t kinds; /* what a register may hold: a set, and in the high half a number */
enum {
    UNDEF = 1 << 0, /* unbound */
    EXC = 1 << 1,   /* an exception */
    NONE = 1 << 2,
    LIST = 1 << 3,
    DICT = 1 << 4,
    SET = 1 << 5,
    TUPLE = 1 << 6,
    STR = 1 << 7,
    CELL = 1 << 8,
    COUNT = 1 << 9, /* a small int from 0 to 32767 */
    OTHER = 1 << 10,
    METHOD = 1 << 11, /* UNDEF or a method */
    SELF = 1 << 12,
    RETURN = 1 << 13,
    INNER = 1 << 14,
    BAD = 1 << 15, /* left over from something else: not to be read */
    NUMBERED = METHOD | SELF | RETURN | INNER,
    VALUE = EXC | NONE | LIST | DICT | SET | TUPLE | STR | CELL | COUNT | OTHER | SELF | RETURN,
    READ = VALUE | UNDEF | METHOD,
    LOOP_FIRST = 0xfff0, /* no code is so long */
    MOST_ROUNDS = 64 /* code of the compiler takes as many as loops and finally bodies are nested, and one */
};

struct check {
    struct hr_vm *vm;
    const struct hr_image_limits *limits;
    const struct hr_code *code;
    const struct hr_code_raw *raw;
    unsigned constants, bytes, registers;
    uint8_t *starts, *targets; /* a bit for each byte of the code */
    uint16_t *places;          /* the offsets that are jumped to, sorted */
    unsigned place_count;
    kinds *states; /* at each of them: 1 if it is reached, then the registers */
    kinds *now;    /* where step() is */
    unsigned pc, next;
    bool live;    /* the instruction at next is reached from the one before */
    bool changed; /* a state of a place before pc has */
    const uint8_t *handler;
    unsigned handler_until; /* handler is right up to here */
    int stale;      /* the register that the opcode before does not set if it runs as one with this, or -1 */
    unsigned first; /* that opcode */
};

HR_NORETURN static void refuse(const struct check *c, const char *what) {
    hr_error_raise_text(c->vm, HR_T_ValueError, "damaged image: %s in '%q' at %u", what, c->code->name,
                        c->pc);
}

static unsigned u16(const uint8_t *p) {
    return p[0] | (unsigned)p[1] << 8;
}
static bool has_bit(const uint8_t *bits, unsigned i) {
    return bits[i / 8] >> i % 8 & 1;
}
static void set_bit(uint8_t *bits, unsigned i) {
    bits[i / 8] |= (uint8_t)(1u << i % 8);
}

/* ---- constants --------------------------------------------------------------------------------------------------------------- */

static bool is_symbol(hr_value v) {
    return hr_value_is(v, HR_T_str) && hr_symbol_is(v);
}

/* Is v a tuple of strs? */
static bool is_names(hr_value v) {
    if (!hr_value_is(v, HR_T_tuple)) return false;
    for (size_t i = 0; i + 1 < hr_value_object_words(v); i++)
        if (!hr_value_is(((const struct hr_tuple *)v)->items[i], HR_T_str)) return false;
    return true;
}

static const struct hr_code_raw *raw_of(hr_value code) {
    return (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
}

/* Parameters, *args and **kwargs among them. */
static unsigned parameters(const struct hr_code_raw *raw) {
    return raw->positional + raw->kwonly + ((raw->flags & HR_CODE_VARARGS) != 0) +
           ((raw->flags & HR_CODE_VARKW) != 0);
}

/* ---- the first pass: each instruction alone ----------------------------------------------------------------------------------- */

static void check_register(const struct check *c, unsigned r, unsigned n) {
    if (r + n > c->registers) refuse(c, "register");
}

static void check_place(const struct check *c, unsigned to) {
    if (to >= c->bytes || !has_bit(c->starts, to)) refuse(c, "jump");
    set_bit(c->targets, to);
}

static void check_operand(const struct check *c, char letter, const uint8_t *p) {
    const hr_value *k = c->code->constants;
    unsigned n = strchr(HR_OPCODE_WIDE, letter) ? u16(p) : *p;
    bool ok = true;
    switch (letter) {
    case 'w':
    case 'r':
    case 't': check_register(c, n, 1); break;
    case 'b': check_register(c, n, 0); break; /* of no register perhaps */
    case 'k':
    case 'K': ok = n < c->constants; break;
    case 'n':
    case 'N': ok = n < c->constants && is_symbol(k[n]); break;
    case 'C': /* code without slots may be given any globals: that inside of it too */
        ok = n < c->constants && hr_value_is(k[n], HR_T_code) &&
             !(c->raw->flags & ~raw_of(k[n])->flags & HR_CODE_BYNAME);
        break;
    case 'g': ok = n < c->limits->globals; break;
    case 'f': ok = n < c->raw->free; break;
    case 'm': ok = n < HR_B_COUNT; break;
    case 'x': ok = n < HR_INTR_COUNT; break;
    case 'j': check_place(c, c->pc + (unsigned)(int16_t)n); break;
    case 'a': check_place(c, n); break;
    default: break; /* a number */
    }
    if (!ok) refuse(c, "operand");
}

/* Name and place in turns: a register, | 256 if it holds a cell, or 512 + number of a free variable. */
static void check_locals(const struct check *c, hr_value places) {
    if (!hr_value_is(places, HR_T_tuple) || hr_value_object_words(places) % 2 == 0) refuse(c, "operand");
    for (size_t i = 0; i + 1 < hr_value_object_words(places); i += 2) {
        const hr_value *pair = &((const struct hr_tuple *)places)->items[i];
        if (!is_symbol(pair[0]) || !hr_value_is_small(pair[1])) refuse(c, "operand");
        hr_sword at = hr_value_small_get(pair[1]);
        if (at < 0 || at >= (at < 512 ? 256 | (hr_sword)c->registers : 512 + c->raw->free) ||
            (at < 256 && at >= (hr_sword)c->registers))
            refuse(c, "operand");
    }
}

/* What the letters do not say. */
static void check_alone(const struct check *c, const uint8_t *ip) {
    const unsigned flags = c->raw->flags;
    const hr_value *k = c->code->constants;
    bool ok = true;
    switch (*ip) {
    case HR_OP_JMP: ok = (int16_t)u16(ip + 1) > 0; break; /* these two are no safepoints: */
    case HR_OP_FORITER: ok = (int16_t)u16(ip + 3) > 0; break;
    case HR_OP_LOADIMM: ok = ip[2] < HR_SYMBOL_FIRST; break;
    case HR_OP_LDGLOB:
    case HR_OP_STGLOB:
    case HR_OP_DELGLOB: ok = !(flags & HR_CODE_BYNAME); break;
    case HR_OP_LDNAME:
    case HR_OP_STNAME:
    case HR_OP_DELNAME:
    case HR_OP_LDNAMEFREE: ok = flags & HR_CODE_CLASS; break;
    case HR_OP_YIELD:
    case HR_OP_AGYIELD:
    case HR_OP_DELEGATE: ok = flags & (HR_CODE_GENERATOR | HR_CODE_COROUTINE); break;
    case HR_OP_CALLKW:
    case HR_OP_CALLMKW: ok = is_names(k[ip[4]]); break;
    case HR_OP_CALLX: ok = ip[3] <= 1; break;
    case HR_OP_FORMAT: ok = ip[3] <= 7; break;
    case HR_OP_IMPORT: ok = hr_value_is(k[u16(ip + 3)], HR_T_str); break;
    case HR_OP_LOCALS: check_locals(c, k[u16(ip + 2)]); break;
    case HR_OP_CALLFIN: set_bit(c->targets, c->next); break;
    case HR_OP_HANDLING:
    case HR_OP_RESETEXC:
        check_register(c, ip[1], 2);
        check_register(c, ip[2], 1);
        break;
    case HR_OP_INTR:
        ok = c->limits->machine || ip[3] < HR_INTR_VIPER_PTR || ip[3] > HR_INTR_VIPER_PTR32;
        check_register(c, ip[2], hr_intrinsic_arity[ip[3]]);
        break;
    default: break;
    }
    if (!ok) refuse(c, "operand");
}

static void check_lines(struct check *c, const uint8_t *p) {
    const uint8_t *end = (const uint8_t *)c->raw + hr_value_object_words(c->code->raw) * sizeof(hr_word);
    while (p < end && *p)
        p += *p >> 5 == 7 ? 3 : 1;
    if (p > end) refuse(c, "line table");
}

/* The header, whose counts others compute with. */
static void check_head(struct check *c) {
    const struct hr_code_raw *raw = c->raw;
    size_t room = hr_value_object_words(c->code->raw) * sizeof(hr_word),
           head = offsetof(struct hr_code_raw, code);
    c->bytes = c->registers = 0;
    if (room < head || room - head < raw->code_bytes + (size_t)HR_CODE_HANDLER_BYTES * raw->handlers)
        refuse(c, "size of the code");
    c->bytes = raw->code_bytes;
    c->registers = raw->registers;
    unsigned n = parameters(raw), named = raw->positional + raw->kwonly;
    if (raw->locals > raw->registers || n > raw->locals || raw->posonly > raw->positional ||
        raw->defaults > raw->positional || named > c->constants || c->bytes == 0 || c->bytes > LOOP_FIRST)
        refuse(c, "header");
    for (unsigned i = 0; i < named; i++)
        if (!is_symbol(c->code->constants[i])) refuse(c, "parameter");
    if ((raw->flags & HR_CODE_CLASS) && (n || raw->locals == 0)) refuse(c, "header");
}

static void first_pass(struct check *c) {
    const uint8_t *code = c->raw->code, *h = code + c->bytes;
    for (c->pc = 0; c->pc < c->bytes; c->pc = c->next) {
        if (code[c->pc] >= HR_OPCODE_COUNT) refuse(c, "opcode");
        set_bit(c->starts, c->pc);
        c->next = c->pc + hr_opcode_length(code[c->pc]);
        if (c->next > c->bytes) refuse(c, "opcode");
    }
    for (c->pc = 0; c->pc < c->bytes; c->pc = c->next) {
        const uint8_t *ip = code + c->pc, *p = ip + 1;
        c->next = c->pc + hr_opcode_length(*ip);
        for (const char *letter = hr_opcode_operands(*ip); *letter; letter++) {
            check_operand(c, *letter, p);
            p += strchr(HR_OPCODE_WIDE, *letter) ? 2 : 1;
        }
        check_alone(c, ip);
    }
    for (unsigned i = 0; i < c->raw->handlers; i++, h += HR_CODE_HANDLER_BYTES) {
        c->pc = u16(h);
        check_place(c, u16(h + 4));
        check_register(c, h[6], 2);
        if (u16(h + 4) < u16(h + 2))
            refuse(c, "handler"); /* else one that raises as it begins is its own again, for ever */
        if ((c->raw->flags & HR_CODE_CLASS) && h[6] == 0) refuse(c, "handler");
    }
    check_lines(c, h);
}

/* ---- kinds ---------------------------------------------------------------------------------------------------------------------- */

static unsigned number(kinds k) {
    return k >> 16;
}
static kinds numbered(unsigned set, unsigned n) {
    return set | (kinds)n << 16;
}

/* What may be one or the other. A kind with a number that is mixed with others is only what it is as a value. */
static kinds join(kinds a, kinds b) {
    if (a == b) return a;
    unsigned set = (a | b) & 0xffff, n = number((a & NUMBERED) ? a : b);
    bool differ = (a & NUMBERED) && (b & NUMBERED) && number(a) != number(b);
    if ((set & BAD) || ((set & INNER) && (set != INNER || differ))) return BAD;
    if ((set & METHOD) && (set != METHOD || differ)) set = (set & ~(unsigned)METHOD) | UNDEF | OTHER;
    if ((set & SELF) && (set != SELF || differ)) set = (set & ~(unsigned)SELF) | OTHER;
    if ((set & RETURN) && ((set & ~(unsigned)EXC) != RETURN || differ))
        set = (set & ~(unsigned)RETURN) | OTHER;
    return set & NUMBERED ? numbered(set, n) : set;
}

/* k, known to be bound. */
static kinds bound(kinds k) {
    if (k & METHOD) return OTHER;
    k &= ~(kinds)UNDEF;
    return k ? k : OTHER;
}

static void need(const struct check *c, unsigned r, unsigned allowed) {
    if (c->now[r] & 0xffff & ~allowed) refuse(c, "kind of a register");
}

/* n registers from b on. */
static void need_all(const struct check *c, unsigned b, unsigned n, unsigned allowed) {
    check_register(c, b, n);
    for (; n--; b++)
        need(c, b, allowed);
}

static void set(struct check *c, unsigned r, kinds k) {
    if (r == 0 && (c->raw->flags & HR_CODE_CLASS)) refuse(c, "namespace");
    c->now[r] = k;
}

static void set_all(struct check *c, unsigned b, unsigned n, kinds k) {
    check_register(c, b, n);
    for (; n--; b++)
        set(c, b, k);
}

/* ---- places ---------------------------------------------------------------------------------------------------------------------- */

static kinds *state_at(const struct check *c, unsigned place) {
    return c->states + (size_t)place * (c->registers + 1);
}

/* The number of the first place at or behind an offset. */
static unsigned place_from(const struct check *c, unsigned offset) {
    unsigned low = 0, high = c->place_count;
    while (low < high) {
        unsigned middle = (low + high) / 2;
        if (c->places[middle] < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void join_into(struct check *c, unsigned place, unsigned r, kinds k) {
    kinds *at = state_at(c, place), old = at[1 + r];
    if (at[0] >> 1) k = join(old, k); /* reached before the arrival that this is part of */
    at[1 + r] = k;
    if (k != old && c->places[place] <= c->pc) c->changed = true;
}

static void arrive(struct check *c, unsigned place) {
    kinds *at = state_at(c, place);
    if (!at[0] && c->places[place] <= c->pc) c->changed = true;
    at[0] = at[0] ? 3 : 1;
}

/* The instruction goes on at `offset` with what is in the registers now. */
static void go(struct check *c, unsigned offset) {
    unsigned place = place_from(c, offset);
    arrive(c, place);
    for (unsigned r = 0; r < c->registers; r++)
        join_into(c, place, r, c->now[r]);
    state_at(c, place)[0] = 3;
}

static void go_near(struct check *c, const uint8_t *distance) {
    go(c, c->pc + (unsigned)(int16_t)u16(distance));
}

/* The handler of the instruction at pc, or NULL; as find_handler in unwind.c. */
static const uint8_t *handler_at(struct check *c) {
    if (c->pc < c->handler_until) return c->handler;
    const uint8_t *h = c->raw->code + c->bytes;
    c->handler = NULL;
    c->handler_until = c->bytes;
    for (unsigned i = 0; i < c->raw->handlers; i++, h += HR_CODE_HANDLER_BYTES) {
        unsigned start = u16(h), end = u16(h + 2);
        if (!c->handler && c->pc >= start && c->pc < end) c->handler = h;
        if (start > c->pc && start < c->handler_until) c->handler_until = start;
        if (end > c->pc && end < c->handler_until) c->handler_until = end;
    }
    return c->handler;
}

/* The instruction may raise with what is in the registers now. */
static void go_handler(struct check *c) {
    const uint8_t *h = handler_at(c);
    if (!h) return;
    unsigned place = place_from(c, u16(h + 4)), reg = h[6];
    arrive(c, place);
    for (unsigned r = 0; r < c->registers; r++)
        join_into(c, place, r, r < reg ? c->now[r] : r == reg ? EXC : r == reg + 1 ? EXC | UNDEF : UNDEF);
    state_at(c, place)[0] = 3;
}

/* ---- the second pass: instructions that need more than values and give one ------------------------------------------------------- */

/* The two registers that LDMETH leaves. */
static void need_method(const struct check *c, unsigned b) {
    check_register(c, b, 2);
    kinds method = c->now[b], self = c->now[b + 1];
    if ((method & 0xffff) != METHOD || (self & 0xffff) != SELF || number(method) != number(self))
        refuse(c, "method");
}

static void step_method(struct check *c, unsigned b) {
    check_register(c, b, 2);
    for (unsigned r = 0; r < c->registers; r++)
        if ((c->now[r] & (METHOD | SELF)) && number(c->now[r]) == c->pc)
            c->now[r] = c->now[r] & METHOD ? UNDEF | OTHER : OTHER;
    set(c, b, numbered(METHOD, c->pc));
    set(c, b + 1, numbered(SELF, c->pc));
}

/* Calls lay the frame of what is called over the window. */
static void step_call(struct check *c, const uint8_t *ip) {
    unsigned op = *ip, b = ip[2], n = ip[3];
    if (op == HR_OP_CALLX) {
        need_all(c, b, 1, READ);
        need_all(c, b + 1, 1, LIST);
        if (n) need_all(c, b + 2, 1, DICT);
    } else {
        if (op == HR_OP_CALLKW || op == HR_OP_CALLMKW)
            n += (unsigned)hr_value_object_words(c->code->constants[ip[4]]) - 1;
        bool method = op == HR_OP_CALLM || op == HR_OP_CALLMKW;
        if (method)
            need_method(c, b);
        else
            need_all(c, b, 1, READ);
        need_all(c, b + 1 + method, n, VALUE);
    }
    set_all(c, b, c->registers - b, BAD);
    set(c, ip[1], OTHER);
    c->stale = op == HR_OP_CALL ? ip[1] : -1;
}

static void step_function(struct check *c, const uint8_t *ip) {
    const struct hr_code_raw *raw = raw_of(c->code->constants[u16(ip + 3)]);
    unsigned b = ip[2];
    need_all(c, b, raw->defaults, VALUE);
    b += raw->defaults;
    if (raw->flags & HR_CODE_KWDEFAULTS) {
        need_all(c, b, raw->kwonly, VALUE | UNDEF);
        b += raw->kwonly;
    }
    need_all(c, b, raw->free, CELL);
    set(c, ip[1], OTHER);
}

/* LDFAR, STFAR, DELFAR: variable `index` of the array in R[r]. */
static void need_far(const struct check *c, unsigned r, unsigned index) {
    kinds k = c->now[r];
    if ((k & 0xffff) != INNER || number(k) >= LOOP_FIRST || index >= u16(c->raw->code + number(k) + 2))
        refuse(c, "far variable");
}

static void need_loop(const struct check *c, unsigned b) {
    check_register(c, b, 3);
    for (unsigned i = 0; i < 3; i++)
        if (c->now[b + i] != numbered(INNER, LOOP_FIRST + i)) refuse(c, "loop");
}

static void step_forprep(struct check *c, unsigned b) {
    check_register(c, b, 3);
    for (unsigned i = 0; i < 3; i++)
        set(c, b + i, numbered(INNER, LOOP_FIRST + i));
}

static void step_foriter(struct check *c, const uint8_t *ip) {
    unsigned b = ip[2];
    need_loop(c, b);
    set_all(c, b, 3, UNDEF);
    go_near(c, ip + 3);
    step_forprep(c, b);
    set(c, ip[1], OTHER);
    c->stale = ip[1];
}

/* After an instruction that suspends: HANDLING says which registers keep what is handled. */
static void step_suspend(struct check *c, const uint8_t *ip) {
    const uint8_t *next = c->raw->code + c->next;
    if (c->next < c->bytes && *next == HR_OP_HANDLING) {
        need(c, next[1] + 1u, EXC | UNDEF);
        set(c, next[1] + 1u, EXC | UNDEF);
        set(c, next[2],
            join(c->now[next[2]],
                 EXC | UNDEF)); /* where the generator's caller goes on at once, it is as it was */
    }
    if (*ip == HR_OP_DELEGATE) set(c, ip[2] + 1u, OTHER); /* what is sent */
    set(c, ip[1], OTHER);
}

static void step_handled(struct check *c, const uint8_t *ip) {
    unsigned b = ip[1];
    check_register(c, b, 2);
    switch (*ip) {
    case HR_OP_RESETEXC:
        set(c, b + 1, EXC | UNDEF);
        need(c, ip[2], EXC | UNDEF);
        break;
    case HR_OP_UNSETEXC: need(c, b + 1, VALUE); break; /* which it checks itself */
    default: need(c, b + 1, EXC | UNDEF); set_all(c, b, 2, UNDEF);
    }
}

/* The end of a finally body: goes on with its exception, or behind any CALLFIN of the body. */
static void step_endfin(struct check *c, const uint8_t *ip) {
    const uint8_t *code = c->raw->code;
    unsigned b = ip[1];
    check_register(c, b, 2);
    need(c, b, EXC | RETURN);
    if (c->now[b] & EXC) need(c, b + 1, EXC | UNDEF);
    if (c->now[b] & RETURN)
        for (unsigned at = 0, next; at < c->bytes; at = next) {
            next = at + hr_opcode_length(code[at]);
            if (code[at] == HR_OP_CALLFIN && at + (unsigned)(int16_t)u16(code + at + 2) == number(c->now[b]))
                go(c, next);
        }
    c->live = false;
}

static void step_callfin(struct check *c, const uint8_t *ip) {
    unsigned to = c->pc + (unsigned)(int16_t)u16(ip + 2);
    set(c, ip[1], numbered(RETURN, to));
    go(c, to);
    c->live = false;
}

static void step_intrinsic(struct check *c, const uint8_t *ip) {
    static const struct {
        char letter;
        uint16_t set;
    } letters[] = {{'v', VALUE}, {'o', VALUE | UNDEF}, {'t', TUPLE}, {'s', STR},
                   {'l', LIST},  {'c', COUNT},         {'e', EXC},   {'x', EXC | NONE}};
    unsigned b = ip[2], result = OTHER, allowed = 0;
    for (const char *p = hr_intrinsic_kinds[ip[3]]; *p; p++) {
        bool last = *p == '>';
        p += last;
        for (unsigned i = 0; i < HR_ARRAY_COUNT(letters); i++)
            if (letters[i].letter == *p) allowed = letters[i].set;
        if (last)
            result = allowed;
        else
            need(c, b++, allowed);
    }
    set(c, ip[1], result);
}

/* LIST, TUPLE, SET, MAP, BUILDSTR */
static void step_display(struct check *c, const uint8_t *ip) {
    static const uint8_t made[] = {LIST, TUPLE, SET, DICT, STR};
    need_all(c, ip[2], (unsigned)ip[3] << (*ip == HR_OP_MAP), *ip == HR_OP_BUILDSTR ? STR : VALUE);
    set(c, ip[1], made[*ip - HR_OP_LIST]);
}

static kinds kind_of_constant(hr_value v) {
    if (hr_value_is_small(v))
        return hr_value_small_get(v) >= 0 && hr_value_small_get(v) <= INT16_MAX ? COUNT : OTHER;
    return hr_value_is(v, HR_T_str) ? STR : hr_value_is(v, HR_T_tuple) ? TUPLE : OTHER;
}

/* LOADI .. LOADKX */
static kinds loaded(const struct check *c, const uint8_t *ip) {
    static const uint8_t immediates[] = {UNDEF, NONE};
    switch (*ip) {
    case HR_OP_LOADI: return kind_of_constant(HR_SMALL((int8_t)ip[2]));
    case HR_OP_LOADI2: return kind_of_constant(HR_SMALL((int16_t)u16(ip + 2)));
    case HR_OP_LOADIMM: return ip[2] < 2 ? immediates[ip[2]] : (kinds)OTHER;
    default: return kind_of_constant(c->code->constants[*ip == HR_OP_LOADK ? ip[2] : u16(ip + 2)]);
    }
}

/* JNONE and JNOTNONE: what may be an exception or None is the one or the other behind it. */
static void step_none(struct check *c, const uint8_t *ip) {
    kinds k = c->now[ip[1]], other = k == (EXC | NONE) ? EXC : k;
    bool jumps = *ip == HR_OP_JNONE;
    if (!jumps) c->now[ip[1]] = other;
    go_near(c, ip + 2);
    c->now[ip[1]] = jumps ? other : k;
}

static void check_cells(const struct check *c, hr_value places) {
    for (size_t i = 1; i + 1 < hr_value_object_words(places); i += 2) {
        unsigned at = (unsigned)hr_value_small_get(((const struct hr_tuple *)places)->items[i]);
        if (at < 512) need(c, at & 255, at < 256 ? READ : CELL);
    }
}

/* ---- the second pass: any instruction ----------------------------------------------------------------------------------------------- */

/* What an instruction must find in its registers beyond values, where that is all there is to it. */
static void step_needs(struct check *c, const uint8_t *ip) {
    switch (*ip) {
    case HR_OP_LDCELL:
    case HR_OP_STCELL: need(c, ip[2], CELL); break;
    case HR_OP_DELCELL: need(c, ip[1], CELL); break;
    case HR_OP_LDFAR:
    case HR_OP_STFAR: need_far(c, ip[2], u16(ip + 3)); break;
    case HR_OP_DELFAR: need_far(c, ip[1], u16(ip + 2)); break;
    case HR_OP_LDSLICE: need_all(c, ip[3], 3, VALUE); break;
    case HR_OP_SLICE:
        need_all(c, ip[2], 3, VALUE);
        c->stale = ip[1];
        break;
    case HR_OP_DELEGATE: need_all(c, ip[2], 2, VALUE); break;
    case HR_OP_LISTAPPEND:
    case HR_OP_LISTEXTEND: need(c, ip[1], LIST); break;
    case HR_OP_SETADD:
    case HR_OP_SETUPDATE: need(c, ip[1], SET); break;
    case HR_OP_MAPADD:
    case HR_OP_MAPUPDATE:
    case HR_OP_MAPMERGE: need(c, ip[1], DICT); break;
    case HR_OP_LISTTUPLE: need(c, ip[2], LIST); break;
    case HR_OP_FORMAT:
        need_all(c, ip[2], 1, READ);
        if (ip[3] & 4) need_all(c, ip[2] + 1u, 1, VALUE);
        break;
    case HR_OP_EXCINFO:
    case HR_OP_IMPORT: need(c, ip[2], VALUE); break;
    case HR_OP_LOCALS: check_cells(c, c->code->constants[u16(ip + 2)]); break;
    }
}

/* What it leaves. False: a value in its first operand, if it has a result at all. */
static bool step_leaves(struct check *c, const uint8_t *ip) {
    switch (*ip) {
    case HR_OP_MOVE: set(c, ip[1], c->now[ip[2]]); break;
    case HR_OP_MOVEL: set(c, ip[1], bound(c->now[ip[2]])); break;
    case HR_OP_LOADI:
    case HR_OP_LOADI2:
    case HR_OP_LOADIMM:
    case HR_OP_LOADK:
    case HR_OP_LOADKX: set(c, ip[1], loaded(c, ip)); break;
    case HR_OP_DELLOCAL: set(c, ip[1], UNDEF); break;
    case HR_OP_MKCELL:
    case HR_OP_LDFREEREF: set(c, ip[1], CELL); break;
    case HR_OP_MKFAR: set(c, ip[1], numbered(INNER, c->pc)); break;
    case HR_OP_MKFUNC: step_function(c, ip); break;
    case HR_OP_CALL:
    case HR_OP_CALLM:
    case HR_OP_CALLKW:
    case HR_OP_CALLMKW:
    case HR_OP_CALLX: step_call(c, ip); break;
    case HR_OP_DELEGATE:
    case HR_OP_YIELD:
    case HR_OP_AGYIELD: step_suspend(c, ip); break;
    case HR_OP_JNONE:
    case HR_OP_JNOTNONE: step_none(c, ip); break;
    case HR_OP_LDMETH:
    case HR_OP_LDMETHX:
    case HR_OP_LDSPECIAL: step_method(c, ip[1]); break;
    case HR_OP_FORPREP: step_forprep(c, ip[1]); break;
    case HR_OP_FORITER: step_foriter(c, ip); break;
    case HR_OP_LIST:
    case HR_OP_TUPLE:
    case HR_OP_SET:
    case HR_OP_MAP:
    case HR_OP_BUILDSTR: step_display(c, ip); break;
    case HR_OP_LISTTUPLE: set(c, ip[1], TUPLE); break;
    case HR_OP_UNPACK: set_all(c, ip[1], ip[2], OTHER); break;
    case HR_OP_UNPACKX: set_all(c, ip[1], ip[2] + 1u + ip[3], OTHER); break;
    case HR_OP_FORMAT: set(c, ip[1], STR); break;
    case HR_OP_POPEXC:
    case HR_OP_UNSETEXC:
    case HR_OP_RESETEXC: step_handled(c, ip); break;
    case HR_OP_EXCINFO: set_all(c, ip[1], 3, OTHER); break;
    case HR_OP_CALLFIN: step_callfin(c, ip); break;
    case HR_OP_ENDFIN: step_endfin(c, ip); break;
    case HR_OP_INTR: step_intrinsic(c, ip); break;
    default: return false;
    }
    return true;
}

/* Operands that are registers hold what programs may see; MKCELL and the like have their own checks of t. */
static void check_reads(const struct check *c, const uint8_t *ip) {
    const char *letter = hr_opcode_operands(*ip);
    const bool far = *ip >= HR_OP_LDFAR && *ip <= HR_OP_DELFAR;
    for (const uint8_t *p = ip + 1; *letter; p += strchr(HR_OPCODE_WIDE, *letter) ? 2 : 1, letter++)
        if (*letter == 'r' || (*letter == 't' && !far)) need(c, *p, READ);
}

/* Some pairs may run as one instruction, which does not set the temporary between them. Is this the second, of one that begins with `first`? */
static bool takes_apart(unsigned first, const uint8_t *ip, unsigned temporary) {
    switch (*ip) {
    case HR_OP_FORPREP:
    case HR_OP_LDMETH: return first == HR_OP_CALL && ip[2] == temporary;
    case HR_OP_STSUB:
    case HR_OP_DELSUB: return first == HR_OP_SLICE && ip[2] == temporary;
    case HR_OP_UNPACK: return first == HR_OP_FORITER && ip[3] == temporary;
    default: return false;
    }
}

static void step(struct check *c, const uint8_t *ip) {
    const char *letters = hr_opcode_operands(*ip);
    unsigned length = c->next - c->pc;
    int stale = c->stale;
    c->live = true;
    c->stale = -1;
    check_reads(c, ip);
    if (stale >= c->raw->locals && takes_apart(c->first, ip, (unsigned)stale)) set(c, (unsigned)stale, BAD);
    step_needs(c, ip);
    if (!step_leaves(c, ip) && letters[0] == 'w') set(c, ip[1], OTHER);
    c->first = *ip;
    switch (*ip) {
    case HR_OP_RET:
    case HR_OP_RETNONE:
    case HR_OP_RAISE:
    case HR_OP_RAISEFROM:
    case HR_OP_RERAISE: c->live = false; break;
    case HR_OP_JMP:
    case HR_OP_LOOP:
        go_near(c, ip + 1);
        c->live = false;
        break;
    case HR_OP_JMPFAR:
        go(c, u16(ip + 1));
        c->live = false;
        break;
    case HR_OP_JNONE:
    case HR_OP_JNOTNONE:
    case HR_OP_FORITER:
    case HR_OP_CALLFIN: break; /* done */
    default:
        if (strchr(letters, 'j')) go_near(c, ip + length - 2);
    }
}

/* One time through the code. */
static void round_of(struct check *c) {
    const uint8_t *code = c->raw->code;
    unsigned place = 0, n = parameters(c->raw);
    for (unsigned r = 0; r < c->registers; r++)
        c->now[r] = r < n || (r == 0 && (c->raw->flags & HR_CODE_CLASS)) ? OTHER
                    : r < c->raw->locals                                 ? UNDEF
                                                                         : BAD;
    c->live = true;
    c->stale = -1;
    c->handler_until = 0;
    for (c->pc = 0; c->pc < c->bytes; c->pc = c->next) {
        c->next = c->pc + hr_opcode_length(code[c->pc]);
        if (place < c->place_count && c->places[place] == c->pc) {
            bool changed = c->changed;
            if (c->live) go(c, c->pc);
            c->changed = changed; /* it is looked at now */
            const kinds *at = state_at(c, place++);
            c->live = at[0] != 0;
            memcpy(c->now, at + 1, c->registers * sizeof *at);
        }
        if (!c->live) continue;
        go_handler(c);
        step(c, code + c->pc);
        go_handler(c);
    }
    if (c->live) refuse(c, "end of the code");
}

/* ---- all of it ------------------------------------------------------------------------------------------------------------------------ */

void hr_image_check(struct hr_vm *vm, hr_value code, const struct hr_image_limits *limits) {
    struct check c = {.vm = vm, .limits = limits, .code = (const struct hr_code *)code, .raw = raw_of(code)};
    c.constants =
        (unsigned)(hr_value_object_words(code) - offsetof(struct hr_code, constants) / sizeof(hr_word));
    check_head(&c);
    size_t bits = c.bytes / 8 + 1;
    struct hr_store *map = hr_state_alloc_raw(vm, HR_T_store, 0, sizeof(hr_word) + 2 * bits);
    c.starts = map->bytes;
    c.targets = map->bytes + bits;
    first_pass(&c);
    for (unsigned i = 0; i < c.bytes; i++)
        c.place_count += has_bit(c.targets, i);
    size_t states = ((size_t)c.place_count + 1) * (c.registers + 1u) * sizeof(kinds);
    struct hr_store *work =
        hr_state_alloc_raw(vm, HR_T_store, 0, sizeof(hr_word) + states + c.place_count * sizeof *c.places);
    c.states = (kinds *)(void *)work->bytes;
    c.now = state_at(&c, c.place_count);
    c.places = (uint16_t *)(void *)(work->bytes + states);
    for (unsigned i = 0, n = 0; i < c.bytes; i++)
        if (has_bit(c.targets, i)) c.places[n++] = (uint16_t)i;
    unsigned rounds = 0;
    do {
        if (rounds++ == MOST_ROUNDS) refuse(&c, "too many jumps");
        c.changed = false;
        round_of(&c);
    } while (c.changed);
    hr_heap_free(&vm->heap, work);
    hr_heap_free(&vm->heap, map);
}

#endif
