"""The file on the stick: whole under its name, or not there; and bundles that were cut."""

import shutil
from pathlib import Path

import pytest

from desktop.errors import Refused, Trouble
from desktop.ids import DeviceId
from desktop.keys.files import taking_turns
from desktop.progress import Cancelled, Silent
from desktop.sync import exchange, outgoing, queries, reading, writing
from desktop.sync.model import Outcome, OutState


class Stops:
    """A person who presses stop when a stage is reached."""

    def __init__(self, stage, after=0):
        self.stage, self.after = stage, after

    def report(self, stage, done, total):
        if stage == self.stage and done >= self.after:
            raise Cancelled


def export(office, to, folder, progress=None):
    return exchange.export_bundle(office, office.folder, to.id, folder, progress or Silent())


@pytest.mark.parametrize("stage", ["seal", "write"])
def test_stopping_leaves_nothing_and_loses_nothing(bogor, hq, stick, stage):
    bogor.add(title="x")
    bogor.keep_file(b"foto" * 1000)
    with pytest.raises(Cancelled):
        export(bogor, hq, stick, Stops(stage))
    assert list(stick.iterdir()) == list((bogor.folder / "outbox").iterdir()) == []
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED


def test_last_write_that_fails_silently_is_caught(bogor, hq, stick, monkeypatch):
    bogor.add(title="x")
    honest = writing._pieces

    def lossy(*args):
        pieces = list(honest(*args))
        yield from pieces
        # What the medium forgets after it said yes.
        (part,) = stick.glob(".netra-*.part")
        lossy.part = part

    monkeypatch.setattr(writing, "_pieces", lossy)
    monkeypatch.setattr(writing.os, "fsync", lambda number: shorten(lossy.part))
    with pytest.raises(Trouble) as caught:
        export(bogor, hq, stick)
    assert caught.value.code == "file.not_as_written"
    monkeypatch.undo()
    assert list(stick.iterdir()) == []
    peer = bogor.ask(queries.status).peers[0]
    assert peer.last_out is None
    assert [one.state for one in peer.outbox] == [OutState.MADE]
    assert bogor.send(hq, stick).outcome is Outcome.IMPORTED


def shorten(part):
    with part.open("r+b") as file:
        file.truncate(part.stat().st_size - 1)


def test_a_full_stick_is_said_before_it_is_full(bogor, hq, stick, monkeypatch):
    bogor.add(title="x")
    usage = type(shutil.disk_usage(stick))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**9, 10**9 - 2**20, 2**20 + 5000))
    with pytest.raises(Trouble) as caught:
        export(bogor, hq, stick)
    assert caught.value.code == "file.no_space"
    assert caught.value.details["needed"] > caught.value.details["free"] == 5000
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone(bogor, hq, tmp_path):
    with pytest.raises(Trouble) as caught:
        export(bogor, hq, tmp_path / "gone")
    assert caught.value.code == "file.missing"


def test_a_file_in_place_of_the_stick_takes_no_number(bogor, hq, tmp_path, stick):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Trouble) as caught:
        export(bogor, hq, tmp_path / "file")
    assert caught.value.code == "file.not_folder"
    assert export(bogor, hq, stick).number == 1


def test_leftovers_of_an_earlier_stop_are_swept_and_others_kept(bogor, hq, stick):
    (stick / ".netra-0123456789abcdef.part").write_bytes(b"half")
    mine = stick / "surat.docx"
    mine.write_bytes(b"mine")
    sent = export(bogor, hq, stick)
    assert sorted(stick.iterdir()) == sorted([mine, sent.file])


def test_who_can_be_written_to(country, bogor, depok, hq, stick):
    for to, code in [
        (DeviceId("a" * 16), "sync.unknown_peer"),
        (bogor.id, "sync.not_a_peer"),
    ]:
        with pytest.raises(Refused) as caught:
            exchange.export_bundle(bogor, bogor.folder, to, stick, Silent())
        assert caught.value.code == code
    stranger = country.office("garut", scope="wgarutgarut22")
    with pytest.raises(Refused) as caught:
        export(stranger, hq, stick)
    assert caught.value.code == "sync.not_enrolled"


def test_peers_are_found_by_what_people_call_them(bogor, depok, hq):
    assert bogor.ask(queries.find_peer, "") == bogor.ask(queries.find_peer, "hq") == hq.id
    assert hq.ask(queries.find_peer, bogor.id[:6]) == bogor.id
    assert hq.ask(queries.find_peer, depok.scope) == depok.id
    assert hq.ask(queries.find_peer, "inspektorat DEPOK") == depok.id
    for named, code in [("", "sync.ambiguous_peer"), ("32.01", "sync.ambiguous_peer"),
                        ("32.99", "sync.no_such_peer")]:  # fmt: skip
        with pytest.raises(Refused) as caught:
            hq.ask(queries.find_peer, named)
        assert caught.value.code == code


@pytest.mark.parametrize("stage", ["copy", "check", "open", "apply", "files"])
def test_stopping_an_import_changes_nothing(bogor, hq, stick, stage):
    content = b"foto" * 1000
    bogor.keep_file(content)
    file = bogor.export(hq, stick).file
    before = hq.tables()
    with pytest.raises(Cancelled):
        exchange.import_bundle(hq, hq.folder, file, Stops(stage))
    assert (hq.tables() == before) is (stage != "files")
    results = exchange.finish_interrupted(hq, hq.folder, Silent())
    expected = {"copy": [], "files": [Outcome.DUPLICATE]}.get(stage, [Outcome.IMPORTED])
    assert [one.outcome for one in results] == expected
    assert hq.take(file).outcome is (Outcome.IMPORTED if stage == "copy" else Outcome.DUPLICATE)
    assert hq.has_file(content)
    assert hq.ask(queries.status).missing_files == 0


def test_exchanges_of_one_vault_take_turns(bogor, hq, stick, monkeypatch):
    bogor.keep_file(b"foto" * 1000)
    file = bogor.export(hq, stick).file
    (hq.folder / "quarantine").mkdir(exist_ok=True)
    arriving = hq.folder / "quarantine" / "arriving"
    arriving.write_bytes(b"of the other one")
    monkeypatch.setattr(exchange, "_PATIENCE", 0)
    with taking_turns(hq.folder / "exchange.lock", 0):
        for work in (
            lambda: exchange.finish_interrupted(hq, hq.folder, Silent()),
            lambda: hq.take(file),
            lambda: hq.export(bogor, stick),
        ):
            with pytest.raises(Trouble) as caught:
                work()
            assert caught.value.code == "vault.locked"
    assert arriving.read_bytes() == b"of the other one"
    assert hq.take(file).outcome is Outcome.IMPORTED


def test_what_is_no_bundle(hq, tmp_path):
    text = tmp_path / "surat.netra"
    text.write_bytes(b"Yth. Bapak".ljust(512))
    assert hq.take(text).code == "bundle.malformed"
    assert hq.take(tmp_path).code == "bundle.not_a_file"
    assert hq.take(tmp_path / "none").code == "bundle.not_a_file"
    giant = tmp_path / "giant.netra"
    with giant.open("wb") as file:
        file.truncate(513 * 2**20)
    assert hq.take(giant).code == "bundle.too_large"


def test_long_work_is_cut_at_groups_and_goes_on(bogor, hq, stick, monkeypatch):
    for at in range(10):
        bogor.add(title=f"perkara {at}", note="x")
    monkeypatch.setattr(outgoing, "MAX_OPS", 10)
    first = bogor.export(hq, stick)
    assert (first.ops, first.more) == (8, True)
    second = bogor.export(hq, stick)
    assert (second.ops, second.more) == (8, True)
    hq.take(second.file)
    assert hq.ask(queries.status).waiting == 8
    hq.take(first.file)
    assert hq.ask(queries.status).waiting == 0
    hq.send(bogor, stick)
    while (sent := bogor.export(hq, stick)).ops:
        assert hq.take(sent.file).outcome is Outcome.IMPORTED
        if not sent.more:
            hq.send(bogor, stick)
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_a_group_larger_than_the_limit_goes_whole(bogor, hq, stick, monkeypatch):
    monkeypatch.setattr(outgoing, "MAX_OPS", 3)
    bogor.add(title="x", note="y", on="2026-11-22", count=1)
    bogor.add(title="z")
    sent = bogor.export(hq, stick)
    assert sent.more
    assert hq.take(sent.file).outcome is Outcome.IMPORTED


def test_quarantine_names_are_ours(bogor, hq, stick, tmp_path):
    odd = tmp_path / "..CON\u202egnp.netra"
    shutil.copy(bogor.export(hq, stick).file, odd)
    copy = reading.fetch(odd, tmp_path / "quarantine", Silent())
    assert copy.parent == tmp_path / "quarantine"
    assert set(Path(copy).stem) <= set("0123456789abcdef")


def test_what_a_repair_cut_short_is_cleared_and_other_things_stay(bogor, hq, stick):
    first = bogor.export(hq, stick)
    whole = first.file.read_bytes()
    for left in (b"", bytes(4096), whole[:512], whole[:600]):
        first.file.write_bytes(left)
        assert writing.sweep(stick, bogor.id) == 1
        assert list(stick.iterdir()) == []
    for other in (b"mine now", whole, whole[:5000]):
        first.file.write_bytes(other)
        assert writing.sweep(stick, bogor.id) == 0
    first.file.write_bytes(b"")
    assert writing.sweep(stick, hq.id) == 0


def test_what_lost_its_long_name_is_cleared_if_it_is_ours(bogor, hq, stick):
    own, theirs = bogor.export(hq, stick).file, hq.export(bogor, stick).file
    for name in ("NETRA-~1.PAR", "NETRA-~2.VOL", "NETRA-~3.V02"):
        (stick / name).write_bytes(name.encode())
    for name in ("NETRA-~8.PAR", "NETRA-~9.PAR"):
        (stick / name).write_bytes(bytes(100))
    own.rename(stick / "NETRA-~4.NET")
    theirs.rename(stick / "NETRA-~5.NET")
    (stick / "NETRA-~6.NET").write_bytes(b"a program's own")
    (stick / "NETRA-~7.DOC").write_bytes(b"a letter")
    assert writing.sweep(stick, bogor.id) == 6
    assert sorted(path.name[6:] for path in stick.iterdir()) == ["~5.NET", "~6.NET", "~7.DOC"]


def test_two_names_for_the_same_bytes_are_left_to_a_repair(bogor, hq, stick):
    bogor.add(title="x")
    first = bogor.export(hq, stick).file
    double = stick / ".netra-0123456789abcdef.part"
    double.write_bytes(first.read_bytes())
    sent = bogor.export(hq, stick)
    assert sent.replaced == ()
    assert sorted(stick.iterdir()) == sorted([double, first, sent.file])
    (notice,) = sent.notices
    assert (notice.code, notice.details["count"]) == ("stick.needs_repair", 2)
    assert notice.details["names"] == f"{double.name}, {first.name}"
    first.write_bytes(b"")  # repaired: one name keeps the bytes
    assert bogor.export(hq, stick).notices == ()
    assert [double.exists(), first.exists()] == [False, False]


def test_many_names_of_spoilt_files_are_cut_short(bogor, hq, stick):
    whole = bogor.export(hq, stick).file.read_bytes()
    for number in range(8):
        (stick / f".netra-{number:016x}.part").write_bytes(whole)
    (notice,) = writing.stick_notices(stick)
    assert notice.details["count"] == 9
    assert notice.details["names"].count(".part") == 4
    assert notice.details["names"].endswith(" …")
    assert writing.stick_notices(stick / "gone") == ()
