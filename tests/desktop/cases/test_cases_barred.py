"""Who is named in a case, or recused from it, finds it nowhere and opens nothing of it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.documents import NewDocument, attach_document
from desktop.cases.evidence import add_evidence
from desktop.cases.history import case_history
from desktop.cases.people import find_people
from desktop.cases.queries import case_list, case_view, evidence_view
from desktop.cases.recusal import (
    conflicts_of_interest,
    hand_over,
    recuse,
    recuse_oneself,
    take_back_recusal,
)
from desktop.cases.registration import add_respondent, edit_object
from desktop.cases.respondents import why_not
from desktop.cases.steps import StepRequest, take_step
from desktop.cases.views import CaseFilter
from desktop.errors import Refused
from desktop.journal.model import OFFICE, Who
from desktop.journal.roles import ROLES, holders
from desktop.progress import Silent
from tests.desks import PERSON, Desk

BUDI, WATI, TONO = "198609262015051001", "197912052006042007", "198001012005011003"
OTHER = "198503032009031005"


def enter(desk, login, name, nip="", roles=ROLES, **more):
    """Enter an officer and return the desk at which he sits."""
    values = {"login": login, "name": name, "nip": nip, "roles": list(roles), **more}
    oid = desk.create("officer", scope=OFFICE, **values)
    return Desk(desk.vault, Who(oid, name, frozenset(roles)))


def person(name, nip):
    return PERSON | {"name": name, "nip": nip}


def sees(desk, query="", **wanted):
    found = desk.ask(case_list, CaseFilter(query=query, **wanted))
    return {line.subject for line in found.rows}, found.total


@pytest.fixture
def budi(desk):
    return enter(desk, "budi", "Budi Santoso", BUDI)


@pytest.fixture
def wati(desk):
    return enter(desk, "wati", "Wati Contoh", WATI)


@pytest.fixture
def case(desk, budi, wati):
    desk.register(person("Tono", TONO), subject="Perkara lain")
    return desk.register(PERSON, subject="Perkara Budi").case


def test_a_named_officer_finds_the_case_in_no_list_and_no_count(desk, budi, wati, case):
    assert sees(wati) == ({"Perkara lain", "Perkara Budi"}, 2)
    assert sees(budi) == ({"Perkara lain"}, 1)
    for query in ("Budi", "santoso", BUDI, "perkara budi"):
        assert sees(budi, query)[1] == (0 if query != "perkara" else 1)
        assert sees(wati, query)[1] == 1
    assert budi.ask(find_people, "Santoso") == ()
    assert len(wati.ask(find_people, "Santoso")) == 1


def test_everything_on_the_case_is_refused_to_him(desk, budi, wati, case):
    view = wati.ask(case_view, case)
    respondent = view.respondents[0].id
    evidence = wati.do(add_evidence, case, {"type": "FOTO", "title": "Foto"}).evidence
    attempts = (
        (budi.ask, case_view, case),
        (budi.ask, evidence_view, evidence),
        (budi.ask, why_not, respondent, "DITERIMA"),
        (budi.ask, case_history, case),
        (budi.do, add_respondent, case, person("X", TONO)),
        (budi.do, take_step, [respondent], StepRequest("DITERIMA")),
        (budi.do, attach_document, case, NewDocument({"type": "LAIN", "title": "x"}), []),
        (budi.do, recuse_oneself, case, "kerabat"),
    )
    for how, what, *args in attempts:
        with pytest.raises(Refused) as caught:
            how(what, *args)
        assert (caught.value.code, caught.value.details["why"]) == ("case.barred", "named"), what
        assert "subject" not in caught.value.details


def test_a_respondent_added_later_bars_at_once(desk, budi, wati, case):
    other = desk.register(person("Tono", TONO), subject="Baru").case
    assert budi.ask(case_view, other).subject == "Baru"
    desk.do(add_respondent, other, PERSON)
    with pytest.raises(Refused, match="case.barred"):
        budi.ask(case_view, other)


def test_a_corrected_nip_lets_him_in_again(desk, budi, wati, case):
    respondent = wati.ask(case_view, case).respondents[0].id
    wati.do(edit_object, respondent, {"nip": OTHER})
    assert budi.ask(case_view, case).subject == "Perkara Budi"


def test_the_number_he_had_before_2009_names_him_too(desk, wati):
    old = enter(desk, "lama", "Lama", "131234567")
    made = desk.register(PERSON | {"nip_old": "131234567"}).case
    with pytest.raises(Refused, match="case.barred"):
        old.ask(case_view, made)


def test_an_officer_without_a_nip_is_never_taken_for_a_respondent_without_one(desk, wati):
    nobody = enter(desk, "x", "Tanpa NIP")
    made = desk.register({"name": "Seseorang"}).case
    assert nobody.ask(case_view, made)


def test_recusal_hides_and_taking_it_back_shows(desk, wati, case):
    tono = enter(desk, "tono", "Tono", roles=["petugas", "pemeriksa"])
    made = wati.do(recuse, case, tono.who.officer, "kerabat", "sepupu terlapor")
    with pytest.raises(Refused) as caught:
        tono.ask(case_view, case)
    assert caught.value.details["why"] == "recused"
    assert sees(tono)[0] == {"Perkara lain"}
    (named, recused) = wati.ask(conflicts_of_interest, case).recusals
    assert (named.name, named.why, named.recusal) == ("Budi Santoso", "named", None)
    assert (recused.name, recused.recusal) == ("Tono", made)
    assert recused.reason == "Kerabat atau keluarga terlapor atau pelapor: sepupu terlapor"
    with pytest.raises(Refused, match="recusal.exists"):
        wati.do(recuse, case, tono.who.officer, "kerabat")
    for refused in (
        lambda: tono.do(take_back_recusal, made, "saya mau"),
        lambda: wati.do(take_back_recusal, made, " "),
        lambda: wati.do(recuse, case, wati.who.officer, "lain"),
        lambda: tono.do(recuse, case, wati.who.officer, "kerabat"),
    ):
        with pytest.raises(Refused) as caught:
            refused()
        assert caught.value.code in {
            "case.barred", "role.missing", "recusal.reason_required",
        }  # fmt: skip
    wati.do(take_back_recusal, made, "ternyata bukan kerabat")
    assert tono.ask(case_view, case)


def test_an_officer_recuses_himself_without_any_role(desk, wati, case):
    clerk = enter(desk, "c", "Cici", roles=["petugas"])
    clerk.do(recuse_oneself, case, "saksi")
    with pytest.raises(Refused, match="case.barred"):
        clerk.ask(case_view, case)


def test_it_shows_when_no_inspektur_is_left(desk, case, wati, budi):
    assert wati.ask(conflicts_of_interest, case).inspector_left
    wati.do(recuse_oneself, case, "atasan")
    clerk = enter(desk, "c", "Cici", roles=["petugas"])
    assert not clerk.ask(conflicts_of_interest, case).inspector_left


def test_cases_are_handed_over_when_somebody_is_moved(desk, wati, budi, case):
    other = wati.register(person("Tono", TONO), subject="Milik Wati").case
    third = wati.register(PERSON, subject="Milik Wati, tentang Budi").case
    tono = enter(desk, "tono", "Tono")
    with pytest.raises(Refused, match="hand_over.reason_required"):
        wati.do(hand_over, "Wati Contoh", tono.who.officer, " ")
    with pytest.raises(Refused, match="hand_over.not_theirs"):
        wati.do(hand_over, "Wati Contoh", tono.who.officer, "mutasi", [case])
    assert wati.do(hand_over, "Wati Contoh", budi.who.officer, "mutasi") == (other,)
    assert wati.ask(case_view, other).officer == "Budi Santoso"
    assert wati.do(hand_over, "Wati Contoh", tono.who.officer, "mutasi") == (third,)
    with pytest.raises(Refused, match="hand_over.nothing"):
        wati.do(hand_over, "Wati Contoh", tono.who.officer, "mutasi")


def test_holders_are_those_who_may_log_in(desk, wati):
    enter(desk, "x", "Pensiunan", disabled=True)
    assert desk.ask(holders, "admin") == ("Wati Contoh",)


OFFICERS = (("budi", BUDI), ("wati", WATI), ("kosong", ""))
MOVES = st.lists(
    st.one_of(
        st.tuples(st.just("officer"), st.sampled_from(OFFICERS)),
        st.tuples(st.just("register"), st.lists(st.sampled_from([BUDI, WATI, TONO]), max_size=2)),
        st.tuples(st.just("add"), st.integers(0, 3), st.sampled_from([BUDI, WATI, TONO])),
        st.tuples(st.just("nip"), st.integers(0, 3), st.sampled_from([BUDI, WATI, ""])),
        st.tuples(st.just("recuse"), st.integers(0, 3), st.integers(0, 3)),
        st.tuples(st.just("back"), st.integers(0, 3)),
    ),
    max_size=9,
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(moves=MOVES)
def test_bars_follow_from_the_journal_whatever_came_first(desk, moves):
    """Live rows, rows of a rebuild, and what is worked out from the objects are one."""
    officers, cases, recusals = [], [], []
    for move, *given_ in moves:
        if move == "officer":
            login, nip = given_[0]
            officers.append(enter(desk, f"{login}{len(officers)}", f"N{len(officers)}", nip))
        elif move == "register":
            people = [person(f"P {nip[:4]}", nip) for nip in dict.fromkeys(given_[0])]
            cases.append(desk.register(*people or [{"name": "Anonim"}]).case)
        elif move == "add" and cases:
            case = cases[given_[0] % len(cases)]
            desk.create("respondent", parent=case, name="Q", nip=given_[1])
        elif move == "nip" and officers:
            officer = officers[given_[0] % len(officers)].who.officer
            desk.do(_put, officer, {"nip": given_[1] or None})
        elif move == "recuse" and officers and cases:
            officer = officers[given_[1] % len(officers)].who.officer
            values = {"officer": officer, "reason": "x"}
            case = cases[given_[0] % len(cases)]
            recusals.append(desk.create("recusal", parent=case, scope=OFFICE, **values))
        elif move == "back" and recusals:
            desk.do(_withdraw, recusals[given_[0] % len(recusals)])
    assert desk.vault.store.differences(Silent()) == []
    for officer in officers:
        for case in cases:
            assert bool(desk.ask(_bars, case, officer.who.officer)) == _barred(
                desk, case, officer.who.officer
            )


def _bars(unit, case, officer):
    return unit.officers.bars(case, officer)


def _barred(desk, case, officer):
    def look(unit):
        nip = unit.objects.get(officer).text("nip")
        people = unit.objects.children(case, "respondent")
        recusals = unit.objects.children(case, "recusal")
        named = nip and any(nip in (p.text("nip"), p.text("nip_old")) for p in people)
        return bool(named or any(one.text("officer") == officer for one in recusals))

    return desk.ask(look)


def _put(unit, oid, values):
    with unit.journal.group("case.edit", "petugas"):
        return unit.journal.put(oid, values)


def _withdraw(unit, oid):
    with unit.journal.group("case.edit", "petugas"):
        if not unit.objects.get(oid).withdrawn:
            unit.journal.withdraw(oid)
