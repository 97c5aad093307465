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
#include "obj/type.h"

/* Bytes of a str, bytes or bytearray. */
struct hr_run {
    const char *p;
    size_t n;
};

/* A method at work. */
struct hr_method_call {
    struct hr_vm *vm;
    hr_value self;
    unsigned kind;     /* of self: HR_T_str, HR_T_bytes, HR_T_bytearray */
    const char *name;  /* of the row */
    struct hr_run run; /* self */
    struct hr_run arg; /* argv[1]; empty if it is absent or None */
    bool ascii;        /* one byte is one character of self */
    char byte;         /* where an int argument is put */
};
/* How hr_strmethods_begin takes argv[1]. */
enum { HR_METHOD_NO_ARG, HR_METHOD_ARG, HR_METHOD_ARG_OR_NONE, HR_METHOD_ARG_OR_INT };

/* Sets *call up without a name: self and, if it is not HR_UNDEF, arg, which must be a str (for a str) or
 * bytes-like. TypeError. May run Python for an int argument. */
void hr_strmethods_set(struct hr_method_call *call, struct hr_vm *vm, hr_value self, hr_value arg, int how);
/* The same from the arguments of a row. */
void hr_strmethods_begin(struct hr_method_call *call, struct hr_vm *vm, hr_value *argv, int arg);
/* Bytes [from, to) of self as an object of its kind; self itself if that is all and it cannot change. */
hr_value hr_strmethods_part(const struct hr_method_call *call, size_t from, size_t to);
/* Offset of the first or last occurrence of call->arg in call->run, SIZE_MAX if there is none. An empty one is found at
 * 0 or n. GC: none. */
size_t hr_strmethods_search(const struct hr_method_call *call, bool last);
/* The bytes of an argument that must be a str (kind HR_T_str) or bytes-like. GC: may collect. */
struct hr_run hr_strmethods_arg(struct hr_vm *vm, unsigned kind, hr_value v);
/* Takes the character at *p of a str, the byte of others. GC: none. */
uint32_t hr_strmethods_take(unsigned kind, const char **p);
/* The classes (base/uchar.h) of a character of a str or a byte of others. GC: none. */
unsigned hr_strmethods_classes(unsigned kind, uint32_t cp);
/* Characters in a run. GC: none. */
size_t hr_strmethods_chars(unsigned kind, struct hr_run run);
/* An int argument, clipped to the small ones; `absent` if it is HR_UNDEF or None. May run Python. */
hr_sword hr_strmethods_int(struct hr_vm *vm, hr_value v, hr_sword absent);

#endif
