"""The registry tells nobody about a case that he is barred from."""

import pytest

from desktop.cases.people import find_people, person_page, person_view, repeat_of, suggestions
from desktop.cases.persons import link_respondent
from desktop.errors import Refused
from desktop.journal.model import OFFICE, Who
from desktop.journal.roles import ROLES
from tests.desks import PERSON, Desk

ANI = "199003142022032001"


@pytest.fixture
def ani(desk):
    """Ani is an officer, a respondent of one case, and nothing in another."""
    values = {"login": "ani", "name": "Ani Lestari", "nip": ANI, "roles": list(ROLES)}
    oid = desk.create("officer", scope=OFFICE, **values)
    desk.about_ani = desk.register({"name": "Ani Lestari", "nip": ANI}, PERSON)
    desk.other = desk.register(PERSON)
    return Desk(desk.vault, Who(oid, "Ani Lestari", frozenset(ROLES)))


def test_whoever_is_only_in_such_a_case_is_not_there(desk, ani):
    assert [line.name for line in desk.ask(find_people, "ani lestari")] == ["Ani Lestari"]
    for query in ("ani lestari", ANI, ANI[:8]):
        assert ani.ask(find_people, query) == ()
        assert ani.ask(suggestions, query) == ()
    page = ani.ask(person_page)
    assert ([row.name for row in page.rows], page.total) == (["Budi Santoso"], 1)


def test_others_are_counted_without_such_a_case(desk, ani):
    everybody, hers = (one.ask(find_people, "budi")[0] for one in (desk, ani))
    assert (everybody.appearances, hers.appearances) == (2, 1)
    assert hers.latest_case == desk.other.case
    view = ani.ask(person_view, hers.id)
    assert [one.case for one in view.appearances] == [desk.other.case]
    repeat = ani.ask(repeat_of, desk.other.respondents[0])
    assert repeat.cases == ()


def test_nobody_is_linked_in_such_a_case(desk, ani):
    late = desk.about_ani.respondents[1]
    with pytest.raises(Refused):
        ani.do(link_respondent, late, desk.other.respondents[0], "Sama")
