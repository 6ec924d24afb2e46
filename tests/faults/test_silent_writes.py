"""A medium that keeps something else than it was given and says that all went well.

Every write of a scenario in turn is dropped, shortened or zeroed, with no error told: the same
write that a library forgets to report, and what a worn or false stick does. Either Netra notices
at once by reading again, or nothing was lost. Where the system's cache answers the first reading,
the second one, after the medium was plugged in anew, must notice.
"""

import hashlib
import io
import os
from functools import partial
from itertools import count

import pytest

from db import migrations, store
from db.blobs import BlobBox, BlobRef
from db.store import BACKUPS
from desktop.app.commands.vault import write_private
from desktop.errors import KnownError, Refused, Trouble
from desktop.keys import slot_file, slots
from desktop.keys.files import read_limited, write_durably
from desktop.keys.joining import read_join_request
from desktop.keys.root_file import LIMIT, open_root
from desktop.keys.sealing import new_identity
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.progress import Silent
from desktop.sync import custody, exchange, joining, queries
from desktop.sync.model import MIB, Outcome, OutState
from tests.desktop.sync.conftest import Country
from tests.faults.lives import act, vault_in
from tests.faults.media import LIES, Medium, contents, lay, replayed

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
BESIDE = {"file": 2 * MIB, "piece": 64 * 1024}
"""No room for files inside the bundle: they lie in a volume beside it."""
PAGE = 4096
"""Bytes of a page of the database."""


def photo(size):
    return hashlib.shake_256(b"foto").digest(size)


def every_lie(folder, attempt):
    """Attempt something while each write in turn is lied about; return what was noticed.

    ``attempt(medium)`` raises when it noticed and returns whether all is whole otherwise.
    """
    noticed = harmless = 0
    for lie in LIES.values():
        for number in count(1):
            medium = Medium(folder, lie=lie, lie_at=number)
            try:
                whole = attempt(medium)
            except Trouble as trouble:
                assert trouble.code in {"file.not_as_written", "blob.damaged"}, (number, trouble)
                noticed += 1
            else:
                if medium.writes < number:
                    break
                assert whole, f"write {number} of {medium.writes} was lost and nobody noticed"
                harmless += 1
    return noticed, harmless


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    """Yield a headquarters and a region that know each other; the region has files to send."""
    country = Country(tmp_path_factory.mktemp("country"))
    hq = country.headquarters()
    bogor = country.office("bogor", enrolled_at=hq)
    bogor.keep_file(photo(100_000))
    yield hq, bogor
    country.close()


def written(office, to):
    """Return the numbers of the bundles that an office says lie on a medium."""
    return {one.number for one in office.ask(queries.outbox, to.id)
            if one.state is OutState.WRITTEN}  # fmt: skip


@pytest.mark.parametrize("room", [{}, BESIDE], ids=["inside", "volume beside"])
def test_every_lost_write_of_a_bundle_is_noticed(offices, tmp_path, room):
    hq, bogor = offices
    stick = tmp_path / "stick"

    def export(medium):
        lay(stick, {"surat.docx": b"own"})
        before = written(bogor, hq)
        try:
            with medium.watched():
                sent = bogor.export(hq, stick, **room)
        except Trouble:
            assert contents(stick) == {"surat.docx": b"own"}
            assert written(bogor, hq) == before
            raise
        assert written(bogor, hq) == before | {sent.number}
        exchange.check_own(bogor, sent.file, Silent())
        return hq.inspect(sent.file).outcome is Outcome.IMPORTED

    noticed, harmless = every_lie(stick, export)
    print(f"{noticed} noticed, {harmless} without loss")  # noqa: T201
    assert noticed >= 12


def test_every_lost_write_of_a_receipt_is_noticed(offices, tmp_path):
    hq, bogor = offices
    stick = tmp_path / "stick"
    stick.mkdir()
    brought = bogor.export(hq, stick).file
    hq.take(brought)
    whole = brought.read_bytes()

    def answer(medium):
        lay(stick, {brought.name: whole})
        try:
            with medium.watched():
                sent = hq.export(bogor, stick)
        finally:
            assert brought.read_bytes() == whole
        return bogor.inspect(sent.file).outcome is Outcome.IMPORTED

    noticed, _ = every_lie(stick, answer)
    assert noticed >= 6


def test_every_lost_write_of_a_copy_from_the_stick_is_noticed(offices, tmp_path):
    """While it comes in: our own disk is at fault then, and no bundle is called damaged."""
    hq, bogor = offices
    brought = bogor.export(hq, tmp_path / "stick").file
    before = hq.count_ops()

    def take(medium):
        with medium.watched():
            result = hq.take(brought)
        assert result.outcome in (Outcome.IMPORTED, Outcome.DUPLICATE)
        return True

    noticed, _ = every_lie(hq.folder / exchange.QUARANTINE, take)
    assert noticed >= 2
    assert contents(hq.folder / exchange.QUARANTINE) == {}
    assert hq.count_ops() >= before


def test_the_vaults_own_disk_lies_while_a_volume_is_sealed(offices, tmp_path):
    hq, bogor = offices
    stick = tmp_path / "stick"
    stick.mkdir()

    def export(medium):
        lay(stick, {})
        with medium.watched():
            sent = bogor.export(hq, stick)
        return hq.inspect(sent.file).outcome is Outcome.IMPORTED

    noticed, _ = every_lie(bogor.folder / exchange.OUTBOX, export)
    assert noticed >= 6
    assert contents(bogor.folder / exchange.OUTBOX) == {}


@pytest.mark.parametrize("room", [{}, BESIDE], ids=["inside", "volume beside"])
def test_what_a_cache_hid_is_found_when_the_stick_is_plugged_in_anew(offices, tmp_path, room):
    """The first reading came from memory: written, not yet checked. The medium has its own say."""
    hq, bogor = offices
    stick, honest = tmp_path / "stick", Medium(tmp_path / "stick")
    stick.mkdir()
    with honest.watched():
        sent = bogor.export(hq, stick, **room)
    assert sent.number in written(bogor, hq)
    whole = contents(stick)
    assert replayed(honest.tape) == whole
    found = harmless = 0
    for lie in LIES.values():
        for number in range(1, honest.writes + 1):
            kept = replayed(honest.tape, lie=lie, lie_at=number)
            lay(stick, kept)
            if kept == whole:
                harmless += 1
                assert exchange.check_own(bogor, sent.file, Silent()) is not None
                continue
            with pytest.raises(KnownError) as caught:
                exchange.check_own(bogor, sent.file, Silent())
            assert caught.value.code.startswith(("bundle.", "signature.")), caught.value
            assert hq.inspect(sent.file).outcome is not Outcome.IMPORTED or room
            found += 1
    print(f"{found} found, {harmless} without loss")  # noqa: T201
    assert found >= 12


@pytest.mark.parametrize("size", [1, 4096, 8192, 70_000])
def test_every_lost_write_of_a_small_file_is_noticed(tmp_path, size):
    target, new = tmp_path / "berkas", photo(size)

    def write(medium):
        lay(tmp_path, {"berkas": b"old"})
        try:
            with medium.watched():
                write_durably(target, new)
        except Trouble:
            assert contents(tmp_path) == {"berkas": b"old"}
            raise
        return contents(tmp_path) == {"berkas": new}

    noticed, harmless = every_lie(tmp_path, write)
    # Half of one byte is nothing, and what is all zeros already loses nothing.
    assert (noticed, harmless) == (3, 0)


def test_a_lost_write_of_a_slot_file_leaves_a_copy_that_opens(tmp_path):
    """Two copies one after the other: a lie hits one, and the other one holds the change."""
    opened, _ = slots.create_slots(
        tmp_path, vault="0" * 32, login="siti", passphrase="kopi hujan gunung biru",
        identity_secret=new_identity().secret, cost=CHEAP_FOR_TESTS,
    )  # fmt: skip
    before = contents(tmp_path)
    found = []

    def save(medium):
        lay(tmp_path, before)
        copies = slot_file.read_copies(tmp_path)
        with medium.watched():
            following = slot_file.save(tmp_path, copies.file, opened.master, copies)
        after = slot_file.read_copies(tmp_path)
        assert after.file.generation == following.generation
        found.append(after.states.count(slot_file.CopyState.GOOD))
        assert slot_file.repair(tmp_path, after)
        return slot_file.read_copies(tmp_path).states == (slot_file.CopyState.GOOD,) * 2

    every_lie(tmp_path, save)
    assert found == [1, 1, 2] * 3


def test_every_lost_write_of_evidence_is_noticed(tmp_path):
    content = photo(150_000)
    ref = BlobRef(hashlib.sha256(content).hexdigest(), len(content))
    box = BlobBox(tmp_path / "blobs", b"n" * 32, new_identity())

    def keep(medium):
        box.discard(ref)
        with medium.watched():
            assert box.add(io.BytesIO(content)) == ref
        box.verify(ref)
        return True

    noticed, harmless = every_lie(tmp_path / "blobs", keep)
    assert noticed >= 9
    assert harmless == 0
    assert not box.has(ref) or box.read(ref) == content


def test_every_lost_write_of_evidence_that_is_handed_out_is_noticed(tmp_path):
    content = photo(150_000)
    box = BlobBox(tmp_path / "blobs", b"n" * 32, new_identity())
    ref = box.add(io.BytesIO(content))
    stick = tmp_path / "stick"

    def export(medium):
        lay(stick, {})
        try:
            with medium.watched():
                box.export(ref, stick / "foto.jpg")
        except Trouble:
            assert contents(stick) == {}
            raise
        return contents(stick) == {"foto.jpg": content}

    noticed, _ = every_lie(stick, export)
    assert noticed >= 6


def test_every_lost_write_of_a_recovery_code_is_noticed(tmp_path):
    """The only way back in: the vault is made after its code lies where it should."""
    folder, code = tmp_path / "brankas", "K7QM-2F8W-9XZT-4BNA"

    def write(medium):
        lay(folder, {})
        try:
            with medium.watched():
                write_private(folder / "kode.txt", code)
        except Trouble:
            assert contents(folder) == {}
            raise
        return contents(folder) == {"kode.txt": f"{code}\n".encode()}

    assert every_lie(folder, write) == (3, 0)


def test_the_root_stays_in_the_vault_until_its_file_is_whole(offices, tmp_path):
    hq, _ = offices
    safe, secret = tmp_path / "safe", "empat sapi makan rumput kering"
    content = hq.do(custody.make_root_file, secret, CHEAP_FOR_TESTS).result

    def store(medium):
        lay(safe, {})
        try:
            with medium.watched():
                write_durably(safe / "akar.json", content)
        except Trouble:
            assert contents(safe) == {}
            assert hq.ask(custody.root_is_here)
            raise
        return open_root(read_limited(safe / "akar.json", LIMIT), secret) is not None

    assert every_lie(safe, store) == (3, 0)
    # Also where a cache answered the first reading: the file must open before the root goes.
    for lie in LIES.values():
        with pytest.raises(Refused):
            hq.do(custody.put_root_away, lie(content), secret)
        assert hq.ask(custody.root_is_here)


def test_every_lost_write_of_the_files_of_joining_is_noticed(offices, tmp_path):
    _, bogor = offices
    country = Country(tmp_path / "further")
    try:
        second = country.newcomer("bogor2")
        request = second.do(joining.request_joining).result
        reply = bogor.do(joining.approve_joining, read_join_request(request)).result
        for content in (request, reply):

            def hand_over(medium, content=content):
                lay(tmp_path / "stick", {})
                with medium.watched():
                    write_durably(tmp_path / "stick" / "berkas.json", content)
                return contents(tmp_path / "stick") == {"berkas.json": content}

            noticed, harmless = every_lie(tmp_path / "stick", hand_over)
            assert (noticed, harmless) == (3, 0)
            # And what a cache hid is not believed on the other side.
            for lie in LIES.values():
                with pytest.raises(Refused):
                    if content is request:
                        read_join_request(lie(content))
                    else:
                        second.ask(joining.check_joining, lie(content))
    finally:
        country.close()


def test_a_copy_before_a_migration_is_read_whole_before_anything_changes(tmp_path, monkeypatch):
    """The engine writes the copy: pages of it, and its end, are lost before it is read again."""
    vault = vault_in(tmp_path).create()
    act(vault, 1)
    vault.close()
    backups, honest = vault.folder / BACKUPS, store.check_file
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)
    monkeypatch.setattr(migrations, "steps", lambda: pytest.fail("migrated without a copy"))
    sizes, noticed = set(), 0

    def lossy(at, cut, copy, key):
        sizes.add(copy.stat().st_size)
        with copy.open("r+b") as file:
            if cut:
                file.truncate(at)
            else:
                file.seek(at)
                file.write(bytes(PAGE))
        honest(copy, key)

    step = PAGE if FULL else 16 * PAGE
    for at in count(0, step):
        if sizes and at >= min(sizes):
            break
        for cut in (False, True):
            monkeypatch.setattr(store, "check_file", partial(lossy, at, cut))
            with pytest.raises(KnownError) as caught:
                vault.open()
            assert caught.value.code in {"vault.damaged", "vault.wrong_key"}, caught.value
            assert list(backups.iterdir()) == []
            noticed += 1
    print(f"{noticed} damaged copies noticed")  # noqa: T201
    assert noticed >= 10
