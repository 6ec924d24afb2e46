"""Waiting, shown as little as will do: a thin bar, then words with a count and Cancel."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.background import Job, Standing, Waiting
from ui.messages import stage_words
from ui.style.tokens import GRID, tokens_of
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.labels import ElidedLabel

_HEIGHT = 3
_FRAME_MS = 40


class ThinBar(QWidget):
    """Three pixels that move while something is waited for. Takes no room of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(_HEIGHT)
        self._standing = Standing()
        self._phase = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME_MS)
        self._timer.timeout.connect(self._step)

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show where the work stands."""
        self._standing = standing
        running = standing.waiting is not Waiting.NOTHING
        if running and not self._timer.isActive():
            self._timer.start()
        elif not running:
            self._timer.stop()
        self.update()

    @Slot()
    def _step(self) -> None:
        self._phase = (self._phase + 0.02) % 1.3
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw how much is done, or a piece that wanders when nobody knows."""
        if self._standing.waiting is Waiting.NOTHING:
            return
        painter = QPainter(self)
        accent = QColor(tokens_of(self.palette()).accent)
        width = self.width()
        if self._standing.total > 0:
            share = min(1.0, self._standing.done / self._standing.total)
            painter.fillRect(QRectF(0, 0, width * share, _HEIGHT), accent)
        else:
            start = (self._phase - 0.3) * width
            painter.fillRect(QRectF(start, 0, width * 0.3, _HEIGHT), accent)
        painter.end()


class ProgressWords(QWidget):
    """``Menerima paket · 120 dari 900  [Batal]``; hidden until two seconds have passed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job[Any] | None = None
        self._words = ElidedLabel("")
        self._cancel = PlainButton(self.tr("Cancel"), Role.QUIET)
        self._cancel.clicked.connect(self._give_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._words, 1)
        row.addWidget(self._cancel)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Say everything anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._cancel.setText(self.tr("Cancel"))
            self._cancel.setAccessibleName(self.tr("Cancel"))

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show where the work stands."""
        self._job = standing.job
        self.setVisible(standing.waiting is Waiting.WORDS)
        if standing.waiting is not Waiting.WORDS:
            return
        words = stage_words(standing.stage) if standing.stage else self.tr("Working…")
        if standing.total > 0:
            words = self.tr("{work}: {done} of {total}").format(
                work=words, done=standing.done, total=standing.total
            )
        self._words.setText(words)
        self._cancel.setVisible(self._job is not None and self._job.can_cancel)

    @Slot()
    def _give_up(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._words.setText(self.tr("Stopping at the next safe point…"))
        self._cancel.hide()
        self.cancelled.emit()
