/* SPDX-License-Identifier: MIT
 *
 * The compiler's one exported header: source text to code objects, without a syntax tree.
 * See docs/COMPILER.md. Tests: tests/lang, tests/limits, tests/unit/test_compile.c.
 */
#ifndef HR_COMPILE_COMPILE_H
#define HR_COMPILE_COMPILE_H

#include <hirune/value.h>

/* A seekable text. The compiler reads it in small pieces, forwards and backwards, and never keeps it. */
struct hr_source {
    /* Copies up to n bytes from offset pos into buf; returns how many (0 at the end). May raise OSError. */
    size_t (*read)(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n);
    hr_value
        object; /* what is read from: a str or bytes object, a file object, or HR_UNDEF (kept alive by the caller) */
    hr_value name; /* file name for tracebacks, a str */
    void *context; /* for read */
};

enum hr_compile_mode {
    HR_COMPILE_EXEC,  /* a module or exec() text: result None */
    HR_COMPILE_EVAL,  /* one expression: result its value */
    HR_COMPILE_SINGLE /* one interactive statement: expression values are printed */
};

struct hr_compile_request {
    struct hr_source *source;
    enum hr_compile_mode mode;
    hr_value
        constants; /* in, out: dict of names defined by const(), HR_UNDEF: none yet; kept by the caller between chunks */
    hr_value
        globals; /* the dict whose slots number the global names (it becomes slotted); HR_UNDEF: by name */
    uint32_t
        position; /* in: offset to start at (0, or where the last chunk ended); out: where this chunk ended */
    uint32_t line;    /* in: line number there (first: 1); out: at the end */
    uint8_t optimize; /* 0; 1..3: assert is left out; 3: no line tables */
    bool chunked; /* EXEC: end the code object at a statement boundary once it holds HR_COMPILE_CHUNK_BYTES */
    bool top_level_await;
    bool portable; /* for an image: no instruction has the number of a symbol in ROM */
    bool
        in_namespace; /* not chunked, globals UNDEF: names of the top level are looked up in register 0, a mapping, first and stored there, as in
                          * a class body; the code has HR_CODE_CLASS and is called with that mapping */
    /* To find a column: when code_line != 0, nothing is kept; the compile runs until it emits the instruction at
     * offset code_offset of the code object numbered code_number (in order of starting), then reports its place. */
    hr_value column_code_name;  /* symbol: only a code object of this name, ... */
    uint32_t column_first_line; /* ... whose first line is this ... */
    uint32_t column_offset;     /* ... at this bytecode offset; 0 lines: not asked for */
    uint32_t found_line, found_column, found_end_column; /* 1-based; 0: not found */
};

#if UINTPTR_MAX > 0xffffffffu
#    define HR_COMPILE_CHUNK_BYTES 16384
#else
#    define HR_COMPILE_CHUNK_BYTES 48
#endif

/* Compiles one code object (a module chunk, expression or interactive statement) of kind hr_code.
 * The flag HR_CODE_MORE in it says that the source goes on at request->position.
 * Raises SyntaxError or IndentationError with args (message, (file, line, column, source line, end line, end column)), and MemoryError.
 * GC: may collect. Uses the C stack for nesting only; too deep nesting is SyntaxError("too many nested ..."). */
hr_value hr_compile_source(struct hr_vm *vm, struct hr_compile_request *request);

/* Compiles the source from request->position to its end in chunks and keeps nothing: raises what hr_compile_source would
 * raise on any later chunk. Reserves no global. If column_first_line is set, it is a query: it ends when the code object
 * asked for has been compiled, and sets the found_ fields; position and line must be those of the whole source. */
void hr_compile_check(struct hr_vm *vm, struct hr_compile_request *request);

/* For the interactive prompt: true if the text is an incomplete statement (open bracket, block, triple quote, or trailing backslash). GC: none. */
bool hr_compile_continues(const char *text, size_t n);

#endif
