/* SPDX-License-Identifier: MIT
 *
 * Tab completion of names and attributes. See readline.h. Candidates come from dir(), so that what completes is what is there.
 * Tests: tests/unit/test_prompt.c.
 */
#include <hirune/port.h>

#include "obj/attr.h"
#include "obj/builtin.h"
#include "obj/dict.h"
#include "obj/str.h"
#include "vm/readline.h"

struct match {
    struct hr_line *line;
    size_t begin, part; /* where the dotted name begins, and its last part */
    size_t n;           /* bytes of that */
    const char
        *first; /* the first name that goes on so, NULL if none; the bytes that all share; their number */
    size_t common, count;
    bool list; /* second pass: print them */
    size_t column;
};

static void put(const char *text, size_t n) {
    hr_port_write(1, text, n);
}

static void candidate(struct match *m, const char *text, size_t n) {
    if (n < m->n || memcmp(text, m->line->text->bytes + m->part, m->n) != 0 ||
        (m->n == 0 && text[0] == '_')) {
        return;
    }
    if (m->list) {
        if (m->column + n + 16 > 80) {
            put("\r\n", 2);
            m->column = 0;
        }
        if (m->column) {
            size_t pad = 16 - m->column % 16;
            put("                ", pad);
            m->column += pad;
        }
        put(text, n);
        m->column += n;
        return;
    }
    if (m->count++ == 0) {
        m->first = text;
        m->common = n;
    }
    size_t i = 0;
    while (i < m->common && i < n && m->first[i] == text[i]) {
        i++;
    }
    m->common = i;
}

static void candidate_str(struct match *m, hr_value name) {
    candidate(m, hr_str_text(name), hr_str_len(name));
}

/* The names of a list of str; of HR_NONE: globals, built-in functions and keywords. */
static void each(struct match *m, hr_value names) {
    static const char keywords[] =
        "import from while for def class return with except finally lambda global nonlocal continue ";
    struct hr_vm *vm = m->line->vm;
    size_t count, pos = 0;
    hr_value *items, key, value;
    if (hr_tuple_items(vm, names, &count, &items)) {
        while (pos < count) {
            candidate_str(m, items[pos++]);
        }
        return;
    }
    while (hr_dict_next(vm, vm->main, &pos, &key, &value)) {
        if (hr_str_is(vm, key)) {
            candidate_str(m, key);
        }
    }
    for (unsigned i = 0; i < HR_B_COUNT; i++) {
        candidate_str(m, hr_builtin_name(i));
    }
    for (const char *p = keywords; *p;) {
        const char *start = p;
        p = strchr(p, ' ') + 1;
        candidate(m, start, (size_t)(p - start)); /* with the blank */
    }
}

/* dir() of the object that the text in front of the last dot names; HR_NONE without a dot. HR_UNDEF if there is none. */
static hr_value find_names(struct hr_vm *vm, void *arg) {
    struct match *m = arg;
    hr_value v = HR_NONE;
    for (size_t start = m->begin, end = start; start < m->part; start = ++end) {
        const char *t = (const char *)m->line->text->bytes;
        while (t[end] != '.') {
            end++;
        }
        hr_value name = hr_symbol_intern(vm, t + start, end - start);
        if (start > m->begin) {
            v = hr_attr_find(vm, v, name);
        } else {
            v = hr_dict_get(vm, vm->main, name);
            int index = v == HR_UNDEF ? hr_builtin_index(name) : -1;
            if (index >= 0) {
                v = hr_builtin_member((unsigned)index);
            }
        }
        if (v == HR_UNDEF) {
            return v;
        }
    }
    return m->part > m->begin ? hr_call(vm, hr_builtin_member(HR_B_dir), 1, &v) : v;
}

bool hr_complete_word(struct hr_line *l) {
    const char *t = (const char *)l->text->bytes;
    struct match m = {.line = l, .begin = l->cursor};
    while (m.begin > l->start && (hr_readline_is_name(t[m.begin - 1]) || t[m.begin - 1] == '.')) {
        m.begin--;
    }
    m.part = l->cursor;
    while (m.part > m.begin && t[m.part - 1] != '.') {
        m.part--;
    }
    m.n = l->cursor - m.part;
    hr_value names;
    if (!hr_call_protected(l->vm, find_names, &m, &names) || names == HR_UNDEF) {
        return false;
    }
    each(&m, names);
    if (m.common > m.n) {
        hr_readline_insert(l, m.first + m.n, m.common - m.n);
        return false;
    }
    if (m.count < 2) {
        return false;
    }
    m.list = true;
    put("\r\n", 2);
    each(&m, names);
    put("\r\n", 2);
    return true;
}
