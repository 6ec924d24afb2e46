"""The registry of people: cards, links, differences, sanctions from before, the NIK."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.projections import PROJECTORS
from desktop.cases.duplicates import compare_people, duplicates, similar_to
from desktop.cases.model import TYPES, File
from desktop.cases.people import find_people, person_page, person_view, repeat_of, suggestions
from desktop.cases.person_views import PersonColumn, PersonFilter
from desktop.cases.persons import (
    add_prior_sanction,
    doubt_again,
    link_respondent,
    merge_people,
    open_nik,
    set_nik,
    tell_apart,
    unlink_respondent,
    withdraw_prior_sanction,
)
from desktop.cases.queries import case_view
from desktop.cases.registration import add_respondent, edit_object
from desktop.cases.steps import StepRequest, take_step
from desktop.errors import Refused
from desktop.journal.model import Registry, Side
from desktop.progress import Silent
from tests.builders import blob_identity, receive
from tests.desks import NEIGHBOURS, PERSON, Desk

OTHER = "197605042001122003"
BUDI = {"name": "Budi Santoso", "position": "Camat"}
WHY = "Nama dan unit sama"


def card_of(desk, respondent):
    return desk.ask(lambda unit: unit.objects.get(respondent).text("person"))


def sound(desk):
    return desk.vault.store.differences(Silent()) == []


# --- cards --------------------------------------------------------------------------------


def test_one_number_is_one_person_and_without_one_each_stands_alone(desk):
    first, second = desk.register(), desk.register({**PERSON, "name": "Budi Santosa"})
    alone, again = desk.register(BUDI), desk.register(BUDI)
    assert card_of(desk, first.respondents[0]) == card_of(desk, second.respondents[0])
    cards = {card_of(desk, made.respondents[0]) for made in (first, alone, again)}
    assert len(cards) == 3
    assert sound(desk)


def test_the_post_stays_what_it_was_in_each_case(desk):
    desk.register()
    later = desk.register({**PERSON, "position": "Kepala Dinas", "rank": "IV/a"})
    view = desk.ask(person_view, later.respondents[0])
    assert [one.position for one in view.appearances] == ["Kepala Dinas", "Camat Cibinong"]
    desk.do(edit_object, view.id, {"name": "Budi Susanto"})
    again = desk.ask(person_view, view.id)
    assert again.name == "Budi Susanto"
    assert {one.name for one in again.appearances} == {"Drs. Budi Santoso, M.Si."}


def test_a_corrected_number_finds_its_card(desk):
    known = desk.register()
    made = desk.register({**BUDI, "nip_old": "130123456"})
    (late,) = made.respondents
    desk.do(edit_object, late, {"nip": PERSON["nip"]})
    assert card_of(desk, late) == card_of(desk, known.respondents[0])
    # A number nobody has yet goes to the card that he alone uses.
    (lonely,) = desk.register({"name": "Ani Lestari"}).respondents
    before = card_of(desk, lonely)
    desk.do(edit_object, lonely, {"nip": OTHER, "name": "Ani Lestari, S.E."})
    assert card_of(desk, lonely) == before
    assert desk.ask(person_view, before).nip == OTHER
    assert sound(desk)


def test_a_wrong_number_of_one_case_does_not_change_the_others(desk):
    first, second = desk.register(), desk.register()
    desk.do(edit_object, second.respondents[0], {"nip": OTHER})
    assert card_of(desk, first.respondents[0]) != card_of(desk, second.respondents[0])
    assert desk.ask(person_view, first.respondents[0]).nip == PERSON["nip"]
    assert desk.ask(person_view, second.respondents[0]).nip == OTHER


def test_a_number_that_stands_on_another_card_is_refused(desk):
    desk.register()
    (alone,) = desk.register(BUDI).respondents
    with pytest.raises(Refused, match=r"person\.nip_taken"):
        desk.do(edit_object, card_of(desk, alone), {"nip": PERSON["nip"]})
    with pytest.raises(Refused, match=r"nip\.length"):
        desk.do(edit_object, card_of(desk, alone), {"nip": "123"})


def test_cases_taken_back_count_no_more(desk):
    made, kept = desk.register(), desk.register()
    desk.do(_withdraw, made.case)
    view = desk.ask(person_view, kept.respondents[0])
    assert len(view.appearances) == 1
    (line,) = desk.ask(find_people, "budi")
    assert line.appearances == 1
    desk.do(_withdraw, made.case, back=True)
    (line,) = desk.ask(find_people, "budi")
    assert line.appearances == 2
    assert sound(desk)


def _withdraw(unit, oid, *, back=False):
    from desktop.journal.actions import action
    from desktop.journal.model import WITHDRAW

    @action("case.edit")
    def change(unit):
        if back:
            unit.journal.put(oid, {WITHDRAW: False})
        else:
            unit.journal.withdraw(oid)

    change(unit)


# --- who is one person --------------------------------------------------------------------


def test_a_link_joins_and_its_undo_brings_everything_back(desk):
    known = desk.register()
    made = desk.register(BUDI)
    (late,) = made.respondents
    own = card_of(desk, late)
    desk.do(add_prior_sanction, own, {"sanction": "HD-R1", "dated": "2020-01-05"})
    assert desk.do(link_respondent, late, known.respondents[0], WHY) is True
    view = desk.ask(person_view, late)
    assert view.id == card_of(desk, known.respondents[0])
    assert len(view.appearances) == 2
    assert [one.code for one in view.sanctions] == ["HD-R1"]
    assert desk.do(link_respondent, late, view.id, WHY) is False
    assert desk.do(unlink_respondent, late, "Salah orang") == own
    assert len(desk.ask(person_view, known.respondents[0]).appearances) == 1
    assert [one.code for one in desk.ask(person_view, late).sanctions] == ["HD-R1"]
    # What was told apart is not proposed again, until somebody doubts it.
    assert desk.ask(similar_to, own) == ()
    (difference,) = desk.ask(person_view, own).differences
    desk.do(doubt_again, difference.id, "Perlu diperiksa lagi")
    assert desk.ask(similar_to, own) != ()
    assert sound(desk)


def test_why_two_are_one_is_told_by_the_journal(desk):
    known, made = desk.register(), desk.register(BUDI)
    desk.do(link_respondent, made.respondents[0], known.respondents[0], WHY)
    ops = desk.ask(lambda unit: unit.trail.history([made.respondents[0]]))
    group = desk.ask(lambda unit: unit.trail.group(ops[-1][0].header.g))
    assert (group["name"], group["reason"]) == ("person.link", WHY)


def test_links_that_cannot_be(desk):
    known, made = desk.register(), desk.register(BUDI)
    stranger = desk.register({"name": "Budi Santoso Putra", "nip": OTHER})
    (one,), (late,) = known.respondents, made.respondents
    for reason, code in (("", "person.reason_required"), ("  ", "person.reason_required")):
        with pytest.raises(Refused, match=code):
            desk.do(link_respondent, late, one, reason)
    with pytest.raises(Refused, match=r"person\.other_birth"):
        desk.do(link_respondent, stranger.respondents[0], one, WHY)
    with pytest.raises(Refused, match=r"person\.unknown"):
        desk.do(link_respondent, late, known.case, WHY)
    with pytest.raises(Refused, match=r"person\.stands_alone"):
        desk.do(unlink_respondent, late, WHY)
    desk.register()
    with pytest.raises(Refused, match=r"person\.same_nip"):
        desk.do(unlink_respondent, one, WHY)
    with pytest.raises(Refused, match=r"person\.same$"):
        desk.do(merge_people, one, one, WHY)


def test_two_people_become_one_whole(desk):
    keep = desk.register()
    for _ in range(2):
        made = desk.register(BUDI)
    second = desk.register({**BUDI, "nip_old": "130123456"})
    desk.do(link_respondent, made.respondents[0], second.respondents[0], WHY)
    assert desk.do(merge_people, keep.respondents[0], second.respondents[0], WHY) == 2
    view = desk.ask(person_view, keep.respondents[0])
    assert len(view.appearances) == 3
    assert view.nip_old == "130123456"
    assert sound(desk)


def test_two_pcs_that_link_differently_leave_a_conflict_for_a_person(builder):
    registry = Registry.of(TYPES, NEIGHBOURS)
    pcs = [builder.vault(name, registry=registry, projectors=PROJECTORS) for name in ("a", "b")]
    for one in pcs:
        one.knows(*pcs)
    one, other = (Desk(pc) for pc in pcs)
    ani, anita, made = (one.register({"name": n}) for n in ("Ani A", "Anita B", "Ani"))
    receive(other.vault, one.vault.ops())
    (late,) = made.respondents
    one.do(link_respondent, late, ani.respondents[0], WHY)
    other.do(link_respondent, late, anita.respondents[0], WHY)
    ours, theirs = one.vault.ops(), other.vault.ops()
    receive(one.vault, theirs)
    receive(other.vault, ours)
    for desk in (one, other):
        found = desk.ask(lambda unit: unit.objects.get(late))
        assert set(found.conflicts) == {"person"}
        assert desk.ask(person_view, late).conflicts == ("person",)
        assert desk.ask(case_view, made.case).respondents[0].conflicts == ("person",)
        assert sound(desk)
    assert card_of(one, late) == card_of(other, late)
    (rivals,) = one.ask(person_view, late).rivals
    assert {words for _, words in rivals.choices} == {"Ani A", "Anita B"}
    chosen = next(value for value, words in rivals.choices if words == "Anita B")
    one.do(link_respondent, rivals.object, chosen, "Dicek ke SK")
    receive(other.vault, one.vault.ops())
    for desk in (one, other):
        assert desk.ask(person_view, late).rivals == ()
        assert card_of(desk, late) == card_of(desk, anita.respondents[0])


def test_a_card_changed_on_two_pcs_is_settled_by_taking_one_value(builder):
    registry = Registry.of(TYPES, NEIGHBOURS)
    pcs = [builder.vault(name, registry=registry, projectors=PROJECTORS) for name in ("a", "b")]
    for one in pcs:
        one.knows(*pcs)
    one, other = (Desk(pc) for pc in pcs)
    (person,) = one.register(BUDI).respondents
    receive(other.vault, one.vault.ops())
    card = card_of(one, person)
    one.do(edit_object, card, {"name": "Budi Susanto"})
    other.do(edit_object, card, {"name": "Budi Susanta"})
    receive(one.vault, other.vault.ops())
    (rivals,) = one.ask(person_view, card).rivals
    assert (rivals.field, {value for value, _ in rivals.choices}) == (
        "name",
        {"Budi Susanto", "Budi Susanta"},
    )
    one.do(edit_object, card, {"name": "Budi Susanta"}, "Menurut SK")
    view = one.ask(person_view, card)
    assert (view.rivals, view.name) == ((), "Budi Susanta")
    assert sound(one)


def test_the_same_number_entered_on_two_pcs_is_one_person_on_both(builder):
    registry = Registry.of(TYPES, NEIGHBOURS)
    pcs = [builder.vault(name, registry=registry, projectors=PROJECTORS) for name in ("a", "b")]
    for one in pcs:
        one.knows(*pcs)
    one, other = (Desk(pc) for pc in pcs)
    first, second = one.register(), other.register()
    ours, theirs = one.vault.ops(), other.vault.ops()
    receive(one.vault, theirs)
    receive(other.vault, ours)
    views = [desk.ask(person_view, first.respondents[0]) for desk in (one, other)]
    assert views[0] == views[1]
    assert {one.case for one in views[0].appearances} == {first.case, second.case}
    assert len(views[0].cards) == 2
    for desk in (one, other):
        (line,) = desk.ask(find_people, "budi santoso")
        assert (line.id, line.appearances) == (views[0].id, 2)
        assert sound(desk)


def test_headquarters_reads_and_links_nothing(builder):
    desk = Desk(
        builder.vault("hq", Side.HQ, "pusat", registry=Registry.of(TYPES), projectors=PROJECTORS)
    )
    for change in (
        lambda unit: link_respondent(unit, "0" * 32, "0" * 32, WHY),
        lambda unit: set_nik(unit, "0" * 32, ""),
        lambda unit: add_prior_sanction(unit, "0" * 32, {}),
    ):
        with pytest.raises(Refused, match=r"sync\.only_region"):
            desk.do(change)


@given(order=st.permutations(range(4)), data=st.data())
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_order_of_links_does_not_matter(desk, order, data):
    """However links and unlinks come, rows follow from the journal and everybody is counted."""
    made = [desk.register({"name": f"Sri {n}"}) for n in "ABCD"]
    people = [one.respondents[0] for one in made]
    for at in order:
        target = data.draw(st.sampled_from(people))
        if card_of(desk, people[at]) != card_of(desk, target):
            desk.do(link_respondent, people[at], target, WHY)
        if data.draw(st.booleans()):
            try:
                desk.do(unlink_respondent, people[at], WHY)
            except Refused as refused:
                assert refused.code == "person.stands_alone"  # noqa: PT017 - only this one
    groups = {}
    for person in people:
        groups.setdefault(card_of(desk, person), set()).add(person)
    for members in groups.values():
        view = desk.ask(person_view, next(iter(members)))
        assert {one.respondent for one in view.appearances} == members
    assert sound(desk)


# --- who may be one -----------------------------------------------------------------------


def test_who_may_be_one_is_proposed_until_somebody_says_no(desk):
    desk.register({**PERSON, "name": "Muhammad Djoko Soesilo"})
    desk.register({"name": "Moch. Joko Susilo"})
    desk.register({"name": "Joko Susanto"})
    desk.register({"name": "Joko Susilo", "nip": OTHER})
    pairs = desk.ask(duplicates)
    told = {frozenset((pair.one.name, pair.other.name)) for pair in pairs}
    assert told == {
        frozenset(("Muhammad Djoko Soesilo", "Moch. Joko Susilo")),
        frozenset(("Joko Susilo", "Moch. Joko Susilo")),
    }
    # Whoever has a number comes first: that card is kept.
    assert all(pair.one.nip for pair in pairs)
    for pair in pairs:
        desk.do(tell_apart, pair.one.id, pair.other.id, "Orang yang berbeda")
    assert desk.ask(duplicates) == ()


def test_one_birth_with_two_numbers_is_looked_at(desk):
    """A PPPK who became PNS has two numbers."""
    desk.register({"name": "Ratna Dewi", "nip": "199003142019212005", "asn_type": "PPPK"})
    desk.register({"name": "Ratna Dewi", "nip": "199003142022032001"})
    (pair,) = desk.ask(duplicates)
    assert set(pair.signs) >= {"born", "name"}
    comparison = desk.ask(compare_people, pair.one.id, pair.other.id)
    agree = {line.field: line.agree for line in comparison.lines}
    assert (agree["name"], agree["nip"], agree["born"], agree["sex"]) == (True, False, True, True)
    assert agree["nip_old"] is None
    assert comparison.refused == ""
    desk.do(merge_people, pair.one.id, pair.other.id, "SK pengangkatan PNS")
    assert desk.ask(duplicates) == ()


def test_two_births_are_never_made_one(desk):
    one = desk.register({"name": "Ratna Dewi", "nip": "199003142022032001"})
    two = desk.register({"name": "Ratna Dewi", "nip": OTHER})
    (first,), (second,) = one.respondents, two.respondents
    assert desk.ask(compare_people, first, second).refused == "person.other_birth"
    with pytest.raises(Refused, match=r"person\.other_birth"):
        desk.do(merge_people, first, second, WHY)


def test_whom_the_form_suggests(desk):
    known = desk.register()
    found = desk.ask(suggestions, "budi sant")
    assert [(one.person.name, one.known["nip"]) for one in found] == [
        ("Budi Santoso", PERSON["nip"])
    ]
    assert found[0].known["institution"] == PERSON["institution"]
    # The post of the day of the act is asked anew.
    assert not {"position", "rank", "unit", "position_kind"} & set(found[0].known)
    assert len(found[0].repeat.cases) == 1
    assert desk.ask(suggestions, "", PERSON["nip"])[0].likeness == 100
    assert desk.ask(suggestions, "budi sant", OTHER) == ()
    assert desk.ask(suggestions, "bu") == ()
    assert desk.ask(suggestions, "budi santoso", "", known.respondents[0]) == ()


def test_the_registry_is_sorted_narrowed_and_paged(desk):
    desk.register()
    desk.register()
    desk.register({"name": "Ani"})
    desk.register({"name": "citra"})
    names = [
        row.name for row in desk.ask(person_page, sort=PersonColumn.NAME, descending=False).rows
    ]
    assert names == ["Ani", "Budi Santoso", "citra"]
    by_cases = desk.ask(person_page, sort=PersonColumn.CASES)
    assert (by_cases.rows[0].name, by_cases.rows[0].appearances) == ("Budi Santoso", 2)
    page = desk.ask(person_page, sort=PersonColumn.NAME, descending=False, limit=1, offset=1)
    assert ([row.name for row in page.rows], page.total) == (["Budi Santoso"], 3)
    for wanted, found in (
        (PersonFilter(repeated=True), ["Budi Santoso"]),
        (PersonFilter(without_nip=True), ["citra", "Ani"]),
        (PersonFilter(sanctioned=True), []),
        (PersonFilter(text="boedi"), ["Budi Santoso"]),
        (PersonFilter(text="budi", without_nip=True), []),
    ):
        assert [row.name for row in desk.ask(person_page, wanted).rows] == found


# --- sanctions ----------------------------------------------------------------------------


def test_a_sanction_from_before_stands_beside_those_of_the_cases(desk):
    (person,) = desk.register().respondents
    form = {
        "sanction": "HD-S1",
        "number": "800/12/SK/2026",
        "dated": "2026-09-01",
        "official": "Bupati Contoh",
        "source": "Arsip BKPSDM",
    }
    made = desk.do(add_prior_sanction, person, form, File("ab" * 32, 7, "sk.pdf"))
    (one,) = desk.ask(person_view, person).sanctions
    assert (one.id, one.in_force, one.ends_on) == (made, True, date(2027, 3, 1))
    assert (one.source, one.file_name, one.case) == ("Arsip BKPSDM", "sk.pdf", "")
    desk.do(edit_object, made, {"ends_on": "2026-10-01"})
    assert not desk.ask(person_view, person).sanctions[0].in_force
    assert desk.ask(find_people, "budi")[0].sanctions == 1
    desk.do(withdraw_prior_sanction, made, "Salah orang")
    assert desk.ask(person_view, person).sanctions == ()
    assert sound(desk)


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ({}, "field.required"),
        ({"sanction": "HD-X"}, "field.unknown_code"),
        ({"sanction": "HD-R1", "dated": "2030-01-01"}, "person.sanction_in_future"),
        (
            {"sanction": "HD-R1", "dated": "2020-01-02", "ends_on": "2020-01-01"},
            "person.sanction_ends_before",
        ),
    ],
)
def test_sanctions_that_cannot_be(desk, form, code):
    (person,) = desk.register().respondents
    with pytest.raises(Refused) as refused:
        desk.do(add_prior_sanction, person, form)
    assert refused.value.code == code


def test_a_decree_of_a_case_counts_and_a_recommendation_does_not(desk):
    (person,) = desk.register().respondents
    again = desk.register()
    desk.create(
        "step",
        parent=person,
        from_state="EKSPOSE",
        to_state="REKOMENDASI",
        on="2026-10-01",
        values={"sanksi": "HD-B1"},
    )
    assert desk.ask(person_view, person).sanctions == ()
    desk.create(
        "step",
        parent=person,
        from_state="DI_PPK",
        to_state="SK_TERBIT",
        on="2026-10-10",
        values={"sanksi": "HD-R2", "nomor": "800/1", "tanggal": "2026-10-09"},
    )
    (one,) = desk.ask(person_view, person).sanctions
    assert (one.code, one.number, one.dated) == ("HD-R2", "800/1", date(2026, 10, 9))
    assert (one.in_force, one.ends_on) == (False, None)
    repeat = desk.ask(repeat_of, again.respondents[0])
    assert [found.code for found in repeat.sanctions] == ["HD-R2"]
    assert desk.ask(repeat_of, person).sanctions == ()
    assert desk.ask(person_page, PersonFilter(sanctioned=True)).rows[0].sanctions == 1
    assert sound(desk)


def test_a_respondent_added_or_stepped_shows_who_was_here(desk):
    desk.register()
    made = desk.register({"name": "Ani"})
    late = desk.do(add_respondent, made.case, PERSON)
    desk.do(take_step, [late], StepRequest("DITERIMA", on=date(2024, 10, 2)))
    view = next(one for one in desk.ask(case_view, made.case).respondents if one.id == late)
    assert len(view.prior) == len(view.repeat.cases) == 1


# --- the NIK ------------------------------------------------------------------------------


def test_a_nik_is_sealed_and_only_its_mask_is_shown(desk):
    (person,) = desk.register().respondents
    nik = "3201012609860004"
    assert desk.do(set_nik, person, nik) == ()
    view = desk.ask(person_view, person)
    assert view.nik == "••••••••••••0004"
    ops = desk.vault.ops("kantor", desk.vault.device.scope)
    assert not any(nik.encode() in (op.payload or b"") for op in ops)
    assert nik not in str(view)
    with pytest.raises(Refused, match=r"person\.reason_required"):
        desk.do(open_nik, person, " ", blob_identity().secret)
    assert desk.do(open_nik, person, "Diminta BKPSDM", blob_identity().secret) == nik
    traces = desk.ask(lambda unit: unit.objects.all("trace"))
    assert [one.text("kind") for one in traces] == ["person.nik_opened"]
    desk.do(set_nik, person, "")
    assert desk.ask(person_view, person).nik == ""
    with pytest.raises(Refused, match=r"person\.no_nik"):
        desk.do(open_nik, person, "Diminta BKPSDM", blob_identity().secret)


@pytest.mark.parametrize(
    ("nik", "codes"),
    [
        ("3201012609860004", ()),
        ("3201016609860004", ("nik.sex_differs",)),
        ("3201012709860004", ("nik.birth_differs",)),
        ("9901012609860004", ("nik.region",)),
        ("3201013209860004", ("nik.birth_date",)),
    ],
)
def test_a_nik_that_differs_from_the_nip_is_kept_with_a_warning(desk, nik, codes):
    (person,) = desk.register().respondents
    assert desk.do(set_nik, person, nik) == codes
    assert desk.ask(person_view, person).nik_findings == codes


@pytest.mark.parametrize(
    ("nik", "code"),
    [("123", "nik.length"), ("32010126098600O4", "nik.characters"), ("3,2E+15", "nik.excel")],
)
def test_a_nik_that_cannot_be_is_refused(desk, nik, code):
    (person,) = desk.register().respondents
    with pytest.raises(Refused, match=code):
        desk.do(set_nik, person, nik)
