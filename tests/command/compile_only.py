# args: -X compile-only
# skip-on: board the option is the command's
print("must not run")
