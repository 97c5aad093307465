/* SPDX-License-Identifier: MIT
 *
 * bytes, and what all sequences of bytes or characters have in common: making, repeating, iterating. See bytes.h.
 *
 * Tests: tests/types/bytes, tests/types/bytearray.
 */
#include "obj/bytes.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/codec.h"
#include "obj/list.h"
#include "obj/strmethods.h"
#include "obj/tuple.h"
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

char *hr_bytes_alloc(struct hr_vm *vm, hr_value like, bool ascii, size_t n, hr_value *object) {
    unsigned kind = hr_type_id(like);
    if (kind == HR_T_bytearray || kind == HR_T_arrayobj) {
        hr_value code = kind == HR_T_arrayobj ? ((struct hr_arrayobj *)like)->typecode : HR_SMALL(0);
        *object = hr_buffer_new(vm, kind, (char)hr_value_small_get(code), n);
        return (char *)hr_buffer_data(*object);
    }
    if (kind == HR_T_list || hr_tuple_is(like)) {
        size_t count = n / sizeof(hr_value);
        hr_value *items;
        *object = kind == HR_T_list ? hr_list_new_room(vm, count, count) : hr_tuple_new_unfilled(vm, count);
        hr_tuple_items_of(*object, &items);
        return (char *)items;
    }
    if (n) return hr_str_alloc(vm, kind, ascii ? HR_HEADER_FLAG : 0, n, object);
    *object = hr_bytes_make(vm, kind, "", 0);
    return (char *)hr_str_text(*object);
}

hr_value hr_bytes_order(enum hr_binary_op op, int order) {
    static const uint8_t when[] = {1, 3, 4, 6, 2, 5}; /* LT LE GT GE EQ NE: bit 0 less, 1 equal, 2 greater */
    return hr_value_bool(when[op - HR_BINARY_LT] & (order < 0 ? 1 : order == 0 ? 2 : 4));
}

hr_value hr_bytes_unique(hr_value v) {
    if (!hr_value_is(v, HR_T_str) || !hr_str_is_ascii(v) || hr_str_len(v) != 1) return v;
    return hr_symbol_of_char((unsigned char)*hr_str_text(v));
}

hr_value hr_bytes_finish(struct hr_writer *w, unsigned kind) {
    if (kind == HR_T_str) return hr_writer_end_str(w);
    if (kind == HR_T_bytes) return hr_writer_end_bytes(w);
    hr_value v = hr_bytearray_from(w->vm, hr_writer_text(w), w->used);
    hr_writer_discard(w);
    return v;
}

hr_value hr_bytes_as(struct hr_vm *vm, hr_value cls, hr_value v) {
    return cls == hr_type_of(vm, v) ? v : hr_call(vm, cls, 1, &v);
}

static bool can_repeat(hr_value v) {
    unsigned type = hr_type_id(v);
    return type == HR_T_str || type == HR_T_bytes || type == HR_T_bytearray || type == HR_T_arrayobj ||
           type == HR_T_list || hr_tuple_is(v);
}

enum { REPEAT_PIECE = 1 << 18 };

hr_value hr_bytes_repeat(struct hr_vm *vm, hr_value a, hr_value b) {
    hr_value seq = hr_type_native(vm, a), count = b;
    size_t times, size;
    struct hr_view view;
    if (!can_repeat(seq)) {
        seq = hr_type_native(vm, b);
        count = a;
    }
    if (!can_repeat(seq) || !hr_tuple_times(vm, count, &times)) return HR_NOTIMPL;
    hr_items_view(vm, seq, &view);
    size_t bytes = view.count * view.size;
    if (hr_bits_size_mul_overflow(bytes, times, &size)) hr_state_no_memory(vm, SIZE_MAX);
    if (times == 1 && !hr_items_can_grow(seq)) return seq;
    hr_value v;
    char *out = hr_bytes_alloc(vm, seq, hr_str_is_ascii(seq), size, &v);
    /* doubling what is there: few calls of memcpy; on hosts up to pieces that stay in the cache and let Ctrl-C through */
    for (size_t done = 0, piece; done < size; done += piece) {
        size_t from = HR_QUICK && done ? done % bytes : 0, copied = done - from;
        piece = done == 0 ? bytes : copied < size - done ? copied : size - done;
        if (HR_QUICK && done && piece > REPEAT_PIECE) {
            hr_vm_poll(vm);
            piece = REPEAT_PIECE;
        }
        memcpy(out + done, done ? (const uint8_t *)out + from : view.data, piece);
    }
    return v;
}

/* ---- bytes() and bytearray() ------------------------------------------------------------------------------------------ */

uint8_t hr_bytes_item(struct hr_vm *vm, hr_value v) {
    if (!hr_value_is_small(v)) v = hr_op_unary(vm, HR_UNARY_INDEX, v);
    if (!hr_value_is_small(v) || (hr_word)hr_value_small_get(v) > 255)
        hr_error_raise(vm, HR_E_bytes_value_out_of_range);
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
    return hr_type_id(v) >= HR_T_USER && hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__index__)) != HR_UNDEF;
}

hr_value hr_bytes_convert(struct hr_vm *vm, unsigned kind, const hr_value *argv) {
    hr_value v = argv[0];
    if (v == HR_UNDEF) return hr_bytes_make(vm, kind, NULL, 0);
    struct hr_buffer buf;
    if (hr_str_is(vm, v)) {
        if (argv[1] == HR_UNDEF) hr_error_raise(vm, HR_E_string_argument_without);
        v = hr_codec_encode(vm, hr_type_native(vm, v), argv[1], argv[2]);
    } else if (argv[1] != HR_UNDEF) {
        hr_error_raise(vm, HR_E_encoding_without_a_string);
    } else if (hr_type_id(v) >= HR_T_USER && kind == HR_T_bytes) {
        hr_value f = hr_attr_find(vm, v, HR_SYM(__bytes__));
        if (f != HR_UNDEF) {
            v = hr_type_native(vm, hr_call(vm, f, 0, NULL));
            if (!hr_value_is(v, HR_T_bytes)) hr_error_raise(vm, HR_E_bytes_should_return_bytes);
            return v;
        }
    }
    if (hr_value_is(v, HR_T_bytes) && kind == HR_T_bytes) return v;
    if (hr_buffer_like(vm, v, &buf)) return hr_bytes_make(vm, kind, buf.data, buf.bytes);
    if (is_count(vm, v)) {
        hr_sword n = (hr_sword)hr_op_index(vm, v, SIZE_MAX, HR_SYM(bytes));
        if (n < 0) hr_error_raise(vm, HR_E_negative_count);
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

void hr_bytes_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    struct hr_buffer buf;
    bool is_bytes = hr_value_is(self, HR_T_bytes);
    hr_buffer_get(w->vm, self, &buf, HR_BUFFER_READ);
    hr_writer_puts(w, is_bytes ? "b" : "bytearray(b");
    hr_writer_quoted(w, (const char *)buf.data, buf.bytes, true, false);
    if (!is_bytes) hr_writer_add(w, ")", 1);
}
