"""Enrolment through two windows without a stick: codes on one screen, photos at the other."""

import random
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image, ImageFilter
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from desktop.app.code_desk import codes_in
from desktop.keys import code_parts
from desktop.keys.code_parts import Gathered, write_parts
from desktop.sync import queries
from tests.ui.letters.window_vaults import catalogue, on_paper
from tests.ui.sync.test_sync_pages import WAIT, Plugged, texts
from ui.sync.code_desk import CodeDesk
from ui.sync.code_read import ReadCodesDialog
from ui.sync.enrolment_controller import EnrolmentController
from ui.sync.making import make_enrolment_page
from ui.widgets.square_code import SquareCode

CODES = CodeDesk(catalogue, codes_in)


class Side:
    """A window of enrolment, and the person before it."""

    def __init__(self, qtbot, side, folder):
        self.qtbot, self.folder = qtbot, folder
        self.plugged = Plugged()
        self.pictures = []
        self.dialogs = []
        dialogs = replace(self.plugged.dialogs(folder), files=self._choose, printer=self._print)
        self.page = make_enrolment_page(side.background, dialogs, CODES)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 760)
        self.page.show()
        self.carrier = self.page.findChild(EnrolmentController).carrier
        self.until(lambda: bool(self.page.digits()))

    def _choose(self, _parent, _title, _pattern, answer):
        answer([str(path) for path in self.pictures])

    def _print(self, printer, parent, chosen):
        self.dialogs[-1](printer, parent, chosen)

    def until(self, fact):
        self.qtbot.waitUntil(fact, timeout=WAIT)

    def photographed(self, name):
        """Show every part and take a photo of each, as a phone before the screen would."""
        self.until(lambda: self.carrier.showing is not None)
        dialog, taken = self.carrier.showing.dialog, []
        for number in range(1, dialog._count + 1):
            self.until(lambda: bool(dialog.code._rows))
            grabbed = self.folder / f"{name}-{number}-layar.png"
            assert dialog.grab().save(str(grabbed))
            taken.append(photo(grabbed, self.folder / f"{name}-{number}.jpg", number))
            self.qtbot.keyClick(dialog, Qt.Key.Key_Right)
        dialog.close_button.click()
        return taken

    def reading(self, button):
        button.click()
        self.until(lambda: self.page.findChild(ReadCodesDialog) is not None)
        return self.carrier.reading.dialog

    def read(self, button, pictures):
        """Press a button that reads codes and choose pictures."""
        dialog = self.reading(button)
        self.pictures = list(pictures)
        dialog.pictures.click()
        return dialog


def photo(screen, target, seed):
    """Photograph a screen: larger, crooked, a little unsharp, saved as a phone saves."""
    chance = random.Random(seed)
    with Image.open(screen) as grabbed:
        picture = grabbed.convert("RGB").resize((grabbed.width * 2, grabbed.height * 2))
    turned = picture.rotate(chance.uniform(-6, 6), expand=True, fillcolor=(40, 38, 36))
    turned.filter(ImageFilter.GaussianBlur(1.2)).save(target, "JPEG", quality=60)
    return target


@pytest.fixture
def here(qtbot, region, tmp_path):
    return Side(qtbot, region, tmp_path)


@pytest.fixture
def there(qtbot, hq, tmp_path):
    return Side(qtbot, hq, tmp_path)


def test_enrolment_from_screen_to_screen(region, here, there):
    here.page.request_codes.click()
    (asked,) = here.photographed("minta")
    there.read(there.page.answer_codes, [asked])
    there.until(lambda: not there.page._third.isHidden())
    assert "Kabupaten Bogor" in there.page._who.text()
    assert not there.page.compare_codes.button.isEnabled()
    there.page.type_digits(there.page.digits())
    there.page.compare_codes.click()
    assert there.page.complaint
    assert there.carrier.showing is None
    there.page.type_digits(here.page.digits())
    there.page.compare_codes.click()
    answered = there.photographed("jawab")
    assert len(answered) == 3

    dialog = here.read(here.page.answer_codes, [answered[2], asked, answered[0]])
    here.until(lambda: "Bagian 2 dari 3 belum ada" in dialog.said())
    here.until(lambda: "minta-1.jpg: Kode ini milik berkas lain" in dialog.said())
    here.pictures = [answered[1]]
    here.until(lambda: dialog.pictures.button.isEnabled())
    dialog.pictures.click()
    here.until(lambda: not here.page._third.isHidden())
    here.page.type_digits(there.page.digits())
    here.page.compare.click()
    here.until(lambda: "sudah terdaftar" in here.page.told.text())
    assert region.session.ask(queries.peers)[0].label == "KASN"


def test_an_answer_too_large_for_codes_becomes_a_file(here, there, monkeypatch):
    here.page.request_codes.click()
    there.read(there.page.answer_codes, here.photographed("minta"))
    there.until(lambda: not there.page._third.isHidden())
    there.page.type_digits(here.page.digits())
    monkeypatch.setattr(code_parts, "MOST_PARTS", 2)
    there.page.compare_codes.click()
    there.until(lambda: bool(there.plugged.saved) and there.plugged.saved[0].exists())
    assert there.plugged.saved[0].name == "netra-jawaban-32.01.json"
    here.plugged.file = there.plugged.saved[0]
    here.page.answer.click()
    here.until(lambda: not here.page._third.isHidden())


@pytest.mark.usefixtures("enrolled")
def test_a_further_pc_joins_by_a_printed_sheet(qtbot, here, newcomer, tmp_path):
    new = Side(qtbot, newcomer, tmp_path)
    new.page.request_codes.click()
    new.until(lambda: new.carrier.showing is not None)
    new.carrier.showing.dialog.save.click()
    new.until(lambda: bool(new.plugged.saved) and new.plugged.saved[0].exists())
    assert new.plugged.saved[0].name == "netra-permintaan_bergabung-qr.pdf"
    here.until(here.page._further.isVisible)
    here.read(here.page.further_codes, new.plugged.saved)
    here.until(lambda: not here.page._third.isHidden())
    assert "Sri Contoh" in here.page._who.text()
    here.page.type_digits(new.page.digits())
    here.page.compare_codes.click()
    here.until(lambda: here.carrier.showing is not None)
    here.carrier.showing.dialog.save.click()
    here.until(lambda: bool(here.plugged.saved) and here.plugged.saved[-1].exists())
    new.read(new.page.answer_codes, here.plugged.saved)
    new.until(lambda: not new.page._third.isHidden())
    new.page.type_digits(here.page.digits())
    new.page.compare.click()
    new.until(lambda: "KASN" in texts(new.page))


def test_the_sheet_is_printed_on_the_office_s_paper(here, region, tmp_path):
    on_paper(region.session, "F4")
    out = tmp_path / "cetak.pdf"

    def printer(asked, _parent, chosen):
        asked.setOutputFileName(str(out))
        chosen()

    here.dialogs.append(printer)
    here.page.request_codes.click()
    here.until(lambda: here.carrier.showing is not None)
    dialog = here.carrier.showing.dialog
    dialog.print.click()
    here.until(lambda: "Terkirim ke pencetak" in dialog.told.text())
    document = pypdfium2.PdfDocument(out)
    size = [round(side / 72 * 25.4) for side in document[0].get_size()]
    document.close()
    assert size == [215, 330]
    assert codes_in(out) == here.carrier.showing._made.sheet.codes


def test_a_scanner_types_the_codes(here, there):
    here.page.request_codes.click()
    here.until(lambda: here.carrier.showing is not None)
    made = here.carrier.showing._made
    here.carrier.showing.dialog.close_button.click()
    dialog = there.reading(there.page.answer_codes)
    (text,) = made.sheet.codes
    dialog.text.setFocus()
    there.qtbot.keyClicks(dialog.text, "HTTPS://LAIN.EXAMPLE")
    assert "bukan kode QR pendaftaran" in dialog.said()
    there.qtbot.keyClick(dialog.text, Qt.Key.Key_Return)
    assert dialog.text.toPlainText() == ""
    there.qtbot.keyClicks(dialog.text, text[:60] + "\r")
    assert "tidak terbaca utuh" in dialog.said()
    there.qtbot.keyClicks(dialog.text, text)
    there.until(lambda: not there.page._third.isHidden())
    assert "Kabupaten Bogor" in there.page._who.text()


def test_pictures_without_a_code_are_named_and_the_others_count(qtbot, there, tmp_path):
    empty, garden = tmp_path / "kosong.png", tmp_path / "taman.svg.png"
    Image.new("RGB", (600, 400), "white").save(empty)
    garden.write_bytes(b"<svg/>")
    dialog = there.read(there.page.answer_codes, [empty, garden])
    there.until(lambda: "kosong.png: Tidak ada kode QR" in dialog.said())
    there.until(lambda: "taman.svg.png: Berkas ini bukan gambar" in dialog.said())
    assert dialog.isVisible()


def test_what_is_whole_but_no_request_is_refused_in_words(there):
    dialog = there.reading(there.page.answer_codes)
    dialog.text.setPlainText("".join(write_parts(b"{}")))
    there.until(lambda: bool(there.page.told.text()))
    assert there.page._third.isHidden()


def test_a_whole_larger_than_a_request_begins_anew(there):
    dialog = there.reading(there.page.answer_codes)
    dialog.text.setPlainText("".join(write_parts(bytes(100_000))))
    there.until(lambda: "tidak membentuk berkas" in dialog.said())
    assert not dialog.anew.isVisible()
    assert dialog.isVisible()


@pytest.mark.usefixtures("dressed")
def test_beginning_anew_forgets_the_parts(qtbot):
    dialog = ReadCodesDialog("Baca")
    qtbot.addWidget(dialog)
    one, other = (write_parts(random.Random(seed).randbytes(1500)) for seed in (1, 2))
    done = []
    dialog.gathered.connect(done.append)
    dialog.take_codes("a.jpg", one[:2])
    dialog.take_codes("b.jpg", other)
    assert "berkas lain" in dialog.said() and not done
    dialog.anew.click()
    dialog.take_codes("b.jpg", other)
    (gathered,) = done
    assert isinstance(gathered, Gathered)
    assert gathered.content(1500) == random.Random(2).randbytes(1500)


def test_a_code_is_black_on_white_in_a_dark_window(qtbot, tmp_path):
    code = SquareCode()
    qtbot.addWidget(code)
    dark = QPalette(QColor("#101418"))
    dark.setColor(QPalette.ColorRole.WindowText, QColor("#e8eaed"))
    code.setPalette(dark)
    code.setStyleSheet("background: #101418; color: #e8eaed;")
    (text,) = write_parts(random.Random(1).randbytes(560))
    code.show_rows(catalogue.code_rows(text))
    code.resize(code.sizeHint())
    picture = code.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 424, 3) for y in range(0, 424, 3)}
    assert colours == {"#000000", "#ffffff"}
    assert picture.pixelColor(0, 0).name() == "#ffffff"
    path = tmp_path / "gelap.png"
    assert picture.save(str(path))
    assert codes_in(path) == (text,)
