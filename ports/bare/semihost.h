/* semihost.h - host files and arguments through the emulator.
 *
 * Owns: nothing; declarations for the port's semihost.c. Every buffer is borrowed for the call. GC effect: none.
 * Tests: ports/xtensa/selftest.c, tests/modules/io on the boards.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_BARE_SEMIHOST_H
#define HR_BARE_SEMIHOST_H

#include <stddef.h>

enum { HR_SEMIHOST_READ = 0, HR_SEMIHOST_WRITE = 01 | 0100 | 01000, HR_SEMIHOST_APPEND = 01 | 0100 | 02000 };

/* Open a file of the host: flags are Linux open(2) flags. Returns a descriptor >= 0 or -errno. */
int hr_semihost_open(const char *path, int flags);

/* Read or write up to n bytes. Returns the count (0 at end of file) or -errno. */
int hr_semihost_read(int fd, void *buffer, size_t n);
int hr_semihost_write(int fd, const void *data, size_t n);

/* Move the position; whence 0 start, 1 current, 2 end. Returns the new position or -errno. */
int hr_semihost_seek(int fd, int offset, int whence);

/* Returns 0 or -errno. */
int hr_semihost_close(int fd);

/* ---- arguments ---- */

/* End the emulator with this exit code 0..255. */
_Noreturn void hr_semihost_exit(int code);

/* Bytes that the argument vector takes, pointers and strings. */
int hr_semihost_args_bytes(void);

/* Copy the argument vector given to the emulator into buffer (pointers first, then strings; needs 4-byte
 * alignment and hr_semihost_args_bytes() bytes). Returns argc. */
int hr_semihost_args(void *buffer);

#endif
