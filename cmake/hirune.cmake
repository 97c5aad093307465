# What every port's build shares: the language flags, the generated sources and the core library.
# A port's CMakeLists.txt sets the options below (or leaves the defaults), includes this file and calls
#   hirune_core(<target>)        one static library of src/ and the generated tables
# then links its own sources to that target.
# SPDX-License-Identifier: MIT

get_filename_component(HIRUNE_ROOT "${CMAKE_CURRENT_LIST_DIR}/.." ABSOLUTE)

set(HR_FLOAT_BITS 64 CACHE STRING "width of a Python float: 32 or 64")
option(HR_DEBUG "assertions, heap verifier, GC stress, disassembler (src/debug)" OFF)
option(HR_BOXED_FLOATS "second value representation: every float a heap object" OFF)
option(HR_COMPUTED_GOTO "dispatch through label addresses (gcc, clang)" ON)
option(HR_IMAGES "precompiled modules: images, their verifier and writer (docs/IMAGE.md)" ON)
option(HR_QUICK "short ways beside the general ones, wide rows of members, a large attribute cache: quicker, for 18 KB of code and 2.3 KB of RAM on 32-bit" ON)
option(HR_HEAP_LARGE "heaps above 512 KB (1 MB on 64-bit) and objects above 1 MB" ON)
set(HR_ONE_VM "" CACHE STRING "C name of the state of the only interpreter there will be, which every function is then told; empty: any number")
set(HR_WITHOUT "" CACHE STRING "modules left out (files of defs/modules and src/lib), separated by semicolons")
set(HR_FROZEN "all" CACHE STRING "libraries of pylib/frozen.txt that are part of the program, where the port takes any; all for all of them")
option(HR_WERROR "warnings are errors" OFF)

find_package(Python3 REQUIRED COMPONENTS Interpreter)

# Flags for sources written in this repository, the ports included.
add_library(hirune_flags INTERFACE)
target_compile_features(hirune_flags INTERFACE c_std_11)
target_compile_options(hirune_flags INTERFACE
    -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wundef
    # A value word is read through more than one type; see src/obj/value.h.
    -fno-strict-aliasing
    # Unused functions and ROM objects leave the image.
    -ffunction-sections -fdata-sections
    -fvisibility=hidden
    # A float result must not depend on whether the target fuses multiply and add.
    -ffp-contract=off)
if(HR_WERROR)
    target_compile_options(hirune_flags INTERFACE -Werror)
endif()
# Always defined, so that -Wundef catches a misspelt one; HR_BOXED_FLOATS alone has a default that depends on
# the word size (src/obj/value.h) and is given only when asked for.
target_compile_definitions(hirune_flags INTERFACE
    HR_FLOAT_BITS=${HR_FLOAT_BITS}
    HR_DEBUG=$<BOOL:${HR_DEBUG}>
    HR_HEAP_LARGE=$<BOOL:${HR_HEAP_LARGE}>
    HR_IMAGES=$<BOOL:${HR_IMAGES}>
    HR_COMPUTED_GOTO=$<BOOL:${HR_COMPUTED_GOTO}>
    HR_QUICK=$<BOOL:${HR_QUICK}>
    $<$<BOOL:${HR_BOXED_FLOATS}>:HR_BOXED_FLOATS=1>)

# Generated sources: defs/*.def -> <build>/gen by tools/gen_rom.py. Includes say "gen/rom.h", or <hirune/...>
# for the generated part of the public headers, which lies in <build>/gen/hirune.
set(HIRUNE_GEN_DIR "${CMAKE_BINARY_DIR}/gen")
set(HIRUNE_PUBLIC_INCLUDES "${HIRUNE_ROOT}/include" "${HIRUNE_GEN_DIR}")
set(HIRUNE_INTERNAL_INCLUDES "${HIRUNE_ROOT}/src" "${CMAKE_BINARY_DIR}")
set(HIRUNE_GEN_FILES)
if(EXISTS "${HIRUNE_ROOT}/tools/gen_rom.py")
    execute_process(
        COMMAND "${Python3_EXECUTABLE}" "${HIRUNE_ROOT}/tools/gen_rom.py" --defs "${HIRUNE_ROOT}/defs" --list
        OUTPUT_VARIABLE hirune_gen_names RESULT_VARIABLE hirune_gen_status
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(NOT hirune_gen_status EQUAL 0)
        message(FATAL_ERROR "tools/gen_rom.py --list failed")
    endif()
    string(REGEX REPLACE "[ \n]+" ";" hirune_gen_names "${hirune_gen_names}")
    foreach(name IN LISTS hirune_gen_names)
        list(APPEND HIRUNE_GEN_FILES "${HIRUNE_GEN_DIR}/${name}")
    endforeach()
    file(GLOB_RECURSE hirune_defs CONFIGURE_DEPENDS "${HIRUNE_ROOT}/defs/*.def")
    file(GLOB hirune_generators CONFIGURE_DEPENDS "${HIRUNE_ROOT}/tools/gen_*.py")
    # A generator that is edited may list other files.
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${hirune_generators})
    string(REPLACE ";" "," hirune_without "${HR_WITHOUT}")
    add_custom_command(
        OUTPUT ${HIRUNE_GEN_FILES}
        COMMAND "${Python3_EXECUTABLE}" "${HIRUNE_ROOT}/tools/gen_rom.py"
                --defs "${HIRUNE_ROOT}/defs" --out "${HIRUNE_GEN_DIR}" --without "${hirune_without}"
        DEPENDS ${hirune_defs} ${hirune_generators}
        COMMENT "Generating tables from defs/"
        VERBATIM)
    add_custom_target(hirune_gen DEPENDS ${HIRUNE_GEN_FILES})
endif()

# The C files as tools/one_vm.py rewrites them into the build.
function(hirune_one_vm result)
    set(rewritten)
    foreach(source IN LISTS ARGN)
        if(NOT source MATCHES "\\.c$")
            continue()
        endif()
        file(RELATIVE_PATH name "${HIRUNE_ROOT}" "${source}")
        set(output "${CMAKE_BINARY_DIR}/one_vm/${name}")
        get_filename_component(directory "${output}" DIRECTORY)
        file(MAKE_DIRECTORY "${directory}")
        add_custom_command(
            OUTPUT "${output}"
            COMMAND "${Python3_EXECUTABLE}" "${HIRUNE_ROOT}/tools/one_vm.py" "${HR_ONE_VM}" "${source}" "${output}"
            DEPENDS "${source}" "${HIRUNE_ROOT}/tools/one_vm.py"
            VERBATIM)
        list(APPEND rewritten "${output}")
    endforeach()
    set(${result} ${rewritten} PARENT_SCOPE)
endfunction()

# One object library per layer directory; a layer without sources is skipped. src/lib is compiled without src/
# on its path: the native API is all it can see.
function(hirune_layer target layer)
    file(GLOB sources CONFIGURE_DEPENDS "${HIRUNE_ROOT}/src/${layer}/*.c" "${HIRUNE_ROOT}/src/${layer}/*.h")
    foreach(name IN LISTS HR_WITHOUT)
        list(FILTER sources EXCLUDE REGEX "/lib/${name}\\.c$")
    endforeach()
    if(NOT sources MATCHES "\\.c(;|$)")
        return()
    endif()
    if(HR_ONE_VM)
        hirune_one_vm(sources ${sources})
    endif()
    add_library(${target}_${layer} OBJECT ${sources})
    target_link_libraries(${target}_${layer} PRIVATE hirune_flags)
    if(HR_ONE_VM)
        target_compile_options(${target}_${layer} PRIVATE
            -iquote "${HIRUNE_ROOT}/src/${layer}" -Wno-unused-but-set-parameter)
    endif()
    target_include_directories(${target}_${layer} PRIVATE ${HIRUNE_PUBLIC_INCLUDES})
    if(NOT layer STREQUAL "lib")
        target_include_directories(${target}_${layer} PRIVATE ${HIRUNE_INTERNAL_INCLUDES})
    endif()
    if(TARGET hirune_gen)
        add_dependencies(${target}_${layer} hirune_gen)
    endif()
    target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_${layer}>)
endfunction()

# The core: every layer of src/ and the generated C files, as one static library. Whoever links to it gets
# include/, src/ and the generated headers on the path, and the language flags.
function(hirune_core target)
    add_library(${target} STATIC "${HIRUNE_ROOT}/cmake/empty.c")
    target_link_libraries(${target} PUBLIC hirune_flags)
    target_include_directories(${target} PUBLIC ${HIRUNE_PUBLIC_INCLUDES} ${HIRUNE_INTERNAL_INCLUDES})
    foreach(layer base mem obj compile vm lib)
        hirune_layer(${target} ${layer})
    endforeach()
    if(HR_DEBUG)
        hirune_layer(${target} debug)
    endif()
    set(generated_c ${HIRUNE_GEN_FILES})
    list(FILTER generated_c INCLUDE REGEX "\\.c$")
    if(generated_c)
        add_library(${target}_gen OBJECT ${generated_c})
        target_link_libraries(${target}_gen PRIVATE hirune_flags)
        target_include_directories(${target}_gen PRIVATE
            ${HIRUNE_PUBLIC_INCLUDES} ${HIRUNE_INTERNAL_INCLUDES})
        add_dependencies(${target}_gen hirune_gen)
        target_sources(${target} PRIVATE $<TARGET_OBJECTS:${target}_gen>)
    endif()
endfunction()

# A command line for this machine with the word size and the float width of the one that is built for: what compiles its frozen modules. Its path.
set(HR_BOOT "" CACHE FILEPATH "such a command line (hirune-boot of a host's build); empty: it is built, which for 32 bits takes a C compiler that knows -m32")
function(hirune_boot result)
    set(${result} "${HR_BOOT}" PARENT_SCOPE)
    if(HR_BOOT)
        return()
    endif()
    set(folder "${CMAKE_BINARY_DIR}/boot")
    set(short OFF)
    if(CMAKE_SIZEOF_VOID_P EQUAL 4)
        set(short ON)
    endif()
    string(REPLACE ";" "\\;" without "${HR_WITHOUT}")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${HIRUNE_ROOT}/src/*.[ch]" "${HIRUNE_ROOT}/include/*.h" "${HIRUNE_ROOT}/ports/unix/*.[ch]")
    add_custom_command(
        OUTPUT "${folder}/hirune-boot"
        COMMAND "${CMAKE_COMMAND}" -G "${CMAKE_GENERATOR}" -S "${HIRUNE_ROOT}" -B "${folder}" -DCMAKE_BUILD_TYPE=Release
                -DHR_M32=${short} -DHR_FLOAT_BITS=${HR_FLOAT_BITS} -DHR_WITHOUT=${without} -DCMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER}
        COMMAND "${CMAKE_COMMAND}" --build "${folder}" --target hirune-boot
        COMMAND "${CMAKE_COMMAND}" -E touch "${folder}/hirune-boot"
        DEPENDS ${sources} ${hirune_defs} ${hirune_generators} "${HIRUNE_ROOT}/CMakeLists.txt" "${HIRUNE_ROOT}/cmake/hirune.cmake"
        COMMENT "Building hirune-boot, which compiles pylib"
        VERBATIM)
    set(${result} "${folder}/hirune-boot" PARENT_SCOPE)
endfunction()

# An object library with the modules of HR_FROZEN, for executables to link. They are compiled by `tool`: a target of this build, or the path of a
# command line with its word size and float width (hirune_boot).
function(hirune_frozen target tool)
    set(command "${tool}")
    if(TARGET ${tool})
        set(command $<TARGET_FILE:${tool}>)
    endif()
    set(output "${HIRUNE_GEN_DIR}/frozen.c")
    file(GLOB_RECURSE modules CONFIGURE_DEPENDS "${HIRUNE_ROOT}/pylib/*.py")
    string(REPLACE ";" "," without "${HR_WITHOUT}")
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${Python3_EXECUTABLE}" "${HIRUNE_ROOT}/tools/freeze.py" --hirune "${command}" --out "${output}"
                --without "${without}" ${HR_FROZEN}
        DEPENDS ${tool} ${modules} ${hirune_defs} "${HIRUNE_ROOT}/pylib/frozen.txt" "${HIRUNE_ROOT}/tools/freeze.py"
        COMMENT "Compiling pylib"
        VERBATIM)
    add_library(${target} OBJECT "${output}")
    target_link_libraries(${target} PRIVATE hirune_flags)
    target_include_directories(${target} PRIVATE ${HIRUNE_PUBLIC_INCLUDES} ${HIRUNE_INTERNAL_INCLUDES})
    add_dependencies(${target} hirune_gen)
endfunction()
