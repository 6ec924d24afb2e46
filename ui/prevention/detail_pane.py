"""One entry at the right of the list: what it says, its files, what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.prevention_views import PreventionFile, PreventionView
from desktop.ids import ObjectId
from ui.cases.facts import fact_row, left
from ui.prevention.looking import EntryLook, PreventionLists
from ui.prevention.words import facts_of
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.labels import Badge, ElidedLabel, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn, wrapping


class DetailPane(ScrollColumn):
    """Empty until an entry is chosen."""

    edit_requested = Signal()
    attach_requested = Signal()
    history_requested = Signal()
    withdraw_requested = Signal(str, str)
    """Id and words of the entry or of one of its files."""
    export_requested = Signal(object)
    """The attached file to write in clear."""
    case_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(GRID * 2, GRID * 2, GRID * 3, GRID * 2)
        self.shown: EntryLook | None = None
        self._lists: PreventionLists | None = None
        self._content: QWidget | None = None
        self.body.addStretch(1)

    def use(self, lists: PreventionLists) -> None:
        """Name codes by these lists and forbid what the officer may not do."""
        self._lists = lists

    def show_entry(self, look: EntryLook | None) -> None:
        """Show an entry, or nothing."""
        self.shown = look
        if self._content is not None:
            self.body.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if look is None or self._lists is None:
            return
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID * 2)
        column.addWidget(self._head(look.view))
        column.addWidget(self._facts(look.view))
        column.addWidget(self._files(look.view))
        self.body.insertWidget(0, self._content)

    def _head(self, view: PreventionView) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        kind = QHBoxLayout()
        kind.addWidget(Badge(view.kind_label, "info"))
        if view.withdrawn:
            kind.addWidget(Badge(self.tr("taken back"), "warning"))
        if view.conflicts:
            kind.addWidget(Badge(self.tr("in conflict"), "danger"))
        kind.addStretch(1)
        column.addLayout(kind)
        column.addWidget(PlainLabel(view.heading, TextKind.TITLE, wrap=True, selectable=True))
        row, flow = wrapping()
        self.edit = ActionButton(self.tr("Change…"), Role.PRIMARY, icon="edit")
        self.edit.clicked.connect(self.edit_requested)
        history = PlainButton(self.tr("History"), Role.QUIET, icon="history")
        history.clicked.connect(self.history_requested)
        self.withdraw = ActionButton(self.tr("Take back…"), Role.QUIET)
        self.withdraw.clicked.connect(self._withdraw)
        for button, name in ((self.edit, "edit"), (self.withdraw, "withdraw")):
            self._permit(button, f"prevention.{name}", view)
        for one in (self.edit, history, self.withdraw):
            flow.addWidget(one)
        column.addWidget(row)
        return holder

    def _facts(self, view: PreventionView) -> QWidget:
        card = Card()
        events = {one.key: one.words for one in self._lists.events} if self._lists else {}
        for label, words in facts_of(view, events):
            card.body.addLayout(fact_row(label, words))
        for case in view.cases:
            link = PlainButton(
                self.tr("Open case {number}").format(number=case.register_number), Role.QUIET,
                icon="arrow-right",
            )  # fmt: skip
            link.setProperty("case", case.id)
            link.clicked.connect(self._open_case)
            card.body.addWidget(left(link))
        return card

    def _files(self, view: PreventionView) -> QWidget:
        card = Card(self.tr("Files"))
        for file in view.files:
            card.body.addLayout(self._file_row(file))
        if not view.files:
            words = self.tr("No file yet: a signed sheet, an attendance list, a photo.")
            card.body.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))
        self.attach = ActionButton(self.tr("Attach a file…"), icon="paperclip")
        self.attach.clicked.connect(self.attach_requested)
        self._permit(self.attach, "prevention.attach", view)
        row = QHBoxLayout()
        row.addWidget(self.attach)
        row.addStretch(1)
        card.body.addLayout(row)
        return card

    def _file_row(self, file: PreventionFile) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(ElidedLabel(file.title), 1)
        save = PlainButton(self.tr("Save a copy…"), Role.QUIET)
        save.setAccessibleName(self.tr("Save a copy of {file}").format(file=file.title))
        save.setProperty("file", file.id)
        save.clicked.connect(self._export)
        drop = PlainButton(self.tr("Take back…"), Role.QUIET)
        drop.setAccessibleName(self.tr("Take back {file}").format(file=file.title))
        drop.setProperty("file", file.id)
        drop.clicked.connect(self._withdraw_file)
        drop.setEnabled(self._why("prevention.withdraw") == "")
        row.addWidget(save)
        row.addWidget(drop)
        return row

    def _permit(self, button: ActionButton, action: str, view: PreventionView) -> None:
        why = self.tr("This entry was taken back.") if view.withdrawn else self._why(action)
        if why:
            button.forbid(why)

    def _why(self, action: str) -> str:
        lists = self._lists
        if lists is None or not lists.here:
            return self.tr("Only the region that keeps this register changes it.")
        role = lists.refusals.get(action, "")
        text = self.tr("This needs the role {role}. Ask an officer who has it.")
        return text.format(role=role) if role else ""

    @Slot()
    def _withdraw(self) -> None:
        if self.shown is not None:
            self.withdraw_requested.emit(self.shown.view.id, self.shown.view.heading)

    @Slot()
    def _withdraw_file(self) -> None:
        file = self._file_of_sender()
        if file is not None:
            self.withdraw_requested.emit(file.id, file.title)

    @Slot()
    def _export(self) -> None:
        file = self._file_of_sender()
        if file is not None:
            self.export_requested.emit(file)

    @Slot()
    def _open_case(self) -> None:
        pressed = self.sender()
        if pressed is not None:
            self.case_requested.emit(str(pressed.property("case")))

    def _file_of_sender(self) -> PreventionFile | None:
        pressed = self.sender()
        wanted = ObjectId(str(pressed.property("file"))) if pressed is not None else ""
        files = self.shown.view.files if self.shown is not None else ()
        return next((one for one in files if one.id == wanted), None)
