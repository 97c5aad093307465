/* SPDX-License-Identifier: MIT
 *
 * Import, and running source. Tests: tests/lang/import*, tests/modules/builtins.
 */
#ifndef HR_VM_IMPORT_H
#define HR_VM_IMPORT_H

#include "compile/compile.h"
#include "obj/state.h"

/* `import name`: opcode IMPORT. fromlist: a tuple or None. May run Python. */
hr_value hr_import_statement(struct hr_vm *vm, hr_value name, hr_value fromlist, int level);
/* `from module import name`. ImportError if it is absent. */
hr_value hr_import_from(struct hr_vm *vm, hr_value module, hr_value name);
/* `from module import *` into the running frame's globals. */
void hr_import_star(struct hr_vm *vm, hr_value module);
/* __import__(). globals: for relative names, a dict or None. */
hr_value hr_import_name(struct hr_vm *vm, hr_value name, hr_value globals, hr_value fromlist, int level);

/* Compiles and runs the source as a module with these globals, chunk by chunk. *source is the caller's and may lie on the C stack; its values are
 * protected while the module runs, even from exact collections. */
void hr_import_run(struct hr_vm *vm, struct hr_source *source, hr_value globals);
/* A source that reads a str or bytes object, C text, or an open file of the port. name: str. */
void hr_import_source_object(struct hr_vm *vm, struct hr_source *source, hr_value text, hr_value name);
void hr_import_source_text(struct hr_source *source, const char *text, hr_value name);
void hr_import_source_file(struct hr_source *source, int fd, hr_value name);
/* The same of the file at a path (a str), whatever file system serves it: the descriptor of the port to be closed afterwards, or -1. OSError; ValueError
 * for an .mpy file. May run Python. */
int hr_import_source_path(struct hr_vm *vm, struct hr_source *source, hr_value path);
/* A new module object, entered into sys.modules. */
hr_value hr_import_new_module(struct hr_vm *vm, hr_value name);
/* A function of a module-level code object. GC: may collect. */
hr_value hr_import_function(struct hr_vm *vm, hr_value code, hr_value globals);
/* Calls a module-level code object with these globals. May run Python. */
hr_value hr_import_execute(struct hr_vm *vm, hr_value code, hr_value globals);

/* Runs a module's file, or a package's __main__.py, with the globals of __main__. */
hr_value hr_import_as_main(struct hr_vm *vm, hr_value name);

#endif
