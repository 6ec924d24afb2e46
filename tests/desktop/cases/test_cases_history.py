"""History: who, when, before, after; one entry for what an action did to an object."""

from dataclasses import replace

import pytest

from desktop.cases.documents import NewDocument
from desktop.cases.evidence import add_evidence
from desktop.cases.history import case_history
from desktop.cases.queries import case_view
from desktop.cases.registration import add_report, edit_object
from desktop.cases.steps import StepRequest, correct_step, take_step
from desktop.errors import Refused
from desktop.journal.model import Side
from tests.builders import receive
from tests.desks import open_desk


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
