/* SPDX-License-Identifier: MIT
 *
 * io: open(), files, and the methods of every stream. Rows: defs/modules/io.def. Tests: tests/modules/io, tests/modules/sys/std*.py.
 *
 * A file is a RAW object that holds the port's descriptor, -1 when closed; text and binary files differ by type alone. Nothing is
 * buffered, as in MicroPython. The standard streams are constants of the module sys: their descriptors 0, 1, 2 are never closed.
 * A class derived from IOBase reads by its readinto, writes by its write and does the rest by its ioctl, with MicroPython's numbers.
 */
#include <errno.h>
#include <string.h>

#include <hirune/port.h>

#include "io.h"
#include "vfs.h"

/* What is asked of the port at once when reading to the end, and to find the end of a line. */
enum { READ_STEP = 512, LINE_STEP = 64 };

struct file {
    int32_t fd;
};

static int32_t *descriptor(hr_value self) {
    return &((struct file *)hr_object_raw(self))->fd;
}

static bool is_file(unsigned type) {
    return type == HR_T_FileIO || type == HR_T_TextIOWrapper;
}
static bool is_memory(unsigned type) {
    return type == HR_T_StringIO || type == HR_T_BytesIO;
}
static bool is_text(hr_value self) {
    return hr_type_id(self) == HR_T_TextIOWrapper || hr_type_id(self) == HR_T_StringIO;
}

HR_NORETURN void hr_io_closed(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_i_o_operation_on_closed_file);
}

static int open_descriptor(struct hr_vm *vm, hr_value self) {
    if (*descriptor(self) < 0) hr_io_closed(vm);
    return *descriptor(self);
}

/* A result of the port: raises what a negative one means. */
static intptr_t checked(struct hr_vm *vm, intptr_t result) {
    if (result == -EINTR) hr_state_interrupt(vm);
    if (result < 0) hr_error_raise_os(vm, (int)-result);
    return result;
}

/* ---- streams written in Python ---------------------------------------------------------------------------------------- */

/* The result of a stream's own readinto or write: a number up to `most`, -errno or None. */
static size_t answer(struct hr_vm *vm, hr_value result, size_t most) {
    if (result == HR_NONE) return HR_IO_LATER;
    size_t n = (size_t)checked(vm, hr_int_get(vm, result));
    if (n > most) hr_error_raise_os(vm, EIO);
    return n;
}

static hr_value own_method(struct hr_vm *vm, hr_value stream, hr_value name) {
    hr_value method = hr_attr_find(vm, stream, name);
    if (method == HR_UNDEF) hr_error_raise_os(vm, EOPNOTSUPP);
    return method;
}

static intptr_t call_ioctl(struct hr_vm *vm, hr_value stream, int request) {
    hr_value method = hr_attr_find(vm, stream, HR_SYM(ioctl));
    hr_value args[2] = {hr_int_from(vm, request), hr_int_from(vm, 0)};
    return method == HR_UNDEF ? 0 : hr_int_get(vm, hr_call(vm, method, 2, args));
}

/* ---- the primitives ------------------------------------------------------------------------------------------------------ */

/* One read into memory that nothing moves or frees meanwhile; not for streams written in Python. */
static size_t read_once(struct hr_vm *vm, hr_value self, uint8_t *data, size_t n) {
    unsigned type = hr_type_id(self);
    hr_state_check(vm);
    if (is_memory(type)) return hr_iomemory_read(vm, self, data, n);
    if (type == HR_T_RingIO) return hr_ringio_read(vm, self, data, n);
    if (!is_file(type)) hr_error_raise_os(vm, EOPNOTSUPP);
    return (size_t)checked(vm, hr_port_file_read(open_descriptor(vm, self), data, n));
}

/* The same of a stream written in Python, into a bytearray. */
static size_t read_own(struct hr_vm *vm, hr_value self, hr_value buffer, size_t n) {
    return answer(vm, hr_call(vm, own_method(vm, self, HR_SYM(readinto)), 1, &buffer), n);
}

size_t hr_io_receive(struct hr_vm *vm, hr_value self, hr_value buffer, size_t n) {
    struct hr_buffer b;
    if (hr_type_id(self) >= HR_T_USER) return read_own(vm, self, buffer, n);
    hr_buffer_get(vm, buffer, &b, HR_BUFFER_READ);
    return read_once(vm, self, b.data, n);
}

/* Reads once, at most n bytes, to the end of what w has collected. 0 at the end of the stream, or HR_IO_LATER. */
static size_t receive(struct hr_vm *vm, hr_value self, struct hr_writer *w, size_t n) {
    size_t got;
    if (hr_type_id(self) < HR_T_USER) {
        got = read_once(vm, self, (uint8_t *)hr_writer_room(w, n), n);
        w->used += got;
        return got;
    }
    hr_value buffer = hr_bytearray_from(vm, NULL, n);
    got = read_own(vm, self, buffer, n);
    struct hr_buffer b;
    hr_buffer_get(vm, buffer, &b, HR_BUFFER_READ);
    if (got == HR_IO_LATER) return got;
    if (got > b.bytes) got = b.bytes;
    hr_writer_add(w, (const char *)b.data, got);
    return got;
}

/* One write. */
static size_t write_once(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n) {
    unsigned type = hr_type_id(self);
    hr_state_check(vm);
    if (is_file(type)) {
        int fd = open_descriptor(vm, self);
        if (fd != 1 && fd != 2) return (size_t)checked(vm, hr_port_file_write(fd, data, n));
        hr_port_write(fd, (const char *)data, n);
    } else if (is_memory(type)) {
        hr_iomemory_write(vm, self, data, n);
    } else if (type == HR_T_BufferedWriter) {
        hr_iomemory_buffer(vm, self, data, n);
    } else if (type == HR_T_RingIO) {
        return hr_ringio_write(vm, self, data, n);
    } else {
        hr_value copy = hr_bytearray_from(vm, data, n);
        return answer(vm, hr_call(vm, own_method(vm, self, HR_SYM(write)), 1, &copy), n);
    }
    return n;
}

size_t hr_io_send(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n) {
    size_t done = 0;
    while (done < n) {
        size_t now = write_once(vm, self, data + done, n - done);
        if (now == HR_IO_LATER) return done ? done : HR_IO_LATER;
        if (now == 0) break;
        done += now;
    }
    return done;
}

/* The new position. */
static intptr_t seek(struct hr_vm *vm, hr_value self, intptr_t offset, int whence) {
    unsigned type = hr_type_id(self);
    if (is_file(type)) {
        int64_t at = hr_port_file_seek(open_descriptor(vm, self), offset, whence);
        return (intptr_t)at == at ? (intptr_t)at : -EOVERFLOW;
    }
    return is_memory(type) ? hr_iomemory_seek(vm, self, offset, whence) : -EOPNOTSUPP;
}

static void control(struct hr_vm *vm, hr_value self, enum hr_io_request request) {
    unsigned type = hr_type_id(self);
    if (is_file(type)) {
        int fd = *descriptor(self);
        if (request == HR_IO_CLOSE) {
            if (fd <= 2) return;
            *descriptor(self) = -1;
            checked(vm, hr_port_file_close(fd));
        } else if (open_descriptor(vm, self) > 2) {
            checked(vm, hr_port_file_sync(fd));
        }
    } else if (is_memory(type)) {
        if (request == HR_IO_CLOSE) hr_iomemory_close(vm, self);
    } else if (type == HR_T_BufferedWriter) {
        hr_iomemory_flush(vm, self);
    } else if (type != HR_T_RingIO) {
        checked(vm, call_ioctl(vm, self, (int)request));
    }
}

/* ---- reading ------------------------------------------------------------------------------------------------------------------- */

static hr_value result_of(struct hr_writer *w, hr_value self) {
    return is_text(self) ? hr_writer_end_checked(w) : hr_writer_end_bytes(w);
}

/* How many bytes a character takes, by its first one. */
static unsigned character_bytes(unsigned char lead) {
    return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/* Bytes that a text of `count` characters lacks at least; *seen characters end at *at, both advance. */
static size_t lacking(struct hr_writer *w, size_t count, size_t *seen, size_t *at) {
    const char *end = hr_writer_room(w, 0), *text = end - w->used;
    while (*seen < count && *at < w->used) {
        *at += character_bytes((unsigned char)text[*at]);
        ++*seen;
    }
    return count - *seen + (*at > w->used ? *at - w->used : 0);
}

/* An optional size: SIZE_MAX if absent, None or negative. */
static size_t size_of(struct hr_vm *vm, int argc, hr_value *argv, int i) {
    if (argc <= i || argv[i] == HR_NONE) return SIZE_MAX;
    intptr_t n = hr_int_get(vm, argv[i]);
    return n < 0 ? SIZE_MAX : (size_t)n;
}

hr_value hr_io_read(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value self = argv[0];
    size_t count = size_of(vm, argc, argv, 1), want = count, seen = 0, at = 0;
    bool text = is_text(self);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    if (want == 0) receive(vm, self, &w, 0); /* says whether it is closed */
    while (want > 0) {
        size_t got = receive(vm, self, &w, want < READ_STEP ? want : READ_STEP);
        if (got == HR_IO_LATER && w.used == 0) return HR_NONE;
        if (got == 0 || got == HR_IO_LATER) break;
        if (count != SIZE_MAX) want = text ? lacking(&w, count, &seen, &at) : want - got;
    }
    return result_of(&w, self);
}

/* The next line with its end, at most `most` bytes; HR_NONE if there is none yet. A stream that can go back is read in larger pieces. */
static hr_value read_line(struct hr_vm *vm, hr_value self, size_t most) {
    size_t step = hr_type_id(self) < HR_T_USER && seek(vm, self, 0, 1) >= 0 ? LINE_STEP : 1;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    while (w.used < most) {
        size_t left = most - w.used, got = receive(vm, self, &w, left < step ? left : step);
        if (got == HR_IO_LATER && w.used == 0) return HR_NONE;
        if (got == 0 || got == HR_IO_LATER) break;
        const char *start = hr_writer_room(&w, 0) - got, *end = memchr(start, '\n', got);
        if (!end) continue;
        size_t surplus = got - (size_t)(end + 1 - start);
        w.used -= surplus;
        if (surplus) checked(vm, seek(vm, self, -(intptr_t)surplus, 1));
        break;
    }
    return result_of(&w, self);
}

hr_value hr_io_readline(struct hr_vm *vm, int argc, hr_value *argv) {
    return read_line(vm, argv[0], size_of(vm, argc, argv, 1));
}

hr_value hr_io_next(struct hr_vm *vm, hr_value self) {
    hr_value line = read_line(vm, self, SIZE_MAX);
    return line == HR_NONE || hr_op_len(vm, line) == 0 ? HR_UNDEF : line;
}

hr_value hr_io_readlines(struct hr_vm *vm, int argc, hr_value *argv) {
    size_t most = size_of(vm, argc, argv, 1), n = 0;
    hr_value list = hr_list_new(vm, 0, NULL), line;
    while ((n < most || most == 0) && (line = hr_io_next(vm, argv[0])) != HR_UNDEF) {
        hr_list_append(vm, list, line);
        n += hr_op_len(vm, line);
    }
    return list;
}

hr_value hr_io_readinto(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_buffer b;
    size_t want = size_of(vm, argc, argv, 2), done = 0,
           got; /* first: it may run Python, which may resize the buffer */
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_WRITE);
    if (want > b.bytes) want = b.bytes;
    do {
        got = read_once(vm, argv[0], b.data + done, want - done);
        done += got;
    } while (got > 0 && done < want);
    return hr_int_from_u(vm, done);
}

/* ---- writing ----------------------------------------------------------------------------------------------------------------------- */

/* write(buf), write(buf, size), write(buf, offset, size): the last two are MicroPython's. */
hr_value hr_io_do_write(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_buffer b;
    size_t offset = argc > 3 ? size_of(vm, argc, argv, 2) : 0;
    size_t size = size_of(vm, argc, argv, argc > 3 ? 3 : 2);
    hr_buffer_get(vm, argv[1], &b, HR_BUFFER_READ);
    unsigned type = hr_type_id(argv[0]);
    hr_value copy = argv[1]; /* of what Python code in the stream below could resize */
    if (type >= HR_T_USER || type == HR_T_BufferedWriter) {
        copy = hr_bytes_from(vm, b.data, b.bytes);
        hr_buffer_get(vm, copy, &b, HR_BUFFER_READ);
    }
    if (offset > b.bytes) offset = b.bytes;
    if (size > b.bytes - offset) size = b.bytes - offset;
    size_t done = hr_io_send(vm, argv[0], b.data + offset, size);
    (void)copy;
    if (done == HR_IO_LATER) return HR_NONE;
    /* of a whole text, the characters */
    return hr_int_from_u(vm, done == b.bytes && hr_str_is(vm, argv[1]) ? hr_op_len(vm, argv[1]) : done);
}

void hr_io_write(struct hr_vm *vm, hr_value stream, hr_value text) {
    if (hr_type_is(vm, stream, HR_T_IOBase)) {
        hr_value native = hr_type_native(vm, stream);
        if (native != stream) {
            hr_call_method(vm, stream, HR_SYM(write), 1, &text); /* it may be overridden */
            return;
        }
        size_t n;
        const char *data = hr_str_get(vm, text, &n);
        hr_io_send(vm, stream, (const uint8_t *)data, n);
        return;
    }
    hr_call_method(vm, stream, HR_SYM(write), 1, &text);
}

/* ---- the rest --------------------------------------------------------------------------------------------------------------------------- */

/* seek(offset, whence=0), tell() */
hr_value hr_io_seek(struct hr_vm *vm, int argc, hr_value *argv) {
    intptr_t offset = argc > 1 ? hr_int_get(vm, argv[1]) : 0;
    intptr_t whence = argc > 2 ? hr_int_get(vm, argv[2]) : argc == 1;
    if (whence < 0 || whence > 2) hr_error_raise_os(vm, EINVAL);
    return hr_int_from(vm, checked(vm, seek(vm, argv[0], offset, (int)whence)));
}

/* flush(), close(), __del__() */
hr_value hr_io_control(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    control(vm, argv[0], hr_call_name(argv[-1]) == HR_SYM(flush) ? HR_IO_FLUSH : HR_IO_CLOSE);
    return HR_NONE;
}

hr_value hr_io_enter(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}

hr_value hr_io_exit(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_call_method(vm, argv[0], HR_SYM(close), 0, NULL);
}

hr_value hr_io_fileno(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, open_descriptor(vm, argv[0]));
}

static hr_value new_file(struct hr_vm *vm, bool text, int fd) {
    hr_value self = hr_object_new_raw(vm, text ? HR_T_TextIOWrapper : HR_T_FileIO, sizeof(struct file));
    *descriptor(self) = fd;
    return self;
}

/* The bytes of a standard stream. */
hr_value hr_io_binary(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    int fd = *descriptor(argv[0]);
    return fd < 0 || fd > 2 ? HR_UNDEF : new_file(vm, false, fd);
}

void hr_io_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    unsigned type = hr_type_id(self);
    if (type == HR_T_RingIO)
        hr_writer_puts(w, "<RingIO>");
    else if (is_file(type))
        hr_writer_format(w, "<io.%t %d>", self, (int)*descriptor(self));
    else
        hr_writer_format(w, "<io.%t 0x%x>", self, (unsigned)(uintptr_t)self);
}

hr_value hr_io_make(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_error_raise(vm, HR_E_cannot_create_instances, hr_attr_get(vm, argv[0], HR_SYM(__name__)));
}

/* The flags of a mode for the port, and BINARY. ValueError. */
enum { BINARY = 0x8000 };

static unsigned parse_mode(struct hr_vm *vm, hr_value mode) {
    enum { KIND = 1, PLUS = 2, TYPE = 4, WRITE = HR_PORT_WRITE | HR_PORT_CREATE };
    static const struct {
        char letter;
        uint8_t group; /* of which there may be one */
        uint16_t flags;
    } rows[] = {{'r', KIND, HR_PORT_READ},
                {'w', KIND, WRITE | HR_PORT_TRUNCATE},
                {'a', KIND, WRITE | HR_PORT_APPEND},
                {'x', KIND, WRITE | HR_PORT_EXCLUSIVE},
                {'+', PLUS, HR_PORT_READ | HR_PORT_WRITE},
                {'b', TYPE, BINARY},
                {'t', TYPE, 0},
                {0, 0, 0}};
    unsigned flags = 0, seen = 0;
    for (const char *s = hr_str_get(vm, mode, NULL); *s; s++) {
        unsigned i = 0;
        while (rows[i].letter && rows[i].letter != *s)
            i++;
        if (!rows[i].letter || (seen & rows[i].group)) {
            seen = 0;
            break;
        }
        seen |= rows[i].group;
        flags |= rows[i].flags;
    }
    if (!(seen & KIND)) hr_error_raise(vm, HR_E_invalid_mode, mode);
    return flags;
}

static hr_value open_file(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const unsigned flags = argv[1] == HR_UNDEF ? HR_PORT_READ : parse_mode(vm, argv[1]);
    const bool text = !(flags & BINARY);
    if (hr_int_is(argv[0])) return new_file(vm, text, (int)hr_int_get(vm, argv[0]));
    const char *path = hr_str_get(vm, argv[0], NULL);
    hr_value self = new_file(vm, text, -1);
    hr_weak_add_finalizer(vm, self);
    *descriptor(self) = (int32_t)checked(vm, hr_port_open(path, (int)(flags & ~BINARY)));
    return self;
}

hr_value hr_io_open(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, open_file);
}
