/*
 * Character classes and case: the tables behind uchar.h, which says what is exact and what is approximated.
 *
 * Invariants: `edges` and `hidden` ascend; a row of `cases` whose upper range meets another row's comes first
 * when it is the one that lower() must find.
 * Tests: tests/unit/test_uchar.c.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/uchar.h"

#define P HR_UCHAR_PRINTABLE
#define S HR_UCHAR_SPACE
#define I (HR_UCHAR_IDENT | P)
#define D (HR_UCHAR_DIGIT | HR_UCHAR_XDIGIT | I)
#define U (HR_UCHAR_UPPER | HR_UCHAR_ALPHA | I)
#define L (HR_UCHAR_LOWER | HR_UCHAR_ALPHA | I)
#define X HR_UCHAR_XDIGIT

const uint8_t hr_uchar_ascii[128] = {
    ['\t' ... '\r'] = S, [0x1C ... 0x1F] = S,   [' '] = S | P,     ['!' ... '/'] = P, ['0' ... '9'] = D,
    [':' ... '@'] = P,   ['A' ... 'F'] = U | X, ['G' ... 'Z'] = U, ['[' ... '^'] = P, ['_'] = I,
    ['`'] = P,           ['a' ... 'f'] = L | X, ['g' ... 'z'] = L, ['{' ... '~'] = P,
};

/* Where runs without and with letters begin, in turns: 0x80 without, 0xAA with, ... */
static const uint16_t edges[] = {
    0x0080, 0x00AA, 0x00AB, 0x00B5, 0x00B6, 0x00BA, 0x00BB, 0x00C0, 0x00D7, 0x00D8, 0x00F7, 0x00F8,
    0x02C2, 0x02C6, 0x02D2, 0x02E0, 0x02E5, 0x02EC, 0x02EF, 0x0300, 0x055A, 0x0560, 0x0600, 0x0610,
    0x1680, 0x1681, 0x2000, 0x2071, 0x2072, 0x207F, 0x2080, 0x2090, 0x20A0, 0x20D0, 0x214F, 0x2160,
    0x2189, 0x2C00, 0x2E00, 0x3005, 0x3008, 0x3021, 0x3190, 0x31A0, 0x31C0, 0x31F0, 0x3200, 0x3400,
    0x4DC0, 0x4E00, 0xA490, 0xA4D0, 0xD800, 0xF900, 0xFE10, 0xFE20, 0xFE30, 0xFE70, 0xFEFF, 0xFF10,
    0xFF1A, 0xFF21, 0xFF3B, 0xFF41, 0xFF5B, 0xFF66, 0xFFE0,
};

/* The same for runs that repr() escapes: 0x80 begins one, 0xA1 ends it, ... */
static const uint16_t hidden[] = {
    0x0080, 0x00A1, 0x00AD, 0x00AE, 0x0600, 0x0606, 0x1680, 0x1681, 0x2000, 0x2010, 0x2028,
    0x2030, 0x205F, 0x2070, 0x3000, 0x3001, 0xD800, 0xF900, 0xFEFF, 0xFF00, 0xFFF0, 0xFFFC,
};

/* The same for white space. */
static const uint16_t spaces[] = {
    0x0085, 0x0086, 0x00A0, 0x00A1, 0x1680, 0x1681, 0x2000, 0x200B,
    0x2028, 0x202A, 0x202F, 0x2030, 0x205F, 0x2060, 0x3000, 0x3001,
};

/* Upper-case code points first..last; lower case is `delta` above. Delta 1: every second one from `first`. */
struct case_row {
    uint16_t first, last;
    int16_t delta;
};
static const struct case_row cases[] = {
    {0x00C0, 0x00D6, 32},   {0x00D8, 0x00DE, 32}, {0x0100, 0x012E, 1},     {0x0132, 0x0136, 1},
    {0x0139, 0x0147, 1},    {0x014A, 0x0176, 1},  {0x0178, 0x0178, -121},  {0x0179, 0x017D, 1},
    {0x01CD, 0x01DB, 1},    {0x01DE, 0x01EE, 1},  {0x01F8, 0x021E, 1},     {0x0222, 0x0232, 1},
    {0x0246, 0x024E, 1},    {0x0370, 0x0372, 1},  {0x0376, 0x0376, 1},     {0x037F, 0x037F, 116},
    {0x0386, 0x0386, 38},   {0x0388, 0x038A, 37}, {0x038C, 0x038C, 64},    {0x038E, 0x038F, 63},
    {0x0391, 0x03A1, 32},   {0x03A3, 0x03AB, 32}, {0x03CF, 0x03CF, 8},     {0x03D8, 0x03EE, 1},
    {0x03F4, 0x03F4, -60},  {0x03F7, 0x03F7, 1},  {0x03F9, 0x03F9, -7},    {0x03FA, 0x03FA, 1},
    {0x03FD, 0x03FF, -130}, {0x0400, 0x040F, 80}, {0x0410, 0x042F, 32},    {0x0460, 0x0480, 1},
    {0x048A, 0x04BE, 1},    {0x04C0, 0x04C0, 15}, {0x04C1, 0x04CD, 1},     {0x04D0, 0x052E, 1},
    {0x0531, 0x0556, 48},   {0x1E00, 0x1E94, 1},  {0x1E9E, 0x1E9E, -7615}, {0x1EA0, 0x1EFE, 1},
    {0xFF21, 0xFF3A, 32},
};

/* Lower-case code points outside that scheme and their upper case, 0 for none. */
static const uint16_t lone_lower[][2] = {
    {0x00AA, 0},      {0x00B5, 0x039C}, {0x00BA, 0},      {0x00DF, 0},      {0x0131, 0x0049},
    {0x0138, 0},      {0x0149, 0},      {0x017F, 0x0053}, {0x0390, 0},      {0x03B0, 0},
    {0x03C2, 0x03A3}, {0x03D0, 0x0392}, {0x03D1, 0x0398}, {0x03D5, 0x03A6}, {0x03D6, 0x03A0},
    {0x03F0, 0x039A}, {0x03F1, 0x03A1}, {0x03F5, 0x0395}, {0x03FC, 0},      {0x0560, 0},
    {0x0587, 0},      {0x0588, 0},
};

#undef P
#undef S
#undef I
#undef D
#undef U
#undef L
#undef X

/* True when an odd number of `table`'s entries are at most cp. */
static bool in_run(const uint16_t *table, unsigned count, uint32_t cp) {
    unsigned i = 0;
    while (i < count && table[i] <= cp) {
        i++;
    }
    return (i & 1) != 0;
}

/* HR_UCHAR_UPPER, HR_UCHAR_LOWER or 0; *partner is the other case, cp itself when there is none. */
static unsigned find_case(uint32_t cp, uint32_t *partner) {
    *partner = cp;
    if (cp == 0x0130) {
        *partner = 'i';
        return HR_UCHAR_UPPER;
    }
    for (unsigned i = 0; i < HR_ARRAY_COUNT(lone_lower); i++) {
        if (lone_lower[i][0] == cp) {
            *partner = lone_lower[i][1] != 0 ? lone_lower[i][1] : cp;
            return HR_UCHAR_LOWER;
        }
    }
    for (const struct case_row *row = cases; row < cases + HR_ARRAY_COUNT(cases); row++) {
        uint32_t delta = (uint32_t)row->delta;
        uint32_t span = (uint32_t)row->last - row->first, step = delta == 1 ? 1 : 0;
        uint32_t at = cp - row->first;
        if (at <= span && (at & step) == 0) {
            *partner = cp + delta;
            return HR_UCHAR_UPPER;
        }
        at -= delta;
        if (at <= span && (at & step) == 0) {
            *partner = cp - delta;
            return HR_UCHAR_LOWER;
        }
    }
    return 0;
}

unsigned hr_uchar_wide_classes(uint32_t cp) {
    bool letter, visible, space = false;
    if (cp < 0x10000) {
        letter = !in_run(edges, HR_ARRAY_COUNT(edges), cp);
        visible = !in_run(hidden, HR_ARRAY_COUNT(hidden), cp);
        space = in_run(spaces, HR_ARRAY_COUNT(spaces), cp);
    } else {
        /* Musical notation, 1D000-1D3FF; pictographs, 1F000-1FBFF; tags and private use from E0000 on. */
        visible = cp < 0xE0000;
        letter = visible && cp - 0x1D000 >= 0x400 && cp - 0x1F000 >= 0xC00;
    }
    uint32_t partner;
    return (visible ? HR_UCHAR_PRINTABLE : 0) | (space ? HR_UCHAR_SPACE : 0) |
           (letter ? HR_UCHAR_ALPHA | HR_UCHAR_IDENT | find_case(cp, &partner) : 0);
}

uint32_t hr_uchar_lower(uint32_t cp) {
    uint32_t partner;
    if (cp < 128) {
        return hr_uchar_ascii[cp] & HR_UCHAR_UPPER ? cp + 32 : cp;
    }
    return find_case(cp, &partner) == HR_UCHAR_UPPER ? partner : cp;
}

uint32_t hr_uchar_upper(uint32_t cp) {
    uint32_t partner;
    if (cp < 128) {
        return hr_uchar_ascii[cp] & HR_UCHAR_LOWER ? cp - 32 : cp;
    }
    return find_case(cp, &partner) == HR_UCHAR_LOWER ? partner : cp;
}
