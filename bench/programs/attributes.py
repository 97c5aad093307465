# A particle simulation: instances, attributes read and written in methods, small method calls.
class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def add(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def scaled(self, k):
        return Vector(self.x * k // 16, self.y * k // 16)


class Particle:
    def __init__(self, number):
        self.position = Vector(number * 37 % 1000, number * 91 % 1000)
        self.speed = Vector(number % 7 - 3, number % 5 - 2)
        self.bounces = 0

    def step(self):
        self.position = self.position.add(self.speed)
        if not 0 <= self.position.x < 1000:
            self.speed.x = -self.speed.x
            self.bounces += 1
        if not 0 <= self.position.y < 1000:
            self.speed.y = -self.speed.y
            self.bounces += 1


class World:
    def __init__(self, count):
        self.particles = [Particle(i) for i in range(count)]
        self.time = 0

    def step(self):
        self.time += 1
        for particle in self.particles:
            particle.step()

    def momentum(self):
        total = Vector(0, 0)
        for particle in self.particles:
            total = total.add(particle.speed.scaled(16))
        return total


def main():
    world = World(100)
    checksum = 0
    for _ in range(18000):
        world.step()
        if world.time % 10 == 0:
            checksum = (checksum * 31 + world.momentum().x + world.particles[7].position.y) % 1000003
    print(world.time, sum(p.bounces for p in world.particles), checksum)


main()
