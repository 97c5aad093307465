/* SPDX-License-Identifier: MIT
 *
 * The port contract (include/hirune/port.h) on POSIX: console, time, files. Tests: tests/modules/os, tests/modules/io, tests/modules/time, tests/command.
 */
#include <hirune/port.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "port.h"

const char hr_port_platform[] = "linux";
#if defined(__x86_64__)
const char hr_port_machine[] = "x86_64";
#elif defined(__i386__)
const char hr_port_machine[] = "i686";
#elif defined(__aarch64__)
const char hr_port_machine[] = "aarch64";
#else
const char hr_port_machine[] = "unknown";
#endif

/* Set by the signal handler; the only state that a signal handler forces on us. */
static volatile sig_atomic_t interrupted;

void hr_unix_interrupted(void) {
    interrupted = 1;
}

/* ---- console ------------------------------------------------------------------------------------------------- */

void hr_port_write(int fd, const char *text, size_t n) {
    while (n > 0) {
        ssize_t done = write(fd, text, n);
        if (done < 0) {
            if (errno == EINTR) {
                continue;
            }
            if (errno == EAGAIN) {
                struct pollfd p = {.fd = fd, .events = POLLOUT};
                poll(&p, 1, -1);
                continue;
            }
            if (errno == EPIPE && fd == 1) exit(1); /* nobody reads on */
            return;
        }
        text += done;
        n -= (size_t)done;
    }
}

int hr_port_read_char(int timeout_ms) {
    if (timeout_ms >= 0) {
        struct pollfd p = {.fd = 0, .events = POLLIN};
        if (poll(&p, 1, timeout_ms) == 0) {
            return -3;
        }
    }
    unsigned char c;
    ssize_t n;
    do {
        n = read(0, &c, 1);
        if (n != 1 && hr_port_poll()) {
            return -2;
        }
    } while (n < 0 && errno == EINTR);
    return n == 1 ? c : -1;
}

void hr_port_set_interrupt_char(int c) {
    struct termios t;
    if (tcgetattr(0, &t) == 0) { /* while code runs at the prompt, the terminal makes the signal */
        t.c_lflag = c == 3 ? t.c_lflag | ISIG : t.c_lflag & (tcflag_t)~ISIG;
        tcsetattr(0, TCSANOW, &t);
    }
}

static struct termios saved_terminal;

void hr_port_console_raw(bool raw) {
    if (!raw) {
        tcsetattr(0, TCSADRAIN, &saved_terminal);
        return;
    }
    if (tcgetattr(0, &saved_terminal) < 0) {
        return;
    }
    struct termios t = saved_terminal;
    t.c_iflag &= (tcflag_t) ~(BRKINT | ICRNL | INPCK | ISTRIP | IXON);
    t.c_cflag = (t.c_cflag & (tcflag_t)~CSIZE) | CS8;
    t.c_lflag &= (tcflag_t) ~(ECHO | ICANON | IEXTEN | ISIG);
    t.c_cc[VMIN] = 1;
    t.c_cc[VTIME] = 0;
    tcsetattr(0, TCSADRAIN, &t);
}

bool hr_port_poll(void) {
    bool was = interrupted != 0;
    interrupted = 0;
    return was;
}

/* ---- time ------------------------------------------------------------------------------------------------------ */

uint64_t hr_port_ticks_us(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000u + (uint64_t)t.tv_nsec / 1000u;
}

int64_t hr_port_time_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

int32_t hr_port_utc_offset(int64_t seconds) {
    time_t t = (time_t)seconds;
    struct tm fields;
    return localtime_r(&t, &fields) ? (int32_t)fields.tm_gmtoff : 0;
}

void hr_port_sleep_us(uint64_t us) {
    struct timespec t = {.tv_sec = (time_t)(us / 1000000u), .tv_nsec = (long)(us % 1000000u) * 1000};
    nanosleep(&t, NULL);
}

/* ---- files ------------------------------------------------------------------------------------------------------ */

static int status(int result) {
    return result < 0 ? -errno : result;
}

int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    struct stat st;
    if (stat(path, &st) < 0) {
        return -errno;
    }
    fields[HR_PORT_MODE] = st.st_mode;
    fields[HR_PORT_INODE] = (int64_t)st.st_ino;
    fields[HR_PORT_DEVICE] = (int64_t)st.st_dev;
    fields[HR_PORT_LINKS] = (int64_t)st.st_nlink;
    fields[HR_PORT_USER] = st.st_uid;
    fields[HR_PORT_GROUP] = st.st_gid;
    fields[HR_PORT_SIZE] = st.st_size;
    fields[HR_PORT_ACCESSED] = st.st_atime;
    fields[HR_PORT_MODIFIED] = st.st_mtime;
    fields[HR_PORT_CHANGED] = st.st_ctime;
    return 0;
}

int hr_port_open(const char *path, int flags) {
    int mode = (flags & HR_PORT_READ) && (flags & HR_PORT_WRITE) ? O_RDWR
               : (flags & HR_PORT_WRITE)                         ? O_WRONLY
                                                                 : O_RDONLY;
    mode |= (flags & HR_PORT_CREATE ? O_CREAT : 0) | (flags & HR_PORT_TRUNCATE ? O_TRUNC : 0) |
            (flags & HR_PORT_APPEND ? O_APPEND : 0) | (flags & HR_PORT_EXCLUSIVE ? O_EXCL : 0);
    int fd = open(path, mode | O_CLOEXEC, 0644);
    if (fd < 0) {
        return -errno;
    }
    struct stat st;
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        return -EISDIR;
    }
    return fd;
}

ptrdiff_t hr_port_file_read(int fd, void *data, size_t n) {
    ssize_t done;
    while ((done = read(fd, data, n)) < 0 && errno == EINTR) {
        if (interrupted) {
            return -EINTR;
        }
    }
    return done < 0 ? -errno : done;
}

ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n) {
    ssize_t done;
    while ((done = write(fd, data, n)) < 0 && errno == EINTR) {
    }
    return done < 0 ? -errno : done;
}

int64_t hr_port_file_seek(int fd, int64_t offset, int whence) {
    off_t at = lseek(fd, (off_t)offset, whence == 0 ? SEEK_SET : whence == 1 ? SEEK_CUR : SEEK_END);
    return at < 0 ? -errno : at;
}

int hr_port_file_sync(int fd) {
    int result = fsync(fd);
    return result < 0 && (errno == EINVAL || errno == EROFS) ? 0 : status(result);
}

int hr_port_file_close(int fd) {
    return status(close(fd));
}

int hr_port_path(enum hr_port_path_op op, const char *a, const char *b) {
    switch (op) {
    case HR_PORT_REMOVE: return status(unlink(a));
    case HR_PORT_MKDIR: return status(mkdir(a, 0777));
    case HR_PORT_RMDIR: return status(rmdir(a));
    case HR_PORT_RENAME: return status(rename(a, b));
    case HR_PORT_CHDIR: return status(chdir(a));
    case HR_PORT_SETENV: return status(b ? setenv(a, b, 1) : unsetenv(a));
    case HR_PORT_SYSTEM: return status(system(a));
    }
    return -EINVAL;
}

int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    struct statvfs st;
    if (statvfs(path, &st) < 0) {
        return -errno;
    }
    const uint64_t all[HR_PORT_FIELDS] = {st.f_bsize, st.f_frsize, st.f_blocks, st.f_bfree, st.f_bavail,
                                          st.f_files, st.f_ffree,  st.f_favail, st.f_flag,  st.f_namemax};
    memcpy(fields, all, sizeof all);
    return 0;
}

int hr_port_files_wait(struct hr_port_ready *files, size_t n, int timeout_ms) {
    _Static_assert(sizeof *files == sizeof(struct pollfd) &&
                       offsetof(struct hr_port_ready, wanted) == offsetof(struct pollfd, events) &&
                       offsetof(struct hr_port_ready, found) == offsetof(struct pollfd, revents) &&
                       POLLIN == 1 && POLLOUT == 4 && POLLERR == 8 && POLLHUP == 16 && POLLNVAL == 32,
                   "the same structure");
    return status(poll((struct pollfd *)(void *)files, n, timeout_ms));
}

int hr_port_getcwd(char *buf, size_t n) {
    return getcwd(buf, n) ? 0 : -errno;
}

/* Open directories, by handle. */
enum { DIRS_MOST = 8 };
static DIR *dirs[DIRS_MOST];

int hr_port_dir_open(const char *path) {
    for (int i = 0; i < DIRS_MOST; i++) {
        if (dirs[i]) {
            continue;
        }
        dirs[i] = opendir(path);
        return dirs[i] ? i : -errno;
    }
    return -EMFILE;
}

int hr_port_dir_next(int handle, const char **name, uint32_t *type, uint64_t *ino) {
    const struct dirent *e;
    do {
        errno = 0;
        e = readdir(dirs[handle]);
        if (!e) {
            return -errno;
        }
    } while (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0);
    *name = e->d_name;
    *type = (uint32_t)e->d_type << 12; /* DTTOIF: the bits of st_mode that say what it is */
    *ino = e->d_ino;
    return 1;
}

void hr_port_dir_close(int handle) {
    closedir(dirs[handle]);
    dirs[handle] = NULL;
}

/* ---- the rest ------------------------------------------------------------------------------------------------------ */

int hr_port_random(void *data, size_t n) {
    return getrandom(data, n, 0) == (ssize_t)n ? 0 : -EIO;
}

const char *hr_port_getenv(const char *name) {
    return getenv(name);
}

_Noreturn void hr_port_exit(int code) {
    exit(code);
}
