"""The lines inside ``ops.age``: header, ops, trailer; compressed and padded.

``header JSON LF``, then per op ``header JSON TAB payload JSON LF``, then ``trailer JSON LF``;
all in one zstd frame, followed by one skippable frame that fills up to 64 KiB. A redacted
payload is replaced by its SHA-256 as 64 hexadecimal digits.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, TypeVar

import msgspec

from desktop.errors import Refused
from desktop.journal import codec
from desktop.journal.model import Op
from desktop.sync.model import (
    MAX_HEADER,
    MAX_LINE,
    MAX_OPS,
    MAX_PLAIN,
    MAX_RATIO,
    MIB,
    OPS_FORMAT,
    PAD,
    Inner,
    Trailer,
)

if TYPE_CHECKING:
    from zstandard import ZstdDecompressionReader

_Shape = TypeVar("_Shape", Inner, Trailer)

_SKIPPABLE = (0x184D2A50).to_bytes(4, "little")
_LEVEL = 3
_WINDOW = 8 * MIB
_CHUNK = 64 * 1024
_GONE = re.compile(rb"[0-9a-f]{64}")
_EMPTY = b'{"v":null,"n":"AAAAAAAAAAAAAAAAAAAAAA=="}'


@dataclass(frozen=True, slots=True)
class Contents:
    """What stood in ``ops.age``, read strictly, not yet believed."""

    inner: Inner
    ops: tuple[Op, ...]


def op_line(op: Op) -> bytes:
    """Return an op as a line, line feed included."""
    return op.header_bytes + b"\t" + stored_payload(op) + b"\n"


def stored_payload(op: Op) -> bytes:
    """Return the op's payload, or the hexadecimal hash that stands for a redacted one."""
    return op.payload_hash.hex().encode("ascii") if op.payload is None else op.payload


def read_op(untrusted_header: bytes, untrusted_payload: bytes) -> Op:
    """Return the op in the two halves of a line; raises ``Refused("journal.malformed_op")``."""
    if _GONE.fullmatch(untrusted_payload):
        op = codec.read(untrusted_header, _EMPTY)
        digest = bytes.fromhex(untrusted_payload.decode("ascii"))
        return Op(op.header, op.header_bytes, None, digest)
    return codec.read(untrusted_header, untrusted_payload)


def pack(inner: Inner, ops: Sequence[Op]) -> bytes:
    """Return the plaintext of ``ops.age``."""
    import zstandard

    digest = hashlib.sha256()
    compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True).compressobj()
    pieces = []
    for line in (msgspec.json.encode(inner) + b"\n", *map(op_line, ops)):
        digest.update(line)
        pieces.append(compressor.compress(line))
    trailer = Trailer(len(ops), digest.hexdigest())
    pieces += [compressor.compress(msgspec.json.encode(trailer) + b"\n"), compressor.flush()]
    frame = b"".join(pieces)
    gap = -(len(frame) + 8) % PAD
    return frame + _SKIPPABLE + gap.to_bytes(4, "little") + bytes(gap)


def unpack(plain: BinaryIO, size: int) -> Contents:
    """Read the plaintext of ``ops.age`` (``size`` bytes) to its end.

    Raises :class:`Refused`: ``bundle.too_large`` (what, limit), ``bundle.malformed`` (why),
    ``bundle.newer`` (found), ``journal.malformed_op`` (why), and what ``plain`` raises.
    """
    lines = _lines(plain, min(MAX_PLAIN, MIB + MAX_RATIO * size))
    first = next(lines, b"")
    inner = _inner(first)
    digest = hashlib.sha256(first + b"\n")
    ops: list[Op] = []
    trailer: Trailer | None = None
    for line in lines:
        if trailer is not None:
            raise Refused("bundle.malformed", why="after_trailer")
        before, tab, after = line.partition(b"\t")
        if not tab:
            trailer = _decode(line, Trailer)
            continue
        if len(ops) >= min(MAX_OPS, inner.limits.ops):
            raise Refused("bundle.too_large", what="ops", limit=inner.limits.ops)
        ops.append(read_op(before, after))
        digest.update(line + b"\n")
    if trailer is None or (trailer.ops, trailer.sha256) != (len(ops), digest.hexdigest()):
        raise Refused("bundle.malformed", why="trailer")
    while plain.read(_CHUNK):
        pass  # the end of the age file is what makes the rest believable
    return Contents(inner, tuple(ops))


def _inner(line: bytes) -> Inner:
    try:
        found = msgspec.json.decode(line, type=_Head).format
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Refused("bundle.malformed", why="inner") from error
    if found != OPS_FORMAT and found.startswith("netra-ops/"):
        raise Refused("bundle.newer", found=found)
    return _decode(line, Inner)


class _Head(msgspec.Struct):
    format: str


def _decode(line: bytes, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(line, type=shape)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise Refused("bundle.malformed", why=shape.__name__.lower()) from error


def _lines(plain: BinaryIO, limit: int) -> Iterator[bytes]:
    """Yield lines without their line feeds; every size is bounded before it is held."""
    import zstandard

    decompressor = zstandard.ZstdDecompressor(max_window_size=_WINDOW)
    rest, total, longest = b"", 0, MAX_HEADER
    with decompressor.stream_reader(plain, read_across_frames=True, closefd=False) as reader:
        while chunk := _inflate(reader):
            total += len(chunk)
            if total > limit:
                raise Refused("bundle.too_large", what="bytes", limit=limit)
            *whole, rest = (rest + chunk).split(b"\n")
            for line in whole:
                _bounded(line, longest)
                yield line
                longest = MAX_LINE
            _bounded(rest, longest)
    if rest:
        raise Refused("bundle.malformed", why="line_end")


def _inflate(reader: ZstdDecompressionReader) -> bytes:
    from zstandard import ZstdError

    try:
        return reader.read(_CHUNK)
    except ZstdError as error:
        raise Refused("bundle.malformed", why="compression") from error


def _bounded(line: bytes, limit: int) -> None:
    if len(line) > limit:
        raise Refused("bundle.too_large", what="line", limit=limit)
