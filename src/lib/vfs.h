/* SPDX-License-Identifier: MIT
 *
 * What os.c and io.c ask of vfs.c: whether another file system than the port's serves a call. Tests: tests/modules/vfs.
 */
#ifndef HR_LIB_VFS_H
#define HR_LIB_VFS_H

#include <hirune/native.h>
#include <hirune/rows.h>

/* A native function's arguments, where they have to be others: the function, then they. */
struct hr_vfs_arguments {
    hr_value values[5];
};

#if HR_WITH_vfs
/* For a function of os, or open(), that was called with *argc and *argv. True: a mounted file system has served it, *result is what it gave.
 * False: the port is to; of a method of VfsPosix, *argc and *argv become those of the function, in *room. May run Python. */
bool hr_vfs_serve(struct hr_vm *vm, int *argc, hr_value **argv, struct hr_vfs_arguments *room,
                  hr_value *result);
#else
static inline bool hr_vfs_serve(struct hr_vm *vm, int *argc, hr_value **argv, struct hr_vfs_arguments *room,
                                hr_value *result) {
    (void)vm, (void)argc, (void)argv, (void)room, (void)result;
    return false;
}
#endif
/* The port's working directory (src/lib/os.c). */
hr_value hr_os_directory(struct hr_vm *vm);

#endif
