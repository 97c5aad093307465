/* SPDX-License-Identifier: MIT
 *
 * Encoding and decoding of text. See codec.h.
 */
#include "obj/codec.h"

#include "base/uchar.h"
#include "obj/exception.h"
#include "obj/strmethods.h"
#include "obj/type.h"

enum codec { UTF8, ASCII, LATIN1 };
enum handler { STRICT, IGNORE, REPLACE, BACKSLASH };

static const char codec_names[][8] = {"utf-8", "ascii", "latin-1"};

/* Looks a name up in a list of "name\0number" entries, without regard to case, '-', '_' and ' '. */
static unsigned look_up(struct hr_vm *vm, hr_value name, const char *list, const char *what) {
    size_t n;
    const char *text = hr_str_get(vm, name, &n);
    char plain[20];
    size_t len = 0;
    for (size_t i = 0; i < n && len + 1 < sizeof plain; i++) {
        char c = text[i];
        if (c == '-' || c == '_' || c == ' ') continue;
        plain[len++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    plain[len] = 0;
    for (; *list; list += strlen(list) + 2)
        if (strcmp(list, plain) == 0) return (unsigned char)list[len + 1] - (unsigned)'0';
    hr_error_raise(vm, HR_T_LookupError, "unknown %s: %q", what, name);
}

static enum codec codec_of(struct hr_vm *vm, hr_value encoding, hr_value errors) {
    if (errors != HR_UNDEF) hr_str_check(vm, errors);
    if (encoding == HR_UNDEF) return UTF8;
    static const char list[] = "utf8\0"
                               "0ascii\0"
                               "1usascii\0"
                               "1latin1\0"
                               "2iso88591\0"
                               "2l1\0"
                               "2u8\0"
                               "0";
    return (enum codec)look_up(vm, encoding, list, "encoding");
}

static enum handler handler_of(struct hr_vm *vm, hr_value errors) {
    static const char list[] = "strict\0"
                               "0ignore\0"
                               "1replace\0"
                               "2backslashreplace\0"
                               "3";
    return errors == HR_UNDEF ? STRICT : (enum handler)look_up(vm, errors, list, "error handler name");
}

/* What went wrong where. */
struct trouble {
    hr_value object; /* the bytes or str */
    size_t start, end;
    const char *reason;
};

HR_NORETURN static void fail(struct hr_vm *vm, unsigned type, enum codec codec, const struct trouble *t) {
    hr_value args[5] = {hr_str_from_cstr(vm, codec_names[codec]), t->object,
                        hr_value_small((hr_sword)t->start), hr_value_small((hr_sword)t->end),
                        hr_str_from_cstr(vm, t->reason)};
    hr_error_throw(vm, hr_exception_make(vm, hr_type_builtin(type), hr_tuple_new(vm, 5, args)));
}

static const char *const out_of_range[] = {"surrogates not allowed", "ordinal not in range(128)",
                                           "ordinal not in range(256)"};

/* ---- decoding -------------------------------------------------------------------------------------------------- */

static const char *decode_reason(enum codec codec, const char *p, size_t left, int bad) {
    if (codec == ASCII) return out_of_range[ASCII];
    unsigned char c = (unsigned char)*p;
    if (c < 0xC2 || c > 0xF4) return "invalid start byte";
    return (size_t)bad == left ? "unexpected end of data" : "invalid continuation byte";
}

/* Takes one character: its bytes, or minus those of what cannot be decoded. */
static int decode_one(enum codec codec, const char *p, size_t left, uint32_t *cp) {
    *cp = (unsigned char)*p;
    if (codec == UTF8) return hr_utf8_decode_checked(p, left, true, cp);
    return codec == ASCII && *cp >= 128 ? -1 : 1;
}

hr_value hr_codec_decode(struct hr_vm *vm, const char *data, size_t n, hr_value encoding, hr_value errors) {
    enum codec codec = codec_of(vm, encoding, errors);
    if (codec == UTF8 ? hr_utf8_check(data, n, true) == n : hr_utf8_is_ascii(data, n))
        return hr_str_from(vm, data, n);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        int used = decode_one(codec, data + i, n - i, &cp);
        if (used < 0) {
            used = -used;
            enum handler handler = handler_of(vm, errors);
            if (handler == STRICT) {
                const char *reason = decode_reason(codec, data + i, n - i, used);
                struct trouble t = {hr_bytes_from(vm, data, n), i, i + (size_t)used, reason};
                fail(vm, HR_T_UnicodeDecodeError, codec, &t);
            }
            if (handler == REPLACE) hr_writer_char(&w, 0xFFFD);
            for (int k = 0; handler == BACKSLASH && k < used; k++)
                hr_writer_format(&w, "\\x%x", (unsigned char)data[i + (size_t)k]);
        } else {
            hr_writer_char(&w, cp);
        }
        i += (size_t)used;
    }
    return hr_writer_end_str(&w);
}

/* ---- encoding -------------------------------------------------------------------------------------------------- */

static bool can_encode(enum codec codec, uint32_t cp) {
    if (codec == UTF8) return cp - 0xD800 >= 0x800;
    return cp < (codec == ASCII ? 128u : 256u);
}

/* Skips what cannot be encoded from text[i] on, at character number at. */
static size_t bad_run(enum codec codec, const char *text, size_t i, size_t n, size_t *count) {
    uint32_t cp;
    for (*count = 0; i < n; ++*count) {
        unsigned size = hr_utf8_decode(text + i, &cp);
        if (can_encode(codec, cp)) break;
        i += size;
    }
    return i;
}

hr_value hr_codec_encode(struct hr_vm *vm, hr_value s, hr_value encoding, hr_value errors) {
    enum codec codec = codec_of(vm, encoding, errors);
    const char *text = hr_str_text(s);
    size_t n = hr_str_len(s);
    if (hr_str_is_ascii(s) || (codec == UTF8 && hr_utf8_check(text, n, true) == n))
        return hr_bytes_from(vm, text, n);
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (size_t i = 0; i < n;) {
        uint32_t cp;
        unsigned used = hr_utf8_decode(text + i, &cp);
        if (!can_encode(codec, cp)) {
            enum handler handler = handler_of(vm, errors);
            if (handler == STRICT) {
                size_t count, at = hr_utf8_count(text, i);
                bad_run(codec, text, i, n, &count);
                struct trouble t = {s, at, at + count, out_of_range[codec]};
                fail(vm, HR_T_UnicodeEncodeError, codec, &t);
            }
            if (handler == REPLACE) hr_writer_char(&w, '?');
            if (handler == BACKSLASH) hr_writer_escape(&w, cp);
        } else if (codec == UTF8) {
            hr_writer_add(&w, text + i, used);
        } else {
            char c = (char)cp;
            hr_writer_add(&w, &c, 1);
        }
        i += used;
    }
    return hr_writer_end_bytes(&w);
}

hr_value hr_codec_encode_method(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_codec_encode(vm, argv[0], argv[1], argv[2]);
}

hr_value hr_codec_decode_method(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_run run;
    hr_strmethods_self(vm, argv[0], &run);
    return hr_codec_decode(vm, run.p, run.n, argv[1], argv[2]);
}

/* ---- hexadecimal ------------------------------------------------------------------------------------------------- */

/* hex(sep, bytes_per_sep): groups are counted from the right, with a negative number from the left. */
hr_value hr_codec_hex(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_run run, sep = {NULL, 0};
    struct hr_buffer buf;
    hr_sword group = hr_strmethods_int(vm, argv[2], 1);
    if (argv[1] != HR_UNDEF) {
        bool is_str = hr_str_is(vm, argv[1]);
        sep = hr_strmethods_arg(vm, is_str ? HR_T_str : HR_T_bytes, argv[1]);
        if (sep.n != 1 || !hr_utf8_is_ascii(sep.p, 1))
            hr_error_raise(vm, HR_T_ValueError, "sep must be one ASCII character");
    }
    hr_buffer_want(vm, argv[0], &buf);
    run.p = (const char *)buf.data;
    run.n = buf.bytes;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    for (size_t i = 0; i < run.n; i++) {
        size_t at = group < 0 ? i : run.n - i, every = (size_t)(group < 0 ? -group : group);
        if (i && every && at % every == 0) hr_writer_add(&w, sep.p, sep.n);
        unsigned char c = (unsigned char)run.p[i];
        char pair[2] = {"0123456789abcdef"[c >> 4], "0123456789abcdef"[c & 15]};
        hr_writer_add(&w, pair, 2);
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
        if (hr_strmethods_is_space(HR_T_bytes, text + i)) continue;
        unsigned high = hr_uchar_digit(text[i]), low = high < 16 ? hr_uchar_digit(text[++i]) : 255;
        if (low > 15)
            hr_error_raise(vm, HR_T_ValueError,
                           "non-hexadecimal number found in fromhex() arg at position %z", i);
        char c = (char)(high << 4 | low);
        hr_writer_add(&w, &c, 1);
    }
    bool exact = argv[0] == hr_type_builtin(HR_T_bytearray);
    hr_value v = hr_bytes_finish(&w, exact ? HR_T_bytearray : HR_T_bytes);
    return exact || argv[0] == hr_type_builtin(HR_T_bytes) ? v : hr_call(vm, argv[0], 1, &v);
}
