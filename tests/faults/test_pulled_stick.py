"""The stick is pulled out after the n-th write, for every n: a whole bundle or none.

Netra's real writing is recorded once and played into FAT16 and FAT32 volumes in memory, sector
by sector; each state is read back from its sectors alone. Then what Netra makes of each kind of
state: nothing torn counts as good, leftovers go with the next visit, the next bundle arrives.
``NETRA_CAMPAIGN=full`` tries more of what a cache may have kept back.
"""

import os
import random
import shutil
import subprocess
from dataclasses import replace
from functools import partial
from itertools import count, islice, product

import pytest

from desktop.errors import KnownError, Trouble
from desktop.progress import Silent
from desktop.sync import exchange, queries
from desktop.sync.model import MIB, Outcome, OutState
from tests.desktop.sync.conftest import Country
from tests.faults.fat import FAT16, FAT32, FatVolume
from tests.faults.fat_reading import SECTOR, read_files
from tests.faults.media import Change, Medium, contents, lay, replayed
from tests.faults.pulls import (
    OWN,
    Case,
    from_a_cache,
    in_order,
    is_whole,
    judge,
    one_lost,
    read_state,
    smaller,
)

FULL = os.environ.get("NETRA_CAMPAIGN") == "full"
SEED = int(os.environ.get("NETRA_SEED", "20261122"))
BESIDE = {"file": 2 * MIB, "piece": 16 * 1024}
FILLER = [f"{at}.txt" for at in range(16)]
"""Files before ours in the folder, so that our long names lie across its sectors."""
VOLUMES = (
    list(product((FAT16, FAT32), (False, True), range(16)))
    if FULL
    else [(FAT16, False, 0), (FAT16, True, 5), (FAT32, False, 5), (FAT32, True, 0)]
)
"""Layout, order in which a system writes folder and tables, files before ours."""


class Offices:
    """A region and its headquarters, and what was recorded of the region's stick."""

    def __init__(self, folder):
        self.country = Country(folder / "country")
        self.hq = self.country.headquarters()
        self.bogor = self.country.office("bogor", enrolled_at=self.hq)
        self.stick = folder / "stick"
        self.visited = set()

    def record(self, before, writer, reader, kept=(), **room):
        """Let an office write to a stick on which ``before`` lies."""
        lay(self.stick, before)
        medium = Medium(self.stick)
        with medium.watched():
            sent = writer.export(reader, self.stick, **room)
        after = contents(self.stick)
        assert replayed(medium.tape, before) == after
        gone = tuple(name for name in before if name not in after and name.endswith(".netra"))
        return Case(before, medium.tape, before | after, sent.file.name, gone, kept)


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    offices = Offices(tmp_path_factory.mktemp("pulled"))
    yield offices
    offices.country.close()


@pytest.fixture(scope="module")
def cases(offices):
    """Return a first bundle, one with a volume beside, one that replaces it, and a receipt."""
    hq, bogor, record = offices.hq, offices.bogor, offices.record
    bogor.add(title="x")
    first = record(OWN, bogor, hq)
    bogor.keep_file(random.Random(SEED).randbytes(20_000))
    beside = record(OWN, bogor, hq, **BESIDE)
    assert any(name.endswith(".v02") for name in beside.whole)
    bogor.add(title="y")
    lying = {name: content for name, content in beside.whole.items() if name not in OWN}
    replacing = record(OWN | lying, bogor, hq, **BESIDE)
    assert replacing.old == (beside.new,)
    came = {name: replacing.whole[name] for name in replacing.whole if replacing.new in name}
    lay(offices.stick, OWN | came)
    hq.take(offices.stick / replacing.new)
    receipt = record(OWN | came, hq, bogor, kept=(replacing.new,))
    return {"first": first, "beside": beside, "replacing": replacing, "receipt": receipt}


def volumes_of(case):
    """Yield the volumes that a case was played into, with the sector where success was said."""
    for layout, entries_first, fillers in VOLUMES:
        volume = FatVolume(layout, entries_first=entries_first)
        volume.put(dict.fromkeys(FILLER[:fillers], b"") | case.before)
        volume.play(case.tape[: case.promised_at])
        promised = len(volume.writes)
        volume.play(case.tape[case.promised_at :])
        yield volume, promised


def examined(case, states, promised):
    """Judge every state; return how many there were and one of each look."""
    looks, number = {}, 0
    for position, state in states:
        number += 1
        found = {name: one for name, one in read_state(state).items() if name not in FILLER}
        wrong, look = judge(case, found, promised=position >= promised)
        assert wrong == [], (position, promised, wrong, look)
        look |= {("shares its clusters", any(one.shared for one in found.values()))}
        if look not in looks:
            looks[look] = dict(state)
    return number, looks


def files_in(state):
    return {name: one.content for name, one in read_state(state).items() if name not in FILLER}


def visit(offices, case, files):
    """Let both offices come back to a stick that was pulled: what is good, and what is left."""
    names = (case.new, *sorted((name[-5:], len(content)) for name, content in files.items()))
    if names in offices.visited:
        return
    offices.visited.add(names)
    hq, bogor, stick = offices.hq, offices.bogor, offices.stick
    writer, reader = (hq, bogor) if case.kept else (bogor, hq)
    lay(stick, files)
    for path in stick.glob("*.netra"):
        good = path.read_bytes() == case.whole.get(path.name)
        owner = reader if path.name not in case.kept else hq
        assert (owner.inspect(path).outcome in (Outcome.IMPORTED, Outcome.DUPLICATE)) == good
    sent = writer.export(reader, stick)
    left = {path.name for path in stick.iterdir()} - OWN.keys() - {sent.file.name}
    left -= {name for name in case.whole for kept in case.kept if name.startswith(kept)}
    # Two names for the same bytes are for a repair of the stick.
    twice = {name for name in files if name not in OWN
             and list(files.values()).count(files[name]) > 1}  # fmt: skip
    left -= {name for name in files for one in twice if name.startswith(one)}
    assert left == set(), "leftovers stay"
    assert reader.inspect(sent.file).outcome is Outcome.IMPORTED


CASES = pytest.mark.parametrize("name", ["first", "beside", "replacing", "receipt"])


@CASES
def test_whole_or_absent_after_every_sector(offices, cases, name):
    """A medium without a cache, as Windows has it for sticks: sectors come in order."""
    case, states, looks = cases[name], 0, {}
    for volume, promised in volumes_of(case):
        number, found = examined(case, in_order(volume), promised)
        states, looks = states + number, found | looks
    print(f"{states} pulls, 0 torn, {len(looks)} looks")  # noqa: T201
    assert states > 4 * 150
    for state in looks.values():
        visit(offices, case, files_in(state))


@CASES
def test_whole_or_absent_out_of_any_cache(offices, cases, name):
    """A PC that keeps back all that is not synced, folders too, and writes it in any order."""
    case, states, looks, dice = cases[name], 0, {}, random.Random(SEED)
    for volume, promised in volumes_of(case):
        number, found = examined(case, from_a_cache(volume, dice, 60 if FULL else 10), promised)
        states, looks = states + number, found | looks
    print(f"seed {SEED}: {states} pulls, 0 torn, {len(looks)} looks")  # noqa: T201
    assert states >= 4 * 4 * 12
    for state in looks.values():
        visit(offices, case, files_in(state))


def test_the_rig_tears_what_is_written_carelessly(cases):
    """Otherwise it would prove nothing: each step that Netra takes is left out in turn."""
    case = cases["replacing"]
    (new, content), beside = (case.new, case.whole[case.new]), f"{case.new}.v02"
    draft, (old,) = ".netra-0123456789abcdef.part", case.old
    written = [Change("create", draft), Change("write", draft, content=content)]
    safe = [Change("sync", draft), Change("rename", draft, to=new), Change("sync folder", ".")]
    volume = [Change("create", beside), Change("write", beside, content=case.whole[beside]),
              Change("sync", beside), Change("sync folder", ".")]  # fmt: skip
    away = [Change("unlink", old), Change("unlink", f"{old}.v02")]
    straight = [replace(one, name=new) for one in written] + [Change("sync", new)]
    for said, tape in {
        f"torn: {new}": [*volume, *straight],
        f"torn: {new} ": [*volume, *written, *safe[1:]],
        f"torn: {new}  ": [*written, *safe, *volume],
        f"torn: {old}": [*volume, *written, *safe, *away],
        "the old one is gone, and the new one does not stand": [*away, *volume, *written, *safe],
        "success was said, and the bundle is not there": [*volume, *written, *safe[:-1]],
    }.items():
        assert any(said.strip() in wrong for wrong in wrongs(case, tape)), said


def wrongs(case, tape):
    """Yield what is wrong after each pull while something else than Netra's way is done."""
    for entries_first in (False, True):
        disk = FatVolume(FAT32, entries_first=entries_first)
        disk.put(case.before)
        disk.play(tape)
        for states in (from_a_cache(disk, random.Random(SEED), 50), in_order(disk)):
            for position, state in states:
                yield judge(case, read_state(state), promised=position >= len(disk.writes))[0]


def test_a_whole_volume_is_what_the_tools_say_it_is(cases, tmp_path):
    """Own formatting, writing and reading agree with the usual tools, where they are."""
    need("fsck.vfat", "mtype")
    for volume, _ in volumes_of(cases["replacing"]):
        image = image_of(tmp_path / "image", volume.layout, volume.now)
        assert subprocess.run(["fsck.vfat", "-n", image], capture_output=True).returncode == 0
        for name, content in files_in(volume.now).items():
            told = subprocess.run(["mtype", "-i", image, f"::{name}"], capture_output=True)
            assert told.stdout == content, name


@pytest.mark.parametrize("name", ["beside", "replacing", "receipt"])
def test_whole_or_refused_after_a_repair(offices, cases, name, tmp_path):
    """A PC repairs the stick before anybody looks; what it cuts short is not taken for good."""
    need("fsck.vfat")
    case, repaired, cut = cases[name], 0, 0
    for volume, promised in volumes_of(case):
        looks = examined(case, in_order(volume), promised)[1]
        looks |= examined(case, from_a_cache(volume, random.Random(SEED), 10), promised)[1]
        for state in looks.values():
            image = image_of(tmp_path / "image", volume.layout, state)
            done = subprocess.run(["fsck.vfat", "-a", image], capture_output=True, check=False)
            assert done.returncode in (0, 1), done.stdout
            with image.open("rb") as file:
                found = read_files(partial(sector_of, file))
            wrong, _ = judge(case, found)
            cut += any(one.startswith("torn") for one in wrong)
            repaired += 1
            files = {one: found[one].content for one in found.keys() - set(FILLER)}
            visit(offices, case, {one: files[one] for one in files if ".REC" not in one})
    print(f"{repaired} repaired, {cut} of them cut short by the repair")  # noqa: T201


@pytest.mark.parametrize("name", ["first", "beside", "replacing"])
def test_two_names_for_the_same_bytes_hurt_nobody(offices, cases, name):
    """FAT gives the new name before it takes the old one: pulled between, both mean one file.

    Who deletes either takes the bytes from the other. A PC that repairs nothing goes on so.
    """
    case, stick, doubles = cases[name], offices.stick, 0
    for volume, promised in volumes_of(case):
        for look, state in examined(case, in_order(volume), promised)[1].items():
            if dict(look).get("shares its clusters"):
                lay(stick, files_in(state))
                medium = Medium(stick)
                with medium.watched():
                    sent = offices.bogor.export(offices.hq, stick, **BESIDE)
                assert [one.code for one in sent.notices] == ["stick.needs_repair"]
                disk = FatVolume.resumed(volume.layout, state)
                disk.play(medium.tape)
                found = files_in(disk.now)
                for path in stick.glob(f"{sent.file.name}*"):
                    assert found[path.name] == path.read_bytes(), "the new bundle is hurt"
                doubles += 1
    print(f"{doubles} volumes with two names for one file")  # noqa: T201
    assert doubles


@pytest.mark.parametrize("name", ["first", "beside", "replacing"])
def test_any_one_sector_lost_is_found_when_plugged_in_anew(offices, cases, name):
    """Memory answered while Netra read again; the second reading asks the drive itself."""
    case, found, harmless = cases[name], 0, 0
    for volume, _ in islice(volumes_of(case), 1, None if FULL else 2):
        for state in one_lost(volume):
            whole = checked(offices, case, state)
            found, harmless = found + (not whole), harmless + whole
    print(f"{found} lost sectors found, {harmless} were none of the bundle's")  # noqa: T201
    assert found > 130


@pytest.mark.parametrize("wraps", [False, True], ids=["lost beyond", "written over"])
def test_a_drive_smaller_than_it_says_is_found_when_plugged_in_anew(offices, cases, wraps):
    case, found = cases["beside"], 0
    for volume, _ in volumes_of(case):
        end = max(sector for sector, _ in volume.writes)
        for room in range(volume.layout.data, end + 1, 1 if FULL else 40):
            assert not checked(offices, case, smaller(volume, room, wraps=wraps))
            found += 1
    print(f"{found} false sizes found")  # noqa: T201
    assert found >= 20


def checked(offices, case, state):
    """Plug a drive in anew; return whether the bundle is whole, which Netra must say as well."""
    lay(offices.stick, files_in(state))
    whole = is_whole(case, case.new, read_state(state))
    try:
        exchange.check_own(offices.bogor, offices.stick / case.new, Silent())
    except KnownError as error:
        assert not whole, error
        return False
    assert whole, "what is not whole was called whole"
    return True


def need(*programs):
    missing = [program for program in programs if shutil.which(program) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}: apt install dosfstools mtools")


def image_of(path, layout, state):
    """Write the sectors of a medium into a file."""
    with path.open("wb") as file:
        file.truncate(layout.total * SECTOR)
        for sector, content in state.items():
            file.seek(sector * SECTOR)
            file.write(content)
    return path


def sector_of(file, sector):
    file.seek(sector * SECTOR)
    return file.read(SECTOR)


@CASES
def test_pulled_out_after_every_call(offices, cases, name):
    """The writing itself meets the pull: it says so, and the outbox never says written."""
    case, stick = cases[name], offices.stick
    writer, reader = (offices.hq, offices.bogor) if case.kept else (offices.bogor, offices.hq)
    pulls = 0
    for number in count():
        lay(stick, case.before)
        medium = Medium(stick, pulled_after=number)
        before = written(writer, reader)
        try:
            with medium.watched():
                sent = writer.export(reader, stick, **BESIDE)
        except Trouble as trouble:
            assert trouble.code == "file.failed"
            assert written(writer, reader) == before
            pulls += 1
            continue
        # From here on it stood before the pull; nothing but clearing up came after.
        assert written(writer, reader) == before | {sent.number}
        exchange.check_own(writer, sent.file, Silent())
        if not medium.is_gone:
            break
    print(f"{pulls} pulls noticed")  # noqa: T201
    assert pulls >= 8


def written(office, to):
    """Return the numbers of the bundles that an office says lie on a medium."""
    return {one.number for one in office.ask(queries.outbox, to.id)
            if one.state is OutState.WRITTEN}  # fmt: skip
