/* SPDX-License-Identifier: MIT
 *
 * struct: C data as bytes. Rows: defs/modules/struct.def. Format: https://docs.python.org/3/library/struct.html and MicroPython's, which adds
 * O (an object's address), P (a pointer) and S (a pointer to text). Tests: tests/modules/struct.
 *
 * One walk over a format serves to measure it, to pack and to unpack. Numbers are those of arrays (hr_buffer_item_get, hr_buffer_item_set) in this
 * machine's order; a copy turns their bytes round.
 */
#include <math.h>
#include <string.h>

#include <hirune/native.h>
#include <hirune/rows.h>

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

/* What is done with a format. data NULL: measured; given -1: unpacked; else packed. */
struct job {
    const char *p, *end;
    uint8_t *data;
    const hr_value *values;
    hr_value result; /* list */
    intptr_t given;
    size_t used;
    bool native, swapped; /* '@': native sizes and alignment; the other byte order */
};

/* The code of hr_buffer_item_get that means the same in a format, ' ' for none; *size of it. */
static char item_code(struct hr_vm *vm, char code, bool native, unsigned *size) {
    static const char codes[] = "cbBhHiIqQfdlLOPS?esxnN", same[] = "cbBhHiIqQfdlLOPSBHBBlL";
    const char *at = code ? strchr(codes, code) : NULL;
    if (!at || ((code | 32) == 'n' && !native)) hr_error_raise(vm, HR_E_bad_typecode);
    char c = same[at - codes];
    if (!native && (code | 32) == 'l') c = code == 'l' ? 'i' : 'I';
    *size = hr_buffer_item_size(c);
    return c;
}

/* ---- one value ------------------------------------------------------------------------------------------------------- */

/* IEEE half precision (https://en.wikipedia.org/wiki/Half-precision_floating-point_format): 10 bits after the hidden one. As the
 * upper bits of a float its exponent is 112 too small. */
static hr_float half_to_float(uint32_t h) {
    uint32_t bits = (h & 0x8000) << 16 | (h & 0x7fff) << 13;
    float f;
    if ((h & 0x7c00) == 0x7c00) bits |= 0x7f800000; /* infinite, NaN */
    memcpy(&f, &bits, sizeof f);
    return (hr_float)(f * 0x1p112f);
}

static unsigned float_to_half(hr_float x) {
    hr_float f = F(fabs)(x);
    unsigned sign = signbit(x) ? 0x8000 : 0;
    int exponent = -13;
    if (x != x) return sign | 0x7e00;
    if (f >= 65520) return sign | 0x7c00;
    if (f >= (hr_float)0x1p-14) F(frexp)(f, &exponent);
    return (sign + ((unsigned)(exponent + 13) << 10)) + (unsigned)F(rint)(F(ldexp)(f, 11 - exponent));
}

static void copy(uint8_t *to, const uint8_t *from, unsigned size, bool swapped) {
    for (unsigned i = 0; i < size; i++)
        to[swapped ? size - 1 - i : i] = from[i];
}

/* How one value lies in the bytes: `size` of them, or for a text (s) `count`. */
struct slot {
    uint8_t *p;
    size_t count;
    unsigned size;
    char code, item;
    bool text;
};

/* The text at an address, that of a str in the heap or of a frozen module's name, or a part of it: whoever made up an address gets no other memory. */
static hr_value text_at(struct hr_vm *vm, uintptr_t address) {
    size_t n;
    hr_value keeper = hr_buffer_keeper(vm, address);
    if (!hr_str_is(vm, keeper)) hr_error_raise(vm, HR_E_bad_typecode);
    const char *text = hr_str_get(vm, keeper, &n);
    const size_t before = address - (uintptr_t)text;
    if (before > n) hr_error_raise(vm, HR_E_bad_typecode);
    return hr_str_from(vm, text + before, n - before);
}

static hr_value read_value(struct hr_vm *vm, struct job *j, const struct slot *at) {
    uint64_t space = 0; /* aligned for any item */
    uint8_t *bytes = (uint8_t *)&space;
    uint16_t half;
    if (at->text) return hr_bytes_from(vm, at->p, at->count);
    copy(bytes, at->p, at->size, j->swapped);
    memcpy(&half, bytes, sizeof half);
    if (at->code == 'e') return hr_float_from(vm, half_to_float(half));
    if (at->code == '?') return hr_value_bool(*bytes != 0);
    if (at->code == 'S') {
        uintptr_t address;
        memcpy(&address, bytes, sizeof address);
        return text_at(vm, address);
    }
    return hr_buffer_item_get(vm, at->item, bytes);
}

static void write_value(struct hr_vm *vm, struct job *j, const struct slot *at, hr_value v) {
    uint64_t space = 0;
    struct hr_buffer b;
    if (at->text) {
        hr_buffer_get(vm, v, &b, HR_BUFFER_READ);
        memcpy(at->p, b.data, b.bytes < at->count ? b.bytes : at->count);
        return;
    }
    if (at->code == 'e') v = hr_int_from(vm, (intptr_t)float_to_half(hr_float_get(vm, v)));
    if (at->code == '?') v = hr_value_bool(hr_op_truth(vm, v));
    if (at->code == 'S' && !hr_int_is(v)) {
        const char *text = hr_str_get(vm, v, NULL);
        memcpy(&space, &text, sizeof text);
    } else {
        hr_buffer_item_set(vm, at->item, (uint8_t *)&space, v);
    }
    copy(at->p, (const uint8_t *)&space, at->size, j->swapped);
}

/* ---- a format ------------------------------------------------------------------------------------------------------------ */

/* The byte order and sizes that a format begins with. */
static void begin(struct hr_vm *vm, struct job *j, hr_value format) {
    struct hr_buffer b;
    hr_buffer_get(vm, format, &b, HR_BUFFER_READ);
    /* one that a value's method could change while it is read would be of another size than was measured */
    if (hr_type_id(b.owner) != HR_T_bytes) hr_str_get(vm, format, NULL);
    j->p = (const char *)b.data;
    j->end = j->p + b.bytes;
    j->used = 0;
    j->native = true;
    j->swapped = false;
    static const char orders[] = "@=<>!";
    const char *order = j->p < j->end && *j->p ? strchr(orders, *j->p) : NULL;
    if (order) {
        const uint16_t one = 1;
        bool little = *(const uint8_t *)&one;
        j->p++;
        j->native = order == orders;
        j->swapped = little ? order > orders + 2 : order == orders + 2;
    }
}

/* The repeat count in front of a code; false at the end of the format. */
static bool next_count(struct hr_vm *vm, struct job *j, size_t *count) {
    bool digits = false;
    hr_state_check(vm);
    *count = 1;
    for (; j->p < j->end; j->p++) {
        unsigned digit = (unsigned)(*j->p - '0');
        if (digit < 10) {
            if (*count > SIZE_MAX / 512) hr_error_raise(vm, HR_E_struct_overflow_in_item_count);
            *count = digits ? *count * 10 + digit : digit;
            digits = true;
        } else if (digits || !strchr(" \t\n", *j->p)) {
            return true;
        }
    }
    if (digits) hr_error_raise(vm, HR_E_struct_repeat_count);
    return false;
}

/* Does the job; the bytes that the format describes. What is packed into is zero, which stands where values are missing
 * (as in MicroPython) and between them. */
static size_t walk(struct hr_vm *vm, struct job *j, hr_value format) {
    size_t end = 0;
    struct slot at;
    begin(vm, j, format);
    while (next_count(vm, j, &at.count)) {
        at.code = *j->p++;
        at.item = item_code(vm, at.code, j->native, &at.size);
        at.text = at.code == 's';
        if (j->native) end = (end + at.size - 1) & ~(size_t)(at.size - 1);
        size_t from = end;
        end += at.count * at.size;
        if (end > SIZE_MAX / 4) hr_error_raise(vm, HR_E_struct_total_size_too_long);
        size_t n = at.code == 'x' ? 0 : at.text ? 1 : at.count;
        if (!j->data) {
            j->used += n;
            continue;
        }
        at.p = j->data + from;
        for (; n--; j->used++, at.p += at.size) {
            if (n % 256 == 255) hr_state_check(vm);
            if (j->given < 0)
                hr_list_append(vm, j->result, read_value(vm, j, &at));
            else if (j->used < (size_t)j->given)
                write_value(vm, j, &at, j->values[j->used]);
        }
    }
    return end;
}

/* ---- the functions -------------------------------------------------------------------------------------------------------- */

static size_t measure(struct hr_vm *vm, hr_value format) {
    struct job j = {0};
    return walk(vm, &j, format);
}

hr_value hr_struct_calcsize(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, (intptr_t)measure(vm, argv[0]));
}

/* Where `size` bytes at an offset of a buffer begin. ValueError. */
static uint8_t *place(struct hr_vm *vm, const struct hr_buffer *b, intptr_t offset, size_t size) {
    if (offset < 0) offset += (intptr_t)b->bytes;
    if (offset < 0 || (size_t)offset > b->bytes || b->bytes - (size_t)offset < size)
        hr_error_raise(vm, HR_E_buffer_too_small);
    return b->data + offset;
}

/* unpack(fmt, data), unpack_from(fmt, data, offset=0) */
hr_value hr_struct_unpack(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_buffer b;
    size_t size = measure(vm, argv[0]);
    if (hr_str_is(vm, argv[1])) hr_error_raise(vm, HR_E_bytes_like_required, argv[1]);
    intptr_t offset =
        argc > 2 ? hr_int_get(vm, argv[2]) : 0; /* before the memory is looked at: it may run Python */
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_READ);
    uint8_t *data = place(vm, &b, offset, size);
    if (b.bytes != size && hr_call_name(argv[-1]) != HR_SYM(unpack_from)) place(vm, &b, 0, SIZE_MAX);
    struct job j = {.data = data, .given = -1, .result = hr_list_new(vm, 0, NULL)};
    walk(vm, &j, argv[0]);
    return hr_tuple_from_iterable(vm, j.result);
}

/* New bytes of the values. */
static hr_value packed(struct hr_vm *vm, hr_value format, const hr_value *values, int given,
                       struct hr_buffer *b) {
    struct job j = {.values = values, .given = given};
    hr_value out = hr_bytes_from(vm, NULL, walk(vm, &j, format));
    if ((size_t)given > j.used) hr_error_raise(vm, HR_E_pack_expected_items, j.used, given);
    hr_buffer_get(vm, out, b, HR_BUFFER_READ);
    j.data = b->data;
    walk(vm, &j, format);
    return out;
}

/* pack(fmt, *values) */
hr_value hr_struct_pack(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_buffer b;
    return packed(vm, argv[0], argv + 1, argc - 1, &b);
}

/* pack_into(fmt, buffer, offset, *values). Values may run Python code that resizes the buffer: they are packed apart. */
hr_value hr_struct_pack_into(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_buffer b, from;
    hr_value out = packed(vm, argv[0], argv + 3, argc - 3, &from);
    intptr_t offset = hr_int_get(vm, argv[2]);
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_WRITE);
    memcpy(place(vm, &b, offset, from.bytes), from.data, from.bytes);
    (void)out; /* holds the bytes */
    return HR_NONE;
}
