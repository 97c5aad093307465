"""Assembly text of gcc for Xtensa, CALL0 ABI: its lines, instructions, functions and basic blocks.

Tests: tools/selftest/test_outline.py. SPDX-License-Identifier: MIT
"""
import collections
import re

# A control transfer other than a call: it ends a block.
BRANCH = re.compile(r"(j|jx|ret|loop\w*|b(?!reak)\w+)(\.n)?$")
# One behind which control does not go on.
LEAVES = re.compile(r"\t(j|jx|ret(\.n)?)(\t|$)")
PURE = re.compile(r"(mov|movi|l32r|l32i|addi|addmi)(\.n)?$")
LABEL = re.compile(r"\.L\w+")
SAVE = re.compile(r"s32i(\.n)?\t(a0|a1[2-5]), (sp, \d+)$")
RESTORE = re.compile(r"l32i(\.n)?\t(a0|a1[2-5]), sp, \d+$")
WRITES = re.compile(r"(l32i|l8ui|l16[us]i|l32r|movi?|addm?i?|addx[248]|subx?[248]?|and|or|xor|s[lr][la]i?|src|extui|mull|neg)(\.n)?$")
# What runs most on the board, by a count of instructions of a program of many kinds: the dispatch loop, calls, what tells types
# apart, comparing, tables, allocation and marking.
HOT = re.compile(
    r"run\b|start_function|fall_back|dispatch|native_|hr_(call_start_mode|frame_|int_(binary|is)|lex_peek)|compare_quick|less|word_of"
    r"|hr_(value_|type_(native|slot|id|is_user))|find_quick|cached|probe_|hr_(heap_|state_alloc)|allocate|mark|trace|take_|update_cells")

Instruction = collections.namedtuple("Instruction", "line text op size")
# Lines begin..end-1 with the directives before the label, which is at `label`.
Function = collections.namedtuple("Function", "name begin label end")


class Block:
    """Instructions without a label that code refers to, except before the first."""

    def __init__(self, hot, label=None):
        self.hot = hot
        self.label = label
        self.region = 0
        self.code = []
        self.taken = []


def is_code(line):
    return line.startswith("\t") and not line.startswith(("\t.", "\t#"))


def functions_of(lines):
    """The functions of the text section; main(), which gcc puts into another, stays where it is."""
    found = []
    in_text, opened = False, None
    for number, line in enumerate(lines):
        if line.startswith(("\t.section", "\t.text")):
            in_text = line == "\t.text"
        elif in_text and line.startswith("\t.type\t") and line.endswith("@function"):
            begin = number
            while re.match(r"\t\.(literal|align|global|hidden|weak)", lines[begin - 1]):
                begin -= 1
            opened = (line[len("\t.type\t"):line.index(",")], begin)
        elif opened and line == opened[0] + ":":
            label = number
        elif opened and line.startswith(f"\t.size\t{opened[0]},"):
            found.append(Function(*opened, label, number + 1))
            opened = None
    return found


def aliases_of(lines):
    """{other name: name} of functions that gcc found to be equal."""
    found = (re.match(r"\t\.set\t([^,]+),(\S+)$", line) for line in lines)
    return {match.group(1): match.group(2) for match in found if match}


def literals_of(lines):
    """{label: value} of all .literal directives."""
    found = (re.match(r"\t\.literal\s+(\.LC\w+),\s*(.*)", line) for line in lines)
    return {match.group(1): match.group(2) for match in found if match}


def referenced_labels(lines):
    """Labels that code, a literal or a jump table mentions; the debug sections mention others, which nothing jumps to."""
    labels = set()
    for line in lines:
        if is_code(line) and not line.startswith("\tl32r") or line.startswith(("\t.word", "\t.literal")):
            labels.update(LABEL.findall(line))
    return labels


def drop_unreached(lines, functions):
    """Without the instructions that no control reaches, of these functions."""
    targets = referenced_labels(lines)
    for function in functions:
        reached = True
        for number in range(function.label, function.end):
            line = lines[number]
            if line.endswith(":") and (not line.startswith(".") or line[:-1] in targets):
                reached = True
            elif is_code(line):
                if not reached:
                    lines[number] = ""
                elif LEAVES.match(line):
                    reached = False
    return [line for line in lines if line]


def blocks_of(lines, literals):
    """The basic blocks of the text section."""
    targets = referenced_labels(lines)
    blocks = [Block(True)]
    in_text = False
    for number, line in enumerate(lines):
        if line.startswith("\t.section") or line.startswith("\t.text"):
            in_text = line == "\t.text"
        elif not in_text:
            continue
        elif is_code(line):
            text = line.strip()
            op, _, operands = text.partition("\t")
            if op == "l32r":
                register, label = operands.split(", ")
                text = f"l32r\t{register}, ={literals.get(label, label)}"
            blocks[-1].code.append(Instruction(number, text, op, 2 if op.endswith(".n") else 3))
            if BRANCH.match(op):
                blocks.append(Block(blocks[-1].hot))
        elif line.endswith(":") and not line.startswith("."):
            blocks.append(Block(bool(HOT.match(line[:-1])), line[:-1]))
        elif line.endswith(":") and line[:-1] in targets:
            blocks.append(Block(blocks[-1].hot))
    blocks = [block for block in blocks if block.code]
    for block in blocks:
        block.taken = [False] * len(block.code)
    return blocks
