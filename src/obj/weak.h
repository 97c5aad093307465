/* SPDX-License-Identifier: MIT
 *
 * Weak references and finalisers (__del__). Tests: tests/modules/weakref, tests/modules/gc, tests/unit/test_collect.c.
 */
#ifndef HR_OBJ_WEAK_H
#define HR_OBJ_WEAK_H

#include "obj/op.h"
#include "obj/state.h"

/* weakref.ref: the target is in entry `index` of the table. Dead: HR_UNDEF, or -1 - its hash if that was asked for in time. */
struct hr_weakref {
    hr_word header;
    hr_value index;
    hr_value callback; /* or HR_NONE */
};

/* v.__del__ will be called once, when v has become unreachable. GC: may collect. */
void hr_weak_add_finalizer(struct hr_vm *vm, hr_value v);
/* A weak reference; without callback the same one is given again. TypeError for what cannot be referenced weakly. GC: may collect. */
hr_value hr_weak_ref(struct hr_vm *vm, hr_value target, hr_value callback);
/* Its target, or HR_NONE when that is dead. GC: none. */
hr_value hr_weak_get(struct hr_vm *vm, hr_value ref);
/* Calls the finalisers and callbacks that wait. Exceptions are printed. May run Python. */
void hr_weak_run_finalizers(struct hr_vm *vm);
/* At the end of an interpreter: calls __del__ of everything that still has one. May run Python. */
void hr_weak_finalize_all(struct hr_vm *vm);

/* Collector. */
void hr_weak_walk_roots(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit);
void hr_weak_walk(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit);
bool hr_weak_on_dead(struct hr_vm *vm, struct hr_heap *heap, hr_value v, enum hr_heap_death death);
/* Saves the objects whose finaliser has to run, before the fate of their classes is decided. */
void hr_weak_after_mark(struct hr_vm *vm, struct hr_heap *heap);

#endif
