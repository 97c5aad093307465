#!/usr/bin/env python3
"""Run a program on an emulated board and return its exit code.

    run_board.py [options] FILE [ARGS]     the guest reads FILE from this machine; stdin goes to its UART
    run_board.py --serial pty              print the path of a serial port with a REPL behind it, run until killed
    run_board.py --batch LIST              one path a line ('-': stdin); one JSON line a program, in the order of LIST

The runner's own options come first and start with two dashes; everything after them is the guest's command line.
Exit codes: the guest's; 70 a fault on the board (reported on its console), 124 timeout, 125 the emulator failed.
Output is the UART's with CR LF turned into LF. After stdin ends, Ctrl-D is sent, so that input() ends too.

--count START,END prints to stderr the exact number of instructions from each call of function START to the next call
of END; --count-total those of the whole run; --profile by function. --icount makes time a function of instructions (32 ns each), so that
ticks repeat to the digit from run to run. What the guest writes to the host's stderr appears there.

SPDX-License-Identifier: MIT
"""
import argparse
import bisect
import concurrent.futures
import json
import os
import select
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VALUED = {"--image", "--count", "--timeout", "--serial", "--batch", "--jobs", "--folder"}
XTENSA, ARM = 94, 40  # e_machine in the header of an ELF file
RAM_BYTES = 136 * 1024  # ports/xtensa/hirune.ld; the emulator maps exactly this much, so running out of it faults


def machine(image):
    """The emulator and its machine for which the image is made."""
    with open(image, "rb") as file:
        (kind,) = struct.unpack_from("<H", file.read(20), 18)
    if kind == XTENSA:
        return ["qemu-system-xtensa", "-M", "lx60-nommu", "-cpu", "lx106", "-m", "%dK" % (RAM_BYTES // 1024), "-nic", "none"]
    if kind == ARM:
        return ["qemu-system-arm", "-M", "mps2-an385", "-nic", "user,restrict=on"]  # its NIC wants a peer
    sys.exit("run_board: %s is for no board known here (ELF machine %d)" % (image, kind))


def emulator_command(image, serial, arguments, icount=False, plugin=None):
    command = machine(image) + ["-display", "none", "-monitor", "none", "-kernel", image]
    config = "enable=on,target=native"
    for argument in arguments:
        config += ",arg=" + argument.replace(",", ",,")
    command += ["-semihosting-config", config]
    command += serial
    if icount:
        command += ["-icount", "shift=5,sleep=off"]
    if plugin:
        command += ["-plugin", plugin]
    return command


def symbols(image):
    """(name, address, type) of each symbol of a little-endian ELF32 file."""
    data = open(image, "rb").read()
    (table,) = struct.unpack_from("<I", data, 0x20)
    entry_size, sections = struct.unpack_from("<HH", data, 0x2E)
    for i in range(sections):
        _, kind, _, _, offset, size, link = struct.unpack_from("<7I", data, table + i * entry_size)
        if kind != 2:  # SHT_SYMTAB
            continue
        (strings,) = struct.unpack_from("<I", data, table + link * entry_size + 0x10)
        for at in range(offset, offset + size, 16):
            name, address, _, info = struct.unpack_from("<IIIB", data, at)
            start = strings + name
            yield data[start : data.index(b"\0", start)].decode(), address, info & 15


def symbol_addresses(image, names):
    """Addresses of the named functions of a little-endian ELF32 file."""
    found = {name: address & ~1 for name, address, _ in symbols(image) if name in names}  # odd: Thumb
    missing = [name for name in names if name not in found]
    if missing:
        sys.exit("run_board: no symbol %s in %s" % (", ".join(missing), image))
    return [found[name] for name in names]


def functions(image):
    """(addresses ascending, names) of the functions of a little-endian ELF32 file."""
    found = {}
    for name, address, kind in symbols(image):
        if kind in (0, 2) and not name.startswith("$") and name:  # STT_NOTYPE is assembly's
            found.setdefault(address & ~1, name)
    return sorted(found), found


def print_profile(image, lines, write):
    """Functions by instructions executed, from the plugin's `at ADDRESS N` lines."""
    addresses, names = functions(image)
    sums = {}
    for line in lines:
        _, address, n = line.split()
        at = bisect.bisect_right(addresses, int(address, 16)) - 1
        name = names[addresses[at]] if at >= 0 else address
        sums[name] = sums.get(name, 0) + int(n)
    total = sum(sums.values())
    for name in sorted(sums, key=sums.get, reverse=True)[:40]:
        write("%12d %5.1f %%  %s" % (sums[name], 100 * sums[name] / total, name))


def build_plugin(directory):
    """Compile tools/icount/icount.c into directory unless it is there already; return the library's path."""
    source = os.path.join(ROOT, "tools", "icount", "icount.c")
    library = os.path.join(directory, "icount.so")
    if not os.path.exists(library) or os.path.getmtime(library) < os.path.getmtime(source):
        scratch = library + ".%d" % os.getpid()
        subprocess.check_call([os.environ.get("CC", "cc"), "-O2", "-shared", "-fPIC", source, "-o", scratch])
        os.replace(scratch, library)  # whole or not at all: batch runs build side by side
    return library


class NewlineFilter:
    """Turns CR LF into LF in a stream of chunks; other CRs stay."""

    def __init__(self):
        self.held = b""

    def feed(self, chunk):
        chunk = self.held + chunk
        self.held = b"\r" if chunk.endswith(b"\r") else b""
        return chunk[: len(chunk) - len(self.held)].replace(b"\r\n", b"\n")

    def end(self):
        return self.held


def pump_input(source, sink):
    """Copy source to the emulator's stdin until either ends, then send Ctrl-D and leave the pipe open."""
    try:
        while True:
            chunk = os.read(source, 4096) if source is not None else b""
            sink.write(chunk or b"\x04")
            sink.flush()
            if not chunk:
                return
    except (OSError, ValueError):
        pass  # the guest has ended


def run(command, write, source, timeout, merge=False):
    """Run the emulator; pass its output to write, source (a descriptor or None) to its input. Returns exit code.
    merge: the guest's standard error comes with the output, in order."""
    errors = subprocess.STDOUT if merge else None
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
    try:
        threading.Thread(target=pump_input, args=(source, process.stdin), daemon=True).start()
        deadline = time.monotonic() + timeout if timeout else None
        lines = NewlineFilter()
        output = process.stdout.fileno()
        chunk = b"-"
        while chunk:
            wait = max(0, deadline - time.monotonic()) if deadline else None
            if not select.select([output], [], [], wait)[0]:
                write(lines.end())
                return 124
            chunk = os.read(output, 65536)
            write(lines.feed(chunk))
        write(lines.end())
        code = process.wait()
        return code if code >= 0 else 125
    finally:
        process.kill()
        process.wait()


def run_terminal(command, timeout):
    """Interactive: the emulator talks to the terminal itself, in raw mode; Ctrl-C goes to the guest."""
    try:
        code = subprocess.call(command, timeout=timeout or None)
    except subprocess.TimeoutExpired:
        return 124
    return code if code >= 0 else 125


def run_pty(options):
    """Start the board on a pseudo terminal, print its path, wait for its end."""
    process = subprocess.Popen(
        emulator_command(options.image, ["-serial", "pty"], ["hirune", "-X", "reset"] + options.program, options.icount),
        stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True,
    )
    try:
        for line in process.stdout:
            if "redirected to" in line:
                print(line.split("redirected to ")[1].split()[0], flush=True)
        return process.wait(options.timeout or None)
    except subprocess.TimeoutExpired:
        return 124
    except KeyboardInterrupt:
        return 130
    finally:
        process.kill()
        process.wait()


def write_stdout(chunk):
    sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()


def run_program(options):
    arguments = ["hirune"] + options.program
    counting = options.count or options.count_total or options.profile
    with tempfile.TemporaryDirectory(prefix="hirune-xtensa-") as scratch:
        plugin = None
        if counting:
            counts = os.path.join(scratch, "counts")
            plugin = build_plugin(os.path.dirname(os.path.abspath(options.image))) + ",out=" + counts
            if options.profile:
                plugin += ",each=1"
            if options.count:
                names = options.count.split(",")
                if len(names) != 2:
                    sys.exit("run_board: --count wants two function names: START,END")
                plugin += ",start=%#x,end=%#x" % tuple(symbol_addresses(options.image, names))
        if sys.stdin and sys.stdin.isatty():
            serial = ["-chardev", "stdio,id=console,signal=off", "-serial", "chardev:console"]
            command = emulator_command(options.image, serial, arguments, options.icount, plugin)
            code = run_terminal(command, options.timeout)
        else:
            command = emulator_command(options.image, ["-serial", "stdio"], arguments, options.icount, plugin)
            code = run(command, write_stdout, sys.stdin.fileno() if sys.stdin else None, options.timeout,
                       options.merge)
        if counting and os.path.exists(counts):
            lines = open(counts).readlines()
            if options.profile:
                print_profile(options.image, [line for line in lines if line.startswith("at")], lambda text: print(text, file=sys.stderr))
            for line in lines:
                if line.startswith("at"):
                    continue
                if options.count_total or not line.startswith("total"):
                    print("instructions:", line.strip(), file=sys.stderr)
    return code


def run_batch(options):
    lines = sys.stdin if options.batch == "-" else open(options.batch)
    paths = [line.strip() for line in lines if line.strip()]

    def one(path):
        chunks = []
        command = emulator_command(
            options.image, ["-serial", "stdio"], ["hirune", path] + options.program, options.icount
        )
        started = time.monotonic()
        code = run(command, chunks.append, None, options.timeout)
        text = b"".join(chunks).decode("utf-8", "backslashreplace")
        return {"file": path, "code": code, "seconds": round(time.monotonic() - started, 3), "output": text}

    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for result in pool.map(one, paths):
            print(json.dumps(result), flush=True)
    return 0


def split_arguments(arguments):
    """(the runner's, the guest's)"""
    at = 0
    while at < len(arguments) and (arguments[at].startswith("--") or arguments[at] == "-h"):
        if arguments[at] == "--":
            return arguments[:at], arguments[at + 1 :]
        at += 2 if arguments[at] in VALUED else 1
    return arguments[:at], arguments[at:]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default_image = os.path.join(ROOT, "build", "hirune-xtensa.elf")
    parser.add_argument("--folder", help="the board's current directory (this one)")
    parser.add_argument("--image", default=default_image, help="ELF file (build/hirune-xtensa.elf)")
    parser.add_argument("--icount", action="store_true", help="deterministic time: 32 ns an instruction")
    parser.add_argument("--count", metavar="START,END", help="count instructions between two functions")
    parser.add_argument("--count-total", action="store_true", help="count instructions of the whole run")
    parser.add_argument("--profile", action="store_true", help="the functions that execute most instructions")
    parser.add_argument("--timeout", type=float, default=0, help="seconds; 0 (default) none")
    parser.add_argument("--serial", choices=["stdio", "pty"], default="stdio")
    parser.add_argument("--merge", action="store_true", help="standard error comes with the output")
    parser.add_argument("--batch", metavar="LIST", help="run every file of LIST, print JSON lines")
    parser.add_argument("--jobs", type=int, default=1, help="programs at a time in --batch (1)")
    own, program = split_arguments(sys.argv[1:])
    options = parser.parse_args(own)
    options.program = program
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(128 + number))  # run's finally ends the emulator
    options.image = os.path.abspath(options.image)
    if not os.path.exists(options.image):
        sys.exit("run_board: no image %s (make xtensa)" % options.image)
    if options.folder:
        os.chdir(options.folder)
    if options.batch:
        return run_batch(options)
    if options.serial == "pty":
        return run_pty(options)
    return run_program(options)


if __name__ == "__main__":
    sys.exit(main())
