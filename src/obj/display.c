/* SPDX-License-Identifier: MIT
 *
 * The repr of list, tuple, set, frozenset, dict, OrderedDict, the views of a dict and deque: one loop, brackets by type.
 *
 * Printing an item may run Python code that changes the container: the next one is sought by its number.
 * Nothing is allocated here, so that a list can be printed when the heap is full or locked; only a container inside
 * another is noted. Tests: tests/types/repr, tests/types/list, tests/types/dict.
 */
#include "obj/display.h"

#include "obj/deque.h"
#include "obj/dict.h"
#include "obj/set.h"
#include "obj/tuple.h"

/* Item number *pos, or the next one there is; *value is HR_UNDEF but for the pairs of a dict. */
static bool next_item(hr_value v, size_t *pos, hr_value *item, hr_value *value) {
    unsigned type = hr_value_type(v);
    *value = HR_UNDEF;
    if (type == HR_T_list || type == HR_T_deque || hr_tuple_is(v)) {
        hr_value *items;
        if (*pos >= hr_tuple_items_of(v, &items)) return false;
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
    unsigned type = hr_value_type(self);
    bool again = hr_op_print_enter(w, self), tuple = hr_tuple_is(self), deque = type == HR_T_deque;
    bool view = type >= HR_T_dict_keys && type <= HR_T_dict_items, set = type == HR_T_set;
    bool empty = (set || type == HR_T_frozenset) && hr_table_count((const struct hr_dict *)self) == 0;
    /* types without a display of their own are named, but not within themselves */
    bool named = empty || !(again || tuple || set || type == HR_T_list || type == HR_T_dict);
    const char *brackets = tuple ? "()" : type == HR_T_list || view || deque ? "[]" : "{}";
    hr_value source = view ? ((const struct hr_dictview *)self)->dict : self, item, value;
    size_t pos = 0;
    (void)mode;
    if (named) hr_writer_format(w, "%t(", self);
    if (!empty) hr_writer_add(w, brackets, 1);
    for (size_t n = 0; !again && next_item(source, &pos, &item, &value); n++) {
        if (n) hr_writer_puts(w, ", ");
        print_item(w, type, item, value);
    }
    if (again) hr_writer_puts(w, "...");
    if (pos == 1 && tuple) hr_writer_puts(w, ",");
    if (!empty) hr_writer_puts(w, brackets + 1);
    if (deque && named && ((const struct hr_deque *)self)->maxlen != HR_NONE)
        hr_writer_format(w, ", maxlen=%r", ((const struct hr_deque *)self)->maxlen);
    if (named) hr_writer_puts(w, ")");
    if (!again) hr_op_print_leave(w, self);
}
