print("pk.two", __name__)
value = "two's value"
