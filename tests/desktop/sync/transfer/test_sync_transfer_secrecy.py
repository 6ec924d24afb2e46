"""What a handed-over case carries, and what it must not: others' words, identities, forgeries."""

import base64
import json

import pytest
import zstandard

from desktop.cases.handing import Standing
from desktop.cases.people import find_people
from desktop.cases.persons import add_prior_sanction
from desktop.cases.queries import case_list
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.keys import sealing
from desktop.sync import dossier
from desktop.sync.forwarding import pass_on
from desktop.sync.identities import open_identity, request_identity, send_identity
from desktop.sync.identity_views import identity_lines
from desktop.sync.postbox import parcel, posted
from desktop.sync.transfer_views import handover_view, incoming, transfers
from desktop.sync.transfers import accept_case
from tests.desks import PERSON
from tests.desktop.sync.conftest import bundle_key
from tests.desktop.sync.transferring import (
    identity_key,
    keep,
    offer,
    pass_by,
    register,
    standing,
    take,
    view,
)

OTHER = {
    "name": "Canaria Satu",
    "nip": "197501012000031001",
    "asn_type": "PNS",
    "position": "CANARY-POST",
}


def carried(path, office):
    """Return everything that stands inside a bundle, as its reader sees it: also inside parts."""
    import tarfile

    texts = []
    with tarfile.open(path) as tar:
        for member in tar:
            data = tar.extractfile(member).read()
            if member.name.endswith(".age"):
                data = sealing.open_sealed(data, [bundle_key(office.name)], 2**30)
            if member.name == "ops.age":
                data = zstandard.ZstdDecompressor().stream_reader(data).read()
                texts += parts_in(data)
            texts.append(data)
    return b"\n".join(texts)


def parts_in(lines):
    """Return what is packed into the parts of hand-overs among ops."""
    found = {}
    for line in lines.split(b"\n"):
        header, tab, payload = line.partition(b"\t")
        if tab and json.loads(header)["o"] == "handover_part":
            value = json.loads(payload)["v"]["value"]
            found[value["at"]] = value["data"]
    packed = base64.b64decode("".join(found[at] for at in sorted(found)))
    return [zstandard.ZstdDecompressor().decompress(packed)] if packed else []


def test_the_receiver_gets_this_case_and_not_a_word_of_another(hq, bogor, depok, stick, tmp_path):
    other = register(bogor, OTHER, subject="CANARY-CASE", account="CANARY-ACCOUNT")
    keep(bogor, other.case, b"CANARY-FILE" * 900, "CANARY-TITLE")
    made = register(bogor, subject="KEPT-CASE")
    keep(bogor, made.case, b"KEPT-FILE" * 900, "KEPT-TITLE")
    offer(bogor, made.case)
    pass_by(stick, bogor, hq)
    path = hq.export(depok, tmp_path / "out").file
    inside = carried(path, depok)
    assert b"CANARY" not in inside
    assert b"Canaria" not in inside
    assert other.register_number.encode() not in inside
    assert b"KEPT-CASE" in inside
    assert b"KEPT-FILE" in inside
    assert b"KEPT-TITLE" in inside
    assert b"KEPT" not in path.read_bytes()


def test_the_sender_learns_nothing_of_what_the_receiver_does(hq, bogor, depok, stick, tmp_path):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    keep(depok, taken.case, b"CANARY-FILE" * 900, "CANARY-TITLE")
    register(depok, OTHER, subject="CANARY-CASE")
    pass_by(stick, depok, hq)
    inside = carried(hq.export(bogor, tmp_path / "out").file, bogor)
    assert b"CANARY" not in inside
    assert taken.register_number.encode() in inside


def test_an_identity_of_a_reporter_stays_where_it_is(hq, bogor, depok, stick, tmp_path):
    made = register(bogor, reporter={"mode": "dirahasiakan", "name": "", "contact": ""})
    (reporter,) = bogor.ask(lambda unit: unit.objects.children(made.case, "reporter"))
    for kind, scope in (("reporter_identity", "kantor"), ("reporter_envelope", None)):
        bogor.add(kind, parent=reporter.id, scope=scope, sealed="CANARY-SEALED")
    offer(bogor, made.case)
    pass_by(stick, bogor, hq)
    assert b"CANARY" not in carried(hq.export(depok, tmp_path / "out").file, depok)


IDENTITY = {"mode": "dirahasiakan", "name": "Kenari Rahasia", "contact": "0812-7777-8888"}
NEEDLES = ("Kenari", "Rahasia", "0812-7777-8888", "7777")


def test_an_identity_that_goes_to_another_office_stands_nowhere_in_clear(
    hq, bogor, depok, stick, tmp_path
):
    """Neither on the sticks nor in a vault, a search, a rehearsal or the outbox of anybody."""
    made = register(bogor, reporter=IDENTITY)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    reporter = view(depok, taken.case).reporter.id
    depok.do(request_identity, reporter, "Perlu klarifikasi")
    pass_by(stick, depok, hq, bogor)
    (line,) = bogor.ask(identity_lines)
    bogor.do(send_identity, line.request, "Pelapor setuju", identity_key("bogor").secret)
    sticks = []
    for sender, receiver in ((bogor, hq), (hq, depok)):
        path = sender.export(receiver, tmp_path / "out").file
        sticks += [path.read_bytes(), carried(path, receiver)]
        sticks.append(repr(receiver.inspect(path)).encode())
        receiver.take(path)
        (last, *_) = sender.ask(posted)
        told = sender.ask(parcel, last)
        assert told.reporters
        sticks.append(repr(told).encode())
    secret = identity_key("depok").secret
    opened = depok.do(open_identity, reporter, "Menjadwalkan pertemuan", secret).result
    assert (opened.name, opened.contact) == (IDENTITY["name"], IDENTITY["contact"])
    sticks.append(carried(depok.export(hq, tmp_path / "out").file, hq))
    found = [needle for needle in NEEDLES for one in sticks if needle.encode() in one]
    assert found == []
    for office in (bogor, hq, depok):
        for needle in NEEDLES[:3]:
            assert office.ask(find_people, needle) == ()
            assert office.ask(case_list, CaseFilter(query=needle)).total == 0
        for told in (transfers, identity_lines):
            assert "Kenari" not in repr(office.ask(told))
        assert rows_with(office, NEEDLES) == []
    assert rows_with(depok, ("Menjadwalkan",))


def rows_with(office, needles):
    """Return the tables of a vault in which one of these texts stands."""
    with office.store.read(None):
        run = office.store._reader.execute
        tables = run(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
        ).fetchall()
        return [
            (name, needle)
            for (name,) in tables
            for row in run(f"SELECT * FROM '{name}'").fetchall()
            for needle in needles
            if any(needle.encode() in cell for cell in map(_bytes_of, row))
        ]


def _bytes_of(cell):
    return cell if isinstance(cell, bytes) else str(cell).encode()


def test_notes_about_a_person_stay_and_sanctions_go_along(hq, bogor, depok, stick, tmp_path):
    made = register(bogor)
    person = bogor.ask(lambda unit: unit.objects.get(made.respondents[0])).text("person")
    bogor.put(person, note="CANARY-NOTE")
    sanction = {"sanction": "HD-R1", "number": "800/1/2019", "dated": "2019-05-06"}
    bogor.do(add_prior_sanction, person, sanction)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq)
    assert b"CANARY" not in carried(hq.export(depok, tmp_path / "out").file, depok)
    pass_by(stick, hq, depok)
    taken = take(depok)
    (one,) = depok.ask(lambda unit: unit.objects.all("prior_sanction"))
    card = view(depok, taken.case).respondents[0].person
    assert (one.text("number"), one.text("person")) == ("800/1/2019", card)


def test_what_was_refused_is_forgotten_by_who_refused_it(hq, bogor, depok, stick):
    from desktop.sync.transfers import decline_case

    made = register(bogor, subject="CANARY-CASE", account="CANARY-ACCOUNT")
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    (line,) = depok.ask(incoming)
    depok.do(decline_case, line.id, "Bukan wilayah kami")
    pass_by(stick, depok, hq, depok)
    with pytest.raises(Refused) as caught:
        depok.ask(handover_view, line.id)
    assert caught.value.code == "transfer.returned"
    with depok.store.read(None):
        rows = depok.store._reader.execute(
            "SELECT payload FROM op WHERE otype = 'handover_part' AND key = '+'"
        ).fetchall()
    assert [row[0] for row in rows] == [None]


# --- forgeries ------------------------------------------------------------------------


def forged(monkeypatch, hq, change):
    """Let headquarters hand on something else than it was sent."""
    whole = dossier.pack

    def packed(ops):
        return whole(change(list(ops)))

    monkeypatch.setattr(dossier, "pack", packed)
    hq.do(pass_on)
    monkeypatch.undo()


@pytest.mark.parametrize("how", ["left_out", "twice", "none", "other"])
def test_headquarters_cannot_change_what_it_hands_on(monkeypatch, hq, bogor, depok, stick, how):
    from desktop.journal.model import Op

    def change(ops):
        last = ops[-1]
        digest = b"\0" * 32
        return {
            "left_out": ops[:-1],
            "twice": [*ops, last],
            "none": [],
            "other": [*ops[:-1], Op(last.header, last.header_bytes, None, digest)],
        }[how]

    made = register(bogor)
    offer(bogor, made.case)
    path = bogor.export(hq, stick).file
    monkeypatch.setattr("desktop.sync.exchange._pass_on", lambda desk: None)
    hq.take(path)
    monkeypatch.undo()
    forged(monkeypatch, hq, change)
    pass_by(stick, hq, depok)
    (line,) = depok.ask(incoming)
    with pytest.raises(Refused) as caught:
        depok.do(accept_case, line.id)
    assert caught.value.code == "transfer.damaged"
    with pytest.raises(Refused) as caught:
        depok.ask(handover_view, line.id)
    assert caught.value.code == "transfer.damaged"


def test_no_region_rules_for_headquarters_or_answers_for_another(hq, bogor, depok, stick):
    made = register(bogor)
    transfer = offer(bogor, made.case)
    with pytest.raises(Refused) as caught:
        bogor.add("transfer_ruling", parent=transfer, verdict="returned")
    assert caught.value.code == "journal.not_yours"
    pass_by(stick, bogor, hq)
    (handover,) = hq.ask(lambda unit: unit.objects.all("handover"))
    with pytest.raises(Refused) as caught:
        hq.add("handover_answer", parent=handover.id, verdict="accepted")
    assert caught.value.code == "journal.not_yours"
    assert standing(hq, made.case) == Standing.FORWARDED


def test_an_officer_who_is_named_in_it_does_not_take_it(hq, bogor, depok, stick):
    from tests.desktop.sync.conftest import WHO

    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    assert depok.change(
        lambda unit: unit.journal.create(
            "officer", {"login": "x", "name": WHO.name, "nip": PERSON["nip"]}, scope="kantor"
        )
    )
    (officer,) = depok.ask(lambda unit: unit.objects.all("officer"))
    (line,) = depok.ask(incoming)
    named = type(WHO)(officer.id, WHO.name, WHO.roles)
    with pytest.raises(Refused) as caught, depok.store.begin(named) as unit:
        accept_case(unit, line.id)
    assert caught.value.code == "case.barred"


def test_what_other_cases_imposed_is_known_and_nothing_else_of_them(
    hq, bogor, depok, stick, tmp_path
):
    other = register(bogor, subject="CANARY-CASE", account="CANARY-ACCOUNT")
    decree = {"sanksi": "HD-R2", "nomor": "800/77/2023", "tanggal": "2023-03-04"}
    (person,) = other.respondents
    bogor.add("step", parent=person, to_state="SK_TERBIT", from_state="DI_PPK", values=decree)
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq)
    assert b"CANARY" not in carried(hq.export(depok, tmp_path / "out").file, depok)
    pass_by(stick, hq, depok)
    taken = take(depok)
    (one,) = depok.ask(lambda unit: unit.objects.all("prior_sanction"))
    card = view(depok, taken.case).respondents[0].person
    told = {key: one.text(key) for key in ("person", "sanction", "number", "dated", "source")}
    assert told == {
        "person": card,
        "sanction": "HD-R2",
        "number": "800/77/2023",
        "dated": "2023-03-04",
        "source": "Inspektorat bogor",
    }
    assert view(depok, taken.case).respondents[0].repeat.sanctions


def test_the_record_of_a_person_cannot_be_changed_on_the_way(monkeypatch, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    path = bogor.export(hq, stick).file
    monkeypatch.setattr("desktop.sync.exchange._pass_on", lambda desk: None)
    hq.take(path)
    monkeypatch.undo()
    (person,) = made.respondents
    from db.recorder import Recorder

    whole = Recorder.create

    def with_record(self, otype, values, **more):
        if otype == "handover":
            values = {**values, "record": [{"respondent": person, "sanction": "HD-B1"}]}
        return whole(self, otype, values, **more)

    monkeypatch.setattr(Recorder, "create", with_record)
    hq.do(pass_on)
    monkeypatch.undo()
    pass_by(stick, hq, depok)
    (line,) = depok.ask(incoming)
    with pytest.raises(Refused) as caught:
        depok.do(accept_case, line.id)
    assert (caught.value.code, caught.value.details["why"]) == ("transfer.damaged", "signature")
