/* SPDX-License-Identifier: MIT
 *
 * micropython.RingIO: a ring of bytes with the methods of a stream that never waits.
 *
 * Fields of the object: 0 the bytes-like object that holds the ring; 1 index of the next byte to read; 2 index of the next to write. They are
 * equal when it is empty, so that one byte of the memory always stays unused. Each is written by one side only: an interrupt handler may
 * write what the program reads. Rows: defs/modules/micropython.def. Tests: tests/modules/micropython/ringio.py.
 */
#include <hirune/native.h>
#include <hirune/rows.h>

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
    if (r->buf.bytes <= r->read || r->buf.bytes <= r->write)
        hr_error_raise(vm, HR_T_ValueError, "buffer too small");
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
        if (n < 1 || n >= MOST_BYTES) hr_error_raise(vm, HR_T_ValueError, "size out of range");
        buffer = hr_bytearray_from(vm, NULL, (size_t)n + 1);
    }
    hr_buffer_get(vm, buffer, &b, HR_BUFFER_WRITE);
    if (b.bytes < 2 || b.bytes > MOST_BYTES) hr_error_raise(vm, HR_T_ValueError, "size out of range");
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

/* Takes n bytes, which are there. */
static void take(struct hr_vm *vm, hr_value self, struct ring *r, uint8_t *to, size_t n) {
    for (size_t i = 0; i < n; i++) {
        to[i] = r->buf.data[r->read];
        r->read = r->read + 1 == r->buf.bytes ? 0 : r->read + 1;
    }
    hr_object_set(vm, self, FIELD_READ, hr_int_from_u(vm, r->read));
}

/* The bytes to read: the argument if it is given and not negative, at most those that are there. */
static size_t limit(struct hr_vm *vm, const struct ring *r, int argc, hr_value v) {
    size_t n = available(r);
    if (argc < 2 || v == HR_NONE || v == HR_UNDEF) return n;
    intptr_t wanted = hr_int_get(vm, v);
    return wanted >= 0 && (size_t)wanted < n ? (size_t)wanted : n;
}

static hr_value read_bytes(struct hr_vm *vm, hr_value self, struct ring *r, size_t n) {
    struct hr_buffer to;
    hr_value v = hr_bytes_from(vm, NULL, n);
    hr_buffer_get(vm, v, &to, HR_BUFFER_READ);
    take(vm, self, r, to.data, n);
    return v;
}

/* read(n=all) */
hr_value hr_ringio_read(struct hr_vm *vm, int argc, hr_value *argv) {
    struct ring r;
    open_ring(vm, argv[0], &r);
    return read_bytes(vm, argv[0], &r, limit(vm, &r, argc, argv[1]));
}

/* readline(n=all): up to and with the next newline. */
hr_value hr_ringio_readline(struct hr_vm *vm, int argc, hr_value *argv) {
    struct ring r;
    open_ring(vm, argv[0], &r);
    size_t most = limit(vm, &r, argc, argv[1]), n = 0;
    for (size_t at = r.read; n < most; at = at + 1 == r.buf.bytes ? 0 : at + 1) {
        n++;
        if (r.buf.data[at] == '\n') break;
    }
    return read_bytes(vm, argv[0], &r, n);
}

/* readinto(buf, n=len(buf)) */
hr_value hr_ringio_readinto(struct hr_vm *vm, int argc, hr_value *argv) {
    struct ring r;
    struct hr_buffer to;
    open_ring(vm, argv[0], &r);
    hr_buffer_get(vm, argv[1], &to, HR_BUFFER_WRITE);
    size_t n = limit(vm, &r, argc - 1, argv[2]);
    if (n > to.bytes) n = to.bytes;
    take(vm, argv[0], &r, to.data, n);
    return hr_int_from_u(vm, n);
}

/* write(buf): as many bytes as there is room for. */
hr_value hr_ringio_write(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct ring r;
    struct hr_buffer from;
    open_ring(vm, argv[0], &r);
    hr_buffer_get(vm, argv[1], &from, HR_BUFFER_READ);
    size_t room = r.buf.bytes - 1 - available(&r), n = from.bytes < room ? from.bytes : room;
    for (size_t i = 0; i < n; i++) {
        r.buf.data[r.write] = from.data[i];
        r.write = r.write + 1 == r.buf.bytes ? 0 : r.write + 1;
    }
    hr_object_set(vm, argv[0], FIELD_WRITE, hr_int_from_u(vm, r.write));
    return hr_int_from_u(vm, n);
}

hr_value hr_ringio_close(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_NONE;
}
