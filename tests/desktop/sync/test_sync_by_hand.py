"""A bundle made with tar, ssh-keygen, age and zstd by somebody who read the page and no code.

Only the two keys and the certificate come from a vault; a person has them as files.
"""

import hashlib
import json
import shutil
import subprocess

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from desktop.sync.model import Outcome
from tests.desktop.sync.conftest import bundle_key

TOOLS = ("tar", "ssh-keygen", "age", "zstd")
SALT = "AAECAwQFBgcICQoLDA0ODw=="

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="the stock tools are not installed here"
)


def sha(content):
    return hashlib.sha256(content).hexdigest()


def text(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False).encode()


class Bench:
    """A folder in which the stock tools work."""

    def __init__(self, folder, sender):
        folder.mkdir()
        self.folder, self.sender = folder, sender
        key = Ed25519PrivateKey.from_private_bytes(sender.key.seed)
        self.key = folder / "key"
        self.key.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
        self.key.chmod(0o600)

    def run(self, *words):
        done = subprocess.run(words, cwd=self.folder, capture_output=True, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def sign(self, content, namespace):
        path = self.folder / "signed"
        path.write_bytes(content)
        self.run("ssh-keygen", "-q", "-Y", "sign", "-n", namespace, "-f", "key", "signed")
        signature = (self.folder / "signed.sig").read_text()
        (self.folder / "signed.sig").unlink()
        return signature

    def seal(self, content, recipient, name):
        (self.folder / "plain").write_bytes(content)
        self.run("age", "-r", recipient, "-o", name, "plain")
        return (self.folder / name).read_bytes()

    def tar(self, name, *members):
        self.run(
            "tar", "--create", "--format=ustar", "--blocking-factor=1", "--owner=0", "--group=0",
            "--numeric-owner", "--mode=0644", "--mtime=@0", f"--file={name}", *members,
        )  # fmt: skip
        return (self.folder / name).read_bytes()


def ops_of(feed, photo):
    """Return header and payload of each op, and case and evidence that they make."""
    places = [f"{feed}/{seq}" for seq in range(1, 7)]
    group, case, _, evidence, *_ = (sha(place.encode())[:32] for place in places)
    who = "0" * 31 + "1"
    action = {"name": "case.edit", "reason": "", "role": "petugas", "roles": ["petugas"],
              "officer": who, "officer_name": "Contoh", "at": "2026-11-22T12:00:00+07:00",
              "app": "by hand"}  # fmt: skip
    told = [
        ("action", group, "+", [], {"parent": None, "value": action}),
        ("case", case, "+", [], {"parent": None}),
        ("case", case, "subject", [places[1]], "dibuat dengan tangan – é"),
        ("evidence", evidence, "+", [places[1]], {"parent": case}),
        ("evidence", evidence, "sha256", [places[3]], sha(photo)),
        ("evidence", evidence, "size", [places[3]], len(photo)),
    ]
    ops = []
    for seq, (otype, oid, key, base, value) in enumerate(told, start=1):
        header = {"f": feed, "s": seq, "t": 1795323600000000 + seq, "a": who, "g": group,
                  "o": otype, "i": oid, "k": key}  # fmt: skip
        ops.append((text({**header, "b": base} if base else header), text({"v": value, "n": SALT})))
    return ops, case


def chain_of(feed, ops):
    head = hashlib.sha256(feed.encode()).digest()
    for header, payload in ops:
        hashes = hashlib.sha256(header).digest() + hashlib.sha256(payload).digest()
        head = hashlib.sha256(head + hashes).digest()
    return head.hex()


def test_a_bundle_made_by_hand_is_imported(bogor, hq, tmp_path):
    bench = Bench(tmp_path / "bench", bogor)
    recipient = bundle_key(hq.name).recipient
    feed = f"{bogor.id}.1.{bogor.scope}"
    photo = b"foto dari lapangan" * 5000
    ops, case = ops_of(feed, photo)
    head = chain_of(feed, ops)
    checkpoint = f"netra checkpoint 1\n{feed}\n6\n{head}\n".encode()
    (bench.folder / sha(photo)).write_bytes(photo)
    files = bench.tar("files.tar", sha(photo))
    blob = bench.seal(files + bytes(-len(files) % 65536), recipient, "0001.blob.age")
    lines = [header + b"\t" + payload + b"\n" for header, payload in ops]
    names = {"bundle": "0123456789abcdef" * 2, "from": bogor.id, "to": hq.id, "epoch": 1,
             "number": 1}  # fmt: skip
    certificate = bogor.ask(lambda unit: unit.devices.get(bogor.id)).certificate.decode()
    inner = {
        "format": "netra-ops/1", **names, "at": "2026-11-22T12:00:00+07:00", "app": "by hand",
        "schema": 1, "can": ["netra-bundle/1"], "certificate": certificate,
        "certificates": {bogor.id: certificate}, "acks": {feed: [6, head]},
        "feeds": [{"feed": feed, "first": 1, "last": 6, "before": sha(feed.encode()),
                   "after": head, "signature": bench.sign(checkpoint, "netra-checkpoint")}],
        "local": sha(b""), "vault": sha(b""),
        "blobs": [{"sha256": sha(photo), "size": len(photo), "member": "0001.blob.age",
                   "offset": 0, "length": len(photo)}],
        "left": {"blobs": 0, "bytes": 0}, "want": [], "have": {}, "replaces": [],
        "trust_version": 2, "limits": {"ops": 6, "bytes": sum(map(len, lines))}, "more": False,
        "trust": None,
    }  # fmt: skip
    content = text(inner) + b"\n" + b"".join(lines)
    content += text({"ops": 6, "sha256": sha(content)}) + b"\n"
    (bench.folder / "lines").write_bytes(content)
    frame = bench.run("zstd", "-q", "-3", "--check", "-c", "lines")
    gap = -(len(frame) + 8) % 65536
    plain = frame + b"\x50\x2a\x4d\x18" + gap.to_bytes(4, "little") + bytes(gap)
    sealed = bench.seal(plain, recipient, "ops.age")
    manifest = text({
        "format": "netra-bundle/1", **names,
        "members": [
            {"name": name, "volume": 1, "size": len(body), "sha256": sha(body)}
            for name, body in (("ops.age", sealed), ("0001.blob.age", blob))
        ],
        "critical": [],
    })  # fmt: skip
    (bench.folder / "manifest.json").write_bytes(manifest)
    (bench.folder / "manifest.json.sig").write_text(bench.sign(manifest, "netra-bundle"))
    bench.tar("made.netra", "manifest.json", "manifest.json.sig", "ops.age", "0001.blob.age")
    result = hq.take(bench.folder / "made.netra")
    assert (result.outcome, result.code) == (Outcome.IMPORTED, ""), result
    assert (result.counts.new, result.counts.void, result.counts.unknown) == (6, 0, 0)
    assert (result.counts.blobs, result.counts.blobs_missing) == (1, 0)
    assert hq.get(case).fields == {"subject": "dibuat dengan tangan – é"}
    assert hq.has_file(photo)
