"""The place of a letter in the agenda: next, reserved, squeezed in, in which series and year."""

from datetime import date, timedelta

import pytest

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.errors import Refused
from desktop.journal.actions import action
from desktop.journal.model import Registry
from desktop.letters.agenda import (
    AFTER,
    RESERVATION,
    WHY,
    agenda_of,
    number_at,
    place_for_date,
    place_of,
    release_number,
    reserve_number,
    set_agenda,
)
from desktop.letters.book import explain_number, year_of_letters
from desktop.letters.marks import void_letter
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import search_register
from tests.builders import blob_identity, builder
from tests.desks import Desk

__all__ = ["builder"]

TODAY = date(2026, 11, 22)
MAIN = "surat"


@action("letter.issue")
def issue(unit, case, dated=TODAY, kind="REK-1", serial=None, **wishes):
    """Take a place as issuing does, without printing anything."""
    agenda = agenda_of(unit, kind)
    place = place_of(unit, agenda, dated, wishes, serial)
    values = {
        "kind": kind,
        "number": number_at(unit, agenda, place, dated, "R"),
        "serial": place.serial,
        "series": place.series,
        "insertion": place.insertion,
        "number_reason": wishes.get(WHY, ""),
        "year": place.year,
        "dated": dated.isoformat(),
        "subject": "Surat",
        "addressee": "Bupati",
        "respondents": [],
    }
    return unit.journal.create("letter", values, parent=case)


class Office(Desk):
    """A desk with one case, on which letters are issued."""

    def __init__(self, vault):
        super().__init__(vault)
        self.do(lambda unit: unit.local.set("identity_recipient", blob_identity().recipient))
        self.case = self.register().case

    def letter(self, dated=TODAY, **more):
        """Issue a letter and return it."""
        oid = self.do(issue, self.case, dated, **more)
        return self.ask(lambda unit: unit.objects.get(oid))

    def numbers(self, year=2026):
        """Return the numbers of the year as they are spoken of, rising."""
        page = self.ask(search_register, RegisterFilter(year=year), 1000, 0)
        return [
            f"{line.serial}.{line.insertion:02}" if line.insertion else str(line.serial)
            for line in reversed(page.rows)
        ]

    def year(self, year=2026, series=MAIN):
        return self.ask(year_of_letters, series, year)


def open_office(builder, name="a", **more):
    registry = Registry.of(TYPES, LETTER_TYPES)
    return Office(builder.vault(name, registry=registry, projectors=PROJECTORS, **more))


@pytest.fixture
def office(builder):
    return open_office(builder)


def refused(act, *args, **kwargs):
    with pytest.raises(Refused) as found:
        act(*args, **kwargs)
    return found.value.code


# --- the year ----------------------------------------------------------------------------


def test_numbers_follow_each_other_and_begin_anew_with_the_year(office):
    for day in (date(2026, 1, 5), TODAY, date(2026, 12, 31), date(2027, 1, 2)):
        office.letter(day)
    assert (office.numbers(), office.numbers(2027)) == (["1", "2", "3"], ["1"])


def test_a_letter_of_last_year_in_january_takes_last_years_next_number(office):
    office.letter(date(2026, 12, 30))
    office.letter(date(2027, 1, 4))
    late = office.letter(date(2026, 12, 31))
    assert late.text("number") == "700/2/INSP/2026"
    assert (office.numbers(), office.numbers(2027)) == (["1", "2"], ["1"])


def test_a_void_number_stays_used(office):
    one = office.letter()
    office.do(void_letter, one.id, "salah alamat")
    office.letter()
    assert office.numbers() == ["1", "2"]
    assert refused(office.letter, serial=1) == "letter.number_used"
    assert office.year().statuses == {"issued": 1, "void": 1}
    lines = office.ask(search_register, RegisterFilter(status="void"), 10, 0)
    assert [(line.serial, line.reason) for line in lines.rows] == [(1, "salah alamat")]
    assert lines.statuses == {"issued": 1, "void": 1}


# --- reserving ---------------------------------------------------------------------------


def test_a_reserved_number_waits_for_its_letter(office):
    office.letter()
    kept = office.do(
        reserve_number, "Undangan ekspose", holder="Sari Contoh", until=date(2026, 11, 30)
    )
    assert kept.text("number") == "700/2/INSP/2026"
    assert office.letter().get("serial") == 3
    assert [line.serial for line in office.year().reserved] == [2]
    used = office.letter(**{RESERVATION: kept.id})
    assert used.text("number") == kept.text("number")
    assert (office.year().reserved, office.year().gaps) == ((), ())
    assert office.numbers() == ["1", "2", "3"], "it stands in the register once"
    assert refused(office.letter, **{RESERVATION: kept.id}) == "letter.reservation_over"
    assert refused(office.do, release_number, kept.id, "x") == "letter.reservation_over"


def test_a_released_number_is_never_used_again_and_says_why(office):
    kept = office.do(reserve_number, "Undangan")
    assert refused(office.do, release_number, kept.id, " ") == "letter.release_reason"
    office.do(release_number, kept.id, "ekspose batal")
    assert office.letter().get("serial") == 2
    assert refused(office.letter, serial=1) == "letter.number_used"
    assert refused(office.letter, **{RESERVATION: kept.id}) == "letter.reservation_over"
    found = office.ask(search_register, RegisterFilter(status="released"), 10, 0).rows
    assert [(line.number, line.reason) for line in found] == [("700/1/INSP/2026", "ekspose batal")]


def test_a_reservation_is_for_its_year_and_its_time(office):
    kept = office.do(reserve_number, "Surat akhir tahun", until=TODAY)
    assert refused(office.letter, date(2027, 1, 2), **{RESERVATION: kept.id}) == (
        "letter.reservation_year"
    )
    assert office.year().lapsed == ()
    office.vault.clock.set(office.vault.clock.now().replace(day=24))
    assert office.year().lapsed == (kept.id,)
    assert refused(office.do, reserve_number, " ") == "letter.reserve_purpose"
    assert refused(office.do, reserve_number, "x", until=date(2026, 11, 1)) == (
        "letter.reserve_until"
    )
    assert refused(office.do, release_number, "f" * 32, "x") == "number_reservation.unknown"


def test_a_number_of_today_is_not_reserved_by_a_clock_that_cannot_be_right(office):
    office.letter()
    office.vault.clock.set(office.vault.clock.now() + timedelta(days=900))
    assert refused(office.do, reserve_number, "Undangan") == "clock.doubtful"
    assert office.do(reserve_number, "Undangan", dated=TODAY).text("number") == "700/2/INSP/2026"
    kept = office.do(reserve_number, "Undangan", clock_is_right="Jam cocok dengan BMKG.")
    assert kept.get("year") == office.vault.clock.now().year


# --- squeezing in ------------------------------------------------------------------------


def days(office):
    for day in (date(2026, 11, 2), date(2026, 11, 9), date(2026, 11, 16)):
        office.letter(day)


def test_a_letter_dated_back_is_squeezed_in_behind_the_last_number_of_its_day(office):
    days(office)
    late = date(2026, 11, 10)
    assert office.ask(lambda unit: place_for_date(unit, agenda_of(unit, ""), late)) == 2
    one = office.letter(late, **{AFTER: "2", WHY: "listrik padam"})
    two = office.letter(late, **{AFTER: "2", WHY: "listrik padam"})
    assert [one.text("number"), two.text("number")] == ["700/2.01/INSP/2026", "700/2.02/INSP/2026"]
    assert office.numbers() == ["1", "2", "2.01", "2.02", "3"]
    assert office.letter().get("serial") == 4
    (line,) = office.ask(search_register, RegisterFilter(query="2.01"), 10, 0).rows
    assert line.reason == "listrik padam"


@pytest.mark.parametrize(
    ("after", "why", "dated", "code"),
    [
        ("2", " ", date(2026, 11, 10), "letter.insert_reason"),
        ("dua", "x", date(2026, 11, 10), "letter.insert_number"),
        ("²", "x", date(2026, 11, 10), "letter.insert_number"),
        ("7", "x", date(2026, 11, 10), "letter.insert_after_nothing"),
        ("3", "x", date(2026, 11, 17), "letter.insert_not_needed"),
        ("2", "x", date(2026, 11, 8), "letter.insert_before"),
    ],
)
def test_nothing_is_squeezed_in_without_cause(office, after, why, dated, code):
    days(office)
    assert refused(office.letter, dated, **{AFTER: after, WHY: why}) == code
    assert office.numbers() == ["1", "2", "3"]


def test_one_letter_has_one_way_to_its_number(office):
    days(office)
    kept = office.do(reserve_number, "Undangan")
    both = {RESERVATION: kept.id, AFTER: "2", WHY: "x"}
    assert refused(office.letter, **both) == "letter.number_two_ways"
    assert refused(office.letter, serial=9, **{RESERVATION: kept.id}) == "letter.number_two_ways"


# --- further series ----------------------------------------------------------------------


def test_a_further_agenda_counts_for_itself(office):
    office.letter()
    office.do(set_agenda, "undangan", {"kinds": ["UND-1"], "unit_code": "INSP-UND"})
    first = office.letter(kind="UND-1")
    assert (first.text("number"), office.letter().get("serial")) == ("700/1/INSP-UND/2026", 2)
    assert (office.year().last, office.year(series="undangan").last) == (2, 1)
    kept = office.do(reserve_number, "Undangan", kind="UND-1")
    assert (kept.text("series"), kept.get("serial")) == ("undangan", 2)
    assert refused(office.letter, **{RESERVATION: kept.id}) == "letter.reservation_series"


def test_two_agendas_never_print_one_number(office):
    same = {"kinds": ["UND-1"]}
    assert refused(office.do, set_agenda, "undangan", same) == "letter.agenda_same_number"
    month = {"kinds": ["UND-1"], "pattern": "{klasifikasi}/{nomor}/{unit}/{tahun}"}
    assert refused(office.do, set_agenda, "undangan", month) == "letter.agenda_same_number"
    assert office.ask(lambda unit: unit.objects.all("agenda")) == [], "nothing half is left"
    office.do(set_agenda, "undangan", {**same, "unit_code": "UND"})
    twice = {"kinds": ["UND-1"], "unit_code": "LAIN"}
    assert refused(office.do, set_agenda, "lain", twice) == "letter.agenda_kind_twice"
    assert refused(office.do, set_agenda, MAIN, same) == "letter.agenda_main"
    assert refused(office.do, set_agenda, "Dua Kata", same) == "letter.agenda_name"
    assert refused(office.year, series="tak ada") == "letter.agenda_unknown"


# --- gaps and doubles --------------------------------------------------------------------


def test_a_gap_stands_in_the_open_until_somebody_explains_it(office):
    office.letter()
    office.letter(serial=6)
    (gap,) = office.year().gaps
    assert (gap.low, gap.high, gap.why) == (2, 5, "")
    assert office.year().unexplained == 1
    assert refused(office.do, explain_number, MAIN, 2026, 2, 9, "x") == "letter.explain_nothing"
    assert refused(office.do, explain_number, MAIN, 2026, 2, 3, " ") == "letter.explain_text"
    office.do(explain_number, MAIN, 2026, 2, 3, "dipakai buku lama")
    told = [(one.low, one.high, one.why, one.text) for one in office.year().gaps]
    assert told == [(2, 3, "noted", "dipakai buku lama"), (4, 5, "", "")]
    office.do(explain_number, MAIN, 2026, 4, 5, "dipakai buku lama")
    assert office.year().unexplained == 0
    assert [(one.low, one.high) for one in office.year().gaps] == [(2, 5)]


def test_a_double_is_shown_and_explained(office):
    office.letter()
    office.letter()
    copied = office.ask(lambda unit: unit.objects.children(office.case, "letter"))[0]
    office.create("letter", office.case, **copied.fields)
    (double,) = office.year().doubles
    assert (double.number, double.entries, double.text) == ("1", 2, "")
    office.do(explain_number, MAIN, 2026, 1, 1, "dinomori di dua komputer")
    assert office.year().doubles[0].text == "dinomori di dua komputer"
    assert office.year().unexplained == 0
