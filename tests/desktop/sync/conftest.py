"""Offices with real keys, enrolled with each other, and a stick between them."""

import hashlib
import io
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path

import pytest

from db.blobs import BlobRef
from db.store import Keys, Surroundings, create, open_store
from desktop.cases.model import TYPES as CASE_TYPES
from desktop.clock import FixedClock
from desktop.desk.model import TYPES as DESK_TYPES
from desktop.journal.actions import action
from desktop.journal.model import OFFICE, Device, Registry, Side, Who
from desktop.journal.roles import ROLES
from desktop.keys.enrolment import read_request, vouching
from desktop.keys.sealing import new_identity
from desktop.keys.signing import SigningKey
from desktop.keys.sshsig import Namespace, sign
from desktop.progress import Silent
from desktop.sync import enrolment, exchange, standing
from desktop.sync.actions import make_headquarters_keys
from desktop.sync.model import Room
from tests.builders import NOON, TYPES, blob_identity

REGISTRY = Registry.of(CASE_TYPES, DESK_TYPES, TYPES)
WHO = Who("0" * 31 + "1", "Sari Contoh", frozenset(ROLES))


@action("vault.create")
def found(unit, name, region="32.01"):
    values = {"name": name, "region_code": region, "authority": "KASN"}
    unit.journal.create("office", values, scope=OFFICE)
    if unit.side is Side.HQ:
        make_headquarters_keys(unit, "KASN")


@action("case.edit")
def write(unit, change):
    return change(unit)


@cache
def signing_key(name):
    return SigningKey.from_seed(hashlib.sha256(name.encode()).digest())


@cache
def bundle_key(name):
    return new_identity()


@dataclass
class Result:
    result: object


@dataclass
class Office:
    """An open vault that fits the port of a desk."""

    name: str
    folder: Path
    anchors: Path
    side: Side
    scope: str
    clock: FixedClock = field(default_factory=lambda: FixedClock(NOON))
    registry: Registry = REGISTRY
    projectors: dict = field(default_factory=dict)
    joins: bool = False
    store: object = None
    projectors: dict = field(default_factory=dict)
    region: str = "32.01"

    @property
    def key(self):
        return signing_key(self.name)

    @property
    def id(self):
        return self.key.device

    @property
    def keys(self):
        secret = hashlib.sha256(self.name.encode()).digest()
        return Keys(secret, hashlib.sha256(secret).digest())

    @property
    def around(self):
        return Surroundings(self.registry, self.projectors, self.clock, self.anchors, "test")

    def create(self):
        own = Device(
            self.id, self.side, self.scope, "", self.key.public, bundle_key(self.name).recipient
        )
        vault = hashlib.sha256(self.name.encode()).hexdigest()[:32]
        self.store = create(self.folder, self.keys, blob_identity(), vault, own, self.around)
        with self.store.begin(WHO) as unit:
            unit.local.keep_secret("signing_key", self.key.seed)
            unit.local.keep_secret("bundle_identity", bundle_key(self.name).secret.encode())
            if not self.joins:
                found(unit, f"Inspektorat {self.name}", self.region)
        return self

    def open(self):
        self.store = open_store(self.folder, self.keys, self.around)
        return self

    def close(self):
        if self.store is not None:
            self.store.close()
            self.store = None

    def snapshot(self):
        """Return the content of every file, as a disk image would keep it."""
        self.close()
        place = self.folder.parent
        found = {path: path.read_bytes() for path in place.rglob("*") if path.is_file()}
        self.open()
        return found

    def turn_back(self, snapshot):
        """Bring every file back in place, so that nothing outside the database tells."""
        self.close()
        for path, content in snapshot.items():
            path.write_bytes(content)
        self.open()

    def do(self, action, /, *args, **kwargs):
        with self.store.begin(WHO) as unit:
            return Result(action(unit, *args, **kwargs))

    def ask(self, query, /, *args, **kwargs):
        with self.store.read(WHO) as unit:
            return query(unit, *args, **kwargs)

    def change(self, work):
        self.clock.set(self.clock.now() + timedelta(seconds=1))
        return self.do(write, work).result

    def add(self, otype="matter", parent=None, scope=None, **values):
        place = scope or (None if parent else self.scope)
        return self.change(
            lambda unit: unit.journal.create(otype, values, parent=parent, scope=place)
        )

    def put(self, oid, **values):
        return self.change(lambda unit: unit.journal.put(oid, values))

    def get(self, oid):
        return self.ask(lambda unit: unit.objects.get(oid))

    def keep_file(self, content):
        """Keep a file and name it by a piece of evidence of a new case."""
        ref = self.store.blobs.add(io.BytesIO(content))
        case = self.add("case", scope=self.scope, subject="x")
        self.add("evidence", parent=case, sha256=ref.sha256, size=ref.size)
        return ref

    def has_file(self, content):
        return self.store.blobs.has(BlobRef(hashlib.sha256(content).hexdigest(), len(content)))

    def export(self, to, folder, **room):
        folder.mkdir(exist_ok=True)
        self.clock.set(self.clock.now() + timedelta(seconds=1))
        return exchange.export_bundle(self, self.folder, to.id, folder, Silent(), Room(**room))

    def take(self, path):
        """Import a file and return the result."""
        return exchange.import_bundle(self, self.folder, path, Silent())

    def inspect(self, path):
        return exchange.inspect_bundle(self, path, Silent())

    def send(self, to, folder):
        """Export and let the other end import; return its result."""
        return to.take(self.export(to, folder).file)

    def state(self, scope):
        """Return all that must be equal on every replica of a scope."""
        rows = self.store._reader.execute
        with self.store.read(WHO):
            objects = rows(
                "SELECT oid, otype, parent, withdrawn, doc, conflicts FROM object"
                " WHERE scope = ? ORDER BY oid",
                (scope,),
            ).fetchall()
            heads = rows(
                "SELECT head.oid, head.key, head.feed, head.seq FROM head"
                " JOIN feed USING (feed) WHERE feed.scope = ? ORDER BY 1, 2, 3, 4",
                (scope,),
            ).fetchall()
            feeds = rows(
                "SELECT feed, seq, head FROM feed WHERE scope = ? ORDER BY feed", (scope,)
            ).fetchall()
            voids = rows(
                "SELECT feed, op.seq, void FROM op JOIN feed USING (feed)"
                " WHERE scope = ? AND void IS NOT NULL ORDER BY 1, 2",
                (scope,),
            ).fetchall()
        return [tuple(map(tuple, part)) for part in (objects, heads, feeds, voids)]

    def count_ops(self):
        with self.store.read(WHO):
            return self.store._reader.execute(
                "SELECT count(*) FROM op JOIN feed USING (feed) WHERE scope <> 'lokal'"
            ).fetchone()[0]

    def tables(self):
        """Return everything an import may change, the trace on this PC aside."""
        names = ("device", "pending", "head", "peer", "bundle_in", "blob_held", "checkpoint",
                 "revocation")  # fmt: skip
        with self.store.read(WHO):
            rows = {
                name: [tuple(row) for row in self.store._reader.execute(f"SELECT * FROM {name}")]
                for name in names
            }
        rows["head"] = [row for row in rows["head"] if ".lokal" not in row[2]]
        return rows, self.count_ops(), self.ask(lambda unit: unit.local.get("trust"))


def enrol(region, hq):
    """Let headquarters certify a region, as two people would by telephone."""
    request = region.do(enrolment.request_enrolment).result
    reply = hq.do(enrolment.approve_enrolment, read_request(request)).result
    region.do(enrolment.accept_enrolment, region.ask(enrolment.check_reply, reply))


def vouch(colleague, office):
    """Let a PC of an office vouch for another one, as joining does."""
    signed = vouching(office.key.public, bundle_key(office.name).recipient, office.scope)
    voucher = sign(colleague.key, Namespace.ENROLMENT, signed).decode()
    with office.store.begin(WHO) as unit:
        unit.local.set(standing.VOUCHER, voucher)


class Country:
    """Makes offices below one folder and closes them all in the end."""

    def __init__(self, folder):
        self.folder = folder
        self.made = []

    def office(self, name, side=Side.REGION, scope="wbogorbogor22", enrolled_at=None, **more):
        place = self.folder / name
        office = Office(name, place / "vault", place / "anchors", side, scope, **more).create()
        colleague = next((one for one in self.made if one.scope == scope), None)
        self.made.append(office)
        if enrolled_at is not None:
            if colleague is not None:
                vouch(colleague, office)
            enrol(office, enrolled_at)
        return office

    def headquarters(self, name="hq"):
        return self.office(name, Side.HQ, "pusat")

    def newcomer(self, name):
        """Return a PC that is to join an office, with nothing in it but its officer."""
        return self.office(name, scope="", joins=True)

    def close(self):
        for office in self.made:
            office.close()


@pytest.fixture
def country(tmp_path):
    country = Country(tmp_path)
    yield country
    country.close()


@pytest.fixture
def hq(country):
    return country.headquarters()


@pytest.fixture
def bogor(country, hq):
    return country.office("bogor", enrolled_at=hq)


@pytest.fixture
def depok(country, hq):
    return country.office("depok", scope="wdepokdepok22", enrolled_at=hq)


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
