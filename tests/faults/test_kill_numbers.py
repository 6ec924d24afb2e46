"""Two programs number letters in one vault and are killed: no number twice, no silent gap.

The short form fits into a test run; the long one (``NETRA_CAMPAIGN=full``) kills 200 times.
"""

import os
import random
from contextlib import closing

import pytest

from desktop.letters.book import year_of_letters
from desktop.progress import Silent
from tests.faults import numbering_lives
from tests.faults.lives import FORKS
from tests.faults.numbering_lives import TODAY, WHO, act, issue, make_case, vault_in

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
pytestmark = [pytest.mark.campaign] if FULL else []
KILLS = (200 if FULL else 10) // (1 if FORKS else 5)


@pytest.fixture
def case(tmp_path):
    """A vault with one case and two letters, so that something can be squeezed in."""
    with closing(vault_in(tmp_path).create()) as vault:
        case = act(vault, make_case)
        for _ in range(2):
            act(vault, issue, case, TODAY)
    return case


def one_life(nursery, folder, case, dice):
    """Let two programs number for a moment, kill both, return what they acknowledged."""
    lines, children = [], []
    for _ in range(2):
        ours, theirs = nursery.Pipe(duplex=False)
        child = nursery.Process(
            target=numbering_lives.live, args=(str(folder), theirs, case, dice.getrandbits(32))
        )
        child.start()
        theirs.close()
        lines.append(ours)
        children.append(child)
    said = []
    for line in lines:
        assert line.poll(60), "a program does not get to work"
    children[0].join(timeout=dice.uniform(0.05, 0.4))
    for child in children:
        assert child.is_alive(), "a program died by itself"
        child.kill()
        child.join()
    for line in lines:
        try:
            while True:
                said.append(line.recv())
        except EOFError:
            line.close()
    return [number for what, number in said if what != "open"]


def require_whole(folder, acknowledged):
    """Check that every number said is there, once, and that between them none is missing."""
    with closing(vault_in(folder).open()) as vault, vault.store.read(WHO) as unit:
        for year in (2026, 2027):
            found = year_of_letters(unit, "surat", year)
            assert (found.doubles, found.gaps) == ((), ())
        rows = {
            number: count
            for number, count in unit.letters._db.execute(
                "SELECT number, count(*) FROM letter_row GROUP BY number"
            )
        }
    assert set(acknowledged) <= set(rows), "acknowledged and lost"
    assert set(rows.values()) == {1}
    assert len(acknowledged) == len(set(acknowledged)), "one number said twice"
    return rows


def test_two_programs_that_are_killed_leave_no_double_and_no_gap(nursery, tmp_path, case):
    dice = random.Random(int(os.environ.get("NETRA_SEED", "20261122")))
    acknowledged = []
    for _ in range(KILLS):
        acknowledged += one_life(nursery, tmp_path, case, dice)
        require_whole(tmp_path, acknowledged)
    with closing(vault_in(tmp_path).open()) as vault:
        assert vault.store.differences(Silent()) == []
    print(f"{2 * KILLS} kills, {len(acknowledged)} numbers acknowledged, 0 twice")  # noqa: T201
    assert len(acknowledged) > KILLS


def test_a_kill_between_number_and_commit_gives_the_number_to_the_next(nursery, tmp_path, case):
    ours, theirs = nursery.Pipe()
    child = nursery.Process(target=numbering_lives.stop_inside, args=(str(tmp_path), theirs, case))
    child.start()
    theirs.close()
    assert ours.poll(60), "it never got its number"
    assert ours.recv() == 3
    child.kill()
    child.join()
    ours.close()
    with closing(vault_in(tmp_path).open()) as vault:
        assert act(vault, issue, case, TODAY)[1] == "700/3/INSP/2027"
    require_whole(tmp_path, [])


def test_a_double_would_be_seen(tmp_path, case, monkeypatch):
    """The fault planted: the place is looked up before the transaction and not again."""
    from desktop.letters.agenda import Place

    monkeypatch.setattr(numbering_lives, "place_of", lambda *_: Place("surat", 2027, 3))
    with closing(vault_in(tmp_path).open()) as vault:
        for _ in range(2):
            act(vault, issue, case, TODAY)
    with pytest.raises(AssertionError):
        require_whole(tmp_path, [])


def test_a_gap_would_be_seen(tmp_path, case, monkeypatch):
    """The fault planted: a number is counted up outside of the transaction that uses it."""
    from desktop.letters.agenda import Place

    counter = iter((3, 5))
    monkeypatch.setattr(numbering_lives, "place_of", lambda *_: Place("surat", 2027, next(counter)))
    with closing(vault_in(tmp_path).open()) as vault:
        for _ in range(2):
            act(vault, issue, case, TODAY)
    with pytest.raises(AssertionError):
        require_whole(tmp_path, [])
