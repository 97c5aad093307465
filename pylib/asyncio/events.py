"""asyncio.Loop, get_event_loop, new_event_loop: the loop as an object. Tests: tests/modules/asyncio/tasks.py."""
# SPDX-License-Identifier: MIT
import asyncio as core


class Loop:
    """There is one loop: its methods are functions of the class, which stands for it."""

    _handler = None
    create_task = core.create_task
    run_until_complete = core.run_until_complete

    def run_forever():
        core._run(None)

    def stop():
        core._stopping = True

    def close():
        pass

    def set_exception_handler(handler):
        Loop._handler = handler

    def get_exception_handler():
        return Loop._handler

    def default_exception_handler(context):
        import sys

        print(context["message"], file=sys.stderr)
        print("future:", context.get("future"), file=sys.stderr)
        if context.get("exception") is not None:
            sys.print_exception(context["exception"], sys.stderr)

    def call_exception_handler(context):
        if Loop._handler is None:
            Loop.default_exception_handler(context)
        else:
            Loop._handler(Loop, context)


def get_event_loop():
    return Loop


def new_event_loop():
    core._room = 0
    core._ready.clear()
    core._sleeping.clear()
    core._polled.clear()
    Loop._handler = None
    return Loop
