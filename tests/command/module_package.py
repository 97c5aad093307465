# cmd: -m _dir.pack arg
# skip-on: no-files asks for a folder
# -m of a package: its __init__ and those above it run, then its __main__.
