# sys.stdout and sys.stderr give what was set.
import io
import sys

saved, f = sys.stdout, io.StringIO()
sys.stdout = f
seen = sys.stdout is f, getattr(sys, "stdout") is f
print("inside", file=sys.stdout)
sys.stdout = saved
print(seen, repr(f.getvalue()), sys.stdout is saved)
setattr(sys, "stderr", f)
print(sys.stderr is f)
