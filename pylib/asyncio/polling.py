"""Streams that tasks of asyncio wait for: one task may wait to read from a stream, one to write to it. Tests: tests/modules/asyncio/stream.py."""
# SPDX-License-Identifier: MIT
import asyncio as core
import select

_poller = select.poll()


class _Place:
    """Where such a task is, for Task.cancel()."""

    def remove(self, task):
        for stream, tasks in core._polled.items():
            if task in tasks:
                _set(stream, tasks, tasks.index(task), None)
                return


_place = _Place()


def _set(stream, tasks, writing, task):
    """Another task, or None, waits to read or write."""
    events = (select.POLLIN if tasks[0] else 0, select.POLLOUT if tasks[1] else 0)
    wanted = events[not writing] | (0 if task is None else (select.POLLIN, select.POLLOUT)[writing])
    if wanted:
        _poller.register(stream, wanted)
        core._polled[stream] = tasks
    else:
        _poller.unregister(stream)
        del core._polled[stream]
    tasks[writing] = task


def _poll(delay):
    for stream, events in _poller.poll(delay):
        tasks = core._polled.get(stream)
        if tasks is None:  # of the loop before new_event_loop()
            _poller.unregister(stream)
            continue
        for writing, other in enumerate((select.POLLOUT, select.POLLIN)):
            if tasks[writing] and events & ~other:  # an error, or the end, wakes both
                core._wake(tasks[writing])
                _set(stream, tasks, writing, None)


core._poll = _poll


def wait(stream, writing):
    """Awaited: until the stream can be read (writing: 0) or written (1)."""
    tasks = core._polled.get(stream) or [None, None]
    if tasks[writing]:
        raise RuntimeError("another task waits for the stream")
    _set(stream, tasks, writing, core.cur_task)
    core.cur_task.data = _place
    return core.sleep_ms(0)
