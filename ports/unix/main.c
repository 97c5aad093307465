/* SPDX-License-Identifier: MIT
 *
 * The command: options, environment and exit codes as MicroPython's unix port, so that what drives that one drives this one.
 * Tests: tests/command, tests/prompt, and MicroPython's own cmdline tests (tools/mp_suite.py).
 */
#include <hirune/hirune.h>
#include <hirune/port.h>

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "port.h"

/* MicroPython's unix port: 1 MB of heap on 32-bit, 2 MB on 64-bit hosts. Of C stack more than its 40,000 bytes a word's half: what recurs by way of
 * map(), sorted(key=), __eq__ or repr() is to go as deep as in CPython, 200 to 400 calls. */
static size_t heap_bytes = 1024 * 1024 * (sizeof(void *) / 4);
static size_t stack_bytes = 300000 * (sizeof(void *) / 4);

static struct hr_vm *_Atomic the_vm; /* for the signal handler */

void hr_unix_signal(int number) {
    (void)number;
    hr_unix_interrupted();
    struct hr_vm *vm = the_vm;
    if (vm) {
        hr_vm_interrupt(vm);
    }
}

static int usage(const char *program) {
    printf("usage: %s [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename> | -] [<args>]\n"
           "Options:\n"
           "--version : show version information\n"
           "-h : print this help message\n"
           "-i : enable inspection via REPL after running command/module/file\n"
           "-v : verbose (trace various operations); can be multiple\n"
           "-O[N] : apply bytecode optimizations of level N\n"
           "--compile FILE : compile the file to an image, FILE with .hir for .py; with -o OUT: to that\n"
           "\n"
           "Implementation specific options (-X):\n"
           "  compile-only                 -- parse and compile only\n"
           "  emit={bytecode,native,viper} -- accepted; all run as bytecode\n"
           "  heapsize=<n>[w][K|M]         -- set the heap size for the GC (default %zu)\n"
           "  stacksize=<n>[w][K|M]        -- set the C stack limit (default %zu)\n"
           "  maxsteps=<n>                 -- SystemExit after so many calls and jumps back\n",
           program, heap_bytes, stack_bytes);
    return 0;
}

/* A size with MicroPython's suffixes: w (words), K, M. 0 if it is not one. */
static size_t parse_size(const char *text) {
    char *end;
    unsigned long n = strtoul(text, &end, 0);
    if (end == text) {
        return 0;
    }
    size_t unit = 1;
    if ((*end | 0x20) == 'w') {
        unit = sizeof(void *) / 4;
        end++;
    }
    if ((*end | 0x20) == 'k') {
        unit *= 1024;
        end++;
    } else if ((*end | 0x20) == 'm') {
        unit *= 1024 * 1024;
        end++;
    }
    return *end ? 0 : n * unit;
}

struct options {
    const char *command, *module, *file, *compile, *output;
    bool inspect, compile_only, limited;
    unsigned stress; /* of so many allocations, one collects and moves */
    int verbose, optimize;
    uint32_t steps; /* if limited */
    int rest;       /* index of the first argument of the program */
};

static int invalid(const char *program) {
    fprintf(stderr, "Invalid command line arguments. Use -h option for help.\n");
    (void)program;
    return 1;
}

static bool parse_x(const char *text, struct options *o) {
    if (strncmp(text, "heapsize=", 9) == 0) {
        heap_bytes = parse_size(text + 9);
        return heap_bytes != 0;
    }
    if (strncmp(text, "stacksize=", 10) == 0) {
        stack_bytes = parse_size(text + 10);
        return stack_bytes != 0;
    }
    if (strncmp(text, "maxsteps=", 9) == 0) {
        char *end;
        unsigned long n = strtoul(text + 9, &end, 10);
        o->limited = true;
        o->steps = (uint32_t)n;
        return end != text + 9 && *end == 0 && n <= UINT32_MAX;
    }
    if (strcmp(text, "compile-only") == 0) {
        o->compile_only = true;
        return true;
    }
    if (strcmp(text, "stress") == 0) {
        o->stress = 1;
        return true;
    }
    if (strncmp(text, "stress=", 7) == 0) return (o->stress = (unsigned)strtoul(text + 7, NULL, 10)) != 0;
    return strcmp(text, "emit=bytecode") == 0 || strcmp(text, "emit=native") == 0 ||
           strcmp(text, "emit=viper") == 0 || strcmp(text, "realtime") == 0;
}

/* Returns -1 to go on, or an exit code. */
static int parse(int argc, char **argv, struct options *o) {
    int i = 1;
    for (; i < argc; i++) {
        const char *a = argv[i];
        if (a[0] != '-' || a[1] == 0) {
            o->file = a;
            break;
        }
        if (strcmp(a, "--version") == 0) {
            printf("Hirune %s; MicroPython 1.29.0 compatible\n", hr_vm_version());
            return 0;
        }
        if (strcmp(a, "-h") == 0 || strcmp(a, "--help") == 0) {
            return usage(argv[0]);
        }
        if (strcmp(a, "-i") == 0) {
            o->inspect = true;
        } else if (a[1] == 'v') {
            for (const char *p = a + 1; *p; p++) {
                o->verbose++;
            }
        } else if (a[1] == 'O') {
            if (a[2] >= '0' && a[2] <= '9') {
                o->optimize = a[2] - '0';
            } else {
                for (const char *p = a + 1; *p == 'O'; p++) {
                    o->optimize++;
                }
            }
        } else if (strcmp(a, "-c") == 0 || strcmp(a, "-m") == 0) {
            if (++i >= argc) {
                return invalid(argv[0]);
            }
            *(a[1] == 'c' ? &o->command : &o->module) = argv[i];
            break;
        } else if (strcmp(a, "--compile") == 0 || strcmp(a, "-o") == 0) {
            if (++i >= argc) {
                return invalid(argv[0]);
            }
            *(a[1] == 'o' ? &o->output : &o->compile) = argv[i];
        } else if (strcmp(a, "-X") == 0) {
            if (++i >= argc || !parse_x(argv[i], o)) {
                return invalid(argv[0]);
            }
        } else {
            return invalid(argv[0]);
        }
    }
    o->rest = i < argc ? i : argc;
    return -1;
}

/* sys.path: the directory of the program (or ""), then MICROPYPATH, else the defaults. */
static void set_path(struct hr_vm *vm, const struct options *o) {
    char buf[4096];
    const char *env = getenv("MICROPYPATH"), *home = getenv("HOME");
    hr_vm_add_path(vm, "");
    if (!env) {
        hr_vm_add_path(vm, ".frozen");
        if (home && strlen(home) < sizeof buf - 32) {
            snprintf(buf, sizeof buf, "%s/.micropython/lib", home);
            hr_vm_add_path(vm, buf);
        }
        hr_vm_add_path(vm, "/usr/lib/micropython");
    }
    while (env && *env) {
        const char *end = strchr(env, ':');
        size_t n = end ? (size_t)(end - env) : strlen(env);
        if (n < sizeof buf - 1) {
            if (n >= 2 && env[0] == '~' && env[1] == '/' && home) {
                snprintf(buf, sizeof buf, "%s%.*s", home, (int)n - 1, env + 1);
            } else {
                snprintf(buf, sizeof buf, "%.*s", (int)n, env);
            }
            hr_vm_add_path(vm, buf);
        }
        env = end ? end + 1 : NULL;
    }
    (void)o;
}

/* The directory of the script becomes the first entry of the path. */
static void set_script_path(struct hr_vm *vm, const char *file) {
    char buf[4096];
    char *real = realpath(file, buf);
    char *slash = real ? strrchr(real, '/') : NULL;
    if (slash) {
        *slash = 0;
        hr_vm_set_path0(vm, buf);
    }
}

/* --compile: 0, or an exit code. */
static int compile(struct hr_vm *vm, const struct options *o) {
    char to[4096];
    size_t n = strlen(o->compile);
    if (n > 3 && strcmp(o->compile + n - 3, ".py") == 0) n -= 3;
    snprintf(to, sizeof to, "%.*s.hir", (int)n, o->compile);
    return hr_vm_compile_file(vm, o->compile, o->output ? o->output : to) == HR_VM_OK ? 0
                                                                                      : hr_vm_exit_code(vm);
}

static int run(struct hr_vm *vm, struct options *o, int argc, char **argv) {
    enum hr_vm_outcome outcome = HR_VM_OK;
    bool has_file = o->file && strcmp(o->file, "-") != 0;
    bool interactive = !o->command && !o->module && !has_file && (isatty(0) || (o->inspect && !o->file));
    if (o->command) argv[o->rest] = (char *)"-c"; /* in place of the text */
    hr_vm_set_argv(vm, argc - o->rest, argv + o->rest);
    if (o->command) {
        outcome = hr_vm_run_text(vm, o->command, "<stdin>");
    } else if (o->module) {
        outcome = hr_vm_run_module(vm, o->module);
    } else if (has_file) {
        if (access(o->file, R_OK) != 0) {
            fprintf(stderr, "%s: can't open file '%s': [Errno %d] %s\n", argv[0], o->file, errno,
                    strerror(errno));
            return 2;
        }
        set_script_path(vm, o->file);
        outcome = hr_vm_run_file(vm, o->file);
    } else if (!interactive) {
        outcome = hr_vm_run_stdin(vm);
    }
    const char *env = getenv("MICROPYINSPECT"); /* only now: the program may have set it */
    bool inspect = o->inspect || (env && *env);
    bool friendly = true;
    if (interactive || (inspect && !o->compile_only)) outcome = hr_vm_run_repl(vm, &friendly);
    int code = outcome == HR_VM_OK ? 0 : hr_vm_exit_code(vm);
    if (o->verbose) hr_vm_run_text(vm, "import micropython\nmicropython.mem_info()", "<stdin>");
    return code;
}

int main(int argc, char **argv) {
    struct options o = {0};
    signal(SIGPIPE, SIG_IGN);
    int code = parse(argc, argv, &o);
    if (code >= 0) {
        return code;
    }
#ifdef __SANITIZE_ADDRESS__
    stack_bytes *= 4; /* red zones around locals make frames that much larger */
#endif
    /* the C stack the interpreter is told of must exist */
    struct rlimit limit;
    if (getrlimit(RLIMIT_STACK, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY &&
        stack_bytes > limit.rlim_cur - 65536) {
        stack_bytes = limit.rlim_cur - 65536;
    }
    size_t bytes = heap_bytes + hr_vm_state_bytes();
    void *memory = malloc(bytes);
    struct hr_vm *vm = memory ? hr_vm_open(memory, bytes, stack_bytes) : NULL;
    if (!vm) {
        fprintf(stderr, "%s: the heap of %zu bytes is too small\n", argv[0], heap_bytes);
        return 1;
    }
    int top;
    hr_vm_set_stack(vm, &top, stack_bytes);
    const char *stress = getenv("HIRUNE_STRESS");
    if (stress) o.stress = (unsigned)strtoul(stress, NULL, 10);
    hr_vm_set_options(vm, o.optimize, o.stress, o.compile_only);
    if (o.limited) hr_vm_set_steps(vm, o.steps);
    the_vm = vm;
    struct sigaction action = {.sa_handler = hr_unix_signal};
    sigaction(SIGINT, &action, NULL);
    set_path(vm, &o);
    code = o.compile ? compile(vm, &o) : run(vm, &o, argc, argv);
    hr_vm_close(vm);
    the_vm = NULL;
    free(memory);
    return code;
}
