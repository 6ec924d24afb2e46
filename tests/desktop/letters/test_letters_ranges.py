"""Two PCs of one office never give the same number, whatever is carried when."""

from dataclasses import dataclass, field
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.projections import PROJECTORS
from db.store import Surroundings
from desktop.cases.model import TYPES
from desktop.journal.model import Registry
from desktop.letters import agenda as agenda_module
from desktop.letters import ranges as ranges_module
from desktop.letters.agenda import AFTER, WHY, reserve_number
from desktop.letters.book import year_of_letters
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.letters.ranges import (
    OwnNumbers,
    _without,
    deal_range,
    keep_agenda,
    office_pcs,
    own_numbers,
    range_lines,
)
from tests.builders import BOGOR, builder, receive
from tests.desktop.letters.test_letters_agenda import MAIN, TODAY, open_office, refused
from tests.desktop.sync.conftest import WHO, Country, enrol, vouch
from tests.desktop.sync.conftest import Office as EnrolledOffice

__all__ = ["builder"]


class Pair:
    """Two PCs of one office; the first has the case, and both know each other."""

    def __init__(self, builder):
        self.a = open_office(builder, "a")
        self.b = open_office(builder, "b")
        self.a.vault.knows(self.b.vault)
        self.b.vault.knows(self.a.vault)
        self.b.own_case, self.b.case = self.b.case, self.b.case

    def carry(self, sender, receiver):
        """Bring everything the sender has to the receiver, as a bundle would."""
        assert receive(receiver.vault, sender.vault.ops(BOGOR, "kantor")) == []

    def meet(self):
        self.carry(self.a, self.b)
        self.carry(self.b, self.a)


@pytest.fixture
def pair(builder):
    return Pair(builder)


def deal(pair, count=5, year=2026, low=None):
    return pair.a.do(deal_range, pair.b.vault.id, MAIN, year, count, low)


def keep(pair):
    pair.a.do(keep_agenda)


# --- who may ------------------------------------------------------------------------------


def test_one_pc_alone_needs_no_range(builder):
    alone = open_office(builder)
    assert alone.ask(own_numbers, MAIN, 2026) == OwnNumbers(((1, 999_999),))
    assert [(pc.own, pc.keeps) for pc in alone.ask(office_pcs)] == [(True, False)]


def test_two_pcs_give_no_number_before_one_keeps_the_agenda(pair):
    for pc in (pair.a, pair.b):
        assert refused(pc.letter) == "letter.agenda_no_keeper"
        assert pc.year().stop.code == "letter.agenda_no_keeper"
    keep(pair)
    pair.carry(pair.a, pair.b)
    assert pair.a.letter().get("serial") == 1
    assert refused(pair.b.letter) == "letter.range_missing"
    assert refused(pair.b.do, keep_agenda) == "letter.agenda_kept"
    assert refused(pair.b.do, deal_range, pair.a.vault.id, MAIN, 2026, 5) == (
        "letter.agenda_not_kept"
    )
    assert refused(pair.a.do, keep_agenda) == "letter.agenda_kept_here"


def test_the_keeper_passes_over_what_it_dealt(pair):
    keep(pair)
    pair.a.letter()
    dealt = deal(pair, 3)
    assert (dealt.get("low"), dealt.get("high")) == (2, 4)
    assert pair.a.letter().get("serial") == 5
    pair.carry(pair.a, pair.b)
    assert [pair.b.letter().get("serial") for _ in range(3)] == [2, 3, 4]
    assert refused(pair.b.letter) == "letter.range_full"
    assert refused(pair.b.letter, serial=6) == "letter.number_not_ours"
    assert refused(pair.a.letter, serial=3) == "letter.number_not_ours"
    pair.meet()
    deal(pair, 2)
    pair.carry(pair.a, pair.b)
    assert pair.b.letter().get("serial") == 6
    (first, second) = pair.b.ask(range_lines)
    assert (first.used, second.used, first.own) == (3, 1, True)


def test_numbers_run_low_before_they_run_out(pair):
    keep(pair)
    deal(pair, 12)
    pair.carry(pair.a, pair.b)
    assert pair.b.ask(own_numbers, MAIN, 2026).low is False
    pair.b.letter()
    pair.b.letter()
    numbers = pair.b.ask(own_numbers, MAIN, 2026)
    assert (numbers.left, numbers.low) == (10, True)
    assert pair.a.ask(own_numbers, MAIN, 2026).left is None


def test_each_year_has_its_own_ranges(pair):
    keep(pair)
    deal(pair, 5)
    pair.carry(pair.a, pair.b)
    pair.b.letter()
    assert refused(pair.b.letter, date(2027, 1, 4)) == "letter.range_missing"
    deal(pair, 5, year=2027)
    pair.carry(pair.a, pair.b)
    assert pair.b.letter(date(2027, 1, 4)).get("year") == 2027
    assert pair.b.letter(date(2026, 12, 31)).get("serial") == 2


def test_only_free_numbers_are_dealt(pair):
    keep(pair)
    pair.a.letter(serial=7)
    for low in (5, 7):
        assert refused(deal, pair, 5, low=low) == "letter.range_taken"
    deal(pair, 5, low=10)
    assert refused(deal, pair, 5, low=14) == "letter.range_taken"
    assert refused(deal, pair, 0) == "letter.range_count"
    assert refused(pair.a.do, deal_range, "unbekannt", MAIN, 2026, 5) == "letter.range_device"
    assert deal(pair).get("low") == 15


def test_unused_numbers_of_the_other_pc_are_no_silent_gap(pair):
    keep(pair)
    deal(pair, 3)
    pair.carry(pair.a, pair.b)
    pair.b.letter()
    pair.a.letter()
    pair.meet()
    (gap,) = pair.a.year().gaps
    assert (gap.low, gap.high, gap.why, gap.text) == (2, 3, "dealt", pair.b.vault.id)


def test_nothing_is_squeezed_in_behind_anothers_number(pair):
    keep(pair)
    deal(pair, 3)
    pair.carry(pair.a, pair.b)
    pair.b.letter()
    pair.b.letter()
    pair.meet()
    pair.a.letter()
    assert refused(pair.a.letter, **{AFTER: "1", WHY: "x"}) == "letter.number_not_ours"
    assert pair.b.letter(**{AFTER: "1", WHY: "x"}).get("insertion") == 1


# --- when things go wrong -----------------------------------------------------------------


def test_two_keepers_stop_both_until_a_person_decides(pair):
    keep(pair)
    pair.b.do(keep_agenda)
    pair.a.letter()
    pair.meet()
    for pc in (pair.a, pair.b):
        assert refused(pc.letter) == "letter.agenda_two_keepers"
    assert refused(pair.a.do, keep_agenda) == "letter.agenda_kept"
    pair.a.do(keep_agenda, reason="komputer B bukan pengelola", year=2026, low=5)
    pair.meet()
    assert pair.a.letter().get("serial") == 5
    assert refused(pair.b.letter) == "letter.range_missing"


def test_the_agenda_is_taken_over_above_what_a_lost_pc_may_have_used(pair):
    keep(pair)
    pair.carry(pair.a, pair.b)
    lost = pair.a.letter()
    assert refused(pair.b.do, keep_agenda, reason="komputer rusak") == "letter.agenda_kept"
    pair.b.do(keep_agenda, reason="komputer rusak", year=2026, low=200)
    assert pair.b.letter().get("serial") == 200
    assert lost.get("serial") == 1
    assert pair.b.letter(date(2027, 1, 2)).get("serial") == 1, "a new year begins at one"


# --- the property -------------------------------------------------------------------------

DEEDS = ("letter a", "letter b", "reserve a", "reserve b", "late a", "late b", "old a", "deal",
         "deal next", "carry ab", "carry ba", "insert a", "insert b")  # fmt: skip


def attempt(pair, deed):
    """Do something that may be refused for want of numbers, and for nothing else."""
    what, _, who = deed.partition(" ")
    pc = {"a": pair.a, "b": pair.b}.get(who, pair.a)
    try:
        if what == "letter":
            pc.letter()
        elif what == "late":
            pc.letter(date(2027, 1, 3))
        elif what == "old":
            pc.letter(date(2026, 12, 31))
        elif what == "reserve":
            pc.do(reserve_number, "Undangan")
        elif what == "insert":
            pc.letter(**{AFTER: "1", WHY: "x"})
        elif what == "deal":
            deal(pair, 2, 2027 if who == "next" else 2026)
        else:
            pair.carry(*((pair.a, pair.b) if who == "ab" else (pair.b, pair.a)))
    except ranges_module.Refused as refusal:
        assert refusal.code.startswith(
            ("letter.range_", "letter.number_not_ours", "letter.insert_")
        )


def require_no_double_and_no_silent_gap(pair):
    pair.meet()
    for pc in (pair.a, pair.b):
        for year in (2026, 2027):
            found = pc.ask(year_of_letters, MAIN, year)
            assert found.doubles == (), (year, found.doubles)
            assert [gap for gap in found.gaps if gap.why != "dealt" and pc is pair.a] == []
    assert pair.a.numbers() == pair.b.numbers()
    assert pair.a.vault.store.differences(_silent()) == []


def _silent():
    from desktop.progress import Silent

    return Silent()


@settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(deeds=st.lists(st.sampled_from(DEEDS), max_size=30))
def test_no_number_is_given_twice_and_none_is_lost(tmp_path_factory, deeds):
    from tests.builders import Builder

    builder = Builder(tmp_path_factory.mktemp("pair"))
    try:
        pair = Pair(builder)
        keep(pair)
        pair.carry(pair.a, pair.b)
        for deed in deeds:
            attempt(pair, deed)
        require_no_double_and_no_silent_gap(pair)
    finally:
        builder.close()


BLIND = ("letter a", "deal", "letter a", "carry ab", "letter b", "letter a")


def test_the_property_notices_a_pc_that_passes_over_no_range(pair, monkeypatch):
    """The fault planted: nobody looks at what was dealt to the other."""
    monkeypatch.setattr(ranges_module, "_without", lambda blocks, cuts: _without(blocks, ()))
    keep(pair)
    pair.carry(pair.a, pair.b)
    for deed in BLIND:
        attempt(pair, deed)
    with pytest.raises(AssertionError):
        require_no_double_and_no_silent_gap(pair)


def test_the_property_notices_a_number_that_is_passed_over(pair, monkeypatch):
    keep(pair)
    real = agenda_module.next_place
    monkeypatch.setattr(
        agenda_module,
        "next_place",
        lambda *given: real(*given)._replace(serial=real(*given).serial + 1),
    )
    pair.a.letter()
    with pytest.raises(AssertionError):
        require_no_double_and_no_silent_gap(pair)


@given(
    blocks=st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=5),
    cuts=st.lists(st.tuples(st.integers(1, 40), st.integers(1, 40)), max_size=5),
)
def test_taking_ranges_away_is_taking_numbers_away(blocks, cuts):
    def numbers(parts):
        return {n for low, high in parts for n in range(low, high + 1)}

    left = _without(blocks, cuts)
    assert numbers(left) == numbers(blocks) - numbers(cuts)
    assert all(a[1] + 1 < b[0] for a, b in zip(left, left[1:], strict=False)), "rising, apart"


# --- by real bundles ----------------------------------------------------------------------


@dataclass
class Numbering(EnrolledOffice):
    """An enrolled PC that numbers letters."""

    registry: Registry = field(default_factory=lambda: Registry.of(TYPES, LETTER_TYPES))

    @property
    def around(self):
        return Surroundings(self.registry, PROJECTORS, self.clock, self.anchors, "test")


def introduce(*pcs):
    """Let PCs of one office know each other's certificates."""
    for pc in pcs:
        for other in pcs:
            device = other.ask(lambda unit: unit.devices.get(unit.device))
            with pc.store.begin(WHO) as unit:
                unit.devices.keep(device)


def test_ranges_travel_by_bundles(tmp_path):
    from tests.desktop.letters.test_letters_agenda import issue

    country, stick = Country(tmp_path), tmp_path / "stick"
    hq = country.headquarters()
    scope, pcs = "wbogorbogor22", []
    for name in ("satu", "dua"):
        place = tmp_path / name
        pc = Numbering(name, place / "vault", place / "anchors", hq.side, scope)
        pc.side = type(hq.side).REGION
        country.made.append(pc.create())
        if pcs:
            vouch(pcs[0], pc)
        enrol(pc, hq)
        pcs.append(pc)
    one, two = pcs
    assert refused(two.do, reserve_number, "x") == "letter.agenda_no_keeper", (
        "headquarters' list names the first PC before any bundle came"
    )
    case = one.add("case", scope=scope, subject="x")
    introduce(one, two)
    one.send(two, stick)
    one.do(keep_agenda)
    one.do(deal_range, two.id, MAIN, 2026, 5)
    one.do(issue, case, TODAY)
    assert refused(two.do, reserve_number, "x") == "letter.agenda_no_keeper"
    one.send(two, stick)
    two.do(issue, case, TODAY)
    two.do(reserve_number, "Undangan")
    two.send(one, stick)
    one.do(issue, case, TODAY)
    found = one.ask(year_of_letters, MAIN, 2026)
    assert (found.last, found.doubles, found.gaps[0].why) == (7, (), "dealt")
    assert [line.serial for line in found.reserved] == [2]
    country.close()
