"""Handing a case to another office as people do it: dialog, band, today, answer, headquarters."""

from dataclasses import dataclass, replace
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from desktop.app.agenda import agenda
from desktop.app.file_desk import desk_over
from desktop.cases.handing import Standing
from desktop.cases.today_views import Deed, Group
from desktop.ids import ObjectId
from desktop.journal.roles import ROLES
from desktop.sync.identities import request_identity
from tests.desktop.sync.conftest import WHO
from tests.desktop.sync.transferring import (
    BEKASI,
    DEPOK,
    identity_key,
    keep,
    lines,
    offer,
    pass_by,
    register,
    standing,
    take,
    view,
)
from tests.ui.cases.conftest import file_desk
from ui.background import AtOnce
from ui.cases.identity_notice import IdentityNotice
from ui.cases.room import CasesRoom
from ui.cases.transfer_dialogs import ForwardDialog, HandoverDialog, TransferDialog, TransfersDialog
from ui.remembered import UntilExit
from ui.widgets.dialogs import Confirm
from ui.widgets.guarded_view import GuardedView


@dataclass(frozen=True)
class Committed:
    result: Any
    touched: frozenset[tuple[str, str]]


class OfficeSession:
    """A session over an office of the realm, as the roof makes one."""

    def __init__(self, office, who=WHO):
        self.office, self.who = office, who

    def do(self, action, /, *args, progress, **kwargs):
        if progress is not None:
            kwargs["progress"] = progress
        with self.office.store.begin(self.who) as unit:
            result = action(unit, *args, **kwargs)
        return Committed(result, unit.touched)

    def ask(self, query, /, *args, **kwargs):
        with self.office.store.read(self.who) as unit:
            return query(unit, *args, **kwargs)

    def close(self):
        """The realm closes the vault."""


@pytest.fixture
def open_room(dressed, qtbot):
    """Return what shows the cases of an office."""
    backgrounds, rooms = [], []

    def show(office, files=None, roles=ROLES):
        quick = AtOnce()
        quick.use(OfficeSession(office, replace(WHO, roles=frozenset(roles))))
        backgrounds.append(quick)
        room = CasesRoom(quick, UntilExit(), files or file_desk(office.store.blobs))
        qtbot.addWidget(room)
        # The window would own it; a test that ends must not take it apart piece by piece.
        rooms.append(room)
        room.resize(1180, 700)
        room.show()
        quick.settle()
        return room, quick

    yield show
    for quick in backgrounds:
        quick.close()
        quick.deleteLater()


def menu_words(page):
    menu = page.build_menu()
    words = [action.text() for action in menu.actions()]
    menu.deleteLater()
    return words


def press_menu(page, words):
    menu = page.build_menu()
    (action,) = [one for one in menu.actions() if one.text() == words]
    action.trigger()
    menu.deleteLater()


HAND_OVER = "Limpahkan ke kantor lain…"


def offer_in_window(room, quick, case, region, reason="Terlapor pindah tugas"):
    room.show_case(case)
    quick.settle()
    press_menu(room.case, HAND_OVER)
    quick.settle()
    dialog = room.controller.transfers.dialog
    assert isinstance(dialog, TransferDialog)
    dialog.region.choose(region)
    dialog.form.field("reason").setPlainText(reason)
    dialog.press()
    quick.settle()


def test_a_case_is_handed_over_and_its_page_says_so(open_room, hq, bogor):
    made = register(bogor)
    room, quick = open_room(bogor)
    offer_in_window(room, quick, made.case, DEPOK)
    assert standing(bogor, made.case) == Standing.OFFERED
    band = room.case.way
    assert band.isVisibleTo(room)
    assert band.recall.isVisibleTo(room)
    assert HAND_OVER not in menu_words(room.case)


def test_nothing_is_handed_over_without_region_or_reason(open_room, hq, bogor):
    made = register(bogor)
    room, quick = open_room(bogor)
    room.show_case(made.case)
    quick.settle()
    press_menu(room.case, HAND_OVER)
    quick.settle()
    dialog = room.controller.transfers.dialog
    dialog.press()
    dialog.region.choose(DEPOK)
    dialog.press()
    quick.settle()
    assert room.controller.transfers.dialog is dialog
    assert standing(bogor, made.case) == ""
    dialog.reject()


def test_what_has_not_left_is_back_at_once(open_room, hq, bogor):
    made = register(bogor)
    offer(bogor, made.case)
    room, quick = open_room(bogor)
    room.show_case(made.case)
    quick.settle()
    room.case.way.recall.click()
    confirm = room.controller.transfers.confirm
    confirm.findChild(type(confirm._text)).setPlainText("Salah pilih")
    confirm.effect.click()
    quick.settle()
    assert standing(bogor, made.case) == ""
    assert not room.case.way.isVisibleTo(room)


def test_the_receiver_finds_it_under_today_and_takes_it_over(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    keep(bogor, made.case, b"foto" * 3000)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    (group,) = depok.ask(agenda).groups
    (line,) = group.lines
    assert (group.group, line.buttons[0].deed) == (Group.TRANSFER, Deed.TRANSFER)
    room, quick = open_room(depok)
    room.show_transfer(line.buttons[0].target)
    quick.settle()
    dialog = room.transfers.dialog
    assert isinstance(dialog, HandoverDialog)
    dialog.go.button.click()
    quick.settle()
    case = room.case.case
    assert case.way.number == made.register_number
    assert room.case.way.isVisibleTo(room)
    assert not room.case.way.recall.isVisibleTo(room)
    assert HAND_OVER in menu_words(room.case)
    assert [one.group for one in depok.ask(agenda).groups] != [Group.TRANSFER]


def test_the_receiver_sends_it_back_with_a_reason(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    room, quick = open_room(depok)
    room.list.transfers.click()
    quick.settle()
    listed = room.transfers.dialog
    assert isinstance(listed, TransfersDialog)
    listed.rows[0].button.click()
    quick.settle()
    room.transfers.dialog.decline.click()
    confirm = room.transfers.confirm
    confirm.findChild(type(confirm._text)).setPlainText("Bukan wilayah kami")
    confirm.effect.click()
    quick.settle()
    assert lines(depok) == [("in", "declined")]
    pass_by(stick, depok, hq, bogor)
    assert standing(bogor, made.case) == ""


def test_headquarters_chooses_the_office_from_today(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case, BEKASI)
    pass_by(stick, bogor, hq)
    groups = {one.group: one for one in hq.ask(agenda).groups}
    (line,) = groups[Group.TRANSFER].lines
    room, quick = open_room(hq)
    room.show_transfer(line.buttons[0].target)
    quick.settle()
    dialog = room.transfers.dialog
    assert isinstance(dialog, ForwardDialog)
    dialog.office.choose(depok.id)
    dialog.press()
    quick.settle()
    assert lines(hq) == [("out", "forwarded")]
    pass_by(stick, hq, depok)
    assert lines(depok) == [("in", "waiting")]


def test_headquarters_returns_a_case_from_the_window(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case, BEKASI)
    pass_by(stick, bogor, hq)
    room, quick = open_room(hq)
    room.list.transfers.click()
    quick.settle()
    room.transfers.dialog.rows[0].button.click()
    quick.settle()
    room.transfers.dialog.give_back.click()
    confirm = room.transfers.confirm
    confirm.findChild(type(confirm._text)).setPlainText("Tangani sendiri")
    confirm.effect.click()
    quick.settle()
    assert lines(hq) == [("out", "returned")]
    pass_by(stick, hq, bogor)
    assert standing(bogor, made.case) == ""


def test_headquarters_may_give_a_case_to_another_office(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    pass_by(stick, bogor, hq)
    room, quick = open_room(hq)
    offer_in_window(room, quick, made.case, DEPOK, "Wilayah sudah dimekarkan")
    assert standing(hq, made.case) == Standing.OFFERED
    pass_by(stick, hq, depok)
    assert lines(depok) == [("in", "waiting")]


def test_history_names_the_office_where_it_happened(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    room, quick = open_room(depok)
    room.show_transfer(depok.ask(agenda).groups[0].lines[0].buttons[0].target)
    quick.settle()
    room.transfers.dialog.go.button.click()
    quick.settle()
    room.case.go(5)
    quick.settle()
    shown = room.case.history.findChildren(type(room.case._number))
    assert any("Inspektorat bogor" in one.text() for one in shown)
    assert view(depok, ObjectId(room.case.case.id)).respondents


def test_at_headquarters_either_case_leads_to_the_other(open_room, hq, bogor, depok, stick):
    made = register(bogor)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    new = take(depok).case
    pass_by(stick, depok, hq, bogor)
    room, quick = open_room(hq)
    for case, other in ((made.case, new), (new, made.case)):
        room.show_case(case)
        quick.settle()
        assert room.case.way.twin.isVisibleTo(room)
        room.case.way.twin.click()
        quick.settle()
        assert room.case.case.id == other
    ours, quick = open_room(bogor)
    ours.show_case(made.case)
    quick.settle()
    assert not ours.case.way.twin.isVisibleTo(ours)


# --- the identity of the reporter ------------------------------------------------------

GIVEN = {"mode": "dirahasiakan", "name": "Kenari Rahasia", "contact": "0812-7777-8888"}


@pytest.fixture
def keeps(open_room):
    """Return what shows an office whose officer at the desk keeps identities."""

    def show(office):
        key = identity_key(office.name).secret
        return open_room(office, desk_over(office.store.blobs, key))

    return show


def report_of(room, quick, case):
    room.show_field(case, "report", "")
    quick.settle()
    return room.case.report


def notices(tab):
    return [one for one in tab.findChildren(IdentityNotice) if one.isVisibleTo(tab)]


def press_notice(tab, action):
    (button,) = [one.buttons[action] for one in notices(tab) if action in one.buttons]
    button.clicked.emit()


def say_why(room, quick, why):
    (confirm,) = [one for one in room.findChildren(Confirm) if one.isVisible()]
    confirm._text.setPlainText(why)
    confirm.effect.click()
    quick.settle()


def test_an_identity_is_asked_for_sent_and_opened(keeps, hq, bogor, depok, stick):
    made = register(bogor, reporter=GIVEN)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    new = take(depok).case
    there, their_quick = keeps(depok)
    tab = report_of(there, their_quick, new)
    (notice,) = notices(tab)
    assert "Inspektorat bogor" in notice.words
    press_notice(tab, "reporter.request")
    say_why(there, their_quick, "Perlu klarifikasi")
    assert ["reporter.request" in one.buttons for one in notices(tab)] == [False]
    pass_by(stick, depok, hq, bogor)
    (line,) = bogor.ask(agenda).groups[0].lines
    assert (line.what, line.buttons[0].deed) == ("identity_asked", Deed.REPORTER)
    here, our_quick = keeps(bogor)
    ours = report_of(here, our_quick, made.case)
    (notice,) = notices(ours)
    assert "Perlu klarifikasi" in notice.words
    press_notice(ours, "reporter.send")
    say_why(here, our_quick, "Pelapor setuju")
    assert [set(one.buttons) for one in notices(ours)] == [set()]
    pass_by(stick, bogor, hq, depok)
    assert depok.ask(agenda).groups[0].lines[0].what == "identity_arrived"
    there.show_list()
    tab = report_of(there, their_quick, new)
    press_notice(tab, "reporter.open")
    say_why(there, their_quick, "Menjadwalkan klarifikasi")
    (shown,) = there.findChildren(GuardedView)
    assert any("Kenari Rahasia" in one.text() for one in shown.findChildren(QLabel))
    shown.close()
    assert there.case.case.reporter.sealed
    assert tab.open_identity.isVisibleTo(tab)


def test_an_identity_is_not_sent(keeps, hq, bogor, depok, stick):
    made = register(bogor, reporter=GIVEN)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    new = take(depok).case
    reporter = view(depok, new).reporter.id
    depok.do(request_identity, reporter, "Perlu klarifikasi")
    pass_by(stick, depok, hq, bogor)
    room, quick = keeps(bogor)
    tab = report_of(room, quick, made.case)
    press_notice(tab, "reporter.withhold")
    say_why(room, quick, "Pelapor menolak")
    (notice,) = notices(tab)
    assert ("Pelapor menolak" in notice.words, set(notice.buttons)) == (True, {"reporter.send"})


def test_who_keeps_no_identities_cannot_ask(open_room, hq, bogor, depok, stick):
    made = register(bogor, reporter=GIVEN)
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    new = take(depok).case
    room, quick = open_room(depok, roles=ROLES[:1])
    tab = report_of(room, quick, new)
    (notice,) = notices(tab)
    assert not notice.buttons["reporter.request"].button.isEnabled()
