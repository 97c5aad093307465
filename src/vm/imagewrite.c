/* SPDX-License-Identifier: MIT
 *
 * The writer of images: compiles a source and lays down what came of it. See image.h; the format is in docs/IMAGE.md.
 *
 * Objects are numbered in the order in which they are first met from the end of a walk, so that each comes after what it refers to. Objects
 * are found again by identity, in a list: an image has hundreds, and writing one is no matter of milliseconds.
 * Tests: tools/run_tests.py --precompiled, tests/image.
 */
#include "vm/image.h"

#if HR_IMAGES

#    include "gen/opcodes.h"
#    include "obj/dict.h"
#    include "obj/list.h"
#    include "obj/module.h"
#    include "obj/op.h"
#    include "obj/str.h"
#    include "obj/symbol.h"
#    include "obj/table.h"
#    include "obj/tuple.h"
#    include "obj/writer.h"

enum { GRANULE = 2 * sizeof(hr_word) };

struct builder {
    struct hr_vm *vm;
    hr_value symbols, objects; /* lists */
    hr_value globals;          /* dict */
    bool machine;
};

static size_t length(hr_value list) {
    return (size_t)hr_value_small_get(((struct hr_array *)((struct hr_list *)list)->array)->count);
}
static hr_value item(hr_value list, size_t i) {
    return ((struct hr_array *)((struct hr_list *)list)->array)->items[i];
}

/* The number of v in the list; its length if it is not there. */
static size_t number_of(hr_value list, hr_value v) {
    size_t i = length(list);
    while (i-- > 0)
        if (item(list, i) == v) return i;
    return length(list);
}

static void add(struct builder *b, hr_value list, hr_value v) {
    if (number_of(list, v) == length(list)) hr_list_append(b->vm, list, v);
}

static bool is_symbol(hr_value v) {
    return hr_value_is(v, HR_T_str) && hr_symbol_is(v);
}

/* ---- collecting ------------------------------------------------------------------------------------------------------------- */

/* Does the bytecode make pointers of viper? */
static bool makes_pointers(const struct hr_code_raw *raw) {
    for (const uint8_t *ip = raw->code, *end = ip + raw->code_bytes; ip < end; ip += hr_opcode_length(*ip))
        if (*ip == HR_OP_INTR && ip[3] >= HR_INTR_VIPER_PTR && ip[3] <= HR_INTR_VIPER_PTR32) return true;
    return false;
}

/* Enters v and before it what it refers to. */
static void collect(struct builder *b, hr_value v) {
    hr_vm_stack_check(b->vm);
    if (is_symbol(v)) {
        add(b, b->symbols, v);
        return;
    }
    if (!hr_value_is_object(v) || number_of(b->objects, v) < length(b->objects)) return;
    unsigned type = hr_value_object_type(v);
    if (type == HR_T_code || type == HR_T_tuple) {
        for (size_t i = 0; i + 1 < hr_value_object_words(v); i++)
            collect(b, hr_object_get(v, i));
        if (type == HR_T_code)
            b->machine |= makes_pointers((const struct hr_code_raw *)((const struct hr_code *)v)->raw);
    } else if (!hr_value_has_flag(v, HR_HEADER_RAW)) {
        hr_error_raise_text(b->vm, HR_T_ValueError, "a constant of type %t cannot be in an image", v);
    }
    hr_list_append(b->vm, b->objects, v);
}

/* ---- writing -------------------------------------------------------------------------------------------------------------------- */

static void write_number(struct hr_writer *w, hr_word n, size_t bytes) {
    hr_writer_add(w, (const char *)&n, bytes); /* hosts are little endian */
}

/* Zeros up to the next granule; returns the new place. */
static size_t pad(struct hr_writer *w, size_t at) {
    static const char zeros[GRANULE];
    size_t n = -at % GRANULE;
    hr_writer_add(w, zeros, n);
    return at + n;
}

static hr_word word_of(const struct builder *b, hr_value v) {
    if (is_symbol(v)) return hr_value_word(HR_IMMEDIATE(HR_IMAGE_SYMBOL + number_of(b->symbols, v)));
    if (hr_value_is_object(v)) return (number_of(b->objects, v) + 1) * HR_IMAGE_REFERENCE;
    return hr_value_word(v);
}

/* The object as it lies in a heap, without the marks of a collector. */
static size_t write_object(const struct builder *b, struct hr_writer *w, hr_value v, size_t at) {
    size_t words = hr_value_object_words(v);
    bool raw = hr_value_has_flag(v, HR_HEADER_RAW);
    hr_word flags = hr_value_header(v) & (HR_HEADER_RAW | HR_HEADER_FLAG);
    if (words >= HR_HEAP_EXTENDED_WORDS)
        hr_error_raise_text(b->vm, HR_T_ValueError, "a constant is too large for an image");
    write_number(w, HR_HEADER(hr_value_object_type(v), flags, words), sizeof(hr_word));
    if (raw) hr_writer_add(w, (const char *)((const hr_word *)v + 1), (words - 1) * sizeof(hr_word));
    for (size_t i = 0; !raw && i + 1 < words; i++)
        write_number(w, word_of(b, hr_object_get(v, i)), sizeof(hr_word));
    return pad(w, at + words * sizeof(hr_word));
}

static hr_value write(const struct builder *b, hr_value chunks) {
    struct hr_image_header h = {.magic = HR_IMAGE_MAGIC,
                                .word_bytes = sizeof(hr_word),
                                .float_bytes = sizeof(hr_float),
                                .boxed = HR_BOXED_FLOATS,
                                .flags = b->machine ? HR_IMAGE_MACHINE : 0,
                                .opcodes = HR_OPCODE_SET,
                                .symbols = (uint32_t)length(b->symbols),
                                .globals = (uint32_t)hr_table_used(hr_table_of((struct hr_dict *)b->globals)),
                                .objects = (uint32_t)length(b->objects),
                                .chunks = (uint32_t)length(chunks)};
    if (h.symbols > UINT16_MAX) hr_error_raise_text(b->vm, HR_T_ValueError, "too many names for an image");
    struct hr_writer w;
    size_t at = sizeof h;
    hr_writer_begin(&w, b->vm);
    hr_writer_add(&w, (const char *)&h, sizeof h);
    for (size_t i = 0; i < h.symbols; i++) {
        size_t n;
        const char *text = hr_str_get(b->vm, item(b->symbols, i), &n);
        if (n > UINT16_MAX) hr_error_raise_text(b->vm, HR_T_ValueError, "a name is too long for an image");
        write_number(&w, n, 2);
        hr_writer_add(&w, text, n);
        at += 2 + n;
    }
    at = pad(&w, at);
    for (size_t i = 0; i < h.globals; i++)
        write_number(&w, number_of(b->symbols, hr_table_of((struct hr_dict *)b->globals)->pairs[2 * i]), 2);
    at = pad(&w, at + 2 * h.globals);
    for (size_t i = 0; i < h.objects; i++)
        at = write_object(b, &w, item(b->objects, i), at);
    for (size_t i = 0; i < h.chunks; i++)
        write_number(&w, number_of(b->objects, item(chunks, i)), 4);
    at += 4 * h.chunks;
    for (; (at + 4) % GRANULE; at++)
        write_number(&w, 0, 1);
    write_number(&w, 0, 4); /* the commit word */
    hr_value image = hr_writer_end_bytes(&w);
    char *bytes = (char *)(uintptr_t)hr_str_text(image);
    h.bytes = (uint32_t)at + 4;
    memcpy(bytes, &h, sizeof h);
    uint32_t crc = hr_image_crc(0, bytes, at);
    memcpy(bytes + at, &crc, sizeof crc);
    return image;
}

/* ---- compiling ---------------------------------------------------------------------------------------------------------------------- */

hr_value hr_image_compile(struct hr_vm *vm, struct hr_source *source) {
    struct builder b = {.vm = vm, .symbols = hr_list_new(vm, 0, NULL), .objects = hr_list_new(vm, 0, NULL)};
    hr_value chunks = hr_list_new(vm, 0, NULL);
    /* the slots that a module has from the start come first, so that the numbers hold in a new one */
    b.globals = hr_dict_new(vm, 4);
    hr_table_slot(vm, b.globals, HR_SYM(__name__));
    hr_table_slot(vm, b.globals, HR_SYM(__file__));
    struct hr_compile_request request = {.source = source,
                                         .mode = HR_COMPILE_EXEC,
                                         .globals = b.globals,
                                         .line = 1,
                                         .optimize = vm->optimize,
                                         .chunked = true,
                                         .portable = true,
                                         .constants = HR_UNDEF};
    for (bool more = true; more;) {
        hr_value code = hr_compile_source(vm, &request);
        more = ((const struct hr_code_raw *)((const struct hr_code *)code)->raw)->flags & HR_CODE_MORE;
        hr_list_append(vm, chunks, code);
        collect(&b, code);
    }
    const struct hr_dict *globals = (const struct hr_dict *)b.globals;
    for (size_t i = 0; i < hr_table_used(hr_table_of(globals)); i++)
        add(&b, b.symbols, hr_table_of(globals)->pairs[2 * i]);
    return write(&b, chunks);
}

#endif
