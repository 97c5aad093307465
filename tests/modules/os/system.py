# skip-on: no-files a board has no shell
# system() returns the status of a command.
import os

print(os.system("exit 0"))
print(os.system("exit 3") != 0)
print(os.system("true"), os.system("false") != 0)
