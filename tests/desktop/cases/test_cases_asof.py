"""A case as it was known then: the same answer as the one that was given then."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.asof import note_arrival, place_at
from desktop.cases.asof import case_as_of, case_on
from desktop.cases.office import set_office
from desktop.cases.queries import case_view
from desktop.cases.registration import add_respondent, edit_object
from desktop.errors import Refused
from tests.builders import NOON, Builder, receive, vault
from tests.desks import PERSON, open_desk

__all__ = ["vault"]

OTHER = PERSON | {"name": "Siti Aminah", "nip": ""}


def acts(desk, cases):
    """Return what an officer may do next, by name; each leaves the vault changed."""
    case = cases[0]
    person = desk.ask(lambda unit: unit.objects.children(case, "respondent"))[0].id
    count = len(desk.ask(lambda unit: unit.trail.feeds()))
    return {
        "subject": lambda: desk.do(
            edit_object, case, {"subject": f"Perihal {desk.vault.clock.now()}"}
        ),
        "same person": lambda: cases.append(desk.register().case),
        "same number": lambda: desk.do(edit_object, person, {"nip_old": "131234567"}),
        "other person": lambda: cases.append(desk.register(OTHER).case),
        "nip": lambda: desk.do(edit_object, person, {"nip": "", "name": "Budi Santosa"}),
        "nip back": lambda: desk.do(edit_object, person, {"nip": PERSON["nip"]}),
        "one more": lambda: desk.do(add_respondent, case, OTHER | {"name": f"Orang {count}"}),
        "evidence": lambda: desk.create("evidence", case, title="Foto", type="FOTO"),
        "document": lambda: desk.create("document", case, type="LHP", number="7", title="Laporan"),
        "step": lambda: desk.create(
            "step", person, from_state="DRAF", to_state="DITERIMA", on="2026-11-22"
        ),
        "zone": lambda: desk.do(set_office, {"zone": "WIT", "name": f"Kantor {count}"}),
        "withdraw": lambda: _withdraw_newest(desk, case),
    }


def _withdraw_newest(desk, case):
    found = desk.ask(lambda unit: unit.objects.children(case, "evidence"))
    if found:
        desk.vault.do(lambda unit: unit.journal.withdraw(found[-1].id))


NAMES = ("subject", "same person", "same number", "other person", "nip", "nip back", "one more",
         "evidence", "document", "step", "zone", "withdraw")  # fmt: skip


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    chosen=st.lists(
        st.tuples(st.sampled_from(NAMES), st.integers(min_value=1, max_value=100)), max_size=8
    )
)
def test_the_past_is_what_was_shown_then(tmp_path_factory, chosen):
    builder = Builder(tmp_path_factory.mktemp("past"))
    try:
        desk = open_desk(builder)
        cases = [desk.register().case]
        seen = []
        for name, hours in [("subject", 1), *chosen]:
            desk.vault.clock.set(desk.vault.clock.now() + timedelta(hours=hours))
            acts(desk, cases)[name]()
            seen += [(one, desk.vault.clock.now(), desk.ask(case_view, one)) for one in cases]
        desk.vault.clock.set(desk.vault.clock.now() + timedelta(days=1))
        for case, moment, view in seen:
            assert desk.ask(case_as_of, case, moment) == view
    finally:
        builder.close()


def test_nothing_is_written(desk):
    case = desk.register().case
    before = desk.vault.rows("SELECT count(*), max(lsn) FROM op")
    desk.ask(case_as_of, case, desk.vault.clock.now())
    assert desk.vault.rows("SELECT count(*), max(lsn) FROM op") == before


def test_a_day_ends_where_the_office_is(desk):
    desk.do(set_office, {"name": "Inspektorat", "zone": "WIT"})
    desk.vault.clock.set(datetime(2026, 11, 24, 14, 30, tzinfo=UTC))
    made = desk.register(subject="Awal")
    desk.vault.clock.set(datetime(2026, 11, 24, 15, 30, tzinfo=UTC))
    desk.do(edit_object, made.case, {"subject": "Sesudah tengah malam"})
    assert desk.ask(case_on, made.case, date(2026, 11, 24)).subject == "Awal"
    assert desk.ask(case_on, made.case, date(2026, 11, 25)).subject == "Sesudah tengah malam"
    with pytest.raises(Refused, match=r"case\.not_yet"):
        desk.ask(case_on, made.case, date(2026, 11, 23))
    with pytest.raises(Refused, match=r"case\.day_ahead"):
        desk.ask(case_on, made.case, date(2026, 11, 26))
    with pytest.raises(Refused, match=r"case\.unknown"):
        desk.ask(case_on, "0" * 32, date(2026, 11, 25))


def at(*hours):
    return [NOON + timedelta(hours=hour) for hour in hours]


@pytest.mark.parametrize(
    ("clocks", "asked", "count"),
    [
        ([1, 2, 3], 2.5, 2),
        ([1, 2, 3], 0.5, 0),
        ([1, 2, 3], 9, 3),
        # The battery died and the clock fell back for two entries.
        ([1, 2, 3, -9000, -9000, 6, 7], 2.5, 2),
        ([1, 2, 3, -9000, -9000, 6, 7], 6.5, 6),
        # The clock ran ahead for two entries and was set right.
        ([1, 2, 9000, 9000, 5, 6, 7], 2.5, 2),
        ([1, 2, 9000, 9000, 5, 6, 7], 6.5, 6),
    ],
)
def test_a_clock_that_jumped_does_not_mix_up_the_order(vault, clocks, asked, count):
    places = []
    for moment in at(*clocks):
        vault.clock.set(moment)
        vault.add(title="x")
        places.append(vault.rows("SELECT max(lsn) FROM op")[0][0])
    (moment,) = at(asked)
    with vault.store.read(None):
        found = place_at(vault.store._reader, moment)
    assert found == ([0, *places][count])


def test_a_transaction_without_ops_is_no_arrival(vault):
    vault.add(title="x")
    before = vault.rows("SELECT lsn, t FROM arrival")
    with vault.store.begin(None) as unit:
        unit.local.set("a", "b")
    assert vault.rows("SELECT lsn, t FROM arrival") == before
    assert note_arrival is not None


def test_what_came_later_by_a_bundle_was_not_known_before(builder):
    here, there = open_desk(builder, "a"), open_desk(builder, "b")
    for one, other in ((here, there), (there, here)):
        one.vault.knows(other.vault)
    case = here.register(subject="Awal").case
    receive(there.vault, here.vault.ops())
    there.vault.clock.set(NOON + timedelta(hours=2))
    there.do(edit_object, case, {"subject": "Ditulis di PC lain"})
    here.vault.clock.set(NOON + timedelta(hours=9))
    receive(here.vault, there.vault.ops())
    assert here.ask(case_as_of, case, NOON + timedelta(hours=5)).subject == "Awal"
    later = NOON + timedelta(hours=10)
    assert here.ask(case_as_of, case, later).subject == "Ditulis di PC lain"
