# cmd: -X maxsteps=12x {file}
# skip-on: board the option is the command's
# exit: 1
# stderr
