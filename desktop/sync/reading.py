"""Reading a bundle's file from the outside in, without believing it and without the database.

The order is the defence: signature before the manifest is parsed, a sender that is known
before anything is decrypted, every size bounded before it is read, no plaintext on a disk.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, cast

import msgspec

from desktop.errors import Refused
from desktop.ids import DeviceId
from desktop.journal import chain
from desktop.journal.model import Feed, FeedState, Op
from desktop.keys import sealing, sshsig
from desktop.keys.files import move_over, read_back, replacing, trouble
from desktop.keys.sealing import AgeIdentity
from desktop.keys.signing import device_id
from desktop.keys.sshsig import Namespace
from desktop.progress import Progress
from desktop.sync.container import BLOCK, TarReader
from desktop.sync.lines import Contents, unpack
from desktop.sync.model import (
    FEATURES,
    FORMAT,
    MANIFEST,
    MAX_BLOB,
    MAX_FILE,
    MAX_MANIFEST,
    MAX_OPS_MEMBER,
    MAX_SIGNATURE,
    MIB,
    OPS,
    PAD,
    SIGNATURE,
    Checkpoint,
    FeedPart,
    Inner,
    Manifest,
    Member,
    file_name,
    volume_name,
)

_STEP = MIB


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads: this installation, whom it knows, and the key that opens what is sealed to it."""

    device: DeviceId
    senders: frozenset[DeviceId]
    identities: tuple[AgeIdentity, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Opened:
    """A bundle whose bytes are whole and whose parts agree; who wrote it is proven.

    ``digest`` is the SHA-256 of the manifest, ``places`` tells where in ``path`` each
    member lies (offset, size); members in further volumes have none.
    """

    path: Path
    digest: str
    manifest: Manifest
    inner: Inner
    ops: tuple[Op, ...]
    checkpoints: tuple[Checkpoint, ...]
    places: Mapping[str, tuple[int, int]]

    @property
    def sender(self) -> DeviceId:
        """The installation that signed it."""
        return DeviceId(self.manifest.sender)


def fetch(untrusted: Path, folder: Path, progress: Progress) -> Path:
    """Copy a file from a stick into ``folder`` under a name of our own and return the copy.

    Progress stage ``copy``. Raises ``Refused("bundle.not_a_file")``,
    ``Refused("bundle.too_large")`` (what, limit), ``Trouble("file.…")``, ``Cancelled``.
    """
    size = _size(untrusted)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise trouble(error, folder) from error
    digest = hashlib.sha256()
    copy = folder / "arriving"
    with _opened(untrusted) as source, replacing(copy) as sink:
        left = size
        while left and (chunk := source.read(min(_STEP, left))):
            sink.write(chunk)
            digest.update(chunk)
            left -= len(chunk)
            progress.report("copy", size - left, size)
        read_back(sink, digest.hexdigest(), copy)
    final = folder / f"{digest.hexdigest()[:32]}.netra"
    try:
        move_over(copy, final)
    except OSError as error:
        raise trouble(error, final) from error
    return final


def open_bundle(untrusted: Path, reader: Reader, progress: Progress) -> Opened:
    """Return what stands in a bundle's file, every byte of it accounted for.

    Progress stages ``check`` and ``open``. Raises :class:`Refused` (``bundle.…``,
    ``signature.…``, ``sealed.…``, ``journal.malformed_op``), ``Trouble("file.…")``.
    """
    size = _size(untrusted)
    with _opened(untrusted) as file:
        tar = TarReader(file)
        manifest_bytes = _member(tar, MANIFEST, MAX_MANIFEST)
        signature = _member(tar, SIGNATURE, MAX_SIGNATURE)
        signer = device_id(sshsig.verify(signature, Namespace.BUNDLE, manifest_bytes))
        if signer not in reader.senders:
            raise Refused("bundle.unknown_sender", device=signer)
        manifest = read_manifest(manifest_bytes)
        if manifest.sender != signer:
            raise Refused("bundle.header_differs", field="from")
        if manifest.to != reader.device:
            raise Refused("bundle.not_for_us", to=manifest.to)
        places = _check_members(tar, manifest, size, progress)
        contents = _open_ops(file, places[OPS], reader, progress)
    inner = contents.inner
    for name in ("bundle", "sender", "to", "epoch", "number"):
        if getattr(inner, name) != getattr(manifest, name):
            raise Refused("bundle.header_differs", field=name)
    _check_pieces(manifest, inner)
    digest = hashlib.sha256(manifest_bytes).hexdigest()
    checkpoints = _check_chains(inner, contents.ops)
    return Opened(untrusted, digest, manifest, inner, contents.ops, checkpoints, places)


def check_written(path: Path, digest: str, progress: Progress) -> None:
    """Return quietly if every byte of a bundle of ours still lies as it was written.

    ``digest`` is its manifest's; further volumes are looked for beside it. Progress stage
    ``check``. Raises ``Refused``: ``bundle.…``; ``Trouble("file.…")``.
    """
    size = _size(path)
    with _opened(path) as file:
        tar = TarReader(file)
        manifest_bytes = _member(tar, MANIFEST, MAX_MANIFEST)
        if hashlib.sha256(manifest_bytes).hexdigest() != digest:
            raise Refused("bundle.damaged", member=MANIFEST)
        sshsig.verify(_member(tar, SIGNATURE, MAX_SIGNATURE), Namespace.BUNDLE, manifest_bytes)
        manifest = read_manifest(manifest_bytes)
        _check_members(tar, manifest, size, progress)
    for member in (one for one in manifest.members if one.volume != 1):
        beside = volume_beside(manifest, member, path)
        if beside is None:
            name = volume_name(path.name, member.volume)
            raise Refused("bundle.volume_missing", member=member.name, file=name)
        with _opened(beside) as file:
            hashed = hashlib.sha256()
            while chunk := file.read(_STEP):
                hashed.update(chunk)
                progress.report("check", file.tell(), member.size)
            if hashed.hexdigest() != member.sha256:
                raise Refused("bundle.damaged", member=member.name)


def read_manifest(untrusted: bytes) -> Manifest:
    """Return the manifest in these bytes.

    Keys it does not know are passed over unless ``critical`` names them. Raises
    ``Refused``: ``bundle.newer`` (found), ``bundle.malformed`` (why).
    """
    try:
        found = msgspec.json.decode(untrusted, type=_Head).format
        if found.startswith("netra-bundle/") and found != FORMAT:
            raise Refused("bundle.newer", found=found)
        manifest = msgspec.json.decode(untrusted, type=Manifest)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Refused("bundle.malformed", why="manifest") from error
    unknown = set(manifest.critical) - FEATURES
    if unknown:
        raise Refused("bundle.newer", found=", ".join(sorted(unknown)))
    names = [member.name for member in manifest.members]
    blobs = [f"{at:04}.blob.age" for at in range(1, len(names))]
    volumes = [member.volume for member in manifest.members]
    inside = volumes.count(1)
    counted = [1] * inside + list(range(2, 2 + len(volumes) - inside))
    if manifest.format != FORMAT or names != [OPS, *blobs] or volumes != counted or not inside:
        raise Refused("bundle.malformed", why="members")
    return manifest


@contextmanager
def volume(opened: Opened, member: Member, reader: Reader, beside: Path) -> Iterator[TarReader]:
    """Yield the files of one volume as a tar to walk through.

    A further volume is looked for beside ``beside``, under that name or the bundle's own. A
    whole file is authentic once its hash has been compared; a piece only once the block was
    left well. Raises ``Refused("bundle.volume_missing")`` (member, file) when a further volume
    is not there, ``Refused("bundle.damaged")`` (member) when it is another one.
    """
    if member.volume == 1:
        with _opened(opened.path) as file:
            section = _Section(file, *opened.places[member.name])
            with sealing.opening(section.as_stream(), reader.identities, MAX_FILE) as plain:
                yield TarReader(plain, PAD)
        return
    path = volume_beside(opened.manifest, member, beside)
    if path is None:
        name = volume_name(_own_name(opened.manifest), member.volume)
        raise Refused("bundle.volume_missing", member=member.name, file=name)
    with _opened(path) as file:
        hashed = _Hashed(file, member.size)
        with sealing.opening(hashed.as_stream(), reader.identities, MAX_FILE) as plain:
            yield TarReader(plain, PAD)
        if hashed.digest() != member.sha256:
            raise Refused("bundle.damaged", member=member.name)


def volume_beside(manifest: Manifest, member: Member, beside: Path) -> Path | None:
    """Return where a further volume of a bundle lies, ``None`` when it is not there."""
    for name in dict.fromkeys((beside.name, _own_name(manifest))):
        path = beside.with_name(volume_name(name, member.volume))
        with suppress(OSError):
            if path.is_file() and path.stat().st_size == member.size:
                return path
    return None


def _own_name(manifest: Manifest) -> str:
    return file_name(manifest.sender, manifest.to, manifest.epoch, manifest.number)


def _check_pieces(manifest: Manifest, inner: Inner) -> None:
    """Require that what is announced lies in volumes that exist, and within its own file."""
    members = {member.name for member in manifest.members} - {OPS}
    places = {(blob.sha256, blob.offset) for blob in inner.blobs}
    sizes = {(blob.sha256, blob.size) for blob in inner.blobs}
    hashes = {blob.sha256 for blob in inner.blobs}
    fits = all(
        blob.member in members
        and blob.offset + blob.length <= blob.size <= MAX_BLOB
        and (blob.length > 0 or blob.size == 0)
        for blob in inner.blobs
    )
    if any(number >= manifest.number for number in inner.replaces):
        raise Refused("bundle.malformed", why="replaces")
    if not fits or len(places) != len(inner.blobs) or len(sizes) != len(hashes):
        raise Refused("bundle.malformed", why="blobs")


class _Head(msgspec.Struct):
    format: str


def _member(tar: TarReader, name: str, limit: int) -> bytes:
    found = tar.next()
    if found is None or found[0] != name:
        raise Refused("bundle.malformed", why="members")
    if found[1] > limit:
        raise Refused("bundle.too_large", what=name, limit=limit)
    return b"".join(tar.chunks())


def _check_members(
    tar: TarReader, manifest: Manifest, total: int, progress: Progress
) -> dict[str, tuple[int, int]]:
    places = {}
    for member in (one for one in manifest.members if one.volume == 1):
        if tar.next() != (member.name, member.size):
            raise Refused("bundle.malformed", why="members")
        places[member.name] = (tar.at, member.size)
        digest = hashlib.sha256()
        for chunk in tar.chunks():
            digest.update(chunk)
            progress.report("check", tar.at, total)
        if digest.hexdigest() != member.sha256:
            raise Refused("bundle.damaged", member=member.name)
    if tar.next() is not None:
        raise Refused("bundle.malformed", why="members")
    return places


def _open_ops(
    file: BinaryIO, place: tuple[int, int], reader: Reader, progress: Progress
) -> Contents:
    offset, size = place
    if size > MAX_OPS_MEMBER:
        raise Refused("bundle.too_large", what=OPS, limit=MAX_OPS_MEMBER)
    section = _Section(file, offset, size)
    progress.report("open", 0, size)
    with sealing.opening(section.as_stream(), reader.identities, MAX_OPS_MEMBER) as plain:
        contents = unpack(plain, size)
    progress.report("open", size, size)
    return contents


def _check_chains(inner: Inner, ops: tuple[Op, ...]) -> tuple[Checkpoint, ...]:
    """Return the signed heads after every op was found to lead to one of them."""
    if len({part.feed for part in inner.feeds}) != len(inner.feeds):
        raise Refused("bundle.malformed", why="feeds")
    heads = {part.feed: bytes.fromhex(part.before) for part in inner.feeds}
    following = {part.feed: part.first for part in inner.feeds}
    for op in ops:
        feed = op.header.f
        if op.header.s != following.get(feed):
            raise Refused("bundle.chain_broken", feed=feed, seq=op.header.s)
        heads[feed] = chain.extend(heads[feed], op)
        following[feed] += 1
    return tuple(
        _checkpoint(part, following[part.feed] - 1, heads[part.feed]) for part in inner.feeds
    )


def _checkpoint(part: FeedPart, last: int, head: bytes) -> Checkpoint:
    try:
        feed = Feed.parse(part.feed)
    except ValueError as error:
        raise Refused("bundle.malformed", why="feeds") from error
    if last != part.last or last < part.first or head.hex() != part.after:
        raise Refused("bundle.chain_broken", feed=part.feed, seq=last)
    state = FeedState(feed, last, head)
    signature = part.signature.encode("utf-8")
    signer = sshsig.verify(signature, Namespace.CHECKPOINT, chain.checkpoint_text(state))
    if device_id(signer) != feed.device:
        raise Refused("bundle.wrong_checkpoint", feed=part.feed)
    return Checkpoint(state, signature)


def _size(path: Path) -> int:
    try:
        if not path.is_file():
            raise Refused("bundle.not_a_file", path=str(path))
        size = path.stat().st_size
    except OSError as error:
        raise trouble(error, path) from error
    if size > MAX_FILE:
        raise Refused("bundle.too_large", what="file", limit=MAX_FILE)
    if size % BLOCK:
        raise Refused("bundle.malformed", why="cut")
    return size


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """Yield the file; whatever the medium refuses until the end becomes a ``Trouble``."""
    try:
        with path.open("rb") as file:
            yield file
    except OSError as error:
        raise trouble(error, path) from error


class _Hashed(io.RawIOBase):
    """A file of a known size that is hashed while it is read."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        self._hash = hashlib.sha256()

    def as_stream(self) -> BinaryIO:
        """Return itself; only reading is asked for."""
        return cast("BinaryIO", self)

    def read(self, size: int = -1) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        content = self._file.read(wanted)
        self._left -= len(content)
        self._hash.update(content)
        return content

    def digest(self) -> str:
        """Return the hash of the whole file, whatever of it was read before."""
        while self.read(_STEP):
            pass
        return self._hash.hexdigest()


class _Section(io.RawIOBase):
    """A part of a file, read as if it were a file of its own."""

    def __init__(self, file: BinaryIO, offset: int, size: int) -> None:
        self._file = file
        self._left = size
        file.seek(offset)

    def as_stream(self) -> BinaryIO:
        """Return itself; only reading is asked for."""
        return cast("BinaryIO", self)

    def read(self, size: int = -1) -> bytes:
        wanted = self._left if size < 0 else min(size, self._left)
        content = self._file.read(wanted)
        self._left -= len(content)
        return content
