"""The register's page: narrowed, the agenda checked, numbers reserved, saved as a file."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QDialog

from desktop.clock import SystemClock
from desktop.letters.actions import issue_letter
from desktop.letters.agenda import AFTER, WHY, reserve_number, set_agenda
from desktop.letters.book import year_of_letters
from desktop.letters.gather import Wishes
from desktop.letters.marks import void_letter
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import search_register
from desktop.letters.ranges import OfficePc, RangeLine
from tests.ui.letters.window_vaults import catalogue
from ui.letters.book_controller import BookController, look_at_book
from ui.letters.book_panel import Book, BookPanel
from ui.letters.making import make_register_page
from ui.letters.number_dialogs import CopiesDialog
from ui.letters.words import register_marks
from ui.remembered import UntilExit
from ui.widgets.system_dialogs import Dialogs

WAIT = 10_000


@pytest.fixture
def letters(region, ready):
    """Three letters, one of them void, a gap of two numbers behind the first."""
    made = [
        region.session.do(issue_letter, catalogue, ready, "", None, serial).result
        for serial in (None, 4, None)
    ]
    region.session.do(void_letter, made[1].letter, "salah alamat")
    return made


@pytest.fixture
def page(qtbot, region, tmp_path, letters):
    saved = Dialogs(save=lambda _parent, _title, name, answer: answer(str(tmp_path / name)))
    page = make_register_page(region.background, UntilExit(), saved, catalogue)
    qtbot.addWidget(page)
    page.resize(1190, 690)
    page.show()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3, timeout=WAIT)
    return page


def statuses(page):
    return {chip.text() for chip in page.statuses._chips.values()}


def test_the_list_is_narrowed_by_what_became_of_the_letters(qtbot, page):
    assert {one.split("  ")[1] for one in statuses(page)} == {"1", "2"}
    page.statuses._chips["void"].click()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1, timeout=WAIT)
    assert len(statuses(page)) == 2, "the others stay on offer"
    page.statuses._chips["void"].click()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3, timeout=WAIT)
    assert page.series.isHidden(), "one agenda needs no choice"
    assert [page.kinds.itemData(at) for at in range(page.kinds.count())] == ["", "REK-2"]


def test_an_agenda_of_its_own_can_be_chosen(qtbot, region, page):
    region.session.do(set_agenda, "undangan", {"kinds": ["UND-1"], "unit_code": "UND"})
    region.session.do(reserve_number, "Undangan", kind="UND-1")
    page.table.refresh()
    qtbot.waitUntil(lambda: page.series.count() == 3, timeout=WAIT)
    assert not page.series.isHidden()
    page.series.setCurrentIndex(page.series.findData("undangan"))
    page.series.activated.emit(page.series.currentIndex())
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1, timeout=WAIT)


def test_a_gap_is_explained_on_the_page(qtbot, region, page):
    page.book.click()
    qtbot.waitUntil(lambda: "2–3" in page.agenda.lines(), timeout=WAIT)
    page.agenda.buttons()["Jelaskan… 2–3"].click()
    page.agenda.confirm._text.setPlainText("dipakai buku lama")
    page.agenda.confirm.effect.click()
    qtbot.waitUntil(lambda: "dipakai buku lama" in page.agenda.lines(), timeout=WAIT)
    assert region.session.ask(year_of_letters, "surat", region.session.ask(year)).unexplained == 0
    page.agenda.back.click()
    assert page.currentIndex() == 0


def test_what_is_unusual_about_a_number_is_said_in_the_list(qtbot, region, page, ready):
    wishes = Wishes(values={AFTER: "1", WHY: "listrik padam"})
    region.session.do(issue_letter, catalogue, ready, "", wishes)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 3, timeout=WAIT)
    page.table.refresh()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 4, timeout=WAIT)
    said = {page.table.model.row(at).cells[4] for at in range(4)}
    assert said == {"Terbit", "Batal", "Terbit, sisipan"}
    (line,) = region.session.ask(search_register, RegisterFilter(query="1.01"), 5, 0).rows
    held = replace(line, override="SK Mendagri 1/2026")
    assert register_marks(held) == ("sisipan", "ditandatangani dengan alasan")


def year(unit):
    from desktop.cases.office import today

    return today(unit).year


def test_a_number_is_reserved_shown_and_released(qtbot, page):
    page.reserve.click()
    dialog = page.findChildren(QDialog)[0]
    assert not dialog.effect.isEnabled()
    dialog.purpose.setText("Undangan ekspose")
    dialog.holder.setText("Sari Contoh")
    dialog.effect.click()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 4, timeout=WAIT)
    assert "dipesan" in page.told.text()
    reserved = next(iter(page.numberless))
    page.letter_requested.emit(reserved)
    qtbot.waitUntil(
        lambda: any("Sari Contoh" in line for line in page.agenda.lines()), timeout=WAIT
    )
    (release,) = [name for name in page.agenda.buttons() if name.startswith("Lepaskan")]
    page.agenda.buttons()[release].click()
    page.agenda.confirm._text.setPlainText("ekspose batal")
    page.agenda.confirm.effect.click()
    qtbot.waitUntil(
        lambda: not any("Sari Contoh" in line for line in page.agenda.lines()), timeout=WAIT
    )


def test_reserving_asks_about_a_clock_that_cannot_be_right(qtbot, region, page, monkeypatch):
    real = SystemClock.now
    monkeypatch.setattr(SystemClock, "now", lambda one: real(one) + timedelta(days=900))
    page.reserve.click()
    dialog = page.findChildren(QDialog)[0]
    dialog.purpose.setText("Undangan ekspose")
    dialog.effect.click()
    numbers = page.findChild(BookController)
    qtbot.waitUntil(lambda: numbers.clock_question is not None, timeout=WAIT)
    question = numbers.clock_question
    assert "jam" in question.effect.text().lower()
    assert not question.effect.isEnabled()
    question._text.setPlainText("Kantor tutup dua tahun; jam cocok dengan BMKG.")
    question.effect.click()
    qtbot.waitUntil(lambda: "dipesan" in page.told.text(), timeout=WAIT)
    (kept,) = region.session.ask(lambda unit: unit.objects.all("number_reservation"))
    assert kept.text("purpose") == "Undangan ekspose"


def test_one_press_leads_from_an_agenda_to_its_settings(qtbot, region, page):
    asked = []
    page.agenda.settings_requested.connect(asked.append)
    region.session.do(set_agenda, "undangan", {"kinds": ["UND-1"], "unit_code": "UND"})
    page.book.click()
    qtbot.waitUntil(page.agenda.settings.isVisible, timeout=WAIT)
    page.agenda.settings.click()
    own = region.session.ask(look_at_book, "undangan", None)
    page.agenda.show_book(own)
    page.agenda.settings.click()
    assert asked == ["surat", own.year.agenda.id]


@pytest.mark.parametrize(("ending", "begins"), [("xlsx", b"PK"), ("csv", b"\xef\xbb\xbf"),
                                                ("pdf", b"%PDF-")])  # fmt: skip
def test_the_agenda_is_saved_as_a_file(qtbot, page, tmp_path, ending, begins):
    page.export_requested.emit(ending)
    path = tmp_path / f"agenda.{ending}"
    qtbot.waitUntil(lambda: "agenda" in page.told.text(), timeout=WAIT)
    assert path.read_bytes().startswith(begins)


# --- several PCs -------------------------------------------------------------------------


def shown(qtbot, region, *pcs, ranges=()):
    panel = BookPanel()
    qtbot.addWidget(panel)
    book = region.session.ask(look_at_book, "", None)
    panel.show_book(Book(book.year, pcs, ranges))
    return panel


def test_the_pc_that_keeps_the_agenda_deals_numbers(qtbot, region):
    here, there = OfficePc("a" * 16, "", True, True), OfficePc("b" * 16, "Loket", False, False)
    dealt = RangeLine("1" * 32, "surat", 2026, 101, 200, there.id, False, 7)
    panel = shown(qtbot, region, here, there, ranges=(dealt,))
    assert "101–200, terpakai: 7" in panel.lines()
    told = []
    panel.dealt.connect(lambda *what: told.append(what))
    panel.buttons()["Beri jatah nomor…"].click()
    panel.dialog.count.setValue(50)
    panel.dialog.effect.click()
    assert told == [(there.id, 50)]


def test_another_pc_takes_the_agenda_over_only_with_a_reason(qtbot, region):
    here, there = OfficePc("a" * 16, "", True, False), OfficePc("b" * 16, "Loket", False, True)
    dealt = RangeLine("1" * 32, "surat", 2026, 101, 200, here.id, True, 7)
    panel = shown(qtbot, region, here, there, ranges=(dealt,))
    told = []
    panel.keeping_requested.connect(lambda *what: told.append(what))
    panel.buttons()["PC ini mengelola agenda…"].click()
    assert not panel.confirm.effect.isEnabled()
    panel.confirm._text.setPlainText("komputer rusak")
    panel.confirm.effect.click()
    assert told == [("komputer rusak", 401)]


def test_a_list_of_copies_changes_with_a_reason(qtbot, dressed):
    dialog = CopiesDialog(["Bupati Bogor"])
    qtbot.addWidget(dialog)
    told = []
    dialog.given.connect(lambda *what: told.append(what))
    assert not dialog.effect.isEnabled()
    dialog.holders.setPlainText("Bupati Bogor\n\n Kepala BKPSDM ")
    assert not dialog.effect.isEnabled()
    dialog.reason.setPlainText("diminta BKPSDM")
    dialog.effect.click()
    assert told == [(["Bupati Bogor", "Kepala BKPSDM"], "diminta BKPSDM")]
