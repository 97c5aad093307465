# cmd: _dir
# exit: 1
# stderr
# skip-on: no-files asks for a folder
