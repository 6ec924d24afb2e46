"""Every row of the tables is reached: each move is offered and taken, each document asked for."""

from datetime import date

import pytest

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.queries import case_view
from desktop.cases.steps import OVERRIDABLE, VALUES, StepRequest, take_step
from desktop.cases.warnings import dismiss_warning
from desktop.errors import Refused
from desktop.journal.actions import action
from desktop.law.model import Move, MoveKind, Requirement
from desktop.law.packs import law
from desktop.law.process import Caution, RemedyResult, StepField, StepValue, Weight

LAW = law()
DAY = date(2024, 10, 3)
MOVES = LAW.rows(Move)
LINE = (
    *("DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PEMERIKSAAN", "KAJIAN", "EKSPOSE", "REKOMENDASI"),
    *("DI_PPK", "SK_TERBIT", "SK_DISAMPAIKAN", "UPAYA_ADM", "BERLAKU", "DILAPORKAN"),
    *("PEMANTAUAN", "SELESAI", "DIBUKA_KEMBALI"),
)
"""A way that passes nearly every state; the others hang beside it."""
BESIDE = {
    "LENGKAPI": ("DITERIMA", "VERIFIKASI", "LENGKAPI"),
    "KLARIFIKASI": ("DITERIMA", "VERIFIKASI", "KLARIFIKASI"),
    "PANGGILAN_2": ("DITERIMA", "VERIFIKASI", "PANGGILAN_1", "PANGGILAN_2"),
    "TUTUP": ("DITERIMA", "VERIFIKASI", "TUTUP"),
    "DUPLIKAT": ("DITERIMA", "DUPLIKAT"),
}
ALL = frozenset({*OVERRIDABLE, *(r.code for r in LAW.rows(Caution) if r.weight is Weight.REASON)})
ANSWERS = {"upaya": "keberatan", "kepada": "BAWASLU", "duplikat_dari": "0001/NET/2026"}


def way(state):
    if state == "DRAF":
        return ()
    return BESIDE.get(state) or LINE[: LINE.index(state) + 1]


def request(origin, target, outcome=""):
    """Return a step with all that the tables ask along with it."""
    move = next(row for row in MOVES if (row.origin, row.target) == (origin, target))
    outcome = outcome or (move.outcomes[0] if move.outcomes else "")
    values = {"novum": "Bukti baru"} | ({"hasil": outcome} if outcome else {})
    for row in LAW.rows(StepValue):
        fits = target in row.targets and (not row.origins or origin in row.origins)
        if row.required and fits and (not row.outcomes or outcome in row.outcomes):
            ways = [one.code for one in LAW.rows(RemedyResult) if target in one.targets]
            values[row.field] = ANSWERS.get(row.field) or ways[0]
    return StepRequest(target, DAY, "alasan", values, overrides=ALL)


@pytest.fixture
def office(desk):
    """An office with one case already, which others can be duplicates of."""
    desk.register({"name": "Orang lain"})
    return desk


BLOCKING = sorted({row.any_of[0] for row in LAW.rows(Requirement) if row.blocking})


@action("document.attach")
def file_all(unit, case, kinds):
    for kind in kinds:
        attach_document(unit, case, NewDocument({"type": kind}))


def stand(desk, state, person=None, *, source="BAWASLU"):
    """Return a case whose respondent stands there, with every document that blocks."""
    made = desk.register(person or {"name": "Satu"}, source=source)
    desk.do(file_all, made.case, BLOCKING)
    here = "DRAF"
    for step in way(state):
        desk.do(take_step, made.respondents, request(here, step))
        here = step
    return made


def seen(desk, made):
    return desk.ask(case_view, made.case).respondents[0]


@pytest.mark.parametrize("move", MOVES, ids=lambda row: row.code)
def test_every_move_is_offered_and_taken(office, move):
    source = move.report_sources[0] if move.report_sources else "BAWASLU"
    made = stand(office, move.origin, source=source)
    (choice,) = [one for one in seen(office, made).steps if one.target == move.target]
    assert (choice.label, choice.sort) == (move.label, move.sort.value)
    assert choice.allowed, choice.reasons
    for outcome in move.outcomes[1:]:
        assert outcome in choice.outcomes
    office.do(take_step, made.respondents, request(move.origin, move.target))
    assert seen(office, made).state == move.target


@pytest.mark.parametrize(
    ("move", "outcome"),
    [(row, outcome) for row in MOVES if row.sort is MoveKind.CLOSE for outcome in row.outcomes],
    ids=lambda value: value if isinstance(value, str) else value.code,
)
def test_every_outcome_ends_the_matter(office, move, outcome):
    made = stand(office, move.origin)
    office.do(take_step, made.respondents, request(move.origin, move.target, outcome))
    assert (seen(office, made).outcome, seen(office, made).closed) == (outcome, True)


@pytest.mark.parametrize("row", LAW.rows(Requirement), ids=lambda row: row.code)
def test_every_document_is_asked_for_where_it_belongs(office, row):
    person = {"name": "Satu", "allegations": ["KE-01"]} if row.tracks == ("MORAL",) else None
    source = "PUSAT" if row.code == "DRAF/rekomendasi-pusat" else "BAWASLU"
    made = office.register(person or {"name": "Satu"}, source=source)
    others = {kind for one in LAW.rows(Requirement) for kind in one.any_of} - set(row.any_of)
    office.do(file_all, made.case, sorted(others))
    here = "DRAF"
    for step in way(row.state):
        if any(one.blocking and set(one.any_of) <= set(row.any_of) and one.state == here
               for one in LAW.rows(Requirement)):  # fmt: skip
            break
        outcome = row.outcomes[0] if step == "TUTUP" and row.outcomes else ""
        office.do(take_step, made.respondents, request(here, step, outcome))
        here = step
    if here != row.state:
        pytest.skip("the same document already stops an earlier state")
    view = seen(office, made)
    named = [lack for choice in view.steps for lack in choice.lacks] + list(view.lacks)
    (lack,) = {one.any_of: one for one in named if one.any_of == row.any_of}.values()
    assert lack.blocking == row.blocking
    target = row.targets[0] if row.targets else None
    for choice in view.steps:
        forward = choice.sort in ("maju", "tutup") and target in (None, choice.target)
        if row.blocking and forward:
            assert not choice.allowed
            with pytest.raises(Refused, match=r"law\.step_lacks_document"):
                office.do(take_step, made.respondents, request(here, choice.target))
    office.do(attach_document, made.case, NewDocument({"type": row.any_of[-1]}))
    assert row.any_of not in [one.any_of for one in seen(office, made).lacks]


@pytest.mark.parametrize("row", LAW.rows(StepValue), ids=lambda row: row.code)
def test_every_value_of_a_step_is_offered_and_can_be_given(office, row):
    assert row.field in VALUES
    assert LAW.row(StepField, row.field).label
    origin = next(
        move.origin
        for move in MOVES
        if move.target == row.targets[0] and (not row.origins or move.origin in row.origins)
        and (not row.outcomes or set(row.outcomes) & set(move.outcomes))
        and not move.report_sources and move.origin != "DIBUKA_KEMBALI"
    )  # fmt: skip
    made = stand(office, origin)
    (choice,) = [one for one in seen(office, made).steps if one.target == row.targets[0]]
    assert row.field in [one.field for one in choice.fields]
    if row.required:
        outcome = row.outcomes[0] if row.outcomes else ""
        asked = request(origin, row.targets[0], outcome)
        without = {key: value for key, value in asked.values.items() if key != row.field}
        bare = StepRequest(asked.target, DAY, "alasan", without, overrides=ALL)
        with pytest.raises(Refused) as caught:
            office.do(take_step, made.respondents, bare)
        assert (caught.value.code, caught.value.details["field"]) == (
            *("law.step_needs_value", row.field),
        )


def test_what_may_be_dismissed_can_be(office):
    made = stand(office, "PEMERIKSAAN", {"name": "Satu", "allegations": ["DS-06"]})
    for one in seen(office, made).warnings:
        if one.dismissible:
            office.do(dismiss_warning, made.respondents[0], one.code, "alasan")
    assert all(one.dismissed or not one.dismissible for one in seen(office, made).warnings)
