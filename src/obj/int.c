/* SPDX-License-Identifier: MIT
 *
 * int: arithmetic. See int.h. Conversions and methods are in intconv.c.
 *
 * The small cases that the loop does not settle itself (mixed operands, overflow, division by negative numbers) come here too: everything
 * that is not quickly done on machine words goes through signed magnitudes of limbs.
 * Tests: tests/types/int, tests/unit/test_limb.c.
 */
#include "obj/int.h"

#include "gen/slots.h"
#include "obj/bytes.h"
#include "obj/float.h"
#include "obj/intquick.h"

/* ---- views and results --------------------------------------------------------------------------------------------- */

bool hr_int_is(hr_value v) {
    return hr_type_id(v) == HR_T_int || hr_value_is_bool(v);
}

/* A native int as a word: a bool as 0 or 1. False if it is a larger one. */
static bool word_of(hr_value v, hr_sword *n) {
    *n = hr_value_is_small(v) ? hr_value_small_get(v) : v == HR_TRUE;
    return hr_value_is_small(v) || hr_value_is_bool(v);
}

void hr_int_view(hr_value v, struct hr_int_view *view) {
    hr_sword n;
    if (word_of(v, &n)) {
        view->negative = n < 0;
        view->small = n < 0 ? (hr_limb)0 - (hr_limb)n : (hr_limb)n;
        view->limbs = &view->small;
        view->count = n != 0;
        return;
    }
    view->negative = hr_value_has_flag(v, HR_HEADER_FLAG);
    view->limbs = hr_heap_contents((void *)v);
    view->count = hr_value_object_words(v) - (size_t)(view->limbs - (const hr_limb *)v);
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
    if (negative) object->header |= HR_HEADER_FLAG;
    return hr_value_from_object(object);
}

/* The int of a magnitude outside the heap, or in an object that a C local holds. */
static hr_value from_limbs(struct hr_vm *vm, const hr_limb *limbs, size_t n, bool negative) {
    struct hr_bigint *object = hr_int_alloc(vm, n);
    memcpy(hr_heap_contents(object), limbs, n * sizeof *limbs);
    return hr_int_finish(vm, object, n, negative);
}

hr_value hr_int_from(struct hr_vm *vm, intptr_t n) {
    hr_limb limb = n < 0 ? (hr_limb)0 - (hr_limb)n : (hr_limb)n;
    return hr_value_fits_small(n) ? hr_value_small(n) : from_limbs(vm, &limb, 1, n < 0);
}

hr_value hr_int_from_magnitude(struct hr_vm *vm, uint64_t n, bool negative) {
    hr_limb limbs[64 / HR_LIMB_BITS] = {(hr_limb)n};
    if (HR_LIMB_BITS == 32) limbs[64 / HR_LIMB_BITS - 1] = (hr_limb)(n >> 32);
    if (n <= (uint64_t)HR_SMALL_MAX) return hr_value_small(negative ? -(hr_sword)n : (hr_sword)n);
    return from_limbs(vm, limbs, 64 / HR_LIMB_BITS, negative);
}

hr_value hr_int_from_i64(struct hr_vm *vm, int64_t n) {
    return hr_int_from_magnitude(vm, n < 0 ? 0 - (uint64_t)n : (uint64_t)n, n < 0);
}

hr_value hr_int_from_u64(struct hr_vm *vm, uint64_t n) {
    return hr_int_from_magnitude(vm, n, false);
}

hr_value hr_int_from_u(struct hr_vm *vm, uintptr_t n) {
    return hr_int_from_magnitude(vm, n, false);
}

/* ---- arithmetic on magnitudes ------------------------------------------------------------------------------------- */

static void multiply(struct hr_vm *vm, hr_limb *r, const struct hr_int_view *a, const struct hr_int_view *b) {
    size_t scratch_limbs = hr_limb_mul_scratch(a->count, b->count);
    struct hr_bigint *scratch = scratch_limbs ? hr_int_alloc(vm, scratch_limbs) : NULL;
    hr_limb_mul(r, a->limbs, a->count, b->limbs, b->count, scratch ? hr_heap_contents(scratch) : NULL,
                &vm->pending.interrupt);
    hr_state_check(vm);
    hr_heap_free(&vm->heap, scratch);
}

/* //, %, divmod and /. The remainder has the sign of the divisor. */
static hr_value divide(struct hr_vm *vm, enum hr_binary_op op, const struct hr_int_view *a,
                       const struct hr_int_view *b) {
    size_t bn = b->count, an = a->count < bn ? bn : a->count;
    if (bn == 0) hr_error_raise(vm, HR_E_divide_by_zero);
    /* divmod leaves the remainder in the low limbs of a's copy and the quotient above it, with room for a carry */
    struct hr_bigint *work = hr_int_alloc(vm, hr_limb_ratio_limbs(an, bn)), *divisor = hr_int_alloc(vm, bn);
    hr_limb *w = hr_heap_contents(work), *d = hr_heap_contents(divisor);
    hr_value v[2] = {HR_UNDEF, HR_UNDEF};
    hr_float f = 0;
    bool negative = a->negative != b->negative;
    memcpy(w, a->limbs, a->count * sizeof *w);
    memcpy(d, b->limbs, bn * sizeof *d);
    if (op == HR_BINARY_TRUEDIV) {
        f = hr_limb_ratio(w, a->count, d, bn, 0, &vm->pending.interrupt);
    } else {
        hr_limb_divmod(w, an, d, bn, &vm->pending.interrupt);
    }
    hr_state_check(vm);
    if (op != HR_BINARY_TRUEDIV) {
        w[an + 1] = 0;
        size_t rn = hr_limb_normalize(w, bn);
        if (negative && rn) {
            hr_limb_increment(w + bn, an + 2 - bn, 1);
            hr_limb_sub(w, d, bn, w, rn);
        }
        if (op != HR_BINARY_MOD) v[0] = from_limbs(vm, w + bn, an + 2 - bn, negative);
        if (op != HR_BINARY_FLOORDIV) v[1] = from_limbs(vm, w, bn, b->negative);
    }
    hr_heap_free(&vm->heap, divisor);
    hr_heap_free(&vm->heap, work);
    if (op == HR_BINARY_TRUEDIV) return hr_float_from(vm, hr_int_finite(vm, negative ? -f : f));
    return op == HR_BINARY_DIVMOD ? hr_tuple_new(vm, 2, v) : v[op == HR_BINARY_MOD];
}

/* ---- powers --------------------------------------------------------------------------------------------------------- */

/* a * b % c, with no % if c is HR_UNDEF. */
static hr_value times(struct hr_vm *vm, hr_value a, hr_value b, hr_value c) {
    hr_value r = hr_int_binary(vm, HR_BINARY_MUL, a, b);
    return c == HR_UNDEF ? r : hr_int_binary(vm, HR_BINARY_MOD, r, c);
}

hr_value hr_int_power(struct hr_vm *vm, hr_value a, hr_value b, hr_value c) {
    struct hr_int_view x, e;
    if (hr_int_is_negative(b)) return hr_float_power(vm, hr_int_to_float(vm, a), hr_int_to_float(vm, b));
    if (HR_QUICK && c != HR_UNDEF) {
        hr_value quick = hr_intquick_power(vm, a, b, c);
        if (quick != HR_UNDEF) return quick;
    }
    hr_int_view(a, &x);
    hr_int_view(b, &e);
    hr_value base = times(vm, a, HR_SMALL(1), c), result = base;
    size_t i = hr_limb_bit_length(e.limbs, e.count);
    if (i == 0) return times(vm, HR_SMALL(1), HR_SMALL(1), c);
    if (c == HR_UNDEF && i >= HR_WORD_BITS && hr_limb_bit_length(x.limbs, x.count) > 1)
        hr_state_no_memory(vm, SIZE_MAX);
    for (i--; i-- > 0;) {
        result = times(vm, result, result, c);
        if (e.limbs[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS) & 1) result = times(vm, result, base, c);
        hr_vm_stack_check(vm);
    }
    return result;
}

/* ---- comparison -------------------------------------------------------------------------------------------------------- */

bool hr_int_is_negative(hr_value v) {
    return hr_value_is_small(v) ? hr_value_small_get(v) < 0
                                : hr_value_is_object(v) && hr_value_has_flag(v, HR_HEADER_FLAG);
}

int hr_int_compare(hr_value a, hr_value b) {
    if (hr_value_are_small(a, b)) {
        hr_sword x = (hr_sword)hr_value_word(a), y = (hr_sword)hr_value_word(b);
        return (x > y) - (x < y);
    }
    struct hr_int_view x, y;
    hr_int_view(a, &x);
    hr_int_view(b, &y);
    if (x.negative != y.negative) return y.negative - x.negative;
    int order = hr_limb_compare(x.limbs, x.count, y.limbs, y.count);
    return x.negative ? -order : order;
}

/* ---- the slots ------------------------------------------------------------------------------------------------------------ */

/* What comes often and does not need magnitudes. HR_UNDEF: go the long way. */
static hr_value word_binary(struct hr_vm *vm, enum hr_binary_op op, hr_sword a, hr_sword b) {
    hr_sword n, rest;
    int64_t product;
    switch (op) {
    case HR_BINARY_ADD: n = a + b; break; /* two small ints never overflow a word */
    case HR_BINARY_SUB: n = a - b; break;
    case HR_BINARY_MUL:
        if (__builtin_mul_overflow(a, b, &product)) return HR_UNDEF;
        return hr_int_from_i64(vm, product);
    case HR_BINARY_FLOORDIV:
    case HR_BINARY_MOD:
        if (b == 0) return HR_UNDEF;
        n = a / b;
        rest = a - n * b;
        if (rest != 0 && (rest ^ b) < 0) {
            n--;
            rest += b;
        }
        if (op == HR_BINARY_MOD) n = rest;
        break;
    case HR_BINARY_AND: n = a & b; break;
    case HR_BINARY_OR: n = a | b; break;
    case HR_BINARY_XOR: n = a ^ b; break;
    case HR_BINARY_SHL:
        if ((hr_word)b >= HR_WORD_BITS || (n = (hr_sword)((hr_word)a << b)) >> b != a) return HR_UNDEF;
        break;
    case HR_BINARY_SHR:
        if (b < 0) return HR_UNDEF;
        n = a >> (b < HR_WORD_BITS ? b : HR_WORD_BITS - 1);
        break;
    default: return HR_UNDEF;
    }
    return hr_int_from(vm, n);
}

/* r[0..n) = x + y, n being one more than the longer has: under HR_QUICK, a quarter of the time of hr_limb_combine(). True if it is
 * negative. */
static bool add_signed(hr_limb *r, size_t n, const struct hr_int_view *x, const struct hr_int_view *y) {
    bool same = x->negative == y->negative;
    bool swap = same ? x->count < y->count : hr_limb_compare(x->limbs, x->count, y->limbs, y->count) < 0;
    const struct hr_int_view *more = swap ? y : x, *less = swap ? x : y;
    if (same)
        r[n - 1] = hr_limb_add(r, more->limbs, n - 1, less->limbs, less->count);
    else
        r[n - 1] = hr_limb_sub(r, more->limbs, n - 1, less->limbs, less->count);
    return more->negative;
}

/* Not a part of its caller, whose short way should not save what this wants. */
HR_NOINLINE static hr_value magnitude_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct hr_int_view x, y;
    hr_int_view(a, &x);
    hr_int_view(b, &y);
    size_t n = (x.count > y.count ? x.count : y.count) + 1;
    bool negative = x.negative, lost = false;
    hr_sword by = 0;
    switch (op) {
    case HR_BINARY_MUL:
        n = x.count + y.count;
        negative = x.negative != y.negative;
        break;
    case HR_BINARY_TRUEDIV:
    case HR_BINARY_FLOORDIV:
    case HR_BINARY_MOD:
    case HR_BINARY_DIVMOD: return divide(vm, op, &x, &y);
    case HR_BINARY_POW: return hr_int_power(vm, a, b, HR_UNDEF);
    case HR_BINARY_SHL:
    case HR_BINARY_SHR:
        if (y.negative) hr_error_raise(vm, HR_E_negative_shift_count);
        if (x.count == 0) return HR_SMALL(0);
        n = x.count + 1;
        if (!word_of(b, &by)) {
            if (op == HR_BINARY_SHL) hr_error_raise(vm, HR_E_shift_count_too_large);
            by = HR_SMALL_MAX;
        }
        if (op == HR_BINARY_SHL) n += hr_limb_of_bits((size_t)by);
        break;
    case HR_BINARY_SUB: y.negative = !y.negative; break;
    case HR_BINARY_ADD:
    case HR_BINARY_AND:
    case HR_BINARY_OR:
    case HR_BINARY_XOR: break;
    default: return HR_NOTIMPL;
    }
    bool shift = op == HR_BINARY_SHL || op == HR_BINARY_SHR; /* which leave the highest limbs alone */
    struct hr_bigint *object =
        hr_state_alloc_raw(vm, HR_T_int, shift ? 0 : HR_HEAP_UNFILLED, (n ? n : 1) * sizeof(hr_limb));
    hr_limb *r = hr_heap_contents(object);
    if (op == HR_BINARY_MUL) {
        multiply(vm, r, &x, &y);
    } else if (op == HR_BINARY_SHL) {
        hr_limb_shl(r, x.limbs, x.count, (size_t)by);
    } else if (op == HR_BINARY_SHR) { /* rounds towards minus infinity */
        hr_limb_shr(r, x.limbs, x.count, (size_t)by, &lost);
        if (negative && lost) hr_limb_increment(r, n, 1);
    } else if (HR_QUICK && op < HR_BINARY_AND) {
        negative = add_signed(r, n, &x, &y);
    } else {
        enum hr_limb_op combine = op < HR_BINARY_AND ? HR_LIMB_ADD : (enum hr_limb_op)(op - HR_BINARY_AND);
        negative = hr_limb_combine(r, combine, x.limbs, x.count, x.negative, y.limbs, y.count, y.negative);
    }
    return hr_int_finish(vm, object, n, negative);
}

hr_value hr_int_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    hr_sword x, y;
    if (HR_QUICK) {
        hr_value quick = HR_UNDEF;
        if (hr_value_are_small(a, b))
            quick = word_binary(vm, op, hr_value_small_get(a), hr_value_small_get(b));
        if (quick == HR_UNDEF) quick = hr_intquick_binary(vm, op, a, b);
        if (quick != HR_UNDEF) return quick;
    }
    a = hr_type_native(vm, a);
    b = hr_type_native(vm, b);
    if (!hr_int_is(a) || !hr_int_is(b)) return HR_NOTIMPL; /* float and complex know ints */
    if (op >= HR_BINARY_LT && op <= HR_BINARY_NE) return hr_bytes_order(op, hr_int_compare(a, b));
    hr_value r = word_of(a, &x) && word_of(b, &y) ? word_binary(vm, op, x, y) : HR_UNDEF;
    if (r == HR_UNDEF) r = magnitude_binary(vm, op, a, b);
    bool truth = op >= HR_BINARY_AND && op <= HR_BINARY_XOR && hr_value_is_bool(a) && hr_value_is_bool(b);
    return truth ? hr_value_bool(r == HR_SMALL(1)) : r;
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
