/* SPDX-License-Identifier: MIT
 *
 * What type parameters and type statements make (PEP 695): TypeVar, TypeVarTuple, ParamSpec, TypeAliasType, and Generic, the base of
 * classes with parameters. They keep names and lazily evaluated bounds and check nothing. Rows: defs/types/typing.def.
 * Tests: tests/lang/annot.
 */
#include "gen/slots.h"

#include "gen/opcodes.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/modules.h"

/* TypeVar, TypeVarTuple, ParamSpec (by the type index), and TypeAliasType, whose `bound` is its value. A function is called when it is
 * first asked for; then its result stands there. */
struct type_param {
    hr_word header;
    hr_value name;
    hr_value params;    /* alias: tuple of type parameters */
    hr_value bound;     /* function, or the value */
    hr_value fallback;  /* the default, likewise */
    hr_value evaluated; /* small int: bit 0 bound, bit 1 fallback */
};

static struct type_param *new_param(struct hr_vm *vm, unsigned type, hr_value name) {
    struct type_param *p = hr_state_alloc(vm, type, 0, sizeof *p / sizeof(hr_word));
    HR_STORE(vm, p, name, name);
    HR_STORE(vm, p, bound, HR_NONE);
    HR_STORE(vm, p, fallback, HR_NONE);
    HR_STORE(vm, p, evaluated, HR_SMALL(0));
    return p;
}

/* kind, name, bound, default */
hr_value hr_intrinsic_type_param(struct hr_vm *vm, hr_value *args) {
    static const uint16_t types[] = {HR_T_TypeVar, HR_T_TypeVarTuple, HR_T_ParamSpec, HR_T_ParamSpec};
    struct type_param *p = new_param(vm, types[hr_value_small_get(args[0]) & 3], args[1]);
    HR_STORE(vm, p, bound, args[2]);
    HR_STORE(vm, p, fallback, args[3]);
    return hr_value_from_object(p);
}

/* name, parameters, function that computes the value */
hr_value hr_intrinsic_type_alias(struct hr_vm *vm, hr_value *args) {
    struct type_param *p = new_param(vm, HR_T_TypeAliasType, args[0]);
    HR_STORE(vm, p, params, args[1]);
    HR_STORE(vm, p, bound, args[2]);
    return hr_value_from_object(p);
}

/* parameters -> the base class */
hr_value hr_intrinsic_generic_base(struct hr_vm *vm, hr_value *args) {
    (void)vm;
    (void)args;
    return hr_type_builtin(HR_T_Generic);
}

/* __bound__, __default__, __value__ */
hr_value hr_typing_lazy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct type_param *p = (struct type_param *)argv[0];
    bool second = hr_member_called(argv) == HR_SYM(__default__);
    hr_sword bit = second ? 2 : 1, done = hr_value_small_get(p->evaluated);
    hr_value v = second ? p->fallback : p->bound;
    if (v == HR_NONE || (done & bit)) return v;
    v = hr_call(vm, v, 0, NULL);
    hr_heap_touch(&vm->heap, p);
    if (second)
        HR_STORE(vm, p, fallback, v);
    else
        HR_STORE(vm, p, bound, v);
    HR_STORE(vm, p, evaluated, hr_value_small(hr_value_small_get(p->evaluated) | bit));
    return v;
}

hr_value hr_typing_params(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value params = ((const struct type_param *)argv[0])->params;
    return params == HR_UNDEF || params == HR_NONE ? hr_tuple_new(vm, 0, NULL) : params;
}

/* alias[...], Generic[...], C[...]: the parameters are not kept. */
hr_value hr_typing_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    (void)key;
    if (x != HR_LOAD) hr_error_raise(vm, HR_E_object_does_not_support_item, self);
    return self;
}

hr_value hr_typing_class_getitem(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}

void hr_typing_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_value name = ((const struct type_param *)self)->name;
    hr_writer_add(w, hr_str_text(name), hr_str_len(name));
}
