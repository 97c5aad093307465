/* SPDX-License-Identifier: MIT
 *
 * StringIO, BytesIO, BufferedWriter: streams over memory. Their methods are those of all streams (io.c). Rows: defs/modules/io.def.
 * Tests: tests/modules/io.
 *
 * Positions and lengths are in bytes. An initial bytes or str object is read where it stands; the first write copies it.
 */
#include <errno.h>
#include <string.h>

#include "io.h"

/* Fields. BUFFER: a bytearray, the initial object, or None when closed. POSITION: the next byte; of BufferedWriter the bytes
 * waiting. LENGTH: bytes in use, of BufferedWriter those that fit. */
enum { BUFFER, POSITION, LENGTH, RAW, FIELDS };

enum { BUFFERED_BYTES = 256 };

static size_t number(struct hr_vm *vm, hr_value self, unsigned field) {
    return (size_t)hr_int_get(vm, hr_object_get(self, field));
}
static void set_number(struct hr_vm *vm, hr_value self, unsigned field, size_t n) {
    hr_object_set(vm, self, field, hr_int_from_u(vm, n));
}

static uint8_t *data_of(struct hr_vm *vm, hr_value self) {
    hr_value v = hr_object_get(self, BUFFER);
    if (v == HR_NONE) hr_io_closed(vm);
    struct hr_buffer b;
    hr_buffer_get(vm, v, &b, HR_BUFFER_READ);
    return b.data;
}

/* ---- StringIO, BytesIO --------------------------------------------------------------------------------------------------- */

hr_value hr_iomemory_make(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value type = argv[0], initial = argc > 1 && argv[1] != HR_NONE ? argv[1] : HR_SYM(empty);
    struct hr_buffer b = {0};
    if (hr_int_is(initial)) {
        initial = hr_bytearray_from(vm, NULL, (size_t)hr_int_get(vm, initial));
    } else {
        hr_buffer_get(vm, initial, &b, HR_BUFFER_READ);
        unsigned kind = hr_type_id(initial);
        if (kind != HR_T_bytes && kind != HR_T_str) initial = hr_bytearray_from(vm, b.data, b.bytes);
    }
    hr_value self =
        hr_object_new(vm, type == hr_type_builtin(HR_T_StringIO) ? HR_T_StringIO : HR_T_BytesIO, RAW);
    hr_object_set(vm, self, BUFFER, initial);
    set_number(vm, self, POSITION, 0);
    set_number(vm, self, LENGTH, b.bytes);
    return self;
}

size_t hr_iomemory_read(struct hr_vm *vm, hr_value self, uint8_t *data, size_t n) {
    const uint8_t *from = data_of(vm, self);
    size_t at = number(vm, self, POSITION), length = number(vm, self, LENGTH);
    size_t left = at < length ? length - at : 0;
    if (n > left) n = left;
    if (n) memcpy(data, from + at, n);
    set_number(vm, self, POSITION, at + n);
    return n;
}

void hr_iomemory_write(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n) {
    uint8_t *to = data_of(vm, self);
    size_t at = number(vm, self, POSITION), length = number(vm, self, LENGTH), end = at + n;
    if (hr_type_id(hr_object_get(self, BUFFER)) != HR_T_bytearray)
        hr_object_set(vm, self, BUFFER, hr_bytearray_from(vm, to, length));
    if (n == 0) return;
    if (end < at) hr_error_raise_os(vm, ENOMEM);
    hr_value buffer = hr_object_get(self, BUFFER);
    if (end > hr_op_len(vm, buffer)) hr_buffer_resize(vm, buffer, end + end / 4, false);
    to = data_of(vm, self);
    if (at > length) memset(to + length, 0, at - length);
    memmove(to + at, data, n);
    set_number(vm, self, POSITION, end);
    if (end > length) set_number(vm, self, LENGTH, end);
}

intptr_t hr_iomemory_seek(struct hr_vm *vm, hr_value self, intptr_t offset, int whence) {
    data_of(vm, self);
    size_t to = (size_t)offset;
    if (whence) to += number(vm, self, whence == 1 ? POSITION : LENGTH);
    if (to > SIZE_MAX / 4) return -EINVAL;
    set_number(vm, self, POSITION, to);
    return (intptr_t)to;
}

void hr_iomemory_close(struct hr_vm *vm, hr_value self) {
    hr_object_set(vm, self, BUFFER, HR_NONE);
}

hr_value hr_iomemory_getvalue(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const uint8_t *data = data_of(vm, argv[0]);
    size_t n = number(vm, argv[0], LENGTH);
    if (hr_type_id(argv[0]) == HR_T_StringIO) return hr_str_from_checked(vm, (const char *)data, n);
    return hr_bytes_from(vm, data, n);
}

/* ---- BufferedWriter ---------------------------------------------------------------------------------------------------------- */

hr_value hr_iomemory_make_buffered(struct hr_vm *vm, int argc, hr_value *argv) {
    intptr_t size = argc > 2 ? hr_int_get(vm, argv[2]) : BUFFERED_BYTES;
    if (size <= 0) hr_error_raise(vm, HR_E_invalid_buffer_size);
    hr_value self = hr_object_new(vm, HR_T_BufferedWriter, FIELDS);
    hr_object_set(vm, self, BUFFER, hr_bytearray_from(vm, NULL, (size_t)size));
    set_number(vm, self, POSITION, 0);
    set_number(vm, self, LENGTH, (size_t)size);
    hr_object_set(vm, self, RAW, argv[1]);
    return self;
}

/* What the stream below does not take stays in the buffer: OSError. */
void hr_iomemory_flush(struct hr_vm *vm, hr_value self) {
    size_t n = number(vm, self, POSITION);
    if (n == 0) return;
    size_t done = hr_io_send(vm, hr_type_native(vm, hr_object_get(self, RAW)), data_of(vm, self), n);
    if (done == HR_IO_LATER) done = 0;
    uint8_t *data = data_of(vm, self);
    memmove(data, data + done, n - done);
    set_number(vm, self, POSITION, n - done);
    if (done < n) hr_error_raise_os(vm, EAGAIN);
}

void hr_iomemory_buffer(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n) {
    while (n > 0) {
        size_t used = number(vm, self, POSITION), room = number(vm, self, LENGTH) - used,
               now = n < room ? n : room;
        memcpy(data_of(vm, self) + used, data, now);
        set_number(vm, self, POSITION, used + now);
        data += now;
        n -= now;
        if (now == room) hr_iomemory_flush(vm, self);
    }
}
