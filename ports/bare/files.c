/* files.c - the port contract's files (include/hirune/port.h): the emulator's host's; descriptors 0 and 1 are the console.
 *
 * Owns: nothing. What semihosting cannot do fails with ENOSYS. Tests: tests/modules/io, tests/modules/os on the boards.
 *
 * SPDX-License-Identifier: MIT
 */
#include "board.h"
#include "semihost.h"

enum { NO_SUCH_FUNCTION = -38 };

int hr_port_open(const char *path, int flags) {
    return hr_semihost_open(path, flags - 1);
}

ptrdiff_t hr_port_file_read(int fd, void *data, size_t n) {
    char *p = data;
    if (fd != 0) {
        return hr_semihost_read(fd, data, n);
    }
    /* at least one byte, then what is there */
    for (int c; n > 0 && (c = hr_port_read_char(p == (char *)data ? -1 : 0)) != -1 && c != -3; n--) {
        if (c == -2) {
            return -4; /* EINTR */
        }
        *p++ = (char)c;
    }
    return p - (char *)data;
}

ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n) {
    if (fd > 2) {
        return hr_semihost_write(fd, data, n);
    }
    hr_port_write(fd, data, n);
    return (ptrdiff_t)n;
}

int64_t hr_port_file_seek(int fd, int64_t offset, int whence) {
    return fd <= 2 ? -29 /* ESPIPE */ : hr_semihost_seek(fd, (int)offset, whence);
}

int hr_port_file_sync(int fd) {
    (void)fd;
    return 0;
}

int hr_port_file_close(int fd) {
    return hr_semihost_close(fd);
}

/* The kind and the size are all that opening can tell. */
int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    enum { HOST_DIRECTORY = 0200000 };
    int mode = 0x41ed;
    int fd = hr_semihost_open(path, HOST_DIRECTORY);
    if (fd < 0) {
        fd = hr_semihost_open(path, 0);
        if (fd < 0) {
            return fd;
        }
        mode = 0x81a4;
        fields[HR_PORT_SIZE] = hr_semihost_seek(fd, 0, 2);
    }
    fields[HR_PORT_MODE] = mode;
    fields[HR_PORT_LINKS] = 1;
    return hr_semihost_close(fd);
}

int hr_port_path(enum hr_port_path_op op, const char *a, const char *b) {
    (void)op, (void)a, (void)b;
    return NO_SUCH_FUNCTION;
}

int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path, (void)fields;
    return NO_SUCH_FUNCTION;
}

int hr_port_getcwd(char *buf, size_t n) {
    (void)buf, (void)n;
    return NO_SUCH_FUNCTION;
}

int hr_port_dir_open(const char *path) {
    (void)path;
    return NO_SUCH_FUNCTION;
}

int hr_port_dir_next(int handle, const char **name, uint32_t *type, uint64_t *ino) {
    (void)handle, (void)name, (void)type, (void)ino;
    return 0;
}

void hr_port_dir_close(int handle) {
    (void)handle;
}

int hr_port_random(void *data, size_t n) {
    int fd = hr_semihost_open("/dev/urandom", 0);
    if (fd < 0) {
        return fd;
    }
    int got = hr_semihost_read(fd, data, n);
    hr_semihost_close(fd);
    return got < 0 ? got : 0;
}

const char *hr_port_getenv(const char *name) {
    (void)name;
    return NULL;
}

#ifdef HR_STACK_PAINT
/* Debug build: start.S has filled the stack with this word. */
static void report_stack(void) {
    const uint32_t *word = (const uint32_t *)__stack_limit;
    char digits[] = "stack used      0\n";
    while (*word == 0x5aa5c33c) {
        word++;
    }
    unsigned used = (unsigned)(__stack_top - (const char *)word);
    for (char *p = digits + sizeof digits - 3; used; used /= 10) {
        *p-- = (char)('0' + used % 10);
    }
    hr_port_write(1, digits, sizeof digits - 1);
}
#endif

void hr_port_exit(int code) {
#ifdef HR_STACK_PAINT
    report_stack();
#endif
    hr_semihost_exit(code);
}
