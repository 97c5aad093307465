/*
 * Tests the tables that tools/gen_rom.py makes: symbols and their hash, members, types, modules, opcodes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "gen/opcodes.h"
#include "gen/rom.h"
#include "obj/builtin.h"
#include "obj/error.h"
#include "obj/str.h"
#include "obj/symbol.h"

#include <math.h>

#include "check.h"

static void test_characters(void) {
    for (unsigned c = 0; c < 128; c++) {
        hr_value v = hr_symbol_of_char((unsigned char)c);
        const char text[1] = {(char)c};
        CHECK(hr_value_is(v, HR_T_str) && hr_str_len(v) == 1 && memcmp(hr_str_text(v), text, 1) == 0);
        CHECK(hr_symbol_find_rom(text, 1) == v);
    }
}

/* Every symbol lies in the band of its length, in order, and is found there; no text is twice. */
static void test_symbols(void) {
    unsigned i = 0;
    for (unsigned band = 0; band < 2 * HR_ROM_BANDS; band++) {
        CHECK(hr_rom_text_bands[band] == i);
        for (; i < hr_rom_text_bands[band + 1]; i++) {
            hr_value v = hr_symbol_rom(HR_SYMBOL_FIRST + i);
            const char *text = hr_str_text(v);
            size_t n = hr_str_len(v);
            CHECK(hr_value_is(v, HR_T_str) && !hr_value_is(v, HR_T_bytes) && hr_value_type(v) == HR_T_str);
            CHECK(hr_symbol_is(v) && hr_str_is_ascii(v) && hr_value_immediate(v) == HR_SYMBOL_FIRST + i);
            CHECK(n / 8 == band % HR_ROM_BANDS && memchr(text, 0, n) == NULL && hr_utf8_is_ascii(text, n));
            CHECK_MSG(hr_symbol_find_rom(text, n) == v, "%.*s", (int)n, text);
        }
    }
    CHECK(HR_SYMBOL_FIRST + i == HR_SYMBOL_CHARACTERS && i == hr_rom_text_bands[2 * HR_ROM_BANDS]);
    CHECK(hr_symbol_find_rom("no such symbol", 14) == HR_UNDEF);
    CHECK(hr_symbol_find_rom("a name too long to be one of them", 33) == HR_UNDEF);
    CHECK(hr_str_is_cstr(HR_SYM(__init__), "__init__") && !hr_str_is_cstr(HR_SYM(__init__), "__init"));
    CHECK(hr_str_is_cstr(HR_SYM(lt_module), "<module>"));
    CHECK(hr_str_len(HR_SYM(empty)) == 0 && *hr_str_text(HR_SYM(empty)) == 0);
    CHECK(!hr_value_is_symbol(HR_NOTIMPL) && !hr_value_is_symbol(HR_SMALL(100)));
    CHECK(hr_value_type(HR_NOTIMPL) == HR_T_NotImplementedType);
}

/* Every error unpacks to a text that fits, of a type that exists. */
static void test_errors(void) {
    size_t longest = 0;
    for (unsigned i = 0; i < HR_ERROR_COUNT; i++) {
        char text[HR_ERROR_BYTES];
        memset(text, 1, sizeof text);
        unsigned type = hr_error_text((enum hr_error)i, text);
        bool other = type == HR_T_str; /* a text that nobody raises, which may have lines */
        CHECK(other || (type >= HR_T_BaseException && type <= HR_T_LAST_BaseException));
        CHECK(memchr(text, 0, sizeof text) != NULL);
        for (const char *p = text; *p; p++)
            CHECK_MSG((*p >= ' ' && *p < 127) || (other && *p == '\n'), "error %u", i);
        if (strlen(text) > longest) longest = strlen(text);
    }
    CHECK(longest == HR_ERROR_BYTES - 1);
    char text[HR_ERROR_BYTES];
    CHECK(hr_error_text(HR_E_divide_by_zero, text) == HR_T_ZeroDivisionError &&
          strcmp(text, "divide by zero") == 0);
    CHECK(hr_error_text(HR_E_stop_iteration, text) == HR_T_StopIteration && *text == 0);
}

static void test_members(unsigned first, unsigned end) {
    for (unsigned i = first; i < end; i++) {
        const struct hr_member *m = &hr_rom_members[i];
        hr_value v = hr_member_value(m);
        CHECK(i == first || hr_member_name_id(m - 1) < hr_member_name_id(m));
        CHECK(hr_type_find_member(first, end, hr_member_name(m)) == m);
        unsigned kind = hr_value_type(v);
        if (kind != HR_T_native && kind != HR_T_getset) continue;
        CHECK(hr_member_of(v) == m && hr_value_is(v, kind) && !hr_value_is(v, HR_T_type));
        unsigned spec = hr_member_spec(m);
        const uint16_t *names = hr_member_keywords(m);
        CHECK(names == NULL || kind == HR_T_native);
        if (names) {
            unsigned most = HR_SPEC_MAX(spec), n = HR_SPEC_KWONLY(spec);
            CHECK(HR_SPEC_KWONLY(spec) || names[0] < most);
            n += most == HR_SPEC_VARARGS ? 0 : most - names[0];
            for (unsigned k = 1; k <= n; k++) {
                CHECK(names[k] < HR_TYPE_FIRST && hr_value_is(hr_symbol_rom(names[k]), HR_T_str));
            }
        }
    }
    CHECK(hr_type_find_member(first, end, HR_SYM(lt_lambda)) == NULL);
}

static void test_types(void) {
    for (unsigned id = 0; id < HR_T_USER; id++) {
        const struct hr_type *t = hr_type_rom(id);
        hr_value v = hr_type_builtin(id);
        CHECK(hr_value_is(v, HR_T_type) && hr_value_type(v) == HR_T_type && hr_type_row(v) == t);
        CHECK(hr_type_number(t) == id && t->last >= id && hr_value_is(hr_type_name(v), HR_T_str));
        test_members(t->members, t[1].members);
        if (t->base != HR_T_object && t->base != HR_T_undef) {
            CHECK(t->base < id && hr_type_rom(t->base)->last >= t->last);
        }
        for (unsigned other = 0; other < HR_T_USER; other++) {
            unsigned up = other;
            while (up != id && up != HR_T_object && up != HR_T_undef) {
                up = hr_type_rom(up)->base;
            }
            bool derives = up == id || id == HR_T_object;
            derives |= other == HR_T_ExceptionGroup && id == HR_T_Exception; /* its second base */
            if (id != HR_T_undef && other != HR_T_undef) {
                CHECK(hr_type_derives(NULL, hr_type_builtin(other), v) == derives);
            }
        }
    }
    CHECK(hr_type_rom(HR_T_object)->base == HR_T_undef);
    CHECK(HR_ROM_TYPE_COUNT == HR_T_USER);
}

static void test_lookup(void) {
    hr_value list = hr_type_builtin(HR_T_list), boolean = hr_type_builtin(HR_T_bool);
    CHECK(hr_type_lookup(NULL, list, HR_SYM(__len__)) != HR_UNDEF);
    CHECK(hr_type_lookup(NULL, list, HR_SYM(__getitem__)) != HR_UNDEF);
    CHECK(hr_type_lookup(NULL, list, HR_SYM(__invert__)) == HR_UNDEF);
    CHECK(hr_type_lookup(NULL, boolean, HR_SYM(__len__)) == HR_UNDEF);
    CHECK(hr_type_lookup(NULL, boolean, HR_SYM(__invert__)) ==
          hr_type_lookup(NULL, hr_type_builtin(HR_T_int), HR_SYM(__invert__)));
    CHECK(hr_type_lookup(NULL, boolean, HR_SYM(__init__)) != HR_UNDEF);
    CHECK(hr_type_lookup_after(NULL, boolean, hr_type_builtin(HR_T_int), HR_SYM(__invert__)) == HR_UNDEF);
    CHECK(hr_type_lookup_own(NULL, boolean, HR_SYM(__init__)) == HR_UNDEF);
    const struct hr_type *wrapper = hr_type_rom(HR_T_wrapper);
    const struct hr_member *add = hr_type_find_member(wrapper->members, wrapper[1].members, HR_SYM(__add__));
    CHECK(add && hr_rom_wrapper_ops[add - &hr_rom_members[wrapper->members]] == HR_BINARY_ADD);
}

static void test_modules(void) {
    for (unsigned i = 0; i < HR_ROM_MODULE_COUNT; i++) {
        const struct hr_rom_module *m = &hr_rom_modules[i];
        CHECK(hr_value_is(hr_value_from_object(m), HR_T_module) &&
              hr_bits_is_aligned(m, 2 * sizeof(hr_word)));
        CHECK(hr_value_object_words(hr_value_from_object(m)) * sizeof(hr_word) == sizeof *m);
        test_members(m->members, m[1].members);
    }
    CHECK(hr_builtin_index(HR_SYM(isinstance)) == HR_B_isinstance);
    CHECK(hr_builtin_index(HR_SYM(ValueError)) == HR_B_ValueError);
    CHECK(hr_builtin_member(HR_B_IOError) == hr_type_builtin(HR_T_OSError));
    CHECK(hr_builtin_index(HR_SYM(append)) < 0);
}

static void test_opcodes(void) {
    for (unsigned op = 0; op < HR_OPCODE_COUNT; op++) {
        unsigned bytes = 1;
        for (const char *k = hr_opcode_operands(op); *k; k++) {
            bytes += strchr(HR_OPCODE_WIDE, *k) ? 2 : 1;
        }
        CHECK(hr_opcode_length(op) == bytes && bytes <= 6);
    }
}

static void test_constants(void) {
    CHECK(hr_value_object_words(hr_value_from_object(&hr_rom_empty_tuple)) == 1);
    CHECK(hr_rom_empty_array.count == HR_SMALL(0) && hr_rom_empty_table.count == HR_SMALL(0));
    CHECK(hr_str_len(hr_value_from_object(hr_rom_empty_bytes)) == 0);
    const hr_float expected[5] = {0, -(hr_float)0, (hr_float)HUGE_VAL, -(hr_float)HUGE_VAL, 0};
    for (int i = 0; i < 4; i++) {
        hr_float f = hr_value_float_get(hr_value_from_object(&hr_rom_floats[i]));
        CHECK(memcmp(&f, &expected[i], sizeof f) == 0);
    }
    hr_float nan = hr_value_float_get(hr_value_from_object(&hr_rom_floats[HR_ROM_FLOAT_NAN]));
    CHECK(nan != nan);
}

int main(void) {
    test_characters();
    test_symbols();
    test_errors();
    test_types();
    test_lookup();
    test_modules();
    test_opcodes();
    test_constants();
    return check_done("test_rom");
}
