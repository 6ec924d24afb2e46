"""What a paper, its codes and its number are worth."""

from datetime import date

import msgspec
import pytest

import reports_templates.catalogue as press
from desktop.app.places import Places
from desktop.app.samples import sample_region
from desktop.errors import Refused
from desktop.keys.wrapping import CHEAP_FOR_TESTS
from desktop.letters import verifying
from desktop.letters.actions import issue_letter
from desktop.letters.archive_code import write_code
from desktop.letters.gather import Wishes
from desktop.letters.marks import number_letter, void_letter
from desktop.letters.model import LetterData
from desktop.letters.queries import letter_bytes, letter_view
from desktop.letters.verifying import Match, verify_number, verify_paper


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    folder = tmp_path_factory.mktemp("letters")
    made = sample_region(Places(folder / "v", folder / "s"), cases=1, cost=CHEAP_FOR_TESTS)
    yield made.session
    made.session.close()


def people(unit):
    case = unit.objects.all("case")[0]
    return [person.id for person in unit.objects.children(case.id, "respondent")][:1]


REMINDER = {"surat_dirujuk": "surat kami", "batas": "2026-01-02", "hari_lewat": "3"}


def issued(office, kind="TGR-1", values=REMINDER):
    made = office.do(issue_letter, press, office.ask(people), kind, Wishes(values=values))
    return made.result.letter


@pytest.fixture(scope="module")
def letter(office):
    return issued(office)


def frozen(office, letter):
    def read(unit):
        found = unit.objects.get(letter)
        return unit.files.named(found.text("data_sha256"), found.get("data_size"))

    return LetterData.from_json(office.ask(read))


def number(office, letter):
    return office.ask(letter_view, letter).entry.number


def test_a_photo_is_known_by_the_codes_on_it(office, letter):
    code = write_code(frozen(office, letter))
    check = office.ask(verify_paper, b"\xff\xd8\xff photo", [code, "https://contoh.example", code])
    assert (check.file.match, check.others) == (Match.UNKNOWN, 1)
    (found,) = check.codes
    assert (found.match, found.letter) == (Match.CODE, letter)
    assert found.number == number(office, letter)
    assert date.fromisoformat(found.dated)
    assert check.best.match is Match.CODE
    assert check.best.sha256 == check.file.sha256 != ""


def test_the_bytes_say_more_than_a_code(office, letter):
    paper = office.ask(letter_bytes, letter)
    check = office.ask(verify_paper, paper, [write_code(frozen(office, letter))])
    assert check.best.match is Match.STORED


def test_of_several_codes_the_worst_is_told(office, letter):
    data = frozen(office, letter)
    forged = msgspec.structs.replace(data, title=data.title + " lain")
    check = office.ask(verify_paper, b"scan", [write_code(data), write_code(forged)])
    assert [one.match for one in check.codes] == [Match.CODE, Match.OTHER_CONTENT]
    assert check.best.match is Match.OTHER_CONTENT


def test_a_page_without_a_code_is_not_known(office):
    check = office.ask(verify_paper, b"a page", [])
    assert (check.best.match, check.codes, check.others) == (Match.UNKNOWN, (), 0)


def test_a_number_is_found_however_it_is_spaced(office, letter):
    typed = " " + number(office, letter).lower().replace("/", " / ")
    (found,) = office.ask(verify_number, typed)
    assert (found.match, found.letter) == (Match.NUMBER, letter)
    for nothing in ("", "  ", "1/LAIN/2026", "-"):
        (found,) = office.ask(verify_number, nothing)
        assert (found.match, found.letter) == (Match.UNKNOWN, None)


def test_a_void_letter_says_so_by_its_number_too(office):
    letter = issued(office)
    office.do(void_letter, letter, "Salah tujuan")
    (found,) = office.ask(verify_number, number(office, letter))
    assert found.void


def test_a_number_that_somebody_else_gave_is_found(office):
    given = {"dasar_pemeriksaan": "LHP 1", "perbuatan": "Hadir dalam kampanye"}
    decree = issued(office, "HD-R2", given)
    office.do(number_letter, decree, "800/ 12 /Tahun 2026", date(2026, 1, 2))
    (found,) = office.ask(verify_number, "800/12/tahun 2026")
    assert (found.letter, found.number) == (decree, "800/ 12 /Tahun 2026")
    assert found.dated == "2026-01-02"


def test_the_subject_of_a_case_one_is_barred_from_is_kept_back(office, letter, monkeypatch):
    def barred(*_case):
        raise Refused("case.barred")

    monkeypatch.setattr(verifying, "need", barred)
    (found,) = office.ask(verify_number, number(office, letter))
    assert (found.letter, found.subject) == (letter, "")
