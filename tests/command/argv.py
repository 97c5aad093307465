# cmd: -c "import sys; print(sys.argv, __name__, __file__)" one -x 2
# skip-on: board the board's command line has no quotes
