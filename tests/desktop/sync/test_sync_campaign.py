"""Random schedules over real vaults: whatever happens to sticks and vaults, all end alike.

Here a few of them; ``python -m tests.desktop.sync.campaign --count 20000`` plays them all. What
must hold, and which of the design's 21 invariants is asserted where, is told in
``campaign/invariants.py``. Each mutant makes one plausible mistake, and the schedule named with it
finds it.
"""

import os
from contextlib import closing
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from desktop.sync import queries
from tests.desktop.sync.campaign import invariants
from tests.desktop.sync.campaign.__main__ import Player
from tests.desktop.sync.campaign.cast import ALWAYS, HQ2
from tests.desktop.sync.campaign.mutants import MUTANTS, planted
from tests.desktop.sync.campaign.play import Campaign
from tests.desktop.sync.campaign.schedules import OFTEN, Schedule, schedule_of, shrunk

SHORT = range(8)
REAL = range(8, 10)
LONG = int(os.environ.get("NETRA_SCHEDULES", "20000"))
FOUND_BY = {
    "last_writer_wins": 0,
    "last_to_arrive_wins": 0,
    "since_last_sent": 0,
    "sequence_with_gaps": 0,
    "acks_without_epoch": 0,
    "acks_never_go_down": 0,
    "number_for_identity": 0,
    "judged_once": 6,
    "half_decided": 0,
    "redacts_only_its_own": 9,
    "lost_for_good": 21,
    "gives_nothing_back": 21,
    "part_for_the_whole": 0,
    "epoch_kept": 0,
    "only_its_own": 1,
    "deaf": 1,
    "no_causal_gate": 0,
    "still_waiting": 0,
}
"""By mutant the seed whose campaign finds it."""
LEFT_WAITING = {
    # Who had heard of an op from a stolen PC is restored, and hears only what builds on it.
    "on a revoked PC": (
        ("keep", 1, 0, 0), ("edit", 2, 0, 0), ("tour", 2, 0, 1), ("revoke", 0, 0, 0),
        ("restore", 1, 0, 1),
    ),
    # Sender and reader are restored, the sender last: the op between is in neither copy.
    "given up": (
        ("keep", 1, 0, 0), ("keep", 0, 0, 0), ("edit", 1, 0, 0), ("tour", 1, 0, 0),
        ("restore", 0, 0, 0), ("edit", 1, 0, 0), ("tour", 1, 0, 0), ("restore", 1, 0, 0),
    ),
}  # fmt: skip
"""By where the missing ops are: schedules after which ops wait for what nobody can send."""
STEPS = st.lists(
    st.tuples(
        st.sampled_from(sorted(OFTEN)), st.integers(0, 3), st.integers(0, 3), st.integers(0, 999)
    ),
    min_size=15,
    max_size=40,
)


LAST_COPIES = Schedule(
    seed=624,
    cast=("hq", "bogor", "bogor2", "hq2", "depok", "bogor3"),
    older=None,
    drift=(0,) * 6,
    steps=(
        ("join", 5, 0, 50940),
        ("tour", 3, 1, 52),
        ("tour", 0, 5, 16),
        ("send_over", 4, 3, 859638),
        ("setback", 4, 3, 13),
        ("setback", 5, 1, 663730),
        ("revoke", 1, 5, 0),
        ("setback", 2, 2, 616586),
        ("restore", 5, 1, 216983),
    ),
)
"""In the end a stick on its way to headquarters holds what else only a revoked PC has."""


@pytest.fixture(scope="module")
def player():
    with Player() as player:
        yield player


@pytest.mark.parametrize("seed", SHORT)
def test_everybody_ends_alike(player, seed):
    _, finding = player.seed(seed)
    assert not finding, finding


@pytest.mark.parametrize("seed", REAL)
def test_and_with_real_keys(seed):
    with Player(real=True, length=40) as player:
        _, finding = player.seed(seed)
    assert not finding, finding


@settings(
    max_examples=3,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(steps=STEPS)
def test_steps_of_any_kind_in_any_order(player, steps):
    cast = (*ALWAYS, HQ2)
    _, finding = player.play(Schedule(0, cast, None, (0,) * len(cast), tuple(steps)))
    assert not finding, finding


def test_an_old_stick_may_hold_what_else_only_a_revoked_pc_has(player):
    _, finding = player.play(LAST_COPIES)
    assert not finding, finding


def test_and_may_bring_nothing_that_nobody_ever_wrote(player, monkeypatch):
    monkeypatch.setattr(
        invariants, "nothing_lost", lambda campaign, _: campaign.ledger.ever.clear()
    )
    _, finding = player.play(LAST_COPIES)
    assert "2 idempotence: an old bundle brought" in finding


@pytest.mark.parametrize("where", sorted(LEFT_WAITING))
def test_an_op_waits_for_ever_only_for_what_nobody_can_send(player, where):
    schedule = Schedule(0, ALWAYS, None, (0,) * len(ALWAYS), LEFT_WAITING[where])
    folder = player.folder / "run"
    with player.crypto(), closing(Campaign(player.pattern, folder, schedule)) as campaign:
        campaign.play()
        campaign.settle()
        told = [campaign.offices[name].ask(queries.status) for name in campaign.present]
        stranded = where == "on a revoked PC"
        assert any(one.stranded if stranded else one.waiting for one in told)
        invariants.check(campaign)


@pytest.mark.parametrize("name", sorted(FOUND_BY))
def test_mistakes_are_found(player, name):
    with planted(name):
        _, finding = player.seed(FOUND_BY[name])
    assert finding.startswith("AssertionError")


def test_every_mistake_has_its_campaign():
    assert set(FOUND_BY) == set(MUTANTS)


def test_a_restored_vault_believes_what_it_knew_when_it_was_kept(player):
    """Headquarters was set back, the office heard of it, and its backup is older than that.

    What it leaves out then was told to it by headquarters; it cannot know better until the
    next bundle of headquarters says so.
    """
    steps = (("keep", 0, 1, 0), ("setback", 1, 0, 1), ("restore", 0, 2, 0), ("setback", 1, 1, 0))
    _, finding = player.play(Schedule(0, ALWAYS, None, (0, 0, 0), steps))
    assert not finding, finding


def test_a_seed_is_the_whole_campaign():
    assert schedule_of(7) == schedule_of(7)
    assert len(schedule_of(7).steps) == 60


def test_a_finding_is_told_by_its_shortest_schedule():
    whole = schedule_of(3)
    culprits = {whole.steps[11], whole.steps[40]}
    short = shrunk(whole, lambda one: culprits <= set(one.steps))
    assert set(short.steps) == culprits
    assert replace(whole, steps=short.steps, older=None, drift=(0,) * len(whole.drift)) == short


@pytest.mark.campaign
def test_long_campaign(player):
    for seed in range(LONG):
        _, finding = player.seed(seed)
        assert not finding, f"seed {seed}: {finding}"
