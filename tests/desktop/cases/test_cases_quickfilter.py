"""The language of the filter: read, written and read again, and what it finds."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.narrowing import conditions_of, read_filter, write_filter
from desktop.cases.queries import case_list
from desktop.cases.quickfilter import MARKS, PREFIXES, Term, read_terms, write_terms
from desktop.cases.registration import edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from tests.desks import PERSON

TEXTS = st.text(max_size=30) | st.sampled_from(["selesai", "-x", 'a"b', "a,b", "a:b", "=X", "  "])
SEEN = TEXTS.map(lambda text: " ".join(text.split())).filter(bool)
TERMS = st.one_of(
    st.builds(lambda word, negated: Term("", (word,), negated), SEEN, st.booleans()),
    st.builds(
        lambda field, values, negated: Term(field, tuple(values), negated),
        st.sampled_from(list(PREFIXES)),
        st.lists(SEEN, min_size=1, max_size=3, unique=True),
        st.booleans(),
    ),
    st.builds(lambda mark, negated: Term(mark, (), negated), st.sampled_from(list(MARKS)),
              st.booleans()),
)  # fmt: skip
PIECES = st.sampled_from(
    ["status:", "petugas:", "jatuh:", "terima:", "nip:", "kode:", "kajian", "DS-06", "<7", "=",
     "..", "2026-13", "2026-02-30", "-", '"', ",", ":", " ", "selesai", "lengkap", "saya", "a",
     "menunggu:", "ppk", "https://x.id", "\0", "\ud800", "apa:"]
)  # fmt: skip


def key(term):
    return (term.field, term.negated, "" if term.field else term.values[0])


@given(st.lists(TERMS, max_size=8, unique_by=key))
@settings(max_examples=400)
def test_what_is_written_is_read_again(terms):
    assert read_terms(write_terms(terms)) == tuple(terms)


@given(st.lists(PIECES | st.text(max_size=4), max_size=14).map("".join))
@settings(max_examples=600)
def test_any_text_is_read_or_refused_in_words(text):
    try:
        terms = read_terms(text)
    except Refused as refusal:
        assert refusal.code in {"filter.unknown_prefix", "filter.no_value", "filter.too_long"}
        return
    assert read_terms(write_terms(terms)) == terms


@given(st.lists(PIECES, max_size=10).map("".join))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_finds_something_or_is_refused_by_the_list(desk, text):
    try:
        case_list_of(desk, text)
    except Refused as refusal:
        assert refusal.code.startswith("filter.")


CODES = st.text("ABCDE_-1", min_size=1, max_size=8)
DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@given(
    st.builds(
        CaseFilter,
        states=st.lists(CODES, max_size=3, unique=True).map(tuple),
        officers=st.lists(SEEN, max_size=2, unique=True).map(tuple),
        events=st.lists(CODES, max_size=2, unique=True).map(tuple),
        sources=st.lists(CODES, max_size=2, unique=True).map(tuple),
        allegations=st.lists(CODES, max_size=2, unique=True).map(tuple),
        received_from=st.none() | DAYS,
        received_to=st.none() | DAYS,
        due_before=st.none() | DAYS,
        closed=st.none() | st.booleans(),
    ),
)
@settings(max_examples=300)
def test_chips_come_back_from_their_text(wanted):
    assert read_filter(write_filter(wanted)) == wanted


@given(st.lists(TERMS, max_size=6))
@settings(max_examples=300)
def test_a_saved_text_says_the_same_again(terms):
    once = read_filter(write_terms(terms))
    assert read_filter(write_filter(once)) == once


def case_list_of(desk, text, **more):
    page = desk.ask(case_list, CaseFilter(query=text, **more), descending=False)
    return [row.register_number[:4].lstrip("0") for row in page.rows]


@pytest.fixture
def full(desk):
    """Five cases: names, numbers, states, officers and days that differ."""
    people = [
        PERSON,
        PERSON | {"name": "Siti Contoh", "nip": "197911032005012004", "allegations": ["DS-07"]},
        PERSON | {"name": "Tono Contoh", "nip": "", "allegations": []},
    ]
    desk.made = [desk.register(person, subject=f"Perkara {at}") for at, person in enumerate(people)]
    desk.do(take_step, desk.made[0].respondents, StepRequest("DITERIMA"))
    desk.do(edit_object, desk.made[1].case, {"officer": "Tono", "received_on": "2024-11-05",
                                             "source": "MEDIA"})  # fmt: skip
    return desk


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("status:diterima", ["1"]),
        ('status:"laporan diterima"', ["1"]),
        ("-status:diterima", ["2", "3"]),
        ("status:draf,diterima", ["1", "2", "3"]),
        ("status:draf status:diterima", ["1", "2", "3"]),
        ("petugas:ton", ["2"]),
        ("petugas:=Ton", []),
        ("petugas:saya", ["1", "3"]),
        ("kode:ds-07", ["2"]),
        ("kode:DS", ["1", "2"]),
        ("-kode:DS", ["3"]),
        ("nip:1986", ["1"]),
        ("nip:1986,1979", ["1", "2"]),
        ("nip:0926", []),
        ("nama:siti", ["2"]),
        ("nama:perkara", []),
        ("sumber:media", ["2"]),
        ("peristiwa:pilkada", ["1", "2", "3"]),
        ("terima:2024", ["1", "2", "3"]),
        ("terima:2024-11", ["2"]),
        ("terima:>2024-10-02", ["2"]),
        ("terima:<2024-11", ["1", "3"]),
        ("terima:2024-10-02..2024-11-04", ["1", "3"]),
        ("jatuh:lewat", []),
        ("jatuh:tidak", ["1", "2", "3"]),
        ("jatuh:ada", []),
        ("-selesai", ["1", "2", "3"]),
        ("selesai", []),
        ('"selesai"', []),
        ("-lengkap", ["1", "3"]),
        ("lengkap", ["2"]),
        ('"budi santoso"', ["1"]),
        ('"santoso budi"', []),
        ("contoh -tono", ["2"]),
        ("198609262015051001", ["1"]),
        ("19860926 201505 1 001", ["1"]),
        ("menunggu:ppk", []),
        ("STATUS:Diterima PETUGAS:sari", ["1"]),
        ("state:diterima officer:sari", ["1"]),
    ],
)
def test_each_prefix_finds_what_it_says(full, text, found):
    assert case_list_of(full, text) == found


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("statu:kajian", "filter.unknown_prefix", "status"),
        ("status:", "filter.no_value", ""),
        ("status:xyz", "filter.unknown_value", "kajian/analisis"),
        ("kode:QQ", "filter.unknown_value", "DS-06"),
        ("nip:budi", "filter.unknown_value", "1986…"),
        ("jatuh:besok-lusa", "filter.bad_day", ""),
        ("terima:2024-02-30", "filter.bad_day", ""),
        ("x" * 3000, "filter.too_long", ""),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_could_be(desk, text, code, named):
    with pytest.raises(Refused) as caught:
        desk.ask(conditions_of, CaseFilter(query=text))
    assert caught.value.code == code
    assert not named or named in caught.value.details["known"]


def test_an_address_is_a_word(full):
    assert case_list_of(full, "https://example.org/a") == []


def test_chips_and_text_narrow_each_other(full):
    assert case_list_of(full, "contoh", states=("DRAF",)) == ["2", "3"]
    assert case_list_of(full, "-nama:tono", states=("DRAF",), sources=("MEDIA",)) == ["2"]
