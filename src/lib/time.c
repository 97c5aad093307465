/* SPDX-License-Identifier: MIT
 *
 * time: clocks, ticks, calendar. Rows: defs/modules/time.def. Tests: tests/modules/time.
 *
 * Seconds count from 1970 on every port. Dates are those of the proleptic Gregorian calendar; the conversion of months to days is
 * that of https://howardhinnant.github.io/date_algorithms.html (years begin in March, so that the leap day is their last), and the other
 * way looks for the last month that begins in time.
 */
#include <hirune/port.h>

#include <hirune/native.h>
#include <hirune/rows.h>

enum { DAY = 86400 };

/* ---- clocks ---------------------------------------------------------------------------------------------------------------- */

static int64_t now(void) {
    return hr_port_time_ns() / 1000000000;
}

/* time(), time_ns(). A single float cannot hold seconds since 1970: then time() is an int, as on MicroPython's boards. */
hr_value hr_time_time(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (hr_call_name(argv[-1]) == HR_SYM(time_ns)) return hr_int_from_i64(vm, hr_port_time_ns());
#if HR_FLOAT_BITS == 64
    return hr_float_from(vm, (hr_float)hr_port_time_ns() / 1e9);
#else
    return hr_int_from_i64(vm, now());
#endif
}

/* sleep(), sleep_ms(), sleep_us() */
hr_value hr_time_sleep(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_call_name(argv[-1]), length = argv[0];
    uint32_t unit = name == HR_SYM(sleep) ? 1000000 : name == HR_SYM(sleep_ms) ? 1000 : 1;
    if (name == HR_SYM(sleep) && !hr_int_is(length)) {
        hr_float us = hr_float_get(vm, length) * 1e6f;
        if (!(us >= 0)) hr_error_raise(vm, HR_E_sleep_length_must_be);
        length = hr_int_from_float(vm, us);
        unit = 1;
    }
    int64_t n = hr_int_get_i64(vm, length);
    if (n < 0) n = 0;      /* a deadline that has passed */
    if (n >> 43) unit = 1; /* the product would not fit; 101 days at least */
    hr_pending_poll(vm);
    hr_port_sleep_us((uint64_t)n * unit);
    hr_pending_poll(vm);
    return HR_NONE;
}

/* ---- ticks --------------------------------------------------------------------------------------------------------------------- */

/* The ring's length: a power of two; all its numbers and differences are small ints. */
#define PERIOD ((uintptr_t)1 << (sizeof(uintptr_t) * 8 - 2))

static uintptr_t ticks_of(struct hr_vm *vm, hr_value v) {
    return (uintptr_t)hr_int_get(vm, v);
}

hr_value hr_time_ticks(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uint64_t us = hr_port_ticks_us();
    if (hr_call_name(argv[-1]) == HR_SYM(ticks_ms)) us /= 1000;
    return hr_int_from_u(vm, (uintptr_t)us & (PERIOD - 1));
}

hr_value hr_time_add(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uintptr_t ticks = ticks_of(vm, argv[0]), delta = ticks_of(vm, argv[1]);
    if (delta + PERIOD / 2 - 1 >= PERIOD - 1) hr_error_raise(vm, HR_E_ticks_interval_overflow);
    return hr_int_from_u(vm, (ticks + delta) & (PERIOD - 1));
}

hr_value hr_time_diff(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    uintptr_t difference = ticks_of(vm, argv[0]) - ticks_of(vm, argv[1]);
    return hr_int_from(vm, (intptr_t)((difference + PERIOD / 2) & (PERIOD - 1)) - (intptr_t)(PERIOD / 2));
}

/* ---- calendar --------------------------------------------------------------------------------------------------------------------- */

/* Days, months and years are counted from the 1st of March of a year long ago, a multiple of 400, so that there is nothing to round
 * below 0. */
enum { FIRST_YEAR = -1200000, EPOCH = 439010468 /* days to 1970-01-01 */, YEAR_LIMIT = 1000000 };
#define SECONDS_TO_EPOCH ((uint64_t)EPOCH * DAY)

/* The day that a month begins with. */
static uint32_t first_day(uint32_t month) {
    uint32_t year = month / 12, century = year / 100;
    return year * 365 + year / 4 - century + century / 4 + (153 * (month - year * 12) + 2) / 5;
}

/* gmtime, localtime (seconds=None): year, month, day, hour, minute, second, weekday, day of the year, and on a port that knows time zones
 * a flag for summer time, which is always 0. */
hr_value hr_time_fields(struct hr_vm *vm, int argc, hr_value *argv) {
    int64_t t;
    if (argc == 0 || argv[0] == HR_NONE) {
        t = now();
    } else {
        hr_value v = argv[0];
        if (hr_float_is(v)) v = hr_int_from_float(vm, hr_float_get(vm, v));
        t = hr_int_get_i64(vm, v);
    }
    int32_t zone = hr_port_utc_offset(t);
    if (hr_call_name(argv[-1]) == HR_SYM(localtime) && zone != HR_PORT_NO_ZONE) t += zone;
    uint64_t seconds = (uint64_t)t + SECONDS_TO_EPOCH;
    if ((uint32_t)(seconds >> 32) - 1 >= SECONDS_TO_EPOCH >> 31)
        hr_error_raise(vm, HR_E_timestamp_out_of_range);
    const uint32_t day = (uint32_t)(seconds / DAY), second = (uint32_t)seconds - day * DAY,
                   minute = second / 60;
    enum { CYCLE = 146097 /* days of 400 years */ };
    uint32_t month = day / CYCLE * 4800 + day % CYCLE / 31; /* some too few */
    while (first_day(month + 1) <= day)
        month++;
    const uint32_t of_january = (month + 2) % 12;
    const int32_t numbers[] = {(int32_t)(month + 2) / 12 + FIRST_YEAR,
                               (int32_t)of_january + 1,
                               (int32_t)(day - first_day(month)) + 1,
                               (int32_t)minute / 60,
                               (int32_t)minute % 60,
                               (int32_t)second % 60,
                               (int32_t)(day + 2) % 7,
                               (int32_t)(day - first_day(month - of_january)) + 1,
                               0};
    hr_value fields[9];
    for (int i = 0; i < 9; i++)
        fields[i] = hr_int_from(vm, numbers[i]);
    return hr_tuple_new(vm, zone == HR_PORT_NO_ZONE ? 8 : 9, fields);
}

hr_value hr_time_mktime(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    static const uint8_t units[] = {24, 60, 60};
    int32_t v[6];
    for (int i = 0; i < 6; i++) {
        size_t n;
        hr_value *items;
        if (!hr_tuple_items(vm, argv[0], &n, &items) || n < 8 ||
            n > 9) /* each time: __index__ may change it */
            hr_error_raise(vm, HR_E_mktime_needs_a_tuple);
        intptr_t number = hr_int_get(vm, items[i]);
        if ((uintptr_t)number + YEAR_LIMIT > 2 * YEAR_LIMIT)
            hr_error_raise(vm, HR_E_mktime_argument_out_of_range);
        v[i] = (int32_t)number;
    }
    int64_t t = (int32_t)first_day((uint32_t)((v[0] - FIRST_YEAR) * 12 + v[1] - 3)) + v[2] - 1 - EPOCH;
    for (int i = 0; i < 3; i++)
        t = t * units[i] + v[3 + i];
    int32_t zone = hr_port_utc_offset(t);
    if (zone != HR_PORT_NO_ZONE) t -= hr_port_utc_offset(t - zone);
    return hr_int_from_i64(vm, t);
}
