"""Lists and searches: any part of a name or number, nothing typed is ever syntax."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.search_index import squeezed
from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.evidence import add_evidence
from desktop.cases.people import find_people
from desktop.cases.queries import case_list
from desktop.cases.registration import add_report, edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.views import CaseColumn, CaseFilter
from desktop.errors import Refused
from desktop.progress import Silent
from tests.desks import PERSON, desk

__all__ = ["desk"]

PEOPLE = [
    {"name": "Ma'ruf Ḥidayatullah", "nip": "197001012000031001", "front_title": "Dr. H."},
    {"name": "I Gusti Ngurah Rai", "unit": "Dinas Pendidikan"},
    {"name": "José Peña-Núñez", "nip": "198001012005012002", "nip_old": "130123456"},
    {"name": "Abdul Rahman Al-Habsyi", "back_title": "S.Sos., M.A.P."},
    {"name": 'Tanda "Kutip" OR NEAR(x)', "position": "Kepala 100% Seksi"},
]


@pytest.fixture
def full(desk):
    """Five cases, one person each."""
    desk.made = [
        desk.register(person, subject=f"Perkara {n}", account="Foto di alun-alun", event="")
        for n, person in enumerate(PEOPLE)
    ]
    return desk


def cases(desk, query, **more):
    page = desk.ask(case_list, CaseFilter(query=query, **more), descending=False)
    assert page.total == len(page.rows)
    return [row.register_number[:4].lstrip("0") for row in page.rows]


def people(desk, query):
    return [line.name for line in desk.ask(find_people, query)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("maruf", "1"),
        ("MA'RUF", "1"),
        ("ruf", "1"),
        ("hidayat", "1"),
        ("dayatul", "1"),
        ("Ḥiday", "1"),
        ("19700101 200003 1 001", "1"),
        ("1970010120", "1"),
        ("0003100", "1"),
        ("gus", "2"),
        ("ng", "2"),
        ("rai gusti", "2"),
        ("jose", "3"),
        ("nunez", "3"),
        ("penanu", "3"),
        ("130123456", "3"),
        ("0123", "3"),
        ("abdulrahman", "4"),
        ("al-habsyi", "4"),
        ("map", "4"),
        ('"kutip"', "5"),
        ("near(x)", "5"),
        ("kutip", "5"),
    ],
)
def test_a_part_of_a_name_or_number_finds_the_person_and_the_case(full, query, found):
    assert cases(full, query) == [found]
    assert people(full, query) == [PEOPLE[int(found) - 1]["name"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("0003/NET", ["3"]),
        ("net/2026", ["1", "2", "3", "4", "5"]),
        ("alun", ["1", "2", "3", "4", "5"]),
        ("dinas pendidikan", ["2"]),
        ("pendidikan gusti", ["2"]),
        ("perkara 4", ["5"]),
        ("021/LP/PB", ["1", "2", "3", "4", "5"]),
        ("perkara gusti", ["2"]),
        ("gusti jose", []),
        ("tidakada", []),
        ("lun", []),
    ],
)
def test_cases_are_found_by_numbers_and_beginnings_of_words(full, query, found):
    assert cases(full, query) == found


def test_people_are_not_found_by_their_office(full):
    assert people(full, "pendidikan") == []
    assert people(full, "perkara") == []


@pytest.mark.parametrize(
    "query",
    [
        *('"', "'", "*", "a*", "(", ")", "^", ":", '"names:budi"', "{names} : x", "a AND", "NOT b"),
        *(
            "NEAR(",
            "a OR",
            "%",
            "_",
            "\\",
            "\0",
            "--",
            ";",
            '" OR 1=1 --',
            "-x",
            "+",
            "\ud800",
            "🙂",
            "é́",
        ),
    ],
)
def test_nothing_typed_is_syntax(full, query):
    cases(full, query)
    people(full, query)


def test_only_signs_find_nothing_and_nothing_typed_keeps_all(full):
    assert cases(full, "*") == []
    assert len(cases(full, "  ")) == 5


@given(st.text(max_size=40))
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_searched_or_is_refused_in_words(full, query):
    with suppress(Refused):
        cases(full, query)
    people(full, query)


@given(st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_piece_of_three_letters_of_a_name_finds_it(full, data):
    who = data.draw(st.integers(0, len(PEOPLE) - 1))
    name = squeezed(PEOPLE[who]["name"])
    start = data.draw(st.integers(0, len(name) - 3))
    piece = name[start : data.draw(st.integers(start + 3, len(name)))]
    assert str(who + 1) in cases(full, piece)


def test_what_is_filed_later_is_found_and_what_changes_is_found_anew(full):
    made = full.made[1]
    report = {"source": "MEDIA", "received_on": "2024-10-05", "number": "B-77"}
    full.do(add_report, made.case, {**report, "sender": "Pengirim Rahasia"})
    full.do(add_evidence, made.case, {"type": "FOTO", "title": "Spanduk merah"})
    full.do(attach_document, made.case, NewDocument({"type": "LHP", "number": "700/9/LHP"}))
    full.do(edit_object, made.respondents[0], {"name": "Nyoman"})
    for query in ("b-77", "spanduk", "700/9", "nyoman"):
        assert cases(full, query) == ["2"], query
    assert cases(full, "gusti") == []
    assert cases(full, "pengirim") == []
    assert full.vault.store.differences(Silent()) == []


def test_a_withdrawn_respondent_is_gone_from_lists(full):
    made = full.made[0]
    full.do(_withdraw, made.respondents[0])
    assert people(full, "maruf") == []
    (row,) = full.ask(case_list, CaseFilter(query="0001/net")).rows
    assert (row.respondents, row.first_name, row.states) == (0, "", ())
    full.do(_withdraw, made.case)
    assert cases(full, "") == ["2", "3", "4", "5"]
    assert full.register().register_number == "0006/NET/2026"
    assert full.vault.store.differences(Silent()) == []


def _withdraw(unit, oid):
    from tests.builders import write

    write(unit, lambda unit: unit.journal.withdraw(oid))


# --- filters, sorting, pages ----------------------------------------------------------


def test_filters_narrow_each_other(full):
    for n in (0, 1):
        full.do(take_step, full.made[n].respondents, StepRequest("DITERIMA"))
    duplicate = StepRequest("DUPLIKAT", values={"duplikat_dari": "0001/NET/2026"})
    full.do(take_step, full.made[1].respondents, duplicate)
    changes = {"officer": "Tono", "received_on": "2024-11-01", "source": "MEDIA"}
    full.do(edit_object, full.made[4].case, {**changes, "event": "PILKADA-2024"})
    full.do(edit_object, full.made[3].respondents[0], {"allegations": ["DS-06", "DS-07"]})

    def keeps(**more):
        return cases(full, "", **more)

    assert keeps(states=("DITERIMA",)) == ["1"]
    assert keeps(states=("DITERIMA", "DUPLIKAT")) == ["1", "2"]
    assert keeps(closed=True) == ["2"]
    assert keeps(closed=False) == ["1", "3", "4", "5"]
    assert keeps(officers=("Tono",)) == ["5"]
    assert keeps(sources=("MEDIA",), events=("PILKADA-2024",)) == ["5"]
    assert keeps(allegations=("DS-07",)) == ["4"]
    assert keeps(received_from=date(2024, 11, 1)) == ["5"]
    assert keeps(received_to=date(2024, 10, 31)) == ["1", "2", "3", "4"]
    assert keeps(states=("DITERIMA",), officers=("Tono",)) == []
    assert keeps(due_before=date(2030, 1, 1)) == []
    with pytest.raises(Refused, match=r"law\.unknown_code"):
        keeps(states=("APA",))


@pytest.mark.parametrize("column", CaseColumn)
def test_every_column_sorts_both_ways_and_pages_whole(full, column):
    up = full.ask(case_list, sort=column, descending=False)
    down = full.ask(case_list, sort=column, descending=True)
    assert {row.id for row in up.rows} == {row.id for row in down.rows}
    paged = [
        row
        for offset in range(0, 6, 2)
        for row in full.ask(case_list, sort=column, descending=False, limit=2, offset=offset).rows
    ]
    assert tuple(paged) == up.rows
    assert full.ask(case_list, limit=2).total == 5
    if column is CaseColumn.NUMBER:
        assert [row.register_number[:4] for row in down.rows][:2] == ["0005", "0004"]


def test_a_hundred_thousand_numbers_sort_as_numbers(desk):
    desk.do(lambda unit: unit.local.set("register_range", "9999-20000"))
    numbers = [desk.register(PERSON | {"nip": ""}).register_number for _ in range(2)]
    assert numbers == ["9999/NET/2026", "10000/NET/2026"]
    page = desk.ask(case_list, descending=False)
    assert [row.register_number for row in page.rows] == numbers


@pytest.mark.parametrize(
    ("text", "plain"),
    [("Ma'rūf", "maruf"), ("M.Si.", "msi"), ("STRAßE", "strasse"), ("021/LP", "021lp"), ("…", "")],
)
def test_squeezing_leaves_letters_and_digits(text, plain):
    assert squeezed(text) == plain
