# The fuzz targets: tests/fuzz/NAME.c becomes the program fuzz-NAME, on the port and helpers of tests/fuzz/support.
# SPDX-License-Identifier: MIT
file(GLOB sources CONFIGURE_DEPENDS "${HIRUNE_ROOT}/tests/fuzz/*.c")
file(GLOB support CONFIGURE_DEPENDS "${HIRUNE_ROOT}/tests/fuzz/support/*.c")
# objects, not an archive: libFuzzer finds LLVMFuzzerInitialize only if it is linked
add_library(fuzz_support OBJECT ${support})
target_compile_definitions(fuzz_support PRIVATE _DEFAULT_SOURCE FUZZ_FOLDER="${HIRUNE_ROOT}/tests/fuzz")
target_link_libraries(fuzz_support PUBLIC hirune_core)
foreach(source IN LISTS sources)
    get_filename_component(name "${source}" NAME_WE)
    add_executable(fuzz-${name} "${source}")
    target_compile_definitions(fuzz-${name} PRIVATE _DEFAULT_SOURCE)
    target_include_directories(fuzz-${name} PRIVATE "${HIRUNE_ROOT}/tests/fuzz")
    target_link_options(fuzz-${name} PRIVATE -fsanitize=fuzzer)
    # The core calls the port contract's functions, the port calls the core.
    target_link_libraries(fuzz-${name} PRIVATE fuzz_support -Wl,--start-group hirune_core -Wl,--end-group m)
endforeach()
