"""SIGKILL at random moments: what was acknowledged is there, nothing is there by halves.

A child does whole actions and says so after each commit. It is killed while it works or
while it opens the vault after the last kill. The short form kills 200 times, the long one
(``NETRA_CAMPAIGN=full``) 2,000 times.
"""

import os
import random
import time

import pytest

from db.engine import check_file
from db.store import FILE
from desktop.journal.queries import verify
from desktop.progress import Silent
from tests.faults.lives import FORKS, act, live, vault_in

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
pytestmark = [pytest.mark.campaign] if FULL else []
# Where every life must start an interpreter of its own, a tenth must do.
KILLS = (2000 if FULL else 200) // (1 if FORKS else 10)
KILLS_PER_VAULT = 25


def one_life(nursery, folder, dice):
    """Let a child live for a moment; return whether it had opened, and what it acknowledged."""
    ours, theirs = nursery.Pipe(duplex=False)
    child = nursery.Process(target=live, args=(str(folder), theirs))
    child.start()
    theirs.close()
    opening = dice.random() < 0.25
    if opening:
        child.join(timeout=dice.uniform(0, 0.03))
    elif ours.poll(30):
        child.join(timeout=min(dice.expovariate(1 / 0.07), 0.5))
    assert child.is_alive(), "the child died by itself"
    child.kill()
    child.join()
    said = []
    try:
        while True:
            said.append(ours.recv())
    except EOFError:
        ours.close()
    return [words for words in said if words[0] != "open"], len(said) > 0


def look(vault, acknowledged):
    """Check that all acknowledged actions are there, each whole, and nothing else by halves."""
    rows = vault.rows(
        "SELECT matter.oid, json_extract(matter.doc, '$.count'),"
        " json_extract(matter.doc, '$.note'), json_extract(remark.doc, '$.text'),"
        " json_extract(plan.doc, '$.title'), case_row.respondents"
        " FROM object AS matter"
        " LEFT JOIN object AS remark ON remark.parent = matter.oid AND remark.otype = 'remark'"
        " LEFT JOIN object AS plan ON plan.otype = 'plan'"
        "  AND json_extract(plan.doc, '$.title') = 'p' || json_extract(matter.doc, '$.count')"
        " LEFT JOIN case_row ON case_row.oid = matter.oid WHERE matter.otype = 'matter'"
    )
    found = {}
    for oid, count, note, remark, plan, remarks in rows:
        assert (note, remark, plan, remarks) == (f"n{count}" * 50, f"r{count}", f"p{count}", 1)
        found[count] = oid
    lost = [number for number, oid in acknowledged.items() if found.get(number) != oid]
    assert not lost, f"acknowledged and lost: {lost[:5]}"
    # At most the one action whose commit had returned but was not yet acknowledged.
    assert set(found) == set(range(1, len(found) + 1))
    assert vault.ask(lambda unit: unit.local.get("last")) == (str(len(found)) if found else None)
    counts = {
        name: vault.rows(f"SELECT count(*) FROM {name}")[0][0] for name in ("case_row", "search")
    }
    assert counts == {"case_row": len(found), "search": len(found)}
    return len(found)


def campaign(nursery, folder, dice, kills):
    """Kill one vault's program again and again; return acknowledgements and kills at opening."""
    vault = vault_in(folder).create()
    vault.close()
    acknowledged, early, epochs = {}, 0, 1
    for number in range(1, kills + 1):
        said, opened = one_life(nursery, folder, dice)
        acknowledged.update(said)
        early += not opened
        vault.open()
        assert vault.store.identity.epoch >= epochs
        epochs = vault.store.identity.epoch
        whole = look(vault, acknowledged)
        assert vault.ask(lambda unit: verify(unit, Silent())).flaws == ()
        # What was written but not acknowledged is as good as acknowledged from now on.
        acknowledged.update(
            vault.rows(
                "SELECT json_extract(doc, '$.count'), oid FROM object WHERE otype = 'matter'"
            )
        )
        assert len(acknowledged) == whole
        if number % 5 == 0 or number == kills:
            assert vault.store.differences(Silent()) == []
            act(vault, whole + 1)
            acknowledged.update(
                vault.rows(
                    "SELECT json_extract(doc, '$.count'), oid FROM object WHERE otype = 'matter'"
                )
            )
        vault.close()
        if number % 5 == 0:
            check_file(vault.folder / FILE, vault.keys.database)
    return len(acknowledged), early, epochs


def test_nothing_acknowledged_is_lost_and_nothing_is_half_done(nursery, tmp_path):
    seed = int(os.environ.get("NETRA_SEED", "20261122"))
    dice = random.Random(seed)
    started = time.monotonic()
    kills = acks = early = 0
    while kills < KILLS:
        some = min(KILLS_PER_VAULT, KILLS - kills)
        done, at_opening, epochs = campaign(nursery, tmp_path / str(kills), dice, some)
        kills, acks, early = kills + some, acks + done, early + at_opening
        # A killed program is no restored vault.
        assert epochs == 1
    print(  # noqa: T201
        f"seed {seed}: {kills} kills, {early} of them at opening, {acks} actions acknowledged,"
        f" 0 lost, {time.monotonic() - started:.0f} s"
    )
    assert early > kills // 20
    assert acks > 3 * kills
