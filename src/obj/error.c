/* SPDX-License-Identifier: MIT
 *
 * Errors by the rows of defs/errors.def: their texts, which lie packed in ROM (tools/gen_errors.py), and raising them.
 *
 * Invariants: memory for an exception can be had while the heap is locked.
 * Tests: tests/unit/test_rom.c; the texts: tests/lang, tests/types.
 */
#include "obj/error.h"

#include "obj/exception.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/tuple.h"
#include "obj/type.h"
#include "obj/writer.h"
#include <stdarg.h>
#include <string.h>

/* Item number i, of 9 bits. */
static unsigned item_at(size_t i) {
    const uint8_t *p = &hr_error_items[i + i / 8];
    return (unsigned)(p[0] | p[1] << 8) >> i % 8 & 511;
}

static bool ends_text(unsigned item) {
    return item - HR_ERROR_END < hr_error_ends;
}

/* An item as text: a character, or the two items that it stands for. As deep as the pairs are nested, 8 at present. */
static char *expand(char *to, unsigned item) {
    if (item > HR_ERROR_END) {
        size_t pair = 2 * (item - HR_ERROR_END - 1);
        return expand(expand(to, item_at(pair)), item_at(pair + 1));
    }
    *to = item ? (char)(item + 0x1F) : '\n';
    return to + 1;
}

unsigned hr_error_text(enum hr_error error, char text[HR_ERROR_BYTES]) {
    size_t at = hr_error_index[error / HR_ERROR_STRIDE];
    unsigned item, number = error;
    for (unsigned skip = number % HR_ERROR_STRIDE; skip;)
        skip -= ends_text(item_at(at++));
    do
        text = expand(text, item = item_at(at++));
    while (!ends_text(item));
    text[-1] = 0;
    const uint8_t(*type)[2] = hr_error_types;
    for (; number >= (*type)[1]; type++)
        number -= (*type)[1];
    return (*type)[0];
}

/* A new exception with the formatted text as its argument; none if there is no text. */
static hr_value make(struct hr_vm *vm, unsigned type_id, const char *text, va_list list) {
    hr_value args = hr_value_from_object(&hr_rom_empty_tuple);
    if (text && *text) {
        hr_exception_put_off_lock(vm);
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        hr_writer_vformat(&w, text, list);
        hr_value message = hr_writer_end_str(&w);
        args = hr_tuple_new(vm, 1, &message);
        hr_exception_restore_lock(vm);
    }
    return hr_exception_make(vm, hr_type_builtin(type_id), args);
}

static hr_value make_row(struct hr_vm *vm, enum hr_error error, va_list list) {
    char text[HR_ERROR_BYTES];
    unsigned type = hr_error_text(error, text);
    return make(vm, type, text, list);
}

void hr_error_write(struct hr_writer *w, enum hr_error row, ...) {
    char text[HR_ERROR_BYTES];
    va_list list;
    hr_error_text(row, text);
    va_start(list, row);
    hr_writer_vformat(w, text, list);
    va_end(list);
}

hr_value hr_error_new(struct hr_vm *vm, enum hr_error error, ...) {
    va_list list;
    va_start(list, error);
    hr_value e = make_row(vm, error, list);
    va_end(list);
    return e;
}

HR_NORETURN void hr_error_raise(struct hr_vm *vm, enum hr_error error, ...) {
    va_list list;
    va_start(list, error);
    hr_value e = make_row(vm, error, list);
    va_end(list);
    hr_error_throw(vm, e);
}

HR_NORETURN void hr_error_raise_text(struct hr_vm *vm, unsigned type_id, const char *text, ...) {
    va_list list;
    va_start(list, text);
    hr_value e = make(vm, type_id, text, list);
    va_end(list);
    hr_error_throw(vm, e);
}

static HR_NORETURN void raise_one(struct hr_vm *vm, unsigned type_id, hr_value arg) {
    hr_exception_put_off_lock(vm);
    hr_value args = hr_tuple_new(vm, 1, &arg);
    hr_error_throw(vm, hr_exception_make(vm, hr_type_builtin(type_id), args));
}

HR_NORETURN void hr_error_raise_key(struct hr_vm *vm, hr_value key) {
    raise_one(vm, HR_T_KeyError, key);
}

/* The numbers are Linux's on every machine. */
unsigned hr_error_os_type(hr_sword number) {
    static const uint8_t types[][2] = {
        {1, HR_T_PermissionError},          {2, HR_T_FileNotFoundError},  {3, HR_T_ProcessLookupError},
        {4, HR_T_InterruptedError},         {10, HR_T_ChildProcessError}, {11, HR_T_BlockingIOError},
        {13, HR_T_PermissionError},         {17, HR_T_FileExistsError},   {20, HR_T_NotADirectoryError},
        {21, HR_T_IsADirectoryError},       {32, HR_T_BrokenPipeError},   {103, HR_T_ConnectionAbortedError},
        {104, HR_T_ConnectionResetError},   {108, HR_T_BrokenPipeError},  {110, HR_T_TimeoutError},
        {111, HR_T_ConnectionRefusedError}, {114, HR_T_BlockingIOError},  {115, HR_T_BlockingIOError},
    };
    for (size_t i = 0; i < HR_ARRAY_COUNT(types); i++)
        if (types[i][0] == number) return types[i][1];
    return HR_T_OSError;
}

HR_NORETURN void hr_error_raise_os(struct hr_vm *vm, int error_number) {
    raise_one(vm, hr_error_os_type(error_number), hr_value_small(error_number));
}
