# empty target lists are legal and demand an empty iterable
() = ()
[] = ()
() = []
[] = ""
() = iter([])
print("ok")
for v in ((1,), "a", [1, 2]):
    try:
        [] = v
    except ValueError as e:
        print(type(e).__name__)
try:
    () = 5
except TypeError as e:
    print(type(e).__name__)
for () in [(), [], ""]:
    print("round")
x = [] = ()
print(x)
(a, []) = 1, ()
print(a)
print([1 for [] in [(), ()]])
del ()
del []
print("done")
