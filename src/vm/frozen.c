/* SPDX-License-Identifier: MIT
 *
 * No frozen modules: linked where a port brings no table of its own. See frozen.h. Tests: tests/memory/frozen.py.
 */
#include "vm/frozen.h"

const struct hr_frozen_module hr_frozen_modules[] = {{.name = NULL}};
const unsigned hr_frozen_count = 0;
