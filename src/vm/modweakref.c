/* SPDX-License-Identifier: MIT
 *
 * weakref.finalize: a function to be called when an object has gone. weakref.ref is in src/obj/weak.c.
 *
 * Living finalize objects are in a list of the interpreter's, so that they need no other reference; each is the callback of its own weak
 * reference. Rows: defs/modules/weakref.def. Tests: tests/modules/weakref/finalize.py.
 */
#include "gen/slots.h"

#include "obj/bytes.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/list.h"
#include "obj/type.h"
#include "obj/weak.h"
#include "vm/modules.h"

struct finalize {
    hr_word header;
    hr_value ref;
    hr_value function; /* HR_UNDEF: called or detached */
    hr_value args;     /* tuple */
    hr_value keywords; /* dict */
};

static hr_value registry(struct hr_vm *vm) {
    hr_value *list = &vm->state[HR_STATE_finalizers];
    if (*list == HR_UNDEF) {
        hr_value made = hr_list_new(vm, 0, NULL);
        *list = made;
    }
    return *list;
}

/* finalize(object, function, *args, **keywords) */
hr_value hr_modweakref_finalize(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc < 3) hr_error_raise(vm, HR_E_finalize_needs_an_object);
    hr_value keywords = argv[argc] == HR_UNDEF ? hr_dict_new(vm, 0) : argv[argc];
    struct finalize *f = hr_state_alloc(vm, HR_T_finalize, 0, sizeof *f / sizeof(hr_word));
    hr_value self = hr_value_from_object(f), args = hr_tuple_new(vm, (size_t)argc - 3, argv + 3);
    HR_STORE(vm, f, args, args);
    HR_STORE(vm, f, keywords, keywords);
    hr_list_append(vm, registry(vm), self);
    hr_value ref = hr_weak_ref(vm, argv[1], self);
    HR_STORE(vm, f, ref, ref);
    HR_STORE(vm, f, function, argv[2]);
    return self;
}

/* Takes it out of the list; false if it was dead already. */
static bool end(struct hr_vm *vm, struct finalize *f) {
    hr_value self = hr_value_from_object(f);
    if (f->function == HR_UNDEF) return false;
    hr_call_method(vm, registry(vm), HR_SYM(remove), 1, &self);
    HR_STORE(vm, f, function, HR_UNDEF);
    return true;
}

static hr_value contents(struct hr_vm *vm, const struct finalize *f) {
    hr_value items[4] = {hr_weak_get(vm, f->ref), f->function, f->args, f->keywords};
    return hr_tuple_new(vm, 4, items);
}

/* Calling it, and as the callback of its reference. */
hr_value hr_modweakref_call(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct finalize *f = (struct finalize *)argv[-1];
    hr_value function = f->function, *items;
    size_t n;
    if (!end(vm, f)) return HR_NONE;
    hr_tuple_items(vm, f->args, &n, &items);
    return hr_class_call_with_dict(vm, function, (int)n, items, f->keywords);
}

hr_value hr_modweakref_peek(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const struct finalize *f = (const struct finalize *)argv[0];
    return f->function == HR_UNDEF ? HR_NONE : contents(vm, f);
}

hr_value hr_modweakref_detach(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct finalize *f = (struct finalize *)argv[0];
    hr_value v = f->function == HR_UNDEF ? HR_NONE : contents(vm, f);
    end(vm, f);
    return v;
}

hr_value hr_modweakref_alive(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return hr_value_bool(((const struct finalize *)argv[0])->function != HR_UNDEF);
}
