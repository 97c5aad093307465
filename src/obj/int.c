/* SPDX-License-Identifier: MIT
 *
 * int: arithmetic. See int.h. Conversions and methods are in intconv.c.
 *
 * The small cases that the loop does not settle itself (mixed operands, overflow, division by negative numbers) come here too: everything
 * that is not quickly done on machine words goes through signed magnitudes of limbs.
 */
#include "obj/int.h"

#include "obj/float.h"

/* ---- views and results --------------------------------------------------------------------------------------------- */

static bool is_int(hr_value v) {
    return hr_value_is_small(v) || hr_value_is_bool(v) || hr_value_is(v, HR_T_int);
}

bool hr_int_is(hr_value v) {
    return is_int(v);
}

static hr_sword small_of(hr_value v) {
    return hr_value_is_small(v) ? hr_value_small_get(v) : v == HR_TRUE;
}

/* A native int whose value is in the word. */
static bool is_wordy(hr_value v) {
    return hr_value_is_small(v) || hr_value_is_bool(v);
}

void hr_int_view(hr_value v, struct hr_int_view *view) {
    if (is_wordy(v)) {
        hr_sword n = small_of(v);
        view->negative = n < 0;
        view->small = n < 0 ? (hr_limb)0 - (hr_limb)n : (hr_limb)n;
        view->limbs = &view->small;
        view->count = n != 0;
        return;
    }
    view->negative = hr_value_has_flag(v, HR_HEADER_FLAG);
    view->limbs = hr_heap_contents((void *)v);
    view->count =
        hr_value_object_words(v) - (size_t)((hr_word *)(void *)(uintptr_t)view->limbs - (hr_word *)v);
}

struct hr_bigint *hr_int_alloc(struct hr_vm *vm, size_t n) {
    return hr_state_alloc_raw(vm, HR_T_int, 0, (n ? n : 1) * sizeof(hr_limb));
}

hr_value hr_int_finish(struct hr_vm *vm, struct hr_bigint *object, size_t n, bool negative) {
    hr_limb *limbs = hr_heap_contents(object);
    n = hr_limb_normalize(limbs, n);
    hr_limb low = n ? limbs[0] : 0;
    if (n == 0 || (n == 1 && low <= (hr_limb)HR_SMALL_MAX + negative)) {
        hr_heap_free(&vm->heap, object);
        return hr_value_small(negative ? (hr_sword)((hr_limb)0 - low) : (hr_sword)low);
    }
    hr_heap_shrink(&vm->heap, object, (size_t)(limbs - (hr_limb *)object) + n);
    object->header = negative ? object->header | HR_HEADER_FLAG : object->header & ~(hr_word)HR_HEADER_FLAG;
    return hr_value_from_object(object);
}

hr_value hr_int_from(struct hr_vm *vm, intptr_t n) {
    if (hr_value_fits_small(n)) {
        return hr_value_small(n);
    }
    struct hr_bigint *r = hr_int_alloc(vm, 1);
    r->limbs[0] = n < 0 ? (hr_limb)0 - (hr_limb)n : (hr_limb)n;
    return hr_int_finish(vm, r, 1, n < 0);
}

hr_value hr_int_from_u(struct hr_vm *vm, uintptr_t n) {
    return hr_int_from_u64(vm, n);
}

static hr_value from_magnitude(struct hr_vm *vm, uint64_t n, bool negative) {
    if (n <= (uint64_t)HR_SMALL_MAX) {
        return hr_value_small(negative ? -(hr_sword)n : (hr_sword)n);
    }
    struct hr_bigint *r = hr_int_alloc(vm, 64 / HR_LIMB_BITS);
    r->limbs[0] = (hr_limb)n;
    if (HR_LIMB_BITS == 32) {
        r->limbs[1] = (hr_limb)(n >> 32);
    }
    return hr_int_finish(vm, r, 64 / HR_LIMB_BITS, negative);
}

hr_value hr_int_from_i64(struct hr_vm *vm, int64_t n) {
    return from_magnitude(vm, n < 0 ? 0 - (uint64_t)n : (uint64_t)n, n < 0);
}

hr_value hr_int_from_u64(struct hr_vm *vm, uint64_t n) {
    return from_magnitude(vm, n, false);
}

/* ---- arithmetic on magnitudes ------------------------------------------------------------------------------------- */

static hr_value add_signed(struct hr_vm *vm, const struct hr_int_view *a, const struct hr_int_view *b,
                           bool b_negative) {
    size_t n = (a->count > b->count ? a->count : b->count) + 1;
    struct hr_bigint *object = hr_int_alloc(vm, n);
    hr_limb *r = hr_heap_contents(object);
    int order = hr_limb_compare(a->limbs, a->count, b->limbs, b->count);
    const struct hr_int_view *large = order >= 0 ? a : b, *other = order >= 0 ? b : a;
    bool negative = order >= 0 ? a->negative : b_negative;
    if (a->negative == b_negative) {
        /* order decides on magnitude; the vector with more limbs goes first */
        r[n - 1] = hr_limb_add(r, large->limbs, large->count, other->limbs, other->count);
        if (large->count < n - 1) {
            r[large->count] = r[n - 1];
        }
    } else {
        hr_limb_sub(r, large->limbs, large->count, other->limbs, other->count);
    }
    return hr_int_finish(vm, object, n, negative);
}

static hr_value multiply(struct hr_vm *vm, const struct hr_int_view *a, const struct hr_int_view *b) {
    if (a->count == 0 || b->count == 0) {
        return HR_SMALL(0);
    }
    const struct hr_int_view *x = a->count >= b->count ? a : b, *y = x == a ? b : a;
    size_t scratch_limbs = hr_limb_mul_scratch(x->count, y->count);
    struct hr_bigint *scratch = scratch_limbs ? hr_int_alloc(vm, scratch_limbs) : NULL;
    struct hr_bigint *object = hr_int_alloc(vm, x->count + y->count);
    hr_limb_mul(hr_heap_contents(object), x->limbs, x->count, y->limbs, y->count,
                scratch ? hr_heap_contents(scratch) : NULL);
    hr_heap_free(&vm->heap, scratch);
    return hr_int_finish(vm, object, x->count + y->count, a->negative != b->negative);
}

HR_NORETURN static void divide_by_zero(struct hr_vm *vm) {
    hr_error_raise(vm, HR_T_ZeroDivisionError, "divide by zero");
}

/* Floor division; quotient and remainder may be NULL. The remainder has the sign of the divisor. */
static void divide(struct hr_vm *vm, const struct hr_int_view *a, const struct hr_int_view *b,
                   hr_value *quotient, hr_value *remainder) {
    if (b->count == 0) {
        divide_by_zero(vm);
    }
    /* divmod leaves the remainder in the low limbs of a's copy and the quotient above it */
    size_t an = a->count < b->count ? b->count : a->count, bn = b->count;
    struct hr_bigint *work = hr_int_alloc(vm, an + 1), *divisor = hr_int_alloc(vm, bn);
    hr_limb *w = hr_heap_contents(work), *d = hr_heap_contents(divisor);
    memcpy(w, a->limbs, a->count * sizeof *w);
    memcpy(d, b->limbs, bn * sizeof *d);
    hr_limb_divmod(w, an, d, bn);
    size_t rn = hr_limb_normalize(w, bn), qn = an + 1 - bn;
    bool adjust = rn != 0 && a->negative != b->negative;
    if (quotient) {
        struct hr_bigint *q = hr_int_alloc(vm, qn + 1);
        hr_limb *p = hr_heap_contents(q);
        memcpy(p, w + bn, qn * sizeof *p);
        if (adjust) {
            hr_limb_increment(p, qn + 1, 1);
        }
        *quotient = hr_int_finish(vm, q, qn + 1, a->negative != b->negative);
    }
    if (remainder) {
        if (adjust) {
            hr_limb_sub(w, b->limbs, bn, w, rn);
            rn = bn;
        }
        *remainder = hr_int_finish(vm, work, rn, b->negative);
    } else {
        hr_heap_free(&vm->heap, work);
    }
    hr_heap_free(&vm->heap, divisor);
}

static hr_value bitwise(struct hr_vm *vm, enum hr_limb_op op, const struct hr_int_view *a,
                        const struct hr_int_view *b) {
    size_t n = (a->count > b->count ? a->count : b->count) + 1;
    struct hr_bigint *object = hr_int_alloc(vm, n);
    bool negative;
    size_t used = hr_limb_bitop(hr_heap_contents(object), &negative, op, a->limbs, a->count, a->negative,
                                b->limbs, b->count, b->negative);
    return hr_int_finish(vm, object, used, negative);
}

/* The distance of a shift. */
static size_t shift_count(struct hr_vm *vm, hr_value v, bool grows) {
    if (hr_int_is_negative(v)) {
        hr_error_raise(vm, HR_T_ValueError, "negative shift count");
    }
    if (is_wordy(v)) {
        return (size_t)small_of(v);
    }
    if (grows) {
        hr_error_raise(vm, HR_T_OverflowError, "shift count too large");
    }
    return SIZE_MAX / 2;
}

static hr_value shift_left(struct hr_vm *vm, const struct hr_int_view *a, size_t bits) {
    if (a->count == 0) {
        return HR_SMALL(0);
    }
    size_t n = a->count + hr_limb_of_bits(bits) + 1;
    struct hr_bigint *object = hr_int_alloc(vm, n);
    size_t used = hr_limb_shl(hr_heap_contents(object), a->limbs, a->count, bits);
    return hr_int_finish(vm, object, used, a->negative);
}

static hr_value shift_right(struct hr_vm *vm, const struct hr_int_view *a, size_t bits) {
    if (a->count == 0 || bits / HR_LIMB_BITS >= a->count) {
        return HR_SMALL(a->negative ? -1 : 0);
    }
    struct hr_bigint *object = hr_int_alloc(vm, a->count + 1);
    bool lost = false;
    hr_limb *r = hr_heap_contents(object);
    size_t used = hr_limb_shr(r, a->limbs, a->count, bits, &lost);
    if (a->negative && lost) { /* rounds towards minus infinity */
        r[used] = 0;
        hr_limb_increment(r, used + 1, 1);
        used++;
    }
    return hr_int_finish(vm, object, used, a->negative);
}

/* ---- powers --------------------------------------------------------------------------------------------------------- */

static hr_value power(struct hr_vm *vm, hr_value a, hr_value b) {
    if (hr_int_is_negative(b)) {
        if (a == HR_SMALL(0) || a == HR_FALSE) {
            hr_error_raise(vm, HR_T_ZeroDivisionError, "0.0 can't be raised to a negative power");
        }
        return hr_float_power(vm, hr_int_to_float(vm, a), hr_int_to_float(vm, b));
    }
    if (!is_wordy(b)) {
        if (a == HR_SMALL(0) || a == HR_SMALL(1) || hr_value_is_bool(a)) {
            return HR_SMALL(small_of(a));
        }
        if (a != HR_SMALL(-1)) {
            hr_state_no_memory(vm, SIZE_MAX);
        }
    }
    hr_word e = is_wordy(b) ? (hr_word)small_of(b) : ((((const struct hr_bigint *)b)->limbs[0] & 1) | 2);
    hr_value result = HR_SMALL(1), base = is_wordy(a) ? hr_value_small(small_of(a)) : a;
    for (;;) {
        if (e & 1) {
            result = hr_int_binary(vm, HR_BINARY_MUL, result, base);
        }
        e >>= 1;
        if (e == 0) {
            return result;
        }
        base = hr_int_binary(vm, HR_BINARY_MUL, base, base);
        hr_state_check_interrupt(vm);
    }
}

hr_value hr_int_powmod(struct hr_vm *vm, hr_value a, hr_value b, hr_value c) {
    struct hr_int_view e;
    hr_int_view(c, &e);
    if (e.count == 0) {
        hr_error_raise(vm, HR_T_ValueError, "pow() 3rd argument cannot be 0");
    }
    hr_int_view(b, &e);
    hr_value result = hr_int_binary(vm, HR_BINARY_MOD, HR_SMALL(1), c);
    hr_value base = hr_int_binary(vm, HR_BINARY_MOD, a, c);
    for (size_t i = hr_limb_bit_length(e.limbs, e.count); i-- > 0;) {
        result = hr_int_binary(vm, HR_BINARY_MOD, hr_int_binary(vm, HR_BINARY_MUL, result, result), c);
        hr_int_view(b, &e); /* b is pinned, but a small one lies in the view */
        if ((e.limbs[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS)) & 1) {
            result = hr_int_binary(vm, HR_BINARY_MOD, hr_int_binary(vm, HR_BINARY_MUL, result, base), c);
        }
        hr_state_check_interrupt(vm);
    }
    return result;
}

/* ---- comparison -------------------------------------------------------------------------------------------------------- */

bool hr_int_is_negative(hr_value v) {
    return hr_value_is_small(v) ? hr_value_small_get(v) < 0
                                : hr_value_is(v, HR_T_int) && hr_value_has_flag(v, HR_HEADER_FLAG);
}

int hr_int_compare(hr_value a, hr_value b) {
    if (is_wordy(a) && is_wordy(b)) {
        hr_sword x = small_of(a), y = small_of(b);
        return (x > y) - (x < y);
    }
    struct hr_int_view x, y;
    hr_int_view(a, &x);
    hr_int_view(b, &y);
    if (x.negative != y.negative) {
        return x.negative ? -1 : 1;
    }
    int order = hr_limb_compare(x.limbs, x.count, y.limbs, y.count);
    return x.negative ? -order : order;
}

static hr_value compare(enum hr_binary_op op, int order) {
    static const uint8_t accepts[] = {1, 3, 4, 6, 2, 5}; /* bits: less, equal, greater; LT LE GT GE EQ NE */
    return hr_value_bool((accepts[op - HR_BINARY_LT] >> (order + 1)) & 1);
}

/* ---- the slots ------------------------------------------------------------------------------------------------------------ */

/* Both operands in the word: what needs no magnitudes. HR_UNDEF: go the long way. */
static hr_value word_binary(struct hr_vm *vm, enum hr_binary_op op, hr_sword a, hr_sword b) {
    hr_sword n;
    switch (op) {
    case HR_BINARY_ADD: return hr_int_from(vm, a + b); /* two small ints never overflow a word */
    case HR_BINARY_SUB: return hr_int_from(vm, a - b);
    case HR_BINARY_MUL: return hr_bits_mul_overflow(a, b, &n) ? HR_UNDEF : hr_int_from(vm, n);
    case HR_BINARY_FLOORDIV:
        if (b == 0) {
            divide_by_zero(vm);
        }
        n = a / b;
        return hr_int_from(vm, n - (a % b != 0 && (a ^ b) < 0));
    case HR_BINARY_MOD:
        if (b == 0) {
            divide_by_zero(vm);
        }
        n = a % b;
        return hr_value_small(n != 0 && (n ^ b) < 0 ? n + b : n);
    case HR_BINARY_AND: return hr_value_small(a & b);
    case HR_BINARY_OR: return hr_value_small(a | b);
    case HR_BINARY_XOR: return hr_value_small(a ^ b);
    case HR_BINARY_SHR:
        if (b < 0) {
            return HR_UNDEF;
        }
        return hr_value_small(b >= HR_WORD_BITS ? (a < 0 ? -1 : 0) : a >> b);
    default: return HR_UNDEF;
    }
}

static hr_value big_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct hr_int_view x, y;
    hr_value r = HR_UNDEF, pair[2];
    hr_int_view(a, &x);
    hr_int_view(b, &y);
    switch (op) {
    case HR_BINARY_ADD: return add_signed(vm, &x, &y, y.negative);
    case HR_BINARY_SUB: return add_signed(vm, &x, &y, !y.negative);
    case HR_BINARY_MUL: return multiply(vm, &x, &y);
    case HR_BINARY_FLOORDIV: divide(vm, &x, &y, &r, NULL); return r;
    case HR_BINARY_MOD: divide(vm, &x, &y, NULL, &r); return r;
    case HR_BINARY_DIVMOD: divide(vm, &x, &y, &pair[0], &pair[1]); return hr_tuple_new(vm, 2, pair);
    case HR_BINARY_TRUEDIV: return hr_float_from(vm, hr_int_true_divide(vm, a, b));
    case HR_BINARY_AND: return bitwise(vm, HR_LIMB_AND, &x, &y);
    case HR_BINARY_OR: return bitwise(vm, HR_LIMB_OR, &x, &y);
    case HR_BINARY_XOR: return bitwise(vm, HR_LIMB_XOR, &x, &y);
    case HR_BINARY_SHL: return shift_left(vm, &x, shift_count(vm, b, x.count != 0));
    case HR_BINARY_SHR: return shift_right(vm, &x, shift_count(vm, b, false));
    case HR_BINARY_POW: return power(vm, a, b);
    default: return HR_NOTIMPL;
    }
}

hr_value hr_int_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    a = hr_type_native(vm, a);
    b = hr_type_native(vm, b);
    if (!is_int(a) || !is_int(b)) {
        return HR_NOTIMPL; /* float and complex know ints */
    }
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) {
        return compare(op, hr_int_compare(a, b));
    }
    if (hr_value_is_bool(a) && hr_value_is_bool(b) &&
        (op == HR_BINARY_AND || op == HR_BINARY_OR || op == HR_BINARY_XOR)) {
        bool x = a == HR_TRUE, y = b == HR_TRUE;
        return hr_value_bool(op == HR_BINARY_AND ? x && y : op == HR_BINARY_OR ? x || y : x != y);
    }
    if (is_wordy(a) && is_wordy(b)) {
        hr_value r = word_binary(vm, op, small_of(a), small_of(b));
        if (r != HR_UNDEF) {
            return r;
        }
    }
    return big_binary(vm, op, a, b);
}

hr_value hr_int_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    hr_value plain = hr_value_is_bool(self) ? hr_value_small(self == HR_TRUE) : self;
    switch (op) {
    case HR_UNARY_BOOL: return hr_value_bool(plain != HR_SMALL(0));
    case HR_UNARY_HASH: return hr_value_small(hr_int_hash(plain));
    case HR_UNARY_POS:
    case HR_UNARY_INT:
    case HR_UNARY_INDEX: return plain;
    case HR_UNARY_ABS:
        if (!hr_int_is_negative(plain)) {
            return plain;
        }
        HR_FALLTHROUGH;
    case HR_UNARY_NEG: return hr_int_binary(vm, HR_BINARY_SUB, HR_SMALL(0), plain);
    case HR_UNARY_INVERT: return hr_int_binary(vm, HR_BINARY_SUB, HR_SMALL(-1), plain);
    case HR_UNARY_FLOAT: return hr_float_from(vm, hr_int_to_float(vm, plain));
    case HR_UNARY_COMPLEX: return hr_complex_from(vm, hr_int_to_float(vm, plain), 0);
    default: return HR_UNDEF;
    }
}
