# Signal processing on floats: IIR and FIR filters, a complementary filter, PID control, statistics.
import math


class Biquad:
    def __init__(self, frequency, q):
        w = 2.0 * math.pi * frequency
        alpha = math.sin(w) / (2.0 * q)
        a0 = 1.0 + alpha
        self.b0 = (1.0 - math.cos(w)) / 2.0 / a0
        self.b1 = (1.0 - math.cos(w)) / a0
        self.a1 = -2.0 * math.cos(w) / a0
        self.a2 = (1.0 - alpha) / a0
        self.x1 = self.x2 = self.y1 = self.y2 = 0.0

    def step(self, x):
        y = self.b0 * (x + self.x2) + self.b1 * self.x1 - self.a1 * self.y1 - self.a2 * self.y2
        self.x2 = self.x1
        self.x1 = x
        self.y2 = self.y1
        self.y1 = y
        return y


def pid(setpoint, steps):
    value = integral = previous = 0.0
    for _ in range(steps):
        error = setpoint - value
        integral += error * 0.01
        derivative = error - previous
        previous = error
        value += (0.5 * error + 0.2 * integral + 0.05 * derivative) * 0.1
    return value


def fir(samples, taps):
    n = len(taps)
    out = []
    for i in range(n, len(samples)):
        total = 0.0
        for k in range(n):
            total += taps[k] * samples[i - k]
        out.append(total)
    return out


def attitude(steps):
    angle = 0.0
    for i in range(steps):
        gyro = math.sin(i * 0.01)
        accelerometer = math.atan2(math.sin(angle) + 0.1, math.cos(angle))
        angle = 0.98 * (angle + gyro * 0.01) + 0.02 * accelerometer
    return angle


def main():
    low = Biquad(0.05, 0.707)
    energy = 0.0
    for i in range(1200000):
        y = low.step(1.0 if i // 50 & 1 else -1.0)
        energy += y * y
    samples = [math.sin(i * 0.2) + 0.5 * math.cos(i * 1.7) for i in range(1200)]
    taps = [0.1, 0.15, 0.25, 0.25, 0.15, 0.1]
    peak = 0.0
    for _ in range(60):
        peak = max(peak, max(fir(samples, taps)))
    # Few digits, so that single and double floats agree.
    print("%.1f %.2f %.2f %.2f" % (energy / 1200000, peak, pid(10.0, 700000), attitude(400000)))


main()
