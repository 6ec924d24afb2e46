"""Approved letters as text (strict) and as pictures (small tolerance).

``NETRA_REGENERATE_GOLDEN=1 pytest tests/reports_templates/test_templates_golden.py`` writes
them anew; look at the pictures before committing.
"""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from desktop.letters.facts import Security, Urgency
from desktop.letters.model import Paper, StyleProfile, TypeProfile
from desktop.letters.names import AsnType, PersonName
from reports_templates.agenda_book.sample import sample_book
from reports_templates.capture_sheet.sample import sample_capture
from reports_templates.catalogue import render
from reports_templates.custody_receipt.sample import sample_receipt
from reports_templates.enrolment_sheet.sample import sample_enrolment
from reports_templates.handover_slip.sample import sample_slip
from reports_templates.recommendation.sample import sample_collective_facts, sample_facts
from reports_templates.recovery_sheet.sample import sample_sheet
from reports_templates.week_sheet.sample import sample_sheet as sample_week

REGENERATE = os.environ.get("NETRA_REGENERATE_GOLDEN") == "1"
GOLDEN = Path(__file__).parent.parent / "golden" / "letters"
DOTS_PER_INCH = 45
TOLERANCE = 1.5
"""Largest mean difference of grey values (of 255) between two pictures of a page."""

LONG_NAME = PersonName(
    "Raden Mas Aria Tjokroadiningrat Kusumawardhana Sastrowidjojo",
    "Prof. Dr. Ir. H.",
    "S.H., M.H., M.Si., M.M., Ph.D., CGCAE",
)
ACCOUNT = (
    "Yang bersangkutan bersama sejumlah pegawai lain hadir pada kegiatan <b>kampanye</b> & "
    '"orasi", mempertanggungjawabkan kehadirannya dengan alasan undangan (ꦲꦏ꧀ꦱꦫ 😀), lalu '
    "menyatakan dukungan secara terbuka."
)


def normal(style):
    return sample_facts(style)


def minimal(style):
    facts = sample_facts(style)
    person = replace(
        facts.respondents[0], aggravating=(), mitigating=(), history="", act="Hadir", rank=""
    )
    return replace(
        facts,
        security=Security.ORDINARY,
        urgency=Urgency.ORDINARY,
        attachments=0,
        reports=facts.reports[:1],
        respondents=(person,),
        findings=facts.findings[:1],
        conclusion="Terbukti.",
        copies=(),
    )


def extreme(style):
    facts = sample_facts(style)
    person = replace(
        facts.respondents[0],
        name=LONG_NAME,
        act="\n".join([" ".join([ACCOUNT] * 4)] * 3),
        aggravating=("hal pertama.", "hal kedua;"),
    )
    long_findings = tuple(
        replace(finding, text="\n".join([" ".join([ACCOUNT] * 6)] * 4))
        for finding in facts.findings
    )
    return replace(
        facts,
        respondents=(person,),
        signer=replace(facts.signer, name=LONG_NAME),
        findings=long_findings * 3,
        copies=facts.copies * 3,
        on_behalf_of="Bupati Contoh",
        through="Sekretaris Daerah Kabupaten Contoh",
    )


def collective(style):
    facts = sample_collective_facts(style, 40)
    people = [
        replace(
            person,
            name=LONG_NAME,
            asn_type=AsnType.PPPK if index % 2 else AsnType.PNS,
            act=" ".join([ACCOUNT] * (40 if index == 20 else 1 + index % 3)),
        )
        for index, person in enumerate(facts.respondents)
    ]
    return replace(facts, respondents=tuple(people))


LETTERS = {
    f"{case.__name__}_{paper.lower()}": (case, StyleProfile(paper=paper))
    for case in (normal, minimal, extreme, collective)
    for paper in (Paper.A4, Paper.F4)
}
LETTERS["bookman_f4"] = (
    normal,
    StyleProfile(paper=Paper.F4, type_profile=TypeProfile.KEPUTUSAN, font_size=12),
)


def compare_text(name, texts):
    path = GOLDEN / f"{name}.txt"
    text = "\f".join(texts)
    if REGENERATE:
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_text(encoding="utf-8")


def compare_pictures(name, pictures, folder):
    shown = {"first": pictures[0], "last": pictures[-1]} if pictures[1:] else {"first": pictures[0]}
    for which, picture in shown.items():
        path = GOLDEN / f"{name}_{which}.png"
        if REGENERATE:
            picture.quantize(16).save(path, optimize=True)
        with Image.open(path) as approved:
            assert approved.size == picture.size
            difference = ImageChops.difference(approved.convert("L"), picture)
        mean = ImageStat.Stat(difference).mean[0]
        if mean > TOLERANCE:
            picture.save(folder / "actual.png")
            difference.save(folder / "difference.png")
        assert mean <= TOLERANCE, f"{path.name} differs by {mean:.2f}; see {folder}"


@pytest.mark.parametrize("name", LETTERS)
def test_a_letter_is_the_approved_one(recommend, page_texts, page_pictures, tmp_path, name):
    case, style = LETTERS[name]
    made = recommend(case(style))
    compare_text(name, page_texts(made.pdf))
    compare_pictures(name, page_pictures(made.pdf, DOTS_PER_INCH), tmp_path)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("recovery_sheet", sample_sheet()),
        ("handover_slip", sample_slip()),
        ("enrolment_sheet", sample_enrolment(1_400)),
        ("week_sheet", sample_week()),
        ("agenda_book", sample_book()),
        ("custody_receipt", sample_receipt()),
        ("capture_sheet", sample_capture()),
    ],
)
def test_a_paper_is_the_approved_one(page_texts, page_pictures, tmp_path, kind, data):
    made = render(kind, data, StyleProfile(), draft=False)
    compare_text(kind, page_texts(made.pdf))
    compare_pictures(kind, page_pictures(made.pdf, DOTS_PER_INCH), tmp_path)
