"""The reporter's identity: sealed before it is written, found nowhere, opened only with a trace."""

import base64

import pytest

from desktop.cases.history import case_history
from desktop.cases.intake import ReporterDraft
from desktop.cases.people import find_people
from desktop.cases.queries import case_list, case_view
from desktop.cases.registration import edit_object
from desktop.cases.reporter import (
    open_reporter,
    publish_identity_key,
    seal_reporter,
    share_reporter,
)
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.journal.model import LOCAL, OFFICE, Side
from desktop.keys.sealing import header_size, new_identity, plain_size
from tests.builders import blob_identity, receive
from tests.desks import open_desk

CANARY, CONTACT = "Kenari Rahasia Pelapor", "0812-7777-8888"
GIVEN = {"mode": "dirahasiakan", "name": CANARY, "contact": CONTACT}


def test_everybody_sees_only_a_code_name(desk):
    made = desk.register(reporter=GIVEN)
    seen = desk.ask(case_view, made.case).reporter
    assert (seen.code, seen.mode, seen.sealed) == ("PLP-2026-0001", "dirahasiakan", True)
    for text in (CANARY, CANARY.split()[0], "7777"):
        assert desk.ask(find_people, text) == ()
        assert desk.ask(case_list, CaseFilter(query=text)).total == 0
    for found in (desk.ask(case_view, made.case), desk.ask(case_history, made.case)):
        assert CANARY not in repr(found)


def test_the_name_is_in_no_table_and_no_file(desk):
    desk.register(reporter=GIVEN)
    needles = [CANARY, CONTACT, *CANARY.split()]
    needles += [base64.b64encode(needle.encode()).decode()[:-4] for needle in (CANARY, CONTACT)]
    tables = desk.vault.rows(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'"
    )
    for (table,) in tables:
        for row in desk.vault.rows(f"SELECT * FROM '{table}'"):
            text = " ".join(
                cell.decode("utf-8", "replace") if isinstance(cell, bytes) else str(cell)
                for cell in row
            )
            assert not [needle for needle in needles if needle in text], table
    desk.vault.close()
    for path in desk.vault.folder.parent.rglob("*"):
        if path.is_file():
            held = path.read_bytes()
            assert not [needle for needle in needles if needle.encode() in held], path


def test_the_sealed_identity_stays_in_the_office(desk):
    made = desk.register(reporter=GIVEN)
    identity = desk.ask(lambda unit: unit.objects.all("reporter_identity"))[0]
    assert (identity.scope, identity.parent) == (OFFICE, made.reporter)
    assert not [op for op in desk.vault.ops() if op.header.o == "reporter_identity"]


def test_the_length_of_the_seal_tells_no_name(desk):
    for name in ("A", "Nama Yang Jauh Lebih Panjang Sekali", "Ñ"):
        desk.register({"name": "X"}, reporter={"mode": "terbuka", "name": name})
    sealed = desk.ask(lambda unit: unit.objects.all("reporter_identity"))
    sizes = [plain_size(len(raw), header_size(raw[:4096])) for raw in map(_raw, sealed)]
    assert sizes == [512, 512, 512]


def _raw(identity):
    return base64.b64decode(identity.text("sealed"))


def test_opening_needs_a_reason_and_leaves_a_trace_that_stays_here(desk):
    made = desk.register(reporter=GIVEN)
    secret = blob_identity().secret
    with pytest.raises(Refused, match=r"reporter\.reason_required"):
        desk.do(open_reporter, made.reporter, "  ", secret)
    opened = desk.do(open_reporter, made.reporter, "Permintaan keterangan", secret)
    assert (opened.name, opened.contact) == (CANARY, CONTACT)
    assert CANARY not in repr(opened)
    (trace,) = desk.ask(lambda unit: unit.objects.all("trace"))
    assert (trace.scope, trace.text("kind"), trace.text("subject")) == (
        *(LOCAL, "reporter.opened"),
        made.reporter,
    )
    assert trace.created_by == desk.who.officer


def test_only_the_right_key_opens(desk):
    from desktop.keys.sealing import new_identity

    made = desk.register(reporter=GIVEN)
    with pytest.raises(Refused, match=r"sealed\.not_for_us"):
        desk.do(open_reporter, made.reporter, "ingin tahu", new_identity().secret)
    assert desk.ask(lambda unit: unit.objects.all("trace")) == []


def test_an_anonymous_report_has_nothing_to_open(desk):
    made = desk.register(reporter={"mode": "anonim"})
    assert desk.ask(case_view, made.case).reporter.sealed is False
    with pytest.raises(Refused, match=r"reporter\.no_identity"):
        desk.do(open_reporter, made.reporter, "x", blob_identity().secret)


def test_a_second_reporter_has_his_own_code(desk):
    made = desk.register(reporter=GIVEN)
    second = desk.do(seal_reporter, made.case, ReporterDraft("terbuka", "Lain"))
    found = desk.ask(lambda unit: unit.objects.get(second))
    assert found.text("code") == "PLP-2026-0001-2"


def test_without_an_identity_key_nothing_is_stored(desk):
    desk.do(lambda unit: unit._db.execute("DELETE FROM meta WHERE key = 'identity_recipient'"))
    with pytest.raises(Refused, match=r"reporter\.no_identity_key"):
        desk.register(reporter=GIVEN)
    assert desk.ask(case_list).total == 0


def test_headquarters_gets_an_envelope_only_when_the_case_says_so(desk, builder):
    hq = open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    secret = new_identity()
    hq.do(lambda unit: unit.local.set("identity_recipient", secret.recipient))
    made = desk.register(reporter=GIVEN)
    share = (share_reporter, made.reporter, "diminta pusat", blob_identity().secret)
    for code in ("reporter.not_shared", "reporter.no_headquarters_key"):
        with pytest.raises(Refused) as caught:
            desk.do(*share)
        assert caught.value.code == code
        desk.do(edit_object, made.case, {"share_reporter": True})
    hq.do(publish_identity_key)
    assert hq.do(publish_identity_key) is None
    for one, other in ((desk, hq), (hq, desk)):
        with one.vault.store.begin(one.who) as unit:
            unit.devices.keep(other.vault.device)
            unit.fold.rejudge(other.vault.id)
    receive(desk.vault, hq.vault.ops("umum"))
    desk.do(*share)
    travelling = desk.vault.ops()
    assert CANARY not in repr(travelling)
    receive(hq.vault, travelling)
    with pytest.raises(Refused):
        hq.do(open_reporter, made.reporter, "klarifikasi", blob_identity().secret)
    opened = hq.do(open_reporter, made.reporter, "klarifikasi", secret.secret)
    assert (opened.name, opened.contact) == (CANARY, CONTACT)


def test_a_region_sends_no_key_for_identities(desk):
    with pytest.raises(Refused) as caught:
        desk.do(publish_identity_key)
    assert caught.value.code == "sync.only_headquarters"
