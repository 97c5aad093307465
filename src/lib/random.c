/* SPDX-License-Identifier: MIT
 *
 * random. Rows: defs/modules/random.def. Tests: tests/modules/random.
 *
 * The generator is Ilya Levin's Yasmarang (http://www.literatecode.com/yasmarang): 13 bytes of state, additions and shifts alone; not for
 * secrets, for which os.urandom() is. MicroPython has it too, and numbers are taken from it here as there: a program that
 * begins with seed(n) sees the same ones. Until it is seeded it starts from the port's random bytes.
 */
#include <hirune/port.h>

#include <hirune/native.h>
#include <hirune/rows.h>

struct yasmarang {
    uint32_t pad, n, d;
    uint8_t dat;
};

static void start(struct hr_vm *vm, uint32_t seed) {
    const struct yasmarang first = {.pad = seed, .n = 69, .d = 233};
    hr_state_set(vm, HR_STATE_random, hr_bytes_from(vm, &first, sizeof first));
}

static void start_anyhow(struct hr_vm *vm) {
    uint32_t seed = 0;
    int error = hr_port_random(&seed, sizeof seed);
    if (error < 0) hr_error_raise_os(vm, -error);
    start(vm, seed);
}

/* 32 random bits. */
static uint32_t next(struct hr_vm *vm) {
    if (hr_state_get(vm, HR_STATE_random) == HR_UNDEF) start_anyhow(vm);
    hr_value state = hr_state_get(vm, HR_STATE_random);
    struct hr_buffer b;
    hr_buffer_get(vm, state, &b, HR_BUFFER_READ);
    struct yasmarang *s = (void *)b.data; /* nobody else sees these bytes */
    s->pad += s->dat + s->d * s->n;
    s->pad = s->pad << 3 | s->pad >> 29;
    s->n = s->pad | 2;
    s->d ^= s->pad << 31 | s->pad >> 1;
    s->dat ^= (uint8_t)s->pad ^ (uint8_t)(s->d >> 8) ^ 1u;
    return s->pad ^ s->d << 5 ^ s->pad >> 18 ^ (uint32_t)s->dat << 1;
}

/* 0 .. n - 1, all as likely: of as many bits as n - 1 has, those that are too large are drawn again. */
static uintptr_t below(struct hr_vm *vm, uintptr_t n) {
    uintptr_t mask = 1, r;
    while ((n & mask) < n)
        mask = mask << 1 | 1;
    do {
        r = next(vm);
        if (mask >> 16 >> 16) r = r << 16 << 16 | next(vm);
        r &= mask;
    } while (r >= n);
    return r;
}

hr_value hr_random_seed(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0 || argv[0] == HR_NONE)
        start_anyhow(vm);
    else
        start(vm, (uint32_t)hr_int_get_wrapped(vm, argv[0]));
    return HR_NONE;
}

hr_value hr_random_getrandbits(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uintptr_t n = (uintptr_t)hr_int_get(vm, argv[0]);
    if (n > 32) hr_error_raise(vm, HR_E_bits_must_be_32_or_less);
    return hr_int_from_u(vm, n ? next(vm) & 0xFFFFFFFFu >> (32 - n) : 0);
}

/* randrange(stop), randrange(start, stop, step=1), randint(a, b) */
hr_value hr_random_range(struct hr_vm *vm, int argc, hr_value *argv) {
    intptr_t from = 0, stop = hr_int_get(vm, argv[0]), step = 1;
    if (argc > 1) {
        from = stop;
        stop = hr_int_get(vm, argv[1]);
    }
    if (argc > 2) step = hr_int_get(vm, argv[2]);
    if (hr_call_name(argv[-1]) == HR_SYM(randint)) stop = (intptr_t)((uintptr_t)stop + 1);
    uintptr_t distance = (uintptr_t)stop - (uintptr_t)from, by = (uintptr_t)step;
    if (step < 0) {
        distance = -distance;
        by = -by;
    }
    if (step == 0 || (step < 0 ? stop >= from : stop <= from)) hr_error_raise(vm, HR_E_empty_range);
    return hr_int_from(vm,
                       (intptr_t)((uintptr_t)from + below(vm, (distance - 1) / by + 1) * (uintptr_t)step));
}

hr_value hr_random_choice(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n = hr_op_len(vm, argv[0]);
    if (n == 0) hr_error_raise(vm, HR_E_choice_from_nothing);
    return hr_op_getitem(vm, argv[0], hr_int_from_u(vm, below(vm, n)));
}

/* random(), uniform(a, b) */
hr_value hr_random_uniform(struct hr_vm *vm, int argc, hr_value *argv) {
#if HR_FLOAT_BITS == 64
    uint64_t high = next(vm) & 0xFFFFF;
    hr_float f = (hr_float)(high << 32 | next(vm)) / (hr_float)((uint64_t)1 << 52);
#else
    hr_float f = (hr_float)(next(vm) & 0x7FFFFF) / (hr_float)(1 << 23);
#endif
    if (argc) {
        hr_float a = hr_float_get(vm, argv[0]), b = hr_float_get(vm, argv[1]);
        f = a + (b - a) * f;
    }
    return hr_float_from(vm, f);
}
