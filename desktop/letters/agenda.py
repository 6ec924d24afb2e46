"""The office's books of outgoing letters (buku agenda), and the place of a letter in them.

An office keeps one running number a year; it may keep further series for some kinds of
letter, if the number printed on the paper tells them apart. The year is that of the
letter's date, so a letter dated last year takes last year's next number in January too.

A place is taken by the letter itself, in the transaction that issues it. Before that it can
be reserved; what is released again stays used up, so that its gap can be explained. A
letter dated back is squeezed in behind the last number of its day: 005.01.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from desktop.cases.clock_doubt import doubt_about_clock
from desktop.cases.lookup import need
from desktop.cases.office import office_view, today
from desktop.errors import Refused
from desktop.ids import ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj
from desktop.letters.numbering import NumberParts, NumberPattern, parse_pattern
from desktop.letters.ports import LetterUnit
from desktop.letters.ranges import LAST_SERIAL, own_numbers

SERIES: Final = "surat"
"""The office's main series; other ones take only kinds of letter that were given to them."""
NUMBER_PATTERN: Final = "{klasifikasi}/{nomor}/{unit}/{tahun}"
CLASSIFICATION: Final = "700"
"""Pengawasan, in the scheme of the Ministry of Home Affairs."""
UNIT: Final = "INSP"
LAST_INSERTION: Final = 99

RESERVATION: Final = "pesanan"
"""A wish of a letter: the reserved number it uses up."""
AFTER: Final = "sisipan"
"""A wish of a letter: the number behind which it is squeezed in."""
WHY: Final = "alasan_nomor"
"""A wish of a letter: why it is squeezed in."""
NUMBER_WISHES: Final = frozenset({RESERVATION, AFTER, WHY})

_SERIES: Final = re.compile(r"[a-z][a-z0-9-]{0,19}")
_LONGEST: Final = 200


class Place(NamedTuple):
    """A place in a book: series, year and number; ``insertion`` above zero is 005.01."""

    series: str
    year: int
    serial: int
    insertion: int = 0

    def short(self) -> str:
        """Return the number as it is spoken of: ``5`` or ``5.01``."""
        return f"{self.serial}.{self.insertion:02}" if self.insertion else str(self.serial)


@dataclass(frozen=True, slots=True)
class Agenda:
    """A series of numbers: for which kinds of letter, and how its numbers are written.

    The main series has no ``id`` and takes every kind that no other one names. ``own`` holds
    what was entered for a further one; what is empty there is as in the main series.
    """

    series: str
    name: str
    pattern: NumberPattern
    classification: str
    unit_code: str
    kinds: tuple[str, ...] = ()
    id: ObjectId | None = None
    own: Mapping[str, Json] = field(default_factory=dict, hash=False)

    def number(self, place: Place | None, dated: date, security: str, institution: str) -> str:
        """Return a number as printed; dots stand for the running number of no place."""
        return self.pattern.format(
            NumberParts(
                sequence=None if place is None else place.serial,
                date=dated,
                security=security,
                classification=self.classification,
                unit=self.unit_code,
                institution=institution,
                insertion=0 if place is None else place.insertion,
            )
        )


# --- which book --------------------------------------------------------------------------


def agendas(unit: LetterUnit) -> tuple[Agenda, ...]:
    """Return the office's series, the main one first."""
    office = office_view(unit)
    pattern = office.number_pattern or NUMBER_PATTERN
    classification = office.classification_code or CLASSIFICATION
    code = office.unit_code or UNIT
    main = Agenda(SERIES, "", parse_pattern(pattern), classification, code)
    further = [
        Agenda(
            found.text("series"),
            found.text("name"),
            parse_pattern(found.text("pattern") or pattern),
            found.text("classification_code") or classification,
            found.text("unit_code") or code,
            tuple(str(kind) for kind in found.get("kinds", [])),
            found.id,
            found.fields,
        )
        for found in unit.objects.all("agenda")
    ]
    return (main, *further)


def agenda_of(unit: LetterUnit, kind: str) -> Agenda:
    """Return the series in which a kind of letter is numbered."""
    main, *further = agendas(unit)
    return next((one for one in further if kind in one.kinds), main)


def agenda_named(unit: LetterUnit, series: str) -> Agenda:
    """Return a series by its name; raises ``letter.agenda_unknown`` (series, known)."""
    known = agendas(unit)
    for one in known:
        if one.series == (series or SERIES):
            return one
    raise Refused("letter.agenda_unknown", series=series, known=[one.series for one in known])


@action("letter.agenda")
def set_agenda(unit: LetterUnit, series: str, changes: Mapping[str, Json]) -> ObjectId:
    """Open a further series or change one; ``kinds`` are the kinds of letter it takes.

    ``changes`` may hold ``name``, ``kinds``, ``pattern``, ``unit_code`` and
    ``classification_code``. Raises ``letter.agenda_name`` (series), ``letter.agenda_main``,
    ``letter.agenda_kind_twice`` (kind, series), ``letter.agenda_same_number`` (series,
    other, number) where paper would not tell two series apart, and those of the pattern.
    """
    if series == SERIES:
        raise Refused("letter.agenda_main")
    if not _SERIES.fullmatch(series):
        raise Refused("letter.agenda_name", series=series)
    known = {one.series: one for one in agendas(unit)}
    for kind in changes.get("kinds") or ():
        for other in known.values():
            if other.series != series and kind in other.kinds:
                raise Refused("letter.agenda_kind_twice", kind=kind, series=other.series)
    if changes.get("pattern"):
        parse_pattern(str(changes["pattern"]))
    if series in known and (oid := known[series].id) is not None:
        unit.journal.put(oid, changes)
    else:
        oid = unit.journal.create("agenda", {**changes, "series": series}, scope=OFFICE)
    _require_apart(unit, series)
    return oid


def _require_apart(unit: LetterUnit, series: str) -> None:
    changed = agenda_named(unit, series)
    for other in agendas(unit):
        if other.series == series:
            continue
        for day in (date(2026, 1, 31), date(2026, 12, 1)):
            first, second = (
                one.number(Place("", day.year, 7), day, "R", "KAB") for one in (changed, other)
            )
            if first == second:
                raise Refused(
                    "letter.agenda_same_number", series=series, other=other.series, number=first
                )


# --- which place -------------------------------------------------------------------------


def number_at(
    unit: LetterUnit, agenda: Agenda, place: Place | None, dated: date, security: str
) -> str:
    """Return the number of a place as printed; ``None`` is a draft's."""
    return agenda.number(place, dated, security, office_view(unit).region_code)


def next_place(unit: LetterUnit, agenda: Agenda, dated: date) -> Place:
    """Return the next free place of this PC in the year of a date.

    Raises as :func:`desktop.letters.ranges.own_numbers`, and ``letter.range_full`` (low,
    high, year) when the numbers given to this PC are used up.
    """
    numbers = own_numbers(unit, agenda.series, dated.year)
    used = [
        unit.letters.highest(agenda.series, dated.year, low, high) for low, high in numbers.blocks
    ]
    reached = max((at for at, last in enumerate(used) if last), default=None)
    if reached is None:
        return Place(agenda.series, dated.year, numbers.blocks[0][0])
    if used[reached] < numbers.blocks[reached][1]:
        return Place(agenda.series, dated.year, used[reached] + 1)
    if reached + 1 < len(numbers.blocks):
        return Place(agenda.series, dated.year, numbers.blocks[reached + 1][0])
    low, high = numbers.blocks[reached]
    raise Refused("letter.range_full", low=low, high=high, year=dated.year)


def place_of(
    unit: LetterUnit,
    agenda: Agenda,
    dated: date,
    wishes: Mapping[str, Json],
    serial: int | None = None,
) -> Place:
    """Return the place a letter takes: the next, a certain free one, reserved, or squeezed in.

    Raises ``letter.number_two_ways``, ``letter.number_used`` (number),
    ``letter.number_not_ours`` (number, blocks), the codes of :func:`next_place`, and those of
    reservations (``letter.reservation_…``) and insertions (``letter.insert_…``).
    """
    kept, after = wishes.get(RESERVATION), wishes.get(AFTER)
    if sum(one not in (None, "") for one in (kept, after, serial)) > 1:
        raise Refused("letter.number_two_ways")
    if kept:
        return _reserved(unit, agenda, dated, ObjectId(str(kept)))
    if after not in (None, ""):
        return _squeezed_in(unit, agenda, dated, str(after), str(wishes.get(WHY) or ""))
    if serial is None:
        return next_place(unit, agenda, dated)
    place = Place(agenda.series, dated.year, serial)
    if 1 <= serial <= LAST_SERIAL:
        own_numbers(unit, agenda.series, dated.year).require(serial)
    if not 1 <= serial <= LAST_SERIAL or unit.letters.uses(*place):
        raise Refused("letter.number_used", number=serial)
    return place


def _reserved(unit: LetterUnit, agenda: Agenda, dated: date, oid: ObjectId) -> Place:
    found = need(unit, oid, "number_reservation")
    place = place_reserved(found)
    if _is_over(unit, found):
        raise Refused("letter.reservation_over", number=found.text("number"))
    if place.series != agenda.series:
        raise Refused("letter.reservation_series", number=found.text("number"), series=place.series)
    if place.year != dated.year:
        raise Refused("letter.reservation_year", number=found.text("number"), year=place.year)
    return place


def _squeezed_in(
    unit: LetterUnit, agenda: Agenda, dated: date, untrusted_after: str, why: str
) -> Place:
    year, series = dated.year, agenda.series
    if not why.strip():
        raise Refused("letter.insert_reason")
    if not re.fullmatch(r"[0-9]{1,6}", untrusted_after):
        raise Refused("letter.insert_number", number=untrusted_after)
    serial = int(untrusted_after)
    own_numbers(unit, series, year).require(serial)
    if not unit.letters.uses(series, year, serial):
        raise Refused("letter.insert_after_nothing", number=serial)
    if unit.letters.highest(series, year, serial + 1, LAST_SERIAL) == 0:
        raise Refused("letter.insert_not_needed", number=serial)
    earlier = unit.letters.dates(series, year, serial)
    if earlier and dated < earlier[0]:
        raise Refused(
            "letter.insert_before", number=serial, dated=dated.isoformat(), day=earlier[0]
        )
    insertion = unit.letters.last_insertion(series, year, serial) + 1
    if insertion > LAST_INSERTION:
        raise Refused("letter.insert_full", number=serial)
    return Place(series, year, serial, insertion)


def place_for_date(unit: LetterUnit, agenda: Agenda, dated: date) -> int | None:
    """Return the number behind which a letter dated back belongs, ``None`` if it is not late.

    It is the last of this PC's numbers that bears an earlier date or the same one.
    """
    latest = unit.letters.latest(agenda.series, dated.year)
    if latest is None or latest <= dated:
        return None
    numbers = own_numbers(unit, agenda.series, dated.year)
    earlier = unit.letters.dated_until(agenda.series, dated.year, dated)
    before = [serial for serial in earlier if numbers.holds(serial)]
    last = unit.letters.highest(agenda.series, dated.year, 1, LAST_SERIAL)
    return before[-1] if before and before[-1] < last else None


# --- reserving ---------------------------------------------------------------------------


@action("letter.reserve")
def reserve_number(
    unit: LetterUnit,
    purpose: str,
    *,
    holder: str = "",
    until: date | None = None,
    dated: date | None = None,
    kind: str = "",
    security: str = "R",
    clock_is_right: str = "",
) -> Obj:
    """Keep the next number for a letter to come: for what, for whom, until when.

    ``dated`` is the date the letter will bear, today unless told; ``kind`` decides the
    series. Raises ``letter.reserve_purpose``, ``letter.reserve_until`` (until, today), as
    :func:`next_place`, and ``clock.doubtful`` (now, last, why) for a number of today unless
    ``clock_is_right`` says why the clock of this PC is right all the same.
    """
    now = today(unit)
    doubt = doubt_about_clock(unit) if dated is None else None
    if doubt is not None and not clock_is_right.strip():
        raise doubt
    if doubt is not None:
        unit.journal.because(clock_is_right.strip())
    if not purpose.strip():
        raise Refused("letter.reserve_purpose")
    if until is not None and until < now:
        raise Refused("letter.reserve_until", until=until.isoformat(), today=now.isoformat())
    day = dated or now
    agenda = agenda_of(unit, kind)
    place = next_place(unit, agenda, day)
    values: dict[str, Json] = {
        "series": place.series,
        "year": place.year,
        "serial": place.serial,
        "number": number_at(unit, agenda, place, day, security),
        "dated": day.isoformat(),
        "purpose": purpose.strip()[:_LONGEST],
        "holder": (holder.strip() or unit.who.name)[:_LONGEST],
        "until": until.isoformat() if until else None,
        "at": unit.clock.now().isoformat(timespec="seconds"),
    }
    oid = unit.journal.create("number_reservation", values, scope=OFFICE)
    return need(unit, oid, "number_reservation")


@action("letter.release")
def release_number(unit: LetterUnit, reservation: ObjectId, reason: str) -> None:
    """Give a reserved number up; it is never used again, and the reason explains its gap.

    Raises ``number_reservation.unknown`` (id), ``letter.reservation_over`` (number) for one
    that is used up or released, ``letter.release_reason``.
    """
    found = need(unit, reservation, "number_reservation")
    if _is_over(unit, found):
        raise Refused("letter.reservation_over", number=found.text("number"))
    if not reason.strip():
        raise Refused("letter.release_reason")
    unit.journal.because(reason.strip())
    at = unit.clock.now().isoformat(timespec="seconds")
    values: dict[str, Json] = {"reason": reason.strip(), "at": at}
    unit.journal.create("number_release", values, parent=found.id)


def place_reserved(found: Obj) -> Place:
    """Return the place that a reservation keeps."""
    return Place(found.text("series"), int(found.get("year", 0)), int(found.get("serial", 0)))


def _is_over(unit: LetterUnit, found: Obj) -> bool:
    place = place_reserved(found)
    kept = unit.letters.open_reservations(place.series, place.year)
    return found.id not in {line.id for line in kept}
