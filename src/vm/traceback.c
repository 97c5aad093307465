/* SPDX-License-Identifier: MIT
 *
 * The source line of a traceback entry, with carets under the expression, and that of a SyntaxError.
 *
 * Code objects hold line numbers only. When the source file can still be read, it is compiled once more, keeping nothing, until the compiler
 * emits the instruction that raised: then its columns are known (docs/COMPILER.md). So columns cost no RAM.
 * Tests: tests/lang/exc/line_*.py, tests/lang/exc/caret_*.py.
 */
#include <hirune/port.h>

#include "base/utf8.h"
#include "compile/compile.h"
#include "obj/exception.h"
#include "obj/state.h"
#include "obj/str.h"
#include "vm/import.h"

enum { LINE_MOST = 160 };

struct show_call {
    hr_value code;
    unsigned offset, line;
    int fd;
    struct hr_compile_request request;
};

static hr_value run_query(struct hr_vm *vm, void *arg) {
    struct show_call *c = arg;
    struct hr_source source;
    const struct hr_code *code = (const struct hr_code *)c->code;
    hr_import_source_file(&source, c->fd, code->file);
    c->request =
        (struct hr_compile_request){.source = &source,
                                    .mode = HR_COMPILE_EXEC,
                                    .globals = HR_UNDEF,
                                    .constants = HR_UNDEF,
                                    .line = 1,
                                    .column_code_name = code->name,
                                    .column_first_line = ((const struct hr_code_raw *)code->raw)->first_line,
                                    .column_offset = c->offset};
    hr_compile_check(vm, &c->request);
    return HR_NONE;
}

/* Runs the query. If memory is short, or the heap is locked, the MemoryError that ends it is the one that may be being printed. */
static bool query(struct hr_vm *vm, struct show_call *c) {
    struct hr_exception *error = (struct hr_exception *)vm->memory_error, saved = *error;
    size_t wanted = vm->wanted_bytes;
    hr_value unused;
    bool ok = hr_call_protected(vm, run_query, c, &unused);
    vm->wanted_bytes = wanted;
    error->header = saved.header;
    hr_heap_touch(&vm->heap, error);
    HR_STORE(vm, error, trace, saved.trace);
    HR_STORE(vm, error, offset, saved.offset);
    HR_STORE(vm, error, context, saved.context);
    HR_STORE(vm, error, cause, saved.cause);
    return ok;
}

/* Reads line number `line` of the file into buf; its length, or -1. */
static int read_line(int fd, unsigned line, char *buf) {
    char block[128];
    ptrdiff_t n;
    unsigned at = 1;
    int length = 0;
    if (hr_port_file_seek(fd, 0, 0) < 0) return -1;
    while ((n = hr_port_file_read(fd, block, sizeof block)) > 0) {
        for (ptrdiff_t i = 0; i < n; i++) {
            if (at == line && block[i] != '\n' && block[i] != '\r' && length < LINE_MOST)
                buf[length++] = block[i];
            if (block[i] == '\n' && at++ == line) return length;
        }
    }
    return at == line ? length : -1;
}

/* Writes the line without its indentation and, if that is not all of it, carets under the bytes from..to: one for each character. Just
 * behind the line there can be one. */
static void show_line(struct hr_writer *w, const char *text, int length, int from, int to) {
    int indent = 0;
    while (indent < length && (text[indent] == ' ' || text[indent] == '\t'))
        indent++;
    if (indent == length) return;
    hr_writer_puts(w, "    ");
    hr_writer_add(w, text + indent, (size_t)(length - indent));
    hr_writer_puts(w, "\n");
    if (from < indent || to <= from || to > length + 1 || (from == indent && to == length)) return;
    hr_writer_puts(w, "    ");
    for (int i = indent; i < to; i++)
        if (i >= length || !hr_utf8_is_cont(text[i])) hr_writer_add(w, i < from ? " " : "^", 1);
    hr_writer_puts(w, "\n");
}

void hr_exception_show_source(struct hr_writer *w, hr_value code, unsigned offset, unsigned line) {
    struct hr_vm *vm = w->vm;
    const char *path = hr_str_get(vm, ((const struct hr_code *)code)->file, NULL);
    if (*path == 0 || path[0] == '<') return;
    struct show_call c = {
        .code = code, .offset = offset, .line = line, .fd = hr_port_open(path, HR_PORT_READ)};
    if (c.fd < 0) return;
    char text[LINE_MOST];
    int length = read_line(c.fd, line, text);
    bool found = length > 0 && query(vm, &c) && c.request.found_line == line;
    hr_port_file_close(c.fd);
    if (length <= 0) return;
    show_line(w, text, length, found ? (int)c.request.found_column - 1 : length,
              found ? (int)c.request.found_end_column - 1 : 0);
}

void hr_exception_show_syntax(struct hr_writer *w, hr_value text, hr_value offset, hr_value end) {
    if (!hr_str_is(w->vm, text) || !hr_value_is_small(offset)) return;
    hr_sword from = hr_value_small_get(offset) - 1,
             to = hr_value_is_small(end) ? hr_value_small_get(end) - 1 : 0;
    if (from < 0 || from >= LINE_MOST || to > LINE_MOST) return;
    size_t n;
    const char *s = hr_str_get(w->vm, text, &n);
    char line[LINE_MOST];
    int length = 0;
    while (length < LINE_MOST && (size_t)length < n && s[length] != '\n') {
        line[length] = s[length];
        length++;
    }
    from = (hr_sword)hr_utf8_offset(line, (size_t)length, (size_t)from);
    to = to < 0 ? 0 : (hr_sword)hr_utf8_offset(line, (size_t)length, (size_t)to);
    if (from == LINE_MOST) from = length + 1; /* not in what is shown */
    show_line(w, line, length, (int)from, (int)(to > from ? to : from + 1));
}
