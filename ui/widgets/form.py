"""Forms: one column, label above the field, the complaint below it on leaving.

A complaint never stops saving; it is there to be read. Tab order is reading order.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_caption, restyle


class FormRow(QWidget):
    """A label, its field, a hint, and room for a complaint."""

    def __init__(
        self,
        label: str,
        field: QWidget,
        hint: str = "",
        check: Callable[[], str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._check = check
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self._label = PlainLabel(plain_caption(label))
        self._label.setBuddy(field)
        self._plain = label
        _name(field, label, hint)
        column.addWidget(self._label)
        column.addWidget(field)
        self._hint = hint
        if hint:
            column.addWidget(PlainLabel(hint, TextKind.SECOND, wrap=True))
        self._column = column
        self._said: tuple[IconView, PlainLabel] | None = None
        if check is not None:
            for part in (field, *field.findChildren(QWidget)):
                part.installEventFilter(self)

    @property
    def label(self) -> str:
        """The words above the field."""
        return self._plain

    def show_label(self, label: str) -> None:
        """Change the words above the field, and the name that is read aloud."""
        self._plain = label
        self._label.setText(plain_caption(label))
        self.field.setAccessibleName(label)

    def mark_changed(self, changed: bool) -> None:
        """Put a dot behind the label while the field holds something that is not saved."""
        words = plain_caption(f"{self._plain} •" if changed else self._plain)
        if words != self._label.text():
            self._label.setText(words)

    @property
    def complaint(self) -> str:
        """The words below the field, or an empty text."""
        return "" if self._said is None else self._said[1].text()

    def complain(self, words: str) -> None:
        """Show a complaint below the field; an empty one takes it away."""
        if self._said is None and not words:
            return
        mark, told = self._said or self._make_complaint()
        told.setText(words)
        told.setVisible(bool(words))
        mark.setVisible(bool(words))
        for part in (self.field, *self.field.findChildren(QWidget)):
            if bool(part.property("invalid")) != bool(words):
                part.setProperty("invalid", bool(words))
                restyle(part)
        self.field.setAccessibleDescription(words or self._hint)

    def _make_complaint(self) -> tuple[IconView, PlainLabel]:
        self._said = (
            IconView("alert-circle", 14, Tone.DANGER),
            PlainLabel("", TextKind.COMPLAINT, wrap=True),
        )
        line = QHBoxLayout()
        line.setSpacing(5)
        line.addWidget(self._said[0])
        line.addWidget(self._said[1], 1)
        self._column.addLayout(line)
        return self._said

    def check(self) -> bool:
        """Check the field now; return whether there is nothing to complain about."""
        self.complain(self._check() if self._check is not None else "")
        return not self.complaint

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Check when the focus leaves the field for another one."""
        if event.type() == QEvent.Type.FocusOut and self._check is not None:
            now = QApplication.focusWidget()
            # Nobody has the focus while another window is in front: the person comes back.
            if now is not None and now is not self.field and not self.field.isAncestorOf(now):
                self.check()
        return super().eventFilter(watched, event)


class FormColumn(QWidget):
    """Rows below each other, in groups with headings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GRID + 4)
        self._rows: list[FormRow] = []

    @property
    def rows(self) -> tuple[FormRow, ...]:
        """All rows in reading order."""
        return tuple(self._rows)

    def heading(self, words: str) -> None:
        """Begin a group."""
        if self._column.count():
            self._column.addSpacing(GRID)
        self._column.addWidget(PlainLabel(words, TextKind.HEADING))

    def add(
        self,
        label: str,
        field: QWidget,
        hint: str = "",
        check: Callable[[], str] | None = None,
    ) -> FormRow:
        """Add a field. ``check`` returns a complaint, or an empty text when all is well."""
        row = FormRow(label, field, hint, check)
        self._rows.append(row)
        self._column.addWidget(row)
        return row

    def beside(self, *rows: tuple[str, QWidget], stretch: tuple[int, ...] = ()) -> list[FormRow]:
        """Add short fields side by side, such as the parts of a name."""
        line = QHBoxLayout()
        line.setSpacing(GRID)
        made = [FormRow(label, field) for label, field in rows]
        for index, row in enumerate(made):
            share = stretch[index] if index < len(stretch) else 1
            line.addWidget(row, share, Qt.AlignmentFlag.AlignTop)
        self._rows.extend(made)
        self._column.addLayout(line)
        return made

    def widget(self, widget: QWidget) -> None:
        """Add something that is not a field."""
        self._column.addWidget(widget)

    def check(self) -> bool:
        """Check every field, go to the first with a complaint; return whether there is none."""
        wrong = [row for row in self._rows if not row.check()]
        if wrong:
            wrong[0].field.setFocus()
        return not wrong


def _name(field: QWidget, label: str, hint: str) -> None:
    """Give the field and whatever takes the focus for it a name to be read aloud."""
    field.setAccessibleName(label)
    field.setAccessibleDescription(hint)
    parts = [field.focusProxy(), *field.findChildren(QLineEdit)]
    for part in parts:
        if part is not None and not part.accessibleName():
            part.setAccessibleName(label)
            part.setAccessibleDescription(hint)
