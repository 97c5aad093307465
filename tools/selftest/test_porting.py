"""The commands of docs/PORTING.md build an interpreter that runs. Not optimised here: a third of the time.
SPDX-License-Identifier: MIT
"""
import os
import re
import subprocess
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Porting(unittest.TestCase):
    def test_commands(self):
        with open(os.path.join(ROOT, "docs", "PORTING.md"), encoding="utf-8") as f:
            commands = re.search(r"^ +python3 tools/gen_rom.py.*?(?=\n\n)", f.read(), re.M | re.S).group(0)
        self.assertIn("ports/minimal/main.c", commands)
        with tempfile.TemporaryDirectory() as folder:
            commands = commands.replace("build/port", folder).replace("-Os", "-O0 -Wundef -Werror=undef")
            subprocess.run(["sh", "-e", "-c", commands], cwd=ROOT, check=True)
            done = subprocess.run([os.path.join(folder, "hirune")], input=b"print(6 * 7)\n\x04", stdout=subprocess.PIPE, check=False)
        self.assertIn(b"42", done.stdout)


if __name__ == "__main__":
    unittest.main()
