/* SPDX-License-Identifier: MIT
 *
 * Character by character: case, predicates, padding, translation. See strmethods.h.
 *
 * Letters of bytes and bytearray are the ASCII ones. Case mapping is one to one (base/uchar.h).
 * Tests: tests/types/str, tests/types/bytes.
 */
#include "base/uchar.h"
#include "gen/slots.h"
#include "obj/strmethods.h"
#include "obj/type.h"

/* ---- character by character ------------------------------------------------------------------------------------ */

/* What is made of a str, bytes or bytearray by a step for each character. */
struct mapping {
    struct hr_method_call call;
    struct hr_writer w;
    hr_value table;         /* of str.translate */
    struct hr_run to, drop; /* of bytes.translate; to.p is NULL: itself */
    hr_sword size, column;  /* of expandtabs */
    bool cased;             /* the last character had a case */
};
typedef void step_fn(struct mapping *m, uint32_t cp);

static void put(struct mapping *m, uint32_t cp) {
    char c = (char)cp;
    if (m->call.kind == HR_T_str)
        hr_writer_char(&m->w, cp);
    else
        hr_writer_add(&m->w, &c, 1);
}

static hr_value map(struct hr_vm *vm, hr_value *argv, struct mapping *m, step_fn *step) {
    hr_strmethods_begin(&m->call, vm, argv, HR_METHOD_NO_ARG);
    hr_writer_begin(&m->w, vm);
    hr_writer_room(&m->w, m->call.run.n);
    for (const char *p = m->call.run.p, *end = p + m->call.run.n; p < end;)
        step(m, hr_strmethods_take(m->call.kind, &p));
    return hr_bytes_finish(&m->w, m->call.kind);
}

static void convert(struct mapping *m, uint32_t cp) {
    const char *name = m->call.name;
    char which = name[2] == 's' ? 'l' : name[0]; /* casefold is lower */
    unsigned classes = hr_strmethods_classes(m->call.kind, cp);
    bool up = which == 'u' || (which == 't' && !m->cased) || (which == 'c' && m->w.used == 0) ||
              (which == 's' && (classes & HR_UCHAR_LOWER));
    m->cased = (classes & (HR_UCHAR_UPPER | HR_UCHAR_LOWER)) != 0;
    if (m->cased) cp = up ? hr_uchar_upper(cp) : hr_uchar_lower(cp);
    put(m, cp);
}

hr_value hr_strcase_convert(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct mapping m;
    m.cased = false;
    return map(vm, argv, &m, convert);
}

static void expand(struct mapping *m, uint32_t cp) {
    if (cp == '\t') {
        hr_sword n = m->size > 0 ? m->size - m->column % m->size : 0;
        hr_writer_fill(&m->w, " ", 1, (size_t)n);
        m->column += n;
    } else {
        put(m, cp);
        m->column = cp == '\n' || cp == '\r' ? 0 : m->column + 1;
    }
}

hr_value hr_strcase_expandtabs(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct mapping m;
    m.size = hr_strmethods_int(vm, argv[1], 8);
    m.column = 0;
    return map(vm, argv, &m, expand);
}

static void translate(struct mapping *m, uint32_t cp) {
    struct hr_vm *vm = m->call.vm;
    hr_value to = hr_op_find_item(vm, m->table, hr_value_small((hr_sword)cp), HR_T_LookupError);
    if (hr_int_is(to)) {
        hr_sword n = hr_int_get(vm, to);
        if ((hr_word)n > HR_UTF8_MAX_CP) hr_error_raise(vm, HR_E_bad_code_point);
        cp = (uint32_t)n;
    } else if (to != HR_UNDEF) {
        if (to != HR_NONE) hr_writer_str(&m->w, hr_str_check(vm, to));
        return;
    }
    put(m, cp);
}

hr_value hr_strcase_translate(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct mapping m;
    m.table = argv[1];
    return map(vm, argv, &m, translate);
}

static void translate_byte(struct mapping *m, uint32_t byte) {
    if (m->drop.n && memchr(m->drop.p, (int)byte, m->drop.n)) return;
    put(m, m->to.p ? (unsigned char)m->to.p[byte] : byte);
}

hr_value hr_strcase_translate_bytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct mapping m = {.to = {NULL, 256}};
    if (argv[1] != HR_NONE) m.to = hr_strmethods_arg(vm, HR_T_bytes, argv[1]);
    if (argv[2] != HR_UNDEF) m.drop = hr_strmethods_arg(vm, HR_T_bytes, argv[2]);
    if (m.to.n != 256) hr_error_raise(vm, HR_E_table_must_have_256_items);
    return map(vm, argv, &m, translate_byte);
}

/* ---- predicates ----------------------------------------------------------------------------------------------------- */

/* Every character must fit; isupper, islower and istitle want a cased one, others any. The empty str is printable and
 * ASCII. */
hr_value hr_strcase_is(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_NO_ARG);
    const char *name = call.name + 2, *p = call.run.p, *end = p + call.run.n;
    char which = name[0];
    unsigned wanted = HR_UCHAR_DIGIT; /* digit, decimal, numeric; 0: ASCII */
    if (which == 'a') wanted = name[1] == 's' ? 0 : HR_UCHAR_ALPHA | (name[2] == 'p' ? 0 : HR_UCHAR_DIGIT);
    if (which == 's') wanted = HR_UCHAR_SPACE;
    if (which == 'p') wanted = HR_UCHAR_PRINTABLE;
    if (which == 'i') wanted = p < end && hr_uchar_digit(*p) < 10 ? HR_UCHAR_SPACE : HR_UCHAR_IDENT;
    bool by_case = which == 'l' || which == 'u' || which == 't', any = which == 'p' || wanted == 0,
         cased = false;
    while (p < end) {
        hr_vm_poll(vm);
        uint32_t cp = hr_strmethods_take(call.kind, &p);
        unsigned classes = hr_strmethods_classes(call.kind, cp);
        unsigned wrong = which == 'u' || (which == 't' && !cased) ? HR_UCHAR_LOWER : HR_UCHAR_UPPER;
        if (by_case ? (classes & wrong) != 0 : wanted ? !(classes & wanted) : cp > 127) return HR_FALSE;
        cased = (classes & (HR_UCHAR_UPPER | HR_UCHAR_LOWER)) != 0;
        any |= cased || !by_case;
    }
    return hr_value_bool(any);
}

/* ---- padding ----------------------------------------------------------------------------------------------------------- */

/* center, ljust, rjust, zfill */
hr_value hr_strcase_justify(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_method_call call;
    hr_sword width = hr_strmethods_int(vm, argv[1], 0), pad;
    hr_strmethods_begin(&call, vm, argv, HR_METHOD_NO_ARG);
    char side = call.name[0];
    struct hr_run by = {side == 'z' ? "0" : " ", 1};
    if (side != 'z' && argv[2] != HR_UNDEF) {
        by = hr_strmethods_arg(vm, call.kind, argv[2]);
        if (hr_strmethods_chars(call.kind, by) != 1) hr_error_raise(vm, HR_E_fill_must_be_one_character);
    }
    pad = width - (hr_sword)hr_strmethods_chars(call.kind, call.run);
    if (pad <= 0) return hr_strmethods_part(&call, 0, call.run.n);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_sword left = side == 'l' ? 0 : side == 'c' ? pad / 2 + (pad & width & 1) : pad;
    size_t sign = side == 'z' && call.run.n && (*call.run.p == '+' || *call.run.p == '-');
    hr_writer_add(&w, call.run.p, sign);
    hr_writer_fill(&w, by.p, by.n, (size_t)left);
    hr_writer_add(&w, call.run.p + sign, call.run.n - sign);
    hr_writer_fill(&w, by.p, by.n, (size_t)(pad - left));
    return hr_bytes_finish(&w, call.kind);
}

/* ---- tables of translation --------------------------------------------------------------------------------------------------------- */

/* str.maketrans(x, y, z) */
hr_value hr_strcase_maketrans(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value dict = hr_dict_new(vm, 0), key, value;
    struct hr_run run[3] = {{0}};
    size_t pos = 0;
    if (argv[1] == HR_UNDEF) {
        hr_value from = hr_object_check(vm, argv[0], HR_T_dict);
        while (hr_dict_next(vm, from, &pos, &key, &value)) {
            if (hr_str_is(vm, key)) {
                if (hr_str_count(hr_type_native(vm, key)) != 1) hr_error_raise(vm, HR_E_bad_key);
                key = hr_value_small((hr_sword)hr_str_ord(vm, key));
            }
            hr_dict_set(vm, dict, key, value);
        }
        return dict;
    }
    for (; pos < 3 && argv[pos] != HR_UNDEF; pos++)
        run[pos] = hr_strmethods_arg(vm, HR_T_str, argv[pos]);
    if (hr_strmethods_chars(HR_T_str, run[0]) != hr_strmethods_chars(HR_T_str, run[1]))
        hr_error_raise(vm, HR_E_lengths_differ);
    const char *p = run[0].p, *end = p + run[0].n, *to = run[1].p;
    for (bool drop = false;; drop = true) {
        while (p < end) {
            key = hr_value_small((hr_sword)hr_strmethods_take(HR_T_str, &p));
            value = drop ? HR_NONE : hr_value_small((hr_sword)hr_strmethods_take(HR_T_str, &to));
            hr_dict_set(vm, dict, key, value);
        }
        if (drop || pos < 3) return dict;
        p = run[2].p;
        end = p + run[2].n;
    }
}

/* bytes.maketrans(from, to) */
hr_value hr_strcase_maketrans_bytes(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_run from = hr_strmethods_arg(vm, HR_T_bytes, argv[0]),
                  to = hr_strmethods_arg(vm, HR_T_bytes, argv[1]);
    if (from.n != to.n) hr_error_raise(vm, HR_E_lengths_differ);
    hr_value table = hr_bytes_from(vm, NULL, 256);
    char *out = (char *)hr_str_text(table);
    for (unsigned i = 0; i < 256; i++)
        out[i] = (char)i;
    for (size_t i = 0; i < from.n; i++)
        out[(unsigned char)from.p[i]] = to.p[i];
    return table;
}
