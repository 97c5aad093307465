# args: -X maxsteps=10000
# skip-on: board the option is the command's
# A program that needs fewer steps than it may do notices nothing.
print(sum(i for i in range(1000)))
