"""A program that numbers letters until it is killed, for ``test_kill_numbers.py``."""

import random
from datetime import UTC, date, datetime
from pathlib import Path

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.clock import FixedClock
from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal.actions import action
from desktop.journal.model import Device, Registry, Side, Who
from desktop.journal.roles import ROLES
from desktop.letters.agenda import (
    AFTER,
    WHY,
    agenda_of,
    number_at,
    place_of,
    release_number,
    reserve_number,
)
from desktop.letters.objects import TYPES as LETTER_TYPES
from tests.builders import BOGOR, Vault

WHO = Who("0" * 31 + "1", "Sari Contoh", frozenset(ROLES))
TODAY, LAST_YEAR = date(2027, 1, 4), date(2026, 12, 31)


def vault_in(folder):
    """Return the campaign's vault, not yet made or opened."""
    device = Device(DeviceId("numbersnumbersnu"), Side.REGION, BOGOR, "", b"", "")
    clock = FixedClock(datetime(2027, 1, 4, tzinfo=UTC))
    registry = Registry.of(TYPES, LETTER_TYPES)
    place = Path(folder)
    return Vault(place / "vault", place / "state", clock, device, registry, PROJECTORS)


@action("letter.issue")
def issue(unit, case, dated, inside=lambda place: None, **wishes):
    """Number a letter as issuing does, without printing it."""
    agenda = agenda_of(unit, "REK-1")
    place = place_of(unit, agenda, dated, wishes)
    number = number_at(unit, agenda, place, dated, "R")
    values = {
        "kind": "REK-1",
        "number": number,
        "serial": place.serial,
        "series": place.series,
        "insertion": place.insertion,
        "year": place.year,
        "dated": dated.isoformat(),
    }
    letter = unit.journal.create("letter", values, parent=case)
    inside(place)
    return letter, number


@action("case.register")
def make_case(unit):
    """Make the case on which all letters are filed."""
    return unit.journal.create("case", {"subject": "x"}, scope=BOGOR)


def act(vault, deed, *given, **more):
    """Run an action in one transaction; what it returns is committed."""
    with vault.store.begin(WHO) as unit:
        return deed(unit, *given, **more)


def live(folder, pipe, case, seed):
    """Number letters for ever; say each number only after its commit has returned."""
    dice, vault, behind = random.Random(seed), vault_in(folder).open(), 1
    pipe.send(("open", ""))
    while True:
        deed = dice.choice(("letter", "letter", "letter", "old", "reserve", "insert"))
        if deed == "reserve":
            kept = act(vault, reserve_number, "Undangan")
            pipe.send(("kept", kept.text("number")))
            act(vault, release_number, kept.id, "batal")
            continue
        wishes = {AFTER: str(behind), WHY: "x"} if deed == "insert" else {}
        dated = LAST_YEAR if deed == "old" else TODAY
        try:
            number = act(vault, issue, case, dated, **wishes)[1]
        except Refused as refused:
            # On a fast machine 99 letters are squeezed in behind one number: then the next.
            if refused.code != "letter.insert_full":
                raise
            behind += 1
            continue
        pipe.send(("done", number))


def stop_inside(folder, pipe, case):
    """Take a number and wait between that and the commit for whatever comes."""

    def inside(place):
        pipe.send(place.serial)
        pipe.recv()

    act(vault_in(folder).open(), issue, case, TODAY, inside)
    pipe.send("committed")
