/* icount.c - emulator plugin that counts executed guest instructions, in all and between two addresses.
 *
 * Owns: the counter. Loaded by tools/run_board.py --count as icount.so with
 * start=ADDRESS,end=ADDRESS,out=FILE; writes one line "N" per pass from the instruction at start (counted) to
 * the one at end (not counted), then "total N"; with each=1 also "at ADDRESS N"
 * for every instruction executed, between the addresses if they are given. The emulator's plugin header is not packaged by
 * distributions, so the part of API version 1 used here is declared. Tests: ports/xtensa/selftest.py (a loop
 * of known length).
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct qemu_plugin_tb;
struct qemu_plugin_insn;
typedef uint64_t plugin_id;
enum { INLINE_ADD_U64 = 0, NO_REGISTERS = 0 };
void qemu_plugin_register_vcpu_tb_trans_cb(plugin_id id, void (*hook)(plugin_id, struct qemu_plugin_tb *));
void qemu_plugin_register_atexit_cb(plugin_id id, void (*hook)(plugin_id, void *), void *data);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t index);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, void (*hook)(unsigned, void *),
                                            int flags, void *data);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *insn, int op, void *word,
                                                uint64_t operand);
__attribute__((visibility("default"))) int qemu_plugin_install(plugin_id id, const void *info, int argc,
                                                               char **argv);
__attribute__((visibility("default"))) int qemu_plugin_version = 1;

static uint64_t count, started_at, start_address, end_address;
static int running;
static FILE *out;

/* One for each translation of an instruction; an address may be translated more than once. */
struct executed {
    struct executed *next;
    uint64_t address, count, at_start, within;
};
static struct executed *each;
static int want_each;

/* The increment of an instruction precedes its hooks. */
static void on_start(unsigned cpu, void *data) {
    (void)cpu, (void)data;
    started_at = count - 1;
    running = 1;
    for (struct executed *one = each; one; one = one->next) {
        one->at_start = one->count;
    }
}

static void on_end(unsigned cpu, void *data) {
    (void)cpu, (void)data;
    if (running) {
        fprintf(out, "%" PRIu64 "\n", count - 1 - started_at);
        for (struct executed *one = each; one; one = one->next) {
            one->within += one->count - one->at_start;
        }
    }
    running = 0;
}

static void on_translate(plugin_id id, struct qemu_plugin_tb *tb) {
    (void)id;
    for (size_t i = 0, n = qemu_plugin_tb_n_insns(tb); i < n; i++) {
        struct qemu_plugin_insn *insn = qemu_plugin_tb_get_insn(tb, i);
        uint64_t address = qemu_plugin_insn_vaddr(insn);
        qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &count, 1);
        struct executed *one = want_each ? malloc(sizeof *one) : NULL;
        if (one) {
            *one = (struct executed){each, address, 0, 0, 0};
            each = one;
            qemu_plugin_register_vcpu_insn_exec_inline(insn, INLINE_ADD_U64, &one->count, 1);
        }
        if (address == end_address) {
            qemu_plugin_register_vcpu_insn_exec_cb(insn, on_end, NO_REGISTERS, NULL);
        }
        if (address == start_address) {
            qemu_plugin_register_vcpu_insn_exec_cb(insn, on_start, NO_REGISTERS, NULL);
        }
    }
}

static void on_exit_report(plugin_id id, void *data) {
    (void)id, (void)data;
    fprintf(out, "total %" PRIu64 "\n", count);
    for (const struct executed *one = each; one; one = one->next) {
        uint64_t n = start_address ? one->within : one->count;
        if (n) {
            fprintf(out, "at %#" PRIx64 " %" PRIu64 "\n", one->address, n);
        }
    }
    fclose(out);
}

int qemu_plugin_install(plugin_id id, const void *info, int argc, char **argv) {
    (void)info;
    for (int i = 0; i < argc; i++) {
        if (strncmp(argv[i], "start=", 6) == 0) {
            start_address = strtoull(argv[i] + 6, NULL, 0);
        } else if (strncmp(argv[i], "end=", 4) == 0) {
            end_address = strtoull(argv[i] + 4, NULL, 0);
        } else if (strcmp(argv[i], "each=1") == 0) {
            want_each = 1;
        } else if (strncmp(argv[i], "out=", 4) == 0) {
            out = fopen(argv[i] + 4, "w");
        }
    }
    if (!out) {
        return -1;
    }
    qemu_plugin_register_vcpu_tb_trans_cb(id, on_translate);
    qemu_plugin_register_atexit_cb(id, on_exit_report, NULL);
    return 0;
}
