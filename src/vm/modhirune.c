/* SPDX-License-Identifier: MIT
 *
 * The module hirune: what this interpreter is, and the calls that are its own, but for those about the heap (src/vm/census.c). Rows:
 * defs/modules/hirune.def. Tests: tests/modules/hirune.
 */
#include <hirune/hirune.h>

#include "gen/slots.h"
#include "obj/str.h"
#include "obj/type.h"

hr_value hr_modhirune_field(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_member_called(argv);
    if (name == HR_SYM(word_bits)) return hr_value_small(HR_WORD_BITS);
    if (name == HR_SYM(float_bits)) return hr_value_small(HR_FLOAT_BITS);
    if (name == HR_SYM(version)) return hr_str_from_cstr(vm, hr_vm_version());
    return hr_str_from_cstr(vm, HR_DEBUG ? "debug" : "release");
}

/* ---- debug builds ------------------------------------------------------------------------------------------------------------------ */

/* stress(n): collects and moves at every n-th allocation; 0: at none. */
hr_value hr_modhirune_stress(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
#if HR_DEBUG
    vm->heap.stress = (uint32_t)hr_int_get(vm, argv[0]);
    hr_heap_policy_changed(&vm->heap);
    return HR_NONE;
#else
    (void)argv;
    hr_error_raise(vm, HR_E_not_a_debug_build);
#endif
}

/* verify(): what is wrong with the heap, None if nothing. */
hr_value hr_modhirune_verify(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
#if HR_DEBUG
    const char *fault = hr_heap_verify(&vm->heap, NULL);
    return fault ? hr_str_from_cstr(vm, fault) : HR_NONE;
#else
    hr_error_raise(vm, HR_E_not_a_debug_build);
#endif
}
