/*
 * Frozen modules as tools/freeze.py lays them out: every object is one that a heap could hold, and its words are values of this program; names are
 * the only symbols of their texts; all bytecode passes the verifier; the collector and what Python does to a function leave them alone.
 *
 * SPDX-License-Identifier: MIT
 */
#include <hirune/hirune.h>

#include "gen/rom.h"
#include "obj/frozen.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include "vm/image.h"

#include "check.h"

enum { HEAP_BYTES = 1 << 20, C_STACK_BYTES = 100000 };

static char memory[HEAP_BYTES];
static struct hr_vm *vm;

static bool is_frozen(hr_value v) {
    return hr_value_is_object(v) && (const hr_value *)v >= hr_frozen_objects &&
           (const hr_value *)v < hr_frozen_objects + hr_frozen_words;
}

static size_t granule_words(hr_value v) {
    return (hr_value_object_words(v) + 1) & ~(size_t)1;
}

/* ---- objects --------------------------------------------------------------------------------------------------------------- */

/* Frozen ones lie before what refers to them: nothing is circular. */
static bool is_value(hr_value v, hr_value owner) {
    if (hr_value_is_small(v) || hr_value_is_tagged_float(v)) return true;
    if (hr_value_is_immediate(v))
        return (hr_value_immediate(v) > 0 && v <= HR_NOTIMPL) || hr_value_is_symbol(v);
    if (is_frozen(v)) return v < owner;
    bool rom_float =
        (const char *)v >= (const char *)hr_rom_floats && (const char *)v < (const char *)(hr_rom_floats + 5);
    return rom_float || v == hr_value_from_object(&hr_rom_empty_tuple);
}

static void test_raw(hr_value v) {
    switch (hr_value_object_type(v)) {
    case HR_T_str:
        CHECK(hr_utf8_check(hr_str_text(v), hr_str_len(v), false) == hr_str_len(v) && hr_str_len(v) > 1);
        CHECK(hr_str_is_ascii(v) == hr_utf8_is_ascii(hr_str_text(v), hr_str_len(v)));
        break;
    case HR_T_int: CHECK(hr_object_get(v, hr_value_object_words(v) - 2) != 0); break;
    case HR_T_float: CHECK(hr_value_float_get(v) != 0 || HR_BOXED_FLOATS); break;
    case HR_T_bytes:
    case HR_T_complex:
    case HR_T_store: break;
    default: CHECK_MSG(false, "type %u", hr_value_object_type(v));
    }
}

static void test_objects(void) {
    size_t i = 0;
    for (hr_value v; i < hr_frozen_words; i += granule_words(v)) {
        v = hr_value_from_object(&hr_frozen_objects[i]);
        CHECK((hr_word)v % (2 * sizeof(hr_word)) == 0 && i + granule_words(v) <= hr_frozen_words);
        if (hr_value_has_flag(v, HR_HEADER_RAW)) {
            test_raw(v);
            continue;
        }
        CHECK(hr_value_object_type(v) == HR_T_tuple || hr_value_object_type(v) == HR_T_code);
        for (size_t k = 0; k + 1 < hr_value_object_words(v); k++)
            CHECK(is_value(hr_object_get(v, k), v));
    }
    CHECK(i == hr_frozen_words);
}

/* ---- names ----------------------------------------------------------------------------------------------------------------- */

/* What is interned under its text is the symbol itself; that the interpreter has none of its own says find_rom. */
static void test_symbols(void) {
    size_t count = 0, used = 0;
    for (size_t i = 0; i < hr_frozen_words; i += granule_words(hr_value_from_object(&hr_frozen_objects[i]))) {
        hr_value v = hr_value_from_object(&hr_frozen_objects[i]);
        if (!hr_value_has_flag(v, HR_HEADER_WEAK)) continue;
        char text[HR_SYMBOL_LONGEST];
        size_t n = hr_str_len(v);
        memcpy(text, hr_str_text(v), n);
        CHECK_MSG(hr_symbol_intern(vm, text, n) == v, "%.*s", (int)n, text);
        CHECK(hr_symbol_of(vm, hr_str_from(vm, text, n)) == v && hr_symbol_find_rom(text, n) == HR_UNDEF);
        count++;
    }
    for (unsigned i = 0; i <= hr_frozen_symbol_mask; i++)
        used += hr_frozen_symbols[i] != 0;
    CHECK(used == count && 4 * used <= 3 * ((size_t)hr_frozen_symbol_mask + 1));
    CHECK(!is_frozen(hr_symbol_intern(vm, "no frozen module has it", 23)));
}

/* ---- modules ---------------------------------------------------------------------------------------------------------------- */

static size_t checked;

/* A code object after those among its constants, as a loader has them verified. */
static void check_code(hr_value v, const struct hr_image_limits *limits) {
    const struct hr_code *code = (const struct hr_code *)v;
    for (size_t k = 0; k + offsetof(struct hr_code, constants) / sizeof(hr_word) < hr_value_object_words(v);
         k++)
        if (hr_value_is(code->constants[k], HR_T_code)) check_code(code->constants[k], limits);
    hr_image_check(vm, v, limits);
    checked++;
}

static hr_value do_check(struct hr_vm *v, void *arg) {
    const struct hr_frozen_module *m = arg;
    const struct hr_image_limits limits = {(unsigned)hr_tuple_count(m->globals), false};
    (void)v;
    for (size_t i = 0; i < hr_tuple_count(m->chunks); i++)
        check_code(hr_tuple_array(m->chunks)[i], &limits);
    return HR_NONE;
}

static void test_modules(void) {
    size_t codes = 0;
    for (size_t i = 0; i < hr_frozen_words; i += granule_words(hr_value_from_object(&hr_frozen_objects[i])))
        codes += hr_value_is(hr_value_from_object(&hr_frozen_objects[i]), HR_T_code);
    for (unsigned i = 0; i < hr_frozen_count; i++) {
        const struct hr_frozen_module *m = &hr_frozen_modules[i];
        hr_value unused;
        CHECK(hr_value_is(m->name, HR_T_str) && hr_symbol_is(m->name) && hr_value_is(m->file, HR_T_str));
        CHECK(memcmp(hr_str_text(m->file), ".frozen/", 8) == 0 && hr_tuple_count(m->chunks) > 0);
        CHECK(hr_tuple_array(m->globals)[0] == HR_SYM(__name__) &&
              hr_tuple_array(m->globals)[1] == HR_SYM(__file__));
        CHECK_MSG(hr_call_protected(vm, do_check, (void *)(uintptr_t)m, &unused), "%s", hr_str_text(m->file));
    }
    CHECK(checked == codes && codes > 100);
}

/* ---- what programs do to them ------------------------------------------------------------------------------------------------- */

static uint32_t sum(void) {
    return hr_image_crc(0, hr_frozen_objects, hr_frozen_words * sizeof(hr_word));
}

/* They lie in read-only memory, so that this stops the program if anything is stored there. */
static void test_untouched(void) {
    static const char program[] =
        "import asyncio, gc, functools, weakref\n"
        "f = asyncio.create_task\n"
        "assert f.__code__ is asyncio.create_task.__code__ and f.__qualname__ == 'create_task'\n"
        "assert asyncio.Task.cancel.__qualname__ == 'Task.cancel'\n"
        "before = f.__code__\n"
        "f.mark = 1; f.__name__ = 'other'\n"
        "assert f.__code__ is not before and f.mark == 1\n"
        "keep = id(before), hash(before), {before: 1}, [before.co_name, before.co_firstlineno]\n"
        "gc.collect()\n"
        "assert keep[2][before] == 1 and id(before) == keep[0]\n"
        "async def main():\n"
        "    t = asyncio.create_task(asyncio.sleep(0))\n"
        "    await t\n"
        "    return 5\n"
        "assert asyncio.run(main()) == 5\n";
    uint32_t before = sum();
    CHECK(hr_vm_run_text(vm, program, "t.py") == HR_VM_OK);
    CHECK(sum() == before);
}

/* python -m, after a program whose __main__ has other slots. */
static void test_as_main(void) {
    CHECK(hr_vm_run_text(vm, "a = b = 1\ndef f(): return a\ndef g(): return b", "t.py") == HR_VM_OK);
    CHECK(hr_vm_run_module(vm, "asyncio.locks") == HR_VM_OK);
    static const char found[] = "import sys\n"
                                "main = sys.modules['__main__']\n"
                                "assert main is sys.modules['asyncio.locks'] and main.__dict__ is globals() "
                                "and Lock().locked() is False\n"
                                "assert (__name__, __package__) == ('__main__', 'asyncio')\n";
    CHECK(hr_vm_run_text(vm, found, "t.py") == HR_VM_OK);
}

int main(void) {
    vm = hr_vm_open(memory, sizeof memory, C_STACK_BYTES);
    if (vm == NULL) return 1;
    hr_vm_set_stack(vm, (char *)__builtin_frame_address(0) + 64, C_STACK_BYTES);
    hr_vm_add_path(vm, ".frozen");
    test_objects();
    test_symbols();
    test_modules();
    test_untouched();
    test_as_main();
    hr_vm_close(vm);
    return check_done("test_frozen");
}
