/* SPDX-License-Identifier: MIT
 *
 * Attributes and repr of functions, bound methods, built-in functions and modules. Calling them: src/vm/call.c.
 * Tests: tests/types/function, tests/types/method.
 */
#include "obj/function.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/descriptor.h"
#include "obj/dict.h"
#include "obj/error.h"
#include "obj/frozen.h"
#include "obj/module.h"
#include "obj/objecttype.h"
#include "obj/state.h"
#include "obj/symbol.h"
#include "obj/table.h"

static struct hr_function *function_of(hr_value v) {
    return (struct hr_function *)v;
}
static const struct hr_code *code_of(hr_value function) {
    return (const struct hr_code *)function_of(function)->code;
}
static const struct hr_code_raw *raw_of(hr_value function) {
    return (const struct hr_code_raw *)code_of(function)->raw;
}

/* A tuple of n words of hr_function.rest from `first` on, None if n is 0. */
static hr_value tuple_or_none(struct hr_vm *vm, hr_value function, size_t first, size_t n) {
    return n ? hr_tuple_new(vm, n, &function_of(function)->rest[first]) : HR_NONE;
}

static size_t default_count(hr_value function) {
    const struct hr_code_raw *raw = raw_of(function);
    return raw->defaults + (raw->flags & HR_CODE_KWDEFAULTS ? raw->kwonly : 0u);
}

/* A function with another name, or with attributes of its own, has a copy of its code object (not of the bytecode). `more` words are added. */
static struct hr_code *copy_code(struct hr_vm *vm, hr_value function, size_t more) {
    hr_value old = function_of(function)->code;
    size_t words = hr_value_object_words(old);
    struct hr_code *copy = hr_state_alloc(vm, HR_T_code, 0, words + more);
    memcpy(&copy->raw, &((const struct hr_code *)old)->raw, (words - 1) * sizeof(hr_word));
    copy->header |= hr_value_has_flag(old, HR_HEADER_FLAG) || more ? HR_HEADER_FLAG : 0;
    HR_CHANGE(vm, function_of(function), code, hr_value_from_object(copy));
    return copy;
}

hr_value hr_function_dict(struct hr_vm *vm, hr_value function, bool make) {
    hr_value code = function_of(function)->code;
    if (!hr_value_has_flag(code, HR_HEADER_FLAG)) {
        if (!make) {
            return HR_UNDEF;
        }
        hr_value dict = hr_dict_new(vm, 1);
        code = hr_value_from_object(copy_code(vm, function, 1));
        hr_object_set(vm, code, hr_value_object_words(code) - 2, dict);
    }
    return hr_object_get(code, hr_value_object_words(code) - 2);
}

hr_value hr_function_attr(struct hr_vm *vm, hr_value function, hr_value name, hr_value x) {
    return hr_attr_in_dict(vm, hr_function_dict(vm, function, x != HR_LOAD && x != HR_UNDEF), name, x);
}

/* ---- __qualname__ ------------------------------------------------------------------------------------------------ */

/* It is kept nowhere: it follows from where the code is found. */
struct parent_search {
    hr_value raw, parent;
};

static bool is_parent(void *ctx, void *obj, size_t bytes) {
    struct parent_search *search = ctx;
    const struct hr_code *code = obj;
    (void)bytes;
    if (hr_value_is(hr_value_from_object(obj), HR_T_code)) {
        const hr_value *end = (const hr_value *)obj + hr_value_object_words(hr_value_from_object(obj));
        for (const hr_value *p = code->constants; p < end; p++) {
            if (hr_value_is(*p, HR_T_code) && ((const struct hr_code *)*p)->raw == search->raw) {
                search->parent = hr_value_from_object(obj);
                return false;
            }
        }
    }
    return true;
}

/* The class that holds a function with this bytecode, bare or in a descriptor; HR_UNDEF if there is none. */
static hr_value holder(struct hr_vm *vm, hr_value raw) {
    hr_value cls, name, v;
    unsigned at = 0;
    while ((cls = hr_type_next_class(vm, &at)) != HR_UNDEF) {
        for (size_t pos = 0; hr_table_next(((struct hr_class *)cls)->table, &pos, &name, &v);) {
            unsigned type = hr_value_type(v);
            if (type == HR_T_property || type == HR_T_staticmethod || type == HR_T_classmethod) {
                v = hr_object_get(v, 0); /* the getter or the function */
            }
            if (hr_value_is(v, HR_T_function) && code_of(v)->raw == raw) {
                return cls;
            }
        }
    }
    return HR_UNDEF;
}

/* The name with what it is defined in, which is the code that has it as a constant; the code of a module's class
 * is gone, but not the class. */
static void write_qualified(struct hr_writer *w, hr_value code) {
    struct parent_search search = {((const struct hr_code *)code)->raw, HR_UNDEF};
    hr_vm_stack_check(w->vm);
    hr_heap_walk(&w->vm->heap, is_parent, &search);
#if HR_IMAGES
    for (size_t i = 0; i < hr_frozen_words && search.parent == HR_UNDEF;) {
        hr_value v = hr_value_from_object(&hr_frozen_objects[i]);
        is_parent(&search, (void *)v, 0);
        i += (hr_value_object_words(v) + 1) & ~(size_t)1;
    }
#endif
    if (search.parent != HR_UNDEF) {
        const struct hr_code *parent = (const struct hr_code *)search.parent;
        if (parent->name != HR_SYM(lt_module)) {
            bool class = ((const struct hr_code_raw *)parent->raw)->flags & HR_CODE_CLASS;
            write_qualified(w, search.parent);
            hr_writer_puts(w, class ? "." : ".<locals>.");
        }
    } else {
        hr_value cls = holder(w->vm, search.raw);
        if (cls != HR_UNDEF) {
            hr_writer_str(w, hr_attr_get(w->vm, cls, HR_SYM(__qualname__)));
            hr_writer_char(w, '.');
        }
    }
    hr_writer_str(w, ((const struct hr_code *)code)->name);
}

/* ---- attributes -------------------------------------------------------------------------------------------------- */

hr_value hr_function_field(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value f = argv[0], name = hr_member_called(argv);
    if (argc == 2) {
        /* __qualname__, __module__ and a __doc__ of None have no place to be kept; decorators set them all the same. */
        if (name == HR_SYM(__name__)) {
            if (!hr_str_is(vm, argv[1])) {
                hr_error_raise(vm, HR_E_name_must_be_set);
            }
            hr_value symbol = hr_symbol_of(vm, argv[1]);
            struct hr_code *code = copy_code(vm, f, 0);
            HR_STORE(vm, code, name, symbol);
        } else if (name == HR_SYM(__doc__) &&
                   (argv[1] != HR_NONE || hr_function_dict(vm, f, false) != HR_UNDEF)) {
            hr_function_attr(vm, f, name, argv[1]);
        }
        return HR_NONE;
    }
    if (name == HR_SYM(__module__)) {
        hr_value v = hr_dict_get_symbol(vm, function_of(f)->globals, HR_SYM(__name__));
        return v == HR_UNDEF ? HR_NONE : v;
    }
    if (name == HR_SYM(__doc__)) {
        hr_value v = hr_function_attr(vm, f, name, HR_LOAD);
        return v == HR_UNDEF ? HR_NONE : v;
    }
    if (name == HR_SYM(__qualname__)) {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        write_qualified(&w, function_of(f)->code);
        return hr_writer_end_str(&w);
    }
    if (name == HR_SYM(__defaults__)) {
        return tuple_or_none(vm, f, 0, raw_of(f)->defaults);
    }
    if (name == HR_SYM(__closure__)) {
        return tuple_or_none(vm, f, default_count(f), raw_of(f)->free);
    }
    if (name == HR_SYM(__kwdefaults__)) {
        hr_value dict = HR_NONE;
        for (unsigned i = 0; (raw_of(f)->flags & HR_CODE_KWDEFAULTS) && i < raw_of(f)->kwonly; i++) {
            hr_value v = function_of(f)->rest[raw_of(f)->defaults + i];
            if (v != HR_UNDEF) {
                dict = dict == HR_NONE ? hr_dict_new(vm, 1) : dict;
                hr_dict_set(vm, dict, code_of(f)->constants[raw_of(f)->positional + i], v);
            }
        }
        return dict;
    }
    return code_of(f)->name;
}

/* Of code objects. */
hr_value hr_function_code_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const struct hr_code *code = (const struct hr_code *)argv[0];
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    hr_value name = hr_member_called(argv);
    if (name == HR_SYM(co_firstlineno)) {
        return hr_value_small(raw->first_line);
    }
    if (name == HR_SYM(co_varnames)) {
        return hr_tuple_new(vm, (size_t)raw->positional + raw->kwonly, code->constants);
    }
    if (name ==
        HR_SYM(co_flags)) { /* CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ASYNC_GENERATOR */
        unsigned what = raw->flags / HR_CODE_GENERATOR & 3;
        return hr_value_small((raw->flags & (HR_CODE_VARARGS | HR_CODE_VARKW)) << 2 |
                              (what == 3   ? 0x200
                               : what == 2 ? 0x80
                                           : what << 5));
    }
    return hr_value_small(raw->positional);
}

/* The name of a built-in function. */
hr_value hr_function_native_name(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return hr_member_name(hr_member_of(argv[0]));
}

/* __doc__ and __module__, which it would have from object */
hr_value hr_function_method_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_attr_get(vm, ((const struct hr_method *)argv[0])->function, hr_member_called(argv));
}

/* What a bound method does not have it takes from its function. */
hr_value hr_function_method_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    (void)x;
    return hr_attr_find(vm, ((const struct hr_method *)self)->function, name);
}

/* Bound methods are equal if they bind the same function to the same object. */
hr_value hr_function_method_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    (void)vm;
    if ((op != HR_BINARY_EQ && op != HR_BINARY_NE) || !hr_value_is(a, HR_T_method) ||
        !hr_value_is(b, HR_T_method)) {
        return HR_NOTIMPL;
    }
    const struct hr_method *m = (const struct hr_method *)a, *n = (const struct hr_method *)b;
    return hr_value_bool((m->function == n->function && m->self == n->self) == (op == HR_BINARY_EQ));
}

hr_value hr_function_method_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    const struct hr_method *m = (const struct hr_method *)self;
    if (op != HR_UNARY_HASH) {
        return HR_UNDEF;
    }
    hr_sword hash = hr_op_hash_identity(vm, m->function) ^ hr_op_hash_identity(vm, m->self) << 1;
    return hr_value_small(hash & HR_SMALL_MAX);
}

void hr_function_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    switch (hr_value_type(self)) {
    case HR_T_function:
        hr_writer_format(w, "<function %q", code_of(self)->name);
        hr_object_write_address(w, self);
        break;
    case HR_T_native: hr_writer_puts(w, "<function>"); break;
    case HR_T_module: {
        hr_error_write(w, HR_E_text_module, hr_module_name(w->vm, self));
        hr_value file = hr_attr_find(w->vm, self, HR_SYM(__file__));
        if (file != HR_UNDEF) {
            hr_writer_puts(w, " from ");
            hr_writer_repr(w, file);
        }
        hr_writer_char(w, '>');
        break;
    }
    case HR_T_super: {
        const struct hr_super *s = (const struct hr_super *)self;
        hr_error_write(w, HR_E_text_super, s->type, s->self);
        break;
    }
    default:
        hr_writer_puts(w, "<bound_method ");
        hr_writer_repr(w, ((const struct hr_method *)self)->function);
        hr_writer_char(w, '>');
        break;
    }
}
