/*
 * The compiler from the outside: error places, the code made for chosen sources, chunks, checks, the column query, memory, and
 * that no source breaks it: every beginning of a text with the whole grammar in it, and random changes of it.
 * What compiled programs do is tested by tests/lang.
 *
 * SPDX-License-Identifier: MIT
 */
#include <hirune/hirune.h>

#include "compile/compile.h"
#include "obj/exception.h"
#include "obj/state.h"
#if HR_DEBUG
#    include "debug/disasm.h"
#endif

#include "check.h"

enum { HEAP_BYTES = 8 << 20, C_STACK_BYTES = 100000 };

static char memory[HEAP_BYTES];
static struct hr_vm *vm;

struct text {
    const char *bytes;
    size_t n;
};

static size_t read_text(struct hr_vm *v, struct hr_source *source, uint32_t pos, char *buf, size_t n) {
    const struct text *t = source->context;
    (void)v;
    if (pos >= t->n) return 0;
    if (n > t->n - pos) n = t->n - pos;
    memcpy(buf, t->bytes + pos, n);
    return n;
}

struct job {
    struct hr_compile_request request;
    struct hr_source source;
    struct text text;
    bool check;
};

static hr_value run_job(struct hr_vm *v, void *arg) {
    struct job *j = arg;
    if (j->check) {
        hr_compile_check(v, &j->request);
        return HR_NONE;
    }
    return hr_compile_source(v, &j->request);
}

static void begin(struct job *j, const char *bytes, size_t n) {
    memset(j, 0, sizeof *j);
    j->text = (struct text){bytes, n};
    j->source = (struct hr_source){read_text, HR_UNDEF, hr_str_from_cstr(vm, "t.py"), &j->text};
    j->request = (struct hr_compile_request){.source = &j->source,
                                             .mode = HR_COMPILE_EXEC,
                                             .globals = hr_dict_new(vm, 0),
                                             .line = 1,
                                             .constants = HR_UNDEF};
}

/* The code object, or the exception in *error. */
static hr_value finish(struct job *j, hr_value *error) {
    hr_value result;
    *error = HR_UNDEF;
    if (hr_call_protected(vm, run_job, j, &result)) return result;
    *error = result;
    return HR_UNDEF;
}

static hr_value compile(const char *bytes, size_t n, hr_value *error) {
    struct job j;
    begin(&j, bytes, n);
    return finish(&j, error);
}

/* ---- errors --------------------------------------------------------------------------------------------------- */

/* Item i of the place that a SyntaxError carries. */
static intptr_t error_place(hr_value error, unsigned i) {
    hr_value args = hr_attr_get(vm, error, hr_symbol_intern(vm, "args", 4));
    hr_value *items;
    size_t n;
    if (!hr_tuple_items(vm, args, &n, &items) || n != 2 || !hr_tuple_items(vm, items[1], &n, &items) ||
        i >= n)
        return -1;
    return hr_int_get(vm, items[i]);
}

static void check_errors(void) {
    static const struct {
        const char *text;
        unsigned type;
        int line, column;
    } bad[] = {
        {"x = = 1\n", HR_T_SyntaxError, 1, 5},
        {"x = 1\ny = (2,\n\nz = 3\n", HR_T_SyntaxError, 2, 5},
        {"def f():\n    return 1 +\n", HR_T_SyntaxError, 2, 15},
        {"if x:\npass\n", HR_T_IndentationError, 2, 1},
        {"if x:\n    a\n  b\n", HR_T_IndentationError, 3, 3},
        {"if x:\n        a\n\tb\n", HR_T_TabError, 3, 2},
        {" x = 1\n", HR_T_IndentationError, 1, 2},
        {"s = 'abc\n", HR_T_SyntaxError, 1, 5},
        {"s = '''abc\n\n", HR_T_SyntaxError, 1, 5},
        {"x = 0777\n", HR_T_SyntaxError, 1, 5},
        {"\xc3\xa9 = \xc3\xa9 1\n", HR_T_SyntaxError, 1, 7}, /* columns are characters */
        {"def f(a, a): pass\n", HR_T_SyntaxError, 1, 10},
        {"def f():\n  x = 1\n  global x\n", HR_T_SyntaxError, 3, 10},
        {"class A:\n  def f(self):\n    nonlocal zz\n", HR_T_SyntaxError, 3, 14},
        {"return 1\n", HR_T_SyntaxError, 1, 1},
        {"while 0:\n  pass\nelse:\n  break\n", HR_T_SyntaxError, 4, 3},
        {"f(a=1, 2)\n", HR_T_SyntaxError, 1, 9},
        {"f(a=1, a=2)\n", HR_T_SyntaxError, 1, 8},
        {"x = f'{1 +}'\n", HR_T_SyntaxError, 1, 11},
        {"1 = x\n", HR_T_SyntaxError, 1, 1},
        {"try:\n  pass\nx = 1\n", HR_T_SyntaxError, 3, 1},
        {"\0", HR_T_SyntaxError, 1, 1},
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        hr_value error;
        size_t n = bad[i].text[0] ? strlen(bad[i].text) : 1;
        compile(bad[i].text, n, &error);
        if (!CHECK_MSG(error != HR_UNDEF, "compiled: %s", bad[i].text)) continue;
        CHECK_MSG(hr_type_id(error) == bad[i].type, "type of the error in %s", bad[i].text);
        intptr_t line = error_place(error, 1), column = error_place(error, 2);
        CHECK_MSG(line == bad[i].line && column == bad[i].column, "error at %d:%d instead of %d:%d in %s",
                  (int)line, (int)column, bad[i].line, bad[i].column, bad[i].text);
    }
}

static void check_continues(void) {
    /* lines typed so far, joined; a compound statement ends with an empty one */
    static const char *const yes[] = {
        "if x:",   "def f():\n  return 1", "x = (1,", "s = '''a", "x = 1 + \\\n",
        "@d",      "for i in x: # c",      "{1:",     "f'''{x",   "class A: pass",
        "match x:"};
    static const char *const no[] = {
        "x = 1", "if x: y\n",  "def f():\n  return 1\n", "s = 'a",    "x = )",
        "",      "x = [1, 2]", "if x:\n  y\n",           "lambda: 0", "x = {1:2}"};
    for (size_t i = 0; i < sizeof yes / sizeof *yes; i++)
        CHECK_MSG(hr_compile_continues(yes[i], strlen(yes[i])), "complete: %s", yes[i]);
    for (size_t i = 0; i < sizeof no / sizeof *no; i++)
        CHECK_MSG(!hr_compile_continues(no[i], strlen(no[i])), "incomplete: %s", no[i]);
}

/* ---- the code ---------------------------------------------------------------------------------------------------- */

#if HR_DEBUG
/* The disassembly of the first function of a source without its header line must be this. */
static void check_code(const char *source, const char *want) {
    hr_value error, code = compile(source, strlen(source), &error);
    if (!CHECK_MSG(code != HR_UNDEF, "refused: %s", source)) return;
    struct hr_writer w;
    unsigned where = 0;
    const char *wrong = hr_disasm_check(code, &where);
    CHECK_MSG(wrong == NULL, "%s at %u: %s", wrong, where, source);
    hr_writer_begin(&w, vm);
    hr_disasm_code(&w, code);
    hr_value text = hr_writer_end_str(&w);
    size_t n;
    const char *got = strstr(hr_str_get(vm, text, &n), "\nf t.py");
    got = got ? strchr(got + 1, '\n') + 1 : "no function f";
    CHECK_MSG(strcmp(got, want) == 0, "source:\n%s    want:\n%s    got:\n%s", source, want, got);
}

static void check_codes(void) {
    /* operands that are constants; folding; no move of an argument or result */
    check_code("def f(x, y):\n return x + 1 << 2 * 3 if x < 5 else g(y)\n", "2 0 JNLTI r0 5 ->16\n"
                                                                            "2 5 ADDI r2 r0 1\n"
                                                                            "2 9 SHLI r2 r2 6\n"
                                                                            "2 13 JMP ->27\n"
                                                                            "2 16 LDGLOB r2 #0\n"
                                                                            "2 20 MOVE r3 r1\n"
                                                                            "2 23 CALL r2 r2 #1\n"
                                                                            "2 27 RET r2\n");
    /* a short condition is tested behind the body */
    check_code("def f(n):\n i = 0\n while i < n:\n  i += 1\n", "2 0 LOADI r1 0\n"
                                                               "3 3 JNLT r1 r0 ->17\n"
                                                               "4 8 IADDI r1 r1 1\n"
                                                               "3 12 JLT r1 r0 ->8\n"
                                                               "3 17 RETNONE\n");
    /* a swap makes no tuple; items go straight to their variables */
    check_code("def f(a, b):\n a, b = b, a\n c, d = a\n", "2 0 MOVE r4 r1\n"
                                                          "2 3 MOVE r5 r0\n"
                                                          "2 6 MOVE r0 r4\n"
                                                          "2 9 MOVE r1 r5\n"
                                                          "3 12 UNPACK r2 #2 r0\n"
                                                          "3 16 RETNONE\n");
    check_code("def f(x):\n if not x is None and 0 <= x <= 9 or x in [1, 2]:\n  return\n",
               "2 0 JNONE r0 ->14\n"
               "2 4 JNGEI r0 0 ->14\n"
               "2 9 JLEI r0 9 ->25\n"
               "2 14 LOADK r1 (1, 2)\n"
               "2 17 IN r1 r0 r1\n"
               "2 21 JF r1 ->26\n"
               "3 25 RETNONE\n"
               "3 26 RETNONE\n");
    /* a method call; an attribute's target needs no code */
    check_code("def f(self, x):\n self.a = self.g(x)\n", "2 0 LDMETH r2 r0 'g'\n"
                                                         "2 4 MOVE r4 r1\n"
                                                         "2 7 CALLM r2 r2 #1\n"
                                                         "2 11 STATTR r0 r2 'a'\n"
                                                         "2 15 RETNONE\n");
}

static void check_block_codes(void) {
    /* finally runs before the value is returned, and when there is an exception */
    check_code("def f(x):\n try:\n  return x\n finally:\n  x()\n", "3 0 MOVE r1 r0\n"
                                                                   "3 3 MOVE r3 r1\n"
                                                                   "3 6 RESETEXC r1 r2\n"
                                                                   "3 9 CALLFIN r1 ->18\n"
                                                                   "3 13 RET r3\n"
                                                                   "2 15 LOADIMM r3 #0\n"
                                                                   "5 18 MOVE r4 r0\n"
                                                                   "5 21 CALL r4 r4 #0\n"
                                                                   "2 25 ENDFIN r1\n"
                                                                   "2 27 MOVE r4 r2\n"
                                                                   "2 30 ENDFIN r3\n"
                                                                   "handler 0..3 ->15 r1\n"
                                                                   "handler 18..25 ->27 r3\n");
    /* code that cannot be reached is not there, constants are folded */
    check_code("def f():\n if 0:\n  g()\n while 1:\n  return -2 ** 2 + len('ab') * 1.5\n g()\n",
               "5 0 LDBUILTIN r0 len\n"
               "5 3 LOADK r1 'ab'\n"
               "5 6 CALL r0 r0 #1\n"
               "5 10 LOADK r1 1.5\n"
               "5 13 MUL r0 r0 r1\n"
               "5 17 LOADI r1 -4\n"
               "5 20 ADD r0 r1 r0\n"
               "5 24 RET r0\n");
}
#endif

/* ---- chunks, checks, columns ----------------------------------------------------------------------------------------- */

static void check_chunks(void) {
    enum { LINES = 3000 };
    static char text[LINES * 24];
    size_t n = 0;
    for (int i = 0; i < LINES; i++)
        n += (size_t)sprintf(text + n, "print(%d, 'x%d')\n", i, i % 7);
    struct job j;
    begin(&j, text, n);
    j.request.chunked = true;
    unsigned chunks = 0;
    uint32_t line = 0;
    bool more;
    do {
        hr_value error, code = finish(&j, &error);
        if (!CHECK(code != HR_UNDEF)) return;
        const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
        more = raw->flags & HR_CODE_MORE;
        CHECK(raw->first_line == line + 1 || chunks == 0);
        CHECK(raw->code_bytes < HR_COMPILE_CHUNK_BYTES + 100);
        CHECK(!more ||
              (j.request.line > line && (j.request.position == 0 || text[j.request.position - 1] == '\n')));
        line = j.request.line - 1;
        chunks++;
    } while (more);
    CHECK(chunks > 1 && line == LINES);
}

static void check_check(void) {
    static const char good[] =
        "a = 1\ndef f(x): return x + undefined_name\nclass C:\n  def m(self): return super().m()\n";
    static const char late[] = "a = 1\n\n\n\nb = (\n";
    struct job j;
    hr_value error;
    hr_heap_collect(&vm->heap, HR_GC_CONSERVATIVE);
    begin(&j, good, sizeof good - 1);
    j.check = true;
    finish(&j, &error);
    CHECK(error == HR_UNDEF && hr_dict_len(vm, j.request.globals) == 0);
    CHECK(((struct hr_table *)((struct hr_dict *)j.request.globals)->table)->used == HR_SMALL(0));
    begin(&j, late, sizeof late - 1);
    j.check = true;
    finish(&j, &error);
    CHECK(error != HR_UNDEF && error_place(error, 1) == 5);
}

/* The place of the instruction `op`, the nth of its kind, of function f. */
static void check_column(const char *source, unsigned offset, unsigned line, unsigned column, unsigned end) {
    struct job j;
    hr_value error;
    begin(&j, source, strlen(source));
    j.check = true;
    j.request.column_code_name = hr_symbol_intern(vm, "f", 1);
    j.request.column_first_line = 1;
    j.request.column_offset = offset;
    finish(&j, &error);
    CHECK_MSG(error == HR_UNDEF && j.request.found_line == line && j.request.found_column == column &&
                  j.request.found_end_column == end,
              "found %u:%u..%u", (unsigned)j.request.found_line, (unsigned)j.request.found_column,
              (unsigned)j.request.found_end_column);
}

static void check_columns(void) {
    /* offsets as in check_codes */
    check_column("def f(x, y):\n return x + 1 << 2 * 3 if x < 5 else g(y)\nx = 1\n", 5, 2, 9, 14);
    check_column("def f(x, y):\n return x + 1 << 2 * 3 if x < 5 else g(y)\nx = 1\n", 23, 2, 38, 42);
    check_column("def f(self, x):\n self.a = self.g(x)\n", 7, 2, 11, 20);
}

/* ---- memory ------------------------------------------------------------------------------------------------------------- */

/* Compiling in chunks takes a small constant and the chunk: far less than the source. */
static void check_memory(void) {
    enum { FUNCTIONS = 400 };
    static char text[FUNCTIONS * 200];
    size_t n = 0;
    for (int i = 0; i < FUNCTIONS; i++) {
        n += (size_t)sprintf(
            text + n,
            "def f%d(a, b):\n    c = a + b\n    for i in range(a):\n        if i == b:\n            c += i\n"
            "    return c * 2\n",
            i % 10);
    }
    struct job j;
    hr_value error;
    begin(&j, text, n);
    j.check = true;
    hr_heap_collect(&vm->heap, HR_GC_CONSERVATIVE);
    vm->heap.threshold = 1024; /* collects all the time, so that the peak is what is needed */
    size_t before = hr_heap_used(&vm->heap);
    vm->heap.peak_bytes = before;
    finish(&j, &error);
    size_t peak = hr_heap_peak(&vm->heap) - before;
    CHECK(error == HR_UNDEF);
    CHECK_MSG(peak <= (size_t)HR_COMPILE_CHUNK_BYTES * 3 + 4096 + 1024, "%zu bytes for a source of %zu", peak,
              n);
    vm->heap.threshold = 0;
}

/* ---- sources that break things -------------------------------------------------------------------------------------------- */

static const char grammar[] =
    "import a.b as c, d\nfrom . import x as y, z\nfrom ..p.q import (r, s,)\n"
    "@deco(1)\n@other\nclass A[T: int, *Ts, **P = str](B, metaclass=M, *rest, **kw):\n"
    "    'doc'\n    x: int = 1\n    y: 'T'\n    def m(self, a, /, b=1, *c, d, e=2, **f) -> int:\n"
    "        nonlocal_ = __class__, super().m(a)\n        self.z = lambda u, *v, w=1: (u, v, w, self)\n"
    "        return [i * j for i in a if i for j in b], {k: v for k, v in f.items()}, {*c}, (yield)\n"
    "async def co(x):\n    async with x as y, z: await y\n    async for i in x: yield i\n    else: pass\n"
    "    return\n"
    "def g():\n    global x; del x, y[0], z.a, w[1:2]\n    try:\n        raise E from None\n"
    "    except (A, B) as e:\n        return 1\n    except C: pass\n    except: raise\n    else: x = 1\n"
    "    finally:\n        print(f'{x!r:>{w}} {y=} {{}} {\"nested\"}' f\"{z:%d}\", rb'\\x00'.decode())\n"
    "    try: pass\n    except* E as eg: x = eg\n    except* F: pass\n"
    "    with (open(a) as b, c): x, (y, *z) = a[b, c:d, ...] = q = 1\n"
    "    for x.y, [z] in 1, 2: continue\n    else: assert x, 'm'\n    while x := f(): break\n"
    "    x += 1; y.z **= 2; w[i, j] @= 3; v: int; (u): int = 4\n"
    "    match x, y:\n        case [1, -2.5, 3 + 4j, *_] | (5, _) if z: pass\n"
    "        case {'k': v, 'j': None, **rest}: pass\n        case P(1, a=Q.R) as n: pass\n        case str() "
    "| None: pass\n"
    "        case _: pass\n"
    "type X[T] = list[T]\nx = 0x1F + 1_000 - 1e-5j ** -2 // 3 % 4 @ 5 << 1 >> 2 & 3 | 4 ^ ~5\n"
    "y = a if b else c if d else e; z = a < b <= c != d is not e not in f in g is h\n"
    "w = f(*a, b, *c, d=1, **e, f=2)(x for x in y)[1:][:, 2::3](lambda: (yield))\n"
    "v = t'{x!s:{y}}' t'{z}'; u = not a and b or c; (s := 1); r = *a, *b\nx.y.z = [1, 2, 3, 'a', b'c', None, "
    "(1, (2, 3))]\n"
    "if a:\n\tb\nelif c: d\nelse:\n\tif e: f\n";

static void check_source(const char *bytes, size_t n) {
    hr_value error, code = compile(bytes, n, &error);
    if (code == HR_UNDEF) {
        unsigned type = hr_type_id(error);
        CHECK_MSG(type == HR_T_SyntaxError || type == HR_T_IndentationError || type == HR_T_TabError ||
                      type == HR_T_RecursionError,
                  "exception type %u", type);
        return;
    }
#if HR_DEBUG
    unsigned where = 0;
    const char *wrong = hr_disasm_check(code, &where);
    CHECK_MSG(wrong == NULL, "%s at %u in\n%.*s", wrong, where, (int)n, bytes);
#endif
}

static void check_broken(void) {
    static char copy[sizeof grammar + 64];
    size_t n = sizeof grammar - 1;
    hr_value error;
    compile(grammar, n, &error);
    CHECK_MSG(error == HR_UNDEF, "the grammar is refused at line %d", (int)error_place(error, 1));
    for (size_t i = 0; i < n; i++)
        check_source(grammar, i);
    for (int round = 0; round < 4000; round++) {
        memcpy(copy, grammar, n);
        size_t m = n;
        for (unsigned k = check_below(4) + 1; k > 0; k--) {
            size_t at = check_below((uint32_t)m);
            if (check_below(2)) {
                copy[at] = grammar[check_below((uint32_t)n)];
            } else {
                size_t gone = check_below(12) + 1;
                if (gone > m - at) gone = m - at;
                memmove(copy + at, copy + at + gone, m - at - gone);
                m -= gone;
            }
        }
        check_source(copy, m);
    }
}

/* Nesting of all kinds ends in an error, not in a fault. */
static void check_nesting(void) {
    static const char *const nests[] = {
        "(", "[", "{", "-", "not ", "lambda: ", "a[", "f(", "x if y else ", "f'{", "[x for x in ", "a**"};
    static char text[200000];
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        size_t len = strlen(nests[i]), n = 0;
        while (n + len < sizeof text)
            n += (size_t)sprintf(text + n, "%s", nests[i]);
        check_source(text, n);
        check_source(text, n / 100);
    }
    size_t n = 0;
    for (unsigned depth = 0; depth < 90; depth++)
        n += (size_t)sprintf(text + n, "%*sif x:\n", (int)depth, "");
    check_source(text, n);
    n = 0;
    for (unsigned depth = 0; depth < 60; depth++)
        n += (size_t)sprintf(text + n, "%*sdef f():\n", (int)depth, "");
    n += (size_t)sprintf(text + n, "%60spass\n", "");
    check_source(text, n);
}

int main(void) {
    vm = hr_vm_open(memory, sizeof memory, C_STACK_BYTES);
    if (vm == NULL) return 1;
    hr_vm_set_stack(vm, (char *)__builtin_frame_address(0) + 64, C_STACK_BYTES);
    check_errors();
    check_continues();
#if HR_DEBUG
    check_codes();
    check_block_codes();
#endif
    check_chunks();
    check_check();
    check_columns();
    check_memory();
    check_broken();
    check_nesting();
    hr_vm_close(vm);
    return check_done("test_compile");
}
