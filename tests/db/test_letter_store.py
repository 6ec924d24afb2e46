"""The register of letters: searched, counted and paged by the tables."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.journal.model import Registry
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import register, search_register
from tests.builders import blob_identity, builder
from tests.desks import Desk

__all__ = ["builder"]

LETTERS = [
    (2024, 1, "Rekomendasi a.n. Budi", "Bupati Bogor"),
    (2024, 2, "Rekomendasi 100% netral", "Bupati_Bogor"),
    (2025, 1, "Panggilan José", 'Camat "Timur" \\'),
    (2025, 2, "Rekomendasi a.n. Wati", "Wali Kota Bogor"),
]


@pytest.fixture
def desk(builder):
    """An office with four letters in two years."""
    registry = Registry.of(TYPES, LETTER_TYPES)
    desk = Desk(builder.vault(registry=registry, projectors=PROJECTORS))
    desk.do(lambda unit: unit.local.set("identity_recipient", blob_identity().recipient))
    case = desk.register().case
    for year, serial, subject, addressee in LETTERS:
        desk.create(
            *("letter", case),
            kind="REK-1",
            number=f"700/{serial:03}/INSP/{year}",
            serial=serial,
            series="surat",
            year=year,
            dated=f"{year}-03-0{serial}",
            subject=subject,
            addressee=addressee,
        )
    return desk


def found(desk, query="", year=None, limit=50, offset=0):
    return desk.ask(search_register, RegisterFilter(query=query, year=year), limit, offset)


def places(page):
    return [(line.year, line.serial) for line in page.rows]


def test_the_latest_letter_stands_first_and_all_are_counted(desk):
    page = found(desk)
    assert places(page) == [(2025, 2), (2025, 1), (2024, 2), (2024, 1)]
    assert (page.total, page.years) == (4, (2025, 2024))
    assert page.rows == desk.ask(register)
    assert page.rows[0].dated.isoformat() == "2025-03-02"
    assert page.rows[0].status == "issued"


def test_a_page_is_cut_in_the_middle_and_the_count_stays(desk):
    page = found(desk, limit=2, offset=1)
    assert places(page) == [(2025, 1), (2024, 2)]
    assert page.total == 4


def test_a_year_narrows_lines_and_count_but_never_the_years_on_offer(desk):
    page = found(desk, year=2024)
    assert places(page) == [(2024, 2), (2024, 1)]
    assert (page.total, page.years) == (2, (2025, 2024))


@pytest.mark.parametrize(
    ("query", "serials"),
    [
        ("rekomendasi", [(2025, 2), (2024, 2), (2024, 1)]),
        ("REKOMENDASI bogor wati", [(2025, 2)]),
        ("002/insp", [(2025, 2), (2024, 2)]),
        ("100%", [(2024, 2)]),
        ("%", [(2024, 2)]),
        ("bupati_", [(2024, 2)]),
        ("José", [(2025, 1)]),
        ('"timur"', [(2025, 1)]),
        ("\\", [(2025, 1)]),
        ("wati budi", []),
    ],
)
def test_every_word_is_looked_for_as_it_stands(desk, query, serials):
    page = found(desk, query)
    assert (places(page), page.total) == (serials, len(serials))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(query=st.text())
def test_nothing_typed_is_ever_syntax(desk, query):
    assert found(desk, query).total <= 4


def test_a_very_long_query_is_answered(desk):
    assert found(desk, "x" * 200_000).total == 0
    assert found(desk, "a " * 10_000).total == 4
