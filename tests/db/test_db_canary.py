"""Nothing of what people enter lies in clear on the disk, whatever the program does meanwhile."""

from desktop.progress import Silent
from tests.builders import WHO, Builder, receive

COUNT = 200


def canaries():
    return [f"kenari{n:03d}rahasia" for n in range(COUNT)]


def sightings(folder):
    """Return the names of files in which a canary lies, as any encoding would show it."""
    needles = [
        needle
        for word in ("kenari", "rahasia", WHO.name)
        for needle in (word.encode(), word.encode("utf-16-le"), word.upper().encode())
    ]
    found = []
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            found += [
                (path.name, n) for n in needles if n in content or n.decode("latin-1") in path.name
            ]
    return found


def test_canaries_lie_in_no_file(tmp_path, monkeypatch):
    temporary = tmp_path / "temp"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    monkeypatch.chdir(temporary)
    builder = Builder(tmp_path)
    vault, peer = builder.vault(), builder.vault("b")
    peer.knows(vault)
    words = canaries()
    for number in range(0, COUNT, 8):
        some = words[number : number + 8]
        matter = vault.add(title=some[0], note=some[1], tags=[some[2]], more={some[3]: some[4]})
        vault.add("remark", parent=matter, text=some[5])
        with vault.store.begin(WHO) as unit:
            unit.local.set(some[6], some[6])
            unit.local.keep_secret("secret", some[7].encode())
    assert sightings(tmp_path) == []
    receive(peer, vault.ops())
    # Sorting, searching, rebuilding and comparing make temporary tables.
    assert vault.rows("SELECT count(*) FROM search WHERE search MATCH 'kenari*'") == [(25,)]
    assert len(vault.rows("SELECT doc FROM object ORDER BY doc || doc")) == 100
    assert vault.store.differences(Silent()) == []
    vault.store.rebuild(Silent())
    assert sightings(tmp_path) == []
    assert list(temporary.iterdir()) == []
    builder.close()
    assert sightings(tmp_path) == []


def test_a_canary_in_clear_would_be_seen(tmp_path):
    for number, text in enumerate(("xkenari001", "KENARI", "xrahasiax")):
        (tmp_path / f"{number}.bin").write_bytes(b"\0" * 4096 + text.encode())
        (tmp_path / f"{number}.wide").write_bytes(text.lower().encode("utf-16-le"))
    assert len({name for name, _ in sightings(tmp_path)}) == 6
