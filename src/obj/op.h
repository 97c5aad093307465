/* SPDX-License-Identifier: MIT
 *
 * Operator numbers, and the operations on any value that C code uses (implemented in src/vm/op.c; more of them in
 * include/hirune/native.h). A built-in type implements its side in the slots of struct hr_type (obj/type.h):
 *
 *   binary(vm, op, a, b)   a or b is of the type. HR_NOTIMPL if the pair is not supported. The in-place operators are
 *                          tried as such first (a list extends itself), then as the plain ones.
 *                          Comparisons: True or False. HR_BINARY_IN: a is the container, b the item.
 *   unary(vm, op, v)       HR_UNDEF if not supported. HR_UNARY_HASH: a small int. HR_UNARY_LEN: an int. HR_UNARY_BOOL: a bool.
 *   subscr(vm, v, key, x)  x == HR_UNDEF: delete v[key]; x == HR_LOAD: the item; else store. Result None for the last two.
 *                          key may be a slice object.
 *   iter(vm, v)            a new iterator        next(vm, v)  the next item, HR_UNDEF at the end
 *   repr(w, v, mode)       writes repr (HR_REPR) or str (HR_STR)
 *   attr(vm, v, name, x)   special attributes before the members are looked at: as subscr; HR_UNDEF: not mine
 *   call                   a hr_native_fn: argv[-1] is the called object
 *
 * Tests: tests/lang/ops, tests/lang/dunder.
 */
#ifndef HR_OBJ_OP_H
#define HR_OBJ_OP_H

#include <hirune/native.h>

/* In the order of the opcodes ADD.., IADD.. and LT... */
enum hr_binary_op {
    HR_BINARY_ADD,
    HR_BINARY_SUB,
    HR_BINARY_MUL,
    HR_BINARY_TRUEDIV,
    HR_BINARY_FLOORDIV,
    HR_BINARY_MOD,
    HR_BINARY_POW,
    HR_BINARY_MATMUL,
    HR_BINARY_AND,
    HR_BINARY_OR,
    HR_BINARY_XOR,
    HR_BINARY_SHL,
    HR_BINARY_SHR,
    HR_BINARY_INPLACE, /* + one of the above */
    HR_BINARY_IADD = HR_BINARY_INPLACE,
    HR_BINARY_ISUB,
    HR_BINARY_IMUL,
    HR_BINARY_ITRUEDIV,
    HR_BINARY_IFLOORDIV,
    HR_BINARY_IMOD,
    HR_BINARY_IPOW,
    HR_BINARY_IMATMUL,
    HR_BINARY_IAND,
    HR_BINARY_IOR,
    HR_BINARY_IXOR,
    HR_BINARY_ISHL,
    HR_BINARY_ISHR,
    HR_BINARY_LT,
    HR_BINARY_LE,
    HR_BINARY_GT,
    HR_BINARY_GE,
    HR_BINARY_EQ,
    HR_BINARY_NE,
    HR_BINARY_IN,
    HR_BINARY_DIVMOD,
    HR_BINARY_COUNT
};

enum { HR_REPR, HR_STR };

/* Result of the *_start functions of src/vm: a frame was pushed, the result comes when it returns. */
#define HR_PUSHED HR_IMMEDIATE(7)

/* a OP b, with reflected methods; TypeError if unsupported. May run Python. */
hr_value hr_op_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
/* A comparison as a C truth value; EQ and NE never fail for lack of support. May run Python. */
bool hr_op_compare(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b);
/* TypeError if unsupported. May run Python. */
hr_value hr_op_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value v);
/* item in container. May run Python. */
bool hr_op_contains(struct hr_vm *vm, hr_value container, hr_value item);
/* The special method for x: __getitem__ for HR_LOAD, __delitem__ for HR_UNDEF, else __setitem__. GC: none. */
hr_value hr_op_item_symbol(hr_value x);
/* v[key], v[key] = x, del v[key]: as the subscr slot. May run Python. */
hr_value hr_op_subscr(struct hr_vm *vm, hr_value v, hr_value key, hr_value x);
/* Runs fn(vm, arg) and returns its result; HR_UNDEF if it raises an exception of that type, of a StopIteration with its value in
 * vm->delegated (src/vm/call.c). */
hr_value hr_call_expecting(struct hr_vm *vm, unsigned type, hr_value (*fn)(struct hr_vm *vm, void *arg),
                           void *arg);
/* An index from any object with __index__. *index gets it; if `length` is not SIZE_MAX, negative ones count from the end and
 * IndexError is raised (naming `what`, a symbol) unless 0 <= index < length. TypeError if not an index. */
size_t hr_op_index(struct hr_vm *vm, hr_value v, size_t length, hr_value what);
/* The slice object's bounds for a sequence of this length, as CPython's slice.indices(): result count of items;
 * ValueError for step 0. May run Python. */
size_t hr_op_slice(struct hr_vm *vm, hr_value slice, size_t length, intptr_t *start, intptr_t *step);
/* The C name of an operator's symbol: "__add__", for in-place "__iadd__"; reflected "__radd__". */
hr_value hr_op_symbol(enum hr_binary_op op, bool reflected);
/* "+" and so on, for messages; of += too. */
const char *hr_op_sign(enum hr_binary_op op);
/* repr or str into a writer; recursion in containers gives [...] (see obj/print.c). May run Python. */
void hr_op_print(struct hr_writer *w, hr_value v, int mode);
/* A container that is being printed: a local of the function that prints it. */
struct hr_printing {
    hr_value v;
    struct hr_printing *outer;
};
/* Notes that v is being printed until hr_op_print_leave; true if it is already further up (then print "..." instead). */
bool hr_op_print_enter(struct hr_writer *w, hr_value v, struct hr_printing *here);
void hr_op_print_leave(struct hr_writer *w, const struct hr_printing *here);

/* hr_call under hr_call_protected: false if it raised, *result is the exception then. *result may be an argument. */
bool hr_call_caught(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv, hr_value *result);
/* v[key], or HR_UNDEF after an exception of the type `error` or StopIteration. May run Python. */
hr_value hr_op_find_item(struct hr_vm *vm, hr_value v, hr_value key, unsigned error);
/* True if next() can be called on v. GC: none. */
bool hr_op_is_iterator(struct hr_vm *vm, hr_value v);
/* hash() of an object compared by identity: from its address, which is fixed from then on (FIXED). Tables do not use this: they rehash
 * when objects move. GC: none. */
intptr_t hr_op_hash_identity(struct hr_vm *vm, hr_value v);
/* cls[key] by __class_getitem__; HR_UNDEF if there is none. May run Python. */
hr_value hr_op_class_getitem(struct hr_vm *vm, hr_value cls, hr_value key);
/* format(v, spec); spec HR_UNDEF or "" is str(v). May run Python. */
hr_value hr_op_format(struct hr_vm *vm, hr_value v, hr_value spec);

#endif
