/* SPDX-License-Identifier: MIT
 *
 * Module objects and the members of built-in modules. See module.h.
 * Tests: tests/lang/import_pkg, tests/modules/builtins.
 */
#include "obj/module.h"

#include "gen/rom.h"
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/writer.h"

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
        if (hr_symbol_rom(hr_rom_modules[i].name_id) == name) {
            return hr_value_from_object(&hr_rom_modules[i]);
        }
    }
    return HR_UNDEF;
}

static hr_value member_value(struct hr_vm *vm, const struct hr_member *m) {
    hr_value v = hr_member_value(m);
    if (hr_value_is(v, HR_T_getset)) {
        hr_value argv[1] = {v};
        return hr_member_fn(m)(vm, 0, argv + 1);
    }
    return v;
}

hr_value hr_module_dict(struct hr_vm *vm, hr_value module) {
    const struct hr_rom_module *rom = rom_of(module);
    if (!rom) {
        return ((struct hr_module *)module)->globals;
    }
    hr_value dict = hr_dict_new(vm, rom[1].members - rom->members + 1u);
    hr_dict_set(vm, dict, HR_SYM(__name__), hr_symbol_rom(rom->name_id));
    for (unsigned i = rom->members; i < rom[1].members; i++) {
        const struct hr_member *m = &hr_rom_members[i];
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
        return hr_symbol_rom(rom->name_id);
    }
    hr_value name = hr_dict_get(vm, ((struct hr_module *)module)->globals, HR_SYM(__name__));
    return name != HR_UNDEF && hr_str_is(vm, name) ? name : hr_symbol_of_char('?');
}

/* What a module has in Python beside its rows, in _NAME_more, if the program has that. No __path__, which `from time import sleep` asks for. */
static hr_value more(struct hr_vm *vm, const struct hr_rom_module *rom, hr_value name) {
#if HR_IMAGES
    if (rom->more && *hr_str_text(name) != '_') {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        hr_writer_format(&w, "_%q_more", hr_symbol_rom(rom->name_id));
        hr_value found, file = hr_writer_end_str(&w);
        const struct hr_rom_module *builtins = &hr_rom_modules[HR_MODULE_builtins];
        hr_value import = hr_module_attr(vm, hr_value_from_object(builtins), HR_SYM(__import__), HR_LOAD);
        if (hr_call_caught(vm, import, 1, &file, &found)) return hr_attr_find(vm, found, name);
        if (!hr_exception_is(vm, found, HR_T_ImportError)) hr_error_throw(vm, found);
    }
#else
    (void)vm, (void)rom, (void)name;
#endif
    return HR_UNDEF;
}

hr_value hr_module_attr(struct hr_vm *vm, hr_value module, hr_value name, hr_value x) {
    const struct hr_rom_module *rom = rom_of(module);
    HR_COVER(modules, rom ? rom - hr_rom_modules : HR_ROM_MODULE_COUNT);
    bool builtins = rom == &hr_rom_modules[HR_MODULE_builtins];
    hr_attr_fn *hook = rom ? (hr_attr_fn *)hr_rom_slot_fns[rom->attr] : NULL;
    hr_value dict = builtins ? vm->builtins : rom ? HR_UNDEF : ((struct hr_module *)module)->globals, v;
    if (x == HR_LOAD) {
        v = hr_attr_in_dict(vm, dict, name, x);
        if (v != HR_UNDEF) {
            return v;
        }
        if (!rom) {
            v = hr_dict_get(vm, dict, HR_SYM(__getattr__));
            return v == HR_UNDEF ? v : hr_call(vm, v, 1, &name);
        }
        v = hook ? hook(vm, module, name, x)
                 : HR_UNDEF; /* what was set goes before what a row says: sys.stdout */
        if (v != HR_UNDEF) {
            return v;
        }
        const struct hr_member *m = hr_type_find_member(rom->members, rom[1].members, name);
        return m                          ? member_value(vm, m)
               : name == HR_SYM(__name__) ? hr_symbol_rom(rom->name_id)
                                          : more(vm, rom, name);
    }
    if (rom && !builtins) {
        if (hook && hook(vm, module, name, x) != HR_UNDEF) {
            return HR_NONE;
        }
        hr_error_raise(vm, HR_E_module_has_no_settable_attribute, hr_symbol_rom(rom->name_id), name);
    }
    if (dict == HR_UNDEF) {
        dict = vm->builtins = hr_dict_new(vm, 1);
    }
    return hr_attr_in_dict(vm, dict, name, x);
}
