# cmd: -X maxsteps=12x {file}
# skip-on: xtensa the option is the command's
# exit: 1
# stderr
