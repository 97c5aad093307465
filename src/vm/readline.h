/* SPDX-License-Identifier: MIT
 *
 * A line from the console with editing, history and completion. Tests: tests/unit/test_prompt.c.
 */
#ifndef HR_VM_READLINE_H
#define HR_VM_READLINE_H

#include "obj/state.h"

/* The text of an interactive statement as it is typed; grows in the heap. */
struct hr_line {
    struct hr_vm *vm;
    struct hr_store *text; /* struct hr_store: used = bytes of all lines so far */
    size_t start;          /* where the line being edited begins in it */
    size_t cursor;         /* >= start */
    bool pasting;          /* between the marks of a bracketed paste: no auto-indent, no completion */
    bool by_hand;          /* a line began with a typed blank: no auto-indent in the rest of the statement */
};

/* What ended a line: one of these, or a control character (1, 2, 4, 5: Ctrl-A, -B, -D, -E on an empty line; 3: Ctrl-C; -1: end of input). */
enum { HR_READLINE_OK = 0, HR_READLINE_EOF = -1 };

void hr_readline_begin(struct hr_line *l, struct hr_vm *vm);
/* Shows the prompt, reads and edits one line and adds it to the text, without its newline. */
int hr_readline_read(struct hr_line *l, const char *prompt);
/* Adds a newline and, as the next line's beginning, the indentation that it should have. */
void hr_readline_continue(struct hr_line *l);
/* Enters the text (one line only) in the history. GC: may collect. */
void hr_readline_remember(struct hr_line *l);
/* Adds bytes at the cursor. GC: may collect. */
void hr_readline_insert(struct hr_line *l, const char *text, size_t n);

/* Adds bytes at the end without showing them. GC: may collect. */
void hr_readline_append(struct hr_line *l, const char *text, size_t n);

/* A byte of a name, or of a number. GC: none. */
bool hr_readline_is_name(char c);

/* The completions of the word before the cursor: inserts what they have in common, or lists them. Returns true if anything was printed.
 * May run Python (attributes). */
bool hr_complete_word(struct hr_line *l);

#endif
