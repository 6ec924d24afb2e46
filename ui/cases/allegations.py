"""Picking the forms of violation from the catalogue that holds for the day of the act."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from ui.cases.fields import EnterKey
from ui.cases.lists import Offered
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, ToolButton
from ui.widgets.chips import Choice
from ui.widgets.filter_list import FilterList
from ui.widgets.labels import ElidedLabel, PlainLabel, TextKind


class AllegationPicker(QWidget):
    """What is alleged, each with a button to take it back; below it the catalogue with search."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._codes: list[str] = []
        self._names: dict[str, str] = {}
        self._offered: Offered | None = None
        self._preferred = ""
        self._frozen = False
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(4)
        self._rules = PlainLabel("", TextKind.SECOND, wrap=True)
        self._catalogue = FilterList(self.tr("Search the forms of violation"), rows=5)
        self._add = ActionButton(self.tr("Add this form"), icon="plus")
        self._add.clicked.connect(self._take)
        self._enter = EnterKey(self)
        self._enter.watch(self._catalogue, QLineEdit, QListView)
        self._enter.pressed.connect(self._take)
        for view in self._catalogue.findChildren(QListView):
            view.doubleClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._chosen)
        column.addWidget(self._rules)
        column.addWidget(self._catalogue)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self._catalogue)
        self._catalogue.changed.connect(self._judge)
        self._judge()

    def show_names(self, names: Sequence[Choice]) -> None:
        """Say what every code is called, those of other rule sets too."""
        self._names = {name.key: name.words for name in names}
        self._draw()

    def show_offered(self, offered: Offered) -> None:
        """Offer the forms of a rule set."""
        self._offered = offered
        self._show_catalogue()
        words = self.tr("Catalogue: {rules}.").format(rules=offered.name)
        if offered.assumed == "date_unknown":
            words += " " + self.tr("The day of the act is not known yet; the newest is assumed.")
        elif offered.assumed == "before_first":
            words += " " + self.tr("The act is older than the first rules; those are assumed.")
        self._rules.setText(words)
        self._draw()

    def prefer(self, family: str) -> None:
        """Show the forms first whose codes begin like this."""
        if family != self._preferred:
            self._preferred = family
            self._show_catalogue()

    def _show_catalogue(self) -> None:
        forms = self._offered.forms if self._offered is not None else ()
        first = self._preferred
        ordered = sorted(forms, key=lambda form: not (first and form.key.startswith(first)))
        self._catalogue.show_choices(ordered)

    def value(self) -> list[str]:
        """Return the codes that are alleged, in the order they were picked."""
        return list(self._codes)

    def set_value(self, codes: Sequence[str]) -> None:
        """Show what is alleged."""
        self._codes = list(codes)
        self._draw()

    def named(self) -> tuple[Choice, ...]:
        """Return what is alleged with its words."""
        return tuple(Choice(code, self._names.get(code, code), code) for code in self._codes)

    def freeze(self, *, frozen: bool) -> None:
        """Let it be read but not changed."""
        self._frozen = frozen
        self._catalogue.setVisible(not frozen)
        self._add.setVisible(not frozen)
        self._draw()

    @Slot()
    def _judge(self) -> None:
        """Let a form be added when one can be; else say why not."""
        choice = self._catalogue.choice()
        if self._offered is None:
            self._add.forbid(self.tr("The catalogue is being looked up."))
        elif self._catalogue.is_empty():
            self._add.forbid(self.tr("No form of this catalogue matches what is typed."))
        elif choice is None:
            self._add.forbid(self.tr("Choose a form in the list first."))
        elif choice.key in self._codes:
            self._add.forbid(self.tr("{code} is alleged already.").format(code=choice.key))
        else:
            self._add.allow()

    @Slot()
    def _take(self) -> None:
        choice = self._catalogue.choice()
        if self._add.reason or choice is None:
            self._add.tell_why()
            return
        self._codes.append(choice.key)
        self._names.setdefault(choice.key, choice.words)
        self._draw()
        # The next one is searched for; as with Tab, what was typed for this one is selected.
        self._catalogue.setFocus(Qt.FocusReason.TabFocusReason)
        self.edited.emit()

    @Slot()
    def _drop(self) -> None:
        code = str(self.sender().property("code"))
        self._codes.remove(code)
        self._draw()
        self._catalogue.setFocus()
        self.edited.emit()

    def _draw(self) -> None:
        self._judge()
        while (item := self._chosen.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        fitting = {form.key for form in self._offered.forms} if self._offered else set()
        for code in self._codes:
            misfit = self._offered is not None and code not in fitting
            self._chosen.addWidget(self._line(code, misfit=misfit))

    def _line(self, code: str, *, misfit: bool) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        name = self._names.get(code, code)
        words = PlainLabel(code, TextKind.SECOND)
        words.setFixedWidth(64)
        row.addWidget(words)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(ElidedLabel(name))
        if misfit:
            told = self.tr("The rules of the day of the act have no such form.")
            column.addWidget(PlainLabel(told, TextKind.COMPLAINT, wrap=True))
        row.addLayout(column, 1)
        if not self._frozen:
            drop = ToolButton("x", self.tr("Take back: {form}").format(form=name))
            drop.setProperty("code", code)
            drop.clicked.connect(self._drop)
            row.addWidget(drop)
        return holder
