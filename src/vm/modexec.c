/* SPDX-License-Identifier: MIT
 *
 * Builtins that compile and run source, and those about namespaces: exec, eval, compile, execfile, globals, locals, dir,
 * vars, __import__.
 *
 * Text that is run in one dict is compiled for that dict: its global names get slot numbers there. Everything else (code objects, eval, locals
 * apart from globals) is compiled by name; the names of its top level are looked up in register 0, the mapping of local names, first.
 * Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include <hirune/port.h>

#include "gen/slots.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/import.h"

/* ---- namespaces ---------------------------------------------------------------------------------------------------------- */

static hr_value frame_globals(struct hr_vm *vm) {
    return hr_frame_is_bottom(vm->fp) ? vm->main : hr_frame_function(vm->fp)->globals;
}

/* The namespace of a class body, or of code run with one; the globals otherwise: the compiler sees to locals() in functions. */
static hr_value frame_locals(struct hr_vm *vm) {
    if (!hr_frame_is_bottom(vm->fp) && (hr_frame_raw(vm->fp)->flags & HR_CODE_CLASS)) return vm->fp[0];
    return frame_globals(vm);
}

hr_value hr_modexec_globals(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return frame_globals(vm);
}

hr_value hr_modexec_locals(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return frame_locals(vm);
}

hr_value hr_modexec_dir(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value names = argc == 0
                         ? frame_locals(vm)
                         : hr_call(vm, hr_type_lookup(vm, hr_type_of(vm, argv[0]), HR_SYM(__dir__)), 1, argv);
    hr_value list = hr_list_from_iterable(vm, names);
    hr_call_method(vm, list, HR_SYM(sort), 0, NULL);
    return list;
}

hr_value hr_modexec_vars(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value v = argc == 0 ? frame_locals(vm) : hr_attr_find(vm, argv[0], HR_SYM(__dict__));
    if (v == HR_UNDEF) hr_error_raise(vm, HR_E_vars_argument_must_have_dict);
    return v;
}

/* ---- running ---------------------------------------------------------------------------------------------------------------- */

struct run {
    hr_value globals, locals; /* the native dict; any mapping */
};

/* globals=None, locals=None of exec() and eval(). */
static void take_namespaces(struct hr_vm *vm, struct run *run, int argc, const hr_value *argv) {
    bool given = argc > 1 && argv[1] != HR_NONE && argv[1] != HR_UNDEF;
    run->globals = given ? hr_type_native(vm, argv[1]) : frame_globals(vm);
    run->locals = given ? argv[1] : frame_locals(vm);
    if (!hr_dict_is(vm, run->globals)) hr_error_raise(vm, HR_E_globals_must_be_a_dict_not, argv[1]);
    if (argc <= 2 || argv[2] == HR_NONE || argv[2] == HR_UNDEF) return;
    run->locals = argv[2];
    hr_value native = hr_type_native(vm, argv[2]);
    if (!hr_dict_is(vm, native) &&
        hr_type_lookup(vm, hr_type_of(vm, argv[2]), HR_SYM(__getitem__)) == HR_UNDEF)
        hr_error_raise(vm, HR_E_locals_must_be_a_mapping, argv[2]);
}

static hr_value execute(struct hr_vm *vm, hr_value code, const struct run *run) {
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
    /* of a function or class body: it has the slot numbers of the dict that it was compiled for, whichever that was, or free variables */
    if ((~raw->flags & (HR_CODE_CLASS | HR_CODE_BYNAME)) || raw->free)
        hr_error_raise(vm, HR_E_code_of_a_function);
    return hr_call(vm, hr_import_function(vm, code, run->globals), 1, &run->locals);
}

static void check_source(struct hr_vm *vm, hr_value v) {
    struct hr_buffer b;
    if (!hr_buffer_try(vm, v, &b, HR_BUFFER_READ)) hr_error_raise(vm, HR_E_source_must_be_a_string, v);
}

/* Compiles all of the source to one code object by name. */
static hr_value compile_all(struct hr_vm *vm, struct hr_source *source, enum hr_compile_mode mode) {
    struct hr_compile_request request = {.source = source,
                                         .mode = mode,
                                         .globals = HR_UNDEF,
                                         .constants = HR_UNDEF,
                                         .line = 1,
                                         .optimize = vm->optimize,
                                         .in_namespace = true};
    return hr_compile_source(vm, &request);
}

struct source_call {
    struct hr_source source;
    struct run run;
};

static hr_value run_source(struct hr_vm *vm, void *arg) {
    struct source_call *c = arg;
    if (c->run.locals != c->run.globals || !hr_value_is(c->run.globals, HR_T_dict))
        return execute(vm, compile_all(vm, &c->source, HR_COMPILE_EXEC), &c->run);
    hr_import_run(vm, &c->source, c->run.globals);
    return HR_NONE;
}

/* exec(source, globals=None, locals=None), eval(...) */
hr_value hr_modexec_exec(struct hr_vm *vm, int argc, hr_value *argv) {
    struct source_call c;
    bool eval = hr_call_name(argv[-1]) == HR_SYM(eval);
    hr_value result;
    take_namespaces(vm, &c.run, argc, argv);
    if (hr_value_is(argv[0], HR_T_code)) {
        result = execute(vm, argv[0], &c.run);
    } else {
        check_source(vm, argv[0]);
        hr_import_source_object(vm, &c.source, argv[0], HR_SYM(lt_string));
        result = eval ? execute(vm, compile_all(vm, &c.source, HR_COMPILE_EVAL), &c.run) : run_source(vm, &c);
    }
    return eval ? result : HR_NONE;
}

/* compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1): the last three change nothing. */
hr_value hr_modexec_compile(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    static const char modes[][8] = {"exec", "eval", "single"}; /* enum hr_compile_mode */
    size_t n;
    check_source(vm, argv[0]);
    hr_str_get(vm, argv[1], &n);
    hr_str_get(vm, argv[2], &n);
    unsigned mode = 0;
    while (!hr_str_is_cstr(hr_type_native(vm, argv[2]), modes[mode]))
        if (++mode == HR_ARRAY_COUNT(modes)) hr_error_raise(vm, HR_E_bad_compile_mode);
    struct hr_source source;
    hr_import_source_object(vm, &source, argv[0], hr_type_native(vm, argv[1]));
    return compile_all(vm, &source, (enum hr_compile_mode)mode);
}

/* ---- files -------------------------------------------------------------------------------------------------------------------- */

/* execfile(path, globals=None, locals=None) */
hr_value hr_modexec_execfile(struct hr_vm *vm, int argc, hr_value *argv) {
    struct source_call c;
    take_namespaces(vm, &c.run, argc, argv);
    int fd = hr_import_source_path(vm, &c.source, hr_type_native(vm, argv[0]));
    hr_value result;
    bool ok = hr_call_protected(vm, run_source, &c, &result);
    if (fd >= 0) hr_port_file_close(fd);
    if (!ok) hr_error_throw(vm, result);
    return HR_NONE;
}

/* ---- import --------------------------------------------------------------------------------------------------------------------- */

/* __import__(name, globals=None, locals=None, fromlist=(), level=0) */
hr_value hr_modexec_import(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value globals = argv[1] == HR_UNDEF ? HR_NONE : hr_type_native(vm, argv[1]);
    int level = argv[4] == HR_UNDEF ? 0 : (int)hr_int_get(vm, argv[4]);
    if (globals != HR_NONE && !hr_dict_is(vm, globals)) {
        if (level > 0) hr_error_raise(vm, HR_E_globals_must_be_a_dict);
        globals = HR_NONE;
    }
    return hr_import_name(vm, argv[0], globals, argv[3] == HR_UNDEF ? HR_NONE : argv[3], level);
}
