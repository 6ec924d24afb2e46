"""Every form on paper: its text strictly, its first page as a picture.

``NETRA_REGENERATE_GOLDEN=1 pytest tests/reports_templates/test_templates_forms.py`` writes
them anew; look at the pictures before committing.
"""

import os
import re
from functools import cache
from pathlib import Path

import msgspec
import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

import reports_templates.catalogue as press
from desktop.law.dates import terbilang
from desktop.law.model import DocumentType, Regulation, Sanction, State
from desktop.law.packs import law
from desktop.letters.filling import compose_form
from desktop.letters.leak_check import strings
from desktop.letters.model import LetterData, Signatures
from desktop.letters.offered import offered_forms, wording_of
from desktop.letters.office_style import STANDARD
from desktop.letters.trial import Extent, trial_setting, trial_values

REGENERATE = os.environ.get("NETRA_REGENERATE_GOLDEN") == "1"
GOLDEN = Path(__file__).parent.parent / "golden" / "forms"
FORMS = offered_forms(press)
DOTS_PER_INCH = 40
TOLERANCE = 1.5
FOOT = 60
"""Points from the lower edge below which only marks and numbers of pages stand."""
EMPTY = 0.42
"""Share of a page that may stay empty to keep together what belongs together."""


def letter(form, extent):
    wording = wording_of(press, form)
    values = trial_values(form, wording, extent)
    return compose_form(form, wording, values, trial_setting(form, wording, values, extent))


@cache
def printed(code, extent):
    return press.render(
        code, letter(FORMS[code], extent), STANDARD.for_form(FORMS[code]), draft=False
    )


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("code", FORMS)
def test_a_form_prints_as_approved(code, extent, page_texts, page_pictures):
    made = printed(code, extent)
    text = "\f".join(page_texts(made.pdf))
    path = GOLDEN / f"{code}_{extent}.txt"
    if REGENERATE:
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")
    if extent is Extent.NORMAL:
        picture = page_pictures(made.pdf, DOTS_PER_INCH)[0]
        image = GOLDEN / f"{code}.png"
        if REGENERATE:
            picture.save(image, optimize=True)
        with Image.open(image) as approved:
            assert approved.size == picture.size
            difference = ImageChops.difference(approved, picture)
        assert ImageStat.Stat(difference).mean[0] < TOLERANCE


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("code", FORMS)
def test_no_page_but_the_last_of_a_part_is_left_half_empty(code, extent, page_texts):
    made = printed(code, extent)
    texts = page_texts(made.pdf)
    document = pypdfium2.PdfDocument(made.pdf)
    try:
        for number, after in enumerate(texts[1:]):
            if "Lampiran Keputusan" in after.split("Tanggal :")[0]:
                continue
            text = document[number].get_textpage()
            bases = [text.get_rect(at)[1] for at in range(text.count_rects())]
            height = document[number].get_height()
            lowest = min(base for base in bases if base > FOOT)
            assert lowest - FOOT < height * EMPTY, number + 1
    finally:
        document.close()


@pytest.mark.parametrize("extent", Extent)
@pytest.mark.parametrize("code", FORMS)
def test_whoever_signs_has_a_field_between_post_and_name(code, extent, signature_fields):
    people = signers(letter(FORMS[code], extent))
    fields = signature_fields(printed(code, extent).pdf)
    assert [field.name for field in fields] == [
        f"TandaTangan{number}" for number in range(1, len(people) + 1)
    ]
    for person, field in zip(people, fields, strict=True):
        assert field.spoken == person.name
        assert field.inside == ""
        assert field.above.endswith(words(person.post[-1])[-1])
        assert field.below.startswith(words(person.name)[0])
        assert field.height > 40
        assert field.width > 150


def test_a_record_that_its_team_signs_in_a_table_has_no_field(signature_fields):
    assert signature_fields(printed("BAP-3", Extent.EXTREME).pdf) == []


def signers(made):
    """Return who signs a letter, in reading order; in a Lampiran its signer signs on paper only."""
    own = () if made.signature is None else (made.signature,)
    others = (one for part in made.attachments for one in parties(part.body))
    return [*parties(made.body), *own, *others]


def parties(blocks):
    return [one for block in blocks if isinstance(block, Signatures) for one in block.parties]


def words(text):
    return text.replace("\u00a0", " ").split()


@pytest.mark.parametrize("code", FORMS)
def test_nothing_prints_blank_or_unfilled(code, page_texts):
    for extent in Extent:
        made = letter(FORMS[code], extent)
        assert isinstance(made, LetterData), made
        text = " ".join(strings(msgspec.to_builtins(made, builtin_types=(bytes,))))
        assert not re.search(r"\[[a-z_.]+\]", text.replace("[halaman]", "").replace("[jumlah]", ""))
        assert not re.search(r"\w\.\.(?!\.)", text)


@pytest.mark.parametrize("code", FORMS)
def test_without_values_everything_is_asked_for_and_nothing_is_made_up(code):
    form = FORMS[code]
    wording = wording_of(press, form)
    values = trial_values(form, wording, Extent.MINIMAL)
    for asked in form.field:
        if asked.required:
            values.put_field(asked, None) if asked.kind.value != "pejabat" else values.put(
                asked.name, ""
            )
    setting = trial_setting(form, wording, values, Extent.MINIMAL)
    missing = compose_form(form, wording, values, setting)
    wanted = {asked.name for asked in form.field if asked.required}
    if wanted:
        assert wanted <= {one.field for one in missing}


def test_the_forms_rest_on_rows_of_law():
    tables = law()
    for form in FORMS.values():
        for state in form.states:
            assert tables.find(State, state), (form.code, state)
        for code in (kind for kinds in form.encloses for kind in kinds):
            assert tables.find(DocumentType, code), (form.code, code)
        for code in form.regulations:
            assert code.startswith("@") or tables.find(Regulation, code), (form.code, code)


def test_every_letter_that_counts_as_a_document_can_be_written():
    counted = {code for row in law().rows(DocumentType) for code in row.letters}
    assert counted <= set(FORMS) | {"REK-1", "REK-2"}


def test_every_sanction_that_names_its_decree_has_one():
    for row in law().rows(Sanction):
        if row.letter:
            assert row.code in FORMS[row.letter].sanctions, row.code


def test_every_sanction_for_a_civil_servant_names_its_decree():
    bare = [row.code for row in law().rows(Sanction) if "PNS" in row.asn_types and not row.letter]
    assert bare == []


def test_a_decree_names_the_term_of_its_sanction_in_figures_and_words():
    for row in law().rows(Sanction):
        if row.months and row.letter:
            said = wording_of(press, FORMS[row.letter]).sentences["hal"].lower()
            years = row.months // 12
            term = f"{row.months} ({terbilang(row.months)}) bulan"
            assert term in said or f"{years} ({terbilang(years)}) tahun" in said, row.code


def test_a_folder_is_named_after_its_form():
    for code in FORMS:
        assert press.form_wordings(code)
