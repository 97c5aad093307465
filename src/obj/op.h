/* SPDX-License-Identifier: MIT
 *
 * Operator numbers, and the operations on any value that C code uses (implemented in src/vm/op.c; more of them in
 * include/hirune/native.h). A built-in type implements its side in the slots of struct hr_type (obj/type.h):
 *
 *   binary(vm, op, a, b)   a or b is of the type. HR_NOTIMPL if the pair is not supported. The in-place operators are
 *                          tried as such first (a list extends itself), then as the plain ones.
 *                          Comparisons: True or False. HR_OP_IN: a is the container, b the item.
 *   unary(vm, op, v)       HR_UNDEF if not supported. HR_OP_HASH: a small int. HR_OP_LEN: a small int. HR_OP_BOOL: a bool.
 *   subscr(vm, v, key, x)  x == HR_UNDEF: delete v[key]; x == HR_LOAD: the item; else store. Result None for the last two.
 *                          key may be a slice object.
 *   iter(vm, v)            a new iterator        next(vm, v)  the next item, HR_UNDEF at the end
 *   repr(w, v, mode)       writes repr (HR_REPR) or str (HR_STR)
 *   attr(vm, v, name, x)   special attributes before the members are looked at: as subscr; HR_UNDEF: not mine
 *   call                   a hr_native_fn: argv[-1] is the called object
 *
 * Tests: tests/lang/operators, tests/types.
 */
#ifndef HR_OBJ_OP_H
#define HR_OBJ_OP_H

#include <hirune/native.h>

/* In the order of the opcodes ADD.., IADD.. and LT... */
enum hr_binary_op {
    HR_OP_ADD, HR_OP_SUB, HR_OP_MUL, HR_OP_TRUEDIV, HR_OP_FLOORDIV, HR_OP_MOD, HR_OP_POW, HR_OP_MATMUL,
    HR_OP_AND, HR_OP_OR, HR_OP_XOR, HR_OP_SHL, HR_OP_SHR,
    HR_OP_INPLACE, /* + one of the above */
    HR_OP_IADD = HR_OP_INPLACE, HR_OP_ISUB, HR_OP_IMUL, HR_OP_ITRUEDIV, HR_OP_IFLOORDIV, HR_OP_IMOD, HR_OP_IPOW,
    HR_OP_IMATMUL, HR_OP_IAND, HR_OP_IOR, HR_OP_IXOR, HR_OP_ISHL, HR_OP_ISHR,
    HR_OP_LT, HR_OP_LE, HR_OP_GT, HR_OP_GE, HR_OP_EQ, HR_OP_NE,
    HR_OP_IN,
    HR_OP_DIVMOD,
    HR_OP_BINARY_COUNT
};

enum hr_unary_op {
    HR_OP_NEG, HR_OP_POS, HR_OP_INVERT, HR_OP_ABS,
    HR_OP_BOOL, HR_OP_LEN, HR_OP_HASH,
    HR_OP_INT, HR_OP_FLOAT, HR_OP_COMPLEX, HR_OP_INDEX,
    HR_OP_UNARY_COUNT
};

enum { HR_REPR, HR_STR };

/* Argument of subscr and attr slots: "load it". Never a Python value. */
#define HR_LOAD HR_IMMEDIATE(6)
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
/* v[key], v[key] = x, del v[key]: as the subscr slot. May run Python. */
hr_value hr_op_subscr(struct hr_vm *vm, hr_value v, hr_value key, hr_value x);
/* An index from any object with __index__. *index gets it; if `length` is not SIZE_MAX, negative ones count from the end and
 * IndexError is raised (naming `what`, e.g. "list index") unless 0 <= index < length. TypeError if not an index. */
size_t hr_op_index(struct hr_vm *vm, hr_value v, size_t length, const char *what);
/* The slice object's bounds for a sequence of this length, as CPython's slice.indices(): result count of items;
 * ValueError for step 0. May run Python. */
size_t hr_op_slice(struct hr_vm *vm, hr_value slice, size_t length, hr_sword *start, hr_sword *step);
/* The C name of an operator's symbol: "__add__", for in-place "__iadd__"; reflected "__radd__". */
hr_value hr_op_symbol(enum hr_binary_op op, bool reflected);
/* "+" and so on, for messages. */
const char *hr_op_sign(enum hr_binary_op op);
/* repr or str into a writer; recursion in containers gives [...] (see obj/print.c). May run Python. */
void hr_op_print(struct hr_writer *w, hr_value v, int mode);
/* True if v is being printed further up (then print "..." instead); otherwise notes it until hr_op_print_leave. */
bool hr_op_print_enter(struct hr_writer *w, hr_value v);
void hr_op_print_leave(struct hr_writer *w, hr_value v);

#endif
