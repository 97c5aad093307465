/* SPDX-License-Identifier: MIT
 *
 * Instances of user classes: slots by layout, overflow dict, creation. See instance.h.
 * Tests: tests/lang/class, tests/memory/instances_shared_layout.py.
 */
#include "obj/instance.h"

#include "obj/attr.h"
#include "obj/class.h"
#include "obj/exception.h"
#include "obj/state.h"
#include "obj/weak.h"

static struct hr_instance *instance_of(hr_value v) {
    return (struct hr_instance *)v;
}

/* ---- layouts ------------------------------------------------------------------------------------------------ */

static size_t layout_count(hr_value layout) {
    return layout == HR_UNDEF ? 0 : hr_value_object_words(layout) - 1;
}

int hr_instance_find(hr_value layout, hr_value name) {
    int count = (int)layout_count(layout);
    for (int i = 0; i < count; i++) {
        if (((const struct hr_tuple *)layout)->items[i] == name) {
            return i;
        }
    }
    return -1;
}

unsigned hr_instance_offset(hr_value cls) {
    unsigned flags = hr_type_flags(cls);
    return flags & HR_CLASS_NATIVE ? 1 : flags & HR_CLASS_EXCEPTION ? HR_EXCEPTION_WORDS - 1 : 0;
}

size_t hr_class_slot_count(hr_value cls) {
    return layout_count(((const struct hr_class *)cls)->layout);
}

size_t hr_instance_add_name(struct hr_vm *vm, hr_value cls, hr_value name) {
    struct hr_class *c = (struct hr_class *)cls;
    int i = hr_instance_find(c->layout, name);
    if (i >= 0) {
        return (size_t)i;
    }
    size_t count = layout_count(c->layout);
    if (count == 0 || !hr_heap_try_grow(&vm->heap, (void *)c->layout, 2 + count)) {
        struct hr_tuple *names = hr_state_alloc(vm, HR_T_tuple, 0, 2 + count);
        if (count) {
            memcpy(names->items, ((struct hr_tuple *)c->layout)->items, count * sizeof(hr_value));
            hr_heap_free(&vm->heap, (void *)c->layout);
        }
        HR_CHANGE(vm, c, layout, hr_value_from_object(names));
    }
    HR_CHANGE(vm, (struct hr_tuple *)c->layout, items[count], name);
    hr_attr_forget(vm, name);
    return count;
}

/* ---- the dict of what the slots do not hold ------------------------------------------------------------------- */

static bool is_exception(hr_value cls) {
    return hr_type_is_exception(cls);
}

static hr_value overflow_of(hr_value v, hr_value cls) {
    if (is_exception(cls)) {
        return hr_exception_extra(v);
    }
    return hr_value_has_flag(v, HR_HEADER_FLAG) ? instance_of(v)->slots[hr_value_object_words(v) - 2]
                                                : HR_UNDEF;
}

/* Number of slots that hold attributes, or fields before them. */
static size_t slot_limit(hr_value v, hr_value cls) {
    return hr_value_object_words(v) - 1 - (!is_exception(cls) && hr_value_has_flag(v, HR_HEADER_FLAG));
}

/* Makes dict the overflow of v. The attribute that was in its last slot must be in the dict. */
static void set_overflow(struct hr_vm *vm, hr_value v, hr_value cls, hr_value dict) {
    if (is_exception(cls)) {
        hr_exception_set_extra(vm, v, dict);
    } else {
        size_t last = hr_value_object_words(v) - 2;
        HR_CHANGE(vm, instance_of(v), slots[last], dict);
        instance_of(v)->header |= HR_HEADER_FLAG;
    }
}

static hr_value slot_name(hr_value cls, size_t slot) {
    return ((struct hr_tuple *)((struct hr_class *)cls)->layout)->items[slot - hr_instance_offset(cls)];
}

/* True if __slots__ of the class or a base names the attribute: it does not go into __dict__. */
static bool is_declared(struct hr_vm *vm, hr_value cls, hr_value name) {
    struct hr_type_walk walk = {.next = cls};
    hr_value c, *items;
    size_t count;
    while ((c = hr_type_walk_next(&walk)) != HR_UNDEF) {
        hr_value slots = hr_type_lookup_own(vm, c, HR_SYM(__slots__));
        if (slots == name) {
            return true;
        }
        for (size_t i = 0; slots != HR_UNDEF && hr_tuple_items(vm, slots, &count, &items) && i < count; i++) {
            if (items[i] == name) {
                return true;
            }
        }
    }
    return false;
}

/* Moves the attributes in slots [from, ..) to the overflow dict, a new one if anything moves; they come before what is in
 * the dict already. */
static hr_value gather(struct hr_vm *vm, hr_value v, hr_value cls, size_t from) {
    size_t limit = slot_limit(v, cls), last = is_exception(cls) ? SIZE_MAX : hr_value_object_words(v) - 2;
    hr_value old = overflow_of(v, cls), dict = HR_UNDEF, name, value;
    for (size_t i = from; i < limit; i++) {
        value = instance_of(v)->slots[i];
        if (value != HR_UNDEF && (i == last || !is_declared(vm, cls, slot_name(cls, i)))) {
            dict = dict == HR_UNDEF ? hr_dict_new(vm, limit - from + 1) : dict;
            hr_dict_set(vm, dict, slot_name(cls, i), value);
        }
    }
    if (dict == HR_UNDEF && old != HR_UNDEF) {
        return old;
    }
    dict = dict == HR_UNDEF ? hr_dict_new(vm, 1) : dict;
    for (size_t pos = 0; old != HR_UNDEF && hr_dict_next(vm, old, &pos, &name, &value);) {
        hr_dict_set(vm, dict, name, value);
    }
    for (size_t i = from; i < limit; i++) {
        if (i == last || hr_dict_get(vm, dict, slot_name(cls, i)) != HR_UNDEF) {
            HR_STORE(vm, instance_of(v), slots[i], HR_UNDEF);
        }
    }
    set_overflow(vm, v, cls, dict);
    return dict;
}

/* An instance made when its class had no attributes gets the word where its dict is to lie: there is always room for it, see
 * hr_instance_new. */
static void make_room(struct hr_vm *vm, hr_value v, hr_value cls) {
    size_t offset = hr_instance_offset(cls);
    if (slot_limit(v, cls) == offset && overflow_of(v, cls) == HR_UNDEF && !is_exception(cls) &&
        !hr_heap_try_grow(&vm->heap, (void *)v, offset + 2)) {
        hr_state_no_memory(vm, sizeof(hr_value));
    }
}

hr_value hr_instance_dict(struct hr_vm *vm, hr_value v) {
    hr_value cls = hr_type_of(vm, v);
    unsigned flags = hr_type_flags(cls);
    if ((flags & (HR_CLASS_SLOTTED | HR_CLASS_META)) ||
        (!hr_value_is(cls, HR_T_class) && !(flags & HR_CLASS_EXCEPTION))) {
        return HR_UNDEF;
    }
    make_room(vm, v, cls);
    return gather(vm, v, cls, hr_instance_offset(cls));
}

void hr_instance_set_dict(struct hr_vm *vm, hr_value v, hr_value dict) {
    if (!hr_value_is(dict, HR_T_dict)) {
        hr_error_raise(vm, HR_E_dict_must_be_set, dict);
    }
    if (hr_instance_dict(vm, v) == HR_UNDEF) {
        hr_attr_missing(vm, v, HR_SYM(__dict__));
    }
    set_overflow(vm, v, hr_type_of(vm, v), dict);
}

void hr_instance_set_class(struct hr_vm *vm, hr_value v, hr_value cls) {
    hr_value old = hr_type_of(vm, v);
    const unsigned layout = HR_CLASS_NATIVE | HR_CLASS_EXCEPTION | HR_CLASS_META | HR_CLASS_SLOTTED;
    if (!hr_value_is(cls, HR_T_class) || !hr_value_is(old, HR_T_class) ||
        ((hr_type_flags(cls) ^ hr_type_flags(old)) & layout) || hr_instance_dict(vm, v) == HR_UNDEF ||
        hr_type_base_native(cls) != hr_type_base_native(old)) {
        hr_error_raise(vm, HR_E_class_assignment_object);
    }
    /* All attributes are in the dict now, so that no slot number means anything. */
    const hr_word mask = ((hr_word)1 << HR_HEADER_TYPE_BITS) - 1;
    hr_word header = instance_of(v)->header & ~(mask << HR_HEADER_TYPE_SHIFT);
    instance_of(v)->header = header | (hr_word)hr_type_class_index(cls) << HR_HEADER_TYPE_SHIFT;
}

/* ---- attributes --------------------------------------------------------------------------------------------------- */

hr_value hr_instance_attr(struct hr_vm *vm, hr_value v, hr_value cls, hr_value name, hr_value x) {
    bool user = hr_value_is(cls, HR_T_class), store = x != HR_LOAD && x != HR_UNDEF;
    if (!user && !is_exception(cls)) {
        return HR_UNDEF;
    }
    hr_value dict = overflow_of(v, cls), *place = NULL;
    size_t limit = slot_limit(v, cls);
    int i = -1;
    if (user) {
        i = hr_instance_find(((struct hr_class *)cls)->layout, name);
        if (i < 0 && store) {
            if (hr_type_flags(cls) & HR_CLASS_SLOTTED) {
                return HR_UNDEF;
            }
            i = (int)hr_instance_add_name(vm, cls, name);
        }
    }
    size_t slot = i < 0 ? limit : hr_instance_offset(cls) + (size_t)i;
    if (slot < limit) {
        place = &instance_of(v)->slots[slot];
        if (*place == HR_UNDEF && (!store || dict != HR_UNDEF)) {
            place = NULL; /* it is in the dict if anywhere */
        }
    }
    if (store && !place && dict == HR_UNDEF) {
        if (user && hr_heap_try_grow(&vm->heap, (void *)v, slot + 2)) {
            place = &instance_of(v)->slots[slot];
        } else {
            make_room(vm, v, cls);
            limit = slot_limit(v, cls);
            dict = gather(vm, v, cls, is_exception(cls) ? limit : limit - 1);
        }
    }
    if (!place) {
        return hr_attr_in_dict(vm, dict, name, x);
    }
    if (x == HR_LOAD) {
        return *place;
    }
    hr_heap_store_slot(&vm->heap, (void *)v, place, x);
    return HR_NONE;
}

void hr_instance_each(struct hr_vm *vm, hr_value v,
                      void (*visit)(struct hr_vm *vm, void *arg, hr_value name, hr_value value), void *arg) {
    hr_value cls = hr_type_of(vm, v);
    size_t limit = slot_limit(v, cls);
    for (size_t i = hr_instance_offset(cls); i < limit; i++) {
        if (instance_of(v)->slots[i] != HR_UNDEF) {
            visit(vm, arg, slot_name(cls, i), instance_of(v)->slots[i]);
        }
    }
    hr_value dict = overflow_of(v, cls), name, value;
    for (size_t pos = 0; dict != HR_UNDEF && hr_dict_next(vm, dict, &pos, &name, &value);) {
        visit(vm, arg, name, value);
    }
}

/* ---- making instances ----------------------------------------------------------------------------------------------- */

hr_value hr_instance_new(struct hr_vm *vm, hr_value cls) {
    if (hr_value_is(cls, HR_T_type)) {
        unsigned id = hr_type_index(cls);
        size_t words = hr_type_is_exception(cls) ? HR_EXCEPTION_WORDS : 1;
        return hr_value_from_object(hr_state_alloc(vm, id, 0, words));
    }
    unsigned flags = hr_type_flags(cls);
    size_t words = 1 + hr_instance_offset(cls) + hr_class_slot_count(cls);
    if ((flags & (HR_CLASS_NATIVE | HR_CLASS_SLOTTED)) == HR_CLASS_NATIVE && words < 3) {
        words = 3; /* an instance without an attribute slot fills a granule: it could never get one */
    }
    hr_value v = hr_value_from_object(hr_state_alloc(vm, hr_type_class_index(cls), 0, words));
    if (flags & HR_CLASS_DEL) {
        hr_weak_add_finalizer(vm, v);
    }
    return v;
}

void hr_instance_check_no_args(struct hr_vm *vm, hr_value cls, size_t n) {
    if (n > 0 && !(hr_type_flags(cls) & (HR_CLASS_NATIVE | HR_CLASS_EXCEPTION | HR_CLASS_META))) {
        hr_error_raise(vm, HR_E_takes_no_arguments, hr_type_name(cls));
    }
}

hr_value hr_instance_run_ctor(struct hr_vm *vm, const struct hr_member *ctor, int argc, hr_value *argv) {
    hr_value cls = argv[0];
    if (HR_QUICK && hr_value_is(cls, HR_T_type)) { /* what most calls come to */
        const struct hr_type *type = hr_type_row(cls);
        if (!(type->flags & HR_TYPE_PLAIN) && hr_type_ctor(type) == ctor) {
            return hr_member_fn(ctor)(vm, argc, argv);
        }
    }
    if (!hr_type_is_class(cls)) {
        hr_error_raise(vm, HR_E_new_needs_a_type, cls);
    }
    const struct hr_type *native = hr_type_base_native(cls);
    const struct hr_member *expected = hr_type_ctor(native);
    bool plain = hr_member_fn(hr_type_ctor(hr_type_rom(HR_T_object))) == hr_member_fn(ctor);
    if (ctor != expected && !(plain && hr_type_number(native) == HR_T_object)) {
        hr_error_raise(vm, HR_E_this_new_does_not_make_objects, hr_type_name(cls));
    }
    if (hr_value_is(cls, HR_T_type) || !(hr_type_flags(cls) & HR_CLASS_NATIVE)) {
        return hr_member_fn(ctor)(vm, argc, argv);
    }
    if (hr_type_number(native) != HR_T_namedtuple) { /* that one looks up the fields in the class */
        argv[0] = hr_type_builtin(hr_type_number(native));
    }
    hr_value value = hr_member_fn(ctor)(vm, argc, argv);
    hr_value v = hr_instance_new(vm, cls);
    HR_STORE(vm, instance_of(v), slots[0], value);
    return v;
}

hr_value hr_instance_create(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names) {
    hr_value cls = window[0];
    unsigned flags = hr_type_flags(cls);
    if (!(flags & (HR_CLASS_NATIVE | HR_CLASS_EXCEPTION | HR_CLASS_META))) {
        return hr_instance_new(vm, cls);
    }
    const struct hr_type *native = hr_type_base_native(cls);
    const struct hr_member *ctor = hr_instance_ctor(vm, native);
    if ((flags & HR_CLASS_NATIVE) && !hr_class_is_object_init(hr_type_lookup(vm, cls, HR_SYM(__init__)))) {
        /* Its own __init__ gets the arguments; until that calls super().__init__(), the value is an empty one if there is
         * such a thing. A value that cannot change is made of them now; keywords are not for it, but int has one. */
        const bool fixed = native->flags & HR_TYPE_NEWARGS;
        if (!fixed && HR_SPEC_MIN(hr_member_spec(ctor)) > 1) {
            return hr_instance_new(vm, cls);
        }
        npos = fixed ? npos : 0;
        names = fixed && HR_SPEC_MAX(hr_member_spec(ctor)) > 2 ? names : HR_UNDEF;
    }
    return hr_call_keywords(vm, hr_member_value(ctor), (int)npos + 1, window, names);
}

const struct hr_member *hr_instance_ctor(struct hr_vm *vm, const struct hr_type *type) {
    const struct hr_member *ctor = hr_type_ctor(type);
    if (!ctor) {
        hr_error_raise(vm, HR_E_cannot_create_instances, hr_type_name(hr_type_builtin(hr_type_number(type))));
    }
    return ctor;
}
