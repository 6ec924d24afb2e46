"""Some 800 lies under genuine signatures: refused, or without any effect that could matter."""

import os
import random

import pytest
import zstandard

from desktop.errors import Refused, Trouble
from desktop.progress import Silent
from desktop.sync import queries, reading
from desktop.sync.model import Outcome
from tests.desktop.sync.attacks import ATTACKS, Forger

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
SEED = 20261122
SOME = 120
"""Attacks of the table that every run tries; the campaign tries all."""


@pytest.fixture
def forger(bogor, hq, stick):
    case = bogor.add(title="satu")
    bogor.put(case, title="dua")
    return Forger(bogor.export(hq, stick).file, bogor, hq)


def chosen():
    if FULL:
        return ATTACKS
    return random.Random(SEED).sample(ATTACKS, SOME)


ADVISORY = {
    ("inner", "app"), ("inner", "at"), ("inner", "left"), ("inner", "more"), ("inner", "trust"),
    ("inner", "schema"), ("inner", "can"), ("inner", "trust_version"), ("inner", "replaces"),
    ("inner", "want"), ("inner", "have"), ("inner", "acks"), ("inner", "certificates"),
    ("inner", "opens"), ("inner", "lacking"), ("inner", "payloads"), ("inner", "hq"),
    ("manifest", "critical"),
}  # fmt: skip
"""What a sender may say as it likes, as long as it says it in the right form."""


def test_no_lie_under_a_genuine_signature_changes_what_counts(forger, hq, tmp_path):
    honest = hq.inspect(write(tmp_path, forger.sealed(forger.with_ops(forger.parts.ops, []))))
    assert honest.outcome is Outcome.IMPORTED
    before = hq.tables()
    print("seed", SEED)  # noqa: T201 - so that a failure can be replayed
    wrong = []
    for attack in chosen():
        result = hq.inspect(write(tmp_path, forger.forge(attack)))
        if not is_harmless(attack, result, honest):
            wrong.append((str(attack), result))
    assert wrong == []
    assert hq.tables() == before


def write(folder, content):
    path = folder / "lie.netra"
    path.write_bytes(content)
    return path


def is_harmless(attack, result, honest):
    if result.outcome is not Outcome.IMPORTED:
        return bool(result.code)
    if attack.part in ("inner", "manifest"):
        return (attack.part, attack.key) in ADVISORY and result.counts == honest.counts
    if (attack.part, attack.key) in {("header", "a"), ("header", "t"), ("payload", "v")}:
        # Who, when and what are the author's to say; a value of the wrong kind is void.
        return result.counts.new == honest.counts.new
    return result.counts.void + result.counts.unknown >= 1 or result.counts == honest.counts


def test_every_attack_of_the_table_is_one_of_its_own(forger):
    assert len(set(ATTACKS)) == len(ATTACKS) >= 200
    told = {forger.forge(attack) for attack in ATTACKS[::40]}
    assert len(told) == len(ATTACKS[::40])


@pytest.mark.parametrize("epoch", [2, 400_000_000, 500_000_000, 999_999_999])
def test_absurd_epochs_in_acks_cannot_carry_ours_away(forger, bogor, hq, tmp_path, epoch):
    hq.add("task", scope=bogor.scope, title="x")
    (state,) = [
        one
        for one in hq.ask(lambda unit: unit.trail.feeds())
        if one.feed.device == hq.id and one.feed.scope == bogor.scope
    ]
    forger.inner["acks"] = {f"{hq.id}.{epoch}.{state.feed.scope}": [5, "0" * 64]}
    path = write(tmp_path, forger.sealed(forger.with_ops(forger.parts.ops, [])))
    assert hq.take(path).outcome is Outcome.IMPORTED
    hq.add("task", scope=bogor.scope, title="y")
    assert hq.store.identity.epoch == (epoch + 1 if epoch < 500_000_000 else 1)
    assert hq.send(bogor, tmp_path / "back").outcome is Outcome.IMPORTED


def test_absurd_numbers_cost_no_memory_and_hurt_only_their_sender(
    forger, bogor, depok, hq, tmp_path
):
    forger.manifest["number"] = forger.inner["number"] = 2**53 - 1
    plain = forger.with_ops(forger.parts.ops, [])
    assert hq.take(write(tmp_path, forger.sealed(plain))).outcome is Outcome.IMPORTED
    bogor.add(title="tiga")
    assert bogor.send(hq, tmp_path / "a").outcome is Outcome.IMPORTED
    gaps = {one.device: one.gaps for one in hq.ask(queries.status).peers}
    assert len(gaps[bogor.id]) <= 100
    depok.add(title="x")
    assert depok.send(hq, tmp_path / "b").notices == ()


def test_absurd_sizes_of_files_do_not_blow_up_the_next_bundle(bogor, depok, hq, tmp_path):
    content = b"foto" * 1000
    ref = depok.keep_file(content)
    depok.send(hq, tmp_path / "a")
    case = bogor.add("case", scope=bogor.scope, subject="x")
    bogor.add("evidence", parent=case, sha256=ref.sha256, size=2**52)
    bogor.do(lambda unit: unit.bundles.expect(ref.sha256, 2**52, bogor.scope))
    assert bogor.send(hq, tmp_path / "b").outcome is Outcome.IMPORTED
    assert hq.export(bogor, tmp_path / "c").blobs == 0


def test_nothing_but_a_verdict_ever_comes_out_of_reading(forger, hq, tmp_path):
    """Bytes inside the seal are changed at random and sealed and signed again."""
    dice = random.Random(SEED)
    plain = forger.with_ops(forger.parts.ops, [])
    content = zstandard.ZstdDecompressor().decompressobj().decompress(plain)
    reader = hq.ask(queries.reader)
    honest = tuple(op.header_bytes + op.payload for op in forger.parts.ops)
    for _ in range(2000 if FULL else 60):
        changed = bytearray(content)
        for _ in range(dice.choice((1, 1, 1, 3, 20))):
            at = dice.randrange(len(changed))
            changed[at : at + dice.choice((0, 1, 1, 5))] = dice.randbytes(dice.choice((0, 1, 1, 4)))
        path = write(tmp_path, forger.sealed(forger.compressed(bytes(changed))))
        try:
            opened = reading.open_bundle(path, reader, Silent())
        except (Refused, Trouble):
            continue
        assert tuple(op.header_bytes + op.payload for op in opened.ops) == honest
