"""How an entry of the register is told: its fields in reading order, numbers, totals."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.cases.prevention_forms import (
    DECLARATION,
    MODUS,
    PACT,
    PERSON,
    SOCIALISATION,
    VULNERABLE,
)
from desktop.cases.prevention_views import PreventionFigures, PreventionLine, PreventionView
from desktop.cases.views import HistoryEntry
from desktop.journal.model import Json
from ui.cases.words import day_words
from ui.messages import history, words
from ui.widgets.chips import Choice

_SKIPPED = frozenset({"day", "until", "level", "category", "cases", "event"})


def number(count: int) -> str:
    """Return a count with its thousands apart: ``1.240``."""
    return f"{count:,}".replace(",", ".")


def days_of(view: PreventionView) -> str:
    """Return the day, or the first and the last one."""
    first = day_words(view.day)
    return f"{first} – {day_words(view.until)}" if view.until else first


def facts_of(view: PreventionView, events: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return label and words of everything that is filled in, in the order of the form."""
    translate = QCoreApplication.translate
    found = [(words.key("date"), days_of(view))]
    if view.level_label:
        level = view.level_label
        if view.needs_review:
            level += translate("prevention", " (still to be verified)")
        found.append((words.key("level"), level))
    if view.category_label:
        found.append((words.key("category"), view.category_label))
    found += [
        (words.key(name), value_words(name, value))
        for name, value in view.fields.items()
        if name not in _SKIPPED
    ]
    if view.event:
        found.append((words.key("event"), events.get(view.event, view.event)))
    if view.cases:
        numbers = "\n".join(case.register_number for case in view.cases)
        found.append((words.key("cases"), numbers))
    return found


def value_words(name: str, value: Json) -> str:
    """Return a field's value: lists one a line, counts with their thousands apart."""
    if name == "signatory_kind":
        person = QCoreApplication.translate("prevention", "person")
        institution = QCoreApplication.translate("prevention", "institution")
        return person if value == PERSON else institution
    if isinstance(value, bool):
        return words.value(value)
    if isinstance(value, int):
        return number(value)
    if isinstance(value, list):
        return "\n".join(map(str, value))
    return str(value)


def counted(line: PreventionLine, levels: Mapping[str, str], categories: Mapping[str, str]) -> str:
    """Return what an entry counts to, in a few words for the list."""
    translate = QCoreApplication.translate
    if line.kind in (DECLARATION, PACT) and line.signed is not None:
        if line.expected:
            text = translate("prevention", "{signed} of {expected} signed")
            return text.format(signed=number(line.signed), expected=number(line.expected))
        return translate("prevention", "{signed} signed").format(signed=number(line.signed))
    if line.kind == SOCIALISATION and line.participants is not None:
        text = translate("prevention", "{count} participants")
        return text.format(count=number(line.participants))
    if line.kind == VULNERABLE:
        return levels.get(line.level, line.level)
    if line.kind == MODUS:
        return categories.get(line.category, line.category)
    return ""


def totals(figures: PreventionFigures, kinds: tuple[Choice, ...]) -> str:
    """Return the figures of what is chosen in one line."""
    translate = QCoreApplication.translate
    parts = [
        f"{kind.words}: {number(figures.entries[kind.key])}"
        for kind in kinds
        if figures.entries.get(kind.key)
    ]
    for count, text in (
        (figures.declared, translate("prevention", "{count} signatures under declarations")),
        (figures.signed, translate("prevention", "{count} pacts signed")),
        (figures.participants, translate("prevention", "{count} participants")),
        (figures.institutions, translate("prevention", "{count} institutions reached")),
    ):
        if count:
            parts.append(text.format(count=number(count)))
    return " · ".join(parts)


def history_words(entries: tuple[HistoryEntry, ...]) -> str:
    """Return a history as plain text, the latest first."""
    lines = []
    for entry in reversed(entries):
        told = history.tell(entry)
        lines.append(f"{words.moment(entry.at)} · {entry.officer_name}")
        lines.append(f"  {told.sentence}")
        lines += [
            f"    {field}: {before} → {after}" if before else f"    {field}: {after}"
            for field, before, after in told.changes
        ]
        if told.reason:
            lines.append(f"    {words.key('reason')}: {told.reason}")
        lines.append("")
    return "\n".join(lines).strip()
