# Each finaliser makes two more objects to be finalised: the program ends all the same.
class Hydra:
    def __del__(self):
        Hydra()
        Hydra()


Hydra()
print("end")
