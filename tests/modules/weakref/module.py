# skip-on: board its modules are in ROM, and live for ever
# A module can be referred to.
import weakref

print(weakref.ref(weakref)() is weakref)
