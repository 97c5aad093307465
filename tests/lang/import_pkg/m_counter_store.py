# helper
n = 0
