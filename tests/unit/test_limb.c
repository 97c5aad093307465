/*
 * Tests src/base/limb.h against schoolbook arithmetic on bytes, written here, and against the laws that tie the
 * operations together. Operands are biased to runs of ones and zeros, where carries live.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/limb.h"

#include <math.h>
#include <time.h>

#include "base/ieee.h"
#include "check.h"

#define MAX_LIMBS 300

/* A random number of up to n limbs with long runs of equal bits half of the time. */
static size_t random_limbs(hr_limb *a, size_t n) {
    n = check_below((uint32_t)n + 1);
    unsigned style = check_below(4);
    for (size_t i = 0; i < n; i++) {
        hr_limb x = (hr_limb)check_random();
        if (style == 0) {
            x = -(hr_limb)(x & 1);
        } else if (style == 1) {
            x = (x & 1 ? ~(hr_limb)0 : 1) << check_below(HR_LIMB_BITS);
        } else if (style == 2) {
            x = ~(hr_limb)0 - check_below(2);
        }
        a[i] = x;
    }
    return n;
}

static size_t random_nonzero(hr_limb *a, size_t n) {
    n = random_limbs(a, n - 1);
    n = hr_limb_normalize(a, n);
    if (n == 0) {
        a[n++] = 1 + (hr_limb)check_below(1000);
    }
    return n;
}

static unsigned byte_of(const hr_limb *a, size_t n, size_t i) {
    size_t at = i / HR_LIMB_BYTES;
    return at < n ? (unsigned)(a[at] >> (i % HR_LIMB_BYTES * 8)) & 0xFF : 0;
}

/* Schoolbook product by bytes. */
static void plain_mul(hr_limb *r, const hr_limb *a, size_t an, const hr_limb *b, size_t bn) {
    static uint8_t bytes[2 * MAX_LIMBS * HR_LIMB_BYTES];
    size_t len = (an + bn) * HR_LIMB_BYTES;
    memset(bytes, 0, len);
    for (size_t i = 0; i < an * HR_LIMB_BYTES; i++) {
        unsigned carry = 0, x = byte_of(a, an, i);
        for (size_t j = 0; j < bn * HR_LIMB_BYTES; j++) {
            carry += bytes[i + j] + x * byte_of(b, bn, j);
            bytes[i + j] = (uint8_t)carry;
            carry >>= 8;
        }
        bytes[i + bn * HR_LIMB_BYTES] = (uint8_t)carry;
    }
    memset(r, 0, len);
    for (size_t i = 0; i < len; i++) {
        r[i / HR_LIMB_BYTES] |= (hr_limb)bytes[i] << (i % HR_LIMB_BYTES * 8);
    }
}

static bool same(const hr_limb *a, const hr_limb *b, size_t n) {
    return n == 0 || memcmp(a, b, n * sizeof *a) == 0;
}

static void test_sizes(void) {
    hr_limb a[4] = {0, 0, 0, 0};
    CHECK(hr_limb_normalize(a, 4) == 0 && hr_limb_bit_length(a, 4) == 0 && hr_limb_popcount(a, 4) == 0);
    for (size_t bit = 0; bit < 4 * HR_LIMB_BITS; bit++) {
        memset(a, 0, sizeof a);
        a[bit / HR_LIMB_BITS] = (hr_limb)1 << (bit % HR_LIMB_BITS);
        CHECK(hr_limb_bit_length(a, 4) == bit + 1 && hr_limb_ctz(a, 4) == bit && hr_limb_popcount(a, 4) == 1);
        CHECK(hr_limb_normalize(a, 4) == bit / HR_LIMB_BITS + 1);
        CHECK(hr_limb_increment(a, 4, ~(hr_limb)0) == 0);
    }
    hr_limb b[3] = {5, 7, 0}, c[2] = {6, 7};
    CHECK(hr_limb_compare(b, 3, c, 2) == -1 && hr_limb_compare(c, 2, b, 3) == 1);
    CHECK(hr_limb_compare(b, 3, b, 2) == 0 && hr_limb_compare(b, 0, a + 3, 0) == 0);
    CHECK(hr_limb_of_bits(0) == 0 && hr_limb_of_bits(1) == 1 && hr_limb_of_bits(HR_LIMB_BITS + 1) == 2);
}

static void test_sums(void) {
    hr_limb a[20], b[20], r[20], back[20];
    for (int round = 0; round < 20000; round++) {
        size_t an = random_limbs(a, 20), bn = random_limbs(b, an);
        hr_limb carry = hr_limb_add(r, a, an, b, bn);
        unsigned sum = 0;
        bool ok = true;
        for (size_t i = 0; i < an * HR_LIMB_BYTES; i++) {
            sum += byte_of(a, an, i) + byte_of(b, bn, i);
            ok &= byte_of(r, an, i) == (sum & 0xFF);
            sum >>= 8;
        }
        CHECK(ok && carry == sum);
        hr_limb borrow = hr_limb_sub(back, r, an, b, bn);
        CHECK(borrow == carry && same(back, a, an));
        if (an != 0) {
            memcpy(back, a, an * sizeof *a);
            hr_limb c = b[0];
            carry = hr_limb_increment(back, an, c);
            CHECK(carry == hr_limb_add(r, a, an, &c, 1) && same(back, r, an));
        }
    }
}

static hr_limb scratch[16 * MAX_LIMBS];

static void test_products(void) {
    static hr_limb a[MAX_LIMBS], b[MAX_LIMBS], r[2 * MAX_LIMBS + 1], plain[2 * MAX_LIMBS];
    for (int round = 0; round < 3000; round++) {
        size_t limit = round % 30 == 0 ? MAX_LIMBS : round % 3 == 0 ? 80 : 8;
        size_t an = random_limbs(a, limit), bn = random_limbs(b, limit);
        r[an + bn] = 12345;
        size_t scratch_limbs = hr_limb_mul_scratch(an, bn);
        scratch[scratch_limbs] = 54321;
        hr_limb_mul(r, a, an, b, bn, scratch, &hr_limb_never);
        plain_mul(plain, a, an, b, bn);
        CHECK_MSG(same(r, plain, an + bn), "%zu x %zu", an, bn);
        CHECK(r[an + bn] == 12345 && scratch[scratch_limbs] == 54321);
        hr_limb m = (hr_limb)check_random(), c = (hr_limb)check_random();
        plain_mul(plain, a, an, &m, 1);
        hr_limb carry = hr_limb_mul1(r, a, an, m, 0);
        CHECK(same(r, plain, an) && carry == plain[an]);
        carry += hr_limb_increment(r, an, c);
        CHECK(hr_limb_mul1(a, a, an, m, c) == carry && same(a, r, an));
        hr_limb out = hr_limb_addmul1(r, b, an < bn ? an : bn, m);
        CHECK(hr_limb_submul1(r, b, an < bn ? an : bn, m) == out && same(a, r, an));
    }
    /* Squares: both operands the same. */
    size_t n = 100;
    memset(a, 0xFF, sizeof a);
    hr_limb_mul(r, a, n, a, n, scratch, &hr_limb_never);
    CHECK(r[0] == 1 && r[n] == ~(hr_limb)0 - 1 && r[2 * n - 1] == ~(hr_limb)0 && r[n - 1] == 0);
}

static void test_division(void) {
    static hr_limb a[MAX_LIMBS + 1], b[MAX_LIMBS], u[MAX_LIMBS + 1], v[MAX_LIMBS], r[2 * MAX_LIMBS];
    for (int round = 0; round < 30000; round++) {
        size_t limit = round % 100 == 0 ? 90 : 7;
        size_t bn = random_nonzero(b, limit), an = random_limbs(a, limit);
        if (round % 3 == 0) {
            /* Near multiples of b provoke the rare corrections. */
            size_t qn = random_limbs(u, limit - bn);
            hr_limb_mul(a, b, bn, u, qn, scratch, &hr_limb_never);
            an = bn + qn;
            if (round & 1) {
                hr_limb one = 1;
                hr_limb_sub(a, a, an, &one, 1);
            }
        }
        while (an < bn) {
            a[an++] = 0;
        }
        memcpy(u, a, an * sizeof *a);
        memcpy(v, b, bn * sizeof *b);
        hr_limb_divmod(u, an, v, bn, &hr_limb_never);
        CHECK(same(v, b, bn));
        CHECK(hr_limb_compare(u, bn, b, bn) < 0);
        hr_limb_mul(r, b, bn, u + bn, an + 1 - bn, scratch, &hr_limb_never);
        hr_limb carry = hr_limb_add(r, r, an + 1, u, bn);
        CHECK_MSG(carry == 0 && hr_limb_compare(r, an + 1, a, an) == 0, "%zu / %zu", an, bn);
    }
}

static void test_shifts(void) {
    hr_limb a[16], r[32], back[32];
    for (int round = 0; round < 20000; round++) {
        size_t n = random_limbs(a, 12), count = check_below(10 * HR_LIMB_BITS);
        size_t rn = hr_limb_shl(r, a, n, count);
        CHECK(rn <= n + count / HR_LIMB_BITS + 1);
        bool lost = true;
        size_t bn = hr_limb_shr(back, r, rn, count, &lost);
        CHECK(!lost && hr_limb_compare(back, bn, a, n) == 0);
        bn = hr_limb_shr(back, a, n, count, &lost);
        bool ones = false;
        for (size_t i = 0; i < count && i < n * HR_LIMB_BITS; i++) {
            ones |= a[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS) & 1;
        }
        CHECK(lost == ones && bn == hr_limb_normalize(back, bn));
        for (size_t i = 0; i < bn * HR_LIMB_BITS; i++) {
            size_t from = i + count;
            hr_limb bit = from / HR_LIMB_BITS < n ? a[from / HR_LIMB_BITS] >> (from % HR_LIMB_BITS) & 1 : 0;
            ones = (back[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS) & 1) == bit;
            if (!ones) {
                break;
            }
        }
        CHECK(bn == 0 || ones);
        /* In place. */
        memcpy(back, a, n * sizeof *a);
        CHECK(hr_limb_shl(back, back, n, count) == rn && same(back, r, rn));
        size_t down = hr_limb_shr(back, back, rn, count, NULL);
        CHECK(hr_limb_compare(back, down, a, n) == 0);
    }
    bool lost;
    a[0] = 1;
    CHECK(hr_limb_shr(r, a, 1, SIZE_MAX, &lost) == 0 && lost);
    CHECK(hr_limb_shr(r, a, 0, 5, &lost) == 0 && !lost);
    CHECK(hr_limb_shl(r, a, 0, 0) == 0);
}

/* Bit i of the two's complement of a signed magnitude. */
static bool signed_bit(const hr_limb *a, size_t n, bool negative, size_t i) {
    bool bit = i / HR_LIMB_BITS < n && (a[i / HR_LIMB_BITS] >> (i % HR_LIMB_BITS) & 1);
    if (!negative) {
        return bit;
    }
    n = hr_limb_normalize(a, n);
    if (n == 0) {
        return false;
    }
    return bit ^ (i > hr_limb_ctz(a, n));
}

static void test_bitops(void) {
    hr_limb a[8], b[8], r[10];
    for (int round = 0; round < 20000; round++) {
        size_t an = random_limbs(a, 7), bn = random_limbs(b, 7), longer = an > bn ? an : bn;
        bool a_neg = check_below(2) && hr_limb_normalize(a, an) != 0;
        bool b_neg = check_below(2) && hr_limb_normalize(b, bn) != 0;
        for (int op = HR_LIMB_AND; op <= HR_LIMB_ADD; op++) {
            bool ok = true, carry = false;
            bool negative = hr_limb_combine(r, (enum hr_limb_op)op, a, an, a_neg, b, bn, b_neg);
            size_t n = hr_limb_normalize(r, longer + 1);
            for (size_t i = 0; i < (longer + 1) * HR_LIMB_BITS + 1; i++) {
                bool x = signed_bit(a, an, a_neg, i), y = signed_bit(b, bn, b_neg, i);
                bool z = op == HR_LIMB_AND ? x && y : op == HR_LIMB_OR ? x || y : x ^ y ^ carry;
                carry = op == HR_LIMB_ADD && x + y + carry > 1;
                ok &= signed_bit(r, n, negative, i) == z;
            }
            CHECK_MSG(ok && !(n == 0 && negative), "op %d", op);
        }
    }
}

static void test_bytes(void) {
    hr_limb a[8], back[9];
    uint8_t bytes[80];
    for (int round = 0; round < 40000; round++) {
        size_t n = hr_limb_normalize(a, random_limbs(a, 3)), len = check_below(30);
        bool negative = check_below(2) && n != 0;
        unsigned flags = check_below(4), big = flags & HR_LIMB_BIG_ENDIAN;
        uint8_t *out = bytes + check_below(8);
        out[len] = 0x5A;
        bool fits = hr_limb_to_bytes(out, len, a, n, negative, flags);
        bool ok = true, fit = true;
        for (size_t i = 0; i < len * 8; i++) {
            uint8_t byte = out[big ? len - 1 - i / 8 : i / 8];
            ok &= (byte >> (i % 8) & 1) == signed_bit(a, n, negative, i);
        }
        CHECK(ok && out[len] == 0x5A);
        /* What is beyond must be the sign, and in signed numbers the last bit as well. */
        size_t from = flags & HR_LIMB_SIGNED && len != 0 ? len * 8 - 1 : len * 8;
        for (size_t i = from; i < 40 * 8 + n * HR_LIMB_BITS; i++) {
            fit &= signed_bit(a, n, negative, i) == (flags & HR_LIMB_SIGNED ? negative : false);
        }
        fit &= !(negative && len == 0);
        CHECK_MSG(fits == fit, "len %zu negative %d flags %u", len, negative, flags);
        bool sign = true;
        size_t bn = hr_limb_from_bytes(back, &sign, out, len, flags);
        CHECK(bn <= hr_limb_bytes_limbs(len));
        if (fits) {
            CHECK(sign == negative && bn == n && same(back, a, n));
        }
    }
    bool sign;
    CHECK(hr_limb_from_bytes(back, &sign, (const uint8_t *)"\x80", 1, HR_LIMB_SIGNED) == 1 && sign &&
          back[0] == 128);
    CHECK(hr_limb_from_bytes(back, &sign, (const uint8_t *)"\x01\x00\x00", 3, HR_LIMB_BIG_ENDIAN) == 1 &&
          back[0] == 65536 && !sign);
}

static void test_text(void) {
    static hr_limb a[MAX_LIMBS], back[2 * MAX_LIMBS], work[MAX_LIMBS];
    static char text[64 * MAX_LIMBS + 64];
    for (int round = 0; round < 4000; round++) {
        size_t n = hr_limb_normalize(a, random_limbs(a, round % 10 == 0 ? 60 : 4));
        unsigned radix = 2 + check_below(35);
        size_t room = hr_limb_text_bytes(n, radix);
        memcpy(work, a, n * sizeof *a);
        size_t len = hr_limb_to_text(text, room, work, n, radix, round & 1, &hr_limb_never);
        CHECK(len <= room && len != 0);
        const char *start = text + room - len;
        CHECK(start[0] != '0' || len == 1);
        CHECK(hr_limb_text_check(start, len, radix));
        size_t bn = hr_limb_from_text(back, start, len, radix, &hr_limb_never);
        CHECK(bn == n && same(back, a, n));
        CHECK(bn <= hr_limb_text_limbs(len, radix));
        /* The last digits, by division. */
        memcpy(work, a, n * sizeof *a);
        hr_limb divisor = radix;
        if (n != 0) hr_limb_divmod(work, n, &divisor, 1, &hr_limb_never);
        hr_limb last = n != 0 ? work[0] : 0;
        char c = (char)(last < 10 ? '0' + last : (round & 1 ? 'A' : 'a') + last - 10);
        CHECK(start[len - 1] == c);
        /* In exactly the room that it takes. */
        memcpy(work, a, n * sizeof *a);
        CHECK(hr_limb_to_text(text + 1, len, work, n, radix, round & 1, &hr_limb_never) == len);
    }
    /* 2^256 and 3^200, from another implementation. */
    static const char *const known[] = {
        "115792089237316195423570985008687907853269984665640564039457584007913129639936",
        "265613988875874769338781322035779626829233452653394495974574961739092490901302182994384699044001"};
    for (size_t which = 0; which < 2; which++) {
        size_t n = 1;
        a[0] = 1;
        for (int i = 0; i < (which == 0 ? 256 : 200); i++) {
            a[n] = hr_limb_mul1(a, a, n, which == 0 ? 2 : 3, 0);
            n += a[n] != 0;
        }
        size_t bn = hr_limb_from_text(back, known[which], strlen(known[which]), 10, &hr_limb_never);
        CHECK(hr_limb_compare(back, bn, a, n) == 0);
        size_t room = hr_limb_text_bytes(n, 10),
               len = hr_limb_to_text(text, room, a, n, 10, false, &hr_limb_never);
        CHECK(len == strlen(known[which]) && memcmp(text + room - len, known[which], len) == 0);
    }
    CHECK(hr_limb_from_text(back, "1_000.5", 7, 10, &hr_limb_never) == 1 && back[0] == 10005);
    CHECK(hr_limb_text_check("1_0", 3, 10) && !hr_limb_text_check("1__0", 4, 10) &&
          !hr_limb_text_check("_1", 2, 10));
    CHECK(!hr_limb_text_check("1_", 2, 10) && !hr_limb_text_check("", 0, 10) &&
          !hr_limb_text_check("12", 2, 2));
    CHECK(hr_limb_text_check("zZ", 2, 36) && !hr_limb_text_check("z", 1, 35));
}

static void test_floats(void) {
    hr_limb a[HR_LIMB_FLOAT_LIMBS + 8], b[HR_LIMB_FLOAT_LIMBS + 8];
    for (int round = 0; round < 100000; round++) {
        /* Finite floats of any size: the integer part there and back. */
        hr_float x = hr_ieee_float((hr_ieee_raw)check_random());
        if (!hr_ieee_is_finite(x)) {
            continue;
        }
        size_t n = hr_limb_from_float(a, x);
        hr_float whole = (hr_float)(HR_FLOAT_BITS == 64 ? trunc((double)x) : (double)truncf((float)x));
        whole = whole < 0 ? -whole : whole;
        CHECK(n < HR_LIMB_FLOAT_LIMBS && hr_limb_to_float(a, n) == whole);
    }
    for (int round = 0; round < 200000; round++) {
        uint64_t big = check_random() >> check_below(64);
        if (round & 1) {
            /* Halfway cases and their neighbours. */
            unsigned up = check_below(64 - HR_IEEE_MANT_BITS - 1) + 1;
            big = ((big | (uint64_t)1 << 63) >> (63 - HR_IEEE_MANT_BITS)) << up;
            big += check_below(3) - 1u;
        }
        a[0] = (hr_limb)big;
        a[1] = (hr_limb)(big >> 32);
        size_t n = HR_LIMB_BITS == 32 ? 2 : 1;
        volatile hr_float expect = (hr_float)big;
        CHECK_MSG(hr_limb_to_float(a, n) == expect, "%" PRIu64, big);
    }
    for (int round = 0; round < 20000; round++) {
        /* Ties and their neighbours, with the deciding bit far below the significand. */
        uint64_t m = check_random() >> (64 - HR_IEEE_MANT_BITS) | HR_IEEE_HIDDEN;
        unsigned half = check_below(2), shift = 1 + check_below(HR_FLOAT_BITS == 64 ? 300 : 90),
                 step = check_below(3);
        uint64_t twice = m * 2 + half;
        a[0] = (hr_limb)twice;
        a[1] = HR_LIMB_BITS == 32 ? (hr_limb)(twice >> 32) : 0;
        size_t n = hr_limb_shl(a, a, 2, shift);
        hr_limb one = 1;
        if (step == 1) {
            hr_limb_increment(a, n, 1);
        } else if (step == 2) {
            hr_limb_sub(a, a, n, &one, 1);
        }
        bool up = half && (step == 1 || (step == 0 && (m & 1)));
        CHECK_MSG(hr_limb_to_float(a, n) == (hr_float)ldexp((double)(m + up), (int)shift + 1), "shift %u",
                  shift);
    }
    /* The edge of overflow: 2^max - 2^(max-mant-1) rounds up, one less down. */
    const size_t max = HR_FLOAT_BITS == 64 ? 1024 : 128;
    size_t n = max / HR_LIMB_BITS;
    memset(a, 0, sizeof a);
    for (size_t bit = max - HR_IEEE_MANT_BITS - 1; bit < max; bit++) {
        a[bit / HR_LIMB_BITS] |= (hr_limb)1 << (bit % HR_LIMB_BITS);
    }
    CHECK(!hr_ieee_is_finite(hr_limb_to_float(a, n)));
    hr_limb one = 1;
    hr_limb_sub(a, a, n, &one, 1);
    CHECK(hr_ieee_is_finite(hr_limb_to_float(a, n)));
    memset(b, 0xFF, sizeof b);
    CHECK(!hr_ieee_is_finite(hr_limb_to_float(b, HR_LIMB_FLOAT_LIMBS + 8)));
}

/* Quotients whose correct rounding is known: x * d / d, halfway points, subnormals. */
static void test_ratio(void) {
    hr_limb a[64], b[64];
    for (int round = 0; round < 50000; round++) {
        hr_float x = hr_ieee_float((hr_ieee_raw)check_random() & ((hr_ieee_raw)-1 >> 1));
        if (!hr_ieee_is_finite(x)) {
            continue;
        }
        int32_t exp;
        hr_ieee_raw m = hr_ieee_split(x, &exp);
        size_t bn = random_nonzero(b, 6);
        /* (2 m + half) * b / b * 2^(exp - 1), moved off the tie by one unit of the numerator. */
        unsigned half = check_below(2);
        int nudge = half ? (int)check_below(3) - 1 : 0;
        hr_limb twice[3] = {0};
        uint64_t value = (uint64_t)m * 2 + half;
        size_t vn = 0;
        for (uint64_t v = value; v != 0; v = v >> 16 >> (HR_LIMB_BITS == 32 ? 16 : 48)) {
            twice[vn++] = (hr_limb)v;
        }
        hr_limb_mul(a, b, bn, twice, vn, scratch, &hr_limb_never);
        size_t an = bn + vn;
        hr_limb one = 1;
        if (nudge > 0) {
            a[an] = hr_limb_add(a, a, an, &one, 1);
            an++;
        } else if (nudge < 0) {
            hr_limb_sub(a, a, an, &one, 1);
        }
        bool up = half && (nudge > 0 || (nudge == 0 && (m & 1)));
        hr_float expect = hr_ieee_float(hr_ieee_bits(x) + up);
        hr_float got = hr_limb_ratio(a, an, b, bn, exp - 1, &hr_limb_never);
        CHECK_MSG(got == expect, "%g %g half %u nudge %d", (double)got, (double)expect, half, nudge);
    }
    a[0] = 1;
    b[0] = 3;
    CHECK(hr_limb_ratio(a, 1, b, 1, -100000, &hr_limb_never) == 0);
    a[0] = 1;
    CHECK(!hr_ieee_is_finite(hr_limb_ratio(a, 1, b, 1, 100000, &hr_limb_never)));
    CHECK(hr_limb_ratio(a, 0, b, 1, 5, &hr_limb_never) == 0);
}

static void report_speed(void) {
    enum { DIGITS = 10000 };
    static char text[DIGITS], out[DIGITS * 10 / 9 + 100];
    static hr_limb a[DIGITS / 8], work[DIGITS / 8];
    for (size_t i = 0; i < DIGITS; i++) {
        text[i] = (char)('1' + check_below(9));
    }
    clock_t start = clock();
    size_t n = 0, len = 0;
    for (int i = 0; i < 10; i++) {
        n = hr_limb_from_text(a, text, DIGITS, 10, &hr_limb_never);
    }
    double read_ms = (double)(clock() - start) * 100 / CLOCKS_PER_SEC;
    start = clock();
    size_t room = hr_limb_text_bytes(n, 10);
    CHECK(room <= sizeof out);
    for (int i = 0; i < 10; i++) {
        memcpy(work, a, n * sizeof *a);
        len = hr_limb_to_text(out, room, work, n, 10, false, &hr_limb_never);
    }
    double write_ms = (double)(clock() - start) * 100 / CLOCKS_PER_SEC;
    CHECK(len == DIGITS && memcmp(out + room - len, text, len) == 0);
    printf("10,000 digits: read %.2f ms, written %.2f ms\n", read_ms, write_ms);
}

/* Told to stop, each does one step at most: what it would have changed next is as it was. */
static void test_stop(void) {
    static hr_limb a[200], b[100], r[300], room[1000];
    const atomic_bool stop = true;
    for (size_t i = 0; i < 200; i++)
        a[i] = ~(hr_limb)i;
    memcpy(b, a, sizeof b);
    memset(room, 1, sizeof room);
    hr_limb_mul(r, a, 200, b, 100, room, &stop);
    for (size_t i = 200; i < 1000; i++)
        CHECK(room[i] == room[999]);
    hr_limb_divmod(a, 199, b, 100, &stop);
    for (size_t i = 0; i < 99; i++)
        CHECK(a[i] == ~(hr_limb)i);
    static char text[200 * HR_LIMB_BITS];
    size_t digits = hr_limb_to_text(text, sizeof text, a, 199, 10, false, &stop);
    CHECK(digits > 0 && digits <= HR_LIMB_BITS);
    CHECK(hr_limb_from_text(r, text + sizeof text - digits, digits, 10, &stop) == 0);
}

int main(void) {
    test_stop();
    test_sizes();
    test_sums();
    test_products();
    test_division();
    test_shifts();
    test_bitops();
    test_bytes();
    test_text();
    test_floats();
    test_ratio();
    report_speed();
    return check_done("test_limb");
}
