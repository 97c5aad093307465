/* SPDX-License-Identifier: MIT
 *
 * Images: modules compiled beforehand. Format: docs/IMAGE.md. Written by src/vm/imagewrite.c, loaded by src/vm/image.c, whose bytecode
 * src/vm/imagecheck.c verifies: a damaged or hostile image is refused before any of it runs. All three only where HR_IMAGES is set.
 * Tests: tests/image, tests/unit/test_image.c, tests/fuzz/image.c, tools/run_tests.py --precompiled.
 */
#ifndef HR_VM_IMAGE_H
#define HR_VM_IMAGE_H

#include "compile/compile.h"
#include "obj/state.h"

/* The header, little endian as all of it. The counts say how many entries the parts behind it have, in this order. */
struct hr_image_header {
    char magic[4]; /* HR_IMAGE_MAGIC, whose last character is the version */
    uint8_t word_bytes, float_bytes;
    uint8_t boxed;    /* 1: no float is tagged */
    uint8_t flags;    /* HR_IMAGE_* */
    uint32_t opcodes; /* HR_OPCODE_SET */
    uint32_t bytes;   /* of the whole image */
    uint32_t symbols; /* texts: length (u16), UTF-8 */
    uint32_t globals; /* numbers of symbols (u16): the names of the module's slots, in their order */
    uint32_t objects; /* as they lie in a heap, each at a granule; what they refer to comes before */
    uint32_t chunks;  /* numbers (u32) of the code objects that run one after the other */
};                    /* then the commit word: the CRC-32 of all before */
_Static_assert(sizeof(struct hr_image_header) == 32, "the header as it lies in a file");

#define HR_IMAGE_MAGIC "HIR1"
enum {
    HR_IMAGE_MACHINE = 1, /* some code makes pointers of viper, which may be made from addresses */
    HR_IMAGE_SYMBOL = 16, /* in a word of an object: immediates from this number on are the image's symbols */
    HR_IMAGE_REFERENCE = 16 /* in a word of an object: (number + 1) * this refers to an object before */
};

/* CRC-32 (IEEE 802.3) of n more bytes; the first crc is 0. GC: none. */
uint32_t hr_image_crc(uint32_t crc, const void *data, size_t n);

/* True if the source begins as an image does. May raise OSError. GC: none. */
bool hr_image_is(struct hr_vm *vm, struct hr_source *source);
/* A source that is an image in memory, which stays as long as the interpreter: bytecode runs where it lies if the memory is aligned to
 * 2 words and the globals take the slots that the image has for them. */
void hr_image_source_memory(struct hr_source *source, const void *data, size_t n);

/* The chunks of the image as a tuple of code objects, verified, for these globals (a dict, which becomes slotted). ValueError: not for this
 * interpreter (found and needed are said) or damaged; MemoryError; OSError. GC: may collect. */
hr_value hr_image_load(struct hr_vm *vm, struct hr_source *source, hr_value globals);
/* Runs the chunks, a tuple of code objects that may lie in ROM. May run Python. */
void hr_image_run(struct hr_vm *vm, hr_value chunks, hr_value globals);

/* The image of a source text: a bytes object. SyntaxError and the like. GC: may collect. */
hr_value hr_image_compile(struct hr_vm *vm, struct hr_source *source);

/* What the code objects of an image may refer to. */
struct hr_image_limits {
    unsigned globals; /* slots */
    bool machine;     /* pointers of viper are announced */
};
/* Verifies a code object whose constants are; ValueError. See imagecheck.c for what holds afterwards. GC: may collect. */
void hr_image_check(struct hr_vm *vm, hr_value code, const struct hr_image_limits *limits);

#endif
