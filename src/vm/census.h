/* SPDX-License-Identifier: MIT
 *
 * The census of the heap; see census.c. Tests: tests/memory/census_*.py.
 */
#ifndef HR_VM_CENSUS_H
#define HR_VM_CENSUS_H

/* The hook hr_heap_hooks.site, while hirune.track(True) holds: a number for the running source line. GC: none. */
unsigned hr_census_site(void *ctx);

#endif
