"""asyncio, as MicroPython documents it: tasks and the loop that runs them. What else there is, is loaded when it is asked for.

The loop goes in rounds, as CPython's: sleepers whose time has come join the ready tasks, and each task that was ready when the round began gets one
step. Between steps a task is in one place, which its field `data` says:

    True              ready: in _ready
    an exception      ready too, to be thrown into it
    an int            asleep until then (ticks_ms): in _sleeping, soonest first, after those of the same time
    another Task      waits until that one has finished
    anything else     waits in that, which has the method remove(task)
    None              is running

`state` has the tasks that wait for this one: None, a Task, a list; once it is finished True (`data` is its result) or False (its exception). A coroutine
that yields without having said where its task is to be gets its next step in the next round: that is all that sleep(0) does. Going to sleep and waking
allocate nothing (tests/modules/asyncio/bytes.py). Tests: tests/modules/asyncio."""
# SPDX-License-Identifier: MIT
from time import sleep_ms as _pause, ticks_add, ticks_diff, ticks_ms as ticks
from ucollections import deque

__version__ = (3, 0, 0)
TimeoutError = TimeoutError

cur_task = None
_ready = deque()
_sleeping = deque()
_room = 0
_polled = {}  # streams that tasks wait for; see polling.py, whose function _poll is
_poll = None
_stopping = False

_HOMES = (
    ("events", ("Loop", "get_event_loop", "new_event_loop")),
    ("flag", ("ThreadSafeFlag",)),
    ("locks", ("Event", "Lock")),
    ("stream", ("StreamReader", "StreamWriter")),
    ("waiting", ("gather", "wait_for", "wait_for_ms")),
)


def __getattr__(name):
    for home, names in _HOMES:
        if name in names:
            value = globals()[name] = getattr(__import__("asyncio." + home, None, None, ["*"]), name)
            return value
    raise AttributeError("module 'asyncio' has no attribute '%s'" % name)


class CancelledError(BaseException):
    pass


# ---- tasks -----------------------------------------------------------------------------------------------------------------


class Task:
    def __init__(self, coro):
        self.coro = coro  # until it is finished; with an exception, until somebody has got that
        self.data = True
        self.state = None

    def done(self):
        return type(self.state) is bool

    def cancel(self):
        if self.done():
            return False
        task = self
        while type(task.data) is Task:  # what it waits for is cancelled, and may refuse
            task = task.data
        place = task.data
        if self is cur_task or place is None and task is cur_task:
            raise RuntimeError("can't cancel self")
        if place is not True and not isinstance(place, BaseException):
            (_sleeping if type(place) is int else place).remove(task)
            _ready.append(task)
        task.data = CancelledError()
        return True

    # Awaiting a task. No generator: it costs nothing but the place in `state`.

    def __iter__(self):
        return self

    def __next__(self):
        if self.state is True:
            raise StopIteration(self.data)
        if self.state is False:
            self.coro = None
            raise self.data
        _add_waiter(self, cur_task)
        cur_task.data = self


def _add_waiter(task, waiter):
    if task.state is None:
        task.state = waiter
    elif type(task.state) is list:
        task.state.append(waiter)
    else:
        task.state = [task.state, waiter]


def _wake(task):
    task.data = True
    _ready.append(task)


def _finish(task, returned, value):
    waiters = task.state
    task.state = returned
    task.data = value
    if returned or waiters or isinstance(value, CancelledError):
        task.coro = None
    else:
        _ready.append(task)  # if nobody has asked for it by the next round, it is reported
    for waiter in waiters if type(waiters) is list else (waiters,) if waiters else ():
        # one that has given up waiting is still there: it may be anywhere now
        if waiter.data is task or waiter.data is any_of:
            _wake(waiter)


class _AnyOf:
    def remove(self, task):
        pass


any_of = _AnyOf()  # the place of a task that waits for several: it looks at them itself when it is woken


async def _coroutine_of(awaitable):
    return await awaitable


def create_task(coro):
    if not hasattr(coro, "send"):
        if not hasattr(coro, "__next__") and not hasattr(coro, "__await__"):
            raise TypeError("coroutine expected")
        coro = _coroutine_of(coro)
    task = Task(coro)
    _reserve(len(_ready) + len(_sleeping) + 2)
    _ready.append(task)
    return task


def _reserve(n):
    """Makes room in both queues for n tasks: what is ready and sleeps, one that runs, one more. So no task that sleeps needs memory for it."""
    global _room
    if n > _room:
        _room = n + 4
        for queue in (_ready, _sleeping):
            extra = _room - len(queue)
            queue.extend(bytes(extra))
            for _ in range(extra):
                queue.pop()


def task_of(awaitable):
    return awaitable if isinstance(awaitable, Task) else create_task(awaitable)


def current_task():
    if cur_task is None:
        raise RuntimeError("no task is running")
    return cur_task


# ---- sleeping --------------------------------------------------------------------------------------------------------------


def sleep_until(task, when):
    low = 0
    high = len(_sleeping)
    while low < high:
        middle = (low + high) >> 1
        if ticks_diff(when, _sleeping[middle].data) < 0:
            high = middle
        else:
            low = middle + 1
    task.data = when
    _sleeping.insert(low, task)


class _Sleep:
    def __init__(self, ms):
        self.ms = ms  # None when nobody is about to await it
        self.end = StopIteration()

    def __iter__(self):
        return self

    def __next__(self):
        ms = self.ms
        if ms is None:
            self.end.__traceback__ = None
            raise self.end
        self.ms = None
        if ms > 0:
            sleep_until(cur_task, ticks_add(ticks(), ms))


_sleep = _Sleep(None)


def sleep_ms(t):
    if _sleep.ms is not None:  # a sleep that has been made, and not yet begun: gather(sleep(1), sleep(2))
        return _Sleep(t)
    _sleep.ms = t
    return _sleep


def sleep(t):
    return sleep_ms(int(t * 1000))


# ---- the loop --------------------------------------------------------------------------------------------------------------


def _wait():
    """Until a task may be ready: streams are polled, what sleeps is woken."""
    if _ready or _stopping:
        delay = 0
    elif _sleeping:
        delay = max(0, ticks_diff(_sleeping[0].data, ticks()))
    else:
        delay = -1
    if _polled:
        _poll(delay)
    elif delay:
        _pause(delay if 0 < delay < 10 else 10)  # what interrupts have scheduled runs in between, and may wake tasks
    now = ticks()
    while _sleeping and ticks_diff(_sleeping[0].data, now) <= 0:
        _wake(_sleeping.popleft())


def _step(task):
    """True if that was its last."""
    thrown = task.data
    if task.state is False:  # finished a round ago
        if task.coro is not None:
            context = {"message": "Task exception wasn't retrieved", "exception": thrown, "future": task}
            __getattr__("Loop").call_exception_handler(context)
            task.coro = None
        return False
    task.data = None
    try:
        if thrown is True:
            task.coro.send(None)
        else:
            task.coro.throw(thrown)
    except StopIteration as e:
        _finish(task, True, e.value)
    except (CancelledError, Exception) as e:
        _finish(task, False, e)
    else:
        if task.data is None:
            _wake(task)
        return False
    return True


def _run(main):
    global cur_task, _stopping
    try:
        while True:
            _wait()
            for _ in range(len(_ready)):
                cur_task = _ready.popleft()
                if _step(cur_task) and cur_task is main:
                    return
            cur_task = None
            if _stopping:
                return
    finally:
        cur_task = None
        _stopping = False


def run_until_complete(awaitable):
    if cur_task is not None:
        raise RuntimeError("the loop is running already")
    task = task_of(awaitable)
    if not task.done():
        _run(task)
    if task.state is False:
        task.coro = None
        raise task.data
    return task.data if task.state else None  # None: it was stopped


run = run_until_complete
