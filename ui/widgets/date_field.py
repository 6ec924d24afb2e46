"""A field for a date, typed or picked."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.style.tokens import tokens_of
from ui.widgets.buttons import ToolButton
from ui.widgets.dates import parse_date


def date_text(value: date, locale: QLocale | None = None) -> str:
    """Return a date as the window writes it: ``26 Nov 2026``."""
    day = QDate(value.year, value.month, value.day)
    return (locale or QLocale()).toString(day, "d MMM yyyy")


class DateField(QWidget):
    """Accepts ``2/10/24``, ``2-10-2024`` or ``2 Okt 2024``; shows ``2 Okt 2024`` on leaving.

    Up and Down move by a day, Alt+Down opens the calendar. What cannot be read
    stays as it was typed: :meth:`is_readable` tells.
    """

    changed = Signal(object)
    """The new ``date``, or ``None`` when empty or unreadable."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QLineEdit()
        self._edit.setPlaceholderText(self.tr("day month year"))
        self._edit.textEdited.connect(self._typed)
        self._edit.editingFinished.connect(self._tidy)
        self._edit.installEventFilter(self)
        self._open = ToolButton("calendar", self.tr("Choose a date in the calendar"))
        self._open.clicked.connect(self.open_calendar)
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._edit, 1)
        row.addWidget(self._open)
        self.setFocusProxy(self._edit)
        self.setMaximumWidth(220)
        self._popup: QFrame | None = None

    def value(self) -> date | None:
        """Return the date, or ``None`` when the field is empty or cannot be read."""
        return parse_date(self._edit.text())

    def set_value(self, value: date | None) -> None:
        """Show a date, or nothing."""
        self._edit.setText(date_text(value) if value else "")

    def typed(self) -> str:
        """Return what stands in the field."""
        return self._edit.text()

    def is_readable(self) -> bool:
        """Say whether the field is empty or holds a date."""
        return not self._edit.text().strip() or self.value() is not None

    def complaint(self) -> str:
        """Return what is wrong with it, for the form; empty when nothing is."""
        if self.is_readable():
            return ""
        return self.tr("This is not a date. Type it like 2/10/2024 or 2 Okt 2024.")

    @Slot()
    def open_calendar(self) -> None:
        """Show the calendar below the field."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setObjectName("popup")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget()
        calendar.setAccessibleName(self.tr("Calendar"))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setLocale(QLocale())
        quiet = QTextCharFormat()
        quiet.setForeground(QColor(tokens_of(self.palette()).second))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, quiet)
        shown = self.value()
        if shown is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.activated.connect(self._picked)
        calendar.clicked.connect(self._picked)
        column = QVBoxLayout(popup)
        column.setContentsMargins(4, 4, 4, 4)
        column.addWidget(calendar)
        popup.adjustSize()
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    @Slot(QDate)
    def _picked(self, day: QDate) -> None:
        self._set_and_tell(date(day.year(), day.month(), day.day()))
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self._edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Move by days with the arrow keys."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.key() == Qt.Key.Key_Down and alt:
                self.open_calendar()
                return True
            step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
            now = self.value()
            if step is not None and now is not None and date.min < now < date.max:
                self._set_and_tell(now + timedelta(days=step))
                return True
        return super().eventFilter(watched, event)

    def _set_and_tell(self, value: date) -> None:
        self.set_value(value)
        self.changed.emit(value)

    @Slot()
    def _typed(self) -> None:
        self.changed.emit(self.value())

    @Slot()
    def _tidy(self) -> None:
        value = self.value()
        if value is not None:
            self.set_value(value)
