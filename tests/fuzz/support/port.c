/* SPDX-License-Identifier: MIT
 *
 * The port contract for fuzz targets: a console that delivers the input's bytes, a clock that only counts, no files. Nothing that a
 * program does has an effect outside of the process, and nothing outside has one on it: an input gives the same run each time.
 */
#include <hirune/port.h>

#include <stdlib.h>
#include <string.h>

#include "fuzz.h"

enum { NO_ENTRY = -2, READ_ONLY = -30, NO_SUCH_FUNCTION = -38, KEPT_BYTES = 4096 };

const char hr_port_platform[] = "fuzz", hr_port_machine[] = "fuzz";

static const uint8_t *console, *console_end;
static uint64_t clock_us;
static char written[2 * KEPT_BYTES];
static size_t written_bytes;

void hr_port_set_console(const uint8_t *data, size_t n) {
    console = data;
    console_end = data + n;
    clock_us = 0;
    written_bytes = 0;
}

const char *hr_port_written(size_t *n) {
    *n = written_bytes < KEPT_BYTES ? written_bytes : KEPT_BYTES;
    return written + written_bytes - *n;
}

void hr_port_write(int fd, const char *text, size_t n) {
    (void)fd;
    if (n > KEPT_BYTES) {
        text += n - KEPT_BYTES;
        n = KEPT_BYTES;
    }
    if (written_bytes + n > sizeof written) {
        const size_t keep = written_bytes < KEPT_BYTES ? written_bytes : KEPT_BYTES;
        memmove(written, written + written_bytes - keep, keep);
        written_bytes = keep;
    }
    memcpy(written + written_bytes, text, n);
    written_bytes += n;
}

int hr_port_read_char(int timeout_ms) {
    if (console < console_end) return *console++;
    return timeout_ms < 0 ? -1 : -3;
}
void hr_port_set_interrupt_char(int c) {
    (void)c;
}
void hr_port_console_raw(bool raw) {
    (void)raw;
}
bool hr_port_poll(void) {
    return false;
}

uint64_t hr_port_ticks_us(void) {
    return clock_us += 10;
}
int64_t hr_port_time_ns(void) {
    return (int64_t)(hr_port_ticks_us() * 1000u);
}
int32_t hr_port_utc_offset(int64_t seconds) {
    return seconds > 86400 * 365 ? 3600 : HR_PORT_NO_ZONE;
}
void hr_port_sleep_us(uint64_t us) {
    clock_us += us;
}

int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path, (void)fields;
    return NO_ENTRY;
}
int hr_port_open(const char *path, int flags) {
    (void)path;
    return flags & HR_PORT_WRITE ? READ_ONLY : NO_ENTRY;
}
ptrdiff_t hr_port_file_read(int fd, void *data, size_t n) {
    size_t left = (size_t)(console_end - console);
    if (fd != 0) return NO_SUCH_FUNCTION;
    if (n > left) n = left;
    if (n) memcpy(data, console, n);
    console += n;
    return (ptrdiff_t)n;
}
ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n) {
    if (fd != 1 && fd != 2) return NO_SUCH_FUNCTION;
    hr_port_write(fd, data, n);
    return (ptrdiff_t)n;
}
int64_t hr_port_file_seek(int fd, int64_t offset, int whence) {
    (void)fd, (void)offset, (void)whence;
    return NO_SUCH_FUNCTION;
}
int hr_port_file_sync(int fd) {
    (void)fd;
    return 0;
}
int hr_port_file_close(int fd) {
    (void)fd;
    return 0;
}
int hr_port_path(enum hr_port_path_op op, const char *a, const char *b) {
    (void)op, (void)a, (void)b;
    return READ_ONLY;
}
int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path;
    for (int i = 0; i < HR_PORT_FIELDS; i++)
        fields[i] = i;
    return 0;
}
int hr_port_files_wait(struct hr_port_ready *files, size_t n, int timeout_ms) {
    (void)files, (void)n, (void)timeout_ms; /* no input waits for ever */
    return NO_ENTRY;
}
int hr_port_getcwd(char *buf, size_t n) {
    if (n < 2) return NO_ENTRY;
    memcpy(buf, "/", 2);
    return 0;
}
int hr_port_dir_open(const char *path) {
    (void)path;
    return NO_ENTRY;
}
int hr_port_dir_next(int handle, const char **name, uint32_t *type, uint64_t *ino) {
    (void)handle, (void)name, (void)type, (void)ino;
    return 0;
}
void hr_port_dir_close(int handle) {
    (void)handle;
}

int hr_port_random(void *data, size_t n) {
    memset(data, 0x5a, n);
    return 0;
}
const char *hr_port_getenv(const char *name) {
    (void)name;
    return NULL;
}
_Noreturn void hr_port_exit(int code) {
    hr_fuzz_fail("the program ended the process with %d", code);
}
