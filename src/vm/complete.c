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

static bool is_word_char(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || (unsigned char)c >= 128;
}

struct match {
    struct hr_line *line;
    const char *part;
    size_t n;      /* of part */
    size_t common; /* bytes that all matches share; valid if count */
    hr_value first;
    size_t count;
    bool list;    /* second pass: print them */
    bool keyword; /* the last match is one */
    size_t column;
};

static void candidate(struct match *m, hr_value name) {
    size_t n = hr_str_len(name);
    const char *text = hr_str_text(name);
    if (n < m->n || memcmp(text, m->part, m->n) != 0 || (m->n == 0 && n && text[0] == '_')) {
        return;
    }
    if (m->list) {
        if (m->column + n + 16 > 80) {
            hr_port_write(1, "\r\n", 2);
            m->column = 0;
        }
        if (m->column) {
            size_t pad = 16 - m->column % 16;
            hr_port_write(1, "                ", pad);
            m->column += pad;
        }
        hr_port_write(1, text, n);
        m->column += n;
        return;
    }
    if (m->count++ == 0) {
        m->first = name;
        m->common = n;
        return;
    }
    const char *other = hr_str_text(m->first);
    size_t i = 0;
    while (i < m->common && i < n && other[i] == text[i]) {
        i++;
    }
    m->common = i;
}

struct name_list {
    hr_value names; /* list of str, or HR_UNDEF: globals and builtins */
};

static void each(struct match *m, hr_value names) {
    struct hr_vm *vm = m->line->vm;
    size_t count;
    hr_value *items, key, value;
    if (names != HR_UNDEF) {
        hr_tuple_items(vm, names, &count, &items);
        for (size_t i = 0; i < count; i++) {
            candidate(m, items[i]);
        }
        return;
    }
    static const char keywords[] =
        "import from while for def class return with except finally lambda global nonlocal continue ";
    size_t pos = 0;
    while (hr_dict_next(vm, vm->main, &pos, &key, &value)) {
        if (hr_str_is(vm, key)) {
            candidate(m, key);
        }
    }
    for (unsigned i = 0; i < HR_B_COUNT; i++) {
        candidate(m, hr_builtin_name(i));
    }
    for (const char *p = keywords; *p;) {
        size_t n = (size_t)(strchr(p, ' ') - p);
        size_t before = m->count;
        candidate(m, hr_symbol_intern(vm, p, n));
        m->keyword = m->keyword || m->count > before;
        p += n + 1;
    }
}

struct find_call {
    const char *text;
    size_t n;
    hr_value names;
};

/* dir() of the object that the dotted text in front of the last dot names. */
static hr_value find_names(struct hr_vm *vm, void *arg) {
    struct find_call *c = arg;
    hr_value v = HR_UNDEF;
    for (size_t start = 0; start < c->n;) {
        size_t end = start;
        while (end < c->n && c->text[end] != '.') {
            end++;
        }
        hr_value name = hr_symbol_intern(vm, c->text + start, end - start);
        if (v == HR_UNDEF) {
            v = hr_dict_get(vm, vm->main, name);
            int index = v == HR_UNDEF ? hr_builtin_index(name) : -1;
            if (index >= 0) {
                v = hr_builtin_member((unsigned)index);
            }
        } else {
            v = hr_attr_find(vm, v, name);
        }
        if (v == HR_UNDEF) {
            return HR_NONE;
        }
        start = end + 1;
    }
    return hr_call(vm, hr_builtin_member(HR_B_dir), 1, &v);
}

bool hr_complete_word(struct hr_line *l) {
    const char *t = (const char *)l->text->bytes;
    size_t begin = l->cursor, dot = 0;
    while (begin > l->start && is_word_char(t[begin - 1])) {
        begin--;
    }
    for (size_t i = begin; i < l->cursor; i++) {
        if (t[i] == '.') {
            dot = i + 1;
        }
    }
    size_t part = dot ? dot : begin;
    struct match m = {.line = l, .part = t + part, .n = l->cursor - part, .first = HR_UNDEF};
    hr_value names = HR_UNDEF;
    if (dot) {
        struct find_call c = {t + begin, dot - 1 - begin, HR_UNDEF};
        if (!hr_call_protected(l->vm, find_names, &c, &names) || names == HR_NONE) {
            return false;
        }
    }
    each(&m, names);
    if (m.count == 0) {
        return false;
    }
    if (m.common > m.n) {
        const char *text = hr_str_text(m.first);
        hr_readline_insert(l, text + m.n, m.common - m.n);
        if (m.count == 1 && m.keyword) {
            hr_readline_insert(l, " ", 1);
        }
        return false;
    }
    if (m.count == 1) {
        return false;
    }
    m.list = true;
    hr_port_write(1, "\r\n", 2);
    each(&m, names);
    hr_port_write(1, "\r\n", 2);
    return true;
}
