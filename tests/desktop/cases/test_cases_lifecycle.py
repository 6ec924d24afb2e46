"""The life of respondents against a plain dictionary: legal and illegal steps, closing, rebuild."""

from datetime import date, timedelta

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.queries import case_view
from desktop.cases.steps import StepRequest, correct_step, take_step
from desktop.errors import Refused
from desktop.law.model import DocumentType, Move, MoveKind, Requirement, State
from desktop.law.packs import law
from desktop.progress import Silent
from tests.builders import Builder
from tests.desks import open_desk

START = date(2024, 10, 2)
STATES = [row.code for row in law().rows(State)]
MOVES = {(row.origin, row.target): row for row in law().rows(Move)}
PAPERS = sorted({code for row in law().rows(Requirement) if row.blocking for code in row.any_of})
LINE = (
    *("DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI"),
    *("DI_PPK", "SK_TERBIT", "SK_DISAMPAIKAN", "BERLAKU", "DILAPORKAN", "PEMANTAUAN", "SELESAI"),
)
EARLY = frozenset({"step.too_early"})
ORDER = {row.code: row.order for row in law().rows(State) if row.reenterable}


class Life(RuleBasedStateMachine):
    """Two respondents; ``model`` holds per person the stack of states with outcome and day."""

    folder = None

    @initialize(depth=st.integers(0, len(LINE)))
    def open(self, depth):
        Life.count = getattr(Life, "count", 0) + 1
        self.builder = Builder(self.folder / str(Life.count))
        self.desk = open_desk(self.builder)
        made = self.desk.register({"name": "Satu"}, {"name": "Dua"})
        self.case, self.people = made.case, made.respondents
        self.model = {oid: [("DRAF", "", START)] for oid in self.people}
        self.papers = {oid: set() for oid in self.people}
        self.seen = {oid: 0 for oid in self.people}
        self.walk(self.people[0], LINE[:depth])

    def walk(self, oid, states):
        """Begin somewhere along the usual line, with every document that blocks there."""
        needed = {row.any_of[0] for row in law().rows(Requirement) if row.blocking}
        for kind in sorted(needed) if states else ():
            self.desk.do(attach_document, self.case, NewDocument({"type": kind}), (oid,))
            self.papers[oid].add(kind)
        for state in states:
            self.desk.do(take_step, [oid], StepRequest(state, START, "jalan", overrides=EARLY))
            self.model[oid].append((state, "terbukti" if state == "SELESAI" else "", START))
            self.seen[oid] += 1

    def teardown(self):
        if hasattr(self, "builder"):
            self.builder.close()

    def legal(self, oid, target):
        """Say by the tables alone whether a step may be taken with everything given."""
        state = self.model[oid][-1][0]
        move = MOVES.get((state, target))
        if move is None or move.report_sources:
            return False
        furthest = max(ORDER.get(passed, 0) for passed, _, _ in self.model[oid])
        if move.earlier_only and ORDER[target] > furthest:
            return False
        if move.sort in (MoveKind.FORWARD, MoveKind.CLOSE):
            needs = [row for row in law().rows(Requirement) if row.state == state and row.blocking]
            return all(self.papers[oid] & set(row.any_of) for row in needs)
        return True

    @rule(
        who=st.integers(0, 1),
        both=st.booleans(),
        to=st.sampled_from(STATES),
        possible=st.sampled_from([True, True, True, False]),
        later=st.integers(0, 40),
        data=st.data(),
    )
    def step(self, who, both, to, possible, later, data):
        chosen = list(self.people) if both else [self.people[who]]
        state = self.model[chosen[0]][-1][0]
        if possible:
            ends = [end for start, end in MOVES if start == state]
            to = data.draw(st.sampled_from(ends or STATES))
        day = max(self.model[oid][-1][2] for oid in chosen) + timedelta(days=later)
        move = MOVES.get((state, to))
        outcome = move.outcomes[0] if move and move.outcomes else ""
        values = {"novum": "Bukti baru"} | ({"hasil": outcome} if outcome else {})
        legal = all(self.legal(oid, to) for oid in chosen)
        legal = legal and (not outcome or all(self.model[oid][-1][0] == state for oid in chosen))
        request = StepRequest(to, day, "alasan", values, overrides=EARLY)
        if day > date(2026, 11, 22):
            return
        if not legal:
            with pytest.raises(Refused):
                self.desk.do(take_step, chosen, request)
            return
        self.desk.do(take_step, chosen, request)
        for oid in chosen:
            self.model[oid].append((to, outcome, day))
            self.seen[oid] += 1

    @rule(who=st.integers(0, 1), kind=st.sampled_from(PAPERS), everybody=st.booleans())
    def file(self, who, kind, everybody):
        named = () if everybody else (self.people[who],)
        self.desk.do(attach_document, self.case, NewDocument({"type": kind}), named)
        for oid in self.people if everybody else named:
            self.papers[oid].add(kind)

    @rule(who=st.integers(0, 1))
    def correct(self, who):
        oid = self.people[who]
        if len(self.model[oid]) == 1:
            with pytest.raises(Refused, match=r"correct\.no_step"):
                self.desk.do(correct_step, oid, "keliru")
            return
        self.model[oid].pop()
        assert self.desk.do(correct_step, oid, "keliru") == self.model[oid][-1][0]

    @precondition(lambda self: hasattr(self, "desk"))
    @rule()
    def reopen(self):
        self.desk.vault.reopen()

    @precondition(lambda self: hasattr(self, "desk"))
    @rule()
    def compare_with_rebuild(self):
        assert self.desk.vault.store.differences(Silent()) == []

    @invariant()
    def agrees_with_the_model(self):
        if not hasattr(self, "desk"):
            return
        for seen in self.desk.ask(case_view, self.case).respondents:
            state, outcome, since = self.model[seen.id][-1]
            assert (seen.state, seen.outcome, seen.since) == (state, outcome, since)
            assert len(seen.taken) == self.seen[seen.id]
            assert [one.to_state for one in seen.taken if not one.corrected] == [
                passed for passed, _, _ in self.model[seen.id][1:]
            ]
            for choice in seen.steps:
                assert choice.allowed == self.legal(seen.id, choice.target), choice


def test_a_life_of_steps(tmp_path):
    Life.folder = tmp_path
    from hypothesis.stateful import run_state_machine_as_test

    # A failure is read from its steps; making them fewer would take minutes of real vaults.
    short = settings(max_examples=30, stateful_step_count=25, phases=[Phase.generate])
    run_state_machine_as_test(Life, settings=short)


def test_the_tables_of_documents_are_known_by_the_model():
    assert set(PAPERS) <= {row.code for row in law().rows(DocumentType)}
