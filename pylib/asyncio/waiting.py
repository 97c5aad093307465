"""asyncio.gather, wait_for, wait_for_ms: waiting for several tasks. Tests: tests/modules/asyncio/waiting.py."""
# SPDX-License-Identifier: MIT
import asyncio as core


def _watch(tasks):
    """Any of them that finishes will wake this task out of any_of."""
    for task in tasks:
        if not task.done():
            core._add_waiter(task, core.cur_task)


async def _any_of():
    core.cur_task.data = core.any_of
    await core.sleep_ms(0)


async def gather(*awaitables, return_exceptions=False):
    tasks = [core.task_of(a) for a in awaitables]
    _watch(tasks)
    while True:
        waiting = False
        for task in tasks:
            if not task.done():
                waiting = True
            elif task.state is False:
                task.coro = None  # somebody knows about the exception
                if not return_exceptions:
                    raise task.data
        if not waiting:
            return [task.data for task in tasks]
        try:
            await _any_of()
        except core.CancelledError:
            for task in tasks:
                task.cancel()
            raise


async def _nothing():
    pass


async def wait_for_ms(awaitable, timeout):
    task = core.task_of(awaitable)
    if timeout is None:
        return await task
    alarm = core.Task(_nothing())
    core.sleep_until(alarm, core.ticks_add(core.ticks(), max(0, timeout)))
    _watch((task, alarm))
    try:
        while not task.done() and not alarm.done():
            await _any_of()
        if task.done():
            await core.sleep_ms(0)  # in the round in which the task finishes, a cancellation still comes first, as in CPython
    except core.CancelledError:
        task.cancel()
        raise
    finally:
        alarm.cancel()
    if not task.done():
        task.cancel()
        try:
            await task
        except core.CancelledError:
            pass
        raise core.TimeoutError
    return await task


def wait_for(awaitable, timeout):
    return wait_for_ms(awaitable, None if timeout is None else int(timeout * 1000))
