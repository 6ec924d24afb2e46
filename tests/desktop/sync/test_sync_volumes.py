"""Large files: cut into pieces, spread over volumes and sticks, joined when all are here."""

import hashlib
import io
import random
import shutil

import pytest

from db.blobs import BlobBox, BlobRef
from desktop.errors import Trouble
from desktop.keys import sealing
from desktop.progress import Silent
from desktop.sync import arriving, container, exchange, queries
from desktop.sync.model import MIB, PAD, Outcome, Piece, covers, cut, joined, volume_name
from tests.desktop.sync.conftest import bundle_key

SMALL = {"file": 4 * MIB, "piece": MIB}
"""Volumes of 4 MiB and pieces of 1 MiB: what a video does, in a second."""


def film(size, seed=1):
    return random.Random(seed).randbytes(size)


def beside(path):
    """Return the further volumes of a bundle."""
    return sorted(path.parent.glob(f"{path.name}.v*"))


def leftovers(office):
    return [path for path in (office.folder / "blobs" / "parts").rglob("*") if path.is_file()]


def codes(result):
    return [one.code for one in result.notices]


def test_a_large_file_goes_over_several_volumes(bogor, hq, stick):
    content = film(9 * MIB + 7)
    bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    volumes = beside(sent.file)
    assert [path.name for path in volumes] == [
        volume_name(sent.file.name, number) for number in range(2, sent.volumes + 1)
    ]
    assert sent.volumes >= 4
    assert max(path.stat().st_size for path in (sent.file, *volumes)) <= SMALL["file"]
    assert sent.bytes == sum(path.stat().st_size for path in (sent.file, *volumes))
    result = hq.take(sent.file)
    assert (result.outcome, result.counts.blobs, result.counts.blobs_missing) == (
        Outcome.IMPORTED,
        1,
        0,
    )
    assert hq.has_file(content)
    assert leftovers(hq) == []
    assert list((bogor.folder / "outbox").iterdir()) == []


def test_without_room_inside_everything_lies_beside(bogor, hq, stick):
    content = film(2 * MIB)
    bogor.keep_file(content)
    sent = bogor.export(hq, stick, file=2 * MIB, piece=MIB)
    assert (sent.volumes, len(beside(sent.file))) == (3, 2)
    assert hq.take(sent.file).counts.blobs == 1
    assert hq.has_file(content)


def test_small_files_still_go_in_one_file(bogor, hq, stick):
    bogor.keep_file(b"foto" * 1000)
    sent = bogor.export(hq, stick)
    assert sent.volumes == 1
    assert list(stick.iterdir()) == [sent.file]


def test_the_case_comes_first_and_says_what_is_lacking(bogor, hq, stick, tmp_path):
    content = film(6 * MIB)
    ref = bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    lost = beside(sent.file)[0]
    lost.rename(tmp_path / lost.name)
    result = hq.take(sent.file)
    assert result.outcome is Outcome.IMPORTED
    assert codes(result) == ["bundle.volume_missing"]
    assert result.notices[0].details["file"] == lost.name
    (coming,) = hq.ask(queries.files_to_come)
    assert (coming.sha256, coming.size) == (ref.sha256, ref.size)
    assert 0 < coming.received < coming.size
    assert hq.get(coming.objects[0]).fields["sha256"] == ref.sha256
    assert not hq.has_file(content)
    # The volume turns up, the file is read again: the rest comes in.
    (tmp_path / lost.name).rename(lost)
    again = hq.take(sent.file)
    assert (again.outcome, again.counts.blobs, codes(again)) == (Outcome.DUPLICATE, 1, [])
    assert hq.ask(queries.files_to_come) == []
    assert hq.has_file(content)


def test_what_arrived_in_part_is_not_sent_again(bogor, hq, stick, tmp_path):
    content = film(8 * MIB)
    bogor.keep_file(content)
    first = bogor.export(hq, stick, **SMALL)
    for path in beside(first.file)[1:]:
        path.unlink()
    hq.take(first.file)
    (coming,) = hq.ask(queries.files_to_come)
    hq.send(bogor, tmp_path / "back")
    second = bogor.export(hq, tmp_path / "second", **SMALL)
    assert second.blobs == 1
    assert second.bytes < coming.size - coming.received + 600_000
    result = hq.take(second.file)
    assert (result.counts.blobs, result.counts.blobs_missing) == (1, 0)
    assert hq.has_file(content)


def test_one_stick_after_the_other_without_any_answer(bogor, hq, tmp_path):
    content = film(7 * MIB)
    bogor.keep_file(content)
    for number in range(4):
        sent = bogor.export(hq, tmp_path / f"stick-{number}", budget=3 * MIB - 100_000, **SMALL)
        assert sent.bytes <= 5 * MIB
        assert hq.take(sent.file).outcome is Outcome.IMPORTED
        if hq.has_file(content):
            break
    assert number == 3
    assert leftovers(hq) == []


def test_newest_ops_bring_their_files_first(bogor, hq, stick):
    old, new = film(MIB, 1), film(MIB, 2)
    bogor.keep_file(old)
    bogor.keep_file(new)
    hq.take(bogor.export(hq, stick, budget=2 * MIB - 200_000).file)
    assert (hq.has_file(old), hq.has_file(new)) == (False, True)


def test_a_renamed_bundle_finds_its_volumes(bogor, hq, stick, tmp_path):
    content = film(4 * MIB)
    bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    renamed = sent.file.with_name("dari bogor.netra")
    sent.file.rename(renamed)
    assert hq.take(renamed).counts.blobs == 1
    assert hq.has_file(content)


@pytest.mark.parametrize("damage", ["flip", "cut", "grow", "other", "zero"])
def test_a_damaged_volume_is_named_and_its_pieces_are_not_kept(
    bogor, depok, hq, stick, tmp_path, damage
):
    content = film(6 * MIB)
    ref = bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    (_, bad) = beside(sent.file)[:2]
    good = bad.read_bytes()
    if damage == "flip":
        at = len(good) // 2
        bad.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
    elif damage == "cut":
        bad.write_bytes(good[:-1])
    elif damage == "grow":
        bad.write_bytes(good + b"\0")
    elif damage == "zero":
        bad.write_bytes(bytes(len(good)))
    else:
        # Sealed to headquarters by somebody else: it opens, but it is not the one announced.
        fake = film(6 * MIB, seed=2)
        depok.keep_file(fake)
        other = depok.export(hq, tmp_path / "depok", **SMALL)
        foreign = beside(other.file)[1].read_bytes()
        bad.write_bytes(foreign[: len(good)].ljust(len(good), b"\0"))
    result = hq.take(sent.file)
    assert result.outcome is Outcome.IMPORTED
    assert set(codes(result)) <= {
        "bundle.volume_missing", "bundle.damaged", "sealed.damaged", "sealed.malformed",
        "sealed.not_for_us",
    }  # fmt: skip
    assert len(codes(result)) == 1
    held = hq.store.blobs.held(BlobRef(ref.sha256, ref.size))
    assert sum(length for _, length in held) < len(content)
    bad.write_bytes(good)
    assert hq.take(sent.file).counts.blobs == 1
    assert hq.has_file(content)


def test_a_volume_of_false_pieces_is_not_believed(bogor, hq, stick):
    """Whoever knows our recipient can seal to us; the signed manifest says what is genuine."""
    content = film(4 * MIB)
    ref = bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    (bad, *_) = beside(sent.file)
    size = bad.stat().st_size
    bad.write_bytes(seal_to(hq, ref, size))
    assert bad.stat().st_size == size
    result = hq.take(sent.file)
    assert codes(result) == ["bundle.damaged"]
    assert not hq.has_file(content)


def seal_to(office, ref, size):
    """Return a volume of as many bytes with a false piece in it."""
    pieces = [Piece(ref.sha256, ref.size, at * MIB, MIB) for at in (1, 2, 3)]
    plain = b"".join(container.header(one.name, MIB) + bytes(MIB) for one in pieces)
    plain += container.END
    plain += bytes(-len(plain) % PAD)
    # The stanza that age adds of its own is longer or shorter each time.
    while True:
        sealed = sealing.seal(plain, [bundle_key(office.name).recipient])
        if len(sealed) == size:
            return sealed


def test_pieces_that_do_not_add_up_are_thrown_away(bogor, hq, stick, tmp_path):
    content = film(4 * MIB)
    ref = bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    for path in beside(sent.file):
        path.rename(tmp_path / path.name)
    hq.take(sent.file)
    box = hq.store.blobs
    whole = BlobRef(ref.sha256, ref.size)
    for offset, length in box.held(whole):
        box.drop_part(whole, offset, length)
        box.keep_part(whole, offset, length, io.BytesIO(bytes(length)))
    for path in tmp_path.glob("*.v*"):
        path.rename(stick / path.name)
    result = hq.take(sent.file)
    assert codes(result) == ["blob.mismatch"]
    assert leftovers(hq) == []
    assert hq.take(sent.file).counts.blobs == 1
    assert hq.has_file(content)


def test_pieces_left_unjoined_are_joined_later(bogor, hq, stick, monkeypatch):
    content = film(5 * MIB)
    bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    with monkeypatch.context() as patch:
        patch.setattr(arriving, "_assemble", lambda *_: [])
        hq.take(sent.file)
    assert not hq.has_file(content)
    (coming,) = hq.ask(queries.files_to_come)
    assert coming.received == coming.size
    exchange.finish_interrupted(hq, hq.folder, Silent())
    assert hq.has_file(content)
    assert hq.ask(queries.files_to_come) == []


def test_a_file_joined_before_the_disk_was_full_is_written_down(bogor, hq, stick, monkeypatch):
    contents = [film(5 * MIB), film(5 * MIB + 1)]
    for content in contents:
        bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    real, joined = BlobBox.assemble, []

    def until_full(box, ref):
        if joined:
            raise Trouble("file.no_space")
        joined.append(ref)
        return real(box, ref)

    with monkeypatch.context() as patch:
        patch.setattr(BlobBox, "assemble", until_full)
        with pytest.raises(Trouble, match="no_space"):
            hq.take(sent.file)
    assert len(hq.ask(queries.files_to_come)) == 1
    exchange.finish_interrupted(hq, hq.folder, Silent())
    assert hq.ask(queries.files_to_come) == []
    assert all(hq.has_file(content) for content in contents)


def test_pieces_in_the_vault_are_sealed_and_tell_nothing(bogor, hq, stick):
    content = b"RAHASIA-BUKTI" * 400_000
    ref = bogor.keep_file(content)
    sent = bogor.export(hq, stick, **SMALL)
    beside(sent.file)[-1].unlink()
    hq.take(sent.file)
    pieces = leftovers(hq)
    assert pieces
    assert not [path for path in pieces if b"RAHASIA" in path.read_bytes()]
    assert not [path for path in pieces if ref.sha256[:16] in str(path)]


def test_a_file_damaged_here_does_not_stop_the_others(bogor, hq, stick):
    good, bad = film(2 * MIB, 1), film(6 * MIB, 2)
    bogor.keep_file(good)
    ref = bogor.keep_file(bad)
    path = bogor.store.blobs._path(ref)
    content = bytearray(path.read_bytes())
    content[len(content) * 3 // 4] ^= 1
    path.write_bytes(content)
    sent = bogor.export(hq, stick, **SMALL)
    assert sent.damaged == (ref.sha256,)
    result = hq.take(sent.file)
    assert result.outcome is Outcome.IMPORTED
    assert hq.has_file(good)
    assert result.counts.blobs_missing == 1


def test_a_stop_leaves_no_volume_on_the_stick(bogor, hq, stick):
    bogor.keep_file(film(6 * MIB))
    for stage in ("seal", "write"):
        with pytest.raises(KeyboardInterrupt):
            exchange.export_bundle(bogor, bogor.folder, hq.id, stick, Stops(stage, 2), SMALL_ROOM)
        assert list(stick.iterdir()) == []


class Stops:
    def __init__(self, stage, after):
        self.stage, self.left = stage, after

    def report(self, stage, done, total):
        if stage == self.stage:
            self.left -= 1
            if self.left < 0:
                raise KeyboardInterrupt


SMALL_ROOM = exchange.Room(**SMALL)


def test_lone_volumes_of_ours_are_swept_and_others_kept(bogor, depok, hq, stick):
    bogor.keep_file(film(6 * MIB))
    depok.keep_file(film(6 * MIB, 2))
    mine, theirs = (one.export(hq, stick, **SMALL) for one in (bogor, depok))
    kept = {*beside(theirs.file), stick / "surat.v02"}
    (stick / "surat.v02").write_bytes(b"x")
    mine.file.unlink()
    theirs.file.unlink()
    again = bogor.export(hq, stick, **SMALL)
    assert set(stick.iterdir()) == {again.file, *beside(again.file), *kept}


def test_a_newer_bundle_takes_the_place_of_an_older_one(bogor, hq, stick, tmp_path):
    bogor.keep_file(film(4 * MIB))
    first = bogor.export(hq, stick, **SMALL)
    shutil.copy(first.file, tmp_path / "late.netra")
    bogor.add(title="sesudah")
    second = bogor.export(hq, stick, **SMALL)
    assert second.replaced == (first.number,)
    assert set(stick.iterdir()) == {second.file, *beside(second.file)}
    third = bogor.export(hq, stick, **SMALL)
    result = hq.take(third.file)
    assert (result.outcome, codes(result)) == (Outcome.IMPORTED, [])
    assert hq.ask(queries.status).peers[0].gaps == ()
    # The one that was taken off the stick comes by another road: nothing new, nothing wrong.
    assert hq.take(tmp_path / "late.netra").counts.new == 0


def test_a_bundle_that_holds_more_stays(bogor, hq, stick):
    bogor.keep_file(film(4 * MIB))
    first = bogor.export(hq, stick, **SMALL)
    second = bogor.export(hq, stick, budget=2 * MIB - 100_000, **SMALL)
    assert second.replaced == ()
    assert first.file.exists()


def test_a_file_of_that_name_that_is_another_stays(bogor, hq, stick):
    bogor.add(title="x")
    first = bogor.export(hq, stick)
    first.file.write_bytes(b"mine now")
    assert bogor.export(hq, stick).replaced == ()
    assert first.file.read_bytes() == b"mine now"


def test_confirmed_bundles_leave_the_stick(bogor, hq, stick):
    bogor.add(title="x")
    first = bogor.export(hq, stick)
    hq.take(first.file)
    hq.send(bogor, stick)
    bogor.export(hq, stick)
    assert not first.file.exists()


def test_a_bundle_is_received_only_when_its_files_are(bogor, hq, stick, tmp_path):
    content = film(4 * MIB)
    bogor.keep_file(content)
    first = bogor.export(hq, stick, **SMALL)
    for path in beside(first.file):
        path.unlink()
    hq.take(first.file)
    hq.send(bogor, tmp_path / "back")
    assert bogor.ask(queries.status).peers[0].last_out.state.value == "written"
    hq.take(bogor.export(hq, tmp_path / "second", **SMALL).file)
    hq.send(bogor, tmp_path / "back")
    states = [one.state.value for one in bogor.ask(queries.status).peers[0].outbox]
    assert states == ["received", "received"]


def test_the_stick_runs_full_while_volumes_are_written(bogor, hq, stick, monkeypatch):
    bogor.keep_file(film(6 * MIB))
    usage = shutil.disk_usage(stick)
    free = iter([20 * MIB, 1 * MIB + 1])
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type(usage)(10**9, 10**9, next(free)))
    with pytest.raises(Trouble) as caught:
        bogor.export(hq, stick, **SMALL)
    assert caught.value.code == "file.no_space"
    assert list(stick.iterdir()) == []


def test_cutting_and_joining_are_each_others_reverse():
    dice = random.Random(5)
    for _ in range(200):
        size, piece = dice.randrange(0, 5000), dice.randrange(1, 700)
        pieces = cut("a" * 64, size, piece)
        stretches = joined((one.offset, one.offset + one.length) for one in pieces)
        assert stretches == (((0, size),) if size else ())
        held = joined(
            (one.offset, one.offset + one.length) for one in pieces if dice.random() < 0.5
        )
        rest = cut("a" * 64, size, piece, held)
        assert not [one for one in rest if covers(held, one.offset, one.offset + one.length)]
        both = (*held, *((one.offset, one.offset + one.length) for one in rest))
        assert joined(both) == stretches
    assert hashlib.sha256(b"").hexdigest() == cut(hashlib.sha256(b"").hexdigest(), 0, 5)[0].name
