/* SPDX-License-Identifier: MIT
 *
 * Builtin functions that need no more than the API of native code: all, any, hash, len, max, min, repr.
 * The others are in src/obj/builtinattr.c, src/vm/console.c (print, input), src/vm/modbuiltins.c and src/vm/modexec.c. Rows: defs/modules/builtins.def. Tests: tests/types/builtins.
 */
#include <hirune/native.h>
#include <hirune/rows.h>

/* ---- questions about a value ---------------------------------------------------------------------------------------------- */

hr_value hr_builtins_len(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_length(vm, argv[0]);
}

hr_value hr_builtins_repr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_op_repr(vm, argv[0]);
}

hr_value hr_builtins_hash(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    return hr_int_from(vm, hr_op_hash(vm, argv[0]));
}

/* ---- over all items ----------------------------------------------------------------------------------------------------------- */

/* all(iterable), any(iterable): the first item that decides ends it. */
hr_value hr_builtins_search(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    const bool wanted = hr_call_name(argv[-1]) == HR_SYM(any);
    struct hr_iter room;
    hr_value it = hr_iter_local(vm, argv[0], &room);
    for (hr_value v; (v = hr_op_next(vm, it)) != HR_UNDEF;)
        if (hr_op_truth(vm, v) == wanted) return hr_value_bool(wanted);
    return hr_value_bool(!wanted);
}

/* min(), max(): of the items of argv[0], or of the arguments; keyword-only: key, default. The first of equal ones. */
hr_value hr_builtins_extreme(struct hr_vm *vm, int argc, hr_value *argv) {
    const bool greatest = hr_call_name(argv[-1]) == HR_SYM(max);
    hr_value key = argv[argc], best = HR_UNDEF, best_key = HR_UNDEF;
    struct hr_iter room;
    hr_value it = argc == 1 ? hr_iter_local(vm, argv[0], &room) : HR_UNDEF;
    if (argc > 1 && argv[argc + 1] != HR_UNDEF) hr_error_raise(vm, HR_E_default_is_for_a_single_iterable);
    for (int i = 0;; i++) {
        hr_value v = it != HR_UNDEF ? hr_op_next(vm, it) : i < argc ? argv[i] : HR_UNDEF;
        if (v == HR_UNDEF) break;
        hr_value k = key == HR_UNDEF || key == HR_NONE ? v : hr_call(vm, key, 1, &v);
        if (best == HR_UNDEF || (greatest ? hr_op_less(vm, best_key, k) : hr_op_less(vm, k, best_key))) {
            best = v;
            best_key = k;
        }
    }
    if (best == HR_UNDEF) best = argv[argc + 1];
    if (best == HR_UNDEF) hr_error_raise(vm, HR_E_iterable_argument_is_empty);
    return best;
}
