"""Which edition of the rules holds here; taking over another one; signing at headquarters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.cases.rule_rows import RuleEdition
from desktop.errors import KnownError
from desktop.journal.model import Side
from desktop.law.differences import RowChange
from ui.messages import message, sentence
from ui.rules import words
from ui.rules.grid import Grid, Line
from ui.rules.looking import Inspected, RulesView
from ui.style.tokens import GRID
from ui.widgets.buttons import ActionButton, PlainButton, Role
from ui.widgets.date_field import date_text
from ui.widgets.form import FormColumn
from ui.widgets.labels import Badge, PlainLabel, TextKind
from ui.widgets.surface import Card, ScrollColumn
from ui.widgets.text_fields import GrowingText

_TOUCHED = 12
"""Lines of touched respondents that are shown; their number is told."""


class PacksTab(QWidget):
    """The preview says everything that would change; nothing changes before the last button."""

    file_asked = Signal()
    take_asked = Signal(bytes, str)
    """A pack's bytes, and the digits that were typed."""
    sign_asked = Signal()
    sign_folder_asked = Signal()
    tables_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: Inspected | None = None
        self._refusal = ""
        column = ScrollColumn(900)
        column.body.setContentsMargins(GRID * 3, GRID, GRID * 3, GRID * 2)
        self.preview = self._make_preview()
        self._headquarters = self._make_headquarters()
        for card in (self._make_edition(), self.preview, self._headquarters):
            column.body.addWidget(card)
        column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column)
        self.preview.hide()
        self._headquarters.hide()
        self.setFocusProxy(self.choose)

    def _make_edition(self) -> Card:
        card = Card(self.tr("In force here"))
        self._edition = PlainLabel("", TextKind.STRONG, wrap=True, selectable=True)
        self._from = PlainLabel("", TextKind.SECOND, wrap=True)
        self._note = PlainLabel("", TextKind.SECOND, wrap=True)
        self.choose = ActionButton(self.tr("Read a rule pack…"), icon="folder")
        self.choose.clicked.connect(self.file_asked)
        self._unread = PlainLabel("", TextKind.COMPLAINT, wrap=True)
        self._changed = PlainLabel("", wrap=True, selectable=True)
        for part in (self._edition, self._from, self._note, self._unread, self._changed):
            card.body.addWidget(part)
        card.body.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _make_preview(self) -> Card:
        card = Card()
        head = QHBoxLayout()
        self._title = PlainLabel("", TextKind.HEADING, wrap=True)
        self._badge = Badge()
        head.addWidget(self._title, 1)
        head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        self._against = PlainLabel("", wrap=True)
        heads = (self.tr("What"), self.tr("Table"), self.tr("Code"), self.tr("Row"))
        self.changes = Grid(self.tr("Changes"), heads, 3, 1)
        self.changes.current_changed.connect(self._show_fields)
        self._fields = PlainLabel("", wrap=True, selectable=True)
        self._counts = PlainLabel("", TextKind.SECOND, wrap=True)
        self._touched = PlainLabel("", wrap=True, selectable=True)
        self._digits = GrowingText(lines=2, most_lines=3)
        self._digits.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._digits.textChanged.connect(self._judge)
        self._form = FormColumn()
        self._form.add(
            self.tr("Type the digits that headquarters reads out"),
            self._digits,
            self.tr(
                "This PC is not enrolled, so nobody vouches for the signer. Call headquarters "
                "under a number you already knew. Eight groups of five."
            ),
        )
        self.take = ActionButton(self.tr("Use these rules"), Role.PRIMARY, icon="shield-check")
        self.take.clicked.connect(self._take)
        self._leave = PlainButton(self.tr("Leave it"), Role.QUIET)
        self._leave.clicked.connect(self.forget)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        card.body.addLayout(head)
        parts = (
            *(self._against, self._counts, self.changes, self._fields),
            *(self._touched, self._form),
        )
        for part in parts:
            card.body.addWidget(part)
        card.body.addLayout(buttons)
        return card

    def _make_headquarters(self) -> Card:
        card = Card(self.tr("Give out rules"))
        about = self.tr(
            "Write the tables out, edit them with any text editor, give pack.toml a new code and "
            "date, and sign the folder. Regions take the file from a stick; once it is in force "
            "here it also travels with every bundle."
        )
        card.body.addWidget(PlainLabel(about, TextKind.SECOND, wrap=True))
        self.tables = PlainButton(self.tr("Write the tables out…"), icon="folders")
        self.tables.clicked.connect(self.tables_asked)
        self.sign_folder = ActionButton(self.tr("Sign a folder of tables…"), icon="certificate")
        self.sign_folder.clicked.connect(self.sign_folder_asked)
        self.sign = ActionButton(self.tr("Sign what is in force…"), icon="certificate")
        self.sign.clicked.connect(self.sign_asked)
        row = QHBoxLayout()
        for button in (self.tables, self.sign_folder, self.sign):
            row.addWidget(button)
        row.addStretch(1)
        card.body.addLayout(row)
        told = self.tr("Digits to read out to regions that are not enrolled")
        card.body.addWidget(PlainLabel(told, TextKind.SECOND, wrap=True))
        self._own = PlainLabel("", selectable=True, wrap=True)
        self._own.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        card.body.addWidget(self._own)
        return card

    def show_view(self, view: RulesView) -> None:
        """Show which edition holds, and what this side can do."""
        self._show_edition(view.edition)
        self._show_changes(view)
        self._headquarters.setVisible(view.side is Side.HQ)
        self._refusal = view.refusals["rules.import"]
        for button, action in (
            (self.choose, "rules.import"),
            (self.sign, "rules.export"),
            (self.sign_folder, "rules.export"),
        ):
            role = view.refusals[action]
            if role:
                button.forbid(self._role_words(role))
            else:
                button.allow()
        self._judge()

    def show_digits(self, digits: str) -> None:
        """Show the digits of headquarters' key."""
        self._own.setText(digits)

    def show_no_key(self, error: KnownError) -> None:
        """Say why this PC of headquarters signs no rules."""
        why = sentence(error)
        self._own.setText("")
        self.sign.forbid(why)
        self.sign_folder.forbid(why)

    def show_pack(self, found: Inspected) -> None:
        """Show what a pack would change, and whether it can be taken over."""
        self._found = found
        preview = found.preview
        text = self.tr("{title} ({code}), {day}")
        self._title.setText(
            text.format(title=preview.title, code=preview.code, day=date_text(preview.issued_on))
        )
        refused = preview.refused
        self._against.setVisible(refused is not None)
        if refused is not None:
            told = message(refused)
            self._against.setText(f"{told.what_happened} {told.what_to_do}")
        self._badge.setText(
            self.tr("signed by headquarters")
            if preview.believed
            else self.tr("signer not compared yet")
        )
        self._badge.set_kind("good" if preview.believed else "warning")
        self._form.setVisible(refused is None and not preview.believed)
        self._digits.clear()
        self.changes.show_lines([_line(found, one) for one in preview.changes], 230)
        self.changes.fit(8)
        self.changes.setVisible(bool(preview.changes))
        self.changes.selectRow(0)
        counts = self.tr("{changes} rows differ from those in force. Cases keep the rule set and "
                         "the edition of the day they were registered.")  # fmt: skip
        counted = counts.format(changes=len(preview.changes))
        self._counts.setText("\n".join((counted, *self._unknown_words(preview.unknown))))
        self._touched.setText(self._touched_words(found))
        self.take.setVisible(refused is None)
        self.preview.show()
        self._judge()

    @Slot()
    def forget(self) -> None:
        """Put the preview away."""
        self._found = None
        self.preview.hide()

    def _show_edition(self, edition: RuleEdition) -> None:
        text = self.tr("{title} ({code}), {day}")
        self._edition.setText(
            text.format(title=edition.title, code=edition.code, day=date_text(edition.issued_on))
        )
        if edition.built_in:
            where = self.tr("Comes with the program.")
        elif edition.from_headquarters:
            where = self.tr("Came from headquarters in a bundle.")
        else:
            where = self.tr("Taken over here from a file.")
        self._from.setText(where)
        note = "\n".join(filter(None, (edition.note, *self._unknown_words(edition.unknown))))
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def _unknown_words(self, tables: Sequence[str]) -> tuple[str, ...]:
        """Return the sentence about tables that only a newer Netra knows, if there are any."""
        text = self.tr(
            "Tables this Netra does not know are kept and not used: {tables}. Update Netra."
        )
        return (text.format(tables=", ".join(tables)),) if tables else ()

    def _show_changes(self, view: RulesView) -> None:
        codes = ", ".join(view.edition.unreadable)
        text = self.tr("A newer edition cannot be read by this Netra: {codes}. Update Netra.")
        self._unread.setText(text.format(codes=codes))
        self._unread.setVisible(bool(codes))
        names = {one.kind: one.name for one in view.tables}
        lines = [
            f"{words.what(one.what)}: {names.get(one.kind, one.kind)} {one.code}  {one.label}"
            for one in view.changes[:_TOUCHED]
        ]
        more = len(view.changes) - len(lines)
        if more > 0:
            lines.append(self.tr("and {count} more").format(count=more))
        head = self.tr("Changed from the edition before:")
        self._changed.setText("\n".join((head, *lines)))
        self._changed.setVisible(bool(view.changes))

    def _touched_words(self, found: Inspected) -> str:
        preview = found.preview
        if not preview.touched_total:
            return self.tr("No open respondent is touched.")
        lines = [
            f"{one.register_number}  {one.name}  ({', '.join(one.rows)})"
            for one in preview.touched[:_TOUCHED]
        ]
        more = preview.touched_total - len(lines)
        if more:
            lines.append(self.tr("and {count} more").format(count=more))
        head = self.tr("{count} open respondents are touched:").format(count=preview.touched_total)
        return "\n".join((head, *lines))

    @Slot(object)
    def _show_fields(self, change: object) -> None:
        fields = change.fields if isinstance(change, RowChange) else ()
        self._fields.setText(
            "\n".join(
                f"{one.field}: {words.plain(one.before)} → {words.plain(one.after)}"
                for one in fields
            )
        )
        self._fields.setVisible(bool(fields))

    @Slot()
    def _judge(self) -> None:
        found = self._found
        if self._refusal:
            self.take.forbid(self._role_words(self._refusal))
        elif found is not None and not found.preview.believed and not self._digits.toPlainText():
            self.take.forbid(self.tr("Type the digits of headquarters first."))
        else:
            self.take.allow()

    def _role_words(self, role: str) -> str:
        return self.tr("This needs the role {role}. Ask an officer who has it.").format(role=role)

    @Slot()
    def _take(self) -> None:
        if self._found is not None:
            self.take_asked.emit(self._found.data, self._digits.toPlainText())


def _line(found: Inspected, change: RowChange) -> Line:
    table = found.tables.get(change.kind, change.kind)
    return Line(change, (words.what(change.what), table, change.code, change.label))
