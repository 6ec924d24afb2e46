"""Folders and files with the oddest names that offices have: everything works below them.

Sixty names, ten below each other, so that ten are tried at once: a vault, its evidence, a stick, a
bundle out and in, a file handed out. A name that the system itself does not take is passed over.
"""

import hashlib
import sys
from itertools import chain

import pytest

from desktop.errors import Trouble
from desktop.file_names import LONGEST, outgoing_name
from desktop.keys.files import write_durably
from desktop.sync.model import MAX_FILE, MIB, Outcome, file_name, volume_name
from tests.desktop.sync.conftest import Country
from tests.faults.media import contents

FAT_FILE_LIMIT = 2**32 - 1
FAT_NAME_LIMIT = 255
"""UTF-16 units."""

NAMES = {
    "spaces and full stops": [
        "My Documents", "two  spaces", "a.b.c", ".hidden", "..two", "name.netra", "x.db-wal",
        "~", "~temp~1", "PROGRA~1",
    ],
    "signs with a meaning elsewhere": [
        "100%", "%20", "%APPDATA%", "$HOME", "#1", "a&b", "a;b", "it's", "(copy) [2]", "{x}",
    ],
    "more signs": [
        "a+b=c", "@office", "^caret^", "`tick`", "!bang", "comma,comma", "-dash", "--json",
        "_", "a@b.go.id",
    ],
    "other scripts": [
        "ꦲꦏ꧀ꦱꦫ", "内部审计", "عربي", "Ünïcödé", "Ди", "ไทย", "한글", "日本語", "தமிழ்", "ᬩᬮᬶ",
    ],
    "signs of two kinds": [
        "😀", "👩‍⚖️", "é", "e\u0301", "ﬁ", "İstanbul", "ß", "a\u00a0b", "a\u3000b", "½",
    ],
    "numbers and cases": [
        "0", "007", "2026-11-22", "UPPER", "upper2", "MiXeD", "x" * 60, "a" + "́" * 20,
        "KONSOLE", "com10",
    ],
}  # fmt: skip


def nested(folder, names):
    """Return the folder below all of these that the system takes."""
    for name in names:
        try:
            (folder / name).mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        folder /= name
    return folder


def test_there_are_sixty():
    names = list(chain.from_iterable(NAMES.values()))
    assert len(names) == len(set(names)) == 60


@pytest.mark.parametrize("kind", NAMES)
def test_everything_works_below_odd_names(kind, tmp_path):
    content = hashlib.shake_256(kind.encode()).digest(10_000)
    country = Country(nested(tmp_path, NAMES[kind]))
    try:
        hq = country.headquarters()
        bogor = country.office("bogor", enrolled_at=hq)
        ref = bogor.keep_file(content)
        bogor.close()
        bogor.open()
        stick = nested(tmp_path / "stick", NAMES[kind])
        assert hq.take(bogor.export(hq, stick).file).outcome is Outcome.IMPORTED
        assert bogor.take(hq.export(bogor, stick).file).outcome is Outcome.IMPORTED
        for name in NAMES[kind]:
            hq.store.blobs.export(ref, stick / outgoing_name(f"{name}.jpg"))
            write_durably(stick / outgoing_name(f"{name}.json"), content)
        handed = {name: data for name, data in contents(stick).items() if name[-6:] != ".netra"}
        # Some differ by what is not seen in a name, and became one.
        assert len(handed) >= 16
        assert set(handed.values()) == {content}
    finally:
        country.close()


@pytest.mark.skipif(sys.platform == "win32", reason="there it depends on a setting of the PC")
@pytest.mark.parametrize(("length", "works"), [(300, True), (900, False)])
def test_a_long_way_down_works_or_is_said(tmp_path, length, works):
    """The engine takes no path beyond 512 bytes; that is told as a disk's trouble."""
    folder = tmp_path
    while len(str(folder)) < length - 30:
        folder /= "x" * min(60, length - 30 - len(str(folder)))
    country = Country(folder)
    try:
        if works:
            assert len(str(country.office("bogor").folder)) > 260
        else:
            with pytest.raises(Trouble) as trouble:
                country.office("bogor")
            assert trouble.value.code == "vault.disk"
    finally:
        country.close()


@pytest.mark.parametrize("name", [*chain.from_iterable(NAMES.values()), "ꦲ" * 300, "😀" * 300])
def test_names_given_to_files_are_taken_by_fat(name):
    made = outgoing_name(f"{name}.jpg")
    assert len(made.encode("utf-16-le")) // 2 <= FAT_NAME_LIMIT
    assert len(made.encode("utf-8")) <= FAT_NAME_LIMIT
    assert len(made) <= LONGEST + 1
    assert not set(made) & set('<>:"/\\|?*')
    assert made == made.strip(". ")


def test_our_own_files_fit_on_any_stick():
    """ASCII alone, one case, short, and far below the largest file that FAT32 holds."""
    longest = volume_name(file_name("a" * 16, "b" * 16, 10**6, 10**9), 99)
    assert longest.isascii()
    assert longest == longest.lower()
    assert len(longest) < 80
    assert MAX_FILE == 512 * MIB < FAT_FILE_LIMIT


def test_a_file_too_large_for_the_stick_is_said_and_leaves_nothing(tmp_path):
    resource = pytest.importorskip("resource", reason="limits on files are not Windows'")
    country = Country(tmp_path)
    old = resource.getrlimit(resource.RLIMIT_FSIZE)
    try:
        office = country.office("bogor")
        ref = office.keep_file(bytes(3 * MIB))
        stick = nested(tmp_path, ["stick"])
        resource.setrlimit(resource.RLIMIT_FSIZE, (2 * MIB, old[1]))
        with pytest.raises(Trouble) as trouble:
            office.store.blobs.export(ref, stick / "video.mp4")
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        assert trouble.value.code == "file.too_big_for_disk"
        assert contents(stick) == {}
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, old)
        country.close()
