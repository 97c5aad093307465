#!/usr/bin/env python3
"""Compares the speed of two Python binaries by user time, in alternating pairs.

  bench/compare.py --ours build/hirune --other PATH [PROGRAM | FOLDER ...]
  bench/compare.py --ours build/hirune --other PATH --perfbench FOLDER

Each round runs both binaries on a program, the second first in every other round; the ratio printed is the median
over the rounds of other / ours, so 2.00 means twice as fast as the other. Both must print the same.

--perfbench takes a folder of programs in the style of MicroPython's performance suite: bm_params maps (N, M) to
parameters, bm_setup(parameters) returns the functions run and result. They get what that suite's runner gives them
(source on standard input, sys.path without ''), but bm_setup and run are repeated until the slower binary works for
--seconds, since user time of a run of 20 ms says nothing. Programs named viper_* are left out without --viper.

Exit code 1 if a program failed or printed something else. SPDX-License-Identifier: MIT
"""
import argparse
import glob
import json
import math
import os
import statistics
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LEAST_SECONDS = 0.01  # kernels account user time by ticks of 1 to 10 ms
OPTIONS = ["-X", "emit=bytecode"]

CHOOSE = """
def bm_choose(N, M):
    chosen = (0, 0)
    parameters = None
    for nm, p in bm_params.items():
        if 10 * nm[0] <= 12 * N and nm[1] <= M and nm > chosen:
            chosen = nm
            parameters = p
    return parameters
"""

HARNESS = CHOOSE + """
def bm_repeat(N, M, count):
    parameters = bm_choose(N, M)
    if parameters is None:
        print("SKIP")
        return
    for _ in range(count):
        run, result = bm_setup(parameters)
        run()
    print(result()[1])


bm_repeat(%d, %d, %d)
"""


class Failed(Exception):
    """A program that did not end as it should; the text says how."""


def execute(binary, source, is_file):
    """Runs a file, or a program text on standard input: (user seconds, output). Failed if the exit code is not 0."""
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stdout:
        if not is_file:
            stdin.write(source)
            stdin.seek(0)
        pid = os.fork()
        if pid == 0:
            os.dup2(stdin.fileno(), 0)
            os.dup2(stdout.fileno(), 1)
            os.dup2(stdout.fileno(), 2)
            try:
                os.execvp(binary, [binary] + OPTIONS + ([source] if is_file else []))
            finally:
                os._exit(127)
        _, status, usage = os.wait4(pid, 0)
        stdout.seek(0)
        output = stdout.read()
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        last = output.decode("utf-8", "replace").strip().splitlines()[-1:] or [""]
        raise Failed(f"exit code {code}: {last[0][:100]}")
    return usage.ru_utime, output


class Program:
    """A program as a file, or one with the interface of a performance suite."""

    def __init__(self, path, opts=None):
        self.path = path
        self.name = os.path.splitext(os.path.basename(path))[0]
        self.suite = opts
        self.count = 1

    def run(self, binary):
        if self.suite is None:
            return execute(binary, self.path, True)
        with open(self.path, "rb") as f:
            text = b"import sys\nsys.path.remove('')\n\n" + f.read()
        text += (HARNESS % (self.suite.N, self.suite.M, self.count)).encode()
        return execute(binary, text, False)


def measure(program, opts):
    """The row of a program: its name and either times and ratio, or why there are none."""
    row = {"name": program.name}
    binaries = {"ours": opts.ours, "other": opts.other}
    outputs, slowest = [], 0.002
    for who, binary in binaries.items():
        try:
            time, output = program.run(binary)
        except Failed as error:
            row["error" if who == "ours" else "skip"] = f"{who}: {error}"
            return row
        if output.strip() == b"SKIP":
            row["skip"] = f"{who} does not support it"
            return row
        outputs.append(output)
        slowest = max(slowest, time)
    if outputs[0] != outputs[1]:
        row["error"] = f"ours prints {outputs[0][:60]!r}, the other {outputs[1][:60]!r}"
        return row
    if program.suite is not None:
        program.count = math.ceil(opts.seconds / slowest)
        try:
            program.run(opts.other)
        except Failed:
            program.count = 1  # its bm_setup works but once
    times = {who: [] for who in binaries}
    try:
        for number in range(opts.rounds):
            order = list(binaries)
            for who in order if number % 2 == 0 else reversed(order):
                times[who].append(program.run(binaries[who])[0])
    except Failed as error:
        row["error"] = f"{who} in round {number + 1}: {error}"
        return row
    if min(times["ours"] + times["other"]) < LEAST_SECONDS:
        row["skip"] = "too short to be measured"
        return row
    ratios = [other / ours for ours, other in zip(times["ours"], times["other"])]
    row.update(ours=min(times["ours"]), other=min(times["other"]), ratio=statistics.median(ratios),
               low=min(ratios), high=max(ratios), repetitions=program.count)
    return row


def find_programs(opts):
    programs = []
    for path in opts.programs or ([] if opts.perfbench else [os.path.join(HERE, "programs")]):
        files = sorted(glob.glob(os.path.join(path, "*.py"))) if os.path.isdir(path) else [path]
        programs += [Program(f) for f in files]
    if opts.perfbench:
        for path in sorted(glob.glob(os.path.join(opts.perfbench, "*.py"))):
            name = os.path.basename(path)
            if name != "benchrun.py" and (opts.viper or not name.startswith("viper_")):
                programs.append(Program(path, opts))
    return [p for p in programs if not opts.filter or opts.filter in p.name]


def parse_options(argv):
    parser = argparse.ArgumentParser(description="Compares the speed of two Python binaries.")
    parser.add_argument("programs", nargs="*", help="programs or folders (default: bench/programs)")
    parser.add_argument("--ours", required=True)
    parser.add_argument("--other", required=True)
    parser.add_argument("--perfbench", metavar="FOLDER", help="a suite with bm_params and bm_setup")
    parser.add_argument("-N", type=int, default=5000, help="the suite's N, about the clock in MHz (5000)")
    parser.add_argument("-M", type=int, default=1000, help="the suite's M, about the heap in KB (1000)")
    parser.add_argument("--viper", action="store_true", help="the suite's viper programs too")
    parser.add_argument("--seconds", type=float, default=0.3, help="least user time of the slower binary (0.3)")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--filter", help="only programs with this in their name")
    parser.add_argument("--json", metavar="FILE", help="write the rows too")
    return parser.parse_args(argv)


def main(argv=None):
    opts = parse_options(argv)
    rows = []
    print(f"{'program':26} {'ours s':>8} {'other s':>8} {'other/ours':>10}  range")
    for program in find_programs(opts):
        row = measure(program, opts)
        rows.append(row)
        if "ratio" in row:
            print(f"{row['name']:26} {row['ours']:8.3f} {row['other']:8.3f} {row['ratio']:10.2f}  "
                  f"{row['low']:.2f}-{row['high']:.2f}", flush=True)
        else:
            print(f"{row['name']:26} {'SKIP ' + row['skip'] if 'skip' in row else 'FAIL ' + row['error']}", flush=True)
    ratios = [row["ratio"] for row in rows if "ratio" in row]
    if ratios:
        mean = math.exp(sum(map(math.log, ratios)) / len(ratios))
        print(f"geometric mean of {len(ratios)} programs: {mean:.2f}")
    if opts.json:
        with open(opts.json, "w", encoding="utf-8") as f:
            json.dump(rows, f, indent=1)
    return 1 if not ratios or any("error" in row for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
