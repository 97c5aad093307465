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
    struct hr_vm *vm;
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
    static const char codes[] = "cbBhHiIqQfdlLOPS?espxnN", same[] = "cbBhHiIqQfdlLOPSBHBBBlL";
    const char *at = code ? strchr(codes, code) : NULL;
    if (!at || ((code | 32) == 'n' && !native)) hr_error_raise(vm, HR_E_bad_typecode);
    char c = same[at - codes];
    if (!native && (code | 32) == 'l') c = code == 'l' ? 'i' : 'I';
    *size = hr_buffer_item_size(c);
    return c;
}

/* ---- one value ------------------------------------------------------------------------------------------------------- */

/* IEEE half precision (https://en.wikipedia.org/wiki/Half-precision_floating-point_format): 10 bits after the hidden one. */
static hr_float half_to_float(unsigned h) {
    int exponent = h >> 10 & 31;
    unsigned fraction = h & 0x3ff;
    hr_float f;
    if (exponent == 31)
        f = fraction ? (hr_float)NAN : (hr_float)INFINITY;
    else
        f = F(ldexp)((hr_float)(exponent ? fraction + 0x400 : fraction), (exponent ? exponent : 1) - 25);
    return h & 0x8000 ? -f : f;
}

static unsigned float_to_half(hr_float x) {
    hr_float f = F(fabs)(x);
    unsigned sign = F(copysign)(1, x) < 0 ? 0x8000 : 0;
    int exponent;
    if (x != x) return sign | 0x7e00;
    if (f >= 65520) return sign | 0x7c00;
    F(frexp)(f, &exponent);
    if (f == 0 || exponent < -13) exponent = -13;
    return (sign + ((unsigned)(exponent + 13) << 10)) + (unsigned)F(rint)(F(ldexp)(f, 11 - exponent));
}

static void copy(uint8_t *to, const uint8_t *from, unsigned size, bool swapped) {
    for (unsigned i = 0; i < size; i++)
        to[swapped ? size - 1 - i : i] = from[i];
}

static hr_value read_value(struct job *j, const uint8_t *p, char code, char item, unsigned size) {
    uint64_t space = 0; /* aligned for any item */
    uint8_t *bytes = (uint8_t *)&space;
    uint16_t half;
    copy(bytes, p, size, j->swapped);
    memcpy(&half, bytes, sizeof half);
    if (code == 'e') return hr_float_from(j->vm, half_to_float(half));
    if (code == '?') return hr_value_bool(*bytes != 0);
    return hr_buffer_item_get(j->vm, item, bytes);
}

static void write_value(struct job *j, uint8_t *p, char code, char item, unsigned size, hr_value v) {
    struct hr_vm *vm = j->vm;
    uint64_t space = 0;
    if (code == 'e') v = hr_int_from(vm, (intptr_t)float_to_half(hr_float_get(vm, v)));
    if (code == '?') v = hr_value_bool(hr_op_truth(vm, v));
    if (code == 'S') {
        const char *text = hr_str_get(vm, v, NULL);
        memcpy(&space, &text, sizeof text);
    } else {
        hr_buffer_item_set(vm, item, (uint8_t *)&space, v);
    }
    copy(p, (const uint8_t *)&space, size, j->swapped);
}

/* ---- a format ------------------------------------------------------------------------------------------------------------ */

/* The byte order and sizes that a format begins with. */
static void begin(struct job *j, hr_value format) {
    struct hr_buffer b;
    hr_buffer_get(j->vm, format, &b, HR_BUFFER_READ);
    j->p = (const char *)b.data;
    j->end = j->p + b.bytes;
    j->used = 0;
    j->native = true;
    j->swapped = false;
    if (j->p < j->end && strchr("@=<>!", *j->p)) {
        const uint16_t one = 1;
        char c = *j->p++;
        j->native = c == '@';
        j->swapped = (c == '>' || c == '!' || c == '<') && (c == '<') != *(const uint8_t *)&one;
    }
}

/* The repeat count in front of a code; false at the end of the format. */
static bool next_count(struct job *j, size_t *count) {
    bool digits = false;
    *count = 1;
    for (; j->p < j->end; j->p++) {
        unsigned digit = (unsigned)(*j->p - '0');
        if (digit < 10) {
            if (*count > SIZE_MAX / 32) hr_error_raise(j->vm, HR_E_struct_overflow_in_item_count);
            *count = digits ? *count * 10 + digit : digit;
            digits = true;
        } else if (digits || !strchr(" \t\n", *j->p)) {
            return true;
        }
    }
    if (digits) hr_error_raise(j->vm, HR_E_struct_repeat_count);
    return false;
}

/* One s or p: `count` bytes, what lacks zero. */
static void text_value(struct job *j, uint8_t *p, size_t count) {
    if (j->given < 0) {
        hr_list_append(j->vm, j->result, hr_bytes_from(j->vm, p, count));
        return;
    }
    struct hr_buffer b = {0};
    if (j->used < (size_t)j->given) hr_buffer_get(j->vm, j->values[j->used], &b, HR_BUFFER_READ);
    if (b.bytes > count) b.bytes = count;
    memset(p, 0, count);
    if (b.bytes) memcpy(p, b.data, b.bytes);
}

/* Does the job; the bytes that the format describes. */
static size_t walk(struct job *j, hr_value format) {
    size_t at = 0, count;
    begin(j, format);
    while (next_count(j, &count)) {
        char code = *j->p++;
        unsigned size;
        char item = item_code(j->vm, code, j->native, &size);
        size_t start = j->native ? (at + size - 1) & ~(size_t)(size - 1) : at;
        if (count > (SIZE_MAX / 4 - start) / size) hr_error_raise(j->vm, HR_E_struct_total_size_too_long);
        bool text = code == 's' || code == 'p', pack = j->data && j->given >= 0;
        if (pack) memset(j->data + at, 0, start - at);
        at = start;
        if (!j->data || code == 'x') {
            if (pack) memset(j->data + at, 0, count);
            j->used += code == 'x' ? 0 : text ? 1 : count;
        } else if (text) {
            text_value(j, j->data + at, count);
            j->used++;
        } else {
            for (size_t i = 0; i < count; i++, j->used++) {
                uint8_t *p = j->data + at + i * size;
                if (!pack)
                    hr_list_append(j->vm, j->result, read_value(j, p, code, item, size));
                else if (j->used < (size_t)j->given)
                    write_value(j, p, code, item, size, j->values[j->used]);
                else
                    memset(p, 0, size); /* missing values are zeros, as in MicroPython */
            }
        }
        at += count * size;
    }
    return at;
}

/* ---- the functions -------------------------------------------------------------------------------------------------------- */

static size_t measure(struct hr_vm *vm, hr_value format) {
    struct job j = {.vm = vm};
    return walk(&j, format);
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
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_READ);
    uint8_t *data = place(vm, &b, argc > 2 ? hr_int_get(vm, argv[2]) : 0, size);
    if (b.bytes != size && hr_call_name(argv[-1]) != HR_SYM(unpack_from)) place(vm, &b, 0, SIZE_MAX);
    struct job j = {.vm = vm, .data = data, .given = -1, .result = hr_list_new(vm, 0, NULL)};
    walk(&j, argv[0]);
    return hr_tuple_from_iterable(vm, j.result);
}

/* New bytes of the values. */
static hr_value packed(struct hr_vm *vm, hr_value format, const hr_value *values, int given,
                       struct hr_buffer *b) {
    struct job j = {.vm = vm, .values = values, .given = given};
    hr_value out = hr_bytes_from(vm, NULL, walk(&j, format));
    if ((size_t)given > j.used) hr_error_raise(vm, HR_E_pack_expected_items, j.used, given);
    hr_buffer_get(vm, out, b, HR_BUFFER_READ);
    j.data = b->data;
    walk(&j, format);
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
