# __del__.
import gc


class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("del", self.n)


def run():
    a = A(1)
    b = [A(2)]


run()
list(range(10))
gc.collect()
gc.collect()
print("end")
