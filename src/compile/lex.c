/*
 * Tokens from a seekable source: see lex.h for what this file owns.
 *
 * Tests: tests/unit/test_compile.c, tests/lang/lexical.
 * SPDX-License-Identifier: MIT
 */
#include "compile/lex.h"

#include "base/uchar.h"
#include "base/utf8.h"

/* Keywords in the order of enum hr_token, by length. */
static const char keywords[] = "asifinisor"
                               "anddeldefnottryfor"
                               "elifelsefromNonepassTruewith"
                               "asyncawaitbreakclassFalseraisewhileyield"
                               "assertexceptgloballambdaimportreturn"
                               "finally"
                               "continuenonlocal";

static unsigned keyword(const char *text, unsigned n) {
    static const uint8_t counts[] = {0, 0, 5, 6, 7, 8, 6, 1, 2};
    const char *k = keywords;
    unsigned kind = HR_TOK_FIRST_KEYWORD;
    if (n >= sizeof counts) return HR_TOK_NAME;
    for (unsigned len = 2; len < n; len++) {
        kind += counts[len];
        k += len * counts[len];
    }
    for (unsigned i = counts[n]; i > 0; i--, kind++, k += n) {
        if (*k == *text && memcmp(k, text, n) == 0) return kind;
    }
    return HR_TOK_NAME;
}

#define BINARY(n) [HR_TOK_PLUS + (n)] = HR_CLASS_BINARY, [HR_TOK_IADD + (n)] = HR_CLASS_AUGMENTED
const uint16_t hr_lex_classes[HR_TOKENS] = {
    [HR_TOK_END] = HR_CLASS_STOP,
    [HR_TOK_ERROR] = HR_CLASS_STOP,
    [HR_TOK_NEWLINE] = HR_CLASS_STOP,
    [HR_TOK_INDENT] = HR_CLASS_STOP,
    [HR_TOK_DEDENT] = HR_CLASS_STOP,
    [HR_TOK_SEMI] = HR_CLASS_STOP,
    [HR_TOK_NAME] = HR_CLASS_STARTS,
    [HR_TOK_NUMBER] = HR_CLASS_STARTS,
    [HR_TOK_STRING] = HR_CLASS_STARTS,
    [HR_TOK_FSTRING] = HR_CLASS_STARTS,
    BINARY(2),
    BINARY(3),
    BINARY(4),
    BINARY(5),
    BINARY(6),
    [HR_TOK_AT] = HR_CLASS_BINARY | HR_CLASS_BLOCK,
    [HR_TOK_IAT] = HR_CLASS_AUGMENTED,
    BINARY(8),
    BINARY(9),
    BINARY(10),
    BINARY(11),
    BINARY(12),
    [HR_TOK_PLUS] = HR_CLASS_BINARY | HR_CLASS_STARTS,
    [HR_TOK_MINUS] = HR_CLASS_BINARY | HR_CLASS_STARTS,
    [HR_TOK_IADD] = HR_CLASS_AUGMENTED,
    [HR_TOK_IMINUS] = HR_CLASS_AUGMENTED,
    [HR_TOK_LT] = HR_CLASS_COMPARE,
    [HR_TOK_LE] = HR_CLASS_COMPARE,
    [HR_TOK_GT] = HR_CLASS_COMPARE,
    [HR_TOK_GE] = HR_CLASS_COMPARE,
    [HR_TOK_EQ] = HR_CLASS_COMPARE,
    [HR_TOK_NE] = HR_CLASS_COMPARE,
    [HR_TOK_TILDE] = HR_CLASS_STARTS,
    [HR_TOK_LPAR] = HR_CLASS_OPEN | HR_CLASS_STARTS | HR_CLASS_TRAILER,
    [HR_TOK_LSQB] = HR_CLASS_OPEN | HR_CLASS_STARTS | HR_CLASS_TRAILER,
    [HR_TOK_LBRACE] = HR_CLASS_OPEN | HR_CLASS_STARTS,
    [HR_TOK_RPAR] = HR_CLASS_CLOSE,
    [HR_TOK_RSQB] = HR_CLASS_CLOSE,
    [HR_TOK_RBRACE] = HR_CLASS_CLOSE,
    [HR_TOK_COMMA] = HR_CLASS_COMMA,
    [HR_TOK_COLON] = HR_CLASS_COLON,
    [HR_TOK_DOT] = HR_CLASS_TRAILER,
    [HR_TOK_ELLIPSIS] = HR_CLASS_STARTS,
    [HR_TOK_ASSIGN] = HR_CLASS_ASSIGN,
    [HR_TOK_WALRUS] = HR_CLASS_CUT,
    [HR_TOK_ARROW] = HR_CLASS_CUT,
    [HR_TOK_BANG] = HR_CLASS_CUT,
    [HR_TOK_AS] = HR_CLASS_CUT,
    [HR_TOK_FROM] = HR_CLASS_CUT,
    [HR_TOK_ASYNC] = HR_CLASS_FOR | HR_CLASS_BLOCK,
    [HR_TOK_AWAIT] = HR_CLASS_STARTS,
    [HR_TOK_FALSE] = HR_CLASS_STARTS,
    [HR_TOK_FOR] = HR_CLASS_FOR | HR_CLASS_BLOCK,
    [HR_TOK_IF] = HR_CLASS_IF | HR_CLASS_BLOCK,
    [HR_TOK_IN] = HR_CLASS_IN | HR_CLASS_COMPARE,
    [HR_TOK_IS] = HR_CLASS_COMPARE,
    [HR_TOK_LAMBDA] = HR_CLASS_STARTS,
    [HR_TOK_NONE] = HR_CLASS_STARTS,
    [HR_TOK_NOT] = HR_CLASS_STARTS | HR_CLASS_COMPARE,
    [HR_TOK_TRUE] = HR_CLASS_STARTS,
    [HR_TOK_CLASS] = HR_CLASS_BLOCK,
    [HR_TOK_DEF] = HR_CLASS_BLOCK,
    [HR_TOK_TRY] = HR_CLASS_BLOCK,
    [HR_TOK_WHILE] = HR_CLASS_BLOCK,
    [HR_TOK_WITH] = HR_CLASS_BLOCK,
    [HR_TOK_YIELD] = HR_CLASS_CUT,
};

/* ---- bytes -------------------------------------------------------------------------------------------- */

static int peek_slow(struct hr_lexer *lx, unsigned distance) {
    if (lx->vm != NULL) hr_vm_poll(lx->vm);
    lx->window_pos = lx->s.pos;
    lx->window_used = 0;
    while (lx->window_used <= distance) {
        size_t n = lx->source->read(lx->vm, lx->source, lx->window_pos + lx->window_used,
                                    lx->window + lx->window_used, HR_LEX_WINDOW - lx->window_used);
        if (n == 0) return -1;
        lx->window_used = (uint8_t)(lx->window_used + n);
    }
    return (unsigned char)lx->window[distance];
}

int hr_lex_peek(struct hr_lexer *lx, unsigned distance) {
    uint32_t at = lx->s.pos + distance - lx->window_pos;
    if (at < lx->window_used) return (unsigned char)lx->window[at];
    return peek_slow(lx, distance);
}

void hr_lex_skip(struct hr_lexer *lx) {
    int c = hr_lex_peek(lx, 0);
    if (c < 0) return;
    lx->s.pos++;
    if (c == '\r' || c == '\n') {
        if (c == '\r' && hr_lex_peek(lx, 0) == '\n') lx->s.pos++;
        lx->s.line++;
        lx->s.bol = lx->s.pos;
    }
}

const char *hr_lex_text(struct hr_lexer *lx, uint32_t pos, uint32_t n, hr_value *holder) {
    if (pos >= lx->window_pos && pos + n <= lx->window_pos + lx->window_used) {
        return lx->window + (pos - lx->window_pos);
    }
    char *to = lx->window;
    if (n > HR_LEX_WINDOW) {
        hr_word *object = hr_state_alloc_raw(lx->vm, HR_T_store, 0, n);
        *holder = hr_value_from_object(object);
        to = (char *)(object + 1);
    } else {
        lx->window_pos = pos;
        lx->window_used = 0;
    }
    uint32_t used = 0;
    while (used < n) {
        size_t got = lx->source->read(lx->vm, lx->source, pos + used, to + used, n - used);
        if (got == 0) break; /* a source that changes while it is read */
        used += (uint32_t)got;
    }
    memset(to + used, ' ', n - used);
    if (to == lx->window) lx->window_used = (uint8_t)n;
    return to;
}

/* ---- errors ------------------------------------------------------------------------------------------- */

HR_NOINLINE static void error(struct hr_lexer *lx, enum hr_error number) {
    lx->s.kind = HR_TOK_ERROR;
    lx->s.error = (uint16_t)number;
    lx->s.in_string = false;
    lx->incomplete = false;
}
/* A token starts here. */
static void begin_token(struct hr_lexer *lx) {
    struct hr_lex_state *s = &lx->s;
    uint32_t column = s->pos - s->bol;
    s->at.pos = s->pos;
    s->at.bol = s->bol;
    s->at.place = s->line << HR_PLACE_BITS | (column < HR_PLACE_LAST ? column : HR_PLACE_LAST);
    s->at.depth = s->depth;
}

static void error_here(struct hr_lexer *lx, enum hr_error number) {
    begin_token(lx);
    error(lx, number);
}

/* ---- space, lines, indentation -------------------------------------------------------------------------- */

/* Moves over a comment, if one is here: the byte after it. */
static int skip_comment(struct hr_lexer *lx) {
    int c = hr_lex_peek(lx, 0);
    if (c != '#') return c;
    do {
        lx->s.pos++;
        c = hr_lex_peek(lx, 0);
    } while (c != '\n' && c != '\r' && c > 0);
    return c;
}

/* Moves over blanks, comments and joined lines; false on a bad backslash. */
static bool skip_blanks(struct hr_lexer *lx) {
    for (;;) {
        int c = skip_comment(lx);
        if (c == ' ' || c == '\t' || c == '\f') {
            lx->s.pos++;
        } else if (c == '\\') {
            int d = hr_lex_peek(lx, 1);
            if (d != '\n' && d != '\r') {
                error_here(lx,
                           d < 0 ? HR_E_unexpected_end : HR_E_unexpected_character_after_line_continuation);
                lx->incomplete = d < 0;
                return false;
            }
            lx->s.pos++;
            hr_lex_skip(lx);
            lx->joined = true;
            /* at the end of the text, but an empty line may be joined */
            if (hr_lex_peek(lx, 0) < 0 && lx->s.kind != HR_TOK_NEWLINE) {
                error_here(lx, HR_E_unexpected_end);
                lx->incomplete = true;
                return false;
            }
        } else if ((c == '\n' || c == '\r') && lx->s.depth > 0) {
            hr_lex_skip(lx);
        } else {
            return true;
        }
    }
}

/* At the start of a line: finds the next line that holds a token and its indentation. True if that made a token. */
static bool indentation(struct hr_lexer *lx) {
    unsigned column, tabs;
    int c;
    for (;;) {
        column = tabs = 0;
        while ((c = hr_lex_peek(lx, 0)) == ' ' || c == '\t' || c == '\f') {
            column = c == ' ' ? column + 1 : c == '\t' ? (column | 7) + 1 : 0;
            tabs = c == '\f' ? 0 : tabs + 1;
            lx->s.pos++;
        }
        c = skip_comment(lx);
        if (c != '\n' && c != '\r') break;
        hr_lex_skip(lx);
    }
    lx->s.line_start = false;
    begin_token(lx);
    if (c < 0) column = tabs = 0;
    struct hr_lex_state *s = &lx->s;
    if (column == s->indent.column) {
        if (tabs == s->indent.tabs) return false;
    } else if (column > s->indent.column && tabs > s->indent.tabs) {
        unsigned more = column - s->indent.column;
        if (s->indent.level + 1 >= HR_LEX_LEVELS || more > UINT8_MAX) {
            error(lx, HR_E_too_many_levels_of_indentation);
            return true;
        }
        s->indent.level++;
        lx->levels[s->indent.level].columns = (uint8_t)more;
        lx->levels[s->indent.level].tabs = (uint8_t)(tabs - s->indent.tabs);
        s->indent.column = (uint16_t)column;
        s->indent.tabs = (uint16_t)tabs;
        s->kind = HR_TOK_INDENT;
        return true;
    } else if (column < s->indent.column && tabs < s->indent.tabs) {
        while (column < s->indent.column) {
            s->indent.column -= lx->levels[s->indent.level].columns;
            s->indent.tabs -= lx->levels[s->indent.level].tabs;
            s->indent.level--;
            s->pending++;
        }
        if (column != s->indent.column) {
            error(lx, HR_E_unindent_does_not_match);
            return true;
        }
        if (tabs == s->indent.tabs) return false;
    }
    error(lx, HR_E_inconsistent_use_of_tabs);
    return true;
}

/* ---- strings ------------------------------------------------------------------------------------------ */

/* Does the string end here? Moves over its closing quote if so. */
static bool at_quote(struct hr_lexer *lx, unsigned prefix) {
    int quote = prefix & HR_STR_DOUBLE ? '"' : '\'';
    unsigned n = prefix & HR_STR_TRIPLE ? 3 : 1;
    for (unsigned i = 0; i < n; i++) {
        if (hr_lex_peek(lx, i) != quote) return false;
    }
    lx->s.pos += n;
    return true;
}

enum hr_lex_piece hr_lex_piece(struct hr_lexer *lx, unsigned prefix) {
    bool spec = prefix & HR_STR_SPEC;
    int c = hr_lex_peek(lx, 0);
    if ((c == '"' || c == '\'') && at_quote(lx, prefix)) return spec ? HR_PIECE_BAD : HR_PIECE_END;
    if (c < 0 || ((c == '\n' || c == '\r') && !(prefix & HR_STR_TRIPLE))) return HR_PIECE_BAD;
    if (!(prefix & (HR_STR_FORMAT | HR_STR_TEMPLATE)) || (c != '{' && c != '}')) return HR_PIECE_TEXT;
    if (!spec && hr_lex_peek(lx, 1) == c) {
        lx->s.pos++;
        return HR_PIECE_TEXT;
    }
    if (c == '}' && !spec) return HR_PIECE_BAD;
    lx->s.pos++;
    return c == '}' ? HR_PIECE_END : HR_PIECE_FIELD;
}

enum hr_error hr_lex_string_error(unsigned prefix) {
    return prefix & (HR_STR_FORMAT | HR_STR_TEMPLATE) ? HR_E_malformed_f_string
           : prefix & HR_STR_TRIPLE                   ? HR_E_unterminated_triple_quoted
                                                      : HR_E_unterminated_string_literal;
}

static bool skip_field(struct hr_lexer *lx, unsigned prefix);

/* Moves over the text of a string and what ends it. */
static bool skip_string(struct hr_lexer *lx, unsigned prefix) {
    for (;;) {
        enum hr_lex_piece piece = hr_lex_piece(lx, prefix);
        int c = hr_lex_peek(lx, 0);
        if (piece == HR_PIECE_END) return true;
        if (piece == HR_PIECE_FIELD) {
            if (skip_field(lx, prefix)) continue;
            return false;
        }
        if (piece == HR_PIECE_BAD || c == 0) return false;
        hr_lex_skip(lx);
        if (c != '\\') continue;
        c = hr_lex_peek(lx, 0);
        if (c == 'N' && !(prefix & HR_STR_RAW) && hr_lex_peek(lx, 1) == '{')
            lx->s.pos += 2;
        else if (c != '{' && c != '}' && c != 0)
            hr_lex_skip(lx);
    }
}

/* Tokens of a replacement field, up to what ends it, then its format. At the byte after '{'. */
static bool skip_field(struct hr_lexer *lx, unsigned prefix) {
    if (lx->vm != NULL) hr_vm_stack_check(lx->vm);
    unsigned depth = lx->s.depth;
    lx->s.depth = (uint8_t)(depth + 1);
    lx->s.in_string = false;
    do {
        hr_lex_next(lx);
        if (lx->s.kind == HR_TOK_ERROR || lx->s.kind == HR_TOK_END) return false;
    } while (lx->s.depth > depth + 1 ||
             (lx->s.depth > depth && lx->s.kind != HR_TOK_COLON && lx->s.kind != HR_TOK_WALRUS));
    if (lx->s.depth > depth) {
        hr_lex_jump(lx, lx->s.at.pos + 1);
        if (!skip_string(lx, prefix | HR_STR_SPEC)) return false;
    }
    lx->s.depth = (uint8_t)depth;
    return true;
}

/* ---- tokens ------------------------------------------------------------------------------------------- */

static void digits(struct hr_lexer *lx, unsigned base) {
    for (;;) {
        int c = hr_lex_peek(lx, 0);
        if (c == '_') c = hr_lex_peek(lx, 1);
        if (c < 0 || hr_uchar_digit((char)c) >= base) return;
        lx->s.pos += hr_lex_peek(lx, 0) == '_' ? 2 : 1;
    }
}

static void number_text(struct hr_lexer *lx) {
    int c = hr_lex_peek(lx, 0), d = hr_lex_peek(lx, 1) | 32;
    unsigned base = c != '0' ? 10 : d == 'x' ? 16 : d == 'o' ? 8 : d == 'b' ? 2 : 10;
    if (base != 10) {
        lx->s.pos += 2;
        digits(lx, base);
        return;
    }
    digits(lx, 10);
    if (hr_lex_peek(lx, 0) == '.') {
        lx->s.pos++;
        digits(lx, 10);
    }
    if ((hr_lex_peek(lx, 0) | 32) == 'e') {
        d = hr_lex_peek(lx, 1);
        unsigned sign = d == '+' || d == '-';
        d = hr_lex_peek(lx, 1 + sign);
        if (d >= '0' && d <= '9') {
            lx->s.pos += 1 + sign;
            digits(lx, 10);
        }
    }
    if ((hr_lex_peek(lx, 0) | 32) == 'j') lx->s.pos++;
}

/* Nothing that a name could begin with may follow, as in MicroPython; CPython reads `1if x`, with a warning. */
static void number(struct hr_lexer *lx) {
    number_text(lx);
    lx->s.kind = HR_TOK_NUMBER;
    int c = hr_lex_peek(lx, 0);
    if (c >= 128 || (c > 0 && hr_uchar_is((uint32_t)c, HR_UCHAR_IDENT))) error(lx, HR_E_invalid_syntax);
}

/* The bytes of a letter, digit or underscore of a name beyond ASCII; 0: it is none. */
static unsigned wide_letter(struct hr_lexer *lx) {
    char text[4];
    unsigned n = 0;
    int c;
    while (n < 4 && (c = hr_lex_peek(lx, n)) >= 128)
        text[n++] = (char)c;
    uint32_t cp;
    int used = hr_utf8_decode_checked(text, n, true, &cp);
    return used <= 0 || !hr_uchar_is(cp, HR_UCHAR_IDENT) ? 0 : (unsigned)used;
}

/* The HR_STR_* of letters before a quote; HR_STR_TRIPLE: they are none. */
static unsigned string_prefix(const char *text, unsigned n) {
    enum { /* besides r only one letter, and u is alone */
           VALID = 1 << HR_STR_RAW | 1 << HR_STR_BYTES | 1 << (HR_STR_BYTES | HR_STR_RAW) |
                   1 << HR_STR_FORMAT | 1 << (HR_STR_FORMAT | HR_STR_RAW) | 1 << HR_STR_TEMPLATE |
                   1 << (HR_STR_TEMPLATE | HR_STR_RAW) | 1 << HR_STR_UNICODE
    };
    static const char letters[] = "rbftu"; /* in the order of HR_STR_RAW .. */
    unsigned prefix = 0;
    for (unsigned i = 0; i < n; i++) {
        const char *found = strchr(letters, text[i] | 32);
        unsigned bit = found == NULL ? 0 : 1u << (found - letters);
        if (bit == 0 || (prefix & bit)) return HR_STR_TRIPLE;
        prefix |= bit;
    }
    return VALID >> prefix & 1 ? prefix : HR_STR_TRIPLE;
}

static void open_string(struct hr_lexer *lx, int quote, unsigned prefix) {
    if (quote == '"') prefix |= HR_STR_DOUBLE;
    lx->s.pos++;
    if (hr_lex_peek(lx, 0) == quote && hr_lex_peek(lx, 1) == quote) {
        prefix |= HR_STR_TRIPLE;
        lx->s.pos += 2;
    }
    lx->s.prefix = (uint8_t)prefix;
    lx->s.kind = prefix & (HR_STR_FORMAT | HR_STR_TEMPLATE) ? HR_TOK_FSTRING : HR_TOK_STRING;
    lx->s.in_string = true;
}

static void name(struct hr_lexer *lx) {
    struct hr_lex_state *s = &lx->s;
    uint32_t start = s->pos;
    unsigned n = 0;
    int c;
    while ((c = hr_lex_peek(lx, 0)) >= 0) {
        unsigned used = c >= 128 ? wide_letter(lx) : hr_uchar_is((uint32_t)c, HR_UCHAR_IDENT);
        if (used == 0) break;
        if (n < HR_LEX_TEXT) s->text[n++] = (char)c;
        s->pos += used;
    }
    uint32_t len = s->pos - start;
    s->text_used = (uint8_t)(len > HR_LEX_TEXT ? HR_LEX_TEXT : len);
    if (len == 0) {
        error(lx, HR_E_invalid_syntax);
        return;
    }
    if ((c == '"' || c == '\'') && len <= 2) {
        unsigned prefix = string_prefix(s->text, n);
        if (!(prefix & HR_STR_TRIPLE)) {
            open_string(lx, c, prefix);
            return;
        }
    }
    s->kind = (uint8_t)keyword(s->text, len);
}

/* The token of each operator of one character, and of two, besides those that end in '=' after an arithmetic operator. */
static const char operator_chars[] = "(),.:=[]{}+-*/%@&|^<>~;!";
static const uint8_t operators[] = {HR_TOK_LPAR,   HR_TOK_RPAR,  HR_TOK_COMMA, HR_TOK_DOT,    HR_TOK_COLON,
                                    HR_TOK_ASSIGN, HR_TOK_LSQB,  HR_TOK_RSQB,  HR_TOK_LBRACE, HR_TOK_RBRACE,
                                    HR_TOK_PLUS,   HR_TOK_MINUS, HR_TOK_STAR,  HR_TOK_SLASH,  HR_TOK_PERCENT,
                                    HR_TOK_AT,     HR_TOK_AMP,   HR_TOK_BAR,   HR_TOK_CARET,  HR_TOK_LT,
                                    HR_TOK_GT,     HR_TOK_TILDE, HR_TOK_SEMI,  HR_TOK_BANG};
static const char operator_pairs[] = "**//<<>>->:===!=<=>=";
static const uint8_t pair_operators[] = {HR_TOK_DSTAR,  HR_TOK_DSLASH, HR_TOK_SHL, HR_TOK_SHR, HR_TOK_ARROW,
                                         HR_TOK_WALRUS, HR_TOK_EQ,     HR_TOK_NE,  HR_TOK_LE,  HR_TOK_GE};

static void operator_token(struct hr_lexer *lx, int c) {
    struct hr_lex_state *s = &lx->s;
    const char *found = c == 0 ? NULL : strchr(operator_chars, c);
    if (found == NULL) {
        error(lx, c == 0 ? HR_E_source_contains_null_bytes : HR_E_invalid_syntax);
        return;
    }
    unsigned kind = operators[found - operator_chars];
    int d = hr_lex_peek(lx, 1);
    s->pos++;
    for (unsigned i = 0; d >= '*' && d <= '>' && i < sizeof pair_operators; i++) {
        if (operator_pairs[2 * i] != c || operator_pairs[2 * i + 1] != d) continue;
        kind = pair_operators[i];
        s->pos++;
        d = hr_lex_peek(lx, 0);
        break;
    }
    if (d == '=' && (hr_lex_classes[kind] & HR_CLASS_BINARY)) {
        kind += HR_TOK_IADD - HR_TOK_PLUS;
        s->pos++;
    } else if (d == '.' && kind == HR_TOK_DOT && hr_lex_peek(lx, 1) == '.') {
        kind = HR_TOK_ELLIPSIS;
        s->pos += 2;
    }
    s->kind = (uint8_t)kind;
    if (hr_lex_classes[kind] & HR_CLASS_OPEN) {
        if (s->depth++ >= HR_LEX_BRACKETS) error(lx, HR_E_too_many_nested_parentheses);
    } else if (hr_lex_classes[kind] & HR_CLASS_CLOSE) {
        if (s->depth-- == 0) error(lx, HR_E_unmatched_bracket);
    }
}

static void next_token(struct hr_lexer *lx) {
    struct hr_lex_state *s = &lx->s;
    if (s->kind == HR_TOK_ERROR) return;
    if (s->in_string) {
        struct hr_mark start = s->at;
        unsigned prefix = s->prefix;
        s->in_string = false;
        if (!skip_string(lx, prefix)) {
            /* an error inside a replacement field is reported as such */
            if (s->kind == HR_TOK_ERROR) return;
            bool triple = prefix & HR_STR_TRIPLE;
            s->at = start;
            error(lx, triple ? HR_E_unterminated_triple_quoted : hr_lex_string_error(prefix));
            lx->incomplete = triple && hr_lex_peek(lx, 0) < 0;
            return;
        }
    }
    s->last_end = s->pos;
    s->last_bol = s->bol;
    s->last_line = s->line;
    if (s->pending == 0 && s->line_start && s->depth == 0 && indentation(lx)) return;
    if (s->pending > 0) {
        s->pending--;
        s->kind = HR_TOK_DEDENT;
        return;
    }
    if (!skip_blanks(lx)) return;
    begin_token(lx);
    int c = hr_lex_peek(lx, 0);
    if (c < 0) {
        if (s->depth > 0) {
            error(lx, HR_E_bracket_was_never_closed);
            lx->incomplete = true;
        } else if (s->kind != HR_TOK_NEWLINE && s->kind != HR_TOK_DEDENT && s->kind != HR_TOK_END) {
            s->kind = HR_TOK_NEWLINE;
            s->line_start = true;
        } else {
            s->kind = HR_TOK_END;
        }
        return;
    }
    if (c == '\n' || c == '\r') {
        hr_lex_skip(lx);
        s->kind = HR_TOK_NEWLINE;
        s->line_start = true;
    } else if ((c >= '0' && c <= '9') ||
               (c == '.' && hr_lex_peek(lx, 1) >= '0' && hr_lex_peek(lx, 1) <= '9')) {
        number(lx);
    } else if (c == '"' || c == '\'') {
        open_string(lx, c, 0);
    } else if (c >= 128 || hr_uchar_is((uint32_t)c, HR_UCHAR_IDENT)) {
        name(lx);
    } else {
        operator_token(lx, c);
    }
    s->end = s->pos;
}

void hr_lex_next(struct hr_lexer *lx) {
    next_token(lx);
    lx->s.classes = hr_lex_classes[lx->s.kind];
}

/* ---- places ------------------------------------------------------------------------------------------- */

void hr_lex_begin(struct hr_lexer *lx, struct hr_vm *vm, struct hr_source *source, uint32_t pos,
                  uint32_t line) {
    memset(lx, 0, sizeof *lx);
    lx->vm = vm;
    lx->source = source;
    lx->s.pos = lx->s.bol = pos;
    lx->s.line = line;
    lx->s.line_start = true;
    lx->s.kind = HR_TOK_NEWLINE;
    if (pos == 0 && hr_lex_peek(lx, 0) == 0xef && hr_lex_peek(lx, 1) == 0xbb && hr_lex_peek(lx, 2) == 0xbf) {
        lx->s.pos = lx->s.bol = 3;
    }
}

void hr_lex_seek(struct hr_lexer *lx, const struct hr_mark *mark) {
    struct hr_lex_state *s = &lx->s;
    s->pos = mark->pos;
    s->bol = mark->bol;
    s->line = mark->place >> HR_PLACE_BITS;
    s->depth = mark->depth;
    s->line_start = s->in_string = false;
    s->pending = 0;
    s->kind = HR_TOK_NAME; /* no error, and the end of the text is first a NEWLINE */
    hr_lex_next(lx);
}

void hr_lex_jump(struct hr_lexer *lx, uint32_t pos) {
    lx->s.pos = pos;
    lx->s.in_string = false;
}

bool hr_lex_is(const struct hr_lexer *lx, const char *text) {
    size_t n = strlen(text);
    return lx->s.kind == HR_TOK_NAME && lx->s.text_used == n && memcmp(lx->s.text, text, n) == 0;
}
