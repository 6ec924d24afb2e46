"""Three offices with real vaults and all their rows, for cases that go from one to another."""

import hashlib
import io
from functools import cache

import pytest

from db.projections import PROJECTORS
from desktop.cases.evidence import add_evidence
from desktop.cases.handing import handing_of
from desktop.cases.model import TYPES as CASE_TYPES
from desktop.cases.model import File
from desktop.cases.queries import case_view
from desktop.cases.reporter import RECIPIENT
from desktop.cases.steps import StepRequest, take_step
from desktop.desk.model import TYPES as DESK_TYPES
from desktop.journal.model import Registry, Side
from desktop.keys.sealing import new_identity
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.progress import Silent
from desktop.sync.model import Outcome
from desktop.sync.transfer_views import incoming, transfers
from desktop.sync.transfers import Offer, accept_case, decline_case, offer_case
from tests.builders import TYPES
from tests.desks import _register, form
from tests.desktop.sync.conftest import WHO, Country

REGISTRY = Registry.of(CASE_TYPES, LETTER_TYPES, DESK_TYPES, TYPES)
BOGOR, DEPOK, BEKASI = "32.01", "32.76", "32.16"
SCOPES = {BOGOR: "wbogorbogor22", DEPOK: "wdepokdepok22", BEKASI: "wbekasibekas2"}
WHY = "Terlapor pindah tugas ke sana"


@cache
def identity_key(name):
    """Return the key by which the keepers of an installation open identities."""
    return new_identity()


class Realm(Country):
    """Headquarters and offices whose regions differ, as the program runs them."""

    def office(self, name, side=Side.REGION, scope="", enrolled_at=None, **more):
        more = {"registry": REGISTRY, "projectors": PROJECTORS, **more}
        made = super().office(name, side, scope, enrolled_at, **more)
        with made.store.begin(WHO) as unit:
            unit.local.set(RECIPIENT, identity_key(name).recipient)
        return made

    def region(self, name, code, hq):
        return self.office(name, scope=SCOPES[code], enrolled_at=hq, region=code)


@pytest.fixture
def realm(tmp_path):
    realm = Realm(tmp_path)
    yield realm
    realm.close()


@pytest.fixture
def hq(realm):
    return realm.headquarters()


@pytest.fixture
def bogor(realm, hq):
    return realm.region("bogor", BOGOR, hq)


@pytest.fixture
def depok(realm, hq):
    return realm.region("depok", DEPOK, hq)


def register(office, person=None, **more):
    """Register a case of one person and take it to its second state."""
    made = office.do(_register, form(*([person] if person else []), **more)).result
    for state in ("DITERIMA", "VERIFIKASI"):
        office.do(take_step, made.respondents, StepRequest(state))
    return made


def keep(office, case, content, title="Foto"):
    """Add a file to a case as evidence."""
    ref = office.store.blobs.add(io.BytesIO(content))
    file = File(ref.sha256, ref.size, "foto.jpg")
    return office.do(add_evidence, case, {"type": "FOTO", "title": title}, file).result.evidence


def offer(office, case, to=DEPOK, **more):
    return office.do(offer_case, case, Offer(to, WHY, **more)).result


def pass_by(stick, *way):
    """Let a stick go from each of these to the next."""
    for sender, receiver in zip(way, way[1:], strict=False):
        assert sender.send(receiver, stick).outcome is Outcome.IMPORTED


def take(office):
    """Accept the one case that waits."""
    (line,) = office.ask(incoming)
    return office.do(accept_case, line.id).result


def refuse(office, reason="Bukan wilayah kami"):
    (line,) = office.ask(incoming)
    return office.do(decline_case, line.id, reason).result


def standing(office, case):
    """Return why an office may not work on a case, empty when it may."""
    handing = office.ask(lambda unit: handing_of(unit.objects, unit.objects.get(case)))
    return "" if handing is None else handing.standing.value


def lines(office):
    return [(line.way, line.standing) for line in office.ask(transfers)]


def view(office, case):
    return office.ask(case_view, case)


def sound(*offices):
    """Say that every table says what the journal says."""
    return all(office.store.differences(Silent()) == [] for office in offices)


def sha256(content):
    return hashlib.sha256(content).hexdigest()
