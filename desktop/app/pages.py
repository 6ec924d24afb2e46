"""The pages of an open vault, and the ways from one room of the window to another."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

import reports_templates.catalogue as press
from desktop.app.agenda import agenda, facts
from desktop.app.code_desk import codes_in
from desktop.app.file_desk import file_desk
from desktop.app.reading import reader_of
from desktop.app.sheets import read_table
from desktop.app.vaults import Seat, seat_of
from desktop.app.wiring import Session
from desktop.cases.finding import FoundThing
from desktop.cases.today_views import Button, Deed, TodayLine
from desktop.errors import BugError
from desktop.ids import ObjectId
from desktop.journal.model import Side
from desktop.keys.slots import change_passphrase
from desktop.keys.wrapping import FLOOR, Cost
from ui.application import Application
from ui.cases.room import CasesRoom, make_cases_room
from ui.i18n import mark
from ui.letters.room import LettersRoom, make_letters_room
from ui.main_window import MainWindow, PageEntry
from ui.officers.approvals_controller import make_approvals_page
from ui.officers.approvals_page import ApprovalsPage
from ui.officers.controller import OfficersDesk
from ui.people.room import PeopleRoom, make_people_room
from ui.prevention.room import make_prevention_room
from ui.remembered import Remembered
from ui.search.controller import make_search_page
from ui.search.page import SearchPage
from ui.search.reading import FileReading
from ui.settings.making import SettingsDesk, make_settings_page
from ui.settings.page import AGENDAS, IMPORTS, OFFICE, OFFICIALS, SettingsPage
from ui.sync.code_desk import CodeDesk
from ui.sync.controller import SyncPlaces
from ui.sync.making import make_sync_page
from ui.sync.page import SyncPage
from ui.today.controller import make_today_page
from ui.today.counts import Places, RailCounts
from ui.today.page import TodayPage
from ui.widgets.system_dialogs import Dialogs

TODAY, CASES, LETTERS, STICK, SETTINGS = "today", "cases", "letters", "stick", "settings"

APPROVALS = "approvals"
PREVENTION = "prevention"
PEOPLE = "people"
SEARCH = "search"

_TITLES = {
    APPROVALS: mark("rail", "Approvals"),
    PEOPLE: mark("rail", "People"),
    PREVENTION: mark("rail", "Prevention"),
    SEARCH: mark("rail", "Search"),
    TODAY: mark("rail", "Today"),
    CASES: mark("rail", "Cases"),
    LETTERS: mark("rail", "Letters"),
    STICK: mark("rail", "Stick"),
    SETTINGS: mark("rail", "Settings"),
}

_SECTIONS = {"office": OFFICE, "official": OFFICIALS, "agenda": AGENDAS}
"""Where a letter says that something is filled in, and the section of the settings for it."""


class Pages(QObject):
    """Registers the pages with the window and leads from one to another."""

    def __init__(
        self,
        application: Application,
        remembered: Remembered,
        cost: Cost | None = None,
        dialogs: Dialogs | None = None,
    ) -> None:
        super().__init__(application.window)
        self._cost, self._dialogs = cost or FLOOR, dialogs or Dialogs()
        self._window: MainWindow = application.window
        self._background = application.background
        self._session: Session | None = None
        self._counts: RailCounts | None = None
        self._files: FileReading | None = None
        self._remembered = remembered
        self._window.register(
            PageEntry(TODAY, "calendar-due", _title(TODAY), self._make_today),
            PageEntry(CASES, "folders", _title(CASES), self._make_cases),
            PageEntry(LETTERS, "mail", _title(LETTERS), self._make_letters),
            PageEntry(APPROVALS, "circle-check", _title(APPROVALS), self._make_approvals),
            PageEntry(STICK, "usb", _title(STICK), self._make_stick),
            PageEntry(PEOPLE, "users", _title(PEOPLE), self._make_people),
            PageEntry(PREVENTION, "shield-check", _title(PREVENTION), self._make_prevention),
            PageEntry(SEARCH, "search", _title(SEARCH), self._make_search, unlisted=True),
            PageEntry(SETTINGS, "settings", _title(SETTINGS), self._make_settings, bottom=True),
        )
        self._window.new_requested.connect(self._new_case)
        self._window.search_requested.connect(self._search)
        self._window.list_requested.connect(self._show_list)
        self._window.refresh_requested.connect(self._refresh)
        self._window.search_edited.connect(self._search_on)
        self._window.rail.place_requested.connect(self._come_back)

    def use(self, session: Session) -> None:
        """Make pages over this vault from now on; the former ones are gone by then."""
        self._session = session
        # Headquarters registers no case of its own; ``str`` names nothing.
        self._window.top.name_new(str if session.store.identity.side is Side.HQ else None)
        if self._counts is not None:
            self._counts.stop()
        places = Places(TODAY, CASES, LETTERS, STICK, APPROVALS)
        self._counts = RailCounts(self._window, self._background, facts, places)
        self._counts.count()
        self._files = FileReading(self._background, reader_of(session.store.blobs), self)
        self._files.standing.connect(self._show_reading)
        self._files.begin()

    def keep_typing(self) -> None:
        """Put away what was typed in any room before the vault is closed."""
        if self._counts is not None:
            self._counts.stop()
            self._counts = None
        for key in (CASES, LETTERS):
            room = self._window.page(key)
            if isinstance(room, CasesRoom | LettersRoom):
                room.keep_typing()
        if self._files is not None:
            self._files.deleteLater()
            self._files = None
            self._window.show_quiet_work("")

    def _open(self) -> Session:
        if self._session is None:
            raise BugError("a page is made without an open vault")
        return self._session

    @Slot(str)
    def _come_back(self, place: str) -> None:
        """Lead from a page behind the sticks back to them when their place is pressed."""
        page = self._window.page(place)
        if isinstance(page, SyncPage):
            page.show_sticks()

    def _make_today(self) -> QWidget:
        page = make_today_page(self._background, agenda, press, self._dialogs)
        page.deed_requested.connect(self._do_today)
        page.list_requested.connect(self._filter)
        page.new_requested.connect(self._new_case)
        return page

    @Slot(object, object)
    def _do_today(self, line: TodayLine, button: Button) -> None:
        """Lead to where the button of a line of today is carried out."""
        case = line.case
        if button.deed is Deed.TRUST:
            cast("SyncPage", self._window.go(STICK)).show_trust()
        elif button.deed is Deed.TRANSFER:
            self._cases().show_transfer(button.target)
        elif button.deed is Deed.STICK or case is None:
            self._window.go(STICK)
        elif button.deed is Deed.STEP:
            self._cases().begin_step(case, line.respondents, button.target)
        elif button.deed is Deed.LETTER:
            self._letters().write(case, line.respondents, button.target)
        elif button.deed is Deed.APPROVALS:
            cast("ApprovalsPage", self._window.go(APPROVALS)).show_approval(button.target)
        elif button.deed is Deed.REPORTER:
            self._cases().show_field(case, "report", "")
        elif button.deed is Deed.EVIDENCE:
            self._cases().show_field(case, "evidence", "")
        else:
            self._cases().show_case(case)

    @Slot(str)
    def _filter(self, text: str) -> None:
        self._cases().search(text)

    @Slot(str, str)
    def _show_list(self, place: str, key: str) -> None:
        if place == CASES:
            self._cases().show_work_list(key)
            self._window.rail.show_place(f"{place}/{key}")
        elif place == STICK:
            cast("SyncPage", self._window.go(STICK)).show_conflicts()
            self._window.rail.show_place(f"{place}/{key}")

    @Slot(str)
    def _refresh(self, place: str) -> None:
        page = self._window.page(place)
        if isinstance(page, CasesRoom):
            page.list.refresh()
        elif isinstance(page, TodayPage):
            page.look_requested.emit()

    def _make_cases(self) -> QWidget:
        room = make_cases_room(self._background, self._remembered, file_desk(self._open()))
        room.letter_requested.connect(self._write_letter)
        room.letters_requested.connect(self._write_letters)
        room.letter_open_requested.connect(self._show_letter)
        room.import_requested.connect(self._show_imports)
        room.person_requested.connect(self._show_person)
        return room

    def _make_letters(self) -> QWidget:
        dialogs, remembered = self._dialogs, self._remembered
        room = make_letters_room(self._background, press, remembered, dialogs, codes_in)
        room.case_requested.connect(self._show_case)
        room.field_requested.connect(self._show_field)
        return room

    def _make_approvals(self) -> QWidget:
        keep = file_desk(self._open()).keep
        page = make_approvals_page(self._background, press, keep, self._dialogs)
        page.case_requested.connect(self._show_case)
        page.letter_requested.connect(self._write_kind)
        return page

    def _make_stick(self) -> QWidget:
        places = SyncPlaces(self._open().store.folder, read_codes=codes_in)
        page = make_sync_page(self._background, press, places, self._dialogs, self._cost)
        page.case_requested.connect(self._show_case)
        return page

    def _make_people(self) -> QWidget:
        session = self._open()
        room = make_people_room(
            self._background,
            self._remembered,
            file_desk(session),
            self._dialogs,
            session.unlocked.identity_secret,
        )
        room.case_requested.connect(self._show_case)
        return room

    def _make_prevention(self) -> QWidget:
        desk = file_desk(self._open())
        room = make_prevention_room(self._background, self._remembered, desk, self._dialogs)
        room.case_requested.connect(self._show_case)
        return room

    def _make_search(self) -> QWidget:
        page = make_search_page(self._background)
        page.open_requested.connect(self._show_found)
        page.back_requested.connect(self._window.top.focus_search)
        if self._files is not None:
            page.follow(self._files)
        return page

    def _make_settings(self) -> QWidget:
        session = self._open()
        folder, unlocked = session.store.folder, session.unlocked

        def change(old: str, new: str) -> None:
            change_passphrase(folder, unlocked, old, new, cost=self._cost)

        render = file_desk(session).render
        officers = OfficersDesk(
            session.keyring, self._refresh_officer, lambda paper: render("recovery_sheet", paper)
        )
        codes = CodeDesk(press, codes_in)
        desk = SettingsDesk(unlocked.login, change, officers, press, read_table, codes)
        page = make_settings_page(self._background, desk, self._dialogs)
        page.list_requested.connect(self._filter)
        return page

    def _refresh_officer(self) -> None:
        """Let changed roles or a changed name of the officer at the desk count at once."""
        session = self._open()
        self._background.ask(seat_of, session.unlocked.login).by(self).then(self._reseat)

    def _reseat(self, seat: Seat) -> None:
        self._open().who = seat.who
        self._window.rail.officer.show_officer(seat.who.name)

    def _cases(self) -> CasesRoom:
        return cast("CasesRoom", self._window.go(CASES))

    def _letters(self) -> LettersRoom:
        return cast("LettersRoom", self._window.go(LETTERS))

    @Slot()
    def _show_imports(self) -> None:
        cast("SettingsPage", self._window.go(SETTINGS)).show_section(IMPORTS)

    @Slot()
    def _new_case(self) -> None:
        self._cases().show_new_case()

    @Slot(str)
    def _search(self, text: str) -> None:
        cast("SearchPage", self._window.go(SEARCH)).look_for(text, enter=True)

    @Slot(str)
    def _search_on(self, text: str) -> None:
        """Look for what is being typed; only the first word of it leads to the page."""
        if not text and self._window.current_key != SEARCH:
            return
        page = self._window.page(SEARCH)
        if self._window.current_key != SEARCH and not self._window.in_lobby:
            page = self._window.go(SEARCH)
            self._window.top.focus_search(everything=False)
        if isinstance(page, SearchPage):
            page.look_for(text)

    @Slot(int, bool)
    def _show_reading(self, count: int, reading: bool) -> None:  # noqa: FBT001 - a signal's argument
        words = QCoreApplication.translate("rail", "Reading files for the search: {count} left")
        self._window.show_quiet_work(words.format(count=count) if count and reading else "")

    @Slot(object)
    def _show_found(self, found: FoundThing) -> None:
        """Open what a search has found, where the best of its hits is."""
        if found.type == "case":
            best = found.hits[0] if found.hits else None
            if best is None or best.type == "case":
                self._show_case(found.object)
            else:
                self._cases().show_field(found.object, best.type, best.object)
        elif found.type == "person":
            cast("PeopleRoom", self._window.go(PEOPLE)).show_person(found.object)
        elif found.type in ("prevention", "institution"):
            self._window.go(PREVENTION)

    @Slot(str)
    def _show_person(self, respondent: str) -> None:
        cast("PeopleRoom", self._window.go(PEOPLE)).show_person(respondent)

    @Slot(str)
    def _show_case(self, case: str) -> None:
        self._cases().show_case(case)

    @Slot(str, object)
    def _write_letter(self, case: str, people: tuple[ObjectId, ...]) -> None:
        self._letters().write(case, tuple(people))

    @Slot(str, object, str)
    def _write_kind(self, case: str, people: tuple[ObjectId, ...], kind: str) -> None:
        self._letters().write(case, tuple(people), kind)

    @Slot(object)
    def _write_letters(self, people: tuple[str, ...]) -> None:
        self._letters().write_to_each(tuple(map(ObjectId, people)))

    @Slot(str)
    def _show_letter(self, letter: str) -> None:
        self._letters().show_letter(letter)

    @Slot(str, str, str)
    def _show_field(self, case: str, where: str, oid: str) -> None:
        """Lead to where something that a letter lacks is filled in."""
        section = _SECTIONS.get(where)
        if section is not None:
            settings = cast("SettingsPage", self._window.go(SETTINGS))
            settings.show_section(section, oid)
        else:
            self._cases().show_field(case, where, oid)


def _title(key: str) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("rail", _TITLES[key])
