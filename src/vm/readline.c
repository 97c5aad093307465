/* SPDX-License-Identifier: MIT
 *
 * The line editor. See readline.h. Keys as MicroPython's: arrows, Home, End, Delete, Ctrl-A/E/B/F/P/N/K/U/W/D, Alt-B/F/D/Backspace,
 * Ctrl-left and -right, Tab.
 */
#include "vm/readline.h"

#include <hirune/native.h>
#include <hirune/port.h>

#include "obj/str.h"

enum { HISTORY_MOST = 8, INDENT = 4 };

static void put(const char *text, size_t n) {
    hr_port_write(1, text, n);
}

static char *bytes_of(const struct hr_line *l) {
    return (char *)l->text->bytes;
}

void hr_readline_begin(struct hr_line *l, struct hr_vm *vm) {
    *l = (struct hr_line){.vm = vm, .text = hr_state_alloc_raw(vm, HR_T_store, 0, 64)};
    l->text->used = 0;
}

static void reserve(struct hr_line *l, size_t more) {
    size_t room = (hr_value_object_words(hr_value_from_object(l->text)) - 2) * sizeof(hr_word);
    if (l->text->used + more <= room) {
        return;
    }
    struct hr_store *t = hr_state_alloc_raw(l->vm, HR_T_store, 0, sizeof(hr_word) + 2 * room + more);
    t->used = l->text->used;
    memcpy(t->bytes, l->text->bytes, t->used);
    l->text = t;
}

/* ---- the screen ----------------------------------------------------------------------------------------------------- */

/* Columns that n bytes of UTF-8 take, one a code point. */
static size_t columns(const char *text, size_t n) {
    size_t c = 0;
    for (size_t i = 0; i < n; i++) {
        c += ((unsigned char)text[i] & 0xc0) != 0x80;
    }
    return c;
}

static void move_left(size_t n) {
    if (n <= 4) {
        put("\b\b\b\b", n);
    } else {
        char buf[16];
        size_t i = sizeof buf;
        buf[--i] = 'D';
        do {
            buf[--i] = (char)('0' + n % 10);
            n /= 10;
        } while (n);
        buf[--i] = '[';
        buf[--i] = 27;
        put(buf + i, sizeof buf - i);
    }
}

/* Draws the line from `from` on, clears what was behind it if it was longer, and leaves the terminal's cursor at l->cursor. */
static void redraw(const struct hr_line *l, size_t from, bool clear) {
    const char *t = bytes_of(l);
    put(t + from, l->text->used - from);
    if (clear) {
        put("\x1b[K", 3);
    }
    move_left(columns(t + l->cursor, l->text->used - l->cursor));
}

/* ---- editing ----------------------------------------------------------------------------------------------------------- */

void hr_readline_insert(struct hr_line *l, const char *text, size_t n) {
    reserve(l, n);
    char *t = bytes_of(l);
    memmove(t + l->cursor + n, t + l->cursor, l->text->used - l->cursor);
    memcpy(t + l->cursor, text, n);
    l->text->used += n;
    l->cursor += n;
    redraw(l, l->cursor - n, false);
}

void hr_readline_append(struct hr_line *l, const char *text, size_t n) {
    reserve(l, n);
    memcpy(bytes_of(l) + l->text->used, text, n);
    l->text->used += n;
    l->cursor = l->text->used;
}

/* The start of the character before, the end of the one at the cursor. */
static size_t before(const struct hr_line *l, size_t at) {
    while (at > l->start && ((unsigned char)bytes_of(l)[--at] & 0xc0) == 0x80) {
    }
    return at;
}
static size_t after(const struct hr_line *l, size_t at) {
    if (at < l->text->used) {
        at++;
    }
    while (at < l->text->used && ((unsigned char)bytes_of(l)[at] & 0xc0) == 0x80) {
        at++;
    }
    return at;
}

static void delete_range(struct hr_line *l, size_t from, size_t to) {
    char *t = bytes_of(l);
    move_left(columns(t + from, l->cursor > from ? l->cursor - from : 0));
    memmove(t + from, t + to, l->text->used - to);
    l->text->used -= to - from;
    l->cursor = from;
    redraw(l, from, to > from);
}

static void move_to(struct hr_line *l, size_t to) {
    const char *t = bytes_of(l);
    if (to < l->cursor) {
        move_left(columns(t + to, l->cursor - to));
    } else {
        put(t + l->cursor, to - l->cursor);
    }
    l->cursor = to;
}

/* Only spaces before the cursor: Backspace takes a level of indentation. */
static void backspace(struct hr_line *l) {
    size_t n = l->cursor - l->start, spaces = 0;
    while (spaces < n && bytes_of(l)[l->start + spaces] == ' ') {
        spaces++;
    }
    if (n && spaces == n) {
        delete_range(l, l->cursor - ((n - 1) % INDENT + 1), l->cursor);
    } else {
        delete_range(l, before(l, l->cursor), l->cursor);
    }
}

static bool in_word(const struct hr_line *l, size_t at) {
    char c = bytes_of(l)[at];
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_' ||
           (unsigned char)c >= 128;
}

/* The start of the word at or before the cursor; the end of the one at or after it. */
static size_t word_start(const struct hr_line *l) {
    size_t at = l->cursor;
    for (int inside = 0; inside < 2; inside++) {
        while (at > l->start && in_word(l, at - 1) == inside) {
            at--;
        }
    }
    return at;
}
static size_t word_end(const struct hr_line *l) {
    size_t at = l->cursor;
    for (int inside = 0; inside < 2; inside++) {
        while (at < l->text->used && in_word(l, at) == inside) {
            at++;
        }
    }
    return at;
}

/* ---- history -------------------------------------------------------------------------------------------------------------- */

void hr_readline_remember(struct hr_line *l) {
    struct hr_vm *vm = l->vm;
    size_t n = l->text->used, count;
    hr_value *items;
    if (n == 0 || memchr(l->text->bytes, '\n', n)) {
        return;
    }
    if (vm->history == HR_UNDEF) {
        vm->history = hr_list_new(vm, 0, NULL);
    }
    hr_tuple_items(vm, vm->history, &count, &items);
    if (count && hr_str_len(items[count - 1]) == n &&
        memcmp(hr_str_text(items[count - 1]), l->text->bytes, n) == 0) {
        return;
    }
    hr_value line = hr_str_from_checked(vm, bytes_of(l), n);
    if (count >= HISTORY_MOST) {
        hr_value argv[1] = {hr_int_from(vm, 0)};
        hr_call_method(vm, vm->history, HR_SYM(pop), 1, argv);
    }
    hr_list_append(vm, vm->history, line);
}

/* Replaces the line by entry `at` counted from the newest (1); 0: an empty line. */
static void recall(struct hr_line *l, int *at, int step) {
    size_t count = 0;
    hr_value *items = NULL;
    if (l->vm->history != HR_UNDEF) {
        hr_tuple_items(l->vm, l->vm->history, &count, &items);
    }
    int to = *at + step;
    if (to < 0 || to > (int)count) {
        return;
    }
    *at = to;
    size_t old = columns(bytes_of(l) + l->start, l->text->used - l->start);
    move_to(l, l->start);
    l->text->used = l->start;
    if (to) {
        hr_value s = items[count - (size_t)to];
        hr_readline_append(l, hr_str_text(s), hr_str_len(s));
    }
    redraw(l, l->start, columns(bytes_of(l) + l->start, l->text->used - l->start) < old);
}

/* ---- reading ------------------------------------------------------------------------------------------------------------------ */

static void tab(struct hr_line *l, const char *prompt) {
    bool blank = true;
    for (size_t i = l->start; i < l->cursor; i++) {
        blank = blank && bytes_of(l)[i] == ' ';
    }
    if (blank || l->pasting) {
        hr_readline_insert(l, "    ", INDENT - (l->cursor - l->start) % INDENT);
    } else if (hr_complete_word(l)) {
        put(prompt, strlen(prompt));
        size_t cursor = l->cursor;
        l->cursor = l->start;
        put(bytes_of(l) + l->start, cursor - l->start);
        l->cursor = cursor;
        redraw(l, cursor, false);
    }
}

/* ESC and a letter, or an escape sequence: ESC [ or ESC O, numbers, final byte. Of the numbers the last counts: 1;5D is Ctrl-left. */
static void escape(struct hr_line *l, int *history) {
    int c = hr_port_read_char(100);
    unsigned number = 0;
    switch (c) {
    case 'b': move_to(l, word_start(l)); return;
    case 'f': move_to(l, word_end(l)); return;
    case 'd': delete_range(l, l->cursor, word_end(l)); return;
    case 8:
    case 127: delete_range(l, word_start(l), l->cursor); return;
    case '[':
    case 'O': break;
    default: return;
    }
    while (((c = hr_port_read_char(100)) >= '0' && c <= '9') || c == ';') {
        number = c == ';' ? 0 : number * 10 + (unsigned)(c - '0');
    }
    switch (c) {
    case 'A': recall(l, history, 1); break;
    case 'B': recall(l, history, -1); break;
    case 'C': move_to(l, number == 5 ? word_end(l) : after(l, l->cursor)); break;
    case 'D': move_to(l, number == 5 ? word_start(l) : before(l, l->cursor)); break;
    case 'H': move_to(l, l->start); break;
    case 'F': move_to(l, l->text->used); break;
    case '~':
        if (number == 1 || number == 7) {
            move_to(l, l->start);
        } else if (number == 4 || number == 8) {
            move_to(l, l->text->used);
        } else if (number == 3) {
            delete_range(l, l->cursor, after(l, l->cursor));
        } else if (number == 200 || number == 201) {
            l->pasting = number == 200;
        }
        break;
    default: break;
    }
}

/* Typed first on a line that was indented by itself: the blank stands for that indentation. What is left of it on the screen is blank
 * too. */
static void own_indent(struct hr_line *l, size_t indent, int c) {
    size_t keep = c == ' ' ? 1 : INDENT;
    l->by_hand = true;
    move_left(indent - keep);
    l->text->used = l->cursor = l->start + keep;
}

int hr_readline_read(struct hr_line *l, const char *prompt) {
    int history = 0;
    size_t indent = l->text->used - l->start;
    put(prompt, strlen(prompt));
    l->cursor = l->text->used;
    redraw(l, l->start, false);
    for (;; indent = 0) {
        int c = hr_port_read_char(-1);
        if (indent && (c == ' ' || c == '\t')) {
            own_indent(l, indent, c);
            continue;
        }
        bool empty = l->text->used == l->start;
        if (c < 0) {
            return c == -2 ? 3 : HR_READLINE_EOF;
        }
        if (c >= 32 && c != 127) {
            char byte = (char)c;
            hr_readline_insert(l, &byte, 1);
            continue;
        }
        switch (c) {
        case '\r':
        case '\n': put("\r\n", 2); return HR_READLINE_OK;
        case 1:
            if (empty) {
                return c;
            }
            move_to(l, l->start);
            break;
        case 2:
            if (empty) {
                return c;
            }
            move_to(l, before(l, l->cursor));
            break;
        case 3: return c;
        case 4:
            if (empty && l->start == 0) {
                return c;
            }
            delete_range(l, l->cursor, after(l, l->cursor));
            break;
        case 5:
            if (empty) {
                return c;
            }
            move_to(l, l->text->used);
            break;
        case 6: move_to(l, after(l, l->cursor)); break;
        case 8:
        case 127: backspace(l); break;
        case 9: tab(l, prompt); break;
        case 11: delete_range(l, l->cursor, l->text->used); break;
        case 14: recall(l, &history, -1); break;
        case 16: recall(l, &history, 1); break;
        case 21: delete_range(l, l->start, l->cursor); break;
        case 23: delete_range(l, word_start(l), l->cursor); break;
        case 27: escape(l, &history); break;
        default: break;
        }
    }
}

void hr_readline_continue(struct hr_line *l) {
    size_t begin = l->start, end = l->text->used, indent = 0;
    const char *t = bytes_of(l);
    while (begin + indent < end && t[begin + indent] == ' ') {
        indent++;
    }
    size_t last = end;
    while (last > begin && (t[last - 1] == ' ' || t[last - 1] == '\t')) {
        last--;
    }
    if (last > begin && t[last - 1] == ':') {
        indent += INDENT;
    }
    /* not after two blank lines, nor where the text brings its own */
    bool blank = last == begin;
    if ((blank && begin >= 2 && (t[begin - 2] == ' ' || t[begin - 2] == '\n')) || l->pasting || l->by_hand) {
        indent = 0;
    }
    reserve(l, indent + 1);
    bytes_of(l)[l->text->used++] = '\n';
    l->start = l->text->used;
    memset(bytes_of(l) + l->start, ' ', indent);
    l->text->used += indent;
    l->cursor = l->text->used;
}
