"""What is entered beside the steps, through the room over a real vault."""

from datetime import UTC, date, datetime

import pytest

from desktop.cases.examination import add_examination
from desktop.cases.queries import case_list, case_view
from desktop.cases.release import record_release
from desktop.cases.steps import StepRequest, take_step
from tests.desks import PERSON
from ui.cases.process_strip import measures
from ui.widgets.dialogs import Confirm
from ui.widgets.text_fields import GrowingText

DAY = date(2024, 10, 3)


@pytest.fixture
def shown(room, desk, cases_background):
    """Open a case in the room and return how to see it in the vault."""

    def show(made):
        room.show_case(made.case)
        cases_background.settle()
        return lambda: desk.ask(case_view, made.case).respondents[0]

    return show


def ask_for(room, what, about=""):
    """Choose an entry of the card's menu; return its dialog."""
    room.case.overview.card.process_requested.emit(what, about)
    return room.controller.process.dialog


def press(dialog, cases_background):
    dialog.press()
    cases_background.settle()


def give_reason(confirm, words):
    """Type why, and press what it leads to."""
    confirm.findChild(GrowingText).setPlainText(words)
    confirm.effect.click()


def test_an_escalation_is_entered_and_stands_on_the_card(room, desk, cases_background, shown):
    made = desk.register(source="PUSAT")
    desk.do(take_step, made.respondents, StepRequest("DI_PPK", DAY))
    person = shown(made)
    dialog = ask_for(room, "escalation")
    assert dialog.step.value() == "PERINGATAN"
    dialog.form.show_values({"step": "PERINGATAN", "on": "2024-11-01", "number": "B-1"})
    press(dialog, cases_background)
    assert [one.number for one in person().escalation.entries] == ["B-1"]
    dialog = ask_for(room, "escalation")
    dialog.step.set_value("BLOKIR_DATA")
    press(dialog, cases_background)
    assert len(person().escalation.entries) == 1, "before its turn only with a reason"
    dialog.early.setChecked(True)
    dialog.form.field("reason").setPlainText("BKN memblokir langsung")
    press(dialog, cases_background)
    assert person().escalation.blocked


def test_a_body_is_entered_seat_by_seat_and_changed(room, desk, cases_background, shown):
    made = desk.register(PERSON, {"name": "Ani"})
    person = shown(made)
    dialog = ask_for(room, "examination")
    assert [row.element.value() for row in dialog.rows] == ["atasan", "pengawasan", "kepegawaian"]
    for row, name in zip(dialog.rows, ("Tuti", "Uli", ""), strict=True):
        row.name.setText(f"{name} Contoh" if name else "")
    press(dialog, cases_background)
    (body,) = desk.ask(case_view, made.case).examinations
    assert [one.name for one in body.members] == ["Tuti Contoh", "Uli Contoh"]
    assert body.respondents == (person().id,)
    dialog = ask_for(room, "examination")
    assert dialog.body_id == body.id
    dialog._all.setChecked(True)
    dialog.rows[0].drop.click()
    press(dialog, cases_background)
    (body,) = desk.ask(case_view, made.case).examinations
    assert ([one.name for one in body.members], body.respondents) == (["Uli Contoh"], ())


def test_release_crime_and_move(room, desk, cases_background, shown):
    made = desk.register()
    desk.do(take_step, made.respondents, StepRequest("DITERIMA", DAY))
    person = shown(made)
    dialog = ask_for(room, "release")
    dialog.form.field("acting").setText("Eko Contoh")
    press(dialog, cases_background)
    assert person().releases[0].acting == "Eko Contoh"
    dialog = ask_for(room, "criminal")
    dialog.form.field("criminal").set_value("PILKADA_71")
    dialog.form.field("criminal_to").setText("Bawaslu Kab. Contoh")
    press(dialog, cases_background)
    dialog = ask_for(room, "moved")
    dialog.form.field("moved_to").setText("Kota Contoh")
    press(dialog, cases_background)
    found = person()
    assert (found.criminal, found.moved_to) == (("PILKADA_71",), "Kota Contoh")


def test_a_warning_is_set_aside_with_a_reason(room, desk, cases_background, shown):
    made = desk.register()
    for state in ("DITERIMA", "VERIFIKASI"):
        desk.do(take_step, made.respondents, StepRequest(state, DAY))
    person = shown(made)
    ask_for(room, "dismiss", "TIM_WAJIB")
    confirm = room.findChild(Confirm)
    give_reason(confirm, "Tim dibentuk besok")
    cases_background.settle()
    (warning,) = [one for one in person().warnings if one.code == "TIM_WAJIB"]
    assert warning.dismissed == "Tim dibentuk besok"


def test_what_cannot_be_entered_says_why(room, desk, cases_background, shown):
    made = desk.register()
    shown(made)
    card = room.case.overview.card
    reasons = {one.key: one.reason for one in measures(card._person, card._case, card._lists)}
    assert "PPK" in reasons["escalation"]
    assert reasons["remedy"]
    assert not reasons["examination"]


def test_a_wrong_clock_asks_before_it_numbers_a_case(room, desk, cases_background):
    desk.register()
    desk.vault.clock.set(datetime(2040, 6, 1, tzinfo=UTC))
    room.show_new_case()
    cases_background.settle()
    typed = {
        "received_on": "2024-10-02",
        "source": "BAWASLU",
        "subject": "Uji jam",
        "respondents": [{"name": "Ani Contoh"}],
    }
    room.new.save_requested.emit(typed, False)
    cases_background.settle()
    confirm = room.new.findChild(Confirm)
    assert confirm is not None
    assert desk.ask(case_list).total == 1
    give_reason(confirm, "Jam dicocokkan")
    cases_background.settle()
    assert desk.ask(case_list).total == 2


def test_the_last_day_of_a_release_is_entered_later(room, desk, cases_background, shown):
    made = desk.register()
    person = shown(made)
    assert "release_end" not in offered(room)
    desk.do(record_release, made.respondents[0], {"from_on": "2024-10-07"})
    room.show_case(made.case)
    cases_background.settle()
    assert "release_end" in offered(room)
    dialog = ask_for(room, "release_end")
    dialog.form.show_values({"until": ""})
    press(dialog, cases_background)
    assert person().releases[0].until is None
    dialog.form.show_values({"until": "2024-10-01"})
    press(dialog, cases_background)
    assert person().releases[0].until is None, "it cannot end before it began"
    dialog.form.show_values({"until": "2024-11-01"})
    press(dialog, cases_background)
    assert person().releases[0].until == date(2024, 11, 1)
    assert "release_end" not in offered(room)


def test_a_body_entered_by_mistake_is_taken_back(room, desk, cases_background, shown):
    made = desk.register()
    shown(made)
    assert "examination_withdraw" not in offered(room)
    desk.do(add_examination, made.case, {"kind": "TIM_PEMERIKSA", "number": "700/1"})
    room.show_case(made.case)
    cases_background.settle()
    assert "examination_withdraw" in offered(room)
    room.case.overview.card.process_requested.emit("examination_withdraw", "")
    confirm = room.controller.process._confirm
    give_reason(confirm, "Salah perkara")
    cases_background.settle()
    assert desk.ask(case_view, made.case).examinations == ()


def offered(room):
    """Return the keys of the entries that the card's menu has."""
    card = room.case.overview.card
    return [one.key for one in measures(card._person, card._case, card._lists)]
