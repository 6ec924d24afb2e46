"""One test for each kind of data: whether two people can be at odds about it, and what then.

Two PCs of one region and headquarters, who write without knowing of each other, and then
exchange until nobody has anything left.
"""

import pytest

from desktop.errors import Refused
from desktop.sync import conflicts


@pytest.fixture
def apart(country, hq, bogor, tmp_path):
    """Return the region's other PC, and a function that lets all three exchange everything."""
    other = country.office("bogor2", enrolled_at=hq)

    def meet():
        for turn in range(2):
            for office in (bogor, other):
                office.send(hq, tmp_path / f"{turn}-{office.name}")
            for office in (bogor, other):
                hq.send(office, tmp_path / f"{turn}-to-{office.name}")
        assert hq.state(bogor.scope) == bogor.state(bogor.scope) == other.state(bogor.scope)

    for office in (bogor, other):
        hq.send(office, tmp_path / "first")
    return other, meet


def disputed(*offices):
    """Return the fields in dispute, which are the same for all of them."""
    found = [[one.field for one in at.ask(conflicts.list_conflicts)] for at in offices]
    assert all(one == found[0] for one in found)
    return found[0]


def test_facts_can_only_be_disputed_inside_the_region(hq, bogor, apart):
    other, meet = apart
    case = bogor.add("case", subject="unggahan", place="Cibinong")
    meet()
    with pytest.raises(Refused, match="not_yours"):
        hq.put(case, place="Jakarta")
    bogor.put(case, place="Kantor Kecamatan")
    other.put(case, place="Lapangan Desa")
    meet()
    assert disputed(hq, bogor, other) == ["place"]


def test_what_headquarters_writes_a_region_cannot_dispute(hq, bogor, apart):
    _, meet = apart
    case = bogor.add("case", subject="unggahan")
    meet()
    hq.add("review", parent=case, text="lengkap")
    meet()
    (review,) = bogor.ask(lambda unit: unit.objects.children(case, "review"))
    with pytest.raises(Refused, match="not_yours"):
        bogor.add("review", parent=case, text="kurang")
    assert review.text("text") == "lengkap"
    assert disputed(hq, bogor) == []


def test_a_shared_field_of_a_foreign_object_can_be_disputed(hq, bogor, apart):
    other, meet = apart
    matter = bogor.add(title="milik daerah")
    meet()
    bogor.put(matter, assignee="Ani")
    hq.put(matter, assignee="Budi")
    meet()
    assert disputed(hq, bogor, other) == ["assignee"]


def test_two_notes_at_once_are_two_notes(hq, bogor, apart):
    other, meet = apart
    matter = bogor.add(title="x")
    meet()
    bogor.add("remark", parent=matter, text="satu")
    other.add("remark", parent=matter, text="dua")
    hq.add("opinion", parent=matter, text="tiga")
    meet()
    for office in (hq, bogor, other):
        notes = office.ask(lambda unit: unit.objects.children(matter, "remark"))
        assert sorted(one.text("text") for one in notes) == ["dua", "satu"]
    assert disputed(hq, bogor, other) == []


def test_what_is_added_to_a_set_survives_a_withdrawal_that_did_not_see_it(hq, bogor, apart):
    other, meet = apart
    first = bogor.add("task", title="Pilkada")
    meet()
    bogor.change(lambda unit: unit.journal.withdraw(first))
    again = other.add("task", title="Pilkada")
    meet()
    for office in (hq, bogor, other):
        left = office.ask(lambda unit: unit.objects.all("task"))
        assert [one.id for one in left if not one.withdrawn] == [again]
    assert disputed(hq, bogor, other) == []


def test_long_texts_are_never_mixed(hq, bogor, apart):
    other, meet = apart
    task = bogor.add("task", title="baris satu\nbaris dua\nbaris tiga")
    meet()
    mine, theirs = "baris 1\nbaris dua\nbaris tiga", "baris satu\nbaris dua\nbaris 3"
    bogor.put(task, title=mine)
    other.put(task, title=theirs)
    meet()
    (found,) = hq.ask(conflicts.list_conflicts)
    assert {one.value for one in found.rivals} == {mine, theirs}
    assert found.base.value == "baris satu\nbaris dua\nbaris tiga"
    assert hq.get(task).text("title") in (mine, theirs)


def test_a_state_with_two_values_stops_every_step(hq, bogor, apart):
    other, meet = apart
    case = bogor.add("case", subject="x")
    respondent = bogor.add("respondent", parent=case, name="Contoh")
    meet()
    bogor.put(respondent, state={"code": "DRAF"})
    other.put(respondent, state={"code": "TERIMA"})
    meet()
    (found,) = bogor.ask(conflicts.list_conflicts)
    assert (found.field, found.holds) == ("state", conflicts.Holds.STEPS)
    assert disputed(hq, bogor, other) == ["state"]


def test_two_who_write_the_same_agree(hq, bogor, apart):
    other, meet = apart
    task = bogor.add("task", title="mula")
    meet()
    for office in (bogor, other, hq):
        office.put(task, title="sama")
    meet()
    assert disputed(hq, bogor, other) == []
    assert hq.get(task).text("title") == "sama"


def test_another_file_is_another_piece_of_evidence(hq, bogor, apart):
    other, meet = apart
    case = bogor.add("case", subject="x")
    old = bogor.add("evidence", parent=case, title="foto", sha256="1" * 64, size=1)
    meet()
    for office, digit in ((bogor, "2"), (other, "3")):
        office.add("evidence", parent=case, title="foto ulang", sha256=digit * 64, size=1)
    meet()
    for office in (hq, bogor, other):
        held = office.ask(lambda unit: unit.objects.children(case, "evidence"))
        assert sorted(one.text("sha256")[0] for one in held) == ["1", "2", "3"]
    assert hq.get(old).text("sha256") == "1" * 64
    assert disputed(hq, bogor, other) == []
