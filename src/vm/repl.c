/* SPDX-License-Identifier: MIT
 *
 * The interactive prompt: friendly, paste, raw and raw-paste modes, as MicroPython's, so that its tools (mpremote, Thonny, rshell) work.
 * Protocol of the raw modes: MicroPython's docs/reference/repl.rst. Tests: tests/unit/test_prompt.c, tests/boards.
 */
#include <hirune/hirune.h>
#include <hirune/port.h>

#include "compile/compile.h"
#include "obj/dict.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/import.h"
#include "vm/modules.h"
#include "vm/pending.h"
#include "vm/readline.h"
#include "vm/repl.h"

static void put(const char *text) {
    hr_port_write(1, text, strlen(text));
}

/* ---- running a piece of text ------------------------------------------------------------------------------------------ */

static hr_value run_text(struct hr_vm *vm, void *arg) {
    struct hr_repl_piece *p = arg;
    struct hr_source source;
    hr_import_source_object(vm, &source, p->text, HR_SYM(lt_stdin));
    p->text = HR_UNDEF; /* the running code does not need it, and it must not stay alive for it */
    if (p->whole) {
        hr_import_run(vm, &source, vm->main);
        return HR_NONE;
    }
    struct hr_compile_request request = {.source = &source,
                                         .mode = HR_COMPILE_SINGLE,
                                         .globals = vm->main,
                                         .constants = HR_UNDEF,
                                         .line = 1,
                                         .optimize = vm->optimize};
    hr_value code = hr_compile_source(vm, &request);
    return hr_import_execute(vm, code, vm->main);
}

enum hr_vm_outcome hr_repl_execute(struct hr_vm *vm, hr_value text, bool whole, bool raw) {
    struct hr_repl_piece p = {text, whole};
    hr_port_console_raw(false);
    hr_port_set_interrupt_char(3);
    enum hr_vm_outcome outcome = hr_vm_guard(vm, run_text, &p, raw);
    hr_port_console_raw(true);
    hr_port_set_interrupt_char(-1);
    return outcome;
}

static hr_value line_text(struct hr_line *l) {
    return hr_bytes_from(l->vm, l->text->bytes, l->text->used);
}

/* ---- paste mode ---------------------------------------------------------------------------------------------------------- */

static enum hr_vm_outcome paste(struct hr_vm *vm) {
    struct hr_line l;
    put("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    hr_readline_begin(&l, vm);
    for (;;) {
        int c = hr_port_read_char(-1);
        if (c == 3 || c == -2 || c == -1) {
            put("\r\n");
            return HR_VM_OK;
        }
        if (c == 4) {
            put("\r\n");
            return hr_repl_execute(vm, line_text(&l), true, false);
        }
        char byte = (char)(c == '\r' ? '\n' : c);
        hr_readline_append(&l, &byte, 1);
        if (byte == '\n') {
            put("\r\n=== ");
        } else {
            hr_port_write(1, &byte, 1);
        }
    }
}

/* ---- raw modes --------------------------------------------------------------------------------------------------------------- */

static void raw_banner(void) {
    put("raw REPL; CTRL-B to exit\r\n");
}

static void add_byte(struct hr_line *l, int c) {
    char byte = (char)c;
    hr_readline_append(l, &byte, 1);
}

/* Raw-paste: the host may send two windows of bytes ahead; each 1 that we send grants one more, when one has been taken.
 * 4 from us: it is done, or has been given up. */
enum { WINDOW = 128 };

static bool read_raw_paste(struct hr_line *l) {
    static const char header[] = {'R', 1, WINDOW & 255, WINDOW >> 8, 1};
    unsigned left = WINDOW;
    hr_port_write(1, header, sizeof header);
    for (;;) {
        int c = hr_port_read_char(-1);
        if (c < 0 || c == 3 || c == 4) {
            put("\x04");
            return c == 4;
        }
        add_byte(l, c);
        if (--left == 0) {
            left = WINDOW;
            put("\x01");
        }
    }
}

/* Returns the way out: Ctrl-B (2), Ctrl-D on nothing (4), or the end of input (-1). */
static int raw_session(struct hr_vm *vm, enum hr_vm_outcome *outcome) {
    raw_banner();
    for (;;) {
        struct hr_line l;
        bool pasted = false, run = false;
        put(">");
        hr_readline_begin(&l, vm);
        while (!run) {
            int c = hr_port_read_char(-1);
            if (c == -1) {
                return -1;
            }
            if (c == 1) {
                if (l.text->used == 2 && l.text->bytes[0] == 5 && l.text->bytes[1] == 'A') {
                    l.text->used = l.cursor = 0;
                    pasted = true;
                    run = read_raw_paste(&l);
                    if (!run) {
                        break;
                    }
                    continue;
                }
                put("\r\n");
                raw_banner();
                put(">");
                l.text->used = l.cursor = 0;
            } else if (c == 2) {
                put("\r\n");
                return 2;
            } else if (c == 3 || c == -2) {
                l.text->used = l.cursor = 0;
            } else if (c == 4) {
                run = true;
            } else {
                add_byte(&l, c);
            }
        }
        if (!run) {
            continue;
        }
        if (l.text->used == 0 && !pasted) { /* Ctrl-D on an empty line: soft reset */
            put("OK\r\n");
            return 4;
        }
        if (!pasted) {
            put("OK");
        }
        *outcome = hr_repl_execute(vm, line_text(&l), true, true);
        put("\x04");
        if (*outcome == HR_VM_EXIT) {
            return 4;
        }
    }
}

/* ---- the friendly prompt --------------------------------------------------------------------------------------------------------- */

static void banner(void) {
    put("MicroPython v1.29.0 (Hirune ");
    put(hr_vm_version());
    put("); ");
    put(hr_port_platform);
    put(" version\r\nType \"help()\" for more information.\r\n");
}

static hr_value read_statement(struct hr_vm *vm, void *arg) {
    int *key = arg;
    struct hr_line l;
    vm->heap_locked = 0; /* the prompt needs the heap */
    hr_readline_begin(&l, vm);
    *key = hr_readline_read(&l, hr_modsys_prompt(vm, HR_SYM(ps1)));
    while (*key == HR_READLINE_OK && hr_compile_continues((const char *)l.text->bytes, l.text->used)) {
        hr_readline_continue(&l);
        *key = hr_readline_read(&l, hr_modsys_prompt(vm, HR_SYM(ps2)));
    }
    if (*key != HR_READLINE_OK) {
        return HR_NONE;
    }
    hr_readline_remember(&l);
    return line_text(&l);
}

static enum hr_vm_outcome session(struct hr_vm *vm, bool friendly) {
    enum hr_vm_outcome outcome = HR_VM_OK;
    int key = friendly ? 2 : 1;
    for (;;) {
        hr_value text = HR_NONE;
        if (key == 1) {
            key = raw_session(vm, &outcome);
            if (key == 4 || key == -1) {
                return outcome == HR_VM_EXIT ? outcome : HR_VM_OK;
            }
            continue;
        }
        if (key == 2) {
            if (!friendly) put("\r\n");
            banner();
        } else if (key == 3) {
            put("\r\n");
        } else if (key == 4) {
            put("\r\n");
            return HR_VM_OK;
        } else if (key == 5) {
            outcome = paste(vm);
        } else if (key == HR_READLINE_EOF) {
            put("\r\n");
            return HR_VM_OK;
        }
        if (outcome == HR_VM_EXIT) {
            return outcome;
        }
        if (!hr_call_protected(vm, read_statement, &key, &text)) {
            hr_state_report(vm, text);
            key = 0;
            continue;
        }
        if (key == HR_READLINE_OK && hr_value_object_words(text) > 1) {
            outcome = hr_repl_execute(vm, text, false, false);
            if (outcome == HR_VM_EXIT) {
                return outcome;
            }
        }
    }
}

enum hr_vm_outcome hr_vm_run_repl(struct hr_vm *vm, bool friendly) {
    hr_port_console_raw(true);
    hr_port_set_interrupt_char(-1);
    vm->interactive = true;
    enum hr_vm_outcome outcome = session(vm, friendly);
    vm->interactive = false;
    hr_port_set_interrupt_char(3);
    hr_port_console_raw(false);
    return outcome;
}
