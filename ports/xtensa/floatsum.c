/* floatsum.c - a checksum over many arithmetic operations as the compiler emits them, the same on every machine.
 *
 * Owns: the operand sequence. The self-test image computes it with softfloat.c and libgcc as compiled for the board,
 * selftest.py with the host's hardware (-DFLOATSUM_HOST), and the two must agree. test_softfloat.c covers the edges;
 * this covers code generation, the assembly of __subsf3 and the comparisons.
 * Tests: ports/xtensa/selftest.py.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdint.h>
#include <string.h>

uint32_t hr_floatsum_compute(uint32_t rounds);

static uint32_t random_state, sum;

static uint32_t random32(void) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 17;
    random_state ^= random_state << 5;
    return random_state;
}

static void add_word(uint32_t word) {
    sum = (sum << 5 | sum >> 27) * 0x9e3779b1u + word;
}

static void add_single(float f) {
    uint32_t u = 0x7fc00000;
    if (f == f) {
        memcpy(&u, &f, sizeof u);
    }
    add_word(u);
}

static void add_double(double f) {
    uint64_t u = 0;
    if (f == f) {
        memcpy(&u, &f, sizeof u);
    }
    add_word((uint32_t)u);
    add_word((uint32_t)(u >> 32));
}

/* Half of them with exponents close together, so that sums cancel and quotients stay in range. */
static float random_single(void) {
    uint32_t u = random32();
    float f;
    if (u & 1) {
        u = (u & 0x807fffffu) | (120 + (u >> 24 & 15)) << 23;
    }
    memcpy(&f, &u, sizeof f);
    return f;
}

static void singles(float a, float b) {
    add_single(a + b);
    add_single(a - b);
    add_single(a * b);
    add_single(a / b);
    add_word(
        (uint32_t)((a < b) | (a <= b) << 1 | (a == b) << 2 | (a != b) << 3 | (a > b) << 4 | (a >= b) << 5));
    if (a > -2e9f && a < 2e9f) {
        add_word((uint32_t)(int32_t)a);
    }
    if (b >= 0 && b < 4e9f) {
        add_word((uint32_t)b);
    }
}

static void doubles(double a, double b) {
    add_double(a + b);
    add_double(a - b);
    add_double(a * b);
    add_double(a / b);
    add_single((float)(a + b));
    add_word((uint32_t)((a < b) | (a == b) << 1 | (a >= b) << 2));
    if (a > -9e18 && a < 9e18) {
        int64_t v = (int64_t)a;
        add_double((double)v);
        add_single((float)v);
        add_word((uint32_t)(v >> 9));
    }
}

static void integers(uint32_t a, uint32_t b) {
    uint64_t wide = (uint64_t)a * b + a;
    int32_t sa = (int32_t)a, sb = (int32_t)(b >> (a & 31)) | 1;
    add_word((uint32_t)(wide >> 32));
    add_word((uint32_t)(wide / (b | 1)) ^ (uint32_t)(wide % (b | 1)));
    add_word((uint32_t)((int64_t)wide / sb) ^ (uint32_t)((int64_t)wide % sb));
    add_word(a / (b | 1) ^ a % (b | 1));
    if (sb != -1) {
        add_word((uint32_t)(sa / sb) ^ (uint32_t)(sa % sb));
    }
    add_single((float)a);
    add_single((float)sa);
    add_double((double)a);
    add_double((double)sa);
}

uint32_t hr_floatsum_compute(uint32_t rounds) {
    random_state = 2463534242u;
    sum = 0;
    for (uint32_t i = 0; i < rounds; i++) {
        float a = random_single(), b = random_single();
        singles(a, b);
        doubles((double)a, (double)b);
        doubles((double)a * 1.000000001, (double)b);
        uint32_t n = random32(), m = random32();
        integers(n, m >> (random32() & 31));
    }
    return sum;
}

#ifdef FLOATSUM_HOST
#    include <stdio.h>
int main(void) {
    printf("%u\n", hr_floatsum_compute(100000));
    return 0;
}
#endif
