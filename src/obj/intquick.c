/* SPDX-License-Identifier: MIT
 *
 * Arithmetic of ints of up to 3,700 digits (on 32-bit, 380) on the C stack: the only object made is the result, in its size. Under HR_QUICK;
 * else int.c does all, in the heap, with less code and stack. See intquick.h. Tests: tests/types/int.
 */
#include "obj/intquick.h"

#include "obj/int.h"

/* Limbs of an operand, and of a result. */
enum { MOST = HR_LIMB_BITS == 64 ? 192 : 40, ROOM = 2 * MOST + 2 };

/* More than the work takes, 5 KB or 0.9, and a collection under it; what hr_vm_set_stack keeps back is less. */
enum { STACK_BYTES = HR_LIMB_BITS == 64 ? 8192 : 2560 };

struct operand {
    const hr_limb *limbs;
    size_t n; /* 0 for zero */
    bool negative;
    hr_limb small;
};

/* What stops long work in limb*.c: nothing here is long. */
static const atomic_bool never;

/* False if v is no int, a bool, or too long. */
static bool take(hr_value v, struct operand *x) {
    if (hr_value_is_small(v)) {
        hr_sword n = hr_value_small_get(v);
        x->negative = n < 0;
        x->small = n < 0 ? (hr_limb)0 - (hr_limb)n : (hr_limb)n;
        x->limbs = &x->small;
        x->n = n != 0;
        return true;
    }
    if (!hr_value_is(v, HR_T_int)) return false;
    x->n = (size_t)(hr_value_header(v) >> HR_HEADER_SIZE_SHIFT) - 1;
    x->limbs = (const hr_limb *)v + 1;
    x->negative = hr_value_has_flag(v, HR_HEADER_FLAG);
    return x->n <= MOST;
}

static hr_value make(struct hr_vm *vm, const hr_limb *limbs, size_t n, bool negative) {
    while (n && !limbs[n - 1])
        n--;
    if (n == 0) return HR_SMALL(0);
    if (n == 1 && limbs[0] <= (hr_limb)HR_SMALL_MAX)
        return hr_value_small(negative ? -(hr_sword)limbs[0] : (hr_sword)limbs[0]);
    struct hr_bigint *object =
        hr_state_alloc_raw(vm, HR_T_int, (negative ? HR_HEAP_FLAG : 0) | HR_HEAP_UNFILLED, n * sizeof *limbs);
    memcpy(hr_heap_contents(object), limbs, n * sizeof *limbs);
    return negative && n == 1 ? hr_int_finish(vm, object, 1, true) : hr_value_from_object(object);
}

static hr_value sum(struct hr_vm *vm, const struct operand *x, const struct operand *y, bool y_negative) {
    hr_limb r[ROOM];
    const struct operand *more = x, *less = y;
    bool negative = x->negative;
    if (x->negative == y_negative) {
        if (x->n < y->n) more = y, less = x;
        r[more->n] = hr_limb_add(r, more->limbs, more->n, less->limbs, less->n);
        return make(vm, r, more->n + 1, negative);
    }
    if (hr_limb_compare(x->limbs, x->n, y->limbs, y->n) < 0) {
        more = y, less = x;
        negative = y_negative;
    }
    hr_limb_sub(r, more->limbs, more->n, less->limbs, less->n);
    return make(vm, r, more->n, negative);
}

/* r = a * b of an + bn limbs; an, bn > 0. */
static void multiply(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn) {
    r[an] = hr_limb_mul1(r, a, an, b[0], 0);
    for (size_t i = 1; i < bn; i++)
        r[an + i] = hr_limb_addmul1(r + i, a, an, b[i]);
}

static hr_value product(struct hr_vm *vm, const struct operand *x, const struct operand *y) {
    hr_limb r[ROOM];
    if (!x->n || !y->n) return HR_SMALL(0);
    if (x->n >= HR_LIMB_KARATSUBA && y->n >= HR_LIMB_KARATSUBA) return HR_UNDEF;
    if (x->n < y->n)
        multiply(r, y->limbs, y->n, x->limbs, x->n);
    else
        multiply(r, x->limbs, x->n, y->limbs, y->n);
    return make(vm, r, x->n + y->n, x->negative != y->negative);
}

/* // or %. The remainder has the sign of the divisor. */
static hr_value quotient(struct hr_vm *vm, bool remainder, const struct operand *x, const struct operand *y) {
    hr_limb w[ROOM], d[MOST];
    size_t bn = y->n, an = x->n < bn ? bn : x->n;
    bool negative = x->negative != y->negative;
    if (bn == 0) return HR_UNDEF; /* int.c raises */
    memcpy(w, x->limbs, x->n * sizeof *w);
    memset(w + x->n, 0, (an + 2 - x->n) * sizeof *w);
    memcpy(d, y->limbs, bn * sizeof *d);
    hr_limb_divmod(w, an, d, bn, &never);
    w[an + 1] = 0;
    size_t rn = negative ? hr_limb_normalize(w, bn) : 0;
    if (rn) {
        hr_limb_increment(w + bn, an + 2 - bn, 1);
        hr_limb_sub(w, d, bn, w, rn);
    }
    return remainder ? make(vm, w, bn, y->negative) : make(vm, w + bn, an + 2 - bn, negative);
}

static hr_value shifted(struct hr_vm *vm, bool left, const struct operand *x, const struct operand *y) {
    hr_limb r[ROOM];
    size_t by = y->n ? y->limbs[0] : 0;
    if (x->negative || y->negative || y->n > 1 || by > MOST * HR_LIMB_BITS) return HR_UNDEF;
    size_t n = left ? hr_limb_shl(r, x->limbs, x->n, by) : hr_limb_shr(r, x->limbs, x->n, by, NULL);
    return make(vm, r, n, false);
}

static hr_value bits(struct hr_vm *vm, enum hr_binary_op op, const struct operand *x,
                     const struct operand *y) {
    hr_limb r[ROOM];
    const struct operand *more = x->n < y->n ? y : x, *less = more == x ? y : x;
    if (x->negative || y->negative) return HR_UNDEF;
    for (size_t i = 0; i < more->n; i++) {
        hr_limb a = more->limbs[i], b = i < less->n ? less->limbs[i] : 0;
        r[i] = op == HR_BINARY_AND ? a & b : op == HR_BINARY_OR ? a | b : a ^ b;
    }
    return make(vm, r, more->n, false);
}

/* False near the end of the C stack, and while an interrupt waits. */
static bool has_room(struct hr_vm *vm) {
    const char here = 0;
    const char *limit = atomic_load_explicit(&vm->stack_limit, memory_order_relaxed);
    return (uintptr_t)&here > (uintptr_t)limit && (uintptr_t)&here - (uintptr_t)limit > STACK_BYTES;
}

hr_value hr_intquick_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    struct operand x, y;
    if (!take(a, &x) || !take(b, &y) || !has_room(vm)) return HR_UNDEF;
    switch (op) {
    case HR_BINARY_ADD:
    case HR_BINARY_SUB: return sum(vm, &x, &y, y.negative != (op == HR_BINARY_SUB));
    case HR_BINARY_MUL: return product(vm, &x, &y);
    case HR_BINARY_FLOORDIV:
    case HR_BINARY_MOD: return quotient(vm, op == HR_BINARY_MOD, &x, &y);
    case HR_BINARY_SHL:
    case HR_BINARY_SHR: return shifted(vm, op == HR_BINARY_SHL, &x, &y);
    case HR_BINARY_AND:
    case HR_BINARY_OR:
    case HR_BINARY_XOR: return bits(vm, op, &x, &y);
    default: return HR_UNDEF;
    }
}

/* r[0..n) = r * y mod d, where r and y have n limbs; d is changed and restored. */
static void multiply_mod(hr_limb *r, const hr_limb *y, hr_limb *d, size_t n) {
    hr_limb w[ROOM];
    multiply(w, r, n, y, n);
    hr_limb_divmod(w, 2 * n, d, n, &never);
    memcpy(r, w, n * sizeof *r);
}

hr_value hr_intquick_power(struct hr_vm *vm, hr_value a, hr_value b, hr_value c) {
    struct operand x, e, m;
    hr_limb base[ROOM], result[MOST], d[MOST];
    if (!take(a, &x) || !take(b, &e) || !take(c, &m) || x.negative || e.negative || m.negative)
        return HR_UNDEF;
    if (!has_room(vm)) return HR_UNDEF;
    size_t n = m.n, i = hr_limb_bit_length(e.limbs, e.n), xn = x.n < n ? n : x.n;
    if (n == 0 || i == 0 || n >= HR_LIMB_KARATSUBA) return HR_UNDEF;
    memcpy(d, m.limbs, n * sizeof *d);
    memcpy(base, x.limbs, x.n * sizeof *base);
    memset(base + x.n, 0, (xn - x.n) * sizeof *base);
    hr_limb_divmod(base, xn, d, n, &never);
    memcpy(result, base, n * sizeof *result);
    for (i--; i-- > 0;) {
        multiply_mod(result, result, d, n);
        if (e.limbs[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS) & 1) multiply_mod(result, base, d, n);
        hr_vm_stack_check(vm);
    }
    return make(vm, result, n, false);
}
