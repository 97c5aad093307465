/*
 * Entry points of the compiler: sources to code objects, chunk by chunk, checks, the column query; errors; the
 * token helpers that all files use.
 *
 * Tests: tests/unit/test_compile.c, tests/lang, tests/limits.
 * SPDX-License-Identifier: MIT
 */
#include "base/utf8.h"
#include "compile/compiler.h"
#include "obj/dict.h"
#include "obj/error.h"
#include "obj/str.h"
#include "obj/symbol.h"

/* ---- errors -------------------------------------------------------------------------------------------- */

/* Code points in the source bytes [from, to). The place of the lexer is lost. */
static unsigned columns(struct hr_compiler *c, uint32_t from, uint32_t to) {
    struct hr_lexer *lx = &c->lx;
    unsigned n = 0;
    for (lx->s.pos = from; lx->s.pos < to; lx->s.pos++)
        n += (hr_lex_peek(lx, 0) & 0xc0) != 0x80;
    return n;
}

/* The text of the line that starts at bol, without its end; None if it is not valid UTF-8 or longer than LINE_BYTES: an error in
 * a line that fills the memory is still a SyntaxError. The place of the lexer is lost. */
static hr_value line_text(struct hr_compiler *c, uint32_t bol) {
    enum { LINE_BYTES = 500 };
    struct hr_lexer *lx = &c->lx;
    hr_value holder = HR_UNDEF;
    uint32_t n = 0;
    int b;
    for (lx->s.pos = bol; (b = hr_lex_peek(lx, 0)) >= 0 && b != '\n' && b != '\r'; n++)
        lx->s.pos++;
    if (n > LINE_BYTES) return HR_NONE;
    const char *text = hr_lex_text(lx, bol, n, &holder);
    return hr_utf8_check(text, n, true) == n ? hr_str_from(c->vm, text, n) : HR_NONE;
}

static HR_NORETURN void raise(struct hr_compiler *c, enum hr_error error, const struct hr_mark *at,
                              uint32_t end) {
    struct hr_vm *vm = c->vm;
    uint32_t length = end > at->pos ? end - at->pos : 0;
    unsigned column = columns(c, at->bol, at->pos) + 1;
    hr_value place[6] = {c->request->source->name,
                         hr_value_small((hr_sword)(at->place >> HR_PLACE_BITS)),
                         hr_value_small((hr_sword)column),
                         line_text(c, at->bol),
                         hr_value_small((hr_sword)(at->place >> HR_PLACE_BITS)),
                         hr_value_small((hr_sword)(column + columns(c, at->pos, at->pos + length)))};
    hr_value args[2];
    char text[HR_ERROR_BYTES];
    unsigned type = hr_error_text(error, text);
    args[0] = hr_str_from_cstr(vm, text);
    args[1] = hr_tuple_new(vm, 6, place);
    hr_error_throw(vm, hr_call(vm, hr_type_builtin(type), 2, args));
}

void hr_compile_error_at(struct hr_compiler *c, const struct hr_mark *at, enum hr_error error) {
    raise(c, error, at, at->pos + 1);
}

/* Is the bracket around *at closed by nothing up to the end of the text? Then *at is the bracket: what comes after it may be right. The
 * lexer reads on, and once more from the start of the chunk, since it keeps no places of brackets. */
static bool is_unclosed(struct hr_compiler *c, struct hr_mark *at) {
    struct hr_lexer *lx = &c->lx;
    unsigned depth = at->depth;
    uint32_t before = at->pos;
    while (lx->s.kind != HR_TOK_ERROR && lx->s.depth >= depth)
        hr_lex_next(lx);
    if (lx->s.kind != HR_TOK_ERROR || lx->s.error != HR_E_bracket_was_never_closed) return false;
    hr_lex_begin(lx, c->vm, c->request->source, c->request->position, c->request->line);
    for (hr_lex_next(lx); lx->s.at.pos < before; hr_lex_next(lx))
        if ((lx->s.classes & HR_CLASS_OPEN) && lx->s.depth == depth) *at = lx->s.at;
    return true;
}

void hr_compile_error(struct hr_compiler *c, enum hr_error error) {
    const struct hr_lex_state *s = &c->lx.s;
    if (tok(c) == HR_TOK_ERROR)
        error = s->error;
    else if (error == HR_E_invalid_syntax && tok(c) == HR_TOK_INDENT)
        error = HR_E_unexpected_indent;
    struct hr_mark at = s->at;
    uint32_t end = s->pos;
    /* at the prompt it is what MicroPython says, and where */
    if (at.depth && !hr_str_equal(c->request->source->name, HR_SYM(lt_stdin)) &&
        (error == HR_E_invalid_syntax || error == HR_E_bracket_was_never_closed) && is_unclosed(c, &at)) {
        error = HR_E_bracket_was_never_closed;
        end = at.pos + 1;
    }
    raise(c, error, &at, end);
}

/* ---- tokens -------------------------------------------------------------------------------------------- */

bool hr_compile_accept(struct hr_compiler *c, unsigned kind) {
    if (tok(c) != kind) return false;
    next(c);
    return true;
}

void hr_compile_need(struct hr_compiler *c, unsigned kind) {
    if (tok(c) != kind) hr_compile_error(c, kind == HR_TOK_COLON ? HR_E_expected_colon : HR_E_invalid_syntax);
}

void hr_compile_expect(struct hr_compiler *c, unsigned kind) {
    hr_compile_need(c, kind);
    next(c);
}

void hr_compile_mark(const struct hr_compiler *c, struct hr_mark *m) {
    *m = c->lx.s.at;
}

hr_value hr_compile_symbol(struct hr_compiler *c) {
    struct hr_lex_state *s = &c->lx.s;
    hr_value holder = HR_UNDEF;
    uint32_t n = s->end - s->at.pos;
    const char *text = hr_lex_text(&c->lx, s->at.pos, n, &holder);
    hr_value symbol = hr_symbol_intern(c->vm, text, n);
    return c->mangle == HR_UNDEF ? symbol : hr_symbol_private(c->vm, c->mangle, symbol);
}

hr_value hr_compile_name(struct hr_compiler *c) {
    hr_compile_need(c, HR_TOK_NAME);
    hr_value name = hr_compile_symbol(c);
    next(c);
    return name;
}

/* ---- sources ------------------------------------------------------------------------------------------- */

static void begin(struct hr_compiler *c, struct hr_vm *vm, struct hr_compile_request *request) {
    memset(c, 0, sizeof *c);
    c->vm = vm;
    c->request = request;
    c->stack = c->notes = c->mangle = HR_UNDEF;
    c->by_name = request->globals == HR_UNDEF;
    if (request->constants == NULL) {
        request->constants = HR_UNDEF;
    }
    hr_emit_push(c, HR_UNDEF); /* so that the value stack exists */
    c->stack_used = 0;
    hr_lex_begin(&c->lx, vm, request->source, request->position, request->line);
    next(c);
}

/* Blank lines before the end, or before an indented first line of an expression. */
static void skip_newlines(struct hr_compiler *c) {
    while (hr_compile_accept(c, HR_TOK_NEWLINE))
        ;
}

static void compile_eval(struct hr_compiler *c) {
    struct hr_expr e;
    hr_compile_accept(c, HR_TOK_INDENT); /* eval(" 1") */
    hr_expr_list(c, &e);
    hr_emit(c, HR_OP_RET, hr_value_to_any(c, &e));
    skip_newlines(c);
    hr_compile_accept(c, HR_TOK_DEDENT);
    hr_compile_need(c, HR_TOK_END);
}

/* Statements of a module up to its end or, in chunks, up to the limit. */
static void compile_module(struct hr_compiler *c) {
    struct hr_unit *u = c->unit;
    while (tok(c) != HR_TOK_END) {
        if (tok(c) == HR_TOK_NEWLINE) {
            next(c);
            continue;
        }
        if (c->request->chunked && u->out.code_bytes + 4 * u->out.constant_count >= HR_COMPILE_CHUNK_BYTES) {
            u->flags |= HR_CODE_MORE;
            break;
        }
        hr_stmt(c);
    }
}

static void compile_single(struct hr_compiler *c) {
    skip_newlines(c);
    if (tok(c) == HR_TOK_END && !c->lx.joined) return;
    hr_stmt(c);
    skip_newlines(c);
    if (tok(c) != HR_TOK_END) hr_compile_error(c, HR_E_more_than_one_statement);
}

/* Compiles a chunk; check: keeps nothing. *more: the source goes on. */
static hr_value chunk(struct hr_vm *vm, struct hr_compile_request *request, bool check, jmp_buf *stop,
                      bool *more) {
    struct hr_compiler c;
    struct hr_unit u;
    u.far = false;
again:
    begin(&c, vm, request);
    c.check = check;
    c.query_stop = stop;
    u.name = HR_SYM(lt_module);
    u.kind = HR_UNIT_MODULE;
    u.first_line = request->line;
    u.is_async = request->top_level_await;
    hr_emit_begin(&c, &u);
    c.at = place(&c);
    if (c.by_name) u.flags |= HR_CODE_BYNAME;
    if (request->in_namespace) {
        u.flags |= HR_CODE_CLASS;
        u.locals = u.registers = 1;
        c.top = 1;
    }
    switch (request->mode) {
    case HR_COMPILE_EVAL: compile_eval(&c); break;
    case HR_COMPILE_SINGLE: compile_single(&c); break;
    default: compile_module(&c);
    }
    if (!hr_emit_unreachable(&c)) hr_emit(&c, HR_OP_RETNONE, 0);
    hr_value code = hr_emit_end(&c);
    if (hr_emit_again(&c, &u)) goto again;
    *more = u.flags & HR_CODE_MORE;
    /* a statement starts at the first byte of its line */
    request->position = *more ? c.lx.s.at.bol : c.lx.s.at.pos;
    request->line = c.lx.s.at.place >> HR_PLACE_BITS;
    return code;
}

hr_value hr_compile_source(struct hr_vm *vm, struct hr_compile_request *request) {
    bool more;
    return chunk(vm, request, false, NULL, &more);
}

void hr_compile_check(struct hr_vm *vm, struct hr_compile_request *request) {
    struct hr_compile_request copy = *request;
    bool query = request->column_first_line != 0;
    copy.chunked = true;
    copy.globals = HR_UNDEF; /* no slots are taken */
    if (copy.constants != HR_UNDEF && copy.constants != NULL) {
        copy.constants = hr_dict_copy(vm, copy.constants);
    }
    bool more = true;
    jmp_buf stop;
    if (query) { /* with slots, so that the code is what it was */
        copy.globals = hr_dict_new(vm, 0);
        copy.optimize = vm->optimize;
        copy.found_line = 0;
    }
    if (setjmp(stop) == 0) {
        while (more)
            chunk(vm, &copy, true, &stop, &more);
    }
    request->found_line = copy.found_line;
    request->found_column = copy.found_column;
    request->found_end_column = copy.found_end_column;
}

/* ---- the interactive prompt ---------------------------------------------------------------------------- */

struct text_source {
    const char *text;
    size_t n;
};

static size_t read_text(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    const struct text_source *t = source->context;
    (void)vm;
    if (pos >= t->n) return 0;
    if (n > t->n - pos) n = t->n - pos;
    memcpy(buf, t->text + pos, n);
    return n;
}

bool hr_compile_continues(const char *text, size_t n) {
    struct text_source t = {text, n};
    struct hr_source source = {read_text, HR_UNDEF, HR_UNDEF, &t};
    struct hr_lexer lx;
    bool block = false;
    unsigned before = HR_TOK_NEWLINE, kind;
    hr_lex_begin(&lx, NULL, &source, 0, 1);
    for (;; before = kind) {
        hr_lex_next(&lx);
        kind = lx.s.kind;
        if (kind == HR_TOK_ERROR) return lx.incomplete;
        if (kind == HR_TOK_END) break;
        if (before == HR_TOK_NEWLINE)
            block |= (lx.s.classes & HR_CLASS_BLOCK) != 0;
        else if (kind == HR_TOK_NEWLINE && before == HR_TOK_COLON) /* match x: */
            block = true;
    }
    /* a compound statement ends with an empty line: one of blanks is still part of it */
    return block && n > 0 && text[n - 1] != '\n';
}
