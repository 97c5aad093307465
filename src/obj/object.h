/* SPDX-License-Identifier: MIT
 *
 * The layout of every built-in object that more than one file looks into. Bytes on 32-bit are in docs/MEMORY.md.
 *
 * Every struct is a header word followed by words that are all values, or all raw (marked RAW). Value fields are
 * changed only through hr_heap_store (mem/heap.h). A count kept in a value object is a small int.
 * Tests: tests/memory/object_*.py.
 */
#ifndef HR_OBJ_OBJECT_H
#define HR_OBJ_OBJECT_H

#include "obj/value.h"

/* RAW. A str: UTF-8 bytes, then padding whose last byte says how many padding bytes precede it, so that the text is
 * always NUL-terminated and its length is words * sizeof(word) - 1 - last byte. bytes has the same layout.
 * FLAG: str is ASCII only. WEAK: str is a symbol (interned). */
struct hr_str {
    hr_word header;
    char text[1];
};

/* RAW. An int outside the small range; normalized magnitude, FLAG: negative. */
struct hr_bigint {
    hr_word header;
    hr_word limbs[1];
};

/* RAW. complex. */
struct hr_complex {
    hr_word header;
    hr_word parts[2 * (HR_FLOAT_BITS / HR_WORD_BITS ? HR_FLOAT_BITS / HR_WORD_BITS : 1)];
};

/* tuple: the length is the size less one word. */
struct hr_tuple {
    hr_word header;
    hr_value items[1];
};

/* A counted array: the store of list (and set while small). The capacity is the size less two words. */
struct hr_array {
    hr_word header;
    hr_value count; /* small int */
    hr_value items[1];
};
struct hr_list {
    hr_word header;
    hr_value array; /* struct hr_array; a ROM empty array while the list is new */
};

/* dict, and the attribute tables of classes. The pairs stand in insertion order; a deleted pair has key HR_UNDEF. A pair with
 * value HR_UNDEF is reserved: its key has a slot number but no value (module globals). FLAG: the last word is a RAW index
 * (see obj/table.h). */
struct hr_table {
    hr_word header;
    hr_value used; /* small int: entries in use, deleted ones, and a sign: see hr_table_used in obj/table.h */
    hr_value pairs[1]; /* key, value, key, value, ... */
};
/* FLAG on dict: it is the globals of a module: slots keep their numbers, see obj/table.h. */
struct hr_dict {
    hr_word header;
    hr_value table;
};

/* set and frozenset: as dict with single entries. */
struct hr_set {
    hr_word header;
    hr_value table; /* HR_T_table object whose entries are single items */
};

struct hr_range {
    hr_word header;
    hr_value start, stop, step; /* ints */
};
struct hr_slice {
    hr_word header;
    hr_value start, stop, step;
};

/* bytearray. */
struct hr_bytearray {
    hr_word header;
    hr_value store; /* RAW HR_T_store: {header, used bytes, bytes...} */
};
struct hr_store {
    hr_word header;
    hr_word used;
    uint8_t bytes[1];
};

/* A view of a bytes-like object, and array.array (whose owner is its own store). */
struct hr_memoryview {
    hr_word header;
    hr_value owner;  /* bytes, bytearray, array, or an HR_T_store */
    hr_value start;  /* first byte, small int */
    hr_value count;  /* items, small int */
    hr_value format; /* small int: typecode | readonly << 8 | step in items << 16 (signed) */
};
struct hr_arrayobj {
    hr_word header;
    hr_value store; /* RAW HR_T_store; used in bytes */
    hr_value typecode;
};

/* ---- functions --------------------------------------------------------------------------------------------- */

/* A function written in Python. After code and globals: the default values (positional, then, if the code has any,
 * one for each keyword-only parameter, HR_UNDEF where there is none), then the cells of the free variables. */
struct hr_function {
    hr_word header;
    hr_value code;
    hr_value globals; /* dict */
    hr_value rest[1];
};
struct hr_cellbox {
    hr_word header;
    hr_value value;
};
struct hr_method {
    hr_word header;
    hr_value function;
    hr_value self;
};

/* A computed attribute whose function is a number below HR_MEMBER_FIELDS is that word of the object, None for HR_UNDEF. */
typedef hr_value hr_member_function(struct hr_vm *vm, int argc, hr_value *argv);
enum { HR_MEMBER_FIELDS = 16 };

/* spec: bits 0-3 least positional count, 4-7 greatest (15 = *args), 8-10 keyword-only count, 11 **kwargs,
 * 12 static, 13 class method, 14 not restartable, 15 setter exists (getset) or constructor. */
struct hr_spec {
    uint16_t bits;
    uint16_t keywords; /* 0 or the offset in hr_rom_keywords: see hr_member_keywords */
};
/* A member of a built-in type or module, a row in ROM; those of one type lie together, sorted by name. As a value a
 * function (HR_T_native) or computed attribute (HR_T_getset) is an immediate. obj/type.h has what reads it. Without HR_MEMBERS_WIDE
 * it is three bytes: ten bits of the number of its name, ten of its content, four of that of its spec, 15: a rare one; hosts have them
 * at hand. */
struct hr_member {
#if !HR_MEMBERS_WIDE
    uint8_t name, more, content;
#else
    hr_value value;
    hr_member_function *fn; /* NULL: a constant */
    struct hr_spec spec;
    uint16_t name;
#endif
};
#define HR_SPEC_MIN(s)    ((s)&15u)
#define HR_SPEC_MAX(s)    (((s) >> 4) & 15u)
#define HR_SPEC_VARARGS   15u
#define HR_SPEC_KWONLY(s) (((s) >> 8) & 7u)
#define HR_SPEC_KWARGS    0x800u
#define HR_SPEC_STATIC    0x1000u
#define HR_SPEC_CLASS     0x2000u
#define HR_SPEC_ONCE      0x4000u
#define HR_SPEC_SETTER    0x8000u

/* A built-in function bound to a value: what the compiler and libraries make of member + self is struct hr_method. */

/* Code: value object {header, raw, name, file, constants...}. Parameter names are the first constants. FLAG: a copy that one function has, whose
 * last word is the dict of that function's attributes. */
struct hr_code {
    hr_word header;
    hr_value raw;  /* RAW HR_T_store-like: struct hr_code_raw */
    hr_value name; /* symbol */
    hr_value file; /* str */
    hr_value constants[1];
};
enum {
    HR_CODE_VARARGS = 1,     /* has *args (in the register after the keyword-only parameters) */
    HR_CODE_VARKW = 2,       /* has **kwargs (in the register after that) */
    HR_CODE_GENERATOR = 4,   /* calling it makes a generator */
    HR_CODE_COROUTINE = 8,   /* with GENERATOR: asynchronous generator */
    HR_CODE_CLASS = 16,      /* class body: register 0 is the namespace */
    HR_CODE_BYNAME = 32,     /* globals are looked up by name (no slot numbers) */
    HR_CODE_KWDEFAULTS = 64, /* the function object holds a default for each keyword-only parameter */
    HR_CODE_MORE = 128       /* module chunk: the rest of the source is still to be compiled */
};
struct hr_code_raw {
    hr_word header;
    uint8_t flags;     /* HR_CODE_* */
    uint8_t registers; /* parameters + locals + temporaries */
    uint8_t locals; /* parameters + locals: these registers are set to HR_UNDEF on entry, but for arguments */
    uint8_t positional; /* parameters that can be given by position */
    uint8_t posonly;    /* of these, positional-only */
    uint8_t kwonly;     /* keyword-only parameters */
    uint8_t defaults;   /* of the positional parameters, counted from the last */
    uint8_t free;       /* free variables: cells in the function object */
    uint16_t handlers;  /* entries of the exception table */
    uint16_t code_bytes;
    uint16_t first_line; /* line of the def, saturating */
    uint8_t code
        [1]; /* bytecode; then `handlers` entries of 7 bytes (start, end, target: u16 little endian; register),
                          * innermost first; then the line table up to the end of the object */
};
#define HR_CODE_HANDLER_BYTES 7

/* A suspended frame: generator, coroutine, asynchronous generator (by the type index). */
struct hr_generator {
    hr_word header;
    hr_value function;
    hr_value
        ip; /* small int: offset of the instruction it is suspended at; HR_NONE: finished; HR_UNDEF: running; a tuple: that offset,
               and what pend_throw() wants raised there */
    hr_value registers[1];
};

/* ---- classes and instances ------------------------------------------------------------------------------------- */

/* A class made by a class statement or type(). Built-in types are struct hr_type in ROM (obj/type.h). */
struct hr_class {
    hr_word header;
    hr_value id;    /* small int: type index of its instances | HR_CLASS_* flags << 20 */
    hr_value name;  /* str */
    hr_value bases; /* a single class, or a tuple of them */
    hr_value mro;   /* HR_UNDEF: follow bases (single inheritance); else a tuple of classes */
    hr_value table; /* struct hr_table: the attributes */
    hr_value
        layout; /* struct hr_tuple of slot names (append-only; begins as a copy of the base's); HR_UNDEF: none */
    hr_value meta; /* the metaclass: HR_UNDEF = type */
};

/* An instance of a user class: the native value first if the class derives from a built-in type with data (int, str,
 * list, ...), then the slots of the class's layout. An instance whose class has outgrown it keeps the remaining
 * attributes in a dict in its last slot: see obj/instance.h. */
struct hr_instance {
    hr_word header;
    hr_value slots[1];
};

/* An exception, built-in or user class: these fields, then slots as in an instance. FLAG: __suppress_context__. */
struct hr_exception {
    hr_word header;
    hr_value args;  /* tuple; or a struct hr_array {tuple, dict} once attributes were set on a built-in one */
    hr_value cause; /* HR_UNDEF: none set; HR_NONE: set to None */
    hr_value context; /* HR_UNDEF: none */
    hr_value
        trace; /* traceback: HR_UNDEF; the code of its only entry; or a struct hr_array of (code, offset) pairs, innermost first */
    hr_value offset; /* of the only entry, small int */
};
enum { HR_EXCEPTION_WORDS = 6 };

struct hr_module {
    hr_word header;
    hr_value globals; /* dict (FLAG set) */
};

#endif
