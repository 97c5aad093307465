/* SPDX-License-Identifier: MIT
 *
 * What the bytecode loop asks on its fast paths, as inline functions: the attribute cache, items by index, globals, cells, entering and
 * leaving a Python function. For src/vm/loop.c only. Each changes nothing when it says that the general path has to be asked.
 * Tests: tests/lang, and everything else; the preset `boxed` runs them in the small form of the loop.
 */
#ifndef HR_VM_LOOPFAST_H
#define HR_VM_LOOPFAST_H

#include "obj/dict.h"
#include "obj/list.h"
#include "obj/tuple.h"
#include "vm/frame.h"
#include "vm/loopops.h"

/* The entry of the attribute cache for `name` of an object with this header, or NULL. */
static inline const struct hr_cache_entry *cached(struct hr_vm *vm, hr_word header, hr_value name) {
    unsigned key = hr_state_cache_key(header);
    const struct hr_cache_entry *e = &vm->cache[hr_state_cache_index(name, key)];
    return e->name == name && e->key == key ? e : NULL;
}

/* The table of the running function's globals. */
static inline struct hr_table *globals_table(const hr_value *R) {
    return (struct hr_table *)((const struct hr_dict *)hr_frame_function(R)->globals)->table;
}

/* The cell of free variable i. */
static inline hr_value *free_variable(const hr_value *R, unsigned i) {
    return &hr_frame_function(R)->rest[hr_function_defaults(hr_frame_function(R)) + i];
}

/* False for stores of 1 MB and more on 32-bit, whose size word comes before `used`. */
static inline bool is_short(const struct hr_store *store) {
    return HR_WORD_BITS == 64 || store->header >> HR_HEADER_SIZE_SHIFT;
}

/* The element of a list that b is the index of, or of a tuple if it is only read; NULL if it is not that simple. */
static inline hr_value *element(hr_value a, hr_value b, bool load) {
    if (!hr_value_is_object(a) || !hr_value_is_small(b)) return NULL;
    unsigned type = hr_value_object_type(a);
    hr_sword i = (hr_sword)b >> 1, length;
    hr_value *items;
    if (type == HR_T_list) {
        struct hr_array *array = (struct hr_array *)((struct hr_list *)a)->array;
        length = hr_value_small_get(array->count);
        items = array->items;
    } else if (type == HR_T_tuple && load) {
        length = (hr_sword)hr_value_object_words(a) - 1;
        items = ((struct hr_tuple *)a)->items;
    } else {
        return NULL;
    }
    if (i < 0) i += length;
    return (hr_word)i < (hr_word)length ? &items[i] : NULL;
}

/* The same for the bytes of a bytearray. */
static inline uint8_t *byte_at(hr_value a, hr_value b) {
    if (!hr_value_is(a, HR_T_bytearray) || !hr_value_is_small(b)) return NULL;
    struct hr_store *store = (struct hr_store *)((struct hr_bytearray *)a)->store;
    hr_sword i = (hr_sword)b >> 1;
    if (i < 0) i += (hr_sword)store->used;
    return (hr_word)i < store->used && is_short(store) ? &store->bytes[i] : NULL;
}

/* Does the instruction read a register that is unbound, which is an error in whatever opcode says so of its operands? */
static inline bool reads_unbound(const uint8_t *ip, const hr_value *R, unsigned shape) {
#if HR_COMPUTED_GOTO
    return ((shape & 8) && R[ip[1]] == HR_UNDEF) || ((shape & 16) && R[ip[2]] == HR_UNDEF) ||
           ((shape & 32) && R[ip[3]] == HR_UNDEF) || ((shape & 64) && R[ip[4]] == HR_UNDEF);
#else
    for (shape = (shape & ~HR_SHAPE_RESULT) >> 3; shape; shape >>= 1) {
        ip++;
        if ((shape & 1) && R[*ip] == HR_UNDEF) return true;
    }
    return false;
#endif
}

/* The code of the frame whose constants are at K. */
static inline const struct hr_code *code_of(const hr_value *K) {
    return (const struct hr_code *)((const char *)K - offsetof(struct hr_code, constants));
}

/* Enters the Python function at args[-1] for the CALL or CALLM at ip of the frame R, K, if its call needs no argument shuffling: its code, or
 * NULL. The arguments are at args[0 .. n-1]. */
static inline const struct hr_code *enter_simple(struct hr_vm *vm, const uint8_t *ip, const hr_value *R,
                                                 const hr_value *K, hr_value *args, unsigned n) {
    const struct hr_function *f = (const struct hr_function *)args[-1];
    const struct hr_code *code = (const struct hr_code *)f->code;
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    if (raw->kwonly || (raw->flags & ~(HR_CODE_BYNAME | HR_CODE_KWDEFAULTS))) return NULL;
    if (raw->positional != n && (!HR_COMPUTED_GOTO || raw->positional - n > raw->defaults)) return NULL;
    hr_value *sp = args + raw->registers, *cp = vm->cp;
    if (sp + HR_FRAME_SLACK + 4 > cp || hr_frame_stressed(vm)) return NULL;
    if (HR_COMPUTED_GOTO) {
        for (const hr_value *given = f->rest + raw->defaults - raw->positional; n < raw->positional; n++)
            args[n] = given[n];
    }
    for (hr_value *p = args + n, *end = args + raw->locals; p < end; p++)
        *p = HR_UNDEF;
    cp -= 2;
    cp[0] = hr_value_small(ip - ((const struct hr_code_raw *)code_of(K)->raw)->code);
    cp[1] = hr_value_small((args - R) << HR_FRAME_DELTA_SHIFT);
    vm->cp = cp;
    vm->fp = args;
    vm->sp = sp;
    vm->ip = raw->code;
    return code;
}

/* Leaves a frame that a Python function pushed, R being its registers, `delta` beyond those of the caller: the caller's instruction. */
static inline const uint8_t *leave(struct hr_vm *vm, hr_value *R, hr_sword delta) {
    hr_value *fp = R - delta;
    const struct hr_code_raw *raw = hr_frame_raw(fp);
    const uint8_t *ip = raw->code + hr_value_small_get(vm->cp[0]);
    vm->cp += 2;
    vm->fp = fp;
    vm->sp = fp + raw->registers;
    return vm->ip = ip;
}

#endif
