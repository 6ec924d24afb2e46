"""Names, and what is known about a person over all cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.cases.names import full_name, likeness, same_person, sounds
from desktop.cases.nip import Severity
from desktop.cases.people import find_people, nip_check, person_view
from desktop.errors import Refused
from tests.desks import PERSON


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        (("Drs.", "Budi Santoso", "M.Si."), "Drs. Budi Santoso, M.Si."),
        (("", "Budi", ""), "Budi"),
        (("Dr.", "Budi", ""), "Dr. Budi"),
        (("", "Budi", "S.H., M.H."), "Budi, S.H., M.H."),
    ],
)
def test_titles_stand_where_they_belong(parts, shown):
    assert full_name(*parts) == shown


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Budi Santoso", "BUDI SANTOSO", True),
        ("Budi Santoso", "Drs. Budi Santoso, M.Si.", True),
        ("Ma'ruf Amin", "Maruf Amin", True),
        ("Nurul Ḥidayah", "Nurul Hidayah", True),
        ("Siti Nurhaliza", "Siti Nurhalizah", True),
        ("Budi Santoso", "Ani Wijaya", False),
        ("Budi Santoso", "Budi Hartono", False),
        ("Moch. Ali", "Muhammad Ali", True),
        ("M. Ali Akbar", "Umar, Muhammad Ali", False),
        ("M. Ali Akbar", "Ali Akbar Muhammad", True),
        ("Soekarno", "Sukarno", True),
        ("Eko Prasetyo", "Eka Prasetya", True),
    ],
)
def test_spellings_of_one_name(one, other, same):
    assert same_person(one, other) is same


@pytest.mark.parametrize(
    ("name", "heard"),
    [
        ("Drs. H. Moch. Djoko Soesilo, M.Si.", "muhamad joko susilo"),
        ("MUHAMMAD JOKO SUSILO", "muhamad joko susilo"),
        ("Hj. Siti Chotimah S.Pd.", "siti hotima"),
        ("Khairul Anam", "herul anam"),
        ("Tjandra Widjaja", "candra wijaja"),
        ("Ma'ruf Al-Habsyi", "marup al habsi"),
        ("Budi Santoso (LATIHAN)", "budi santoso"),
        ("dr.", "dr"),
        ("", ""),
    ],
)
def test_how_a_name_sounds(name, heard):
    assert " ".join(sounds(name)) == heard


def test_what_is_being_typed_fits_by_its_beginning():
    assert likeness("moh jok", "Muhammad Djoko", typing=True) > 90
    assert likeness("sant", "Budi Santoso", typing=True) > 90
    assert likeness("sant", "Budi Santoso") < likeness("santoso", "Budi Santoso")
    assert likeness("", "Budi") == 0


@given(st.text(max_size=60), st.text(max_size=60))
def test_likeness_is_a_share_whichever_comes_first(one, other):
    assert 0 <= likeness(one, other) == likeness(other, one) <= 100
    assert likeness(one, one) in (0, 100)
    assert 0 <= likeness(one, other, typing=True) <= 100


@given(st.permutations(["Ahmad", "Budi", "Santoso", "Wijaya"]))
def test_the_order_of_the_parts_does_not_matter(parts):
    assert likeness(" ".join(parts), "Ahmad Budi Santoso Wijaya") == 100


def test_a_nip_tells_who_was_here_before(desk):
    nip = PERSON["nip"]
    assert desk.ask(nip_check, nip, "PNS", "Budi").findings == ()
    made = desk.register()
    known = desk.ask(nip_check, nip, "PNS", "Budi Santoso").findings[0]
    assert (known.code, known.severity) == ("nip.known", Severity.WARNING)
    assert known.details["case"] == made.register_number
    stranger = desk.ask(nip_check, nip, "PNS", "Ani Wijaya")
    assert [one.code for one in stranger.errors] == ["nip.other_person"]
    own = desk.ask(nip_check, nip, "PNS", "Ani Wijaya", made.respondents[0])
    assert own.findings == ()
    assert [one.code for one in desk.ask(nip_check, nip, "PNS").findings] == ["nip.known"]


def test_a_person_is_one_over_all_cases(desk):
    first = desk.register()
    second = desk.register({**PERSON, "name": "Budi Santosa", "position": "Camat Ciawi"})
    view = desk.ask(person_view, first.respondents[0])
    assert [one.case for one in view.appearances] == [second.case, first.case]
    assert view.names == ("Drs. Budi Santosa, M.Si.", "Drs. Budi Santoso, M.Si.")
    (line,) = desk.ask(find_people, "budi")
    assert (line.appearances, line.position) == (2, "Camat Ciawi")
    assert (line.id, line.respondent) == (view.id, second.respondents[0])
    assert desk.ask(person_view, line.id) == view


def test_without_a_nip_nobody_is_merged(desk):
    one, _ = desk.register({"name": "Ani"}), desk.register({"name": "Ani"})
    assert len(desk.ask(find_people, "ani")) == 2
    assert len(desk.ask(person_view, one.respondents[0]).appearances) == 1
    assert desk.ask(find_people, "  ") == ()
    with pytest.raises(Refused, match=r"person\.unknown"):
        desk.ask(person_view, one.case)
