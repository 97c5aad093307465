#!/usr/bin/env python3
"""Run every mode of the self-test image on the emulated board and judge it.

    selftest.py [IMAGE]     default build/xtensa/hirune-xtensa-selftest.elf; exit code 1 if a test fails

Tests: it is one, of ports/xtensa/selftest.c. SPDX-License-Identifier: MIT
"""
import os
import re
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
RUNNER = os.path.join(ROOT, "tools", "run_board.py")
DEFAULT = os.path.join(ROOT, "build", "xtensa", "hirune-xtensa-selftest.elf")
image = sys.argv[1] if len(sys.argv) > 1 else DEFAULT
failures = 0


def check(name, holds, details):
    global failures
    print("%s %s" % ("ok    " if holds else "FAILED", name))
    if not holds:
        failures += 1
        print("   ", details)


def start(arguments, options=()):
    command = [sys.executable, RUNNER, "--image", image, "--timeout", "20", *options, *arguments]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def run(arguments, options=(), stdin=b""):
    """stdin None: nothing arrives and the input never ends."""
    process = start(arguments, options)
    if stdin is None:
        output, errors = process.stdout.read(), process.stderr.read()
        process.stdin.close()
        return process.wait(), output.decode(), errors.decode()
    output, errors = process.communicate(stdin)
    return process.returncode, output.decode(), errors.decode()


def expect_run(name, arguments, code, pattern, options=(), stdin=b""):
    got = run(arguments, options, stdin)
    check(name, got[0] == code and re.search(pattern, got[1] + got[2]), got)
    return got


def dialogue(steps):
    """Wait for a text, send an answer, and so on; whether every text came and the exit code was 0."""
    process = start(["interrupt"])
    seen = b""
    for text, answer in steps:
        while text not in seen:
            chunk = os.read(process.stdout.fileno(), 1000)
            if not chunk:
                return process.wait(), seen
            seen += chunk
        seen = seen[seen.index(text) + len(text) :]
        time.sleep(0.1)
        process.stdin.write(answer)
        process.stdin.flush()
    rest = process.stdout.read()
    process.stdin.close()
    return process.wait(), seen + rest


def serial_port():
    """Talk to the echo test through a pseudo terminal."""
    process = start(["echo"], ["--serial", "pty"])
    path = process.stdout.readline().decode().strip()
    port = os.open(path, os.O_RDWR | os.O_NOCTTY)
    os.write(port, b"over the port\x04")
    seen = b""
    while b"not ok" not in seen:
        try:
            seen += os.read(port, 100)
        except OSError:  # the other end is gone
            break
    os.close(port)
    process.stdin.close()
    return process.wait(), seen


def main():
    expect_run("hello", [], 0, r"^hello\nstack bytes 15360\nheap bytes 112640\n$")
    expect_run("floats", ["float"], 0, "ok")
    with tempfile.TemporaryDirectory() as scratch:
        program = os.path.join(scratch, "floatsum")
        source = os.path.join(HERE, "floatsum.c")
        compiler = os.environ.get("CC", "cc")
        subprocess.check_call([compiler, "-O1", "-ffp-contract=off", "-DFLOATSUM_HOST", source, "-o", program])
        wanted = subprocess.check_output([program], text=True)
        expect_run("3.5 million operations as on this machine", ["floatsum"], 0, "sum " + wanted)
    expect_run("longjmp", ["jump"], 0, "ok")
    expect_run("time", ["time"], 0, "ok", stdin=None)
    first = expect_run("time, counted", ["time"], 0, "ok", ["--icount"], None)
    second = expect_run("the same again", ["time"], 0, "ok", ["--icount"], None)
    check("repeats exactly", first == second, (first, second))
    with tempfile.TemporaryDirectory() as scratch:
        source, target = os.path.join(scratch, "in,comma.txt"), os.path.join(scratch, "out.txt")
        with open(source, "w") as file:
            file.write("".join("line %d\n" % i for i in range(100)))
        got = run(["file", source, target])
        text = "hello\n" + open(source).read() + "ok\n"
        check("files", got[:2] == (0, text) and open(target).read() == "from the board\n", got)
        expect_run("no file", ["file", source + ".not"], 1, "errno 2")
        with open(os.path.join(scratch, "list"), "w") as file:
            file.write("float\njump\necho\n")
        expect_run("batch", ["--batch", os.path.join(scratch, "list"), "--jobs", "2"], 0, '(?s)"code": 0.*"code": 0.*"code": 7')
    expect_run("echo", ["echo"], 7, "two\nwords\n", stdin=b"two\nwords\n")
    big = b"0123456789abcdef" * 1000
    expect_run("16 KB through the UART", ["echo"], 7, big.decode(), stdin=big)
    got = dialogue([(b"computing", b"x\x03"), (b"interrupted", b"\x03"), (b"woken", b"\x03"), (b"plain", b"\x03")])
    check("Ctrl-C", got[0] == 0, got)
    got = serial_port()
    check("pseudo terminal", got[0] == 7 and b"over the port" in got[1], got)
    got = run(["-X", "--count"])
    check("guest's options", got[0] == 0, got)
    for kind, text in (
        ("unaligned", "cause=00000009"), ("null", "cause=0000000f .* addr=00000000"),
        ("ram end", "cause=0000000f .* addr=60022000"), ("jump", "cause=0000000e pc=10000000"),
        ("illegal", "cause=00000000"), ("stack", "cause=0000000f .* addr=5fff"),
    ):
        expect_run("fault: " + kind, ["fault", kind], 70, "FAULT " + text)
    expect_run("count", ["count"], 0, "instructions: 301\n", ["--count", "hr_selftest_mark_start,hr_selftest_mark_end"])
    check("timeout", run(["echo"], ["--timeout", "0.3"], None)[0] == 124, "not 124")
    print("%d failed" % failures)
    return failures != 0


if __name__ == "__main__":
    sys.exit(main())
