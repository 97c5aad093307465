# A program that ends by SystemExit, with functions to call at exit.
import sys

print("before")
sys.exit(0)
