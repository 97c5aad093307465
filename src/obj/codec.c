/* SPDX-License-Identifier: MIT
 *
 * Encoding and decoding of text. See codec.h.
 * Tests: tests/types/str, tests/types/bytes.
 */
#include "obj/codec.h"

#include "base/uchar.h"
#include "gen/slots.h"
#include "obj/error.h"
#include "obj/exception.h"
#include "obj/strmethods.h"
#include "obj/type.h"

enum codec { UTF8, ASCII, LATIN1 };
enum { UTF8_PIECE = 1 << 18 };
enum handler { STRICT, IGNORE, REPLACE };

static const char codec_names[][8] = {"utf-8", "ascii", "latin-1"};

/* A conversion at work. */
struct coding {
    struct hr_writer w;
    hr_value object; /* the str, or HR_UNDEF: data is decoded */
    hr_value errors;
    const char *data;
    size_t n;
    enum codec codec;
};

/* Looks a name up in a list of "name\0" "number" entries, without regard to case, '-', '_' and ' '. */
static unsigned look_up(struct hr_vm *vm, hr_value name, const char *list, const char *what) {
    if (name == HR_UNDEF) return 0;
    size_t n, len = 0;
    const char *text = hr_str_get(vm, name, &n);
    char plain[12];
    for (size_t i = 0; i < n && len + 1 < sizeof plain; i++)
        if (hr_uchar_digit(text[i]) < 36) plain[len++] = text[i] < 'A' ? text[i] : (char)(text[i] | 32);
    plain[len] = 0;
    for (; *list; list += strlen(list) + 2)
        if (strcmp(list, plain) == 0) return (unsigned char)list[len + 1] - (unsigned)'0';
    hr_error_raise(vm, HR_E_unknown_encoding, what, name);
}

/* data[at .. at + size) cannot be coded. */
static void trouble(struct coding *c, size_t at, size_t size, unsigned reason) {
    struct hr_vm *vm = c->w.vm;
    hr_vm_poll(vm);
    bool encode = c->object != HR_UNDEF;
    static const char handlers[] = "strict\0"
                                   "0ignore\0"
                                   "1replace\0"
                                   "2";
    unsigned handler = look_up(vm, c->errors, handlers, "error handler name");
    if (handler == REPLACE) hr_writer_char(&c->w, encode ? '?' : 0xFFFD);
    if (handler != STRICT) return;
    hr_value args[5];
    args[1] = encode ? c->object : hr_bytes_from(vm, c->data, c->n);
    if (encode) {
        at = hr_utf8_count(c->data, at);
        size = 1;
    }
    args[0] = hr_str_from_cstr(vm, codec_names[c->codec]);
    args[2] = hr_value_small((hr_sword)at);
    args[3] = hr_value_small((hr_sword)(at + size));
    char text[HR_ERROR_BYTES];
    hr_error_text(reason, text);
    args[4] = hr_str_from_cstr(vm, text);
    unsigned type = encode ? HR_T_UnicodeEncodeError : HR_T_UnicodeDecodeError;
    hr_error_throw(vm, hr_exception_make(vm, hr_type_builtin(type), hr_tuple_new(vm, 5, args)));
}

/* hr_utf8_check() of all, on hosts in pieces between which Ctrl-C is looked for. */
static bool is_utf8(struct hr_vm *vm, const char *data, size_t n) {
    for (;;) {
        size_t piece = HR_QUICK && n > UTF8_PIECE ? UTF8_PIECE : n, good = hr_utf8_check(data, piece, true);
        if (piece == n || good + HR_UTF8_MAX_BYTES <= piece) return good == n;
        hr_vm_poll(vm);
        data += good; /* the character at the end of the piece may go on behind it */
        n -= good;
    }
}

/* Sets c up; true if the text is the same in the encoding. */
static bool begin(struct coding *c, struct hr_vm *vm, const char *data, size_t n, hr_value encoding,
                  hr_value errors) {
    static const char codecs[] = "utf8\0"
                                 "0ascii\0"
                                 "1latin1\0"
                                 "2iso88591\0"
                                 "2";
    hr_writer_begin(&c->w, vm);
    c->codec = (enum codec)look_up(vm, encoding, codecs, "encoding");
    c->errors = errors;
    c->data = data;
    c->n = n;
    if (errors != HR_UNDEF) hr_str_check(vm, errors);
    return c->codec == UTF8 ? is_utf8(vm, data, n) : hr_utf8_is_ascii(data, n);
}

hr_value hr_codec_decode(struct hr_vm *vm, const char *data, size_t n, hr_value encoding, hr_value errors) {
    struct coding c = {.object = HR_UNDEF};
    if (begin(&c, vm, data, n, encoding, errors)) return hr_str_from(vm, data, n);
    for (size_t i = 0; i < n;) {
        uint32_t cp = (unsigned char)data[i];
        int used = c.codec == UTF8                ? hr_utf8_decode_checked(data + i, n - i, true, &cp)
                   : c.codec == ASCII && cp > 127 ? -1
                                                  : 1;
        if (used > 0) {
            hr_writer_char(&c.w, cp);
        } else {
            unsigned reason = HR_E_text_codec_ascii;
            used = -used;
            if (c.codec == UTF8)
                reason = cp - 0xC2 > 0x32        ? HR_E_text_codec_start
                         : (size_t)used == n - i ? HR_E_text_codec_end
                                                 : HR_E_text_codec_continuation;
            trouble(&c, i, (size_t)used, reason);
        }
        i += (size_t)used;
    }
    return hr_writer_end_str(&c.w);
}

hr_value hr_codec_encode(struct hr_vm *vm, hr_value s, hr_value encoding, hr_value errors) {
    struct coding c = {.object = s};
    const char *text = hr_str_text(s);
    size_t n = hr_str_len(s);
    if (begin(&c, vm, text, n, encoding, errors)) return hr_bytes_from(vm, text, n);
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        unsigned used = hr_utf8_decode(text + i, &cp);
        char c1 = (char)cp;
        if (c.codec == UTF8 ? cp - 0xD800 < 0x800 : cp >= 128u * c.codec)
            trouble(&c, i, used, HR_E_text_codec_utf_8 + c.codec);
        else if (c.codec == UTF8)
            hr_writer_add(&c.w, text + i, used);
        else
            hr_writer_add(&c.w, &c1, 1);
        i += used;
    }
    return hr_writer_end_bytes(&c.w);
}

hr_value hr_codec_encode_method(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_codec_encode(vm, argv[0], argv[1], argv[2]);
}

hr_value hr_codec_decode_method(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_run run = hr_strmethods_arg(vm, HR_T_bytes, argv[0]);
    return hr_codec_decode(vm, run.p, run.n, argv[1], argv[2]);
}

/* ---- hexadecimal ------------------------------------------------------------------------------------------------- */

/* hex(sep, bytes_per_sep): groups are counted from the right, with a negative number from the left. */
hr_value hr_codec_hex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_run run, sep = {NULL, 0};
    hr_sword group = hr_strmethods_int(vm, argv[2], 1);
    if (argv[1] != HR_UNDEF) {
        bool is_str = hr_str_is(vm, argv[1]);
        sep = hr_strmethods_arg(vm, is_str ? HR_T_str : HR_T_bytes, argv[1]);
        if (sep.n != 1 || !hr_utf8_is_ascii(sep.p, 1)) hr_error_raise(vm, HR_E_bad_separator);
    }
    run = hr_strmethods_arg(vm, HR_T_bytes, argv[0]);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (size_t i = 0; i < run.n; i++) {
        size_t at = group < 0 ? i : run.n - i, every = (size_t)(group < 0 ? -group : group);
        if (i && every && at % every == 0) hr_writer_add(&w, sep.p, sep.n);
        hr_writer_number(&w, (unsigned char)run.p[i], 16, 2);
    }
    return hr_writer_end_str(&w);
}

hr_value hr_codec_fromhex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    size_t n;
    const char *text = hr_str_get(vm, argv[1], &n);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (size_t i = 0; i < n; i++) {
        if (hr_strmethods_classes(HR_T_bytes, (unsigned char)text[i]) & HR_UCHAR_SPACE) continue;
        unsigned high = hr_uchar_digit(text[i]), low = 255;
        if (high < 16 && ++i < n) low = hr_uchar_digit(text[i]);
        if (low > 15) hr_error_raise(vm, HR_E_non_hex_digit_found);
        char c = (char)(high << 4 | low);
        hr_writer_add(&w, &c, 1);
    }
    bool exact = argv[0] == hr_type_builtin(HR_T_bytearray);
    hr_value v = hr_bytes_finish(&w, exact ? HR_T_bytearray : HR_T_bytes);
    return hr_bytes_as(vm, argv[0], v);
}
