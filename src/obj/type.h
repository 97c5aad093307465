/* SPDX-License-Identifier: MIT
 *
 * Built-in types and modules as they lie in ROM, and the questions one can ask about the type of any value.
 *
 * struct hr_type, hr_rom_module and the arrays below are written by tools/gen_rom.py from
 * defs/types and defs/modules. User classes are struct hr_class (obj/object.h); a "type value" is a struct hr_type
 * in ROM (HR_T_type; as a value the immediate of its number) or a struct hr_class in the heap (HR_T_class).
 * Tests: tests/unit/test_rom.c, tests/lang/class.
 */
#ifndef HR_OBJ_TYPE_H
#define HR_OBJ_TYPE_H

#include <hirune/native.h>

#include "mem/heap.h"
#include "obj/coverage.h"
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

enum hr_slot {
    HR_SLOT_UNARY,
    HR_SLOT_BINARY,
    HR_SLOT_SUBSCR,
    HR_SLOT_ITER,
    HR_SLOT_NEXT,
    HR_SLOT_REPR,
    HR_SLOT_ATTR,
    HR_SLOT_CALL,
    HR_SLOT_HAS, /* in hr_rom_has: the special methods that the others implement */
    HR_SLOT_COUNT
};
/* Any of the above. */
typedef void hr_slot_fn(void);

/* In the spec of a native function: it is the constructor of a type (the bit of HR_SPEC_SETTER). */
#define HR_SPEC_CTOR HR_SPEC_SETTER

/* ---- ROM ------------------------------------------------------------------------------------------------- */

enum {
    HR_TYPE_BASETYPE = 1, /* classes can derive from it */
    HR_TYPE_SEQUENCE = 2, /* for sequence patterns */
    HR_TYPE_MAPPING = 4,  /* for mapping patterns */
    /* An immutable type: a derived class passes its arguments to __new__; others take them in __init__, which may be
     * called later or never. */
    HR_TYPE_NEWARGS = 8,
    /* Its values have no data: a derived class is laid out as one derived from object, and rows and slots get the
     * instance itself. */
    HR_TYPE_PLAIN = 16,
    HR_TYPE_WEAKREF = 32 /* weak references to its values can be made */
};

/* A built-in type. Slots that its row does not give are those of its base, unless that is object. */
struct hr_type {
    uint32_t name_id : 10; /* symbol number */
    uint32_t members : 10; /* in hr_rom_members, sorted by name, up to those of the next row */
    uint32_t ctor : 6;     /* 1 + the place of __new__ among the members; 0: that of the base */
    uint32_t flags : 6;    /* HR_TYPE_* */
    uint8_t slots;         /* row of hr_rom_slots */
    uint8_t base;
    uint8_t last; /* the types derived from it follow it, up to this one */
    uint8_t rows; /* the type whose rows it has too; HR_T_undef, which has no rows: none */
};

/* A built-in module: HR_T_module with RAW; a module in the heap is struct hr_module and has no RAW bit. */
struct hr_rom_module {
    hr_word header;
    uint32_t name_id : 10;
    uint32_t members : 10; /* as above */
    uint32_t attr : 8;     /* number in hr_rom_slot_fns */
    uint32_t fixed : 1;    /* a file of the same name does not replace it */
    uint32_t more : 1;     /* what it has not may be in the module _NAME_more */
} HR_ROM_ALIGNED;

struct hr_rom_tuple0 {
    hr_word header;
    hr_word unused; /* the rest of its granule */
};
struct hr_rom_array0 {
    hr_word header;
    hr_value count;
};
union hr_rom_float {
    hr_word words[1 + (HR_FLOAT_BITS / HR_WORD_BITS ? HR_FLOAT_BITS / HR_WORD_BITS : 1)];
} HR_ROM_ALIGNED;

extern const struct hr_type hr_rom_types[]; /* [HR_T_USER + 1]: of the last only `members` is set */
extern const struct hr_member hr_rom_members[];
#if !HR_MEMBERS_WIDE
extern const struct hr_spec hr_rom_specs[];
extern hr_member_function *const hr_rom_functions[]; /* of members: functions, then computed attributes */
extern const uint8_t
    hr_rom_function_specs[]; /* of the first of them, those of rare rules: numbers in hr_rom_specs */
extern const hr_value hr_rom_constants[]; /* members that are values other than types */
#endif
extern const struct hr_rom_module
    hr_rom_modules[];                      /* [HR_ROM_MODULE_COUNT + 1] of gen/rom.h, by HR_MODULE_x */
extern const uint8_t hr_rom_wrapper_ops[]; /* of the rows of `wrapper` */
extern const uint16_t hr_rom_keywords[];   /* see hr_member_keywords */
extern const uint8_t
    hr_rom_slots[][HR_SLOT_COUNT];          /* numbers in hr_rom_slot_fns; types with the same share a row */
extern hr_slot_fn *const hr_rom_slot_fns[]; /* the first is NULL: an absent slot */
extern const uint32_t hr_rom_has[][2];      /* special methods: bit i is row i of the pseudo-type `wrapper` */

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

static inline const struct hr_type *hr_type_rom(unsigned id) {
    return &hr_rom_types[id];
}
static inline unsigned hr_type_number(const struct hr_type *type) {
    return (unsigned)(type - hr_rom_types);
}
/* The built-in type that a value of HR_T_type is; the converse of hr_type_builtin. */
#if !HR_QUICK
const struct hr_type *hr_type_row(hr_value cls);
#else
static inline const struct hr_type *hr_type_row(hr_value cls) {
    return &hr_rom_types[hr_value_immediate(cls) - HR_TYPE_FIRST];
}
#endif
/* The member that a function is. */
static inline const struct hr_member *hr_member_native(hr_value v) {
    return &hr_rom_members[hr_value_immediate(v) - HR_NATIVE_FIRST];
}
/* The member that a function or computed attribute is. */
static inline const struct hr_member *hr_member_of(hr_value v) {
    unsigned n = hr_value_immediate(v) - HR_NATIVE_FIRST, count = HR_GETSET_FIRST - HR_NATIVE_FIRST;
    return &hr_rom_members[n < count ? n : n - count];
}
/* Of a member: the number of its name; its function, and the rules of its parameters, if it is one or a computed
 * attribute; the constant, or the function or computed attribute as a value. */
#if !HR_MEMBERS_WIDE
/* The number of its function in hr_rom_functions, below HR_ROM_GETSETS if it is to be called, below HR_ROM_CONSTANTS if
 * it is a computed attribute; after these come the types, then the numbers in hr_rom_constants. */
static inline unsigned hr_member_content(const struct hr_member *m) {
    return m->content | (m->more & 0xcu) << 6;
}
static inline unsigned hr_member_name_id(const struct hr_member *m) {
    return m->name | (m->more & 3u) << 8;
}
static inline hr_member_function *hr_member_fn(const struct hr_member *m) {
    HR_COVER(members, m - hr_rom_members);
    return hr_rom_functions[hr_member_content(m)];
}
static inline const struct hr_spec *hr_member_rules(const struct hr_member *m) {
    unsigned spec = m->more >> 4;
    return &hr_rom_specs[spec == 15 ? hr_rom_function_specs[hr_member_content(m)] : spec];
}
hr_value hr_member_value(const struct hr_member *m);
#else
static inline unsigned hr_member_name_id(const struct hr_member *m) {
    return m->name;
}
static inline hr_member_function *hr_member_fn(const struct hr_member *m) {
    HR_COVER(members, m - hr_rom_members);
    return m->fn;
}
static inline const struct hr_spec *hr_member_rules(const struct hr_member *m) {
    return &m->spec;
}
static inline hr_value hr_member_value(const struct hr_member *m) {
    return m->value;
}
#endif
/* The name of a member. */
static inline hr_value hr_member_name(const struct hr_member *m) {
    return hr_symbol_rom(hr_member_name_id(m));
}
/* HR_SPEC_* of a function or computed attribute. */
static inline unsigned hr_member_spec(const struct hr_member *m) {
    return hr_member_rules(m)->bits;
}
/* The name of the member that is being called: argv[-1]. GC: none. */
hr_value hr_member_called(const hr_value *argv);
/* Count of parameters that are positional-only, then the symbol numbers of all that have names: positional ones, then
 * keyword-only ones; NULL if there are none. GC: none. */
const uint16_t *hr_member_keywords(const struct hr_member *m);

/* A slot of a built-in type; NULL if it is absent, and for the index of a user class. GC: none. */
hr_slot_fn *hr_type_slot(unsigned id, enum hr_slot slot);
static inline hr_unary_fn *hr_type_unary(unsigned id) {
    return (hr_unary_fn *)hr_type_slot(id, HR_SLOT_UNARY);
}
static inline hr_binary_fn *hr_type_binary(unsigned id) {
    return (hr_binary_fn *)hr_type_slot(id, HR_SLOT_BINARY);
}
static inline hr_subscr_fn *hr_type_subscr(unsigned id) {
    return (hr_subscr_fn *)hr_type_slot(id, HR_SLOT_SUBSCR);
}
static inline hr_iter_fn *hr_type_iter(unsigned id) {
    return (hr_iter_fn *)hr_type_slot(id, HR_SLOT_ITER);
}
static inline hr_next_fn *hr_type_next(unsigned id) {
    return (hr_next_fn *)hr_type_slot(id, HR_SLOT_NEXT);
}
static inline hr_repr_fn *hr_type_repr(unsigned id) {
    return (hr_repr_fn *)hr_type_slot(id, HR_SLOT_REPR);
}
static inline hr_attr_fn *hr_type_attr(unsigned id) {
    return (hr_attr_fn *)hr_type_slot(id, HR_SLOT_ATTR);
}
static inline hr_call_fn *hr_type_call(unsigned id) {
    return (hr_call_fn *)hr_type_slot(id, HR_SLOT_CALL);
}

/* ---- type values -------------------------------------------------------------------------------------------- */

/* True if v is a class: a built-in type or a user class. GC: none. */
bool hr_type_is_class(hr_value v);

/* True if special methods of v may be written in Python: an instance of a user class, or a class whose metaclass is one.
 * GC: none. */
static inline bool hr_type_is_user(hr_value v) {
    if (!hr_value_is_object(v)) {
        return false;
    }
    unsigned type = hr_value_object_type(v);
    return type >= HR_T_USER || (type == HR_T_class && ((const struct hr_class *)v)->meta != HR_UNDEF);
}

/* Flags of a user class, kept above the type index in hr_class.id. */
enum {
    HR_CLASS_NATIVE = 1,        /* slot 0 of its instances is a value of a built-in type */
    HR_CLASS_EXCEPTION = 2,     /* its instances begin as struct hr_exception */
    HR_CLASS_META = 4,          /* it derives from type: its instances are classes */
    HR_CLASS_SLOTTED = 8,       /* __slots__ everywhere: no other attributes */
    HR_CLASS_GETATTRIBUTE = 16, /* it or a base has __getattribute__ */
    HR_CLASS_SETATTR = 32,      /* ... __setattr__ or __delattr__ */
    HR_CLASS_DEL = 64,          /* ... __del__ */
    HR_CLASS_GETATTR = 128,     /* ... __getattr__ */
    HR_CLASS_FLAG_SHIFT = 20
};
static inline unsigned hr_type_class_index(hr_value cls) {
    return (unsigned)hr_value_small_get(((const struct hr_class *)cls)->id) &
           ((1u << HR_CLASS_FLAG_SHIFT) - 1);
}
/* HR_CLASS_*: of a built-in type only EXCEPTION can be set, of a value that is no class none. GC: none. */
unsigned hr_type_flags(hr_value cls);

/* The class object of a type index (of a built-in type or a living user class). GC: none. */
hr_value hr_type_class(struct hr_vm *vm, unsigned id);
/* The type index of the instances of a class. GC: none. */
unsigned hr_type_index(hr_value cls);
/* The name of a class, a str; __qualname__ is in the table if it differs. GC: none. */
hr_value hr_type_name(hr_value cls);

/* Walks the method resolution order: start with .next = the class; hr_type_walk_next gives the class itself, then its
 * bases up to object, then HR_UNDEF. GC: none. */
struct hr_type_walk {
    hr_value next;
    const struct hr_tuple *order; /* the mro tuple being followed, or NULL */
    size_t at;
};
hr_value hr_type_walk_next(struct hr_type_walk *walk);

/* The index of the built-in type whose slots serve *v, which becomes the value that they get: the native value in it, or
 * itself if its class derives from a type without data (PLAIN) or an exception; HR_T_object for any other instance.
 * GC: none. */
unsigned hr_type_serving(struct hr_vm *vm, hr_value *v);
/* True if cls is base or derives from it. Both are classes. GC: none. */
bool hr_type_derives(struct hr_vm *vm, hr_value cls, hr_value base);
/* True if cls is a class whose instances are exceptions. GC: none. */
static inline bool hr_type_is_exception(hr_value cls) {
    return (hr_type_flags(cls) & HR_CLASS_EXCEPTION) != 0;
}
/* The built-in type whose values instances of the class hold or are: for class C(list) list, for exceptions the nearest
 * built-in exception, object if there is none. GC: none. */
const struct hr_type *hr_type_base_native(hr_value cls);
/* The __new__ of a built-in type: makes a value of exactly that type (for an exception argv[0] is the class wanted);
 * NULL if it cannot be called. GC: none. */
const struct hr_member *hr_type_ctor(const struct hr_type *type);

/* The member called name in rows [first, end) of hr_rom_members, or NULL. GC: none. */
const struct hr_member *hr_type_find_member(unsigned first, unsigned end, hr_value name);
/* The class attribute called name (a symbol), not bound, sought along the mro of cls; HR_UNDEF if there is none. A
 * member of a built-in type is the struct hr_member itself, a constant its value. GC: none. */
hr_value hr_type_lookup(struct hr_vm *vm, hr_value cls, hr_value name);
/* The same in the mro of cls after the class `after` (super). */
hr_value hr_type_lookup_after(struct hr_vm *vm, hr_value cls, hr_value after, hr_value name);
/* The same in the class itself only, without its bases. */
hr_value hr_type_lookup_own(struct hr_vm *vm, hr_value cls, hr_value name);

/* What a method row gets as self when it is called with v: v, or the native value in it. TypeError unless v is an
 * instance of the type that the row belongs to. GC: none. */
hr_value hr_type_receiver_slow(struct hr_vm *vm, const struct hr_member *m, hr_value v);
static inline hr_value hr_type_receiver(struct hr_vm *vm, const struct hr_member *m, hr_value v) {
    unsigned id = hr_value_type(v), row = (unsigned)(m - hr_rom_members);
    if (id < HR_T_USER && row >= hr_rom_types[id].members && row < hr_rom_types[id + 1].members) return v;
    return hr_type_receiver_slow(vm, m, v);
}

/* ---- the register of user classes: vm->types, a RAW table by type index - HR_T_USER; weak ------------------------- */

/* Gives a new class a free type index (without flags). RuntimeError if there are too
 * many classes, MemoryError. GC: may collect. */
void hr_type_register(struct hr_vm *vm, hr_value cls);
/* The next user class from index *at on (starts at 0), or HR_UNDEF. GC: none. */
hr_value hr_type_next_class(struct hr_vm *vm, unsigned *at);
/* Gives back what the register does not need. GC: none. */
void hr_type_trim(struct hr_vm *vm);
/* The hooks of the collector: after_mark keeps the classes that living objects are instances of and forgets the dead
 * (nothing may be saved after it); walk_weak. */
void hr_type_after_mark(struct hr_vm *vm, struct hr_heap *heap);
void hr_type_walk_weak(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit);

#endif
