"""Packages from the command line: the bound case file, a copy without names, the I'DIS folder."""

import contextlib
import functools
import hashlib
import io
import json

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfgen.canvas import Canvas

from desktop.app import cli
from desktop.app.places import Places
from desktop.app.samples import PASSPHRASE, assess, sample_region, screenshot
from desktop.app.vaults import open_vault
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.evidence import add_evidence
from desktop.cases.intake import read_case
from desktop.cases.model import File
from desktop.cases.office import reading
from desktop.cases.registration import register_case
from desktop.journal.actions import action
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import issue_letter
from desktop.letters.gather import Wishes
from desktop.letters.leak_check import REASON
from reports_templates import catalogue
from tests.desks import form

REPORTER = "Wahyudi Kartosuwiryo"
PHONE = "0812-3456-7890"
BUDI = ("Budi Santoso", "198609262015051001")


def pdf_of(*pages, info=""):
    """Return a PDF from outside: what tells somebody is red, everything else black."""
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=(595, 842))
    canvas.setAuthor(info)
    for page in pages:
        for at, (words, red) in enumerate(page):
            canvas.setFillColorRGB(0.9 if red else 0, 0, 0)
            canvas.drawString(80, 760 - 40 * at, words)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


REPORT = pdf_of(
    [("Berita acara pemeriksaan", False), (f"Saksi {REPORTER}", False), (REPORTER, True)],
    [(f"KARTOSUWIRYO, WAHYUDI hp {PHONE}".partition(" hp ")[0], True), (PHONE, True)],
    info=REPORTER,
)


@pytest.fixture(scope="module")
def office(qapp, tmp_path_factory):
    """A sample office with one case that names its reporter wherever it can."""
    folder = tmp_path_factory.mktemp("packages")
    sample = sample_region(Places(folder / "vault", folder / "state"), cases=0,
                           cost=CHEAP_FOR_TESTS)  # fmt: skip
    session = sample.session

    def kept(content, name):
        ref = session.store.blobs.add(io.BytesIO(content))
        return File(ref.sha256, ref.size, name)

    typed = form(
        subject="Unggahan dukungan kepada pasangan calon",
        received_on="2026-10-02", acted_on="2026-09-28", account="Uraian.",
        reporter={"mode": "dirahasiakan", "name": REPORTER, "contact": PHONE},
    )  # fmt: skip
    made = session.do(register_case, read_case(typed, session.ask(reading))).result
    bap = {"type": "BAP", "number": "BAP-01/INSP/2026", "dated": "2026-11-09",
           "title": f"Pemeriksaan atas laporan {REPORTER}"}  # fmt: skip
    bap_file = kept(REPORT, "bap.pdf")
    document = session.do(attach_document, made.case, NewDocument(bap, bap_file)).result
    piece = {"type": "TANGKAPAN_LAYAR", "title": f"Kiriman {REPORTER}", "from_whom": REPORTER}
    photo = kept(screenshot("Unggahan"), f"{REPORTER}.png")
    session.do(add_evidence, made.case, piece, photo)
    video = {"type": "VIDEO", "title": "Rekaman", "from_whom": "Panwas"}
    session.do(add_evidence, made.case, video, kept(b"moving pictures", "rekaman.mp4"))
    people = list(made.respondents)
    assess(session, people)
    wishes = Wishes(values={"tembusan": f"Saudara {REPORTER}", REASON: "hanya untuk uji"})
    session.do(issue_letter, catalogue, people, "REK-1", wishes)
    decree(session, made.case, people[0], kept(pdf_of([("Keputusan", False)]), "sk.pdf"))
    session.close()
    return {"folder": folder, "case": made.case, "person": people[0], "document": document,
            "bap": bap_file}  # fmt: skip


@action("respondent.step")
def take(unit, person, state, on, values):
    step = {"from_state": "", "to_state": state, "on": on, "values": values}
    unit.journal.create("step", step, parent=person)


def decree(session, case, person, file, sanction="HD-T3"):
    paper = {"type": "SK_HUKUMAN_DISIPLIN", "number": "800/7/BKPSDM", "dated": "2026-11-10"}
    session.do(attach_document, case, NewDocument(paper, file), (person,))
    values = {"sanksi": sanction, "nomor": "800/7/BKPSDM", "tanggal": "2026-11-10"}
    session.do(take, person, "SK_TERBIT", "2026-11-10", values)
    session.do(take, person, "BERLAKU", "2026-12-02", {})


@pytest.fixture
def package(office, capsys, monkeypatch):
    """Run a ``package`` command with ``--json``; return exit code and value."""
    folder = office["folder"]
    monkeypatch.setenv("NETRA_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("NETRA_STATE", str(folder / "state"))
    monkeypatch.setattr(cli, "open_vault", functools.partial(open_vault, cost=CHEAP_FOR_TESTS))

    def run(*words):
        code = cli.main(["--vault", str(folder / "vault"), "--json", *map(str, words)])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def sentenced(office):
    """Give somebody who acted in 2020 a sanction of that day's law, in force."""

    def one(sanction):
        places = Places(office["folder"] / "vault", office["folder"] / "state")
        with contextlib.closing(
            open_vault(places, None, PASSPHRASE, cost=CHEAP_FOR_TESTS)
        ) as session:
            typed = form(acted_on="2020-11-02", received_on="2020-11-05", event="")
            typed["respondents"][0]["allegations"] = ["P20-08"]
            made = session.do(register_case, read_case(typed, session.ask(reading))).result
            ref = session.store.blobs.add(io.BytesIO(pdf_of([("Keputusan", False)])))
            paper = File(ref.sha256, ref.size, "sk.pdf")
            decree(session, made.case, made.respondents[0], paper, sanction)
            return made.respondents[0]

    return one


def pages_of(pdf):
    return [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]


def test_a_case_is_bound_with_numbers_through_all_pages(package, office, tmp_path):
    out = tmp_path / "berkas.pdf"
    code, value = package("package", "file", office["case"], out)
    assert code == 0, value
    texts = pages_of(out)
    total = value["pages"]
    assert len(texts) == total
    for at, text in enumerate(texts, start=1):
        assert f"halaman {at} dari {total}" in text
    assert "DAFTAR ISI" in texts[1]
    assert "DAFTAR BUKTI" in texts[2]
    digits = texts[2].replace("\r\n", "").replace(" ", "")
    assert hashlib.sha256(b"moving pictures").hexdigest() in digits
    fates = {part["mark"]: part["fate"] for part in value["parts"]}
    assert fates == {"S1": "utuh", "D1": "utuh", "D2": "utuh", "B1": "utuh", "B2": "bukan_halaman"}
    with pikepdf.open(out) as book, book.open_outline() as outline:
        assert [one.title[:2] for one in outline.root] == ["Be", "S1", "D1", "D2", "B1"]


def everything_in(path):
    """Yield every text and stream of a PDF: decoded, and as it stands in the file."""
    yield path.read_bytes()
    with pikepdf.open(path) as book:
        for thing in book.objects:
            if isinstance(thing, pikepdf.Stream):
                yield thing.read_raw_bytes()
                if "/DCTDecode" not in str(thing.get("/Filter", "")):
                    yield thing.read_bytes()
            yield repr(thing).encode()
        for page in book.pages:
            yield repr(page.obj).encode()
    document = pypdfium2.PdfDocument(path)
    for page in document:
        yield page.get_textpage().get_text_range().encode()
    yield json.dumps(document.get_metadata_dict()).encode()


def traces_of(path, *words):
    wide = [word.encode("utf-16-be") for word in words]
    plain = [word.casefold().encode() for word in words]
    return [
        word
        for content in everything_in(path)
        for word in (*plain, *wide)
        if word in content or word in content.lower()
    ]


def red_pixels(path):
    count = 0
    for page in pypdfium2.PdfDocument(path):
        picture = page.render(scale=1).to_pil().convert("RGB")
        raw = picture.tobytes()
        for at in range(0, len(raw), 3):
            count += raw[at] > 150 and raw[at + 1] < 90 and raw[at + 2] < 90
    return count


def test_a_redacted_copy_holds_nothing_of_the_reporter(package, office, tmp_path):
    whole, out = tmp_path / "utuh.pdf", tmp_path / "samar.pdf"
    assert package("package", "file", office["case"], whole)[0] == 0
    code, value = package("package", "file", office["case"], out, "--redacted",
                          "--hide", "terlapor")  # fmt: skip
    assert code == 0, value
    names = (*REPORTER.split(), "0812", "34567890", "3456-7890", *BUDI[0].split(), BUDI[1][:8])
    assert traces_of(whole, *names) != []
    assert traces_of(out, *names) == []
    assert red_pixels(whole) > 100
    assert red_pixels(out) == 0
    fates = {part["mark"]: part["fate"] for part in value["parts"]}
    assert fates["S1"] == fates["D1"] == "disamarkan"
    # Nobody looked at the photo, so nobody knows whom it shows.
    assert fates["B1"] == "belum_dilihat"
    assert value["hits"] >= 3
    text = "".join(pages_of(out))
    assert "Nomor" in text
    assert "disamarkan" in text


def test_the_original_stays_as_it_was(package, office, tmp_path):
    assert package("package", "file", office["case"], tmp_path / "a.pdf", "--redacted")[0] == 0
    _, checked = package("evidence", "verify", office["case"])
    assert {one["state"] for one in checked} == {"sound"}
    assert office["bap"].sha256 == hashlib.sha256(REPORT).hexdigest()


def test_what_was_looked_at_comes_in_and_further_words_go(package, office, tmp_path):
    _, shown = package("evidence", "list", office["case"])
    photo = next(one["id"] for one in shown if one["type"] == "TANGKAPAN_LAYAR")
    out = tmp_path / "samar.pdf"
    code, value = package("package", "file", office["case"], out, "--redacted", "--seen", photo,
                          "--hide-text", "Berita acara pemeriksaan")  # fmt: skip
    assert code == 0, value
    fates = {part["mark"]: part["fate"] for part in value["parts"]}
    assert fates["B1"] == "disamarkan"
    assert "Berita acara pemeriksaan" not in "".join(pages_of(out))
    assert 720 in widths_of_pictures(out)


def widths_of_pictures(path):
    with pikepdf.open(path) as book:
        streams = [one for one in book.objects if isinstance(one, pikepdf.Stream)]
        return [int(one.Width) for one in streams if one.get("/Subtype") == "/Image"]


def test_names_are_left_out_of_a_redacted_copy_only(package, office, tmp_path):
    code, value = package("package", "file", office["case"], tmp_path / "x.pdf", "--hide", "saksi")
    assert (code, value["error"]["code"]) == (3, "package.not_redacted")


def test_a_book_never_takes_the_place_of_a_file(package, office, tmp_path):
    out = tmp_path / "surat.pdf"
    out.write_bytes(b"mine")
    code, value = package("package", "file", office["case"], out)
    assert (code, value["error"]["code"]) == (3, "files.exists")
    assert out.read_bytes() == b"mine"


def test_every_binding_is_written_down(package, office, tmp_path):
    session = open_vault(Places(office["folder"] / "vault", office["folder"] / "state"), None,
                         PASSPHRASE, cost=CHEAP_FOR_TESTS)  # fmt: skip
    traces = session.ask(lambda unit: [one.text("kind") for one in unit.objects.all("trace")])
    session.close()
    assert "case.bound" in traces


def test_what_is_sent_stands_behind_a_list_of_it(package, office, tmp_path):
    out = tmp_path / "kiriman.pdf"
    code, value = package("package", "dispatch", office["case"], out)
    assert code == 0, value
    assert [part["fate"] for part in value["parts"]] == ["utuh"]
    first, *rest = pages_of(out)
    assert len(rest) + 1 == value["pages"]
    for word in ("DAFTAR KIRIMAN", "Yth. ", "2–3", "Diterima tanggal"):
        assert word in first
    assert value["addressee"][0] in first
    assert all(f"halaman {at} dari {value['pages']}" in text
               for at, text in enumerate((first, *rest), start=1))  # fmt: skip
    assert "Rekomendasi" in "".join(rest)


def test_what_is_sent_can_be_chosen(package, office, tmp_path):
    out = tmp_path / "kiriman.pdf"
    code, value = package("package", "dispatch", office["case"], out, "--with",
                          office["document"], "--to", "Ketua Bawaslu Contoh")  # fmt: skip
    assert code == 0, value
    assert [part["object"] for part in value["parts"]] == [office["document"]]
    assert "Yth. Ketua Bawaslu Contoh" in pages_of(out)[0]
    assert value["pages"] == 3
    code, value = package("package", "dispatch", office["case"], tmp_path / "b.pdf", "--with",
                          office["person"])  # fmt: skip
    assert (code, value["error"]["code"]) == (3, "object.unknown")


def test_the_folder_for_idis_holds_named_files_and_the_sheet(package, office, tmp_path):
    out = tmp_path / "idis"
    code, value = package("package", "idis", office["person"], out)
    assert code == 0, value
    nip = BUDI[1]
    assert sorted(path.name for path in out.iterdir()) == sorted(value["files"])
    assert {f"SK_{nip}.pdf", f"BAP_{nip}.pdf", f"LEMBAR-ISIAN_{nip}.pdf"} <= set(value["files"])
    assert (out / f"BAP_{nip}.pdf").read_bytes() == REPORT
    fields = value["fields"]
    assert (fields["jenisTingkatHukumanId"], fields["jenisHukumanId"]) == ("S", "8")
    assert (fields["skNomor"], fields["skTanggal"]) == ("800/7/BKPSDM", "2026-11-10")
    assert (fields["hukumanTanggal"], fields["akhirHukumanTanggal"]) == ("2026-12-02", "2027-12-01")
    assert (fields["masaTahun"], fields["masaBulan"]) == ("1", "0")
    # One rank lower for a year: III/d was 34, III/c is 33.
    assert (fields["golonganId"], fields["golonganLama"]) == ("33", "34")
    (sheet,) = pages_of(out / f"LEMBAR-ISIAN_{nip}.pdf")
    for word in ("jenisHukumanId", "800/7/BKPSDM", "1 Desember 2027", "hukdisYangDiberhentikanId"):
        assert word in sheet


@pytest.mark.parametrize(("sanction", "term", "grades"), [
    ("P53-B1", ("3", "0"), ("33", "34")),
    ("P53-B3", ("0", "0"), ("34", None)),
])  # fmt: skip
def test_the_sheet_of_a_sanction_of_2010_says_its_term_and_rank(
    package, office, sentenced, sanction, term, grades
):
    person = sentenced(sanction)
    code, value = package("package", "idis", person, office["folder"] / sanction)
    assert code == 0, value
    fields = value["fields"]
    assert (fields["masaTahun"], fields["masaBulan"]) == term
    assert (fields["golonganId"], fields.get("golonganLama")) == grades
    assert fields["nomorPp"] == "53 Tahun 2010"


def test_a_folder_that_holds_something_is_left_alone(package, office, tmp_path):
    (tmp_path / "surat.txt").write_text("mine")
    code, value = package("package", "idis", office["person"], tmp_path)
    assert (code, value["error"]["code"]) == (3, "files.exists")


def test_files_too_large_are_named_before_anything_is_written(package, office, tmp_path):
    out = tmp_path / "idis"
    code, value = package("package", "idis", office["person"], out, "--most-mb", "0")
    assert (code, value["error"]["code"]) == (3, "package.idis_too_large")
    assert f"SK_{BUDI[1]}.pdf" in value["error"]["details"]["files"]
    assert not out.exists()
