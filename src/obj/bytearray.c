/* SPDX-License-Identifier: MIT
 *
 * bytearray; and what changes the items of an array.array, which works the same way on larger items. See bytes.h.
 *
 * Whatever may run Python (conversion of an item, iteration) comes before the memory is looked at.
 * Tests: tests/types/bytearray, tests/types/array.
 */
#include "obj/bytes.h"
#include "obj/type.h"

/* The type code of a bytearray or array. */
static char code_of(hr_value self) {
    if (hr_value_is(self, HR_T_bytearray)) return 'B';
    return (char)hr_value_small_get(((struct hr_arrayobj *)self)->typecode);
}
static size_t size_of(hr_value self) {
    return hr_buffer_item_size(code_of(self));
}
static size_t count_of(hr_value self) {
    return hr_buffer_used(self) / size_of(self);
}

/* v as an item, at item. */
static void convert(struct hr_vm *vm, hr_value self, uint8_t item[8], hr_value v) {
    hr_buffer_item_set(vm, code_of(self), item, v);
}

static hr_value item_at(struct hr_vm *vm, hr_value self, size_t i) {
    return hr_buffer_item_get(vm, code_of(self), hr_buffer_data(self) + i * size_of(self));
}

/* ---- making ---------------------------------------------------------------------------------------------------------- */

hr_value hr_bytearray_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytes_convert(vm, HR_T_bytearray, argv + 1);
}

hr_value hr_bytearray_init(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_bytearray *made = (struct hr_bytearray *)hr_bytearray_new(vm, argc, argv);
    HR_STORE(vm, (struct hr_bytearray *)argv[0], store, made->store);
    return HR_NONE;
}

hr_value hr_bytearray_copy(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytearray_from(vm, hr_buffer_data(argv[0]), hr_buffer_used(argv[0]));
}

/* ---- items ------------------------------------------------------------------------------------------------------------- */

hr_value hr_bytearray_append(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint8_t item[8];
    size_t size = size_of(argv[0]);
    convert(vm, argv[0], item, argv[1]);
    size_t used = hr_buffer_used(argv[0]);
    memcpy(hr_buffer_resize(vm, argv[0], used + size, true) + used, item, size);
    return HR_NONE;
}

/* An index of pop and insert: clipped as in list.insert, or checked. */
static size_t place(struct hr_vm *vm, hr_value self, hr_value index, bool clip) {
    hr_sword i = index == HR_UNDEF ? -1 : (hr_sword)hr_op_index(vm, index, SIZE_MAX, "bytearray");
    hr_sword n = (hr_sword)count_of(self);
    if (i < 0) i += n;
    if (clip) return (size_t)(i < 0 ? 0 : i > n ? n : i);
    if ((size_t)i >= (size_t)n)
        hr_error_raise(vm, HR_T_IndexError, n ? "pop index out of range" : "pop from empty");
    return (size_t)i;
}

hr_value hr_bytearray_insert(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint8_t item[8];
    size_t size = size_of(argv[0]);
    convert(vm, argv[0], item, argv[2]);
    size_t at = place(vm, argv[0], argv[1], true) * size;
    memcpy(hr_buffer_splice(vm, argv[0], at, 0, size), item, size);
    return HR_NONE;
}

hr_value hr_bytearray_pop(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t i = place(vm, argv[0], argv[1], false), size = size_of(argv[0]);
    hr_value v = item_at(vm, argv[0], i);
    hr_buffer_splice(vm, argv[0], i * size, size, 0);
    return v;
}

hr_value hr_bytearray_remove(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint8_t item[8];
    size_t size = size_of(argv[0]);
    if (hr_value_is(argv[0], HR_T_bytearray))
        convert(vm, argv[0], item, argv[1]); /* TypeError unless an int */
    for (size_t i = 0; i < count_of(argv[0]); i++)
        if (hr_op_equal(vm, item_at(vm, argv[0], i), argv[1])) {
            if (i < count_of(argv[0])) hr_buffer_splice(vm, argv[0], i * size, size, 0);
            return HR_NONE;
        }
    hr_error_raise(vm, HR_T_ValueError, "value not found");
}

hr_value hr_bytearray_clear(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_buffer_resize(vm, argv[0], 0, false);
    return HR_NONE;
}

hr_value hr_bytearray_reverse(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    size_t size = size_of(argv[0]), n = hr_buffer_used(argv[0]);
    uint8_t *low = hr_buffer_data(argv[0]), *high = low + n, item[8];
    while ((size_t)(high - low) >= 2 * size) {
        high -= size;
        memcpy(item, low, size);
        memcpy(low, high, size);
        memcpy(high, item, size);
        low += size;
    }
    return HR_NONE;
}

/* What is to be added to or stored into self, as a buffer of items of its kind. Of an array when `strict`: only
 * another one of the same kind. */
static void source(struct hr_vm *vm, hr_value self, hr_value v, bool strict, struct hr_buffer *buf) {
    char code = code_of(self);
    bool array = hr_value_is(self, HR_T_arrayobj), like = hr_buffer_like(vm, v, buf);
    if (like && (array ? buf->typecode == code && hr_value_is(buf->owner, HR_T_arrayobj) : true)) return;
    if (strict || (like && hr_value_is(buf->owner, HR_T_arrayobj))) {
        if (array) hr_error_raise(vm, HR_T_TypeError, "array of the same kind expected, not '%t'", v);
        hr_buffer_want(vm, v, buf);
        return;
    }
    hr_value list = hr_buffer_new(vm, hr_value_type(self), code, 0);
    hr_value it = hr_op_iter(vm, v), argv[2] = {list, HR_UNDEF};
    while ((argv[1] = hr_op_next(vm, it)) != HR_UNDEF)
        hr_bytearray_append(vm, 2, argv);
    hr_buffer_try(vm, list, buf, HR_BUFFER_READ);
}

static hr_value extend(struct hr_vm *vm, hr_value self, hr_value v, bool strict) {
    struct hr_buffer buf;
    source(vm, self, v, strict, &buf);
    size_t used = hr_buffer_used(self);
    /* the source may be self: its old memory stays as it is when it moves */
    memcpy(hr_buffer_resize(vm, self, used + buf.bytes, true) + used, buf.data, buf.bytes);
    return self;
}

hr_value hr_bytearray_extend(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    extend(vm, argv[0], argv[1], false);
    return HR_NONE;
}

/* ---- subscripts --------------------------------------------------------------------------------------------------------- */

/* del self[start:...:step], step other than 1. */
static void delete_steps(struct hr_vm *vm, hr_value self, hr_sword start, hr_sword step, size_t count) {
    size_t size = size_of(self), n = count_of(self), to, by = (size_t)step;
    if (count == 0) return;
    uint8_t *data = hr_buffer_data(self);
    if (step < 0) {
        start += (hr_sword)(count - 1) * step;
        by = (size_t)-step;
    }
    to = (size_t)start;
    for (size_t i = to, next = to; i < n; i++) {
        if (i == next && count) {
            next += by;
            count--;
        } else {
            memmove(data + to++ * size, data + i * size, size);
        }
    }
    hr_buffer_resize(vm, self, to * size, false);
}

static void store_slice(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    struct hr_buffer buf = {.bytes = 0}, now;
    hr_sword start, step;
    size_t size = size_of(self);
    if (x != HR_UNDEF) source(vm, self, x, false, &buf);
    size_t count = hr_buffer_slice(vm, self, key, &start, &step, &now);
    if (x == HR_UNDEF && step != 1) {
        delete_steps(vm, self, start, step, count);
        return;
    }
    if (buf.bytes && buf.data < now.data + now.bytes && now.data < buf.data + buf.bytes) {
        hr_value copy = hr_bytes_from(vm, buf.data, buf.bytes); /* of itself */
        hr_buffer_try(vm, copy, &buf, HR_BUFFER_READ);
    }
    if (step == 1) {
        uint8_t *data = hr_buffer_splice(vm, self, (size_t)start * size, count * size, buf.bytes);
        if (buf.bytes) memcpy(data, buf.data, buf.bytes);
        return;
    }
    if (count * size != buf.bytes)
        hr_error_raise(vm, HR_T_ValueError,
                       "attempt to assign sequence of size %z to extended slice of size %z", buf.bytes / size,
                       count);
    for (size_t i = 0; i < count; i++)
        memcpy(now.data + (size_t)(start + (hr_sword)i * step) * size, buf.data + i * size, size);
}

static hr_value load_slice(struct hr_vm *vm, hr_value self, hr_value key) {
    struct hr_buffer buf;
    hr_sword start, step;
    size_t size = size_of(self), count = hr_buffer_slice(vm, self, key, &start, &step, &buf);
    hr_value v = hr_buffer_new(vm, hr_value_type(self), code_of(self), count * size);
    uint8_t *out = hr_buffer_data(v);
    if (step == 1) memcpy(out, buf.data + (count ? (size_t)start * size : 0), count * size);
    for (size_t i = 0; step != 1 && i < count; i++)
        memcpy(out + i * size, buf.data + (size_t)(start + (hr_sword)i * step) * size, size);
    return v;
}

hr_value hr_bytearray_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    const char *what = hr_value_is(self, HR_T_bytearray) ? "bytearray" : "array";
    if (hr_value_is(key, HR_T_slice)) {
        if (x == HR_LOAD) return load_slice(vm, self, key);
        store_slice(vm, self, key, x);
        return HR_NONE;
    }
    uint8_t item[8];
    size_t size = size_of(self);
    if (x != HR_LOAD && x != HR_UNDEF) convert(vm, self, item, x);
    size_t i = hr_op_index(vm, key, count_of(self), what);
    if (i >= count_of(self)) hr_error_raise(vm, HR_T_IndexError, "%s index out of range", what);
    uint8_t *at = hr_buffer_data(self) + i * size;
    if (x == HR_LOAD) return hr_buffer_item_get(vm, code_of(self), at);
    if (x == HR_UNDEF)
        hr_buffer_splice(vm, self, i * size, size, 0);
    else
        memcpy(at, item, size);
    return HR_NONE;
}

/* ---- operators ------------------------------------------------------------------------------------------------------------ */

hr_value hr_bytearray_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    bool mine = hr_value_is(a, HR_T_bytearray) || hr_value_is(a, HR_T_arrayobj);
    if (op == HR_BINARY_IADD && mine) return extend(vm, a, b, true);
    if (op == HR_BINARY_IMUL && mine) {
        hr_value v = hr_bytes_repeat(vm, a, b);
        if (v == HR_NOTIMPL) return v;
        HR_STORE(vm, (struct hr_bytearray *)a, store, ((struct hr_bytearray *)v)->store);
        return a;
    }
    if (op == HR_BINARY_MUL) return hr_bytes_repeat(vm, a, b);
    return hr_value_is(hr_type_native(vm, a), HR_T_arrayobj) ? HR_NOTIMPL : hr_bytes_binary(vm, op, a, b);
}
