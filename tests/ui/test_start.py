"""From an empty PC to an open vault, and back in through the door, with made-up values."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.errors import Refused
from desktop.letters.model import CREST_LIMIT
from tests.ui.gallery import OFFICE, OFFICIALS, REGIONS
from ui.main_window import MainWindow
from ui.remembered import UntilExit
from ui.start.choose_page import ChoosePage
from ui.start.controller import OFFICER, READY, RECOVERY, StartController, StartDesk
from ui.start.picture import MOST_BYTES, check_picture, read_picture
from ui.start.unlock_page import UnlockPage
from ui.start.values import Capacity, Made, OfficeValues, OfficialValues, Side, VaultLine
from ui.start.wizard import Wizard
from ui.widgets.chips import Choice
from ui.widgets.labels import PlainLabel

pytestmark = pytest.mark.usefixtures("dressed")

CODE = "0G4S7-1ABCD-2EFGH-3JKMN-4PQRS-5TVWX-6YZ01-78923"
GOOD = "kuda hijau baterai sekoci"


class Roof:
    """Stands for the roof: remembers what it was asked."""

    def __init__(self):
        self.known = []
        self.opened, self.made, self.discarded, self.saved = [], [], [], []
        self.put_away = []
        self.printer = True

    def make(self, first):
        self.made.append(first)
        return Made("a vault", CODE)

    def print_sheet(self, code, first, parent):
        assert code == CODE
        assert isinstance(parent, QWidget)
        return self.printer

    def save_sheet(self, code, first, path):
        self.saved.append((code, path))

    def officers(self, folder):
        return [Choice("sri", "sri"), Choice("tono", "tono")]

    def unlock(self, folder, values):
        if values.passphrase != GOOD:
            raise Refused("keys.wrong_passphrase")
        return folder, values.login

    def recover(self, folder, values):
        if values.code != CODE:
            raise Refused("recovery.wrong_group", groups=(2,))
        return folder, values.login

    def desk(self):
        return StartDesk(
            vaults=lambda: self.known,
            authorities=lambda: [Choice("BKN", "BKN"), Choice("KASN", "KASN", "Komisi ASN")],
            regions=lambda: REGIONS,
            ranks=lambda: ["Penata, III/c"],
            check_nip=lambda digits: "" if len(digits) == 18 else "NIP terdiri atas 18 angka.",
            make=self.make,
            discard=self.discarded.append,
            put_away=self.put_away.append,
            print_sheet=self.print_sheet,
            save_sheet=self.save_sheet,
            officers=self.officers,
            unlock=self.unlock,
            recover=self.recover,
            practise=lambda: "practice",
            opened=self.opened.append,
        )


@pytest.fixture
def roof():
    return Roof()


@pytest.fixture
def start(qtbot, roof, at_once):
    window = MainWindow(UntilExit())
    qtbot.addWidget(window)
    window.resize(1366, 738)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    controller = StartController(window, at_once, roof.desk())
    controller.settle = at_once.settle
    controller.window = window
    return controller


def lobby(start, kind):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return start.window.findChild(kind)


def on(start):
    start._wizard.next.click()
    start.settle()


def fill_role(start):
    start.show_wizard()
    start.settle()
    start._role._regions.choose("32.01")
    on(start)


def fill_officer(start, qtbot):
    page = start._officer
    qtbot.keyClicks(page._full_name, "Sri Contoh")
    for field in (page._passphrases._first, page._passphrases._second):
        field.set_text(GOOD)
    on(start)


def test_an_empty_pc_shows_every_way_in(start):
    start.begin()
    assert lobby(start, ChoosePage) is not None


def test_one_known_vault_goes_to_its_door(start, roof):
    roof.known = [
        VaultLine(Path("vault"), "Inspektorat"),
        VaultLine(Path("latihan"), "Latihan", practice=True),
    ]
    start.begin()
    start.settle()
    assert lobby(start, UnlockPage) is not None


def test_the_whole_way_to_a_new_vault(start, roof, qtbot):
    start.begin()
    start._window.findChild(ChoosePage)._new.click()
    start.settle()
    assert start._role.values().authority == "KASN"
    on(start)
    assert "Pilih daerah" in start._wizard._complaint.text()
    start._role._regions.choose("32.01")
    on(start)
    assert start._office.values().government == "Pemerintah Kabupaten Bogor"
    start._office.show_values(OFFICE)
    on(start)
    start._officials.show_values(OFFICIALS)
    on(start)
    fill_officer(start, qtbot)
    first = roof.made[0]
    assert first.role.region == "32.01"
    assert first.role.side is Side.REGION
    assert first.office == OFFICE
    assert first.officials == OFFICIALS
    assert (first.officer.login, first.officer.full_name) == ("sri", "Sri Contoh")
    assert first.officer.passphrase == GOOD
    assert GOOD not in repr(first)
    assert first.skipped == frozenset()
    assert start._at == RECOVERY
    assert start._officer.values().passphrase == ""
    pass_recovery(start)
    start._ready.state.action.click()
    start.settle()
    assert roof.opened == ["a vault"]
    assert roof.discarded == []


def pass_recovery(start):
    start._recovery._print.click()
    for number, field in zip(start._recovery._asked, start._recovery._fields, strict=True):
        field.setText(CODE.split("-")[number].lower().replace("0", "o"))
    on(start)
    assert start._at == READY


def test_the_recovery_sheet_cannot_be_skipped(start, roof, qtbot):
    fill_role(start)
    for _ in range(2):
        start._wizard.skip.click()
    fill_officer(start, qtbot)
    assert roof.made[0].skipped == {"office", "officials"}
    assert roof.made[0].office.name == ""
    assert start._at == RECOVERY
    assert not start._wizard.skip.isVisible()
    assert not start._wizard.back.isVisible()
    on(start)
    assert start._at == RECOVERY
    assert "Cetak atau simpan" in start._wizard._complaint.text()
    roof.printer = False
    start._recovery._print.click()
    on(start)
    assert start._at == RECOVERY
    start.save_sheet("lembar.pdf")
    start.settle()
    assert roof.saved == [(CODE, Path("lembar.pdf"))]
    for field in start._recovery._fields:
        field.setText("SALAH")
    on(start)
    assert start._at == RECOVERY
    pass_recovery(start)


def test_a_vault_without_a_checked_sheet_is_taken_back(start, roof, qtbot):
    fill_role(start)
    for _ in range(2):
        start._wizard.skip.click()
    fill_officer(start, qtbot)
    start.window.close()
    assert roof.discarded == ["a vault"]


def test_practice_can_come_first(start, roof, qtbot):
    fill_role(start)
    for _ in range(2):
        start._wizard.skip.click()
    fill_officer(start, qtbot)
    pass_recovery(start)
    start._ready.state.second.click()
    start.settle()
    assert roof.put_away == ["a vault"]
    assert roof.opened == ["practice"]


def test_going_back_keeps_what_was_answered(start):
    fill_role(start)
    start._office.show_values(OFFICE)
    start._wizard.back.click()
    assert start._role.values().region == "32.01"
    on(start)
    assert start._office.values() == OFFICE


def test_headquarters_has_no_region(start):
    start.show_wizard()
    start.settle()
    start._role._hq_side.click()
    assert start._role.values().side is Side.HQ
    assert start._role.values().region == ""
    assert not start._role._region_row.isVisible()
    on(start)
    assert start._office.values().government == ""


@pytest.mark.parametrize(("button", "side"), [("_further", Side.REGION), ("_further_hq", Side.HQ)])
def test_a_further_pc_is_asked_for_its_officer_alone(start, roof, qtbot, button, side):
    start.show_wizard()
    start.settle()
    getattr(start._role, button).click()
    assert not start._role._region_row.isVisible()
    assert not start._role._authority_row.isVisible()
    on(start)
    assert start._at == OFFICER
    start._wizard.back.click()
    assert start._role.values().joins
    on(start)
    fill_officer(start, qtbot)
    first = roof.made[0]
    assert first.role.joins
    assert first.role.side is side
    assert first.skipped == {"office", "officials"}
    assert (first.office, first.officials) == (OfficeValues(), ())
    pass_recovery(start)
    shown = [one.text() for one in start._ready.findChildren(PlainLabel)]
    assert any("bergabung" in one for one in shown)


@pytest.mark.parametrize(
    ("first", "second", "why"),
    [
        ("pendek", "pendek", "Terlalu pendek"),
        ("passwordpassword", "passwordpassword", "mudah ditebak"),
        (GOOD, GOOD + "x", "tidak sama"),
        (GOOD, "", "tidak sama"),
    ],
)
def test_a_weak_passphrase_stops(start, roof, qtbot, first, second, why):
    fill_role(start)
    for _ in range(2):
        start._wizard.skip.click()
    page = start._officer
    qtbot.keyClicks(page._full_name, "Sri Contoh")
    page._passphrases._first.set_text(first)
    page._passphrases._second.set_text(second)
    on(start)
    assert start._at == OFFICER
    assert why in start._wizard._complaint.text()
    assert roof.made == []


def test_strength_is_said_in_words_while_typing(start, qtbot):
    fill_role(start)
    form = start._officer._passphrases
    form._first.set_text("pendek")
    assert "Terlalu pendek" in form._words.text()
    form._first.set_text(GOOD)
    assert form._words.text() == "Kuat."
    form._first.set_text(GOOD + " rembulan pelita")
    assert form._words.text() == "Sangat kuat."


def test_a_refused_vault_says_why_and_stays(start, roof, qtbot):
    def refuse(first):
        raise Refused("vault.exists", folder="D:/Netra")

    desk = roof.desk()
    object.__setattr__(desk, "make", refuse)
    start._desk = desk
    fill_role(start)
    for _ in range(2):
        start._wizard.skip.click()
    fill_officer(start, qtbot)
    assert start._at == OFFICER
    assert start._wizard._complaint.text()
    assert start._wizard.next.button.isEnabled()


def test_officials_are_written_one_by_one(start, qtbot):
    fill_role(start)
    start._wizard.skip.click()
    page = start._officials
    page._add.click()
    assert page.values() == ()
    qtbot.keyClicks(page._name, "Contoh Inspektur")
    qtbot.keyClicks(page._post, "Inspektur")
    qtbot.keyClicks(page._nip, "19860926")
    page._capacity.setCurrentIndex(1)
    page._ppk.click()
    page._add.click()
    qtbot.keyClicks(page._post, "Bupati")
    assert page.values() == (
        OfficialValues(
            "Contoh Inspektur", "Inspektur", nip="19860926", capacity=Capacity.ACTING, ppk=True
        ),
        OfficialValues("", "Bupati"),
    )
    assert page.values()[0].full_post == "Plt. Inspektur"
    page._list.setCurrentRow(0)
    assert page._name.text() == "Contoh Inspektur"
    page._remove.click()
    assert [one.post for one in page.values()] == ["Bupati"]


# The door


def door(start, roof):
    start.show_unlock(VaultLine(Path("vault"), "Inspektorat <b>X</b>"), "tono")
    start.settle()
    return start._door


def test_the_door_opens_for_the_right_passphrase(start, roof, qtbot):
    page = door(start, roof)
    assert page._passphrase.focusProxy().hasFocus()
    qtbot.keyClicks(page._passphrase.focusProxy(), "salah")
    page.unlock.click()
    start.settle()
    assert page._passphrase_row.complaint
    assert page._passphrase.text() == ""
    assert page.unlock.button.isEnabled()
    page._passphrase.set_text(GOOD)
    assert page._passphrase_row.complaint == ""
    page.unlock.click()
    start.settle()
    assert roof.opened == [(Path("vault"), "tono")]


def test_the_recovery_code_sets_a_new_passphrase(start, roof, qtbot):
    page = door(start, roof)
    page.forgotten.click()
    page.recover.click()
    assert roof.opened == []
    page._code.setText("SALAH")
    page._new._first.set_text(GOOD)
    page._new._second.set_text(GOOD)
    page.recover.click()
    start.settle()
    assert page._code_row.complaint
    page._code.setText(CODE)
    page.recover.click()
    start.settle()
    assert roof.opened == [(Path("vault"), "tono")]


def test_the_door_forgets_what_was_typed(start, roof):
    page = door(start, roof)
    page._passphrase.set_text(GOOD)
    page.wipe()
    assert all(field.text() == "" for field in page.findChildren(QLineEdit))


def test_an_answer_to_a_left_door_is_not_heard(start, roof, qtbot):
    page = door(start, roof)
    page._passphrase.set_text(GOOD)
    page.unlock.click()
    start.show_choices()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    start.settle()
    assert roof.opened == []


def test_another_language_shows_the_start_anew(start):
    start.show_choices()
    heard = []
    start.window.language_chosen.connect(heard.append)
    page = lobby(start, ChoosePage)
    page._language.setCurrentIndex(1)
    page._language.activated.emit(1)
    assert heard == ["en"]


def test_the_wizard_has_its_own_keys(start, qtbot):
    from PySide6.QtCore import Qt

    start.show_wizard()
    start.settle()
    qtbot.keyClick(start._wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert lobby(start, Wizard)._complaint.text()


# Crests


def png(width=20, height=24):
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice

    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0x1D5FA6)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(store.data())


def test_a_crest_is_shown_at_once(start, tmp_path):
    fill_role(start)
    path = tmp_path / "lambang.dat"
    path.write_bytes(png())
    start.take_crest(str(path))
    start.settle()
    assert start._office.values().crest.kind == "PNG"
    assert not start._office._sketch._crest.isNull()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture.not_png_or_jpeg"),
        (b"GIF89a" + bytes(40), "picture.not_png_or_jpeg"),
        (b"", "picture.not_png_or_jpeg"),
        (png()[:60], "picture.damaged"),
        (b"\xff\xd8\xff" + bytes(100), "picture.damaged"),
        (png() + bytes(MOST_BYTES), "picture.too_large"),
        (png(4001, 1), "picture.too_many_pixels"),
    ],
)
@pytest.mark.qt_log_ignore("JPEG", extend=True)
def test_only_a_whole_png_or_jpeg_is_a_crest(data, code):
    with pytest.raises(Refused) as refused:
        check_picture(data)
    assert refused.value.code == code


def test_a_file_that_is_gone_is_told(start, tmp_path):
    fill_role(start)
    start.take_crest(str(tmp_path / "none.png"))
    start.settle()
    assert start._office._crest_row.complaint


def test_the_name_of_a_file_says_nothing(tmp_path):
    path = tmp_path / "crest.png"
    path.write_bytes(b"%PDF-1.7")
    with pytest.raises(Refused):
        read_picture(path)


def test_the_wizard_takes_the_crests_that_a_letter_takes():
    assert MOST_BYTES == CREST_LIMIT
