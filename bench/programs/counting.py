# Word and pair counts in dicts, grouping into dicts of lists, membership in sets.
WORDS = "the quick brown fox jumps over lazy dog while seven small grey mice eat cheese under old oak tree".split()


def stream(n):
    state = 12345
    words = WORDS
    count = len(words)
    for _ in range(n):
        state = (state * 1103515245 + 12345) & 0x7FFFFFFF
        yield words[(state >> 12) % count]


def main():
    counts = {}
    pairs = {}
    groups = {}
    seen = set()
    previous = None
    index = 0
    for word in stream(1000000):
        counts[word] = counts.get(word, 0) + 1
        if previous is not None:
            key = (previous, word)
            if key in pairs:
                pairs[key] += 1
            else:
                pairs[key] = 1
        groups.setdefault(len(word), []).append(index & 255)
        if len(groups[len(word)]) > 50:
            groups[len(word)] = []
        seen.add(word[0])
        previous = word
        index += 1
    top = max(counts, key=lambda w: (counts[w], w))
    checksum = 0
    for a, b in sorted(pairs):
        checksum = (checksum * 31 + pairs[(a, b)]) % 1000003
    print(top, counts[top], len(pairs), "".join(sorted(seen)), sum(len(g) for g in groups.values()), checksum)


main()
