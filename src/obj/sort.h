/* SPDX-License-Identifier: MIT
 *
 * list.sort() and sorted(): a stable merge sort. Tests: tests/types/list.
 */
#ifndef HR_OBJ_SORT_H
#define HR_OBJ_SORT_H

#include "obj/op.h"

/* Sorts a list in place. key: a function, or HR_NONE. Equal items keep their order, with reverse too. n
 * log n comparisons at most; n / 2 + 4 words (and n for keys) of the heap. While it runs the list is empty
 * to Python code; ValueError at the end if that changed it. If the key or a comparison raises, the list
 * has all its items, in some order. May run Python. */
void hr_sort_list(struct hr_vm *vm, hr_value list, hr_value key, bool reverse);

#endif
