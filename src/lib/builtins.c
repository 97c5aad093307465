/* SPDX-License-Identifier: MIT
 *
 * Builtin functions that need no more than the API of native code: all, any, hash, input, len, max, min, print, repr.
 * The others are in src/obj/builtinattr.c and src/vm/mod*.c. Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include <string.h>

#include <hirune/native.h>
#include <hirune/port.h>
#include <hirune/rows.h>

/* ---- print ------------------------------------------------------------------------------------------------------------ */

/* Standard output through a small buffer, so that a line is one write of the port. */
struct console {
    struct hr_writer w;
    unsigned n;
    char text[96];
};

static void flush(struct console *c) {
    unsigned n = c->n;
    c->n = 0;
    if (n) hr_port_write(1, c->text, n);
}

static void write_console(struct hr_writer *w, const char *data, size_t n) {
    struct console *c = (struct console *)(void *)w;
    if (n > sizeof c->text - c->n) flush(c);
    if (n > sizeof c->text) {
        hr_port_write(1, data, n);
        return;
    }
    memcpy(c->text + c->n, data, n);
    c->n += (unsigned)n;
}

/* The text of sep= or end=: a str, or None for the usual one. */
static hr_value separator(struct hr_vm *vm, hr_value v, hr_value usual) {
    if (v == HR_UNDEF || v == HR_NONE) return usual;
    if (!hr_str_is(vm, v)) hr_error_raise(vm, HR_T_TypeError, "sep and end must be None or a string, not '%t'", v);
    return v;
}

static void write_text(struct hr_writer *w, hr_value text) {
    size_t n;
    const char *s = hr_str_get(w->vm, text, &n);
    hr_writer_add(w, s, n);
}

hr_value hr_builtins_print(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value sep = separator(vm, argv[argc], hr_symbol_rom(' ')), end = separator(vm, argv[argc + 1], hr_symbol_rom('\n'));
    hr_value file = argv[argc + 2];
    bool console = file == HR_UNDEF || file == HR_NONE;
    struct console c = {.w = {.vm = vm, .write = write_console, .target = HR_UNDEF}};
    struct hr_writer text, *w = &c.w;
    if (!console) {
        hr_attr_get(vm, file, HR_SYM(write));
        hr_writer_begin(&text, vm);
        w = &text;
    }
    for (int i = 0; i < argc; i++) {
        if (i) write_text(w, sep);
        hr_value v = argv[i];
        if (hr_type_id(v) == HR_T_str) {
            write_text(w, v);
        } else {
            if (!hr_int_is(v)) flush(&c); /* it may run Python that prints */
            hr_writer_str(w, v);
        }
    }
    write_text(w, end);
    if (console) {
        flush(&c);
        return HR_NONE;
    }
    hr_value all = hr_writer_end_str(&text);
    hr_call_method(vm, file, HR_SYM(write), 1, &all);
    if (argv[argc + 3] != HR_UNDEF && hr_op_truth(vm, argv[argc + 3])) {
        hr_value method = hr_attr_find(vm, file, HR_SYM(flush));
        if (method != HR_UNDEF) hr_call(vm, method, 0, NULL);
    }
    return HR_NONE;
}

/* ---- input ------------------------------------------------------------------------------------------------------------- */

/* A line of sys.stdin without its end. */
hr_value hr_builtins_input(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc) {
        struct console c = {.w = {.vm = vm, .write = write_console, .target = HR_UNDEF}};
        hr_writer_str(&c.w, argv[0]);
        flush(&c);
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
    hr_value line = hr_writer_end_bytes(&w);
    struct hr_buffer b;
    hr_buffer_get(vm, line, &b, HR_BUFFER_READ);
    size_t n = b.bytes;
    if (n && b.data[n - 1] == '\r') n--;
    return hr_str_from_checked(vm, (const char *)b.data, n);
}

/* ---- questions about a value ---------------------------------------------------------------------------------------------- */

hr_value hr_builtins_len(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from_u(vm, hr_op_len(vm, argv[0]));
}

hr_value hr_builtins_repr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_repr(vm, argv[0]);
}

hr_value hr_builtins_hash(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, hr_op_hash(vm, argv[0]));
}

/* ---- over all items ----------------------------------------------------------------------------------------------------------- */

/* The first item whose truth is `wanted` ends it. */
static hr_value search(struct hr_vm *vm, hr_value iterable, bool wanted) {
    hr_value it = hr_op_iter(vm, iterable);
    for (hr_value v; (v = hr_op_next(vm, it)) != HR_UNDEF;)
        if (hr_op_truth(vm, v) == wanted) return hr_value_bool(wanted);
    return hr_value_bool(!wanted);
}

hr_value hr_builtins_all(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return search(vm, argv[0], false);
}

hr_value hr_builtins_any(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return search(vm, argv[0], true);
}

/* The least or greatest of the items of argv[0], or of the arguments; keyword-only: key, default. The first of equal ones. */
static hr_value extreme(struct hr_vm *vm, int argc, hr_value *argv, bool greatest) {
    hr_value key = argv[argc], best = HR_UNDEF, best_key = HR_UNDEF;
    hr_value it = argc == 1 ? hr_op_iter(vm, argv[0]) : HR_UNDEF;
    if (argc > 1 && argv[argc + 1] != HR_UNDEF)
        hr_error_raise(vm, HR_T_TypeError, "default is for a single iterable argument");
    for (int i = 0;; i++) {
        hr_value v = it != HR_UNDEF ? hr_op_next(vm, it) : i < argc ? argv[i] : HR_UNDEF;
        if (v == HR_UNDEF) break;
        hr_value k = key == HR_UNDEF || key == HR_NONE ? v : hr_call(vm, key, 1, &v);
        if (best == HR_UNDEF || (greatest ? hr_op_less(vm, best_key, k) : hr_op_less(vm, k, best_key))) {
            best = v;
            best_key = k;
        }
    }
    if (best == HR_UNDEF) best = argv[argc + 1];
    if (best == HR_UNDEF) hr_error_raise(vm, HR_T_ValueError, "iterable argument is empty");
    return best;
}

hr_value hr_builtins_min(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0) hr_error_raise(vm, HR_T_TypeError, "min() takes at least one argument");
    return extreme(vm, argc, argv, false);
}

hr_value hr_builtins_max(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0) hr_error_raise(vm, HR_T_TypeError, "max() takes at least one argument");
    return extreme(vm, argc, argv, true);
}
