/*
 * Big-number vectors: sizes, comparison, sums, products, shifts, two's complement views.
 *
 * Division, roots and conversions are in limbdiv.c and limbconv.c.
 * Tests: tests/unit/test_limb.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/limb.h"

#include <string.h>

const atomic_bool hr_limb_never = false;

/* ---- size, comparison ---- */

size_t hr_limb_normalize(const hr_limb *a, size_t n) {
    while (n != 0 && a[n - 1] == 0) {
        n--;
    }
    return n;
}

int hr_limb_compare(const hr_limb *a, size_t an, const hr_limb *b, size_t bn) {
    an = hr_limb_normalize(a, an);
    bn = hr_limb_normalize(b, bn);
    if (an != bn) {
        return an < bn ? -1 : 1;
    }
    while (an-- != 0) {
        if (a[an] != b[an]) {
            return a[an] < b[an] ? -1 : 1;
        }
    }
    return 0;
}

size_t hr_limb_bit_length(const hr_limb *a, size_t n) {
    n = hr_limb_normalize(a, n);
    return n == 0 ? 0 : n * HR_LIMB_BITS - hr_bits_clz(a[n - 1]);
}

size_t hr_limb_popcount(const hr_limb *a, size_t n) {
    size_t count = 0;
    while (n-- != 0) {
        count += hr_bits_popcount(a[n]);
    }
    return count;
}

size_t hr_limb_ctz(const hr_limb *a, size_t n) {
    size_t i = 0;
    (void)n;
    while (a[i] == 0) {
        i++;
        HR_ASSERT(i < n);
    }
    return i * HR_LIMB_BITS + hr_bits_ctz(a[i]);
}

/* ---- addition, subtraction ---- */

hr_limb hr_limb_increment(hr_limb *a, size_t n, hr_limb c) {
    for (size_t i = 0; i < n && c != 0; i++) {
        a[i] += c;
        c = a[i] < c;
    }
    return c;
}

hr_limb hr_limb_add(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn) {
    hr_limb carry = 0;
    size_t i = 0;
    for (; HR_QUICK && i < bn; i++) { /* without asking where b ends: half of the time */
        hr_limb x = a[i], sum = x + b[i];
        r[i] = sum + carry;
        carry = (sum < x) | (r[i] < carry);
    }
    for (; i < an; i++) {
        hr_limb x = a[i], y = i < bn ? b[i] : 0, sum = x + y;
        r[i] = sum + carry;
        carry = (sum < x) | (r[i] < carry);
    }
    return carry;
}

hr_limb hr_limb_sub(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn) {
    hr_limb borrow = 0;
    size_t i = 0;
    for (; HR_QUICK && i < bn; i++) {
        hr_limb x = a[i], y = b[i], difference = x - y;
        r[i] = difference - borrow;
        borrow = (x < y) | (difference < borrow);
    }
    for (; i < an; i++) {
        hr_limb x = a[i], y = i < bn ? b[i] : 0, difference = x - y;
        r[i] = difference - borrow;
        borrow = (x < y) | (difference < borrow);
    }
    return borrow;
}

/* ---- multiplication ---- */

hr_limb hr_limb_mul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m, hr_limb c) {
    for (size_t i = 0; i < n; i++) {
        hr_dlimb product = (hr_dlimb)a[i] * m + c;
        r[i] = (hr_limb)product;
        c = (hr_limb)(product >> HR_LIMB_BITS);
    }
    return c;
}

hr_limb hr_limb_addmul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m) {
    hr_limb c = 0;
    for (size_t i = 0; i < n; i++) {
        hr_dlimb product = (hr_dlimb)a[i] * m + c + r[i];
        r[i] = (hr_limb)product;
        c = (hr_limb)(product >> HR_LIMB_BITS);
    }
    return c;
}

hr_limb hr_limb_submul1(hr_limb *r, const hr_limb *a, size_t n, hr_limb m) {
    hr_limb c = 0;
    for (size_t i = 0; i < n; i++) {
        hr_dlimb product = (hr_dlimb)a[i] * m + c;
        hr_limb low = (hr_limb)product;
        c = (hr_limb)(product >> HR_LIMB_BITS) + (r[i] < low);
        r[i] -= low;
    }
    return c;
}

size_t hr_limb_mul_pow5(hr_limb *a, size_t n, uint32_t k) {
    /* The largest powers in a limb. */
    const unsigned chunk = HR_LIMB_BITS == 64 ? 27 : 13;
    hr_limb power = (hr_limb)(HR_LIMB_BITS == 64 ? UINT64_C(7450580596923828125) : 1220703125);
    while (k != 0) {
        if (k < chunk) {
            for (power = 1; k != 0; k--) {
                power *= 5;
            }
        } else {
            k -= chunk;
        }
        hr_limb carry = hr_limb_mul1(a, a, n, power, 0);
        if (carry != 0) {
            a[n++] = carry;
        }
    }
    return n;
}

/* r = |a0 - a1| where a1 may be shorter; true when the difference is negative. */
static bool abs_difference(hr_limb *r, const hr_limb *a0, const hr_limb *a1, size_t n, size_t n1) {
    if (hr_limb_compare(a0, n, a1, n1) >= 0) {
        hr_limb_sub(r, a0, n, a1, n1);
        return false;
    }
    /* a1 > a0, so the limbs of a0 above n1 are zero. */
    hr_limb_sub(r, a1, n1, a0, n1);
    memset(r + n1, 0, (n - n1) * sizeof *r);
    return true;
}

/*
 * r[0..2n) = a * b with n limbs each. With a = a1 B^h + a0 the middle term a0 b1 + a1 b0 is
 * a0 b0 + a1 b1 - (a0 - a1)(b0 - b1). Scratch: 2h here, then that of h.
 */
static void karatsuba(hr_limb *r, const hr_limb *a, const hr_limb *b, size_t n, hr_limb *scratch,
                      const atomic_bool *stop) {
    if (n < HR_LIMB_KARATSUBA) {
        hr_limb_mul(r, a, n, b, n, NULL, stop);
        return;
    }
    if (hr_limb_stopped(stop)) {
        return;
    }
    size_t h = (n + 1) / 2, top = n - h;
    hr_limb *middle = scratch;
    scratch += 2 * h;
    bool negative = abs_difference(r, a, a + h, h, top);
    negative ^= abs_difference(r + h, b, b + h, h, top);
    karatsuba(middle, r, r + h, h, scratch, stop);
    karatsuba(r, a, b, h, scratch, stop);
    karatsuba(r + 2 * h, a + h, b + h, top, scratch, stop);
    hr_limb carry;
    if (negative) {
        carry = hr_limb_add(middle, r, 2 * h, middle, 2 * h);
    } else {
        carry = -hr_limb_sub(middle, r, 2 * h, middle, 2 * h);
    }
    carry += hr_limb_add(middle, middle, 2 * h, r + 2 * h, 2 * top);
    carry += hr_limb_add(r + h, r + h, 2 * h, middle, 2 * h);
    /* The whole middle term is not negative, so carry is 0, 1 or 2 here. */
    hr_limb_increment(r + 3 * h, 2 * n - 3 * h, carry);
}

/* Exchanges a and b if b has more limbs. */
static void longer_first(const hr_limb **a, size_t *an, const hr_limb **b, size_t *bn) {
    if (*an >= *bn) return;
    const hr_limb *p = *a;
    *a = *b;
    *b = p;
    size_t n = *an;
    *an = *bn;
    *bn = n;
}

void hr_limb_mul(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn, hr_limb *scratch,
                 const atomic_bool *stop) {
    memset(r, 0, (an + bn) * sizeof *r);
    longer_first(&a, &an, &b, &bn);
    /* Slices of a as long as b, each product added at its place. */
    hr_limb *product = scratch;
    for (; bn >= HR_LIMB_KARATSUBA && an >= bn; an -= bn, a += bn, r += bn) {
        karatsuba(product, a, b, bn, scratch + 2 * bn, stop);
        hr_limb carry = hr_limb_add(r, product, 2 * bn, r, bn);
        (void)carry;
        HR_ASSERT(carry == 0 || hr_limb_stopped(stop));
    }
    longer_first(&a, &an, &b, &bn);
    for (size_t i = 0; i < bn; i++) {
        r[an + i] = hr_limb_addmul1(r + i, a, an, b[i]);
    }
}

/* ---- shifts ---- */

size_t hr_limb_shl(hr_limb *r, const hr_limb *a, size_t n, size_t bits) {
    size_t whole = bits / HR_LIMB_BITS;
    unsigned part = (unsigned)(bits % HR_LIMB_BITS);
    hr_limb above = 0;
    for (size_t i = n; i-- != 0;) {
        hr_limb x = a[i];
        /* Two shifts, since a shift by all bits is undefined. */
        r[i + whole + 1] = above | x >> 1 >> (HR_LIMB_BITS - 1 - part);
        above = x << part;
    }
    r[whole] = above;
    memset(r, 0, whole * sizeof *r);
    return hr_limb_normalize(r, n + whole + 1);
}

size_t hr_limb_shr(hr_limb *r, const hr_limb *a, size_t n, size_t bits, bool *lost) {
    size_t whole = bits / HR_LIMB_BITS;
    unsigned part = (unsigned)(bits % HR_LIMB_BITS);
    hr_limb fallen = 0;
    if (whole >= n) {
        whole = n;
        part = 0;
    }
    for (size_t i = 0; i < whole; i++) {
        fallen |= a[i];
    }
    if (HR_QUICK && lost == NULL && whole < n) { /* as often as numbers are divided: half of the time */
        hr_limb x = a[whole];
        for (size_t i = whole + 1; i < n; i++) {
            hr_limb y = a[i];
            r[i - whole - 1] = x >> part | y << 1 << (HR_LIMB_BITS - 1 - part);
            x = y;
        }
        r[n - whole - 1] = x >> part;
        return hr_limb_normalize(r, n - whole);
    }
    hr_limb below = 0;
    for (size_t i = whole; i < n; i++) {
        hr_limb x = a[i], dropped = x << 1 << (HR_LIMB_BITS - 1 - part);
        if (i == whole) {
            fallen |= dropped;
        } else {
            r[i - whole - 1] = below | dropped;
        }
        below = x >> part;
    }
    if (whole < n) {
        r[n - whole - 1] = below;
    }
    if (lost != NULL) {
        *lost = fallen != 0;
    }
    return hr_limb_normalize(r, n - whole);
}

/* ---- two's complement views ---- */

bool hr_limb_combine(hr_limb *r, enum hr_limb_op op, const hr_limb *a, size_t an, bool a_negative,
                     const hr_limb *b, size_t bn, bool b_negative) {
    size_t n = (an > bn ? an : bn) + 1;
    /* -x is ~x + 1: the masks invert, the carries start at one and run along. */
    hr_limb a_mask = -(hr_limb)a_negative, b_mask = -(hr_limb)b_negative;
    hr_limb a_carry = a_negative, b_carry = b_negative, carry = 0, x = 0;
    for (size_t i = 0; i < n; i++) {
        hr_limb y = ((i < bn ? b[i] : 0) ^ b_mask) + b_carry;
        x = ((i < an ? a[i] : 0) ^ a_mask) + a_carry;
        a_carry &= x == 0;
        b_carry &= y == 0;
        if (op == HR_LIMB_ADD) {
            y += carry;
            carry = y < carry;
            x += y;
            carry |= x < y;
        } else {
            x = op == HR_LIMB_AND ? x & y : op == HR_LIMB_OR ? x | y : x ^ y;
        }
        r[i] = x;
    }
    bool negative = x >> (HR_LIMB_BITS - 1) != 0;
    carry = 1;
    for (size_t i = 0; negative && i < n; i++) {
        r[i] = ~r[i] + carry;
        carry &= r[i] == 0;
    }
    return negative;
}

/* Byte number i of the result, whichever end comes first. */
static size_t byte_place(size_t i, size_t len, unsigned flags) {
    return flags & HR_LIMB_BIG_ENDIAN ? len - 1 - i : i;
}

#if HR_LIMB_BITS ==                                                                                          \
    64 /* on hosts limbs are copied in one piece: 64 MB in less than the time that Ctrl-C may wait */
/* A limb as its bytes are to be in memory, or were. */
static hr_limb turned(hr_limb limb, unsigned flags) {
    return (flags & HR_LIMB_BIG_ENDIAN) != HR_BIG_ENDIAN ? __builtin_bswap64(limb) : limb;
}
#endif

bool hr_limb_to_bytes(uint8_t *out, size_t len, const hr_limb *a, size_t n, bool negative, unsigned flags) {
    n = hr_limb_normalize(a, n);
    negative &= n != 0;
    hr_limb mask = (hr_limb)0 - negative, carry = negative;
    for (size_t at = 0; at < hr_limb_bytes_limbs(len); at++) {
        size_t i = at * HR_LIMB_BYTES, end = len - i < HR_LIMB_BYTES ? len : i + HR_LIMB_BYTES;
        hr_limb limb = ((at < n ? a[at] : 0) ^ mask) + carry;
        carry &= limb == 0;
#if HR_LIMB_BITS == 64
        if (end - i == HR_LIMB_BYTES) {
            limb = turned(limb, flags);
            memcpy(out + (flags & HR_LIMB_BIG_ENDIAN ? len - end : i), &limb, HR_LIMB_BYTES);
            continue;
        }
#endif
        for (; i < end; i++, limb >>= 8) {
            out[byte_place(i, len, flags)] = (uint8_t)limb;
        }
    }
    /* A fit means that what was not written is the sign alone, and that the last bit written tells it; -2^k needs no bit
     * more for that. */
    size_t bits = hr_limb_bit_length(a, n);
    if (n != 0 && flags & HR_LIMB_SIGNED) {
        bits += !negative || hr_limb_ctz(a, n) != bits - 1;
        negative = false;
    }
    return !negative && bits <= len * 8;
}

size_t hr_limb_from_bytes(hr_limb *r, bool *negative, const uint8_t *bytes, size_t len, unsigned flags) {
    size_t n = hr_limb_bytes_limbs(len);
    *negative = flags & HR_LIMB_SIGNED && len != 0 && bytes[byte_place(len - 1, len, flags)] & 0x80;
    hr_limb mask = (hr_limb)0 - *negative, carry = *negative;
    for (size_t at = 0; at < n; at++) {
        /* from its highest byte; those that are not there are all sign */
        size_t first = at * HR_LIMB_BYTES, i = len - first < HR_LIMB_BYTES ? len : first + HR_LIMB_BYTES;
        hr_limb limb = mask;
#if HR_LIMB_BITS == 64
        if (i - first == HR_LIMB_BYTES) {
            memcpy(&limb, bytes + (flags & HR_LIMB_BIG_ENDIAN ? len - i : first), HR_LIMB_BYTES);
            limb = turned(limb, flags);
            i = first;
        }
#endif
        while (i-- > first) {
            limb = limb << 8 | bytes[byte_place(i, len, flags)];
        }
        r[at] = (limb ^ mask) + carry;
        carry &= r[at] == 0;
    }
    return hr_limb_normalize(r, n);
}
