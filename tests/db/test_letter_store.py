"""The register of letters: searched, counted and paged by the tables."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.projections import PROJECTORS
from desktop.cases.model import TYPES
from desktop.journal.model import OFFICE, Registry
from desktop.letters.marks import NUMBERED, SIGNED, VOID, outside_number
from desktop.letters.numbering import plain_number
from desktop.letters.objects import TYPES as LETTER_TYPES
from desktop.letters.ports import RegisterFilter
from desktop.letters.queries import register, search_register
from desktop.progress import Silent
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


def by_reading(unit, typed):
    """Say it the long way: every letter read, every number compared."""
    wanted = plain_number(typed)
    return tuple(
        letter.id
        for letter in unit.objects.all("letter")
        if wanted
        and wanted in map(plain_number, (letter.text("number"), outside_number(unit, letter)[0]))
    )


def numbered(desk, typed):
    return desk.ask(lambda unit: unit.letters.numbered(plain_number(typed)))


@pytest.fixture
def papers(desk):
    """Letters with numbers of somebody else, a number twice, and one that is only reserved."""
    case = desk.ask(lambda unit: unit.objects.all("case")[0]).id
    twin = desk.create("letter", case, kind="REK-1", number="700/001/INSP/2024", serial=1)
    decree = desk.create("letter", case, kind="HD-R2", numbering="luar", digest="ab", size=3)
    for number in ("188/1/KEP", "188/ 2 /Kep. École"):
        mark = {"kind": NUMBERED, "number": number, "dated": "2026-01-02"}
        desk.create("letter_mark", decree, **mark)
    desk.create("letter", case, kind="HD-R2", numbering="luar")
    kept = {"number": "700/9/INSP/2026", "serial": 9, "series": "surat", "year": 2026}
    desk.create("number_reservation", scope=OFFICE, **kept)
    return twin, decree


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("700/001/INSP/2024", 2),
        (" 700 / 002 / insp/2025", 1),
        ("188/2/KEP.ÉCOLE", 1),
        ("188/1/KEP", 0),
        ("700/9/INSP/2026", 0),
        ("", 0),
        (" ", 0),
        ("-", 0),
    ],
)
def test_a_number_finds_what_reading_every_letter_finds(desk, papers, typed, count):
    assert numbered(desk, typed) == desk.ask(by_reading, typed)
    assert len(numbered(desk, typed)) == count


def test_a_number_and_a_code_are_looked_up_and_nothing_is_read_through(desk, papers):
    def plans(unit):
        asked = {"plain": "letter_plain", "digest": "letter_digest"}
        for column, index in asked.items():
            sql = "EXPLAIN QUERY PLAN SELECT oid FROM letter_row JOIN object USING (oid) WHERE"
            rows = unit._db.execute(f"{sql} {column} <> '' AND {column} = ?", ("x",))
            yield any(index in str(row[3]) for row in rows)

    assert desk.ask(lambda unit: list(plans(unit))) == [True, True]
    _twin, decree = papers
    assert desk.ask(lambda unit: unit.letters.coded("ab")) == decree
    assert desk.ask(lambda unit: unit.letters.coded("")) is None


def test_a_file_is_its_record_or_its_signed_copy(desk, papers):
    twin, decree = papers
    case = desk.ask(lambda unit: unit.objects.get(twin)).parent
    record = desk.create("letter", case, kind="REK-1", number="1", sha256="aa", size=30)
    desk.create("letter_mark", decree, kind=SIGNED, sha256="bb", size=20)
    desk.create("letter_mark", decree, kind=VOID, sha256="cc")
    files = [desk.ask(lambda unit, sha=sha: unit.letters.filed(sha)) for sha in ("aa", "bb", "cc")]
    assert files == [(record, True), (decree, False), None]
    shorter = desk.ask(lambda unit: [list(unit.letters.shorter(size)) for size in (3, 30, 31)])
    assert shorter == [[], [(3, "")], [(3, ""), (30, "aa")]]


def test_papers_are_found_again_after_a_rebuild(desk, papers):
    before = numbered(desk, "188/2/KEP.ÉCOLE")
    desk.vault.store.rebuild(Silent())
    assert numbered(desk, "188/2/KEP.ÉCOLE") == before != ()
