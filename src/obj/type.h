/* SPDX-License-Identifier: MIT
 *
 * Built-in types and modules as they lie in ROM, and the questions one can ask about the type of any value.
 *
 * struct hr_type, hr_type_slots, hr_rom_module and the arrays below are written by tools/gen_rom.py from
 * defs/types and defs/modules. User classes are struct hr_class (obj/object.h); a "type value" is a struct hr_type
 * in ROM (HR_T_type) or a struct hr_class in the heap (HR_T_class).
 * Tests: tests/unit/test_rom.c, tests/types/class.
 */
#ifndef HR_OBJ_TYPE_H
#define HR_OBJ_TYPE_H

#include <hirune/native.h>

#include "obj/object.h"

#define HR_ROM_ALIGNED __attribute__((aligned(2 * sizeof(hr_word))))

/* ---- slots: what the operations of the VM call on a built-in type ------------------------------------------ */

/* Operation numbers of the slot `unary`. */
enum hr_unary {
    HR_UNARY_NEG,
    HR_UNARY_POS,
    HR_UNARY_INV,
    HR_UNARY_ABS,
    HR_UNARY_BOOL,    /* HR_TRUE or HR_FALSE */
    HR_UNARY_LEN,     /* a small int */
    HR_UNARY_HASH,    /* a small int */
    HR_UNARY_INT,     /* __int__ */
    HR_UNARY_FLOAT,   /* __float__ */
    HR_UNARY_COMPLEX, /* __complex__ */
    HR_UNARY_INDEX,   /* __index__ */
    HR_UNARY_COUNT
};

/* Operation numbers of the slot `binary`. The first 26 are in the order of the opcodes ADD..ISHR, the comparisons
 * in that of LT..NE. */
enum hr_binary {
    HR_BINARY_ADD,
    HR_BINARY_SUB,
    HR_BINARY_MUL,
    HR_BINARY_TRUEDIV,
    HR_BINARY_FLOORDIV,
    HR_BINARY_MOD,
    HR_BINARY_POW,
    HR_BINARY_MATMUL,
    HR_BINARY_AND,
    HR_BINARY_OR,
    HR_BINARY_XOR,
    HR_BINARY_SHL,
    HR_BINARY_SHR,
    HR_BINARY_INPLACE, /* + one of the above: a is changed and returned */
    HR_BINARY_IADD = HR_BINARY_INPLACE + HR_BINARY_ADD,
    HR_BINARY_ISUB = HR_BINARY_INPLACE + HR_BINARY_SUB,
    HR_BINARY_IMUL = HR_BINARY_INPLACE + HR_BINARY_MUL,
    HR_BINARY_IAND = HR_BINARY_INPLACE + HR_BINARY_AND,
    HR_BINARY_IOR = HR_BINARY_INPLACE + HR_BINARY_OR,
    HR_BINARY_IXOR = HR_BINARY_INPLACE + HR_BINARY_XOR,
    HR_BINARY_LT = 2 * HR_BINARY_INPLACE,
    HR_BINARY_LE,
    HR_BINARY_GT,
    HR_BINARY_GE,
    HR_BINARY_EQ,
    HR_BINARY_NE, /* a type that has EQ need not have NE: the VM inverts EQ */
    HR_BINARY_CONTAINS, /* b in a */
    HR_BINARY_DIVMOD,
    HR_BINARY_COUNT
};

/* What a subscr or attr slot is to do. */
enum hr_access { HR_ACCESS_GET, HR_ACCESS_SET, HR_ACCESS_DELETE };

/* Rules for every slot. `self` is a value of exactly this type (or of a derived built-in one): the caller has taken
 * the native value out of an instance of a user class with hr_type_native. Other operands come as they are; use
 * hr_type_native on them where their type matters. All may collect, may run Python and may raise. */

/* HR_NOTIMPL if the type has no such operation. */
typedef hr_value hr_unary_fn(struct hr_vm *vm, unsigned op, hr_value self);
/* Result of `a op b`, HR_NOTIMPL if the type does not know it. Operands in source order: the slot of type(a) is
 * asked first, then that of type(b), so that self may be either (a only for in-place operations and CONTAINS). For
 * IADD.. a type without in-place operations returns HR_NOTIMPL, and the caller goes on with ADD... */
typedef hr_value hr_binary_fn(struct hr_vm *vm, unsigned op, hr_value a, hr_value b);
/* self[key] (value HR_UNDEF), self[key] = value, del self[key] by mode; HR_NOTIMPL if the mode is not supported
 * (TypeError by the caller), HR_NONE after SET and DELETE. */
typedef hr_value hr_subscr_fn(struct hr_vm *vm, enum hr_access mode, hr_value self, hr_value key, hr_value value);
/* iter(self). A type with `next` and without `iter` is its own iterator. */
typedef hr_value hr_iter_fn(struct hr_vm *vm, hr_value self);
/* The next item, or HR_UNDEF at the end. */
typedef hr_value hr_next_fn(struct hr_vm *vm, hr_value self);
/* Writes repr(self), or str(self) if `str`. Without this slot: <TYPE object at 0x...>. */
typedef void hr_repr_fn(struct hr_vm *vm, struct hr_writer *w, hr_value self, bool str);
/* Attributes that are not in the table of members, asked after it. HR_UNDEF if there is no such attribute (the
 * caller raises); SET and DELETE: HR_NONE when done. */
typedef hr_value hr_attr_fn(struct hr_vm *vm, enum hr_access mode, hr_value self, hr_value name, hr_value value);
/* self(*argv[0..argc-1], **names): the values of the keywords follow argv[argc-1]; names is a tuple or HR_UNDEF. */
typedef hr_value hr_call_fn(struct hr_vm *vm, hr_value self, int argc, hr_value *argv, hr_value names);

/* Shared by types with the same slots; 0 where absent. */
struct hr_type_slots {
    const struct hr_member *ctor; /* __new__(cls, ...): makes a value of exactly the built-in type. For an exception
                                   * argv[0] is the class wanted. Absent: that of the base */
    hr_unary_fn *unary;
    hr_binary_fn *binary;
    hr_subscr_fn *subscr;
    hr_iter_fn *iter;
    hr_next_fn *next;
    hr_repr_fn *repr;
    hr_attr_fn *attr;
    hr_call_fn *call;
};

/* ---- ROM ------------------------------------------------------------------------------------------------- */

enum {
    HR_TYPE_BASETYPE = 1, /* classes can derive from it */
    HR_TYPE_SEQUENCE = 2, /* for sequence patterns */
    HR_TYPE_MAPPING = 4   /* for mapping patterns */
};

/* A built-in type: RAW, in ROM, 24 bytes on 32-bit. Slots are not copied from the base: see hr_type_slot. */
struct hr_type {
    hr_word header;
    hr_value name; /* symbol */
    uint16_t id, base;
    uint16_t members, member_count; /* in hr_rom_members, sorted by name address */
    const struct hr_type_slots *slots; /* never NULL */
    uint16_t flags;                    /* HR_TYPE_* */
    uint16_t last;                     /* the types derived from it are id + 1 .. last */
} HR_ROM_ALIGNED;

/* A built-in module: HR_T_module with RAW; a module in the heap is struct hr_module and has no RAW bit. */
struct hr_rom_module {
    hr_word header;
    hr_value name;
    uint16_t members, member_count;
    hr_attr_fn *attr; /* or 0 */
} HR_ROM_ALIGNED;

struct hr_rom_tuple0 {
    hr_word header;
};
struct hr_rom_array0 {
    hr_word header;
    hr_value count;
};
union hr_rom_float {
    hr_word words[1 + (HR_FLOAT_BITS / HR_WORD_BITS ? HR_FLOAT_BITS / HR_WORD_BITS : 1)];
} HR_ROM_ALIGNED;

extern const hr_word hr_rom_symbols[];          /* one-character ASCII strs, "", then by hash & 255 */
extern const uint16_t hr_rom_symbol_buckets[];  /* [257] granule index in hr_rom_symbols */
extern const struct hr_type hr_rom_types[];     /* [HR_T_USER] */
extern const struct hr_member hr_rom_members[];
extern const struct hr_rom_module hr_rom_modules[]; /* [HR_ROM_MODULE_COUNT] of gen/rom.h, by HR_MODULE_x */
extern const uint16_t hr_rom_keywords[];            /* see HR_SPEC_NAMES */

extern const struct hr_rom_tuple0 hr_rom_empty_tuple; /* the only empty tuple */
extern const struct hr_rom_array0 hr_rom_empty_array; /* struct hr_array with no room */
extern const struct hr_rom_array0 hr_rom_empty_table; /* struct hr_table with no room */
extern const hr_word hr_rom_empty_bytes[2];
/* The floats outside the tag window that are the same everywhere. */
enum { HR_ROM_FLOAT_ZERO, HR_ROM_FLOAT_MINUS_ZERO, HR_ROM_FLOAT_INF, HR_ROM_FLOAT_MINUS_INF, HR_ROM_FLOAT_NAN };
extern const union hr_rom_float hr_rom_floats[5];

/* A ROM symbol by its HR_SYM_ number; inline form of hr_symbol_rom. The one-character str c is number c, "" 128. */
static inline hr_value hr_type_symbol(unsigned id)
{
    return hr_value_from_object(&hr_rom_symbols[2 * (size_t)id]);
}
static inline const struct hr_type *hr_type_rom(unsigned id)
{
    return &hr_rom_types[id];
}

#endif
