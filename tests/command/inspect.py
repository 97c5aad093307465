# args: -i
# stdin: x + 1\n
# stdin: raise SystemExit(3)\n
# exit: 3
# skip-on: board the option is the command's
# After the program the prompt sees its names, though standard input is no terminal.
x = 41
print("program", __name__)
