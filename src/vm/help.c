/* SPDX-License-Identifier: MIT
 *
 * help(): what an object has. Of built-in functions the parameters are shown as far as the tables of ROM know them: those that can be given by
 * name by their names, the others as _; an optional one has a =. Row: defs/modules/builtins.def. Tests: tests/modules/builtins/help.py.
 */
#include <hirune/hirune.h>

#include "gen/rom.h"
#include "gen/slots.h"
#include "obj/error.h"
#include "obj/frozen.h"
#include "obj/module.h"
#include "obj/str.h"
#include "obj/table.h"
#include "obj/type.h"
#include "vm/console.h"

/* ---- signatures --------------------------------------------------------------------------------------------------------- */

/* The parameters of a built-in function, without self or cls. */
static void put_signature(struct hr_writer *w, const struct hr_member *m, bool method) {
    const unsigned spec = hr_member_spec(m), least = HR_SPEC_MIN(spec);
    const uint16_t *names = hr_member_keywords(m);
    const bool variadic = HR_SPEC_MAX(spec) == HR_SPEC_VARARGS;
    const unsigned positional = variadic ? least : HR_SPEC_MAX(spec), all = positional + HR_SPEC_KWONLY(spec);
    unsigned unnamed = names ? *names++ : all;
    const char *before = "(";
    if (variadic) unnamed = positional;
    for (unsigned i = method;; i++) {
        if (i == positional && (variadic || i < all)) {
            hr_writer_format(w, "%s*%s", before, variadic ? "_" : "");
            before = ", ";
        }
        if (i >= all) break;
        hr_value name = i < unnamed ? hr_symbol_of_char('_') : hr_symbol_rom(names[i - unnamed]);
        hr_writer_format(w, "%s%q%s", before, name, i < least ? "" : "=");
        before = ", ";
    }
    if (spec & HR_SPEC_KWARGS) hr_writer_format(w, "%s**_", before);
    hr_writer_puts(w, *before == '(' && !(spec & HR_SPEC_KWARGS) ? "()" : ")");
}

/* ---- members ---------------------------------------------------------------------------------------------------------------- */

/* One line. bound: a method, whose first parameter is given by what it belongs to. */
static void put_member(struct hr_console *c, hr_value name, hr_value value, bool bound) {
    struct hr_writer *w = &c->w;
    hr_writer_puts(w, "  ");
    hr_writer_str(w, name);
    hr_writer_puts(w, " -- ");
    if (hr_value_is(value, HR_T_native)) {
        const struct hr_member *m = hr_member_of(value);
        unsigned spec = hr_member_spec(m);
        hr_writer_puts(w, spec & HR_SPEC_CLASS ? "<classmethod>" : "<function>");
        put_signature(w, m, bound && !(spec & HR_SPEC_STATIC));
    } else if (hr_value_is(value, HR_T_getset)) {
        hr_writer_puts(w, "<attribute>");
    } else {
        hr_console_flush(c); /* it may run Python that prints */
        hr_writer_str(w, value);
    }
    hr_writer_puts(w, "\n");
}

static void put_members(struct hr_console *c, unsigned first, unsigned end, bool methods) {
    for (const struct hr_member *m = &hr_rom_members[first]; m < &hr_rom_members[end]; m++)
        put_member(c, hr_member_name(m), hr_member_value(m), methods);
}

static void put_class(struct hr_console *c, hr_value cls) {
    struct hr_type_walk walk = {.next = cls};
    for (hr_value at; (at = hr_type_walk_next(&walk)) != HR_UNDEF;) {
        hr_value name, value;
        if (hr_value_is(at, HR_T_type)) {
            const struct hr_type *type = hr_type_row(at);
            for (; type > hr_type_rom(HR_T_object); type = hr_type_rom(type->rows))
                put_members(c, type->members, type[1].members, true);
        } else {
            for (size_t pos = 0; hr_table_next(((const struct hr_class *)at)->table, &pos, &name, &value);)
                put_member(c, name, value, true);
        }
    }
}

static void put_module(struct hr_console *c, hr_value module) {
    hr_value name, value;
    if (hr_value_has_flag(module, HR_HEADER_RAW)) {
        const struct hr_rom_module *m = (const struct hr_rom_module *)module;
        put_member(c, HR_SYM(__name__), hr_symbol_rom(m->name_id), false);
        put_members(c, m->members, m[1].members, false);
        return;
    }
    hr_value dict = hr_module_dict(c->w.vm, module);
    for (size_t pos = 0; hr_dict_next(c->w.vm, dict, &pos, &name, &value);)
        put_member(c, name, value, false);
}

/* ---- help() -------------------------------------------------------------------------------------------------------------------- */

enum { COLUMNS = 4, WIDTH = 18 }; /* of help("modules") */

/* The frozen modules that programs import by name, in lines. */
static void put_frozen(struct hr_writer *w) {
#if HR_IMAGES
    unsigned column = 0;
    for (unsigned i = 0; i < hr_frozen_count; i++) {
        hr_value name = hr_frozen_modules[i].name;
        size_t n;
        const char *text = hr_str_get(w->vm, name, &n);
        if (*text == '_' || memchr(text, '.', n) || hr_module_builtin(name) != HR_UNDEF)
            continue; /* has a line */
        hr_writer_add(w, text, n);
        if (++column % COLUMNS)
            hr_writer_fill(w, " ", 1, WIDTH - n);
        else
            hr_writer_puts(w, "\n");
    }
    if (column % COLUMNS) hr_writer_puts(w, "\n");
#else
    (void)w;
#endif
}

/* The built-in modules, which are in order, in columns. */
static void put_modules(struct hr_writer *w) {
    enum { ROWS = (HR_ROM_MODULE_COUNT + COLUMNS - 1) / COLUMNS };
    for (unsigned row = 0; row < ROWS; row++) {
        for (unsigned i = row; i < HR_ROM_MODULE_COUNT; i += ROWS) {
            hr_value name = hr_symbol_rom(hr_rom_modules[i].name_id);
            hr_writer_format(w, "%q", name);
            hr_writer_fill(w, " ", 1, WIDTH - hr_str_len(name));
        }
        hr_writer_puts(w, "\n");
    }
    put_frozen(w);
    hr_error_write(w, HR_E_text_help_modules);
}

hr_value hr_help_call(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_console c;
    hr_console_begin(&c, vm);
    hr_value v = argv[0];
    if (argc == 0) {
        for (unsigned row = HR_E_text_help_0; row <= HR_E_text_help_7; row++)
            hr_error_write(&c.w, row);
    } else if (hr_value_is(v, HR_T_str) && hr_str_is_cstr(v, "modules")) {
        put_modules(&c.w);
    } else {
        hr_value cls = hr_type_of(vm, v);
        hr_writer_puts(&c.w, "object ");
        hr_console_flush(&c);
        hr_writer_str(&c.w, v);
        hr_error_write(&c.w, HR_E_text_help_type, hr_type_name(cls));
        if (hr_value_is(v, HR_T_native)) {
            put_member(&c, hr_member_name(hr_member_of(v)), v, false);
        } else if (hr_value_is(v, HR_T_module)) {
            put_module(&c, v);
        } else {
            put_class(&c, hr_type_is_class(v) ? v : cls);
        }
    }
    hr_console_flush(&c);
    return HR_NONE;
}
