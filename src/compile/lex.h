/*
 * The lexer: tokens of a seekable source, read through a window of 96 bytes.
 *
 * Invariants: the lexer never raises (an error is the token HR_TOK_ERROR with a message, and stays until a
 * seek) except what the source's read function raises; it remembers no text, so a place in the source is a
 * struct hr_mark and going back is hr_lex_seek. Bodies of strings are skipped by the hr_lex_next after them
 * unless the parser reads them itself (f-strings, literals).
 * Source: Python 3.14 Language Reference, chapter 2; PEP 263, 414, 515, 701, 750.
 * Tests: tests/unit/test_compile.c, tests/lang/lexical, tests/lang/literals.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_COMPILE_LEX_H
#define HR_COMPILE_LEX_H

#include "compile/compile.h"
#include "obj/state.h"
#include <hirune/errors.h>

/* Those that are compared most come first and at 10, 12, 16: numbers that Xtensa branches on without a constant. */
enum hr_token {
    HR_TOK_NAME,
    HR_TOK_COLON,
    HR_TOK_RPAR,
    HR_TOK_LPAR,
    HR_TOK_NEWLINE,
    HR_TOK_END,
    HR_TOK_LSQB,
    HR_TOK_ASSIGN,
    HR_TOK_ERROR,
    HR_TOK_COMMA,
    /* operators in the order of the opcodes ADD.., IADD.., LT.. */
    HR_TOK_PLUS,
    HR_TOK_MINUS,
    HR_TOK_STAR,
    HR_TOK_SLASH,
    HR_TOK_DSLASH,
    HR_TOK_PERCENT,
    HR_TOK_DSTAR,
    HR_TOK_AT,
    HR_TOK_AMP,
    HR_TOK_BAR,
    HR_TOK_CARET,
    HR_TOK_SHL,
    HR_TOK_SHR,
    HR_TOK_IADD,
    HR_TOK_IMINUS,
    HR_TOK_ISTAR,
    HR_TOK_ISLASH,
    HR_TOK_IDSLASH,
    HR_TOK_IPERCENT,
    HR_TOK_IDSTAR,
    HR_TOK_IAT,
    HR_TOK_IAMP,
    HR_TOK_IBAR,
    HR_TOK_ICARET,
    HR_TOK_ISHL,
    HR_TOK_ISHR,
    HR_TOK_LT,
    HR_TOK_LE,
    HR_TOK_GT,
    HR_TOK_GE,
    HR_TOK_EQ,
    HR_TOK_NE,
    HR_TOK_TILDE,
    HR_TOK_DOT,
    HR_TOK_INDENT,
    HR_TOK_DEDENT,
    HR_TOK_NUMBER,
    HR_TOK_STRING,  /* str or bytes: the place is behind the opening quote */
    HR_TOK_FSTRING, /* f- or t-string: the same */
    HR_TOK_RSQB,
    HR_TOK_LBRACE,
    HR_TOK_RBRACE,
    HR_TOK_SEMI,
    HR_TOK_ELLIPSIS,
    HR_TOK_WALRUS,
    HR_TOK_ARROW,
    HR_TOK_BANG,
    /* keywords by length, in the order of the table in lex.c */
    HR_TOK_FIRST_KEYWORD,
    HR_TOK_AS = HR_TOK_FIRST_KEYWORD,
    HR_TOK_IF,
    HR_TOK_IN,
    HR_TOK_IS,
    HR_TOK_OR,
    HR_TOK_AND,
    HR_TOK_DEL,
    HR_TOK_DEF,
    HR_TOK_NOT,
    HR_TOK_TRY,
    HR_TOK_FOR,
    HR_TOK_ELIF,
    HR_TOK_ELSE,
    HR_TOK_FROM,
    HR_TOK_NONE,
    HR_TOK_PASS,
    HR_TOK_TRUE,
    HR_TOK_WITH,
    HR_TOK_ASYNC,
    HR_TOK_AWAIT,
    HR_TOK_BREAK,
    HR_TOK_CLASS,
    HR_TOK_FALSE,
    HR_TOK_RAISE,
    HR_TOK_WHILE,
    HR_TOK_YIELD,
    HR_TOK_ASSERT,
    HR_TOK_EXCEPT,
    HR_TOK_GLOBAL,
    HR_TOK_LAMBDA,
    HR_TOK_IMPORT,
    HR_TOK_RETURN,
    HR_TOK_FINALLY,
    HR_TOK_CONTINUE,
    HR_TOK_NONLOCAL,
    HR_TOKENS
};

/* What a token can be, for the loops that look ahead. */
enum {
    HR_CLASS_STARTS = 1,   /* starts an expression (a star does not) */
    HR_CLASS_OPEN = 2,     /* ( [ { */
    HR_CLASS_CLOSE = 4,    /* ) ] } */
    HR_CLASS_TRAILER = 8,  /* . ( [ */
    HR_CLASS_COMPARE = 16, /* < <= > >= == != is in not */
    HR_CLASS_BINARY = 32,  /* + .. >> */
    HR_CLASS_AUGMENTED = 64,
    HR_CLASS_COMMA = 128,
    HR_CLASS_COLON = 256,
    HR_CLASS_ASSIGN = 512,
    HR_CLASS_FOR = 1024, /* for, async */
    HR_CLASS_IN = 2048,
    HR_CLASS_IF = 4096,
    HR_CLASS_STOP = 8192,  /* end of a line or of the text, error, semicolon, INDENT, DEDENT */
    HR_CLASS_CUT = 16384,  /* := ! -> as from yield */
    HR_CLASS_BLOCK = 32768 /* begins a compound statement */
};
extern const uint16_t hr_lex_classes[];

/* Prefix letters of a string token. */
enum {
    HR_STR_RAW = 1,
    HR_STR_BYTES = 2,
    HR_STR_FORMAT = 4,
    HR_STR_TEMPLATE = 8,
    HR_STR_UNICODE = 16,
    HR_STR_TRIPLE = 32,
    HR_STR_DOUBLE = 64, /* the quote is " */
    HR_STR_SPEC = 128   /* not a token's: in the format of a replacement field, which ends at '}' */
};
/* What is next in the text of a string. */
enum hr_lex_piece {
    HR_PIECE_TEXT,  /* a byte or escape sequence */
    HR_PIECE_END,   /* its end, which has been passed */
    HR_PIECE_FIELD, /* a replacement field, whose '{' has been passed */
    HR_PIECE_BAD    /* something that must not be there */
};

enum {
    HR_LEX_WINDOW = 96,  /* bytes of source held */
    HR_LEX_LEVELS = 101, /* nested indentations: 100, as in CPython */
    HR_LEX_BRACKETS = 200,
    HR_LEX_TEXT = 12 /* leading bytes of a name kept, for keywords */
};

/* A line in the upper bits and, below HR_PLACE_BITS, the bytes before a token in it, at most HR_PLACE_LAST. */
typedef uint32_t hr_place;
enum { HR_PLACE_BITS = 12, HR_PLACE_LAST = (1 << HR_PLACE_BITS) - 1 };

/* The start of a token inside a logical line. */
struct hr_mark {
    uint32_t pos;
    uint32_t bol; /* offset of the first byte of its line */
    hr_place place;
    uint8_t depth; /* open brackets before it */
};

struct hr_lex_indent {
    uint16_t column, tabs; /* of the innermost indentation: with tabs to 8 columns, and to 1 */
    uint8_t level;         /* indentations on the stack */
};

/* What a full save keeps: everything but the window and the stack of indentations. */
struct hr_lex_state {
    uint32_t pos, bol, line; /* next byte to be read */
    uint8_t depth;           /* open brackets: newlines do not count while there are any */
    struct hr_lex_indent indent;
    uint8_t pending;  /* DEDENT tokens to be given */
    bool line_start;  /* the next token is the first of a logical line */
    bool in_string;   /* the body of the token just read is still to be skipped */
    uint8_t kind;     /* of the current token: enum hr_token */
    uint16_t classes; /* of it: HR_CLASS_* */
    uint8_t prefix;   /* string token: HR_STR_* */
    uint8_t text_used;
    char text[HR_LEX_TEXT];                 /* name: its first bytes */
    struct hr_mark at;                      /* where the current token starts */
    uint32_t end;                           /* name, number: where it ends */
    uint32_t last_end, last_bol, last_line; /* where the token before it ended */
    uint16_t error;                         /* HR_TOK_ERROR: enum hr_error */
};

struct hr_lexer {
    struct hr_vm *vm;
    struct hr_source *source;
    struct hr_lex_state s;
    uint32_t window_pos;
    uint8_t window_used;
    bool joined;     /* a backslash has joined lines */
    bool incomplete; /* of HR_TOK_ERROR: more text could mend it */
    char window[HR_LEX_WINDOW];
    struct {
        uint8_t columns, tabs; /* more than the one around */
    } levels[HR_LEX_LEVELS];
};

/* Starts at a logical line's first byte; reads no token yet. vm may be NULL if source->read does not need it and the text is short. */
void hr_lex_begin(struct hr_lexer *lx, struct hr_vm *vm, struct hr_source *source, uint32_t pos,
                  uint32_t line);
/* Reads the next token into lx->s. */
void hr_lex_next(struct hr_lexer *lx);
/* Makes the token at mark the current one. The indentation stays as it is. */
void hr_lex_seek(struct hr_lexer *lx, const struct hr_mark *mark);
/* Continues with the byte at offset pos of the same line, inside brackets or a string; reads no token. */
void hr_lex_jump(struct hr_lexer *lx, uint32_t pos);

/* Byte at distance 0.. from the place, without moving; -1 at the end. distance below HR_LEX_WINDOW. */
int hr_lex_peek(struct hr_lexer *lx, unsigned distance);
/* Moves over the byte just peeked at, counting lines; a CR LF pair is one. */
void hr_lex_skip(struct hr_lexer *lx);
/* Is the current token a name with this text (below HR_LEX_TEXT bytes)? */
bool hr_lex_is(const struct hr_lexer *lx, const char *text);
/* Looks at the next piece of a string with these HR_STR_*. Of a doubled brace the first is passed. */
enum hr_lex_piece hr_lex_piece(struct hr_lexer *lx, unsigned prefix);
/* What is wrong with a string that is bad. */
enum hr_error hr_lex_string_error(unsigned prefix);
/* The source text [pos, pos + n) in one piece: in the window, or in a new RAW object kept in *holder. Valid until the
 * next call of a lexer function. GC: may collect. */
const char *hr_lex_text(struct hr_lexer *lx, uint32_t pos, uint32_t n, hr_value *holder);

#endif
