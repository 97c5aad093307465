/* SPDX-License-Identifier: MIT
 *
 * The port contract: what Hirune asks of the machine it runs on. A port implements these functions; ports/minimal is the
 * shortest example, docs/PORTING.md the guide. None may call into the interpreter except where it says so.
 * Tests: tests/capi, tests/prompt.
 */
#ifndef HIRUNE_PORT_H
#define HIRUNE_PORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct hr_vm;

/* ---- console --------------------------------------------------------------------------------------------------- */

/* Writes n bytes to standard output (fd 1) or error (2). Blocks. */
void hr_port_write(int fd, const char *text, size_t n);
/* Reads one byte from the console: 0..255; -1 at the end of input; -2 if an interrupt (Ctrl-C) came instead; -3 if timeout_ms (>= 0) passed.
 * timeout_ms -1: waits for ever. */
int hr_port_read_char(int timeout_ms);
/* The byte that raises KeyboardInterrupt when it arrives: -1 for none, normally 3. */
void hr_port_set_interrupt_char(int c);
/* A terminal as the console: raw (each key as it comes, no echo) or as it was. Nothing to do without one. */
void hr_port_console_raw(bool raw);
/* Called now and then while Python runs: true if an interrupt came. */
bool hr_port_poll(void);

/* ---- time -------------------------------------------------------------------------------------------------------- */

/* A clock that never goes back, in microseconds, wrapping at 2^64. */
uint64_t hr_port_ticks_us(void);
/* Seconds since 1970 and nanoseconds; a port without a clock counts from its start. */
int64_t hr_port_time_ns(void);
/* Seconds that local time is ahead of UTC at that time (seconds since 1970); HR_PORT_NO_ZONE on a port that knows no zones. */
#define HR_PORT_NO_ZONE INT32_MIN
int32_t hr_port_utc_offset(int64_t seconds);
/* Waits; returns early if an interrupt came. */
void hr_port_sleep_us(uint64_t us);

/* ---- files: every function returns a negative errno on failure, by Linux's numbers ------------------------------------------------------ */

/* One less is what Linux's open() takes. */
enum {
    HR_PORT_READ = 1,
    HR_PORT_WRITE = 2,
    HR_PORT_CREATE = 0100,
    HR_PORT_EXCLUSIVE = 0200,
    HR_PORT_TRUNCATE = 01000,
    HR_PORT_APPEND = 02000
};
/* MicroPython's fields of stat, times in seconds. A port leaves alone those that it does not know. The mode is POSIX's: 0x4000 directory, 0x8000 file, permission
 * bits. */
enum {
    HR_PORT_MODE,
    HR_PORT_INODE,
    HR_PORT_DEVICE,
    HR_PORT_LINKS,
    HR_PORT_USER,
    HR_PORT_GROUP,
    HR_PORT_SIZE,
    HR_PORT_ACCESSED,
    HR_PORT_MODIFIED,
    HR_PORT_CHANGED,
    HR_PORT_FIELDS
};
int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]);
/* A file descriptor. flags: HR_PORT_*. */
int hr_port_open(const char *path, int flags);
ptrdiff_t hr_port_file_read(int fd, void *data, size_t n);
ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n);
/* whence: 0 start, 1 current, 2 end. The new offset. */
int64_t hr_port_file_seek(int fd, int64_t offset, int whence);
int hr_port_file_sync(int fd);
int hr_port_file_close(int fd);
/* REMOVE to CHDIR: the path a; RENAME: to b. SETENV: the environment variable a becomes b, NULL removes it. SYSTEM: runs the
 * command a and gives its status. */
enum hr_port_path_op {
    HR_PORT_REMOVE,
    HR_PORT_MKDIR,
    HR_PORT_RMDIR,
    HR_PORT_RENAME,
    HR_PORT_CHDIR,
    HR_PORT_SETENV,
    HR_PORT_SYSTEM
};
int hr_port_path(enum hr_port_path_op op, const char *a, const char *b);
/* MicroPython's fields of statvfs: block size, fragment size, blocks, free blocks, those for everybody, inodes, free ones, those for everybody,
 * mount flags, longest name. */
int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]);
/* Waits until one of the n files is ready, for at most timeout_ms (negative: for ever): how many are; -EINTR if an interrupt came. Events are the
 * module select's: 1 can be read, 4 can be written, 8 error, 16 the other end is gone, 32 no such descriptor; the last three are found
 * unasked. Called by the module select only. */
struct hr_port_ready {
    int32_t fd;
    int16_t wanted, found;
};
int hr_port_files_wait(struct hr_port_ready *files, size_t n, int timeout_ms);
/* The working directory into buf[n]. */
int hr_port_getcwd(char *buf, size_t n);
/* Directory listing: handle from open; next gives 1 and an entry (name valid until the next call; type as in st_mode: 0x4000, 0x8000 ...; 0:
 * not known), 0 at the end. */
int hr_port_dir_open(const char *path);
int hr_port_dir_next(int handle, const char **name, uint32_t *type, uint64_t *ino);
void hr_port_dir_close(int handle);

/* ---- the rest ----------------------------------------------------------------------------------------------------------- */

/* Random bytes for os.urandom() and hash seeds. */
int hr_port_random(void *data, size_t n);
/* Environment variable or NULL. */
const char *hr_port_getenv(const char *name);
/* sys.platform, and os.uname().machine. */
extern const char hr_port_platform[], hr_port_machine[];
/* Ends the program, or resets the board. */
_Noreturn void hr_port_exit(int code);

#endif
