#!/usr/bin/env python3
"""Every recursion in C ends with an exception: fails on one that nobody has looked at.

    tools/check_recursion.py [BUILD] [--list]      BUILD: a folder of a build by gcc for x86-64, build/release

Reads the calls of every function of the interpreter from the assembly that the build's own commands give at -O0 (nothing is inlined there).
Two things are wanted, and where they do not hold, a line in tests/limits/c_stack.txt that says why, with the test:

  cycle   in the graph of direct calls every cycle leads through a function that calls hr_vm_stack_check (or hr_state_check). Whatever C code
          runs Python runs it in hr_loop_start, which does; the rest is recursion over data.
  call    a function that calls through a pointer (a slot of a type, a native function, a callback), so that anybody may be called,
          calls hr_vm_stack_check itself.

A line that is not needed any more fails too, and so does one whose test is not there.
SPDX-License-Identifier: MIT
"""
import argparse
import concurrent.futures
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TABLE = os.path.join(ROOT, "tests", "limits", "c_stack.txt")
CHECKS = {"hr_vm_stack_check", "hr_state_check"}


def commands(build):
    """(source file, command that writes its assembly to the standard output) for all sources of the interpreter."""
    out = subprocess.run(["ninja", "-C", build, "-t", "commands", "hirune"], capture_output=True, text=True, check=True).stdout
    for line in out.splitlines():
        m = re.search(r" -c (\S+\.c)$", line)
        if m:
            line = re.sub(r"^\S*ccache | -MD| -M[TF] \S+| -o \S+", "", line[: m.start()])
            yield m[1], f"{line} -S -O0 -g0 -fno-lto -o - {m[1]}"


def assembly(build):
    def run(item):
        return item[0], subprocess.run(item[1], shell=True, cwd=build, capture_output=True, text=True, check=True).stdout

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(run, commands(build)))


def read_calls(texts):
    """Function -> functions that it calls, '*' for a call through a pointer. A static one is FILE:NAME."""
    calls = {}
    for source, text in texts:
        local = set(re.findall(r"^\t\.type\t([\w.]+), @function", text, re.M)) - set(re.findall(r"^\t\.globl\t(\w+)", text, re.M))

        def node(name):
            return os.path.basename(source) + ":" + name if name in local else name

        here = set()
        for m in re.finditer(r"^(?:([A-Za-z_][\w.]*):|\tcall\t(?:(\*)|([\w.]+)))", text, re.M):
            if m[1]:
                here = calls.setdefault(node(m[1]), set())
            else:
                here.add("*" if m[2] else node(m[3]))
    return calls


def cycles(calls, without):
    """The strongly connected parts of more than one function, or of one that calls itself (Tarjan)."""
    graph = {f: [g for g in to if g in calls and g not in without] for f, to in calls.items() if f not in without}
    number, low, stack, found = {}, {}, [], []
    for root in graph:
        if root in number:
            continue
        number[root] = low[root] = len(number)
        stack.append(root)
        work = [(root, iter(graph[root]))]
        while work:
            f, rest = work[-1]
            g = next(rest, None)
            if g is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[f])
                if low[f] == number[f]:
                    part = stack[stack.index(f):]
                    del stack[-len(part):]
                    number.update(dict.fromkeys(part, sys.maxsize))
                    if len(part) > 1 or f in graph[f]:
                        found.append(sorted(part))
            elif g not in number:
                number[g] = low[g] = len(number)
                stack.append(g)
                work.append((g, iter(graph[g])))
            else:
                low[f] = min(low[f], number[g])
    return found


def read_table():
    """kind -> function -> (line number, file of a test)"""
    table = {"cycle": {}, "call": {}}
    with open(TABLE) as f:
        for number, line in enumerate(f, 1):
            if line.strip() and not line.startswith("#"):
                names, _, test = line.split(" | ")
                kind, *names = names.split()
                for name in names:
                    table[kind][name] = (number, test.strip())
    return table


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", nargs="?", default=os.path.join(ROOT, "build", "release"))
    parser.add_argument("--list", action="store_true", help="print what the lines are about")
    options = parser.parse_args()
    calls, table, wrong = read_calls(assembly(options.build)), read_table(), []
    checked = {f for f, to in calls.items() if any(g.rpartition(":")[2] in CHECKS for g in to)}
    pointed = {f for f, to in calls.items() if "*" in to} - checked
    if options.list:
        print(*sorted(pointed), sep="\n")
    for part in cycles(calls, checked | set(table["cycle"])):
        wrong.append("a cycle without hr_vm_stack_check: " + " ".join(part))
    for name in table["cycle"]:
        if not any(name in part for part in cycles(calls, checked | set(table["cycle"]) - {name})):
            wrong.append(f"in no cycle: {name}, line {table['cycle'][name][0]} of the table")
    for name in sorted(pointed - set(table["call"])):
        wrong.append(f"calls through a pointer without hr_vm_stack_check: {name}")
    for name in sorted(set(table["call"]) - pointed):
        wrong.append(f"calls through no pointer, or checks: {name}, line {table['call'][name][0]} of the table")
    for number, test in sorted(set(table["cycle"].values()) | set(table["call"].values())):
        if not os.path.exists(os.path.join(ROOT, test)):
            wrong.append(f"no such test, line {number} of the table: {test}")
    print(*wrong, sep="\n", end="\n" if wrong else "")
    print(f"recursion in C: {len(checked)} functions check the stack, {len(table['cycle'])} and {len(table['call'])} need not; {len(wrong)} wrong")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
