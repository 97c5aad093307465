"""Calls in place of returns: gcc 12 makes no tail calls for Xtensa.

A function whose frame keeps nothing but its return address, and each of whose calls is the last thing it does, needs no
frame: the calls become jumps. Such are the many natives that put their arguments into order for another function.
Tests: tools/selftest/test_outline.py. SPDX-License-Identifier: MIT
"""
import re

from assembly import drop_unreached, functions_of, is_code

FRAME = re.compile(r"\taddi\tsp, sp, -?\d+$|\t[sl]32i(\.n)?\ta0, sp, \d+$")
RETURN = [re.compile(r"\tl32i(\.n)?\ta0, sp,"), re.compile(r"\taddi\tsp, sp,"), re.compile(r"\tret\.n$")]


def returns_at(code, position):
    """The epilogue begins there."""
    rest = [line for _, line in code[position:position + 3]]
    return len(rest) == 3 and all(pattern.match(line) for pattern, line in zip(RETURN, rest))


def last_calls(code, places, near):
    """{line: jump} for the calls of a function if all of them come last and a jump reaches, else None. places: {label:
    position}; near: the functions in reach."""
    jumps = {}
    for position, (number, line) in enumerate(code):
        call = re.match(r"\tcall(x?)0\t(.*)", line)
        if not call or position + 1 == len(code): # what ends a function does not return
            continue
        jump = re.match(r"\tj\t(\.L\w+)$", code[position + 1][1])
        if not returns_at(code, places.get(jump.group(1), len(code)) if jump else position + 1):
            return None
        if not call.group(1) and call.group(2) not in near:
            return None
        jumps[number] = f"\tj{call.group(1)}\t{call.group(2)}"
    return jumps


def drop_frames(lines):
    """Makes the calls jumps where that saves the frame."""
    changed = []
    lines = [line for line in lines if line]
    functions = functions_of(lines)
    near = {function.name for function in functions}
    for function in functions:
        code = [(number, lines[number]) for number in range(function.label, function.end) if is_code(lines[number])]
        using = [line for _, line in code if re.search(r"\b(sp|a0)\b", line)]
        if sum(line.startswith("\taddi\tsp, sp, -") for line in using) != 1 or not all(map(FRAME.match, using)):
            continue
        places = {lines[number][:-1]: sum(at < number for at, _ in code)
                  for number in range(function.label, function.end) if lines[number].startswith(".L")}
        jumps = last_calls(code, places, near)
        if jumps is None:
            continue
        for number, line in code:
            lines[number] = jumps.get(number, "" if FRAME.match(line) else line)
        changed.append(function)
    return drop_unreached(lines, changed)
