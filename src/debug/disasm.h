/*
 * Code objects as text: what the compiler made, one instruction a line.
 *
 * Tests: tests/unit/test_compile.c.
 * SPDX-License-Identifier: MIT
 */
#ifndef HR_DEBUG_DISASM_H
#define HR_DEBUG_DISASM_H

#include <hirune/native.h>

/* Writes a code object (HR_T_code) and those among its constants: a header line, then "line offset NAME operands", then the exception
 * table. GC: may collect. Runs no Python. */
void hr_disasm_code(struct hr_writer *w, hr_value code);

/* Checks what the loop relies on: opcodes, operands within registers, constants and code, jump and handler targets at
 * instructions. NULL if all is well, else what is wrong (a constant); *where is then the offset. Goes into the code objects among
 * the constants. GC: none. */
const char *hr_disasm_check(hr_value code, unsigned *where);

#endif
