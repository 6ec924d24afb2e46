"""What must hold when a campaign has ended and everybody has been reached.

The design names 21 invariants. Each is asserted under its number here or in the file named:

===  =====================  ==========================================================
 1   convergence            ``converged``: equal heads, objects, rows, search hits, chains
 2   idempotence            ``nothing_new``; step ``again``
 3   commutativity          ``converged``: every vault of the cast saw another order, with
                            repetitions, prefixes and parts of the volumes
 4   no lost edit           ``heads_by_the_book``: the heads follow from all ops by definition
 5   no zombie              ``heads_by_the_book``
 6   causal order           ``in_causal_order``
 7   conflict completeness  ``conflicts_by_the_book``, ``decided``
 8   atomicity              step ``killed``, ``ledger.check_cut``; with real kills
                            ``tests/faults/test_kill.py``
 9   tamper                 step ``damage``; every bit and length ``test_sync_mutants.py``,
                            ``test_sync_tampering.py``, ``test_sync_attacks.py``
10   ack safety             ``ledger.check_export`` at every export
11   ack liveness           ``nothing_left_to_send``
12   fork safety            ``ledger.note``; whole clones ``test_sync_copies.py``
13   restore                ``nothing_lost``, ``files_arrived``, ``texts_arrived``
14   scope                  ``kept_apart``
15   ownership              ``void_by_the_book``; orders of the list ``test_sync_ownership.py``
16   confidentiality        ``kept_apart``; with real crypto ``test_sync_secrecy.py``
17   projection = fold      ``folded_alike``
18   skew                   the cast's older program, updated in the end; then 1 and 17
19   redaction              ``forgotten``; database pages and log ``test_sync_redacting.py``
20   bounds                 ``test_sync_mutants.py``, ``test_sync_tampering.py``,
                            ``tests/faults/test_big_file.py``
21   stock tools            ``test_sync_stock_tools.py``, ``test_sync_by_hand.py``
===  =====================  ==========================================================
"""

import random
from contextlib import suppress

import msgspec

from db.blobs import BlobRef
from desktop.errors import Refused
from desktop.journal import fold
from desktop.journal.codec import value_of
from desktop.journal.model import CREATE, REDACT, WITHDRAW, Side
from desktop.journal.queries import verify
from desktop.progress import Silent
from desktop.sync import conflicts, queries, reading
from desktop.sync.model import Outcome, scopes_for
from tests.desktop.sync.campaign import ledger
from tests.desktop.sync.campaign.ledger import chains, rows
from tests.desktop.sync.campaign.play import Campaign
from tests.desktop.sync.campaign.writing import WORD

HEADQUARTERS_ROWS = ("case_row", "respondent_row", "person_row", "search")
"""Rows that follow from a region's scope alone, so that headquarters has the same."""
HEADQUARTERS_SCOPES = ("kantor", "pusat", "umum")
OFFICE_ROWS = (*HEADQUARTERS_ROWS, "appearance_row", "standing_row", "link_mark", "search_part")


def run(pattern, folder, schedule):
    """Play a campaign to its end and assert everything; returns the campaign's counts."""
    campaign = Campaign(pattern, folder, schedule)
    try:
        campaign.play()
        campaign.settle()
        check(campaign)
        return campaign.count
    finally:
        campaign.close()


def check(campaign):
    """Assert all that must hold now."""
    dice = random.Random(campaign.schedule.seed)
    replicas = by_scope(campaign)
    for scope, offices in replicas.items():
        converged(offices, scope)
    trails = {}
    for scope, offices in replicas.items():
        trails[scope] = trail = Trail(campaign, offices[0], scope)
        trail.in_causal_order()
        trail.void_by_the_book()
        trail.heads_by_the_book()
        trail.conflicts_by_the_book()
        trail.forgotten(offices)
    for name in campaign.present:
        folded_alike(campaign.offices[name])
    nothing_left_to_send(campaign)
    nothing_lost(campaign, replicas)
    files_arrived(campaign)
    texts_arrived(campaign)
    decided(campaign, replicas)
    nothing_new(campaign, dice)
    kept_apart(campaign, dice)


def by_scope(campaign):
    """Return by region's scope the vaults that share it."""
    found = {}
    for name in campaign.present:
        office = campaign.offices[name]
        if office.side is Side.REGION:
            found.setdefault(office.scope, []).append(office)
    headquarters = [
        campaign.offices[name]
        for name in campaign.present
        if campaign.offices[name].side is Side.HQ
    ]
    return {scope: offices + headquarters for scope, offices in sorted(found.items())}


def converged(offices, scope):
    """1 convergence, 3 commutativity: all replicas of a scope are equal in all they show."""
    states = [office.state(scope) for office in offices]
    for state in states[1:]:
        equal(states[0], state, scope)
    everywhere = [shown(office, HEADQUARTERS_ROWS, scope) for office in offices]
    assert all(one == everywhere[0] for one in everywhere), "1 convergence: rows differ"
    first, *others = (office for office in offices if office.side is Side.HQ)
    for office in others:
        for shared in HEADQUARTERS_SCOPES:
            equal(first.state(shared), office.state(shared), shared)
    region = [office for office in offices if office.side is Side.REGION]
    for office in region[1:]:
        for shared in ("kantor", "umum"):
            equal(region[0].state(shared), office.state(shared), shared)
        mine, theirs = (shown(one, OFFICE_ROWS, scope) for one in (region[0], office))
        assert mine == theirs, "1 convergence: rows of the office differ"


def equal(one, other, scope):
    """Assert that two states of a scope are the same one."""
    for what, here, there in zip(("objects", "heads", "feeds", "voids"), one, other, strict=True):
        only = sorted(set(here) ^ set(there), key=repr)[:6]
        assert here == there, f"1 convergence: {what} of {scope} differ: {only}"


def shown(office, tables, scope):
    """Return the rows of a scope's objects and what a search for their words finds."""
    found = {
        table: sorted(
            rows(office, f"SELECT * FROM {table} WHERE oid IN"
                         " (SELECT oid FROM object WHERE scope = ?)", scope), key=repr,
        )
        for table in tables
    }  # fmt: skip
    found["hits"] = sorted(rows(office, "SELECT oid FROM search WHERE search MATCH 'kenari*'"
                                        " AND oid IN (SELECT oid FROM object WHERE scope = ?)",
                                scope))  # fmt: skip
    return found


class Trail:
    """All ops of a scope, as one vault holds them, judged once more from the definition."""

    def __init__(self, campaign, office, scope):
        self.office, self.scope = office, scope
        self.ops = office.ask(lambda unit: list(unit.trail.ops_since({}, [scope])))
        self.by_id = {op.id: op for op in self.ops}
        self.void = {
            f"{feed}/{seq}": reason
            for feed, seq, reason in rows(
                office, "SELECT feed, seq, void FROM op WHERE void IS NOT NULL"
            )
        }
        self.kinds = campaign.newest.types
        self.sides = {one.id: one.side for one in campaign.offices.values()}
        self.cut_offs = {}
        for name in campaign.revoked:
            device = campaign.offices[name].id
            self.cut_offs[device] = office.ask(
                lambda unit, device=device: unit.devices.cut_offs(device)
            )

    def in_causal_order(self):
        """6: no op is applied before its predecessor or its bases."""
        seen = set()
        for op in self.ops:
            head = op.header
            before = [f"{head.f}/{head.s - 1}"] if head.s > 1 else []
            for name in (*before, *head.b):
                assert name in seen, f"6 causal order: {op.id} before {name}"
            seen.add(op.id)

    def void_by_the_book(self):
        """15 ownership: void is exactly what the other side owns, and what a revoked PC wrote on.

        Steps of a campaign write nothing else that could be void.
        """
        for op in self.ops:
            head = op.header
            owner = self.kinds[head.o].writer_of(head.k)
            device = op.feed.device
            cut = self.cut_offs.get(device)
            if cut is not None and head.s > cut.get(head.f, 0):
                expected = fold.VOID_DEVICE
            elif owner is not None and owner is not self.sides[device]:
                expected = fold.VOID_OWNER
            else:
                expected = None
            found = self.void.get(op.id)
            assert found == expected, f"15 ownership: {op.id} is void for {found}, not {expected}"

    def valid(self):
        return [op for op in self.ops if op.id not in self.void]

    def heads_by_the_book(self):
        """4 no lost edit, 5 no zombie: heads are the valid ops that no valid op has replaced."""
        valid = self.valid()
        replaced = {(name, op.header.i, op.header.k) for op in valid for name in op.header.b}
        expected = {op.id for op in valid if (op.id, op.header.i, op.header.k) not in replaced}
        found = {
            f"{feed}/{seq}"
            for feed, seq in rows(
                self.office,
                "SELECT head.feed, head.seq FROM head JOIN feed USING (feed) WHERE scope = ?",
                self.scope,
            )
        }
        assert expected <= found, f"4 no lost edit: {sorted(expected - found)[:4]}"
        assert found <= expected, f"5 no zombie: {sorted(found - expected)[:4]}"
        self.heads = expected

    def conflicts_by_the_book(self):
        """7 conflict completeness: different values at once are listed, each field once."""
        values = {}
        for name in self.heads:
            op = self.by_id[name]
            if op.header.k not in (CREATE, WITHDRAW, REDACT):
                value = None if op.payload is None else value_of(op.payload)
                values.setdefault((op.header.i, op.header.k), []).append(msgspec.json.encode(value))
        # Nobody is asked about what was taken back by somebody who had seen it all.
        there = {oid for (oid,) in rows(self.office, "SELECT oid FROM object WHERE withdrawn = 0")}
        expected = {
            place for place, found in values.items() if len(set(found)) > 1 and place[0] in there
        }
        found = [
            (one.oid, one.field)
            for one in self.office.ask(conflicts.list_conflicts)
            if self.office.get(one.oid).scope == self.scope and one.field != WITHDRAW
        ]
        assert len(found) == len(set(found)), "7 conflicts: listed twice"
        assert set(found) == expected, f"7 conflicts: {set(found) ^ expected}"

    def forgotten(self, offices):
        """19 redaction: what was redacted is in no vault, and every chain still verifies."""
        gone = {
            name
            for op in self.valid()
            if op.header.k == REDACT
            for name in op.header.b
            if name not in self.void and self.by_id[name].header.k != REDACT
        }
        for office in offices:
            kept = {
                f"{feed}/{seq}": payload
                for feed, seq, payload in rows(
                    office, "SELECT feed, seq, payload FROM op WHERE payload IS NOT NULL"
                )
            }
            assert gone.isdisjoint(kept), "19 redaction: a payload is still there"
            words = set(WORD.findall(b"\n".join(kept.values()).decode("utf-8", "replace")))
            for table in ("object", "search", "search_part", "shared_value"):
                text = repr(rows(office, f"SELECT * FROM {table}"))
                assert set(WORD.findall(text)) <= words, f"19 redaction: still in {table}"
            assert not office.ask(verify, Silent()).flaws, "19 redaction: a chain is broken"


def folded_alike(office):
    """17 projection = fold: rebuilt tables equal the live ones."""
    found = office.store.differences(Silent())
    assert found == [], f"17 projection = fold: {found}"


def nothing_left_to_send(campaign):
    """11 ack liveness: after rounds without faults nobody has an op left for anybody.

    Nor does an op wait, but for one that nobody can send any more: given up by the ledger, or
    left on a revoked PC, and in no vault that still takes part. By causal order it waits for ever.
    """
    left = {pair: count for pair, count in campaign.left().items() if count}
    assert not left, f"11 ack liveness: still ops to send: {left}"
    held = {name: set(chains(campaign.offices[name])) for name in campaign.present}
    revoked = (set(chains(campaign.offices[name])) for name in campaign.revoked)
    gone = campaign.ledger.given_up.union(*revoked).difference(*held.values())
    for name in campaign.present:
        for op in campaign.offices[name].ask(lambda unit: unit.bundles.waiting()):
            missing = builds_on(op) - held[name]
            assert missing, f"11: {op.id} waits for nothing"
            assert missing <= gone, f"11: {op.id} waits for ever for {sorted(missing - gone)}"


def builds_on(op):
    """Return the places of the ops that must be applied before this one."""
    head = op.header
    names = [f"{head.f}/{head.s - 1}"] if head.s > 1 else []
    places = (name.rpartition("/") for name in (*names, *fold.must_follow(op)))
    return {(feed, int(seq)) for feed, _, seq in places}


def nothing_lost(campaign, replicas):
    """12 fork safety, 13 restore: what ever reached somebody else is everywhere."""
    held = {}
    offices = [one for many in replicas.values() for one in many]
    # What only a revoked PC has, of its own or of others, stays with it.
    offices += [campaign.offices[name] for name in campaign.revoked]
    for office in {id(one): one for one in offices}.values():
        found = chains(office)
        campaign.ledger.note(found)
        held |= found
    for feed, seq in campaign.ledger.ever.keys() - held.keys() - campaign.ledger.given_up:
        raise AssertionError(f"13 restore: {feed}/{seq} never came back")


def files_arrived(campaign):
    """13 for files: one that anybody has is wherever an entry names it."""
    offices = [campaign.offices[name] for name in campaign.present]
    held = {
        one
        for one in campaign.ledger.files
        if any(office.store.blobs.has(BlobRef(*one)) for office in offices)
    }
    for name in campaign.present:
        office = campaign.offices[name]
        named = set(
            rows(office, "SELECT json_extract(doc, '$.sha256'), json_extract(doc, '$.size')"
                         " FROM object WHERE otype = 'evidence'")
        )  # fmt: skip
        for sha256, size in named & held:
            lacking = not office.store.blobs.has(BlobRef(sha256, size))
            assert not lacking, f"13 restore: a file never came to {name}"


def texts_arrived(campaign):
    """13 for texts: what a revoked PC took out is wherever anybody still has it who takes part.

    What only the revoked PC holds, or nobody, stays lost, and is lost everywhere.
    """
    assert not campaign.texts_under_way(), "13 restore: a text never came back"


def nothing_new(campaign, dice):
    """2 idempotence: any earlier bundle, brought once more, changes no replica.

    Unless the stick holds the last copy of what nobody here has any more: of ops that went with
    setbacks and clones, or that a revoked PC keeps to itself, and of texts that it took out.
    """
    here = set().union(*(chains(campaign.offices[name]) for name in campaign.present))
    lost = campaign.ledger.ever.keys() - here
    left = [one for one in campaign.sent if one.file.exists() and one.to in campaign.present]
    for bundle in dice.sample(left, min(4, len(left))):
        if not bundle.file.exists():  # a newer one took its place since, from `sealed_again`
            continue
        office = campaign.offices[bundle.to]
        before, known = office.tables(), came_to(office)
        lacking = ledger.lacking(office)
        result = office.take(bundle.file)
        assert campaign.was_fine(bundle, result), result
        after, found = office.tables(), came_to(office) - known
        assert found <= lost, f"2 idempotence: an old bundle brought {sorted(found - lost)[:4]}"
        if found or ledger.lacking(office) != lacking:
            continue
        if result.outcome is not Outcome.DUPLICATE:
            # Its name is new here, and nothing else.
            for tables in (before[0], after[0]):
                tables["bundle_in"] = tables["peer"] = tables["checkpoint"] = []
            if bundle.sender in campaign.rotated:
                sealed_again(campaign, bundle, office, before)
                for tables in (before[0], after[0]):
                    tables["device"] = tables["meta"] = []
        # The last copy of a file may lie on an old stick.
        before[0]["blob_held"] = after[0]["blob_held"] = []
        changed = [name for name in before[0] if before[0][name] != after[0][name]]
        assert after == before, f"2 idempotence: an old bundle changed {changed}"


def sealed_again(campaign, bundle, office, before):
    """A clone's stick told of a former key: there and back, and the original is believed again."""
    for _ in range(2):
        campaign.visit(bundle.sender, bundle.to)
        campaign.visit(bundle.to, bundle.sender)
    sender = campaign.offices[bundle.sender]
    known = {name: sealed_to for name, *_, sealed_to, _ in before[0]["device"]}
    sealed_to = office.ask(lambda unit: unit.devices.get(sender.id).recipient)
    assert sealed_to == known[sender.id], "2 idempotence: an old key stays in use"


def came_to(office):
    """Return the ops that a vault has, those that wait for others included."""
    return {*chains(office), *rows(office, "SELECT feed, seq FROM pending")}


def kept_apart(campaign, dice):
    """14 scope, 16 confidentiality: no word where it must not be, sealed or opened."""
    left = [one for one in campaign.sent if one.file.exists() and one.to in campaign.present]
    for bundle in dice.sample(left, min(6, len(left))):
        content = bundle.file.name.encode()
        for path in bundle.file.parent.iterdir():
            content += path.read_bytes()
        assert b"kenari" not in content, "16 confidentiality: a word lies on the stick"
        reader, sender = campaign.offices[bundle.to], campaign.offices[bundle.sender]
        if sender.side is reader.side is Side.HQ:
            continue  # Two PCs of headquarters know the same offices.
        scopes = scopes_for((sender.side, sender.scope), (reader.side, reader.scope))
        try:
            opened = reading.open_bundle(bundle.file, reader.ask(queries.reader), Silent())
        except Refused:
            continue
        told = msgspec.json.encode(opened.inner) + b"\n".join(
            op.payload or b"" for op in opened.ops
        )
        for word in WORD.findall(told.decode("utf-8", "replace")):
            scope = word.removeprefix("kenari").rpartition("n")[0]
            office = scope.removeprefix("kantor")
            allowed = scope in scopes or (office != scope and office[:5] == bundle.sender[:5])
            assert allowed, f"14 scope: {word} in a bundle from {bundle.sender} to {bundle.to}"


def decided(campaign, replicas):
    """7 conflict completeness: once one person has decided, a conflict is gone everywhere."""
    done = set()
    for scope, offices in replicas.items():
        for office in offices:
            for name in [one.id for one in open_conflicts(office, scope)]:
                with suppress(Refused):  # the other side's to decide, or settled with another
                    conflict = office.ask(conflicts.find_conflict, name)
                    value = conflicts.value_taken(conflict, 1)
                    # Who has not seen a decision about the same object makes a new conflict.
                    if conflict.oid not in {one.partition(".")[0] for one in done}:
                        office.do(conflicts.resolve_conflict, conflict, value, "menurut berkas")
                        done.add(name)
    if not done:
        return
    campaign.exchange_all(1)
    for scope, offices in replicas.items():
        for office in offices:
            left = {one.id for one in open_conflicts(office, scope)}
            assert left.isdisjoint(done), f"7 conflicts: decided, and still listed: {left & done}"
        converged(offices, scope)


def open_conflicts(office, scope):
    """Return what is to be decided about a region's objects."""
    found = office.ask(conflicts.list_conflicts)
    return [one for one in found if office.get(one.oid).scope == scope]
