/*
 * Disassembler and verifier of code objects, from the operand strings of the opcode table.
 *
 * Tests: tests/unit/test_compile.c.
 * SPDX-License-Identifier: MIT
 */
#include "debug/disasm.h"

#include "gen/opcodes.h"
#include "obj/builtin.h"
#include "obj/object.h"
#include "obj/state.h"
#include "obj/writer.h"

static unsigned constants(hr_value code) {
    return (unsigned)(hr_value_object_words(code) - offsetof(struct hr_code, constants) / sizeof(hr_word));
}
static const struct hr_code_raw *raw_of(hr_value code) {
    return (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
}
static unsigned u16(const uint8_t *p) {
    return (unsigned)(p[0] | p[1] << 8);
}

/* Bytes of an operand, by its letter in the table. */
static unsigned operand_bytes(char kind) {
    return strchr(HR_OPCODE_WIDE, kind) ? 2 : 1;
}

/* ---- text ------------------------------------------------------------------------------------------------- */

/* The line of the instruction at pc. */
struct lines {
    const uint8_t *at, *end;
    unsigned pc, line;
};

static unsigned line_at(struct lines *l, unsigned pc) {
    while (l->at < l->end) {
        unsigned gap = *l->at & 31, delta = *l->at >> 5;
        if (l->pc + gap > pc) break;
        l->pc += gap;
        if (delta == 7 && l->at + 2 < l->end) {
            l->line += (unsigned)(int16_t)u16(l->at + 1);
            l->at += 3;
        } else {
            l->line += delta;
            l->at++;
        }
    }
    return l->line;
}

#define INTRINSIC_NAME(name, function, arity) #name,
static const char *const intrinsic_names[] = {HR_INTRINSICS(INTRINSIC_NAME)};

static void write_constant(struct hr_writer *w, hr_value code, unsigned k) {
    hr_value v = k < constants(code) ? ((const struct hr_code *)code)->constants[k] : HR_UNDEF;
    if (v == HR_UNDEF) {
        hr_writer_puts(w, "?");
    } else if (hr_value_is(v, HR_T_code)) {
        hr_writer_format(w, "<code %q>", ((const struct hr_code *)v)->name);
    } else {
        hr_writer_repr_quiet(w, v);
    }
}

static void write_instruction(struct hr_writer *w, hr_value code, unsigned pc) {
    const uint8_t *at = raw_of(code)->code + pc;
    const char *operands = hr_opcode_operands(*at);
    hr_writer_format(w, "%s", hr_opcode_names[*at]);
    const uint8_t *p = at + 1;
    for (; *operands; p += operand_bytes(*operands), operands++) {
        switch (*operands) {
        case 'k':
        case 'n':
        case 'K':
        case 'N':
        case 'C':
            hr_writer_puts(w, " ");
            write_constant(w, code, operand_bytes(*operands) == 1 ? *p : u16(p));
            break;
        case 'i': hr_writer_format(w, " %d", (int)(int8_t)*p); break;
        case 'I': hr_writer_format(w, " %d", (int)(int16_t)u16(p)); break;
        case 'm': hr_writer_format(w, " %q", hr_builtin_name(*p)); break;
        case 'u':
        case 'f':
        case 'x': hr_writer_format(w, " #%u", (unsigned)*p); break;
        case 'U':
        case 'g': hr_writer_format(w, " #%u", u16(p)); break;
        case 'a': hr_writer_format(w, " ->%u", u16(p)); break;
        case 'j': hr_writer_format(w, " ->%u", (unsigned)((int)pc + (int16_t)u16(p))); break;
        default: hr_writer_format(w, " r%u", (unsigned)*p);
        }
    }
    if (*at == HR_OP_INTR) hr_writer_format(w, " %s", intrinsic_names[at[3]]);
    hr_writer_puts(w, "\n");
}

void hr_disasm_code(struct hr_writer *w, hr_value code) {
    const struct hr_code_raw *raw = raw_of(code);
    hr_writer_format(
        w, "%q %q:%u registers %u locals %u parameters %u/%u+%u defaults %u free %u flags %x bytes %u\n",
        ((const struct hr_code *)code)->name, ((const struct hr_code *)code)->file, (unsigned)raw->first_line,
        (unsigned)raw->registers, (unsigned)raw->locals, (unsigned)raw->positional, (unsigned)raw->posonly,
        (unsigned)raw->kwonly, (unsigned)raw->defaults, (unsigned)raw->free, (unsigned)raw->flags,
        (unsigned)raw->code_bytes);
    const uint8_t *table = raw->code + raw->code_bytes;
    struct lines lines = {table + HR_CODE_HANDLER_BYTES * raw->handlers,
                          (const uint8_t *)((const hr_word *)raw + hr_heap_size_words(raw)), 0,
                          raw->first_line};
    for (unsigned pc = 0; pc < raw->code_bytes; pc += hr_opcode_length(raw->code[pc])) {
        if (raw->code[pc] >= HR_OPCODE_COUNT) break;
        hr_writer_format(w, "%u %u ", line_at(&lines, pc), pc);
        write_instruction(w, code, pc);
    }
    for (unsigned i = 0; i < raw->handlers; i++, table += HR_CODE_HANDLER_BYTES) {
        hr_writer_format(w, "handler %u..%u ->%u r%u\n", u16(table), u16(table + 2), u16(table + 4),
                         (unsigned)table[6]);
    }
    for (unsigned i = 0; i < constants(code); i++) {
        hr_value v = ((const struct hr_code *)code)->constants[i];
        if (hr_value_is(v, HR_T_code)) hr_disasm_code(w, v);
    }
}

/* ---- check -------------------------------------------------------------------------------------------------- */

/* Registers that an instruction uses from its window operand on. */
static unsigned window_size(const uint8_t *at) {
    switch (*at) {
    case HR_OP_CALL: return at[3] + 1u;
    case HR_OP_CALLM: return at[3] + 2u;
    case HR_OP_CALLX: return 2u + at[3];
    case HR_OP_LIST:
    case HR_OP_TUPLE:
    case HR_OP_SET:
    case HR_OP_BUILDSTR: return at[3];
    case HR_OP_MAP: return 2u * at[3];
    case HR_OP_UNPACK: return at[2];
    case HR_OP_UNPACKX: return at[2] + at[3] + 1u;
    case HR_OP_FORPREP:
    case HR_OP_FORITER:
    case HR_OP_LDSLICE:
    case HR_OP_SLICE:
    case HR_OP_EXCINFO: return 3;
    case HR_OP_LDMETH:
    case HR_OP_LDMETHX:
    case HR_OP_LDSPECIAL:
    case HR_OP_DELEGATE:
    case HR_OP_POPEXC:
    case HR_OP_ENDFIN: return 2;
    case HR_OP_INTR: return hr_intrinsic_arity[at[3]];
    case HR_OP_MKFUNC: return 0;
    default: return 1;
    }
}

/* Is there an instruction at this offset? */
static bool starts(const struct hr_code_raw *raw, unsigned offset) {
    unsigned pc = 0;
    while (pc < offset && pc < raw->code_bytes)
        pc += hr_opcode_length(raw->code[pc]);
    return pc == offset && pc < raw->code_bytes;
}

static const char *check_operand(hr_value code, unsigned pc, char kind, const uint8_t *p) {
    const struct hr_code_raw *raw = raw_of(code);
    unsigned op = raw->code[pc];
    switch (kind) {
    case 'w':
    case 'r':
    case 't':
        if (*p >= raw->registers) return "register out of range";
        break;
    case 'b': {
        unsigned n = window_size(raw->code + pc);
        /* these name the register before the one they use */
        if (op == HR_OP_UNSETEXC || op == HR_OP_RESETEXC || op == HR_OP_HANDLING)
            return *p + 1u < raw->registers ? NULL : "register out of range";
        if (n > 0 && *p + n > raw->registers) return "window out of range";
        break;
    }
    case 'k':
    case 'n':
    case 'K':
    case 'N':
    case 'C':
        if ((operand_bytes(kind) == 1 ? *p : u16(p)) >= constants(code)) return "constant out of range";
        break;
    case 'j': {
        int target = (int)pc + (int16_t)u16(p);
        if (target < 0 || !starts(raw, (unsigned)target)) return "jump into nowhere";
        break;
    }
    default: break;
    }
    return NULL;
}

const char *hr_disasm_check(hr_value code, unsigned *where) {
    const struct hr_code_raw *raw = raw_of(code);
    unsigned pc = 0, last = 0;
    for (; pc < raw->code_bytes; pc += hr_opcode_length(raw->code[pc])) {
        *where = last = pc;
        if (raw->code[pc] >= HR_OPCODE_COUNT) return "no such opcode";
        const uint8_t *p = raw->code + pc + 1;
        for (const char *o = hr_opcode_operands(raw->code[pc]); *o; p += operand_bytes(*o), o++) {
            const char *wrong = check_operand(code, pc, *o, p);
            if (wrong) return wrong;
        }
    }
    if (pc != raw->code_bytes) return "last instruction is cut";
    unsigned op = raw->code_bytes ? raw->code[last] : HR_OP_NOP;
    if (op != HR_OP_RET && op != HR_OP_RETNONE && op != HR_OP_JMP && op != HR_OP_LOOP && op != HR_OP_JMPFAR &&
        op != HR_OP_RAISE && op != HR_OP_RAISEFROM && op != HR_OP_RERAISE && op != HR_OP_ENDFIN) {
        return "code runs off its end";
    }
    const uint8_t *table = raw->code + raw->code_bytes;
    for (unsigned i = 0; i < raw->handlers; i++, table += HR_CODE_HANDLER_BYTES) {
        *where = u16(table);
        if (u16(table) >= u16(table + 2) || !starts(raw, u16(table)) || !starts(raw, u16(table + 4)) ||
            u16(table + 2) > raw->code_bytes || table[6] + 2u > raw->registers) {
            return "bad handler";
        }
    }
    for (unsigned i = 0; i < constants(code); i++) {
        hr_value v = ((const struct hr_code *)code)->constants[i];
        const char *wrong = hr_value_is(v, HR_T_code) ? hr_disasm_check(v, where) : NULL;
        if (wrong) return wrong;
    }
    return NULL;
}
