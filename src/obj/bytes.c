/* SPDX-License-Identifier: MIT
 *
 * bytes, and what all sequences of bytes or characters have in common: making, repeating, iterating. See bytes.h.
 *
 * Tests: tests/types/bytes, tests/types/bytearray.
 */
#include "obj/bytes.h"

#include "obj/attr.h"
#include "obj/codec.h"
#include "obj/iter.h"
#include "obj/percent.h"
#include "obj/strmethods.h"
#include "obj/type.h"

/* ---- making --------------------------------------------------------------------------------------------------------- */

hr_value hr_bytes_from(struct hr_vm *vm, const void *data, size_t n) {
    if (n == 0) return hr_value_from_object(hr_rom_empty_bytes);
    hr_value v;
    char *text = hr_str_alloc(vm, HR_T_bytes, 0, n, &v);
    if (data)
        memcpy(text, data, n);
    else
        memset(text, 0, n);
    return v;
}

hr_value hr_bytes_make(struct hr_vm *vm, unsigned kind, const void *data, size_t n) {
    if (kind == HR_T_str) return hr_str_from(vm, data, n);
    return kind == HR_T_bytes ? hr_bytes_from(vm, data, n) : hr_bytearray_from(vm, data, n);
}

char *hr_bytes_alloc(struct hr_vm *vm, unsigned kind, bool ascii, size_t n, hr_value *object) {
    if (n && kind != HR_T_bytearray) return hr_str_alloc(vm, kind, ascii ? HR_HEADER_FLAG : 0, n, object);
    *object = hr_bytes_make(vm, kind, kind == HR_T_str ? "" : NULL, n);
    return kind == HR_T_bytearray ? (char *)hr_buffer_data(*object) : (char *)hr_str_text(*object);
}

hr_value hr_bytes_unique(hr_value v) {
    if (!hr_value_is(v, HR_T_str) || !hr_str_is_ascii(v) || hr_str_len(v) != 1) return v;
    return hr_type_symbol((unsigned char)*hr_str_text(v));
}

hr_value hr_bytes_finish(struct hr_writer *w, unsigned kind) {
    if (kind == HR_T_str) return hr_writer_end_str(w);
    if (kind == HR_T_bytes) return hr_writer_end_bytes(w);
    hr_value store = hr_writer_end_store(w), v = hr_buffer_new(w->vm, HR_T_bytearray, 0, 0);
    HR_STORE(w->vm, (struct hr_bytearray *)v, store, store);
    return v;
}

hr_value hr_bytes_pick(struct hr_vm *vm, hr_value v, size_t start, hr_sword step, size_t count) {
    struct hr_buffer buf;
    hr_buffer_get(vm, v, &buf, HR_BUFFER_READ);
    unsigned kind = hr_value_type(buf.owner);
    if (count == 0) start = 0;
    if (step == 1 || count < 2) {
        if (count == buf.bytes && kind != HR_T_bytearray) return buf.owner;
        return hr_bytes_make(vm, kind, buf.data + start, count);
    }
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    char *out = hr_writer_room(&w, count);
    for (size_t i = 0; i < count; i++, start += (size_t)step)
        out[i] = (char)buf.data[start];
    w.used = count;
    return hr_bytes_finish(&w, kind);
}

static bool can_repeat(hr_value v) {
    unsigned type = hr_value_type(v);
    return type == HR_T_str || type == HR_T_bytes || type == HR_T_bytearray || type == HR_T_arrayobj;
}

hr_value hr_bytes_repeat(struct hr_vm *vm, hr_value a, hr_value b) {
    hr_value seq = hr_type_native(vm, a), count = b;
    if (!can_repeat(seq)) {
        seq = hr_type_native(vm, b);
        count = a;
    }
    if (!hr_int_is(hr_type_native(vm, count))) return HR_NOTIMPL;
    hr_sword times = hr_int_get(vm, count);
    struct hr_buffer buf;
    hr_buffer_get(vm, seq, &buf, HR_BUFFER_READ);
    unsigned kind = hr_value_type(seq);
    size_t size = 0;
    if (times < 0) times = 0;
    if (hr_bits_size_mul_overflow(buf.bytes, (size_t)times, &size)) hr_state_no_memory(vm, SIZE_MAX);
    if (times == 1 && kind < HR_T_bytearray) return seq;
    hr_value v;
    char *out;
    if (kind == HR_T_arrayobj) {
        v = hr_buffer_new(vm, kind, buf.typecode, size);
        out = (char *)hr_buffer_data(v);
    } else {
        out = hr_bytes_alloc(vm, kind, hr_str_is_ascii(seq), size, &v);
    }
    /* doubling what is there: few calls of memcpy */
    for (size_t done = 0, piece; done < size; done += piece) {
        piece = done == 0 ? buf.bytes : done < size - done ? done : size - done;
        memcpy(out + done, done ? (const uint8_t *)out : buf.data, piece);
    }
    return v;
}

/* ---- bytes() and bytearray() ------------------------------------------------------------------------------------------ */

uint8_t hr_bytes_item(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is_small(v)) v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    if (!hr_value_is_small(v) || (hr_word)hr_value_small_get(v) > 255)
        hr_error_raise(vm, HR_T_ValueError, "bytes value out of range");
    return (uint8_t)hr_value_small_get(v);
}

void hr_bytes_gather(struct hr_writer *w, hr_value v) {
    struct hr_vm *vm = w->vm;
    struct hr_buffer buf;
    if (hr_buffer_like(vm, v, &buf)) {
        hr_writer_add(w, (const char *)buf.data, buf.bytes);
        return;
    }
    hr_value it = hr_op_iter(vm, v);
    for (hr_value x; (x = hr_op_next(vm, it)) != HR_UNDEF;) {
        char c = (char)hr_bytes_item(vm, x);
        hr_writer_add(w, &c, 1);
    }
}

/* Has v an __index__, as a count? */
static bool is_count(struct hr_vm *vm, hr_value v) {
    hr_value native = hr_type_native(vm, v);
    if (hr_int_is(native)) return true;
    return hr_value_type(v) >= HR_T_USER &&
           hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__index__)) != HR_UNDEF;
}

hr_value hr_bytes_convert(struct hr_vm *vm, unsigned kind, const hr_value *argv) {
    hr_value v = argv[0];
    if (v == HR_UNDEF) return hr_bytes_make(vm, kind, NULL, 0);
    struct hr_buffer buf;
    if (hr_str_is(vm, v)) {
        if (argv[1] == HR_UNDEF) hr_error_raise(vm, HR_T_TypeError, "string argument without an encoding");
        v = hr_codec_encode(vm, hr_type_native(vm, v), argv[1], argv[2]);
    } else if (argv[1] != HR_UNDEF) {
        hr_error_raise(vm, HR_T_TypeError, "encoding without a string argument");
    } else if (hr_value_type(v) >= HR_T_USER && kind == HR_T_bytes) {
        hr_value f = hr_attr_find(vm, v, HR_SYM(__bytes__));
        if (f != HR_UNDEF) {
            v = hr_type_native(vm, hr_call(vm, f, 0, NULL));
            if (!hr_value_is(v, HR_T_bytes))
                hr_error_raise(vm, HR_T_TypeError, "__bytes__ should return bytes");
            return v;
        }
    }
    if (hr_value_is(v, HR_T_bytes) && kind == HR_T_bytes) return v;
    if (hr_buffer_like(vm, v, &buf)) return hr_bytes_make(vm, kind, buf.data, buf.bytes);
    if (is_count(vm, v)) {
        hr_sword n = (hr_sword)hr_op_index(vm, v, SIZE_MAX, "bytes");
        if (n < 0) hr_error_raise(vm, HR_T_ValueError, "negative count");
        return hr_bytes_make(vm, kind, NULL, (size_t)n);
    }
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_bytes_gather(&w, v);
    return hr_bytes_finish(&w, kind);
}

hr_value hr_bytes_new(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_bytes_convert(vm, HR_T_bytes, argv + 1);
}

/* ---- operators -------------------------------------------------------------------------------------------------------- */

hr_value hr_bytes_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    struct hr_buffer buf;
    hr_buffer_get(vm, self, &buf, HR_BUFFER_READ);
    size_t n = buf.bytes / hr_buffer_item_size(buf.typecode);
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(n != 0);
    case HR_UNARY_LEN: return hr_value_small((hr_sword)n);
    case HR_UNARY_HASH:
        if (!hr_value_is(self, HR_T_bytes)) return HR_NOTIMPL;
        return hr_value_small((hr_sword)hr_str_hash(self));
    default: return HR_UNDEF;
    }
}

/* item in bytes */
static bool contains(struct hr_vm *vm, const struct hr_buffer *buf, hr_value item) {
    struct hr_buffer part;
    uint8_t byte;
    if (!hr_buffer_like(vm, item, &part)) {
        if (!hr_int_is(hr_type_native(vm, item)))
            hr_error_raise(vm, HR_T_TypeError, "a bytes-like object is required, not '%t'", item);
        byte = hr_bytes_item(vm, item);
        part.data = &byte;
        part.bytes = 1;
    }
    return hr_strmethods_search((const char *)buf->data, buf->bytes, (const char *)part.data, part.bytes,
                                false) != SIZE_MAX;
}

hr_value hr_bytes_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct hr_buffer left, right;
    if (op == HR_BINARY_MUL) return hr_bytes_repeat(vm, a, b);
    hr_value self = hr_type_native(vm, a);
    unsigned kind = hr_value_type(self);
    bool mine = kind == HR_T_bytes || kind == HR_T_bytearray;
    if (op == HR_BINARY_MOD) return mine ? hr_percent_format(vm, self, b) : HR_NOTIMPL;
    if (!mine || !hr_buffer_try(vm, self, &left, HR_BUFFER_READ)) return HR_NOTIMPL;
    if (op == HR_BINARY_IN) return hr_value_bool(contains(vm, &left, b));
    if (!hr_buffer_like(vm, b, &right)) return HR_NOTIMPL;
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) {
        if (hr_value_is(hr_type_native(vm, b), HR_T_arrayobj)) return HR_NOTIMPL;
        size_t na = left.bytes, nb = right.bytes;
        int order = memcmp(left.data, right.data, na < nb ? na : nb);
        return hr_bytes_order(op, order ? order : (na > nb) - (na < nb));
    }
    if (op != HR_BINARY_ADD) return HR_NOTIMPL;
    if (kind == HR_T_bytes && left.bytes == 0 && hr_value_is(right.owner, HR_T_bytes)) return right.owner;
    if (kind == HR_T_bytes && right.bytes == 0) return self;
    hr_value v;
    char *out = hr_bytes_alloc(vm, kind, false, left.bytes + right.bytes, &v);
    memcpy(out, left.data, left.bytes);
    memcpy(out + left.bytes, right.data, right.bytes);
    return v;
}

hr_value hr_bytes_subscr(struct hr_vm *vm, hr_value self, hr_value key, hr_value x) {
    if (x != HR_LOAD) return HR_UNDEF;
    struct hr_buffer buf;
    if (hr_value_is(key, HR_T_slice)) {
        hr_sword start, step;
        size_t count = hr_buffer_slice(vm, self, key, &start, &step, &buf);
        return hr_bytes_pick(vm, self, (size_t)start, step, count);
    }
    hr_buffer_get(vm, self, &buf, HR_BUFFER_READ);
    size_t i = hr_op_index(vm, key, buf.bytes, hr_value_is(self, HR_T_bytes) ? "bytes" : "bytearray");
    hr_buffer_get(vm, self, &buf, HR_BUFFER_READ); /* __index__ may have changed it */
    if (i >= buf.bytes) hr_error_raise(vm, HR_T_IndexError, "index out of range");
    return hr_value_small(buf.data[i]);
}

void hr_bytes_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    struct hr_buffer buf;
    bool is_bytes = hr_value_is(self, HR_T_bytes);
    hr_buffer_get(w->vm, self, &buf, HR_BUFFER_READ);
    hr_writer_puts(w, is_bytes ? "b" : "bytearray(b");
    hr_writer_quoted(w, (const char *)buf.data, buf.bytes, true, false);
    if (!is_bytes) hr_writer_add(w, ")", 1);
}

/* ---- iterators: the source and, as a small int, the byte (str) or the item that comes next ------------------------------- */

hr_value hr_bytes_iter(struct hr_vm *vm, hr_value self) {
    unsigned type;
    switch (hr_value_type(self)) {
    case HR_T_str: type = HR_T_str_iterator; break;
    case HR_T_bytes: type = HR_T_bytes_iterator; break;
    case HR_T_bytearray: type = HR_T_bytearray_iterator; break;
    case HR_T_arrayobj: type = HR_T_array_iterator; break;
    default: hr_memoryview_check(vm, self); type = HR_T_memory_iterator;
    }
    return hr_iter_new(vm, type, self, HR_SMALL(0));
}

hr_value hr_bytes_next(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = (struct hr_iter *)self;
    hr_value source = it->source, item;
    if (source == HR_UNDEF) return HR_UNDEF;
    size_t at = (size_t)hr_value_small_get(it->index), size = 1;
    if (hr_value_is(source, HR_T_str)) {
        if (at >= hr_str_len(source)) goto done;
        const char *text = hr_str_text(source) + at;
        size = hr_utf8_lead_bytes(*text);
        item = hr_str_from(vm, text, size);
    } else if (hr_value_is(source, HR_T_memoryview)) {
        if (at >= hr_memoryview_check(vm, source)) goto done;
        item = hr_memoryview_item(vm, source, at);
    } else {
        struct hr_buffer buf;
        hr_buffer_get(vm, source, &buf, HR_BUFFER_READ);
        unsigned bytes = hr_buffer_item_size(buf.typecode);
        if (at >= buf.bytes / bytes) goto done;
        item = bytes == 1 && buf.typecode == 'B'
                   ? hr_value_small(buf.data[at])
                   : hr_buffer_item_get(vm, buf.typecode, buf.data + at * bytes);
    }
    HR_STORE(vm, it, index, hr_value_small((hr_sword)(at + size)));
    return item;
done:
    HR_STORE(vm, it, source, HR_UNDEF);
    return HR_UNDEF;
}
