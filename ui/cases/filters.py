"""What narrows the list of cases down: a search, chips and small menus of ticks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.cases.quickfilter import read_terms
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from ui.cases.lists import Lists
from ui.cases.term_completer import TermCompleter
from ui.cases.words import day_words
from ui.messages import sentence
from ui.style.tokens import GRID
from ui.widgets.buttons import PlainButton, Role
from ui.widgets.chips import ChipRow, Choice
from ui.widgets.date_field import DateField
from ui.widgets.form import FormColumn
from ui.widgets.labels import PlainLabel, TextKind, plain_caption, plain_tooltip
from ui.widgets.surface import wrapping

_SHOWN = 26
"""Letters of a choice that a chip shows."""
OPEN, CLOSED, MINE = "open", "closed", "mine"


class _TickMenu(QMenu):
    """A menu that stays open while one ticks."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tick without closing."""
        action = self.activeAction()
        if action is not None and action.isCheckable():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Tick with the space bar, close with Enter or Esc."""
        action = self.activeAction()
        if event.key() == Qt.Key.Key_Space and action is not None and action.isCheckable():
            action.trigger()
            return
        super().keyPressEvent(event)


class MenuChip(QPushButton):
    """A chip with a menu of ticks; says what is ticked."""

    changed = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._choices: tuple[Choice, ...] = ()
        self._on: list[str] = []
        self.setObjectName("chip")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._list = _TickMenu(self)
        self._list.triggered.connect(self._ticked)
        self.clicked.connect(self._open)
        self._say()

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was ticked stays ticked."""
        self._choices = tuple(choices)
        self._list.clear()
        for choice in choices:
            action = self._list.addAction(plain_caption(choice.words))
            action.setCheckable(True)
            action.setChecked(choice.key in self._on)
            action.setData(choice.key)
        self._say()

    def keys(self) -> tuple[str, ...]:
        """Return the keys of all choices."""
        return tuple(choice.key for choice in self._choices)

    def chosen(self) -> tuple[str, ...]:
        """Return the keys that are ticked."""
        return tuple(self._on)

    def choose(self, keys: Sequence[str]) -> None:
        """Tick exactly these, without telling anybody."""
        self._on = list(keys)
        for action in self._list.actions():
            action.setChecked(action.data() in self._on)
        self._say()

    @Slot(QAction)
    def _ticked(self, action: QAction) -> None:
        self._on = [str(one.data()) for one in self._list.actions() if one.isChecked()]
        self._say()
        self.changed.emit()

    @Slot()
    def _open(self) -> None:
        self.setChecked(bool(self._on))
        self._list.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _say(self) -> None:
        words = self._words
        if self._on:
            first = next((c.words for c in self._choices if c.key == self._on[0]), self._on[0])
            more = f" +{len(self._on) - 1}" if len(self._on) > 1 else ""
            first = first if len(first) <= _SHOWN else f"{first[: _SHOWN - 1].rstrip()}…"
            words = f"{self._words}: {first}{more}"
        self.setChecked(bool(self._on))
        self.setText(plain_caption(f"{words}  ▾"))
        self.setAccessibleName(words)


class PeriodDialog(QDialog):
    """From one day to another, either of them open."""

    def __init__(
        self, first: date | None, last: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        title = self.tr("Received between")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        column.setSpacing(GRID * 2)
        column.addWidget(PlainLabel(title, TextKind.TITLE))
        self.first, self.last = DateField(), DateField()
        self.first.set_value(first)
        self.last.set_value(last)
        form = FormColumn()
        form.add(self.tr("From"), self.first, check=self.first.complaint)
        form.add(self.tr("To"), self.last, check=self.last.complaint)
        column.addWidget(form)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        back = PlainButton(self.tr("Back"))
        back.clicked.connect(self.reject)
        show = PlainButton(self.tr("Show these"), Role.PRIMARY)
        show.setDefault(True)
        show.clicked.connect(self.accept)
        buttons.addWidget(back)
        buttons.addWidget(show)
        column.addLayout(buttons)


class FilterBar(QWidget):
    """Gives a :class:`CaseFilter` whenever something in it changes."""

    changed = Signal(object)
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lists = Lists({})
        self._period: tuple[date | None, date | None] = (None, None)
        self._build_search()
        self._standing = ChipRow(self.tr("Progress"), self._standings(), one_only=True)
        self._standing.changed.connect(self._tell)
        self._state = MenuChip(self.tr("State"))
        self._officer = MenuChip(self.tr("Officer"))
        self._form = MenuChip(self.tr("Violation"))
        self._event = MenuChip(self.tr("Election"))
        self._source = MenuChip(self.tr("Source"))
        self._when = QPushButton()
        self._when.setObjectName("chip")
        self._when.setCheckable(True)
        self._when.setAutoDefault(False)
        self._periods = QMenu(self)
        self._periods.triggered.connect(self._period_chosen)
        self._when.clicked.connect(self._open_periods)
        self._clear = PlainButton(self.tr("Clear filters"), Role.QUIET, "x")
        self._clear.clicked.connect(self.clear)
        self.save = PlainButton(self.tr("Save as list…"), Role.QUIET, "star")
        self.save.clicked.connect(self.save_requested)
        holder, flow = wrapping(6)
        self.search.setMinimumWidth(180)
        self.search.setMaximumWidth(280)
        flow.addWidget(self._standing)
        for chip in (self._state, self._officer, self._form, self._event, self._source):
            chip.changed.connect(self._tell)
            flow.addWidget(chip)
        flow.addWidget(self._when)
        flow.addWidget(self._clear)
        flow.addWidget(self.save)
        row = QHBoxLayout()
        row.setSpacing(GRID + 4)
        row.addWidget(self.search, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(holder, 7, Qt.AlignmentFlag.AlignVCenter)
        self._complaint = PlainLabel("", TextKind.COMPLAINT, wrap=True)
        self._complaint.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._complaint)
        self._say_period()
        self._clear.hide()
        self.save.hide()

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Name, NIP, word, or status: jatuh: … (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Filter this list"))
        self.search.setToolTip(plain_tooltip(self._help()))
        self.search.textChanged.connect(self._tell)
        self._completer = TermCompleter(self.search)
        find = QShortcut(QKeySequence("Ctrl+F"), self)
        find.setContext(Qt.ShortcutContext.WindowShortcut)
        find.activated.connect(self.search.setFocus)

    def _help(self) -> str:
        return self.tr(
            "Words narrow the list; “two words” in quotation marks stand together; a minus in "
            "front leaves out. Also: status:kajian petugas:saya kode:DS-06 nip:1986 jatuh:<7 "
            "jatuh:lewat terima:2026-11 peristiwa: sumber: menunggu:ppk impor:semua -selesai "
            "-lengkap"
        )

    def complain(self, words: str) -> None:
        """Say what is wrong with what was typed; the text stays. Empty words take it back."""
        self._complaint.setText(words)
        self._complaint.setVisible(bool(words))

    def _standings(self) -> tuple[Choice, ...]:
        return (
            Choice(OPEN, self.tr("In progress")),
            Choice(CLOSED, self.tr("Closed")),
            Choice(MINE, self.tr("Mine")),
        )

    def show_lists(self, lists: Lists) -> None:
        """Offer the choices of the lists."""
        self._lists = lists
        self._state.show_choices(lists.of("state"))
        self._form.show_choices(
            [Choice(one.key, f"{one.key}  {one.words}") for one in lists.of("violation")]
        )
        self._event.show_choices(lists.of("event"))
        self._source.show_choices(lists.of("source"))
        self._offer()

    def show_officers(self, names: Sequence[str]) -> None:
        """Offer the officers whose names stand on cases."""
        self._officer.show_choices([Choice(name, name) for name in names])
        self._officer.setVisible(len(names) > 1)
        self._offer()

    def _offer(self) -> None:
        """Offer to the completion what can stand behind each prefix."""
        words = {
            "status": "state",
            "sumber": "source",
            "hasil": "outcome",
            "peristiwa": "event",
        }
        values = {
            prefix: [one.words.casefold() for one in self._lists.of(name)]
            for prefix, name in words.items()
        }
        values["kode"] = [one.key for one in self._lists.of("violation")]
        values["petugas"] = ["saya", *self._officer.keys()]
        values["menunggu"] = ["ppk", "pusat", "pelapor"]
        values["jatuh"] = ["lewat", "hari-ini", "minggu-ini", "<7", "tidak"]
        self._completer.offer(values)

    def wanted(self) -> CaseFilter:
        """Return the filter as it stands."""
        standing = self._standing.chosen()
        closed = {OPEN: False, CLOSED: True}.get(next(iter(standing), ""))
        return CaseFilter(
            query=self.search.text().strip(),
            states=self._state.chosen(),
            officers=self._officers(MINE in standing),
            allegations=self._form.chosen(),
            events=self._event.chosen(),
            sources=self._source.chosen(),
            received_from=self._period[0],
            received_to=self._period[1],
            closed=closed,
        )

    def _officers(self, mine: bool) -> tuple[str, ...]:
        own = (self._lists.officer,) if mine else ()
        return tuple(dict.fromkeys((*own, *self._officer.chosen())))

    def show_wanted(self, wanted: CaseFilter) -> None:
        """Show a filter, and tell that it holds now."""
        standing = {False: (OPEN,), True: (CLOSED,), None: ()}[wanted.closed]
        own = wanted.officers == (self._lists.officer,) and not standing
        self._standing.choose((MINE,) if own else standing)
        self._officer.choose(() if own else wanted.officers)
        self._form.choose(wanted.allegations)
        self._state.choose(wanted.states)
        self._event.choose(wanted.events)
        self._source.choose(wanted.sources)
        self._period = (wanted.received_from, wanted.received_to)
        self._say_period()
        self.search.blockSignals(True)
        self.search.setText(wanted.query)
        self.search.blockSignals(False)
        self._tell()

    @Slot()
    def clear(self) -> None:
        """Show everything."""
        self.show_wanted(CaseFilter())

    @Slot()
    def _tell(self) -> None:
        wanted = self.wanted()
        self._clear.setVisible(wanted != CaseFilter())
        self.save.setVisible(wanted != CaseFilter())
        try:
            read_terms(wanted.query)
        except Refused as refusal:
            # What was found so far stays in view while somebody is still typing.
            self.complain(sentence(refusal))
            return
        self.complain("")
        self.changed.emit(wanted)

    # The period

    @Slot()
    def _open_periods(self) -> None:
        self._say_period()
        self._periods.clear()
        today = self._lists.today
        month = today.replace(day=1)
        entries = (
            (self.tr("Any time"), (None, None)),
            (self.tr("This month"), (month, None)),
            (self.tr("This year"), (date(today.year, 1, 1), None)),
            (self.tr("Last year"), (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31))),
            (self.tr("From … to …"), None),
        )
        for words, period in entries:
            action = self._periods.addAction(words)
            action.setData(period)
        self._periods.popup(self._when.mapToGlobal(self._when.rect().bottomLeft()))

    @Slot(QAction)
    def _period_chosen(self, action: QAction) -> None:
        period = action.data()
        if period is None:
            dialog = PeriodDialog(*self._period, parent=self)
            dialog.accepted.connect(self._period_typed)
            self._dialog = dialog
            dialog.open()
            return
        self._set_period(period[0], period[1])

    @Slot()
    def _period_typed(self) -> None:
        self._set_period(self._dialog.first.value(), self._dialog.last.value())

    def _set_period(self, first: date | None, last: date | None) -> None:
        self._period = (first, last)
        self._say_period()
        self._tell()

    def _say_period(self) -> None:
        first, last = self._period
        words = self.tr("Received")
        if first or last:
            words = f"{words}: {day_words(first)} – {day_words(last)}"
        self._when.setText(f"{words}  ▾")
        self._when.setAccessibleName(words)
        self._when.setChecked(bool(first or last))
