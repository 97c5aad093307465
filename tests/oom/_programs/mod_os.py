# os: files and folders.
import os

try:
    os.mkdir("_os_dir")
except OSError:  # a run was cut short
    pass
os.chdir("_os_dir")
for name in os.listdir():
    os.remove(name)
print(os.getcwd().split("/")[-1], os.sep)
with open("a", "w") as f:
    f.write("12345")
os.rename("a", "b")
print(os.listdir("."), [e[0] for e in os.ilistdir()], os.stat("b")[6], len(os.statvfs(".")) > 5)
os.unlink("b")
os.chdir("..")
os.rmdir("_os_dir")
os.putenv("HIRUNE_TEST", "v")
print(os.getenv("HIRUNE_TEST"), os.getenv("HIRUNE_NONE", "d"), os.unsetenv("HIRUNE_TEST"), os.getenv("HIRUNE_TEST"), len(os.urandom(4)), os.system("true"), os.errno(0) if False else "")
u = os.uname()
print(u.sysname != "", u.nodename != "", u.release != "", u.version != "", u.machine != "", len(u), repr(u)[:4] != "", os.errno() >= 0)
try:
    os.remove("_none")
except OSError as e:
    print(e.errno)
