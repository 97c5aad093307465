# Sorting records by keys and lambdas, in place and copied, reversed, and merging by hand.
def records(n, seed):
    state = seed
    out = []
    for i in range(n):
        state = (state * 69069 + 1) & 0xFFFFFFFF
        out.append((state >> 8 & 1023, "name%d" % (state >> 20 & 255), i))
    return out


def merge(a, b):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


def merge_sort(items):
    if len(items) < 2:
        return items
    middle = len(items) // 2
    return merge(merge_sort(items[:middle]), merge_sort(items[middle:]))


def main():
    checksum = 0
    for seed in range(1, 120):
        rows = records(1500, seed)
        numbers = [r[0] for r in rows]
        by_name = sorted(rows, key=lambda r: (r[1], -r[2]))
        rows.sort(key=lambda r: r[0], reverse=True)
        numbers.sort()
        if merge_sort([r[0] for r in rows]) != numbers:
            print("wrong order")
        for i in range(0, 1500, 100):
            checksum = (checksum * 31 + by_name[i][2] + rows[i][0] * 3 + numbers[i]) % 1000003
        words = sorted("the rain in spain stays mainly in the plain".split() * 20, key=len)
        checksum += len(words[-1])
    for i in range(60000):
        small = [(i * 7) % 10, (i * 3) % 10, i % 10, 5]
        checksum += sorted(small)[1] + min(small) + max(small)
    print(checksum)


main()
