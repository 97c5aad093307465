/* SPDX-License-Identifier: MIT
 *
 * bytes, bytearray, memoryview, array.array and their common memory: buffers and stores. More is in
 * include/hirune/native.h (hr_buffer_get, hr_bytes_from, ...).
 *
 * bytes has the layout of str. bytearray and array keep their bytes in a store of their own (struct hr_store), which is
 * replaced when it cannot grow in place: data pointers are valid until then. A memoryview refers to the object, not to
 * its store, and checks its bounds at each use. Tests: tests/types/bytes, bytearray, memoryview, array.
 */
#ifndef HR_OBJ_BYTES_H
#define HR_OBJ_BYTES_H

#include "obj/object.h"
#include "obj/state.h"
#include "obj/str.h"
#include <hirune/native.h>

/* Bytes and contents of a bytes object. GC: none. */
static inline size_t hr_bytes_len(hr_value v) {
    return hr_str_len(v);
}
static inline const uint8_t *hr_bytes_data(hr_value v) {
    return (const uint8_t *)hr_str_text(v);
}

/* ---- stores: v is a bytearray or an array -------------------------------------------------------------------- */

/* The bytes in use, and where they are. GC: none. */
size_t hr_buffer_used(hr_value v);
uint8_t *hr_buffer_data(hr_value v);
/* Makes the store n bytes long (in use), keeping what fits; new bytes are 0. Leaves room to grow by an eighth if it
 * has to move and `spare` is set; gives memory back if it shrinks. Returns the data. GC: may collect. */
uint8_t *hr_buffer_resize(struct hr_vm *vm, hr_value v, size_t n, bool spare);
/* A new bytearray or array of n zero bytes; its data in *data. typecode: of an array. */
hr_value hr_buffer_new(struct hr_vm *vm, unsigned type, char typecode, size_t n, uint8_t **data);

/* ---- typed items: struct-style codes b B h H i I l L q Q f d, P and O (an object), c ----------------------------- */

/* Bytes of one item, 0 if there is no such code. GC: none. */
unsigned hr_buffer_item_size(char typecode);
/* The item at p, which need not be aligned. GC: may collect. */
hr_value hr_buffer_item_get(struct hr_vm *vm, char typecode, const uint8_t *p);
/* Writes v at out (8 bytes are enough for any code). TypeError; OverflowError if an int is out of range. May run Python. */
void hr_buffer_item_set(struct hr_vm *vm, char typecode, uint8_t *out, hr_value v);

/* ---- bytes --------------------------------------------------------------------------------------------------------- */

/* bytes(v) as the argument of bytearray() and the like: a count, an iterable of ints or anything bytes-like. */
hr_value hr_bytes_convert(struct hr_vm *vm, unsigned type, hr_value v);

#endif
