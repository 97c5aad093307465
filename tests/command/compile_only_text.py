# cmd: -X compile-only -c "print('must not run')"
# skip-on: board the option is the command's
