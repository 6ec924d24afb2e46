from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import Refused
from desktop.law.calendar import WorkCalendar
from desktop.law.clocks import Term, deadline, deadline_for_state, deadlines_for_state
from desktop.law.model import Clock, Unit
from desktop.law.packs import law

LAW = law()
PLAIN = WorkCalendar()
days = st.dates(date(2019, 1, 1), date(2028, 12, 31))


def due(started_on: date, value: int, calendar: WorkCalendar = PLAIN) -> date:
    found = deadline(LAW, "sk_berlaku", started_on, calendar, term=Term(value, Unit.WORKING_DAYS))
    assert found is not None
    return found.due


def test_the_fifteenth_working_day_after_receipt() -> None:
    found = deadline(LAW, "sk_berlaku", date(2026, 7, 14), PLAIN)
    assert found is not None
    assert found.due == date(2026, 8, 4)
    assert [day.name for day in found.skipped] == ["Sabtu", "Minggu"] * 3
    assert found.calendar_final
    assert found.from_table
    assert found.basis == "Peraturan BKN 6/2022 Pasal 50 ayat (1)"
    assert found.needs_review


@pytest.mark.parametrize("vote", [date(2020, 12, 9), date(2024, 2, 14), date(2024, 11, 27)])
def test_election_days_are_not_working_days(vote: date) -> None:
    assert PLAIN.day_off(vote)
    assert due(vote - timedelta(days=1), 1) == vote + timedelta(days=1)


def test_joint_leave_is_skipped_and_named() -> None:
    found = deadline(LAW, "panggilan_1_maks", date(2024, 4, 5), PLAIN)
    assert found is not None
    names = {day.day: day.name for day in found.skipped}
    assert "Cuti Bersama" in names[date(2024, 4, 8)]
    assert "Idul Fitri" in names[date(2024, 4, 10)]
    assert found.due == date(2024, 4, 24)


def test_over_the_end_of_a_year() -> None:
    found = deadline(LAW, "panggilan_2_maks", date(2024, 12, 23), PLAIN)
    assert found is not None
    skipped = [day.day for day in found.skipped]
    assert {date(2024, 12, 25), date(2024, 12, 26), date(2025, 1, 1)} <= set(skipped)
    assert found.due == date(2025, 1, 6)
    assert found.calendar_final


def test_calendar_days_and_months_skip_nothing() -> None:
    by_days = deadline(LAW, "tl_lhp_inspektorat", date(2024, 11, 1), PLAIN)
    assert by_days is not None
    assert (by_days.due, by_days.skipped) == (date(2024, 12, 31), ())
    by_months = deadline(LAW, "masa_hukuman", date(2024, 8, 31), PLAIN, term=Term(6, Unit.MONTHS))
    assert by_months is not None
    assert by_months.due == date(2025, 2, 28)


def test_a_due_day_on_which_nobody_works_is_named() -> None:
    found = deadline(LAW, "bawaslu_pilkada_tl", date(2024, 11, 24), PLAIN)
    assert found is not None
    assert (found.due, found.day_off) == (date(2024, 11, 27), PLAIN.day_off(date(2024, 11, 27)))


@pytest.mark.parametrize(
    ("year", "final"), [(2020, True), (2024, True), (2026, True), (2027, False), (2028, False)]
)
def test_years_with_estimated_or_missing_days_are_not_final(year: int, final: bool) -> None:
    assert PLAIN.is_final(year) is final
    assert WorkCalendar(confirmed_years=frozenset({year})).is_final(year)


def test_a_deadline_touching_an_undecreed_year_says_so() -> None:
    found = deadline(LAW, "banding_putus_bpasn", date(2026, 12, 1), PLAIN)
    assert found is not None
    assert not found.calendar_final


def test_an_office_adds_and_removes_days() -> None:
    regional = WorkCalendar(
        extra={date(2026, 11, 23): "Hari jadi daerah"}, removed=frozenset({date(2026, 11, 28)})
    )
    assert due(date(2026, 11, 22), 1, regional) == date(2026, 11, 24)
    assert regional.day_off(date(2026, 11, 23)) == "Hari jadi daerah"
    assert regional.is_working_day(date(2026, 11, 28))


def test_working_days_between_two_dates() -> None:
    assert PLAIN.working_days_between(date(2026, 11, 20), date(2026, 11, 26)) == 4
    assert PLAIN.working_days_between(date(2026, 11, 26), date(2026, 11, 20)) == -4
    assert PLAIN.working_days_between(date(2026, 11, 20), date(2026, 11, 20)) == 0
    assert PLAIN.next_working_day(date(2026, 11, 21)) == date(2026, 11, 23)
    assert PLAIN.next_working_day(date(2026, 11, 23)) == date(2026, 11, 23)


def test_a_state_runs_the_clocks_whose_start_is_known() -> None:
    starts = {"SK_DITERIMA": date(2026, 7, 14), "SK_TANGGAL": date(2026, 7, 1)}
    found = deadlines_for_state(LAW, "SK_DISAMPAIKAN", starts, PLAIN)
    assert [item.clock for item in found] == ["sk_berlaku", "keberatan_ajukan", "banding_ajukan"]
    main = deadline_for_state(LAW, "SK_DISAMPAIKAN", starts, PLAIN)
    assert main == found[0]
    assert deadline_for_state(LAW, "SK_DISAMPAIKAN", {}, PLAIN) is None


def test_no_fifteen_day_rule_on_the_moral_path() -> None:
    starts = {"SK_DITERIMA": date(2026, 7, 14)}
    assert deadlines_for_state(LAW, "SK_DISAMPAIKAN", starts, PLAIN, track="MORAL") == ()


def test_a_local_limit_runs_once_the_office_has_set_it() -> None:
    starts = {"MASUK_STATUS": date(2026, 11, 12)}
    assert deadline_for_state(LAW, "KAJIAN", starts, PLAIN) is None
    terms = {"lokal_kajian": Term(5, Unit.WORKING_DAYS)}
    found = deadline_for_state(LAW, "KAJIAN", starts, PLAIN, terms=terms)
    assert found is not None
    assert (found.due, found.from_table, found.needs_review) == (date(2026, 11, 19), False, False)


def test_a_limit_named_in_a_letter_replaces_that_of_the_table() -> None:
    starts = {"REKOMENDASI_DITERIMA": date(2024, 7, 15)}
    by_table = deadline_for_state(LAW, "DI_PPK", starts, PLAIN)
    by_letter = deadline_for_state(
        LAW, "DI_PPK", starts, PLAIN, terms={"ppk_tindak_lanjut": Term(15, Unit.CALENDAR_DAYS)}
    )
    assert by_table is not None
    assert by_letter is not None
    assert by_table.due == date(2024, 8, 2)
    assert by_letter.due == date(2024, 7, 30)
    assert by_table.conflict
    assert not by_letter.conflict


def test_every_clock_of_a_state_can_be_computed() -> None:
    for row in LAW.rows(Clock):
        term = None if row.value else Term(6, row.unit)
        assert deadline(LAW, row.code, date(2024, 10, 2), PLAIN, term=term) is not None


@pytest.mark.parametrize("value", [0, -3, 100_000])
def test_an_absurd_length_is_refused(value: int) -> None:
    with pytest.raises(Refused) as caught:
        due(date(2024, 1, 2), value)
    assert caught.value.code == "law.term_out_of_range"


def test_an_absurd_start_is_refused() -> None:
    with pytest.raises(Refused) as caught:
        due(date(9999, 12, 31), 1)
    assert caught.value.code == "law.date_out_of_range"


@given(days, st.integers(1, 70))
def test_a_term_counts_exactly_its_working_days(start: date, value: int) -> None:
    end = due(start, value)
    assert PLAIN.is_working_day(end)
    assert PLAIN.working_days_between(start, end) == value


@given(days, st.integers(1, 70))
def test_skipped_and_counted_days_make_up_the_whole_time(start: date, value: int) -> None:
    found = deadline(LAW, "sk_berlaku", start, PLAIN, term=Term(value, Unit.WORKING_DAYS))
    assert found is not None
    assert (found.due - start).days == value + len(found.skipped)


@given(days, st.integers(1, 36))
def test_months_keep_the_day_or_end_with_the_month(start: date, value: int) -> None:
    found = deadline(LAW, "masa_hukuman", start, PLAIN, term=Term(value, Unit.MONTHS))
    assert found is not None
    after = found.due
    assert (after.year - start.year) * 12 + after.month - start.month == value
    assert after.day == start.day or (after + timedelta(days=1)).day == 1


_DAYS = st.dates(date(2023, 11, 1), date(2026, 2, 28))


@given(_DAYS, _DAYS, st.frozensets(_DAYS, max_size=6), st.frozensets(_DAYS, max_size=6))
def test_working_days_between_are_counted_as_one_would_on_the_wall(start, end, extra, removed):
    calendar = WorkCalendar(dict.fromkeys(extra, "Hari jadi"), removed)
    first, last = min(start, end), max(start, end)
    days = (first + timedelta(days=n) for n in range(1, (last - first).days + 1))
    wanted = sum(map(calendar.is_working_day, days))
    assert calendar.working_days_between(first, last) == wanted
    assert calendar.working_days_between(last, first) == -wanted
