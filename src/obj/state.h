/* SPDX-License-Identifier: MIT
 *
 * struct hr_vm: all that one interpreter remembers besides its heap, and the allocation of objects.
 *
 * The registers of all frames lie on the VM stack, one value object of the heap (heap.vm_stack): registers grow up
 * from word 1, control records grow down from the end.
 *
 *   frame       R[-1] = the function (struct hr_function), R[0] .. R[code->registers - 1]
 *   control     two words for each frame: [0] bytecode offset of the caller's instruction, a small int;
 *               [1] (R - caller's R) << HR_FRAME_MODE_BITS | how the result is used (enum hr_frame_mode), a small int
 *
 * fp, sp, cp and ip are plain pointers into heap objects. They are right whenever C code other than the loop runs;
 * the collector's hooks turn them into offsets and back when objects move.
 * Tests: tests/capi/embed.c, everything else by use.
 */
#ifndef HR_OBJ_STATE_H
#define HR_OBJ_STATE_H

#include <setjmp.h>
#include <stdatomic.h>

#include "mem/heap.h"
#include "obj/object.h"
#include "obj/value.h"

/* Entries of the attribute cache, a power of two. 64 x 12 B on 32-bit: half of them are in use in a typical program; 256 for speed. */
#ifndef HR_CACHE_ENTRIES
#    define HR_CACHE_ENTRIES (HR_WORD_BITS == 64 ? 1024 : HR_QUICK ? 256 : 64)
#endif

enum hr_cache_kind {
    HR_CACHE_NONE,
    HR_CACHE_SLOT,    /* instance slot: value is a small int, the index into hr_instance.slots */
    HR_CACHE_METHOD,  /* a function found on the class: value; binds self */
    HR_CACHE_STATIC,  /* a class attribute that does not bind: value */
    HR_CACHE_PROPERTY /* the function that reads a property: value */
};
#if HR_WORD_BITS == 64
typedef uint32_t hr_cache_key;
#else
typedef uint16_t hr_cache_key;
#endif
struct hr_cache_entry {
    hr_value name; /* symbol; HR_UNDEF: empty */
    hr_value value;
    hr_cache_key key; /* hr_state_cache_key of the objects it holds for */
    uint8_t kind;     /* enum hr_cache_kind */
    uint8_t
        flags; /* 1: plain store allowed (SLOT entries: class has no __setattr__ and no data descriptor of that name) */
};

enum { HR_FRAME_MODE_BITS = 4 };
enum hr_frame_mode {
    HR_FRAME_NORMAL,    /* the caller's opcode says what to do with the result (most: R[w] = result) */
    HR_FRAME_INIT,      /* __init__: the result must be None; R[w] = the instance, at R[-2] of the callee */
    HR_FRAME_GENERATOR, /* resumed generator, at R[-2] */
    HR_FRAME_DISCARD,   /* result ignored (__setattr__, __setitem__, __delitem__, ...) */
    HR_FRAME_BINARY,    /* operator method: NotImplemented goes on with the next candidate */
    HR_FRAME_BOOL,      /* the result is converted to bool (__contains__) */
    HR_FRAME_NOTBOOL,
    HR_FRAME_NEXT,   /* __next__ of a for loop: StopIteration ends it */
    HR_FRAME_CHAINED /* resumed generator, at R[-2], for one that delegates to it through others: at R[-3] */
};

/* Pending work for the next safepoint. */
enum {
    HR_PENDING_SCHEDULE = 1, /* micropython.schedule() queue is not empty */
    HR_PENDING_FINALIZE = 2, /* __del__ or weakref callbacks wait in vm->finalize */
    HR_PENDING_COMPACT = 4,  /* the heap wants exact compaction */
    HR_PENDING_COLLECT =
        8, /* gc.collect(), mem_info() ...: vm->at_safepoint is to be called with no C frame */
    HR_PENDING_TRACE = 16, /* sys.settrace is active */
    HR_PENDING_STEPS = 32, /* a step limit is active */
    HR_PENDING_KBD_INTR =
        64, /* micropython.schedule(kbd_intr): KeyboardInterrupt outside of scheduled functions */
    HR_PENDING_RETRIED = 128 /* an instruction was given up: its turn ends at the second safepoint */
};

/* One word to look at, in parts of one writer each, since changing a word is not one step: an interrupt or signal may come in between. What
 * a signal handler writes is atomic, as C11 (7.14.1.1) asks; relaxed, it costs what a plain byte does. */
union hr_pending {
    volatile uint32_t any;
    struct {
        volatile uint16_t waits; /* HR_PENDING_*, of the interpreter */
        atomic_bool interrupt;   /* Ctrl-C: set by an interrupt or signal, cleared by the interpreter */
    };
};

/* Where a call's function and arguments are, for it to be started again. */
enum {
    HR_RETRY_NOT,     /* nowhere */
    HR_RETRY_AS_IS,   /* as the instruction found them */
    HR_RETRY_SHIFTED, /* one register further up: the constructor of a type stands below them */
};

/* What longjmp carries to the loop. */
enum { HR_JUMP_RAISE = 1, HR_JUMP_RETRY = 2 };

/* A C frame that catches what is raised: the loop, hr_call_protected, the port's main. */
struct hr_catch {
    struct hr_catch *outer;
    struct hr_printing *printing; /* of the vm, when it began to catch */
    jmp_buf jump;
};

struct hr_vm {
    /* What the code uses most comes first: an offset below 64 is a shorter instruction on some machines. */
    /* the running frame; see above */
    hr_value *fp;      /* R[0] of the running frame */
    hr_value *sp;      /* first free register above all in use */
    hr_value *cp;      /* the lowest control record in use */
    const uint8_t *ip; /* running instruction (valid in C called from the loop) */
    struct hr_catch *catcher;
    struct hr_printing *printing; /* containers being printed, innermost first: see obj/print.c */
    unsigned depth;               /* loops on the C stack: exact collection needs 1 */
    /* lowest address the C stack may reach; above all of it while an interrupt waits, so that C code finds out with the
     * same comparison (hr_vm_interrupt) */
    _Atomic(const char *) stack_limit;

    union hr_pending pending;
    uint8_t retry_allowed; /* of a call: HR_RETRY_*; no Python code has run since it began */
    uint8_t
        retried; /* 2: it is to be run again; 1: it runs, and may not be given up again for want of memory */
    bool again;  /* what is raised was caught in this frame before */
    uint8_t heap_locked;  /* micropython.heap_lock() depth */
    uint8_t lock_put_off; /* the depth while an exception is being made, which may allocate */
    uint8_t optimize;
    bool interactive;  /* a prompt has the console */
    bool compile_only; /* programs are compiled and not run */
    uint32_t steps;    /* left, when HR_PENDING_STEPS */

    /* the preallocated MemoryError, FIXED: kept always, but what it refers to only while others refer to it */
    hr_value memory_error;
    /* roots: from exception to symbols, all values, walked by hr_state_walk_roots */
    hr_value exception; /* being handled now (sys.exc_info), HR_UNDEF if none */
    hr_value raised;    /* in flight */
    hr_value delegated; /* result of a generator that just finished */
    hr_value modules;   /* sys.modules, dict */
    hr_value importing; /* name of the module that is being loaded */
    hr_value main;      /* __main__'s globals, dict */
    hr_value builtins;  /* overrides of the ROM module builtins, dict; HR_UNDEF while there are none */
    hr_value weak; /* RAW table of weak references and finalisers: obj/weak.c; HR_UNDEF until the first */
    hr_value scheduled;   /* ring of micropython.schedule(): array of function, argument pairs */
    hr_value trace;       /* sys.settrace function; HR_UNDEF: none, or it is running */
    hr_value trace_frame; /* see src/vm/trace.c */
    hr_value path, argv;  /* sys.path, sys.argv */
    hr_value history;     /* of the prompt: list of str; HR_UNDEF: none yet */
    hr_value state[HR_STATE_COUNT + 1]; /* `state` rows of modules in defs/ */
    hr_value
        types; /* RAW table of user classes by type index - HR_T_USER, weak: see obj/type.h; HR_UNDEF until the first */
    hr_value
        symbols; /* RAW table of heap symbols, whose entries are weak: obj/symbol.c; HR_UNDEF until the first */
    size_t symbol_count;
    uint32_t class_version;
    void *port;              /* the embedder's */
    size_t stack_bytes;      /* of C stack, as given to hr_vm_set_stack */
    const char *stack_floor; /* what stack_limit is when no interrupt waits */
    int exit_code;           /* for the process: of the last SystemExit or exception */
    /* called at the next safepoint with no C frame below (exact): result becomes the value of the instruction */
    hr_value (*at_safepoint)(struct hr_vm *vm);
    bool handling_pending; /* a scheduled function or finaliser is running */
    size_t wanted_bytes, free_bytes,
        largest_bytes; /* of the allocation that failed last, for MemoryError; wanted 0: heap locked */
    const hr_value *moved_from; /* while the collector runs: the VM stack's address before */
    size_t moved_code;          /* and the offset of ip in its code */

    struct hr_heap heap; /* its hooks get the vm as ctx */
    struct hr_cache_entry cache[HR_CACHE_ENTRIES];
};

/* ---- allocation: never returns NULL; raises MemoryError, or abandons the running instruction to try again after an
 * exact compaction. words include the header. GC: may collect, may move. -------------------------------------- */

/* Value object of less than HR_HEAP_EXTENDED_WORDS; all words HR_UNDEF. flags: HR_HEAP_FLAG, HR_HEAP_FIXED. */
void *hr_state_alloc(struct hr_vm *vm, unsigned type, unsigned flags, size_t words);
/* RAW object holding `bytes` after the header, zeroed (unless flags has HR_HEAP_UNFILLED). */
void *hr_state_alloc_raw(struct hr_vm *vm, unsigned type, unsigned flags, size_t bytes);

/* A value object of three. */
hr_value hr_state_new_three(struct hr_vm *vm, unsigned type, hr_value a, hr_value b, hr_value c);
/* Gives the object in the first field of `owner` so many words of contents, more than it has: where it stands, or a longer
 * copy takes its place, and it is freed unless it is a store of bytes, whose address may be known further up. New words
 * are HR_UNDEF, RAW ones zero. */
void hr_state_enlarge(struct hr_vm *vm, void *owner, size_t words);

static inline size_t hr_state_raw_words(size_t bytes) {
    return 1 + (bytes + sizeof(hr_word) - 1) / sizeof(hr_word);
}

/* Raises MemoryError for a request of so many bytes that can never fit, or whose size overflows. */
HR_NORETURN void hr_state_no_memory(struct hr_vm *vm, size_t bytes);

/* Calls visit on every root slot. GC: none. */
void hr_state_walk_roots(void *ctx, struct hr_heap *heap, hr_heap_visitor *visit);

/* True if the running instruction has no effect before its last allocation (vm/frame.c). GC: none. */
bool hr_state_restartable(struct hr_vm *vm);
/* MemoryError: says what was wanted, what is free and the largest block. Allocates nothing. */
HR_NORETURN void hr_error_raise_memory(struct hr_vm *vm, size_t bytes);
/* MemoryError("memory allocation failed, heap is locked"). */
HR_NORETURN void hr_error_raise_locked(struct hr_vm *vm);
/* Prints an exception that nobody can catch (a finaliser's) to standard error; of a KeyboardInterrupt the program gets another one at its next
 * safepoint (src/vm/pending.c). May run Python. */
void hr_state_report(struct hr_vm *vm, hr_value exception);
/* The other hooks of the collector. */
void hr_state_walk_weak(void *ctx, struct hr_heap *heap, hr_heap_visitor *visit);
void hr_state_after_mark(void *ctx, struct hr_heap *heap);
bool hr_state_on_dead(void *ctx, struct hr_heap *heap, void *obj, enum hr_heap_death death);

/* ---- helpers ------------------------------------------------------------------------------------------------ */

/* Stores a value into field `field` of an object: HR_CHANGE(vm, list, array, v) for struct hr_list *list. */
#define HR_CHANGE(vm, object, field, v) hr_heap_store_slot(&(vm)->heap, (object), &(object)->field, (v))
/* The same without the write barrier, for what needs none (hr_heap_touch in mem/heap.h): an object that the calling
 * function has just made; a value that is no object of the heap, or that the object held before. */
#define HR_STORE(vm, object, field, v) ((void)(vm), (object)->field = (v))

/* RecursionError when the C stack is nearly used up, KeyboardInterrupt if Ctrl-C came. To be called by every C function that can
 * recurse, and in long loops in C. GC: none. */
void hr_state_check(struct hr_vm *vm);
static inline void hr_vm_stack_check(struct hr_vm *vm) {
    char here;
    if (HR_UNLIKELY(&here < atomic_load_explicit(&vm->stack_limit, memory_order_relaxed))) hr_state_check(vm);
}

/* Raises KeyboardInterrupt, after a wait that Ctrl-C ended. */
HR_NORETURN void hr_state_interrupt(struct hr_vm *vm);
/* KeyboardInterrupt if Ctrl-C came: for long loops in C that run where RecursionError may not be raised, as in the text of an error. GC: none. */
static inline void hr_vm_poll(struct hr_vm *vm) {
    if (HR_UNLIKELY(atomic_load_explicit(&vm->pending.interrupt, memory_order_relaxed)))
        hr_state_interrupt(vm);
}

/* Ctrl-C came: the next hr_vm_stack_check, hr_vm_poll or safepoint raises KeyboardInterrupt. For signal and interrupt handlers. */
static inline void hr_state_set_interrupt(struct hr_vm *vm) {
    atomic_store_explicit(&vm->pending.interrupt, true, memory_order_relaxed);
    atomic_store_explicit(&vm->stack_limit, (const char *)UINTPTR_MAX, memory_order_relaxed);
}

/* Forgets all cached attribute look-ups: after a change of a class. */
void hr_state_flush_cache(struct hr_vm *vm);
/* Of an object's header: its type and its FLAG. An instance whose attributes are in a dict (obj/instance.h) has one that no entry has: what the
 * cache says of its type may not hold for it. */
static inline unsigned hr_state_cache_key(hr_word header) {
    return (unsigned)(header >> (HR_HEADER_TYPE_SHIFT - 1)) & ((2u << HR_HEADER_TYPE_BITS) - 1);
}
static inline size_t hr_state_cache_index(hr_value name, unsigned key) {
    return (((hr_word)name >> (HR_WORD_BITS == 64 ? 4 : 3)) ^ (key / 2 * 7u)) & (HR_CACHE_ENTRIES - 1);
}

#endif
