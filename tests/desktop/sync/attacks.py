"""Bundles that are signed, sealed and chained as they should be, and lie: made by a table.

Every field of manifest, inner header, op header and payload takes every value of ``VALUES``;
whatever hash or signature covers it is made anew by the genuine key.
"""

import hashlib
import json
from dataclasses import dataclass

import msgspec
import zstandard

from desktop.journal import chain
from desktop.journal.model import Feed, FeedState
from desktop.keys import sealing, sshsig
from desktop.keys.sshsig import Namespace
from desktop.sync import lines
from desktop.sync.model import MANIFEST, OPS, SIGNATURE, Inner, Manifest
from tests.desktop.sync.conftest import bundle_key
from tests.desktop.sync.forging import Parts, members_of, tar_of

MISSING = object()
VALUES = {
    "missing": MISSING,
    "null": None,
    "flag": True,
    "fraction": 7.5,
    "negative": -1,
    "zero": 0,
    "huge": 2**60,
    "text": "x",
    "empty": "",
    "long": "x" * 100_000,
    "odd": "\u202e\x00..\\CON",
    "list": [[]],
    "map": {"x": {}},
    "deep": json.loads("[" * 60 + "]" * 60),
}
MANIFEST_KEYS = Manifest.__struct_encode_fields__
INNER_KEYS = Inner.__struct_encode_fields__
HEADER_KEYS = ("f", "s", "t", "a", "g", "o", "i", "k", "b", "z", "c")
PAYLOAD_KEYS = ("v", "n")


@dataclass(frozen=True)
class Attack:
    """One lie: the value ``value`` in the key ``key`` of the part ``part``."""

    part: str
    key: str
    value: str

    def __str__(self):
        return f"{self.part}-{self.key}-{self.value}"


ATTACKS = [
    Attack(part, key, value)
    for part, keys in (
        ("manifest", MANIFEST_KEYS),
        ("inner", INNER_KEYS),
        ("header", HEADER_KEYS),
        ("payload", PAYLOAD_KEYS),
    )
    for key in keys
    for value in VALUES
]


def text(value):
    return json.dumps(value, ensure_ascii=True, separators=(",", ":")).encode()


def with_value(mapping, attack):
    changed = dict(mapping)
    value = VALUES[attack.value]
    if value is MISSING:
        changed.pop(attack.key, None)
    else:
        changed[attack.key] = value
    return changed


class Forger:
    """A genuine bundle of ``sender``, to be told otherwise by the sender's own keys."""

    def __init__(self, bundle, sender, addressee):
        self.sender, self.addressee = sender, addressee
        self.parts = Parts.of(bundle, addressee, sender)
        self.members = members_of(bundle.read_bytes())
        self.inner = json.loads(msgspec.json.encode(self.parts.inner))
        self.manifest = json.loads(dict(self.members)[MANIFEST])

    def forge(self, attack):
        """Return the bytes of the bundle with this lie in it."""
        if attack.part == "manifest":
            return self._sealed(self._plain(text(self.inner), self._lines()), attack)
        if attack.part == "inner":
            return self._sealed(self._plain(text(with_value(self.inner, attack)), self._lines()))
        return self._sealed(self._with_last_op(attack))

    def _lines(self):
        return [lines.op_line(op) for op in self.parts.ops]

    def _with_last_op(self, attack):
        """Change the last op and sign the chain that it makes."""
        *before, last = self.parts.ops
        header, payload = json.loads(last.header_bytes), json.loads(last.payload)
        if attack.part == "header":
            header = with_value(header, attack)
        else:
            payload = with_value(payload, attack)
        halves = text(header), text(payload)
        return self.with_ops(before, [halves])

    def with_ops(self, before, halves):
        """Return the plaintext with these ops, the last ones given as header and payload bytes."""
        (part,) = self.inner["feeds"]
        head = bytes.fromhex(part["before"])
        written = []
        for op in before:
            head = chain.extend(head, op)
            written.append(lines.op_line(op))
        for header, payload in halves:
            hashes = (hashlib.sha256(one).digest() for one in (header, payload))
            head = hashlib.sha256(head + b"".join(hashes)).digest()
            written.append(header + b"\t" + payload + b"\n")
        count = len(written)
        last = part["first"] + count - 1
        state = FeedState(Feed.parse(part["feed"]), last, head)
        signed = sshsig.sign(self.sender.key, Namespace.CHECKPOINT, chain.checkpoint_text(state))
        changed = {**part, "last": last, "after": head.hex(), "signature": signed.decode()}
        limits = {"ops": count, "bytes": sum(map(len, written))}
        return self._plain(text({**self.inner, "feeds": [changed], "limits": limits}), written)

    def _plain(self, inner, written):
        content = inner + b"\n" + b"".join(written)
        trailer = {"ops": len(written), "sha256": hashlib.sha256(content).hexdigest()}
        return self.compressed(content + text(trailer) + b"\n")

    @staticmethod
    def compressed(content):
        frame = zstandard.ZstdCompressor(level=3, write_checksum=True).compress(content)
        gap = -(len(frame) + 8) % 65536
        return frame + (0x184D2A50).to_bytes(4, "little") + gap.to_bytes(4, "little") + bytes(gap)

    def _sealed(self, plain, attack=None):
        sealed = sealing.seal(plain, [bundle_key(self.addressee.name).recipient])
        digest = hashlib.sha256(sealed).hexdigest()
        member = {"name": OPS, "volume": 1, "size": len(sealed), "sha256": digest}
        manifest = {**self.manifest, "members": [member]}
        if attack is not None:
            manifest = with_value(manifest, attack)
        written = text(manifest)
        signature = sshsig.sign(self.sender.key, Namespace.BUNDLE, written)
        return tar_of([(MANIFEST, written), (SIGNATURE, signature), (OPS, sealed)])

    def sealed(self, plain):
        """Return the bundle around this plaintext of ``ops.age``."""
        return self._sealed(plain)
