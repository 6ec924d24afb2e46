"""What becomes of an issued letter: void, numbered elsewhere, signed; is a file ours?"""

import io
from datetime import date, timedelta

import pikepdf
import pypdfium2
import pytest
from PIL import ImageChops

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import sample_region
from desktop.cases.office import officials
from desktop.errors import Refused
from desktop.journal.model import Who
from desktop.journal.roles import ROLES
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.actions import issue_letter
from desktop.letters.archive_code import write_code
from desktop.letters.esignatures import Answer, check_signatures
from desktop.letters.gather import Wishes
from desktop.letters.marks import attach_signed, number_letter, void_letter
from desktop.letters.model import LetterData
from desktop.letters.offered import form_of
from desktop.letters.queries import letter_bytes, letter_view, register
from desktop.letters.verifying import Match, verify_code, verify_file
from reports_templates.archive import faults
from tests.signers import make_signer, sign


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("letters")
    made = sample_region(Places(folder / "v", folder / "s"), cases=1, cost=CHEAP_FOR_TESTS)
    yield made.session
    made.session.close()


def people(unit):
    case = unit.objects.all("case")[0]
    return [person.id for person in unit.objects.children(case.id, "respondent")][:1]


@pytest.fixture
def letter(office):
    values = {"surat_dirujuk": "surat kami", "batas": "2026-01-02", "hari_lewat": "3"}
    made = office.do(issue_letter, press, office.ask(people), "TGR-1", Wishes(values=values))
    return made.result.letter


@pytest.fixture
def decree(office):
    values = {"dasar_pemeriksaan": "Laporan Nomor 1", "perbuatan": "Hadir dalam kampanye"}

    about = office.ask(people)[0]
    kind = office.ask(lambda unit: unit.objects.get(about).text("proposed_sanction")) or "HD-R2"
    extra = {
        "mulai_potong": "2026-12-01",
        "tmt_turun": "2026-12-01",
        "jabatan_baru": "Pelaksana",
        "kgb_terakhir": "2026-01-01",
        "kgb_berikut": "2027-01-01",
        "pangkat_terakhir": "2026-01-01",
        "pangkat_baru": "Penata",
        "tmt_kembali": "2027-01-01",
        "tmt_berhenti": "2026-12-01",
        "kelas_lama": "7",
        "kelas_baru": "6",
    }
    known = {asked.name for asked in form_of(press, kind).field}
    wishes = {**values, **{key: value for key, value in extra.items() if key in known}}
    made = office.do(issue_letter, press, office.ask(people), kind, Wishes(values=wishes))
    return made.result.letter


def refused(act, *args):
    with pytest.raises(Refused) as found:
        act(*args)
    return found.value.code


def test_a_void_letter_keeps_its_number_and_says_why(office, letter):
    before = office.ask(letter_view, letter).entry.number
    assert refused(office.do, void_letter, letter, " ") == "letter.void_reason"
    office.do(void_letter, letter, "Salah tujuan")
    view = office.ask(letter_view, letter)
    assert (view.entry.number, view.entry.status) == (before, "void")
    assert view.void_reason == "Salah tujuan"
    assert refused(office.do, void_letter, letter, "lagi") == "letter.void_already"
    assert refused(office.do, attach_signed, letter, b"%PDF-1", "x.pdf") == "letter.void_already"
    line = next(one for one in office.ask(register) if one.id == letter)
    assert (line.number, line.status) == (before, "void")


def test_a_decree_waits_for_the_number_that_somebody_else_gives(office, decree):
    assert office.ask(letter_view, decree).entry.status == "unnumbered"
    future = date.today() + timedelta(days=400)
    assert refused(office.do, number_letter, decree, "1", future) == "letter.number_in_future"
    assert refused(office.do, number_letter, decree, " ", date(2026, 1, 2)) == "letter.number_empty"
    office.do(number_letter, decree, "800/ 12 /Tahun 2026", date(2026, 1, 2))
    view = office.ask(letter_view, decree)
    assert (view.entry.number, view.entry.dated) == ("800/ 12 /Tahun 2026", date(2026, 1, 2))
    assert view.entry.status == "issued"
    line = next(one for one in office.ask(register) if one.id == decree)
    assert line.number == "800/ 12 /Tahun 2026"


def test_our_own_number_is_not_replaced(office, letter):
    code = refused(office.do, number_letter, letter, "9", date(2026, 1, 2))
    assert code == "letter.has_number"


def test_a_scan_is_kept_to_the_byte_and_becomes_the_record(office, letter):
    scan = b"\xff\xd8\xff" + bytes(range(256)) * 20
    assert refused(office.do, attach_signed, letter, b"GIF89a", "x.gif") == "letter.signed_format"
    office.do(attach_signed, letter, scan, "pindai.jpg")
    view = office.ask(letter_view, letter)
    assert (view.entry.status, view.signed_name) == ("signed", "pindai.jpg")
    kept = office.ask(lambda unit: unit.files.named(view.signed_sha256, view.signed_size))
    assert kept == scan
    found = office.ask(verify_file, scan)
    assert (found.match, found.letter) == (Match.SIGNED, letter)


def test_the_unsigned_paper_is_no_signed_copy(office, letter):
    paper = office.ask(letter_bytes, letter)
    code = refused(office.do, attach_signed, letter, paper, "surat.pdf")
    assert code == "letter.signed_is_draft"


def test_files_and_codes_are_recognised_or_not(office, letter):
    paper = office.ask(letter_bytes, letter)
    assert office.ask(verify_file, paper).match is Match.STORED
    changed = bytearray(paper)
    changed[len(paper) // 2] ^= 1
    assert office.ask(verify_file, b"nothing of ours").match is Match.UNKNOWN

    def frozen(unit):
        found = unit.objects.get(letter)
        return unit.files.named(found.text("data_sha256"), found.get("data_size"))

    data = LetterData.from_json(office.ask(frozen))
    code = write_code(data)
    assert office.ask(verify_code, code).match is Match.CODE
    other = code[:30] + ("0" if code[30] != "0" else "1") + code[31:]
    assert office.ask(verify_code, other).match is Match.OTHER_CONTENT


# --- electronic signatures ----------------------------------------------------------------


@pytest.fixture(scope="module")
def signer(tmp_path_factory):
    return make_signer(tmp_path_factory.mktemp("signer"))


def page_pictures(pdf):
    """Return the pages as a reader shows them, its form included."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        document.init_forms()
        return [document[at].render().to_pil().convert("L") for at in range(len(document))]
    finally:
        document.close()


def room_of(pdf):
    """Return the page with the prepared field and its sides in pixels, the upper edge first."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (field,) = document.Root.AcroForm.Fields
        (at,) = [at for at, page in enumerate(document.pages) if page.obj == field.P]
        left, low, right, high = map(float, field.Rect)
        top = float(document.pages[at].mediabox[3])
    return at, (left, top - high, right, top - low)


def test_a_signed_pdf_is_told_in_four_answers(office, letter, signer):
    path, root = signer
    signed = sign(office.ask(letter_bytes, letter), path)
    (check,) = check_signatures(signed, [root])
    assert (check.intact, check.whole_file, check.trusted) == (Answer.YES, Answer.YES, Answer.YES)
    assert (check.in_validity, check.revoked) == (Answer.YES, Answer.UNKNOWN)
    (stranger,) = check_signatures(signed)
    assert (stranger.intact, stranger.trusted) == (Answer.YES, Answer.NO)
    found = office.ask(verify_file, signed, (root,))
    assert (found.match, found.letter) == (Match.EXTENDED, letter)
    office.do(attach_signed, letter, signed, "ditandatangani.pdf", (root,))
    (kept,) = office.ask(letter_view, letter).signatures
    assert (kept["intact"], kept["trusted"]) == ("ya", "ya")
    assert "Contoh Penanda Tangan" in kept["signer"]


def test_the_prepared_field_takes_a_signature(office, letter, signer):
    path, root = signer
    paper = office.ask(letter_bytes, letter)
    signed = sign(paper, path, "TandaTangan1", prepared=True)
    assert signed.startswith(paper)
    assert faults(signed) == ()
    at, (left, top, right, bottom) = room_of(paper)
    for number, pages in enumerate(zip(page_pictures(paper), page_pictures(signed), strict=True)):
        box = ImageChops.difference(*pages).getbbox()
        assert (box is not None) == (number == at)
        if box is not None:
            assert left - 1 <= box[0] < box[2] <= right + 1
            assert top - 1 <= box[1] < box[3] <= bottom + 1
    found = office.ask(verify_file, signed)
    assert (found.match, found.letter) == (Match.EXTENDED, letter)
    (check,) = office.do(attach_signed, letter, signed, "surat-tte.pdf").result
    assert (check.intact, check.whole_file, check.in_validity) == (Answer.YES,) * 3
    assert (check.trusted, check.revoked) == (Answer.NO, Answer.UNKNOWN)
    view = office.ask(letter_view, letter)
    kept = office.ask(lambda unit: unit.files.named(view.signed_sha256, view.signed_size))
    assert kept == signed
    assert office.ask(letter_bytes, letter) == paper
    assert office.ask(verify_file, signed, (root,)).match is Match.SIGNED


def test_several_people_sign_one_after_the_other(office, signer):
    witness = office.ask(lambda unit: officials(unit, date(2026, 1, 2)))[0].id
    values = {"tanggal_sesi": "2026-01-02", "sikap": "menyetujui", "saksi": witness}
    made = office.do(issue_letter, press, office.ask(people), "REC-1", Wishes(values=values))
    paper = office.ask(letter_bytes, made.result.letter)
    signed = paper
    for number in (1, 2):
        signed = sign(signed, signer[0], f"TandaTangan{number}", prepared=True)
    first, second = check_signatures(signed, [signer[1]])
    assert (first.intact, second.intact) == (Answer.YES, Answer.YES)
    assert (first.whole_file, second.whole_file) == (Answer.NO, Answer.YES)
    assert office.ask(verify_file, signed).match is Match.EXTENDED


def test_any_change_after_signing_shows(office, letter, signer):
    path, root = signer
    signed = bytearray(sign(office.ask(letter_bytes, letter), path))
    signed[len(signed) // 3] ^= 0x20
    try:
        checks = check_signatures(bytes(signed), [root])
    except Refused as refusal:
        assert refusal.code == "esign.unreadable"
    else:
        assert all(one.intact is Answer.NO for one in checks)


@pytest.mark.parametrize("junk", [b"%PDF-", b"%PDF-1.7\n%%EOF", b"%PDF-1.4\n" + b"\x00" * 500])
def test_a_broken_pdf_is_refused_in_words(junk):
    with pytest.raises(Refused) as found:
        check_signatures(junk)
    assert found.value.code == "esign.unreadable"


def test_a_certificate_that_is_none_is_refused(office, letter):
    paper = office.ask(letter_bytes, letter)
    with pytest.raises(Refused) as found:
        check_signatures(paper, [b"no certificate"])
    assert found.value.code == "esign.bad_root"


def test_all_roles_are_in_the_sample(office):
    assert isinstance(office.who, Who)
    assert set(office.who.roles) <= set(ROLES)
