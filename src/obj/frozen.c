/* SPDX-License-Identifier: MIT
 *
 * No frozen modules: linked where a port brings none of its own. See frozen.h. Tests: tests/image.
 */
#include "obj/frozen.h"

const struct hr_frozen_module hr_frozen_modules[] = {{.name = HR_UNDEF}};
const unsigned hr_frozen_count = 0;

const hr_value hr_frozen_objects[] = {HR_UNDEF};
const size_t hr_frozen_words = 0;

const uint16_t hr_frozen_symbols[] = {0};
const unsigned hr_frozen_symbol_mask = 0;
