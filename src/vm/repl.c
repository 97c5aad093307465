/* SPDX-License-Identifier: MIT
 *
 * The interactive prompt: friendly, paste, raw and raw-paste modes, as MicroPython's, so that its tools (mpremote, Thonny, rshell) work.
 * Protocol of the raw modes: MicroPython's docs/reference/repl.rst. Tests: tests/unit/test_prompt.c, tests/prompt.
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

/* The prompt gets all keys as they come, a program those that are left when Ctrl-C interrupts it. */
static void take_keys(bool all) {
    hr_port_console_raw(all);
    hr_port_set_interrupt_char(all ? -1 : 3);
}

/* Runs a piece of text in __main__. raw: between its output and an exception's text goes the byte 4 of the raw prompt. */
static enum hr_vm_outcome execute(struct hr_vm *vm, hr_value text, bool whole, bool raw) {
    struct hr_repl_piece p = {text, whole};
    take_keys(false);
    enum hr_vm_outcome outcome = hr_vm_guard(vm, run_text, &p, raw);
    take_keys(true);
    return outcome;
}

/* ---- reading a piece of text -------------------------------------------------------------------------------------------- */

/* A reader returns HR_READLINE_OK when there is text to be run, or what is to be done instead: 1 the raw prompt, 2 the friendly one, 3
 * nothing, 4 the end (soft reset), HR_READLINE_EOF. */

static void add_byte(struct hr_line *l, int c) {
    char byte = (char)c;
    hr_readline_append(l, &byte, 1);
}

/* Paste mode: text that is echoed, not edited. */
static int read_paste(struct hr_line *l) {
    put("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
    for (;;) {
        int c = hr_port_read_char(-1);
        if (c == 4) {
            put("\r\n");
            return HR_READLINE_OK;
        }
        if (c == 3 || c < 0) {
            return 3;
        }
        if (c == '\r' || c == '\n') {
            c = '\n';
            put("\r\n=== ");
        } else {
            char byte = (char)c;
            hr_port_write(1, &byte, 1);
        }
        add_byte(l, c);
    }
}

/* Raw-paste: the host may send two windows of bytes ahead; each 1 that we send grants one more, when one has been taken.
 * 4 from us: it is done, or has been given up. */
enum { WINDOW = 128 };

static int read_raw_paste(struct hr_line *l) {
    static const char header[] = {'R', 1, WINDOW & 255, WINDOW >> 8, 1};
    hr_port_write(1, header, sizeof header);
    for (l->text->used = 0;;) {
        int c = hr_port_read_char(-1);
        if (c == 3 || c == 4 || c < 0) {
            put("\x04");
            return c == 4 ? HR_READLINE_OK : 3;
        }
        add_byte(l, c);
        if (l->text->used % WINDOW == 0) {
            put("\x01");
        }
    }
}

static int read_raw(struct hr_line *l) {
    put(">");
    for (;;) {
        int c = hr_port_read_char(-1);
        switch (c) {
        case 1:
            if (l->text->used == 2 && memcmp(l->text->bytes,
                                             "\x05"
                                             "A",
                                             2) == 0) {
                return read_raw_paste(l);
            }
            /* fall through */
        case 2: put("\r\n"); return c;
        case 3:
        case -2: l->text->used = 0; break;
        case 4:
            put("OK");
            if (l->text->used) {
                return HR_READLINE_OK;
            }
            /* fall through */
        case -1: return 4;
        default: add_byte(l, c);
        }
    }
}

static int read_statement(struct hr_line *l) {
    hr_value prompt = HR_SYM(ps1);
    for (;;) {
        int key = hr_readline_read(l, hr_modsys_prompt(l->vm, prompt));
        if (key != HR_READLINE_OK) {
            return key;
        }
        if (!hr_compile_continues((const char *)l->text->bytes, l->text->used)) {
            hr_readline_remember(l);
            return key;
        }
        hr_readline_continue(l);
        prompt = HR_SYM(ps2);
    }
}

struct session {
    bool raw, whole; /* the prompt; the last text is a module's */
    int key;         /* what the reader returned */
};

/* The text, bytes, or HR_NONE if there is none. */
static hr_value read_piece(struct hr_vm *vm, void *arg) {
    struct session *s = arg;
    struct hr_line l;
    vm->heap_locked = 0; /* the prompt needs the heap */
    s->whole = s->raw;
    s->key = HR_READLINE_OK;
    hr_readline_begin(&l, vm);
    s->key = s->raw ? read_raw(&l) : read_statement(&l);
    if (s->key == 5) {
        s->whole = true;
        l.text->used = 0;
        s->key = read_paste(&l);
    }
    return s->key == HR_READLINE_OK && (s->raw || l.text->used)
               ? hr_bytes_from(vm, l.text->bytes, l.text->used)
               : HR_NONE;
}

/* ---- the prompts ---------------------------------------------------------------------------------------------------------- */

static enum hr_vm_outcome session(struct hr_vm *vm, bool *friendly) {
    struct session s = {.key = *friendly ? 2 : 1};
    for (;;) {
        switch (s.key) {
        case 1:
            s.raw = true;
            *friendly = false;
            put("raw REPL; CTRL-B to exit\r\n");
            break;
        case 2:
            s.raw = false;
            *friendly = true;
            put("MicroPython v1.29.0 (Hirune " HR_VERSION "); ");
            put(hr_port_platform);
            put(" version\r\nType \"help()\" for more information.\r\n");
            break;
        case 3:
            if (!s.raw) {
                put("\r\n");
            }
            break;
        case 4:
        case HR_READLINE_EOF: put("\r\n"); return HR_VM_OK;
        default: break;
        }
        hr_value text;
        if (!hr_call_protected(vm, read_piece, &s, &text)) {
            hr_pending_report(vm, text);
        } else if (text != HR_NONE) {
            enum hr_vm_outcome outcome = execute(vm, text, s.whole, s.raw);
            if (s.raw) {
                put("\x04");
            }
            if (outcome == HR_VM_EXIT) {
                return outcome;
            }
        }
    }
}

enum hr_vm_outcome hr_vm_run_repl(struct hr_vm *vm, bool *friendly) {
    take_keys(true);
    vm->interactive = true;
    enum hr_vm_outcome outcome = session(vm, friendly);
    vm->interactive = false;
    take_keys(false);
    return outcome;
}
