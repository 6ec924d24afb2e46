"""Pulled sticks on real FAT32 and exFAT volumes; a long run, where the programs for it are.

Netra writes to a mounted volume. What the server of the volume wrote is cut off after every
sector and read back before and after the system's repair; and the server itself is killed in the
middle of a write while Netra works. On Debian: dosfstools, exfatprogs, exfat-fuse, fuse, fusefat,
strace.
"""

import os
import random
import shutil

import pytest

from desktop.errors import Trouble
from desktop.sync import queries
from desktop.sync.model import MIB, Outcome, OutState
from tests.desktop.sync.conftest import Country
from tests.faults.media import contents, lay
from tests.faults.mounts import (
    KINDS,
    apply,
    in_sectors,
    made,
    mounted,
    out_of_a_cache,
    repaired,
    writes_in,
)
from tests.faults.pulls import OWN, Case, judge

SEED = int(os.environ.get("NETRA_SEED", "20261122"))
BESIDE = {"file": 2 * MIB, "piece": 16 * 1024}
KILLS = 40

pytestmark = pytest.mark.campaign


@pytest.fixture(params=KINDS)
def kind(request):
    kind = KINDS[request.param]
    if kind.missing:
        pytest.skip(f"needs {', '.join(kind.missing)}")
    return kind


@pytest.fixture
def roomy(monkeypatch):
    """Let the server for FAT say that there is room; it tells nobody how much."""
    usage = type(shutil.disk_usage("/"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(16 * MIB, 0, 16 * MIB))


@pytest.fixture
def offices(tmp_path):
    country = Country(tmp_path / "country")
    hq = country.headquarters()
    bogor = country.office("bogor", enrolled_at=hq)
    bogor.keep_file(random.Random(SEED).randbytes(20_000))
    yield hq, bogor
    country.close()


def written(office, to):
    return {one.number for one in office.ask(queries.outbox, to.id)
            if one.state is OutState.WRITTEN}  # fmt: skip


def recorded(kind, offices, tmp_path, before):
    """Export onto a volume on which ``before`` lies; return the case, the volume and its writes."""
    hq, bogor = offices
    image, place, trace = tmp_path / "image", tmp_path / "mount", tmp_path / "trace"
    made(kind, image)
    with mounted(kind, image, place):
        for name, content in before.items():
            (place / name).write_bytes(content)
    start = image.read_bytes()
    with mounted(kind, image, place, trace=trace):
        sent = bogor.export(hq, place, **BESIDE)
        after = contents(place)
    old = tuple(name for name in before if name not in after and name.endswith(".netra"))
    return Case(before, [], before | after, sent.file.name, old), start, writes_in(trace), image


def exports(kind, offices, tmp_path):
    """Yield three exports to one stick, each taking the place of the one before."""
    before = dict(OWN)
    for _ in range(3):
        case, start, writes, image = recorded(kind, offices, tmp_path, before)
        yield case, start, writes, image
        before = {name: content for name, content in case.whole.items()
                  if not any(name.startswith(old) for old in case.old)}  # fmt: skip


def test_whole_or_absent_after_every_sector_of_a_real_volume(kind, offices, roomy, tmp_path):
    hq, _ = offices
    pulls = cut = mended = 0
    stick, scratch = tmp_path / "stick", tmp_path / "scratch"
    for case, start, calls, image in exports(kind, offices, tmp_path):
        state, looks = bytearray(start), set()
        writes = [one for one in in_sectors(calls) if one is not None]
        for number, one in enumerate(writes, 1):
            apply(state, [one])
            wrong, look = judge(case, kind.read(state), promised=number == len(writes))
            assert wrong == [], (number, wrong)
            pulls += 1
            if look in looks and number % 25:
                continue
            looks.add(look)
            mended += 1
            after = kind.read(repaired(kind, state, scratch))
            cut += any(one.startswith("torn") for one in judge(case, after)[0])
            lay(stick, {name: one.content for name, one in after.items()})
            for path in stick.glob("*.netra"):
                good = path.read_bytes() == case.whole[path.name]
                told = hq.inspect(path).outcome in (Outcome.IMPORTED, Outcome.DUPLICATE)
                assert told == good
        # Nothing was missed: the writes that were seen make the volume as it is.
        assert bytes(state) == image.read_bytes()
    print(f"{kind.name}: {pulls} pulls, 0 torn; {mended} repaired, {cut} cut short")  # noqa: T201
    assert pulls >= 500


def test_whole_or_absent_out_of_any_cache_of_a_real_volume(kind, offices, roomy, tmp_path):
    pulls, dice = 0, random.Random(SEED)
    for case, start, writes, _ in exports(kind, offices, tmp_path):
        if None not in writes:
            pytest.skip(f"this server for {kind.name} passes no sync on")
        for state, done in out_of_a_cache(start, writes, dice, 100):
            wrong, _ = judge(case, kind.read(state), promised=done)
            assert wrong == [], wrong
            pulls += 1
    print(f"seed {SEED}: {kind.name}: {pulls} pulls, 0 torn")  # noqa: T201
    assert pulls >= 500


def test_the_server_is_killed_in_the_middle_of_a_write(kind, offices, roomy, tmp_path):
    hq, bogor = offices
    _, _, writes, _ = recorded(kind, offices, tmp_path, OWN)
    calls = sum(one is not None for one in writes)
    image, place, scratch = tmp_path / "image", tmp_path / "mount", tmp_path / "scratch"
    start = made(kind, tmp_path / "empty").read_bytes()
    dice = random.Random(SEED)
    noticed = stood = 0
    for _ in range(KILLS):
        image.write_bytes(start)
        before = written(bogor, hq)
        with mounted(kind, image, place, kill_at=dice.randrange(1, calls)):
            try:
                sent = bogor.export(hq, place, **BESIDE)
            except Trouble as trouble:
                assert trouble.code.startswith("file."), trouble
                assert written(bogor, hq) == before
                noticed += 1
                name = ""
            else:
                stood += 1
                name = sent.file.name
        found = kind.read(repaired(kind, image.read_bytes(), scratch))
        bundles = {one for one in found if one.endswith(".netra")}
        lay(tmp_path / "stick", {one: found[one].content for one in found})
        good = {one for one in bundles
                if hq.inspect(tmp_path / "stick" / one).outcome is Outcome.IMPORTED}  # fmt: skip
        # Said means whole. What was not said may stand all the same, whole, or be refused.
        assert not name or good == {name}
    print(f"seed {SEED}: {kind.name}: {noticed} kills noticed, {stood} came too late")  # noqa: T201
    assert noticed > KILLS // 2
