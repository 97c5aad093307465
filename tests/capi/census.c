/* SPDX-License-Identifier: MIT
 *
 * hirune.heap_info() prints rows that add up to what is in use, and allocates nothing: its output is read back from
 * a file.
 */
#include <hirune/hirune.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const char program[] = "import gc, micropython, hirune\n"
                              "class Thing:\n"
                              "    pass\n"
                              "kept = [Thing() for i in range(9)]\n"
                              "def show(by):\n"
                              "    a = micropython.mem_total()\n"
                              "    micropython.heap_lock()\n"
                              "    hirune.heap_info(by)\n"
                              "    micropython.heap_unlock()\n"
                              "    print('new', micropython.mem_total() - a)\n"
                              "    print('used', gc.mem_alloc())\n"
                              "def show_all():\n"
                              "    show('type')\n"
                              "    show('line')\n"
                              "    gc.collect()\n" /* the view by module collects */
                              "    show('module')\n"
                              "show_all()\n"
                              "hirune.track(True)\n"
                              "kept = [Thing() for i in range(9)]\n"
                              "show_all()\n";

/* Of the views in the file: how many are right; -1 if any is not. */
static int right_views(FILE *f) {
    char line[200], name[100];
    unsigned long bytes, objects, sum = 0, count = 0, total = 0, value;
    int views = 0, rows = 0;
    while (fgets(line, sizeof line, f)) {
        if (sscanf(line, "new %lu", &value) == 1) {
            if (value != 0) return -1;
        } else if (sscanf(line, "used %lu", &value) == 1) {
            if (value != total || rows == 0) return -1;
            views++;
            sum = count = 0;
            rows = 0;
        } else if (sscanf(line, " %lu %lu %99s", &bytes, &objects, name) == 3) {
            if (strcmp(name, "total") == 0) {
                if (bytes != sum || objects != count) return -1;
                total = bytes;
            } else {
                sum += bytes;
                count += objects;
                rows++;
            }
        } else if (strcmp(line, "    bytes  objects\n") != 0) {
            return -1;
        }
    }
    return views;
}

int main(void) {
    static char memory[256 * 1024];
    FILE *out = tmpfile();
    struct hr_vm *vm = hr_vm_open(memory, sizeof memory, 64 * 1024);
    int terminal = dup(1);
    if (!vm || !out || terminal < 0 || dup2(fileno(out), 1) < 0) return 2;
    int outcome = (int)hr_vm_run_text(vm, program, "<census>");
    hr_vm_close(vm);
    dup2(terminal, 1);
    rewind(out);
    int views = outcome == HR_VM_OK ? right_views(out) : -1;
    printf("census: %d of 6 views add up\n", views);
    fclose(out);
    return views == 6 ? 0 : 1;
}
