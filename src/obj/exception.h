/* SPDX-License-Identifier: MIT
 *
 * Exception objects: making them, their chain, their traceback. Raising: include/hirune/native.h and src/vm/unwind.c.
 * Tests: tests/lang/exc, tests/types/exception.
 */
#ifndef HR_OBJ_EXCEPTION_H
#define HR_OBJ_EXCEPTION_H

#include <stdarg.h>

#include "obj/object.h"
#include "obj/op.h"
#include <hirune/native.h>

/* Around the making of an exception and its message: the heap's lock does not hold for it. No allocation can hurt an interrupt
 * handler here, the lock is there to find the others. If memory is short in between, hr_error_raise_memory restores it. */
void hr_exception_put_off_lock(struct hr_vm *vm);
void hr_exception_restore_lock(struct hr_vm *vm);
/* The same with a tuple of arguments, for any exception class (value). Runs no __init__. */
hr_value hr_exception_make(struct hr_vm *vm, hr_value cls, hr_value args);
/* Is v an exception object? GC: none. */
bool hr_exception_check(struct hr_vm *vm, hr_value v);
/* Is the exception of this built-in type or derived from it? GC: none. */
bool hr_exception_is(struct hr_vm *vm, hr_value exception, unsigned type_id);
/* args[0] or None: StopIteration.value, SystemExit.code, OSError.errno. GC: none. */
hr_value hr_exception_value(struct hr_vm *vm, hr_value exception);
/* Sets __context__ unless that would make a cycle. handled may be HR_UNDEF. GC: none. */
void hr_exception_set_context(struct hr_vm *vm, hr_value exception, hr_value handled);
/* Sets __cause__ (an exception or None) and __suppress_context__. GC: none. */
void hr_exception_set_cause(struct hr_vm *vm, hr_value exception, hr_value cause);
/* Adds an outer entry to the traceback; silently not if there is no memory. GC: may collect. */
void hr_exception_add_trace(struct hr_vm *vm, hr_value exception, hr_value code, unsigned offset);
/* The number of traceback entries. GC: none. */
size_t hr_exception_trace_count(hr_value exception);
/* The line of a bytecode offset. GC: none. */
unsigned hr_exception_line(hr_value code, unsigned offset);
/* Writes "Traceback (most recent call last): ..." with chained exceptions and notes. May run Python (str of the exception). */
void hr_exception_print(struct hr_writer *w, hr_value exception);
/* The same without source lines: only what MicroPython prints. */
void hr_exception_print_plain(struct hr_writer *w, hr_value exception);
/* The dict of attributes of an exception that have no slot, HR_UNDEF if there is none, and setting it. */
hr_value hr_exception_extra(hr_value exception);
void hr_exception_set_extra(struct hr_vm *vm, hr_value exception, hr_value dict);

/* Writes the source line of a traceback entry with carets under the expression, if the file can be read (src/vm/traceback.c). */
void hr_exception_show_source(struct hr_writer *w, hr_value code, unsigned offset, unsigned line);
/* The same for a SyntaxError's attributes text, offset and end_offset, whatever they are. */
void hr_exception_show_syntax(struct hr_writer *w, hr_value text, hr_value offset, hr_value end);
/* hr_writer_format with a list. */
void hr_writer_vformat(struct hr_writer *w, const char *fmt, va_list list);

/* Makes an exception as good as new: no arguments, links, traceback. GC: none. */
void hr_exception_clear(struct hr_vm *vm, hr_value exception);

#endif
