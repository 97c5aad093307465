/*
 * Tests what Python programs cannot reach of src/obj's text: layout of str and bytes at every length, writers and
 * their formatter, quiet repr, recursion guard after an exception, stores, objects of 1 MB and more.
 *
 * SPDX-License-Identifier: MIT
 */
#include <hirune/hirune.h>

#include "check.h"
#include "obj/bytes.h"
#include "obj/codec.h"
#include "obj/format.h"
#include "obj/strmethods.h"
#include "obj/symbol.h"
#include "obj/type.h"

static struct hr_vm *vm;

static hr_value str(const char *text) {
    return hr_str_from_cstr(vm, text);
}

static bool is(hr_value v, const char *text) {
    bool ok = hr_str_is(vm, v) && hr_str_is_cstr(v, text);
    if (!ok && hr_str_is(vm, v)) printf("    got %s\n", hr_str_text(v));
    return ok;
}

static hr_value call(hr_value self, const char *name, int argc, hr_value a, hr_value b, hr_value c) {
    hr_value argv[3] = {a, b, c};
    return hr_call_method(vm, self, hr_symbol_intern(vm, name, strlen(name)), argc, argv);
}

static void test_layout(void) {
    char text[70];
    memset(text, 'x', sizeof text);
    for (size_t n = 0; n < sizeof text; n++) {
        hr_value s = hr_str_from(vm, text, n), b = hr_bytes_from(vm, text, n);
        CHECK(hr_str_len(s) == n && hr_str_count(s) == n && hr_str_is_ascii(s));
        CHECK(strlen(hr_str_get(vm, s, NULL)) == n && memcmp(hr_str_text(s), text, n) == 0);
        CHECK(hr_bytes_len(b) == n && hr_bytes_data(b)[n] == 0 && memcmp(hr_bytes_data(b), text, n) == 0);
        CHECK(hr_str_hash(s) == hr_str_hash(b) && (hr_str_hash(s) == hr_bits_hash(text, n) % (1u << 30)));
        struct hr_writer w;
        hr_writer_begin(&w, vm);
        for (size_t i = 0; i < n; i++)
            hr_writer_add(&w, text + i, 1);
        hr_value t = hr_writer_end_str(&w);
        CHECK(hr_str_equal(s, t) && hr_str_compare(s, t) == 0 && (n > 1 || s == t));
        CHECK(n <= 1 || hr_value_object_words(s) == hr_value_object_words(t));
        hr_value parts[3] = {s, str("é"), s}, whole = hr_str_concat(vm, 3, parts);
        CHECK(hr_str_len(whole) == 2 * n + 2 && !hr_str_is_ascii(whole) && hr_str_count(whole) == 2 * n + 1);
    }
    CHECK(hr_str_from(vm, "a", 1) == hr_symbol_of_char('a') && hr_str_from(vm, "", 0) == HR_SYM(empty));
    CHECK(!hr_str_is_ascii(hr_str_from_code_point(vm, 0xE9)) &&
          hr_str_ord(vm, hr_str_from_code_point(vm, 0x1F600)) == 0x1F600);
}

static void test_format(void) {
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_writer_format(&w, "%s|%d|%d|%u|%x|%c|%c|%q|%r|%t|%z|%%|", "text", -12, 0, 4000000000u, 0xbeefu, 'c',
                     0xE9, str("q'"), str("q'"), HR_TRUE, (size_t)123456);
    CHECK(is(hr_writer_end_str(&w), "text|-12|0|4000000000|beef|c|é|q'|\"q'\"|bool|123456|%|"));
    hr_writer_begin(&w, vm);
    hr_writer_int(&w, INTPTR_MIN);
    char least[24];
    snprintf(least, sizeof least, "%" PRIdPTR, INTPTR_MIN);
    CHECK(is(hr_writer_end_str(&w), least));
    hr_writer_begin(&w, vm);
    hr_writer_fill(&w, "-", 1, 16);
    hr_writer_fill(&w, "+", 1, 17);
    hr_writer_fill(&w, "*", 1, 0);
    CHECK(is(hr_writer_end_str(&w), "----------------+++++++++++++++++"));
    hr_writer_begin(&w, vm);
    hr_writer_quoted(&w, "a'\n\x01\xC3\xA9\xE2\x80\xA8", 9, false, false);
    hr_writer_quoted(&w, "'\"\\\xC3\xA9", 5, false, true);
    hr_writer_quoted(&w, "\xC3\xA9\x7F", 3, true, false);
    CHECK(is(hr_writer_end_str(&w), "\"a'\\n\\x01é\\u2028\"'\\'\"\\\\\\xe9''\\xc3\\xa9\\x7f'"));
    hr_writer_begin(&w, vm);
    hr_writer_end_bytes(&w);
    hr_writer_begin(&w, vm);
    hr_writer_puts(&w, "store");
    hr_value b = hr_bytes_finish(&w, HR_T_bytearray);
    CHECK(hr_buffer_used(b) == 5 && memcmp(hr_buffer_data(b), "store", 5) == 0);
}

/* A stream writer that counts, and raises at its limit. */
struct counter {
    struct hr_writer w;
    size_t count, limit;
};
static void count_bytes(struct hr_writer *w, const char *data, size_t n) {
    struct counter *c = (struct counter *)w;
    (void)data;
    c->count += n;
    if (c->count > c->limit) hr_error_raise_text(vm, HR_T_OSError, NULL);
}
static hr_value print_counted(struct hr_vm *m, void *arg) {
    struct counter *c = arg;
    (void)m;
    hr_op_print(&c->w, c->w.target, HR_REPR);
    return HR_NONE;
}
/* The same, deeper in the C stack. */
static HR_NOINLINE hr_value print_deeper(struct hr_vm *m, void *arg) {
    volatile char room[512];
    room[0] = 0;
    hr_value v = print_counted(m, arg);
    room[1] = room[0];
    return v;
}

static void test_recursion(void) {
    hr_value list = hr_list_new(vm, 0, NULL), result;
    hr_list_append(vm, list, HR_NONE);
    hr_list_append(vm, list, list);
    CHECK(is(hr_op_repr(vm, list), "[None, [...]]"));
    for (size_t limit = 0; limit < 14; limit++) {
        struct counter c = {{vm, count_bytes, list, 0}, 0, limit};
        bool ok = hr_call_protected(vm, print_counted, &c, &result);
        CHECK(ok == (limit >= 13));
        struct counter d = {{vm, count_bytes, list, 0}, 0, 100};
        CHECK(hr_call_protected(vm, print_deeper, &d, &result) && d.count == 13);
        CHECK(is(hr_op_repr(vm, list), "[None, [...]]"));
    }
    CHECK(vm->printing == NULL);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_writer_format(&w, "%r", list);
    CHECK(is(hr_writer_end_str(&w), "[None, [...]]"));
}

static size_t search(const char *text, size_t n, const char *needle, size_t m, bool last) {
    struct hr_method_call call = {.vm = vm, .run = {text, n}, .arg = {needle, m}};
    return hr_strmethods_search(&call, last);
}

static void test_search(void) {
    static const char text[] = "abcabcabd";
    for (size_t m = 0; m < 5; m++)
        for (size_t from = 0; from + m < sizeof text; from++) {
            size_t first = search(text, 9, text + from, m, false);
            size_t last = search(text, 9, text + from, m, true), lowest = SIZE_MAX, highest = 0;
            for (size_t i = 0; i + m <= 9; i++)
                if (memcmp(text + i, text + from, m) == 0) {
                    if (lowest == SIZE_MAX) lowest = i;
                    highest = i;
                }
            CHECK(first == lowest && last == highest);
        }
    CHECK(search("ab", 2, "abc", 3, false) == SIZE_MAX);
    CHECK(search("", 0, "", 0, false) == 0);
    CHECK(search("aaab", 4, "b", 1, false) == 3 && search("aaab", 4, "c", 1, false) == SIZE_MAX);
}

static void test_stores(void) {
    hr_value b = hr_bytearray_from(vm, NULL, 0);
    uint8_t model[600];
    size_t n = 0;
    for (int step = 0; step < 3000; step++) {
        size_t at = n ? (size_t)(check_random() % (n + 1)) : 0, removed = (size_t)(check_random() % 9);
        size_t added = (size_t)(check_random() % 12);
        if (removed > n - at) removed = n - at;
        if (n - removed + added > sizeof model) added = 0;
        if (step % 50 == 49) at = added = 0, removed = n;
        struct hr_view view;
        hr_items_view(vm, b, &view);
        uint8_t *p = hr_items_splice(vm, b, &view, at, removed, added);
        memmove(model + at + added, model + at + removed, n - at - removed);
        for (size_t i = 0; i < added; i++)
            model[at + i] = p[i] = (uint8_t)check_random();
        n += added - removed;
        CHECK(hr_buffer_used(b) == n && memcmp(hr_buffer_data(b), model, n) == 0);
    }
    uint8_t item[8];
    for (const char *codes = "bBhHiIlLqQ"; *codes; codes++) {
        hr_buffer_item_set(vm, *codes, item, HR_SMALL(-2));
        hr_value v = hr_buffer_item_get(vm, *codes, item);
        CHECK((v == HR_SMALL(-2)) == (*codes >= 'a'));
        hr_buffer_item_set(vm, *codes, item, HR_SMALL(100));
        CHECK(hr_buffer_item_get(vm, *codes, item) == HR_SMALL(100));
    }
}

/* Objects whose size does not fit the header on 32-bit. */
static void test_large(void) {
    size_t n = 1100000;
    hr_value s = call(str("xy"), "__mul__", 1, hr_value_small((hr_sword)n / 2), HR_UNDEF, HR_UNDEF);
    CHECK(hr_str_len(s) == n && hr_str_text(s)[n - 1] == 'y' && hr_str_text(s)[n] == 0);
    hr_value t = call(s, "replace", 2, str("yx"), str("é"), HR_UNDEF);
    CHECK(hr_str_len(t) == n && hr_str_count(t) == n / 2 + 1);
    CHECK(call(t, "rfind", 1, str("y"), HR_UNDEF, HR_UNDEF) == hr_value_small((hr_sword)n / 2));
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    while (w.used < n)
        hr_writer_puts(&w, "0123456789abcdef");
    hr_value u = hr_writer_end_str(&w);
    CHECK(hr_str_len(u) == (n + 15) / 16 * 16 && hr_str_is_ascii(u));
    hr_value b = hr_bytearray_from(vm, hr_str_text(u), n);
    CHECK(hr_buffer_used(b) == n && hr_buffer_data(b)[n - 1] == (uint8_t)hr_str_text(u)[n - 1]);
    uint8_t *p = hr_buffer_resize(vm, b, n + 5, true);
    CHECK(p[n + 4] == 0 && p[n - 1] == (uint8_t)hr_str_text(u)[n - 1]);
    p = hr_buffer_resize(vm, b, 3, true);
    CHECK(hr_buffer_used(b) == 3 && memcmp(p, "012", 3) == 0);
    hr_writer_begin(&w, vm);
    hr_writer_fill(&w, "-", 1, n);
    CHECK(hr_buffer_used(hr_bytes_finish(&w, HR_T_bytearray)) == n);
    hr_writer_begin(&w, vm);
    hr_writer_fill(&w, "-", 1, n);
    hr_writer_discard(&w);
}

static hr_value run(struct hr_vm *m, void *arg) {
    (void)m, (void)arg;
    test_layout();
    test_format();
    test_recursion();
    test_search();
    test_stores();
    test_large();
    return HR_NONE;
}

int main(void) {
    size_t bytes = 24u << 20;
    void *memory = malloc(bytes);
    hr_value result;
    vm = hr_vm_open(memory, bytes, 1u << 20);
    if (!CHECK(vm != NULL)) return 1;
    if (!CHECK(hr_call_protected(vm, run, NULL, &result)))
        printf("%s\n", hr_str_text(hr_op_repr(vm, result)));
    free(memory);
    return check_done("test_text");
}
