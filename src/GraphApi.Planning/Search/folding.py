#!/usr/bin/env python3
"""Writes folding.txt, the table behind Folding.cs, from the Unicode data of this Python: python3 folding.py > folding.txt

.NET neither decomposes nor composes where InvariantGlobalization is on, so the table brings what it would take, and folding is the
same whatever the machine. After a change of it, raise Folding.Version.
"""
import sys
import unicodedata as u

# Letters that do not decompose, and what people write where a keyboard lacks them.
PLAIN = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ħ": "h", "ŧ": "t", "ı": "i", "ȷ": "j",
    "ĸ": "k", "ŋ": "n", "ƶ": "z", "ƀ": "b", "ǥ": "g", "ɨ": "i", "ɉ": "j", "ȼ": "c", "ɇ": "e", "ɍ": "r", "ɏ": "y", "ⱥ": "a", "ⱦ": "t",
    "ς": "σ",
}

# Cyrillic letters with a mark that tells how to say them; with any other mark they are letters of their own (й, ї, ў).
CYRILLIC_MARKED = {"ё": "е", "ѐ": "е", "ѝ": "и"}


def script(c):
    return u.name(c, "?").split(" ")[0]


def is_mark(c):
    return u.category(c)[0] == "M"


def fold(c):
    text = u.normalize("NFKD", u.normalize("NFKD", c).lower())
    folded, base = "", ""
    for d in text:
        if is_mark(d) and script(base or "?") in ("LATIN", "GREEK"):
            continue
        if not is_mark(d):
            base = d
        folded += PLAIN.get(d, d)
    folded = u.normalize("NFC", folded)
    return "".join(CYRILLIC_MARKED.get(d, str(u.decimal(d, d))) for d in folded)


def compositions():
    for c in map(chr, range(sys.maxunicode + 1)):
        parts = u.decomposition(c).split(" ")
        if len(parts) != 2 or parts[0].startswith("<") or fold(c) != c:
            continue
        pair = "".join(chr(int(p, 16)) for p in parts)
        if is_mark(pair[1]) and u.normalize("NFC", pair) == c:
            yield c, pair


def code_points(text):
    return " ".join(f"{ord(c):04X}" for c in text)


print(f"# Unicode {u.unidata_version}. Written by folding.py.")
print("# What a character folds to, where that is not itself: character ; folded")
for c in map(chr, range(0x80, sys.maxunicode + 1)):
    if u.category(c)[0] not in "LNM":
        continue
    if (folded := fold(c)) != c:
        print(f"{ord(c):04X};{code_points(folded)}")
print("# What a letter and a mark make together: base ; mark ; letter")
for c, pair in compositions():
    print(f"{ord(pair[0]):04X};{ord(pair[1]):04X};{ord(c):04X}")
