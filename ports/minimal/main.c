/* SPDX-License-Identifier: MIT
 *
 * The smallest port: a UART and a heap. Two functions talk to the device (here: the standard input and output of whatever runs it, through
 * uart_put and uart_get, to be replaced); everything that the machine does not have says so. Guide: docs/PORTING.md.
 * Tests: tests/command.
 */
#include <hirune/hirune.h>
#include <hirune/port.h>

#include <stdio.h>
#include <stdlib.h>

/* ---- the device: replace these two ---------------------------------------------------------------------------- */

static void uart_put(char c) {
    putchar(c);
}
static int uart_get(void) {
    return getchar();
}

/* ---- the port contract ------------------------------------------------------------------------------------------- */

enum { NO_SUCH_FUNCTION = -38, HEAP_BYTES = 64 * 1024, STACK_BYTES = 16 * 1024 };

const char hr_port_platform[] = "minimal", hr_port_machine[] = "minimal";

void hr_port_write(int fd, const char *text, size_t n) {
    (void)fd;
    while (n--) {
        uart_put(*text++);
    }
}
int hr_port_read_char(int timeout_ms) {
    (void)timeout_ms;
    return uart_get();
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
    return 0;
}
int64_t hr_port_time_ns(void) {
    return 0;
}
int32_t hr_port_utc_offset(int64_t seconds) {
    (void)seconds;
    return HR_PORT_NO_ZONE;
}
void hr_port_sleep_us(uint64_t us) {
    (void)us;
}
int hr_port_stat(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path, (void)fields;
    return NO_SUCH_FUNCTION;
}
int hr_port_open(const char *path, int flags) {
    (void)path, (void)flags;
    return NO_SUCH_FUNCTION;
}
ptrdiff_t hr_port_file_read(int fd, void *data, size_t n) {
    (void)fd, (void)data, (void)n;
    return NO_SUCH_FUNCTION;
}
ptrdiff_t hr_port_file_write(int fd, const void *data, size_t n) {
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
    return NO_SUCH_FUNCTION;
}
int hr_port_statvfs(const char *path, int64_t fields[HR_PORT_FIELDS]) {
    (void)path, (void)fields;
    return NO_SUCH_FUNCTION;
}
int hr_port_files_wait(struct hr_port_ready *files, size_t n, int timeout_ms) {
    (void)files, (void)n, (void)timeout_ms;
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
    (void)data, (void)n;
    return NO_SUCH_FUNCTION;
}
const char *hr_port_getenv(const char *name) {
    (void)name;
    return NULL;
}
_Noreturn void hr_port_exit(int code) {
    exit(code);
}

/* ---- main ------------------------------------------------------------------------------------------------------------ */

int main(void) {
    static char heap[HEAP_BYTES];
    struct hr_vm *vm = hr_vm_open(heap, sizeof heap, STACK_BYTES);
    char top;
    hr_vm_set_stack(vm, &top, STACK_BYTES);
    bool friendly = true;
    hr_vm_run_repl(vm, &friendly);
    hr_vm_close(vm);
    return 0;
}
