# args: -X maxsteps=1000
# skip-on: board the option is the command's
# exit: 1
# stderr
# A step limit ends what catches everything; finally and __del__ get no more steps either.
class A:
    def __del__(self):
        while True:
            pass


a = A()
n = 0
while True:
    try:
        while True:
            n += 1
            if n < 500:
                continue
            if n == 500:
                print("half")
    except SystemExit as e:
        print(repr(e))
    finally:
        print("finally")
