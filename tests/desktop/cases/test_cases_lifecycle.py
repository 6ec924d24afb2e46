"""The life of respondents against a plain dictionary: every step and measure, legal or not.

Clock jumps, a crash in the middle of an action, closing and opening again. After each:
legal order, deadlines that stay as they were computed, an entry in the journal per change,
projections that follow from the journal. ``NETRA_CAMPAIGN=full`` takes its time.
"""

import os
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.escalation import record_escalation
from desktop.cases.examination import add_examination
from desktop.cases.office import today
from desktop.cases.queries import case_view
from desktop.cases.release import record_release
from desktop.cases.steps import StepRequest, correct_step, take_step, take_step_for_ready
from desktop.errors import Refused
from desktop.law.calendar import WorkCalendar
from desktop.law.clocks import deadline
from desktop.law.escalation import Pressed, explain_escalation
from desktop.law.lists import StartEvent
from desktop.law.model import Clock, DocumentType, Escalation, Move, MoveKind, Requirement, State
from desktop.law.packs import law
from desktop.law.process import Caution, RemedyResult, StepValue, Weight
from desktop.progress import Silent
from tests.builders import Builder
from tests.desks import open_desk

LAW = law()
START = date(2024, 10, 2)
STATES = [row.code for row in LAW.rows(State)]
MOVES = {(row.origin, row.target): row for row in LAW.rows(Move)}
PAPERS = sorted({code for row in LAW.rows(Requirement) if row.blocking for code in row.any_of})
LINE = (
    *("DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI"),
    *("DI_PPK", "SK_TERBIT", "SK_DISAMPAIKAN", "BERLAKU", "DILAPORKAN", "PEMANTAUAN", "SELESAI"),
)
ENDED = ("DITERIMA", "VERIFIKASI", "TUTUP", "DIBUKA_KEMBALI")
EARLY = frozenset(
    {
        *("step.too_early", "step.remedy_late", "step.remedy_does_not_fit"),
        *(row.code for row in LAW.rows(Caution) if row.weight is Weight.REASON),
    }
)
ORDER = {row.code: row.order for row in LAW.rows(State) if row.reenterable}
CLOSED = {row.code for row in LAW.rows(State) if row.closed}
CAMPAIGN = os.environ.get("NETRA_CAMPAIGN") == "full"


STEP = {
    "who": st.integers(0, 1),
    "both": st.sampled_from(["one", "both", "ready"]),
    "to": st.sampled_from(STATES),
    "possible": st.sampled_from([True] * 5 + [False]),
    "later": st.integers(0, 20),
    "crash": st.sampled_from([False] * 5 + [True]),
    "data": st.data(),
}


class PowerCut(Exception):
    """What the test raises in the middle of an action."""


def given(origin, target, outcome, other):
    """Return all that the tables ask along with a move."""
    values = {"novum": "Bukti baru"} | ({"hasil": outcome} if outcome else {})
    answers = {"upaya": "keberatan", "kepada": "BAWASLU", "duplikat_dari": other}
    for row in LAW.rows(StepValue):
        if row.required and target in row.targets and (not row.origins or origin in row.origins):
            values[row.field] = answers.get(row.field, "")
    if "putusan" in values:
        rows = LAW.rows(RemedyResult)
        values["putusan"] = next(row.code for row in rows if target in row.targets)
    return values


def due(state, day):
    """Return when a state must be left that was entered that day, by the tables alone.

    Nobody is charged with anything or named another date, so every clock that runs starts
    with the step; clocks of the office and of bodies elsewhere have no start here.
    """
    own = {"MASUK_SBT"}
    starts = {row.code: day for row in LAW.rows(StartEvent) if row.code not in own}
    known = starts if state != "UPAYA_ADM" else {"KEBERATAN_DITERIMA": day}
    clocks = [LAW.row(Clock, code) for code in LAW.row(State, state).clocks]
    clocks = [row for row in clocks if not row.tracks or "DISIPLIN" in row.tracks]
    found = (
        deadline(LAW, row.code, day, WorkCalendar()) for row in clocks if row.start_event in known
    )
    return next((one.due for one in found if one is not None), None)


class Life(RuleBasedStateMachine):
    """Two respondents; ``model`` holds per person the stack of states with outcome and day."""

    folder = None

    @initialize(depth=st.integers(0, len(LINE)), ended=st.integers(0, len(ENDED)))
    def open(self, depth, ended):
        Life.count = getattr(Life, "count", 0) + 1
        self.builder = Builder(self.folder / str(Life.count))
        self.desk = open_desk(self.builder)
        self.other = self.desk.register({"name": "Tiga"}).register_number
        made = self.desk.register({"name": "Satu"}, {"name": "Dua"})
        self.case, self.people = made.case, made.respondents
        self.model = {oid: [("DRAF", "", START, None)] for oid in self.people}
        self.papers = {oid: set() for oid in self.people}
        self.escalated = {oid: [] for oid in self.people}
        self.measures = 0
        self.seen = {oid: 0 for oid in self.people}
        self.entries = self.count_entries()
        self.walk(self.people[0], LINE[:depth])
        self.walk(self.people[1], ENDED[:ended])

    def walk(self, oid, states):
        """Begin somewhere along the usual line, with every document that blocks there."""
        needed = {row.any_of[0] for row in LAW.rows(Requirement) if row.blocking}
        for kind in sorted(needed) if states else ():
            self.desk.do(attach_document, self.case, NewDocument({"type": kind}), (oid,))
            self.papers[oid].add(kind)
            self.entries += 1
        for state in states:
            move = MOVES[self.model[oid][-1][0], state]
            outcome = move.outcomes[0] if move.outcomes else ""
            values = given(move.origin, state, outcome, self.other)
            request = StepRequest(state, START, "jalan", values, overrides=EARLY)
            (done,) = self.desk.do(take_step, [oid], request)
            assert done.due_on == due(state, START)
            self.model[oid].append((state, outcome, START, done.due_on))
            self.seen[oid] += 1
            self.entries += 1

    def teardown(self):
        if hasattr(self, "builder"):
            self.builder.close()

    def count_entries(self):
        """Return how many actions the journal holds about cases."""
        sql = "SELECT count(*) FROM op WHERE otype = 'action' AND feed LIKE '%.' || ?"
        return self.desk.vault.rows(sql, self.desk.vault.device.scope)[0][0]

    def legal(self, oid, target):
        """Say by the tables alone whether a step may be taken with everything given."""
        state = self.model[oid][-1][0]
        move = MOVES.get((state, target))
        if move is None or move.report_sources:
            return False
        furthest = max(ORDER.get(passed, 0) for passed, *_ in self.model[oid])
        if move.earlier_only and ORDER[target] > furthest:
            return False
        if move.sort in (MoveKind.FORWARD, MoveKind.CLOSE):
            needs = [
                row
                for row in LAW.rows(Requirement)
                if row.state == state
                and row.blocking
                and (not row.targets or target in row.targets)
            ]
            return all(self.papers[oid] & set(row.any_of) for row in needs)
        return True

    def take(self, who, both, to, possible, later, crash, data):
        chosen = [self.people[who]] if both == "one" else list(self.people)
        state = self.model[chosen[0]][-1][0]
        if possible:
            ends = [end for start, end in MOVES if start == state]
            to = data.draw(st.sampled_from(ends or STATES))
        day = max(self.model[oid][-1][2] for oid in chosen) + timedelta(days=later)
        if day > self.desk.ask(today):
            return
        move = MOVES.get((state, to))
        outcome = move.outcomes[0] if move and move.outcomes else ""
        values = given(state, to, outcome, self.other)
        fits = [
            oid
            for oid in chosen
            if self.legal(oid, to) and (not values or self.same_way(oid, to, state, outcome))
        ]
        request = StepRequest(to, day, "alasan", values, overrides=EARLY)
        take = take_step_for_ready if both == "ready" else take_step
        legal = bool(fits) if both == "ready" else fits == chosen
        if crash:
            with pytest.raises((PowerCut, Refused)):
                self.desk.do(crashing(take), chosen, request)
            self.desk.vault.reopen()
            return
        if not legal:
            with pytest.raises(Refused):
                self.desk.do(take, chosen, request)
            return
        found = self.desk.do(take, chosen, request)
        done = found[0] if both == "ready" else found
        assert [one.respondent for one in done] == fits
        for one in done:
            assert one.due_on == due(to, day)
            self.model[one.respondent].append((to, outcome, day, one.due_on))
            self.seen[one.respondent] += 1
        self.entries += 1

    def same_way(self, oid, to, state, outcome):
        """Say whether the values given for the first also suit this one's own move."""
        own = MOVES.get((self.model[oid][-1][0], to))
        if own is None or (outcome and outcome not in own.outcomes):
            return False
        if not outcome and len(own.outcomes) > 1:
            return False
        needed = given(own.origin, to, outcome, self.other)
        have = given(state, to, outcome, self.other)
        return set(needed) <= set(have)

    # A life is mostly steps: each of these names is drawn as often as any measure.
    step = rule(**STEP)(take)
    another = rule(**STEP)(take)
    onward = rule(**STEP)(take)
    further = rule(**STEP)(take)

    @rule(who=st.integers(0, 1), kind=st.sampled_from(PAPERS), everybody=st.booleans())
    def file(self, who, kind, everybody):
        named = () if everybody else (self.people[who],)
        self.desk.do(attach_document, self.case, NewDocument({"type": kind}), named)
        for oid in self.people if everybody else named:
            self.papers[oid].add(kind)
        self.entries += 1

    @rule(who=st.integers(0, 1))
    def correct(self, who):
        oid = self.people[who]
        if len(self.model[oid]) == 1:
            with pytest.raises(Refused, match=r"correct\.no_step"):
                self.desk.do(correct_step, oid, "keliru")
            return
        self.model[oid].pop()
        assert self.desk.do(correct_step, oid, "keliru") == self.model[oid][-1][0]
        self.entries += 1

    @rule(who=st.integers(0, 1), step=st.sampled_from([r.code for r in LAW.rows(Escalation)]))
    def escalate(self, who, step):
        oid = self.people[who]
        due = self.model[oid][-1][3]
        visited = frozenset(state for state, *_ in self.model[oid])
        now = self.desk.ask(today)
        facts = Pressed(self.model[oid][-1][0], visited, due, now, tuple(self.escalated[oid]))
        if explain_escalation(LAW, step, facts).allowed:
            self.desk.do(record_escalation, [oid], step, {})
            self.escalated[oid].append(step)
            self.entries += 1
        else:
            with pytest.raises(Refused):
                self.desk.do(record_escalation, [oid], step, {})

    @rule(who=st.integers(0, 1))
    def release(self, who):
        oid = self.people[who]
        runs = bool(self.desk.ask(lambda unit: unit.objects.children(oid, "release")))
        form = {"from_on": START.isoformat()}
        if runs or self.model[oid][-1][0] in CLOSED:
            with pytest.raises(Refused, match=r"release\.(runs|closed)"):
                self.desk.do(record_release, oid, form)
        else:
            self.desk.do(record_release, oid, form)
            self.entries += 1

    @rule()
    def examine(self):
        self.desk.do(add_examination, self.case, {"kind": "TIM_PEMERIKSA"})
        self.measures += 1
        self.entries += 1

    @rule(days=st.integers(-900, 900))
    def set_the_clock(self, days):
        """Somebody sets the PC's clock; what was computed stays, and nothing is lost."""
        self.desk.vault.clock.set(self.desk.vault.clock.now() + timedelta(days=days))

    @rule()
    def reopen(self):
        self.desk.vault.reopen()

    @rule()
    def compare_with_rebuild(self):
        assert self.desk.vault.store.differences(Silent()) == []

    @invariant()
    def agrees_with_the_model(self):
        if not hasattr(self, "desk"):
            return
        view = self.desk.ask(case_view, self.case)
        assert len(view.examinations) == self.measures
        for seen in view.respondents:
            state, outcome, since, due = self.model[seen.id][-1]
            assert (seen.state, seen.outcome, seen.since) == (state, outcome, since)
            assert (seen.deadline.due_on if seen.deadline else None) == due
            assert len(seen.taken) == self.seen[seen.id]
            assert [one.to_state for one in seen.taken if not one.corrected] == [
                passed for passed, *_ in self.model[seen.id][1:]
            ]
            path = [passed for passed, *_ in self.model[seen.id]]
            assert all(pair in MOVES for pair in zip(path, path[1:], strict=False))
            assert [one.step for one in seen.escalation.entries] == self.escalated[seen.id]
            for choice in seen.steps:
                assert choice.allowed == self.legal(seen.id, choice.target), choice

    @invariant()
    def every_change_has_its_entry(self):
        if hasattr(self, "desk"):
            assert self.count_entries() == self.entries


def crashing(take):
    """Return the action, torn off before it ends: the transaction is never committed."""

    def torn(unit, *args):
        take(unit, *args)
        raise PowerCut

    return torn


def test_a_life_of_steps(tmp_path):
    Life.folder = tmp_path
    from hypothesis.stateful import run_state_machine_as_test

    # A failure is read from its steps; making them fewer would take minutes of real vaults.
    chosen = settings(
        max_examples=1500 if CAMPAIGN else 20,
        stateful_step_count=60 if CAMPAIGN else 25,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Life, settings=chosen)


def test_the_tables_of_documents_are_known_by_the_model():
    assert set(PAPERS) <= {row.code for row in LAW.rows(DocumentType)}
