"""bench/compare.py, with the python3 that runs this file as both binaries.
SPDX-License-Identifier: MIT
"""
import json
import os
import subprocess
import sys
import tempfile
import unittest

SCRIPT = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "bench", "compare.py")
SUITE = """
bm_params = {(50, 10): (1000,), (100, 10): (2000,), (1000, 5000): (3000,)}


def bm_setup(params):
    total = 0

    def run():
        nonlocal total
        total = sum(range(params[0]))

    return run, lambda: (1, total)
"""


class Compare(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.folder.cleanup()

    def compare(self, name, text, *options):
        path = os.path.join(self.folder.name, name)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        rows = os.path.join(self.folder.name, "rows.json")
        done = subprocess.run([sys.executable, SCRIPT, "--ours", sys.executable, "--other", sys.executable, "--rounds", "2",
                               "--json", rows, *(options or [path])], stdout=subprocess.PIPE, check=False)
        with open(rows, encoding="utf-8") as f:
            return json.load(f)[0], done.returncode

    def test_equal_binaries_have_a_ratio_near_one(self):
        row, code = self.compare("p.py", "print(sum(range(10000000)))\n")
        self.assertEqual(code, 0)
        self.assertTrue(0.3 < row["ratio"] < 3, row)

    def test_other_output_is_an_error(self):
        row, code = self.compare("p.py", "import os\nprint(os.getpid())\n")
        self.assertIn("error", row)
        self.assertEqual(code, 1)

    def test_failing_program_is_an_error(self):
        row, code = self.compare("p.py", "raise ValueError('x')\n")
        self.assertIn("exit code 1", row["error"])
        self.assertEqual(code, 1)

    def test_suite_interface(self):
        row, code = self.compare("bm_x.py", SUITE, "--perfbench", self.folder.name, "--seconds", "0.05", "-N", "100")
        self.assertEqual(code, 0)
        self.assertIn("ratio", row)

    def test_suite_without_fitting_parameters_is_skipped(self):
        row, _ = self.compare("bm_x.py", SUITE, "--perfbench", self.folder.name, "-N", "10")
        self.assertIn("skip", row)

    def test_viper_programs_are_asked_for(self):
        with self.assertRaises(IndexError):
            self.compare("viper_x.py", SUITE, "--perfbench", self.folder.name)


if __name__ == "__main__":
    unittest.main()
