/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: the lexer and the compiler on arbitrary bytes. Each text gives code or an exception; a SyntaxError says where, and that
 * place is in the text.
 *
 * Input: a byte of options (bits 0-1 mode, 2-3 optimisation, 4-6 heap size, 7 names by lookup), then the text.
 */
#include "compile/compile.h"
#include "obj/exception.h"
#include "obj/op.h"
#include "obj/type.h"
#include "support/fuzz.h"

struct text {
    const uint8_t *bytes;
    size_t n;
    unsigned options;
};

/* Source from memory. */
static size_t read_text(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    const struct text *t = source->context;
    (void)vm;
    if (pos >= t->n) return 0;
    if (n > t->n - pos) n = t->n - pos;
    memcpy(buf, t->bytes + pos, n);
    return n;
}

static hr_value compile(struct hr_vm *vm, void *arg) {
    struct text *t = arg;
    struct hr_source source = {.read = read_text, .object = HR_UNDEF, .name = HR_SYM(lt_stdin), .context = t};
    struct hr_compile_request request = {.source = &source,
                                         .mode = HR_COMPILE_EXEC,
                                         .constants = HR_UNDEF,
                                         .globals = HR_UNDEF,
                                         .line = 1,
                                         .optimize = t->options >> 2 & 3};
    if (!(t->options & 128)) request.globals = hr_dict_new(vm, 0);
    switch (t->options & 3) {
    case 0: hr_compile_check(vm, &request); return HR_NONE;
    case 1: request.mode = HR_COMPILE_EVAL; break;
    case 2: request.mode = HR_COMPILE_SINGLE; break;
    default: request.in_namespace = t->options & 128; break;
    }
    return hr_compile_source(vm, &request);
}

/* The number in item i of a tuple, or 0. */
static size_t number_at(struct hr_vm *vm, hr_value tuple, size_t i) {
    size_t n;
    hr_value *items;
    if (!hr_tuple_items(vm, tuple, &n, &items) || i >= n || !hr_value_is_small(items[i])) return 0;
    return (size_t)hr_value_small_get(items[i]);
}

/* Code points of a line of the text, without its end; SIZE_MAX if there is no such line. The one after the last newline is one. */
static size_t line_length(const struct text *t, size_t line) {
    size_t at = 0, n = 0;
    for (; line > 1; at++) {
        if (at >= t->n) return SIZE_MAX;
        if (t->bytes[at] == '\n' || (t->bytes[at] == '\r' && (at + 1 >= t->n || t->bytes[at + 1] != '\n')))
            line--;
    }
    for (; at < t->n && t->bytes[at] != '\n' && t->bytes[at] != '\r'; at++)
        n += (t->bytes[at] & 0xc0) != 0x80;
    return n;
}

static hr_value check_place(struct hr_vm *vm, void *arg) {
    const struct text *t = arg;
    hr_value args = hr_attr_get(vm, vm->raised, HR_SYM(args)), *items;
    size_t n;
    if (!hr_tuple_items(vm, args, &n, &items) || n != 2 || !hr_str_is(vm, items[0])) {
        hr_fuzz_fail("arguments of the SyntaxError");
    }
    size_t line = number_at(vm, items[1], 1), column = number_at(vm, items[1], 2),
           end = number_at(vm, items[1], 5);
    size_t length = line ? line_length(t, line) : SIZE_MAX;
    if (length == SIZE_MAX) hr_fuzz_fail("SyntaxError in line %zu", line);
    if (column < 1 || column > length + 1 || end < column) {
        hr_fuzz_fail("SyntaxError in line %zu of %zu characters, columns %zu to %zu", line, length, column,
                     end);
    }
    return HR_NONE;
}

static void run(struct hr_vm *vm, void *arg) {
    hr_value v, unused;
    if (hr_call_protected(vm, compile, arg, &v)) return;
    vm->raised = v; /* a root */
    if (hr_exception_is(vm, v, HR_T_SyntaxError)) {
        hr_call_protected(vm, check_place, arg, &unused);
    } else if (!hr_exception_is(vm, v, HR_T_MemoryError) && !hr_exception_is(vm, v, HR_T_RecursionError) &&
               !hr_exception_is(vm, v, HR_T_ViperTypeError) &&
               !hr_exception_is(vm, v, HR_T_NotImplementedError) && /* a viper generator */
               !hr_exception_is(vm, v, HR_T_KeyboardInterrupt)) {
        hr_vm_run_text(vm, "", "");
        hr_fuzz_fail("an exception of type %u", hr_type_id(v));
    }
    vm->raised = HR_UNDEF;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    if (n == 0) return 0;
    struct text t = {data + 1, n - 1, data[0]};
    hr_port_set_console(data, 0);
    hr_compile_continues((const char *)data + 1, n - 1);
    hr_fuzz_run(hr_fuzz_heap_bytes(t.options >> 4 & 7), run, &t);
    return 0;
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed) {
    return hr_tokens_mutate(data, n, most, seed);
}
