/* SPDX-License-Identifier: MIT
 *
 * int: text, bytes, floats, C integers, hash, methods. See int.h. Tests: tests/types/int.
 */
#include "base/ieee.h"
#include "base/uchar.h"
#include "gen/slots.h"
#include "obj/float.h"
#include "obj/format.h"
#include "obj/int.h"
#include "obj/range.h"
#include "obj/strmethods.h"
#include "obj/type.h"

/* ---- C integers ------------------------------------------------------------------------------------------------------ */

/* Any object as a native int: itself, a bool, __index__. TypeError otherwise. */
static hr_value to_int(struct hr_vm *vm, hr_value v) {
    hr_value n = hr_type_native(vm, v);
    if (hr_int_is(n)) {
        return n;
    }
    return hr_type_native(vm, hr_op_unary(vm, HR_UNARY_INDEX, v));
}

HR_NORETURN static void too_large(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_overflow_converting_long);
}

/* The low 64 bits in two's complement; *fits: the number is in the range of int64_t. */
static uint64_t low64(struct hr_vm *vm, hr_value v, bool *fits) {
    struct hr_int_view x;
    hr_int_view(to_int(vm, v), &x);
    uint64_t low = x.count ? x.limbs[0] : 0;
    if (HR_LIMB_BITS == 32 && x.count > 1) low |= (uint64_t)x.limbs[1] << 32;
    *fits = x.count <= 64 / HR_LIMB_BITS && low <= (uint64_t)INT64_MAX + x.negative;
    return x.negative ? 0 - low : low;
}

int64_t hr_int_get_i64(struct hr_vm *vm, hr_value v) {
    bool fits;
    uint64_t low = low64(vm, v, &fits);
    if (!fits) too_large(vm);
    return (int64_t)low;
}

intptr_t hr_int_get(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_small(v)) return hr_value_small_get(v);
    int64_t n = hr_int_get_i64(vm, v);
    if (n != (intptr_t)n) too_large(vm);
    return (intptr_t)n;
}

uint64_t hr_int_get_wrapped(struct hr_vm *vm, hr_value v) {
    bool fits;
    return low64(vm, v, &fits);
}

/* ---- floats ------------------------------------------------------------------------------------------------------------- */

hr_float hr_int_nearest(hr_value v) {
    if (hr_value_is_small(v)) return (hr_float)hr_value_small_get(v);
    struct hr_int_view x;
    hr_int_view(v, &x);
    hr_float f = hr_limb_to_float(x.limbs, x.count);
    return x.negative ? -f : f;
}

hr_float hr_int_finite(struct hr_vm *vm, hr_float f) {
    if (!hr_ieee_is_finite(f)) hr_error_raise(vm, HR_E_int_too_big_to_convert);
    return f;
}

hr_float hr_int_to_float(struct hr_vm *vm, hr_value v) {
    return hr_int_finite(vm, hr_int_nearest(v));
}

hr_value hr_int_from_float(struct hr_vm *vm, hr_float f) {
    if (hr_ieee_is_nan(f)) hr_error_raise(vm, HR_E_cannot_convert_nan_to_int);
    if (!hr_ieee_is_finite(f)) hr_error_raise(vm, HR_E_cannot_convert_inf_to_int);
    const hr_float limit = (hr_float)((hr_word)1 << (HR_WORD_BITS - 3));
    if (f > -limit && f < limit) {
        return hr_value_small((hr_sword)f);
    }
    struct hr_bigint *r = hr_int_alloc(vm, HR_LIMB_FLOAT_LIMBS);
    size_t n = hr_limb_from_float(hr_heap_contents(r), f < 0 ? -f : f);
    return hr_int_finish(vm, r, n, f < 0);
}

/* Small ints are their own hashes, which saves their reduction in every look-up. Other numbers hash to their value modulo
 * 2^61 - 1, or 2^29 - 1, as in CPython, where a product with a power of two is a rotation. */
#define HASH_BITS    (HR_WORD_BITS == 64 ? 61 : 29)
#define HASH_MODULUS (((hr_word)1 << HASH_BITS) - 1)

static hr_word rotate(hr_word h, unsigned n) {
    return (h << n & HASH_MODULUS) | h >> (HASH_BITS - n);
}

intptr_t hr_int_hash_limbs(const hr_limb *limbs, size_t n, int32_t exp, bool negative) {
    hr_word h = 0;
    while (n-- > 0) {
        h = rotate(h, HR_LIMB_BITS - HASH_BITS) + (limbs[n] & HASH_MODULUS) + (limbs[n] >> HASH_BITS);
        h = (h & HASH_MODULUS) + (h >> HASH_BITS);
    }
    if (h == HASH_MODULUS) h = 0;
    exp %= HASH_BITS;
    h = rotate(h, (unsigned)(exp < 0 ? exp + HASH_BITS : exp));
    hr_sword hash = negative ? -(hr_sword)h : (hr_sword)h;
    return hash == -1 ? -2 : hash;
}

intptr_t hr_int_hash(hr_value v) {
    struct hr_int_view x;
    if (hr_value_is_small(v)) return hr_value_small_get(v);
    hr_int_view(v, &x);
    return hr_int_hash_limbs(x.limbs, x.count, 0, x.negative);
}

/* ---- text ------------------------------------------------------------------------------------------------------------------ */

void hr_int_print(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec) {
    char type = (char)spec->type;
    unsigned base = type == 'b' ? 2 : type == 'o' ? 8 : (type | 32) == 'x' ? 16 : 10;
    struct hr_format_number t = {.group = 3};
    struct hr_int_view x;
    hr_int_view(v, &x);
    if (base != 10) {
        t.group = 4;
        if (spec->alt) t.prefix = type;
    }
    /* a copy of the limbs, then the text */
    size_t room = hr_limb_text_bytes(x.count, base);
    struct hr_bigint *object = NULL;
    hr_limb local[HR_WORD_BITS == 64 ? 2 + HR_LIMB_BITS / sizeof(hr_limb) : 1], *limbs = local;
    if (HR_WORD_BITS == 32 ||
        x.count > 1) { /* a word is converted on the C stack, but for the bytes of that on boards */
        object = hr_int_alloc(w->vm, x.count + room / sizeof(hr_limb) + 1);
        limbs = hr_heap_contents(object);
    }
    memcpy(limbs, x.limbs, x.count * sizeof *limbs);
    char *text = (char *)(limbs + x.count);
    t.count =
        (int32_t)hr_limb_to_text(text, room, limbs, x.count, base, type == 'X', &w->vm->pending.interrupt);
    hr_state_check(w->vm);
    t.digits = text + room - t.count;
    t.first = t.count - 1;
    t.before = t.count > spec->precision ? t.count : spec->precision;
    t.negative = x.negative;
    if (spec == &hr_format_plain) { /* in one piece, which is quicker */
        hr_writer_add(w, "-", t.negative);
        hr_writer_add(w, t.digits, (size_t)t.count);
    } else {
        hr_format_number(w, spec, &t);
    }
    hr_heap_free(&w->vm->heap, object);
}

void hr_int_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    if (hr_value_is_bool(self)) {
        hr_writer_puts(w, self == HR_TRUE ? "True" : "False");
    } else {
        hr_int_print(w, self, &hr_format_plain);
    }
}

static bool is_space(char c) {
    return (hr_strmethods_classes(HR_T_bytes, (unsigned char)c) & HR_UCHAR_SPACE) != 0;
}

void hr_int_trim(const char **text, size_t *n) {
    while (*n && is_space(**text))
        ++*text, --*n;
    while (*n && is_space((*text)[*n - 1]))
        --*n;
}

bool hr_int_sign(const char **text, size_t *n) {
    hr_int_trim(text, n);
    bool negative = *n && **text == '-', sign = negative || (*n && **text == '+');
    *text += sign;
    *n -= sign;
    return negative;
}

hr_value hr_int_parse(struct hr_vm *vm, const char *text, size_t n, unsigned base) {
    bool negative = hr_int_sign(&text, &n);
    if (n > 1 && *text == '0') {
        char c = (char)(text[1] | 0x20);
        unsigned found = c == 'x' ? 16 : c == 'o' ? 8 : c == 'b' ? 2 : 0;
        if (found && (base == 0 || base == found)) {
            size_t skip = 2 + (n > 3 && text[2] == '_');
            base = found;
            text += skip;
            n -= skip;
        } else if (base == 0) { /* a decimal literal: no leading zeros but for zero itself */
            for (size_t i = 0; i < n; i++)
                if (text[i] != '0' && text[i] != '_') return HR_UNDEF;
        }
    }
    if (base == 0) base = 10;
    if (!hr_limb_text_check(text, n, base)) return HR_UNDEF;
    size_t limbs = hr_limb_text_limbs(n, base);
    hr_limb one = 0;
    if (limbs <= 1) {
        hr_limb_from_text(&one, text, n, base, &hr_limb_never);
        return hr_int_from_magnitude(vm, one, negative);
    }
    struct hr_bigint *r = hr_int_alloc(vm, limbs);
    limbs = hr_limb_from_text(hr_heap_contents(r), text, n, base, &vm->pending.interrupt);
    hr_state_check(vm);
    return hr_int_finish(vm, r, limbs, negative);
}

/* ---- int(...) and methods -------------------------------------------------------------------------------------------------------- */

/* int(x=0, /, base=10): argv[0] is the class. */
hr_value hr_int_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc < 2) return HR_SMALL(0);
    hr_value given = argv[1], v = hr_type_native(vm, given);
    bool based = argv[2] != HR_UNDEF;
    struct hr_buffer b;
    if (!based) {
        static const uint16_t names[] = {HR_SYM___int__, HR_SYM___index__, HR_SYM___trunc__};
        /* a class derived from int, float, str ... may have its own __int__ only */
        for (size_t i = 0; hr_type_id(given) >= HR_T_USER && i < (v == given ? 3 : 1); i++) {
            hr_value r = hr_call_special_run(vm, given, hr_symbol_rom(names[i]), 0, NULL);
            if (r == HR_UNDEF) continue;
            r = hr_type_native(vm, r);
            if (!hr_int_is(r)) hr_error_raise(vm, HR_E_cannot_convert_to_int, r);
            return hr_int_unary(vm, HR_UNARY_INT, r);
        }
        if (hr_value_is_float(v)) return hr_int_from_float(vm, hr_value_float_get(v));
        if (hr_int_is(v)) return hr_int_unary(vm, HR_UNARY_INT, v);
#if HR_WITH_uctypes
        if (hr_value_is(v, HR_T_uctypes_struct)) return hr_op_unary(vm, HR_UNARY_INT, v);
#endif
    }
    if (!hr_buffer_try(vm, v, &b, HR_BUFFER_READ)) hr_error_raise(vm, HR_E_cannot_convert_to_int, given);
    hr_sword base = based ? hr_slice_clip(vm, argv[2]) : 10;
    if (base < 0 || base == 1 || base > 36) hr_error_raise(vm, HR_E_base_must_be_0_or_2_36);
    v = hr_int_parse(vm, (const char *)b.data, b.bytes, (unsigned)base);
    if (v == HR_UNDEF) hr_error_raise(vm, HR_E_invalid_syntax_for_integer, (unsigned)base, given);
    return v;
}

hr_value hr_int_bool_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_value_bool(argc > 1 && hr_op_truth(vm, argv[1]));
}

hr_value hr_int_bit_length(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_int_view x;
    (void)argc;
    hr_int_view(argv[0], &x);
    return hr_int_from_u(vm, hr_limb_bit_length(x.limbs, x.count));
}

hr_value hr_int_bit_count(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_int_view x;
    (void)argc;
    hr_int_view(argv[0], &x);
    return hr_int_from_u(vm, hr_limb_popcount(x.limbs, x.count));
}

/* The flags for byteorder (default 'big') and signed. */
static unsigned bytes_flags(struct hr_vm *vm, hr_value order, hr_value is_signed) {
    unsigned flags = is_signed != HR_UNDEF && hr_op_truth(vm, is_signed) ? HR_LIMB_SIGNED : 0;
    if (order == HR_UNDEF) return flags | HR_LIMB_BIG_ENDIAN;
    order = hr_str_check(vm, order);
    if (hr_str_equal(order, HR_SYM(big))) return flags | HR_LIMB_BIG_ENDIAN;
    if (hr_str_equal(order, HR_SYM(little))) return flags;
    hr_error_raise(vm, HR_E_bad_byteorder);
}

/* int.to_bytes(self, length=1, byteorder='big', *, signed=False) */
hr_value hr_int_to_bytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_int_view x;
    intptr_t length = argv[1] == HR_UNDEF ? 1 : hr_int_get(vm, argv[1]);
    if (length < 0) {
        hr_error_raise(vm, HR_E_negative_length);
    }
    unsigned flags = bytes_flags(vm, argv[2], argv[3]);
    hr_value bytes = hr_bytes_from(vm, NULL, (size_t)length);
    struct hr_buffer b;
    hr_buffer_get(vm, bytes, &b, HR_BUFFER_READ);
    hr_int_view(argv[0], &x);
    if (x.negative && !(flags & HR_LIMB_SIGNED)) {
        hr_error_raise(vm, HR_E_cannot_convert_negative);
    }
    if (!hr_limb_to_bytes(b.data, (size_t)length, x.limbs, x.count, x.negative, flags)) {
        hr_error_raise(vm, HR_E_int_too_big_to_convert);
    }
    return bytes;
}

/* int.from_bytes(cls, bytes, byteorder='big', *, signed=False) */
hr_value hr_int_from_bytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_buffer b;
    bool negative;
    unsigned flags = bytes_flags(vm, argv[2], argv[3]);
    if (!hr_buffer_like(vm, argv[1], &b)) {
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        hr_bytes_gather(&w, argv[1]);
        hr_buffer_like(vm, hr_writer_end_bytes(&w), &b);
    }
    hr_limb limb = 0,
            *limbs = &limb; /* a small int allocates nothing: interrupt handlers read registers so */
    struct hr_bigint *r = NULL;
    while (flags == 0 && b.bytes > HR_LIMB_BYTES && b.data[b.bytes - 1] == 0)
        b.bytes--;
    if (b.bytes > HR_LIMB_BYTES) {
        r = hr_int_alloc(vm, hr_limb_bytes_limbs(b.bytes));
        limbs = hr_heap_contents(r);
    }
    size_t n = hr_limb_from_bytes(limbs, &negative, b.data, b.bytes, flags);
    hr_value v = r ? hr_int_finish(vm, r, n, negative) : hr_int_from_magnitude(vm, limb, negative);
    return hr_bytes_as(vm, argv[0], v);
}

/* self, for real, numerator, conjugate(), __trunc__ ...; zero for imag; one for denominator. */
hr_value hr_int_self(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_unary(vm, HR_UNARY_INT, argv[0]);
}
hr_value hr_int_zero(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_SMALL(0);
}
hr_value hr_int_one(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_SMALL(1);
}
hr_value hr_int_is_integer(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    (void)argv;
    return HR_TRUE;
}
hr_value hr_int_as_integer_ratio(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value pair[2] = {hr_int_self(vm, argc, argv), HR_SMALL(1)};
    return hr_tuple_new(vm, 2, pair);
}

/* int.__round__(ndigits=None): to a multiple of 10 ** -ndigits, ties to even. */
hr_value hr_int_round(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value v = hr_int_unary(vm, HR_UNARY_INT, argv[0]);
    if (argc < 2 || argv[1] == HR_NONE) {
        return v;
    }
    intptr_t digits = hr_int_get(vm, argv[1]);
    if (digits >= 0) {
        return v;
    }
    hr_value unit = hr_int_binary(vm, HR_BINARY_POW, HR_SMALL(10), hr_int_from(vm, -digits));
    hr_value rest = hr_int_binary(vm, HR_BINARY_MOD, v, unit);
    hr_value low = hr_int_binary(vm, HR_BINARY_SUB, v, rest);
    int order = hr_int_compare(hr_int_binary(vm, HR_BINARY_MUL, rest, HR_SMALL(2)), unit);
    if (order == 0) {
        hr_value twice = hr_int_binary(vm, HR_BINARY_MUL, unit, HR_SMALL(2));
        order = hr_int_binary(vm, HR_BINARY_MOD, low, twice) == HR_SMALL(0) ? -1 : 1;
    }
    return order < 0 ? low : hr_int_binary(vm, HR_BINARY_ADD, low, unit);
}
