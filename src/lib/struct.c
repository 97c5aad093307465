/* SPDX-License-Identifier: MIT
 *
 * struct: C data as bytes. Rows: defs/modules/struct.def. Format: https://docs.python.org/3/library/struct.html and MicroPython's, which adds
 * O (an object's address), P (a pointer) and S (a pointer to text). Tests: tests/modules/struct.
 */
#include <string.h>

#include <hirune/native.h>
#include <hirune/rows.h>

/* A format being read. */
struct reader {
    const char *p, *end;
    bool native; /* '@': native sizes and alignment */
    bool big;
};

struct item {
    char code;
    size_t count; /* for s and p: the bytes of the one item */
    uint8_t size, align;
};

static void begin(struct hr_vm *vm, hr_value format, struct reader *r) {
    struct hr_buffer b;
    hr_buffer_get(vm, format, &b, HR_BUFFER_READ);
    r->p = (const char *)b.data;
    r->end = r->p + b.bytes;
    r->native = true;
    const uint16_t probe = 1;
    r->big = *(const uint8_t *)&probe == 0;
    if (r->p < r->end && strchr("@=<>!", *r->p)) {
        char c = *r->p++;
        r->native = c == '@';
        if (c != '@' && c != '=') {
            r->big = c != '<';
        }
    }
}

/* Size of a code: standard sizes, or this machine's. 0: unknown. */
static unsigned size_of(char code, bool native) {
    switch (code) {
    case 'x':
    case 'c':
    case 'b':
    case 'B':
    case '?':
    case 's':
    case 'p': return 1;
    case 'h':
    case 'H':
    case 'e': return 2;
    case 'i':
    case 'I':
    case 'f': return 4;
    case 'l':
    case 'L': return native ? sizeof(long) : 4;
    case 'q':
    case 'Q':
    case 'd': return 8;
    case 'n':
    case 'N': return native ? sizeof(size_t) : 0;
    case 'O':
    case 'P':
    case 'S': return sizeof(void *);
    default: return 0;
    }
}

static bool next(struct hr_vm *vm, struct reader *r, struct item *it) {
    while (r->p < r->end && (*r->p == ' ' || *r->p == '\t' || *r->p == '\n')) {
        r->p++;
    }
    if (r->p == r->end) {
        return false;
    }
    it->count = 1;
    if (*r->p >= '0' && *r->p <= '9') {
        it->count = 0;
        while (r->p < r->end && *r->p >= '0' && *r->p <= '9') {
            if (it->count > SIZE_MAX / 32) {
                hr_error_raise(vm, HR_T_ValueError, "struct: overflow in item count");
            }
            it->count = it->count * 10 + (size_t)(*r->p++ - '0');
        }
        if (r->p == r->end) {
            hr_error_raise(vm, HR_T_ValueError, "struct: repeat count given without format specifier");
        }
    }
    it->code = *r->p++;
    it->size = (uint8_t)size_of(it->code, r->native);
    if (it->size == 0) {
        hr_error_raise(vm, HR_T_ValueError, "bad typecode");
    }
    it->align = r->native ? it->size : 1;
    return true;
}

static size_t aligned(size_t at, const struct item *it) {
    return (at + it->align - 1) & ~(size_t)(it->align - 1);
}

/* Total size of a format, and how many values it takes. */
static size_t measure(struct hr_vm *vm, hr_value format, size_t *values) {
    struct reader r;
    struct item it;
    size_t at = 0;
    *values = 0;
    begin(vm, format, &r);
    while (next(vm, &r, &it)) {
        at = aligned(at, &it);
        if (it.count > (SIZE_MAX / 4 - at) / it.size) {
            hr_error_raise(vm, HR_T_ValueError, "struct: total size too long");
        }
        at += it.count * it.size;
        *values += it.code == 'x' ? 0 : it.code == 's' || it.code == 'p' ? 1 : it.count;
    }
    return at;
}

/* ---- one value ------------------------------------------------------------------------------------------------------- */

static uint64_t read_bits(const uint8_t *p, unsigned size, bool big) {
    uint64_t n = 0;
    for (unsigned i = 0; i < size; i++) {
        n |= (uint64_t)p[i] << 8 * (big ? size - 1 - i : i);
    }
    return n;
}

static void write_bits(uint8_t *p, unsigned size, bool big, uint64_t n) {
    for (unsigned i = 0; i < size; i++) {
        p[i] = (uint8_t)(n >> 8 * (big ? size - 1 - i : i));
    }
}

/* IEEE half precision (https://en.wikipedia.org/wiki/Half-precision_floating-point_format). */
static float half_to_float(uint16_t h) {
    uint32_t sign = (uint32_t)(h & 0x8000) << 16, exponent = (h >> 10) & 31, fraction = h & 0x3ff, bits;
    if (exponent == 31) {
        bits = sign | 0x7f800000u | fraction << 13;
    } else if (exponent) {
        bits = sign | (exponent + 112) << 23 | fraction << 13;
    } else {
        float f = (float)fraction / 16777216.0f;
        return sign ? -f : f;
    }
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

static uint16_t float_to_half(float f) {
    uint32_t bits;
    memcpy(&bits, &f, sizeof bits);
    uint16_t sign = (uint16_t)(bits >> 16 & 0x8000);
    uint32_t magnitude = bits & 0x7fffffff;
    if (magnitude >= 0x7f800000u) {
        return sign | (magnitude > 0x7f800000u ? 0x7e00 : 0x7c00);
    }
    if (magnitude >= 0x477ff000u) {
        return sign | 0x7c00;
    }
    if (magnitude < 0x38800000u) { /* subnormal: round the value scaled by 2^24 */
        if (magnitude < 0x33000000u) {
            return sign;
        }
        unsigned shift = 126 - (magnitude >> 23);
        uint32_t m = (magnitude & 0x7fffff) | 0x800000, half = 1u << (shift - 1), q = m >> shift,
                 rest = m & ((1u << shift) - 1);
        q += rest > half || (rest == half && (q & 1));
        return sign | (uint16_t)q;
    }
    magnitude += 0xc8000fffu + (magnitude >> 13 & 1);
    return sign | (uint16_t)(magnitude >> 13);
}

static hr_value read_value(struct hr_vm *vm, const uint8_t *p, char code, unsigned size, bool big) {
    uint64_t n = read_bits(p, size, big);
    switch (code) {
    case '?': return hr_value_bool(n != 0);
    case 'c': return hr_bytes_from(vm, p, 1);
    case 'e': return hr_float_from(vm, (hr_float)half_to_float((uint16_t)n));
    case 'f': {
        float f;
        uint32_t bits = (uint32_t)n;
        memcpy(&f, &bits, sizeof f);
        return hr_float_from(vm, (hr_float)f);
    }
    case 'd': {
        double d;
        memcpy(&d, &n, sizeof d);
        return hr_float_from(vm, (hr_float)d);
    }
    case 'O': return (hr_value)(uintptr_t)n;
    case 'b':
    case 'h':
    case 'i':
    case 'l':
    case 'q':
    case 'n':
        if (size < 8 && (n >> (8 * size - 1)) & 1) {
            n |= ~(uint64_t)0 << 8 * size;
        }
        return hr_int_from_i64(vm, (int64_t)n);
    default: return hr_int_from_u64(vm, n);
    }
}

static void write_value(struct hr_vm *vm, uint8_t *p, char code, unsigned size, bool big, hr_value v) {
    uint64_t n;
    switch (code) {
    case '?': n = hr_op_truth(vm, v); break;
    case 'c': {
        struct hr_buffer b;
        if (!hr_buffer_try(vm, v, &b, HR_BUFFER_READ) || b.bytes != 1) {
            hr_error_raise(vm, HR_T_ValueError, "char format requires a bytes object of length 1");
        }
        n = b.data[0];
        break;
    }
    case 'e': n = float_to_half((float)hr_float_get(vm, v)); break;
    case 'f': {
        float f = (float)hr_float_get(vm, v);
        uint32_t bits;
        memcpy(&bits, &f, sizeof f);
        n = bits;
        break;
    }
    case 'd': {
        double d = (double)hr_float_get(vm, v);
        memcpy(&n, &d, sizeof n);
        break;
    }
    case 'O': n = (uint64_t)(uintptr_t)v; break;
    case 'S': n = (uint64_t)(uintptr_t)hr_str_get(vm, v, &(size_t){0}); break;
    default: n = hr_int_get_wrapped(vm, v); break;
    }
    write_bits(p, size, big, n);
}

/* ---- whole formats ------------------------------------------------------------------------------------------------------ */

static hr_value unpack(struct hr_vm *vm, hr_value format, const uint8_t *data) {
    size_t values, at = 0, i = 0;
    struct reader r;
    struct item it;
    measure(vm, format, &values);
    hr_value result = hr_list_new(vm, 0, NULL);
    begin(vm, format, &r);
    while (next(vm, &r, &it)) {
        at = aligned(at, &it);
        if (it.code == 's' || it.code == 'p') {
            hr_list_append(vm, result, hr_bytes_from(vm, data + at, it.count));
            at += it.count;
            continue;
        }
        for (i = 0; i < it.count; i++, at += it.size) {
            if (it.code != 'x') {
                hr_list_append(vm, result, read_value(vm, data + at, it.code, it.size, r.big));
            }
        }
    }
    return hr_tuple_from_iterable(vm, result);
}

static void pack(struct hr_vm *vm, hr_value format, uint8_t *data, const hr_value *values, size_t given) {
    size_t wanted, at = 0, k = 0;
    struct reader r;
    struct item it;
    measure(vm, format, &wanted);
    if (given > wanted) {
        hr_error_raise(vm, HR_T_ValueError, "pack expected %z items for packing (got %z)", wanted, given);
    }
    begin(vm, format, &r);
    while (next(vm, &r, &it)) {
        size_t start = aligned(at, &it);
        memset(data + at, 0, start - at);
        at = start;
        if (it.code == 's' || it.code == 'p') {
            struct hr_buffer b = {0};
            if (k < given) {
                hr_buffer_get(vm, values[k++], &b, HR_BUFFER_READ);
            }
            size_t n = b.bytes < it.count ? b.bytes : it.count;
            memset(data + at, 0, it.count);
            if (n) {
                memcpy(data + at, b.data, n);
            }
            at += it.count;
            continue;
        }
        for (size_t i = 0; i < it.count; i++, at += it.size) {
            if (it.code == 'x' || k >= given) { /* missing values are zeros, as in MicroPython */
                memset(data + at, 0, it.size);
            } else {
                write_value(vm, data + at, it.code, it.size, r.big, values[k++]);
            }
        }
    }
}

/* ---- the functions -------------------------------------------------------------------------------------------------------- */

hr_value hr_struct_calcsize(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t values;
    (void)argc;
    return hr_int_from(vm, (intptr_t)measure(vm, argv[0], &values));
}

/* As hr_buffer_get, but a str is no data. */
static void data_get(struct hr_vm *vm, hr_value v, struct hr_buffer *b, int mode) {
    if (hr_str_is(vm, v)) {
        hr_error_raise(vm, HR_T_TypeError, "a bytes-like object is required, not '%t'", v);
    }
    hr_buffer_get(vm, v, b, mode);
}

/* unpack(fmt, data), unpack_from(fmt, data, offset=0) */
hr_value hr_struct_unpack(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t values, size = measure(vm, argv[0], &values);
    bool from = hr_call_name(argv[-1]) == HR_SYM(unpack_from);
    struct hr_buffer b;
    data_get(vm, argv[1], &b, HR_BUFFER_READ);
    intptr_t offset = argc > 2 ? hr_int_get(vm, argv[2]) : 0;
    if (offset < 0) {
        offset += (intptr_t)b.bytes;
    }
    if (offset < 0 || (size_t)offset > b.bytes || b.bytes - (size_t)offset < size ||
        (!from && b.bytes != size)) {
        hr_error_raise(vm, HR_T_ValueError, "buffer too small");
    }
    return unpack(vm, argv[0], b.data + offset);
}

/* pack(fmt, *values) */
hr_value hr_struct_pack(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t values, size = measure(vm, argv[0], &values);
    struct hr_buffer b;
    hr_value out = hr_bytes_from(vm, NULL, size);
    hr_buffer_get(vm, out, &b, HR_BUFFER_READ);
    pack(vm, argv[0], b.data, argv + 1, (size_t)argc - 1);
    return out;
}

/* pack_into(fmt, buffer, offset, *values) */
hr_value hr_struct_pack_into(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t values, size = measure(vm, argv[0], &values);
    struct hr_buffer b;
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_WRITE);
    intptr_t offset = hr_int_get(vm, argv[2]);
    if (offset < 0) {
        offset += (intptr_t)b.bytes;
    }
    if (offset < 0 || (size_t)offset > b.bytes || b.bytes - (size_t)offset < size) {
        hr_error_raise(vm, HR_T_ValueError, "buffer too small");
    }
    /* values may run Python code that resizes the buffer: pack apart, then copy */
    hr_value out = hr_bytes_from(vm, NULL, size);
    struct hr_buffer packed;
    hr_buffer_get(vm, out, &packed, HR_BUFFER_READ);
    pack(vm, argv[0], packed.data, argv + 3, (size_t)argc - 3);
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_WRITE);
    if ((size_t)offset > b.bytes || b.bytes - (size_t)offset < size) {
        hr_error_raise(vm, HR_T_ValueError, "buffer too small");
    }
    memcpy(b.data + offset, packed.data, size);
    return HR_NONE;
}
