/* SPDX-License-Identifier: MIT
 *
 * Writers: where text goes that is made piece by piece. struct hr_writer and the usual functions are in
 * include/hirune/native.h.
 *
 * A writer is four words on the C stack. Its write function takes the pieces in order; the one of hr_writer_begin
 * collects them in a RAW heap object that is laid out like a str, so that hr_writer_end_str only sets padding and
 * header and gives back what is left over. Another write function (a stream's, a counter's) makes another writer; what
 * it needs beyond vm, target and used lies in a struct around it. The buffer may move with every piece: a writer must
 * be on the C stack, which pins its buffer. Tests: tests/unit/test_text.c.
 */
#ifndef HR_OBJ_WRITER_H
#define HR_OBJ_WRITER_H

#include <stdarg.h>

#include <hirune/native.h>

/* As hr_writer_format. */
void hr_writer_vformat(struct hr_writer *w, const char *fmt, va_list list);
/* Writes a value without running Python code: instances of user classes as <T object>. */
void hr_writer_repr_quiet(struct hr_writer *w, hr_value v);
/* Writes count times the piece of `size` bytes (1..16). */
void hr_writer_fill(struct hr_writer *w, const char *piece, size_t size, size_t count);
/* An int in decimal. */
void hr_writer_int(struct hr_writer *w, intptr_t n);
/* An unsigned number with at least `digits` digits, in base 2..16. */
void hr_writer_number(struct hr_writer *w, uintptr_t n, unsigned base, unsigned digits);
/* Text in quotes, escaped as repr() does. bytes: as b'' without the b; ascii: escapes all that is not ASCII. */
void hr_writer_quoted(struct hr_writer *w, const char *text, size_t n, bool bytes, bool ascii);
/* A character as \\xhh, \\uhhhh or \\Uhhhhhhhh. */
void hr_writer_escape(struct hr_writer *w, uint32_t cp);
/* A collecting writer: the bytes so far; valid until the next piece. GC: none. */
const char *hr_writer_text(const struct hr_writer *w);
/* A collecting writer: gives its buffer back. To be called instead of end. GC: none. */
void hr_writer_discard(struct hr_writer *w);

#endif
