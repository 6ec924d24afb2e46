"""A stick pulled out while Netra writes to it: what may lie on it then, and what must not."""

import re
from collections import Counter
from dataclasses import dataclass, field

from desktop.sync.volumes import LEFTOVER
from tests.faults.fat_reading import SECTOR, read_files

BUNDLE = re.compile(r"netra-[a-z2-7]{16}-[a-z2-7]{16}-e[0-9]+-n[0-9]+\.netra")
VOLUME = re.compile(BUNDLE.pattern + r"\.v[0-9]{2}")
SHORT = re.compile(r"NETRA-~[0-9]\.(PAR|VOL|NET|V[0-9]{2})")
"""What a file of ours is called whose long name was lost."""
OWN = {"surat.docx": b"what else lies on the stick" * 100}
"""A file of the office that must never be touched."""


@dataclass(frozen=True)
class Case:
    """One writing to a stick: what lay there, what happened, what was right in the end.

    ``whole`` are the bytes of every file of ours under its final name, old and new; ``new`` is
    the name of the bundle that was written, ``old`` names those whose place it took.
    """

    before: dict[str, bytes]
    tape: list
    whole: dict[str, bytes] = field(repr=False)
    new: str
    old: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def promised_at(self):
        """How many changes were made when the new bundle stood under its name for good."""
        named = next(at for at, one in enumerate(self.tape) if one.to == self.new)
        after = enumerate(self.tape[named:], named + 1)
        return next(at for at, one in after if one.kind == "sync folder")


def is_whole(case, bundle, found):
    """Say whether a bundle lies there with all of its volumes, byte for byte."""
    wanted = [name for name in case.whole if name == bundle or name.startswith(f"{bundle}.v")]
    return all(name in found and found[name].content == case.whole[name] for name in wanted)


def judge(case, found, *, promised=False):
    """Return what is wrong with what lies on a stick, and how what lies there looks.

    ``promised`` says that the new bundle must stand.
    """
    looks = Counter(look(case, name, found) for name in found.keys() - OWN)
    wrong = [f"{word}: {name}" for word, name in looks if word in ("unknown", "torn")]
    wrong += [f"hurt: {name}" for name, content in OWN.items()
              if name not in found or found[name].content != content]  # fmt: skip
    wrong += [f"hurt: {name}" for name in case.kept if not is_whole(case, name, found)]
    if promised and not is_whole(case, case.new, found):
        wrong.append("success was said, and the bundle is not there")
    if case.old and not any(is_whole(case, one, found) for one in (case.new, *case.old)):
        wrong.append("the old one is gone, and the new one does not stand")
    return wrong, frozenset(looks.items())


def look(case, name, found):
    """Return what a file on a stick looks like to somebody who knows what was written."""
    if BUNDLE.fullmatch(name):
        return "whole" if is_whole(case, name, found) else "torn", name
    if VOLUME.fullmatch(name):
        return "volume" if name[:-4] in found else "lone volume", name
    if LEFTOVER.fullmatch(name):
        return "leftover", ""
    return ("leftover without its long name", "") if SHORT.fullmatch(name) else ("unknown", name)


def read_state(state):
    """Return the files on a medium that holds these sectors."""
    empty = bytes(SECTOR)
    return read_files(lambda sector: state.get(sector, empty))


def in_order(volume):
    """Yield position and state for a pull after each sector, and halfway through a name or link.

    As on a medium without a cache. The state changes under the caller's hands: read it at once.
    """
    state = dict(volume.formatted)
    yield 0, state
    for position, (sector, content) in enumerate(volume.writes):
        if not volume.holds_data(sector):
            before = state.get(sector, bytes(SECTOR))
            state[sector] = content[: SECTOR // 2] + before[SECTOR // 2 :]
            yield position, state
        state[sector] = content
        yield position + 1, state


def from_a_cache(volume, dice, each):
    """Yield position and state for pulls out of a PC that keeps back what was not synced.

    Before each sync is done any part of it may lie on the medium, in any order and in any of its
    versions: nothing of it, all of it, and ``each`` random choices. What was synced stays.
    """
    durable, pending, since = dict(volume.formatted), [], 0
    end = len(volume.writes)
    for position, flushed in [*volume.syncs, (end, None)]:
        pending += volume.writes[since:position]
        # After the last one the program is done, and the cache still is not.
        done = end if flushed is None else since
        yield done, dict(durable)
        yield done, durable | dict(pending)
        for _ in range(each):
            often = dice.choice((0.03, 0.2, 0.5, 0.8, 0.97))
            some = [one for one in pending if dice.random() < often]
            yield done, durable | dict(some)
        durable |= {sector: content for sector, content in pending if sector in (flushed or ())}
        pending = [one for one in pending if one[0] not in (flushed or ())]
        since = position


def one_lost(volume):
    """Yield the volume as a drive holds it that lost one of its writes and told nobody."""
    state, before = dict(volume.formatted), []
    for sector, content in volume.writes:
        before.append((sector, state.get(sector)))
        state[sector] = content
    last = {sector: number for number, (sector, _) in enumerate(volume.writes)}
    for number, (sector, old) in enumerate(before):
        # What is written again later is not lost.
        if last[sector] == number:
            yield {**state, sector: old or bytes(SECTOR)}


def smaller(volume, room, *, wraps):
    """Return the volume as a drive holds it that has ``room`` sectors and says it has more.

    What lies beyond is lost, or ``wraps`` and comes to lie over what is there.
    """
    state = {sector: content for sector, content in volume.formatted.items() if sector < room}
    for sector, content in volume.writes:
        if sector < room or wraps:
            state[sector % room] = content
    return state
