#!/usr/bin/env python3
"""Draws again from the published files of a draw, without the centre: python3 draw.py pool.json result.json

The other implementation of the rule that services/kernel/src/draw/drawLots.ts describes; the standard library alone.
Key: SHA-256 of the canonical JSON of the seed. Message: SHA-256 of the pool file. Block i of the stream: HMAC-SHA256(key, message || i),
i as eight bytes. Each number takes six bytes; those not below the greatest multiple of the count are thrown away.
Says everything that differs and ends with 1, or says who was drawn and ends with 0.
"""
import hashlib
import hmac
import json
import re
import sys

POOL, RESULT, RANGE = "onewindow-draw-1", "onewindow-draw-result-1", 2**48


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def sha256(text):
    return hashlib.sha256(text.encode()).digest()


def once(pairs):
    """A name that stands twice in an object would be read otherwise by others."""
    if len({name for name, _ in pairs}) < len(pairs):
        raise ValueError("a name stands twice in an object")
    return dict(pairs)


def no_fraction(text):
    raise ValueError(f"not a whole number: {text}")


def read(file):
    with open(file, "rb") as opened:
        text = opened.read().decode("utf-8")
    return text, json.loads(text, object_pairs_hook=once, parse_float=no_fraction, parse_constant=no_fraction)


class Numbers:
    """Whole numbers that follow from a key and a message alone."""

    def __init__(self, key, message):
        self.key, self.message, self.block, self.bytes = key, message, 0, b""

    def below(self, count):
        if not 1 <= count <= RANGE:
            raise ValueError(f"nothing lies below {count}")
        while True:
            while len(self.bytes) < 6:
                counter = self.block.to_bytes(8, "big")
                self.bytes += hmac.new(self.key, self.message + counter, hashlib.sha256).digest()
                self.block += 1
            number, self.bytes = int.from_bytes(self.bytes[:6], "big"), self.bytes[6:]
            if number < RANGE - RANGE % count:
                return number % count


def may_inspect(inspector, subject):
    return subject["code"] not in inspector["excluded"] and subject["creditCode"] not in inspector["excluded"]


def drawn(pool, seed, pool_hash):
    numbers = Numbers(sha256(canonical(seed)), pool_hash)
    left, subjects = list(pool["subjects"]), []
    for _ in range(pool["chooses"]["subjects"]):
        rest = numbers.below(sum(subject["weight"] for subject in left))
        for at, subject in enumerate(left):
            rest -= subject["weight"]
            if rest < 0:
                subjects.append(left.pop(at))
                break
    chosen = []
    for subject in subjects:
        free, ids = [one for one in pool["inspectors"] if may_inspect(one, subject)], []
        for _ in range(pool["chooses"]["inspectors"]):
            who = free[numbers.below(len(free))]
            ids.append(who["id"])
            free = [
                one
                for one in free
                if one is not who and (pool["departments"] == "any" or one["department"] != who["department"])
            ]
        chosen.append({"subject": subject["code"], "inspectors": ids})
    return chosen


def seed_faults(source, seed):
    if seed["by"] != source["by"]:
        return [f"the pool says that its seed is made by {source['by']}, and it was made by {seed['by']}"]
    faults, value, public = [], seed.get("value"), source["publicValue"]
    if value is not None and not re.fullmatch(public["pattern"], value):
        faults.append(f"the public value {value} is not written as {public['example']} is")
    if source["by"] == "officers":
        if [part["officer"] for part in seed["parts"]] != source["officers"]:
            faults.append("the seed is of other officers than the pool names")
        if any("missed" in part for part in seed["parts"]) != (value is not None):
            faults.append("the public value stands for who did not reveal, and for nobody else")
    return faults


def differences(pool_text, pool, result_text, result):
    found, pool_hash = [], sha256(pool_text)
    if canonical(pool) != pool_text:
        found.append("the pool is not written in its canonical form")
    if canonical(result) != result_text:
        found.append("the result is not written in its canonical form")
    for what, must, said in (
        ("form of the pool", POOL, pool["format"]),
        ("form of the result", RESULT, result["format"]),
        ("draw", pool["draw"], result["draw"]),
        ("hash of the pool", pool_hash.hex(), result["poolHash"]),
        ("hash of the seed", sha256(canonical(result["seed"])).hex(), result["seedHash"]),
    ):
        if must != said:
            found.append(f"the {what} is {must}, and the file says {said}")
    if set(result) != {"format", "draw", "poolHash", "seed", "seedHash", "chosen"}:
        found.append("the result says something else than a result does")
    for what, ids in (
        ("subjects", [subject["code"] for subject in pool["subjects"]]),
        ("inspectors", [inspector["id"] for inspector in pool["inspectors"]]),
    ):
        if any(one >= other for one, other in zip(ids, ids[1:])):
            found.append(f"the {what} of the pool are not in their order, each once")
    found += seed_faults(pool["seed"], result["seed"])
    chosen = drawn(pool, result["seed"], pool_hash)
    if chosen != result["chosen"]:
        found.append(f"drawn are {canonical(chosen)}, and the result says {canonical(result['chosen'])}")
    return found


def main(arguments):
    if len(arguments) != 2:
        print(__doc__.splitlines()[0])
        return 2
    try:
        (pool_text, pool), (result_text, result) = read(arguments[0]), read(arguments[1])
        found = differences(pool_text, pool, result_text, result)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, re.error) as error:
        print(f"no files of a draw: {type(error).__name__}: {error}")
        return 1
    if found:
        print("the draw is not what it should be: " + "; ".join(found))
        return 1
    print(f"{pool['draw']}: the files agree. pool {result['poolHash']}")
    for at, one in enumerate(result["chosen"], 1):
        print(f"{at}. {one['subject']}: {', '.join(one['inspectors'])}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
