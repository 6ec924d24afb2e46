from __future__ import annotations

from datetime import date

from desktop.law.model import Event, Phase, Violation
from desktop.law.packs import law
from desktop.law.phase import counterparts_for, fits_phase, propose_phase

LAW = law()
FIXED = LAW.row(Event, "PILKADA-2024").candidates_fixed_on


def test_before_on_and_after_the_fixing_of_candidates() -> None:
    before = propose_phase(date(2024, 9, 21), FIXED)
    on = propose_phase(date(2024, 9, 22), FIXED)
    after = propose_phase(date(2024, 9, 28), FIXED)
    assert before is not None
    assert on is not None
    assert after is not None
    assert (before.phase, before.family, before.certain) == (Phase.BEFORE, "KE", True)
    assert (on.phase, on.family, on.certain) == (Phase.AFTER, "DS", False)
    assert (after.phase, after.category, after.certain) == (Phase.AFTER, "DISIPLIN", True)


def test_no_proposal_without_both_dates() -> None:
    assert propose_phase(None, FIXED) is None
    assert propose_phase(date(2020, 9, 21), None) is None


def test_the_same_act_on_the_other_side_has_another_code() -> None:
    posting = LAW.row(Violation, "DS-06")
    assert fits_phase(posting, Phase.AFTER)
    assert not fits_phase(posting, Phase.BEFORE)
    assert counterparts_for(LAW, posting, Phase.BEFORE) == ("KE-04",)
    assert counterparts_for(LAW, posting, Phase.AFTER) == ()


def test_forms_without_a_phase_always_fit() -> None:
    for code in ("DS-05", "P20-01"):
        assert fits_phase(LAW.row(Violation, code), Phase.BEFORE)
        assert fits_phase(LAW.row(Violation, code), Phase.AFTER)
