/* SPDX-License-Identifier: MIT
 *
 * Fuzz target: arbitrary bytes as an image whose head and sum are right. It is refused, or it runs, for some thousand steps in a heap of a few
 * KB, and may end in any way, but end, with a heap that verifies: what the verifier lets pass can do no harm.
 *
 * Input: a byte of options (bits 0-2 heap size, 3 and 5-7 what hr_fuzz_disturb does, 4 the image is not aligned, so that nothing of it runs in
 * place), then the image. Pointers of viper are for machine addresses: an image that announces some is none for this target.
 */
#include <stdlib.h>

#include "gen/opcodes.h"
#include "support/fuzz.h"
#include "vm/image.h"
#include "vm/repl.h"

enum { STEPS = 5000, STRESS_STEPS = 300, ALIGNMENT = 16, CRC_BYTES = 4 };

struct image {
    uint8_t *data;
    size_t n;
    unsigned options;
};

static hr_value run_image(struct hr_vm *vm, void *arg) {
    const struct image *image = arg;
    struct hr_source source;
    hr_image_source_memory(&source, image->data, image->n);
    hr_image_run(vm, hr_image_load(vm, &source, hr_vm_globals(vm)), hr_vm_globals(vm));
    return HR_NONE;
}

static void run(struct hr_vm *vm, void *arg) {
    const struct image *image = arg;
    const unsigned disturb =
        (image->options >> 3 & 1) | (image->options >> 4 & 2) | (image->options & 0xc0) >> 3;
    hr_fuzz_disturb(vm, disturb);
    hr_vm_set_steps(vm, disturb & HR_FUZZ_STRESS ? STRESS_STEPS : STEPS);
    hr_vm_guard(vm, run_image, arg, false);
    hr_fuzz_disturb(vm, 0);
}

/* What a mutation would seldom hit. */
static void repair(struct image *image) {
    struct hr_image_header *h = (struct hr_image_header *)(void *)image->data, head;
    memcpy(&head, h, sizeof head);
    memcpy(head.magic, HR_IMAGE_MAGIC, sizeof head.magic);
    head.word_bytes = sizeof(hr_word);
    head.float_bytes = sizeof(hr_float);
    head.boxed = HR_BOXED_FLOATS;
    head.flags = 0;
    head.opcodes = HR_OPCODE_SET;
    head.bytes = (uint32_t)image->n;
    memcpy(h, &head, sizeof head);
    uint32_t crc = hr_image_crc(0, image->data, image->n - CRC_BYTES);
    memcpy(image->data + image->n - CRC_BYTES, &crc, sizeof crc);
}

/* ---- mutations of the bytecode -------------------------------------------------------------------------------------------------- */

static unsigned state;

static unsigned below(size_t n) {
    state = state * 1103515245u + 12345u;
    return n ? (unsigned)((state >> 8) % n) : 0;
}

static size_t align(size_t at) {
    return (at + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
}

/* A bytecode object of the image, by chance, or NULL. It and all that its header says of its size lie in the image. */
static struct hr_code_raw *some_code(uint8_t *image, size_t n) {
    struct hr_image_header h;
    struct hr_code_raw *found = NULL;
    size_t at = sizeof h;
    unsigned seen = 0;
    memcpy(&h, image, sizeof h);
    for (uint32_t i = 0; i < h.symbols && at + 2 <= n; i++)
        at += 2u + (image[at] | (unsigned)image[at + 1] << 8);
    at = align(align(at) + 2 * (size_t)h.globals);
    for (size_t words; at + sizeof(struct hr_code_raw) < n; at = align(at + words * sizeof(hr_word))) {
        struct hr_code_raw *raw = (struct hr_code_raw *)(void *)(image + at);
        words = (size_t)(raw->header >> HR_HEADER_SIZE_SHIFT);
        if (words == 0 || words > (n - at) / sizeof(hr_word)) break;
        size_t room = words * sizeof(hr_word);
        if ((raw->header >> HR_HEADER_TYPE_SHIFT & ((1u << HR_HEADER_TYPE_BITS) - 1)) == HR_T_store &&
            room > offsetof(struct hr_code_raw, code) &&
            raw->code_bytes <= room - offsetof(struct hr_code_raw, code) && below(++seen) == 0)
            found = raw;
    }
    return found;
}

/* The offset of an instruction, by chance, of `length` bytes if that is not 0; SIZE_MAX. */
static size_t some_instruction(const struct hr_code_raw *raw, unsigned length) {
    size_t found = SIZE_MAX;
    unsigned seen = 0, n;
    for (size_t pc = 0; pc < raw->code_bytes && raw->code[pc] < HR_OPCODE_COUNT; pc += n) {
        n = hr_opcode_length(raw->code[pc]);
        if (pc + n > raw->code_bytes) break;
        if ((!length || length == n) && below(++seen) == 0) found = pc;
    }
    return found;
}

/* One change that leaves instructions where they are. */
static void mutate_code(struct hr_code_raw *raw) {
    size_t at = some_instruction(raw, 0);
    if (at == SIZE_MAX) return;
    uint8_t *ip = raw->code + at;
    unsigned length = hr_opcode_length(*ip), op;
    size_t other = some_instruction(raw, length);
    uint8_t kept[8];
    switch (below(8)) {
    case 0:
    case 1: ip[below(length - 1) + (length > 1)] = (uint8_t)below(raw->registers + 1u); break;
    case 2: ip[below(length - 1) + (length > 1)] += (uint8_t)(below(2) ? 1 : -1); break;
    case 3:
        for (unsigned i = 0; i < 200 && (op = below(HR_OPCODE_COUNT), hr_opcode_length(op) != length); i++)
            continue;
        if (hr_opcode_length(op) == length) *ip = (uint8_t)op;
        break;
    case 4: memcpy(ip, raw->code + other, length); break;
    case 5:
        memcpy(kept, ip, length);
        memcpy(ip, raw->code + other, length);
        memcpy(raw->code + other, kept, length);
        break;
    case 6: memset(ip, HR_OP_NOP, length); break;
    default: (&raw->flags)[below(8)] += (uint8_t)(below(2) ? 1 : -1); break;
    }
}

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t n, size_t most, unsigned seed) {
    state = seed;
    if (n <= 1 + sizeof(struct hr_image_header) || below(4) == 0) return hr_fuzz_mutate_bytes(data, n, most);
    uint8_t *copy = aligned_alloc(ALIGNMENT, align(n)); /* the image is aligned there */
    if (!copy) return n;
    memcpy(copy, data + 1, n - 1);
    for (unsigned i = below(3) + 1; i > 0; i--) {
        struct hr_code_raw *raw = some_code(copy, n - 1);
        if (raw) mutate_code(raw);
    }
    memcpy(data + 1, copy, n - 1);
    free(copy);
    return n;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
    static const uint8_t typed[] = "line 1\nline 2\n\x03\x04";
    if (n <= sizeof(struct hr_image_header)) return 0;
    struct image image = {.n = (n - 1) & ~(size_t)(2 * sizeof(hr_word) - 1), .options = data[0]};
    if (image.n <= sizeof(struct hr_image_header)) return 0;
    size_t shift = image.options & 16 ? 4 : 0;
    uint8_t *block = aligned_alloc(ALIGNMENT, (image.n + shift + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
    if (!block) return 0;
    image.data = block + shift;
    memcpy(image.data, data + 1, image.n);
    repair(&image);
    hr_port_set_console(typed, sizeof typed - 1);
    hr_fuzz_run(hr_fuzz_heap_bytes(image.options & 7), run, &image);
    free(block);
    return 0;
}
