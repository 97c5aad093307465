/* SPDX-License-Identifier: MIT
 *
 * sys.settrace. See trace.h.
 *
 * While a trace function is set, HR_PENDING_TRACE makes the loop call hr_trace_step before every instruction. vm->trace_frame is the frame object of
 * the innermost frame known, f_back leads to those of its callers; a frame object whose depth (frames on the VM stack, itself included) is greater
 * than the present one is of a frame that was left. Nothing of this exists while tracing is off.
 * Deviations from CPython, as in MicroPython: the frames that are there when tracing begins report nothing; f_locals of a function knows the names of
 * its parameters only, the others are local_NN.
 * Tests: tests/modules/sys.
 */
#include "vm/trace.h"

#include "gen/slots.h"

#include "gen/opcodes.h"
#include "obj/dict.h"
#include "obj/error.h"
#include "obj/exception.h"
#include "obj/objecttype.h"
#include "obj/writer.h"
#include "vm/frame.h"

struct frame {
    hr_word header;
    hr_value function;
    hr_value back;   /* frame of the caller, None */
    hr_value offset; /* of the instruction. Small ints from here on */
    hr_value line;   /* reported last, 0: none */
    hr_value depth;
    hr_value base;  /* of R[0] on the VM stack */
    hr_value trace; /* the local trace function, None */
};

static struct frame *top_frame(const struct hr_vm *vm) {
    return (struct frame *)vm->trace_frame;
}

static const struct hr_code *code_of(const struct frame *f) {
    return (const struct hr_code *)((const struct hr_function *)f->function)->code;
}

static unsigned line_of(const struct frame *f) {
    const struct hr_code *code = code_of(f);
    if (f->offset == HR_SMALL(0) && f->line == HR_SMALL(0))
        return ((const struct hr_code_raw *)code->raw)->first_line;
    return hr_exception_line(hr_value_from_object(code), (unsigned)hr_value_small_get(f->offset));
}

/* Forgets the frames that were left. */
static void drop(struct hr_vm *vm, hr_sword depth) {
    while (vm->trace_frame != HR_NONE && hr_value_small_get(top_frame(vm)->depth) > depth)
        vm->trace_frame = top_frame(vm)->back;
}

/* The chunks of a module's code run one after the other in what counts as one frame. */
static bool goes_on(const struct frame *f) {
    return ((const struct hr_code_raw *)code_of(f)->raw)->flags & HR_CODE_MORE;
}

/* Makes frame objects for all frames that have none; true if the running one is new. */
static bool sync(struct hr_vm *vm) {
    const hr_value *stack = vm->heap.vm_stack, *cp = vm->cp, *fp = vm->fp;
    hr_sword depth = (hr_sword)((size_t)(stack + hr_heap_size_words(stack) - cp) / 2);
    drop(vm, depth);
    hr_sword known = vm->trace_frame == HR_NONE ? 0 : hr_value_small_get(top_frame(vm)->depth);
    bool fresh = known < depth;
    if (!fresh && top_frame(vm)->function != fp[-1]) { /* the next chunk */
        HR_CHANGE(vm, top_frame(vm), function, fp[-1]);
        HR_STORE(vm, top_frame(vm), line, HR_SMALL(0));
    }
    for (; known < depth; known++) { /* the outermost first */
        size_t control = (size_t)(depth - known - 1);
        struct frame *f = hr_state_alloc(vm, HR_T_frame, 0, sizeof *f / sizeof(hr_word));
        stack = vm->heap.vm_stack;
        fp = vm->fp;
        hr_value offset = HR_SMALL(0);
        for (size_t i = 0; i < control; i++) {
            offset = vm->cp[2 * i];
            fp -= hr_value_small_get(vm->cp[2 * i + 1]) >> HR_FRAME_DELTA_SHIFT;
        }
        HR_STORE(vm, f, function, fp[-1]);
        HR_STORE(vm, f, back, vm->trace_frame);
        HR_STORE(vm, f, offset, offset);
        HR_STORE(vm, f, line, HR_SMALL(0));
        HR_STORE(vm, f, depth, hr_value_small(known + 1));
        HR_STORE(vm, f, base, hr_value_small(fp - stack));
        HR_STORE(vm, f, trace, HR_NONE);
        vm->trace_frame = hr_value_from_object(f);
    }
    return fresh;
}

/* Calls function(frame, event, arg), in which nothing is traced. */
static hr_value report(struct hr_vm *vm, hr_value function, hr_value event, hr_value arg) {
    hr_value saved = vm->trace, argv[3] = {vm->trace_frame, event, arg};
    vm->trace = HR_UNDEF;
    vm->pending.waits &= ~(unsigned)HR_PENDING_TRACE;
    hr_value result = hr_call(vm, function, 3, argv); /* if it raises, tracing stays off */
    if (vm->trace_frame == HR_UNDEF) return HR_NONE;  /* settrace(None) in it */
    if (vm->trace == HR_UNDEF) vm->trace = saved;
    vm->pending.waits |= HR_PENDING_TRACE;
    return result;
}

/* The same for the running frame's own function, which may hand over to another. */
static void report_locally(struct hr_vm *vm, hr_value event, hr_value arg) {
    hr_value f = vm->trace_frame, function;
    if (vm->trace == HR_UNDEF || (function = top_frame(vm)->trace) == HR_NONE) return;
    function = report(vm, function, event, arg);
    if (function != HR_NONE) HR_CHANGE(vm, (struct frame *)f, trace, function);
}

static void leave(struct hr_vm *vm, hr_value value) {
    report_locally(vm, HR_SYM(return ), value);
    if (hr_value_is(vm->trace_frame, HR_T_frame)) vm->trace_frame = top_frame(vm)->back;
}

HR_NOINLINE bool hr_trace_step(struct hr_vm *vm) {
    if (vm->trace == HR_UNDEF) return false;
    if (hr_frame_is_bottom(vm->fp)) return true;
    bool fresh = sync(vm);
    struct frame *f = top_frame(vm);
    hr_sword offset = vm->ip - hr_frame_raw(vm->fp)->code;
    if (fresh) {
        if (offset)
            HR_STORE(vm, f, offset, hr_value_small(offset - 3)); /* a generator that goes on: its yield */
        hr_value function = report(vm, vm->trace, HR_SYM(call), HR_NONE);
        if (offset) HR_STORE(vm, f, line, hr_value_small((hr_sword)line_of(f)));
        HR_CHANGE(vm, f, trace, function);
    }
    HR_STORE(vm, f, offset, hr_value_small(offset));
    hr_value line =
        hr_value_small((hr_sword)hr_exception_line(hr_frame_function(vm->fp)->code, (unsigned)offset));
    if (f->trace != HR_NONE && f->line != line) {
        HR_STORE(vm, f, line, line);
        report_locally(vm, HR_SYM(line), HR_NONE);
    }
    const uint8_t *ip = vm->ip;
    bool yields = *ip == HR_OP_YIELD || *ip == HR_OP_AGYIELD;
    if (*ip == HR_OP_RETNONE || *ip == HR_OP_RET || yields) {
        hr_value value = *ip == HR_OP_RETNONE ? HR_NONE : vm->fp[ip[yields ? 2 : 1]];
        if (value != HR_UNDEF && !goes_on(f)) leave(vm, value);
    }
    return vm->trace != HR_UNDEF;
}

void hr_trace_exception(struct hr_vm *vm, bool handled) {
    if (vm->trace == HR_UNDEF || hr_frame_is_bottom(vm->fp)) return;
    hr_value exception = vm->raised;
    sync(vm);
    HR_STORE(vm, top_frame(vm), offset, hr_value_small(vm->ip - hr_frame_raw(vm->fp)->code));
    hr_value parts[3] = {hr_type_of(vm, exception), exception, HR_NONE};
    report_locally(vm, HR_SYM(exception), hr_tuple_new(vm, 3, parts));
    if (!handled) leave(vm, HR_NONE);
    vm->raised = exception;
}

/* ---- rows ------------------------------------------------------------------------------------------------------------- */

/* sys.settrace(function) */
hr_value hr_trace_set(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    if (argv[0] == HR_NONE) {
        vm->trace = vm->trace_frame = HR_UNDEF;
        vm->pending.waits &= ~(unsigned)HR_PENDING_TRACE;
        return HR_NONE;
    }
    vm->trace = argv[0];
    vm->trace_frame = HR_NONE;
    sync(vm);
    vm->pending.waits |= HR_PENDING_TRACE;
    return HR_NONE;
}

static hr_value locals_of(struct hr_vm *vm, const struct frame *f) {
    const struct hr_function *function = (const struct hr_function *)f->function;
    const struct hr_code_raw *raw = (const struct hr_code_raw *)code_of(f)->raw;
    bool alive = false;
    for (hr_value v = vm->trace_frame; hr_value_is(v, HR_T_frame); v = ((struct frame *)v)->back)
        alive = alive || v == hr_value_from_object(f);
    size_t base = (size_t)hr_value_small_get(f->base);
    if (alive && raw->flags & HR_CODE_CLASS) return ((hr_value *)vm->heap.vm_stack)[base];
    if (code_of(f)->name == HR_SYM(lt_module)) return function->globals;
    hr_value dict = hr_dict_new(vm, 0);
    for (unsigned i = 0; alive && i < raw->locals; i++) {
        hr_value v = ((hr_value *)vm->heap.vm_stack)[base + i];
        if (hr_value_is(v, HR_T_cell)) v = ((struct hr_cellbox *)v)->value;
        if (v == HR_UNDEF) continue;
        hr_value name = i < raw->positional + (unsigned)raw->kwonly ? code_of(f)->constants[i] : HR_UNDEF;
        if (name == HR_UNDEF) {
            struct hr_writer w;
            hr_writer_begin(&w, vm);
            hr_writer_format(&w, i < 10 ? "local_0%u" : "local_%u", i);
            name = hr_writer_end_str(&w);
        }
        hr_dict_set(vm, dict, name, v);
    }
    return dict;
}

/* f_back, f_code, f_globals, f_lasti, f_lineno, f_locals, f_trace */
hr_value hr_trace_field(struct hr_vm *vm, int argc, hr_value *argv) {
    struct frame *f = (struct frame *)argv[0];
    hr_value name = hr_member_called(argv);
    if (argc == 2) {
        HR_CHANGE(vm, f, trace, argv[1]);
        return HR_NONE;
    }
    if (name == HR_SYM(f_code)) return ((const struct hr_function *)f->function)->code;
    if (name == HR_SYM(f_globals)) return ((const struct hr_function *)f->function)->globals;
    if (name == HR_SYM(f_lineno)) return hr_value_small(line_of(f));
    return name == HR_SYM(f_trace) ? f->trace : locals_of(vm, f);
}

void hr_trace_repr(struct hr_writer *w, hr_value self, int mode) {
    const struct frame *f = (const struct frame *)self;
    (void)mode;
    hr_error_write(w, HR_E_text_frame, (unsigned)(hr_word)self, code_of(f)->file, line_of(f),
                   code_of(f)->name);
}
