import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO

import msgspec
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.errors import BugError, Refused
from desktop.letters.archive_code import write_code
from desktop.letters.model import (
    Margins,
    Paper,
    PlaceDatePosition,
    SignatureAlignment,
    StyleProfile,
    TypeProfile,
)
from desktop.letters.names import PersonName
from desktop.letters.papers import SlipFile
from reports_templates import ending
from reports_templates.agenda_book.sample import sample_book
from reports_templates.archive import faults
from reports_templates.capture_sheet.sample import sample_capture
from reports_templates.case_file.sample import sample_case_file
from reports_templates.catalogue import PAPERS, problems, render, wording_text
from reports_templates.custody_receipt.sample import sample_receipt
from reports_templates.dispatch.sample import sample_dispatch
from reports_templates.enrolment_sheet.sample import sample_enrolment
from reports_templates.entry_sheet.sample import sample_entry_sheet
from reports_templates.handover_slip.sample import sample_slip
from reports_templates.recommendation.sample import (
    sample_collective_facts,
    sample_facts,
    sample_respondent,
)
from reports_templates.recovery_sheet.sample import sample_sheet
from reports_templates.week_sheet.sample import sample_sheet as sample_week

STYLE = StyleProfile()


def every_paper(compose):
    one, many = sample_facts(STYLE), sample_collective_facts(STYLE, 5)
    return {
        "REK-1": compose(one),
        "REK-2": compose(many),
        "recovery_sheet": sample_sheet(),
        "handover_slip": sample_slip(),
        "enrolment_sheet": sample_enrolment(),
        "week_sheet": sample_week(),
        "agenda_book": sample_book(),
        "custody_receipt": sample_receipt(),
        "capture_sheet": sample_capture(),
        "case_file": sample_case_file(),
        "entry_sheet": sample_entry_sheet(),
        "dispatch": sample_dispatch(),
    }


@pytest.fixture(scope="module")
def papers(compose):
    return every_paper(compose)


@pytest.mark.parametrize("kind", PAPERS)
@pytest.mark.parametrize("draft", [False, True])
def test_every_paper_is_an_archive_pdf_and_the_same_twice(papers, kind, draft):
    made = render(kind, papers[kind], STYLE, draft=draft)
    assert faults(made.pdf) == ()
    assert render(kind, papers[kind], STYLE, draft=draft) == made
    with pikepdf.open(BytesIO(made.pdf)) as pdf:
        assert len(pdf.pages) == made.pages
        assert pdf.Root.Lang == "id-ID"
        for page in pdf.pages:
            names = [str(font.BaseFont) for font in page.Resources.Font.values()]
            assert all(re.match(r"/[A-Z]{6}\+(Liberation|Netra|Noto)", name) for name in names)
            assert "/Trans" not in page


def test_the_same_bytes_in_another_process(papers):
    script = (
        "import hashlib;from desktop.letters.model import StyleProfile;"
        "from reports_templates.catalogue import render;"
        "from reports_templates.handover_slip.sample import sample_slip;"
        "made=render('handover_slip',sample_slip(),StyleProfile(),draft=False);"
        "print(hashlib.sha256(made.pdf).hexdigest())"
    )
    import hashlib

    here = render("handover_slip", papers["handover_slip"], STYLE, draft=False).pdf
    there = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout
    assert there.strip() == hashlib.sha256(here).hexdigest()


def test_the_file_bears_the_date_of_the_letter(recommend):
    with pikepdf.open(BytesIO(recommend(sample_facts(STYLE)).pdf)) as pdf:
        assert str(pdf.docinfo.CreationDate).startswith("D:20261120000000+00")
        with pdf.open_metadata() as xmp:
            assert xmp["xmp:MetadataDate"].startswith("2026-11-20T00:00:00")
            assert xmp["dc:title"] == "Surat Nomor R-700/012/INSP/2026"


def test_the_catalogue_loads_no_heavy_library():
    script = "import sys,reports_templates.catalogue;print(*sys.modules)"
    modules = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    heavy = {"reportlab", "pikepdf", "PIL", "pyphen", "fontTools"}
    assert heavy & {name.partition(".")[0] for name in modules} == set()


def test_a_draft_says_so_on_every_page_and_has_no_code(recommend, page_texts):
    facts = replace(sample_collective_facts(STYLE, 9), number="")
    draft = recommend(facts, draft=True)
    texts = page_texts(draft.pdf)
    assert len(texts) == draft.pages > 3
    assert all("DRAF" in text and "RAHASIA" in text for text in texts)
    assert "Kode arsip" not in "".join(texts)


def test_an_issued_letter_counts_its_pages_and_explains_its_code(recommend, page_texts):
    made = recommend(sample_collective_facts(STYLE, 9))
    texts = page_texts(made.pdf)
    for number, text in enumerate(texts, start=1):
        assert f"Halaman {number} dari {made.pages}" in text
        assert text.count("RAHASIA") == 2
        assert "DRAF" not in text
    assert "Bukan tanda tangan elektronik" in " ".join("".join(texts).split())
    assert [("Salinan ke-" in text) for text in texts] == [True] + [False] * (made.pages - 1)


def test_the_square_holds_number_date_and_digest(compose, monkeypatch):
    letter = compose(sample_facts(STYLE))
    seen = []
    square = ending.QrSquare

    def watching(text, *rest):
        seen.append(text)
        return square(text, *rest)

    monkeypatch.setattr(ending, "QrSquare", watching)
    render("REK-1", letter, STYLE, draft=False)
    assert seen == [write_code(letter)]
    assert letter.digest() in seen[0]


def test_an_issued_letter_needs_a_number(compose):
    with pytest.raises(Refused) as refused:
        render("REK-1", compose(sample_facts(STYLE, number="")), STYLE, draft=False)
    assert refused.value.code == "letter.number_missing"


def test_unprintable_characters_stop_a_letter_but_not_its_draft(compose, page_texts):
    facts = sample_facts(STYLE)
    person = replace(sample_respondent(), name=PersonName("Budi 王"), act="Memberi 😀 dan \u202e")
    letter = compose(replace(facts, respondents=(person,)))
    found = problems("REK-1", letter, STYLE)
    assert {character for problem in found for character in problem.characters} == {"王", "\u202e"}
    assert "head[3].value" in [problem.field for problem in found]
    with pytest.raises(Refused) as refused:
        render("REK-1", letter, STYLE, draft=False)
    assert refused.value.code == "letter.glyphs_missing"
    text = "".join(page_texts(render("REK-1", letter, STYLE, draft=True).pdf))
    assert "Budi [U+738B]" in text
    assert "[U+202E]" in text


def test_a_letter_is_printed_as_what_it_is(compose):
    letter = compose(sample_facts(STYLE))
    with pytest.raises(BugError):
        render("REK-2", letter, STYLE, draft=True)
    with pytest.raises(BugError):
        render("recovery_sheet", letter, STYLE, draft=True)
    with pytest.raises(Refused) as refused:
        wording_text("REK-9")
    assert refused.value.code == "letter.unknown_kind"


# --- signature ------------------------------------------------------------------------------


def signature_pages(texts, signer):
    return [text for text in texts if signer in text and "Pembina Utama Muda" in text]


@settings(max_examples=30)
@given(
    words=st.integers(1, 900),
    closing=st.integers(1, 60),
    paper=st.sampled_from([Paper.A4, Paper.F4]),
    profile=st.sampled_from(TypeProfile),
)
def test_the_signature_never_stands_alone(compose, page_texts, words, closing, paper, profile):
    style = StyleProfile(paper=paper, type_profile=profile)
    facts = replace(sample_facts(style), conclusion="pelanggaran " * words)
    letter = compose(facts)
    letter = msgspec.structs.replace(letter, closing="penutup " * closing)
    texts = page_texts(render("REK-1", letter, style, draft=False).pdf)
    [page] = signature_pages(texts, "Dr. H. Contoh Inspektur")
    before = page[: page.index("Inspektur Kabupaten Contoh,")]
    lines = [line for line in before.splitlines() if line.strip() and "RAHASIA" not in line]
    assert len(lines) >= 2
    assert not any(re.search(r"\n\d\. \w[\w ]*\n(RAHASIA|Surat Inspektur)", text) for text in texts)


def test_only_the_closing_goes_with_the_signature(recommend, page_texts):
    texts = page_texts(recommend(sample_facts(STYLE)).pdf)
    [page] = signature_pages(texts, "Dr. H. Contoh Inspektur")
    before = page[: page.index("Inspektur Kabupaten Contoh,")]
    assert "Demikian rekomendasi ini" in before
    assert "Tindak lanjut" not in before


@settings(max_examples=25)
@given(
    people=st.integers(2, 14),
    words=st.integers(1, 260),
    last=st.integers(1, 700),
    paper=st.sampled_from([Paper.A4, Paper.F4]),
)
def test_the_annex_is_signed_below_its_last_lines(compose, page_texts, people, words, last, paper):
    style = StyleProfile(paper=paper)
    facts = sample_collective_facts(style, people)
    persons = [replace(person, act="hadir " * words) for person in facts.respondents]
    persons[-1] = replace(persons[-1], act="hadir " * last)
    texts = page_texts(
        render("REK-2", compose(replace(facts, respondents=tuple(persons))), style, draft=False).pdf
    )
    signed = signature_pages(texts, "Dr. H. Contoh Inspektur")
    assert len(signed) == 2
    assert f"Jumlah: {people} (" in signed[1]
    annex = [text for text in texts if "Uraian pelanggaran" in text]
    assert all(text.count("Uraian pelanggaran") == 1 for text in annex)
    assert texts[-1] == signed[1]


# --- styles and letterheads -----------------------------------------------------------------


@pytest.mark.parametrize("paper", Paper)
def test_every_paper_size_is_that_of_its_sheet(recommend, paper):
    style = StyleProfile(paper=paper)
    with pikepdf.open(BytesIO(recommend(sample_facts(style)).pdf)) as pdf:
        width, height = (float(side) for side in pdf.pages[0].MediaBox[2:])
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx(paper.size, abs=0.01)


@pytest.mark.parametrize("place_date", PlaceDatePosition)
@pytest.mark.parametrize("signature", SignatureAlignment)
@pytest.mark.parametrize("catchword", [False, True])
def test_every_choice_of_style_can_be_printed(
    recommend, page_texts, place_date, signature, catchword
):
    style = StyleProfile(
        margins=Margins(top=15, right=15, bottom=15, left=25),
        place_date=place_date,
        signature=signature,
        catchword=catchword,
        crest_colour=False,
        font_size=12,
        leading=1.5,
    )
    facts = replace(sample_facts(style), conclusion="Kata demi kata. " * 200)
    texts = page_texts(recommend(facts).pdf)
    assert "Contoh, 20 November 2026" in texts[0].replace("\u00a0", " ")
    assert any(re.search(r"\S \.\.\.$", text, re.M) for text in texts) == catchword


def test_preprinted_paper_leaves_the_head_free(recommend, page_pictures):
    facts = sample_facts(STYLE)
    head = msgspec.structs.replace(facts.letterhead, preprinted_mm=60)
    picture = page_pictures(recommend(replace(facts, letterhead=head)).pdf, 50)[0]
    free = picture.crop((0, int(15 / 25.4 * 50), picture.width, int(60 / 25.4 * 50)))
    assert free.getextrema() == (255, 255)


def test_a_letterhead_without_crest_and_with_long_names_stays_inside(recommend, page_pictures):
    facts = sample_facts(STYLE)
    head = msgspec.structs.replace(
        facts.letterhead, crest=b"", office=("Inspektorat Daerah Kabupaten Kepulauan " * 2,)
    )
    picture = page_pictures(recommend(replace(facts, letterhead=head)).pdf, 50)[0]
    right = picture.crop((int(191 / 25.4 * 50), 0, picture.width, int(45 / 25.4 * 50)))
    assert right.getextrema()[0] == 255


def crest(mode="RGBA", size=(40, 40), colour=(200, 0, 0, 0), kind="PNG"):
    target = BytesIO()
    Image.new(mode, size, colour).save(target, kind)
    return target.getvalue()


def test_a_transparent_crest_is_laid_on_white(recommend, page_pictures):
    facts = sample_facts(STYLE)
    head = msgspec.structs.replace(facts.letterhead, crest=crest())
    made = recommend(replace(facts, letterhead=head))
    picture = page_pictures(made.pdf, 50)[0]
    corner = picture.crop(
        (int(31 / 25.4 * 50), int(16 / 25.4 * 50), int(50 / 25.4 * 50), int(38 / 25.4 * 50))
    )
    assert corner.getextrema() == (255, 255)
    with pikepdf.open(BytesIO(made.pdf)) as pdf:
        [image] = pdf.pages[0].get_images().values()
        assert "/SMask" not in image


@pytest.mark.parametrize(
    ("picture", "code"),
    [
        (b"\x89PNG\r\n\x1a\nnot really", "letter.crest_unreadable"),
        (crest()[:60], "letter.crest_unreadable"),
        (crest("1", (6001, 4), 0), "letter.crest_too_many_pixels"),
        (crest("P", (4, 4), 0, "GIF"), "letter.crest_unknown_format"),
    ],
)
def test_a_crest_that_is_none_is_refused(recommend, picture, code):
    facts = sample_facts(STYLE)
    head = msgspec.structs.replace(facts.letterhead, crest=picture)
    with pytest.raises(Refused) as refused:
        recommend(replace(facts, letterhead=head), draft=True)
    assert refused.value.code == code


def test_what_cannot_be_divided_and_is_too_high_is_refused(compose):
    letter = compose(sample_collective_facts(STYLE, 2))
    signature = msgspec.structs.replace(letter.signature, name="Nama " * 3000)
    with pytest.raises(Refused) as refused:
        render("REK-2", msgspec.structs.replace(letter, signature=signature), STYLE, draft=True)
    assert refused.value.code == "letter.does_not_fit"


# --- the other papers -----------------------------------------------------------------------


def test_the_recovery_sheet_shows_every_group_on_one_page(page_texts):
    data = msgspec.structs.replace(
        sample_sheet(),
        office="Inspektorat Daerah Kabupaten Kepulauan Siau Tagulandang Biaro Contoh",
        groups=tuple(f"{index:05}" for index in range(10)),
    )
    style = StyleProfile(paper=Paper.LEGAL, font_size=13, leading=2)
    made = render("recovery_sheet", data, style, draft=False)
    assert made.pages == 1
    text = page_texts(made.pdf)[0]
    for words in (*data.groups, data.vault_id, data.office):
        assert words in " ".join(text.split())


def test_the_slip_shows_name_size_and_hash_of_every_volume_on_one_page(page_texts):
    files = tuple(
        SlipFile(f"{sample_slip().files[0].name}.v{index:02}", 10**index, f"{index:x}" * 64)
        for index in range(1, 11)
    )
    data = msgspec.structs.replace(sample_slip(), files=files)
    made = render("handover_slip", data, STYLE, draft=False)
    assert made.pages == 1
    text = page_texts(made.pdf)[0]
    for entry in files:
        assert entry.name in text
        assert f"{entry.sha256[:8]} … {entry.sha256[-8:]}" in text
    assert "1.000.000 bita" in text
