"""The tar and the lines: what is written is read, and nothing else."""

import io
import tarfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.journal.model import Side
from desktop.sync.container import BLOCK, END, TarReader, header, padding, span
from desktop.sync.model import scopes_for

NAMES = st.from_regex(r"[0-9a-z][0-9a-z._-]{0,98}", fullmatch=True)


def tar_of(members):
    return (
        b"".join(header(name, len(body)) + body + padding(len(body)) for name, body in members)
        + END
    )


def read_all(content, unit=BLOCK):
    tar = TarReader(io.BytesIO(content), unit)
    found = []
    while (member := tar.next()) is not None:
        found.append((member[0], b"".join(tar.chunks())))
    return found


@given(st.lists(st.tuples(NAMES, st.binary(max_size=2000)), max_size=4))
def test_what_is_written_is_read(members):
    content = tar_of(members)
    assert read_all(content) == members
    assert len(content) == sum(span(len(body)) for _, body in members) + len(END)


def test_python_and_we_agree():
    members = [("manifest.json", b"{}"), ("ops.age", bytes(1000))]
    with tarfile.open(fileobj=io.BytesIO(tar_of(members))) as tar:
        found = [(one.name, tar.extractfile(one).read()) for one in tar]
    assert found == members


@given(st.binary(max_size=3000))
def test_rubbish_is_refused(content):
    with pytest.raises(Refused) as caught:
        read_all(content)
    assert caught.value.code == "bundle.malformed"


@given(st.data())
def test_every_changed_byte_of_a_header_is_refused(data):
    content = bytearray(tar_of([("ops.age", b"x" * 700)]))
    at = data.draw(st.integers(0, BLOCK - 1))
    content[at] ^= data.draw(st.integers(1, 255))
    with pytest.raises(Refused):
        read_all(bytes(content))


def test_filled_tar_ends_where_it_must():
    content = tar_of([("a", b"x")])
    filled = content + bytes(-len(content) % 65536)
    assert read_all(filled, 65536) == [("a", b"x")]
    for wrong in (content, filled + bytes(512), filled[:-1], filled[:-1] + b"x"):
        with pytest.raises(Refused):
            read_all(wrong, 65536)


def test_reading_ahead_passes_over_the_body():
    tar = TarReader(io.BytesIO(tar_of([("a", b"12345"), ("b", b"6")])))
    assert tar.next() == ("a", 5)
    assert tar.read(2) == b"12"
    assert tar.next() == ("b", 1)
    assert tar.read() == b"6"
    assert tar.read(10) == b""
    assert tar.next() is None


def test_who_may_learn_what():
    bogor, depok = (Side.REGION, "wbogorbogor22"), (Side.REGION, "wdepokdepok22")
    hq = (Side.HQ, "pusat")
    assert scopes_for(bogor, hq) == {"wbogorbogor22"}
    assert scopes_for(hq, bogor) == {"wbogorbogor22", "umum"}
    assert scopes_for(bogor, depok) == frozenset()
    assert scopes_for(hq, hq) == frozenset()
    assert scopes_for(bogor, bogor) == {"wbogorbogor22", "kantor", "umum"}
    for one in (bogor, depok, hq):
        for other in (bogor, depok, hq):
            assert "lokal" not in scopes_for(one, other)
