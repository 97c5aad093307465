/* SPDX-License-Identifier: MIT
 *
 * Template strings (PEP 750): Template and Interpolation of string.templatelib. Rows: defs/types/typing.def.
 * Tests: tests/lang/literals.
 */
#include "gen/slots.h"

#include "gen/opcodes.h"
#include "gen/rom.h"
#include "obj/error.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/modules.h"

struct template {
    hr_word header;
    hr_value strings;        /* tuple of one str more than there are interpolations */
    hr_value interpolations; /* tuple */
};
enum { FIELD_VALUE, FIELD_EXPRESSION, FIELD_CONVERSION, FIELD_SPEC, FIELDS };
struct interpolation {
    hr_word header;
    hr_value fields[FIELDS];
};

static size_t count(hr_value tuple) {
    return hr_value_object_words(tuple) - 1;
}
static hr_value item(hr_value tuple, size_t i) {
    return ((const struct hr_tuple *)tuple)->items[i];
}
static const struct template *template_of(hr_value v) {
    return (const struct template *)v;
}

/* ---- making ------------------------------------------------------------------------------------------------------------ */

/* tuple of strs, tuple of interpolations */
hr_value hr_intrinsic_template(struct hr_vm *vm, hr_value *args) {
    bool ok = count(args[0]) == count(args[1]) + 1; /* of an image's code it is not known */
    for (size_t i = 0; HR_IMAGES && ok && i < count(args[0]); i++)
        ok = hr_value_is(item(args[0], i), HR_T_str) &&
             (i == 0 || hr_value_is(item(args[1], i - 1), HR_T_Interpolation));
    if (HR_IMAGES && !ok) hr_error_raise_text(vm, HR_T_TypeError, "no template");
    struct template *t = hr_state_alloc(vm, HR_T_Template, 0, sizeof *t / sizeof(hr_word));
    HR_STORE(vm, t, strings, args[0]);
    HR_STORE(vm, t, interpolations, args[1]);
    return hr_value_from_object(t);
}

/* value, text of the expression, conversion, format */
hr_value hr_intrinsic_interpolation(struct hr_vm *vm, hr_value *args) {
    struct interpolation *p = hr_state_alloc(vm, HR_T_Interpolation, 0, 1 + FIELDS);
    for (size_t i = 0; i < FIELDS; i++)
        HR_STORE(vm, p, fields[i], args[i]);
    return hr_value_from_object(p);
}

/* Collects what a template is made of: strs that follow each other become one. */
struct parts {
    struct hr_vm *vm;
    hr_value strings, interpolations; /* lists */
    hr_value text;                    /* str that goes on */
};

static void add_part(struct parts *p, hr_value v) {
    struct hr_vm *vm = p->vm;
    if (hr_value_is(v, HR_T_Interpolation)) {
        hr_list_append(vm, p->strings, p->text);
        hr_list_append(vm, p->interpolations, v);
        p->text = HR_SYM(empty);
        return;
    }
    v = hr_type_native(vm, v);
    if (!hr_value_is(v, HR_T_str)) hr_error_raise(vm, HR_E_expected_str_or_interpolation);
    hr_value both[2] = {p->text, v};
    p->text = hr_str_len(p->text) ? hr_str_concat(vm, 2, both) : v;
}

static void add_template(struct parts *p, hr_value v) {
    const struct template *t = template_of(v);
    for (size_t i = 0; i < count(t->strings); i++) {
        if (i) add_part(p, item(t->interpolations, i - 1));
        add_part(p, item(t->strings, i));
    }
}

static void begin_parts(struct hr_vm *vm, struct parts *p) {
    *p = (struct parts){vm, hr_list_new(vm, 0, NULL), hr_list_new(vm, 0, NULL), HR_SYM(empty)};
}

static hr_value end_parts(struct parts *p) {
    hr_value args[2];
    hr_list_append(p->vm, p->strings, p->text);
    args[0] = hr_tuple_from_iterable(p->vm, p->strings);
    args[1] = hr_tuple_from_iterable(p->vm, p->interpolations);
    return hr_intrinsic_template(p->vm, args);
}

/* Template(*args) */
hr_value hr_template_make(struct hr_vm *vm, int argc, hr_value *argv) {
    struct parts p;
    begin_parts(vm, &p);
    for (int i = 1; i < argc; i++)
        add_part(&p, argv[i]);
    return end_parts(&p);
}

/* Interpolation(value, expression="", conversion=None, format_spec="") */
hr_value hr_template_make_interpolation(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value fields[FIELDS] = {argv[1], argv[2] == HR_UNDEF ? HR_SYM(empty) : argv[2],
                               argv[3] == HR_UNDEF ? HR_NONE : argv[3],
                               argv[4] == HR_UNDEF ? HR_SYM(empty) : argv[4]};
    for (size_t i = 1; i < FIELDS; i++)
        if (!hr_str_is(vm, fields[i]) && !(i == FIELD_CONVERSION && fields[i] == HR_NONE))
            hr_error_raise(vm, HR_E_expected_str, fields[i]);
    hr_value c = fields[FIELD_CONVERSION];
    if (c != HR_NONE && c != hr_symbol_of_char('r') && c != hr_symbol_of_char('s') &&
        c != hr_symbol_of_char('a'))
        hr_error_raise(vm, HR_E_conversion_must_be_none);
    return hr_intrinsic_interpolation(vm, fields);
}

hr_value hr_template_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (op != HR_BINARY_ADD || !hr_value_is(a, HR_T_Template) || !hr_value_is(b, HR_T_Template))
        return HR_NOTIMPL;
    struct parts p;
    begin_parts(vm, &p);
    add_template(&p, a);
    add_template(&p, b);
    return end_parts(&p);
}

/* ---- looking in ------------------------------------------------------------------------------------------------------------ */

hr_value hr_template_values(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value from = template_of(argv[0])->interpolations, to = hr_tuple_new(vm, count(from), NULL);
    for (size_t i = 0; i < count(from); i++)
        HR_STORE(vm, (struct hr_tuple *)to, items[i],
                 ((const struct interpolation *)item(from, i))->fields[FIELD_VALUE]);
    return to;
}

/* Strings that are not empty and interpolations in turn. */
hr_value hr_template_iter(struct hr_vm *vm, hr_value self) {
    const struct template *t = template_of(self);
    hr_value list = hr_list_new(vm, 0, NULL);
    for (size_t i = 0; i < count(t->strings); i++) {
        if (i) hr_list_append(vm, list, item(t->interpolations, i - 1));
        if (hr_str_len(item(t->strings, i))) hr_list_append(vm, list, item(t->strings, i));
    }
    return hr_op_iter(vm, list);
}

void hr_template_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_error_write(w, HR_E_text_template, template_of(self)->strings, template_of(self)->interpolations);
}

void hr_template_repr_interpolation(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    for (size_t i = 0; i < FIELDS; i++) {
        if (i)
            hr_writer_puts(w, ", ");
        else
            hr_error_write(w, HR_E_text_interpolation);
        hr_writer_repr(w, ((const struct interpolation *)self)->fields[i]);
    }
    hr_writer_puts(w, ")");
}

/* string.templatelib */
hr_value hr_template_module(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return hr_value_from_object(&hr_rom_modules[HR_MODULE_templatelib]);
}
