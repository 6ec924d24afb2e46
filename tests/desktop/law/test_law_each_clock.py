"""Each clock of the table: over the end of a year, over joint leave, in three time zones.

The due dates were worked out from the decreed days off of 2024 and 2025, not by the code
under test. Clocks that the office sets itself are counted with the length given here.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.clock import ZONES, FixedClock, office_date
from desktop.law.calendar import WorkCalendar
from desktop.law.clocks import Term, deadline
from desktop.law.model import Clock, Unit
from desktop.law.packs import law

LAW = law()
PLAIN = WorkCalendar()
STARTS = (date(2024, 4, 5), date(2024, 12, 20), date(2024, 12, 31), date(2025, 1, 1))
"""Before the joint leave of Idulfitri, before Christmas, and on both sides of New Year."""

# fmt: off
DUE: tuple[tuple[str, int, str, str], ...] = (
    ("panggilan_1_maks", 7, "HK", "2024-04-24 2025-01-03 2025-01-10 2025-01-10"),
    ("panggilan_2_maks", 7, "HK", "2024-04-24 2025-01-03 2025-01-10 2025-01-10"),
    ("sampaikan_sk_maks", 14, "HK", "2024-05-06 2025-01-14 2025-01-21 2025-01-21"),
    ("sk_berlaku", 15, "HK", "2024-05-07 2025-01-15 2025-01-22 2025-01-22"),
    ("keberatan_ajukan", 14, "HK", "2024-05-06 2025-01-14 2025-01-21 2025-01-21"),
    ("keberatan_putus", 21, "HK", "2024-05-17 2025-01-23 2025-02-04 2025-02-04"),
    ("banding_ajukan", 14, "HK", "2024-05-06 2025-01-14 2025-01-21 2025-01-21"),
    ("banding_tanggapan_ppk", 21, "HK", "2024-05-17 2025-01-23 2025-02-04 2025-02-04"),
    ("banding_putus_bpasn", 65, "HK", "2024-07-24 2025-04-09 2025-04-16 2025-04-16"),
    ("ppk_tindak_lanjut", 14, "HK", "2024-05-06 2025-01-14 2025-01-21 2025-01-21"),
    ("sbt_verifikasi", 7, "HL", "2024-04-12 2024-12-27 2025-01-07 2025-01-08"),
    ("sbt_kajian_bawaslu", 3, "HK", "2024-04-18 2024-12-27 2025-01-06 2025-01-06"),
    ("bawaslu_pemilu_lapor", 7, "HK", "2024-04-24 2025-01-03 2025-01-10 2025-01-10"),
    ("bawaslu_pemilu_tl", 7, "HL", "2024-04-12 2024-12-27 2025-01-07 2025-01-08"),
    ("bawaslu_pemilu_tl_tambahan", 14, "HK", "2024-05-06 2025-01-14 2025-01-21 2025-01-21"),
    ("bawaslu_pilkada_lapor", 7, "HL", "2024-04-12 2024-12-27 2025-01-07 2025-01-08"),
    ("bawaslu_pilkada_tl", 3, "HL", "2024-04-08 2024-12-23 2025-01-03 2025-01-04"),
    ("bawaslu_pilkada_tambahan", 2, "HL", "2024-04-07 2024-12-22 2025-01-02 2025-01-03"),
    ("tl_lhp_inspektorat", 60, "HL", "2024-06-04 2025-02-18 2025-03-01 2025-03-02"),
    ("lokal_verifikasi", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_kelengkapan", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_klarifikasi", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_kajian", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_ekspose", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_laporan", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("masa_hukuman", 6, "BULAN", "2024-10-05 2025-06-20 2025-06-30 2025-07-01"),
    ("panggilan_majelis", 5, "HK", "2024-04-22 2024-12-31 2025-01-08 2025-01-08"),
    ("lokal_rekomendasi_lama", 6, "BULAN", "2024-10-05 2025-06-20 2025-06-30 2025-07-01"),
)
# fmt: on
"""Clock, length, unit, and the due day for each of the starts."""

EVENING = datetime(2024, 12, 31, 16, 30, tzinfo=UTC)
"""Half past eleven at night in Jakarta: further east it is 2025 already."""
TODAY = {"WIB": date(2024, 12, 31), "WITA": date(2025, 1, 1), "WIT": date(2025, 1, 1)}


def computed(clock: str, value: int, unit: str, start: date) -> date:
    row = LAW.row(Clock, clock)
    term = None if row.value is not None else Term(value, Unit(unit))
    found = deadline(LAW, clock, start, PLAIN, term=term)
    assert found is not None
    assert (found.value, found.unit.value, found.started_on) == (value, unit, start)
    return found.due


def test_no_clock_is_left_out() -> None:
    assert [row[0] for row in DUE] == [row.code for row in LAW.rows(Clock)]


@pytest.mark.parametrize(("clock", "value", "unit", "due"), DUE, ids=lambda one: str(one)[:24])
def test_each_clock_over_joint_leave_and_new_year(
    clock: str, value: int, unit: str, due: str
) -> None:
    found = [computed(clock, value, unit, start).isoformat() for start in STARTS]
    assert found == due.split()


@pytest.mark.parametrize("zone", list(ZONES))
@pytest.mark.parametrize(("clock", "value", "unit", "due"), DUE, ids=lambda one: str(one)[:24])
def test_each_clock_starts_on_the_day_of_the_offices_zone(
    clock: str, value: int, unit: str, due: str, zone: str
) -> None:
    start = office_date(FixedClock(EVENING), zone)
    assert start == TODAY[zone]
    wanted = due.split()[STARTS.index(start)]
    assert computed(clock, value, unit, start).isoformat() == wanted


@pytest.mark.parametrize(("clock", "value", "unit", "_due"), DUE, ids=lambda one: str(one)[:24])
def test_each_clock_tells_how_it_was_computed(clock: str, value: int, unit: str, _due: str) -> None:
    row = LAW.row(Clock, clock)
    term = None if row.value is not None else Term(value, Unit(unit))
    found = deadline(LAW, clock, STARTS[0], PLAIN, term=term)
    assert found is not None
    assert (found.label, found.start_event, found.bound) == (row.label, row.start_event, row.bound)
    assert found.from_table is (row.value is not None)
    assert bool(found.skipped) is (unit == "HK")
    if found.from_table:
        assert found.conflict == row.conflict
        assert found.needs_review == row.needs_review
