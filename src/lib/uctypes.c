/* SPDX-License-Identifier: MIT
 *
 * uctypes: memory at an address as C structures, described by dicts. Rows: defs/modules/uctypes.def. Source: MicroPython 1.29 Documentation,
 * uctypes. Tests: tests/modules/uctypes.
 *
 * A struct object stands for one aggregate: a structure (its descriptor is a dict), an array or a pointer (a tuple). Descriptors are looked
 * into at each access, and checked: they may have changed. What the machine has at an address is nobody's to check. An address in
 * the heap keeps the object there alive and, since it came from addressof(), in its place. Memory is read and written by accesses of a
 * scalar's own width where it is aligned, as device registers want it.
 */
#include <string.h>

#include <hirune/native.h>
#include <hirune/rows.h>

/* Fields. KEEPER: what keeps the memory alive. */
enum { ADDRESS, DESCRIPTOR, LAYOUT, KEEPER, FIELDS };
enum { LITTLE, BIG, NATIVE };
enum { STRUCT, PTR, ARRAY, ERROR };
enum { TYPE_SHIFT = 27, KIND_SHIFT = 29, BIT_POSITION = 17, BIT_LENGTH = 22 };
/* Types of scalars, in bits 27 to 30; odd ones are signed. */
enum { UINT8 = 0, FIRST_BITS = 8, LAST_BITS = 13 };
/* Their codes for hr_buffer_item_get. */
static const char codes[] = "BbHhIiQqBbHhIifd";

/* Slots. */
hr_value hr_uctypes_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);
hr_value hr_uctypes_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
void hr_uctypes_repr(struct hr_writer *w, hr_value self, int mode);

HR_NORETURN static void bad_descriptor(struct hr_vm *vm) {
    hr_error_raise_text(vm, HR_T_TypeError, "unsupported descriptor");
}

/* ---- scalars ------------------------------------------------------------------------------------------------------- */

static unsigned type_of(uint64_t bits) {
    return bits >> TYPE_SHIFT & 15;
}
static bool is_bits(unsigned type) {
    return type >= FIRST_BITS && type <= LAST_BITS;
}
/* Without the type: the offset of a scalar, which shares the word with the bits of a field, or the length of an array. */
static size_t number_of(uint64_t bits) {
    return bits & ((1u << (is_bits(type_of(bits)) ? BIT_POSITION : TYPE_SHIFT)) - 1);
}

static bool is_little(unsigned layout) {
    const uint16_t one = 1;
    return layout == NATIVE ? *(const uint8_t *)&one : layout == LITTLE;
}

/* Between memory and the bytes of a number in this machine's order. */
static void transfer(uint8_t *to, const uint8_t *from, unsigned size, bool turned) {
    if (turned) {
        for (unsigned i = 0; i < size; i++)
            to[i] = from[size - 1 - i];
    } else if ((((uintptr_t)to | (uintptr_t)from) & (size - 1)) != 0) {
        memcpy(to, from, size);
    } else if (size == 1) {
        *(volatile uint8_t *)to = *(const volatile uint8_t *)from;
    } else if (size == 2) {
        *(volatile uint16_t *)to = *(const volatile uint16_t *)from;
    } else if (size == 4) {
        *(volatile uint32_t *)to = *(const volatile uint32_t *)from;
    } else {
        *(volatile uint64_t *)to = *(const volatile uint64_t *)from;
    }
}

/* The scalar of this type and layout at an address: x HR_LOAD: its value; else x is stored. `bits`: as in the descriptor, for fields of bits. */
static hr_value scalar(struct hr_vm *vm, uintptr_t address, uint64_t bits, unsigned layout, hr_value x) {
    _Alignas(8) uint8_t item[8] = {0};
    uint8_t *at = (uint8_t *)address;
    const unsigned type = type_of(bits), size = hr_buffer_item_size(codes[type]);
    const bool turned = is_little(layout) != is_little(NATIVE);
    if (!is_bits(type)) {
        if (x == HR_LOAD) {
            transfer(item, at, size, turned);
            return hr_buffer_item_get(vm, codes[type], item);
        }
        hr_buffer_item_set(vm, codes[type], item, x);
        transfer(at, item, size, turned);
        return HR_NONE;
    }
    const char code = codes[type & ~1u];
    const unsigned position = bits >> BIT_POSITION & 31;
    const uint32_t mask = (1u << (bits >> BIT_LENGTH & 31)) - 1;
    const uint32_t value = x == HR_LOAD ? 0 : (uint32_t)hr_int_get_wrapped(vm, x) & mask;
    transfer(item, at, size, turned);
    uint32_t word = (uint32_t)hr_int_get_wrapped(vm, hr_buffer_item_get(vm, code, item));
    if (x == HR_LOAD) return hr_int_from_u(vm, word >> position & mask);
    word = (word & ~(mask << position)) | value << position;
    hr_buffer_item_set(vm, code, item, hr_int_from_u(vm, word));
    transfer(at, item, size, turned);
    return HR_NONE;
}

/* ---- descriptors ------------------------------------------------------------------------------------------------------ */

/* A tuple (offset | kind, ...) taken apart. */
struct aggregate {
    unsigned kind; /* ERROR: it is none */
    size_t offset;
    uint64_t element; /* bits of a scalar, and in those of an array its length */
    hr_value inner;   /* descriptor of what it is made of, or HR_UNDEF: scalars */
    size_t count;     /* of an array */
};

static bool int_bits(struct hr_vm *vm, hr_value v, uint64_t *bits) {
    if (!hr_int_is(v)) return false;
    *bits = hr_int_get_wrapped(vm, v);
    return true;
}

static bool is_dict(struct hr_vm *vm, hr_value v) {
    return hr_type_is(vm, v, HR_T_dict);
}

static struct aggregate take_apart(struct hr_vm *vm, hr_value v) {
    struct aggregate a = {.kind = ERROR, .inner = HR_UNDEF}, bad = a;
    hr_value *items;
    size_t n;
    uint64_t bits, count = 0;
    if (!hr_type_is(vm, v, HR_T_tuple) || !hr_tuple_items(vm, v, &n, &items) || n < 2 || n > 3 ||
        !int_bits(vm, items[0], &bits))
        return bad;
    a.kind = bits >> KIND_SHIFT & 3;
    a.offset = bits & ((1u << KIND_SHIFT) - 1);
    if (n == 3 && (a.kind != ARRAY || !int_bits(vm, items[1], &count))) return bad;
    a.count = (size_t)count;
    if (a.count != count) return bad;
    if (is_dict(vm, items[n - 1])) {
        a.inner = items[n - 1];
        return (a.kind == ARRAY) == (n == 3) ? a : bad;
    }
    if (n == 3 || a.kind == STRUCT || !int_bits(vm, items[1], &a.element) || is_bits(type_of(a.element)))
        return bad;
    a.count = number_of(a.element);
    return a;
}

/* The size of what a descriptor describes, SIZE_MAX if it is none; *align becomes at least its alignment. */
static size_t size_of(struct hr_vm *vm, hr_value v, unsigned layout, size_t *align);

/* Of one aggregate, its offset left out. */
static size_t aggregate_size(struct hr_vm *vm, const struct aggregate *a, unsigned layout, size_t *align) {
    size_t size = sizeof(void *);
    if (a->kind == ERROR) return SIZE_MAX;
    if (a->kind != PTR && a->inner != HR_UNDEF) {
        size = size_of(vm, a->inner, layout, align);
    } else {
        if (a->kind != PTR) size = hr_buffer_item_size(codes[type_of(a->element)]);
        if (size > *align) *align = size;
    }
    if (a->kind != ARRAY || size == 0) return size;
    return size == SIZE_MAX || a->count > SIZE_MAX / 4 / size ? SIZE_MAX : size * a->count;
}

static size_t size_of(struct hr_vm *vm, hr_value v, unsigned layout, size_t *align) {
    size_t most = 0, own = 1;
    hr_value key, field, dict = hr_type_native(vm, v);
    hr_state_check(vm);
    if (!is_dict(vm, v)) {
        struct aggregate a = take_apart(vm, v);
        return aggregate_size(vm, &a, layout, align);
    }
    for (size_t pos = 0; hr_dict_next(vm, dict, &pos, &key, &field);) {
        uint64_t bits;
        size_t end, size;
        if (int_bits(vm, field, &bits)) {
            size = hr_buffer_item_size(codes[type_of(bits)]);
            end = number_of(bits) + size;
            if (size > own) own = size;
        } else {
            struct aggregate a = take_apart(vm, field);
            size = aggregate_size(vm, &a, layout, &own);
            if (size > SIZE_MAX / 4) return SIZE_MAX;
            end = a.offset + size;
        }
        if (end > most) most = end;
    }
    if (own > *align) *align = own;
    return layout == NATIVE ? (most + own - 1) & ~(own - 1) : most;
}

/* ---- struct objects ------------------------------------------------------------------------------------------------------ */

static uintptr_t address_of(struct hr_vm *vm, hr_value self) {
    return (uintptr_t)hr_int_get_wrapped(vm, hr_object_get(self, ADDRESS));
}
static unsigned layout_of(struct hr_vm *vm, hr_value self) {
    return (unsigned)hr_int_get(vm, hr_object_get(self, LAYOUT));
}

static hr_value make(struct hr_vm *vm, uintptr_t address, hr_value descriptor, unsigned layout,
                     hr_value keeper) {
    hr_value number = hr_int_from_u(vm, address), v = hr_object_new(vm, HR_T_uctypes_struct, FIELDS);
    hr_object_set(vm, v, ADDRESS, number);
    hr_object_set(vm, v, DESCRIPTOR, descriptor);
    hr_object_set(vm, v, LAYOUT, hr_int_from(vm, (intptr_t)layout));
    hr_object_set(vm, v, KEEPER, keeper);
    return v;
}

static unsigned layout_argument(struct hr_vm *vm, hr_value v) {
    intptr_t layout = v == HR_UNDEF ? NATIVE : hr_int_get(vm, v);
    if (layout < LITTLE || layout > NATIVE) hr_error_raise_text(vm, HR_T_ValueError, "unknown layout");
    return (unsigned)layout;
}

/* struct(addr, descriptor, layout=NATIVE) */
hr_value hr_uctypes_make(struct hr_vm *vm, int argc, hr_value *argv) {
    unsigned layout = layout_argument(vm, argc > 3 ? argv[3] : HR_UNDEF);
    uintptr_t address = (uintptr_t)hr_int_get_wrapped(vm, argv[1]);
    return make(vm, address, argv[2], layout, hr_buffer_keeper(vm, address));
}

/* An aggregate that lies at an address: loading it gives another object. */
static hr_value load_aggregate(struct hr_vm *vm, hr_value self, uintptr_t address, hr_value descriptor) {
    struct aggregate a = take_apart(vm, descriptor);
    hr_value keeper = hr_object_get(self, KEEPER);
    if (a.kind == ERROR) bad_descriptor(vm);
    address += a.offset;
    if (a.kind == ARRAY && a.inner == HR_UNDEF && type_of(a.element) == UINT8)
        return hr_buffer_at(vm, address, a.count, keeper);
    return make(vm, address, a.kind == STRUCT ? a.inner : descriptor, layout_of(vm, self), keeper);
}

hr_value hr_uctypes_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    size_t n;
    uint64_t bits;
    hr_value descriptor = hr_object_get(self, DESCRIPTOR);
    if (!is_dict(vm, descriptor)) {
        const char *text = hr_str_get(vm, name, &n);
        if (n > 1 && text[0] == '_' && text[1] == '_') return HR_UNDEF;
        hr_error_raise_text(vm, HR_T_TypeError, "struct: no fields");
    }
    hr_value field = hr_dict_get(vm, hr_type_native(vm, descriptor), name);
    if (field == HR_UNDEF) return HR_UNDEF;
    if (x == HR_UNDEF || (x != HR_LOAD && !hr_int_is(field))) bad_descriptor(vm);
    if (int_bits(vm, field, &bits))
        return scalar(vm, address_of(vm, self) + number_of(bits), bits, layout_of(vm, self), x);
    return load_aggregate(vm, self, address_of(vm, self), field);
}

/* Where a pointer points. */
static uintptr_t target_of(struct hr_vm *vm, hr_value self) {
    const uint64_t word = (uint64_t)(sizeof(void *) == 8 ? 6 : 4) << TYPE_SHIFT;
    return (uintptr_t)hr_int_get_wrapped(
        vm, scalar(vm, address_of(vm, self), word, layout_of(vm, self), HR_LOAD));
}

hr_value hr_uctypes_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct aggregate a = take_apart(vm, hr_object_get(self, DESCRIPTOR));
    if (x == HR_UNDEF || a.kind == STRUCT || a.kind == ERROR)
        hr_error_raise_text(vm, HR_T_TypeError, "struct: cannot index");
    const intptr_t index = hr_int_get(vm, key);
    const unsigned layout = layout_of(vm, self);
    uintptr_t address = address_of(vm, self);
    hr_value keeper = hr_object_get(self, KEEPER);
    if (a.kind == ARRAY && (index < 0 || (size_t)index >= a.count))
        hr_error_raise_text(vm, HR_T_IndexError, "struct: index out of range");
    if (a.kind == PTR) {
        address = target_of(vm, self);
        keeper = hr_buffer_keeper(vm, address);
    }
    if (a.inner == HR_UNDEF) {
        const unsigned type = type_of(a.element);
        address += (uintptr_t)index * hr_buffer_item_size(codes[type]);
        return scalar(vm, address, (uint64_t)type << TYPE_SHIFT, layout, x);
    }
    size_t align = 1, size = size_of(vm, a.inner, layout, &align);
    if (size == SIZE_MAX || x != HR_LOAD) bad_descriptor(vm);
    return make(vm, address + (uintptr_t)index * size, a.inner, layout, keeper);
}

hr_value hr_uctypes_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    if (op == HR_UNARY_HASH) return HR_NOTIMPL;
    if (op != HR_UNARY_INT || take_apart(vm, hr_object_get(self, DESCRIPTOR)).kind != PTR) return HR_UNDEF;
    return hr_int_from_u(vm, target_of(vm, self));
}

void hr_uctypes_repr(struct hr_writer *w, hr_value self, int mode) {
    static const char names[][8] = {"STRUCT", "PTR", "ARRAY", "ERROR"};
    (void)mode;
    hr_value descriptor = hr_object_get(self, DESCRIPTOR);
    unsigned kind = is_dict(w->vm, descriptor) ? STRUCT : take_apart(w->vm, descriptor).kind;
    const uintptr_t address = address_of(w->vm, self);
    hr_writer_format(w, "<struct %s ", names[kind]);
    if (address >> 16 >> 16) hr_writer_format(w, "%x", (unsigned)(address >> 16 >> 16));
    hr_writer_format(w, "%x>", (unsigned)address);
}

void hr_uctypes_memory(struct hr_vm *vm, hr_value v, uint8_t **data, size_t *bytes) {
    size_t align = 1, size = size_of(vm, hr_object_get(v, DESCRIPTOR), layout_of(vm, v), &align);
    if (size == SIZE_MAX) bad_descriptor(vm);
    *data = (uint8_t *)address_of(vm, v);
    *bytes = size;
}

/* ---- functions ------------------------------------------------------------------------------------------------------------ */

/* sizeof(struct), sizeof(descriptor, layout=NATIVE) */
hr_value hr_uctypes_sizeof(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t align = 1, size;
    if (hr_type_id(argv[0]) == HR_T_bytearray) return hr_int_from_u(vm, hr_op_len(vm, argv[0]));
    if (hr_type_id(argv[0]) == HR_T_uctypes_struct) {
        if (argc > 1) bad_descriptor(vm);
        size = size_of(vm, hr_object_get(argv[0], DESCRIPTOR), layout_of(vm, argv[0]), &align);
    } else {
        size = size_of(vm, argv[0], layout_argument(vm, argc > 1 ? argv[1] : HR_UNDEF), &align);
    }
    if (size == SIZE_MAX) bad_descriptor(vm);
    return hr_int_from_u(vm, size);
}

hr_value hr_uctypes_addressof(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from_u(vm, hr_buffer_address(vm, argv[0]));
}

/* bytes_at(addr, size): a copy. bytearray_at(addr, size): the memory itself. */
hr_value hr_uctypes_at(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uintptr_t address = (uintptr_t)hr_int_get_wrapped(vm, argv[0]);
    intptr_t n = hr_int_get(vm, argv[1]);
    if (n < 0) hr_error_raise(vm, HR_E_negative_argument_not_allowed);
    if (hr_call_name(argv[-1]) == HR_SYM(bytes_at))
        return hr_bytes_from(vm, (const void *)address, (size_t)n);
    return hr_buffer_at(vm, address, (size_t)n, hr_buffer_keeper(vm, address));
}

/* LONG, ULONG: as the C compiler's. */
hr_value hr_uctypes_long(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc, (void)argv;
    return hr_int_from(vm, sizeof(long) == 8 ? 7 << TYPE_SHIFT : 5 << TYPE_SHIFT);
}
hr_value hr_uctypes_ulong(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc, (void)argv;
    return hr_int_from(vm, sizeof(long) == 8 ? 6 << TYPE_SHIFT : 4 << TYPE_SHIFT);
}
