/* SPDX-License-Identifier: MIT
 *
 * General paths of opcodes: names, exceptions, iteration, displays, functions, statements, and returns from frames that opcodes pushed. See slow.h.
 * Tests: tests/lang.
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
#include "vm/drain.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/import.h"
#include "vm/intrinsic.h"
#include "vm/quick.h"
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

static unsigned u16(const uint8_t *at) {
    return at[0] | (unsigned)at[1] << 8;
}

hr_value hr_slow_constant(const hr_value *R, const uint8_t *at) {
    return hr_frame_code(R)->constants[u16(at)];
}

hr_value hr_slow_branch(struct hr_vm *vm, bool jump) {
    const uint8_t *ip = vm->ip, *next = ip + hr_opcode_length(*ip);
    vm->ip = jump ? ip + (int16_t)u16(next - 2) : next;
    return HR_PUSHED;
}

/* The name's value in the running function's globals, if `globals`, else among the builtins. NameError. */
static hr_value load(struct hr_vm *vm, hr_value name, bool globals) {
    hr_value v = globals ? hr_dict_get(vm, hr_frame_function(vm->fp)->globals, name) : HR_UNDEF;
    if (v == HR_UNDEF) v = builtin_get(vm, name);
    if (v == HR_UNDEF) not_defined(vm, name);
    return v;
}

/* The pair of the global in a numbered slot. */
static hr_value *global_pair(const hr_value *R, const uint8_t *at) {
    return &((struct hr_table *)((const struct hr_dict *)hr_frame_function(R)->globals)->table)
                ->pairs[2 * u16(at)];
}

hr_value hr_slow_load_global(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return load(vm, *global_pair(R, ip + 2), false);
}

hr_value hr_slow_load_builtin(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    (void)R;
    return load(vm, hr_builtin_name(ip[2]), true);
}

/* The entry of the class namespace in R[0] (any mapping), or HR_UNDEF. */
static hr_value namespace_get(struct hr_vm *vm, hr_value name) {
    hr_value space = vm->fp[0];
    if (hr_value_is(space, HR_T_dict)) return hr_dict_get_symbol(vm, space, name);
    return hr_op_find_item(vm, space, name, HR_T_LookupError);
}

hr_value hr_slow_load_name(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value name = hr_slow_constant(R, ip + 2), v = *ip == HR_OP_LDNAME ? namespace_get(vm, name) : HR_UNDEF;
    return v != HR_UNDEF ? v : load(vm, name, true);
}

/* STNAME, STGNAME and the two that delete, which have no register. */
hr_value hr_slow_store_name(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    bool store = hr_opcode_length(*ip) > 3;
    hr_value name = hr_slow_constant(R, ip + 1 + store), value = store ? R[ip[1]] : HR_UNDEF;
    hr_value space = *ip == HR_OP_STNAME || *ip == HR_OP_DELNAME ? R[0] : hr_frame_function(R)->globals;
    if (!hr_value_is(space, HR_T_dict)) return hr_op_subscr(vm, space, name, value);
    if (store)
        hr_dict_set(vm, space, name, value);
    else if (hr_dict_pop(vm, space, name) == HR_UNDEF)
        not_defined(vm, name);
    return HR_NONE;
}

hr_value hr_slow_delete_global(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *pair = global_pair(R, ip + 1);
    if (pair[1] == HR_UNDEF) not_defined(vm, pair[0]);
    return pair[1] = HR_UNDEF; /* needs no barrier */
}

/* The cell of free variable i, or what a class body passes on. */
static struct hr_cellbox *free_cell(const hr_value *R, unsigned i) {
    const struct hr_function *f = hr_frame_function(R);
    return (struct hr_cellbox *)f->rest[hr_function_defaults(f) + i];
}

hr_value hr_slow_locals(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value places = hr_slow_constant(R, ip + 2);
    size_t n = hr_value_object_words(places) - 1;
    hr_value dict = hr_dict_new(vm, n / 2);
    for (size_t i = 0; i < n; i += 2) {
        hr_value name = ((struct hr_tuple *)places)->items[i];
        unsigned at = (unsigned)hr_value_small_get(((struct hr_tuple *)places)->items[i + 1]);
        hr_value v = at >= 512 ? (hr_value)free_cell(vm->fp, at - 512) : vm->fp[at & 255];
        if (at >= 256) v = ((struct hr_cellbox *)v)->value;
        if (v != HR_UNDEF) hr_dict_set(vm, dict, name, v);
    }
    return dict;
}

hr_value hr_slow_make_cell(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    struct hr_cellbox *cell = hr_state_alloc(vm, HR_T_cell, 0, 2);
    (void)R;
    HR_STORE(vm, cell, value, vm->fp[ip[2]]);
    return hr_value_from_object(cell);
}

/* The rarer opcodes for cells, free and far variables. */
hr_value hr_slow_variable(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *place, array, value;
    switch (*ip) {
    case HR_OP_MKFAR: return hr_value_from_object(hr_state_alloc(vm, HR_T_tuple, 0, 1u + u16(ip + 2)));
    case HR_OP_LDNAMEFREE:
        value = namespace_get(vm, hr_slow_constant(R, ip + 3));
        if (value == HR_UNDEF) value = free_cell(vm->fp, ip[2])->value;
        if (value == HR_UNDEF) hr_slow_unbound_free(vm);
        return value;
    case HR_OP_DELFREE:
        place = &free_cell(R, ip[1])->value;
        if (*place == HR_UNDEF) hr_slow_unbound_free(vm);
        return *place = HR_UNDEF;
    case HR_OP_DELCELL: place = &((struct hr_cellbox *)R[ip[1]])->value; break;
    default: /* of an array: LDFAR, STFAR, DELFAR */
        array = *ip == HR_OP_DELFAR ? R[ip[1]] : R[ip[2]];
        place = &((struct hr_tuple *)array)->items[u16(ip + hr_opcode_length(*ip) - 2)];
        if (*ip == HR_OP_STFAR) {
            hr_heap_store_slot(&vm->heap, (void *)array, place, R[ip[1]]);
            return HR_NONE;
        }
    }
    value = *place;
    if (value == HR_UNDEF) hr_slow_unbound(vm);
    if (*ip != HR_OP_LDFAR) *place = HR_UNDEF;
    return value;
}

/* ---- exceptions ------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_raise(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    if (*ip == HR_OP_RERAISE) hr_unwind_reraise(vm);
    hr_value exception = R[ip[1]], cause = *ip == HR_OP_RAISEFROM ? R[ip[2]] : HR_NONE;
    if (*ip == HR_OP_RAISEFROM) hr_unwind_raise_from(vm, exception, cause);
    hr_error_throw(vm, exception);
}

/* Which exception is current, around handlers. */
hr_value hr_slow_handled(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *pair = R + ip[1];
    if (*ip == HR_OP_RESETEXC) {
        pair[1] = vm->exception;
        return vm->exception = R[ip[2]];
    }
    if (HR_IMAGES && *ip == HR_OP_UNSETEXC) { /* what came of a split, in an image of anything */
        hr_value exception = hr_unwind_prepare(vm, pair[1]);
        vm->exception = exception;
        return HR_NONE;
    }
    vm->exception = pair[1];
    if (*ip == HR_OP_POPEXC) pair[0] = pair[1] = HR_UNDEF;
    return HR_NONE;
}

hr_value hr_slow_match_exception(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_slow_branch(vm, !hr_unwind_matches(vm, R[ip[1]], R[ip[2]]));
}

/* What __exit__ gets. */
hr_value hr_slow_exception_info(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *window = R + ip[1], exception = R[ip[2]];
    window[0] = hr_type_of(vm, exception);
    window[1] = exception;
    return window[2] = HR_NONE; /* as in MicroPython, whose tests print it */
}

/* CALLFIN and ENDFIN: a body of finally is entered with where to go on in R[b], or is left. */
hr_value hr_slow_finally(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    const uint8_t *code = hr_frame_raw(R)->code;
    hr_value *pair = R + ip[1];
    if (*ip == HR_OP_CALLFIN) {
        *pair = hr_value_small(ip + HR_OP_LENGTH_CALLFIN - code);
        return hr_slow_branch(vm, true);
    }
    if (!hr_value_is_small(*pair)) {
        vm->exception = pair[1];
        hr_unwind_again(vm, *pair);
    }
    vm->ip = code + hr_value_small_get(*pair);
    return HR_PUSHED;
}

/* ---- iteration ------------------------------------------------------------------------------------------------------------- */

/* What a generator expression gets. The FORPREP in it takes a list, tuple or range as they are, with no iterator to be made, and quicker: nobody
 * else sees them. */
hr_value hr_slow_get_iter(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    unsigned type = hr_value_type(R[ip[2]]);
    return type == HR_T_list || type == HR_T_tuple || type == HR_T_range ? R[ip[2]]
                                                                         : hr_op_iter(vm, R[ip[2]]);
}

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

/* Prepares the window for FORITER. */
hr_value hr_slow_for_prepare(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value iterable = R[ip[2]], *w = R + ip[1];
    unsigned type = hr_value_type(iterable);
    const struct hr_range *r = (const struct hr_range *)iterable;
    struct hr_iter container;
    if (type == HR_T_range && hr_slow_for_range(w, r->start, r->stop, r->step)) return HR_NONE;
    if (hr_iter_begin(iterable, &container)) {
        memcpy(w, &container.source, 3 * sizeof *w);
        return HR_NONE;
    }
    if (type != HR_T_generator) iterable = hr_op_iter(vm, iterable);
    w = vm->fp + ip[1];
    w[0] = iterable;
    return w[1] = w[2] = HR_UNDEF;
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

/* Ends the for loop whose FORITER is at vm->ip, or the DELEGATE there with its result: HR_PUSHED; or the call there of next() or send(), with
 * StopIteration. */
static hr_value iteration_done(struct hr_vm *vm, hr_value result) {
    const uint8_t *ip = vm->ip;
    hr_value *window = vm->fp + ip[2];
    bool loop = *ip == HR_OP_FORITER;
    if (!loop && *ip != HR_OP_DELEGATE) hr_generator_stop(vm, result);
    window[0] = window[1] = HR_UNDEF;
    *(loop ? &window[2] : &vm->fp[ip[1]]) = loop ? HR_UNDEF : result;
    return hr_slow_branch(vm, loop);
}

/* The next item of an iterator, which may come from a frame. */
static hr_value next_of_iterator(struct hr_vm *vm, hr_value iterator) {
    unsigned type = hr_value_type(iterator);
    if (type == HR_T_generator) return hr_generator_resume(vm, iterator, HR_NONE, 0);
    hr_value f = type >= HR_T_USER ? hr_call_special(vm, iterator, HR_SYM(__next__)) : HR_UNDEF;
    return hr_value_is(f, HR_T_function) ? hr_call_start_method(vm, f, HR_FRAME_NEXT, 1, &iterator)
                                         : hr_op_next(vm, iterator);
}

hr_value hr_slow_for_next(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *window = R + ip[2];
    if (HR_QUICK) {
        hr_value quick = hr_value_is(*window, HR_T_generator) ? hr_generator_resume(vm, *window, HR_NONE, 0)
                                                              : hr_quick_next(vm, window);
        if (quick != HR_NOTIMPL) return quick != HR_UNDEF ? quick : iteration_done(vm, HR_UNDEF);
    }
    hr_value v = hr_value_is_small(window[1]) ? next_of_container(vm, window) : next_of_iterator(vm, *window);
    return v != HR_UNDEF ? v : iteration_done(vm, HR_UNDEF);
}

HR_NORETURN static void unpack_error(struct hr_vm *vm, size_t wanted, size_t got, bool more) {
    if (more || got > wanted) hr_error_raise(vm, HR_E_too_many_values, wanted);
    hr_error_raise(vm, HR_E_need_more_than, got);
}

hr_value hr_slow_unpack(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    unsigned before = ip[2];
    bool star = *ip == HR_OP_UNPACKX;
    hr_value v = R[ip[3 + star]], *items;
    unsigned type = hr_value_type(v);
    size_t n, rest = before + (star ? ip[3] : 0u);
    if (type != HR_T_list && type != HR_T_tuple) {
        if (!star) { /* exactly `before` items: take one more at most */
            struct hr_iter room;
            hr_value it = hr_iter_local(vm, v, &room);
            for (unsigned i = 0; i <= before; i++) {
                hr_value x = hr_op_next(vm, it);
                if ((x == HR_UNDEF) != (i == before)) unpack_error(vm, before, i, x != HR_UNDEF);
                if (x != HR_UNDEF) vm->fp[ip[1] + i] = x;
            }
            return HR_NONE;
        }
        v = hr_list_from_iterable(vm, v);
    }
    hr_tuple_items(vm, v, &n, &items);
    if (star ? n < rest : n != rest) unpack_error(vm, rest, n, false);
    hr_value middle = star ? hr_list_new(vm, n - rest, items + before) : HR_NONE;
    hr_tuple_items(vm, v, &n, &items);
    R = vm->fp + ip[1];
    for (unsigned i = 0; i < before; i++)
        *R++ = *items++;
    if (!star) return middle;
    *R++ = middle;
    for (items += n - rest; rest > before; rest--)
        *R++ = *items++;
    return middle;
}

/* ---- displays ---------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_display(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    static hr_value (*const make[])(struct hr_vm * vm, size_t n, const hr_value *items) = {
        hr_list_new, hr_tuple_new, hr_set_from_items, hr_dict_from_pairs, hr_str_concat};
    return make[*ip - HR_OP_LIST](vm, ip[3], R + ip[2]);
}

/* The opcodes that put a value into the list, set or dict they are building. */
hr_value hr_slow_extend(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value target = R[ip[1]], value = R[ip[2]];
    switch (*ip) {
    case HR_OP_LISTAPPEND: hr_list_append(vm, target, value); break;
    case HR_OP_LISTEXTEND: hr_list_extend(vm, target, value); break;
    case HR_OP_SETADD: hr_set_add(vm, target, value); break;
    case HR_OP_SETUPDATE: hr_set_update(vm, target, value); break;
    case HR_OP_MAPADD: hr_dict_set(vm, target, value, R[ip[3]]); break;
    default: hr_dict_merge(vm, target, value, *ip == HR_OP_MAPMERGE);
    }
    return HR_NONE;
}

hr_value hr_slow_list_tuple(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_tuple_from_iterable(vm, R[ip[2]]);
}

hr_value hr_slow_format(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value v = R[ip[2]];
    unsigned how = ip[3];
    if (v == HR_UNDEF) hr_slow_unbound(vm);
    if (how & 3)
        v = (how & 3) == 1 ? hr_op_str(vm, v) : (how & 3) == 2 ? hr_op_repr(vm, v) : hr_str_ascii(vm, v);
    return hr_op_format(vm, v, how & 4 ? vm->fp[ip[2] + 1] : HR_UNDEF);
}

/* ---- functions ----------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_make_function(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value code = hr_slow_constant(R, ip + 3);
    const struct hr_code_raw *raw = (const struct hr_code_raw *)((const struct hr_code *)code)->raw;
    size_t n = raw->defaults + ((raw->flags & HR_CODE_KWDEFAULTS) ? raw->kwonly : 0u) + raw->free;
    struct hr_function *f = hr_state_alloc(vm, HR_T_function, 0, 3 + n);
    HR_STORE(vm, f, code, code);
    HR_STORE(vm, f, globals, hr_frame_function(vm->fp)->globals);
    for (size_t i = 0; i < n; i++)
        HR_STORE(vm, f, rest[i], vm->fp[ip[2] + i]);
    return hr_value_from_object(f);
}

/* A CALL* gave value: exact collections wait for this point. */
static hr_value called(struct hr_vm *vm, hr_value value) {
    if (HR_LIKELY(!vm->pending.any) || value == HR_PUSHED) return value;
    hr_frame_safepoint_call(vm, value);
    return HR_PUSHED;
}

hr_value hr_slow_call_keywords(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_value *window = R + ip[2];
    unsigned count = ip[3];
    if (*ip == HR_OP_CALLMKW && *window == HR_UNDEF)
        window++;
    else
        count += *ip == HR_OP_CALLMKW;
    return called(vm, hr_call_start(vm, window, count, hr_frame_code(R)->constants[ip[4]]));
}

hr_value hr_slow_call_spread(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return called(vm, hr_call_start_spread(vm, R + ip[2], ip[3] & 1));
}

hr_value hr_slow_get_delegate(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return (*ip == HR_OP_GETYF ? hr_generator_delegate_iter : hr_generator_await)(vm, R[ip[2]]);
}

/* ---- statements ------------------------------------------------------------------------------------------------------------------- */

hr_value hr_slow_import(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_import_statement(vm, hr_slow_constant(R, ip + 3), R[ip[2]], ip[5]);
}

hr_value hr_slow_import_from(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_import_from(vm, R[ip[2]], hr_slow_constant(R, ip + 3));
}

hr_value hr_slow_import_star(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    hr_import_star(vm, R[ip[1]]);
    return HR_NONE;
}

hr_value hr_slow_is_kind(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_intrinsic_is_kind(vm, R[ip[2]], *ip == HR_OP_MATCHSEQ);
}

hr_value hr_slow_intrinsic(struct hr_vm *vm, const uint8_t *ip, hr_value *R) {
    return hr_intrinsic_table[ip[3]](vm, R + ip[2]);
}

/* ---- returns ---------------------------------------------------------------------------------------------------------------------- */

bool hr_slow_iteration_stops(struct hr_vm *vm, hr_value exception) {
    if (!hr_exception_is(vm, exception, HR_T_StopIteration)) return false;
    iteration_done(vm, hr_exception_value(vm, exception));
    return true;
}

HR_NOINLINE hr_value hr_slow_return(struct hr_vm *vm, hr_value value) {
    hr_value below = vm->fp[-2], root = vm->fp[-3]; /* INIT: the instance; CHAINED: the generators */
    unsigned mode = (unsigned)hr_value_small_get(vm->cp[1]) & ((1u << HR_FRAME_DELTA_SHIFT) - 1);
    if ((mode & 15u) == HR_FRAME_GENERATOR || (HR_QUICK && (mode & 15u) == HR_FRAME_CHAINED)) {
        hr_generator_finish(vm);
        if (HR_QUICK && (mode & HR_FRAME_DRAINED)) return hr_drain_finish(vm);
    }
    hr_frame_pop(vm);
    if (HR_QUICK && (mode & 15u) == HR_FRAME_CHAINED) {
        hr_generator_go_on(vm, below, root, mode);
        return iteration_done(vm, value);
    }
    switch (mode & 15u) {
    case HR_FRAME_INIT:
        if (value != HR_NONE) hr_error_raise(vm, HR_E_init_should_return_none, value);
        return below;
    case HR_FRAME_GENERATOR:
        vm->delegated = value;
        if (mode & HR_FRAME_ENTRY_FLAG) return HR_UNDEF;
        vm->delegated = HR_UNDEF;
        if (mode & HR_FRAME_CLOSING) hr_error_throw(vm, hr_generator_close_error(vm));
        return iteration_done(vm, value);
    case HR_FRAME_DISCARD: return hr_slow_branch(vm, false);
    case HR_FRAME_BINARY: return hr_slow_binary_continue(vm, value, mode >> HR_FRAME_STAGE_SHIFT);
    case HR_FRAME_BOOL: return hr_value_bool(hr_op_truth(vm, value));
    case HR_FRAME_NOTBOOL: return hr_value_bool(!hr_op_truth(vm, value));
    default: return value;
    }
}

HR_NOINLINE hr_value hr_slow_delegate(struct hr_vm *vm, size_t window) {
    hr_value it = vm->fp[window], sent = vm->fp[window + 1];
    unsigned type = hr_value_type(it);
    if (type == HR_T_generator || type == HR_T_coroutine) return hr_generator_resume(vm, it, sent, 0);
    hr_value result = HR_NONE;
    hr_value v = hr_generator_step(vm, it, sent, &result);
    if (v == HR_UNDEF) vm->delegated = result;
    return v;
}
