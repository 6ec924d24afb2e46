"""A paper comes back: is it the letter that was issued, and where is it?"""

import io

import pypdfium2
import pytest
from PIL import Image

from desktop.app.code_desk import codes_in
from desktop.letters.actions import issue_letter
from desktop.letters.archive_code import write_code
from desktop.letters.marks import attach_signed, void_letter
from desktop.letters.model import LetterData
from desktop.letters.queries import letter_bytes, letter_view
from tests.signers import make_signer, sign
from tests.ui.letters.window_vaults import catalogue
from ui.letters.making import make_register_page
from ui.remembered import UntilExit
from ui.widgets.system_dialogs import Dialogs

WAIT = 10_000


@pytest.fixture
def letter(region, ready):
    return region.session.do(issue_letter, catalogue, ready).result.letter


@pytest.fixture
def paper(region, letter):
    return region.session.ask(letter_bytes, letter)


@pytest.fixture
def frozen(region, letter):
    """The letter's frozen data, from which its code is made."""

    def read(unit):
        found = unit.objects.get(letter)
        return unit.files.named(found.text("data_sha256"), found.get("data_size"))

    return LetterData.from_json(region.session.ask(read))


class Shown:
    """The panel, and the files that the person at the desk chooses."""

    def __init__(self, qtbot, region, folder):
        self.qtbot, self.folder, self.chosen = qtbot, folder, []
        dialogs = Dialogs(files=self._choose, folder=self._choose_folder)
        self.page = make_register_page(region.background, UntilExit(), dialogs, catalogue, codes_in)
        qtbot.addWidget(self.page)
        self.page.resize(1190, 690)
        self.page.show()
        self.page.verify.click()
        self.panel = self.page.checking
        assert self.page.currentWidget() is self.panel

    def _choose(self, _parent, _title, _pattern, answer):
        answer([str(path) for path in self.chosen])

    def _choose_folder(self, _parent, _title, answer):
        answer(str(self.chosen[0]))

    def check(self, **files):
        """Choose files by name and content; return what is said once all were checked."""
        self.chosen = []
        for name, content in files.items():
            path = self.folder / name.replace("__", ".")
            path.write_bytes(content)
            self.chosen.append(path)
        before = len(self.panel._shown)
        self.panel.choose.click()
        return self.said(before + len(files))

    def type(self, text):
        before = len(self.panel._shown)
        self.panel.text.setText(text)
        self.panel.check.click()
        return self.said(before + 1)

    def said(self, count):
        self.qtbot.waitUntil(lambda: len(self.panel._shown) == count, timeout=WAIT)
        self.qtbot.waitUntil(lambda: self.panel.choose.button.isEnabled(), timeout=WAIT)
        return self.panel.said()


@pytest.fixture
def shown(qtbot, region, letter, tmp_path):
    return Shown(qtbot, region, tmp_path)


def pages(pdf, turn=5):
    """Return a crooked grey scan of each page, as JPEG."""
    document = pypdfium2.PdfDocument(pdf)
    found = []
    for page in document:
        grey = page.render(scale=200 / 72, grayscale=True).to_pil().convert("L")
        scan = grey.rotate(turn, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        sink = io.BytesIO()
        scan.point(lambda value: 50 + value // 2).save(sink, "JPEG", quality=60)
        found.append(sink.getvalue())
    document.close()
    return found


def test_photos_of_the_pages_lead_to_the_stored_letter(qtbot, shown, paper, letter, frozen):
    scans = pages(paper)
    said = shown.check(**{f"hal{number}__jpg": scan for number, scan in enumerate(scans)})
    assert "Kode ini milik surat yang tersimpan di sini" in said
    assert frozen.number in said
    assert "baris demi baris" in said
    (stored,) = shown.panel.stored()
    stored.click()
    assert shown.page.currentWidget() is shown.page.panel
    qtbot.waitUntil(lambda: shown.page.panel._number == frozen.number, timeout=WAIT)


def test_the_file_itself_is_known_by_its_bytes(region, shown, paper, letter):
    assert "persis surat yang diterbitkan" in shown.check(surat__pdf=paper)
    assert "dengan tambahan" in shown.check(tambah__pdf=paper + b"\n% ditambah\n")
    scan = pages(paper)[-1]
    region.session.do(attach_signed, letter, scan, "pindai.jpg")
    assert "persis salinan bertanda tangan" in shown.check(pindai__jpg=scan)


def test_a_void_letter_says_so_first(region, shown, paper, letter):
    region.session.do(void_letter, letter, "salah alamat")
    assert "dinyatakan batal" in shown.check(surat__pdf=paper)


def test_a_code_that_was_put_on_other_words_is_found_out(shown, frozen):
    said = shown.type(write_code(replace_subject(frozen)))
    assert "isinya lain" in said
    assert "Bandingkan" not in said


def replace_subject(data):
    import msgspec

    return msgspec.structs.replace(data, salutation=data.salutation + " lain")


def test_a_number_leads_to_the_letter_and_says_that_it_proves_nothing(region, shown, letter):
    number = region.session.ask(letter_view, letter).entry.number
    said = shown.type(f"  {number.lower()} ")
    assert "Surat dengan nomor ini tersimpan" in said
    assert "Bandingkan" in said
    assert "Tidak ada yang seperti ini" in shown.type("800/999/LAIN")


def test_a_malformed_code_is_told_under_what_was_typed(qtbot, shown):
    shown.panel.text.setText("NETRA1|2026-11-22|ab|1")
    shown.panel.check.click()
    qtbot.waitUntil(lambda: bool(shown.panel.told.text()), timeout=WAIT)
    assert shown.panel._shown == []


def test_what_is_no_letter_is_said_of_each_file(shown):
    sink = io.BytesIO()
    Image.new("RGB", (400, 300), "white").save(sink, "PNG")
    said = shown.check(kosong__png=sink.getvalue(), catatan__txt=b"<svg/>", rusak__pdf=b"%PDF-1.7")
    assert said.count("Tidak ada kode QR") == 2
    assert "rusak.pdf" in said
    assert shown.panel.stored() == ()
    shown.page.checking.back.click()
    shown.page.verify.click()
    assert shown.panel._shown == []


def test_issuers_are_judged_by_the_certificates_that_are_named(qtbot, shown, paper, tmp_path):
    place, root = make_signer(tmp_path)
    signed, panel = sign(paper, place), shown.panel
    said = shown.check(surat__pdf=signed)
    assert "penerbit dipercaya tidak" in said
    assert "tanpa sertifikat induknya" in said
    (tmp_path / "induk").mkdir()
    shown.chosen = [tmp_path / "induk"]
    panel.root_folder.click()
    qtbot.waitUntil(lambda: bool(panel.told.text()), timeout=WAIT)
    assert "induk" in panel.told.text()
    assert not panel.no_roots.isVisible()

    (tmp_path / "induk" / "contoh.cer").write_bytes(root)
    panel.root_folder.click()
    qtbot.waitUntil(panel.no_roots.isVisible, timeout=WAIT)
    assert panel.told.isHidden()
    said = shown.check(surat__pdf=signed).split("\n")
    assert any("penerbit dipercaya ya" in line for line in said)
    assert any("): Contoh Penanda Tangan (30 " in line for line in said)

    # Whoever comes back begins without them.
    panel.back.click()
    shown.page.verify.click()
    assert not panel.no_roots.isVisible()
    assert "penerbit dipercaya tidak" in shown.check(surat__pdf=signed)


def test_a_file_that_is_no_certificate_is_told_and_changes_nothing(qtbot, shown, tmp_path):
    shown.chosen = [tmp_path / "foto.cer"]
    shown.chosen[0].write_bytes(b"bukan sertifikat")
    shown.panel.roots.click()
    qtbot.waitUntil(lambda: bool(shown.panel.told.text()), timeout=WAIT)
    assert "foto.cer" in shown.panel.told.text()
    assert not shown.panel.no_roots.isVisible()
