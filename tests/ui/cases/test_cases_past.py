"""The history in the window: narrowed, a value restored, the case as of a day."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton

from desktop.cases.office import today
from desktop.cases.registration import edit_object
from ui.cases.case_page import HISTORY, OVERVIEW, PEOPLE
from ui.widgets.dialogs import Confirm
from ui.widgets.labels import PlainLabel


@pytest.fixture
def case(desk, room, cases_background):
    """A case whose subject was changed a day later, shown on its page."""
    case = desk.register(subject="Perihal lama").case
    desk.vault.clock.set(desk.vault.clock.now() + timedelta(days=1))
    desk.do(edit_object, case, {"subject": "Perihal baru"})
    room.show()
    room.show_case(case)
    cases_background.settle()
    return case


def texts(widget):
    return [label.text() for label in widget.findChildren(PlainLabel) if not label.isHidden()]


def buttons(widget, words):
    return [one for one in widget.findChildren(QPushButton) if one.text() == words]


def test_the_tab_of_respondents_waits_until_it_is_looked_at(room, case, cases_background):
    assert PEOPLE not in room.case._made
    assert not room.case.has_unsaved()
    room.case.go(PEOPLE)
    cases_background.settle()
    assert PEOPLE in room.case._made


def test_a_value_is_restored_after_asking(desk, room, case, cases_background):
    room.case.go(HISTORY)
    cases_background.settle()
    (button,) = buttons(room.case.history, "Pulihkan")[:1]
    button.click()
    cases_background.settle()
    (confirm,) = room.case.findChildren(Confirm)
    confirm.effect.click()
    cases_background.settle()
    assert room.case.case.subject == "Perihal lama"
    assert "Perihal: Perihal baru → Perihal lama" in texts(room.case.history)


def test_the_history_is_narrowed_by_field(room, case, cases_background):
    room.case.go(HISTORY)
    cases_background.settle()
    tab = room.case.history
    before = len(tab._entries)
    tab._field.setCurrentText("Perihal")
    tab._field.activated.emit(tab._field.currentIndex())
    cases_background.settle()
    assert 0 < len(tab._entries) < before
    assert tab._field.currentText() == "Perihal"


def test_the_case_as_of_a_day_is_shown_and_left_again(desk, room, case, cases_background):
    room.case.go(HISTORY)
    cases_background.settle()
    tab = room.case.history
    assert not tab._past.isEnabled()
    yesterday = desk.ask(today) - timedelta(days=1)
    tab._day._set_and_tell(yesterday)
    tab._past.click()
    cases_background.settle()
    past = room.currentWidget()
    assert past is not room.case
    assert past.case.subject == "Perihal lama"
    assert past._past.isVisible()
    for at in range(HISTORY):
        past.go(at)
        assert not [one.text() for one in past.tabs.findChildren(QPushButton) if one.isEnabled()]
    past._past.now.click()
    assert room.currentWidget() is room.case
    assert room.case.case.subject == "Perihal baru"


def test_a_day_before_the_case_is_refused_in_words(desk, room, case, cases_background):
    room.case.history.past_requested.emit(desk.ask(today) - timedelta(days=9))
    cases_background.settle()
    assert room.currentWidget() is room.case
    assert room.case.bar.isVisible()


def test_another_case_starts_with_a_whole_history(desk, room, case, cases_background):
    room.case.go(HISTORY)
    cases_background.settle()
    room.case.history._since._set_and_tell(desk.ask(today))
    cases_background.settle()
    other = desk.register().case
    room.show_case(other)
    cases_background.settle()
    assert room.case.tabs.currentIndex() == OVERVIEW
    assert room.case.history._since.value() is None


def test_the_menu_of_a_case(room, case, qtbot):
    menu = room.case.build_menu()
    named = {action.text(): action for action in menu.actions()}
    assert "Siapa yang tidak menangani perkara ini" in " ".join(named)
    next(action for text, action in named.items() if "Riwayat" in text).trigger()
    assert room.case.tabs.currentIndex() == HISTORY
    menu.deleteLater()
