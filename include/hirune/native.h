/* SPDX-License-Identifier: MIT
 *
 * The API of native modules and types: what src/lib and modules outside this repository are written on.
 *
 * Rules for native code. Locals may hold values freely: the collector scans the C stack and pins what it finds.
 * No value may be kept in static or foreign memory across a call (hr_state_set() keeps one). Errors are raised by
 * longjmp: a function that may raise does not return then, so hold no foreign resource across such a call, or
 * use hr_call_protected. Every function here "may collect" unless it says otherwise; none moves an object that
 * a C local points at. "May run Python" means that lists and dicts can have changed when it returns.
 *
 * A native function gets its arguments checked and laid out by its row in defs/:
 *   fixed positional parameters   argv[0 .. max-1], HR_UNDEF where an optional one is absent; argc = number given
 *   *args                         argv[0 .. argc-1]
 *   keyword-only parameters       follow them in order: argv[max + i] or, with *args, argv[argc + i]
 *   **kwargs                      a dict (or HR_UNDEF if there are none) after the keyword-only ones
 *   argv[-1]                      the function object itself
 * argv points into the interpreter's stack: it stays readable during the call.
 * Tests: tests/capi, and all of tests/modules, since src/lib is written on it.
 */
#ifndef HIRUNE_NATIVE_H
#define HIRUNE_NATIVE_H

#include <hirune/errors.h>
#include <hirune/rom_ids.h>
#include <hirune/value.h>

/* The C side of a Python-visible function; see above for argc and argv. Never returns HR_UNDEF, except an
 * iterator's next function at its end and a getter for an absent attribute. */
typedef hr_value (*hr_native_fn)(struct hr_vm *vm, int argc, hr_value *argv);

/* A symbol (interned string in ROM) by name, e.g. HR_SYM(append). GC: none. */
#define HR_SYM(name) hr_symbol_rom(HR_SYM_##name)
static inline hr_value hr_symbol_rom(unsigned number) {
    return HR_IMMEDIATE(number);
}

/* The name of a native function object (argv[-1]), a symbol: one C function may serve several rows. GC: none. */
hr_value hr_call_name(hr_value function);

/* ---- errors -------------------------------------------------------------------------------------------- */

/* Raises the exception of a row of defs/errors.def, e.g. HR_E_divide_by_zero, with its text as the only argument, in which
 * the arguments that follow replace %s C string, %d int, %u unsigned, %x hex, %c character, %q str value, %r repr of a value (no Python code is run for
 * it), %t type name of a value, %v str of a value (may run Python), %z size_t, %%. */
HR_NORETURN void hr_error_raise(struct hr_vm *vm, enum hr_error error, ...);
/* The same with a built-in type, e.g. HR_T_ValueError, and a text that are no row. text NULL: no argument. */
HR_NORETURN void hr_error_raise_text(struct hr_vm *vm, unsigned type_id, const char *text, ...);
/* Raises OSError(errno). */
HR_NORETURN void hr_error_raise_os(struct hr_vm *vm, int error_number);
/* Raises an exception object or an exception class. */
HR_NORETURN void hr_error_throw(struct hr_vm *vm, hr_value exception);
/* "ENOENT" and so on for an errno, HR_UNDEF if unknown; all of them: errno.errorcode, a dict that cannot be changed. GC: none. */
hr_value hr_errno_name(intptr_t number);
hr_value hr_errno_names(void);
/* Raises KeyboardInterrupt: after a wait that an interrupt ended. */
HR_NORETURN void hr_state_interrupt(struct hr_vm *vm);
/* Raises KeyboardInterrupt if Ctrl-C came (RecursionError if the C stack is nearly used up): for long loops. GC: none. */
void hr_state_check(struct hr_vm *vm);
/* Raises KeyError(key). */
HR_NORETURN void hr_error_raise_key(struct hr_vm *vm, hr_value key);

/* ---- types --------------------------------------------------------------------------------------------- */

/* The exact type id of a value, e.g. HR_T_list; user classes have ids of HR_T_USER and above. GC: none. */
unsigned hr_type_id(hr_value v);
/* The class object of a value. GC: none. */
hr_value hr_type_of(struct hr_vm *vm, hr_value v);
/* The class object of a built-in type. GC: none. */
static inline hr_value hr_type_builtin(unsigned type_id) {
    return HR_IMMEDIATE(HR_TYPE_FIRST + type_id);
}
/* isinstance(v, built-in type). GC: none. */
bool hr_type_is(struct hr_vm *vm, hr_value v, unsigned type_id);
/* The built-in value that v is or wraps (an instance of a user class derived from int, str, list, ... holds one);
 * v itself if there is none. Exceptions are not wrapped. GC: none. */
hr_value hr_type_native(struct hr_vm *vm, hr_value v);

/* ---- numbers ------------------------------------------------------------------------------------------- */

hr_value hr_int_from(struct hr_vm *vm, intptr_t n);
hr_value hr_int_from_u(struct hr_vm *vm, uintptr_t n);
hr_value hr_int_from_i64(struct hr_vm *vm, int64_t n);
hr_value hr_int_from_u64(struct hr_vm *vm, uint64_t n);
/* The int (or bool, or result of __index__) as a C integer. TypeError if not an int, OverflowError if it does not
 * fit. May run Python. */
intptr_t hr_int_get(struct hr_vm *vm, hr_value v);
int64_t hr_int_get_i64(struct hr_vm *vm, hr_value v);
/* The low 64 bits in two's complement, any size of int. TypeError if not an int. */
uint64_t hr_int_get_wrapped(struct hr_vm *vm, hr_value v);
/* True if v is an int or bool (of any size). GC: none. */
bool hr_int_is(hr_value v);
/* The int that a text is: white space around it, a sign, a prefix if base is 0 or fits it, single underscores between digits; HR_UNDEF if it is
 * none. base 0 or 2..36. */
hr_value hr_int_parse(struct hr_vm *vm, const char *text, size_t n, unsigned base);
/* An int from a float, truncated. OverflowError for inf, ValueError for nan. */
hr_value hr_int_from_float(struct hr_vm *vm, hr_float f);
hr_value hr_float_from(struct hr_vm *vm, hr_float f);
/* The float that a text is: a sign, digits, inf, nan, as float() reads it without white space around it; HR_UNDEF if it is none. */
hr_value hr_float_from_text(struct hr_vm *vm, const char *text, size_t n);
/* float, int, bool or __float__/__index__ as a float; TypeError otherwise. May run Python. */
hr_float hr_float_get(struct hr_vm *vm, hr_value v);
bool hr_float_is(hr_value v);
hr_value hr_complex_from(struct hr_vm *vm, hr_float re, hr_float im);
/* complex, float, int... as two floats; TypeError otherwise. */
void hr_complex_get(struct hr_vm *vm, hr_value v, hr_float *re, hr_float *im);

/* ---- text and bytes ------------------------------------------------------------------------------------- */

/* A new str from UTF-8 text (must be valid, n bytes); one ASCII character and "" are ROM objects. */
hr_value hr_str_from(struct hr_vm *vm, const char *text, size_t n);
hr_value hr_str_from_cstr(struct hr_vm *vm, const char *text);
/* As above after checking; UnicodeError if it is not valid UTF-8. */
hr_value hr_str_from_checked(struct hr_vm *vm, const char *text, size_t n);
/* The UTF-8 bytes of a str (or str subclass); valid while the caller holds v in a local. TypeError otherwise. With n they
 * may have no NUL behind them, GC: none. With n NULL they have, valid while the caller holds the pointer in a local too,
 * GC: may collect. */
const char *hr_str_get(struct hr_vm *vm, hr_value v, size_t *n);
bool hr_str_is(struct hr_vm *vm, hr_value v);
/* The code point at *p, in the text of a str and before its end; *p is then behind it. GC: none. */
uint32_t hr_str_next(const char **p);
/* The unique symbol equal to a text. */
hr_value hr_symbol_intern(struct hr_vm *vm, const char *text, size_t n);
/* New bytes; data NULL gives zeros. */
hr_value hr_bytes_from(struct hr_vm *vm, const void *data, size_t n);
hr_value hr_bytearray_from(struct hr_vm *vm, const void *data, size_t n);

/* A view of the memory of a bytes-like object. */
struct hr_buffer {
    uint8_t *data; /* valid while `owner` is held in a local and is not resized */
    size_t bytes;
    hr_value owner; /* the object that owns the memory */
    char typecode;  /* struct-style item code; 'B' for bytes and bytearray */
};
enum { HR_BUFFER_READ = 0, HR_BUFFER_WRITE = 1 };
/* Fills *buf from bytes, bytearray, memoryview, array (and str if reading). TypeError otherwise, or if read-only
 * memory is asked for writing. GC: none. */
void hr_buffer_get(struct hr_vm *vm, hr_value v, struct hr_buffer *buf, int mode);
/* As above, false instead of an error. */
bool hr_buffer_try(struct hr_vm *vm, hr_value v, struct hr_buffer *buf, int mode);

/* Makes a bytearray n bytes long, keeping what fits; new bytes are 0. Leaves room to grow by an eighth if it has to
 * move and `spare` is set. Returns the data, as hr_buffer_get. */
uint8_t *hr_buffer_resize(struct hr_vm *vm, hr_value bytearray, size_t n, bool spare);

/* The address of the memory of a bytes-like object; it stays there as long as its length does. TypeError. GC: none. */
uintptr_t hr_buffer_address(struct hr_vm *vm, hr_value v);
/* The object of the heap in which the byte at an address lies, for whoever keeps the address to keep it alive, or the name of a frozen module
 * there; HR_NONE if there is neither. Not to be shown to Python code. GC: none. */
hr_value hr_buffer_keeper(struct hr_vm *vm, uintptr_t address);
/* A bytearray of the n bytes at an address, which are not copied: its length cannot change, and `keeper` lives as long. Only where
 * HR_WITH_uctypes is 1. */
hr_value hr_buffer_at(struct hr_vm *vm, uintptr_t address, size_t n, hr_value keeper);
/* The memory and the fields of a uctypes.struct (src/lib/uctypes.c), the latter as an attr slot. Only where HR_WITH_uctypes is 1. GC: none; as
 * hr_buffer_item_get and hr_buffer_item_set. */
void hr_uctypes_memory(struct hr_vm *vm, hr_value v, uint8_t **data, size_t *bytes);
hr_value hr_uctypes_attr(struct hr_vm *vm, hr_value self, hr_value name, hr_value x);

/* Items by struct-style codes: b B h H i I l L q Q f d c, P S (addresses), O (an object), in this machine's sizes and byte order. */

/* Bytes of one item, 0 if there is no such code. GC: none. */
unsigned hr_buffer_item_size(char typecode);
/* The item at p, which need not be aligned. GC: may collect. */
hr_value hr_buffer_item_get(struct hr_vm *vm, char typecode, const uint8_t *p);
/* Writes v at out (8 bytes are enough for any code). An int is cut to the size, as in MicroPython. TypeError. May run
 * Python. */
void hr_buffer_item_set(struct hr_vm *vm, char typecode, uint8_t *out, hr_value v);

/* A growing text or byte buffer in the heap. Begin, add, end; nothing to free. */
struct hr_writer {
    struct hr_vm *vm;
    void (*write)(struct hr_writer *w, const char *data, size_t n);
    hr_value target; /* the store under construction, or a stream object */
    size_t used;
};
void hr_writer_begin(struct hr_writer *w, struct hr_vm *vm);
void hr_writer_add(struct hr_writer *w, const char *data, size_t n);
void hr_writer_puts(struct hr_writer *w, const char *text);
void hr_writer_char(struct hr_writer *w, uint32_t code_point);
/* Formats as hr_error_raise does. */
void hr_writer_format(struct hr_writer *w, const char *fmt, ...);
/* repr(v) or str(v) into the writer. May run Python. */
void hr_writer_repr(struct hr_writer *w, hr_value v);
void hr_writer_str(struct hr_writer *w, hr_value v);
/* The text collected so far as a str or bytes; as a str after checking (UnicodeError if it is not valid UTF-8). */
hr_value hr_writer_end_str(struct hr_writer *w);
hr_value hr_writer_end_bytes(struct hr_writer *w);
hr_value hr_writer_end_checked(struct hr_writer *w);
/* Makes room for n more bytes and returns where they start; the caller fills some of them and adds their number to
 * w->used before anything else is allocated. Bytes are taken back by making w->used less. */
char *hr_writer_room(struct hr_writer *w, size_t n);

/* ---- containers ----------------------------------------------------------------------------------------- */

/* items NULL gives None items. */
hr_value hr_tuple_new(struct hr_vm *vm, size_t n, const hr_value *items);
hr_value hr_list_new(struct hr_vm *vm, size_t n, const hr_value *items);
void hr_list_append(struct hr_vm *vm, hr_value list, hr_value item);
/* The items of an exact or derived list or tuple; false otherwise. Valid until the list changes. GC: none. */
bool hr_tuple_items(struct hr_vm *vm, hr_value v, size_t *n, hr_value **items);
/* list(iterable). May run Python. */
hr_value hr_list_from_iterable(struct hr_vm *vm, hr_value iterable);
hr_value hr_tuple_from_iterable(struct hr_vm *vm, hr_value iterable);
hr_value hr_dict_new(struct hr_vm *vm, size_t capacity);
/* The value or HR_UNDEF. TypeError for an unhashable key. May run Python (unless key is a symbol). */
hr_value hr_dict_get(struct hr_vm *vm, hr_value dict, hr_value key);
void hr_dict_set(struct hr_vm *vm, hr_value dict, hr_value key, hr_value value);
/* The removed value or HR_UNDEF. */
hr_value hr_dict_pop(struct hr_vm *vm, hr_value dict, hr_value key);
size_t hr_dict_len(struct hr_vm *vm, hr_value dict);
/* Steps through a dict: *pos starts at 0; false at the end. GC: none. */
bool hr_dict_next(struct hr_vm *vm, hr_value dict, size_t *pos, hr_value *key, hr_value *value);

/* ---- protocols: each may run Python and raise anything ----------------------------------------------------- */

bool hr_op_truth(struct hr_vm *vm, hr_value v);
bool hr_op_equal(struct hr_vm *vm, hr_value a, hr_value b);
/* a < b, the order of sorting. */
bool hr_op_less(struct hr_vm *vm, hr_value a, hr_value b);
/* len(v), below 2**63 also on 32-bit, where a range can be longer than memory. OverflowError. */
hr_value hr_op_length(struct hr_vm *vm, hr_value v);
/* The same in C: OverflowError if it does not fit intptr_t. */
size_t hr_op_len(struct hr_vm *vm, hr_value v);
/* hash(v). TypeError if unhashable. */
intptr_t hr_op_hash(struct hr_vm *vm, hr_value v);
/* Operators of the language: a * b, a >> b and so on by their opcode-order number are internal; these two serve modules. */
hr_value hr_op_multiply(struct hr_vm *vm, hr_value a, hr_value b);
hr_value hr_op_shift_right(struct hr_vm *vm, hr_value a, hr_value b);
hr_value hr_op_getitem(struct hr_vm *vm, hr_value v, hr_value key);
void hr_op_setitem(struct hr_vm *vm, hr_value v, hr_value key, hr_value value);
hr_value hr_op_repr(struct hr_vm *vm, hr_value v);
hr_value hr_op_str(struct hr_vm *vm, hr_value v);
/* iter(v). */
hr_value hr_op_iter(struct hr_vm *vm, hr_value v);
/* The same for a loop that is over when the function returns: of built-in containers the iterator is in *room, so that nothing is
 * allocated. It is not to be stored anywhere. */
struct hr_iter {
    _Alignas(2 * sizeof(uintptr_t)) uintptr_t header;
    hr_value source, index, how; /* see src/obj/iter.h */
};
hr_value hr_iter_local(struct hr_vm *vm, hr_value v, struct hr_iter *room);
/* The next item or HR_UNDEF at the end. */
hr_value hr_op_next(struct hr_vm *vm, hr_value iterator);
/* getattr; HR_UNDEF default gives AttributeError. */
hr_value hr_attr_get(struct hr_vm *vm, hr_value v, hr_value name);
/* The attribute or HR_UNDEF. */
hr_value hr_attr_find(struct hr_vm *vm, hr_value v, hr_value name);
void hr_attr_set(struct hr_vm *vm, hr_value v, hr_value name, hr_value value);
/* Calls f with argc positional arguments. */
hr_value hr_call(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv);
/* Calls v.name(*argv). */
hr_value hr_call_method(struct hr_vm *vm, hr_value v, hr_value name, int argc, const hr_value *argv);
/* For functions that wait: looks for an interrupt (KeyboardInterrupt), runs scheduled functions and finalisers. May run Python. */
void hr_pending_poll(struct hr_vm *vm);
/* Runs fn(vm, arg); true if it returned, its result in *result; false if it raised, the exception in *result. */
bool hr_call_protected(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm, void *arg), void *arg,
                       hr_value *result);

/* ---- objects of native types ----------------------------------------------------------------------------- */

/* A new object of a native type with n value words (set to HR_UNDEF) or raw bytes (zero). type_id as in hr_type_id. */
hr_value hr_object_new(struct hr_vm *vm, unsigned type_id, size_t n_values);
hr_value hr_object_new_raw(struct hr_vm *vm, unsigned type_id, size_t bytes);
/* Field i of a value object. GC: none. */
hr_value hr_object_get(hr_value object, size_t i);
void hr_object_set(struct hr_vm *vm, hr_value object, size_t i, hr_value value);
/* The raw bytes of a raw object; valid while the caller holds the object in a local. GC: none. */
void *hr_object_raw(hr_value object);
/* Raises TypeError unless v is of the type (or a class derived from it); returns the native object. */
hr_value hr_object_check(struct hr_vm *vm, hr_value v, unsigned type_id);

/* What slots of types are asked: unary(vm, op, self), subscr(vm, self, key, x) and attr(vm, self, name, x). See src/obj/op.h. */
enum hr_unary_op {
    HR_UNARY_NEG,
    HR_UNARY_POS,
    HR_UNARY_INVERT,
    HR_UNARY_ABS,
    HR_UNARY_BOOL,
    HR_UNARY_LEN,
    HR_UNARY_HASH,
    HR_UNARY_INT,
    HR_UNARY_FLOAT,
    HR_UNARY_COMPLEX,
    HR_UNARY_INDEX,
    HR_UNARY_COUNT
};
/* x of subscr and attr: "load it". HR_UNDEF deletes, anything else is to be stored. Never a Python value. */
#define HR_LOAD HR_IMMEDIATE(6)

/* The __del__ row of the object's type will be called once, when nothing refers to it any more (or at the end). */
void hr_weak_add_finalizer(struct hr_vm *vm, hr_value object);

/* ---- streams (src/lib/io.c) --------------------------------------------------------------------------------- */

/* Writes a str to anything that has a write method, as print(file=stream) does. May run Python. */
void hr_io_write(struct hr_vm *vm, hr_value stream, hr_value text);

/* ---- mounted file systems (src/lib/vfs.c): only where HR_WITH_vfs is 1 ------------------------------------------------ */

/* False if the port serves the path. Else *mode is that of what is there, as in hr_port_stat, or -1. May run Python. */
bool hr_vfs_stat(struct hr_vm *vm, hr_value path, int *mode);
/* HR_UNDEF if the port serves the path, else all of the file as bytes; OSError. May run Python. */
hr_value hr_vfs_read(struct hr_vm *vm, hr_value path);

/* A slot of interpreter-wide state of a module: index from the row `state NAME` in defs/. Starts as HR_UNDEF. */
hr_value hr_state_get(struct hr_vm *vm, unsigned index);
void hr_state_set(struct hr_vm *vm, unsigned index, hr_value value);

#endif
