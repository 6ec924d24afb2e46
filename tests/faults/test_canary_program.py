"""Nothing that people enter, and no key, lies in clear in any file the program wrote.

The program does a whole day (``canary_day.py``) as a process of its own with every folder
below one. Then each byte of each file is searched, also of files that lived for a moment
only; what people chose to have in clear is left out. Under ``strace`` the list of files
opened for writing is compared with the folders where the program may write.
"""

import base64
import json
import os
import random
import re
import shutil
import string
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from desktop.app.places import Places
from desktop.app.vaults import _keys, open_vault
from desktop.keys.wrapping import CHEAP_FOR_TESTS

STEM = "kenari"
PASSPHRASE, NEW_PASSPHRASE = "kenari lompat sebelas pagar 93", "tujuh kenari makan padi 41"
CLEAR = ("in", "out")
"""Where people keep their own files, and where they asked for clear ones."""
MAY_WRITE = ("region", "region.part", "hq", "hq.part", "state", "out", "stick", "in", "kept")
CASES = 6


def plan(folder, fault=""):
    dice = random.Random(93)

    def words(count, kind):
        tails = ("".join(dice.choices(string.ascii_lowercase, k=6)) for _ in range(count))
        return [f"{STEM}{kind}{number:03}{tail}" for number, tail in enumerate(tails)]

    born = [date(1970 + n % 20, 1 + n % 12, 1 + n % 28) for n in range(40)]
    nips = [f"{day:%Y%m%d}{day.year + 25}061{n:03}" for n, day in enumerate(born, 101)]
    return {
        "folder": str(folder), "words": words(400, "w"), "reporters": words(40, "r"),
        "nips": nips, "cases": CASES, "fault": fault,
        "passphrase": PASSPHRASE, "new_passphrase": NEW_PASSPHRASE,
    }  # fmt: skip


def run(folder, fault="", trace=()):
    """Let the program have its day below ``folder``; return its output and the plan."""
    for name in ("in", "out", "stick", "kept", "home", "temp", "state"):
        (folder / name).mkdir()
    homes = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
             "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA", "USERPROFILE")  # fmt: skip
    temps = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
    surroundings = {
        **os.environ,
        **dict.fromkeys(homes, str(folder / "home")),
        **dict.fromkeys(temps, str(folder / "temp")),
        "NETRA_STATE": str(folder / "state"),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(Path(__file__).parents[2]),
        "PYTHONUTF8": "1",
    }
    made = plan(folder, fault)
    done = subprocess.run(
        [*trace, sys.executable, "-m", "tests.faults.canary_day"],
        input=json.dumps(made).encode(),
        capture_output=True,
        env=surroundings,
        cwd=folder / "temp",
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-3000:]
    return done, made


def spellings(secret):
    """Return how a key may stand in a file: itself, and as the usual texts."""
    texts = [secret.hex(), base64.b64encode(secret).decode().rstrip("="),
             base64.urlsafe_b64encode(secret).decode().rstrip("="),
             base64.b32encode(secret).decode().rstrip("=")]  # fmt: skip
    return [secret, *(one.encode() for one in texts), *(one.encode("utf-16-le") for one in texts)]


def keys_of(folder, name, passphrase):
    """Return every secret that a vault holds, by name, read out of the vault itself."""
    places = Places(folder / name, folder / "state")
    with closing(open_vault(places, None, passphrase, cost=CHEAP_FOR_TESTS)) as session:
        with session.store.read(session.who):
            rows = session.store._reader.execute("SELECT name, value FROM secret").fetchall()
        found = {f"{name} {one}": bytes(value) for one, value in rows}
        keys, unlocked = _keys(session.unlocked), session.unlocked
        found |= {f"{name} master": unlocked.master, f"{name} database": keys.database,
                  f"{name} blob names": keys.blob_names,
                  f"{name} identity": unlocked.identity_secret.encode()}  # fmt: skip
        return found


def needles(made, folder):
    """Return what no file may hold: by what it is, the bytes in lower case."""
    texts = {STEM: STEM} | {f"nip {nip}": nip for nip in made["nips"]}
    found = {what: [text.encode(), text.encode("utf-16-le")] for what, text in texts.items()}
    code = (folder / "out" / "code.txt").read_text().strip()
    found["recovery code"] = [code.encode(), code.encode("utf-16-le"),
                              code.replace("-", "").encode()]  # fmt: skip
    for name, passphrase in (("region", NEW_PASSPHRASE), ("hq", PASSPHRASE)):
        for what, secret in keys_of(folder, name, passphrase).items():
            found[what] = spellings(secret)
    return {what: [one.lower() for one in several] for what, several in found.items()}


def sightings(folder, wanted, but=()):
    """Return which files hold what, in their bytes or in their names."""
    found = set()
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder)
        if not path.is_file() or place.parts[0] in but:
            continue
        content = path.read_bytes().lower() + b"\0" + str(place).lower().encode()
        found |= {
            (str(place), what)
            for what, several in wanted.items()
            if any(one in content for one in several)
        }
    return found


def written(log):
    """Return the files that were opened for writing, made or renamed to."""
    found = set()
    for line in log.read_text(errors="replace").splitlines():
        opened = re.search(r'openat\([^<]*<([^>]*)>, "([^"]*)", ([A-Z_|]+)', line)
        if opened and re.search("O_WRONLY|O_RDWR|O_CREAT|O_TMPFILE", opened[3]):
            found.add(os.path.normpath(Path(opened[1]) / opened[2]))
        moved = re.search(r"(?:rename\w*|creat|link\w*)\((.*)", line)
        if moved and not opened:
            found |= {one for one in re.findall(r'"([^"]*)"', moved[1]) if one.startswith("/")}
    return found


@pytest.fixture(scope="module")
def day(tmp_path_factory):
    """A whole day of the program, under strace where there is one."""
    folder = tmp_path_factory.mktemp("day")
    log = tmp_path_factory.mktemp("trace") / "calls"
    trace = []
    if shutil.which("strace"):
        calls = "trace=open,openat,creat,rename,renameat,renameat2,link,linkat"
        trace = ["strace", "-f", "-y", "--seccomp-bpf", "-e", calls, "-e", "signal=none",
                 "-o", str(log)]  # fmt: skip
    done, made = run(folder, trace=trace)
    return folder, done, made, log


def test_no_canary_and_no_key_lies_in_any_file(day):
    folder, done, made, _ = day
    used = int(re.search(rb"canaries used: (\d+)", done.stderr)[1])
    assert used >= 160
    wanted = needles(made, folder)
    assert len(wanted) > 50
    assert sightings(folder, wanted, but=CLEAR) == set()
    searched = [path for path in folder.rglob("*") if path.is_file()]
    assert len([path for path in searched if path.parts[-2] == "kept"]) > 50
    print(f"{used} words, {len(wanted)} kinds of needles, {len(searched)} files")  # noqa: T201


def test_what_is_chosen_in_clear_holds_no_key_and_no_reporter(day):
    folder, _, made, _ = day
    wanted = needles(made, folder)
    for known in [STEM, *(what for what in wanted if what.startswith("nip"))]:
        del wanted[known]
    (folder / "out" / "code.txt").rename(folder / "code.txt")
    try:
        for name in made["reporters"]:
            wanted[name] = [name.encode(), name.encode("utf-16-le")]
        assert sightings(folder / "out", wanted) == set()
        pages = 0
        for path in (folder / "out").glob("*.pdf"):
            document = pypdfium2.PdfDocument(path)
            for page in document:
                text = "".join(page.get_textpage().get_text_range().split())
                pages += STEM in text
                assert not [name for name in made["reporters"] if name in text]
            document.close()
        assert pages >= 3
    finally:
        (folder / "code.txt").rename(folder / "out" / "code.txt")


def test_what_is_printed_holds_no_reporter_no_passphrase_and_no_key(day):
    folder, done, made, _ = day
    wanted = needles(made, folder)
    for known in [STEM, "recovery code", *(what for what in wanted if what.startswith("nip"))]:
        del wanted[known]
    for text in (PASSPHRASE, NEW_PASSPHRASE, *made["reporters"]):
        wanted[text] = [text.encode()]
    said = (done.stdout + done.stderr).lower()
    assert [what for what, several in wanted.items() if any(one in said for one in several)] == []
    assert STEM.encode() not in done.stderr.replace(b"canaries used", b"")
    assert STEM.encode() in said, "the commands print cases all the same"


def test_every_file_is_written_where_it_may(day):
    folder, _, _, log = day
    if not log.exists():
        pytest.skip("strace is not installed: no list of the files opened for writing")
    found = written(log)
    assert len(found) > 100
    allowed = tuple(str(folder / name / "") + os.sep for name in MAY_WRITE)
    found = {path for path in found if not f"{path}{os.sep}".startswith(allowed)}
    assert found - {"/dev/null"} == set()


FAULTS = {
    "a log line": "from desktop.app.commands import cases as c\n"
    "plain = c.register_case\n"
    "def loud(unit, draft):\n"
    "    with open(folder / 'state' / 'netra.log', 'a') as log:\n"
    "        log.write(draft.case['subject'])\n"
    "    return plain(unit, draft)\n"
    "c.register_case = loud\n",
    "a file for a moment": "from desktop.app.commands import cases as c\n"
    "import os\n"
    "plain = c.register_case\n"
    "def loud(unit, draft):\n"
    "    path = folder / 'temp' / 'x'\n"
    "    path.write_text(draft.reporter.name, encoding='utf-16-le')\n"
    "    os.remove(path)\n"
    "    return plain(unit, draft)\n"
    "c.register_case = loud\n",
}


@pytest.mark.campaign
@pytest.mark.parametrize("fault", FAULTS)
def test_a_leak_would_be_seen(tmp_path, fault):
    _, made = run(tmp_path, FAULTS[fault])
    seen = sightings(tmp_path, needles(made, tmp_path), but=CLEAR)
    assert {what for _, what in seen} == {STEM}
