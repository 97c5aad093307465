# sys.atexit registers one function to be called at the end; it returns the previous one.
import sys


def first():
    print("first called")


def second():
    print("second called:", state)


state = "early"
print(sys.atexit(first))
print(sys.atexit(second) is first)
print(sys.atexit(None) is second)
sys.atexit(second)
state = "late"
print("end of program")
