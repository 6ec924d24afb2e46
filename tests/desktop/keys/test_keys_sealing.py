"""Sealing and opening: stock age agrees, nothing damaged is believed, nothing is left behind."""

import errno
import hashlib
import io
import os
import random
import subprocess
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import KnownError, Refused, Trouble
from desktop.keys import sealing
from desktop.keys.age_format import header_size, plain_size, sealed_size
from desktop.keys.sealing import (
    identity_of,
    is_recipient,
    new_identity,
    open_sealed,
    open_stream,
    opening,
    seal,
    seal_stream,
)
from desktop.progress import Cancelled

US = new_identity()
OTHER = new_identity()
CHUNK = 64 * 1024
SIZES = [0, 1, 8191, 8192, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 200_000]


def some_bytes(size):
    return random.Random(size).randbytes(size)


def sha256(content):
    return hashlib.sha256(content).hexdigest()


def code(attempt, *arguments, **options):
    with pytest.raises(KnownError) as error:
        attempt(*arguments, **options)
    return error.value.code


def age(*arguments, feed):
    return subprocess.run(
        ["age", *map(str, arguments)], input=feed, capture_output=True, check=False
    )


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def identity_file(tmp_path):
    path = tmp_path / "identity"
    path.write_text(US.secret + "\n")
    return path


class Watcher:
    """Progress that remembers, and asks to stop when told to."""

    def __init__(self, stop_after=None):
        self.reports = []
        self.stop_after = stop_after

    def report(self, stage, done, total):
        self.reports.append((stage, done, total))
        if self.stop_after is not None and len(self.reports) > self.stop_after:
            raise Cancelled


class Failing(io.BytesIO):
    """A medium that refuses the write after so many bytes."""

    def __init__(self, room):
        super().__init__()
        self.room = room

    def write(self, content):
        if self.tell() + len(content) > self.room:
            raise OSError(errno.ENOSPC, "full")
        return super().write(content)


class Dribble(io.BytesIO):
    """A source and sink that take and give a little at a time."""

    def read(self, size=-1):
        return super().read(min(size, 777) if size >= 0 else 777)

    def write(self, content):
        return super().write(bytes(content)[:1000])


def test_identities():
    assert US.recipient.startswith("age1")
    assert identity_of(US.secret) == US
    assert US.secret not in repr(US)
    assert is_recipient(US.recipient)
    for wrong in (
        "",
        "age1",
        US.recipient.upper(),
        US.recipient[:-1],
        US.recipient + "\n",
        US.secret,
    ):
        assert not is_recipient(wrong)
    assert code(identity_of, "AGE-SECRET-KEY-1") == "sealed.bad_identity"


@pytest.mark.parametrize("size", SIZES)
def test_round_trip_in_memory_and_exact_size(size):
    content = some_bytes(size)
    sealed = seal(content, [US.recipient, OTHER.recipient])
    assert open_sealed(sealed, [OTHER], size) == content
    header = header_size(sealed[:4096])
    assert plain_size(len(sealed), header) == size
    assert sealed_size(size, header) == len(sealed)
    if size:
        # Told from the size alone, before any key is tried.
        assert code(open_sealed, sealed, [], size - 1) == "sealed.too_large"


def test_stock_age_agrees_both_ways(identity_file):
    content = some_bytes(150_000)
    opened = age("-d", "-i", identity_file, feed=seal(content, [US.recipient]))
    assert opened.stdout == content, opened.stderr
    sealed = age("-r", US.recipient, "-r", OTHER.recipient, feed=content)
    assert open_sealed(sealed.stdout, [OTHER], 150_000) == content
    armoured = age("-a", "-r", US.recipient, feed=content)
    assert code(open_sealed, armoured.stdout, [US], 200_000) == "sealed.malformed"


def test_recipients_are_checked_before_anything_is_written(tmp_path):
    assert code(seal, b"", []) == "sealed.recipient_count"
    assert code(seal, b"", [US.recipient] * 8) == "sealed.recipient_count"
    assert code(seal, b"", ["age1x"]) == "sealed.bad_recipient"
    assert code(seal_stream, io.BytesIO(), tmp_path / "x", ["ssh-ed25519 AAAA"])
    assert not names(tmp_path)
    assert header_size(seal(b"", [US.recipient] * 7)) <= 4096


def test_a_stranger_cannot_open():
    assert code(open_sealed, seal(b"x", [US.recipient]), [OTHER], 9) == "sealed.not_for_us"


def test_every_bit_and_every_cut_is_refused():
    sealed = seal(b"nama pelapor", [US.recipient])
    damaged = [sealed[:length] for length in range(len(sealed))] + [sealed + b"\0"]
    for at in range(len(sealed)):
        for bit in range(8):
            damaged.append(sealed[:at] + bytes([sealed[at] ^ 1 << bit]) + sealed[at + 1 :])
    for untrusted in damaged:
        assert code(open_sealed, untrusted, [US], 100).startswith("sealed.")


@given(st.binary(max_size=300))
def test_arbitrary_bytes_are_refused(untrusted):
    assert code(open_sealed, untrusted, [US], 100) == "sealed.malformed"
    with_start = b"age-encryption.org/v1\n-> X25519 " + untrusted
    assert code(open_sealed, with_start, [US], 100).startswith("sealed.")


def header(*stanzas, mac=b"A" * 43, version=b"age-encryption.org/v1"):
    return version + b"\n" + b"".join(stanzas) + b"--- " + mac + b"\n"


X25519 = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"


@pytest.mark.parametrize(
    ("untrusted", "reason"),
    [
        (b"", "not_age"),
        (header(), "not_age"),
        (header(X25519, version=b"age-encryption.org/v2"), "not_age"),
        (header(X25519).replace(b"\n", b"\r\n"), "not_age"),
        (b"\n" + header(X25519), "not_age"),
        (header(b"-> X25519  AA\n\n"), "not_age"),
        (header(b"-> X25519 AA \n\n"), "not_age"),
        (header(b"-> X25519 AA\n"), "not_age"),
        (header(b"->X25519 AA\n\n"), "not_age"),
        (header(X25519, mac=b"A" * 42), "not_age"),
        (header(X25519, b"-> x\n" + b"A" * 65 + b"\n"), "not_age"),
        (header(X25519, b"-> x\n" + b"A" * 64 + b"\n"), "not_age"),
        (header(X25519, b"-> x\n" + (b"A" * 64 + b"\n") * 70 + b"\n"), "not_age"),
        (header(X25519, b"-> x\nAB==\n"), "not_age"),
        (header(*[X25519] * 9), "stanza_count"),
        (header(X25519, b"-> x\nAB\n"), "spelling"),
        (header(X25519, b"-> x\nA\n"), "spelling"),
        (header(X25519, mac=b"A" * 42 + b"B"), "spelling"),
        (header(X25519, b"-> scrypt AA 18\n" + b"A" * 43 + b"\n"), "passphrase"),
        (header(b"-> ssh-ed25519 AA AA\n" + b"A" * 43 + b"\n"), "no_recipient"),
        (b"-----BEGIN AGE ENCRYPTED FILE-----\n", "not_age"),
    ],
)
def test_headers_are_judged_strictly(untrusted, reason):
    with pytest.raises(Refused) as refusal:
        header_size(untrusted)
    assert refusal.value.details == {"reason": reason}


def test_a_plain_header_is_measured():
    assert header_size(header(X25519, b"-> grease a b\n\n") + b"rest") == len(
        header(X25519, b"-> grease a b\n\n")
    )


@pytest.mark.parametrize("payload", [0, 15, CHUNK + 16 + 1, CHUNK + 16 + 16])
def test_sizes_no_age_file_can_have(payload):
    assert code(plain_size, 200 + 16 + payload, 200) == "sealed.damaged"


@pytest.mark.parametrize("size", SIZES)
def test_files_are_sealed_whole_and_opened_again(tmp_path, identity_file, size):
    content = some_bytes(size)
    target = tmp_path / "blob"
    watcher = Watcher()
    sealed = seal_stream(io.BytesIO(content), target, [US.recipient], watcher)
    written = target.read_bytes()
    assert (sealed.plain_size, sealed.plain_sha256) == (size, sha256(content))
    assert (sealed.cipher_size, sealed.cipher_sha256) == (len(written), sha256(written))
    assert watcher.reports[0] == ("seal", 0, size)
    assert names(tmp_path) == ["blob", "identity"]
    assert age("-d", "-i", identity_file, feed=written).stdout == content

    sink = io.BytesIO()
    opened = open_stream(io.BytesIO(written), sink, [US], size, watcher)
    assert (opened.plain_size, opened.plain_sha256) == (size, sha256(content))
    assert sink.getvalue() == content
    assert watcher.reports[-1][0] == "open"
    with opening(io.BytesIO(written), [US], size) as plain:
        assert plain.read() == content


def test_sources_and_sinks_may_be_slow(tmp_path):
    content = some_bytes(70_000)
    seal_stream(Dribble(content), tmp_path / "blob", [US.recipient])
    sink = Dribble()
    open_stream(Dribble((tmp_path / "blob").read_bytes()), sink, [US], 70_000)
    assert sink.getvalue() == content


def test_the_library_hides_a_failed_last_write():
    """The reason for our own writer; if this fails, the library has been mended."""
    import pyrage
    from pyrage import x25519

    hidden = Failing(250)
    pyrage.encrypt_io(io.BytesIO(b"x" * 500), hidden, [x25519.Recipient.from_str(US.recipient)])
    assert len(hidden.getvalue()) < 500


@pytest.mark.parametrize("size", [500, CHUNK + 1000, 100_000])
def test_a_failed_write_is_told_wherever_it_happens(size):
    """Also in a short last chunk, which the library writes after it has reported success."""
    content = some_bytes(size)
    keys = sealing._recipients([US.recipient])
    for room in [*range(0, 300, 40), *range(CHUNK, size, 4000), size - 100, size + 200]:
        sink = Failing(room)
        with pytest.raises(Trouble) as trouble:
            sealing._seal_into(io.BytesIO(content), sink, keys, Watcher())
        assert trouble.value.code == "file.no_space"


def test_a_medium_that_kept_something_else_is_found_out(tmp_path):
    class Meddler(io.BytesIO):
        """Changes the draft on the disk while its end is still being written."""

        def read(self, size=-1):
            content = super().read(size)
            if not content:
                (draft,) = tmp_path.iterdir()
                with draft.open("r+b") as file:
                    file.seek(1000)
                    file.write(b"meddled")
            return content

    source = Meddler(some_bytes(300_000))
    assert code(seal_stream, source, tmp_path / "x", [US.recipient]) == "file.not_as_written"
    assert not names(tmp_path)


def test_a_full_disk_leaves_nothing(tmp_path):
    resource = pytest.importorskip("resource", reason="limits on files are not Windows'")
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    content = some_bytes(100_000)
    try:
        for room in (0, 100, 300, CHUNK, 100_100):
            resource.setrlimit(resource.RLIMIT_FSIZE, (room, old[1]))
            found = code(seal_stream, io.BytesIO(content), tmp_path / "x", [US.recipient])
            assert found == "file.too_big_for_disk"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
    assert not names(tmp_path)


class Pulled(io.BytesIO):
    """A stick that is pulled while it is read."""

    def read(self, size=-1):
        if self.tell() > 50_000:
            raise OSError(errno.EIO, "gone")
        return super().read(size)


def test_a_failing_source_is_trouble_and_not_damage(tmp_path):
    content = some_bytes(100_000)
    assert code(seal_stream, Pulled(content), tmp_path / "x", [US.recipient]) == "file.failed"
    assert not names(tmp_path)
    sealed = seal(content, [US.recipient])
    assert code(open_stream, Pulled(sealed), io.BytesIO(), [US], 100_000) == "file.failed"
    assert code(open_stream, io.BytesIO(sealed), Failing(70_000), [US], 100_000) == "file.no_space"


def test_stopping_leaves_nothing(tmp_path):
    content = some_bytes(3_000_000)
    sealed = seal(content, [US.recipient])
    for stop_after in (0, 1, 2):
        watcher = Watcher(stop_after)
        with pytest.raises(Cancelled):
            seal_stream(io.BytesIO(content), tmp_path / "x", [US.recipient], watcher)
        assert not names(tmp_path)
        with pytest.raises(Cancelled):
            open_stream(io.BytesIO(sealed), io.BytesIO(), [US], 3_000_000, Watcher(stop_after))


def test_damage_and_excess_are_refused_while_streaming():
    content = some_bytes(150_000)
    sealed = seal(content, [US.recipient])
    assert code(open_stream, io.BytesIO(sealed), io.BytesIO(), [US], 149_999) == "sealed.too_large"
    for cut in (1, 16, 17, CHUNK, len(sealed) - 100):
        short = io.BytesIO(sealed[:-cut])
        assert code(open_stream, short, io.BytesIO(), [US], 150_000).startswith("sealed.")
    swapped = sealed[:-1] + bytes([sealed[-1] ^ 1])
    assert code(open_stream, io.BytesIO(swapped), io.BytesIO(), [US], 150_000) == "sealed.damaged"


def test_a_pulled_stream_ends_only_when_all_was_good():
    content = some_bytes(1_000_000)
    sealed = seal(content, [US.recipient])
    damaged = sealed[:-1] + bytes([sealed[-1] ^ 1])
    got = 0
    with opening(io.BytesIO(damaged), [US], 1_000_000) as plain, pytest.raises(Refused) as refusal:
        while piece := plain.read(10_000):
            got += len(piece)
    assert refusal.value.code == "sealed.damaged"
    assert 0 < got < 1_000_000
    with opening(io.BytesIO(sealed), [US], 1_000_000) as plain:
        assert plain.read(5) == content[:5]  # and leave early
    with opening(io.BytesIO(b""), [US], 1) as plain, pytest.raises(Refused):
        plain.read()


def test_streams_take_little_memory(tmp_path):
    class Zeros(io.RawIOBase):
        left = 40_000_000

        def read(self, size=-1):
            size = min(size, self.left)
            self.left -= size
            return bytes(size)

    tracemalloc.start()
    try:
        sealed = seal_stream(Zeros(), tmp_path / "x", [US.recipient])
        with (tmp_path / "x").open("rb") as source, Path(os.devnull).open("wb") as sink:
            open_stream(source, sink, [US], 40_000_000)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert sealed.plain_size == 40_000_000
    assert peak < 2_000_000
