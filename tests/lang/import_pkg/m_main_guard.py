# helper
if __name__ == "__main__":
    print("run as a program")
else:
    print("imported as", __name__)
