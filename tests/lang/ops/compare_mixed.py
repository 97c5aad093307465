# == != < <= > >= between values of the same and of different types
print(1 == 1.0, 1 == True, 0 == False, 1 == 1 + 0j, 1.0 == 1 + 0j, True == 1.0, 2 == True)
print(1 < 1.5 < 2, 1 <= True, False < True, -1 < 0.5, (1 << 70) > 1.5, (1 << 70) == float(1 << 70), -(1 << 70) < -1.5)
print("1" == 1, None == 0, None == False, [] == (), [] == "", b"a" == "a", {} == [], () == {}, None == None)
print("1" != 1, None != 0, [] != (), b"a" != "a", None != None, [1] != [1])
print("a" < "b", "a" < "aa", "" < "a", "B" < "a", "abc" > "abd", "é" > "z", "a" <= "a")
print(b"a" < b"b", b"" < b"\0", bytearray(b"a") == b"a", b"a" == bytearray(b"a"))
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] > [1, 9], (1, "a") < (1, "b"), (1,) == (1.0,), [1, [2]] == [1, [2]])
print([1, "a"] == [1, "a"], (1, 2) < (1, 2), (1, 2) <= (1, 2), [1, 2] >= [1, 2, 0])
print({1, 2} == {2, 1}, {1} < {1, 2}, {1} <= {1}, {1} < {1}, {1, 2} > {3}, {1} == frozenset([1]), {1, 2} >= {1})
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} == {"a": 1.0}, {"a": 1} == {"a": 2}, {1: 2} == {True: 2})
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2])
pairs = ["1 < 'a'", "'a' < 1", "None < 1", "None < None", "[] < ()", "1 < []", "{} < {}", "1j < 2j", "b'a' < 'a'", "object() < object()",
         "[1] < [None]", "(1, 'a') < (1, 2)", "{1} < [1]", "range(2) < range(3)", "1 >= 'a'", "print > len", "int < float"]
for p in pairs:
    try:
        print(eval(p))
    except TypeError:
        print(p, "TypeError")
# equality stops at the first difference, so what follows need not be comparable
print((1, None) < (2, 3), [0, 1j] > [-1, 2j], [1, 2] == [3, object])
nan = float("nan")
print(nan == nan, nan != nan, nan < nan, nan >= nan, nan < 1, [nan] == [nan], nan in [nan])
l = [1]
l2 = [l, l]
print(l2 == [[1], [1]], l2[0] is l2[1])
