/* SPDX-License-Identifier: MIT
 *
 * The methods of str, bytes and bytearray, most of them one function for the three. A function that several rows of
 * defs/types/text.def share tells them apart by the name of the row (argv[-1]).
 * Source: Python 3.14 Library Reference, Text Sequence Type, Bytes Operations.
 * Tests: tests/types/str, tests/types/bytes, tests/types/bytearray.
 */
#ifndef HR_OBJ_STRMETHODS_H
#define HR_OBJ_STRMETHODS_H

#include "obj/bytes.h"

/* Bytes of a str, bytes or bytearray. */
struct hr_run {
    const char *p;
    size_t n;
};

/* Offset of the first or last occurrence of needle[0..m) in text[0..n), SIZE_MAX if there is none. An empty needle is
 * found at 0 or n. GC: none. */
size_t hr_strmethods_search(const char *text, size_t n, const char *needle, size_t m, bool last);
/* The bytes of self, and its kind: HR_T_str, HR_T_bytes, HR_T_bytearray. GC: none. */
unsigned hr_strmethods_self(struct hr_vm *vm, hr_value self, struct hr_run *run);
/* The bytes of an argument that must be a str (kind HR_T_str) or bytes-like. GC: may collect. */
struct hr_run hr_strmethods_arg(struct hr_vm *vm, unsigned kind, hr_value v);
/* The same of something that is sought: in bytes it may be an int, which is put into *byte. May run Python. */
struct hr_run hr_strmethods_needle(struct hr_vm *vm, unsigned kind, hr_value v, char *byte);
/* Bytes [from, to) of self as an object of its kind; self itself if that is all and it cannot change. */
hr_value hr_strmethods_part(struct hr_vm *vm, hr_value self, size_t from, size_t to);
/* Bytes of the character at p: 1 unless kind is HR_T_str. */
static inline size_t hr_strmethods_step(unsigned kind, const char *p) {
    return kind == HR_T_str ? hr_utf8_lead_bytes(*p) : 1;
}
/* Is the character at p white space? GC: none. */
bool hr_strmethods_is_space(unsigned kind, const char *p);
/* An int argument, `absent` if it is HR_UNDEF or None. May run Python. */
hr_sword hr_strmethods_int(struct hr_vm *vm, hr_value v, hr_sword absent);
/* The name of the row that is being called. GC: none. */
static inline const char *hr_strmethods_name(hr_value *argv) {
    return hr_str_text(((const struct hr_member *)argv[-1])->name);
}

#endif
