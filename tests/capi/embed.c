/* SPDX-License-Identifier: MIT
 *
 * Embedding, as docs/EMBEDDING.md shows it: two interpreters in static memory, values in and out, errors caught.
 */
#include <hirune/hirune.h>

#include <stdio.h>
#include <string.h>

static int failures;

#define CHECK(condition)                                                                                     \
    do {                                                                                                     \
        if (!(condition)) {                                                                                  \
            printf("%s:%d: %s\n", __FILE__, __LINE__, #condition);                                           \
            failures++;                                                                                      \
        }                                                                                                    \
    } while (0)

/* Everything that makes or reads values runs protected: an error comes back as an exception object. */
static hr_value add_numbers(struct hr_vm *vm, void *arg) {
    const int *n = arg;
    hr_value list = hr_list_new(vm, 0, NULL);
    for (int i = 0; i < 3; i++) {
        hr_list_append(vm, list, hr_int_from(vm, n[i]));
    }
    hr_dict_set(vm, hr_vm_globals(vm), hr_symbol_intern(vm, "numbers", 7), list);
    return HR_NONE;
}

static hr_value call_total(struct hr_vm *vm, void *arg) {
    (void)arg;
    hr_value f = hr_dict_get(vm, hr_vm_globals(vm), hr_symbol_intern(vm, "total", 5));
    hr_value bonus = hr_int_from(vm, 100);
    return hr_call(vm, f, 1, &bonus);
}

static hr_value bad_call(struct hr_vm *vm, void *arg) {
    (void)arg;
    return hr_attr_get(vm, HR_NONE, hr_symbol_intern(vm, "nothing", 7));
}

static void one(struct hr_vm *vm, int first) {
    int n[3] = {first, first + 1, first + 2};
    hr_value v;
    CHECK(hr_call_protected(vm, add_numbers, n, &v));
    CHECK(hr_vm_run_text(vm, "def total(bonus):\n    return sum(numbers) + bonus\n", "<embedded>") ==
          HR_VM_OK);
    CHECK(hr_call_protected(vm, call_total, NULL, &v));
    CHECK(hr_int_get(vm, v) == 3 * first + 3 + 100);
    CHECK(!hr_call_protected(vm, bad_call, NULL, &v));
    CHECK(hr_type_is(vm, v, HR_T_AttributeError));
    v = hr_vm_evaluate(vm, "'-'.join(str(i) for i in numbers)", NULL);
    size_t length;
    const char *text = hr_str_get(vm, v, &length);
    char expected[32];
    snprintf(expected, sizeof expected, "%d-%d-%d", n[0], n[1], n[2]);
    CHECK(length == strlen(expected) && memcmp(text, expected, length) == 0);
    CHECK(hr_vm_evaluate(vm, "1 +", &v) == HR_UNDEF && hr_type_is(vm, v, HR_T_SyntaxError));
    CHECK(hr_vm_run_text(vm, "raise SystemExit(7)", "<embedded>") == HR_VM_EXIT && hr_vm_exit_code(vm) == 7);
}

int main(void) {
    static char first[64 * 1024], second[64 * 1024];
    struct hr_vm *a = hr_vm_open(first, sizeof first, 64 * 1024),
                 *b = hr_vm_open(second, sizeof second, 64 * 1024);
    char top;
    CHECK(a && b);
    hr_vm_set_stack(a, &top, 64 * 1024);
    hr_vm_set_stack(b, &top, 64 * 1024);
    one(a, 1);
    one(b, 50);
    one(a, -5);
    hr_vm_close(a);
    one(b, 7);
    hr_vm_close(b);
    CHECK(hr_vm_open(first, 100, 1024) == NULL);
    printf("%d failures\n", failures);
    return failures != 0;
}
