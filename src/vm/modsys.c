/* SPDX-License-Identifier: MIT
 *
 * The module sys. What programs may set in it (ps1, ps2, tracebacklimit, the standard streams, path, argv) is kept in a dict that is made
 * when the first is set, but for path and argv. Rows: defs/modules/sys.def. Tests: tests/modules/sys.
 */
#include <hirune/hirune.h>
#include <hirune/port.h>

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/dict.h"
#include "obj/error.h"
#include "obj/exception.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "vm/console.h"
#include "vm/modules.h"

/* ---- sys.implementation --------------------------------------------------------------------------------------------------- */

static const uint16_t implementation_names[] = {HR_SYM_name, HR_SYM_version, HR_SYM__machine, HR_SYM__build};

static hr_value make_version(struct hr_vm *vm) {
    hr_value items[4] = {HR_SMALL(1), HR_SMALL(29), HR_SMALL(0), HR_SYM(empty)};
    return hr_tuple_new(vm, 4, items);
}

/* Libraries choose their path by name and version: those of the MicroPython whose programs run here. The module hirune tells the rest. */
static hr_value make_implementation(struct hr_vm *vm) {
    struct hr_writer w;
    hr_value version = make_version(vm);
    hr_writer_begin(&w, vm);
    hr_error_write(&w, HR_E_text_machine, hr_port_platform, hr_port_machine, hr_vm_version());
    hr_value machine = hr_writer_end_str(&w);
    struct hr_tuple *t = hr_state_alloc(vm, HR_T_implementation, 0, 1 + HR_ARRAY_COUNT(implementation_names));
    HR_STORE(vm, t, items[0], HR_SYM(micropython));
    HR_STORE(vm, t, items[1], version);
    HR_STORE(vm, t, items[2], machine);
    HR_STORE(vm, t, items[3], HR_SYM(standard));
    return hr_value_from_object(t);
}

void hr_modsys_implementation_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    for (size_t i = 0; i < HR_ARRAY_COUNT(implementation_names); i++)
        hr_writer_format(w, "%s%q=%r", i ? ", " : "(", hr_symbol_rom(implementation_names[i]),
                         ((const struct hr_tuple *)self)->items[i]);
    hr_writer_puts(w, ")");
}

/* ---- attributes --------------------------------------------------------------------------------------------------------------- */

/* All that is not constant but computed: the name is that of the row. */
hr_value hr_modsys_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_member_called(argv);
    if (name == HR_SYM(argv)) return vm->argv;
    if (name == HR_SYM(path)) return vm->path;
    if (name == HR_SYM(modules)) return vm->modules;
    if (name == HR_SYM(maxsize)) return hr_int_from_u(vm, (uintptr_t)INTPTR_MAX);
    if (name == HR_SYM(byteorder)) return HR_BIG_ENDIAN ? HR_SYM(big) : HR_SYM(little);
    if (name == HR_SYM(platform)) return hr_symbol_intern(vm, hr_port_platform, strlen(hr_port_platform));
    if (name == HR_SYM(version)) {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        hr_error_write(&w, HR_E_text_version, hr_vm_version());
        return hr_writer_end_str(&w);
    }
    hr_value *kept = &vm->state[HR_STATE_implementation];
    if (*kept == HR_UNDEF) {
        hr_value v = make_implementation(vm);
        *kept = v;
    }
    return *kept;
}

/* What a program has set, or HR_UNDEF. */
static hr_value get_set(struct hr_vm *vm, hr_value name) {
    hr_value dict = vm->state[HR_STATE_sys_set];
    return dict == HR_UNDEF ? HR_UNDEF : hr_dict_get_symbol(vm, dict, name);
}

hr_value hr_modsys_stdout(struct hr_vm *vm, hr_value file) {
    return file == HR_UNDEF || file == HR_NONE ? get_set(vm, HR_SYM(stdout)) : file;
}

const char *hr_modsys_prompt(struct hr_vm *vm, hr_value name) {
    hr_value v = get_set(vm, name);
    if (v != HR_UNDEF && hr_str_is(vm, v)) return hr_str_get(vm, v, NULL);
    return name == HR_SYM(ps1) ? ">>> " : "... ";
}

static bool may_be_set(hr_value name) {
    static const uint16_t names[] = {HR_SYM_ps1,   HR_SYM_ps2,    HR_SYM_tracebacklimit,
                                     HR_SYM_stdin, HR_SYM_stdout, HR_SYM_stderr};
    for (size_t i = 0; i < HR_ARRAY_COUNT(names); i++)
        if (hr_symbol_rom(names[i]) == name) return true;
    return false;
}

hr_value hr_modsys_attr(struct hr_vm *vm, hr_value module, hr_value name, hr_value x) {
    (void)module;
    hr_value *dict = &vm->state[HR_STATE_sys_set];
    if (x == HR_LOAD) {
        hr_value v = get_set(vm, name);
        bool prompt = v == HR_UNDEF && (name == HR_SYM(ps1) || name == HR_SYM(ps2));
        return prompt ? hr_str_from_cstr(vm, hr_modsys_prompt(vm, name)) : v;
    }
    hr_value *list = name == HR_SYM(path) ? &vm->path : name == HR_SYM(argv) ? &vm->argv : NULL;
    if (list && x != HR_UNDEF) {
        *list = x;
        return HR_NONE;
    }
    if (!may_be_set(name)) return HR_UNDEF;
    if (x == HR_UNDEF)
        return *dict != HR_UNDEF && hr_dict_pop(vm, *dict, name) != HR_UNDEF ? HR_NONE : HR_UNDEF;
    if (*dict == HR_UNDEF) {
        hr_value made = hr_dict_new(vm, 1);
        *dict = made;
    }
    hr_dict_set(vm, *dict, name, x);
    return HR_NONE;
}

/* ---- ending -------------------------------------------------------------------------------------------------------------------- */

/* exit(code=None) */
hr_value hr_modsys_exit(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value args = hr_tuple_new(vm, argc && argv[0] != HR_NONE, argv);
    hr_error_throw(vm, hr_exception_make(vm, hr_type_builtin(HR_T_SystemExit), args));
}

/* atexit(function): what was there before. None takes it out. */
hr_value hr_modsys_atexit(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value before = vm->state[HR_STATE_atexit];
    vm->state[HR_STATE_atexit] = argv[0] == HR_NONE ? HR_UNDEF : argv[0];
    return before == HR_UNDEF ? HR_NONE : before;
}

/* ---- exceptions ------------------------------------------------------------------------------------------------------------------- */

/* exc_info(): of the exception being handled. */
hr_value hr_modsys_exc_info(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    hr_value items[3] = {HR_NONE, HR_NONE, HR_NONE};
    if (vm->exception != HR_UNDEF && vm->exception != HR_NONE) {
        items[0] = hr_type_of(vm, vm->exception);
        items[1] = vm->exception;
    }
    return hr_tuple_new(vm, 3, items);
}

static void write_exception(struct hr_writer *w, hr_value e) {
    if (hr_exception_check(w->vm, e)) {
        hr_exception_print_plain(w, e);
    } else {
        hr_writer_str(w, e);
        hr_writer_puts(w, "\n");
    }
}

/* print_exception(exception, file=sys.stdout) */
hr_value hr_modsys_print_exception(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value file = hr_modsys_stdout(vm, argc > 1 ? argv[1] : HR_NONE);
    if (file == HR_UNDEF) {
        struct hr_console c;
        hr_console_begin(&c, vm);
        write_exception(&c.w, argv[0]);
        hr_console_flush(&c);
        return HR_NONE;
    }
    if (hr_attr_find(vm, file, HR_SYM(write)) == HR_UNDEF)
        hr_error_raise(vm, HR_E_stream_operation_not_supported);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    write_exception(&w, argv[0]);
    hr_value text = hr_writer_end_str(&w);
    hr_io_write(vm, file, text);
    return HR_NONE;
}

/* ---- objects ------------------------------------------------------------------------------------------------------------------------- */

/* Bytes of an object in the heap; 0 for others. */
static size_t object_bytes(struct hr_vm *vm, hr_value v) {
    bool inside = hr_value_is_object(v) && hr_heap_contains(&vm->heap, v);
    return inside ? hr_heap_round_bytes(hr_value_object_words(v)) : 0;
}

/* getsizeof(v): the object with the storage that it alone refers to. */
hr_value hr_modsys_getsizeof(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value v = argv[0];
    size_t bytes = object_bytes(vm, v);
    if (bytes && !hr_value_has_flag(v, HR_HEADER_RAW)) {
        const hr_value *words = hr_heap_contents((void *)v);
        size_t n = hr_value_object_words(v) - (size_t)(words - (const hr_value *)v);
        for (size_t i = 0; i < n; i++) {
            unsigned type =
                hr_value_is_object(words[i]) && hr_value_word(words[i]) ? hr_value_object_type(words[i]) : 0;
            if (type == HR_T_array || type == HR_T_table || type == HR_T_store)
                bytes += object_bytes(vm, words[i]);
        }
    }
    return hr_int_from_u(vm, bytes);
}

hr_value hr_modsys_intern(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_symbol_of(vm, hr_str_check(vm, argv[0]));
}
