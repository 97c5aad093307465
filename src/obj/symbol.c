/* SPDX-License-Identifier: MIT
 *
 * Symbols. See symbol.h.
 *
 * The table of heap symbols is a RAW object of words, a power of two of them, open addressing with linear probing by content hash. A
 * symbol's place does not depend on its address, so moving objects only rewrites the words. At most 3/4 full.
 * Tests: tests/unit/test_rom.c, tests/memory/namespace_forget.py.
 */
#include "obj/symbol.h"

#include "gen/rom.h"
#include "obj/frozen.h"
#include "obj/str.h"
#include "obj/type.h"

static hr_value *slots(const struct hr_vm *vm) {
    return (hr_value *)vm->symbols + 1;
}
static size_t capacity(const struct hr_vm *vm) {
    return vm->symbols == HR_UNDEF ? 0 : hr_value_object_words(vm->symbols) - 1;
}

/* ---- symbols in ROM ------------------------------------------------------------------------------------------------------- */

size_t hr_symbol_rom_len(hr_value v) {
    if (hr_value_immediate(v) >= HR_SYMBOL_CHARACTERS) return 1;
    unsigned i = hr_value_immediate(v) - HR_SYMBOL_FIRST, band = 0;
    while (i >= hr_rom_text_bands[band + 1])
        band++;
    return (hr_rom_texts[i] & 7u) + 8 * (band % HR_ROM_BANDS);
}

const char *hr_symbol_rom_text(hr_value v) {
    unsigned n = hr_value_immediate(v);
    if (n >= HR_SYMBOL_CHARACTERS) return hr_rom_characters + (n - HR_SYMBOL_CHARACTERS);
    return hr_rom_text + (hr_rom_texts[n - HR_SYMBOL_FIRST] >> 3);
}

hr_value hr_symbol_find_rom(const char *text, size_t n) {
    if (n == 1 && (unsigned char)text[0] < 128) return hr_symbol_of_char((unsigned char)text[0]);
    if (n >= 8 * HR_ROM_BANDS) return HR_UNDEF;
    for (unsigned band = (unsigned)n / 8; band < 2 * HR_ROM_BANDS; band += HR_ROM_BANDS) {
        unsigned low = hr_rom_text_bands[band], high = hr_rom_text_bands[band + 1];
        while (low < high) {
            unsigned i = (low + high) / 2, row = hr_rom_texts[i];
            const char *other = hr_rom_text + (row >> 3);
            int d = (int)(row & 7) - (int)(n & 7);
            if (d == 0 && n) d = *other - *text; /* most end here: 4 % of compiling */
            if (d == 0) d = memcmp(other, text, n);
            if (d == 0) return hr_symbol_rom(HR_SYMBOL_FIRST + i);
            if (d < 0)
                low = i + 1;
            else
                high = i;
        }
    }
    return HR_UNDEF;
}

static bool has_text(hr_value symbol, const char *text, size_t n) {
    return hr_str_len(symbol) == n && memcmp(hr_str_text(symbol), text, n) == 0;
}

/* ---- symbols of frozen modules --------------------------------------------------------------------------------------------- */

#if HR_IMAGES
/* HR_UNDEF: there is none with this text. */
static hr_value find_frozen(const char *text, size_t n) {
    if (hr_frozen_count == 0) return HR_UNDEF;
    for (unsigned i = hr_bits_hash(text, n);; i++) {
        unsigned at = hr_frozen_symbols[i & hr_frozen_symbol_mask];
        if (at == 0) return HR_UNDEF;
        hr_value s = hr_value_from_object(&hr_frozen_objects[2 * (at - 1)]);
        if (has_text(s, text, n)) return s;
    }
}
#endif

hr_value hr_symbol_frozen_at(uintptr_t address) {
#if HR_IMAGES
    if (address - (uintptr_t)hr_frozen_objects >= hr_frozen_words * sizeof(hr_word)) return HR_NONE;
    for (unsigned i = 0; i <= hr_frozen_symbol_mask; i++) {
        if (hr_frozen_symbols[i] == 0) continue;
        hr_value s = hr_value_from_object(&hr_frozen_objects[2 * (hr_frozen_symbols[i] - 1)]);
        if (address - (uintptr_t)hr_str_text(s) <= hr_str_len(s)) return s;
    }
#else
    (void)address;
#endif
    return HR_NONE;
}

/* ---- symbols in the heap --------------------------------------------------------------------------------------------------- */

/* The slot holding the text, or the free slot where it belongs. The table has room. */
static hr_value *probe(struct hr_vm *vm, const char *text, size_t n) {
    size_t mask = capacity(vm) - 1;
    for (size_t i = hr_bits_hash(text, n) & mask;; i = (i + 1) & mask) {
        hr_value *slot = slots(vm) + i;
        if (*slot == HR_UNDEF || has_text(*slot, text, n)) return slot;
    }
}

static void grow(struct hr_vm *vm) {
    size_t old_capacity = capacity(vm), n = old_capacity ? 2 * old_capacity : 8;
    hr_value *table = hr_state_alloc_raw(vm, HR_T_store, 0, n * sizeof(hr_value));
    hr_value old = vm->symbols;
    for (size_t i = 0; i < n; i++)
        table[1 + i] = HR_UNDEF;
    vm->symbols = hr_value_from_object(table);
    for (size_t i = 0; i < old_capacity; i++) {
        hr_value s = ((hr_value *)old)[1 + i];
        if (s != HR_UNDEF) *probe(vm, hr_str_text(s), hr_str_len(s)) = s;
    }
    if (old != HR_UNDEF) hr_heap_free(&vm->heap, (void *)old);
}

static hr_value intern(struct hr_vm *vm, const char *text, size_t n, hr_value existing) {
    hr_value s = hr_symbol_find_rom(text, n);
#if HR_IMAGES
    if (s == HR_UNDEF) s = find_frozen(text, n);
#endif
    if (s != HR_UNDEF) return s;
    if (n > HR_SYMBOL_LONGEST) hr_error_raise(vm, HR_E_name_too_long);
    if (4 * (vm->symbol_count + 1) > 3 * capacity(vm)) grow(vm);
    hr_value *slot = probe(vm, text, n);
    if (*slot != HR_UNDEF) return *slot;
    /* a str that lies elsewhere is copied: symbols are marked */
    s = hr_heap_contains(&vm->heap, (void *)existing) ? existing : hr_str_from(vm, text, n);
    if (!hr_heap_weak_add(&vm->heap, (void *)s)) hr_state_no_memory(vm, sizeof(hr_word));
    *probe(vm, hr_str_text(s), n) = s; /* again: allocation may have dropped dead symbols */
    vm->symbol_count++;
    return s;
}

hr_value hr_symbol_intern(struct hr_vm *vm, const char *text, size_t n) {
    return intern(vm, text, n, HR_UNDEF);
}

hr_value hr_symbol_of(struct hr_vm *vm, hr_value s) {
    s = hr_type_native(vm, s);
    if (!hr_value_is(s, HR_T_str)) hr_error_raise(vm, HR_E_name_must_be_a_str, s);
    return hr_symbol_is(s) ? s : intern(vm, hr_str_text(s), hr_str_len(s), s);
}

void hr_symbol_count(struct hr_vm *vm, size_t *count, size_t *bytes) {
    *count = 0;
    *bytes = 0;
    for (size_t i = 0; i < capacity(vm); i++) {
        hr_value s = slots(vm)[i];
        if (s == HR_UNDEF) continue;
        ++*count;
        *bytes += hr_heap_round_bytes(hr_value_object_words(s));
    }
}

/* ---- collector -------------------------------------------------------------------------------------------------------------- */

void hr_symbol_walk(struct hr_vm *vm, struct hr_heap *heap, hr_heap_visitor *visit) {
    /* the table itself is a root (struct hr_vm); here are its entries */
    for (size_t i = 0, n = capacity(vm); i < n; i++)
        if (slots(vm)[i] != HR_UNDEF) visit(heap, &slots(vm)[i]);
}

void hr_symbol_forget(struct hr_vm *vm, hr_value symbol) {
    size_t mask = capacity(vm) - 1;
    size_t i = hr_bits_hash(hr_str_text(symbol), hr_str_len(symbol)) & mask;
    while (slots(vm)[i] != symbol) {
        if (slots(vm)[i] == HR_UNDEF) return;
        i = (i + 1) & mask;
    }
    /* close the gap: move back what probed past it (Knuth 6.4, algorithm R) */
    for (size_t j = i;;) {
        slots(vm)[i] = HR_UNDEF;
        for (;;) {
            j = (j + 1) & mask;
            hr_value s = slots(vm)[j];
            if (s == HR_UNDEF) {
                vm->symbol_count--;
                return;
            }
            size_t home = hr_bits_hash(hr_str_text(s), hr_str_len(s)) & mask;
            if (((j - home) & mask) >= ((j - i) & mask)) break;
        }
        slots(vm)[i] = slots(vm)[j];
        i = j;
    }
}

hr_value hr_symbol_private(struct hr_vm *vm, hr_value class_name, hr_value symbol) {
    size_t n;
    const char *text = hr_str_get(vm, symbol, &n);
    if (text[0] != '_' || text[1] != '_' || (text[n - 1] == '_' && text[n - 2] == '_')) return symbol;
    const char *name = hr_str_get(vm, class_name, &n);
    for (; n && *name == '_'; n--)
        name++;
    if (n == 0) return symbol;
    struct hr_writer w;
    hr_writer_begin(&w, vm);
    hr_writer_puts(&w, "_");
    hr_writer_add(&w, name, n);
    hr_writer_format(&w, "%q", symbol);
    return hr_symbol_of(vm, hr_writer_end_str(&w));
}
