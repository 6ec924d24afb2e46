"""Who keeps out of a case: named in it, or by declaration; declaring and taking back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.cases.officers import active_officers
from desktop.cases.ports import CaseUnit
from desktop.cases.recusal import (
    ConflictView,
    RecusalView,
    conflicts_of_interest,
    recuse,
    recuse_oneself,
    take_back_recusal,
)
from desktop.cases.rules import law_of
from desktop.ids import ObjectId
from desktop.journal.roles import missing_role
from desktop.law.officers import RecusalGround
from ui.background import Background
from ui.messages import words
from ui.officers.dialogs import AskingDialog, fit
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.dialogs import Confirm
from ui.widgets.labels import PlainLabel, TextKind

_SELF = ""


@dataclass(frozen=True, slots=True)
class ConflictLook:
    """Who keeps out, who could, on which grounds, and which role declaring for others lacks."""

    view: ConflictView
    officers: tuple[tuple[str, str], ...]
    grounds: tuple[tuple[str, str], ...]
    lack: str
    own: str


def look_at_conflicts(unit: CaseUnit, case: ObjectId) -> ConflictLook:
    """Return what the dialog shows; raises ``case.unknown`` (id), ``case.barred``."""
    lack = missing_role(unit.who.roles, "case.recuse")
    others = [] if lack else active_officers(unit)
    return ConflictLook(
        view=conflicts_of_interest(unit, case),
        officers=tuple((one.id, one.text("name")) for one in others if one.id != unit.who.officer),
        grounds=tuple((row.code, row.label) for row in law_of(unit).rows(RecusalGround)),
        lack=lack,
        own=unit.who.name,
    )


class ConflictDialog(AskingDialog):
    """One list, one form: who, on which ground, in which words."""

    recuse_requested = Signal(str, str, str)
    """Officer's id (empty for oneself), ground, reason."""
    take_back_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", "", parent)
        self.setWindowTitle(self.tr("Who keeps out of this case"))
        self.title.setText(self.tr("Who keeps out of this case"))
        self.about.setText(
            self.tr(
                "Who is a respondent here is kept out by itself. Other conflicts of interest are "
                "declared; the case is then closed to that officer."
            )
        )
        self.go.button.setText(self.tr("Declare"))
        self.go.button.setAccessibleName(self.tr("Declare"))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._list.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        holder.setLayout(self._list)
        self.form.widget(holder)
        self._who, self._ground, self._reason = QComboBox(), QComboBox(), QLineEdit()
        self.form.add(self.tr("Who keeps out"), self._who)
        self.form.add(self.tr("Ground"), self._ground)
        self.form.add(self.tr("In words"), self._reason)
        self._role = PlainLabel("", TextKind.SECOND, wrap=True)
        self.form.widget(self._role)
        self._ground.currentIndexChanged.connect(self._judge)
        self._reason.textChanged.connect(self._judge)
        self.go.forbid(self.tr("Looking…"))

    def show_look(self, look: ConflictLook) -> None:
        """Show who keeps out and what can be declared."""
        while (item := self._list.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for one in look.view.recusals:
            self._list.addWidget(self._line(one, look.lack))
        if not look.view.recusals:
            self._list.addWidget(PlainLabel(self.tr("Nobody keeps out of it."), TextKind.SECOND))
        if not look.view.inspector_left:
            said = self.tr(
                "No inspektur is left for this case: the official above decides, or headquarters "
                "is asked by letter (UU 30/2014 Pasal 42, perlu verifikasi)."
            )
            self._list.addWidget(PlainLabel(said, wrap=True))
        _fill(self._who, ((_SELF, self.tr("Myself ({name})").format(name=look.own)),
                          *look.officers))  # fmt: skip
        _fill(self._ground, look.grounds)
        role = self.tr("Declaring for others needs the role {role}.")
        self._role.setText(role.format(role=words.role(look.lack)) if look.lack else "")
        self._role.setVisible(bool(look.lack))
        self._judge()
        fit(self)

    def _line(self, one: RecusalView, lack: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        said = one.reason if one.recusal else self.tr("is a respondent here")
        row.addWidget(PlainLabel(f"{one.name}: {said}", wrap=True), 1)
        if one.recusal is not None and not lack:
            back = PlainButton(self.tr("Take back…"), Role.QUIET)
            recusal = str(one.recusal)
            back.clicked.connect(lambda: self.take_back_requested.emit(recusal))
            row.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return line

    @Slot()
    def _judge(self) -> None:
        if self._ground.currentData() == "lain" and not self._reason.text().strip():
            self.go.forbid(self.tr("Write the reason in words."))
        else:
            self.go.allow()

    def _pressed(self) -> None:
        self.recuse_requested.emit(
            str(self._who.currentData()), str(self._ground.currentData()), self._reason.text()
        )


def _fill(box: QComboBox, choices: Sequence[tuple[str, str]]) -> None:
    box.clear()
    for key, said in choices:
        box.addItem(said, key)


class Conflicts(QObject):
    """Drives one dialog about one case; ends with it."""

    left = Signal()
    """The officer at the desk keeps out of the case from now on."""

    def __init__(self, case: ObjectId, background: Background, parent: QWidget) -> None:
        self.dialog = ConflictDialog(parent)
        super().__init__(self.dialog)
        self._case, self._background = case, background
        self.dialog.recuse_requested.connect(self._recuse)
        self.dialog.take_back_requested.connect(self._ask_to_take_back)
        self._look()
        self.dialog.open()

    def _look(self) -> None:
        job = self._background.ask(look_at_conflicts, self._case).by(self.dialog)
        job.then(self.dialog.show_look).failed(self.dialog.show_refused)

    @Slot(str, str, str)
    def _recuse(self, officer: str, ground: str, reason: str) -> None:
        if officer == _SELF:
            job = self._background.do(recuse_oneself, self._case, ground, reason)
            job.by(self).then(self._gone).failed(self.dialog.show_refused)
        else:
            job = self._background.do(recuse, self._case, ObjectId(officer), ground, reason)
            job.by(self).then(lambda _made: self._look()).failed(self.dialog.show_refused)
        self.dialog.busy_with(job)

    def _gone(self, _made: ObjectId) -> None:
        self.left.emit()
        self.dialog.accept()

    @Slot(str)
    def _ask_to_take_back(self, recusal: str) -> None:
        confirm = Confirm(
            self.tr("Take the declaration back?"),
            self.tr("The officer sees the case again; the declaration stays in the history."),
            self.tr("Take back"),
            reason=self.tr("Reason"),
            parent=self.dialog,
        )

        def go() -> None:
            job = self._background.do(take_back_recusal, ObjectId(recusal), confirm.reason)
            job.by(self).then(lambda _none: self._look()).failed(self.dialog.show_refused)

        confirm.accepted.connect(go)
        confirm.open()
