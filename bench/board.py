#!/usr/bin/env python3
"""Compares the speed of board images by instructions executed, which repeat to the digit.

  bench/board.py [--ours build/hirune-arm.elf] [--other IMAGE] --perfbench FOLDER [PROGRAM ...]
  bench/board.py [--ours IMAGE] [--other IMAGE] [PROGRAM ...]

Each image runs each program under its emulator (tools/run_board.py tells which by the image). The ratio is other / ours:
2.00 means half as many instructions. Both must print the same.

--perfbench takes a folder of programs in the style of MicroPython's performance suite; what is counted is the function run
that bm_setup(bm_params[N, M]) returns, for a board of --n MHz and --m KB. Of other programs (default: bench/programs) all
is counted but the start. Programs named viper_* and those in .mpy files are left out.

--other is an image of MicroPython's: it gets a program through the raw REPL of its serial port. Counting starts where
gc.isenabled() is called and ends where micropython.stack_use() is.

Exit code 1 if a program failed or printed something else. SPDX-License-Identifier: MIT
"""
import argparse
import glob
import math
import os
import select
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.insert(0, os.path.join(ROOT, "tools"))
import run_board  # noqa: E402
from compare import CHOOSE, Failed  # noqa: E402

OURS = ("hr_modgc_isenabled", "hr_modmicropython_stack_use")
OTHERS = ("gc_isenabled", "mp_micropython_stack_use")
SECONDS = 300

PERFBENCH = CHOOSE + """
import gc, micropython
def bm_count(N, M):
    parameters = bm_choose(N, M)
    if parameters is None:
        print("SKIP")
        return
    run, result = bm_setup(parameters)
    gc.collect()
    gc.isenabled()
    run()
    micropython.stack_use()
    print(result()[1])


bm_count(%d, %d)
"""


def raw_repl(command, source):
    """The output of a program given to a prompt."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    text = b""
    deadline = time.monotonic() + SECONDS

    def until(mark):
        nonlocal text
        while mark not in text:
            if not select.select([process.stdout], [], [], max(0, deadline - time.monotonic()))[0]:
                raise Failed("no answer: %r" % text[-80:])
            chunk = os.read(process.stdout.fileno(), 65536)
            if not chunk:
                raise Failed("ended: %r" % text[-80:])
            text += chunk
        before, text = text.split(mark, 1)
        return before

    try:
        until(b">>> ")
        process.stdin.write(b"\x01")
        process.stdin.flush()
        until(b"raw REPL; CTRL-B to exit\r\n>")
        process.stdin.write(source + b"\x04")
        process.stdin.flush()
        until(b"OK")
        output, error = until(b"\x04"), until(b"\x04")
        if error:
            raise Failed(error.decode().strip().split("\n")[-1])
        return output.replace(b"\r\n", b"\n").decode()
    finally:
        process.terminate()  # the plugin writes its counts at the end
        process.wait()


def from_file(command_for, source, folder):
    with tempfile.NamedTemporaryFile("wb", suffix=".py", dir=folder, delete=False) as file:
        file.write(source)
    done = subprocess.run(command_for(file.name), stdin=subprocess.DEVNULL, capture_output=True, timeout=SECONDS)
    output = done.stdout.replace(b"\r\n", b"\n").decode()
    if done.returncode:
        raise Failed("exit code %d: %s" % (done.returncode, output.strip().split("\n")[-1]))
    return output


def measure(image, marks, is_other, source):
    """(instructions, output)"""
    with tempfile.TemporaryDirectory(prefix="hirune-board-") as folder:
        counts = os.path.join(folder, "counts")
        start, end = run_board.symbol_addresses(image, marks)
        plugin = "%s,out=%s,start=%#x,end=%#x" % (run_board.build_plugin(folder), counts, start, end)

        def command(*arguments):
            return run_board.emulator_command(image, ["-serial", "stdio"], ["hirune", *arguments], plugin=plugin)

        output = raw_repl(command(), source) if is_other else from_file(command, source, folder)
        lines = [line for line in open(counts) if not line.startswith("total")]
        return sum(map(int, lines)) if lines else None, output


def programs(options):
    if options.programs or not options.perfbench:
        names = options.programs or sorted(glob.glob(os.path.join(HERE, "programs", "*.py")))
    else:
        names = sorted(glob.glob(os.path.join(options.perfbench, "*.py")))
        names = [n for n in names if not os.path.basename(n).startswith(("viper_", "benchrun", "core_import_mpy"))]
    for name in names:
        text = open(name).read()
        if options.perfbench:
            text += PERFBENCH % (options.n, options.m)
        else:
            text = "import gc, micropython; gc.isenabled()\n" + text + "\nmicropython.stack_use()\n"
        yield os.path.splitext(os.path.basename(name))[0], text.encode()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--ours", default=os.path.join(ROOT, "build", "hirune-arm.elf"))
    parser.add_argument("--other")
    parser.add_argument("--perfbench", metavar="FOLDER")
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--m", type=int, default=100)
    parser.add_argument("programs", nargs="*")
    options = parser.parse_args()
    print("%-20s %14s %14s %9s" % ("program", "ours", "other", "ratio"))
    ratios, failures = [], 0
    for name, source in programs(options):
        try:
            ours, output = measure(options.ours, OURS, False, source)
            if output.strip() == "SKIP":
                print("%-20s SKIP" % name)
                continue
            line = "%-20s %14d" % (name, ours)
            if options.other:
                other, expected = measure(options.other, OTHERS, True, source)
                if expected != output:
                    raise Failed("they print %r and %r" % (output[-40:], expected[-40:]))
                ratios.append(other / ours)
                line += " %14d %9.2f" % (other, other / ours)
            print(line, flush=True)
        except (Failed, subprocess.TimeoutExpired) as error:
            failures += 1
            print("%-20s FAIL %s" % (name, error), flush=True)
    if ratios:
        print("geometric mean of %d programs: %.2f" % (len(ratios), math.exp(sum(map(math.log, ratios)) / len(ratios))))
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
