"""What happens in one campaign: who takes part and which steps follow each other, from a seed."""

import random
from dataclasses import dataclass, replace

from tests.desktop.sync.campaign.cast import ALWAYS, DEPOK, HQ2, NEWCOMER

LENGTH = 60
OFTEN = {
    "create": 4, "edit": 8, "rival": 8, "remark": 3, "withdraw": 2, "restore_object": 1, "note": 1,
    "evidence": 2, "foreign": 2, "resolve": 5, "redact": 3,
    "send": 9, "send_over": 3, "deliver": 12, "again": 3, "partial": 3, "damage": 1, "tour": 8,
    "kill_import": 2, "kill_export": 1, "keep": 2, "restore": 2, "setback": 4, "clone": 2,
    "reopen": 1,
    "join": 2, "update": 1, "revoke": 2, "list": 1, "rotate": 1,
}  # fmt: skip
"""How often each kind of step comes; what cannot be done is passed over."""
RARE = {"revoke": 0.4, "clone": 0.35, "rotate": 0.3}
"""How many campaigns have such a step at all: it changes everything that follows."""


@dataclass(frozen=True)
class Schedule:
    """One campaign; ``repr`` is what to paste in order to play it again.

    ``steps`` are kind, two places in ``cast`` and a number; ``older`` names the vault that runs
    an older program until it is updated; ``drift`` by how many minutes each clock is wrong.
    """

    seed: int
    cast: tuple[str, ...]
    older: str | None
    drift: tuple[int, ...]
    steps: tuple[tuple[str, int, int, int], ...]


def schedule_of(seed, length=LENGTH):
    """Return the campaign of a seed."""
    dice = random.Random(seed)
    chances = {HQ2: 0.4, DEPOK: 0.4, NEWCOMER: 0.35}
    cast = ALWAYS + tuple(name for name, chance in chances.items() if dice.random() < chance)
    often = {
        kind: count
        for kind, count in OFTEN.items()
        if kind not in RARE or dice.random() < RARE[kind]
    }
    kinds = dice.choices(tuple(often), tuple(often.values()), k=length)
    return Schedule(
        seed=seed,
        cast=cast,
        older=dice.choice((*cast[: len(ALWAYS)], None, None)),
        drift=tuple(dice.choice((0, 0, -1500, -7, 45, 2900)) for _ in cast),
        steps=tuple(
            (kind, dice.randrange(len(cast)), dice.randrange(len(cast)), dice.randrange(10**6))
            for kind in kinds
        ),
    )


def shrunk(schedule, fails):
    """Return a shorter campaign that still ``fails``: steps, then people, are left out."""
    size = max(1, len(schedule.steps) // 2)
    while True:
        at, left = 0, False
        while at < len(schedule.steps):
            fewer = schedule.steps[:at] + schedule.steps[at + size :]
            shorter = replace(schedule, steps=fewer)
            if fails(shorter):
                schedule, left = shorter, True
            else:
                at += size
        if size == 1 and not left:
            break
        size = max(1, size // 2)
    for simpler in ({"older": None}, {"drift": (0,) * len(schedule.drift)}):
        if fails(shorter := replace(schedule, **simpler)):
            schedule = shorter
    return schedule
