"""Campaigns by command: ``python -m tests.desktop.sync.campaign --count 20000``.

Each seed is one schedule of 60 steps. Seeds that went well are written down, so that the command
can be stopped at any time and goes on where it was; one that failed is printed as what it found,
the seed, and the shortest schedule that still finds it. ``--seed N`` plays one again and shows
all of its steps. ``--real`` takes real keys. The vaults lie on the RAM disk where there is one.
What was played is kept in ``build/sync-campaign``; delete that after a change of the program.
"""

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import nullcontext
from pathlib import Path

from tests.desktop.sync.campaign.cast import Pattern
from tests.desktop.sync.campaign.crypto import fast_crypto
from tests.desktop.sync.campaign.invariants import run
from tests.desktop.sync.campaign.mutants import MUTANTS, planted
from tests.desktop.sync.campaign.schedules import LENGTH, schedule_of, shrunk

RAM = Path("/dev/shm")
DONE = Path("build") / "sync-campaign"


def ram_folder():
    """Return where temporary folders are fast: ``TMPDIR``, or the RAM disk where there is one."""
    return None if "TMPDIR" in os.environ or not os.access(RAM, os.W_OK) else str(RAM)


class Player:
    """One process that plays schedules, with a pattern of its own."""

    def __init__(self, *, real=False, length=LENGTH):
        self.real, self.length = real, length
        self._folder = tempfile.TemporaryDirectory(prefix="netra-campaign-", dir=ram_folder())
        self.folder = Path(self._folder.name)
        with self.crypto():
            self.pattern = Pattern(self.folder / "pattern")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def crypto(self):
        """Return the block in which this player works."""
        return nullcontext() if self.real else fast_crypto()

    def play(self, schedule):
        """Play a schedule; return its counts, and what it found wrong."""
        with self.crypto():
            try:
                return run(self.pattern, self.folder / "run", schedule), ""
            except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
                return Counter(), f"{type(error).__name__}: {error}\n{traceback.format_exc()}"

    def seed(self, seed):
        """Play the schedule of a seed; return counts and findings."""
        return self.play(schedule_of(seed, self.length))

    def shortest(self, seed, finding):
        """Return the shortest schedule that finds the same again."""
        what = _in_short(finding)
        return shrunk(
            schedule_of(seed, self.length), lambda one: _in_short(self.play(one)[1]) == what
        )


def _in_short(finding):
    """Return what tells one kind of finding from another, whatever it names."""
    return finding.partition("\n")[0][:32]


def _work(seeds, found, options):
    with Player(real=options.real, length=options.steps) as player:
        for seed in iter(seeds.get, None):
            began = time.process_time()
            counts, finding = player.seed(seed)
            found.put((seed, counts, finding, time.process_time() - began))
    found.put(None)


def campaign(options):
    """Play all seeds that are still to be played; return how many went wrong."""
    DONE.mkdir(parents=True, exist_ok=True)
    name = f"{'real' if options.real else 'fast'}-{options.steps}.txt"
    book = (DONE / name).open("a+", encoding="ascii")
    book.seek(0)
    wanted = range(options.first, options.first + options.count)
    left = sorted(set(wanted) - {int(line) for line in book})
    say(f"seeds {options.first}-{wanted[-1]}, {len(left)} to play, {options.processes} processes")
    seeds, found = multiprocessing.SimpleQueue(), multiprocessing.SimpleQueue()
    workers = [
        multiprocessing.Process(target=_work, args=(seeds, found, options), daemon=True)
        for _ in range(options.processes)
    ]
    for worker in workers:
        worker.start()
    feed = iter(left)
    for _ in range(2 * options.processes):
        seeds.put(next(feed, None))
    began, total, spent, wrong, played, working = time.monotonic(), Counter(), 0.0, [], 0, 0
    working = options.processes
    while working:
        answer = found.get()
        if answer is None:
            working -= 1
            continue
        seed, counts, finding, seconds = answer
        total += counts
        spent += seconds
        played += 1
        if finding:
            wrong.append((seed, finding))
            say(f"seed {seed}: {finding}")
        else:
            book.write(f"{seed}\n")
            book.flush()
        over = options.minutes and time.monotonic() - began > options.minutes * 60
        seeds.put(None if over else next(feed, None))
        if played % 100 == 0:
            say(f"{played} played, {len(wrong)} wrong, last seed {seed}")
    say(f"{played} schedules of {options.steps} steps, {len(wrong)} wrong;"
        f" {spent / max(1, played):.2f} s of one core each;"
        f" {time.monotonic() - began:.0f} s in all")  # fmt: skip
    say(f"steps taken: {dict(total.most_common())}")
    with Player(real=options.real, length=options.steps) as player:
        for seed, finding in wrong[:3]:
            say(f"seed {seed}, shortest: {player.shortest(seed, finding)!r}")
    return len(wrong)


def replay(options):
    """Play one seed and show its steps; return whether it went wrong."""
    schedule = schedule_of(options.seed, options.steps)
    say(f"cast {schedule.cast}, older program at {schedule.older}, drift {schedule.drift}")
    for number, step in enumerate(schedule.steps, 1):
        say(f"{number:4} {step}")
    with Player(real=options.real, length=options.steps) as player:
        counts, finding = player.play(schedule)
        say(finding or f"all invariants hold; steps taken: {dict(counts)}")
        if finding:
            say(f"shortest: {player.shortest(options.seed, finding)!r}")
    return bool(finding)


def teeth(options):
    """Say of each mutant in how many campaigns it is found; return how many never are."""
    never = 0
    seeds = range(options.first, options.first + options.mutants)
    with Player(real=options.real, length=options.steps) as player:
        for name in MUTANTS:
            with planted(name):
                found = [seed for seed in seeds if player.seed(seed)[1]]
            never += not found
            say(f"{name}: found by {len(found)} of {len(seeds)} campaigns, first {found[:1]}")
    return never


def say(text):
    """Print a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def main():
    """Read the options and play."""
    parser = argparse.ArgumentParser(prog="python -m tests.desktop.sync.campaign")
    parser.add_argument("--count", type=int, default=20_000, help="how many seeds")
    parser.add_argument("--first", type=int, default=0, help="the first seed")
    parser.add_argument("--steps", type=int, default=LENGTH, help="steps of each schedule")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--minutes", type=float, help="stop after this time")
    parser.add_argument("--seed", type=int, help="play this one alone and show its steps")
    parser.add_argument("--mutants", type=int, help="plant each mistake in so many campaigns")
    parser.add_argument("--real", action="store_true", help="with real keys, slower")
    options = parser.parse_args()
    if options.mutants:
        return teeth(options)
    return replay(options) if options.seed is not None else campaign(options)


if __name__ == "__main__":
    sys.exit(main() != 0)
