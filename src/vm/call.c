/* SPDX-License-Identifier: MIT
 *
 * Calls. See call.h. Calls of classes are in construct.c.
 *
 * A window is a run of registers: [0] the callable, then the arguments; HR_FRAME_SLACK registers after the running frame are always
 * free, so a window can be shifted up by one (bound methods) and a native function's absent arguments filled in.
 * Tests: tests/lang/func.
 */
#include "vm/call.h"

#include "gen/slots.h"
#include "obj/attr.h"
#include "obj/class.h"
#include "obj/descriptor.h"
#include "obj/exception.h"
#include "obj/instance.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "obj/writer.h"
#include "vm/construct.h"
#include "vm/frame.h"
#include "vm/generator.h"
#include "vm/loop.h"
#include "vm/slow.h"

hr_value hr_call_name(hr_value function) {
    return hr_member_name(hr_member_of(function));
}

/* ---- errors -------------------------------------------------------------------------------------------------------- */

HR_NORETURN static void wrong_count(struct hr_vm *vm, hr_value f, unsigned least, unsigned most,
                                    unsigned given) {
    hr_value name = hr_value_is(f, HR_T_function) ? ((struct hr_code *)((struct hr_function *)f)->code)->name
                                                  : hr_member_name(hr_member_of(f));
    if (least == most) hr_error_raise(vm, HR_E_takes_u_positional_arguments, name, most, given);
    if (given < least) hr_error_raise(vm, HR_E_function_missing_required_positional_arguments, least - given);
    hr_error_raise(vm, HR_E_function_expected_at_most, most, given);
}

HR_NORETURN static void repeated(struct hr_vm *vm, hr_value name) {
    hr_error_raise(vm, HR_E_function_got_multiple, name);
}

static unsigned names_count(hr_value names) {
    return names == HR_UNDEF ? 0 : (unsigned)hr_value_object_words(names) - 1;
}

/* ---- keywords --------------------------------------------------------------------------------------------------------- */

/* The parameters that may be given by keyword, and what takes the other keywords. */
struct named {
    hr_value *places;        /* of the parameters, in a row */
    const hr_value *symbols; /* their names, or NULL: */
    const uint16_t *numbers; /* their names as ROM symbols */
    unsigned count;
    hr_value *others; /* place of the dict, which is made when it is wanted; NULL: TypeError */
};

/* Gives the keyword arguments to their parameters. GC: may collect; what the struct refers to is pinned by it. */
static HR_NOINLINE void place_keywords(struct hr_vm *vm, const struct named *p, hr_value names,
                                       const hr_value *values) {
    for (unsigned i = 0, n = names_count(names); i < n; i++) {
        hr_vm_poll(vm);
        hr_value name = hr_symbol_of(vm, ((struct hr_tuple *)names)->items[i]);
        unsigned k = 0;
        while (k < p->count && (p->symbols ? p->symbols[k] : hr_symbol_rom(p->numbers[k])) != name)
            k++;
        if (k < p->count) {
            if (p->places[k] != HR_UNDEF) repeated(vm, name);
            p->places[k] = values[i];
        } else if (p->others) {
            if (*p->others == HR_UNDEF) *p->others = hr_dict_new(vm, n);
            if (hr_dict_get(vm, *p->others, name) != HR_UNDEF) repeated(vm, name);
            hr_dict_set(vm, *p->others, name, values[i]);
        } else {
            hr_error_raise(vm, HR_E_unexpected_keyword_argument, name);
        }
    }
}

/* ---- Python functions ------------------------------------------------------------------------------------------------- */

/* Gives the parameters from number `given` on that are still unset their defaults; TypeError if one has none. */
static void fill_defaults(struct hr_vm *vm, hr_value *args, unsigned given) {
    const struct hr_function *f = (const struct hr_function *)args[-1];
    const struct hr_code *code = (const struct hr_code *)f->code;
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    unsigned first = raw->positional - raw->defaults;
    for (unsigned i = given; i < raw->positional; i++) {
        if (args[i] != HR_UNDEF) continue;
        if (i < first) hr_error_raise(vm, HR_E_function_missing_required_positional_argument, i + 1);
        args[i] = f->rest[i - first];
    }
    for (unsigned i = 0; i < raw->kwonly; i++) {
        hr_value *p = &args[raw->positional + i];
        if (*p != HR_UNDEF) continue;
        if (raw->flags & HR_CODE_KWDEFAULTS) *p = f->rest[raw->defaults + i];
        if (*p == HR_UNDEF)
            hr_error_raise(vm, HR_E_function_missing_required_keyword, code->constants[raw->positional + i]);
    }
}

/* Ensures that `words` above args, and the slack, are free, where args[0..live-1] are live: args, which may have moved. */
static hr_value *reserve(struct hr_vm *vm, hr_value *args, size_t live, size_t words, bool stressed) {
    if (vm->cp - args >= (ptrdiff_t)(words + HR_FRAME_SLACK + 4) && !stressed) return args;
    hr_value *sp = vm->sp;
    if (vm->sp < args + live) vm->sp = args + live;
    ptrdiff_t moved = hr_frame_reserve_slow(vm, words);
    vm->sp = (hr_value *)((char *)sp + moved);
    return (hr_value *)((char *)args + moved);
}

/* Where bind() keeps a copy of the arguments that are not where their parameters are: above the frame and above themselves. */
static size_t copy_offset(const struct hr_code_raw *raw, unsigned given) {
    size_t frame = raw->registers + (size_t)HR_FRAME_SLACK;
    return frame < given ? given : frame;
}

/* Lays out npos positional and nkw keyword arguments at args[] as the function's parameters. The stack has room for the frame and a copy
 * of the arguments; it does not move here (args is on the C stack: pinned). */
static void bind(struct hr_vm *vm, hr_value *args, unsigned npos, unsigned nkw, hr_value names) {
    const struct hr_code *code = (const struct hr_code *)((const struct hr_function *)args[-1])->code;
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code->raw;
    unsigned used = raw->positional + raw->kwonly;
    unsigned direct =
        raw->positional + ((raw->flags & HR_CODE_CLASS) != 0); /* a class body gets its namespace in R[0] */
    if (HR_IMAGES && (raw->flags & HR_CODE_CLASS) && npos == 0) wrong_count(vm, args[-1], 1, 1, 0);
    if (direct > npos) direct = npos;
    unsigned more = npos - direct;
    hr_value *copy = args + copy_offset(raw, npos + nkw), *saved_sp = vm->sp;
    if (more + nkw) {
        vm->retry_allowed = HR_RETRY_NOT;
        memcpy(copy, args + direct, (more + nkw) * sizeof *args);
    }
    for (unsigned i = direct; i < raw->locals; i++)
        args[i] = HR_UNDEF;
    vm->sp = copy + more + nkw;
    if (raw->flags & HR_CODE_VARARGS)
        args[used++] = hr_tuple_new(vm, more, copy);
    else if (more)
        wrong_count(vm, args[-1], raw->positional - raw->defaults, raw->positional, npos);
    struct named named = {args + raw->posonly, code->constants + raw->posonly, NULL,
                          raw->positional + (unsigned)raw->kwonly - raw->posonly, NULL};
    if (raw->flags & HR_CODE_VARKW) {
        named.others = &args[used];
        args[used] = hr_dict_new(vm, nkw);
    }
    place_keywords(vm, &named, names, copy + more);
    vm->sp = saved_sp;
    fill_defaults(vm, args, direct);
}

/* Enters the Python function in window[0]. */
static hr_value start_function(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names,
                               unsigned mode) {
    const struct hr_code_raw *raw = hr_frame_raw(window + 1);
    unsigned nkw = names_count(names), given = npos + nkw;
    const bool plain = HR_QUICK && names == HR_UNDEF && npos == raw->positional && !raw->kwonly &&
                       !(raw->flags & (HR_CODE_VARARGS | HR_CODE_VARKW | HR_CODE_CLASS));
    hr_value *args = reserve(vm, window + 1, given, copy_offset(raw, given) + given, hr_frame_stressed(vm));
    if (plain) {
        for (hr_value *p = args + npos, *end = args + hr_frame_raw(args)->locals; p < end; p++)
            *p = HR_UNDEF;
    } else {
        bind(vm, args, npos, nkw, names);
    }
    if (hr_frame_raw(args)->flags & (HR_CODE_GENERATOR | HR_CODE_COROUTINE))
        return hr_generator_new(vm, args);
    hr_frame_push(vm, args, mode);
    return HR_PUSHED;
}

/* ---- native functions ----------------------------------------------------------------------------------------------------- */

/* Lays out the arguments as include/hirune/native.h says. Returns argc for the function. */
static int native_layout(struct hr_vm *vm, const struct hr_member *m, unsigned npos, hr_value *argv,
                         hr_value names) {
    unsigned spec = hr_member_spec(m), least = HR_SPEC_MIN(spec), most = HR_SPEC_MAX(spec),
             nkw = names_count(names);
    bool variadic = most == HR_SPEC_VARARGS;
    if (variadic) most = npos;
    unsigned rest = most + HR_SPEC_KWONLY(spec), total = rest + ((spec & HR_SPEC_KWARGS) != 0);
    if (npos > most) wrong_count(vm, hr_member_value(m), least, most, npos);
    hr_value *values = argv + npos; /* of the keywords; set aside above everything */
    if (nkw) {
        values = memmove(argv + total + HR_FRAME_SLACK / 2, values, nkw * sizeof *values);
        if (vm->sp < values + nkw) vm->sp = values + nkw;
    }
    for (unsigned i = npos; i < total; i++)
        argv[i] = HR_UNDEF;
    if (vm->sp < argv + total) vm->sp = argv + total;
    if (nkw) {
        const uint16_t *keywords =
            hr_member_keywords(m); /* how many can only be given by position, then the other names */
        struct named named = {argv, NULL, keywords, 0, (spec & HR_SPEC_KWARGS) ? &argv[rest] : NULL};
        if (keywords) {
            unsigned first = variadic ? npos : *keywords;
            named.places += first;
            named.numbers++;
            named.count = rest - first;
        }
        place_keywords(vm, &named, names, values);
    }
    for (unsigned i = npos; i < least; i++)
        if (variadic || argv[i] == HR_UNDEF)
            wrong_count(vm, hr_member_value(m), least, variadic ? least : most, npos);
    while (most > npos && argv[most - 1] == HR_UNDEF)
        most--;
    return (int)most;
}

hr_value hr_call_native(struct hr_vm *vm, const struct hr_member *m, unsigned npos, hr_value *argv,
                        hr_value names) {
    unsigned nkw = names_count(names);
    /* without keywords the slack is enough: 14 positional, 7 keyword-only and the dict at most */
    argv = reserve(vm, argv, npos + nkw, npos + (nkw ? 2 * nkw + HR_FRAME_SLACK : 0), false);
    size_t sp = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    int argc = native_layout(vm, m, npos, argv, names);
    hr_value v;
    if (hr_member_spec(m) & HR_SPEC_CTOR) {
        v = hr_instance_run_ctor(vm, m, argc, argv);
    } else {
        hr_value given = argv[0], self = given;
        if (!(hr_member_spec(m) & (HR_SPEC_STATIC | HR_SPEC_CLASS)) && npos)
            argv[0] = self = hr_type_receiver(vm, m, given);
        v = hr_member_fn(m)(vm, argc, argv);
        if (v == HR_PUSHED) return v; /* hr_generator_answer */
        /* a mutable value that returns itself (__enter__) stands for the instance that it is in */
        if (v == self && v != given && !(hr_type_rom(hr_value_type(v))->flags & HR_TYPE_NEWARGS)) v = given;
    }
    vm->sp = (hr_value *)vm->heap.vm_stack + sp;
    return v;
}

/* ---- any callable --------------------------------------------------------------------------------------------------------- */

void hr_call_insert(struct hr_vm *vm, hr_value *window, unsigned given, hr_value function, hr_value self) {
    vm->retry_allowed = HR_RETRY_NOT;
    memmove(window + 2, window + 1, given * sizeof *window);
    window[0] = function;
    window[1] = self;
}

hr_value hr_call_start_mode(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names,
                            unsigned mode) {
    for (unsigned depth = 0;; depth++) {
        hr_value f = window[0];
        unsigned type = hr_value_type(f), given = npos + names_count(names);
        if (vm->sp < window + 1 + given)
            vm->sp = window + 1 + given; /* reset when the frame is left or the caller goes on */
        /* each level may have shifted the window; a class whose __call__ is its own instance never ends */
        if (depth == HR_FRAME_SLACK / 2) hr_error_raise(vm, HR_E_maximum_recursion_depth);
        switch (type) {
        case HR_T_function: return start_function(vm, window, npos, names, mode);
        case HR_T_native: return hr_call_native(vm, hr_member_of(f), npos, window + 1, names);
        case HR_T_method:
            hr_call_insert(vm, window, given, ((struct hr_method *)f)->function,
                           ((struct hr_method *)f)->self);
            npos++;
            continue;
        case HR_T_staticmethod: window[0] = hr_object_get(f, 0); continue;
        case HR_T_type:
        case HR_T_class: return hr_construct_start(vm, window, npos, names, mode);
        case HR_T_undef: hr_slow_unbound(vm);
        default: break;
        }
        if (type < HR_T_USER) {
            hr_call_fn *call = hr_type_call(type);
            if (call) {
                if (names != HR_UNDEF) hr_error_raise(vm, HR_E_keyword_arguments_not_supported);
                return call(vm, (int)npos, window + 1);
            }
            hr_error_raise(vm, HR_E_object_is_not_callable, f);
        }
        size_t at = (size_t)(window - (hr_value *)vm->heap.vm_stack);
        hr_value call = hr_call_special(vm, f, HR_SYM(__call__)); /* may run Python */
        window = (hr_value *)vm->heap.vm_stack + at;
        if (call == HR_UNDEF) hr_error_raise(vm, HR_E_object_is_not_callable, f);
        if (hr_value_is(call, HR_T_function)) {
            hr_call_insert(vm, window, given, call, f);
            npos++;
        } else {
            window[0] = call;
        }
    }
}

hr_value hr_call_start(struct hr_vm *vm, hr_value *window, unsigned npos, hr_value names) {
    return hr_call_start_mode(vm, window, npos, names, HR_FRAME_NORMAL);
}

/* Lays out the values of a dict at `to` on the VM stack, where there is room, and makes them live. The tuple of its keys, or HR_UNDEF if it is
 * empty. */
static hr_value spread_keywords(struct hr_vm *vm, hr_value *to, hr_value dict) {
    size_t n = dict == HR_UNDEF ? 0 : hr_dict_len(vm, dict), pos = 0;
    for (size_t i = 0; i < n; i++)
        to[i] = HR_UNDEF;
    if (vm->sp < to + n) vm->sp = to + n;
    if (n == 0) return HR_UNDEF;
    hr_value names = hr_tuple_new(vm, n, NULL), key;
    for (size_t i = 0; i < n && hr_dict_next(vm, dict, &pos, &key, &to[i]); i++) {
        if (!hr_str_is(vm, key)) hr_error_raise(vm, HR_E_keywords_must_be_strings);
        HR_STORE(vm, (struct hr_tuple *)names, items[i], key);
    }
    return names;
}

/* Copies the arguments of a call with stars to fresh registers and calls. */
hr_value hr_call_start_spread(struct hr_vm *vm, hr_value *window, bool keywords) {
    size_t n;
    hr_value *items, dict = keywords ? window[2] : HR_UNDEF, list = window[1], names;
    if (!hr_tuple_items(vm, list, &n, &items)) hr_error_raise(vm, HR_E_argument_list_expected);
    size_t at = (size_t)(window - vm->fp);
    hr_frame_reserve(vm, n + (keywords ? hr_dict_len(vm, dict) : 0) + 8);
    window = vm->fp + at;
    hr_tuple_items(vm, list, &n, &items);
    memcpy(window + 1, items, n * sizeof *items);
    names = spread_keywords(vm, window + 1 + n, dict);
    if (*window == HR_UNDEF) { /* a method that is none: LDMETH left what to call in the list */
        if (HR_IMAGES && n == 0) hr_slow_unbound(vm);
        window++;
        n--;
    }
    return hr_call_start(vm, window, (unsigned)n, names);
}

hr_value hr_call_start_method(struct hr_vm *vm, hr_value function, unsigned mode, int argc,
                              const hr_value *argv) {
    if (!hr_value_is(function, HR_T_function) ||
        (((const struct hr_code_raw *)((const struct hr_code *)((const struct hr_function *)function)->code)
              ->raw)
             ->flags &
         (HR_CODE_GENERATOR | HR_CODE_COROUTINE)))
        return hr_call(vm, function, argc, argv);
    hr_value copy[3];
    if (argc) memcpy(copy, argv, (size_t)argc * sizeof *argv);
    hr_frame_reserve(vm, (size_t)argc + 2);
    hr_value *window = vm->sp;
    window[0] = function;
    memcpy(window + 1, copy, (size_t)argc * sizeof *copy);
    return start_function(vm, window, (unsigned)argc, HR_UNDEF, mode);
}

/* ---- from C ---------------------------------------------------------------------------------------------------------------- */

/* f(*argv, **keywords), keywords a dict or HR_UNDEF; or with a tuple of `names`, whose values follow in argv. argv may lie in the VM stack: the
 * old one keeps its contents when it is replaced. */
static hr_value run_window(struct hr_vm *vm, hr_call_starter *start, hr_value f, int argc,
                           const hr_value *argv, hr_value names, hr_value keywords) {
    size_t given = (size_t)argc + names_count(names);
    size_t sp = (size_t)(vm->sp - (hr_value *)vm->heap.vm_stack);
    hr_vm_stack_check(vm);
    hr_frame_reserve(vm, given + 4 + (keywords == HR_UNDEF ? 0 : hr_dict_len(vm, keywords)));
    hr_value *window = vm->sp;
    window[0] = f;
    if (given) memcpy(window + 1, argv, given * sizeof *argv);
    vm->sp = window + 1 + given;
    if (keywords != HR_UNDEF) names = spread_keywords(vm, vm->sp, keywords);
    hr_value v = start(vm, window, (unsigned)argc, names, HR_FRAME_ENTRY_FLAG);
    if (v == HR_PUSHED) v = hr_loop_run(vm);
    vm->sp = (hr_value *)vm->heap.vm_stack + sp;
    return v;
}

hr_value hr_call_keywords(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv, hr_value names) {
    return run_window(vm, hr_call_start_mode, f, argc, argv, names, HR_UNDEF);
}

hr_value hr_call_dict(struct hr_vm *vm, hr_call_starter *start, hr_value f, int argc, const hr_value *argv,
                      hr_value keywords) {
    return run_window(vm, start, f, argc, argv, HR_UNDEF, keywords);
}

hr_value hr_class_call_with_dict(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv,
                                 hr_value keywords) {
    return hr_call_dict(vm, hr_call_start_mode, f, argc, argv, keywords);
}

hr_value hr_call(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv) {
    return hr_call_keywords(vm, f, argc, argv, HR_UNDEF);
}

hr_value hr_call_method(struct hr_vm *vm, hr_value v, hr_value name, int argc, const hr_value *argv) {
    return hr_call(vm, hr_attr_get(vm, v, name), argc, argv);
}

hr_value hr_call_special(struct hr_vm *vm, hr_value v, hr_value symbol) {
    if (!hr_type_is_user(v)) return HR_UNDEF;
    hr_value type = hr_type_of(vm, v), f = hr_type_lookup(vm, type, symbol);
    if (hr_value_is(f, HR_T_function) || f == HR_NONE || hr_value_is(f, HR_T_staticmethod)) return f;
    if (f == HR_UNDEF || hr_value_is(f, HR_T_native)) return HR_UNDEF;
    f = hr_attr_bind(vm, f, v, type, symbol, HR_LOAD);
    if (!hr_value_is(f, HR_T_function)) return f;
    hr_value argv[2] = {hr_type_builtin(HR_T_staticmethod), f}; /* so that it does not get v */
    return hr_descriptor_wrap(vm, 2, argv);
}

hr_value hr_call_special_run(struct hr_vm *vm, hr_value v, hr_value symbol, int argc, const hr_value *argv) {
    if (HR_QUICK && !hr_type_is_user(v)) return HR_UNDEF; /* what most calls come to */
    hr_value f = hr_call_special(vm, v, symbol), args[5];
    if (f == HR_UNDEF) return HR_UNDEF;
    if (f == HR_NONE) { /* says that the class, unlike its base, is not able to */
        if (symbol == HR_SYM(__hash__)) hr_error_raise(vm, HR_E_unhashable_type, v);
        if (symbol == HR_SYM(__iter__)) hr_error_raise(vm, HR_E_object_is_not_iterable, v);
        if (symbol == HR_SYM(__contains__)) hr_error_raise(vm, HR_E_object_is_not_a_container, v);
    }
    if (!hr_value_is(f, HR_T_function)) return hr_call(vm, f, argc, argv);
    args[0] = v;
    if (argc) memcpy(args + 1, argv, (size_t)argc * sizeof *argv);
    return hr_call(vm, f, argc + 1, args);
}

/* ---- protected calls ----------------------------------------------------------------------------------------------------------- */

/* Where to come back to. In memory, not registers: longjmp restores those to what they were at setjmp or not at all. */
struct resume {
    size_t fp, sp, controls, offset;
    hr_value handled;
    unsigned depth;
};

static HR_NOINLINE void save(struct hr_vm *vm, struct resume *r) {
    const hr_value *stack = vm->heap.vm_stack;
    r->fp = (size_t)(vm->fp - stack);
    r->sp = (size_t)(vm->sp - stack);
    r->controls = (size_t)(stack + hr_heap_size_words(stack) - vm->cp);
    r->offset = hr_frame_is_bottom(vm->fp) ? 0 : (size_t)(vm->ip - hr_frame_raw(vm->fp)->code);
    r->handled = vm->exception;
    r->depth = vm->depth;
}

static HR_NOINLINE void restore(struct hr_vm *vm, const struct resume *r) {
    hr_value *stack = vm->heap.vm_stack;
    vm->fp = stack + r->fp;
    vm->sp = stack + r->sp;
    vm->cp = stack + hr_heap_size_words(stack) - r->controls;
    vm->ip = hr_frame_is_bottom(vm->fp) ? NULL : hr_frame_raw(vm->fp)->code + r->offset;
    vm->exception = r->handled;
    vm->depth = r->depth;
}

bool hr_call_protected(struct hr_vm *vm, hr_value (*fn)(struct hr_vm *vm, void *arg), void *arg,
                       hr_value *result) {
    struct hr_catch catcher;
    catcher.outer = vm->catcher;
    catcher.printing = vm->printing;
    struct resume state;
    save(vm, &state);
    vm->catcher = &catcher;
    vm->depth++; /* C frames hold references: no exact collection below */
    bool ok = setjmp(catcher.jump) == 0;
    if (ok) {
        *result = fn(vm, arg);
        vm->depth--;
    } else {
        vm->printing = catcher.printing;
        restore(vm, &state);
        *result = vm->raised;
        vm->raised = HR_UNDEF;
    }
    vm->catcher = catcher.outer;
    return ok;
}

struct arguments {
    hr_value f;
    int argc;
    const hr_value *argv;
};

static hr_value call_it(struct hr_vm *vm, void *arg) {
    const struct arguments *a = arg;
    return hr_call(vm, a->f, a->argc, a->argv);
}

bool hr_call_caught(struct hr_vm *vm, hr_value f, int argc, const hr_value *argv, hr_value *result) {
    struct arguments a = {f, argc, argv};
    return hr_call_protected(vm, call_it, &a, result);
}

hr_value hr_call_expecting(struct hr_vm *vm, unsigned type, hr_value (*fn)(struct hr_vm *vm, void *arg),
                           void *arg) {
    hr_value v;
    if (hr_call_protected(vm, fn, arg, &v)) return v;
    if (!hr_exception_is(vm, v, type)) hr_error_throw(vm, v);
    if (type == HR_T_StopIteration) vm->delegated = hr_exception_value(vm, v);
    return HR_UNDEF;
}
