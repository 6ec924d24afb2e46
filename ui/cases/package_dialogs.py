"""Dialogs about packages: what a bound case file leaves out, for whom the I'DIS folder is."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop.cases.views import CaseView, DocumentView, EvidenceView
from desktop.ids import ObjectId
from desktop.letters.redaction import Hide, Redaction
from ui.cases.fields import FieldForm
from ui.cases.form_dialog import FormDialog
from ui.widgets.chips import Choice
from ui.widgets.labels import plain_caption

_PICTURES = (".pdf", ".jpg", ".jpeg", ".png")


class BindDialog(FormDialog):
    """Whether the book is whole, or a copy that leaves people out, and whom."""

    def __init__(self, case: CaseView, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Bind the case file"),
            self.tr(
                "One PDF with cover, contents, list of evidence and page numbers through all of "
                "it: letters, documents, and evidence that has pages. It is not encrypted; that "
                "it was made is written down."
            ),
            self.tr("Choose where to put it…"),
            form,
            parent,
        )
        self.redacted = QCheckBox(self.tr("A copy without the reporter"))
        form.add(self.tr("Copy"), self.redacted)
        self._hide = {
            Hide.RESPONDENTS: QCheckBox(self.tr("Respondents: names and NIP")),
            Hide.WITNESSES: QCheckBox(self.tr("Witnesses: names and numbers")),
            Hide.SUPERVISORS: QCheckBox(self.tr("Superiors: names and NIP")),
        }
        self._hide_row = form.add(self.tr("Leave out too"), _stacked(*self._hide.values()))
        self.words = form.long(
            "words",
            self.tr("Further names, numbers or addresses"),
            self.tr("One a line. Witnesses under protection are left out in any case."),
        )
        pieces: tuple[DocumentView | EvidenceView, ...] = (*case.documents, *case.evidence)
        self._seen = {
            one.id: QCheckBox(plain_caption(one.title or one.file_name))
            for one in pieces
            if one.held and one.file_name.lower().endswith(_PICTURES)
        }
        self._seen_row = form.add(
            self.tr("Pictures I have looked at; they show nobody who is left out"),
            _stacked(*self._seen.values()),
            self.tr("What is a picture no program can search. Without a tick it stays out."),
        )
        self.redacted.toggled.connect(self._narrow)
        self._narrow(on=False)
        self.redacted.setFocus()
        self.fit()

    def redaction(self) -> Redaction | None:
        """Return what a copy leaves out; ``None`` for the whole book."""
        if not self.redacted.isChecked():
            return None
        lines = self.words.toPlainText().splitlines()
        return Redaction(
            frozenset(hide for hide, box in self._hide.items() if box.isChecked()),
            tuple(line.strip() for line in lines if line.strip()),
            frozenset(oid for oid, box in self._seen.items() if box.isChecked()),
        )

    def tick_seen(self, oid: ObjectId) -> None:
        """Say that somebody has looked at the pictures of a document or piece of evidence."""
        self._seen[oid].setChecked(True)

    @Slot(bool)
    def _narrow(self, on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._hide_row.setEnabled(on)
        self.form.field("words").setEnabled(on)
        self._seen_row.setVisible(on and bool(self._seen))


class DispatchDialog(FormDialog):
    """What goes along, and to whom."""

    def __init__(self, case: CaseView, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Package to send"),
            self.tr(
                "Recommendation, reports and enclosures as one PDF with a cover list and page "
                "numbers, to print or to send by e-mail. The answer that comes back is filed on "
                "the case as “Surat rekomendasi pusat”."
            ),
            self.tr("Put it together"),
            form,
            parent,
        )
        self.words = form.long(
            "to",
            self.tr("To whom"),
            self.tr("One line a row. Left empty, it goes to the supervising body."),
            lines=2,
        )
        held = [(one.id, " ".join((one.number, one.subject))) for one in case.letters
                if "void" not in one.marks]  # fmt: skip
        held += [(one.id, one.title or one.label) for one in case.documents if one.held]
        held += [(one.id, one.title or one.file_name) for one in case.evidence if one.held]
        self._boxes = {oid: QCheckBox(plain_caption(name.strip())) for oid, name in held}
        form.add(
            self.tr("What goes along"),
            _stacked(*self._boxes.values()),
            self.tr("Without a tick: the recommendation and the reports."),
        )
        self.fit()

    def chosen(self) -> tuple[ObjectId, ...]:
        """Return what was ticked."""
        return tuple(oid for oid, box in self._boxes.items() if box.isChecked())

    def addressee(self) -> str:
        """Return the lines typed."""
        return self.words.toPlainText()

    def tick(self, oid: ObjectId) -> None:
        """Let something go along."""
        self._boxes[oid].setChecked(True)


class IdisDialog(FormDialog):
    """For whom the folder is."""

    def __init__(self, case: CaseView, parent: QWidget | None = None) -> None:
        form = FieldForm()
        super().__init__(
            self.tr("Folder for I'DIS"),
            self.tr(
                "A folder with the decree, the examination and its papers, named and checked, and "
                "one page with every field of SIASN as it is to be typed. The files are not "
                "encrypted; that they were written is written down."
            ),
            self.tr("Choose where to put it…"),
            form,
            parent,
        )
        punished = [one for one in case.respondents if one.sanction]
        people = punished or case.respondents
        pick = form.pick(
            "respondent",
            self.tr("Respondent"),
            [Choice(one.id, one.full_name) for one in people],
        )
        if len(people) == 1:
            pick.set_value(people[0].id)
        pick.setFocus()
        self.fit()

    def respondent(self) -> ObjectId:
        """Return who was chosen, or an empty text."""
        return ObjectId(str(self.form.values().get("respondent") or ""))


def _stacked(*boxes: QCheckBox) -> QWidget:
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    for box in boxes:
        layout.addWidget(box)
    return column
