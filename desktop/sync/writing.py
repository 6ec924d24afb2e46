"""The file of a bundle: one tar beside its further volumes, read back whole.

The further volumes get their names first and the tar, which holds the manifest, last: a
bundle is there when its tar is. Nothing here touches the database; it may take as long as
the stick takes.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.errors import Refused, Trouble
from desktop.ids import DeviceId
from desktop.keys import sshsig
from desktop.keys.files import draft_beside, move_over, replacing, sync_folder, trouble
from desktop.keys.sshsig import Namespace
from desktop.progress import Progress
from desktop.sync import container
from desktop.sync.model import (
    MANIFEST,
    MAX_FILE,
    MAX_MANIFEST,
    MIB,
    OPS,
    SIGNATURE,
    Notice,
    Sent,
    volume_name,
)
from desktop.sync.outgoing import Draft
from desktop.sync.reading import read_manifest
from desktop.sync.volumes import LEFTOVER, Volume

_BUNDLE = re.compile(r"netra-[a-z2-7]{16}-[a-z2-7]{16}-e[0-9]+-n[0-9]+\.netra")
_VOLUME = re.compile(rf"({_BUNDLE.pattern})\.v[0-9]{{2}}")
_NAMELESS = re.compile(r"NETRA-~[0-9]\.(PAR|VOL|V[0-9]{2})")
"""A leftover whose long name was lost, as FAT calls it then."""
_NAMELESS_BUNDLE = re.compile(r"NETRA-~[0-9]\.NET")
_BEGINNING = 8192
_STEP = MIB
_NAMED = 4
"""Names of files that a notice lists."""


@dataclass(frozen=True, slots=True)
class Written:
    """A bundle that lies where it should, read back and found whole."""

    path: Path
    bytes: int


def free_on(folder: Path) -> int:
    """Return how many bytes may be written into a folder; raises ``Trouble("file.…")``."""
    try:
        # Systems tell the free space beside a file as well, where no bundle can be written.
        with os.scandir(folder):
            return shutil.disk_usage(folder).free - MIB
    except OSError as error:
        raise trouble(error, folder) from error


def sweep(folder: Path, own: DeviceId | None = None) -> int:
    """Delete what an interrupted export left in a folder; return how many files.

    Also what FAT lost the long name of, and of ``own`` bundles those without a beginning and
    the volumes whose bundle never came to lie beside them.
    """
    count = 0
    with suppress(OSError):
        shared = _doubles(folder)
        # Volumes last: whether they are lone, their bundle tells.
        for path in sorted(folder.iterdir(), key=lambda one: bool(_VOLUME.fullmatch(one.name))):
            if path.name not in shared and _is_left(path, own) and path.is_file():
                path.unlink()
                count += 1
    return count


def _doubles(folder: Path) -> frozenset[str]:
    """Return the names of files of ours whose bytes lie in a folder under a second name too.

    FAT gives a new name before it takes the old one away: pulled between, both mean one file,
    and who deletes either gives the bytes of the other free. Only a repair of the stick helps.
    """
    found = defaultdict[tuple[int, bytes], list[str]](list)
    with suppress(OSError):
        for path in folder.iterdir():
            kinds = (_BUNDLE, _VOLUME, LEFTOVER, _NAMELESS, _NAMELESS_BUNDLE)
            if any(kind.fullmatch(path.name) for kind in kinds):
                with suppress(OSError), path.open("rb") as file:
                    # No two bundles and no two sealed files begin alike; nothing does.
                    if (beginning := file.read(_BEGINNING)).strip(b"\0"):
                        found[path.stat().st_size, beginning].append(path.name)
    return frozenset(name for names in found.values() if len(names) > 1 for name in names)


def stick_notices(folder: Path) -> tuple[Notice, ...]:
    """Return what the person should do about a stick that was pulled out while it was written.

    ``stick.needs_repair`` (names, count): files of ours share their bytes on it, and every
    further file that is deleted or grows there may spoil another one.
    """
    found = sorted(_doubles(folder))
    if not found:
        return ()
    names = ", ".join(found[:_NAMED]) + (" …" if len(found) > _NAMED else "")
    return (Notice("stick.needs_repair", {"names": names, "count": len(found)}),)


def _is_left(path: Path, own: DeviceId | None) -> bool:
    ours = path.name.startswith(f"netra-{own}-")
    if (volume := _VOLUME.fullmatch(path.name)) is not None:
        return ours and not path.with_name(volume[1]).exists()
    try:
        if ours and _BUNDLE.fullmatch(path.name):
            return _is_stub(path)
        if _NAMELESS_BUNDLE.fullmatch(path.name):
            return read_manifest(_manifest_bytes(path) or b"").sender == own
    except (OSError, Refused):
        return False
    return any(kind.fullmatch(path.name) for kind in (LEFTOVER, _NAMELESS))


def _is_stub(path: Path) -> bool:
    """Say whether a bundle was cut short in its manifest by a pull or by a repair of the stick.

    Something else that somebody keeps under such a name is none.
    """
    with path.open("rb") as file:
        head = file.read(container.BLOCK)
    return head.split(b"\0")[0] in (b"", MANIFEST.encode()) and _manifest_bytes(path) is None


def lying_in(folder: Path, sent: Iterable[Sent]) -> list[Sent]:
    """Return those of our bundles that lie in a folder under their name, bytes unchanged.

    Without those whose bytes lie there under a second name too: they are not for us to delete.
    """
    shared = _doubles(folder)
    return [
        one
        for one in sent
        if not any(name.startswith(one.file) for name in shared)
        and _manifest_digest(folder / one.file) == one.digest
    ]


def remove(folder: Path, sent: Sent) -> None:
    """Delete a bundle of ours whose place another one took; a medium that refuses keeps it.

    It loses its name first: what is torn by a pull halfway is a leftover then, not a bundle.
    """
    with suppress(OSError):
        leftover = draft_beside(folder / sent.file)
        move_over(folder / sent.file, leftover)
        sync_folder(folder)
        leftover.unlink()
        for volume in range(2, int(str(sent.summary["volumes"])) + 1):
            (folder / volume_name(sent.file, volume)).unlink(missing_ok=True)


def write_bundle(
    draft: Draft, volumes: Sequence[Volume], folder: Path, progress: Progress
) -> Written:
    """Write the bundle into ``folder`` under its final name, once it reads as it was made.

    Progress stage ``write``. Raises ``Trouble`` (``file.no_space`` with ``needed`` and
    ``free``, ``file.not_as_written``, ``file.…``), ``Refused("bundle.too_large")`` and
    ``Cancelled``; then nothing lies under the final name.
    """
    signature = sshsig.sign(draft.key, Namespace.BUNDLE, draft.manifest)
    small = {MANIFEST: draft.manifest, SIGNATURE: signature, OPS: draft.ops}
    inside = [one for one in volumes if one.packed.member.volume == 1]
    beside = [one for one in volumes if one.packed.member.volume != 1]
    sizes = [len(content) for content in small.values()]
    sizes += [one.packed.member.size for one in inside]
    total = sum(map(container.span, sizes)) + len(container.END)
    target = folder / draft.sent.file
    if total > MAX_FILE:
        raise Refused("bundle.too_large", what="file", limit=MAX_FILE)
    free = free_on(folder)
    if total > free:
        raise Trouble("file.no_space", path=str(target), needed=total, free=max(0, free))
    named: list[Path] = []
    try:
        _name(beside, target, named)
        with replacing(target) as file:
            digest = hashlib.sha256()
            done = 0
            for piece in _pieces(small, inside):
                file.write(piece)
                digest.update(piece)
                done += len(piece)
                progress.report("write", done, 2 * total)
            file.flush()
            os.fsync(file.fileno())
            _compare(Path(file.name), digest.digest(), total, progress)
    except BaseException:
        for path in named:
            with suppress(OSError):
                path.unlink(missing_ok=True)
        raise
    return Written(target, total + sum(one.packed.member.size for one in beside))


def _name(volumes: Sequence[Volume], target: Path, named: list[Path]) -> None:
    """Give further volumes their names; they were synced and read back when they were sealed."""
    try:
        for one in volumes:
            path = target.with_name(volume_name(target.name, one.packed.member.volume))
            move_over(one.path, path)
            named.append(path)
        if named:
            sync_folder(target.parent)
    except OSError as error:
        raise trouble(error, target) from error


def _manifest_digest(path: Path) -> str:
    """Return the hash of the manifest at the beginning of a file, empty if there is none."""
    with suppress(OSError):
        if (untrusted := _manifest_bytes(path)) is not None:
            return hashlib.sha256(untrusted).hexdigest()
    return ""


def _manifest_bytes(path: Path) -> bytes | None:
    with path.open("rb") as file, suppress(Refused):
        tar = container.TarReader(file)
        found = tar.next()
        if found is not None and found[0] == MANIFEST and found[1] <= MAX_MANIFEST:
            return b"".join(tar.chunks())
    return None


def _pieces(small: dict[str, bytes], inside: Sequence[Volume]) -> Iterator[bytes]:
    for name, content in small.items():
        yield container.header(name, len(content)) + content + container.padding(len(content))
    for one in inside:
        member = one.packed.member
        yield container.header(member.name, member.size)
        with one.path.open("rb") as sealed:
            while chunk := sealed.read(_STEP):
                yield chunk
        yield container.padding(member.size)
    yield container.END


def _compare(path: Path, expected: bytes, size: int, progress: Progress) -> None:
    """Read the written file again; a write that failed unseen is caught here."""
    digest = hashlib.sha256()
    done = 0
    with path.open("rb") as again:
        while chunk := again.read(_STEP):
            digest.update(chunk)
            done += len(chunk)
            progress.report("write", size + done, 2 * size)
    if (done, digest.digest()) != (size, expected):
        raise Trouble("file.not_as_written", path=str(path))
