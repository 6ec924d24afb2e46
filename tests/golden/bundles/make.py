"""How the bundles of a release were made; run once for each release, never again for that one.

``python -m tests.golden.bundles.make VERSION`` writes into ``tests/golden/bundles/VERSION``, which
must not exist. Keys, salts and ids are random, so that nothing could be made alike a second time;
the keys of the offices lie beside the bundles and serve for nothing else.
"""

import json
import random
import sys
import tempfile
from pathlib import Path

import msgspec

from desktop.journal.model import WITHDRAW
from desktop.sync import standing
from desktop.sync.model import MIB
from tests.desktop.sync.conftest import Country, bundle_key

HERE = Path(__file__).parent
SMALL = {"file": 2 * MIB + 128 * 1024, "piece": 128 * 1024}
"""Small volumes and pieces, so that the large case stays small in the repository."""


def make(target, folder):
    """Write the bundles of two offices, their keys, and what they add up to."""
    country = Country(folder)
    try:
        hq = country.headquarters("golden-hq")
        bogor = country.office("golden-bogor", enrolled_at=hq)
        first = make_matters(bogor)
        bundles = [keep(bogor.export(hq, folder / "a"), target, "1-region")]
        hq.take(folder / "a" / bundles[-1]["sent_as"])
        hq.add("opinion", parent=first, text="pendapat pusat")
        hq.put(hq.add("task", scope=bogor.scope, title="tugas dari pusat"), title="tugas, diubah")
        bundles.append(keep(hq.export(bogor, folder / "b"), target, "2-headquarters"))
        bogor.take(folder / "b" / bundles[-1]["sent_as"])
        bogor.put(first, title="setelah jawaban")
        content = random.Random(1).randbytes(300_000)
        bogor.keep_file(content)
        bundles.append(keep(bogor.export(hq, folder / "c", **SMALL), target, "3-volumes"))
        assert hq.take(folder / "c" / bundles[-1]["sent_as"]).counts.blobs == 1
        about = {
            "offices": {one.name: secrets_of(one) for one in (hq, bogor)},
            "trust": msgspec.to_builtins(hq.ask(standing.signed_trust)),
            "bundles": bundles,
            "file": content.hex()[:64],
            "state": picture(hq, bogor.scope),
        }
        text = json.dumps(about, indent=1, sort_keys=True, ensure_ascii=False)
        (target / "about.json").write_text(text + "\n", encoding="utf-8")
    finally:
        country.close()


def make_matters(office):
    """Let every kind of op happen: fields of each kind, children, withdrawals, a file."""
    first = office.add(title="perkara pertama", note="é – \u2028 𝄞", on="2026-11-22", count=-7)
    office.add("remark", parent=first, text="catatan")
    second = office.add(title="dicabut")
    office.change(lambda unit: unit.journal.withdraw(second))
    third = office.add(title="dicabut dan kembali")
    office.change(lambda unit: unit.journal.withdraw(third))
    office.change(lambda unit: unit.journal.put(third, {WITHDRAW: False}))
    office.keep_file(b"foto" * 5000)
    return first


def keep(sent, target, name):
    """Copy a bundle and its volumes into the repository under a plain name."""
    for path in sorted(sent.file.parent.glob(f"{sent.file.name}*")):
        (target / f"{name}.netra{path.name.removeprefix(sent.file.name)}").write_bytes(
            path.read_bytes()
        )
    return {"name": f"{name}.netra", "sent_as": sent.file.name, "ops": sent.ops,
            "blobs": sent.blobs, "volumes": sent.volumes}  # fmt: skip


def secrets_of(office):
    """Return what an office needs to be made again: seed and bundle identity."""
    return {"seed": office.key.seed.hex(), "identity": bundle_key(office.name).secret}


def picture(office, scope):
    """Return all that must be equal on every replica, as JSON has it."""
    return json.loads(json.dumps(office.state(scope), default=bytes.hex))


def main(version):
    target = HERE / version
    target.mkdir()
    with tempfile.TemporaryDirectory() as folder:
        make(target, Path(folder))


if __name__ == "__main__":
    main(*sys.argv[1:])
