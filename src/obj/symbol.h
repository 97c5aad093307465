/* SPDX-License-Identifier: MIT
 *
 * Symbols: interned strings, unique by content, compared by address. Those named in defs/ are immediates whose text is in ROM; those of frozen modules
 * are objects in ROM; others lie in the heap and are found through a weak table, so that a name nobody uses any more is collected.
 * Tests: tests/unit/test_rom.c, tests/unit/test_frozen.c, tests/memory/namespace_forget.py.
 */
#ifndef HR_OBJ_SYMBOL_H
#define HR_OBJ_SYMBOL_H

#include "obj/state.h"
#include <hirune/native.h>

enum { HR_SYMBOL_LONGEST = 255 }; /* bytes of a name, as in MicroPython: RuntimeError beyond */

/* The length of a ROM symbol (hr_value_is_symbol), and its text, which no NUL ends but that of "". GC: none. */
size_t hr_symbol_rom_len(hr_value v);
const char *hr_symbol_rom_text(hr_value v);
/* The ROM symbol of one ASCII character. */
static inline hr_value hr_symbol_of_char(unsigned char c) {
    return HR_IMMEDIATE(HR_SYMBOL_CHARACTERS + c);
}
/* The ROM symbol with this text, or HR_UNDEF. GC: none. */
hr_value hr_symbol_find_rom(const char *text, size_t n);
/* The symbol of a frozen module whose text is at the address, or None. GC: none. */
hr_value hr_symbol_frozen_at(uintptr_t address);
/* The symbol equal to the str s; s itself becomes it if there is none yet. TypeError if s is no str. GC: may collect. */
hr_value hr_symbol_of(struct hr_vm *vm, hr_value s);
/* True for symbols. v must be a str. GC: none. */
static inline bool hr_symbol_is(hr_value v) {
    return !hr_value_is_object(v) || hr_value_has_flag(v, HR_HEADER_WEAK);
}
/* Number of symbols in the heap, and their bytes. GC: none. */
void hr_symbol_count(struct hr_vm *vm, size_t *count, size_t *bytes);
/* Collector: visits the table's slots; takes a dead symbol out. GC: none. */
void hr_symbol_walk(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit);
void hr_symbol_forget(struct hr_vm *vm, hr_value symbol);
/* A symbol as it is within a class of this name: _Class__name if it is __name. GC: may collect. */
hr_value hr_symbol_private(struct hr_vm *vm, hr_value class_name, hr_value symbol);

#endif
