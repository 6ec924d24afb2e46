"""The blob folder: sealed, one file per content, whole or not at all, never in clear."""

import hashlib
import io
import os
import random
import subprocess
import time
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.blobs import IDLE, BlobBox, BlobRef
from desktop.errors import KnownError, Refused, Trouble
from desktop.keys.sealing import new_identity
from desktop.progress import Cancelled

US = new_identity()
NAME_KEY = b"n" * 32
CANARY = b"Foto spanduk, nama pelapor: RAHASIA-9f3b"


def some_bytes(size):
    return random.Random(size).randbytes(size)


def ref_of(content):
    return BlobRef(hashlib.sha256(content).hexdigest(), len(content))


def code(attempt, *arguments, **options):
    with pytest.raises(KnownError) as error:
        attempt(*arguments, **options)
    return error.value.code


def files(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "blobs"


@pytest.fixture
def box(folder):
    return BlobBox(folder, NAME_KEY, US)


class Stopping:
    """Progress of somebody who asks to stop at once or later."""

    def __init__(self, after):
        self.after = after

    def report(self, stage, done, total):
        if done >= self.after:
            raise Cancelled


@pytest.mark.parametrize("size", [0, 1, 65536, 200_000])
def test_what_is_added_is_read(box, tmp_path, size):
    content = some_bytes(size)
    ref = box.add(io.BytesIO(content))
    assert ref == ref_of(content)
    assert box.has(ref)
    assert box.read(ref) == content
    box.verify(ref)
    box.export(ref, tmp_path / "foto.jpg")
    assert (tmp_path / "foto.jpg").read_bytes() == content
    with box.reading(ref) as plain:
        assert plain.read() == content


def test_the_name_tells_nothing_without_the_key(box, folder):
    ref = box.add(io.BytesIO(CANARY))
    (path,) = files(folder)
    assert path.parent.name == path.name[:2]
    assert len(path.name) == 64
    assert ref.sha256 not in str(path)
    assert not BlobBox(folder, b"o" * 32, US).has(ref)


def test_stock_age_opens_a_blob(box, folder, tmp_path):
    box.add(io.BytesIO(CANARY))
    (tmp_path / "identity").write_text(US.secret + "\n")
    told = subprocess.run(
        ["age", "-d", "-i", tmp_path / "identity", files(folder)[0]],
        capture_output=True,
        check=False,
    )
    assert told.stdout == CANARY


def test_the_same_bytes_are_one_file(box, folder):
    first = box.add(io.BytesIO(CANARY))
    (path,) = files(folder)
    sealed = path.read_bytes()
    assert box.add(io.BytesIO(CANARY)) == first
    box.adopt(io.BytesIO(CANARY), first)
    assert files(folder) == [path]
    assert path.read_bytes() == sealed


def test_good_bytes_mend_a_damaged_blob(box, folder):
    ref = box.add(io.BytesIO(CANARY))
    (path,) = files(folder)
    path.write_bytes(path.read_bytes()[:-1])
    assert code(box.verify, ref) == "blob.damaged"
    box.add(io.BytesIO(CANARY))
    box.verify(ref)


def test_a_blob_that_arrives_must_be_the_announced_one(box, folder):
    ref = ref_of(CANARY)
    with pytest.raises(Refused) as refusal:
        box.adopt(io.BytesIO(CANARY + b"!"), ref)
    assert refusal.value.code == "blob.mismatch"
    assert refusal.value.details["expected"] == ref.sha256
    assert code(box.adopt, io.BytesIO(CANARY), BlobRef(ref.sha256, 3)) == "blob.mismatch"
    assert files(folder) == []
    box.adopt(io.BytesIO(CANARY), ref)
    assert box.read(ref) == CANARY


def test_missing_damaged_and_exchanged_blobs_are_told(box, folder, tmp_path):
    ref, other = box.add(io.BytesIO(CANARY)), ref_of(b"never added")
    target = tmp_path / "out"
    attempts = (box.read, box.verify, lambda one: box.export(one, target))

    def pull(one):
        with box.reading(one) as plain:
            plain.read()

    for attempt in (*attempts, pull):
        assert code(attempt, other) == "blob.missing"
    (path,) = files(folder)
    sealed = path.read_bytes()
    second = box.add(io.BytesIO(b"another blob of ours"))
    exchanged = next(one for one in files(folder) if one != path).read_bytes()
    stranger = BlobBox(tmp_path / "other", NAME_KEY, new_identity())
    stranger.add(io.BytesIO(CANARY))
    foreign = files(tmp_path / "other")[0].read_bytes()
    for bad in (
        b"",
        sealed[:-1],
        sealed[:-1] + bytes([sealed[-1] ^ 1]),
        sealed + b"\0",
        exchanged,
        foreign,
    ):
        path.write_bytes(bad)
        for attempt in (*attempts, pull):
            assert code(attempt, ref) == "blob.damaged"
    assert not target.exists()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["blobs", "other"]
    assert box.read(second) == b"another blob of ours"


def test_the_error_names_the_blob(box):
    ref = ref_of(b"x")
    with pytest.raises(Trouble) as trouble:
        box.read(ref)
    assert trouble.value.details == {"sha256": ref.sha256}


def test_large_blobs_are_not_taken_into_memory_by_mistake(box):
    ref = box.add(io.BytesIO(some_bytes(1000)))
    with pytest.raises(Refused) as refusal:
        box.read(ref, limit=999)
    assert refusal.value.code == "blob.too_large"
    assert refusal.value.details == {"size": 1000, "limit": 999}


def test_an_export_keeps_the_old_file_when_it_fails(box, folder, tmp_path):
    ref = box.add(io.BytesIO(some_bytes(100_000)))
    (path,) = files(folder)
    path.write_bytes(path.read_bytes()[:-1])
    target = tmp_path / "foto.jpg"
    target.write_bytes(b"older")
    assert code(box.export, ref, target) == "blob.damaged"
    assert target.read_bytes() == b"older"
    assert code(box.export, ref, tmp_path / "no" / "x") == "file.missing"


@pytest.mark.parametrize("after", [0, 1_000_000])
def test_stopping_leaves_nothing(box, folder, tmp_path, after):
    content = some_bytes(3_000_000)
    with pytest.raises(Cancelled):
        box.add(io.BytesIO(content), Stopping(after))
    assert files(folder) == []
    ref = box.add(io.BytesIO(content))
    with pytest.raises(Cancelled):
        box.export(ref, tmp_path / "out", Stopping(after))
    assert not (tmp_path / "out").exists()


def test_leftovers_of_a_crash_are_cleared(box, folder):
    ref = box.add(io.BytesIO(CANARY))
    (folder / "arriving" / ".netra-0011.part").write_bytes(b"half")
    (folder / "arriving" / "0011").write_bytes(b"half")
    assert box.clear_leftovers() == 0, "perhaps somebody is just adding it"
    for path in (folder / "arriving").iterdir():
        os.utime(path, (0, time.time() - IDLE))
    (folder / "arriving" / "0022").write_bytes(b"growing")
    assert box.clear_leftovers() == 2
    assert box.clear_leftovers() == 0
    assert [path.name for path in (folder / "arriving").iterdir()] == ["0022"]
    assert box.read(ref) == CANARY


def test_no_room_leaves_nothing(box, folder):
    resource = pytest.importorskip("resource", reason="limits on files are not Windows'")
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        for room in (0, 300, 70_000, 100_200):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, old[1]))
            assert code(box.add, io.BytesIO(some_bytes(100_000))) == "file.too_big_for_disk"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert files(folder) == []


def test_plaintext_never_touches_the_folder(box, folder):
    """Looked at while the blob is being written and read, not only afterwards."""
    text = CANARY * 60_000

    class Looking(io.BytesIO):
        looks = 0

        def read(self, size=-1):
            if self.tell() % 300_000 < 8192:
                self.look()
            return super().read(size)

        def look(self):
            Looking.looks += 1
            for path in files(folder):
                assert CANARY[:20] not in path.read_bytes()

    source = Looking(text)
    ref = box.add(source)
    with box.reading(ref) as plain:
        while plain.read(500_000):
            source.look()
    box.verify(ref)
    source.look()
    assert Looking.looks > 10


def test_large_blobs_take_little_memory(box, tmp_path):
    class Zeros(io.RawIOBase):
        left = 30_000_000

        def read(self, size=-1):
            size = min(size, self.left)
            self.left -= size
            return bytes(size)

    tracemalloc.start()
    try:
        ref = box.add(Zeros())
        box.verify(ref)
        box.export(ref, tmp_path / "out")
        with box.reading(ref) as plain:
            while plain.read(65536):
                pass
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert ref.size == 30_000_000
    assert peak < 2_000_000


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert code(BlobBox, tmp_path / "file" / "blobs", NAME_KEY, US).startswith("file.")


@settings(max_examples=30)
@given(st.lists(st.binary(max_size=3000), max_size=6))
def test_any_contents_in_any_order(tmp_path_factory, contents):
    folder = tmp_path_factory.mktemp("any")
    box = BlobBox(folder, NAME_KEY, US)
    refs = [box.add(io.BytesIO(content)) for content in contents]
    assert [box.read(ref) for ref in refs] == contents
    assert len(files(folder)) == len(set(contents))


def test_pieces_that_overlap_far_are_joined(box):
    content = some_bytes(5 * 2**20)
    ref = ref_of(content)
    for offset, length in ((0, 4 * 2**20), (2**20, 4 * 2**20)):
        box.keep_part(ref, offset, length, io.BytesIO(content[offset : offset + length]))
    assert box.assemble(ref)
    assert box.read(ref) == content
