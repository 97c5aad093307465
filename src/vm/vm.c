/* SPDX-License-Identifier: MIT
 *
 * The embedding API: opening, running, closing. See include/hirune/hirune.h. Tests: tests/capi.
 */
#include <hirune/hirune.h>
#include <hirune/port.h>

#include "compile/compile.h"
#include "obj/bytes.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "obj/weak.h"
#include "obj/writer.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/image.h"
#include "vm/import.h"
#include "vm/pending.h"
#include "vm/repl.h"

/* C stack kept free below the limit, for what runs without checking: deepest measured path is a print from a handler. */
enum { STACK_RESERVE = 2048 };

size_t hr_vm_state_bytes(void) {
    return sizeof(struct hr_vm);
}

void hr_vm_set_stack(struct hr_vm *vm, const void *top, size_t c_stack_bytes) {
    vm->heap.stack_base = (const void *)hr_bits_align_up((hr_word)top, sizeof(hr_word));
    size_t usable = c_stack_bytes > 2 * STACK_RESERVE ? c_stack_bytes - STACK_RESERVE : c_stack_bytes / 2;
    vm->stack_floor = (const char *)top - usable;
    atomic_store_explicit(&vm->stack_limit, vm->stack_floor, memory_order_relaxed);
    vm->stack_bytes = c_stack_bytes;
}

/* ---- running ------------------------------------------------------------------------------------------------------------- */

/* As hr_call_protected, but for a C frame that holds no references: exact collections stay possible below it. */
static bool guarded(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm, void *arg), void *arg,
                    hr_value *result) {
    vm->depth--;
    bool ok = hr_call_protected(vm, fn, arg, result);
    vm->depth++;
    return ok;
}

static hr_value make_roots(struct hr_vm *vm, void *arg) {
    (void)arg;
    vm->modules = hr_dict_new(vm, 0);
    hr_value module = hr_import_new_module(vm, HR_SYM(__main__));
    vm->main = ((struct hr_module *)module)->globals;
    vm->path = hr_list_new(vm, 0, NULL);
    vm->argv = hr_list_new(vm, 0, NULL);
    return HR_NONE;
}

struct hr_vm *hr_vm_open(void *memory, size_t bytes, size_t c_stack_bytes) {
    size_t skew = -(hr_word)memory & (2 * sizeof(hr_word) - 1);
    if (bytes < sizeof(struct hr_vm) + skew + 1024) return NULL;
    struct hr_vm *vm = (struct hr_vm *)(void *)((char *)memory + skew);
    memset(vm, 0, sizeof *vm);
    for (hr_value *p = &vm->exception; p <= &vm->symbols; p++)
        *p = HR_UNDEF;
    vm->memory_error = HR_UNDEF;
    char *start = (char *)(vm + 1);
    if (!hr_heap_init(&vm->heap, start, (size_t)((char *)memory + bytes - start), &hr_frame_heap_hooks, vm))
        return NULL;
    hr_state_flush_cache(vm);
    if (!hr_frame_init(vm)) return NULL;
    hr_vm_set_stack(vm, __builtin_frame_address(0), c_stack_bytes);
    void *e = hr_heap_alloc(&vm->heap, HR_T_MemoryError, HR_HEAP_FIXED, HR_EXCEPTION_WORDS);
    if (!e) return NULL;
    vm->memory_error = hr_value_from_object(e);
    hr_exception_clear(vm, vm->memory_error);
    hr_value result;
    return guarded(vm, make_roots, NULL, &result) ? vm : NULL;
}

static hr_value print_raised(struct hr_vm *vm, void *arg) {
    if (arg)
        hr_pending_print_value(vm, hr_exception_value(vm, vm->raised));
    else
        hr_pending_print(vm, vm->raised);
    return HR_NONE;
}

/* Prints what vm->raised refers to, its argument only if `exit`; its class may raise again. */
static void print(struct hr_vm *vm, bool exit) {
    hr_value unused;
    if (!guarded(vm, print_raised, exit ? vm : NULL, &unused)) hr_pending_print_failed();
}

/* What an uncaught exception means: SystemExit ends quietly, others are printed. */
static enum hr_vm_outcome report(struct hr_vm *vm, hr_value exception) {
    vm->raised = exception; /* a root while it is being printed */
    if (hr_exception_is(vm, exception, HR_T_SystemExit)) {
        hr_value code = hr_exception_value(vm, exception);
        if (code == HR_NONE) {
            vm->exit_code = 0;
        } else if (hr_value_is_small(code) || hr_value_is_bool(code)) {
            vm->exit_code = hr_value_is_bool(code) ? code == HR_TRUE : (int)(hr_value_small_get(code) & 255);
        } else {
            print(vm, true);
            vm->exit_code = 1;
        }
        vm->raised = HR_UNDEF;
        return HR_VM_EXIT;
    }
    vm->exit_code = hr_exception_is(vm, exception, HR_T_KeyboardInterrupt) ? 130 : 1;
    print(vm, false);
    vm->raised = HR_UNDEF;
    return HR_VM_EXCEPTION;
}

enum hr_vm_outcome hr_vm_guard(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm, void *arg), void *arg,
                               bool raw) {
    hr_value result;
    bool ok = guarded(vm, fn, arg, &result);
    if (raw) hr_port_write(1, "\x04", 1);
    return ok ? HR_VM_OK : report(vm, result);
}

static hr_value run_source(struct hr_vm *vm, void *arg) {
    struct hr_source *source = arg;
#if HR_IMAGES
    if (vm->compile_only && hr_image_is(vm, source)) {
        hr_image_load(vm, source, hr_dict_new(vm, 0));
        return HR_NONE;
    }
#endif
    if (vm->compile_only) {
        struct hr_compile_request request = {
            .source = source, .mode = HR_COMPILE_EXEC, .globals = HR_UNDEF, .line = 1, .constants = HR_UNDEF};
        hr_compile_check(vm, &request);
    } else {
        hr_dict_set(vm, vm->main, HR_SYM(__file__), source->name);
        hr_import_run(vm, source, vm->main);
    }
    return HR_NONE;
}

static enum hr_vm_outcome run_main(struct hr_vm *vm, struct hr_source *source) {
    hr_value result;
    return guarded(vm, run_source, source, &result) ? HR_VM_OK : report(vm, result);
}

struct open_call {
    const char *text; /* of the program, or NULL */
    const char *name;
    int fd;
    struct hr_source source;
};

static hr_value open_source(struct hr_vm *vm, void *arg) {
    struct open_call *c = arg;
    hr_value name = hr_str_from_cstr(vm, c->name);
    if (c->text) {
        hr_import_source_text(&c->source, c->text, name);
        return HR_NONE;
    }
    c->fd = hr_port_open(c->name, HR_PORT_READ);
    if (c->fd < 0) hr_error_raise_os(vm, -c->fd);
    hr_import_source_file(&c->source, c->fd, name);
    return HR_NONE;
}

enum hr_vm_outcome hr_vm_run_text(struct hr_vm *vm, const char *text, const char *name) {
    struct open_call c = {.text = text, .name = name, .fd = -1};
    hr_value v;
    if (!guarded(vm, open_source, &c, &v)) return report(vm, v);
    enum hr_vm_outcome outcome = run_main(vm, &c.source);
    if (c.fd >= 0) hr_port_file_close(c.fd);
    return outcome;
}

enum hr_vm_outcome hr_vm_run_file(struct hr_vm *vm, const char *path) {
    return hr_vm_run_text(vm, NULL, path);
}

#if HR_IMAGES
struct compile_call {
    struct hr_source *source;
    const char *path;
};

static hr_value run_compile(struct hr_vm *vm, void *arg) {
    struct compile_call *c = arg;
    hr_value image = hr_image_compile(vm, c->source);
    int fd = hr_port_open(c->path, HR_PORT_WRITE | HR_PORT_CREATE | HR_PORT_TRUNCATE);
    if (fd < 0) hr_error_raise_os(vm, -fd);
    const uint8_t *data = hr_bytes_data(image);
    size_t n = hr_bytes_len(image);
    ptrdiff_t done = 1;
    for (; n && done > 0; n -= (size_t)done, data += done)
        done = hr_port_file_write(fd, data, n);
    hr_port_file_close(fd);
    if (done <= 0) hr_error_raise_os(vm, done ? (int)-done : 5);
    return HR_NONE;
}

enum hr_vm_outcome hr_vm_compile_file(struct hr_vm *vm, const char *path, const char *to) {
    struct open_call c = {.name = path, .fd = -1};
    struct compile_call compile = {&c.source, to};
    hr_value v;
    if (!guarded(vm, open_source, &c, &v)) return report(vm, v);
    enum hr_vm_outcome outcome = guarded(vm, run_compile, &compile, &v) ? HR_VM_OK : report(vm, v);
    hr_port_file_close(c.fd);
    return outcome;
}
#endif

static hr_value evaluate(struct hr_vm *vm, void *arg) {
    struct hr_compile_request request = {
        .source = arg, .mode = HR_COMPILE_EVAL, .globals = vm->main, .line = 1};
    return hr_import_execute(vm, hr_compile_source(vm, &request), vm->main);
}

hr_value hr_vm_evaluate(struct hr_vm *vm, const char *text, hr_value *error) {
    struct hr_source source;
    hr_value v;
    hr_import_source_text(&source, text, HR_SYM(lt_string));
    if (hr_call_protected(vm, evaluate, &source, &v)) return v;
    if (error) *error = v;
    return HR_UNDEF;
}

int hr_vm_exit_code(struct hr_vm *vm) {
    return vm->exit_code;
}

void hr_vm_interrupt(struct hr_vm *vm) {
    hr_state_set_interrupt(vm);
}

hr_value hr_vm_globals(struct hr_vm *vm) {
    return vm->main;
}

/* ---- small things ------------------------------------------------------------------------------------------------------------ */

struct add_call {
    hr_value list;
    const char *text;
};

static hr_value run_add(struct hr_vm *vm, void *arg) {
    struct add_call *c = arg;
    hr_list_append(vm, c->list, hr_str_from_cstr(vm, c->text));
    return HR_NONE;
}

void hr_vm_set_argv(struct hr_vm *vm, int argc, char **argv) {
    hr_value unused;
    for (int i = 0; i < argc; i++) {
        struct add_call c = {vm->argv, argv[i]};
        hr_call_protected(vm, run_add, &c, &unused);
    }
}

void hr_vm_add_path(struct hr_vm *vm, const char *path) {
    hr_value unused;
    struct add_call c = {vm->path, path};
    hr_call_protected(vm, run_add, &c, &unused);
}

void hr_vm_set_user(struct hr_vm *vm, void *user) {
    vm->port = user;
}
void *hr_vm_user(struct hr_vm *vm) {
    return vm->port;
}

hr_value hr_state_get(struct hr_vm *vm, unsigned index) {
    return vm->state[index];
}
void hr_state_set(struct hr_vm *vm, unsigned index, hr_value value) {
    vm->state[index] = value;
}

/* ---- the rest of the embedding API ------------------------------------------------------------------------------------------------ */

const char *hr_vm_version(void) {
    return HR_VERSION;
}

void hr_vm_set_options(struct hr_vm *vm, int optimize, unsigned stress, bool compile_only) {
    vm->optimize = (uint8_t)optimize;
    vm->compile_only = compile_only;
#if HR_DEBUG
    vm->heap.stress = stress;
    hr_heap_policy_changed(&vm->heap);
#else
    (void)stress;
#endif
}

void hr_vm_set_steps(struct hr_vm *vm, uint32_t most) {
    vm->steps = most;
    vm->pending.waits |= HR_PENDING_STEPS;
}

static hr_value run_set_path0(struct hr_vm *vm, void *arg) {
    hr_op_setitem(vm, vm->path, HR_SMALL(0), hr_str_from_cstr(vm, arg));
    return HR_NONE;
}

void hr_vm_set_path0(struct hr_vm *vm, const char *path) {
    hr_value unused;
    hr_call_protected(vm, run_set_path0, (void *)(uintptr_t)path, &unused);
}

/* Reads the console to its end into a bytearray, since a console cannot be read again. */
static hr_value read_stdin(struct hr_vm *vm, void *arg) {
    struct hr_source *source = arg;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (;;) {
        char buf[256];
        ptrdiff_t n = hr_port_file_read(0, buf, sizeof buf);
        if (n < 0) hr_error_raise_os(vm, (int)-n);
        if (n == 0) break;
        hr_writer_add(&w, buf, (size_t)n);
    }
    hr_import_source_object(vm, source, hr_writer_end_bytes(&w), HR_SYM(lt_stdin));
    return source->object;
}

enum hr_vm_outcome hr_vm_run_stdin(struct hr_vm *vm) {
    struct hr_source source;
    hr_value v;
    if (!guarded(vm, read_stdin, &source, &v)) return report(vm, v);
    return run_main(vm, &source);
}

static hr_value run_named(struct hr_vm *vm, void *arg) {
    return hr_import_as_main(vm, hr_str_from_cstr(vm, arg));
}

enum hr_vm_outcome hr_vm_run_module(struct hr_vm *vm, const char *name) {
    hr_value v;
    return guarded(vm, run_named, (void *)(uintptr_t)name, &v) ? HR_VM_OK : report(vm, v);
}

/* sys.atexit() */
static hr_value run_atexit(struct hr_vm *vm, void *arg) {
    (void)arg;
    hr_value f = vm->state[HR_STATE_atexit];
    vm->state[HR_STATE_atexit] = HR_UNDEF;
    return f == HR_UNDEF ? HR_NONE : hr_call(vm, f, 0, NULL);
}

static hr_value run_close(struct hr_vm *vm, void *arg) {
    (void)arg;
    hr_weak_finalize_all(vm);
    return HR_NONE;
}

void hr_vm_close(struct hr_vm *vm) {
    hr_value v;
    if (!hr_call_protected(vm, run_atexit, NULL, &v)) report(vm, v);
    hr_call_protected(vm, run_close, NULL, &v);
}
