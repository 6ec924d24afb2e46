"""Asks for rows, years and editions, and does what the page of rules is asked to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot

from desktop.cases.calendar import (
    CalendarView,
    add_day_off,
    calendar_view,
    confirm_year,
    remove_day_off,
)
from desktop.cases.families import choose_family, drop_family_choice
from desktop.cases.rule_rows import RuleLine, RuleRow, rule_row, rule_rows
from desktop.errors import KnownError
from desktop.ids import ObjectId
from desktop.journal.model import Side
from desktop.keys.files import read_limited, write_durably
from desktop.law.pack_file import LIMIT
from desktop.law.table_files import read_tables, write_tables
from desktop.sync.rules import import_pack, sign_tables, tables_to_edit
from ui.background import Background, Change, Job
from ui.messages import message
from ui.rules.looking import (
    Inspected,
    Powers,
    RulesView,
    inspect,
    look_at_digits,
    look_at_powers,
    look_at_rules,
)
from ui.rules.page import RulesPage
from ui.widgets.buttons import ActionButton
from ui.widgets.message_bar import Kind
from ui.widgets.system_dialogs import Dialogs

PACK_END = "netra-rules"
"""What files of rule packs end in."""


class RulesController(QObject):
    """Looks when the page is first seen, and again when something it shows has changed."""

    def __init__(self, page: RulesPage, background: Background, dialogs: Dialogs) -> None:
        super().__init__(page)
        self._page, self._background, self._dialogs = page, background, dialogs
        self._looked = False
        self._asked = ("", "")
        self._wanted = ("", "", "", False)
        self._target = Path()
        page.shown_first.connect(self._first)
        page.tables.asked.connect(self._ask_rows)
        page.tables.row_asked.connect(self._ask_row)
        page.calendar.year_asked.connect(self._ask_year)
        page.calendar.add_asked.connect(self._add_day)
        page.calendar.remove_asked.connect(self._remove_day)
        page.calendar.confirm_asked.connect(self._confirm_year)
        page.powers.asked.connect(self._ask_powers)
        page.families.choose_asked.connect(self._choose_family)
        page.families.drop_asked.connect(self._drop_family)
        packs = page.packs
        packs.file_asked.connect(self._ask_for_pack)
        packs.take_asked.connect(self._take)
        packs.sign_asked.connect(self._ask_where_to_sign)
        packs.sign_folder_asked.connect(self._ask_which_folder)
        packs.tables_asked.connect(self._ask_where_to_write)
        background.changed.connect(self._on_changed)

    @Slot()
    def _first(self) -> None:
        self._looked = True
        self.refresh()

    def refresh(self) -> None:
        """Look at everything anew."""
        self._background.ask(look_at_rules).by(self).then(self._show)

    @Slot(object)
    def _show(self, view: RulesView) -> None:
        page = self._page
        page.families.show_view(view)
        page.packs.show_view(view)
        page.calendar.refuse(view.refusals["calendar.change"])
        page.tables.show_tables(view.tables)
        page.powers.show_choices(view.posts, view.grades, view.levels)
        year = page.calendar.year if page.calendar.days.lines() else view.year
        self._ask_year(year)
        if view.side is Side.HQ:
            digits = self._background.ask(look_at_digits).by(self)
            digits.then(page.packs.show_digits).failed(page.packs.show_no_key)

    @Slot(object)
    def _on_changed(self, change: Change) -> None:
        if self._looked and change.touches(
            "rule_pack", "day_off", "calendar_year", "family_choice", "officer"
        ):
            self.refresh()

    # Tables

    @Slot(str, str)
    def _ask_rows(self, kind: str, query: str) -> None:
        self._asked = (kind, query)

        def show(rows: tuple[RuleLine, ...]) -> None:
            if self._asked == (kind, query):
                self._page.tables.show_rows(rows)

        self._background.ask(rule_rows, kind, query).by(self).then(show)

    @Slot(str, str)
    def _ask_row(self, code: str, kind: str) -> None:
        def show(row: RuleRow) -> None:
            if self._page.tables.rows.current() == (code, kind):
                self._page.tables.detail.show_row(row)

        self._background.ask(rule_row, code, kind).by(self).then(show)

    # Calendar

    @Slot(int)
    def _ask_year(self, year: int) -> None:
        def show(view: CalendarView) -> None:
            self._page.calendar.show_year(view)

        self._background.ask(calendar_view, year).by(self).then(show).failed(self._refused)

    @Slot(object, str)
    def _add_day(self, day: date, name: str) -> None:
        self._change(self._page.calendar.add, add_day_off, day, name)

    @Slot(object, str)
    def _remove_day(self, day: date, reason: str) -> None:
        self._change(self._page.calendar.remove, remove_day_off, day, reason)

    @Slot(int, str, bool)
    def _confirm_year(self, year: int, note: str, confirmed: bool) -> None:
        button = self._page.calendar.confirm
        self._change(button, confirm_year, year, note, confirmed=confirmed)

    def _change(
        self, button: ActionButton, action: Callable[..., Any], *args: object, **more: object
    ) -> None:
        job = self._background.do(action, *args, **more).by(self)
        button.busy_with(job)
        job.then(self._saved).failed(self._refused)

    @Slot(object)
    def _saved(self, _result: object) -> None:
        self._page.calendar.clear_fields()
        self._page.families.clear_fields()
        self._page.told.say(Kind.GOOD, self.tr("Saved. Deadlines computed before stay."))

    @Slot(object)
    def _refused(self, error: KnownError) -> None:
        told = message(error)
        self._page.told.say(Kind.DANGER, told.what_happened, told.what_to_do)

    # Powers

    @Slot(str, str, str, bool)
    def _ask_powers(self, post: str, level: str, grade: str, dismissal: bool) -> None:
        wanted = (post, level, grade, dismissal)
        self._wanted = wanted

        def show(found: Powers) -> None:
            if self._wanted == wanted:
                self._page.powers.show_powers(found)

        self._background.ask(look_at_powers, *wanted).by(self).then(show)

    # Families

    @Slot(str, object)
    def _choose_family(self, family: str, values: Mapping[str, object]) -> None:
        self._change(self._page.families.save, choose_family, family, **values)

    @Slot(str)
    def _drop_family(self, choice: str) -> None:
        self._change(self._page.families.drop, drop_family_choice, ObjectId(choice))

    # Packs

    @Slot()
    def _ask_for_pack(self) -> None:
        title = self.tr("Choose a rule pack")
        self._dialogs.file(self._page, title, PACK_END, self.read_pack)

    @Slot(str)
    def read_pack(self, path: str) -> None:
        """Read a rule pack that somebody chose, and show what it would change."""
        job = self._background.run(read_limited, Path(path), LIMIT + 1).by(self)
        self._page.packs.choose.busy_with(job)
        job.then(self._inspect).failed(self._refused)

    @Slot(object)
    def _inspect(self, data: bytes) -> None:
        self._page.told.hide()
        self._background.ask(inspect, data).by(self).then(self._show_pack).failed(self._refused)

    @Slot(object)
    def _show_pack(self, found: Inspected) -> None:
        self._page.packs.show_pack(found)

    @Slot(bytes, str)
    def _take(self, data: bytes, digits: str) -> None:
        job = self._background.do(import_pack, bytes(data), digits).by(self)
        self._page.packs.take.busy_with(job)
        job.then(self._taken).failed(self._refused)

    @Slot(object)
    def _taken(self, _oid: object) -> None:
        self._page.packs.forget()
        self._page.told.say(Kind.GOOD, self.tr("The new rules hold here from now on."))

    @Slot()
    def _ask_where_to_sign(self) -> None:
        title = self.tr("Save the rule pack")
        self._dialogs.save(self._page, title, f"aturan.{PACK_END}", self._sign)

    @Slot(str)
    def _sign(self, path: str) -> None:
        self._sign_files(path, None)

    def _sign_files(self, path: str, files: Mapping[str, str] | None) -> None:
        self._target = Path(path)
        job = self._background.do(sign_tables, files).by(self)
        self._write_with(self._page.packs.sign, job)

    def _write_with(self, button: ActionButton, job: Job[bytes]) -> None:
        button.busy_with(job)
        job.then(self._write).failed(self._refused)

    @Slot(object)
    def _write(self, data: bytes) -> None:
        job = self._background.run(write_durably, self._target, data).by(self)
        job.then(self._written).failed(self._refused)

    @Slot(object)
    def _written(self, _nothing: object) -> None:
        told = self.tr("Written: {file}.").format(file=self._target.name)
        self._page.told.say(Kind.GOOD, told)

    @Slot()
    def _ask_which_folder(self) -> None:
        title = self.tr("Choose the folder of tables")
        self._dialogs.folder(self._page, title, self._read_folder)

    @Slot(str)
    def _read_folder(self, folder: str) -> None:
        job = self._background.run(read_tables, Path(folder)).by(self)
        job.then(self._ask_where_for_folder).failed(self._refused)

    @Slot(object)
    def _ask_where_for_folder(self, files: Mapping[str, str]) -> None:
        def sign(path: str) -> None:
            self._sign_files(path, files)

        self._dialogs.save(self._page, self.tr("Save the rule pack"), f"aturan.{PACK_END}", sign)

    @Slot()
    def _ask_where_to_write(self) -> None:
        title = self.tr("Choose an empty folder for the tables")
        self._dialogs.folder(self._page, title, self._ask_tables)

    @Slot(str)
    def _ask_tables(self, folder: str) -> None:
        self._target = Path(folder)
        job = self._background.ask(tables_to_edit).by(self)
        job.then(self._write_tables).failed(self._refused)

    @Slot(object)
    def _write_tables(self, files: Mapping[str, str]) -> None:
        job = self._background.run(write_tables, self._target, files).by(self)
        job.then(self._written).failed(self._refused)
