# cmd: -X compile-only -c "print('must not run')"
# skip-on: xtensa the option is the command's
