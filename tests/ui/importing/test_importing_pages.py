"""The wizard over a real vault: choose, look, correct, take over, save parked rows, take back."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop.app.sheets import read_table
from desktop.cases.sheet.reading import table_in
from tests.desktop.cases.sheet.sheets import HEADERS, ROWS, workbook
from ui.background import Change
from ui.importing.room import ImportingRoom
from ui.importing.section import ImportingSection
from ui.widgets.system_dialogs import Dialogs


class Answers:
    """What the person says when the system asks for a file."""

    def __init__(self):
        self.paths: list[Path] = []

    def dialogs(self):
        def answer(_parent: QWidget, _title: str, _more: str, tell):
            tell(str(self.paths.pop(0)))

        return Dialogs(save=answer, file=answer)


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def room(region, answers, qtbot):
    made = ImportingRoom(region.background, read_table, answers.dialogs())
    made.resize(980, 690)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: region.background.is_quiet)
    return made


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "register lama.xlsx"
    path.write_bytes(workbook({"2023": [HEADERS, *ROWS], "Lain": [["x"]]}, hidden=["Lain"]))
    return path


def choose(room, answers, path, qtbot):
    answers.paths.append(path)
    room.start.choose.click()
    qtbot.waitUntil(lambda: room.currentWidget() is room.look and room.look.preview is not None)


def settle(region, qtbot):
    qtbot.waitUntil(lambda: region.background.is_quiet)


def changed(room, qtbot, act):
    """Correct something and wait until it was looked at again."""
    before = room.look.preview
    act()
    qtbot.waitUntil(lambda: room.look.preview is not before)


def cases(region):
    return region.session.ask(lambda unit: [
        case for case in unit.objects.all("case") if case.get("imported")
    ])  # fmt: skip


def test_from_file_to_cases_and_back(room, region, answers, sheet, qtbot, tmp_path):
    assert room.currentWidget() is room.start
    assert room.start.table.isHidden()
    choose(room, answers, sheet, qtbot)
    look = room.look
    assert "8 baris: 2 perkara dengan 4 terlapor masuk, 2 diparkir" in look.expected.text()
    assert [look.sheet.itemText(at) for at in range(2)] == ["2023", "Lain (tersembunyi)"]
    assert look.tabs.tabText(1) == "Kata status (1)"
    assert look.tabs.tabText(2) == "Diparkir (2)"
    assert look.take.button.text() == "Masukkan 2 perkara"
    assert cases(region) == []
    changed(room, qtbot, lambda: look.statuses.choose("Entahlah", "KAJIAN"))
    assert look.tabs.tabText(1) == "Kata status"
    changed(room, qtbot, lambda: look.damaged.setCurrentIndex(1))
    assert look.preview.chosen.statuses["Entahlah"].state == "KAJIAN"
    changed(room, qtbot, lambda: look.damaged.setCurrentIndex(0))
    look.take.click()
    qtbot.waitUntil(lambda: room.currentWidget() is room.start)
    settle(region, qtbot)
    assert len(cases(region)) == 2
    assert room.start.current().parked == 2
    answers.paths.append(tmp_path / "diparkir.xlsx")
    room.start.parked.click()
    qtbot.waitUntil(lambda: (tmp_path / "diparkir.xlsx").exists())
    settle(region, qtbot)
    table = table_in((tmp_path / "diparkir.xlsx").read_bytes())
    assert table.rows[0][:2] == ("Baris", "Alasan")
    assert table.rows[1][1].startswith("“31 Februari 2023” bukan tanggal")
    room.start.undo.click()
    confirm = room.controller._confirm
    confirm._text.setPlainText("salah lembar")
    confirm.effect.click()
    qtbot.waitUntil(lambda: cases(region) == [])
    settle(region, qtbot)
    assert room.start.undo.reason == "Impor ini sudah ditarik."
    choose(room, answers, sheet, qtbot)
    assert look.told.isVisible()
    assert look.statuses.chosen()["Entahlah"]["state"] == "KAJIAN"


def test_corrections_are_looked_at_again(room, answers, sheet, qtbot):
    choose(room, answers, sheet, qtbot)
    look = room.look
    changed(room, qtbot, lambda: look.columns.choose("D", ""))
    assert "nama terlapor" in look.take.reason
    assert look.told.isVisible()
    changed(room, qtbot, lambda: look.columns.choose("D", "name"))
    assert look.take.reason == ""
    changed(room, qtbot, lambda: look.damaged.setCurrentIndex(1))
    assert look.tabs.tabText(2) == "Diparkir (3)"
    changed(room, qtbot, lambda: look.source.set_value("WBS"))
    assert look.preview.chosen.defaults.source == "WBS"
    changed(room, qtbot, lambda: look.day_order.setCurrentIndex(1))
    assert look.preview.plan.cases[0].fields["received_on"] == "2023-02-10"
    changed(room, qtbot, lambda: look.header_row.setValue(3))
    assert look.preview.chosen.header_row == 3
    assert "name" not in look.preview.chosen.columns.values()
    changed(room, qtbot, lambda: look.header_row.setValue(1))
    assert look.preview.chosen.columns["D"] == "name"


def test_another_sheet_and_another_file(room, region, answers, sheet, qtbot):
    choose(room, answers, sheet, qtbot)
    look = room.look
    changed(room, qtbot, lambda: look.sheet.activated.emit(1))
    assert look.preview.plan.sheet == "Lain"
    assert look.take.reason
    look.back.click()
    assert room.currentWidget() is room.start
    settle(region, qtbot)


def test_what_is_no_table_is_said_where_it_was_chosen(room, region, answers, tmp_path, qtbot):
    path = tmp_path / "foto.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\r")
    answers.paths.append(path)
    room.start.choose.click()
    qtbot.waitUntil(lambda: room.start.told.isVisible())
    settle(region, qtbot)
    assert room.currentWidget() is room.start


def test_an_officer_without_the_role_is_told_why(room, region, answers, sheet, qtbot):
    from desktop.cases.sheet.applying import imports_done
    from ui.importing.looking import ImportLists

    lists = ImportLists((), (), (), (), region.session.ask(imports_done),
                        {"import.sheet": "petugas"}, here=True)  # fmt: skip
    choose(room, answers, sheet, qtbot)
    room.look.use(lists)
    changed(room, qtbot, lambda: room.look.damaged.setCurrentIndex(1))
    assert "petugas" in room.look.take.reason
    elsewhere = ImportLists((), (), (), (), (), {}, here=False)
    room.start.use(elsewhere)
    assert "pusat" in room.start.choose.reason
    settle(region, qtbot)


def test_the_section_makes_its_room_when_it_is_shown(region, answers, qtbot):
    section = ImportingSection(region.background, read_table, answers.dialogs())
    qtbot.addWidget(section)
    assert section.room is None
    section.show()
    assert section.room is not None
    region.background.changed.emit(Change(frozenset({("sheet_import", "x")}), None))
    settle(region, qtbot)


def test_the_cases_of_an_import_are_one_press_away(room, region, answers, sheet, qtbot):
    choose(room, answers, sheet, qtbot)
    room.look.take.click()
    qtbot.waitUntil(lambda: room.currentWidget() is room.start and room.start.cases.isEnabled())
    settle(region, qtbot)
    with qtbot.waitSignal(room.list_requested) as asked:
        room.start.cases.click()
    assert asked.args == ['impor:"register lama.xlsx"']
