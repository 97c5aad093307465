/* SPDX-License-Identifier: MIT
 *
 * os: files, directories and the environment, by the port; paths, by the file systems that vfs.c has mounted, if there are any. Rows:
 * defs/modules/os.def. Tests: tests/modules/os, tests/modules/vfs.
 */
#include <errno.h>
#include <string.h>

#include <hirune/hirune.h>
#include <hirune/port.h>
#include <hirune/rows.h>

#include "vfs.h"

enum { PATH_BYTES = 1024 };

static const char *text_of(struct hr_vm *vm, hr_value v) {
    return hr_str_get(vm, v, NULL);
}

/* Inline, since a port that lacks a function has a constant here, and then there is nothing behind it. */
static inline int checked(struct hr_vm *vm, int result) {
    if (result < 0) hr_error_raise_os(vm, -result);
    return result;
}

/* ---- paths --------------------------------------------------------------------------------------------------------------- */

static hr_value change(struct hr_vm *vm, enum hr_port_path_op op, const char *a, const char *b) {
    checked(vm, hr_port_path(op, a, b));
    return HR_NONE;
}

/* chdir, mkdir, remove, rmdir, unlink (path) */
static hr_value change_path(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_call_name(argv[-1]);
    enum hr_port_path_op op = name == HR_SYM(chdir)   ? HR_PORT_CHDIR
                              : name == HR_SYM(mkdir) ? HR_PORT_MKDIR
                              : name == HR_SYM(rmdir) ? HR_PORT_RMDIR
                                                      : HR_PORT_REMOVE;
    return change(vm, op, text_of(vm, argv[0]), NULL);
}

hr_value hr_os_path(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, change_path);
}

static hr_value rename_path(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return change(vm, HR_PORT_RENAME, text_of(vm, argv[0]), text_of(vm, argv[1]));
}

hr_value hr_os_rename(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, rename_path);
}

hr_value hr_os_directory(struct hr_vm *vm) {
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    char *path = hr_writer_room(&w, PATH_BYTES);
    checked(vm, hr_port_getcwd(path, PATH_BYTES));
    w.used = strlen(path);
    return hr_writer_end_checked(&w);
}

static hr_value directory(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc, (void)argv;
    return hr_os_directory(vm);
}

hr_value hr_os_getcwd(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, directory);
}

/* stat(path), statvfs(path) */
static hr_value stat_path(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    int64_t numbers[HR_PORT_FIELDS] = {0};
    hr_value fields[HR_PORT_FIELDS];
    const char *path = text_of(vm, argv[0]);
    checked(vm, hr_call_name(argv[-1]) == HR_SYM(stat) ? hr_port_stat(path, numbers)
                                                       : hr_port_statvfs(path, numbers));
    for (int i = 0; i < HR_PORT_FIELDS; i++)
        fields[i] = hr_int_from_i64(vm, numbers[i]);
    return hr_tuple_new(vm, HR_PORT_FIELDS, fields);
}

hr_value hr_os_stat(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, stat_path);
}

/* ---- directories ------------------------------------------------------------------------------------------------------------ */

struct listing {
    int handle;
    bool bytes, full;
    hr_value list;
};

static hr_value read_directory(struct hr_vm *vm, void *arg) {
    struct listing *l = arg;
    const char *name;
    uint32_t type;
    uint64_t ino;
    while (checked(vm, hr_port_dir_next(l->handle, &name, &type, &ino))) {
        size_t n = strlen(name);
        hr_value item = l->bytes ? hr_bytes_from(vm, name, n) : hr_str_from_checked(vm, name, n);
        if (l->full) {
            hr_value fields[3] = {item, hr_int_from_u(vm, type), hr_int_from_u64(vm, ino)};
            item = hr_tuple_new(vm, 3, fields);
        }
        hr_list_append(vm, l->list, item);
    }
    return l->list;
}

/* listdir(path="."): names. ilistdir: an iterator of (name, type, inode); the directory is read at once, so that no handle stays open. */
static hr_value list_directory(struct hr_vm *vm, int argc, hr_value *argv) {
    const char *path = ".";
    struct listing l = {.full = hr_call_name(argv[-1]) == HR_SYM(ilistdir), .list = hr_list_new(vm, 0, NULL)};
    if (argc > 0 && hr_type_id(argv[0]) == HR_T_bytes) {
        struct hr_buffer b;
        hr_buffer_get(vm, argv[0], &b, HR_BUFFER_READ);
        path = (const char *)b.data; /* laid out as a str: NUL-terminated */
        l.bytes = true;
    } else if (argc > 0) {
        path = text_of(vm, argv[0]);
        if (!*path) path = ".";
    }
    hr_value result;
    l.handle = checked(vm, hr_port_dir_open(path));
    bool ok = hr_call_protected(vm, read_directory, &l, &result);
    hr_port_dir_close(l.handle);
    if (!ok) hr_error_throw(vm, result);
    return l.full ? hr_op_iter(vm, result) : result;
}

hr_value hr_os_listdir(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_vfs_serve(vm, argc, argv, list_directory);
}

/* ---- the environment, the machine ------------------------------------------------------------------------------------------------- */

hr_value hr_os_getenv(struct hr_vm *vm, int argc, hr_value *argv) {
    const char *value = hr_port_getenv(text_of(vm, argv[0]));
    if (value) return hr_str_from_checked(vm, value, strlen(value));
    return argc > 1 ? argv[1] : HR_NONE;
}

/* putenv(key, value), unsetenv(key) */
hr_value hr_os_setenv(struct hr_vm *vm, int argc, hr_value *argv) {
    return change(vm, HR_PORT_SETENV, text_of(vm, argv[0]), argc > 1 ? text_of(vm, argv[1]) : NULL);
}

hr_value hr_os_system(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, checked(vm, hr_port_path(HR_PORT_SYSTEM, text_of(vm, argv[0]), NULL)));
}

/* errno(): that of the C library; errno(number) sets it. */
hr_value hr_os_errno(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0) return hr_int_from(vm, errno);
    errno = (int)hr_int_get(vm, argv[0]);
    return HR_NONE;
}

hr_value hr_os_urandom(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    intptr_t n = hr_int_get(vm, argv[0]);
    if (n < 0) hr_error_raise(vm, HR_E_negative_argument_not_allowed);
    hr_value v = hr_bytes_from(vm, NULL, (size_t)n);
    struct hr_buffer b;
    hr_buffer_get(vm, v, &b, HR_BUFFER_READ);
    if (n) checked(vm, hr_port_random(b.data, b.bytes));
    return v;
}

static const uint16_t uname_fields[] = {HR_SYM_sysname, HR_SYM_nodename, HR_SYM_release, HR_SYM_version,
                                        HR_SYM_machine};
enum { UNAME_FIELDS = sizeof uname_fields / sizeof uname_fields[0] };

hr_value hr_os_uname(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    const char *const texts[UNAME_FIELDS] = {hr_port_platform, hr_port_platform, "1.29.0", hr_vm_version(),
                                             hr_port_machine};
    hr_value v = hr_object_new(vm, HR_T_uname_result, UNAME_FIELDS);
    for (unsigned i = 0; i < UNAME_FIELDS; i++)
        hr_object_set(vm, v, i, hr_str_from_cstr(vm, texts[i]));
    return v;
}

void hr_os_uname_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    for (unsigned i = 0; i < UNAME_FIELDS; i++)
        hr_writer_format(w, "%s%q=%r", i ? ", " : "(", hr_symbol_rom(uname_fields[i]),
                         hr_object_get(self, i));
    hr_writer_puts(w, ")");
}
