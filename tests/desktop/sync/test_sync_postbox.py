"""What was in every bundle ever made, and the lost stick."""

import pytest

from desktop.errors import Refused
from desktop.sync import postbox, standing
from desktop.sync.model import OutState, Tally


def case_of(office, number, *names):
    case = office.add("case", scope=office.scope, register_number=number, subject="x")
    for name in names:
        office.add("respondent", parent=case, name=name)
    return case


@pytest.fixture
def sent(bogor, hq, stick):
    """Two bundles: the first one received, the second one only written."""
    case_of(bogor, "0001/NET/2026", "Budi Contoh", "Sari Contoh")
    bogor.send(hq, stick)
    hq.send(bogor, stick)
    case_of(bogor, "0002/NET/2026", "Tuti Contoh")
    bogor.export(hq, stick)
    return bogor.ask(postbox.posted)


def test_every_bundle_is_listed_newest_first(bogor, sent):
    assert [(one.sent.number, one.sent.state) for one in sent] == [
        (2, OutState.WRITTEN),
        (1, OutState.RECEIVED),
    ]
    assert {one.office for one in sent} == {"Inspektorat hq"}


def test_each_tells_its_own_cases_people_and_keys(bogor, hq, sent):
    second, first = (bogor.ask(postbox.parcel, one) for one in sent)
    assert [one.register_number for one in first.cases] == ["0001/NET/2026"]
    assert first.people == ("Budi Contoh", "Sari Contoh")
    assert second.people == ("Tuti Contoh",)
    assert second.tally == Tally(cases=1, changes=1)
    own = hq.ask(standing.own_device).recipient
    assert first.recipients == second.recipients == (own,)
    assert not first.reporters


def test_a_receipt_held_nobody(hq, bogor, sent):
    (receipt,) = hq.ask(postbox.posted)
    assert hq.ask(postbox.parcel, receipt).cases == ()


def test_a_lost_stick_is_remembered_with_the_first_moment(bogor, sent):
    (parcel,) = bogor.do(postbox.note_lost, sent[:1], "tertinggal di bus").result
    assert parcel.posted.lost_t is not None
    assert parcel.people == ("Tuti Contoh",)
    bogor.add("task", title="waktu berlalu")
    (again,) = bogor.do(postbox.note_lost, bogor.ask(postbox.posted)[:1], "sekali lagi").result
    assert again.posted.lost_t == parcel.posted.lost_t


def test_found_by_file_or_by_the_beginning_of_its_hash(bogor, sent):
    one = sent[0]
    assert bogor.ask(postbox.find_posted, one.sent.file) == one
    assert bogor.ask(postbox.find_posted, one.sent.digest[:8]) == one
    for name in ("", "zz", "netra-x.netra"):
        with pytest.raises(Refused, match="no_such_posted"):
            bogor.ask(postbox.find_posted, name)


def test_a_loss_without_a_word_on_it_is_refused(bogor, sent):
    with pytest.raises(Refused, match="lost_needs_reason"):
        bogor.do(postbox.note_lost, sent, " ")
