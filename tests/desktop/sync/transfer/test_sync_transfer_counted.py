"""A case that went to another office stands twice at headquarters, and counts once."""

from desktop.cases.people import person_page, person_view, repeat_of
from desktop.cases.person_views import PersonFilter
from desktop.cases.persons import add_prior_sanction
from desktop.sync.forwarding import send_back
from tests.desktop.sync.transferring import (
    BEKASI,
    DEPOK,
    offer,
    pass_by,
    register,
    sound,
    take,
    view,
)

DECREE = {"sanksi": "HD-R2", "nomor": "800/77/2023", "tanggal": "2023-03-04"}


def impose(office, made):
    (person,) = made.respondents
    office.add("step", parent=person, to_state="SK_TERBIT", from_state="DI_PPK", values=DECREE)


def handed_over(stick, bogor, hq, depok, made):
    offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    taken = take(depok)
    pass_by(stick, depok, hq, bogor)
    return taken.case


def person_in(office, case):
    return view(office, case).respondents[0]


def registry(office, **more):
    return [(row.appearances, row.sanctions) for row in
            office.ask(person_page, PersonFilter(**more)).rows]  # fmt: skip


def test_the_registry_counts_the_case_that_goes_on(stick, hq, bogor, depok):
    made = register(bogor)
    impose(bogor, made)
    new = handed_over(stick, bogor, hq, depok, made)
    for office in (bogor, depok, hq):
        assert registry(office) == [(1, 1)]
        assert registry(office, repeated=True) == []
    (one,) = hq.ask(person_view, person_in(hq, made.case).id).appearances
    assert (one.case, one.from_case) == (new, made.case)
    assert (one.from_office, one.from_number) == ("Inspektorat bogor", made.register_number)
    (kept,) = bogor.ask(person_view, made.respondents[0]).appearances
    assert (kept.case, kept.from_case) == (made.case, "")
    assert sound(hq, bogor, depok)


def test_neither_banner_calls_it_a_repetition(stick, hq, bogor, depok):
    made = register(bogor)
    impose(bogor, made)
    new = handed_over(stick, bogor, hq, depok, made)
    for case in (made.case, new):
        shown = person_in(hq, case)
        assert (shown.repeat.cases, shown.repeat.sanctions, shown.prior) == ((), (), ())
        assert shown.warnings == person_in(depok, new).warnings


def test_another_case_is_told_once_and_by_the_one_that_goes_on(stick, hq, bogor, depok):
    made = register(bogor)
    new = handed_over(stick, bogor, hq, depok, made)
    other = register(depok, subject="Lain")
    pass_by(stick, depok, hq)
    shown = person_in(hq, other.case)
    assert [one.case for one in shown.repeat.cases] == [new]
    for case in (made.case, new):
        assert [one.case for one in person_in(hq, case).repeat.cases] == [other.case]
    assert registry(hq) == [(2, 0)]


def test_a_sanction_that_went_along_counts_once(stick, hq, bogor, depok):
    """The sender's other case imposed it, the receiver knows it from before: one sanction."""
    other = register(bogor, subject="Lain")
    impose(bogor, other)
    made = register(bogor)
    person = bogor.ask(lambda unit: unit.objects.get(made.respondents[0])).text("person")
    bogor.do(add_prior_sanction, person, {"sanction": "HD-R1", "number": "800/1/2019",
                                          "dated": "2019-05-06"})  # fmt: skip
    new = handed_over(stick, bogor, hq, depok, made)
    assert registry(depok) == [(1, 2)]
    assert registry(hq) == [(2, 2)]
    known = person_in(hq, new).repeat.sanctions
    assert sorted(one.number for one in known) == ["800/1/2019", "800/77/2023"]
    found = hq.ask(person_view, person_in(hq, new).id).sanctions
    assert len(found) == 2


def test_two_offices_may_have_one_number(stick, hq, bogor, depok):
    """Each counts from one; nobody is warned of that as of a number given twice."""
    made = register(bogor)
    new = handed_over(stick, bogor, hq, depok, made)
    assert view(hq, new).register_number == made.register_number
    assert (view(hq, new).same_number, view(hq, made.case).same_number) == ((), ())
    assert hq.ask(lambda unit: unit.register.shared_numbers()) == []


def test_each_leads_to_the_other(stick, hq, bogor, depok):
    made = register(bogor)
    new = handed_over(stick, bogor, hq, depok, made)
    assert (view(hq, made.case).twin, view(hq, new).twin) == (new, made.case)
    assert (view(bogor, made.case).twin, view(depok, new).twin) == (None, None)


def test_a_case_that_went_on_twice_counts_in_the_last_office(stick, hq, bogor, depok, realm):
    bekasi = realm.region("bekasi", BEKASI, hq)
    made = register(bogor)
    new = handed_over(stick, bogor, hq, depok, made)
    offer(depok, new, BEKASI)
    pass_by(stick, depok, hq, bekasi)
    last = take(bekasi).case
    pass_by(stick, bekasi, hq)
    (one,) = hq.ask(person_view, person_in(hq, last).id).appearances
    assert (one.case, one.from_case) == (last, new)
    for case in (made.case, new, last):
        assert hq.ask(repeat_of, person_in(hq, case).id).cases == ()
    assert sound(hq, depok, bekasi)


def test_copies_that_do_not_count_are_not_counted(stick, hq, bogor, depok, realm):
    second = realm.region("depok2", DEPOK, hq)
    made = register(bogor)
    transfer = offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    pass_by(stick, hq, second)
    take(depok), take(second)
    pass_by(stick, second, hq, depok, hq, second)
    for office in (depok, second, hq):
        assert registry(office) == [(1, 0)]
    assert sound(depok, second, hq)
    assert transfer


def test_a_case_that_came_back_counts_at_the_sender_again(stick, hq, bogor, depok):
    made = register(bogor)
    transfer = offer(bogor, made.case)
    pass_by(stick, bogor, hq, depok)
    take(depok)
    hq.do(send_back, transfer, "Terlalu lama", at_once=True)
    pass_by(stick, depok, hq, depok)
    pass_by(stick, hq, bogor)
    assert [registry(one) for one in (bogor, hq, depok)] == [[(1, 0)], [(1, 0)], []]
    (one,) = hq.ask(person_view, made.respondents[0]).appearances
    assert one.case == made.case
    assert sound(hq, bogor, depok)
