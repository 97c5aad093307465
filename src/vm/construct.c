/* SPDX-License-Identifier: MIT
 *
 * Calls of classes: metaclass __call__, __new__, __init__ (data model 3.3.1, 3.3.3).
 * Tests: tests/lang/class.
 */
#include "vm/construct.h"

#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/instance.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/loop.h"
#include "vm/slow.h"

static unsigned names_count(hr_value names) {
    return names == HR_UNDEF ? 0 : (unsigned)hr_value_object_words(names) - 1;
}

/* The running CALL's value is a temporary that the next instruction takes apart: `for x in range(..)` and super().method(..) need no object then. True
 * if that is done; the instruction after both is the next. */
static bool is_taken_apart(struct hr_vm *vm, const hr_value *window, unsigned npos) {
    const uint8_t *ip = vm->ip, *next = ip + 4; /* w b u, then b r or b r k */
    unsigned id = hr_type_index(window[0]);
    if (*ip != HR_OP_CALL || window != vm->fp + ip[2] || next[2] != ip[1] ||
        ip[1] < hr_frame_raw(vm->fp)->locals)
        return false;
    hr_value *to = vm->fp + next[1];
    if (id == HR_T_range && *next == HR_OP_FORPREP && npos - 1 < 3) {
        hr_value stop = window[npos == 1 ? 1 : 2], step = npos == 3 ? window[3] : HR_SMALL(1);
        if (!hr_slow_for_range(to, npos == 1 ? HR_SMALL(0) : window[1], stop, step)) return false;
        vm->ip = next + 3;
        return true;
    }
    if (id != HR_T_super || *next != HR_OP_LDMETH || npos != 2) return false;
    hr_value self = window[2], cls = hr_type_of(vm, self), name = hr_frame_code(vm->fp)->constants[next[3]];
    if (!hr_type_is_class(window[1]) || !hr_type_derives(vm, cls, window[1])) return false;
    hr_value method = hr_type_lookup_after(vm, cls, window[1], name);
    if (!hr_value_is(method, HR_T_function) &&
        (!hr_value_is(method, HR_T_native) ||
         hr_member_spec(hr_member_of(method)) & (HR_SPEC_STATIC | HR_SPEC_CLASS | HR_SPEC_CTOR)))
        return false;
    to[0] = method;
    to[1] = self;
    vm->ip = next + 4;
    return true;
}

/* Makes a value of a built-in type. */
static hr_value construct_native(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names) {
    const struct hr_type *type = hr_type_row(window[0]);
    const struct hr_member *ctor = hr_instance_ctor(vm, type);
    const bool again = vm->retry_allowed && names == HR_UNDEF && hr_call_is_window(vm, window);
    hr_call_insert(vm, window, npos + names_count(names), hr_member_value(ctor), window[0]);
    vm->retry_allowed = again ? HR_RETRY_SHIFTED : HR_RETRY_NOT;
    return hr_call_native(vm, ctor, npos + 1, window + 1, names);
}

/* hr_construct_start without the metaclass having its say: what type.__call__ does. */
static hr_value make_instance(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names,
                              unsigned mode) {
    hr_value cls = window[0], new_fn = hr_type_lookup(vm, cls, HR_SYM(__new__)), instance;
    size_t at = (size_t)(window - (hr_value *)vm->heap.vm_stack);
    bool python_new = !hr_value_is(new_fn, HR_T_native);
    if (python_new) { /* the class's own */
        if (hr_value_is(new_fn, HR_T_staticmethod)) new_fn = hr_object_get(new_fn, 0);
        instance = hr_call_keywords(vm, new_fn, (int)npos + 1, window, names);
        if (!hr_type_derives(vm, hr_type_of(vm, instance), cls)) return instance;
    } else {
        instance = hr_instance_create(vm, window, npos, names);
    }
    hr_value init = hr_type_lookup(vm, hr_type_of(vm, instance), HR_SYM(__init__));
    window = (hr_value *)vm->heap.vm_stack + at;
    if (hr_class_is_object_init(init)) {
        if (!python_new) hr_instance_check_no_args(vm, cls, npos + names_count(names));
        return instance;
    }
    if ((mode & ~(unsigned)HR_FRAME_ENTRY_FLAG) == HR_FRAME_INIT) /* a class as somebody's __init__ */
        hr_error_raise(vm, HR_E_init_should_return_none, instance);
    /* the instance stays below the function while __init__ runs */
    vm->retry_allowed = HR_RETRY_NOT;
    memmove(window + 3, window + 1, (npos + names_count(names)) * sizeof *window);
    window[0] = instance;
    window[1] = init;
    window[2] = instance;
    hr_value result =
        hr_call_start_mode(vm, window + 1, npos + 1, names, (mode & HR_FRAME_ENTRY_FLAG) | HR_FRAME_INIT);
    if (result == HR_PUSHED) return result;
    if (result != HR_NONE) hr_error_raise(vm, HR_E_init_should_return_none, result);
    return instance;
}

hr_value hr_construct_start(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names,
                            unsigned mode) {
    hr_value cls = window[0];
    if (hr_value_is(cls, HR_T_type)) {
        if (cls == hr_type_builtin(HR_T_type) && npos == 1 && names == HR_UNDEF)
            return hr_type_of(vm, window[1]);
        if (mode == HR_FRAME_NORMAL && names == HR_UNDEF && is_taken_apart(vm, window, npos))
            return HR_PUSHED;
        return construct_native(vm, window, npos, names);
    }
    hr_value meta = ((struct hr_class *)cls)->meta;
    if (meta != HR_UNDEF) {
        hr_value call = hr_type_lookup(vm, meta, HR_SYM(__call__));
        if (call != HR_UNDEF && !hr_value_is(call, HR_T_native)) {
            /* is not bound; may be a class, and this one: hr_call minds the C stack */
            if (!hr_value_is(call, HR_T_function))
                return hr_call_keywords(vm, call, (int)npos, window + 1, names);
            hr_call_insert(vm, window, npos + names_count(names), call, cls);
            return hr_call_start_mode(vm, window, npos + 1, names, mode);
        }
    }
    return make_instance(vm, window, npos, names, mode);
}

/* type.__call__(cls, *args, **keywords), for metaclasses that call it from their own __call__. */
hr_value hr_construct_call(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_call_dict(vm, hr_value_is(argv[0], HR_T_type) ? hr_construct_start : make_instance, argv[0],
                        argc - 1, argv + 1, argv[argc]);
}
