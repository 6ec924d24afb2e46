"""Escalation: a track that piles up beside the PPK, the first step of it by the clock alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.law.escalation import Pressed, escalation_steps, explain_escalation, track_of
from desktop.law.model import Escalation, State
from desktop.law.packs import law

LAW = law()
DUE = date(2024, 10, 23)
EARLY = Pressed("DI_PPK", frozenset({"DI_PPK"}), DUE, DUE)
LATE = replace(EARLY, today=date(2024, 10, 24))


def allowed(facts):
    return [step.code for step in escalation_steps(LAW, facts) if step.allowed]


def why(code, facts):
    return [reason.code for reason in explain_escalation(LAW, code, facts).why_not]


def test_nothing_before_the_clock_has_run_out():
    assert allowed(EARLY) == []
    assert why("PERINGATAN", EARLY) == ["escalation.too_early"]
    assert track_of(LAW, EARLY).overdue_since is None


def test_one_step_opens_the_next_and_may_be_repeated():
    assert allowed(LATE) == ["PERINGATAN"]
    warned = replace(LATE, recorded=("PERINGATAN",))
    assert allowed(warned) == ["PERINGATAN", "TEGURAN"]
    blocked = replace(LATE, recorded=("PERINGATAN", "TEGURAN", "BLOKIR_DATA"))
    assert allowed(blocked) == ["PERINGATAN", "TEGURAN", "BLOKIR_DATA", "LAPOR_PRESIDEN"]


def test_overdue_is_never_typed():
    assert why("LEWAT_TENGGAT", LATE) == ["escalation.derived"]
    assert track_of(LAW, LATE).overdue_since == DUE


def test_a_block_is_lifted_once_the_sanction_is_imposed():
    blocked = replace(LATE, recorded=("PERINGATAN", "TEGURAN", "BLOKIR_DATA"))
    assert why("BUKA_BLOKIR", LATE) == ["escalation.not_blocked"]
    assert why("BUKA_BLOKIR", blocked) == ["escalation.no_sanction"]
    imposed = replace(blocked, state="SK_TERBIT", visited=frozenset({"DI_PPK", "SK_TERBIT"}))
    assert allowed(imposed) == ["BUKA_BLOKIR"]
    lifted = replace(imposed, recorded=(*imposed.recorded, "BUKA_BLOKIR"))
    assert allowed(lifted) == []


def test_it_runs_beside_the_ppk_alone():
    assert why("PERINGATAN", replace(LATE, state="KAJIAN")) == ["escalation.not_at_ppk"]
    with pytest.raises(Refused, match=r"law\.unknown_code"):
        explain_escalation(LAW, "MARAH", LATE)


@given(
    st.builds(
        Pressed,
        state=st.sampled_from([row.code for row in LAW.rows(State)]),
        visited=st.frozensets(st.sampled_from([row.code for row in LAW.rows(State)])),
        due=st.none() | st.dates(),
        today=st.dates(),
        recorded=st.lists(st.sampled_from([r.code for r in LAW.rows(Escalation)])).map(tuple),
    )
)
def test_a_step_that_is_not_allowed_says_why(facts):
    for step in escalation_steps(LAW, facts):
        assert step.allowed != bool(step.why_not)
        assert step.code != "LEWAT_TENGGAT"
