/* SPDX-License-Identifier: MIT
 *
 * Weak references and finalisers. See weak.h.
 *
 * vm->weak is a RAW table of entries, so that it keeps nothing alive; both the target of an entry and its reference object are on the heap's
 * weak list. When a target dies, the entry becomes QUEUED: then it is visited as a root until the finaliser or callback has run at the next
 * safepoint. Nothing is allocated while the collector runs.
 * Tests: tests/modules/weakref, tests/modules/gc.
 */
#include "obj/weak.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/error.h"
#include "obj/type.h"

struct entry {
    hr_value target; /* HR_UNDEF: free, or dead with a callback waiting */
    hr_value ref;    /* the reference object; HR_NONE: the entry is a finaliser */
    hr_word state;   /* QUEUED; HASHED and above it the target's hash, of a reference */
};

enum { QUEUED = 1, HASHED = 2, HASH_SHIFT = 2 };

static struct entry *entries(const struct hr_vm *vm) {
    return (struct entry *)((hr_value *)vm->weak + 1);
}
static size_t count(const struct hr_vm *vm) {
    return vm->weak == HR_UNDEF
               ? 0
               : (hr_value_object_words(vm->weak) - 1) * sizeof(hr_word) / sizeof(struct entry);
}
static bool is_queued(const struct entry *e) {
    return e->state & QUEUED;
}
static bool is_free(const struct entry *e) {
    return e->target == HR_UNDEF && !e->state;
}

/* The index of a free entry. */
static size_t reserve(struct hr_vm *vm) {
    size_t n = count(vm);
    for (size_t i = 0; i < n; i++)
        if (is_free(&entries(vm)[i])) return i;
    size_t room = n + n / 2 + 2;
    const size_t words = sizeof(struct entry) / sizeof(hr_word);
    if (vm->weak == HR_UNDEF)
        vm->weak = hr_value_from_object(hr_state_alloc_raw(vm, HR_T_store, 0, room * sizeof(struct entry)));
    else
        hr_state_enlarge(vm, &vm->weak - 1, room * words);
    for (size_t i = n; i < room; i++)
        entries(vm)[i] = (struct entry){HR_UNDEF, HR_UNDEF, 0};
    return n;
}

static void add_to_list(struct hr_vm *vm, hr_value v) {
    if (!hr_heap_weak_add(&vm->heap, (void *)v)) hr_state_no_memory(vm, sizeof(hr_word));
}

void hr_weak_add_finalizer(struct hr_vm *vm, hr_value v) {
    add_to_list(vm, v);
    size_t i = reserve(vm);
    entries(vm)[i] = (struct entry){v, HR_NONE, 0};
}

hr_value hr_weak_ref(struct hr_vm *vm, hr_value target, hr_value callback) {
    if (!hr_value_is_object(target) || !hr_heap_contains(&vm->heap, target) ||
        (hr_value_object_type(target) < HR_T_USER &&
         !(hr_type_rom(hr_value_object_type(target))->flags & HR_TYPE_WEAKREF)))
        hr_error_raise(vm, HR_E_cannot_create_weak, target);
    if (callback == HR_NONE)
        for (size_t i = 0; i < count(vm); i++) {
            const struct entry *e = &entries(vm)[i];
            if (e->target == target && e->ref != HR_NONE && !is_queued(e) &&
                ((struct hr_weakref *)e->ref)->callback == HR_NONE)
                return e->ref;
        }
    struct hr_weakref *r = hr_state_alloc(vm, HR_T_weakref, 0, 3);
    HR_STORE(vm, r, callback, callback);
    add_to_list(vm, target);
    add_to_list(vm, hr_value_from_object(r));
    size_t i = reserve(vm);
    entries(vm)[i] = (struct entry){target, hr_value_from_object(r), 0};
    HR_STORE(vm, r, index, hr_value_small((hr_sword)i));
    return hr_value_from_object(r);
}

static bool is_dead(hr_value index) {
    return index == HR_UNDEF || hr_value_small_get(index) < 0;
}

hr_value hr_weak_get(struct hr_vm *vm, hr_value ref) {
    hr_value index = ((struct hr_weakref *)ref)->index;
    return is_dead(index) ? HR_NONE : entries(vm)[hr_value_small_get(index)].target;
}

/* ---- finalising -------------------------------------------------------------------------------------------------------------- */

static void run_at(struct hr_vm *vm, size_t i) {
    struct entry e = entries(vm)[i];
    entries(vm)[i] = (struct entry){HR_UNDEF, HR_UNDEF, 0};
    hr_value v = e.target, f;
    if (e.ref == HR_NONE) {
        f = hr_type_lookup(vm, hr_type_of(vm, v), HR_SYM(__del__));
    } else {
        v = e.ref;
        f = ((struct hr_weakref *)v)->callback;
    }
    if (f != HR_UNDEF && !hr_call_caught(vm, f, 1, &v, &v)) hr_state_report(vm, v);
}

void hr_weak_run_finalizers(struct hr_vm *vm) {
    for (size_t i = count(vm); i-- > 0;) /* the newest first, as far as entries were not used again */
        if (i < count(vm) && is_queued(&entries(vm)[i])) run_at(vm, i);
}

void hr_weak_finalize_all(struct hr_vm *vm) {
    /* what finalisers make may take a free entry further on, but there is an end to those */
    for (size_t i = 0, n = count(vm); i < n; i++)
        if (entries(vm)[i].target != HR_UNDEF && entries(vm)[i].ref == HR_NONE) run_at(vm, i);
}

/* ---- collector ------------------------------------------------------------------------------------------------------------------ */

static void walk(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit, bool queued) {
    for (size_t i = 0; i < count(vm); i++) {
        struct entry *e = &entries(vm)[i];
        if (is_queued(e) != queued) continue;
        visit(heap, &e->target);
        visit(heap, &e->ref);
    }
}

void hr_weak_walk_roots(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit) {
    walk(vm, heap, visit, true);
}

void hr_weak_walk(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit) {
    walk(vm, heap, visit, false);
}

static bool first_death(struct hr_vm *vm, struct hr_heap *heap, hr_value v) {
    bool saved = false;
    for (size_t i = 0; i < count(vm); i++) {
        struct entry *e = &entries(vm)[i];
        if (e->target != v || e->ref != HR_NONE || is_queued(e)) continue;
        e->state = QUEUED;
        vm->pending.waits |= HR_PENDING_FINALIZE;
        hr_heap_mark_from(heap, v);
        saved = true;
    }
    if (saved)
        hr_weak_on_dead(vm, heap, v, HR_DEATH_FINAL); /* its references are dead at once, as in CPython */
    return saved;
}

void hr_weak_after_mark(struct hr_vm *vm, struct hr_heap *heap) {
    for (size_t i = 0; i < count(vm); i++) {
        const struct entry *e = &entries(vm)[i];
        if (e->target != HR_UNDEF && e->ref == HR_NONE && !is_queued(e) &&
            !hr_heap_is_marked(heap, (void *)e->target))
            first_death(vm, heap, e->target);
    }
}

bool hr_weak_on_dead(struct hr_vm *vm, struct hr_heap *heap, hr_value v, enum hr_heap_death death) {
    if (death == HR_DEATH_FIRST) return first_death(vm, heap, v);
    for (size_t i = 0; i < count(vm); i++) {
        struct entry *e = &entries(vm)[i];
        if (is_queued(e)) continue;
        if (e->ref == v) { /* the reference itself is gone */
            *e = (struct entry){HR_UNDEF, HR_UNDEF, 0};
        } else if (e->target == v) {
            hr_value ref = e->ref;
            hr_word state = e->state;
            *e = (struct entry){HR_UNDEF, HR_UNDEF, 0};
            if (ref == HR_NONE || !hr_heap_is_marked(heap, (void *)ref)) continue;
            ((struct hr_weakref *)ref)->index =
                state ? hr_value_small(-1 - (hr_sword)(state >> HASH_SHIFT)) : HR_UNDEF;
            if (((struct hr_weakref *)ref)->callback == HR_NONE) continue;
            *e = (struct entry){HR_UNDEF, ref, QUEUED};
            vm->pending.waits |= HR_PENDING_FINALIZE;
        }
    }
    return false;
}

/* ---- weakref.ref ------------------------------------------------------------------------------------------------------------------ */

hr_value hr_weak_construct(struct hr_vm *vm, int argc, hr_value *argv) {
    return hr_weak_ref(vm, argv[1], argc > 2 ? argv[2] : HR_NONE);
}

hr_value hr_weak_call(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc) hr_error_raise(vm, HR_E_a_reference_takes_no_arguments);
    return hr_weak_get(vm, argv[-1]);
}

hr_value hr_weak_unary(struct hr_vm *vm, enum hr_unary_op op, hr_value self) {
    if (op != HR_UNARY_HASH) return HR_UNDEF;
    hr_value index = ((struct hr_weakref *)self)->index;
    if (index == HR_UNDEF) hr_error_raise(vm, HR_E_weak_object_has_gone_away);
    hr_sword i = hr_value_small_get(index);
    if (i < 0) return hr_value_small(-1 - i);
    hr_sword hash = hr_op_hash(vm, entries(vm)[i].target) & HR_SMALL_MAX;
    entries(vm)[i].state = (hr_word)hash << HASH_SHIFT | HASHED;
    return hr_value_small(hash);
}

hr_value hr_weak_binary(struct hr_vm *vm, enum hr_binary_op op, hr_value a, hr_value b) {
    if ((op != HR_BINARY_EQ && op != HR_BINARY_NE) || !hr_value_is(a, HR_T_weakref) ||
        !hr_value_is(b, HR_T_weakref))
        return HR_NOTIMPL;
    hr_value x = hr_weak_get(vm, a), y = hr_weak_get(vm, b);
    bool equal = x == HR_NONE || y == HR_NONE ? a == b : hr_op_equal(vm, x, y);
    return hr_value_bool(equal == (op == HR_BINARY_EQ));
}

void hr_weak_repr(struct hr_writer *w, hr_value self, int mode) {
    (void)mode;
    hr_value target = hr_weak_get(w->vm, self);
    if (target == HR_NONE)
        hr_error_write(w, HR_E_text_weakref_dead);
    else
        hr_error_write(w, HR_E_text_weakref, target);
}
