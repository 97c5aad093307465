/* SPDX-License-Identifier: MIT
 *
 * Buffers: the memory of bytes-like objects, the stores of bytearray and array, typed items. See bytes.h.
 *
 * A store is never freed or cut when another takes its place: C code further up may hold its address.
 * The store of an array of objects (code O) is a value object. The store of a bytearray of memory that is no object's (uctypes) has
 * HR_HEADER_FLAG and no used bytes for those who look into stores themselves. Tests: tests/types/bytearray, memoryview, array,
 * tests/modules/uctypes.
 */
#include "obj/bytes.h"
#include "obj/type.h"

/* ---- stores ------------------------------------------------------------------------------------------------------- */

/* The stores of what has no bytes: {header, 0}; the second of an array of objects. */
static const hr_word empty_stores[2][2] HR_ROM_ALIGNED = {{HR_HEADER(HR_T_store, HR_HEADER_RAW, 2), 0},
                                                          {HR_HEADER(HR_T_store, 0, 2), 0}};

/* Where the number of used bytes is; they follow it. */
static hr_word *used_of(hr_value v) {
    return hr_heap_contents((void *)((struct hr_bytearray *)v)->store);
}

#if HR_WITH_uctypes
/* The store of memory elsewhere. */
struct foreign {
    hr_word header, used; /* used: 0 */
    size_t bytes;
    uint8_t *data;
};

static const struct foreign *foreign_of(hr_value v) {
    hr_value store = ((struct hr_bytearray *)v)->store;
    return hr_value_has_flag(store, HR_HEADER_FLAG) ? (const struct foreign *)store : NULL;
}

hr_value hr_buffer_at(struct hr_vm *vm, uintptr_t address, size_t n, hr_value keeper) {
    hr_value v = hr_object_new(vm, HR_T_bytearray, 2);
    HR_STORE(vm, (struct hr_bytearray *)v, store, hr_value_from_object(empty_stores[0]));
    struct foreign *f = hr_state_alloc_raw(vm, HR_T_store, HR_HEAP_FLAG, sizeof *f - sizeof f->header);
    f->bytes = n;
    f->data = (uint8_t *)address;
    hr_object_set(vm, v, 0, hr_value_from_object(f));
    hr_object_set(vm, v, 1, keeper);
    return v;
}

void hr_buffer_check_grows(struct hr_vm *vm, hr_value v) {
    if (hr_value_is(v, HR_T_bytearray) && foreign_of(v))
        hr_error_raise_text(vm, HR_T_BufferError, "memory at an address has a fixed length");
}

size_t hr_buffer_used(hr_value v) {
    const struct foreign *f = foreign_of(v);
    return f ? f->bytes : *used_of(v);
}

uint8_t *hr_buffer_data(hr_value v) {
    const struct foreign *f = foreign_of(v);
    return f ? f->data : (uint8_t *)(used_of(v) + 1);
}
#else
size_t hr_buffer_used(hr_value v) {
    return *used_of(v);
}

uint8_t *hr_buffer_data(hr_value v) {
    return (uint8_t *)(used_of(v) + 1);
}
#endif

static bool holds_objects(hr_value v) {
    return hr_value_is(v, HR_T_arrayobj) && ((struct hr_arrayobj *)v)->typecode == HR_SMALL('O');
}

/* Moves the first n bytes to a store of their own, if there is memory for one. */
static hr_word *shrink(struct hr_vm *vm, hr_value v, size_t n) {
    bool objects = holds_objects(v);
    void *store = (void *)empty_stores[objects];
    if (n) {
        unsigned flags = objects ? 0 : HR_HEAP_RAW;
        store = hr_heap_alloc(&vm->heap, HR_T_store, flags, hr_state_raw_words(n + 2 * sizeof(hr_word)));
        if (!store) return used_of(v);
        hr_word *used = hr_heap_contents(store);
        memcpy(used, used_of(v), sizeof(hr_word) + n);
        *used = n;
    }
    HR_CHANGE(vm, (struct hr_bytearray *)v, store, hr_value_from_object(store));
    return used_of(v);
}

uint8_t *hr_buffer_resize(struct hr_vm *vm, hr_value v, size_t n, bool spare) {
#if HR_WITH_uctypes
    if (foreign_of(v) && n == hr_buffer_used(v)) return hr_buffer_data(v);
#endif
    hr_buffer_check_grows(vm, v);
    struct hr_bytearray *b = (struct hr_bytearray *)v;
    hr_word *used = used_of(v), *store = (hr_word *)b->store;
    size_t room = (hr_value_object_words(b->store) - (size_t)(used + 1 - store)) * sizeof(hr_word);
    if (n > SIZE_MAX / 4) hr_state_no_memory(vm, n);
    if (n > room) {
        hr_state_enlarge(vm, b, hr_state_raw_words(spare ? n + n / 8 + 8 : n));
        used = used_of(v);
    } else if (n < room / 2 && !vm->heap_locked) {
        used = shrink(vm, v, n);
    }
    uint8_t *data = (uint8_t *)(used + 1);
    if (n > *used) memset(data + *used, 0, n - *used);
    if (*used != n) *used = n; /* not into ROM */
    hr_heap_touch(&vm->heap, (void *)b->store);
    return data;
}

hr_value hr_buffer_new(struct hr_vm *vm, unsigned type, char typecode, size_t n) {
    struct hr_arrayobj *a = hr_state_alloc(vm, type, 0, type == HR_T_arrayobj ? 3 : 2);
    hr_value v = hr_value_from_object(a);
    if (type == HR_T_arrayobj) HR_STORE(vm, a, typecode, HR_SMALL(typecode));
    HR_STORE(vm, a, store, hr_value_from_object(empty_stores[typecode == 'O']));
    if (n) hr_buffer_resize(vm, v, n, false);
    return v;
}

hr_value hr_bytearray_from(struct hr_vm *vm, const void *data, size_t n) {
    hr_value v = hr_buffer_new(vm, HR_T_bytearray, 0, n);
    if (data && n) memcpy(hr_buffer_data(v), data, n);
    return v;
}

/* ---- typed items ---------------------------------------------------------------------------------------------------- */

unsigned hr_buffer_item_size(char typecode) {
    switch (typecode) {
    case 'b':
    case 'B':
    case 'c': return 1;
    case 'h':
    case 'H': return 2;
    case 'i':
    case 'I': return sizeof(int);
    case 'l':
    case 'L': return sizeof(long);
    case 'q':
    case 'Q': return 8;
    case 'f': return sizeof(float);
    case 'd': return sizeof(double);
    case 'P':
    case 'S':
    case 'O': return sizeof(hr_word);
    default: return 0;
    }
}

/* Codes of signed items are small letters. */
static bool is_signed(char typecode) {
    return typecode >= 'a';
}

/* Can the word, which anybody may have made up, be a value of Python's? An object that died since may come back: nothing of it is gone before the
 * collection that takes its start bit. */
static bool is_value(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_immediate(v)) {
        unsigned n = hr_value_immediate(v);
        return v == HR_IMMEDIATE(n) && v != HR_UNDEF && n < HR_IMMEDIATE_END &&
               (n >= HR_SYMBOL_FIRST || n <= hr_value_immediate(HR_NOTIMPL));
    }
    if (!hr_value_is_object(v)) return true;
    if (!hr_heap_is_object(&vm->heap, (const void *)v)) return false;
    unsigned type = hr_value_object_type(v);
    return type != HR_T_store && type != HR_T_array && type != HR_T_table && type != HR_T_stack;
}

hr_value hr_buffer_item_get(struct hr_vm *vm, char typecode, const uint8_t *p) {
    if (typecode == 'B') return hr_value_small(*p);
    unsigned size = hr_buffer_item_size(typecode);
    if (typecode == 'f' || typecode == 'd') {
        float f;
        double d;
        memcpy(size == sizeof f ? (void *)&f : (void *)&d, p, size);
        return hr_float_from(vm, size == sizeof f ? (hr_float)f : (hr_float)d);
    }
    if (typecode == 'c') return hr_bytes_from(vm, p, 1);
    uint64_t bits = 0;
    memcpy((char *)&bits + (HR_BIG_ENDIAN ? sizeof bits - size : 0), p, size);
    if (typecode == 'O') {
        hr_value v = hr_value_from_word((hr_word)bits);
        if (!is_value(vm, v)) hr_error_raise(vm, HR_E_bad_typecode);
        return v;
    }
    unsigned shift = 64 - 8 * size;
    if (is_signed(typecode)) return hr_int_from_i64(vm, (int64_t)(bits << shift) >> shift);
    return hr_int_from_u64(vm, bits);
}

void hr_buffer_item_set(struct hr_vm *vm, char typecode, uint8_t *out, hr_value v) {
    unsigned size = hr_buffer_item_size(typecode);
    uint64_t bits;
    if (typecode == 'f' || typecode == 'd') {
        hr_float x = hr_float_get(vm, v);
        float f = (float)x;
        double d = (double)x;
        memcpy(out, size == sizeof f ? (void *)&f : (void *)&d, size);
        return;
    }
    if (typecode == 'O') {
        memcpy(out, &v, size);
        return;
    }
    if (typecode == 'c') {
        struct hr_buffer buf;
        if (!hr_buffer_like(vm, v, &buf) || buf.bytes != 1) hr_error_raise(vm, HR_E_a_byte_is_expected);
        *out = buf.data[0];
        return;
    }
    v = hr_type_native(vm, v);
    if (!hr_int_is(v)) v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    bits = hr_int_get_wrapped(vm, v);
    memcpy(out, (char *)&bits + (HR_BIG_ENDIAN ? sizeof bits - size : 0), size);
}

/* ---- buffers --------------------------------------------------------------------------------------------------------- */

bool hr_buffer_view(struct hr_vm *vm, hr_value v, struct hr_view *view) {
    v = hr_type_native(vm, v);
    unsigned type = hr_type_id(v);
    size_t bytes;
    view->owner = v;
    view->code = 'B';
    view->readonly = false;
    if (type == HR_T_str || type == HR_T_bytes) {
        view->readonly = true;
        view->data = (uint8_t *)hr_str_text(v);
        bytes = hr_str_len(v);
    } else if (type == HR_T_bytearray || type == HR_T_arrayobj) {
        if (type == HR_T_arrayobj) view->code = (char)hr_value_small_get(((struct hr_arrayobj *)v)->typecode);
        view->readonly = view->code == 'O';
        view->data = hr_buffer_data(v);
        bytes = hr_buffer_used(v);
#if HR_WITH_uctypes
    } else if (type == HR_T_uctypes_struct) {
        hr_uctypes_memory(vm, v, &view->data, &bytes);
#endif
    } else {
        const struct hr_memoryview *m = (const struct hr_memoryview *)v;
        if (type != HR_T_memoryview || !hr_buffer_view(vm, m->owner, view)) return false;
        hr_sword format = hr_value_small_get(m->format), size, start = hr_value_small_get(m->start);
        bytes = view->count * view->size;
        view->count = (size_t)hr_value_small_get(m->count);
        view->code = (char)(format & 0xff);
        size = (hr_sword)hr_buffer_item_size(view->code);
        view->size = (size_t)size;
        view->step = (format >> HR_MEMORYVIEW_STEP) * size;
        view->readonly = (format & HR_MEMORYVIEW_READONLY) != 0;
        view->data += start;
        /* the owner may have become shorter since */
        hr_sword last = start + (hr_sword)(view->count - 1) * view->step;
        if ((size_t)start > bytes || (size_t)last > bytes || bytes - (size_t)start < view->size ||
            bytes - (size_t)last < view->size)
            view->count = 0;
        return true;
    }
    view->size = hr_buffer_item_size(view->code);
    view->step = (hr_sword)view->size;
    view->count = bytes / view->size;
    return true;
}

bool hr_buffer_try(struct hr_vm *vm, hr_value v, struct hr_buffer *buf, int mode) {
    struct hr_view view;
    if (!hr_buffer_view(vm, v, &view) || (mode == HR_BUFFER_WRITE && view.readonly)) return false;
    if (view.step != (hr_sword)view.size && view.count > 1) return false;
    buf->data = view.data;
    buf->bytes = view.count * view.size;
    buf->owner = view.owner;
    buf->typecode = view.code;
    return true;
}

HR_NORETURN static void fail(struct hr_vm *vm, hr_value v, int mode) {
    hr_value native = hr_type_native(vm, v);
    if (hr_value_is(native, HR_T_memoryview) && ((struct hr_memoryview *)native)->owner == HR_UNDEF)
        hr_error_raise(vm, HR_E_memoryview_is_released);
    hr_error_raise(vm, HR_E_some_bytes_like_required, mode == HR_BUFFER_WRITE ? "read-write " : "", v);
}

void hr_buffer_items(struct hr_vm *vm, hr_value v, struct hr_view *view) {
    if (!hr_buffer_view(vm, v, view)) fail(vm, v, HR_BUFFER_READ);
}

void hr_buffer_get(struct hr_vm *vm, hr_value v, struct hr_buffer *buf, int mode) {
    if (!hr_buffer_try(vm, v, buf, mode)) fail(vm, v, mode);
}

uintptr_t hr_buffer_address(struct hr_vm *vm, hr_value v) {
    struct hr_buffer b;
    hr_buffer_get(vm, v, &b, HR_BUFFER_READ);
    hr_value owner = b.owner;
    if (hr_value_is(owner, HR_T_bytearray) || hr_value_is(owner, HR_T_arrayobj))
        owner = ((const struct hr_bytearray *)owner)->store;
    if (hr_value_is_object(owner)) hr_heap_fix(&vm->heap, (void *)owner);
    return (uintptr_t)b.data;
}

hr_value hr_buffer_keeper(struct hr_vm *vm, uintptr_t address) {
    void *object = hr_heap_find(&vm->heap, (const void *)address);
    return object ? hr_value_from_object(object) : hr_symbol_frozen_at(address);
}

bool hr_buffer_like(struct hr_vm *vm, hr_value v, struct hr_buffer *buf) {
    struct hr_view view;
    if (hr_str_is(vm, v) || !hr_buffer_view(vm, v, &view)) return false;
    if (hr_buffer_try(vm, v, buf, HR_BUFFER_READ)) return true;
    v = hr_type_native(vm, v);
    hr_buffer_try(vm, hr_itemrows_tobytes(vm, 1, &v), buf, HR_BUFFER_READ);
    buf->typecode = view.code;
    return true;
}

void hr_buffer_want(struct hr_vm *vm, hr_value v, struct hr_buffer *buf) {
    if (!hr_buffer_like(vm, v, buf)) fail(vm, v, HR_BUFFER_READ);
}
