"""Jumps to jumps, and branches that do not reach.

What share.py leaves are jumps to places where only a jump to a copy stands; they go there at once. And a branch that does not
reach its target (128 bytes for most) would become the opposite one over a jump: it takes a jump to the same place that it
does reach, its neighbours' too.
Tests: tools/selftest/test_outline.py. SPDX-License-Identifier: MIT
"""
import re

from assembly import drop_unreached, functions_of, is_code

SHORT, LONG = 124, 2040
OPPOSITES = [("beq", "bne"), ("blt", "bge"), ("bltu", "bgeu"), ("beqi", "bnei"), ("blti", "bgei"), ("bltui", "bgeui"),
             ("bbci", "bbsi"), ("bbc", "bbs"), ("ball", "bnall"), ("bany", "bnone")]
OPPOSITE = {**dict(OPPOSITES), **{b: a for a, b in OPPOSITES}}
CONDITIONAL = re.compile(r"\t(b\w+)(?:\.n)?\t(.*), (\.L\w+)$")
JUMP = re.compile(r"\tj\t(\S+)$")


def first_instructions(lines, function):
    """{label: what stands behind it}"""
    first, waiting = {}, []
    for line in lines[function.label:function.end]:
        if line.startswith(".L"):
            waiting.append(line[:-1])
        elif is_code(line):
            first.update((label, line) for label in waiting)
            waiting = []
    return first


def straighten(lines):
    """Without jumps to jumps or to RET."""
    for function in functions_of(lines):
        first = first_instructions(lines, function)
        for number in range(function.label, function.end):
            passed = set()
            while (jump := JUMP.match(lines[number])) and jump.group(1) not in passed:
                passed.add(jump.group(1))
                if re.match(r"\t(j\t|ret\.n$)", first.get(jump.group(1), "")):
                    lines[number] = first[jump.group(1)]
    return drop_unreached(lines, functions_of(lines))


class Places:
    """Where the lines of a function are at most, and so how far from one another."""

    def __init__(self, lines, function):
        self.branches = []
        self.jumps = []
        self.at, self.labels = {}, {}
        self.far = set()
        before = None
        while before != len(self.far):
            before = len(self.far)
            self.measure(lines, function)

    def measure(self, lines, function):
        self.branches, self.jumps = [], []
        at = 0
        for number in range(function.label, function.end):
            line = lines[number]
            self.at[number] = at
            if line.startswith(".L"):
                self.labels[line[:-1]] = at
            elif is_code(line):
                conditional = CONDITIONAL.match(line)
                if conditional:
                    self.branches.append((number, *conditional.groups()))
                elif JUMP.match(line):
                    self.jumps.append((number, JUMP.match(line).group(1)))
                at += 6 if number in self.far else 2 if line.split("\t")[1].endswith(".n") and not conditional else 3
        self.far.update(number for number, op, _, label in self.branches
                        if abs(self.labels.get(label, at) - self.at[number]) > (LONG if op[-1] == "z" else SHORT))


def reach(lines):
    """Turns branches that do not reach into ones to a jump."""
    before, replaced = {}, {}
    for function in functions_of(lines):
        places = Places(lines, function)
        near = {}
        for number, target in places.jumps:
            near.setdefault(target, []).append(number)
        for number, op, operands, label in places.branches:
            if number not in places.far or op not in OPPOSITE:
                continue
            found = [other for other in near.get(label, []) if abs(places.at[other] - places.at[number]) < SHORT]
            if found:
                before[found[0]] = name = f".LVIA{found[0]}"
                replaced[number] = [f"\t{op}\t{operands}, {name}"]
            else:
                # As the assembler would do it; those behind may use the jump.
                before[number] = None
                replaced[number] = [f"\t{OPPOSITE[op]}\t{operands}, .LPAST{number}", f".LVIA{number}:", f"\tj\t{label}", f".LPAST{number}:"]
                near.setdefault(label, []).append(number)
    out = []
    for number, line in enumerate(lines):
        if before.get(number) and number not in replaced:
            out.append(before[number] + ":")
        out += replaced.get(number, [line])
    return out
