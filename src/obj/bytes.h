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

#include "obj/op.h"
#include "obj/str.h"
#include <hirune/rows.h>

/* Bytes and contents of a bytes object. GC: none. */
static inline size_t hr_bytes_len(hr_value v) {
    return hr_str_len(v);
}
static inline const uint8_t *hr_bytes_data(hr_value v) {
    return (const uint8_t *)hr_str_text(v);
}

/* ---- stores: v is a bytearray or an array ---------------------------------------------------------------------- */

/* The bytes in use, and where they are: in the store or, of a bytearray made by hr_buffer_at, elsewhere. GC: none. */
size_t hr_buffer_used(hr_value v);
uint8_t *hr_buffer_data(hr_value v);
/* Makes the store n bytes long (in use), keeping what fits; new bytes are 0. Leaves room to grow by an eighth if it
 * has to move and `spare` is set; gives memory back when it shrinks. Returns the data. GC: may collect. */
uint8_t *hr_buffer_resize(struct hr_vm *vm, hr_value v, size_t n, bool spare);
/* BufferError if the memory of v, a bytearray or another object, cannot become longer or shorter (hr_buffer_at). GC: none. */
#if HR_WITH_uctypes
void hr_buffer_check_grows(struct hr_vm *vm, hr_value v);
#else
static inline void hr_buffer_check_grows(struct hr_vm *vm, hr_value v) {
    (void)vm, (void)v;
}
#endif
/* A new bytearray or array (with this type code) of n zero bytes. GC: may collect. */
hr_value hr_buffer_new(struct hr_vm *vm, unsigned type, char typecode, size_t n);

/* ---- buffers and views --------------------------------------------------------------------------------------------- */

/* Bits of hr_memoryview.format: the type code below, the step in items (signed) from HR_MEMORYVIEW_STEP on. */
enum { HR_MEMORYVIEW_READONLY = 0x100, HR_MEMORYVIEW_STEP = 16 };

/* The items of a str (bytes), bytes, bytearray, array or memoryview. */
struct hr_view {
    uint8_t *data;  /* item 0; valid until the owner changes its size */
    size_t count;   /* items; 0 if the owner of a memoryview has become too short */
    size_t size;    /* bytes of an item */
    hr_sword step;  /* bytes from an item to the next */
    hr_value owner; /* the object itself; of a memoryview what it is a view of */
    char code;
    bool readonly; /* for buffers and memoryviews; so is an array of objects */
};
/* Fills *view; false if v is none of these, or a released memoryview. GC: none. */
bool hr_buffer_view(struct hr_vm *vm, hr_value v, struct hr_view *view);
/* The same with TypeError, ValueError. */
void hr_buffer_items(struct hr_vm *vm, hr_value v, struct hr_view *view);

/* hr_buffer_items, and a list, tuple or deque as items of code O. v is exact. A deque is straightened. */
void hr_items_view(struct hr_vm *vm, hr_value v, struct hr_view *view);
/* Item i, which is there. GC: may collect. */
hr_value hr_items_at(struct hr_vm *vm, const struct hr_view *view, size_t i);
/* The first item in [i, stop) of such a sequence that equals v; SIZE_MAX if there is none. May run Python. */
size_t hr_items_find(struct hr_vm *vm, hr_value self, hr_value v, size_t i, size_t stop);
/* True for list, deque, bytearray, array: their length can change. GC: none. */
bool hr_items_can_grow(hr_value v);
/* Replaces `removed` items from `at` of what can grow by `added` ones, which are undefined. at + removed <= count of *view, the view of v.
 * Returns the new ones. GC: may collect. */
uint8_t *hr_items_splice(struct hr_vm *vm, hr_value v, const struct hr_view *view, size_t at, size_t removed,
                         size_t added);
/* Copies n items of `size` bytes from places `from_step` bytes apart; where all lie close, they may overlap. */
void hr_items_copy(uint8_t *to, hr_sword to_step, const uint8_t *from, hr_sword from_step, size_t size,
                   size_t n);
/* Gives self the fields of `made`, an object of its kind that nothing else refers to; it goes at once: the
 * array is to be given back when it grows, and must not hang on two objects then. GC: none. */
void hr_items_take(struct hr_vm *vm, hr_value self, hr_value made);
/* Reverses the items of `size` bytes (1..8) in [low, high). */
void hr_items_turn(uint8_t *low, uint8_t *high, size_t size);
/* One item of any type code. */
union hr_item {
    hr_word words[8 / sizeof(hr_word)];
    uint8_t bytes[8];
};

/* hr_buffer_try for reading, without str; a memoryview with gaps is copied. GC: may collect. */
bool hr_buffer_like(struct hr_vm *vm, hr_value v, struct hr_buffer *buf);
/* The same with TypeError, ValueError. */
void hr_buffer_want(struct hr_vm *vm, hr_value v, struct hr_buffer *buf);

/* What is to be added to or stored into self (bytearray, array, memoryview) as a buffer of items of its kind: anything
 * bytes-like, unless strict or a memoryview also an iterable. For an array only another one of the same kind is taken
 * as it is. TypeError, ValueError. May run Python. */
void hr_bytearray_source(struct hr_vm *vm, hr_value self, hr_value v, bool strict, struct hr_buffer *buf);
/* self += v; returns self. */
hr_value hr_bytearray_add(struct hr_vm *vm, hr_value self, hr_value v, bool strict);
/* Items start, start + step, ... of a memoryview and its view as another one. GC: may collect. */
hr_value hr_memoryview_slice(struct hr_vm *vm, hr_value v, const struct hr_view *view, hr_sword start,
                             hr_sword step, size_t count);
/* The same of an ASCII str, bytes, bytearray, array, list, tuple: a new object, or v itself if it cannot change. */
hr_value hr_items_pick(struct hr_vm *vm, hr_value v, size_t start, hr_sword step, size_t count);

/* ---- sequences of bytes or characters: `kind` is HR_T_str, HR_T_bytes or HR_T_bytearray ------------------------------- */

/* A new object of the kind. data NULL: zeros (not for str). GC: may collect. */
hr_value hr_bytes_make(struct hr_vm *vm, unsigned kind, const void *data, size_t n);
/* An unfinished object of the same kind as `like`, a str, bytes, bytearray, array, list or tuple, of n bytes (ascii: of a str): the
 * caller fills them and then takes hr_bytes_unique(*object), which is the ROM object for a str of one ASCII character.
 * GC: may collect; none. */
char *hr_bytes_alloc(struct hr_vm *vm, hr_value like, bool ascii, size_t n, hr_value *object);
hr_value hr_bytes_unique(hr_value v);
/* What a writer has collected as an object of the kind. */
hr_value hr_bytes_finish(struct hr_writer *w, unsigned kind);
/* a * b if one of them is a str, bytes, bytearray, array, list or tuple and the other an int; else HR_NOTIMPL. GC: may collect. */
hr_value hr_bytes_repeat(struct hr_vm *vm, hr_value a, hr_value b);
/* The result of a comparison of any two things of which memcmp-like `order` says how they stand. GC: none. */
hr_value hr_bytes_order(enum hr_binary_op op, int order);
/* v as an instance of cls: itself if that is its type, else cls(v). May run Python. */
hr_value hr_bytes_as(struct hr_vm *vm, hr_value cls, hr_value v);
/* int in 0..255 of v; TypeError, ValueError. May run Python. */
uint8_t hr_bytes_item(struct hr_vm *vm, hr_value v);
/* Appends to a collecting writer what bytes() makes of v: an iterable of ints or anything bytes-like. */
void hr_bytes_gather(struct hr_writer *w, hr_value v);
/* bytes(source, encoding, errors) as an object of the kind; HR_UNDEF for what is absent. May run Python. */
hr_value hr_bytes_convert(struct hr_vm *vm, unsigned kind, const hr_value *argv);

#endif
