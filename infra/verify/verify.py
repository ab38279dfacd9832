#!/usr/bin/env python3
"""Verifies facts of an approval centre without the centre: python3 verify.py proofs.jsonl [--head LINE] [--key KEY]

proofs.jsonl is what `onewindow export-proofs` prints: a line {"head": ...}, then a line {"leaf", "index", "path"} for each fact.
--head is a head as you got it (`size:root` or `size:root:day:keyId:signature`): the file's must be the same. --key is the centre's
public key, as you know it from elsewhere. With neither the file is only held against itself, and that is said.
Standard library alone. Hashes: RFC 9162, 2.1; signature: Ed25519 (RFC 8032, 5.1.7). Ends with 1 if anything was refused.
"""
import argparse
import base64
import hashlib
import json
import sys

P, L = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_1 = pow(2, (P - 1) // 4, P)


def decoded(text, length):
    """The bytes of base64url in its one right form: padding bits that are not zero would be a change that nobody sees."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if len(data) != length or base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        raise ValueError("malformed base64url")
    return data


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def point(data):
    """A point of the curve from its 32 bytes (RFC 8032, 5.1.3)."""
    y, sign = int.from_bytes(data, "little") & (2**255 - 1), data[31] >> 7
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT_OF_MINUS_1 % P
    if y >= P or (x * x - square) % P or (x == 0 and sign):
        raise ValueError("no point of the curve")
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


def add(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]) % P, (p[1] + p[0]) * (q[1] + q[0]) % P
    c, d = 2 * p[3] * q[3] * D % P, 2 * p[2] * q[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % P, g * h % P, f * g % P, e * h % P


def times(number, p):
    q = (0, 1, 1, 0)
    while number:
        q, p, number = add(q, p) if number & 1 else q, add(p, p), number >> 1
    return q


def is_signed(key, text, signature):
    s, a, r = int.from_bytes(signature[32:], "little"), point(key), point(signature[:32])
    k = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % L
    base = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))
    left, right = times(s, base), add(r, times(k, a))
    return s < L and all((left[i] * right[2] - right[i] * left[2]) % P == 0 for i in (0, 1))


def root_of(leaf, index, size, path):
    """The root that a path leads to from a leaf (RFC 9162, 2.1.3.2)."""
    place, last, root = index, size - 1, sha256(b"\0", leaf)
    if not 0 <= index < size:
        return None
    for step in path:
        if last == 0:
            return None
        if place & 1 or place == last:
            root = sha256(b"\1", step, root)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            root = sha256(b"\1", root, step)
        place, last = place >> 1, last >> 1
    return root if last == 0 else None


def check_head(head, kept, known_key):
    """Why a head is not to be believed; nothing where it is."""
    key = decoded(head["publicKey"], 32)
    text = "onewindow tree head 1\n{centre}\n{day}\n{size}\n{root}\n".format(**head).encode()
    line = ":".join(str(head[name]) for name in ("size", "root", "day", "keyId", "signature"))
    if hashlib.sha256(key).hexdigest()[:16] != head["keyId"] or not is_signed(key, text, decoded(head["signature"], 64)):
        return "its key has not signed it"
    if known_key and known_key != head["publicKey"]:
        return "another key has signed it"
    if kept and kept.strip() not in (line, ":".join(line.split(":")[:2])):
        return "it is not the head that was kept"
    return None


def is_proved(line, head):
    fact = json.loads(line)
    if set(fact) != {"leaf", "index", "path"} or type(fact["index"]) is not int:
        return False
    path = [decoded(step, 32) for step in fact["path"]]
    return root_of(fact["leaf"].encode(), fact["index"], head["size"], path) == decoded(head["root"], 32)


def main():
    parser = argparse.ArgumentParser(description="Verifies facts of an approval centre without the centre.")
    parser.add_argument("file")
    parser.add_argument("--head", help="a head as you got it")
    parser.add_argument("--key", help="the centre's public key, in base64url")
    asked = parser.parse_args()
    with open(asked.file, "rb") as file:
        first, *lines = [line for line in file.read().split(b"\n") if line]
    try:
        head = json.loads(first)["head"]
        wrong = check_head(head, asked.head, asked.key)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        wrong = repr(error)
    if wrong:
        sys.exit(f"the head is refused: {wrong}")
    accepted = 0
    for number, line in enumerate(lines, 2):
        try:
            proved = is_proved(line, head)
        except (ValueError, KeyError, TypeError, AttributeError):
            proved = False
        accepted += proved
        if not proved and number - accepted <= 12:
            print(f"line {number} is refused")
    print(f"{accepted} facts accepted, {len(lines) - accepted} refused; head of {head['day']}, {head['size']} facts, key {head['keyId']}")
    if not (asked.head or asked.key):
        print("neither --head nor --key: that this is the centre's head is not known from elsewhere")
    sys.exit(1 if accepted < len(lines) else 0)


if __name__ == "__main__":
    main()
