/* SPDX-License-Identifier: MIT
 *
 * select: waiting until streams can be read or written. Rows: defs/modules/select.def. Tests: tests/modules/select.
 *
 * Files wait together in the port (hr_port_files_wait). A stream written in Python has no descriptor: it is asked by its ioctl, MicroPython's
 * request POLL, again and again in steps of a millisecond. Streams in memory and RingIO are looked at in the same way.
 *
 * A poll object keeps what is registered as rows of a list, in the order of registration: stream (or number of a file), descriptor (-1: none),
 * events wanted, events found. Python code that is asked may change the list: nobody holds a pointer into it across a call.
 */
#include <errno.h>

#include <hirune/port.h>

#include "io.h"

hr_value hr_select_next(struct hr_vm *vm, hr_value self); /* slot of poll */

enum {
    FIELD_ROWS,
    FIELD_FILES /* bytearray: what the port is asked */,
    FIELD_PAIR /* what ipoll() gives */,
    FIELD_NEXT,
    FIELD_FLAGS,
    FIELDS
};
enum { ROW_STREAM, ROW_FD, ROW_WANTED, ROW_FOUND, ROW_WORDS };
enum { REQUEST_POLL = 3, REQUEST_FILENO = 10 }; /* of ioctl, MicroPython's numbers */
enum { IN = 1, PRIORITY = 2, OUT = 4, SIDES = 3 };
enum { ONE_SHOT = 1 };
enum { STEP_MS = 1 /* between two looks at streams without descriptor */, MOST_MS = 1000 };

/* The rows; valid until the list changes. */
static hr_value *rows_of(struct hr_vm *vm, hr_value self, size_t *words) {
    hr_value *items;
    hr_tuple_items(vm, hr_object_get(self, FIELD_ROWS), words, &items);
    return items;
}

static hr_value *find(struct hr_vm *vm, hr_value self, hr_value stream) {
    size_t n;
    hr_value *rows = rows_of(vm, self, &n);
    for (size_t i = 0; i < n; i += ROW_WORDS)
        if (rows[i] == stream) return &rows[i];
    return NULL;
}

/* What a stream written in Python answers. */
static intptr_t ask_ioctl(struct hr_vm *vm, hr_value stream, int request, intptr_t arg) {
    hr_value args[2] = {hr_int_from(vm, request), hr_int_from(vm, arg)};
    return hr_int_get(vm, hr_call_method(vm, stream, HR_SYM(ioctl), 2, args));
}

static bool has_ioctl(struct hr_vm *vm, hr_value stream) {
    return hr_attr_find(vm, stream, HR_SYM(ioctl)) != HR_UNDEF;
}

/* The descriptor behind a stream; -1 if it has none. ValueError, OSError. May run Python. */
static int descriptor_of(struct hr_vm *vm, hr_value stream) {
    hr_value native = hr_type_native(vm, stream);
    unsigned type = hr_type_id(native);
    intptr_t fd = -1;
    if (hr_int_is(stream)) {
        fd = hr_int_get(vm, stream);
        if (fd < 0 || fd > INT32_MAX) hr_error_raise_text(vm, HR_T_ValueError, "invalid file descriptor");
    } else if (has_ioctl(vm, stream)) {
        fd = ask_ioctl(vm, stream, REQUEST_FILENO, 0);
    } else if (type == HR_T_FileIO || type == HR_T_TextIOWrapper) {
        fd = hr_int_get(vm, hr_call_method(vm, native, HR_SYM(fileno), 0, NULL));
    } else if (type != HR_T_StringIO && type != HR_T_BytesIO && type != HR_T_RingIO) {
        hr_error_raise_os(vm, EOPNOTSUPP);
    }
    return fd < 0 || fd > INT32_MAX ? -1 : (int)fd;
}

/* What can be done at once with a stream that has no descriptor; a negative errno. May run Python. */
static intptr_t ask_stream(struct hr_vm *vm, hr_value stream, intptr_t wanted) {
    if (has_ioctl(vm, stream)) return ask_ioctl(vm, stream, REQUEST_POLL, wanted);
    hr_value native = hr_type_native(vm, stream);
    if (hr_type_id(native) != HR_T_RingIO) return wanted & (IN | OUT);
    size_t room, held = hr_ringio_held(vm, native, &room);
    return wanted & ((held ? IN : 0) | (room ? OUT : 0));
}

/* Registers a stream for the events, or those and more. */
static void put(struct hr_vm *vm, hr_value self, hr_value stream, intptr_t events, bool more) {
    hr_value *row = find(vm, self, stream);
    if (row) {
        row[ROW_WANTED] = hr_int_from(vm, more ? hr_int_get(vm, row[ROW_WANTED]) | events : events);
        return;
    }
    hr_value fd = hr_int_from(vm, descriptor_of(vm, stream)), rows = hr_object_get(self, FIELD_ROWS);
    const hr_value words[ROW_WORDS] = {stream, fd, hr_int_from(vm, events), hr_int_from(vm, 0)};
    hr_value addition = hr_tuple_new(vm, ROW_WORDS, words);
    hr_call_method(vm, rows, HR_SYM(extend), 1, &addition);
}

hr_value hr_select_make(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    hr_value self = hr_object_new(vm, HR_T_poll, FIELDS);
    hr_object_set(vm, self, FIELD_ROWS, hr_list_new(vm, 0, NULL));
    hr_object_set(vm, self, FIELD_FILES, hr_bytearray_from(vm, NULL, 0));
    hr_object_set(vm, self, FIELD_PAIR, hr_tuple_new(vm, 2, NULL));
    return self;
}

static intptr_t events_of(struct hr_vm *vm, hr_value v) {
    return hr_int_get(vm, v) & INT16_MAX;
}

hr_value hr_select_register(struct hr_vm *vm, int argc, hr_value *argv) {
    put(vm, argv[0], argv[1], argc > 2 ? events_of(vm, argv[2]) : (IN | OUT), false);
    return HR_NONE;
}

hr_value hr_select_modify(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    intptr_t events = events_of(vm, argv[2]);
    if (!find(vm, argv[0], argv[1])) hr_error_raise_os(vm, ENOENT);
    put(vm, argv[0], argv[1], events, false);
    return HR_NONE;
}

hr_value hr_select_unregister(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    hr_value *rows = rows_of(vm, argv[0], &n), *row = find(vm, argv[0], argv[1]);
    if (!row) return HR_NONE;
    for (; row + ROW_WORDS < rows + n; row++)
        *row = row[ROW_WORDS]; /* within one object: no barrier */
    for (int i = 0; i < ROW_WORDS; i++)
        hr_call_method(vm, hr_object_get(argv[0], FIELD_ROWS), HR_SYM(pop), 0, NULL);
    return HR_NONE;
}

/* ---- looking ------------------------------------------------------------------------------------------------------------------ */

/* Asks the streams without descriptor; the number of those that are ready, *files: how many have one, *others: how many not. */
static size_t ask_streams(struct hr_vm *vm, hr_value self, size_t *files, size_t *others) {
    size_t ready = 0, n;
    *files = *others = 0;
    hr_value *row;
    for (size_t i = 0; row = rows_of(vm, self, &n) + i, i < n; i += ROW_WORDS) {
        hr_value stream = row[ROW_STREAM];
        row[ROW_FOUND] = hr_int_from(vm, 0);
        if (hr_int_get(vm, row[ROW_FD]) >= 0) {
            ++*files;
            continue;
        }
        ++*others;
        intptr_t found = ask_stream(vm, stream, hr_int_get(vm, row[ROW_WANTED]));
        if (found < 0) hr_error_raise_os(vm, (int)-found);
        row = rows_of(vm, self, &n) + i;
        if (i < n && row[ROW_STREAM] == stream) row[ROW_FOUND] = hr_int_from(vm, found & INT16_MAX);
        ready += found != 0;
    }
    return ready;
}

/* Asks the port for the `count` files, for at most timeout_ms; the number of those that are ready. Runs no Python. */
static size_t ask_port(struct hr_vm *vm, hr_value self, size_t count, int timeout_ms) {
    hr_value bytes = hr_object_get(self, FIELD_FILES);
    struct hr_port_ready *files = (void *)hr_buffer_resize(vm, bytes, count * sizeof *files, false),
                         *f = files;
    size_t n;
    hr_value *rows = rows_of(vm, self, &n);
    for (size_t i = 0; i < n; i += ROW_WORDS) {
        intptr_t fd = hr_int_get(vm, rows[i + ROW_FD]);
        if (fd >= 0)
            *f++ = (struct hr_port_ready){.fd = (int32_t)fd,
                                          .wanted = (int16_t)hr_int_get(vm, rows[i + ROW_WANTED])};
    }
    int ready = hr_port_files_wait(files, count, timeout_ms);
    if (ready == -EINTR) return 0;
    if (ready < 0) hr_error_raise_os(vm, -ready);
    f = files;
    for (size_t i = 0; i < n; i += ROW_WORDS)
        if (hr_int_get(vm, rows[i + ROW_FD]) >= 0) rows[i + ROW_FOUND] = hr_int_from(vm, f++->found);
    return (size_t)ready;
}

/* Waits until a stream is ready, for at most timeout_ms (negative: for ever). */
static void wait(struct hr_vm *vm, hr_value self, int64_t timeout_ms) {
    uint64_t start = hr_port_ticks_us();
    for (;;) {
        size_t files, others;
        hr_pending_poll(vm);
        size_t ready = ask_streams(vm, self, &files, &others);
        int64_t left = MOST_MS;
        if (timeout_ms >= 0) left = timeout_ms - (int64_t)((hr_port_ticks_us() - start) / 1000);
        int64_t step = others ? STEP_MS : MOST_MS;
        if (step > left) step = left;
        ready += ask_port(vm, self, files, ready || step < 0 ? 0 : (int)step);
        if (ready || left <= 0) return;
    }
}

static int64_t timeout_of(struct hr_vm *vm, int argc, hr_value *argv) {
    return argc < 2 || argv[1] == HR_NONE ? -1 : hr_int_get_i64(vm, argv[1]);
}

hr_value hr_select_poll(struct hr_vm *vm, int argc, hr_value *argv) {
    wait(vm, argv[0], timeout_of(vm, argc, argv));
    hr_value result = hr_list_new(vm, 0, NULL), *row;
    size_t n;
    for (size_t i = 0; row = rows_of(vm, argv[0], &n) + i, i < n; i += ROW_WORDS) {
        const hr_value pair[2] = {row[ROW_STREAM], row[ROW_FOUND]};
        if (hr_int_get(vm, pair[1])) hr_list_append(vm, result, hr_tuple_new(vm, 2, pair));
    }
    return result;
}

/* ipoll(timeout=-1, flags=0): the poll object itself, which gives the same tuple for each. */
hr_value hr_select_ipoll(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value flags = argc > 2 ? argv[2] : hr_int_from(vm, 0);
    hr_int_get(vm, flags);
    wait(vm, argv[0], timeout_of(vm, argc, argv));
    hr_object_set(vm, argv[0], FIELD_NEXT, hr_int_from(vm, 0));
    hr_object_set(vm, argv[0], FIELD_FLAGS, flags);
    return argv[0];
}

hr_value hr_select_next(struct hr_vm *vm, hr_value self) {
    if (hr_object_get(self, FIELD_NEXT) == HR_UNDEF) return HR_UNDEF;
    size_t n, i = (size_t)hr_int_get(vm, hr_object_get(self, FIELD_NEXT));
    hr_value *rows = rows_of(vm, self, &n), pair = hr_object_get(self, FIELD_PAIR);
    for (; i < n; i += ROW_WORDS) {
        hr_value found = rows[i + ROW_FOUND];
        if (hr_int_get(vm, found) == 0) continue;
        if (hr_int_get(vm, hr_object_get(self, FIELD_FLAGS)) & ONE_SHOT)
            rows[i + ROW_WANTED] = hr_int_from(vm, 0);
        hr_object_set(vm, pair, 0, rows[i + ROW_STREAM]);
        hr_object_set(vm, pair, 1, found);
        hr_object_set(vm, self, FIELD_NEXT, hr_int_from_u(vm, i + ROW_WORDS));
        return pair;
    }
    hr_object_set(vm, self, FIELD_NEXT, HR_UNDEF);
    return HR_UNDEF;
}

/* ---- select() ------------------------------------------------------------------------------------------------------------------- */

/* select(rlist, wlist, xlist, timeout=None): seconds. */
hr_value hr_select_select(struct hr_vm *vm, int argc, hr_value *argv) {
    static const uint8_t wanted[SIDES] = {IN, OUT, PRIORITY};
    int64_t timeout_ms = -1;
    if (argc > SIDES && argv[SIDES] != HR_NONE) timeout_ms = (int64_t)(hr_float_get(vm, argv[SIDES]) * 1000);
    hr_value self = hr_select_make(vm, 0, NULL), sides[SIDES];
    for (int side = 0; side < SIDES; side++) {
        sides[side] = hr_list_from_iterable(vm, argv[side]);
        hr_value *streams;
        for (size_t i = 0, n; hr_tuple_items(vm, sides[side], &n, &streams) && i < n; i++)
            put(vm, self, streams[i], wanted[side], true);
    }
    wait(vm, self, timeout_ms);
    for (int side = 0; side < SIDES; side++) {
        /* an error, or the end, is found without being wanted: reading and writing will tell */
        int counts = side == 2 ? PRIORITY : ~(IN | OUT | PRIORITY) | wanted[side];
        hr_value ready = hr_list_new(vm, 0, NULL), *streams;
        for (size_t i = 0, n; hr_tuple_items(vm, sides[side], &n, &streams) && i < n; i++)
            if (hr_int_get(vm, find(vm, self, streams[i])[ROW_FOUND]) & counts)
                hr_list_append(vm, ready, streams[i]);
        sides[side] = ready;
    }
    return hr_tuple_new(vm, SIDES, sides);
}
