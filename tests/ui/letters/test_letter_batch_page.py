"""One letter to each, as a clerk does it: fill in once, look at the list, issue, print as one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from desktop.cases.office import officials
from desktop.letters.queries import register
from reports_templates import catalogue
from tests.ui.letters.window_vaults import first_case
from ui.letters.making import make_batch_page
from ui.letters.room import make_letters_room
from ui.remembered import UntilExit
from ui.widgets.system_dialogs import Dialogs

WAIT = 20_000
STATE = 2


@pytest.fixture
def saved():
    return []


@pytest.fixture
def page(qtbot, region, people, saved, tmp_path):
    def save(_parent, _title, _name, answer):
        saved.append(tmp_path / "cetak.pdf")
        answer(str(saved[-1]))

    case = first_case(region.session)
    made = make_batch_page(region.background, catalogue, [case], dialogs=Dialogs(save=save))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    qtbot.waitUntil(lambda: made.table.rowCount() == len(people) > 0, timeout=WAIT)
    return made


def type_in(page, name, value):
    page._editors[name].show_value(value)
    page._editors[name].edited.emit()


def fill(page, region, **changes):
    faced = next(one for one in region.session.ask(officials) if not one.ppk)
    values = {"tanggal_periksa": "2026-12-01", "jam_periksa": "09:00", "menghadap": faced.id,
              "tempat_periksa": "Ruang rapat", "keperluan": "diperiksa",
              "dugaan": "unggahan dukungan"} | changes  # fmt: skip
    for name, value in values.items():
        type_in(page, name, value)


def test_what_a_letter_lacks_stands_in_its_line(qtbot, page, region):
    page.check_requested.emit()
    qtbot.waitUntil(lambda: bool(page.table.item(0, STATE).text()), timeout=WAIT)
    assert "Tanggal pemeriksaan" in page.table.item(0, STATE).text()
    assert not page.issue.button.isEnabled()
    with qtbot.waitSignal(page.case_requested, timeout=WAIT) as led:
        page.table.itemDoubleClicked.emit(page.table.item(0, 0))
    assert led.args == [first_case(region.session)]


def test_all_are_issued_and_saved_as_one_file(qtbot, page, region, people, saved):
    fill(page, region)
    page._own["jam_periksa"].setChecked(True)
    for row in range(page.table.rowCount()):
        page.table.item(row, STATE + 1).setText("10:00")
    page.check_requested.emit()
    qtbot.waitUntil(page.issue.button.isEnabled, timeout=WAIT)
    page.issue.click()
    page.confirm.accept()
    qtbot.waitUntil(page.save.isVisible, timeout=WAIT)
    lines = region.session.ask(register)
    assert len(lines) == len(people)
    numbers = {page.table.item(row, STATE).text() for row in range(page.table.rowCount())}
    assert numbers == {line.number for line in lines}
    page.save_requested.emit()
    qtbot.waitUntil(lambda: bool(saved) and saved[0].exists(), timeout=WAIT)
    qtbot.waitUntil(lambda: region.background.is_quiet, timeout=WAIT)
    traces = region.session.ask(
        lambda unit: [one.text("kind") for one in unit.objects.all("trace")]
    )
    assert traces.count("letter.exported") == len(people)


def test_whoever_has_no_tick_gets_no_letter(qtbot, page):
    page.table.item(0, 0).setCheckState(Qt.CheckState.Unchecked)
    assert len(page.order().people) == page.table.rowCount() - 1


def test_the_register_leads_to_all_of_an_election(qtbot, region, people):
    room = make_letters_room(region.background, catalogue, UntilExit())
    qtbot.addWidget(room)
    room.resize(1200, 700)
    room.show()
    with qtbot.waitSignal(room.register.event_chosen, timeout=WAIT) as chosen:
        room.register.many.click()
        qtbot.waitUntil(lambda: bool(room.register.findChildren(QMenu, "events")), timeout=WAIT)
        menus = room.register.findChildren(QMenu, "events")
        assert str(len(people)) in menus[-1].actions()[0].text()
        menus[-1].actions()[0].trigger()
        menus[-1].close()
    assert chosen.args == ["PILKADA-2024"]
    qtbot.waitUntil(lambda: room.batch is not None, timeout=WAIT)
    qtbot.waitUntil(lambda: room.batch.table.rowCount() == len(people), timeout=WAIT)
