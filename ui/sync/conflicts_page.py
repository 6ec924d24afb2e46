"""Fields with two values: what was there, what each one wrote, and the buttons that decide."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import KnownError
from desktop.journal.model import WITHDRAW
from desktop.sync.conflicts import Conflict, Decided, Holds, Rival
from ui.cases.lists import Lists
from ui.messages import message
from ui.messages.history import Labels, field_words, kind_words, value_words
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.sync.deciding import Choice, DecisionLook
from ui.sync.words import moment_words
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import FormColumn
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind, plain_caption
from ui.widgets.message_bar import Kind, MessageBar
from ui.widgets.surface import Card, PageHead, ScrollColumn, fill, rule
from ui.widgets.text_fields import GrowingText

_DATA = Qt.ItemDataRole.UserRole
_DECIDED = "decided:"


class ConflictsPage(QWidget):
    """The list at the left; at the right one field with all that was written into it."""

    back_requested = Signal()
    decided = Signal(object)
    """A :class:`Choice`."""
    case_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = DecisionLook((), 0, (), Lists({}), "")
        self._key = ""
        self._later: list[str] = []
        self.told = MessageBar()
        self._head = PageHead(self.tr("Fields with two values"))
        self.back = PlainButton(self.tr("Back"), icon="arrow-left")
        self.back.clicked.connect(self.back_requested)
        self._head.buttons.addWidget(self.back)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Fields with two values"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentRowChanged.connect(self._row_changed)
        self.detail = ConflictDetail()
        self.detail.decided.connect(self.decided)
        self.detail.later_requested.connect(self._put_off)
        self.detail.case_requested.connect(self.case_requested)
        self._empty = EmptyState(
            "circle-check",
            self.tr("Every field has one value"),
            self.tr(
                "When two people change the same field without knowing of each other, both "
                "values are kept, and it stands here until somebody decides."
            ),
        )
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self._left())
        split.addWidget(self.detail)
        split.setStretchFactor(0, 38)
        split.setStretchFactor(1, 62)
        split.setSizes([380, 620])
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(split)
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, 0)
        above.addWidget(self._head)
        fill(self, self.told, head, self._stack)
        self.setFocusProxy(self.list)

    def _left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(GRID * 3, 0, GRID, GRID * 2)
        column.addWidget(self.list, 1)
        return left

    @property
    def key(self) -> str:
        """The id of the conflict that is shown."""
        return self._key.removeprefix(_DECIDED)

    def show_look(self, look: DecisionLook) -> None:
        """Show what waits; the one that was chosen stays chosen while it is there."""
        self._look = look
        self._show_count()
        wanted = self._key
        self.list.blockSignals(True)
        self.list.clear()
        for one in sorted(look.open, key=lambda one: one.id in self._later):
            self._add(one.id, self._first(one), self._second(one))
        for done in look.decided:
            now = value_words(done.conflict.field, done.value, look.lists.word)
            second = self.tr("{field}, decided: {value}").format(
                field=_field(done.conflict), value=_one_line(now)
            )
            self._add(_DECIDED + done.conflict.id, self._first(done.conflict), second)
        self.list.blockSignals(False)
        keys = [str(self.list.item(at).data(_DATA)) for at in range(self.list.count())]
        self._stack.setCurrentIndex(1 if keys else 0)
        self.list.setCurrentRow(keys.index(wanted) if wanted in keys else (0 if keys else -1))
        self._row_changed(self.list.currentRow())

    def _show_count(self) -> None:
        look = self._look
        if look.total > len(look.open):
            told = self.tr("{count} fields wait for a decision; the first {shown} are shown.")
            second = told.format(count=look.total, shown=len(look.open))
        elif look.total:
            second = self.tr("{count} fields wait for a decision.").format(count=look.total)
        else:
            second = self.tr("Nothing waits for a decision.")
        self._head.show_title(self.tr("Fields with two values"), second)

    def _add(self, key: str, words: str, second: str) -> None:
        item = QListWidgetItem(f"{words}\n{second}")
        item.setData(_DATA, key)
        item.setToolTip("")
        self.list.addItem(item)

    @staticmethod
    def _first(one: Conflict) -> str:
        where = " · ".join(part for part in (one.register_number, _called(one)) if part)
        return where or kind_words(one.type)

    def _second(self, one: Conflict) -> str:
        label = self._look.lists.word
        values = dict.fromkeys(_one_line(_value(one, rival, label)) for rival in one.rivals)
        return f"{_field(one)}: {' | '.join(values)}"

    @Slot(int)
    def _row_changed(self, row: int) -> None:
        item = self.list.item(row) if row >= 0 else None
        self._key = str(item.data(_DATA)) if item is not None else ""
        look = self._look
        done = next((one for one in look.decided if _DECIDED + one.conflict.id == self._key), None)
        if done is not None:
            self.detail.show_conflict(done.conflict, look.lists, look.lacks, done)
            return
        found = next((one for one in look.open if one.id == self._key), None)
        if found is not None:
            self.detail.show_conflict(found, look.lists, look.lacks)

    @Slot()
    def _put_off(self) -> None:
        """Go on to the next one; this one stands at the end of the list from now on."""
        if self._key in self._later:
            self._later.remove(self._key)
        self._later.append(self._key)
        keys = [one.id for one in self._look.open]
        rest = [key for key in keys if key not in self._later]
        self._key = rest[0] if rest else self._later[0]
        self.show_look(self._look)

    def show_decided(self, choice: Choice) -> None:
        """Say that it is decided, and offer to put it right."""
        said = self.tr("Decided: {field}.").format(field=_field(choice.conflict))
        key = _DECIDED + choice.conflict.id

        def back() -> None:
            self._key = key
            self.show_look(self._look)

        then = self.tr("All values stay in the history.")
        self.told.say(Kind.GOOD, said, then, self.tr("Change the decision"), back)

    @Slot(object)
    def show_refused(self, error: KnownError) -> None:
        """Say why it was not decided."""
        said = message(error)
        self.told.say(Kind.DANGER, said.what_happened, said.what_to_do)


class ConflictDetail(QWidget):
    """One field: the value before, the rivals with who and when, a value of one's own."""

    decided = Signal(object)
    later_requested = Signal()
    case_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._conflict: Conflict | None = None
        self._again = False
        self._lacks = ""
        self.options: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(self._judge)
        self._title = PlainLabel("", TextKind.TITLE, wrap=True)
        self._where = PlainLabel("", TextKind.SECOND, wrap=True)
        self.case = PlainButton(self.tr("Open the case"), Role.QUIET, icon="external-link")
        self.case.clicked.connect(self._open_case)
        self._holds = PlainLabel("", wrap=True)
        self._values = QVBoxLayout()
        self._values.setSpacing(GRID)
        self.own = GrowingText(lines=1, most_lines=8, parent=self)
        self.own.hide()
        self.reason = GrowingText(lines=1, most_lines=4, parent=self)
        self.reason.textChanged.connect(self._judge)
        self.decide = ActionButton(self.tr("Decide"), Role.PRIMARY, icon="gavel")
        self.decide.clicked.connect(self._pressed)
        self.later = PlainButton(self.tr("Decide later"), Role.QUIET)
        self.later.clicked.connect(self.later_requested)
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.case, 0, Qt.AlignmentFlag.AlignTop)
        self._warning = QWidget()
        line = QHBoxLayout(self._warning)
        line.setContentsMargins(0, 0, 0, 0)
        self._shape = IconView("hourglass", 18, Tone.WARNING)
        line.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._holds, 1)
        form = FormColumn()
        form.add(
            self.tr("Why this value holds"),
            self.reason,
            self.tr("It stands in the history; the other office reads it too."),
        )
        card = Card()
        for part in (head, self._where, self._warning, rule(), self._values, rule(), form):
            if isinstance(part, QHBoxLayout | QVBoxLayout):
                card.body.addLayout(part)
            else:
                card.body.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addWidget(self.decide)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        card.body.addLayout(buttons)
        around = ScrollColumn()
        around.body.setContentsMargins(GRID, 0, GRID * 3, GRID * 3)
        around.body.addWidget(card)
        around.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(around)

    def show_conflict(
        self, conflict: Conflict, lists: Lists, lacks: str, done: Decided | None = None
    ) -> None:
        """Show one field; what is being typed for the same one is kept."""
        again = done is not None
        same = self._conflict is not None and (self._conflict.id, self._again) == (
            conflict.id, again,
        )  # fmt: skip
        if same and self._conflict == conflict:
            return
        self._conflict, self._again, self._lacks = conflict, again, lacks
        self._title.setText(_field(conflict))
        parts = (kind_words(conflict.type), conflict.register_number, _called(conflict))
        self._where.setText(" · ".join(part for part in parts if part))
        self.case.setVisible(conflict.case is not None)
        self._say_what_waits(conflict, done)
        self._show_values(conflict, lists, done)
        if not same:
            self.reason.setPlainText("")
        self.decide.button.setText(
            plain_caption(self.tr("Change the decision") if again else self.tr("Decide"))
        )
        self.later.setVisible(not again)
        self._judge()

    def _say_what_waits(self, conflict: Conflict, done: Decided | None) -> None:
        words = {
            Holds.STEPS: self.tr("Until this is decided, no further step of this person is taken."),
            Holds.LETTERS: self.tr(
                "Until this is decided, letters about it and steps that close wait. "
                "Everything else goes on."
            ),
            Holds.NOTHING: "",
        }[conflict.holds]
        if done is not None:
            words = self.tr("Decided by {officer} on {moment}: {reason}").format(
                officer=done.officer, moment=moment_words(done.at_ms), reason=done.reason
            )
        open_, closed = ("hourglass", Tone.WARNING), ("circle-check", Tone.GOOD)
        self._shape.set_icon(*(open_ if done is None else closed))
        self._holds.setText(words)
        self._warning.setVisible(bool(words))

    def _show_values(self, conflict: Conflict, lists: Lists, done: Decided | None) -> None:
        _clear(self._values)
        for old in self.options:
            self._group.removeButton(old)
        self.options = []
        if conflict.base is not None:
            self._add_heading(self.tr("Before"))
            self._add_text(_value(conflict, conflict.base, lists.word), conflict.base)
        self._add_heading(self.tr("Written since, by people who did not know of each other"))
        for rival in conflict.rivals:
            words = _value(conflict, rival, lists.word)
            self._add_option(rival.n, words, _who(rival))
        if conflict.own:
            self._add_option(0, self.tr("Another value"), "")
            self.own = GrowingText(lines=1, most_lines=8)
            self.own.setAccessibleName(self.tr("Another value"))
            self.own.textChanged.connect(self._own_typed)
            self._values.addWidget(_indented(self.own))
        if done is not None:
            now = [one for one in conflict.rivals if one.value == done.value]
            for option in self.options[: len(conflict.rivals)]:
                if now and self._group.id(option) == now[0].n:
                    option.setChecked(True)

    def _add_heading(self, words: str) -> None:
        self._values.addWidget(PlainLabel(words, TextKind.SECOND, wrap=True))

    def _add_text(self, words: str, rival: Rival) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, GRID)
        column.setSpacing(2)
        column.addWidget(PlainLabel(words, wrap=True, selectable=True))
        column.addWidget(PlainLabel(_who(rival), TextKind.SECOND, wrap=True))
        self._values.addWidget(holder)

    def _add_option(self, n: int, words: str, who: str) -> None:
        """Add a choice; a long value stands below its button, where it can wrap."""
        first, _, rest = words.partition("\n")
        short = not rest and len(first) <= 60
        option = QRadioButton(plain_caption(first if short else first[:50].rstrip() + "…"))
        option.setAccessibleName(words)
        option.setAccessibleDescription(who)
        self._group.addButton(option, n)
        self.options.append(option)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(option)
        if not short:
            column.addWidget(_indented(PlainLabel(words, wrap=True, selectable=True)))
        if who:
            column.addWidget(_indented(PlainLabel(who, TextKind.SECOND, wrap=True)))
        self._values.addWidget(holder)

    @Slot()
    def _own_typed(self) -> None:
        if self.own.toPlainText().strip():
            self._group.button(0).setChecked(True)
        self._judge()

    @Slot()
    def _judge(self) -> None:
        chosen = self._group.checkedId()
        if self._lacks:
            why = self.tr("This needs the role {role}. Ask an officer who has it.")
            self.decide.forbid(why.format(role=self._lacks))
        elif chosen < 0:
            self.decide.forbid(self.tr("First choose the value that holds."))
        elif chosen == 0 and not self.own.toPlainText().strip():
            self.decide.forbid(self.tr("First write the other value."))
        elif not self.reason.toPlainText().strip():
            self.decide.forbid(self.tr("First write in a sentence why this value holds."))
        else:
            self.decide.allow()

    @Slot()
    def _pressed(self) -> None:
        if self._conflict is not None:
            reason = self.reason.toPlainText().strip()
            n, typed = self._group.checkedId(), self.own.toPlainText()
            self.decided.emit(Choice(self._conflict, n, typed, reason, self._again))

    @Slot()
    def _open_case(self) -> None:
        if self._conflict is not None and self._conflict.case is not None:
            self.case_requested.emit(self._conflict.case)


def _field(one: Conflict) -> str:
    return field_words("withdrawn" if one.field == WITHDRAW else one.field)


def _called(one: Conflict) -> str:
    return "" if one.name == one.register_number else one.name


def _value(conflict: Conflict, rival: Rival, label: Labels) -> str:
    words = value_words(conflict.field, rival.value, label)
    if rival.edited:
        words += f" ({field_words(rival.edited)})"
    return words


def _who(rival: Rival) -> str:
    return f"{rival.officer}, {rival.office} · {moment_words(rival.at_ms)}"


def _one_line(words: str) -> str:
    return " ".join(words.split())[:80]


def _indented(widget: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(GRID * 3, 0, 0, GRID // 2)
    row.addWidget(widget)
    return holder


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
