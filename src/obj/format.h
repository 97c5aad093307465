/* SPDX-License-Identifier: MIT
 *
 * Formatting by a specification: format(), str.format(), f-strings (hr_op_format in obj/op.h); and what % shares with
 * them. Tests: tests/types/str/format*, fstring*, percent*; tests/types/int/format*, float/format*.
 */
#ifndef HR_OBJ_FORMAT_H
#define HR_OBJ_FORMAT_H

#include "base/fmtspec.h"
#include <hirune/native.h>

/* Writes format(v, spec); spec is text of n bytes. May run Python. */
void hr_format_write(struct hr_writer *w, hr_value v, const char *spec, size_t n);
/* Writes a number as spec says, which has been checked. An int (native) has at least `digits` digits. GC: may collect. */
void hr_format_int(struct hr_writer *w, hr_value v, const struct hr_fmtspec *spec, size_t digits);
void hr_format_float(struct hr_writer *w, hr_float f, const struct hr_fmtspec *spec);
/* v as a code point for %c: OverflowError unless it is in 0..most. May run Python. */
uint32_t hr_format_code_point(struct hr_vm *vm, hr_value v, uint32_t most);
/* Writes UTF-8 text (bytes: any bytes), cut to the precision and padded. */
void hr_format_text(struct hr_writer *w, const char *text, size_t n, const struct hr_fmtspec *spec,
                    bool bytes);

#endif
