/* SPDX-License-Identifier: MIT
 *
 * property, staticmethod, classmethod, super. See descriptor.h.
 * Tests: tests/types/property, tests/types/super, tests/types/method.
 */
#include "obj/descriptor.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/state.h"

static struct hr_property *property_of(hr_value v) {
    return (struct hr_property *)v;
}

/* ---- property -------------------------------------------------------------------------------------------------- */

static hr_value or_none(hr_value v) {
    return v == HR_UNDEF ? HR_NONE : v;
}

static hr_value new_property(struct hr_vm *vm, hr_value get, hr_value set, hr_value del) {
    return hr_state_new_three(vm, HR_T_property, get, set, del);
}

/* property(fget=None, fset=None, fdel=None, doc=None): doc is accepted and dropped. */
hr_value hr_descriptor_property(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return new_property(vm, or_none(argv[1]), or_none(argv[2]), or_none(argv[3]));
}

/* p.getter(f), p.setter(f), p.deleter(f): a copy with one function replaced. */
hr_value hr_descriptor_with(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const struct hr_property *p = property_of(argv[0]);
    hr_value name = hr_member_called(argv);
    return new_property(vm, name == HR_SYM(getter) ? argv[1] : p->get,
                        name == HR_SYM(setter) ? argv[1] : p->set,
                        name == HR_SYM(deleter) ? argv[1] : p->del);
}

/* ---- the descriptor protocol of all of them ------------------------------------------------------------------------ */

/* d.__get__(v, cls=None) of property, staticmethod, classmethod and functions. */
hr_value hr_descriptor_get(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value cls = argc == 3 ? argv[2] : hr_type_of(vm, argv[1]);
    if (argv[1] == HR_NONE && argc == 3) {
        argv[1] = HR_UNDEF;
    }
    return hr_attr_bind(vm, argv[0], argv[1], cls, HR_SYM(property), HR_LOAD);
}

/* types.MethodType(function, v). Python functions only: a chain of bound methods would be followed on the C stack. */
hr_value hr_descriptor_method(struct hr_vm *vm, int argc, hr_value *argv) {
    if (!hr_value_is(argv[1], HR_T_function)) {
        hr_error_raise(vm, HR_E_object_is_not_callable, argv[1]);
    }
    return hr_descriptor_get(vm, argc - 1, argv + 1);
}

/* property.__set__(v, value), property.__delete__(v) */
hr_value hr_descriptor_set(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_attr_bind(vm, argv[0], argv[1], HR_UNDEF, HR_SYM(property), argc == 3 ? argv[2] : HR_UNDEF);
}

/* ---- staticmethod, classmethod ---------------------------------------------------------------------------------------- */

/* staticmethod(f), classmethod(f) */
hr_value hr_descriptor_wrap(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_wrapped *w = hr_state_alloc(vm, hr_type_index(argv[0]), 0, sizeof *w / sizeof(hr_word));
    HR_STORE(vm, w, function, argv[1]);
    return hr_value_from_object(w);
}

/* ---- super ---------------------------------------------------------------------------------------------------------------- */

/* super(type, obj): obj an instance of type, or a class derived from it. The compiler gives both to super(). super(type) is a class attribute
 * that is bound when an instance asks for it. */
hr_value hr_descriptor_super(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 1) {
        hr_error_raise(vm, HR_E_super_no_arguments);
    }
    hr_value type = argv[1], self = HR_NONE, cls = argv[0];
    if (!hr_type_is_class(type)) {
        hr_error_raise(vm, HR_E_super_argument_1);
    }
    if (argc == 3) {
        self = argv[2];
        cls = hr_type_is_class(self) && hr_type_derives(vm, self, type) ? self : hr_type_of(vm, self);
        if (!hr_type_derives(vm, cls, type)) {
            hr_error_raise(vm, HR_E_super_type_obj);
        }
    }
    struct hr_super *s = hr_state_alloc(vm, HR_T_super, 0, sizeof *s / sizeof(hr_word));
    HR_STORE(vm, s, type, type);
    HR_STORE(vm, s, self, self);
    HR_STORE(vm, s, cls, cls);
    return hr_value_from_object(s);
}

/* super(type).__get__(obj, cls=None) */
hr_value hr_descriptor_super_bind(struct hr_vm *vm, int argc, hr_value *argv) {
    const struct hr_super *s = (const struct hr_super *)argv[0];
    (void)argc;
    if (s->self != HR_NONE || argv[1] == HR_NONE) {
        return argv[0];
    }
    hr_value args[3] = {hr_type_builtin(HR_T_super), s->type, argv[1]};
    return hr_descriptor_super(vm, 3, args);
}

hr_value hr_descriptor_super_attr(struct hr_vm *vm, hr_value super, hr_value name, hr_value x) {
    const struct hr_super *s = (const struct hr_super *)super;
    hr_value attr = hr_type_lookup_after(vm, s->cls, s->type, name), self = s->self;
    if (x != HR_LOAD) {
        return HR_UNDEF;
    }
    if (attr != HR_UNDEF) {
        return hr_attr_bind(vm, attr, self == s->cls ? HR_UNDEF : self, s->cls, name, x);
    }
    /* what exceptions keep outside of their rows: value, errno ... */
    hr_attr_fn *hook = hr_type_attr(hr_type_serving(vm, &self));
    return hook ? hook(vm, self, name, HR_LOAD) : HR_UNDEF;
}
