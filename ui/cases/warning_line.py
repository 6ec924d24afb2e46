"""One warning that the law asks for: what it says, its basis, and whether it is certain."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.workflow_views import WarningView
from ui.cases.words import joined, translate
from ui.style.icons import Tone
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind


class WarningLine(QWidget):
    """A warning with its legal basis below; ``dismiss_requested`` where it may be set aside."""

    dismiss_requested = Signal(str)
    """The code of the warning."""

    def __init__(
        self, warning: WarningView, *, dismissible: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.code = warning.code
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        heavy = warning.weight != "catatan"
        icon = IconView("alert-triangle" if heavy else "info-circle", 16, Tone.WARNING)
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(PlainLabel(warning.text, wrap=True, selectable=True))
        second = warning_second(warning)
        if second:
            column.addWidget(PlainLabel(second, TextKind.SECOND, wrap=True, selectable=True))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        if dismissible and warning.dismissible:
            aside = PlainButton(self.tr("Set aside…"), Role.QUIET)
            aside.clicked.connect(self._aside)
            row.addWidget(aside, 0, Qt.AlignmentFlag.AlignTop)

    @Slot()
    def _aside(self) -> None:
        self.dismiss_requested.emit(self.code)


def warning_second(warning: WarningView) -> str:
    """Return what stands small below a warning."""
    asks = {
        "alasan": translate("cases", "going on needs a reason"),
        "tolak": translate("cases", "not possible"),
    }
    check = translate("cases", "to be verified by a lawyer") if warning.needs_review else ""
    return joined((warning.basis, asks.get(warning.weight, ""), check))
