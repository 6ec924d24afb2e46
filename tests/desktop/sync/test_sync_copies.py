"""Restored and cloned vaults: noticed by themselves, by their peers, and nothing is mixed."""

import shutil

import pytest

from desktop.progress import Silent
from desktop.sync import exchange, forks
from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import Office


def codes(result):
    return [one.code for one in result.notices]


@pytest.fixture
def clone(bogor, country):
    """Return a function that copies bogor's vault onto another PC, its anchor too if asked."""

    def make(*, anchors):
        bogor.close()
        place = country.folder / "clone"
        shutil.copytree(bogor.folder, place / "vault")
        if anchors:
            # What a disk image keeps: the anchor, and the number of the data file in it.
            shutil.copytree(bogor.anchors, place / "anchors")
            text = (place / "anchors" / f"{bogor.id}.json").read_text("ascii")
            number = (place / "vault" / "netra.db").stat().st_ino
            old = (bogor.folder / "netra.db").stat().st_ino
            assert str(old) in text
            (place / "anchors" / f"{bogor.id}.json").write_text(
                text.replace(str(old), str(number)), "ascii"
            )
        bogor.open()
        other = Office("bogor", place / "vault", place / "anchors", bogor.side, bogor.scope)
        other.clock.set(bogor.clock.now())
        country.made.append(other)
        return other.open()

    return make


def test_a_copy_and_its_original_notice_each_other_through_headquarters(
    bogor, hq, stick, tmp_path, clone
):
    bogor.add(title="bersama")
    bogor.send(hq, stick)
    copy = clone(anchors=False)
    assert copy.store.identity.epoch > bogor.store.identity.epoch == 1
    theirs = copy.add(title="di salinan")
    assert codes(copy.send(hq, tmp_path / "a")) == ["sync.peer_restored"]
    hq.add("opinion", parent=theirs, text="setuju")
    mine = bogor.add(title="di asal")
    # The original hears of an epoch of its own that it never began.
    result = bogor.take(hq.export(bogor, tmp_path / "b").file)
    assert codes(result) == ["sync.we_were_copied"]
    bogor.add(title="sesudah")
    assert bogor.store.identity.epoch > copy.store.identity.epoch
    hq.take(bogor.export(hq, tmp_path / "d").file)
    copy.take(hq.export(copy, tmp_path / "e").file)
    copy.add(title="lagi di salinan")
    assert hq.take(copy.export(hq, tmp_path / "f").file).outcome is Outcome.IMPORTED
    # From here on the copy is closed; what it wrote comes to the original.
    copy.close()
    for _ in range(2):
        bogor.take(hq.export(bogor, tmp_path / "g").file)
        bogor.send(hq, tmp_path / "h")
    bogor.take(hq.export(bogor, tmp_path / "g").file)
    assert bogor.get(theirs).text("title") == "di salinan"
    assert hq.get(mine).text("title") == "di asal"
    assert bogor.state(bogor.scope) == hq.state(bogor.scope)


def test_a_copy_that_only_exchanged_keeps_nothing_from_its_original(
    bogor, hq, stick, tmp_path, clone
):
    bogor.send(hq, stick)
    copy = clone(anchors=False)
    task = hq.add("task", scope=bogor.scope, title="untuk daerah")
    copy.take(hq.export(copy, tmp_path / "a").file)
    copy.send(hq, tmp_path / "b")
    copy.close()
    # Headquarters believes that the office has the task; the original says that it does not.
    assert hq.export(bogor, tmp_path / "c").ops == 0
    result = bogor.take(hq.export(bogor, tmp_path / "d").file)
    assert codes(result) == ["sync.we_were_copied"]
    bogor.send(hq, tmp_path / "e")
    hq.send(bogor, tmp_path / "f")
    assert bogor.get(task).text("title") == "untuk daerah"
    bogor.send(hq, tmp_path / "g")
    assert hq.export(bogor, tmp_path / "h").ops == 0


def test_an_image_that_was_put_back_hears_of_bundles_it_never_wrote(bogor, hq, stick, tmp_path):
    bogor.send(hq, stick)
    image = bogor.snapshot()
    bogor.send(hq, tmp_path / "a")
    bogor.turn_back(image)
    assert bogor.store.identity.epoch == 1
    result = bogor.take(hq.export(bogor, tmp_path / "b").file)
    assert codes(result) == ["sync.we_were_restored"]
    bogor.add(title="sesudah")
    assert bogor.store.identity.epoch == 2


def test_headquarters_tells_a_late_stick_from_a_second_copy(bogor, hq, stick, tmp_path, clone):
    bogor.add(title="bersama")
    bogor.send(hq, stick)
    late = bogor.export(hq, tmp_path / "late").file
    copy = clone(anchors=False)
    copy.add(title="di salinan")
    copy.send(hq, tmp_path / "a")
    assert "sync.peer_copied" not in codes(hq.take(late))
    hq.add("task", scope=bogor.scope, title="baru")
    answer = hq.export(bogor, tmp_path / "b").file
    # An original that hears of the copy and goes on in its epoch.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("desktop.sync.actions.leave_epoch", lambda *_: None)
        bogor.take(answer)
    bogor.add(title="masih di asal")
    sent = bogor.export(hq, tmp_path / "c")
    assert sent.epoch == 1
    result = hq.take(sent.file)
    assert result.outcome is Outcome.IMPORTED
    assert "sync.peer_copied" in codes(result)


def test_a_whole_clone_is_a_fork_that_is_kept_and_shown(bogor, hq, stick, tmp_path, clone):
    bogor.add(title="bersama")
    copy = clone(anchors=True)
    assert copy.store.identity.epoch == bogor.store.identity.epoch == 1
    bogor.add(title="cabang asal")
    copy.add(title="cabang salinan")
    bogor.send(hq, stick)
    state = hq.state(bogor.scope)
    result = hq.take(copy.export(hq, tmp_path / "a").file)
    assert (result.outcome, result.code) == (Outcome.QUARANTINED, "bundle.fork")
    assert hq.state(bogor.scope) == state
    (fork,) = hq.ask(forks.forks)
    assert (fork.office, fork.sender) == ("Inspektorat bogor", bogor.id)
    both = forks.branches(hq, hq.folder / exchange.QUARANTINE, fork, Silent())
    assert both.our_head != both.their_head
    assert [one.value for one in both.ours if one.field == "title"] == ["cabang asal"]
    assert [one.value for one in both.theirs if one.field == "title"] == ["cabang salinan"]
    assert {one.action for one in (*both.ours, *both.theirs)} == {"case.edit"}
    # The clone hears of it from headquarters and no longer writes under the shared numbers.
    answer = copy.take(hq.export(bogor, tmp_path / "b").file)
    assert (answer.outcome, answer.code) == (Outcome.QUARANTINED, "bundle.fork")
    copy.add(title="sesudah")
    assert copy.store.identity.epoch == 2


def test_forks_are_shown_once_and_survive_a_second_reading(bogor, hq, stick, tmp_path, clone):
    copy = clone(anchors=True)
    bogor.add(title="satu")
    copy.add(title="dua")
    bogor.send(hq, stick)
    file = copy.export(hq, tmp_path / "a").file
    hq.take(file)
    hq.take(file)
    assert len(hq.ask(forks.forks)) == 1
    assert len(list((hq.folder / "quarantine").iterdir())) == 1
