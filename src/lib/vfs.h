/* SPDX-License-Identifier: MIT
 *
 * What os.c and io.c ask of vfs.c: whether another file system than the port's serves a call. Tests: tests/modules/vfs.
 */
#ifndef HR_LIB_VFS_H
#define HR_LIB_VFS_H

#include <hirune/native.h>
#include <hirune/rows.h>

#if HR_WITH_vfs
/* For a function of os, or open(), whose row was called with argc and argv: what a mounted file system gives, or else `port`, which goes to the
 * port. Of a method of VfsPosix, `port` gets the arguments that the function would have. May run Python. */
hr_value hr_vfs_serve(struct hr_vm *vm, int argc, hr_value *argv, hr_native_fn port);
#else
/* A macro: gcc keeps a function apart whose address an inline function was given, 40 bytes of the Xtensa image for six. */
#    define hr_vfs_serve(vm, argc, argv, port) port(vm, argc, argv)
#endif
/* The port's working directory (src/lib/os.c). */
hr_value hr_os_directory(struct hr_vm *vm);

#endif
