# The commands a person types. The build itself is CMakeLists.txt with the presets of CMakePresets.json.
# A comment that starts with two hashes above a target is its line in `make help`.
# SPDX-License-Identifier: MIT

JOBS ?= 2
PRESETS := release debug m32 m32-debug m32-quick m32-double asan boxed clang fuzz fuzz-m32
FUZZ_TARGETS ?= $(basename $(notdir $(wildcard tests/fuzz/*.c)))
FUZZ_SECONDS ?= 600

.PHONY: all m32 xtensa arm demo test stress sweep bench bench-memory bench-perf bench-board size survey ram docs format check fuzz fuzz-corpus help clean $(addprefix build-,$(PRESETS))

## build/hirune: 64-bit release for this machine
all: build-release
	@ln -sf release/hirune build/hirune

## build/hirune-m32: 32-bit with single floats, the boards' profile
m32: build-m32
	@ln -sf m32/hirune build/hirune-m32

## build/hirune-xtensa.elf: bare-metal image for qemu-system-xtensa -cpu lx106
xtensa:
	@cmake -G Ninja -S ports/xtensa -B build/xtensa \
	    -DCMAKE_TOOLCHAIN_FILE=$(CURDIR)/cmake/xtensa.cmake >/dev/null
	@cmake --build build/xtensa -j $(JOBS)
	@ln -sf xtensa/hirune-xtensa.elf build/hirune-xtensa.elf

## build/hirune-arm.elf: bare-metal image for qemu-system-arm -M mps2-an385, a Cortex-M3
arm:
	@cmake -G Ninja -S ports/arm -B build/arm \
	    -DCMAKE_TOOLCHAIN_FILE=$(CURDIR)/cmake/arm.cmake >/dev/null
	@cmake --build build/arm -j $(JOBS)
	@ln -sf arm/hirune-arm.elf build/hirune-arm.elf

# Any preset by name: make build-asan
$(addprefix build-,$(PRESETS)): build-%:
	@cmake --preset $* >/dev/null
	@cmake --build --preset $* -j $(JOBS)

## install what is missing, build, run the memory experiment and print its table
demo:
	@tools/install_deps.sh
	@$(MAKE) --no-print-directory all m32 xtensa
	@python3 tools/demo.py

## install what is missing, build everything, run every test and check
test:
	@tools/install_deps.sh
	@tools/test_all.sh

## every Python test with a collection that moves everything at every allocation; takes long
stress: build-debug
	@python3 tools/run_tests.py --bin build/debug/hirune --stress --timeout 300 --jobs $(JOBS)

## each allocation of the programs in tests/oom failing, their budget; then the first 3,000 of every other program: takes long
sweep: build-debug build-m32-debug
	@tools/sweep.py
	@tools/sweep.py 1 3000

## speed of build/hirune beside another Python: make bench OTHER=/path/to/python
bench: all
	@python3 bench/compare.py --ours build/hirune --other $(or $(OTHER),python3) bench/programs

## bytes in RAM on hirune-m32 and the board: the experiment, every kind of object, compiling, a half-freed heap
bench-memory: m32 xtensa
	@python3 bench/memory.py
	@python3 bench/small_heaps.py

## speed of build/hirune beside another Python over MicroPython's perf_bench: make bench-perf OTHER=... PERFBENCH=folder
bench-perf: all
	@python3 bench/compare.py --ours build/hirune --other $(OTHER) --perfbench $(PERFBENCH)

## instructions of hirune-arm beside MicroPython's Cortex-M3 image: make bench-board OTHER=firmware.elf PERFBENCH=folder
bench-board: arm
	@python3 bench/board.py $(if $(OTHER),--other $(OTHER)) $(if $(PERFBENCH),--perfbench $(PERFBENCH))

## code size of the Xtensa image by file and by subsystem
size: xtensa
	@python3 tools/size_report.py build/xtensa

## the largest files and functions, code size by subsystem on the boards and on this machine
survey: all xtensa arm
	@python3 tools/survey.py

## static RAM of the Xtensa image by symbol, biggest first
ram: xtensa
	@python3 tools/ram_report.py build/hirune-xtensa.elf

## fuzz each target for FUZZ_SECONDS (600): make fuzz FUZZ_TARGETS=number FUZZ_SECONDS=7200
fuzz: build-fuzz all
	@status=0; for target in $(FUZZ_TARGETS); do \
	    tests/fuzz/run.sh $$target $(FUZZ_SECONDS) || status=1; done; \
	python3 tests/fuzz/grammar.py build/hirune --seed $$(date +%s) --seconds $(FUZZ_SECONDS) --keep build/fuzz-home/found-grammar || status=1; \
	exit $$status

## every target over the corpus in the repository and fixed changes of it, as make test does
fuzz-corpus: build-fuzz all
	@tests/fuzz/check.sh

## rewrite docs/BYTECODE.md, docs/DIFFERENCES.md and the section of README.md that are made from other files
docs: survey
	@python3 tools/gen_rom.py --defs defs --docs docs/BYTECODE.md
	@python3 tools/gen_differences.py
	@python3 tools/survey.py --write

## rewrite every C file in the repository's style
format:
	@git ls-files -z -- '*.c' '*.h' | xargs -0 --no-run-if-empty clang-format -i

## layers, symbols, document paths, sizes and formatting
check:
	@tools/check_all.sh

## this list
help:
	@awk '/^## /{text=substr($$0,4)} /^[a-z][a-z0-9-]*:/{if(text!=""){split($$1,t,":"); \
	    printf "  make %-10s %s\n", t[1], text; text=""}}' Makefile

## remove build/
clean:
	@rm -rf build
