/* SPDX-License-Identifier: MIT
 *
 * Module objects: those of built-in modules are struct hr_rom_module in ROM, others struct hr_module in the heap.
 * Tests: tests/lang/import_pkg, tests/modules.
 */
#ifndef HR_OBJ_MODULE_H
#define HR_OBJ_MODULE_H

#include "obj/type.h"

/* A new module with an empty namespace in which __name__ is set. GC: may collect. */
hr_value hr_module_new(struct hr_vm *vm, hr_value name);
/* The built-in module called name (a symbol), or HR_UNDEF. GC: none. */
hr_value hr_module_builtin(hr_value name);
/* The namespace of a module: its globals; for a built-in module a new dict with its present attributes. GC: may collect. */
hr_value hr_module_dict(struct hr_vm *vm, hr_value module);
/* The name of a module for messages, a str. */
hr_value hr_module_name(struct hr_vm *vm, hr_value module);
/* What the module itself has called name (a symbol): x as in a subscr slot; HR_UNDEF if absent, after a __getattr__ in the module was asked.
 * AttributeError for a store into a built-in module, except that anything can be put into builtins. May run Python. */
hr_value hr_module_attr(struct hr_vm *vm, hr_value module, hr_value name, hr_value x);

#endif
