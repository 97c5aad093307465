/* SPDX-License-Identifier: MIT
 *
 * Module objects and the members of built-in modules. See module.h.
 */
#include "obj/module.h"

#include "gen/rom.h"
#include "obj/attr.h"
#include "obj/state.h"

static const struct hr_rom_module *rom_of(hr_value module) {
    return hr_value_has_flag(module, HR_HEADER_RAW) ? (const struct hr_rom_module *)module : NULL;
}

hr_value hr_module_new(struct hr_vm *vm, hr_value name) {
    hr_value dict = hr_dict_new(vm, 4);
    struct hr_module *m = hr_state_alloc(vm, HR_T_module, 0, sizeof *m / sizeof(hr_word));
    HR_STORE(vm, m, globals, dict);
    hr_dict_set(vm, dict, HR_SYM(__name__), name);
    return hr_value_from_object(m);
}

/* type(sys)(name) */
hr_value hr_module_make(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (!hr_str_is(vm, argv[1])) {
        hr_error_raise(vm, HR_E_module_name_must_be_a_str_not, argv[1]);
    }
    return hr_module_new(vm, argv[1]);
}

hr_value hr_module_builtin(hr_value name) {
    for (unsigned i = 0; i < HR_ROM_MODULE_COUNT; i++) {
        if (hr_rom_modules[i].name == name) {
            return hr_value_from_object(&hr_rom_modules[i]);
        }
    }
    return HR_UNDEF;
}

static hr_value member_value(struct hr_vm *vm, const struct hr_member *m) {
    hr_value v = hr_value_from_object(m);
    if (hr_value_is(v, HR_T_constant)) {
        return m->u.value;
    }
    if (hr_value_is(v, HR_T_getset)) {
        hr_value argv[1] = {v};
        return m->u.fn(vm, 0, argv + 1);
    }
    return v;
}

hr_value hr_module_dict(struct hr_vm *vm, hr_value module) {
    const struct hr_rom_module *rom = rom_of(module);
    if (!rom) {
        return ((struct hr_module *)module)->globals;
    }
    hr_value dict = hr_dict_new(vm, rom->member_count + 1u);
    hr_dict_set(vm, dict, HR_SYM(__name__), rom->name);
    for (unsigned i = 0; i < rom->member_count; i++) {
        const struct hr_member *m = &hr_rom_members[rom->members + i];
        hr_value value = member_value(vm, m);
        if (value != HR_UNDEF) {
            hr_dict_set(vm, dict, hr_member_name(m), value);
        }
    }
    return dict;
}

hr_value hr_module_name(struct hr_vm *vm, hr_value module) {
    const struct hr_rom_module *rom = rom_of(module);
    if (rom) {
        return rom->name;
    }
    hr_value name = hr_dict_get(vm, ((struct hr_module *)module)->globals, HR_SYM(__name__));
    return name == HR_UNDEF ? hr_type_symbol('?') : name;
}

/* `__name__`, `__dict__`, `__class__` and the built-in module's own hook. */
static hr_value special(struct hr_vm *vm, hr_value module, hr_value name) {
    const struct hr_rom_module *rom = rom_of(module);
    if (rom && rom->attr) {
        hr_value v = rom->attr(vm, module, name, HR_LOAD);
        if (v != HR_UNDEF) {
            return v;
        }
    }
    if (name == HR_SYM(__dict__)) {
        return hr_module_dict(vm, module);
    }
    if (name == HR_SYM(__name__) && rom) {
        return rom->name;
    }
    if (name == HR_SYM(__class__)) {
        return hr_type_builtin(HR_T_module);
    }
    return HR_UNDEF;
}

hr_value hr_module_get(struct hr_vm *vm, hr_value module, hr_value name, bool quiet) {
    const struct hr_rom_module *rom = rom_of(module);
    if (rom) {
        if (rom == &hr_rom_modules[HR_MODULE_builtins] && vm->builtins != HR_UNDEF) {
            hr_value v = hr_dict_get(vm, vm->builtins, name);
            if (v != HR_UNDEF) {
                return v;
            }
        }
        const struct hr_member *m = hr_type_find_member(rom->members, rom->member_count, name);
        return m ? member_value(vm, m) : special(vm, module, name);
    }
    hr_value globals = ((struct hr_module *)module)->globals, v = hr_dict_get(vm, globals, name);
    if (v == HR_UNDEF) {
        v = special(vm, module, name);
    }
    if (v == HR_UNDEF) {
        hr_value hook = hr_dict_get(vm, globals, HR_SYM(__getattr__));
        if (hook != HR_UNDEF) {
            v = hr_attr_call(vm, quiet, hook, 1, &name);
        }
    }
    return v;
}

void hr_module_set(struct hr_vm *vm, hr_value module, hr_value name, hr_value value) {
    const struct hr_rom_module *rom = rom_of(module);
    hr_value dict;
    if (!rom) {
        dict = ((struct hr_module *)module)->globals;
    } else if (rom == &hr_rom_modules[HR_MODULE_builtins]) {
        if (vm->builtins == HR_UNDEF) {
            vm->builtins = hr_dict_new(vm, 1);
        }
        dict = vm->builtins;
    } else if (rom->attr && rom->attr(vm, module, name, value) != HR_UNDEF) {
        return;
    } else {
        hr_error_raise(vm, HR_E_module_has_no_settable_attribute, rom->name, name);
    }
    if (value != HR_UNDEF) {
        hr_dict_set(vm, dict, name, value);
    } else if (hr_dict_pop(vm, dict, name) == HR_UNDEF) {
        hr_error_raise(vm, HR_E_module_has_no_attribute, hr_module_name(vm, module), name);
    }
}
