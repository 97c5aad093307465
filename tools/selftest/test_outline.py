"""ports/xtensa/outline on functions of a few instructions.
SPDX-License-Identifier: MIT
"""
import os
import shutil
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "ports", "xtensa", "outline"))
sys.dont_write_bytecode = True

import assembly  # noqa: E402
import frames  # noqa: E402
import jumps  # noqa: E402
import place  # noqa: E402
import share  # noqa: E402

ENTRY = ["addi\tsp, sp, -16", "s32i.n\ta12, sp, 8", "mov.n\ta12, a3", "s32i.n\ta0, sp, 12"]
EXIT = ["l32i.n\ta0, sp, 12", "l32i.n\ta12, sp, 8", "addi\tsp, sp, 16", "ret.n"]

ASSEMBLER = "xtensa-lx106-elf-as"


def function(name, *body):
    return (["\t.align\t4", f"\t.type\t{name}, @function", name + ":"] + [line if line.startswith(".") else "\t" + line for line in body]
            + [f"\t.size\t{name}, .-{name}"])


def code(lines, name):
    found = next(one for one in assembly.functions_of(lines) if one.name == name)
    return [line.strip() for line in lines[found.label + 1:found.end - 1]]


class Frames(unittest.TestCase):
    ENTER, LEAVE = ["addi\tsp, sp, -16", "s32i.n\ta0, sp, 12"], ["l32i.n\ta0, sp, 12", "addi\tsp, sp, 16", "ret.n"]

    def drop(self, *body):
        return code(frames.drop_frames(["\t.text"] + function("f", *body) + function("g", "ret.n")), "f")

    def test_last_call(self):
        self.assertEqual(self.drop(*self.ENTER, "mov.n\ta2, a3", "call0\tg", *self.LEAVE), ["mov.n\ta2, a3", "j\tg"])

    def test_last_call_of_one_path(self):
        self.assertEqual(self.drop(*self.ENTER, "beqz.n\ta2, .L1", "call0\tg", ".L1:", *self.LEAVE),
                         ["beqz.n\ta2, .L1", "j\tg", ".L1:", "ret.n"])
        self.assertEqual(self.drop(*self.ENTER, "beqz.n\ta2, .L2", "callx0\ta3", "j\t.L1", ".L2:", "movi.n\ta2, 1", ".L1:", *self.LEAVE),
                         ["beqz.n\ta2, .L2", "jx\ta3", ".L2:", "movi.n\ta2, 1", ".L1:", "ret.n"])

    def test_frame_stays(self):
        for body in (["call0\tg", "movi.n\ta2, 1"], ["addi\ta2, sp, 4", "call0\tg"], ["call0\tfar"], ["call0\tg", "call0\tg"]):
            whole = self.ENTER + body + self.LEAVE
            self.assertEqual(self.drop(*whole), whole)


class Share(unittest.TestCase):
    def test_entry(self):
        """The saves come in one order; a0 goes through a8."""
        lines = ["\t.text"]
        for number in range(6):
            lines += function(f"f{number}", *ENTRY, f"movi\ta2, {number + 100}", "callx0\ta12", *EXIT)
        out = share.share(lines)
        entry, call, rest = code(out, "f1")[:3]
        self.assertEqual((entry, rest), ("mov.n\ta8, a0", "movi\ta2, 101"))
        self.assertCountEqual(code(out, call.split("\t")[1]), ["addi\tsp, sp, -16", "s32i.n\ta8, sp, 12", "s32i.n\ta12, sp, 8", "mov.n\ta12, a3", "ret.n"])

    def test_a8_is_kept(self):
        lines = ["\t.text"] + function("keeps", "ret.n") + function("loses", "movi.n\ta8, 1", "ret.n")
        lines += function("f", "call0\tkeeps", "ret.n") + function("g", "call0\tf", "call0\tloses", "ret.n") + function("h", "call0\tg", "ret.n")
        self.assertEqual(share.may_lose_a8(lines), {"loses", "g", "h"})

    def test_saves_stay_behind_writes(self):
        block = assembly.Block(False)
        texts = ["addi\tsp, sp, -16", "mov.n\ta12, a2", "s32i.n\ta12, sp, 4", "s32i.n\ta0, sp, 12"]
        block.code = [assembly.Instruction(i, text, text.split("\t")[0], 3) for i, text in enumerate(texts)]
        lines = ["\t" + text for text in texts]
        share.frame_first(block, lines)
        self.assertEqual(lines, ["\t" + texts[i] for i in (0, 3, 1, 2)])


class Jumps(unittest.TestCase):
    FAR = ["movi\ta2, 1"] * 50

    def test_jump_to_a_jump(self):
        lines = ["\t.text"] + function("f", "beqz\ta2, .L1", "j\t.L2", ".L1:", "j\t.L3", ".L2:", "j\tg", ".L3:", "ret.n")
        self.assertEqual(code(jumps.straighten(lines), "f"), ["beqz\ta2, .L1", "j\tg", ".L1:", "ret.n", ".L2:", ".L3:"])

    def test_endless(self):
        lines = ["\t.text"] + function("f", ".L1:", "j\t.L2", ".L2:", "j\t.L1")
        self.assertEqual(code(jumps.straighten(lines), "f")[:2], [".L1:", "j\t.L2"])

    def test_branches_share_a_jump(self):
        lines = ["\t.text"] + function("f", "beq\ta2, a3, .L1", "bbci\ta2, 5, .L1", *self.FAR, "blt\ta2, a3, .L1", ".L1:", "ret.n")
        out = code(jumps.reach(lines), "f")
        self.assertEqual(out[0].split("\t")[0], "bne")
        self.assertEqual(out[2], "j\t.L1")
        self.assertEqual(out[4], "bbci\ta2, 5, " + out[1][:-1])
        self.assertEqual(out[-3:], ["blt\ta2, a3, .L1", ".L1:", "ret.n"])

    def test_branch_to_a_jump_that_is_there(self):
        lines = ["\t.text"] + function("f", "beqi\ta2, 4, .L1", "movi\ta2, 3", "j\t.L1", *self.FAR, ".L1:", "ret.n")
        out = code(jumps.reach(lines), "f")
        self.assertEqual(out[:4], ["beqi\ta2, 4, " + out[2][:-1], "movi\ta2, 3", out[2], "j\t.L1"])


class Place(unittest.TestCase):
    def chunk(self, size, aligned):
        return place.Chunk(assembly.Function(f"f{size}", 0, 0, 0), size, aligned)

    def test_gaps(self):
        chunks = [self.chunk(*one) for one in ((9, True), (8, True), (6, True), (7, False), (2, False), (5, False))]
        self.assertEqual([chunk.size for chunk in place.ordered(chunks)], [9, 7, 8, 6, 2, 5])

    def test_jump_to_the_next(self):
        lines = ["\t.text"] + function("f", "movi.n\ta2, 1", "j\tg") + function("h", "ret.n") + function("g", "ret.n")
        chunks = [place.Chunk(one, size, False) for one, size in zip(assembly.functions_of(lines), (5, 2, 2))]
        whole, replaced = place.join(chunks, lines, set())
        self.assertEqual([[one.name for one in chunk.functions] for chunk in whole], [["f", "g"], ["h"]])
        self.assertEqual([lines[number] for number in replaced], ["\tj\tg", "\t.align\t4"])

    @unittest.skipUnless(shutil.which(ASSEMBLER), "no assembler for Xtensa")
    def test_branch_that_grows(self):
        """The branch of f reaches far() before the order is made, but not across g(), so that g() would not be aligned."""
        lines = ["\t.text"] + function("f", "beq\ta2, a3, far", "movi\ta2, 300", "movi.n\ta3, 1", "j\tg") + function("far", "ret.n")
        lines += function("g", *["movi\ta2, 300"] * 60, "ret.n") + function("h", "call0\tf", "call0\tg", "ret.n")
        at = place.measure(place.place(lines, ASSEMBLER, []), ASSEMBLER, [])
        self.assertEqual((at["f"][1], at["f"][0] % 4, at["g"][0] % 4), (14, 0, 0))


if __name__ == "__main__":
    unittest.main()
