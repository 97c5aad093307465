/* SPDX-License-Identifier: MIT
 *
 * print() and input(), and writing to standard output from C. Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include "vm/console.h"

#include "gen/slots.h"
#include <hirune/port.h>

#include "obj/attr.h"
#include "obj/dict.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/modules.h"
#include "vm/readline.h"

/* ---- the console -------------------------------------------------------------------------------------------------------- */

void hr_console_flush(struct hr_console *c) {
    unsigned n = c->n;
    c->n = 0;
    if (n) hr_port_write(1, c->text, n);
}

static void write_console(struct hr_writer *w, const char *data, size_t n) {
    struct hr_console *c = (struct hr_console *)(void *)w;
    if (n > sizeof c->text - c->n) hr_console_flush(c);
    if (n > sizeof c->text) {
        hr_port_write(1, data, n);
        return;
    }
    memcpy(c->text + c->n, data, n);
    c->n += (unsigned)n;
}

void hr_console_begin(struct hr_console *c, struct hr_vm *vm) {
    c->w = (struct hr_writer){.vm = vm, .write = write_console, .target = HR_UNDEF};
    c->n = 0;
}

/* ---- print --------------------------------------------------------------------------------------------------------------- */

/* The text of sep= or end=: a str, or None for the usual one. */
static hr_value separator(struct hr_vm *vm, hr_value v, unsigned usual) {
    if (v == HR_UNDEF || v == HR_NONE) return hr_symbol_of_char(usual);
    v = hr_type_native(vm, v);
    if (!hr_value_is(v, HR_T_str)) hr_error_raise(vm, HR_E_sep_and_end_must_be, v);
    return v;
}

/* One piece: to a stream each by itself. */
static void put_piece(struct hr_console *c, hr_value file, hr_value v) {
    if (file != HR_UNDEF) {
        hr_io_write(c->w.vm, file, hr_op_str(c->w.vm, v));
        return;
    }
    if (hr_value_is(v, HR_T_str)) {
        hr_writer_add(&c->w, hr_str_text(v), hr_str_len(v));
        return;
    }
    if (hr_value_is_object(v)) hr_console_flush(c); /* it may run Python that prints */
    hr_writer_str(&c->w, v);
}

/* print(*args, sep=" ", end="\n", file=None, flush=False) */
hr_value hr_console_print(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value sep = separator(vm, argv[argc], ' '), end = separator(vm, argv[argc + 1], '\n'),
             file = hr_modsys_stdout(vm, argv[argc + 2]);
    struct hr_console c;
    hr_console_begin(&c, vm);
    for (int i = 0; i < argc; i++) {
        if (i) put_piece(&c, file, sep);
        put_piece(&c, file, argv[i]);
    }
    put_piece(&c, file, end);
    hr_console_flush(&c);
    if (file != HR_UNDEF && argv[argc + 3] != HR_UNDEF && hr_op_truth(vm, argv[argc + 3])) {
        hr_value flush = hr_attr_find(vm, file, HR_SYM(flush));
        if (flush != HR_UNDEF) hr_call(vm, flush, 0, NULL);
    }
    return HR_NONE;
}

/* ---- input ---------------------------------------------------------------------------------------------------------------- */

/* A line of standard input without its end; at the prompt it is edited as a line there is. */
hr_value hr_console_input(struct hr_vm *vm, int argc, hr_value *argv) {
    const char *prompt = argc ? hr_str_get(vm, hr_op_str(vm, argv[0]), NULL) : "";
    struct hr_line l;
    hr_readline_begin(&l, vm);
    int c;
    if (vm->interactive) {
        hr_port_console_raw(true);
        c = hr_readline_read(&l, prompt);
        hr_port_console_raw(false);
    } else {
        hr_port_write(1, prompt, strlen(prompt));
        while ((c = hr_port_read_char(-1)) >= 0 && c != '\n') {
            char byte = (char)c;
            hr_readline_append(&l, &byte, 1);
        }
        c = c == -2 ? 3 : c == '\n' || l.text->used ? 0 : 4;
    }
    if (c == 3) hr_state_interrupt(vm);
    if (c == 4 || c == HR_READLINE_EOF) hr_error_raise(vm, HR_E_end_of_file);
    size_t n = l.text->used;
    if (n && l.text->bytes[n - 1] == '\r') n--;
    return hr_str_from_checked(vm, (const char *)l.text->bytes, n);
}
