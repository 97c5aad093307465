"""The order of the functions in the image.

CALL0 reaches only addresses that are multiples of 4; what is reached by a jump or through a pointer may lie anywhere. So
functions of that kind fill the gaps between the others. And a jump that ends a function is left out where its target can
come next.
Tests: tools/selftest/test_outline.py. SPDX-License-Identifier: MIT
"""
import collections
import os
import re
import subprocess
import tempfile

from assembly import aliases_of, functions_of, is_code

# Bytes of a jump.
JUMP = 3
# How many functions further a gap may be filled from.
DISTANCE = 100


def measure(lines, assembler, options):
    """{function: (address, bytes)}, as assembled. The calls go elsewhere: some are not aligned yet."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = os.path.join(folder, "sizes.s"), os.path.join(folder, "sizes.o")
        with open(source, "w", encoding="utf-8") as f:
            for line in without_debug(lines):
                f.write(("\t_call0\telsewhere" if line.startswith("\tcall0\t") else line) + "\n")
        subprocess.run([assembler, *options, "-o", made, source], check=True)
        rows = subprocess.run([assembler[:-2] + "nm", "-f", "posix", made], stdout=subprocess.PIPE, check=True).stdout.decode()
    words = [row.split() for row in rows.splitlines()]
    return {word[0]: (int(word[2], 16), int(word[3], 16) if len(word) > 3 else 0) for word in words if word[1] in "tTW"}


def without_debug(lines):
    kept = True
    for line in lines:
        if line.startswith(("\t.section", "\t.text")):
            kept = ".debug" not in line
        if kept and not line.startswith("\t.loc "):
            yield line


def last_jump(lines, function):
    """(line, target) of a jump to another function that is the last instruction, or None."""
    for number in range(function.end - 1, function.label, -1):
        if is_code(lines[number]):
            match = re.match(r"\tj\t(\w\S*)$", lines[number])
            return (number, match.group(1)) if match else None
    return None


class Chunk:
    """Functions that follow one another without a gap, or with one of `inside` bytes."""

    def __init__(self, function, size, aligned):
        self.functions = [function]
        self.size = size
        self.aligned = aligned
        self.next = None


def alignment(lines, function):
    return [number for number in range(function.begin, function.label) if lines[number].startswith("\t.align")]


def join(chunks, lines, apart):
    """(chunks, {line: what stands in its place}): jumps that are left out. A target that must be aligned follows where
    there is no gap, or one that NOP.N fills, unless it is one of `apart`."""
    heads = {chunk.functions[0].name: chunk for chunk in chunks}
    jumps = []
    for number, chunk in enumerate(chunks):
        jump = last_jump(lines, chunk.functions[0])
        if jump and jump[1] in heads and jump[1] not in apart and heads[jump[1]] is not chunk:
            target = heads[jump[1]]
            gap = -(chunk.size - JUMP) % 4 if target.aligned else 0
            if gap in (0, 2) and (chunk.aligned or not target.aligned):
                jumps.append((gap, abs(number - len(chunks) // 2), jump[0], chunk, target))
    replaced, joined = {}, set()
    for gap, _, line, chunk, target in sorted(jumps, key=lambda jump: jump[:2]):
        last = target
        while last.next:
            last = last.next
        if chunk.next is None and id(target) not in joined and last is not chunk:
            chunk.next = target
            chunk.size += gap - JUMP
            joined.add(id(target))
            replaced[line] = ["\tnop.n"] * (gap // 2)
            replaced.update((number, []) for number in alignment(lines, target.functions[0]))
    whole = []
    for chunk in chunks:
        if id(chunk) not in joined:
            following = chunk.next
            while following:
                chunk.functions += following.functions
                chunk.size += following.size
                following = following.next
            whole.append(chunk)
    return whole, replaced


def ordered(chunks):
    """The chunks, gaps filled as far as there is something to fill them; not far from where it was, since copies must stay
    in the middle."""
    fill = collections.defaultdict(collections.deque)
    for number, chunk in enumerate(chunks):
        if not chunk.aligned:
            fill[chunk.size % 4].append((number, chunk))
    out = []
    for number, chunk in enumerate(chunks):
        if chunk.aligned:
            for left in fill.values():
                while left and left[0][0] < number - DISTANCE:
                    out.append(left.popleft()[1])
            out.append(chunk)
            wanted = -chunk.size % 4
            if wanted and fill[wanted] and fill[wanted][0][0] < number + DISTANCE:
                out.append(fill[wanted].popleft()[1])
    return out + [chunk for left in fill.values() for _, chunk in left]


def arranged(lines, functions, called, sizes, apart):
    """The lines with the functions in their order; those that are called are aligned if the sizes are right."""
    chunks, replaced = join([Chunk(function, sizes[function.name][1], function.name in called) for function in functions], lines, apart)
    for function in functions:
        if function.name not in called:
            replaced.update((number, []) for number in alignment(lines, function))
    begin, end = functions[0].begin, functions[-1].end
    # The names of source files come before what refers to them.
    files = [number for number in range(begin, end) if lines[number].startswith("\t.file")]
    numbers = [number for chunk in ordered(chunks) for function in chunk.functions for number in range(function.begin, function.end)]
    numbers += sorted(set(range(begin, end)) - set(numbers))
    out = lines[:begin] + [lines[number] for number in files]
    replaced.update((number, []) for number in files)
    for number in numbers:
        out += replaced.get(number, [lines[number]])
    return out + lines[end:]


def place(lines, assembler, options):
    """The lines in their order. A branch to another function may reach it in one order and take three bytes more in the
    other: what is not aligned after all stays apart from what jumps to it, and all are arranged anew."""
    functions = functions_of(lines)
    called = {line.split("\t")[2] for line in lines if line.startswith(("\tcall0\t", "\t.global\t"))}
    called |= {name for other, name in aliases_of(lines).items() if other in called}
    sizes, apart, wrong = measure(lines, assembler, options), set(), True
    while wrong:
        out = arranged(lines, functions, called, sizes, apart)
        wrong = {name for name, (address, _) in measure(out, assembler, options).items() if name in called and address % 4}
        assert not wrong & apart, wrong
        apart |= wrong
    # The underscore: not to be relaxed. A call reaches everything, but while the assembler still moves code about it finds
    # targets that are not aligned yet, and makes them calls through a register.
    return [line.replace("\tcall0\t", "\t_call0\t", 1) for line in out]
