"""SIGKILL during real actions: what was acknowledged is there and whole, nothing is half.

An office works on its real vault (cases, evidence, steps with papers, letters, bundles) and
is killed in the middle of a deed or while it opens the vault. Headquarters takes every
bundle that lies on the stick under its final name. The short form fits into a test run; the
long one (``NETRA_CAMPAIGN=full``) kills 300 times.
"""

import hashlib
import itertools
import os
import random
import time
from collections import Counter, defaultdict
from contextlib import closing
from dataclasses import replace

import pytest

from db.blobs import BlobRef
from db.engine import check_file
from db.store import FILE
from desktop.app.samples import enrol, sample_headquarters, sample_region
from desktop.app.vaults import _keys
from desktop.cases.queries import case_view
from desktop.desk.actions import Review, write_review
from desktop.journal.queries import verify
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters.queries import letter_bytes, letter_view
from desktop.progress import Silent
from desktop.sync import exchange, queries
from tests.faults.lives import FORKS
from tests.faults.office_days import DEEDS, live, open_office, places_in

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
pytestmark = [pytest.mark.campaign] if FULL else []
# Where every life must start an interpreter of its own, a tenth must do.
KILLS = (300 if FULL else 60) // (1 if FORKS else 10)
LASTS = {"register": 0.05, "evidence": 0.08, "step": 0.09, "edit": 0.03, "letter": 0.6,
         "export": 0.3, "take": 0.15, "open": 0.05}  # fmt: skip
"""Seconds that a deed may take; a kill falls somewhere into it, or soon after."""
MOMENTS = itertools.cycle((*DEEDS, "open", "letter", "export", "take", "open"))


@pytest.fixture
def headquarters(tmp_path):
    """A region and headquarters that know each other; yields headquarters' open vault."""
    with closing(
        sample_headquarters(places_in(tmp_path, "hq"), cost=CHEAP_FOR_TESTS).session
    ) as hq:
        region = sample_region(places_in(tmp_path, "region"), cases=8, cost=CHEAP_FOR_TESTS)
        with closing(region.session):
            enrol(region.session, hq)
            for name in ("stick", "mail"):
                (tmp_path / name).mkdir()
            everything = region.session.ask(queries.peers)[0].id
            vault = region.session.store.folder
            exchange.export_bundle(region.session, vault, everything, tmp_path / "stick", Silent())
        yield hq


class Campaign:
    """One vault whose program is killed again and again, and what it had promised."""

    def __init__(self, nursery, folder, hq, dice):
        self.nursery, self.folder, self.hq, self.dice = nursery, folder, hq, dice
        self.promised = defaultdict(list)
        self.during = Counter()
        self.taken = set()
        self.reviews = []

    def one_life(self, moment):
        """Let a child live until some time within the first deed that it begins; kill it."""
        ours, theirs = self.nursery.Pipe(duplex=False)
        first = "edit" if moment == "open" else moment
        child = self.nursery.Process(
            target=live, args=(self.folder, theirs, first, self.dice.getrandbits(32))
        )
        child.start()
        theirs.close()
        said = []
        if moment != "open":
            while ("begin", first) not in said:
                assert ours.poll(60), "the child does not get to work"
                said.append(heard(ours))
        more = self.dice.choice((1, 1, 1, 4))
        until = time.monotonic() + self.dice.uniform(0, more * LASTS[moment])
        while (left := until - time.monotonic()) > 0:
            if ours.poll(left):
                said.append(heard(ours))
        child.kill()
        child.join()
        try:
            while True:
                said.append(heard(ours))
        except EOFError:
            ours.close()
        last = said[-1] if said else ("begin", "open")
        self.during[last[1] if last[0] == "begin" else "between"] += 1
        return [words[1:] for words in said if words[0] == "done"]

    def kill(self, moment, number):
        said = self.one_life(moment)
        with closing(open_office(self.folder)) as session:
            # A killed program is no restored vault.
            assert session.store.identity.epoch == 1
            assert session.ask(verify, Silent()).flaws == ()
            nothing_is_half(session)
            for deed, facts in said:
                PROOFS[deed](session, self, facts)
                self.promised[deed].append(facts)
            if number % 10 == 0:
                assert session.store.differences(Silent()) == []
            keys = _keys(session.unlocked)
        if number % 10 == 0:
            check_file(places_in(self.folder, "region").vault / FILE, keys.database)
        self.carry()

    def carry(self):
        """Let headquarters take what lies on the stick and answer into the mail."""
        fresh = sorted(set((self.folder / "stick").glob("*.netra")) - self.taken, key=number_of)
        for path in fresh:
            result = exchange.import_bundle(self.hq, self.hq.store.folder, path, Silent())
            assert (result.outcome, result.code) == ("imported", ""), path.name
            self.taken.add(path)
        if fresh:
            case = self.dice.choice(self.hq.ask(lambda unit: unit.objects.all("case"))).id
            written = self.hq.do(write_review, case, Review(f"Telaah {len(self.reviews)}")).result
            self.reviews.append(written)
            to = self.hq.ask(queries.peers)[0].id
            made = exchange.export_bundle(
                self.hq, self.hq.store.folder, to, self.folder / "mail", Silent()
            )
            self.promised[made.file.name] = list(self.reviews)

    def end(self):
        """Look at everything once more, and let headquarters see all of it."""
        for path in (places_in(self.folder, "region").vault / "blobs" / "arriving").iterdir():
            os.utime(path, (0, 0))
        with closing(open_office(self.folder)) as session:
            vault = session.store.folder
            exchange.finish_interrupted(session, vault, Silent())
            to = session.ask(queries.peers)[0].id
            exchange.export_bundle(session, vault, to, self.folder / "stick", Silent())
            self.carry()
            for deed, proof in PROOFS.items():
                for facts in self.promised[deed]:
                    proof(session, self, facts)
            assert session.store.differences(Silent()) == []
            for case in session.ask(lambda unit: unit.objects.all("case")):
                ours, theirs = session.ask(case_view, case.id), self.hq.ask(case_view, case.id)
                assert facts_of(ours) == facts_of(theirs)
                assert all(one.held for one in (*ours.evidence, *theirs.evidence))
            for row in rows(session, BLOBS):
                session.store.blobs.verify(BlobRef(*row))
        assert leftovers(self.folder) == []
        return sum(len(self.promised[deed]) for deed in PROOFS)


def facts_of(case):
    # The steps that a person may take are each office's own.
    return [replace(one, steps=()) for one in case.respondents]


def heard(pipe):
    words = pipe.recv()
    assert words[0] != "died", words[1]
    return words


def number_of(path):
    return int(path.stem.rpartition("-n")[2])


def rows(session, sql, *values):
    with session.store.read(session.who):
        return [tuple(row) for row in session.store._reader.execute(sql, values)]


BLOBS = (
    "SELECT json_extract(doc, '$.sha256'), json_extract(doc, '$.size') FROM object"
    " WHERE json_extract(doc, '$.sha256') IS NOT NULL UNION"
    " SELECT json_extract(doc, '$.data_sha256'), json_extract(doc, '$.data_size') FROM object"
    " WHERE json_extract(doc, '$.data_sha256') IS NOT NULL"
)
COUNTED = (
    "(SELECT count(*) FROM object AS below WHERE below.parent = above.oid AND below.otype = '{}')"
)
HALVES = {
    "a child without its parent": "SELECT oid FROM object AS below WHERE parent IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM object AS above WHERE above.oid = below.parent)",
    "a case without all its people": "SELECT oid FROM object AS above WHERE otype = 'case'"
    " AND json_extract(doc, '$.subject') LIKE 'Perkara %'"
    f" AND ({COUNTED.format('respondent')} <> 2 OR {COUNTED.format('reporter')} <> 1)",
    "a reporter without identity": "SELECT oid FROM object AS above WHERE otype = 'reporter'"
    f" AND {COUNTED.format('reporter_identity')} <> 1",
    "evidence without custody": "SELECT oid FROM object AS above WHERE otype = 'evidence'"
    f" AND {COUNTED.format('custody')} < 1",
    "a register number twice": "SELECT json_extract(doc, '$.register_number') AS number"
    " FROM object WHERE otype = 'case' GROUP BY 1 HAVING count(*) > 1",
    "a letter number twice": "SELECT number FROM letter_row GROUP BY number HAVING count(*) > 1",
    "a letter serial twice": "SELECT serial FROM letter_row"
    " GROUP BY series, year, serial HAVING count(*) > 1",
    "a letter without paper": "SELECT oid FROM object WHERE otype = 'letter'"
    " AND (json_extract(doc, '$.sha256') IS NULL OR json_extract(doc, '$.data_sha256') IS NULL)",
    "a state that no step led to": "SELECT above.oid FROM object AS above"
    " LEFT JOIN object AS step ON step.oid = json_extract(above.doc, '$.state.step')"
    " WHERE above.otype = 'respondent' AND json_extract(above.doc, '$.state.code') <>"
    " coalesce(json_extract(step.doc, '$.to_state'), 'DRAF')",
    "a step of one respondent alone": "SELECT parent FROM object WHERE otype = 'respondent'"
    " GROUP BY parent HAVING count(DISTINCT json_extract(doc, '$.state.code')) > 1",
    "a case not in its list": "SELECT oid FROM object WHERE otype = 'case'"
    " AND oid NOT IN (SELECT oid FROM case_row)",
    "half an edit": "SELECT oid FROM object WHERE otype = 'case'"
    " AND json_extract(doc, '$.place') LIKE 'Tempat %' AND json_extract(doc, '$.account') NOT LIKE"
    " 'Uraian ' || substr(json_extract(doc, '$.place'), 8) || ' Uraian%'",
}


def nothing_is_half(session):
    found = {name: rows(session, sql) for name, sql in HALVES.items()}
    assert {name: found for name, found in found.items() if found} == {}
    for kind, table in (("register_serial", "case_row"), ("serial", "letter_row")):
        ((count, last),) = rows(session, f"SELECT count(*), coalesce(max({kind}), 0) FROM {table}")
        assert count == last, "a number was passed over"


def prove_case(session, _, facts):
    view = session.ask(case_view, facts["case"])
    names = [f"Terlapor {facts['mark']} {at} (LATIHAN)" for at in "12"]
    assert view.register_number == facts["number"]
    assert sorted(one.name for one in view.respondents) == names
    assert {one.id for one in view.respondents} == set(facts["people"])
    assert (view.reporter.id, view.reporter.sealed) == (facts["reporter"], True)


def prove_evidence(session, _, facts):
    held = {one.id: one for one in session.ask(case_view, facts["case"]).evidence}
    found = held[facts["evidence"]]
    assert ((found.sha256, found.size), found.held) == (facts["file"], True)
    session.store.blobs.verify(BlobRef(*facts["file"]))


def prove_step(session, _, facts):
    for step, respondent in facts["steps"]:
        found = session.ask(lambda unit, oid=step: unit.objects.get(oid))
        assert (found.parent, found.text("to_state")) == (respondent, facts["state"])
        files = [
            session.ask(lambda unit, oid=oid: unit.objects.get(oid)).text("sha256")
            for oid in found.get("documents") or []
        ]
        assert files == [sha256 for sha256, _ in facts["files"]]
    for file in facts["files"]:
        session.store.blobs.verify(BlobRef(*file))


def prove_edit(session, _, facts):
    # Another edit may lie above it by now; the journal still holds both values.
    word = facts["word"].encode()
    history = session.ask(lambda unit: unit.trail.history([facts["case"]]))
    found = {op.header.k for op, _, void in history if word in (op.payload or b"") and not void}
    assert found == {"account", "place"}


def prove_letter(session, _, facts):
    view = session.ask(letter_view, facts["letter"])
    assert (view.entry.number, view.sha256) == (facts["number"], facts["sha256"])
    paper = session.ask(letter_bytes, facts["letter"])
    assert hashlib.sha256(paper).hexdigest() == facts["sha256"]


def prove_export(_, campaign, facts):
    """The bundle lies there whole, or a newer one that holds all of it has taken its place."""
    stick = campaign.folder / "stick"
    peers, _, number = facts["file"].removesuffix(".netra").rpartition("-n")
    newer = [int(path.stem.rpartition("-n")[2]) for path in stick.glob(f"{peers}-n*.netra")]
    lying = [path.stat().st_size for path in stick.glob(facts["file"])]
    assert lying == [facts["bytes"]] or (not lying and max(newer) > int(number))


def prove_take(session, campaign, facts):
    assert facts["outcome"] in ("imported", "duplicate")
    for review in campaign.promised[facts["file"]]:
        assert session.ask(lambda unit, oid=review: unit.objects.get(oid)) is not None


PROOFS = {"register": prove_case, "evidence": prove_evidence, "step": prove_step,
          "edit": prove_edit, "letter": prove_letter, "export": prove_export,
          "take": prove_take}  # fmt: skip


def leftovers(folder):
    """Return what an interruption left beside the things that have a final name."""
    ended = (".part", ".volume", "arriving")
    return sorted(
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and (path.name.endswith(ended) or path.parent.name == "arriving")
    )


def test_real_actions_survive_every_kill(nursery, tmp_path, headquarters):
    seed = int(os.environ.get("NETRA_SEED", "20261122"))
    campaign = Campaign(nursery, tmp_path, headquarters, random.Random(seed))
    started = time.monotonic()
    campaign.carry()
    for number in range(1, KILLS + 1):
        campaign.kill(next(MOMENTS), number)
    acks = campaign.end()
    print(  # noqa: T201
        f"seed {seed}: {KILLS} kills ({dict(campaign.during)}), {acks} deeds acknowledged,"
        f" 0 lost, {len(campaign.taken)} bundles whole, {time.monotonic() - started:.0f} s"
    )
    assert acks > KILLS // 2
    assert {*DEEDS, "open"} <= {*campaign.during} or not FORKS, "a kill in every kind of deed"
