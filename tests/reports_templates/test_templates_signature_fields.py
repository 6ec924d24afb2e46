"""Signature fields: nothing to be seen, allowed in PDF/A-2b, and only where a record is made."""

from datetime import date
from io import BytesIO

import msgspec
import pikepdf
import pikepdf.pdfa
import pytest
from pikepdf import Array, Dictionary, Name

from desktop.letters.model import Signature, Signatures, StyleProfile
from reports_templates import binding
from reports_templates.archive import faults
from reports_templates.binding import Chapter
from reports_templates.case_file.sample import sample_case_file
from reports_templates.catalogue import merge, render, render_copy
from reports_templates.custody_receipt.sample import sample_receipt
from reports_templates.dispatch.sample import sample_dispatch
from reports_templates.entry_sheet.sample import sample_entry_sheet
from reports_templates.recommendation.sample import sample_collective_facts, sample_facts

STYLE = StyleProfile()


@pytest.fixture(scope="module")
def letter(compose):
    return compose(sample_facts(STYLE))


@pytest.fixture(scope="module")
def issued(letter):
    return render(letter.kind, letter, STYLE, draft=False).pdf


def changed(pdf, change):
    """Return a file after something was done to its form and its first field."""
    target = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document.Root.AcroForm, document.Root.AcroForm.Fields[0])
        document.save(target, **pikepdf.pdfa.resolve_save_kwargs("2b", deterministic_id=True))
    return target.getvalue()


def test_the_field_is_an_empty_one_of_its_own(issued):
    with pikepdf.open(BytesIO(issued)) as document:
        form = document.Root.AcroForm
        (field,) = form.Fields
        assert set(form.keys()) == {"/Fields", "/SigFlags"}
        assert (field.FT, field.Subtype, field.F) == (Name.Sig, Name.Widget, 4 | 128)
        assert "/V" not in field
        assert [note.objgen for page in document.pages for note in page.get("/Annots", ())] == [
            field.objgen
        ]


def test_the_field_shows_nothing(letter, issued, page_pictures):
    def without(form, field):
        del field.P["/Annots"]

    assert changed(issued, lambda form, field: None) != changed(issued, without)
    shown, bare = (page_pictures(pdf, 60) for pdf in (issued, changed(issued, without)))
    assert [one.tobytes() for one in shown] == [one.tobytes() for one in bare]


def test_a_letter_with_a_field_is_an_archive_pdf(issued):
    assert faults(issued) == ()


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda form, field: form.update({"/NeedAppearances": True}), "6.4.1 NeedAppearances"),
        (lambda form, field: form.update({"/XFA": Array([])}), "6.4.2 XFA"),
        (lambda form, field: field.update({"/F": 0}), "6.3.2 flags"),
        (lambda form, field: field.update({"/F": 4 | 2}), "6.3.2 flags"),
        (lambda form, field: field.__delitem__("/AP"), "6.3.3 appearance"),
        (lambda form, field: field.AP.update({"/D": field.AP.N}), "6.3.3 appearance"),
        (lambda form, field: field.AP.update({"/N": Dictionary()}), "6.3.3 appearance"),
        (lambda form, field: field.update({"/AA": Dictionary()}), "6.4.1 action"),
    ],
)
def test_what_the_archive_forbids_in_a_form_is_found(issued, change, rule):
    found = faults(changed(issued, change))
    assert len(found) == 1
    assert found[0].startswith(rule)


def test_what_the_archive_forbids_beside_a_form_is_found(issued):
    def undescribed(form, field):
        del field.P.Resources["/Font"]

    assert faults(changed(issued, undescribed))


def test_who_signs_again_in_the_lampiran_has_one_field(compose, signature_fields, page_texts):
    many = compose(sample_collective_facts(STYLE, 9))
    pdf = render(many.kind, many, STYLE, draft=False).pdf
    (field,) = signature_fields(pdf)
    signed_on = [
        at for at, text in enumerate(page_texts(pdf)) if many.signature.name.split(",")[0] in text
    ]
    assert len(signed_on) == 2
    assert field.page == signed_on[0]


def test_several_signers_get_fields_in_reading_order(letter, signature_fields):
    people = tuple(Signature((f"Jabatan {n},",), f"Nama {n}") for n in range(1, 8))
    paper = msgspec.structs.replace(letter, body=(*letter.body, Signatures(people)))
    fields = signature_fields(render(paper.kind, paper, STYLE, draft=False).pdf)
    assert [field.name for field in fields] == [f"TandaTangan{n}" for n in range(1, 9)]
    assert [field.spoken for field in fields[:7]] == [one.name for one in people]
    assert all(field.below.startswith(field.spoken) for field in fields)


def test_only_the_record_has_fields(letter, signature_fields):
    assert signature_fields(render(letter.kind, letter, STYLE, draft=True).pdf) == []
    assert signature_fields(render_copy(letter.kind, letter, STYLE, "SALINAN").pdf) == []
    assert signature_fields(render_copy(letter.kind, letter, STYLE).pdf) == []


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("case_file", sample_case_file()),
        ("entry_sheet", sample_entry_sheet()),
        ("dispatch", sample_dispatch()),
        ("custody_receipt", sample_receipt()),
    ],
)
def test_a_paper_without_signer_has_no_form(kind, data):
    with pikepdf.open(BytesIO(render(kind, data, STYLE, draft=False).pdf)) as document:
        assert "/AcroForm" not in document.Root
        assert not any("/Annots" in page for page in document.pages)


def test_what_is_bound_or_merged_is_no_record(letter, issued, page_pictures):
    day = date(2026, 11, 22)
    book = binding.bind([Chapter("A", issued)], lambda at, of: "", title="A", author="B", day=day)
    for pdf in (book.pdf, merge([issued, issued], "A", "B", day).pdf):
        assert faults(pdf) == ()
        with pikepdf.open(BytesIO(pdf)) as document:
            assert "/AcroForm" not in document.Root
            assert not any("/Annots" in page for page in document.pages)
    merged = page_pictures(merge([issued], "A", "B", day).pdf, 60)
    assert [one.tobytes() for one in merged] == [one.tobytes() for one in page_pictures(issued, 60)]
