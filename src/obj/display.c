/* SPDX-License-Identifier: MIT
 *
 * The repr of list, tuple, set, frozenset, dict, OrderedDict and the views of a dict: one loop, brackets by type.
 *
 * Printing an item may run Python code that changes the container: the next one is sought by its number.
 * Nothing is allocated here, so that a list can be printed when the heap is full or locked; only a container inside
 * another is noted. Tests: tests/types/repr, tests/types/list, tests/types/dict.
 */
#include "obj/display.h"

#include "obj/dict.h"
#include "obj/set.h"
#include "obj/tuple.h"

/* Item number *pos, or the next one there is; *value is HR_UNDEF but for the pairs of a dict. */
static bool next_item(hr_value v, size_t *pos, hr_value *item, hr_value *value) {
    unsigned type = hr_value_type(v);
    *value = HR_UNDEF;
    if (type == HR_T_list || hr_tuple_is(v)) {
        size_t n;
        hr_value *items;
        hr_tuple_items(NULL, v, &n, &items);
        if (*pos >= n) return false;
        *item = items[(*pos)++];
        return true;
    }
    if (type == HR_T_set || type == HR_T_frozenset) return (*item = hr_set_next(v, pos)) != HR_UNDEF;
    return hr_table_next(((const struct hr_dict *)v)->table, pos, item, value);
}

static void print_item(struct hr_writer *w, unsigned type, hr_value item, hr_value value) {
    bool pair = type == HR_T_dict_items;
    if (pair) hr_writer_puts(w, "(");
    if (type != HR_T_dict_values) hr_op_print(w, item, HR_REPR);
    if (value != HR_UNDEF && type != HR_T_dict_keys) {
        if (type != HR_T_dict_values) hr_writer_puts(w, pair ? ", " : ": ");
        hr_op_print(w, value, HR_REPR);
    }
    if (pair) hr_writer_puts(w, ")");
}

void hr_display_repr(struct hr_writer *w, hr_value self, int mode) {
    static const struct {
        uint16_t type;
        char open[14], close[3];
    } brackets[] = {{HR_T_list, "[", "]"},
                    {HR_T_dict, "{", "}"},
                    {HR_T_OrderedDict, "OrderedDict({", "})"},
                    {HR_T_set, "{", "}"},
                    {HR_T_frozenset, "frozenset({", "})"},
                    {HR_T_dict_keys, "dict_keys([", "])"},
                    {HR_T_dict_values, "dict_values([", "])"},
                    {HR_T_dict_items, "dict_items([", "])"},
                    {HR_T_tuple, "(", ")"}};
    unsigned type = hr_value_type(self), row = 0;
    hr_value source = self, item, value;
    size_t pos = 0;
    (void)mode;
    while (brackets[row].type != type && row < HR_ARRAY_COUNT(brackets) - 1)
        row++;
    if (type >= HR_T_dict_keys && type <= HR_T_dict_items) source = ((const struct hr_dictview *)self)->dict;
    if ((type == HR_T_set || type == HR_T_frozenset) && hr_table_count((const struct hr_dict *)self) == 0) {
        hr_writer_puts(w, type == HR_T_set ? "set()" : "frozenset()");
        return;
    }
    hr_writer_puts(w, brackets[row].open);
    if (hr_op_print_enter(w, self)) {
        hr_writer_puts(w, "...");
    } else {
        for (size_t n = 0; next_item(source, &pos, &item, &value); n++) {
            if (n) hr_writer_puts(w, ", ");
            print_item(w, type, item, value);
        }
        if (pos == 1 && type == HR_T_tuple) hr_writer_puts(w, ",");
        hr_op_print_leave(w, self);
    }
    hr_writer_puts(w, brackets[row].close);
}
