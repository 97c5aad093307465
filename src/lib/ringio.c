/* SPDX-License-Identifier: MIT
 *
 * micropython.RingIO: a ring of bytes, a stream that never waits. Its methods are those of all streams (io.c).
 *
 * Fields of the object: 0 the bytes-like object that holds the ring; 1 index of the next byte to read; 2 index of the next to write. They are
 * equal when it is empty, so that one byte of the memory always stays unused. Each is written by one side only: an interrupt handler may
 * write what the program reads. Rows: defs/modules/micropython.def. Tests: tests/modules/micropython/ringio.py.
 */
#include "io.h"

enum { FIELD_BUFFER, FIELD_READ, FIELD_WRITE, FIELDS };
enum { MOST_BYTES = 65535 };

struct ring {
    struct hr_buffer buf;
    size_t read, write;
};

static void open_ring(struct hr_vm *vm, hr_value self, struct ring *r) {
    hr_buffer_get(vm, hr_object_get(self, FIELD_BUFFER), &r->buf, HR_BUFFER_WRITE);
    r->read = (size_t)hr_int_get(vm, hr_object_get(self, FIELD_READ));
    r->write = (size_t)hr_int_get(vm, hr_object_get(self, FIELD_WRITE));
    if (r->buf.bytes <= r->read || r->buf.bytes <= r->write) hr_error_raise(vm, HR_E_buffer_too_small);
}

static size_t available(const struct ring *r) {
    return r->write >= r->read ? r->write - r->read : r->write + r->buf.bytes - r->read;
}

/* RingIO(size), RingIO(buffer) */
hr_value hr_ringio_make(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_buffer b;
    hr_value buffer = argv[1];
    if (hr_int_is(buffer)) {
        intptr_t n = hr_int_get(vm, buffer);
        if (n < 1 || n >= MOST_BYTES) hr_error_raise(vm, HR_E_size_out_of_range);
        buffer = hr_bytearray_from(vm, NULL, (size_t)n + 1);
    }
    hr_buffer_get(vm, buffer, &b, HR_BUFFER_WRITE);
    if (b.bytes < 2 || b.bytes > MOST_BYTES) hr_error_raise(vm, HR_E_size_out_of_range);
    hr_value v = hr_object_new(vm, HR_T_RingIO, FIELDS);
    hr_object_set(vm, v, FIELD_BUFFER, buffer);
    hr_object_set(vm, v, FIELD_READ, hr_int_from(vm, 0));
    hr_object_set(vm, v, FIELD_WRITE, hr_int_from(vm, 0));
    return v;
}

hr_value hr_ringio_any(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct ring r;
    open_ring(vm, argv[0], &r);
    return hr_int_from_u(vm, available(&r));
}

size_t hr_ringio_read(struct hr_vm *vm, hr_value self, uint8_t *data, size_t n) {
    struct ring r;
    open_ring(vm, self, &r);
    if (n > available(&r)) n = available(&r);
    for (size_t i = 0; i < n; i++) {
        data[i] = r.buf.data[r.read];
        r.read = r.read + 1 == r.buf.bytes ? 0 : r.read + 1;
    }
    hr_object_set(vm, self, FIELD_READ, hr_int_from_u(vm, r.read));
    return n;
}

size_t hr_ringio_write(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n) {
    struct ring r;
    open_ring(vm, self, &r);
    size_t room = r.buf.bytes - 1 - available(&r);
    if (n > room) n = room;
    for (size_t i = 0; i < n; i++) {
        r.buf.data[r.write] = data[i];
        r.write = r.write + 1 == r.buf.bytes ? 0 : r.write + 1;
    }
    hr_object_set(vm, self, FIELD_WRITE, hr_int_from_u(vm, r.write));
    return n;
}

size_t hr_ringio_held(struct hr_vm *vm, hr_value self, size_t *room) {
    struct ring r;
    open_ring(vm, self, &r);
    *room = r.buf.bytes - 1 - available(&r);
    return available(&r);
}
