print("pk.lazy", __name__)
v = "lazy value"
