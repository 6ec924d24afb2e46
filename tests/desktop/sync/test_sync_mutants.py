"""Every bit, every length and a hundred thousand random changes of a bundle: none is accepted.

Without the database, because nothing of it is reached: reading refuses first. The changes that
keep every signature whole are tried in ``test_sync_attacks.py``.
"""

import os
import random
import resource

import pytest

from desktop.errors import Refused
from desktop.progress import Silent
from desktop.sync import queries, reading
from tests.desktop.sync.forging import members_of, tar_of

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
SEED = 5


class Target:
    """A genuine bundle, and a place where changed ones are read."""

    def __init__(self, content, path, reader):
        self.content, self.path, self.reader = content, path, reader
        self.members = members_of(content)

    def refused(self, content):
        """Return the code by which these bytes are refused; fails when they are not."""
        self.path.write_bytes(content)
        return self.verdict()

    def verdict(self):
        try:
            reading.open_bundle(self.path, self.reader, Silent())
        except Refused as refusal:
            return refusal.code
        raise AssertionError("a changed bundle was accepted")


@pytest.fixture
def target(bogor, hq, stick, tmp_path):
    bogor.add(title="rahasia")
    path = tmp_path / "changed.netra"
    path.write_bytes(bogor.export(hq, stick).file.read_bytes())
    target = Target(path.read_bytes(), path, hq.ask(queries.reader))
    reading.open_bundle(path, target.reader, Silent())
    return target


def test_every_length_is_refused(target):
    with target.path.open("r+b") as file:
        for size in range(len(target.content) - 1, -1, -1):
            file.truncate(size)
            if size % 512 == 0 or size % 97 == 0 or FULL:
                assert target.verdict()
    for extra in range(1, 1025):
        if extra % 512 == 0 or extra % 61 == 0 or FULL:
            assert target.refused(target.content + bytes(extra))


def test_every_bit_is_refused(target):
    """All bits of what is read before anything is hashed; of the sealed rest some, or all."""
    clear = target.content.index(b"ops.age\0") + 512
    step = 1 if FULL else 397
    bits = [*range(clear * 8)][:: 1 if FULL else 7]
    bits += range(clear * 8, len(target.content) * 8, step)
    with target.path.open("r+b", buffering=0) as file:
        for bit in bits:
            at, mask = bit // 8, 1 << bit % 8
            file.seek(at)
            file.write(bytes([target.content[at] ^ mask]))
            assert target.verdict(), bit
            file.seek(at)
            file.write(target.content[at : at + 1])
    assert target.path.read_bytes() == target.content


def test_random_changes_are_refused_in_bounded_memory(target):
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    count = 100_000 if FULL else 1_200
    print("seed", SEED, "mutants", count)  # noqa: T201 - so that a failure can be replayed
    dice = random.Random(SEED)
    codes = set()
    for _ in range(count):
        content = mutant(target, dice)
        if content != target.content:
            codes.add(target.refused(content))
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    assert grown < 64
    assert len(codes) >= 4


def mutant(target, dice):
    """Return the bundle changed in one of the ways in which bytes and members get changed."""
    content, members = target.content, list(target.members)
    at, length = dice.randrange(len(content)), dice.choice((1, 1, 2, 16, 512, 4096, 65536))
    way = dice.randrange(12)
    if way < 3:
        changed = bytearray(content)
        for _ in range(dice.choice((1, 2, 8, 64))):
            changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
        return bytes(changed)
    if way == 3:
        return content[:at] + bytes(length) + content[at + length :]
    if way == 4:
        return content[:at] + content[at + length :]
    if way == 5:
        return content[:at] + dice.randbytes(length) + content[at:]
    if way == 6:
        return content[:at] + content[at : at + length] * 2 + content[at + length :]
    if way == 7:
        return content[:at] + dice.randbytes(length) + content[at + length :]
    if way == 8:
        dice.shuffle(members)
        return tar_of(members)
    name, body = members[(which := dice.randrange(len(members)))]
    if way == 9:
        members[which] = (name, body[: dice.randrange(len(body))])
    elif way == 10:
        inside = dice.randrange(len(body))
        members[which] = (name, body[:inside] + dice.randbytes(length) + body[inside + length :])
    else:
        members.insert(which, (dice.choice((name, "extra", "0001.blob.age")), body[:length]))
    return tar_of(members)
