"""tools/run_tests.py, driven with the python3 that runs this file as the binary under test.
SPDX-License-Identifier: MIT
"""
import os
import subprocess
import sys
import tempfile
import textwrap
import unittest

SCRIPT = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "run_tests.py")


class RunTests(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.folder.cleanup()

    def write(self, name, text):
        path = os.path.join(self.folder.name, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8", newline="") as f:
            f.write(textwrap.dedent(text))

    def run_tests(self, *options):
        done = subprocess.run([sys.executable, SCRIPT, "--bin", sys.executable, *options, self.folder.name],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        out = done.stdout.decode()
        return out.splitlines()[-1], done.returncode, out

    def one(self, source, expected, *options):
        self.write("area/one.py", source)
        self.write("area/one.exp", expected)
        return self.run_tests(*options)[:2]

    def test_equal_output_passes(self):
        self.assertEqual(self.one("print(1)\n", "1\n"), ("1 passed, 0 failed", 0))

    def test_different_output_fails(self):
        self.assertEqual(self.one("print(1)\n", "2\n"), ("0 passed, 1 failed", 1))

    def test_missing_final_newline_fails(self):
        self.assertEqual(self.one("print(1)\n", "1"), ("0 passed, 1 failed", 1))

    def test_carriage_returns_are_normalised(self):
        self.assertEqual(self.one("print(1)\n", "1\r\n")[1], 0)

    def test_missing_expectation_fails(self):
        self.write("area/one.py", "print(1)\n")
        self.assertEqual(self.run_tests()[0], "0 passed, 1 failed")

    def test_uncaught_exception_fails_in_spite_of_equal_output(self):
        self.assertEqual(self.one("print(1)\nraise ValueError\n", "1\n")[1], 1)

    def test_exit_code(self):
        self.assertEqual(self.one("# exit: 3\nraise SystemExit(3)\n", "")[1], 0)
        self.assertEqual(self.one("# exit: 3\n", "")[1], 1)

    def test_signal_is_named(self):
        self.write("area/one.py", "import os\nos.abort()\n")
        self.write("area/one.exp", "")
        self.assertIn("SIGABRT", self.run_tests()[2])

    def test_standard_error_is_compared_on_request(self):
        source = "import sys\nprint('e', file=sys.stderr)\n"
        self.assertEqual(self.one(source, "")[1], 0)
        self.assertEqual(self.one("# stderr\n" + source, "e\n")[1], 0)
        self.assertEqual(self.one("# stderr\n" + source, "")[1], 1)

    def test_standard_input(self):
        self.assertEqual(self.one("# stdin: a\\tb\\n\nprint(ascii(input()))\n", "'a\\tb'\n")[1], 0)
        self.assertEqual(self.one("# stdin: <<x>>\n# stdin: y\nprint(input())\n", "xy\n")[1], 0)
        self.write("area/in.txt", "from file\n")
        self.assertEqual(self.one("# stdin-file: in.txt\nprint(input())\n", "from file\n")[1], 0)

    def test_arguments(self):
        self.assertEqual(self.one("# args: -O\n# argv: a 'b c'\nimport sys\nprint(sys.argv, __debug__)\n",
                                  "['one.py', 'a', 'b c'] False\n")[1], 0)
        self.assertEqual(self.one("# cmd: -c 'print(5)'\n", "5\n")[1], 0)

    def test_heap_becomes_an_option(self):
        self.assertEqual(self.one("# heap: 32K\nimport sys\nprint(sys._xoptions)\n", "{'heapsize': '32K'}\n")[1], 0)

    def test_skip_on_target(self):
        source = "# skip-on: m32,asan too slow\nprint(1)\n"
        self.assertEqual(self.one(source, "2\n", "--target", "asan"), ("0 passed, 0 failed, 1 skipped", 0))
        self.assertEqual(self.one(source, "2\n")[1], 1)

    def test_word_size_and_float_width_are_found_out(self):
        self.assertEqual(self.one("# skip-on: w64\n", "x")[0], "0 passed, 0 failed, 1 skipped")
        self.assertEqual(self.one("# skip-on: f32,w32\n", "")[0], "1 passed, 0 failed")

    def test_variant_of_the_expectation(self):
        self.write("area/one.f64.exp", "1\n")
        self.assertEqual(self.one("print(1)\n", "other\n")[1], 0)

    def test_a_needed_module_that_is_missing_fails_on_a_host(self):
        self.assertEqual(self.one("# needs: math, sys\n", "")[1], 0)
        self.assertEqual(self.one("# needs: no_such_module\n", "")[1], 1)

    def test_timeout_fails(self):
        self.write("area/one.py", "while True:\n    pass\n")
        self.write("area/one.exp", "")
        last, code, out = self.run_tests("--timeout", "1")
        self.assertEqual((last, code), ("0 passed, 1 failed", 1))
        self.assertIn("timeout", out)

    def test_stress_sets_the_environment(self):
        self.assertEqual(self.one("import os\nprint(os.environ['HIRUNE_STRESS'])\n", "3\n", "--stress", "--stress-every", "3")[1], 0)

    def test_helpers_are_no_tests(self):
        self.write("area/pkg/__init__.py", "")
        self.write("area/_mods/m.py", "")
        self.write("area/h.py", "# helper\n")
        self.assertEqual(self.one("print(1)\n", "1\n")[0], "1 passed, 0 failed")

    def test_limit_and_filter(self):
        for i in range(10):
            self.write(f"area/t{i}.py", "print(1)\n")
            self.write(f"area/t{i}.exp", "1\n")
        self.assertEqual(self.run_tests("--limit", "4")[0], "4 passed, 0 failed")
        self.assertEqual(self.run_tests("--filter", "t[12]")[0], "2 passed, 0 failed")

    def test_a_binary_that_does_not_run_is_no_success(self):
        self.write("area/one.py", "")
        self.write("area/one.exp", "")
        self.assertNotEqual(self.run_tests("--bin", "/bin/false")[1], 0)


if __name__ == "__main__":
    unittest.main()
