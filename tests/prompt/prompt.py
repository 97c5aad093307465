#!/usr/bin/env python3
# helper
"""The prompt, key by key: prompt.py BINARY | --board [IMAGE] [-k NAME]. A host binary runs on a pseudo-terminal, the board in the emulator.

Each scenario types keys and waits for what must be printed. Ends with `N passed, N failed`; exit code 1 if one failed.
SPDX-License-Identifier: MIT
"""
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
TIMEOUT = float(os.environ.get("PROMPT_TIMEOUT", "20"))
LATENCY = float(os.environ.get("PROMPT_LATENCY", "2"))  # seconds from Ctrl-C to KeyboardInterrupt; 0.1 holds on an idle machine
UP, DOWN, RIGHT, LEFT, HOME, END, DELETE = b"\x1b[A", b"\x1b[B", b"\x1b[C", b"\x1b[D", b"\x1b[H", b"\x1b[F", b"\x1b[3~"
SCENARIOS = []


class Failure(Exception):
    pass


class Console:
    """A process with its console; `text` is what it has printed since the last wait, without carriage returns."""

    def __init__(self, command, terminal):
        self.text = b""
        if terminal:
            self.pid, self.fd = pty.fork()
            if self.pid == 0:
                os.environ["TERM"] = "xterm"
                os.execv(command[0], command)
            self.out, self.process = self.fd, None
        else:
            self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            self.pid, self.fd, self.out = self.process.pid, self.process.stdin.fileno(), self.process.stdout.fileno()

    def type(self, keys):
        os.write(self.fd, keys if isinstance(keys, bytes) else keys.encode())

    def wait(self, wanted, seconds=None):
        """Reads until `wanted` has been printed; returns what came before it."""
        wanted = (wanted if isinstance(wanted, bytes) else wanted.encode()).replace(b"\r", b"")
        end = time.monotonic() + (seconds or TIMEOUT)
        while wanted not in self.text:
            ready = select.select([self.out], [], [], max(0, end - time.monotonic()))[0]
            try:
                piece = os.read(self.out, 65536) if ready else b""
            except OSError:
                piece = b""
            if not piece:
                raise Failure("waited for %r, got %r" % (wanted, self.text))
            self.text += piece.replace(b"\r", b"")
        before, self.text = self.text.split(wanted, 1)
        return before

    def line(self, keys, answer=None):
        """Types a line at the prompt and waits for the next prompt; checks that the answer came before it."""
        self.type(keys if isinstance(keys, bytes) else keys.encode())
        self.type(b"\r")
        got = self.wait(b"\n>>> ")
        if answer is not None and ("\n" + answer.replace("\r", "")).encode() not in got + b"\n":
            raise Failure("typed %r, wanted %r, got %r" % (keys, answer, got))
        return got

    def close(self):
        if self.process:
            self.process.terminate()
            self.process.communicate()
        else:
            os.kill(self.pid, signal.SIGKILL)
            os.close(self.fd)
            os.waitpid(self.pid, 0)


def scenario(f):
    SCENARIOS.append(f)
    return f


@scenario
def statements(c):
    c.line("1+2", "3")
    c.line("x = 5", "")
    c.line("'a' 'b'", "'ab'")
    c.line("None")
    c.line("1/0", "Traceback (most recent call last):\r\n  File \"<stdin>\", line 1, in <module>\r\nZeroDivisionError: divide by zero")
    c.line("x", "5")


@scenario
def auto_indent(c):
    c.type("def f(a):\r")
    c.wait("...     ")
    c.type("if a:\r")
    c.wait("...         ")
    c.type("return 1\r")
    c.wait("...         ")
    c.type(b"\x7f")  # one level back
    c.type("return 2\r")
    c.wait("...     ")
    c.line(b"\x7f")
    c.line("f(0), f(1)", "(2, 1)")


@scenario
def editing(c):
    c.line(b"12" + LEFT + b"0", "102")
    c.line(b"12" + HOME + b"3" + END + b"4", "3124")
    c.line(b"129" + LEFT + DELETE, "12")
    c.line(b"12\x01" + b"5\x05" + b"6", "5126")  # Ctrl-A, Ctrl-E
    c.line(b"123\x02\x02\x0b", "1")  # Ctrl-B twice, Ctrl-K
    c.line(b"123\x02\x15", "3")  # Ctrl-U
    c.line(b"12\x02\x06" + b"3", "123")  # Ctrl-F
    c.line(b"[11,22 33\x17\x7f]", "[11, 22]")  # Ctrl-W
    c.line(b"12\x02\x04\x044", "14")  # Ctrl-D deletes
    c.line(b"44 + 55\x1bb\x1bb9\x1bf\x1b[1;5D" + b"8", "8999")  # Alt-B, Alt-F, Ctrl-Left
    c.line("'äö'".encode() + LEFT + LEFT + "ü".encode(), "'äüö'")


@scenario
def history(c):
    c.line("10 + 1", "11")
    c.line("20 + 2", "22")
    c.line(UP, "22")
    c.line(UP + UP, "11")
    c.line(UP + UP + DOWN, "11")
    c.line(b"\x10\x10\x0e", "11")  # Ctrl-P, Ctrl-N
    c.line(b"7" + UP + DOWN + b"5", "5")
    for i in range(12):
        c.line("%d * 100" % i, "%d" % (i * 100) if i else "0")
    c.line(UP * 30, "400")  # the oldest of eight


@scenario
def completion(c):
    c.line("import micropython")
    c.line(b"micropython.opt_l\t()", "0")
    c.line("abcdef = 77")
    c.line(b"abc\t", "77")
    c.type(b"micropython.mem_\t")
    got = c.wait(">>> micropython.mem_")
    for name in (b"mem_info", b"mem_total", b"mem_peak", b"mem_current"):
        if name not in got:
            raise Failure("completion lists %r" % got)
    c.line(b"peak\t() > 0", "True")
    c.line(b"imp\tsys", "")
    c.line(b"sys.impl\t.name", "'micropython'")


@scenario
def paste(c):
    c.type(b"\x05")
    c.wait("paste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ")
    c.type("def g():\r    return 4\r\r\rprint(g())\r\x04")
    if b"4" not in c.wait(">>> ").split(b"print(g())")[1]:
        raise Failure("paste")
    c.type(b"\x05")
    c.wait("=== ")
    c.type("oops(\x03")
    c.wait(">>> ")
    c.line("1 + 1", "2")


@scenario
def bracketed_paste(c):
    c.type(b"\x1b[200~for i in range(2):\r    if i:\r        print('one')\r    else:\r        print('zero')\r\r\x1b[201~")
    c.wait("zero\none\n")
    c.wait(">>> ")
    c.line("3", "3")


@scenario
def interrupt(c):
    c.type("12345\x03")
    c.wait("\r\n>>> ")
    for program in ("while True: pass", "sum(range(10**9))", "max(i for i in range(10**9))", "import time; time.sleep(60)",
                    "list(map(len, ['x'] * 300)) and all(range(1, 10**9))", "len([1 for i in range(10**9) if i < 0])",
                    "'a' in iter(int, 1)", "(lambda f: f(f))(lambda f: [f for i in range(10**9) if i < 0])",
                    "any(3 ** 9000 == i for i in range(10**6))", "while True: sorted([i * 7919 % 1009 for i in range(1000)])", "while True: '%s' % [str(i) for i in range(300)]",
                    "input('? ')"):
        c.type(program.encode() + b"\r")
        if program.startswith("while"):
            c.wait("... ")
            c.type(b"\r")
        c.wait("? " if "input" in program else "\n")
        time.sleep(0.4)
        started = time.monotonic()
        c.type(b"\x03")
        c.wait("KeyboardInterrupt")
        took = time.monotonic() - started
        if LATENCY and took > LATENCY:
            raise Failure("%s: interrupted after %.2f s" % (program, took))
        c.wait(">>> ")
    c.line("6 * 7", "42")


@scenario
def interrupt_in_c(c):
    """What one built-in operation works on for seconds or for ever: numbers, searches, structures that share their parts, files."""
    board = c.process is not None
    n = 40000 if board else 10000000
    c.line("a, b = 'a' * %d, 'a' * %d + 'b'" % (n, n // 2))
    depth = 22 if board else 60  # the board's C stack is small; 2 ** 22 steps are seconds there
    c.line("t = u = 1; s = []; r = []; exec('for i in range(%d): t = (t, t); u = (u, u); s = [s, s]; r = [r, r]')" % depth)
    programs = ["a.find(b)", "b in a", "a.count(b)", "a.replace(b, '')", "a.split(b)", "a.partition(b)", "t == u", "s == r", "t < u", "hash(t)",
                "isinstance(5, exec('v = (str,)\\nfor i in range(%d): v = (v, v)') or v)" % depth, "s in [r]", "max(map(abs, iter(int, 1)))"]
    if not board:
        c.line("x = (1 << %d) - 1; y = (1 << %d) - 3; d = '7' * %d" % (3 * n, n, n))
        programs += ["len(str(s))", "x * x * x", "x // y", "x %% y", "divmod(x, y)", "x / y", "pow(y, x, x)", "3 ** x.bit_length()", "str(x)", "f'{x:,}'", "repr([x])",
                     "int(d)", "eval(d)", "round(x, -n)", "list(open('/dev/zero', 'rb'))", "open('/dev/zero').readline()", "open('/dev/urandom', 'rb').read()"]
        c.line("n = 9000000")
    for program in programs:
        c.type(program.replace("%%", "%") + "\r")
        c.wait("\n")
        time.sleep(0.3)
        started = time.monotonic()
        c.type(b"\x03")
        c.wait("KeyboardInterrupt")
        took = time.monotonic() - started
        if LATENCY and took > LATENCY:
            raise Failure("%s: interrupted after %.2f s" % (program, took))
        c.wait(">>> ")
    c.line("6 * 7", "42")


interrupt_in_c.options = ["-X", "heapsize=512M"]  # reading for ever fills 160 MB before Ctrl-C comes


@scenario
def interrupt_in_callbacks(c):
    """Functions that nobody can catch exceptions of: the interrupt is the program's."""
    c.line("import micropython, gc")
    c.line("def again(x): [i for i in range(3000)]; micropython.schedule(again, x)\r")
    c.line("exec('class D:\\n def __del__(self): [i for i in range(3000)]; D()')")
    c.type("D(); again(1)\rwhile 1: gc.collect()\r\r")
    c.wait("gc.collect()\n")
    time.sleep(0.3)
    started = time.monotonic()
    c.type(b"\x03")
    c.wait("KeyboardInterrupt")
    if LATENCY and time.monotonic() - started > LATENCY:
        raise Failure("interrupted after %.2f s" % (time.monotonic() - started))
    c.wait(">>> ")
    c.line("again = D.__del__ = lambda x: None")
    c.line("6 * 7", "42")


@scenario
def interrupt_is_caught(c):
    c.type("try:\rwhile True: pass\r\x7f\x7fexcept KeyboardInterrupt: print('caught')\r\r")
    c.wait("print('caught')\r\n")
    time.sleep(0.3)
    c.type(b"\x03")
    c.wait("caught")
    c.wait(">>> ")


@scenario
def reading(c):
    c.type("input('name? ')\r")
    c.wait("name? ")
    c.type(b"bb" + LEFT + LEFT + b"a\r")
    c.wait("'abb'")
    c.wait(">>> ")
    c.type("input()\r")
    c.wait("\n")
    time.sleep(0.3)  # a key that comes before input() has the terminal is the terminal's own end of input
    c.type(b"\x04")
    c.wait("EOFError")
    c.wait(">>> ")
    c.line("9", "9")


def raw(c, text, pause=0):
    c.type(text.encode() + b"\x04")
    c.wait("OK")
    out = c.wait(b"\x04", 30)
    return out, c.wait(b"\x04>")


@scenario
def raw_mode(c):
    c.type(b"\r\x01")
    c.wait("raw REPL; CTRL-B to exit\r\n>")
    if raw(c, "print(1)\nprint(2)") != (b"1\n2\n", b""):
        raise Failure("raw")
    out, error = raw(c, "x = 6\n1/0")
    if out or b"ZeroDivisionError: divide by zero\n" not in error:
        raise Failure(repr((out, error)))
    if raw(c, "print(x)") != (b"6\n", b"") or b"SyntaxError" not in raw(c, "x = = 1")[1]:
        raise Failure("raw 2")
    c.type(b"print(3)\x03print(4)\x04")  # Ctrl-C drops the text
    c.wait("OK4")
    c.wait(b"\x04\x04>")
    c.type(b"while 1: pass\x04")
    c.wait("OK")
    time.sleep(0.3)
    c.type(b"\x03")
    c.wait(b"\x04")
    c.wait("KeyboardInterrupt")
    c.wait(b"\x04>")
    c.type(b"\x02")
    c.wait('Type "help()" for more information.\r\n>>> ')
    c.line("x", "6")


def raw_paste(c, text):
    """As MicroPython's pyboard.py: never more bytes ahead than the window, which is 2 windows at most."""
    c.type(b"\x05A\x01")
    c.wait(b"R\x01")
    while len(c.text) < 2:
        c.text += os.read(c.out, 1)
    step = window = c.text[0] | c.text[1] << 8
    c.text = c.text[2:]
    data = text.encode()
    granted = window
    while data:
        while window == 0 or select.select([c.out], [], [], 0)[0] or c.text:
            if not c.text:
                c.text = os.read(c.out, 1)
            if c.text[:1] != b"\x01":
                raise Failure("raw paste: %r" % c.text)
            c.text = c.text[1:]
            window += step
            granted += step
            if window > 2 * step:
                raise Failure("raw paste: a window of %d" % window)
        c.type(data[:window])
        window, data = window - len(data[:window]), data[window:]
    c.type(b"\x04")
    c.wait(b"\x04")
    out = c.wait(b"\x04", 30)
    return out, c.wait(b"\x04>")


@scenario
def raw_paste_mode(c):
    c.type(b"\r\x01")
    c.wait("raw REPL; CTRL-B to exit\r\n>")
    if raw_paste(c, "print(11)") != (b"11\n", b""):
        raise Failure("short")
    text = "\n".join("a%d = %d" % (i, i) for i in range(200)) + "\nprint(a199)\n"
    if raw_paste(c, text) != (b"199\n", b""):
        raise Failure("long")
    if b"NameError" not in raw_paste(c, "nothing")[1]:
        raise Failure("error")
    c.type(b"\x05A\x01")
    c.wait(b"R\x01")
    time.sleep(0.1)
    c.type(b"print(5)\x03")  # given up
    c.wait(b"\x04")
    c.wait(">")
    if raw(c, "print(a7)") != (b"7\n", b""):
        raise Failure("after")
    c.type(b"\x02")
    c.wait(">>> ")


@scenario
def own_prompts(c):
    c.line("import sys")
    c.type("sys.ps1 = '# '; sys.ps2 = '| '\r")
    c.wait("\n# ")
    c.type("if 1:\r")
    c.wait("\n| ")
    c.type("print('yes')\r\r\r\r")
    c.wait("\nyes\n# ")
    c.type("del sys.ps1\r")
    c.wait("\n>>> ")


@scenario
def heap_lock_ends_at_the_prompt(c):
    c.line("import micropython; micropython.heap_lock()")
    c.line("[1] + [2]", "[1, 2]")


@scenario
def memory_error(c):
    c.line("x = [0]")
    c.type("while 1: x += x\r\r")
    c.wait("MemoryError: memory allocation failed, allocating ")
    c.wait(">>> ")
    c.line("x = None; 5", "5")


@scenario
def memory_error_in_raw_text(c):
    c.line("import gc")
    c.line("x = bytearray(gc.mem_free() - 16000)")
    c.type(b"\r\x01")
    c.wait("raw REPL; CTRL-B to exit\r\n>")
    for i in range(40):
        c.type(b"#" * 999 + b"\r")
    c.wait("MemoryError: memory allocation failed, allocating ")
    c.type(b"\x03\x02")
    c.wait(">>> ")
    c.line("x = None; 5", "5")


@scenario
def soft_reset(c):
    """A board has nothing to end: it starts anew, in the mode it was in."""
    if not c.process:
        return
    c.line("x = 1")
    c.type(b"\x04")
    c.wait("\r\nMPY: soft reboot\r\n")
    c.wait("\r\n>>> ")
    c.line("x", "NameError: name 'x' isn't defined")
    c.type(b"\r\x01")
    for keys in b"\x04", b"raise SystemExit\x04":
        c.wait("raw REPL; CTRL-B to exit\r\n>")
        c.type(keys)
        c.wait("MPY: soft reboot\r\n")
    c.wait(">")
    if raw(c, "1/0\n")[1].split(b"\n")[-2] != b"ZeroDivisionError: divide by zero":
        raise Failure("error text")
    c.type(b"\x02")
    c.wait(">>> ")


@scenario
def end(c):
    c.line("import sys")
    c.type(b"\x04")
    c.wait("\r\n")


def main(arguments):
    only = arguments[arguments.index("-k") + 1] if "-k" in arguments else ""
    board = arguments[0] == "--board"
    if board:
        image = arguments[1] if len(arguments) > 1 and arguments[1] != "-k" else os.path.join(ROOT, "build", "hirune-xtensa.elf")
        sys.path.insert(0, os.path.join(ROOT, "tools"))
        import run_board

        command = run_board.emulator_command(image, ["-serial", "stdio"], ["hirune", "-X", "reset"])
    else:
        command = [os.path.abspath(arguments[0])]
    failed = passed = 0
    folder = tempfile.mkdtemp()
    for f in SCENARIOS:
        if only not in f.__name__:
            continue
        c = Console(command + ([] if board else getattr(f, "options", [])), not board)
        try:
            c.wait('Type "help()" for more information.\r\n>>> ')
            f(c)
            passed += 1
        except (Failure, OSError) as e:
            failed += 1
            print("FAIL %s: %s" % (f.__name__, e))
        finally:
            c.close()
    os.rmdir(folder)
    print("%d passed, %d failed" % (passed, failed))
    return failed != 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
