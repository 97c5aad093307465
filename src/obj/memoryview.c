/* SPDX-License-Identifier: MIT
 *
 * memoryview: items of a bytes-like object in place. See bytes.h.
 *
 * One dimension; start is in bytes, the step (1 or any other but 0, +-16383) in items. The owner may become shorter:
 * every access checks that it still has the bytes. A released view has owner HR_UNDEF.
 * Source: Python 3.14 Library Reference, Memory Views. Tests: tests/types/memoryview.
 */
#include "obj/bytes.h"
#include "obj/type.h"

enum { READONLY = 0x100, STEP_SHIFT = 16, STEP_MOST = 16383 };

static struct hr_memoryview *view_of(hr_value v) {
    return (struct hr_memoryview *)v;
}
static char code_of(hr_value v) {
    return (char)(hr_value_small_get(view_of(v)->format) & 0xff);
}
static size_t size_of(hr_value v) {
    return hr_buffer_item_size(code_of(v));
}
static hr_sword step_of(hr_value v) {
    return hr_value_small_get(view_of(v)->format) >> STEP_SHIFT;
}
static bool is_readonly(hr_value v) {
    return (hr_value_small_get(view_of(v)->format) & READONLY) != 0;
}

size_t hr_memoryview_check(struct hr_vm *vm, hr_value v) {
    if (view_of(v)->owner == HR_UNDEF)
        hr_error_raise(vm, HR_T_ValueError, "operation forbidden on released memoryview object");
    return (size_t)hr_value_small_get(view_of(v)->count);
}

/* Where item i is. */
static uint8_t *item_at(struct hr_vm *vm, hr_value v, size_t i) {
    struct hr_buffer buf;
    hr_buffer_get(vm, view_of(v)->owner, &buf, HR_BUFFER_READ);
    size_t size = size_of(v);
    size_t at = (size_t)(hr_value_small_get(view_of(v)->start) + (hr_sword)(i * size) * step_of(v));
    if (at > buf.bytes || buf.bytes - at < size) hr_error_raise(vm, HR_T_IndexError, "memory is gone");
    return buf.data + at;
}

hr_value hr_memoryview_item(struct hr_vm *vm, hr_value v, size_t i) {
    return hr_buffer_item_get(vm, code_of(v), item_at(vm, v, i));
}

/* ---- making ------------------------------------------------------------------------------------------------------------ */

static hr_value make(struct hr_vm *vm, hr_value owner, size_t start, size_t count, hr_sword format) {
    struct hr_memoryview *m = hr_state_alloc(vm, HR_T_memoryview, 0, 5);
    HR_STORE(vm, m, owner, owner);
    HR_STORE(vm, m, start, hr_value_small((hr_sword)start));
    HR_STORE(vm, m, count, hr_value_small((hr_sword)count));
    HR_STORE(vm, m, format, hr_value_small(format));
    return hr_value_from_object(m);
}

/* A view like v, with other items, flags, item code. */
static hr_value derive(struct hr_vm *vm, hr_value v, size_t start, size_t count, hr_sword format) {
    return make(vm, view_of(v)->owner, start, count, format);
}

hr_value hr_memoryview_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_buffer buf;
    hr_value v = hr_type_native(vm, argv[1]);
    if (hr_value_is(v, HR_T_memoryview)) {
        size_t count = hr_memoryview_check(vm, v), start = (size_t)hr_value_small_get(view_of(v)->start);
        return derive(vm, v, start, count, hr_value_small_get(view_of(v)->format));
    }
    bool writable = hr_buffer_try(vm, v, &buf, HR_BUFFER_WRITE);
    if (!writable) hr_buffer_want(vm, v, &buf);
    if (buf.typecode == 'O') hr_error_raise(vm, HR_T_TypeError, "array of objects");
    hr_sword format = ((hr_sword)1 << STEP_SHIFT) | buf.typecode | (writable ? 0 : READONLY);
    return make(vm, buf.owner, 0, buf.bytes / hr_buffer_item_size(buf.typecode), format);
}

hr_value hr_memoryview_toreadonly(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value m = hr_memoryview_new(vm, 2, argv - 1);
    HR_STORE(vm, view_of(m), format, hr_value_small(hr_value_small_get(view_of(m)->format) | READONLY));
    return m;
}

hr_value hr_memoryview_cast(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n, bytes = hr_memoryview_check(vm, argv[0]) * size_of(argv[0]);
    const char *code = hr_str_get(vm, argv[1], &n);
    if (n == 2 && *code == '@') code++, n--;
    size_t size = n == 1 && *code != 'O' ? hr_buffer_item_size(*code) : 0;
    if (!size) hr_error_raise(vm, HR_T_ValueError, "bad format");
    if (step_of(argv[0]) != 1 || bytes % size || (size != 1 && size_of(argv[0]) != 1))
        hr_error_raise(vm, HR_T_TypeError, "can't cast");
    hr_sword format = (hr_value_small_get(view_of(argv[0])->format) & ~(hr_sword)0xff) | *code;
    return derive(vm, argv[0], (size_t)hr_value_small_get(view_of(argv[0])->start), bytes / size, format);
}

hr_value hr_memoryview_release(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    HR_STORE(vm, view_of(argv[0]), owner, HR_UNDEF);
    return HR_NONE;
}

hr_value hr_memoryview_enter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_memoryview_check(vm, argv[0]);
    return argv[0];
}

/* ---- attributes --------------------------------------------------------------------------------------------------------- */

/* format itemsize nbytes ndim shape strides suboffsets obj readonly contiguous c_contiguous f_contiguous */
hr_value hr_memoryview_get(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value v = argv[0], name = ((const struct hr_member *)argv[-1])->name;
    hr_sword count = (hr_sword)hr_memoryview_check(vm, v), size = (hr_sword)size_of(v);
    if (name == HR_SYM(format)) return hr_type_symbol((unsigned char)code_of(v));
    if (name == HR_SYM(itemsize)) return hr_value_small(size);
    if (name == HR_SYM(nbytes)) return hr_value_small(count * size);
    if (name == HR_SYM(ndim)) return HR_SMALL(1);
    if (name == HR_SYM(obj)) return view_of(v)->owner;
    if (name == HR_SYM(readonly)) return hr_value_bool(is_readonly(v));
    if (name == HR_SYM(suboffsets)) return hr_value_from_object(&hr_rom_empty_tuple);
    if (name == HR_SYM(shape) || name == HR_SYM(strides)) {
        hr_value item = hr_value_small(name == HR_SYM(shape) ? count : size * step_of(v));
        return hr_tuple_new(vm, 1, &item);
    }
    return hr_value_bool(step_of(v) == 1);
}

hr_value hr_memoryview_tobytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t count = hr_memoryview_check(vm, argv[0]), size = size_of(argv[0]);
    hr_value b = hr_bytes_from(vm, NULL, count * size);
    char *out = (char *)hr_str_text(b);
    for (size_t i = 0; i < count; i++, out += size)
        memcpy(out, item_at(vm, argv[0], i), size);
    return b;
}

/* ---- items ---------------------------------------------------------------------------------------------------------------- */

static hr_value slice(struct hr_vm *vm, hr_value v, hr_value key) {
    hr_sword start, step;
    size_t count = hr_op_slice(vm, key, hr_memoryview_check(vm, v), &start, &step);
    hr_sword format = hr_value_small_get(view_of(v)->format), unit = step_of(v) * (hr_sword)size_of(v);
    start = hr_value_small_get(view_of(v)->start) + (count ? start * unit : 0);
    step = count < 2 ? 1 : step * step_of(v);
    if (step > STEP_MOST || step < -STEP_MOST) hr_error_raise(vm, HR_T_NotImplementedError, "step too large");
    format = (format & ((1 << STEP_SHIFT) - 1)) | (hr_sword)((hr_word)step << STEP_SHIFT);
    return derive(vm, v, (size_t)start, count, format);
}

static void store_slice(struct hr_vm *vm, hr_value v, hr_value key, hr_value x) {
    struct hr_buffer from, to;
    hr_value part = slice(vm, v, key);
    size_t count = hr_memoryview_check(vm, part), size = size_of(part);
    hr_buffer_want(vm, x, &from);
    if (from.bytes != count * size || hr_buffer_item_size(from.typecode) != size)
        hr_error_raise(vm, HR_T_ValueError, "lhs and rhs should be compatible");
    if (hr_buffer_try(vm, part, &to, HR_BUFFER_WRITE)) {
        memmove(to.data, from.data, to.bytes < from.bytes ? to.bytes : from.bytes);
        return;
    }
    hr_value copy = hr_bytes_from(vm, from.data, from.bytes); /* it may be the same memory */
    for (size_t i = 0; i < count; i++)
        memcpy(item_at(vm, part, i), hr_bytes_data(copy) + i * size, size);
}

hr_value hr_memoryview_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    if (x == HR_UNDEF) hr_error_raise(vm, HR_T_TypeError, "cannot delete memory");
    size_t count = hr_memoryview_check(vm, self);
    if (x != HR_LOAD && is_readonly(self))
        hr_error_raise(vm, HR_T_TypeError, "cannot modify read-only memory");
    if (hr_value_is(key, HR_T_slice)) {
        if (x == HR_LOAD) return slice(vm, self, key);
        store_slice(vm, self, key, x);
        return HR_NONE;
    }
    uint8_t item[8];
    size_t i = hr_op_index(vm, key, count, "memoryview");
    if (x == HR_LOAD) return hr_memoryview_item(vm, self, i);
    hr_buffer_item_set(vm, code_of(self), item, x);
    hr_memoryview_check(vm, self);
    memcpy(item_at(vm, self, i), item, size_of(self));
    return HR_NONE;
}

/* ---- operators -------------------------------------------------------------------------------------------------------------- */

hr_value hr_memoryview_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    size_t count = hr_memoryview_check(vm, self);
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(count != 0);
    case HR_UNARY_LEN: return hr_value_small((hr_sword)count);
    case HR_UNARY_HASH:
        if (!is_readonly(self)) hr_error_raise(vm, HR_T_ValueError, "cannot hash writable memoryview object");
        return hr_value_small((hr_sword)hr_str_hash(hr_memoryview_tobytes(vm, 1, &self)));
    default: return HR_UNDEF;
    }
}

static bool equal(struct hr_vm *vm, const struct hr_buffer *a, const struct hr_buffer *b) {
    size_t size_a = hr_buffer_item_size(a->typecode), size_b = hr_buffer_item_size(b->typecode);
    size_t count = a->bytes / size_a;
    if (count != b->bytes / size_b) return false;
    for (size_t i = 0; i < count; i++) {
        hr_value x = hr_buffer_item_get(vm, a->typecode, a->data + i * size_a);
        hr_value y = hr_buffer_item_get(vm, b->typecode, b->data + i * size_b);
        if (!hr_op_equal(vm, x, y)) return false;
    }
    return true;
}

/* A view with gaps becomes bytes here, so its items are compared as bytes: correct for items of one byte; the others
 * need their code. */
static bool items_of(struct hr_vm *vm, hr_value v, struct hr_buffer *buf) {
    v = hr_type_native(vm, v);
    if (!hr_buffer_like(vm, v, buf)) return false;
    if (hr_value_is(v, HR_T_memoryview)) buf->typecode = code_of(v);
    return true;
}

hr_value hr_memoryview_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct hr_buffer left, right;
    if (op != HR_BINARY_EQ && op != HR_BINARY_NE) return HR_NOTIMPL;
    if (!items_of(vm, a, &left) || !items_of(vm, b, &right))
        return hr_value_bool((a == b) == (op == HR_BINARY_EQ));
    return hr_value_bool(equal(vm, &left, &right) == (op == HR_BINARY_EQ));
}
