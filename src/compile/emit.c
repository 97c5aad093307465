/*
 * The output of the compiler: growing buffers of code, lines, handlers and constants, registers, jump lists.
 *
 * Invariants: u->raw is a struct hr_code_raw from the start and u->code a struct hr_code, so that ending a unit
 * copies nothing but the two small tables; a jump list is threaded through the distances of its jumps, latest
 * first, so that giving up the end of the code (hr_emit_restore) shortens each list at its head.
 * Tests: tests/unit/test_compile.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "compile/compiler.h"
#include "obj/str.h"
#include "obj/symbol.h"

/* Makes an object hold `want` words, its header among them; one of type HR_T_store is RAW. */
static void grow(struct hr_compiler *c, hr_value *object, unsigned type, size_t want) {
    struct hr_heap *h = &c->vm->heap;
    size_t room = 0, words = want < 8 ? 8 : want;
    if (*object != HR_UNDEF) {
        room = hr_heap_size_words((const void *)*object);
        if (want <= room || hr_heap_try_grow(h, (void *)*object, want + 6) ||
            hr_heap_try_grow(h, (void *)*object, want))
            return;
        words = want + want / 4;
    }
    hr_word *to = type == HR_T_store
                      ? hr_state_alloc_raw(c->vm, type, HR_HEAP_UNFILLED, (words - 1) * sizeof(hr_word))
                      : hr_state_alloc(c->vm, type, 0, words);
    if (room) {
        memcpy(to + 1, (hr_word *)(void *)*object + 1, (room - 1) * sizeof(hr_word));
        hr_heap_free(h, (void *)*object);
    }
    *object = hr_value_from_object(to);
}

/* Makes a RAW object hold `want` bytes after its header, which are returned. */
static uint8_t *bytes_of(struct hr_compiler *c, hr_value *object, size_t want) {
    grow(c, object, HR_T_store, hr_state_raw_words(want));
    return (uint8_t *)((hr_word *)(void *)*object + 1);
}

/* Sets a word of a growing value object. */
static void put(struct hr_compiler *c, hr_value *object, unsigned type, size_t index, hr_value v) {
    grow(c, object, type, index + 1);
    ((hr_cell *)*object)[index] = (hr_word)v;
}

/* ---- units -------------------------------------------------------------------------------------------- */

/* The first line of a unit as its line table counts. */
static uint32_t first_line(const struct hr_compiler *c, uint32_t line) {
    if (c->request->optimize >= 3) return 1; /* no line numbers at all */
    return line > UINT16_MAX ? UINT16_MAX : line;
}

void hr_emit_begin(struct hr_compiler *c, struct hr_unit *u) {
    enum { FIRST_BYTES = 48 };
    uint32_t line = u->first_line;
    memset((char *)u + offsetof(struct hr_unit, outer), 0, sizeof *u - offsetof(struct hr_unit, outer));
    u->outer = c->unit;
    u->lines = u->handlers = u->extra = u->notes = u->raw = u->code = u->viper = HR_UNDEF;
    u->mangle = c->mangle;
    u->out.last_line = first_line(c, line);
    u->out.dead_from = UINT16_MAX;
    u->base = c->stack_used;
    u->outer_top = (uint8_t)c->top;
    c->unit = u;
    c->top = 0;
    if (c->dry) return;
    bytes_of(c, &u->raw, FIRST_BYTES);
    grow(c, &u->code, HR_T_code, 8);
    struct hr_code *code = (struct hr_code *)u->code;
    HR_STORE(c->vm, code, name, u->name);
    HR_STORE(c->vm, code, file, c->request->source->name);
    if (c->request->column_first_line == line && line != 0 && c->request->column_code_name == u->name &&
        c->query_unit == NULL) {
        c->query_unit = u;
    }
}

HR_NOINLINE static void drop(struct hr_compiler *c, hr_value *object) {
    if (*object != HR_UNDEF) hr_heap_free(&c->vm->heap, (void *)*object);
    *object = HR_UNDEF;
}

hr_value hr_emit_end(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    struct hr_heap *h = &c->vm->heap;
    c->unit = u->outer;
    c->stack_used = u->base;
    c->top = u->outer_top;
    if (c->dry) return HR_UNDEF;
    if (c->query_unit == u && c->request->found_line != 0) longjmp(*c->query_stop, 1);
    if (c->check) {
        drop(c, &u->raw);
        drop(c, &u->code);
    } else {
        unsigned head = offsetof(struct hr_code_raw, code) - sizeof(hr_word) + u->out.code_bytes;
        unsigned bytes = head + u->out.handler_bytes + u->out.line_bytes;
        uint8_t *to = bytes_of(c, &u->raw, bytes) + head;
        if (u->out.handler_bytes) memcpy(to, (hr_word *)(void *)u->handlers + 1, u->out.handler_bytes);
        if (u->out.line_bytes)
            memcpy(to + u->out.handler_bytes, (hr_word *)(void *)u->lines + 1, u->out.line_bytes);
        size_t words = hr_state_raw_words(bytes);
        /* the rest of the last word would read as lines */
        memset(to + u->out.handler_bytes + u->out.line_bytes, 0, (words - 1) * sizeof(hr_word) - bytes);
        hr_heap_shrink(h, (void *)u->raw, words);
        struct hr_code_raw *raw = (struct hr_code_raw *)u->raw;
        memcpy(&raw->flags, &u->flags,
               offsetof(struct hr_code_raw, handlers) - offsetof(struct hr_code_raw, flags));
        raw->handlers = (uint16_t)(u->out.handler_bytes / HR_CODE_HANDLER_BYTES);
        raw->code_bytes = (uint16_t)u->out.code_bytes;
        raw->first_line = (uint16_t)first_line(c, u->first_line);
        HR_STORE(c->vm, (struct hr_code *)u->code, raw, u->raw);
        hr_heap_shrink(h, (void *)u->code,
                       offsetof(struct hr_code, constants) / sizeof(hr_word) + u->out.constant_count);
    }
    drop(c, &u->handlers);
    drop(c, &u->lines);
    drop(c, &u->extra);
    drop(c, &u->notes);
    drop(c, &u->viper);
    if (!c->unit) drop(c, &c->stack); /* once a chunk: the peak would grow with the source */
    return u->code;
}

/* ---- instructions ------------------------------------------------------------------------------------- */

static void line_byte(struct hr_compiler *c, unsigned byte) {
    struct hr_unit *u = c->unit;
    bytes_of(c, &u->lines, u->out.line_bytes + 1u)[u->out.line_bytes] = (uint8_t)byte;
    u->out.line_bytes++;
}

static void note_line(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    uint32_t line = c->at >> HR_PLACE_BITS;
    unsigned gap = u->out.code_bytes - u->out.last_pc;
    for (; gap > 31; gap -= 31)
        line_byte(c, 31);
    while (line != u->out.last_line) {
        int32_t delta = (int32_t)(line - u->out.last_line);
        if (delta >= 0 && delta < 7) {
            line_byte(c, (unsigned)delta << 5 | gap);
        } else {
            delta = delta > INT16_MAX ? INT16_MAX : delta < INT16_MIN ? INT16_MIN : delta;
            line_byte(c, 7u << 5 | gap);
            line_byte(c, (uint32_t)delta & 255);
            line_byte(c, (uint32_t)delta >> 8 & 255);
        }
        u->out.last_line += (uint32_t)delta;
        gap = 0;
    }
    u->out.last_pc = u->out.code_bytes;
}

void hr_emit_byte(struct hr_compiler *c, unsigned byte) {
    struct hr_unit *u = c->unit;
    if (!c->dry) hr_emit_code(u)[u->out.code_bytes++] = (uint8_t)byte;
}

unsigned hr_emit(struct hr_compiler *c, unsigned op, uint32_t operands) {
    enum { CODE_AT = offsetof(struct hr_code_raw, code) - sizeof(hr_word) };
    struct hr_unit *u = c->unit;
    if (c->dry) return 0;
    if (u->viper != HR_UNDEF && !c->viper_busy) return hr_viper_emit(c, op, operands);
    unsigned pc = u->out.code_bytes, length = hr_opcode_length(op);
    if (pc + length > HR_MAX_CODE) hr_compile_error(c, HR_E_code_too_large);
    if (c->at >> HR_PLACE_BITS != u->out.last_line && c->request->optimize < 3) note_line(c);
    uint8_t *code = bytes_of(c, &u->raw, CODE_AT + pc + length) + CODE_AT + pc;
    code[0] = (uint8_t)op;
    for (unsigned i = 1; i < length; i++, operands >>= 8)
        code[i] = (uint8_t)operands;
    u->out.code_bytes = pc + (length > 5 ? 5 : length);
    if ((op >= HR_OP_JMP && op <= HR_OP_JMPFAR) || (op >= HR_OP_RET && op <= HR_OP_RETNONE) ||
        (op >= HR_OP_RAISE && op <= HR_OP_RERAISE) || op == HR_OP_ENDFIN) {
        u->out.dead_from = (uint16_t)u->out.code_bytes;
    }
    if (c->query_unit == u && pc == c->request->column_offset) {
        struct hr_compile_request *q = c->request;
        q->found_line = c->at >> HR_PLACE_BITS;
        q->found_column = (c->at & HR_PLACE_LAST) + 1;
        q->found_end_column =
            c->lx.s.last_line == q->found_line ? c->lx.s.last_end - c->lx.s.last_bol + 1 : 0;
    }
    return pc;
}

unsigned hr_emit3(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, unsigned d) {
    return hr_emit(c, op, op_abc(a, b, d));
}
unsigned hr_emit2(struct hr_compiler *c, unsigned op, unsigned a, unsigned b) {
    return hr_emit3(c, op, a, b, 0);
}
unsigned hr_emit_bk(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, unsigned k) {
    return hr_emit(c, op, op_abk(a, b, k));
}
unsigned hr_emit_k(struct hr_compiler *c, unsigned op, unsigned a, unsigned k) {
    return hr_emit(c, op, op_ak(a, k));
}

void hr_emit_snapshot(struct hr_compiler *c, struct hr_snapshot *s) {
    *s = c->unit->out;
    s->top = (uint8_t)c->top;
    s->registers = c->unit->registers;
}

/* Jumps of a list that were given up leave it. */
static void shorten(struct hr_unit *u, uint16_t *list, unsigned end) {
    while (*list != HR_NO_JUMP && *list >= end) {
        const uint8_t *link = hr_emit_code(u) + *list + hr_opcode_length(hr_emit_code(u)[*list]) - 2;
        *list = (uint16_t)(link[0] | link[1] << 8);
    }
}

void hr_emit_restore(struct hr_compiler *c, const struct hr_snapshot *s) {
    struct hr_unit *u = c->unit;
    for (struct hr_block *b = u->block; b != NULL; b = b->outer) {
        shorten(u, &b->breaks, s->code_bytes);
        shorten(u, &b->continues, s->code_bytes);
    }
    while (u->out.constant_count > s->constant_count)
        HR_STORE(c->vm, (struct hr_code *)u->code, constants[--u->out.constant_count], HR_UNDEF);
    u->out = *s;
    c->top = s->top;
    u->registers = s->registers;
}

/* ---- constants ---------------------------------------------------------------------------------------- */

bool hr_emit_same(hr_value a, hr_value b) {
    if (a == b) return true;
    if (hr_value_is(a, HR_T_str) && hr_value_is(b, HR_T_str)) return hr_str_equal(a, b);
    if (!hr_value_is_object(a) || !hr_value_is_object(b)) return false;
    size_t words = hr_value_object_words(a);
    if (hr_value_header(a) != hr_value_header(b) || words != hr_value_object_words(b)) return false;
    if (hr_value_has_flag(a, HR_HEADER_RAW)) {
        return memcmp((hr_word *)(void *)a + 1, (hr_word *)(void *)b + 1, (words - 1) * sizeof(hr_word)) == 0;
    }
    if (!hr_value_is(a, HR_T_tuple)) return false;
    for (size_t i = 0; i + 1 < words; i++) {
        if (!hr_emit_same(((struct hr_tuple *)a)->items[i], ((struct hr_tuple *)b)->items[i])) return false;
    }
    return true;
}

unsigned hr_emit_constant(struct hr_compiler *c, hr_value v) {
    struct hr_unit *u = c->unit;
    struct hr_code *code = (struct hr_code *)u->code;
    if (c->dry) return 0;
    for (unsigned i = 0; i < u->out.constant_count; i++) {
        if (!hr_emit_same(code->constants[i], v)) continue;
        /* a literal, and now the name: attributes are found by the symbol */
        if (hr_value_is(v, HR_T_str) && hr_symbol_is(v)) HR_CHANGE(c->vm, code, constants[i], v);
        return i;
    }
    if (u->out.constant_count >= UINT16_MAX) hr_compile_error(c, HR_E_too_complex);
    hr_emit_last_constant(c, v);
    return u->out.constant_count - 1u;
}

void hr_emit_last_constant(struct hr_compiler *c, hr_value v) {
    struct hr_unit *u = c->unit;
    if (c->dry) return;
    put(c, &u->code, HR_T_code, offsetof(struct hr_code, constants) / sizeof(hr_word) + u->out.constant_count,
        v);
    u->out.constant_count++;
}

void hr_emit_load(struct hr_compiler *c, unsigned w, hr_value v) {
    if (hr_value_is_small(v)) {
        hr_sword n = hr_value_small_get(v);
        if (n == (int8_t)n) {
            hr_emit2(c, HR_OP_LOADI, w, (unsigned)n);
            return;
        }
        if (n == (int16_t)n) {
            hr_emit_k(c, HR_OP_LOADI2, w, (unsigned)n);
            return;
        }
    } else if (hr_value_is_immediate(v) && hr_value_immediate(v) <= UINT8_MAX &&
               !(HR_IMAGES && c->request->portable && hr_value_is_symbol(v))) {
        hr_emit2(c, HR_OP_LOADIMM, w, hr_value_immediate(v));
        return;
    }
    unsigned k = hr_emit_constant(c, v);
    hr_emit_k(c, k < 256 ? HR_OP_LOADK : HR_OP_LOADKX, w, k);
}

void hr_emit_named(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, hr_value name) {
    unsigned k = hr_emit_constant(c, name);
    /* each X form follows its short form in the table */
    if (k > 255) op = op == HR_OP_LDSPECIAL ? HR_OP_LDMETHX : op + 1;
    hr_emit_bk(c, op, a, b, k);
}

/* ---- registers ---------------------------------------------------------------------------------------- */

unsigned hr_emit_temps(struct hr_compiler *c, unsigned n) {
    struct hr_unit *u = c->unit;
    unsigned r = c->top;
    if (r + n > HR_MAX_REGISTERS) hr_compile_error(c, HR_E_too_complex);
    c->top = r + n;
    if (c->top > u->registers && !c->dry) u->registers = (uint8_t)c->top;
    return r;
}
unsigned hr_emit_temp(struct hr_compiler *c) {
    return hr_emit_temps(c, 1);
}

/* ---- jumps -------------------------------------------------------------------------------------------- */

static uint8_t *distance_at(struct hr_unit *u, unsigned pc) {
    uint8_t *code = hr_emit_code(u) + pc;
    return code + hr_opcode_length(*code) - 2;
}

bool hr_emit_again(struct hr_compiler *c, struct hr_unit *u) {
    if (!u->too_far) return false;
    drop(c, &u->raw);
    drop(c, &u->code);
    return u->far = true;
}

void hr_emit_jump(struct hr_compiler *c, unsigned op, uint32_t operands, uint16_t *list) {
    enum { FAR_BYTES = 6 }; /* of the two jumps that come behind a far one */
    bool far = c->unit->far;
    if (far && op == HR_OP_JMP) op = HR_OP_JMPFAR;
    unsigned pc = hr_emit(c, op, operands);
    if (c->dry) return;
    uint8_t *at = distance_at(c->unit, pc);
    if (far && op != HR_OP_JMPFAR) { /* to a far jump that is not reached otherwise */
        at[0] = (uint8_t)(hr_opcode_length(op) + 3u);
        at[1] = 0;
        hr_emit(c, HR_OP_JMP, FAR_BYTES);
        hr_emit_jump(c, HR_OP_JMPFAR, 0, list);
        hr_emit_label(c);
        return;
    }
    at[0] = (uint8_t)*list;
    at[1] = (uint8_t)(*list >> 8);
    *list = (uint16_t)pc;
}

void hr_emit_jump2(struct hr_compiler *c, unsigned op, unsigned a, unsigned b, uint16_t *list) {
    hr_emit_jump(c, op, op_ab(a, b), list);
}

void hr_emit_join(struct hr_compiler *c, uint16_t *list, uint16_t later) {
    uint8_t *at;
    uint16_t pc = later;
    if (pc == HR_NO_JUMP) return;
    do {
        at = distance_at(c->unit, pc);
        pc = (uint16_t)(at[0] | at[1] << 8);
    } while (pc != HR_NO_JUMP);
    at[0] = (uint8_t)*list;
    at[1] = (uint8_t)(*list >> 8);
    *list = later;
}

unsigned hr_emit_label(struct hr_compiler *c) {
    if (!c->dry) c->unit->out.dead_from = UINT16_MAX;
    return c->unit->out.code_bytes;
}

void hr_emit_patch(struct hr_compiler *c, uint16_t list, unsigned target) {
    while (list != HR_NO_JUMP) {
        uint8_t *at = distance_at(c->unit, list), *op = hr_emit_code(c->unit) + list;
        unsigned to = target - list;
        if (*op == HR_OP_JMP && target <= list) *op = HR_OP_LOOP; /* `continue`: a way back is a safepoint */
        if (*op == HR_OP_JMPFAR)
            to = target;
        else if ((int)to != (int16_t)to)
            c->unit->too_far = true;
        list = (uint16_t)(at[0] | at[1] << 8);
        at[0] = (uint8_t)to;
        at[1] = (uint8_t)(to >> 8);
    }
}

void hr_emit_patch_here(struct hr_compiler *c, uint16_t list) {
    struct hr_unit *u = c->unit;
    if (list == HR_NO_JUMP) return;
    if (hr_emit_code(u)[list] == HR_OP_JMP && list + 3u == u->out.code_bytes &&
        u->out.dead_from == u->out.code_bytes) {
        /* a jump to behind itself */
        unsigned pc = list;
        shorten(u, &list, pc);
        u->out.code_bytes = pc;
    }
    hr_emit_patch(c, list, hr_emit_label(c));
}

void hr_emit_loop(struct hr_compiler *c, unsigned target) {
    unsigned to = target - c->unit->out.code_bytes;
    bool far = (int)to != (int16_t)to;
    hr_emit(c, far ? HR_OP_JMPFAR : HR_OP_LOOP, far ? target : to);
}

void hr_emit_handler(struct hr_compiler *c, unsigned start, unsigned end, unsigned target, unsigned reg) {
    struct hr_unit *u = c->unit;
    if (start >= end || c->dry) return;
    if (u->out.handler_bytes > UINT16_MAX - HR_CODE_HANDLER_BYTES) hr_compile_error(c, HR_E_too_complex);
    uint8_t *to =
        bytes_of(c, &u->handlers, u->out.handler_bytes + HR_CODE_HANDLER_BYTES) + u->out.handler_bytes;
    u->out.handler_bytes += HR_CODE_HANDLER_BYTES;
    to[0] = (uint8_t)start;
    to[1] = (uint8_t)(start >> 8);
    to[2] = (uint8_t)end;
    to[3] = (uint8_t)(end >> 8);
    to[4] = (uint8_t)target;
    to[5] = (uint8_t)(target >> 8);
    to[6] = (uint8_t)reg;
}

void hr_emit_settle_handlers(struct hr_compiler *c, unsigned open, unsigned target, unsigned reg) {
    struct hr_unit *u = c->unit;
    if (u->handlers == HR_UNDEF || c->dry) return;
    uint8_t *at = (uint8_t *)((hr_word *)(void *)u->handlers + 1), *end = at + u->out.handler_bytes;
    for (; at < end; at += HR_CODE_HANDLER_BYTES) {
        if (at[6] != HR_BLOCK_OPEN || at[4] != open) continue;
        at[4] = (uint8_t)target;
        at[5] = (uint8_t)(target >> 8);
        at[6] = (uint8_t)reg;
    }
}

/* ---- the value stack ---------------------------------------------------------------------------------- */

void hr_emit_push(struct hr_compiler *c, hr_value v) {
    hr_emit_append(c, &c->stack, &c->stack_used, v);
}

hr_value hr_emit_tuple(struct hr_compiler *c, unsigned from) {
    hr_value t = hr_tuple_new(c->vm, c->stack_used - from, hr_emit_stack(c) + from);
    while (c->stack_used > from)
        hr_emit_set(c, --c->stack_used, HR_UNDEF);
    return t;
}

void hr_emit_append(struct hr_compiler *c, hr_value *tuple, unsigned *count, hr_value v) {
    put(c, tuple, HR_T_tuple, ++*count, v);
}
