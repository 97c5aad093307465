/* semihost.c - the emulator's semihosting services: host files, arguments, exit.
 *
 * Owns: the breakpoint, and the position of each open file, which semihosting can set but not tell.
 * Source: Semihosting for AArch32 and AArch64 (Arm, 2.0). Tests: tools/run_tests.py --board arm.
 *
 * SPDX-License-Identifier: MIT
 */
#include "semihost.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

enum {
    CALL_OPEN = 1,
    CALL_CLOSE = 2,
    CALL_WRITE_CHAR = 3,
    CALL_WRITE = 5,
    CALL_READ = 6,
    CALL_SEEK = 10,
    CALL_LENGTH = 12,
    CALL_ERRNO = 19,
    CALL_COMMAND_LINE = 21,
    CALL_EXIT = 32,
    APPLICATION_EXIT = 0x20026
};
enum { FILES = 16, COMMAND_LINE = 512, HANDLES = 2 /* a descriptor is the handle, from 1 on, and this */ };
enum { HOST_WRITE = 01, HOST_UPDATE = 02, HOST_CREATE = 0100, HOST_EXCLUSIVE = 0200, HOST_APPEND = 02000 };
enum { HOST_DIRECTORY = 0200000 };
enum { NO_FILE = -2, BAD_DESCRIPTOR = -9, EXISTS = -17, TOO_MANY = -24, NAME_TOO_LONG = -36 };
/* Modes of CALL_OPEN, fopen's: binary, and for update. */
enum { MODE_READ = 1, MODE_WRITE = 5, MODE_APPEND = 9, MODE_UPDATE = 2 };

static struct {
    uint32_t position;
    bool open, append;
} files[FILES];

static int call(int number, const void *block) {
    register int r0 __asm__("r0") = number;
    register const void *r1 __asm__("r1") = block;
    __asm__ volatile("bkpt 0xab" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static int error(void) {
    return -call(CALL_ERRNO, NULL);
}

static int call_handle(int number, int handle) {
    int block[] = {handle};
    return call(number, block);
}

static bool is_open(int fd) {
    return fd > HANDLES && fd < FILES && files[fd].open;
}

void hr_semihost_exit(int code) {
    const uint32_t block[] = {APPLICATION_EXIT, (uint32_t)code};
    for (;;) {
        call(CALL_EXIT, block);
    }
}

/* A handle or -errno. */
static int open_mode(const char *path, int mode) {
    const uintptr_t block[] = {(uintptr_t)path, (uintptr_t)mode, strlen(path)};
    int handle = call(CALL_OPEN, block);
    return handle < 0 ? error() : handle;
}

/* Is there such a file? With "/." behind it: such a directory? */
static int probe(const char *path, const char *suffix) {
    char name[256];
    size_t n = strlen(path), m = strlen(suffix);
    if (n + m >= sizeof name) {
        return NAME_TOO_LONG;
    }
    memcpy(name, path, n);
    memcpy(name + n, suffix, m + 1);
    int handle = open_mode(name, MODE_READ);
    if (handle > 0) {
        call_handle(CALL_CLOSE, handle);
    }
    return handle;
}

/* fopen's modes know less than open's flags: what a mode would do besides is looked at before. */
static int choose_mode(const char *path, int flags) {
    int update = flags & HOST_UPDATE ? MODE_UPDATE : 0;
    if (flags & HOST_DIRECTORY) {
        int found = probe(path, "/.");
        return found < 0 ? found : MODE_READ;
    }
    if (!(flags & (HOST_WRITE | HOST_UPDATE))) {
        return MODE_READ;
    }
    if (flags & HOST_EXCLUSIVE) {
        int found = probe(path, "");
        return found > 0 ? EXISTS : found == NO_FILE ? MODE_WRITE + update : found;
    }
    if (flags & HOST_APPEND) {
        return MODE_APPEND + update;
    }
    return flags & HOST_CREATE ? MODE_WRITE + update : MODE_READ + MODE_UPDATE;
}

int hr_semihost_open(const char *path, int flags) {
    int mode = choose_mode(path, flags);
    int handle = mode < 0 ? mode : open_mode(path, mode);
    if (handle < 0) {
        return handle;
    }
    int fd = handle + HANDLES;
    if (fd >= FILES) {
        call_handle(CALL_CLOSE, handle);
        return TOO_MANY;
    }
    files[fd].open = true;
    files[fd].append = flags & HOST_APPEND;
    files[fd].position = 0;
    return fd;
}

int hr_semihost_read(int fd, void *buffer, size_t n) {
    if (!is_open(fd)) {
        return BAD_DESCRIPTOR;
    }
    const uintptr_t block[] = {(uintptr_t)(fd - HANDLES), (uintptr_t)buffer, n};
    int left = call(CALL_READ, block);
    if (left < 0) {
        return error();
    }
    files[fd].position += n - (unsigned)left;
    return (int)(n - (unsigned)left);
}

int hr_semihost_write(int fd, const void *data, size_t n) {
    if (fd == 2) {
        for (const char *p = data, *end = p + n; p < end; p++) {
            call(CALL_WRITE_CHAR, p);
        }
        return (int)n;
    }
    if (!is_open(fd)) {
        return BAD_DESCRIPTOR;
    }
    const uintptr_t block[] = {(uintptr_t)(fd - HANDLES), (uintptr_t)data, n};
    int left = call(CALL_WRITE, block);
    if (left < 0 || (n && (unsigned)left == n)) {
        return error();
    }
    files[fd].position = files[fd].append ? (uint32_t)call_handle(CALL_LENGTH, fd - HANDLES)
                                          : files[fd].position + (n - (unsigned)left);
    return (int)(n - (unsigned)left);
}

int hr_semihost_seek(int fd, int offset, int whence) {
    if (!is_open(fd)) {
        return BAD_DESCRIPTOR;
    }
    int handle = fd - HANDLES;
    if (whence) {
        offset += whence == 1 ? (int)files[fd].position : call_handle(CALL_LENGTH, handle);
    }
    const int block[] = {handle, offset};
    if (call(CALL_SEEK, block) < 0) {
        return error();
    }
    files[fd].position = (uint32_t)offset;
    return offset;
}

int hr_semihost_close(int fd) {
    if (!is_open(fd)) {
        return BAD_DESCRIPTOR;
    }
    files[fd].open = false;
    return call_handle(CALL_CLOSE, fd - HANDLES) < 0 ? error() : 0;
}

/* ---- arguments: one line, parted at spaces ---- */

static char command_line[COMMAND_LINE];

/* Words of the command line; puts them at `to` if it is given. */
static int words(char **to) {
    int count = 0;
    for (char *p = command_line, *end = p + strlen(p); p < end;) {
        char *stop = strchr(p, ' ');
        if (to) {
            to[count] = p;
        }
        count++;
        p = stop ? stop : end;
        if (to) {
            *p = 0;
        }
        p++;
    }
    return count;
}

int hr_semihost_args_bytes(void) {
    uintptr_t block[] = {(uintptr_t)command_line, sizeof command_line};
    if (call(CALL_COMMAND_LINE, block) < 0) {
        command_line[0] = 0;
    }
    return words(NULL) * (int)sizeof(char *);
}

int hr_semihost_args(void *buffer) {
    return words(buffer);
}
