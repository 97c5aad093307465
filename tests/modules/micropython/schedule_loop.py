# A pure Python loop lets scheduled functions run, too; changes they make are seen.
import micropython

done = False
count = 0


def cb(arg):
    global done, count
    count += arg
    if count < 5:
        micropython.schedule(cb, arg)
    else:
        done = True


micropython.schedule(cb, 1)
n = 0
while not done:
    n += 1
print(count, n >= 0)


def busy():
    global done
    done = False
    micropython.schedule(stop, None)
    i = 0
    while not done:
        i += 1
    return i >= 0


def stop(_):
    global done
    done = True


print(busy())
l = []
micropython.schedule(l.append, "bound builtin")
while not l:
    pass
print(l)
