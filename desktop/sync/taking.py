"""Taking a case over: what the dossier says becomes objects of this office, each with its origin.

Nothing of the sender's journal is taken into the own one. Every object that is made names, in
``origin``, the op that first made it there; steps, custody and findings are entered as they
stood. Letters stay the sender's: their files are filed here as documents.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop.cases.model import date_in
from desktop.cases.persons import card_for
from desktop.cases.registration import next_number
from desktop.cases.reporter import code_name
from desktop.cases.rules import law_of
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.model import CREATE, Json, Obj, Op
from desktop.law.model import Sanction
from desktop.law.packs import Law
from desktop.letters.marks import VOID
from desktop.sync.ports import TransferUnit

_OWN: Final = frozenset(
    {"register_number", "register_year", "register_serial", "officer", "imported", "handover"}
)
"""Fields of a case that its new office gives it itself."""
_OTHER: Final = "LAINNYA"


@dataclass(slots=True)
class Taken:
    """What was made: the case, its number, and the new id of each object by the former one."""

    case: ObjectId
    register_number: str
    ids: dict[str, ObjectId] = field(default_factory=dict)


def take_over(
    unit: TransferUnit, inside: TransferUnit, case: Obj, ops: Iterable[Op], handover: Obj
) -> Taken:
    """Make a case of this office from one in a dossier; ``inside`` sees only that.

    Raises ``case.register_range_full`` and what giving people their cards raises.
    """
    numbered = next_number(unit)
    births = {op.header.i: op.id for op in ops if op.header.k == CREATE}
    copy = _Copy(unit, inside, births)
    values = {key: value for key, value in case.fields.items() if key not in _OWN}
    values |= {**numbered, "officer": unit.who.name, "handover": handover.id}
    new = copy.make(case, values, scope=unit.scope)
    taken = Taken(new, str(numbered["register_number"]), copy.ids)
    _take_event(unit, inside, copy, case)
    people = inside.objects.children(case.id, "respondent")
    for person in people:
        _take_person(unit, inside, copy, person)
        _take_record(unit, copy, person, handover)
    for reporter in inside.objects.children(case.id, "reporter"):
        # Code names follow from register numbers, and this case has another one now.
        named = {"mode": reporter.text("mode"), "code": code_name(unit, new)}
        copy.make(reporter, named, parent=new)
    for kind in ("report", "evidence", "examination", "document"):
        for thing in inside.objects.children(case.id, kind):
            copy.make(thing, dict(thing.fields), parent=new)
            for entry in inside.objects.children(thing.id, "custody"):
                copy.make(entry, dict(entry.fields), parent=copy.ids[thing.id])
    tables = law_of(unit)
    for letter in inside.objects.children(case.id, "letter"):
        _file_letter(inside, copy, letter, new, tables)
    for person in people:
        _take_standing(unit, inside, copy, person)
    return taken


class _Copy:
    """Makes objects and remembers what became of which."""

    def __init__(self, unit: TransferUnit, inside: TransferUnit, births: Mapping[str, str]) -> None:
        self._unit, self._inside, self._births = unit, inside, births
        self.ids: dict[str, ObjectId] = {}

    def make(
        self,
        old: Obj,
        values: Mapping[str, Json],
        *,
        otype: str = "",
        parent: ObjectId | None = None,
        scope: str | None = None,
    ) -> ObjectId:
        """Make an object of the same type, or another, from these values."""
        known = self._unit.dossiers.registry.types[otype or old.type].fields
        given = {key: self.renamed(value) for key, value in values.items() if key in known}
        given["origin"] = self._births.get(old.id, "")
        made = self._unit.journal.create(otype or old.type, given, parent=parent, scope=scope)
        self.ids[old.id] = made
        return made

    def renamed(self, value: Json) -> Json:
        """Return a value with the new ids of what it names."""
        if isinstance(value, str):
            return self.ids.get(value, value)
        if isinstance(value, list):
            return [self.renamed(one) for one in value]
        if isinstance(value, dict):
            return {key: self.renamed(one) for key, one in value.items()}
        return value


def _take_event(unit: TransferUnit, inside: TransferUnit, copy: _Copy, case: Obj) -> None:
    """Enter the event of the case where this office does not know it."""
    code = case.text("event")
    known = {one.text("code") for one in unit.objects.all("event", unit.scope)}
    for event in inside.objects.all("event"):
        if event.text("code") == code and code not in known:
            fields = {**event.fields}
            copy.ids[event.id] = unit.journal.create("event", fields, scope=unit.scope)
            return


def _take_person(unit: TransferUnit, inside: TransferUnit, copy: _Copy, person: Obj) -> None:
    """Enter a respondent under a card of this office, with the sanctions known of him."""
    values = {key: value for key, value in person.fields.items() if key not in ("person", "state")}
    card = card_for(unit, values)
    copy.make(person, {**values, "person": card}, parent=copy.ids[person.parent or ""])
    known = [
        _sanction(one)
        for oid in unit.people.prior_sanctions(card)
        if (one := unit.objects.get(oid)) is not None
    ]
    for found in inside.objects.all("prior_sanction"):
        if found.text("person") == person.text("person") and _sanction(found) not in known:
            copy.make(found, {**found.fields, "person": card}, scope=unit.scope)


def _take_record(unit: TransferUnit, copy: _Copy, person: Obj, handover: Obj) -> None:
    """Enter what the sender's other cases imposed on a respondent, where it is not known here."""
    made = unit.objects.get(copy.ids[person.id])
    card = ObjectId("" if made is None else made.text("person"))
    held = (unit.objects.get(oid) for oid in unit.people.prior_sanctions(card))
    known = {_sanction(one) for one in held if one is not None}
    for told in handover.get("record", []):
        if not isinstance(told, dict) or told.get("respondent") != person.id:
            continue
        named = {key: str(told.get(key) or "") for key in ("sanction", "number")}
        days = {key: date_in(told.get(key)) for key in ("dated", "starts_on", "ends_on")}
        values: dict[str, Json] = {key: text for key, text in named.items() if text}
        values |= {key: day.isoformat() for key, day in days.items() if day is not None}
        row = law_of(unit).find(Sanction, named["sanction"])
        mark = (named["sanction"], named["number"], str(values.get("dated") or ""))
        if row is None or mark in known:
            continue
        source = handover.text("from_office")
        values |= {"person": card, "source": source or None}
        unit.journal.create("prior_sanction", values, scope=unit.scope)


def _sanction(one: Obj) -> tuple[str, str, str]:
    return one.text("sanction"), one.text("number"), one.text("dated")


def _take_standing(unit: TransferUnit, inside: TransferUnit, copy: _Copy, person: Obj) -> None:
    """Enter the steps and measures of a respondent, and where he stands."""
    new = copy.ids[person.id]
    for kind in ("escalation", "release", "remedy", "dismissal"):
        for thing in inside.objects.children(person.id, kind):
            copy.make(thing, dict(thing.fields), parent=new)
    for step in inside.objects.children(person.id, "step"):
        values = dict(step.fields)
        # What headquarters recommended hangs on the former respondent and stays there.
        values.pop("cites", None)
        copy.make(step, values, parent=new)
    if person.get("state"):
        unit.journal.put(new, {"state": copy.renamed(person.get("state"))})


def _file_letter(
    inside: TransferUnit, copy: _Copy, letter: Obj, case: ObjectId, tables: Law
) -> None:
    """File a letter of the sender as a document, the signed copy where there is one."""
    marks = inside.objects.children(letter.id, "letter_mark")
    if VOID in {mark.text("kind") for mark in marks}:
        return
    signed = next((one for one in reversed(marks) if one.text("sha256")), letter)
    numbered = next((one for one in reversed(marks) if one.text("number")), letter)
    kinds = tables.documents_of_letter(letter.text("kind"))
    values: dict[str, Json] = {
        "type": next(iter(sorted(kinds)), _OTHER),
        "number": numbered.text("number") or None,
        "dated": numbered.text("dated") or None,
        "title": letter.text("subject") or None,
        "respondents": letter.get("respondents"),
        "sha256": signed.text("sha256") or None,
        "size": signed.get("size"),
        "file_name": signed.text("file_name") or None,
    }
    copy.make(letter, values, otype="document", parent=case)


def require_unbarred(unit: TransferUnit, inside: TransferUnit, handover: ObjectId) -> None:
    """Refuse an incoming case to the officer who is named in it: ``case.barred`` (case, why)."""
    own = unit.objects.get(ObjectId(unit.who.officer))
    nip = own.text("nip") if own is not None else ""
    for person in inside.objects.all("respondent"):
        if nip and nip in (person.text("nip"), person.text("nip_old")):
            raise Refused("case.barred", case=handover, why="named")
