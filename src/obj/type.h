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
#include "obj/op.h"

#define HR_ROM_ALIGNED __attribute__((aligned(2 * sizeof(hr_word))))

/* ---- slots: what the operations of the VM call on a built-in type ------------------------------------------ */

/* The meaning of the slots is in obj/op.h. `self` (a or b of binary: the one whose type is asked) is a value of
 * exactly this type or a built-in one derived from it: the caller has taken the native value out of an instance of a
 * user class with hr_type_native. Other operands come as they are. All may collect, may run Python and may raise. */
typedef hr_value hr_unary_fn(struct hr_vm *vm, enum hr_unary_op op, hr_value self);
typedef hr_value hr_binary_fn(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
typedef hr_value hr_subscr_fn(struct hr_vm *vm, hr_value self, hr_value key, hr_value x);
typedef hr_value hr_iter_fn(struct hr_vm *vm, hr_value self);
typedef hr_value hr_next_fn(struct hr_vm *vm, hr_value self);
typedef void hr_repr_fn(struct hr_writer *w, hr_value self, int mode);
typedef hr_value hr_attr_fn(struct hr_vm *vm, hr_value self, hr_value name, hr_value x);
typedef hr_value hr_call_fn(struct hr_vm *vm, int argc, hr_value *argv);

/* Shared by types with the same slots; 0 where absent. */
struct hr_type_slots {
    const struct hr_member
        *ctor; /* __new__(cls, ...): makes a value of exactly the built-in type. For an exception
                                   * argv[0] is the class wanted. Absent: that of the base */
    hr_unary_fn *unary;
    hr_binary_fn *binary;
    hr_subscr_fn *subscr;
    hr_iter_fn *iter;
    hr_next_fn *next;
    hr_repr_fn *repr;
    hr_attr_fn *attr;
    hr_call_fn *call;
    uint32_t has[2]; /* special methods: bit i is row i of the pseudo-type `wrapper` */
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
    uint16_t members, member_count;    /* in hr_rom_members, sorted by name address */
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

extern const hr_word hr_rom_symbols[];         /* one-character ASCII strs, "", then by hash & 255 */
extern const uint16_t hr_rom_symbol_buckets[]; /* [257] granule index in hr_rom_symbols */
extern const struct hr_type hr_rom_types[];    /* [HR_T_USER] */
extern const struct hr_member hr_rom_members[];
extern const struct hr_rom_module hr_rom_modules[]; /* [HR_ROM_MODULE_COUNT] of gen/rom.h, by HR_MODULE_x */
extern const uint8_t hr_rom_wrapper_ops[];          /* of the rows of `wrapper` */
extern const uint16_t hr_rom_keywords[];            /* see HR_SPEC_NAMES */

extern const struct hr_rom_tuple0 hr_rom_empty_tuple; /* the only empty tuple */
extern const struct hr_rom_array0 hr_rom_empty_array; /* struct hr_array with no room */
extern const struct hr_rom_array0 hr_rom_empty_table; /* struct hr_table with no room */
extern const hr_word hr_rom_empty_bytes[2];
/* The floats outside the tag window that are the same everywhere. */
enum {
    HR_ROM_FLOAT_ZERO,
    HR_ROM_FLOAT_MINUS_ZERO,
    HR_ROM_FLOAT_INF,
    HR_ROM_FLOAT_MINUS_INF,
    HR_ROM_FLOAT_NAN
};
extern const union hr_rom_float hr_rom_floats[5];

/* A ROM symbol by its HR_SYM_ number; inline form of hr_symbol_rom. The one-character str c is number c, "" 128. */
static inline hr_value hr_type_symbol(unsigned id) {
    return hr_value_from_object(&hr_rom_symbols[2 * (size_t)id]);
}
static inline const struct hr_type *hr_type_rom(unsigned id) {
    return &hr_rom_types[id];
}

#endif
