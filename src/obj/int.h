/* SPDX-License-Identifier: MIT
 *
 * int and bool: small ints in the value word, others as struct hr_bigint. More in include/hirune/native.h.
 * Tests: tests/types/int, tests/types/bool, tests/unit/test_limb.c.
 */
#ifndef HR_OBJ_INT_H
#define HR_OBJ_INT_H

#include "base/fmtspec.h"
#include "base/limb.h"
#include "obj/object.h"
#include "obj/op.h"
#include "obj/state.h"

/* A signed magnitude: the limbs of any int. limbs points into the object, or to `small` for a small one. */
struct hr_int_view {
    const hr_limb *limbs;
    size_t count; /* 0 for zero */
    bool negative;
    hr_limb small;
};

/* Fills *view for an int or bool (native). GC: none. */
void hr_int_view(hr_value v, struct hr_int_view *view);
/* A new int object under construction with room for n limbs (zeroed); fill its limbs and pass it to hr_int_finish. GC: may collect. */
struct hr_bigint *hr_int_alloc(struct hr_vm *vm, size_t n);
/* The int with the first n limbs of the object (normalizing) and the sign; small if it fits. Gives back unused memory. GC: none. */
hr_value hr_int_finish(struct hr_vm *vm, struct hr_bigint *object, size_t n, bool negative);
/* An int from its magnitude and sign; small ones take no memory. GC: may collect. */
hr_value hr_int_from_magnitude(struct hr_vm *vm, uint64_t n, bool negative);
/* True for a negative int (native). GC: none. */
bool hr_int_is_negative(hr_value v);
/* Writes an int (native) as spec says, which has been checked. GC: may collect. */
void hr_int_print(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec);
/* Takes white space off both ends of text[0..n); then also a sign: true if it is '-'. GC: none. */
void hr_int_trim(const char **text, size_t *n);
bool hr_int_sign(const char **text, size_t *n);
/* a ** b % c without big intermediates, b >= 0; a ** b if c is HR_UNDEF, a float if b is negative. */
hr_value hr_int_power(struct hr_vm *vm, hr_value a, hr_value b, hr_value c);
/* The float nearest to an int or bool (native), infinite if that is too large; then OverflowError. GC: none. */
hr_float hr_int_nearest(hr_value v);
hr_float hr_int_to_float(struct hr_vm *vm, hr_value v);
/* f unless it is infinite: OverflowError. GC: none. */
hr_float hr_int_finite(struct hr_vm *vm, hr_float f);
/* The hash of an int, and of limbs * 2 ** exp: equal numbers have equal hashes. GC: none. */
intptr_t hr_int_hash(hr_value v);
intptr_t hr_int_hash_limbs(const hr_limb *limbs, size_t n, int32_t exp, bool negative);
/* Compares two ints (native): negative, 0, positive. GC: none. */
int hr_int_compare(hr_value a, hr_value b);

#endif
