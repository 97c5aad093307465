/* SPDX-License-Identifier: MIT
 *
 * What io.c (files, the methods of all streams) and iomemory.c (StringIO, BytesIO, BufferedWriter) and ringio.c (RingIO) ask of each
 * other.
 * Tests: tests/modules/io.
 */
#ifndef HR_LIB_IO_H
#define HR_LIB_IO_H

#include <hirune/native.h>
#include <hirune/rows.h>

/* Requests besides reading and writing, by MicroPython's numbers: IOBase.ioctl() gets them. */
enum hr_io_request { HR_IO_FLUSH = 1, HR_IO_SEEK = 2, HR_IO_CLOSE = 4 };
/* Result of reading and writing when a stream that does not block can do neither now. */
#define HR_IO_LATER SIZE_MAX

HR_NORETURN void hr_io_closed(struct hr_vm *vm);
/* Writes all n bytes at data to a stream; less only if a stream that does not block takes no more: then what it took, or
 * HR_IO_LATER if that is nothing. data must not lie in an object that Python code can resize. May run Python. */
size_t hr_io_send(struct hr_vm *vm, hr_value stream, const uint8_t *data, size_t n);

/* Reads once from a stream of type HR_T_stream (exact), or from any object with a readinto method, at most n bytes, into a bytearray
 * that has as many: 0 at the end, or HR_IO_LATER. May run Python, which may resize the bytearray. */
size_t hr_io_receive(struct hr_vm *vm, hr_value stream, hr_value bytearray, size_t n);

/* StringIO and BytesIO. ValueError when closed. */
size_t hr_iomemory_read(struct hr_vm *vm, hr_value self, uint8_t *data, size_t n);
void hr_iomemory_write(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n);
/* The new position, or a negative errno. GC: none. */
intptr_t hr_iomemory_seek(struct hr_vm *vm, hr_value self, intptr_t offset, int whence);
void hr_iomemory_close(struct hr_vm *vm, hr_value self);

/* BufferedWriter. */
void hr_iomemory_buffer(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n);
void hr_iomemory_flush(struct hr_vm *vm, hr_value self);

/* RingIO: as many bytes as there are, or as there is room for. ValueError if its memory has shrunk. */
size_t hr_ringio_read(struct hr_vm *vm, hr_value self, uint8_t *data, size_t n);
size_t hr_ringio_write(struct hr_vm *vm, hr_value self, const uint8_t *data, size_t n);
/* How many bytes it holds; *room: how many more it takes. */
size_t hr_ringio_held(struct hr_vm *vm, hr_value self, size_t *room);

#endif
