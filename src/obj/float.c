/* SPDX-License-Identifier: MIT
 *
 * float: arithmetic, text, methods. See float.h. Boxing: most floats need no memory (obj/value.h); 0.0, inf and nan are ROM objects.
 */
#include "obj/float.h"

#include <math.h>

#include "base/dtoa.h"
#include "base/uchar.h"
#include "obj/bytes.h"
#include "obj/complex.h"
#include "obj/int.h"
#include "obj/type.h"
#include <hirune/rows.h>

#if HR_FLOAT_BITS == 64
#    define F(name) name
#else
#    define F(name) name##f
#endif

/* ---- making and getting ------------------------------------------------------------------------------------------- */

hr_value hr_float_from(struct hr_vm *vm, hr_float f) {
    hr_value v = hr_value_tagged_float(f);
    if (hr_value_is_tagged_float(v)) {
        return v;
    }
    unsigned rom;
    if (f == 0) {
        rom = signbit(f) ? HR_ROM_FLOAT_MINUS_ZERO : HR_ROM_FLOAT_ZERO;
    } else if (isnan(f)) {
        rom = HR_ROM_FLOAT_NAN;
    } else if (isinf(f)) {
        rom = f < 0 ? HR_ROM_FLOAT_MINUS_INF : HR_ROM_FLOAT_INF;
    } else {
        struct hr_box_float *box = hr_state_alloc_raw(vm, HR_T_float, 0, sizeof f);
        memcpy(box->bits, &f, sizeof f);
        return hr_value_from_object(box);
    }
    return hr_value_from_object(&hr_rom_floats[rom]);
}

bool hr_float_is(hr_value v) {
    return hr_value_is_float(v);
}

hr_float hr_float_get(struct hr_vm *vm, hr_value v) {
    if (hr_value_is_tagged_float(v)) {
        return hr_value_tagged_float_get(v);
    }
    hr_value n = hr_type_native(vm, v);
    if (hr_value_is_float(n)) {
        return hr_value_float_get(n);
    }
    if (hr_int_is(n)) {
        return hr_int_to_float(vm, n);
    }
    hr_value r = hr_call_special_run(vm, v, HR_SYM(__float__), 0, NULL);
    if (r == HR_UNDEF) {
        r = hr_call_special_run(vm, v, HR_SYM(__index__), 0, NULL);
        if (r != HR_UNDEF && hr_int_is(r)) {
            return hr_int_to_float(vm, hr_type_native(vm, r));
        }
        hr_error_raise(vm, HR_T_TypeError, "can't convert %t to float", v);
    }
    r = hr_type_native(vm, r);
    if (!hr_value_is_float(r)) {
        hr_error_raise(vm, HR_T_TypeError, "__float__ returned non-float (type %t)", r);
    }
    return hr_value_float_get(r);
}

hr_value hr_float_checked(struct hr_vm *vm, hr_float f) {
    if (isinf(f)) {
        hr_error_raise(vm, HR_T_OverflowError, "result too large");
    }
    return hr_float_from(vm, f);
}

/* ---- comparison and hash ---------------------------------------------------------------------------------------------- */

int hr_float_compare_int(hr_float f, hr_value n) {
    if (isnan(f)) {
        return 2;
    }
    if (isinf(f)) {
        return f < 0 ? -1 : 1;
    }
    struct hr_int_view x;
    hr_int_view(n, &x);
    if (x.count == 0 || f == 0 || (f < 0) != x.negative) {
        hr_float sign = x.count == 0 ? 0 : x.negative ? -1 : 1;
        return (f > sign) - (f < sign);
    }
    /* same sign: compare the magnitudes exactly */
    hr_limb whole[HR_LIMB_FLOAT_LIMBS];
    hr_float magnitude = F(fabs)(f), whole_part = F(floor)(magnitude);
    size_t count = hr_limb_from_float(whole, whole_part);
    int order = hr_limb_compare(whole, count, x.limbs, x.count);
    if (order == 0 && whole_part != magnitude) {
        order = 1;
    }
    return f < 0 ? -order : order;
}

intptr_t hr_float_hash(hr_float f) {
    if (isinf(f)) {
        return f < 0 ? -314159 : 314159;
    }
    if (isnan(f)) {
        return 0;
    }
    if (f >= (hr_float)HR_SMALL_MIN && f < -(hr_float)HR_SMALL_MIN &&
        f == F(floor)(f)) { /* a small int is its own hash */
        return (hr_sword)f;
    }
    int exponent;
    hr_float fraction = F(frexp)(f, &exponent);
    enum { BITS = HR_WORD_BITS == 64 ? 61 : 29 };
    const hr_word modulus = ((hr_word)1 << BITS) - 1;
    bool negative = fraction < 0;
    hr_word h = 0;
    for (fraction = F(fabs)(fraction);
         fraction != 0;) { /* 24 bits at a time, as in CPython's _Py_HashDouble */
        h = ((h << 24) & modulus) | h >> (BITS - 24);
        fraction *= 16777216;
        exponent -= 24;
        hr_word whole = (hr_word)fraction;
        fraction -= (hr_float)whole;
        h += whole;
        if (h >= modulus) {
            h -= modulus;
        }
    }
    exponent = exponent >= 0 ? exponent % BITS : BITS - 1 - ((-1 - exponent) % BITS);
    h = ((h << exponent) & modulus) | h >> (BITS - exponent);
    hr_sword n = negative ? -(hr_sword)h : (hr_sword)h;
    return n == -1 ? -2 : n;
}

static hr_value compare(enum hr_binary_op op, int order) {
    static const uint8_t accepts[] = {
        1, 3, 4, 6, 2, 5 | 8}; /* bits: less, equal, greater, unordered; LT LE GT GE EQ NE */
    return hr_value_bool((accepts[op - HR_BINARY_LT] >> (order + 1)) & 1);
}

/* ---- arithmetic ------------------------------------------------------------------------------------------------------------ */

HR_NORETURN static void divide_by_zero(struct hr_vm *vm) {
    hr_error_raise(vm, HR_T_ZeroDivisionError, "divide by zero");
}

/* Floor division and remainder with the sign of the divisor, as CPython's float_divmod. */
static hr_float divide(hr_float a, hr_float b, hr_float *remainder) {
    hr_float mod = F(fmod)(a, b), div = (a - mod) / b;
    if (mod != 0) {
        if ((b < 0) != (mod < 0)) {
            mod += b;
            div -= 1;
        }
    } else {
        mod = F(copysign)(0, b);
    }
    hr_float whole = 0;
    if (div != 0) {
        whole = F(floor)(div);
        if (div - whole > (hr_float)0.5) {
            whole += 1;
        }
    } else {
        whole = F(copysign)(0, a / b);
    }
    *remainder = mod;
    return whole;
}

hr_value hr_float_power(struct hr_vm *vm, hr_float a, hr_float b) {
    if (a == 0 && b < 0 && b - b == 0) { /* 0.0 ** -inf is inf */
        hr_error_raise(vm, HR_T_ZeroDivisionError, "0.0 can't be raised to a negative power");
    }
    if (a < 0 && isfinite(a) && isfinite(b) && b != F(floor)(b)) {
        return hr_complex_power(vm, a, 0, b, 0);
    }
    hr_float r = F(pow)(a, b);
    if (isinf(r) && isfinite(a) && isfinite(b)) {
        hr_error_raise(vm, HR_T_OverflowError, "result too large");
    }
    return hr_float_from(vm, r);
}

static hr_value arithmetic(struct hr_vm *vm, enum hr_binary_op op, hr_float a, hr_float b) {
    hr_float r, mod;
    switch (op) {
    case HR_BINARY_ADD: r = a + b; break;
    case HR_BINARY_SUB: r = a - b; break;
    case HR_BINARY_MUL: r = a * b; break;
    case HR_BINARY_POW: return hr_float_power(vm, a, b);
    case HR_BINARY_TRUEDIV:
    case HR_BINARY_FLOORDIV:
    case HR_BINARY_MOD:
    case HR_BINARY_DIVMOD:
        if (b == 0) {
            divide_by_zero(vm);
        }
        if (op == HR_BINARY_TRUEDIV) {
            r = a / b;
            break;
        }
        r = divide(a, b, &mod);
        if (op == HR_BINARY_DIVMOD) {
            hr_value pair[2];
            pair[0] = hr_float_from(vm, r);
            pair[1] = hr_float_from(vm, mod);
            return hr_tuple_new(vm, 2, pair);
        }
        if (op == HR_BINARY_MOD) {
            r = mod;
        }
        break;
    default: return HR_NOTIMPL;
    }
    return hr_float_from(vm, r);
}

hr_value hr_float_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    a = hr_type_native(vm, a);
    b = hr_type_native(vm, b);
    bool fa = hr_value_is_float(a), fb = hr_value_is_float(b);
    if (!(fa || hr_int_is(a)) || !(fb || hr_int_is(b))) {
        return HR_NOTIMPL;
    }
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) {
        if (!fb) {
            return compare(op, hr_float_compare_int(hr_value_float_get(a), b));
        }
        hr_float y = hr_value_float_get(b);
        if (!fa) {
            int order = hr_float_compare_int(y, a);
            return compare(op, order == 2 ? 2 : -order);
        }
        hr_float x = hr_value_float_get(a);
        return compare(op, x < y ? -1 : x == y ? 0 : x > y ? 1 : 2);
    }
    return arithmetic(vm, op, fa ? hr_value_float_get(a) : hr_int_to_float(vm, a),
                      fb ? hr_value_float_get(b) : hr_int_to_float(vm, b));
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

void hr_float_print(struct hr_writer *w, hr_float f, char code, int precision, unsigned flags) {
    char small[48];
    size_t room = hr_dtoa_format_bytes(f, code, precision);
    if (room <= sizeof small) {
        hr_writer_add(w, small, hr_dtoa_format(small, f, code, precision, flags));
        return;
    }
    struct hr_store *buf = hr_state_alloc_raw(w->vm, HR_T_store, HR_HEAP_UNFILLED, room + sizeof(hr_word));
    hr_writer_add(w, (char *)buf->bytes, hr_dtoa_format((char *)buf->bytes, f, code, precision, flags));
    hr_heap_free(&w->vm->heap, buf);
}

void hr_float_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_float_print(w, hr_value_float_get(self), 'r', 0, HR_DTOA_DOT0);
}

static bool is_space(char c) {
    return c == ' ' || (c >= 9 && c <= 13);
}

/* text[0..n) is one of inf, infinity, nan without case. */
static bool is_word(const char *text, size_t n, const char *word) {
    size_t i = 0;
    for (; i < n && word[i]; i++) {
        if ((text[i] | 0x20) != word[i]) {
            return false;
        }
    }
    return i == n && !word[i];
}

bool hr_float_parse(const char *text, size_t n, hr_float *f) {
    while (n && is_space(*text)) {
        text++;
        n--;
    }
    while (n && is_space(text[n - 1])) {
        n--;
    }
    if (n == 0) {
        return false;
    }
    if (hr_dtoa_parse(text, n, f) == n) {
        return true;
    }
    bool negative = *text == '-';
    if (negative || *text == '+') {
        text++;
        n--;
    }
    if (is_word(text, n, "inf") || is_word(text, n, "infinity")) {
        *f = negative ? -(hr_float)INFINITY : (hr_float)INFINITY;
    } else if (is_word(text, n, "nan")) {
        *f = (hr_float)NAN;
    } else {
        return false;
    }
    return true;
}

/* ---- float(...) and methods ---------------------------------------------------------------------------------------------------------- */

hr_value hr_float_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc < 2) {
        return hr_float_from(vm, 0);
    }
    hr_value v = hr_type_native(vm, argv[1]);
    struct hr_buffer b;
    if (hr_value_is_float(v) && v == argv[1]) {
        return v;
    }
    if (hr_value_type(v) != HR_T_float && !hr_int_is(v) && hr_buffer_try(vm, v, &b, HR_BUFFER_READ)) {
        hr_float f;
        if (!hr_float_parse((const char *)b.data, b.bytes, &f)) {
            hr_error_raise(vm, HR_T_ValueError, "could not convert string to float: %r", argv[1]);
        }
        return hr_float_from(vm, f);
    }
    if (v != argv[1]) {
        hr_value r = hr_call_special_run(vm, argv[1], HR_SYM(__float__), 0, NULL);
        if (r != HR_UNDEF) {
            return hr_float_from(vm, hr_float_get(vm, r));
        }
        return hr_float_from(vm, hr_float_get(vm, v));
    }
    return hr_float_from(vm, hr_float_get(vm, argv[1]));
}

hr_value hr_float_hex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_writer w;
    hr_float f = hr_value_float_get(argv[0]);
    hr_writer_begin(&w, vm);
    if (hr_ieee_is_finite(f)) {
        int32_t exp;
        hr_ieee_raw m = hr_ieee_split(f, &exp);
        hr_writer_format(&w, "%s0x%u.", hr_ieee_is_negative(f) ? "-" : "", m >= HR_IEEE_HIDDEN);
        for (int at = m ? (HR_IEEE_MANT_BITS - 1 + 3) / 4 : 1; at-- > 0;)
            hr_writer_number(&w, (m << (HR_FLOAT_BITS == 32) >> 4 * at) & 15, 16, 1);
        exp = m ? exp + HR_IEEE_MANT_BITS - 1 : 0;
        hr_writer_format(&w, "p%s%d", exp < 0 ? "" : "+", (int)exp);
    } else {
        hr_float_print(&w, f, 'r', 0, 0);
    }
    return hr_writer_end_str(&w);
}

/* The number that is text[0..n), without sign, in hexadecimal; false if it is none. */
static bool parse_hex(const char *p, const char *end, hr_float *f) {
    hr_ieee_raw m = 0;
    int32_t exp = 0, more = 0;
    bool any = false, point = false, sticky = false, negative;
    if (end - p > 1 && p[0] == '0' && (p[1] | 32) == 'x') p += 2;
    for (; p < end; p++) {
        unsigned digit = hr_uchar_digit(*p);
        if (digit < 16) {
            bool full = m >> (HR_FLOAT_BITS - 4) != 0;
            any = true;
            if (full)
                sticky |= digit != 0;
            else
                m = m << 4 | digit;
            exp += 4 * (full - point);
        } else if (*p == '.' && !point) {
            point = true;
        } else {
            break;
        }
    }
    if (any && end - p > 1 && (*p | 32) == 'p') {
        negative = *++p == '-';
        p += *p == '-' || *p == '+';
        for (any = false; p < end && hr_uchar_digit(*p) < 10; p++, any = true)
            if (more < 1 << 26) more = more * 10 + (int32_t)hr_uchar_digit(*p);
        exp += negative ? -more : more;
    }
    *f = hr_ieee_compose(m, exp, sticky);
    return any && p == end;
}

hr_value hr_float_fromhex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    hr_float f;
    const char *text = hr_str_get(vm, argv[1], &n), *p = text, *end = text + n;
    while (p < end && is_space(*p))
        p++;
    while (end > p && is_space(end[-1]))
        end--;
    bool negative = p < end && *p == '-';
    p += p < end && (negative || *p == '+');
    if (parse_hex(p, end, &f)) {
        hr_float_checked(vm, f);
        f = negative ? -f : f;
    } else if (p == end || hr_uchar_digit(*p) < 16 || !hr_float_parse(text, n, &f)) {
        hr_error_raise(vm, HR_T_ValueError, "invalid hexadecimal floating-point string");
    }
    return hr_bytes_as(vm, argv[0], hr_float_from(vm, f));
}

hr_value hr_float_is_integer(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    return hr_value_bool(isfinite(f) && F(floor)(f) == f);
}

hr_value hr_float_self(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}
hr_value hr_float_zero(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_float_from(vm, 0);
}

hr_value hr_float_as_integer_ratio(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    if (isnan(f)) {
        hr_error_raise(vm, HR_T_ValueError, "cannot convert NaN to integer ratio");
    }
    if (isinf(f)) {
        hr_error_raise(vm, HR_T_OverflowError, "cannot convert Infinity to integer ratio");
    }
    int exponent;
    f = F(frexp)(f, &exponent);
    while (f != F(floor)(f)) {
        f *= 2;
        exponent--;
    }
    hr_value pair[2] = {hr_int_from_float(vm, f), HR_SMALL(1)};
    int which = exponent < 0;
    pair[which] = hr_int_binary(vm, HR_BINARY_SHL, pair[which], hr_value_small(which ? -exponent : exponent));
    return hr_tuple_new(vm, 2, pair);
}

hr_float hr_float_round_digits(hr_float f, int digits) {
    if (!isfinite(f) || f == 0 || digits > (HR_FLOAT_BITS == 64 ? 323 : 45)) {
        return f;
    }
    if (digits < -(HR_FLOAT_BITS == 64 ? 308 : 38)) {
        return F(copysign)(0, f);
    }
    if (digits < 0) { /* an exact decimal again: to the nearest multiple of 10^-digits */
        hr_float unit = F(pow)(10, (hr_float)-digits), q = f / unit, r = F(rint)(q);
        return isinf(unit) ? F(copysign)(0, f) : r * unit;
    }
    char text[HR_FLOAT_BITS == 64 ? 700 : 128];
    if (hr_dtoa_format_bytes(f, 'f', digits) > sizeof text) {
        return f; /* so many digits change nothing */
    }
    size_t n = hr_dtoa_format(text, f, 'f', digits, 0);
    hr_dtoa_parse(text, n, &f);
    return f;
}

/* float.__round__(ndigits=None) */
hr_value hr_float_round(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_float f = hr_value_float_get(argv[0]);
    if (argc < 2 || argv[1] == HR_NONE) {
        return hr_int_from_float(vm, isfinite(f) ? F(rint)(f) : f);
    }
    intptr_t digits = hr_int_get(vm, argv[1]);
    if (digits > 1000) {
        digits = 1000;
    }
    if (digits < -1000) {
        digits = -1000;
    }
    hr_float r = hr_float_round_digits(f, (int)digits);
    return isfinite(f) ? hr_float_checked(vm, r) : hr_float_from(vm, r);
}

/* floor, ceil, trunc as ints. */
hr_value hr_float_floor(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    return hr_int_from_float(vm, isfinite(f) ? F(floor)(f) : f);
}
hr_value hr_float_ceil(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_float f = hr_value_float_get(argv[0]);
    return hr_int_from_float(vm, isfinite(f) ? F(ceil)(f) : f);
}
hr_value hr_float_trunc(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from_float(vm, hr_value_float_get(argv[0]));
}
