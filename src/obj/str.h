/* SPDX-License-Identifier: MIT
 *
 * Strings: what C code asks of them. More is in include/hirune/native.h (hr_str_from, hr_str_get, ...); methods are in
 * strmethods*.c, formatting in format.h and percent.c.
 *
 * A str is UTF-8 in which lone surrogates may occur (base/utf8.h), NUL-terminated in the heap; FLAG says that it is ASCII
 * only, so that its length is its bytes and indexing takes one step. The strs in ROM are immediates (obj/symbol.h); ""
 * and one-character ASCII strs are always those and exist once; a str is otherwise not unique. Tests: tests/types/str, tests/unit/test_text.c.
 */
#ifndef HR_OBJ_STR_H
#define HR_OBJ_STR_H

#include "base/utf8.h"
#include "mem/heap.h"
#include "obj/object.h"
#include "obj/state.h"
#include "obj/symbol.h"
#include "obj/writer.h"
#include <hirune/native.h>

/* Bytes of a str or bytes object (see struct hr_str for the layout), and where they are: valid while the
 * caller holds s in a local. Functions where size matters more. GC: none. */
#if !HR_QUICK
size_t hr_str_len(hr_value s);
const char *hr_str_text(hr_value s);
#    define HR_STR_INLINE
#else
#    define HR_STR_INLINE static inline
#endif
#if HR_QUICK || defined(HR_STR_FUNCTIONS)
HR_STR_INLINE size_t hr_str_len(hr_value s) {
    if (!hr_value_is_object(s)) return hr_symbol_rom_len(s);
    hr_word header = hr_value_header(s);
    size_t words = (size_t)(header >> HR_HEADER_SIZE_SHIFT), skip = sizeof(hr_word) + 1;
    if (HR_WORD_BITS == 32 && HR_UNLIKELY(words == 0)) {
        words = (size_t)((const hr_word *)s)[1];
        skip += sizeof(hr_word);
    }
    size_t bytes = words * sizeof(hr_word);
    return bytes - skip - ((const unsigned char *)s)[bytes - 1];
}
HR_STR_INLINE const char *hr_str_text(hr_value s) {
    if (!hr_value_is_object(s)) return hr_symbol_rom_text(s);
    if (HR_WORD_BITS == 32) return hr_heap_contents((void *)s);
    return ((const struct hr_str *)s)->text;
}
#endif
/* True if all characters of the str are ASCII. GC: none. */
static inline bool hr_str_is_ascii(hr_value s) {
    return !hr_value_is_object(s) || hr_value_has_flag(s, HR_HEADER_FLAG);
}

/* len(s) in code points. GC: none. */
size_t hr_str_count(hr_value s);
/* Content equality and order (-1, 0, 1) of two str or two bytes objects. GC: none. */
bool hr_str_equal(hr_value a, hr_value b);
int hr_str_compare(hr_value a, hr_value b);
/* hr_bits_hash of the content, 30 bits: same for equal str and symbols; same for equal str and bytes. GC: none. */
static inline uint32_t hr_str_hash(hr_value s) {
    /* the text of a str in the heap is aligned, and words end it */
    if (HR_QUICK && hr_value_is_object(s))
        return hr_bits_hash_words(hr_str_text(s), hr_str_len(s)) & 0x3fffffffu;
    return hr_bits_hash(hr_str_text(s), hr_str_len(s)) & 0x3fffffffu;
}
/* Is the str equal to a C string? GC: none. */
bool hr_str_is_cstr(hr_value s, const char *text);

/* An unfinished object of n bytes of text (HR_T_str or HR_T_bytes), padding set, text not: to be filled by the caller
 * before anything else is allocated. flags: HR_HEADER_FLAG for an ASCII str. n > 0. GC: may collect. */
char *hr_str_alloc(struct hr_vm *vm, unsigned type, unsigned flags, size_t n, hr_value *object);
/* Sets the padding of n bytes of text in a room of `room` bytes, a multiple of the word larger than n. GC: none. */
static inline void hr_str_seal(char *text, size_t n, size_t room) {
    memset(text + n, 0, room - n);
    text[room - 1] = (char)(room - 1 - n);
}
/* As hr_str_from, for a part of what is known to be ASCII, or not. GC: may collect. */
hr_value hr_str_from_part(struct hr_vm *vm, const char *text, size_t n, bool ascii);
/* chr(cp). GC: may collect. */
hr_value hr_str_from_code_point(struct hr_vm *vm, uint32_t cp);
/* The concatenation of n strs (exact ones). GC: may collect. */
hr_value hr_str_concat(struct hr_vm *vm, size_t n, const hr_value *parts);
/* ascii(v). May run Python. */
hr_value hr_str_ascii(struct hr_vm *vm, hr_value v);
/* ord(v): v is a str, bytes or bytearray of one character; TypeError otherwise. GC: none. */
uint32_t hr_str_ord(struct hr_vm *vm, hr_value v);
/* The str that v is or holds; TypeError "can't convert 't' object to str implicitly" if it is none. GC: none. */
hr_value hr_str_check(struct hr_vm *vm, hr_value v);

#endif
