# needs: os
# skip-on: no-files a board has no environment
# getenv, putenv, unsetenv.
import os

print(os.getenv("HIRUNE_TEST_NO_SUCH"), os.getenv("HIRUNE_TEST_NO_SUCH", "dflt"))
os.putenv("HIRUNE_TEST_VAR", "välue")
print(os.getenv("HIRUNE_TEST_VAR"), os.getenv("HIRUNE_TEST_VAR", "dflt"))
os.putenv("HIRUNE_TEST_VAR", "")
print(repr(os.getenv("HIRUNE_TEST_VAR")))
os.unsetenv("HIRUNE_TEST_VAR")
print(os.getenv("HIRUNE_TEST_VAR"))
try:
    os.getenv()
except TypeError as e:
    print(type(e).__name__)
