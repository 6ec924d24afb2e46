"""The settings' controller and the factory that makes page and controller."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Slot

from desktop.cases.events import change_event
from desktop.cases.office import add_event, add_official
from desktop.cases.registration import edit_object
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.letters.agenda import set_agenda
from desktop.letters.ports import Press
from desktop.letters.queries import own_numbered_kinds
from ui.background import Background, Change
from ui.importing.looking import ReadTable
from ui.importing.section import ImportingSection
from ui.officers.controller import OfficersController, OfficersDesk
from ui.rules.making import make_rules_page
from ui.settings.events_section import KNOWN
from ui.settings.listing import NEW, ListSection
from ui.settings.looking import SettingsView, look_at_settings, save_office
from ui.settings.page import (
    AGENDAS,
    EVENTS,
    LETTERS,
    OFFICE,
    OFFICER,
    OFFICERS,
    OFFICIALS,
    STYLE,
    TERMS,
    WORDING,
    SettingsPage,
)
from ui.settings.section import Section
from ui.settings.style_controller import StyleController
from ui.settings.terms_section import TermsController
from ui.settings.wording_controller import WordingController
from ui.start.picture import read_picture
from ui.start.values import Picture
from ui.sync.code_desk import CodeDesk
from ui.sync.enrolment_page import EnrolmentPage
from ui.sync.making import make_enrolment_page
from ui.widgets.system_dialogs import Dialogs


@dataclass(frozen=True, slots=True)
class SettingsDesk:
    """What the roof does for the settings.

    ``change_passphrase(old, new)`` is called off the GUI thread and may raise ``KnownError``.
    """

    login: str
    change_passphrase: Callable[[str, str], None]
    officers: OfficersDesk | None = None
    press: Press | None = None
    read_table: ReadTable | None = None
    codes: CodeDesk | None = None


class SettingsController(QObject):
    """Saves what a section changed, and shows it anew."""

    def __init__(
        self, page: SettingsPage, background: Background, desk: SettingsDesk, dialogs: Dialogs
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._desk, self._dialogs = page, background, desk, dialogs
        self._saving: Section | None = None
        self._wires: dict[str, Callable[[], object]] = {
            OFFICE: self._wire_office,
            LETTERS: lambda: page.letters.save_requested.connect(self._save_letters),
            OFFICIALS: lambda: page.officials.save_requested.connect(self._save_official),
            EVENTS: lambda: page.events.save_requested.connect(self._save_event),
            AGENDAS: self._wire_agendas,
            TERMS: lambda: TermsController(page.terms, background),
            STYLE: self._wire_style,
            WORDING: self._wire_wording,
            OFFICERS: self._wire_officers,
            OFFICER: self._wire_officer,
        }
        page.section_made.connect(self._wire)
        background.changed.connect(self._on_changed)
        self.refresh()

    # Sections, when they are made

    @Slot(str)
    def _wire(self, key: str) -> None:
        if key in self._wires:
            self._wires[key]()

    def _wire_office(self) -> None:
        self._page.office.save_requested.connect(self._save_office)
        self._page.office.crest_requested.connect(self._ask_for_crest)

    def _wire_agendas(self) -> None:
        section, press = self._page.agendas, self._desk.press
        section.save_requested.connect(self._save_agenda)
        if press is not None:
            self._background.run(own_numbered_kinds, press).by(self).then(section.offer_kinds)

    def _wire_style(self) -> None:
        if self._desk.press is not None:
            StyleController(self._page.layout_, self._background, self._desk.press, self._dialogs)

    def _wire_wording(self) -> None:
        if self._desk.press is not None:
            WordingController(self._page.wording, self._background, self._desk.press)

    def _wire_officers(self) -> None:
        page, desk = self._page, self._desk.officers
        if desk is not None:
            OfficersController(page.officers, page.officer, self._background, desk, self._dialogs)

    def _wire_officer(self) -> None:
        self._page.officer.change_requested.connect(self._change_passphrase)
        # Whether a new recovery code can be made, the list of officers knows.
        self._page.section(OFFICERS)

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_settings).by(self).then(self._show)

    @Slot(object)
    def _show(self, view: SettingsView) -> None:
        self._page.show_view(view)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if change.touches("office", "official", "event", "officer", "style_version", "agenda"):
            self.refresh()

    # Saving

    @Slot()
    def _save_office(self) -> None:
        section = self._page.office
        crest = section.crest.data if section.crest is not None else b""
        self._save(section, self._background.do(save_office, section.changes(), crest))

    @Slot()
    def _save_letters(self) -> None:
        section = self._page.letters
        self._save(section, self._background.do(save_office, section.changes()))

    @Slot()
    def _save_official(self) -> None:
        self._save_entry(self._page.officials, add_official)

    @Slot()
    def _save_event(self) -> None:
        section = self._page.events
        if section.key.startswith(KNOWN):
            code, changes = section.key.removeprefix(KNOWN), section.book.changes()
            self._save(section, self._background.do(change_event, code, changes))
        else:
            self._save_entry(section, add_event)

    @Slot()
    def _save_agenda(self) -> None:
        section = self._page.agendas
        self._save(section, self._background.do(set_agenda, section.series, section.changes()))

    def _save_entry(self, section: ListSection, add: Callable[..., ObjectId]) -> None:
        if section.key == NEW:
            filled = {name: value for name, value in section.book.values().items() if value}
            self._save(section, self._background.do(add, filled))
        else:
            key, changes = ObjectId(section.key), section.book.changes()
            self._save(section, self._background.do(edit_object, key, changes))

    def _save(self, section: Section, job: object) -> None:
        from ui.background import Job

        if not isinstance(job, Job):
            raise TypeError(type(job))
        self._saving = section
        section.save.busy_with(job)
        job.by(self).then(self._saved).failed(section.show_refused)

    @Slot(object)
    def _saved(self, result: object) -> None:
        section = self._saving
        if section is None:
            return
        if isinstance(section, ListSection) and section.key.startswith((NEW, KNOWN)):
            section.key = str(result)
        if section is self._page.office:
            self._page.office.keep_crest()
        section.book.show(section.book.values())
        section.show_saved()

    # Crest and passphrase

    @Slot()
    def _ask_for_crest(self) -> None:
        title = self.tr("Choose a crest")
        self._dialogs.file(self._page, title, "png jpg jpeg", self.read_crest)

    @Slot(str)
    def read_crest(self, path: str) -> None:
        """Read a picture that somebody chose as crest."""
        job = self._background.run(read_picture, Path(path)).by(self)
        job.then(self._crest_read).failed(self._crest_refused)

    @Slot(object)
    def _crest_read(self, picture: Picture) -> None:
        self._page.office.show_crest(picture)

    @Slot(object)
    def _crest_refused(self, error: KnownError) -> None:
        self._page.office.show_crest_refused(error)

    @Slot(str, str)
    def _change_passphrase(self, old: str, new: str) -> None:
        job = self._background.run(self._desk.change_passphrase, old, new).by(self)
        self._page.officer.busy_with(job)
        job.then(self._changed).failed(self._page.officer.show_refused)

    @Slot(object)
    def _changed(self, _nothing: object) -> None:
        self._page.officer.show_changed()


def make_settings_page(
    background: Background, desk: SettingsDesk, dialogs: Dialogs | None = None
) -> SettingsPage:
    """Return the rail's "Pengaturan"; ``show_section`` leads to one of its parts."""
    asked = dialogs or Dialogs()
    read = desk.read_table

    def imports() -> ImportingSection:
        section = ImportingSection(background, cast("ReadTable", read), asked)
        section.list_requested.connect(page.list_requested)
        return section

    page = SettingsPage(
        desk.login,
        lambda: _enrolment(background, asked, desk.codes),
        lambda: make_rules_page(background, asked),
        imports if read is not None else None,
    )
    SettingsController(page, background, desk, asked)
    return page


def _enrolment(background: Background, dialogs: Dialogs, codes: CodeDesk | None) -> EnrolmentPage:
    page = make_enrolment_page(background, dialogs, codes)
    page.back.hide()
    return page
