/* SPDX-License-Identifier: MIT
 *
 * The loader of images. See image.h; the format and the reasons for it are in docs/IMAGE.md.
 *
 * The image is read from front to back, twice: once for its sum, once for what is in it. Nothing in it is believed: lengths are held against
 * the bytes that are left before anything is allocated, strs are checked and ints and floats made anew, so that what an object of the heap
 * must be like they are; code objects are verified as soon as their constants are there. References go backwards only, so no recursion.
 * Tests: tests/unit/test_image.c, tests/image, tests/fuzz/image.c.
 */
#include "vm/image.h"

#if HR_IMAGES

#    include "base/utf8.h"
#    include "gen/opcodes.h"
#    include "obj/bytes.h"
#    include "obj/int.h"
#    include "obj/str.h"
#    include "obj/symbol.h"
#    include "obj/table.h"
#    include "obj/tuple.h"
#    include "vm/frame.h"
#    include "vm/import.h"

enum { GRANULE = 2 * sizeof(hr_word), CRC_BYTES = 4 };

/* ValueError: "damaged image: ...". */
static HR_NORETURN void refuse(struct hr_vm *vm, const char *what) {
    hr_error_raise_text(vm, HR_T_ValueError, "damaged image: %s", what);
}

uint32_t hr_image_crc(uint32_t crc, const void *data, size_t n) {
    static const uint32_t table[16] = {0x00000000, 0x1db71064, 0x3b6e20c8, 0x26d930ac, 0x76dc4190, 0x6b6b51f4,
                                       0x4db26158, 0x5005713c, 0xedb88320, 0xf00f9344, 0xd6d6a3e8, 0xcb61b38c,
                                       0x9b64c2b0, 0x86d3d2d4, 0xa00ae278, 0xbdbdf21c};
    crc = ~crc;
    for (const uint8_t *p = data; n--; p++) {
        crc = table[(crc ^ *p) & 15] ^ crc >> 4;
        crc = table[(crc ^ *p >> 4) & 15] ^ crc >> 4;
    }
    return ~crc;
}

/* ---- reading ------------------------------------------------------------------------------------------------------------- */

static size_t read_memory(struct hr_vm *vm, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    (void)vm;
    memcpy(buf, (const char *)source->context + pos,
           n); /* the loader does not read past the size in the header */
    return n;
}

void hr_image_source_memory(struct hr_source *source, const void *data, size_t n) {
    struct hr_image_header head;
    *source = (struct hr_source){.read = read_memory, .object = HR_UNDEF, .name = HR_SYM(lt_string)};
    source->context = (void *)(uintptr_t)data;
    if (n < sizeof head || (memcpy(&head, data, sizeof head), head.bytes > n)) source->context = NULL;
}

struct loader {
    struct hr_vm *vm;
    struct hr_source *source;
    struct hr_image_header head;
    uint32_t pos, end; /* end: of what can be read now */
    hr_value globals;
    hr_value all;  /* tuple: the symbols, the objects, the symbols of the globals */
    bool in_place; /* bytecode: the globals have the image's slots */
    unsigned held;
    char buffer[64];
};

/* The next n bytes, n <= bytes that are left. */
static void get(struct loader *l, void *to, size_t n) {
    if (n > l->end - l->pos) refuse(l->vm, "too short");
    for (char *p = to; n;) {
        size_t at = l->pos % sizeof l->buffer, some = sizeof l->buffer - at;
        if (l->held <= at) { /* what the buffer holds ends before */
            uint32_t from = l->pos - (uint32_t)at;
            size_t want = l->head.bytes - from < sizeof l->buffer ? l->head.bytes - from : sizeof l->buffer;
            l->held = (unsigned)l->source->read(l->vm, l->source, from, l->buffer, want);
            if (l->held < want) refuse(l->vm, "too short");
        }
        if (some > n) some = n;
        memcpy(p, l->buffer + at, some);
        p += some;
        n -= some;
        l->pos += (uint32_t)some;
        if (l->pos % sizeof l->buffer == 0) l->held = 0;
    }
}

static unsigned get16(struct loader *l) {
    uint8_t b[2];
    get(l, b, 2);
    return b[0] | (unsigned)b[1] << 8;
}
static uint32_t get32(struct loader *l) {
    uint32_t low = get16(l);
    return low | (uint32_t)get16(l) << 16;
}
static hr_word get_word(struct loader *l) {
    hr_word w = get32(l);
#    if HR_WORD_BITS == 64
    w |= (hr_word)get32(l) << 32;
#    endif
    return w;
}

static void align(struct loader *l) {
    char unused[GRANULE];
    get(l, unused, -l->pos % GRANULE);
}

/* ---- the header ---------------------------------------------------------------------------------------------------------------- */

static void check_needs(struct hr_vm *vm, const char *what, unsigned found, unsigned needed) {
    if (found != needed)
        hr_error_raise_text(vm, HR_T_ValueError, "incompatible image: %s: found %u, needed %u", what, found,
                            needed);
}

bool hr_image_is(struct hr_vm *vm, struct hr_source *source) {
    char magic[4];
    return source->read(vm, source, 0, magic, 4) == 4 && memcmp(magic, HR_IMAGE_MAGIC, 3) == 0;
}

static void check_sum(struct loader *l) {
    uint32_t crc = 0, room = l->head.bytes - CRC_BYTES;
    l->end = l->head.bytes;
    for (l->pos = 0; l->pos < room;) {
        char piece[sizeof l->buffer];
        size_t n = room - l->pos < sizeof piece ? room - l->pos : sizeof piece;
        get(l, piece, n);
        crc = hr_image_crc(crc, piece, n);
    }
    if (get32(l) != crc) refuse(l->vm, "sum");
}

/* The header, and the sum of all. */
static void begin(struct loader *l) {
    struct hr_vm *vm = l->vm;
    struct hr_image_header *h = &l->head;
    if (l->source->read(vm, l->source, 0, (char *)h, sizeof *h) != sizeof *h ||
        memcmp(h->magic, HR_IMAGE_MAGIC, 3) != 0)
        refuse(vm, "no header");
    check_needs(vm, "version", (unsigned)h->magic[3] - '0', HR_IMAGE_MAGIC[3] - '0');
    check_needs(vm, "word bytes", h->word_bytes, sizeof(hr_word));
    check_needs(vm, "float bytes", h->float_bytes, sizeof(hr_float));
    check_needs(vm, "boxed floats", h->boxed, HR_BOXED_FLOATS);
    check_needs(vm, "opcodes", h->opcodes, HR_OPCODE_SET);
    if (h->bytes < sizeof *h + CRC_BYTES || h->bytes % GRANULE) refuse(vm, "size");
    check_sum(l);
    uint32_t room = h->bytes - CRC_BYTES;
    l->pos = sizeof *h;
    l->end = room;
    l->held = 0;
    /* each has at least so many bytes: what is allocated for them is no more than a few times the file */
    if (h->symbols > room / 2 || h->globals > room / 2 || h->objects > room / GRANULE ||
        h->chunks > room / 4 || h->symbols > UINT16_MAX + 1u || h->globals > UINT16_MAX + 1u)
        refuse(vm, "counts");
}

/* ---- symbols ---------------------------------------------------------------------------------------------------------------------- */

static hr_value *item(struct loader *l, size_t i) {
    return &((struct hr_tuple *)l->all)->items[i];
}

static void put(struct loader *l, size_t i, hr_value v) {
    hr_heap_store_slot(&l->vm->heap, (void *)l->all, item(l, i), v);
}

/* The next n bytes as the contents of a RAW object, for a while. */
static struct hr_store *get_bytes(struct loader *l, size_t n) {
    if (n > l->end - l->pos) refuse(l->vm, "too short");
    struct hr_store *s = hr_state_alloc_raw(l->vm, HR_T_store, 0, sizeof(hr_word) + n);
    get(l, s->bytes, n);
    return s;
}

static hr_value make_str(struct loader *l, const void *text, size_t n) {
    if (hr_utf8_check(text, n, false) != n) refuse(l->vm, "text");
    return hr_str_from(l->vm, text, n);
}

static void load_symbols(struct loader *l) {
    for (uint32_t i = 0; i < l->head.symbols; i++) {
        size_t n = get16(l);
        struct hr_store *s = get_bytes(l, n);
        put(l, i, hr_symbol_of(l->vm, make_str(l, s->bytes, n)));
        hr_heap_free(&l->vm->heap, s);
    }
    align(l);
    uint32_t first = l->head.symbols + l->head.objects;
    for (uint32_t i = 0; i < l->head.globals; i++) {
        unsigned number = get16(l);
        if (number >= l->head.symbols) refuse(l->vm, "global");
        put(l, first + i, *item(l, number));
        if (hr_table_slot(l->vm, l->globals, *item(l, number)) != i) l->in_place = false;
    }
    align(l);
}

/* ---- objects ------------------------------------------------------------------------------------------------------------------------ */

/* The value that a word of object number `number` stands for. */
static hr_value value_of(struct loader *l, hr_word word, uint32_t number) {
    hr_value v = hr_value_from_word(word);
    if (hr_value_is_small(v) || hr_value_is_tagged_float(v)) return v;
    if (hr_value_is_immediate(v)) {
        unsigned n = hr_value_immediate(v);
        if (word >> HR_IMMEDIATE_SHIFT != n) refuse(l->vm, "immediate");
        if (n > 0 && n < HR_SYMBOL_FIRST) return HR_IMMEDIATE(n);
        if (n >= HR_IMAGE_SYMBOL && n - HR_IMAGE_SYMBOL < l->head.symbols)
            return *item(l, n - HR_IMAGE_SYMBOL);
        refuse(l->vm, "immediate");
    }
    hr_word to = word / HR_IMAGE_REFERENCE - 1;
    if (word % HR_IMAGE_REFERENCE || to >= number) refuse(l->vm, "reference");
    v = *item(l, l->head.symbols + (size_t)to);
    if (v == HR_UNDEF) refuse(l->vm, "reference");
    return v;
}

static hr_value load_tuple(struct loader *l, size_t words, uint32_t number) {
    hr_value v = hr_tuple_new(l->vm, words - 1, NULL);
    for (size_t i = 0; i + 1 < words; i++) {
        hr_value x = value_of(l, get_word(l), number); /* allocates nothing: v stays young */
        if (hr_value_is(x, HR_T_code) || hr_value_is(x, HR_T_store)) refuse(l->vm, "tuple");
        HR_STORE(l->vm, (struct hr_tuple *)v, items[i], x);
    }
    return v;
}

/* Gives the instructions that name a slot of the globals the number which that has here. */
static void number_globals(struct loader *l, struct hr_code_raw *raw) {
    size_t first = (size_t)l->head.symbols + l->head.objects;
    for (uint8_t *ip = raw->code, *end = ip + raw->code_bytes; ip < end; ip += hr_opcode_length(*ip)) {
        const char *g = strchr(hr_opcode_operands(*ip), 'g');
        if (!g) continue;
        uint8_t *at = ip + 1 + (g - hr_opcode_operands(*ip)); /* what comes before it is a byte each */
        unsigned slot = hr_table_slot(l->vm, l->globals, *item(l, first + (at[0] | (unsigned)at[1] << 8)));
        if (slot > UINT16_MAX) hr_error_raise_text(l->vm, HR_T_ValueError, "too many globals");
        at[0] = (uint8_t)slot;
        at[1] = (uint8_t)(slot >> 8);
    }
}

static hr_value load_code(struct loader *l, size_t words, uint32_t number) {
    enum { FIRST = offsetof(struct hr_code, constants) / sizeof(hr_word) };
    const struct hr_image_limits limits = {l->head.globals, (l->head.flags & HR_IMAGE_MACHINE) != 0};
    if (words < FIRST || words - FIRST > UINT16_MAX) refuse(l->vm, "code");
    struct hr_code *code = hr_state_alloc(l->vm, HR_T_code, 0, words);
    hr_value v = hr_value_from_object(code);
    hr_word raw = get_word(l);
    HR_STORE(l->vm, code, raw, value_of(l, raw, number));
    for (size_t i = 2; i < words; i++) {
        hr_value x = value_of(l, get_word(l), number);
        if (hr_value_is(x, HR_T_store)) refuse(l->vm, "constant");
        ((hr_value *)(void *)code)[i] =
            x; /* name, file, constants: nothing has been allocated since the object */
    }
    if (!hr_value_is(code->raw, HR_T_store) || !hr_value_is(code->name, HR_T_str) ||
        !hr_symbol_is(code->name) || !hr_value_is(code->file, HR_T_str))
        refuse(l->vm, "code");
    *item(l, l->head.symbols + (size_t)(raw / HR_IMAGE_REFERENCE) - 1) = HR_UNDEF; /* no other may have it: */
    hr_image_check(l->vm, v, &limits);
    if (!l->in_place) number_globals(l, (struct hr_code_raw *)((struct hr_code *)v)->raw);
    return v;
}

/* An object that is no value object. */
static hr_value load_raw(struct loader *l, hr_word header, unsigned type, size_t bytes) {
    struct hr_vm *vm = l->vm;
    if (type == HR_T_store && l->in_place) {
        hr_value v = hr_value_from_object((const char *)l->source->context + l->pos - sizeof(hr_word));
        l->pos += (uint32_t)bytes;
        l->held = 0;
        return v;
    }
    if (type == HR_T_store) {
        hr_word *raw = hr_state_alloc_raw(vm, HR_T_store, 0, bytes);
        get(l, raw + 1, bytes);
        return hr_value_from_object(raw);
    }
    struct hr_store *s = get_bytes(l, bytes);
    hr_value v = HR_UNDEF;
    hr_float f[2];
    size_t cut = s->bytes[bytes - 1], n = bytes - 1 - cut;
    if ((type == HR_T_str || type == HR_T_bytes) && cut < sizeof(hr_word) * 2 && n < bytes) {
        v = type == HR_T_str ? make_str(l, s->bytes, n) : hr_bytes_make(vm, HR_T_bytes, s->bytes, n);
    } else if (type == HR_T_int) {
        struct hr_bigint *b = hr_int_alloc(vm, bytes / sizeof(hr_word));
        memcpy(b->limbs, s->bytes, bytes);
        v = hr_int_finish(vm, b, bytes / sizeof(hr_word), (header & HR_HEADER_FLAG) != 0);
    } else if ((type == HR_T_float && bytes >= sizeof *f) || (type == HR_T_complex && bytes >= sizeof f)) {
        memcpy(f, s->bytes, type == HR_T_float ? sizeof *f : sizeof f);
        v = type == HR_T_float ? hr_float_from(vm, f[0]) : hr_complex_from(vm, f[0], f[1]);
    } else {
        refuse(vm, "type of an object");
    }
    hr_heap_free(&vm->heap, s);
    return v;
}

static void load_object(struct loader *l, uint32_t number) {
    hr_word header = get_word(l);
    size_t words = (size_t)(header >> HR_HEADER_SIZE_SHIFT);
    unsigned type = (unsigned)(header >> HR_HEADER_TYPE_SHIFT) & ((1u << HR_HEADER_TYPE_BITS) - 1);
    if (words == 0 || words - 1 > (l->end - l->pos) / sizeof(hr_word)) refuse(l->vm, "size of an object");
    hr_value v;
    if ((header & HR_HEADER_RAW) && words > 1)
        v = load_raw(l, header, type, (words - 1) * sizeof(hr_word));
    else if (type == HR_T_tuple)
        v = load_tuple(l, words, number);
    else if (type == HR_T_code)
        v = load_code(l, words, number);
    else
        refuse(l->vm, "type of an object");
    put(l, l->head.symbols + (size_t)number, v);
    align(l);
}

/* ---- all of it ---------------------------------------------------------------------------------------------------------------------- */

/* What a chunk is called with: nothing. */
static void check_chunk(struct loader *l, hr_value v) {
    if (!hr_value_is(v, HR_T_code)) refuse(l->vm, "chunk");
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)v)->raw;
    if ((raw->flags & ~(HR_CODE_BYNAME | HR_CODE_MORE)) || raw->positional || raw->kwonly || raw->free)
        refuse(l->vm, "chunk");
}

/* The chunks as a tuple. */
static hr_value load(struct loader *l) {
    struct hr_vm *vm = l->vm;
    struct hr_source *source = l->source;
    if (source->read == read_memory && !source->context) refuse(vm, "too short");
    begin(l);
    l->in_place = source->read == read_memory && (uintptr_t)source->context % GRANULE == 0;
    size_t count = (size_t)l->head.symbols + l->head.objects + l->head.globals;
    l->all = hr_tuple_new(vm, count + (count == 0), NULL);
    load_symbols(l);
    for (uint32_t i = 0; i < l->head.objects; i++)
        load_object(l, i);
    hr_value chunks = hr_tuple_new(vm, l->head.chunks, NULL);
    for (uint32_t i = 0; i < l->head.chunks; i++) {
        uint32_t number = get32(l);
        hr_value code = number < l->head.objects ? *item(l, l->head.symbols + (size_t)number) : HR_UNDEF;
        check_chunk(l, code);
        HR_STORE(vm, (struct hr_tuple *)chunks, items[i], code);
    }
    return chunks;
}

hr_value hr_image_load(struct hr_vm *vm, struct hr_source *source, hr_value globals) {
    struct loader l = {.vm = vm, .source = source, .globals = globals};
    return load(&l);
}

void hr_image_run(struct hr_vm *vm, hr_value chunks, hr_value globals) {
    size_t count = hr_value_object_words(chunks) - 1;
    hr_value functions = hr_tuple_new(vm, count, NULL);
    for (size_t i = 0; i < count; i++) { /* all now: the program may lock the heap */
        hr_value f = hr_import_function(vm, ((const struct hr_tuple *)chunks)->items[i], globals);
        HR_CHANGE(vm, (struct hr_tuple *)functions, items[i], f);
    }
    hr_frame_reserve(vm, 8);
    size_t at = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    *vm->sp++ = functions; /* a register keeps it through exact collections, which do not look at C locals */
    for (size_t i = 0; i < count; i++) {
        const struct hr_tuple *t = (struct hr_tuple *)((hr_value *)vm->heap.vm_stack)[at];
        hr_call(vm, t->items[i], 0, NULL);
    }
    vm->sp = (hr_value *)vm->heap.vm_stack + at;
}

#endif
