/* SPDX-License-Identifier: MIT
 *
 * json: values to text and back. Rows: defs/modules/json.def. Grammar: ECMA-404 (RFC 8259) with CPython's NaN and Infinity; results and the
 * texts of errors are CPython's. Tests: tests/modules/json, tests/fuzz/jsontext.c.
 *
 * Both ways recurse by one C frame or two a level and ask for room on the C stack at each. What is written goes piece by piece into the
 * result or, 64 bytes at a time, to a stream. What is read is looked at where it stands, or in the piece of a stream that was
 * read last: a text without escapes that lies in one piece is copied once, into its str; only what does not is collected first. Keys
 * become symbols, so that equal ones are there once.
 */
#include <errno.h>
#include <math.h>
#include <string.h>

#include "io.h"

/* ---- writing ----------------------------------------------------------------------------------------------------------- */

/* A container that is being written, and what it is in. */
struct level {
    const struct level *outer;
    hr_value object;
};

struct separator {
    hr_value str; /* holds the text */
    const char *text;
    size_t n;
};

struct dump {
    struct hr_writer *w;
    struct separator item, key;
};

static void put_value(struct dump *d, hr_value v, const struct level *outer);

/* \uXXXX, of a character beyond U+FFFF the two surrogates. */
static void put_escape(struct hr_writer *w, uint32_t c) {
    static const char digits[] = "0123456789abcdef";
    char text[6] = {'\\', 'u'};
    if (c > 0xffff) {
        put_escape(w, 0xd7c0 + (c >> 10));
        c = 0xdc00 + (c & 0x3ff);
    }
    for (int i = 5; i > 1; i--, c >>= 4)
        text[i] = digits[c & 15];
    hr_writer_add(w, text, sizeof text);
}

static void put_text(struct hr_writer *w, hr_value v) {
    static const char plain[] = "\"\\\b\f\n\r\t", letters[] = "\"\\bfnrt";
    size_t n;
    const char *p = hr_str_get(w->vm, v, &n), *end = p + n;
    hr_writer_add(w, "\"", 1);
    while (p < end) {
        const char *run = p;
        while (p < end && (uint8_t)*p >= ' ' && (uint8_t)*p < 0x7f && *p != '"' && *p != '\\')
            p++;
        if (p > run) hr_writer_add(w, run, (size_t)(p - run));
        if (p == end) break;
        uint32_t c = hr_str_next(&p);
        const char *at = c && c < 0x80 ? strchr(plain, (int)c) : NULL;
        if (at)
            hr_writer_add(w, (char[]){'\\', letters[at - plain]}, 2);
        else
            put_escape(w, c);
    }
    hr_writer_add(w, "\"", 1);
}

static void put_float(struct hr_writer *w, hr_value v) {
    hr_float f = hr_float_get(w->vm, v);
    if (isfinite(f))
        hr_writer_repr(w, v);
    else
        hr_writer_puts(w, f != f ? "NaN" : f > 0 ? "Infinity" : "-Infinity");
}

/* Writes None, a bool, an int or a float: false if v is none of these. */
static bool put_plain(struct hr_writer *w, hr_value v) {
    hr_value native = hr_type_native(w->vm, v);
    if (v == HR_NONE || v == HR_TRUE || v == HR_FALSE)
        hr_writer_puts(w, v == HR_NONE ? "null" : v == HR_TRUE ? "true" : "false");
    else if (hr_int_is(native))
        hr_writer_repr(w, native);
    else if (hr_float_is(native))
        put_float(w, native);
    else
        return false;
    return true;
}

static void put_key(struct hr_writer *w, hr_value key) {
    if (hr_str_is(w->vm, key)) {
        put_text(w, key);
        return;
    }
    hr_writer_add(w, "\"", 1);
    if (!put_plain(w, key))
        hr_error_raise_text(w->vm, HR_T_TypeError, "keys must be str, int, float, bool or None, not %t", key);
    hr_writer_add(w, "\"", 1);
}

static void put_separator(struct dump *d, const struct separator *s) {
    hr_writer_add(d->w, s->text, s->n);
}

/* A stream may change what is being written: each item is looked for anew. */
static void put_dict(struct dump *d, hr_value v, const struct level *here) {
    hr_value key, value;
    bool first = true;
    hr_writer_add(d->w, "{", 1);
    for (size_t pos = 0; hr_dict_next(d->w->vm, v, &pos, &key, &value); first = false) {
        if (!first) put_separator(d, &d->item);
        put_key(d->w, key);
        put_separator(d, &d->key);
        put_value(d, value, here);
    }
    hr_writer_add(d->w, "}", 1);
}

static void put_list(struct dump *d, hr_value v, const struct level *here) {
    hr_value *items;
    size_t n;
    hr_writer_add(d->w, "[", 1);
    for (size_t i = 0; hr_tuple_items(d->w->vm, v, &n, &items) && i < n; i++) {
        hr_value item = items[i];
        if (i) put_separator(d, &d->item);
        put_value(d, item, here);
    }
    hr_writer_add(d->w, "]", 1);
}

static void put_container(struct dump *d, hr_value v, const struct level *outer) {
    const struct level here = {outer, v};
    struct hr_vm *vm = d->w->vm;
    hr_state_check(vm);
    for (const struct level *l = outer; l; l = l->outer)
        if (l->object == v) hr_error_raise_text(vm, HR_T_ValueError, "Circular reference detected");
    if (hr_type_is(vm, v, HR_T_dict))
        put_dict(d, hr_type_native(vm, v), &here);
    else
        put_list(d, v, &here);
}

static void put_value(struct dump *d, hr_value v, const struct level *outer) {
    struct hr_vm *vm = d->w->vm;
    struct hr_buffer b;
    hr_value *items;
    size_t n;
    if (hr_str_is(vm, v))
        put_text(d->w, v);
    else if (put_plain(d->w, v))
        return;
    else if (hr_type_is(vm, v, HR_T_dict) || hr_tuple_items(vm, v, &n, &items))
        put_container(d, v, outer);
    else if (hr_buffer_try(vm, v, &b, HR_BUFFER_READ) && b.typecode == 'B') /* a text, as in MicroPython */
        put_text(d->w, hr_str_from_checked(vm, (const char *)b.data, b.bytes));
    else
        hr_error_raise_text(vm, HR_T_TypeError, "Object of type %t is not JSON serializable", v);
}

static void set_separator(struct hr_vm *vm, struct separator *s, hr_value str) {
    s->str = str;
    s->text = hr_str_get(vm, str, &s->n);
}

/* separators: a pair of str; None or HR_UNDEF: the usual ones. */
static void put_document(struct hr_writer *w, hr_value v, hr_value separators) {
    struct dump d = {w, {HR_UNDEF, ", ", 2}, {HR_UNDEF, ": ", 2}};
    if (separators != HR_UNDEF && separators != HR_NONE) {
        hr_value *items;
        size_t n;
        separators = hr_tuple_from_iterable(w->vm, separators);
        if (!hr_tuple_items(w->vm, separators, &n, &items) || n != 2)
            hr_error_raise_text(w->vm, HR_T_ValueError, "separators must be two");
        set_separator(w->vm, &d.item, items[0]);
        set_separator(w->vm, &d.key, items[1]);
    }
    put_value(&d, v, NULL);
}

/* dumps(obj, separators=None) */
hr_value hr_json_dumps(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    put_document(&w, argv[0], argv[1]);
    return hr_writer_end_str(&w);
}

/* A writer to a stream: pieces wait until `text` is full. */
struct output {
    struct hr_writer w; /* target: the stream, used: bytes that wait */
    char text[64];
};

static void send(struct output *o, const char *data, size_t n) {
    struct hr_vm *vm = o->w.vm;
    hr_value stream = o->w.target;
    if (hr_type_is(vm, stream, HR_T_IOBase) && hr_type_native(vm, stream) == stream) {
        hr_io_send(vm, stream, (const uint8_t *)data, n);
    } else {
        hr_value text = hr_str_from(vm, data, n);
        hr_call_method(vm, stream, HR_SYM(write), 1, &text);
    }
}

static void send_piece(struct hr_writer *w, const char *data, size_t n) {
    struct output *o = (struct output *)w;
    if (n > sizeof o->text - w->used) {
        size_t waiting = w->used;
        w->used = 0;
        if (waiting) send(o, o->text, waiting);
    }
    if (n > sizeof o->text) {
        send(o, data, n);
    } else {
        memcpy(o->text + w->used, data, n);
        w->used += n;
    }
}

/* dump(obj, stream, separators=None) */
hr_value hr_json_dump(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct output o = {.w = {vm, send_piece, argv[1], 0}};
    put_document(&o.w, argv[0], argv[2]);
    if (o.w.used) send(&o, o.text, o.w.used);
    return HR_NONE;
}

/* ---- reading: the text ------------------------------------------------------------------------------------------------------ */

/* What lies before a place: line ends, characters, and those of them before its line. */
struct place {
    size_t lines, characters, line_start;
};

/* A byte of the piece that errors may name; of a piece that is gone, its place. */
struct mark {
    const uint8_t *p;
    struct place place;
};

enum { END = -1, PIECE_BYTES = 128 };

struct reader {
    struct hr_vm *vm;
    const uint8_t *p, *end, *start; /* what is left of the piece, and where that began */
    hr_value source;                /* what holds the piece; a stream's: a bytearray */
    hr_value stream;                /* HR_UNDEF: there is no other piece */
    size_t step;                    /* bytes to ask of it at once */
    struct place before;            /* the piece */
    struct mark token, escape;      /* where they began */
    size_t
        surplus;  /* characters of the piece that do not belong to the number before them: an error follows */
    bool checked; /* the text is known to be UTF-8 */
    struct hr_writer scratch; /* collects keys and numbers */
};

static struct place place_of(const struct reader *r, const uint8_t *p) {
    struct place at = r->before;
    for (const uint8_t *q = r->start; q < p; q++) {
        at.characters += (*q & 0xc0) != 0x80;
        if (*q == '\n') {
            at.lines++;
            at.line_start = at.characters;
        }
    }
    return at;
}

static void leave_piece(const struct reader *r, struct mark *mark) {
    if (mark->p) mark->place = place_of(r, mark->p);
    mark->p = NULL;
}

HR_NORETURN static void fail_at(struct reader *r, const char *what, struct place at) {
    hr_error_raise_text(r->vm, HR_T_ValueError, "%s: line %z column %z (char %z)", what, at.lines + 1,
                        at.characters - at.line_start + 1, at.characters);
}

HR_NORETURN static void fail_at_mark(struct reader *r, const char *what, struct mark *mark) {
    leave_piece(r, mark);
    fail_at(r, what, mark->place);
}

HR_NORETURN static void fail(struct reader *r, const char *what) {
    struct place at = place_of(r, r->p);
    at.characters -= r->surplus;
    fail_at(r, what, at);
}

/* Reads the next piece; false at the end. May run Python. */
static bool refill(struct reader *r) {
    struct hr_buffer b;
    if (r->stream == HR_UNDEF) return false;
    leave_piece(r, &r->token);
    leave_piece(r, &r->escape);
    r->before = place_of(r, r->end);
    size_t got = hr_io_receive(r->vm, r->stream, r->source, r->step);
    if (got == HR_IO_LATER) hr_error_raise_os(r->vm, EAGAIN);
    hr_buffer_get(r->vm, r->source, &b, HR_BUFFER_READ); /* the stream had it in its hands */
    if (got > b.bytes) got = b.bytes;
    if (got == 0) r->stream = HR_UNDEF;
    r->p = r->start = b.data;
    r->end = b.data + got;
    return got > 0;
}

/* The next byte, which stays the next; END. */
static inline int peek(struct reader *r) {
    if (r->surplus) return 0;
    return r->p < r->end || refill(r) ? *r->p : END;
}

/* The next byte that is no white space. */
static int peek_token(struct reader *r) {
    int c = peek(r);
    while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        r->p++;
        c = peek(r);
    }
    return c;
}

static void begin_mark(struct mark *mark, const uint8_t *p) {
    mark->p = p;
}

/* What a writer has collected. */
static const char *collected(struct hr_writer *w) {
    return hr_writer_room(w, 0) - w->used;
}

/* ---- reading: words and numbers ------------------------------------------------------------------------------------------------ */

/* The rest of a word, of which the first byte is the next. ValueError at the mark of the token. */
static hr_value read_word(struct reader *r, const char *word, hr_value v) {
    for (; *word; word++, r->p++)
        if (peek(r) != *word) fail_at_mark(r, "Expecting value", &r->token);
    return v;
}

static bool is_digit(int c) {
    return c >= '0' && c <= '9';
}

static size_t skip_digits(const char *text, size_t i, size_t n) {
    while (i < n && is_digit(text[i]))
        i++;
    return i;
}

/* How many of the n characters are a number; *whole if it has no fraction and no exponent. */
static size_t number_length(const char *text, size_t n, bool *whole) {
    size_t i = n && *text == '-', next = i < n && text[i] == '0' ? i + 1 : skip_digits(text, i, n);
    *whole = true;
    if (next == i) return 0;
    i = next;
    if (i + 1 < n && text[i] == '.' && is_digit(text[i + 1])) {
        i = skip_digits(text, i + 1, n);
        *whole = false;
    }
    if (i + 1 < n && (text[i] | 32) == 'e') {
        size_t digits = i + 1 + (text[i + 1] == '-' || text[i + 1] == '+');
        next = skip_digits(text, digits, n);
        if (next > digits) {
            i = next;
            *whole = false;
        }
    }
    return i;
}

/* The bytes from the next one on of which a number could consist; they are passed over. */
static const char *take_number(struct reader *r, size_t *n) {
    const uint8_t *from = r->p;
    r->scratch.used = 0;
    for (;;) {
        const uint8_t *p = r->p;
        while (p < r->end && (is_digit(*p) || (*p && *p < 0x80 && strchr(".-+eE", *p))))
            p++;
        r->p = p;
        *n = (size_t)(r->p - from);
        if (r->stream == HR_UNDEF || r->p < r->end) break;
        hr_writer_add(&r->scratch, (const char *)from, *n);
        if (!refill(r)) return *n = r->scratch.used, collected(&r->scratch);
        from = r->p;
    }
    if (r->scratch.used == 0) return (const char *)from;
    hr_writer_add(&r->scratch, (const char *)from, *n);
    *n = r->scratch.used;
    return collected(&r->scratch);
}

static hr_value read_number(struct reader *r) {
    enum { QUICK = sizeof(intptr_t) == 8 ? 18 : 9 }; /* digits that always fit a word */
    size_t n;
    bool whole;
    const char *text = take_number(r, &n);
    size_t used = number_length(text, n, &whole);
    if (n == 1 && *text == '-' && peek(r) == 'I')
        return read_word(r, "Infinity", hr_float_from(r->vm, -(hr_float)INFINITY));
    if (used == 0) fail_at_mark(r, "Expecting value", &r->token);
    r->surplus = n - used;
    if (!whole) return hr_float_from_text(r->vm, text, used);
    if (used > QUICK) return hr_int_parse(r->vm, text, used, 10);
    intptr_t value = 0;
    bool negative = *text == '-';
    for (size_t i = negative; i < used; i++)
        value = value * 10 + (text[i] - '0');
    return hr_int_from(r->vm, negative ? -value : value);
}

/* ---- reading: texts --------------------------------------------------------------------------------------------------------------- */

static bool has_high_bytes(const char *text, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (text[i] & 0x80) return true;
    return false;
}

/* True if bytes of the input may be anything but UTF-8. */
static bool is_unsure(const struct reader *r, const char *text, size_t n) {
    return !r->checked && has_high_bytes(text, n);
}

/* A key is a symbol, if it is certain to be UTF-8. */
static hr_value make_text(struct reader *r, const char *text, size_t n, bool key, bool unsure) {
    if (unsure) return hr_str_from_checked(r->vm, text, n);
    return key ? hr_symbol_intern(r->vm, text, n) : hr_str_from(r->vm, text, n);
}

/* Passes over what stands for itself; the next byte ends it. */
static void skip_plain(struct reader *r) {
    while (r->p < r->end && *r->p >= ' ' && *r->p != '"' && *r->p != '\\')
        r->p++;
}

/* The next byte within a text. */
static int peek_inside(struct reader *r) {
    int c = peek(r);
    if (c == END) fail_at_mark(r, "Unterminated string starting at", &r->token);
    return c;
}

/* The four digits after \u. */
static unsigned read_hex(struct reader *r) {
    unsigned value = 0;
    for (int i = 0; i < 4; i++, r->p++) {
        int c = peek(r), letter = c | 32;
        if (!is_digit(c) && (letter < 'a' || letter > 'f' || c == END))
            fail_at_mark(r, "Invalid \\uXXXX escape", &r->escape);
        value = value << 4 | (unsigned)(is_digit(c) ? c - '0' : letter - 'a' + 10);
    }
    return value;
}

/* The character that an escape stands for. */
static unsigned read_escape(struct reader *r) {
    static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
    begin_mark(&r->escape, r->p++);
    int c = peek_inside(r);
    r->p++;
    if (c == 'u') {
        leave_piece(r, &r->escape);
        r->escape.place.characters++; /* CPython's position: at the u */
        return read_hex(r);
    }
    const char *at = c && c < 0x80 ? strchr(letters, c) : NULL;
    if (!at) fail_at_mark(r, "Invalid \\escape", &r->escape);
    return (unsigned char)meanings[at - letters];
}

/* A character of an escape: with the surrogate that the text ends with, if it is the other half. */
static void put_unit(struct hr_writer *w, uint32_t c) {
    const uint8_t *last = (const uint8_t *)hr_writer_room(w, 0) - 3;
    if (c >= 0xdc00 && c < 0xe000 && w->used >= 3 && last[0] == 0xed && last[1] >= 0xa0 && last[1] < 0xb0) {
        c = 0x10000 + ((uint32_t)(last[1] & 0x0f) << 16 | (uint32_t)(last[2] & 0x3f) << 10 | (c & 0x3ff));
        w->used -= 3;
    }
    hr_writer_char(w, c);
}

/* Raises UnicodeError unless what has been collected from there on is UTF-8. */
static void check_part(struct reader *r, struct hr_writer *w, size_t from) {
    hr_str_from_checked(r->vm, collected(w) + from, w->used - from);
}

/* A text that has escapes or lies in more than one piece: `from` is where the part of it that was passed over begins. */
static hr_value collect_text(struct reader *r, const uint8_t *from, bool key) {
    struct hr_writer own, *w = key ? &r->scratch : &own;
    bool unsure = false;
    size_t sure =
        0; /* the end of the last surrogate, which no check would pass, and before which there is nothing to check */
    if (key)
        w->used = 0;
    else
        hr_writer_begin(w, r->vm);
    for (;;) {
        size_t n = (size_t)(r->p - from);
        hr_writer_add(w, (const char *)from, n);
        unsure = unsure || is_unsure(r, (const char *)from, n);
        int next = peek_inside(r);
        if (next == '"') break;
        if (next == '\\') {
            unsigned c = read_escape(r);
            const bool surrogate = c >= 0xd800 && c < 0xe000;
            if (surrogate && unsure) check_part(r, w, sure);
            put_unit(w, c);
            if (surrogate) sure = w->used;
        } else if (next < ' ') {
            fail(r, "Invalid control character at");
        }
        from = r->p;
        skip_plain(r);
    }
    r->p++;
    if (unsure && sure) {
        check_part(r, w, sure);
        unsure = false;
    }
    if (key) return make_text(r, collected(w), w->used, true, unsure);
    return unsure ? hr_writer_end_checked(w) : hr_writer_end_str(w);
}

/* The next byte is the quote. */
static hr_value read_text(struct reader *r, bool key) {
    begin_mark(&r->token, r->p);
    const uint8_t *from = ++r->p;
    skip_plain(r);
    if (r->p == r->end || *r->p != '"') return collect_text(r, from, key);
    const char *text = (const char *)from;
    size_t n = (size_t)(r->p++ - from);
    return make_text(r, text, n, key, is_unsure(r, text, n));
}

/* ---- reading: values ----------------------------------------------------------------------------------------------------------------- */

static hr_value read_value(struct reader *r);

/* After an item: true if another follows. */
static bool has_more(struct reader *r, char closing) {
    int c = peek_token(r);
    if (c != ',' && c != closing) fail(r, "Expecting ',' delimiter");
    r->p++;
    return c == ',';
}

static hr_value read_list(struct reader *r) {
    hr_value list = hr_list_new(r->vm, 0, NULL);
    r->p++;
    if (peek_token(r) == ']') {
        r->p++;
        return list;
    }
    do
        hr_list_append(r->vm, list, read_value(r));
    while (has_more(r, ']'));
    return list;
}

static hr_value read_dict(struct reader *r) {
    hr_value dict = hr_dict_new(r->vm, 0);
    r->p++;
    if (peek_token(r) == '}') {
        r->p++;
        return dict;
    }
    do {
        if (peek_token(r) != '"') fail(r, "Expecting property name enclosed in double quotes");
        hr_value key = read_text(r, true);
        if (peek_token(r) != ':') fail(r, "Expecting ':' delimiter");
        r->p++;
        hr_dict_set(r->vm, dict, key, read_value(r));
    } while (has_more(r, '}'));
    return dict;
}

static hr_value read_value(struct reader *r) {
    hr_state_check(r->vm);
    int c = peek_token(r);
    begin_mark(&r->token, r->p);
    switch (c) {
    case '"': return read_text(r, false);
    case '[': return read_list(r);
    case '{': return read_dict(r);
    case 'n': return read_word(r, "null", HR_NONE);
    case 't': return read_word(r, "true", HR_TRUE);
    case 'f': return read_word(r, "false", HR_FALSE);
    case 'N': return read_word(r, "NaN", hr_float_from(r->vm, (hr_float)NAN));
    case 'I': return read_word(r, "Infinity", hr_float_from(r->vm, (hr_float)INFINITY));
    default:
        if (c != '-' && !is_digit(c)) fail(r, "Expecting value");
        return read_number(r);
    }
}

static hr_value read_document(struct reader *r) {
    hr_writer_begin(&r->scratch, r->vm);
    hr_value v = read_value(r);
    if (peek_token(r) != END) fail(r, "Extra data");
    return v;
}

/* loads(text) */
hr_value hr_json_loads(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    struct hr_buffer b;
    if (!hr_buffer_try(vm, argv[0], &b, HR_BUFFER_READ) || b.typecode != 'B')
        hr_error_raise_text(vm, HR_T_TypeError, "the JSON object must be str, bytes or bytearray, not %t",
                            argv[0]);
    struct reader r = {.vm = vm,
                       .p = b.data,
                       .start = b.data,
                       .end = b.data + b.bytes,
                       .source = b.owner,
                       .stream = HR_UNDEF,
                       .checked = hr_str_is(vm, argv[0])};
    return read_document(&r);
}

/* load(stream): of a stream in C by pieces; of one in Python byte by byte, as MicroPython does, since it may wait for as many as it is asked
 * for; of an object that has no readinto all that its read() gives. */
hr_value hr_json_load(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_value stream = hr_type_is(vm, argv[0], HR_T_stream) ? hr_type_native(vm, argv[0]) : argv[0];
    const bool fast = hr_type_id(stream) < HR_T_USER;
    if (!fast && hr_attr_find(vm, stream, HR_SYM(readinto)) == HR_UNDEF) {
        hr_value text = hr_call_method(vm, stream, HR_SYM(read), 0, NULL);
        return hr_json_loads(vm, argc, &text);
    }
    const size_t step = fast ? PIECE_BYTES : 1;
    struct reader r = {.vm = vm, .source = hr_bytearray_from(vm, NULL, step), .stream = stream, .step = step};
    return read_document(&r);
}
