/* SPDX-License-Identifier: MIT
 *
 * Short ways for hosts: see quick.h. Nothing here decides what the language means: each case is one of the general path's, found with fewer questions.
 * Tests: tests/lang, tests/types.
 */
#include "vm/quick.h"

#include "base/ieee.h"
#include "gen/opcodes.h"
#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/bytes.h"
#include "obj/class.h"
#include "obj/complex.h"
#include "obj/float.h"
#include "obj/instance.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/table.h"
#include "obj/tuple.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"

/* ---- numbers ------------------------------------------------------------------------------------------------------------ */

/* Ints up to here are floats exactly: no order or quotient is changed by that. 30: every small int of 32-bit. */
#define EXACT ((hr_sword)1 << (HR_FLOAT_BITS == 32 ? 24 : HR_WORD_BITS == 32 ? 30 : 53))

/* A float, or a small int that is one exactly. */
static bool real(hr_value v, hr_float *f) {
    if (hr_value_is_small(v)) {
        hr_sword n = hr_value_small_get(v);
        *f = (hr_float)n;
        return n >= -EXACT && n <= EXACT;
    }
    if (!hr_value_is_float(v)) return false;
    *f = hr_value_float_get(v);
    return true;
}

struct parts {
    hr_float re, im;
};

static bool parts_of(hr_value v, struct parts *p) {
    p->im = 0;
    if (!hr_value_is_object(v) || hr_value_object_type(v) != HR_T_complex) return real(v, &p->re);
    memcpy(p, ((const struct hr_complex *)v)->parts, sizeof *p);
    return true;
}

static hr_value complex_numbers(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct parts x, y;
    if (!parts_of(a, &x) || !parts_of(b, &y)) return HR_NOTIMPL;
    switch (op) {
    case HR_BINARY_ADD: return hr_complex_from(vm, x.re + y.re, x.im + y.im);
    case HR_BINARY_SUB: return hr_complex_from(vm, x.re - y.re, x.im - y.im);
    case HR_BINARY_MUL: return hr_complex_from(vm, x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);
    default: return HR_NOTIMPL;
    }
}

static bool is_str(hr_value v) {
    return hr_value_is(v, HR_T_str);
}

static hr_value others(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if (!is_str(a) || !is_str(b)) return complex_numbers(vm, op, a, b);
    if (op == HR_BINARY_EQ || op == HR_BINARY_NE)
        return hr_value_bool(hr_str_equal(a, b) == (op == HR_BINARY_EQ));
    hr_value parts[2] = {a, b};
    return op == HR_BINARY_ADD ? hr_str_concat(vm, 2, parts) : HR_NOTIMPL;
}

/* An exact int. */
static bool is_whole(hr_value v) {
    return hr_value_is_small(v) || (hr_value_is_object(v) && hr_value_object_type(v) == HR_T_int);
}

hr_value hr_quick_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_float x, y;
    if (op >= HR_BINARY_INPLACE && op < HR_BINARY_LT) op = (enum hr_binary_op)(op - HR_BINARY_INPLACE);
    if (is_whole(a) && is_whole(b) && (op != HR_BINARY_TRUEDIV || !hr_value_are_small(a, b)))
        return hr_int_binary(vm, op, a, b);
    if (!real(a, &x) || !real(b, &y)) return others(vm, op, a, b);
    switch (op) {
    case HR_BINARY_ADD: return hr_float_from(vm, x + y);
    case HR_BINARY_SUB: return hr_float_from(vm, x - y);
    case HR_BINARY_MUL: return hr_float_from(vm, x * y);
    case HR_BINARY_TRUEDIV: return hr_ieee_is_zero(y) ? HR_NOTIMPL : hr_float_from(vm, x / y);
    case HR_BINARY_LT: return hr_value_bool(hr_ieee_is_less(x, y));
    case HR_BINARY_LE: return hr_value_bool(hr_ieee_is_most(x, y));
    case HR_BINARY_GT: return hr_value_bool(hr_ieee_is_less(y, x));
    case HR_BINARY_GE: return hr_value_bool(hr_ieee_is_most(y, x));
    case HR_BINARY_EQ: return hr_value_bool(x == y);
    case HR_BINARY_NE: return hr_value_bool(x != y);
    default: return HR_NOTIMPL;
    }
}

/* ---- items ---------------------------------------------------------------------------------------------------------------- */

/* The items of a list or tuple, or NULL. */
static hr_value *items_of(hr_value v, hr_sword *count) {
    unsigned type = hr_value_is_object(v) ? hr_value_object_type(v) : HR_T_undef;
    if (type == HR_T_list) {
        struct hr_array *array = hr_list_array(v);
        *count = hr_value_small_get(array->count);
        return array->items;
    }
    if (type != HR_T_tuple) return NULL;
    *count = (hr_sword)hr_value_object_words(v) - 1;
    return ((struct hr_tuple *)v)->items;
}

static bool is_table(unsigned type) {
    return type - HR_T_dict <= HR_T_frozenset - HR_T_dict;
}

hr_sword hr_quick_len(hr_value v) {
    hr_sword n;
    if (items_of(v, &n)) return n;
    unsigned type = hr_value_type(v);
    if (is_table(type)) return (hr_sword)hr_table_count((const struct hr_dict *)v);
    return type == HR_T_str && hr_str_is_ascii(v) ? (hr_sword)hr_str_len(v) : -1;
}

hr_value hr_quick_item(hr_value v, hr_value key) {
    unsigned type = hr_value_type(v);
    if (!hr_value_is_small(key) || !(type == HR_T_bytes || (type == HR_T_str && hr_str_is_ascii(v))))
        return HR_NOTIMPL;
    hr_sword i = hr_value_small_get(key), n = (hr_sword)hr_str_len(v);
    if (i < 0) i += n;
    if (i < 0 || i >= n) return HR_NOTIMPL;
    unsigned char c = (unsigned char)hr_str_text(v)[i];
    return type == HR_T_str ? hr_symbol_of_char(c) : HR_SMALL(c);
}

/* A bound of a slice of n items, `absent` if it is None. */
static bool bound(hr_value v, hr_sword n, hr_sword absent, hr_sword *at) {
    *at = absent;
    if (v == HR_NONE) return true;
    if (!hr_value_is_small(v)) return false;
    hr_sword i = hr_value_small_get(v);
    if (i < 0) i += n;
    *at = i < 0 ? 0 : i < n ? i : n;
    return true;
}

static bool forwards(const hr_value *bounds, hr_sword n, hr_sword *from, hr_sword *count) {
    hr_sword to;
    if ((bounds[2] != HR_NONE && bounds[2] != HR_SMALL(1)) || !bound(bounds[0], n, 0, from) ||
        !bound(bounds[1], n, n, &to))
        return false;
    *count = to > *from ? to - *from : 0;
    return true;
}

/* From an item back to the first: v[i::-1], i not negative. */
static bool backwards(const hr_value *bounds, hr_sword n, hr_sword *count) {
    if (bounds[2] != HR_SMALL(-1) || bounds[1] != HR_NONE || (hr_sword)bounds[0] < 0) return false;
    if (!bound(bounds[0], n, n, count)) return false;
    *count += *count < n;
    return true;
}

static hr_value make(struct hr_vm *vm, hr_value like, hr_sword n, const hr_value *items) {
    return hr_value_is(like, HR_T_list) ? hr_list_new(vm, (size_t)n, items)
                                        : hr_tuple_new(vm, (size_t)n, items);
}

hr_value hr_quick_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds) {
    hr_sword n, from, count;
    const hr_value *items = items_of(v, &n);
    if (!items) return HR_NOTIMPL;
    if (forwards(bounds, n, &from, &count))
        return count == n && hr_value_is(v, HR_T_tuple) ? v : make(vm, v, count, items + from);
    if (!backwards(bounds, n, &count)) return HR_NOTIMPL;
    hr_value made = make(vm, v, count, items), *low = items_of(made, &n), *high = low + n;
    while (low < --high) {
        hr_value x = *low;
        *low++ = *high;
        *high = x;
    }
    return made;
}

hr_value hr_quick_store_slice(struct hr_vm *vm, hr_value v, const hr_value *bounds, hr_value x) {
    hr_sword n = 0, m = 0, from, count;
    if (!hr_value_is(v, HR_T_list) || !hr_value_is(x, HR_T_list)) return HR_NOTIMPL;
    hr_value *to = items_of(v, &n);
    const hr_value *items = items_of(x, &m);
    if (!forwards(bounds, n, &from, &count) || count != m || v == x || m == 0) return HR_NOTIMPL;
    memcpy(to + from, items, (size_t)m * sizeof *to);
    hr_heap_touch(&vm->heap, hr_list_array(v));
    return HR_NONE;
}

/* ---- for loops ------------------------------------------------------------------------------------------------------------ */

/* Where the instruction behind the FORITER at vm->ip, an UNPACK that is all there is to see of the item, wants the halves of a pair; NULL: it is no such
 * instruction. */
static hr_value *halves(struct hr_vm *vm) {
    const uint8_t *ip = vm->ip, *next = ip + HR_OP_LENGTH_FORITER; /* w b j, then b u r */
    return *next == HR_OP_UNPACK && next[2] == 2 && next[3] == ip[1] && ip[1] >= hr_frame_raw(vm->fp)->locals
               ? vm->fp + next[1]
               : NULL;
}

static hr_value took_halves(struct hr_vm *vm) {
    vm->ip += HR_OP_LENGTH_FORITER + HR_OP_LENGTH_UNPACK;
    return HR_PUSHED;
}

/* The next item of an iterator over a list or a range; HR_NOTIMPL: it is none, or at its end. */
static hr_value next_item(hr_value iterator) {
    struct hr_iter *it = (struct hr_iter *)iterator;
    hr_sword i;
    if (hr_value_is(iterator, HR_T_container_iterator) && hr_value_is(it->source, HR_T_list) &&
        it->how == HR_SMALL(0)) {
        const struct hr_array *array = hr_list_array(it->source);
        i = hr_value_small_get(it->index);
        if (i < hr_value_small_get(array->count)) {
            it->index = hr_value_small(i + 1);
            return array->items[i];
        }
    } else if (hr_value_is(iterator, HR_T_range_iterator)) {
        struct hr_range *r = (struct hr_range *)iterator;
        hr_value v = r->start;
        if (hr_value_are_small(v, r->stop) && hr_value_is_small(r->step) && (hr_sword)r->step > 0 &&
            (hr_sword)v < (hr_sword)r->stop &&
            !hr_bits_add_overflow((hr_sword)v, (hr_sword)r->step - 1, &i)) {
            r->start = hr_value_from_word((hr_word)i);
            return v;
        }
    }
    return HR_NOTIMPL;
}

static hr_value step(struct hr_vm *vm, hr_value iterator) {
    hr_value v = next_item(iterator);
    return v != HR_NOTIMPL ? v : hr_op_next(vm, iterator);
}

static hr_value next_pair(struct hr_vm *vm, hr_value a, hr_value b) {
    if (a == HR_UNDEF || b == HR_UNDEF) return HR_UNDEF;
    hr_value *to = halves(vm);
    to[0] = a;
    to[1] = b;
    return took_halves(vm);
}

static hr_value next_numbered(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = (struct hr_iter *)self;
    hr_value index = it->index;
    if (!halves(vm) || !hr_value_is_small(index) || index == HR_SMALL(HR_SMALL_MAX)) return HR_NOTIMPL;
    hr_value item = step(vm, it->source);
    if (item != HR_UNDEF) it->index = hr_value_small(hr_value_small_get(index) + 1);
    return next_pair(vm, index, item);
}

static hr_value next_of_two(struct hr_vm *vm, hr_value self) {
    struct hr_iter *it = (struct hr_iter *)self; /* whose first words are the iterators */
    if (hr_value_object_words(self) != 3 || hr_value_has_flag(self, HR_HEADER_FLAG) || !halves(vm))
        return HR_NOTIMPL;
    hr_value a = step(vm, it->source);
    return next_pair(vm, a, a == HR_UNDEF ? a : step(vm, it->index));
}

static hr_value next_entry(struct hr_vm *vm, hr_value *window, unsigned type) {
    const struct hr_dict *d = (const struct hr_dict *)window[0];
    const struct hr_table *t = hr_table_of(d);
    hr_sword how = hr_value_small_get(window[2]);
    unsigned stride = type >= HR_T_set ? HR_TABLE_KEYS : HR_TABLE_PAIRS;
    size_t i = (size_t)hr_value_small_get(window[1]), n = hr_table_used(t);
    if ((how & HR_ITER_BACKWARDS) || (stride == HR_TABLE_PAIRS && (d->header & HR_HEADER_FLAG)) ||
        n - hr_table_deleted(t) != (size_t)how >> HR_ITER_COUNT)
        return HR_NOTIMPL;
    while (i < n && t->pairs[i * stride] == HR_UNDEF)
        i++;
    if (i == n) return HR_UNDEF;
    const hr_value *entry = &t->pairs[i * stride];
    hr_value v = entry[(how & HR_ITER_VALUES) != 0];
    if (how & HR_ITER_ITEMS) {
        hr_value *to = halves(vm);
        if (to) {
            to[0] = entry[0];
            to[1] = entry[1];
            v = took_halves(vm);
        } else {
            v = hr_tuple_new(vm, 2, entry);
            window = vm->fp + vm->ip[2];
        }
    }
    window[1] =
        hr_value_small((hr_sword)i + 1); /* after the allocation: the instruction may be started again */
    return v;
}

/* Of bytes, a bytearray or a str of ASCII. */
static hr_value next_byte(hr_value *window, unsigned type) {
    hr_value v = window[0];
    size_t i = (size_t)hr_value_small_get(window[1]);
    if (window[2] != HR_SMALL(0) || (type == HR_T_str && !hr_str_is_ascii(v))) return HR_NOTIMPL;
    bool buffer = type == HR_T_bytearray;
    if (i >= (buffer ? hr_buffer_used(v) : hr_str_len(v))) return HR_UNDEF;
    window[1] = hr_value_small((hr_sword)i + 1);
    unsigned char c = buffer ? hr_buffer_data(v)[i] : (unsigned char)hr_str_text(v)[i];
    return type == HR_T_str ? hr_symbol_of_char(c) : HR_SMALL(c);
}

hr_value hr_quick_next(struct hr_vm *vm, hr_value *window) {
    hr_value v = *window;
    unsigned type = hr_value_type(v);
    if (hr_value_is_small(window[1])) {
        if (is_table(type)) return next_entry(vm, window, type);
        return type == HR_T_str || type == HR_T_bytes || type == HR_T_bytearray ? next_byte(window, type)
                                                                                : HR_NOTIMPL;
    }
    switch (type) {
    case HR_T_enumerate: return next_numbered(vm, v);
    case HR_T_zip: return next_of_two(vm, v);
    default: return next_item(v);
    }
}

/* ---- calls -------------------------------------------------------------------------------------------------------------- */

/* Can a Python function be entered with so many arguments, at args? */
static bool fits(const struct hr_vm *vm, hr_value function, const hr_value *args, unsigned given) {
    const struct hr_code *code = (const struct hr_code *)((const struct hr_function *)function)->code;
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    return raw->positional - given <= raw->defaults && !raw->kwonly &&
           !(raw->flags & ~(HR_CODE_BYNAME | HR_CODE_KWDEFAULTS)) &&
           args + raw->registers + HR_FRAME_SLACK + 4 <= vm->cp && !hr_frame_stressed(vm);
}

/* Enters it. */
static void enter(struct hr_vm *vm, hr_value *args, unsigned given, unsigned mode) {
    const struct hr_code_raw *raw = hr_frame_raw(args);
    hr_value *end = args + raw->locals;
    for (const hr_value *last = hr_frame_function(args)->rest + raw->defaults - raw->positional;
         given < raw->positional; given++)
        args[given] = last[given];
    for (hr_value *p = args + given; p < end; p++)
        *p = HR_UNDEF;
    hr_frame_push_inline(vm, args, mode);
}

hr_value hr_quick_construct(struct hr_vm *vm, hr_value *window, unsigned npos) {
    const struct hr_class *cls = (const struct hr_class *)window[0];
    unsigned flags = (unsigned)(hr_value_small_get(cls->id) >> HR_CLASS_FLAG_SHIFT);
    if (cls->meta != HR_UNDEF || (flags & (HR_CLASS_NATIVE | HR_CLASS_EXCEPTION | HR_CLASS_META |
                                           HR_CLASS_GETATTRIBUTE | HR_CLASS_DEL)))
        return HR_NOTIMPL;
    if (vm->sp < window + 1 + npos) vm->sp = window + 1 + npos;
    hr_value instance = hr_instance_new(vm, window[0]);
    const struct hr_cache_entry *e = hr_attr_entry(vm, instance, HR_SYM(__new__));
    if (!hr_value_is(e->value, HR_T_native)) return HR_NOTIMPL;
    e = hr_attr_entry(vm, instance, HR_SYM(__init__));
    hr_value init = e->value;
    if (e->kind != HR_CACHE_METHOD) return HR_NOTIMPL;
    if (!hr_value_is(init, HR_T_function))
        return npos == 0 && hr_class_is_object_init(init) ? instance : HR_NOTIMPL;
    if (!fits(vm, init, window + 2, npos + 1)) return HR_NOTIMPL;
    for (unsigned i = npos; i > 0; i--)
        window[2 + i] = window[i];
    window[0] = window[2] = instance; /* below the function while __init__ runs */
    window[1] = init;
    enter(vm, window + 2, npos + 1, HR_FRAME_INIT);
    return HR_PUSHED;
}

/* ---- built-in types and bound methods ---------------------------------------------------------------------------------------- */

/* Runs a function of a row for the CALL at vm->ip, given so many arguments at argv; the others are HR_UNDEF. */
static hr_value run_row(struct hr_vm *vm, const struct hr_member *m, unsigned given, hr_value *argv) {
    hr_value *end = argv + HR_SPEC_MAX(hr_member_spec(m));
    for (hr_value *p = argv + given; p < end; p++)
        *p = HR_UNDEF;
    if (vm->sp < end) vm->sp = end;
    hr_value v = hr_member_fn(m)(vm, (int)given, argv);
    vm->sp = vm->fp + hr_frame_raw(vm->fp)->registers;
    return v;
}

/* Does a row take so many arguments, and no more than the first HR_SPEC_MAX? */
static bool takes(const struct hr_member *m, unsigned given) {
    unsigned spec = hr_member_spec(m), most = HR_SPEC_MAX(spec);
    return !(spec & 0xf00) && most != HR_SPEC_VARARGS && given >= HR_SPEC_MIN(spec) && given <= most;
}

hr_value hr_quick_convert(struct hr_vm *vm, hr_value *window, unsigned npos) {
    const struct hr_type *type = hr_type_row(window[0]);
    unsigned id = hr_type_number(type);
    if (!type->ctor || (type->flags & HR_TYPE_PLAIN) || id == HR_T_range || id == HR_T_super ||
        id == HR_T_type)
        return HR_UNDEF;
    const struct hr_member *m = &hr_rom_members[type->members + type->ctor - 1];
    if (!takes(m, npos + 1)) return HR_UNDEF;
    hr_call_insert(vm, window, npos, hr_member_value(m), window[0]);
    vm->retry_allowed = HR_RETRY_SHIFTED;
    return run_row(vm, m, npos + 1, window + 1);
}

hr_value hr_quick_method(struct hr_vm *vm, hr_value *window, unsigned npos) {
    const struct hr_method *method = (const struct hr_method *)window[0];
    hr_value f = method->function, self = method->self;
    const struct hr_member *m = NULL;
    if (hr_value_is(f, HR_T_native)) {
        m = hr_member_native(f);
        unsigned spec = hr_member_spec(m);
        if ((spec & HR_SPEC_CTOR) || !takes(m, npos + 1)) return HR_UNDEF;
        if (!(spec & (HR_SPEC_STATIC | HR_SPEC_CLASS)) && hr_type_receiver(vm, m, self) != self)
            return HR_UNDEF;
    } else if (!hr_value_is(f, HR_T_function) || !fits(vm, f, window + 1, npos + 1)) {
        return HR_UNDEF;
    }
    hr_call_insert(vm, window, npos, f, self);
    if (m) return run_row(vm, m, npos + 1, window + 1);
    enter(vm, window + 1, npos + 1, HR_FRAME_NORMAL);
    return HR_PUSHED;
}
