/* SPDX-License-Identifier: MIT
 *
 * Exception objects. See exception.h.
 *
 * raise + catch in one frame costs 32 bytes on 32-bit: the object (24) and its args tuple (8); the only traceback entry lies in the object.
 * Tests: tests/types/exception, tests/lang/exc.
 */
#include "obj/exception.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/dict.h"
#include "obj/error.h"
#include "obj/op.h"
#include "obj/state.h"
#include "obj/str.h"
#include "obj/type.h"

/* Entries kept at most: a runaway recursion's traceback must not fill the heap. The innermost and the first outer ones are kept. */
enum { TRACE_MOST = 48 };
/* In the offset: there was no memory for one more, and each frame that is left would look for it in all of the heap. */
enum { TRACE_CLOSED = 1 << 20 };

static struct hr_exception *object_of(hr_value v) {
    return (struct hr_exception *)v;
}

/* ---- making ----------------------------------------------------------------------------------------------------------- */

void hr_exception_put_off_lock(struct hr_vm *vm) {
    if (vm->heap_locked) {
        vm->lock_put_off = vm->heap_locked;
        vm->heap_locked = 0;
    }
}
void hr_exception_restore_lock(struct hr_vm *vm) {
    if (vm->lock_put_off) {
        vm->heap_locked = vm->lock_put_off;
        vm->lock_put_off = 0;
    }
}

hr_value hr_exception_make(struct hr_vm *vm, hr_value cls, hr_value args) {
    size_t words = HR_EXCEPTION_WORDS;
    if (hr_value_is(cls, HR_T_class)) words += hr_class_slot_count(cls);
    hr_exception_put_off_lock(vm);
    struct hr_exception *e = hr_state_alloc(vm, hr_type_index(cls), 0, words);
    hr_exception_restore_lock(vm);
    HR_STORE(vm, e, args, args);
    return hr_value_from_object(e);
}

void hr_exception_clear(struct hr_vm *vm, hr_value exception) {
    struct hr_exception *e = object_of(exception);
    (void)vm;
    HR_STORE(vm, e, args, hr_value_from_object(&hr_rom_empty_tuple));
    HR_STORE(vm, e, cause, HR_UNDEF);
    HR_STORE(vm, e, context, HR_UNDEF);
    HR_STORE(vm, e, trace, HR_UNDEF);
    e->header &= ~(hr_word)HR_HEADER_FLAG;
}

/* Arguments by keyword, which only some built-in exceptions take: they are kept as attributes. */
static void take_keywords(struct hr_vm *vm, hr_value e, hr_value keywords) {
    hr_value cls = hr_type_of(vm, e), name, value;
    if (!hr_value_is(hr_type_lookup(vm, cls, HR_SYM(__init__)), HR_T_native))
        return; /* they are for the class's own __init__ */
    for (size_t pos = 0; hr_dict_next(vm, keywords, &pos, &name, &value);) {
        bool import = hr_exception_is(vm, e, HR_T_ImportError);
        bool named =
            import || hr_exception_is(vm, e, HR_T_NameError) || hr_exception_is(vm, e, HR_T_AttributeError);
        if (!named || (name != HR_SYM(name) && name != (import ? HR_SYM(path) : HR_SYM(obj))))
            hr_error_raise(vm, HR_E_got_an_unexpected_keyword, hr_type_name(cls), name);
        hr_attr_set(vm, e, name, value);
    }
}

/* The constructor row of BaseException: argv[0] is the class, the rest are the arguments. */
hr_value hr_exception_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    hr_exception_put_off_lock(vm);
    hr_value args = hr_tuple_new(vm, (size_t)argc - 1, argv + 1);
    /* OSError(errno, text, ...) makes what an operating system's error of this number is */
    bool os = argc > 2 && argv[0] == hr_type_builtin(HR_T_OSError) && hr_value_is_small(argv[1]);
    hr_value e = hr_exception_make(
        vm, os ? hr_type_builtin(hr_error_os_type(hr_value_small_get(argv[1]))) : argv[0], args);
    if (argv[argc] != HR_UNDEF) take_keywords(vm, e, argv[argc]);
    return e;
}

/* UnicodeDecodeError and UnicodeEncodeError: encoding, object, start, end, reason. */
hr_value hr_exception_construct_unicode(struct hr_vm *vm, int argc, hr_value *argv) {
    bool text = hr_type_derives(vm, argv[0], hr_type_builtin(HR_T_UnicodeEncodeError));
    struct hr_buffer b;
    if (argc != 6 || !hr_str_is(vm, argv[1]) || hr_str_is(vm, argv[2]) != text ||
        !hr_buffer_try(vm, argv[2], &b, HR_BUFFER_READ) || !hr_int_is(argv[3]) || !hr_int_is(argv[4]) ||
        !hr_str_is(vm, argv[5]))
        hr_error_raise(vm, HR_E_takes_encoding_object, hr_type_name(argv[0]));
    return hr_exception_make(vm, argv[0], hr_tuple_new(vm, 5, argv + 1));
}

static void set_args(struct hr_vm *vm, hr_value self, hr_value args) {
    struct hr_exception *e = object_of(self);
    if (hr_value_is(e->args, HR_T_array))
        HR_CHANGE(vm, (struct hr_array *)e->args, items[0], args);
    else
        HR_CHANGE(vm, e, args, args);
}

/* BaseException.__init__: takes the arguments of a subclass that calls it itself. */
hr_value hr_exception_init(struct hr_vm *vm, int argc, hr_value *argv) {
    set_args(vm, argv[0], hr_tuple_new(vm, (size_t)argc - 1, argv + 1));
    return HR_NONE;
}

/* ---- asking -------------------------------------------------------------------------------------------------------------- */

bool hr_exception_check(struct hr_vm *vm, hr_value v) {
    return hr_value_is_object(v) && hr_type_is_exception(hr_type_of(vm, v));
}

bool hr_exception_is(struct hr_vm *vm, hr_value exception, unsigned type_id) {
    return hr_type_derives(vm, hr_type_of(vm, exception), hr_type_builtin(type_id));
}

/* Its args tuple. GC: none. */
static hr_value args_of(hr_value exception) {
    hr_value args = object_of(exception)->args;
    return hr_value_is(args, HR_T_array) ? ((struct hr_array *)args)->items[0] : args;
}

/* Item i of a tuple; None if it has none or is no tuple. */
static hr_value item_at(hr_value tuple, size_t i) {
    return hr_value_is(tuple, HR_T_tuple) && i + 1 < hr_value_object_words(tuple)
               ? ((struct hr_tuple *)tuple)->items[i]
               : HR_NONE;
}

hr_value hr_exception_value(struct hr_vm *vm, hr_value exception) {
    (void)vm;
    return item_at(args_of(exception), 0);
}

/* ---- the chain ------------------------------------------------------------------------------------------------------------- */

void hr_exception_set_context(struct hr_vm *vm, hr_value exception, hr_value handled) {
    if (handled == HR_UNDEF || handled == HR_NONE || handled == exception) return;
    hr_value slow = handled; /* at half speed: a program may have made the chain a ring */
    bool odd = false;
    for (hr_value e = handled, next; (next = object_of(e)->context) != HR_UNDEF && next != slow; e = next) {
        if (next == exception) { /* it was raised again: take it out of the chain below */
            HR_STORE(vm, object_of(e), context, HR_UNDEF);
            break;
        }
        if (odd) slow = object_of(slow)->context;
        odd = !odd;
    }
    HR_CHANGE(vm, object_of(exception), context, handled);
}

void hr_exception_set_cause(struct hr_vm *vm, hr_value exception, hr_value cause) {
    HR_CHANGE(vm, object_of(exception), cause, cause);
    object_of(exception)->header |= HR_HEADER_FLAG;
}

/* ---- the traceback ------------------------------------------------------------------------------------------------------------ */

void hr_exception_add_trace(struct hr_vm *vm, hr_value exception, hr_value code, unsigned offset) {
    struct hr_exception *e = object_of(exception);
    if (!hr_heap_contains(&vm->heap, e)) return; /* the preallocated MemoryError may lie in ROM */
    hr_heap_touch(&vm->heap, e);
    if (e->trace == HR_UNDEF) {
        HR_STORE(vm, e, trace, code);
        HR_STORE(vm, e, offset, hr_value_small(offset));
        return;
    }
    size_t used = hr_exception_trace_count(exception);
    hr_sword own = hr_value_small_get(e->offset);
    if (used >= TRACE_MOST || (own & TRACE_CLOSED)) return;
    struct hr_array *list = (struct hr_array *)e->trace;
    if (hr_value_is(e->trace, HR_T_code) || hr_value_object_words(e->trace) < 2 + 2 * (used + 1)) {
        size_t words = 2 + 2 * (used + (used < 4 ? 2 : used));
        list = hr_heap_alloc(&vm->heap, HR_T_array, 0, words);
        if (!list) {
            HR_STORE(vm, e, offset, hr_value_small(own | TRACE_CLOSED));
            return;
        }
        if (hr_value_is(e->trace, HR_T_code)) {
            list->items[0] = e->trace;
            list->items[1] = e->offset;
        } else {
            memcpy(list->items, ((struct hr_array *)e->trace)->items, 2 * used * sizeof(hr_value));
        }
        HR_STORE(vm, e, trace, hr_value_from_object(list));
    }
    HR_CHANGE(vm, list, items[2 * used], code);
    HR_STORE(vm, list, items[2 * used + 1], hr_value_small(offset));
    HR_STORE(vm, list, count, hr_value_small((hr_sword)used + 1));
}

size_t hr_exception_trace_count(hr_value exception) {
    hr_value t = object_of(exception)->trace;
    if (t == HR_UNDEF) return 0;
    return hr_value_is(t, HR_T_code) ? 1 : (size_t)hr_value_small_get(((struct hr_array *)t)->count);
}

/* Entry i of the traceback, 0 the innermost. */
static void trace_at(hr_value exception, size_t i, hr_value *code, unsigned *offset) {
    const struct hr_exception *e = object_of(exception);
    const hr_value *pair =
        hr_value_is(e->trace, HR_T_code) ? &e->trace : &((struct hr_array *)e->trace)->items[2 * i];
    *code = pair[0];
    *offset = (unsigned)hr_value_small_get(pair[1]) & (TRACE_CLOSED - 1);
}

unsigned hr_exception_line(hr_value code, unsigned offset) {
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
    const uint8_t *p = raw->code + raw->code_bytes + raw->handlers * HR_CODE_HANDLER_BYTES;
    const uint8_t *end =
        (const uint8_t *)raw + hr_value_object_words(hr_value_from_object(raw)) * sizeof(hr_word);
    unsigned line = raw->first_line, pc = 0;
    while (p < end) {
        unsigned b = *p++;
        if (b == 0) break; /* the padding of the object */
        pc += b & 31u;
        if (pc > offset) break;
        if (b >> 5 == 7) {
            line += (unsigned)(int16_t)(p[0] | p[1] << 8);
            p += 2;
        } else {
            line += b >> 5;
        }
    }
    return line;
}

/* ---- text ------------------------------------------------------------------------------------------------------------------------ */

/* str(e): nothing, the only argument, or the tuple. KeyError shows the repr of its key. */
static void print_message(struct hr_writer *w, hr_value self, int mode) {
    struct hr_vm *vm = w->vm;
    hr_value args = args_of(self);
    size_t n = hr_value_object_words(args) - 1;
    if (self == vm->memory_error) {
        if (mode == HR_REPR) hr_writer_format(w, "%t('", self);
        hr_error_write(w,
                       hr_value_is(self, HR_T_RecursionError) ? HR_E_maximum_recursion_depth
                       : vm->wanted_bytes == 0                ? HR_E_text_heap_locked
                                                              : HR_E_text_no_memory,
                       vm->wanted_bytes, vm->free_bytes, vm->largest_bytes);
        if (mode == HR_REPR) hr_writer_puts(w, "')");
        return;
    }
    const hr_value *items = ((struct hr_tuple *)args)->items;
    if (mode == HR_REPR) {
        hr_writer_format(w, "%q", hr_type_name(hr_type_of(vm, self)));
    } else if (n == 0) {
        return;
    } else if (n == 2 && hr_exception_is(vm, self, HR_T_BaseExceptionGroup)) {
        size_t count = 0;
        hr_value *members;
        hr_tuple_items(vm, items[1], &count, &members);
        hr_error_write(w, HR_E_text_sub_exceptions, items[0], count, count == 1 ? "" : "s");
        return;
    } else if (n <= 2 && hr_exception_is(vm, self, HR_T_OSError) && hr_value_is_small(items[0])) {
        /* "[Errno 2] ENOENT: text", as MicroPython does; of an unknown number nothing but itself */
        hr_value name = hr_errno_name(hr_value_small_get(items[0]));
        hr_writer_format(w, n == 2 || name != HR_UNDEF ? "[Errno %v] " : "%v", items[0]);
        if (name != HR_UNDEF) hr_writer_format(w, n == 2 ? "%q: " : "%q", name);
        if (n == 2) hr_writer_format(w, "%v", items[1]);
        return;
    } else if (n == 1 || hr_exception_is(vm, self, HR_T_SyntaxError)) {
        hr_op_print(w, items[0], n == 1 && hr_exception_is(vm, self, HR_T_KeyError) ? HR_REPR : HR_STR);
        return;
    }
    if (n != 1) {
        hr_op_print(w, args, HR_REPR);
        return;
    }
    hr_writer_puts(w, "(");
    hr_op_print(w, items[0], HR_REPR);
    hr_writer_puts(w, ")");
}

/* An exception may be among its own arguments. */
void hr_exception_repr(struct hr_writer *w, hr_value self, int mode) {
    struct hr_printing here;
    if (hr_op_print_enter(w, self, &here))
        hr_writer_puts(w, "...");
    else
        print_message(w, self, mode);
    hr_op_print_leave(w, &here);
}

/* sys.tracebacklimit: so many outer entries are shown. */
static size_t trace_limit(struct hr_vm *vm) {
    hr_value set = vm->state[HR_STATE_sys_set];
    hr_value v = set == HR_UNDEF ? HR_UNDEF : hr_dict_get_symbol(vm, set, HR_SYM(tracebacklimit));
    if (v == HR_UNDEF || !hr_value_is_small(v)) return SIZE_MAX;
    return hr_value_small_get(v) < 0 ? 0 : (size_t)hr_value_small_get(v);
}

static void print_trace(struct hr_writer *w, hr_value exception, bool source) {
    size_t n = hr_exception_trace_count(exception), most = trace_limit(w->vm);
    if (n == 0 || most == 0) return;
    hr_error_write(w, HR_E_text_traceback);
    while (n-- > 0 && most-- > 0) {
        hr_value code;
        unsigned offset;
        trace_at(exception, n, &code, &offset);
        const struct hr_code *c = (const struct hr_code *)code;
        unsigned line = hr_exception_line(code, offset);
        hr_error_write(w, HR_E_text_trace_entry, c->file, line, c->name);
        if (source) hr_exception_show_source(w, code, offset, line);
    }
}

/* The place of a SyntaxError comes from its arguments. */
static void print_syntax_place(struct hr_writer *w, hr_value exception, bool source) {
    hr_value place = item_at(args_of(exception), 1);
    if (place == HR_NONE) return;
    if (hr_exception_trace_count(exception) == 0) hr_error_write(w, HR_E_text_traceback);
    hr_error_write(w, HR_E_text_place, item_at(place, 0), item_at(place, 1));
    /* what is typed at the prompt is in sight, and tools read what MicroPython writes there */
    if (source && !hr_op_equal(w->vm, item_at(place, 0), HR_SYM(lt_stdin)))
        hr_exception_show_syntax(w, item_at(place, 3), item_at(place, 2), item_at(place, 5));
}

static void print_one(struct hr_writer *w, hr_value exception, bool source) {
    struct hr_vm *vm = w->vm;
    print_trace(w, exception, source);
    if (hr_exception_is(vm, exception, HR_T_SyntaxError)) print_syntax_place(w, exception, source);
    hr_writer_format(w, "%t: %v\n", exception, exception);
    hr_value notes = hr_attr_find(vm, exception, HR_SYM(__notes__)), *items;
    size_t n;
    for (size_t i = 0; notes != HR_UNDEF && hr_tuple_items(vm, notes, &n, &items) && i < n; i++)
        hr_writer_format(w, "%v\n", items[i]);
}

/* The links of a chain that are shown, the last ones: so that a long one needs no more than 3 KB of C stack. */
enum { CHAIN_LINKS = 50 };

static void print_chain(struct hr_writer *w, hr_value exception, bool source, unsigned links) {
    const struct hr_exception *e = object_of(exception);
    bool caused = e->cause != HR_UNDEF && e->cause != HR_NONE;
    hr_value before = caused                                         ? e->cause
                      : hr_value_has_flag(exception, HR_HEADER_FLAG) ? HR_UNDEF
                                                                     : e->context;
    struct hr_printing here;
    bool ring = hr_op_print_enter(w, exception, &here);
    if (before != HR_UNDEF && links && !ring) {
        print_chain(w, before, source, links - 1);
        hr_error_write(w, caused ? HR_E_text_cause : HR_E_text_context);
    }
    hr_op_print_leave(w, &here);
    print_one(w, exception, source);
}

void hr_exception_print(struct hr_writer *w, hr_value exception) {
    print_chain(w, exception, true, CHAIN_LINKS);
}

void hr_exception_print_plain(struct hr_writer *w, hr_value exception) {
    print_chain(w, exception, false, CHAIN_LINKS);
}

/* ---- attributes ------------------------------------------------------------------------------------------------------------------- */

hr_value hr_exception_get_args(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 2) set_args(vm, argv[0], hr_tuple_from_iterable(vm, argv[1]));
    return args_of(argv[0]);
}

/* __cause__, __context__ */
hr_value hr_exception_get_link(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_exception *e = object_of(argv[0]);
    bool cause = hr_member_called(argv) == HR_SYM(__cause__);
    if (argc == 2) {
        if (argv[1] != HR_NONE && !hr_exception_check(vm, argv[1]))
            hr_error_raise(vm, HR_E_exception_context_must_be);
        if (cause)
            hr_exception_set_cause(vm, argv[0], argv[1]);
        else
            HR_CHANGE(vm, e, context, argv[1] == HR_NONE ? HR_UNDEF : argv[1]);
    }
    hr_value v = cause ? e->cause : e->context;
    return v == HR_UNDEF ? HR_NONE : v;
}

hr_value hr_exception_get_suppress(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_exception *e = object_of(argv[0]);
    if (argc == 2) {
        e->header &= ~(hr_word)HR_HEADER_FLAG;
        if (hr_op_truth(vm, argv[1])) e->header |= HR_HEADER_FLAG;
    }
    return hr_value_bool(hr_value_has_flag(argv[0], HR_HEADER_FLAG));
}

/* The attributes that are arguments, or made of them. */
struct arg_name {
    uint16_t name;
    uint8_t type;
    /* The index in args, or 8 + that in the tuple args[1]; from bit 4 on: None unless there are at least so many args. */
    uint8_t place;
};
enum { QUOTED_FIRST = 0xf0, QUOTED_LAST };
static const struct arg_name arg_names[] = {
    {HR_SYM_value, HR_T_BaseException, 0},
    {HR_SYM_code, HR_T_SystemExit, 0},
    {HR_SYM_errno, HR_T_OSError, 0x10},
    {HR_SYM_strerror, HR_T_OSError, 0x21},
    {HR_SYM_filename, HR_T_OSError, 0x32},
    {HR_SYM_msg, HR_T_SyntaxError, 0},
    {HR_SYM_filename, HR_T_SyntaxError, 8},
    {HR_SYM_lineno, HR_T_SyntaxError, 9},
    {HR_SYM_offset, HR_T_SyntaxError, 10},
    {HR_SYM_text, HR_T_SyntaxError, 11},
    {HR_SYM_end_lineno, HR_T_SyntaxError, 12},
    {HR_SYM_end_offset, HR_T_SyntaxError, 13},
    {HR_SYM_encoding, HR_T_UnicodeError, 0x50},
    {HR_SYM_object, HR_T_UnicodeError, 0x51},
    {HR_SYM_start, HR_T_UnicodeError, 0x52},
    {HR_SYM_end, HR_T_UnicodeError, 0x53},
    {HR_SYM_reason, HR_T_UnicodeError, 0x54},
    {HR_SYM_msg, HR_T_ImportError, 0},
    {HR_SYM_name, HR_T_ImportError, QUOTED_FIRST},
    {HR_SYM_name, HR_T_NameError, QUOTED_FIRST},
    {HR_SYM_name, HR_T_AttributeError, QUOTED_LAST},
};

/* The name that the message of a NameError, ImportError or AttributeError has in quotes, the first or the last; None if there is none. So it
 * costs nothing to those who do not ask. */
static hr_value quoted_name(struct hr_vm *vm, hr_value message, bool last) {
    const char *found = NULL, *end = NULL, *open = NULL;
    if (!hr_value_is(message, HR_T_str)) return HR_NONE;
    size_t n = hr_str_len(message);
    for (const char *p = hr_str_text(message); n-- && (last || !found); p++) {
        if (*p != '\'') continue;
        if (open) {
            found = open;
            end = p;
        }
        open = open ? NULL : p + 1;
    }
    return found ? hr_str_from(vm, found, (size_t)(end - found)) : HR_NONE;
}

hr_value hr_exception_extra(hr_value exception) {
    hr_value args = object_of(exception)->args;
    return hr_value_is(args, HR_T_array) ? ((struct hr_array *)args)->items[1] : HR_UNDEF;
}

void hr_exception_set_extra(struct hr_vm *vm, hr_value exception, hr_value dict) {
    struct hr_exception *e = object_of(exception);
    if (!hr_value_is(e->args, HR_T_array)) {
        struct hr_array *pair = hr_state_alloc(vm, HR_T_array, 0, 4);
        HR_STORE(vm, pair, count, HR_SMALL(2));
        HR_STORE(vm, pair, items[0], e->args);
        HR_CHANGE(vm, e, args, hr_value_from_object(pair));
    }
    HR_CHANGE(vm, (struct hr_array *)e->args, items[1], dict);
}

/* What is not in its dict. */
hr_value hr_exception_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x) {
    (void)x;
    hr_value args = args_of(self);
    size_t n = hr_value_object_words(args) - 1;
    for (const struct arg_name *a = arg_names; a < arg_names + HR_ARRAY_COUNT(arg_names); a++) {
        if (hr_symbol_rom(a->name) != name || !hr_exception_is(vm, self, a->type)) continue;
        if (a->place >= QUOTED_FIRST) return quoted_name(vm, item_at(args, 0), a->place == QUOTED_LAST);
        if (a->place & 8) return item_at(item_at(args, 1), a->place & 7);
        if (a->type == HR_T_SystemExit && n > 1) return args;
        return n < a->place >> 4 ? HR_NONE : item_at(args, a->place & 7);
    }
    return HR_UNDEF;
}

/* message and exceptions of a group */
hr_value hr_exception_group_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value args = args_of(argv[0]);
    return hr_member_called(argv) == HR_SYM(message) ? item_at(args, 0)
                                                     : hr_tuple_from_iterable(vm, item_at(args, 1));
}

/* BaseException.add_note(note): PEP 678. */
hr_value hr_exception_add_note(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (!hr_str_is(vm, argv[1])) hr_error_raise(vm, HR_E_note_must_be_a_str, argv[1]);
    hr_value notes = hr_attr_find(vm, argv[0], HR_SYM(__notes__));
    if (notes == HR_UNDEF) {
        notes = hr_list_new(vm, 0, NULL);
        hr_attr_set(vm, argv[0], HR_SYM(__notes__), notes);
    }
    if (!hr_value_is(notes, HR_T_list)) hr_error_raise(vm, HR_E_notes_is_not_a_list);
    hr_list_append(vm, notes, argv[1]);
    return HR_NONE;
}
