# __notes__ can be anything; add_note wants a list.
for notes in 42, None, (), "text":
    e = ValueError("x")
    e.__notes__ = notes
    try:
        e.add_note("n")
    except TypeError:
        print("TypeError", e.__notes__)
e.__notes__ = ["a"]
e.add_note("b")
print(e.__notes__)
