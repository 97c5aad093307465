# args: -i
# stdin: x\n
# stderr
# skip-on: board the option is the command's
# An exception does not keep the prompt from coming; at its end the exit code is 0.
x = 41
raise ValueError("first")
