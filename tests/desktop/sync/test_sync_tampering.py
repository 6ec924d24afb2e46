"""Whatever is changed in a bundle, nothing of it is applied."""

import hashlib
import io
import json
import random
import tarfile
from dataclasses import replace

import msgspec
import pytest
import zstandard

from desktop.journal import chain, codec
from desktop.journal.model import Feed, FeedState, Header
from desktop.keys import sshsig
from desktop.keys.signing import SigningKey
from desktop.keys.sshsig import Namespace
from desktop.sync import enrolment, lines, outgoing, standing
from desktop.sync.model import FeedPart, Limits, Outcome, SignedTrust
from desktop.sync.reading import read_manifest
from tests.desktop.sync.conftest import bundle_key
from tests.desktop.sync.forging import Parts, members_of, tar_of

REFUSED = {Outcome.REJECTED, Outcome.HELD, Outcome.QUARANTINED}


@pytest.fixture
def bundle(bogor, hq, stick):
    bogor.add(title="rahasia")
    bogor.keep_file(b"bukti" * 10_000)
    return bogor.export(hq, stick).file


@pytest.fixture
def refuses(hq, tmp_path):
    """Returns a function that imports bytes at headquarters and checks that nothing happened."""
    before = hq.tables()

    def check(content, *codes, path=None):
        path = path or tmp_path / "x.netra"
        if content is not None:
            path.write_bytes(content)
        result = hq.take(path)
        assert result.outcome in REFUSED, result
        assert not codes or result.code in codes, result
        after = hq.tables()
        if result.outcome is Outcome.REJECTED:
            assert after == before
            assert list((hq.folder / "quarantine").iterdir()) == []
        assert after[1] == before[1]
        return result

    return check


@pytest.fixture
def looks(hq, tmp_path):
    """Returns a function that only inspects; the same checks, fast enough for every byte."""
    path = tmp_path / "y.netra"

    def look(content):
        path.write_bytes(content)
        result = hq.inspect(path)
        assert result.outcome in REFUSED, result

    return look


def test_every_byte_of_manifest_and_signature_counts(bundle, looks, hq):
    content = bundle.read_bytes()
    end = content.index(b"ops.age\0")
    before = hq.tables()
    for at in range(end):
        changed = bytearray(content)
        changed[at] ^= 1 << (at % 8)
        looks(bytes(changed))
    assert hq.tables() == before


def test_sampled_bytes_of_the_volumes_count(bundle, looks):
    content = bundle.read_bytes()
    dice = random.Random(20261122)
    begin = content.index(b"ops.age\0")
    for _ in range(200):
        changed = bytearray(content)
        changed[dice.randrange(begin, len(content))] ^= 1 << dice.randrange(8)
        looks(bytes(changed))


def test_every_kind_of_cut_and_growth_is_refused(bundle, refuses):
    content = bundle.read_bytes()
    dice = random.Random(7)
    for size in [0, 1, 511, 512, 1024, len(content) - 512, len(content) - 1024, len(content) - 1]:
        refuses(content[:size])
    for size in sorted(dice.randrange(len(content)) // 512 * 512 for _ in range(20)):
        refuses(content[:size])
    for extra in (b"\0", bytes(512), b"x" * 512, content):
        refuses(content + extra)
    for _ in range(20):
        at = dice.randrange(len(content))
        refuses(content[:at] + content[at + 512 :])
        refuses(content[:at] + bytes(512) + content[at:])


def test_members_extra_missing_reordered_renamed_doubled(bundle, refuses):
    members = members_of(bundle.read_bytes())
    assert tar_of(members) == bundle.read_bytes()
    for at in range(len(members)):
        refuses(tar_of(members[:at] + members[at + 1 :]))
        refuses(tar_of(members[: at + 1] + members[at:]))
        name, body = members[at]
        refuses(tar_of([*members[:at], (f"x{name}", body), *members[at + 1 :]]))
        refuses(tar_of([*members[:at], (name, body + b"\0"), *members[at + 1 :]]))
        refuses(tar_of([*members[:at], ("readme.txt", b"hello"), *members[at:]]))
    for first in range(len(members) - 1):
        swapped = list(members)
        swapped[first], swapped[first + 1] = swapped[first + 1], swapped[first]
        refuses(tar_of(swapped))


def test_links_folders_and_paths_are_no_members(bundle, refuses, tmp_path):
    for kind, name in [
        (tarfile.SYMTYPE, "manifest.json"),
        (tarfile.DIRTYPE, "manifest.json"),
        (tarfile.REGTYPE, "../manifest.json"),
        (tarfile.REGTYPE, "/etc/manifest.json"),
        (tarfile.REGTYPE, "C:manifest.json"),
        (tarfile.REGTYPE, "CON"),
    ]:
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=tarfile.USTAR_FORMAT) as tar:
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "elsewhere"
            tar.addfile(info)
        refuses(out.getvalue(), "bundle.malformed")


def test_parts_of_two_bundles_do_not_mix(bogor, hq, bundle, refuses, tmp_path):
    bogor.add(title="lain")
    other = members_of(bogor.export(hq, tmp_path / "another").file.read_bytes())
    members = members_of(bundle.read_bytes())
    for at in range(len(members)):
        refuses(tar_of([*members[:at], other[at], *members[at + 1 :]]))


def recipient_of(office):
    return bundle_key(office.name).recipient


def test_signature_by_another_enrolled_device(bogor, depok, hq, bundle, refuses, tmp_path):
    parts = Parts.of(bundle, hq, bogor)
    stripped = parts.with_manifest(sender=depok.id)
    for forged in (parts, stripped):
        path = forged.write(tmp_path / "f.netra", depok.key, recipient_of(hq))
        refuses(None, "bundle.header_differs", path=path)
    whole = stripped.with_inner(sender=depok.id)
    path = whole.write(tmp_path / "f.netra", depok.key, recipient_of(hq))
    refuses(None, "bundle.foreign_certificate", path=path)


def test_region_cannot_write_into_another_regions_scope(
    bogor, depok, hq, bundle, refuses, tmp_path
):
    """Everything is genuine but the sender: depok passes on what it got hold of."""
    parts = Parts.of(bundle, hq, bogor).with_manifest(sender=depok.id)
    certificate = depok.ask(lambda unit: unit.devices.get(depok.id)).certificate.decode()
    forged = parts.with_inner(sender=depok.id, certificate=certificate, acks={})
    path = forged.write(tmp_path / "f.netra", depok.key, recipient_of(hq))
    refuses(None, "bundle.foreign_scope", path=path)


def test_region_cannot_make_a_feed_of_another_scope(bogor, depok, hq, bundle, refuses, tmp_path):
    for scope in (depok.scope, "umum", "pusat", "kantor", "lokal"):
        parts = forged_feed(Parts.of(bundle, hq, bogor), bogor, scope)
        path = parts.write(tmp_path / "f.netra", bogor.key, recipient_of(hq))
        refuses(None, "bundle.foreign_scope", path=path)


def forged_feed(parts, office, scope, *, signer=None, ops=1):
    """Return the parts with one feed of ``office`` in ``scope``, signed by ``signer``."""
    feed = Feed(office.id, 1, scope)
    head = before = chain.start(feed)
    made = []
    for seq in range(1, ops + 1):
        header = Header(f=str(feed), s=seq, t=1, a="x", g="0" * 32, o="matter", i="1" * 32, k="+")
        op = codec.write(header, {"parent": None})
        head = chain.extend(head, op)
        made.append(op)
    state = FeedState(feed, ops, head)
    text = chain.checkpoint_text(state)
    signature = sshsig.sign(signer or office.key, Namespace.CHECKPOINT, text).decode()
    part = FeedPart(str(feed), 1, ops, before.hex(), head.hex(), signature)
    size = sum(len(lines.op_line(op)) for op in made)
    return replace(
        parts.with_inner(feeds=[part], limits=Limits(ops, size), blobs=[], acks={}),
        ops=tuple(made),
    )


def test_readdressed_to_a_third_party(bogor, depok, hq, stick, tmp_path):
    """Headquarters cannot pass a region's genuine bundle on as if it were meant for another."""
    bogor.add(title="rahasia")
    parts = Parts.of(bogor.export(hq, stick).file, hq, bogor)
    before = depok.tables()
    path = parts.with_manifest(to=depok.id).write(tmp_path / "f.netra", hq.key, recipient_of(depok))
    result = depok.take(path)
    assert (result.outcome, result.code) == (Outcome.REJECTED, "bundle.header_differs")
    result = depok.take(bogor.export(hq, stick).file)
    assert (result.outcome, result.code) == (Outcome.REJECTED, "bundle.unknown_sender")
    hq_to_bogor = hq.export(bogor, stick).file
    assert depok.take(hq_to_bogor).code == "bundle.not_for_us"
    assert depok.tables() == before


def test_stranger_with_a_key_of_his_own(bogor, hq, bundle, refuses, tmp_path):
    stranger = SigningKey.generate()
    parts = Parts.of(bundle, hq, bogor).with_manifest(sender=stranger.device)
    path = parts.with_inner(sender=stranger.device).write(
        tmp_path / "f.netra", stranger, recipient_of(hq)
    )
    refuses(None, "bundle.unknown_sender", path=path)


def test_headquarters_cannot_forge_what_a_region_wrote(bogor, hq, stick, tmp_path):
    bogor.add(title="x")
    bogor.send(hq, stick)
    parts = Parts.of(hq.export(bogor, stick).file, bogor, hq)
    forged = forged_feed(parts, bogor, bogor.scope, signer=hq.key, ops=9)
    before = bogor.tables()
    result = bogor.take(forged.write(tmp_path / "f.netra", hq.key, recipient_of(bogor)))
    assert (result.outcome, result.code) == (Outcome.REJECTED, "bundle.wrong_checkpoint")
    assert bogor.tables() == before


def test_rewritten_history_is_a_fork(bogor, hq, stick, tmp_path):
    bogor.add(title="x")
    bogor.send(hq, stick)
    bogor.add(title="y")
    parts = Parts.of(bogor.export(hq, stick).file, hq, bogor)
    forged = forged_feed(parts, bogor, bogor.scope, ops=5)
    before = hq.count_ops()
    result = hq.take(forged.write(tmp_path / "f.netra", bogor.key, recipient_of(hq)))
    assert (result.outcome, result.code) == (Outcome.QUARANTINED, "bundle.fork")
    assert hq.count_ops() == before


def test_inside_that_does_not_add_up(bogor, hq, bundle, refuses, tmp_path):
    parts = Parts.of(bundle, hq, bogor)
    (part,) = parts.inner.feeds
    change = msgspec.structs.replace
    for inner in (
        {"feeds": []},
        {"feeds": [part, part]},
        {"feeds": [change(part, first=2)]},
        {"feeds": [change(part, last=part.last + 1)]},
        {"feeds": [change(part, before="0" * 64)]},
        {"feeds": [change(part, after="0" * 64)]},
        {"feeds": [change(part, signature="-----")]},
        {"certificate": "ssh-ed25519 AAAA"},
        {"certificates": {}},
        {"number": parts.inner.number + 1},
        {"epoch": 2},
        {"bundle": "f" * 32},
        {"blobs": [change(parts.inner.blobs[0], member="0002.blob.age")]},
        {"limits": Limits(1, 1)},
        {"acks": {"lokal": (1, "0" * 64)}},
    ):
        path = parts.with_inner(**inner).write(tmp_path / "f.netra", bogor.key, recipient_of(hq))
        refuses(None, path=path)
    (one, *rest) = parts.ops
    for ops in (tuple(rest), parts.ops[:-1], (one, one, *rest), (*rest, one)):
        path = replace(parts, ops=ops).write(tmp_path / "f.netra", bogor.key, recipient_of(hq))
        refuses(None, path=path)


def test_bombs_and_giants_stop_at_the_limits(bogor, hq, bundle, refuses, tmp_path):
    parts = Parts.of(bundle, hq, bogor)
    zeros = zstandard.ZstdCompressor(level=19).compress(bytes(80 * 1024 * 1024))
    line = zstandard.ZstdCompressor().compress(b'{"format":"netra-ops/1"' + b" " * 2_000_000)
    header = msgspec.json.encode(parts.inner) + b"\n"
    many = b"".join(map(lines.op_line, parts.ops))
    for plain, code in (
        (zeros, "bundle.too_large"),
        (line, "bundle.too_large"),
        (zstandard.ZstdCompressor().compress(header + many * 50), "bundle.too_large"),
        (zstandard.ZstdCompressor().compress(header + many), "bundle.malformed"),
        (zstandard.ZstdCompressor().compress(b"[" * 100_000), "bundle.malformed"),
        (b"no zstd at all", "bundle.malformed"),
        (b"", "bundle.malformed"),
    ):
        path = parts.write(tmp_path / "f.netra", bogor.key, recipient_of(hq), plain)
        refuses(None, code, path=path)


def test_newer_formats_are_held(bogor, hq, bundle, refuses, tmp_path):
    parts = Parts.of(bundle, hq, bogor)
    for changed in ({"format": "netra-bundle/2"}, {"critical": ["volumes-elsewhere"]}):
        path = parts.with_manifest(**changed).write(
            tmp_path / "f.netra", bogor.key, recipient_of(hq)
        )
        result = refuses(None, "bundle.newer", path=path)
        assert result.outcome is Outcome.HELD


def test_a_critical_op_that_is_not_understood_holds_all(bogor, hq, bundle, tmp_path):
    parts = Parts.of(bundle, hq, bogor)
    (part,) = parts.inner.feeds
    last = parts.ops[-1].header
    header = msgspec.structs.replace(last, s=last.s + 1, o="later_thing", k="+", c=True)
    op = codec.write(header, {"parent": None})
    head = chain.extend(bytes.fromhex(part.after), op)
    state = FeedState(Feed.parse(part.feed), op.header.s, head)
    text = chain.checkpoint_text(state)
    signed = sshsig.sign(bogor.key, Namespace.CHECKPOINT, text).decode()
    new = msgspec.structs.replace(part, last=op.header.s, after=head.hex(), signature=signed)
    ops = (*parts.ops, op)
    size = sum(len(lines.op_line(one)) for one in ops)
    forged = replace(parts.with_inner(feeds=[new], limits=Limits(len(ops), size)), ops=ops)
    before = hq.count_ops()
    result = hq.take(forged.write(tmp_path / "f.netra", bogor.key, recipient_of(hq)))
    assert (result.outcome, result.code) == (Outcome.HELD, "bundle.newer")
    assert hq.count_ops() == before


def test_unknown_keys_are_passed_over(bogor, hq, bundle, tmp_path):
    members = dict(members_of(bundle.read_bytes()))
    manifest = json.loads(members["manifest.json"])
    manifest["colour"] = "green"
    text = json.dumps(manifest).encode()
    members["manifest.json"] = text
    members["manifest.json.sig"] = sshsig.sign(bogor.key, Namespace.BUNDLE, text)
    path = tmp_path / "f.netra"
    path.write_bytes(tar_of(members.items()))
    assert hq.take(path).outcome is Outcome.IMPORTED


def test_headquarters_list_cannot_be_rolled_back_or_forged(bogor, depok, hq, stick, tmp_path):
    old = hq.export(bogor, stick).file
    hq.do(enrolment.revoke_device, depok.id)
    bogor_version = (
        hq.send(bogor, tmp_path / "another") and bogor.ask(standing.trust_in_force).version
    )
    assert bogor.take(old).outcome is Outcome.IMPORTED
    assert bogor.ask(standing.trust_in_force).version == bogor_version
    parts = Parts.of(hq.export(bogor, stick).file, bogor, hq)
    signed = bogor.ask(standing.signed_trust)
    forged = SignedTrust(signed.document.replace("KASN", "BKN!"), list(signed.signatures))
    path = parts.with_inner(trust=forged).write(tmp_path / "f.netra", hq.key, recipient_of(bogor))
    result = bogor.take(path)
    assert (result.outcome, result.code) == (Outcome.REJECTED, "signature.wrong")
    mine = SignedTrust(signed.document, list(signed.signatures))
    bogor.add(title="x")
    region = Parts.of(bogor.export(hq, stick).file, hq, bogor).with_inner(trust=mine)
    path = region.write(tmp_path / "f.netra", bogor.key, recipient_of(hq))
    assert hq.take(path).code == "bundle.malformed"


def test_nothing_in_clear_tells_whose_it_is(bogor, hq, bundle):
    content = bundle.read_bytes()
    secrets = [b"rahasia", b"bukti", b"bogor", b"Inspektorat", bogor.scope.encode(), b"32.01"]
    secrets.append(hashlib.sha256(b"bukti" * 10_000).hexdigest().encode())
    assert not [secret for secret in secrets if secret in content]
    assert b"bogor" not in bundle.name.encode()


def test_two_small_bundles_look_alike(bogor, hq, stick):
    sizes = set()
    for count in (1, 40):
        for at in range(count):
            bogor.add(title=f"perkara {at}")
        sizes.add(bogor.export(hq, stick).file.stat().st_size)
    # Only the random stanza that age adds differs in length.
    assert max(sizes) - min(sizes) <= 512


def test_write_manifest_is_what_read_manifest_reads(bogor, hq, bundle):
    raw = members_of(bundle.read_bytes())[0][1]
    assert outgoing.write_manifest(read_manifest(raw)) == raw
