/*
 * Images: written, loaded in place and copied, for globals that have other slots; every byte of one changed, with its sum made right too; and
 * bytecode that no compiler makes, one piece for each thing that the verifier refuses.
 *
 * SPDX-License-Identifier: MIT
 */
#include <hirune/hirune.h>

#include "gen/opcodes.h"
#include "mem/heap.h"
#include "obj/bytes.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/symbol.h"
#include "obj/tuple.h"
#include "vm/image.h"
#include "vm/import.h"

#include "check.h"

enum { HEAP_BYTES = 4 << 20, C_STACK_BYTES = 100000, CRC_BYTES = 4, MOST_BYTES = 8192 };

static char memory[HEAP_BYTES];
static _Alignas(16) uint8_t image[MOST_BYTES + 16];
static size_t image_bytes;
static struct hr_vm *vm;

static const char program[] =
    "total = 0\n"
    "class A:\n"
    "    def __init__(self, n): self.n = n\n"
    "    def items(self, *more, k=2, **kw):\n"
    "        def inner(x): return x * self.n\n"
    "        for i, v in enumerate(more):\n"
    "            try:\n"
    "                yield inner(v) + i * k\n"
    "            except ValueError as e:\n"
    "                return\n"
    "            finally:\n"
    "                globals()['total'] += 1\n"
    "result = [f'{x!r:>3}' for x in A(3).items(1, 2.5, 10 ** 30, 1e300, 4j)], b'by', ('t', (1, None))\n"
    "with open('/dev/null') as f: result += (f.read(), total)\n";
static char expected[200]; /* what it makes when it is run as it is */

/* ---- calls that may raise ----------------------------------------------------------------------------------------------------- */

struct job {
    const void *data;
    size_t n;
    hr_value globals;
    bool run;
};

static hr_value do_compile(struct hr_vm *v, void *arg) {
    struct hr_source source;
    hr_import_source_text(&source, arg, hr_str_from_cstr(v, "t.py"));
    return hr_image_compile(v, &source);
}

static hr_value do_load(struct hr_vm *v, void *arg) {
    const struct job *j = arg;
    struct hr_source source;
    hr_image_source_memory(&source, j->data, j->n);
    if (!j->run) return hr_image_load(v, &source, j->globals);
    hr_image_run(v, hr_image_load(v, &source, j->globals), j->globals);
    return HR_NONE;
}

static hr_value do_repr(struct hr_vm *v, void *arg) {
    return hr_op_repr(v, *(hr_value *)arg);
}

static const char *repr(hr_value v) {
    hr_value text;
    return hr_call_protected(vm, do_repr, &v, &text) ? hr_str_get(vm, text, NULL) : "?";
}

/* NULL, or the text of the exception. */
static const char *load(const void *data, size_t n, hr_value globals, bool run, hr_value *chunks) {
    struct job j = {data, n, globals, run};
    hr_value v;
    if (hr_call_protected(vm, do_load, &j, &v)) {
        if (chunks) *chunks = v;
        return NULL;
    }
    return repr(v);
}

static void sum(uint8_t *data, size_t n) {
    uint32_t crc = hr_image_crc(0, data, n - CRC_BYTES);
    memcpy(data + n - CRC_BYTES, &crc, sizeof crc);
}

static hr_value get_global(hr_value globals, const char *name) {
    return hr_dict_get(vm, globals, hr_symbol_intern(vm, name, strlen(name)));
}

static hr_value new_globals(void) {
    hr_value globals = hr_dict_new(vm, 4);
    hr_dict_set(vm, globals, HR_SYM(__name__), hr_str_from_cstr(vm, "t"));
    return globals;
}

/* ---- what is right ------------------------------------------------------------------------------------------------------------ */

static bool is_in_place(hr_value chunks, const uint8_t *data) {
    const struct hr_code *code = (const struct hr_code *)((const struct hr_tuple *)chunks)->items[0];
    return (const uint8_t *)code->raw > data && (const uint8_t *)code->raw < data + image_bytes;
}

static void check_round_trip(void) {
    hr_value v, chunks = HR_UNDEF, globals = new_globals();
    CHECK(hr_vm_run_text(vm, program, "t.py") == HR_VM_OK);
    snprintf(expected, sizeof expected, "%s", repr(get_global(hr_vm_globals(vm), "result")));
    CHECK(strlen(expected) > 50);
    if (!CHECK(hr_call_protected(vm, do_compile, (void *)(uintptr_t)program, &v))) return;
    image_bytes = hr_bytes_len(v);
    if (!CHECK(image_bytes <= MOST_BYTES)) return;
    memcpy(image, hr_bytes_data(v), image_bytes);
    CHECK(hr_image_crc(0, "123456789", 9) == 0xcbf43926u);
    CHECK(load(image, image_bytes, globals, false, &chunks) == NULL && is_in_place(chunks, image));
    CHECK(load(image, image_bytes, globals, true, NULL) == NULL);
    CHECK(strcmp(repr(get_global(globals, "result")), expected) == 0);

    globals = hr_dict_new(vm, 0); /* whose slots are others */
    hr_dict_set(vm, globals, hr_symbol_intern(vm, "result", 6), HR_NONE);
    CHECK(load(image, image_bytes, globals, false, &chunks) == NULL && !is_in_place(chunks, image));
    CHECK(load(image, image_bytes, globals, true, NULL) == NULL);
    CHECK(strcmp(repr(get_global(globals, "result")), expected) == 0);

    memmove(image + 4, image, image_bytes); /* not aligned: copied */
    globals = new_globals();
    CHECK(load(image + 4, image_bytes, globals, true, NULL) == NULL);
    CHECK(strcmp(repr(get_global(globals, "result")), expected) == 0);
    memmove(image, image + 4, image_bytes);
}

/* ---- what is damaged ------------------------------------------------------------------------------------------------------------ */

static void check_needs(size_t at, const char *text) {
    uint8_t old = image[at];
    image[at] ^= 1;
    sum(image, image_bytes);
    const char *error = load(image, image_bytes, new_globals(), false, NULL);
    CHECK_MSG(error && strstr(error, text), "%s", error ? error : "accepted");
    image[at] = old;
    sum(image, image_bytes);
}

static void check_damage(void) {
    hr_value globals = new_globals();
    unsigned accepted = 0;
    for (size_t i = 0; i < image_bytes; i++) {
        image[i] ^= (uint8_t)(1u << i % 8);
        accepted += load(image, image_bytes, globals, true, NULL) == NULL;
        image[i] ^= (uint8_t)(1u << i % 8);
        accepted += load(image, i, globals, true, NULL) == NULL;
    }
    CHECK_MSG(accepted == 0, "%u", accepted);
    check_needs(3, "incompatible image: version: found 0, needed 1");
    check_needs(4, sizeof(hr_word) == 8 ? "word bytes: found 9, needed 8" : "word bytes: found 5, needed 4");
    check_needs(5, "float bytes: found ");
    check_needs(6, "boxed floats: found ");
    check_needs(8, "opcodes: found ");
}

/* The same with a sum that is right: what is accepted runs, and the heap verifies. */
static void check_hostile_bytes(void) {
    unsigned accepted = 0;
    for (size_t i = 12; i + CRC_BYTES < image_bytes; i++) {
        uint8_t old = image[i];
        for (unsigned k = 0; k < 4; k++) {
            image[i] = k < 2 ? (uint8_t)(k ? old - 1 : old + 1) : (uint8_t)check_random();
            sum(image, image_bytes);
            hr_vm_set_steps(vm, 200);
            accepted += load(image, image_bytes, new_globals(), true, NULL) == NULL;
        }
        image[i] = old;
    }
    sum(image, image_bytes);
    CHECK(accepted > 0);
#if HR_DEBUG
    const void *where;
    CHECK(hr_heap_verify(&vm->heap, &where) == NULL);
#endif
}

/* ---- bytecode ---------------------------------------------------------------------------------------------------------------------- */

#define OP(name) HR_OP_##name
struct piece {
    const char *wrong; /* NULL: nothing */
    uint8_t registers, locals, flags, positional, free;
    uint8_t code[28];
    uint8_t bytes;
    uint8_t handlers; /* of 7 bytes each, behind `bytes` of code */
};
#define CODE(...) {__VA_ARGS__}, sizeof((uint8_t[]){__VA_ARGS__})

/* Constants: 0 the symbol "append", 1 a str, 2 (1, "a"), 3 the code of a function with a default and a free variable. */
static const struct piece pieces[] = {
    {NULL, 2, 0, 0, 0, 0, CODE(OP(LOADI), 1, 7, OP(RET), 1), 0},
    {"opcode", 2, 0, 0, 0, 0, CODE(255, 1, 7, OP(RET), 1), 0},
    {"opcode", 2, 0, 0, 0, 0, CODE(OP(RETNONE), OP(LOADI), 1), 0},
    {"register", 2, 0, 0, 0, 0, CODE(OP(LOADI), 2, 7, OP(RETNONE)), 0},
    {"end of the code", 2, 0, 0, 0, 0, CODE(OP(LOADI), 1, 7), 0},
    {"jump", 2, 0, 0, 0, 0, CODE(OP(JMP), 1, 0, OP(RETNONE)), 0},
    {"jump", 2, 0, 0, 0, 0, CODE(OP(LOOP), 0xff, 0xff, OP(RETNONE)), 0},
    {"jump", 2, 0, 0, 0, 0, CODE(OP(JMPFAR), 9, 0, OP(RETNONE)), 0},
    {"operand", 2, 0, 0, 0, 0, CODE(OP(NOP), OP(JMP), 0xff, 0xff, OP(RETNONE)), 0},
    {NULL, 2, 0, 0, 0, 0, CODE(OP(NOP), OP(LOOP), 0xff, 0xff, OP(RETNONE)), 0},
    {"header", 2, 3, 0, 0, 0, CODE(OP(RETNONE)), 0},
    {"header", 2, 0, 0, 1, 0, CODE(OP(RETNONE)), 0},
    {"header", 2, 0, HR_CODE_CLASS, 0, 0, CODE(OP(RETNONE)), 0},
    {"size", 2, 0, 0, 0, 0, CODE(OP(RETNONE)), 9},
    /* left over from another frame */
    {"kind", 2, 0, 0, 0, 0, CODE(OP(MOVE), 0, 1, OP(RETNONE)), 0},
    {NULL, 2, 2, 0, 0, 0, CODE(OP(MOVE), 0, 1, OP(RETNONE)), 0},
    /* constants */
    {"operand", 2, 0, 0, 0, 0, CODE(OP(LOADK), 0, 4, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LDATTR), 0, 1, 2, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(MKFUNC), 0, 0, 1, 0, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LOADIMM), 0, HR_SYMBOL_FIRST, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LDBUILTIN), 0, HR_B_COUNT, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LDGLOB), 0, 2, 0, OP(RETNONE)), 0},
    {NULL, 2, 2, 0, 0, 0, CODE(OP(LDGLOB), 0, 1, 0, OP(RETNONE)), 0},
    {"operand", 2, 2, HR_CODE_BYNAME, 0, 0, CODE(OP(LDGLOB), 0, 1, 0, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LDNAME), 0, 0, 0, OP(RETNONE)), 0},
    {"operand", 4, 4, 0, 0, 0, CODE(OP(CALLKW), 0, 0, 0, 2, OP(RETNONE)), 0},
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LOCALS), 0, 2, 0, OP(RETNONE)), 0},
    /* the namespace of a class stays where it is */
    {"namespace", 2, 1, HR_CODE_CLASS, 0, 0, CODE(OP(LOADI), 0, 1, OP(RETNONE)), 0},
    {NULL, 2, 1, HR_CODE_CLASS, 0, 0, CODE(OP(LOADI), 1, 1, OP(STNAME), 1, 0, 0, OP(RETNONE)), 0},
    /* cells and free variables */
    {"operand", 2, 2, 0, 0, 1, CODE(OP(LDFREE), 0, 1, OP(RETNONE)), 0},
    {"kind", 2, 2, 0, 0, 0, CODE(OP(LOADI), 1, 5, OP(LDCELL), 0, 1, OP(RETNONE)), 0},
    {NULL, 2, 2, 0, 0, 0, CODE(OP(MKCELL), 1, 0, OP(LDCELL), 0, 1, OP(RETNONE)), 0},
    {"kind", 3, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(MKFUNC), 2, 0, 3, 0, OP(RETNONE)), 0},
    {NULL, 3, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(MKCELL), 1, 0, OP(MKFUNC), 2, 0, 3, 0, OP(RETNONE)), 0},
    {"far variable", 2, 2, 0, 0, 0, CODE(OP(MKFAR), 0, 3, 0, OP(LDFAR), 1, 0, 3, 0, OP(RETNONE)), 0},
    {"far variable", 2, 2, 0, 0, 0, CODE(OP(LOADK), 0, 2, OP(LDFAR), 1, 0, 0, 0, OP(RETNONE)), 0},
    {"kind", 2, 2, 0, 0, 0, CODE(OP(MKFAR), 0, 3, 0, OP(RET), 0), 0},
    /* calls */
    {"kind", 3, 3, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(CALL), 0, 0, 1, OP(RETNONE)), 0},
    {"register", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(CALL), 0, 0, 2, OP(RETNONE)), 0},
    {"kind", 4, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 3, 5, OP(CALL), 0, 0, 0, OP(RET), 3), 0},
    {"method", 3, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(CALLM), 0, 0, 0, OP(RETNONE)), 0},
    {"method", 3, 0, 0, 0, 0,
     CODE(OP(LOADI), 2, 5, OP(LDMETH), 0, 2, 0, OP(LOADI), 1, 5, OP(CALLM), 0, 0, 0, OP(RETNONE)), 0},
    {NULL, 3, 0, 0, 0, 0, CODE(OP(LOADI), 2, 5, OP(LDMETH), 0, 2, 0, OP(CALLM), 0, 0, 0, OP(RETNONE)), 0},
    /* two turns of a loop: the method of the first with the receiver of the second */
    {"method", 4, 1, 0, 0, 0,
     CODE(OP(LOADI), 3, 5, OP(LDMETH), 0, 3, 0, OP(MOVE), 2, 0, OP(LOADI), 3, 6, OP(LDMETH), 0, 3, 0,
          OP(MOVE), 0, 2, OP(CALLM), 0, 0, 0, OP(RETNONE)),
     0},
    {"kind", 3, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(CALLX), 0, 0, 0, OP(RETNONE)), 0},
    /* displays */
    {"kind", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LISTAPPEND), 0, 0, OP(RETNONE)), 0},
    {"kind", 2, 0, 0, 0, 0, CODE(OP(LIST), 0, 0, 0, OP(SETADD), 0, 0, OP(RETNONE)), 0},
    {NULL, 2, 0, 0, 0, 0, CODE(OP(LIST), 0, 2, 0, OP(LISTAPPEND), 0, 0, OP(RETNONE)), 0},
    {"kind", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(BUILDSTR), 0, 0, 1, OP(RETNONE)), 0},
    {"kind", 2, 0, 0, 0, 0,
     CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(INTR), 0, 0, HR_INTR_MATCH_KEYS, OP(RETNONE)), 0},
    {"operand", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(INTR), 0, 0, HR_INTR_VIPER_PTR, OP(RETNONE)), 0},
    /* loops */
    {"loop", 4, 0, 0, 0, 0,
     CODE(OP(LOADI), 0, 0, OP(MOVE), 1, 0, OP(MOVE), 2, 0, OP(FORITER), 3, 0, 5, 0, OP(RETNONE)), 0},
    {"loop", 4, 0, 0, 0, 0,
     CODE(OP(LOADI), 3, 0, OP(FORPREP), 0, 3, OP(LOADI), 1, 9, OP(FORITER), 3, 0, 5, 0, OP(RETNONE)), 0},
    {"kind", 4, 0, 0, 0, 0, CODE(OP(LOADI), 3, 0, OP(FORPREP), 0, 3, OP(RET), 0), 0},
    {NULL, 4, 0, 0, 0, 0, CODE(OP(LOADI), 3, 0, OP(FORPREP), 0, 3, OP(FORITER), 3, 0, 5, 0, OP(RETNONE)), 0},
    /* joined instructions do not set what is between them */
    {"kind", 5, 0, 0, 0, 0,
     CODE(OP(LOADI), 4, 0, OP(FORPREP), 0, 4, OP(FORITER), 3, 0, 11, 0, OP(UNPACK), 0, 2, 3, OP(RET), 3,
          OP(RETNONE)),
     0},
    {"kind", 4, 0, 0, 0, 0, CODE(OP(LOADI), 2, 5, OP(CALL), 2, 2, 0, OP(LDMETH), 0, 2, 0, OP(RET), 2), 0},
    {NULL, 4, 0, 0, 0, 0, CODE(OP(LOADI), 2, 5, OP(CALL), 2, 2, 0, OP(LDATTR), 0, 2, 0, OP(RET), 2), 0},
    {"kind", 4, 0, 0, 0, 0,
     CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(LOADI), 2, 5, OP(SLICE), 3, 0, OP(STSUB), 0, 3, 1, OP(RET), 3),
     0},
    /* suspending, handlers, finally */
    {"operand", 2, 2, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(YIELD), 0, 0, OP(RETNONE)), 0},
    {NULL, 2, 2, HR_CODE_GENERATOR, 0, 0, CODE(OP(LOADI), 0, 5, OP(YIELD), 0, 0, OP(RETNONE)), 0},
    {"kind", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(POPEXC), 0, OP(RETNONE)), 0},
    {"kind", 2, 0, 0, 0, 0, CODE(OP(LOADI), 0, 5, OP(LOADI), 1, 5, OP(ENDFIN), 0), 0},
    {NULL, 3, 0, 0, 0, 0, CODE(OP(RERAISE), OP(ENDFIN), 0, 0, 0, 1, 0, 1, 0, 0), 1},
    {"register", 3, 0, 0, 0, 0, CODE(OP(RERAISE), OP(ENDFIN), 0, 0, 0, 1, 0, 1, 0, 2), 1},
    {"jump", 3, 0, 0, 0, 0, CODE(OP(RERAISE), OP(ENDFIN), 0, 0, 0, 1, 0, 2, 0, 0), 1},
    {NULL, 2, 0, 0, 0, 0, CODE(OP(LOADIMM), 1, 0, OP(CALLFIN), 0, 5, 0, OP(RETNONE), OP(ENDFIN), 0), 0},
};

static hr_value make_code(const struct piece *p) {
    unsigned bytes = p->bytes - (p->handlers == 1 ? HR_CODE_HANDLER_BYTES : 0u);
    struct hr_code_raw *raw = hr_state_alloc_raw(
        vm, HR_T_store, 0, offsetof(struct hr_code_raw, code) - sizeof(hr_word) + p->bytes);
    raw->flags = p->flags;
    raw->registers = p->registers;
    raw->locals = p->locals;
    raw->positional = p->positional;
    raw->free = p->free;
    raw->handlers = p->handlers;
    raw->code_bytes = (uint16_t)bytes;
    memcpy(raw->code, p->code, p->bytes);
    struct hr_code *code = hr_state_alloc(vm, HR_T_code, 0, 3 + 5);
    HR_STORE(vm, code, raw, hr_value_from_object(raw));
    HR_STORE(vm, code, name, HR_SYM(append));
    HR_STORE(vm, code, file, HR_SYM(append));
    return hr_value_from_object(code);
}

struct check_call {
    hr_value code;
};

static hr_value do_check(struct hr_vm *v, void *arg) {
    const struct hr_image_limits limits = {.globals = 2};
    hr_image_check(v, ((struct check_call *)arg)->code, &limits);
    return HR_NONE;
}

static void check_pieces(void) {
    static const struct piece function = {
        .registers = 1, .locals = 1, .positional = 1, .free = 1, CODE(OP(RETNONE))};
    hr_value inner = make_code(&function), pair[2] = {HR_SMALL(1), HR_SYM(append)}, error;
    struct hr_code_raw *raw = (struct hr_code_raw *)((struct hr_code *)inner)->raw;
    raw->defaults = 1;
    for (size_t i = 0; i < HR_ARRAY_COUNT(pieces); i++) {
        struct check_call call = {make_code(&pieces[i])};
        struct hr_code *code = (struct hr_code *)call.code;
        HR_STORE(vm, code, constants[0], HR_SYM(append));
        HR_STORE(vm, code, constants[3], inner);
        HR_CHANGE(vm, code, constants[1], hr_str_from_cstr(vm, "a str that is no symbol"));
        HR_CHANGE(vm, code, constants[2], hr_tuple_new(vm, 2, pair));
        bool ok = hr_call_protected(vm, do_check, &call, &error);
        const char *wrong = ok ? NULL : repr(error), *wanted = pieces[i].wrong;
        CHECK_MSG(wrong && wanted ? strstr(wrong, wanted) != NULL : wrong == wanted,
                  "piece %zu: %s, wanted %s", i, wrong ? wrong : "accepted", wanted ? wanted : "accepted");
    }
}

int main(void) {
    vm = hr_vm_open(memory, sizeof memory, C_STACK_BYTES);
    if (vm == NULL) return 1;
    hr_vm_set_stack(vm, (char *)__builtin_frame_address(0) + 64, C_STACK_BYTES);
    check_round_trip();
    check_pieces();
    check_damage();
    check_hostile_bytes();
    hr_vm_close(vm);
    return check_done("test_image");
}
