# args: -X compile-only
# skip-on: xtensa the option is the command's
print("must not run")
