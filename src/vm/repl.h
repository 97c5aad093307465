/* SPDX-License-Identifier: MIT
 *
 * The interactive prompt; hr_vm_run_repl is in include/hirune/hirune.h. Tests: tests/unit/test_prompt.c.
 */
#ifndef HR_VM_REPL_H
#define HR_VM_REPL_H

#include <hirune/hirune.h>

struct hr_repl_piece {
    hr_value text; /* bytes */
    bool whole;    /* a module's text; else one interactive statement, whose value is printed */
};

/* Calls fn(vm, arg), so that exact collections stay possible in it; prints what it raises. raw: the byte 4 goes to standard output first, and
 * the exception there too (src/vm/vm.c). */
enum hr_vm_outcome hr_vm_guard(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm, void *arg), void *arg,
                               bool raw);

#endif
