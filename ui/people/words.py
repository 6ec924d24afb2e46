"""How the registry says things: sanctions and their end, what somebody did before, signs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.cases.events import PhaseAdvice
from desktop.cases.nip import grouped
from desktop.cases.person_views import PersonRow, PersonSanction, Repeat
from ui.cases.lists import Lists
from ui.i18n import mark
from ui.messages import words
from ui.widgets.date_field import date_text

translate = QCoreApplication.translate

_SIGNS = {
    "nip": mark("people", "the same NIP"),
    "nip_old": mark("people", "the same former NIP"),
    "born": mark("people", "the same date of birth"),
    "name": mark("people", "the same name"),
    "unit": mark("people", "the same unit"),
    "position": mark("people", "the same position"),
}
_FIELDS = {
    "born": mark("people", "Date of birth (from the NIP)"),
    "sex": mark("people", "Sex (from the NIP)"),
    "position": mark("people", "Last position"),
    "unit": mark("people", "Last unit"),
}
_SEXES = {"L": mark("people", "man"), "P": mark("people", "woman")}


def sanction_words(sanction: PersonSanction, lists: Lists) -> str:
    """Return ``Teguran tertulis · 800/1 · 9 Okt 2026``; an old register's words as they are."""
    parts = (
        sanction.stated or lists.label("sanction", sanction.code),
        sanction.number if sanction.number != sanction.stated else "",
        date_text(sanction.dated) if sanction.dated else "",
    )
    return " · ".join(part for part in parts if part)


def unverified_words() -> str:
    """Return what is said of a sanction that only an old register tells of."""
    return translate("people", "from the old register, unverified")


def force_words(sanction: PersonSanction) -> str:
    """Return whether a sanction is in force, and until when; empty for one without a term."""
    if sanction.in_force and sanction.ends_on:
        return translate("people", "in force until {day}").format(day=date_text(sanction.ends_on))
    if sanction.in_force:
        return translate("people", "in force, without end")
    if sanction.ends_on:
        return translate("people", "over since {day}").format(day=date_text(sanction.ends_on))
    return ""


def repeat_words(repeat: Repeat, lists: Lists) -> str:
    """Return ``pernah: 2 perkara, 1 Teguran tertulis``; empty for nobody known."""
    kinds = Counter(_kind(one, lists) for one in repeat.sanctions)
    parts = []
    if repeat.cases:
        parts.append(translate("people", "{count} cases").format(count=len(repeat.cases)))
    parts += [f"{count} {name}" for name, count in kinds.items()]
    if not parts:
        return ""
    told = translate("people", "before: {what}").format(what=", ".join(parts))
    running = [one for one in repeat.sanctions if one.in_force]
    return f"{told} ({force_words(running[0])})" if running else told


def _kind(sanction: PersonSanction, lists: Lists) -> str:
    if not sanction.stated:
        return lists.label("sanction", sanction.code)
    return f"{sanction.stated} ({unverified_words()})"


def person_words(row: PersonRow) -> str:
    """Return a person on one line: name, number, last post."""
    parts = (row.name, grouped(row.nip), row.position, row.unit)
    return " · ".join(part for part in parts if part)


def sign_words(signs: Sequence[str]) -> str:
    """Return what speaks for one person: ``tanggal lahir sama, unit sama``."""
    return ", ".join(translate("people", _SIGNS[one]) for one in signs if one in _SIGNS)


def field_words(field: str) -> str:
    """Return what a line of a comparison is called."""
    return translate("people", _FIELDS[field]) if field in _FIELDS else words.key(field)


def value_words(field: str, value: str, lists: Lists) -> str:
    """Return a value of a comparison as people read it."""
    if field == "sex":
        return translate("people", _SEXES[value]) if value in _SEXES else value
    if field == "asn_type":
        return lists.label("asn_type", value)
    return words.value(value) if field == "born" else value


def why_words(signs: Sequence[str]) -> str:
    """Return a reason to begin with when two are said to be one."""
    told = sign_words(signs)
    return told[:1].upper() + told[1:] if told else ""


def phase_words(advice: PhaseAdvice) -> str:
    """Return which phase the dates suggest and why, and what belongs to the other one."""
    told = translate("people", "The dates suggest {family}: act {acted}, candidates fixed {fixed}.")
    words = told.format(
        family=advice.family, acted=date_text(advice.acted_on), fixed=date_text(advice.fixed_on)
    )
    if not advice.certain:
        words += " " + translate("people", "It was the very day: decide and say why.")
    for one in advice.unfit:
        if one.instead:
            told = translate("people", "{code} belongs to the other phase; here it is {instead}.")
            words += " " + told.format(code=one.code, instead=", ".join(one.instead))
        else:
            told = translate("people", "{code} belongs to the other phase.")
            words += " " + told.format(code=one.code)
    return words
