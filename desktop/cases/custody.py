"""The custody register: every hand a piece of evidence went through, entry by entry.

Entries are immutable. A wrong one is answered by another that says so; nothing is taken out.
"""

from __future__ import annotations

import re
from typing import Final

from desktop.cases.fields import Reader, Reading, day, line, long_text, one_of, read_form, required
from desktop.cases.lookup import need
from desktop.cases.office import reading
from desktop.cases.ports import CaseUnit
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import LOCAL, Json, Obj
from desktop.law.evidence import CustodyAction

RECEIVED: Final = "diterima"
EXPORTED: Final = "diekspor"
HANDED_OVER: Final = "diserahkan"
"""Codes of ``custody_action`` that the program itself uses."""

_TIME: Final = re.compile(r"([01]?[0-9]|2[0-3])[.:]([0-5][0-9])")
_MOST_COPIES: Final = 999


def _time(untrusted: Json, reading: Reading) -> str:
    typed = line(untrusted, reading)
    found = _TIME.fullmatch(typed)
    if typed and not found:
        raise Refused("field.time", field=reading.at, value=typed[:40])
    return f"{found[1]:0>2}:{found[2]}" if found else ""


def _copies(untrusted: Json, reading: Reading) -> int:
    typed = untrusted if isinstance(untrusted, int) else line(untrusted, reading)
    digits = str(typed)
    if not digits.isdecimal() or not digits.isascii() or int(digits[:5]) > _MOST_COPIES:
        raise Refused("field.type", field=reading.at, wanted="number")
    return int(digits[:5])


CUSTODY: Final[dict[str, Reader]] = {
    "what": one_of("custody_action"),
    "on": day,
    "time": _time,
    "from_whom": line,
    "to_whom": line,
    "how": line,
    "place": line,
    "seal": line,
    "condition": long_text,
    "copies": _copies,
}
"""What may be typed into an entry."""


@action("custody.add")
def add_custody(unit: CaseUnit, evidence: ObjectId, form: Json) -> ObjectId:
    """Enter what happened to a piece of evidence; ``what`` says which fields it needs.

    Raises ``evidence.unknown`` (id), the ``field.…`` codes, ``custody.by_program`` (what),
    ``custody.in_future`` (on, today) and ``custody.before_received`` (on, first).
    """
    found = need(unit, evidence, "evidence")
    at = reading(unit)
    values = read_form(CUSTODY, form, at)
    required(at, values, "what")
    row = law_of(unit).row(CustodyAction, str(values["what"]))
    if row.by_program:
        raise Refused("custody.by_program", what=row.label)
    required(at, values, *row.asks)
    _check_day(unit, found, values, at)
    return enter(unit, evidence, values)


def enter(unit: CaseUnit, evidence: ObjectId, values: dict[str, Json]) -> ObjectId:
    """Write an entry in the name of the officer at the desk; part of an action."""
    at = unit.clock.now().isoformat(timespec="seconds")
    entry = {"at": at, "who": unit.who.name, **values}
    return unit.journal.create("custody", entry, parent=evidence)


@action("evidence.receipt")
def record_receipt(unit: CaseUnit, evidence: ObjectId, kind: str, place: str) -> None:
    """Write down, on this PC, that a receipt or a capture sheet was made.

    ``kind`` is the paper's (``custody_receipt``, ``capture_sheet``); ``place`` a path or a
    printer.
    """
    found = need(unit, evidence, "evidence")
    details: dict[str, Json] = {"title": found.text("title"), "place": place}
    values: dict[str, Json] = {
        "kind": f"evidence.{kind}",
        "subject": evidence,
        "details": details,
    }
    unit.journal.create("trace", values, scope=LOCAL)


def _check_day(unit: CaseUnit, evidence: Obj, values: dict[str, Json], at: Reading) -> None:
    on = values.get("on")
    if not on:
        return
    if on > at.today.isoformat():
        raise Refused("custody.in_future", field="on", on=on, today=at.today.isoformat())
    days = [entry.text("on") for entry in unit.objects.children(evidence.id, "custody")]
    first = min((one for one in days if one), default="")
    if first and on < first:
        raise Refused("custody.before_received", field="on", on=on, first=first)
