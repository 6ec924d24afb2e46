"""Feeds the page of today: after every change, and when the day changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from desktop.cases.office import office_view
from desktop.cases.ports import CaseUnit
from desktop.cases.today_views import Today
from desktop.cases.worklists import record_sheet
from desktop.journal.model import Side
from desktop.journal.roles import missing_role
from desktop.keys.files import write_durably
from desktop.letters.papers import WeekSheet
from ui.background import Background, Change, Job
from ui.letters.paper import Paper, read_paper
from ui.letters.print_job import Printing
from ui.today.page import TodayPage
from ui.today.sheet import MOST, SheetPress, printed, week_sheet
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

Agenda = Callable[..., Today]
"""``agenda(unit, *, mine, limit)``: what wants somebody, in all rooms."""

_IRRELEVANT = frozenset({"worklist", "trace"})
_REST_MS = 150
_MINUTE_MS = 60_000


def may_register(unit: CaseUnit) -> bool:
    """Say whether the officer at the desk can enter a case."""
    return unit.side is not Side.HQ and not missing_role(unit.who.roles, "case.register")


def sheet_for(unit: CaseUnit, agenda: Agenda, mine: bool) -> WeekSheet:
    """Return the week sheet as it stands now."""
    found = agenda(unit, mine=mine, limit=MOST)
    return week_sheet(found, office_view(unit).name, unit.who.name if mine else "")


class TodayController(QObject):
    """Connects the page with the background, the printer and the clock."""

    def __init__(
        self,
        page: TodayPage,
        background: Background,
        agenda: Agenda,
        press: SheetPress,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(page)
        self._page, self._background, self._agenda = page, background, agenda
        self._press, self._dialogs = press, dialogs
        self._printing = Printing(page, background, dialogs)
        self._printing.told.connect(page.told.say)
        self._pdf, self._path = b"", Path()
        self._day = date.today()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self.look)
        self._clock = QTimer(self)
        self._clock.setInterval(_MINUTE_MS)
        self._clock.timeout.connect(self._minute)
        self._clock.start()
        page.whose_changed.connect(self.look)
        page.look_requested.connect(self.look)
        page.print_requested.connect(self._print)
        page.save_requested.connect(self._save)
        background.changed.connect(self._on_changed)
        background.ask(may_register).by(self).then(page.show_may_add)
        self.look()

    @Slot()
    def look(self) -> None:
        """Look again."""
        job = self._background.ask(self._agenda, mine=self._page.mine)
        job.by(self).then(self._page.show_today)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        # An import announces much at once; one look afterwards is enough.
        if {otype for otype, _ in change.touched} - _IRRELEVANT:
            self._rest.start()

    @Slot()
    def _minute(self) -> None:
        """Look again on a new day, whatever the PC has slept through."""
        if date.today() != self._day:
            self._day = date.today()
            self.look()

    # The week sheet

    @Slot()
    def _print(self) -> None:
        job = self._background.ask(sheet_for, self._agenda, self._page.mine)
        job.by(self).then(self._set_for_print)

    @Slot(object)
    def _set_for_print(self, sheet: WeekSheet) -> None:
        self._background.run(_paper, self._press, sheet).by(self).then(self._print_paper)

    @Slot(object)
    def _print_paper(self, paper: Paper) -> None:
        self._printing.start(paper, self.tr("Week sheet"), self._note)

    def _note(self, copies: int, printer: str) -> Job[None]:
        return self._background.do(record_sheet, printer, copies)

    @Slot()
    def _save(self) -> None:
        job = self._background.ask(sheet_for, self._agenda, self._page.mine)
        job.by(self).then(self._set_for_file)

    @Slot(object)
    def _set_for_file(self, sheet: WeekSheet) -> None:
        self._background.run(_pdf, self._press, sheet).by(self).then(self._ask_where)

    @Slot(object)
    def _ask_where(self, pdf: bytes) -> None:
        self._pdf = pdf
        name = self.tr("week-{day}.pdf").format(day=date.today().isoformat())
        self._dialogs.save(self._page, self.tr("Save the week sheet"), name, self._write)

    @Slot(str)
    def _write(self, path: str) -> None:
        self._path = Path(path)
        job = self._background.run(write_durably, self._path, self._pdf)
        job.by(self).then(self._written)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        words = self.tr("The week sheet is saved as {file}.").format(file=self._path.name)
        self._page.told.say(Kind.GOOD, words)
        self._background.do(record_sheet, str(self._path)).by(self)


def _pdf(press: SheetPress, sheet: WeekSheet) -> bytes:
    """Set the sheet. Belongs off the GUI thread."""
    return printed(press, sheet).pdf


def _paper(press: SheetPress, sheet: WeekSheet) -> Paper:
    """Set the sheet and read it as a paper. Belongs off the GUI thread."""
    return read_paper(_pdf(press, sheet))


def make_today_page(
    background: Background, agenda: Agenda, press: SheetPress, dialogs: Dialogs | None = None
) -> TodayPage:
    """Return the rail's "Hari ini" with its controller."""
    page = TodayPage()
    TodayController(page, background, agenda, press, dialogs or Dialogs())
    return page
