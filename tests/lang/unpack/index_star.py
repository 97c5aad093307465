# * inside subscripts makes a tuple index
class I:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

i = I()
a = [1, 2]
print(i[*a])
print(i[0, *a])
print(i[*a, 3])
print(i[*a, *a])
print(i[*()])
print(i[*"ab", ...])
i[*a] = 5
i[*a, 0] = 6
del i[*a]
i[0, *a] += (9,)

d = {}
d[*a] = "v"
print(d, d[1, 2], d[*a])

class G:
    def __class_getitem__(cls, k):
        return k

print(G[*a, int])

def f(*args):
    return args

print(f(*i[*a]))
print([*i[*a]])
try:
    i[*5]
except TypeError as e:
    print(type(e).__name__)
