"""Filter by words, lists of work and the cells of the list, through the real room."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.cases.quickfilter import completions
from desktop.cases.worklists import MOST, all_lists, list_named, save_list
from desktop.errors import Refused
from tests.desks import PERSON
from ui.cases.many_bar import NameDialog, plain_cell
from ui.cases.name_cell import NameCell
from ui.cases.rows import named_and_counted

VALUES = {"status": ["kajian/analisis", "draf"], "kode": ["DS-06", "DS-07"], "jatuh": ["<7"]}


@pytest.mark.parametrize(
    ("text", "offered"),
    [
        ("st", ["status:"]),
        ("budi pe", ["budi petugas:", "budi peristiwa:"]),
        ("-se", ["-selesai "]),
        ("status:", ['status:kajian/analisis ', "status:draf "]),
        ("status:ka", ["status:kajian/analisis "]),
        ("kode:DS-06,ds", ["kode:DS-06,DS-06 ", "kode:DS-06,DS-07 "]),
        ("status:draf", []),
        ("s", []),
        ("budi ", []),
        ("", []),
        ("apa:x", []),
    ],
)  # fmt: skip
def test_the_last_word_is_completed(text, offered):
    assert completions(text, VALUES) == offered


@pytest.fixture
def filled(room, desk, cases_background):
    desk.register(PERSON, PERSON | {"name": "Siti Contoh", "nip": ""})
    desk.register(PERSON | {"name": "Tono Contoh", "nip": ""})
    room.list.refresh()
    cases_background.settle()
    return room


def rows(room):
    return room.list.table.model.rowCount()


def test_what_is_not_understood_is_told_and_nothing_is_lost(filled, cases_background):
    page = filled.list
    assert rows(filled) == 2
    for text in ("statu:draf", "status:xyz", "jatuh:entah"):
        page.filters.search.setText(text)
        cases_background.settle()
        assert page.filters._complaint.isVisible()
        assert page.filters.search.text() == text
        assert rows(filled) == 2
    page.filters.search.setText("nama:tono")
    cases_background.settle()
    assert not page.filters._complaint.isVisible()
    assert rows(filled) == 1
    page.filters._clear.click()
    cases_background.settle()
    assert (page.filters.search.text(), rows(filled)) == ("", 2)


def test_typing_offers_and_the_offer_is_taken(filled, qtbot):
    search = filled.list.filters.search
    search.setFocus()
    QTest.keyClicks(search, "stat")
    completer = filled.list.filters._completer
    assert completer._texts.stringList() == ["status:"]
    completer.activated.emit("status:")
    assert search.text() == "status:"
    completer.popup().hide()


def name(page, text):
    page._name.name.setText(text)
    page._name.effect.click()


def test_a_list_is_saved_shown_renamed_changed_moved_and_deleted(filled, desk, cases_background):
    page = filled.list
    page.filters.search.setText("tono")
    cases_background.settle()
    page.filters.save.click()
    assert isinstance(page._name, NameDialog)
    assert not page._name.effect.isEnabled()
    name(page, "Tono saja")
    cases_background.settle()
    kept = desk.ask(list_named, "tono saja")
    assert (kept.query, page._list.key) == ("tono", kept.key)
    assert page._head._title.text() == "Tono saja"
    assert page._more.isVisible()
    page.filters.clear()
    cases_background.settle()
    filled.show_work_list(kept.key)
    cases_background.settle()
    assert (page.filters.search.text(), rows(filled)) == ("tono", 1)
    page._ask_new_title()
    name(page, "Pak Tono")
    cases_background.settle()
    assert page._head._title.text() == "Pak Tono"
    page.filters.search.setText("nama:tono")
    page._update()
    cases_background.settle()
    assert desk.ask(list_named, "Pak Tono").query == "nama:tono"
    desk.do(save_list, "Lain", "x")
    page._move_down()
    cases_background.settle()
    own = [one.title for one in desk.ask(all_lists) if not one.ready]
    assert own == ["Lain", "Pak Tono"]
    page._delete()
    cases_background.settle()
    assert page._head._title.text() == "Perkara"
    with pytest.raises(Refused):
        desk.ask(list_named, "Pak Tono")


def test_a_name_that_is_used_is_refused_in_words(filled, desk, cases_background):
    desk.do(save_list, "A", "x")
    page = filled.list
    page.filters.search.setText("tono")
    page.filters.save.click()
    name(page, "a")
    cases_background.settle()
    assert page.told.isVisible()


def test_lists_are_counted_and_limited(desk):
    for at in range(MOST):
        desk.do(save_list, f"Daftar {at}", "contoh")
    with pytest.raises(Refused, match="too_many"):
        desk.do(save_list, "Satu lagi", "contoh")


def test_a_ready_list_cannot_be_changed_from_the_list(filled, cases_background):
    filled.show_work_list("incomplete")
    cases_background.settle()
    assert filled.list._head._title.text() == "Belum lengkap"
    assert not filled.list._more.isVisible()
    assert rows(filled) == 2


def test_many_are_copied_as_a_spreadsheet_takes_them(filled):
    page = filled.list
    assert not page.many.isVisible()
    page.table.view.selectAll()
    assert page.many.isVisible()
    page.many.copy.click()
    head, *lines = QGuiApplication.clipboard().text().split("\n")
    assert head.startswith("Nomor\tTerlapor")
    assert len(lines) == 2
    assert "Budi Santoso dan 1 lainnya" in lines[1]
    page.table.view.clearSelection()
    assert not page.many.isVisible()


@pytest.mark.parametrize(
    ("cell", "plain"), [("=1+1", "'=1+1"), ("-x", "'-x"), ("a\tb\nc", "a b c")]
)
def test_a_cell_is_never_a_formula(cell, plain):
    assert plain_cell(cell) == plain


@pytest.mark.parametrize("width", [90, 140, 200, 400])
def test_only_the_name_is_cut_never_how_many_there_are(filled, width):
    view = filled.list.table.view
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, 30)
    option.fontMetrics = view.fontMetrics()

    class Cell(NameCell):
        def displayText(self, value, locale):  # noqa: N802 - Qt's name
            return named_and_counted("Budi Santoso Kusumadiningrat", 4)

    Cell(view).initStyleOption(option, view.model().index(0, 1))
    assert option.text.endswith("dan 3 lainnya")
    assert "…" in option.text or option.text.startswith("Budi Santoso Kusumadiningrat")


def test_a_narrow_window_leaves_the_width_to_the_list(filled):
    filled.resize(820, 600)
    assert filled.list.summary.isHidden()
    filled.resize(1180, 700)
    assert not filled.list.summary.isHidden()
    QTest.mouseClick(filled.list._pane, Qt.MouseButton.LeftButton)
    assert filled.list.summary.isHidden()
    filled.resize(820, 600)
    filled.resize(1180, 700)
    assert filled.list.summary.isHidden()
