"""The age format's own test vectors through our reader; see ``age_vectors.txt``.

What Netra never reads is told from a vector's head by rule: armour, passphrases, and identities
other than X25519. Those must be refused whatever the vectors expect of others; all the rest must
be judged exactly as they say.
"""

import hashlib
import io
import os
import time
import tracemalloc
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from desktop.errors import Refused
from desktop.keys.age_format import HEADER_LIMIT, header_size
from desktop.keys.sealing import identity_of, new_identity, open_sealed, open_stream

ARCHIVE = Path(__file__).with_name("age_vectors.zip")
LIMIT = 32 * 2**20
KNOWN_KEYS = {"expect", "payload", "identity", "passphrase", "armored", "compressed", "file key",
              "comment"}  # fmt: skip

CODES = {
    # The library tells the last two apart by its text alone; both mean that nothing is believed.
    "header failure": {"sealed.malformed", "sealed.damaged"},
    "no match": {"sealed.not_for_us", "sealed.malformed"},
    "HMAC failure": {"sealed.damaged"},
    "payload failure": {"sealed.damaged"},
}


@dataclass(frozen=True)
class Vector:
    name: str
    head: dict[str, list[str]]
    untrusted: bytes

    @property
    def expect(self):
        return self.head["expect"][0]

    @property
    def applies(self):
        """Whether it is about what Netra reads: binary, X25519, no passphrase."""
        native = all(one.startswith("AGE-SECRET-KEY-1") for one in self.head.get("identity", ()))
        return native and not self.head.keys() & {"armored", "passphrase"}

    @property
    def identities(self):
        native = [one for one in self.head.get("identity", ())
                  if one.startswith("AGE-SECRET-KEY-1")]  # fmt: skip
        return [identity_of(one) for one in native] or [new_identity()]


@cache
def vectors():
    found = []
    with zipfile.ZipFile(ARCHIVE) as archive:
        for name in archive.namelist():
            text, _, content = archive.read(name).partition(b"\n\n")
            head = {}
            for line in text.decode().splitlines():
                key, _, value = line.partition(": ")
                head.setdefault(key, []).append(value)
            if head.get("compressed") == ["zlib"]:
                content = zlib.decompress(content)
            found.append(Vector(name, head, content))
    return tuple(found)


def streamed(vector):
    """Return what the reader says of a vector, and the hash of all that it let out."""
    sink = io.BytesIO()
    try:
        opened = open_stream(io.BytesIO(vector.untrusted), sink, vector.identities, LIMIT)
        said, let_out = "", opened.plain_sha256
        assert let_out == hashlib.sha256(sink.getvalue()).hexdigest()
    except Refused as refusal:
        said, let_out = refusal.code, hashlib.sha256(sink.getvalue()).hexdigest()
    return said, let_out


def test_the_set_is_whole_and_nothing_in_it_is_new_to_us():
    assert len(vectors()) == 143
    assert {key for one in vectors() for key in one.head} <= KNOWN_KEYS
    assert {one.expect for one in vectors()} == {*CODES, "success", "armor failure"}
    kinds = Counter(
        "armored" if "armored" in one.head
        else "passphrase" if "passphrase" in one.head
        else "applies" if one.applies
        else "another identity"
        for one in vectors()
    )  # fmt: skip
    assert kinds == {"applies": 67, "armored": 33, "passphrase": 25, "another identity": 18}


@pytest.mark.parametrize("expect", [*CODES, "success"])
def test_what_we_read_is_judged_as_the_vectors_say(expect):
    found = [one for one in vectors() if one.applies and one.expect == expect]
    assert found
    for vector in found:
        said, let_out = streamed(vector)
        assert said in CODES.get(expect, {""}), vector.name
        if "payload" in vector.head:
            # Also of a file that is bad further on: what came out before is genuine.
            assert let_out == vector.head["payload"][0], vector.name


def test_in_memory_nothing_comes_out_of_a_bad_file():
    for vector in (one for one in vectors() if one.applies):
        if vector.expect == "success":
            plain = open_sealed(vector.untrusted, vector.identities, LIMIT)
            assert hashlib.sha256(plain).hexdigest() == vector.head["payload"][0], vector.name
        else:
            with pytest.raises(Refused) as refusal:
                open_sealed(vector.untrusted, vector.identities, LIMIT)
            assert refusal.value.code in CODES[vector.expect] | {"sealed.damaged"}, vector.name


@pytest.mark.parametrize("key", ["armored", "passphrase"])
def test_what_we_never_read_is_refused_by_its_outside(key):
    """No key is touched and nothing is computed, also where others would open the file."""
    found = [one for one in vectors() if key in one.head]
    assert any(one.expect == "success" for one in found)
    for vector in found:
        with pytest.raises(Refused) as refusal:
            header_size(vector.untrusted[:HEADER_LIMIT])
        assert refusal.value.code == "sealed.malformed", vector.name
        assert streamed(vector)[0] == "sealed.malformed", vector.name


def test_other_identities_open_nothing():
    """A file that is also sealed to an X25519 key of somebody else stays shut."""
    for vector in vectors():
        if not vector.applies and not vector.head.keys() & {"armored", "passphrase"}:
            said, let_out = streamed(vector)
            assert said.startswith("sealed."), vector.name
            assert let_out == hashlib.sha256(b"").hexdigest(), vector.name


def test_a_passphrase_that_takes_half_a_minute_takes_no_time():
    (vector,) = [one for one in vectors() if one.name == "scrypt_work_factor_23"]
    start = time.process_time()
    for _ in range(100):
        assert streamed(vector)[0] == "sealed.malformed"
    assert time.process_time() - start < 2


def test_the_longest_vector_takes_little_memory_and_time():
    vector = max(vectors(), key=lambda one: len(one.untrusted))
    assert len(vector.untrusted) > 16 * 2**20
    start = time.process_time()
    tracemalloc.start()
    try:
        with Path(os.devnull).open("wb") as sink:
            open_stream(io.BytesIO(vector.untrusted), sink, vector.identities, LIMIT)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 2 * 2**20
    assert time.process_time() - start < 20
