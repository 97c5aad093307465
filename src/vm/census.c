/* SPDX-License-Identifier: MIT
 *
 * The census of the heap: hirune.heap(), heap_info() and track(), which tell where every byte of `used` is (the VM stack's spare room is
 * none of it). Rows: defs/modules/hirune.def.
 *
 * By type and by line: the heap is walked once for each group, from the least key to the greatest, so that any number of groups is counted
 * without memory. What is not collected yet counts too.
 * By module: an exact collection whose roots are the modules one after the other; an object belongs to the one that reaches it first. Modules
 * that were imported last come first, as they are used by those before them.
 * Lines: while tracking is on, the heap asks site() at every allocation and keeps its answer in a table of 16 bits a granule (heap.sites), a
 * FIXED object. The answer is a place in the other table, of files and lines. Both hang on one root; off, there is neither.
 * Tests: tests/memory/census_*.py, tests/unit/test_heap.c.
 */
#include "vm/census.h"

#include "gen/slots.h"

#include "obj/exception.h"
#include "obj/list.h"
#include "obj/module.h"
#include "obj/str.h"
#include "obj/type.h"
#include "vm/console.h"
#include "vm/frame.h"
#include "vm/pending.h"

enum view { BY_TYPE, BY_LINE, BY_MODULE };

struct census {
    struct hr_heap_hooks hooks; /* first: a collection by module finds its census through them */
    struct hr_console console;
    hr_value list; /* of the rows; HR_UNDEF: they are printed */
    enum view view;
    size_t at; /* by module: the next row to be filled */
    /* The group of the running walk: the least key from floor on. By module: the objects and bytes marked before. */
    size_t floor, key;
    size_t objects, bytes;
    size_t all_objects, all_bytes;
};

/* ---- lines ------------------------------------------------------------------------------------------------------------------ */

/* What hangs on the root: an array whose first item is the table that heap.sites points into; then file and line by site number. */
enum { SITES_MOST = 0x8000 };

static struct hr_array *sites(struct hr_vm *vm) {
    return (struct hr_array *)vm->state[HR_STATE_sites];
}
static hr_value *site_pair(struct hr_vm *vm, size_t site) {
    return &sites(vm)->items[1 + 2 * site];
}

static uint16_t *site_of(const struct hr_heap *h, const void *obj) {
    return &h->sites[(size_t)((const char *)obj - h->base) / HR_HEAP_GRANULE];
}

/* Number 0: no Python line was running, or the places that a line may have are taken by others: after so many the table is
 * nearly full, and a full one must not be gone through at every allocation. The number after the last is that of the tables. */
enum { SITES_TRIED = 16 };

unsigned hr_census_site(void *ctx) {
    struct hr_vm *vm = ctx;
    if (hr_frame_is_bottom(vm->fp)) return 0;
    const struct hr_code *code = hr_frame_code(vm->fp);
    const unsigned line = hr_exception_line(
        hr_value_from_object(code), (unsigned)(vm->ip - ((const struct hr_code_raw *)code->raw)->code));
    const size_t places = (size_t)hr_value_small_get(sites(vm)->count);
    /* The multiplier spreads the lines, so that those of another file find places beside theirs. */
    for (size_t i = 0; i < SITES_TRIED; i++) {
        const size_t site = (line * 40503u + i) & (places - 1);
        hr_value *pair = site_pair(vm, site);
        if (site == 0) continue;
        if (pair[0] == HR_UNDEF) {
            pair[0] = code->file;
            pair[1] = hr_value_small((hr_sword)line);
            hr_heap_touch(&vm->heap, sites(vm));
        }
        if (pair[0] == code->file && pair[1] == hr_value_small((hr_sword)line)) return (unsigned)site;
    }
    return 0;
}

/* track(on): from now on the source line of every allocation is kept; what is there already has none. */
hr_value hr_census_track(struct hr_vm *vm, int argc, hr_value *argv) {
    struct hr_heap *h = &vm->heap;
    (void)argc;
    const bool on = hr_op_truth(vm, argv[0]);
    if (h->sites) {
        h->sites = NULL;
        hr_heap_free(h, (void *)sites(vm)->items[0]);
        hr_heap_free(h, sites(vm));
        vm->state[HR_STATE_sites] = HR_UNDEF;
    }
    if (on) {
        size_t places = 32;
        while (places < h->granules / 32 && places < SITES_MOST)
            places *= 2;
        struct hr_store *table = hr_state_alloc_raw(vm, HR_T_store, HR_HEAP_FIXED,
                                                    h->granules * sizeof *h->sites + sizeof table->used);
        struct hr_array *array = hr_state_alloc(vm, HR_T_array, 0, 3 + 2 * places);
        HR_STORE(vm, array, count, hr_value_small((hr_sword)places));
        HR_STORE(vm, array, items[0], hr_value_from_object(table));
        vm->state[HR_STATE_sites] = hr_value_from_object(array);
        h->sites = (uint16_t *)(void *)table->bytes;
        *site_of(h, table) = *site_of(h, array) = (uint16_t)places;
    }
    hr_heap_policy_changed(h);
    return HR_NONE;
}

/* ---- groups ----------------------------------------------------------------------------------------------------------------- */

static bool count_object(void *ctx, void *obj, size_t bytes) {
    struct census *c = ctx;
    struct hr_vm *vm = c->console.w.vm;
    const struct hr_heap *h = &vm->heap;
    size_t key = hr_value_object_type(hr_value_from_object(obj));
    if (c->view == BY_LINE) key = h->sites ? *site_of(h, obj) : 0;
    if (key < c->floor || key > c->key) return true;
    if (key < c->key) {
        c->key = key;
        c->objects = c->bytes = 0;
    }
    c->objects++;
    c->bytes += obj == h->vm_stack ? bytes - hr_frame_spare(vm) : bytes;
    return true;
}

/* The least group from floor on; false if there is none. */
static bool next_group(struct census *c) {
    c->key = SIZE_MAX;
    hr_heap_walk(&c->console.w.vm->heap, count_object, c);
    c->floor = c->key + 1;
    return c->key != SIZE_MAX;
}

static bool is_line(const struct census *c, struct hr_vm *vm) {
    return c->view == BY_LINE && c->key != 0 && c->key < (size_t)hr_value_small_get(sites(vm)->count);
}

/* The name of the group, unless it is a line. */
static hr_value short_name(const struct census *c, struct hr_vm *vm) {
    if (c->view == BY_LINE) return c->key ? HR_SYM(lt_tracking) : HR_SYM(lt_untracked);
    return c->key ? hr_type_name(hr_type_class(vm, (unsigned)c->key)) : HR_SYM(lt_weak);
}

static void put_group(struct hr_writer *w, const struct census *c) {
    struct hr_vm *vm = w->vm;
    if (is_line(c, vm)) {
        const hr_value *pair = site_pair(vm, c->key);
        hr_writer_format(w, "%q:%z", pair[0], (size_t)hr_value_small_get(pair[1]));
    } else {
        hr_writer_format(w, "%q", short_name(c, vm));
    }
}

static hr_value group_name(const struct census *c) {
    struct hr_writer w;
    struct hr_vm *vm = c->console.w.vm;
    if (!is_line(c, vm)) return short_name(c, vm);
    hr_writer_begin(&w, vm);
    put_group(&w, c);
    return hr_writer_end_str(&w);
}

/* ---- rows ------------------------------------------------------------------------------------------------------------------- */

static void put_number(struct hr_writer *w, size_t n) {
    size_t width = 8;
    for (size_t rest = n; rest > 9; rest /= 10)
        width--;
    hr_writer_fill(w, " ", 1, width < 9 ? width : 1);
    hr_writer_number(w, n, 10, 1);
}

static void put_counts(struct hr_writer *w, size_t objects, size_t bytes) {
    put_number(w, bytes);
    put_number(w, objects);
    hr_writer_puts(w, "  ");
}

static void add_row(struct hr_vm *vm, hr_value list, hr_value name) {
    hr_value row[3] = {name, HR_SMALL(0), HR_SMALL(0)};
    hr_list_append(vm, list, hr_tuple_new(vm, 3, row));
}

static struct hr_tuple *row_at(const struct census *c, size_t i) {
    return (struct hr_tuple *)hr_list_array(c->list)->items[i];
}

static void fill_row(struct census *c, size_t i) {
    struct hr_tuple *row = row_at(c, i);
    row->items[1] = hr_value_small((hr_sword)c->objects);
    row->items[2] = hr_value_small((hr_sword)c->bytes);
}

/* The rows are made first and counted with the rest. Making them adds to no group that is not there from the start: the first row stands
 * before the first walk, and its name is replaced. */
static void list_groups(struct census *c) {
    struct hr_vm *vm = c->console.w.vm;
    struct hr_tuple *row;
    size_t rows = 0;
    for (;; rows++) {
        add_row(vm, c->list, HR_NONE);
        if (!next_group(c)) break;
        hr_value name = group_name(c);
        row = row_at(c, rows);
        HR_CHANGE(vm, row, items[0], name);
        row->items[1] = hr_value_small((hr_sword)c->key);
    }
    hr_list_array(c->list)->count = hr_value_small((hr_sword)rows);
    hr_list_array(c->list)->items[rows] = HR_UNDEF;
    for (size_t i = 0; i < rows; i++) {
        c->floor = c->key = (size_t)hr_value_small_get(row_at(c, i)->items[1]);
        c->objects = c->bytes = 0;
        hr_heap_walk(&vm->heap, count_object, c);
        fill_row(c, i);
    }
}

/* The counts of a row, to be followed by its name. */
static void print_row(struct census *c) {
    put_counts(&c->console.w, c->objects, c->bytes);
    c->all_objects += c->objects;
    c->all_bytes += c->bytes;
}

static void print_groups(struct census *c) {
    while (next_group(c)) {
        print_row(c);
        put_group(&c->console.w, c);
        hr_writer_puts(&c->console.w, "\n");
    }
}

/* ---- modules ---------------------------------------------------------------------------------------------------------------- */

/* The n-th module of sys.modules that has its globals in the heap, in the order of import; NULL after the last. */
static struct hr_dict *nth_module(struct hr_vm *vm, size_t n, hr_value *name) {
    hr_value module;
    for (size_t pos = 0; hr_dict_next(vm, vm->modules, &pos, name, &module);) {
        if (hr_value_is(module, HR_T_module) && hr_heap_contains(&vm->heap, (void *)module) &&
            hr_value_is(*name, HR_T_str) && n-- == 0)
            return (struct hr_dict *)((struct hr_module *)module)->globals;
    }
    return NULL;
}

/* What was marked since the last call, and the dict that was held before, belong to the module of this name. */
static void emit(struct census *c, size_t marked_bytes, const void *held, hr_value name) {
    const size_t marked = hr_collect_count(&c->console.w.vm->heap, false);
    c->objects = marked - c->floor + (held != NULL);
    c->bytes = marked_bytes - c->key;
    if (held) c->bytes += hr_heap_round_bytes(hr_heap_size_words(held));
    c->floor = marked;
    c->key = marked_bytes;
    if (c->list != HR_UNDEF) {
        fill_row(c, c->at++);
    } else {
        print_row(c);
        hr_writer_format(&c->console.w, "%q\n", name);
    }
}

static void emit_marked(struct census *c, const struct hr_heap *h, const void *held, hr_value name) {
    emit(c, hr_collect_count(h, true) * HR_HEAP_GRANULE, held, name);
}

/* The roots of a collection by module. Each module's dict is held, so that nothing is reached through another module's import of it. */
static void walk_modules(void *ctx, struct hr_heap *h, hr_heap_visitor *visit) {
    struct census *c = (struct census *)(uintptr_t)h->hooks;
    struct hr_vm *vm = ctx;
    struct hr_dict *dict;
    hr_value name;
    size_t n = 0;
    for (; (dict = nth_module(vm, n, &name)) != NULL; n++)
        hr_collect_hold(h, dict);
    c->floor = hr_collect_count(h, false);
    c->key = hr_collect_count(h, true) * HR_HEAP_GRANULE;
    while (n-- > 0) {
        dict = nth_module(vm, n, &name);
        hr_collect_mark_contents(h, dict);
        emit_marked(c, h, dict, name);
    }
    hr_state_walk_roots(ctx, h, visit);
    emit_marked(c, h, NULL, HR_SYM(lt_interpreter));
}

static void collect_modules(struct census *c, enum hr_gc_mode mode) {
    struct hr_heap *h = &c->console.w.vm->heap;
    const struct hr_heap_hooks *usual = h->hooks;
    c->hooks = *usual;
    c->hooks.walk_roots = walk_modules;
    h->hooks = &c->hooks;
    hr_heap_collect(h, mode);
    h->hooks = usual;
    emit(c, hr_heap_used(h) - hr_frame_spare(c->console.w.vm), NULL, HR_SYM(lt_locals));
}

/* The rows to be filled: modules as they will be counted, the last first. */
static void add_modules(struct census *c) {
    struct hr_vm *vm = c->console.w.vm;
    hr_value name;
    size_t n = 0;
    while (nth_module(vm, n, &name) != NULL)
        n++;
    while (n-- > 0) {
        nth_module(vm, n, &name);
        add_row(vm, c->list, name);
    }
    add_row(vm, c->list, HR_SYM(lt_interpreter));
    add_row(vm, c->list, HR_SYM(lt_locals));
}

/* ---- the calls -------------------------------------------------------------------------------------------------------------- */

static hr_value take(struct hr_vm *vm, enum view view, bool print, enum hr_gc_mode mode) {
    struct census c;
    memset(&c, 0, sizeof c);
    hr_console_begin(&c.console, vm);
    c.view = view;
    c.list = print ? HR_UNDEF : hr_list_new(vm, 0, NULL);
    if (print) hr_writer_puts(&c.console.w, "    bytes  objects\n");
    if (view == BY_MODULE) {
        if (!print) add_modules(&c);
        const bool exact = mode == HR_GC_EXACT;
        if (exact) *vm->sp++ = c.list; /* the C stack is not looked at */
        collect_modules(&c, mode);
        vm->sp -= exact;
    } else {
        (print ? print_groups : list_groups)(&c);
    }
    if (!print) return c.list;
    put_counts(&c.console.w, c.all_objects, c.all_bytes);
    hr_writer_puts(&c.console.w, "total\n");
    hr_console_flush(&c.console);
    return HR_NONE;
}

static hr_value list_exactly(struct hr_vm *vm) {
    return take(vm, BY_MODULE, false, HR_GC_EXACT);
}
static hr_value print_exactly(struct hr_vm *vm) {
    return take(vm, BY_MODULE, true, HR_GC_EXACT);
}

/* heap(by='type'): a list of (name, objects, bytes); heap_info(by='type') prints the same and allocates nothing. */
hr_value hr_census_heap(struct hr_vm *vm, int argc, hr_value *argv) {
    static const uint16_t views[] = {
        [BY_TYPE] = HR_SYM_type, [BY_LINE] = HR_SYM_line, [BY_MODULE] = HR_SYM_module};
    const bool print = hr_call_name(argv[-1]) == HR_SYM(heap_info);
    unsigned view = BY_TYPE;
    while (argc && !hr_op_equal(vm, argv[0], hr_symbol_rom(views[view])))
        if (++view > BY_MODULE) hr_error_raise(vm, HR_E_by_must_be_type_module_or_line);
    if (view != BY_MODULE || !hr_pending_is_exact(vm, argv)) return take(vm, view, print, HR_GC_CONSERVATIVE);
    hr_pending_at_safepoint(vm, print ? print_exactly : list_exactly);
    return HR_NONE;
}
