"""Which numbers this PC may give, where several PCs of one office number letters.

One PC keeps the agenda: it gives every number that it has not dealt out. The others give
only from ranges that it dealt to them. A range is written before it is used anywhere, and
travels between the PCs of the office by bundles, so no number is given twice, in whatever
order the bundles arrive. An office with one PC needs none of this and sees none of it.

Where two PCs claim to keep the agenda, both stop giving numbers that are in doubt until a
person says which one keeps it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import msgspec

from desktop.errors import Refused
from desktop.ids import DeviceId, ObjectId
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Json, Obj, Side
from desktop.keys.trust import SignedList, verify_list
from desktop.letters.ports import LetterUnit

LAST_SERIAL: Final = 999_999
MOST: Final = 10_000
"""Numbers in one range."""
_TRUST: Final = "trust"
"""Local setting: the signed trust list in force."""
_FEW: Final = 10
"""Fewer numbers left than this, or a tenth of them, is told."""

Block = tuple[int, int]
"""First and last number, both included."""


@dataclass(frozen=True, slots=True)
class OwnNumbers:
    """The numbers of a series and year that this PC may give, rising, and how many are left.

    ``left`` is ``None`` for the PC that keeps the agenda, whose numbers never run out.
    """

    blocks: tuple[Block, ...]
    left: int | None = None
    low: bool = False

    def holds(self, serial: int) -> bool:
        """Say whether a number is one of them."""
        return any(low <= serial <= high for low, high in self.blocks)

    def require(self, serial: int) -> None:
        """Refuse a number of another PC: ``letter.number_not_ours`` (number, blocks)."""
        if not self.holds(serial):
            said = ", ".join(f"{low}–{high}" for low, high in self.blocks)
            raise Refused("letter.number_not_ours", number=serial, blocks=said)


@dataclass(frozen=True, slots=True)
class RangeLine:
    """A range: to which PC it was dealt, and how many of its numbers are used."""

    id: ObjectId
    series: str
    year: int
    low: int
    high: int
    device: DeviceId
    own: bool
    used: int


@dataclass(frozen=True, slots=True)
class OfficePc:
    """A PC of this office; ``keeps`` the agenda or not."""

    id: DeviceId
    label: str
    own: bool
    keeps: bool


# --- looking -----------------------------------------------------------------------------


def office_pcs(unit: LetterUnit) -> tuple[OfficePc, ...]:
    """Return the PCs of this office that are believed, this one first."""
    keepers = {str(found.text("device")) for found in _keepers(unit)}
    found = [OfficePc(unit.device, "", True, str(unit.device) in keepers)]
    mates = _mates(unit).items()
    return (*found, *(OfficePc(one, label, False, one in keepers) for one, label in mates))


def own_numbers(unit: LetterUnit, series: str, year: int) -> OwnNumbers:
    """Return which numbers this PC may give.

    Raises ``letter.agenda_two_keepers`` (devices), ``letter.agenda_no_keeper`` (devices) in
    an office of several PCs, and ``letter.range_missing`` (year, keeper).
    """
    keepers, dealt = _keepers(unit), _ranges(unit, series, year)
    if len(keepers) > 1:
        raise Refused("letter.agenda_two_keepers", devices=[one.text("device") for one in keepers])
    others = [_block(one) for one in dealt if one.text("device") != unit.device]
    own = [_block(one) for one in dealt if one.text("device") == unit.device]
    if not keepers:
        mates = _mates(unit)
        if mates or dealt:
            raise Refused("letter.agenda_no_keeper", devices=sorted(mates))
        return OwnNumbers(((1, LAST_SERIAL),))
    keeper = keepers[0]
    if keeper.text("device") == unit.device:
        first = int(keeper.get("low", 1)) if keeper.get("year") == year else 1
        return OwnNumbers(_without([(first, LAST_SERIAL), *own], others))
    blocks = _without(own, others)
    if not blocks:
        raise Refused("letter.range_missing", year=year, keeper=keeper.text("device"))
    total = sum(high - low + 1 for low, high in blocks)
    left = sum(
        high - max(low - 1, unit.letters.highest(series, year, low, high)) for low, high in blocks
    )
    return OwnNumbers(blocks, left, left <= max(_FEW, total // 10))


def range_lines(
    unit: LetterUnit, series: str = "", year: int | None = None
) -> tuple[RangeLine, ...]:
    """Return the ranges dealt out, rising; all series and years unless told."""
    found = [
        RangeLine(
            one.id,
            one.text("series"),
            int(one.get("year", 0)),
            *_block(one),
            DeviceId(one.text("device")),
            one.text("device") == unit.device,
            _used(unit, one),
        )
        for one in unit.objects.all("number_range")
        if (not series or one.text("series") == series) and year in (None, one.get("year"))
    ]
    return tuple(sorted(found, key=lambda line: (line.series, line.year, line.low, line.id)))


def dealt_elsewhere(unit: LetterUnit, series: str, year: int) -> tuple[tuple[int, int, str], ...]:
    """Return the ranges of the other PCs as first number, last number and PC."""
    return tuple(
        (*_block(one), one.text("device"))
        for one in _ranges(unit, series, year)
        if one.text("device") != unit.device
    )


# --- dealing -----------------------------------------------------------------------------


@action("letter.keep_agenda")
def keep_agenda(
    unit: LetterUnit, *, reason: str = "", year: int | None = None, low: int = 1
) -> ObjectId:
    """Make this PC the one that keeps the office's agenda.

    Where another PC keeps it, that one must be out of use: a ``reason`` is needed, and in
    ``year`` this PC gives no number below ``low``, because the other may have used them.
    Raises ``letter.agenda_kept`` (device), ``letter.agenda_kept_here``,
    ``letter.agenda_low`` (low).
    """
    keepers = _keepers(unit)
    if [one.text("device") for one in keepers] == [unit.device]:
        raise Refused("letter.agenda_kept_here")
    if keepers and (not reason.strip() or year is None):
        raise Refused("letter.agenda_kept", device=keepers[0].text("device"))
    if not 1 <= low <= LAST_SERIAL:
        raise Refused("letter.agenda_low", low=low)
    if reason.strip():
        unit.journal.because(reason.strip())
    values: dict[str, Json] = {
        "device": unit.device,
        "replaces": [str(one.id) for one in keepers],
        "year": year,
        "low": low,
        "reason": reason.strip() or None,
    }
    return unit.journal.create("agenda_keeper", values, scope=OFFICE)


@action("letter.deal_range")
def deal_range(
    unit: LetterUnit, device: DeviceId, series: str, year: int, count: int, low: int | None = None
) -> Obj:
    """Deal the next numbers, or those from ``low``, to another PC of this office.

    Raises ``letter.agenda_not_kept`` (keeper) anywhere but at the PC that keeps the agenda,
    ``letter.range_device`` (device), ``letter.range_count`` (most), ``letter.range_taken``
    (low, high) where one of the numbers is used or dealt already.
    """
    keepers = [one.text("device") for one in _keepers(unit)]
    if keepers != [unit.device]:
        raise Refused("letter.agenda_not_kept", keeper=", ".join(keepers))
    if device not in _mates(unit):
        raise Refused("letter.range_device", device=device)
    if not 1 <= count <= MOST:
        raise Refused("letter.range_count", most=MOST)
    dealt = [_block(one) for one in _ranges(unit, series, year)]
    own = own_numbers(unit, series, year)
    used = unit.letters.highest(series, year, 1, LAST_SERIAL)
    first = low or max([used, own.blocks[0][0] - 1, *(high for _, high in dealt)]) + 1
    last = first + count - 1
    free = (
        own.holds(first) and own.holds(last) and not any(a <= last and first <= b for a, b in dealt)
    )
    if not free or unit.letters.highest(series, year, first, last):
        raise Refused("letter.range_taken", low=first, high=last)
    values: dict[str, Json] = {
        "series": series,
        "year": year,
        "low": first,
        "high": last,
        "device": device,
        "at": unit.clock.now().isoformat(timespec="seconds"),
    }
    oid = unit.journal.create("number_range", values, scope=OFFICE)
    made = unit.objects.get(oid)
    assert made is not None  # noqa: S101 - it was created in this transaction
    return made


# --- inside ------------------------------------------------------------------------------


def _mates(unit: LetterUnit) -> dict[DeviceId, str]:
    """Return the other PCs of this office that are believed, with their labels.

    Headquarters' trust list names them before their first bundle comes.
    """
    known = {
        one.id: one.label
        for one in unit.devices.all()
        if one.scope == unit.scope and one.side is unit.side
    }
    for listed in _vouched_for(unit.local.get(_TRUST) or "", unit.side is Side.HQ, unit.scope):
        known.setdefault(listed, "")
    known.pop(unit.device, None)
    return {one: label for one, label in known.items() if unit.devices.cut_offs(one) is None}


@lru_cache(maxsize=4)
def _vouched_for(trust: str, hq: bool, scope: str) -> tuple[DeviceId, ...]:  # noqa: FBT001 - a cached key
    """Return the devices of a scope in the signed trust list in force, none before enrolment."""
    if not trust:
        return ()
    believed = verify_list(msgspec.json.decode(trust, type=SignedList), None)
    if hq:
        return tuple(DeviceId(one.device) for one in believed.hq_devices)
    return tuple(DeviceId(one.device) for one in believed.region_devices if one.scope == scope)


def _keepers(unit: LetterUnit) -> list[Obj]:
    """Return who keeps the agenda: one, none yet, or several that nobody has chosen between."""
    found = unit.objects.all("agenda_keeper")
    replaced = {str(oid) for one in found for oid in one.get("replaces", [])}
    return [one for one in found if one.id not in replaced]


def _ranges(unit: LetterUnit, series: str, year: int) -> list[Obj]:
    return [
        one
        for one in unit.objects.all("number_range")
        if one.text("series") == series and one.get("year") == year
    ]


def _block(found: Obj) -> Block:
    return int(found.get("low", 1)), int(found.get("high", 0))


def _used(unit: LetterUnit, found: Obj) -> int:
    low, high = _block(found)
    serials = unit.letters.serials(found.text("series"), int(found.get("year", 0)))
    return sum(low <= serial <= high for serial in serials)


def _without(blocks: Iterable[Block], cuts: Iterable[Block]) -> tuple[Block, ...]:
    """Return the numbers of ``blocks`` that no cut holds, as rising blocks that never touch."""
    left = [block for block in blocks if block[0] <= block[1]]
    for first, last in cuts:
        if first > last:
            continue
        left = [
            part
            for low, high in left
            for part in ((low, min(high, first - 1)), (max(low, last + 1), high))
            if part[0] <= part[1]
        ]
    joined: list[Block] = []
    for low, high in sorted(left):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return tuple(joined)
