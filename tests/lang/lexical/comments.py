# comments anywhere a line may end
# another
	# tab before
        # deep indent, not a block
x = 1  # after a statement
y = "# not a comment"  # 'quotes' in "comment"
print(x, y)  #
#
if x:  # after a colon
    # first in a block
    print("a")  # inside
  # dedented comment does not end the block
    print("b")
# column 0 comment does not either
    print("c")
        # over-indented
else:  # on else
    pass  # on pass
z = [  # opening
    1,  # one
    # between

    2,
]  # closing
print(z)  # \ at the end of a comment does not continue \
print("next line")


def f(  # params
        a,  # a

        b=2,  # b
        # trailing
):  # colon
    # docstring may follow a comment
    """doc"""  # after doc
    # then code
    return (a  # left
            + b  # right
            )


print(f(1))  # call
print(f(  # open
    1, # no space needed
#unindented comment in brackets
    3))
d = {  # dict
    'a': 1,  # a
    # lone
    'b':  # value follows
        2,
}
print(d);  # semicolon then comment
for i in range(2):  # loop
    # nothing else
    pass
# end
print(eval("1 + 1 # comment"), eval("(1 # c\n+ 2)"))
exec("# only a comment")
exec("x = 5 # no newline at end")
print(x)
# last line without newline