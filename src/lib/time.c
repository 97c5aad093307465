/* SPDX-License-Identifier: MIT
 *
 * time: clocks, ticks, calendar. Rows: defs/modules/time.def. Tests: tests/modules/time.
 *
 * Seconds count from 1970 on every port. Dates are those of the proleptic Gregorian calendar; the conversion of dates to days is
 * that of https://howardhinnant.github.io/date_algorithms.html (years begin in March, so that the leap day is their last), and the other
 * way looks for the last year and month that begin in time.
 */
#include <hirune/port.h>

#include <hirune/native.h>
#include <hirune/rows.h>

enum { DAY = 86400 };

/* ---- clocks ---------------------------------------------------------------------------------------------------------------- */

/* time(), time_ns(). A single float cannot hold seconds since 1970: then time() is an int, as on MicroPython's boards. */
hr_value hr_time_time(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    int64_t ns = hr_port_time_ns();
    if (hr_call_name(argv[-1]) == HR_SYM(time_ns)) return hr_int_from_i64(vm, ns);
#if HR_FLOAT_BITS == 64
    return hr_float_from(vm, (hr_float)ns / 1e9);
#else
    return hr_int_from_i64(vm, ns / 1000000000);
#endif
}

hr_value hr_time_sleep(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_call_name(argv[-1]);
    uint64_t unit = name == HR_SYM(sleep) ? 1000000 : name == HR_SYM(sleep_ms) ? 1000 : 1;
    if (name == HR_SYM(sleep) && !hr_int_is(argv[0])) {
        hr_float us = hr_float_get(vm, argv[0]) * 1e6f;
        if (!(us >= 0)) hr_error_raise(vm, HR_E_sleep_length_must_be);
        argv[0] = hr_int_from_float(vm, us < 9e18f ? us : 9e18f);
        unit = 1;
    }
    int64_t n = hr_int_get_i64(vm, argv[0]);
    if (n < 0) n = 0; /* a deadline that has passed */
    uint64_t us = (uint64_t)n < UINT64_MAX / unit ? (uint64_t)n * unit : UINT64_MAX;
    hr_pending_poll(vm);
    hr_port_sleep_us(us);
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

/* Years that are reckoned with: 32 bits hold their days. */
enum { YEAR_LIMIT = 1000000 };

static int32_t floor_divide(int32_t a, int32_t b) {
    return a / b - (a % b < 0);
}

/* Days from 1970-01-01 to a date; month 1..12 or beyond (then of another year), day any number. */
static int32_t days_from(int32_t year, int32_t month, int32_t day) {
    month -= 3; /* from March */
    int32_t shift = floor_divide(month, 12);
    year += shift;
    month -= shift * 12;
    int32_t era = floor_divide(year, 400), of_era = year - era * 400;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + (153 * month + 2) / 5 + day - 719469;
}

static int64_t seconds_of(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0 || argv[0] == HR_NONE) return hr_port_time_ns() / 1000000000;
    hr_value v = hr_float_is(argv[0]) ? hr_int_from_float(vm, hr_float_get(vm, argv[0])) : argv[0];
    int64_t t = hr_int_get_i64(vm, v), limit = (int64_t)YEAR_LIMIT * 365 * DAY;
    if (t > limit || t < -limit) hr_error_raise(vm, HR_E_timestamp_out_of_range);
    return t;
}

/* gmtime, localtime (seconds=None): year, month, day, hour, minute, second, weekday, day of the year, and on a port that knows time zones
 * a flag for summer time, which is always 0. */
hr_value hr_time_fields(struct hr_vm *vm, int argc, hr_value *argv) {
    int64_t t = seconds_of(vm, argc, argv);
    int32_t zone = hr_port_utc_offset(t);
    if (hr_call_name(argv[-1]) == HR_SYM(localtime) && zone != HR_PORT_NO_ZONE) t += zone;
    int32_t day = (int32_t)(t / DAY), second = (int32_t)(t - (int64_t)day * DAY);
    if (second < 0) {
        second += DAY;
        day--;
    }
    int32_t year = 1970 + day / 366, month = 1,
            minute = second / 60; /* the year may be some too near to 1970 */
    while (days_from(year, 1, 1) > day)
        year--;
    while (days_from(year + 1, 1, 1) <= day)
        year++;
    while (days_from(year, month + 1, 1) <= day)
        month++;
    const int32_t numbers[] = {year,
                               month,
                               day - days_from(year, month, 1) + 1,
                               minute / 60,
                               minute % 60,
                               second % 60,
                               day + 3 - floor_divide(day + 3, 7) * 7,
                               day - days_from(year, 1, 1) + 1,
                               0};
    hr_value fields[9];
    for (int i = 0; i < 9; i++)
        fields[i] = hr_int_from(vm, numbers[i]);
    return hr_tuple_new(vm, zone == HR_PORT_NO_ZONE ? 8 : 9, fields);
}

hr_value hr_time_mktime(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    hr_value *items;
    if (!hr_tuple_items(vm, argv[0], &n, &items) || n < 8 || n > 9)
        hr_error_raise(vm, HR_E_mktime_needs_a_tuple);
    int32_t v[6];
    for (int i = 0; i < 6; i++) {
        if (!hr_tuple_items(vm, argv[0], &n, &items) || n < 6)
            hr_error_throw(vm, hr_type_builtin(HR_T_TypeError)); /* __index__ changed it */
        intptr_t number = hr_int_get(vm, items[i]);
        if (number > YEAR_LIMIT || number < -YEAR_LIMIT)
            hr_error_raise(vm, HR_E_mktime_argument_out_of_range);
        v[i] = (int32_t)number;
    }
    int64_t t = (int64_t)days_from(v[0], v[1], v[2]) * DAY + (int64_t)v[3] * 3600 + v[4] * 60 + v[5];
    int32_t zone = hr_port_utc_offset(t);
    if (zone != HR_PORT_NO_ZONE) t -= hr_port_utc_offset(t - zone);
    return hr_int_from_i64(vm, t);
}
