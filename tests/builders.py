"""Vaults for tests: cheap keys, a clock that only moves when told, a few object types.

``tests/db/conftest.py`` shows how a folder takes the fixtures over.
"""

import hashlib
import io
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

import pytest

from db.store import Keys, Store, Surroundings, create, open_store
from desktop.clock import FixedClock
from desktop.ids import DeviceId
from desktop.journal import codec
from desktop.journal.actions import action
from desktop.journal.model import (
    ACTION,
    CREATE,
    Device,
    Feed,
    Header,
    Registry,
    ScopeKind,
    Side,
    Who,
    id_of_creation,
    immutable,
    mutable,
)
from desktop.keys.sealing import new_identity

BOGOR, DEPOK = "wbogorbogor22", "wdepokdepok22"
"""Two regions' scopes."""

NOON = datetime(2026, 11, 22, 5, 0, tzinfo=UTC)

TYPES = (
    mutable(
        "matter",
        Side.REGION,
        [ScopeKind.REGION],
        "title note on:date count:number closed:flag tags:list more:map",
        shared="assignee",
    ),
    immutable("remark", Side.REGION, [ScopeKind.REGION], "text on:date"),
    immutable("opinion", Side.HQ, [ScopeKind.REGION], "text"),
    mutable("task", None, [ScopeKind.REGION, ScopeKind.HQ], "title assignee count:number"),
    mutable("plan", None, [ScopeKind.OFFICE], "title"),
    immutable("print", None, [ScopeKind.LOCAL], "what"),
)
REGISTRY = Registry.of(TYPES)
WHO = Who("0" * 31 + "1", "Sari Contoh", frozenset({"petugas"}))


def project_matter(db, matter, objects):
    """A flat row and a line of the index that depend on an object and its children."""
    remarks = objects.children(matter.id, "remark")
    row = (matter.id, matter.text("title"), len(remarks), matter.created_t)
    db.execute("DELETE FROM case_row WHERE oid = ?", (matter.id,))
    db.execute("DELETE FROM search WHERE rowid = ?", (int(matter.id[:15], 16),))
    if matter.withdrawn:
        return
    db.execute(
        "INSERT INTO case_row (oid, register_number, register_year, register_serial, subject,"
        " event, received_on, source, first_name, respondents, allegations, states, due_on,"
        " officer, scope, changed_t, withdrawn)"
        " VALUES (?1, '', 0, 0, ?2, '', '', '', '', ?3, '', '', NULL, '', '', ?4, 0)",
        row,
    )
    db.execute(
        "INSERT INTO search (rowid, oid, case_oid, names, numbers, words) VALUES (?,?,?,?,?,?)",
        (int(matter.id[:15], 16), matter.id, matter.id, "", "", matter.text("title")),
    )


def project_remark(db, remark, objects):
    """A child refreshes what its parent shows."""
    parent = None if remark.parent is None else objects.get(remark.parent)
    if parent is not None:
        project_matter(db, parent, objects)


PROJECTORS = {"matter": project_matter, "remark": project_remark}


@action("case.edit")
def write(unit, change):
    """Run ``change(unit)`` as one action."""
    return change(unit)


@cache
def blob_identity():
    """Return one age identity for all test vaults; making one costs time."""
    return new_identity()


@dataclass
class Vault:
    """A vault and all that is needed to close it, open it again and write to it."""

    folder: Path
    anchors: Path
    clock: FixedClock
    device: Device
    registry: Registry = REGISTRY
    projectors: dict = field(default_factory=lambda: PROJECTORS)
    store: Store = None

    @property
    def id(self):
        return self.device.id

    @property
    def keys(self):
        secret = hashlib.sha256(self.device.id.encode()).digest()
        return Keys(secret, hashlib.sha256(secret).digest())

    @property
    def around(self):
        return Surroundings(self.registry, self.projectors, self.clock, self.anchors, "test")

    def create(self):
        identity = blob_identity()
        vault = hashlib.sha256(str(self.folder).encode()).hexdigest()[:32]
        self.store = create(self.folder, self.keys, identity, vault, self.device, self.around)
        return self

    def open(self):
        self.store = open_store(self.folder, self.keys, self.around)
        return self

    def close(self):
        if self.store is not None:
            self.store.close()
            self.store = None

    def reopen(self):
        self.close()
        return self.open()

    def knows(self, *others):
        """Take other vaults' devices for certified."""
        with self.store.begin(WHO) as unit:
            for other in others:
                unit.devices.keep(other.device)
                unit.fold.rejudge(other.id)

    def do(self, change):
        """Run ``change(unit)`` as one action in one transaction; return what it returns."""
        self.clock.set(self.clock.now() + timedelta(seconds=1))
        with self.store.begin(WHO) as unit:
            return write(unit, change)

    def ask(self, query):
        with self.store.read(WHO) as unit:
            return query(unit)

    def add(self, otype="matter", parent=None, scope=None, **values):
        """Create an object; the scope is the vault's own or the parent's."""
        place = scope or (None if parent else self.device.scope)
        return self.do(lambda unit: unit.journal.create(otype, values, parent=parent, scope=place))

    def put(self, oid, **values):
        return self.do(lambda unit: unit.journal.put(oid, values))

    def get(self, oid):
        return self.ask(lambda unit: unit.objects.get(oid))

    def ops(self, *scopes):
        """Return all ops of the scopes in local order, one's own region's by default."""
        wanted = scopes or (self.device.scope,)
        return self.ask(lambda unit: list(unit.trail.ops_since({}, wanted)))

    def rows(self, sql, *values):
        """Return rows of the data file as they are committed."""
        with self.store.read(WHO):
            return [tuple(row) for row in self.store._reader.execute(sql, values)]


class Builder:
    """Makes vaults below one folder and closes them all in the end."""

    def __init__(self, folder):
        self.folder = folder
        self.made = []

    def vault(self, name="a", side=Side.REGION, scope=BOGOR, **more):
        """Return a new vault; one name is one device."""
        return self._known(name, side, scope, **more).create()

    def reopened(self, name="a", side=Side.REGION, scope=BOGOR, **more):
        """Return the vault that lies under a name since an earlier run."""
        return self._known(name, side, scope, **more).open()

    def _known(self, name, side, scope, **more):
        digest = hashlib.sha256(name.encode()).digest()
        device = DeviceId("".join("abcdefghijklmnopqrstuvwxyz234567"[b % 32] for b in digest[:16]))
        vault = Vault(
            self.folder / name,
            self.folder / f"state-{name}",
            FixedClock(NOON),
            Device(device, side, scope, name, digest, ""),
            **more,
        )
        self.made.append(vault)
        return vault

    def close(self):
        for vault in self.made:
            vault.close()


@pytest.fixture
def builder(tmp_path):
    """Makes vaults on request; see :class:`Builder`."""
    builder = Builder(tmp_path)
    yield builder
    builder.close()


@pytest.fixture
def vault(builder):
    """One open vault of a region."""
    return builder.vault()


@pytest.fixture
def office(builder):
    """Two PCs of one region and one of headquarters that know each other."""
    pcs = builder.vault("a"), builder.vault("b"), builder.vault("hq", Side.HQ, "pusat")
    for one in pcs:
        one.knows(*pcs)
    return pcs


def receive(vault, ops):
    """Apply ops that came from elsewhere as far as they can be applied; return what waits."""
    waiting = list(ops)
    with vault.store.begin(WHO) as unit:
        while True:
            held = {str(state.feed): state.seq for state in unit.trail.feeds()}
            waiting = [op for op in waiting if op.header.s > held.get(op.header.f, 0)]
            ready = next((op for op in waiting if unit.fold.waits_for(op) is None), None)
            if ready is None:
                return waiting
            unit.fold.apply(ready)


class Forger:
    """Writes ops that the program itself would not, in the name of one device."""

    def __init__(self, device, scope=BOGOR, epoch=1):
        self.feed = str(Feed(device, epoch, scope))
        self.seq = 0
        self.ops = []
        self.group = None
        self.begin()

    def begin(self):
        oid = id_of_creation(self.feed, self.seq + 1)
        self.group = oid
        self.op(ACTION, oid, CREATE, {"parent": None, "value": {"name": "case.edit"}})

    def op(self, otype, oid, key, value, base=(), group=None, **more):
        self.seq += 1
        head = Header(
            f=self.feed,
            s=self.seq,
            t=1_900_000_000_000_000 + self.seq,
            a="x",
            g=group or self.group,
            o=otype,
            i=oid,
            k=key,
            b=list(base),
            **more,
        )
        self.ops.append(codec.write(head, value))
        return self.ops[-1].id

    def create(self, otype, value=None, parent=None, base=(), oid=None):
        body = {"parent": parent} | ({} if value is None else {"value": value})
        oid = oid or id_of_creation(self.feed, self.seq + 1)
        return oid, self.op(otype, oid, CREATE, body, base)


def pdf_with_signature_picture():
    """Return one page of 200 × 300 points, all of it covered by the red picture of a signature."""
    import pikepdf
    from pikepdf import Array, Dictionary, Name, String

    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 300))
    picture = pdf.make_stream(b"1 0 0 rg 0 0 200 300 re f")
    picture.Type, picture.Subtype = Name.XObject, Name.Form
    picture.BBox, picture.Resources = Array([0, 0, 200, 300]), Dictionary()
    field = pdf.make_indirect(
        Dictionary(
            **{"Type": Name.Annot, "Subtype": Name.Widget, "FT": Name.Sig, "F": 4},
            T=String("TandaTangan1"), Rect=Array([0, 0, 200, 300]), AP=Dictionary(N=picture),
        )
    )  # fmt: skip
    page.Annots = Array([field])
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([field]), SigFlags=3))
    sink = io.BytesIO()
    pdf.save(sink)
    return sink.getvalue()
