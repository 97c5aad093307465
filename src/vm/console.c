/* SPDX-License-Identifier: MIT
 *
 * print() and input(), and writing to standard output from C. Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include "vm/console.h"

#include <hirune/port.h>
#include <hirune/rows.h>

#include "obj/attr.h"
#include "obj/dict.h"
#include "obj/str.h"
#include "obj/type.h"

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
    if (v == HR_UNDEF || v == HR_NONE) return hr_type_symbol(usual);
    v = hr_type_native(vm, v);
    if (!hr_value_is(v, HR_T_str)) hr_error_raise(vm, HR_T_TypeError, "sep and end must be None or a string, not '%t'", v);
    return v;
}

/* What a program has put into sys.stdout, HR_UNDEF if nothing. */
static hr_value replaced_stdout(struct hr_vm *vm) {
    hr_value dict = vm->state[HR_STATE_sys_set];
    return dict == HR_UNDEF ? HR_UNDEF : hr_dict_get_symbol(vm, dict, HR_SYM(stdout));
}

static void write_args(struct hr_writer *w, struct hr_console *console, int argc, const hr_value *argv, hr_value sep) {
    for (int i = 0; i < argc; i++) {
        hr_value v = argv[i];
        if (i) hr_writer_add(w, hr_str_text(sep), hr_str_len(sep));
        if (hr_value_is(v, HR_T_str)) {
            hr_writer_add(w, hr_str_text(v), hr_str_len(v));
        } else {
            if (console && hr_value_is_object(v)) hr_console_flush(console); /* it may run Python that prints */
            hr_writer_str(w, v);
        }
    }
}

/* print(*args, sep=" ", end="\n", file=None, flush=False) */
hr_value hr_console_print(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value sep = separator(vm, argv[argc], ' '), end = separator(vm, argv[argc + 1], '\n'), file = argv[argc + 2];
    if (file == HR_UNDEF || file == HR_NONE) file = replaced_stdout(vm);
    if (file == HR_UNDEF) {
        struct hr_console c;
        hr_console_begin(&c, vm);
        write_args(&c.w, &c, argc, argv, sep);
        hr_writer_add(&c.w, hr_str_text(end), hr_str_len(end));
        hr_console_flush(&c);
        return HR_NONE;
    }
    hr_attr_get(vm, file, HR_SYM(write)); /* AttributeError before anything is printed */
    if (hr_value_type(file) >= HR_T_USER) { /* one write a piece, as it may count them */
        for (int i = 0; i < argc; i++) {
            if (i) hr_io_write(vm, file, sep);
            hr_io_write(vm, file, hr_op_str(vm, argv[i]));
        }
        hr_io_write(vm, file, end);
    } else {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        write_args(&w, NULL, argc, argv, sep);
        hr_writer_add(&w, hr_str_text(end), hr_str_len(end));
        hr_io_write(vm, file, hr_writer_end_str(&w));
    }
    if (argv[argc + 3] != HR_UNDEF && hr_op_truth(vm, argv[argc + 3])) {
        hr_value flush = hr_attr_find(vm, file, HR_SYM(flush));
        if (flush != HR_UNDEF) hr_call(vm, flush, 0, NULL);
    }
    return HR_NONE;
}

/* ---- input ---------------------------------------------------------------------------------------------------------------- */

/* A line of standard input without its end. */
hr_value hr_console_input(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc) {
        struct hr_console c;
        hr_console_begin(&c, vm);
        write_args(&c.w, &c, 1, argv, HR_UNDEF);
        hr_console_flush(&c);
    }
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    int c;
    while ((c = hr_port_read_char(-1)) >= 0 && c != '\n') {
        char byte = (char)c;
        hr_writer_add(&w, &byte, 1);
    }
    if (c == -2) hr_error_raise(vm, HR_T_KeyboardInterrupt, NULL);
    if (c < 0 && w.used == 0) hr_error_raise(vm, HR_T_EOFError, NULL);
    size_t n = w.used;
    hr_value line = hr_writer_end_bytes(&w);
    const char *text = hr_str_text(line);
    if (n && text[n - 1] == '\r') n--;
    return hr_str_from_checked(vm, text, n);
}
