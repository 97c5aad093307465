/* SPDX-License-Identifier: MIT
 *
 * What a debug build has run, for tests/oom/sweep.c: which opcodes, rows of built-in types and modules, types and modules. One place for all
 * interpreters of the process, since reading the function of a row (obj/type.h) knows no interpreter; nothing at all in other builds.
 * Tests: tools/sweep.py fails when its programs leave something out.
 */
#ifndef HR_OBJ_COVERAGE_H
#define HR_OBJ_COVERAGE_H

#include "base/config.h"

struct hr_coverage {
    unsigned char opcodes[256];
    unsigned char members[1024]; /* HR_ROM_MEMBER_COUNT of them, as in hr_rom_members */
    unsigned char types[256];    /* one was allocated, or asked for its type */
    unsigned char modules[64];   /* an attribute was read */
};

#if HR_DEBUG
/* Where to note it; NULL: nowhere. */
extern struct hr_coverage *hr_coverage;
#    define HR_COVER(what, index) (hr_coverage ? (void)(hr_coverage->what[index] = 1) : (void)0)
#else
#    define HR_COVER(what, index) ((void)0)
#endif

#endif
