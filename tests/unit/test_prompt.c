/*
 * Tests of the prompt: what keys print and what is executed. Input and output go through pipes, so the terminal's own part is absent.
 *
 * SPDX-License-Identifier: MIT
 */
#include <hirune/hirune.h>

#include <stdlib.h>
#include <unistd.h>

#include "check.h"

enum { HEAP = 1 << 18, MOST = 1 << 14 };

static char output[MOST];

/* Gives the keys to a new interpreter's prompt; output gets what it printed after the banner. */
static void type(const char *keys) {
    static char heap[HEAP];
    int in[2], out[2], saved[3] = {dup(0), dup(1), dup(2)};
    if (pipe(in) || pipe(out) || write(in[1], keys, strlen(keys)) < 0) abort();
    close(in[1]);
    fflush(stdout);
    dup2(in[0], 0);
    dup2(out[1], 1);
    dup2(out[1], 2);
    struct hr_vm *vm = hr_vm_open(heap, sizeof heap, 65536);
    int top;
    hr_vm_set_stack(vm, &top, 65536);
    bool friendly = true;
    hr_vm_run_repl(vm, &friendly);
    hr_vm_close(vm);
    dup2(saved[0], 0);
    dup2(saved[1], 1);
    dup2(saved[2], 2);
    close(out[1]);
    size_t n = 0;
    for (ssize_t got; n < MOST - 1 && (got = read(out[0], output + n, MOST - 1 - n)) > 0;)
        n += (size_t)got;
    output[n] = 0;
    close(in[0]);
    close(out[0]);
    for (int i = 0; i < 3; i++)
        close(saved[i]);
    char *start = strstr(output, "\r\n>>> ");
    if (start) memmove(output, start + 2, strlen(start + 2) + 1);
}

static void expect(const char *keys, const char *printed) {
    type(keys);
    bool ok = strcmp(output, printed) == 0;
    CHECK(ok);
    if (!ok) {
        printf("  keys:");
        for (const char *p = keys; *p; p++)
            printf(*p < 32 || *p == 127 ? " %02x" : "%c", *p);
        printf("\n  got:\n");
        for (const char *p = output; *p; p++)
            printf(*p < 32 && *p != '\n' ? "<%02x>" : "%c", *p);
        printf("\n");
    }
}

static void test_editing(void) {
    expect("print(1)\n", ">>> print(1)\r\n1\n>>> \r\n");
    expect("1 +\x02\x02\x02\x05 2\n", ">>> 1 +\b\b\b1 + 2\r\n3\n>>> \r\n");
    /* a character in the middle is redrawn with what follows; nothing is cleared where nothing got shorter */
    expect("12\x02+\n", ">>> 12\b+2\b\r\n3\n>>> \r\n");
    expect("12\x7f\n", ">>> 12\b\x1b[K\r\n1\n>>> \r\n");
    expect("1\n22\n\x10\x10\x0e\n", ">>> 1\r\n1\n>>> 22\r\n22\n>>> 22\b\b1\x1b[K\b22\r\n22\n>>> \r\n");
    /* words: Alt-B, -F, -D, -Backspace, Ctrl-left, Ctrl-W */
    expect("23+4\x1b"
           "b\x1b"
           "b1\n",
           ">>> 23+4\b\b\b\b123+4\b\b\b\b\r\n127\n>>> \r\n");
    expect("12\x01\x1b"
           "f3\n",
           ">>> 12\b\b123\r\n123\n>>> \r\n");
    expect("1 25\x02\x02\x1b"
           "d+ 2\n",
           ">>> 1 25\b\b\x1b[K+ 2\r\n3\n>>> \r\n");
    expect("1 25\x1b\x7f+2\n", ">>> 1 25\b\b\x1b[K+2\r\n3\n>>> \r\n");
    expect("34\x1b[1;5D2\n", ">>> 34\b\b234\b\b\r\n234\n>>> \r\n");
    expect("123\x17"
           "1\n",
           ">>> 123\b\b\b\x1b[K1\r\n1\n>>> \r\n");
}

static void test_blocks(void) {
    /* statements that go on */
    expect("1 \\\n+ 2\n", ">>> 1 \\\r\n... + 2\r\n3\n>>> \r\n");
    expect("print(\n5)\n", ">>> print(\r\n... 5)\r\n5\n>>> \r\n");
    expect("if 1:\nprint(1)\n\n\n\n",
           ">>> if 1:\r\n...     print(1)\r\n...     \r\n...     \r\n... \r\n1\n>>> \r\n");
    expect("if 1:\nprint(1)\n\x7f\n",
           ">>> if 1:\r\n...     print(1)\r\n...     \b\b\b\b\x1b[K\r\n1\n>>> \r\n");
    /* a blank typed first takes the place of the automatic indentation, and there is none from then on */
    expect("if 0:\n  1\nelse:\n  2\n\n",
           ">>> if 0:\r\n...     \b\b\b 1\r\n... else:\r\n...   2\r\n... \r\n2\n>>> \r\n");
    expect("if 1:\n\t1\n\n", ">>> if 1:\r\n...     1\r\n... \r\n1\n>>> \r\n");
    /* a Tab after fewer blanks than a level goes on to the level */
    expect("((\n (\n\t1)))\n", ">>> ((\r\n...  (\r\n...     1)))\r\n1\n>>> \r\n");
    expect("if 0: 1\nelse: 2\n\n3 @ 4\n",
           ">>> if 0: 1\r\n... else: 2\r\n... \r\n2\n>>> 3 @ 4\r\nTraceback (most recent call last):\n"
           "  File \"<stdin>\", line 1, in <module>\nTypeError: unsupported types for @: 'int', 'int'\n>>> "
           "\r\n");
}

static void test_completion_and_pasting(void) {
    /* completion */
    expect("impo\tsys\n", ">>> import sys\r\n>>> \r\n");
    expect("x='a'\nx.isdi\t()\n", ">>> x='a'\r\n>>> x.isdigit()\r\nFalse\n>>> \r\n");
    expect("class A: pass\n\nA.abc = A.abd = 1\nA.\t\tc\n",
           ">>> class A: pass\r\n... \r\n>>> A.abc = A.abd = 1\r\n>>> A.ab\r\nabc             abd\r\n>>> "
           "A.abc\r\n1\n>>> \r\n");
    expect("none_such.\tx\n",
           ">>> none_such.x\r\nTraceback (most recent call last):\n"
           "  File \"<stdin>\", line 1, in <module>\nNameError: name 'none_such' isn't defined\n>>> \r\n");
    /* paste mode */
    expect("\x05"
           "def f():\n    return 3\n\nf()\nprint(f())\x04"
           "4\n",
           ">>> \r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== def f():\r\n===     return "
           "3\r\n=== \r\n=== f()\r\n"
           "=== print(f())\r\n3\n>>> 4\r\n4\n>>> \r\n");
    expect("\x05print(1)\x03"
           "2\n",
           ">>> \r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== print(1)\r\n>>> 2\r\n2\n>>> \r\n");
    /* a locked heap is unlocked at the prompt */
    expect("import micropython\nmicropython.heap_lock()\n[1] + [2]\n",
           ">>> import micropython\r\n>>> micropython.heap_lock()\r\n>>> [1] + [2]\r\n[1, 2]\n>>> \r\n");
}

int main(void) {
    test_editing();
    test_blocks();
    test_completion_and_pasting();
    return check_done("test_prompt");
}
