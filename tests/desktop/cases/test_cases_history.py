"""History: who, when, before, after; one entry for what an action did to an object."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.history import (
    HistoryFilter,
    case_history,
    history_of,
    restore_value,
    written,
)
from desktop.cases.office import today
from desktop.cases.queries import case_view
from desktop.cases.registration import add_report, edit_object
from desktop.cases.steps import StepRequest, correct_step, take_step
from desktop.errors import Refused
from desktop.journal.model import Side, Who
from tests.builders import receive
from tests.desks import PERSON, open_desk


def test_every_deed_has_one_entry(desk):
    made = desk.register(reporter={"mode": "dirahasiakan", "name": "X"})
    paper = NewDocument({"type": "SURAT_BAWASLU", "number": "12"})
    desk.do(take_step, made.respondents, StepRequest("DITERIMA", documents=(paper,)))
    desk.do(correct_step, made.respondents[0], "keliru")
    desk.do(add_evidence, made.case, {"type": "FOTO", "title": "Foto"})
    desk.do(add_report, made.case, {"source": "MEDIA", "received_on": "2024-10-09"})
    desk.do(edit_object, made.case, {"subject": "Baru", "place": ""}, "ralat")
    entries = desk.ask(case_history, made.case)
    assert [(one.what, one.name) for one in entries] == [
        ("case.registered", "0001/NET/2026"),
        ("respondent.added", "Budi Santoso"),
        ("reporter.added", "PLP-2026-0001"),
        ("reporter.sealed", "PLP-2026-0001"),
        ("document.added", "12"),
        ("step.taken", "Budi Santoso"),
        ("paper_approval.added", "KOREKSI"),
        ("step.corrected", "Budi Santoso"),
        ("evidence.added", "Foto"),
        ("custody.added", "Foto"),
        ("report.added", "0001/NET/2026"),
        ("case.changed", "0001/NET/2026"),
    ]
    last = entries[-1]
    assert last.before == {
        "subject": "Unggahan dukungan kepada pasangan calon",
        "place": "Kecamatan Cibinong",
    }
    assert last.after == {"subject": "Baru", "place": None}
    assert (last.reason, last.role, last.officer_name) == ("ralat", "petugas", "Sari Contoh")
    assert [one.at for one in entries] == sorted(one.at for one in entries)
    assert entries[5].before == {"state": "DRAF"}
    assert entries[5].after["state"] == "DITERIMA"


def test_what_counts_for_nothing_is_told_with_its_reason(builder):
    region, rogue = open_desk(builder), open_desk(builder, "rogue")
    made = region.register()
    rogue.vault.knows(region.vault, rogue.vault)
    receive(rogue.vault, region.vault.ops())
    rogue.do(edit_object, made.case, {"subject": "Bukan urusan pusat"})
    hq = replace(rogue.vault.device, side=Side.HQ, scope="pusat")
    region.do(lambda unit: unit.devices.keep(hq))
    receive(region.vault, rogue.vault.ops())
    last = region.ask(case_history, made.case)[-1]
    assert (last.what, last.void) == ("case.changed", "owner")
    assert last.after == {"subject": "Bukan urusan pusat"}
    assert region.ask(case_view, made.case).subject == "Unggahan dukungan kepada pasangan calon"


def test_an_unknown_case_has_no_history(desk):
    with pytest.raises(Refused, match=r"case\.unknown"):
        desk.ask(case_history, "0" * 32)


def the_change(desk, oid, field):
    """Return the latest entry that tells of a field of an object."""
    entries = desk.ask(history_of, oid)
    return next(one for one in reversed(entries) if field in one.after and one.object == oid)


def test_a_value_is_restored_as_an_edit_with_a_reason(desk):
    case = desk.register(subject="Perihal lama").case
    desk.do(edit_object, case, {"subject": "Perihal baru"})
    entry = the_change(desk, case, "subject")
    op = entry.back["subject"]
    former = desk.ask(written, case, "subject", op)
    assert (former.value, former.officer_name) == ("Perihal lama", desk.who.name)
    assert desk.do(restore_value, case, "subject", op, "keliru")
    assert desk.ask(lambda unit: unit.objects.get(case)).text("subject") == "Perihal lama"
    again = the_change(desk, case, "subject")
    assert (again.action, again.reason) == ("case.edit", "keliru")
    assert (again.before["subject"], again.after["subject"]) == ("Perihal baru", "Perihal lama")
    assert not desk.do(restore_value, case, "subject", op, "sekali lagi")


def test_only_values_that_differ_and_that_forms_change_are_offered(desk):
    made = desk.register(PERSON)
    desk.do(edit_object, made.case, {"subject": "Baru"})
    first = desk.ask(history_of, made.case)[0]
    assert set(first.back) == {"subject"}
    desk.do(restore_value, made.case, "subject", first.back["subject"], "x")
    assert desk.ask(history_of, made.case)[0].back == {}


def test_a_restored_value_is_checked_as_any_other(desk):
    case = desk.register(PERSON, received_on="2024-10-02", acted_on="2024-09-28").case
    desk.do(edit_object, case, {"acted_on": "2024-09-01", "received_on": "2024-09-05"})
    op = the_change(desk, case, "acted_on").back["acted_on"]
    with pytest.raises(Refused):
        desk.do(restore_value, case, "acted_on", op, "x")
    with pytest.raises(Refused, match=r"history\.no_value"):
        desk.do(restore_value, case, "subject", op, "x")
    with pytest.raises(Refused, match=r"history\.no_value"):
        desk.do(restore_value, case, "acted_on", "nothing/1", "x")


def test_restoring_needs_the_role_of_an_edit(desk):
    case = desk.register().case
    desk.do(edit_object, case, {"subject": "Baru"})
    op = the_change(desk, case, "subject").back["subject"]
    desk.who = Who("0" * 31 + "2", "Tanpa Peran", frozenset())
    with pytest.raises(Refused, match=r"role\.missing"):
        desk.do(restore_value, case, "subject", op, "x")


def test_the_history_is_narrowed_by_person_field_and_period(desk):
    case = desk.register().case
    day = desk.ask(today)
    desk.vault.clock.set(desk.vault.clock.now() + timedelta(days=3))
    desk.do(edit_object, case, {"subject": "Baru", "place": "Aula"})
    every = desk.ask(history_of, case)

    def kept(**wanted):
        return desk.ask(history_of, case, HistoryFilter(**wanted))

    assert kept() == every
    assert [one.what for one in kept(field="place")] == ["case.registered", "case.changed"]
    assert [one.what for one in kept(since=day + timedelta(days=1))] == ["case.changed"]
    assert kept(until=day) == every[:-1]
    assert kept(officer=desk.who.name) == every
    assert kept(officer="Orang Lain") == ()
