"""Evidence keeps its hash, its hands, and the other cases that hold the same file."""

import hashlib
import io

import pytest

from desktop.cases.custody import add_custody
from desktop.cases.evidence import add_evidence, record_export
from desktop.cases.model import File
from desktop.cases.queries import all_evidence, case_evidence, case_view, evidence_view
from desktop.cases.registration import edit_object
from desktop.errors import Refused
from desktop.journal.model import Side
from tests.builders import receive
from tests.desks import open_desk

FORM = {"type": "TANGKAPAN_LAYAR", "from_whom": "Bawaslu", "url": "https://contoh.invalid/1"}


def kept(desk, content=b"gambar", name="layar.png"):
    ref = desk.vault.store.blobs.add(io.BytesIO(content))
    return File(ref.sha256, ref.size, name)


def test_a_file_comes_with_its_first_entry_of_custody(desk):
    made = desk.register()
    file = kept(desk)
    added = desk.do(add_evidence, made.case, FORM, file)
    (seen,) = desk.ask(case_view, made.case).evidence
    assert (seen.id, seen.title, seen.held) == (added.evidence, "layar.png", True)
    assert seen.sha256 == hashlib.sha256(b"gambar").hexdigest()
    (entry,) = seen.custody
    assert (entry.what, entry.from_whom, entry.who) == ("diterima", "Bawaslu", "Sari Contoh")
    assert desk.ask(case_evidence, made.case) == (seen,)
    assert desk.ask(evidence_view, added.evidence) == seen


def test_a_link_or_a_thing_needs_no_file(desk):
    made = desk.register()
    desk.do(add_evidence, made.case, {"type": "TAUTAN", "url": "https://contoh.invalid/2"})
    (seen,) = desk.ask(all_evidence)
    assert (seen.sha256, seen.held) == ("", False)


def test_the_same_file_in_other_cases_is_told(desk):
    first, second = desk.register(), desk.register({"name": "Ani"})
    file = kept(desk)
    one = desk.do(add_evidence, first.case, FORM, file)
    assert one.also_in == ()
    assert desk.do(add_evidence, second.case, FORM, file).also_in == (first.case,)
    with pytest.raises(Refused) as caught:
        desk.do(add_evidence, first.case, FORM, file)
    assert caught.value.code == "evidence.already_here"
    assert caught.value.details["evidence"] == one.evidence


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({"from_whom": "X"}, "field.required"),
        ({"type": "FILM"}, "field.unknown_code"),
        ({"type": "FOTO", "hash": "x"}, "field.unknown"),
    ],
)
def test_a_form_of_evidence_is_strict(desk, form, code):
    made = desk.register()
    with pytest.raises(Refused) as caught:
        desk.do(add_evidence, made.case, form)
    assert caught.value.code == code


def test_an_empty_file_is_refused(desk):
    made = desk.register()
    with pytest.raises(Refused, match=r"evidence\.empty_file"):
        desk.do(add_evidence, made.case, FORM, kept(desk, b""))


def test_hands_are_added_and_never_changed(desk):
    made = desk.register()
    evidence = desk.do(add_evidence, made.case, FORM, kept(desk)).evidence
    entry = desk.do(add_custody, evidence, {"what": "diserahkan", "to_whom": "Tim pemeriksa"})
    desk.do(record_export, evidence, "E:/bukti.png")
    assert [one.what for one in desk.ask(evidence_view, evidence).custody] == [
        *("diterima", "diserahkan", "diekspor"),
    ]
    with pytest.raises(Refused, match=r"object\.not_editable"):
        desk.do(edit_object, entry, {"to_whom": "X"})
    with pytest.raises(Refused, match=r"field\.not_editable"):
        desk.do(edit_object, evidence, {"sha256": "0" * 64})
    desk.do(edit_object, evidence, {"note": "dari ponsel"})
    assert desk.ask(evidence_view, evidence).note == "dari ponsel"


def test_headquarters_exports_without_touching_the_regions_custody(builder):
    region, hq = open_desk(builder), open_desk(builder, "hq", side=Side.HQ, scope="pusat")
    hq.vault.knows(region.vault, hq.vault)
    made = region.register()
    evidence = region.do(add_evidence, made.case, FORM, kept(region)).evidence
    receive(hq.vault, region.vault.ops())
    assert hq.ask(evidence_view, evidence).held is False
    hq.do(record_export, evidence, "D:/")
    assert len(hq.ask(evidence_view, evidence).custody) == 1
    (trace,) = hq.ask(lambda unit: unit.objects.all("trace"))
    assert trace.text("kind") == "evidence.exported"
