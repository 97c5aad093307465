/* SPDX-License-Identifier: MIT
 *
 * Slow paths of the loop: names, iteration, unpacking, text, functions, and returns from frames that opcodes pushed. See slow.h.
 */
#include "gen/opcodes.h"
#include "obj/attr.h"
#include "obj/builtin.h"
#include "obj/bytes.h"
#include "obj/dict.h"
#include "obj/exception.h"
#include "obj/iter.h"
#include "obj/list.h"
#include "obj/set.h"
#include "obj/str.h"
#include "obj/table.h"
#include "obj/type.h"
#include "vm/call.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/slow.h"
#include "vm/unwind.h"

/* ---- names -------------------------------------------------------------------------------------------------------------- */

HR_NORETURN void hr_slow_unbound(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_local_variable_referenced);
}

HR_NORETURN void hr_slow_unbound_free(struct hr_vm *vm) {
    hr_error_raise(vm, HR_E_free_variable_referenced);
}

HR_NORETURN static void not_defined(struct hr_vm *vm, hr_value name) {
    hr_error_raise(vm, HR_E_name_is_not_defined, name);
}

/* A builtin by name, HR_UNDEF if there is none. */
static hr_value builtin_get(struct hr_vm *vm, hr_value name) {
    if (vm->builtins != HR_UNDEF) {
        hr_value v = hr_dict_get_symbol(vm, vm->builtins, name);
        if (v != HR_UNDEF) return v;
    }
    int index = hr_builtin_index(name);
    if (index >= 0) return hr_builtin_member((unsigned)index);
    /* what a class body finds in a namespace without a name; as a member it would count as shadowed in every module */
    return name == HR_SYM(__name__) ? HR_SYM(builtins) : HR_UNDEF;
}

hr_value hr_slow_load_global(struct hr_vm *vm, unsigned slot) {
    const struct hr_dict *globals = (const struct hr_dict *)hr_frame_function(vm->fp)->globals;
    hr_value name = ((const struct hr_table *)globals->table)->pairs[2 * slot];
    hr_value v = builtin_get(vm, name);
    if (v == HR_UNDEF) not_defined(vm, name);
    return v;
}

hr_value hr_slow_load_builtin(struct hr_vm *vm, unsigned index) {
    hr_value name = hr_builtin_name(index);
    hr_value v = hr_dict_get_symbol(vm, hr_frame_function(vm->fp)->globals, name);
    if (v == HR_UNDEF) v = builtin_get(vm, name);
    if (v == HR_UNDEF) not_defined(vm, name);
    return v;
}

/* The entry of the class namespace in R[0] (any mapping), or HR_UNDEF. */
hr_value hr_slow_namespace_get(struct hr_vm *vm, hr_value name) {
    hr_value space = vm->fp[0];
    if (hr_value_is(space, HR_T_dict)) return hr_dict_get_symbol(vm, space, name);
    return hr_op_find_item(vm, space, name);
}

hr_value hr_slow_load_name(struct hr_vm *vm, hr_value name, bool in_namespace) {
    hr_value v = in_namespace ? hr_slow_namespace_get(vm, name) : HR_UNDEF;
    if (v == HR_UNDEF) v = hr_dict_get(vm, hr_frame_function(vm->fp)->globals, name);
    if (v == HR_UNDEF) v = builtin_get(vm, name);
    if (v == HR_UNDEF) not_defined(vm, name);
    return v;
}

void hr_slow_store_name(struct hr_vm *vm, hr_value name, hr_value value, bool in_namespace) {
    hr_value space = in_namespace ? vm->fp[0] : hr_frame_function(vm->fp)->globals;
    if (!hr_value_is(space, HR_T_dict)) {
        hr_op_subscr(vm, space, name, value);
    } else if (value != HR_UNDEF) {
        hr_dict_set(vm, space, name, value);
    } else if (hr_dict_pop(vm, space, name) == HR_UNDEF) {
        not_defined(vm, name);
    }
}

hr_value hr_slow_locals(struct hr_vm *vm, hr_value places) {
    size_t n = hr_value_object_words(places) - 1;
    hr_value dict = hr_dict_new(vm, n / 2);
    for (size_t i = 0; i < n; i += 2) {
        hr_value name = ((struct hr_tuple *)places)->items[i];
        hr_sword at = hr_value_small_get(((struct hr_tuple *)places)->items[i + 1]);
        const struct hr_function *f = hr_frame_function(vm->fp);
        hr_value v = at >= 512 ? f->rest[hr_function_defaults(f) + (size_t)(at - 512)] : vm->fp[at & 255];
        if (at >= 256) v = ((struct hr_cellbox *)v)->value;
        if (v != HR_UNDEF) hr_dict_set(vm, dict, name, v);
    }
    return dict;
}

void hr_slow_delete_global(struct hr_vm *vm, unsigned slot) {
    const struct hr_dict *globals = (const struct hr_dict *)hr_frame_function(vm->fp)->globals;
    struct hr_table *t = (struct hr_table *)globals->table;
    if (t->pairs[2 * slot + 1] == HR_UNDEF) not_defined(vm, t->pairs[2 * slot]);
    HR_STORE(vm, t, pairs[2 * slot + 1], HR_UNDEF);
}

hr_value hr_slow_make_cell(struct hr_vm *vm, hr_value contents) {
    struct hr_cellbox *cell = hr_state_alloc(vm, HR_T_cell, 0, 2);
    HR_STORE(vm, cell, value, contents);
    return hr_value_from_object(cell);
}

/* The place of far variable `i` of the array. */
static hr_value *far_variable(hr_value array, const uint8_t *i) {
    return &((struct hr_tuple *)array)->items[i[0] | i[1] << 8];
}

void hr_slow_variable(struct hr_vm *vm) {
    const uint8_t *ip = vm->ip;
    hr_value *R = vm->fp, *place, value;
    const struct hr_function *f = hr_frame_function(R);
    switch (*ip) {
    case HR_OP_MKFAR:
        value = hr_value_from_object(hr_state_alloc(vm, HR_T_tuple, 0, 1u + (ip[2] | ip[3] << 8)));
        vm->fp[ip[1]] = value;
        return;
    case HR_OP_LDFAR:
        R[ip[1]] = *far_variable(R[ip[2]], ip + 3);
        if (R[ip[1]] == HR_UNDEF) hr_slow_unbound(vm);
        return;
    case HR_OP_STFAR:
        if (R[ip[1]] == HR_UNDEF) hr_slow_unbound(vm);
        hr_heap_store_slot(&vm->heap, (void *)R[ip[2]], far_variable(R[ip[2]], ip + 3), R[ip[1]]);
        return;
    case HR_OP_DELFAR: place = far_variable(R[ip[1]], ip + 2); break;
    case HR_OP_DELCELL: place = &((struct hr_cellbox *)R[ip[1]])->value; break;
    case HR_OP_LDNAMEFREE:
        value = hr_slow_namespace_get(vm, hr_frame_code(R)->constants[ip[3] | ip[4] << 8]);
        R = vm->fp;
        if (value == HR_UNDEF) {
            f = hr_frame_function(R);
            value = ((struct hr_cellbox *)f->rest[hr_function_defaults(f) + ip[2]])->value;
        }
        if (value == HR_UNDEF) hr_slow_unbound_free(vm);
        R[ip[1]] = value;
        return;
    default: /* DELFREE */
        place = &((struct hr_cellbox *)f->rest[hr_function_defaults(f) + ip[1]])->value;
        if (*place == HR_UNDEF) hr_slow_unbound_free(vm);
        break;
    }
    if (*place == HR_UNDEF) hr_slow_unbound(vm);
    *place = HR_UNDEF;
}

void hr_slow_exception_info(struct hr_vm *vm, hr_value *window, hr_value exception) {
    window[0] = hr_type_of(vm, exception);
    window[1] = exception;
    window[2] = HR_NONE; /* as in MicroPython, whose tests print it */
}

/* ---- iteration ------------------------------------------------------------------------------------------------------------- */

bool hr_slow_for_range(hr_value *w, hr_value start, hr_value stop, hr_value step) {
    hr_sword unused;
    /* the value after the last must be small too */
    if (!hr_value_are_small(start, stop) || !hr_value_is_small(step) || step == HR_SMALL(0) ||
        hr_bits_add_overflow((hr_sword)stop, (hr_sword)step, &unused))
        return false;
    w[0] = start;
    w[1] = stop;
    w[2] = step;
    return true;
}

void hr_slow_for_prepare(struct hr_vm *vm, hr_value iterable, size_t window) {
    unsigned type = hr_value_type(iterable);
    hr_value *w = vm->fp + window;
    w[1] = w[2] = HR_UNDEF;
    if (type == HR_T_list || type == HR_T_tuple) {
        w[0] = iterable;
        w[1] = HR_SMALL(0);
        return;
    }
    if (type == HR_T_range) {
        const struct hr_range *r = (const struct hr_range *)iterable;
        if (hr_slow_for_range(w, r->start, r->stop, r->step)) return;
    }
    struct hr_iter container;
    if (hr_iter_begin(iterable, &container)) {
        memcpy(w, &container.source, 3 * sizeof *w);
        return;
    }
    hr_value it = type == HR_T_generator ? iterable : hr_op_iter(vm, iterable);
    w = vm->fp + window;
    w[0] = it;
    w[1] = w[2] = HR_UNDEF;
}

/* The next item of a container: its iterator is made for this call only. */
static hr_value next_of_container(struct hr_vm *vm, hr_value *window) {
    size_t at = (size_t)(window - vm->fp);
    struct hr_iter it = {HR_HEADER(HR_T_container_iterator, 0, 4), window[0], window[1], window[2]};
    hr_value v = hr_iter_next_container(vm, hr_value_from_object(&it));
    vm->fp[at] = it.source;
    vm->fp[at + 1] = it.index;
    return v;
}

hr_value hr_slow_for_next(struct hr_vm *vm, hr_value *window) {
    if (hr_value_is_small(window[1])) return next_of_container(vm, window);
    hr_value iterator = window[0];
    unsigned type = hr_value_type(iterator);
    if (type == HR_T_generator) return hr_generator_resume(vm, iterator, HR_NONE, 0) ? HR_PUSHED : HR_UNDEF;
    if (type >= HR_T_USER) {
        bool bound;
        hr_value f = hr_call_special(vm, iterator, HR_SYM(__next__), &bound);
        if (hr_value_is(f, HR_T_function) && !bound)
            return hr_call_start_method(vm, f, HR_FRAME_NEXT, 1, &iterator);
    }
    return hr_op_next(vm, iterator);
}

HR_NORETURN static void unpack_error(struct hr_vm *vm, size_t wanted, size_t got, bool more) {
    if (more || got > wanted) hr_error_raise(vm, HR_E_too_many_values, wanted);
    hr_error_raise(vm, HR_E_need_more_than, got);
}

void hr_slow_unpack(struct hr_vm *vm, size_t window, unsigned before, int after, hr_value v) {
    size_t n;
    hr_value *items;
    unsigned type = hr_value_type(v);
    if (type != HR_T_list && type != HR_T_tuple) {
        if (after < 0) { /* exactly `before` items: take one more at most */
            hr_value it = hr_op_iter(vm, v);
            for (unsigned i = 0; i <= before; i++) {
                hr_value x = hr_op_next(vm, it);
                if ((x == HR_UNDEF) != (i == before)) unpack_error(vm, before, i, x != HR_UNDEF);
                if (x != HR_UNDEF) vm->fp[window + i] = x;
            }
            return;
        }
        v = hr_list_from_iterable(vm, v);
    }
    hr_tuple_items(vm, v, &n, &items);
    if (after < 0) {
        if (n != before) unpack_error(vm, before, n, false);
        for (unsigned i = 0; i < before; i++)
            vm->fp[window + i] = items[i];
        return;
    }
    size_t rest = before + (unsigned)after;
    if (n < rest) unpack_error(vm, rest, n, false);
    hr_value middle = hr_list_new(vm, n - rest, items + before);
    hr_tuple_items(vm, v, &n, &items);
    for (unsigned i = 0; i < before; i++)
        vm->fp[window + i] = items[i];
    vm->fp[window + before] = middle;
    for (int i = 0; i < after; i++)
        vm->fp[window + before + 1 + (unsigned)i] = items[n - (unsigned)(after - i)];
}

void hr_slow_extend(struct hr_vm *vm, hr_value target, hr_value value) {
    if (value == HR_UNDEF) hr_slow_unbound(vm);
    switch (*vm->ip) {
    case HR_OP_LISTAPPEND: hr_list_append(vm, target, value); return;
    case HR_OP_LISTEXTEND: hr_list_extend(vm, target, value); return;
    case HR_OP_SETADD: hr_set_add(vm, target, value); return;
    case HR_OP_SETUPDATE: hr_set_update(vm, target, value); return;
    default: hr_dict_merge(vm, target, value, *vm->ip == HR_OP_MAPMERGE); return;
    }
}

/* ---- text -------------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_format(struct hr_vm *vm, const hr_value *window, unsigned how) {
    hr_value v = window[0], spec = how & 4 ? window[1] : HR_UNDEF;
    if (v == HR_UNDEF) hr_slow_unbound(vm);
    if (how & 3)
        v = (how & 3) == 1 ? hr_op_str(vm, v) : (how & 3) == 2 ? hr_op_repr(vm, v) : hr_str_ascii(vm, v);
    return hr_op_format(vm, v, spec);
}

/* ---- functions ----------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_make_function(struct hr_vm *vm, hr_value code, const hr_value *window) {
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
    size_t n = raw->defaults + ((raw->flags & HR_CODE_KWDEFAULTS) ? raw->kwonly : 0u) + raw->free;
    struct hr_function *f = hr_state_alloc(vm, HR_T_function, 0, 3 + n);
    HR_STORE(vm, f, code, code);
    HR_STORE(vm, f, globals, hr_frame_function(vm->fp)->globals);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, f, rest[i], window[i]);
    return hr_value_from_object(f);
}

/* ---- returns ---------------------------------------------------------------------------------------------------------------------- */

/* Ends the for loop whose FORITER is at vm->ip, or the DELEGATE there with its result. */
static void iteration_done(struct hr_vm *vm, hr_value result) {
    const uint8_t *ip = vm->ip;
    hr_value *R = vm->fp;
    if (*ip == HR_OP_FORITER) {
        R[ip[2]] = R[ip[2] + 1] = R[ip[2] + 2] = HR_UNDEF;
        vm->ip = ip + (int16_t)(ip[3] | ip[4] << 8);
    } else {
        R[ip[2]] = R[ip[2] + 1] = HR_UNDEF;
        R[ip[1]] = result;
        vm->ip = ip + 3;
    }
}

bool hr_slow_iteration_stops(struct hr_vm *vm, hr_value exception) {
    if (!hr_exception_is(vm, exception, HR_T_StopIteration)) return false;
    iteration_done(vm, hr_exception_value(vm, exception));
    return true;
}

hr_value hr_slow_return(struct hr_vm *vm, hr_value value) {
    hr_value below = vm->fp[-2]; /* INIT: the instance */
    unsigned mode = (unsigned)hr_value_small_get(vm->cp[1]) & ((1u << HR_FRAME_DELTA_SHIFT) - 1);
    if ((mode & 15u) == HR_FRAME_GENERATOR) hr_generator_finish(vm);
    hr_frame_pop(vm);
    switch (mode & 15u) {
    case HR_FRAME_INIT:
        if (value != HR_NONE) hr_error_raise(vm, HR_E_init_should_return_none, value);
        return below;
    case HR_FRAME_GENERATOR:
        vm->delegated = value;
        if (mode & HR_FRAME_ENTRY_FLAG) return HR_UNDEF;
        vm->delegated = HR_UNDEF;
        if (mode & HR_FRAME_CLOSING) hr_error_throw(vm, hr_generator_close_error(vm));
        iteration_done(vm, value);
        return HR_STOP;
    case HR_FRAME_DISCARD: vm->ip += hr_opcode_length[*vm->ip]; return HR_STOP;
    case HR_FRAME_BINARY:
    case HR_FRAME_COMPARE: return hr_slow_binary_continue(vm, value, mode >> HR_FRAME_STAGE_SHIFT);
    case HR_FRAME_BOOL: return hr_value_bool(hr_op_truth(vm, value));
    case HR_FRAME_NOTBOOL: return hr_value_bool(!hr_op_truth(vm, value));
    default: return value;
    }
}

hr_value hr_slow_delegate(struct hr_vm *vm, size_t window) {
    hr_value it = vm->fp[window], sent = vm->fp[window + 1];
    unsigned type = hr_value_type(it);
    if (type == HR_T_generator || type == HR_T_coroutine) {
        if (hr_generator_resume(vm, it, sent, 0)) return HR_PUSHED;
        vm->delegated = HR_NONE;
        return HR_UNDEF;
    }
    hr_value result = HR_NONE;
    hr_value v = hr_generator_step(vm, it, sent, &result);
    if (v == HR_UNDEF) vm->delegated = result;
    return v;
}
