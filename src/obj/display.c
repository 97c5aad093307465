/* SPDX-License-Identifier: MIT
 *
 * The repr of list, tuple, namedtuple, set, frozenset, dict, OrderedDict, the views of a dict, deque and array: one loop, brackets
 * by type.
 *
 * Printing an item may run Python code that changes the container: the next one is sought by its number. Nothing is
 * allocated here, so that a list can be printed when the heap is full or locked.
 * Tests: tests/oom/_programs/repr_cycles.py, tests/types/set, tests/types/list, tests/types/dict, tests/modules/collections.
 */
#include "gen/slots.h"
#include "obj/deque.h"
#include "obj/dict.h"
#include "obj/iter.h"
#include "obj/tuple.h"
#include "obj/type.h"

/* Item number n, with the name of a namedtuple's field, with the value of a dict's key. */
static void print_item(struct hr_writer *w, hr_value fields, size_t n, hr_value item, hr_value value) {
    if (n) hr_writer_puts(w, ", ");
    if (hr_value_is(fields, HR_T_tuple) && n < hr_tuple_count(fields))
        hr_writer_format(w, "%q=", hr_tuple_array(fields)[n]);
    hr_op_print(w, item, HR_REPR);
    if (value == HR_UNDEF) return;
    hr_writer_puts(w, ": ");
    hr_op_print(w, value, HR_REPR);
}

/* self is what the slot says, or an instance of a namedtuple. */
void hr_display_repr(struct hr_writer *w, hr_value self, int mode) {
    struct hr_vm *vm = w->vm;
    struct hr_printing here;
    struct hr_iter it;
    hr_value v = hr_type_native(vm, self), fields = HR_UNDEF, item;
    unsigned type = hr_value_object_type(v);
    bool again = hr_op_print_enter(w, self, &here), tuple = hr_tuple_is(v), set = type == HR_T_set;
    bool dict = type == HR_T_dict || type == HR_T_OrderedDict, array = type == HR_T_arrayobj;
    bool curly = dict || set || type == HR_T_frozenset;
    const char *brackets = tuple ? "()" : curly ? "{}" : "[]";
    (void)mode;
    if (v != self) fields = hr_type_lookup(vm, hr_type_of(vm, self), HR_SYM(_fields));
    /* an empty set has no display, an empty array no list */
    bool bare = fields != HR_UNDEF || (((curly && !dict) || array) && hr_op_len(vm, v) == 0);
    /* types without a display of their own are named, but not within themselves */
    bool named = bare || !(again || tuple || set || type == HR_T_list || type == HR_T_dict);
    if (named) hr_writer_format(w, "%t(", self);
    if (array && named)
        hr_writer_format(w, bare ? "'%c'" : "'%c', ",
                         (int)hr_value_small_get(((const struct hr_arrayobj *)v)->typecode));
    if (!bare) hr_writer_add(w, brackets, 1);
    hr_iter_begin(v, &it);
    size_t n = 0;
    for (; !again && (item = hr_iter_step(vm, &it)) != HR_UNDEF; n++)
        print_item(w, fields, n, item, dict ? hr_iter_value(&it) : HR_UNDEF);
    if (again) hr_writer_puts(w, "...");
    if (n == 1 && tuple && !bare) hr_writer_puts(w, ",");
    if (!bare) hr_writer_puts(w, brackets + 1);
    if (type == HR_T_deque && named && ((const struct hr_deque *)v)->maxlen != HR_NONE)
        hr_writer_format(w, ", maxlen=%r", ((const struct hr_deque *)v)->maxlen);
    if (named) hr_writer_puts(w, ")");
    hr_op_print_leave(w, &here);
}
