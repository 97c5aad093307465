# hirune.heap("module"): what is reached through a module's globals belongs to it, what two share to the one that was
# imported later, and what only a running function holds to <locals>.
import gc
import hirune


def by_module():
    return {row[0]: row[2] for row in hirune.heap("module")}


import census_parts.lower
import census_parts

before = by_module()
print(sorted(before))

census_parts.lower.data = bytes(1000)
shared = census_parts.lower.data
now = by_module()
print(1000 <= now["census_parts.lower"] - before["census_parts.lower"] < 1100)
print(now["__main__"] - before["__main__"] < 1000)

mine = bytearray(2000)
after = by_module()
print(2000 <= after["__main__"] - now["__main__"] < 2400)


def running():
    local = bytes(3000)
    rows = by_module()
    print(rows["<locals>"] - after["<locals>"] >= 3000, rows["__main__"] == after["__main__"])
    return len(local)


before_call = by_module()
after = by_module()
print(running())

# of a module that nobody imports any longer, what others still hold becomes theirs
import sys

del sys.modules["census_parts.lower"], census_parts.lower
rows = by_module()
print("census_parts.lower" in rows, rows["__main__"] - after["__main__"] >= 1000)
