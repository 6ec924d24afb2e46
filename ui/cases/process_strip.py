"""What stands beside the steps of a respondent: escalation, bodies, releases, remedies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.cases.views import CaseView, RespondentView
from desktop.cases.workflow_views import EscalationView, ExaminationView, ReleaseView
from desktop.journal.model import Side
from ui.cases.lists import Lists
from ui.cases.words import day_words, forbidden_words, joined, reason_words, translate
from ui.style.icons import Tone
from ui.style.tokens import GRID
from ui.widgets.icon_view import IconView
from ui.widgets.labels import PlainLabel, TextKind
from ui.widgets.surface import wrapping

EARLY = "escalation.too_early"
"""Why a step cannot be entered unless somebody says that it came before its turn."""


class EscalationStrip(QWidget):
    """How far the escalation towards the PPK has come, in one line."""

    def __init__(self, track: EscalationView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconView("alert-triangle", 16, Tone.DANGER))
        holder, flow = wrapping(GRID)
        row.addWidget(holder, 1)
        words = []
        if track.overdue_since is not None:
            since = translate("cases", "Overdue at the PPK since {day}")
            words.append(since.format(day=day_words(track.overdue_since)))
        for one in track.entries:
            words.append(joined((one.label, day_words(one.on), one.number, one.by_whom)))
        if track.blocked:
            words.append(translate("cases", "the block stands"))
        for at, text in enumerate(words):
            kind = TextKind.STRONG if at == len(words) - 1 else TextKind.SECOND
            flow.addWidget(PlainLabel(text if at == 0 else f"→ {text}", kind, selectable=True))


@dataclass(frozen=True, slots=True)
class Measure:
    """Something else that can be entered about a respondent; ``reason`` when it cannot now."""

    key: str
    words: str
    reason: str = ""


_ACTIONS = {
    "examination": "examination.add",
    "release": "release.record",
    "examination_withdraw": "examination.withdraw",
    "release_end": "release.end",
    "escalation": "escalation.record",
    "remedy": "remedy.record",
    "criminal": "respondent.edit",
    "moved": "respondent.edit",
}


def body_of(person: RespondentView, case: CaseView) -> ExaminationView | None:
    """Return the body that examines a respondent, the one entered first."""
    found = (one for one in case.examinations
             if not one.respondents or person.id in one.respondents)  # fmt: skip
    return next(found, None)


def open_release(person: RespondentView) -> ReleaseView | None:
    """Return the latest release that has no last day yet."""
    return next((one for one in reversed(person.releases) if one.until is None), None)


def measures(person: RespondentView, case: CaseView | None, lists: Lists) -> list[Measure]:
    """Return what else can be entered, each with why not where it cannot."""
    there = {
        "examination_withdraw": case is not None and body_of(person, case) is not None,
        "release_end": open_release(person) is not None,
    }
    names = {
        "examination": translate("cases", "Examining body…"),
        "release": translate("cases", "Temporary release from duties…"),
        "examination_withdraw": translate("cases", "Take the examining body back…"),
        "release_end": translate("cases", "Last day of the release…"),
        "escalation": translate("cases", "Escalation towards the PPK…"),
        "remedy": translate("cases", "Objection or appeal that was not admitted…"),
        "criminal": translate("cases", "Criminal proceedings beside this…"),
        "moved": translate("cases", "Moved to another institution…"),
    }
    found = []
    for key, words in names.items():
        if lists.side is Side.HQ and key != "escalation":
            continue  # what belongs to the region is not offered at headquarters
        if not there.get(key, True):
            continue
        reason = forbidden_words(lists, _ACTIONS[key])
        if not reason and key == "escalation":
            reason = _no_escalation(person, lists)
        if not reason and key == "remedy" and not person.sanction and not person.remedies:
            reason = translate("cases", "There is no decree yet that it could be against.")
        found.append(Measure(key, words, reason))
    return found


def _no_escalation(person: RespondentView, lists: Lists) -> str:
    """Return why nothing of the escalation can be entered; what is only early can be."""
    choices = person.escalation.choices
    whys = [why for choice in choices for why in choice.reasons]
    if any(choice.allowed for choice in choices) or any(why.code == EARLY for why in whys):
        return ""
    return "\n".join(dict.fromkeys(reason_words(why, lists) for why in whys))


def process_lines(person: RespondentView, case: CaseView) -> Iterator[str]:
    """Yield what was entered beside the steps, a line each."""
    for body in case.examinations:
        if not body.respondents or person.id in body.respondents:
            yield examination_words(body)
    for release in person.releases:
        until = day_words(release.until) if release.until else translate("cases", "the decision")
        words = translate("cases", "Released from duties {start} until {until}")
        acting = translate("cases", "acting: {name}").format(name=release.acting)
        yield joined(
            (
                words.format(start=day_words(release.from_on), until=until),
                acting if release.acting else "",
                release.number,
            )
        )
    for remedy in person.remedies:
        filed = translate("cases", "filed {day}").format(day=day_words(remedy.filed_on))
        late = translate("cases", "late") if remedy.late else ""
        open_ = translate("cases", "not decided yet")
        yield joined((remedy.label, filed, late, remedy.result_label or open_))


def examination_words(body: ExaminationView) -> str:
    """Return a body in one line: ``Tim pemeriksa · 700/1 · 3 Okt 2024 · 3 anggota``."""
    members = translate("cases", "{count} members").format(count=len(body.members))
    dated = day_words(body.dated) if body.dated else ""
    return joined((body.label, body.number, dated, members))
