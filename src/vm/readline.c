/* SPDX-License-Identifier: MIT
 *
 * The line editor. See readline.h. Keys as MicroPython's: arrows, Home, End, Delete, Ctrl-A/E/B/F/P/N/K/U/W/D, Alt-B/F/D/Backspace,
 * Ctrl-left and -right, Tab.
 * Tests: tests/unit/test_prompt.c, tests/prompt.
 */
#include "vm/readline.h"

#include <hirune/native.h>
#include <hirune/port.h>

#include "base/uchar.h"
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
    while (n--) {
        put("\b", 1);
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

/* Moves the cursor; what it passes is deleted if that is wanted. */
static void go(struct hr_line *l, size_t to, bool deletes) {
    char *t = bytes_of(l);
    size_t from = l->cursor, end = from;
    if (to < from) {
        move_left(columns(t + to, from - to));
    } else if (deletes) {
        end = to;
        to = from;
    } else {
        put(t + from, to - from);
    }
    l->cursor = to;
    if (deletes) {
        memmove(t + to, t + end, l->text->used - end);
        l->text->used -= end - to;
        redraw(l, to, end > to);
    }
}

/* The blanks that the line begins with if there is nothing else before the cursor; or 0. */
static size_t blanks(const struct hr_line *l) {
    for (size_t at = l->start; at < l->cursor; at++) {
        if (bytes_of(l)[at] != ' ') {
            return 0;
        }
    }
    return l->cursor - l->start;
}

/* The other end of the character to the left (step -1) or right (1) of the cursor. */
static size_t beyond_character(const struct hr_line *l, int step) {
    size_t at = l->cursor, end = step < 0 ? l->start : l->text->used;
    while (at != end) {
        at += (size_t)step;
        if (at == end || (bytes_of(l)[at] & 0xc0) != 0x80) {
            break;
        }
    }
    return at;
}

bool hr_readline_is_name(char c) {
    return (unsigned char)c >= 128 || hr_uchar_is((unsigned char)c, HR_UCHAR_IDENT);
}

/* The other end of the word at the cursor or further on. */
static size_t beyond_word(const struct hr_line *l, int step) {
    size_t at = l->cursor, end = step < 0 ? l->start : l->text->used;
    for (int inside = 0; inside < 2; inside++) {
        while (at != end && hr_readline_is_name(bytes_of(l)[at - (step < 0)]) == inside) {
            at += (size_t)step;
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

/* Replaces the line by entry `to` counted from the newest (1), 0: an empty line. False if there is no such entry. */
static bool recall(struct hr_line *l, int to) {
    size_t count = 0;
    hr_value *items = NULL;
    if (l->vm->history != HR_UNDEF) {
        hr_tuple_items(l->vm, l->vm->history, &count, &items);
    }
    if (to < 0 || to > (int)count) {
        return false;
    }
    size_t old = columns(bytes_of(l) + l->start, l->text->used - l->start);
    go(l, l->start, false);
    l->text->used = l->start;
    if (to) {
        hr_value s = items[count - (size_t)to];
        hr_readline_append(l, hr_str_text(s), hr_str_len(s));
    }
    redraw(l, l->start, columns(bytes_of(l) + l->start, l->text->used - l->start) < old);
    return true;
}

/* ---- reading ------------------------------------------------------------------------------------------------------------------ */

static void tab(struct hr_line *l, const char *prompt) {
    size_t column = l->cursor - l->start;
    if (blanks(l) == column || l->pasting) {
        hr_readline_insert(l, "    ", INDENT - column % INDENT);
    } else if (hr_complete_word(l)) {
        put(prompt, strlen(prompt));
        redraw(l, l->start, false);
    }
}

/* What keys do: where the cursor goes, or something else; and flags. */
enum {
    KEEP, /* nothing */
    START,
    END,
    LEFT,
    RIGHT,
    WORD_LEFT,
    WORD_RIGHT,
    OLDER,
    NEWER,
    INDENT_LEFT, /* Backspace: a character, or a level of an indentation */
    COMPLETE,
    ESCAPE,
    ACCEPT,
    LEAVE,
    PLACES = 15,
    DELETES = 16,      /* what lies between */
    EMPTY_LEAVES = 32, /* on an empty line the key is for the caller */
};

/* Of the control characters. */
static const unsigned char key_actions[32] = {[1] = START | EMPTY_LEAVES,
                                              [2] = LEFT | EMPTY_LEAVES,
                                              [3] = LEAVE,
                                              [4] = RIGHT | DELETES | EMPTY_LEAVES,
                                              [5] = END | EMPTY_LEAVES,
                                              [6] = RIGHT,
                                              [8] = INDENT_LEFT | DELETES,
                                              [9] = COMPLETE,
                                              [10] = ACCEPT,
                                              [11] = END | DELETES,
                                              [13] = ACCEPT,
                                              [14] = NEWER,
                                              [16] = OLDER,
                                              [21] = START | DELETES,
                                              [23] = WORD_LEFT | DELETES,
                                              [27] = ESCAPE};

/* Of ESC and a letter; of an escape sequence's last byte, of the number before `~`, of C and D after the number 5 as c and d: that
 * is Ctrl-right and -left. Each a byte and its action. */
static const unsigned char letter_actions[] = {
    'b', WORD_LEFT,           'f', WORD_RIGHT,          'd', WORD_RIGHT | DELETES,
    8,   WORD_LEFT | DELETES, 127, WORD_LEFT | DELETES, 0};
static const unsigned char sequence_actions[] = {
    'A', OLDER, 'B', NEWER,      'C', RIGHT,           'D', LEFT,  'H', START,
    'F', END,   'c', WORD_RIGHT, 'd', WORD_LEFT,       1,   START, 7,   START,
    4,   END,   8,   END,        3,   RIGHT | DELETES, 0};

/* What comes after ESC. Of several numbers the last counts: 1;5D is Ctrl-left. */
static unsigned escape(struct hr_line *l) {
    const unsigned char *actions = letter_actions;
    int c = hr_port_read_char(100);
    unsigned number = 0;
    if (c == '[' || c == 'O') {
        actions = sequence_actions;
        while (((c = hr_port_read_char(100)) >= '0' && c <= '9') || c == ';') {
            number = c == ';' ? 0 : number * 10 + (unsigned)(c - '0');
        }
        if (c == '~') {
            c = (int)number;
            if (number >> 1 == 100) {
                l->pasting = number == 200;
            }
        } else if (number == 5) {
            c |= 0x20;
        }
    }
    for (; *actions; actions += 2) {
        if (*actions == c) {
            return actions[1];
        }
    }
    return KEEP;
}

static size_t place(const struct hr_line *l, unsigned action) {
    action &= PLACES;
    const int step = action == RIGHT || action == WORD_RIGHT ? 1 : -1;
    switch (action) {
    case START: return l->start;
    case END: return l->text->used;
    case WORD_LEFT:
    case WORD_RIGHT: return beyond_word(l, step);
    case INDENT_LEFT: {
        size_t n = blanks(l);
        if (n) {
            return l->start + (n - 1) / INDENT * INDENT;
        }
    }
    /* fall through */
    case LEFT:
    case RIGHT: return beyond_character(l, step);
    default: return l->cursor;
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
    int entry = 0; /* of the history */
    size_t indent = l->text->used - l->start;
    put(prompt, strlen(prompt));
    l->cursor = l->text->used;
    redraw(l, l->start, false);
    for (;; indent = 0) {
        int c = hr_port_read_char(-1);
        if (c < 0) {
            return c == -2 ? 3 : HR_READLINE_EOF;
        }
        if ((c == ' ' && indent) || (c == '\t' && indent >= INDENT)) {
            own_indent(l, indent, c);
            continue;
        }
        if (c == 127) {
            c = 8;
        }
        if (c >= 32) {
            char byte = (char)c;
            hr_readline_insert(l, &byte, 1);
            continue;
        }
        unsigned action = key_actions[c];
        if ((action & EMPTY_LEAVES) && l->text->used == l->start && (c != 4 || l->start == 0)) {
            return c;
        }
        if (action == ESCAPE) {
            action = escape(l);
        }
        switch (action) {
        case LEAVE: return c;
        case ACCEPT: put("\r\n", 2); return HR_READLINE_OK;
        case COMPLETE: tab(l, prompt); break;
        case OLDER: entry += recall(l, entry + 1); break;
        case NEWER: entry -= recall(l, entry - 1); break;
        default: go(l, place(l, action), action & DELETES);
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
    hr_readline_append(l, "\n", 1);
    l->start = l->text->used;
    while (indent--) {
        hr_readline_append(l, " ", 1);
    }
}
