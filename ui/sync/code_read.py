"""Square codes come in: photos, scans, or what a scanner types, until all parts are there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.errors import KnownError, Refused
from desktop.keys.code_parts import MARK, Gathered
from ui.messages import message
from ui.officers.dialogs import fit
from ui.style.tokens import GRID
from ui.sync import words
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.text_fields import GrowingText

_MOST_LINES = 6
"""Pictures named in the dialog; the latest ones."""


class ReadCodesDialog(QDialog):
    """Gathers the parts of one file and says which are missing; ``gathered`` when it is whole."""

    pictures_wanted = Signal()
    gathered = Signal(object)
    """All parts, as :class:`Gathered`."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(580)
        self._gathered = Gathered()
        self._lines: list[str] = []
        self._taking = False
        self.told = MessageBar()
        self.pictures = ActionButton(self.tr("Choose photos or scans…"), Role.PRIMARY, icon="photo")
        self.pictures.clicked.connect(self.pictures_wanted)
        self.text = GrowingText(lines=3, most_lines=5)
        self.text.setFont(words.fixed_font(9))
        self.text.textChanged.connect(self._typed)
        form = FormColumn()
        form.add(
            self.tr("Or scan here"),
            self.text,
            self.tr("A scanner types the code into this field; a text from a phone is pasted."),
        )
        self._stand = PlainLabel("", TextKind.HEADING, wrap=True)
        self._files = PlainLabel("", TextKind.SECOND, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID + 4)
        column.addWidget(PlainLabel(title, TextKind.TITLE, wrap=True))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Photos of the other screen, photos or scans of the printed sheet: JPEG, PNG "
                    "or PDF, several at once, in any order."
                ),
                wrap=True,
            )
        )
        column.addWidget(self.told)
        column.addWidget(self.pictures, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(form)
        column.addWidget(self._stand)
        column.addWidget(self._files)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self._tell()

    def _buttons(self) -> QHBoxLayout:
        self.anew = PlainButton(self.tr("Begin anew"), icon="refresh")
        self.anew.clicked.connect(self.begin_anew)
        back = PlainButton(self.tr("Back"))
        back.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.anew)
        row.addStretch(1)
        row.addWidget(back)
        return row

    @Slot()
    def begin_anew(self) -> None:
        """Forget the parts that have come."""
        self._gathered = Gathered()
        self._lines.clear()
        self.told.hide()
        self._clear()
        self._tell()
        self.text.setFocus()

    def take_codes(self, name: str, texts: Sequence[str]) -> None:
        """Take the codes of a picture of that name."""
        before = self._gathered
        try:
            after = before.with_codes(texts)
        except Refused as refusal:
            self.refuse(name, refusal)
            return
        new = sorted(after.parts.keys() - before.parts.keys())
        parts = ", ".join(map(str, new))
        told = self.tr("{file}: part {parts}").format(file=name, parts=parts)
        self._note(told if new else self.tr("{file}: nothing new").format(file=name))
        self._take(after)

    def refuse(self, name: str, error: KnownError) -> None:
        """Say what is wrong with a picture, and go on with the others."""
        told = message(error)
        self._note(f"{name}: {told.what_happened}")
        self._say(Kind.WARNING, f"{name}: {told.what_happened}", told.what_to_do)

    def complain(self, error: KnownError) -> None:
        """Say what is wrong with the whole, which has to come again."""
        self.begin_anew()
        told = message(error)
        self._say(Kind.DANGER, told.what_happened, told.what_to_do)

    def said(self) -> str:
        """Return what stands in the dialog about parts and files."""
        return "\n".join((self.told.text(), self._stand.text(), self._files.text()))

    @Slot()
    def _typed(self) -> None:
        """Take a code as soon as it is whole; its check says when. Enter ends one that is not."""
        typed = self.text.toPlainText()
        if self._taking or not typed.strip():
            return
        try:
            after = self._gathered.with_text(typed)
        except Refused as refusal:
            done = typed.endswith("\n") or refusal.code == "qr.two_files"
            if done or (len(typed) > len(MARK) and refusal.code == "qr.other_code"):
                told = message(refusal)
                self._say(Kind.WARNING, told.what_happened, told.what_to_do)
            if done:
                self._clear()
            return
        self.told.hide()
        self._clear()
        self._take(after)

    def _clear(self) -> None:
        self._taking = True
        self.text.clear()
        self._taking = False

    def _take(self, after: Gathered) -> None:
        self._gathered = after
        self._tell()
        if after.complete:
            self.gathered.emit(after)

    def _say(self, kind: Kind, what: str, then: str) -> None:
        self.told.say(kind, what, then)
        fit(self)

    def _note(self, line: str) -> None:
        self._lines.append(line)
        self._tell()

    def _tell(self) -> None:
        count, missing = self._gathered.count, self._gathered.missing
        self.anew.setVisible(bool(count))
        self._files.setText("\n".join(self._lines[-_MOST_LINES:]))
        self._files.setVisible(bool(self._lines))
        if not count:
            self._stand.setText(self.tr("No part has been read yet."))
        elif missing:
            told = self.tr("Read: {here} of {count}. Part {missing} of {count} is not here yet.")
            parts = ", ".join(map(str, missing))
            here = count - len(missing)
            self._stand.setText(told.format(here=here, count=count, missing=parts))
        else:
            self._stand.setText(self.tr("All parts are here."))
        fit(self)
