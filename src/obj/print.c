/* SPDX-License-Identifier: MIT
 *
 * repr() and str() of any value. See obj/op.h and writer.h.
 *
 * Order for an instance of a user class: its __str__ (for str), then its __repr__ unless it is a str or an exception,
 * which have a __str__ of their own; then the repr slot of the built-in type that it is or holds.
 *
 * A container that is printed inside itself gives [...]: the containers being printed are a list of locals on the C stack,
 * innermost first in vm->printing, which whoever catches an exception puts back. Tests: tests/types/builtins,
 * tests/unit/test_text.c.
 */
#include "obj/attr.h"
#include "obj/bytes.h"
#include "obj/class.h"
#include "obj/exception.h"
#include "obj/float.h"
#include "obj/objecttype.h"
#include "obj/type.h"

/* ---- writers that run no Python code ------------------------------------------------------------------------------- */

struct quiet_writer {
    struct hr_writer base;
    struct hr_writer *outer;
};

static void write_outer(struct hr_writer *w, const char *data, size_t n) {
    hr_writer_add(((struct quiet_writer *)w)->outer, data, n);
}

void hr_writer_repr_quiet(struct hr_writer *w, hr_value v) {
    struct quiet_writer quiet = {{w->vm, write_outer, HR_UNDEF, 0}, w};
    hr_op_print(&quiet.base, v, HR_REPR);
}

/* ---- printing -------------------------------------------------------------------------------------------------------- */

static bool is_user(hr_value v) {
    return hr_value_type(v) >= HR_T_USER;
}

/* What the class's own __str__ or __repr__ says; HR_UNDEF if it has none. */
static hr_value user_text(struct hr_vm *vm, hr_value v, int mode) {
    hr_value text = HR_UNDEF;
    if (mode == HR_STR) text = hr_call_special_run(vm, v, HR_SYM(__str__), 0, NULL);
    if (text == HR_UNDEF && (mode == HR_REPR || !(hr_exception_check(vm, v) || hr_str_is(vm, v))))
        text = hr_call_special_run(vm, v, HR_SYM(__repr__), 0, NULL);
    if (text != HR_UNDEF && !hr_str_is(vm, text))
        hr_error_raise(vm, HR_E_returned_non_string_type, mode == HR_STR ? "str" : "repr", text);
    return text;
}

/* By the slot of the built-in type. */
static void print_native(struct hr_writer *w, hr_value v, int mode) {
    static const char *const immediates[] = {"<unset>", "None",     "False",
                                             "True",    "Ellipsis", "NotImplemented"};
    hr_value native = hr_type_native(w->vm, v);
    unsigned type = hr_value_type(native) < HR_T_USER ? hr_value_type(native) : HR_T_object;
    if (hr_value_is_immediate(native) && hr_value_immediate(native) < HR_ARRAY_COUNT(immediates)) {
        hr_writer_puts(w, immediates[hr_value_immediate(native)]);
        return;
    }
    if (is_user(v)) type = hr_type_number(hr_type_base_native(hr_type_of(w->vm, v)));
    if (type == HR_T_namedtuple) native = v; /* it prints the names in the class */
    hr_repr_fn *repr = hr_type_repr(type);
    if (!repr) {
        hr_object_write(w, v);
    } else if (native != v && type == HR_T_bytearray) {
        hr_writer_format(w, "%t(b", v); /* the only one whose repr names the class */
        hr_writer_quoted(w, (const char *)hr_buffer_data(native), hr_buffer_used(native), true, false);
        hr_writer_add(w, ")", 1);
    } else {
        repr(w, native, mode);
    }
}

void hr_op_print(struct hr_writer *w, hr_value v, int mode) {
    if (hr_value_is_small(v)) {
        hr_writer_int(w, hr_value_small_get(v));
        return;
    }
    hr_vm_stack_check(w->vm);
    if (hr_type_is_user(v) && w->write != write_outer) {
        hr_value text = user_text(w->vm, v, mode);
        if (text != HR_UNDEF) {
            size_t n;
            const char *p = hr_str_get(w->vm, text, &n);
            hr_writer_add(w, p, n);
            return;
        }
    }
    print_native(w, v, mode);
}

void hr_writer_repr(struct hr_writer *w, hr_value v) {
    hr_op_print(w, v, HR_REPR);
}

void hr_writer_str(struct hr_writer *w, hr_value v) {
    hr_op_print(w, v, HR_STR);
}

static hr_value text_of(struct hr_vm *vm, hr_value v, int mode) {
    if (hr_type_is_user(v)) {
        hr_value text = user_text(vm, v, mode);
        if (text != HR_UNDEF) return text;
    }
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    print_native(&w, v, mode);
    return hr_writer_end_str(&w);
}

hr_value hr_op_repr(struct hr_vm *vm, hr_value v) {
    return text_of(vm, v, HR_REPR);
}

hr_value hr_op_str(struct hr_vm *vm, hr_value v) {
    return hr_value_is(v, HR_T_str) ? v : text_of(vm, v, HR_STR);
}

hr_value hr_str_ascii(struct hr_vm *vm, hr_value v) {
    hr_value s = hr_type_native(vm, hr_op_repr(vm, v));
    if (hr_str_is_ascii(s)) return s;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    const char *p = hr_str_text(s), *end = p + hr_str_len(s);
    while (p < end) {
        uint32_t cp;
        p += hr_utf8_decode(p, &cp);
        if (cp < 128)
            hr_writer_char(&w, cp);
        else
            hr_writer_escape(&w, cp);
    }
    return hr_writer_end_str(&w);
}

/* ---- recursion ---------------------------------------------------------------------------------------------------------- */

bool hr_op_print_enter(struct hr_writer *w, hr_value v, struct hr_printing *here) {
    const struct hr_printing *p = here->outer = w->vm->printing;
    here->v = v;
    w->vm->printing = here;
    while (p && p->v != v)
        p = p->outer;
    return p != NULL;
}

void hr_op_print_leave(struct hr_writer *w, const struct hr_printing *here) {
    w->vm->printing = here->outer;
}
