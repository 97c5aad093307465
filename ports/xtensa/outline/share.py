"""Equal instructions of several functions become one copy: the outliner proper.

Four ways, none of which changes what a register or a memory word holds at any point where control is seen again:

  tail    instructions that end in RET or a jump to a function are replaced by a jump to one copy of them;
  thunk   argument moves that end in CALL0 f are replaced by CALL0 to one copy that ends in a jump to f;
  piece   other instructions are replaced by CALL0 to one copy that ends in RET. The call destroys the return address in
          a0, so it must be dead there: the next thing in the block that mentions it is a call, or the last was;
  enter   the first instructions of a function, which make its frame and save the return address: moved to a8 by the
          caller of the copy. The function overwrites a8 anyway, so that nothing that calls it, not even by what gcc
          finds out about its registers (-fipa-ra), expects a8 to stay.

Before that, restores of saved registers and argument moves are put into one order, so that more of them are equal.
A sequence lies within a basic block, and only a tail or an entry may move the stack pointer. The functions in HOT keep
their code.
Tests: tools/selftest/test_outline.py. SPDX-License-Identifier: MIT
"""
import collections
import heapq
import re

from assembly import BRANCH, LABEL, PURE, RESTORE, SAVE, WRITES, aliases_of, blocks_of, functions_of, literals_of

LONGEST = 24
# Each round but the first shares the ends of the one before it's copies.
ROUNDS = 3

# ---- one order ---------------------------------------------------------------------------------------------------


def effects(text):
    """(register written, registers read) of a PURE instruction."""
    names = re.findall(r"\ba\d+\b|\bsp\b", text.partition("\t")[2].partition("=")[0])
    return names[0], set(names[1:])


def independent(first, second):
    (to_first, from_first), (to_second, from_second) = effects(first), effects(second)
    return to_first != to_second and to_first not in from_second and to_second not in from_first


def reorder(block, start, wanted, lines):
    """Puts the instructions from `start` on, as many as `wanted` has, into its order; their lines change places."""
    places = [one.line for one in block.code[start:start + len(wanted)]]
    texts = [lines[one.line] for one in wanted]
    for offset, (place, one, text) in enumerate(zip(places, wanted, texts)):
        block.code[start + offset] = one._replace(line=place)
        lines[place] = text


def sort_run(block, start, end, rank, lines):
    """Sorts the instructions start..end-1 by rank as far as their registers allow."""
    wanted = []
    rest = block.code[start:end]
    while rest:
        free = [i for i, one in enumerate(rest) if all(independent(before.text, one.text) for before in rest[:i])]
        wanted.append(rest.pop(min(free, key=lambda i: rank(rest[i].text))))
    reorder(block, start, wanted, lines)


def argument_rank(text):
    return -int(effects(text)[0].removeprefix("a"))


def restore_rank(text):
    """Whatever is no restore first, then a15 ... a12, a0."""
    return (1, argument_rank(text)) if RESTORE.match(text) else (0, 0)


def moves_up(code, rank):
    """The instructions of `code` in its order, but with those that have a rank first, by rank. None of them passes one that
    touches its registers or its place in the frame; a save stays behind what writes its register."""
    first, others, written = [], [], set()
    for one in code:
        names = set(re.findall(r"\b(?:a\d+|sp, \d+)", one.text))
        used = written if SAVE.match(one.text) else set().union(*(names_of for _, names_of in others))
        if rank(one.text) is not None and not names & used:
            first.append(one)
        else:
            others.append((one, names))
            written.update(names)
        if WRITES.match(one.op):
            written.add(one.text.partition("\t")[2].partition(",")[0])
    return sorted(first, key=lambda one: rank(one.text)) + [one for one, _ in others]


def entry_rank(text):
    """The frame, the saves, a0's first, the parameters to saved registers."""
    if re.match(r"addi\tsp, sp, -", text):
        return -1
    match = SAVE.match(text)
    if match:
        return int(match.group(2)[1:])
    match = re.match(r"mov(\.n)?\ta(1[2-5]), a[2-7]$", text)
    return 100 + int(match.group(2)) if match else None


def frame_first(block, lines):
    """Puts the making of a frame into one order."""
    code = block.code
    stop = 0
    while stop < len(code) and not BRANCH.match(code[stop].op) and code[stop].op not in ("call0", "callx0"):
        stop += 1
    frame = next((i for i, one in enumerate(code[:stop]) if re.match(r"addi(\.n)?\tsp, sp, -", one.text)), None)
    if frame is None:
        return
    if any(re.search(r"\b(sp|a0)\b", one.text) for one in code[:frame]):
        frame_start = frame
    else:
        frame_start = 0
    reorder(block, frame_start, moves_up(code[frame_start:stop], entry_rank), lines)


def normalise(block, lines):
    code = block.code
    frame_first(block, lines)
    for end, last in enumerate(code):
        if last.op in ("call0", "ret.n"):
            stop = end
            if last.op == "ret.n":
                if end == 0 or not re.match(r"(addi|addmi)(\.n)?\tsp, sp, ", code[end - 1].text):
                    continue
                stop = end - 1
            start = stop
            while start > 0 and PURE.match(code[start - 1].op) and effects(code[start - 1].text)[0] != "sp":
                start -= 1
            if stop - start > 1:
                sort_run(block, start, stop, restore_rank if last.op == "ret.n" else argument_rank, lines)


# ---- what can be shared ------------------------------------------------------------------------------------------


def movable(one):
    """May run in a callee without a frame: it neither transfers control nor touches the stack pointer or a0."""
    return not (BRANCH.match(one.op) or one.op in ("call0", "callx0", "break") or re.match(r"\S+\tsp,", one.text)
                or re.search(r"\ba0\b", one.text))


def return_address_dead(code, start, end):
    """a0 may be overwritten in start..end-1, where nothing mentions it. Behind its save in a prologue it is dead: gcc
    keeps nothing else in a0, and every epilogue restores what the prologue saved."""
    for one in code[end:]:
        if one.op in ("call0", "callx0"):
            return True
        if re.search(r"\ba0\b", one.text) or one.op == "ret.n":
            break
    for one in reversed(code[:start]):
        if one.op in ("call0", "callx0"):
            return True
        if re.search(r"\ba0\b", one.text):
            return bool(SAVE.match(one.text))
    return False


def entry_sequences(code, known):
    """[(kind, end)] of what an `enter` copy may hold of a function's first block."""
    if not re.match(r"addi\tsp, sp, -", code[0].text):
        return
    saved = False
    for end, one in enumerate(code[1:], 1):
        if re.search(r"\ba8\b", one.text):
            return
        if SAVE.match(one.text) and not saved:
            saved = "\ta0," in one.text
        elif saved and one.op == "call0" and one.text.partition("\t")[2] in known:
            yield "enter-thunk", end + 1
            return
        elif not movable(one):
            return
        if saved:
            yield "enter", end + 1


def candidates(blocks, free_a8):
    """{(kind, instruction texts): [(block, start, end)]}"""
    found = collections.defaultdict(list)
    known = {block.label for block in blocks if block.label}
    for block in blocks:
        if block.hot:
            continue
        code = block.code
        texts = tuple(one.text for one in code)
        if block.label in free_a8:
            for kind, end in entry_sequences(code, known):
                found[(kind,) + texts[:end]].append((block, 0, end))
        if code[-1].op == "ret.n" or re.match(r"j\t(?!\.L)", code[-1].text):
            for start in range(max(0, len(code) - LONGEST), len(code) - 1):
                found[("tail",) + texts[start:]].append((block, start, len(code)))
        for end, one in enumerate(code):
            target = one.text.partition("\t")[2]
            if one.op != "call0" or target not in known:
                continue
            start = end
            while start > 0 and movable(code[start - 1]) and end - start < LONGEST:
                start -= 1
                key = ("thunk",) + texts[start:end + 1]
                found[key].append((block, start, end + 1))
        for start in range(len(code)):
            end = start
            while end < len(code) and movable(code[end]) and end - start < LONGEST:
                end += 1
                if end - start >= 2 and return_address_dead(code, start, end):
                    found[("piece",) + texts[start:end]].append((block, start, end))
    return found


# Of a copy, in bytes, beyond what it holds.
COST = {"tail": 0, "thunk": 1.5, "piece": 3.5, "enter": 3.5, "enter-thunk": 1.5}


def benefit(kind, places):
    """Bytes saved. A jump and a call are 3 bytes, RET.N is 2; a thunk's last call becomes a jump of the same size. What
    is called begins at a multiple of 4: 1.5 bytes on average."""
    block, start, end = places[0]
    size = sum(one.size for one in block.code[start:end])
    return len(places) * (size - (5 if "enter" in kind else 3)) - size - COST[kind]


def choose(found):
    """Greedily, the most bytes first: [((kind, texts...), places)]. Places do not overlap."""
    heap = [(-benefit(key[0], places), number, key)
            for number, (key, places) in enumerate(found.items())
            if len(places) > 1 and benefit(key[0], places) > 0]
    heapq.heapify(heap)
    chosen = []
    while heap:
        _, number, key = heapq.heappop(heap)
        places = []
        ends = {}
        for block, start, end in found[key]:
            if not any(block.taken[start:end]) and ends.get(id(block), 0) <= start:
                places.append((block, start, end))
                ends[id(block)] = end
        if len(places) < 2 or benefit(key[0], places) <= 0:
            continue
        if heap and benefit(key[0], places) < -heap[0][0]:
            found[key] = places
            heapq.heappush(heap, (-benefit(key[0], places), number, key))
            continue
        for block, start, end in places:
            block.taken[start:end] = [True] * (end - start)
        chosen.append((key, places))
    return chosen


# ---- writing it --------------------------------------------------------------------------------------------------


def copy_of(name, kind, texts):
    """The shared copy, as a function."""
    out = ["\t.literal_position"]
    body = []
    for number, text in enumerate(texts):
        if text.startswith("l32r\t") and "=" in text:
            register, value = text[len("l32r\t"):].split(", =", 1)
            out.append(f"\t.literal .LC_{name}_{number}, {value}")
            text = f"l32r\t{register}, .LC_{name}_{number}"
        body.append("\t" + text)
    if kind.startswith("enter"):
        body = [re.sub(r"\ta0, sp", "\ta8, sp", line) for line in body]
    if kind.endswith("thunk"):
        body[-1] = body[-1].replace("call0", "j", 1)
    elif kind != "tail":
        body.append("\tret.n")
    if kind != "tail":
        out.append("\t.align\t4")
    return out + [f"\t.type\t{name}, @function", f"{name}:"] + body + [f"\t.size\t{name}, .-{name}"]


def drop_unused_literals(lines):
    used = {label for line in lines if line.startswith("\tl32r") for label in LABEL.findall(line)}
    return [line for line in lines
            if not (line.startswith("\t.literal ") or line.startswith("\t.literal\t"))
            or LABEL.search(line).group() in used]


def middle_of(lines, blocks):
    """The line behind the end of a function in the middle of the code, where all jumps of 128 KiB reach."""
    codes = [one.line for block in blocks for one in block.code]
    line = codes[len(codes) // 2]
    while not lines[line - 1].startswith("\t.size"):
        line -= 1
    return line


def may_lose_a8(lines):
    """The functions of which no caller expects that they keep a8, whatever gcc finds out about registers (-fipa-ra): they
    overwrite it, call something unknown, or nothing calls them but through a pointer."""
    functions = functions_of(lines)
    aliases = aliases_of(lines)
    calls = {function.name: set() for function in functions}
    found = set()
    for function in functions:
        for line in lines[function.label:function.end]:
            op, _, operands = line[1:].partition("\t")
            if op == "callx0" or (WRITES.match(op) and operands.startswith("a8,")):
                found.add(function.name)
            elif op in ("call0", "j") and not operands.startswith(".L"):
                calls[function.name].add(aliases.get(operands, operands))
    called = set().union(*calls.values())
    found.update(called - set(calls))
    before = None
    while before != len(found):
        before = len(found)
        found.update(name for name, targets in calls.items() if not targets.isdisjoint(found))
    return found | (set(calls) - called)


def share_round(lines, stage, free_a8):
    literals = literals_of(lines)
    blocks = blocks_of(lines, literals)
    for block in blocks:
        if not block.hot:
            normalise(block, lines)
    middle = middle_of(lines, blocks)
    copies = []
    replaced = {}
    for number, ((kind, *texts), places) in enumerate(choose(candidates(blocks, free_a8))):
        name = f"hr_{kind.replace('-', '_')}_{stage}_{number}"
        copies += copy_of(name, kind, texts)
        for block, start, end in places:
            for one in block.code[start:end]:
                replaced[one.line] = None
            call = f"\t{'j' if kind == 'tail' else 'call0'}\t{name}"
            replaced[block.code[start].line] = "\tmov.n\ta8, a0\n" + call if "enter" in kind else call
    out = []
    for number, line in enumerate(lines):
        if number == middle:
            out += copies
        line = replaced.get(number, line)
        if line is not None:
            out += line.split("\n")
    return drop_unused_literals(out)


def share(lines):
    free_a8 = may_lose_a8(lines)
    for stage in range(ROUNDS):
        lines = share_round(lines, stage, free_a8)
    return lines
