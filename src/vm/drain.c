/* SPDX-License-Identifier: MIT
 *
 * Generators that a built-in function takes whole. See drain.h.
 *
 * Called from C, a generator costs a loop of its own and two copies of its registers for each item, some 500 instructions. Here its frame stays on the
 * stack from the first item to the last, and what it yields is dealt with where it yields: `list(x for x in y)` is a comprehension then. Items that
 * could run Python or whose turn needs memory of unknown extent are taken with the generator suspended, as from C.
 *
 * Below the generator at R[-2]: R[-3] what came together so far, R[-4] what for. Tests: tests/lang/gen.
 */
#include "vm/drain.h"

#include "gen/opcodes.h"
#include "obj/builtin.h"
#include "obj/list.h"
#include "obj/set.h"
#include "obj/type.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/slow.h"

enum purpose {
    TO_LIST,
    TO_CALL, /* a list, with which the call is made again */
    TO_SET,
    TO_SUM,
    TO_ANY,
    TO_ALL,
    TAKING = 8 /* an item is being dealt with */
};

enum { ROOM = 8 }; /* of a list that is only passed on */

/* What the call wants of the generator; -1: something else. *so_far: what there is before the first item. */
static int purpose_of(struct hr_vm *vm, const hr_value *window, unsigned count, hr_value *so_far) {
    hr_value f = window[0];
    if (hr_value_is(f, HR_T_type)) {
        unsigned type = hr_type_index(f);
        if (count != 1 || (type != HR_T_list && type != HR_T_tuple && type != HR_T_set)) return -1;
        *so_far = type == HR_T_set ? hr_set_from_items(vm, 0, NULL)
                                   : hr_list_new_room(vm, 0, type == HR_T_list ? 0 : ROOM);
        return type == HR_T_list ? TO_LIST : type == HR_T_set ? TO_SET : TO_CALL;
    }
    hr_value name = hr_member_name(hr_member_of(f));
    bool join = name == HR_SYM(join) && count == 2 && hr_value_type(window[1]) == HR_T_str;
    int index = hr_builtin_index(name);
    if (!join && (count != 1 || index < 0 || hr_builtin_member((unsigned)index) != f)) return -1;
    *so_far = HR_SMALL(0);
    if (name == HR_SYM(sum)) return TO_SUM;
    if (name == HR_SYM(any)) return TO_ANY;
    if (name == HR_SYM(all)) return TO_ALL;
    if (!join && name != HR_SYM(sorted)) return -1;
    *so_far = hr_list_new_room(vm, 0, ROOM);
    return TO_CALL;
}

/* Pushes the frame of a suspended generator above two words of ours; else as hr_generator_resume. */
static hr_value resume(struct hr_vm *vm, hr_value generator, enum purpose purpose, hr_value so_far) {
    vm->sp[0] = hr_value_small(purpose);
    vm->sp[1] = so_far;
    vm->sp += 2;
    hr_value v = hr_generator_resume(vm, generator, HR_NONE, HR_FRAME_DRAINED);
    if (v != HR_PUSHED) vm->sp -= 2;
    return v;
}

hr_value hr_drain_start(struct hr_vm *vm, hr_value *window, unsigned count) {
    hr_value generator = window[count], so_far;
    if (!hr_value_is_small(((struct hr_generator *)generator)->ip)) return HR_NOTIMPL;
    int purpose = purpose_of(vm, window, count, &so_far);
    if (purpose < 0) return HR_NOTIMPL;
    resume(vm, generator, (enum purpose)purpose, so_far);
    return HR_PUSHED;
}

/* Deals with an item: what there is now. any() and all(): HR_UNDEF to go on, else the answer. */
static hr_value take(struct hr_vm *vm, enum purpose purpose, hr_value so_far, hr_value item) {
    hr_sword n;
    switch (purpose) {
    case TO_ANY:
    case TO_ALL:
        return hr_op_truth(vm, item) == (purpose == TO_ANY) ? hr_value_bool(purpose == TO_ANY) : HR_UNDEF;
    case TO_SUM:
        if (hr_value_are_small(so_far, item) &&
            !hr_bits_add_overflow((hr_sword)so_far - 1, (hr_sword)item, &n))
            return hr_value_from_word((hr_word)n);
        return hr_op_binary(vm, HR_BINARY_ADD, so_far, item);
    case TO_SET: hr_set_add(vm, so_far, item); return so_far;
    default: hr_list_append(vm, so_far, item); return so_far;
    }
}

/* Can nothing that is done with it run Python? */
static bool is_plain(hr_value v) {
    return !hr_value_is_object(v) || hr_value_object_type(v) < HR_T_USER;
}

hr_value hr_drain_take(struct hr_vm *vm, hr_value item) {
    hr_value *words = vm->fp - 4, so_far = words[1];
    enum purpose purpose = (enum purpose)hr_value_small_get(words[0]);
    bool is_list = purpose == TO_LIST || purpose == TO_CALL, asks = purpose == TO_ANY || purpose == TO_ALL;
    if (is_list && *vm->ip == HR_OP_YIELD && hr_list_has_room(so_far)) {
        hr_list_append(vm, so_far, item);
        vm->fp[vm->ip[1]] = HR_NONE;
        vm->ip += HR_OP_LENGTH_YIELD;
        return HR_PUSHED;
    }
    if (is_list || is_plain(item)) {
        words[0] = hr_value_small(purpose | TAKING);
        so_far = take(vm, purpose, so_far, item);
        words = vm->fp - 4;
        words[0] = hr_value_small(purpose);
        if (asks && so_far != HR_UNDEF) {
            hr_generator_suspend(vm);
            return so_far;
        }
        if (!asks) words[1] = so_far;
        hr_generator_deliver(vm, HR_NONE);
        return HR_PUSHED;
    }
    hr_value generator = vm->fp[-2];
    hr_generator_suspend(vm);
    do { /* again if the item had something thrown into the generator, which that has answered */
        vm->retry_allowed = HR_RETRY_NOT;
        so_far = take(vm, purpose, so_far, item);
        if (asks && so_far != HR_UNDEF) return so_far;
        item = resume(vm, generator, purpose, so_far);
    } while (item != HR_PUSHED && item != HR_UNDEF);
    if (item == HR_PUSHED) return item;
    return asks ? hr_value_bool(purpose == TO_ALL) : so_far; /* the item had the generator closed */
}

hr_value hr_drain_finish(struct hr_vm *vm) {
    hr_value so_far = vm->fp[-3];
    enum purpose purpose = (enum purpose)hr_value_small_get(vm->fp[-4]);
    hr_frame_pop(vm);
    if (purpose == TO_ANY || purpose == TO_ALL) return hr_value_bool(purpose == TO_ALL);
    if (purpose != TO_CALL) return so_far;
    const uint8_t *ip = vm->ip;
    vm->fp[ip[2] + ip[3] + (*ip == HR_OP_CALLM)] = so_far; /* in place of the generator */
    return HR_PUSHED;
}

bool hr_drain_is_taking(const struct hr_vm *vm) {
    return (hr_value_small_get(vm->fp[-4]) & TAKING) != 0;
}
