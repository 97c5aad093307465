/* SPDX-License-Identifier: MIT
 *
 * float: arithmetic, text, methods. See float.h. Boxing: most floats need no memory (obj/value.h); 0.0, inf and nan are ROM objects.
 * Tests: tests/types/float.
 */
#include "obj/float.h"

#include "gen/slots.h"
#include <math.h>

#include "base/dtoa.h"
#include "base/uchar.h"
#include "obj/bytes.h"
#include "obj/complex.h"
#include "obj/format.h"
#include "obj/int.h"
#include "obj/range.h"
#include "obj/str.h"
#include "obj/type.h"

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

/* ---- making and getting ------------------------------------------------------------------------------------------- */

hr_value hr_float_from(struct hr_vm *vm, hr_float f) {
    hr_value v = hr_value_tagged_float(f);
    if (hr_value_is_tagged_float(v)) return v;
    if (hr_ieee_is_nan(f)) f = hr_ieee_nan();
    for (unsigned i = 0; i < HR_ARRAY_COUNT(hr_rom_floats); i++) {
        hr_ieee_raw bits;
        memcpy(&bits, &hr_rom_floats[i].words[1], sizeof bits);
        if (bits == hr_ieee_bits(f)) return hr_value_from_object(&hr_rom_floats[i]);
    }
    struct hr_box_float *box = hr_state_alloc_raw(vm, HR_T_float, 0, sizeof f);
    memcpy(box->bits, &f, sizeof f);
    return hr_value_from_object(box);
}

bool hr_float_is(hr_value v) {
    return hr_value_is_float(v);
}

hr_float hr_float_get(struct hr_vm *vm, hr_value v) {
    hr_value n = hr_type_native(vm, v);
    if (!hr_value_is_float(n) && !hr_int_is(n)) {
        n = hr_call_special_run(vm, v, HR_SYM(__float__), 0, NULL);
        bool own = n != HR_UNDEF;
        if (!own) n = hr_call_special_run(vm, v, HR_SYM(__index__), 0, NULL);
        n = hr_type_native(vm, n);
        if (own ? !hr_value_is_float(n) : !hr_int_is(n)) hr_error_raise(vm, HR_E_cannot_convert_to_float, v);
    }
    return hr_value_is_float(n) ? hr_value_float_get(n) : hr_int_to_float(vm, n);
}

hr_value hr_float_checked(struct hr_vm *vm, hr_float f) {
    if (!hr_ieee_is_finite(f) && !hr_ieee_is_nan(f)) hr_error_raise(vm, HR_E_result_too_large);
    return hr_float_from(vm, f);
}

/* ---- comparison and hash ---------------------------------------------------------------------------------------------- */

/* The order of float f and int n whose nearest float is equal to f. */
static int refine(hr_float f, hr_value n) {
    struct hr_int_view x;
    hr_int_view(n, &x);
    int order = 1; /* infinite */
    if (hr_ieee_is_finite(f)) {
        hr_limb whole[HR_LIMB_FLOAT_LIMBS];
        order = hr_limb_compare(whole, hr_limb_from_float(whole, f), x.limbs, x.count);
    }
    return x.negative ? -order : order;
}

intptr_t hr_float_hash(hr_float f) {
    int32_t exp;
    if (hr_ieee_is_nan(f)) return 0;
    if (!hr_ieee_is_finite(f)) return f < 0 ? -314159 : 314159;
    if (f >= (hr_float)HR_SMALL_MIN && f < -(hr_float)HR_SMALL_MIN && (hr_float)(hr_sword)f == f)
        return (hr_sword)f; /* a small int is its own hash */
    hr_ieee_raw m = hr_ieee_split(f, &exp);
    hr_limb limbs[] = {(hr_limb)m,
                       (hr_limb)((uint64_t)m >> 32)}; /* the second one is for doubles on 32 bits */
    return hr_int_hash_limbs(limbs, HR_FLOAT_BITS > HR_LIMB_BITS ? 2 : 1, exp, hr_ieee_is_negative(f));
}

/* ---- arithmetic ------------------------------------------------------------------------------------------------------------ */

/* Floor division and remainder with the sign of the divisor, as CPython's float_divmod. */
static hr_float divide(hr_float a, hr_float b, hr_float *remainder) {
    hr_float mod = F(fmod)(a, b), div = (a - mod) / b, whole;
    if (mod == 0) {
        mod = F(copysign)(0, b);
    } else if (hr_ieee_is_negative(b) != hr_ieee_is_negative(mod)) {
        mod += b;
        div -= 1;
    }
    *remainder = mod;
    if (div == 0) return F(copysign)(0, a / b);
    whole = F(floor)(div);
    return div - whole > (hr_float)0.5 ? whole + 1 : whole;
}

hr_value hr_float_power(struct hr_vm *vm, hr_float a, hr_float b) {
    bool finite = hr_ieee_is_finite(a) && hr_ieee_is_finite(b);
    if (finite && a == 0 && b < 0) /* 0.0 ** -inf is inf */
        hr_error_raise(vm, HR_E_zero_to_a_negative_power);
    if (finite && a < 0 && b != F(floor)(b)) return hr_complex_power(vm, a, b);
    a = F(pow)(a, b);
    return finite ? hr_float_checked(vm, a) : hr_float_from(vm, a);
}

static hr_value arithmetic(struct hr_vm *vm, enum hr_binary_op op, hr_float a, hr_float b) {
    hr_float r, mod;
    hr_value pair[2];
    switch (op) {
    case HR_BINARY_ADD: r = a + b; break;
    case HR_BINARY_SUB: r = a - b; break;
    case HR_BINARY_MUL: r = a * b; break;
    case HR_BINARY_POW: return hr_float_power(vm, a, b);
    case HR_BINARY_TRUEDIV:
    case HR_BINARY_FLOORDIV:
    case HR_BINARY_MOD:
    case HR_BINARY_DIVMOD:
        if (b == 0) hr_error_raise(vm, HR_E_divide_by_zero);
        if (op == HR_BINARY_TRUEDIV) {
            r = a / b;
            break;
        }
        r = divide(a, b, &mod);
        if (op == HR_BINARY_FLOORDIV) break;
        pair[1] = hr_float_from(vm, mod);
        if (op == HR_BINARY_MOD) return pair[1];
        pair[0] = hr_float_from(vm, r);
        return hr_tuple_new(vm, 2, pair);
    default: return HR_NOTIMPL;
    }
    return hr_float_from(vm, r);
}

hr_value hr_float_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    a = hr_type_native(vm, a);
    b = hr_type_native(vm, b);
    bool fa = hr_value_is_float(a), fb = hr_value_is_float(b);
    if (!(fa || hr_int_is(a)) || !(fb || hr_int_is(b))) return HR_NOTIMPL;
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) {
        hr_float x = fa ? hr_value_float_get(a) : hr_int_nearest(a);
        hr_float y = fb ? hr_value_float_get(b) : hr_int_nearest(b);
        hr_ieee_rank_t left = hr_ieee_rank(x), right = hr_ieee_rank(y);
        if (hr_ieee_is_nan(x) || hr_ieee_is_nan(y)) return hr_value_bool(op == HR_BINARY_NE);
        int order = left < right ? -1 : left > right;
        if (order == 0 && fa != fb) order = fa ? refine(x, b) : -refine(y, a);
        return hr_bytes_order(op, order);
    }
    return arithmetic(vm, op, hr_float_get(vm, a), hr_float_get(vm, b));
}

hr_value hr_float_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    hr_float f = hr_value_float_get(self);
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(f != 0);
    case HR_UNARY_HASH: return hr_value_small(hr_float_hash(f));
    case HR_UNARY_NEG: return hr_float_from(vm, -f);
    case HR_UNARY_POS:
    case HR_UNARY_FLOAT: return self;
    case HR_UNARY_ABS: return hr_float_from(vm, F(fabs)(f));
    case HR_UNARY_INT: return hr_int_from_float(vm, f);
    case HR_UNARY_COMPLEX: return hr_complex_from(vm, f, 0);
    default: return HR_UNDEF;
    }
}

/* ---- text ---------------------------------------------------------------------------------------------------------------------- */

void hr_float_print(struct hr_writer *w, hr_float f, const struct hr_fmtspec *spec, bool part) {
    static const char specials[][5] = {"inf", "INF", "inf%", "nan", "NAN", "nan%"};
    struct hr_dtoa_decimal d;
    struct hr_format_number t = {.digits = d.digits, .group = 3};
    uint32_t type = spec->type, code = type | 32, variant = 0;
    int32_t wanted = spec->precision;
    bool dot0 = !type && !part;
    if (type && !(type & 32)) variant = 1;
    if (type == '%') {
        f *= 100;
        code = 'f';
        t.tail = "%";
        variant = 2;
    }
    t.negative = hr_ieee_is_negative(f);
    if (!hr_ieee_is_finite(f)) {
        if (hr_ieee_is_nan(f)) {
            t.negative = false;
            variant += 3;
        }
        t.tail = specials[variant];
        hr_format_number(w, spec, &t);
        return;
    }
    if (wanted < 0) wanted = type ? 6 : HR_DTOA_SHORTEST;
    if (code == 'e' || (wanted == 0 && code != 'f')) wanted++;
    hr_dtoa_digits(&d, f, wanted, code == 'f');
    t.count = (int32_t)d.count;
    if (t.count == 0 && spec->no_neg0) t.negative = false;
    if (code != 'f' && code != 'e') {
        int32_t limit = wanted == HR_DTOA_SHORTEST ? 16 : wanted - dot0;
        if (d.exp < -4 || d.exp >= limit) code = 'e';
        if (wanted == HR_DTOA_SHORTEST || !spec->alt) wanted = t.count ? t.count : 1;
    }
    if (code == 'e') {
        t.exp_letter = variant ? 'E' : 'e';
        t.exp = d.exp;
        dot0 = false;
    } else {
        t.first = d.exp;
    }
    t.before = t.first < 0 ? 1 : t.first + 1;
    t.after = code == 'f' ? wanted : wanted - 1 - t.first;
    if (t.after <= 0) t.after = dot0;
    t.point = t.after || spec->alt;
    hr_format_number(w, spec, &t);
}

void hr_float_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_float_print(w, hr_value_float_get(self), &hr_format_plain, false);
}

/* Is text[0..n) the word, without case? */
static bool is_word(const char *text, size_t n, const char *word) {
    size_t i = 0;
    while (i < n && (text[i] | 0x20) == word[i])
        i++;
    return i == n && !word[i];
}

enum hr_float_text hr_float_parse(const char *text, size_t n, unsigned radix, hr_float *f) {
    enum hr_float_text kind = HR_FLOAT_WORD;
    bool negative = hr_int_sign(&text, &n);
    if (is_word(text, n, "inf") || is_word(text, n, "infinity")) {
        *f = hr_ieee_infinity();
    } else if (is_word(text, n, "nan")) {
        *f = hr_ieee_nan();
    } else {
        size_t skip = radix == 16 && n > 1 && *text == '0' && (text[1] | 0x20) == 'x' ? 2 : 0;
        if (n == skip || hr_dtoa_parse(text + skip, n - skip, radix, f) != n - skip) return HR_FLOAT_NONE;
        kind = HR_FLOAT_DIGITS;
    }
    if (negative) *f = -*f;
    return kind;
}

/* ---- float(...) and methods ---------------------------------------------------------------------------------------------------------- */

hr_value hr_float_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc < 2) return hr_float_from(vm, 0);
    hr_value given = argv[1], v = hr_type_native(vm, given);
    struct hr_buffer b;
    hr_float f;
    if (hr_value_is_float(v) && v == given) return v;
    if (!hr_value_is_float(v) && !hr_int_is(v) && hr_buffer_try(vm, v, &b, HR_BUFFER_READ)) {
        if (!hr_float_parse((const char *)b.data, b.bytes, 10, &f))
            hr_error_raise(vm, HR_E_could_not_convert, given);
        return hr_float_from(vm, f);
    }
    if (v != given) { /* a derived class may have its own */
        hr_value r = hr_call_special_run(vm, given, HR_SYM(__float__), 0, NULL);
        if (r != HR_UNDEF) given = r;
    }
    return hr_float_from(vm, hr_float_get(vm, given));
}

hr_value hr_float_from_text(struct hr_vm *vm, const char *text, size_t n) {
    hr_float f;
    return hr_float_parse(text, n, 10, &f) == HR_FLOAT_NONE ? HR_UNDEF : hr_float_from(vm, f);
}

hr_value hr_float_hex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_writer w;
    hr_float f = hr_value_float_get(argv[0]);
    int32_t exp;
    hr_writer_begin(&w, vm);
    if (hr_ieee_is_finite(f)) {
        hr_ieee_raw m = hr_ieee_split(f, &exp);
        hr_writer_format(&w, "%s0x%u.", hr_ieee_is_negative(f) ? "-" : "", m >= HR_IEEE_HIDDEN);
        for (int at = m ? HR_IEEE_MANT_BITS - 1 : 4; at > 0; at -= 4)
            hr_writer_number(&w, (m << 4 >> at) & 15, 16, 1);
        exp = m ? exp + HR_IEEE_MANT_BITS - 1 : 0;
        hr_writer_format(&w, exp < 0 ? "p%d" : "p+%d", (int)exp);
    } else {
        hr_float_print(&w, f, &hr_format_plain, false);
    }
    return hr_writer_end_str(&w);
}

hr_value hr_float_fromhex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    hr_float f;
    const char *text = hr_str_get(vm, argv[1], &n);
    enum hr_float_text kind = hr_float_parse(text, n, 16, &f);
    if (kind == HR_FLOAT_NONE) hr_error_raise(vm, HR_E_could_not_convert, argv[1]);
    return hr_bytes_as(vm, argv[0], kind == HR_FLOAT_WORD ? hr_float_from(vm, f) : hr_float_checked(vm, f));
}

hr_value hr_float_is_integer(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    return hr_value_bool(hr_ieee_is_finite(f) && F(floor)(f) == f);
}

hr_value hr_float_self(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm, (void)argc;
    return argv[0];
}
hr_value hr_float_zero(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc, (void)argv;
    return hr_float_from(vm, 0);
}

hr_value hr_float_as_integer_ratio(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    int32_t exp;
    if (!hr_ieee_is_finite(f)) return hr_int_from_float(vm, f); /* raises */
    hr_ieee_raw m = hr_ieee_split(f, &exp);
    if (m == 0) exp = 0;
    for (; m && !(m & 1); m >>= 1)
        exp++;
    hr_value pair[2] = {hr_int_from_magnitude(vm, m, hr_ieee_is_negative(f)), HR_SMALL(1)};
    int which = exp < 0;
    pair[which] = hr_int_binary(vm, HR_BINARY_SHL, pair[which], hr_value_small(which ? -exp : exp));
    return hr_tuple_new(vm, 2, pair);
}

/* float.__round__(ndigits=None): ties, of which decimals of few digits are rarely any, to even. */
hr_value hr_float_round(struct hr_vm *vm, int argc, hr_value *argv) {
    enum { MOST = 1000 };
    hr_float f = hr_value_float_get(argv[0]);
    bool finite = hr_ieee_is_finite(f);
    if (argc < 2 || argv[1] == HR_NONE) return hr_int_from_float(vm, finite ? F(rint)(f) : f);
    hr_sword digits = hr_slice_clip(vm, argv[1]);
    if (!finite) return argv[0];
    struct hr_dtoa_decimal d;
    hr_dtoa_digits(&d, f, (int32_t)(digits > MOST ? MOST : digits < -MOST ? -MOST : digits), true);
    return hr_float_checked(vm, F(copysign)(hr_dtoa_value(&d), f));
}

/* __floor__, __ceil__, __trunc__ */
hr_value hr_float_whole(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    char which = hr_str_text(hr_call_name(argv[-1]))[2];
    return hr_int_from_float(vm, which == 'f' ? F(floor)(f) : which == 'c' ? F(ceil)(f) : f);
}
