"""What the head of an office sees at once: columns, lines and page ends of every form."""

import re
from pathlib import Path

import msgspec
import pypdfium2
import pytest

import reports_templates.catalogue as press
from desktop.letters.filling import compose_form
from desktop.letters.model import Dictum, Field, Fields, Paper, StyleProfile, Text
from desktop.letters.offered import offered_forms, wording_of
from desktop.letters.trial import Extent, trial_setting, trial_values

FORMS = offered_forms(press)
APPROVED = Path(__file__).parent.parent / "golden" / "forms"
NEAR = 0.6
"""Points by which two marks may differ and still stand in one line; ink is what is measured."""


def letter(code, extent=Extent.NORMAL, **put):
    form = FORMS[code]
    wording = wording_of(press, form)
    values = trial_values(form, wording, extent)
    for name, typed in put.items():
        values.put_field(form.field_named(name), typed)
    return compose_form(form, wording, values, trial_setting(form, wording, values, extent))


def rendered(data):
    form = FORMS[data.kind]
    style = StyleProfile(paper=Paper(form.paper or "A4"), type_profile=form.typeface)
    return press.render(data.kind, data, style, draft=False)


def lines(pdf):
    """Yield, for each page, its pieces of text as (left, base, text), as they were drawn."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_rect(at) for at in range(text.count_rects())]
            yield [(box[0], box[1], text.get_text_bounded(*box).strip()) for box in boxes]
    finally:
        document.close()


def column_of(pdf, mark):
    """Return where every piece of text that is just ``mark`` begins, on all pages."""
    return [left for page in lines(pdf) for left, _, text in page if text == mark]


@pytest.mark.parametrize("code", ["PGL-1", "PGL-2", "PGL-3", "BA-PK", "KET-1", "UND-1", "TTL-1"])
def test_the_colons_of_a_letter_stand_in_one_column(code):
    found = [one for one in letter(code).body if isinstance(one, Fields)]
    colons = column_of(rendered(letter(code)).pdf, ":")[-sum(len(one.rows) for one in found) :]
    assert len(colons) > 2
    assert max(colons) - min(colons) < NEAR


@pytest.mark.parametrize("code", ["BAP-1", "BAP-2"])
def test_the_colons_of_questions_and_answers_stand_in_one_column(code):
    made = rendered(letter(code)).pdf
    before = {text for page in lines(made) for _, _, text in page}
    assert {"1.", "Pertanyaan", "Jawaban"} <= before
    first, last = column_of(made, "Pertanyaan"), column_of(made, "Jawaban")
    assert abs(first[0] - last[0]) < 2 * NEAR
    colons = [left for left in column_of(made, ":") if left > first[0] + 30][-10:]
    assert max(colons) - min(colons) < NEAR


def test_menetapkan_has_its_colon_where_the_dictums_have_theirs():
    page = next(lines(rendered(letter("HD-R2")).pdf))
    base = {text: base for _, base, text in page}
    colon = {
        name: next(left for left, at, text in page if text == ":" and abs(at - base[name]) < 3)
        for name in ("Menimbang", "Menetapkan", "KESATU")
    }
    assert max(colon.values()) - min(colon.values()) < NEAR


@pytest.mark.parametrize(("code", "posts", "names"), [
    ("MOR-P", ("Yang menyatakan,", "Yang menyaksikan,"), ("Contoh Terlapor, S.Sos.",
                                                          "Contoh Pemeriksa, S.H.")),
    ("BAP-1", ("Yang diperiksa,", "Pemeriksa 1,"), ("Contoh Terlapor, S.Sos.", "Nama contoh")),
    ("BAP-2", ("Yang memberi keterangan,", "Peminta keterangan 1,"),
     ("Nama yang memberi keterangan contoh", "Nama contoh")),
])  # fmt: skip
def test_two_who_sign_beside_each_other_stand_on_the_same_lines(code, posts, names):
    *_, page = lines(rendered(letter(code)).pdf)
    for left, right in (posts, names):
        at = {base for _, base, text in page if text == left} or {0}
        beside = [base for _, base, text in page if text == right]
        assert any(abs(base - min(at)) < 3 for base in beside), (left, right, at, beside)


def long_decree(words):
    data = letter("P53-B2")
    grounds = data.body[6]
    entry = msgspec.structs.replace(grounds.entries[0], text="bahwa " + "kata lagi " * words)
    longer = msgspec.structs.replace(grounds, entries=(entry, *grounds.entries[1:]))
    return msgspec.structs.replace(data, body=(*data.body[:6], longer, *data.body[7:]))


@pytest.mark.parametrize("words", range(30, 190, 8))
def test_no_page_ends_with_what_only_leads_on(words, page_texts):
    for text in page_texts(rendered(long_decree(words)).pdf):
        body = [line for line in text.split("\n") if line.strip()]
        while body and re.search(r"RAHASIA|Halaman \d|^Keputusan P", body[-1]):
            body.pop()
        assert not body[-1].rstrip().endswith(("kepada:", "MEMUTUSKAN:", "Menetapkan :")), body[-1]


def test_a_dictum_too_long_for_a_page_is_printed_all_the_same(page_texts):
    data = letter("P53-B2")
    told = Text("kepada:"), Fields((Field("Nama", "Contoh " * 1500),))
    dictum = Dictum("KESATU", told)
    body = tuple(dictum if isinstance(one, Dictum) and one.mark == "KESATU" else one
                 for one in data.body)  # fmt: skip
    texts = page_texts(rendered(msgspec.structs.replace(data, body=body)).pdf)
    assert sum(text.count("Contoh") for text in texts) >= 1500


@pytest.mark.parametrize("count", [1, 2, 3, *range(10, 22), 40])
def test_a_long_table_begins_below_its_title_and_ends_above_the_signature(count, page_texts):
    people = [{"nama": f"Orang {at}", "jabatan": "Jabatan"} for at in range(1, count + 1)]
    texts = page_texts(rendered(letter("DKL-1", peserta=people)).pdf)
    assert re.search(r"Orang 1\b", texts[0]) or count < 4
    signed = [text for text in texts if "Inspektur Daerah Kabupaten Contoh," in text]
    assert len(signed) == 1
    assert re.search(rf"Orang {count}\b", signed[0])
    assert all(re.search(r"Orang \d", text) for text in texts)


@pytest.mark.parametrize("count", [1, 4, 20, 30, 40])
def test_a_table_between_its_title_and_a_closing_line_begins_at_once(count, page_texts):
    papers = [{"nama_dokumen": f"Berkas {at}", "lembar": "2"} for at in range(1, count + 1)]
    texts = page_texts(rendered(letter("TTL-1", dokumen_diterima=papers)).pdf)
    titled = next(text for text in texts if "Dokumen yang diterima:" in text)
    assert "Berkas 1 " in titled
    (signed,) = (text for text in texts if "Inspektur Daerah Kabupaten Contoh," in text)
    assert "Tanda terima ini bukan pernyataan" in signed


@pytest.mark.parametrize("count", range(8, 28, 2))
def test_what_leads_to_blanks_stays_above_them(count, page_texts):
    sent = [{"jenis_kiriman": f"Berkas {at}", "banyak": "1"} for at in range(1, count + 1)]
    texts = page_texts(rendered(letter("PGT-1", kiriman=sent)).pdf)
    (asked,) = (text for text in texts if "setelah ditandatangani:" in text)
    assert "Diterima tanggal" in asked


@pytest.mark.parametrize("code", FORMS)
def test_no_line_ends_inside_a_number_or_before_what_it_counts(code):
    person = re.compile(r"1\s*9\s*8\s*0\s*0\s*1\s*0\s*1[\s\d]{0,16}0\s*0\s*2")
    for extent in Extent:
        # What is printed is this text to the letter; another test sees to it.
        text = (APPROVED / f"{code}_{extent}.txt").read_text(encoding="utf-8")
        assert not re.search(r"\d\n\((?:satu|dua|tiga|empat)|\d\nDesember", text), extent
        assert not re.search(r"\b(?:Pasal|ayat|huruf|angka)\n", text), extent
        assert not [found for found in person.findall(text) if "\n" in found], extent


def test_a_ground_that_stands_alone_begins_where_the_marks_would():
    left = {text: left for left, _, text in next(lines(rendered(letter("KEP-PS")).pdf))}
    alone = next(at for text, at in left.items() if text.startswith("bahwa untuk kelancaran"))
    assert abs(alone - left["1."]) < 2


def test_the_annex_of_a_decree_leaves_room_for_its_number(page_texts):
    for code in ("TIM-1", "MOR-T", "MOR-B"):
        last = page_texts(rendered(letter(code)).pdf)[-1]
        assert re.search(r"Nomor : …+\nTanggal : 23 November 2026", last), code


def test_posts_stand_in_capitals_in_every_decree(page_texts):
    *_, last = page_texts(rendered(letter("KEP-PS")).pdf)
    assert "INSPEKTUR DAERAH KABUPATEN\nCONTOH,\nContoh Inspektur, S.H., M.H." in last


def test_the_lines_of_an_address_stand_below_each_other(page_texts):
    data = letter("PGT-1", tujuan=["Kepala BKPSDM Kabupaten Contoh", "di Contoh"])
    (text,) = page_texts(rendered(data).pdf)
    assert "Yth. Kepala BKPSDM Kabupaten Contoh\ndi Contoh\n" in text


@pytest.mark.parametrize(("typed", "printed"), [
    ("Tidak cukup bukti", "Alasannya: Tidak cukup bukti."),
    ("Tidak cukup bukti.", "Alasannya: Tidak cukup bukti."),
    ("Lihat bukti (B1).", "Alasannya: Lihat bukti (B1)."),
    ("Apa buktinya?", "Alasannya: Apa buktinya?"),
    ("Menurut Ani, S.H.", "Alasannya: Menurut Ani, S.H."),
    ("dan seterusnya...", "Alasannya: dan seterusnya...."),
])  # fmt: skip
def test_a_typed_sentence_ends_with_one_stop(typed, printed):
    said = [one.text for one in letter("REK-3", alasan=typed).body if isinstance(one, Text)]
    assert printed in said


def test_the_whole_team_signs_its_report(page_texts):
    team = [{"nama": "Ani Contoh", "nip": "197001011995031001"},
            {"nama": "Budi Contoh", "nip": "198001012005011002"}]  # fmt: skip
    text = "\n".join(page_texts(rendered(letter("LHP-2", tim_lhp=team)).pdf))
    assert text.index("Pemeriksa 1,") < text.index("Budi Contoh") < text.index("Contoh Insp")
    alone = "\n".join(page_texts(rendered(letter("LHP-2", Extent.MINIMAL)).pdf))
    assert "Pemeriksa 1," not in alone
