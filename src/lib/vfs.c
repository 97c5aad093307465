/* SPDX-License-Identifier: MIT
 *
 * vfs: file systems mounted in one tree, and VfsPosix, the port's own below a folder. Rows: defs/modules/vfs.def. Source: MicroPython 1.29
 * Documentation, vfs. Tests: tests/modules/vfs.
 *
 * Until mount() or umount() is called first there is no list, and all goes to the port at once. From then on a path is that of the file
 * system with the longest mount point that it begins with, which is called with the rest; a relative one belongs to the current file
 * system. "/" itself is the tree's root, whatever is mounted there: it lists the mount points too. A file system is any object
 * with the methods of VfsPosix.
 */
#include <errno.h>
#include <string.h>

#include <hirune/port.h>

#include "io.h"
#include "vfs.h"

/* Fields of VfsPosix: an absolute path without a slash at its end, "": the port's root. */
enum { ROOT, READONLY, FIELDS };
enum { DIRECTORY = 0x4000, NAME_MOST = 255 };

/* A slot. */
void hr_vfs_repr(struct hr_writer *w, hr_value self, int mode);

/* ---- the mounts ------------------------------------------------------------------------------------------------------ */

/* List of (file system, mount point); HR_UNDEF: none was ever asked for. */
static hr_value mounts(struct hr_vm *vm) {
    return hr_state_get(vm, HR_STATE_vfs_mounts);
}
/* The file system of relative paths; HR_NONE: the tree's root. */
static hr_value current(struct hr_vm *vm) {
    return hr_state_get(vm, HR_STATE_vfs_current);
}

static bool next_mount(struct hr_vm *vm, size_t *i, hr_value *fs, hr_value *point) {
    hr_value *entries, *fields;
    size_t n;
    if (!hr_tuple_items(vm, mounts(vm), &n, &entries) || *i >= n) return false;
    hr_tuple_items(vm, entries[*i], &n, &fields);
    *fs = fields[0];
    *point = fields[1];
    ++*i;
    return true;
}

static void add_mount(struct hr_vm *vm, hr_value list, hr_value fs, hr_value point) {
    const hr_value fields[2] = {fs, point};
    hr_list_append(vm, list, hr_tuple_new(vm, 2, fields));
}

static hr_value new_posix(struct hr_vm *vm, hr_value root) {
    hr_value v = hr_object_new(vm, HR_T_VfsPosix, FIELDS);
    hr_object_set(vm, v, ROOT, root);
    hr_object_set(vm, v, READONLY, HR_FALSE);
    return v;
}

/* Makes the list, if there is none: the port at "/". */
static void begin(struct hr_vm *vm) {
    if (mounts(vm) != HR_UNDEF) return;
    hr_value port = new_posix(vm, HR_SYM(empty)), point = hr_str_from_cstr(vm, "/"),
             list = hr_list_new(vm, 0, NULL);
    add_mount(vm, list, port, point);
    hr_state_set(vm, HR_STATE_vfs_current, port);
    hr_state_set(vm, HR_STATE_vfs_mounts, list);
}

/* ---- paths -------------------------------------------------------------------------------------------------------------- */

/* What a path leads to. */
struct target {
    hr_value fs;   /* HR_NONE: nothing is mounted there */
    hr_value rest; /* the path in it, a str */
    bool root;     /* it is the root of the tree */
};

/* Does the path, or "/" and the path, lie at or below the mount point? Then *rest is what follows. */
static bool is_below(const char *path, hr_value point, struct hr_vm *vm, const char **rest) {
    size_t n;
    const char *p = hr_str_get(vm, point, &n);
    p++, n--; /* without the slash */
    path += *path == '/';
    if (n && (strncmp(path, p, n) != 0 || (path[n] && path[n] != '/'))) return false;
    *rest = path + n;
    return true;
}

static struct target find(struct hr_vm *vm, hr_value path) {
    struct target t = {HR_NONE, path, false};
    hr_value fs, point;
    const char *text = hr_str_get(vm, path, NULL), *rest = text, *at;
    if (*text != '/' && current(vm) != HR_NONE) {
        t.fs = current(vm);
        return t;
    }
    for (size_t i = 0; next_mount(vm, &i, &fs, &point);) {
        if (!is_below(text, point, vm, &at) || (t.fs != HR_NONE && at <= rest)) continue;
        t.fs = fs;
        rest = at;
    }
    t.root = !*text || strcmp(text, "/") == 0;
    if (*rest == '/') {
        t.rest = hr_str_from_cstr(vm, rest);
    } else if (rest > text || t.root || hr_type_id(t.fs) == HR_T_VfsPosix) {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        hr_writer_puts(&w, "/");
        hr_writer_puts(&w, rest);
        t.rest = hr_writer_end_str(&w);
    }
    return t;
}

static hr_value call(struct hr_vm *vm, const struct target *t, hr_value method, int argc, hr_value second) {
    const hr_value args[2] = {t->rest, second};
    if (t->fs == HR_NONE) hr_error_raise_os(vm, ENODEV);
    return hr_call_method(vm, t->fs, method, argc, args);
}

/* ---- the functions of os -------------------------------------------------------------------------------------------------- */

/* A tuple of ten numbers, all 0 but one. */
static hr_value ten(struct hr_vm *vm, unsigned at, intptr_t n) {
    hr_value fields[HR_PORT_FIELDS];
    for (unsigned i = 0; i < HR_PORT_FIELDS; i++)
        fields[i] = hr_int_from(vm, i == at ? n : 0);
    return hr_tuple_new(vm, HR_PORT_FIELDS, fields);
}

/* Adds what is in a directory to the list: entries, or their names alone. Of the root also the mount points. */
static void list(struct hr_vm *vm, const struct target *t, bool full, hr_value to) {
    hr_value fs, point, entry;
    for (size_t i = 0; t->root && next_mount(vm, &i, &fs, &point);) {
        size_t n;
        const char *text = hr_str_get(vm, point, &n);
        if (n == 1) continue;
        hr_value fields[3] = {hr_str_from(vm, text + 1, n - 1), hr_int_from(vm, DIRECTORY),
                              hr_int_from(vm, 0)};
        hr_list_append(vm, to, full ? hr_tuple_new(vm, 3, fields) : fields[0]);
    }
    if (t->root && t->fs == HR_NONE) return;
    hr_value it = hr_op_iter(vm, call(vm, t, HR_SYM(ilistdir), 1, HR_UNDEF));
    while ((entry = hr_op_next(vm, it)) != HR_UNDEF)
        hr_list_append(vm, to, full ? entry : hr_op_getitem(vm, entry, hr_int_from(vm, 0)));
}

/* listdir(path), ilistdir(path) */
static hr_value serve_listing(struct hr_vm *vm, const struct target *t, bool full) {
    if (full && !t->root) return call(vm, t, HR_SYM(ilistdir), 1, HR_UNDEF);
    hr_value result = hr_list_new(vm, 0, NULL);
    list(vm, t, full, result);
    return full ? hr_op_iter(vm, result) : result;
}

static hr_value serve_chdir(struct hr_vm *vm, const struct target *t) {
    if (t->fs != HR_NONE || !t->root) call(vm, t, HR_SYM(chdir), 1, HR_UNDEF);
    hr_state_set(vm, HR_STATE_vfs_current, t->root ? HR_NONE : t->fs);
    return HR_NONE;
}

/* The mount point, then what the file system says, which may be its "/". */
static hr_value serve_getcwd(struct hr_vm *vm) {
    struct hr_writer w;
    hr_value fs = HR_NONE, point = HR_NONE, here = current(vm);
    for (size_t i = 0; here != HR_NONE && next_mount(vm, &i, &fs, &point) && fs != here;)
        ;
    if (here == HR_NONE || fs != here) return hr_str_from_cstr(vm, "/");
    hr_value inner = hr_call_method(vm, here, HR_SYM(getcwd), 0, NULL);
    size_t n, inner_n;
    const char *text = hr_str_get(vm, point, &n), *inner_text = hr_str_get(vm, inner, &inner_n);
    if (n == 1) return inner;
    hr_writer_begin(&w, vm);
    hr_writer_add(&w, text, n);
    if (inner_n != 1 || *inner_text != '/') hr_writer_add(&w, inner_text, inner_n);
    return hr_writer_end_str(&w);
}

static hr_value serve_rename(struct hr_vm *vm, const struct target *from, hr_value path) {
    struct target to = find(vm, path);
    if (from->fs != to.fs) hr_error_raise_os(vm, EPERM);
    return call(vm, from, HR_SYM(rename), 2, to.rest);
}

static hr_value serve(struct hr_vm *vm, hr_value name, int argc, const hr_value *argv) {
    if (name == HR_SYM(getcwd)) return serve_getcwd(vm);
    struct target t = find(vm, argc > 0 ? argv[0] : HR_SYM(empty));
    if (name == HR_SYM(listdir) || name == HR_SYM(ilistdir))
        return serve_listing(vm, &t, name == HR_SYM(ilistdir));
    if (name == HR_SYM(chdir)) return serve_chdir(vm, &t);
    if (name == HR_SYM(rename)) return serve_rename(vm, &t, argv[1]);
    if (name == HR_SYM(open))
        return call(vm, &t, name, 2, argc > 1 && argv[1] != HR_UNDEF ? argv[1] : hr_str_from_cstr(vm, "r"));
    if (t.root && name == HR_SYM(stat)) return ten(vm, HR_PORT_MODE, DIRECTORY);
    if (t.root && name == HR_SYM(statvfs) && t.fs == HR_NONE) return ten(vm, HR_PORT_FIELDS - 1, NAME_MOST);
    if (name == HR_SYM(mkdir) && *hr_str_get(vm, t.rest, NULL) == '/' && hr_op_len(vm, t.rest) == 1)
        hr_error_raise_os(vm, EEXIST);
    return call(vm, &t, name == HR_SYM(unlink) ? HR_SYM(remove) : name, 1, HR_UNDEF);
}

/* ---- VfsPosix ------------------------------------------------------------------------------------------------------------------ */

/* VfsPosix(root=None) */
hr_value hr_vfs_make(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc < 2 || argv[1] == HR_NONE) return new_posix(vm, HR_SYM(empty));
    size_t n;
    struct hr_writer w;
    const char *root = hr_str_get(vm, argv[1], &n);
    while (n && root[n - 1] == '/')
        n--;
    hr_writer_begin(&w, vm);
    if (*root != '/') {
        hr_writer_str(&w, hr_os_directory(vm));
        if (n) hr_writer_puts(&w, "/");
    }
    hr_writer_add(&w, root, n);
    return new_posix(vm, hr_writer_end_str(&w));
}

void hr_vfs_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)self, (void)mode;
    hr_writer_puts(w, "<VfsPosix>");
}

/* mount(readonly, mkfs), umount() */
hr_value hr_vfs_prepare(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_object_set(vm, argv[0], READONLY, hr_value_bool(argc > 1 && hr_op_truth(vm, argv[1])));
    return HR_NONE;
}

/* The port's path: an absolute one is below the root. A str or bytes, as it came. */
static hr_value port_path(struct hr_vm *vm, hr_value self, hr_value path) {
    struct hr_buffer b;
    struct hr_writer w;
    hr_value root = hr_object_get(self, ROOT);
    hr_buffer_get(vm, path, &b, HR_BUFFER_READ);
    if (b.bytes == 0 || *b.data != '/' || hr_op_len(vm, root) == 0) return path;
    hr_writer_begin(&w, vm);
    hr_writer_str(&w, root);
    hr_writer_add(&w, (const char *)b.data, b.bytes);
    return hr_str_is(vm, path) ? hr_writer_end_checked(&w) : hr_writer_end_bytes(&w);
}

static hr_value posix_directory(struct hr_vm *vm, hr_value self) {
    hr_value directory = hr_os_directory(vm);
    size_t n, root_n;
    const char *text = hr_str_get(vm, directory, &n),
               *root = hr_str_get(vm, hr_object_get(self, ROOT), &root_n);
    if (root_n == 0 || n < root_n || memcmp(text, root, root_n) != 0) return directory;
    return n == root_n ? hr_str_from_cstr(vm, "/") : hr_str_from(vm, text + root_n, n - root_n);
}

static bool changes(struct hr_vm *vm, hr_value name, hr_value mode) {
    if (name == HR_SYM(open)) return mode != HR_UNDEF && strpbrk(hr_str_get(vm, mode, NULL), "wax+");
    return name == HR_SYM(mkdir) || name == HR_SYM(remove) || name == HR_SYM(rename) || name == HR_SYM(rmdir);
}

hr_value hr_vfs_serve(struct hr_vm *vm, int argc, hr_value *argv, hr_native_fn port) {
    hr_value name = hr_call_name(argv[-1]), values[5] = {argv[-1]};
    if (argc == 0 || hr_type_id(argv[0]) != HR_T_VfsPosix) {
        bool mine = mounts(vm) != HR_UNDEF && (argc == 0 || hr_str_is(vm, argv[0]));
        return mine ? serve(vm, name, argc, argv) : port(vm, argc, argv);
    }
    if (name == HR_SYM(getcwd)) return posix_directory(vm, argv[0]);
    for (int i = 1; i < 5; i++)
        values[i] = i < argc ? argv[i] : HR_UNDEF;
    if (hr_object_get(argv[0], READONLY) == HR_TRUE && changes(vm, name, values[2]))
        hr_error_raise_os(vm, EROFS);
    for (int i = 1; i < argc && i < (name == HR_SYM(rename) ? 3 : 2); i++)
        values[i] = port_path(vm, argv[0], argv[i]);
    return port(vm, argc - 1, values + 1);
}

/* ---- import -------------------------------------------------------------------------------------------------------------------- */

/* A path and who serves it; false: the port does, by the same path. */
static bool is_mounted(struct hr_vm *vm, hr_value path, struct target *t) {
    if (mounts(vm) == HR_UNDEF) return false;
    *t = find(vm, path);
    return hr_type_id(t->fs) != HR_T_VfsPosix || hr_op_len(vm, hr_object_get(t->fs, ROOT)) > 0;
}

static hr_value mode_of(struct hr_vm *vm, void *arg) {
    return hr_op_getitem(vm, call(vm, arg, HR_SYM(stat), 1, HR_UNDEF), hr_int_from(vm, HR_PORT_MODE));
}

bool hr_vfs_stat(struct hr_vm *vm, hr_value path, int *mode) {
    struct target t;
    hr_value result;
    if (!is_mounted(vm, path, &t)) return false;
    *mode = t.root ? DIRECTORY : -1;
    if (t.root) return true;
    if (hr_call_protected(vm, mode_of, &t, &result))
        *mode = (int)(hr_int_get_wrapped(vm, result) & 0xffff);
    else if (!hr_type_is(vm, result, HR_T_OSError))
        hr_error_throw(vm, result);
    return true;
}

/* How many bytes a stream wants to be asked for at once: it may say so, as MicroPython's importer asks. */
static size_t buffer_size(struct hr_vm *vm, hr_value stream) {
    enum { DEFAULT = 128, MOST = 255, GET_BUFFER_SIZE = 11 };
    const hr_value args[2] = {hr_int_from(vm, GET_BUFFER_SIZE), hr_int_from(vm, 0)};
    hr_value ioctl = hr_type_id(stream) < HR_T_USER ? HR_UNDEF : hr_attr_find(vm, stream, HR_SYM(ioctl));
    intptr_t n = ioctl == HR_UNDEF ? DEFAULT : hr_int_get(vm, hr_call(vm, ioctl, 2, args));
    return n <= 0 ? DEFAULT : n > MOST ? MOST : (size_t)n;
}

hr_value hr_vfs_read(struct hr_vm *vm, hr_value path) {
    struct target t;
    struct hr_writer w;
    struct hr_buffer b;
    if (!is_mounted(vm, path, &t)) return HR_UNDEF;
    hr_value file = call(vm, &t, HR_SYM(open), 2, hr_str_from_cstr(vm, "rb"));
    hr_value stream = hr_type_is(vm, file, HR_T_stream) ? hr_type_native(vm, file) : file;
    const size_t n = buffer_size(vm, stream);
    hr_writer_begin(&w, vm);
    for (;;) {
        hr_value buffer = hr_bytearray_from(vm, NULL, n); /* anew: the stream may have kept the last one */
        size_t got = hr_io_receive(vm, stream, buffer, n);
        hr_buffer_get(vm, buffer, &b, HR_BUFFER_READ);
        if (got == 0 || got == HR_IO_LATER || b.bytes == 0) break;
        hr_writer_add(&w, (const char *)b.data, got < b.bytes ? got : b.bytes);
    }
    hr_call_method(vm, file, HR_SYM(close), 0, NULL);
    return hr_writer_end_bytes(&w);
}

/* ---- mount, umount ---------------------------------------------------------------------------------------------------------------- */

/* mount(): the list of all. mount(fsobj, mount_point, *, readonly=False, mkfs=False) */
hr_value hr_vfs_mount(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value fs, point, flags[2];
    size_t n;
    begin(vm);
    if (argc == 0) return hr_list_from_iterable(vm, mounts(vm));
    if (argc == 1) hr_error_raise(vm, HR_E_function_missing_required_positional_argument, 2u);
    const char *text = hr_str_get(vm, argv[1], &n);
    if (n == 0 || *text != '/') hr_error_raise_os(vm, EINVAL);
    while (n > 1 && text[n - 1] == '/')
        n--;
    hr_value where = hr_str_from(vm, text, n);
    for (int i = 0; i < 2; i++)
        flags[i] = hr_value_bool(argv[2 + i] != HR_UNDEF && hr_op_truth(vm, argv[2 + i]));
    hr_value method = hr_attr_find(vm, argv[0], HR_SYM(mount));
    if (method == HR_UNDEF) hr_error_raise_os(vm, ENODEV); /* a block device, of which no format is known */
    hr_call(vm, method, 2, flags);
    for (size_t i = 0; next_mount(vm, &i, &fs, &point);)
        if (hr_op_equal(vm, point, where)) hr_error_raise_os(vm, EPERM);
    add_mount(vm, mounts(vm), argv[0], where);
    return HR_NONE;
}

/* umount(mount_point), or the file system itself */
hr_value hr_vfs_umount(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value fs, point, found = HR_UNDEF;
    begin(vm);
    hr_value rest = hr_list_new(vm, 0, NULL);
    for (size_t i = 0; next_mount(vm, &i, &fs, &point);) {
        if (found == HR_UNDEF &&
            (fs == argv[0] || (hr_str_is(vm, argv[0]) && hr_op_equal(vm, point, argv[0])))) {
            found = fs;
            continue;
        }
        add_mount(vm, rest, fs, point);
    }
    if (found == HR_UNDEF) hr_error_raise_os(vm, EINVAL);
    hr_state_set(vm, HR_STATE_vfs_mounts, rest);
    if (current(vm) == found) hr_state_set(vm, HR_STATE_vfs_current, HR_NONE);
    hr_call_method(vm, found, HR_SYM(umount), 0, NULL);
    return HR_NONE;
}
