"""Ways of doing it wrong that look right, planted to see whether a campaign finds them.

``python -m tests.desktop.sync.campaign --mutants 60`` says for each in how many of 60 campaigns
it is found.
"""

import __future__

import inspect
import textwrap
from contextlib import contextmanager

import pytest

from db import anchor, journal_store
from db.bundle_store import Bundles
from db.recorder import Recorder
from desktop.journal.model import FeedState
from desktop.sync import actions, arriving, lost_texts, merge, outgoing

MUTANTS = {}


def mutant(plant):
    """Keep a function that plants a fault under its name."""
    MUTANTS[plant.__name__] = plant
    return plant


@contextmanager
def planted(name):
    """Let the program make the mistake of this name while the block runs."""
    with pytest.MonkeyPatch.context() as patch:
        MUTANTS[name](patch)
        yield


def swap(patch, place, name, old, new):
    """Let a function of a module or class be what its source says with ``new`` for ``old``."""
    function = getattr(place, name)
    source = textwrap.dedent(inspect.getsource(function))
    assert source.count(old) == 1, f"{name} no longer says {old!r}"
    flags = __future__.annotations.compiler_flag
    code = compile(source.replace(old, new), f"<mutant of {name}>", "exec", flags)
    found = {}
    exec(code, function.__globals__, found)
    patch.setattr(place, name, found[name])


@mutant
def last_writer_wins(patch):
    """The later clock takes the place of what it never saw."""
    honest = journal_store.Fold._count

    def count(fold, op, void):
        honest(fold, op, void)
        rows = fold._db.execute(
            "SELECT head.feed, head.seq FROM head JOIN op USING (feed, seq)"
            " WHERE head.oid = ? AND head.key = ? ORDER BY op.t DESC, op.feed DESC",
            (op.header.i, op.header.k),
        ).fetchall()
        for feed, seq in rows[1:]:
            fold._db.execute("DELETE FROM head WHERE feed = ? AND seq = ?", (feed, seq))

    patch.setattr(journal_store.Fold, "_count", count)


@mutant
def last_to_arrive_wins(patch):
    """An op takes the place of every value that is here, whatever its author saw."""
    old = "for name in head.b:"
    new = (
        'for name in [f"{f}/{s}" for f, s in self._db.execute("SELECT feed, seq FROM head'
        ' WHERE oid = ? AND key = ?", (head.i, head.k)).fetchall()]:'
    )
    swap(patch, journal_store.Fold, "_count", old, new)


@mutant
def since_last_sent(patch):
    """What was sent counts as received."""

    def reached(unit, to):
        sent = unit.bundles.sent(to)
        return dict(sent[-1].upto) if sent else {}

    patch.setattr(outgoing, "_reached", reached)


@mutant
def sequence_with_gaps(patch):
    """A feed is confirmed up to its highest number, though ops below it still wait."""
    honest = journal_store.Trail.feeds

    def feeds(trail):
        found = {str(state.feed): state for state in honest(trail)}
        rows = trail._db.execute(
            "SELECT feed, max(seq), head FROM checkpoint JOIN pending USING (feed, seq)"
            " GROUP BY feed"
        )
        for feed, seq, head in rows:
            found[feed] = FeedState(journal_store.Feed.parse(feed), seq, head)
        return list(found.values())

    patch.setattr(journal_store.Trail, "feeds", feeds)


@mutant
def acks_without_epoch(patch):
    """A peer's acks are the newest when their number is, though it was set back since."""
    old = "(inner.epoch, inner.number) > (peer.epoch, peer.number)"
    swap(patch, actions, "_apply", old, "inner.number > peer.number")


@mutant
def acks_never_go_down(patch):
    """What a peer once held it holds for ever."""
    old = "acks=dict(inner.acks)"
    new = "acks={**inner.acks, **{f: a for f, a in peer.acks.items() if a > inner.acks.get(f, a)}}"
    swap(patch, actions, "_apply", old, new)


@mutant
def number_for_identity(patch):
    """A bundle whose number came before is taken for the same one."""
    old = "earlier = unit.bundles.received(opened.digest)"
    new = (
        "earlier = next((one for one in unit.bundles.all_received(opened.sender)"
        " if one.number == opened.manifest.number), None)"
    )
    honest = actions.import_bundle
    body = inspect.unwrap(honest)
    assert body is not honest, "an action wraps its function"
    source = textwrap.dedent(inspect.getsource(body))
    assert source.count(old) == 1
    found = {}
    code = compile(
        source.replace(old, new), "<mutant>", "exec", __future__.annotations.compiler_flag
    )
    exec(code, body.__globals__, found)
    patch.setattr(actions, "import_bundle", found["import_bundle"])


@mutant
def judged_once(patch):
    """What is believed when it comes stays believed, whatever list comes later."""
    patch.setattr(journal_store.Fold, "rejudge", lambda *_: None)


@mutant
def half_decided(patch):
    """A decision names one of the values it decides between."""
    old = "bases = self._heads(obj.id, key) or"
    swap(patch, Recorder, "_field", old, "bases = self._heads(obj.id, key)[:1] or")


@mutant
def redacts_only_its_own(patch):
    """A redaction takes out what the PC wrote that ordered it, and leaves what others wrote."""
    old = "for name in op.header.b:"
    new = "for name in [one for one in op.header.b if one.startswith(op.feed.device)]:"
    swap(patch, journal_store.Fold, "_take_out", old, new)


@mutant
def lost_for_good(patch):
    """What a PC took out that is believed no more nobody asks for."""
    patch.setattr(Bundles, "lacking", lambda *_: [])


@mutant
def gives_nothing_back(patch):
    """Nobody answers who is asked for a text."""
    patch.setattr(lost_texts, "given", lambda *_: {})


@mutant
def part_for_the_whole(patch):
    """A file of which a part came counts as here."""
    old = "if box.held(sha256, size) and box.assemble(sha256, size):"
    swap(patch, arriving, "_assemble", old, "if box.held(sha256, size):")


@mutant
def epoch_kept(patch):
    """A vault that was set back goes on where its copy ends."""
    patch.setattr(anchor, "was_restored", lambda *_: False)
    patch.setattr(anchor, "is_ahead", lambda *_: False)


@mutant
def only_its_own(patch):
    """What others wrote is not handed on."""
    old = "signed = unit.bundles.checkpoint(feed, seq)"
    swap(patch, outgoing, "_only_signed", old, "signed = None")


@mutant
def deaf(patch):
    """Nobody listens to what was heard of him."""
    swap(patch, merge, "compare_histories", "opened.inner.heard", "0, 0")


@mutant
def no_causal_gate(patch):
    """An op is applied though what it builds on is not here yet."""
    old = "return next((name for name in fold.must_follow(op) if not self._holds(name)), None)"
    swap(patch, journal_store.Fold, "waits_for", old, "return None")


@mutant
def still_waiting(patch):
    """What waited goes on waiting after it was applied."""
    patch.setattr(Bundles, "drop_waiting", lambda *_: None)
