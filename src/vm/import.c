/* SPDX-License-Identifier: MIT
 *
 * Import, and running source in chunks. See import.h.
 *
 * A module's source is compiled and run a chunk at a time (docs/COMPILER.md), so that its top-level code never lies in memory as a whole. When the
 * first chunk is not all, the rest is compiled once to nothing before anything runs: a SyntaxError anywhere comes first.
 * Tests: tests/lang/import_pkg.
 */
#include "vm/import.h"

#include <hirune/port.h>

#include "gen/rom.h"
#include "obj/attr.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/frozen.h"
#include "obj/module.h"
#include "obj/op.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/table.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/image.h"

/* ---- sources ----------------------------------------------------------------------------------------------------------- */

static size_t read_object(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    struct hr_buffer b;
    hr_buffer_get(vm, source->object, &b, HR_BUFFER_READ);
    if (pos >= b.bytes) return 0;
    if (n > b.bytes - pos) n = b.bytes - pos;
    memcpy(buf, b.data + pos, n);
    return n;
}

static size_t read_text(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    (void)vm;
    const char *text = source->context;
    size_t length = strlen(text);
    if (pos >= length) return 0;
    if (n > length - pos) n = length - pos;
    memcpy(buf, text + pos, n);
    return n;
}

static size_t read_file(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    int fd = (int)(intptr_t)source->context;
    ptrdiff_t got = hr_port_file_seek(fd, pos, 0) < 0 ? -1 : hr_port_file_read(fd, buf, n);
    if (got < 0) hr_error_raise_os(vm, got == -1 ? 5 : (int)-got);
    return (size_t)got;
}

void hr_import_source_object(struct hr_vm *vm, struct hr_source *source, hr_value text, hr_value name) {
    *source = (struct hr_source){.read = read_object, .object = hr_type_native(vm, text), .name = name};
}
void hr_import_source_text(struct hr_source *source, const char *text, hr_value name) {
    *source = (struct hr_source){
        .read = read_text, .object = HR_UNDEF, .name = name, .context = (void *)(uintptr_t)text};
}
void hr_import_source_file(struct hr_source *source, int fd, hr_value name) {
    *source = (struct hr_source){
        .read = read_file, .object = HR_UNDEF, .name = name, .context = (void *)(intptr_t)fd};
}

#if HR_WITH_vfs
/* Of a file that has been read as a whole. */
static size_t read_whole(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    return read_object(vm, source, pos, buf, n);
}
#endif

/* Of a file: it may be an image, and what runs has a __file__. */
static bool is_file(const struct hr_source *source) {
#if HR_WITH_vfs
    if (source->read == read_whole) return true;
#endif
    return source->read == read_file;
}

/* Has anything been mounted? Then vfs.c is asked first who serves a path. */
static bool has_mounts(struct hr_vm *vm) {
#if HR_WITH_vfs
    return vm->state[HR_STATE_vfs_mounts] != HR_UNDEF;
#else
    (void)vm;
    return false;
#endif
}

int hr_import_source_path(struct hr_vm *vm, struct hr_source *source, hr_value path) {
#if HR_WITH_vfs
    size_t n;
    hr_value text = has_mounts(vm) ? hr_vfs_read(vm, path) : HR_UNDEF;
    if (text != HR_UNDEF) {
        const char *name = hr_str_get(vm, path, &n);
        if (n > 4 && memcmp(name + n - 4, ".mpy", 4) == 0)
            hr_error_raise_text(vm, HR_T_ValueError, "incompatible .mpy file");
        hr_import_source_object(vm, source, text, path);
        source->read = read_whole;
        return -1;
    }
#endif
    int fd = hr_port_open(hr_str_get(vm, path, NULL), HR_PORT_READ);
    if (fd < 0) hr_error_raise_os(vm, -fd);
    hr_import_source_file(source, fd, path);
    return fd;
}

/* ---- running -------------------------------------------------------------------------------------------------------------- */

hr_value hr_import_function(struct hr_vm *vm, hr_value code, hr_value globals) {
    struct hr_function *f = hr_state_alloc(vm, HR_T_function, 0, 3);
    HR_STORE(vm, f, code, code);
    HR_STORE(vm, f, globals, globals);
    return hr_value_from_object(f);
}

hr_value hr_import_execute(struct hr_vm *vm, hr_value code, hr_value globals) {
    return hr_call(vm, hr_import_function(vm, code, globals), 0, NULL);
}

void hr_import_run(struct hr_vm *vm, struct hr_source *source, hr_value globals) {
    /* registers keep these values through exact collections, which do not look at C locals */
#if HR_IMAGES
    if (is_file(source) && hr_image_is(vm, source)) {
        hr_dict_set(vm, globals, HR_SYM(__file__), source->name);
        hr_image_run(vm, hr_image_load(vm, source, globals), globals);
        return;
    }
#endif
    hr_frame_reserve(vm, 8);
    size_t at = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    vm->sp[0] = globals;
    vm->sp[1] = source->name;
    vm->sp[2] = source->object;
    vm->sp[3] = HR_UNDEF;
    vm->sp += 4;
    struct hr_compile_request request = {.source = source,
                                         .mode = HR_COMPILE_EXEC,
                                         .globals = globals,
                                         .line = 1,
                                         .optimize = vm->optimize,
                                         .chunked = true,
                                         .constants = HR_UNDEF};
    if (is_file(source)) hr_dict_set(vm, globals, HR_SYM(__file__), source->name);
    for (bool first = true;; first = false) {
        /* as if the whole of it had been compiled before the program locked the heap */
        vm->lock_put_off = vm->heap_locked;
        vm->heap_locked = 0;
        hr_value code = hr_compile_source(vm, &request);
        bool more = ((const struct hr_code_raw *)((const struct hr_code *)code)->raw)->flags & HR_CODE_MORE;
        if (first && more) hr_compile_check(vm, &request);
        ((hr_value *)vm->heap.vm_stack)[at + 3] = request.constants;
        hr_value function = hr_import_function(vm, code, globals);
        vm->heap_locked = vm->lock_put_off;
        vm->lock_put_off = 0;
        hr_call(vm, function, 0, NULL);
        /* nothing below refers to the heap: what a conservative collection would keep by chance can go */
        if (more && vm->depth == 0 && hr_heap_free_bytes(&vm->heap) < hr_heap_total(&vm->heap) / 8)
            hr_heap_compact(&vm->heap, HR_GC_EXACT);
        const hr_value *saved = (hr_value *)vm->heap.vm_stack + at;
        globals = request.globals = saved[0];
        source->name = saved[1];
        source->object = saved[2];
        request.constants = saved[3];
        if (!more) break;
    }
    vm->sp = (hr_value *)vm->heap.vm_stack + at;
}

/* ---- modules ---------------------------------------------------------------------------------------------------------------- */

static hr_value module_globals(hr_value module) {
    return ((struct hr_module *)module)->globals;
}

hr_value hr_import_new_module(struct hr_vm *vm, hr_value name) {
    hr_value module = hr_module_new(vm, name);
    hr_dict_set(vm, vm->modules, name, module);
    return module;
}

enum { PATH_MOST = 256 };

/* What is being run as a module: the file at a path, or a frozen module. */
struct load_call {
    int fd; /* -1: none */
    hr_value path;
    struct hr_source source;
    const struct hr_frozen_module *frozen;
};

#if HR_IMAGES
/* The globals, those of a new module, get the slots that the code expects, and room for these alone. */
static void run_frozen(struct hr_vm *vm, const struct hr_frozen_module *frozen, hr_value globals) {
    hr_value name = hr_dict_get(vm, globals, HR_SYM(__name__)), *names;
    hr_value package = hr_dict_get(vm, globals, HR_SYM(__package__));
    size_t count;
    hr_tuple_items(vm, frozen->globals, &count, &names);
    hr_dict_clear(vm, globals);
    hr_table_reserve(vm, (struct hr_dict *)globals, HR_TABLE_PAIRS, count + (frozen->path != HR_UNDEF));
    hr_heap_touch(&vm->heap, (void *)globals); /* which may be older than its table */
    for (unsigned i = 0; i < count; i++) {
        unsigned slot = hr_table_slot(vm, globals, names[i]);
        HR_ASSERT(slot == i);
    }
    hr_dict_set(vm, globals, HR_SYM(__name__), name);
    hr_dict_set(vm, globals, HR_SYM(__file__), frozen->file);
    if (frozen->path != HR_UNDEF) hr_dict_set(vm, globals, HR_SYM(__path__), frozen->path);
    if (package != HR_UNDEF) hr_dict_set(vm, globals, HR_SYM(__package__), package); /* python -m */
    hr_image_run(vm, frozen->chunks, globals);
}
#endif

static hr_value run_body(struct hr_vm *vm, void *arg) {
    struct load_call *c = arg;
    hr_value globals = module_globals(hr_dict_get(vm, vm->modules, vm->importing));
#if HR_IMAGES
    if (c->frozen) {
        run_frozen(vm, c->frozen, globals);
        return HR_NONE;
    }
#endif
    c->fd = hr_import_source_path(vm, &c->source, c->path);
    hr_import_run(vm, &c->source, globals);
    return HR_NONE;
}

/* Runs the body of the module in sys.modules; a failed module leaves sys.modules. */
static void run_module(struct hr_vm *vm, hr_value name, struct load_call *c) {
    hr_value saved = vm->importing, result;
    vm->importing = name;
    bool ok = hr_call_protected(vm, run_body, c, &result);
    if (c->fd >= 0) hr_port_file_close(c->fd);
    vm->importing = saved;
    if (ok) return;
    hr_dict_pop(vm, vm->modules, name);
    hr_error_throw(vm, result);
}

static void run_path(struct hr_vm *vm, hr_value name, const char *path) {
    struct load_call c = {.fd = -1, .path = hr_str_from_cstr(vm, path)};
    run_module(vm, name, &c);
}

/* Puts directory/part + suffix into buf; false if it is too long. The part is that of the name from `start` on. */
static bool join_path(struct hr_vm *vm, char *buf, hr_value directory, hr_value name, size_t start,
                      const char *suffix) {
    size_t n, part_n = hr_str_len(name) - start, suffix_n = strlen(suffix) + 1;
    const char *text = hr_str_get(vm, directory, &n);
    if (n + part_n + suffix_n >= PATH_MOST) return false;
    memcpy(buf, text, n);
    if (n && buf[n - 1] != '/') buf[n++] = '/';
    memcpy(buf + n, hr_str_text(name) + start, part_n);
    memcpy(buf + n + part_n, suffix, suffix_n);
    return true;
}

/* The mode of what is at the path, 0 if it does not say; -1: nothing is there. */
static int mode_of(struct hr_vm *vm, const char *path) {
    int64_t st[HR_PORT_FIELDS];
    int mode;
    if (has_mounts(vm) && hr_vfs_stat(vm, hr_str_from_cstr(vm, path), &mode)) return mode;
    return hr_port_stat(path, st) == 0 ? (int)st[HR_PORT_MODE] : -1;
}

/* The same with a suffix that ends with .py: true if there is such a file, or else an image of it, with .hir. Of what is mounted also .mpy, as
 * MicroPython's file systems expect; such a file is refused when it is opened. */
static bool find_file(struct hr_vm *vm, char *buf, hr_value directory, hr_value name, size_t start,
                      const char *suffix) {
    if (!join_path(vm, buf, directory, name, start, suffix)) return false;
    if (mode_of(vm, buf) >= 0) return true;
    char *end = buf + strlen(buf) - 2; /* join_path leaves room for one more */
    if (has_mounts(vm)) {
        int mode;
        memcpy(end, "mpy", 4);
        if (hr_vfs_stat(vm, hr_str_from_cstr(vm, buf), &mode) && mode >= 0) return true;
    }
#if HR_IMAGES
    memcpy(end, "hir", 4);
    return mode_of(vm, buf) >= 0;
#else
    (void)end;
    return false;
#endif
}

/* An entry in sys.modules for what is about to be loaded. */
static void enter_module(struct hr_vm *vm, hr_value full, size_t start, bool frozen) {
    if (full != vm->state[HR_STATE_run_as_main]) {
        hr_import_new_module(vm, full);
        return;
    }
    /* python -m: __main__ is what sys.modules gets by this name, a new one if its globals must have certain slots */
    if (frozen) vm->main = module_globals(hr_import_new_module(vm, HR_SYM(__main__)));
    hr_dict_set(vm, vm->modules, full, hr_dict_get(vm, vm->modules, HR_SYM(__main__)));
    if (start)
        hr_dict_set(vm, vm->main, HR_SYM(__package__), hr_symbol_intern(vm, hr_str_text(full), start - 1));
}

/* Loads the module of this name if the program has it frozen and this is where to look for those. */
static bool load_frozen(struct hr_vm *vm, hr_value directory, hr_value full, size_t start) {
#if HR_IMAGES
    static const char own[] = ".frozen"; /* of sys.path */
    size_t n;
    const char *text = hr_str_get(vm, directory, &n), *end = text + sizeof own - 1;
    if (n < sizeof own - 1 || memcmp(text, own, sizeof own - 1) != 0 || (*end && *end != '/')) return false;
    for (unsigned i = 0; i < hr_frozen_count; i++) {
        struct load_call c = {.fd = -1, .frozen = &hr_frozen_modules[i]};
        if (c.frozen->name != full) continue;
        enter_module(vm, full, start, true);
        run_module(vm, full, &c);
        return true;
    }
#else
    (void)vm, (void)directory, (void)full, (void)start;
#endif
    return false;
}

/* Looks for the last part of the name in one directory; loads the module if it is there. */
static hr_value load_from(struct hr_vm *vm, hr_value directory, hr_value full, size_t start) {
    char path[PATH_MOST];
    if (load_frozen(vm, directory, full, start)) return hr_dict_get(vm, vm->modules, full);
    if (!join_path(vm, path, directory, full, start, "")) return HR_UNDEF;
    int mode = mode_of(vm, path);
    if (mode >= 0 && (mode & 0x4000)) {
        hr_value module = hr_import_new_module(vm, full);
        hr_dict_set(vm, module_globals(module), HR_SYM(__path__), hr_str_from_cstr(vm, path));
        if (find_file(vm, path, directory, full, start, "/__init__.py")) run_path(vm, full, path);
        return hr_dict_get(vm, vm->modules, full);
    }
    if (!find_file(vm, path, directory, full, start, ".py")) return HR_UNDEF;
    enter_module(vm, full, start, false);
    run_path(vm, full, path);
    return hr_dict_get(vm, vm->modules, full);
}

/* Loads a module along a path: a str (package) or a list of str (sys.path). */
static hr_value load_along(struct hr_vm *vm, hr_value path, hr_value full, size_t start) {
    size_t count;
    hr_value m = HR_UNDEF, *items;
    if (hr_str_is(vm, path)) return load_from(vm, path, full, start);
    for (size_t i = 0; m == HR_UNDEF && hr_tuple_items(vm, path, &count, &items) && i < count; i++)
        m = load_from(vm, items[i], full, start);
    return m;
}

/* The module called full (its part from `start` on in parent, HR_UNDEF at the top), loaded if need be; HR_UNDEF if there is none. */
static hr_value find_module(struct hr_vm *vm, hr_value parent, hr_value full, size_t start) {
    hr_value builtin = HR_UNDEF, m, *items;
    const char *text = hr_str_text(full);
    size_t n = hr_str_len(full), count;
    if (parent == HR_UNDEF) {
        builtin = hr_module_builtin(full);
        if (builtin == HR_UNDEF && *text == 'u') { /* the old names: uos, ustruct */
            builtin = hr_module_builtin(hr_symbol_find_rom(text + 1, n - 1));
            if (builtin != HR_UNDEF) return builtin;
        }
        /* an empty sys.path: MicroPython's way for os.py to get at the built-in os */
        if (builtin != HR_UNDEF && hr_tuple_items(vm, vm->path, &count, &items) && count == 0) return builtin;
    }
    m = hr_dict_get(vm, vm->modules, full);
    if (m != HR_UNDEF) return m;
    if (parent == HR_UNDEF) {
        if (builtin == HR_UNDEF || !((const struct hr_rom_module *)builtin)->fixed)
            m = load_along(vm, vm->path, full, start);
        return m == HR_UNDEF ? builtin : m;
    }
    hr_value part = hr_symbol_intern(vm, text + start, n - start);
    hr_value path = hr_attr_find(vm, parent, HR_SYM(__path__));
    if (path != HR_UNDEF) {
        m = load_along(vm, path, full, start);
        if (m != HR_UNDEF) hr_attr_set(vm, parent, part, m);
    } else if (hr_value_is(parent, HR_T_module) &&
               hr_value_has_flag(parent, HR_HEADER_RAW)) { /* string.templatelib */
        m = hr_attr_find(vm, parent, part);
        if (!hr_value_is(m, HR_T_module)) m = HR_UNDEF;
    }
    return m;
}

HR_NORETURN static void no_module(struct hr_vm *vm, hr_value name) {
    hr_error_raise(vm, HR_E_no_module_named, name);
}

static hr_value dotted(struct hr_vm *vm, hr_value package, hr_value name) {
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_writer_format(&w, "%q.%q", package, name);
    return hr_symbol_of(vm, hr_writer_end_str(&w));
}

/* The absolute name for a relative import. */
static hr_value resolve(struct hr_vm *vm, hr_value globals, hr_value name, int level) {
    if (globals == HR_NONE) hr_error_raise(vm, HR_E_cannot_perform_relative_import);
    hr_value package = hr_dict_get(vm, globals, HR_SYM(__package__));
    size_t n;
    if (package == HR_UNDEF || package == HR_NONE) {
        package = hr_dict_get(vm, globals, HR_SYM(__name__));
        if (package == HR_UNDEF) hr_error_raise(vm, HR_E_cannot_perform_relative_import);
        /* a plain module: its package is one up */
        level += hr_dict_get(vm, globals, HR_SYM(__path__)) == HR_UNDEF;
    }
    const char *text = hr_str_get(vm, package, &n);
    while (--level > 0) {
        while (n && text[n - 1] != '.')
            n--;
        if (n == 0) hr_error_raise(vm, HR_E_cannot_perform_relative_import);
        n--;
    }
    package = hr_symbol_intern(vm, text, n);
    hr_str_get(vm, name, &n);
    return n ? dotted(vm, package, name) : package;
}

/* `from package import item`: if the package has no such attribute, a submodule of that name is loaded. '*' stands for the names in __all__. */
static void import_submodule(struct hr_vm *vm, hr_value package, hr_value name, hr_value item) {
    size_t n;
    item = hr_symbol_of(vm, item);
    if (hr_attr_find(vm, package, HR_SYM(__path__)) == HR_UNDEF) return;
    if (item == hr_symbol_of_char('*')) {
        hr_value all = hr_attr_find(vm, package, HR_SYM(__all__)), *items;
        for (size_t i = 0; all != HR_UNDEF && hr_tuple_items(vm, all, &n, &items) && i < n; i++)
            if (hr_str_is(vm, items[i]) && items[i] != item) import_submodule(vm, package, name, items[i]);
        return;
    }
    if (hr_attr_find(vm, package, item) == HR_UNDEF)
        find_module(vm, package, dotted(vm, name, item), hr_str_len(name) + 1);
}

hr_value hr_import_name(struct hr_vm *vm, hr_value name, hr_value globals, hr_value fromlist, int level) {
    if (!hr_str_is(vm, name)) hr_error_raise(vm, HR_E_module_name_must_be_a_str);
    if (level < 0) hr_error_raise(vm, HR_E_level_must_be_0);
    hr_vm_stack_check(vm);
    name = level ? resolve(vm, globals, name, level) : hr_symbol_of(vm, name);
    const char *text = hr_str_text(name);
    size_t n = hr_str_len(name), count, i = 0;
    if (n == 0) hr_error_raise(vm, HR_E_empty_module_name);
    hr_value module = HR_UNDEF, top = HR_UNDEF, *items;
    for (size_t start = 0, end; start <= n; start = end + 1) {
        for (end = start; end < n && text[end] != '.';)
            end++;
        hr_value full = hr_symbol_intern(vm, text, end);
        module = end == start ? HR_NONE : find_module(vm, module, full, start);
        if (module == HR_UNDEF || module == HR_NONE) no_module(vm, end == start ? name : full);
        if (top == HR_UNDEF) top = module;
    }
    if (fromlist != HR_NONE && fromlist != HR_UNDEF)
        for (; hr_tuple_items(vm, fromlist, &count, &items) && i < count; i++)
            import_submodule(vm, module, name, items[i]);
    return i || level ? module : top;
}

/* ---- the statements ------------------------------------------------------------------------------------------------------------ */

hr_value hr_import_statement(struct hr_vm *vm, hr_value name, hr_value fromlist, int level) {
    hr_value globals = hr_frame_function(vm->fp)->globals;
    if (vm->builtins != HR_UNDEF) {
        hr_value f = hr_dict_get(vm, vm->builtins, HR_SYM(__import__));
        if (f != HR_UNDEF) {
            hr_value args[5] = {name, globals, HR_NONE, fromlist, hr_value_small(level)};
            return hr_call(vm, f, 5, args);
        }
    }
    return hr_import_name(vm, name, globals, fromlist, level);
}

hr_value hr_import_from(struct hr_vm *vm, hr_value module, hr_value name) {
    hr_value v = hr_attr_find(vm, module, name);
    if (v != HR_UNDEF) return v;
    if (hr_value_is(module, HR_T_module)) { /* a module that is still being loaded (PEP 328) */
        hr_value own = hr_attr_find(vm, module, HR_SYM(__name__));
        if (own != HR_UNDEF && hr_str_is(vm, own)) {
            v = hr_dict_get(vm, vm->modules, dotted(vm, own, name));
            if (v != HR_UNDEF) return v;
        }
    }
    hr_error_raise(vm, HR_E_cannot_import_name, name);
}

void hr_import_star(struct hr_vm *vm, hr_value module) {
    size_t n;
    hr_value names = hr_attr_find(vm, module, HR_SYM(__all__));
    bool all = names != HR_UNDEF;
    if (!all) {
        names = hr_attr_find(vm, module, HR_SYM(__dict__));
        if (names == HR_UNDEF) hr_error_raise(vm, HR_E_object_has_no_dict_and_no_all, module);
        names = hr_list_from_iterable(vm, names);
    }
    names = hr_op_iter(vm, names);
    for (hr_value name; (name = hr_op_next(vm, names)) != HR_UNDEF;) {
        if (!all && (!hr_str_is(vm, name) || *hr_str_get(vm, name, &n) == '_')) continue;
        name = hr_symbol_of(vm, name);
        hr_dict_set(vm, hr_frame_function(vm->fp)->globals, name, hr_attr_get(vm, module, name));
    }
}

/* ---- python -m --------------------------------------------------------------------------------------------------------------- */

hr_value hr_import_as_main(struct hr_vm *vm, hr_value name) {
    vm->state[HR_STATE_run_as_main] = hr_symbol_of(vm, name);
    hr_value from = hr_tuple_new(vm, 1, &name), module = hr_import_name(vm, name, HR_NONE, from, 0);
    if (hr_attr_find(vm, module, HR_SYM(__path__)) != HR_UNDEF) { /* a package's __main__ */
        name = dotted(vm, name, HR_SYM(__main__));
        vm->state[HR_STATE_run_as_main] = name;
        hr_import_name(vm, name, HR_NONE, HR_NONE, 0);
    }
    return HR_NONE;
}
