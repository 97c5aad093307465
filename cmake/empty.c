// Gives the core library one source of its own, so that CMake accepts it while its layers are object
// libraries. SPDX-License-Identifier: MIT
typedef int hr_empty_translation_unit;
