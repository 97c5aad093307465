/* SPDX-License-Identifier: MIT
 *
 * Writers: collecting text, the small formatter, quoting. See writer.h.
 *
 * The buffer is a RAW HR_T_store object whose contents are the text from the first byte on; it becomes a str or bytes
 * where it stands. Tests: tests/unit/test_text.c, and everything that prints.
 */
#include "obj/writer.h"

#include "base/limb.h"
#include "base/uchar.h"
#include "obj/bytes.h"
#include "obj/str.h"
#include "obj/type.h"

/* The first buffer: 32 bytes with header on 32-bit, 64 on 64-bit. */
enum { FIRST_WORDS = 8 };

/* ---- collecting -------------------------------------------------------------------------------------------------- */

static size_t room_of(hr_value buffer) {
    size_t words = hr_value_object_words(buffer);
    return words * sizeof(hr_word) - (size_t)((char *)hr_heap_contents((void *)buffer) - (char *)buffer);
}

/* Makes the buffer hold more than `need` bytes. */
static void grow(struct hr_writer *w, size_t need) {
    struct hr_vm *vm = w->vm;
    size_t more = need / sizeof(hr_word) + 2;
    if (w->target == HR_UNDEF) {
        if (more < FIRST_WORDS) more = FIRST_WORDS;
        void *p = hr_state_alloc_raw(vm, HR_T_store, HR_HEAP_UNFILLED, (more - 1) * sizeof(hr_word));
        w->target = hr_value_from_object(p);
        return;
    }
    void *old = (void *)w->target;
    size_t words = hr_value_object_words(w->target);
    if (need > SIZE_MAX / 4) hr_state_no_memory(vm, need);
    if (!vm->heap_locked && hr_heap_try_grow(&vm->heap, old, more > 2 * words ? more : 2 * words)) return;
    if (more < words + words / 2) more = words + words / 2;
    void *p = hr_state_alloc_raw(vm, HR_T_store, HR_HEAP_UNFILLED, (more - 1) * sizeof(hr_word));
    memcpy(hr_heap_contents(p), hr_heap_contents(old), w->used);
    w->target = hr_value_from_object(p);
    hr_heap_free(&vm->heap, old);
}

char *hr_writer_room(struct hr_writer *w, size_t n) {
    size_t need = w->used + n;
    if (HR_QUICK && w->target != HR_UNDEF) { /* what most calls come to */
        size_t bytes = (size_t)(hr_value_header(w->target) >> HR_HEADER_SIZE_SHIFT) * sizeof(hr_word);
        if (n < bytes && need + sizeof(hr_word) < bytes) return (char *)w->target + sizeof(hr_word) + w->used;
    }
    if (need < n) hr_state_no_memory(w->vm, n);
    if (w->target == HR_UNDEF || need >= room_of(w->target)) grow(w, need);
    return (char *)hr_heap_contents((void *)w->target) + w->used;
}

static void collect(struct hr_writer *w, const char *data, size_t n) {
    if (n == 0) return;
    hr_vm_poll(w->vm); /* most loops over text write some of it at each turn */
    memcpy(hr_writer_room(w, n), data, n);
    w->used += n;
}

void hr_writer_begin(struct hr_writer *w, struct hr_vm *vm) {
    w->vm = vm;
    w->write = collect;
    w->target = HR_UNDEF;
    w->used = 0;
}

const char *hr_writer_text(const struct hr_writer *w) {
    return w->target == HR_UNDEF ? "" : hr_heap_contents((void *)w->target);
}

void hr_writer_discard(struct hr_writer *w) {
    if (w->target != HR_UNDEF) hr_heap_free(&w->vm->heap, (void *)w->target);
    w->target = HR_UNDEF;
    w->used = 0;
}

/* Makes the buffer a finished object of the type, with flags; n bytes of it are used. */
static hr_value finish(struct hr_writer *w, unsigned type, unsigned flags, size_t n) {
    hr_word *object = (hr_word *)w->target;
    char *text = hr_heap_contents(object);
    size_t room = n - n % sizeof(hr_word) + sizeof(hr_word);
    hr_word type_bits = (((hr_word)1 << HR_HEADER_TYPE_BITS) - 1) << HR_HEADER_TYPE_SHIFT;
    object[0] = (object[0] & ~type_bits) | (hr_word)type << HR_HEADER_TYPE_SHIFT | flags;
    hr_heap_shrink(&w->vm->heap, object, (size_t)(text - (char *)object + room) / sizeof(hr_word));
    hr_str_seal(text, n, room);
    w->target = HR_UNDEF;
    return hr_value_from_object(object);
}

hr_value hr_writer_end_str(struct hr_writer *w) {
    const char *text = hr_writer_text(w);
    if (w->used < 2 && hr_utf8_is_ascii(text, w->used)) {
        hr_value s = hr_str_from(w->vm, text, w->used);
        hr_writer_discard(w);
        return s;
    }
    return finish(w, HR_T_str, hr_utf8_is_ascii(text, w->used) ? HR_HEADER_FLAG : 0, w->used);
}

hr_value hr_writer_end_bytes(struct hr_writer *w) {
    if (w->used == 0) {
        hr_writer_discard(w);
        return hr_value_from_object(hr_rom_empty_bytes);
    }
    return finish(w, HR_T_bytes, 0, w->used);
}

hr_value hr_writer_end_checked(struct hr_writer *w) {
    const char *text = hr_writer_text(w);
    if (hr_utf8_check(text, w->used, true) != w->used) return hr_str_from_checked(w->vm, text, w->used);
    return hr_writer_end_str(w);
}

/* ---- pieces --------------------------------------------------------------------------------------------------------- */

void hr_writer_add(struct hr_writer *w, const char *data, size_t n) {
    w->write(w, data, n);
}

void hr_writer_puts(struct hr_writer *w, const char *text) {
    w->write(w, text, strlen(text));
}

void hr_writer_char(struct hr_writer *w, uint32_t code_point) {
    char text[HR_UTF8_MAX_BYTES];
    w->write(w, text, hr_utf8_encode(text, code_point));
}

void hr_writer_fill(struct hr_writer *w, const char *piece, size_t size, size_t count) {
    if (HR_QUICK && size == 1 && w->write == collect) {
        memset(hr_writer_room(w, count), *piece, count);
        w->used += count;
        return;
    }
    while (count--)
        w->write(w, piece, size);
}

void hr_writer_number(struct hr_writer *w, uintptr_t n, unsigned base, unsigned digits) {
    char text[HR_WORD_BITS], *end = text + sizeof text;
    hr_limb limb = n;
    size_t count = hr_limb_to_text(text, sizeof text, &limb, 1, base, false, &hr_limb_never);
    if (count < digits) hr_writer_fill(w, "0", 1, digits - count);
    w->write(w, end - count, count);
}

void hr_writer_int(struct hr_writer *w, intptr_t n) {
    if (n < 0) w->write(w, "-", 1);
    hr_writer_number(w, n < 0 ? 0 - (hr_word)n : (hr_word)n, 10, 1);
}

void hr_writer_vformat(struct hr_writer *w, const char *fmt, va_list list) {
    for (;;) {
        const char *start = fmt;
        while (*fmt && *fmt != '%')
            fmt++;
        w->write(w, start, (size_t)(fmt - start));
        if (!*fmt) return;
        char code = fmt[1];
        /* one of the arguments, which a word holds; a char that stands for itself has none */
        hr_word arg = 0;
        if (strchr("srtqzv", code))
            arg = va_arg(list, hr_word);
        else if (code != '%')
            arg = (hr_word)va_arg(list, int);
        switch (code) {
        case 's': hr_writer_puts(w, (const char *)arg); break;
        case 'd': hr_writer_int(w, (hr_sword)arg); break;
        case 'x':
        case 'u': arg = (unsigned)arg; HR_FALLTHROUGH;
        case 'z': hr_writer_number(w, arg, code == 'x' ? 16 : 10, 1); break;
        case 'r': hr_writer_repr_quiet(w, (hr_value)arg); break;
        case 't': arg = (hr_word)hr_type_name(hr_type_of(w->vm, (hr_value)arg)); HR_FALLTHROUGH;
        case 'q': hr_str_repr(w, hr_type_native(w->vm, (hr_value)arg), HR_STR); break;
        case 'v': hr_op_print(w, (hr_value)arg, HR_STR); break;
        case 'c': hr_writer_char(w, (uint32_t)arg); break;
        default: w->write(w, fmt + 1, 1); break;
        }
        fmt += 2;
    }
}

void hr_writer_format(struct hr_writer *w, const char *fmt, ...) {
    va_list list;
    va_start(list, fmt);
    hr_writer_vformat(w, fmt, list);
    va_end(list);
}

/* ---- quoting ------------------------------------------------------------------------------------------------------------ */

void hr_writer_escape(struct hr_writer *w, uint32_t cp) {
    unsigned digits = cp < 0x100 ? 2 : cp < 0x10000 ? 4 : 8;
    char head[2] = {'\\', digits == 2 ? 'x' : digits == 4 ? 'u' : 'U'};
    w->write(w, head, 2);
    hr_writer_number(w, cp, 16, digits);
}

/* The letter of a short escape, 0 if there is none. */
static char short_escape(uint32_t cp) {
    return cp == '\n' ? 'n' : cp == '\r' ? 'r' : cp == '\t' ? 't' : 0;
}

void hr_writer_quoted(struct hr_writer *w, const char *text, size_t n, bool bytes, bool ascii) {
    char quote = n && memchr(text, '\'', n) && !memchr(text, '"', n) ? '"' : '\'';
    w->write(w, &quote, 1);
    size_t plain = 0; /* the text from here on is as it is */
    for (size_t i = 0; i < n;) {
        hr_vm_poll(w->vm);
        uint32_t cp = (unsigned char)text[i];
        size_t size = 1;
        bool clear = cp - 0x20 < 0x5F && cp != '\\' && cp != (unsigned char)quote;
        if (cp >= 0x80 && !bytes) {
            size = hr_utf8_decode(text + i, &cp);
            clear = !ascii && hr_uchar_is(cp, HR_UCHAR_PRINTABLE);
        }
        if (!clear) {
            w->write(w, text + plain, i - plain);
            char pair[2] = {'\\', short_escape(cp)};
            if (cp == '\\' || cp == (unsigned char)quote) pair[1] = (char)cp;
            if (pair[1])
                w->write(w, pair, 2);
            else
                hr_writer_escape(w, cp);
            plain = i + size;
        }
        i += size;
    }
    w->write(w, text + plain, n - plain);
    w->write(w, &quote, 1);
}
