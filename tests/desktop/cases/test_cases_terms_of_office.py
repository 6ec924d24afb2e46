"""Substitutes: who signs for a post on a day, and what cannot be at the same time."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.cases.office import add_official, official_on, officials
from desktop.cases.registration import edit_object
from desktop.cases.terms_of_office import posts_on
from desktop.errors import Refused

BASE = {"name": "Ani", "post": "Inspektur"}
NIP = "198609262015051001"


def add(desk, name, capacity="", first="", last="", **more):
    form = BASE | {"name": name, "capacity": capacity, "valid_from": first, "valid_to": last}
    return desk.do(add_official, {k: v for k, v in (form | more).items() if v})


def on(desk, day, **asked):
    found = desk.ask(official_on, date.fromisoformat(day), **(asked or {"post": "Inspektur"}))
    return found.name if found else None


def test_a_plh_signs_while_the_holder_is_away(desk):
    add(desk, "Ani", "definitif", "2024-01-01")
    add(desk, "Budi", "plh", "2026-11-10", "2026-11-14")
    assert [on(desk, f"2026-11-{day:02}") for day in (9, 10, 14, 15)] == [
        "Ani", "Budi", "Budi", "Ani",
    ]  # fmt: skip


@pytest.mark.parametrize("capacity", ["plt", "pj"])
def test_who_holds_a_vacant_post_holds_it_alone(desk, capacity):
    add(desk, "Ani", "definitif", "2024-01-01", "2026-06-30")
    with pytest.raises(Refused) as caught:
        add(desk, "Budi", capacity, "2026-06-30")
    assert caught.value.code == "official.overlaps"
    assert caught.value.details["name"] == "Ani"
    budi = add(desk, "Budi", capacity, "2026-07-01")
    with pytest.raises(Refused, match="official.overlaps"):
        add(desk, "Cici", "", "2026-09-01")
    desk.do(edit_object, budi, {"valid_to": "2026-08-31"})
    add(desk, "Cici", "", "2026-09-01")
    assert [on(desk, day) for day in ("2026-06-30", "2026-07-01", "2026-08-31", "2026-09-01")] == [
        "Ani", "Budi", "Budi", "Cici",
    ]  # fmt: skip
    with pytest.raises(Refused, match="official.overlaps"):
        desk.do(edit_object, budi, {"valid_to": "2026-09-01"})


def test_a_post_has_one_substitute_at_a_time_and_nobody_his_own(desk):
    add(desk, "Ani", "definitif", "2024-01-01", nip=NIP)
    add(desk, "Budi", "plh", "2026-11-10", "2026-11-14")
    with pytest.raises(Refused, match="official.overlaps"):
        add(desk, "Cici", "plh", "2026-11-14", "2026-11-20")
    with pytest.raises(Refused, match="official.own_substitute"):
        add(desk, "Ani", "plh", "2026-12-01", nip=NIP)
    with pytest.raises(Refused, match="official.substitute_needs_start"):
        add(desk, "Cici", "plh")
    with pytest.raises(Refused, match="official.ends_before_start"):
        add(desk, "Cici", "plh", "2026-12-02", "2026-12-01")
    add(desk, "Cici", "plh", "2026-11-15")


def test_several_may_hold_posts_of_one_name(desk):
    add(desk, "Ani", post="Auditor Muda")
    add(desk, "Budi", post="auditor  muda", first="2026-01-01")
    assert on(desk, "2026-05-05", post="AUDITOR MUDA") == "Budi"
    assert on(desk, "2025-05-05", post="Auditor Muda") == "Ani"
    assert on(desk, "2026-05-05", post="") is None


def test_the_ppk_of_a_day(desk):
    add(desk, "Bupati Lama", post="Bupati", ppk=True, last="2025-02-19")
    add(desk, "Penjabat", "pj", "2025-02-20", "2025-03-31", post="Bupati", ppk=True)
    add(desk, "Bupati Baru", post="Bupati", ppk=True, first="2025-04-01")
    days = ("2025-02-19", "2025-02-20", "2025-03-31", "2025-04-01")
    assert [on(desk, day, ppk=True) for day in days] == [
        "Bupati Lama", "Penjabat", "Penjabat", "Bupati Baru",
    ]  # fmt: skip


@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    terms=st.lists(
        st.tuples(
            st.sampled_from(["definitif", "plt", "plh", "pj"]),
            st.integers(0, 12),
            st.integers(0, 6),
        ),
        max_size=6,
    )
)
def test_however_they_are_entered_no_day_has_two_substitutes(desk, terms):
    start = date(2026, 1, 1)
    post = f"Jabatan {start} {len(terms)} {hash(tuple(terms))}"
    for at, (capacity, first, length) in enumerate(terms):
        begin = start + timedelta(days=first)
        end = begin + timedelta(days=length)
        try:
            add(desk, f"P{at}", capacity, begin.isoformat(), end.isoformat(), post=post)
        except Refused as refusal:
            assert refusal.code == "official.overlaps"
    for day in range(20):
        here = [
            one.capacity
            for one in desk.ask(officials, start + timedelta(days=day))
            if one.post == post
        ]
        substitutes = [one for one in here if one != "definitif"]
        assert len(substitutes) <= 1
        assert not ({"plt", "pj"} & set(substitutes) and "definitif" in here)


def test_every_post_is_told_as_it_is_held_on_a_day(desk):
    add(desk, "Ani", "definitif", "2024-01-01")
    add(desk, "Budi", "plh", "2026-12-10", "2026-12-14")
    add(desk, "Cici", "", "2024-02-01", "2025-12-31", post="Bupati", ppk=True)
    add(desk, "Dewi", "pj", "2026-01-01", post="bupati ", ppk=True)

    def held(day):
        found = posts_on(desk.ask(officials), date.fromisoformat(day))
        return [
            (post.post, post.ppk, post.signer and post.signer.name, [o.name for o in post.others])
            for post in found
        ]

    assert held("2026-12-12") == [
        ("Inspektur", False, "Budi", ["Ani"]), ("Bupati", True, "Dewi", []),
    ]  # fmt: skip
    assert held("2025-06-01") == [("Inspektur", False, "Ani", []), ("Bupati", True, "Cici", [])]
    assert held("2024-01-15") == [("Inspektur", False, "Ani", []), ("Bupati", True, None, [])]
