"""A region's office with an officer who holds every role, and forms to register with."""

from copy import deepcopy
from datetime import timedelta

import pytest

from db.projections import PROJECTORS
from desktop.cases.intake import read_case
from desktop.cases.model import TYPES
from desktop.cases.office import reading
from desktop.cases.registration import register_case
from desktop.journal.actions import action
from desktop.journal.model import Registry, ScopeKind, Side, Who, immutable
from desktop.journal.roles import ROLES
from tests.builders import blob_identity, builder

__all__ = ["builder", "desk"]

NEIGHBOURS = (
    immutable("letter", None, [ScopeKind.REGION], "kind number dated:date respondents:list"),
    immutable("letter_mark", None, [ScopeKind.REGION], "kind reason"),
    immutable("hq_recommendation", Side.HQ, [ScopeKind.REGION], "sanction due_on:date reason"),
)
"""Just enough of the objects that rooms above hang on a case."""

ALL_ROLES = Who("0" * 31 + "1", "Sari Contoh", frozenset(ROLES))

PERSON = {
    "name": "Budi Santoso",
    "front_title": "Drs.",
    "back_title": "M.Si.",
    "asn_type": "PNS",
    "nip": "198609262015051001",
    "rank": "III/d",
    "position": "Camat Cibinong",
    "position_kind": "ADMINISTRATOR",
    "area_head": "camat",
    "unit": "Kecamatan Cibinong",
    "institution": "Pemerintah Kabupaten Bogor",
    "supervisor": {"name": "Tuti Contoh", "nip": "", "position": "Sekretaris Daerah"},
    "allegations": ["DS-06"],
}


def form(*people, **changes):
    """Return the form of the command line's contract, with other people or other fields."""
    return {
        "event": "PILKADA-2024",
        "received_on": "2024-10-02",
        "source": "BAWASLU",
        "external_numbers": {"bawaslu": "021/LP/PB/Kab/13.25/IX/2024"},
        "subject": "Unggahan dukungan kepada pasangan calon",
        "account": 'Teks bebas dengan <tag>, "kutip", & karakter ≠ ASCII.',
        "place": "Kecamatan Cibinong",
        "acted_on": "2024-09-28",
        "confidentiality": "R",
        "respondents": deepcopy(list(people) or [PERSON]),
    } | changes


class Desk:
    """An officer at an open vault: ``do`` an action, ``ask`` a query."""

    def __init__(self, vault, who=ALL_ROLES):
        self.vault = vault
        self.who = who

    def do(self, action, *args, **kwargs):
        self.vault.clock.set(self.vault.clock.now() + timedelta(seconds=1))
        with self.vault.store.begin(self.who) as unit:
            return action(unit, *args, **kwargs)

    def ask(self, query, *args, **kwargs):
        with self.vault.store.read(self.who) as unit:
            return query(unit, *args, **kwargs)

    def register(self, *people, **changes):
        """Register a case from a form and return what was made."""
        return self.do(_register, form(*people, **changes))

    def create(self, otype, parent=None, scope=None, **values):
        """Create any object, as another room would."""
        return self.do(_create, otype, values, parent=parent, scope=scope)


@action("case.register")
def _register(unit, typed):
    return register_case(unit, read_case(typed, reading(unit)))


@action("case.edit")
def _create(unit, otype, values, *, parent, scope):
    return unit.journal.create(otype, values, parent=parent, scope=scope)


def open_desk(builder, name="a", **more):
    registry = Registry.of(TYPES, NEIGHBOURS)
    vault = builder.vault(name, registry=registry, projectors=PROJECTORS, **more)
    desk = Desk(vault)
    desk.do(lambda unit: unit.local.set("identity_recipient", blob_identity().recipient))
    return desk


@pytest.fixture
def desk(builder):
    """An office's PC with an empty vault."""
    return open_desk(builder)
