"""Nothing of what an office wrote can be found in what lies on a stick, in names or in bytes."""

import base64
import random
from contextlib import suppress

import pytest
import zstandard

from desktop.keys import sealing
from desktop.sync import outgoing

SEEDS = (4, 5)
SMALL = {"file": 300_000, "piece": 100_000}


class Canaries:
    """An office whose every text, name and file holds a word that occurs nowhere else."""

    def __init__(self, country, stick, seed):
        self.dice, self.words = random.Random(seed), []
        self.hq = country.headquarters()
        self.bogor = country.office(f"bogor{self.word()}", enrolled_at=self.hq)
        self.stick = stick

    def word(self):
        self.words.append("kenari" + self.dice.randbytes(8).hex())
        return self.words[-1]

    def write(self):
        """Write a case with all that hangs on it, both ways, in several volumes."""
        case = self.bogor.add("case", subject=self.word(), place=self.word())
        self.bogor.add("remark", parent=self.bogor.add(title=self.word()), text=self.word())
        task = self.bogor.add("task", title=self.word(), assignee=self.word())
        refs = []
        for _ in range(3):
            line = self.word().encode() + b"\n"
            ref = self.bogor.keep_file(line * (200_000 // len(line)))
            self.bogor.add("evidence", parent=case, sha256=ref.sha256, title=self.word())
            refs.append(ref)
        sent = self.bogor.export(self.hq, self.stick, **SMALL)
        assert sent.volumes > 1
        self.words += [one.sha256 for one in refs]
        self.hq.take(sent.file)
        self.hq.put(task, title=self.word())
        self.hq.export(self.bogor, self.stick)
        assert len(list(self.stick.iterdir())) >= 3
        self.words += [self.bogor.scope, "Inspektorat", "32.01"]

    def check(self):
        for path in self.stick.iterdir():
            raw = path.read_bytes()
            content = path.name.encode() + raw + unpacked(raw)
            for word in self.words:
                assert not any(told in content for told in ways_of_writing(word)), path.name


def unpacked(content):
    """Return what stands compressed and not sealed in these bytes."""
    found = b""
    at = content.find(zstandard.FRAME_HEADER)
    while at >= 0:
        with suppress(zstandard.ZstdError):
            found += zstandard.ZstdDecompressor().decompressobj().decompress(content[at:])
        at = content.find(zstandard.FRAME_HEADER, at + 1)
    return found


def ways_of_writing(word):
    """Return the bytes by which a word would be known: plain, wide, and inside Base64."""
    wide, inner = word.encode("utf-16-le"), word.encode()
    encoded = (base64.b64encode(bytes(at) + inner)[4 if at else 0 : -4] for at in range(3))
    return [inner, wide, *(one for one in encoded if len(one) > 6)]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_canary_is_on_the_stick(country, stick, seed):
    scene = Canaries(country, stick, seed)
    scene.write()
    scene.check()


def name_that_tells(patch):
    honest = outgoing.file_name
    patch.setattr(outgoing, "file_name", lambda *ids: "Inspektorat-" + honest(*ids))


def manifest_that_tells(patch):
    honest = outgoing.write_manifest

    def write(manifest):
        return honest(manifest).replace(b"{", b'{\n  "office": "Inspektorat Bogor",', 1)

    patch.setattr(outgoing, "write_manifest", write)


def seal_that_only_copies(patch):
    patch.setattr(sealing, "seal", lambda content, _recipients: content)


@pytest.mark.parametrize("mutant", [name_that_tells, manifest_that_tells, seal_that_only_copies])
def test_wrong_ways_are_caught(country, stick, mutant):
    scene = Canaries(country, stick, SEEDS[0])
    with pytest.MonkeyPatch.context() as patch:
        mutant(patch)
        scene.bogor.add("case", subject=scene.word())
        scene.bogor.export(scene.hq, stick)
    scene.words.append("Inspektorat")
    with pytest.raises(AssertionError):
        scene.check()
