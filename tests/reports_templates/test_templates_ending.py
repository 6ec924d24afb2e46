"""Where pages end: nothing is torn apart, nothing stands alone, no page is left half empty."""

import re
from itertools import pairwise

import msgspec
import pypdfium2
import pytest

import reports_templates.catalogue as press
from desktop.letters.filling import compose_form
from desktop.letters.model import Grid, Item
from desktop.letters.offered import offered_forms, wording_of
from desktop.letters.office_style import STANDARD
from desktop.letters.trial import Extent, trial_setting, trial_values

FORMS = offered_forms(press)
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
    return press.render(data.kind, data, STANDARD.for_form(FORMS[data.kind]), draft=False).pdf


def lines(pdf):
    """Return, for each page, its pieces of text as (left, base, text), as they were drawn."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            text = page.get_textpage()
            boxes = [text.get_rect(at) for at in range(text.count_rects())]
            found.append([(box[0], box[1], text.get_text_bounded(*box).strip()) for box in boxes])
        return found
    finally:
        document.close()


def people(count, *, post=True):
    known = {"nip": "198001012005011002", **({"jabatan": "Jabatan"} if post else {})}
    return [{"nama": f"Orang {at}", **known} for at in range(1, count + 1)]


def items(code, extent, **put):
    return [one for one in letter(code, extent, **put).body if isinstance(one, Item)]


@pytest.mark.parametrize("count", [1, 2, 3, 25, *range(34, 44)])
def test_a_long_address_begins_at_once_and_leaves_no_line_alone(count, page_texts):
    addressed = [f"Alamat {at}" for at in range(1, count + 1)]
    texts = page_texts(rendered(letter("UND-1", Extent.NORMAL, tujuan=addressed)))
    on_page = [len(re.findall(r"Alamat \d", text)) for text in texts]
    assert sum(on_page) == count
    assert on_page[0] >= min(count, 30)
    assert all(found != 1 for found in on_page) or count == 1
    (greeted,) = (text for text in texts if "Dengan hormat," in text)
    assert "Dalam rangka klarifikasi" in greeted


@pytest.mark.parametrize("rows", [1, 2, 5])
def test_a_table_of_tall_rows_begins_below_its_title(rows, page_texts):
    entry = {"nomor_agenda": "1", "tanggal_agenda": "2", "tujuan_agenda": "3"}
    listed = [{**entry, "hal_agenda": "kata " * 700}] * rows
    texts = page_texts(rendered(letter("AGD-1", kutipan=listed)))
    assert "kata kata" in texts[0]
    (signed,) = (text for text in texts if "Inspektur Daerah Kabupaten Contoh," in text)
    assert "kata" in signed.partition("Inspektur Daerah")[0]


@pytest.mark.parametrize("count", [2, 3, 4, 6, 9, 14, 40])
def test_a_team_signs_below_its_text_and_the_last_pair_with_whoever_follows(count, page_texts):
    texts = page_texts(rendered(letter("LHP-2", tim_lhp=people(count, post=False))))
    (begun,) = (text for text in texts if "Pemeriksa 1," in text)
    assert "Demikian laporan ini dibuat" in begun
    (ended,) = (text for text in texts if "Inspektur Daerah Kabupaten Contoh," in text)
    assert f"Pemeriksa {count}," in ended
    middle = [text for text in texts[:-1] if f"Pemeriksa {count}," not in text]
    assert all("Pemeriksa" not in text or text.count("Orang") >= 1 for text in middle)


def test_a_few_signers_stay_together(page_texts):
    *_, last = page_texts(rendered(letter("BA-PK")))
    assert last.index("Demikian berita acara") < last.index("Saksi 1,")


def test_copies_follow_on_the_next_page_rather_than_leave_half_of_one_empty(page_texts):
    few = page_texts(rendered(letter("KET-1")))
    assert len(few) == 1
    first, second = page_texts(rendered(letter("KET-1", Extent.EXTREME)))
    assert "Inspektur Daerah Kabupaten Contoh," in first
    assert second.lstrip().startswith("Tembusan:")


def test_text_begins_at_the_same_height_on_every_later_page():
    tops = {}
    for code in ("HD-R1", "P53-B3", "HD-B1", "KEP-PS", "TIM-1"):
        second = lines(rendered(letter(code, Extent.MINIMAL)))[1]
        tops[code] = next(base for _, base, text in second if text.startswith("KE"))
    assert max(tops.values()) - min(tops.values()) < NEAR, tops


def test_an_identity_in_a_dictum_keeps_two_rows_on_either_page(page_texts):
    data = letter("P53-B2")
    for words in range(38, 82, 2):
        grounds = data.body[6]
        entry = msgspec.structs.replace(grounds.entries[0], text="bahwa " + "kata lagi " * words)
        longer = msgspec.structs.replace(grounds, entries=(entry, *grounds.entries[1:]))
        body = tuple(longer if one is grounds else one for one in data.body)
        texts = page_texts(rendered(msgspec.structs.replace(data, body=body)))
        parts = [
            len(re.findall(r"^(?:Nama|NIP|Pangkat/Golongan|Jabatan|Unit kerja|Instansi) :",
                           text, re.MULTILINE))
            for text in texts
        ]  # fmt: skip
        assert sum(parts) == 6, words
        assert 1 not in parts, words
        (told,) = (text for text in texts if "kepada:" in text)
        assert "Nama :" in told, words


@pytest.mark.parametrize("words", [120, 150, 200])
def test_a_paragraph_divided_for_the_signature_shows_no_gap(words):
    (page,) = lines(rendered(letter("MOR-P", isi_pernyataan="kata lagi " * words)))
    bases = sorted({round(base, 1) for _, base, text in page if text.startswith(("kata", "lagi"))})
    gaps = [upper - lower for lower, upper in pairwise(bases)]
    assert len(gaps) > 3
    assert max(gaps) - min(gaps) < NEAR


@pytest.mark.parametrize(("code", "name"), [("PI-1", "janji"), ("BLK-1", "bukti_lampiran")])
def test_the_entries_of_a_long_list_begin_in_one_line(code, name):
    told = [f"Butir {at}" for at in range(1, 41)]
    pages = lines(rendered(letter(code, **{name: told})))
    left = [left for page in pages for left, _, text in page if re.match(r"Butir \d", text)]
    assert len(left) == 40
    assert max(left) - min(left) < NEAR


def test_what_stands_alone_in_a_list_has_no_mark(page_texts):
    assert {one.mark for one in items("BLK-1", Extent.MINIMAL)} == {""}
    assert [one.mark for one in items("BLK-1", Extent.NORMAL)] == ["a.", "b.", "c."]
    data = msgspec.structs.replace(letter("BLK-1"), copies=("Sekretaris Daerah Contoh.",))
    assert "Tembusan:\nSekretaris Daerah Contoh." in page_texts(rendered(data))[-1]


def test_a_cell_without_a_value_says_so_and_one_to_sign_in_stays_free():
    (grid,) = (one for one in letter("LHP-1", Extent.MINIMAL).body if isinstance(one, Grid))
    assert grid.rows[0][3:] == (("-",), ("-",), ("-",))
    (grid,) = (one for one in letter("BA-EKS", Extent.MINIMAL).body if isinstance(one, Grid))
    assert grid.rows[0][3:] == (("-",), ())


def test_a_long_title_divides_into_lines_of_much_the_same_length(page_texts):
    for code in ("HD-B2", "P53-B3", "PTDH"):
        text = page_texts(rendered(letter(code)))[0]
        title = re.search(r"TENTANG\n(.*?)\nDENGAN RAHMAT", text, re.DOTALL)[1].split("\n")
        assert len(title) > 1
        assert max(map(len, title)) < 1.5 * min(map(len, title)), title


def test_question_and_answer_are_underlined():
    pdf = rendered(letter("BAP-1"))
    document = pypdfium2.PdfDocument(pdf)
    try:
        paths = [one.get_bounds() for page in document for one in page.get_objects(filter=[2])]
    finally:
        document.close()
    labels = [
        (left, base)
        for page in lines(pdf)
        for left, base, text in page
        if text in ("Pertanyaan", "Jawaban")
    ]
    assert len(labels) == 10
    for left, base in labels:
        below = [path for path in paths if abs(path[0] - left) < 2 and abs(path[1] - base) < 4]
        assert len(below) == 1, (left, base)


@pytest.mark.parametrize(("code", "name", "alone", "team"), [
    ("BAP-1", "pemeriksa", ("saya:", "pada saya menurut"),
     ("kami Tim Pemeriksa, masing-masing:", "pada kami menurut", "Pemeriksa 1,")),
    ("BAP-2", "peminta", ("saya:", "Peminta keterangan,"), ("kami:", "keterangan 1,")),
    ("BAP-3", "tim_hadir", ("saya:",), ("kami Tim Pemeriksa, masing-masing:",)),
    ("LHP-2", "tim_lhp", ("Pemeriksa,",), ("Pemeriksa 1,",)),
])  # fmt: skip
def test_one_examiner_does_not_speak_as_a_team(code, name, alone, team, page_texts):
    for count, said, unsaid in ((1, alone, team), (2, team, alone)):
        put = {name: people(count, post=code != "LHP-2")}
        text = " ".join(" ".join(page_texts(rendered(letter(code, **put)))).split())
        text = text.replace("masing- masing", "masing-masing")
        assert all(words in text for words in said), (count, text)
        assert not any(words in text for words in unsaid), count


def test_a_summons_ends_with_its_order():
    for code in ("PGL-1", "PGL-2", "PGL-3"):
        assert letter(code).body[-1].text == "Demikian untuk dilaksanakan."


def test_who_refuses_to_be_recorded_says_nothing_of_the_recording(page_texts):
    told = "Rekaman hanya digunakan"
    for stance, said in (("menyetujui", True), ("tidak menyetujui", False)):
        (text,) = page_texts(rendered(letter("REC-1", sikap=stance)))
        assert (told in text) is said


@pytest.mark.parametrize("code", ["BA-EKS", "BA-TTP", "KLR-1", "REK-3", "TIM-1"])
def test_several_people_are_named_as_those_who_acted(code, page_texts):
    text = " ".join(" ".join(page_texts(rendered(letter(code)))).split())
    assert FORMS[code].about != "satu"
    assert re.search(r"etralitas oleh 3 \(tiga\) orang ASN", text)
