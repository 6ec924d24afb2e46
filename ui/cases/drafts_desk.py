"""The drafts of the officer at the desk, as every page of the room sees them."""

from __future__ import annotations

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.cases.drafts import DraftLine, draft_lines, drop_draft, keep_draft
from desktop.journal.model import Json
from ui.background import Background, Job
from ui.widgets.dialogs import Confirm


class DraftsDesk(QObject):
    """Keeps drafts, throws them away when that is really wanted, and tells which there are."""

    lines_changed = Signal(object)
    """All drafts, the newest first."""
    discarded = Signal(object)
    """The :class:`DraftLine` that was thrown away."""

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self.lines: tuple[DraftLine, ...] = ()
        self.confirm: Confirm | None = None
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look again which drafts there are."""
        self._background.ask(draft_lines).by(self).then(self._show)

    @Slot(object)
    def _show(self, lines: tuple[DraftLine, ...]) -> None:
        self.lines = lines
        self.lines_changed.emit(lines)

    def keep(self, name: str, form: dict[str, Json]) -> Job[datetime]:
        """Put a form away, even if the vault is about to be closed."""
        return self._background.do(keep_draft, name, form).surely().ended(self.refresh)

    def drop(self, name: str) -> None:
        """Forget a form that was saved or is empty again."""
        self._background.do(drop_draft, name).surely().by(self).ended(self.refresh)

    def ask_to_discard(self, line: DraftLine, parent: QWidget) -> None:
        """Throw a draft away once the person has said so."""
        words = (
            self.tr("What was typed for {number} and is not saved yet is lost.")
            if line.case
            else self.tr("What was typed for this new case is lost.")
        )
        self.confirm = Confirm(
            self.tr("Throw this draft away?"),
            words.format(number=line.register_number),
            self.tr("Throw the draft away"),
            danger=True,
            parent=parent,
        )
        self.confirm.accepted.connect(partial(self._discard, line))
        self.confirm.open()

    def _discard(self, line: DraftLine) -> None:
        self.drop(line.name)
        self.discarded.emit(line)
