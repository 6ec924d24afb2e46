"""How the people of a case pass from body to body: counts, who stays behind, what is awaited."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cases.views import CaseView
from desktop.ids import ObjectId
from ui.cases.words import translate
from ui.messages.workflow import missing_words, passage_words
from ui.style.icons import Tone
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import Card

_MOST = 6


class PassingCard(Card):
    """Shown where several people are passed on, or a body waits for a paper of several."""

    def __init__(self, case: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names = {one.id: one.full_name for one in case.respondents}
        counts = [passage_words(one.code).format(count=len(one.people)) for one in case.passages]
        if counts:
            self.body.addWidget(PlainLabel("  →  ".join(counts), TextKind.STRONG, wrap=True))
        for passage in case.passages:
            if passage.missing:
                words = missing_words(passage.code)
                self._line(words.format(names=self._listed(passage.missing)))
        for one in case.awaited:
            either = f" {translate('cases', 'or')} ".join(one.labels)
            words = translate("cases", "“{body}” waits for: {document} ({whose}).")
            self._line(words.format(body=one.body, document=either, whose=self._listed(one.people)))

    def _line(self, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(IconView("alert-triangle", 16, Tone.WARNING))
        row.addWidget(PlainLabel(words, wrap=True, selectable=True), 1)
        self.body.addLayout(row)

    def _listed(self, people: Sequence[ObjectId]) -> str:
        names = [self._names.get(oid, "") for oid in people]
        if len(names) == len(self._names) > 1:
            return translate("cases", "all {count}").format(count=len(names))
        if len(names) <= _MOST:
            return ", ".join(names)
        more = translate("cases", "and {count} others").format(count=len(names) - _MOST)
        return ", ".join((*names[:_MOST], more))


def has_passing(case: CaseView) -> bool:
    """Say whether the card has anything to tell."""
    return bool(case.passages) or (len(case.respondents) > 1 and bool(case.awaited))
