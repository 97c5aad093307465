/* SPDX-License-Identifier: MIT
 *
 * The module micropython, but for RingIO (src/lib/ringio.c). What it prints has MicroPython's form, line by line, and allocates nothing.
 * Rows: defs/modules/micropython.def. Tests: tests/modules/micropython.
 */
#include <hirune/port.h>

#include "gen/slots.h"
#include "obj/error.h"
#include "obj/str.h"
#include "obj/symbol.h"
#include "obj/type.h"
#include "vm/console.h"
#include "vm/frame.h"
#include "vm/pending.h"

/* ---- memory figures --------------------------------------------------------------------------------------------------------- */

/* C stack in use, in bytes. */
static size_t stack_used(const struct hr_vm *vm) {
    char here;
    return (size_t)((const char *)vm->heap.stack_base - &here);
}

hr_value hr_modmicropython_stack_use(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_value_small((hr_sword)stack_used(vm));
}

/* mem_total(): bytes ever allocated; mem_current(), mem_peak(). */
hr_value hr_modmicropython_mem_figure(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value name = hr_member_called(argv);
    const struct hr_heap *h = &vm->heap;
    return hr_int_from_u(vm, name == HR_SYM(mem_total)  ? hr_heap_allocated(h)
                             : name == HR_SYM(mem_peak) ? hr_heap_peak(h)
                                                        : hr_heap_used(h));
}

/* ---- the map of the heap -------------------------------------------------------------------------------------------------------- */

enum { MAP_COLUMNS = 64 };

struct map {
    struct hr_console c;
    const char *base;
    size_t at; /* the next granule to be shown */
};

static char letter(const void *obj) {
    switch (hr_value_object_type(hr_value_from_object(obj))) {
    case HR_T_tuple: return 'T';
    case HR_T_list:
    case HR_T_array: return 'L';
    case HR_T_dict:
    case HR_T_table: return 'D';
    case HR_T_float: return 'F';
    case HR_T_code:
    case HR_T_function: return 'B';
    case HR_T_module: return 'M';
    case HR_T_str:
    case HR_T_bytes: return 'S';
    case HR_T_bytearray:
    case HR_T_arrayobj:
    case HR_T_store: return 'A';
    default: return 'h';
    }
}

/* Granules of one kind. Two or more whole lines of free ones are summed up. */
static void put_granules(struct map *m, char c, size_t n) {
    struct hr_writer *w = &m->c.w;
    while (n) {
        size_t column = m->at % MAP_COLUMNS, lines = n / MAP_COLUMNS;
        if (column == 0 && c == '.' && lines >= 2) {
            hr_error_write(w, HR_E_text_free_lines, lines);
            m->at += lines * MAP_COLUMNS;
            n %= MAP_COLUMNS;
            continue;
        }
        if (column == 0) {
            hr_writer_puts(w, "\n");
            hr_writer_number(w, m->at * HR_HEAP_GRANULE, 16, 8);
            hr_writer_puts(w, ": ");
        }
        size_t piece = n < MAP_COLUMNS - column ? n : MAP_COLUMNS - column;
        hr_writer_fill(w, &c, 1, piece);
        m->at += piece;
        n -= piece;
    }
}

static bool put_object(void *ctx, void *obj, size_t bytes) {
    struct map *m = ctx;
    size_t from = (size_t)((const char *)obj - m->base) / HR_HEAP_GRANULE;
    put_granules(m, '.', from - m->at);
    put_granules(m, letter(obj), 1);
    put_granules(m, '=', bytes / HR_HEAP_GRANULE - 1);
    return true;
}

/* mem_info(verbose=None) */
hr_value hr_modmicropython_mem_info(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argv;
    struct hr_heap *h = &vm->heap;
    struct hr_heap_counts n;
    size_t spare = hr_frame_spare(vm), used = hr_heap_used(h) - spare;
    struct map m = {.base = h->base, .at = 0};
    struct hr_writer *w = &m.c.w;
    hr_console_begin(&m.c, vm);
    hr_heap_count(h, &n);
    hr_error_write(w, HR_E_text_mem, hr_heap_allocated(h), used, hr_heap_peak(h));
    hr_error_write(w, HR_E_text_stack, stack_used(vm), vm->stack_bytes);
    hr_error_write(w, HR_E_text_heap, hr_heap_total(h), used, hr_heap_free_bytes(h) + spare);
    hr_error_write(w, HR_E_text_heap_blocks, n.one_blocks, n.two_blocks, n.max_block, n.max_free);
    if (argc) {
        hr_error_write(w, HR_E_text_heap_layout);
        hr_writer_number(w, (hr_word)h->base, 16, 1);
        hr_writer_puts(w, ":");
        hr_heap_walk(h, put_object, &m);
        put_granules(&m, '.', h->granules - m.at);
        hr_writer_puts(w, "\n");
    }
    hr_console_flush(&m.c);
    return HR_NONE;
}

/* ---- symbols ------------------------------------------------------------------------------------------------------------------------ */

static bool put_symbol(void *ctx, void *obj, size_t bytes) {
    struct hr_console *c = ctx;
    hr_value v = hr_value_from_object(obj);
    (void)bytes;
    if (hr_value_is(v, HR_T_str) && hr_symbol_is(v)) hr_writer_format(&c->w, "Q(%q)\n", v);
    return true;
}

/* qstr_info(verbose=None): the symbols in the heap; total: with the table that finds them. */
hr_value hr_modmicropython_qstr_info(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argv;
    size_t count, bytes, total;
    struct hr_console c;
    hr_console_begin(&c, vm);
    hr_symbol_count(vm, &count, &bytes);
    total = bytes + (vm->symbols == HR_UNDEF ? 0 : hr_heap_round_bytes(hr_value_object_words(vm->symbols)));
    hr_error_write(&c.w, HR_E_text_symbols, vm->symbols != HR_UNDEF, count, bytes, total);
    if (argc) hr_heap_walk(&vm->heap, put_symbol, &c);
    hr_console_flush(&c);
    return HR_NONE;
}

/* ---- the heap lock --------------------------------------------------------------------------------------------------------------------- */

hr_value hr_modmicropython_heap_lock(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    if (vm->heap_locked < UINT8_MAX) vm->heap_locked++;
    return HR_NONE;
}

hr_value hr_modmicropython_heap_locked(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    return hr_value_small(vm->heap_locked);
}

hr_value hr_modmicropython_heap_unlock(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    (void)argv;
    if (vm->heap_locked) vm->heap_locked--;
    return hr_value_small(vm->heap_locked);
}

/* alloc_emergency_exception_buf(size): nothing to do, exceptions can always be made (obj/exception.c). */
hr_value hr_modmicropython_emergency(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_int_get(vm, argv[0]);
    return HR_NONE;
}

/* ---- the rest ------------------------------------------------------------------------------------------------------------------------------ */

hr_value hr_modmicropython_const(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)vm;
    (void)argc;
    return argv[0];
}

/* opt_level(level=None) */
hr_value hr_modmicropython_opt_level(struct hr_vm *vm, int argc, hr_value *argv) {
    if (argc == 0) return hr_value_small(vm->optimize);
    vm->optimize = (uint8_t)hr_int_get(vm, argv[0]);
    return HR_NONE;
}

/* kbd_intr(c): the console character that raises KeyboardInterrupt, -1 for none. */
hr_value hr_modmicropython_kbd_intr(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_port_set_interrupt_char((int)hr_int_get(vm, argv[0]));
    return HR_NONE;
}

/* schedule(function, arg); schedule(kbd_intr, None) raises KeyboardInterrupt soon. */
hr_value hr_modmicropython_schedule(struct hr_vm *vm, int argc, hr_value *argv) {
    (void)argc;
    hr_value f = argv[0];
    if (hr_value_is(f, HR_T_native) && hr_member_fn(hr_member_of(f)) == hr_modmicropython_kbd_intr)
        vm->pending.waits |= HR_PENDING_KBD_INTR;
    else if (!hr_pending_schedule(vm, f, argv[1]))
        hr_error_raise(vm, HR_E_schedule_queue_full);
    return HR_NONE;
}
