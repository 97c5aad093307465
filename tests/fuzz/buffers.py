# helper
# The part of tests/fuzz/buffers.c in Python: operations on buffers, chosen by `data`, beside the same ones on a list. SPDX-License-Identifier: MIT
import array
import struct
from collections import deque

struct_error = getattr(struct, "error", ValueError)

PLACES = (None, 0, 1, -1, 2, 3, -2, 5, 7, -4, 9, -9, 16, 100, -100, 2 ** 31 - 1, -2 ** 31, 2 ** 31, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 10 ** 30,
          -10 ** 30, 2 ** 30, -2 ** 30, 2 ** 62)
CODES = "bBhHiIlLqQfd"
FORMATS = "<>=!@bBhHiIlLqQfdsxnN?0123459 c"


class Input:
    def __init__(self, data):
        self.data, self.at = data, 0

    def byte(self):
        self.at += 1
        return self.data[self.at - 1] if self.at <= len(self.data) else 0

    def bytes(self):
        n = self.byte() & 15
        self.at += n
        return self.data[self.at - n:self.at]

    def place(self):
        return PLACES[self.byte() % len(PLACES)]

    def slice(self):
        return slice(self.place(), self.place(), self.place() if self.byte() & 1 else None)

    def left(self):
        return self.at < len(self.data)


def attempt(function):
    """The result, or an exception's class."""
    try:
        return function()
    except (ValueError, IndexError, TypeError, OverflowError, BufferError, struct_error) as e:
        return type(e)


def both(buffer, model, function, make):
    """function on a buffer and, with arguments as lists, on its model: the same outcome."""
    if len(buffer) > 200:
        del buffer[50:], model[50:]
    ours, expected = attempt(lambda: function(buffer, make)), attempt(lambda: function(model, list))
    if isinstance(ours, type) or isinstance(expected, type):
        assert isinstance(ours, type) and isinstance(expected, type), (ours, expected)
    elif isinstance(expected, list):
        assert list(ours) == expected
    else:
        assert ours == expected or ours is buffer
    assert list(buffer) == model and len(buffer) == len(model), (buffer, model)


def put(x, key, value):
    x[key] = value


def remove(x, key):
    del x[key]


def add(x, value):
    x += value


def repeat(x, n):
    x *= n


def change(take, buffer, model, make):
    """One operation that changes it."""
    op, place, cut, items, item = take.byte() % 14, take.place(), take.slice(), take.bytes(), take.byte() & 127
    key = 0 if place is None else place
    both(buffer, model, (
        lambda x, m: put(x, key, item),
        # what a bytearray, unlike a list, does with nothing at all assigned to a slice with a step: it deletes
        lambda x, m: put(x, cut, m(items)) if items or x is buffer else remove(x, cut),
        lambda x, m: remove(x, key),
        lambda x, m: remove(x, cut),
        lambda x, m: x[cut],
        lambda x, m: x[key],
        lambda x, m: x.append(item),
        lambda x, m: x.extend(m(items)),
        lambda x, m: x.insert(key, item),
        lambda x, m: x.pop(key),
        lambda x, m: x.remove(item),
        lambda x, m: add(x, m(items)),
        lambda x, m: repeat(x, item & 3),
        lambda x, m: put(x, cut, x),
    )[op], make)


def bytearrays(take):
    buffer, model = bytearray(take.bytes()), None
    model = list(buffer)
    while take.left():
        if isinstance(attempt(lambda: change(take, buffer, model, bytearray)), type):
            raise Exception("a change escaped")


def arrays(take):
    code = "bBhHiIlLqQ"[take.byte() % 10]
    buffer = array.array(code, [b & 127 for b in take.bytes()])
    model = list(buffer)
    # removal by index and the like are not in MicroPython's array
    while take.left():
        op, place, cut, items = take.byte() % 5, take.place(), take.slice(), [b & 127 for b in take.bytes()]
        key = 0 if place is None else place
        make = lambda x: array.array(code, x)
        both(buffer, model, (
            lambda x, m: put(x, key, 5),
            lambda x, m: x[key],
            lambda x, m: x.append(key & 127),
            lambda x, m: x.extend(m(items)),
            lambda x, m: x[slice(cut.start, cut.stop)],
        )[op], make)
        assert bytes(memoryview(buffer)) == bytes(buffer)


def views(take):
    """A view and slices of it, while its owner may be resized."""
    owner = bytearray(take.bytes() + b"0123456789")
    view, resized = memoryview(owner), False
    while take.left():
        op, cut, items, place = take.byte() % 9, take.slice(), take.bytes(), take.place()
        key = 0 if place is None else place
        if op == 0:
            next_view = attempt(lambda: view[cut])
            view = view if isinstance(next_view, type) else next_view
        elif op == 1:
            attempt(lambda: put(view, key, items[0] if items else 0))
        elif op == 2:
            attempt(lambda: put(view, cut, items))
        elif op == 3:
            assert list(view) == list(bytes(view)) and len(view) == len(bytes(view))
        elif op == 4:  # CPython refuses this and the next
            attempt(lambda: owner.extend(items))
            resized = True
        elif op == 5:
            attempt(lambda: remove(owner, cut))
            resized = True
        elif op == 6:
            view = memoryview(owner)
        elif op == 7:
            attempt(lambda: put(view, cut, view))
        else:
            attempt(lambda: view == items), attempt(lambda: view[key]), attempt(lambda: hash(view))
    last = bytes(view), bytes(owner)
    if not resized:
        print(*last)


def structs(take):
    form, digits = "", 0
    for b in take.bytes():
        c = FORMATS[b % len(FORMATS)]
        digits = digits + 1 if c.isdigit() else 0
        if digits < 4:
            form += c
    size = attempt(lambda: struct.calcsize(form))
    print(form, size if isinstance(size, int) else "error")
    if not isinstance(size, int) or size > 2000:
        return
    data = (take.data * (size // (len(take.data) or 1) + 1))[:size]
    values = attempt(lambda: struct.unpack(form, data))
    print("error" if isinstance(values, type) else values)
    if isinstance(values, tuple) and "f" not in form:
        again = attempt(lambda: struct.pack(form, *values))
        if "x" not in form and "?" not in form and "d" not in form and form[:1] in ("<", ">", "!", "="):
            assert again == data, (again, data)
    buffer = bytearray(take.bytes() + data)
    offset = take.place()
    got = attempt(lambda: struct.unpack_from(form, buffer, 0 if offset is None else offset))
    if isinstance(got, tuple):
        attempt(lambda: struct.pack_into(form, buffer, 0 if offset is None else offset, *got))


def deques(take):
    most = take.byte() % 9
    queue, model = deque((), most) if most else deque((), 1), []
    most = most or 1
    while take.left():
        op, item, place = take.byte() % 6, take.byte(), take.place()
        if op == 0:
            queue.append(item)
            model.append(item)
            del model[:-most]
        elif op == 1:
            queue.appendleft(item)
            model.insert(0, item)
            del model[most:]
        elif op == 2:
            assert attempt(queue.popleft) == attempt(lambda: model.pop(0))
        elif op == 3:
            assert attempt(queue.pop) == attempt(model.pop)
        elif op == 4:
            key = 0 if place is None else place
            assert attempt(lambda: queue[key]) == attempt(lambda: model[key])
        else:
            queue.extend(range(item & 7))
            model.extend(range(item & 7))
            del model[:-most]
        assert list(queue) == model and len(queue) == len(model), (list(queue), model)


def lists(take):
    """Lists by slices beside lists by items."""
    model = list(take.bytes())
    while take.left():
        cut = take.slice()
        indices = attempt(lambda: range(len(model))[cut])
        if not isinstance(indices, type):
            assert model[cut] == [model[i] for i in indices] and tuple(model)[cut] == tuple(model[cut])
            assert bytes(model)[cut] == bytes(model[cut]) and "".join(map(chr, model))[cut] == "".join(map(chr, model[cut]))
        both(bytearray(model), model[:], lambda x, m: remove(x, cut), bytearray)
        attempt(lambda: add(model, take.bytes()))
        model = [b for b in model if b < 128][:40]


def run(data):
    take = Input(data)
    (bytearrays, arrays, views, structs, deques, lists)[take.byte() % 6](take)
