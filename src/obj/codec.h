/* SPDX-License-Identifier: MIT
 *
 * Text encodings: UTF-8, ASCII, Latin-1, with the error handlers strict, ignore and replace.
 * Also hex and fromhex.
 * Source: Python 3.14 Library Reference, codecs. Tests: tests/types/str/encode*, tests/types/bytes/decode*.
 */
#ifndef HR_OBJ_CODEC_H
#define HR_OBJ_CODEC_H

#include <hirune/native.h>

/* The bytes as a str. encoding and errors are strs or HR_UNDEF (utf-8, strict). LookupError for an unknown encoding or
 * (once it is needed) error handler, UnicodeDecodeError. GC: may collect. */
hr_value hr_codec_decode(struct hr_vm *vm, const char *data, size_t n, hr_value encoding, hr_value errors);
/* A str as bytes. */
hr_value hr_codec_encode(struct hr_vm *vm, hr_value s, hr_value encoding, hr_value errors);

#endif
