# exit: 1
# stderr
# skip-on: board,arm,xtensa the file is sent over the serial line, as what is typed
# The file is wrong: its line is shown.
x = "é" 5  # and more
