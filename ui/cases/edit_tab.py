"""Forms in place: what stands there can be read, changed, and put back before saving."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop.journal.model import Json
from ui.cases.fields import FieldForm
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, EndingJob, PlainButton, Role
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, ScrollColumn, fill

_WIDTH = 760


class EditPane(QWidget):
    """A form with "save" and "undo the changes" below it; both sleep while nothing changed."""

    save_requested = Signal(object)
    """The changed fields and their new values."""
    changed = Signal()
    """Something was typed, saved or put back: look again what is unsaved."""

    def __init__(self, form: FieldForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        form.edited.connect(self._edited)
        self.bar = MessageBar()
        self.column = ScrollColumn(_WIDTH)
        card = Card()
        card.body.addWidget(form)
        self.column.body.addWidget(card)
        self.save = ActionButton(self.tr("Save the changes"), Role.PRIMARY)
        self.save.clicked.connect(self._save)
        self.undo = PlainButton(self.tr("Undo the changes"))
        self.undo.clicked.connect(self._undo)
        self._words = PlainLabel("", TextKind.SECOND)
        for keys in ("Ctrl+S", "Ctrl+Return"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.save.click)
        self._foot = QFrame()
        self._foot.setObjectName("topBar")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self.undo)
        row.addWidget(self.save)
        fill(self, self.bar, self.column, foot=self._foot)
        self._edited()

    def forbid(self, reason: str) -> None:
        """Let the form be read only, and say why; an empty reason allows changes."""
        self.form.forbid(reason)
        self._foot.setVisible(not reason)
        if reason:
            self.bar.say(Kind.INFO, reason)
        else:
            self.bar.hide()

    def is_changed(self) -> bool:
        """Say whether something was typed that is not saved."""
        return bool(self.form.changes())

    def busy_with(self, job: EndingJob) -> None:
        """Keep the button quiet until the work has ended."""
        self.save.busy_with(job)

    def show_refused(self, field: str, words: str) -> None:
        """Say why the changes were refused."""
        if not self.form.complain(field.partition(".")[0], words):
            self.bar.say(Kind.DANGER, words)

    def show_unsaved(self, changes: Mapping[str, Json]) -> None:
        """Show changes that were kept and are not saved yet."""
        self.form.show_changes(changes)
        self._edited()

    def take_as_saved(self, changes: Mapping[str, Json]) -> None:
        """Take what was asked to be saved for saved; what was typed meanwhile stays unsaved."""
        self.form.take_as_saved(changes)
        self.settle()

    def settle(self) -> None:
        """Look again whether anything is unsaved; called after values were shown."""
        self.bar.hide()
        self._edited()

    @Slot()
    def _edited(self) -> None:
        count = len(self.form.changes())
        self.form.mark_changes()
        words = self.tr("{count} fields changed, not saved yet").format(count=count)
        self._words.setText(words if count else self.tr("Everything is saved"))
        self.undo.setEnabled(count > 0)
        if count:
            self.save.allow()
        else:
            self.save.forbid(self.tr("Nothing was changed."))
        self.changed.emit()

    @Slot()
    def _save(self) -> None:
        changes = self.form.changes()
        if changes:
            self.save_requested.emit(changes)

    @Slot()
    def _undo(self) -> None:
        self.form.put_back()
        self._edited()
